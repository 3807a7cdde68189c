//! Processor time, which other programs on the machine hardly change.

use std::time::Duration;

use nix::sys::{
    resource::{UsageWho, getrusage},
    time::TimeValLike as _,
};

/// User and system time of this process, without its children's.
pub fn time() -> Duration {
    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("usage");
    let micros = (usage.user_time() + usage.system_time()).num_microseconds();
    Duration::from_micros(u64::try_from(micros).unwrap_or_default())
}

/// Microseconds of processor time that each of so many runs takes.
#[allow(clippy::cast_precision_loss)] // Small numbers.
pub fn micros_of<T>(runs: usize, mut run: impl FnMut() -> T) -> f64 {
    let before = time();
    for _ in 0..runs {
        std::hint::black_box(run());
    }
    time().saturating_sub(before).as_secs_f64() * 1e6 / runs as f64
}
