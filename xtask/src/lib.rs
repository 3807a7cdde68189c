//! The project's own commands, and what its tests ask the facts.

pub mod answers;
mod codegen;
#[cfg(unix)]
mod compile_cost;
mod documentation;
mod endpoints;
mod facts;
mod import;
mod links;
mod machine;
mod measure;
mod msrv;
mod mutants;
#[cfg(test)]
mod pages;
mod pairs;
pub mod wire;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail};

const USAGE: &str = "\
usage: cargo xtask <command>

  import <openapi.yml>   update api/ from an OpenAPI document
  codegen [--check]      write (or verify) the generated code of every crate
  msrv                   check the stated Rust version against the dependencies
  pairs                  list products that share types, two by two
  endpoints --json       list every operation, one JSON object a line
  docs [--check]         write (or verify) the counts of what nobody has described
  links                  check links within Markdown and what `cargo doc` wrote
  measure [<part>...]    what calls, pages, syncs and the Sandbox cost, beside other clients
  mutants [<group>...]   list changes of the code that no test notices, by cargo-mutants
  compile-cost           what it costs to build programs that use the SDK
  conformance --help     try every operation on a server that speaks the API";

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
        ["pairs"] => pairs::list(&root),
        ["endpoints", "--json"] => endpoints::list(&root.join("api")),
        ["docs"] => documentation::count(&root.join("api"), false),
        ["links"] => links::check(&root),
        ["docs", "--check"] => documentation::count(&root.join("api"), true),
        ["measure", parts @ ..] => measure::run(&root, parts),
        ["mutants", groups @ ..] => mutants::run(&root, groups),
        #[cfg(unix)]
        ["compile-cost", options @ ..] => compile_cost::run(&root, options),
        ["conformance", options @ ..] => conformance(options),
        _ => bail!("{USAGE}"),
    }
}

/// Runs as what stands between cargo and rustc, if that is what this program was started as.
///
/// # Errors
///
/// What keeps it from running the compiler.
pub fn run_as_wrapper() -> Result<()> {
    #[cfg(unix)]
    if let Some(log) = std::env::var_os(compile_cost::wrapper::LOG) {
        return compile_cost::wrapper::run(log, std::env::args_os().skip(1));
    }
    Ok(())
}

/// The paths of the operations that Plaid has withdrawn.
///
/// # Errors
///
/// What is wrong with the facts.
pub fn withdrawn() -> Result<BTreeSet<String>> {
    let facts = facts::read(&root().join("api"))?;
    let operations = facts.operations().map(|(_, operation)| operation);
    let withdrawn = operations.filter(|operation| operation.withdrawn);
    Ok(withdrawn.map(|operation| operation.path.clone()).collect())
}

/// Runs the driver, which stands with the tests because it needs every product.
fn conformance(options: &[&str]) -> Result<()> {
    let cargo = std::env::var_os("CARGO").context("run as `cargo xtask`")?;
    let run = [
        "run",
        "--quiet",
        "--package",
        "plaid-tests",
        "--bin",
        "conformance",
        "--",
    ];
    let mut command = Command::new(cargo);
    let status = command
        .args(run)
        .args(options)
        .current_dir(root())
        .status()?;
    match status.code() {
        Some(0) => Ok(()),
        code => std::process::exit(code.unwrap_or(1)),
    }
}

/// The workspace's folder.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map(Path::to_path_buf)
        .unwrap_or_default()
}
