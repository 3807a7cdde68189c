//! Pages that hang together.

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicBool, Ordering},
};

use plaid_core::{
    DateTime, Sample, WriteResponse,
    paging::{Paginated, Paging, Position, Style},
};
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use wiremock::ResponseTemplate;

use crate::{
    Answer, MockRequest,
    answer::{self, failure, unwritable},
    errors,
};

/// What our cursors begin with.
const CURSOR: &str = "mock-cursor-";

/// A page's members, each as its text, so that amounts keep all their digits.
type Page = BTreeMap<String, Box<RawValue>>;

/// The pages of an operation that pages, such as `/transactions/sync` or `/institutions/get`.
///
/// What leads from one page to the next is filled in: cursors, totals, and the flag that says whether
/// there is more.
///
/// By cursor, a request gets the page that its cursor names; one without a cursor, or with one from
/// elsewhere, gets the first. A sync that goes on after the last page gets a page without changes; of
/// no pages at all there is one without entries. By offset or by id, the rows of all pages are one
/// list, and a request gets those that it asks for.
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
    /// Unless it is the index of a page after the first: no other stands in the middle. Lists by
    /// number know no such thing, so it is none of theirs.
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
    E: MockRequest + Paginated,
    <E as MockRequest>::Response: Sample + WriteResponse,
{
    #[track_caller]
    fn from(pages: Pages<E>) -> Self {
        let sample: Page = parsed(<E as MockRequest>::Response::SAMPLE.as_bytes());
        let page_of = |response: &<E as MockRequest>::Response| match response.to_body() {
            Ok(body) => parsed(body.bytes()),
            Err(error) => unwritable(&error),
        };
        let written = pages.pages.iter().map(page_of).collect();
        if E::PAGING.style == Style::Cursor {
            let chain = Chain::new(E::PAGING, written, &sample, pages.mutation);
            Self::by(move |request: &E| chain.template(&request.position()))
        } else {
            assert!(
                pages.mutation.is_none(),
                "a list by number does not tell that its data changes in the middle"
            );
            let list = List::new(E::PAGING, written, &sample);
            Self::by(move |request: &E| list.template(&request.position(), request.page_size()))
        }
    }
}

/// Pages that lead from one to the next by their cursors.
struct Chain {
    pages: Vec<Page>,
    /// The cursor of each page.
    cursors: Vec<String>,
    mutation: Option<usize>,
    is_mutated: AtomicBool,
}

impl Chain {
    /// The pages with their cursors, and one without entries where a sync goes on, or if there are
    /// none.
    fn new(paging: Paging, mut pages: Vec<Page>, sample: &Page, mutation: Option<usize>) -> Self {
        let cursor = paging.cursor.unwrap_or_default();
        let flag = paging.end.filter(|end| *end != cursor);
        let count = pages.len();
        if flag.is_some() || pages.is_empty() {
            pages.push(without_entries(pages.last().unwrap_or(sample)));
        }
        let is_time = sample.get(cursor).is_some_and(|cursor| {
            let cursor: Option<DateTime> = serde_json::from_str(cursor.get()).ok();
            cursor.is_some_and(|cursor| cursor.unix_seconds().is_some())
        });
        let cursors: Vec<String> = (0..=count)
            .map(|page| {
                if is_time {
                    format!("2026-01-01T00:00:00.{page:06}Z")
                } else {
                    format!("{CURSOR}{page}")
                }
            })
            .collect();
        for (index, page) in pages.iter_mut().enumerate() {
            let is_last = index + 1 >= count;
            let next = &cursors[(index + 1).min(count)];
            let next = (flag.is_some() || !is_last).then_some(next);
            page.insert(cursor.to_owned(), raw(&next));
            if let Some(flag) = flag {
                page.insert(flag.to_owned(), raw(&!is_last));
            }
        }
        Self {
            pages,
            cursors,
            mutation,
            is_mutated: AtomicBool::new(false),
        }
    }

    fn template(&self, position: &Position) -> ResponseTemplate {
        let is_ours = |known: &String| position.cursor() == Some(known);
        let index = self.cursors.iter().position(is_ours).unwrap_or(0);
        if self.mutation == Some(index) && !self.is_mutated.swap(true, Ordering::Relaxed) {
            return failure(errors::transactions_sync_mutation_during_pagination());
        }
        match self.pages.get(index) {
            Some(page) => answer::json(200, page),
            None => failure(errors::invalid_field()),
        }
    }
}

/// Pages of one list whose rows are counted.
struct List {
    paging: Paging,
    /// Whether a flag tells that there is more, and not a total.
    has_flag: bool,
    /// The pages without their rows; the last one for what comes after them.
    pages: Vec<Page>,
    /// The rows, each with the index of its page.
    rows: Vec<(usize, Box<RawValue>)>,
}

impl List {
    fn new(paging: Paging, mut pages: Vec<Page>, sample: &Page) -> Self {
        let mut rows = Vec::new();
        for (index, page) in pages.iter().enumerate() {
            let list = paging.lists.first().and_then(|list| page.get(*list));
            let list: Vec<Box<RawValue>> = list.map_or_else(Vec::new, |list| parsed_rows(list));
            rows.extend(list.into_iter().map(|row| (index, row)));
        }
        if pages.is_empty() {
            pages.push(without_entries(sample));
        }
        let end = paging.end.and_then(|end| sample.get(end));
        Self {
            paging,
            has_flag: end.is_some_and(|end| matches!(end.get(), "true" | "false")),
            pages,
            rows,
        }
    }

    fn template(&self, position: &Position, size: Option<i64>) -> ResponseTemplate {
        let number = position.number();
        let begin = match self.paging.style {
            Style::AfterId => {
                let is_before = |row: &&(usize, Box<RawValue>)| self.id(&row.1) <= number;
                self.rows.iter().take_while(is_before).count()
            }
            _ => usize::try_from(number).unwrap_or_default(),
        };
        let begin = begin.min(self.rows.len());
        let size = size.or(self.paging.default_size).unwrap_or(i64::MAX);
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        let end = begin.saturating_add(size).min(self.rows.len());
        let rows: Vec<&RawValue> = self.rows[begin..end].iter().map(|row| &*row.1).collect();
        let page = self.rows[begin..end].last().map(|row| row.0);
        let mut page = self.pages[page.unwrap_or(self.pages.len() - 1)].clone();
        for list in self.paging.lists {
            page.insert((*list).to_owned(), raw(&rows));
        }
        if let Some(name) = self.paging.end {
            let end = if self.has_flag {
                raw(&(end < self.rows.len()))
            } else {
                raw(&self.rows.len())
            };
            page.insert(name.to_owned(), end);
        }
        answer::json(200, &page)
    }

    fn id(&self, row: &RawValue) -> i64 {
        let row: Page = parsed(row.get().as_bytes());
        let id = self.paging.key.and_then(|key| row.get(key));
        id.and_then(|id| id.get().parse().ok()).unwrap_or_default()
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

fn parsed_rows(list: &RawValue) -> Vec<Box<RawValue>> {
    serde_json::from_str(list.get()).unwrap_or_else(|error| unwritable(&error))
}

fn raw(value: &impl Serialize) -> Box<RawValue> {
    to_raw_value(value).unwrap_or_else(|error| unwritable(&error))
}
