//! `builders.rs`: one builder per operation, with a setter for every optional member of the
//! request and of its `options`.

use std::fmt::Write as _;

use anyhow::{Result, bail};

use crate::facts::{Field, Operation};

use super::{
    docs,
    names::{builder, member},
    rust::{Scope, Setter, Shape, inline},
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
    if let Some(page) = &operation.page {
        let _ = writeln!(out, "plaid_core::paged_call_builder!({name}, {path});\n");
        if page.sync.is_some() {
            let _ = writeln!(out, "plaid_core::sync_call_builder!({name}, {path});\n");
        }
    }
    if operation.response.contains('/') {
        let _ = writeln!(out, "plaid_core::document_call_builder!({name});\n");
    }
    if operation.wait.is_some() {
        let _ = writeln!(out, "plaid_core::poll_call_builder!({name}, {path});\n");
    }
    let mut setters = Setters::default();
    let arguments = scope.plan.arguments(request);
    let lifted = lifted(scope, request, &object.fields)?;
    for (wire, field) in &object.fields {
        // Beside setters for its members, one for the whole of `options` would undo them.
        if arguments.contains(wire) || (wire == "options" && lifted.is_some()) {
            continue;
        }
        if field.marks.read_only {
            continue;
        }
        let place = Place::Value("self.0.request_mut()");
        setters.push(scope, request, (wire, field), place);
    }
    if let Some(lifted) = lifted {
        setters.code.push_str(&lifted.code);
        setters.docs.extend(lifted.docs);
    }
    let Setters { code, docs } = setters;
    if !code.is_empty() {
        let silence = docs::silence(&docs);
        let _ = writeln!(out, "{silence}impl {name} {{\n{code}}}\n");
    }
    Ok(out)
}

/// Setters, and the doc of each.
#[derive(Default)]
struct Setters {
    code: String,
    docs: Vec<String>,
}

impl Setters {
    /// A setter for a member of the request, or of its group of options that is at `place`.
    fn push(
        &mut self,
        scope: Scope<'_>,
        owner: &str,
        (wire, field): (&str, &Field),
        place: Place<'_>,
    ) {
        let doc = docs::of_field(field);
        self.code
            .push_str(&setter(scope, owner, (wire, field), &doc, place));
        self.docs.push(doc);
    }
}

/// Where the members are that setters set.
#[derive(Clone, Copy)]
enum Place<'a> {
    /// In a value that is there.
    Value(&'a str),
    /// In a group of options that is there once one of them is set.
    Group(&'a str),
}

fn setter(
    scope: Scope<'_>,
    owner: &str,
    (wire, field): (&str, &Field),
    doc: &str,
    place: Place<'_>,
) -> String {
    let ident = member(wire);
    let doc = docs::comment(doc);
    let Setter {
        is_optional,
        signature,
        value,
    } = scope.setter(owner, wire, field);
    let inline = inline(&signature);
    let place = match place {
        Place::Group(group) if is_optional => {
            return format!(
                "{doc}{inline}pub fn {signature} {{\nlet value = {value};\n\
                 plaid_core::codec::set_within(&mut {group}, value, |options| &mut options.{ident});\n\
                 self\n}}\n\n"
            );
        }
        Place::Group(group) => format!("{group}.get_or_insert_with(Default::default)"),
        Place::Value(value) => value.to_owned(),
    };
    let mut out =
        format!("{doc}{inline}pub fn {signature} {{\n{place}.{ident} = {value};\nself\n}}\n\n");
    if field.marks.clearable {
        let _ = writeln!(
            out,
            "/// Removes the present value of `{wire}`.\n\
             #[inline]\npub fn clear_{}(mut self) -> Self {{\n\
             {place}.{ident} = plaid_core::Clearable::Clear;\nself\n}}\n",
            ident.trim_start_matches("r#")
        );
    }
    out
}

/// Setters for the members of `options`, so that the nesting does not show; `None` if it has no
/// such members, or the constructor takes it whole.
fn lifted(
    scope: Scope<'_>,
    request: &str,
    members: &indexmap::IndexMap<String, Field>,
) -> Result<Option<Setters>> {
    let Some((wire, field)) = members.get_key_value("options") else {
        return Ok(None);
    };
    let Some(options) = field.ty.name() else {
        return Ok(None);
    };
    let Some(object) = scope.plan.object(options) else {
        bail!("{options} is no object")
    };
    let whole = scope.plan.arguments(request).contains(wire);
    if whole || !scope.plan.arguments(options).is_empty() {
        return Ok(None);
    }
    if let Some(wire) = object
        .fields
        .keys()
        .find(|wire| members.contains_key(*wire))
    {
        bail!("{request} and its options both have a member {wire}: which is meant by the setter?")
    }
    let path = "self.0.request_mut().options";
    let place = if scope.shape(request, "options", field) == Shape::Optional {
        Place::Group(path)
    } else {
        Place::Value(path)
    };
    let mut setters = Setters::default();
    for (wire, field) in &object.fields {
        setters.push(scope, options, (wire, field), place);
    }
    Ok(Some(setters))
}
