//! Answers of the kind that broke clients of this API in the field, over real HTTP.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

use std::io::Write as _;

use plaid::{
    Amount, Client, DateTime, Error, ErrorCode, ManualClock, Sample,
    accounts::types::{AccountsBalanceGetRequest, AccountsGetRequest, AccountsGetResponse},
    link::types::LinkTokenCreateRequest,
};
use plaid_mock::{Answer, MockPlaid, MockRequest, ResponseTemplate};
use serde::{Serialize, de::DeserializeOwned};

/// A double that gives one answer to requests of one type, and a client of it that does not wait.
async fn answering<E: MockRequest>(answer: Answer<E>) -> (MockPlaid, Client) {
    let plaid = MockPlaid::start().await;
    plaid.given::<E>().respond_with(answer);
    let client = Client::builder()
        .credentials("client-id", "secret")
        .environment(plaid.environment())
        .clock(ManualClock::new())
        .build()
        .expect("a client");
    (plaid, client)
}

async fn accounts(answer: Answer<AccountsGetRequest>) -> Result<AccountsGetResponse, Error> {
    let (_plaid, client) = answering(answer).await;
    client.accounts().get("access-sandbox-1").await
}

/// A page of one account, with these texts in place of its balance and its name.
fn page(balance: &str, name: &str, error: &str) -> String {
    format!(
        r#"{{"accounts":[{{"account_id":"a1","balances":{{"available":{balance},"current":0,
        "limit":null,"iso_currency_code":"USD","unofficial_currency_code":null}},"mask":"0000",
        "name":"{name}","official_name":null,"subtype":"checking","type":"depository"}}],
        "item":{{"item_id":"i1","webhook":"","error":{error},"available_products":[],
        "billed_products":[],"consent_expiration_time":null,"update_type":"background"}},
        "request_id":"r1"}}"#
    )
}

#[tokio::test]
async fn the_residue_of_a_float_gives_the_nearest_amount() {
    let answer = Answer::json(200, page("1.4210854715202004e-14", "Checking", "null"));
    let page = accounts(answer).await.expect("an answer");
    let nearest: Amount = "0.000000000000014210854715202".parse().expect("an amount");
    assert_eq!(page.accounts[0].balances.available, Some(nearest));
    assert_eq!(Amount::try_from(1.421_085_471_520_200_4e-14), Ok(nearest));
}

const LOGIN_REQUIRED: &str = r#"{"error_type":"ITEM_ERROR","error_code":"ITEM_LOGIN_REQUIRED",
    "error_message":"m","display_message":null,"causes":{},"status":"400","request_id":6,
    "required_account_subtypes":"none"}"#;

#[tokio::test]
async fn an_odd_member_does_not_hide_an_error_object() {
    let error = accounts(Answer::json(400, LOGIN_REQUIRED))
        .await
        .expect_err("an error");
    assert!(error.is_item_login_required(), "{error:?}");
    assert_eq!(error.status(), Some(400));
}

#[tokio::test]
async fn an_odd_error_object_does_not_cost_the_answer() {
    let page_of = |error: &str| accounts(Answer::json(200, page("1", "Checking", error)));
    let page = page_of(LOGIN_REQUIRED).await.expect("an answer");
    let error = page.item.error.expect("an error object");
    assert!(error.is_item_login_required() && error.causes.is_empty());
    for odd in ["[]", "7"] {
        let page = page_of(odd).await.expect("an answer");
        assert!(page.item.error.is_none(), "{odd}");
    }
    // A text can only be the error's code.
    let page = page_of("\"ITEM_LOGIN_REQUIRED\"").await.expect("an answer");
    let error = page.item.error.expect("an error");
    assert_eq!(error.error_code, ErrorCode::ItemLoginRequired);
}

#[tokio::test]
async fn a_success_without_a_body_is_tried_again_and_typed() {
    let (plaid, client) = answering(Answer::<AccountsGetRequest>::json(200, "")).await;
    let error = client.accounts().get("t").await.expect_err("an error");
    assert!(
        matches!(error, Error::Http(_)) && error.is_transient(),
        "{error:?}"
    );
    assert!(error.may_have_been_applied());
    assert_eq!((error.attempts(), error.status()), (3, Some(200)));
    assert_eq!(plaid.received::<AccountsGetRequest>().len(), 3);
}

#[tokio::test]
async fn compressed_answers_are_asked_for_and_read() {
    let body = page("1", "Checking", "null");
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(body.as_bytes()).expect("memory");
    let answer = ResponseTemplate::new(200)
        .insert_header("content-encoding", "gzip")
        .set_body_raw(gzip.finish().expect("memory"), "application/json");
    let (plaid, client) = answering::<AccountsGetRequest>(answer.into()).await;
    let page = client.accounts().get("t").await.expect("an answer");
    assert_eq!(page.accounts.len(), 1);
    let requests = plaid.received_requests();
    let asked = requests[0].header("accept-encoding").expect("a header");
    assert!(asked.contains("gzip"), "{asked}");
}

#[tokio::test]
async fn json_is_json_whatever_it_is_called() {
    let body = page("1", "Checking", "null");
    let octets = Answer::raw(200, "application/octet-stream", body);
    accounts(octets).await.expect("an answer");
    let html = Answer::raw(200, "text/html", "<html>");
    let error = accounts(html).await.expect_err("an error");
    assert!(matches!(error, Error::Http(_)), "{error:?}");
}

#[tokio::test]
async fn half_a_surrogate_pair_is_replaced() {
    let body = page("1", r"Caf\u00e9 \ud83c", "null");
    let page = accounts(Answer::json(200, body)).await.expect("an answer");
    assert_eq!(page.accounts[0].name, "Café \u{fffd}");
}

#[tokio::test]
async fn the_path_of_a_bad_value_is_right_where_it_stands_last() {
    let body = r#"{"accounts":[{"account_id":"a1","balances":{"current":1,"limit":"x"},
        "name":"n","type":"depository"}],"item":{"item_id":"i1"},"request_id":"r9"}"#;
    let error = accounts(Answer::json(200, body))
        .await
        .expect_err("an error");
    let Error::Decode(decode) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(decode.path, "accounts[0].balances.limit");
    assert_eq!(decode.message, "not a decimal number");
    assert_eq!(decode.body(), body.as_bytes());
    assert_eq!(error.operation(), Some("/accounts/get"));
}

#[tokio::test]
async fn an_address_that_continues_a_session_does_not_show() {
    let body = r#"{"link_token":"link-sandbox-1","expiration":"2026-01-01T00:00:00Z",
        "hosted_link_url":"https://secure.example/hl/s3cr3t","request_id":"r1"}"#;
    let (_plaid, client) = answering::<LinkTokenCreateRequest>(Answer::json(200, body)).await;
    let made = client
        .link()
        .token_create("app", "en", ["US"])
        .await
        .expect("a link token");
    assert!(!format!("{made:?}").contains("s3cr3t"));
    let url = made.hosted_link_url.expect("an address");
    assert_eq!(url.expose(), "https://secure.example/hl/s3cr3t");
}

#[tokio::test]
async fn what_is_billed_per_call_is_asked_once() {
    let (plaid, client) = answering::<AccountsBalanceGetRequest>(Answer::empty(503)).await;
    let error = client
        .accounts()
        .balance_get("t")
        .await
        .expect_err("an error");
    assert_eq!((error.attempts(), plaid.received_requests().len()), (1, 1));
    let read = plaid::RetryClass::Read;
    let error = client
        .accounts()
        .balance_get("t")
        .with_retry_class(read)
        .await;
    assert_eq!(error.expect_err("an error").attempts(), 3);
}

#[test]
fn instants_are_written_in_whole_seconds() {
    use std::time::{Duration, SystemTime};
    let time = SystemTime::UNIX_EPOCH + Duration::new(1_768_465_800, 123_456_789);
    assert_eq!(DateTime::from(time).to_string(), "2026-01-15T08:30:00Z");
    let before = SystemTime::UNIX_EPOCH - Duration::from_secs(3600);
    assert_eq!(DateTime::from(before).to_string(), "1969-12-31T23:00:00Z");
}

fn survives_compact_formats<T>(value: &T)
where
    T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let compact = rmp_serde::to_vec(value).expect("MessagePack");
    assert_eq!(
        &rmp_serde::from_slice::<T>(&compact).expect("compact"),
        value
    );
    let named = rmp_serde::to_vec_named(value).expect("MessagePack");
    assert_eq!(&rmp_serde::from_slice::<T>(&named).expect("named"), value);
    let mut cbor = Vec::new();
    ciborium::into_writer(value, &mut cbor).expect("CBOR");
    assert_eq!(
        &ciborium::from_reader::<T, _>(&cbor[..]).expect("CBOR"),
        value
    );
}

#[test]
fn answers_can_be_cached_in_compact_formats() {
    let mut page = AccountsGetResponse::sample();
    for amount in [
        "0",
        "-12.50",
        "575.67",
        "123456789012345678",
        "1234567890123456.789012345678",
        "-79228162514264337593543950335",
        "1e-28",
    ] {
        page.accounts[0].balances.available = Some(amount.parse().expect("an amount"));
        survives_compact_formats(&page);
    }
    survives_compact_formats(&plaid::transactions::types::TransactionsSyncResponse::sample());
    survives_compact_formats(&plaid::transfer::types::TransferGetResponse::sample());
    survives_compact_formats(&plaid::identity::types::IdentityGetResponse::sample());
    survives_compact_formats(
        &plaid::transactions::types::ProcessorTransactionsSyncResponse::sample(),
    );
    survives_compact_formats(
        &plaid::check::types::CraCheckReportPartnerInsightsGetResponse::sample(),
    );
    survives_compact_formats(&plaid::transfer::types::TransferConfigurationGetResponse::sample());
}
