//! Holdings and investment transactions.

mod portfolio;

use plaid_investments::types::{
    InvestmentAccount, InvestmentAccountBalance, InvestmentTransaction,
    InvestmentsHoldingsGetRequest, InvestmentsHoldingsGetResponse,
    InvestmentsTransactionsGetRequest, InvestmentsTransactionsGetResponse,
};
use plaid_types::{AccountBase, AccountId};

use super::page;
use crate::{
    failure::Failure,
    registry::Registry,
    world::{Ctx, Item},
};
use portfolio::Portfolio;

pub(crate) fn register(registry: &mut Registry) {
    registry.keep_of_items::<Portfolio>();
    registry.on(holdings_get);
    registry.on(transactions_get);
}

fn accounts(item: &Item, ids: Option<&Vec<AccountId>>) -> Result<Vec<AccountBase>, Failure> {
    let accounts = item.accounts(ids, |account| account.r#type.as_str() == "investment")?;
    if accounts.is_empty() {
        return Err(Failure::no_accounts("investment"));
    }
    Ok(accounts)
}

fn holdings_get(
    ctx: &mut Ctx<'_>,
    request: InvestmentsHoldingsGetRequest,
) -> Result<InvestmentsHoldingsGetResponse, Failure> {
    let (item, portfolio) = ctx.product_state::<Portfolio>(&request.access_token, "investments")?;
    let ids = request.options.and_then(|options| options.account_ids);
    let accounts = accounts(item, ids.as_ref())?;
    let is_held = |id: &AccountId| accounts.iter().any(|account| account.account_id == *id);
    let holdings: Vec<_> = portfolio
        .holdings
        .iter()
        .filter(|holding| is_held(&holding.account_id))
        .cloned()
        .collect();
    let securities = portfolio
        .securities
        .iter()
        .filter(|security| {
            holdings
                .iter()
                .any(|h| h.security_id == security.security_id)
        })
        .cloned()
        .collect();
    Ok(InvestmentsHoldingsGetResponse {
        accounts: accounts.into_iter().map(investment_account).collect(),
        holdings,
        securities,
        item: item.answer(),
        request_id: None,
        is_investments_fallback_item: Some(false),
    })
}

fn transactions_get(
    ctx: &mut Ctx<'_>,
    request: InvestmentsTransactionsGetRequest,
) -> Result<InvestmentsTransactionsGetResponse, Failure> {
    let (item, portfolio) = ctx.product_state::<Portfolio>(&request.access_token, "investments")?;
    let options = request.options.unwrap_or_default();
    let accounts = accounts(item, options.account_ids.as_ref())?;
    let of_accounts = |transaction: &&InvestmentTransaction| {
        accounts
            .iter()
            .any(|account| account.account_id == transaction.account_id)
    };
    let found: Vec<InvestmentTransaction> = portfolio
        .transactions
        .iter()
        .filter(|t| (&request.start_date..=&request.end_date).contains(&&t.date))
        .filter(of_accounts)
        .cloned()
        .collect();
    let shown = page(&found, options.count, options.offset, 100);
    let securities = portfolio
        .securities
        .iter()
        .filter(|security| {
            shown
                .iter()
                .any(|shown| shown.security_id.as_ref() == Some(&security.security_id))
        })
        .cloned()
        .collect();
    Ok(InvestmentsTransactionsGetResponse {
        item: item.answer(),
        accounts: accounts.into_iter().map(investment_account).collect(),
        securities,
        investment_transactions: shown,
        total_investment_transactions: i64::try_from(found.len()).ok(),
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
