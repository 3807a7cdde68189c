//! Pages that hang together by their cursors.

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicBool, Ordering},
};

use plaid_core::{Sample, WriteResponse};
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use wiremock::ResponseTemplate;

use crate::{
    Answer, MockRequest, ReceivedRequest,
    answer::{self, failure, unwritable},
    errors,
};

/// What our cursors begin with.
const CURSOR: &str = "mock-cursor-";

/// A page's members, each as its text, so that amounts keep all their digits.
type Page = BTreeMap<String, Box<RawValue>>;

/// The pages of an operation that pages by cursor, such as `/transactions/sync`.
///
/// Cursors and the flag that says whether there are more pages are filled in. A request gets the
/// page that its cursor names; one without a cursor, or with one from elsewhere, gets the first. A
/// sync that goes on after the last page gets a page without changes; of no pages at all there is one
/// without entries.
///
/// ```
/// use plaid_core::Sample as _;
/// use plaid_mock::{MockPlaid, Pages};
/// use plaid_transactions::types::{TransactionsSyncRequest, TransactionsSyncResponse};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let plaid = MockPlaid::start().await;
/// let page = TransactionsSyncResponse::sample();
/// plaid
///     .given::<TransactionsSyncRequest>()
///     .respond_with(Pages::new([page.clone(), page.clone(), page]).mutation_before(2));
/// # }
/// ```
#[derive(Debug)]
pub struct Pages<E: MockRequest> {
    pages: Vec<E::Response>,
    mutation: Option<usize>,
}

impl<E: MockRequest> Pages<E> {
    /// These pages, in this order.
    pub fn new(pages: impl IntoIterator<Item = E::Response>) -> Self {
        Self {
            pages: pages.into_iter().collect(),
            mutation: None,
        }
    }

    /// The data changes in the middle: the first request for the page of this index is answered
    /// with `TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION`, whereupon a program has to begin anew
    /// with the cursor it began with.
    ///
    /// # Panics
    ///
    /// Unless it is the index of a page after the first: no other stands in the middle.
    #[must_use]
    #[track_caller]
    pub fn mutation_before(mut self, page: usize) -> Self {
        let count = self.pages.len();
        assert!(
            (1..count).contains(&page),
            "no page of {count} has the index {page} and another one before it"
        );
        self.mutation = Some(page);
        self
    }
}

impl<E> From<Pages<E>> for Answer<E>
where
    E: MockRequest,
    E::Response: Sample + WriteResponse,
{
    #[track_caller]
    fn from(pages: Pages<E>) -> Self {
        let sample: Page = parsed(E::Response::SAMPLE.as_bytes());
        let shape = Shape::of(&sample);
        let page_of = |response: &E::Response| match response.to_body() {
            Ok(body) => parsed(body.bytes()),
            Err(error) => unwritable(&error),
        };
        Self::pages(Script {
            pages: shape.chained(pages.pages.iter().map(page_of).collect(), &sample),
            mutation: pages.mutation,
            is_mutated: AtomicBool::new(false),
        })
    }
}

/// What a response calls its cursor, and whether it says that there is more.
struct Shape {
    cursor: &'static str,
    has_more: bool,
}

impl Shape {
    #[track_caller]
    #[expect(
        clippy::panic,
        reason = "a test must not go on with pages that are none"
    )]
    fn of(sample: &Page) -> Self {
        let cursor = ["next_cursor", "cursor"]
            .into_iter()
            .find(|name| sample.contains_key(*name));
        match cursor {
            Some(cursor) => Self {
                cursor,
                has_more: sample.contains_key("has_more"),
            },
            None => panic!("the operation does not page by cursor; give its answers in turn"),
        }
    }

    /// The pages with their cursors, and one without entries where a sync goes on, or if there are
    /// none.
    fn chained(&self, mut pages: Vec<Page>, sample: &Page) -> Vec<Page> {
        let count = pages.len();
        if self.has_more || pages.is_empty() {
            pages.push(without_entries(pages.last().unwrap_or(sample)));
        }
        for (index, page) in pages.iter_mut().enumerate() {
            let is_last = index + 1 >= count;
            let next = format!("{CURSOR}{}", (index + 1).min(count));
            let next = (self.has_more || !is_last).then_some(next);
            page.insert(self.cursor.to_owned(), raw(&next));
            if self.has_more {
                page.insert("has_more".to_owned(), raw(&!is_last));
            }
        }
        pages
    }
}

fn without_entries(page: &Page) -> Page {
    let mut empty = page.clone();
    for value in empty.values_mut() {
        if value.get().starts_with('[') {
            *value = raw(&[(); 0]);
        }
    }
    empty
}

fn parsed(text: &[u8]) -> Page {
    serde_json::from_slice(text).unwrap_or_else(|error| unwritable(&error))
}

fn raw(value: &impl Serialize) -> Box<RawValue> {
    to_raw_value(value).unwrap_or_else(|error| unwritable(&error))
}

/// Pages that are ready to be served.
pub(crate) struct Script {
    pages: Vec<Page>,
    mutation: Option<usize>,
    is_mutated: AtomicBool,
}

impl Script {
    /// The answer to a request for one of the pages.
    pub(crate) fn template(&self, request: &ReceivedRequest) -> ResponseTemplate {
        let cursor = request.member("cursor");
        let cursor = cursor.as_ref().and_then(|cursor| cursor.as_str());
        let index = cursor
            .and_then(|cursor| cursor.strip_prefix(CURSOR)?.parse().ok())
            .unwrap_or(0);
        if self.mutation == Some(index) && !self.is_mutated.swap(true, Ordering::Relaxed) {
            return failure(errors::transactions_sync_mutation_during_pagination());
        }
        match self.pages.get(index) {
            Some(page) => answer::json(200, page),
            None => failure(errors::invalid_field()),
        }
    }
}
