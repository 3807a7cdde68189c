//! The default transport.

use std::{error::Error as _, sync::Arc, time::Duration};

use async_trait::async_trait;
use futures_util::stream;
use h2::Reason;
use reqwest::{Client, ClientBuilder, redirect, retry};

use super::{
    BodyStream, Headers, Method, OpenResponse, Transport, TransportError, TransportRequest,
    TransportResponse,
};
use crate::{Error, error::ConfigError};

/// Sends requests with reqwest.
///
/// It follows no redirects, whatever the reqwest client it is made from was told, so that
/// credentials stay with the host they are meant for. It also turns off the retries of reqwest: one
/// attempt is one request, and the [`RetryPolicy`](crate::RetryPolicy) decides about the next.
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    client: Client,
    /// Why requests over TLS cannot be sent, if they cannot.
    without_tls: Option<Arc<reqwest::Error>>,
}

impl ReqwestTransport {
    /// A transport with settings fit for this API.
    ///
    /// Where the system has no trusted certificates at all, as in a bare container, plain HTTP
    /// still works and each request over TLS fails with [`Error::Config`].
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if the HTTP client cannot be set up.
    pub fn new(connect_timeout: Duration) -> Result<Self, Error> {
        check_provider()?;
        let builder = || Client::builder().connect_timeout(connect_timeout);
        match build(builder()) {
            Ok(client) => Ok(Self::on(client)),
            Err(error) => {
                let client = build(trusting_nobody(builder())).map_err(config)?;
                Ok(Self {
                    client,
                    without_tls: Some(Arc::new(error)),
                })
            }
        }
    }

    /// A transport with settings of yours: a proxy, certificates, a connection pool. Its redirect
    /// policy is replaced.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if the HTTP client cannot be set up.
    pub fn with_builder(builder: ClientBuilder) -> Result<Self, Error> {
        check_provider()?;
        build(builder).map(Self::on).map_err(config)
    }

    fn on(client: Client) -> Self {
        Self {
            client,
            without_tls: None,
        }
    }
}

fn build(builder: ClientBuilder) -> reqwest::Result<Client> {
    builder
        .redirect(redirect::Policy::none())
        .retry(retry::never())
        .build()
}

/// Checks that rustls has a cryptography provider, without which reqwest panics.
#[cfg(all(feature = "rustls-no-provider", not(feature = "rustls")))]
fn check_provider() -> Result<(), Error> {
    match rustls::crypto::CryptoProvider::get_default() {
        Some(_) => Ok(()),
        None => Err(Error::config(
            "rustls has no cryptography provider: with the feature rustls-no-provider, install one \
             before you build a client, for example with \
             rustls::crypto::ring::default_provider().install_default()",
        )),
    }
}

#[cfg(not(all(feature = "rustls-no-provider", not(feature = "rustls"))))]
#[allow(clippy::unnecessary_wraps)] // It fails with other features.
fn check_provider() -> Result<(), Error> {
    Ok(())
}

/// The same settings without any trusted certificate.
#[cfg(any(
    feature = "rustls",
    feature = "native-tls",
    feature = "rustls-no-provider"
))]
fn trusting_nobody(builder: ClientBuilder) -> ClientBuilder {
    builder.tls_certs_only([])
}

#[cfg(not(any(
    feature = "rustls",
    feature = "native-tls",
    feature = "rustls-no-provider"
)))]
fn trusting_nobody(builder: ClientBuilder) -> ClientBuilder {
    builder
}

fn config(error: reqwest::Error) -> Error {
    ConfigError::new("could not set up the HTTP client")
        .with_source(error)
        .into()
}

impl ReqwestTransport {
    /// Sends the request; gives the answer's head, and the rest to be read.
    async fn begin(
        &self,
        request: TransportRequest,
    ) -> Result<(u16, Headers, reqwest::Response), TransportError> {
        if let Some(problem) = &self.without_tls
            && request.url.starts_with("https:")
        {
            return Err(TransportError::setup(Arc::clone(problem)));
        }
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
            Method::Patch => reqwest::Method::PATCH,
            Method::Delete => reqwest::Method::DELETE,
        };
        let mut builder = self
            .client
            .request(method, &request.url)
            .timeout(request.timeout)
            .headers(request.headers.into_map());
        if request.method != Method::Get {
            builder = builder.body(request.body);
        }
        let mut response = builder.send().await.map_err(classify)?;
        let status = response.status().as_u16();
        let headers = Headers::from_map(std::mem::take(response.headers_mut()));
        Ok((status, headers, response))
    }
}

#[async_trait]
impl Transport for ReqwestTransport {
    async fn send(&self, request: TransportRequest) -> Result<TransportResponse, TransportError> {
        let max_size = request.max_response_size;
        self.open(request).await?.collect(max_size).await
    }

    async fn open(&self, request: TransportRequest) -> Result<OpenResponse, TransportError> {
        let (status, headers, response) = self.begin(request).await?;
        let pieces = stream::try_unfold(response, |mut response| async move {
            let piece = response.chunk().await.map_err(classify)?;
            Ok(piece.map(|piece| (piece, response)))
        });
        Ok(OpenResponse::new(status, headers, BodyStream::new(pieces)))
    }
}

fn classify(error: reqwest::Error) -> TransportError {
    // The URL may name a host on the user's network; the error need not repeat it.
    let error = error.without_url();
    if error.is_connect() {
        TransportError::connect(error)
    } else if error.is_builder() {
        TransportError::setup(error)
    } else if error.is_timeout() {
        TransportError::timeout(error)
    } else if is_unprocessed(&error) {
        TransportError::unprocessed(error)
    } else {
        TransportError::io(error)
    }
}

/// Returns `true` if the server stated that it did not process the request: it refused the HTTP/2 stream, or it
/// shut down gracefully before it reached the stream (RFC 9113, section 8.7).
fn is_unprocessed(error: &reqwest::Error) -> bool {
    let mut next = error.source();
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<h2::Error>() {
            let is_refused = error.is_reset() && error.reason() == Some(Reason::REFUSED_STREAM);
            let is_shutdown = error.is_go_away() && error.reason() == Some(Reason::NO_ERROR);
            return error.is_remote() && (is_refused || is_shutdown);
        }
        next = error.source();
    }
    false
}
