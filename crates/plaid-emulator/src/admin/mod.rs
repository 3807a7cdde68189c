//! `/__local`: the strings that a program in any language may pull, over HTTP.

mod coverage;
mod guard;
#[cfg(feature = "link")]
mod link;

use std::{sync::Arc, time::Duration};

use axum::{
    Json, Router,
    extract::{DefaultBodyLimit, Path, Query, State},
    http::StatusCode,
    middleware,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    faults::FaultRule,
    frame::Frame,
    snapshot::{Snapshot, SnapshotError},
    tenant::{SentWebhook, Tenant},
};

/// The largest snapshot that is read.
const SNAPSHOT_LIMIT: usize = 256 * 1024 * 1024;

/// The administration, for requests that come from this machine and from no web page elsewhere.
pub(crate) fn routes() -> Router<Arc<Frame>> {
    let routes = Router::new()
        .route("/health", get(async || Json(json!({ "status": "ok" }))))
        .route("/coverage", get(coverage::list))
        .route("/time", get(time))
        .route("/time/advance", post(advance))
        .route("/time/next", post(advance_to_next))
        .route("/faults", get(faults).post(add_fault).delete(clear_faults))
        .route("/requests", get(requests).delete(clear_requests))
        .route("/webhooks", get(webhooks))
        .route("/webhooks/rotate_key", post(rotate_key))
        .route("/webhooks/hold", post(hold_webhooks))
        .route("/webhooks/release", post(release_webhooks))
        .route("/webhooks/{number}/replay", post(replay_webhook))
        .route("/webhooks/{number}/drop", post(drop_webhook))
        .route("/reset", post(reset))
        .route("/snapshot", get(snapshot).put(restore));
    #[cfg(feature = "link")]
    let routes = routes
        .route("/link/open", post(link::open))
        .route("/link/complete", post(link::complete))
        .route("/link/{session}", get(link::view).post(link::take));
    #[cfg(feature = "identity-verification")]
    let routes = routes.route(
        "/identity_verifications/{id}/finish",
        post(finish_identity_verification),
    );
    let routes = routes
        .layer(DefaultBodyLimit::max(SNAPSHOT_LIMIT))
        .layer(middleware::from_fn(guard::check));
    Router::new().nest("/__local", routes)
}

/// Whom a request is about.
#[derive(Debug, Deserialize)]
struct About {
    client_id: String,
}

impl About {
    fn tenant(self, frame: Arc<Frame>) -> Tenant {
        Tenant::new(frame, self.client_id)
    }
}

type Of = Query<About>;
type Shared = State<Arc<Frame>>;

async fn time(State(frame): Shared, Query(about): Of) -> Json<Value> {
    Json(json!({ "now": about.tenant(frame).now() }))
}

/// So much time, for one client id or for all.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    client_id: Option<String>,
    seconds: u64,
}

async fn advance(State(frame): Shared, Json(advance): Json<Advance>) -> Json<Value> {
    let duration = Duration::from_secs(advance.seconds);
    match advance.client_id {
        Some(client_id) => frame.advance(&client_id, duration),
        None => frame.advance_all(duration),
    }
    Json(json!({}))
}

async fn advance_to_next(State(frame): Shared, Query(about): Of) -> Json<Value> {
    let passed = about.tenant(frame).advance_to_next_event();
    Json(json!({ "seconds": passed.map(|passed| passed.as_secs_f64()) }))
}

async fn faults(State(frame): Shared, Query(about): Of) -> Json<Value> {
    Json(json!({ "faults": about.tenant(frame).faults() }))
}

async fn add_fault(
    State(frame): Shared,
    Query(about): Of,
    Json(rule): Json<FaultRule>,
) -> StatusCode {
    about.tenant(frame).add_fault(rule);
    StatusCode::CREATED
}

async fn clear_faults(State(frame): Shared, Query(about): Of) -> StatusCode {
    about.tenant(frame).clear_faults();
    StatusCode::NO_CONTENT
}

async fn requests(State(frame): Shared, Query(about): Of) -> Json<Value> {
    Json(json!({ "requests": about.tenant(frame).requests() }))
}

async fn clear_requests(State(frame): Shared, Query(about): Of) -> StatusCode {
    about.tenant(frame).clear_requests();
    StatusCode::NO_CONTENT
}

async fn webhooks(State(frame): Shared, Query(about): Of) -> Json<Value> {
    let webhooks = about.tenant(frame).webhooks();
    let webhooks: Vec<_> = webhooks.iter().map(describe).collect();
    Json(json!({ "webhooks": webhooks }))
}

fn describe(sent: &SentWebhook) -> Value {
    json!({
        "number": sent.number,
        "url": sent.url,
        "webhook": sent.webhook,
        "delivery": sent.delivery,
        "attempts": sent.attempts,
        "made_at": sent.made_at,
    })
}

async fn rotate_key(State(frame): Shared) -> Response {
    match frame.rotate_webhook_key() {
        Ok(signer) => Json(json!({ "key_id": signer.key_id() })).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

async fn hold_webhooks(State(frame): Shared, Query(about): Of) -> StatusCode {
    about.tenant(frame).hold_webhooks();
    StatusCode::NO_CONTENT
}

/// The webhooks that leave first, by number.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    #[serde(default)]
    first: Vec<usize>,
}

async fn release_webhooks(
    State(frame): Shared,
    Query(about): Of,
    order: Option<Json<Order>>,
) -> StatusCode {
    let Json(order) = order.unwrap_or_default();
    about.tenant(frame).release_webhooks_in_order(&order.first);
    StatusCode::NO_CONTENT
}

async fn replay_webhook(
    State(frame): Shared,
    Query(about): Of,
    Path(number): Path<usize>,
) -> Response {
    match about.tenant(frame).replay_webhook(number) {
        Some(number) => Json(json!({ "number": number })).into_response(),
        None => no_webhook(),
    }
}

async fn drop_webhook(
    State(frame): Shared,
    Query(about): Of,
    Path(number): Path<usize>,
) -> Response {
    if about.tenant(frame).drop_webhook(number) {
        StatusCode::NO_CONTENT.into_response()
    } else {
        no_webhook()
    }
}

#[cfg(feature = "identity-verification")]
async fn finish_identity_verification(
    State(frame): Shared,
    Query(about): Of,
    Path(id): Path<String>,
) -> Response {
    if about.tenant(frame).finish_identity_verification(&id) {
        return StatusCode::NO_CONTENT.into_response();
    }
    let message = "no identity verification of this id waits for its user";
    (StatusCode::NOT_FOUND, message).into_response()
}

fn no_webhook() -> Response {
    (
        StatusCode::NOT_FOUND,
        "there is no such webhook, or it is gone",
    )
        .into_response()
}

async fn reset(State(frame): Shared, Query(about): Of) -> StatusCode {
    about.tenant(frame).reset();
    StatusCode::NO_CONTENT
}

async fn snapshot(State(frame): Shared) -> Result<String, Refused> {
    Ok(frame.snapshot()?.to_text()?)
}

async fn restore(State(frame): Shared, text: String) -> Result<StatusCode, Refused> {
    frame.restore(&Snapshot::from_text(&text)?)?;
    Ok(StatusCode::NO_CONTENT)
}

/// A snapshot that is none.
struct Refused(SnapshotError);

impl From<SnapshotError> for Refused {
    fn from(error: SnapshotError) -> Self {
        Self(error)
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        (StatusCode::BAD_REQUEST, self.0.to_string()).into_response()
    }
}
