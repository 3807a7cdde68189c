//! `cargo xtask docs`: what of the API nobody has described yet, by product.

use std::{
    io::{self, Write as _},
    path::Path,
};

use anyhow::Result;

use crate::facts::{self, File, TypeDef};

/// How many things there are, and how many of them have no documentation of ours.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Count {
    all: usize,
    open: usize,
}

impl Count {
    fn add(&mut self, doc: &str) {
        self.all += 1;
        self.open += usize::from(doc.is_empty());
    }

    fn join(&mut self, other: Self) {
        self.all += other.all;
        self.open += other.open;
    }
}

impl std::fmt::Display for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&format!("{} of {}", self.open, self.all))
    }
}

/// The counts of one file.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Counts {
    operations: Count,
    types: Count,
    members: Count,
    values: Count,
}

impl Counts {
    fn of(file: &File) -> Self {
        let mut counts = Self::default();
        for operation in &file.operations {
            counts.operations.add(&operation.doc);
        }
        for (name, def) in &file.types {
            let speaks_for_itself = file
                .operations
                .iter()
                .any(|operation| operation.request == *name || operation.response == *name);
            // Requests and answers are described with their operation.
            if !speaks_for_itself {
                counts.types.add(def.doc());
            }
            match def {
                TypeDef::Object(object) => {
                    let fields = object.fields.values();
                    fields.for_each(|field| counts.members.add(&field.doc));
                }
                TypeDef::Enum(values) => {
                    let values = values.values.values();
                    values.for_each(|value| counts.values.add(&value.doc));
                }
                TypeDef::Union(_) | TypeDef::Id(_) | TypeDef::Token(_) => {}
            }
        }
        counts
    }

    fn join(&mut self, other: Self) {
        self.operations.join(other.operations);
        self.types.join(other.types);
        self.members.join(other.members);
        self.values.join(other.values);
    }

    fn row(&self, name: &str) -> String {
        let Self {
            operations,
            types,
            members,
            values,
        } = self;
        format!("{name:24}{operations:>14}{types:>14}{members:>16}{values:>16}")
    }
}

/// Prints a table of what has no documentation of ours.
pub(crate) fn count(api: &Path) -> Result<()> {
    let facts = facts::read(api)?;
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "{:24}{:>14}{:>14}{:>16}{:>16}",
        "without documentation", "operations", "types", "members", "values"
    )?;
    let mut total = Counts::default();
    // What plaid-core implements by hand is described there.
    let mut core = facts.core.clone();
    core.types.retain(|_, def| matches!(def, TypeDef::Enum(_)));
    let shared = facts.shared.iter();
    let shared = shared.map(|(name, file)| (format!("{name} (shared)"), file));
    let webhooks = facts.webhooks.iter();
    let webhooks = webhooks.map(|(name, file)| (format!("{name} (webhooks)"), file));
    let products = facts.products.iter();
    let products = products.map(|(name, file)| (name.clone(), file));
    let files = products.chain(shared).chain(webhooks);
    for (name, file) in files.chain([("core".to_owned(), &core)]) {
        let counts = Counts::of(file);
        total.join(counts);
        writeln!(out, "{}", counts.row(&name))?;
    }
    writeln!(out, "{}", total.row("all"))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Count, Counts};
    use crate::facts::File;

    #[test]
    fn what_says_nothing_is_counted() {
        let file: File = crate::facts::parse(
            "doc = \"\"\ndocs = \"\"\n\
             [[operation]]\nname = \"get\"\npath = \"/shelf/get\"\nrequest = \"ShelfGetRequest\"\n\
             response = \"nothing\"\nretry = \"read\"\ndoc = \"Reads a shelf.\"\n\
             [object.ShelfGetRequest]\n\"#\" = \"\"\nid = \"string\"\nwood = \"Wood # Its wood.\"\n\
             [enum.Wood]\n\"#\" = \"\"\noak = \"\"\npine = \"# Soft.\"\n",
        )
        .unwrap();
        let counts = Counts::of(&file);
        assert_eq!(counts.operations, Count { all: 1, open: 0 });
        assert_eq!(counts.types, Count { all: 1, open: 1 });
        assert_eq!(counts.members, Count { all: 2, open: 1 });
        assert_eq!(counts.values, Count { all: 2, open: 1 });
    }
}
