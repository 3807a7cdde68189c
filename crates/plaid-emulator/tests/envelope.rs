//! What is checked before a product looks at a request, over bare HTTP.

#![cfg(feature = "full")]
#![allow(clippy::expect_used)]

mod support;

use std::time::Duration;

use plaid_emulator::Emulator;
use serde_json::{Value, json};
use support::{emulator, http};

struct Answer {
    status: u16,
    headers: reqwest::header::HeaderMap,
    text: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).expect("JSON")
    }

    fn code(&self) -> String {
        self.json()["error_code"]
            .as_str()
            .expect("a code")
            .to_owned()
    }

    fn message(&self) -> String {
        self.json()["error_message"]
            .as_str()
            .expect("a message")
            .to_owned()
    }
}

async fn post(emulator: &Emulator, path: &str, body: impl Into<reqwest::Body>) -> Answer {
    send(
        emulator,
        path,
        body,
        &[("plaid-client-id", "c"), ("plaid-secret", "s")],
    )
    .await
}

async fn send(
    emulator: &Emulator,
    path: &str,
    body: impl Into<reqwest::Body>,
    headers: &[(&str, &str)],
) -> Answer {
    let client = http();
    let mut request = client.post(format!("{}{path}", emulator.url())).body(body);
    request = request.header("content-type", "application/json");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = request.send().await.expect("an answer");
    Answer {
        status: response.status().as_u16(),
        headers: response.headers().clone(),
        text: response.text().await.expect("a body"),
    }
}

#[tokio::test]
async fn errors_have_the_apis_shape() {
    let emulator = emulator().await;
    let answer = post(&emulator, "/item/get", r#"{"access_token":"x"}"#).await;
    assert_eq!(answer.status, 400);
    let members = [
        "display_message",
        "documentation_url",
        "error_code",
        "error_message",
        "error_type",
        "request_id",
        "suggested_action",
    ];
    let mut at = 0;
    for member in members {
        let found = answer.text[at..]
            .find(&format!("\"{member}\""))
            .expect("in this order");
        at += found;
    }
    let body = answer.json();
    let request_id = body["request_id"].as_str().expect("a request id");
    assert_eq!(request_id.len(), 15);
    assert_eq!(answer.headers["plaid-request-id"], request_id);
}

#[tokio::test]
async fn checks_come_in_order() {
    let emulator = emulator().await;
    let get = post(&emulator, "/no/such/path", "{}").await;
    assert_eq!((get.status, get.code().as_str()), (404, "NOT_FOUND"));
    for body in ["{", "[]", "3", "\"x\"", "\u{0}"] {
        assert_eq!(
            post(&emulator, "/item/get", body).await.code(),
            "INVALID_BODY",
            "{body}"
        );
    }
    let nobody = send(&emulator, "/item/get", "{}", &[]).await;
    assert_eq!(nobody.code(), "INVALID_FIELD");
    assert_eq!(
        nobody.message(),
        "client_id must be a properly formatted, non-empty string"
    );
    let in_body = json!({ "client_id": "c", "secret": "s", "access_token": "access-sandbox-x" });
    let known = send(&emulator, "/item/get", in_body.to_string(), &[]).await;
    assert_eq!(
        known.code(),
        "INVALID_ACCESS_TOKEN",
        "credentials may come in the body"
    );

    let body = json!({ "nope": 1, "options": { "count": 1, "bad": { "x": 1 } } });
    let unknown = post(&emulator, "/transactions/get", body.to_string()).await;
    assert_eq!(
        unknown.message(),
        "the following fields are not recognized by this endpoint: nope, options.bad"
    );
    let missing = post(&emulator, "/transactions/get", r#"{"end_date":"x"}"#).await;
    assert_eq!(
        missing.message(),
        "the following required fields are missing: access_token, start_date"
    );
    for (member, value, message) in [
        (
            "start_date",
            json!("01/02/2024"),
            "start_date must be a date in the format YYYY-MM-DD",
        ),
        ("start_date", json!(7), "start_date must be a string"),
        (
            "access_token",
            json!(["x"]),
            "access_token must be a string",
        ),
        (
            "options",
            json!({ "count": 501 }),
            "options.count must be less than or equal to 500",
        ),
        (
            "options",
            json!({ "count": 1.5 }),
            "options.count must be an integer",
        ),
        (
            "options",
            json!({ "account_ids": "a" }),
            "options.account_ids must be an array",
        ),
        (
            "options",
            json!({ "account_ids": [1] }),
            "options.account_ids[0] must be a string",
        ),
    ] {
        let mut body = json!({
            "access_token": "access-sandbox-x", "start_date": "2024-01-01", "end_date": "2024-02-01"
        });
        body[member] = value;
        let answer = post(&emulator, "/transactions/get", body.to_string()).await;
        assert_eq!(
            (answer.code().as_str(), answer.message().as_str()),
            ("INVALID_FIELD", message)
        );
    }
}

#[tokio::test]
async fn only_known_secrets_are_accepted_if_there_are_any() {
    let emulator = Emulator::builder()
        .credentials("c", "s")
        .start()
        .await
        .expect("an emulator");
    let call = |secret: &'static str| {
        let headers = [("plaid-client-id", "c"), ("plaid-secret", secret)];
        let emulator = &emulator;
        async move {
            send(emulator, "/institutions/get", "{}", &headers)
                .await
                .code()
        }
    };
    assert_eq!(call("wrong").await, "INVALID_API_KEYS");
    assert_eq!(call("s").await, "MISSING_FIELDS");
    let open = send(&emulator, "/categories/get", "{}", &[]).await;
    assert_eq!(open.status, 200, "categories want no credentials");
}

#[tokio::test]
async fn hostile_input_gets_an_answer_and_harms_nobody() {
    let emulator = emulator().await;
    let deep = "[".repeat(100_000);
    assert_eq!(
        post(&emulator, "/item/get", deep).await.code(),
        "INVALID_BODY"
    );
    let huge = format!(r#"{{"access_token":"{}"}}"#, "a".repeat(9 * 1024 * 1024));
    assert_eq!(post(&emulator, "/item/get", huge).await.status, 413);
    let bytes = vec![0xff, 0xfe, 0x00];
    assert_eq!(
        post(&emulator, "/item/get", bytes).await.code(),
        "INVALID_BODY"
    );
    let odd = json!({ "access_token": "access-\u{0}-💥", "options": null });
    assert_eq!(
        post(&emulator, "/auth/get", odd.to_string()).await.code(),
        "INVALID_ACCESS_TOKEN"
    );
    for method in [
        reqwest::Method::GET,
        reqwest::Method::DELETE,
        reqwest::Method::PATCH,
    ] {
        let url = format!("{}/item/get", emulator.url());
        let answer = http().request(method, url).send().await.expect("an answer");
        assert_eq!(answer.status().as_u16(), 404);
    }
    let fine = post(
        &emulator,
        "/institutions/get_by_id",
        r#"{"institution_id":"ins_109508","country_codes":["US"]}"#,
    )
    .await;
    assert_eq!(fine.status, 200);
}

/// What one client gets for the same calls as ever.
async fn session(emulator: &Emulator, client_id: &str) -> Vec<String> {
    let headers = [("plaid-client-id", client_id), ("plaid-secret", "s")];
    let call =
        async |path: &str, body: Value| send(emulator, path, body.to_string(), &headers).await.text;
    let member = |text: &str, name: &str| {
        let answer: Value = serde_json::from_str(text).expect("JSON");
        answer[name].clone()
    };
    let body = json!({ "institution_id": "ins_109508", "initial_products": ["transactions"] });
    let made = call("/sandbox/public_token/create", body).await;
    let body = json!({ "public_token": member(&made, "public_token") });
    let exchanged = call("/item/public_token/exchange", body).await;
    let token = member(&exchanged, "access_token");
    let mut texts = vec![made, exchanged];
    for count in 1..12 {
        let body = json!({ "access_token": token, "count": count });
        texts.push(call("/transactions/sync", body).await);
        texts.push(call("/accounts/balance/get", json!({ "access_token": token })).await);
        texts.push(call("/no/such/member", json!({ "nope": 1 })).await);
        texts.push(call("/transactions/refresh", json!({ "access_token": token })).await);
    }
    texts
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_calls_give_the_same_bytes() {
    let ids: Vec<String> = (0..8).map(|id| format!("client {id}")).collect();
    let alone = emulator().await;
    let mut expected = Vec::new();
    for id in &ids {
        expected.push(session(&alone, id).await);
    }
    let together = emulator().await;
    let sessions = ids.iter().map(|id| session(&together, id));
    for (got, expected) in futures_util::future::join_all(sessions)
        .await
        .into_iter()
        .zip(expected)
    {
        assert_eq!(got, expected);
    }
}

#[tokio::test]
async fn samples_are_marked_and_listed() {
    let emulator = emulator().await;
    let sample = post(&emulator, "/wallet/list", "{}").await;
    assert_eq!(sample.headers["x-plaid-emulator"], "sample");
    let stateful = send(&emulator, "/categories/get", "{}", &[]).await;
    assert_eq!(stateful.headers["x-plaid-emulator"], "stateful");
    let listing = reqwest::get(format!("{}/__local/coverage", emulator.url())).await;
    let listing: Value =
        serde_json::from_str(&listing.expect("a listing").text().await.expect("text"))
            .expect("JSON");
    let operations = listing["operations"].as_array().expect("operations");
    assert_eq!(operations.len(), 361);
    let stateful = operations
        .iter()
        .filter(|operation| operation["answer"] == "stateful")
        .count();
    assert!(stateful >= 150, "{stateful}");
}

#[tokio::test]
async fn withdrawn_operations_can_be_gone() {
    let emulator = Emulator::builder()
        .withdrawn_gone(true)
        .start()
        .await
        .expect("an emulator");
    let answer = post(
        &emulator,
        "/income/get",
        r#"{"access_token":"access-sandbox-x"}"#,
    )
    .await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (404, "NO_LONGER_AVAILABLE")
    );
}

#[tokio::test]
async fn samples_accept_no_tokens_that_are_nobodys() {
    let emulator = emulator().await;
    for (path, body, code) in [
        (
            "/processor/liabilities/get",
            json!({ "processor_token": "processor-sandbox-x" }),
            "INVALID_PROCESSOR_TOKEN",
        ),
        (
            "/credit/bank_income/get",
            json!({ "user_token": "user-sandbox-x" }),
            "INVALID_USER_TOKEN",
        ),
        (
            "/credit/audit_copy_token/create",
            json!({ "report_tokens": ["nonsense"] }),
            "INVALID_ASSET_REPORT_TOKEN",
        ),
        (
            "/identity/refresh",
            json!({ "access_token": "access-sandbox-x" }),
            "INVALID_ACCESS_TOKEN",
        ),
    ] {
        let answer = post(&emulator, path, body.to_string()).await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (400, code),
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_request_more_shifts_no_other_id() {
    let mut tokens = Vec::new();
    for extra in [0, 3] {
        let emulator = emulator().await;
        for _ in 0..extra {
            post(&emulator, "/institutions/get", "{}").await;
        }
        let body = json!({ "institution_id": "ins_109508", "initial_products": ["auth"] });
        let made = post(&emulator, "/sandbox/public_token/create", body.to_string()).await;
        tokens.push(made.json()["public_token"].clone());
    }
    assert_eq!(tokens[0], tokens[1]);
}

#[tokio::test]
async fn uploads_are_read_whatever_their_boundary_looks_like() {
    let emulator = emulator().await;
    let part = |name: &str, value: &str| {
        format!("--BoundARY\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let send = async |body: String| {
        let client = http();
        let request = client
            .post(format!(
                "{}/transfer/diligence/document/upload",
                emulator.url()
            ))
            .header("plaid-client-id", "c")
            .header("plaid-secret", "s")
            .header("content-type", "multipart/form-data; boundary=BoundARY")
            .body(body);
        request
            .send()
            .await
            .expect("an answer")
            .text()
            .await
            .expect("a body")
    };
    let whole = part("nope", "x") + "--BoundARY--\r\n";
    assert!(send(whole).await.contains("UNKNOWN_FIELDS"));
    let cut = part("nope", "x");
    assert!(
        send(cut).await.contains("INVALID_BODY"),
        "an end is missing"
    );
}

#[tokio::test]
async fn a_dropped_emulator_answers_nobody() {
    use tokio::{
        io::{AsyncReadExt as _, AsyncWriteExt as _},
        net::TcpStream,
    };
    let emulator = emulator().await;
    let mut kept_alive = TcpStream::connect(emulator.address())
        .await
        .expect("a connection");
    let ask = b"POST /categories/get HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n";
    let mut answer = [0; 64];
    kept_alive.write_all(ask).await.expect("a request");
    assert!(kept_alive.read(&mut answer).await.expect("an answer") > 0);
    drop(emulator);
    let mut rest = Vec::new();
    let closed = tokio::time::timeout(Duration::from_secs(5), kept_alive.read_to_end(&mut rest));
    assert!(closed.await.is_ok(), "the connection is closed");
}

#[tokio::test]
async fn clients_that_are_slow_or_send_too_much_get_an_answer_or_none() {
    use tokio::{
        io::{AsyncReadExt as _, AsyncWriteExt as _},
        net::TcpStream,
    };
    let emulator = Emulator::builder()
        .patience(Duration::from_millis(50))
        .start()
        .await
        .expect("an emulator");
    let talk = async |said: String| {
        let mut stream = TcpStream::connect(emulator.address())
            .await
            .expect("a connection");
        // It may be closed before everything is said.
        let _ = stream.write_all(said.as_bytes()).await;
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer).await;
        answer
    };
    let slow_head = talk("POST /item/get HTTP/1.1\r\nhost:".to_owned()).await;
    assert!(!slow_head.contains("200 OK"), "{slow_head}");
    let slow_body = "POST /item/get HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{";
    let slow_body = talk(slow_body.to_owned()).await;
    assert!(
        slow_body.contains("408") && slow_body.contains("INVALID_BODY"),
        "{slow_body}"
    );
    let many = "x: y\r\n".repeat(500);
    let many = talk(format!("POST /item/get HTTP/1.1\r\nhost: x\r\n{many}\r\n")).await;
    assert!(many.starts_with("HTTP/1.1 431"), "{many}");
    let nonsense = talk("\u{1}\u{2}\r\n\r\n".to_owned()).await;
    assert!(nonsense.starts_with("HTTP/1.1 400"), "{nonsense}");
}
