//! PostgreSQL by sqlx.

use plaid::{Amount, Date, DateTime, ItemId};
use proptest::{strategy::Strategy as _, strategy::ValueTree as _, test_runner::TestRunner};
use sqlx::{PgConnection, Row as _};

use super::{Row, amounts, postgres_server::Server, rows};

/// One server for all that is tried on it: starting one takes longer than using it.
#[tokio::test]
async fn values_come_out_as_they_went_in() {
    let Some(server) = Server::start() else {
        return;
    };
    let mut connection = server.connect().await;
    rows_come_out_as_they_went_in(&mut connection).await;
    amounts_keep_every_digit(&mut connection).await;
    dates_are_those_of_the_server(&mut connection).await;
    texts_are_read_as_well(&mut connection).await;
    lists_are_arrays(&mut connection).await;
    what_is_no_date_is_an_error(&mut connection).await;
}

async fn rows_come_out_as_they_went_in(connection: &mut PgConnection) {
    sqlx::query(
        "CREATE TABLE t (item_id TEXT PRIMARY KEY, access_token TEXT, kind TEXT, amount NUMERIC, \
         date DATE, sent_at TIMESTAMPTZ, number TEXT, credit_limit NUMERIC, due DATE)",
    )
    .execute(&mut *connection)
    .await
    .unwrap();
    for row in rows() {
        sqlx::query("INSERT INTO t VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
            .bind(&row.item_id)
            .bind(&row.access_token)
            .bind(&row.kind)
            .bind(row.amount)
            .bind(&row.date)
            .bind(&row.sent_at)
            .bind(&row.number)
            .bind(row.limit)
            .bind(&row.due)
            .execute(&mut *connection)
            .await
            .unwrap();
        let read = sqlx::query("SELECT * FROM t WHERE item_id = $1")
            .bind(&row.item_id)
            .fetch_one(&mut *connection)
            .await
            .unwrap();
        let read = Row {
            item_id: read.get(0),
            access_token: read.get(1),
            kind: read.get(2),
            amount: read.get(3),
            date: read.get(4),
            sent_at: read.get(5),
            number: read.get(6),
            limit: read.get(7),
            due: read.get(8),
        };
        assert_eq!(read, row);
    }
    let sum: Amount = sqlx::query_scalar("SELECT sum(amount) FROM t")
        .fetch_one(&mut *connection)
        .await
        .unwrap();
    assert_eq!(sum.to_string(), "1234567890123456.68");
}

async fn amounts_keep_every_digit(connection: &mut PgConnection) {
    let tree = amounts()
        .new_tree(&mut TestRunner::deterministic())
        .unwrap();
    for amount in tree.current() {
        let (read, text): (Amount, String) =
            sqlx::query_as("SELECT $1::numeric, $1::numeric::text")
                .bind(amount)
                .fetch_one(&mut *connection)
                .await
                .unwrap();
        assert_eq!(read, amount);
        assert_eq!(text.parse::<Amount>().unwrap(), amount);
    }
}

async fn dates_are_those_of_the_server(connection: &mut PgConnection) {
    for text in [
        "0001-01-01",
        "1969-12-31",
        "2000-01-01",
        "2024-02-29",
        "9999-12-31",
    ] {
        let (date, shown): (Date, String) = sqlx::query_as("SELECT $1::date, $1::date::text")
            .bind(Date::from(text))
            .fetch_one(&mut *connection)
            .await
            .unwrap();
        assert_eq!((date.as_str(), shown.as_str()), (text, text));
    }
    for (text, utc) in [
        ("2026-01-15T08:30:00+05:30", "2026-01-15T03:00:00Z"),
        (
            "2026-01-15T08:30:00.1234567Z",
            "2026-01-15T08:30:00.123456Z",
        ),
        ("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.500000Z"),
    ] {
        let (time, equal): (DateTime, bool) =
            sqlx::query_as("SELECT $1::timestamptz, date_trunc('milliseconds', $1::timestamptz) = date_trunc('milliseconds', $2::text::timestamptz)")
                .bind(DateTime::from(text))
                .bind(text)
                .fetch_one(&mut *connection)
                .await
                .unwrap();
        assert_eq!((time.as_str(), equal), (utc, true), "{text}");
    }
}

async fn texts_are_read_as_well(connection: &mut PgConnection) {
    let read: (Amount, Date, DateTime) = sqlx::query_as(
        "SELECT '12.50'::text, '2026-01-15'::varchar, '2026-01-15T08:30:00.1+01:00'::text",
    )
    .fetch_one(&mut *connection)
    .await
    .unwrap();
    assert_eq!(read.0.to_string(), "12.50");
    assert_eq!(read.1, "2026-01-15");
    assert_eq!(read.2, "2026-01-15T08:30:00.1+01:00");
    // A query without parameters can be answered in texts alone.
    let sql = "SELECT 12.50::numeric, '2026-01-15'::date, '2026-01-15T08:30:00+00'::timestamptz";
    let row = sqlx::raw_sql(sql)
        .fetch_one(&mut *connection)
        .await
        .unwrap();
    assert_eq!(row.get::<Amount, _>(0).to_string(), "12.50");
    assert_eq!(row.get::<Date, _>(1), "2026-01-15");
    let seconds = DateTime::from("2026-01-15T08:30:00Z").unix_seconds();
    assert_eq!(row.get::<DateTime, _>(2).unix_seconds(), seconds);
}

async fn lists_are_arrays(connection: &mut PgConnection) {
    let ids = vec![ItemId::from("item-2"), "item-3".into()];
    let found: Vec<ItemId> = sqlx::query_scalar("SELECT item_id FROM t WHERE item_id = ANY($1)")
        .bind(&ids)
        .fetch_all(&mut *connection)
        .await
        .unwrap();
    assert_eq!(found, ["item-2"]);
    let sum: Amount = sqlx::query_scalar("SELECT sum(x) FROM unnest($1) AS x")
        .bind(vec![Amount::from(1), "0.5".parse().unwrap()])
        .fetch_one(&mut *connection)
        .await
        .unwrap();
    assert_eq!(sum.to_string(), "1.5");
    let last: Date = sqlx::query_scalar("SELECT max(x) FROM unnest($1) AS x")
        .bind(vec![Date::of(2026, 1, 15), Date::of(2025, 1, 15)])
        .fetch_one(&mut *connection)
        .await
        .unwrap();
    assert_eq!(last, "2026-01-15");
}

async fn what_is_no_date_is_an_error(connection: &mut PgConnection) {
    for sql in [
        "SELECT 'infinity'::date",
        "SELECT '-infinity'::date",
        "SELECT '44-03-15 BC'::date",
    ] {
        let read = sqlx::query_scalar::<_, Date>(sql)
            .fetch_one(&mut *connection)
            .await;
        assert!(read.is_err(), "{sql}");
    }
    let sql = "SELECT 'infinity'::timestamptz";
    let read = sqlx::query_scalar::<_, DateTime>(sql)
        .fetch_one(&mut *connection)
        .await;
    assert!(read.is_err());
    for sql in ["SELECT 'NaN'::numeric", "SELECT 1e40::numeric"] {
        let read = sqlx::query_scalar::<_, Amount>(sql)
            .fetch_one(&mut *connection)
            .await;
        assert!(read.is_err(), "{sql}");
    }
    let date = sqlx::query("SELECT $1::date").bind(Date::from("soon"));
    assert!(date.execute(&mut *connection).await.is_err());
    let time = sqlx::query("SELECT $1::date").bind(DateTime::from("soon"));
    assert!(time.execute(&mut *connection).await.is_err());
}
