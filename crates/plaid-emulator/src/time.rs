//! How time passes.

use std::time::{Duration, SystemTime};

use plaid_core::{Clock, SystemClock};

/// How time passes in an emulator. Whatever it is, a program may [skip](crate::Emulator::advance)
/// some of it.
#[derive(Debug, Clone)]
pub struct Time {
    clock: SystemClock,
    /// The moment that it began at.
    beginning: SystemTime,
    begun: Duration,
    /// How many times as fast as on the wall.
    factor: u32,
}

impl Time {
    /// The time of day.
    pub fn real() -> Self {
        Self::scaled(1)
    }

    /// It begins now, and passes so many times as fast.
    pub fn scaled(factor: u32) -> Self {
        let clock = SystemClock::new();
        Self {
            beginning: clock.now(),
            begun: clock.monotonic(),
            factor,
            clock,
        }
    }

    /// It stands still, unless a program skips some.
    pub fn standing_at(moment: SystemTime) -> Self {
        Self {
            beginning: moment,
            ..Self::scaled(0)
        }
    }

    pub(crate) fn now(&self) -> SystemTime {
        let passed = self.clock.monotonic().saturating_sub(self.begun);
        let passed = passed.saturating_mul(self.factor);
        self.beginning.checked_add(passed).unwrap_or(self.beginning)
    }

    /// Waits until so much time has passed; for ever if it stands still.
    pub(crate) async fn sleep(&self, duration: Duration) {
        if duration.is_zero() {
            return;
        }
        match duration.checked_div(self.factor) {
            Some(duration) => self.clock.sleep(duration).await,
            None => std::future::pending().await,
        }
    }
}
