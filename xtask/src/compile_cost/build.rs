//! One clean build.

use std::{fs, path::Path, process::Command};

use anyhow::{Context as _, Result, bail};
use nix::sys::resource::{UsageWho, getrusage};

use super::{
    consumers::PROGRAM,
    wrapper::{self, Run, seconds},
};

/// What a build took: processor time in seconds, sizes in millions of bytes.
#[derive(Debug)]
pub(super) struct Cost {
    pub(super) crates: usize,
    pub(super) all: f64,
    /// The client's crates.
    pub(super) ours: f64,
    /// The program itself: what it instantiates, and linking.
    pub(super) own: f64,
    pub(super) peak: f64,
    pub(super) rlibs: f64,
    pub(super) program: f64,
}

impl Cost {
    /// What is there on top of the crates that all programs need. Those take the same in each build
    /// but for noise, which is larger than what is looked for.
    pub(super) fn on_top(&self) -> f64 {
        self.ours + self.own
    }
}

/// Builds the program in a folder from nothing.
pub(super) fn build(folder: &Path, profile: &str) -> Result<Cost> {
    let target = folder.join("target");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    fs::create_dir_all(&target)?;
    let log = target.join("runs");
    let before = seconds(getrusage(UsageWho::RUSAGE_CHILDREN)?);
    let status = Command::new(std::env::var_os("CARGO").context("run as `cargo xtask`")?)
        .args(["build", "--quiet", "--offline", "--profile", profile])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", &target)
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTC_WRAPPER", std::env::current_exe()?)
        .env(wrapper::LOG, &log)
        .status()?;
    if !status.success() {
        bail!("{} does not build", folder.display());
    }
    // With what build scripts compile, and with cargo itself.
    let all = seconds(getrusage(UsageWho::RUSAGE_CHILDREN)?) - before;
    let runs: Vec<Run> = fs::read_to_string(log)?
        .lines()
        .filter_map(Run::read)
        .collect();
    let of = |is: fn(&str) -> bool| -> f64 {
        let runs = runs.iter().filter(|run| is(&run.name));
        runs.fold(0.0, |sum, run| sum + run.seconds)
    };
    let peak = runs.iter().map(|run| run.kilobytes).max();
    let built = target.join(if profile == "dev" { "debug" } else { profile });
    Ok(Cost {
        crates: runs.len(),
        all,
        ours: of(is_ours),
        own: of(|name| name == PROGRAM),
        peak: millions(peak.unwrap_or_default() * 1024),
        rlibs: millions(rlibs(&built.join("deps"))?),
        program: millions(fs::metadata(built.join(PROGRAM))?.len()),
    })
}

/// Whether a crate is the client that is measured, by its name: the SDK's or the peer's.
fn is_ours(name: &str) -> bool {
    name.starts_with("plaid")
}

fn rlibs(folder: &Path) -> Result<u64> {
    let mut bytes = 0;
    for file in fs::read_dir(folder)? {
        let file = file?;
        let name = file.file_name();
        let name = name.to_string_lossy();
        if name.ends_with(".rlib") && name.strip_prefix("lib").is_some_and(is_ours) {
            bytes += file.metadata()?.len();
        }
    }
    Ok(bytes)
}

#[allow(clippy::cast_precision_loss)] // For people.
fn millions(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
