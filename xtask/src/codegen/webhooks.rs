//! The webhooks: the payloads of each family, and the enum of them all.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use anyhow::{Result, bail};

use crate::facts::{Field, File, Object, Type, TypeDef, Webhook};

use super::{
    codec,
    crates::CODEC_HEAD,
    docs,
    names::{crate_name, member},
    output::Files,
    plan::{Owner, Plan},
    rust::{Home, Scope, Shape},
    sample_impls::sample_impls,
    types,
};

/// The product whose crate holds them.
pub(super) const PRODUCT: &str = "webhooks";

/// The shared types that every webhook can be asked for.
pub(super) const ASKED_OF_ALL: [&str; 2] = ["AccountId", "UserId"];

/// The families, and the enum over them.
pub(super) fn write(plan: &Plan<'_>, files: &mut Files) -> Result<()> {
    refuse_ambiguous(plan)?;
    let generated = format!("crates/{}/src/generated", crate_name(PRODUCT));
    let mut modules = String::from(
        "//! What webhooks tell, by the names that Plaid's own libraries use.\n//!\n\
         //! Each family of payloads is a feature with the name of the product it is about.\n\n",
    );
    modules.push_str(&mentioned(plan));
    for (family, file) in &plan.facts.webhooks {
        let folder = format!("{generated}/payloads/{family}");
        write_family(plan, (family, file), &folder, files)?;
        let gate = gate(family);
        let _ = writeln!(
            modules,
            "{gate}mod {family};\n{gate}#[cfg_attr(docsrs, doc(cfg(feature = {:?})))]\n\
             pub use {family}::*;\n",
            feature(family)
        );
    }
    files.rust(
        format!("{generated}/payloads/mod.rs"),
        "api/webhooks/",
        &modules,
    );
    files.rust(
        format!("{generated}/webhook.rs"),
        "api/webhooks/",
        &webhook(plan),
    );
    Ok(())
}

/// The lines of the manifest with one feature a family, by feature.
pub(super) fn features(plan: &Plan<'_>, product: &str) -> BTreeMap<String, String> {
    if product != PRODUCT {
        return BTreeMap::new();
    }
    let families = plan.facts.webhooks.keys().map(|family| {
        let closure = plan.closure_of_family(family);
        let groups: BTreeSet<String> = closure
            .into_iter()
            .filter_map(|name| match plan.owner(name) {
                Owner::Shared(group) => Some(format!("\"plaid-types/{group}\"")),
                _ => None,
            })
            .collect();
        let groups: Vec<String> = groups.into_iter().collect();
        let feature = feature(family);
        let line = format!("{feature} = [{}]", groups.join(", "));
        (feature, line)
    });
    let all = plan.facts.webhooks.keys();
    let all: Vec<String> = all
        .map(|family| format!("\"{}\"", feature(family)))
        .collect();
    let full = ("full".to_owned(), format!("full = [{}]", all.join(", ")));
    families.chain([full]).collect()
}

fn feature(family: &str) -> String {
    family.replace('_', "-")
}

fn gate(family: &str) -> String {
    format!("#[cfg(feature = {:?})]\n", feature(family))
}

/// Payloads of one type and code are told apart by a member that only one of them has.
fn refuse_ambiguous(plan: &Plan<'_>) -> Result<()> {
    let mut payloads: BTreeMap<(&str, &str), Vec<&Webhook>> = BTreeMap::new();
    for (_, webhook) in plan.facts.webhooks() {
        let known = payloads.entry((&webhook.kind, &webhook.code)).or_default();
        known.push(webhook);
    }
    for ((kind, code), webhooks) in payloads {
        for webhook in &webhooks {
            let mut others = webhooks.iter().filter(|other| *other != webhook);
            let has = |payload: &str, member: &str| {
                let object = plan.object(payload);
                object.is_some_and(|object| object.fields.contains_key(member))
            };
            let is_told = match &webhook.has {
                Some(member) => {
                    has(&webhook.payload, member)
                        && !others.any(|other| has(&other.payload, member))
                }
                None => webhooks.len() == 1,
            };
            if !is_told {
                bail!(
                    "{kind}: {code} has several payloads: say with `has` which member tells {}",
                    webhook.payload
                );
            }
        }
    }
    Ok(())
}

fn write_family(
    plan: &Plan<'_>,
    (family, file): (&str, &File),
    folder: &str,
    files: &mut Files,
) -> Result<()> {
    let source = format!("api/webhooks/{}.toml", feature(family));
    let scope = Scope {
        plan,
        own: "super::",
        home: Home::Payloads,
    };
    let mut text = format!(
        "//! {}\n\nmod codec;\n#[cfg(feature = \"samples\")]\nmod samples;\n\n",
        if file.doc.is_empty() {
            family
        } else {
            &file.doc
        }
    );
    let mut impls = String::from(CODEC_HEAD);
    for (name, def) in &file.types {
        text.push_str(&types::definition(Scope { own: "", ..scope }, name, def)?);
        impls.push_str(&codec::impls(scope, name, def));
        if let (Some((_, webhook)), TypeDef::Object(object)) = (plan.webhook_of(name), def) {
            impls.push_str(&payload(scope, webhook, object));
        }
    }
    files.rust(format!("{folder}/mod.rs"), &source, &text);
    files.rust(format!("{folder}/codec.rs"), &source, &impls);
    files.rust(
        format!("{folder}/samples.rs"),
        &source,
        &sample_impls(scope, file),
    );
    Ok(())
}

/// The types that payloads mention and that are not of their family, so that one module holds them
/// all.
fn mentioned(plan: &Plan<'_>) -> String {
    let mut families: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for family in plan.facts.webhooks.keys() {
        for name in plan.closure_of_family(family) {
            let gate = format!("feature = {:?}", feature(family));
            families.entry(name).or_default().push(gate);
        }
    }
    let mut out = String::new();
    for (name, gates) in families {
        let path = match plan.owner(name) {
            Owner::Shared(_) => "plaid_types",
            Owner::Product(_) => "crate::types",
            Owner::Core | Owner::Family(_) => continue,
        };
        let gates = match gates.as_slice() {
            [gate] => gate.clone(),
            gates => format!("any({})", gates.join(", ")),
        };
        let _ = writeln!(
            out,
            "#[cfg({gates})]\n#[doc(no_inline)]\npub use {path}::{name};"
        );
    }
    out + "\n"
}

/// The `Payload` impl: what can be asked without knowing which webhook it is.
fn payload(scope: Scope<'_>, webhook: &Webhook, object: &Object) -> String {
    let Webhook {
        kind,
        code,
        payload,
        ..
    } = webhook;
    let mut out = format!(
        "impl crate::Payload for {} {{\nconst TYPE: &'static str = {kind:?};\n\
         const CODE: &'static str = {code:?};\n",
        scope.path(payload)
    );
    for (wire, ty) in [
        ("item_id", "plaid_core::ItemId"),
        ("user_id", "plaid_types::UserId"),
        ("account_id", "plaid_types::AccountId"),
        ("environment", "crate::types::WebhookEnvironmentValues"),
        ("error", "plaid_core::ApiError"),
        ("timestamp", "plaid_core::DateTime"),
    ] {
        let Some(field) = object.fields.get(wire) else {
            continue;
        };
        if scope.ty(&field.ty, field.marks.secret) == ty {
            let value = borrowed(scope, payload, wire, field);
            let _ = writeln!(out, "\nfn {wire}(&self) -> Option<&{ty}> {{\n{value}\n}}");
        }
    }
    if let Some(subject) = subject(scope, webhook, object) {
        let _ = writeln!(out, "\nfn subject(&self) -> Option<&str> {{\n{subject}\n}}");
    }
    out + "}\n\n"
}

/// The id of what the webhook is about: the narrowest that is there.
fn subject(scope: Scope<'_>, webhook: &Webhook, object: &Object) -> Option<String> {
    let is_subject = |wire: &&String| webhook.subject.as_ref() == Some(wire);
    let ids = object
        .fields
        .iter()
        .filter(|(wire, field)| names(wire, field));
    let mut ids: Vec<_> = ids.collect();
    ids.sort_by_key(|(wire, _)| !is_subject(wire));
    let mut subject: Option<String> = None;
    for (wire, field) in ids {
        let shape = scope.shape(&webhook.payload, wire, field);
        let member = member(wire);
        let id = match (&shape, &field.ty) {
            (Shape::Optional, Type::String) => format!("self.{member}.as_deref()"),
            (Shape::Optional, ty) => {
                format!(
                    "self.{member}.as_ref().map({}::as_str)",
                    scope.ty(ty, false)
                )
            }
            _ => format!("Some(self.{member}.as_str())"),
        };
        subject = Some(match subject {
            Some(subject) => format!("{subject}.or_else(|| {id})"),
            None => id,
        });
        if !matches!(shape, Shape::Optional) {
            break;
        }
    }
    subject
}

/// Whether a member is an id.
fn names(wire: &str, field: &Field) -> bool {
    wire.ends_with("_id") && matches!(field.ty, Type::String | Type::Named(_))
}

fn borrowed(scope: Scope<'_>, owner: &str, wire: &str, field: &Field) -> String {
    match scope.shape(owner, wire, field) {
        Shape::Optional => format!("self.{}.as_ref()", member(wire)),
        _ => format!("Some(&self.{})", member(wire)),
    }
}

/// A payload's name as a variant.
fn variant(payload: &str) -> String {
    let mut name = payload.to_owned();
    if let Some(at) = name.rfind("Webhook") {
        name.replace_range(at..at + "Webhook".len(), "");
    }
    name
}

/// The enum over all payloads, how one is chosen, and what is the same for all.
fn webhook(plan: &Plan<'_>) -> String {
    let mut webhooks: Vec<(&str, &Webhook)> = plan.facts.webhooks().collect();
    // Of several payloads of one code the first whose member is there counts, or else the first.
    webhooks.sort_by_key(|(_, webhook)| (&webhook.kind, &webhook.code));
    let [
        mut variants,
        mut arms,
        mut otherwise,
        mut matches,
        mut conversions,
        mut samples,
    ] = [const { String::new() }; 6];
    let firsts: BTreeMap<_, _> = webhooks
        .iter()
        .rev()
        .map(|(_, webhook)| ((&webhook.kind, &webhook.code), &webhook.payload))
        .collect();
    let is_first =
        |webhook: &Webhook| firsts.get(&(&webhook.kind, &webhook.code)) == Some(&&webhook.payload);
    for (family, webhook) in webhooks {
        let gate = gate(family);
        let Webhook {
            kind,
            code,
            payload,
            ..
        } = webhook;
        let name = variant(payload);
        let _ = writeln!(
            variants,
            "{}{gate}#[cfg_attr(docsrs, doc(cfg(feature = {:?})))]\n{name}(super::payloads::{payload}),",
            docs::comment(&of_variant(plan, webhook)),
            feature(family),
        );
        let decode = format!("crate::head::decode(body).map(Webhook::{name})");
        let pattern = format!("{gate}({kind:?}, {code:?})");
        if let Some(member) = &webhook.has {
            let _ = writeln!(arms, "{pattern} if head.has({member:?}) => {decode},");
        }
        if is_first(webhook) {
            let _ = writeln!(otherwise, "{pattern} => {decode},");
        }
        let _ = writeln!(
            matches,
            "{gate}$crate::Webhook::{name}($payload) => $value,"
        );
        let _ = writeln!(
            samples,
            "{gate}|| Webhook::{name}(plaid_core::Sample::sample()),"
        );
        let _ = writeln!(
            conversions,
            "{gate}impl From<super::payloads::{payload}> for Webhook {{\n\
             fn from(payload: super::payloads::{payload}) -> Self {{\nSelf::{name}(payload)\n}}\n}}\n"
        );
    }
    format!(
        "use bytes::Bytes;\nuse plaid_core::Error;\n\nuse crate::{{OtherWebhook, head::Head}};\n\n\
         /// What Plaid tells by itself.\n///\n\
         /// A variant is named like its payload, and a payload as in Plaid's own libraries. What no\n\
         /// variant is for, because it is not known or its feature is off, is [`Other`](Self::Other).\n\
         #[derive(Clone, Debug, PartialEq)]\n#[non_exhaustive]\npub enum Webhook {{\n{variants}\
         /// A webhook that has no variant, or whose payload does not fit it.\nOther(OtherWebhook),\n}}\n\n\
         /// Reads the payload that a head announces; `None` if there is no variant for it.\n\
         #[allow(unreachable_code, unused_variables)] // Without a family there is nothing to read.\n\
         #[inline]\npub(crate) fn read(head: &Head, body: &Bytes) -> Option<Result<Webhook, Error>> {{\n\
         Some(match (head.webhook_type(), head.webhook_code()) {{\n{arms}{otherwise}_ => return None,\n}})\n}}\n\n\
         /// What is the same for all payloads.\nmacro_rules! with_payload {{\n\
         ($webhook:expr, $payload:ident => $value:expr, $other:ident => $else:expr) => {{\n\
         match $webhook {{\n{matches}$crate::Webhook::Other($other) => $else,\n}}\n}};\n}}\n\
         pub(crate) use with_payload;\n\n{conversions}\n\
         #[cfg(feature = \"samples\")]\n#[cfg_attr(docsrs, doc(cfg(feature = \"samples\")))]\n\
         impl Webhook {{\n/// A sample of each webhook that is compiled.\n\
         pub fn samples() -> Vec<Self> {{\n\
         const SAMPLES: &[fn() -> Webhook] = &[{samples}];\n\
         SAMPLES.iter().map(|sample| sample()).collect()\n}}\n}}\n"
    )
}

fn of_variant(plan: &Plan<'_>, webhook: &Webhook) -> String {
    let mut text = format!("`{}`: `{}`", webhook.kind, webhook.code);
    let _ = match &webhook.has {
        Some(member) => writeln!(text, ", with `{member}`."),
        None => writeln!(text, "."),
    };
    let def = plan.def(&webhook.payload);
    if let Some(doc) = def.map(TypeDef::doc).filter(|doc| !doc.is_empty()) {
        let _ = writeln!(text, "\n{doc}");
    }
    for (set, note) in [
        (webhook.deprecated, "Deprecated by Plaid."),
        (webhook.hidden, "Not in Plaid's public documentation."),
        (webhook.withdrawn, "Plaid no longer documents it."),
    ] {
        if set {
            let _ = writeln!(text, "\n{note}");
        }
    }
    text
}
