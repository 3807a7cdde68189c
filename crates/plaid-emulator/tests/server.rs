//! The emulator as a process of its own.

#![cfg(all(feature = "full", feature = "server"))]
#![allow(clippy::expect_used, clippy::panic)] // Helpers of tests may.

mod support;

use std::{
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::{Ipv4Addr, TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread,
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

/// Starts the emulator on a port that is free, or was a moment ago, with nobody to read its output.
fn start() -> (Server, u16) {
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
    (Server(child), port)
}

/// What the server answers; nothing if nobody listens.
fn ask(port: u16, path: &str) -> io::Result<String> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

#[test]
fn a_closed_stdout_is_no_reason_to_stop() {
    // The code with which a program ends that could not do what it was asked to.
    const REFUSED: i32 = 1;
    for _ in 0..10 {
        let (mut server, port) = start();
        let mut answers = Vec::new();
        // It listens before it speaks: a process that dies of speaking takes a moment to.
        while answers.len() < 20 && server.0.try_wait().expect("its state").is_none() {
            answers.extend(ask(port, "/__local/coverage"));
            thread::sleep(Duration::from_millis(10));
        }
        match server.0.try_wait().expect("its state") {
            None => {
                let is_success = |answer: &String| answer.starts_with("HTTP/1.1 200");
                assert!(answers.iter().all(is_success), "{answers:?}");
                return;
            }
            // Another program took the port in between.
            Some(status) if status.code() == Some(REFUSED) => {}
            Some(status) => panic!("the emulator ended with {status}"),
        }
    }
    panic!("no port stays free");
}

/// What a run that ends by itself says, and its exit code.
fn run(arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_plaid-emulator"))
        .args(arguments)
        .output()
        .expect("the emulator");
    let text = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(text).expect("text"))
}

#[test]
fn it_tells_how_to_point_a_client_at_it() {
    for language in ["python", "node", "go", "ruby", "java", "rust"] {
        let (code, text) = run(&["env", language, "--url", "http://localhost:7"]);
        assert_eq!(code, Some(0), "{text}");
        assert!(text.contains("localhost:7"), "{text}");
    }
}

#[test]
fn it_tells_how_to_lead_a_client_through_its_proxy() {
    for language in ["python", "node", "go", "ruby", "java", "rust"] {
        let url = ["env", language, "--url", "http://localhost:7"];
        let (code, text) = run(&[url.as_slice(), &["--proxy", "/folder/ca.pem"]].concat());
        assert_eq!(code, Some(0), "{text}");
        assert!(text.contains("/folder/ca.pem"), "{text}");
        let (host, port) = (text.contains("localhost"), text.contains('7'));
        assert!(host && port, "{text}");
    }
    assert_eq!(run(&["--proxy"]).0, Some(2), "it needs an authority");
}

#[test]
fn exit_codes_tell_what_went_wrong() {
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let port = taken.local_addr().expect("its number").port().to_string();
    assert_eq!(run(&["--port", &port]).0, Some(1), "the port is taken");
    assert_eq!(run(&["--clock", "backwards"]).0, Some(2));
    assert_eq!(run(&["--nonsense"]).0, Some(2));

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("state.json");
    std::fs::write(&path, "{\"version\":99}").expect("a file");
    let state = path.to_str().expect("text");
    let no_file = folder.path().to_str().expect("text");
    assert_eq!(run(&["--port", "0", "--state", no_file]).0, Some(3));
    let (code, text) = run(&["--port", "0", "--state", state]);
    assert_eq!(code, Some(3), "{text}");
    assert!(text.contains("version 99"), "{text}");
    assert_eq!(
        std::fs::read_to_string(&path).expect("a file"),
        "{\"version\":99}"
    );
}

#[test]
fn requests_are_logged_without_secrets() {
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    let port = free.local_addr().expect("its number").port();
    drop(free);
    let child = Command::new(env!("CARGO_BIN_EXE_plaid-emulator"))
        .args(["--port", &port.to_string(), "--log-format", "json"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the emulator");
    let mut server = Server(child);
    let body = r#"{"access_token":"access-sandbox-mine"}"#;
    let request = format!(
        "POST /item/get HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\
         content-type: application/json\r\nplaid-client-id: someone\r\n\
         plaid-secret: hush\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut answer = String::new();
    while answer.is_empty() && server.0.try_wait().expect("its state").is_none() {
        if let Ok(mut stream) = TcpStream::connect((Ipv4Addr::LOCALHOST, port)) {
            stream.write_all(request.as_bytes()).expect("a request");
            stream.read_to_string(&mut answer).expect("an answer");
        } else {
            thread::sleep(Duration::from_millis(10));
        }
    }
    assert!(answer.contains("INVALID_ACCESS_TOKEN"), "{answer}");
    server.0.kill().expect("it stops");
    let mut log = String::new();
    let mut stderr = server.0.stderr.take().expect("its log");
    stderr.read_to_string(&mut log).expect("text");
    let line: serde_json::Value =
        serde_json::from_str(log.lines().next().expect("a line")).expect("JSON");
    assert_eq!(
        (&line["path"], &line["error_code"]),
        (&"/item/get".into(), &"INVALID_ACCESS_TOKEN".into())
    );
    assert!(!log.contains("mine") && !log.contains("hush"), "{log}");
}

/// A server on a port that is free, and its address.
fn listening(arguments: &[&str], environment: &[(&str, &str)]) -> (Server, String) {
    let child = Command::new(env!("CARGO_BIN_EXE_plaid-emulator"))
        .args(["--port", "0", "--log-format", "off"])
        .args(arguments)
        .envs(environment.iter().copied())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the emulator");
    let mut server = Server(child);
    let mut output = BufReader::new(server.0.stdout.take().expect("its output"));
    let mut line = String::new();
    output.read_line(&mut line).expect("a line");
    let address = line.split("http://").nth(1).expect("an address");
    let (address, _) = address.split_once(';').expect("its end");
    (server, format!("http://{address}"))
}

#[cfg(unix)]
#[tokio::test]
async fn it_is_stopped_by_a_signal_and_goes_on_with_what_it_knew() {
    let folder = tempfile::tempdir().expect("a folder");
    let state = folder.path().join("state.json");
    let state = ["--state", state.to_str().expect("text")];
    let (mut server, url) = listening(&state, &[]);
    let token = support::item(&support::client_of(&url, "a")).await;
    let kill = Command::new("kill").arg(server.0.id().to_string()).status();
    assert!(kill.expect("kill").success());
    let ended = server.0.wait().expect("its end");
    assert_eq!(ended.code(), Some(0), "{ended}");

    let (_server, url) = listening(&state, &[]);
    let client = support::client_of(&url, "a");
    let accounts = plaid_accounts::Accounts::new(&client).get(&token).send();
    assert_eq!(accounts.await.expect("accounts").accounts.len(), 9);
}

#[cfg(target_os = "linux")] // Elsewhere certificates are not named by variables.
#[tokio::test]
async fn a_machine_without_certificates_is_good_enough() {
    let folder = tempfile::tempdir().expect("a folder");
    let authority = folder.path().to_str().expect("text");
    let nothing = [
        ("SSL_CERT_FILE", "/dev/null"),
        ("SSL_CERT_DIR", "/dev/null"),
    ];
    let (_server, url) = listening(&["--proxy", "--tls", authority], &nothing);
    let client = support::client_of(&url, "a");
    let receiver = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let address = receiver.local_addr().expect("its number");
    let sandbox = plaid_sandbox::Sandbox::new(&client);
    let public = sandbox
        .public_token_create("ins_109508", ["transactions"])
        .webhook(format!("http://{address}/"));
    let public = public.send().await.expect("a public token").public_token;
    let item = plaid_item::Item::new(&client);
    let token = item.public_token_exchange(public).send().await;
    let token = token.expect("an access token").access_token;
    let fired = sandbox.item_fire_webhook(&token, "DEFAULT_UPDATE").send();
    assert!(fired.await.expect("a webhook").webhook_fired);
    let (mut webhook, _) = receiver.accept().expect("it arrives");
    let mut start = [0; 4];
    webhook.read_exact(&mut start).expect("a request");
    assert_eq!(&start, b"POST");
}
