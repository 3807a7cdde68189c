//! The request check: what a request may hold follows from the facts of the API.
//!
//! Unknown members are named first, then missing ones, then values of the wrong kind, as the
//! hosted Sandbox does. A null for an optional member counts as absent.

use plaid_core::{Date, DateTime};
use serde_json::{Map, Value};

use crate::{
    failure::Failure,
    schema::{Kind, Limits, Object, Place},
};

/// Members that stand in any body and are taken out before the check.
const CREDENTIALS: [&str; 3] = ["client_id", "secret", "client_secret"];

/// Checks a request body against its schema.
pub(crate) fn check(object: &'static Object, body: &Map<String, Value>) -> Result<(), Failure> {
    let mut findings = Findings::default();
    findings.object(object, body, "", true);
    findings.finish()
}

/// Checks JSON that a request holds within a text.
pub(crate) fn check_text(
    object: &'static Object,
    said: &Map<String, Value>,
) -> Result<(), Failure> {
    let mut findings = Findings::default();
    findings.object(object, said, "", false);
    findings.finish()
}

impl Findings {
    fn finish(self) -> Result<(), Failure> {
        if !self.unknown.is_empty() {
            return Err(Failure::unknown_fields(&self.unknown));
        }
        if !self.missing.is_empty() {
            return Err(Failure::missing_fields(&self.missing));
        }
        self.wrong.map_or(Ok(()), Err)
    }
}

#[derive(Default)]
struct Findings {
    unknown: Vec<String>,
    missing: Vec<String>,
    /// The first value that is wrong.
    wrong: Option<Failure>,
}

impl Findings {
    fn object(&mut self, object: &Object, members: &Map<String, Value>, path: &str, top: bool) {
        for name in members.keys() {
            let known = object.fields.iter().any(|field| field.name == name);
            let is_credential = top && CREDENTIALS.contains(&name.as_str());
            if !known && !is_credential {
                self.unknown.push(join(path, name));
            }
        }
        for field in object
            .fields
            .iter()
            .filter(|field| field.place == Place::Body)
        {
            let path = join(path, field.name);
            match members.get(field.name) {
                None if field.required => self.missing.push(path),
                Some(Value::Null) if field.required && !field.nullable => self.missing.push(path),
                None | Some(Value::Null) => {}
                Some(value) => self.value(&field.kind, &field.limits, value, &path),
            }
        }
    }

    fn value(&mut self, kind: &Kind, limits: &Limits, value: &Value, path: &str) {
        match (kind, value) {
            (Kind::String, Value::String(text)) => self.text(limits, text, path),
            (Kind::Date, Value::String(text)) => {
                if Date::from(text.as_str()).ymd().is_none() {
                    self.must_be(path, "a date in the format YYYY-MM-DD");
                }
            }
            (Kind::DateTime, Value::String(text)) => {
                if DateTime::from(text.as_str()).unix_seconds().is_none() {
                    self.must_be(path, "a date-time in the format YYYY-MM-DDTHH:MM:SSZ");
                }
            }
            (Kind::AmountText, Value::String(text)) => {
                if text.parse::<plaid_core::Amount>().is_err() {
                    self.must_be(path, "a decimal string");
                }
            }
            (Kind::Bool, Value::Bool(_))
            | (Kind::Json | Kind::File, _)
            | (Kind::FreeForm, Value::Object(_)) => {}
            (Kind::Int, Value::Number(number)) => {
                let whole = number.as_f64().is_some_and(|number| number.fract() == 0.0);
                if whole {
                    self.number(limits, number, path);
                } else {
                    self.must_be(path, "an integer");
                }
            }
            (Kind::Number, Value::Number(number)) => self.number(limits, number, path),
            (Kind::Enum(values), Value::String(text)) => {
                if !values.contains(&text.as_str()) {
                    self.unknown_value(values, text, path);
                }
            }
            (Kind::Object(object), Value::Object(members)) => {
                self.object(object, members, path, false);
            }
            (Kind::Union(tag, variants), Value::Object(members)) => {
                let name = members.get(*tag).and_then(Value::as_str);
                match variants.iter().find(|(variant, _)| Some(*variant) == name) {
                    Some((_, object)) => self.object(object, members, path, false),
                    None => self.must_be(&join(path, tag), "one of the known values"),
                }
            }
            (Kind::List(inner), Value::Array(items)) => {
                self.length(limits, items.len(), path, "elements");
                for (at, item) in items.iter().enumerate() {
                    self.value(inner, &Limits::NONE, item, &format!("{path}[{at}]"));
                }
            }
            (Kind::Map(inner), Value::Object(members)) => {
                self.length(limits, members.len(), path, "entries");
                for (name, value) in members {
                    self.value(inner, &Limits::NONE, value, &join(path, name));
                }
            }
            _ => self.must_be(path, kind_name(kind)),
        }
    }

    fn text(&mut self, limits: &Limits, text: &str, path: &str) {
        self.length(limits, text.chars().count(), path, "characters");
        let good = match limits.format {
            Some("uri") => text.contains(':') && !text.contains(char::is_whitespace),
            Some("address") => !text.is_empty() && !text.contains(char::is_whitespace),
            Some("email") => text.contains('@'),
            Some("uuid") => text.len() == 36,
            _ => true,
        };
        if !good {
            let format = limits.format.unwrap_or_default();
            self.must_be(
                path,
                if matches!(format, "uri" | "address") {
                    "a valid URL"
                } else {
                    "well formed"
                },
            );
        }
    }

    fn number(&mut self, limits: &Limits, number: &serde_json::Number, path: &str) {
        let number = number.as_f64().unwrap_or_default();
        if limits.min.is_some_and(|min| number < min) {
            let min = limits.min.unwrap_or_default();
            self.must_be(path, &format!("greater than or equal to {min}"));
        } else if limits.max.is_some_and(|max| number > max) {
            let max = limits.max.unwrap_or_default();
            self.must_be(path, &format!("less than or equal to {max}"));
        }
    }

    fn length(&mut self, limits: &Limits, length: usize, path: &str, unit: &str) {
        if limits.min_len.is_some_and(|min| length < min) {
            let min = limits.min_len.unwrap_or_default();
            self.must_be(path, &format!("at least {min} {unit} long"));
        } else if limits.max_len.is_some_and(|max| length > max) {
            let max = limits.max_len.unwrap_or_default();
            self.must_be(path, &format!("at most {max} {unit} long"));
        }
    }

    fn unknown_value(&mut self, values: &'static [&'static str], text: &str, path: &str) {
        if values == plaid_types::Products::KNOWN {
            self.wrong
                .get_or_insert_with(|| Failure::invalid_product(text));
        } else {
            self.must_be(path, "one of the known values");
        }
    }

    fn must_be(&mut self, path: &str, what: &str) {
        self.wrong
            .get_or_insert_with(|| Failure::invalid_field(format!("{path} must be {what}")));
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

fn kind_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::String | Kind::Date | Kind::DateTime | Kind::AmountText | Kind::Enum(_) => "a string",
        Kind::Bool => "a boolean",
        Kind::Int => "an integer",
        Kind::Number => "a number",
        Kind::List(_) => "an array",
        _ => "an object",
    }
}
