//! `cargo xtask docs`: what of the API nobody has described, by file of facts. `api/undescribed.lock`
//! holds the counts, so none of them grows unseen.

use std::{
    fmt::Write as _,
    fs,
    io::{self, Write as _},
    path::Path,
};

use anyhow::{Context as _, Result, bail};

use crate::facts::{self, Facts, File, TypeDef};

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

    fn any_open(&self) -> bool {
        let all = [self.operations, self.types, self.members, self.values];
        all.iter().any(|count| count.open > 0)
    }

    fn row(&self, name: &str) -> String {
        let Self {
            operations,
            types,
            members,
            values,
        } = self;
        format!("{name:32}{operations:>14}{types:>14}{members:>16}{values:>16}")
    }
}

/// Writes the table of what is not described, or compares it with the one that is there.
pub(crate) fn count(api: &Path, check: bool) -> Result<()> {
    let table = table(&facts::read_described(api)?)?;
    let path = api.join("undescribed.lock");
    if !check {
        fs::write(&path, &table).with_context(|| path.display().to_string())?;
        io::stdout().write_all(table.as_bytes())?;
        return Ok(());
    }
    let held = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    if held != table {
        bail!(
            "api/undescribed.lock holds other counts than these; describe what is new, then run \
             `cargo xtask docs`:\n{table}"
        );
    }
    Ok(())
}

/// A row for each file in which anything is not described, and one for all.
fn table(facts: &Facts) -> Result<String> {
    let mut out = format!(
        "{:32}{:>14}{:>14}{:>16}{:>16}\n",
        "not described", "operations", "types", "members", "values"
    );
    // What plaid-core implements by hand is described there.
    let mut core = facts.core.clone();
    core.types.retain(|_, def| matches!(def, TypeDef::Enum(_)));
    let products = facts
        .products
        .iter()
        .map(|(name, file)| (name.clone(), file));
    let shared = facts.shared.iter();
    let shared = shared.map(|(name, file)| (format!("{name} (shared)"), file));
    let webhooks = facts.webhooks.iter();
    let webhooks = webhooks.map(|(name, file)| (format!("{name} (webhooks)"), file));
    let files = products.chain(shared).chain(webhooks);
    let mut total = Counts::default();
    for (name, file) in files.chain([("core".to_owned(), &core)]) {
        let counts = Counts::of(file);
        total.join(counts);
        if counts.any_open() {
            writeln!(out, "{}", counts.row(&name))?;
        }
    }
    writeln!(out, "{}", total.row("all"))?;
    Ok(out)
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
