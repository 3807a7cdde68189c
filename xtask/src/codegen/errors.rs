//! Errors: their families and codes and a table of the documented ones in `plaid-core`, and a
//! function each in `plaid-mock`.

use std::{collections::BTreeMap, fmt::Write as _};

use anyhow::{Result, bail};

use crate::facts::{Enum, File, TypeDef, errors::ErrorFact};

use super::{docs, output::Files, types};

const SOURCE: &str = "api/errors.toml";
const CORE: &str = "crates/plaid-core/src/error/generated";

pub(super) fn write(core: &File, errors: &[ErrorFact], files: &mut Files) -> Result<()> {
    files.rust(
        format!("{CORE}/mod.rs"),
        "api/core.toml",
        "pub(super) mod codes;\npub(super) mod documented;\npub(super) mod families;\n",
    );
    for (module, name) in [("families", "ErrorType"), ("codes", "ErrorCode")] {
        let Some(TypeDef::Enum(values)) = core.types.get(name) else {
            bail!("api/core.toml has no enum {name}")
        };
        files.rust(
            format!("{CORE}/{module}.rs"),
            "api/core.toml",
            &enumeration(name, values, errors)?,
        );
    }
    files.rust(format!("{CORE}/documented.rs"), SOURCE, &table(errors));
    files.rust(
        "crates/plaid-mock/src/generated/mod.rs",
        SOURCE,
        "pub(crate) mod errors;\n",
    );
    files.rust(
        "crates/plaid-mock/src/generated/errors.rs",
        SOURCE,
        &functions(errors),
    );
    Ok(())
}

/// The enum, with Plaid's page about each value.
fn enumeration(name: &str, values: &Enum, errors: &[ErrorFact]) -> Result<String> {
    let mut values = values.clone();
    for (wire, value) in &mut values.values {
        let page = page(wire, errors);
        if !value.doc.is_empty() {
            let _ = write!(value.doc, "\n\n[Plaid's page]({page})");
        }
    }
    let doc = docs::comment(&values.doc);
    // plaid-core names itself by another path than its users do.
    Ok(types::enumeration(name, &values, &doc)?.replacen("plaid_core::", "crate::", 1))
}

/// Where Plaid explains a code or a family.
fn page(wire: &str, errors: &[ErrorFact]) -> String {
    const ROOT: &str = "https://plaid.com/docs/errors/";
    let find = |fits: fn(&ErrorFact) -> &str| errors.iter().find(|error| fits(error) == wire);
    match find(|error| &error.error_code).or_else(|| find(|error| &error.error_type)) {
        Some(error) => format!("{ROOT}{}/", error.page),
        None => ROOT.to_owned(),
    }
}

fn table(errors: &[ErrorFact]) -> String {
    let mut out = String::from(
        "use crate::error::DocumentedError;\n\npub(in crate::error) const ALL: &[DocumentedError] = &[\n",
    );
    for error in errors {
        let _ = writeln!(
            out,
            "DocumentedError {{ error_type: {:?}, error_code: {:?}, status: {}, message: {:?}, \
             display_message: {:?} }},",
            error.error_type, error.error_code, error.status, error.message, error.display_message,
        );
    }
    out.push_str("];\n");
    out
}

fn functions(errors: &[ErrorFact]) -> String {
    let mut families: BTreeMap<&str, usize> = BTreeMap::new();
    for error in errors {
        *families.entry(&error.error_code).or_default() += 1;
    }
    let mut out = String::from("use plaid_core::ApiError;\n\nuse crate::errors::documented;\n\n");
    for error in errors {
        let ErrorFact {
            error_type,
            error_code,
            status,
            ..
        } = error;
        let is_ambiguous = families[error_code.as_str()] > 1;
        let _ = writeln!(
            out,
            "/// `{error_type}`, HTTP {status}.\npub fn {}() -> ApiError {{\n\
             documented({error_type:?}, {error_code:?})\n}}\n",
            name(error, is_ambiguous),
        );
    }
    out
}

/// The function's name: the code, with the family before it if several have the code and this is
/// not the Item's.
fn name(error: &ErrorFact, is_ambiguous: bool) -> String {
    let code = error.error_code.to_ascii_lowercase();
    if !is_ambiguous || error.error_type == "ITEM_ERROR" {
        return code;
    }
    let family = error.error_type.to_ascii_lowercase();
    format!("{}_{code}", family.trim_end_matches("_error"))
}
