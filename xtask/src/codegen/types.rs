//! `types.rs`: the structs, enums and newtypes.

use std::fmt::Write as _;

use anyhow::{Result, bail};

use crate::facts::{Enum, Field, Object, TypeDef, Union};

use super::{
    docs,
    names::{member, variant, variant_beside},
    plan::is_idempotency_key,
    rust::{Scope, Setter, Shape, inline},
};

/// The definition of one type.
pub(super) fn definition(scope: Scope<'_>, name: &str, def: &TypeDef) -> Result<String> {
    let doc = docs::comment(&docs::of_type(scope.plan, name, def));
    Ok(match def {
        TypeDef::Id(_) => format!("plaid_core::string_id! {{\n{doc}pub struct {name};\n}}\n\n"),
        TypeDef::Token(_) => {
            format!("plaid_core::secret_token! {{\n{doc}pub struct {name};\n}}\n\n")
        }
        TypeDef::Object(object) => doc + &structure(scope, name, object),
        TypeDef::Enum(values) => enumeration(name, values, &doc)?,
        TypeDef::Union(union) => doc + &tagged(scope, name, union),
    })
}

fn structure(scope: Scope<'_>, name: &str, object: &Object) -> String {
    let direction = scope.plan.direction(name);
    let mut out = String::new();
    let default = direction.request && has_default(scope, name, object);
    let derive = if default { ", Default" } else { "" };
    let _ = writeln!(out, "#[derive(Clone, Debug, PartialEq{derive})]");
    // Tests and the emulator write responses as literals; clients must survive new members.
    let member_docs: Vec<String> = object.fields.values().map(docs::of_field).collect();
    out.push_str(docs::silence(&member_docs));
    out.push_str(if direction.response {
        "#[cfg_attr(not(feature = \"samples\"), non_exhaustive)]\n"
    } else {
        "#[non_exhaustive]\n"
    });
    let _ = writeln!(out, "pub struct {name} {{");
    for ((wire, field), doc) in object.fields.iter().zip(&member_docs) {
        out.push_str(&docs::comment(doc));
        let _ = writeln!(
            out,
            "pub {}: {},",
            member(wire),
            scope.member(name, wire, field)
        );
    }
    out.push_str("}\n\n");
    if direction.request {
        out.push_str(&constructor(scope, name, object));
    }
    out
}

/// Whether every member has a natural empty value.
fn has_default(scope: Scope<'_>, name: &str, object: &Object) -> bool {
    object.fields.iter().all(|(wire, field)| {
        matches!(
            scope.shape(name, wire, field),
            Shape::Optional | Shape::Clearable
        )
    })
}

/// `new` and the setters of a type that users build.
fn constructor(scope: Scope<'_>, name: &str, object: &Object) -> String {
    let arguments = scope.plan.arguments(name);
    let is_set =
        |(wire, field): &(&String, &Field)| !arguments.contains(wire) && !field.marks.read_only;
    let setters: Vec<(&String, &Field)> = object.fields.iter().filter(is_set).collect();
    let setter_docs: Vec<String> = setters
        .iter()
        .map(|(_, field)| docs::of_field(field))
        .collect();
    let mut out = format!("{}impl {name} {{\n", docs::silence(&setter_docs));
    let mut parameters = Vec::new();
    for argument in arguments {
        let field = &object.fields[argument];
        parameters.push(format!(
            "{}: {}",
            member(argument),
            scope.argument(field, "").0
        ));
    }
    let what = if name.ends_with("Request") {
        "A request"
    } else {
        "A value"
    };
    let _ = writeln!(out, "/// {what} with the members it cannot go without.");
    if arguments.len() > 7 {
        out.push_str("#[allow(clippy::too_many_arguments)]\n");
    }
    if arguments.is_empty() && has_default(scope, name, object) {
        out.push_str("#[inline]\npub fn new() -> Self {\nSelf::default()\n}\n");
    } else {
        let signature = format!("new({}) -> Self", parameters.join(", "));
        let inline = inline(&signature);
        let _ = writeln!(out, "{inline}pub fn {signature} {{\nSelf {{");
        for (wire, field) in &object.fields {
            let ident = member(wire);
            let shape = scope.shape(name, wire, field);
            let value = if arguments.contains(wire) {
                let (_, value) = scope.argument(field, &ident);
                if shape == Shape::Optional {
                    format!("Some({value})")
                } else {
                    value
                }
            } else if is_idempotency_key(wire) && !field.marks.deprecated {
                let key = "plaid_core::codec::new_idempotency_key()";
                if shape == Shape::Optional {
                    format!("Some({key})")
                } else {
                    key.into()
                }
            } else {
                match shape {
                    Shape::Optional => "None".into(),
                    Shape::Clearable => "plaid_core::Clearable::Keep".into(),
                    Shape::Plain | Shape::List => "Default::default()".into(),
                }
            };
            let _ = if value == ident {
                writeln!(out, "{ident},")
            } else {
                writeln!(out, "{ident}: {value},")
            };
        }
        out.push_str("}\n}\n");
    }
    for ((wire, field), doc) in setters.into_iter().zip(&setter_docs) {
        let ident = member(wire);
        let Setter {
            signature, value, ..
        } = scope.setter(name, wire, field);
        let _ = writeln!(
            out,
            "\n{}#[must_use]\n{}pub fn {signature} {{\nself.{ident} = {value};\nself\n}}",
            docs::comment(doc),
            inline(&signature),
        );
        if field.marks.clearable {
            let plain = ident.trim_start_matches("r#");
            let _ = writeln!(
                out,
                "\n/// Removes the present value of `{wire}`.\n#[must_use]\n#[inline]\n\
                 pub fn clear_{plain}(mut self) -> Self {{\n\
                 self.{ident} = plaid_core::Clearable::Clear;\nself\n}}",
            );
        }
    }
    out.push_str("}\n\n");
    out
}

pub(super) fn enumeration(name: &str, values: &Enum, doc: &str) -> Result<String> {
    let mut variants: Vec<(String, &String, String)> = Vec::new();
    for (wire, value) in &values.values {
        let is_taken = |ident: &String| variants.iter().any(|(taken, ..)| taken == ident);
        let ident = match &value.variant {
            Some(ident) => ident.clone(),
            None => variant_beside(name, wire, is_taken),
        };
        if is_taken(&ident) || ident == "UnknownValue" {
            bail!("{name}: two values are named {ident}; name one in the facts");
        }
        let doc = docs::of_value(&ident, wire, &value.doc);
        variants.push((ident, wire, doc));
    }
    let silence = docs::silence(variants.iter().map(|(_, _, doc)| doc));
    let mut out = format!("plaid_core::open_enum! {{\n{doc}{silence}pub enum {name} {{\n");
    for (ident, wire, doc) in variants {
        out.push_str(&docs::comment(&doc));
        let _ = writeln!(out, "{ident} = {wire:?},");
    }
    out.push_str("}\n}\n\n");
    Ok(out)
}

fn tagged(scope: Scope<'_>, name: &str, union: &Union) -> String {
    let mut out = String::from("#[derive(Clone, Debug, PartialEq)]\n#[non_exhaustive]\n");
    let _ = writeln!(out, "pub enum {name} {{");
    for (wire, target) in &union.variants {
        let _ = writeln!(
            out,
            "/// `{}` is `{wire}`.\n{}(Box<{}>),",
            union.tag,
            variant(name, wire),
            scope.path(target)
        );
    }
    out.push_str("/// A kind this version of the SDK does not name; its JSON is kept.\n");
    out.push_str("UnknownValue(plaid_core::json::Value),\n}\n\n");
    for (wire, target) in &union.variants {
        let path = scope.path(target);
        let _ = writeln!(
            out,
            "impl From<{path}> for {name} {{\nfn from(value: {path}) -> Self {{\n\
             Self::{}(Box::new(value))\n}}\n}}\n",
            variant(name, wire)
        );
    }
    out
}
