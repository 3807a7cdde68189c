//! Who is asking.

use crate::{ClientId, Secret};

/// A client id and its secret. `Debug` does not show the secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials {
    /// The public half.
    pub client_id: ClientId,
    /// The secret half; each environment has its own.
    pub secret: Secret,
}

impl Credentials {
    /// These credentials.
    pub fn new(client_id: impl Into<ClientId>, secret: impl Into<Secret>) -> Self {
        Self {
            client_id: client_id.into(),
            secret: secret.into(),
        }
    }
}
