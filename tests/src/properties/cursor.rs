//! Cursors that nobody handed out, in requests to the local Sandbox.

use std::{collections::BTreeSet, sync::LazyLock};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use plaid::{
    Error,
    monitor::types::WatchlistScreeningRequestSearchTerms,
    payment_initiation::types::{PaymentAmount, RecipientBACS},
    transport::Method,
};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use super::{runtime, world::World};

const PROGRAM: &str = "prg_2eRPsDnL66rZ7H";
/// How many payments and screenings there are, which is more than a page of either; of transactions
/// there are more.
const ROWS: usize = 25;
/// How many pages of each list are read before it is said to have no end.
const MOST: usize = 40;

static WORLD: LazyLock<(World, Runtime)> = LazyLock::new(|| {
    let runtime = runtime();
    let world = runtime.block_on(async {
        let world = World::new().await?;
        fill(&world).await.map(|()| world)
    });
    (world.expect("a world"), runtime)
});

/// Gives each list its rows.
async fn fill(world: &World) -> Result<(), Error> {
    let payments = world.client.payment_initiation();
    let recipient = payments
        .recipient_create("Ada")
        .bacs(RecipientBACS::new("26207729", "560029"))
        .await?
        .recipient_id;
    for _ in 0..ROWS {
        let amount = PaymentAmount::new("GBP", 10);
        payments.payment_create(&recipient, "ref", amount).await?;
        let terms = WatchlistScreeningRequestSearchTerms::new(PROGRAM, "Ada");
        world.client.monitor().individual_create(terms).await?;
    }
    Ok(())
}

/// The ids of the rows of a page, and the cursor of the next one.
type Page = (Vec<String>, Option<String>);

/// An operation that takes a cursor.
struct List {
    path: &'static str,
    body: fn(&World) -> Value,
    rows: &'static str,
    id: &'static str,
}

impl List {
    async fn page(&self, world: &World, cursor: Option<&str>) -> Result<Page, Error> {
        let mut body = (self.body)(world);
        body["cursor"] = cursor.into();
        let client = world.client.core();
        let page = client.call(Method::Post, self.path, &body).await?;
        let ids = page[self.rows].as_array().expect("rows").iter();
        let ids = ids.map(|row| row[self.id].as_str().expect("an id").to_owned());
        let is_last = page["has_more"] == false;
        let next = page["next_cursor"].as_str().filter(|_| !is_last);
        Ok((ids.collect(), next.map(str::to_owned)))
    }

    /// Returns how many rows there are from a cursor on, or nothing if it is refused.
    async fn walk(&self, world: &World, cursor: Option<&str>) -> Option<usize> {
        let (mut rows, mut next) = match self.page(world, cursor).await {
            Ok(first) => first,
            Err(error) => {
                assert!(matches!(error.status(), Some(400..500)), "{error}");
                return None;
            }
        };
        for _ in 0..MOST {
            let Some(cursor) = next else {
                let distinct: BTreeSet<_> = rows.iter().collect();
                assert_eq!(
                    distinct.len(),
                    rows.len(),
                    "a row of {} comes twice",
                    self.path
                );
                return Some(rows.len());
            };
            let more = self.page(world, Some(&cursor)).await;
            let (more, after) = more.expect("a cursor of the Sandbox");
            rows.extend(more);
            next = after;
        }
        panic!("{} has no end", self.path);
    }
}

/// One list of each kind of cursor.
const LISTS: [List; 3] = [
    List {
        path: "/transactions/sync",
        body: |world| json!({"access_token": world.token.expose(), "count": 20}),
        rows: "added",
        id: "transaction_id",
    },
    List {
        path: "/payment_initiation/payment/list",
        body: |_| json!({}),
        rows: "payments",
        id: "payment_id",
    },
    List {
        path: "/watchlist_screening/individual/list",
        body: |_| json!({"watchlist_program_id": PROGRAM}),
        rows: "watchlist_screenings",
        id: "id",
    },
];

/// Any text as a cursor, as it is and wrapped as the Sandbox wraps its own: each list refuses it, or
/// shows what is left of it, no row twice, and ends.
pub fn cursor(input: &[u8]) {
    let (world, runtime) = &*WORLD;
    let text = world.name(&String::from_utf8_lossy(input));
    let wrapped = URL_SAFE_NO_PAD.encode(&text);
    runtime.block_on(async {
        for cursor in [text, wrapped] {
            for list in &LISTS {
                list.walk(world, Some(&cursor)).await;
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::{LISTS, ROWS, WORLD};

    /// Lists of one page would prove little.
    #[test]
    fn the_lists_have_several_pages() {
        let (world, runtime) = &*WORLD;
        for list in &LISTS {
            let rows = runtime.block_on(list.walk(world, None));
            assert!(rows >= Some(ROWS), "{}: {rows:?}", list.path);
        }
    }
}
