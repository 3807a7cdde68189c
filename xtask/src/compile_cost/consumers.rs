//! The programs that are built.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

/// The name of every program's package.
pub(super) const PROGRAM: &str = "consumer";

/// The call that all of them make, each in its own way.
const SDK_MAIN: &str = r#"fn main() {
    let client = plaid::Client::builder().credentials("id", "secret").build().expect("a client");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    println!("{:?}", runtime.block_on(client.transactions().sync("access-sandbox-1").send()));
}
"#;
const BARE_MAIN: &str = r#"fn main() {
    let call = reqwest::Client::new().post("https://sandbox.plaid.com/transactions/sync").body("{}");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let text = runtime.block_on(async { call.send().await.expect("an answer").text().await });
    println!("{:?}", serde_json::from_str::<serde_json::Value>(&text.expect("a text")));
}
"#;
const PEER_MAIN: &str = r#"fn main() {
    let client = plaid::PlaidClient::from_env();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    println!("{:?}", runtime.block_on(async { client.transactions_sync("access-sandbox-1").await }));
}
"#;

/// What a program depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Bare,
    One,
    Five,
    Full,
    Peer,
}

impl Kind {
    pub(super) const ALL: [Self; 5] = [Self::Bare, Self::One, Self::Five, Self::Full, Self::Peer];

    /// How a command line names it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Bare => "bare",
            Self::One => "one",
            Self::Five => "five",
            Self::Full => "full",
            Self::Peer => "peer",
        }
    }

    /// How a table names it.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Bare => "reqwest and the same helper crates",
            Self::One => "one product (transactions)",
            Self::Five => "five products",
            Self::Full => "all products",
            Self::Peer => "crate plaid 9.0.1",
        }
    }
}

/// A program in a folder of its own, with everything fetched that it needs.
#[derive(Debug)]
pub(super) struct Consumer {
    pub(super) kind: Kind,
    pub(super) folder: PathBuf,
}

impl Consumer {
    pub(super) fn write(root: &Path, folder: &Path, kind: Kind) -> Result<Self> {
        let folder = folder.join(kind.name());
        let (dependencies, main) = match kind {
            Kind::Bare => (bare(root, &folder)?, BARE_MAIN),
            Kind::One => (sdk(root, "\"transactions\""), SDK_MAIN),
            Kind::Five => (
                sdk(
                    root,
                    "\"accounts\", \"auth\", \"identity\", \"transactions\", \"transfer\"",
                ),
                SDK_MAIN,
            ),
            Kind::Full => (sdk(root, "\"full\""), SDK_MAIN),
            Kind::Peer => ("plaid = \"=9.0.1\"\n".to_owned(), PEER_MAIN),
        };
        write(root, &folder, &dependencies, main)?;
        Ok(Self { kind, folder })
    }
}

fn sdk(root: &Path, products: &str) -> String {
    let path = toml::Value::from(root.join("crates/plaid").display().to_string());
    format!(
        "plaid = {{ package = \"plaid-sdk\", path = {path}, default-features = false, features = [\"rustls\", {products}] }}\n"
    )
}

/// Writes a package, with the versions that the workspace has where it needs the same crates.
fn write(root: &Path, folder: &Path, dependencies: &str, main: &str) -> Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    let tokio = if dependencies.contains("tokio = ") {
        ""
    } else {
        "tokio = { version = \"1\", features = [\"rt\"] }\n"
    };
    let manifest = format!(
        "[package]\nname = \"{PROGRAM}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n{dependencies}{tokio}\n\
         [profile.dev]\nstrip = true\n\n[profile.release]\nstrip = true\n\n[workspace]\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/main.rs"), main)?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    cargo(folder, &["fetch", "--quiet"]).map(|_| ())
}

/// What the SDK with one product depends on directly, with the features that it has there.
fn bare(root: &Path, folder: &Path) -> Result<String> {
    write(root, folder, &sdk(root, "\"transactions\""), SDK_MAIN)?;
    let metadata: Value =
        serde_json::from_slice(&cargo(folder, &["metadata", "--format-version", "1"])?)?;
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let packages = list(&metadata["packages"]);
    let nodes = list(&metadata["resolve"]["nodes"]);
    let is_ours = |id: &Value| {
        let package = packages.iter().find(|package| package["id"] == *id);
        package.is_some_and(|package| package["source"].is_null())
    };
    let mut lines = Vec::new();
    for node in &nodes {
        let is_needed = nodes.iter().any(|user| {
            is_ours(&user["id"])
                && list(&user["deps"]).iter().any(|dependency| {
                    let kinds = list(&dependency["dep_kinds"]);
                    dependency["pkg"] == node["id"]
                        && kinds.iter().any(|kind| kind["kind"].is_null())
                })
        });
        if is_ours(&node["id"]) || !is_needed {
            continue;
        }
        let package = packages.iter().find(|package| package["id"] == node["id"]);
        let package = package.context("a package without metadata")?;
        lines.push(format!(
            "{} = {{ version = \"={}\", default-features = false, features = {} }}\n",
            package["name"].as_str().unwrap_or_default(),
            package["version"].as_str().unwrap_or_default(),
            node["features"],
        ));
    }
    lines.sort();
    Ok(lines.concat())
}

fn cargo(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>> {
    let output = Command::new(std::env::var_os("CARGO").context("run as `cargo xtask`")?)
        .args(arguments)
        .current_dir(folder)
        .output()?;
    if !output.status.success() {
        bail!(
            "cargo {arguments:?} failed: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(output.stdout)
}
