//! How often and how patiently.

use std::time::Duration;

use super::FailedAttempt;
use crate::backoff::Backoff;

/// How often and how patiently a call is tried again.
///
/// An attempt is repeated if its error [is transient](crate::Error::is_transient) and repeating
/// does no harm. After a connection that could not be made and after HTTP 429, nothing was done,
/// so every operation is repeated; after anything else only those that change nothing, or whose
/// request carries its idempotency key. An unkeyed create is never sent twice, and an operation
/// that is billed per call is not asked twice.
///
/// Delays grow exponentially with full jitter; where an answer asks to wait with `Retry-After`, the
/// longer of the two counts. All calls of one [`Client`](crate::Client) share a budget, so that an
/// API that is down is not asked several times as often.
///
/// A further attempt is only made if it has a useful time left before the deadline: a quarter of
/// what the first one had, and never more than ten seconds. Otherwise the last error is returned.
///
/// A policy is plain data. Take a client's own with
/// [`Client::retry_policy`](crate::Client::retry_policy) to change it for one call:
///
/// ```
/// # fn of(client: &plaid_core::Client) -> plaid_core::RetryPolicy {
/// client.retry_policy().clone().with_max_attempts(5)
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
    deadline: Option<Duration>,
    rate_limits: bool,
}

/// Without a deadline of its own, a call may take this much longer than one attempt.
const BEYOND_ONE_ATTEMPT: Duration = Duration::from_secs(30);
/// No attempt needs more than this to be worth making.
const ENOUGH: Duration = Duration::from_secs(10);

impl RetryPolicy {
    /// Three attempts, with delays of up to 0.5, 1, ... 10 seconds.
    pub const fn standard() -> Self {
        Self {
            max_attempts: 3,
            base_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(10),
            deadline: None,
            rate_limits: true,
        }
    }

    /// One attempt.
    pub const fn never() -> Self {
        Self::standard().with_max_attempts(1)
    }

    /// Makes at most so many attempts, the first included; at least one.
    #[must_use]
    pub const fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = if attempts == 0 { 1 } else { attempts };
        self
    }

    /// Bounds the first delay; the bound doubles with each further one.
    #[must_use]
    pub const fn with_base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Bounds every delay. A `Retry-After` may be longer.
    #[must_use]
    pub const fn with_max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Bounds the whole call, delays and attempts included. If not set, a call may take 30 seconds
    /// longer than the timeout of one attempt.
    #[must_use]
    pub const fn with_deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Whether to wait and try again after HTTP 429. Without it the error is returned at once, with
    /// [`retry_after`](crate::Error::retry_after): right for a request handler, whose own caller
    /// can be told when to come back.
    #[must_use]
    pub const fn with_rate_limits(mut self, wait: bool) -> Self {
        self.rate_limits = wait;
        self
    }

    /// The number of attempts, the first included.
    pub const fn max_attempts(&self) -> u32 {
        self.max_attempts
    }

    /// The bound of the first delay.
    pub const fn base_delay(&self) -> Duration {
        self.base_delay
    }

    /// The bound of every delay.
    pub const fn max_delay(&self) -> Duration {
        self.max_delay
    }

    /// The bound of the whole call, if one was set.
    pub const fn deadline(&self) -> Option<Duration> {
        self.deadline
    }

    /// Whether HTTP 429 is tried again.
    pub const fn rate_limits(&self) -> bool {
        self.rate_limits
    }

    /// When a call whose attempts have this timeout must be over.
    pub(crate) fn deadline_of(&self, timeout: Duration) -> Duration {
        self.deadline
            .unwrap_or(timeout.saturating_add(BEYOND_ONE_ATTEMPT))
    }

    /// The delay before the next attempt, or `None` to give up.
    ///
    /// `random` is evenly distributed over all values.
    pub(crate) fn next(&self, failed: &FailedAttempt<'_>, random: u64) -> Option<Duration> {
        if failed.attempts >= self.max_attempts
            || !failed.error.is_transient()
            || !failed.is_safe_to_repeat()
            || (failed.error.is_rate_limited() && !self.rate_limits)
        {
            return None;
        }
        let asked = failed.error.retry_after().unwrap_or_default();
        let backoff = Backoff {
            base: self.base_delay,
            max: self.max_delay,
        };
        let delay = asked.max(backoff.jittered(failed.attempts, random));
        failed.leaves_time_after(delay).then_some(delay)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::standard()
    }
}

/// The time an attempt needs to be worth making, if the first one had this much.
pub(super) fn useful(first: Duration) -> Duration {
    (first / 4).min(ENOUGH)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::{FailedAttempt, RetryPolicy};
    use crate::{ApiError, Error, RetryClass, error::HttpError};

    const TIMEOUT: Duration = Duration::from_secs(120);

    fn failed(error: &Error, class: RetryClass, attempts: u32) -> FailedAttempt<'_> {
        FailedAttempt {
            error,
            operation: "/thing/get",
            class,
            is_keyed: false,
            attempts,
            may_have_been_applied: error.may_have_been_applied(),
            elapsed: Duration::ZERO,
            timeout: TIMEOUT,
            deadline: Duration::from_secs(150),
            proposed: None,
        }
    }

    fn server_error() -> Error {
        ApiError::new("API_ERROR", "INTERNAL_SERVER_ERROR", "m")
            .with_status(500)
            .into()
    }

    fn limited(retry_after: Duration) -> Error {
        let mut error = HttpError::new(429, None, "");
        error.retry_after = Some(retry_after);
        error.into()
    }

    #[test]
    fn only_what_is_transient_is_tried_again() {
        for (kind, code, status) in [
            ("ITEM_ERROR", "PRODUCT_NOT_READY", 400),
            ("INSTITUTION_ERROR", "INSTITUTION_DOWN", 400),
            ("INVALID_REQUEST", "INVALID_FIELD", 400),
            ("API_ERROR", "NEW", 400),
            ("API_ERROR", "INTERNAL_SERVER_ERROR", 500),
            ("NEW_ERROR", "NEW", 503),
            ("RATE_LIMIT_EXCEEDED", "NEW", 400),
        ] {
            let error = Error::from(ApiError::new(kind, code, "m").with_status(status));
            let next = RetryPolicy::standard().next(&failed(&error, RetryClass::Read, 1), 0);
            assert_eq!(
                next.is_some(),
                error.is_transient(),
                "{kind} {code} {status}"
            );
        }
    }

    #[test]
    fn the_longer_of_jitter_and_retry_after_counts() {
        let policy = RetryPolicy::standard();
        let delay = |asked, random| {
            let error = limited(asked);
            policy.next(&failed(&error, RetryClass::Create, 1), random)
        };
        assert_eq!(
            delay(Duration::ZERO, u64::MAX),
            Some(Duration::from_millis(500))
        );
        assert_eq!(
            delay(Duration::from_secs(7), u64::MAX),
            Some(Duration::from_secs(7))
        );
        assert_eq!(
            delay(Duration::from_secs(3600), 0),
            None,
            "beyond the deadline"
        );
        let at_once = policy.clone().with_rate_limits(false);
        let error = limited(Duration::from_secs(7));
        assert_eq!(
            at_once.next(&failed(&error, RetryClass::Create, 1), 0),
            None
        );
    }

    #[test]
    fn a_sliver_before_the_deadline_is_no_attempt() {
        let error = limited(Duration::ZERO);
        let next = |elapsed, timeout, deadline| {
            let mut failed = failed(&error, RetryClass::Create, 1);
            (failed.elapsed, failed.timeout, failed.deadline) = (elapsed, timeout, deadline);
            RetryPolicy::standard().next(&failed, 0)
        };
        let ms = Duration::from_millis;
        // A quarter of a short deadline, ten seconds of a long one.
        assert!(next(ms(740), TIMEOUT, ms(1000)).is_some());
        assert!(next(ms(760), TIMEOUT, ms(1000)).is_none());
        assert!(next(ms(139_000), TIMEOUT, ms(150_000)).is_some());
        assert!(next(ms(141_000), TIMEOUT, ms(150_000)).is_none());
        assert!(next(ms(160_000), TIMEOUT, ms(150_000)).is_none());
    }

    proptest! {
        #[test]
        fn delays_stay_within_their_bounds(attempts in 1_u32..2000, random: u64) {
            let policy = RetryPolicy::standard().with_max_attempts(u32::MAX);
            let error = server_error();
            let delay = policy
                .next(&failed(&error, RetryClass::Read, attempts), random)
                .unwrap();
            prop_assert!(delay <= Duration::from_secs(10));
            if attempts == 1 {
                prop_assert!(delay <= Duration::from_millis(500));
            }
        }

        #[test]
        fn unkeyed_writes_are_never_repeated_once_sent(attempts in 1_u32..3, random: u64) {
            let error = server_error();
            for class in [RetryClass::Create, RetryClass::Set, RetryClass::Destroy,
                          RetryClass::Compute, RetryClass::Rotate, RetryClass::Keyed] {
                let next = RetryPolicy::standard().next(&failed(&error, class, attempts), random);
                prop_assert_eq!(next, None);
            }
        }

        #[test]
        fn every_attempt_has_a_useful_time(elapsed in 0_u64..200_000, asked in 0_u64..200_000, random: u64) {
            let error = limited(Duration::from_millis(asked));
            let mut failed = failed(&error, RetryClass::Create, 1);
            failed.elapsed = Duration::from_millis(elapsed);
            if let Some(delay) = RetryPolicy::standard().next(&failed, random) {
                prop_assert!(failed.elapsed + delay + Duration::from_secs(10) <= failed.deadline);
            }
        }
    }
}
