//! `polling.rs`: how each operation that makes one wait says so.

use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail};

use crate::facts::{Operation, TypeDef, Wait};

use super::{
    names::member,
    rust::{Scope, Shape},
};

/// The `PollEndpoint` impl of an operation's request, if its answer may not be there yet.
pub(super) fn pollable(scope: Scope<'_>, operation: &Operation) -> Result<String> {
    let Some(wait) = &operation.wait else {
        return Ok(String::new());
    };
    let status = status(scope, operation, wait)
        .with_context(|| format!("waiting for {}", operation.path))?;
    Ok(format!(
        "impl plaid_core::polling::PollEndpoint for {}{} {{\n\
         const NOT_YET: &'static [&'static str] = &{:?};\n\
         const PENDING: &'static [&'static str] = &{:?};\n{status}}}\n\n",
        scope.own, operation.request, wait.errors, wait.pending,
    ))
}

fn status(scope: Scope<'_>, operation: &Operation, wait: &Wait) -> Result<String> {
    let mut out = String::new();
    let Some((last, way)) = wait.status.split_last() else {
        return Ok(out);
    };
    let mut owner = operation.response.as_str();
    let mut place = "answer".to_owned();
    let step = |owner: &str, wire: &str| {
        let field = scope
            .plan
            .object(owner)
            .and_then(|object| object.fields.get(wire));
        let field = field.with_context(|| format!("{owner} has no member {wire}"))?;
        let name = field.ty.name();
        let name = name.with_context(|| format!("{wire} of {owner} has no type of its own"))?;
        anyhow::Ok((name, scope.shape(owner, wire, field)))
    };
    for wire in way {
        let (next, shape) = step(owner, wire)?;
        let _ = write!(place, ".{}", member(wire));
        if shape == Shape::Optional {
            place.push_str(".as_ref()?");
        }
        owner = next;
    }
    let (name, shape) = step(owner, last)?;
    let Some(TypeDef::Enum(known)) = scope.plan.def(name) else {
        bail!("{name} is no enum")
    };
    if let Some(strange) = wait
        .pending
        .iter()
        .find(|value| !known.values.contains_key(*value))
    {
        bail!("{strange} is no value of {name}")
    }
    let value = match shape {
        Shape::Optional => format!(
            "{place}.{}.as_ref().map({}::as_str)",
            member(last),
            scope.path(name)
        ),
        _ => format!("Some({place}.{}.as_str())", member(last)),
    };
    let _ = writeln!(
        out,
        "\n#[inline]\nfn status(answer: &Self::Response) -> Option<&str> {{\n{value}\n}}"
    );
    Ok(out)
}
