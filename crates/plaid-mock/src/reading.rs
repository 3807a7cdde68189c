//! Typed requests and the wire: the body's members, and those that travel outside it.

use plaid_core::{
    Endpoint, Error, Place,
    codec::{self, FormPart},
    json::{self, Map},
    transport::ResponseMeta,
};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::ReceivedRequest;

/// Reads a request of `E`'s operation.
pub(crate) fn read<E: Endpoint + DeserializeOwned>(request: &ReceivedRequest) -> Result<E, String> {
    let outside = parameters::<E>(request);
    if outside.is_empty() && form(request).is_none() && !request.body().is_empty() {
        // Read from the text itself, amounts keep all their digits.
        return decode(request.body().to_vec());
    }
    let mut members = body(request)?;
    members.extend(outside.iter().map(|(name, text)| {
        let value = Value::String(text.clone());
        ((*name).to_owned(), value)
    }));
    let read = decode(written(&members)?);
    if read.is_ok() {
        return read;
    }
    // Outside the body everything is text, also what stands for a flag or a number.
    members.extend(outside.into_iter().map(|(name, text)| {
        let value = serde_json::from_str(&text).unwrap_or(Value::String(text));
        (name.to_owned(), value)
    }));
    decode(written(&members)?)
}

fn written(members: &Map) -> Result<Vec<u8>, String> {
    serde_json::to_vec(members).map_err(|error| error.to_string())
}

fn decode<E: DeserializeOwned>(text: Vec<u8>) -> Result<E, String> {
    json::decode(text.into(), &ResponseMeta::new(200)).map_err(|error| match error {
        Error::Decode(problem) if problem.path.is_empty() => problem.message.clone(),
        Error::Decode(problem) => format!("{}: {}", problem.path, problem.message),
        other => other.to_string(),
    })
}

/// The members of the body. Files are none: a typed request does not hold what was uploaded.
fn body(request: &ReceivedRequest) -> Result<Map, String> {
    if let Some(parts) = form(request) {
        let values = parts.into_iter();
        return Ok(values
            .filter_map(|part| Some((part.name, part.value?.into())))
            .collect());
    }
    if request.body().is_empty() {
        return Ok(Map::new());
    }
    serde_json::from_slice(request.body()).map_err(|_| "the body is no JSON object".to_owned())
}

/// The members that travel outside the body, as text.
fn parameters<E: Endpoint>(request: &ReceivedRequest) -> Vec<(&'static str, String)> {
    let query = request.as_wiremock().url.query().unwrap_or_default();
    outside::<E>(request.path(), query, |name| {
        request.header(name).map(str::to_owned)
    })
}

/// The members of `E` that stand in a path, a query and header fields, as text.
fn outside<E: Endpoint>(
    path: &str,
    query: &str,
    header: impl Fn(&str) -> Option<String>,
) -> Vec<(&'static str, String)> {
    let in_path = codec::path_parameters(E::OPERATION.path, path).unwrap_or_default();
    let find = |place, member: &str| match place {
        Place::Path => in_path
            .iter()
            .find(|(name, _)| *name == member)
            .map(|(_, text)| text.clone()),
        Place::Query => codec::query_parameter(query, member),
        Place::Header(name) => header(name),
        _ => None,
    };
    E::PARAMETERS
        .iter()
        .filter_map(|parameter| Some((parameter.member, find(parameter.place, parameter.member)?)))
        .collect()
}

/// All members of a request, wherever they travel, without its idempotency key.
pub(crate) fn members<E: Endpoint>(request: &E) -> Result<Value, Box<dyn std::error::Error>> {
    let body = request.body()?;
    // What is sent may be less than what the type holds; a form has no JSON to compare.
    let value = match body.content_type() {
        Some("application/json") => serde_json::from_slice(body.bytes()),
        _ => serde_json::to_value(request),
    };
    let mut value = value?;
    if let Value::Object(members) = &mut value {
        let target = request.target();
        let (path, query) = target.split_once('?').unwrap_or((&target, ""));
        let headers = request.headers();
        let header = |name: &str| {
            let field = headers.iter().find(|(known, _)| *known == name);
            field.map(|(_, text)| text.clone())
        };
        members.extend(
            outside::<E>(path, query, header)
                .into_iter()
                .map(|(name, text)| (name.to_owned(), text.into())),
        );
        if let Some(key) = request.idempotency_key() {
            members.retain(|_, member| member.as_str() != Some(key));
        }
    }
    Ok(value)
}

/// The parts of a request that is a form.
fn form(request: &ReceivedRequest) -> Option<Vec<FormPart>> {
    codec::form(request.header("content-type")?, request.body())
}
