//! An emulator and a client of it.

#![allow(clippy::expect_used, dead_code, unreachable_pub)] // Each test file uses its part.

use std::time::{Duration, SystemTime};

use plaid_accounts::Accounts;
use plaid_core::{Client, Environment, RetryPolicy};
use plaid_emulator::{Builder, Emulator, Time};
use plaid_item::Item;
use plaid_sandbox::{Sandbox, types::SandboxPublicTokenCreateRequestOptionsTransactions};
use plaid_types::{AccessToken, AccountBase, PublicToken};

/// Where webhooks go to that nobody is to receive.
pub const HOOK: &str = "https://example.com/hook";

/// All products of the test user.
pub const PRODUCTS: [&str; 6] = [
    "transactions",
    "auth",
    "identity",
    "investments",
    "liabilities",
    "assets",
];

/// An emulator to be, whose time stands still at a fixed moment.
pub fn builder() -> Builder {
    let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(1_768_465_800);
    Emulator::builder().time(Time::standing_at(moment))
}

/// An emulator whose time stands still at a fixed moment.
pub async fn emulator() -> Emulator {
    builder().start().await.expect("an emulator")
}

/// A client of an emulator.
pub fn client(emulator: &Emulator, client_id: &str) -> Client {
    client_of(emulator.url(), client_id)
}

/// A client of an emulator at an address.
pub fn client_of(url: &str, client_id: &str) -> Client {
    Client::builder()
        .credentials(client_id, "secret")
        .environment(Environment::custom(url).expect("a base URL"))
        .retry(RetryPolicy::never())
        .build()
        .expect("a client")
}

/// The access token of a new Item, with two years of transactions.
pub async fn item(client: &Client) -> AccessToken {
    item_of(client, "user_good", "pass_good").await
}

/// The access token of a new Item whose transactions go on.
pub async fn dynamic_item(client: &Client) -> AccessToken {
    item_of(client, "user_transactions_dynamic", "any").await
}

/// The access token of a new Item of a user.
pub async fn item_of(client: &Client, username: &str, password: &str) -> AccessToken {
    let history = SandboxPublicTokenCreateRequestOptionsTransactions::new().days_requested(730);
    let public = Sandbox::new(client)
        .public_token_create("ins_109508", PRODUCTS)
        .override_username(username)
        .override_password(password)
        .transactions(history);
    let public = public.send().await.expect("a public token").public_token;
    exchanged(client, public).await
}

/// The access token that a public token stands for.
pub async fn exchanged(client: &Client, public_token: impl Into<PublicToken>) -> AccessToken {
    let exchange = Item::new(client).public_token_exchange(public_token);
    exchange.send().await.expect("an access token").access_token
}

/// An Item that webhooks are sent about, to another machine.
pub async fn hooked(client: &Client, products: &[&str]) -> AccessToken {
    let public = Sandbox::new(client)
        .public_token_create("ins_109508", products.iter().copied())
        .webhook(HOOK);
    let public = public.send().await.expect("a public token").public_token;
    exchanged(client, public).await
}

/// The accounts of an Item.
pub async fn accounts(client: &Client, token: &AccessToken) -> Vec<AccountBase> {
    let accounts = Accounts::new(client).get(token).send().await;
    accounts.expect("accounts").accounts
}

/// The types and codes of the webhooks so far of client `a`.
pub fn told(emulator: &Emulator) -> Vec<String> {
    let webhooks = emulator.tenant("a").webhooks().into_iter();
    let told = webhooks.map(|sent| sent.webhook);
    told.map(|webhook| format!("{} {}", webhook.webhook_type(), webhook.webhook_code()))
        .collect()
}

/// The code of an expected error.
pub fn code<T: std::fmt::Debug>(outcome: Result<T, plaid_core::Error>) -> String {
    let error = outcome.expect_err("an error");
    match error.api() {
        Some(api) => api.error_code.to_string(),
        None => error.to_string(),
    }
}

/// A bare HTTP client. It does without the system's certificates, which take long to look at.
pub fn http() -> reqwest::Client {
    let builder = reqwest::Client::builder().no_proxy();
    builder.tls_certs_only([]).build().expect("a client")
}
