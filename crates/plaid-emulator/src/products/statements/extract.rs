//! How statements get from an institution to Plaid.

use std::{cmp::Reverse, time::Duration};

use plaid_core::{Amount, Date, ItemId};
use plaid_statements::types::StatementId;
use plaid_transactions::types::Transaction;
use plaid_types::AccountBase;
use plaid_webhooks::{
    payloads::{StatementsRefreshCompleteResult, StatementsRefreshCompleteWebhook},
    types::WebhookEnvironmentValues,
};
use serde::{Deserialize, Serialize};

use super::PRODUCT;
use crate::{
    bank::dates::{days_before, today},
    failure::Failure,
    products::transactions::{TransactionLog, at_day_ends},
    world::{Ctx, Event, Item, ItemState},
};

/// How long the hosted Sandbox takes for a refresh.
pub(super) const TAKES: Duration = Duration::from_secs(5);

/// The statements of an Item.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Statements {
    /// Between which dates those were posted that are wanted.
    wanted: Vec<(Date, Date)>,
    /// Those that were extracted, the newest first.
    known: Vec<Statement>,
}

/// What an institution says of a month of an account.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Statement {
    pub(super) id: StatementId,
    /// The account's place among the Item's.
    pub(super) account: usize,
    pub(super) posted: Date,
    pub(super) opening: Amount,
    pub(super) closing: Amount,
    /// The oldest first.
    pub(super) lines: Vec<Line>,
}

/// What moved a balance.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Line {
    pub(super) date: Date,
    pub(super) text: String,
    /// Positive when money goes out.
    pub(super) amount: Amount,
}

impl ItemState for Statements {
    const NAME: &'static str = "statements";

    /// As far back as there are transactions, if nobody says.
    fn begin(item: &Item) -> Self {
        let wanted = item.statements_wanted.clone().unwrap_or_else(|| {
            let first = days_before(item.created, item.days_requested);
            (first, today(item.created))
        });
        Self {
            wanted: vec![wanted],
            known: Vec::new(),
        }
    }
}

impl Statements {
    /// Those of an account.
    pub(super) fn of(&self, account: usize) -> impl Iterator<Item = &Statement> {
        let known = self.known.iter();
        known.filter(move |statement| statement.account == account)
    }

    pub(super) fn find(&self, id: &StatementId) -> Option<&Statement> {
        self.known.iter().find(|statement| statement.id == *id)
    }

    fn want(&mut self, range: (Date, Date)) {
        if !self.wanted.contains(&range) {
            self.wanted.push(range);
        }
    }

    /// The months of which statements are wanted and were posted by a day: their first and last days.
    fn months(&self, by: &Date) -> Vec<(Date, Date)> {
        let ranges = self.wanted.iter();
        let mut months: Vec<_> = ranges
            .flat_map(|(start, end)| {
                let months = start.first_of_month().months_through(&end.last_of_month());
                months.filter(move |(_, posted)| (start..=end.min(by)).contains(&posted))
            })
            .collect();
        months.sort();
        months.dedup();
        months
    }
}

/// Whether there are statements of an account.
pub(super) fn has_statements(account: &AccountBase) -> bool {
    matches!(account.r#type.as_str(), "depository" | "credit")
}

/// The statements that are wanted are there at once.
pub(super) fn start(ctx: &mut Ctx<'_>, id: &ItemId) -> Result<(), Failure> {
    let now = ctx.now;
    let (item, statements) = ctx.item_state::<Statements>(id)?;
    if let Some(range) = item.statements_wanted.clone() {
        statements.want(range);
    }
    if item.try_update(PRODUCT, now).is_ok() {
        extract(ctx, id)?;
    }
    Ok(())
}

/// Accounts that are shared from now on have statements too.
pub(super) fn agree(ctx: &mut Ctx<'_>, id: &ItemId) -> Result<(), Failure> {
    if ctx.item_by_id(id)?.has_product(PRODUCT) {
        extract(ctx, id)?;
    }
    Ok(())
}

/// Extracts what is wanted and was not yet.
fn extract(ctx: &mut Ctx<'_>, id: &ItemId) -> Result<(), Failure> {
    let day = today(ctx.now);
    let (_, statements) = ctx.item_state::<Statements>(id)?;
    let months = statements.months(&day);
    let known: Vec<StatementId> = statements
        .known
        .iter()
        .map(|known| known.id.clone())
        .collect();
    let Some((first, _)) = months.first() else {
        return Ok(());
    };
    let (item, log) = ctx.item_state::<TransactionLog>(id)?;
    let mut new = Vec::new();
    for (place, account) in item.accounts.iter().enumerate() {
        if !item.is_shared(place) || !has_statements(account) {
            continue;
        }
        // A statement opens with what was there the day before.
        let before = first.checked_add_days(-1).unwrap_or_else(|| first.clone());
        let rows = log.known_between(&before, &day);
        let rows = rows.filter(|row| row.account() == place);
        let rows: Vec<Transaction> = rows.map(|row| row.show(item)).collect();
        let balances = at_day_ends(account, &rows, &before, &day);
        for month in &months {
            let ids = item.ids(PRODUCT).named(&place.to_string());
            let id = StatementId::from(ids.named(month.1.as_str()).long());
            if !known.contains(&id) {
                new.push(of_month((id, place), month, &rows, &balances));
            }
        }
    }
    let (_, statements) = ctx.item_state::<Statements>(id)?;
    statements.known.extend(new);
    statements
        .known
        .sort_by_key(|statement| Reverse(statement.posted.clone()));
    Ok(())
}

/// What an account's statement of a month says, of its transactions and balances, the newest first.
fn of_month(
    (id, account): (StatementId, usize),
    (first, last): &(Date, Date),
    rows: &[Transaction],
    balances: &[(Date, Amount)],
) -> Statement {
    let balance_by = |day: Option<Date>| {
        let day = day?;
        let mut balances = balances.iter();
        let found = balances.find(|(date, _)| *date <= day)?;
        Some(found.1)
    };
    let rows = rows.iter().rev().filter(|row| !row.pending);
    let rows = rows.filter(|row| (first..=last).contains(&&row.date));
    Statement {
        id,
        account,
        posted: last.clone(),
        opening: balance_by(first.checked_add_days(-1)).unwrap_or(Amount::ZERO),
        closing: balance_by(Some(last.clone())).unwrap_or(Amount::ZERO),
        lines: rows
            .map(|row| Line {
                date: row.date.clone(),
                text: row.name.clone().unwrap_or_default(),
                amount: row.amount,
            })
            .collect(),
    }
}

/// The statements are there that a refresh has asked for, unless the login has ceased to work.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Extraction {
    item: ItemId,
    range: (Date, Date),
}

impl Extraction {
    pub(super) fn new(item: ItemId, range: (Date, Date)) -> Self {
        Self { item, range }
    }
}

impl Event for Extraction {
    const NAME: &'static str = "statements_extraction";

    fn happen(self, ctx: &mut Ctx<'_>) -> Result<(), Failure> {
        let works = ctx.item_by_id(&self.item)?.check_login().is_ok();
        if works {
            let (_, statements) = ctx.item_state::<Statements>(&self.item)?;
            statements.want(self.range);
            extract(ctx, &self.item)?;
        }
        let webhook = StatementsRefreshCompleteWebhook {
            item_id: Some(self.item.clone()),
            result: if works {
                StatementsRefreshCompleteResult::Success
            } else {
                StatementsRefreshCompleteResult::Failure
            },
            environment: Some(WebhookEnvironmentValues::Sandbox),
        };
        ctx.send_about(&self.item, webhook)
    }
}
