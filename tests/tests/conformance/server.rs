//! A server that knows Plaid's document and nothing else.

use plaid_mock::wiremock::{Request, Respond, ResponseTemplate};
use plaid_tests::document::{OpenApi, examples};
use serde_json::{Value, json};

use super::schema;

/// Answers with the examples of the document, and refuses what it does not allow.
pub(crate) struct FromDocument(OpenApi);

impl FromDocument {
    pub(crate) fn new(document: OpenApi) -> Self {
        Self(document)
    }

    fn find(&self, request: &Request) -> Option<&Value> {
        let method = request.method.as_str().to_ascii_lowercase();
        let found = self
            .0
            .operations()
            .find(|(path, known, _)| *known == method && is_of(path, request.url.path()));
        found.map(|(_, _, operation)| operation)
    }

    fn problem(&self, operation: &Value, request: &Request) -> Option<String> {
        for name in ["plaid-client-id", "plaid-secret", "plaid-version"] {
            let is_open = operation["security"].as_array().is_some_and(Vec::is_empty);
            if !is_open && !request.headers.contains_key(name) {
                return Some(format!("no header {name}"));
            }
        }
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            if parameter["in"] == "query" && parameter["required"] == true {
                let mut query = request.url.query_pairs();
                if !query.any(|(name, _)| parameter["name"] == *name) {
                    return Some(format!("no query {}", parameter["name"]));
                }
            }
        }
        let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
        if schema.is_null() {
            return None;
        }
        let media = request.headers.get("content-type")?.to_str().ok()?;
        if media.starts_with("multipart/form-data; boundary=") {
            let holds_file = request.body.windows(9).any(|text| text == b"filename=");
            return (!holds_file).then(|| "no file".to_owned());
        }
        match serde_json::from_slice(&request.body) {
            Ok(body) => schema::problem(&self.0, schema, &body, "body"),
            Err(error) => Some(error.to_string()),
        }
    }

    fn answer(&self, operation: &Value) -> ResponseTemplate {
        let told = examples(operation)
            .into_iter()
            .find(|(status, _)| *status < 300);
        if let Some((status, example)) = told {
            return ResponseTemplate::new(status).set_body_json(example);
        }
        let content = operation["responses"]["200"]["content"].as_object();
        let Some((media, content)) = content.and_then(|content| content.iter().next()) else {
            return ResponseTemplate::new(200);
        };
        if media == "application/json" {
            let body = schema::example(&self.0, &content["schema"]);
            return ResponseTemplate::new(200).set_body_json(body);
        }
        ResponseTemplate::new(200).set_body_raw("a file", media)
    }
}

impl Respond for FromDocument {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let refuse = |status, problem: String| {
            ResponseTemplate::new(status).set_body_json(json!({
                "error_type": "INVALID_REQUEST",
                "error_code": "INVALID_BODY",
                "error_message": problem,
                "display_message": null,
            }))
        };
        let Some(operation) = self.find(request) else {
            return refuse(404, "no such operation".to_owned());
        };
        match self.problem(operation, request) {
            Some(problem) => refuse(400, problem),
            None => self.answer(operation),
        }
    }
}

/// Whether a path is of a template such as `/fdx/consents/{consentId}`.
fn is_of(template: &str, path: &str) -> bool {
    let (template, path): (Vec<_>, Vec<_>) =
        (template.split('/').collect(), path.split('/').collect());
    template.len() == path.len()
        && template
            .iter()
            .zip(path)
            .all(|(known, segment)| known.starts_with('{') || *known == segment)
}
