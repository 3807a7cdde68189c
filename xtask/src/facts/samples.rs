//! `samples.toml`: what samples hold where a made-up value would mislead.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use super::{Field, Type};

/// Values by member, and by enum.
#[derive(Debug, Default)]
pub(crate) struct Samples {
    members: BTreeMap<(String, String), Value>,
    enums: BTreeMap<String, String>,
}

impl Samples {
    pub(crate) fn read(api: &Path) -> Result<Self> {
        let path = api.join("samples.toml");
        let text = fs::read_to_string(&path)
            .with_context(|| format!("{} cannot be read", path.display()))?;
        let mut file: BTreeMap<String, BTreeMap<String, Value>> = toml::from_str(&text)?;
        let mut samples = Self::default();
        for (name, value) in file.remove("enum").unwrap_or_default() {
            let Value::String(value) = value else {
                bail!("the sample of {name} is no text")
            };
            samples.enums.insert(name, value);
        }
        for (owner, members) in file {
            for (member, value) in members {
                samples.members.insert((owner.clone(), member), value);
            }
        }
        Ok(samples)
    }

    /// What a member holds in a row: one of the values of a list, or the only one. `"null"` is
    /// null, which TOML has no word for. What is said of a name holds where its type is one that can
    /// have the value.
    pub(crate) fn value(
        &self,
        owner: &str,
        (member, field): (&str, &Field),
        row: u64,
    ) -> Option<Value> {
        let of = |owner: &str| {
            let value = match self.members.get(&(owner.to_owned(), member.to_owned()))? {
                Value::Array(rows) => rows.iter().cycle().nth(usize::try_from(row).ok()?)?,
                value => value,
            };
            Some(match value {
                Value::String(text) if text == "null" => Value::Null,
                value => value.clone(),
            })
        };
        of(owner).or_else(|| of("*").filter(|value| fits(value, field)))
    }

    pub(crate) fn of_enum(&self, name: &str) -> Option<&str> {
        self.enums.get(name).map(String::as_str)
    }

    /// The types and members that are named, to find names that are wrong.
    pub(crate) fn names(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        let enums = self.enums.keys().map(|name| (name.as_str(), None));
        let members = self.members.keys();
        enums.chain(members.map(|(owner, member)| (owner.as_str(), Some(member.as_str()))))
    }
}

fn fits(value: &Value, field: &Field) -> bool {
    match (value, &field.ty) {
        (Value::Null, _) => field.nullable || field.optional,
        (Value::Bool(_), Type::Bool)
        | (Value::Number(_), Type::Int)
        | (Value::String(_), Type::String) => true,
        _ => false,
    }
}
