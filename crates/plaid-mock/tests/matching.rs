//! Which requests a mock answers.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

use plaid_accounts::{Accounts, types::AccountsGetRequest};
use plaid_core::{
    Client, Credentials, Endpoint, Error, Method, Operation, Parameter, Place, RetryClass,
    transport::Body,
};
use plaid_fdx::{Fdx, types::GetRecipientRequest};
use plaid_item::{
    Item,
    types::{ItemGetRequest, ItemPublicTokenExchangeRequest},
};
use plaid_mock::{
    Answer, MockPlaid, MockServer, ResponseTemplate, errors,
    wiremock::{self, matchers},
};
use plaid_transactions::{Transactions, types::TransactionsSyncRequest};
use plaid_transfer::{Transfer, types::TransferLedgerDepositRequest};

/// The names of the first accounts in answers to these tokens.
async fn names(client: &Client, tokens: &[&str]) -> Vec<String> {
    let accounts = Accounts::new(client);
    let mut names = Vec::new();
    for token in tokens {
        let answer = accounts.get(*token).await.expect("an answer");
        names.push(answer.accounts[0].name.clone());
    }
    names
}

/// An answer whose first account has a name.
fn named(name: &str) -> Answer<AccountsGetRequest> {
    Answer::sample_with(|answer: &mut plaid_accounts::types::AccountsGetResponse| {
        answer.accounts[0].name = name.into();
    })
}

#[tokio::test]
async fn by_typed_request() {
    let plaid = MockPlaid::start().await;
    plaid
        .given::<TransactionsSyncRequest>()
        .when(|request| request.cursor.is_none())
        .error(errors::item_login_required())
        .expect(1);
    plaid.given::<TransactionsSyncRequest>().sample().expect(1);
    let transactions = Transactions::new(plaid.client());
    let error = transactions.sync("t").await.expect_err("an error");
    assert!(error.is_item_login_required());
    transactions.sync("t").cursor("c").await.expect("an answer");
}

#[tokio::test]
async fn by_a_whole_request() {
    let plaid = MockPlaid::start().await;
    plaid
        .given::<TransactionsSyncRequest>()
        .request(TransactionsSyncRequest::new("t").cursor("c").count(5))
        .sample()
        .expect(1);
    plaid
        .given::<TransactionsSyncRequest>()
        .error(errors::item_locked())
        .expect(3);
    let transactions = Transactions::new(plaid.client());
    transactions
        .sync("t")
        .cursor("c")
        .count(5)
        .await
        .expect("an answer");
    for other in [
        transactions.sync("t").cursor("c"),
        transactions.sync("t").cursor("d").count(5),
        transactions.sync("u").cursor("c").count(5),
    ] {
        other.await.expect_err("an error");
    }
}

#[tokio::test]
async fn a_whole_request_is_more_than_its_body() {
    let plaid = MockPlaid::start().await;
    let mut known = GetRecipientRequest::new("recipient-1");
    known.oauth_state_id = Some("state-1".into());
    plaid
        .given::<GetRecipientRequest>()
        .request(known)
        .sample()
        .expect(1);
    let fdx = Fdx::new(plaid.client());
    let call = |recipient, state| fdx.recipient_get(recipient).oauth_state_id(state);
    call("recipient-1", "state-1").await.expect("an answer");
    for (recipient, state, difference) in [
        (
            "recipient-2",
            "state-1",
            r#"recipientId: expected "recipient-1", got "recipient-2""#,
        ),
        ("recipient-1", "state-2", "oauth_state_id: another one"),
    ] {
        let error = call(recipient, state).await.expect_err("an error");
        assert!(error.to_string().contains(difference), "{error}");
    }
    let told = plaid.finish().expect_err("two surprises").to_string();
    assert!(!told.contains("state-2"), "{told}");
}

#[tokio::test]
async fn idempotency_keys_are_not_compared() {
    let request = || TransferLedgerDepositRequest::new(10, "ach");
    let plaid = MockPlaid::start().await;
    let mock = plaid
        .given::<TransferLedgerDepositRequest>()
        .request(request())
        .sample()
        .expect(1);
    Transfer::new(plaid.client())
        .ledger_deposit(10, "ach")
        .await
        .expect("a deposit");
    let key = |request: &TransferLedgerDepositRequest| request.idempotency_key().map(str::to_owned);
    assert_ne!(key(&mock.received()[0]), key(&request()));
}

#[tokio::test]
async fn by_access_token() {
    let plaid = MockPlaid::start().await;
    let token = plaid_accounts::types::AccountsGetRequest::new("access-2").access_token;
    plaid
        .given::<AccountsGetRequest>()
        .access_token("access-1")
        .respond_with(named("one"));
    plaid
        .given::<AccountsGetRequest>()
        .access_token(&token)
        .respond_with(named("two"));
    plaid
        .given::<AccountsGetRequest>()
        .respond_with(named("any"));
    let names = names(&plaid.client(), &["access-2", "access-1", "access-3"]).await;
    assert_eq!(names, ["two", "one", "any"]);
}

#[tokio::test]
async fn by_one_of_several_access_tokens() {
    use plaid_assets::{Assets, types::AssetReportCreateRequest};
    let plaid = MockPlaid::start().await;
    plaid
        .given::<AssetReportCreateRequest>()
        .access_token("access-2")
        .sample()
        .expect(1);
    plaid
        .given::<AssetReportCreateRequest>()
        .error(errors::item_not_found())
        .expect(1);
    let assets = Assets::new(plaid.client());
    assets
        .create(["access-1", "access-2"], 30)
        .await
        .expect("a report");
    assets.create(["access-3"], 30).await.expect_err("an error");
}

#[tokio::test]
async fn by_credentials() {
    let plaid = MockPlaid::start().await;
    plaid
        .given::<AccountsGetRequest>()
        .client_id("tenant-a")
        .respond_with(named("a"));
    plaid
        .given::<AccountsGetRequest>()
        .credentials("tenant-b", "right")
        .respond_with(named("b"));
    plaid
        .given::<AccountsGetRequest>()
        .error(errors::invalid_api_keys());
    let client = |id: &str, secret: &str| {
        let credentials = Credentials::new(id, secret);
        plaid
            .client()
            .with_credentials(credentials)
            .expect("a client")
    };
    assert_eq!(names(&client("tenant-a", "any"), &["t"]).await, ["a"]);
    assert_eq!(names(&client("tenant-b", "right"), &["t"]).await, ["b"]);
    for (id, secret) in [("tenant-b", "wrong"), ("tenant-c", "right")] {
        let call = Accounts::new(client(id, secret)).get("t").await;
        let error = call.expect_err("an error");
        assert_eq!(error.code(), "INVALID_API_KEYS");
    }
}

#[tokio::test]
async fn by_header_and_by_wiremocks_matchers() {
    let plaid = MockPlaid::start().await;
    let client = Client::builder()
        .credentials("id", "secret")
        .environment(plaid.environment())
        .client_app("an app")
        .build()
        .expect("a client");
    plaid
        .given::<AccountsGetRequest>()
        .header("plaid-client-app", "another app")
        .respond_with(named("another"));
    plaid
        .given::<AccountsGetRequest>()
        .header("Plaid-Client-App", "an app")
        .and(matchers::body_partial_json(
            serde_json::json!({ "access_token": "access-1" }),
        ))
        .respond_with(named("both"));
    plaid
        .given::<AccountsGetRequest>()
        .respond_with(named("any"));
    assert_eq!(
        names(&client, &["access-1", "access-2"]).await,
        ["both", "any"]
    );
}

#[tokio::test]
async fn of_several_the_first_answers_until_its_limit_and_priority_goes_before() {
    let plaid = MockPlaid::start().await;
    let given = || plaid.given::<AccountsGetRequest>();
    given().respond_with(named("first")).up_to_n_times(2);
    given()
        .respond_with(named("second"))
        .up_to_n_times(1)
        .expect(1);
    given().respond_with(named("last")).with_priority(9);
    given()
        .respond_with(named("before"))
        .with_priority(1)
        .up_to_n_times(1);
    let names = names(&plaid.client(), &["t"; 6]).await;
    assert_eq!(
        names,
        ["before", "first", "first", "second", "last", "last"]
    );
}

#[tokio::test]
async fn order_matters_where_it_is_asked_for() {
    let plaid = MockPlaid::start().await;
    let exchange = plaid
        .given::<ItemPublicTokenExchangeRequest>()
        .sample()
        .expect(2);
    let get = plaid
        .given::<ItemGetRequest>()
        .after(&exchange)
        .sample()
        .expect(1);
    plaid
        .given::<ItemGetRequest>()
        .error(errors::item_not_found())
        .expect(2);
    let item = Item::new(plaid.client());
    for _ in 0..2 {
        item.get("access-1").await.expect_err("an error");
        item.public_token_exchange("public-1")
            .await
            .expect("a token");
    }
    item.get("access-1").await.expect("an Item");
    assert_eq!(get.received().len(), 1);
    let paths: Vec<String> = plaid
        .received_requests()
        .iter()
        .map(|request| request.path().to_owned())
        .collect();
    assert_eq!(
        paths,
        [
            "/item/get",
            "/item/public_token/exchange",
            "/item/get",
            "/item/public_token/exchange",
            "/item/get"
        ]
    );
}

#[tokio::test]
async fn what_came_in_is_there_as_typed_requests() {
    let plaid = MockPlaid::start().await;
    let mock = plaid.given::<TransactionsSyncRequest>().sample();
    plaid.given::<AccountsGetRequest>().sample();
    let transactions = Transactions::new(plaid.client());
    transactions.sync("t").count(7).await.expect("an answer");
    names(&plaid.client(), &["u"]).await;
    transactions.sync("t").cursor("c").await.expect("an answer");

    let received = mock.received();
    assert_eq!(received.len(), 2);
    assert_eq!(received[0].count, Some(7));
    assert_eq!(plaid.received::<TransactionsSyncRequest>(), received);
    assert_eq!(plaid.received::<AccountsGetRequest>().len(), 1);
    assert!(plaid.received::<ItemGetRequest>().is_empty());
    let raw = &mock.received_requests()[0];
    assert_eq!(raw.client_id(), Some("mock-client-id"));
    assert_eq!(raw.body_json().expect("JSON")["count"], 7);
    assert!(raw.header("user-agent").is_some());
    let debug = format!("{raw:?}");
    assert!(
        debug.contains("\"count\"") && !debug.contains("mock-secret"),
        "{debug}"
    );
    plaid.reset();
    assert!(plaid.received_requests().is_empty());
}

/// A request with a parameter in each place.
#[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
struct Everywhere {
    id: String,
    flag: bool,
    count: i64,
    note: Option<String>,
}

impl Endpoint for Everywhere {
    type Response = serde_json::Value;
    const OPERATION: Operation =
        Operation::new(Method::Get, "/things/{id}/parts", "test", RetryClass::Read);
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::new("id", Place::Path),
        Parameter::new("flag", Place::Header("X-Flag")),
        Parameter::new("count", Place::Query),
        Parameter::new("note", Place::Query),
    ];

    fn target(&self) -> std::borrow::Cow<'static, str> {
        let mut target = plaid_core::codec::Target::new(Self::OPERATION.path);
        target.path("id", &self.id);
        target.query("count", &self.count.to_string());
        if let Some(note) = &self.note {
            target.query("note", note);
        }
        target.finish()
    }

    fn headers(&self) -> Vec<(&'static str, String)> {
        vec![("X-Flag", self.flag.to_string())]
    }

    fn body(&self) -> Result<Body, Error> {
        Ok(Body::empty())
    }
}

#[tokio::test]
async fn a_request_is_read_from_path_query_and_headers() {
    let plaid = MockPlaid::start().await;
    let mock = plaid
        .given::<Everywhere>()
        .when(|request| request.flag && request.count == 3)
        .respond_with(Answer::json(200, "{}"));
    let sent = Everywhere {
        id: "a/b c".into(),
        flag: true,
        count: 3,
        note: Some("x&y".into()),
    };
    plaid.client().execute(&sent).await.expect("an answer");
    assert_eq!(mock.received(), [sent]);
}

#[tokio::test]
async fn a_server_is_shared_with_mocks_of_other_apis() {
    let server = MockServer::start().await;
    wiremock::Mock::given(matchers::path("/weather"))
        .respond_with(ResponseTemplate::new(200).set_body_string("{\"sun\":true}"))
        .expect(1)
        .mount(&server)
        .await;
    let plaid = MockPlaid::mount_on(&server).await;
    plaid
        .given::<AccountsGetRequest>()
        .respond_with(named("shared"))
        .expect(1);
    assert_eq!(names(&plaid.client(), &["t"]).await, ["shared"]);
    let weather = plaid.client().call(Method::Get, "/weather", &()).await;
    assert_eq!(weather.expect("an answer")["sun"], true);
    // What is neither Plaid's nor mocked stays wiremock's affair.
    assert_eq!(status(&server, "/else", &[]).await, 404);
    assert_eq!(plaid.received_requests().len(), 1);
    plaid.finish().expect("nothing is wrong");
    // Once it is gone, nothing of it is left on the server.
    assert_eq!(
        status(&server, "/accounts/get", &[("plaid-version", "x")]).await,
        404
    );
}

/// The status of a bare request of another program.
async fn status(server: &MockServer, path: &str, headers: &[(&str, &str)]) -> u16 {
    use std::io::{Read as _, Write as _};
    let address = *server.address();
    let fields: String = headers
        .iter()
        .flat_map(|(name, value)| [*name, ": ", *value, "\r\n"])
        .collect();
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\nconnection: close\r\n{fields}"
    );
    let exchange = tokio::task::spawn_blocking(move || {
        let mut stream = std::net::TcpStream::connect(address)?;
        stream.write_all(format!("{head}\r\n").as_bytes())?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok::<_, std::io::Error>(answer)
    });
    let answer = exchange.await.expect("no panic").expect("an answer");
    answer[9..12].parse().expect("a status")
}
