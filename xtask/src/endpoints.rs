//! `cargo xtask endpoints --json`: every operation, one JSON object a line.

use std::{
    io::{self, Write as _},
    path::Path,
};

use anyhow::Result;
use serde_json::json;

use crate::{
    codegen::crate_name,
    facts::{self, Billed, Http},
};

/// Prints the listing.
pub(crate) fn list(api: &Path) -> Result<()> {
    let facts = facts::read(api)?;
    let mut out = io::stdout().lock();
    for (product, operation) in facts.operations() {
        let method = match operation.http {
            Http::Get => "GET",
            Http::Post => "POST",
            Http::Put => "PUT",
        };
        let line = json!({
            "method": method,
            "path": operation.path,
            "crate": crate_name(product),
            "feature": product.replace('_', "-"),
            "handle": format!("{product}().{}()", operation.name),
            "request": operation.request,
            "response": operation.response,
            "retry": operation.retry,
            "billed": operation.billed == Billed::Call,
            "deprecated": operation.deprecated,
            "withdrawn": operation.withdrawn,
        });
        writeln!(out, "{line}")?;
    }
    Ok(())
}
