//! Writes that are never done twice: keys that stay, and creates whose answer is lost.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.
#![allow(deprecated)] // The old operations too.

use std::{collections::HashSet, pin::Pin};

use plaid::{
    Client, Endpoint, RetryClass, Sample, SampleResponse,
    link::types::{CountryCode, LinkTokenCreateRequest, LinkTokenCreateRequestUser},
    transfer::types::{TransferLedgerWithdrawRequest, TransferNetwork},
};
use plaid_mock::{Answer, MockPlaid, MockRequest};
use plaid_tests::{client, for_each_request};

/// One operation's check.
type Check<'a> = Pin<Box<dyn Future<Output = Result<usize, String>> + 'a>>;

/// Sends a keyed request twice, each time over two faults; gives the number of operations checked.
async fn check<E>(plaid: &MockPlaid, client: &Client) -> Result<usize, String>
where
    E: Endpoint + Sample + MockRequest<Response = <E as Endpoint>::Response>,
    <E as Endpoint>::Response: SampleResponse + Send,
{
    if E::OPERATION.retry != RetryClass::Keyed {
        return Ok(0);
    }
    let path = E::OPERATION.path;
    let fault = || {
        Answer::raw(503, "text/html", "")
            .times(2)
            .then(Answer::sample().times(1))
    };
    let mock = plaid.given::<E>().respond_with(fault().then(fault()));
    let request = E::sample();
    for _ in 0..2 {
        let outcome = client.as_ref().execute(&request).await;
        outcome.map_err(|error| format!("{path}: {error}"))?;
    }
    let received = mock.received();
    let keys: HashSet<_> = received.iter().map(Endpoint::idempotency_key).collect();
    match (received.len(), keys.len()) {
        (6, 1) if received.iter().all(Endpoint::is_keyed) => Ok(1),
        (sent, keys) => Err(format!("{path}: sent {sent} times with {keys} keys")),
    }
}

#[tokio::test]
async fn a_key_stays_over_retries_and_when_the_request_is_sent_again() {
    let plaid = MockPlaid::start().await;
    let client = client(plaid.uri());
    let mut checks: Vec<Check<'_>> = Vec::new();
    macro_rules! visit {
        ($($request:ty,)+) => {$(checks.push(Box::pin(check::<$request>(&plaid, &client)));)+};
    }
    for_each_request!(visit);

    let (mut keyed, mut failures) = (0, Vec::new());
    for check in checks {
        match check.await {
            Ok(count) => keyed += count,
            Err(failure) => failures.push(failure),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert_eq!(keyed, 12);
}

#[tokio::test]
async fn a_key_is_drawn_with_the_request_and_can_be_seen_and_set() {
    let plaid = MockPlaid::start().await;
    let mock = plaid.given::<TransferLedgerWithdrawRequest>().sample();
    let client = client(plaid.uri());
    let withdraw = || client.transfer().ledger_withdraw(10, TransferNetwork::Ach);

    let call = withdraw();
    let drawn = call.request().idempotency_key.clone();
    assert!(!drawn.is_empty() && drawn.len() <= 50, "{drawn}");
    call.await.unwrap();
    assert_ne!(
        withdraw().request().idempotency_key,
        drawn,
        "one for each call"
    );
    withdraw().idempotency_key("my-key").await.unwrap();

    // Stored before it is sent, a request can be sent again after a crash.
    let stored = withdraw().into_request();
    client.core().execute(&stored).await.unwrap();
    client.core().execute(&stored.clone()).await.unwrap();

    let keys = mock
        .received()
        .into_iter()
        .map(|request| request.idempotency_key);
    let keys: Vec<_> = keys.collect();
    let again = &stored.idempotency_key;
    assert_eq!(keys, [&drawn, "my-key", again, again]);
}

#[tokio::test]
async fn a_create_whose_answer_is_lost_says_so() {
    let plaid = MockPlaid::start().await;
    let client = client(plaid.uri());
    let user = || LinkTokenCreateRequestUser::new("user-1");
    let create = || {
        client
            .link()
            .token_create("App", "en", [CountryCode::Us])
            .user(user())
    };

    let lost = plaid.given::<LinkTokenCreateRequest>();
    let lost = lost.respond_with(
        Answer::raw(503, "text/html", "")
            .times(1)
            .then(Answer::sample()),
    );
    let error = create().await.unwrap_err();
    assert!(error.may_have_been_applied());
    assert_eq!((error.attempts(), lost.received().len()), (1, 1));
    create().await.expect("the next one is a new call");
}
