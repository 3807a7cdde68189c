//! A local Sandbox with an Item, and what texts of an input stand for.

use std::time::{Duration, SystemTime};

use plaid::{AccessToken, Client, Error, link::types::Products};
use plaid_emulator::{Emulator, Time};

use crate::client;

/// When everything happens.
const NOW: Duration = Duration::from_secs(1_700_000_000);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

pub(super) struct World {
    pub(super) emulator: Emulator,
    pub(super) client: Client,
    pub(super) token: AccessToken,
    /// What stands in inputs, and what is meant.
    names: Vec<(&'static str, String)>,
}

impl World {
    pub(super) async fn new() -> Result<Self, Error> {
        let emulator = Emulator::builder()
            .time(Time::standing_at(SystemTime::UNIX_EPOCH + NOW))
            .start()
            .await;
        let emulator = emulator.expect("an emulator");
        let client = client(emulator.url());
        let public_token = public_token(&client).await?;
        let exchanged = client.item().public_token_exchange(public_token).await?;
        let token = exchanged.access_token;
        let accounts = client.accounts().get(&token).await?;
        let account = &accounts.accounts[0].account_id;
        // Until the bank has been asked for all transactions. The second token is made afterwards, since
        // it would not last so long.
        emulator.advance(DAY);
        let public_token = self::public_token(&client).await?;
        Ok(Self {
            names: vec![
                ("$ACCESS_TOKEN", token.expose().to_owned()),
                ("$ACCOUNT_ID", account.as_str().to_owned()),
                ("$PUBLIC_TOKEN", public_token),
                ("$ITEM_ID", exchanged.item_id.to_string()),
            ],
            emulator,
            client,
            token,
        })
    }

    /// The text with what its names stand for.
    pub(super) fn name(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (name, value) in &self.names {
            text = text.replace(name, value);
        }
        text
    }
}

async fn public_token(client: &Client) -> Result<String, Error> {
    let products = [Products::Auth, Products::Identity, Products::Transactions];
    let made = client.sandbox().public_token_create("ins_109508", products);
    Ok(made.await?.public_token.expose().to_owned())
}
