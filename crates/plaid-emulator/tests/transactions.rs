//! Transactions by date and by cursor.

#![cfg(feature = "full")]
#![allow(clippy::expect_used)]

mod support;

use std::{
    collections::BTreeSet,
    time::{Duration, SystemTime},
};

use plaid_accounts::Accounts;
use plaid_core::{Amount, Client, Date};
use plaid_emulator::{Emulator, Profile, Time};
use plaid_item::Item;
use plaid_processor::Processor;
use plaid_sandbox::{Sandbox, types::CustomSandboxTransaction};
use plaid_transactions::{
    Transactions,
    types::{RecurringTransactionFrequency, Transaction, TransactionsUpdateStatus as Status},
};
use plaid_types::AccessToken;
use support::{client, code, dynamic_item, emulator, exchanged, item};

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
    let token = dynamic_item(&client).await;
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
    let token = dynamic_item(&client).await;
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
    let token = dynamic_item(&client).await;
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

/// An emulator in which things take their time.
async fn slow() -> Emulator {
    let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(1_768_465_800);
    let builder = Emulator::builder().profile(Profile::Realistic);
    let builder = builder.time(Time::standing_at(moment));
    builder.start().await.expect("an emulator")
}

/// What was told about an Item so far.
fn told(emulator: &Emulator) -> Vec<String> {
    let webhooks = emulator.tenant("a").webhooks().into_iter();
    webhooks
        .map(|sent| sent.webhook.webhook_code().to_owned())
        .collect()
}

#[tokio::test]
async fn history_arrives_in_two_parts() {
    let emulator = slow().await;
    let client = client(&emulator, "a");
    let public = Sandbox::new(&client)
        .public_token_create("ins_109508", ["transactions"])
        .webhook("https://example.com/hook");
    let public = public.send().await.expect("a public token").public_token;
    let token = exchanged(&client, public).await;
    let transactions = Transactions::new(&client);
    let sync = || transactions.sync(&token).count(500);

    let nothing = sync().send().await.expect("an answer");
    assert_eq!(nothing.transactions_update_status, Some(Status::NotReady));
    assert_eq!(
        (nothing.next_cursor.as_str(), nothing.has_more),
        ("", false)
    );
    let early = transactions.get(&token, "2025-01-01", "2026-02-01");
    assert_eq!(code(early.send().await), "PRODUCT_NOT_READY");
    let early = transactions.recurring_get(&token);
    assert_eq!(code(early.send().await), "PRODUCT_NOT_READY");

    emulator.advance(Duration::from_secs(5));
    let recent = sync().send().await.expect("a page");
    let status = recent.transactions_update_status;
    assert_eq!(status, Some(Status::InitialUpdateComplete));
    assert!(
        recent
            .added
            .iter()
            .all(|t| t.date >= Date::of(2025, 12, 16))
    );
    let recent_ids: BTreeSet<String> = ids(&recent.added).collect();
    assert_eq!(recent_ids, all(&client, &token).await);
    let codes = ["INITIAL_UPDATE", "SYNC_UPDATES_AVAILABLE"];
    assert_eq!(told(&emulator), codes, "it was synced before");

    emulator.advance(Duration::from_secs(5));
    let rest = sync()
        .cursor(&recent.next_cursor)
        .send()
        .await
        .expect("a page");
    assert!(rest.added.iter().all(|t| t.date < Date::of(2025, 12, 16)));
    assert!(
        rest.added.iter().all(|t| t.date >= Date::of(2025, 10, 17)),
        "90 days"
    );
    let ids: BTreeSet<String> = ids(&rest.added).chain(recent_ids).collect();
    assert_eq!(ids, all(&client, &token).await);
    let codes = [&codes[..], &["HISTORICAL_UPDATE", "SYNC_UPDATES_AVAILABLE"]].concat();
    assert_eq!(told(&emulator), codes);
    let status = Item::new(&client)
        .get(&token)
        .send()
        .await
        .expect("the Item")
        .status;
    let updated = status.and_then(|status| status.transactions?.last_successful_update);
    assert_eq!(updated.expect("a date").as_str(), "2026-01-15T08:30:10Z");
}

fn ids(rows: &[Transaction]) -> impl Iterator<Item = String> {
    rows.iter().map(|row| row.transaction_id.to_string())
}

#[tokio::test]
async fn a_product_that_is_new_is_pulled_when_it_is_first_asked_for() {
    let emulator = slow().await;
    let client = client(&emulator, "a");
    let public = Sandbox::new(&client).public_token_create("ins_109508", ["auth"]);
    let public = public.send().await.expect("a public token").public_token;
    let token = exchanged(&client, public).await;
    let transactions = Transactions::new(&client);
    let refresh = transactions.refresh(&token).send().await;
    assert_eq!(code(refresh), "PRODUCT_NOT_ENABLED");
    let first = transactions.sync(&token).days_requested(10).send().await;
    assert_eq!(first.expect("an answer").next_cursor, "");
    emulator.advance(Duration::from_secs(60));
    let rows = transactions
        .sync(&token)
        .send()
        .await
        .expect("a page")
        .added;
    assert!(!rows.is_empty() && rows.iter().all(|t| t.date >= Date::of(2026, 1, 5)));
    transactions
        .refresh(&token)
        .send()
        .await
        .expect("a refresh");
}

#[tokio::test]
async fn a_refresh_of_a_dynamic_user_adds_posts_and_corrects() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = dynamic_item(&client).await;
    let transactions = Transactions::new(&client);
    let sync = |cursor: String| transactions.sync(&token).count(500).cursor(cursor);
    let first = sync(String::new()).send().await.expect("a page");
    let pending = first.added.iter().filter(|t| t.pending).count();
    assert_eq!((first.added.len(), pending), (50, 10));
    let balance = async || {
        let accounts = Accounts::new(&client).get(&token).send().await;
        let mut accounts = accounts.expect("accounts").accounts;
        accounts.remove(0).balances.current.expect("a balance")
    };
    let before = balance().await;
    transactions
        .refresh(&token)
        .send()
        .await
        .expect("a refresh");
    let news = sync(first.next_cursor).send().await.expect("a page");
    let (new, posted): (Vec<_>, Vec<_>) = news.added.iter().partition(|t| t.pending);
    assert_eq!((new.len(), posted.len(), news.removed.len()), (3, 10, 10));
    assert!(posted.iter().all(|t| t.pending_transaction_id.is_some()));
    let [corrected] = news.modified.as_slice() else {
        panic!("one amount is corrected")
    };
    let was = first
        .added
        .iter()
        .find(|t| t.transaction_id == corrected.transaction_id);
    let was = was.expect("it was known").amount;
    assert_eq!(corrected.amount, was + Amount::from(1));
    let checking = &first.accounts[0].account_id;
    let on_checking = posted.iter().filter(|t| t.account_id == *checking);
    let mut spent: Amount = on_checking.map(|t| t.amount).sum();
    if corrected.account_id == *checking {
        spent += Amount::from(1);
    }
    assert_eq!(
        balance().await,
        before - spent,
        "what posts moves the balance"
    );
    let rows = all(&client, &token).await;
    assert_eq!(rows.len(), 53);

    let still = item(&client).await;
    let known = all(&client, &still).await;
    transactions
        .refresh(&still)
        .send()
        .await
        .expect("a refresh");
    assert_eq!(all(&client, &still).await, known, "other users stand still");
}

#[tokio::test]
async fn transactions_are_created_for_dynamic_users() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = dynamic_item(&client).await;
    let transactions = Transactions::new(&client);
    let now = transactions.sync(&token).cursor("now").send().await;
    let now = now.expect("a cursor");
    let sandbox = Sandbox::new(&client);
    let row = |made: &str, posted: &str| {
        CustomSandboxTransaction::new(
            made,
            posted,
            "12.34".parse::<Amount>().expect("an amount"),
            "Starbucks #7",
        )
    };
    let create =
        |rows: Vec<CustomSandboxTransaction>| sandbox.transactions_create(&token, rows).send();
    create(vec![row("2026-01-10", "2026-01-12")])
        .await
        .expect("a transaction");
    let news = transactions
        .sync(&token)
        .cursor(&now.next_cursor)
        .send()
        .await;
    let [added] = news.expect("a page").added.try_into().expect("one row");
    assert_eq!(
        (added.amount.to_string().as_str(), added.date.as_str()),
        ("12.34", "2026-01-12")
    );
    assert_eq!(
        added.authorized_date.expect("a date").as_str(),
        "2026-01-10"
    );
    assert_eq!(added.merchant_name.as_deref(), Some("Starbucks"));
    assert_eq!(added.account_id, now.accounts[0].account_id);

    let card = &now.accounts[3].account_id;
    for wrong in [
        vec![],
        vec![row("2026-01-10", "2026-01-12"); 11],
        vec![row("2026-01-16", "2026-01-16")],
        vec![row("2026-01-15", "2026-01-16")],
        vec![row("2025-12-31", "2026-01-12")],
        vec![row("2026-01-12", "2026-01-10")],
        vec![row("2026-01-10", "2026-01-12").account_id(card)],
    ] {
        assert_eq!(code(create(wrong).await), "INVALID_FIELD");
    }
    let still = item(&client).await;
    let refused = sandbox.transactions_create(&still, [row("2026-01-10", "2026-01-12")]);
    assert_eq!(code(refused.send().await), "INVALID_FIELD");
}

#[tokio::test]
async fn streams_follow_from_the_log() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let transactions = Transactions::new(&client);
    let streams = transactions
        .recurring_get(&token)
        .send()
        .await
        .expect("streams");
    let known = all(&client, &token).await;
    assert!(!streams.inflow_streams.is_empty());
    for stream in streams
        .inflow_streams
        .iter()
        .chain(&streams.outflow_streams)
    {
        assert_eq!(stream.frequency, RecurringTransactionFrequency::Monthly);
        assert_eq!(stream.transaction_ids.len(), 24);
        assert!(
            stream
                .transaction_ids
                .iter()
                .all(|id| known.contains(id.as_str()))
        );
        assert_eq!(
            stream.first_date.checked_add_days(23 * 30),
            Some(stream.last_date.clone())
        );
    }
    let gym = streams
        .outflow_streams
        .iter()
        .find(|s| s.description == "Touchstone Climbing");
    let gym = gym.expect("a stream");
    let average = gym.average_amount.amount.expect("an amount").to_string();
    assert_eq!((average.as_str(), gym.is_active), ("78.5", Some(true)));
    let card = &gym.account_id;
    let some = transactions
        .recurring_get(&token)
        .account_ids([card])
        .send()
        .await;
    let some = some.expect("streams").outflow_streams;
    assert!(some.len() < streams.outflow_streams.len());
    assert!(some.iter().all(|stream| stream.account_id == *card));
    let unknown = transactions
        .recurring_get(&token)
        .account_ids(["x"])
        .send()
        .await;
    assert_eq!(code(unknown), "INVALID_FIELD");
}

#[tokio::test]
async fn processors_see_the_transactions_of_their_account() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = dynamic_item(&client).await;
    let transactions = Transactions::new(&client);
    let page = transactions
        .sync(&token)
        .count(500)
        .send()
        .await
        .expect("a page");
    let account = &page.accounts[0].account_id;
    let mine = page.added.iter().filter(|t| t.account_id == *account);
    let mine: BTreeSet<String> = mine.map(|t| t.transaction_id.to_string()).collect();
    let handed = Processor::new(&client).token_create(&token, account, "dwolla");
    let handed = handed.send().await.expect("a token").processor_token;

    let sync = |cursor: &str| {
        transactions
            .processor_sync(&handed)
            .cursor(cursor)
            .count(500)
            .send()
    };
    let seen = sync("").await.expect("a page");
    assert_eq!(seen.account.expect("the account").account_id, *account);
    assert_eq!(ids(&seen.added).collect::<BTreeSet<_>>(), mine);
    let listed = transactions
        .processor_get(&handed, "2020-01-01", "2027-01-01")
        .count(500);
    let listed = listed.send().await.expect("a page");
    assert_eq!(ids(&listed.transactions).collect::<BTreeSet<_>>(), mine);
    transactions
        .processor_refresh(&handed)
        .send()
        .await
        .expect("a refresh");
    let news = sync(&seen.next_cursor).await.expect("a page");
    assert!(!news.removed.is_empty(), "what was pending has posted");
    let recurring = transactions.processor_recurring_get(&handed).send().await;
    recurring.expect("streams");
    let foreign = transactions
        .sync(&token)
        .cursor(&seen.next_cursor)
        .send()
        .await;
    assert_eq!(
        code(foreign),
        "INVALID_FIELD",
        "a cursor is for one account"
    );
}
