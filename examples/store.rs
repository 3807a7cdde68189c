//! A program that keeps what it learns: it links a bank, brings its transactions into SQLite, and
//! reports from there. the guide `storage` says what to store and how, the access token above all.

#![allow(clippy::print_stdout)]

use std::{collections::BTreeMap, error::Error};

use plaid::{
    AccessToken, Amount, Client, Date, ItemId, SystemClock, TransactionId,
    link::types::Products,
    sync::SyncStore,
    transactions::types::{Transaction, TransactionsSyncRequest},
};
use rusqlite::{Connection, params};

const SCHEMA: &str = "
    CREATE TABLE item (item_id TEXT PRIMARY KEY, cursor TEXT);
    CREATE TABLE account (account_id TEXT PRIMARY KEY, item_id TEXT REFERENCES item, name TEXT,
        balance TEXT, currency TEXT);
    CREATE TABLE payment (transaction_id TEXT PRIMARY KEY, account_id TEXT, date TEXT, amount TEXT,
        category TEXT);";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let setup = plaid_examples::connect().await?;
    let client = &setup.client;
    let mut store = Connection::open_in_memory()?;
    store.execute_batch(SCHEMA)?;

    let (bank, products) = ("ins_109508", [Products::Transactions]);
    let public = client.sandbox().public_token_create(bank, products).await?;
    let linked = client.item().public_token_exchange(&public.public_token);
    let linked = linked.await?;
    store.execute("INSERT INTO item VALUES (?, NULL)", [&linked.item_id])?;

    // As a webhook or a timer would; twice, to see the cursor at work.
    for _ in 0..2 {
        let count = sync(client, &mut store, &linked.item_id, &linked.access_token).await?;
        println!("{count} changes");
    }

    // From here on the database is enough.
    let mut accounts =
        store.prepare("SELECT name, balance, currency FROM account ORDER BY name")?;
    let mut rows = accounts.query([])?;
    while let Some(row) = rows.next()? {
        let (name, balance): (String, Option<Amount>) = (row.get(0)?, row.get(1)?);
        let currency: Option<String> = row.get(2)?;
        let (balance, currency) = (balance.unwrap_or_default(), currency.unwrap_or_default());
        println!("{name:<24} {balance:>12.2} {currency}");
    }
    let last = Date::today(&SystemClock::new()).first_of_month() - 1;
    println!("\nSpent from {} to {last}", last.first_of_month());
    for (category, amount) in spending(&store, &last.first_of_month(), &last)? {
        println!("{category:<24} {amount:>12.2}");
    }
    Ok(())
}

/// Brings an Item up to date. Everything that has changed and the cursor behind it are written in one
/// transaction, so a sync that breaks off is as if it had not been.
async fn sync(
    client: &Client,
    store: &mut Connection,
    item: &ItemId,
    token: &AccessToken,
) -> Result<usize, Box<dyn Error>> {
    let sql = "SELECT cursor FROM item WHERE item_id = ?";
    let cursor: Option<String> = store.query_row(sql, [item], |row| row.get(0))?;
    let call = client.transactions().sync_updates(token, cursor);
    let update = call.wait_for_initial_history().await?;
    let accounts = client.accounts().get(token).await?.accounts;

    let change = store.transaction()?;
    for account in accounts {
        let (held, sql) = (
            account.balances,
            "REPLACE INTO account VALUES (?, ?, ?, ?, ?)",
        );
        let (id, name, currency) = (account.account_id, account.name, held.iso_currency_code);
        change.execute(sql, params![id, item, name, held.current, currency])?;
    }
    let sql = "UPDATE item SET cursor = ? WHERE item_id = ?";
    change.execute(sql, params![update.next_cursor, item])?;
    let mut payments = Payments {
        change: &change,
        count: 0,
    };
    update.apply_to(&mut payments)?;
    let count = payments.count;
    change.commit()?;
    Ok(count)
}

/// The table of payments, in a transaction of the database.
struct Payments<'a> {
    change: &'a rusqlite::Transaction<'a>,
    count: usize,
}

impl SyncStore<TransactionsSyncRequest> for Payments<'_> {
    type Error = rusqlite::Error;

    fn upsert(&mut self, new: Transaction) -> rusqlite::Result<()> {
        let category = new.personal_finance_category.map(|found| found.primary);
        let (id, account) = (new.transaction_id, new.account_id);
        let sql = "REPLACE INTO payment VALUES (?, ?, ?, ?, ?)";
        let values = params![id, account, new.date, new.amount, category];
        self.count += self.change.execute(sql, values)?;
        Ok(())
    }

    fn remove(&mut self, id: &TransactionId) -> rusqlite::Result<()> {
        let sql = "DELETE FROM payment WHERE transaction_id = ?";
        self.count += self.change.execute(sql, [id])?;
        Ok(())
    }
}

/// What went out by category. SQLite would add the texts up as floats, so the sums are made here.
fn spending(
    store: &Connection,
    first: &Date,
    last: &Date,
) -> rusqlite::Result<BTreeMap<String, Amount>> {
    let sql = "SELECT coalesce(category, 'OTHER'), amount FROM payment WHERE date BETWEEN ? AND ?";
    let mut query = store.prepare(sql)?;
    let mut rows = query.query([first, last])?;
    let mut sums = BTreeMap::<String, Amount>::new();
    while let Some(row) = rows.next()? {
        let amount: Amount = row.get(1)?;
        if amount > 0 {
            *sums.entry(row.get(0)?).or_default() += amount;
        }
    }
    Ok(sums)
}
