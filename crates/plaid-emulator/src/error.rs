//! What may keep the emulator from starting.

use std::net::SocketAddr;

use plaid_webhooks::signer::SignError;

use crate::snapshot::SnapshotError;

/// The emulator could not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The address is taken, or not to be had.
    #[error("the emulator could not listen on {address}")]
    Listen {
        /// Where it was to listen.
        address: SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
    /// The seed gives no key for signing webhooks.
    #[error("the emulator has no key for signing webhooks")]
    Key(#[from] SignError),
    /// The file with the state cannot be used. It was not touched.
    #[error("the file with the state cannot be used")]
    State(#[source] SnapshotError),
    /// There is no HTTP client to pass requests on with.
    #[cfg(feature = "tls")]
    #[error("the emulator has no HTTP client to pass requests on with")]
    Client(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// There is no certificate to speak TLS by.
    #[cfg(feature = "tls")]
    #[error("the emulator has no certificate to speak TLS by")]
    Tls(#[from] crate::AuthorityError),
    /// Two products want to serve the same operation, or to keep state by the same name.
    #[error("{what} is registered twice")]
    Twice {
        /// What it is.
        what: String,
    },
}
