//! HTTP clients of the emulator's own.

use reqwest::{Client, ClientBuilder, redirect::Policy};

/// A client that goes where it is told to, and nowhere else. On a machine without certificates, as
/// small containers are, it trusts no server that speaks TLS.
pub(crate) fn client(settings: impl Fn(ClientBuilder) -> ClientBuilder) -> reqwest::Result<Client> {
    // The environment may name this emulator as a proxy.
    let builder = || settings(Client::builder().redirect(Policy::none()).no_proxy());
    let client = builder().build();
    #[cfg(feature = "tls")]
    let client = client.or_else(|_| builder().tls_certs_only([]).build());
    client
}
