//! Reads `api/glossary.toml`, what members and values mean wherever they stand, and gives a
//! description to those that have none of their own.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context as _, Result, bail};
use toml::{Table, Value as Toml};

use super::{Facts, Field, File, TypeDef, notation::format_type, read};

/// Reads all facts below `api`, with a description of every member of which anything is known.
pub(crate) fn read_described(api: &Path) -> Result<Facts> {
    let mut facts = read(api)?;
    let path = api.join("glossary.toml");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let glossary = Glossary::parse(&text).with_context(|| format!("in {}", path.display()))?;
    describe(&mut facts, &glossary)?;
    Ok(facts)
}

/// The section for values of enums, by their spelling on the wire.
const VALUES: &str = "value";

/// Descriptions by the type of a member, as the facts write it, and its name.
struct Glossary(BTreeMap<String, BTreeMap<String, String>>);

impl Glossary {
    fn parse(text: &str) -> Result<Self> {
        let mut entries = BTreeMap::new();
        for (ty, members) in text.parse::<Table>()? {
            let Toml::Table(members) = members else {
                bail!("{ty} is no table");
            };
            let mut described = BTreeMap::new();
            for (member, doc) in members {
                match doc {
                    Toml::String(doc) if !doc.is_empty() => described.insert(member, doc),
                    _ => bail!("{ty}.{member} has no description"),
                };
            }
            entries.insert(ty, described);
        }
        Ok(Self(entries))
    }

    fn entry(&self, section: &str, name: &str) -> Option<(String, &str)> {
        let doc = self.0.get(section)?.get(name)?;
        Some((format!("{section}.{name}"), doc))
    }

    fn keys(&self) -> impl Iterator<Item = String> {
        let types = self.0.iter();
        types.flat_map(|(ty, members)| members.keys().map(move |member| format!("{ty}.{member}")))
    }
}

/// Describes what has no description: by the glossary, or members by their type.
fn describe(facts: &mut Facts, glossary: &Glossary) -> Result<()> {
    facts.files_mut().for_each(describe_options);
    let types = Types::of(facts);
    let mut used = BTreeSet::new();
    let mut by_glossary = |doc: &mut String, section: &str, name: &str| {
        if let Some((key, words)) = glossary.entry(section, name).filter(|_| doc.is_empty()) {
            words.clone_into(doc);
            used.insert(key);
        }
    };
    for def in facts.files_mut().flat_map(|file| file.types.values_mut()) {
        match def {
            TypeDef::Object(object) => {
                for (member, field) in &mut object.fields {
                    by_glossary(&mut field.doc, &format_type(&field.ty), member);
                    if field.doc.is_empty() {
                        let doc = types.description(member, field).unwrap_or_default();
                        doc.clone_into(&mut field.doc);
                    }
                }
            }
            TypeDef::Enum(values) => {
                for (wire, value) in &mut values.values {
                    by_glossary(&mut value.doc, VALUES, wire);
                }
            }
            TypeDef::Union(_) | TypeDef::Id(_) | TypeDef::Token(_) => {}
        }
    }
    let unused: Vec<String> = glossary.keys().filter(|key| !used.contains(key)).collect();
    if !unused.is_empty() {
        bail!(
            "nothing needs what the glossary says: {}",
            unused.join(", ")
        );
    }
    Ok(())
}

/// What stands in the `options` of a request is said in the same words for all of them.
fn describe_options(file: &mut File) {
    for operation in &file.operations {
        let options = format!("{}Options", operation.request);
        if let Some(TypeDef::Object(object)) = file.types.get_mut(&options)
            && object.doc.is_empty()
        {
            object.doc = format!(
                "What `{}` can say beside what it must; the call's builder has a setter for each.",
                operation.request
            );
        }
    }
}

/// What is known of types: the first paragraph of their description, and the names of the members
/// that hold them.
struct Types(BTreeMap<String, Known>);

#[derive(Default)]
struct Known {
    doc: String,
    names_something: bool,
    members: BTreeSet<String>,
}

impl Types {
    fn of(facts: &Facts) -> Self {
        let mut types: BTreeMap<String, Known> = BTreeMap::new();
        let files = facts.files().map(|(_, file)| file);
        for (name, def) in files.chain([&facts.core]).flat_map(|file| &file.types) {
            let known = types.entry(name.clone()).or_default();
            let doc = def.doc().split("\n\n").next();
            doc.unwrap_or_default().clone_into(&mut known.doc);
            known.names_something = matches!(def, TypeDef::Id(_) | TypeDef::Token(_));
            let TypeDef::Object(object) = def else {
                continue;
            };
            for (member, field) in &object.fields {
                if let Some(held) = field.ty.name() {
                    let held = types.entry(held.to_owned()).or_default();
                    held.members.insert(member.clone());
                }
            }
        }
        Self(types)
    }

    /// What the type says of a member. It is enough where the member's name adds nothing: for ids
    /// and tokens if it is the type's own, for all others if no member of another name has the type.
    fn description(&self, member: &str, field: &Field) -> Option<&str> {
        let name = field.ty.name()?;
        let known = self.0.get(name)?;
        let says_all = if known.names_something {
            let name = name.to_lowercase();
            let member = member.replace('_', "");
            name.ends_with(&member) || name.ends_with(member.trim_end_matches('s'))
        } else {
            known.members.len() == 1
        };
        (says_all && !known.doc.is_empty()).then_some(&known.doc)
    }
}

#[cfg(test)]
mod tests {
    use super::{Glossary, describe};
    use crate::facts::{Facts, TypeDef, parse};

    fn facts() -> Facts {
        let shelf = "[id]\nShelfId = \"# Names a shelf.\"\n\
             [object.Shelf]\n\"#\" = \"\"\nshelf_id = \"ShelfId\"\nabove = \"ShelfId|null\"\n\
             wood = \"Wood?\"\nleft = \"Board\"\nright = \"Board # The longer one.\"\nwidth = \"int\"\n\
             [object.Board]\n\"#\" = \"A plank.\"\nwidth = \"int|null?\"\n\
             [enum.Wood]\n\"#\" = \"What it is made of.\\n\\nOak lasts.\"\noak = \"\"\n";
        Facts {
            products: [("shelf".to_owned(), parse(shelf).unwrap())].into(),
            ..Facts::default()
        }
    }

    fn doc<'f>(facts: &'f Facts, ty: &str, member: &str) -> &'f str {
        let TypeDef::Object(object) = &facts.products["shelf"].types[ty] else {
            panic!("{ty} is no object")
        };
        &object.fields[member].doc
    }

    #[test]
    fn members_are_described_by_the_glossary_or_their_type() {
        let mut facts = facts();
        let glossary = "[int]\nwidth = \"In millimetres.\"\n[value]\noak = \"Hard.\"\n";
        let glossary = Glossary::parse(glossary).unwrap();
        describe(&mut facts, &glossary).unwrap();
        assert_eq!(doc(&facts, "Shelf", "width"), "In millimetres.");
        assert_eq!(doc(&facts, "Board", "width"), "In millimetres.");
        assert_eq!(doc(&facts, "Shelf", "shelf_id"), "Names a shelf.");
        assert_eq!(doc(&facts, "Shelf", "wood"), "What it is made of.");
        // Their names say something that the type does not.
        assert_eq!(doc(&facts, "Shelf", "above"), "");
        assert_eq!(doc(&facts, "Shelf", "left"), "");
        assert_eq!(doc(&facts, "Shelf", "right"), "The longer one.");
        let TypeDef::Enum(wood) = &facts.products["shelf"].types["Wood"] else {
            panic!("Wood is no enum")
        };
        assert_eq!(wood.values["oak"].doc, "Hard.");
    }

    #[test]
    fn an_entry_that_nothing_needs_is_a_slip() {
        let glossary =
            Glossary::parse("[Board]\nright = \"It.\"\n[int]\nwidth = \"It.\"\n").unwrap();
        let error = describe(&mut facts(), &glossary).unwrap_err().to_string();
        assert!(error.ends_with("says: Board.right"), "{error}");
        assert!(Glossary::parse("[int]\nwidth = \"\"\n").is_err());
    }
}
