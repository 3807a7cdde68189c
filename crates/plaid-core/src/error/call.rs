//! Which call an error belongs to.

use std::{borrow::Cow, fmt, time::Duration};

/// The call that failed, and how far it got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CallSummary {
    /// The operation's path, with `{name}` where a parameter goes.
    pub(crate) operation: Cow<'static, str>,
    /// The attempts made.
    pub(crate) attempts: u32,
    /// At least one of the attempts may have been carried out.
    pub(crate) may_have_been_applied: bool,
    /// From the start of the call to its end.
    pub(crate) elapsed: Duration,
}

impl fmt::Display for CallSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = &self.operation;
        match self.attempts {
            0 => write!(f, "{operation} was not sent"),
            1 => write!(f, "{operation} failed after {:.1?}", self.elapsed),
            attempts => write!(
                f,
                "{operation} failed after {attempts} attempts in {:.1?}",
                self.elapsed
            ),
        }
    }
}
