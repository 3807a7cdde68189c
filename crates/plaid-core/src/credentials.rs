//! Who is asking.

use crate::{ClientId, Error, Secret, transport::header_value};

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

    /// Whether they can be sent as headers.
    pub(crate) fn check(&self) -> Result<(), Error> {
        for (name, value) in [
            ("client id", self.client_id.as_str()),
            ("secret", self.secret.expose()),
        ] {
            if value.is_empty() {
                return Err(Error::config(format!("the {name} is empty")));
            }
            header_value(name, value)?;
        }
        Ok(())
    }
}
