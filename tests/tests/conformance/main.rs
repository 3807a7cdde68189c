//! The conformance driver against two servers: one made from Plaid's document, and the emulator.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

mod schema;
mod server;

use plaid_emulator::Emulator;
use plaid_mock::wiremock::{Mock, MockServer, ResponseTemplate, matchers::any};
use plaid_tests::{
    conformance::{self, Extent, Outcome, Report},
    document::OpenApi,
};
use serde_json::{Value, json};

const EXTENTS: [Extent; 2] = [Extent::Minimal, Extent::Maximal];

async fn reports(url: &str, only: Option<&str>, extent: Extent) -> Vec<Report> {
    let mut reports = Vec::new();
    let run = conformance::run(url, only, extent, |report| reports.push(report.clone()));
    run.await.expect("a run");
    reports
}

/// Every operation of today's API is answered as the newest document says; what is withdrawn is not
/// there any more.
#[tokio::test(flavor = "multi_thread")]
async fn every_operation_conforms_to_the_document() {
    let Some(document) = OpenApi::editions().pop() else {
        return;
    };
    let current = document.operations().count();
    let server = MockServer::start().await;
    let answers = server::FromDocument::new(document);
    Mock::given(any())
        .respond_with(answers)
        .mount(&server)
        .await;
    for extent in EXTENTS {
        let reports = reports(&server.uri(), None, extent).await;
        let (withdrawn, today): (Vec<_>, Vec<_>) =
            reports.iter().partition(|report| report.is_withdrawn);
        let failed: Vec<String> = today
            .iter()
            .filter(|report| report.outcome != Outcome::Ok)
            .map(|report| report.to_json().to_string())
            .collect();
        assert!(failed.is_empty(), "{extent:?}:\n{}", failed.join("\n"));
        assert_eq!(today.len(), current, "{extent:?}");
        assert_eq!(today.iter().filter(|report| report.is_upload).count(), 2);
        for report in withdrawn {
            assert_eq!(report.status, Some(404), "{report:?}");
        }
    }
}

/// The server that the test above leans on does refuse.
#[test]
fn the_document_is_held_to() {
    let Some(document) = OpenApi::editions().pop() else {
        return;
    };
    let problem = |path: &str, body: Value| {
        let mut operations = document.operations();
        let (_, _, operation) = operations.find(|(known, ..)| *known == path).expect("it");
        let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
        schema::problem(&document, schema, &body, "body")
    };
    let get = |body| problem("/transactions/sync", body);
    assert_eq!(get(json!({ "access_token": "a" })), None);
    assert_eq!(
        get(json!({ "access_token": "a", "cursor": null })),
        Some("body.cursor is null".into())
    );
    for (body, told) in [
        (json!({}), "lacks"),
        (json!({ "access_token": 1 }), "is no"),
        (json!({ "access_token": "a", "more": 1 }), "is not known"),
        (json!({ "access_token": "a", "count": 501 }), "is 501"),
        (
            json!({ "access_token": "a", "options": { "account_id": 1 } }),
            "is no",
        ),
    ] {
        let told_of = get(body);
        assert!(
            told_of.as_ref().is_some_and(|text| text.contains(told)),
            "{told_of:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_emulator_speaks_the_api() {
    let emulator = Emulator::builder().start().await.expect("an emulator");
    for extent in EXTENTS {
        for report in reports(emulator.url(), None, extent).await {
            let is_fair = matches!(report.outcome, Outcome::Ok | Outcome::ApiError);
            assert!(is_fair, "{extent:?}: {}", report.to_json());
        }
    }
}

#[tokio::test]
async fn outcomes_are_told_apart() {
    let path = "/item/get";
    let error = r#"{"error_type":"ITEM_ERROR","error_code":"ITEM_LOCKED","error_message":"m"}"#;
    for (status, body, outcome) in [
        (400, error, Outcome::ApiError),
        (502, "<html>", Outcome::HttpError),
        (200, "{}", Outcome::DecodeError),
    ] {
        let server = MockServer::start().await;
        let answer = ResponseTemplate::new(status).set_body_raw(body, "application/json");
        Mock::given(any()).respond_with(answer).mount(&server).await;
        let told = reports(&server.uri(), Some(path), Extent::Minimal).await;
        let [told] = told.as_slice() else {
            panic!("{told:?}")
        };
        assert_eq!(
            (told.path, told.outcome, told.status),
            (path, outcome, Some(status))
        );
        let line = told.to_json();
        assert_eq!(line["outcome"], outcome.as_str());
        assert!(line["detail"].is_string());
    }
    let nobody = reports("http://127.0.0.1:9", Some(path), Extent::Minimal).await;
    assert_eq!(
        (nobody[0].outcome, nobody[0].status),
        (Outcome::HttpError, None)
    );
    let unknown = conformance::run("http://127.0.0.1:9", Some("/no"), Extent::Minimal, |_| {});
    assert!(unknown.await.is_err());
}
