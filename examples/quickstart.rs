//! A whole Plaid integration, top to bottom.
//!
//! `cargo run --example quickstart` needs no keys and no network: it talks HTTP to a local Sandbox.
//! With `PLAID_CLIENT_ID` and `PLAID_SECRET` set, the same program runs against Plaid's hosted one.

#![allow(clippy::print_stdout, clippy::too_many_lines)] // An example speaks, and reads in one go.

use std::{collections::BTreeMap, error::Error};

use axum::{Router, http::StatusCode, routing::post};
use plaid::{
    Amount, Client,
    item::types::Products,
    link::types::{CountryCode, LinkTokenCreateRequestUser},
    transactions::types::Transaction,
    webhooks::{Delivery, Verified, Verifier},
};
use tokio::{
    net::TcpListener,
    sync::mpsc::{self, Receiver},
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // 1. A client. `connect` reads the environment or starts the local Sandbox.
    let setup = plaid_examples::connect().await?;
    let client = &setup.client;
    println!("Talking to {}\n", setup.place);

    // 2. A link token: what a web page or app needs to open Plaid Link.
    let link = client
        .link()
        .token_create("Quickstart", "en", [CountryCode::Us])
        .user(LinkTokenCreateRequestUser::new("user-1"))
        .products([Products::Transactions])
        .send()
        .await?;
    println!("Link token      valid until {}", link.expiration);

    // 3. A user would now log in to their bank. The Sandbox can do that without a browser.
    let products = [
        Products::Transactions,
        Products::Auth,
        Products::Identity,
        Products::Investments,
        Products::Liabilities,
        Products::Assets,
    ];
    let public = client
        .sandbox()
        .public_token_create("ins_109508", products)
        // For the news below: transactions of this user go on.
        .override_username(setup.is_local.then_some("user_transactions_dynamic"))
        .send()
        .await?;

    // 4. Link's public token becomes an access token: store it, it opens this bank login.
    let exchange = client
        .item()
        .public_token_exchange(&public.public_token)
        .send()
        .await?;
    let token = exchange.access_token;
    println!("Access token    {token:?} for Item {}", exchange.item_id);

    // 5. The Item and its institution.
    let item = client.item().get(&token).send().await?.item;
    if let Some(institution_id) = &item.institution_id {
        let found = client
            .institutions()
            .get_by_id(institution_id, [CountryCode::Us])
            .send()
            .await?;
        println!("Institution     {}", found.institution.name);
    }

    // 6. Accounts with live balances. Money is an exact decimal, never a float.
    println!("\nAccounts");
    for account in client.accounts().balance_get(&token).send().await?.accounts {
        let balance = account
            .balances
            .current
            .map(|amount| format!("{amount:.2}"));
        println!(
            "  {:<24} {:<12} {:>14} {}",
            account.name,
            account.r#type.as_str(),
            balance.as_deref().unwrap_or("unknown"),
            account
                .balances
                .iso_currency_code
                .as_deref()
                .unwrap_or_default(),
        );
    }

    // 7. Account and routing numbers. `Debug` redacts them; showing four digits takes `expose`.
    println!("\nBank numbers");
    for ach in client.auth().get(&token).send().await?.numbers.ach {
        let number = ach.account.expose();
        let tail = &number[number.len().saturating_sub(4)..];
        println!("  routing {} account ****{tail}", ach.routing);
    }

    // 8. Who owns the accounts.
    let owners = client.identity().get(&token).send().await?.accounts;
    if let Some(owner) = owners.iter().flat_map(|account| &account.owners).next() {
        println!("\nOwner           {}", owner.names.join(" & "));
    }

    // 9. Every transaction, once Plaid has read them, and what was spent by category.
    let updates = client.transactions().sync(&token).updates();
    let transactions = updates.wait_for_initial_history().await?.added;
    println!(
        "\n{} transactions; money out by category",
        transactions.len()
    );
    for (category, total) in totals(&transactions) {
        println!("  {category:<28} {total:>12.2}");
    }

    // 10. Investments and liabilities.
    let holdings = client.investments().holdings_get(&token).send().await?;
    println!(
        "\n{} holdings in {} securities",
        holdings.holdings.len(),
        holdings.securities.len()
    );
    let liabilities = client.liabilities().get(&token).send().await?.liabilities;
    println!(
        "{} student loans, {} mortgages, {} credit cards",
        liabilities.student.len(),
        liabilities.mortgage.len(),
        liabilities.credit.len(),
    );

    // 11. News come as webhooks. What is received is genuine: its signature was verified.
    let (url, mut news) = receive(client).await?;
    if setup.is_local {
        client.item().webhook_update(&token).webhook(url).await?;
        client.transactions().refresh(&token).await?;
        let delivery = news.recv().await.ok_or("no webhook came")?;
        println!("\nWebhook         {}", delivery.webhook().webhook_code());
    } else {
        println!("\nWebhook         skipped: Plaid reaches no address of this machine");
    }

    // 12. An asset report is made in the background; wait until it is ready, then fetch the PDF.
    let report = client.assets().create([&token], 60).send().await?;
    let ready = client.assets().get(&report.asset_report_token).wait();
    let report_items = ready.await?.report.items.len();
    let pdf = client
        .assets()
        .pdf_get(&report.asset_report_token)
        .send()
        .await?;
    println!(
        "\nAsset report    {report_items} Item, PDF of {} bytes",
        pdf.bytes().len()
    );

    // 13. Logins break: passwords change, consents end. The error says so, and it has a predicate.
    client.sandbox().item_reset_login(&token).send().await?;
    match client.accounts().balance_get(&token).send().await {
        Err(error) if error.is_item_login_required() => {
            println!(
                "\nLogin required  {error}\n                (send the user through Link's update mode)"
            );
        }
        other => return Err(format!("expected ITEM_LOGIN_REQUIRED, got {other:?}").into()),
    }

    // 14. Clean up: the access token is worthless from here on.
    client.item().remove(&token).send().await?;
    println!("\nItem removed. That was a whole integration.");
    Ok(())
}

/// Receives webhooks on this machine: their URL, and those that come.
async fn receive(client: &Client) -> Result<(String, Receiver<Delivery>), Box<dyn Error>> {
    let (sender, news) = mpsc::channel(16);
    let note = async move |Verified(delivery): Verified| match sender.send(delivery).await {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    };
    let app = Router::new()
        .route("/webhook", post(note))
        .with_state(Verifier::new(client));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/webhook", listener.local_addr()?);
    tokio::spawn(async { axum::serve(listener, app).await });
    Ok((url, news))
}

/// Sums what left the accounts: Plaid's amounts are positive when money goes out.
fn totals(transactions: &[Transaction]) -> BTreeMap<String, Amount> {
    let mut totals = BTreeMap::<String, Amount>::new();
    for transaction in transactions
        .iter()
        .filter(|transaction| !transaction.amount.is_negative())
    {
        let category = transaction
            .personal_finance_category
            .as_ref()
            .map_or("uncategorized", |category| category.primary.as_str());
        *totals.entry(category.to_owned()).or_default() += transaction.amount;
    }
    totals
}
