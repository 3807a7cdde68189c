//! The emulator's tables: the members of every object that requests hold, and every operation.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use anyhow::{Result, bail};

use crate::facts::{Field, File, Limits, Object, Place, Type, TypeDef};

use super::{
    names::words,
    output::Files,
    plan::{Owner, Plan},
    rust::{Home, Scope, product_path},
    webhooks,
};

const FOLDER: &str = "crates/plaid-emulator/src/generated";
/// Products that are always served: webhooks are signed, whatever they are about, and everything begins
/// with the login of a test user.
const ALWAYS: [&str; 2] = [webhooks::PRODUCT, "sandbox"];

pub(super) fn write(plan: &Plan<'_>, files: &mut Files) -> Result<()> {
    let mut modules = String::new();
    let mut all = String::new();
    let mut texts = String::new();
    let mut names = BTreeMap::new();
    for (product, file) in &plan.facts.products {
        let content = tables(plan, file, &mut names)? + &operations(plan, product, file)?;
        files.rust(
            format!("{FOLDER}/{product}.rs"),
            "api/",
            &with_imports(&content),
        );
        let condition = condition(&BTreeSet::from([product.as_str()]));
        let _ = writeln!(modules, "{condition}mod {product};");
        let _ = writeln!(all, "{condition}{product}::OPERATIONS,");
        for name in &file.texts {
            let name = constant(name);
            let _ = writeln!(texts, "{condition}pub(crate) use {product}::{name};");
        }
    }
    for (group, file) in &plan.facts.shared {
        let content = tables(plan, file, &mut names)?;
        if content.is_empty() {
            continue;
        }
        let module = shared_module(group);
        files.rust(
            format!("{FOLDER}/{module}.rs"),
            "api/",
            &with_imports(&content),
        );
        let condition = condition(&products_with(plan, group));
        let _ = writeln!(modules, "{condition}mod {module};");
    }
    let index = format!(
        "use crate::schema::OperationSchema;\n\n{modules}\n{texts}\n\
         /// The operations of each product.\n\
         pub(crate) static PRODUCTS: &[&[OperationSchema]] = &[\n{all}];\n"
    );
    files.rust(format!("{FOLDER}/mod.rs"), "api/", &index);
    Ok(())
}

/// The tables of the objects that requests hold.
fn tables<'a>(
    plan: &Plan<'_>,
    file: &'a File,
    names: &mut BTreeMap<String, &'a str>,
) -> Result<String> {
    let mut out = String::new();
    for (name, def) in &file.types {
        let TypeDef::Object(object) = def else {
            continue;
        };
        // Nobody reads a table of what only answers hold, or of nothing.
        if object.fields.is_empty() || !plan.direction(name).request {
            continue;
        }
        if let Some(other) = names.insert(constant(name), name) {
            bail!("{name} and {other} have the same constant name");
        }
        let visible = if file.texts.contains(name) {
            "pub(crate)"
        } else {
            "pub(super)"
        };
        out.push_str(&table(plan, name, object, visible));
    }
    Ok(out)
}

/// The products that need the types of a shared group.
fn products_with<'a>(plan: &'a Plan<'_>, group: &str) -> BTreeSet<&'a str> {
    let products = plan.facts.products.keys().map(String::as_str);
    products
        .filter(|product| {
            let names = plan.closure_of(product);
            let mut owners = names.into_iter().map(|name| plan.owner(name));
            owners.any(|owner| matches!(owner, Owner::Shared(other) if other == group))
        })
        .collect()
}

/// What is only there together with some product.
fn condition(products: &BTreeSet<&str>) -> String {
    if ALWAYS.iter().any(|product| products.contains(product)) {
        return String::new();
    }
    let features: Vec<String> = products
        .iter()
        .map(|product| format!("feature = \"{}\"", product.replace('_', "-")))
        .collect();
    match features.as_slice() {
        [feature] => format!("#[cfg({feature})]\n"),
        features => format!("#[cfg(any({}))]\n", features.join(", ")),
    }
}

/// Shared groups and products may have the same name.
fn shared_module(group: &str) -> String {
    format!("shared_{group}")
}

/// The content of a file, after the imports that it needs.
fn with_imports(content: &str) -> String {
    let mut out = String::new();
    let needed = |names: &[&'static str]| -> Vec<&'static str> {
        let used = |name: &&&str| {
            content
                .split(|c: char| !c.is_alphanumeric())
                .any(|word| word == **name)
        };
        names.iter().filter(used).copied().collect()
    };
    for (home, names) in [
        ("plaid_core", needed(&["Endpoint", "Sample"])),
        (
            "crate::schema",
            needed(&[
                "Field",
                "Kind",
                "Limits",
                "Object",
                "OperationSchema",
                "Place",
                "ResponseShape",
            ]),
        ),
    ] {
        if !names.is_empty() {
            let _ = writeln!(out, "use {home}::{{{}}};\n", names.join(", "));
        }
    }
    out + content
}

fn constant(name: &str) -> String {
    words(name).join("_").to_ascii_uppercase()
}

fn reference(plan: &Plan<'_>, name: &str) -> String {
    let module = match plan.owner(name) {
        Owner::Product(product) => product.clone(),
        Owner::Shared(group) => shared_module(group),
        // Nothing that an operation reaches belongs to a family alone.
        Owner::Core | Owner::Family(_) => "core".into(),
    };
    format!("crate::generated::{module}::{}", constant(name))
}

fn table(plan: &Plan<'_>, name: &str, object: &Object, visible: &str) -> String {
    let mut out = format!(
        "{visible} static {}: Object = Object {{\nfields: &[\n",
        constant(name)
    );
    for (wire, field) in &object.fields {
        let wire = match &field.marks.place {
            Place::Header(header) => header,
            _ => wire,
        };
        let _ = write!(out, "Field::new({wire:?}, {})", kind(plan, &field.ty));
        out.push_str(&modifiers(field));
        out.push_str(",\n");
    }
    out.push_str("],\n};\n\n");
    out
}

fn modifiers(field: &Field) -> String {
    let mut out = String::new();
    if field.optional {
        out.push_str(".optional()");
    }
    if field.nullable {
        out.push_str(".nullable()");
    }
    match field.marks.place {
        Place::Body => {}
        Place::Path => out.push_str(".at(Place::Path)"),
        Place::Query => out.push_str(".at(Place::Query)"),
        Place::Header(_) => out.push_str(".at(Place::Header)"),
    }
    let Limits {
        min,
        max,
        min_len,
        max_len,
        format,
        ..
    } = &field.marks.limits;
    let mut limits = String::new();
    for (name, value) in [("min", min), ("max", max)] {
        if let Some(value) = value {
            let _ = write!(limits, "{name}: Some({value:?}), ");
        }
    }
    for (name, value) in [("min_len", min_len), ("max_len", max_len)] {
        if let Some(value) = value {
            let _ = write!(limits, "{name}: Some({value}), ");
        }
    }
    if let Some(format) = format {
        let _ = write!(limits, "format: Some({format:?}), ");
    }
    if !limits.is_empty() {
        let _ = write!(out, ".within(Limits {{ {limits}..Limits::NONE }})");
    }
    out
}

fn kind(plan: &Plan<'_>, ty: &Type) -> String {
    match ty {
        Type::String => "Kind::String".into(),
        Type::Bool => "Kind::Bool".into(),
        Type::Int => "Kind::Int".into(),
        Type::Float | Type::Money => "Kind::Number".into(),
        Type::MoneyText => "Kind::AmountText".into(),
        Type::Date => "Kind::Date".into(),
        Type::DateTime => "Kind::DateTime".into(),
        Type::Json => "Kind::Json".into(),
        Type::FreeForm => "Kind::FreeForm".into(),
        Type::File => "Kind::File".into(),
        Type::Map(inner) => format!("Kind::Map(&{})", kind(plan, inner)),
        Type::List(inner) | Type::SparseList(inner) => {
            format!("Kind::List(&{})", kind(plan, inner))
        }
        Type::Named(name) => match plan.def(name) {
            // The emulator has no table of plaid-core's types.
            Some(TypeDef::Object(_)) if *plan.owner(name) == Owner::Core => "Kind::FreeForm".into(),
            Some(TypeDef::Object(_)) => format!("Kind::Object(&{})", reference(plan, name)),
            Some(TypeDef::Enum(_)) => format!("Kind::Enum({}::KNOWN)", rust_path(plan, name)),
            Some(TypeDef::Union(union)) => {
                let variants: Vec<String> = union
                    .variants
                    .iter()
                    .map(|(tag, target)| format!("({tag:?}, &{})", reference(plan, target)))
                    .collect();
                format!("Kind::Union({:?}, &[{}])", union.tag, variants.join(", "))
            }
            Some(TypeDef::Id(_) | TypeDef::Token(_)) => "Kind::String".into(),
            None => "Kind::FreeForm".into(),
        },
    }
}

fn rust_path(plan: &Plan<'_>, name: &str) -> String {
    match plan.owner(name) {
        Owner::Product(product) => format!("{}::types::{name}", product_path(product)),
        Owner::Shared(_) => format!("plaid_types::{name}"),
        Owner::Core | Owner::Family(_) => format!("plaid_core::{name}"),
    }
}

fn operations(plan: &Plan<'_>, product: &str, file: &File) -> Result<String> {
    let mut out = String::from("pub(super) static OPERATIONS: &[OperationSchema] = &[\n");
    let own = format!("{}::types::", product_path(product));
    let scope = Scope {
        plan,
        own: &own,
        home: Home::Product,
    };
    for operation in &file.operations {
        let request = scope.path(&operation.request);
        let empty = match plan.object(&operation.request) {
            Some(object) => object.fields.is_empty(),
            None => bail!("{} is no object", operation.request),
        };
        let (shape, sample) = match operation.response.as_str() {
            "nothing" => ("ResponseShape::Nothing".to_owned(), "\"\"".to_owned()),
            "object" => ("ResponseShape::FreeForm".to_owned(), "\"{}\"".to_owned()),
            media if media.contains('/') => (
                format!("ResponseShape::Document({media:?})"),
                "\"\"".to_owned(),
            ),
            name => (
                "ResponseShape::Json".to_owned(),
                format!("<{} as Sample>::SAMPLE", scope.path(name)),
            ),
        };
        let names_request = plan
            .object(&operation.response)
            .is_some_and(|object| object.fields.contains_key("request_id"));
        let table = if empty {
            "None".to_owned()
        } else {
            format!("Some(&{})", reference(plan, &operation.request))
        };
        let _ = writeln!(
            out,
            "OperationSchema {{\noperation: <{request} as Endpoint>::OPERATION,\n\
             request: {table},\nresponse: {shape},\n\
             sample_response: {sample},\nnames_request: {names_request},\ndeprecated: {},\nwithdrawn: {},\n}},",
            operation.deprecated, operation.withdrawn,
        );
    }
    out.push_str("];\n");
    Ok(out)
}
