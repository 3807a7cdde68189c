//! Transactions by date and by cursor.

#![cfg(feature = "full")]
#![allow(clippy::expect_used)]

mod support;

use std::collections::BTreeSet;

use plaid_core::Client;
use plaid_transactions::Transactions;
use plaid_types::AccessToken;
use support::{client, code, emulator, item};

/// All ids of an update that begins at a cursor, with the next cursor.
async fn update(
    client: &Client,
    token: &AccessToken,
    cursor: &str,
    count: i64,
) -> (BTreeSet<String>, BTreeSet<String>, String) {
    let transactions = Transactions::new(client);
    let (mut added, mut removed) = (BTreeSet::new(), BTreeSet::new());
    let mut cursor = cursor.to_owned();
    loop {
        let page = transactions
            .sync(token)
            .cursor(&cursor)
            .count(count)
            .send()
            .await;
        let page = page.expect("a page");
        assert!(page.added.len() <= usize::try_from(count).expect("a count"));
        added.extend(page.added.iter().map(|t| t.transaction_id.to_string()));
        removed.extend(
            page.removed
                .into_iter()
                .map(|t| t.transaction_id)
                .map(String::from),
        );
        cursor = page.next_cursor;
        if !page.has_more {
            return (added, removed, cursor);
        }
    }
}

async fn all(client: &Client, token: &AccessToken) -> BTreeSet<String> {
    let transactions = Transactions::new(client);
    let mut ids = BTreeSet::new();
    loop {
        let page = transactions
            .get(token, "2000-01-01", "2100-01-01")
            .count(100);
        let page = page
            .offset(i64::try_from(ids.len()).expect("a count"))
            .send()
            .await;
        let page = page.expect("a page");
        ids.extend(
            page.transactions
                .iter()
                .map(|t| t.transaction_id.to_string()),
        );
        if i64::try_from(ids.len()).ok() >= page.total_transactions {
            return ids;
        }
    }
}

#[tokio::test]
async fn sync_and_get_agree_before_and_after_changes() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    for count in [1, 7, 100, 500] {
        let (added, removed, _) = update(&client, &token, "", count).await;
        assert_eq!(added, all(&client, &token).await, "pages of {count}");
        assert!(removed.is_empty());
    }
    let (mut known, _, mut cursor) = update(&client, &token, "", 500).await;
    for _ in 0..3 {
        Transactions::new(&client)
            .refresh(&token)
            .send()
            .await
            .expect("a refresh");
        let (added, removed, next) = update(&client, &token, &cursor, 2).await;
        assert!(
            !added.is_empty() && !removed.is_empty(),
            "pending purchases post"
        );
        known.retain(|id| !removed.contains(id));
        known.extend(added);
        cursor = next;
        assert_eq!(known, all(&client, &token).await);
    }
    let (added, removed, _) = update(&client, &token, &cursor, 500).await;
    assert!(added.is_empty() && removed.is_empty(), "nothing is new");
}

#[tokio::test]
async fn a_posted_transaction_names_the_pending_one() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let sync = |cursor: String| {
        Transactions::new(&client)
            .sync(&token)
            .count(500)
            .cursor(cursor)
    };
    let first = sync(String::new()).send().await.expect("a page");
    let pending = first
        .added
        .iter()
        .find(|t| t.pending)
        .expect("something is pending")
        .clone();
    Transactions::new(&client)
        .refresh(&token)
        .send()
        .await
        .expect("a refresh");
    let second = sync(first.next_cursor).send().await.expect("a page");
    let posted = second
        .added
        .iter()
        .find(|t| t.pending_transaction_id.is_some());
    let posted = posted.expect("something posted");
    assert_eq!(
        posted.pending_transaction_id.as_ref(),
        Some(&pending.transaction_id)
    );
    assert_eq!(second.removed[0].transaction_id, pending.transaction_id);
}

#[tokio::test]
async fn a_change_between_pages_is_an_error() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let transactions = Transactions::new(&client);
    let page = transactions
        .sync(&token)
        .count(10)
        .send()
        .await
        .expect("a page");
    assert!(page.has_more);
    transactions
        .refresh(&token)
        .send()
        .await
        .expect("a refresh");
    let next = transactions
        .sync(&token)
        .cursor(&page.next_cursor)
        .count(10)
        .send()
        .await;
    assert!(next.expect_err("an error").is_sync_mutation());
}

#[tokio::test]
async fn cursors_belong_to_one_item_and_filter() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let (one, other) = (item(&client).await, item(&client).await);
    let transactions = Transactions::new(&client);
    let page = transactions
        .sync(&one)
        .count(10)
        .send()
        .await
        .expect("a page");
    let account = page.accounts[0].account_id.clone();
    let cursor = page.next_cursor;
    assert_eq!(
        code(transactions.sync(&other).cursor(&cursor).send().await),
        "INVALID_FIELD"
    );
    assert_eq!(
        code(transactions.sync(&one).cursor("abc").send().await),
        "INVALID_FIELD"
    );
    let filtered = transactions
        .sync(&one)
        .cursor(&cursor)
        .account_id(&account)
        .send()
        .await;
    assert_eq!(code(filtered), "INVALID_FIELD");
    let only = transactions
        .sync(&one)
        .account_id(&account)
        .count(500)
        .send()
        .await
        .expect("a page");
    assert!(only.added.iter().all(|t| t.account_id == account));
    let now = transactions
        .sync(&one)
        .cursor("now")
        .send()
        .await
        .expect("a page");
    assert!(now.added.is_empty() && !now.has_more);
    for count in [0, 501] {
        let outcome = transactions.sync(&one).count(count).send().await;
        assert_eq!(code(outcome), "INVALID_FIELD", "count {count}");
    }
}
