//! Connections: taken, served, and closed when the emulator stops.

use std::{io, time::Duration};

use axum::{Router, body::Body, http::Request};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use plaid_core::{Clock as _, SystemClock};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinSet,
};
use tower::ServiceExt as _;

use crate::answer::Broken;

/// How long requests under way may take once the emulator is told to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(5);
/// How long to wait before the next connection is taken, when the system has none to give.
const PAUSE: Duration = Duration::from_millis(50);

/// Serves all who connect, until told to stop. Whoever drops this closes all connections.
pub(crate) async fn serve(
    listener: TcpListener,
    app: Router,
    patience: Duration,
    mut stop: oneshot::Receiver<()>,
) {
    let clock = SystemClock::new();
    let mut connections = JoinSet::new();
    let graceful = GracefulShutdown::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(converse(stream, app.clone(), patience, &graceful));
                }
                // Descriptors may have run out; they come back.
                Err(_) => clock.sleep(PAUSE).await,
            },
            Some(_) = connections.join_next() => {}
            _ = &mut stop => break,
        }
    }
    drop(listener);
    tokio::select! {
        () = graceful.shutdown() => {}
        () = clock.sleep(LAST_REQUESTS) => {}
    }
}

/// Serves one connection.
fn converse(
    stream: TcpStream,
    app: Router,
    patience: Duration,
    graceful: &GracefulShutdown,
) -> impl Future<Output = ()> + use<> {
    // Answers are written whole, so waiting for more to send is of no use.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: Request<Incoming>| {
        let answer = app.clone().oneshot(request.map(Body::new));
        async move {
            let Ok(response) = answer.await;
            if response.extensions().get::<Broken>().is_some() {
                return Err(io::Error::from(io::ErrorKind::ConnectionReset));
            }
            Ok(response)
        }
    });
    let connection = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(patience)
        .serve_connection(TokioIo::new(stream), service);
    let connection = graceful.watch(connection);
    async move {
        // Who broke a connection off does not want to hear of it.
        let _ = connection.await;
    }
}
