//! A bank that changes and a network that fails, for a client to sync with.

use std::{
    collections::{BTreeMap, HashSet},
    future::poll_fn,
    sync::{Arc, Mutex},
    task::Poll,
};

use async_trait::async_trait;
use plaid::{
    Client, Environment, ManualClock,
    transport::{Transport, TransportError, TransportRequest, TransportResponse},
};
use serde_json::{Value, json};

/// What a server tells about one row.
#[derive(Debug, Clone)]
enum Event {
    Added(u8, u32),
    Modified(u8, u32),
    Removed(u8),
}

/// What happens to a request on its way.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Fault {
    None,
    Reset,
    Status(u16),
    Html,
    /// The data changes before the request is answered.
    Mutation(u8),
}

/// A bank: every row has a version, and whatever happens to it is written down.
#[derive(Debug, Default)]
pub(crate) struct Bank {
    pub(crate) rows: BTreeMap<u8, u32>,
    events: Vec<Event>,
    /// The cursors that end an update.
    pub(crate) ends: HashSet<String>,
    pub(crate) faults: Vec<Fault>,
    next_version: u32,
    /// Whether an update tells of every event, or of the difference that all of them make.
    pub(crate) tells_all: bool,
}

impl Bank {
    /// Changes the row, in one of the ways that it can be changed.
    pub(crate) fn change(&mut self, row: u8) {
        self.next_version += 1;
        let version = self.next_version;
        let event = match self.rows.get(&row) {
            Some(_) if row % 3 == (version % 3) as u8 => {
                self.rows.remove(&row);
                Event::Removed(row)
            }
            Some(_) => {
                self.rows.insert(row, version);
                Event::Modified(row, version)
            }
            None => {
                self.rows.insert(row, version);
                Event::Added(row, version)
            }
        };
        self.events.push(event);
    }

    /// What an update tells that begins there.
    fn since(&self, begin: usize) -> Vec<Event> {
        if self.tells_all {
            return self.events[begin..].to_vec();
        }
        let mut then = BTreeMap::new();
        for event in &self.events[..begin] {
            match event {
                Event::Added(row, version) | Event::Modified(row, version) => {
                    then.insert(*row, *version);
                }
                Event::Removed(row) => {
                    then.remove(row);
                }
            }
        }
        let gone = then.keys().filter(|row| !self.rows.contains_key(row));
        let gone = gone.map(|row| Event::Removed(*row));
        let there = self
            .rows
            .iter()
            .filter_map(|(row, version)| match then.get(row) {
                Some(known) if known == version => None,
                Some(_) => Some(Event::Modified(*row, *version)),
                None => Some(Event::Added(*row, *version)),
            });
        gone.chain(there).collect()
    }

    fn page(&mut self, ask: &Value) -> (u16, Value) {
        let count = ask["count"].as_u64().unwrap_or(100);
        let count = usize::try_from(count).unwrap();
        let cursor = ask["cursor"].as_str().unwrap_or_default();
        let parts: Vec<usize> = cursor
            .split('/')
            .filter_map(|part| part.parse().ok())
            .collect();
        let (begin, head, done) = match parts[..] {
            [begin, head, done] if done > 0 => (begin, head, done),
            [_, begin, _] => (begin, self.events.len(), 0),
            _ => (0, self.events.len(), 0),
        };
        if head != self.events.len() {
            let error = json!({
                "error_type": "TRANSACTIONS_ERROR",
                "error_code": "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION",
                "error_message": "the data changed",
            });
            return (400, error);
        }
        let list = self.since(begin);
        let (mut added, mut modified, mut removed) = (Vec::new(), Vec::new(), Vec::new());
        let mut taken = HashSet::new();
        let mut read = done;
        for event in list.iter().skip(done).take(count) {
            // A page tells of a row once.
            let (Event::Added(row, _) | Event::Modified(row, _) | Event::Removed(row)) = event;
            if !taken.insert(*row) {
                break;
            }
            read += 1;
            match event {
                Event::Added(row, version) => added.push(transaction(*row, *version)),
                Event::Modified(row, version) => modified.push(transaction(*row, *version)),
                Event::Removed(row) => {
                    removed.push(json!({"transaction_id": row.to_string(), "account_id": "a"}));
                }
            }
        }
        let has_more = read < list.len();
        let next = if has_more {
            format!("{begin}/{head}/{read}")
        } else {
            format!("{begin}/{head}/0")
        };
        if !has_more {
            self.ends.insert(next.clone());
        }
        let page = json!({
            "added": added, "modified": modified, "removed": removed, "accounts": [],
            "next_cursor": next, "has_more": has_more,
            "transactions_update_status": "HISTORICAL_UPDATE_COMPLETE",
        });
        (200, page)
    }
}

fn transaction(row: u8, version: u32) -> Value {
    json!({
        "transaction_id": row.to_string(), "account_id": "a", "amount": version,
        "date": "2026-01-01", "name": "", "pending": false, "payment_channel": "other",
    })
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Server(pub(crate) Arc<Mutex<Bank>>);

#[async_trait]
impl Transport for Server {
    async fn send(&self, request: TransportRequest) -> Result<TransportResponse, TransportError> {
        yield_once().await;
        let (status, page) = {
            let mut bank = self.0.lock().unwrap();
            match bank.faults.pop().unwrap_or(Fault::None) {
                Fault::Reset => return Err(TransportError::io("reset")),
                Fault::Html => {
                    return Ok(TransportResponse::new(502, "text/html", "<html>"));
                }
                Fault::Status(status) => {
                    let body = r#"{"error_type":"API_ERROR","error_code":"X","error_message":"m"}"#;
                    return Ok(TransportResponse::new(status, "application/json", body));
                }
                Fault::Mutation(row) => bank.change(row),
                Fault::None => {}
            }
            let ask = serde_json::from_slice(&request.body).unwrap();
            bank.page(&ask)
        };
        yield_once().await;
        Ok(TransportResponse::new(
            status,
            "application/json",
            page.to_string(),
        ))
    }
}

/// Lets everything else go on, and the caller be dropped.
pub(crate) async fn yield_once() {
    let mut is_done = false;
    poll_fn(|context| {
        if std::mem::replace(&mut is_done, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// A client of the server, on a clock that never waits.
pub(crate) fn client(server: &Server) -> Client {
    Client::builder()
        .credentials("client-id", "secret")
        .environment(Environment::Sandbox)
        .transport(server.clone())
        .clock(ManualClock::new())
        .build()
        .expect("a client")
}
