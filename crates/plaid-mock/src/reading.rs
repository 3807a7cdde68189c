//! Reads typed requests from the wire: the body's members, and those that travel outside it.

use percent_encoding::percent_decode_str;
use plaid_core::{Endpoint, Error, Place, json, json::Map, transport::ResponseMeta};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::ReceivedRequest;

/// Reads a request of `E`'s operation.
pub(crate) fn read<E: Endpoint + DeserializeOwned>(request: &ReceivedRequest) -> Result<E, String> {
    let outside = parameters::<E>(request);
    let is_json = form_boundary(request).is_none() && !request.body().is_empty();
    if outside.is_empty() && is_json {
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

/// The members of the body.
fn body(request: &ReceivedRequest) -> Result<Map, String> {
    if let Some(boundary) = form_boundary(request) {
        return Ok(form(request.body(), boundary));
    }
    if request.body().is_empty() {
        return Ok(Map::new());
    }
    serde_json::from_slice(request.body()).map_err(|_| "the body is no JSON object".to_owned())
}

/// The members that travel outside the body, as text.
fn parameters<E: Endpoint>(request: &ReceivedRequest) -> Vec<(&'static str, String)> {
    let in_path = path_parameters(E::OPERATION.path, request.path()).unwrap_or_default();
    let url = &request.as_wiremock().url;
    let find = |place, member: &str| match place {
        Place::Path => in_path
            .iter()
            .find(|(name, _)| *name == member)
            .map(|(_, text)| text.clone()),
        Place::Query => url
            .query_pairs()
            .find(|(name, _)| name == member)
            .map(|(_, text)| text.into_owned()),
        Place::Header(name) => request.header(name).map(str::to_owned),
        _ => None,
    };
    E::PARAMETERS
        .iter()
        .filter_map(|parameter| Some((parameter.member, find(parameter.place, parameter.member)?)))
        .collect()
}

/// What stands in a path where an operation's path has parameters; `None` if it is another path.
pub(crate) fn path_parameters(
    template: &'static str,
    path: &str,
) -> Option<Vec<(&'static str, String)>> {
    let mut parameters = Vec::new();
    let mut given = path.split('/');
    for part in template.split('/') {
        let text = given.next()?;
        match part
            .strip_prefix('{')
            .and_then(|part| part.strip_suffix('}'))
        {
            Some(name) if !text.is_empty() => {
                let text = percent_decode_str(text).decode_utf8_lossy().into_owned();
                parameters.push((name, text));
            }
            _ if part == text => {}
            _ => return None,
        }
    }
    given.next().is_none().then_some(parameters)
}

/// What stands between the parts of a request that is a form.
fn form_boundary(request: &ReceivedRequest) -> Option<&str> {
    let (kind, boundary) = request.header("content-type")?.split_once("boundary=")?;
    kind.trim_start()
        .to_ascii_lowercase()
        .starts_with("multipart/form-data")
        .then(|| boundary.trim_matches('"'))
}

/// The values of a form. Files are not values: a typed request does not hold what was uploaded.
fn form(body: &[u8], boundary: &str) -> Map {
    let text = String::from_utf8_lossy(body);
    let mut members = Map::new();
    for part in text.split(&format!("--{boundary}")) {
        let Some((head, value)) = part.split_once("\r\n\r\n") else {
            continue;
        };
        let Some((_, name)) = head.split_once("name=\"") else {
            continue;
        };
        if !head.contains("filename=") {
            let name = name.split('"').next().unwrap_or_default();
            let value = value.strip_suffix("\r\n").unwrap_or(value);
            members.insert(name.to_owned(), value.into());
        }
    }
    members
}

#[cfg(test)]
mod tests {
    use super::path_parameters;

    #[test]
    fn parameters_stand_in_their_segments() {
        let read = |path| path_parameters("/a/{x}/b/{y}", path);
        let found = read("/a/1/b/a%2Fb%20c").unwrap();
        assert_eq!(found, [("x", "1".to_owned()), ("y", "a/b c".to_owned())]);
        for other in ["/a/1/b", "/a//b/2", "/a/1/c/2", "/a/1/b/2/3", "/", ""] {
            assert_eq!(read(other), None, "{other}");
        }
        assert_eq!(path_parameters("/a/get", "/a/get"), Some(Vec::new()));
    }
}
