//! Pages of updates, and how they are written.
//!
//! Most rows differ from others of the same habit in four texts alone. Writing a page is what the
//! Sandbox does most, so the rest of a row is written once, and copied.

use std::sync::LazyLock;

use memchr::memmem;
use plaid_core::Date;
use plaid_transactions::types::Transaction;
use plaid_types::{AccountId, TransactionId};
use serde::Serialize;

use super::habits::{self, Habit};
use crate::{answer::Answer, failure::Failure, ids::Ids};

/// An answer, and the rows that belong into it.
#[derive(Debug)]
pub(super) struct Page<A> {
    /// The answer, in which nothing is added.
    pub(super) answer: A,
    pub(super) rows: Vec<Row>,
    /// What the ids of the rows follow from.
    pub(super) ids: Ids,
    /// The accounts of the Item.
    pub(super) accounts: Vec<AccountId>,
}

/// A row of a page.
#[derive(Debug)]
pub(super) enum Row {
    /// One that is like others of its habit.
    Plain {
        habit: usize,
        number: usize,
        account: usize,
        date: Date,
    },
    Other(Box<Transaction>),
}

/// What a row is made of.
enum Part {
    Same(Vec<u8>),
    Id,
    Account,
    Date,
}

/// Texts that stand for those that differ. No text of a transaction begins like them.
const ID: &str = "\u{7f}id";
const ACCOUNT: &str = "\u{7f}account";
const DATE: &str = "\u{7f}date";

/// The parts of the rows of each habit.
static PARTS: LazyLock<Vec<Vec<Part>>> = LazyLock::new(|| {
    (0..habits::COUNT)
        .map(|habit| parts(Habit::of(habit)))
        .collect()
});

fn parts(habit: &Habit) -> Vec<Part> {
    let row = Transaction {
        account_id: AccountId::from(ACCOUNT),
        transaction_id: TransactionId::from(ID),
        ..habit.on(&Date::from(DATE))
    };
    let written = serde_json::to_vec(&row).unwrap_or_default();
    let mut parts = Vec::new();
    let mut rest = written.as_slice();
    let next = |rest: &[u8]| {
        let places = [(ID, Part::Id), (ACCOUNT, Part::Account), (DATE, Part::Date)];
        let places = places.into_iter().filter_map(|(text, part)| {
            let place = memmem::find(rest, text.as_bytes())?;
            Some((place, text.len(), part))
        });
        places.min_by_key(|(place, ..)| *place)
    };
    while let Some((place, length, part)) = next(rest) {
        parts.push(Part::Same(rest[..place].to_vec()));
        parts.push(part);
        rest = &rest[place + length..];
    }
    parts.push(Part::Same(rest.to_vec()));
    parts
}

impl<A: Serialize> Page<A> {
    pub(super) fn write(&self) -> Result<Answer, Failure> {
        /// No text holds it: its quotes would be escaped there.
        const PLACE: &[u8] = b"\"added\":[]";
        let answer = serde_json::to_vec(&self.answer).map_err(|_| Failure::internal())?;
        let place = memmem::find(&answer, PLACE).ok_or_else(Failure::internal)?;
        let (before, after) = answer.split_at(place + PLACE.len() - 1);
        let mut page = Vec::new();
        page.extend_from_slice(before);
        for (at, row) in self.rows.iter().enumerate() {
            if at > 0 {
                page.push(b',');
            }
            self.write_row(row, &mut page)?;
        }
        page.extend_from_slice(after);
        Ok(Answer::Json(page))
    }

    fn write_row(&self, row: &Row, page: &mut Vec<u8>) -> Result<(), Failure> {
        let (habit, number, account, date) = match row {
            Row::Plain {
                habit,
                number,
                account,
                date,
            } => (*habit, *number, *account, date),
            Row::Other(row) => {
                return serde_json::to_writer(page, row).map_err(|_| Failure::internal());
            }
        };
        for part in &PARTS[habit] {
            match part {
                Part::Same(bytes) => page.extend_from_slice(bytes),
                // Ids and dates are letters and digits, which need no escapes.
                Part::Id => self.ids.write_long_at(number as u64, page),
                Part::Account => page.extend_from_slice(self.accounts[account].as_bytes()),
                Part::Date => page.extend_from_slice(date.as_str().as_bytes()),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use plaid_core::Date;
    use plaid_transactions::types::{Transaction, TransactionsSyncResponse};
    use plaid_types::{AccountId, TransactionId};

    use super::{Page, Row};
    use crate::{
        answer::Answer,
        ids::Ids,
        products::transactions::habits::{self, Habit},
    };

    #[test]
    fn rows_are_written_as_they_would_be_one_by_one() {
        let ids = Ids::new(1, "a");
        let account = AccountId::from("account-1");
        let date = Date::of(2026, 1, 15);
        let plain = |habit| Row::Plain {
            habit,
            number: habit,
            account: 0,
            date: date.clone(),
        };
        let other = |habit| Transaction {
            account_id: account.clone(),
            transaction_id: TransactionId::from(ids.long_at(habit as u64)),
            ..Habit::of(habit).on(&date)
        };
        let write = |rows: Vec<Row>| {
            let page = Page {
                answer: TransactionsSyncResponse {
                    transactions_update_status: None,
                    accounts: Vec::new(),
                    added: Vec::new(),
                    modified: Vec::new(),
                    removed: Vec::new(),
                    next_cursor: "\"added\":[]".to_owned(),
                    has_more: false,
                    request_id: None,
                },
                rows,
                ids: ids.clone(),
                accounts: vec![account.clone()],
            };
            match page.write() {
                Ok(Answer::Json(bytes)) => String::from_utf8(bytes).unwrap(),
                other => panic!("{other:?}"),
            }
        };
        let quick = write((0..habits::COUNT).map(plain).collect());
        let slow = (0..habits::COUNT).map(|habit| Row::Other(Box::new(other(habit))));
        assert_eq!(quick, write(slow.collect()));
        assert!(serde_json::from_str::<TransactionsSyncResponse>(&quick).is_ok());
    }
}
