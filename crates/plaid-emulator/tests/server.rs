//! The emulator as a process of its own.

#![allow(clippy::expect_used, clippy::panic)] // Helpers of tests may.

use std::{
    io::{self, Read as _, Write as _},
    net::{Ipv4Addr, TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    time::Duration,
};

/// A process that ends with the test.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What the server answers, once it listens.
fn ask(port: u16, path: &str) -> String {
    for _ in 0..500 {
        let Ok(mut stream) = TcpStream::connect((Ipv4Addr::LOCALHOST, port)) else {
            std::thread::sleep(Duration::from_millis(20));
            continue;
        };
        let request =
            format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("a request");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        return answer;
    }
    panic!("nobody listens on port {port}");
}

#[test]
fn a_closed_stdout_is_no_reason_to_stop() {
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    let port = free.local_addr().expect("its number").port();
    drop(free);
    let (reader, writer) = io::pipe().expect("a pipe");
    drop(reader);
    let child = Command::new(env!("CARGO_BIN_EXE_plaid-emulator"))
        .args(["--port", &port.to_string()])
        .stdin(Stdio::null())
        .stdout(writer)
        .stderr(Stdio::null())
        .spawn()
        .expect("the emulator");
    let mut server = Server(child);
    // It listens before it speaks: a process that dies of speaking takes a moment to.
    for _ in 0..20 {
        let answer = ask(port, "/__local/coverage");
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        std::thread::sleep(Duration::from_millis(10));
    }
    assert_eq!(server.0.try_wait().expect("its state"), None);
}
