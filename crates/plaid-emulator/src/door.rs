//! How one connection is served.

use std::{io, pin::pin, time::Duration};

use axum::{Router, body::Body, http::Request, response::Response};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    sync::watch,
};
use tower::ServiceExt as _;

#[cfg(feature = "tls")]
use crate::secure::Secure;
use crate::{answer::Broken, listen::told};

/// What connections are served with.
pub(crate) struct Door {
    pub(crate) app: Router,
    /// How long a client may take to begin.
    pub(crate) patience: Duration,
    /// For those who speak TLS, or take this for a proxy.
    #[cfg(feature = "tls")]
    pub(crate) secure: Option<Secure>,
}

impl Door {
    /// Serves a connection until its client leaves, or until told to stop.
    pub(crate) async fn converse(&self, stream: TcpStream, stop: watch::Receiver<bool>) {
        // Answers are written whole, so waiting for more to send is of no use.
        let _ = stream.set_nodelay(true);
        #[cfg(feature = "tls")]
        if let Some(secure) = &self.secure {
            return secure.converse(self, stream, stop).await;
        }
        self.serve(stream, |request| self.answer(request), stop)
            .await;
    }

    /// Serves the requests of a stream. Once told to stop, it finishes the one under way.
    pub(crate) async fn serve<F>(
        &self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
        answer: impl Fn(Request<Incoming>) -> F,
        mut stop: watch::Receiver<bool>,
    ) where
        F: Future<Output = io::Result<Response>>,
    {
        let mut connection = pin!(
            hyper::server::conn::http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(self.patience)
                .serve_connection(TokioIo::new(stream), service_fn(answer))
                .with_upgrades()
        );
        // Who broke a connection off does not want to hear of it.
        tokio::select! {
            _ = connection.as_mut() => return,
            () = told(&mut stop) => connection.as_mut().graceful_shutdown(),
        }
        let _ = connection.await;
    }

    /// What the emulator answers; an error if it is to break the connection off.
    pub(crate) async fn answer(&self, request: Request<Incoming>) -> io::Result<Response> {
        let Ok(response) = self.app.clone().oneshot(request.map(Body::new)).await;
        if response.extensions().get::<Broken>().is_some() {
            return Err(io::Error::from(io::ErrorKind::ConnectionReset));
        }
        Ok(response)
    }
}
