//! When a failed attempt is made again.

use std::{
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use crate::{Error, RetryClass, error::ErrorCode};

/// How often and how patiently a call is tried again.
///
/// What may be repeated at all follows from the operation: a connection that could not be made and
/// HTTP 429 are tried again for every operation, since nothing was done; timeouts, broken
/// connections and 5xx only for operations that change nothing, or that carry an idempotency key.
/// An unkeyed create is never sent twice.
///
/// Delays grow exponentially with full jitter, an answer's `Retry-After` is honoured, and the
/// clients of one [`Client`](crate::Client) share a budget, so that an API in trouble is not asked
/// several times as often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
    deadline: Option<Duration>,
}

/// Without a deadline of its own, a call may take this much longer than one attempt.
const BEYOND_ONE_ATTEMPT: Duration = Duration::from_secs(30);

impl RetryPolicy {
    /// Three attempts, with delays of up to 0.5, 1, ... 10 seconds.
    pub const fn standard() -> Self {
        Self {
            max_attempts: 3,
            base_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(10),
            deadline: None,
        }
    }

    /// One attempt.
    pub const fn never() -> Self {
        Self {
            max_attempts: 1,
            ..Self::standard()
        }
    }

    /// The number of attempts, the first included; at least one.
    #[must_use]
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = if attempts == 0 { 1 } else { attempts };
        self
    }

    /// The bound of the first delay; it doubles with each further one.
    #[must_use]
    pub const fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The bound of any delay. A `Retry-After` may be longer.
    #[must_use]
    pub const fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Bounds the whole call, delays and attempts included. If not set, a call may take 30 seconds
    /// longer than the timeout of one attempt.
    #[must_use]
    pub const fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// When a call whose attempts have this timeout must be over.
    pub(crate) fn deadline_of(&self, timeout: Duration) -> Duration {
        self.deadline
            .unwrap_or(timeout.saturating_add(BEYOND_ONE_ATTEMPT))
    }

    /// The delay before the next attempt, or `None` to give up.
    ///
    /// `random` is evenly distributed over all values.
    pub(crate) fn next(
        &self,
        error: &Error,
        call: CallState,
        budget: &Budget,
        random: u64,
    ) -> Option<Duration> {
        if call.attempts >= self.max_attempts || !may_repeat(error, call) {
            return None;
        }
        let delay = match error.retry_after() {
            Some(asked) => asked,
            None => self.jittered(call.attempts, random),
        };
        // An attempt that could not even begin before the deadline is not worth the wait.
        if call.elapsed.saturating_add(delay) >= call.deadline || !budget.spend() {
            return None;
        }
        Some(delay)
    }

    fn jittered(&self, attempts: u32, random: u64) -> Duration {
        let doublings = attempts.saturating_sub(1).min(31);
        let bound = self
            .base_delay
            .saturating_mul(1 << doublings)
            .min(self.max_delay);
        #[allow(clippy::cast_precision_loss)] // A fraction needs no more.
        let fraction = random as f64 / u64::MAX as f64;
        bound.mul_f64(fraction.clamp(0.0, 1.0))
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::standard()
    }
}

/// Where a call stands after a failed attempt.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CallState {
    pub(crate) class: RetryClass,
    pub(crate) has_idempotency_key: bool,
    /// Attempts made so far.
    pub(crate) attempts: u32,
    /// Time since the call began.
    pub(crate) elapsed: Duration,
    /// When the call must be over.
    pub(crate) deadline: Duration,
}

fn may_repeat(error: &Error, call: CallState) -> bool {
    let nothing_was_done = matches!(error, Error::Connect(_)) || error.is_rate_limited();
    if nothing_was_done {
        return true;
    }
    let transient = match error {
        Error::Timeout(_) | Error::Transport(_) => true,
        Error::Http(error) => error.status >= 500,
        Error::Api(error) => {
            error.status.is_some_and(|status| status >= 500)
                || matches!(
                    error.error_code,
                    ErrorCode::InternalServerError | ErrorCode::PlannedMaintenance
                )
        }
        _ => false,
    };
    transient && call.class.is_repeatable(call.has_idempotency_key)
}

/// Tokens for retries, shared by all calls of a client: a retry costs several, a success earns one
/// back.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Budget {
    const FULL: u32 = 500;
    const COST: u32 = 5;

    pub(crate) fn new() -> Self {
        Self(AtomicU32::new(Self::FULL))
    }

    fn spend(&self) -> bool {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(Self::COST)
            })
            .is_ok()
    }

    pub(crate) fn earn(&self) {
        let _ = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                (left < Self::FULL).then_some(left + 1)
            });
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::{Budget, CallState, RetryPolicy};
    use crate::{ApiError, Error, RetryClass};

    fn call(class: RetryClass, attempts: u32) -> CallState {
        CallState {
            class,
            has_idempotency_key: false,
            attempts,
            elapsed: Duration::ZERO,
            deadline: Duration::from_secs(150),
        }
    }

    fn server_error() -> Error {
        ApiError::new("API_ERROR", "INTERNAL_SERVER_ERROR", "m")
            .with_status(500)
            .into()
    }

    #[test]
    fn an_empty_budget_ends_retries_and_successes_fill_it() {
        let (budget, policy) = (Budget::new(), RetryPolicy::standard());
        let retry = || policy.next(&server_error(), call(RetryClass::Read, 1), &budget, 1);
        for _ in 0..100 {
            assert!(retry().is_some());
        }
        assert!(retry().is_none());
        for _ in 0..5 {
            budget.earn();
        }
        assert!(retry().is_some());
    }

    #[test]
    fn not_ready_is_no_reason_to_retry() {
        let error = ApiError::new("ITEM_ERROR", "PRODUCT_NOT_READY", "m")
            .with_status(400)
            .into();
        let budget = Budget::new();
        let state = call(RetryClass::Read, 1);
        assert!(
            RetryPolicy::standard()
                .next(&error, state, &budget, 0)
                .is_none()
        );
    }

    proptest! {
        #[test]
        fn delays_stay_within_their_bounds(attempts in 1_u32..2000, random: u64) {
            let policy = RetryPolicy::standard().max_attempts(u32::MAX);
            let delay = policy
                .next(&server_error(), call(RetryClass::Read, attempts), &Budget::new(), random)
                .unwrap();
            prop_assert!(delay <= Duration::from_secs(10));
            if attempts == 1 {
                prop_assert!(delay <= Duration::from_millis(500));
            }
        }

        #[test]
        fn unkeyed_writes_are_never_repeated_once_sent(attempts in 1_u32..3, random: u64) {
            for class in [RetryClass::Create, RetryClass::Set, RetryClass::Destroy,
                          RetryClass::Compute, RetryClass::Rotate, RetryClass::Keyed] {
                let next = RetryPolicy::standard()
                    .next(&server_error(), call(class, attempts), &Budget::new(), random);
                prop_assert_eq!(next, None);
            }
        }
    }
}
