//! What changes the transactions of an Item after its login.

use std::time::{Duration, SystemTime};

use plaid_core::{Amount, Date, ItemId};
use plaid_sandbox::types::{
    CustomSandboxTransaction, SandboxTransactionsCreateRequest, SandboxTransactionsCreateResponse,
};
use plaid_transactions::types::{
    ProcessorTransactionsRefreshRequest, ProcessorTransactionsRefreshResponse,
    TransactionsRefreshRequest, TransactionsRefreshResponse,
};
use serde::{Deserialize, Serialize};

use super::{
    PRODUCT, TransactionLog, beginning,
    entry::{Entry, Own},
    inflow, tell,
};
use crate::{
    bank::{
        dates::{days_before, midnight, today},
        users::User,
    },
    failure::Failure,
    world::{Ctx, Event, Item},
};

/// How many transactions can be created at once, and how many days ago.
const CREATED: usize = 10;
const AGO: u64 = 14;
/// How many purchases a refresh of a dynamic user finds.
const NEW: u64 = 3;

/// Sees to what is going to happen by itself: what is pending posts on its day, and money comes in.
pub(super) fn expect(ctx: &mut Ctx<'_>, id: &ItemId) -> Result<(), Failure> {
    let now = ctx.now;
    let User::Custom(_) = ctx.item_by_id(id)?.user else {
        return Ok(());
    };
    let (item, log) = ctx.item_state::<TransactionLog>(id)?;
    let accounts = item.accounts.len();
    let days = log.pending().into_iter().filter_map(|entry| {
        let day = log.own(entry)?.posts_on.clone()?;
        Some((entry, day))
    });
    let days: Vec<_> = days.collect();
    for (entry, day) in days {
        let posting = Posting {
            item: id.clone(),
            entry,
        };
        ctx.schedule(until(now, &day), &posting)?;
    }
    (0..accounts).try_for_each(|account| expect_inflow(ctx, id, account))
}

/// How long it is until a day begins.
fn until(now: SystemTime, day: &Date) -> Duration {
    midnight(day).duration_since(now).unwrap_or_default()
}

/// Sees to the next payment on an account.
fn expect_inflow(ctx: &mut Ctx<'_>, item: &ItemId, account: usize) -> Result<(), Failure> {
    let now = ctx.now;
    let known = ctx.item_by_id(item)?;
    match inflow::next(known, account, &today(now)) {
        Some(next) => {
            let item = item.clone();
            ctx.schedule(until(now, &next), &Inflow { item, account })
        }
        None => Ok(()),
    }
}

/// A payment comes in.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Inflow {
    item: ItemId,
    account: usize,
}

impl Event for Inflow {
    const NAME: &'static str = "inflow";

    fn happen(self, ctx: &mut Ctx<'_>) -> Result<(), Failure> {
        let today = today(ctx.now);
        let (item, log) = ctx.item_state::<TransactionLog>(&self.item)?;
        let before = log.len();
        if let Some(entry) = inflow::due(item, self.account, &today, log.entries()) {
            log.add(item, entry);
        }
        tell(ctx, &self.item, before)?;
        expect_inflow(ctx, &self.item, self.account)
    }
}

/// The user shares other accounts.
pub(super) fn agree(ctx: &mut Ctx<'_>, id: &ItemId) -> Result<(), Failure> {
    let (item, log) = ctx.item_state::<TransactionLog>(id)?;
    let before = log.len();
    log.agree(item);
    tell(ctx, id, before)
}

/// A transaction posts on its day.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Posting {
    item: ItemId,
    entry: usize,
}

impl Event for Posting {
    const NAME: &'static str = "transaction_posting";

    fn happen(self, ctx: &mut Ctx<'_>) -> Result<(), Failure> {
        let now = ctx.now;
        let (item, log) = ctx.item_state::<TransactionLog>(&self.item)?;
        let before = log.len();
        log.post(item, self.entry, now);
        tell(ctx, &self.item, before)
    }
}

pub(super) fn refresh(
    ctx: &mut Ctx<'_>,
    request: TransactionsRefreshRequest,
) -> Result<TransactionsRefreshResponse, Failure> {
    let now = ctx.now;
    let item = ctx.item(&request.access_token)?;
    item.try_update(PRODUCT, now)?;
    let id = item.id.clone();
    update(ctx, &id)?;
    Ok(TransactionsRefreshResponse { request_id: None })
}

pub(super) fn processor_refresh(
    ctx: &mut Ctx<'_>,
    request: ProcessorTransactionsRefreshRequest,
) -> Result<ProcessorTransactionsRefreshResponse, Failure> {
    let now = ctx.now;
    let (item, _) = ctx.processor(&request.processor_token, None)?;
    item.try_update(PRODUCT, now)?;
    let id = item.id.clone();
    update(ctx, &id)?;
    Ok(ProcessorTransactionsRefreshResponse { request_id: None })
}

/// The institution is asked again; for a dynamic user there is news.
fn update(ctx: &mut Ctx<'_>, id: &ItemId) -> Result<(), Failure> {
    let now = ctx.now;
    let (item, log) = ctx.item_state::<TransactionLog>(id)?;
    let is_dynamic = item
        .user
        .persona()
        .is_some_and(|persona| persona.is_dynamic);
    if !is_dynamic {
        return Ok(());
    }
    let before = log.len();
    let corrected = log.newest_posted();
    for entry in log.pending() {
        log.post(item, entry, now);
    }
    if let Some(entry) = corrected {
        log.correct(item, entry, Amount::from(1));
    }
    let today = today(now);
    let mut chance = item.ids("dynamic").named(&format!("refresh {before}"));
    for _ in 0..NEW {
        if let Some(entry) = beginning::purchase(item, &mut chance, &today, &today, false) {
            log.add(item, entry);
        }
    }
    tell(ctx, id, before)
}

/// What is pending posts, and there is a new purchase, whoever the user is.
pub(super) fn change(ctx: &mut Ctx<'_>, id: &ItemId) -> Result<(), Failure> {
    let now = ctx.now;
    let (item, log) = ctx.item_state::<TransactionLog>(id)?;
    let before = log.len();
    for entry in log.pending() {
        log.post(item, entry, now);
    }
    log.purchase(item, now);
    tell(ctx, id, before)
}

/// Adds transactions to an Item of a dynamic user.
pub(super) fn create(
    ctx: &mut Ctx<'_>,
    request: SandboxTransactionsCreateRequest,
) -> Result<SandboxTransactionsCreateResponse, Failure> {
    let now = ctx.now;
    let (item, log) = ctx.product_state::<TransactionLog>(&request.access_token, PRODUCT)?;
    let id = item.id.clone();
    if !item
        .user
        .persona()
        .is_some_and(|persona| persona.is_dynamic)
    {
        let message = "access_token must be of an Item of the user user_transactions_dynamic";
        return Err(Failure::invalid_field(message));
    }
    if !(1..=CREATED).contains(&request.transactions.len()) {
        return Err(Failure::invalid_field(
            "transactions must have from 1 to 10 elements",
        ));
    }
    let rows = request.transactions.into_iter().enumerate();
    let entries = rows.map(|(at, row)| {
        let (place, own) = created(item, row, now)
            .map_err(|what| Failure::invalid_field(format!("transactions[{at}].{what}")))?;
        Ok(Entry::described(place, own, &today(now)))
    });
    let entries: Vec<_> = entries.collect::<Result<_, Failure>>()?;
    let before = log.len();
    for entry in entries {
        log.add(item, entry);
    }
    tell(ctx, &id, before)?;
    Ok(SandboxTransactionsCreateResponse { request_id: None })
}

/// What is created, and on which account; or what is wrong with it.
fn created(
    item: &Item,
    row: CustomSandboxTransaction,
    now: SystemTime,
) -> Result<(usize, Own), &'static str> {
    let days = days_before(now, AGO)..=today(now);
    if !days.contains(&row.date_transacted) {
        return Err("date_transacted must be of the last 14 days");
    }
    if !days.contains(&row.date_posted) || row.date_posted < row.date_transacted {
        return Err("date_posted must be of the last 14 days, and not before date_transacted");
    }
    let mut accounts = item.shared();
    let is_asked = |known: &plaid_types::AccountBase| match &row.account_id {
        Some(id) => known.account_id == *id,
        None => true,
    };
    let place = accounts.find(|known| known.r#type.as_str() == "depository" && is_asked(known));
    let place = place.and_then(|known| item.place(&known.account_id));
    let own = Own {
        description: Some(row.description),
        amount: row.amount,
        currency: row.iso_currency_code.unwrap_or_else(|| "USD".to_owned()),
        made: row.date_transacted,
        posts_on: Some(row.date_posted),
    };
    let place = place.ok_or("account_id must be a depository account of this Item")?;
    Ok((place, own))
}
