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

#[cfg(test)]
mod tests {
    use std::{collections::HashSet, time::Duration};

    use super::{Backoff, fraction, random};

    #[test]
    fn bounds_double_up_to_the_largest() {
        let backoff = Backoff {
            base: Duration::from_millis(500),
            max: Duration::from_secs(10),
        };
        let bounds = [0, 1, 2, 3, 5, 6, u32::MAX].map(|failures| backoff.bound(failures));
        let millis = bounds.map(|bound| bound.as_millis());
        assert_eq!(millis, [500, 500, 1000, 2000, 8000, 10_000, 10_000]);
        assert_eq!(backoff.jittered(2, u64::MAX), Duration::from_secs(1));
        assert_eq!(backoff.jittered(2, 0), Duration::ZERO);
        let half = backoff.jittered(2, u64::MAX / 2).as_millis();
        assert_eq!(half, 500);
    }

    #[test]
    fn a_random_number_is_a_random_fraction() {
        for (number, part) in [(0, 0.0), (u64::MAX / 4, 0.25), (u64::MAX, 1.0)] {
            assert!((fraction(number) - part).abs() < 1e-9);
        }
        let numbers: HashSet<u64> = (0..8).map(|_| random()).collect();
        assert_eq!(numbers.len(), 8);
    }
}
