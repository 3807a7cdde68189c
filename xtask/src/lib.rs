//! The project's own commands, and what its tests ask the facts.

pub mod answers;
mod codegen;
mod endpoints;
mod facts;
mod import;
mod msrv;

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

const USAGE: &str = "\
usage: cargo xtask <command>

  import <openapi.yml>   update api/ from an OpenAPI document
  codegen [--check]      write (or verify) the generated code of every crate
  msrv                   check the stated Rust version against the dependencies
  endpoints --json       list every operation, one JSON object a line";

/// Runs the command that the arguments name.
///
/// # Errors
///
/// What the command reports, or how to use it.
pub fn run(args: &[&str]) -> Result<()> {
    let root = root();
    match args {
        ["import", document] => import::run(Path::new(document), &root.join("api")),
        ["codegen"] => codegen::run(&root, false),
        ["codegen", "--check"] => codegen::run(&root, true),
        ["msrv"] => msrv::check(),
        ["endpoints", "--json"] => endpoints::list(&root.join("api")),
        _ => bail!("{USAGE}"),
    }
}

/// The workspace's folder.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map(Path::to_path_buf)
        .unwrap_or_default()
}
