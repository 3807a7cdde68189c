//! A world survives a restart, and goes on as if there had been none.

#![cfg(feature = "full")]
#![allow(clippy::expect_used)]

mod support;

use std::{fs, time::Duration};

use plaid_emulator::{Emulator, Snapshot, SnapshotError};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{emulator, http};

/// Something that a client does. Numbers stand for what was made before, whatever there is of it.
#[derive(Debug, Clone)]
enum Step {
    Login,
    Exchange(usize),
    Item(&'static str, usize),
    Refresh(usize),
    Report(usize),
    ReportGet(usize),
    Link,
    Recipient,
    Payment,
    User(usize),
    /// What begins with something new, and names nothing.
    Begin(&'static str),
    Wait(u64),
}

fn step() -> impl Strategy<Value = Step> {
    let reads = [
        "/accounts/get",
        "/auth/get",
        "/identity/get",
        "/item/get",
        "/item/remove",
        "/item/public_token/create",
        "/item/access_token/invalidate",
        "/investments/holdings/get",
        "/liabilities/get",
        "/sandbox/item/reset_login",
        "/signal/prepare",
        "/statements/list",
        "/transactions/sync",
    ];
    let beginnings = [
        "/bank_transfer/balance/get",
        "/identity_verification/create",
        "/watchlist_screening/entity/create",
        "/watchlist_screening/individual/create",
    ];
    let at = 0..8_usize;
    prop_oneof![
        3 => Just(Step::Login),
        3 => at.clone().prop_map(Step::Exchange),
        6 => (prop::sample::select(reads.to_vec()), at.clone()).prop_map(|(path, at)| Step::Item(path, at)),
        2 => at.clone().prop_map(Step::Refresh),
        1 => at.clone().prop_map(Step::Report),
        2 => at.clone().prop_map(Step::ReportGet),
        1 => Just(Step::Link),
        1 => Just(Step::Recipient),
        1 => Just(Step::Payment),
        1 => at.prop_map(Step::User),
        1 => prop::sample::select(beginnings.to_vec()).prop_map(Step::Begin),
        1 => (0..4000_u64).prop_map(Step::Wait),
    ]
}

/// What a client knows.
#[derive(Debug, Clone, Default)]
struct Client {
    public: Vec<Value>,
    access: Vec<Value>,
    reports: Vec<Value>,
    recipients: Vec<Value>,
    cursor: Value,
}

fn pick(known: &[Value], at: usize) -> Value {
    let count = known.len().max(1);
    known
        .get(at % count)
        .cloned()
        .unwrap_or_else(|| "unknown".into())
}

/// What a request holds that names nothing.
fn beginning(path: &str) -> Value {
    match path {
        "/identity_verification/create" => json!({
            "client_user_id": "x",
            "template_id": "idvtmp_11111111111111",
            "is_shareable": true,
            "gave_consent": false,
        }),
        "/watchlist_screening/individual/create" => {
            let program = "prg_2eRPsDnL66rZ7H";
            let terms =
                json!({ "watchlist_program_id": program, "legal_name": "Tarek Al Mithali" });
            json!({ "search_terms": terms })
        }
        "/watchlist_screening/entity/create" => {
            let program = "entprg_2eRPsDnL66rZ7H";
            let terms =
                json!({ "entity_watchlist_program_id": program, "legal_name": "NSSC Lines" });
            json!({ "search_terms": terms })
        }
        _ => json!({}),
    }
}

impl Client {
    /// Takes a step; gives the answer as it came.
    async fn take(&mut self, emulator: &Emulator, http: &reqwest::Client, step: &Step) -> String {
        let (path, body) = match step {
            Step::Login => {
                let options = json!({ "webhook": "https://example.com/hook" });
                let body = json!({
                    "institution_id": "ins_109508",
                    "initial_products": ["transactions", "assets"],
                    "options": options,
                });
                ("/sandbox/public_token/create", body)
            }
            Step::Exchange(at) => {
                let token = pick(&self.public, *at);
                (
                    "/item/public_token/exchange",
                    json!({ "public_token": token }),
                )
            }
            Step::Item("/transactions/sync", at) => {
                let mut body = json!({ "access_token": pick(&self.access, *at), "count": 7 });
                if self.cursor.is_string() {
                    body["cursor"] = self.cursor.clone();
                }
                ("/transactions/sync", body)
            }
            Step::Item(path, at) => (*path, json!({ "access_token": pick(&self.access, *at) })),
            Step::Refresh(at) => {
                let token = pick(&self.access, *at);
                ("/transactions/refresh", json!({ "access_token": token }))
            }
            Step::Report(at) => {
                let token = pick(&self.access, *at);
                let body = json!({ "access_tokens": [token], "days_requested": 30 });
                ("/asset_report/create", body)
            }
            Step::ReportGet(at) => {
                let token = pick(&self.reports, *at);
                ("/asset_report/get", json!({ "asset_report_token": token }))
            }
            Step::Link => {
                let body = json!({ "client_name": "x", "language": "en", "country_codes": ["US"] });
                ("/link/token/create", body)
            }
            Step::Recipient => {
                let bacs = json!({ "account": "26207729", "sort_code": "560029" });
                let body = json!({ "name": "Ada", "bacs": bacs });
                ("/payment_initiation/recipient/create", body)
            }
            Step::Payment => {
                let amount = json!({ "currency": "GBP", "value": 1.5 });
                let body = json!({
                    "recipient_id": pick(&self.recipients, 0), "reference": "x", "amount": amount
                });
                ("/payment_initiation/payment/create", body)
            }
            Step::User(at) => ("/user/create", json!({ "client_user_id": at.to_string() })),
            Step::Begin(path) => (*path, beginning(path)),
            Step::Wait(seconds) => {
                emulator.tenant("a").advance(Duration::from_secs(*seconds));
                ("/payment_initiation/payment/list", json!({}))
            }
        };
        let request = http
            .post(format!("{}{path}", emulator.url()))
            .header("plaid-client-id", "a")
            .header("plaid-secret", "s")
            .json(&body);
        let answer = request.send().await.expect("an answer");
        let text = answer.text().await.expect("a body");
        let members: Value = serde_json::from_str(&text).expect("JSON");
        for (name, known) in [
            ("public_token", &mut self.public),
            ("access_token", &mut self.access),
            ("asset_report_token", &mut self.reports),
            ("recipient_id", &mut self.recipients),
        ] {
            known.extend(members.get(name).cloned());
        }
        self.access.extend(members.get("new_access_token").cloned());
        if let Some(cursor) = members
            .get("next_cursor")
            .filter(|_| path.ends_with("/sync"))
        {
            self.cursor = cursor.clone();
        }
        text
    }
}

/// The webhooks there are, in words.
fn webhooks(emulator: &Emulator) -> Vec<String> {
    let webhooks = emulator.tenant("a").webhooks();
    webhooks
        .iter()
        .map(|webhook| format!("{webhook} {}", webhook.body))
        .collect()
}

async fn survives(before: Vec<Step>, after: Vec<Step>) {
    let http = http();
    let first = emulator().await;
    let mut client = Client::default();
    for step in &before {
        client.take(&first, &http, step).await;
    }
    let text = first
        .snapshot()
        .expect("a snapshot")
        .to_text()
        .expect("text");
    let second = emulator().await;
    let snapshot = Snapshot::from_text(&text).expect("the snapshot");
    second.restore(&snapshot).expect("it is restored");
    assert_eq!(
        second
            .snapshot()
            .expect("a snapshot")
            .to_text()
            .expect("text"),
        text
    );
    let mut again = client.clone();
    for step in &after {
        let expected = client.take(&first, &http, step).await;
        assert_eq!(again.take(&second, &http, step).await, expected, "{step:?}");
    }
    assert_eq!(webhooks(&first), webhooks(&second));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_restart_changes_nothing(
        before in prop::collection::vec(step(), 0..24),
        after in prop::collection::vec(step(), 1..16),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(survives(before, after));
    }
}

#[tokio::test]
async fn a_bad_snapshot_is_an_error_and_changes_nothing() {
    let emulator = emulator().await;
    let mut client = Client::default();
    client.take(&emulator, &http(), &Step::Login).await;
    let text = emulator
        .snapshot()
        .expect("a snapshot")
        .to_text()
        .expect("text");
    let read = |text: &str| Snapshot::from_text(text);
    for damaged in [
        "",
        "{}",
        "nonsense",
        &text[..text.len() / 2],
        &text.replace("ins_109508", "ins_109509"),
    ] {
        let error = read(damaged).expect_err("damaged");
        assert!(matches!(error, SnapshotError::Damaged { .. }), "{error:?}");
    }
    let newer = read(&text.replace("\"version\":1", "\"version\":2")).expect_err("newer");
    assert!(
        matches!(newer, SnapshotError::Newer { found: 2 }),
        "{newer:?}"
    );

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("state.json");
    let snapshot = read(&text).expect("the snapshot");
    snapshot.write(&path).expect("a file");
    snapshot.write(&path).expect("the file once more");
    assert_eq!(fs::read_to_string(&path).expect("a file"), text);
    assert_eq!(
        fs::read_dir(folder.path()).expect("a folder").count(),
        1,
        "nothing else is left"
    );
    assert!(Snapshot::read(folder.path().join("none")).is_err());
    let nowhere = snapshot.write(folder.path().join("no/such/folder"));
    assert!(matches!(nowhere, Err(SnapshotError::File(_))));
}

#[tokio::test]
async fn a_reset_begins_anew() {
    let emulator = emulator().await;
    let http = http();
    let first = Client::default().take(&emulator, &http, &Step::Login).await;
    emulator.tenant("a").reset();
    assert_eq!(
        Client::default().take(&emulator, &http, &Step::Login).await,
        first
    );
}

#[tokio::test]
async fn a_state_file_carries_a_world_over_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("state.json");
    let start = || Emulator::builder().state_file(&path).start();
    let http = http();
    let mut client = Client::default();
    let first = start().await.expect("an emulator");
    client.take(&first, &http, &Step::Login).await;
    first.shutdown().await.expect("the file is written");
    let second = start().await.expect("an emulator");
    let exchanged = client.take(&second, &http, &Step::Exchange(0)).await;
    assert!(exchanged.contains("access-sandbox-"), "{exchanged}");
}

#[tokio::test]
async fn keys_of_webhooks_survive_with_when_they_went_out_of_use() {
    let first = emulator().await;
    let old = first.webhook_signer().key_id().to_owned();
    first.rotate_webhook_key().expect("a key");
    let second = Emulator::builder().seed(7).start().await;
    let second = second.expect("an emulator");
    let snapshot = first.snapshot().expect("a snapshot");
    second.restore(&snapshot).expect("it is whole");
    assert_eq!(
        second.webhook_signer().key_id(),
        first.webhook_signer().key_id()
    );
    let mut answers = Vec::new();
    for emulator in [&first, &second] {
        let webhooks = plaid_webhooks::Webhooks::new(support::client(emulator, "a"));
        let answer = webhooks.verification_key_get(&old).send().await;
        let expired = answer.expect("the key").key.expired_at;
        answers.push(expired.expect("it is out of use"));
    }
    assert_eq!(answers[0], answers[1]);
}
