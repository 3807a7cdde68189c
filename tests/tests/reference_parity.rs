//! What this SDK sends for each of the 51 methods of Plaid's classic Python client, against a
//! recording of what that client sent (`data/classic-python-client.tsv`).
//!
//! Path and body must be equal after the differences that are deliberate; each call names its own.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.
#![allow(deprecated)] // The reference has methods that Plaid now advises against.

use std::collections::{BTreeMap, BTreeSet};

use plaid::{
    Amount, Client, Error, ErrorKind, RetryPolicy,
    assets::types::AssetReportPDFGetRequest,
    institutions::types::CountryCode,
    item::types::{ItemGetRequest, ItemImportRequestUserAuth, Products},
    payment_initiation::types::{PaymentAmount, PaymentInitiationAddress, RecipientBACS},
};
use plaid_mock::{Answer, AnyRequest, MockPlaid, MockRequest};
use serde_json::{Map, Value, json};

/// Why a body may differ from the recording. The first two hold for every call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code)] // The first two need no naming.
enum Difference {
    /// `client_id` and `secret` travel in headers.
    CredentialsInHeaders,
    /// Members without a value, and `options` without members, are left out.
    NullsAndEmptyOptionsOmitted,
    /// The reference passes any options along; ours are typed, so unknown ones cannot be sent.
    OptionsAreTyped,
    /// The reference sends a value even if the caller gave none.
    DefaultsAreTheServers,
    /// Members the API requires are arguments here; the reference let them go missing.
    RequiredMembersAreArguments,
    /// Per-call credentials are call options, never members of the body.
    CredentialsPerCall,
}

use Difference::{
    CredentialsInHeaders, CredentialsPerCall, DefaultsAreTheServers, NullsAndEmptyOptionsOmitted,
    OptionsAreTyped, RequiredMembersAreArguments,
};

struct Recorded {
    path: String,
    body: Value,
}

fn recording() -> BTreeMap<String, Recorded> {
    include_str!("../data/classic-python-client.tsv")
        .lines()
        .skip(1)
        .map(|line| {
            let mut columns = line.splitn(3, '\t');
            let mut next = || columns.next().expect("three columns").to_owned();
            let (call, path, body) = (next(), next(), next());
            (
                call,
                Recorded {
                    path,
                    body: serde_json::from_str(&body).expect("a JSON body"),
                },
            )
        })
        .collect()
}

/// Removes what [`NullsAndEmptyOptionsOmitted`] and [`CredentialsInHeaders`] remove.
fn without_common_differences(body: &Value) -> Value {
    let Value::Object(members) = body else {
        return body.clone();
    };
    let kept: Map<String, Value> = members
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "client_id" | "secret"))
        .filter(|(_, value)| !value.is_null())
        .filter(|(name, value)| *name != "options" || **value != json!({}))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    Value::Object(kept)
}

struct Harness {
    plaid: MockPlaid,
    client: Client,
    recording: BTreeMap<String, Recorded>,
    compared: BTreeSet<String>,
}

impl Harness {
    async fn start() -> Self {
        let plaid = MockPlaid::start().await;
        plaid
            .given::<AnyRequest>()
            .respond_with(Answer::json(200, r#"{"request_id":"r"}"#));
        let client = Client::builder()
            .credentials("CID", "SEC")
            .environment(plaid.environment())
            .client_app("app")
            .retry(RetryPolicy::never())
            .build()
            .expect("a client");
        Self {
            plaid,
            client,
            recording: recording(),
            compared: BTreeSet::new(),
        }
    }

    /// Sends a call and compares what arrived with the recording of `name`.
    ///
    /// The mock's answer holds no more than a request id, so most calls end in a decode error;
    /// what counts here is what was sent.
    async fn compare<T>(
        &mut self,
        name: &str,
        call: impl Future<Output = Result<T, Error>>,
        differences: &[Difference],
    ) {
        let before = self.plaid.received_requests().len();
        let _ = call.await;
        let requests = self.plaid.received_requests();
        assert_eq!(requests.len(), before + 1, "{name}: one request");
        let request = requests.last().expect("the request");

        let recorded = self
            .recording
            .get(name)
            .unwrap_or_else(|| panic!("{name} is recorded"));
        assert_eq!(request.path(), recorded.path, "{name}: path");
        let header = |name: &str| request.header(name);
        if recorded.path == "/categories/get" {
            assert_eq!(header("plaid-client-id"), None, "{name}: no credentials");
        } else if !differences.contains(&CredentialsPerCall) {
            assert_eq!(header("plaid-client-id"), Some("CID"), "{name}");
            assert_eq!(header("plaid-secret"), Some("SEC"), "{name}");
        }
        assert_eq!(header("plaid-version"), Some("2020-09-14"), "{name}");
        assert_eq!(header("plaid-client-app"), Some("app"), "{name}");

        let body = request.body_json().expect("a JSON body");
        assert!(
            body.get("client_id").is_none() && body.get("secret").is_none(),
            "{name}: {body}"
        );
        let mut expected = without_common_differences(&recorded.body);
        for difference in differences {
            match difference {
                CredentialsInHeaders | NullsAndEmptyOptionsOmitted | CredentialsPerCall => {}
                OptionsAreTyped => drop_unknown_options(&mut expected),
                DefaultsAreTheServers => drop_reference_defaults(&mut expected),
                RequiredMembersAreArguments => {
                    // Everything the reference sent must be there; more may be.
                    assert!(
                        contains(&body, &expected),
                        "{name}: {body} against {expected}"
                    );
                    self.compared.insert(name.to_owned());
                    return;
                }
            }
        }
        assert_eq!(body, expected, "{name}: body");
        self.compared.insert(name.to_owned());
    }
}

/// The recording's made-up options (`x`, `z`, `q`) are no options of the API.
fn drop_unknown_options(body: &mut Value) {
    if let Some(options) = body.get_mut("options").and_then(Value::as_object_mut) {
        options.retain(|name, _| !matches!(name.as_str(), "x" | "q"));
        if let Some(inner) = options
            .get_mut("transactions")
            .and_then(Value::as_object_mut)
        {
            inner.remove("z");
        }
    }
}

/// What the reference sends when the caller said nothing.
fn drop_reference_defaults(body: &mut Value) {
    if let Some(members) = body.as_object_mut() {
        members.retain(|name, value| !(name == "include_insights" && *value == json!(false)));
    }
}

fn contains(body: &Value, expected: &Value) -> bool {
    match (body, expected) {
        (Value::Object(body), Value::Object(expected)) => expected
            .iter()
            .all(|(name, value)| body.get(name).is_some_and(|body| contains(body, value))),
        (body, expected) => body == expected,
    }
}

#[tokio::test]
#[allow(clippy::too_many_lines)] // A list of 65 calls.
async fn every_method_of_the_reference_sends_the_same_request() {
    let mut h = Harness::start().await;
    let c = h.client.clone();
    let us = || [CountryCode::Us];
    let (from, to) = ("2020-01-01", "2021-01-01");

    h.compare("Accounts.get(AT)", c.accounts().get("AT").send(), &[])
        .await;
    let call = c.accounts().get("AT").account_ids(["A"]);
    h.compare("Accounts.get(AT,account_ids)", call.send(), &[])
        .await;
    let call = c.accounts().get("AT").account_ids([""; 0]);
    h.compare("Accounts.get(AT,_options)", call.send(), &[OptionsAreTyped])
        .await;
    h.compare(
        "Accounts.balance.get",
        c.accounts().balance_get("AT").send(),
        &[],
    )
    .await;
    let call = c
        .accounts()
        .balance_get("AT")
        .account_ids(["A"])
        .min_last_updated_datetime("2021-01-01T00:00:00Z");
    h.compare("Accounts.balance.get opts", call.send(), &[])
        .await;

    h.compare(
        "AssetReport.create",
        c.assets().create(["AT"], 60).send(),
        &[],
    )
    .await;
    let call = c.assets().create(["AT"], 60).webhook("w");
    h.compare("AssetReport.create opts", call.send(), &[]).await;
    h.compare(
        "AssetReport.filter",
        c.assets().filter("ART", ["A"]).send(),
        &[],
    )
    .await;
    let call = c.assets().refresh("ART").days_requested(10);
    h.compare("AssetReport.refresh", call.send(), &[]).await;
    h.compare(
        "AssetReport.get",
        c.assets().get("ART").send(),
        &[DefaultsAreTheServers],
    )
    .await;
    let call = c.assets().get("ART").include_insights(true);
    h.compare("AssetReport.get insights", call.send(), &[])
        .await;
    h.compare("AssetReport.get_pdf", c.assets().pdf_get("ART").send(), &[])
        .await;
    h.compare("AssetReport.remove", c.assets().remove("ART").send(), &[])
        .await;
    let call = c.assets().audit_copy_create("ART").auditor_id("AUD");
    h.compare("AssetReport.audit_copy.create", call.send(), &[])
        .await;
    h.compare(
        "AssetReport.audit_copy.get",
        c.assets().audit_copy_get("ACT").send(),
        &[],
    )
    .await;
    let call = c.assets().audit_copy_remove("ACT");
    h.compare("AssetReport.audit_copy.remove", call.send(), &[])
        .await;

    h.compare("Auth.get", c.auth().get("AT").send(), &[]).await;
    h.compare(
        "Auth.get ids",
        c.auth().get("AT").account_ids(["A"]).send(),
        &[],
    )
    .await;
    h.compare(
        "Categories.get",
        c.transactions().categories_get().send(),
        &[],
    )
    .await;
    h.compare(
        "CreditDetails.get",
        c.legacy().credit_details_get("AT").send(),
        &[],
    )
    .await;
    h.compare(
        "DepositSwitch.get",
        c.legacy().deposit_switch_get("D").send(),
        &[],
    )
    .await;
    let call = c.legacy().deposit_switch_create("TAT", "TA");
    h.compare("DepositSwitch.create", call.send(), &[]).await;
    let call = c.legacy().deposit_switch_token_create("D");
    h.compare("DepositSwitch.create_token", call.send(), &[])
        .await;
    h.compare(
        "Holdings.get",
        c.investments().holdings_get("AT").send(),
        &[],
    )
    .await;
    h.compare("Identity.get", c.identity().get("AT").send(), &[])
        .await;
    h.compare("Income.get", c.legacy().income_get("AT").send(), &[])
        .await;

    h.compare(
        "Institutions.get",
        c.institutions().get(us(), 3, 0).send(),
        &[],
    )
    .await;
    let call = c.institutions().get_by_id("ins_1", us());
    h.compare("Institutions.get_by_id", call.send(), &[]).await;
    h.compare(
        "Institutions.search",
        c.institutions().search("q", us()).send(),
        &[],
    )
    .await;
    let call = c
        .institutions()
        .search("q", us())
        .products([Products::Transactions])
        .include_optional_metadata(true);
    h.compare("Institutions.search products", call.send(), &[])
        .await;

    let call = c.investments().transactions_get("AT", from, to);
    h.compare("InvestmentTransactions.get", call.send(), &[])
        .await;
    let call = c.investments().transactions_get("AT", from, to);
    let call = call.account_ids(["A"]).count(2).offset(1);
    h.compare("InvestmentTransactions.get opts", call.send(), &[])
        .await;

    h.compare("Item.get", c.item().get("AT").send(), &[]).await;
    h.compare("Item.remove", c.item().remove("AT").send(), &[])
        .await;
    let user = ItemImportRequestUserAuth::new("u", "p");
    let call = c.item().import([Products::Identity, Products::Auth], user);
    h.compare("Item.import_item None", call.send(), &[]).await;
    let call = c.item().access_token_invalidate("AT");
    h.compare("Item.access_token.invalidate", call.send(), &[])
        .await;
    h.compare(
        "Item.public_token.exchange",
        c.item().public_token_exchange("PT").send(),
        &[],
    )
    .await;
    h.compare(
        "Item.public_token.create",
        c.item().public_token_create("AT").send(),
        &[],
    )
    .await;
    let call = c.item().webhook_update("AT").webhook("https://w");
    h.compare("Item.webhook.update", call.send(), &[]).await;
    h.compare("Liabilities.get", c.liabilities().get("AT").send(), &[])
        .await;

    let call = c.link().token_create("x", "en", us());
    h.compare(
        "LinkToken.create",
        call.send(),
        &[RequiredMembersAreArguments],
    )
    .await;
    h.compare("LinkToken.get", c.link().token_get("LT").send(), &[])
        .await;

    let address = PaymentInitiationAddress::new(["s"], "London", "N1", "GB");
    let call = c.payment_initiation().recipient_create("n");
    let call = call.address(address).bacs(RecipientBACS::new("1", "2"));
    h.compare(
        "create_recipient",
        call.send(),
        &[RequiredMembersAreArguments],
    )
    .await;
    h.compare(
        "get_recipient",
        c.payment_initiation().recipient_get("R").send(),
        &[],
    )
    .await;
    h.compare(
        "list_recipients",
        c.payment_initiation().recipient_list().send(),
        &[],
    )
    .await;
    let amount = PaymentAmount::new("GBP", "100.0".parse::<Amount>().expect("an amount"));
    let call = c.payment_initiation().payment_create("R", "ref", amount);
    h.compare("create_payment", call.send(), &[]).await;
    let call = c.payment_initiation().payment_token_create("P");
    h.compare("create_payment_token", call.send(), &[]).await;
    h.compare(
        "get_payment",
        c.payment_initiation().payment_get("P").send(),
        &[],
    )
    .await;
    let list = c.payment_initiation().payment_list();
    let call = list.count(10).cursor("2021-01-01T00:00:00Z");
    h.compare("list_payments", call.send(), &[]).await;
    let other = plaid::Credentials::new("OTHER", "SEC");
    let call = c
        .payment_initiation()
        .payment_list()
        .with_credentials(other);
    h.compare(
        "list_payments override creds",
        call.send(),
        &[CredentialsPerCall],
    )
    .await;

    let call = c.processor().token_create("AT", "A", "dwolla");
    h.compare("tokenCreate generic", call.send(), &[]).await;
    let stripe = || c.processor().stripe_bank_account_token_create("AT", "A");
    h.compare("tokenCreate stripe", stripe().send(), &[]).await;
    h.compare("stripeBankAccountTokenCreate", stripe().send(), &[])
        .await;
    let call = c.processor().apex_processor_token_create("AT", "A");
    h.compare("tokenCreate apex", call.send(), &[]).await;
    let call = c
        .legacy()
        .processor_dwolla_processor_token_create("AT", "A");
    h.compare("dwollaBankAccountTokenCreate", call.send(), &[])
        .await;

    h.compare(
        "reset_login",
        c.sandbox().item_reset_login("AT").send(),
        &[],
    )
    .await;
    let call = c.sandbox().item_fire_webhook("AT", "DEFAULT_UPDATE");
    h.compare("fire_webhook", call.send(), &[]).await;
    let call = c
        .sandbox()
        .item_set_verification_status("AT", "A", "automatically_verified");
    h.compare("set_verification_status", call.send(), &[]).await;
    let call = c.sandbox().public_token_create("ins_1", [Products::Auth]);
    h.compare("public_token.create", call.send(), &[]).await;
    let dates = plaid::sandbox::types::SandboxPublicTokenCreateRequestOptionsTransactions::new()
        .start_date(from)
        .end_date(to);
    let call = c
        .sandbox()
        .public_token_create("ins_1", [Products::Auth])
        .webhook("w")
        .override_username("u")
        .override_password("p")
        .transactions(dates);
    h.compare("public_token.create all", call.send(), &[OptionsAreTyped])
        .await;

    h.compare(
        "Transactions.get",
        c.transactions().get("AT", from, to).send(),
        &[],
    )
    .await;
    let call = c
        .transactions()
        .get("AT", from, to)
        .account_ids(["A"])
        .count(2)
        .offset(1);
    h.compare("Transactions.get opts", call.send(), &[]).await;
    h.compare(
        "Transactions.refresh",
        c.transactions().refresh("AT").send(),
        &[],
    )
    .await;
    let call = c.webhooks().verification_key_get("K");
    h.compare("Webhooks.get_verification_key", call.send(), &[])
        .await;

    // A null that means something is still sent.
    let before = h.plaid.received_requests().len();
    let _ = c.item().webhook_update("AT").clear_webhook().send().await;
    let cleared = &h.plaid.received_requests()[before];
    let cleared = cleared.body_json().expect("JSON");
    assert_eq!(cleared, json!({ "access_token": "AT", "webhook": null }));
    h.compared.insert("Item.webhook.update None".to_owned());

    let recorded: BTreeSet<String> = h.recording.keys().cloned().collect();
    assert_eq!(h.compared, recorded, "every recorded call was compared");
}

/// The caller's options are never changed by a call: the reference mutated them in place.
#[tokio::test]
async fn sending_changes_nothing_of_the_callers() {
    let h = Harness::start().await;
    let request = plaid::accounts::types::AccountsGetRequest::new("AT");
    let before = request.clone();
    let _ = h.client.core().execute(&request).await;
    assert_eq!(request, before);
}

/// A double that gives one answer to requests of one type, and a client of it.
async fn answering<E: MockRequest>(answer: Answer<E>) -> (MockPlaid, Client) {
    let plaid = MockPlaid::start().await;
    plaid.given::<E>().respond_with(answer);
    let client = Client::builder()
        .credentials("CID", "SEC")
        .environment(plaid.environment())
        .retry(RetryPolicy::never())
        .build()
        .expect("a client");
    (plaid, client)
}

/// The reference raises one of eight classes, or its base class, by the error's type; ours tell the
/// same apart, whatever the status.
#[tokio::test]
async fn every_class_of_the_references_errors_has_its_kind() {
    for (error_type, kind) in [
        ("INSTITUTION_ERROR", ErrorKind::Institution),
        ("INVALID_REQUEST", ErrorKind::InvalidRequest),
        ("INVALID_INPUT", ErrorKind::InvalidInput),
        ("RATE_LIMIT_EXCEEDED", ErrorKind::RateLimitExceeded),
        ("API_ERROR", ErrorKind::Api),
        ("ITEM_ERROR", ErrorKind::Item),
        ("AUTH_ERROR", ErrorKind::Auth),
        ("ASSET_REPORT_ERROR", ErrorKind::AssetReport),
        ("TRANSACTIONS_ERROR", ErrorKind::Other),
        ("SOMETHING_NEW", ErrorKind::Other),
    ] {
        for status in [200, 400] {
            let body = json!({
                "error_type": error_type, "error_code": "X", "error_message": "m",
                "display_message": null, "request_id": "r",
                "causes": [{
                    "error_type": "ITEM_ERROR", "error_code": "Y", "error_message": "c",
                    "item_id": "i",
                }],
            });
            let answer = Answer::<ItemGetRequest>::json(status, body.to_string());
            let (_plaid, client) = answering(answer).await;
            let error = client.item().get("AT").send().await.expect_err("an error");
            assert_eq!(error.kind(), Some(kind), "{error_type}");
            let Error::Api(api) = error else {
                panic!("{error_type}: {error:?}")
            };
            assert_eq!(
                (api.error_type.as_str(), api.error_code.as_str()),
                (error_type, "X")
            );
            assert_eq!(
                (api.error_message.as_str(), api.display_message),
                ("m", None)
            );
            assert_eq!(api.request_id.expect("a request id"), "r");
            assert_eq!(api.causes[0].error_code.as_str(), "Y");
            assert_eq!(api.causes[0].item_id.as_ref().expect("an Item"), "i");
        }
    }
}

/// A body that is not JSON is an API error to the reference, with its status lost; ours is of the
/// same kind and keeps what is known.
#[tokio::test]
async fn bodies_that_are_not_json_are_of_the_api_kind() {
    let page = Answer::<ItemGetRequest>::raw(502, "text/html", "<html>bad gateway</html>");
    let (_plaid, client) = answering(page).await;
    let error = client.item().get("AT").send().await.expect_err("an error");
    assert_eq!(
        (error.kind(), error.status()),
        (Some(ErrorKind::Api), Some(502))
    );
    let Error::Http(http) = error else {
        panic!("{error:?}")
    };
    assert_eq!(http.body_start(), "<html>bad gateway</html>");
}

/// The reference hands out errors as PDF bytes when their media type has a charset; ours do not.
#[tokio::test]
async fn errors_of_documents_are_errors_whatever_their_charset() {
    let body = r#"{"error_type":"ASSET_REPORT_ERROR","error_code":"PRODUCT_NOT_READY","error_message":"m"}"#;
    for media in ["application/json", "application/json; charset=utf-8"] {
        let answer = Answer::<AssetReportPDFGetRequest>::raw(400, media, body);
        let (_plaid, client) = answering(answer).await;
        let error = client
            .assets()
            .pdf_get("ART")
            .send()
            .await
            .expect_err("an error");
        assert!(error.is_product_not_ready(), "{media}: {error:?}");
        assert_eq!(error.kind(), Some(ErrorKind::AssetReport));
    }
    let pdf = Answer::<AssetReportPDFGetRequest>::pdf("%PDF-1");
    let (_plaid, client) = answering(pdf).await;
    let document = client
        .assets()
        .pdf_get("ART")
        .send()
        .await
        .expect("a document");
    assert_eq!(&document.bytes()[..], b"%PDF-1");
}
