//! An error speaks for all attempts of its call. The last attempt alone does not decide whether the
//! request may have been applied.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

mod support;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use futures_util::future::join_all;
use plaid_core::{
    AttemptReport, CallReport, Endpoint, Error, FailedAttempt, Observer, RetryStrategy,
};
use support::{Act, Create, GOOD, Keyed, Read, Server, answer, builder, json};

const LIMITED: &str =
    r#"{"error_type":"RATE_LIMIT_EXCEEDED","error_code":"X","error_message":"m"}"#;
const INVALID: &str = r#"{"error_type":"INVALID_REQUEST","error_code":"X","error_message":"m"}"#;
const BROKEN: &str =
    r#"{"error_type":"API_ERROR","error_code":"INTERNAL_SERVER_ERROR","error_message":"m"}"#;

/// The last attempts that do nothing.
fn refusals() -> Vec<(&'static str, Act)> {
    vec![
        ("connection refused", Act::Refuse),
        ("429", json(429, LIMITED)),
        ("429 as a page", answer(429, "", "slow")),
        ("400", json(400, INVALID)),
        ("409", json(409, INVALID)),
        ("redirect", answer(302, "location: /elsewhere\r\n", "")),
    ]
}

/// First attempts that may have been carried out.
fn losses() -> Vec<(&'static str, Act)> {
    vec![
        ("reset after the request", Act::CloseAfterRequest),
        ("silence", Act::Hang),
        ("500", json(500, BROKEN)),
        ("502 as a page", answer(502, "", "<html>")),
        ("empty success", json(200, "")),
    ]
}

/// What an observer was told of each attempt and of each call.
#[derive(Debug, Clone, Default)]
struct Seen(Arc<Mutex<Vec<(&'static str, bool)>>>);

impl Seen {
    fn push(&self, what: &'static str, may_have_been_applied: bool) {
        self.0.lock().unwrap().push((what, may_have_been_applied));
    }
}

impl Observer for Seen {
    fn attempt_finished(&self, attempt: &AttemptReport<'_>) {
        self.push("attempt", attempt.outcome.may_have_been_applied);
    }

    fn call_finished(&self, call: &CallReport<'_>) {
        self.push("call", call.outcome.may_have_been_applied);
    }
}

/// The error of a call that meets these acts, each on a connection of its own, and what its observer
/// was told.
async fn failed<E: Endpoint + Default>(
    acts: impl IntoIterator<Item = Act>,
    strategy: Option<Stubborn>,
) -> (Error, Vec<(&'static str, bool)>) {
    let acts: Vec<_> = acts.into_iter().collect();
    let timeout = acts[0].timeout();
    let server = Server::start(acts).await;
    let seen = Seen::default();
    let mut builder = builder(&server.url).timeout(timeout).observer(seen.clone());
    if let Some(strategy) = strategy {
        builder = builder.retry_strategy(strategy);
    }
    let client = builder.build().expect("a client");
    let error = client.execute(&E::default()).await.map(drop).unwrap_err();
    let seen = seen.0.lock().unwrap().clone();
    (error, seen)
}

#[tokio::test]
async fn an_earlier_attempt_counts_as_much_as_the_last() {
    let cases = losses().into_iter().flat_map(|(loss, lost)| {
        let refusals = refusals().into_iter();
        refusals.map(move |(refusal, refused)| (loss, lost.clone(), refusal, refused))
    });
    let checks = cases.map(async |(loss, lost, refusal, refused)| {
        let name = format!("{loss}, then {refusal}");
        let (error, seen) = failed::<Keyed>([lost, refused], None).await;
        assert!(error.attempts() > 1, "{name}: {error}");
        assert!(error.may_have_been_applied(), "{name}: {error}");
        let text = error.to_string();
        assert!(
            text.contains("(an earlier attempt may have been applied); the last attempt: "),
            "{name}: {text}"
        );
        assert!(!text.contains("request not sent"), "{name}: {text}");
        let mut expected = vec![("attempt", false); seen.len()];
        expected[0] = ("attempt", true);
        *expected.last_mut().unwrap() = ("call", true);
        assert_eq!(seen, expected, "{name}");
    });
    join_all(checks).await;
}

#[tokio::test]
async fn what_no_attempt_did_was_not_done() {
    for (first, act) in refusals() {
        let (error, seen) = failed::<Keyed>([act.clone(), act.clone(), act], None).await;
        assert!(!error.may_have_been_applied(), "{first}: {error}");
        assert!(!error.to_string().contains("earlier attempt"), "{first}");
        assert!(seen.iter().all(|(_, applied)| !applied), "{first}");
    }
    let (error, _) = failed::<Create>([json(429, LIMITED), Act::Refuse], None).await;
    assert!(!error.may_have_been_applied(), "{error}");
    let text = error.to_string();
    assert!(
        text.contains("could not connect: the connection was refused (request not sent)"),
        "{text}"
    );
}

#[tokio::test]
async fn a_last_attempt_that_may_have_been_applied_speaks_for_itself() {
    let (error, seen) = failed::<Keyed>([json(429, LIMITED), json(500, BROKEN)], None).await;
    assert!(error.may_have_been_applied());
    assert!(!error.to_string().contains("earlier attempt"), "{error}");
    let applied: Vec<_> = seen.into_iter().map(|(_, applied)| applied).collect();
    assert_eq!(applied, [false, true, true, true]);
}

#[tokio::test]
async fn a_response_that_does_not_decode_was_applied() {
    let (error, seen) = failed::<Keyed>([json(200, "{}")], None).await;
    assert!(error.may_have_been_applied());
    assert_eq!(seen, [("attempt", true), ("call", true)]);
}

/// Repeats whatever failed, once, as no policy would, and notes what it is told.
#[derive(Debug, Clone, Default)]
struct Stubborn(Arc<Mutex<Vec<(bool, bool)>>>);

impl RetryStrategy for Stubborn {
    fn next(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        let told = (failed.may_have_been_applied, failed.is_safe_to_repeat());
        self.0.lock().unwrap().push(told);
        (failed.attempts < 2).then_some(Duration::ZERO)
    }
}

#[tokio::test]
async fn a_strategy_of_the_programs_own_changes_nothing() {
    for (refusal, act) in refusals() {
        let strategy = Stubborn::default();
        let acts = [json(500, BROKEN), act];
        let (error, _) = failed::<Create>(acts, Some(strategy.clone())).await;
        assert_eq!(error.attempts(), 2, "{refusal}");
        assert!(error.may_have_been_applied(), "{refusal}: {error}");
        let told = strategy.0.lock().unwrap().clone();
        assert_eq!(told, [(true, false), (true, false)], "{refusal}");
    }
    // Nothing was done by either attempt, and the strategy is told so.
    let strategy = Stubborn::default();
    let acts = [json(429, LIMITED), Act::Refuse];
    failed::<Create>(acts, Some(strategy.clone())).await;
    let told = strategy.0.lock().unwrap().clone();
    assert_eq!(told, [(false, true), (false, true)]);
}

/// The policy repeats an unkeyed write only while nothing can have been done.
#[tokio::test]
async fn the_policy_remembers_the_attempts_of_a_strategy() {
    #[derive(Debug)]
    struct OnceMore;
    impl RetryStrategy for OnceMore {
        fn next(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
            failed
                .proposed
                .or((failed.attempts == 1).then_some(Duration::ZERO))
        }
    }
    let server = Server::start([json(500, BROKEN), json(429, LIMITED), json(200, GOOD)]).await;
    let client = builder(&server.url)
        .retry_strategy(OnceMore)
        .build()
        .expect("a client");
    let error = client.execute(&Create::default()).await.unwrap_err();
    assert_eq!((error.status(), server.seen()), (Some(429), 2));
    assert!(error.may_have_been_applied());
    let server = Server::start([json(500, BROKEN), json(429, LIMITED), json(200, GOOD)]).await;
    let client = builder(&server.url).build().expect("a client");
    client.execute(&Read::default()).await.expect("a response");
}
