//! Calls for programs without an async runtime.

use std::{future::Future, sync::OnceLock};

use tokio::runtime::{Builder, Handle};

use crate::Error;

/// The runtime, once it has been asked for.
static RUNTIME: OnceLock<Result<Handle, String>> = OnceLock::new();

/// Runs a call to its end on a runtime of the SDK's own, which one background thread drives for
/// the rest of the program, so that connections stay open between calls.
pub(crate) fn run<T>(future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    if Handle::try_current().is_ok() {
        return Err(Error::config(
            "a blocking call was made inside an async runtime: use `send` there",
        ));
    }
    match RUNTIME.get_or_init(start) {
        Ok(handle) => handle.block_on(future),
        Err(message) => Err(Error::config(message.clone())),
    }
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
