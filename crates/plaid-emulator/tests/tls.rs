//! TLS by certificates of the emulator's own authority, and the proxy that answers for Plaid's hosts.

#![cfg(all(feature = "full", feature = "tls"))]
#![allow(clippy::expect_used)] // Helpers of tests may.

use std::{
    net::{Ipv4Addr, SocketAddr},
    time::Duration,
};

use plaid_core::{Client, Environment, RetryPolicy};
use plaid_emulator::{AuthorityError, CertificateAuthority, Emulator};
use plaid_institutions::Institutions;
use reqwest::{Certificate, ClientBuilder, Proxy};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

/// What a client that trusts only this authority is made with.
fn trusting(authority: &CertificateAuthority) -> ClientBuilder {
    let certificate = Certificate::from_pem(authority.certificate().as_bytes());
    ClientBuilder::new()
        .no_proxy()
        .tls_certs_only([certificate.expect("a certificate")])
}

/// Asks for institutions.
async fn ask(environment: Environment, http: ClientBuilder) -> Result<usize, plaid_core::Error> {
    let client = Client::builder()
        .credentials("a", "secret")
        .environment(environment)
        .http_client(http)
        .retry(RetryPolicy::never())
        .build()?;
    let institutions = Institutions::new(&client);
    let page = institutions.get(["US"], 3, 0).send().await?;
    Ok(page.institutions.len())
}

/// An emulator that is a proxy, and what its clients are made with.
async fn proxied() -> (Emulator, ClientBuilder) {
    let authority = CertificateAuthority::generate().expect("an authority");
    let builder = Emulator::builder().proxy(authority.clone());
    let emulator = builder.start().await.expect("an emulator");
    let proxy = Proxy::all(emulator.url()).expect("a proxy");
    (emulator, trusting(&authority).proxy(proxy))
}

#[tokio::test]
async fn one_port_speaks_with_tls_and_without() {
    let authority = CertificateAuthority::generate().unwrap();
    let builder = Emulator::builder().tls(authority.clone());
    let emulator = builder.start().await.unwrap();
    let port = emulator.address().port();
    for url in [
        format!("https://127.0.0.1:{port}"),
        format!("https://localhost:{port}"),
        emulator.url().to_owned(),
    ] {
        let environment = Environment::custom(&url).unwrap();
        assert_eq!(ask(environment, trusting(&authority)).await.unwrap(), 3);
    }
    emulator.shutdown().await.unwrap();
}

#[tokio::test]
async fn other_authorities_are_not_believed() {
    let (ours, other) = (
        CertificateAuthority::generate().unwrap(),
        CertificateAuthority::generate().unwrap(),
    );
    let emulator = Emulator::builder().tls(ours).start().await.unwrap();
    let url = format!("https://{}", emulator.address());
    let environment = Environment::custom(&url).unwrap();
    let error = ask(environment, trusting(&other)).await.unwrap_err();
    assert!(!error.may_have_been_applied(), "{error}");
}

#[tokio::test]
async fn hosts_of_plaid_lead_to_the_emulator_by_name() {
    let authority = CertificateAuthority::generate().unwrap();
    let builder = Emulator::builder().tls(authority.clone());
    let emulator = builder.start().await.unwrap();
    let http = trusting(&authority).resolve("sandbox.plaid.com", emulator.address());
    let url = format!("https://sandbox.plaid.com:{}", emulator.address().port());
    let environment = Environment::custom(&url).unwrap();
    assert_eq!(ask(environment, http).await.unwrap(), 3);
}

#[tokio::test]
async fn an_authority_is_kept_in_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("new");
    let first = CertificateAuthority::open(&folder).unwrap();
    let second = CertificateAuthority::open(&folder).unwrap();
    assert_eq!(first.certificate(), second.certificate());
    let emulator = Emulator::builder().tls(second).start().await.unwrap();
    let environment = Environment::custom(format!("https://{}", emulator.address())).unwrap();
    assert_eq!(ask(environment, trusting(&first)).await.unwrap(), 3);

    let key = folder.join("ca-key.pem");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&key).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "others may read the key");
    }
    // A key of another authority does not fit, and neither file is touched.
    let other = CertificateAuthority::open(folder.join("other")).unwrap();
    std::fs::copy(folder.join("other/ca-key.pem"), &key).unwrap();
    let outcome = CertificateAuthority::open(&folder);
    assert!(
        matches!(outcome, Err(AuthorityError::Refused(_))),
        "{outcome:?}"
    );
    std::fs::remove_file(&key).unwrap();
    let outcome = CertificateAuthority::open(&folder);
    assert!(
        matches!(outcome, Err(AuthorityError::File { .. })),
        "{outcome:?}"
    );
    let kept = std::fs::read_to_string(folder.join(CertificateAuthority::CERTIFICATE)).unwrap();
    assert_eq!(kept, first.certificate());
    assert_ne!(kept, other.certificate());
    assert!(!format!("{first:?}").contains("BEGIN"));
}

#[tokio::test]
async fn a_client_that_cannot_change_its_host_goes_through_the_proxy() {
    let environments = [
        Environment::Sandbox,
        Environment::Production,
        Environment::Development,
    ];
    for environment in environments {
        let (emulator, http) = proxied().await;
        assert_eq!(ask(environment, http).await.unwrap(), 3);
        assert_eq!(emulator.tenant("a").requests().len(), 1);
        emulator.shutdown().await.unwrap();
    }
}

#[tokio::test]
async fn a_client_that_asks_the_proxy_for_a_whole_address_needs_no_tunnel() {
    let (emulator, _) = proxied().await;
    let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
    let request = b"POST https://Sandbox.Plaid.com/categories/get HTTP/1.1\r\n\
        host: sandbox.plaid.com\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
    stream.write_all(request).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.contains("x-plaid-emulator: stateful"), "{answer}");
}

/// A server that answers every request with a word, and what it was asked.
async fn elsewhere() -> (SocketAddr, tokio::task::JoinHandle<String>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
    let listener = listener.expect("a port");
    let address = listener.local_addr().expect("its number");
    let asked = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a client");
        let mut head = [0; 1024];
        let read = stream.read(&mut head).await.expect("a request");
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nelsewhere";
        stream.write_all(answer).await.expect("an answer");
        String::from_utf8_lossy(&head[..read]).into_owned()
    });
    (address, asked)
}

#[tokio::test]
async fn what_is_not_for_plaid_is_passed_on() {
    let (address, asked) = elsewhere().await;
    let (emulator, http) = proxied().await;
    let client = http.build().unwrap();
    let url = format!("http://{address}/path?query");
    let request = client.get(&url).header("proxy-authorization", "hush");
    let answer = request.send().await.unwrap();
    assert_eq!(answer.text().await.unwrap(), "elsewhere");
    let asked = asked.await.unwrap();
    assert!(asked.starts_with("GET /path?query HTTP/1.1"), "{asked}");
    assert!(!asked.contains("hush"), "{asked}");
    drop(emulator);
}

/// The first line of the answer to a request for a tunnel, and the connection.
async fn tunnel(emulator: &Emulator, to: &str) -> (String, TcpStream) {
    let stream = TcpStream::connect(emulator.address()).await;
    let mut stream = stream.expect("a connection");
    let request = format!("CONNECT {to} HTTP/1.1\r\nhost: {to}\r\n\r\n");
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.expect("a head"));
    }
    let head = String::from_utf8(head).expect("text");
    let line = head.lines().next().expect("a line").to_owned();
    (line, stream)
}

#[tokio::test]
async fn a_tunnel_to_elsewhere_carries_bytes_as_they_are() {
    let (address, asked) = elsewhere().await;
    let (emulator, _) = proxied().await;
    let (line, mut stream) = tunnel(&emulator, &address.to_string()).await;
    assert_eq!(line, "HTTP/1.1 200 OK");
    stream.write_all(b"anything at all").await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.ends_with("elsewhere"));
    assert_eq!(asked.await.unwrap(), "anything at all");
}

#[tokio::test]
async fn a_stop_ends_tunnels() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let (emulator, http) = proxied().await;
    let (_, mut elsewhere) = tunnel(&emulator, &address.to_string()).await;
    let _silent = TcpStream::connect(emulator.address()).await.unwrap();
    let client = http.build().unwrap();
    let url = "https://sandbox.plaid.com/institutions/get";
    client.post(url).send().await.unwrap();
    let stopped = tokio::time::timeout(Duration::from_secs(4), emulator.shutdown());
    stopped.await.expect("no connection holds it up").unwrap();
    assert_eq!(elsewhere.read(&mut [0]).await.unwrap_or_default(), 0);
}

#[tokio::test]
async fn nonsense_is_refused_and_does_no_harm() {
    let (emulator, http) = proxied().await;
    let (line, _) = tunnel(&emulator, "127.0.0.1:1").await;
    assert_eq!(line, "HTTP/1.1 502 Bad Gateway");
    // What looks like TLS and is none.
    let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
    stream.write_all(&[22; 64]).await.unwrap();
    let _ = stream.read_to_end(&mut Vec::new()).await;
    let (_, mut stream) = tunnel(&emulator, "sandbox.plaid.com:443").await;
    stream.write_all(b"not TLS either").await.unwrap();
    let _ = stream.read_to_end(&mut Vec::new()).await;
    assert_eq!(ask(Environment::Sandbox, http).await.unwrap(), 3);

    let plain = Emulator::start().await.unwrap();
    let (line, _) = tunnel(&plain, "sandbox.plaid.com:443").await;
    assert_eq!(line, "HTTP/1.1 404 Not Found", "only a proxy makes tunnels");
}

#[tokio::test]
async fn a_client_that_says_nothing_is_let_go() {
    let authority = CertificateAuthority::generate().unwrap();
    let emulator = Emulator::builder()
        .patience(Duration::from_millis(50))
        .proxy(authority);
    let emulator = emulator.start().await.unwrap();
    let mut silent = TcpStream::connect(emulator.address()).await.unwrap();
    assert_eq!(silent.read(&mut [0]).await.unwrap_or_default(), 0);
    let mut begun = TcpStream::connect(emulator.address()).await.unwrap();
    begun.write_all(&[22, 3, 1]).await.unwrap();
    assert_eq!(begun.read(&mut [0]).await.unwrap_or_default(), 0);
    let (_, mut tunnelled) = tunnel(&emulator, "sandbox.plaid.com:443").await;
    assert_eq!(tunnelled.read(&mut [0]).await.unwrap_or_default(), 0);
}
