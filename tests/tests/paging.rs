//! Every operation that pages is read to its end by the same code.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

use std::{fmt::Debug, pin::Pin};

use plaid::{
    Endpoint, Sample, SampleResponse, WriteResponse,
    institutions::types::CountryCode,
    paging::{Items, Pages, Paginated, Position, Style},
    transactions::types::TransactionsGetRequest,
};
use plaid_emulator::Emulator;
use plaid_mock::{MockPlaid, MockRequest};
use plaid_tests::{client, for_each_page_request};

/// One operation's check.
type Check<'a> = Pin<Box<dyn Future<Output = Result<(), String>> + 'a>>;

/// Mocks the operation with pages and reads them.
async fn check<E>(plaid: &MockPlaid, client: &plaid_core::Client) -> Result<(), String>
where
    E: Paginated<Item: Debug + PartialEq>
        + Sample
        + MockRequest<Response = <E as Endpoint>::Response>,
    <E as Endpoint>::Response: SampleResponse + Sample + WriteResponse + Clone + Send,
{
    let path = E::OPERATION.path;
    let sample = <E as Endpoint>::Response::sample_response();
    let mut request = E::sample();
    let by_cursor = E::PAGING.style == Style::Cursor;
    let pages = if by_cursor {
        request.seek(&Position::Start);
        vec![sample.clone(), sample.clone(), sample]
    } else {
        // Its two rows, in pages of one.
        request.set_page_size(1);
        request.seek(&Position::Offset(-i64::from(
            E::PAGING.style == Style::AfterId,
        )));
        vec![sample]
    };
    let expected: Vec<E::Item> = pages.iter().cloned().flat_map(E::into_items).collect();
    plaid
        .given::<E>()
        .respond_with(plaid_mock::Pages::new(pages));
    let read = client.prepare(request.clone()).items().into_vec().await;
    let read = read.map_err(|error| format!("{path}: {error}"))?;
    if read != expected {
        return Err(format!("{path}: {} of {} rows", read.len(), expected.len()));
    }
    // Where the second page begins, the list can be taken up again.
    let mut pages = client.prepare(request.clone()).pages();
    let first = pages
        .next()
        .await
        .unwrap()
        .map_err(|error| error.to_string())?;
    let rest = client.prepare(request).items().resume(pages.position());
    let rest = rest.into_vec().await.map_err(|error| error.to_string())?;
    let mut rows = E::into_items(first);
    rows.extend(rest);
    if rows != expected {
        return Err(format!(
            "{path}: resumed, {} of {} rows",
            rows.len(),
            expected.len()
        ));
    }
    Ok(())
}

#[tokio::test]
async fn every_list_is_read_to_its_end() {
    let plaid = MockPlaid::start().await;
    let client = plaid.client();
    let mut checks: Vec<Check<'_>> = Vec::new();
    macro_rules! visit {
        ($($request:ty,)+) => {$(checks.push(Box::pin(check::<$request>(&plaid, &client)));)+};
    }
    for_each_page_request!(visit);

    assert_eq!(checks.len(), 42);
    let mut failures = Vec::new();
    for check in checks {
        failures.extend(check.await.err());
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[tokio::test]
async fn the_local_sandbox_is_read_to_its_end() {
    let emulator = Emulator::start().await.expect("a server");
    let client = client(emulator.url());
    let whole = client.institutions().get([CountryCode::Us], 500, 0);
    let whole = whole.await.expect("institutions").institutions;
    let call = client.institutions().get([CountryCode::Us], 2, 0);
    let paged = call.items().into_vec().await.expect("institutions");
    assert!(paged.len() > 2, "more than a page");
    assert_eq!(paged, whole);
}

/// Streams can be named, sent to other threads and kept in structs.
#[test]
fn streams_can_be_named_and_sent() {
    fn is_send<T: Send + Unpin>() {}
    is_send::<Pages<TransactionsGetRequest>>();
    is_send::<Items<TransactionsGetRequest>>();
}
