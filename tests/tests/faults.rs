//! Thousands of calls to a Sandbox that breaks a third of them in every way there is: nothing is
//! done twice, nothing that was done gets lost, and no error says "not done" of what was.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

use std::collections::BTreeMap;

use plaid::{
    Client, Environment, Error, ManualClock, RetryPolicy, payment_initiation::types::PaymentAmount,
};
use plaid_emulator::{Emulator, Fault, FaultRule};
use tokio::task::JoinSet;

/// Spoils 30% of the requests for a path; one in two is done nevertheless.
fn spoil(emulator: &Emulator, path: &str) {
    let error = |code: &str| Fault::Error {
        code: code.to_owned(),
        error_type: None,
        status: None,
    };
    let page = |after_work| Fault::Html {
        status: 502,
        after_work,
    };
    let faults = [
        Fault::Reset { after_work: false },
        Fault::Reset { after_work: true },
        error("RATE_LIMIT"),
        error("INTERNAL_SERVER_ERROR"),
        page(false),
        page(true),
        Fault::Empty,
        Fault::Truncate,
    ];
    // The share that is left when each fault takes its part of what the ones before have left.
    let probability = 1.0 - 0.7_f64.powf(1.0 / 8.0);
    for fault in faults {
        let rule = FaultRule::new(fault).on(path).with_probability(probability);
        emulator.tenant(CLIENT_ID).add_fault(rule);
    }
}

const CLIENT_ID: &str = "client-id";
/// How many calls run at a time.
const AT_A_TIME: usize = 16;

/// A client that tries six times, and waits on a clock of its own.
fn client(url: &str) -> Client {
    Client::builder()
        .credentials(CLIENT_ID, "secret")
        .environment(Environment::custom(url).expect("a base URL"))
        .retry(RetryPolicy::standard().with_max_attempts(6))
        .clock(ManualClock::new())
        .build()
        .expect("a client")
}

/// How often each payment exists, by its reference.
async fn payments(client: &Client) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let mut cursor = None;
    loop {
        let mut call = client.payment_initiation().payment_list().count(200);
        if let Some(cursor) = cursor {
            call = call.cursor(cursor);
        }
        let page = call.await.expect("a page");
        for payment in page.payments {
            *found.entry(payment.reference).or_default() += 1;
        }
        match page.next_cursor {
            Some(next) => cursor = Some(next),
            None => return found,
        }
    }
}

const CALLS: usize = 10_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_done_twice_and_nothing_is_lost() {
    let emulator = Emulator::start().await.expect("an emulator");
    let client = client(emulator.url());
    let create = "/payment_initiation/payment/create";
    spoil(&emulator, create);
    let recipient = client
        .payment_initiation()
        .recipient_create("Ada")
        .bacs(plaid::payment_initiation::types::RecipientBACS::new(
            "26207729", "560029",
        ))
        .await
        .expect("a recipient")
        .recipient_id;

    let mut running = JoinSet::new();
    let mut outcomes: Vec<(String, Result<(), Error>)> = Vec::new();
    for number in 0..CALLS {
        if running.len() == AT_A_TIME {
            outcomes.push(
                running
                    .join_next()
                    .await
                    .expect("a call")
                    .expect("no panic"),
            );
        }
        let (client, recipient) = (client.clone(), recipient.clone());
        running.spawn(async move {
            let reference = format!("payment{number}");
            let amount = PaymentAmount::new("GBP", plaid::Amount::from(7));
            let payments = client.payment_initiation();
            let outcome = payments.payment_create(recipient, &reference, amount).await;
            (reference, outcome.map(|_| ()))
        });
    }
    while let Some(outcome) = running.join_next().await {
        outcomes.push(outcome.expect("no panic"));
    }

    let exist = payments(&client).await;
    let (mut succeeded, mut unknown) = (0, 0);
    for (reference, outcome) in &outcomes {
        let times = exist.get(reference).copied().unwrap_or_default();
        assert!(times <= 1, "{reference} was made {times} times");
        match outcome {
            Ok(()) => {
                assert_eq!(times, 1, "{reference} was lost");
                succeeded += 1;
            }
            Err(error) if error.may_have_been_applied() => unknown += 1,
            Err(error) => assert_eq!(times, 0, "{reference} was made, but: {error}"),
        }
    }
    assert_eq!(outcomes.len(), CALLS);
    assert!(
        succeeded > CALLS / 2 && unknown > CALLS / 10,
        "{succeeded} {unknown}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reads_get_through() {
    let emulator = Emulator::start().await.expect("an emulator");
    spoil(&emulator, "/institutions/get_by_id");
    let client = client(emulator.url());
    let mut failed = Vec::new();
    let mut running = JoinSet::new();
    for _ in 0..CALLS {
        if running.len() == AT_A_TIME {
            failed.extend(
                running
                    .join_next()
                    .await
                    .expect("a call")
                    .expect("no panic"),
            );
        }
        let client = client.clone();
        running.spawn(async move {
            let call = client.institutions().get_by_id("ins_109508", ["US"]);
            call.await.err().map(|error| error.to_string())
        });
    }
    while let Some(outcome) = running.join_next().await {
        failed.extend(outcome.expect("no panic"));
    }
    // Six attempts at 30% faults leave 0.07%.
    assert!(failed.len() < CALLS / 200, "{failed:#?}");
}
