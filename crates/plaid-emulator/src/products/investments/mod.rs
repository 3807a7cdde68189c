//! Holdings, investment transactions, and what a broker needs to take accounts over.
//!
//! Investments are there as soon as an Item has the product, but for those that ask for an asynchronous
//! update. A refresh finds newer prices.

mod auth;
mod portfolio;
mod refresh;

use plaid_core::Date;
use plaid_investments::types::{
    InvestmentAccount, InvestmentAccountBalance, InvestmentTransaction,
    InvestmentsHoldingsGetRequest, InvestmentsHoldingsGetResponse,
    InvestmentsTransactionsGetRequest, InvestmentsTransactionsGetRequestOptions,
    InvestmentsTransactionsGetResponse, ProcessorInvestmentsHoldingsGetRequest,
    ProcessorInvestmentsHoldingsGetResponse, ProcessorInvestmentsTransactionsGetRequest,
    ProcessorInvestmentsTransactionsGetResponse, Security,
};
use plaid_types::{AccountBase, AccountId};

use super::page;
use crate::{
    failure::Failure,
    registry::Registry,
    world::{Ctx, Item},
};
pub(crate) use portfolio::Portfolio;

/// The product's name.
const PRODUCT: &str = "investments";

pub(crate) fn register(registry: &mut Registry) {
    registry.keep_of_items::<Portfolio>();
    registry.event::<refresh::History>();
    registry.start(PRODUCT, refresh::start);
    registry.on(holdings_get);
    registry.on(processor_holdings_get);
    registry.on(transactions_get);
    registry.on(processor_transactions_get);
    registry.on(auth::get);
    registry.on(auth::processor_get);
    registry.on(refresh::refresh);
}

fn is_investment(account: &AccountBase) -> bool {
    account.r#type.as_str() == "investment"
}

fn accounts(item: &Item, ids: Option<&Vec<AccountId>>) -> Result<Vec<AccountBase>, Failure> {
    let accounts = item.accounts(ids, is_investment)?;
    if accounts.is_empty() {
        return Err(Failure::no_accounts("investment"));
    }
    Ok(accounts)
}

/// The account of a processor token, with what the Item holds.
fn processor<'a>(
    ctx: &'a mut Ctx<'_>,
    token: &plaid_types::ProcessorToken,
    product: &'static str,
) -> Result<(&'a mut Item, &'a mut Portfolio, AccountBase), Failure> {
    let (item, account) = ctx.processor(token, Some(product))?;
    if !is_investment(&account) {
        return Err(Failure::no_accounts("investment"));
    }
    let id = item.id.clone();
    let (item, portfolio) = ctx.item_state::<Portfolio>(&id)?;
    Ok((item, portfolio, account))
}

fn holdings_get(
    ctx: &mut Ctx<'_>,
    request: InvestmentsHoldingsGetRequest,
) -> Result<InvestmentsHoldingsGetResponse, Failure> {
    let (item, portfolio) = ctx.product_state::<Portfolio>(&request.access_token, PRODUCT)?;
    let ids = request.options.and_then(|options| options.account_ids);
    let accounts = accounts(item, ids.as_ref())?;
    let (holdings, securities) = portfolio.of(&accounts);
    Ok(InvestmentsHoldingsGetResponse {
        accounts: accounts.into_iter().map(investment_account).collect(),
        holdings,
        securities,
        item: item.answer(),
        request_id: None,
        is_investments_fallback_item: Some(false),
    })
}

fn processor_holdings_get(
    ctx: &mut Ctx<'_>,
    request: ProcessorInvestmentsHoldingsGetRequest,
) -> Result<ProcessorInvestmentsHoldingsGetResponse, Failure> {
    let (_, portfolio, account) = processor(ctx, &request.processor_token, PRODUCT)?;
    let (holdings, securities) = portfolio.of(std::slice::from_ref(&account));
    Ok(ProcessorInvestmentsHoldingsGetResponse {
        account: Some(investment_account(account)),
        holdings,
        securities,
        is_investments_fallback_item: Some(false),
        request_id: None,
    })
}

/// A page of transactions, with their securities and how many there are in all.
struct Found {
    page: Vec<InvestmentTransaction>,
    securities: Vec<Security>,
    total: Option<i64>,
}

fn find(
    portfolio: &Portfolio,
    accounts: &[AccountBase],
    (first, last): (&Date, &Date),
    options: &InvestmentsTransactionsGetRequestOptions,
) -> Result<Found, Failure> {
    if last < first {
        return Err(Failure::invalid_field(
            "end_date must be on or after start_date",
        ));
    }
    let is_asked = |row: &&InvestmentTransaction| {
        let mut accounts = accounts.iter();
        accounts.any(|account| account.account_id == row.account_id)
    };
    let mut found: Vec<InvestmentTransaction> = portfolio
        .transactions
        .iter()
        .filter(|row| (first..=last).contains(&&row.date))
        .filter(is_asked)
        .cloned()
        .collect();
    found.sort_by(|one, other| other.date.cmp(&one.date));
    let page = page(&found, options.count, options.offset, 100);
    let securities =
        portfolio.securities_of(page.iter().filter_map(|row| row.security_id.as_ref()));
    Ok(Found {
        page,
        securities,
        total: i64::try_from(found.len()).ok(),
    })
}

fn transactions_get(
    ctx: &mut Ctx<'_>,
    request: InvestmentsTransactionsGetRequest,
) -> Result<InvestmentsTransactionsGetResponse, Failure> {
    let options = request.options.unwrap_or_default();
    let id = ctx.product(&request.access_token, PRODUCT)?.id.clone();
    refresh::wait_for_history(ctx, &id, options.async_update.unwrap_or_default())?;
    let (item, portfolio) = ctx.item_state::<Portfolio>(&id)?;
    let accounts = accounts(item, options.account_ids.as_ref())?;
    let days = (&request.start_date, &request.end_date);
    let found = find(portfolio, &accounts, days, &options)?;
    Ok(InvestmentsTransactionsGetResponse {
        item: item.answer(),
        accounts: accounts.into_iter().map(investment_account).collect(),
        securities: found.securities,
        investment_transactions: found.page,
        total_investment_transactions: found.total,
        request_id: None,
        is_investments_fallback_item: Some(false),
    })
}

fn processor_transactions_get(
    ctx: &mut Ctx<'_>,
    request: ProcessorInvestmentsTransactionsGetRequest,
) -> Result<ProcessorInvestmentsTransactionsGetResponse, Failure> {
    let options = request.options.unwrap_or_default();
    let (item, _, _) = processor(ctx, &request.processor_token, PRODUCT)?;
    let id = item.id.clone();
    refresh::wait_for_history(ctx, &id, options.async_update.unwrap_or_default())?;
    let (_, portfolio, account) = processor(ctx, &request.processor_token, PRODUCT)?;
    let days = (&request.start_date, &request.end_date);
    let found = find(portfolio, std::slice::from_ref(&account), days, &options)?;
    Ok(ProcessorInvestmentsTransactionsGetResponse {
        account: Some(investment_account(account)),
        investment_transactions: found.page,
        securities: found.securities,
        total_investment_transactions: found.total,
        request_id: None,
        is_investments_fallback_item: Some(false),
    })
}

fn investment_account(account: AccountBase) -> InvestmentAccount {
    let balances = account.balances;
    InvestmentAccount {
        account_id: account.account_id,
        balances: InvestmentAccountBalance {
            available: balances.available,
            current: balances.current,
            limit: balances.limit,
            iso_currency_code: balances.iso_currency_code,
            unofficial_currency_code: balances.unofficial_currency_code,
            last_updated_datetime: balances.last_updated_datetime,
            margin_loan_amount: None,
        },
        mask: account.mask,
        name: account.name,
        official_name: account.official_name,
        r#type: account.r#type,
        subtype: account.subtype,
        verification_status: account
            .verification_status
            .map(|status| status.as_str().into()),
        verification_name: account.verification_name,
        verification_insights: account.verification_insights,
        persistent_account_id: account.persistent_account_id,
        apy: account.apy,
        holder_category: account.holder_category,
        paired_account_id: account.paired_account_id,
    }
}
