//! Transactions from a range of dates.

use plaid_core::Date;
use plaid_transactions::types::{
    ProcessorTransactionsGetRequest, ProcessorTransactionsGetResponse, Transaction,
    TransactionsGetRequest, TransactionsGetResponse,
};
use plaid_types::AccountBase;

use super::{PAGE, PRODUCT, TransactionLog, ask_for_days, described, log::Pulled};
use crate::{
    failure::Failure,
    products::page,
    world::{Ctx, Item},
};

/// What is asked for.
struct Query {
    first: Date,
    last: Date,
    count: Option<i64>,
    offset: Option<i64>,
    original_description: bool,
}

impl Query {
    /// The transactions on some accounts, and how many there are in all.
    fn answer(
        &self,
        item: &Item,
        log: &TransactionLog,
        accounts: &[AccountBase],
    ) -> Result<(Vec<Transaction>, usize), Failure> {
        if self.last < self.first {
            return Err(Failure::invalid_field(
                "end_date must be on or after start_date",
            ));
        }
        if log.pulled() == Pulled::Nothing {
            return Err(Failure::product_not_ready("ITEM_ERROR"));
        }
        let is_asked: Vec<bool> = item
            .accounts
            .iter()
            .map(|account| accounts.contains(account))
            .collect();
        let found: Vec<_> = log
            .between(&self.first, &self.last)
            .filter(|transaction| is_asked[transaction.account()])
            .collect();
        let shown = page(&found, self.count, self.offset, PAGE)
            .into_iter()
            .map(|transaction| described(transaction.show(item), self.original_description));
        Ok((shown.collect(), found.len()))
    }
}

pub(super) fn get(
    ctx: &mut Ctx<'_>,
    request: TransactionsGetRequest,
) -> Result<TransactionsGetResponse, Failure> {
    let options = request.options.unwrap_or_default();
    ask_for_days(ctx, &request.access_token, options.days_requested)?;
    let (item, log) = ctx.product_state::<TransactionLog>(&request.access_token, PRODUCT)?;
    let accounts = item.accounts(options.account_ids.as_ref(), |_| true)?;
    let query = Query {
        first: request.start_date,
        last: request.end_date,
        count: options.count,
        offset: options.offset,
        original_description: options.include_original_description.unwrap_or_default(),
    };
    let (transactions, total) = query.answer(item, log, &accounts)?;
    Ok(TransactionsGetResponse {
        total_transactions: i64::try_from(total).ok(),
        transactions,
        item: item.answer(),
        accounts,
        request_id: None,
    })
}

pub(super) fn processor_get(
    ctx: &mut Ctx<'_>,
    request: ProcessorTransactionsGetRequest,
) -> Result<ProcessorTransactionsGetResponse, Failure> {
    let (item, account) = ctx.processor(&request.processor_token, Some(PRODUCT))?;
    let id = item.id.clone();
    let (item, log) = ctx.item_state::<TransactionLog>(&id)?;
    let options = request.options.unwrap_or_default();
    let query = Query {
        first: request.start_date,
        last: request.end_date,
        count: options.count,
        offset: options.offset,
        original_description: options.include_original_description.unwrap_or_default(),
    };
    let (transactions, total) = query.answer(item, log, std::slice::from_ref(&account))?;
    Ok(ProcessorTransactionsGetResponse {
        account: Some(account),
        total_transactions: i64::try_from(total).ok(),
        transactions,
        request_id: None,
    })
}
