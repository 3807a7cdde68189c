//! The memory that a sync of a long history takes, which must not grow with the history.
//!
//! `cargo bench -p plaid-benches --bench sync` syncs a thousand and a million transactions into a
//! sink that keeps nothing, and fails if the long one takes more than [`BOUND`] at any time, or
//! more than a tenth more than the short one.

#![allow(clippy::expect_used, clippy::print_stdout)] // A benchmark may stop, and speaks.

use std::sync::atomic::{AtomicUsize, Ordering};

use async_trait::async_trait;
use peak_alloc::PeakAlloc;
use plaid_benches::{counter::Counter, page};
use plaid_core::{
    Client, Environment,
    transport::{Transport, TransportError, TransportRequest, TransportResponse},
};
use plaid_transactions::Transactions;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// What a sync may take beside what was taken before it, in bytes: the text of a page (1.2 MB), the
/// page as values, and the same of the page behind it.
const BOUND: usize = 4 << 20;
const ROWS_OF_A_PAGE: usize = 500;

/// Serves so many pages, each made when it is asked for.
#[derive(Debug)]
struct History {
    /// A page, parted where its cursor goes.
    page: (String, String),
    last_page: String,
    pages: usize,
    served: AtomicUsize,
}

impl History {
    fn new(pages: usize) -> Self {
        let page = page(ROWS_OF_A_PAGE).replace("\"has_more\":false", "\"has_more\":true");
        let name = "\"next_cursor\":\"";
        let begin = page.find(name).expect("a cursor") + name.len();
        let end = begin + page[begin..].find('"').expect("its end");
        Self {
            last_page: page.replace("\"has_more\":true", "\"has_more\":false"),
            page: (page[..begin].to_owned(), page[end..].to_owned()),
            pages,
            served: AtomicUsize::new(0),
        }
    }
}

#[async_trait]
impl Transport for History {
    async fn send(&self, _: TransportRequest) -> Result<TransportResponse, TransportError> {
        let served = self.served.fetch_add(1, Ordering::Relaxed) + 1;
        let body = if served < self.pages {
            format!("{}{served}{}", self.page.0, self.page.1)
        } else {
            self.last_page.clone()
        };
        Ok(TransportResponse::new(200, "application/json", body))
    }
}

/// The most that a sync of so many rows takes at any time, in bytes.
async fn peak(rows: usize) -> usize {
    let client = Client::builder()
        .credentials("client-id", "secret")
        .environment(Environment::Sandbox)
        .transport(History::new(rows / ROWS_OF_A_PAGE))
        .build()
        .expect("a client");
    let call = Transactions::new(&client).sync("access-token").updates();
    let mut counter = Counter::default();
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    let clock = client.clock();
    let begin = clock.monotonic();
    call.into_sink(&mut counter).await.expect("an update");
    let peak = ALLOCATOR.peak_usage() - before;
    assert_eq!(counter.0, rows);
    println!(
        "{rows:>9} transactions: {:>5.1} MB at most, {:.1?}",
        megabytes(peak),
        clock.monotonic().saturating_sub(begin)
    );
    peak
}

#[allow(clippy::cast_precision_loss)] // It is printed.
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let short = peak(2 * ROWS_OF_A_PAGE).await;
    let long = peak(1_000_000).await;
    assert!(long <= BOUND, "{long} bytes");
    assert!(long <= short + short / 10, "{long} bytes after {short}");
}
