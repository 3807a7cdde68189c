//! Every operation's sample request travels through the real client, over HTTP, to the emulator,
//! and the answer decodes.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.
#![allow(deprecated)] // The old operations too.

use std::{collections::BTreeMap, pin::Pin};

use plaid::{
    Client, Date, Endpoint, Environment, Error, Sample, SystemClock, link::types::CountryCode,
};
use plaid_emulator::{Emulator, LinkView, Tenant};
use plaid_tests::for_each_request;
use serde_json::Value;

/// Things that exist in the emulator, by the member that names them.
struct Fixtures {
    client: Client,
    known: BTreeMap<&'static str, String>,
}

impl Fixtures {
    /// Makes one of everything that stateful operations ask for.
    #[allow(clippy::too_many_lines)] // It is a list.
    async fn make(client: Client, tenant: &Tenant, key_id: &str) -> Result<Self, Error> {
        let c = &client;
        let products = [
            "transactions",
            "auth",
            "identity",
            "investments",
            "liabilities",
            "assets",
        ];
        let public = c
            .sandbox()
            .public_token_create("ins_109508", products)
            .webhook("https://example.com/webhook")
            .override_username("user_transactions_dynamic")
            .override_password("any")
            .send()
            .await?;
        let exchanged = c
            .item()
            .public_token_exchange(&public.public_token)
            .send()
            .await?;
        let token = exchanged.access_token;
        let fresh = c
            .item()
            .public_token_create(&token)
            .send()
            .await?
            .public_token;
        let accounts = c.accounts().get(&token).send().await?.accounts;
        let account = accounts[0].account_id.clone();
        let report = c
            .assets()
            .create([&token], 30)
            .send()
            .await?
            .asset_report_token;
        let copy = c
            .assets()
            .audit_copy_create(&report)
            .send()
            .await?
            .audit_copy_token;
        let link = c
            .link()
            .token_create("Tests", "en", [CountryCode::Us])
            .send()
            .await?
            .link_token;
        let iban = c.payment_initiation().recipient_create("Ada").bacs(
            plaid::payment_initiation::types::RecipientBACS::new("26207729", "560029"),
        );
        let recipient = iban.send().await?.recipient_id;
        let amount = plaid::payment_initiation::types::PaymentAmount::new("GBP", 10);
        let payment = c
            .payment_initiation()
            .payment_create(&recipient, "ref", amount)
            .send();
        let payment = payment.await?.payment_id;
        let processor = c
            .processor()
            .token_create(&token, &account, "dwolla")
            .send()
            .await?;
        let hand = async |at: usize| -> Result<String, Error> {
            let id = &accounts[at].account_id;
            let handed = c.processor().token_create(&token, id, "dwolla").await?;
            Ok(handed.processor_token.expose().to_owned())
        };
        let relay = c
            .assets()
            .relay_create([&report], "other")
            .await?
            .relay_token;
        let delivery = c.link().delivery_create(&link).await?;
        let statements = c.statements().list(&token).await?;
        let statement = &statements.accounts[0].statements[0].statement_id;
        c.signal().evaluate(&token, &account, "debit-1", 10).await?;
        let payer = plaid::bank_transfer::types::BankTransferUser::new("Ada");
        let transfer = plaid::bank_transfer::types::BankTransferCreateRequest::new(
            &token, &account, "debit", "ach", 10, "USD", "test", payer,
        );
        let moved = c.bank_transfer().create(transfer.ach_class("ppd")).await?;
        let moved = moved.bank_transfer;
        let sweeps = c.bank_transfer().sweep_list().await?.sweeps;
        let user = c.user().create("user-1").send().await?;
        let third_party = c.user().third_party_token_create("other");
        let third_party = third_party.user_id(&user.user_id).await?;
        let items = [&exchanged.item_id];
        c.user().items_associate(&user.user_id, items).await?;
        let session = tenant.open_link(&link).expect("a session");
        let page = session.select_institution("ins_127287").expect("a page");
        let LinkView::Oauth { oauth_state_id, .. } = page else {
            panic!("{page:?}")
        };
        let user_token = user.user_token.expect("a token").expose().to_owned();
        let known = BTreeMap::from([
            ("user_id", user.user_id.to_string()),
            ("user_token", user_token),
            ("access_token", token.expose().to_owned()),
            ("target_access_token", token.expose().to_owned()),
            ("account_id", account.to_string()),
            ("public_token", fresh.expose().to_owned()),
            ("asset_report_token", report.expose().to_owned()),
            ("report_token", report.expose().to_owned()),
            ("audit_copy_token", copy.expose().to_owned()),
            ("link_token", link.expose().to_owned()),
            ("recipient_id", recipient.to_string()),
            ("payment_id", payment.to_string()),
            (
                "processor_token",
                processor.processor_token.expose().to_owned(),
            ),
            ("card_processor_token", hand(3).await?),
            ("ira_processor_token", hand(5).await?),
            ("relay_token", relay.expose().to_owned()),
            (
                "link_delivery_session_id",
                delivery.link_delivery_session_id,
            ),
            ("item_id", exchanged.item_id.to_string()),
            (
                "third_party_user_token",
                third_party.third_party_user_token.expose().to_owned(),
            ),
            ("oauth_state_id", oauth_state_id.clone()),
            ("statement_id", statement.to_string()),
            ("client_transaction_id", "debit-1".to_owned()),
            ("bank_transfer_id", moved.id.to_string()),
            (
                "origination_account_id",
                moved.origination_account_id.to_string(),
            ),
            ("sweep_id", sweeps[0].id.clone()),
            ("link_correlation_id", oauth_state_id),
            ("key_id", key_id.to_owned()),
        ]);
        Ok(Self { client, known })
    }

    /// Puts what exists into a request's JSON.
    fn fill(&self, value: &mut Value) {
        match value {
            Value::Object(members) => {
                for (name, value) in members {
                    match (self.known.get(name.as_str()), &value) {
                        (Some(known), Value::String(_)) => *value = known.as_str().into(),
                        _ => self.fill(value),
                    }
                    self.fill_list(name, value);
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.fill(item);
                }
            }
            _ => {}
        }
    }

    /// `account_ids` and the like; a sync cursor must be one of the emulator's, so none is sent.
    fn fill_list(&self, name: &str, value: &mut Value) {
        if let (Some(known), Value::Array(items)) = (
            name.strip_suffix('s').and_then(|name| self.known.get(name)),
            value,
        ) {
            for item in items {
                *item = known.as_str().into();
            }
        }
    }

    /// Sends one sample of a request.
    async fn send<E>(&self, extent: &str, sample: &str) -> Result<(), String>
    where
        E: Endpoint + Sample,
        E::Response: Send,
    {
        let path = E::OPERATION.path;
        let mut value: Value = serde_json::from_str(sample).expect("a sample is JSON");
        self.fill(&mut value);
        adjust(path, extent, &self.known, &mut value);
        let request: E = serde_json::from_value(value).expect("a filled sample decodes");
        let outcome = self.client.core().execute(&request).await;
        outcome
            .map(|_| ())
            .map_err(|error| format!("{path} ({extent}): {error}"))
    }
}

/// What the facts cannot tell: members that must fit together for a request to make sense.
fn adjust(path: &str, extent: &str, known: &BTreeMap<&str, String>, value: &mut Value) {
    match path {
        // A cursor, and members that exclude each other.
        "/transactions/sync"
        | "/processor/transactions/sync"
        | "/payment_initiation/recipient/list" => {
            value
                .as_object_mut()
                .map(|members| members.remove("cursor"));
        }
        "/accounts/balance/get" => {
            value
                .as_object_mut()
                .map(|members| members.remove("options"));
        }
        // These need accounts of a kind, which the first account is not.
        "/investments/holdings/get" | "/investments/transactions/get" | "/liabilities/get" => {
            value
                .as_object_mut()
                .map(|members| members.remove("options"));
        }
        "/sandbox/public_token/create" | "/item/import" => {
            value["options"] = Value::Null;
            value["institution_id"] = "ins_109508".into();
        }
        "/sandbox/transactions/create" => {
            let today = Date::today(&SystemClock::new());
            for row in value["transactions"].as_array_mut().into_iter().flatten() {
                row["date_transacted"] = today.as_str().into();
                row["date_posted"] = today.as_str().into();
            }
        }
        "/sandbox/processor_token/create" => value["options"] = Value::Null,
        "/transactions/enrich" => value["account_type"] = "depository".into(),
        "/signal/return/report" | "/processor/signal/return/report" => {
            value["return_code"] = "R01".into();
        }
        // A transfer that is made once, and one that the bank carries out.
        "/bank_transfer/create" | "/processor/bank_transfer/create" => {
            value["idempotency_key"] = format!("{path} {extent}").into();
            value["iso_currency_code"] = "USD".into();
            value["type"] = "debit".into();
            value["network"] = "ach".into();
            value["ach_class"] = "ppd".into();
        }
        "/sandbox/bank_transfer/simulate" => value["event_type"] = "posted".into(),
        "/bank_transfer/migrate_account" => {
            value["account_type"] = "checking".into();
            value["routing_number"] = "021000021".into();
            if let Some(wire) = value.get_mut("wire_routing_number") {
                *wire = "021000021".into();
            }
        }
        "/asset_report/get" if extent == "full" => value["fast_report"] = false.into(),
        "/asset_report/filter" => {
            value["account_ids_to_exclude"] = serde_json::json!([known["account_id"]]);
        }
        // These are for tokens of accounts of a kind.
        "/processor/liabilities/get" => {
            value["processor_token"] = known["card_processor_token"].as_str().into();
        }
        path if path.starts_with("/processor/investments/") => {
            value["processor_token"] = known["ira_processor_token"].as_str().into();
        }
        // A report is of Items or of a user, and named by one of two tokens.
        "/asset_report/create" if extent == "minimal" => {
            value["access_tokens"] = serde_json::json!([known["access_token"]]);
        }
        // A user is named by one of two members.
        "/user/update"
        | "/user/remove"
        | "/user/items/get"
        | "/user/items/remove"
        | "/user/third_party_token/create"
        | "/sandbox/user/reset_login"
        | "/sandbox/user/fire_webhook"
            if extent == "minimal" =>
        {
            value["user_id"] = known["user_id"].as_str().into();
        }
        "/asset_report/get" if extent == "minimal" => {
            value["asset_report_token"] = known["asset_report_token"].as_str().into();
        }
        "/payment_initiation/recipient/create" if extent == "minimal" => {
            value["bacs"] = serde_json::json!({ "account": "26207729", "sort_code": "560029" });
        }
        _ => {}
    }
}

/// Operations that end the life of a fixture; they get one of their own.
const DESTRUCTIVE: [&str; 17] = [
    "/bank_transfer/cancel",
    "/sandbox/bank_transfer/simulate",
    "/credit/audit_copy_token/remove",
    "/credit/relay/remove",
    "/item/products/terminate",
    "/processor/token/permissions/set",
    "/sandbox/user/reset_login",
    "/user/items/remove",
    "/user/products/terminate",
    "/user/third_party_token/remove",
    "/user/remove",
    "/item/remove",
    "/item/access_token/invalidate",
    "/item/public_token/exchange",
    "/sandbox/item/reset_login",
    "/asset_report/remove",
    "/asset_report/audit_copy/remove",
];

async fn fresh(emulator: &Emulator, client_id: &str) -> Fixtures {
    let client = Client::builder()
        .credentials(client_id, "secret")
        .environment(Environment::custom(emulator.url()).expect("a base URL"))
        .build()
        .expect("a client");
    let key_id = emulator.webhook_signer().key_id().to_owned();
    let fixtures = Fixtures::make(client, &emulator.tenant(client_id), &key_id).await;
    fixtures.expect("fixtures")
}

/// Both samples of one operation.
async fn check<E>(emulator: &Emulator, shared: &Fixtures) -> Vec<String>
where
    E: Endpoint + Sample,
    E::Response: Send,
{
    let path = E::OPERATION.path;
    let mut failures = Vec::new();
    for (extent, sample) in [("full", E::SAMPLE), ("minimal", E::MINIMAL)] {
        let outcome = if DESTRUCTIVE.contains(&path) {
            let own = fresh(emulator, &format!("{path} {extent}")).await;
            own.send::<E>(extent, sample).await
        } else {
            shared.send::<E>(extent, sample).await
        };
        failures.extend(outcome.err());
    }
    failures
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_is_answered_and_decoded() {
    let emulator = Emulator::builder().start().await.expect("an emulator");
    let shared = fresh(&emulator, "shared").await;
    let mut checks: Vec<Pin<Box<dyn Future<Output = Vec<String>> + '_>>> = Vec::new();
    macro_rules! visit {
        ($($request:ty,)+) => {$(checks.push(Box::pin(check::<$request>(&emulator, &shared)));)+};
    }
    for_each_request!(visit);

    assert_eq!(checks.len(), 361);
    let mut failures = Vec::new();
    for check in checks {
        failures.extend(check.await);
    }
    assert!(
        failures.is_empty(),
        "{} failed:\n{}",
        failures.len(),
        failures.join("\n")
    );
}
