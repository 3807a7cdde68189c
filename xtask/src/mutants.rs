//! `cargo xtask mutants [GROUP...]`: changes the code that decides about money, retries, dates, lists,
//! files and webhooks, one place at a time, and lists the changes that no test notices.
//!
//! cargo-mutants does the work. It takes from ten minutes to an hour a group, so it runs by hand or on
//! a schedule. The results are in `target/mutants/GROUP`.

use std::{path::Path, process::Command};

use anyhow::{Context as _, Result, bail};

/// Files that are changed together, and the tests that have to notice.
struct Group {
    name: &'static str,
    files: &'static [&'static str],
    /// The packages whose tests run.
    packages: &'static [&'static str],
    /// Which tests, as `cargo test` takes them.
    tests: &'static [&'static str],
}

const CORE: &[&str] = &["plaid-core"];
const CORE_AND_CROSSING: &[&str] = &["plaid-core", "plaid-tests"];

const GROUPS: &[Group] = &[
    Group {
        name: "money",
        files: &["crates/plaid-core/src/amount/*.rs"],
        packages: CORE_AND_CROSSING,
        tests: &[
            "--lib",
            "--test",
            "money",
            "--test",
            "feature_unification",
            "--test",
            "values",
        ],
    },
    Group {
        name: "retries",
        files: &[
            "crates/plaid-core/src/backoff.rs",
            "crates/plaid-core/src/client/*.rs",
            "crates/plaid-core/src/error/predicates.rs",
            "crates/plaid-core/src/retry/*.rs",
            "crates/plaid-core/src/transport/reqwest.rs",
        ],
        packages: CORE,
        tests: &[
            "--lib",
            "--test",
            "all_attempts",
            "--test",
            "bad_input",
            "--test",
            "bounds",
            "--test",
            "calls",
            "--test",
            "fault_matrix",
            "--test",
            "http2",
            "--test",
            "no_certificates",
            "--test",
            "retries",
        ],
    },
    Group {
        name: "dates",
        files: &["crates/plaid-core/src/dates/*.rs"],
        packages: CORE,
        tests: &["--lib", "--test", "dates"],
    },
    Group {
        name: "lists",
        files: &[
            "crates/plaid-core/src/document/*.rs",
            "crates/plaid-core/src/paging/**/*.rs",
            "crates/plaid-core/src/polling.rs",
        ],
        packages: CORE,
        tests: &[
            "--lib",
            "--test",
            "documents",
            "--test",
            "paging",
            "--test",
            "polling",
        ],
    },
    Group {
        name: "syncs",
        files: &["crates/plaid-core/src/sync/*.rs"],
        packages: CORE_AND_CROSSING,
        tests: &["--test", "sync"],
    },
    Group {
        name: "webhooks",
        files: &[
            "crates/plaid-webhooks/src/*.rs",
            "crates/plaid-webhooks/src/receive/*.rs",
            "crates/plaid-webhooks/src/verify/**/*.rs",
        ],
        packages: &["plaid-webhooks", "plaid-tests"],
        tests: &["--lib", "--test", "webhooks"],
    },
    Group {
        name: "mocks",
        files: &["crates/plaid-mock/src/condition.rs"],
        packages: &["plaid-mock"],
        tests: &[],
    },
    Group {
        name: "outbox",
        files: &["crates/plaid-emulator/src/world/outbox.rs"],
        packages: &["plaid-emulator"],
        tests: &["--features", "full", "--test", "webhooks"],
    },
];

pub(crate) fn run(root: &Path, names: &[&str]) -> Result<()> {
    let unknown = |name: &&&str| !GROUPS.iter().any(|group| group.name == **name);
    if let Some(name) = names.iter().find(unknown) {
        let known: Vec<_> = GROUPS.iter().map(|group| group.name).collect();
        bail!("no group {name}: choose from {}", known.join(", "));
    }
    let is_chosen = |group: &&Group| names.is_empty() || names.contains(&group.name);
    let mut with_survivors = Vec::new();
    for group in GROUPS.iter().filter(is_chosen) {
        if !group.run(root)? {
            with_survivors.push(group.name);
        }
    }
    if with_survivors.is_empty() {
        return Ok(());
    }
    bail!(
        "changes that no test notices: {}",
        with_survivors.join(", ")
    )
}

impl Group {
    /// Whether the tests noticed every change.
    fn run(&self, root: &Path) -> Result<bool> {
        let output = root.join("target/mutants").join(self.name);
        std::fs::create_dir_all(&output)?;
        let cargo = std::env::var_os("CARGO").context("run as `cargo xtask`")?;
        let mut command = Command::new(cargo);
        command
            .current_dir(root)
            // Nobody debugs what is built here, and a short siege shows as much as a long one.
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .env("PLAID_SIEGE_MINUTES", "3")
            .args(["mutants", "--no-shuffle", "--jobs", "2", "--timeout", "120"])
            .args(["--test-package", &self.packages.join(",")])
            .arg("--output")
            .arg(output);
        for file in self.files {
            command.args(["--file", file]);
        }
        let status = command.arg("--").args(self.tests).status()?;
        match status.code() {
            Some(0) => Ok(true),
            // Changes that were missed, or that made tests run for too long.
            Some(2 | 3) => Ok(false),
            _ => bail!("cargo mutants failed; `cargo install --locked cargo-mutants` installs it"),
        }
    }
}
