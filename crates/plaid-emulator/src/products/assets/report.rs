//! What stands in a report: Items as they are at one moment, with their history.

use plaid_assets::types::{
    AccountAssets, AssetReport, AssetReportAccountBalance, AssetReportInvestmentHolding,
    AssetReportInvestmentSecurity, AssetReportInvestmentTransaction, AssetReportInvestments,
    AssetReportItem, AssetReportTransaction, AssetReportUser, HistoricalBalance, Warning,
};
use plaid_core::{Date, ErrorCause, ItemId};
use plaid_investments::types::{Holding, InvestmentTransaction, Security};
use plaid_transactions::types::Transaction;
use plaid_types::{AccountBase, AssetReportId};

use crate::{
    bank::dates::{days_before, today},
    failure::Failure,
    products::{
        investments::Portfolio,
        transactions::{TransactionLog, at_day_ends},
    },
    world::{Ctx, Item},
};

/// What a report is of.
pub(super) struct Order<'a> {
    pub(super) items: &'a [ItemId],
    pub(super) days: u64,
    pub(super) client_report_id: Option<String>,
    pub(super) user: AssetReportUser,
    /// Whether it has investments too.
    pub(super) investments: bool,
}

/// Makes a report, with what could not be put into it.
pub(super) fn make(
    ctx: &mut Ctx<'_>,
    id: &AssetReportId,
    order: Order<'_>,
) -> Result<(AssetReport, Vec<Warning>), Failure> {
    let (now, date_generated) = (ctx.now, ctx.now());
    let mut items = Vec::new();
    let mut warnings = Vec::new();
    for item_id in order.items {
        if let Some(warning) = owners_warning(ctx.item_by_id(item_id)?) {
            warnings.push(warning);
        }
        let (item, log) = ctx.item_state::<TransactionLog>(item_id)?;
        let days = Days {
            first: days_before(now, order.days),
            today: today(now),
        };
        let accounts = item
            .shared()
            .map(|account| account_assets(item, log, account, &days));
        let mut accounts: Vec<AccountAssets> = accounts.collect();
        let shown = AssetReportItem {
            item_id: item.id.clone(),
            institution_name: item.institution.name.to_owned(),
            institution_id: item.institution_id(),
            date_last_updated: date_generated.clone(),
            accounts: Vec::new(),
        };
        if order.investments {
            let (_, portfolio) = ctx.item_state::<Portfolio>(item_id)?;
            for account in &mut accounts {
                account.investments = investments(portfolio, account, &days);
            }
        }
        items.push(AssetReportItem { accounts, ..shown });
    }
    let report = AssetReport {
        asset_report_id: id.clone(),
        insights: None,
        client_report_id: order.client_report_id,
        date_generated,
        days_requested: i64::try_from(order.days).ok(),
        user: order.user,
        items,
    };
    Ok((report, warnings))
}

/// The days that a report covers.
struct Days {
    first: Date,
    today: Date,
}

/// An institution without identity does not know the owners of accounts.
fn owners_warning(item: &Item) -> Option<Warning> {
    let knows = item.institution.products.contains(&"identity");
    (!knows).then(|| Warning {
        warning_type: "ASSET_REPORT_WARNING".to_owned(),
        warning_code: "OWNERS_UNAVAILABLE".into(),
        cause: Some(cause(item, &Failure::products_not_supported("identity"))),
    })
}

/// Why an Item is not, or not wholly, in a report.
pub(super) fn cause(item: &Item, failure: &Failure) -> ErrorCause {
    let error = failure.embedded();
    ErrorCause::new(
        item.id.clone(),
        error.error_type,
        error.error_code,
        error.error_message,
    )
}

fn account_assets(
    item: &Item,
    log: &TransactionLog,
    account: &AccountBase,
    days: &Days,
) -> AccountAssets {
    let place = item.place(&account.account_id);
    let known = log.known_between(&days.first, &days.today);
    let rows = known.filter(|row| Some(row.account()) == place);
    let rows: Vec<Transaction> = rows.map(|row| row.show(item)).collect();
    let balances = &account.balances;
    let knows_owners = item.institution.products.contains(&"identity");
    AccountAssets {
        account_id: account.account_id.clone(),
        historical_balances: historical_balances(account, &rows, days),
        days_available: days.today.days_since(&days.first),
        transactions: rows.into_iter().map(report_transaction).collect(),
        balances: AssetReportAccountBalance {
            available: balances.available,
            current: balances.current,
            limit: balances.limit,
            margin_loan_amount: None,
            iso_currency_code: balances.iso_currency_code.clone(),
            unofficial_currency_code: None,
            last_updated_datetime: None,
        },
        mask: account.mask.clone(),
        name: account.name.clone(),
        official_name: account.official_name.clone(),
        r#type: account.r#type.clone(),
        subtype: account.subtype.clone(),
        verification_status: account
            .verification_status
            .as_ref()
            .map(|status| status.as_str().into()),
        persistent_account_id: account.persistent_account_id.clone(),
        investments: None,
        owners: if knows_owners {
            item.owners(&account.account_id)
        } else {
            Vec::new()
        },
        ownership_type: None,
        account_insights: None,
    }
}

fn historical_balances(
    account: &AccountBase,
    rows: &[Transaction],
    days: &Days,
) -> Vec<HistoricalBalance> {
    let balances = at_day_ends(account, rows, &days.first, &days.today).into_iter();
    let balances = balances.map(|(date, current)| HistoricalBalance {
        date,
        current,
        iso_currency_code: account.balances.iso_currency_code.clone(),
        unofficial_currency_code: None,
    });
    balances.collect()
}

/// What an account holds, if it is one that holds anything.
fn investments(
    portfolio: &Portfolio,
    account: &AccountAssets,
    days: &Days,
) -> Option<AssetReportInvestments> {
    let id = &account.account_id;
    let holdings = portfolio
        .holdings
        .iter()
        .filter(|holding| holding.account_id == *id);
    let rows = portfolio
        .transactions
        .iter()
        .filter(|row| row.account_id == *id);
    let rows = rows.filter(|row| (&days.first..=&days.today).contains(&&row.date));
    if account.r#type.as_str() != "investment" {
        return None;
    }
    let ids = holdings.clone().map(|holding| &holding.security_id);
    let ids = ids.chain(rows.clone().filter_map(|row| row.security_id.as_ref()));
    let securities = portfolio.securities_of(ids);
    Some(AssetReportInvestments {
        holdings: holdings
            .map(|holding| report_holding(holding, &securities))
            .collect(),
        transactions: rows.map(report_movement).collect(),
        securities: securities.into_iter().map(report_security).collect(),
    })
}

fn report_security(security: Security) -> AssetReportInvestmentSecurity {
    AssetReportInvestmentSecurity {
        security_id: security.security_id,
        name: security.name,
        ticker_symbol: security.ticker_symbol,
        r#type: security.r#type,
    }
}

#[allow(deprecated)] // Reports still have it.
fn report_holding(holding: &Holding, securities: &[Security]) -> AssetReportInvestmentHolding {
    let mut securities = securities.iter();
    let security = securities.find(|security| security.security_id == holding.security_id);
    AssetReportInvestmentHolding {
        account_id: holding.account_id.clone(),
        security_id: holding.security_id.clone(),
        ticker_symbol: security.and_then(|security| security.ticker_symbol.clone()),
        institution_price: holding.institution_price,
        institution_price_as_of: holding.institution_price_as_of.clone(),
        institution_value: holding.institution_value,
        quantity: holding.quantity,
        iso_currency_code: holding.iso_currency_code.clone(),
        unofficial_currency_code: None,
        tax_lots: Vec::new(),
        vested_quantity: None,
        vested_value: None,
        cost_basis: holding.cost_basis,
    }
}

#[allow(deprecated)] // Reports still have them.
fn report_movement(row: &InvestmentTransaction) -> AssetReportInvestmentTransaction {
    AssetReportInvestmentTransaction {
        investment_transaction_id: row.investment_transaction_id.clone(),
        account_id: row.account_id.clone(),
        security_id: row.security_id.clone(),
        date: row.date.clone(),
        name: row.name.clone(),
        quantity: row.quantity,
        amount: row.amount,
        price: row.price,
        fees: row.fees,
        r#type: row.r#type.clone(),
        subtype: row.subtype.clone(),
        iso_currency_code: row.iso_currency_code.clone(),
        unofficial_currency_code: None,
        vested_quantity: None,
        vested_value: None,
    }
}

fn report_transaction(transaction: Transaction) -> AssetReportTransaction {
    AssetReportTransaction {
        account_id: transaction.account_id,
        amount: transaction.amount,
        iso_currency_code: transaction.iso_currency_code,
        unofficial_currency_code: None,
        original_description: transaction.name.clone(),
        category: transaction.category,
        category_id: transaction.category_id,
        credit_category: None,
        check_number: None,
        date_transacted: Some(transaction.date.to_string()),
        date: transaction.date,
        location: transaction.location,
        name: transaction.name,
        merchant_name: transaction.merchant_name,
        payment_meta: transaction.payment_meta,
        pending: transaction.pending,
        pending_transaction_id: transaction.pending_transaction_id,
        account_owner: None,
        transaction_id: transaction.transaction_id,
        transaction_type: None,
        income_source_id: None,
    }
}
