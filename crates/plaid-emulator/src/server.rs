//! HTTP in and out.

use std::sync::Arc;

use axum::{
    Router,
    body::to_bytes,
    extract::{Request, State},
    http::HeaderMap,
    response::Response,
};
use plaid_core::Clock as _;

use crate::{
    admin,
    answer::{Reply, Worth},
    failure::Failure,
    faults::{Fault, Plan},
    frame::Frame,
    journal::RecordedRequest,
    registry::{Encode, Work},
    request::{self, Admitted, Incoming, named_item},
    sample,
    spoil::spoil,
};

/// The largest request body that is read.
const BODY_LIMIT: usize = 8 * 1024 * 1024;

/// The application.
pub(crate) fn app(frame: Arc<Frame>) -> Router {
    Router::new()
        .merge(admin::routes())
        .fallback(serve)
        .with_state(frame)
}

async fn serve(State(frame): State<Arc<Frame>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = tokio::select! {
        biased;
        body = to_bytes(body, BODY_LIMIT) => body.map_err(|_| Failure::too_large()),
        () = frame.clock.sleep(frame.settings.patience()) => Err(Failure::too_slow()),
    };
    let body = match body {
        Ok(body) => body,
        Err(failure) => return frame.outside(named_client(&parts.headers), failure),
    };
    let incoming = Incoming {
        method: parts.method,
        uri: parts.uri,
        headers: parts.headers,
        body,
    };
    frame.answer(&incoming).await
}

/// What a world gives for a request.
struct Done {
    request_id: String,
    plan: Plan,
    encode: Result<Encode, Failure>,
}

impl Frame {
    async fn answer(self: &Arc<Self>, incoming: &Incoming) -> Response {
        let admitted = incoming.admit(&self.routes, &self.settings.credentials);
        let (admitted, asked) = match (admitted.await, incoming.asked_faults()) {
            (Ok(admitted), Ok(asked)) => (admitted, asked),
            (Err(failure), _) | (_, Err(failure)) => {
                return self.outside(named_client(&incoming.headers), failure);
            }
        };
        let schema = admitted.route.schema;
        let (client_id, members) = (admitted.client_id.clone(), admitted.members.clone());
        let (work, worth) = self.work_on(admitted);
        let done = self.enter(&client_id, |ctx| {
            let path = schema.operation.path;
            let item = named_item(ctx, &members);
            let mut plan = ctx.faults().plan(path, item.as_ref());
            for fault in asked {
                plan.add(fault);
            }
            let request_id = ctx.request_id();
            let limits = self.settings.rate_limits;
            let counted = limits.map_or(Ok(()), |limits| limits.count(ctx, path, &members));
            let work = counted.and(work);
            let encode = match (&plan.fault, work) {
                (
                    Some(Fault::Error {
                        code,
                        error_type,
                        status,
                    }),
                    _,
                ) => Err(asked_for(code, error_type.as_deref(), *status)),
                // Its client never sees this.
                _ if !plan.allows_work() => Err(Failure::internal()),
                (Some(Fault::Change), Ok(work)) => self
                    .changes
                    .happen(ctx, path, item.as_ref())
                    .and_then(|()| work(ctx)),
                (_, work) => work.and_then(|work| work(ctx)),
            };
            // What is not even refused is answered with no error.
            let refusal = encode.as_ref().err().filter(|_| plan.is_answered());
            ctx.journal().note(RecordedRequest {
                path,
                members,
                request_id: request_id.clone(),
                error_code: refusal.map(|failure| failure.code().to_owned()),
            });
            Done {
                request_id,
                plan,
                encode,
            }
        });
        if !done.plan.delay.is_zero() {
            self.clock.sleep(done.plan.delay).await;
        }
        if matches!(done.plan.fault, Some(Fault::Hang { .. })) {
            std::future::pending::<()>().await;
        }
        let outcome = done.encode.and_then(|encode| encode());
        // Whatever it is that went wrong, it is what would go wrong with state.
        let worth = outcome.as_ref().map_or(Worth::Stateful, |_| worth);
        // No member of a request or an answer is among it: those may be secrets.
        tracing::info!(
            method = schema.operation.method.as_str(),
            path = schema.operation.path,
            client_id,
            request_id = done.request_id,
            error_code = outcome.as_ref().err().map(Failure::code),
            fault = done.plan.fault.is_some(),
            answer = worth.as_str(),
            "answered"
        );
        let reply = Reply::new(outcome, done.request_id, schema.names_request, worth);
        spoil(reply, done.plan.fault.as_ref()).into_response()
    }

    /// What is to be done about a request, and what the answer will be worth.
    fn work_on(&self, admitted: Admitted<'_>) -> (Result<Work, Failure>, Worth) {
        let (route, schema) = (admitted.route, admitted.route.schema);
        let checked = admitted.checked();
        match &route.handler {
            Some(handler) => (checked.and_then(handler), Worth::Stateful),
            None if schema.withdrawn && self.settings.withdrawn_gone => {
                (checked.and(Err(Failure::withdrawn())), Worth::Stateful)
            }
            None if self.settings.strict => {
                let path = schema.operation.path;
                (checked.and(Err(Failure::stateless(path))), Worth::Stateful)
            }
            None => (checked.map(|body| sample::work(route, body)), Worth::Sample),
        }
    }

    /// The response to a request that is not admitted. It has an id from the client's own stream, if
    /// it names one, so that what others do does not matter.
    fn outside(self: &Arc<Self>, client_id: &str, failure: Failure) -> Response {
        #[allow(clippy::redundant_closure_for_method_calls)] // The path is of one lifetime only.
        let request_id = self.enter(client_id, |ctx| ctx.request_id());
        tracing::info!(request_id, error_code = failure.code(), "not admitted");
        Reply::new(Err(failure), request_id, false, Worth::Stateful).into_response()
    }
}

/// The client that a request names in its header.
fn named_client(headers: &HeaderMap) -> &str {
    let named = headers.get(request::CLIENT_ID);
    named.and_then(|id| id.to_str().ok()).unwrap_or_default()
}

fn asked_for(code: &str, family: Option<&str>, status: Option<u16>) -> Failure {
    let failure = Failure::of_code(code, family.unwrap_or("ITEM_ERROR"));
    match status {
        Some(status) => failure.with_status(status),
        None => failure,
    }
}
