//! HTTP in and out: finds the operation, checks the request, and wraps what the handler answers.

use std::sync::Arc;

use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method as HttpMethod, StatusCode, Uri, header},
    response::Response,
    routing::get,
};
use plaid_core::{Authentication, Clock, Method, codec};
use plaid_webhooks::signer::Signer;
use serde_json::{Map, Value};

use crate::{
    coverage,
    fault::Fault,
    generated::operations::OPERATIONS,
    routes::{Answer, Routes},
    sample,
    schema::{OperationSchema, Place},
    validate,
    world::{Ctx, Settings, Worlds, lock},
};

/// The largest request body that is read.
const BODY_LIMIT: usize = 8 * 1024 * 1024;
/// Says how much an answer is worth: `stateful` or `sample`.
const MARK: &str = "x-plaid-emulator";

/// What all requests share.
pub(crate) struct Shared {
    settings: Settings,
    clock: Arc<dyn Clock>,
    signer: Signer,
    worlds: Worlds,
    pub(crate) routes: Routes,
}

impl Shared {
    pub(crate) fn new(settings: Settings, clock: Arc<dyn Clock>, signer: Signer) -> Arc<Self> {
        Arc::new(Self {
            settings,
            clock,
            signer,
            worlds: Worlds::default(),
            routes: Routes::new(),
        })
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
        return failed(&Fault::too_large(), &shared.anonymous_request_id());
    };
    shared.answer(&parts.method, &parts.uri, &parts.headers, &body)
}

/// A request whose client and operation are known.
struct Admitted {
    operation: &'static OperationSchema,
    client_id: String,
    body: Map<String, Value>,
}

impl Shared {
    fn answer(
        &self,
        method: &HttpMethod,
        uri: &Uri,
        headers: &HeaderMap,
        body: &Bytes,
    ) -> Response {
        let admitted = match self.admit(method, uri, headers, body) {
            Ok(admitted) => admitted,
            Err(fault) => return failed(&fault, &self.anonymous_request_id()),
        };
        let Admitted {
            operation,
            client_id,
            body,
        } = admitted;
        let world = self.worlds.of(&client_id, self.settings.seed);
        let mut world = lock(&world);
        let request_id = world.ids.request();
        let mut ctx = Ctx {
            world: &mut world,
            settings: &self.settings,
            signer: &self.signer,
            now: self.clock.now(),
            request_id: request_id.clone(),
        };
        if let Some(object) = operation.request
            && let Err(fault) = validate::check(object, &body)
        {
            return failed(&fault, &request_id);
        }
        let key = operation.operation;
        let (outcome, mark) = match self.routes.get(key.method, key.path) {
            Some(handler) => (handler(&mut ctx, body), "stateful"),
            None if operation.withdrawn && self.settings.withdrawn_gone => {
                (Err(Fault::withdrawn()), "stateful")
            }
            None => (sample::answer(&mut ctx, operation, &body), "sample"),
        };
        match outcome {
            Ok(answer) => succeeded(answer, &request_id, mark),
            Err(fault) => failed(&fault, &request_id),
        }
    }

    /// Everything that is checked before a world is entered, in the hosted Sandbox's order.
    fn admit(
        &self,
        method: &HttpMethod,
        uri: &Uri,
        headers: &HeaderMap,
        body: &Bytes,
    ) -> Result<Admitted, Fault> {
        let (operation, in_path) = find(method, uri.path()).ok_or_else(Fault::not_found)?;
        let mut body = parse(headers, body)?;
        let client_id = match operation.operation.authentication {
            Authentication::None => String::new(),
            _ => self.authenticate(headers, &body)?,
        };
        for name in ["client_id", "secret"] {
            body.remove(name);
        }
        for field in operation.request.map_or(&[][..], |object| object.fields) {
            let text = match field.place {
                Place::Body => None,
                Place::Path => in_path
                    .iter()
                    .find(|(name, _)| *name == field.name)
                    .map(|p| p.1.clone()),
                Place::Query => uri
                    .query()
                    .and_then(|query| codec::query_parameter(query, field.name)),
                Place::Header => headers
                    .get(field.name)
                    .and_then(|value| value.to_str().ok())
                    .map(str::to_owned),
            };
            if let Some(text) = text {
                body.insert(field.name.to_owned(), validate::place(field, &text));
            }
        }
        Ok(Admitted {
            operation,
            client_id,
            body,
        })
    }

    /// The client id, from the headers or else from the body.
    fn authenticate(
        &self,
        headers: &HeaderMap,
        body: &Map<String, Value>,
    ) -> Result<String, Fault> {
        let credential = |header: &str, member: &str| {
            let header = headers.get(header).and_then(|value| value.to_str().ok());
            let value = header.or_else(|| body.get(member).and_then(Value::as_str));
            value
                .filter(|value| !value.is_empty())
                .map(str::to_owned)
                .ok_or_else(|| {
                    Fault::invalid_field(format!(
                        "{member} must be a properly formatted, non-empty string"
                    ))
                })
        };
        let client_id = credential("plaid-client-id", "client_id")?;
        let secret = credential("plaid-secret", "secret")?;
        let known = &self.settings.credentials;
        if !known.is_empty() && known.get(&client_id) != Some(&secret) {
            return Err(Fault::invalid_api_keys());
        }
        Ok(client_id)
    }

    /// A request id for answers outside any world.
    fn anonymous_request_id(&self) -> String {
        lock(&self.worlds.of("", self.settings.seed)).ids.request()
    }
}

/// The operation of a method and path, with its path parameters.
fn find(
    method: &HttpMethod,
    path: &str,
) -> Option<(&'static OperationSchema, Vec<(&'static str, String)>)> {
    let method = match *method {
        HttpMethod::GET => Method::Get,
        HttpMethod::POST => Method::Post,
        HttpMethod::PUT => Method::Put,
        _ => return None,
    };
    let candidates = OPERATIONS
        .iter()
        .filter(|schema| schema.operation.method == method);
    // A literal path wins over one with parameters.
    candidates
        .filter_map(|schema| Some((schema, codec::path_parameters(schema.operation.path, path)?)))
        .min_by_key(|(_, parameters)| parameters.len())
}

/// The body as a JSON object. An upload is a form; of its files only the names are kept.
fn parse(headers: &HeaderMap, body: &Bytes) -> Result<Map<String, Value>, Fault> {
    let media = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let media = media.unwrap_or_default();
    if let Some(parts) = codec::form(media, body) {
        let values = parts.into_iter();
        return Ok(values
            .map(|part| {
                (
                    part.name,
                    part.value.unwrap_or_else(|| "file".into()).into(),
                )
            })
            .collect());
    }
    if body.is_empty() {
        return Ok(Map::new());
    }
    if !media.to_ascii_lowercase().contains("json") {
        return Err(Fault::invalid_body("content type must be application/json"));
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(Value::Null) => Ok(Map::new()),
        _ => Err(Fault::invalid_body("body could not be parsed as JSON")),
    }
}

fn succeeded(answer: Answer, request_id: &str, mark: &'static str) -> Response {
    match answer {
        Answer::Json(value) => {
            respond(200, "application/json", value.to_string(), request_id, mark)
        }
        Answer::File {
            content_type,
            bytes,
        } => respond(200, content_type, bytes, request_id, mark),
    }
}

fn failed(fault: &Fault, request_id: &str) -> Response {
    let body = fault.body(request_id).to_string();
    respond(
        fault.status,
        "application/json",
        body,
        request_id,
        "stateful",
    )
}

fn respond(
    status: u16,
    content_type: &'static str,
    body: impl Into<Body>,
    request_id: &str,
    mark: &'static str,
) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(MARK, HeaderValue::from_static(mark));
    if let Ok(value) = HeaderValue::from_str(request_id) {
        headers.insert("plaid-request-id", value);
    }
    response
}
