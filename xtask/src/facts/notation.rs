//! The one-line notation of a member: `string? max_len=50 # what it means`.

use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail};

use super::{Field, Limits, Marks, Place, Type};

/// Parses a member's line.
pub(super) fn parse_field(line: &str) -> Result<Field> {
    let (facts, doc) = split_doc(line);
    let mut words = facts.split_whitespace();
    let (ty, optional, nullable) = parse_type(words.next().context("a type")?)?;
    let mut marks = Marks::default();
    for word in words {
        parse_mark(&mut marks, word)?;
    }
    Ok(Field {
        ty,
        optional,
        nullable,
        marks,
        doc,
    })
}

/// Splits documentation off a line.
pub(super) fn split_doc(line: &str) -> (&str, String) {
    match line.split_once('#') {
        Some((facts, doc)) => (facts.trim(), doc.trim().to_owned()),
        None => (line.trim(), String::new()),
    }
}

fn parse_type(word: &str) -> Result<(Type, bool, bool)> {
    let (word, optional) = strip(word, "?");
    let (word, nullable) = strip(word, "|null");
    Ok((parse_bare(word)?, optional, nullable))
}

fn strip<'a>(word: &'a str, suffix: &str) -> (&'a str, bool) {
    word.strip_suffix(suffix)
        .map_or((word, false), |rest| (rest, true))
}

impl std::str::FromStr for Type {
    type Err = anyhow::Error;

    fn from_str(word: &str) -> Result<Self> {
        parse_bare(word)
    }
}

fn parse_bare(word: &str) -> Result<Type> {
    if let Some(inner) = word.strip_suffix("|null[]") {
        return Ok(Type::SparseList(Box::new(parse_bare(inner)?)));
    }
    if let Some(inner) = word.strip_suffix("[]") {
        return Ok(Type::List(Box::new(parse_bare(inner)?)));
    }
    if let Some(inner) = word
        .strip_prefix("map<")
        .and_then(|rest| rest.strip_suffix('>'))
    {
        return Ok(Type::Map(Box::new(parse_bare(inner)?)));
    }
    Ok(match word {
        "string" => Type::String,
        "bool" => Type::Bool,
        "int" => Type::Int,
        "float" => Type::Float,
        "money" => Type::Money,
        "money-text" => Type::MoneyText,
        "date" => Type::Date,
        "datetime" => Type::DateTime,
        "json" => Type::Json,
        "object" => Type::FreeForm,
        "file" => Type::File,
        name if name.starts_with(|c: char| c.is_ascii_uppercase()) => Type::Named(name.to_owned()),
        other => bail!("no such type: {other}"),
    })
}

fn parse_mark(marks: &mut Marks, word: &str) -> Result<()> {
    match word {
        "secret" => marks.secret = true,
        "deprecated" => marks.deprecated = true,
        "hidden" => marks.hidden = true,
        "drifted" => marks.drifted = true,
        "read_only" => marks.read_only = true,
        "clearable" => marks.clearable = true,
        "omitted" => marks.omitted = true,
        "in=path" => marks.place = Place::Path,
        "in=query" => marks.place = Place::Query,
        _ => {
            let (key, value) = word
                .split_once('=')
                .with_context(|| format!("mark {word}"))?;
            let limits = &mut marks.limits;
            match key {
                "header" => marks.place = Place::Header(value.to_owned()),
                "min" => limits.min = Some(value.parse()?),
                "max" => limits.max = Some(value.parse()?),
                "min_len" => limits.min_len = Some(value.parse()?),
                "max_len" => limits.max_len = Some(value.parse()?),
                "format" => limits.format = Some(value.to_owned()),
                "default" => limits.default = Some(value.to_owned()),
                _ => bail!("no such mark: {word}"),
            }
        }
    }
    Ok(())
}

/// Writes a member's line.
pub(super) fn format_field(field: &Field) -> String {
    let mut line = format_type(&field.ty);
    if field.nullable {
        line.push_str("|null");
    }
    if field.optional {
        line.push('?');
    }
    format_marks(&mut line, &field.marks);
    push_doc(&mut line, &field.doc);
    line
}

/// Appends documentation to a line.
pub(super) fn push_doc(line: &mut String, doc: &str) {
    if !doc.is_empty() {
        if !line.is_empty() {
            line.push(' ');
        }
        let _ = write!(line, "# {doc}");
    }
}

pub(super) fn format_type(ty: &Type) -> String {
    match ty {
        Type::String => "string".into(),
        Type::Bool => "bool".into(),
        Type::Int => "int".into(),
        Type::Float => "float".into(),
        Type::Money => "money".into(),
        Type::MoneyText => "money-text".into(),
        Type::Date => "date".into(),
        Type::DateTime => "datetime".into(),
        Type::Json => "json".into(),
        Type::FreeForm => "object".into(),
        Type::File => "file".into(),
        Type::Map(inner) => format!("map<{}>", format_type(inner)),
        Type::List(inner) => format!("{}[]", format_type(inner)),
        Type::SparseList(inner) => format!("{}|null[]", format_type(inner)),
        Type::Named(name) => name.clone(),
    }
}

fn format_marks(line: &mut String, marks: &Marks) {
    let Limits {
        min,
        max,
        min_len,
        max_len,
        format,
        default,
    } = &marks.limits;
    let mut mark = |text: String| {
        line.push(' ');
        line.push_str(&text);
    };
    match &marks.place {
        Place::Body => {}
        Place::Path => mark("in=path".into()),
        Place::Query => mark("in=query".into()),
        Place::Header(name) => mark(format!("header={name}")),
    }
    for (set, name) in [
        (marks.secret, "secret"),
        (marks.deprecated, "deprecated"),
        (marks.hidden, "hidden"),
        (marks.drifted, "drifted"),
        (marks.read_only, "read_only"),
        (marks.clearable, "clearable"),
        (marks.omitted, "omitted"),
    ] {
        if set {
            mark(name.into());
        }
    }
    let numbers = [("min", min.as_ref()), ("max", max.as_ref())];
    for (name, value) in numbers {
        if let Some(value) = value {
            mark(format!("{name}={value}"));
        }
    }
    for (name, value) in [("min_len", min_len), ("max_len", max_len)] {
        if let Some(value) = value {
            mark(format!("{name}={value}"));
        }
    }
    for (name, value) in [("format", format), ("default", default)] {
        if let Some(value) = value {
            mark(format!("{name}={value}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{format_field, parse_field};

    #[test]
    fn lines_survive_a_round_trip() {
        for line in [
            "string",
            "string?",
            "AccessToken|null? secret",
            "AccountId[]? max_len=10 # The accounts to keep.",
            "map<string[]>|null",
            "Product|null[]",
            "string? read_only",
            "int|null? omitted",
            "int? min=1 max=500 default=100 # Rows on a page.",
            "string in=path",
            "bool? header=Plaid-New-User-API-Enabled",
        ] {
            assert_eq!(format_field(&parse_field(line).unwrap()), line);
        }
        assert!(parse_field("strung").is_err());
        assert!(parse_field("string loud").is_err());
    }
}
