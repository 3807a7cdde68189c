//! `builders.rs`: one builder per operation, with a setter for every optional member of the
//! request and of its `options`.

use std::fmt::Write as _;

use anyhow::{Result, bail};

use crate::facts::{Field, Operation};

use super::{
    docs,
    names::{builder, member},
    rust::{Scope, Shape},
};

/// The builder of one operation.
pub(super) fn build(scope: Scope<'_>, operation: &Operation) -> Result<String> {
    let request = &operation.request;
    let Some(object) = scope.plan.object(request) else {
        bail!("{request} is no object")
    };
    let name = builder(request);
    let path = format!("{}{request}", scope.own);
    let mut out = format!(
        "/// A call of `{}`, ready to be completed and sent.\n\
         #[must_use = \"a call does nothing until it is sent\"]\n\
         #[derive(Debug)]\npub struct {name}(plaid_core::Call<{path}>);\n\n\
         plaid_core::call_builder!({name}, {path});\n\n",
        operation.path,
    );
    let mut setters = String::new();
    let arguments = scope.plan.arguments(request);
    for (wire, field) in &object.fields {
        if arguments.contains(wire) {
            continue;
        }
        let place = format!("self.0.request_mut().{}", member(wire));
        setters.push_str(&setter(scope, request, wire, field, &place));
    }
    if let Some((options, field)) = object.fields.get_key_value("options")
        && let (Some(inner), true) = (field.ty.name(), !arguments.contains(options))
    {
        setters.push_str(&lifted(scope, request, inner, &object.fields)?);
    }
    if !setters.is_empty() {
        let _ = writeln!(out, "impl {name} {{\n{setters}}}\n");
    }
    Ok(out)
}

fn setter(scope: Scope<'_>, owner: &str, wire: &str, field: &Field, place: &str) -> String {
    let ident = member(wire);
    let (parameter, value) = scope.parameter(field, &ident);
    let value = match scope.shape(owner, wire, field) {
        Shape::Optional => format!("Some({value})"),
        Shape::Clearable => format!("plaid_core::Clearable::Set({value})"),
        Shape::Plain | Shape::List => value,
    };
    let doc = docs::comment(&docs::of_field(wire, field));
    let mut out = format!(
        "{doc}pub fn {ident}(mut self, {ident}: {parameter}) -> Self {{\n\
         {place} = {value};\nself\n}}\n\n"
    );
    if field.marks.clearable {
        let _ = writeln!(
            out,
            "/// Removes the present value of `{wire}`.\n\
             pub fn clear_{}(mut self) -> Self {{\n\
             {place} = plaid_core::Clearable::Clear;\nself\n}}\n",
            ident.trim_start_matches("r#")
        );
    }
    out
}

/// Setters for the members of `options`, so that the nesting does not show.
fn lifted(
    scope: Scope<'_>,
    request: &str,
    options: &str,
    taken: &indexmap::IndexMap<String, Field>,
) -> Result<String> {
    let Some(object) = scope.plan.object(options) else {
        bail!("{options} is no object")
    };
    if !scope.plan.arguments(options).is_empty() {
        return Ok(String::new());
    }
    let optional = {
        let field = &taken["options"];
        scope.shape(request, "options", field) == Shape::Optional
    };
    let mut out = String::new();
    for (wire, field) in object
        .fields
        .iter()
        .filter(|(wire, _)| !taken.contains_key(*wire))
    {
        let base = if optional {
            "self.0.request_mut().options.get_or_insert_with(Default::default)"
        } else {
            "self.0.request_mut().options"
        };
        out.push_str(&setter(
            scope,
            options,
            wire,
            field,
            &format!("{base}.{}", member(wire)),
        ));
    }
    Ok(out)
}
