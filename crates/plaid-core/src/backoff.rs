//! Delays that grow.

use std::time::Duration;

/// Delays that double, each a random part of its bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Backoff {
    /// Bounds the first delay.
    pub(crate) base: Duration,
    /// Bounds every delay.
    pub(crate) max: Duration,
}

impl Backoff {
    /// What no delay after so many failures is longer than.
    pub(crate) fn bound(self, failures: u32) -> Duration {
        let doublings = failures.saturating_sub(1).min(31);
        self.base.saturating_mul(1 << doublings).min(self.max)
    }

    /// The delay after so many failures. `random` is evenly distributed over all values.
    pub(crate) fn jittered(self, failures: u32, random: u64) -> Duration {
        self.bound(failures).mul_f64(fraction(random))
    }
}

/// A number from 0 to 1.
pub(crate) fn fraction(random: u64) -> f64 {
    #[allow(clippy::cast_precision_loss)] // A fraction needs no more.
    let fraction = random as f64 / u64::MAX as f64;
    fraction.clamp(0.0, 1.0)
}

/// Any number; delays need no more than that nobody can tell it in advance.
pub(crate) fn random() -> u64 {
    getrandom::u64().unwrap_or(u64::MAX / 2)
}
