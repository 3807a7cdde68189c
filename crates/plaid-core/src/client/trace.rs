//! Calls as spans. The names of the fields are documented at
//! [`Observer`](crate::Observer).

use std::time::Duration;

use tracing::{Span, field::Empty};

use super::PreparedRequest;
use crate::observer::{AttemptReport, CallReport};

/// The span of one call. It is this one that is written to, whichever span the program is in.
pub(super) struct CallSpan(Span);

impl CallSpan {
    pub(super) fn new(request: &PreparedRequest) -> Self {
        let span = tracing::info_span!(
            "plaid.call",
            otel.name = Empty,
            otel.kind = "client",
            otel.status_code = Empty,
            plaid.operation = Empty,
            plaid.product = request.product(),
            plaid.attempts = Empty,
            plaid.request_id = Empty,
            plaid.error_code = Empty,
            plaid.may_have_been_applied = Empty,
            plaid.latency_ms = Empty,
            http.request.method = request.method.as_str(),
            http.response.status_code = Empty,
            error.type = Empty,
        );
        if !span.is_disabled() {
            let name = request.name();
            span.record("otel.name", &*name);
            span.record("plaid.operation", &*name);
        }
        Self(span)
    }

    pub(super) fn inner(&self) -> &Span {
        &self.0
    }

    pub(super) fn attempted(&self, attempt: &AttemptReport<'_>) {
        tracing::debug!(
            parent: &self.0,
            plaid.attempt = attempt.attempt,
            http.response.status_code = attempt.outcome.status,
            error.type = attempt.outcome.error_type,
            plaid.error_code = attempt.outcome.error_code,
            plaid.may_have_been_applied = attempt.outcome.may_have_been_applied,
            plaid.latency_ms = millis(attempt.latency),
            plaid.retry_delay_ms = attempt.retry_delay.map(millis),
            "attempt finished"
        );
    }

    pub(super) fn finished(&self, call: &CallReport<'_>) {
        let span = &self.0;
        if span.is_disabled() {
            return;
        }
        span.record("plaid.attempts", call.attempts);
        span.record("plaid.latency_ms", millis(call.elapsed));
        if let Some(status) = call.outcome.status {
            span.record("http.response.status_code", status);
        }
        if let Some(id) = call.outcome.request_id {
            span.record("plaid.request_id", id.as_str());
        }
        if let Some(kind) = call.outcome.error_type {
            span.record("otel.status_code", "ERROR");
            span.record("error.type", kind);
            let applied = call.outcome.may_have_been_applied;
            span.record("plaid.may_have_been_applied", applied);
        }
        if let Some(code) = call.outcome.error_code {
            span.record("plaid.error_code", code);
        }
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
