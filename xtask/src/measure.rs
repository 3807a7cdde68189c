//! `cargo xtask measure`: what the README claims of speed and size, as tables from one run.

use std::{path::Path, process::Command};

use anyhow::{Context as _, Result, bail};

const PARTS: [&str; 5] = ["codec", "calls", "languages", "items", "load"];
const PYTHON: (&str, &str) = ("python", "46.0.0");
const NODE: (&str, &str) = ("node", "47.0.0");

/// Measures the parts that are named, or all.
#[allow(clippy::print_stdout)] // A command's way to speak.
pub(crate) fn run(root: &Path, parts: &[&str]) -> Result<()> {
    if let Some(part) = parts.iter().find(|part| !PARTS.contains(part)) {
        bail!(
            "{part}? usage: cargo xtask measure [{}]...",
            PARTS.join("|")
        );
    }
    println!("{}\n", crate::machine::describe());
    for part in PARTS {
        if !parts.is_empty() && !parts.contains(&part) {
            continue;
        }
        match part {
            "codec" | "calls" => peers(root, &[part.to_owned()])?,
            "languages" => languages(root)?,
            bench => cargo(
                root,
                &[
                    "bench",
                    "--quiet",
                    "--package",
                    "plaid-benches",
                    "--bench",
                    bench,
                ],
            )?,
        }
    }
    Ok(())
}

/// Plaid's own clients, as far as they can be had.
#[allow(clippy::print_stdout)]
fn languages(root: &Path) -> Result<()> {
    let mut arguments = vec!["languages".to_owned()];
    for (language, version) in [PYTHON, NODE] {
        match install(root, language, version) {
            Some(place) => arguments.extend([language.to_owned(), place]),
            None => println!("Plaid's client for {language} could not be had.\n"),
        }
    }
    if arguments.len() > 1 {
        peers(root, &arguments)?;
    }
    Ok(())
}

/// Where Plaid's client of a language is installed.
fn install(root: &Path, language: &str, version: &str) -> Option<String> {
    let mut install = Command::new(root.join("compat/install"));
    let output = install.args([language, version]).output().ok()?;
    let place = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| place.trim().to_owned())
}

/// Runs the program that knows the peers; it stands outside the workspace.
fn peers(root: &Path, arguments: &[String]) -> Result<()> {
    let target = root.join("target/peers").display().to_string();
    let mut all = vec!["run", "--quiet", "--release", "--target-dir", &target];
    all.extend(["--manifest-path", "benches/peers/Cargo.toml", "--"]);
    all.extend(arguments.iter().map(String::as_str));
    cargo(root, &all)
}

fn cargo(root: &Path, arguments: &[&str]) -> Result<()> {
    let cargo = std::env::var_os("CARGO").context("run as `cargo xtask`")?;
    let status = Command::new(cargo)
        .args(arguments)
        .current_dir(root)
        .status()?;
    if !status.success() {
        bail!("cargo {} failed", arguments.join(" "));
    }
    Ok(())
}
