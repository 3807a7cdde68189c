//! Answers that are otherwise than Plaid's document says, as `api/evidence.toml` lists them, over
//! real HTTP.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

use plaid::{Amount, Endpoint, Error, Sample, WriteResponse as _};
use plaid_mock::{Answer, MockPlaid, MockRequest};
use serde_json::{Value, json};

/// What the client makes of this answer to a request of this type.
async fn answered<E>(body: Value) -> Result<<E as Endpoint>::Response, Error>
where
    E: MockRequest<Response = <E as Endpoint>::Response> + Endpoint + Sample,
{
    let plaid = MockPlaid::start().await;
    let answer = Answer::json(200, body.to_string());
    plaid.given::<E>().respond_with(answer);
    plaid.client().prepare(E::sample()).send().await
}

/// The sample answer to a request of this type, as JSON.
fn sample<E: Endpoint>() -> Value
where
    E::Response: Sample,
{
    serde_json::from_str(E::Response::SAMPLE).expect("JSON")
}

/// The sample answer with the member at `pointer` replaced by each value, or gone.
fn changed<E: Endpoint>(pointer: &str, values: &[Value]) -> Vec<Value>
where
    E::Response: Sample,
{
    let (parent, member) = pointer.rsplit_once('/').expect("a pointer");
    let with = |change: &dyn Fn(&mut serde_json::Map<String, Value>)| {
        let mut answer = sample::<E>();
        let object = answer.pointer_mut(parent).and_then(Value::as_object_mut);
        change(object.unwrap_or_else(|| panic!("{parent} is no object")));
        answer
    };
    let mut answers: Vec<Value> = values
        .iter()
        .map(|value| with(&|object| drop(object.insert(member.to_owned(), value.clone()))))
        .collect();
    answers.push(with(&|object| drop(object.remove(member))));
    answers
}

#[tokio::test]
async fn a_superseded_amount_that_is_empty_is_none() {
    let limits = answered::<plaid::transfer::types::TransferConfigurationGetRequest>(json!({
        "max_single_transfer_amount": "",
        "max_single_transfer_credit_amount": "1000.00",
        "max_single_transfer_debit_amount": "1000.00",
        "max_daily_credit_amount": "50000.00",
        "max_daily_debit_amount": "50000.00",
        "max_monthly_amount": "",
        "max_monthly_credit_amount": "500000.00",
        "max_monthly_debit_amount": "500000.00",
        "iso_currency_code": "USD",
        "request_id": "r1",
    }))
    .await
    .expect("an answer");
    assert_eq!(limits.max_single_transfer_amount, None);
    assert_eq!(limits.max_monthly_amount, None);
    assert_eq!(limits.max_monthly_debit_amount, Some(Amount::from(500_000)));
}

#[tokio::test]
async fn a_superseded_member_may_be_gone() {
    let answer = answered::<plaid::signal::types::SignalEvaluateRequest>(json!({
        "scores": {
            "customer_initiated_return_risk": { "score": 9 },
            "bank_initiated_return_risk": { "score": 72 },
        },
        "core_attributes": {},
        "ruleset": null,
        "warnings": [],
        "request_id": "r2",
    }))
    .await
    .expect("an answer");
    let scores = answer.scores.expect("scores");
    let customer = scores.customer_initiated_return_risk.expect("a risk");
    assert_eq!((customer.score, customer.risk_tier), (Some(9), None));
    let bank = scores.bank_initiated_return_risk.expect("a risk");
    assert_eq!((bank.score, bank.risk_tier), (Some(72), None));
}

#[tokio::test]
async fn an_account_of_nulls_does_not_cost_the_page() {
    use plaid::transactions::types::ProcessorTransactionsSyncRequest as Sync;
    let account = |name: Value| {
        json!({
            "account_id": "",
            "balances": {
                "available": null, "current": null, "limit": null,
                "iso_currency_code": null, "unofficial_currency_code": null,
            },
            "mask": null, "name": name, "official_name": null, "subtype": null, "type": null,
        })
    };
    let page = |account: Value| {
        json!({
            "account": account, "added": [], "modified": [], "removed": [],
            "next_cursor": "c7", "has_more": true, "request_id": "r3",
        })
    };
    let answer = answered::<Sync>(page(account(Value::Null)))
        .await
        .expect("a page");
    assert_eq!(answer.account, None);
    assert_eq!((answer.next_cursor.as_str(), answer.has_more), ("c7", true));
    // An account that says something is an account, or an error.
    let error = answered::<Sync>(page(account("Checking".into()))).await;
    assert!(matches!(error, Err(Error::Decode(_))), "{error:?}");
}

#[tokio::test]
async fn a_holding_without_a_price_has_none() {
    use plaid::investments::types::InvestmentsHoldingsGetRequest as Get;
    for member in ["institution_price", "institution_value"] {
        for body in changed::<Get>(&format!("/holdings/0/{member}"), &[Value::Null]) {
            let answer = answered::<Get>(body).await.expect("holdings");
            let holding = &answer.holdings[0];
            let told = [holding.institution_price, holding.institution_value];
            assert_eq!(told.iter().flatten().count(), 1, "{member}");
        }
    }
}

#[tokio::test]
async fn a_version_that_is_no_integer_is_none() {
    use plaid::check::types::CraCheckReportPartnerInsightsGetRequest as Get;
    let odd = [json!(4.1), json!("4.1"), Value::Null];
    for body in changed::<Get>("/report/prism/insights/version", &odd) {
        let answer = answered::<Get>(body).await.expect("a report");
        let prism = answer.report.and_then(|report| report.prism);
        let insights = prism.and_then(|prism| prism.insights).expect("insights");
        assert_eq!(insights.version, None);
    }
    for body in changed::<Get>("/report/prism/extend/model_version", &[json!(4.1)]) {
        let told = body.pointer("/report/prism/extend/model_version").cloned();
        let answer = answered::<Get>(body).await.expect("a report");
        let prism = answer.report.and_then(|report| report.prism);
        let version = prism
            .and_then(|prism| prism.extend)
            .expect("a score")
            .model_version;
        assert_eq!(version, told.map(|version| version.to_string()));
    }
}

#[tokio::test]
async fn a_row_without_a_flag_does_not_cost_the_page() {
    use plaid::transactions::types::{
        TransactionsGetRequest as Get, TransactionsRecurringGetRequest as Recurring,
        TransactionsSyncRequest as Sync,
    };
    for body in changed::<Get>("/transactions/0/pending", &[Value::Null]) {
        let page = answered::<Get>(body).await.expect("a page");
        assert!(!page.transactions[0].pending);
    }
    // What ends a loop over pages is not made up.
    for body in changed::<Sync>("/has_more", &[Value::Null]) {
        let error = answered::<Sync>(body).await;
        assert!(matches!(error, Err(Error::Decode(_))), "{error:?}");
    }
    // Nor is a verdict.
    for body in changed::<Recurring>("/inflow_streams/0/is_active", &[Value::Null]) {
        let streams = answered::<Recurring>(body).await.expect("streams");
        assert_eq!(streams.inflow_streams[0].is_active, None);
    }
}

#[tokio::test]
async fn a_liability_without_a_rate_has_none() {
    use plaid::liabilities::types::LiabilitiesGetRequest as Get;
    for body in changed::<Get>(
        "/liabilities/credit/0/aprs/0/apr_percentage",
        &[Value::Null],
    ) {
        let liabilities = answered::<Get>(body)
            .await
            .expect("liabilities")
            .liabilities;
        assert_eq!(liabilities.credit[0].aprs[0].apr_percentage, None);
    }
    let student = "/liabilities/student/0/interest_rate_percentage";
    for body in changed::<Get>(student, &[Value::Null]) {
        let liabilities = answered::<Get>(body)
            .await
            .expect("liabilities")
            .liabilities;
        assert_eq!(liabilities.student[0].interest_rate_percentage, None);
    }
}

/// What an answer tells and a request may not hold is left out when the value is sent back.
#[tokio::test]
async fn what_only_answers_hold_is_not_sent() {
    use plaid::bank_transfer::types::{
        BankTransferCreateRequest as Create, BankTransferGetRequest,
    };
    let told = <BankTransferGetRequest as Endpoint>::Response::sample();
    let user = told.bank_transfer.user;
    assert!(user.routing_number.is_some());
    let mut request = Create::sample();
    request.user = user.clone();
    let sent: Value =
        serde_json::from_slice(request.body().expect("a body").bytes()).expect("JSON");
    assert_eq!(sent["user"]["legal_name"], user.legal_name);
    assert_eq!(sent["user"].get("routing_number"), None);
    let answer = <BankTransferGetRequest as Endpoint>::Response::sample();
    let body = answer.to_body().expect("a body");
    let kept: Value = serde_json::from_slice(body.bytes()).expect("JSON");
    assert!(kept["bank_transfer"]["user"]["routing_number"].is_string());
}
