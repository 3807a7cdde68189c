//! Stands between cargo and rustc, and writes down what each crate took.

use std::{
    ffi::OsString,
    fs::OpenOptions,
    io::Write as _,
    process::{Command, exit},
};

use anyhow::{Context as _, Result};
use nix::sys::{
    resource::{Usage, UsageWho, getrusage},
    time::TimeValLike as _,
};

/// Names the file to write to, and makes this program the wrapper.
pub(crate) const LOG: &str = "PLAID_COMPILE_COST_LOG";

/// What one run of rustc took.
#[derive(Debug, PartialEq)]
pub(crate) struct Run {
    pub(crate) name: String,
    pub(crate) seconds: f64,
    pub(crate) kilobytes: u64,
}

impl Run {
    fn line(&self) -> String {
        format!("{}\t{}\t{}\n", self.name, self.seconds, self.kilobytes)
    }

    pub(crate) fn read(line: &str) -> Option<Self> {
        let mut parts = line.split('\t');
        Some(Self {
            name: parts.next()?.to_owned(),
            seconds: parts.next()?.parse().ok()?,
            kilobytes: parts.next()?.parse().ok()?,
        })
    }
}

/// Runs the compiler that the arguments begin with, and ends as it does.
pub(crate) fn run(log: OsString, mut arguments: impl Iterator<Item = OsString>) -> Result<()> {
    let compiler = arguments.next().context("no compiler is named")?;
    let arguments: Vec<OsString> = arguments.collect();
    let status = Command::new(compiler).args(&arguments).status()?;
    let named = arguments.iter().position(|option| option == "--crate-name");
    if let Some(name) = named.and_then(|at| arguments.get(at + 1)) {
        let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
        // macOS counts bytes.
        let unit = if cfg!(target_os = "macos") { 1024 } else { 1 };
        let run = Run {
            name: name.to_string_lossy().into_owned(),
            seconds: seconds(usage),
            kilobytes: u64::try_from(usage.max_rss()).unwrap_or_default() / unit,
        };
        let mut log = OpenOptions::new().append(true).create(true).open(log)?;
        log.write_all(run.line().as_bytes())?;
    }
    exit(status.code().unwrap_or(1))
}

/// Processor time, in seconds.
#[allow(clippy::cast_precision_loss)] // For people.
pub(super) fn seconds(usage: Usage) -> f64 {
    let time = usage.user_time() + usage.system_time();
    time.num_microseconds() as f64 / 1e6
}

#[cfg(test)]
mod tests {
    use super::Run;

    #[test]
    fn what_is_written_down_is_read_again() {
        let run = Run {
            name: "plaid_core".to_owned(),
            seconds: 1.25,
            kilobytes: 204_800,
        };
        assert_eq!(Run::read(run.line().trim_end()), Some(run));
        assert_eq!(Run::read("half a li"), None);
    }
}
