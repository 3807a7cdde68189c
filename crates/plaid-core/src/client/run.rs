//! The one path of every call. Nothing here depends on the operation's types, so it is compiled
//! once.

use std::{sync::Arc, time::Duration};

use tracing::Instrument as _;

use super::{
    Inner, PreparedRequest,
    receive::{self, Answer, Head, Opened, Receive, Whole},
    trace::CallSpan,
};
use crate::{
    CallOptions, Error, FailedAttempt, Reply, Response,
    backoff::random,
    error::CallSummary,
    observer::{AttemptReport, CallReport, Outcome},
    transport::{Body, ResponseMeta, TransportError, TransportRequest},
};

/// A call on its way.
pub(crate) struct RunningCall {
    client: Arc<Inner>,
    request: PreparedRequest,
    options: CallOptions,
    span: CallSpan,
    start: Duration,
    attempts: u32,
    /// At least one attempt so far may have been carried out.
    may_have_been_applied: bool,
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
            may_have_been_applied: false,
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
        self.attempt_all::<Whole>().instrument(span).await
    }

    /// The same, but the body of the answer is yet to come: whoever reads it says how the call
    /// ended.
    pub(crate) async fn open(mut self) -> Result<(Self, Opened), Error> {
        let span = self.span.inner().clone();
        match self.attempt_all::<Head>().instrument(span).await {
            Ok(opened) => Ok((self, opened)),
            Err(error) => Err(self.failed(error)),
        }
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
                self.succeeded(&reply.meta);
                Ok(reply)
            }
            Err(error) => Err(self.failed(error)),
        }
    }

    /// The call has ended well.
    pub(crate) fn succeeded(&self, meta: &ResponseMeta) {
        self.report(Outcome::success(meta));
    }

    /// The call has ended with this error, which will name it.
    pub(crate) fn failed(&self, error: Error) -> Error {
        let error = error.in_call(CallSummary {
            operation: self.request.name(),
            attempts: self.attempts,
            may_have_been_applied: self.may_have_been_applied,
            elapsed: self.elapsed(),
        });
        self.report(Outcome::failure(&error));
        error
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

    async fn attempt_all<R: Receive>(&mut self) -> Result<R::Answer, Error> {
        let policy = self.options.retry.as_ref();
        let policy = policy.unwrap_or(&self.client.retry).clone();
        let timeout = self.timeout();
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
            let outcome = R::attempt(&self.client, self.request.accept, request.clone()).await;
            let elapsed = self.elapsed();
            let latency = elapsed.saturating_sub(begin);
            let error = match outcome {
                Ok(mut answer) => {
                    let meta = R::meta(&mut answer);
                    (meta.attempts, meta.elapsed) = (self.attempts, elapsed);
                    self.client.budget.succeeded(spent);
                    self.report_attempt(Outcome::success(meta), latency, None);
                    return Ok(answer);
                }
                Err(error) => error,
            };
            self.may_have_been_applied |= error.may_have_been_applied();
            let mut failed = FailedAttempt {
                error: &error,
                operation: &self.request.name(),
                class: self.options.retry_class.unwrap_or(self.request.class),
                is_keyed: self.request.is_keyed,
                attempts: self.attempts,
                may_have_been_applied: self.may_have_been_applied,
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
            max_response_size: if self.request.accept.contains("json") {
                self.client.max_response_size
            } else {
                self.client.max_document_size
            },
        })
    }

    /// What a failure means that comes after the head of the answer.
    pub(crate) fn broken(&self, error: TransportError) -> Error {
        receive::failure(error, self.timeout(), self.client.max_document_size)
    }

    /// How long each attempt may take.
    fn timeout(&self) -> Duration {
        self.options.timeout.unwrap_or(self.client.timeout)
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
