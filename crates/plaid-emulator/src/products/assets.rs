//! Asset reports: made from Items as they stand, ready after a while, with PDFs and audit copies.

use std::collections::{BTreeMap, BTreeSet};

use plaid_assets::types::{
    AccountAssets, AssetReport, AssetReportAccountBalance, AssetReportAuditCopyCreateRequest,
    AssetReportAuditCopyCreateResponse, AssetReportAuditCopyGetRequest,
    AssetReportAuditCopyPdfGetRequest, AssetReportAuditCopyRemoveRequest,
    AssetReportAuditCopyRemoveResponse, AssetReportCreateRequest, AssetReportCreateRequestOptions,
    AssetReportCreateResponse, AssetReportFilterRequest, AssetReportFilterResponse,
    AssetReportGetRequest, AssetReportGetResponse, AssetReportItem, AssetReportPDFGetRequest,
    AssetReportRefreshRequest, AssetReportRefreshResponse, AssetReportRemoveRequest,
    AssetReportRemoveResponse, AssetReportTransaction, HistoricalBalance,
};
use plaid_core::{Date, ItemId};
use plaid_transactions::types::Transaction;
use plaid_types::{AccountBase, AssetReportId};

use crate::{
    fault::Fault,
    pdf,
    routes::Routes,
    seed::{dates::days_before, people},
    world::{Ctx, Item},
};

/// The reports of a world by token, and its audit copies.
#[derive(Debug, Default)]
pub(crate) struct Reports {
    by_token: BTreeMap<String, Report>,
    /// Report tokens by audit copy token.
    audit_copies: BTreeMap<String, String>,
}

#[derive(Debug, Clone)]
struct Report {
    content: AssetReport,
    /// The Items it was made from.
    items: Vec<ItemId>,
    options: AssetReportCreateRequestOptions,
    /// How many times it is still not ready.
    polls_left: u32,
}

pub(crate) fn register(routes: &mut Routes) {
    routes.on(create);
    routes.on(get);
    routes.on(filter);
    routes.on(refresh);
    routes.on(remove);
    routes.on_pdf(pdf_get);
    routes.on(audit_copy_create);
    routes.on(audit_copy_get);
    routes.on_pdf(audit_copy_pdf_get);
    routes.on(audit_copy_remove);
}

fn create(
    ctx: &mut Ctx<'_>,
    request: AssetReportCreateRequest,
) -> Result<AssetReportCreateResponse, Fault> {
    let tokens = request.access_tokens.unwrap_or_default();
    if tokens.is_empty() {
        return Err(Fault::missing_fields(&["access_tokens".to_owned()]));
    }
    let mut items = Vec::new();
    for token in &tokens {
        items.push(ctx.product(token, "assets")?.id.clone());
    }
    let options = request.options.unwrap_or_default();
    let (token, id) = generate(ctx, items, request.days_requested, options)?;
    Ok(AssetReportCreateResponse {
        asset_report_token: token.into(),
        asset_report_id: id,
        request_id: ctx.request_id(),
    })
}

/// Makes a report of Items as they stand now.
fn generate(
    ctx: &mut Ctx<'_>,
    items: Vec<ItemId>,
    days: i64,
    options: AssetReportCreateRequestOptions,
) -> Result<(String, AssetReportId), Fault> {
    let token = ctx.world.ids.token("assets");
    let id = AssetReportId::from(ctx.world.ids.uuid());
    let first = days_before(ctx.now, u64::try_from(days).unwrap_or_default());
    let today = days_before(ctx.now, 0);
    let date_generated = ctx.now();
    let mut answers = Vec::new();
    for item_id in &items {
        let item = ctx
            .world
            .items
            .get(item_id.as_str())
            .ok_or_else(Fault::item_not_found)?;
        answers.push(AssetReportItem {
            item_id: item.id.clone(),
            institution_name: item.institution.name.to_owned(),
            institution_id: item.institution_id(),
            date_last_updated: date_generated.clone(),
            accounts: item
                .accounts
                .iter()
                .map(|account| account_assets(item, account, days, &first, &today))
                .collect(),
        });
    }
    let content = AssetReport {
        asset_report_id: id.clone(),
        insights: None,
        client_report_id: options.client_report_id.clone(),
        date_generated,
        days_requested: Some(days),
        user: options.user.clone().unwrap_or_default(),
        items: answers,
    };
    let polls_left = ctx.settings.asset_report_polls;
    ctx.world.reports.by_token.insert(
        token.clone(),
        Report {
            content,
            items,
            options,
            polls_left,
        },
    );
    Ok((token, id))
}

fn account_assets(
    item: &Item,
    account: &AccountBase,
    days: i64,
    first: &Date,
    today: &Date,
) -> AccountAssets {
    let balances = &account.balances;
    let history = balances.current.map(|current| HistoricalBalance {
        date: today.clone(),
        current,
        iso_currency_code: balances.iso_currency_code.clone(),
        unofficial_currency_code: None,
    });
    AccountAssets {
        account_id: account.account_id.clone(),
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
        verification_status: None,
        persistent_account_id: None,
        days_available: Some(days),
        transactions: item
            .transactions()
            .into_iter()
            .filter(|t| t.account_id == account.account_id && t.date >= *first)
            .map(report_transaction)
            .collect(),
        investments: None,
        owners: vec![people::owner()],
        ownership_type: None,
        historical_balances: history.into_iter().collect(),
        account_insights: None,
    }
}

fn report_transaction(transaction: &Transaction) -> AssetReportTransaction {
    let transaction = transaction.clone();
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

impl Reports {
    /// A report that is ready; asking brings one that is not a step closer.
    fn ready(&mut self, token: &str) -> Result<&mut Report, Fault> {
        let report = self
            .by_token
            .get_mut(token)
            .ok_or_else(Fault::unknown_asset_report_token)?;
        if report.polls_left > 0 {
            report.polls_left -= 1;
            return Err(Fault::product_not_ready("ASSET_REPORT_ERROR"));
        }
        Ok(report)
    }

    fn of_audit_copy(&mut self, token: &str) -> Result<&mut Report, Fault> {
        let known = self.audit_copies.get(token).cloned();
        self.ready(&known.ok_or_else(Fault::unknown_audit_copy_token)?)
    }
}

/// Descriptions of transactions are an insight; without insights they are left out.
fn answer(report: &Report, insights: bool) -> AssetReport {
    let mut answer = report.content.clone();
    if !insights {
        let accounts = answer.items.iter_mut().flat_map(|item| &mut item.accounts);
        for transaction in accounts.flat_map(|account| &mut account.transactions) {
            transaction.name = None;
            transaction.merchant_name = None;
            transaction.category = Vec::new();
            transaction.category_id = None;
        }
    }
    answer
}

fn get(ctx: &mut Ctx<'_>, request: AssetReportGetRequest) -> Result<AssetReportGetResponse, Fault> {
    let request_id = ctx.request_id();
    let token = request
        .asset_report_token
        .ok_or_else(|| Fault::missing_fields(&["asset_report_token".to_owned()]))?;
    let report = ctx.world.reports.ready(token.expose())?;
    let insights = request.include_insights.unwrap_or_default();
    Ok(AssetReportGetResponse {
        report: answer(report, insights),
        warnings: Vec::new(),
        request_id,
    })
}

fn pdf_get(ctx: &mut Ctx<'_>, request: AssetReportPDFGetRequest) -> Result<Vec<u8>, Fault> {
    Ok(document(
        ctx.world
            .reports
            .ready(request.asset_report_token.expose())?,
    ))
}

fn document(report: &Report) -> Vec<u8> {
    let report = &report.content;
    let mut lines = vec![
        format!("Report {}", report.asset_report_id),
        format!(
            "Generated {}, {} days",
            report.date_generated,
            report.days_requested.unwrap_or_default()
        ),
    ];
    for item in &report.items {
        lines.push(String::new());
        lines.push(item.institution_name.clone());
        for account in &item.accounts {
            let balance = account.balances.current.map(|amount| amount.to_string());
            lines.push(format!(
                "  {} ****{}  balance {}  {} transactions",
                account.name,
                account.mask.as_deref().unwrap_or_default(),
                balance.as_deref().unwrap_or("unknown"),
                account.transactions.len(),
            ));
            for transaction in &account.transactions {
                let name = transaction
                    .original_description
                    .as_deref()
                    .unwrap_or_default();
                lines.push(format!(
                    "    {}  {:>10}  {name}",
                    transaction.date, transaction.amount
                ));
            }
        }
    }
    pdf::render("Asset Report", &lines)
}

fn filter(
    ctx: &mut Ctx<'_>,
    request: AssetReportFilterRequest,
) -> Result<AssetReportFilterResponse, Fault> {
    let mut copy = ctx
        .world
        .reports
        .ready(request.asset_report_token.expose())?
        .clone();
    let excluded: BTreeSet<_> = request
        .account_ids_to_exclude
        .iter()
        .map(|id| id.as_str().to_owned())
        .collect();
    for item in &mut copy.content.items {
        item.accounts
            .retain(|account| !excluded.contains(account.account_id.as_str()));
    }
    let token = ctx.world.ids.token("assets");
    let id = AssetReportId::from(ctx.world.ids.uuid());
    copy.content.asset_report_id = id.clone();
    copy.polls_left = ctx.settings.asset_report_polls;
    ctx.world.reports.by_token.insert(token.clone(), copy);
    Ok(AssetReportFilterResponse {
        asset_report_token: token.into(),
        asset_report_id: id,
        request_id: ctx.request_id(),
    })
}

fn refresh(
    ctx: &mut Ctx<'_>,
    request: AssetReportRefreshRequest,
) -> Result<AssetReportRefreshResponse, Fault> {
    let known = ctx
        .world
        .reports
        .by_token
        .get(request.asset_report_token.expose());
    let known = known.ok_or_else(Fault::unknown_asset_report_token)?.clone();
    let days = request
        .days_requested
        .or(known.content.days_requested)
        .unwrap_or_default();
    let mut options = known.options;
    if let Some(changes) = request.options {
        options.client_report_id = changes.client_report_id.or(options.client_report_id);
        options.webhook = changes.webhook.or(options.webhook);
        options.user = changes.user.or(options.user);
    }
    let (token, id) = generate(ctx, known.items, days, options)?;
    Ok(AssetReportRefreshResponse {
        asset_report_id: id,
        asset_report_token: token.into(),
        request_id: ctx.request_id(),
    })
}

fn remove(
    ctx: &mut Ctx<'_>,
    request: AssetReportRemoveRequest,
) -> Result<AssetReportRemoveResponse, Fault> {
    let reports = &mut ctx.world.reports;
    let token = request.asset_report_token.expose();
    reports
        .by_token
        .remove(token)
        .ok_or_else(Fault::unknown_asset_report_token)?;
    reports.audit_copies.retain(|_, report| report != token);
    Ok(AssetReportRemoveResponse {
        removed: true,
        request_id: ctx.request_id(),
    })
}

fn audit_copy_create(
    ctx: &mut Ctx<'_>,
    request: AssetReportAuditCopyCreateRequest,
) -> Result<AssetReportAuditCopyCreateResponse, Fault> {
    let report = request.asset_report_token.expose().to_owned();
    if !ctx.world.reports.by_token.contains_key(&report) {
        return Err(Fault::unknown_asset_report_token());
    }
    let token = ctx.world.ids.audit_copy_token();
    ctx.world.reports.audit_copies.insert(token.clone(), report);
    let request_id = ctx.request_id();
    Ok(AssetReportAuditCopyCreateResponse {
        audit_copy_token: token.into(),
        request_id,
    })
}

fn audit_copy_get(
    ctx: &mut Ctx<'_>,
    request: AssetReportAuditCopyGetRequest,
) -> Result<AssetReportGetResponse, Fault> {
    let request_id = ctx.request_id();
    let report = ctx
        .world
        .reports
        .of_audit_copy(request.audit_copy_token.expose())?;
    Ok(AssetReportGetResponse {
        report: answer(report, true),
        warnings: Vec::new(),
        request_id,
    })
}

fn audit_copy_pdf_get(
    ctx: &mut Ctx<'_>,
    request: AssetReportAuditCopyPdfGetRequest,
) -> Result<Vec<u8>, Fault> {
    Ok(document(
        ctx.world
            .reports
            .of_audit_copy(request.audit_copy_token.expose())?,
    ))
}

fn audit_copy_remove(
    ctx: &mut Ctx<'_>,
    request: AssetReportAuditCopyRemoveRequest,
) -> Result<AssetReportAuditCopyRemoveResponse, Fault> {
    let copies = &mut ctx.world.reports.audit_copies;
    copies
        .remove(request.audit_copy_token.expose())
        .ok_or_else(Fault::unknown_audit_copy_token)?;
    Ok(AssetReportAuditCopyRemoveResponse {
        removed: true,
        request_id: ctx.request_id(),
    })
}
