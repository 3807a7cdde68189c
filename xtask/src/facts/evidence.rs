//! Reads `api/evidence.toml`: where the API has answered otherwise than its document says.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, bail};
use toml::{Table, Value as Toml};

use super::{Field, Type};

/// How a member of an answer is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// As the document says.
    Strict,
    /// False where it is missing or null.
    False,
    /// No value where it is missing or null.
    None,
    /// Likewise, and no value where an integer is not whole.
    NoneUnlessWhole,
    /// Likewise, and a number is read as its text.
    TextOfNumber,
    /// Likewise, and no value where an object says nothing.
    NoneIfEmpty,
}

/// One report and the members it speaks of.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Evidence {
    source: String,
    reading: Reading,
    /// `Type.member`, either of them with stars; empty for all members of the kinds.
    members: Vec<String>,
    /// Types in the facts' notation; empty for all types of the members.
    kinds: Vec<Type>,
}

impl Evidence {
    pub(crate) fn source(&self) -> &str {
        &self.source
    }

    pub(crate) fn reading(&self) -> Reading {
        self.reading
    }

    /// Whether it speaks of this member.
    pub(crate) fn names(&self, owner: &str, member: &str, field: &Field) -> bool {
        let path = format!("{owner}.{member}");
        let named = |pattern: &String| fits(pattern, &path);
        (self.members.is_empty() || self.members.iter().any(named))
            && (self.kinds.is_empty() || self.kinds.contains(&field.ty))
    }
}

/// Whether a text is of the pattern, in which a star stands for any text.
fn fits(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(text) = text.strip_prefix(start) else {
        return false;
    };
    text.char_indices()
        .map(|(at, _)| at)
        .chain([text.len()])
        .any(|at| fits(rest, &text[at..]))
}

/// All evidence, in the file's order, which is the order of precedence.
pub(crate) fn read(api: &Path) -> Result<Vec<Evidence>> {
    let path = api.join("evidence.toml");
    if !path.is_file() {
        return Ok(Vec::new());
    }
    parse(&fs::read_to_string(path)?).context("in api/evidence.toml")
}

fn parse(text: &str) -> Result<Vec<Evidence>> {
    let mut table: Table = text.parse()?;
    let Some(Toml::Array(entries)) = table.remove("evidence") else {
        bail!("no [[evidence]]")
    };
    entries.iter().map(parse_entry).collect()
}

fn parse_entry(entry: &Toml) -> Result<Evidence> {
    let text = |key: &str| {
        let value = entry.get(key).and_then(Toml::as_str);
        value.with_context(|| format!("an entry needs {key}"))
    };
    let list = |key: &str| -> Vec<&str> {
        let items = entry.get(key).and_then(Toml::as_array);
        items
            .into_iter()
            .flatten()
            .filter_map(Toml::as_str)
            .collect()
    };
    text("shows")?;
    let kinds: Result<Vec<Type>> = list("kinds").into_iter().map(str::parse).collect();
    let evidence = Evidence {
        source: text("source")?.to_owned(),
        reading: match text("reads")? {
            "strict" => Reading::Strict,
            "false" => Reading::False,
            "none" => Reading::None,
            "none unless whole" => Reading::NoneUnlessWhole,
            "text of a number" => Reading::TextOfNumber,
            "none if empty" => Reading::NoneIfEmpty,
            other => bail!("no such way to read: {other}"),
        },
        members: list("members").into_iter().map(str::to_owned).collect(),
        kinds: kinds?,
    };
    if evidence.members.is_empty() && evidence.kinds.is_empty() {
        bail!("{} names neither members nor kinds", evidence.source);
    }
    Ok(evidence)
}

#[cfg(test)]
mod tests {
    use super::{Reading, fits, parse};
    use crate::facts::{Field, Marks, Type};

    #[test]
    fn stars_stand_for_any_text() {
        for (pattern, text, expected) in [
            ("*.pending", "Transaction.pending", true),
            ("*.pending", "Transaction.pending_id", false),
            ("*.*_version", "Prism.model_version", true),
            ("*.*_version", "Prism.version", false),
            ("A.*", "A.b", true),
            ("A.*", "B.b", false),
        ] {
            assert_eq!(fits(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn entries_name_members_by_pattern_and_kind() {
        let evidence = parse(
            "[[evidence]]\nsource = \"a\"\nshows = \"b\"\nreads = \"none\"\n\
             members = [\"*.rate\"]\nkinds = [\"float\"]",
        )
        .unwrap();
        let field = |ty: Type| Field {
            ty,
            optional: false,
            nullable: false,
            marks: Marks::default(),
            doc: String::new(),
        };
        assert_eq!(evidence[0].reading(), Reading::None);
        assert!(evidence[0].names("Loan", "rate", &field(Type::Float)));
        assert!(!evidence[0].names("Loan", "rate", &field(Type::Int)));
        assert!(!evidence[0].names("Loan", "rates", &field(Type::Float)));
    }

    #[test]
    fn entries_that_say_too_little_are_refused() {
        for wrong in [
            "[[evidence]]\nsource = \"a\"\nreads = \"none\"\nkinds = [\"int\"]",
            "[[evidence]]\nsource = \"a\"\nshows = \"b\"\nreads = \"perhaps\"\nkinds = [\"int\"]",
            "[[evidence]]\nsource = \"a\"\nshows = \"b\"\nreads = \"none\"",
            "[[evidence]]\nsource = \"a\"\nshows = \"b\"\nreads = \"none\"\nkinds = [\"integer\"]",
        ] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
