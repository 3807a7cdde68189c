//! Answers of operations without state: checked like all others, then a sample.
//!
//! An access token must be one of this world. Ids and tokens that the request names are put into
//! the answer where it has members of the same name, so that the two belong together.

use plaid_types::AccessToken;
use serde_json::{Map, Value, json};

use crate::{
    fault::Fault,
    pdf,
    routes::Answer,
    schema::{OperationSchema, ResponseShape},
    world::Ctx,
};

/// An archive without entries.
const EMPTY_ZIP: &[u8] = b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

/// The sample answer of an operation.
pub(crate) fn answer(
    ctx: &mut Ctx<'_>,
    operation: &OperationSchema,
    request: &Map<String, Value>,
) -> Result<Answer, Fault> {
    if let Some(token) = request.get("access_token").and_then(Value::as_str) {
        ctx.item(&AccessToken::from(token))?.check_login()?;
    }
    match operation.response {
        ResponseShape::Nothing | ResponseShape::FreeForm => Ok(Answer::Json(json!({}))),
        ResponseShape::Document("application/zip") => Ok(Answer::File {
            content_type: "application/zip",
            bytes: EMPTY_ZIP.to_vec(),
        }),
        ResponseShape::Document(_) => {
            let lines = [format!("A sample answer of {}", operation.operation.path)];
            Ok(Answer::File {
                content_type: "application/pdf",
                bytes: pdf::render("Sample document", &lines),
            })
        }
        ResponseShape::Json(_) => {
            let mut body: Value =
                serde_json::from_str(operation.sample_response).map_err(|_| Fault::internal())?;
            echo(&mut body, request);
            if let Some(id) = body.get_mut("request_id") {
                *id = ctx.request_id.as_str().into();
            }
            Ok(Answer::Json(body))
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

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::{generated::operations::OPERATIONS, schema::ResponseShape, validate};

    #[test]
    fn every_sample_answer_keeps_to_the_facts() {
        for schema in OPERATIONS {
            if let ResponseShape::Json(object) = schema.response {
                let path = schema.operation.path;
                let Ok(Value::Object(body)) = serde_json::from_str(schema.sample_response) else {
                    panic!("{path}: the sample is no object");
                };
                assert_eq!(validate::check(object, &body), Ok(()), "{path}");
            }
        }
    }
}
