//! A machine without a single trusted certificate, as a bare container is.

#![cfg(feature = "rustls")]
#![allow(clippy::expect_used, clippy::panic)] // Helpers of tests may.

mod support;

use std::process::Command;

use plaid_core::{Error, RetryPolicy};
use support::{GOOD, Read, Server, builder, json};

/// Where certificates come from is a matter of the whole process, so the test has one of its own.
#[test]
fn plain_http_works_and_tls_fails_clearly() {
    let nowhere = concat!(env!("CARGO_MANIFEST_DIR"), "/no-such-folder");
    let output = Command::new(std::env::current_exe().expect("this program"))
        .args([
            "--exact",
            "without_certificates",
            "--ignored",
            "--nocapture",
        ])
        .env("SSL_CERT_FILE", nowhere)
        .env("SSL_CERT_DIR", nowhere)
        .output()
        .expect("a process");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}");
    assert!(text.contains("1 passed"), "{text}");
}

#[tokio::test]
#[ignore = "run by the test above, in a process of its own"]
async fn without_certificates() {
    let server = Server::start([json(200, GOOD)]).await;
    let client = builder(&server.url).build().expect("a client");
    client.execute(&Read::default()).await.expect("an answer");

    let client = builder(&server.url.replace("http:", "https:"))
        .retry(RetryPolicy::standard())
        .build()
        .expect("a client");
    let error = client
        .execute(&Read::default())
        .await
        .expect_err("an error");
    assert!(matches!(error, Error::Config(_)), "{error:?}");
    assert_eq!(error.attempts(), 1, "another attempt would fail alike");
    assert!(!error.may_have_been_applied());
    let mut causes = String::new();
    let mut source = std::error::Error::source(&error);
    while let Some(error) = source {
        causes.push_str(&error.to_string());
        source = error.source();
    }
    assert!(causes.to_lowercase().contains("certificate"), "{causes}");
}
