//! A program that starts itself once more, as a server, so that each has a process of its own.

use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    process::{Child, Command, Stdio},
};

/// What makes a program the server.
const SERVE: &str = "--serve";

/// The server of a benchmark; it ends with the value.
#[derive(Debug)]
pub struct Server {
    process: Child,
    url: String,
}

impl Server {
    /// Whether this process was started as the server.
    pub fn is_this() -> bool {
        std::env::args().any(|argument| argument == SERVE)
    }

    /// In the server: tells where it listens, and ends it with the program that started it.
    #[allow(clippy::print_stdout)] // That is how it is told.
    pub fn listens_on(url: &str) {
        println!("{url}");
        std::io::stdout().flush().expect("output");
        std::thread::spawn(|| {
            let _ = std::io::stdin().read_line(&mut String::new());
            std::process::exit(0);
        });
    }

    pub fn start() -> Self {
        let mut process = Command::new(std::env::current_exe().expect("this program"))
            .arg(SERVE)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a server");
        let mut url = String::new();
        let stdout = process.stdout.take().expect("its output");
        BufReader::new(stdout).read_line(&mut url).expect("a line");
        let url = url.trim().to_owned();
        Self { process, url }
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    /// The most memory that the server took so far; see [`peak_memory`].
    pub fn peak_memory(&self) -> Option<u64> {
        peak_memory(&self.process.id().to_string())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The most memory that a process took so far, in bytes, where the system tells. The id `self` is
/// this process.
pub fn peak_memory(process: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes * 1024)
}
