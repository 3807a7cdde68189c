//! Deterministic sample values, as JSON: one source for mocks, the emulator, tests and benchmarks.

use serde_json::{Map, Value, json};

use crate::facts::{Field, Type, TypeDef};

use super::plan::{Owner, Plan};

/// Digits that only secret strings hold, so that tests can look for them in what is printed.
const SECRET_DIGITS: &str = "9078563412";
/// The start of every token's random part, for the same purpose.
const SECRET_UUID: &str = "5ec2e7ed-0000-4000-8000";
/// The date of birth of every sample person, for the same purpose.
const SECRET_DATE: &str = "1907-08-31";

/// How much of a type a sample shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Every member of an answer.
    Answer,
    /// Every member that a request may have.
    Request,
    /// What a request cannot go without.
    Minimal,
}

/// A sample of a named object.
pub(crate) fn object(plan: &Plan<'_>, name: &str, extent: Extent) -> Value {
    let Some(object) = plan.object(name) else {
        return Value::Null;
    };
    let mut members = Map::new();
    for (wire, field) in &object.fields {
        if field.ty == Type::File || is_untyped_in_core(plan, name, &field.ty) {
            continue;
        }
        if extent != Extent::Answer && field.marks.read_only {
            continue;
        }
        if extent == Extent::Minimal && field.optional {
            continue;
        }
        if extent == Extent::Minimal && field.nullable {
            members.insert(wire.clone(), Value::Null);
            continue;
        }
        members.insert(wire.clone(), value(plan, wire, field, &field.ty, extent));
    }
    Value::Object(members)
}

fn value(plan: &Plan<'_>, wire: &str, field: &Field, ty: &Type, extent: Extent) -> Value {
    let limits = &field.marks.limits;
    let number = |usual: f64| {
        let low = limits.min.map_or(usual, |min| usual.max(min));
        limits.max.map_or(low, |max| low.min(max))
    };
    match ty {
        Type::String if field.marks.secret => secret(wire, field).into(),
        Type::String => text(wire, field).into(),
        Type::Bool => true.into(),
        Type::Int if wire == "status" => 400.into(),
        #[allow(clippy::cast_possible_truncation)] // Limits are small.
        Type::Int => (number(1.0) as i64).into(),
        Type::Float => json!(number(0.5)),
        Type::Money => json!(number(100.25)),
        Type::MoneyText => "100.25".into(),
        Type::Date if field.marks.secret => SECRET_DATE.into(),
        Type::Date => "2026-01-15".into(),
        Type::DateTime => "2026-01-15T08:30:00Z".into(),
        Type::Json | Type::FreeForm => json!({ "sample": "value" }),
        Type::File => Value::Null,
        Type::Map(inner) => {
            json!({ "sample": value(plan, wire, field, inner, extent) })
        }
        Type::List(inner) | Type::SparseList(inner) => {
            if let Type::Named(name) = &**inner
                && let Some(TypeDef::Union(union)) = plan.def(name)
            {
                let variants = union.variants.iter();
                return variants
                    .map(|(tag, target)| variant(plan, &union.tag, tag, target, extent))
                    .collect();
            }
            let element = value(plan, wire, field, inner, extent);
            let count = limits.min_len.unwrap_or(1).max(1);
            (0..count).map(|_| element.clone()).collect()
        }
        Type::Named(name) => named(plan, name, extent),
    }
}

fn named(plan: &Plan<'_>, name: &str, extent: Extent) -> Value {
    match plan.def(name) {
        Some(TypeDef::Object(_)) => object(plan, name, extent),
        // Of the family that the sample's code belongs to.
        Some(TypeDef::Enum(_)) if name == "ErrorType" => "ITEM_ERROR".into(),
        Some(TypeDef::Enum(values)) => values
            .values
            .keys()
            .next()
            .map_or("", String::as_str)
            .into(),
        Some(TypeDef::Union(union)) => {
            let Some((tag, target)) = union.variants.iter().next() else {
                return Value::Null;
            };
            variant(plan, &union.tag, tag, target, extent)
        }
        Some(TypeDef::Token(_)) => token(name).into(),
        Some(TypeDef::Id(_)) => id(name).into(),
        None => Value::Null,
    }
}

/// A sample of a union, of the kind that the tag tells.
fn variant(plan: &Plan<'_>, member: &str, tag: &str, target: &str, extent: Extent) -> Value {
    let mut value = object(plan, target, extent);
    value[member] = tag.into();
    value
}

/// plaid-core knows the shape of lists (an error's causes) that Plaid's document leaves open.
fn is_untyped_in_core(plan: &Plan<'_>, owner: &str, ty: &Type) -> bool {
    *ty == Type::List(Box::new(Type::Json)) && *plan.owner(owner) == Owner::Core
}

fn token(name: &str) -> String {
    let stem = match name {
        "AuditCopyToken" => return format!("a-sandbox-{}", SECRET_UUID.replace('-', "")),
        "OAuthAccessToken" | "OAuthRefreshToken" | "OAuthToken" => "oauth",
        "StripeBankAccountToken" => return format!("btok_{}", SECRET_UUID.replace('-', "")),
        _ => name.trim_end_matches("Token"),
    };
    let stem = super::names::words(stem).join("-");
    let stem = if stem == "asset-report" {
        "assets".to_owned()
    } else {
        stem
    };
    format!(
        "{stem}-sandbox-{SECRET_UUID}-{:012x}",
        hash(name, 0) & 0xffff_ffff_ffff
    )
}

fn id(name: &str) -> String {
    let uuid = || {
        let (a, b) = (hash(name, 0), hash(name, 1));
        let tail = b & 0xffff_ffff_ffff;
        format!(
            "{:08x}-{:04x}-4{:03x}-8{:03x}-{tail:012x}",
            a >> 32,
            a & 0xffff,
            b >> 52,
            a & 0xfff
        )
    };
    match name {
        "InstitutionId" => "ins_109508".into(),
        "RequestId" => random_text(name, 15),
        "ClientUserId" => "sample-user".into(),
        "PaymentId" => format!("payment-id-sandbox-{}", uuid()),
        "RecipientId" => format!("recipient-id-sandbox-{}", uuid()),
        "PaymentConsentId" => format!("consent-id-sandbox-{}", uuid()),
        "WalletId" => format!("wallet-id-sandbox-{}", uuid()),
        "WalletTransactionId" => format!("wallet-transaction-id-sandbox-{}", uuid()),
        "UserId" => format!("usr_{}", random_text(name, 14)),
        "IdentityVerificationId" => format!("idv_{}", random_text(name, 14)),
        "IdentityVerificationTemplateId" => format!("idvtmp_{}", random_text(name, 14)),
        "WatchlistScreeningId" => format!("scr_{}", random_text(name, 14)),
        "EntityWatchlistScreeningId" => format!("ent_{}", random_text(name, 14)),
        "BeaconUserId" => format!("becusr_{}", random_text(name, 14)),
        "AccountId"
        | "ItemId"
        | "TransactionId"
        | "SecurityId"
        | "InvestmentTransactionId"
        | "StatementId"
        | "StreamId" => random_text(name, 37),
        _ => uuid(),
    }
}

fn random_text(name: &str, length: usize) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    let count = LETTERS.len() as u64;
    (0..length as u64)
        .map(|at| {
            let index = usize::try_from(hash(name, at) % count).unwrap_or_default();
            char::from(LETTERS[index])
        })
        .collect()
}

/// FNV-1a with a final mix.
fn hash(text: &str, salt: u64) -> u64 {
    let mut state = 0xcbf2_9ce4_8422_2325_u64 ^ salt.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for byte in text.bytes() {
        state = (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    state ^= state >> 29;
    state = state.wrapping_mul(0xbf58_476d_1ce4_e5b9);
    state ^ (state >> 32)
}

fn secret(wire: &str, field: &Field) -> String {
    let limits = &field.marks.limits;
    let format = limits.format.as_deref();
    let text = if format == Some("email") || wire.contains("email") {
        format!("{SECRET_DIGITS}@example.com")
    } else if format == Some("uri") || wire.ends_with("_url") {
        format!("https://example.com/{SECRET_DIGITS}")
    } else if wire.contains("phone") {
        format!("+1{SECRET_DIGITS}")
    } else {
        SECRET_DIGITS.to_owned()
    };
    fit(&text, limits.min_len, limits.max_len)
}

fn text(wire: &str, field: &Field) -> String {
    let limits = &field.marks.limits;
    let usual = match (limits.format.as_deref(), wire) {
        (Some("uri"), _) => "https://example.com/sample",
        (Some("email"), _) => "ada@example.com",
        (Some("uuid"), _) => "0c7e2f1a-5b6d-4c3e-8f90-1a2b3c4d5e6f",
        (_, "phone_number" | "phone") => "+14155550123",
        (_, "country" | "country_code") => "US",
        (_, "region" | "state") => "CA",
        (_, "postal_code" | "zip") => "94105",
        (_, "city") => "San Francisco",
        (_, "street") => "1 Main Street",
        (_, "iso_currency_code" | "currency" | "iso_currency") => "USD",
        (_, "language") => "en",
        (_, "mask") => "0000",
        (_, "error_code") => "ITEM_LOGIN_REQUIRED",
        (_, "ip_address") => "203.0.113.7",
        (_, "routing" | "routing_number" | "wire_routing") => "021000021",
        (_, "sort_code") => "601613",
        (_, "bic") => "DEUTDEFF",
        (_, "timestamp") => "2026-01-15T08:30:00Z",
        (_, "email" | "email_address") => "ada@example.com",
        _ => {
            return fit(
                &format!("sample {}", wire.replace('_', " ")),
                limits.min_len,
                limits.max_len,
            );
        }
    };
    fit(usual, limits.min_len, limits.max_len)
}

/// Repeats or cuts a text until it is as long as the limits ask for.
fn fit(text: &str, min: Option<u64>, max: Option<u64>) -> String {
    let bound = |limit: Option<u64>| limit.and_then(|limit| usize::try_from(limit).ok());
    let mut fitted = text.to_owned();
    while fitted.len() < bound(min).unwrap_or_default() && !text.is_empty() {
        fitted.push_str(text);
    }
    if let Some(max) = bound(max) {
        fitted.truncate(max);
    }
    fitted.trim_end().to_owned()
}
