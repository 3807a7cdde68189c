//! Documentation from the facts: ours where there is one, what the facts tell where there is not.

use std::fmt::Write as _;

use crate::facts::{Field, Operation, Place, Type, TypeDef};

use super::{names::words, plan::Plan};

/// A doc comment of any length.
pub(super) fn comment(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let _ = writeln!(out, "/// {line}");
    }
    out.replace("/// \n", "///\n")
}

/// The doc of a type.
pub(super) fn of_type(plan: &Plan<'_>, name: &str, def: &TypeDef) -> String {
    let doc = def.doc();
    if !doc.is_empty() {
        return sentence(doc);
    }
    if let Some(operation) = plan.operation_of(name) {
        let what = if operation.request == name {
            "request"
        } else {
            "answer"
        };
        let doc = format!("The {what} of `{}`.", operation.path);
        let purpose = operation
            .doc
            .split_inclusive(". ")
            .next()
            .unwrap_or_default()
            .trim();
        return format!("{doc}\n\n{}", sentence(purpose));
    }
    let spoken = words(name).join(" ");
    if let Some(request) = name
        .strip_suffix("Options")
        .filter(|rest| rest.ends_with("Request"))
    {
        return match plan.object(request) {
            Some(_) => format!("The `options` of [`{request}`]."),
            None => format!("Options of a {}.", words(request).join(" ")),
        };
    }
    match def {
        TypeDef::Id(_) => format!("Identifies a {}.", spoken.trim_end_matches(" id")),
        TypeDef::Token(_) => format!("A secret: the {spoken}."),
        TypeDef::Enum(_) => format!("The known values of {spoken}."),
        TypeDef::Object(_) | TypeDef::Union(_) => format!("{}.", capitalize(&spoken)),
    }
}

/// The doc of a member: our words, then what the facts tell.
pub(super) fn of_field(wire: &str, field: &Field) -> String {
    let mut doc = if field.doc.is_empty() {
        format!("{}.", capitalize(&words(wire).join(" ")))
    } else {
        sentence(&field.doc)
    };
    for fact in facts(field) {
        let _ = write!(doc, " {fact}");
    }
    if field.marks.deprecated {
        doc.push_str("\n\nDeprecated by Plaid.");
    }
    if field.marks.hidden {
        doc.push_str("\n\nNot in Plaid's public documentation.");
    }
    doc
}

fn facts(field: &Field) -> Vec<String> {
    let limits = &field.marks.limits;
    let mut facts = Vec::new();
    let unit = match field.ty {
        Type::List(_) | Type::SparseList(_) => " elements",
        Type::Map(_) => " entries",
        Type::String => " characters",
        _ => "",
    };
    match (limits.min, limits.max) {
        (Some(min), Some(max)) => facts.push(format!("From {min} to {max}.")),
        (Some(min), None) => facts.push(format!("At least {min}.")),
        (None, Some(max)) => facts.push(format!("At most {max}.")),
        (None, None) => {}
    }
    if !unit.is_empty() {
        match (limits.min_len, limits.max_len) {
            (Some(min), Some(max)) if min == max => facts.push(format!("Exactly {min}{unit}.")),
            (Some(min), Some(max)) if min > 1 => facts.push(format!("{min} to {max}{unit}.")),
            (_, Some(max)) => facts.push(format!("At most {max}{unit}.")),
            (Some(min), None) if min > 1 => facts.push(format!("At least {min}{unit}.")),
            _ => {}
        }
    }
    if field.doc.is_empty() {
        match (&field.ty, limits.format.as_deref()) {
            (_, Some("uri")) => facts.push("A URL.".into()),
            (_, Some("email")) => facts.push("An email address.".into()),
            (_, Some("uuid")) => facts.push("A UUID.".into()),
            (Type::MoneyText, _) => facts.push("A decimal string on the wire.".into()),
            _ => {}
        }
    }
    if let Some(default) = &limits.default {
        facts.push(format!("Plaid's default is `{default}`."));
    }
    if let Place::Header(name) = &field.marks.place {
        facts.push(format!("Sent as the header `{name}`."));
    }
    facts
}

/// The doc of an enum's value.
pub(super) fn of_value(wire: &str, doc: &str) -> String {
    if doc.is_empty() {
        format!("`{wire}`.")
    } else {
        format!("{} (`{wire}`)", sentence(doc))
    }
}

/// The doc of an operation's method.
pub(super) fn of_operation(operation: &Operation) -> String {
    let mut doc = if operation.doc.is_empty() {
        format!("Calls `{}`.", operation.path)
    } else {
        sentence(&operation.doc)
    };
    let method = match operation.http {
        crate::facts::Http::Get => "GET",
        crate::facts::Http::Post => "POST",
        crate::facts::Http::Put => "PUT",
    };
    let _ = write!(doc, "\n\n`{method} {}`", operation.path);
    if !operation.docs.is_empty() {
        let _ = write!(doc, " ([Plaid's page]({}))", operation.docs);
    }
    let again = match operation.retry.as_str() {
        "read" => "reads only; retried after any transient failure",
        "idempotent" => "safe to repeat; retried after any transient failure",
        "keyed" => "carries an idempotency key; retried after any transient failure",
        _ => "not retried once it may have arrived",
    };
    let _ = write!(doc, ", {again}.");
    for (set, note) in [
        (operation.beta, "In beta."),
        (operation.hidden, "Not in Plaid's public documentation."),
        (
            operation.withdrawn,
            "Withdrawn by Plaid: the API answers that it is gone.",
        ),
    ] {
        if set {
            let _ = write!(doc, " {note}");
        }
    }
    doc
}

/// The text with a full stop.
fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.ends_with(['.', '!', '?', ')', ':']) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

pub(super) fn capitalize(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|c| c.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}
