//! What the examples share: a client that works anywhere.

use plaid::Client;
use plaid_emulator::Emulator;

/// A client, and the local Sandbox behind it unless the hosted one is used.
#[derive(Debug)]
pub struct Setup {
    /// The client to call.
    pub client: Client,
    /// Where the client's requests go, in words.
    pub place: String,
    /// Whether they go to this machine.
    pub is_local: bool,
    // Stops when dropped.
    _emulator: Option<Emulator>,
}

/// Connects to the hosted Sandbox (or what `PLAID_ENV` or `PLAID_BASE_URL` name) if
/// `PLAID_CLIENT_ID` and `PLAID_SECRET` are set, and to a local one, started here, if they are not.
pub async fn connect() -> Result<Setup, Box<dyn std::error::Error>> {
    let has = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if has("PLAID_CLIENT_ID") && has("PLAID_SECRET") {
        let client = Client::from_env()?;
        let place = if has("PLAID_BASE_URL") {
            "the server that PLAID_BASE_URL names".to_owned()
        } else {
            "Plaid's hosted Sandbox".to_owned()
        };
        return Ok(Setup {
            client,
            place,
            is_local: false,
            _emulator: None,
        });
    }
    let emulator = Emulator::start().await?;
    let client = Client::builder()
        .credentials("local-client-id", "local-secret")
        .environment(plaid::Environment::custom(emulator.url())?)
        .build()?;
    let place = format!("the local Sandbox at {}", emulator.url());
    Ok(Setup {
        client,
        place,
        is_local: true,
        _emulator: Some(emulator),
    })
}
