//! Every fault that a network has, on real sockets, by what the request does: how often the server
//! sees it, and what the error says about it.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

mod support;

use std::time::Duration;

use futures_util::future::join_all;
use plaid_core::{Endpoint, Error, RetryPolicy};
use support::{Act, Create, GOOD, Keyed, Read, Server, answer, builder, json};
use tokio::net::TcpListener;

const BROKEN: &str =
    r#"{"error_type":"API_ERROR","error_code":"INTERNAL_SERVER_ERROR","error_message":"m"}"#;
const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 50\r\n";

/// A fault, and what is said of it.
struct Fault {
    name: &'static str,
    act: Act,
    /// Whether the server sees the request that meets it.
    arrives: bool,
    /// Whether a create is sent again after it, because it did nothing.
    is_harmless: bool,
}

fn faults() -> Vec<Fault> {
    let fault = |name, act, arrives, is_harmless| Fault {
        name,
        act,
        arrives,
        is_harmless,
    };
    let html = "content-type: text/html\r\n";
    vec![
        fault("reset before the request", Act::CloseAtOnce, false, false),
        fault(
            "reset after the request",
            Act::CloseAfterRequest,
            true,
            false,
        ),
        fault("slow head", Act::Hang, true, false),
        fault(
            "slow body",
            Act::Stall(format!("{HEAD}\r\n{{\"name\":")),
            true,
            false,
        ),
        fault(
            "truncation",
            Act::Answer(format!("{HEAD}\r\n{GOOD}")[..110].to_owned()),
            true,
            false,
        ),
        fault("429", answer(429, "retry-after: 0\r\n", ""), true, true),
        fault("500", json(500, BROKEN), true, false),
        fault("502 as a page", answer(502, html, "<html>"), true, false),
        fault("503", answer(503, "", ""), true, false),
    ]
}

/// What became of a call that meets an act and then good answers, and how often it was seen.
async fn after<E: Endpoint + Default>(act: &Act) -> (Result<(), Error>, usize) {
    let server = Server::start([act.clone(), json(200, GOOD)]).await;
    let client = builder(&server.url)
        .timeout(act.timeout())
        .build()
        .expect("a client");
    let outcome = client.execute(&E::default()).await.map(drop);
    (outcome, server.seen())
}

/// The error of a call that meets nothing but an act, and how often it was seen.
async fn under<E: Endpoint + Default>(act: &Act) -> (Error, usize) {
    let server = Server::start([act.clone()]).await;
    let client = builder(&server.url)
        .timeout(act.timeout())
        .retry(RetryPolicy::standard().with_deadline(Duration::from_secs(60)))
        .build()
        .expect("a client");
    let error = client.execute(&E::default()).await.map(drop).unwrap_err();
    (error, server.seen())
}

#[tokio::test]
async fn reads_and_keyed_writes_get_over_one_fault() {
    let checks = faults().into_iter().map(async |fault| {
        let Fault {
            name, act, arrives, ..
        } = fault;
        let seen = 1 + usize::from(arrives);
        let (outcome, read) = after::<Read>(&act).await;
        outcome.unwrap_or_else(|error| panic!("read, {name}: {error}"));
        let (outcome, keyed) = after::<Keyed>(&act).await;
        outcome.unwrap_or_else(|error| panic!("keyed, {name}: {error}"));
        assert_eq!((read, keyed), (seen, seen), "{name}");
    });
    join_all(checks).await;
}

#[tokio::test]
async fn a_create_is_sent_once_and_says_whether_it_may_have_been_applied() {
    let checks = faults().into_iter().map(async |fault| {
        let Fault {
            name,
            act,
            arrives,
            is_harmless,
        } = fault;
        let (outcome, seen) = after::<Create>(&act).await;
        if is_harmless {
            outcome.unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(seen, 2, "{name}");
        } else {
            let error = outcome.expect_err(name);
            assert!(error.may_have_been_applied(), "{name}: {error:?}");
            assert_eq!(
                (seen, error.attempts()),
                (usize::from(arrives), 1),
                "{name}"
            );
        }
    });
    join_all(checks).await;
}

#[tokio::test]
async fn a_fault_that_stays_is_met_three_times_and_returned() {
    let checks = faults().into_iter().map(async |fault| {
        let Fault {
            name,
            act,
            arrives,
            is_harmless,
        } = fault;
        let all = 3 * usize::from(arrives);
        let (error, seen) = under::<Read>(&act).await;
        assert_eq!((seen, error.attempts()), (all, 3), "read, {name}");
        let (error, seen) = under::<Keyed>(&act).await;
        assert_eq!((seen, error.attempts()), (all, 3), "keyed, {name}");
        assert_eq!(
            error.may_have_been_applied(),
            !is_harmless,
            "{name}: {error:?}"
        );
    });
    join_all(checks).await;
}

#[tokio::test]
async fn what_was_refused_was_not_sent() {
    async fn refused<E: Endpoint + Default>() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        drop(listener);
        let client = builder(&url).build().expect("a client");
        let error = client.execute(&E::default()).await.map(drop).unwrap_err();
        assert!(matches!(error, Error::Connect(_)), "{error:?}");
        assert!(!error.may_have_been_applied());
        assert_eq!(
            error.attempts(),
            3,
            "nothing was done, so all are tried again"
        );
    }
    refused::<Read>().await;
    refused::<Keyed>().await;
    refused::<Create>().await;
}
