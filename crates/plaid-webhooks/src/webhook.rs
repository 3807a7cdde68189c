//! Reading a webhook, and asking it what all of them have.

use bytes::Bytes;
use plaid_core::{
    ApiError, DateTime, Error, ItemId,
    json::{Map, Value},
};
use plaid_types::{AccountId, UserId};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    OtherWebhook, Payload, Webhook,
    generated::{read, with_payload},
    head::Head,
    types::WebhookEnvironmentValues,
};

impl Webhook {
    /// Reads the body of a webhook, which proves nothing about who sent it.
    ///
    /// Any JSON object is a webhook: one that no variant is for, or that does not fit its variant,
    /// is [`Other`](Self::Other). A byte that is not UTF-8, as in the Latin-1 text of a bank, is read
    /// as U+FFFD. In an id it does not fit.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if the body is no JSON object.
    #[inline]
    pub fn decode(body: impl Into<Bytes>) -> Result<Self, Error> {
        let body = body.into();
        let body = match std::str::from_utf8(&body) {
            Ok(_) => body,
            Err(_) => String::from_utf8_lossy(&body).into_owned().into(),
        };
        let head = Head::read(&body)?;
        Ok(Self::of(head, &body))
    }

    /// Returns `true` if an id has the character that stands for a byte that is not UTF-8. It would be
    /// the id of nothing, or of something else.
    #[inline]
    fn has_a_broken_id(&self) -> bool {
        let ids = [
            self.item_id().map(ItemId::as_str),
            self.user_id().map(UserId::as_str),
            self.account_id().map(AccountId::as_str),
            self.subject(),
        ];
        ids.into_iter()
            .flatten()
            .any(|id| id.contains(char::REPLACEMENT_CHARACTER))
    }

    #[inline]
    fn of(head: Head, body: &Bytes) -> Self {
        let mut body = Bytes::clone(body);
        let mut is_again = false;
        // A loop has one call of `read`, which compiles all decoders where it is inlined.
        loop {
            return match read(&head, &body) {
                Some(Ok(webhook)) if webhook.has_a_broken_id() => {
                    if !is_again {
                        // Of a member that is there twice, `head` has the other one.
                        body = Value::Object(head.members.clone()).to_string().into();
                        is_again = true;
                        continue;
                    }
                    Self::Other(OtherWebhook::with_broken_id(head))
                }
                Some(Ok(webhook)) => webhook,
                Some(Err(problem)) => Self::Other(OtherWebhook::new(head, Some(problem))),
                None => Self::Other(OtherWebhook::new(head, None)),
            };
        }
    }

    /// The product or process it comes from, such as `TRANSACTIONS`; empty if it has none.
    #[inline]
    pub fn webhook_type(&self) -> &str {
        with_payload!(self, payload => type_of(payload), other => other.webhook_type())
    }

    /// What happened, such as `SYNC_UPDATES_AVAILABLE`; empty if it has none. The same code means
    /// something else under another type.
    #[inline]
    pub fn webhook_code(&self) -> &str {
        with_payload!(self, payload => code_of(payload), other => other.webhook_code())
    }

    /// The Item it is about.
    #[inline]
    pub fn item_id(&self) -> Option<&ItemId> {
        with_payload!(self, payload => payload.item_id(), other => other.item_id())
    }

    /// The user it is about.
    #[inline]
    pub fn user_id(&self) -> Option<&UserId> {
        with_payload!(self, payload => payload.user_id(), other => other.user_id())
    }

    /// The account it is about.
    #[inline]
    pub fn account_id(&self) -> Option<&AccountId> {
        with_payload!(self, payload => payload.account_id(), other => other.account_id())
    }

    /// The environment it comes from.
    #[inline]
    pub fn environment(&self) -> Option<&WebhookEnvironmentValues> {
        with_payload!(self, payload => payload.environment(), other => other.environment())
    }

    /// The error it reports.
    #[inline]
    pub fn error(&self) -> Option<&ApiError> {
        with_payload!(self, payload => payload.error(), other => other.error())
    }

    /// When what it tells happened, if it says so.
    #[inline]
    pub fn timestamp(&self) -> Option<&DateTime> {
        with_payload!(self, payload => payload.timestamp(), other => other.timestamp())
    }

    /// The narrowest id of what it is about: an account rather than its Item, a transfer rather than
    /// its schedule.
    #[inline]
    pub fn subject(&self) -> Option<&str> {
        with_payload!(self, payload => payload.subject(), other => other.subject())
    }
}

#[allow(dead_code)] // Without a family there is no payload.
fn type_of<P: Payload>(_: &P) -> &'static str {
    P::TYPE
}

#[allow(dead_code)] // Without a family there is no payload.
fn code_of<P: Payload>(_: &P) -> &'static str {
    P::CODE
}

/// From an object, such as those that `/beta/webhook_events/list` answers.
impl From<Map> for Webhook {
    #[inline]
    fn from(members: Map) -> Self {
        let body = Bytes::from(Value::Object(members.clone()).to_string());
        Self::of(Head { members }, &body)
    }
}

impl<'de> Deserialize<'de> for Webhook {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(Self::from)
    }
}

impl Serialize for Webhook {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        with_payload!(self, payload => payload.serialize(serializer), other => other.serialize(serializer))
    }
}
