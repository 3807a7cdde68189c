//! `GET /__local/coverage`: which operations have state and which answer samples.

use std::sync::Arc;

use axum::{extract::State, http::header, response::IntoResponse};
use serde_json::json;

use crate::{generated::operations::OPERATIONS, server::Shared};

pub(crate) async fn list(State(shared): State<Arc<Shared>>) -> impl IntoResponse {
    let operations: Vec<_> = OPERATIONS
        .iter()
        .map(|schema| {
            let operation = schema.operation;
            let stateful = shared
                .routes
                .get(operation.method, operation.path)
                .is_some();
            json!({
                "method": operation.method.as_str(),
                "path": operation.path,
                "product": operation.product,
                "answer": if stateful { "stateful" } else { "sample" },
                "deprecated": schema.deprecated,
                "withdrawn": schema.withdrawn,
            })
        })
        .collect();
    let body = json!({ "operations": operations }).to_string();
    ([(header::CONTENT_TYPE, "application/json")], body)
}
