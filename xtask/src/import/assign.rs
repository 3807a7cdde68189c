//! Which product, name and retry class each operation has.
//!
//! The facts in `api/` know. For operations that they do not hold yet, the files beside the
//! document are asked: `operations.json`, `pagination.json` and `drifted-fields.json`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
};

use anyhow::{Context as _, Result};
use indexmap::IndexMap;
use serde_json::Value;

use crate::facts::{Billed, Facts, Http, Page};

/// What is fixed about one operation before its shapes are known.
#[derive(Debug, Clone)]
pub(super) struct Assigned {
    pub(super) path: String,
    pub(super) http: Http,
    pub(super) product: String,
    pub(super) name: String,
    pub(super) retry: String,
    pub(super) billed: Billed,
    pub(super) page: Option<Page>,
    pub(super) beta: bool,
}

pub(super) struct Assignments {
    operations: IndexMap<(String, Http), Assigned>,
    drifted: BTreeMap<String, BTreeSet<String>>,
}

impl Assignments {
    pub(super) fn read(document: &Path, old: &Facts) -> Result<Self> {
        let beside = |name: &str| -> Result<Value> {
            let path = document.with_file_name(name);
            if path.is_file() {
                Ok(serde_json::from_str(&fs::read_to_string(path)?)?)
            } else {
                Ok(Value::Null)
            }
        };
        let mut assignments = Self::known(old);
        let pages = beside("pagination.json")?;
        for entry in beside("operations.json")?.as_array().into_iter().flatten() {
            // No document has their shapes; `api/` does, or nothing can.
            if entry["legacy"] == true || entry["withdrawn"] == true {
                continue;
            }
            let assigned = from_listing(entry, &pages)?;
            assignments
                .operations
                .entry((assigned.path.clone(), assigned.http))
                .or_insert(assigned);
        }
        assignments.drifted = read_drift(&beside("drifted-fields.json")?);
        Ok(assignments)
    }

    /// With a member that once was not required; for tests.
    #[cfg(test)]
    pub(super) fn with_drift(mut self, schema: &str, member: &str) -> Self {
        let members = self.drifted.entry(schema.to_owned()).or_default();
        members.insert(member.to_owned());
        self
    }

    /// What the facts know.
    pub(super) fn known(old: &Facts) -> Self {
        let mut operations = IndexMap::new();
        for (product, known) in old.operations() {
            let assigned = Assigned {
                path: known.path.clone(),
                http: known.http,
                product: product.to_owned(),
                name: known.name.clone(),
                retry: known.retry.clone(),
                billed: known.billed,
                page: known.page.clone(),
                beta: known.beta,
            };
            operations.insert((known.path.clone(), known.http), assigned);
        }
        Self {
            operations,
            drifted: BTreeMap::new(),
        }
    }

    pub(super) fn operations(&self) -> impl Iterator<Item = &Assigned> {
        self.operations.values()
    }

    /// Whether a member that is required today once was not.
    pub(super) fn is_drifted(&self, schema: &str, member: &str) -> bool {
        self.drifted
            .get(schema)
            .is_some_and(|members| members.contains(member))
    }
}

fn from_listing(entry: &Value, pages: &Value) -> Result<Assigned> {
    let text = |key: &str| entry[key].as_str().unwrap_or_default().to_owned();
    let path = text("path");
    let http = match entry["method"].as_str() {
        Some("GET") => Http::Get,
        Some("PUT") => Http::Put,
        _ => Http::Post,
    };
    let page = pages
        .as_array()
        .into_iter()
        .flatten()
        .find(|page| page["path"] == entry["path"]);
    Ok(Assigned {
        product: text("crate").trim_start_matches("plaid-").replace('-', "_"),
        name: text("rust_method"),
        retry: retry_class(&path, &text("retry")).to_owned(),
        billed: Billed::Otherwise,
        page: page.map(page_of).transpose()?,
        beta: entry["beta"].as_bool().unwrap_or_default(),
        path,
        http,
    })
}

fn retry_class(path: &str, note: &str) -> &'static str {
    match note {
        _ if path == "/transfer/create" || note.starts_with("idempotent") => "idempotent",
        "read" => "read",
        "no (response carries the rotated access_token)" => "rotate",
        _ if note.starts_with("idempotency_key") || note == "is_idempotent flag" => "keyed",
        _ if note.contains("state-setting") => "set",
        _ if note.starts_with("destructive") => "destroy",
        _ if note.starts_with("compute") => "compute",
        _ => "create",
    }
}

/// An entry of `pagination.json` in the words of the facts. What names a row it does not say.
fn page_of(entry: &Value) -> Result<Page> {
    let text = |key: &str| entry[key].as_str().unwrap_or_default();
    let members = entry["request_fields"].as_array().into_iter().flatten();
    let members: Vec<_> = members.filter_map(Value::as_str).collect();
    let mut words = format!("{} request={}", text("style"), members.join("+"));
    if let Some(cursor) = entry["cursor_response_field"].as_str() {
        let _ = write!(words, " cursor={cursor}");
    }
    let end = text("end_condition");
    let end = if end.starts_with("short page") {
        "short_page"
    } else {
        end
    };
    let _ = write!(words, " end={end} items={}", text("item_field"));
    for (word, key) in [("default", "count_default"), ("max", "count_max")] {
        if let Some(number) = entry[key].as_u64() {
            let _ = write!(words, " {word}={number}");
        }
    }
    Page::parse(&words).with_context(|| format!("the paging of {}", text("path")))
}

fn read_drift(drift: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let schemas = drift["fields"].as_object().into_iter().flatten();
    schemas
        .map(|(schema, members)| {
            let members = members
                .as_object()
                .into_iter()
                .flat_map(|m| m.keys().cloned());
            (schema.clone(), members.collect())
        })
        .collect()
}
