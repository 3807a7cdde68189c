//! The frozen arguments of every constructor: `api/constructors.lock`.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use anyhow::{Result, bail};

use crate::facts::{Field, Object, Place, Type};

/// The arguments by type.
pub(crate) struct Constructors {
    arguments: BTreeMap<String, Vec<String>>,
}

impl Constructors {
    pub(super) fn read(path: &Path) -> Result<Self> {
        let mut arguments = BTreeMap::new();
        if path.is_file() {
            for line in fs::read_to_string(path)?
                .lines()
                .filter(|line| !line.starts_with('#'))
            {
                let mut words = line.split_whitespace().map(str::to_owned);
                if let Some(name) = words.next() {
                    arguments.insert(name, words.collect());
                }
            }
        }
        Ok(Self { arguments })
    }

    /// The arguments of a type.
    pub(super) fn of(&self, name: &str) -> &[String] {
        self.arguments.get(name).map_or(&[], Vec::as_slice)
    }

    /// Forgets the types that nobody builds.
    pub(super) fn retain(&mut self, is_built: impl Fn(&str) -> bool) {
        self.arguments.retain(|name, _| is_built(name));
    }

    /// Gives a type that has no line yet its arguments: tokens first, then ids, then the rest.
    pub(super) fn complete(&mut self, name: &str, object: &Object) -> Result<()> {
        if let Some(arguments) = self.arguments.get(name) {
            let is_gone = |argument: &&String| {
                let field = object.fields.get(*argument);
                field.is_none_or(|field| field.marks.read_only)
            };
            let gone = arguments.iter().find(is_gone);
            if let Some(gone) = gone {
                bail!(
                    "api/constructors.lock: {name} has no member {gone} any more. Take it out of the \
                     line, which changes what `{name}::new` takes, or put the member back into the \
                     facts"
                );
            }
            return Ok(());
        }
        let mut required: Vec<(&String, &Field)> = object
            .fields
            .iter()
            .filter(|(wire, field)| {
                let clears = field.marks.clearable;
                let set_by_caller = !field.marks.deprecated && !field.marks.read_only;
                !field.optional
                    && !field.nullable
                    && !clears
                    && set_by_caller
                    && !super::plan::is_idempotency_key(wire)
            })
            .collect();
        required.sort_by_key(|(wire, field)| rank(wire, field));
        self.arguments.insert(
            name.to_owned(),
            required.into_iter().map(|(wire, _)| wire.clone()).collect(),
        );
        Ok(())
    }

    pub(super) fn format(&self) -> String {
        let mut text = String::from(
            "# The arguments of every constructor, frozen. A line may be reordered by hand before\n\
             # it is released; from then on a new required member becomes a setter.\n",
        );
        for (name, arguments) in &self.arguments {
            let _ = writeln!(
                text,
                "{}",
                format!("{name} {}", arguments.join(" ")).trim_end()
            );
        }
        text
    }
}

fn rank(wire: &str, field: &Field) -> u8 {
    let named = matches!(field.ty.name(), Some(name) if name.ends_with("Token"));
    match field.ty {
        _ if field.marks.place == Place::Path => 0,
        Type::Named(_) | Type::List(_) if named => 0,
        Type::Named(_) if wire.ends_with("_id") || wire == "id" => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::Constructors;
    use crate::facts::{Field, Marks, Object, Type};

    fn object(members: &[&str]) -> Object {
        let field = Field {
            ty: Type::String,
            optional: false,
            nullable: false,
            marks: Marks::default(),
            doc: String::new(),
        };
        Object {
            doc: String::new(),
            fields: members
                .iter()
                .map(|name| ((*name).to_owned(), field.clone()))
                .collect(),
        }
    }

    #[test]
    fn a_new_required_member_changes_no_signature() {
        let mut constructors = Constructors {
            arguments: BTreeMap::new(),
        };
        constructors.complete("Shelf", &object(&["wood"])).unwrap();
        constructors
            .complete("Shelf", &object(&["wood", "height"]))
            .unwrap();
        assert_eq!(constructors.of("Shelf"), ["wood"]);
    }

    #[test]
    fn a_line_that_names_a_member_that_is_gone_is_an_error() {
        let mut constructors = Constructors {
            arguments: BTreeMap::new(),
        };
        constructors.complete("Shelf", &object(&["wood"])).unwrap();
        let error = constructors
            .complete("Shelf", &object(&["height"]))
            .unwrap_err();
        assert!(
            error.to_string().contains("Shelf has no member wood"),
            "{error}"
        );
    }
}
