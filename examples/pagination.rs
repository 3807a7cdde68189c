//! Paging through institutions by offset and through transactions by cursor.

#![allow(clippy::print_stdout)]

use plaid::link::types::{CountryCode, Products};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let setup = plaid_examples::connect().await?;
    let client = &setup.client;

    // Offset and total: ask until everything has been seen.
    let mut seen = 0;
    loop {
        let page = client
            .institutions()
            .get([CountryCode::Us], 5, seen)
            .send()
            .await?;
        for institution in &page.institutions {
            println!("{:<12} {}", institution.institution_id, institution.name);
        }
        seen += i64::try_from(page.institutions.len())?;
        if page.institutions.is_empty() || page.total.is_some_and(|total| seen >= total) {
            break;
        }
    }
    println!("{seen} institutions\n");

    // Cursor: every answer names the next question, and `has_more` says whether to ask it.
    let public = client
        .sandbox()
        .public_token_create("ins_109508", [Products::Transactions])
        .send()
        .await?;
    let token = client
        .item()
        .public_token_exchange(&public.public_token)
        .send()
        .await?
        .access_token;
    let mut cursor = None;
    let mut pages = 0;
    let mut rows = 0;
    loop {
        let page = client
            .transactions()
            .sync(&token)
            .cursor(&cursor)
            .count(50)
            .send()
            .await?;
        if page.next_cursor.is_empty() {
            // Plaid has not pulled any transactions yet.
            plaid_examples::wait().await;
            continue;
        }
        rows += page.added.len();
        pages += 1;
        cursor = Some(page.next_cursor);
        if !page.has_more {
            break;
        }
    }
    println!("{rows} transactions on {pages} pages");
    Ok(())
}
