//! `cargo xtask compile-cost`: what it costs a program to depend on the SDK.
//!
//! Each consumer is a program of a few lines in a folder of its own under `target/`, built from
//! nothing. Processor time counts, not time on the wall, so a busy machine changes little.

mod build;
mod consumers;
pub(crate) mod wrapper;

use std::{fs, path::Path};

use anyhow::{Result, bail};
use comfy_table::{Table, presets::ASCII_MARKDOWN};

use self::{
    build::Cost,
    consumers::{Consumer, Kind},
};

/// How much processor time, in seconds, one product may take beside reqwest alone.
const ONE_OVER_BARE: f64 = 4.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Profile {
    Dev,
    Release,
}

impl Profile {
    fn name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Release => "release",
        }
    }

    /// How much processor time, in seconds, all products may take beside one.
    fn full_over_one(self) -> f64 {
        match self {
            Self::Dev => 25.0,
            Self::Release => 40.0,
        }
    }
}

/// Builds the consumers that the options name, or all, and prints a table for each profile.
#[allow(clippy::print_stdout)] // A command's way to speak.
pub(crate) fn run(root: &Path, options: &[&str]) -> Result<()> {
    let mut profiles = Vec::new();
    let mut kinds = Vec::new();
    for option in options {
        match *option {
            "--dev" => profiles.push(Profile::Dev),
            "--release" => profiles.push(Profile::Release),
            name => match Kind::ALL.into_iter().find(|kind| kind.name() == name) {
                Some(kind) => kinds.push(kind),
                None => bail!(
                    "usage: cargo xtask compile-cost [--dev] [--release] [{}]...",
                    Kind::ALL.map(Kind::name).join("|")
                ),
            },
        }
    }
    if profiles.is_empty() {
        profiles = vec![Profile::Dev, Profile::Release];
    }
    if kinds.is_empty() {
        kinds = Kind::ALL.to_vec();
    }
    let folder = root.join("target/compile-cost");
    fs::create_dir_all(&folder)?;
    let consumers = kinds
        .into_iter()
        .map(|kind| Consumer::write(root, &folder, kind))
        .collect::<Result<Vec<_>>>()?;
    println!("{}\n", crate::machine::describe());
    for profile in profiles {
        let mut costs = Vec::new();
        for consumer in &consumers {
            costs.push((
                consumer.kind,
                build::build(&consumer.folder, profile.name())?,
            ));
        }
        println!(
            "### A clean build, {}\n\n{}\n",
            profile.name(),
            table(&costs)
        );
        for line in judge(profile, &costs) {
            println!("{line}");
        }
        println!();
    }
    Ok(())
}

fn table(costs: &[(Kind, Cost)]) -> Table {
    let mut table = Table::new();
    table.load_preset(ASCII_MARKDOWN).set_header([
        "program",
        "crates",
        "CPU s",
        "of it the client's crates",
        "of it the program",
        "peak of a rustc, MB",
        "rlibs of the client's crates, MB",
        "stripped program, MB",
    ]);
    for (kind, cost) in costs {
        table.add_row([
            kind.title().to_owned(),
            cost.crates.to_string(),
            format!("{:.1}", cost.all),
            format!("{:.1}", cost.ours),
            format!("{:.1}", cost.own),
            format!("{:.0}", cost.peak),
            format!("{:.1}", cost.rlibs),
            format!("{:.2}", cost.program),
        ]);
    }
    table
}

/// What was aimed at, and what came out.
fn judge(profile: Profile, costs: &[(Kind, Cost)]) -> Vec<String> {
    let of = |wanted: Kind| costs.iter().find(|(kind, _)| *kind == wanted);
    let verdict = |what: &str, more: Kind, less: Kind, limit: f64| {
        let (more, less) = (&of(more)?.1, &of(less)?.1);
        let difference = more.on_top() - less.on_top();
        let met = if difference <= limit { "met" } else { "missed" };
        Some(format!(
            "{what}, without foreign crates: {difference:+.1} s, at most {limit} wanted: {met}"
        ))
    };
    [
        verdict(
            "one product over bare reqwest",
            Kind::One,
            Kind::Bare,
            ONE_OVER_BARE,
        ),
        verdict(
            "all products over one",
            Kind::Full,
            Kind::One,
            profile.full_over_one(),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}
