//! The client: settings, connections and the retry loop.

mod builder;
mod headers;
mod interpret;
mod prepared;
mod receive;
mod run;
mod trace;

use std::{fmt, future::Future, sync::Arc, time::Duration};

pub use builder::ClientBuilder;
pub(crate) use prepared::PreparedRequest;
pub(crate) use receive::Opened;
pub(crate) use run::RunningCall;

use headers::UsualHeaders;

use crate::{
    Call, CallOptions, Clock, Credentials, Endpoint, Environment, Error, Observer, Response,
    RetryPolicy, RetryStrategy, UntypedRequest,
    retry::Budget,
    transport::{Method, Transport},
};

/// A client of the Plaid API.
///
/// It is cheap to clone; clones share connections, settings and the retry budget. `Debug` shows
/// no credentials.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

#[derive(Clone)]
pub(crate) struct Inner {
    environment: Environment,
    headers: UsualHeaders,
    timeout: Duration,
    max_response_size: usize,
    max_document_size: usize,
    retry: RetryPolicy,
    strategy: Option<Arc<dyn RetryStrategy>>,
    observer: Option<Arc<dyn Observer>>,
    transport: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
    budget: Arc<Budget>,
}

impl Client {
    /// Starts building a client.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// A client from `PLAID_CLIENT_ID`, `PLAID_SECRET`, and `PLAID_ENV` or `PLAID_BASE_URL`
    /// (sandbox if both are unset).
    ///
    /// # Errors
    ///
    /// [`Error::Config`] names the variable that is missing or has no meaning.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// The same client for another team: connections, settings and retry budget are shared.
    ///
    /// ```
    /// # fn of(client: &plaid_core::Client) -> Result<(), plaid_core::Error> {
    /// use plaid_core::Credentials;
    ///
    /// let tenant = client.with_credentials(Credentials::new("tenant-id", "tenant-secret"))?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if the credentials are empty or cannot be sent as headers.
    pub fn with_credentials(&self, credentials: Credentials) -> Result<Self, Error> {
        let mut inner = Inner::clone(&self.0);
        inner.headers = inner.headers.with_credentials(credentials)?;
        Ok(Self(Arc::new(inner)))
    }

    /// Sends a request struct.
    pub fn execute<E: Endpoint>(
        &self,
        request: &E,
    ) -> impl Future<Output = Result<E::Response, Error>> + Send + 'static + use<E> {
        self.execute_with(request, CallOptions::default())
    }

    /// Sends a request struct with options for this call.
    pub fn execute_with<E: Endpoint>(
        &self,
        request: &E,
        options: CallOptions,
    ) -> impl Future<Output = Result<E::Response, Error>> + Send + 'static + use<E> {
        let call = self.start(PreparedRequest::new(request, E::Response::ACCEPT), options);
        async move { Ok(call.send::<E::Response>().await?.value) }
    }

    /// Calls any path with any JSON body: a way to what this version of the SDK does not know.
    ///
    /// Nothing is known about the operation, so it is treated as one that creates something and
    /// is not retried once it may have arrived;
    /// [`with_retry_class`](Call::with_retry_class) says more about it.
    ///
    /// ```
    /// # async fn of(client: &plaid_core::Client) -> Result<(), plaid_core::Error> {
    /// use plaid_core::{Method, RetryClass};
    ///
    /// let body = serde_json::json!({ "thing_id": "t1" });
    /// let thing = client
    ///     .call(Method::Post, "/new_thing/get", &body)
    ///     .with_retry_class(RetryClass::Read)
    ///     .await?;
    /// println!("{}", thing["name"]);
    /// # Ok(()) }
    /// ```
    pub fn call<T: serde::Serialize + ?Sized>(
        &self,
        method: Method,
        path: impl Into<String>,
        body: &T,
    ) -> Call<UntypedRequest> {
        Call::new(self, UntypedRequest::new(method, path, body))
    }

    /// Binds a request struct to this client, to set call options before sending it.
    pub fn prepare<E: Endpoint>(&self, request: E) -> Call<E> {
        Call::new(self, request)
    }

    /// The clock that this client waits by.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.0.clock
    }

    /// How failed attempts are repeated, to change it for one call.
    pub fn retry_policy(&self) -> &RetryPolicy {
        &self.0.retry
    }

    pub(crate) fn start(&self, request: PreparedRequest, options: CallOptions) -> RunningCall {
        RunningCall::new(Arc::clone(&self.0), request, options)
    }
}

impl AsRef<Client> for Client {
    fn as_ref(&self) -> &Client {
        self
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("environment", &self.0.environment)
            .field("timeout", &self.0.timeout)
            .field("retry", &self.0.retry)
            .field("transport", &self.0.transport)
            .finish_non_exhaustive()
    }
}
