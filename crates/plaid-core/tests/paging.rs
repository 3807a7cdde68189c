//! Lists read page by page, from a server whose lists change and misbehave.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

use std::{
    collections::HashSet,
    fmt,
    sync::{Arc, Mutex},
    task::Poll,
};

use plaid_core::{
    Client, Endpoint, Environment, Error, Method, Operation, RetryClass,
    paging::{More, PageInfo, Paginated, Paging, PagingFailure, Position, Style},
    transport::{Transport, TransportError, TransportRequest, TransportResponse},
};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

const LARGEST: i64 = 5;

/// A request for a page, of any style.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Ask {
    #[serde(skip_serializing_if = "Option::is_none")]
    cursor: Option<String>,
    #[serde(default)]
    offset: i64,
    count: Option<i64>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Answer {
    rows: Vec<i64>,
    total: Option<i64>,
    has_more: Option<bool>,
    next_cursor: Option<String>,
}

macro_rules! list {
    ($name:ident, $style:ident, $place:ident, $more:expr) => {
        #[derive(Debug, Clone, Default, Serialize)]
        #[serde(transparent)]
        struct $name(Ask);

        impl Endpoint for $name {
            type Response = Answer;
            const OPERATION: Operation =
                Operation::new(Method::Post, "/list", "test", RetryClass::Read);
        }

        impl Paginated for $name {
            type Item = i64;
            const PAGING: Paging = Paging::new(Style::$style).with_sizes(Some(3), Some(LARGEST));

            fn position(&self) -> Position {
                $place::read(&self.0)
            }

            fn seek(&mut self, position: &Position) {
                $place::set(&mut self.0, position);
            }

            fn page_size(&self) -> Option<i64> {
                self.0.count
            }

            fn set_page_size(&mut self, size: i64) {
                self.0.count = Some(size);
            }

            fn info(page: &Answer) -> PageInfo {
                let more: fn(&Answer) -> More = $more;
                PageInfo::new(page.rows.len(), more(page))
                    .with_cursor(page.next_cursor.as_deref())
                    .with_keys(page.rows.iter().map(Some))
            }

            fn discard(page: &mut Answer, rows: usize) {
                page.rows.drain(..rows);
            }

            fn into_items(page: Answer) -> Vec<i64> {
                page.rows
            }
        }
    };
}

list!(ByTotal, Offset, offset, |page| More::Total(page.total));
list!(ByFlag, Offset, offset, |page| More::Flag(
    page.has_more.unwrap()
));
list!(ByFullPage, Offset, offset, |_| More::FullPage);
list!(ByCursor, Cursor, cursor, |_| More::Cursor);
list!(ByCursorAndFlag, Cursor, cursor, |page| More::Flag(
    page.has_more.unwrap()
));
list!(AfterId, AfterId, after_id, |page| More::Flag(
    page.has_more.unwrap()
));

mod offset {
    use super::{Ask, Position};

    pub(super) fn read(ask: &Ask) -> Position {
        Position::Offset(ask.offset)
    }

    pub(super) fn set(ask: &mut Ask, position: &Position) {
        ask.offset = position.number();
    }
}

mod after_id {
    use super::{Ask, Position};

    pub(super) fn read(ask: &Ask) -> Position {
        Position::AfterId(ask.offset)
    }

    pub(super) fn set(ask: &mut Ask, position: &Position) {
        ask.offset = position.number();
    }
}

mod cursor {
    use super::{Ask, Position};

    pub(super) fn read(ask: &Ask) -> Position {
        Position::of_cursor(ask.cursor.as_deref())
    }

    pub(super) fn set(ask: &mut Ask, position: &Position) {
        ask.cursor = position.cursor().map(str::to_owned);
    }
}

/// A server that is a closure.
struct Served(Box<dyn Fn(Ask) -> Value + Send + Sync>);

impl fmt::Debug for Served {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Served")
    }
}

#[async_trait::async_trait]
impl Transport for Served {
    async fn send(&self, request: TransportRequest) -> Result<TransportResponse, TransportError> {
        tokio::task::yield_now().await;
        let ask = serde_json::from_slice(&request.body).expect("a request for a page");
        let body = (self.0)(ask).to_string();
        Ok(TransportResponse::new(200, "application/json", body))
    }
}

fn client(serve: impl Fn(Ask) -> Value + Send + Sync + 'static) -> Client {
    Client::builder()
        .credentials("client-id", "secret")
        .environment(Environment::Sandbox)
        .transport(Served(Box::new(serve)))
        .build()
        .expect("a client")
}

/// A client of these answers, the last one for all that follow, and what it asked.
fn script(answers: impl IntoIterator<Item = Value>) -> (Client, Arc<Mutex<Vec<Ask>>>) {
    let answers: Vec<Value> = answers.into_iter().collect();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&asked);
    let client = client(move |ask| {
        let mut log = log.lock().unwrap();
        log.push(ask);
        answers[(log.len() - 1).min(answers.len() - 1)].clone()
    });
    (client, asked)
}

fn failure<T: fmt::Debug>(outcome: Result<T, Error>) -> PagingFailure {
    match outcome {
        Err(Error::Paging(error)) => error.failure,
        other => panic!("expected an error of paging, got {other:?}"),
    }
}

#[tokio::test]
async fn cursors_end_by_null_by_nothing_by_emptiness_or_by_a_flag() {
    for last in [
        json!({"rows": [3], "next_cursor": null}),
        json!({"rows": [3]}),
        json!({"rows": [3], "next_cursor": ""}),
    ] {
        let pages = [json!({"rows": [1, 2], "next_cursor": "a"}), last];
        let (client, asked) = script(pages);
        let rows = client.prepare(ByCursor::default()).items().into_vec().await;
        assert_eq!(rows.unwrap(), [1, 2, 3]);
        let asked = asked.lock().unwrap();
        assert_eq!(asked.len(), 2);
        assert_eq!(asked[0].cursor, None);
        assert_eq!(asked[1].cursor.as_deref(), Some("a"));
        assert_eq!(asked[0].count, Some(LARGEST), "the largest page");
    }
    let (client, _) = script([
        json!({"rows": [1], "next_cursor": "a", "has_more": true}),
        json!({"rows": [2], "next_cursor": "b", "has_more": false}),
    ]);
    let mut pages = client.prepare(ByCursorAndFlag::default()).pages();
    while let Some(page) = pages.next().await {
        page.unwrap();
    }
    assert_eq!(pages.position(), &Position::Cursor("b".to_owned()));
}

#[tokio::test]
async fn an_empty_page_in_the_middle_is_no_end() {
    let (client, _) = script([
        json!({"rows": [1], "next_cursor": "a", "has_more": true}),
        json!({"rows": [], "next_cursor": "b", "has_more": true}),
        json!({"rows": [2], "next_cursor": "c", "has_more": false}),
    ]);
    let call = client.prepare(ByCursorAndFlag::default());
    assert_eq!(call.items().into_vec().await.unwrap(), [1, 2]);
}

#[tokio::test]
async fn what_leads_nowhere_is_an_error() {
    let more = |next: &str| json!({"rows": [1], "next_cursor": next, "has_more": true});
    for (answers, expected) in [
        (vec![more("a"), more("a")], PagingFailure::RepeatedCursor),
        (
            vec![more("a"), more("b"), more("a")],
            PagingFailure::RepeatedCursor,
        ),
        (vec![more("")], PagingFailure::NoProgress),
    ] {
        let (client, _) = script(answers);
        let rows = client.prepare(ByCursorAndFlag::default()).items();
        assert_eq!(failure(rows.into_vec().await), expected);
    }
    // A cursor that the program began with counts as well.
    let (client, _) = script([more("mine")]);
    let ask = Ask {
        cursor: Some("mine".to_owned()),
        ..Ask::default()
    };
    let rows = client
        .prepare(ByCursorAndFlag(ask))
        .items()
        .into_vec()
        .await;
    assert_eq!(failure(rows), PagingFailure::RepeatedCursor);

    // A server that does not look at the offset, and one that has nothing where there is more.
    let (client, _) = script([json!({"rows": [1, 2], "total": 100})]);
    let rows = client.prepare(ByTotal::default()).items().into_vec().await;
    assert_eq!(failure(rows), PagingFailure::NoProgress);
    let (client, _) = script([json!({"rows": [], "total": 100})]);
    let rows = client.prepare(ByTotal::default()).items().into_vec().await;
    assert_eq!(failure(rows), PagingFailure::NoProgress);

    // Ids that do not grow.
    for rows in [json!([1]), json!([])] {
        let (client, _) = script([
            json!({"rows": [1], "has_more": true}),
            json!({"rows": rows, "has_more": true}),
        ]);
        let rows = client.prepare(AfterId::default()).items().into_vec().await;
        assert_eq!(failure(rows), PagingFailure::NoProgress);
    }
}

/// The rows of a page need not stand in the order of their ids.
#[tokio::test]
async fn a_list_by_id_goes_on_after_the_largest_id_of_a_page() {
    let (client, asked) = script([
        json!({"rows": [2, 5, 1], "has_more": true}),
        json!({"rows": [9, 7, 8], "has_more": true}),
        json!({"rows": [10], "has_more": false}),
    ]);
    let rows = client.prepare(AfterId::default()).items().into_vec().await;
    assert_eq!(rows.unwrap(), [2, 5, 1, 9, 7, 8, 10]);
    let asked = asked.lock().unwrap();
    let after: Vec<_> = asked.iter().map(|request| request.offset).collect();
    assert_eq!(after, [0, 5, 9]);
}

#[tokio::test]
async fn an_error_ends_the_stream_and_says_where_to_go_on() {
    let (client, _) = script([
        json!({"rows": [1, 2], "next_cursor": "a"}),
        json!("no page at all"),
        json!({"rows": [3, 4], "next_cursor": null}),
    ]);
    let mut rows = client.prepare(ByCursor::default()).items();
    assert_eq!(rows.next().await.unwrap().unwrap(), 1);
    assert_eq!(
        rows.position(),
        Position::Start,
        "row 2 is on the first page"
    );
    assert_eq!(rows.next().await.unwrap().unwrap(), 2);
    assert_eq!(rows.position(), Position::Cursor("a".to_owned()));
    assert!(matches!(rows.next().await, Some(Err(Error::Decode(_)))));
    assert!(rows.next().await.is_none());
    let rest = client.prepare(ByCursor::default()).items();
    let rest = rest.resume(&rows.position()).into_vec().await;
    assert_eq!(rest.unwrap(), [3, 4]);
}

#[tokio::test]
async fn a_stream_resumes_at_the_row() {
    let client = client(|ask| listed(&(0..20).collect::<Vec<_>>(), &ask));
    let mut rows = client.prepare(ByTotal::default()).items();
    for expected in 0..7 {
        assert_eq!(rows.next().await.unwrap().unwrap(), expected);
    }
    assert_eq!(rows.position(), Position::Offset(7));
    let rest = client.prepare(ByTotal::default()).items();
    let rest = rest.resume(&rows.position()).into_vec().await.unwrap();
    assert_eq!(rest, (7..20).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_page_keeps_the_size_that_was_asked_for() {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let sizes = Arc::clone(&asked);
    let client = client(move |ask| {
        sizes.lock().unwrap().push((ask.offset, ask.count.unwrap()));
        listed(&(0..7).collect::<Vec<_>>(), &ask)
    });
    let ask = Ask {
        count: Some(3),
        ..Ask::default()
    };
    let pages = client
        .prepare(ByTotal(ask))
        .pages()
        .into_vec()
        .await
        .unwrap();
    let rows: Vec<_> = pages.into_iter().map(|page| page.rows).collect();
    assert_eq!(rows, [vec![0, 1, 2], vec![3, 4, 5], vec![6]]);
    assert_eq!(*asked.lock().unwrap(), [(0, 3), (2, 4), (5, 4)]);
}

#[tokio::test]
async fn the_first_page_comes_even_if_the_list_is_empty() {
    let client = client(|ask| listed(&[], &ask));
    let pages = client.prepare(ByTotal::default()).pages().into_vec().await;
    assert_eq!(pages.unwrap().len(), 1);
    let pages = client
        .prepare(ByFullPage::default())
        .pages()
        .into_vec()
        .await;
    assert_eq!(pages.unwrap().len(), 1);
}

#[tokio::test]
async fn nothing_is_asked_before_it_is_needed() {
    let (client, asked) = script([json!({"rows": [1], "next_cursor": "a"})]);
    let mut rows = client.prepare(ByCursor::default()).items();
    assert_eq!(asked.lock().unwrap().len(), 0);
    rows.next().await.unwrap().unwrap();
    assert_eq!(asked.lock().unwrap().len(), 1);
}

#[test]
fn programs_without_a_runtime_iterate() {
    let client = client(|ask| listed(&(0..12).collect::<Vec<_>>(), &ask));
    let mut rows = client.prepare(ByTotal::default()).items().blocking();
    let first: Vec<i64> = rows.by_ref().take(3).map(Result::unwrap).collect();
    assert_eq!(first, [0, 1, 2]);
    assert_eq!(rows.get_ref().unwrap().position(), Position::Offset(3));
    let rest: Result<Vec<i64>, Error> = rows.collect();
    assert_eq!(rest.unwrap(), (3..12).collect::<Vec<_>>());
}

#[tokio::test]
async fn an_iterator_on_an_async_thread_says_so_and_ends() {
    let client = client(|ask| listed(&[1], &ask));
    let mut rows = client.prepare(ByTotal::default()).items().blocking();
    assert!(matches!(rows.next(), Some(Err(Error::Config(_)))));
    assert!(rows.next().is_none());
}

#[tokio::test]
async fn dropping_a_stream_leaves_the_client_usable() {
    let client = client(|ask| listed(&(0..20).collect::<Vec<_>>(), &ask));
    for polls in 0..12 {
        let mut rows = client.prepare(ByTotal::default()).items();
        for _ in 0..polls {
            let _ = poll_once(rows.next()).await;
        }
        drop(rows);
        let rows = client.prepare(ByTotal::default()).items();
        assert_eq!(rows.into_vec().await.unwrap().len(), 20);
    }
}

/// What one poll of a future gives; then it is dropped.
async fn poll_once<F: Future>(future: F) -> Option<F::Output> {
    let mut future = std::pin::pin!(future);
    std::future::poll_fn(|context| {
        Poll::Ready(match future.as_mut().poll(context) {
            Poll::Ready(output) => Some(output),
            Poll::Pending => None,
        })
    })
    .await
}

/// The page of a list that is asked for, with all that any style says.
fn listed(list: &[i64], ask: &Ask) -> Value {
    let begin = usize::try_from(ask.offset).unwrap().min(list.len());
    let count = usize::try_from(ask.count.unwrap_or(3)).unwrap();
    assert!(
        count <= usize::try_from(LARGEST).unwrap(),
        "too large a page"
    );
    let end = (begin + count).min(list.len());
    json!({
        "rows": list[begin..end],
        "total": list.len(),
        "has_more": end < list.len(),
    })
}

/// What happens to a list between two requests.
#[derive(Debug, Clone)]
enum Happens {
    /// Rows come in at a place.
    Come(prop::sample::Index, usize),
    /// Rows go from a place on.
    Go(prop::sample::Index, usize),
}

fn happenings() -> impl Strategy<Value = Vec<Vec<Happens>>> {
    let happens = prop_oneof![
        (any::<prop::sample::Index>(), 1_usize..14)
            .prop_map(|(place, rows)| Happens::Come(place, rows)),
        (any::<prop::sample::Index>(), 1_usize..7)
            .prop_map(|(place, rows)| Happens::Go(place, rows)),
    ];
    prop::collection::vec(prop::collection::vec(happens, 0..2), 0..8)
}

/// Reads a list that changes between requests; gives what was read, what was in the list all the
/// time, and whether it was read to its end.
fn read_changing<E: Paginated<Item = i64> + Default>(
    length: i64,
    changes: Vec<Vec<Happens>>,
) -> (Vec<i64>, Vec<i64>, Result<(), Error>) {
    let list = Arc::new(Mutex::new((0..length).collect::<Vec<_>>()));
    let stayed = Arc::new(Mutex::new((0..length).collect::<HashSet<_>>()));
    let (served, kept) = (Arc::clone(&list), Arc::clone(&stayed));
    let state = Mutex::new((changes.into_iter(), length));
    let client = client(move |ask| {
        let mut list = served.lock().unwrap();
        let answer = listed(&list, &ask);
        let mut state = state.lock().unwrap();
        for change in state.0.next().into_iter().flatten() {
            match change {
                Happens::Come(place, rows) => {
                    let place = place.index(list.len() + 1);
                    for row in 0..rows {
                        list.insert(place + row, state.1);
                        state.1 += 1;
                    }
                }
                Happens::Go(place, rows) if !list.is_empty() => {
                    let place = place.index(list.len());
                    let end = (place + rows).min(list.len());
                    for gone in list.drain(place..end) {
                        kept.lock().unwrap().remove(&gone);
                    }
                }
                Happens::Go(..) => {}
            }
        }
        answer
    });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(async {
        let mut rows = client.prepare(E::default()).items();
        let mut read = Vec::new();
        let outcome = loop {
            match rows.next().await {
                Some(Ok(row)) => read.push(row),
                Some(Err(error)) => break Err(error),
                None => break Ok(()),
            }
        };
        let list = list.lock().unwrap();
        let stayed = stayed.lock().unwrap();
        let stayed = list.iter().filter(|row| stayed.contains(row)).copied();
        (read, stayed.collect(), outcome)
    })
}

fn holds<E: Paginated<Item = i64> + Default>(
    length: i64,
    changes: Vec<Vec<Happens>>,
) -> Result<(), TestCaseError> {
    let (read, stayed, outcome) = read_changing::<E>(length, changes);
    let distinct: HashSet<_> = read.iter().collect();
    prop_assert_eq!(distinct.len(), read.len(), "a row came twice: {:?}", read);
    match outcome {
        Ok(()) => {
            let of_stayed: Vec<_> = read
                .into_iter()
                .filter(|row| stayed.contains(row))
                .collect();
            prop_assert_eq!(of_stayed, stayed, "a row that stayed was missed");
        }
        Err(error) => prop_assert_eq!(failure(Err::<(), _>(error)), PagingFailure::Changed),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn rows_that_stay_come_once_by_total(length in 0_i64..40, changes in happenings()) {
        holds::<ByTotal>(length, changes)?;
    }

    #[test]
    fn rows_that_stay_come_once_by_flag(length in 0_i64..40, changes in happenings()) {
        holds::<ByFlag>(length, changes)?;
    }

    #[test]
    fn rows_that_stay_come_once_by_full_pages(length in 0_i64..40, changes in happenings()) {
        holds::<ByFullPage>(length, changes)?;
    }

    #[test]
    fn few_changes_never_lose_the_place(length in 6_i64..40, place: prop::sample::Index) {
        // One row goes between the first page and the second: no list is too short for that.
        let (_, _, outcome) = read_changing::<ByTotal>(length, vec![vec![Happens::Go(place, 1)]]);
        prop_assert!(outcome.is_ok());
    }
}
