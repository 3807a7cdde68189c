//! What a program can watch.

use std::time::Duration;

use crate::{Error, RequestId, transport::ResponseMeta};

/// Is told of each attempt and of each finished call: the place for metrics.
///
/// It runs on the task that makes the call, so it should be quick. It never sees a body or a
/// secret.
///
/// ```
/// use plaid_core::{AttemptReport, CallReport, Observer};
/// use std::{collections::HashMap, sync::Mutex};
///
/// /// Counts calls by operation and outcome. A metrics library would take the place of the map.
/// #[derive(Debug, Default)]
/// struct Metrics(Mutex<HashMap<(String, String), u64>>);
///
/// impl Observer for Metrics {
///     fn call_finished(&self, call: &CallReport<'_>) {
///         let outcome = call.outcome.error_type.unwrap_or("ok").to_owned();
///         let key = (call.operation.to_owned(), outcome);
///         if let Ok(mut counts) = self.0.lock() {
///             *counts.entry(key).or_default() += 1; // plaid_calls_total{operation, outcome}
///         }
///         // plaid_call_seconds{operation}: observe(call.elapsed.as_secs_f64())
///     }
///
///     fn attempt_finished(&self, attempt: &AttemptReport<'_>) {
///         if let Some(delay) = attempt.retry_delay {
///             eprintln!("{} is tried again in {delay:?}", attempt.operation);
///         }
///     }
/// }
///
/// let builder = plaid_core::Client::builder().observer(Metrics::default());
/// ```
///
/// Calls are also traced, whether or not there is an observer: each is a span `plaid.call` of the
/// level `INFO`, with the fields `otel.name`, `otel.kind` (`client`), `otel.status_code` (`ERROR`
/// if it failed), `plaid.operation`, `plaid.product`, `plaid.attempts`, `plaid.request_id`,
/// `plaid.error_code`, `plaid.may_have_been_applied`, `plaid.latency_ms`, `http.request.method`,
/// `http.response.status_code` and `error.type`. Within it, each attempt is an event of the level `DEBUG`.
pub trait Observer: std::fmt::Debug + Send + Sync + 'static {
    /// An attempt has ended.
    fn attempt_finished(&self, attempt: &AttemptReport<'_>) {
        let _ = attempt;
    }

    /// A call has ended: its last attempt is over, and the answer is decoded. A call whose future
    /// is dropped before that is not reported.
    fn call_finished(&self, call: &CallReport<'_>) {
        let _ = call;
    }
}

/// One attempt of a call.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct AttemptReport<'a> {
    /// The operation's path, with `{name}` where a parameter goes.
    pub operation: &'a str,
    /// The product the operation belongs to; empty for a path that the SDK does not know.
    pub product: &'static str,
    /// Which attempt it was, from 1.
    pub attempt: u32,
    /// How it ended.
    pub outcome: Outcome<'a>,
    /// How long the attempt took.
    pub latency: Duration,
    /// How long the client waits before the next attempt; `None` if there is none.
    pub retry_delay: Option<Duration>,
}

/// A finished call.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct CallReport<'a> {
    /// The operation's path, with `{name}` where a parameter goes.
    pub operation: &'a str,
    /// The product the operation belongs to; empty for a path that the SDK does not know.
    pub product: &'static str,
    /// The attempts made; none if the request could not be written.
    pub attempts: u32,
    /// How it ended.
    pub outcome: Outcome<'a>,
    /// How long the call took, all attempts and delays included.
    pub elapsed: Duration,
}

/// How an attempt or a call ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Outcome<'a> {
    /// The HTTP status, if an answer came.
    pub status: Option<u16>,
    /// The kind of failure, as [`Error::type_name`] has it; `None` if there was none.
    pub error_type: Option<&'a str>,
    /// The code of the API's error object.
    pub error_code: Option<&'a str>,
    /// Identifies the request to Plaid's support.
    pub request_id: Option<&'a RequestId>,
    /// `true` if the API may have carried out the request: in this attempt, or, in a [`CallReport`], in
    /// any attempt of the call. Always `true` for a success.
    pub may_have_been_applied: bool,
}

impl<'a> Outcome<'a> {
    pub(crate) fn failure(error: &'a Error) -> Self {
        Self {
            status: error.status(),
            error_type: Some(error.type_name()),
            error_code: error.api().map(|error| error.error_code.as_str()),
            request_id: error.request_id(),
            may_have_been_applied: error.may_have_been_applied(),
        }
    }

    pub(crate) fn success(meta: &'a ResponseMeta) -> Self {
        Self {
            status: Some(meta.status),
            error_type: None,
            error_code: None,
            request_id: meta.request_id.as_ref(),
            may_have_been_applied: true,
        }
    }
}
