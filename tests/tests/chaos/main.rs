//! Thousands of calls of which three in ten attempts meet a fault: nothing is done twice, nothing that
//! was confirmed is missing, no error says "not done" of what was, and reads get through. The calls
//! retry as they do by default, and more patiently.
//!
//! `PLAID_CHAOS_SEED` names another seed than the usual ones.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

mod proxy;
mod unreachable;

use std::collections::BTreeMap;

use futures_util::TryStreamExt as _;
use plaid::{
    AccessToken, AccountId, Client, ClientBuilder, Environment, Error, ManualClock, RetryPolicy,
    bank_transfer::types::{BankTransferCreateRequest, BankTransferUser},
    link::types::Products,
    payment_initiation::types::{PaymentAmount, RecipientBACS, RecipientId},
};
use plaid_emulator::Emulator;
use proxy::{Fault, Proxy};
use tokio::task::JoinSet;
use unreachable::Unreachable;

const CALLS: usize = 3_000;
/// How many calls run at a time.
const AT_A_TIME: usize = 16;

/// A client that waits on a clock of its own.
fn builder(url: &str) -> ClientBuilder<Client> {
    Client::builder()
        .credentials("client-id", "secret")
        .environment(Environment::custom(url).expect("a base URL"))
        .clock(ManualClock::new())
}

/// What the calls are about.
struct World {
    recipient: RecipientId,
    token: AccessToken,
    account: AccountId,
}

impl World {
    async fn new(client: &Client) -> Result<Self, Error> {
        let payments = client.payment_initiation();
        let recipient = payments
            .recipient_create("Ada")
            .bacs(RecipientBACS::new("26207729", "560029"))
            .await?;
        let sandbox = client.sandbox();
        let made = sandbox
            .public_token_create("ins_109508", [Products::Auth, Products::Transactions])
            .await?;
        let exchanged = client
            .item()
            .public_token_exchange(made.public_token)
            .await?;
        let accounts = client.accounts().get(&exchanged.access_token).await?;
        Ok(Self {
            recipient: recipient.recipient_id,
            account: accounts.accounts[0].account_id.clone(),
            token: exchanged.access_token,
        })
    }

    /// A transfer with a key, so that it can be sent again.
    fn transfer(&self, name: &str) -> BankTransferCreateRequest {
        BankTransferCreateRequest::new(
            &self.token,
            &self.account,
            "debit",
            "ach",
            1,
            "USD",
            name,
            BankTransferUser::new("Ada"),
        )
        .ach_class("ppd")
    }
}

/// What a call did, as far as its caller knows.
enum Outcome {
    /// A payment, which carries no key and is not sent again.
    Payment(String, Result<(), Error>),
    Transfer(Box<BankTransferCreateRequest>, Result<(), Error>),
    Read(Result<(), Error>),
}

/// How often each payment exists, by its reference.
async fn payments(client: &Client) -> BTreeMap<String, usize> {
    let payments = client.payment_initiation().payment_list().items();
    let payments: Vec<_> = payments.try_collect().await.expect("the payments");
    count(payments.into_iter().map(|payment| payment.reference))
}

/// How often each transfer exists, by its description.
async fn transfers(client: &Client) -> BTreeMap<String, usize> {
    #[allow(deprecated)] // Plaid advises against it, and it is here.
    let transfers = client.bank_transfer().list().items();
    let transfers: Vec<_> = transfers.try_collect().await.expect("the transfers");
    count(transfers.into_iter().map(|transfer| transfer.description))
}

fn count(names: impl Iterator<Item = String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    counts
}

#[allow(deprecated)] // Plaid advises against it, and it is here.
async fn transfer(client: &Client, request: &BankTransferCreateRequest) -> Result<(), Error> {
    let made = client.bank_transfer().create(request.clone()).await;
    made.map(|_| ())
}

/// Makes one call; which one, its number says.
async fn call(client: Client, world: &World, number: usize) -> Outcome {
    match number % 3 {
        0 => {
            let reference = format!("payment{number}");
            let amount = PaymentAmount::new("GBP", 7);
            let payments = client.payment_initiation();
            let made = payments.payment_create(&world.recipient, &reference, amount);
            Outcome::Payment(reference, made.await.map(|_| ()))
        }
        1 => {
            let request = world.transfer(&format!("t{number}"));
            let made = transfer(&client, &request).await;
            Outcome::Transfer(Box::new(request), made)
        }
        _ => {
            let read = client.institutions().get_by_id("ins_109508", ["US"]).await;
            Outcome::Read(read.map(|_| ()))
        }
    }
}

/// Holds what a caller was told of a write to what there is of it.
fn hold(name: &str, told: &Result<(), Error>, times: usize) {
    assert!(times <= 1, "{name} was made {times} times");
    match told {
        Ok(()) => assert_eq!(times, 1, "{name} was confirmed and is not there"),
        Err(error) if error.may_have_been_applied() => {}
        Err(error) => assert_eq!(times, 0, "{name} was made, but: {error}"),
    }
}

/// Whether an error says by itself that its last attempt did nothing.
fn ended_definitely(error: &Error) -> bool {
    matches!(error, Error::Connect(_)) || matches!(error.status(), Some(400 | 409 | 429))
}

/// The seeds of a test, unless the environment names one.
fn seeds(usual: &[u64]) -> Vec<u64> {
    match std::env::var("PLAID_CHAOS_SEED") {
        Ok(seed) => vec![seed.parse().expect("a number")],
        Err(_) => usual.to_vec(),
    }
}

/// Makes the calls and holds what their callers were told to what there is. At most so many of a
/// thousand reads may fail for faults that pass.
async fn run(seed: u64, policy: Option<RetryPolicy>, unread_per_mille: usize) {
    #[allow(clippy::print_stdout)] // A failure can be repeated.
    {
        println!("PLAID_CHAOS_SEED={seed}");
    }
    let emulator = Emulator::start().await.expect("an emulator");
    let proxy = Proxy::before(emulator.url(), seed).await;
    let network = Unreachable::before(proxy.url(), seed);
    let direct = builder(emulator.url()).build().expect("a client");
    let world = std::sync::Arc::new(World::new(&direct).await.expect("a world"));

    let mut through = builder(proxy.url()).transport(network.clone());
    if let Some(policy) = policy {
        through = through.retry(policy);
    }
    let through = through.build().expect("a client");
    let max_attempts = through.core().retry_policy().max_attempts();
    let mut running = JoinSet::new();
    let mut outcomes = Vec::new();
    for number in 0..CALLS {
        if running.len() == AT_A_TIME {
            outcomes.extend(running.join_next().await);
        }
        let (client, world) = (through.clone(), world.clone());
        running.spawn(async move { call(client, &world, number).await });
    }
    while let Some(outcome) = running.join_next().await {
        outcomes.push(outcome);
    }
    assert_eq!(outcomes.len(), CALLS);
    let happened = proxy.happened();
    assert_eq!(happened.len(), Fault::ALL.len(), "{happened:?}");
    assert!(network.refused() > 0, "no connection was refused");

    let (payments, made) = (payments(&direct).await, transfers(&direct).await);
    let (mut confirmed, mut unknown, mut earlier) = (0, 0, 0);
    let (mut reads, mut unread) = (0, Vec::new());
    let mut again = Vec::new();
    for outcome in outcomes {
        let (name, told, times) = match outcome.expect("no panic") {
            Outcome::Payment(name, told) => {
                let times = payments.get(&name).copied().unwrap_or_default();
                (name, told, times)
            }
            Outcome::Transfer(request, told) => {
                let name = request.description.clone();
                let times = made.get(&name).copied().unwrap_or_default();
                if told.as_ref().is_err_and(Error::may_have_been_applied) {
                    again.push(request);
                }
                (name, told, times)
            }
            Outcome::Read(told) => {
                reads += 1;
                unread.extend(told.err().filter(Error::is_transient));
                continue;
            }
        };
        hold(&name, &told, times);
        match told {
            Ok(()) => confirmed += 1,
            Err(error) if error.may_have_been_applied() => {
                unknown += 1;
                earlier += usize::from(ended_definitely(&error));
            }
            Err(_) => {}
        }
    }
    assert!(
        unread.len() * 1000 <= reads * unread_per_mille,
        "{} of {reads} reads failed: {unread:#?}",
        unread.len()
    );
    for error in &unread {
        assert_eq!(error.attempts(), max_attempts, "{error}");
    }
    // Payments carry no key, so what was lost on the way stays unknown. Most get through.
    assert!(
        confirmed > CALLS / 2 && unknown > CALLS / 50,
        "{confirmed} confirmed, {unknown} unknown"
    );
    assert!(
        earlier > 0,
        "{earlier} errors of {unknown} know of an earlier attempt alone that they may have been applied"
    );

    // What is sent again with its key is made once, whatever happened before.
    for request in &again {
        transfer(&direct, request).await.expect("a transfer");
    }
    let made = transfers(&direct).await;
    assert_eq!(made.values().max(), Some(&1));
    for request in &again {
        assert_eq!(made.get(&request.description), Some(&1));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_with_the_default_policy_leave_a_ledger_in_order() {
    for seed in seeds(&[2026, 36, 7]) {
        run(seed, None, 30).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_of_six_attempts_leave_a_ledger_in_order() {
    for seed in seeds(&[2027]) {
        let policy = RetryPolicy::standard().with_max_attempts(6);
        run(seed, Some(policy), 3).await;
    }
}
