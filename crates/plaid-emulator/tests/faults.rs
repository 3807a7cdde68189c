//! What goes wrong when it is asked to, by each of the doors.

#![cfg(feature = "full")]
#![allow(clippy::expect_used)]

mod support;

use std::time::Duration;

use plaid_accounts::Accounts;
use plaid_core::{Clock as _, SystemClock};
use plaid_emulator::{Emulator, Fault, FaultRule};
use plaid_transactions::Transactions;
use serde_json::{Value, json};
use support::{client, code, emulator, http, item};

/// A bare request for the list of institutions.
async fn ask(emulator: &Emulator, fault: Option<&str>) -> reqwest::Result<reqwest::Response> {
    let mut request = http()
        .post(format!("{}/institutions/get_by_id", emulator.url()))
        .header("plaid-client-id", "a")
        .header("plaid-secret", "s")
        .json(&json!({ "institution_id": "ins_109508", "country_codes": ["US"] }));
    if let Some(fault) = fault {
        request = request.header("x-plaid-emulator-fault", fault);
    }
    request.send().await
}

#[tokio::test]
async fn errors_come_as_plaid_documents_them() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let (broken, fine) = (item(&client).await, item(&client).await);
    let known = plaid_item::Item::new(&client)
        .get(&broken)
        .send()
        .await
        .expect("the Item");
    let tenant = emulator.tenant("a");
    let rule = FaultRule::error("INSTITUTION_DOWN")
        .on("/accounts/*")
        .about(known.item.item_id);
    tenant.add_fault(rule.after(1).times(1));
    let accounts = Accounts::new(&client);
    accounts
        .get(&broken)
        .send()
        .await
        .expect("the first is skipped");
    accounts.get(&fine).send().await.expect("another Item");
    assert_eq!(code(accounts.get(&broken).send().await), "INSTITUTION_DOWN");
    accounts.get(&broken).send().await.expect("once only");

    tenant.add_fault(FaultRule::error("RATE_LIMIT").on("/accounts/get"));
    let error = accounts.get(&fine).send().await.expect_err("an error");
    let api = error.api().expect("an error of the API");
    assert_eq!(
        (api.status, api.error_type.as_str()),
        (Some(429), "RATE_LIMIT_EXCEEDED")
    );
    assert_eq!(tenant.faults().len(), 2);
    tenant.clear_faults();
    accounts.get(&fine).send().await.expect("all is well");
}

#[tokio::test]
async fn each_fault_does_what_it_says() {
    let emulator = emulator().await;
    let body = async |fault: &str| -> (u16, Option<String>, String) {
        let answer = ask(&emulator, Some(fault)).await.expect("an answer");
        let id = answer.headers().get("plaid-request-id");
        let id = id.map(|id| id.to_str().expect("text").to_owned());
        (
            answer.status().as_u16(),
            id,
            answer.text().await.expect("a body"),
        )
    };
    let json = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");

    let (status, _, text) =
        body(r#"{"error":{"code":"INTERNAL_SERVER_ERROR","status":503}}"#).await;
    assert_eq!(
        (status, json(&text)["error_code"].as_str()),
        (503, Some("INTERNAL_SERVER_ERROR"))
    );
    let (status, _, text) = body("\"garbage\"").await;
    assert_eq!(
        (status, serde_json::from_str::<Value>(&text).is_err()),
        (200, true)
    );
    let (status, _, text) = body(r#"{"html":{"status":502}}"#).await;
    assert_eq!((status, text.starts_with("<html>")), (502, true));
    let (status, id, text) = body("\"no_request_id\"").await;
    assert_eq!(
        (status, id, json(&text).get("request_id")),
        (200, None, None)
    );
    let (_, _, text) = body(r#"{"unknown_value":{"member":"name"}}"#).await;
    assert_eq!(json(&text)["institution"]["name"], "SOMETHING_NEW");
    let (_, _, text) = body("\"extra_members\"").await;
    assert!(json(&text)["institution"]["something_new"].is_object());
    let (status, _, text) = body("\"no such fault\"").await;
    assert_eq!(
        (status, json(&text)["error_code"].as_str()),
        (400, Some("INVALID_FIELD"))
    );

    let clock = SystemClock::new();
    body(r#"{"delay":{"milliseconds":50}}"#).await;
    assert!(clock.monotonic() >= Duration::from_millis(50));
    for broken in [
        r#"{"reset":{"after_work":false}}"#,
        r#"{"reset":{"after_work":true}}"#,
    ] {
        assert!(ask(&emulator, Some(broken)).await.is_err(), "{broken}");
    }
    let cut = ask(&emulator, Some("\"truncate\"")).await.expect("a head");
    assert!(cut.status().is_success() && cut.text().await.is_err());
    let hanging = ask(&emulator, Some(r#"{"hang":{"after_work":true}}"#));
    assert!(
        tokio::time::timeout(Duration::from_millis(50), hanging)
            .await
            .is_err()
    );
    assert!(
        ask(&emulator, None)
            .await
            .expect("an answer")
            .status()
            .is_success()
    );
}

#[tokio::test]
async fn a_reset_says_whether_the_work_was_done() {
    let emulator = emulator().await;
    let made = |after_work| {
        let emulator = &emulator;
        async move {
            let id = format!("reset {after_work}");
            let client = client(emulator, &id);
            let tenant = emulator.tenant(&id);
            tenant.add_fault(FaultRule::new(Fault::Reset { after_work }).on("/user/create"));
            let http = http();
            let request = http
                .post(format!("{}/user/create", emulator.url()))
                .header("plaid-client-id", &id)
                .header("plaid-secret", "s")
                .json(&json!({ "client_user_id": "u" }));
            assert!(request.send().await.is_err());
            let recorded = tenant.requests().pop().expect("the request");
            assert_eq!(recorded.error_code, None, "it was told of no error");
            drop(client);
            emulator
                .snapshot()
                .expect("a snapshot")
                .to_text()
                .expect("text")
                .matches("usr_")
                .count()
        }
    };
    assert_eq!(made(false).await, 0);
    assert_eq!(made(true).await, 1);
}

#[tokio::test]
async fn transactions_change_at_the_page_that_was_chosen() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let rule = FaultRule::new(Fault::Change).on("/transactions/sync");
    emulator.tenant("a").add_fault(rule.after(2).times(1));
    let transactions = Transactions::new(&client);
    let mut cursor = String::new();
    for page in 1..=3 {
        let answer = transactions
            .sync(&token)
            .cursor(&cursor)
            .count(50)
            .send()
            .await;
        match answer {
            Ok(answer) => cursor = answer.next_cursor,
            Err(error) => assert!(error.is_sync_mutation() && page == 3, "{error}"),
        }
    }
    let whole = transactions
        .sync(&token)
        .updates()
        .await
        .expect("an update");
    assert_eq!(whole.added.len(), 362, "it has one purchase more now");
}

#[tokio::test]
async fn requests_are_remembered_and_counted() {
    let emulator = emulator().await;
    let tenant = emulator.tenant("a");
    {
        let _once = tenant.expect_requests("/institutions/get_by_id", 1);
        let _never = tenant.expect_requests("/institutions/get", 0);
        ask(&emulator, None).await.expect("an answer");
    }
    let known = tenant.requests().pop().expect("a request");
    assert_eq!(
        (known.path, known.error_code),
        ("/institutions/get_by_id", None)
    );
    assert_eq!(known.members["institution_id"], "ins_109508");
    assert!(
        !format!("{:?}", tenant.requests()).contains("ins_109508"),
        "Debug hides bodies"
    );
    tenant.clear_requests();
    assert!(tenant.requests().is_empty());
    {
        let _one = tenant.expect_requests("/institutions/get_by_id", 1);
        tenant.reset();
        ask(&emulator, None).await.expect("an answer");
    }
    {
        let _none = tenant.expect_requests("/institutions/get_by_id", 0);
        tenant.reset();
    }

    let wrong = std::thread::spawn(move || drop(tenant.expect_requests("/accounts/get", 2)));
    assert!(wrong.join().is_err(), "an expectation that fails says so");
}

#[tokio::test]
async fn a_strict_emulator_refuses_samples() {
    let emulator = Emulator::builder()
        .strict(true)
        .start()
        .await
        .expect("an emulator");
    let answer = http()
        .post(format!("{}/wallet/list", emulator.url()))
        .header("plaid-client-id", "a")
        .header("plaid-secret", "s")
        .json(&json!({}));
    let answer = answer.send().await.expect("an answer");
    assert_eq!(answer.status().as_u16(), 501);
    assert!(
        answer
            .text()
            .await
            .expect("a body")
            .contains("/wallet/list")
    );
}

#[tokio::test]
async fn a_test_user_may_ask_for_faults_of_their_item() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let sandbox = plaid_sandbox::Sandbox::new(&client);
    let login = |password: Value| {
        sandbox
            .public_token_create("ins_109508", ["transactions"])
            .override_username("user_custom")
            .override_password(password.to_string())
            .send()
    };
    let rule = json!({ "fault": { "error": { "code": "ITEM_LOCKED" } }, "times": 1 });
    let made = login(json!({ "x_local": { "faults": [rule] } }))
        .await
        .expect("an Item");
    let items = plaid_item::Item::new(&client);
    let exchanged = items.public_token_exchange(&made.public_token).send().await;
    let (broken, fine) = (
        exchanged.expect("a token").access_token,
        item(&client).await,
    );
    let accounts = Accounts::new(&client);
    accounts.get(&fine).send().await.expect("another Item");
    assert_eq!(code(accounts.get(&broken).send().await), "ITEM_LOCKED");
    accounts.get(&broken).send().await.expect("once only");
    let wrong = login(json!({ "x_local": { "faultz": [] } })).await;
    assert_eq!(code(wrong), "INVALID_FIELD");
}
