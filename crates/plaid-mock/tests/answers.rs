//! What mocks answer, through the real client.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

use std::{future::IntoFuture as _, time::Duration};

use plaid_accounts::{
    Accounts,
    types::{AccountsGetRequest, AccountsGetResponse},
};
use plaid_assets::{
    Assets,
    types::{AssetReportGetRequest, AssetReportPDFGetRequest},
};
use plaid_core::{Amount, Document, Error, ErrorType, RetryPolicy, Sample as _};
use plaid_mock::{Answer, AnyRequest, MockPlaid, Pages, ResponseTemplate, errors};
use plaid_transactions::{
    Transactions, scenario,
    types::{
        TransactionsGetRequest, TransactionsGetResponse, TransactionsSyncRequest,
        TransactionsSyncResponse,
    },
};

/// What becomes of one call of `/accounts/get`, without retries.
async fn outcome(answer: Answer<AccountsGetRequest>) -> Result<AccountsGetResponse, Error> {
    let plaid = MockPlaid::start().await;
    plaid
        .given::<AccountsGetRequest>()
        .respond_with(answer)
        .expect(1);
    Accounts::new(plaid.client())
        .get("access-1")
        .with_retry(RetryPolicy::never())
        .await
}

#[tokio::test]
async fn the_sample() {
    let answer = outcome(Answer::sample()).await.expect("an answer");
    assert_eq!(answer, AccountsGetResponse::sample());
}

#[tokio::test]
async fn a_changed_sample() {
    let amount: Amount = "12345678901234567890.12".parse().expect("an amount");
    let answer = Answer::sample_with(|answer: &mut AccountsGetResponse| {
        answer.accounts.truncate(1);
        answer.accounts[0].balances.current = Some(amount);
    });
    let answer = outcome(answer).await.expect("an answer");
    assert_eq!(answer.accounts[0].balances.current, Some(amount));
}

#[tokio::test]
async fn a_value() {
    let mut value = AccountsGetResponse::sample();
    value.accounts.clear();
    let answer = outcome(Answer::value(value)).await.expect("an answer");
    assert!(answer.accounts.is_empty());
}

#[tokio::test]
async fn an_error_with_family_status_message_and_request_id() {
    let error = outcome(errors::item_login_required().into()).await;
    let Err(Error::Api(error)) = error else {
        panic!("{error:?}")
    };
    assert_eq!(error.error_type, ErrorType::ItemError);
    assert_eq!(error.status, Some(400));
    assert!(
        error.error_message.starts_with("the login details"),
        "{error}"
    );
    assert!(error.request_id.is_some());
    assert!(
        error
            .documentation_url
            .as_deref()
            .is_some_and(|page| page.ends_with("#item-errors"))
    );

    let down = outcome(errors::institution_down().into()).await;
    let Err(Error::Api(down)) = down else {
        panic!("{down:?}")
    };
    assert!(down.display_message.is_some());
    let mut custom = errors::of_code("ITEM_LOCKED").with_status(418);
    custom.error_message = "changed".into();
    let custom = outcome(Answer::error(custom)).await.expect_err("an error");
    assert!(custom.to_string().contains("changed"), "{custom}");
    assert_eq!(custom.status(), Some(418));
}

#[test]
fn every_documented_error_has_a_function_and_codes_of_several_families_are_told_apart() {
    let family = |error: plaid_core::ApiError| error.error_type.as_str().to_owned();
    assert_eq!(family(errors::product_not_ready()), "ITEM_ERROR");
    assert_eq!(
        family(errors::asset_report_product_not_ready()),
        "ASSET_REPORT_ERROR"
    );
    assert_eq!(
        family(errors::income_verification_product_not_enabled()),
        "INCOME_VERIFICATION_ERROR"
    );
    assert_eq!(family(errors::of_code("PRODUCT_NOT_READY")), "ITEM_ERROR");
    assert_eq!(errors::internal_server_error().status, Some(500));
    assert_eq!(errors::transactions_sync_limit().status, Some(429));
}

#[test]
#[should_panic(expected = "no documented error has the code \"NO_SUCH_CODE\"")]
fn a_code_that_is_not_documented_ends_the_test() {
    errors::of_code("NO_SUCH_CODE");
}

#[tokio::test]
async fn what_gateways_and_broken_servers_say() {
    let html = outcome(Answer::bad_gateway()).await.expect_err("an error");
    assert!(
        matches!(&html, Error::Http(_)) && html.status() == Some(502),
        "{html}"
    );
    let empty = outcome(Answer::empty(500)).await.expect_err("an error");
    assert!(
        matches!(&empty, Error::Http(_)) && empty.status() == Some(500),
        "{empty}"
    );
    let half = outcome(Answer::truncated()).await.expect_err("an error");
    assert!(matches!(half, Error::Decode(_)), "{half}");
    let raw = outcome(Answer::raw(200, "text/plain", "hello")).await;
    let raw = raw.expect_err("an error");
    assert!(raw.api().is_none(), "{raw}");
    let json = outcome(Answer::json(200, r#"{"accounts":7}"#)).await;
    assert!(matches!(json, Err(Error::Decode(_))), "{json:?}");
    let template = ResponseTemplate::new(503).set_body_string("closed");
    let template = outcome(template.into()).await.expect_err("an error");
    assert_eq!(template.status(), Some(503));
}

#[tokio::test]
async fn nothing_at_all() {
    let reset = outcome(Answer::reset()).await.expect_err("an error");
    assert!(matches!(reset, Error::Transport(_)), "{reset:?}");
    assert!(reset.may_have_been_applied());

    let plaid = MockPlaid::start().await;
    plaid
        .given::<AccountsGetRequest>()
        .respond_with(Answer::hang());
    let error = Accounts::new(plaid.client())
        .get("access-1")
        .with_timeout(Duration::from_millis(50))
        .with_retry(RetryPolicy::never())
        .await
        .expect_err("an error");
    assert!(error.is_timeout(), "{error:?}");
}

#[tokio::test]
async fn a_delay() {
    let plaid = MockPlaid::start().await;
    plaid
        .given::<AccountsGetRequest>()
        .respond_with(Answer::sample().with_delay(Duration::from_millis(60)));
    let reply = Accounts::new(plaid.client())
        .get("access-1")
        .send_with_meta()
        .await
        .expect("an answer");
    assert!(reply.meta.elapsed >= Duration::from_millis(60));
}

#[tokio::test]
async fn documents() {
    const HASH: &str = "fcab7fcc2b4cffd9bb45003bfc2e468a04ef6f77ca8200a7341f027631584d25";
    let plaid = MockPlaid::start().await;
    plaid
        .given::<AssetReportPDFGetRequest>()
        .when(|request| request.asset_report_token.expose() == "own")
        .respond_with(Answer::pdf(b"%PDF-own"));
    plaid
        .given::<AssetReportPDFGetRequest>()
        .when(|request| request.asset_report_token.expose() == "hashed")
        .value(Document::from_bytes("application/zip", b"PK".as_slice()).with_content_hash(HASH));
    plaid.given::<AssetReportPDFGetRequest>().sample();
    let assets = Assets::new(plaid.client());
    let own = assets.pdf_get("own").await.expect("a PDF");
    assert_eq!(own.bytes().as_ref(), b"%PDF-own");
    assert_eq!(own.content_type(), Some("application/pdf"));
    assert!(own.request_id().is_some());
    let hashed = assets.pdf_get("hashed").await;
    let hashed = hashed.expect("an archive");
    assert_eq!(hashed.content_hash(), Some(HASH));
    assert_eq!(hashed.content_type(), Some("application/zip"));
    let sample = assets.pdf_get("any").await;
    assert!(sample.expect("a PDF").bytes().starts_with(b"%PDF-1.4"));
}

#[tokio::test]
async fn rate_limits_say_when_to_come_back() {
    for asked in [Duration::from_secs(7), Duration::from_millis(6001)] {
        let error = outcome(Answer::rate_limited(asked)).await;
        let error = error.expect_err("an error");
        assert!(error.is_rate_limited());
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    }
}

#[tokio::test]
async fn a_rate_limit_then_success() {
    let plaid = MockPlaid::start().await;
    let mock = plaid
        .given::<AccountsGetRequest>()
        .sample()
        .after_rate_limit(1)
        .expect(2);
    let reply = Accounts::new(plaid.client())
        .get("access-1")
        .send_with_meta()
        .await
        .expect("an answer");
    assert_eq!(reply.meta.attempts, 2);
    assert_eq!(mock.received().len(), 2);
}

#[tokio::test]
async fn not_ready_twice_then_ready() {
    let plaid = MockPlaid::start().await;
    plaid
        .given::<AssetReportGetRequest>()
        .sample()
        .after_not_ready(2)
        .expect(4);
    let assets = Assets::new(plaid.client());
    for _ in 0..2 {
        let error = assets.get("report").await.expect_err("an error");
        assert!(error.is_product_not_ready(), "{error}");
        let family = error.api().map(|error| error.error_type.as_str());
        assert_eq!(family, Some("ASSET_REPORT_ERROR"));
    }
    for _ in 0..2 {
        assets.get("report").await.expect("a report");
    }

    plaid
        .given::<TransactionsGetRequest>()
        .respond_with(Answer::not_ready());
    let day = |text: &str| text.parse::<plaid_core::Date>().expect("a date");
    let error = Transactions::new(plaid.client())
        .get("access-1", day("2026-01-01"), day("2026-02-01"))
        .await
        .expect_err("an error");
    let family = error.api().map(|error| error.error_type.as_str());
    assert_eq!(family, Some("ITEM_ERROR"));
}

#[tokio::test]
async fn answers_in_turn_and_the_last_repeats() {
    let plaid = MockPlaid::start().await;
    plaid.given::<AccountsGetRequest>().respond_with(
        Answer::error(errors::institution_down())
            .times(2)
            .then(errors::item_locked())
            .then(Answer::sample()),
    );
    let accounts = Accounts::new(plaid.client());
    let mut codes = Vec::new();
    for _ in 0..5 {
        let outcome = accounts
            .get("access-1")
            .with_retry(RetryPolicy::never())
            .await;
        codes.push(match outcome {
            Ok(_) => "sample".to_owned(),
            Err(error) => error
                .api()
                .map_or("?".into(), |error| error.error_code.to_string()),
        });
    }
    assert_eq!(
        codes,
        [
            "INSTITUTION_DOWN",
            "INSTITUTION_DOWN",
            "ITEM_LOCKED",
            "sample",
            "sample"
        ]
    );
}

#[tokio::test]
async fn a_mock_goes_on_with_other_answers() {
    let plaid = MockPlaid::start().await;
    plaid
        .given::<AccountsGetRequest>()
        .sample_with(|answer| answer.accounts.clear())
        .then(Answer::<AccountsGetRequest>::sample_with(|answer| {
            answer.accounts.truncate(1);
        }))
        .then(errors::item_locked())
        .expect(3);
    let accounts = Accounts::new(plaid.client());
    for count in 0..2 {
        let answer = accounts.get("access-1").await.expect("an answer");
        assert_eq!(answer.accounts.len(), count);
    }
    accounts.get("access-1").await.expect_err("an error");
}

#[tokio::test]
async fn an_answer_made_from_the_request() {
    let plaid = MockPlaid::start().await;
    plaid.given::<AccountsGetRequest>().respond_by(|request| {
        if request.access_token.expose() == "access-1" {
            Answer::sample()
        } else {
            Answer::error(errors::invalid_access_token())
        }
    });
    let accounts = Accounts::new(plaid.client());
    accounts.get("access-1").await.expect("an answer");
    accounts.get("access-2").await.expect_err("an error");
}

/// Pages of one transaction each, named after the page.
fn pages(count: usize) -> Vec<TransactionsSyncResponse> {
    let page = |index| {
        let mut page = TransactionsSyncResponse::sample();
        page.added.truncate(1);
        page.added[0].name = Some(format!("page {index}"));
        page
    };
    (0..count).map(page).collect()
}

/// Syncs as Plaid's documentation says: a mutation sends it back to where it began.
async fn sync(transactions: &Transactions, start: Option<String>) -> (Vec<String>, String, usize) {
    let (mut names, mut cursor, mut restarts) = (Vec::new(), start.clone(), 0);
    loop {
        let mut call = transactions.sync("access-1");
        if let Some(cursor) = &cursor {
            call = call.cursor(cursor);
        }
        match call.await {
            Ok(page) => {
                names.extend(page.added.into_iter().filter_map(|added| added.name));
                cursor = Some(page.next_cursor.clone());
                if !page.has_more {
                    return (names, page.next_cursor, restarts);
                }
            }
            Err(error) => {
                let code = error.api().map(|error| error.error_code.as_str());
                assert_eq!(code, Some("TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"));
                restarts += 1;
                names.clear();
                cursor.clone_from(&start);
            }
        }
    }
}

#[tokio::test]
async fn the_pages_of_a_sync() {
    let plaid = MockPlaid::start().await;
    let mock = plaid
        .given::<TransactionsSyncRequest>()
        .respond_with(Pages::new(pages(3)))
        .expect(5);
    let transactions = Transactions::new(plaid.client());
    let stored = Some("a cursor from yesterday".to_owned());
    let (names, cursor, restarts) = sync(&transactions, stored).await;
    assert_eq!((names.len(), restarts), (3, 0));
    assert_eq!(names, ["page 0", "page 1", "page 2"]);
    for _ in 0..2 {
        let (names, next, _) = sync(&transactions, Some(cursor.clone())).await;
        assert!(names.is_empty(), "{names:?}");
        assert_eq!(next, cursor);
    }
    assert_eq!(
        mock.received()[0].cursor.as_deref(),
        Some("a cursor from yesterday")
    );
}

#[tokio::test]
async fn a_mutation_in_the_middle_of_pagination() {
    let plaid = MockPlaid::start().await;
    plaid
        .given::<TransactionsSyncRequest>()
        .respond_with(Pages::new(pages(3)).mutation_before(2))
        .expect(6);
    let (names, _, restarts) = sync(&Transactions::new(plaid.client()), None).await;
    assert_eq!(names, ["page 0", "page 1", "page 2"]);
    assert_eq!(restarts, 1);
}

#[tokio::test]
async fn pages_after_other_answers() {
    let plaid = MockPlaid::start().await;
    plaid
        .given::<TransactionsSyncRequest>()
        .respond_with(Answer::from(Pages::new(pages(2))).after_rate_limit(1))
        .expect(3);
    let (names, _, _) = sync(&Transactions::new(plaid.client()), None).await;
    assert_eq!(names, ["page 0", "page 1"]);
}

#[tokio::test]
async fn no_pages_are_one_without_entries() {
    let plaid = MockPlaid::start().await;
    plaid
        .given::<TransactionsSyncRequest>()
        .respond_with(Pages::new([]))
        .expect(2);
    let transactions = Transactions::new(plaid.client());
    let (names, cursor, _) = sync(&transactions, None).await;
    assert!(names.is_empty(), "{names:?}");
    let (names, _, _) = sync(&transactions, Some(cursor)).await;
    assert!(names.is_empty(), "{names:?}");
}

#[test]
fn a_mutation_stands_between_two_pages() {
    for page in [0, 2, 3] {
        let pages = Pages::<TransactionsSyncRequest>::new(pages(2));
        let outcome = std::panic::catch_unwind(|| pages.mutation_before(page));
        assert!(outcome.is_err(), "{page}");
    }
}

#[test]
#[should_panic(expected = "a list by number does not tell")]
fn a_list_by_offset_has_no_mutation() {
    let pages = [
        TransactionsGetResponse::sample(),
        TransactionsGetResponse::sample(),
    ];
    let _ = Answer::<TransactionsGetRequest>::from(Pages::new(pages).mutation_before(1));
}

#[tokio::test]
async fn pages_by_offset_are_one_list() {
    let plaid = MockPlaid::start().await;
    let page = |count| {
        let mut page = TransactionsGetResponse::sample();
        page.transactions =
            scenario::transactions(count, "2026-01-01".into()..="2026-01-09".into());
        page
    };
    plaid
        .given::<TransactionsGetRequest>()
        .respond_with(Pages::new([page(5)]));
    let transactions = Transactions::new(plaid.client());
    let get = |offset, count| {
        let call = transactions.get("access-1", "2026-01-01", "2026-01-09");
        call.offset(offset).count(count).into_future()
    };
    let ids = |page: TransactionsGetResponse| {
        assert_eq!(page.total_transactions, Some(5));
        let rows = page.transactions.into_iter();
        rows.map(|row| row.transaction_id).collect::<Vec<_>>()
    };
    let all = ids(get(0, 5).await.expect("a page"));
    assert_eq!(ids(get(1, 3).await.expect("a page")), all[1..4]);
    assert_eq!(ids(get(4, 3).await.expect("a page")), all[4..]);
    assert!(ids(get(9, 3).await.expect("a page")).is_empty());
}

#[tokio::test]
async fn any_request() {
    let plaid = MockPlaid::start().await;
    let mock = plaid
        .given::<AnyRequest>()
        .respond_with(Answer::json(200, r#"{"request_id":"r"}"#));
    let body = serde_json::json!({ "x": 1 });
    let answer = plaid
        .client()
        .call(plaid_core::Method::Post, "/brand_new/get", &body)
        .await
        .expect("an answer");
    assert_eq!(answer["request_id"], "r");
    let received = mock.received();
    assert_eq!(received[0].path(), "/brand_new/get");
    assert_eq!(received[0].method(), "POST");
    assert_eq!(received[0].body_json(), Some(body));
}
