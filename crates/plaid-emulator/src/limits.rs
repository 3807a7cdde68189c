//! Rate limits: how many requests a minute Plaid takes, about one Item and from one client.
//!
//! The numbers are those that Plaid [documents](https://plaid.com/docs/errors/rate-limit-exceeded/)
//! for clients without an agreement of their own. Operations that are not here have no limit.

use std::{collections::BTreeMap, time::SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{
    failure::Failure,
    request::named_item,
    world::{Ctx, State},
};

/// Whose rate limits hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RateLimits {
    /// Those of the hosted Sandbox.
    Sandbox,
    /// Those of Production.
    Production,
}

/// The limits of an operation.
struct Limit {
    path: &'static str,
    /// The code if there is too much about one Item, or about one report.
    about_one: &'static str,
    /// The code if there is too much of one client.
    of_client: &'static str,
    sandbox: AtMost,
    production: AtMost,
}

/// The most requests of a minute.
#[derive(Clone, Copy)]
struct AtMost {
    /// About one Item, or about one report.
    about_one: u32,
    of_client: u32,
}

/// No limit.
const ANY: u32 = u32::MAX;
/// How long requests count, in seconds.
const WINDOW: u64 = 60;

const fn at_most(about_one: u32, of_client: u32) -> AtMost {
    AtMost {
        about_one,
        of_client,
    }
}

const fn limit(
    path: &'static str,
    code: &'static str,
    sandbox: AtMost,
    production: AtMost,
) -> Limit {
    Limit {
        path,
        about_one: code,
        of_client: code,
        sandbox,
        production,
    }
}

#[rustfmt::skip] // A table: one line an operation, the Sandbox before Production.
const LIMITS: &[Limit] = &[
    Limit {
        path: "/accounts/balance/get",
        about_one: "BALANCE_LIMIT",
        of_client: "ACCOUNTS_BALANCE_GET_LIMIT",
        sandbox: at_most(25, 100),
        production: at_most(5, 1_200),
    },
    limit("/accounts/get", "ACCOUNTS_LIMIT", at_most(100, 5_000), at_most(15, 15_000)),
    limit("/asset_report/create", "RATE_LIMIT", at_most(ANY, 100), at_most(5, 50)),
    limit("/asset_report/get", "RATE_LIMIT", at_most(ANY, ANY), at_most(15, 1_000)),
    limit("/asset_report/pdf/get", "RATE_LIMIT", at_most(ANY, ANY), at_most(15, 50)),
    limit("/asset_report/refresh", "RATE_LIMIT", at_most(ANY, ANY), at_most(5, 50)),
    limit("/auth/get", "AUTH_LIMIT", at_most(100, 500), at_most(15, 12_000)),
    limit("/identity/get", "IDENTITY_LIMIT", at_most(100, 1_000), at_most(15, 2_000)),
    limit("/identity_verification/create", "RATE_LIMIT", at_most(ANY, 60), at_most(ANY, 200)),
    limit("/identity_verification/get", "RATE_LIMIT", at_most(ANY, 60), at_most(ANY, 500)),
    limit("/identity_verification/list", "RATE_LIMIT", at_most(ANY, 60), at_most(ANY, 400)),
    limit("/identity_verification/retry", "RATE_LIMIT", at_most(ANY, 60), at_most(ANY, 200)),
    limit("/institutions/get", "INSTITUTIONS_GET_LIMIT", at_most(ANY, 10), at_most(ANY, 50)),
    limit("/institutions/get_by_id", "INSTITUTIONS_GET_BY_ID_LIMIT", at_most(ANY, 400), at_most(ANY, 400)),
    limit("/investments/holdings/get", "INVESTMENT_HOLDINGS_GET_LIMIT", at_most(100, 1_000), at_most(15, 2_000)),
    limit("/investments/transactions/get", "INVESTMENT_TRANSACTIONS_LIMIT", at_most(100, 1_000), at_most(30, 20_000)),
    limit("/item/get", "ITEM_GET_LIMIT", at_most(40, 5_000), at_most(15, 5_000)),
    limit("/item/remove", "RATE_LIMIT", at_most(ANY, ANY), at_most(30, 2_000)),
    limit("/liabilities/get", "RATE_LIMIT", at_most(10, ANY), at_most(15, 1_000)),
    limit("/transactions/get", "TRANSACTIONS_LIMIT", at_most(80, 1_000), at_most(30, 20_000)),
    limit("/transactions/recurring/get", "RATE_LIMIT", at_most(20, ANY), at_most(20, 1_000)),
    limit("/transactions/refresh", "RATE_LIMIT", at_most(2, ANY), at_most(2, 100)),
    limit("/transactions/sync", "TRANSACTIONS_SYNC_LIMIT", at_most(50, 1_000), at_most(50, 2_500)),
    limit("/transfer/create", "RATE_LIMIT", at_most(ANY, 100), at_most(ANY, ANY)),
];

/// What came in lately, by the operation and by what it was about.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Lately(BTreeMap<String, Count>);

impl State for Lately {
    const NAME: &'static str = "rate_limits";
}

/// The requests of a minute.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Count {
    /// When the first came, in seconds since 1970.
    since: u64,
    requests: u32,
}

impl RateLimits {
    /// Counts a request; fails if it is one too many. Those that are refused do not count.
    pub(crate) fn count(
        self,
        ctx: &mut Ctx<'_>,
        path: &str,
        members: &Map<String, Value>,
    ) -> Result<(), Failure> {
        let Some(limit) = LIMITS.iter().find(|limit| limit.path == path) else {
            return Ok(());
        };
        let at_most = match self {
            Self::Sandbox => limit.sandbox,
            Self::Production => limit.production,
        };
        let about = subjects(ctx, members)
            .into_iter()
            .map(|subject| format!("{path} {subject}"))
            .collect::<Vec<_>>();
        let now = ctx.now.duration_since(SystemTime::UNIX_EPOCH);
        let now = now.unwrap_or_default().as_secs();
        let lately = ctx.state::<Lately>();
        lately.forget(now);
        let too_many = |code| Err(Failure::of_code(code, "RATE_LIMIT_EXCEEDED"));
        if lately.requests(path) >= at_most.of_client {
            return too_many(limit.of_client);
        }
        if about
            .iter()
            .any(|what| lately.requests(what) >= at_most.about_one)
        {
            return too_many(limit.about_one);
        }
        for what in about.into_iter().chain([path.to_owned()]) {
            lately.add(what, now);
        }
        Ok(())
    }
}

impl Lately {
    /// Forgets what is longer ago than counts.
    fn forget(&mut self, now: u64) {
        self.0
            .retain(|_, count| now.saturating_sub(count.since) < WINDOW);
    }

    fn requests(&self, what: &str) -> u32 {
        self.0.get(what).map_or(0, |count| count.requests)
    }

    fn add(&mut self, what: String, now: u64) {
        let new = Count {
            since: now,
            requests: 0,
        };
        self.0.entry(what).or_insert(new).requests += 1;
    }
}

/// The Items or the report that a request is about.
fn subjects(ctx: &Ctx<'_>, members: &Map<String, Value>) -> Vec<String> {
    let tokens = members.get("access_tokens").and_then(Value::as_array);
    let tokens = tokens.into_iter().flatten().filter_map(Value::as_str);
    let several = tokens.filter_map(|token| ctx.item_id(&token.into()).ok());
    let items = named_item(ctx, members).into_iter().chain(several);
    let report = members.get("asset_report_token").and_then(Value::as_str);
    let items = items.map(|item| item.to_string());
    items.chain(report.map(str::to_owned)).collect()
}
