//! `samples.rs`: the `Sample` impls.

use std::fmt::Write as _;

use crate::facts::{File, Operation, Type};

use super::{
    names,
    rust::{Scope, Shape},
    samples::{self, Extent},
};

/// A sample of every type of a file that travels.
pub(super) fn sample_impls(scope: Scope<'_>, file: &File) -> String {
    let plan = scope.plan;
    let mut out = String::new();
    for name in file.types.keys() {
        let direction = plan.direction(name);
        let is_response = |operation: &Operation| operation.response == *name;
        let (full, bare) = if direction.response {
            (Extent::Answer, Extent::BareAnswer)
        } else if direction.request {
            (Extent::Request, Extent::BareRequest)
        } else {
            continue;
        };
        let [full, bare] = [full, bare].map(|extent| {
            if file.operations.iter().any(is_response) {
                return Some(samples::response(plan, name, extent));
            }
            samples::of(plan, name, extent)
        });
        let Some((full, bare)) = full.zip(bare) else {
            continue;
        };
        let _ = writeln!(
            out,
            "impl plaid_core::Sample for {} {{\nconst SAMPLE: &'static str = {};",
            scope.path(name),
            literal(&full)
        );
        if bare != full {
            let _ = writeln!(out, "const MINIMAL: &'static str = {};", literal(&bare));
        }
        out.push_str(&sample_files(scope, name));
        out.push_str("}\n\n");
    }
    out
}

/// Files for a request that holds some.
fn sample_files(scope: Scope<'_>, request: &str) -> String {
    let fields = scope.plan.object(request).map(|object| &object.fields);
    let mut set = String::new();
    for (wire, field) in fields.into_iter().flatten() {
        if field.ty == Type::File {
            let part =
                "plaid_core::transport::Part::file(\"sample.txt\", \"text/plain\", \"sample\")";
            let ident = names::member(wire);
            let _ = match scope.shape(request, wire, field) {
                Shape::Optional => writeln!(set, "self.{ident} = Some({part});"),
                _ => writeln!(set, "self.{ident} = {part};"),
            };
        }
    }
    if set.is_empty() {
        return set;
    }
    format!("fn with_sample_files(mut self) -> Self {{\n{set}self\n}}\n")
}

fn literal(value: &serde_json::Value) -> String {
    let text = value.to_string();
    if text.contains('"') {
        format!("r#\"{text}\"#")
    } else {
        format!("{text:?}")
    }
}
