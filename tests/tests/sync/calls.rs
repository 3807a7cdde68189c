//! What single syncs do, by what the server answers.

use std::collections::HashMap;

use plaid::{
    Amount, Error, Sample as _, TransactionId,
    sync::{SyncEnd, SyncPage, SyncSink},
    transactions::types::{
        ProcessorTransactionsSyncRequest, ProcessorTransactionsSyncResponse, RemovedTransaction,
        Transaction, TransactionsSyncRequest, TransactionsSyncResponse, TransactionsUpdateStatus,
    },
};
use plaid_mock::{Answer, MockPlaid, Pages, errors};
use plaid_tests::client;

fn transaction(id: &str, amount: i64) -> Transaction {
    let mut row = Transaction::sample();
    row.transaction_id = id.into();
    row.pending_transaction_id = None;
    row.amount = amount.into();
    row
}

/// A page that adds these rows.
fn page(added: &[(&str, i64)]) -> TransactionsSyncResponse {
    let mut page = TransactionsSyncResponse::sample();
    page.transactions_update_status = Some(TransactionsUpdateStatus::HistoricalUpdateComplete);
    page.added = added
        .iter()
        .map(|(id, amount)| transaction(id, *amount))
        .collect();
    page.modified.clear();
    page.removed.clear();
    page
}

fn removed(id: &str) -> RemovedTransaction {
    let mut row = RemovedTransaction::sample();
    row.transaction_id = id.into();
    row
}

fn ids(rows: &[Transaction]) -> Vec<&str> {
    rows.iter().map(|row| row.transaction_id.as_str()).collect()
}

#[tokio::test]
async fn all_pages_are_one_update() {
    let plaid = MockPlaid::start().await;
    let mut pages = [page(&[("1", 1), ("2", 2)]), page(&[("3", 3)]), page(&[])];
    pages[1].modified = vec![transaction("1", 10), transaction("0", 7)];
    pages[2].removed = vec![removed("2"), removed("9")];
    pages[0].accounts.truncate(1);
    pages[2].accounts.truncate(1);
    pages[2].accounts[0].balances.current = Some(Amount::from(99));
    let mock = plaid
        .given::<TransactionsSyncRequest>()
        .respond_with(Pages::new(pages.clone()));
    let call = client(plaid.uri())
        .transactions()
        .sync_updates("access-1", "yesterday");
    let update = call.await.unwrap();

    assert_eq!(ids(&update.added), ["3", "1"], "what came and went is gone");
    assert_eq!(update.added[1].amount, 10, "and is as it was last");
    assert_eq!(ids(&update.modified), ["0"]);
    let gone: Vec<_> = update
        .removed
        .iter()
        .map(|row| row.transaction_id.as_str())
        .collect();
    assert_eq!(gone, ["2", "9"]);
    let first = &update.accounts[0];
    assert_eq!(first.account_id, pages[0].accounts[0].account_id);
    assert_eq!(
        first.balances.current,
        Some(Amount::from(99)),
        "the latest balance"
    );
    let named: Vec<_> = update
        .accounts
        .iter()
        .map(|account| &account.account_id)
        .collect();
    assert_eq!(named.len(), 2, "each account once: {named:?}");
    assert!(update.is_ready() && update.has_initial_history() && update.has_whole_history());
    assert_eq!((update.pages, update.restarts), (3, 0));
    assert_eq!(update.next_cursor.as_deref(), Some("mock-cursor-3"));
    let asked = mock.received();
    assert_eq!(asked[0].cursor.as_deref(), Some("yesterday"));
    assert_eq!(asked[0].count, Some(500), "the largest page");

    let mut kept = HashMap::from([
        (TransactionId::from("0"), transaction("0", 0)),
        (TransactionId::from("9"), transaction("9", 0)),
    ]);
    update.apply_to(&mut kept).unwrap();
    let mut kept: Vec<_> = kept
        .iter()
        .map(|(id, row)| (id.as_str(), row.amount))
        .collect();
    kept.sort_unstable();
    assert_eq!(kept, [("0", 7.into()), ("1", 10.into()), ("3", 3.into())]);
}

/// The last page that has a status tells how far the history has been read.
#[tokio::test]
async fn the_status_of_an_update_is_that_of_its_last_page() {
    let plaid = MockPlaid::start().await;
    let client = client(plaid.uri());
    let status = |status: &str| TransactionsUpdateStatus::from(status);
    for (statuses, last) in [
        (
            [
                "NOT_READY",
                "INITIAL_UPDATE_COMPLETE",
                "HISTORICAL_UPDATE_COMPLETE",
            ],
            "HISTORICAL_UPDATE_COMPLETE",
        ),
        (
            [
                "HISTORICAL_UPDATE_COMPLETE",
                "INITIAL_UPDATE_COMPLETE",
                "NOT_READY",
            ],
            "NOT_READY",
        ),
    ] {
        let pages = statuses.map(|text| {
            let mut page = page(&[(text, 1)]);
            page.transactions_update_status = Some(status(text));
            page
        });
        let request = plaid.given::<TransactionsSyncRequest>();
        request.respond_with(Pages::new(pages));
        let update = client
            .transactions()
            .sync_updates("access-1", "c")
            .await
            .unwrap();
        assert_eq!(update.end.status, Some(status(last)));
        plaid.reset();
    }
}

#[tokio::test]
async fn a_mutation_begins_anew_from_the_first_cursor() {
    let plaid = MockPlaid::start().await;
    let pages = [page(&[("1", 1)]), page(&[("2", 2)]), page(&[("3", 3)])];
    let mock = plaid
        .given::<TransactionsSyncRequest>()
        .respond_with(Pages::new(pages).mutation_before(2));
    let call = client(plaid.uri())
        .transactions()
        .sync_updates("access-1", "yesterday");
    let update = call.await.unwrap();
    assert_eq!(ids(&update.added), ["1", "2", "3"]);
    assert_eq!((update.pages, update.restarts), (3, 1));
    let asked = mock.received();
    let cursors: Vec<_> = asked
        .iter()
        .map(|ask| ask.cursor.as_deref().unwrap())
        .collect();
    let (first, second) = ("mock-cursor-1", "mock-cursor-2");
    assert_eq!(
        cursors,
        ["yesterday", first, second, "yesterday", first, second]
    );
}

#[tokio::test]
async fn mutations_without_end_are_an_error() {
    let plaid = MockPlaid::start().await;
    let mock = plaid
        .given::<TransactionsSyncRequest>()
        .respond_with(errors::transactions_sync_mutation_during_pagination());
    let call = client(plaid.uri())
        .transactions()
        .sync("access-1")
        .updates();
    let error = call.with_max_restarts(3).await.unwrap_err();
    assert!(error.is_sync_mutation(), "{error}");
    assert_eq!(mock.received().len(), 4);
    let call = client(plaid.uri())
        .transactions()
        .sync("access-1")
        .updates();
    assert!(call.await.unwrap_err().is_sync_mutation());
    assert_eq!(mock.received().len(), 4 + 11);
}

#[tokio::test]
async fn not_ready_is_told_from_empty() {
    let mut answer = page(&[]);
    answer.has_more = false;
    for (status, next, cursor, is_ready, kept) in [
        (TransactionsUpdateStatus::NotReady, "", None, false, None),
        (
            TransactionsUpdateStatus::NotReady,
            "",
            Some("mine"),
            false,
            Some("mine"),
        ),
        (
            TransactionsUpdateStatus::InitialUpdateComplete,
            "new",
            None,
            true,
            Some("new"),
        ),
    ] {
        let plaid = MockPlaid::start().await;
        answer.transactions_update_status = Some(status.clone());
        answer.next_cursor = next.to_owned();
        plaid
            .given::<TransactionsSyncRequest>()
            .respond_with(Answer::value(answer.clone()));
        let call = client(plaid.uri())
            .transactions()
            .sync_updates("access-1", cursor);
        let update = call.await.unwrap();
        assert!(update.is_empty());
        assert_eq!(update.is_ready(), is_ready, "{status:?}");
        assert_eq!(update.has_initial_history(), is_ready);
        assert!(!update.has_whole_history());
        assert_eq!(update.next_cursor.as_deref(), kept);
    }
}

#[tokio::test]
async fn a_posted_transaction_names_its_pending_one() {
    let plaid = MockPlaid::start().await;
    let mut answer = page(&[("posted", 5), ("other", 6)]);
    answer.added[0].pending_transaction_id = Some("pending".into());
    answer.removed = vec![removed("pending")];
    answer.has_more = false;
    plaid
        .given::<TransactionsSyncRequest>()
        .respond_with(Answer::value(answer));
    let call = client(plaid.uri())
        .transactions()
        .sync_updates("access-1", "c");
    let update = call.await.unwrap();
    let posted: Vec<_> = update
        .posted()
        .map(|(from, row)| (from.as_str(), &row.transaction_id))
        .collect();
    assert_eq!(posted, [("pending", &TransactionId::from("posted"))]);
}

#[tokio::test]
async fn processors_sync_by_the_same_code() {
    let plaid = MockPlaid::start().await;
    let answer = |id: &str| {
        let mut answer = ProcessorTransactionsSyncResponse::sample();
        answer.added = vec![transaction(id, 1)];
        answer.modified.clear();
        answer.removed.clear();
        answer
    };
    plaid
        .given::<ProcessorTransactionsSyncRequest>()
        .respond_with(Pages::new([answer("1"), answer("2")]).mutation_before(1));
    let call = client(plaid.uri())
        .transactions()
        .processor_sync_updates("processor-1", "c");
    let update = call.await.unwrap();
    assert_eq!(ids(&update.added), ["1", "2"]);
    assert_eq!((update.accounts.len(), update.restarts), (1, 1));
}

/// Writes down what it is told.
#[derive(Default)]
struct Log {
    calls: Vec<String>,
    refuse: Option<&'static str>,
}

#[derive(Debug)]
enum Trouble {
    Plaid(Error),
    Full,
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Plaid(error)
    }
}

impl Log {
    fn note(&mut self, call: &str) -> Result<(), Trouble> {
        self.calls.push(call.to_owned());
        if self.refuse == Some(call) {
            return Err(Trouble::Full);
        }
        Ok(())
    }
}

impl SyncSink<TransactionsSyncRequest> for Log {
    type Error = Trouble;

    async fn begin(&mut self) -> Result<(), Trouble> {
        self.note("begin")
    }

    async fn page(&mut self, page: SyncPage<TransactionsSyncRequest>) -> Result<(), Trouble> {
        self.note(page.added[0].transaction_id.as_str())
    }

    async fn commit(&mut self, end: &SyncEnd<TransactionsSyncRequest>) -> Result<(), Trouble> {
        let cursor = end.next_cursor.as_deref().unwrap_or_default();
        self.note(&format!("commit {cursor}"))
    }

    async fn rollback(&mut self) -> Result<(), Trouble> {
        self.note("rollback")
    }
}

#[tokio::test]
async fn a_sink_is_told_when_to_commit_and_when_to_roll_back() {
    let pages = || Pages::new([page(&[("1", 1)]), page(&[("2", 2)])]);
    let plaid = MockPlaid::start().await;
    let mock = plaid.given::<TransactionsSyncRequest>();
    mock.respond_with(pages().mutation_before(1));
    let call = || {
        client(plaid.uri())
            .transactions()
            .sync("access-1")
            .updates()
    };
    let mut log = Log::default();
    let end = call().into_sink(&mut log).await.unwrap();
    assert_eq!((end.pages, end.restarts), (2, 1));
    let again = [
        "begin",
        "1",
        "rollback",
        "begin",
        "1",
        "2",
        "commit mock-cursor-2",
    ];
    assert_eq!(log.calls, again);

    // An error of the sink's own.
    let mut log = Log {
        refuse: Some("2"),
        ..Log::default()
    };
    let error = call().into_sink(&mut log).await.unwrap_err();
    assert!(matches!(error, Trouble::Full));
    assert_eq!(log.calls, ["begin", "1", "2", "rollback"]);

    // An error of the call, even if rolling back fails too.
    let plaid = MockPlaid::start().await;
    plaid
        .given::<TransactionsSyncRequest>()
        .respond_with(errors::item_login_required());
    let mut log = Log {
        refuse: Some("rollback"),
        ..Log::default()
    };
    let call = client(plaid.uri())
        .transactions()
        .sync("access-1")
        .updates();
    let error = call.into_sink(&mut log).await.unwrap_err();
    assert!(matches!(error, Trouble::Plaid(error) if error.is_item_login_required()));
    assert_eq!(log.calls, ["begin", "rollback"]);
}

#[test]
fn programs_without_a_runtime_sync() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let plaid = runtime.block_on(MockPlaid::start());
    plaid
        .given::<TransactionsSyncRequest>()
        .respond_with(Pages::new([page(&[("1", 1)]), page(&[("2", 2)])]));
    let call = client(plaid.uri())
        .transactions()
        .sync("access-1")
        .updates();
    assert_eq!(ids(&call.send_blocking().unwrap().added), ["1", "2"]);
}

/// Futures of syncs go to other threads, whatever they write to.
#[tokio::test]
async fn futures_of_syncs_can_be_sent() {
    fn is_send(_: &impl Send) {}
    let plaid = MockPlaid::start().await;
    let call = || {
        client(plaid.uri())
            .transactions()
            .sync("access-1")
            .updates()
    };
    is_send(&call().send());
    is_send(&call().wait_for_whole_history());
    let mut log = Log::default();
    is_send(&call().into_sink(&mut log));
}
