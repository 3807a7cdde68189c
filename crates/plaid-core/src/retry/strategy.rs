//! Decisions of a program's own.

use std::{fmt, time::Duration};

use super::policy::useful;
use crate::{Error, RetryClass};

/// Decides about retries where a [`RetryPolicy`](super::RetryPolicy) is not enough: a circuit
/// breaker, a budget across processes, delays of another shape.
///
/// It is asked after each failed attempt, with what the policy proposes. The client's budget has
/// the last word.
///
/// ```
/// use plaid_core::{ErrorCode, FailedAttempt, RetryStrategy};
/// use std::time::Duration;
///
/// /// Sits out planned maintenance, and is otherwise content with the policy.
/// #[derive(Debug)]
/// struct Patient;
///
/// impl RetryStrategy for Patient {
///     fn next(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
///         let pause = Duration::from_secs(60);
///         match failed.error.code() {
///             ErrorCode::PlannedMaintenance
///                 if failed.is_safe_to_repeat() && failed.leaves_time_after(pause) =>
///             {
///                 Some(pause)
///             }
///             _ => failed.proposed,
///         }
///     }
/// }
/// ```
pub trait RetryStrategy: fmt::Debug + Send + Sync + 'static {
    /// The delay before the next attempt, or `None` to return the error.
    fn next(&self, failed: &FailedAttempt<'_>) -> Option<Duration>;
}

/// Where a call stands after a failed attempt.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct FailedAttempt<'a> {
    /// What went wrong.
    pub error: &'a Error,
    /// The operation's path.
    pub operation: &'a str,
    /// What it means to send the request twice.
    pub class: RetryClass,
    /// Whether the request lets Plaid recognize a repetition.
    pub is_keyed: bool,
    /// The attempts made so far.
    pub attempts: u32,
    /// `true` if the API may have carried out the request in one of these attempts.
    pub may_have_been_applied: bool,
    /// The time since the call began.
    pub elapsed: Duration,
    /// The timeout of each attempt.
    pub timeout: Duration,
    /// When the call must be over, counted from its beginning.
    pub deadline: Duration,
    /// What the policy would do: the delay before the next attempt, or `None` to give up.
    pub proposed: Option<Duration>,
}

impl FailedAttempt<'_> {
    /// Returns `true` if repeating the request does no harm: the API processed none of the attempts so
    /// far, or doing it twice is the same as doing it once.
    pub fn is_safe_to_repeat(&self) -> bool {
        let nothing_was_done = self.error.is_unprocessed() && !self.may_have_been_applied;
        nothing_was_done || self.class.is_repeatable(self.is_keyed)
    }

    /// Whether an attempt after this delay would have a useful time before the deadline: a quarter
    /// of what the first one had, and never more than ten seconds.
    pub fn leaves_time_after(&self, delay: Duration) -> bool {
        let needed = useful(self.timeout.min(self.deadline));
        let begin = self.elapsed.saturating_add(delay);
        begin.saturating_add(needed) <= self.deadline && begin < self.deadline
    }
}
