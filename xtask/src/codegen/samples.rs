//! Deterministic sample values, as JSON: one source for mocks, the emulator, tests and benchmarks.

use serde_json::{Map, Value, json};

use crate::facts::{Field, Type, TypeDef, evidence::Reading};

use super::plan::{Owner, Plan};

/// Digits that only secret strings hold, so that tests can look for them in what is printed.
const SECRET_DIGITS: &str = "9078563412";
/// The start of every token's random part, for the same purpose.
const SECRET_UUID: &str = "5ec2e7ed-0000-4000-8000";
/// The date of birth of every sample person, for the same purpose.
const SECRET_DATE: &str = "1907-08-31";
/// How many rows the lists of a response have.
const ROWS: u64 = 2;

/// How much of a type a sample shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Every member of an answer.
    Answer,
    /// What an answer cannot go without.
    BareAnswer,
    /// Every member that a request may have.
    Request,
    /// What a request cannot go without.
    BareRequest,
}

/// Where a sample stands.
#[derive(Clone, Copy)]
struct Place<'a> {
    plan: &'a Plan<'a>,
    extent: Extent,
    /// The row of a page it belongs to: no two rows are alike.
    row: u64,
}

/// A sample of a response, whose lists are pages of several rows.
pub(crate) fn response(plan: &Plan<'_>, name: &str, extent: Extent) -> Value {
    Place::first(plan, extent).object(name, ROWS)
}

/// A sample of a named type, if it is an object or a union.
pub(crate) fn of(plan: &Plan<'_>, name: &str, extent: Extent) -> Option<Value> {
    let stands_alone = matches!(plan.def(name)?, TypeDef::Object(_) | TypeDef::Union(_));
    stands_alone.then(|| Place::first(plan, extent).named(name))
}

impl<'a> Place<'a> {
    fn first(plan: &'a Plan<'a>, extent: Extent) -> Self {
        Self {
            plan,
            extent,
            row: 0,
        }
    }

    /// A sample of an object; its lists of objects have so many rows.
    fn object(self, name: &str, rows: u64) -> Value {
        let Some(object) = self.plan.object(name) else {
            return Value::Null;
        };
        let mut members = Map::new();
        for (wire, field) in &object.fields {
            if field.ty == Type::File || is_untyped_in_core(self.plan, name, &field.ty) {
                continue;
            }
            match self.extent {
                Extent::BareAnswer if self.may_be_missing(name, wire, field) => continue,
                Extent::BareRequest if field.optional => continue,
                Extent::BareRequest | Extent::Request if field.marks.read_only => continue,
                Extent::BareRequest if field.nullable => {
                    members.insert(wire.clone(), Value::Null);
                    continue;
                }
                _ => {}
            }
            let told = self.plan.samples.value(name, (wire, field), self.row);
            let value = told.unwrap_or_else(|| self.member(name, (wire, field), rows));
            // What may not be null is left out.
            if !value.is_null() || field.nullable || !field.optional {
                members.insert(wire.clone(), value);
            }
        }
        Value::Object(members)
    }

    fn may_be_missing(self, owner: &str, wire: &str, field: &Field) -> bool {
        matches!(field.ty, Type::List(_) | Type::SparseList(_) | Type::Map(_))
            || self.plan.is_optional(owner, wire, field)
            || self.plan.reading(owner, wire, field) == Reading::False
    }

    fn member(self, owner: &str, (wire, field): (&str, &Field), rows: u64) -> Value {
        if let Type::List(inner) | Type::SparseList(inner) = &field.ty
            && let Type::Named(name) = &**inner
            && self.plan.object(name).is_some()
            && rows > 1
        {
            let rows = (0..rows).map(|row| Self { row, ..self }.object(name, 1));
            return rows.collect();
        }
        let own = Self {
            row: if is_of_all_rows(owner, &field.ty) {
                0
            } else {
                self.row
            },
            ..self
        };
        own.value(wire, field, &field.ty)
    }

    fn value(self, wire: &str, field: &Field, ty: &Type) -> Value {
        let limits = &field.marks.limits;
        let number = |usual: f64| {
            let low = limits.min.map_or(usual, |min| usual.max(min));
            limits.max.map_or(low, |max| low.min(max))
        };
        let day = 15 - self.row;
        match ty {
            Type::String if field.marks.secret => secret(wire, field).into(),
            Type::String => text(wire, field, self.row).into(),
            Type::Bool => true.into(),
            Type::Int if wire == "status" => 400.into(),
            // Ids that are numbers count up.
            Type::Int if wire.ends_with("_id") => (self.row + 1).into(),
            #[allow(clippy::cast_possible_truncation)] // Limits are small.
            Type::Int => (number(1.0) as i64).into(),
            Type::Float => json!(number(0.5)),
            Type::Money if self.row == 0 => json!(number(100.25)),
            Type::Money => json!(number(42.5)),
            Type::MoneyText if self.row == 0 => "100.25".into(),
            Type::MoneyText => "42.50".into(),
            Type::Date if field.marks.secret => SECRET_DATE.into(),
            Type::Date => format!("2026-01-{day}").into(),
            Type::DateTime => format!("2026-01-{day}T08:30:00Z").into(),
            Type::Json | Type::FreeForm => json!({ "sample": "value" }),
            Type::File => Value::Null,
            Type::Map(inner) => json!({ "sample": self.value(wire, field, inner) }),
            Type::List(inner) | Type::SparseList(inner) => {
                if let Type::Named(name) = &**inner
                    && let Some(TypeDef::Union(union)) = self.plan.def(name)
                {
                    let variants = union.variants.iter();
                    return variants
                        .map(|(tag, target)| self.variant(&union.tag, tag, target))
                        .collect();
                }
                let element = self.value(wire, field, inner);
                let count = limits.min_len.unwrap_or(1).max(1);
                (0..count).map(|_| element.clone()).collect()
            }
            Type::Named(name) => self.named(name),
        }
    }

    fn named(self, name: &str) -> Value {
        match self.plan.def(name) {
            Some(TypeDef::Object(_)) => self.object(name, 1),
            Some(TypeDef::Enum(values)) => {
                let told = self.plan.samples.of_enum(name);
                let first = values.values.keys().next().map(String::as_str);
                told.or(first).unwrap_or_default().into()
            }
            Some(TypeDef::Union(union)) => {
                let Some((tag, target)) = union.variants.iter().next() else {
                    return Value::Null;
                };
                self.variant(&union.tag, tag, target)
            }
            Some(TypeDef::Token(_)) => token(name, self.row).into(),
            Some(TypeDef::Id(_)) => id(name, self.row).into(),
            None => Value::Null,
        }
    }

    /// A sample of a union, of the kind that the tag tells.
    fn variant(self, member: &str, tag: &str, target: &str) -> Value {
        let mut value = self.object(target, 1);
        value[member] = tag.into();
        value
    }
}

/// Whether all rows of a page have the same value: the Item that the accounts belong to, say.
fn is_of_all_rows(owner: &str, ty: &Type) -> bool {
    match ty.name() {
        Some("RequestId" | "ClientId" | "ClientUserId") => true,
        Some(id @ ("ItemId" | "InstitutionId" | "UserId")) => !owner.contains(&id[..id.len() - 2]),
        _ => false,
    }
}

/// plaid-core knows the shape of lists (an error's causes) that Plaid's document leaves open.
fn is_untyped_in_core(plan: &Plan<'_>, owner: &str, ty: &Type) -> bool {
    *ty == Type::List(Box::new(Type::Json)) && *plan.owner(owner) == Owner::Core
}

fn token(name: &str, row: u64) -> String {
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
        hash(name, row * ROW) & 0xffff_ffff_ffff
    )
}

fn id(name: &str, row: u64) -> String {
    let uuid = || {
        let (a, b) = (hash(name, row * ROW), hash(name, row * ROW + 1));
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
        "InstitutionId" => format!("ins_{}", 109_508 + row),
        "RequestId" => random_text(name, 15, row),
        "ClientUserId" => "sample-user".into(),
        "PaymentId" => format!("payment-id-sandbox-{}", uuid()),
        "RecipientId" => format!("recipient-id-sandbox-{}", uuid()),
        "PaymentConsentId" => format!("consent-id-sandbox-{}", uuid()),
        "WalletId" => format!("wallet-id-sandbox-{}", uuid()),
        "WalletTransactionId" => format!("wallet-transaction-id-sandbox-{}", uuid()),
        "UserId" => format!("usr_{}", random_text(name, 14, row)),
        "IdentityVerificationId" => format!("idv_{}", random_text(name, 14, row)),
        "IdentityVerificationTemplateId" => format!("idvtmp_{}", random_text(name, 14, row)),
        "WatchlistScreeningId" => format!("scr_{}", random_text(name, 14, row)),
        "EntityWatchlistScreeningId" => format!("ent_{}", random_text(name, 14, row)),
        "BeaconUserId" => format!("becusr_{}", random_text(name, 14, row)),
        "AccountId"
        | "ItemId"
        | "TransactionId"
        | "SecurityId"
        | "InvestmentTransactionId"
        | "StatementId"
        | "StreamId" => random_text(name, 37, row),
        _ => uuid(),
    }
}

/// The salts of one row, which no id is longer than.
const ROW: u64 = 1000;

fn random_text(name: &str, length: usize, row: u64) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    let count = LETTERS.len() as u64;
    (0..length as u64)
        .map(|at| {
            let index = usize::try_from(hash(name, row * ROW + at) % count).unwrap_or_default();
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
    } else if matches!(format, Some("uri" | "address")) || wire.ends_with("_url") {
        format!("https://example.com/{SECRET_DIGITS}")
    } else if wire.contains("phone") {
        format!("+1{SECRET_DIGITS}")
    } else {
        SECRET_DIGITS.to_owned()
    };
    fit(&text, limits.min_len, limits.max_len)
}

fn text(wire: &str, field: &Field, row: u64) -> String {
    let limits = &field.marks.limits;
    let usual = match (limits.format.as_deref(), wire) {
        (Some("uri" | "address"), _) => "https://example.com/sample",
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
        (_, "website") => "example.com",
        (_, url) if url == "url" || url.ends_with("_url") => "https://example.com/sample",
        _ => {
            let name = wire.replace('_', " ");
            let sample = match row {
                0 => format!("sample {name}"),
                row => format!("sample {name} {}", row + 1),
            };
            return fit(&sample, limits.min_len, limits.max_len);
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
