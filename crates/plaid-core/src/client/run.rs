//! The one path of every call. Nothing here depends on the operation's types, so it is compiled
//! once.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use tracing::Instrument as _;

use super::{Inner, PreparedRequest, interpret, trace::CallSpan};
use crate::{
    CallOptions, Error, FailedAttempt, Reply, Response,
    backoff::random,
    error::{CallSummary, ConfigError, ConnectError, TimeoutError, TransportFailure},
    observer::{AttemptReport, CallReport, Outcome},
    transport::{Body, ResponseMeta, TransportError, TransportErrorKind, TransportRequest},
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
        let decoded = outcome.and_then(|(body, meta)| {
            let value = R::from_body(body, &meta)?;
            Ok(Reply { value, meta })
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
        let policy = self.options.retry.as_ref();
        let policy = policy.unwrap_or(&self.client.retry).clone();
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
        let own = self.options.credentials.as_ref();
        let usual = &self.client.headers;
        Ok(TransportRequest {
            operation: self.request.operation,
            method: self.request.method,
            url: self.client.environment.url(&self.request.target)?,
            headers: usual.of(&self.request, body.content_type(), own)?,
            body: body.into_bytes(),
            timeout: Duration::ZERO,
        })
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
