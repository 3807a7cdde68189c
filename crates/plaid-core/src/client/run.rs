//! The one path of every call. Nothing here depends on the operation's types, so it is compiled
//! once.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use tracing::Instrument as _;

use super::{Inner, PreparedRequest, interpret, trace::CallSpan};
use crate::{
    CallOptions, Credentials, Error, FailedAttempt, Reply, Response,
    error::{CallSummary, ConfigError, ConnectError, TimeoutError, TransportFailure},
    observer::{AttemptReport, CallReport, Outcome},
    transport::{
        Body, Headers, ResponseMeta, TransportError, TransportErrorKind, TransportRequest,
    },
};

/// A whole answer that is no error object.
type Answer = (Bytes, ResponseMeta);

/// A call on its way.
pub(crate) struct RunningCall {
    client: Arc<Inner>,
    request: PreparedRequest,
    options: CallOptions,
    span: CallSpan,
    start: Duration,
    attempts: u32,
}

impl RunningCall {
    pub(super) fn new(client: Arc<Inner>, request: PreparedRequest, options: CallOptions) -> Self {
        Self {
            span: CallSpan::new(&request),
            start: client.clock.monotonic(),
            client,
            request,
            options,
            attempts: 0,
        }
    }

    /// The whole call.
    pub(crate) async fn send<R: Response>(mut self) -> Result<Reply<R>, Error> {
        let outcome = self.run().await;
        self.finish(outcome)
    }

    /// Makes attempts until one succeeds or the last has failed.
    pub(crate) async fn run(&mut self) -> Result<Answer, Error> {
        let span = self.span.inner().clone();
        self.attempt_all().instrument(span).await
    }

    /// Decodes the answer, and tells whoever watches how the call ended.
    pub(crate) fn finish<R: Response>(
        self,
        outcome: Result<Answer, Error>,
    ) -> Result<Reply<R>, Error> {
        let decoded = outcome.and_then(|(body, meta)| match R::from_body(body, &meta) {
            Ok(value) => Ok(Reply { value, meta }),
            Err(error) => Err(error),
        });
        match decoded {
            Ok(reply) => {
                self.report(Outcome::success(&reply.meta));
                Ok(reply)
            }
            Err(error) => Err(self.failed(error)),
        }
    }

    fn failed(&self, error: Error) -> Error {
        self.report(Outcome::failure(&error));
        error.in_call(CallSummary {
            operation: self.request.name(),
            attempts: self.attempts,
            elapsed: self.elapsed(),
        })
    }

    fn report(&self, outcome: Outcome<'_>) {
        let call = CallReport {
            operation: &self.request.name(),
            product: self.request.product(),
            attempts: self.attempts,
            outcome,
            elapsed: self.elapsed(),
        };
        self.span.finished(&call);
        if let Some(observer) = &self.client.observer {
            observer.call_finished(&call);
        }
    }

    fn elapsed(&self) -> Duration {
        self.client.clock.monotonic().saturating_sub(self.start)
    }

    async fn attempt_all(&mut self) -> Result<Answer, Error> {
        let policy = match &self.options.retry {
            Some(policy) => policy.clone(),
            None => self.client.retry.clone(),
        };
        let timeout = self.options.timeout.unwrap_or(self.client.timeout);
        let deadline = self
            .options
            .deadline
            .unwrap_or_else(|| policy.deadline_of(timeout));
        let mut request = self.write()?;
        let mut spent = 0;
        loop {
            let begin = self.elapsed();
            request.timeout = timeout.min(deadline.saturating_sub(begin));
            self.attempts += 1;
            let outcome = self.attempt(request.clone()).await;
            let elapsed = self.elapsed();
            let latency = elapsed.saturating_sub(begin);
            let error = match outcome {
                Ok(answer) => {
                    self.client.budget.succeeded(spent);
                    self.report_attempt(Outcome::success(&answer.1), latency, None);
                    return Ok(answer);
                }
                Err(error) => error,
            };
            let mut failed = FailedAttempt {
                error: &error,
                operation: &self.request.name(),
                class: self.options.retry_class.unwrap_or(self.request.class),
                is_keyed: self.request.is_keyed,
                attempts: self.attempts,
                elapsed,
                timeout,
                deadline,
                proposed: None,
            };
            failed.proposed = policy.next(&failed, random());
            let wanted = match &self.client.strategy {
                Some(strategy) => strategy.next(&failed),
                None => failed.proposed,
            };
            let delay = wanted.filter(|_| match self.client.budget.spend() {
                Some(cost) => {
                    spent += cost;
                    true
                }
                None => false,
            });
            self.report_attempt(Outcome::failure(&error), latency, delay);
            match delay {
                Some(delay) => self.client.clock.sleep(delay).await,
                None => return Err(error),
            }
        }
    }

    /// The request as every attempt sends it, but for the time it may take.
    fn write(&mut self) -> Result<TransportRequest, Error> {
        let body = std::mem::replace(&mut self.request.body, Ok(Body::empty()))?;
        Ok(TransportRequest {
            operation: self.request.operation,
            method: self.request.method,
            url: self.client.environment.url(&self.request.target)?,
            headers: self.headers(body.content_type())?,
            body: body.into_bytes(),
            timeout: Duration::ZERO,
        })
    }

    fn headers(&mut self, content_type: Option<&str>) -> Result<Headers, Error> {
        let own = std::mem::take(&mut self.request.headers);
        let usual = &self.client.headers;
        let is_usual = self.request.accept == JSON
            && content_type == Some(JSON)
            && own.is_empty()
            && self.request.needs_credentials
            && self.options.credentials.is_none();
        if is_usual && let Some(headers) = &usual.json {
            return Ok(headers.clone());
        }
        let mut headers = usual.always.clone();
        headers.set("accept", self.request.accept);
        if let Some(content_type) = content_type {
            headers.set("content-type", content_type);
        }
        for (name, value) in own {
            headers.set_secret(name, value);
        }
        if self.request.needs_credentials {
            let credentials = self.options.credentials.as_ref();
            authorize(
                &mut headers,
                credentials.or(self.client.credentials.as_ref()),
            )?;
        }
        headers.check().map_err(|name| {
            Error::encode(format!("the header {name} holds what none can carry"))
        })?;
        Ok(headers)
    }

    async fn attempt(&self, request: TransportRequest) -> Result<Answer, Error> {
        let timeout = request.timeout;
        let response = self
            .client
            .transport
            .send(request)
            .await
            .map_err(|error| failure(error, timeout))?;
        let (body, mut meta) =
            interpret::answer(response, self.request.accept, self.client.clock.now())?;
        meta.attempts = self.attempts;
        meta.elapsed = self.elapsed();
        Ok((body, meta))
    }

    fn report_attempt(
        &self,
        outcome: Outcome<'_>,
        latency: Duration,
        retry_delay: Option<Duration>,
    ) {
        let attempt = AttemptReport {
            operation: &self.request.name(),
            product: self.request.product(),
            attempt: self.attempts,
            outcome,
            latency,
            retry_delay,
        };
        self.span.attempted(&attempt);
        if let Some(observer) = &self.client.observer {
            observer.attempt_finished(&attempt);
        }
    }
}

const JSON: &str = "application/json";

/// The header fields of a client's requests.
#[derive(Clone)]
pub(super) struct UsualHeaders {
    /// Those of every request.
    always: Headers,
    /// Those of an ordinary request, JSON with the client's credentials; written out once.
    json: Option<Headers>,
}

impl UsualHeaders {
    pub(super) fn new(always: Headers, credentials: Option<&Credentials>) -> Self {
        let json = credentials.and_then(|credentials| {
            let mut headers = always.clone();
            headers.set("accept", JSON);
            headers.set("content-type", JSON);
            authorize(&mut headers, Some(credentials)).ok()?;
            Some(headers)
        });
        Self { always, json }
    }

    /// The same for other credentials.
    pub(super) fn of(&self, credentials: &Credentials) -> Self {
        Self::new(self.always.clone(), Some(credentials))
    }
}

fn authorize(headers: &mut Headers, credentials: Option<&Credentials>) -> Result<(), Error> {
    let credentials = credentials.ok_or_else(|| {
        Error::config("the client has no credentials, and this operation needs them")
    })?;
    credentials.check()?;
    headers.set_secret("plaid-client-id", credentials.client_id.as_str());
    headers.set_secret("plaid-secret", credentials.secret.expose());
    Ok(())
}

fn failure(error: TransportError, after: Duration) -> Error {
    let kind = error.kind();
    let source = error.into_source();
    match kind {
        TransportErrorKind::Connect => ConnectError::new(source).into(),
        TransportErrorKind::Timeout => TimeoutError::new(after).with_source(source).into(),
        TransportErrorKind::Io => TransportFailure::new(source).into(),
        TransportErrorKind::Setup => {
            ConfigError::new("the transport is not set up to send the request, so nothing was sent")
                .with_source(source)
                .into()
        }
    }
}

/// Any number; delays need no more than that nobody can tell it in advance.
fn random() -> u64 {
    getrandom::u64().unwrap_or(u64::MAX / 2)
}
