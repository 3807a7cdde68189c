//! Starting and stopping.

use std::{
    fmt,
    io::ErrorKind,
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

use plaid_webhooks::signer::{SignError, Signer};
use tokio::{net::TcpListener, runtime::Handle, sync::watch, task::JoinHandle};

#[cfg(feature = "tls")]
use crate::{authority::CertificateAuthority, secure::Secure};
use crate::{
    door::Door,
    error::StartError,
    frame::Frame,
    keys::Keys,
    limits::RateLimits,
    listen::{self, Doors},
    server,
    settings::{Profile, Settings},
    snapshot::{Snapshot, SnapshotError},
    tenant::Tenant,
    time::Time,
};

/// A running emulator. It stops when dropped.
pub struct Emulator {
    address: SocketAddr,
    url: String,
    frame: Arc<Frame>,
    /// Where everything is written to at the end.
    state: Option<PathBuf>,
    stop: watch::Sender<bool>,
    server: JoinHandle<()>,
    ticker: JoinHandle<()>,
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
        self.frame.keys.signer()
    }

    /// Signs webhooks with a new key from now on. The key endpoint still tells the old one, and since
    /// when it is out of use.
    ///
    /// # Errors
    ///
    /// [`SignError`] if the seed gives no key; the old one stays then.
    pub fn rotate_webhook_key(&self) -> Result<Signer, SignError> {
        self.frame.rotate_webhook_key()
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The emulator as one client id sees it.
    pub fn tenant(&self, client_id: impl Into<String>) -> Tenant {
        Tenant::new(Arc::clone(&self.frame), client_id.into())
    }

    /// Lets time pass for all client ids, on top of what passes by itself. What was to happen
    /// meanwhile has happened when this returns, in order, each thing at its time.
    pub fn advance(&self, duration: Duration) {
        self.frame.advance_all(duration);
    }

    /// Writes down everything that there is, but for the requests that were made.
    ///
    /// # Errors
    ///
    /// [`SnapshotError::Content`] if something has no place in a snapshot.
    pub fn snapshot(&self) -> Result<Snapshot, SnapshotError> {
        self.frame.snapshot()
    }

    /// Puts what was written down in the place of what there is. Time does not go back: in each world
    /// it is at least as late as it was.
    ///
    /// # Errors
    ///
    /// [`SnapshotError::Content`] if this version of the crate does not know what it holds; nothing
    /// has changed then.
    pub fn restore(&self, snapshot: &Snapshot) -> Result<(), SnapshotError> {
        self.frame.restore(snapshot)
    }

    /// Finishes the requests under way and stops. If there is a [file for the
    /// state](Builder::state_file), it is written.
    ///
    /// # Errors
    ///
    /// [`SnapshotError`] if it cannot be written; it then holds what it held before.
    pub async fn shutdown(mut self) -> Result<(), SnapshotError> {
        self.stop.send_replace(true);
        let _ = (&mut self.server).await;
        match &self.state {
            Some(path) => self.snapshot()?.write(path),
            None => Ok(()),
        }
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.server.abort();
        self.ticker.abort();
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
    time: Time,
    state: Option<PathBuf>,
    #[cfg(feature = "tls")]
    authority: Option<CertificateAuthority>,
    #[cfg(feature = "tls")]
    is_proxy: bool,
}

impl Builder {
    fn new() -> Self {
        Self {
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            settings: Settings::default(),
            time: Time::real(),
            state: None,
            #[cfg(feature = "tls")]
            authority: None,
            #[cfg(feature = "tls")]
            is_proxy: false,
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

    /// How time passes; as on the wall if not set. Dates, expirations, readiness and the retries of
    /// webhooks follow it. Signatures do not: receivers hold them against the time of day.
    pub fn time(mut self, time: Time) -> Self {
        self.time = time;
        self
    }

    /// Restores what is in a file, if there is one, and writes it at a [shutdown](Emulator::shutdown).
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.state = Some(path.into());
        self
    }

    /// Lets webhooks go to a host that is not this machine. Those to other hosts are only kept.
    pub fn allow_webhook_host(mut self, host: impl Into<String>) -> Self {
        self.settings.webhook_hosts.insert(host.into());
        self
    }

    /// Sends to an address what Plaid sends to the one that is set in the Dashboard: webhooks that are
    /// about neither an Item nor a session of Link, of Monitor and Identity Verification.
    pub fn dashboard_webhook(mut self, url: impl Into<String>) -> Self {
        self.settings.dashboard_webhook = Some(url.into());
        self
    }

    /// Speaks TLS too, on the same port, by a certificate of this authority. It is for this machine, and
    /// for the hosts of Plaid's API, to which a name server or a file of hosts may have sent a client.
    #[cfg(feature = "tls")]
    pub fn tls(mut self, authority: CertificateAuthority) -> Self {
        self.authority = Some(authority);
        self
    }

    /// Is an HTTP proxy too, on the same port, for clients that cannot be told another host: it answers
    /// for the hosts of Plaid's API, and passes on what programs on this machine want of others.
    #[cfg(feature = "tls")]
    pub fn proxy(mut self, authority: CertificateAuthority) -> Self {
        self.is_proxy = true;
        self.tls(authority)
    }

    /// Accepts only this secret for this client id; without any call, all credentials are good.
    pub fn credentials(mut self, client_id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.settings
            .credentials
            .insert(client_id.into(), secret.into());
        self
    }

    /// How long a client may take to send the head of a request, and how long to send its body; thirty
    /// seconds if not set.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.settings.patience = Some(patience);
        self
    }

    /// How long things take that are done in the background, such as reports.
    pub fn profile(mut self, profile: Profile) -> Self {
        self.settings.profile = profile;
        self
    }

    /// Refuses requests that come too fast, as Plaid does; if not set, there is no limit. They are
    /// counted by the clock of their client id.
    pub fn rate_limits(mut self, limits: RateLimits) -> Self {
        self.settings.rate_limits = Some(limits);
        self
    }

    /// Whether withdrawn operations answer that they are gone, as Plaid's servers do, in place of
    /// a sample.
    pub fn withdrawn_gone(mut self, gone: bool) -> Self {
        self.settings.withdrawn_gone = gone;
        self
    }

    /// Whether operations without state are refused, with status 501, in place of a sample.
    pub fn strict(mut self, strict: bool) -> Self {
        self.settings.strict = strict;
        self
    }

    /// Starts the emulator.
    ///
    /// # Errors
    ///
    /// [`StartError`] if the address is taken, or the seed is one of very few that give no key.
    pub async fn start(self) -> Result<Emulator, StartError> {
        let keys = Keys::new(self.settings.seed)?;
        let failed = |source| StartError::Listen {
            address: self.address,
            source,
        };
        let saved = match self.state.as_deref().map(Snapshot::read) {
            Some(Ok(saved)) => Some(saved),
            Some(Err(SnapshotError::File(error))) if error.kind() == ErrorKind::NotFound => None,
            Some(Err(error)) => return Err(StartError::State(error)),
            None => None,
        };
        let listener = TcpListener::bind(self.address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        #[cfg(feature = "tls")]
        let secure = match self.authority {
            Some(authority) => Some(Secure::new(&authority, address.ip(), self.is_proxy)?),
            None => None,
        };
        let frame = Frame::new(self.settings, self.time, keys, Handle::current())?;
        if let Some(saved) = saved {
            frame.restore(&saved).map_err(StartError::State)?;
        }
        let (stop, stopped) = watch::channel(false);
        let doors = Doors {
            plain: Door {
                app: server::app(Arc::clone(&frame)),
                patience: frame.settings.patience(),
            },
            #[cfg(feature = "tls")]
            secure,
        };
        let server = tokio::spawn(listen::serve(listener, doors, stopped));
        let ticker = tokio::spawn(Arc::clone(&frame).tick());
        Ok(Emulator {
            address,
            url: format!("http://{address}"),
            frame,
            state: self.state,
            stop,
            server,
            ticker,
        })
    }
}
