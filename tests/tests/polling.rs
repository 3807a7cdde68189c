//! Every operation that makes one wait is waited for by the same code.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.
#![allow(deprecated)] // The old operations too.

use std::{pin::Pin, time::Duration};

use plaid::{
    ApiError, Client, Endpoint, Error, Sample, SampleResponse,
    identity_verification::types::{IdentityVerificationGetRequest, IdentityVerificationStatus},
    link::types::Products,
    payment_initiation::types::{
        PaymentInitiationPaymentGetRequest, PaymentInitiationPaymentStatus,
    },
    polling::{PollEndpoint, Progress},
    transactions::types::{
        TransactionsSyncRequest, TransactionsSyncResponse, TransactionsUpdateStatus,
    },
    transfer::types::{TransferGetRequest, TransferStatus},
};
use plaid_emulator::{Emulator, FaultRule};
use plaid_mock::{Answer, MockPlaid, MockRequest};
use plaid_tests::{client, for_each_poll_request};

/// One operation's check.
type Check<'a> = Pin<Box<dyn Future<Output = Result<(), String>> + 'a>>;

/// Mocks the operation so that it is not ready twice, and waits.
async fn check<E>(plaid: &MockPlaid, client: &Client) -> Result<(), String>
where
    E: PollEndpoint + Sample + MockRequest<Response = <E as Endpoint>::Response>,
    <E as Endpoint>::Response: SampleResponse + Send,
{
    let path = E::OPERATION.path;
    let mut answer = Answer::sample();
    for code in E::NOT_YET {
        let not_yet = ApiError::new("SOME_ERROR", *code, "not yet").with_status(400);
        answer = Answer::error(not_yet).times(2).then(answer);
    }
    let mock = plaid.given::<E>().respond_with(answer);
    let call = client.as_ref().prepare(E::sample());
    let outcome = call.wait_until(|_| true).await;
    outcome.map_err(|error| format!("{path}: {error}"))?;
    let looks = mock.received().len();
    if looks != 1 + 2 * E::NOT_YET.len() {
        return Err(format!("{path}: {looks} looks"));
    }
    let sample = <E as Endpoint>::Response::sample_response();
    if E::NOT_YET.is_empty() && E::status(&sample).is_none() {
        return Err(format!("{path}: an answer has no status"));
    }
    Ok(())
}

#[tokio::test]
async fn every_operation_that_makes_one_wait_is_waited_for() {
    let plaid = MockPlaid::start().await;
    let client = client(plaid.uri());
    let mut checks: Vec<Check<'_>> = Vec::new();
    macro_rules! visit {
        ($($request:ty,)+) => {$(checks.push(Box::pin(check::<$request>(&plaid, &client)));)+};
    }
    for_each_poll_request!(visit);

    assert!(checks.len() > 40, "{}", checks.len());
    let mut failures = Vec::new();
    for check in checks {
        failures.extend(check.await.err());
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[tokio::test]
async fn statuses_that_change_by_themselves_are_waited_for() {
    let plaid = MockPlaid::start().await;
    let client = client(plaid.uri());

    let status = |status| {
        Answer::<TransferGetRequest>::sample_with(|answer| answer.transfer.status = status)
    };
    let answers = status(TransferStatus::Pending).then(status(TransferStatus::Posted));
    plaid
        .given::<TransferGetRequest>()
        .respond_with(answers.then(status(TransferStatus::FundsAvailable)));
    let done = client
        .transfer()
        .get()
        .transfer_id("t")
        .wait()
        .await
        .unwrap();
    assert_eq!(done.transfer.status, TransferStatus::FundsAvailable);

    let status = |status| {
        Answer::<IdentityVerificationGetRequest>::sample_with(|answer| answer.status = status)
    };
    let answers = status(IdentityVerificationStatus::Active).times(3);
    plaid
        .given::<IdentityVerificationGetRequest>()
        .respond_with(answers.then(status(IdentityVerificationStatus::PendingReview)));
    let mut poller = client.identity_verification().get("idv").wait();
    let mut seen = Vec::new();
    while let Some(progress) = poller.next().await {
        match progress.unwrap() {
            Progress::Pending { status, .. } => seen.push(status),
            Progress::Ready(done) => seen.push(done.status.as_str().to_owned()),
            _ => panic!("neither here nor there"),
        }
    }
    assert_eq!(seen, ["active", "active", "active", "pending_review"]);

    let status = |status| {
        Answer::<PaymentInitiationPaymentGetRequest>::sample_with(|answer| answer.status = status)
    };
    plaid
        .given::<PaymentInitiationPaymentGetRequest>()
        .respond_with(status(
            PaymentInitiationPaymentStatus::PaymentStatusInputNeeded,
        ));
    let call = client.payment_initiation().payment_get("payment-1");
    let error = call
        .wait()
        .with_deadline(Duration::from_secs(60))
        .await
        .unwrap_err();
    assert!(
        matches!(&error, Error::NotReady(error) if error.status == "PAYMENT_STATUS_INPUT_NEEDED"),
        "{error}"
    );
}

#[tokio::test]
async fn the_history_of_transactions_is_waited_for() {
    let plaid = MockPlaid::start().await;
    let status = |status: TransactionsUpdateStatus| {
        Answer::<TransactionsSyncRequest>::sample_with(|page: &mut TransactionsSyncResponse| {
            page.transactions_update_status = Some(status);
        })
    };
    let answers = status(TransactionsUpdateStatus::NotReady).times(2);
    let answers = answers.then(status(TransactionsUpdateStatus::InitialUpdateComplete).times(2));
    let mock = plaid
        .given::<TransactionsSyncRequest>()
        .respond_with(answers.then(status(TransactionsUpdateStatus::HistoricalUpdateComplete)));
    let client = client(plaid.uri());
    let updates = || client.transactions().sync("access-1").updates();

    let update = updates().wait_for_initial_history().await.unwrap();
    assert!(update.has_initial_history() && !update.has_whole_history());
    let sizes = |mock: &plaid_mock::Mock<TransactionsSyncRequest>| {
        mock.received()
            .iter()
            .map(|ask| ask.count.unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        sizes(&mock),
        [1, 1, 1, 500],
        "looks are small, the update is not"
    );
    let update = updates().wait_for_whole_history().await.unwrap();
    assert!(update.has_whole_history());
    assert_eq!(sizes(&mock)[4..], [1, 500]);
}

#[tokio::test]
async fn the_local_sandbox_makes_one_wait() {
    let emulator = Emulator::start().await.unwrap();
    let not_ready = FaultRule::not_ready("ASSET_REPORT_ERROR").on("/asset_report/pdf/get");
    emulator.tenant("client-id").add_fault(not_ready.times(3));
    let client = client(emulator.url());
    let public = client
        .sandbox()
        .public_token_create("ins_109508", [Products::Assets, Products::Transactions])
        .await
        .unwrap();
    let exchange = client.item().public_token_exchange(&public.public_token);
    let token = exchange.await.unwrap().access_token;
    let report = client.assets().create([&token], 60).await.unwrap();
    let token_of_report = &report.asset_report_token;
    let pdf = client
        .assets()
        .pdf_get(token_of_report)
        .wait()
        .await
        .unwrap();
    assert!(pdf.bytes().starts_with(b"%PDF"));
    client.assets().get(token_of_report).wait().await.unwrap();
    let update = client.transactions().sync(&token).updates();
    let update = update.wait_for_whole_history().await.unwrap();
    assert!(!update.added.is_empty());
}
