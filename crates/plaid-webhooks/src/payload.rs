//! What every payload can be asked.

use plaid_core::{ApiError, DateTime, ItemId};
use plaid_types::{AccountId, UserId};
use serde::{Serialize, de::DeserializeOwned};

use crate::types::WebhookEnvironmentValues;

/// What one kind of webhook tells.
pub trait Payload: Serialize + DeserializeOwned + Into<crate::Webhook> {
    /// Its `webhook_type`.
    const TYPE: &'static str;
    /// Its `webhook_code`.
    const CODE: &'static str;

    /// The Item it is about.
    fn item_id(&self) -> Option<&ItemId> {
        None
    }

    /// The user it is about.
    fn user_id(&self) -> Option<&UserId> {
        None
    }

    /// The account it is about.
    fn account_id(&self) -> Option<&AccountId> {
        None
    }

    /// The environment it comes from.
    fn environment(&self) -> Option<&WebhookEnvironmentValues> {
        None
    }

    /// The error it reports.
    fn error(&self) -> Option<&ApiError> {
        None
    }

    /// When what it tells happened, if it says so.
    fn timestamp(&self) -> Option<&DateTime> {
        None
    }

    /// The narrowest id of what it is about: an account rather than its Item, a transfer rather than
    /// its schedule.
    fn subject(&self) -> Option<&str> {
        None
    }
}
