//! Strangers who send forged webhooks do not keep genuine ones out, while the genuine key is not known
//! yet. Everything runs in virtual time, the key endpoint included.
//!
//! `PLAID_SIEGE_MINUTES` sets for how many minutes of that time strangers forge. Two hours take some
//! minutes of real time.

#![allow(clippy::disallowed_methods)] // tokio's clock stands still here, and moves when all wait.

use std::{
    collections::BTreeMap,
    net::IpAddr,
    num::NonZeroU32,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use async_trait::async_trait;
use plaid::{
    Client, Clock,
    transport::{Transport, TransportError, TransportRequest, TransportResponse},
    webhooks::{
        FileKeyIds, Inconclusive, KeyIdError, KeyIds, MemoryKeyIds, PLAID_ADDRESSES, Rejection,
        Verifier, VerifyError, signer::Signer,
    },
};
use serde_json::{Value, json};
use tokio::{
    task::JoinSet,
    time::{Instant, sleep},
};

const MS: fn(u64) -> Duration = Duration::from_millis;
const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(60 * 60);
const BODY: &str = r#"{"webhook_type":"ITEM","webhook_code":"NEW","item_id":"i1"}"#;

/// tokio's clock, from a moment in the past.
#[derive(Debug)]
struct VirtualClock(Instant);

#[async_trait]
impl Clock for VirtualClock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + crate::bank::LONG_AGO + self.monotonic()
    }

    fn monotonic(&self) -> Duration {
        self.0.elapsed()
    }

    async fn sleep(&self, duration: Duration) {
        sleep(duration).await;
    }
}

/// Plaid's key endpoint, which takes 50 ms for a response.
#[derive(Debug, Default)]
struct Endpoint {
    keys: Mutex<BTreeMap<String, Value>>,
    /// When which id was asked for.
    fetches: Mutex<Vec<(Duration, String)>>,
    at_once: AtomicUsize,
    most_at_once: AtomicUsize,
}

/// A network with one endpoint, on one clock.
#[derive(Debug, Clone)]
struct Network {
    endpoint: Arc<Endpoint>,
    clock: Arc<VirtualClock>,
    latency: Duration,
}

#[async_trait]
impl Transport for Network {
    async fn send(&self, request: TransportRequest) -> Result<TransportResponse, TransportError> {
        let request: Value = serde_json::from_slice(&request.body).expect("a request");
        let id = request["key_id"].as_str().expect("an id").to_owned();
        let endpoint = &self.endpoint;
        let now = self.clock.monotonic();
        endpoint.fetches.lock().unwrap().push((now, id.clone()));
        let at_once = endpoint.at_once.fetch_add(1, Ordering::Relaxed) + 1;
        endpoint.most_at_once.fetch_max(at_once, Ordering::Relaxed);
        sleep(self.latency).await;
        endpoint.at_once.fetch_sub(1, Ordering::Relaxed);
        let key = endpoint.keys.lock().unwrap().get(&id).cloned();
        let (status, body) = match key {
            Some(key) => (200, json!({ "key": key, "request_id": "r1" })),
            None => (
                400,
                json!({
                    "error_type": "INVALID_INPUT",
                    "error_code": "INVALID_WEBHOOK_VERIFICATION_KEY_ID",
                    "error_message": "no such key",
                }),
            ),
        };
        let body = body.to_string();
        Ok(TransportResponse::new(status, "application/json", body))
    }
}

impl Network {
    fn new() -> Self {
        Self {
            endpoint: Arc::default(),
            clock: Arc::new(VirtualClock(Instant::now())),
            latency: Duration::from_millis(50),
        }
    }

    fn verifier(&self) -> Verifier {
        let client = Client::builder()
            .credentials("client-id", "secret")
            .transport(self.clone())
            .clock(VirtualClock(self.clock.0))
            .build();
        Verifier::new(client.expect("a client"))
    }

    /// Someone who signs, on this clock. Plaid does not know the key.
    fn stranger(&self, seed: u64) -> Signer {
        let signer = Signer::from_seed(seed).expect("a signer");
        let clock: Arc<dyn Clock> = self.clock.clone();
        signer.with_clock(clock)
    }

    /// Plaid, with a key that its endpoint knows.
    fn plaid(&self, seed: u64) -> Signer {
        let signer = self.stranger(seed);
        let key = serde_json::to_value(signer.public_key()).expect("a key");
        let mut keys = self.endpoint.keys.lock().unwrap();
        keys.insert(signer.key_id().to_owned(), key);
        drop(keys);
        signer
    }

    fn fetches(&self) -> Vec<(Duration, String)> {
        self.endpoint.fetches.lock().unwrap().clone()
    }

    fn fetches_of(&self, id: &str) -> usize {
        let fetches = self.endpoint.fetches.lock().unwrap();
        fetches.iter().filter(|(_, fetched)| fetched == id).count()
    }
}

async fn verify(verifier: &Verifier, signer: &Signer) -> Result<(), VerifyError> {
    let sent = signer.sign(BODY);
    verifier.verify(sent.headers, sent.body).await.map(drop)
}

/// Which ids a stranger names.
#[derive(Debug, Clone, Copy)]
enum Ids {
    /// Another one each time.
    Random,
    /// Each one twice.
    Repeated,
    /// A thousand, over and over.
    Recycled,
}

impl Ids {
    fn of(self, number: u32) -> String {
        match self {
            Self::Random => format!("random-{number}"),
            Self::Repeated => format!("repeated-{}", number / 2),
            Self::Recycled => format!("recycled-{}", number % 1000),
        }
    }
}

/// How long Plaid waits before the second attempt, and each one after it: four times as long.
const RETRIES: [u64; 5] = [30, 120, 480, 1920, 7680];

/// Delivers a webhook as Plaid does, until it is accepted. Gives the number of retries.
async fn deliver(verifier: Verifier, signer: Signer) -> usize {
    for (retries, delay) in RETRIES.into_iter().enumerate() {
        if verify(&verifier, &signer).await.is_ok() {
            return retries;
        }
        sleep(Duration::from_secs(delay)).await;
    }
    panic!("a genuine webhook was never accepted");
}

/// Forges webhooks at a rate, for so long, while Plaid delivers one every 65 seconds. Plaid changes
/// its key in the middle. Gives what happened, for the log of the test.
async fn siege(per_hour: u32, ids: Ids, minutes: u32) -> String {
    let network = Network::new();
    let verifier = network.verifier();
    let end = MINUTE * minutes;
    let keys = [network.plaid(1), network.plaid(2)];
    let stranger = network.stranger(3);

    let (forger, from) = (verifier.clone(), stranger.clone());
    let forging = tokio::spawn(async move {
        let mut forgeries = JoinSet::new();
        for number in 0.. {
            sleep(HOUR / per_hour).await;
            let (verifier, signer) = (forger.clone(), from.clone().with_key_id(ids.of(number)));
            forgeries.spawn(async move {
                verify(&verifier, &signer).await.unwrap_err();
            });
            while let Some(forgery) = forgeries.try_join_next() {
                forgery.expect("no panic");
            }
        }
    });
    let mut deliveries = JoinSet::new();
    // The first one arrives when the strangers have been at it for a while.
    sleep(Duration::from_secs(65)).await;
    while network.clock.monotonic() < end {
        let signer = &keys[usize::from(network.clock.monotonic() > end / 2)];
        deliveries.spawn(deliver(verifier.clone(), signer.clone()));
        sleep(Duration::from_secs(65)).await;
    }
    let retries = deliveries.join_all().await;
    assert!(!forging.is_finished(), "the forger has failed");
    forging.abort();

    let fetches = network.fetches();
    let mut by_second = BTreeMap::<u64, u32>::new();
    let mut last = BTreeMap::<&str, Duration>::new();
    for (at, id) in &fetches {
        *by_second.entry(at.as_secs()).or_default() += 1;
        let before = last.insert(id.as_str(), *at);
        let is_known = keys.iter().any(|key| key.key_id() == id);
        assert!(
            is_known || before.is_none_or(|before| *at >= before + MINUTE * 10),
            "{id} was fetched twice within ten minutes"
        );
    }
    let most = by_second.values().max().copied().unwrap_or_default();
    assert!(most <= 21, "{most} fetches in a second"); // One of them is for a key that is known.
    assert!(network.endpoint.most_at_once.load(Ordering::Relaxed) <= 9);
    let retried = retries.iter().filter(|retries| **retries > 0).count();
    #[allow(clippy::cast_precision_loss)] // For people.
    let mean = fetches.len() as f64 / network.clock.monotonic().as_secs_f64();
    format!(
        "{:>5} a second, {ids:?}: {} webhooks, {retried} of them retried (at most {} times), \
         {mean:.2} fetches a second, {most} at most",
        f64::from(per_hour) / 3600.0,
        retries.len(),
        retries.iter().max().copied().unwrap_or_default(),
    )
}

async fn sieges(per_hour: &[u32], minutes: u32) {
    let minutes = match std::env::var("PLAID_SIEGE_MINUTES") {
        Ok(minutes) => minutes.parse().expect("a number"),
        Err(_) => minutes,
    };
    for ids in [Ids::Random, Ids::Repeated, Ids::Recycled] {
        for per_hour in per_hour {
            #[allow(clippy::print_stdout)] // A report, for those who look.
            {
                println!("{}", siege(*per_hour, ids, minutes).await);
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn genuine_webhooks_come_through_a_siege() {
    sieges(&[360, 1800, 7200, 36_000], 20).await;
}

#[tokio::test(start_paused = true)]
async fn genuine_webhooks_come_through_a_flood() {
    sieges(&[360_000], 6).await;
}

/// Sends forged webhooks with ids of their own, which wait for their turn.
async fn crowd(network: &Network, verifier: &Verifier, count: u32) -> JoinSet<VerifyError> {
    let mut crowd = JoinSet::new();
    for number in 0..count {
        let signer = network.stranger(3).with_key_id(Ids::Random.of(number));
        let verifier = verifier.clone();
        crowd.spawn(async move { verify(&verifier, &signer).await.unwrap_err() });
    }
    sleep(MS(1)).await;
    crowd
}

#[tokio::test(start_paused = true)]
async fn a_bound_of_the_program_holds() {
    let network = Network::new();
    let two = NonZeroU32::new(2).unwrap();
    let verifier = network.verifier().with_unknown_keys_per_second(two);
    let errors = crowd(&network, &verifier, 100).await.join_all().await;
    // One at once, and two a second for the four seconds that the others wait.
    let fetches = network.fetches();
    for (number, (at, _)) in (0..).zip(&fetches) {
        assert_eq!(*at, MS(500) * number);
    }
    assert!((8..=9).contains(&fetches.len()), "{fetches:?}");
    assert!(network.clock.monotonic() <= MS(4050));
    let (rejected, unsaid): (Vec<_>, Vec<_>) =
        errors.into_iter().partition(VerifyError::is_rejected);
    assert_eq!(rejected.len(), fetches.len());
    assert_eq!(rejected.len() + unsaid.len(), 100);
    for error in unsaid {
        let VerifyError::Inconclusive(why) = error else {
            panic!("{error:?}");
        };
        assert!(matches!(why, Inconclusive::TooManyKeys), "{why:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn eight_unknown_keys_at_most_are_fetched_at_once() {
    let mut network = Network::new();
    network.latency = MINUTE;
    let verifier = network.verifier();
    let crowd_of_many = crowd(&network, &verifier, 100).await;
    sleep(MS(3000)).await;
    assert_eq!(network.fetches().len(), 8);
    // Those who give up leave their place to others.
    drop(crowd_of_many);
    sleep(MS(1)).await;
    let others = crowd(&network, &verifier, 200).await;
    sleep(MS(1000)).await;
    assert_eq!(network.fetches().len(), 16);
    drop(others);
}

/// Plaid names its key again with each webhook, so at the second it goes before all that were named
/// once.
#[tokio::test(start_paused = true)]
async fn a_key_that_is_named_again_goes_first() {
    let network = Network::new();
    let verifier = network.verifier();
    let plaid = network.plaid(1);
    let _crowd = crowd(&network, &verifier, 400).await;
    let first = {
        let (verifier, plaid) = (verifier.clone(), plaid.clone());
        tokio::spawn(async move { verify(&verifier, &plaid).await })
    };
    sleep(MS(1)).await;
    let before = network.clock.monotonic();
    verify(&verifier, &plaid).await.unwrap();
    assert!(network.clock.monotonic() <= before + MS(100));
    first.await.unwrap().unwrap();
    assert_eq!(network.fetches_of(plaid.key_id()), 1);
}

#[tokio::test(start_paused = true)]
async fn what_comes_from_plaids_addresses_waits_for_nobody() {
    let sent_from = |sender: IpAddr| async move {
        let network = Network::new();
        let verifier = network.verifier();
        let plaid = network.plaid(1);
        let _crowd = crowd(&network, &verifier, 1024).await;
        let sent = plaid.sign(BODY);
        let outcome = verifier.verify_from(sender, sent.headers, sent.body).await;
        (outcome.is_ok(), network.clock.monotonic())
    };
    for address in PLAID_ADDRESSES {
        let (is_accepted, took) = sent_from(address).await;
        assert!(is_accepted && took <= MS(150), "{address} {took:?}");
    }
    let mapped = "::ffff:52.21.26.131".parse().unwrap();
    assert!(sent_from(mapped).await.0);
    // Any other address proves as little as none: it waits as long as the others.
    let mut accepted = 0;
    for _ in 0..5 {
        accepted += u32::from(sent_from([127, 0, 0, 1].into()).await.0);
    }
    assert!(accepted < 5);
    // Nor does Plaid's address replace the signature.
    let network = Network::new();
    let forged = network
        .stranger(3)
        .with_key_id(network.plaid(1).key_id())
        .sign(BODY);
    let verifier = network.verifier();
    let outcome = verifier.verify_from(PLAID_ADDRESSES[0], forged.headers, forged.body);
    assert_eq!(
        crate::bank::rejection(outcome.await),
        Rejection::BadSignature
    );
}

#[tokio::test(start_paused = true)]
async fn ids_that_were_stored_are_fetched_at_once_after_a_restart() {
    let folder = tempfile::TempDir::new().unwrap();
    let file = folder.path().join("key-ids");
    let stores: [&dyn Fn(Verifier) -> Verifier; 2] = {
        let memory = MemoryKeyIds::new();
        [
            &move |verifier| verifier.with_key_ids(memory.clone()),
            &move |verifier| verifier.with_key_ids(FileKeyIds::new(&file)),
        ]
    };
    for with_store in stores {
        let network = Network::new();
        let plaid = network.plaid(1);
        verify(&with_store(network.verifier()), &plaid)
            .await
            .unwrap();

        for (has_store, is_accepted) in [(true, true), (false, false)] {
            let verifier = network.verifier();
            let verifier = if has_store {
                with_store(verifier)
            } else {
                verifier
            };
            let _crowd = crowd(&network, &verifier, 1024).await;
            let before = network.clock.monotonic();
            let outcome = tokio::time::timeout(MS(60), verify(&verifier, &plaid)).await;
            assert_eq!(matches!(outcome, Ok(Ok(()))), is_accepted, "{outcome:?}");
            assert!(network.clock.monotonic() <= before + MS(60));
        }
    }
}

/// A store that is broken, or that somebody has changed, delays nothing and proves nothing.
#[tokio::test(start_paused = true)]
async fn a_store_is_a_hint() {
    let network = Network::new();
    let plaid = network.plaid(1);
    let folder = tempfile::TempDir::new().unwrap();
    let nowhere = FileKeyIds::new(folder.path().join("missing").join("key-ids"));
    let verifier = network.verifier().with_key_ids(nowhere);
    verify(&verifier, &plaid).await.unwrap();

    let stranger = network.stranger(3);
    let ids = MemoryKeyIds::new();
    let many = (0..100).map(|number| format!("id-{number}"));
    let mut changed = vec!["no id!".to_owned(), stranger.key_id().to_owned()];
    changed.extend(many);
    ids.save(&changed).await.unwrap();
    let verifier = network.verifier().with_key_ids(ids.clone());
    let outcome = verify(&verifier, &stranger).await;
    assert!(outcome.unwrap_err().is_rejected());
    let stored = ids.load().await.unwrap();
    assert!(
        !stored.iter().any(|id| id == stranger.key_id()),
        "it is forgotten"
    );
    assert!(stored.len() <= 32 && stored.iter().all(|id| id.starts_with("id-")));
    verify(&verifier, &plaid).await.unwrap();
    let stored = ids.load().await.unwrap();
    assert_eq!(stored[0], plaid.key_id());
}

/// A store whose database does not respond.
#[derive(Debug)]
struct Hanging;

#[async_trait]
impl KeyIds for Hanging {
    async fn load(&self) -> Result<Vec<String>, KeyIdError> {
        std::future::pending().await
    }

    async fn save(&self, _: &[String]) -> Result<(), KeyIdError> {
        std::future::pending().await
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_hangs_delays_a_webhook_by_seconds() {
    let network = Network::new();
    let plaid = network.plaid(1);
    let verifier = network.verifier().with_key_ids(Hanging);
    verify(&verifier, &plaid).await.unwrap();
    assert_eq!(network.clock.monotonic(), MS(2050));
    verify(&verifier, &plaid).await.unwrap();
    assert_eq!(network.clock.monotonic(), MS(2050));
}

#[tokio::test(start_paused = true)]
async fn a_key_that_plaid_disowns_is_forgotten() {
    let network = Network::new();
    let plaid = network.plaid(1);
    let ids = MemoryKeyIds::new();
    let verifier = network.verifier().with_key_ids(ids.clone());
    verify(&verifier, &plaid).await.unwrap();
    assert_eq!(ids.load().await.unwrap(), [plaid.key_id()]);

    network.endpoint.keys.lock().unwrap().clear();
    verify(&verifier, &plaid).await.unwrap();
    sleep(HOUR).await;
    for _ in 0..3 {
        let error = verify(&verifier, &plaid).await.unwrap_err();
        let VerifyError::Rejected(why) = error else {
            panic!("{error:?}");
        };
        assert_eq!(why, Rejection::UnknownKey);
    }
    assert_eq!(network.fetches_of(plaid.key_id()), 2);
    assert!(ids.load().await.unwrap().is_empty());
    // Plaid may know it again later.
    network.plaid(1);
    sleep(MINUTE * 10).await;
    verify(&verifier, &plaid).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn those_who_need_a_key_at_once_share_a_fetch() {
    let network = Network::new();
    let verifier = network.verifier();
    let plaid = network.plaid(1);
    let mut deliveries = JoinSet::new();
    for _ in 0..100 {
        let (verifier, plaid) = (verifier.clone(), plaid.clone());
        deliveries.spawn(async move { verify(&verifier, &plaid).await });
    }
    // Those whose sender has hung up do not keep the others waiting.
    for _ in 0..20 {
        let given_up = tokio::time::timeout(MS(1), verify(&verifier, &plaid));
        given_up.await.unwrap_err();
    }
    for outcome in deliveries.join_all().await {
        outcome.unwrap();
    }
    assert_eq!(network.fetches_of(plaid.key_id()), 1);
    assert_eq!(network.clock.monotonic(), MS(50));
}
