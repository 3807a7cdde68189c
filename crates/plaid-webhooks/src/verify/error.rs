//! Why a webhook was not accepted.

use std::sync::Arc;

use plaid_core::Error;

/// A webhook was not accepted.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// It is not Plaid's, or not for now. Answer with a status of the 400s and forget it.
    #[error("the webhook is rejected")]
    Rejected(#[from] Rejection),
    /// Nobody can say yet. Answer with a status of the 500s, so that Plaid sends it again.
    #[error("the webhook could not be checked")]
    Inconclusive(#[from] Inconclusive),
}

impl VerifyError {
    /// Whether it is not Plaid's, or not for now.
    pub fn is_rejected(&self) -> bool {
        matches!(self, Self::Rejected(_))
    }

    /// Whether nobody can say yet.
    pub fn is_inconclusive(&self) -> bool {
        matches!(self, Self::Inconclusive(_))
    }

    /// The HTTP status to answer with: 413 for what is too large, 400 for what is no webhook, 401 for
    /// anything else that is rejected, and 503 for what could not be checked.
    pub fn status(&self) -> u16 {
        match self {
            Self::Rejected(Rejection::BodyTooLarge) => 413,
            Self::Rejected(Rejection::NoObject) => 400,
            Self::Rejected(_) => 401,
            Self::Inconclusive(_) => 503,
        }
    }
}

/// What is wrong with a webhook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Rejection {
    /// There is no signature.
    #[error("it has no Plaid-Verification header")]
    MissingHeader,
    /// There is more than one.
    #[error("it has more than one Plaid-Verification header")]
    RepeatedHeader,
    /// The signature is longer than 4,096 bytes.
    #[error("its signature is too long")]
    Oversized,
    /// The signature is no compact JWS of the form that Plaid sends.
    #[error("its signature is malformed")]
    Malformed,
    /// The signature is not by ES256.
    #[error("its signature is not by ES256")]
    Algorithm,
    /// The id of the key is missing, longer than 64 bytes, or holds something other than letters,
    /// digits, `-` and `_`.
    #[error("the id of its key is malformed")]
    KeyId,
    /// The signature is too old: a replay, a clock that is ahead, or a receiver that was asleep.
    #[error("its signature is too old")]
    Stale,
    /// The signature is from the future: a clock is wrong.
    #[error("its signature is from the future")]
    FromTheFuture,
    /// Another body was signed. If that goes for all webhooks, something between Plaid and here
    /// changes bodies.
    #[error("another body was signed")]
    BodyMismatch,
    /// Plaid knows no such key in this environment.
    #[error("Plaid knows no such key")]
    UnknownKey,
    /// The key is no longer in use.
    #[error("its key has expired")]
    ExpiredKey,
    /// The key has not signed this.
    #[error("its signature is wrong")]
    BadSignature,
    /// What was signed is no JSON object.
    #[error("it is no JSON object")]
    NoObject,
    /// The body is larger than the receiver takes.
    #[error("its body is too large")]
    BodyTooLarge,
}

/// Why a webhook could not be checked.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Inconclusive {
    /// The key could not be fetched.
    #[error("the key could not be fetched")]
    Fetch(#[source] Arc<Error>),
    /// The key that Plaid told is none for ES256.
    #[error("the key is none for ES256: {0}")]
    UnusableKey(&'static str),
    /// Too many webhooks named unknown keys, so this one had no turn in time. See
    /// [`Verifier::with_unknown_keys_per_second`](crate::Verifier::with_unknown_keys_per_second).
    #[error("too many webhooks named unknown keys")]
    TooManyKeys,
    /// The body could not be read to its end.
    #[error("the body could not be read")]
    Body,
}
