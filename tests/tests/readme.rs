//! The README tells the truth: its snippets that are tests stand here word for word and run, all
//! others compile as documentation, and the product table names every feature.

#![allow(clippy::unwrap_used)] // The snippets do.

use plaid_tests as _;

#[tokio::test]
async fn a_login_that_has_to_be_renewed() {
    use plaid::accounts::types::AccountsGetRequest;
    use plaid_mock::{Answer, MockPlaid, errors};

    let mock = MockPlaid::start().await;
    mock.given::<AccountsGetRequest>()
        .access_token("access-sandbox-1")
        .error(errors::item_login_required())
        .then(Answer::sample())
        .expect(2);

    let client = plaid::Client::from(mock.client());
    let error = client.accounts().get("access-sandbox-1").await.unwrap_err();
    assert!(error.is_item_login_required());
    client.accounts().get("access-sandbox-1").await.unwrap();
}

#[tokio::test]
async fn a_user_links_a_bank() {
    let emulator = plaid_emulator::Emulator::start().await.unwrap();
    let client = plaid::Client::builder()
        .credentials("any", "thing")
        .environment(plaid::Environment::custom(emulator.url()).unwrap())
        .build()
        .unwrap();
    let public = client
        .sandbox()
        .public_token_create("ins_109508", ["auth"])
        .await
        .unwrap();
    let item = client
        .item()
        .public_token_exchange(&public.public_token)
        .await
        .unwrap();
    let numbers = client.auth().get(&item.access_token).await.unwrap().numbers;
    assert!(!numbers.ach.is_empty());
}

#[tokio::test]
async fn without_a_network_nothing_is_sent() {
    use plaid::transport::{Transport, TransportError, TransportRequest, TransportResponse};

    #[derive(Debug)]
    struct Offline;

    #[async_trait::async_trait]
    impl Transport for Offline {
        async fn send(&self, _: TransportRequest) -> Result<TransportResponse, TransportError> {
            Err(TransportError::connect("no network here"))
        }
    }

    let builder = plaid::Client::builder()
        .credentials("any", "thing")
        .transport(Offline);
    let client = builder.clock(plaid::ManualClock::new()).build().unwrap();
    let error = client.accounts().get("access-sandbox-1").await.unwrap_err();
    assert!(!error.may_have_been_applied());
}

#[test]
fn the_snippets_that_are_tests_stand_here() {
    let readme = include_str!("../../README.md");
    let snippets = readme.split("```rust\n").skip(1);
    let tests: Vec<&str> = snippets
        .filter_map(|rest| rest.split("```").next())
        .filter(|snippet| snippet.contains("#[tokio::test]"))
        .collect();
    assert_eq!(tests.len(), 3);
    for test in tests {
        assert!(include_str!("readme.rs").contains(test), "{test}");
    }
}

#[test]
fn the_table_names_every_feature() {
    let readme = include_str!("../../README.md");
    let manifest = include_str!("../../crates/plaid/Cargo.toml");
    let features = manifest
        .split("[features]")
        .nth(1)
        .and_then(|rest| rest.split("\n[").next());
    let features = features
        .unwrap_or_default()
        .lines()
        .filter_map(|line| line.split_once(" = ["));
    for (feature, _) in features {
        let is_a_set = matches!(feature, "default" | "full");
        assert!(
            is_a_set || readme.contains(&format!("`{feature}`")),
            "{feature} is not in the table"
        );
    }
}
