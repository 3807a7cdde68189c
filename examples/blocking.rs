//! The same calls without an async runtime: `send_blocking` in place of `send`.

#![allow(clippy::print_stdout)]

use plaid::{Client, Environment, item::types::Products};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The local Sandbox is a server and needs a runtime; the client below does not.
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let emulator = runtime.block_on(plaid_emulator::Emulator::start())?;

    let client = Client::builder()
        .credentials("local-client-id", "local-secret")
        .environment(Environment::custom(emulator.url())?)
        .build()?;
    let public = client
        .sandbox()
        .public_token_create("ins_109508", [Products::Auth])
        .send_blocking()?;
    let token = client
        .item()
        .public_token_exchange(&public.public_token)
        .send_blocking()?
        .access_token;
    for account in client.accounts().get(&token).send_blocking()?.accounts {
        println!("{} {:?}", account.name, account.balances.current);
    }
    Ok(())
}
