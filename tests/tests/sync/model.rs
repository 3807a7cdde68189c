//! Against a model of the server: after any sequence of changes, faults, syncs, drops and restarts,
//! the program holds what the server holds, or what it held before.

use std::{
    collections::{BTreeMap, HashSet},
    future::poll_fn,
    task::Poll,
};

use plaid::{
    Error, TransactionId,
    sync::{SyncEnd, SyncPage, SyncSink},
    transactions::types::{Transaction, TransactionsSyncRequest},
};
use proptest::prelude::*;

use crate::bank::{Fault, Server, client, yield_once};

/// What a program has stored: the rows and the cursor behind them, changed together.
#[derive(Debug, Clone, Default, PartialEq)]
struct Stored {
    rows: BTreeMap<TransactionId, Transaction>,
    cursor: Option<String>,
}

/// A table in a transaction.
#[derive(Debug, Default)]
struct Table {
    stored: Stored,
    open: Option<BTreeMap<TransactionId, Transaction>>,
}

impl SyncSink<TransactionsSyncRequest> for Table {
    type Error = Error;

    async fn begin(&mut self) -> Result<(), Error> {
        yield_once().await;
        self.open = Some(self.stored.rows.clone());
        Ok(())
    }

    async fn page(&mut self, page: SyncPage<TransactionsSyncRequest>) -> Result<(), Error> {
        yield_once().await;
        let open = self.open.as_mut().expect("a transaction");
        page.apply_to(open).unwrap_or_else(|never| match never {});
        Ok(())
    }

    async fn commit(&mut self, end: &SyncEnd<TransactionsSyncRequest>) -> Result<(), Error> {
        yield_once().await;
        self.stored = Stored {
            rows: self.open.take().expect("a transaction"),
            cursor: end.next_cursor.clone(),
        };
        Ok(())
    }

    async fn rollback(&mut self) -> Result<(), Error> {
        self.open = None;
        Ok(())
    }
}

/// What a program does, or what happens.
#[derive(Debug, Clone)]
enum Step {
    Change(Vec<u8>),
    Whole(Sync),
    IntoSink(Sync),
    /// The program stops and begins anew with what it has stored.
    Restart,
}

/// One sync: the size of pages, what happens to its requests, and when the program gives up.
#[derive(Debug, Clone)]
struct Sync {
    count: i64,
    faults: Vec<Fault>,
    polls: Option<usize>,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let fault = prop_oneof![
        6 => Just(Fault::None),
        1 => Just(Fault::Reset),
        1 => Just(Fault::Html),
        1 => prop_oneof![Just(429), Just(500), Just(503)].prop_map(Fault::Status),
        3 => (0_u8..8).prop_map(Fault::Mutation),
    ];
    let sync = (
        1_i64..6,
        prop::collection::vec(fault, 0..12),
        prop::option::weighted(0.3, 0_usize..40),
    );
    let sync = sync.prop_map(|(count, faults, polls)| Sync {
        count,
        faults,
        polls,
    });
    let step = prop_oneof![
        3 => prop::collection::vec(0_u8..8, 0..10).prop_map(Step::Change),
        3 => sync.clone().prop_map(Step::Whole),
        3 => sync.prop_map(Step::IntoSink),
        1 => Just(Step::Restart),
    ];
    prop::collection::vec(step, 1..12)
}

/// The future's outcome, or `None` if it was dropped after so many polls.
async fn within<T>(polls: Option<usize>, future: impl Future<Output = T>) -> Option<T> {
    let mut future = Box::pin(future);
    let mut left = polls;
    poll_fn(|context| {
        if let Some(left) = &mut left {
            if *left == 0 {
                return Poll::Ready(None);
            }
            *left -= 1;
        }
        future.as_mut().poll(context).map(Some)
    })
    .await
}

async fn play(steps: Vec<Step>, tells_all: bool) -> Result<(), TestCaseError> {
    let server = Server::default();
    server.0.lock().unwrap().tells_all = tells_all;
    let mut client = client(&server);
    let mut table = Table::default();
    for step in steps {
        let before = table.stored.clone();
        let is_synced = match step {
            Step::Change(rows) => {
                let mut bank = server.0.lock().unwrap();
                for row in rows {
                    bank.change(row);
                }
                continue;
            }
            Step::Restart => {
                client = crate::bank::client(&server);
                table.open = None;
                continue;
            }
            Step::Whole(sync) => {
                server.0.lock().unwrap().faults = sync.faults;
                let call = client.transactions().sync("access-token").count(sync.count);
                let call = call.cursor(&before.cursor).updates();
                match within(sync.polls, call.send()).await {
                    Some(Ok(update)) => {
                        let mut rows = before.rows.clone();
                        let added = update.added.iter().map(|row| &row.transaction_id);
                        let modified = update.modified.iter().map(|row| &row.transaction_id);
                        let removed = update.removed.iter().map(|row| &row.transaction_id);
                        let named: Vec<_> = added
                            .clone()
                            .chain(modified.clone())
                            .chain(removed)
                            .collect();
                        let distinct: HashSet<_> = named.iter().collect();
                        prop_assert_eq!(distinct.len(), named.len(), "each row once");
                        for id in added {
                            prop_assert!(!rows.contains_key(id), "what is added is new");
                        }
                        for id in modified {
                            prop_assert!(rows.contains_key(id), "what is modified is known");
                        }
                        let cursor = update.next_cursor.clone();
                        update
                            .apply_to(&mut rows)
                            .unwrap_or_else(|never| match never {});
                        table.stored = Stored { rows, cursor };
                        true
                    }
                    Some(Err(_)) | None => false,
                }
            }
            Step::IntoSink(sync) => {
                server.0.lock().unwrap().faults = sync.faults;
                let call = client.transactions().sync("access-token").count(sync.count);
                let call = call.cursor(&before.cursor).updates();
                let outcome = within(sync.polls, call.into_sink(&mut table)).await;
                matches!(outcome, Some(Ok(_)))
            }
        };
        let bank = server.0.lock().unwrap();
        if is_synced {
            let cursor = table.stored.cursor.as_ref().unwrap();
            prop_assert!(bank.ends.contains(cursor), "{cursor} ends no update");
            let held = table.stored.rows.iter();
            let held: Vec<_> = held.map(|(id, row)| (id.to_string(), row.amount)).collect();
            let wanted = bank.rows.iter();
            let wanted: Vec<_> = wanted
                .map(|(id, version)| (id.to_string(), plaid::Amount::from(*version)))
                .collect();
            prop_assert_eq!(held, wanted, "the program holds what the server holds");
        } else {
            prop_assert_eq!(&table.stored, &before, "nothing is kept of half an update");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn the_program_holds_what_the_server_holds(steps in steps(), tells_all: bool) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(play(steps, tells_all))?;
    }
}
