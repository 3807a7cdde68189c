//! The default transport.

use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use reqwest::{
    header::{HeaderName, HeaderValue},
    redirect,
};

use super::{Headers, Transport, TransportError, TransportRequest, TransportResponse};
use crate::{Error, Method, error::ConfigError};

/// Sends requests with reqwest.
#[derive(Debug, Clone)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// A transport with settings fit for this API: no redirects, so that credentials never follow
    /// one.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if TLS cannot be set up.
    pub fn new(connect_timeout: Duration) -> Result<Self, Error> {
        reqwest::Client::builder()
            .connect_timeout(connect_timeout)
            .redirect(redirect::Policy::none())
            .build()
            .map(Self)
            .map_err(|error| {
                let mut config = ConfigError::new("could not set up the HTTP client");
                config.source = Some(error.into());
                Error::Config(Box::new(config))
            })
    }

    /// A transport on a client of yours, with its proxy, certificates and timeouts.
    pub fn with_client(client: reqwest::Client) -> Self {
        Self(client)
    }
}

#[async_trait]
impl Transport for ReqwestTransport {
    async fn send(&self, request: TransportRequest) -> Result<TransportResponse, TransportError> {
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
        };
        let mut builder = self
            .0
            .request(method, &request.url)
            .timeout(request.timeout);
        for (name, value, secret) in request.headers.iter() {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(TransportError::connect)?;
            let mut value = HeaderValue::from_str(value).map_err(TransportError::connect)?;
            value.set_sensitive(secret);
            builder = builder.header(name, value);
        }
        if request.method != Method::Get {
            builder = builder.body(request.body);
        }
        let response = builder.send().await.map_err(classify)?;
        let status = response.status().as_u16();
        let mut headers = Headers::new();
        for (name, value) in response.headers() {
            if let Ok(value) = value.to_str() {
                headers.set(name.as_str().to_owned(), value);
            }
        }
        let body: Bytes = response.bytes().await.map_err(classify)?;
        Ok(TransportResponse {
            status,
            headers,
            body,
        })
    }
}

fn classify(error: reqwest::Error) -> TransportError {
    // The URL may name a host on the user's network; the error need not repeat it.
    let error = error.without_url();
    if error.is_connect() || error.is_builder() {
        TransportError::connect(error)
    } else if error.is_timeout() {
        TransportError::timeout(error)
    } else {
        TransportError::io(error)
    }
}
