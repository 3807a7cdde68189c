//! `samples.rs`: the `Sample` impls.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use crate::facts::{File, Operation, Type, Webhook};

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
        let webhook = plan.webhook_of(name);
        let [full, bare] = [full, bare].map(|sample| match webhook {
            Some((_, webhook)) => sent(webhook, sample),
            None => sample,
        });
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

/// The sample of a payload as it is sent.
fn sent(webhook: &Webhook, payload: Value) -> Value {
    let mut members = Map::new();
    members.insert("webhook_type".into(), webhook.kind.clone().into());
    members.insert("webhook_code".into(), webhook.code.clone().into());
    if let Value::Object(payload) = payload {
        members.extend(payload);
    }
    Value::Object(members)
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

fn literal(value: &Value) -> String {
    let text = value.to_string();
    if text.contains('"') {
        format!("r#\"{text}\"#")
    } else {
        format!("{text:?}")
    }
}
