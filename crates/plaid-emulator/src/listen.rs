//! Connections: taken, served, and closed when the emulator stops.

use std::{sync::Arc, time::Duration};

use plaid_core::{Clock as _, SystemClock};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinSet,
};

use crate::door::{Door, told};
#[cfg(feature = "tls")]
use crate::secure::Secure;

/// How long requests under way may take once the emulator is told to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(5);
/// How long to wait before the next connection is taken, when the system has none to give.
const PAUSE: Duration = Duration::from_millis(50);

/// What connections are served with.
pub(crate) struct Doors {
    pub(crate) plain: Door,
    /// For those who speak TLS, or take this for a proxy.
    #[cfg(feature = "tls")]
    pub(crate) secure: Option<Secure>,
}

impl Doors {
    /// Serves a connection until its client leaves, or until told to stop.
    async fn converse(&self, stream: TcpStream, stop: watch::Receiver<bool>) {
        // Answers are written whole, so waiting for more to send is of no use.
        let _ = stream.set_nodelay(true);
        #[cfg(feature = "tls")]
        if let Some(secure) = &self.secure {
            return secure.converse(&self.plain, stream, stop).await;
        }
        self.plain.serve(stream, stop).await;
    }
}

/// Serves all who connect, until told to stop. Whoever drops this closes all connections.
pub(crate) async fn serve(listener: TcpListener, doors: Doors, mut stop: watch::Receiver<bool>) {
    let (doors, clock) = (Arc::new(doors), SystemClock::new());
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let (doors, stop) = (Arc::clone(&doors), stop.clone());
                    connections.spawn(async move { doors.converse(stream, stop).await });
                }
                // Descriptors may have run out; they come back.
                Err(_) => clock.sleep(PAUSE).await,
            },
            Some(_) = connections.join_next() => {}
            () = told(&mut stop) => break,
        }
    }
    drop(listener);
    let all_end = async { while connections.join_next().await.is_some() {} };
    tokio::select! {
        () = all_end => {}
        () = clock.sleep(LAST_REQUESTS) => {}
    }
}
