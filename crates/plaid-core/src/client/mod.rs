//! The client: settings, connections and the retry loop.

mod builder;
mod interpret;

use std::{fmt, future::Future, sync::Arc, time::Duration};

use bytes::Bytes;
use tracing::Instrument as _;

pub use builder::ClientBuilder;

use crate::{
    Auth, Call, CallOptions, Clock, Credentials, Endpoint, Environment, Error, Method, Operation,
    Response, RetryClass, RetryPolicy,
    error::{ConnectError, TimeoutError, TransportFailure},
    retry::{Budget, CallState},
    transport::{
        Body, Headers, PreparedRequest, ResponseMeta, Transport, TransportError,
        TransportErrorKind, TransportRequest,
    },
};

/// A client of the Plaid API.
///
/// It is cheap to clone; clones share connections, settings and the retry budget. `Debug` shows
/// no credentials.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

pub(crate) struct Inner {
    environment: Environment,
    credentials: Option<Credentials>,
    headers: Headers,
    timeout: Duration,
    retry: RetryPolicy,
    transport: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
    budget: Budget,
}

impl Client {
    /// Starts building a client.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// A client from `PLAID_CLIENT_ID`, `PLAID_SECRET` and `PLAID_ENV` (sandbox if unset).
    ///
    /// # Errors
    ///
    /// [`Error::Config`] names the variable that is missing or has no meaning.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Sends a request struct.
    pub fn execute<E: Endpoint>(
        &self,
        request: &E,
    ) -> impl Future<Output = Result<E::Response, Error>> + Send + 'static + use<E>
    where
        E::Response: Send,
    {
        self.execute_with(request, CallOptions::default())
    }

    /// Sends a request struct with options for this call.
    pub fn execute_with<E: Endpoint>(
        &self,
        request: &E,
        options: CallOptions,
    ) -> impl Future<Output = Result<E::Response, Error>> + Send + 'static + use<E>
    where
        E::Response: Send,
    {
        let sent = self.run(PreparedRequest::new(request, E::Response::ACCEPT), options);
        async move {
            let (body, meta) = sent.await?;
            E::Response::from_body(body, &meta)
        }
    }

    /// Calls any path with any JSON body: a way to what this version of the SDK does not know.
    ///
    /// Nothing is known about the operation, so it is treated as one that creates something and
    /// is not retried once it may have arrived.
    pub fn call<T: serde::Serialize>(
        &self,
        path: &'static str,
        body: &T,
    ) -> impl Future<Output = Result<serde_json::Value, Error>> + Send + 'static + use<T> {
        let operation = Operation::new(Method::Post, path, "", RetryClass::Create);
        let prepared = PreparedRequest {
            operation,
            target: path.into(),
            headers: Vec::new(),
            body: Body::json(body),
            accept: <serde_json::Value as Response>::ACCEPT,
            has_idempotency_key: false,
        };
        let sent = self.run(prepared, CallOptions::default());
        async move {
            let (body, meta) = sent.await?;
            crate::json::decode(&body, &meta)
        }
    }

    /// Binds a request struct to this client, to set call options before sending it.
    pub fn prepare<E: Endpoint>(&self, request: E) -> Call<E> {
        Call::new(self, request)
    }

    /// The clock that this client waits by.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.0.clock
    }

    /// The one path of every call; nothing here depends on the operation's types.
    pub(crate) fn run(
        &self,
        prepared: PreparedRequest,
        options: CallOptions,
    ) -> impl Future<Output = Result<(Bytes, ResponseMeta), Error>> + Send + 'static + use<> {
        let inner = Arc::clone(&self.0);
        let span = tracing::info_span!(
            "plaid.call",
            operation = prepared.operation.path,
            product = prepared.operation.product,
            attempts = tracing::field::Empty,
            status = tracing::field::Empty,
            request_id = tracing::field::Empty,
            error_code = tracing::field::Empty,
            latency_ms = tracing::field::Empty,
        );
        async move { inner.call(prepared, options).await }.instrument(span)
    }
}

impl Inner {
    async fn call(
        &self,
        prepared: PreparedRequest,
        options: CallOptions,
    ) -> Result<(Bytes, ResponseMeta), Error> {
        let body = prepared.body?;
        let operation = prepared.operation;
        let policy = options.retry.as_ref().unwrap_or(&self.retry);
        let timeout = options.timeout.unwrap_or(self.timeout);
        let mut headers = self.headers.clone();
        headers.set("accept", prepared.accept);
        if let Some(content_type) = body.content_type() {
            headers.set("content-type", content_type);
        }
        for (name, value) in prepared.headers {
            headers.set(name, value);
        }
        if operation.auth == Auth::Credentials {
            self.authorize(&mut headers, options.credentials.as_ref())?;
        }
        let mut request = TransportRequest {
            method: operation.method,
            url: self.environment.url(&prepared.target),
            headers,
            body: body.bytes().clone(),
            timeout,
        };

        let deadline = policy.deadline_of(timeout);
        let start = self.clock.monotonic();
        let mut attempts = 0;
        loop {
            attempts += 1;
            let elapsed = self.clock.monotonic().saturating_sub(start);
            request.timeout = timeout.min(deadline.saturating_sub(elapsed));
            let outcome = self
                .attempt(request.clone(), prepared.accept, attempts)
                .await;
            let elapsed = self.clock.monotonic().saturating_sub(start);
            record(&outcome, attempts, elapsed);
            let error = match outcome {
                Ok(answer) => {
                    self.budget.earn();
                    return Ok(answer);
                }
                Err(error) => error,
            };
            let state = CallState {
                class: operation.retry,
                has_idempotency_key: prepared.has_idempotency_key,
                attempts,
                elapsed,
                deadline,
            };
            match policy.next(&error, state, &self.budget, random()) {
                Some(delay) => self.clock.sleep(delay).await,
                None => return Err(error),
            }
        }
    }

    fn authorize(&self, headers: &mut Headers, own: Option<&Credentials>) -> Result<(), Error> {
        let credentials = own.or(self.credentials.as_ref()).ok_or_else(|| {
            Error::config("the client has no credentials, and this operation needs them")
        })?;
        headers.set_secret("plaid-client-id", credentials.client_id.as_str());
        headers.set_secret("plaid-secret", credentials.secret.expose());
        Ok(())
    }

    async fn attempt(
        &self,
        request: TransportRequest,
        accept: &'static str,
        attempts: u32,
    ) -> Result<(Bytes, ResponseMeta), Error> {
        let timeout = request.timeout;
        let response = self
            .transport
            .send(request)
            .await
            .map_err(|e| failure(e, timeout))?;
        interpret::answer(response, accept, attempts, self.clock.now())
    }
}

fn failure(error: TransportError, after: Duration) -> Error {
    match error.kind() {
        TransportErrorKind::Connect => Error::Connect(Box::new(ConnectError {
            source: error.into_source(),
        })),
        TransportErrorKind::Timeout => Error::Timeout(Box::new(TimeoutError {
            after,
            source: Some(error.into_source()),
        })),
        TransportErrorKind::Io => Error::Transport(Box::new(TransportFailure {
            source: error.into_source(),
        })),
    }
}

/// Puts what an attempt showed on the call's span, and one event beside it.
fn record(outcome: &Result<(Bytes, ResponseMeta), Error>, attempts: u32, elapsed: Duration) {
    let span = tracing::Span::current();
    let latency = u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX);
    span.record("attempts", attempts);
    span.record("latency_ms", latency);
    let (status, request_id, code) = match outcome {
        Ok((_, meta)) => (Some(meta.status), meta.request_id.as_ref(), None),
        Err(error) => (error.status(), error.request_id(), error.code()),
    };
    if let Some(status) = status {
        span.record("status", status);
    }
    if let Some(id) = request_id {
        span.record("request_id", id.as_str());
    }
    if let Some(code) = code {
        span.record("error_code", code.as_str());
    }
    tracing::debug!(
        attempt = attempts,
        status,
        error_code = code.map(crate::ErrorCode::as_str),
        latency_ms = latency,
        "attempt finished"
    );
}

/// Any number; delays need no more than that nobody can tell it in advance.
fn random() -> u64 {
    getrandom::u64().unwrap_or(u64::MAX / 2)
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
