//! Waiting on a clock that jumps.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

mod support;

use std::{
    future::poll_fn,
    sync::{Arc, Mutex},
    task::Poll,
    time::{Duration, SystemTime},
};

use async_trait::async_trait;
use plaid_core::{
    Client, Clock, Endpoint, Error, ManualClock, Method, Operation, RetryClass, RetryPolicy,
    polling::{Looked, PollEndpoint, Poller, Progress},
};
use serde::{Deserialize, Serialize};
use support::{Act, Server, answer, builder, json};

const MS: fn(u64) -> Duration = Duration::from_millis;
const SECOND: Duration = Duration::from_secs(1);
const NOT_YET: &str =
    r#"{"error_type":"ITEM_ERROR","error_code":"PRODUCT_NOT_READY","error_message":"m"}"#;
const NEVER: &str =
    r#"{"error_type":"ITEM_ERROR","error_code":"ITEM_LOGIN_REQUIRED","error_message":"m"}"#;

#[derive(Debug, Clone, Default, Serialize)]
struct ReportGet {}

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Report {
    status: Option<String>,
}

impl Endpoint for ReportGet {
    type Response = Report;
    const OPERATION: Operation =
        Operation::new(Method::Post, "/report/get", "test", RetryClass::Read);
}

impl PollEndpoint for ReportGet {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &["pending", "posted"];

    fn status(answer: &Report) -> Option<&str> {
        answer.status.as_deref()
    }
}

/// A clock that writes down how long it was waited for.
#[derive(Debug, Clone, Default)]
struct Logged {
    clock: ManualClock,
    sleeps: Arc<Mutex<Vec<Duration>>>,
}

#[async_trait]
impl Clock for Logged {
    fn now(&self) -> SystemTime {
        self.clock.now()
    }

    fn monotonic(&self) -> Duration {
        self.clock.monotonic()
    }

    async fn sleep(&self, duration: Duration) {
        self.sleeps.lock().unwrap().push(duration);
        self.clock.sleep(duration).await;
    }
}

async fn polled(acts: impl IntoIterator<Item = Act>) -> (Server, Client, Logged) {
    let server = Server::start(acts).await;
    let clock = Logged::default();
    let client = builder(&server.url)
        .clock(clock.clone())
        .retry(RetryPolicy::never())
        .build()
        .expect("a client");
    (server, client, clock)
}

fn status(status: &str) -> Act {
    json(200, &format!(r#"{{"status":"{status}"}}"#))
}

fn not_ready(error: Error) -> plaid_core::error::NotReadyError {
    match error {
        Error::NotReady(error) => *error,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn what_is_there_is_not_waited_for() {
    let (server, client, clock) = polled([json(200, r#"{"status":null}"#)]).await;
    let report = client.prepare(ReportGet {}).wait().await.unwrap();
    assert_eq!(report.status, None);
    assert_eq!(server.seen(), 1);
    assert!(clock.sleeps.lock().unwrap().is_empty());
}

#[tokio::test]
async fn delays_grow_and_vary() {
    let mut acts = vec![json(400, NOT_YET); 9];
    acts.push(status("done"));
    let (server, client, clock) = polled(acts).await;
    let report = client.prepare(ReportGet {}).wait().await.unwrap();
    assert_eq!(report.status.as_deref(), Some("done"));
    assert_eq!(server.seen(), 10);
    let sleeps = clock.sleeps.lock().unwrap().clone();
    for (sleep, bound) in sleeps.iter().zip([1, 2, 4, 8, 16, 30, 30, 30, 30]) {
        let bound = SECOND * bound;
        assert!(
            bound / 2 <= *sleep && *sleep <= bound,
            "{sleep:?} of {bound:?}"
        );
    }
    assert_eq!(sleeps.len(), 9);
    let halves = sleeps[5..].iter().map(Duration::as_nanos);
    assert!(
        halves.collect::<std::collections::HashSet<_>>().len() > 1,
        "jitter"
    );
}

#[tokio::test]
async fn the_stream_says_how_it_stands() {
    let acts = [
        json(400, NOT_YET),
        status("pending"),
        status("posted"),
        status("new"),
    ];
    let (_server, client, _) = polled(acts).await;
    let mut poller = client
        .prepare(ReportGet {})
        .wait()
        .with_first_delay(MS(100));
    let (mut seen, mut before) = (Vec::new(), Duration::ZERO);
    let report = loop {
        match poller.next().await.unwrap().unwrap() {
            Progress::Pending {
                status,
                looks,
                elapsed,
                next_look_in,
                ..
            } => {
                assert_eq!(looks as usize, seen.len() + 1);
                assert_eq!(elapsed, before);
                before += next_look_in;
                seen.push(status);
            }
            Progress::Ready(report) => break report,
            _ => panic!("neither here nor there"),
        }
    };
    assert_eq!(seen, ["PRODUCT_NOT_READY", "pending", "posted"]);
    assert_eq!(
        report.status.as_deref(),
        Some("new"),
        "an unknown status is the caller's"
    );
    assert!(poller.next().await.is_none());
    assert!(matches!(poller.await, Err(Error::Config(_))));
}

#[tokio::test]
async fn the_last_look_is_at_the_deadline() {
    let (server, client, clock) = polled([status("pending")]).await;
    let poller = client.prepare(ReportGet {}).wait();
    let poller = poller.with_deadline(SECOND * 10).with_max_delay(SECOND * 4);
    let error = not_ready(poller.await.unwrap_err());
    assert_eq!(
        (error.status.as_str(), error.elapsed),
        ("pending", SECOND * 10)
    );
    let sleeps = clock.sleeps.lock().unwrap().clone();
    assert_eq!(sleeps.iter().sum::<Duration>(), SECOND * 10);
    assert_eq!(server.seen(), sleeps.len() + 1);
    assert_eq!(error.looks as usize, server.seen());

    let (server, client, clock) = polled([status("pending")]).await;
    client.prepare(ReportGet {}).wait().await.unwrap_err();
    assert_eq!(clock.monotonic(), SECOND * 600);
    assert!((24..=48).contains(&server.seen()), "{}", server.seen());
}

#[tokio::test]
async fn retry_after_is_heeded() {
    let later = answer(429, "retry-after: 45\r\n", "");
    let (_server, client, clock) = polled([later.clone(), status("done")]).await;
    client.prepare(ReportGet {}).wait().await.unwrap();
    assert_eq!(*clock.sleeps.lock().unwrap(), [SECOND * 45]);
    // Also with an error that means "not yet"; and beyond the deadline it is not waited for.
    let asked = answer(
        400,
        "retry-after: 45\r\ncontent-type: application/json\r\n",
        NOT_YET,
    );
    let (server, client, clock) = polled([asked]).await;
    let poller = client
        .prepare(ReportGet {})
        .wait()
        .with_deadline(SECOND * 60);
    let error = not_ready(poller.await.unwrap_err());
    assert_eq!((error.looks, server.seen()), (2, 2));
    assert_eq!(*clock.sleeps.lock().unwrap(), [SECOND * 45]);
}

#[tokio::test]
async fn what_may_pass_is_waited_for_and_what_may_not_ends_it() {
    let faults = [
        json(500, ""),
        answer(502, "content-type: text/html\r\n", "<html>"),
        Act::CloseAfterRequest,
        status("done"),
    ];
    let (server, client, _) = polled(faults).await;
    client.prepare(ReportGet {}).wait().await.unwrap();
    assert_eq!(server.seen(), 4);

    let (server, client, _) = polled([json(400, NOT_YET), json(400, NEVER)]).await;
    let error = client.prepare(ReportGet {}).wait().await.unwrap_err();
    assert!(error.is_item_login_required());
    assert_eq!(server.seen(), 2);

    let (_server, client, _) = polled([answer(503, "", "")]).await;
    let poller = client.prepare(ReportGet {}).wait().with_deadline(SECOND);
    let error = not_ready(poller.await.unwrap_err());
    let source = error.source.as_deref();
    assert!(
        matches!(source, Some(Error::Http(http)) if http.status == 503),
        "{source:?}"
    );
}

/// A report that is billed each time it is read.
#[derive(Debug, Clone, Default, Serialize)]
struct BilledGet {}

impl Endpoint for BilledGet {
    type Response = Report;
    const OPERATION: Operation =
        Operation::new(Method::Post, "/billed/get", "test", RetryClass::Compute);
}

impl PollEndpoint for BilledGet {
    const NOT_YET: &'static [&'static str] = &["PRODUCT_NOT_READY"];
    const PENDING: &'static [&'static str] = &[];
}

#[tokio::test]
async fn what_is_billed_is_not_looked_at_again_once_it_may_have_been_carried_out() {
    let limited = answer(429, "", "");
    let early = || [limited.clone(), json(400, NOT_YET)];
    for (lost, seen) in [(json(500, ""), 3), (Act::CloseAfterRequest, 3)] {
        let acts = early().into_iter().chain([lost, status("done")]);
        let (server, client, _) = polled(acts).await;
        let error = client.prepare(BilledGet {}).wait().await.unwrap_err();
        assert!(error.may_have_been_applied(), "{error:?}");
        assert_eq!(server.seen(), seen, "{error:?}");
    }
    // A program may say that it does not mind.
    let (server, client, _) = polled([json(500, ""), status("done")]).await;
    let call = client
        .prepare(BilledGet {})
        .with_retry_class(RetryClass::Read);
    call.wait().await.expect("a report");
    assert_eq!(server.seen(), 2);
}

#[tokio::test]
async fn a_condition_of_the_program() {
    let (server, client, _) = polled([status("pending"), status("posted"), status("x")]).await;
    let call = client.prepare(ReportGet {});
    let report = call
        .wait_until(|report| report.status.as_deref() == Some("posted"))
        .await;
    assert_eq!(report.unwrap().status.as_deref(), Some("posted"));
    assert_eq!(server.seen(), 2);
}

#[tokio::test]
async fn a_look_of_the_program() {
    let (_server, client, clock) = polled([status("x")]).await;
    let mut looks = 0;
    let poller = Poller::new(&client, move || {
        looks += 1;
        let found = match looks {
            3 => Looked::Ready(looks),
            _ => Looked::Pending {
                status: "no".to_owned(),
                retry_after: Some(SECOND * 7),
            },
        };
        async move { Ok(found) }
    });
    assert_eq!(poller.await.unwrap(), 3);
    assert_eq!(*clock.sleeps.lock().unwrap(), [SECOND * 7; 2]);
}

#[test]
fn programs_without_a_runtime_wait() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (_server, client, _) = runtime.block_on(polled([status("pending"), status("done")]));
    let report = client.prepare(ReportGet {}).wait().wait_blocking();
    assert_eq!(report.unwrap().status.as_deref(), Some("done"));
}

#[tokio::test]
async fn dropping_a_poller_leaves_the_client_usable() {
    let (_server, client, _) = polled([status("pending")]).await;
    for polls in 0..40 {
        let mut poller = client.prepare(ReportGet {}).wait();
        for _ in 0..polls {
            let once = poll_fn(|context| {
                let poll = std::pin::Pin::new(&mut poller).poll(context);
                Poll::Ready(poll.is_ready())
            });
            assert!(!once.await);
            tokio::task::yield_now().await;
        }
        drop(poller);
        client.execute(&ReportGet {}).await.expect("an answer");
    }
}
