//! What is read and checked before a world is entered, in the hosted Sandbox's order.

use std::collections::BTreeMap;

use axum::{
    body::Bytes,
    http::{HeaderMap, Method as HttpMethod, Uri, header},
};
use plaid_core::{Authentication, ItemId};
use serde_json::{Map, Value};

use crate::{
    failure::Failure,
    faults::Fault,
    routes::{self, Route, Routes},
    schema::Place,
    validate,
    world::Ctx,
};

/// Operations to which a missing member is one of the wrong kind.
const MISSING_IS_INVALID: [&str; 1] = ["/identity_verification/get"];

/// Names the client.
pub(crate) const CLIENT_ID: &str = "plaid-client-id";
/// Asks for a fault of one request.
const FAULT_HEADER: &str = "x-plaid-emulator-fault";

/// A request, as it came in.
#[derive(Debug)]
pub(crate) struct Incoming {
    pub(crate) method: HttpMethod,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// A request whose operation and client are known.
pub(crate) struct Admitted<'a> {
    pub(crate) route: &'a Route,
    /// Empty for the operations that want no credentials.
    pub(crate) client_id: String,
    pub(crate) members: Map<String, Value>,
}

impl Incoming {
    /// Finds the operation, reads the body and checks the credentials against the known secrets by
    /// client id; if there are none, all are good.
    pub(crate) async fn admit<'a>(
        &self,
        routes: &'a Routes,
        known: &BTreeMap<String, String>,
    ) -> Result<Admitted<'a>, Failure> {
        let (route, elsewhere) = routes
            .find(&self.method, &self.uri)
            .ok_or_else(Failure::not_found)?;
        let mut members = self.members().await?;
        let client_id = match route.schema.operation.authentication {
            Authentication::None => String::new(),
            _ => self.authenticate(&members, known)?,
        };
        for name in ["client_id", "secret"] {
            members.remove(name);
        }
        members.extend(elsewhere);
        for field in route.schema.fields() {
            if field.place == Place::Header
                && let Some(text) = self.header(field.name)
            {
                let value = routes::value(field, text.to_owned());
                members.insert(field.name.to_owned(), value);
            }
        }
        Ok(Admitted {
            route,
            client_id,
            members,
        })
    }

    /// The faults that this request asks for itself.
    pub(crate) fn asked_faults(&self) -> Result<Vec<Fault>, Failure> {
        let asked = self.headers.get_all(FAULT_HEADER).iter();
        asked
            .map(|value| {
                serde_json::from_slice(value.as_bytes())
                    .map_err(|error| Failure::invalid_field(format!("{FAULT_HEADER}: {error}")))
            })
            .collect()
    }

    /// The client id, from the headers or else from the body.
    fn authenticate(
        &self,
        members: &Map<String, Value>,
        known: &BTreeMap<String, String>,
    ) -> Result<String, Failure> {
        let credential = |header: &str, member: &str| {
            let value = self
                .header(header)
                .or_else(|| members.get(member).and_then(Value::as_str));
            value
                .filter(|value| !value.is_empty())
                .map(str::to_owned)
                .ok_or_else(|| {
                    Failure::invalid_field(format!(
                        "{member} must be a properly formatted, non-empty string"
                    ))
                })
        };
        let client_id = credential(CLIENT_ID, "client_id")?;
        let secret = credential("plaid-secret", "secret")?;
        if !known.is_empty() && known.get(&client_id) != Some(&secret) {
            return Err(Failure::invalid_api_keys());
        }
        Ok(client_id)
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as a JSON object.
    async fn members(&self) -> Result<Map<String, Value>, Failure> {
        let media = self.header(header::CONTENT_TYPE.as_str());
        let media = media.unwrap_or_default();
        if let Ok(boundary) = multer::parse_boundary(media) {
            return form(self.body.clone(), boundary).await;
        }
        if self.body.is_empty() {
            return Ok(Map::new());
        }
        if !media.to_ascii_lowercase().contains("json") {
            return Err(Failure::invalid_body(
                "content type must be application/json",
            ));
        }
        match serde_json::from_slice(&self.body) {
            Ok(Value::Object(members)) => Ok(members),
            Ok(Value::Null) => Ok(Map::new()),
            _ => Err(Failure::invalid_body("body could not be parsed as JSON")),
        }
    }
}

/// The parts of an upload. Of its files only the names are kept.
async fn form(body: Bytes, boundary: String) -> Result<Map<String, Value>, Failure> {
    let broken = |_| Failure::invalid_body("body could not be parsed as a form");
    let mut members = Map::new();
    let stream = futures_util::stream::iter([Ok::<_, std::convert::Infallible>(body)]);
    let mut form = multer::Multipart::new(stream, boundary);
    while let Some(part) = form.next_field().await.map_err(broken)? {
        let Some(name) = part.name().map(str::to_owned) else {
            return Err(Failure::invalid_body("a part of the form has no name"));
        };
        let value = match part.file_name().map(str::to_owned) {
            Some(file) => file,
            None => part.text().await.map_err(broken)?,
        };
        members.insert(name, value.into());
    }
    Ok(members)
}

impl Admitted<'_> {
    /// The request's members, if they are what the API takes.
    pub(crate) fn checked(self) -> Result<Map<String, Value>, Failure> {
        if let Some(object) = self.route.schema.request {
            let path = self.route.schema.operation.path;
            validate::check(object, &self.members).map_err(|failure| {
                if MISSING_IS_INVALID.contains(&path) && failure.code() == "MISSING_FIELDS" {
                    Failure::invalid_field(failure.message)
                } else {
                    failure
                }
            })?;
        }
        Ok(self.members)
    }
}

/// The Item that a request is about, by its tokens.
pub(crate) fn named_item(ctx: &Ctx<'_>, members: &Map<String, Value>) -> Option<ItemId> {
    let token = |name: &str| members.get(name).and_then(Value::as_str);
    match (token("access_token"), token("processor_token")) {
        (Some(token), _) => ctx.item_id(&token.into()).ok(),
        (None, Some(token)) => ctx.item_id_of_processor(&token.into()),
        (None, None) => None,
    }
}
