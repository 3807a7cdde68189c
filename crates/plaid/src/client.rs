//! The umbrella's client: the core client with one method per product.

use plaid_core::{ClientBuilder, Credentials, Error};

/// A client of the Plaid API, with one method per enabled product.
///
/// It is cheap to clone, and every clone shares connections and the retry budget. Requests of
/// your own go through [`core`](Self::core).
#[derive(Clone, Debug)]
pub struct Client(plaid_core::Client);

impl Client {
    /// Starts building a client.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// A client from `PLAID_CLIENT_ID`, `PLAID_SECRET`, and `PLAID_ENV` or `PLAID_BASE_URL`
    /// (sandbox if both are unset).
    ///
    /// # Errors
    ///
    /// [`Error::Config`] names the variable that is missing or has no meaning.
    pub fn from_env() -> Result<Self, Error> {
        plaid_core::Client::from_env().map(Self)
    }

    /// The same client for another team: connections, settings and retry budget are shared.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if the credentials are empty or cannot be sent as headers.
    pub fn with_credentials(&self, credentials: Credentials) -> Result<Self, Error> {
        self.0.with_credentials(credentials).map(Self)
    }

    /// The core client: `execute` for request structs and `call` for paths the SDK does not know.
    pub fn core(&self) -> &plaid_core::Client {
        &self.0
    }
}

impl From<plaid_core::Client> for Client {
    fn from(client: plaid_core::Client) -> Self {
        Self(client)
    }
}

impl AsRef<plaid_core::Client> for Client {
    fn as_ref(&self) -> &plaid_core::Client {
        &self.0
    }
}
