//! What the pages of crates and the guides are held to: they name what the facts know, and nothing
//! that does not exist.

use std::{collections::BTreeSet, fs};

use crate::{
    codegen::crate_name,
    facts::{self, Billed, Facts, TypeDef},
    root,
};

/// The page of a product's crate.
fn page(product: &str) -> String {
    let path = root()
        .join("crates")
        .join(crate_name(product))
        .join("README.md");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn facts() -> Facts {
    facts::read(&root().join("api")).unwrap()
}

#[test]
fn pages_name_every_webhook_and_what_costs_money() {
    let facts = facts();
    for (product, file) in &facts.products {
        let page = page(product);
        for part in ["## Example", "## Errors", "## Webhooks", "## Billing"] {
            assert!(page.contains(part), "{product} has no {part}");
        }
        let billed = file.operations.iter();
        for operation in billed.filter(|operation| operation.billed == Billed::Call) {
            let path = format!("`{}`", operation.path);
            assert!(
                page.contains(&path),
                "{product}: {path} is billed by the call"
            );
        }
        let sent = facts.webhooks.get(product);
        for webhook in sent.into_iter().flat_map(|family| &family.webhooks) {
            let code = format!("`{}`", webhook.code);
            assert!(page.contains(&code), "{product} is sent {code}");
        }
    }
}

/// What is written like a code is one: of an error, a webhook, or a value of some enum.
#[test]
fn pages_name_no_code_that_does_not_exist() {
    let facts = facts();
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for file in facts.files().map(|(_, file)| file).chain([&facts.core]) {
        for webhook in &file.webhooks {
            known.extend([webhook.kind.as_str(), webhook.code.as_str()]);
        }
        for def in file.types.values() {
            if let TypeDef::Enum(values) = def {
                known.extend(values.values.keys().map(String::as_str));
            }
        }
    }
    for product in facts.products.keys() {
        let page = page(product);
        let quoted = page.split('`').skip(1).step_by(2);
        let upper = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
        for code in quoted.filter(|text| text.len() > 4 && text.chars().all(upper)) {
            assert!(known.contains(code), "{product}: nothing is called {code}");
        }
    }
}

#[test]
fn the_guide_about_errors_names_every_error_of_items() {
    let guide = root().join("crates/plaid/guides/errors.md");
    let guide = fs::read_to_string(guide).unwrap();
    let errors = facts::errors::read(&root().join("api")).unwrap();
    for error in errors {
        let code = format!("`{}`", error.error_code);
        let is_missing = error.error_type == "ITEM_ERROR" && !guide.contains(&code);
        assert!(!is_missing, "nobody is told what to do about {code}");
    }
}

/// A page that is not listed is neither shown nor tried.
#[test]
fn every_page_is_compiled_and_every_guide_is_shown() {
    let names = |folder: &str| {
        let entries = fs::read_dir(root().join(folder)).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.collect::<BTreeSet<_>>()
    };
    let text = |path: &str| fs::read_to_string(root().join(path)).unwrap();
    let (compiled, shown) = (
        text("tests/src/pages.rs"),
        text("crates/plaid/src/guides.rs"),
    );
    for guide in names("crates/plaid/guides") {
        assert!(
            compiled.contains(&format!("guides/{guide}\"")),
            "{guide} is not compiled"
        );
        assert!(
            shown.contains(&format!("guides/{guide}\"")),
            "{guide} is not shown"
        );
    }
    // The umbrella's page is the project's.
    for name in names("crates").iter().filter(|name| *name != "plaid") {
        let page = format!("crates/{name}/README.md\"");
        assert!(compiled.contains(&page), "{page} is not compiled");
    }
}
