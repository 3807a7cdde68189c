//! What is sent again and what is not, by retry class and fault, counted at the server.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

mod support;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use plaid_core::{
    Client, Clock as _, Endpoint, Environment, Error, FailedAttempt, ManualClock, RetryClass,
    RetryPolicy, RetryStrategy,
};
use support::{
    Act, Compute, Create, Destroy, GOOD, Idempotent, Keyed, Read, Rotate, Server, Set, Unkeyed,
    answer, builder, client, json,
};

const LIMITED: &str =
    r#"{"error_type":"RATE_LIMIT_EXCEEDED","error_code":"X","error_message":"m"}"#;
const BROKEN: &str =
    r#"{"error_type":"API_ERROR","error_code":"INTERNAL_SERVER_ERROR","error_message":"m"}"#;

/// How many requests the server saw of one call that meets `act` and then good answers.
async fn sent<E: Endpoint + Default>(act: &Act) -> usize {
    let server = Server::start([act.clone(), json(200, GOOD)]).await;
    let client = builder(&server.url)
        .timeout(act.timeout())
        .build()
        .expect("a client");
    let _ = client.execute(&E::default()).await;
    server.seen()
}

#[tokio::test]
async fn only_what_is_safe_is_sent_again() {
    let faults = [
        ("429", json(429, LIMITED), true),
        (
            "429 as a page",
            answer(429, "content-type: text/html\r\n", "slow"),
            true,
        ),
        ("500", json(500, BROKEN), false),
        (
            "502 as a page",
            answer(502, "content-type: text/html\r\n", "<html>"),
            false,
        ),
        ("503", answer(503, "", ""), false),
        ("reset after the request", Act::CloseAfterRequest, false),
        ("silence", Act::Hang, false),
    ];
    assert_eq!(
        sent::<Read>(&json(200, "")).await,
        2,
        "a success without a body"
    );
    assert_eq!(
        sent::<Create>(&json(200, "")).await,
        1,
        "a success without a body"
    );
    for (name, fault, for_all) in &faults {
        let (read, idempotent, keyed) = tokio::join!(
            sent::<Read>(fault),
            sent::<Idempotent>(fault),
            sent::<Keyed>(fault)
        );
        assert_eq!((read, idempotent, keyed), (2, 2, 2), "{name}");
        let (without_key, set, create, destroy, compute, rotate) = tokio::join!(
            sent::<Unkeyed>(fault),
            sent::<Set>(fault),
            sent::<Create>(fault),
            sent::<Destroy>(fault),
            sent::<Compute>(fault),
            sent::<Rotate>(fault)
        );
        let writes = [without_key, set, create, destroy, compute, rotate];
        assert_eq!(writes, [if *for_all { 2 } else { 1 }; 6], "{name}");
    }
}

#[tokio::test]
async fn what_the_api_refuses_is_not_sent_again() {
    for (status, kind, code) in [
        (400, "INVALID_REQUEST", "INVALID_FIELD"),
        (400, "ITEM_ERROR", "PRODUCT_NOT_READY"),
        (400, "ITEM_ERROR", "ITEM_LOGIN_REQUIRED"),
        (404, "INVALID_REQUEST", "NOT_FOUND"),
    ] {
        let body =
            format!(r#"{{"error_type":"{kind}","error_code":"{code}","error_message":"m"}}"#);
        assert_eq!(sent::<Read>(&json(status, &body)).await, 1, "{code}");
    }
    assert_eq!(
        sent::<Read>(&json(200, "{")).await,
        1,
        "an answer that does not decode"
    );
}

#[tokio::test]
async fn attempts_end_and_the_last_error_is_returned() {
    let server = Server::start([json(500, BROKEN)]).await;
    let error = client(&server.url)
        .execute(&Read::default())
        .await
        .expect_err("an error");
    assert_eq!((server.seen(), error.status()), (3, Some(500)));

    let server = Server::start([json(500, BROKEN)]).await;
    let patient = RetryPolicy::standard().with_max_attempts(5);
    let client = builder(&server.url)
        .retry(patient)
        .build()
        .expect("a client");
    let _ = client.execute(&Read::default()).await;
    assert_eq!(server.seen(), 5);
    let never = RetryPolicy::never();
    let _ = client.prepare(Read::default()).with_retry(never).await;
    assert_eq!(server.seen(), 6, "a call may have a policy of its own");
    let twice = client.retry_policy().clone().with_max_attempts(2);
    let _ = client.prepare(Read::default()).with_retry(twice).await;
    assert_eq!(server.seen(), 8, "which may be made from the client's");
}

#[tokio::test]
async fn the_first_attempt_never_waits_and_retry_after_is_honoured() {
    let clock = ManualClock::new();
    let server = Server::start([json(200, GOOD)]).await;
    let client = builder(&server.url)
        .clock(clock.clone())
        .build()
        .expect("a client");
    client.execute(&Read::default()).await.expect("an answer");
    assert_eq!(clock.monotonic(), Duration::ZERO);

    let asks = format!(
        "HTTP/1.1 429 X\r\nretry-after: 30\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{LIMITED}",
        LIMITED.len()
    );
    let server = Server::start([Act::Answer(asks), json(200, GOOD)]).await;
    let client = builder(&server.url)
        .clock(clock.clone())
        .build()
        .expect("a client");
    client.execute(&Create::default()).await.expect("an answer");
    assert_eq!(clock.monotonic(), Duration::from_secs(30));
}

#[tokio::test]
async fn the_deadline_bounds_the_whole_call() {
    let asks =
        "HTTP/1.1 429 X\r\nretry-after: 3600\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let server = Server::start([Act::Answer(asks.into())]).await;
    let error = client(&server.url)
        .execute(&Read::default())
        .await
        .expect_err("an error");
    assert_eq!(server.seen(), 1, "an hour is beyond the deadline");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_even_for_writes() {
    let clock = ManualClock::new();
    let client = builder("http://127.0.0.1:9")
        .clock(clock.clone())
        .build()
        .expect("a client");
    let error = client
        .execute(&Create::default())
        .await
        .expect_err("an error");
    assert!(matches!(error, Error::Connect(_)));
    assert_eq!(error.attempts(), 3);
    assert_eq!(error.elapsed(), clock.monotonic());
    let (some, bound) = (Duration::ZERO, Duration::from_millis(1500));
    assert!(
        (some..=bound).contains(&clock.monotonic()),
        "two jittered delays"
    );
}

#[tokio::test]
async fn a_dropped_call_leaves_the_client_usable() {
    let server = Server::start([Act::Hang, json(200, GOOD)]).await;
    let client = client(&server.url);
    {
        let call = client.execute(&Read::default());
        let waited = tokio::time::timeout(Duration::from_millis(50), call).await;
        assert!(waited.is_err());
    }
    client.execute(&Read::default()).await.expect("an answer");
}

#[tokio::test]
async fn the_deadline_bounds_a_single_attempt_too() {
    let server = Server::start([Act::Hang]).await;
    let short = RetryPolicy::never().with_deadline(Duration::from_millis(100));
    let client = builder(&server.url).retry(short).build().expect("a client");
    let error = client
        .execute(&Read::default())
        .await
        .expect_err("an error");
    assert!(error.is_timeout(), "{error:?}");
}

/// A create that was refused is not sent again for a moment before the deadline: it would end as a
/// timeout, and nobody could tell whether it was carried out.
#[tokio::test]
async fn a_definite_failure_is_worth_more_than_a_sliver_of_time() {
    let asks = "HTTP/1.1 429 X\r\nretry-after: 9\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let server = Server::start([Act::Answer(asks.into()), Act::Hang]).await;
    let error = client(&server.url)
        .prepare(Create::default())
        .with_deadline(Duration::from_secs(10))
        .await
        .expect_err("an error");
    assert_eq!((server.seen(), error.status()), (1, Some(429)));
    assert!(!error.may_have_been_applied());
}

#[tokio::test]
async fn a_timeout_bounds_each_attempt_and_a_deadline_the_call() {
    let server = Server::start([Act::Hang]).await;
    let client = Client::builder()
        .credentials("client-id", "secret")
        .environment(Environment::custom(&server.url).expect("a base URL"))
        .build()
        .expect("a client");
    let quick = client
        .retry_policy()
        .clone()
        .with_base_delay(Duration::from_millis(1));
    let call = || client.prepare(Read::default()).with_retry(quick.clone());
    let error = call()
        .with_timeout(Duration::from_millis(500))
        .await
        .expect_err("an error");
    assert_eq!((error.attempts(), server.seen()), (3, 3));
    assert!(error.elapsed() >= Duration::from_millis(1500), "{error}");
    let error = call()
        .with_timeout(Duration::from_millis(500))
        .with_deadline(Duration::from_millis(510))
        .await
        .expect_err("an error");
    assert_eq!((error.attempts(), server.seen()), (1, 4));
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn a_handler_can_have_its_429_at_once() {
    let asks =
        "HTTP/1.1 429 X\r\nretry-after: 14\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let server = Server::start([Act::Answer(asks.into()), json(200, GOOD)]).await;
    let client = client(&server.url);
    let at_once = client.retry_policy().clone().with_rate_limits(false);
    let error = client
        .prepare(Read::default())
        .with_retry(at_once)
        .await
        .expect_err("an error");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(14)));
    assert_eq!((error.attempts(), server.seen()), (1, 1));
}

#[tokio::test]
async fn a_caller_may_ask_for_a_repetition_that_is_billed() {
    let server = Server::start([json(503, ""), json(200, GOOD)]).await;
    client(&server.url)
        .prepare(Compute::default())
        .with_retry_class(RetryClass::Read)
        .await
        .expect("an answer");
    assert_eq!(server.seen(), 2);
}

/// Waits a minute for maintenance to end.
#[derive(Debug)]
struct Patient;

impl RetryStrategy for Patient {
    fn next(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        let pause = Duration::from_secs(60);
        let maintenance = failed.error.code() == "PLANNED_MAINTENANCE";
        if maintenance && failed.is_safe_to_repeat() && failed.leaves_time_after(pause) {
            Some(pause)
        } else {
            failed.proposed
        }
    }
}

#[tokio::test]
async fn a_program_may_decide_for_itself() {
    let body = r#"{"error_type":"API_ERROR","error_code":"PLANNED_MAINTENANCE"}"#;
    let server = Server::start([json(503, body), json(503, BROKEN), json(200, GOOD)]).await;
    let clock = ManualClock::new();
    let client = builder(&server.url)
        .clock(clock.clone())
        .retry_strategy(Patient)
        .build()
        .expect("a client");
    client.execute(&Read::default()).await.expect("an answer");
    assert_eq!(server.seen(), 3);
    assert!(clock.monotonic() >= Duration::from_secs(60));
    let server = Server::start([json(503, body)]).await;
    let client = builder(&server.url)
        .retry_strategy(Patient)
        .build()
        .expect("a client");
    let _ = client.execute(&Create::default()).await;
    assert_eq!(
        server.seen(),
        1,
        "what may have been applied is not repeated"
    );
}

/// All calls of a client share 100 retries while the API is down: then each call costs one attempt.
#[tokio::test]
async fn an_outage_empties_the_budget() {
    let server = Server::start([json(500, BROKEN)]).await;
    let client = client(&server.url);
    for call in 0..60 {
        let error = client.execute(&Read::default()).await.unwrap_err();
        let attempts = if call < 50 { 3 } else { 1 };
        assert_eq!(error.attempts(), attempts, "call {call}");
    }
    assert_eq!(server.seen(), 160);
    // It is the client's: another one has its own, and clones have the same.
    let error = client.clone().execute(&Read::default()).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    let other = builder(&server.url).build().expect("a client");
    let error = other.execute(&Read::default()).await.unwrap_err();
    assert_eq!(error.attempts(), 3);
}

/// A call that succeeds gives back what its retries cost, so faults that retries get over do not empty
/// the budget.
#[tokio::test]
async fn a_success_gives_back_what_its_retries_cost() {
    let faulty = [json(500, BROKEN), json(500, BROKEN), json(200, GOOD)];
    let acts: Vec<Act> = faulty.into_iter().cycle().take(3 * 120).collect();
    let server = Server::start(acts).await;
    let client = client(&server.url);
    for _ in 0..120 {
        let response = client.prepare(Read::default()).send_with_meta().await;
        assert_eq!(response.expect("a response").meta.attempts, 3);
    }
}

/// Successes do not save up retries beyond the size of the budget.
#[tokio::test]
async fn the_budget_has_a_cap() {
    let good = vec![json(200, GOOD); 50];
    let bad = vec![json(500, BROKEN)];
    let server = Server::start(good.into_iter().chain(bad)).await;
    let client = client(&server.url);
    for _ in 0..50 {
        client.execute(&Read::default()).await.expect("a response");
    }
    for _ in 0..60 {
        let _ = client.execute(&Read::default()).await;
    }
    assert_eq!(server.seen(), 50 + 160);
}

/// A 429 that names a moment, on a clock that is not at its beginning.
#[tokio::test]
async fn retry_after_may_be_a_date() {
    let start = Duration::from_secs(1_768_465_800); // Thu, 15 Jan 2026 08:30:00 GMT
    for (date, least, most) in [
        ("Thu, 15 Jan 2026 08:30:42 GMT", 42_000, 42_000),
        ("Thu, 15 Jan 2026 08:29:00 GMT", 0, 500),
        ("Thu, 01 Jan 1970 00:01:00 GMT", 0, 500),
        ("in a moment", 0, 500),
    ] {
        let clock = ManualClock::new();
        clock.advance(start);
        let limited = answer(429, &format!("retry-after: {date}\r\n"), "");
        let server = Server::start([limited, json(200, GOOD)]).await;
        let client = builder(&server.url)
            .clock(clock.clone())
            .build()
            .expect("a client");
        client
            .execute(&Create::default())
            .await
            .expect("a response");
        let waited = clock.monotonic().checked_sub(start).expect("a clock");
        let bounds = Duration::from_millis(least)..=Duration::from_millis(most);
        assert!(bounds.contains(&waited), "{date}: {waited:?}");
    }
}

/// Timeout and deadline of a call, and whether there is time after the longest delay that leaves a
/// useful time, and after a longer one.
type TimeLeft = (Duration, Duration, [bool; 2]);

/// Notes what a strategy is told, and gives up.
#[derive(Debug, Clone, Default)]
struct Told(Arc<Mutex<Vec<TimeLeft>>>);

impl RetryStrategy for Told {
    fn next(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        let useful = (failed.timeout.min(failed.deadline) / 4).min(Duration::from_secs(10));
        let left = failed
            .deadline
            .checked_sub(failed.elapsed + useful)
            .unwrap_or_default();
        let leaves = [
            failed.leaves_time_after(left),
            failed.leaves_time_after(left + Duration::from_millis(1)),
        ];
        let mut told = self.0.lock().unwrap();
        told.push((failed.timeout, failed.deadline, leaves));
        None
    }
}

#[tokio::test]
async fn a_strategy_knows_how_much_time_is_left() {
    let server = Server::start([json(500, BROKEN)]).await;
    let told = Told::default();
    let client = builder(&server.url)
        .retry_strategy(told.clone())
        .build()
        .expect("a client");
    let seconds = Duration::from_secs;
    let call = || client.prepare(Read::default());
    let _ = call().await;
    let _ = call().with_timeout(seconds(8)).await;
    let _ = call().with_deadline(seconds(20)).await;
    let policy = RetryPolicy::standard().with_deadline(seconds(60));
    let _ = call().with_retry(policy).await;
    let told = told.0.lock().unwrap().clone();
    // The useful time: ten seconds of a long attempt, and a quarter of a short one.
    let leaves = [true, false];
    assert_eq!(
        told,
        [
            (seconds(120), seconds(150), leaves),
            (seconds(8), seconds(38), leaves),
            (seconds(120), seconds(20), leaves),
            (seconds(120), seconds(60), leaves),
        ]
    );
}
