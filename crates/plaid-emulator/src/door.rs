//! How the requests of a connection are served.

use std::{io, pin::pin, time::Duration};

use axum::{Router, body::Body, http::Request, response::Response};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    sync::watch,
};
use tower::ServiceExt as _;

use crate::answer::Broken;

/// What requests are served with.
pub(crate) struct Door {
    pub(crate) app: Router,
    /// How long a client may take to begin.
    pub(crate) patience: Duration,
}

impl Door {
    /// Has the emulator serve the requests of a stream. Once told to stop, it finishes the one under way.
    pub(crate) async fn serve(
        &self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
        stop: watch::Receiver<bool>,
    ) {
        self.serve_with(stream, |request| self.answer(request), stop)
            .await;
    }

    /// Serves the requests of a stream with answers of any source.
    pub(crate) async fn serve_with<F>(
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

/// Waits until it is time to stop.
pub(crate) async fn told(stop: &mut watch::Receiver<bool>) {
    // It is, if nobody is there any more to tell.
    let _ = stop.wait_for(|stop| *stop).await;
}
