//! What holds whatever is done, in random sequences of operations.

#![cfg(feature = "full")]
#![allow(clippy::expect_used, clippy::panic)]

mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    time::{Duration, SystemTime},
};

use plaid_accounts::Accounts;
use plaid_core::{Amount, Client};
use plaid_emulator::{Emulator, Fault, FaultRule, LinkView, Time};
use plaid_item::Item;
use plaid_link::{Link, types::LinkTokenCreateRequestUpdate};
use plaid_sandbox::{
    Sandbox,
    types::{CustomSandboxTransaction, SandboxPublicTokenCreateRequestOptionsTransactions},
};
use plaid_transactions::{Transactions, types::Transaction};
use plaid_types::{AccessToken, AccountId, TransactionId};
use proptest::{prelude::*, test_runner::Config};
use support::{client, code, exchanged};

/// What is done.
#[derive(Debug, Clone)]
enum Step {
    Link {
        user: usize,
    },
    Refresh,
    Create {
        cents: i64,
        account: usize,
    },
    /// Transactions change while somebody reads them page by page.
    Change,
    Advance {
        hours: u64,
    },
    Break,
    /// The user logs in again, and shares some accounts.
    Repair {
        accounts: BTreeSet<usize>,
    },
    Rotate,
    /// Everything is written down and read again.
    Restore,
    Remove,
}

/// A step, and which of the Items it is about.
fn steps() -> impl Strategy<Value = Vec<(Step, usize)>> {
    let step = prop_oneof![
        2 => (0..USERS.len()).prop_map(|user| Step::Link { user }),
        4 => Just(Step::Refresh),
        4 => (-50_000_i64..50_000, 0_usize..4).prop_map(|(cents, account)| Step::Create { cents, account }),
        2 => Just(Step::Change),
        3 => (1_u64..1_000).prop_map(|hours| Step::Advance { hours }),
        1 => Just(Step::Break),
        3 => prop::collection::btree_set(0_usize..9, 1..9).prop_map(|accounts| Step::Repair { accounts }),
        1 => Just(Step::Rotate),
        2 => Just(Step::Restore),
        1 => Just(Step::Remove),
    ];
    prop::collection::vec((step, 0_usize..4), 1..20)
}

/// Users with transactions that come later, and without.
const USERS: [(&str, &str); 4] = [
    ("user_transactions_dynamic", "any"),
    ("user_good", "pass_good"),
    ("user_credit_profile_good", "any"),
    (
        "user_custom",
        r#"{"override_accounts":[{"type":"depository","subtype":"checking","starting_balance":1000,
        "transactions":[
            {"date_transacted":"2026-01-10","date_posted":"2026-01-20","amount":5,"description":"Uber"},
            {"date_transacted":"2026-01-11","date_posted":"2026-01-12","amount":-7,"description":"x"}],
        "inflow_model":{"type":"monthly-income","income_amount":900,"payment_day_of_month":"last",
            "transaction_name":"SALARY"}}]}"#,
    ),
];

/// An Item, and what somebody knows about it who syncs it.
struct Known {
    token: AccessToken,
    /// The balance of each account less what has posted on it, which never changes.
    begun: BTreeMap<AccountId, Amount>,
    accounts: Vec<AccountId>,
    is_broken: bool,
    /// Every cursor so far, with the rows known by then.
    cursors: Vec<(String, BTreeMap<TransactionId, Transaction>)>,
}

struct World {
    emulator: Emulator,
    client: Client,
    items: Vec<Known>,
    gone: Vec<AccessToken>,
}

impl World {
    async fn new() -> Self {
        let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(1_768_465_800);
        let builder = Emulator::builder().time(Time::standing_at(moment));
        let emulator = builder.start().await.expect("an emulator");
        let client = client(&emulator, "a");
        Self {
            emulator,
            client,
            items: Vec::new(),
            gone: Vec::new(),
        }
    }

    async fn take(&mut self, step: Step, which: usize) {
        if let Step::Link { user } = step {
            return self.link(USERS[user]).await;
        }
        if let Step::Advance { hours } = step {
            return self.emulator.advance(Duration::from_secs(hours * 60 * 60));
        }
        if let Step::Restore = step {
            return self.restore();
        }
        let Some(which) = which.checked_rem(self.items.len()) else {
            return;
        };
        let client = &self.client;
        let item = &mut self.items[which];
        match step {
            Step::Refresh => {
                let refresh = Transactions::new(client).refresh(&item.token).send().await;
                assert_eq!(refresh.is_err(), item.is_broken);
            }
            Step::Create { cents, account } => {
                let today = self.emulator.tenant("a").now().date().expect("a date");
                let amount = Amount::from_minor(cents, 2).expect("an amount");
                let account = &item.accounts[account % item.accounts.len()];
                let row = CustomSandboxTransaction::new(
                    today.as_str(),
                    today.as_str(),
                    amount,
                    "Something",
                );
                let create = Sandbox::new(client)
                    .transactions_create(&item.token, [row.account_id(account)]);
                // Only some users take them, and only some accounts.
                let _ = create.send().await;
            }
            Step::Change => {
                let tenant = self.emulator.tenant("a");
                tenant.add_fault(
                    FaultRule::new(Fault::Change)
                        .on("/transactions/sync")
                        .times(1),
                );
                let page = Transactions::new(client)
                    .sync(&item.token)
                    .cursor("now")
                    .send()
                    .await;
                assert_eq!(page.is_err(), item.is_broken);
                tenant.clear_faults();
            }
            Step::Break => {
                Sandbox::new(client)
                    .item_reset_login(&item.token)
                    .send()
                    .await
                    .expect("a reset");
                item.is_broken = true;
            }
            Step::Repair { accounts } => {
                repair(&self.emulator, client, &item.token, &accounts).await;
                item.is_broken = false;
            }
            Step::Rotate => {
                let rotated = Item::new(client)
                    .access_token_invalidate(&item.token)
                    .send()
                    .await;
                let new = rotated.expect("a token").new_access_token;
                self.gone.push(std::mem::replace(&mut item.token, new));
            }
            Step::Remove => {
                Item::new(client)
                    .remove(&item.token)
                    .send()
                    .await
                    .expect("removal");
                let removed = self.items.remove(which);
                self.gone.push(removed.token);
            }
            Step::Link { .. } | Step::Advance { .. } | Step::Restore => {}
        }
    }

    async fn link(&mut self, (username, password): (&str, &str)) {
        let days = SandboxPublicTokenCreateRequestOptionsTransactions::new().days_requested(60);
        let public = Sandbox::new(&self.client)
            .public_token_create("ins_109508", ["transactions"])
            .override_username(username)
            .override_password(password)
            .webhook("https://example.com/hook")
            .transactions(days);
        let public = public.send().await.expect("a public token").public_token;
        let token = exchanged(&self.client, public).await;
        let accounts = Accounts::new(&self.client).get(&token).send().await;
        let accounts = accounts.expect("accounts").accounts;
        let rows = all(&self.client, &token).await;
        let begun = accounts.iter().map(|account| {
            let balance = account.balances.current.expect("a balance");
            (
                account.account_id.clone(),
                balance - moved(account.r#type.as_str(), &account.account_id, &rows),
            )
        });
        self.items.push(Known {
            begun: begun.collect(),
            accounts: accounts
                .iter()
                .map(|account| account.account_id.clone())
                .collect(),
            is_broken: false,
            cursors: vec![(String::new(), BTreeMap::new())],
            token,
        });
    }

    /// Writes everything down and reads it again, which changes nothing.
    fn restore(&self) {
        let before = self.emulator.snapshot().expect("a snapshot");
        self.emulator.restore(&before).expect("it is one");
        let after = self.emulator.snapshot().expect("a snapshot");
        assert_eq!(
            before.to_text().expect("text"),
            after.to_text().expect("text")
        );
    }

    /// Looks at everything.
    async fn check(&mut self) {
        let other = client(&self.emulator, "b");
        for item in &mut self.items {
            let foreign = Item::new(&other).get(&item.token).send().await;
            assert_eq!(
                code(foreign),
                "INVALID_ACCESS_TOKEN",
                "it is of another world"
            );
            if item.is_broken {
                let broken = Transactions::new(&self.client)
                    .sync(&item.token)
                    .send()
                    .await;
                assert_eq!(code(broken), "ITEM_LOGIN_REQUIRED");
                continue;
            }
            let rows = all(&self.client, &item.token).await;
            let mut last = String::new();
            for (cursor, known) in &item.cursors {
                let (now, next) = replay(&self.client, &item.token, cursor, known.clone()).await;
                assert_eq!(now, rows, "from {cursor:?}");
                last = next;
            }
            item.cursors.push((last, rows.clone()));
            let accounts = Accounts::new(&self.client).get(&item.token).send().await;
            for account in accounts.expect("accounts").accounts {
                let id = &account.account_id;
                let balance = account.balances.current.expect("a balance");
                let begun = balance - moved(account.r#type.as_str(), id, &rows);
                assert_eq!(Some(&begun), item.begun.get(id), "{}", account.name);
            }
        }
        for gone in &self.gone {
            let outcome = Item::new(&self.client).get(gone).send().await;
            let known = ["ITEM_NOT_FOUND", "INVALID_ACCESS_TOKEN"];
            assert!(known.contains(&code(outcome).as_str()));
        }
        let made: Vec<_> = self.emulator.tenant("a").webhooks();
        let in_order = made
            .windows(2)
            .all(|pair| pair[0].number + 1 == pair[1].number && pair[0].made_at <= pair[1].made_at);
        assert!(
            in_order,
            "webhooks are numbered in the order of their making"
        );
    }
}

/// The user of an Item logs in again, and shares some of the accounts.
async fn repair(
    emulator: &Emulator,
    client: &Client,
    token: &AccessToken,
    accounts: &BTreeSet<usize>,
) {
    let update = LinkTokenCreateRequestUpdate::new().account_selection_enabled(true);
    let link = Link::new(client)
        .token_create("x", "en", ["US"])
        .access_token(token)
        .update(update);
    let link = link.send().await.expect("a link token").link_token;
    let session = emulator.tenant("a").open_link(link).expect("a session");
    let view = session
        .submit_credentials("user_good", "pass_good")
        .expect("accounts");
    let LinkView::Accounts {
        accounts: offered, ..
    } = view
    else {
        panic!("{view:?}")
    };
    let chosen: BTreeSet<_> = accounts
        .iter()
        .map(|at| offered[at % offered.len()].id.clone())
        .collect();
    session.select_accounts(chosen).expect("the end");
}

/// How much the rows have moved the balance of an account.
fn moved(kind: &str, account: &AccountId, rows: &BTreeMap<TransactionId, Transaction>) -> Amount {
    let rows = rows
        .values()
        .filter(|row| !row.pending && row.account_id == *account);
    let spent: Amount = rows.map(|row| row.amount).sum();
    match kind {
        "depository" => -spent,
        "credit" | "loan" => spent,
        _ => Amount::ZERO,
    }
}

async fn all(client: &Client, token: &AccessToken) -> BTreeMap<TransactionId, Transaction> {
    let rows = Transactions::new(client)
        .get(token, "2000-01-01", "2100-01-01")
        .count(500);
    let rows = rows.items().into_vec().await.expect("a list").into_iter();
    rows.map(|row| (row.transaction_id.clone(), row)).collect()
}

/// What is known once everything is fetched since a cursor.
async fn replay(
    client: &Client,
    token: &AccessToken,
    cursor: &str,
    mut known: BTreeMap<TransactionId, Transaction>,
) -> (BTreeMap<TransactionId, Transaction>, String) {
    let mut cursor = cursor.to_owned();
    loop {
        let page = Transactions::new(client)
            .sync(token)
            .cursor(&cursor)
            .count(37)
            .send()
            .await;
        let page = page.expect("a page");
        for row in page.added.into_iter().chain(page.modified) {
            known.insert(row.transaction_id.clone(), row);
        }
        for row in page.removed {
            known.remove(&row.transaction_id);
        }
        cursor = page.next_cursor;
        if !page.has_more {
            return (known, cursor);
        }
    }
}

proptest! {
    #![proptest_config(Config { cases: 32, ..Config::default() })]

    #[test]
    fn whatever_is_done(steps in steps()) {
        let runtime = tokio::runtime::Builder::new_multi_thread();
        let runtime = { runtime }.worker_threads(1).enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let mut world = World::new().await;
            world.link(USERS[0]).await;
            for (step, which) in steps {
                world.take(step, which).await;
                world.check().await;
            }
        });
    }
}
