//! Asset reports: made from Items as they stand, ready after a while, with PDFs and audit copies.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

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
use plaid_webhooks::{
    payloads::{AssetReportType, AssetsProductReadyWebhook},
    types::WebhookEnvironmentValues,
};
use serde::{Deserialize, Serialize};

use super::transactions::TransactionLog;
use crate::{
    bank::dates::days_before,
    failure::Failure,
    pdf,
    registry::Registry,
    world::{Ctx, Event, Item, State},
};

/// How long the hosted Sandbox takes for a report.
const REPORT_TAKES: Duration = Duration::from_secs(5);

/// The reports of a world by token, and its audit copies.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Reports {
    by_token: BTreeMap<String, Report>,
    /// Report tokens by audit copy token.
    audit_copies: BTreeMap<String, String>,
}

impl State for Reports {
    const NAME: &'static str = "asset_reports";
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Report {
    content: AssetReport,
    /// The Items it was made from.
    items: Vec<ItemId>,
    options: AssetReportCreateRequestOptions,
    is_ready: bool,
}

pub(crate) fn register(registry: &mut Registry) {
    registry.keep::<Reports>();
    registry.event::<ReportReady>();
    registry.on(create);
    registry.on(get);
    registry.on(filter);
    registry.on(refresh);
    registry.on(remove);
    registry.on_pdf(pdf_get, document);
    registry.on(audit_copy_create);
    registry.on(audit_copy_get);
    registry.on_pdf(audit_copy_pdf_get, document);
    registry.on(audit_copy_remove);
    for member in ["asset_report_token", "report_tokens"] {
        registry.check(member, |ctx, token| {
            ctx.state::<Reports>().find(token).map(drop)
        });
    }
    registry.check("audit_copy_token", |ctx, token| {
        ctx.state::<Reports>().of_audit_copy(token).map(drop)
    });
}

fn create(
    ctx: &mut Ctx<'_>,
    request: AssetReportCreateRequest,
) -> Result<AssetReportCreateResponse, Failure> {
    let tokens = request.access_tokens.unwrap_or_default();
    if tokens.is_empty() {
        return Err(Failure::missing_fields(&["access_tokens".to_owned()]));
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
        request_id: None,
    })
}

/// Makes a report of Items as they stand now.
fn generate(
    ctx: &mut Ctx<'_>,
    items: Vec<ItemId>,
    days: i64,
    options: AssetReportCreateRequestOptions,
) -> Result<(String, AssetReportId), Failure> {
    let token = ctx.ids().token("assets");
    let id = AssetReportId::from(ctx.ids().uuid());
    let first = days_before(ctx.now, u64::try_from(days).unwrap_or_default());
    let today = days_before(ctx.now, 0);
    let date_generated = ctx.now();
    let mut answers = Vec::new();
    for item_id in &items {
        let (item, log) = ctx.item_state::<TransactionLog>(item_id)?;
        let accounts = item.shared().map(|account| {
            let place = item.place(&account.account_id);
            let transactions = log
                .known_between(&first, &today)
                .filter(|transaction| Some(transaction.account()) == place)
                .map(|transaction| report_transaction(transaction.show(item)));
            account_assets(item, account, days, &today, transactions.collect())
        });
        answers.push(AssetReportItem {
            item_id: item.id.clone(),
            institution_name: item.institution.name.to_owned(),
            institution_id: item.institution_id(),
            date_last_updated: date_generated.clone(),
            accounts: accounts.collect(),
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
    let report = Report {
        content,
        items,
        options,
        is_ready: false,
    };
    begin(ctx, &token, report)?;
    Ok((token, id))
}

/// Has a report become ready after a while.
fn begin(ctx: &mut Ctx<'_>, token: &str, report: Report) -> Result<(), Failure> {
    let reports = &mut ctx.state::<Reports>().by_token;
    reports.insert(token.to_owned(), report);
    let token = token.to_owned();
    ctx.schedule(
        ctx.settings.profile.takes(REPORT_TAKES),
        &ReportReady { token },
    )
}

/// A report becomes ready.
#[derive(Debug, Serialize, Deserialize)]
struct ReportReady {
    token: String,
}

impl Event for ReportReady {
    const NAME: &'static str = "asset_report_ready";

    fn happen(self, ctx: &mut Ctx<'_>) -> Result<(), Failure> {
        let report = ctx.state::<Reports>().find(&self.token)?;
        report.is_ready = true;
        let Some(url) = report.options.webhook.clone() else {
            return Ok(());
        };
        let webhook = AssetsProductReadyWebhook {
            asset_report_id: report.content.asset_report_id.clone(),
            user_id: None,
            report_type: Some(AssetReportType::Full),
            environment: Some(WebhookEnvironmentValues::Sandbox),
        };
        ctx.send(&url, webhook)
    }
}

fn account_assets(
    item: &Item,
    account: &AccountBase,
    days: i64,
    today: &Date,
    transactions: Vec<AssetReportTransaction>,
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
        transactions,
        investments: None,
        owners: item.owners(&account.account_id),
        ownership_type: None,
        historical_balances: history.into_iter().collect(),
        account_insights: None,
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

impl Reports {
    fn find(&mut self, token: &str) -> Result<&mut Report, Failure> {
        let known = self.by_token.get_mut(token);
        known.ok_or_else(Failure::unknown_asset_report_token)
    }

    fn of_audit_copy(&mut self, token: &str) -> Result<&mut Report, Failure> {
        let known = self.audit_copies.get(token).cloned();
        self.find(&known.ok_or_else(Failure::unknown_audit_copy_token)?)
    }
}

impl Report {
    /// The report, once it is ready.
    fn ready(&mut self) -> Result<&mut Self, Failure> {
        if self.is_ready {
            Ok(self)
        } else {
            Err(Failure::product_not_ready("ASSET_REPORT_ERROR"))
        }
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

fn get(
    ctx: &mut Ctx<'_>,
    request: AssetReportGetRequest,
) -> Result<AssetReportGetResponse, Failure> {
    let token = request
        .asset_report_token
        .ok_or_else(|| Failure::missing_fields(&["asset_report_token".to_owned()]))?;
    let report = ctx.state::<Reports>().find(token.expose())?.ready()?;
    let insights = request.include_insights.unwrap_or_default();
    Ok(AssetReportGetResponse {
        report: answer(report, insights),
        warnings: Vec::new(),
        request_id: None,
    })
}

fn pdf_get(ctx: &mut Ctx<'_>, request: AssetReportPDFGetRequest) -> Result<AssetReport, Failure> {
    let report = ctx
        .state::<Reports>()
        .find(request.asset_report_token.expose())?
        .ready()?;
    Ok(report.content.clone())
}

fn document(report: &AssetReport) -> Vec<u8> {
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
) -> Result<AssetReportFilterResponse, Failure> {
    let mut copy = ctx
        .state::<Reports>()
        .find(request.asset_report_token.expose())?
        .ready()?
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
    let token = ctx.ids().token("assets");
    let id = AssetReportId::from(ctx.ids().uuid());
    copy.content.asset_report_id = id.clone();
    copy.is_ready = false;
    begin(ctx, &token, copy)?;
    Ok(AssetReportFilterResponse {
        asset_report_token: token.into(),
        asset_report_id: id,
        request_id: None,
    })
}

fn refresh(
    ctx: &mut Ctx<'_>,
    request: AssetReportRefreshRequest,
) -> Result<AssetReportRefreshResponse, Failure> {
    let known = ctx
        .state::<Reports>()
        .by_token
        .get(request.asset_report_token.expose());
    let known = known
        .ok_or_else(Failure::unknown_asset_report_token)?
        .clone();
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
        request_id: None,
    })
}

fn remove(
    ctx: &mut Ctx<'_>,
    request: AssetReportRemoveRequest,
) -> Result<AssetReportRemoveResponse, Failure> {
    let reports = ctx.state::<Reports>();
    let token = request.asset_report_token.expose();
    reports
        .by_token
        .remove(token)
        .ok_or_else(Failure::unknown_asset_report_token)?;
    reports.audit_copies.retain(|_, report| report != token);
    Ok(AssetReportRemoveResponse {
        removed: true,
        request_id: None,
    })
}

fn audit_copy_create(
    ctx: &mut Ctx<'_>,
    request: AssetReportAuditCopyCreateRequest,
) -> Result<AssetReportAuditCopyCreateResponse, Failure> {
    let report = request.asset_report_token.expose().to_owned();
    if !ctx.state::<Reports>().by_token.contains_key(&report) {
        return Err(Failure::unknown_asset_report_token());
    }
    let token = ctx.ids().audit_copy_token();
    ctx.state::<Reports>()
        .audit_copies
        .insert(token.clone(), report);
    Ok(AssetReportAuditCopyCreateResponse {
        audit_copy_token: token.into(),
        request_id: None,
    })
}

fn audit_copy_get(
    ctx: &mut Ctx<'_>,
    request: AssetReportAuditCopyGetRequest,
) -> Result<AssetReportGetResponse, Failure> {
    let report = ctx
        .state::<Reports>()
        .of_audit_copy(request.audit_copy_token.expose())?
        .ready()?;
    Ok(AssetReportGetResponse {
        report: answer(report, true),
        warnings: Vec::new(),
        request_id: None,
    })
}

fn audit_copy_pdf_get(
    ctx: &mut Ctx<'_>,
    request: AssetReportAuditCopyPdfGetRequest,
) -> Result<AssetReport, Failure> {
    let report = ctx
        .state::<Reports>()
        .of_audit_copy(request.audit_copy_token.expose())?
        .ready()?;
    Ok(report.content.clone())
}

fn audit_copy_remove(
    ctx: &mut Ctx<'_>,
    request: AssetReportAuditCopyRemoveRequest,
) -> Result<AssetReportAuditCopyRemoveResponse, Failure> {
    let copies = &mut ctx.state::<Reports>().audit_copies;
    copies
        .remove(request.audit_copy_token.expose())
        .ok_or_else(Failure::unknown_audit_copy_token)?;
    Ok(AssetReportAuditCopyRemoveResponse {
        removed: true,
        request_id: None,
    })
}

impl Failure {
    fn unknown_audit_copy_token() -> Self {
        let message = "could not find matching audit copy token";
        Self::new("INVALID_INPUT", "INVALID_AUDIT_COPY_TOKEN", message)
    }

    fn unknown_asset_report_token() -> Self {
        let message = "could not find matching asset report token";
        Self::new("INVALID_INPUT", "INVALID_ASSET_REPORT_TOKEN", message)
    }
}
