//! Documentation from the facts: ours where there is one, what the facts tell where there is not,
//! and nothing where the name says all that is known.

use std::fmt::Write as _;

use crate::facts::{Billed, Field, Http, Operation, Place, Type, TypeDef, Webhook};

use super::{names::words, plan::Plan};

/// What stands before a generated item with members of these docs: where one of them is empty, all
/// that is known of the member is its name.
pub(super) fn silence<'d>(docs: impl IntoIterator<Item = &'d String>) -> &'static str {
    if docs.into_iter().any(String::is_empty) {
        "#[allow(missing_docs)]\n"
    } else {
        ""
    }
}

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
    if let Some((family, webhook)) = plan.webhook_of(name) {
        let page = &plan.facts.webhooks[family].docs;
        let Webhook { kind, code, .. } = webhook;
        let source = format!("Sent as `{kind}`: `{code}`. See [Plaid's page]({page}).");
        return format!("{}\n\n{source}", sentence(doc))
            .trim_start()
            .to_owned();
    }
    if let Some(operation) = plan.operation_of(name) {
        return of_body(operation, name, doc);
    }
    if !doc.is_empty() {
        return sentence(doc);
    }
    let place = place_of_type(plan, name);
    match def {
        TypeDef::Token(_) => format!("A secret, redacted in `Debug`. {place}"),
        _ => place,
    }
}

/// The doc of a request or an answer: what it is for, and of which operation it is.
fn of_body(operation: &Operation, name: &str, doc: &str) -> String {
    let what = if operation.request == name {
        "request"
    } else {
        "answer"
    };
    let page = match operation.docs.as_str() {
        "" => String::new(),
        docs => format!(" ([Plaid's page]({docs}))"),
    };
    let source = format!("The {what} of `{}`{page}.", operation.path);
    if !doc.is_empty() {
        return format!("{}\n\n{source}", sentence(doc));
    }
    let purpose = operation.doc.split_inclusive(". ").next();
    format!("{source}\n\n{}", sentence(purpose.unwrap_or_default()))
        .trim_end()
        .to_owned()
}

/// Where a type stands: what is known of one that nobody has described.
fn place_of_type(plan: &Plan<'_>, name: &str) -> String {
    const SHOWN: usize = 3;
    let places = plan.places(name);
    let shown: Vec<String> = places
        .iter()
        .take(SHOWN)
        .map(|(owner, member)| match member {
            Some(member) => format!("`{owner}.{member}`"),
            None => format!("`{owner}`"),
        })
        .collect();
    match (shown.as_slice(), places.len().saturating_sub(SHOWN)) {
        ([], _) => format!("{}.", capitalize(&words(name).join(" "))),
        ([only], _) => format!("Stands in {only}."),
        ([first @ .., last], 0) => format!("Stands in {} and {last}.", first.join(", ")),
        (shown, 1) => format!("Stands in {} and one more place.", shown.join(", ")),
        (shown, more) => format!("Stands in {} and {more} more places.", shown.join(", ")),
    }
}

/// The doc of a member: our words, then what the facts tell; empty where nothing is known.
pub(super) fn of_field(field: &Field) -> String {
    let mut sentences = vec![sentence(&field.doc)];
    sentences.extend(facts(field));
    sentences.retain(|sentence| !sentence.is_empty());
    let mut paragraphs = vec![sentences.join(" ")];
    for (set, note) in [
        (
            field.marks.read_only,
            "Only in answers; requests leave it out.",
        ),
        (field.marks.deprecated, "Deprecated by Plaid."),
        (field.marks.hidden, "Not in Plaid's public documentation."),
    ] {
        if set {
            paragraphs.push(note.to_owned());
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n")
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
            (_, Some("uri" | "address")) => facts.push("A URL.".into()),
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

/// The doc of an enum's value: our words, and the wire's spelling where the name hides it.
pub(super) fn of_value(variant: &str, wire: &str, doc: &str) -> String {
    let spelled = words(variant).concat() == words(wire).concat();
    match (doc.is_empty(), spelled) {
        (true, true) => String::new(),
        (true, false) => format!("`{wire}`."),
        (false, _) => {
            let (first, rest) = doc.split_once("\n\n").unwrap_or((doc, ""));
            let first = format!("{} (`{wire}`)", sentence(first));
            [first.as_str(), rest].join("\n\n").trim_end().to_owned()
        }
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
        Http::Get => "GET",
        Http::Post => "POST",
        Http::Put => "PUT",
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
        (
            operation.billed == Billed::Call,
            "Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).",
        ),
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
    if let Some(lost) = if_lost(operation) {
        let _ = write!(
            doc,
            "\n\nIf the answer is lost \
             ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): {lost}"
        );
    }
    doc
}

/// What to do if the answer of a write is lost.
fn if_lost(operation: &Operation) -> Option<&str> {
    match operation.retry.as_str() {
        _ if operation.withdrawn => None,
        _ if !operation.lost.is_empty() => Some(&operation.lost),
        "set" => Some("Sending it again sets the same once more."),
        "destroy" => Some("Send it again; that it is gone already is an error then."),
        "compute" => Some("Sending it again does, and bills, the same once more."),
        _ => None,
    }
}

/// The text with a full stop, if there is any.
fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '!', '?', ')', ':']) {
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

#[cfg(test)]
mod tests {
    use super::{of_field, of_operation, of_value, sentence, silence};
    use crate::facts::{Billed, Field, Limits, Marks, Operation, Type};

    fn field(doc: &str, marks: Marks) -> Field {
        Field {
            ty: Type::Int,
            optional: false,
            nullable: false,
            marks,
            doc: doc.to_owned(),
        }
    }

    #[test]
    fn a_name_is_not_restated() {
        assert_eq!(of_field(&field("", Marks::default())), "");
        assert_eq!(of_value("ItemError", "ITEM_ERROR", ""), "");
        assert_eq!(sentence(" "), "");
        assert_eq!(
            silence([&String::new(), &"Known.".to_owned()]),
            "#[allow(missing_docs)]\n"
        );
        assert_eq!(silence([&"Known.".to_owned()]), "");
    }

    #[test]
    fn facts_are_told_without_words_of_ours() {
        let limits = Limits {
            min: Some(1.0),
            max: Some(500.0),
            default: Some("100".to_owned()),
            ..Limits::default()
        };
        let marks = Marks {
            deprecated: true,
            limits,
            ..Marks::default()
        };
        let facts = "From 1 to 500. Plaid's default is `100`.\n\nDeprecated by Plaid.";
        assert_eq!(of_field(&field("", marks.clone())), facts);
        assert_eq!(of_field(&field("Rows", marks)), format!("Rows. {facts}"));
        assert_eq!(of_value("Plan401k", "401k", ""), "`401k`.");
    }

    #[test]
    fn an_operation_says_what_it_costs_and_whether_it_is_there() {
        let operation = Operation {
            path: "/shelf/get".to_owned(),
            retry: "compute".to_owned(),
            billed: Billed::Call,
            withdrawn: true,
            ..Operation::default()
        };
        let doc = of_operation(&operation);
        assert!(doc.starts_with("Calls `/shelf/get`.\n"), "{doc}");
        assert!(doc.contains("bills every call"), "{doc}");
        assert!(doc.contains("Withdrawn by Plaid"), "{doc}");
    }
}
