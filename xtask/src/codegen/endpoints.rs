//! `endpoints.rs`: each request's method, path, response and retry class.

use std::fmt::Write as _;

use anyhow::{Result, bail};

use crate::facts::{Auth, Billed, Body, Field, Http, Operation, Place, Type};

use super::{
    names::member,
    rust::{Scope, Shape},
};

/// The `Endpoint` impl of one operation's request.
pub(super) fn endpoint(scope: Scope<'_>, product: &str, operation: &Operation) -> Result<String> {
    let request = &operation.request;
    let Some(object) = scope.plan.object(request) else {
        bail!("{request} is no object")
    };
    let method = match operation.http {
        Http::Get => "Get",
        Http::Post => "Post",
        Http::Put => "Put",
    };
    if operation.billed == Billed::Call && operation.retry != "compute" {
        bail!(
            "{} is billed by the call, so its retry class is compute, not {}",
            operation.path,
            operation.retry
        )
    }
    check_lost(scope, operation)?;
    let retry = super::docs::capitalize(&operation.retry);
    let open = if operation.auth == Auth::None {
        ".without_authentication()"
    } else {
        ""
    };
    let feature = product.replace('_', "-");
    let mut out = format!(
        "impl plaid_core::Endpoint for {}{request} {{\n\
         type Response = {};\n\
         const OPERATION: plaid_core::Operation = plaid_core::Operation::new(\n\
         plaid_core::Method::{method}, {:?}, {feature:?}, plaid_core::RetryClass::{retry}){open};\n",
        scope.own,
        response(scope, operation),
        operation.path,
    );
    let fields: Vec<(&String, &Field)> = object.fields.iter().collect();
    parameters(&fields, &mut out);
    target(scope, operation, &fields, &mut out);
    headers(scope, request, &fields, &mut out);
    if operation.http == Http::Get {
        out.push_str(
            "#[inline]\nfn body(&self) -> Result<plaid_core::transport::Body, plaid_core::Error> {\n\
             Ok(plaid_core::transport::Body::empty())\n}\n",
        );
    } else if operation.body == Body::Multipart {
        multipart(scope, request, &fields, &mut out);
    } else {
        without_read_only(scope, request, &mut out);
    }
    key(scope, request, &fields, &mut out);
    out.push_str("}\n\n");
    Ok(out)
}

/// What to do if the answer is lost is known of every operation that makes something, and names
/// operations that there are.
fn check_lost(scope: Scope<'_>, operation: &Operation) -> Result<()> {
    let makes = matches!(operation.retry.as_str(), "create" | "rotate");
    if makes && !operation.withdrawn && operation.lost.is_empty() {
        bail!("what to do if the answer of {} is lost?", operation.path)
    }
    for path in operation
        .lost
        .split('`')
        .filter(|word| word.starts_with('/'))
    {
        let mut operations = scope.plan.facts.operations();
        if !operations.any(|(_, known)| known.path == path) {
            bail!("{} points to {path}, which there is not", operation.path)
        }
    }
    Ok(())
}

/// What an operation answers, as a Rust type.
pub(super) fn response(scope: Scope<'_>, operation: &Operation) -> String {
    match operation.response.as_str() {
        "nothing" => "plaid_core::NoContent".into(),
        "object" => "plaid_core::json::Map".into(),
        media if media.contains('/') => "plaid_core::Document".into(),
        name => scope.path(name),
    }
}

/// What travels outside the body.
fn parameters(fields: &[(&String, &Field)], out: &mut String) {
    let mut list = String::new();
    for (wire, field) in fields {
        let place = match &field.marks.place {
            Place::Body => continue,
            Place::Path => "Path".to_owned(),
            Place::Query => "Query".to_owned(),
            Place::Header(name) => format!("Header({name:?})"),
        };
        let _ = writeln!(
            list,
            "plaid_core::Parameter::new({wire:?}, plaid_core::Place::{place}),"
        );
    }
    if !list.is_empty() {
        let _ = writeln!(
            out,
            "const PARAMETERS: &'static [plaid_core::Parameter] = &[\n{list}];"
        );
    }
}

fn target(scope: Scope<'_>, operation: &Operation, fields: &[(&String, &Field)], out: &mut String) {
    let placed = |place| {
        fields
            .iter()
            .filter(move |(_, field)| field.marks.place == place)
    };
    if placed(Place::Path).next().is_none() && placed(Place::Query).next().is_none() {
        return;
    }
    out.push_str(
        "#[inline]\nfn target(&self) -> std::borrow::Cow<'static, str> {\n\
         let mut target = plaid_core::codec::Target::new(Self::OPERATION.path);\n",
    );
    for (wire, _) in placed(Place::Path) {
        let _ = writeln!(
            out,
            "target.path({wire:?}, self.{}.as_ref());",
            member(wire)
        );
    }
    for (wire, field) in placed(Place::Query) {
        let ident = member(wire);
        let text = if matches!(field.ty, Type::Named(_)) {
            "as_str()"
        } else {
            "as_ref()"
        };
        let _ = match scope.shape(&operation.request, wire, field) {
            Shape::Optional => writeln!(
                out,
                "if let Some(value) = &self.{ident} {{\ntarget.query({wire:?}, value.{text});\n}}"
            ),
            _ => writeln!(out, "target.query({wire:?}, self.{ident}.{text});"),
        };
    }
    out.push_str("target.finish()\n}\n");
}

fn headers(scope: Scope<'_>, request: &str, fields: &[(&String, &Field)], out: &mut String) {
    let mut body = String::new();
    for (wire, field) in fields {
        let Place::Header(name) = &field.marks.place else {
            continue;
        };
        let ident = member(wire);
        let text = match (&field.ty, field.marks.secret) {
            (_, true) => "expose().clone()",
            (Type::String, false) => "clone()",
            _ => "to_string()",
        };
        let _ = match scope.shape(request, wire, field) {
            Shape::Optional => writeln!(
                body,
                "if let Some(value) = &self.{ident} {{\nheaders.push(({name:?}, value.{text}));\n}}"
            ),
            _ => writeln!(body, "headers.push(({name:?}, self.{ident}.{text}));"),
        };
    }
    if !body.is_empty() {
        let _ = writeln!(
            out,
            "#[inline]\nfn headers(&self) -> Vec<(&'static str, String)> {{\n\
             let mut headers = Vec::new();\n{body}headers\n}}"
        );
    }
}

fn multipart(scope: Scope<'_>, request: &str, fields: &[(&String, &Field)], out: &mut String) {
    let mut body = String::new();
    for (wire, field) in fields {
        let ident = member(wire);
        let part = |value: &str| match field.ty {
            Type::File => format!("{value}.clone().named({wire:?})"),
            Type::Named(_) => {
                format!("plaid_core::transport::Part::text({wire:?}, {value}.as_str())")
            }
            _ => format!("plaid_core::transport::Part::text({wire:?}, {value}.to_string())"),
        };
        let _ = match scope.shape(request, wire, field) {
            Shape::Optional => {
                writeln!(
                    body,
                    "self.{ident}.as_ref().map(|value| {}),",
                    part("value")
                )
            }
            _ => writeln!(body, "Some({}),", part(&format!("self.{ident}"))),
        };
    }
    let _ = writeln!(
        out,
        "#[inline]\nfn body(&self) -> Result<plaid_core::transport::Body, plaid_core::Error> {{\n\
         let parts = [{body}];\n\
         Ok(plaid_core::transport::Body::multipart(parts.into_iter().flatten()))\n}}"
    );
}

/// The body of a request whose types hold members that only answers may have.
fn without_read_only(scope: Scope<'_>, request: &str, out: &mut String) {
    let mut clearing = String::new();
    clear_read_only(scope, request, "sent", &mut vec![request], &mut clearing);
    if !clearing.is_empty() {
        let _ = writeln!(
            out,
            "#[inline]\nfn body(&self) -> Result<plaid_core::transport::Body, plaid_core::Error> {{\n\
             let mut sent = self.clone();\n{clearing}plaid_core::transport::Body::json(&sent)\n}}"
        );
    }
}

/// Statements that empty the read-only members of `place`, a value of the type `owner`.
fn clear_read_only<'p>(
    scope: Scope<'p>,
    owner: &'p str,
    place: &str,
    above: &mut Vec<&'p str>,
    out: &mut String,
) {
    let Some(object) = scope.plan.object(owner) else {
        return;
    };
    for (wire, field) in &object.fields {
        let ident = member(wire);
        if field.marks.read_only {
            let _ = writeln!(out, "{place}.{ident} = None;");
            continue;
        }
        let Some(name) = field.ty.name().filter(|name| !above.contains(name)) else {
            continue;
        };
        let place = format!("{place}.{ident}");
        let each = each_of(scope, owner, wire, field, &place);
        above.push(name);
        let mut inner = String::new();
        let inner_place = if each.is_some() { "inner" } else { &place };
        clear_read_only(scope, name, inner_place, above, &mut inner);
        above.pop();
        let _ = match each {
            Some(each) if !inner.is_empty() => writeln!(out, "for inner in {each} {{\n{inner}}}"),
            _ => write!(out, "{inner}"),
        };
    }
}

/// The objects that a member holds, for changing; `None` if it is one itself.
fn each_of(
    scope: Scope<'_>,
    owner: &str,
    wire: &str,
    field: &Field,
    place: &str,
) -> Option<String> {
    let many = match field.ty {
        Type::List(_) | Type::SparseList(_) => ".iter_mut().flatten()",
        Type::Map(_) => ".iter_mut().flat_map(|values| values.values_mut())",
        _ => ".iter_mut()",
    };
    match (scope.shape(owner, wire, field), &field.ty) {
        (Shape::Optional, _) => Some(format!("{place}{many}")),
        (_, Type::List(_) | Type::SparseList(_)) => Some(format!("{place}.iter_mut()")),
        (_, Type::Map(_)) => Some(format!("{place}.values_mut()")),
        _ => None,
    }
}

fn key(scope: Scope<'_>, request: &str, fields: &[(&String, &Field)], out: &mut String) {
    for (wire, field) in fields {
        let ident = member(wire);
        let _ = match (wire.as_str(), scope.shape(request, wire, field)) {
            ("idempotency_key", shape) => {
                let value = if shape == Shape::Optional {
                    format!("self.{ident}.as_deref()")
                } else {
                    format!("Some(&self.{ident})")
                };
                writeln!(
                    out,
                    "#[inline]\nfn idempotency_key(&self) -> Option<&str> {{\n{value}\n}}"
                )
            }
            // The flag asks Plaid to find an earlier request of the same content.
            ("is_idempotent", _) => writeln!(
                out,
                "#[inline]\nfn is_keyed(&self) -> bool {{\nself.{ident}.unwrap_or_default()\n}}"
            ),
            _ => continue,
        };
    }
}
