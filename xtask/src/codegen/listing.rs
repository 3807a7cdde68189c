//! Lists of types, for tests that visit all of a kind.

use std::{collections::BTreeSet, fmt::Write as _};

use crate::facts::TypeDef;

use super::{
    output::Files,
    plan::{Owner, Plan},
};

pub(super) fn write(plan: &Plan<'_>, files: &mut Files) {
    files.rust("tests/src/generated/mod.rs", "api/", &macros(plan));
}

/// Macros that visit types of all operations.
fn macros(plan: &Plan<'_>) -> String {
    let (mut requests, mut pages, mut waits) = (String::new(), String::new(), String::new());
    let mut responses = BTreeSet::new();
    for (product, file) in &plan.facts.products {
        for operation in &file.operations {
            let request = format!("plaid::{product}::types::{},\n", operation.request);
            if operation.page.is_some() {
                pages.push_str(&request);
            }
            if operation.wait.is_some() {
                waits.push_str(&request);
            }
            requests.push_str(&request);
            if let Owner::Product(owner) = plan.owner(&operation.response) {
                responses.insert(format!("plaid::{owner}::types::{},\n", operation.response));
            }
        }
    }
    let variants: BTreeSet<&str> = plan
        .facts
        .files()
        .flat_map(|(_, file)| file.types.values())
        .flat_map(|def| match def {
            TypeDef::Union(union) => union.variants.values().map(String::as_str).collect(),
            _ => Vec::new(),
        })
        .collect();
    let products = plan.facts.products.iter();
    let products = products.map(|(name, file)| (format!("plaid::{name}::types"), file));
    let shared = plan.facts.shared.values();
    let shared = shared.map(|file| ("plaid_types".to_owned(), file));
    let payloads = plan.facts.webhooks.values();
    let payloads = payloads.map(|file| ("plaid::webhooks::payloads".to_owned(), file));
    let mut answers = String::new();
    for (path, file) in products.chain(shared).chain(payloads) {
        for name in file.types.keys() {
            // The elements of a union are nothing by themselves: it tells them apart.
            let stands_alone = !variants.contains(name.as_str());
            if stands_alone && plan.object(name).is_some() && plan.direction(name).response {
                let _ = writeln!(answers, "{path}::{name},");
            }
        }
    }
    let payloads = plan.facts.webhooks().map(|(_, webhook)| &webhook.payload);
    let payloads = payloads.map(|payload| format!("plaid::webhooks::payloads::{payload},\n"));
    let macros = [
        (
            "for_each_answer",
            "every object that answers and webhooks hold",
            answers,
        ),
        (
            "for_each_request",
            "the request type of every operation",
            requests,
        ),
        (
            "for_each_page_request",
            "the request type of every operation that pages",
            pages,
        ),
        (
            "for_each_poll_request",
            "the request type of every operation that makes one wait",
            waits,
        ),
        (
            "for_each_response",
            "every response type",
            responses.into_iter().collect(),
        ),
        (
            "for_each_payload",
            "the payload of every webhook",
            payloads.collect(),
        ),
    ];
    macros
        .map(|(name, what, list)| {
            format!(
                "/// Passes {what} to a macro.\n#[macro_export]\nmacro_rules! {name} {{\n\
                 ($visit:ident) => {{\n$visit! {{\n{list}}}\n}};\n}}\n"
            )
        })
        .join("\n")
}
