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

use crate::facts::{self, Facts, File, Operation};

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
    // Only now, so that a type that is still in use is as the document has it.
    for (_, operation) in operations.iter().filter(|(_, known)| known.withdrawn) {
        for root in [&operation.request, &operation.response] {
            shapes.adopt(root, old);
        }
    }
    let mut facts = file_types(&shapes, operations);
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

/// Puts every type into its product's file, or into a shared one if several products reach it.
fn file_types(shapes: &Shapes<'_>, operations: Vec<(String, Operation)>) -> Facts {
    let mut products: BTreeMap<String, File> = BTreeMap::new();
    // Which types each product reaches, in the order of reading.
    let mut reached: BTreeMap<String, IndexSet<String>> = BTreeMap::new();
    for (product, operation) in operations {
        let types = reached.entry(product.clone()).or_default();
        for root in [&operation.request, &operation.response] {
            shapes.closure(root, types);
        }
        products
            .entry(product)
            .or_default()
            .operations
            .push(operation);
    }
    let users = users_of_types(&reached);
    let mut shared: BTreeMap<String, File> = BTreeMap::new();
    for (product, types) in &reached {
        for name in types {
            let file = match users[name].len() {
                1 => products.entry(product.clone()).or_default(),
                _ => shared
                    .entry(modules::module_of(name).to_owned())
                    .or_default(),
            };
            file.types.insert(name.clone(), shapes.types[name].clone());
        }
    }
    Facts {
        products,
        shared,
        core: File::default(),
    }
}

fn users_of_types(
    reached: &BTreeMap<String, IndexSet<String>>,
) -> IndexMap<String, BTreeSet<&str>> {
    let mut users: IndexMap<String, BTreeSet<&str>> = IndexMap::new();
    for (product, types) in reached {
        for name in types {
            users.entry(name.clone()).or_default().insert(product);
        }
    }
    users
}
