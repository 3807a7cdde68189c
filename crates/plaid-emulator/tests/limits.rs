//! Rate limits, as Plaid documents them.

#![cfg(feature = "full")]

mod support;

use std::time::{Duration, SystemTime};

use plaid_accounts::Accounts;
use plaid_core::{Client, Error};
use plaid_emulator::{Builder, Emulator, RateLimits, Time};
use plaid_institutions::Institutions;
use plaid_item::Item;
use plaid_types::AccessToken;
use support::{client, code, item};

fn limited(limits: RateLimits) -> Builder {
    let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(1_768_465_800);
    Emulator::builder()
        .time(Time::standing_at(moment))
        .rate_limits(limits)
}

async fn accounts(client: &Client, token: &AccessToken) -> Result<(), Error> {
    Accounts::new(client).get(token).send().await.map(drop)
}

async fn institution(client: &Client) -> Result<(), Error> {
    let institutions = Institutions::new(client);
    institutions.get(["US"], 10, 0).send().await.map(drop)
}

#[tokio::test]
async fn one_item_is_asked_about_so_often_and_another_again() {
    for (limits, at_most) in [(RateLimits::Sandbox, 100), (RateLimits::Production, 15)] {
        let emulator = limited(limits).start().await.unwrap();
        let client = client(&emulator, "a");
        let (one, other) = (item(&client).await, item(&client).await);
        for _ in 0..at_most {
            accounts(&client, &one).await.unwrap();
        }
        let error = accounts(&client, &one).await.unwrap_err();
        assert_eq!(error.status(), Some(429));
        assert!(error.is_rate_limited());
        assert_eq!(code(Err::<(), _>(error)), "ACCOUNTS_LIMIT");
        accounts(&client, &other).await.unwrap();
        Item::new(&client).get(&one).send().await.unwrap();
    }
}

#[tokio::test]
async fn a_client_has_its_own_limit_which_ends_after_a_minute() {
    let emulator = limited(RateLimits::Sandbox).start().await.unwrap();
    let (one, other) = (client(&emulator, "a"), client(&emulator, "b"));
    for _ in 0..10 {
        institution(&one).await.unwrap();
    }
    assert_eq!(code(institution(&one).await), "INSTITUTIONS_GET_LIMIT");
    institution(&other).await.unwrap();
    emulator.tenant("a").advance(Duration::from_secs(59));
    assert_eq!(code(institution(&one).await), "INSTITUTIONS_GET_LIMIT");
    emulator.tenant("a").advance(Duration::from_secs(1));
    institution(&one).await.unwrap();
}

#[tokio::test]
async fn a_balance_has_a_code_for_each_limit() {
    let emulator = limited(RateLimits::Sandbox).start().await.unwrap();
    let client = client(&emulator, "a");
    let balance = async |token: &AccessToken| {
        let accounts = Accounts::new(&client);
        accounts.balance_get(token).send().await.map(drop)
    };
    // The fourth Item reaches the limit of its client together with its own.
    let codes = [
        ["BALANCE_LIMIT"; 3].as_slice(),
        &["ACCOUNTS_BALANCE_GET_LIMIT"],
    ]
    .concat();
    for expected in codes {
        let token = item(&client).await;
        for _ in 0..25 {
            balance(&token).await.unwrap();
        }
        assert_eq!(code(balance(&token).await), expected);
    }
}

#[tokio::test]
async fn the_count_survives_a_snapshot_and_ends_with_a_reset() {
    let emulator = limited(RateLimits::Sandbox).start().await.unwrap();
    let client = client(&emulator, "a");
    for _ in 0..10 {
        institution(&client).await.unwrap();
    }
    let snapshot = emulator.snapshot().unwrap();
    emulator.restore(&snapshot).unwrap();
    assert_eq!(code(institution(&client).await), "INSTITUTIONS_GET_LIMIT");
    emulator.tenant("a").reset();
    institution(&client).await.unwrap();
}

#[tokio::test]
async fn there_is_no_limit_unless_asked_for() {
    let emulator = support::emulator().await;
    let client = client(&emulator, "a");
    for _ in 0..20 {
        institution(&client).await.unwrap();
    }
}
