//! The machine that a measurement ran on.

use std::{fs, process::Command, thread};

/// Processor, memory, system and compiler, in one line.
pub(crate) fn describe() -> String {
    let said_by = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        Some(text.trim().to_owned())
    };
    let proc = |file: &str, name: &str| {
        let text = fs::read_to_string(file).ok()?;
        let line = text.lines().find(|line| line.starts_with(name))?.to_owned();
        Some(line.split_once(':')?.1.trim().to_owned())
    };
    let processor = proc("/proc/cpuinfo", "model name")
        .or_else(|| said_by("sysctl", &["-n", "machdep.cpu.brand_string"]))
        .unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let count = thread::available_parallelism().map_or(1, usize::from);
    let memory = proc("/proc/meminfo", "MemTotal").unwrap_or_else(|| "unknown".to_owned());
    let system = said_by("uname", &["-sr"]).unwrap_or_else(|| std::env::consts::OS.to_owned());
    let compiler = said_by("rustc", &["--version"]).unwrap_or_default();
    format!("{count} of {processor}; {memory} of memory; {system}; {compiler}")
}
