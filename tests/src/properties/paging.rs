//! Lists and syncs of what any server may answer.

use std::sync::Mutex;

use async_trait::async_trait;
use futures_util::TryStreamExt as _;
use plaid::{
    Client, RetryPolicy,
    transport::{Transport, TransportError, TransportRequest, TransportResponse},
};

use super::runtime;

/// Pages, a line each: lists by cursor, by offset, and a sync end with them, whatever they say.
pub fn paging(input: &[u8]) {
    runtime().block_on(async {
        let client = || client(input);
        let by_cursor = client().payment_initiation().payment_list().items();
        drop(by_cursor.try_collect::<Vec<_>>().await);
        let by_offset = client().transactions();
        let by_offset = by_offset.get("access-sandbox-1", "2026-01-01", "2026-12-31");
        drop(by_offset.items().try_collect::<Vec<_>>().await);
        drop(
            client()
                .transactions()
                .sync("access-sandbox-1")
                .updates()
                .await,
        );
    });
}

fn client(pages: &[u8]) -> Client {
    let pages = pages.split(|byte| *byte == b'\n').map(<[u8]>::to_vec);
    Client::builder()
        .credentials("client-id", "secret")
        .retry(RetryPolicy::never())
        .transport(Pages(Mutex::new(pages.collect::<Vec<_>>().into_iter())))
        .build()
        .expect("a client")
}

/// Answers with one page after the other, and then no more.
#[derive(Debug)]
struct Pages(Mutex<std::vec::IntoIter<Vec<u8>>>);

#[async_trait]
impl Transport for Pages {
    async fn send(&self, _: TransportRequest) -> Result<TransportResponse, TransportError> {
        let page = self.0.lock().expect("a lock").next();
        let (status, body) = match page {
            Some(page) => (200, page),
            None => (500, b"no more pages".to_vec()),
        };
        Ok(TransportResponse::new(status, "application/json", body))
    }
}
