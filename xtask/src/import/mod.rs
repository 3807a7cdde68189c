//! `cargo xtask import`: fills `api/` from an OpenAPI document.
//!
//! Names, types, limits and enum values are taken over; sentences are not. What people wrote into
//! the facts (documentation, names of operations, retry classes, variants, marks) stays.

mod assign;
mod document;
mod modules;
mod names;
mod shapes;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use anyhow::{Context as _, Result};
use indexmap::{IndexMap, IndexSet};

use crate::facts::{self, Facts, File, Operation, TypeDef};

use self::{assign::Assignments, document::Document, shapes::Shapes};

/// Reads the document and updates the facts below `api`.
pub(crate) fn run(document: &Path, api: &Path) -> Result<()> {
    let old = facts::read(api)?;
    let assignments = Assignments::read(document, &old)?;
    let document = Document::read(document)?;
    let facts = import(&document, &assignments, &old)?;
    facts::write(&facts, api)
}

fn import(document: &Document, assignments: &Assignments, old: &Facts) -> Result<Facts> {
    let mut shapes = Shapes::new(document, assignments);
    let mut products: BTreeMap<String, File> = BTreeMap::new();
    // Which types each product reaches, in the order of reading.
    let mut reached: BTreeMap<String, IndexSet<String>> = BTreeMap::new();
    for assigned in assignments.operations() {
        let entry = document.operation(&assigned.path, assigned.http);
        let entry = entry.with_context(|| format!("{} is not in the document", assigned.path))?;
        let mut operation = shapes.operation(&entry, assigned)?;
        take_operation_doc(&mut operation, old);
        let types = reached.entry(assigned.product.clone()).or_default();
        for root in [&operation.request, &operation.response] {
            shapes.closure(root, types);
        }
        products
            .entry(assigned.product.clone())
            .or_default()
            .operations
            .push(operation);
    }
    warn_about_unassigned(document, assignments);

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
            let def = shapes.types[name].clone();
            file.types
                .insert(name.clone(), keep_documentation(name, def, old));
        }
    }
    let mut facts = Facts { products, shared };
    keep_files(&mut facts, old);
    Ok(facts)
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

fn take_operation_doc(operation: &mut Operation, old: &Facts) {
    let known = old.products.values().flat_map(|file| &file.operations);
    for known in known.filter(|known| known.path == operation.path && known.http == operation.http)
    {
        operation.doc.clone_from(&known.doc);
    }
}

/// Takes over what people wrote about a type.
fn keep_documentation(name: &str, mut def: TypeDef, old: &Facts) -> TypeDef {
    let Some((_, known)) = old.find(name) else {
        return def;
    };
    match (&mut def, known) {
        (TypeDef::Object(new), TypeDef::Object(known)) => {
            new.doc.clone_from(&known.doc);
            for (key, field) in &mut new.fields {
                if let Some(known) = known.fields.get(key) {
                    field.doc.clone_from(&known.doc);
                    field.marks.secret |= known.marks.secret;
                    field.marks.clearable |= known.marks.clearable;
                    field.marks.drifted |= known.marks.drifted;
                }
            }
        }
        (TypeDef::Enum(new), TypeDef::Enum(known)) => {
            new.doc.clone_from(&known.doc);
            for (key, value) in &mut new.values {
                if let Some(known) = known.values.get(key) {
                    value.clone_from(known);
                }
            }
        }
        (TypeDef::Union(new), TypeDef::Union(known)) => new.doc.clone_from(&known.doc),
        (TypeDef::Id(new), TypeDef::Id(known)) | (TypeDef::Token(new), TypeDef::Token(known)) => {
            new.clone_from(known);
        }
        _ => {}
    }
    def
}

/// Takes over the heads of files, and whole files that no document fills (withdrawn operations).
fn keep_files(facts: &mut Facts, old: &Facts) {
    for (new, known) in [
        (&mut facts.products, &old.products),
        (&mut facts.shared, &old.shared),
    ] {
        for (name, known) in known {
            let hand_written = known.operations.iter().all(|operation| operation.withdrawn);
            match new.get_mut(name) {
                Some(file) => {
                    file.doc.clone_from(&known.doc);
                    file.docs.clone_from(&known.docs);
                }
                None if hand_written && !known.operations.is_empty() => {
                    new.insert(name.clone(), known.clone());
                }
                None => {}
            }
        }
    }
}

#[allow(clippy::print_stderr)] // A command's way to speak.
fn warn_about_unassigned(document: &Document, assignments: &Assignments) {
    for (path, http) in document.operations() {
        if !assignments
            .operations()
            .any(|known| known.path == path && known.http == http)
        {
            eprintln!("no product is assigned to {http:?} {path}: add it to api/ by hand first");
        }
    }
}
