//! Whether JSON is an answer that the facts allow, for tests of servers.

use anyhow::Result;
use serde_json::{Map, Value};

use crate::{
    facts::{self, Facts, Field, Http, Object, Type, TypeDef},
    root,
};

/// What answers must be.
#[derive(Debug)]
pub struct Wire {
    facts: Facts,
}

impl Wire {
    /// Reads it from the facts.
    ///
    /// # Errors
    ///
    /// What is wrong with the facts.
    pub fn read() -> Result<Self> {
        let facts = facts::read(&root().join("api"))?;
        Ok(Self { facts })
    }

    /// What is wrong with an answer of an operation: members that lack or are not known, values of
    /// another kind, nulls that may not be.
    pub fn problems(&self, http: &str, path: &str, answer: &Value) -> Vec<String> {
        let mut operations = self.facts.operations().map(|(_, operation)| operation);
        let operation = operations.find(|known| {
            let method = match known.http {
                Http::Get => "GET",
                Http::Post => "POST",
                Http::Put => "PUT",
            };
            known.path == path && method == http
        });
        let mut problems = Problems {
            wire: self,
            found: Vec::new(),
        };
        match operation {
            Some(operation) => problems.named(&operation.response, answer, "answer"),
            None => problems.add("answer", "is of no operation"),
        }
        problems.found
    }

    fn def(&self, name: &str) -> Option<&TypeDef> {
        let mut files = self.facts.files().map(|(_, file)| file);
        files
            .find_map(|file| file.types.get(name))
            .or_else(|| self.facts.core.types.get(name))
    }
}

struct Problems<'a> {
    wire: &'a Wire,
    found: Vec<String>,
}

impl Problems<'_> {
    fn add(&mut self, place: &str, what: &str) {
        self.found.push(format!("{place} {what}"));
    }

    fn named(&mut self, name: &str, value: &Value, place: &str) {
        match self.wire.def(name) {
            Some(TypeDef::Object(object)) => self.object(object, value, place),
            Some(TypeDef::Enum(known)) => {
                let is_known = |text: &str| known.values.iter().any(|(value, _)| value == text);
                if !value.as_str().is_some_and(is_known) {
                    self.add(place, &format!("is {value}, which is no {name}"));
                }
            }
            Some(TypeDef::Union(union)) => {
                let tag = value.get(&union.tag).and_then(Value::as_str);
                match tag.and_then(|tag| union.variants.get(tag)) {
                    Some(variant) => self.named(variant, value, place),
                    None => self.add(place, &format!("is no {name}")),
                }
            }
            Some(TypeDef::Id(_) | TypeDef::Token(_)) => self.text(value, place),
            // A type of plaid-core that no document has.
            None => {}
        }
    }

    fn object(&mut self, object: &Object, value: &Value, place: &str) {
        let Value::Object(members) = value else {
            return self.add(place, "is no object");
        };
        self.unknown(object, members, place);
        for (name, field) in &object.fields {
            let place = format!("{place}.{name}");
            match members.get(name) {
                None if field.optional => {}
                None => self.add(&place, "lacks"),
                Some(Value::Null) if field.nullable => {}
                Some(value) => self.field(field, value, &place),
            }
        }
    }

    fn unknown(&mut self, object: &Object, members: &Map<String, Value>, place: &str) {
        for name in members.keys() {
            if !object.fields.contains_key(name) {
                self.add(&format!("{place}.{name}"), "is not known");
            }
        }
    }

    fn field(&mut self, field: &Field, value: &Value, place: &str) {
        if field.marks.omitted && value.is_null() {
            return self.add(place, "is null and is to be left out");
        }
        self.value(&field.ty, value, place);
    }

    fn value(&mut self, ty: &Type, value: &Value, place: &str) {
        let fits = match ty {
            Type::String => value.is_string(),
            Type::Bool => value.is_boolean(),
            Type::Int => value.is_i64() || value.is_u64(),
            Type::Float | Type::Money => value.is_number(),
            Type::MoneyText => value
                .as_str()
                .is_some_and(|text| text.parse::<f64>().is_ok()),
            Type::Date => value.as_str().is_some_and(is_date),
            Type::DateTime => value.as_str().is_some_and(is_date_time),
            Type::FreeForm => value.is_object(),
            Type::Json | Type::File => true,
            Type::Map(inner) => return self.map(inner, value, place),
            Type::List(inner) => return self.list(inner, value, place, false),
            Type::SparseList(inner) => return self.list(inner, value, place, true),
            Type::Named(name) => return self.named(name, value, place),
        };
        if !fits {
            self.add(place, &format!("is {value}"));
        }
    }

    fn text(&mut self, value: &Value, place: &str) {
        self.value(&Type::String, value, place);
    }

    fn map(&mut self, inner: &Type, value: &Value, place: &str) {
        let Value::Object(members) = value else {
            return self.add(place, "is no object");
        };
        for (name, value) in members {
            self.value(inner, value, &format!("{place}.{name}"));
        }
    }

    fn list(&mut self, inner: &Type, value: &Value, place: &str, is_sparse: bool) {
        let Value::Array(items) = value else {
            return self.add(place, "is no list");
        };
        for (at, value) in items.iter().enumerate() {
            if !(is_sparse && value.is_null()) {
                self.value(inner, value, &format!("{place}[{at}]"));
            }
        }
    }
}

/// Whether a text is made like another one, where a 0 stands for any digit.
fn is_like(text: &str, pattern: &str) -> bool {
    text.len() == pattern.len()
        && text
            .bytes()
            .zip(pattern.bytes())
            .all(|(one, other)| one == other || (other == b'0' && one.is_ascii_digit()))
}

fn is_date(text: &str) -> bool {
    is_like(text, "0000-00-00")
}

fn is_date_time(text: &str) -> bool {
    let (moment, rest) = text.split_at_checked(19).unwrap_or((text, ""));
    let ends = rest.ends_with('Z') || rest.contains('+') || rest.contains('-');
    is_like(moment, "0000-00-00T00:00:00") && ends
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Wire;

    #[test]
    fn answers_are_held_to_the_facts() {
        let wire = Wire::read().unwrap();
        let found = |answer| wire.problems("POST", "/item/remove", &answer);
        assert!(found(json!({ "request_id": "r" })).is_empty());
        assert_eq!(found(json!({})), ["answer.request_id lacks"]);
        assert_eq!(
            found(json!({ "request_id": null })),
            ["answer.request_id is null"]
        );
        let more = json!({ "request_id": "r", "more": 1 });
        assert_eq!(found(more), ["answer.more is not known"]);
        let got = json!({ "accounts": [{ "type": "purse" }], "item": 1, "request_id": "r" });
        let found = wire.problems("POST", "/accounts/get", &got);
        for problem in [
            "answer.accounts[0].account_id lacks",
            "answer.accounts[0].type is \"purse\", which is no AccountType",
            "answer.item is no object",
        ] {
            assert!(found.iter().any(|known| known == problem), "{found:?}");
        }
    }
}
