//! Access to the OpenAPI document.

use std::{fs, path::Path};

use anyhow::{Context as _, Result};
use serde_yaml_ng::Value;

use crate::facts::Http;

/// A parsed document.
pub(super) struct Document(Value);

/// One operation of the document.
pub(super) struct Entry<'a> {
    pub(super) value: &'a Value,
    /// Whether the path or the operation is left out of the public documentation.
    pub(super) hidden: bool,
}

impl Document {
    pub(super) fn read(path: &Path) -> Result<Self> {
        let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
        Self::parse(&text)
    }

    pub(super) fn parse(text: &str) -> Result<Self> {
        Ok(Self(serde_yaml_ng::from_str(text)?))
    }

    pub(super) fn operation(&self, path: &str, http: Http) -> Option<Entry<'_>> {
        let item = self.0.get("paths")?.get(path)?;
        let value = item.get(key(http))?;
        let hidden = |value: &Value| flag(value, "x-hidden-from-docs");
        Some(Entry {
            value,
            hidden: hidden(item) || hidden(value),
        })
    }

    /// All operations, as path and method.
    pub(super) fn operations(&self) -> Vec<(String, Http)> {
        let Some(paths) = self.0.get("paths").and_then(Value::as_mapping) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for (path, item) in paths {
            for http in [Http::Get, Http::Post, Http::Put] {
                if item.get(key(http)).is_some() {
                    found.push((path.as_str().unwrap_or_default().to_owned(), http));
                }
            }
        }
        found
    }

    /// The names of all component schemas.
    pub(super) fn schemas(&self) -> impl Iterator<Item = &str> {
        let schemas = self.0.get("components").and_then(|all| all.get("schemas"));
        let schemas = schemas.and_then(Value::as_mapping).into_iter().flatten();
        schemas.filter_map(|(name, _)| name.as_str())
    }

    /// A component schema by name.
    pub(super) fn schema(&self, name: &str) -> Result<&Value> {
        self.0
            .get("components")
            .and_then(|components| components.get("schemas")?.get(name))
            .with_context(|| format!("no schema {name}"))
    }
}

fn key(http: Http) -> &'static str {
    match http {
        Http::Get => "get",
        Http::Post => "post",
        Http::Put => "put",
    }
}

/// The schema name a `$ref` points to.
pub(super) fn reference(schema: &Value) -> Option<&str> {
    text(schema, "$ref")?.rsplit('/').next()
}

pub(super) fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key)?.as_str()
}

pub(super) fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or_default()
}

pub(super) fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value
        .get(key)
        .and_then(Value::as_sequence)
        .map_or(&[], Vec::as_slice)
}

/// The members of a mapping in document order.
pub(super) fn members<'a>(value: &'a Value, key: &str) -> Vec<(&'a str, &'a Value)> {
    let Some(mapping) = value.get(key).and_then(Value::as_mapping) else {
        return Vec::new();
    };
    mapping
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?, value)))
        .collect()
}
