//! The documented errors: a table in `plaid-core`, and a function each in `plaid-mock`.

use std::{collections::BTreeMap, fmt::Write as _};

use crate::facts::errors::ErrorFact;

use super::output::Files;

const SOURCE: &str = "api/errors.toml";

pub(super) fn write(errors: &[ErrorFact], files: &mut Files) {
    files.rust(
        "crates/plaid-core/src/error/generated/mod.rs",
        SOURCE,
        &table(errors),
    );
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
}

fn table(errors: &[ErrorFact]) -> String {
    let mut out = String::from(
        "use super::DocumentedError;\n\npub(super) const ALL: &[DocumentedError] = &[\n",
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
