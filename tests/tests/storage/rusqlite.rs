//! SQLite by rusqlite.

use plaid::{Amount, Date, DateTime, ItemId};
use proptest::{strategy::Strategy as _, strategy::ValueTree as _, test_runner::TestRunner};
use rusqlite::{Connection, params};

use super::{Row, amounts, rows};

fn connection() -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    connection
        .execute_batch(
            "CREATE TABLE t (item_id TEXT PRIMARY KEY, access_token TEXT, kind TEXT, amount TEXT, \
             date TEXT, sent_at TEXT, number TEXT, credit_limit TEXT, due TEXT)",
        )
        .unwrap();
    connection
}

#[test]
fn rows_come_out_as_they_went_in() {
    let connection = connection();
    for row in rows() {
        connection
            .execute(
                "INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                params![
                    row.item_id,
                    row.access_token,
                    row.kind,
                    row.amount,
                    row.date,
                    row.sent_at,
                    row.number,
                    row.limit,
                    row.due,
                ],
            )
            .unwrap();
        let read = connection
            .query_row(
                "SELECT * FROM t WHERE item_id = ?",
                [&row.item_id],
                |read| {
                    Ok(Row {
                        item_id: read.get(0)?,
                        access_token: read.get(1)?,
                        kind: read.get(2)?,
                        amount: read.get(3)?,
                        date: read.get(4)?,
                        sent_at: read.get(5)?,
                        number: read.get(6)?,
                        limit: read.get(7)?,
                        due: read.get(8)?,
                    })
                },
            )
            .unwrap();
        assert_eq!(read, row);
        assert_eq!(read.amount.to_string(), row.amount.to_string());
    }
}

#[test]
fn amounts_keep_every_digit() {
    let tree = amounts()
        .new_tree(&mut TestRunner::deterministic())
        .unwrap();
    let connection = Connection::open_in_memory().unwrap();
    for amount in tree.current() {
        let read: Amount = connection
            .query_row("SELECT ?", [amount], |read| read.get(0))
            .unwrap();
        assert_eq!(read.to_string(), amount.to_string());
    }
}

#[test]
fn numbers_are_read_too_and_nonsense_is_an_error() {
    let connection = Connection::open_in_memory().unwrap();
    let amount = |sql: &str| connection.query_row(sql, [], |read| read.get::<_, Amount>(0));
    assert_eq!(amount("SELECT 12").unwrap(), 12);
    assert_eq!(amount("SELECT 575.67").unwrap().to_string(), "575.67");
    for sql in [
        "SELECT 'twelve'",
        "SELECT ''",
        "SELECT x'00'",
        "SELECT NULL",
    ] {
        assert!(amount(sql).is_err(), "{sql}");
    }
    let id = connection.query_row("SELECT 1", [], |read| read.get::<_, ItemId>(0));
    assert!(id.is_err());
    let kept: (Date, DateTime) = connection
        .query_row("SELECT 'soon', 'later'", [], |read| {
            Ok((read.get(0)?, read.get(1)?))
        })
        .unwrap();
    assert_eq!((kept.0.as_str(), kept.1.as_str()), ("soon", "later"));
}
