//! Administration over HTTP, for programs in any language.

#![cfg(feature = "full")]
#![allow(clippy::expect_used)]

mod support;

use std::time::Duration;

use plaid_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};
use support::{client, emulator, http, item};

/// What a request for an address of the administration is answered with: its status and body.
async fn ask(
    emulator: &Emulator,
    method: Method,
    path: &str,
    body: Option<Value>,
) -> (u16, String) {
    let url = format!("{}/__local{path}", emulator.url());
    let mut request = http().request(method, url);
    if let Some(body) = body {
        request = request.json(&body);
    }
    let answer = request.send().await.expect("an answer");
    (
        answer.status().as_u16(),
        answer.text().await.expect("a body"),
    )
}

async fn json(emulator: &Emulator, path: &str) -> Value {
    let (status, text) = ask(emulator, Method::GET, path, None).await;
    assert_eq!(status, 200, "{path}: {text}");
    serde_json::from_str(&text).expect("JSON")
}

#[tokio::test]
async fn time_is_told_and_skipped() {
    let emulator = emulator().await;
    assert_eq!(json(&emulator, "/health").await["status"], "ok");
    assert_eq!(
        json(&emulator, "/time?client_id=a").await["now"],
        "2026-01-15T08:30:00Z"
    );
    let body = json!({ "client_id": "a", "seconds": 90 });
    assert_eq!(
        ask(&emulator, Method::POST, "/time/advance", Some(body))
            .await
            .0,
        200
    );
    assert_eq!(
        json(&emulator, "/time?client_id=a").await["now"],
        "2026-01-15T08:31:30Z"
    );
    assert_eq!(
        json(&emulator, "/time?client_id=b").await["now"],
        "2026-01-15T08:30:00Z"
    );
    let all = Some(json!({ "seconds": 10 }));
    assert_eq!(
        ask(&emulator, Method::POST, "/time/advance", all).await.0,
        200
    );
    assert_eq!(
        json(&emulator, "/time?client_id=new").await["now"],
        "2026-01-15T08:30:10Z"
    );
    let (_, next) = ask(&emulator, Method::POST, "/time/next?client_id=a", None).await;
    assert_eq!(next, r#"{"seconds":null}"#);
}

#[tokio::test]
async fn faults_are_set_and_requests_are_told() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let accounts = plaid_accounts::Accounts::new(&client);
    let rule = json!({ "fault": { "error": { "code": "INSTITUTION_DOWN" } }, "times": 1 });
    let added = ask(
        &emulator,
        Method::POST,
        "/faults?client_id=a",
        Some(rule.clone()),
    )
    .await;
    assert_eq!(added.0, 201);
    let failed = accounts.get(&token).send().await.expect_err("an error");
    assert!(failed.to_string().contains("INSTITUTION_DOWN"));
    assert_eq!(
        json(&emulator, "/faults?client_id=a").await["faults"][0]["times"],
        1
    );
    assert_eq!(
        ask(&emulator, Method::DELETE, "/faults?client_id=a", None)
            .await
            .0,
        204
    );
    assert_eq!(
        json(&emulator, "/faults?client_id=a").await["faults"],
        json!([])
    );
    let wrong = Some(json!({ "fault": "none" }));
    assert_eq!(
        ask(&emulator, Method::POST, "/faults?client_id=a", wrong)
            .await
            .0,
        422
    );
    assert_eq!(
        ask(&emulator, Method::GET, "/faults", None).await.0,
        400,
        "whose?"
    );

    let requests = json(&emulator, "/requests?client_id=a").await;
    let last = requests["requests"]
        .as_array()
        .expect("requests")
        .last()
        .expect("one");
    assert_eq!(
        (&last["path"], &last["error_code"]),
        (&json!("/accounts/get"), &json!("INSTITUTION_DOWN"))
    );
}

#[tokio::test]
async fn webhooks_are_listed_repeated_and_dropped() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let items = plaid_item::Item::new(&client);
    items
        .webhook_update(&token)
        .webhook("https://example.com/")
        .send()
        .await
        .expect("an update");
    let sandbox = plaid_sandbox::Sandbox::new(&client);
    sandbox
        .item_fire_webhook(&token, "DEFAULT_UPDATE")
        .send()
        .await
        .expect("a webhook");
    let made = json(&emulator, "/webhooks?client_id=a").await;
    assert_eq!(
        made["webhooks"][1]["webhook"]["webhook_code"],
        "DEFAULT_UPDATE"
    );
    assert_eq!(made["webhooks"][0]["delivery"], "kept");
    let gone = ask(
        &emulator,
        Method::POST,
        "/webhooks/7/drop?client_id=a",
        None,
    )
    .await;
    assert_eq!(gone.0, 404);
    let again = ask(
        &emulator,
        Method::POST,
        "/webhooks/1/replay?client_id=a",
        None,
    )
    .await;
    assert_eq!(again.1, r#"{"number":2}"#);
    let (_, rotated) = ask(&emulator, Method::POST, "/webhooks/rotate_key", None).await;
    assert!(
        rotated.contains(emulator.webhook_signer().key_id()),
        "{rotated}"
    );
    assert_eq!(
        json(&emulator, "/webhooks?client_id=a").await["webhooks"][2]["delivery"],
        "kept"
    );
}

#[tokio::test]
async fn a_snapshot_goes_out_and_in() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let (_, snapshot) = ask(&emulator, Method::GET, "/snapshot", None).await;
    assert_eq!(
        ask(&emulator, Method::POST, "/reset?client_id=a", None)
            .await
            .0,
        204
    );
    let accounts = plaid_accounts::Accounts::new(&client);
    accounts
        .get(&token)
        .send()
        .await
        .expect_err("it is forgotten");
    let put = |text: String| {
        let url = format!("{}/__local/snapshot", emulator.url());
        http().put(url).body(text).send()
    };
    let damaged = put(snapshot.replace("ins_", "xns_"))
        .await
        .expect("an answer");
    assert_eq!(damaged.status().as_u16(), 400);
    assert!(damaged.text().await.expect("a body").contains("damaged"));
    let restored = put(snapshot).await.expect("an answer");
    assert_eq!(restored.status().as_u16(), 204);
    accounts.get(&token).send().await.expect("it is back");
}

#[tokio::test]
async fn no_page_of_another_site_may_administer() {
    let emulator = emulator().await;
    for (name, value, status) in [
        ("host", "localhost", 200),
        ("host", "example.com", 403),
        ("origin", "https://example.com", 403),
        ("sec-fetch-site", "cross-site", 403),
    ] {
        let url = format!("{}/__local/health", emulator.url());
        let request = http().get(url).header(name, value);
        let answer = request.send().await.expect("an answer");
        assert_eq!(answer.status().as_u16(), status, "{name}: {value}");
    }
}

#[tokio::test]
async fn time_ends_where_dates_do() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let all_of_it = Some(json!({ "seconds": u64::MAX }));
    for _ in 0..2 {
        let advanced = ask(&emulator, Method::POST, "/time/advance", all_of_it.clone()).await;
        assert_eq!(advanced.0, 200);
    }
    let time = json(&emulator, "/time?client_id=a").await;
    assert_eq!(time["now"], "9999-01-01T00:00:00Z");
    let accounts = plaid_accounts::Accounts::new(&client).get(&token).send();
    accounts.await.expect("the world goes on");
    emulator.advance(Duration::MAX);
    item(&client).await;
    let snapshot = emulator.snapshot().expect("a snapshot");
    emulator.restore(&snapshot).expect("it is whole");
    item(&client).await;
}
