//! Connections: taken, served, and closed when the emulator stops.

use std::{sync::Arc, time::Duration};

use plaid_core::{Clock as _, SystemClock};
use tokio::{net::TcpListener, sync::watch, task::JoinSet};

use crate::door::Door;

/// How long requests under way may take once the emulator is told to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(5);
/// How long to wait before the next connection is taken, when the system has none to give.
const PAUSE: Duration = Duration::from_millis(50);

/// Serves all who connect, until told to stop. Whoever drops this closes all connections.
pub(crate) async fn serve(listener: TcpListener, door: Door, mut stop: watch::Receiver<bool>) {
    let (door, clock) = (Arc::new(door), SystemClock::new());
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let door = Arc::clone(&door);
                    let stop = stop.clone();
                    connections.spawn(async move { door.converse(stream, stop).await });
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

/// Waits until it is time to stop.
pub(crate) async fn told(stop: &mut watch::Receiver<bool>) {
    // It is, if nobody is there any more to tell.
    let _ = stop.wait_for(|stop| *stop).await;
}
