//! The files of each product crate and of `plaid-types`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
};

use anyhow::{Result, bail};

use crate::facts::File;

use super::{
    builders, codec, endpoints, handle,
    names::{self, crate_name},
    output::Files,
    paging,
    plan::{Owner, Plan},
    polling,
    rust::{Home, Scope},
    sample_impls::sample_impls,
    types, webhooks,
};

pub(super) const CODEC_HEAD: &str = "use plaid_core::codec;\n\n";

/// All files of one product crate.
pub(super) fn product(plan: &Plan<'_>, product: &str, files: &mut Files) -> Result<()> {
    let file = plan.product(product)?;
    let source = format!("api/products/{}.toml", product.replace('_', "-"));
    let folder = format!("crates/{}", crate_name(product));
    let generated = |name: &str| format!("{folder}/src/generated/{name}.rs");
    let outer = Scope {
        plan,
        own: "super::types::",
        home: Home::Product,
    };
    let inner = Scope {
        plan,
        own: "",
        home: Home::Product,
    };

    let mut text = imports_of_types(plan, product);
    let mut impls = String::from(CODEC_HEAD);
    for (name, def) in &file.types {
        text.push_str(&types::definition(inner, name, def)?);
        impls.push_str(&codec::impls(outer, name, def));
    }
    files.rust(generated("types"), &source, &text);
    files.rust(generated("codec"), &source, &impls);

    let mut endpoints = String::new();
    let mut pagers = String::new();
    let mut pollers = String::new();
    let mut builders = String::from(
        "//! One builder per operation: setters for what is optional, then `send`.\n\n",
    );
    for operation in &file.operations {
        endpoints.push_str(&endpoints::endpoint(outer, product, operation)?);
        pagers.push_str(&paging::paginated(outer, operation)?);
        pollers.push_str(&polling::pollable(outer, operation)?);
        builders.push_str(&builders::build(outer, operation)?);
    }
    files.rust(generated("endpoints"), &source, &endpoints);
    files.rust(generated("builders"), &source, &builders);
    if !pagers.is_empty() {
        files.rust(generated("paging"), &source, &pagers);
    }
    if !pollers.is_empty() {
        files.rust(generated("polling"), &source, &pollers);
    }
    files.rust(
        generated("handle"),
        &source,
        &handle::write(outer, product, file)?,
    );
    files.rust(generated("samples"), &source, &sample_impls(outer, file));
    files.rust(
        generated("mod"),
        &source,
        &modules(
            !pagers.is_empty(),
            !pollers.is_empty(),
            product == webhooks::PRODUCT,
        ),
    );
    files.seed(format!("{folder}/src/lib.rs"), library(product));
    files.seed(format!("{folder}/README.md"), readme(file));
    let manifest = manifest(plan, product, &folder)?;
    files.text(format!("{folder}/Cargo.toml"), manifest);
    Ok(())
}

/// The modules of the generated code.
fn modules(pages: bool, waits: bool, sends: bool) -> String {
    let (webhooks, reexport) = if sends {
        ("pub mod payloads;\nmod webhook;\n", "pub use webhook::*;\n")
    } else {
        ("", "")
    };
    let polling = if waits { "mod polling;\n" } else { "" };
    let paging = if pages { "mod paging;\n" } else { "" };
    format!(
        "#![allow(clippy::fn_params_excessive_bools, clippy::semicolon_if_nothing_returned, clippy::struct_excessive_bools, clippy::too_many_lines)]\n\n\
         pub mod builders;\nmod codec;\nmod endpoints;\nmod handle;\n{paging}{polling}\
         #[cfg(feature = \"samples\")]\nmod samples;\npub mod types;\n{webhooks}\n\
         pub use handle::*;\n{reexport}"
    )
}

/// Everything a product's types mention, so that one module holds them all.
fn imports_of_types(plan: &Plan<'_>, product: &str) -> String {
    let mut shared: BTreeSet<&str> = BTreeSet::new();
    for name in plan.closure_of(product) {
        if matches!(plan.owner(name), Owner::Shared(_)) {
            shared.insert(name);
        }
    }
    let mut out = String::from(
        "//! The requests and responses of the product, and the shared types they mention.\n\n",
    );
    if !shared.is_empty() {
        let names: Vec<&str> = shared.into_iter().collect();
        let _ = writeln!(
            out,
            "#[doc(no_inline)]\npub use plaid_types::{{{}}};\n",
            names.join(", ")
        );
    }
    out
}

/// The library: its page is the README.
fn library(product: &str) -> String {
    let name = names::handle(product);
    format!(
        "// The page's example needs more crates than this one has; it runs where those are.\n\
         #![cfg_attr(not(doctest), doc = include_str!(\"../README.md\"))]\n\
         #![cfg_attr(docsrs, feature(doc_cfg))]\n\nmod generated;\n\n\
         pub use generated::{{{name}, builders, types}};\n\
         pub use plaid_core::{{Amount, Client, ClientBuilder, Date, Environment, Error}};\n"
    )
}

/// The beginning of a page, which people write on. It has no title: its first paragraph is the
/// crate's summary.
fn readme(file: &File) -> String {
    format!("{}\n", file.doc)
}

/// The manifest: written once, but the shared groups it enables follow the facts.
fn manifest(plan: &Plan<'_>, product: &str, folder: &str) -> Result<String> {
    let mut groups: BTreeSet<&str> = BTreeSet::new();
    let mut names = plan.closure_of(product);
    if product == webhooks::PRODUCT {
        names.extend(webhooks::ASKED_OF_ALL);
    }
    for name in names {
        if let Owner::Shared(group) = plan.owner(name) {
            groups.insert(group);
        }
    }
    let groups: Vec<String> = groups.iter().map(|group| format!("\"{group}\"")).collect();
    let line = format!(
        "plaid-types = {{ workspace = true, features = [{}] }}",
        groups.join(", ")
    );
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(folder)
        .join("Cargo.toml");
    let text = if path.is_file() {
        fs::read_to_string(path)?
    } else {
        fresh_manifest(product)
    };
    let mut features = webhooks::features(plan, product);
    let mut out = String::new();
    for old in text.lines() {
        let feature = old.split_once(" = ").map(|(name, _)| name);
        let feature = feature.and_then(|name| features.remove(name));
        let new = match &feature {
            Some(feature) => feature,
            None if old.starts_with("plaid-types = ") => &line,
            None => old,
        };
        out.push_str(new);
        out.push('\n');
    }
    if let Some(feature) = features.into_values().next() {
        bail!("{folder}/Cargo.toml needs a line `{feature}`");
    }
    Ok(out)
}

fn fresh_manifest(product: &str) -> String {
    format!(
        r#"[package]
name = "{}"
description = "{} of the Plaid API"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
repository.workspace = true
categories.workspace = true
keywords.workspace = true

[features]
default = ["rustls"]
## TLS by rustls with the platform's certificate store.
rustls = ["plaid-core/rustls"]
## TLS by the operating system's own library.
native-tls = ["plaid-core/native-tls"]
## `send_blocking` on every call.
blocking = ["plaid-core/blocking"]
## Reading requests, for servers that speak the API.
server = ["plaid-types/server"]
## A sample of every type, and literals of responses, for tests.
samples = ["server", "plaid-types/samples"]

[dependencies]
plaid-core.workspace = true
plaid-types = {{ workspace = true, features = [] }}

[package.metadata.docs.rs]
all-features = true
rustdoc-args = ["--cfg", "docsrs"]

[lints]
workspace = true
"#,
        crate_name(product),
        names::handle(product)
    )
}

/// `plaid-types`: one module and feature per group.
pub(super) fn shared(plan: &Plan<'_>, files: &mut Files) -> Result<()> {
    let scope = Scope {
        plan,
        own: "super::",
        home: Home::Shared,
    };
    let folder = "crates/plaid-types";
    let mut modules = String::new();
    let mut features: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (group, file) in &plan.facts.shared {
        let source = format!("api/shared/{group}.toml");
        let mut text = format!("//! {}\n\nmod codec;\n\n", group_doc(group, file));
        let mut impls = String::from(CODEC_HEAD);
        let needs = features.entry(group).or_default();
        for (name, def) in &file.types {
            text.push_str(&types::definition(Scope { own: "", ..scope }, name, def)?);
            impls.push_str(&codec::impls(scope, name, def));
            for used in plan.uses(name) {
                if let Owner::Shared(other) = plan.owner(used)
                    && other != group
                {
                    needs.insert(other);
                }
            }
        }
        if impls == CODEC_HEAD {
            text = text.replace("mod codec;\n\n", "");
        } else {
            files.rust(
                format!("{folder}/src/generated/{group}/codec.rs"),
                &source,
                &impls,
            );
        }
        let samples = sample_impls(scope, file);
        if !samples.is_empty() {
            text = text.replace(
                "mod codec;\n\n",
                "mod codec;\n#[cfg(feature = \"samples\")]\nmod samples;\n\n",
            );
            files.rust(
                format!("{folder}/src/generated/{group}/samples.rs"),
                &source,
                &samples,
            );
        }
        files.rust(
            format!("{folder}/src/generated/{group}/mod.rs"),
            &source,
            &text,
        );
        let _ = writeln!(
            modules,
            "#[cfg(feature = {group:?})]\nmod {group};\n#[cfg(feature = {group:?})]\n\
             #[cfg_attr(docsrs, doc(cfg(feature = {group:?})))]\npub use {group}::*;\n"
        );
    }
    modules.push_str(&shared_ids(plan));
    modules.insert_str(
        0,
        "#![allow(clippy::fn_params_excessive_bools, clippy::semicolon_if_nothing_returned, clippy::struct_excessive_bools, clippy::too_many_lines)]\n\n",
    );
    files.rust(
        format!("{folder}/src/generated/mod.rs"),
        "api/shared/",
        &modules,
    );
    files.seed(
        format!("{folder}/src/lib.rs"),
        "//! Types that two or more products of the Plaid SDK share.\n//!\n\
         //! Every product re-exports those it uses, so programs rarely name this crate. Each group\n\
         //! of types is a feature; a product turns on the groups it reaches and compiles no others.\n\n\
         #![cfg_attr(docsrs, feature(doc_cfg))]\n\nmod generated;\n\npub use generated::*;\n"
            .into(),
    );
    files.text(format!("{folder}/Cargo.toml"), shared_manifest(&features));
    Ok(())
}

/// The ids and tokens of all groups, for the umbrella to show at its root.
fn shared_ids(plan: &Plan<'_>) -> String {
    let mut text =
        String::from("/// The ids and tokens of the groups that are turned on.\npub mod ids {\n");
    for (group, file) in &plan.facts.shared {
        let ids = file.ids().collect::<Vec<_>>().join(", ");
        if !ids.is_empty() {
            let _ = writeln!(
                text,
                "#[cfg(feature = {group:?})]\npub use super::{group}::{{{ids}}};"
            );
        }
    }
    text + "}\n"
}

fn group_doc(group: &str, file: &File) -> String {
    if file.doc.is_empty() {
        format!("Shared types: {group}.")
    } else {
        file.doc.clone()
    }
}

fn shared_manifest(features: &BTreeMap<&str, BTreeSet<&str>>) -> String {
    let mut list = String::new();
    for (group, needs) in features {
        let needs: Vec<String> = needs.iter().map(|need| format!("\"{need}\"")).collect();
        let _ = writeln!(list, "{group} = [{}]", needs.join(", "));
    }
    format!(
        r#"# Written by `cargo xtask codegen`.
[package]
name = "plaid-types"
description = "Types that several products of the Plaid SDK share"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
repository.workspace = true
categories.workspace = true
keywords = ["plaid", "banking", "fintech", "types"]

[features]
## Reading requests, for servers that speak the API.
server = []
## A sample of every type, and literals of responses, for tests.
samples = ["server"]
{list}
[dependencies]
plaid-core.workspace = true

[package.metadata.docs.rs]
all-features = true
rustdoc-args = ["--cfg", "docsrs"]

[lints]
workspace = true
"#
    )
}
