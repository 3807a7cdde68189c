//! Calls and streams for programs without an async runtime.

use std::{
    future::Future,
    sync::{OnceLock, mpsc},
    task::{Context, Poll, Waker},
};

use futures_util::stream::{Stream, StreamExt as _};
use tokio::{
    runtime::{Builder, Handle},
    task::coop,
};

use crate::{Error, error::TransportFailure};

/// The runtime, once it has been asked for.
static RUNTIME: OnceLock<Result<Handle, String>> = OnceLock::new();

/// Runs a call to its end on a runtime of the SDK's own, which one background thread drives for
/// the rest of the program, so that connections stay open between calls.
pub fn run<T: Send + 'static>(
    future: impl Future<Output = T> + Send + 'static,
) -> Result<T, Error> {
    if runs_tasks() {
        return Err(Error::config(
            "a blocking call was made on a thread that runs async tasks: use `send` there, or \
             `spawn_blocking`",
        ));
    }
    let handle = RUNTIME
        .get_or_init(start)
        .as_ref()
        .map_err(|message| Error::config(message.as_str()))?;
    let (sender, receiver) = mpsc::sync_channel(1);
    handle.spawn(async move {
        let _ = sender.send(future.await);
    });
    // Only a panic, in a transport or clock of the program's own, keeps the outcome back.
    receiver
        .recv()
        .map_err(|error| TransportFailure::new(error).into())
}

/// Whether this thread is polling an async task. A thread that merely belongs to a runtime, as
/// those of `spawn_blocking` do, may wait as long as it likes.
///
/// The sign is tokio's cooperative budget, which only tasks have: asking for a little more than a
/// task is ever given shows whether there is one. What was taken is put back.
fn runs_tasks() -> bool {
    const MORE_THAN_A_TASK_HAS: usize = 1024;
    if Handle::try_current().is_err() {
        return false;
    }
    let mut context = Context::from_waker(Waker::noop());
    let mut taken = Vec::new();
    let limited = loop {
        match coop::poll_proceed(&mut context) {
            Poll::Pending => break true,
            Poll::Ready(_) if taken.len() == MORE_THAN_A_TASK_HAS => break false,
            Poll::Ready(unit) => taken.push(unit),
        }
    };
    // Each unit restores what it found, so the first one taken has to go last.
    while taken.pop().is_some() {}
    limited
}

fn start() -> Result<Handle, String> {
    let explain = |error: std::io::Error| format!("could not start a runtime: {error}");
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(explain)?;
    let handle = runtime.handle().clone();
    std::thread::Builder::new()
        .name("plaid-blocking".to_owned())
        .spawn(move || runtime.block_on(std::future::pending::<()>()))
        .map_err(explain)?;
    Ok(handle)
}

/// A stream as an iterator, which waits for what comes next.
///
/// On a thread that runs async tasks, which it would hold up, it gives [`Error::Config`] and ends.
#[derive(Debug)]
#[must_use = "an iterator does nothing until it is asked"]
pub struct Blocking<S>(Option<S>);

impl<S> Blocking<S> {
    pub(crate) fn new(stream: S) -> Self {
        Self(Some(stream))
    }

    /// The stream, to see where it stands; `None` once it is over.
    pub fn get_ref(&self) -> Option<&S> {
        self.0.as_ref()
    }
}

impl<S, T> Iterator for Blocking<S>
where
    S: Stream<Item = Result<T, Error>> + Unpin + Send + 'static,
    T: Send + 'static,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut stream = self.0.take()?;
        let ran = run(async move {
            let next = stream.next().await;
            (stream, next)
        });
        match ran {
            Ok((stream, next)) => {
                self.0 = Some(stream);
                next
            }
            Err(error) => Some(Err(error)),
        }
    }
}
