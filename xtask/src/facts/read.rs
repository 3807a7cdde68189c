//! Reads `api/`.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context as _, Result, bail};
use toml::{Table, Value as Toml};

use super::{
    Auth, Billed, Body, Enum, Facts, File, Http, Object, Operation, Page, TypeDef, Union, Value,
    Wait, Webhook,
    notation::{parse_field, split_doc},
};

/// Reads all facts below `api`.
pub(crate) fn read(api: &Path) -> Result<Facts> {
    Ok(Facts {
        products: read_folder(&api.join("products"))?,
        shared: read_folder(&api.join("shared"))?,
        webhooks: read_folder(&api.join("webhooks"))?,
        core: read_file(&api.join("core.toml"))?,
    })
}

fn read_folder(folder: &Path) -> Result<BTreeMap<String, File>> {
    let mut files = BTreeMap::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            let name = path
                .file_stem()
                .and_then(|stem| stem.to_str())
                .context("a file name")?;
            files.insert(name.replace('-', "_"), read_file(&path)?);
        }
    }
    Ok(files)
}

/// The facts of a file; none if there is no such file yet.
fn read_file(path: &Path) -> Result<File> {
    if !path.is_file() {
        return Ok(File::default());
    }
    let text = fs::read_to_string(path)?;
    parse(&text).with_context(|| format!("in {}", path.display()))
}

/// Parses one file.
pub(crate) fn parse(text: &str) -> Result<File> {
    let table: Table = text.parse()?;
    let mut file = File::default();
    for (key, value) in table {
        match (key.as_str(), value) {
            ("doc", Toml::String(doc)) => file.doc = doc,
            ("docs", Toml::String(docs)) => file.docs = docs,
            ("texts", Toml::Array(texts)) => {
                let texts = texts.into_iter().map(Toml::try_into);
                file.texts = texts.collect::<Result<_, _>>()?;
            }
            ("operation", Toml::Array(operations)) => {
                for operation in operations {
                    file.operations.push(parse_operation(operation)?);
                }
            }
            ("webhook", Toml::Array(webhooks)) => {
                for webhook in webhooks {
                    file.webhooks.push(parse_webhook(webhook)?);
                }
            }
            (kind, Toml::Table(types)) => {
                for (name, value) in types {
                    let parsed =
                        parse_type(kind, value).with_context(|| format!("in {kind}.{name}"))?;
                    if file.types.insert(name.clone(), parsed).is_some() {
                        bail!("{name} is defined twice");
                    }
                }
            }
            (key, _) => bail!("unexpected {key}"),
        }
    }
    Ok(file)
}

fn parse_operation(value: Toml) -> Result<Operation> {
    let Toml::Table(table) = value else {
        bail!("an operation is a table")
    };
    let mut operation = Operation::default();
    for (key, value) in table {
        match (key.as_str(), value) {
            ("name", Toml::String(text)) => operation.name = text,
            ("path", Toml::String(text)) => operation.path = text,
            ("request", Toml::String(text)) => operation.request = text,
            ("response", Toml::String(text)) => operation.response = text,
            ("retry", Toml::String(text)) => operation.retry = text,
            ("billed", Toml::String(text)) if text == "call" => operation.billed = Billed::Call,
            ("page", Toml::String(text)) => {
                let page = Page::parse(&text);
                operation.page =
                    Some(page.with_context(|| format!("the paging of {}", operation.path))?);
            }
            ("wait", Toml::String(text)) => {
                let wait = Wait::parse(&text);
                operation.wait =
                    Some(wait.with_context(|| format!("the waiting for {}", operation.path))?);
            }
            ("lost", Toml::String(text)) => operation.lost = text,
            ("docs", Toml::String(text)) => operation.docs = text,
            ("doc", Toml::String(text)) => operation.doc = text,
            ("http", Toml::String(text)) => {
                operation.http = match text.as_str() {
                    "GET" => Http::Get,
                    "POST" => Http::Post,
                    "PUT" => Http::Put,
                    other => bail!("no such method: {other}"),
                }
            }
            ("auth", Toml::Boolean(false)) => operation.auth = Auth::None,
            ("multipart", Toml::Boolean(true)) => operation.body = Body::Multipart,
            ("deprecated", Toml::Boolean(set)) => operation.deprecated = set,
            ("hidden", Toml::Boolean(set)) => operation.hidden = set,
            ("beta", Toml::Boolean(set)) => operation.beta = set,
            ("withdrawn", Toml::Boolean(set)) => operation.withdrawn = set,
            (key, _) => bail!("unexpected {key} in operation {}", operation.name),
        }
    }
    Ok(operation)
}

fn parse_webhook(value: Toml) -> Result<Webhook> {
    let Toml::Table(table) = value else {
        bail!("a webhook is a table")
    };
    let mut webhook = Webhook::default();
    for (key, value) in table {
        match (key.as_str(), value) {
            ("type", Toml::String(text)) => webhook.kind = text,
            ("code", Toml::String(text)) => webhook.code = text,
            ("payload", Toml::String(text)) => webhook.payload = text,
            ("has", Toml::String(text)) => webhook.has = Some(text),
            ("subject", Toml::String(text)) => webhook.subject = Some(text),
            ("deprecated", Toml::Boolean(set)) => webhook.deprecated = set,
            ("hidden", Toml::Boolean(set)) => webhook.hidden = set,
            ("withdrawn", Toml::Boolean(set)) => webhook.withdrawn = set,
            (key, _) => bail!("unexpected {key} in webhook {}", webhook.payload),
        }
    }
    Ok(webhook)
}

fn parse_type(kind: &str, value: Toml) -> Result<TypeDef> {
    Ok(match (kind, value) {
        ("id", Toml::String(doc)) => TypeDef::Id(split_doc(&doc).1),
        ("token", Toml::String(doc)) => TypeDef::Token(split_doc(&doc).1),
        ("object", Toml::Table(table)) => {
            let mut object = Object::default();
            for (key, line) in lines(table)? {
                if key == "#" {
                    object.doc = line;
                } else {
                    let field = parse_field(&line).with_context(|| format!("member {key}"))?;
                    object.fields.insert(key, field);
                }
            }
            TypeDef::Object(object)
        }
        ("enum", Toml::Table(table)) => {
            let mut values = Enum::default();
            for (key, line) in lines(table)? {
                if key == "#" {
                    values.doc = line;
                } else {
                    let (variant, doc) = split_doc(&line);
                    let variant = (!variant.is_empty()).then(|| variant.to_owned());
                    values.values.insert(key, Value { variant, doc });
                }
            }
            TypeDef::Enum(values)
        }
        ("union", Toml::Table(table)) => {
            let mut union = Union::default();
            for (key, line) in lines(table)? {
                match key.as_str() {
                    "#" => union.doc = line,
                    "#tag" => union.tag = line,
                    _ => {
                        union.variants.insert(key, line);
                    }
                }
            }
            TypeDef::Union(union)
        }
        _ => bail!("unexpected kind of type"),
    })
}

fn lines(table: Table) -> Result<Vec<(String, String)>> {
    table
        .into_iter()
        .map(|(key, value)| match value {
            Toml::String(line) => Ok((key, line)),
            _ => bail!("{key} is not a string"),
        })
        .collect()
}
