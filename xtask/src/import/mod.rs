//! `cargo xtask import`: fills `api/` from an OpenAPI document.
//!
//! Names, types, limits and enum values are taken over; sentences are not. What people wrote into
//! the facts (documentation, names of operations, retry classes, variants, marks) stays, and so
//! does what the document no longer has: an operation that left it is withdrawn where it stands.

mod assign;
mod document;
mod keep;
mod modules;
mod names;
mod shapes;
#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use anyhow::{Result, bail};
use indexmap::{IndexMap, IndexSet};

use crate::facts::{self, Facts, Operation, Webhook};

use self::{assign::Assignments, document::Document, keep::Keeper, shapes::Shapes};

/// Reads the document and updates the facts below `api`.
#[allow(clippy::print_stderr)] // A command's way to speak.
pub(crate) fn run(document: &Path, api: &Path) -> Result<()> {
    let old = facts::read(api)?;
    let assignments = Assignments::read(document, &old)?;
    let document = Document::read(document)?;
    let (facts, notices) = import(&document, &assignments, &old)?;
    for notice in notices {
        eprintln!("{notice}");
    }
    facts::write(&facts, api)
}

/// The facts after the import, and what someone should look at.
fn import(
    document: &Document,
    assignments: &Assignments,
    old: &Facts,
) -> Result<(Facts, Vec<String>)> {
    refuse_unassigned(document, assignments)?;
    let mut keeper = Keeper::new(old);
    let mut shapes = Shapes::new(document, assignments);
    let mut operations: Vec<(String, Operation)> = Vec::new();
    for assigned in assignments.operations() {
        let operation = match document.operation(&assigned.path, assigned.http) {
            Some(entry) => keeper.operation(shapes.operation(&entry, assigned)?),
            None => keeper.withdrawn(assigned)?,
        };
        operations.push((assigned.product.clone(), operation));
    }
    let texts: Vec<(&str, &str)> = old.texts().collect();
    for (_, name) in &texts {
        shapes.text(name)?;
    }
    let mut webhooks = shapes.webhooks(&mut keeper)?;
    webhooks.extend(keeper.withdrawn_webhooks(&webhooks));
    // Only now, so that a type that is still in use is as the document has it.
    for (_, operation) in operations.iter().filter(|(_, known)| known.withdrawn) {
        for root in [&operation.request, &operation.response] {
            shapes.adopt(root, old);
        }
    }
    for (_, webhook) in webhooks.iter().filter(|(_, known)| known.withdrawn) {
        shapes.adopt(&webhook.payload, old);
    }
    let mut facts = file_types(&shapes, operations, webhooks, &texts);
    facts.core.types = std::mem::take(&mut shapes.core);
    keeper.documentation(&mut facts);
    Ok((facts, keeper.into_notices()))
}

/// An operation without a product would be lost.
fn refuse_unassigned(document: &Document, assignments: &Assignments) -> Result<()> {
    let unassigned: Vec<String> = document
        .operations()
        .into_iter()
        .filter(|(path, http)| {
            let mut assigned = assignments.operations();
            !assigned.any(|known| known.path == *path && known.http == *http)
        })
        .map(|(path, http)| format!("{http:?} {path}"))
        .collect();
    if unassigned.is_empty() {
        return Ok(());
    }
    bail!(
        "no product is assigned to {}: add them to operations.json beside the document, or to a \
         file in api/products/",
        unassigned.join(", ")
    )
}

/// Who reaches a type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum User {
    Product(String),
    /// A family of webhooks.
    Family(String),
}

/// The product whose crate holds the webhooks.
const WEBHOOKS: &str = "webhooks";

/// Puts every type into the file of who reaches it: a product's or a family's, that of all webhooks
/// if several families do, or a shared one if several products do.
fn file_types(
    shapes: &Shapes<'_>,
    operations: Vec<(String, Operation)>,
    webhooks: Vec<(String, Webhook)>,
    texts: &[(&str, &str)],
) -> Facts {
    let mut facts = Facts::default();
    // Which types each of them reaches, in the order of reading.
    let mut reached: BTreeMap<User, IndexSet<String>> = BTreeMap::new();
    for (product, operation) in operations {
        let types = reached.entry(User::Product(product.clone())).or_default();
        for root in [&operation.request, &operation.response] {
            shapes.closure(root, types);
        }
        let file = facts.products.entry(product).or_default();
        file.operations.push(operation);
    }
    for (product, name) in texts {
        let types = reached.entry(User::Product((*product).to_owned()));
        shapes.closure(name, types.or_default());
        let file = facts.products.entry((*product).to_owned()).or_default();
        file.texts.push((*name).to_owned());
    }
    for (family, webhook) in webhooks {
        let types = reached.entry(User::Family(family.clone())).or_default();
        shapes.closure(&webhook.payload, types);
        let file = facts.webhooks.entry(family).or_default();
        file.webhooks.push(webhook);
    }
    let users = users_of_types(&reached);
    for types in reached.values() {
        for name in types {
            let users: Vec<&User> = users[name.as_str()].iter().copied().collect();
            let of_webhooks = |user: &&User| match user {
                User::Product(product) => product == WEBHOOKS,
                User::Family(_) => true,
            };
            let file = match users.as_slice() {
                [User::Product(product)] => facts.products.entry(product.clone()),
                [User::Family(family)] => facts.webhooks.entry(family.clone()),
                users if users.iter().all(of_webhooks) => facts.products.entry(WEBHOOKS.to_owned()),
                _ => facts.shared.entry(modules::module_of(name).to_owned()),
            };
            let types = &mut file.or_default().types;
            types.insert(name.clone(), shapes.types[name].clone());
        }
    }
    facts
}

fn users_of_types(reached: &BTreeMap<User, IndexSet<String>>) -> IndexMap<&str, BTreeSet<&User>> {
    let mut users: IndexMap<&str, BTreeSet<&User>> = IndexMap::new();
    for (user, types) in reached {
        for name in types {
            users.entry(name).or_default().insert(user);
        }
    }
    users
}
