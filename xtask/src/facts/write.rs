//! Writes `api/`.

use std::{fmt::Write as _, fs, path::Path};

use anyhow::Result;

use super::{
    Auth, Billed, Body, Facts, File, Http, Operation, TypeDef, Webhook,
    notation::{format_field, push_doc},
};

/// Writes all facts below `api`.
pub(crate) fn write(facts: &Facts, api: &Path) -> Result<()> {
    for (folder, files) in [
        ("products", &facts.products),
        ("shared", &facts.shared),
        ("webhooks", &facts.webhooks),
    ] {
        let folder = api.join(folder);
        fs::create_dir_all(&folder)?;
        for (name, file) in files {
            fs::write(
                folder.join(name.replace('_', "-")).with_extension("toml"),
                format(file),
            )?;
        }
    }
    fs::write(api.join("core.toml"), format(&facts.core))?;
    Ok(())
}

/// The text of one file.
pub(super) fn format(file: &File) -> String {
    let mut out =
        String::from("# Facts of the API; the notation is described in api/README.md.\n\n");
    let _ = writeln!(out, "doc = {}", quote(&file.doc));
    let _ = writeln!(out, "docs = {}", quote(&file.docs));
    if !file.texts.is_empty() {
        let texts: Vec<_> = file.texts.iter().map(|text| quote(text)).collect();
        let _ = writeln!(out, "texts = [{}]", texts.join(", "));
    }
    for operation in &file.operations {
        format_operation(&mut out, operation);
    }
    for webhook in &file.webhooks {
        format_webhook(&mut out, webhook);
    }
    for kind in ["id", "token"] {
        format_newtypes(&mut out, kind, file);
    }
    // TOML gathers `[object.*]` in one table, so the order across kinds is this one.
    for kind in ["object", "enum", "union"] {
        for (name, def) in file.types.iter().filter(|(_, def)| kind_of(def) == kind) {
            format_type(&mut out, kind, name, def);
        }
    }
    out
}

fn format_operation(out: &mut String, operation: &Operation) {
    out.push_str("\n[[operation]]\n");
    let mut line = |key: &str, value: String| {
        let _ = writeln!(out, "{key} = {value}");
    };
    line("name", quote(&operation.name));
    match operation.http {
        Http::Post => {}
        Http::Get => line("http", quote("GET")),
        Http::Put => line("http", quote("PUT")),
    }
    line("path", quote(&operation.path));
    line("request", quote(&operation.request));
    line("response", quote(&operation.response));
    line("retry", quote(&operation.retry));
    if operation.billed == Billed::Call {
        line("billed", quote("call"));
    }
    if let Some(page) = &operation.page {
        line("page", quote(&page.to_string()));
    }
    if let Some(wait) = &operation.wait {
        line("wait", quote(&wait.to_string()));
    }
    if !operation.lost.is_empty() {
        line("lost", quote(&operation.lost));
    }
    for (set, key, value) in [
        (operation.auth == Auth::None, "auth", "false"),
        (operation.body == Body::Multipart, "multipart", "true"),
        (operation.deprecated, "deprecated", "true"),
        (operation.hidden, "hidden", "true"),
        (operation.beta, "beta", "true"),
        (operation.withdrawn, "withdrawn", "true"),
    ] {
        if set {
            line(key, value.into());
        }
    }
    line("docs", quote(&operation.docs));
    line("doc", quote(&operation.doc));
}

fn format_webhook(out: &mut String, webhook: &Webhook) {
    out.push_str("\n[[webhook]]\n");
    let texts = [
        ("type", Some(&webhook.kind)),
        ("code", Some(&webhook.code)),
        ("payload", Some(&webhook.payload)),
        ("has", webhook.has.as_ref()),
        ("subject", webhook.subject.as_ref()),
    ];
    for (key, text) in texts {
        if let Some(text) = text {
            let _ = writeln!(out, "{key} = {}", quote(text));
        }
    }
    for (set, key) in [
        (webhook.deprecated, "deprecated"),
        (webhook.hidden, "hidden"),
        (webhook.withdrawn, "withdrawn"),
    ] {
        if set {
            let _ = writeln!(out, "{key} = true");
        }
    }
}

fn kind_of(def: &TypeDef) -> &'static str {
    match def {
        TypeDef::Id(_) => "id",
        TypeDef::Token(_) => "token",
        TypeDef::Object(_) => "object",
        TypeDef::Enum(_) => "enum",
        TypeDef::Union(_) => "union",
    }
}

fn format_newtypes(out: &mut String, kind: &str, file: &File) {
    let mut types = file
        .types
        .iter()
        .filter(|(_, def)| kind_of(def) == kind)
        .peekable();
    if types.peek().is_some() {
        let _ = writeln!(out, "\n[{kind}]");
    }
    for (name, def) in types {
        let mut line = String::new();
        push_doc(&mut line, def.doc());
        let _ = writeln!(out, "{name} = {}", quote(&line));
    }
}

fn format_type(out: &mut String, kind: &str, name: &str, def: &TypeDef) {
    let mut lines: Vec<(&str, String)> = vec![("#", def.doc().to_owned())];
    match def {
        TypeDef::Id(_) | TypeDef::Token(_) => {}
        TypeDef::Object(object) => {
            lines.extend(
                object
                    .fields
                    .iter()
                    .map(|(key, f)| (key.as_str(), format_field(f))),
            );
        }
        TypeDef::Enum(values) => {
            for (key, value) in &values.values {
                let mut line = value.variant.clone().unwrap_or_default();
                push_doc(&mut line, &value.doc);
                lines.push((key, line));
            }
        }
        TypeDef::Union(union) => {
            lines.push(("#tag", union.tag.clone()));
            lines.extend(
                union
                    .variants
                    .iter()
                    .map(|(key, ty)| (key.as_str(), ty.clone())),
            );
        }
    }
    let _ = writeln!(out, "\n[{kind}.{name}]");
    for (key, line) in lines {
        let _ = writeln!(out, "{} = {}", bare_or_quoted(key), quote(&line));
    }
}

fn bare_or_quoted(key: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if !key.is_empty() && key.chars().all(bare) {
        key.to_owned()
    } else {
        quote(key)
    }
}

fn quote(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

#[cfg(test)]
mod tests {
    use super::{super::read::parse, format};

    #[test]
    fn files_survive_a_round_trip() {
        let text = r##"# Facts of the API; the notation is described in api/README.md.

doc = "A shelf."
docs = "https://example.com"

[[operation]]
name = "get"
http = "GET"
path = "/shelf/{id}"
request = "ShelfGetRequest"
response = "nothing"
retry = "compute"
billed = "call"
auth = false
docs = ""
doc = 'Reads a "shelf".'

[[webhook]]
type = "SHELF"
code = "FULL"
payload = "ShelfFullWebhook"
has = "shelf_id"
withdrawn = true

[id]
ShelfId = "# Names a shelf."
BoxId = ""

[token]
ShelfToken = ""

[object.ShelfGetRequest]
"#" = ""
id = "ShelfId in=path"

[enum.Wood]
"#" = "What it is made of."
oak = ""
"pitch pine" = "Pine # Resin and all."

[union.Content]
"#" = ""
"#tag" = "kind"
box = "Box"
"##;
        let file = parse(text).unwrap();
        assert_eq!(format(&file), text);
    }
}
