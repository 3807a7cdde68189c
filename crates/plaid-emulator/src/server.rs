//! HTTP in and out.

use std::sync::Arc;

use axum::{
    Router,
    body::to_bytes,
    extract::{Request, State},
    response::Response,
    routing::get,
};

use crate::{
    answer::{Worth, respond},
    coverage,
    fault::Fault,
    frame::Frame,
    request::Incoming,
    sample,
};

/// The largest request body that is read.
const BODY_LIMIT: usize = 8 * 1024 * 1024;

/// The application.
pub(crate) fn app(frame: Arc<Frame>) -> Router {
    Router::new()
        .route("/__local/coverage", get(coverage::list))
        .fallback(serve)
        .with_state(frame)
}

async fn serve(State(frame): State<Arc<Frame>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, BODY_LIMIT).await else {
        return frame.outside(Fault::too_large());
    };
    let incoming = Incoming {
        method: parts.method,
        uri: parts.uri,
        headers: parts.headers,
        body,
    };
    frame.answer(&incoming).await
}

impl Frame {
    async fn answer(self: &Arc<Self>, incoming: &Incoming) -> Response {
        let admitted = incoming.admit(&self.routes, &self.settings.credentials);
        let admitted = match admitted.await {
            Ok(admitted) => admitted,
            Err(fault) => return self.outside(fault),
        };
        let (route, schema) = (admitted.route, admitted.route.schema);
        let client_id = admitted.client_id.clone();
        let (work, worth) = match (&route.handler, schema.withdrawn) {
            (Some(handler), _) => (admitted.checked().and_then(handler), Worth::Stateful),
            (None, true) if self.settings.withdrawn_gone => {
                let work = admitted.checked().and(Err(Fault::withdrawn()));
                (work, Worth::Stateful)
            }
            (None, _) => {
                let work = admitted.checked().map(|body| sample::work(route, body));
                (work, Worth::Sample)
            }
        };
        let (request_id, encode) = self.enter(&client_id, |ctx| {
            (ctx.request_id(), work.and_then(|work| work(ctx)))
        });
        let outcome = encode.and_then(|encode| encode());
        // Whatever it is that went wrong, it is what would go wrong with state.
        let worth = outcome.as_ref().map_or(Worth::Stateful, |_| worth);
        respond(outcome, &request_id, schema.names_request, worth)
    }

    /// The response to a request that enters no world.
    fn outside(self: &Arc<Self>, fault: Fault) -> Response {
        #[allow(clippy::redundant_closure_for_method_calls)] // The path is of one lifetime only.
        let request_id = self.enter("", |ctx| ctx.request_id());
        respond(Err(fault), &request_id, false, Worth::Stateful)
    }
}
