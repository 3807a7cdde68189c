//! What a test is told when something is not as expected.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

use plaid_accounts::{Accounts, types::AccountsGetRequest};
use plaid_core::Error;
use plaid_item::{Item, types::ItemPublicTokenExchangeRequest};
use plaid_mock::{Answer, MockPlaid, errors};
use plaid_transactions::{Transactions, types::TransactionsSyncRequest};

/// What is wrong at the end of a test.
fn complaint(plaid: MockPlaid) -> String {
    let error = plaid.finish().expect_err("something is wrong");
    without_places(&error.to_string())
}

/// A message with `HERE` for every place in this file.
fn without_places(message: &str) -> String {
    let mut parts = message.split(concat!(file!(), ":"));
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str("HERE");
        let digits = |c: char| c.is_ascii_digit();
        let column = part.trim_start_matches(digits).trim_start_matches(':');
        out.push_str(column.trim_start_matches(digits));
    }
    out
}

/// The explanation that an unexpected request is answered with.
fn explanation<T>(outcome: Result<T, Error>) -> String {
    let Err(Error::Api(error)) = outcome else {
        panic!("an error object")
    };
    assert_eq!(error.error_code.as_str(), "UNEXPECTED_REQUEST");
    assert_eq!(error.status, Some(404));
    without_places(&error.error_message)
}

#[tokio::test]
async fn a_mock_that_was_not_called_often_enough() {
    let plaid = MockPlaid::start().await;
    plaid
        .given::<AccountsGetRequest>()
        .sample()
        .expect(2)
        .named("both tenants");
    plaid
        .given::<TransactionsSyncRequest>()
        .sample()
        .expect(1..=2);
    Accounts::new(plaid.client())
        .get("t")
        .await
        .expect("an answer");
    assert_eq!(
        complaint(plaid),
        "2 expectations of MockPlaid do not hold\n\n\
             the mock \"both tenants\" of POST /accounts/get at HERE: \
             expected 2 requests, got 1\n\n\
             the mock of POST /transactions/sync at HERE: \
             expected 1 to 2 requests, got 0"
    );
}

#[tokio::test]
async fn a_mock_is_found_by_the_place_where_it_is_given() {
    let plaid = MockPlaid::start().await;
    let place = format!("{}:{}:", file!(), line!() + 1);
    let mock = plaid.given::<AccountsGetRequest>().sample();
    let shown = format!("{mock:?}");
    assert!(shown.contains(&place), "{shown}, {place}");
}

#[tokio::test]
async fn a_mock_that_was_called_too_often() {
    let plaid = MockPlaid::start().await;
    plaid.given::<AccountsGetRequest>().sample().expect(0);
    Accounts::new(plaid.client())
        .get("t")
        .await
        .expect("an answer");
    let complaint = complaint(plaid);
    assert!(
        complaint.starts_with("an expectation of MockPlaid does not hold\n\n"),
        "{complaint}"
    );
    assert!(
        complaint.ends_with(": expected 0 requests, got 1"),
        "{complaint}"
    );
}

#[tokio::test]
async fn a_request_that_differs_from_the_nearest_mock() {
    let plaid = MockPlaid::start().await;
    plaid.given::<AccountsGetRequest>().sample();
    plaid
        .given::<TransactionsSyncRequest>()
        .access_token("access-one")
        .when(|request| request.count == Some(1))
        .client_id("tenant-a")
        .sample();
    plaid
        .given::<TransactionsSyncRequest>()
        .request(
            TransactionsSyncRequest::new("access-one")
                .cursor("c1")
                .count(500),
        )
        .sample();
    let call = Transactions::new(plaid.client())
        .sync("access-two")
        .cursor("c2")
        .count(500);
    let told = explanation(call.await);
    let expected = "POST /transactions/sync was not expected\n  \
         request: TransactionsSyncRequest { access_token: AccessToken([redacted]), \
         cursor: Some(\"c2\"), count: Some(500) }\n  \
         client id: \"mock-client-id\"\n  \
         nearest: the mock of POST /transactions/sync at HERE\n    \
         - access_token: another one\n    \
         - cursor: expected \"c1\", got \"c2\"";
    assert_eq!(told, expected);
    let complaint = complaint(plaid);
    assert_eq!(
        complaint,
        format!("an expectation of MockPlaid does not hold\n\n{expected}")
    );
    assert!(!complaint.contains("access-two") && !complaint.contains("access-one"));
}

/// The differences that one unexpected call is told.
async fn differences(plaid: &MockPlaid) -> Vec<String> {
    let told = explanation(Accounts::new(plaid.client()).get("access-two").await);
    told.lines()
        .filter_map(|line| line.strip_prefix("    - "))
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn each_condition_says_how_it_differs() {
    let plaid = MockPlaid::start().await;
    plaid.given::<AccountsGetRequest>().when(|_| false).sample();
    assert_eq!(differences(&plaid).await, ["the closure at HERE said no"]);
    plaid.reset();

    plaid
        .given::<AccountsGetRequest>()
        .access_token("access-one")
        .sample();
    assert_eq!(differences(&plaid).await, ["access_token: another one"]);
    plaid.reset();

    plaid
        .given::<AccountsGetRequest>()
        .client_id("tenant-a")
        .sample();
    assert_eq!(
        differences(&plaid).await,
        ["client id: expected \"tenant-a\", got \"mock-client-id\""]
    );
    plaid.reset();

    let given = plaid.given::<AccountsGetRequest>();
    given.credentials("mock-client-id", "s3cr3t").sample();
    assert_eq!(differences(&plaid).await, ["secret: another one"]);
    plaid.reset();

    let given = plaid.given::<AccountsGetRequest>();
    given
        .header("x-a", "1")
        .header("plaid-secret", "s3cr3t")
        .sample();
    assert_eq!(
        differences(&plaid).await,
        [
            "x-a: expected \"1\", got nothing",
            "plaid-secret: another one"
        ]
    );
    plaid.reset();

    let matcher = plaid_mock::wiremock::matchers::path("/else");
    plaid.given::<AccountsGetRequest>().and(matcher).sample();
    assert_eq!(differences(&plaid).await, ["the matcher at HERE said no"]);
    plaid.reset();

    let exchange = plaid.given::<ItemPublicTokenExchangeRequest>().sample();
    plaid
        .given::<AccountsGetRequest>()
        .after(&exchange)
        .sample();
    assert_eq!(
        differences(&plaid).await,
        ["it came before the mock of POST /item/public_token/exchange at HERE"]
    );
    plaid.reset();

    plaid
        .given::<AccountsGetRequest>()
        .sample()
        .up_to_n_times(1);
    Accounts::new(plaid.client())
        .get("t")
        .await
        .expect("an answer");
    assert_eq!(
        differences(&plaid).await,
        ["it answers no more than 1 request"]
    );
    plaid.reset();
}

#[tokio::test]
async fn a_request_of_an_operation_that_is_not_mocked() {
    let plaid = MockPlaid::start().await;
    let told = explanation(Accounts::new(plaid.client()).get("access-one").await);
    assert_eq!(
        told,
        "POST /accounts/get was not expected\n  \
         request: a JSON object of access_token\n  \
         client id: \"mock-client-id\"\n  \
         nothing is mocked"
    );
    plaid.given::<TransactionsSyncRequest>().sample();
    plaid
        .given::<plaid_accounts::types::AccountsBalanceGetRequest>()
        .sample();
    let told = explanation(Accounts::new(plaid.client()).get("access-one").await);
    let last = told.lines().last().expect("a line");
    assert!(
        last.starts_with(
            "  no mock is of this operation; the nearest is the mock of POST /accounts/balance/get at "
        ),
        "{told}"
    );
    assert!(!told.contains("access-one"));
    plaid.finish().expect_err("two requests");
}

#[tokio::test]
async fn a_request_that_cannot_be_read() {
    let plaid = MockPlaid::start().await;
    plaid.given::<AccountsGetRequest>().sample();
    let client = plaid.client();
    for (body, problem) in [
        (
            serde_json::json!({ "access_token": 77_665 }),
            "access_token: ",
        ),
        (serde_json::json!({}), "missing field `access_token`"),
        (
            serde_json::json!("77665"),
            "invalid type: string, expected an object",
        ),
    ] {
        let path = String::from("/accounts/get");
        let told = explanation(client.call(plaid_core::Method::Post, path, &body).await);
        assert!(
            told.contains(&format!("    - it cannot be read: {problem}")),
            "{told}"
        );
        assert!(!told.contains("77665"), "{told}");
    }
    plaid.reset();
}

#[tokio::test]
async fn closures_that_panic_end_the_test_and_not_the_server() {
    let plaid = MockPlaid::start().await;
    plaid
        .given::<AccountsGetRequest>()
        .when(|request| {
            assert_eq!(
                request.access_token.expose(),
                "access-one",
                "the wrong token"
            );
            true
        })
        .sample();
    // An assertion that fails is not made good by another mock.
    plaid.given::<AccountsGetRequest>().sample();
    let told = explanation(Accounts::new(plaid.client()).get("t").await);
    assert!(
        told.contains(" panicked: ") && told.contains("the wrong token"),
        "{told}"
    );
    plaid.reset();
    plaid
        .given::<AccountsGetRequest>()
        .respond_by(|request| -> Answer<AccountsGetRequest> {
            panic!("no answer to {}", request.access_token.expose().len())
        });
    let told = explanation(Accounts::new(plaid.client()).get("t").await);
    assert!(
        told.starts_with("the answer of the mock of POST /accounts/get at "),
        "{told}"
    );
    assert!(told.ends_with(" panicked: no answer to 1"), "{told}");
    assert!(complaint(plaid).contains(" panicked: no answer to 1"));
}

#[tokio::test]
#[should_panic(expected = "of POST /accounts/get at crates/plaid-mock/tests/verification.rs")]
async fn dropping_verifies() {
    let plaid = MockPlaid::start().await;
    plaid.given::<AccountsGetRequest>().sample().expect(1);
    drop(plaid);
}

#[tokio::test]
#[should_panic(expected = "POST /item/get was not expected")]
async fn dropping_tells_of_requests_that_nothing_expected() {
    let plaid = MockPlaid::start().await;
    let _ = Item::new(plaid.client()).get("t").await;
}

#[tokio::test]
#[should_panic(expected = "the test's own failure")]
async fn a_test_that_fails_by_itself_is_not_disturbed() {
    let plaid = MockPlaid::start().await;
    plaid.given::<AccountsGetRequest>().sample().expect(1);
    let _ = Item::new(plaid.client()).get("t").await;
    panic!("the test's own failure");
}

#[tokio::test]
async fn verifying_in_between_goes_on() {
    let plaid = MockPlaid::start().await;
    plaid
        .given::<AccountsGetRequest>()
        .error(errors::item_locked())
        .expect(1..);
    Accounts::new(plaid.client())
        .get("t")
        .await
        .expect_err("an error");
    plaid.verify();
    Accounts::new(plaid.client())
        .get("t")
        .await
        .expect_err("an error");
    plaid.verify();
}
