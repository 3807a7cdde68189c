//! Lists page by page and row by row: institutions by offset, changes of transactions by cursor.

#![allow(clippy::print_stdout)]

use plaid::link::types::{CountryCode, Products};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let setup = plaid_examples::connect().await?;
    let client = &setup.client;

    // Row by row. Pages are asked for as they are needed, here five rows at a time.
    let mut institutions = client.institutions().get([CountryCode::Us], 5, 0).items();
    while let Some(institution) = institutions.next().await {
        let institution = institution?;
        println!("{:<12} {}", institution.institution_id, institution.name);
    }

    // Page by page, where an answer holds more than its list.
    let public = client
        .sandbox()
        .public_token_create("ins_109508", [Products::Transactions])
        .await?;
    let token = client
        .item()
        .public_token_exchange(&public.public_token)
        .await?
        .access_token;
    let updates = client.transactions().sync(&token).updates();
    let whole = updates.wait_for_initial_history().await?;
    let mut pages = client.transactions().sync(&token).count(50).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page?.added.len());
    }
    println!("\n{} transactions on pages of {sizes:?}", whole.added.len());

    // A stream says where it stands, and can be taken up there, by another program if need be.
    let mut pages = client.transactions().sync(&token).count(50).pages();
    pages.next().await.transpose()?;
    let rest = client.transactions().sync(&token).items();
    let rest = rest.resume(pages.position()).into_vec().await?;
    println!("{} of them behind the first page", rest.len());
    Ok(())
}
