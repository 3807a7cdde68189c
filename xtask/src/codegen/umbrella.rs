//! The umbrella crate: one feature, one re-export and one client method per product.

use std::fmt::Write as _;

use super::{
    docs,
    names::{crate_name, handle},
    output::Files,
    plan::Plan,
    rust::product_path,
    webhooks,
};

#[allow(clippy::too_many_lines)] // Most of them are one manifest.
pub(super) fn write(plan: &Plan<'_>, files: &mut Files) {
    let mut reexports = String::from(
        "#![allow(unused_imports, unreachable_pub)] // Without a product there is nothing here.\n\n\
         pub use plaid_types::ids::*;\n\n",
    );
    let mut methods = String::from("use crate::Client;\n\nimpl Client {\n");
    let mut features = String::new();
    let mut dependencies = String::new();
    let mut all: Vec<String> = Vec::new();
    let [mut blocking, mut server, mut samples] = [const { String::new() }; 3];
    for (product, file) in &plan.facts.products {
        let feature = product.replace('_', "-");
        let package = crate_name(product);
        let path = product_path(product);
        let gate = format!(
            "#[cfg(feature = {feature:?})]\n#[cfg_attr(docsrs, doc(cfg(feature = {feature:?})))]\n"
        );
        let _ = writeln!(
            reexports,
            "{gate}#[doc(inline)]\npub use {path} as {product};"
        );
        let ids = file.ids().collect::<Vec<_>>().join(", ");
        if !ids.is_empty() {
            let _ = writeln!(reexports, "{gate}pub use {path}::types::{{{ids}}};");
        }
        let doc = if file.doc.is_empty() {
            handle(product)
        } else {
            file.doc.clone()
        };
        let _ = writeln!(
            methods,
            "{}{gate}pub fn {product}(&self) -> {path}::{handle} {{\n{path}::{handle}::new(self)\n}}\n",
            docs::comment(&doc),
            handle = handle(product),
        );
        let webhooks = crate_name(webhooks::PRODUCT);
        let also = if plan.facts.webhooks.contains_key(product) {
            format!(", \"{webhooks}?/{feature}\"")
        } else if package == webhooks {
            format!(", \"{webhooks}/verify\"")
        } else {
            String::new()
        };
        let _ = writeln!(features, "{feature} = [\"dep:{package}\"{also}]");
        let _ = writeln!(
            dependencies,
            "{package} = {{ workspace = true, optional = true }}"
        );
        let _ = write!(blocking, ", \"{package}?/blocking\"");
        let _ = write!(server, "\"{package}?/server\", ");
        let _ = write!(samples, "\"{package}?/samples\", ");
        all.push(format!("\"{feature}\""));
    }
    methods.push_str("}\n");
    files.rust(
        "crates/plaid/src/generated/products.rs",
        "api/products/",
        &reexports,
    );
    files.rust(
        "crates/plaid/src/generated/client.rs",
        "api/products/",
        &methods,
    );
    files.rust(
        "crates/plaid/src/generated/mod.rs",
        "api/products/",
        "mod client;\npub(crate) mod products;\n",
    );
    files.text(
        "crates/plaid/Cargo.toml",
        format!(
            r#"# Written by `cargo xtask codegen`.
[package]
name = "plaid-sdk"
description = "The Rust SDK for the Plaid API"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
repository.workspace = true
categories.workspace = true
keywords.workspace = true
readme = "../../README.md"

[lib]
name = "plaid"

[features]
# What a first integration uses, over rustls.
default = ["rustls", "link", "item", "accounts", "auth", "identity", "transactions", "institutions", "sandbox"]
# Every product.
full = [{}]

# TLS: one of these, unless the program brings its own transport.
rustls = ["plaid-core/rustls"]
native-tls = ["plaid-core/native-tls"]
rustls-no-provider = ["plaid-core/rustls-no-provider"]

# `send_blocking` on every call.
blocking = ["plaid-core/blocking"{blocking}]
# Conversions of dates.
jiff = ["plaid-core/jiff"]
chrono = ["plaid-core/chrono"]
time = ["plaid-core/time"]
# Values in the columns of databases.
rusqlite = ["plaid-core/rusqlite"]
sqlx = ["plaid-core/sqlx"]
sqlx-sqlite = ["plaid-core/sqlx-sqlite"]
sqlx-postgres = ["plaid-core/sqlx-postgres"]
# Reading requests, for servers that speak the API.
server = [{}]
# A sample of every request and response, for tests.
samples = ["server", "plaid-types/samples", {}]

# One feature a product. `webhooks` reads the webhooks of those that are on, and checks signatures.
{features}
# An extractor and a layer that check webhooks, and signatures for tests.
webhooks-axum = ["webhooks", "plaid-webhooks/axum"]
webhooks-tower = ["webhooks", "plaid-webhooks/tower"]
webhooks-signer = ["webhooks", "plaid-webhooks/signer"]

[dependencies]
plaid-core.workspace = true
plaid-types.workspace = true
{dependencies}
[package.metadata.docs.rs]
all-features = true
rustdoc-args = ["--cfg", "docsrs"]

[lints]
workspace = true
"#,
            all.join(", "),
            server.trim_end_matches(", "),
            samples.trim_end_matches(", "),
        ),
    );
}
