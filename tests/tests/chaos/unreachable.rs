//! A network on which the server cannot be reached now and then.

use std::{
    fmt,
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use plaid_core::transport::{
    ReqwestTransport, Transport, TransportError, TransportRequest, TransportResponse,
};
use tokio::net::TcpSocket;

use crate::proxy::Chance;

/// How many of a hundred requests are refused a connection.
const PERCENT: u64 = 5;

/// Sends some requests to a port on which nothing listens, so that the operating system refuses the
/// connection.
#[derive(Clone)]
pub(crate) struct Unreachable(Arc<State>);

struct State {
    transport: ReqwestTransport,
    server: String,
    /// Bound and not listening, so that nobody else gets the port.
    _closed: TcpSocket,
    closed: SocketAddr,
    chance: Mutex<Chance>,
    refused: AtomicUsize,
}

impl Unreachable {
    pub(crate) fn before(server: &str, seed: u64) -> Self {
        let closed = TcpSocket::new_v4().expect("a socket");
        closed
            .bind(SocketAddr::from(([127, 0, 0, 1], 0)))
            .expect("a port");
        Self(Arc::new(State {
            transport: ReqwestTransport::new(Duration::from_secs(10)).expect("a transport"),
            server: server.to_owned(),
            closed: closed.local_addr().expect("an address"),
            _closed: closed,
            chance: Mutex::new(Chance(!seed)),
            refused: AtomicUsize::new(0),
        }))
    }

    /// How many requests were refused.
    pub(crate) fn refused(&self) -> usize {
        self.0.refused.load(Ordering::Relaxed)
    }
}

#[async_trait]
impl Transport for Unreachable {
    async fn send(
        &self,
        mut request: TransportRequest,
    ) -> Result<TransportResponse, TransportError> {
        let state = &self.0;
        if state.chance.lock().expect("a lock").next() % 100 < PERCENT {
            let closed = format!("http://{}", state.closed);
            request.url = request.url.replace(&state.server, &closed);
            state.refused.fetch_add(1, Ordering::Relaxed);
        }
        state.transport.send(request).await
    }
}

impl fmt::Debug for Unreachable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unreachable").finish_non_exhaustive()
    }
}
