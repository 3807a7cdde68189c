//! SQLite by sqlx.

use plaid::Amount;
use proptest::{strategy::Strategy as _, strategy::ValueTree as _, test_runner::TestRunner};
use sqlx::{Connection as _, Row as _, SqliteConnection};

use super::{Row, amounts, rows};

async fn connection() -> SqliteConnection {
    SqliteConnection::connect("sqlite::memory:").await.unwrap()
}

#[tokio::test]
async fn rows_come_out_as_they_went_in() {
    let mut connection = connection().await;
    sqlx::query(
        "CREATE TABLE t (item_id TEXT PRIMARY KEY, access_token TEXT, kind TEXT, amount TEXT, \
         date DATE, sent_at DATETIME, number TEXT, credit_limit TEXT, due DATE)",
    )
    .execute(&mut connection)
    .await
    .unwrap();
    for row in rows() {
        sqlx::query("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(&row.item_id)
            .bind(&row.access_token)
            .bind(&row.kind)
            .bind(row.amount)
            .bind(&row.date)
            .bind(&row.sent_at)
            .bind(&row.number)
            .bind(row.limit)
            .bind(&row.due)
            .execute(&mut connection)
            .await
            .unwrap();
        let read = sqlx::query("SELECT * FROM t WHERE item_id = ?")
            .bind(&row.item_id)
            .fetch_one(&mut connection)
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
        assert_eq!(read.amount.to_string(), row.amount.to_string());
    }
}

#[tokio::test]
async fn amounts_keep_every_digit() {
    let tree = amounts()
        .new_tree(&mut TestRunner::deterministic())
        .unwrap();
    let mut connection = connection().await;
    for amount in tree.current() {
        let read: Amount = sqlx::query_scalar("SELECT ?")
            .bind(amount)
            .fetch_one(&mut connection)
            .await
            .unwrap();
        assert_eq!(read.to_string(), amount.to_string());
    }
}

#[tokio::test]
async fn numbers_are_read_too_and_nonsense_is_an_error() {
    let mut connection = connection().await;
    for (sql, expected) in [
        ("SELECT 12", Some("12")),
        ("SELECT 575.67", Some("575.67")),
        ("SELECT 'twelve'", None),
        ("SELECT ''", None),
        ("SELECT x'ff'", None),
    ] {
        let read = sqlx::query_scalar::<_, Amount>(sql)
            .fetch_one(&mut connection)
            .await;
        assert_eq!(
            read.ok().map(|amount| amount.to_string()).as_deref(),
            expected,
            "{sql}"
        );
    }
}
