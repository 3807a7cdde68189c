//! Answers of operations without state: checked like all others, then a sample.
//!
//! Tokens must be some of this world, as far as products know them. Ids and tokens that the request names are put into
//! the answer where it has members of the same name, so that the two belong together.

use serde_json::{Map, Value, json};

use crate::{
    answer::Answer,
    failure::Failure,
    pdf,
    registry::Work,
    routes::Route,
    schema::{OperationSchema, ResponseShape},
};

/// An archive without entries.
const EMPTY_ZIP: &[u8] = b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

/// What is to be done about a request for an operation without state.
pub(crate) fn work(route: &Route, request: Map<String, Value>) -> Work {
    let (schema, checks) = (route.schema, route.checks.clone());
    Box::new(move |ctx| {
        for (member, check) in checks {
            let named = match request.get(member) {
                Some(Value::Array(texts)) => texts.as_slice(),
                Some(text) => std::slice::from_ref(text),
                None => &[],
            };
            for text in named.iter().filter_map(Value::as_str) {
                check(ctx, text)?;
            }
        }
        Ok(Box::new(move || answer(schema, &request)))
    })
}

/// The sample answer of an operation.
fn answer(operation: &OperationSchema, request: &Map<String, Value>) -> Result<Answer, Failure> {
    match operation.response {
        ResponseShape::Nothing | ResponseShape::FreeForm => Answer::json(&json!({})),
        ResponseShape::Document("application/zip") => Ok(Answer::File {
            content_type: "application/zip",
            bytes: EMPTY_ZIP.to_vec(),
            content_hash: None,
        }),
        ResponseShape::Document(_) => {
            let lines = [format!("A sample answer of {}", operation.operation.path)];
            Ok(Answer::pdf(pdf::render("Sample document", &lines)))
        }
        ResponseShape::Json => {
            let mut body: Map<String, Value> =
                serde_json::from_str(operation.sample_response).map_err(|_| Failure::internal())?;
            if operation.names_request {
                body.remove("request_id");
            }
            body.values_mut().for_each(|value| echo(value, request));
            Answer::json(&body)
        }
    }
}

/// Puts the request's ids and tokens into the answer.
fn echo(body: &mut Value, request: &Map<String, Value>) {
    match body {
        Value::Object(members) => {
            for (name, value) in members {
                let names_something = name.ends_with("_id") || name.ends_with("_token");
                match request.get(name) {
                    Some(given @ Value::String(_)) if names_something && value.is_string() => {
                        *value = given.clone();
                    }
                    _ => echo(value, request),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| echo(item, request)),
        _ => {}
    }
}
