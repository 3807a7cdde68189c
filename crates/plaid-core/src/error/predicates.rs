//! The questions a program asks of an error.

use std::{sync::LazyLock, time::Duration};

use super::{ApiError, CallSummary, Error, ErrorCode, ErrorKind, ErrorType};
use crate::RequestId;

impl Error {
    /// The API's error object, if there is one.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The reference's class: that of the error object, or [`ErrorKind::Api`] for an answer that
    /// is not JSON. `None` if no answer came.
    pub fn kind(&self) -> Option<ErrorKind> {
        match self {
            Self::Api(error) => Some(error.kind()),
            Self::Http(_) => Some(ErrorKind::Api),
            _ => None,
        }
    }

    /// What kind of failure this is, in one word that never changes, for metrics: the error
    /// object's type, such as `ITEM_ERROR`, or `http`, `timeout`, `connect`, `transport`,
    /// `too_large`, `decode`, `encode`, `config`, `paging`, `not_ready` or `document`.
    pub fn type_name(&self) -> &str {
        match self {
            Self::Api(error) => error.error_type.as_str(),
            Self::Http(_) => "http",
            Self::Timeout(_) => "timeout",
            Self::Connect(_) => "connect",
            Self::Transport(_) => "transport",
            Self::TooLarge(_) => "too_large",
            Self::Decode(_) => "decode",
            Self::Encode(_) => "encode",
            Self::Config(_) => "config",
            Self::Paging(_) => "paging",
            Self::NotReady(_) => "not_ready",
            Self::Document(_) => "document",
        }
    }

    /// The error's code; an empty one if the API gave none, or no answer came.
    ///
    /// ```
    /// # use plaid_core::{Error, ErrorCode};
    /// fn advice(error: &Error) -> &'static str {
    ///     if error.code() == "ITEM_LOGIN_REQUIRED" {
    ///         return "log in again";
    ///     }
    ///     match error.code() {
    ///         ErrorCode::InstitutionDown | ErrorCode::InstitutionNotResponding => "come back later",
    ///         _ => "call us",
    ///     }
    /// }
    /// ```
    pub fn code(&self) -> &ErrorCode {
        static NONE: LazyLock<ErrorCode> = LazyLock::new(|| ErrorCode::from(""));
        self.api().map_or(&*NONE, |error| &error.error_code)
    }

    /// The id to name when asking Plaid's support.
    pub fn request_id(&self) -> Option<&RequestId> {
        match self {
            Self::Api(error) => error.request_id.as_ref(),
            Self::Http(error) => error.request_id.as_ref(),
            Self::TooLarge(error) => error.request_id.as_ref(),
            Self::Decode(error) => error.request_id.as_ref(),
            _ => None,
        }
    }

    /// The HTTP status, if an answer came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Api(error) => error.status,
            Self::Http(error) => Some(error.status),
            Self::TooLarge(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            _ => None,
        }
    }

    /// How long the answer asks to wait before the next request.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) => error.retry_after,
            Self::Http(error) => error.retry_after,
            _ => None,
        }
    }

    /// No answer came within the timeout. Look whether the request was carried out before you
    /// send a write again.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Timeout(_))
    }

    /// Returns `true` if the API may have carried out the request in any attempt of the call.
    ///
    /// If it is `false`, a new request does nothing twice. If it is `true`, a new request for the same
    /// payment may pay twice: send the same request value again if it carries an idempotency key,
    /// or look up what the first one did.
    ///
    /// An earlier attempt counts as much as the last one. For example, the response to the first
    /// attempt is lost and the second attempt cannot connect: the error is [`Error::Connect`], and
    /// this method returns `true`.
    pub fn may_have_been_applied(&self) -> bool {
        let is_in_call = |call: &CallSummary| call.may_have_been_applied;
        self.call().is_some_and(is_in_call) || self.last_attempt_may_have_been_applied()
    }

    /// The last attempt did nothing, and one before it may have done what was requested.
    pub(super) fn only_an_earlier_attempt_may_have_been_applied(&self) -> bool {
        self.may_have_been_applied() && !self.last_attempt_may_have_been_applied()
    }

    /// Returns `true` if the API certainly did not process the last attempt: the client did not send
    /// it, the server closed the stream before processing it, or there were too many requests. The
    /// attempt may be repeated then, whatever the operation does.
    pub(crate) fn is_unprocessed(&self) -> bool {
        match self {
            Self::Connect(_) => true,
            Self::Transport(error) => error.is_unprocessed,
            _ => self.is_rate_limited(),
        }
    }

    fn last_attempt_may_have_been_applied(&self) -> bool {
        if self.is_unprocessed() {
            return false;
        }
        match self {
            Self::Connect(_)
            | Self::Encode(_)
            | Self::Config(_)
            | Self::Paging(_)
            | Self::NotReady(_) => false,
            Self::Api(error) => error.status.is_none_or(|status| status >= 500),
            Self::Http(error) => !(300..500).contains(&error.status),
            Self::TooLarge(error) => !(300..500).contains(&error.status),
            Self::Timeout(_) | Self::Transport(_) | Self::Decode(_) | Self::Document(_) => true,
        }
    }

    /// Whether the same request may well succeed within seconds: no connection or a broken one, a
    /// timeout, too many requests, a success that lost its body, or trouble on Plaid's side (any
    /// 5xx, and the family `API_ERROR`).
    ///
    /// This is what the SDK itself tries again, where repeating does no harm; see
    /// [`RetryPolicy`](crate::RetryPolicy). Trouble at a bank lasts longer and is not part of it;
    /// see [`is_institution_error`](Self::is_institution_error).
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Timeout(_) | Self::Connect(_) | Self::Transport(_) => true,
            Self::Http(error) => {
                error.status == 429 || error.status >= 500 || error.is_empty_success()
            }
            Self::Api(error) => error.is_transient(),
            Self::TooLarge(_)
            | Self::Decode(_)
            | Self::Encode(_)
            | Self::Config(_)
            | Self::Paging(_)
            | Self::NotReady(_)
            | Self::Document(_) => false,
        }
    }

    /// Too many requests: wait, then go on more slowly.
    pub fn is_rate_limited(&self) -> bool {
        match self {
            Self::Http(error) => error.status == 429,
            _ => self.api().is_some_and(ApiError::is_rate_limited),
        }
    }
}

macro_rules! predicates {
    ($($(#[$doc:meta])* $name:ident: $test:expr;)+) => {
        impl ApiError {
            $($(#[$doc])* pub fn $name(&self) -> bool {
                let test: fn(&Self) -> bool = $test;
                test(self)
            })+
        }

        impl Error {
            $($(#[$doc])* pub fn $name(&self) -> bool {
                self.api().is_some_and(ApiError::$name)
            })+
        }
    };
}

predicates! {
    /// The user must log in to the bank again: open Link in update mode for this Item.
    is_item_login_required: |error| error.error_code == ErrorCode::ItemLoginRequired;
    /// The Item was removed, or the user withdrew access: delete what you stored, and ask the user
    /// to link again if you still need it.
    is_item_not_found: |error| error.error_code == ErrorCode::ItemNotFound;
    /// Something about the Item needs attention; see the code.
    is_item_error: |error| error.error_type == ErrorType::ItemError;
    /// The data is still being prepared: ask again in a while.
    is_product_not_ready: |error| error.error_code == ErrorCode::ProductNotReady;
    /// Trouble at the bank; see the code. Most of it passes within hours.
    is_institution_error: |error| error.error_type == ErrorType::InstitutionError;
    /// The bank is down or does not answer: try again in minutes.
    is_institution_down: |error| {
        matches!(
            error.error_code,
            ErrorCode::InstitutionDown
                | ErrorCode::InstitutionNotResponding
                | ErrorCode::InstitutionNotAvailable
        )
    };
    /// The access token is malformed, unknown, or of another environment.
    is_invalid_access_token: |error| error.error_code == ErrorCode::InvalidAccessToken;
    /// The cursor belongs to another Item, or Plaid does not know it any more: sync without one, and
    /// replace what is stored.
    is_unknown_cursor: |error| {
        error.error_code == ErrorCode::InvalidField && error.error_message.contains("cursor")
    };
    /// Transactions changed while they were paged through: start again from the first cursor.
    is_sync_mutation: |error| {
        error.error_code == ErrorCode::TransactionsSyncMutationDuringPagination
    };
}

impl ApiError {
    /// Too many requests: wait, then go on more slowly.
    pub fn is_rate_limited(&self) -> bool {
        self.status == Some(429) || self.error_type == ErrorType::RateLimitExceeded
    }

    /// Whether the same request may well succeed within seconds; see [`Error::is_transient`].
    pub fn is_transient(&self) -> bool {
        self.is_rate_limited()
            || self.error_type == ErrorType::ApiError
            || self.status.is_some_and(|status| status >= 500)
    }
}

#[cfg(test)]
mod tests {
    use super::{ApiError, Error};

    #[test]
    fn predicates_follow_the_code() {
        let error = Error::from(ApiError::new("ITEM_ERROR", "ITEM_LOGIN_REQUIRED", "m"));
        assert!(error.is_item_login_required() && error.is_item_error());
        assert!(!error.is_transient() && !error.is_rate_limited());
        let error = Error::from(ApiError::new("INSTITUTION_ERROR", "INSTITUTION_DOWN", "m"));
        assert!(error.is_institution_down() && !error.is_transient());
        let message = "cursor not associated with access_token";
        let error = Error::from(ApiError::new("INVALID_REQUEST", "INVALID_FIELD", message));
        assert!(error.is_unknown_cursor() && !error.is_sync_mutation());
        let error = Error::from(ApiError::new("INVALID_REQUEST", "INVALID_FIELD", "count"));
        assert!(!error.is_unknown_cursor());
        let error = Error::from(ApiError::new("API_ERROR", "NEW", "m").with_status(400));
        assert!(error.is_transient() && !error.may_have_been_applied());
    }
}
