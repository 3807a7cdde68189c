//! Everything that can come back from a socket is a typed error with what is known.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

mod support;

use std::time::Duration;

use plaid_core::{Client, Environment, Error, ErrorKind, RetryPolicy, error::ConnectFailure};
use support::{Act, GOOD, Read, Server, Thing, answer, builder, client, failing, json};

async fn outcome(act: Act) -> Result<Thing, Error> {
    let server = Server::start([act]).await;
    let client = builder(&server.url)
        .retry(RetryPolicy::never())
        .build()
        .expect("a client");
    client.execute(&Read::default()).await
}

async fn failure(act: Act) -> Error {
    let error = outcome(act).await.expect_err("an error");
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("the-planted-secret"), "{shown}");
    error
}

fn connect_failure(error: &Error) -> ConnectFailure {
    match error {
        Error::Connect(error) => error.reason,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_good_answer_decodes() {
    let thing = outcome(json(200, GOOD)).await.expect("an answer");
    assert_eq!((thing.name.as_str(), thing.parts[0].size), ("n", 1));
}

#[tokio::test]
async fn a_closed_port_is_a_connect_error() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let error = client(&url)
        .execute(&Read::default())
        .await
        .expect_err("an error");
    assert_eq!(connect_failure(&error), ConnectFailure::Refused);
    assert!(error.to_string().contains("refused"), "{error}");
    assert!(!error.to_string().contains("127.0.0.1"), "{error}");
    assert!(!error.may_have_been_applied() && error.is_transient());
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn tls_against_a_plain_socket_is_a_connect_error() {
    use tokio::io::AsyncWriteExt as _;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let url = format!("https://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        }
    });
    let error = failing(&url).await;
    assert_eq!(connect_failure(&error), ConnectFailure::Tls, "{error:?}");
    assert!(error.to_string().contains("TLS"), "{error}");
}

#[tokio::test]
async fn a_name_without_an_address_is_a_connect_error() {
    let error = failing("http://no-such-host.invalid").await;
    assert_eq!(
        connect_failure(&error),
        ConnectFailure::NameResolution,
        "{error:?}"
    );
    assert!(!error.to_string().contains("no-such-host"), "{error}");
}

#[tokio::test]
async fn silence_is_a_timeout_whether_before_or_within_the_body() {
    let partial = "HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{\"name\":";
    for act in [
        Act::Hang,
        Act::Stall(partial.into()),
        Act::Stall("HTTP/1.1 200".into()),
    ] {
        let server = Server::start([act]).await;
        let client = builder(&server.url)
            .retry(RetryPolicy::never())
            .timeout(Duration::from_millis(150))
            .build()
            .expect("a client");
        let error = client
            .execute(&Read::default())
            .await
            .expect_err("an error");
        assert!(
            error.is_timeout() && error.may_have_been_applied(),
            "{error:?}"
        );
        assert_eq!(server.seen(), 1);
    }
}

#[tokio::test]
async fn broken_connections_are_transport_errors() {
    let short = "HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{\"name\":\"n\"";
    for act in [
        Act::CloseAtOnce,
        Act::CloseAfterRequest,
        Act::Answer(short.into()),
    ] {
        let error = failure(act.clone()).await;
        assert!(matches!(error, Error::Transport(_)), "{act:?}: {error:?}");
        assert!(error.may_have_been_applied());
    }
}

#[tokio::test]
async fn answers_that_are_not_the_apis_are_http_errors() {
    let page = "content-type: text/html; charset=utf-8\r\nplaid-request-id: r7\r\n";
    let error = failure(answer(502, page, "<html>\u{1}bad gateway</html>")).await;
    let Error::Http(http) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(
        (http.status, http.content_type.as_deref()),
        (502, Some("text/html"))
    );
    assert_eq!(http.body_start(), "<html>bad gateway</html>");
    assert_eq!(http.body(), b"<html>\x01bad gateway</html>");
    assert!(!format!("{error} {error:?}").contains("gateway"));
    assert_eq!(
        error.request_id().map(plaid_core::RequestId::as_str),
        Some("r7")
    );
    assert_eq!(
        error.kind(),
        Some(ErrorKind::Api),
        "as the reference has it"
    );

    for (status, body) in [
        (500, ""),
        (500, r#"{"request_id":"x"}"#),
        (404, "[]"),
        (200, "<html>"),
    ] {
        let error = failure(answer(status, "content-type: text/html\r\n", body)).await;
        assert!(
            matches!(error, Error::Http(_)),
            "{status} {body}: {error:?}"
        );
        assert_eq!(error.status(), Some(status));
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::start([json(200, GOOD)]).await;
    let location = format!("location: {}\r\n", elsewhere.url);
    let error = failure(answer(307, &location, "")).await;
    assert_eq!(error.status(), Some(307));
    assert!(error.to_string().contains("redirect"), "{error}");
    assert_eq!(elsewhere.seen(), 0, "credentials stay here");

    let server = Server::start([answer(307, &location, "")]).await;
    let follows = reqwest::Client::builder().redirect(reqwest::redirect::Policy::limited(9));
    let error = builder(&server.url)
        .http_client(follows)
        .build()
        .expect("a client")
        .execute(&Read::default())
        .await
        .expect_err("an error");
    assert!(
        matches!(&error, Error::Http(http) if http.is_redirect()),
        "{error:?}"
    );
    assert_eq!(elsewhere.seen(), 0, "whatever policy is brought along");
}

#[tokio::test]
async fn answers_that_do_not_decode_name_the_place() {
    for (body, path, message) in [
        (
            r#"{"name":"n","parts":[{"size":1},{"si"#,
            "parts[1]",
            "EOF while parsing a string",
        ),
        (
            r#"{"name":"n","parts":[{"size":"7777"}],"request_id":"r9"}"#,
            "parts[0].size",
            "invalid type: string, expected u32",
        ),
        (
            r#"{"name":"n","parts":[{}],"request_id":"r9"}"#,
            "parts[0]",
            "missing field `size`",
        ),
        (
            r#"{"name":5,"parts":[]}"#,
            "name",
            "invalid type: integer, expected a string",
        ),
        (
            r"[]",
            "",
            "invalid length 0, expected struct Thing with 2 elements",
        ),
    ] {
        let error = failure(json(200, body)).await;
        let Error::Decode(decode) = &error else {
            panic!("{body}: {error:?}")
        };
        assert_eq!(
            (decode.path.as_str(), decode.message.as_str()),
            (path, message),
            "{body}"
        );
        assert_eq!(decode.status, 200);
        assert_eq!(decode.body(), body.as_bytes(), "nothing is lost");
        assert!(!error.to_string().contains("7777"));
        if body.contains("r9") {
            assert_eq!(
                error.request_id().map(plaid_core::RequestId::as_str),
                Some("r9")
            );
        }
        assert!(error.may_have_been_applied());
    }
    let error = failure(Act::Answer(
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n\u{fffd}"
            .replace('\u{fffd}', "é"),
    ))
    .await;
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
}

const OBJECT: &str = r#"{"error_type":"ITEM_ERROR","error_code":"ITEM_LOGIN_REQUIRED","error_message":"m","display_message":null,"request_id":"r","causes":[{"error_type":"ITEM_ERROR","error_code":"X","error_message":"c","item_id":"i"}]}"#;

#[tokio::test]
async fn error_objects_are_api_errors_whatever_carries_them() {
    for (status, media) in [
        (400, "application/json"),
        (400, "application/json; charset=utf-8"),
        (200, "application/json"),
        (500, "text/plain"),
    ] {
        let error = failure(answer(
            status,
            &format!("content-type: {media}\r\n"),
            OBJECT,
        ))
        .await;
        assert!(
            error.is_item_login_required(),
            "{status} {media}: {error:?}"
        );
        assert_eq!(error.status(), Some(status));
        let api = error.api().expect("an error object");
        assert_eq!(
            api.causes[0]
                .item_id
                .as_ref()
                .map(plaid_core::ItemId::as_str),
            Some("i")
        );
        let text = error.to_string();
        assert!(text.starts_with("/thing/get failed after "), "{text}");
        assert!(
            text.ends_with(": ITEM_ERROR ITEM_LOGIN_REQUIRED: m (request r)"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn rate_limits_tell_how_long_to_wait() {
    let limited =
        r#"{"error_type":"RATE_LIMIT_EXCEEDED","error_code":"RATE_LIMIT","error_message":"m"}"#;
    let json_type = "content-type: application/json\r\n";
    let error = failure(answer(
        429,
        &format!("{json_type}retry-after: 7\r\n"),
        limited,
    ))
    .await;
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    let error = failure(answer(429, json_type, limited)).await;
    assert_eq!((error.is_rate_limited(), error.retry_after()), (true, None));
    let error = failure(answer(429, "content-type: text/html\r\n", "slow down")).await;
    assert!(error.is_rate_limited() && matches!(error, Error::Http(_)));
}

#[tokio::test]
async fn a_bad_document_is_an_error_and_a_good_one_is_bytes() {
    #[derive(serde::Serialize)]
    struct PdfGet {}
    impl plaid_core::Endpoint for PdfGet {
        type Response = plaid_core::Document;
        const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
            plaid_core::Method::Post,
            "/pdf/get",
            "test",
            plaid_core::RetryClass::Read,
        );
    }
    let get = |act| async move {
        let server = Server::start([act]).await;
        let client = builder(&server.url)
            .retry(RetryPolicy::never())
            .build()
            .expect("a client");
        client.execute(&PdfGet {}).await
    };
    let hash = "86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b";
    let head = format!(
        "content-type: application/pdf\r\nplaid-request-id: r\r\nplaid-content-hash: {hash}\r\n"
    );
    let pdf = get(answer(200, &head, "%PDF-1.7"))
        .await
        .expect("a document");
    assert_eq!(
        (&pdf.bytes()[..], pdf.content_type()),
        (&b"%PDF-1.7"[..], Some("application/pdf"))
    );
    assert_eq!(
        (
            pdf.content_hash(),
            pdf.request_id().map(plaid_core::RequestId::as_str)
        ),
        (Some(hash), Some("r"))
    );
    assert!(!format!("{pdf:?}").contains("PDF-1.7"));

    let charset = "content-type: application/json; charset=utf-8\r\n";
    let error = get(answer(400, charset, OBJECT))
        .await
        .expect_err("an error");
    assert!(error.is_item_login_required(), "{error:?}");
    let error = get(answer(502, "content-type: text/html\r\n", "<html>"))
        .await
        .expect_err("error");
    assert!(matches!(error, Error::Http(_)));
    let error = get(answer(200, "content-type: text/html\r\n", "<html>"))
        .await
        .expect_err("error");
    assert!(
        matches!(error, Error::Http(_)),
        "a proxy's page is no document"
    );
}

#[test]
fn nonsense_settings_fail_when_the_client_is_built() {
    assert!(matches!(Client::builder().build(), Err(Error::Config(_))));
    for url in ["ftp://host", "host", "http://"] {
        assert!(
            matches!(Environment::custom(url), Err(Error::Config(_))),
            "{url}"
        );
    }
    assert!(matches!(
        "staging".parse::<Environment>(),
        Err(Error::Config(_))
    ));
}

/// A text that forges a line of a log, turns a terminal red and writes from right to left.
const FORGERY: &str = "ok\\n2026-01-01 INFO paid\\r\\u001b[31m\\u009b\\u202e\\u2028";

fn shows_no_control(text: &str) {
    let is_control = |char: char| char.is_control() || "\u{202e}\u{2028}".contains(char);
    assert!(!text.contains(is_control), "{text:?}");
    assert!(
        text.contains("ok\\n2026") || !text.contains("INFO"),
        "{text}"
    );
}

#[tokio::test]
async fn texts_of_the_api_forge_no_line_of_a_log() {
    let body = format!(
        r#"{{"error_type":"{FORGERY}","error_code":"{FORGERY}","error_message":"{FORGERY}",
            "request_id":"{FORGERY}","display_message":"{FORGERY}"}}"#
    );
    let error = failure(json(400, &body)).await;
    shows_no_control(&error.to_string());
    let api = error.api().expect("an error object");
    assert!(
        api.error_message.contains('\n'),
        "the value stays as it was"
    );
    for shown in [
        api.to_string(),
        api.error_type.to_string(),
        error.code().to_string(),
        error.request_id().expect("an id").to_string(),
        format!("{:>80}", error.code()),
    ] {
        shows_no_control(&shown);
        assert!(shown.contains("\\u{1b}[31m"), "{shown}");
    }
    // The debug form quotes texts, so it escapes them as well.
    shows_no_control(&format!("{error:?}"));

    // The names of members are in the path of an error.
    let body = format!(r#"{{"name":"n","parts":[{{"{FORGERY}":1,"size":"{FORGERY}"}}]}}"#);
    shows_no_control(&failure(json(200, &body)).await.to_string());

    // A media type can hold a tab.
    let page = answer(502, "content-type: text/plain\tx\r\n", "<html>");
    shows_no_control(&failure(page).await.to_string());

    for shown in [
        plaid_core::Date::from("2026\n").to_string(),
        plaid_core::DateTime::from("2026\u{1b}[31m").to_string(),
        format!("{:?}", plaid_core::DateTime::from("2026\u{1b}[31m")),
        plaid_core::ItemId::from("a\nb").to_string(),
        plaid_core::error::DecodeError::new("a\n", "b\n", 200).to_string(),
        plaid_core::error::NotReadyError::new("pending\n", 1, Duration::ZERO, None).to_string(),
    ] {
        shows_no_control(&shown);
    }
}

/// A redirect with a body that would do for a success is no success.
#[tokio::test]
async fn a_redirect_is_never_a_success() {
    for status in [300, 301, 302, 303, 304, 307, 308, 399] {
        let headers = "content-type: application/json\r\nlocation: /thing/get\r\n";
        let act = match status {
            304 => Act::Answer(format!(
                "HTTP/1.1 304 X\r\nconnection: close\r\n{headers}\r\n"
            )),
            _ => answer(status, headers, GOOD),
        };
        let error = failure(act).await;
        let Error::Http(http) = &error else {
            panic!("{status}: {error:?}");
        };
        assert!(http.is_redirect());
        assert_eq!(error.status(), Some(status));
        assert!(!error.may_have_been_applied() && !error.is_transient());
    }
}

/// A URL can hold a password, and the address of a host that nobody should know.
#[tokio::test]
async fn no_error_names_the_url() {
    fn whole_chain(error: &Error) -> String {
        let first: Option<&dyn std::error::Error> = Some(error);
        let chain = std::iter::successors(first, |error| error.source());
        let texts: Vec<_> = chain.map(|error| format!("{error} {error:?}")).collect();
        texts.join(" ")
    }
    let cut = Act::Answer("HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{".to_owned());
    let acts = [Act::CloseAfterRequest, Act::Hang, cut, Act::Refuse];
    for act in acts {
        let server = Server::start([act]).await;
        let url = server.url.replace("http://", "http://user:p4ssw0rd@");
        let client = builder(&format!("{url}/inner-path"))
            .retry(RetryPolicy::never())
            .timeout(Duration::from_millis(300))
            .build()
            .expect("a client");
        let error = client
            .execute(&Read::default())
            .await
            .expect_err("an error");
        let chain = whole_chain(&error);
        for part in ["p4ssw0rd", "inner-path", "http://"] {
            assert!(!chain.contains(part), "{part}: {chain}");
        }
    }
}
