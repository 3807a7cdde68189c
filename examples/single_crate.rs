//! One product crate without the umbrella: a service that looks up institutions compiles nothing
//! else of the API.

#![allow(clippy::print_stdout)]

use plaid_institutions::{Client, Environment, Institutions, types::CountryCode};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = plaid_emulator::Emulator::start().await?;
    let client = Client::builder()
        .credentials("local-client-id", "local-secret")
        .environment(Environment::custom(emulator.url())?)
        .build()?;

    let found = Institutions::new(&client)
        .search("Platypus", [CountryCode::Us])
        .include_optional_metadata(true)
        .send()
        .await?;
    for institution in found.institutions {
        println!("{} {}", institution.institution_id, institution.name);
    }
    Ok(())
}
