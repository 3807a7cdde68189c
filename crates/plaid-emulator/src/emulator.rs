//! Starting and stopping.

use std::{
    fmt,
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
};

use plaid_core::{Clock, SystemClock};
use plaid_webhooks::signer::{SignError, Signer};
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};

use crate::{
    server::{self, Shared},
    world::Settings,
};

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
    /// Two products want to serve the same operation, or to keep state by the same name.
    #[error("{what} is registered twice")]
    Twice {
        /// What it is.
        what: String,
    },
}

/// A running emulator. It stops when dropped.
pub struct Emulator {
    address: SocketAddr,
    url: String,
    signer: Signer,
    stop: Option<oneshot::Sender<()>>,
    server: JoinHandle<()>,
}

impl Emulator {
    /// Starts an emulator with the default settings on a free port of the loopback interface.
    ///
    /// # Errors
    ///
    /// [`StartError`] if no port can be had.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Settings other than the default ones.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// The base URL to give to a client.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Signs webhooks with the key that the emulator's key endpoint tells, which follows from the
    /// seed. It signs at the time of day unless it is [given a clock](Signer::with_clock).
    pub fn webhook_signer(&self) -> Signer {
        self.signer.clone()
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Finishes the requests under way and stops.
    pub async fn shutdown(mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        let _ = (&mut self.server).await;
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

/// The settings of an emulator.
#[derive(Debug, Clone)]
#[must_use]
pub struct Builder {
    address: SocketAddr,
    settings: Settings,
    clock: Arc<dyn Clock>,
}

impl Builder {
    fn new() -> Self {
        Self {
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            settings: Settings::default(),
            clock: Arc::new(SystemClock::new()),
        }
    }

    /// Where to listen; a free port of the loopback interface if not set.
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// What ids and tokens follow from: the same seed, client id and calls give the same answers.
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// The clock that dates, expirations and readiness follow.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Accepts only this secret for this client id; without any call, all credentials are good.
    pub fn credentials(mut self, client_id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.settings
            .credentials
            .insert(client_id.into(), secret.into());
        self
    }

    /// How many times an asset report is not ready before it is; once if not set.
    pub fn asset_report_delay(mut self, polls: u32) -> Self {
        self.settings.asset_report_polls = polls;
        self
    }

    /// Whether withdrawn operations answer that they are gone, as Plaid's servers do, in place of
    /// a sample.
    pub fn withdrawn_gone(mut self, gone: bool) -> Self {
        self.settings.withdrawn_gone = gone;
        self
    }

    /// Starts the emulator.
    ///
    /// # Errors
    ///
    /// [`StartError`] if the address is taken, or the seed is one of very few that give no key.
    pub async fn start(self) -> Result<Emulator, StartError> {
        let signer = Signer::from_seed(self.settings.seed)?;
        let failed = |source| StartError::Listen {
            address: self.address,
            source,
        };
        let listener = TcpListener::bind(self.address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let (stop, stopped) = oneshot::channel::<()>();
        let app = server::app(Shared::new(self.settings, self.clock, signer.clone())?);
        let server = tokio::spawn(async move {
            let shutdown = async {
                // A dropped sender means the emulator was dropped, which aborts this task.
                if stopped.await.is_err() {
                    std::future::pending::<()>().await;
                }
            };
            let _ = axum::serve(listener, app)
                .with_graceful_shutdown(shutdown)
                .await;
        });
        Ok(Emulator {
            address,
            url: format!("http://{address}"),
            signer,
            stop: Some(stop),
            server,
        })
    }
}
