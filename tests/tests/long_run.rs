//! Ten thousand steps against the local Sandbox, while everything fails that can: the sync helper, the
//! poller and the webhook receiver end with what the server has.

#![allow(clippy::expect_used, clippy::unwrap_used)] // Helpers of tests may.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use axum::{
    Router,
    extract::{FromRef, State},
    http::StatusCode,
    routing::post,
};
use plaid::{
    AccessToken, Amount, Client, Environment, ItemId, ManualClock, TransactionId,
    link::types::Products,
    sandbox::types::CustomSandboxTransaction,
    transactions::types::Transaction,
    webhooks::{Verified, Verifier, Webhook},
};
use plaid_emulator::{Emulator, Fault, FaultRule, Tenant, Time};

const STEPS: usize = 10_000;
const ITEMS: usize = 3;

/// Numbers that are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}

/// Where webhooks arrive. It refuses one in five when it comes first, so that it is sent again.
#[derive(Clone)]
struct Receiver {
    verifier: Verifier,
    inbox: Inbox,
}

impl FromRef<Receiver> for Verifier {
    fn from_ref(receiver: &Receiver) -> Self {
        receiver.verifier.clone()
    }
}

#[derive(Clone, Default)]
struct Inbox {
    /// The Items that something is to be fetched of.
    news: Arc<Mutex<BTreeSet<ItemId>>>,
    /// Those that came, and those that were taken.
    met: Arc<Mutex<BTreeSet<String>>>,
    seen: Arc<Mutex<BTreeSet<String>>>,
    count: Arc<AtomicUsize>,
}

async fn receive(State(receiver): State<Receiver>, Verified(delivery): Verified) -> StatusCode {
    let inbox = receiver.inbox;
    let fingerprint = delivery.fingerprint().to_string();
    let is_first = inbox.met.lock().unwrap().insert(fingerprint.clone());
    // Nothing is refused again: what Plaid has tried five times it gives up.
    if is_first && inbox.count.fetch_add(1, Ordering::Relaxed) % 5 == 4 {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    let is_new = inbox.seen.lock().unwrap().insert(fingerprint);
    if let (true, Webhook::SyncUpdatesAvailable(payload)) = (is_new, delivery.webhook()) {
        inbox.news.lock().unwrap().extend(payload.item_id.clone());
    }
    StatusCode::OK
}

/// What a program keeps of an Item.
struct Kept {
    id: ItemId,
    token: AccessToken,
    cursor: Option<String>,
    rows: BTreeMap<TransactionId, Transaction>,
}

fn client(emulator: &Emulator) -> plaid::ClientBuilder<Client> {
    Client::builder()
        .credentials("client-id", "secret")
        .environment(Environment::custom(emulator.url()).unwrap())
}

/// A fault of the next few requests.
fn fault(chance: &mut Chance) -> FaultRule {
    let rule = match chance.below(11) {
        0 => FaultRule::error("INTERNAL_SERVER_ERROR"),
        1 => FaultRule::error("RATE_LIMIT_EXCEEDED"),
        2 => FaultRule::new(Fault::Reset { after_work: false }),
        3 => FaultRule::new(Fault::Reset { after_work: true }),
        4 => FaultRule::new(Fault::Truncate),
        5 => FaultRule::new(Fault::Garbage),
        6 => FaultRule::new(Fault::Html {
            status: 503,
            after_work: false,
        }),
        7 => FaultRule::new(Fault::ExtraMembers),
        8 => FaultRule::new(Fault::NoRequestId),
        9 => FaultRule::error("INSTITUTION_NOT_RESPONDING"),
        _ => FaultRule::new(Fault::Change).on("/transactions/sync"),
    };
    let times = u32::try_from(1 + chance.below(4)).unwrap();
    rule.times(times)
}

struct Program {
    /// Waits for nothing, whatever it is told to wait for.
    client: Client,
    tenant: Tenant,
    inbox: Inbox,
    items: Vec<Kept>,
    chance: Chance,
    failed: usize,
}

impl Program {
    async fn step(&mut self) {
        let which = self.chance.below(ITEMS);
        let client = self.client.clone();
        let token = self.items[which].token.clone();
        match self.chance.below(24) {
            0..=3 => drop(client.transactions().refresh(&token).await),
            4..=6 => {
                let today = self.tenant.now().date().unwrap();
                let cents = i64::try_from(self.chance.below(100_000)).unwrap();
                let amount = Amount::from_minor(cents, 2).unwrap();
                let row =
                    CustomSandboxTransaction::new(today.as_str(), today.as_str(), amount, "Coffee");
                drop(client.sandbox().transactions_create(&token, [row]).await);
            }
            7..=9 => self.tenant.add_fault(fault(&mut self.chance)),
            10 => self.tenant.advance(Duration::from_secs(600)),
            11..=14 => {
                let told = std::mem::take(&mut *self.inbox.news.lock().unwrap());
                for at in 0..ITEMS {
                    if told.contains(&self.items[at].id) {
                        self.sync(at).await;
                    }
                }
            }
            15..=17 => self.sync(which).await,
            18 if self.chance.below(20) == 0 => self.report(&token).await,
            _ => drop(client.accounts().get(&token).await),
        }
    }

    /// Fetches what is new. Whatever is kept stays as it was if that fails.
    async fn sync(&mut self, which: usize) {
        let count = i64::try_from(20 + self.chance.below(480)).unwrap();
        let kept = &mut self.items[which];
        let transactions = self.client.transactions();
        let call = transactions
            .sync(&kept.token)
            .cursor(&kept.cursor)
            .count(count);
        match call.updates().await {
            Ok(update) => {
                kept.cursor.clone_from(&update.next_cursor);
                let Ok(()) = update.apply_to(&mut kept.rows);
            }
            Err(_) => self.failed += 1,
        }
    }

    /// A report is made and waited for; once everything is in order, it is there.
    async fn report(&mut self, token: &AccessToken) {
        let assets = self.client.assets();
        let Ok(made) = assets.create([token], 10).await else {
            return;
        };
        let token = &made.asset_report_token;
        self.tenant.add_fault(
            FaultRule::not_ready("ASSET_REPORT_ERROR")
                .on("/asset_report/get")
                .times(3),
        );
        if assets.get(token).wait().await.is_err() {
            self.tenant.clear_faults();
            let report = assets.get(token).wait().await;
            report.expect("a report in peace");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_steps_end_with_what_the_server_has() {
    let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(1_768_465_800);
    let emulator = Emulator::builder().time(Time::standing_at(moment)).start();
    let emulator = emulator.await.unwrap();
    let inbox = Inbox::default();
    let receiver = Receiver {
        verifier: Verifier::new(client(&emulator).build().unwrap()),
        inbox: inbox.clone(),
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let app = Router::new()
        .route("/hook", post(receive))
        .with_state(receiver);
    tokio::spawn(async { axum::serve(listener, app).await });

    let patient = client(&emulator).clock(ManualClock::new()).build().unwrap();
    let mut items = Vec::new();
    for _ in 0..ITEMS {
        let products = [Products::Transactions, Products::Assets];
        let public = patient.sandbox();
        let public = public
            .public_token_create("ins_109508", products)
            .override_username("user_transactions_dynamic")
            .override_password("any")
            .webhook(&url);
        let public = public.await.unwrap().public_token;
        let linked = patient.item().public_token_exchange(&public).await.unwrap();
        items.push(Kept {
            id: linked.item_id,
            token: linked.access_token,
            cursor: None,
            rows: BTreeMap::new(),
        });
    }
    let mut program = Program {
        client: patient,
        tenant: emulator.tenant("client-id"),
        inbox,
        items,
        chance: Chance(2026),
        failed: 0,
    };
    for _ in 0..STEPS {
        program.step().await;
    }

    program.tenant.clear_faults();
    assert!(program.failed > 0, "some syncs failed for good");
    for which in 0..ITEMS {
        program.sync(which).await;
        let kept = &program.items[which];
        let listed = program.client.transactions();
        let listed = listed
            .get(&kept.token, "2020-01-01", "2030-01-01")
            .count(500);
        let listed = listed.items().into_vec().await.unwrap().into_iter();
        let listed: BTreeMap<_, _> = listed
            .map(|row| (row.transaction_id.clone(), row))
            .collect();
        assert!(listed.len() > 100);
        assert!(kept.rows == listed, "Item {which} is as the server has it");
    }
    // What was refused came again, and each webhook counted once.
    while program.tenant.advance_to_next_event().is_some() {
        program.tenant.webhooks_settled().await;
    }
    let made = program.tenant.webhooks();
    let delivered = made.iter().filter(|sent| !sent.attempts.is_empty());
    assert!(delivered.count() > 100);
    let again = made.iter().filter(|sent| sent.attempts.len() > 1);
    assert!(again.count() > 10, "some were refused at first");
    for sent in made {
        let last = sent.attempts.last();
        assert_eq!(last.and_then(|last| last.status), Some(200), "{sent:?}");
    }
}
