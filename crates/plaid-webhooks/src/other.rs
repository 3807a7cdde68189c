//! Webhooks that no variant is for.

use std::fmt;

use plaid_core::{ApiError, DateTime, Error, ItemId, json::Map};
use plaid_types::{AccountId, UserId};
use serde::{Serialize, Serializer, de::DeserializeOwned};

use crate::{head::Head, types::WebhookEnvironmentValues};

/// A webhook that has no variant, or whose payload does not fit it. Nothing of it is lost.
#[derive(Clone, PartialEq)]
pub struct OtherWebhook {
    webhook_type: String,
    webhook_code: String,
    item_id: Option<ItemId>,
    user_id: Option<UserId>,
    account_id: Option<AccountId>,
    environment: Option<WebhookEnvironmentValues>,
    error: Option<ApiError>,
    timestamp: Option<DateTime>,
    misfit: Option<Misfit>,
    members: Map,
}

/// Why a payload does not fit the variant of its type and code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Misfit {
    /// Where in the JSON, such as `events[2].timestamp`; empty for the whole of it.
    pub path: String,
    /// What was wrong there, without the value that stood there.
    pub message: String,
}

impl OtherWebhook {
    pub(crate) fn new(head: Head, problem: Option<Error>) -> Self {
        fn member<T: DeserializeOwned>(head: &Head, name: &str) -> Option<T> {
            let value = head.members.get(name)?;
            plaid_core::codec::from_value::<Option<T>, serde::de::value::Error>(value.clone())
                .ok()
                .flatten()
        }
        let misfit = problem.map(|problem| match problem {
            Error::Decode(problem) => Misfit {
                path: problem.path,
                message: problem.message,
            },
            other => Misfit {
                path: String::new(),
                message: other.to_string(),
            },
        });
        Self {
            webhook_type: head.webhook_type().to_owned(),
            webhook_code: head.webhook_code().to_owned(),
            item_id: member(&head, "item_id"),
            user_id: member(&head, "user_id"),
            account_id: member(&head, "account_id"),
            environment: member(&head, "environment"),
            error: member(&head, "error"),
            timestamp: member(&head, "timestamp"),
            misfit,
            members: head.members,
        }
    }

    /// One with a byte in an id that is not UTF-8.
    pub(crate) fn with_broken_id(head: Head) -> Self {
        let mut other = Self::new(head, None);
        other.misfit = Some(Misfit {
            path: String::new(),
            message: "an id has a byte that is not UTF-8".to_owned(),
        });
        other
    }

    /// Its `webhook_type`; empty if it has none.
    pub fn webhook_type(&self) -> &str {
        &self.webhook_type
    }

    /// Its `webhook_code`; empty if it has none.
    pub fn webhook_code(&self) -> &str {
        &self.webhook_code
    }

    /// The JSON as it came, type and code included.
    pub fn members(&self) -> &Map {
        &self.members
    }

    /// What does not fit, if there is a variant for this type and code.
    pub fn misfit(&self) -> Option<&Misfit> {
        self.misfit.as_ref()
    }

    /// The Item it is about.
    pub fn item_id(&self) -> Option<&ItemId> {
        self.item_id.as_ref()
    }

    /// The user it is about.
    pub fn user_id(&self) -> Option<&UserId> {
        self.user_id.as_ref()
    }

    /// The account it is about.
    pub fn account_id(&self) -> Option<&AccountId> {
        self.account_id.as_ref()
    }

    /// The environment it comes from.
    pub fn environment(&self) -> Option<&WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    /// The error it reports.
    pub fn error(&self) -> Option<&ApiError> {
        self.error.as_ref()
    }

    /// When what it tells happened, if it says so.
    pub fn timestamp(&self) -> Option<&DateTime> {
        self.timestamp.as_ref()
    }

    /// The id of what it is about: that of an account, or else of an Item, or else the first that it
    /// holds.
    pub fn subject(&self) -> Option<&str> {
        let account = self.account_id.as_ref().map(AccountId::as_str);
        let item = || self.item_id.as_ref().map(ItemId::as_str);
        let ids = self.members.iter();
        let mut ids = ids.filter(|(name, _)| name.ends_with("_id"));
        let first = || ids.find_map(|(_, value)| value.as_str());
        account.or_else(item).or_else(first)
    }
}

/// Names the members and hides what they hold: nobody knows which of it is secret.
impl fmt::Debug for OtherWebhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let members: Vec<&str> = self.members.keys().map(String::as_str).collect();
        f.debug_struct("OtherWebhook")
            .field("webhook_type", &self.webhook_type)
            .field("webhook_code", &self.webhook_code)
            .field("misfit", &self.misfit)
            .field("members", &members)
            .finish_non_exhaustive()
    }
}

impl Serialize for OtherWebhook {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.members.serialize(serializer)
    }
}
