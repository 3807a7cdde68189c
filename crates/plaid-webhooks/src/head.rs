//! The part of a webhook that says which one it is.

use bytes::Bytes;
use plaid_core::{
    Error,
    json::{self, Map, Value},
    transport::ResponseMeta,
};
use serde::de::DeserializeOwned;

/// Reads a body.
pub(crate) fn decode<T: DeserializeOwned>(body: &Bytes) -> Result<T, Error> {
    json::decode(body.clone(), &ResponseMeta::new(200))
}

/// All members of a webhook, and which one it is.
pub(crate) struct Head {
    pub(crate) members: Map,
}

impl Head {
    pub(crate) fn read(body: &Bytes) -> Result<Self, Error> {
        let members = decode(body)?;
        Ok(Self { members })
    }

    /// Its `webhook_type`; empty if it has none.
    pub(crate) fn webhook_type(&self) -> &str {
        self.text("webhook_type")
    }

    /// Its `webhook_code`; empty if it has none.
    pub(crate) fn webhook_code(&self) -> &str {
        self.text("webhook_code")
    }

    /// Whether a member has a value.
    #[allow(dead_code)] // Only some families ask.
    pub(crate) fn has(&self, member: &str) -> bool {
        self.members
            .get(member)
            .is_some_and(|value| !value.is_null())
    }

    fn text(&self, member: &str) -> &str {
        let value = self.members.get(member).and_then(Value::as_str);
        value.unwrap_or_default()
    }
}
