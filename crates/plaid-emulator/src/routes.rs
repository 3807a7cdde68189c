//! Which operation a request is for, and who serves it.

use std::collections::HashMap;

use axum::http::{Method, Uri};
use matchit::Router;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::{
    error::StartError,
    generated::PRODUCTS,
    registry::{Check, Handler, Operations},
    schema::{Field, Kind, OperationSchema, Place},
};

/// An operation, and its handler if it has state.
pub(crate) struct Route {
    pub(crate) schema: &'static OperationSchema,
    pub(crate) handler: Option<Handler>,
    /// What is checked of its members if it has none.
    pub(crate) checks: Vec<(&'static str, Check)>,
}

/// The routes of all operations: a tree for each method.
#[derive(Default)]
pub(crate) struct Routes(HashMap<&'static str, Router<Route>>);

impl Routes {
    pub(crate) fn new(mut operations: Operations) -> Result<Self, StartError> {
        let mut routes = Self::default();
        for schema in PRODUCTS.iter().copied().flatten() {
            let (method, path) = (schema.operation.method, schema.operation.path);
            let route = Route {
                schema,
                handler: operations.take_handler(method, path),
                checks: operations.checks(schema),
            };
            let twice = |_| StartError::Twice {
                what: format!("{} {path}", method.as_str()),
            };
            let tree = routes.0.entry(method.as_str()).or_default();
            tree.insert(path, route).map_err(twice)?;
        }
        Ok(routes)
    }

    /// The route of a request, with the members that its path and query hold.
    pub(crate) fn find(&self, method: &Method, uri: &Uri) -> Option<(&Route, Map<String, Value>)> {
        let found = self.0.get(method.as_str())?.at(uri.path()).ok()?;
        let mut members = Map::new();
        for field in found.value.schema.fields() {
            let text = match field.place {
                Place::Path => found.params.get(field.name).map(decoded),
                Place::Query => uri.query().and_then(|query| parameter(query, field.name)),
                Place::Body | Place::Header => None,
            };
            if let Some(text) = text {
                members.insert(field.name.to_owned(), value(field, text));
            }
        }
        Some((found.value, members))
    }

    /// Whether an operation has state.
    pub(crate) fn is_stateful(&self, schema: &OperationSchema) -> bool {
        let tree = self.0.get(schema.operation.method.as_str());
        tree.and_then(|tree| tree.at(schema.operation.path).ok())
            .is_some_and(|found| found.value.handler.is_some())
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn parameter(query: &str, name: &str) -> Option<String> {
    form_urlencoded::parse(query.as_bytes())
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
}

/// What the text in a path, a query or a header stands for.
pub(crate) fn value(field: &Field, text: String) -> Value {
    match field.kind {
        Kind::Bool => Value::Bool(text == "true"),
        _ => Value::String(text),
    }
}
