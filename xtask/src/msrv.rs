//! `cargo xtask msrv`: the stated minimum Rust version is not below that of any dependency.

use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

type Version = (u32, u32);

/// What is used only where a program asks for it, and may need a newer Rust; the feature says so.
const ASKED_FOR: [&str; 1] = ["sqlx"];

/// Compares the workspace's `rust-version` with those of everything the SDK needs to build.
#[allow(clippy::print_stdout)] // A command's way to speak.
pub(crate) fn check() -> Result<()> {
    let output = Command::new("cargo")
        .args(["metadata", "--format-version", "1"])
        .output()?;
    if !output.status.success() {
        bail!(
            "cargo metadata failed: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let packages: BTreeMap<&str, &Value> = list(&metadata["packages"])
        .filter_map(|package| Some((package["id"].as_str()?, package)))
        .collect();
    let nodes: BTreeMap<&str, &Value> = list(&metadata["resolve"]["nodes"])
        .filter_map(|node| Some((node["id"].as_str()?, node)))
        .collect();
    let root = packages
        .iter()
        .find(|(_, package)| package["name"] == "plaid-sdk")
        .context("plaid-sdk is not in the workspace")?;
    let stated = version(&root.1["rust_version"]).context("rust-version is not stated")?;

    let mut open = vec![*root.0];
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let package = packages.get(id).context("a package without metadata")?;
        if ASKED_FOR.iter().any(|name| package["name"] == *name) {
            continue;
        }
        if let Some(needed) = version(&package["rust_version"])
            && needed > stated
        {
            bail!("{} needs Rust {}.{}", package["name"], needed.0, needed.1);
        }
        for dependency in list(&nodes[id]["deps"]) {
            // `kind` is null for a normal dependency.
            let needed = list(&dependency["dep_kinds"]).any(|kind| kind["kind"] != "dev");
            if needed {
                open.extend(dependency["pkg"].as_str());
            }
        }
    }
    println!(
        "Rust {}.{} covers all {} packages of the SDK",
        stated.0,
        stated.1,
        seen.len()
    );
    Ok(())
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn version(value: &Value) -> Option<Version> {
    let mut parts = value.as_str()?.split('.').map(|part| part.parse().ok());
    Some((parts.next()??, parts.next()??))
}
