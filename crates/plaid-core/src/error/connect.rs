//! Why no connection could be made.

use std::{error::Error as StdError, io};

use super::{CallSummary, Source};

/// No connection could be made, so the last attempt was not sent.
///
/// `Display` tells the usual reasons apart and names no address; the source may.
#[derive(Debug, thiserror::Error)]
#[error("could not connect: {reason} ({})", self.not_sent())]
#[non_exhaustive]
pub struct ConnectError {
    /// What stood in the way.
    pub reason: ConnectFailure,
    /// What the transport reported.
    #[source]
    pub source: Source,
    pub(super) call: Option<Box<CallSummary>>,
}

/// What stood in the way of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectFailure {
    /// Nothing listens there, or a firewall said no.
    #[error("the connection was refused")]
    Refused,
    /// The host's name has no address, or the name server does not answer.
    #[error("the host's name could not be resolved")]
    NameResolution,
    /// The host was reached, but no secure connection came about: a certificate is not trusted, or
    /// something there does not speak TLS.
    #[error("the TLS handshake failed")]
    Tls,
    /// The host did not answer in time.
    #[error("the host did not answer in time")]
    TimedOut,
    /// Anything else, such as a network that cannot be reached.
    #[error("the network gave no connection")]
    Other,
}

impl ConnectError {
    /// An error with the reason that its source tells.
    pub fn new(source: impl Into<Source>) -> Self {
        let source = source.into();
        Self {
            reason: reason(source.as_ref()),
            source,
            call: None,
        }
    }

    /// An earlier attempt of the same call may have been sent.
    fn not_sent(&self) -> &'static str {
        match &self.call {
            Some(call) if call.may_have_been_applied => "this attempt was not sent",
            _ => "request not sent",
        }
    }
}

/// Looks through what lies beneath for the step that failed.
fn reason(source: &(dyn StdError + 'static)) -> ConnectFailure {
    let mut next = Some(source);
    let mut reason = ConnectFailure::Other;
    while let Some(error) = next {
        let io = error.downcast_ref::<io::Error>();
        match io.map(io::Error::kind) {
            Some(io::ErrorKind::ConnectionRefused) => return ConnectFailure::Refused,
            Some(io::ErrorKind::TimedOut) => return ConnectFailure::TimedOut,
            _ => {}
        }
        // The libraries below keep the types of these steps to themselves.
        let text = error.to_string().to_ascii_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
        if says(&["dns error", "failed to lookup address"]) {
            return ConnectFailure::NameResolution;
        }
        if says(&["timed out", "deadline has elapsed"]) {
            return ConnectFailure::TimedOut;
        }
        if says(&["tls", "ssl", "certificate", "handshake", "corrupt message"]) {
            reason = ConnectFailure::Tls;
        }
        // An io::Error passes its inner error over when asked for its source.
        next = match io.and_then(io::Error::get_ref) {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    reason
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::{ConnectError, ConnectFailure};

    #[test]
    fn the_reason_is_found_beneath() {
        for (source, reason) in [
            (
                io::Error::from(io::ErrorKind::ConnectionRefused),
                ConnectFailure::Refused,
            ),
            (
                io::Error::other(io::Error::new(
                    io::ErrorKind::InvalidData,
                    "invalid peer certificate: UnknownIssuer",
                )),
                ConnectFailure::Tls,
            ),
            (
                io::Error::other("dns error: 10.0.0.1 says no"),
                ConnectFailure::NameResolution,
            ),
            (
                io::Error::from(io::ErrorKind::TimedOut),
                ConnectFailure::TimedOut,
            ),
            (
                io::Error::from(io::ErrorKind::NetworkUnreachable),
                ConnectFailure::Other,
            ),
        ] {
            let error = ConnectError::new(source);
            assert_eq!(error.reason, reason);
            assert!(!error.to_string().contains("10.0.0.1"));
        }
    }
}
