//! A webhook that is known to be Plaid's.

use std::{fmt, time::SystemTime};

use bytes::Bytes;

use crate::{Webhook, digest::Sha256};

/// A webhook whose signature was checked.
#[derive(Clone)]
pub struct Delivery {
    pub(crate) webhook: Webhook,
    pub(crate) body: Bytes,
    pub(crate) key_id: String,
    pub(crate) issued_at: SystemTime,
    /// Of what was signed.
    pub(crate) statement: Sha256,
    pub(crate) body_digest: Sha256,
}

impl Delivery {
    /// What it tells.
    pub fn webhook(&self) -> &Webhook {
        &self.webhook
    }

    /// What it tells.
    pub fn into_webhook(self) -> Webhook {
        self.webhook
    }

    /// The body, byte for byte.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The id of the key that signed it.
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// When it was signed, to the second. Plaid signs anew what it sends again.
    pub fn issued_at(&self) -> SystemTime {
        self.issued_at
    }

    /// When what it tells happened: as the payload says, or else when it was signed.
    #[inline]
    pub fn happened_at(&self) -> SystemTime {
        let told = self.webhook.timestamp();
        let told = told.and_then(|time| SystemTime::try_from(time).ok());
        told.unwrap_or(self.issued_at)
    }

    /// Names what it tells, for recognizing what was received before.
    ///
    /// Where the payload says when it happened, as status updates of payments do, two deliveries
    /// with the same body tell the same, and have the same fingerprint, however often and late Plaid
    /// sends it. Everywhere else the same body may come again and mean something new, as
    /// `SYNC_UPDATES_AVAILABLE` does, so there the fingerprint is that of one signature: it is the
    /// same if that is replayed, and another if Plaid sends again.
    #[inline]
    pub fn fingerprint(&self) -> Fingerprint {
        match self.webhook.timestamp() {
            Some(_) => Fingerprint(self.body_digest),
            None => Fingerprint(self.statement),
        }
    }
}

/// Names what it tells and hides the body.
impl fmt::Debug for Delivery {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("webhook", &self.webhook)
            .field("key_id", &self.key_id)
            .field("issued_at", &self.issued_at)
            .finish_non_exhaustive()
    }
}

/// Names what a delivery tells: 64 hexadecimal digits, for a column with a unique index.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint(Sha256);

impl Fingerprint {
    /// The 32 bytes that the digits stand for.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0.0
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
