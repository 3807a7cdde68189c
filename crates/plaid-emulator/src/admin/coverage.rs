//! `GET /__local/coverage`: which operations have state and which answer samples.

use std::sync::Arc;

use axum::{extract::State, http::header, response::IntoResponse};
use serde_json::json;

use crate::{answer::Worth, frame::Frame, generated::PRODUCTS};

pub(super) async fn list(State(frame): State<Arc<Frame>>) -> impl IntoResponse {
    let operations: Vec<_> = PRODUCTS
        .iter()
        .copied()
        .flatten()
        .map(|schema| {
            let operation = schema.operation;
            let worth = if frame.routes.is_stateful(schema) {
                Worth::Stateful
            } else {
                Worth::Sample
            };
            json!({
                "method": operation.method.as_str(),
                "path": operation.path,
                "product": operation.product,
                "answer": worth.as_str(),
                "deprecated": schema.deprecated,
                "withdrawn": schema.withdrawn,
            })
        })
        .collect();
    let body = json!({ "operations": operations }).to_string();
    ([(header::CONTENT_TYPE, "application/json")], body)
}
