//! Plaid's OpenAPI document, for the tests that hold the SDK to it.
//!
//! It is not part of this project. Those tests read the files that `PLAID_OPENAPI` names, or those
//! in `../shared/spec`, and have nothing to check where there are none.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

/// One edition of the document.
#[derive(Debug)]
pub struct OpenApi(Value);

impl OpenApi {
    /// Every edition on this machine, the oldest first.
    ///
    /// # Panics
    ///
    /// If there is one that cannot be read.
    #[allow(clippy::expect_used, clippy::print_stderr)] // For tests.
    pub fn editions() -> Vec<Self> {
        let paths = match env::var_os("PLAID_OPENAPI") {
            Some(paths) => env::split_paths(&paths)
                .filter(|path| !path.as_os_str().is_empty())
                .collect(),
            None => beside(),
        };
        if paths.is_empty() {
            eprintln!("no OpenAPI document here; name one in PLAID_OPENAPI to check against it");
        }
        let read = |path: PathBuf| {
            let text = fs::read_to_string(&path).expect("the OpenAPI document");
            Self(serde_yaml_ng::from_str(&text).expect("the OpenAPI document is YAML"))
        };
        paths.into_iter().map(read).collect()
    }

    /// The version that the document gives itself.
    pub fn version(&self) -> &str {
        self.0["info"]["version"].as_str().unwrap_or_default()
    }

    /// Every operation: path, method in lower case, and what the document says of it.
    pub fn operations(&self) -> impl Iterator<Item = (&str, &str, &Value)> {
        let paths = self.0["paths"].as_object().into_iter().flatten();
        paths.flat_map(|(path, item)| {
            ["get", "post", "put"]
                .into_iter()
                .filter_map(move |method| Some((path.as_str(), method, item.get(method)?)))
        })
    }

    /// The examples of every webhook, by the name of its schema.
    pub fn webhooks(&self) -> impl Iterator<Item = (&str, Vec<&Value>)> {
        let schemas = self.0["components"]["schemas"].as_object();
        schemas.into_iter().flatten().filter_map(|(name, schema)| {
            let sends = |member: &str| schema["properties"].get(member).is_some();
            let examples = schema["x-examples"].as_object()?;
            (sends("webhook_type") && sends("webhook_code"))
                .then(|| (name.as_str(), examples.values().collect()))
        })
    }

    /// A schema with its reference followed.
    pub fn resolved<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match schema["$ref"].as_str() {
            Some(reference) => {
                let name = reference.rsplit('/').next().unwrap_or_default();
                self.resolved(&self.0["components"]["schemas"][name])
            }
            None => schema,
        }
    }
}

/// The JSON examples of an operation's answers, each with its status.
pub fn examples(operation: &Value) -> Vec<(u16, &Value)> {
    let mut found = Vec::new();
    for (status, response) in operation["responses"].as_object().into_iter().flatten() {
        let content = &response["content"]["application/json"];
        let Ok(status) = status.parse() else {
            continue;
        };
        let named = content["examples"].as_object().into_iter().flatten();
        let named = named.filter_map(|(_, example)| example.get("value"));
        let all = content.get("example").into_iter().chain(named);
        found.extend(all.map(|example| (status, example)));
    }
    found
}

fn beside() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/spec");
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = files
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yml"))
        .collect();
    paths.sort();
    paths
}
