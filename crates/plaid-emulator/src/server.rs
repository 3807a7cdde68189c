//! HTTP in and out.

use std::sync::Arc;

use axum::{
    Router,
    body::to_bytes,
    extract::{Request, State},
    response::Response,
    routing::get,
};
use plaid_core::Clock;
use plaid_webhooks::signer::Signer;

use crate::{
    answer::{Worth, respond},
    coverage,
    emulator::StartError,
    fault::Fault,
    products,
    registry::{Encode, Registry, Work},
    request::Incoming,
    routes::Routes,
    sample,
    world::{Ctx, Settings, Worlds, lock},
};

/// The largest request body that is read.
const BODY_LIMIT: usize = 8 * 1024 * 1024;

/// What all requests share.
pub(crate) struct Shared {
    settings: Settings,
    clock: Arc<dyn Clock>,
    signer: Signer,
    worlds: Worlds,
    pub(crate) routes: Routes,
}

impl Shared {
    pub(crate) fn new(
        settings: Settings,
        clock: Arc<dyn Clock>,
        signer: Signer,
    ) -> Result<Arc<Self>, StartError> {
        let mut registry = Registry::default();
        products::register(&mut registry);
        Ok(Arc::new(Self {
            settings,
            clock,
            signer,
            worlds: Worlds::default(),
            routes: Routes::new(registry.finish()?)?,
        }))
    }
}

/// The application.
pub(crate) fn app(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/__local/coverage", get(coverage::list))
        .fallback(serve)
        .with_state(shared)
}

async fn serve(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, BODY_LIMIT).await else {
        return shared.outside(Fault::too_large());
    };
    let incoming = Incoming {
        method: parts.method,
        uri: parts.uri,
        headers: parts.headers,
        body,
    };
    shared.answer(&incoming).await
}

impl Shared {
    async fn answer(&self, incoming: &Incoming) -> Response {
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
        let (request_id, encode) = self.work(&client_id, work);
        let outcome = encode.and_then(|encode| encode());
        // Whatever it is that went wrong, it is what would go wrong with state.
        let worth = outcome.as_ref().map_or(Worth::Stateful, |_| worth);
        respond(outcome, &request_id, schema.names_request, worth)
    }

    /// Does what is to be done while the world of a client is locked.
    fn work(&self, client_id: &str, work: Result<Work, Fault>) -> (String, Result<Encode, Fault>) {
        let world = self.worlds.of(client_id, self.settings.seed);
        let mut world = lock(&world);
        let request_id = world.request_id();
        let encode = work.and_then(|work| {
            let now = self.clock.now();
            work(&mut Ctx::new(&mut world, &self.settings, &self.signer, now))
        });
        (request_id, encode)
    }

    /// The response to a request that enters no world.
    fn outside(&self, fault: Fault) -> Response {
        let world = self.worlds.of("", self.settings.seed);
        let request_id = lock(&world).request_id();
        respond(Err(fault), &request_id, false, Worth::Stateful)
    }
}
