//! Asset reports: made from Items as they stand, ready after a while, with PDFs, audit copies and relays.
//!
//! Balances of earlier days follow from today's and from what has posted since.

mod document;
mod report;
mod reports;
mod sharing;

use std::collections::BTreeSet;

use plaid_assets::types::{
    AssetReport, AssetReportCreateRequest, AssetReportCreateResponse, AssetReportFilterRequest,
    AssetReportFilterResponse, AssetReportGetRequest, AssetReportGetResponse,
    AssetReportPDFGetRequest, AssetReportRefreshRequest, AssetReportRefreshResponse,
    AssetReportRemoveRequest, AssetReportRemoveResponse, Warning,
};

use crate::{failure::Failure, registry::Registry, world::Ctx};
use document::document;
use reports::{Reports, Wanted, answer};

pub(crate) fn register(registry: &mut Registry) {
    registry.keep::<Reports>();
    registry.event::<reports::ReportReady>();
    registry.on(create);
    registry.on(get);
    registry.on(filter);
    registry.on(refresh);
    registry.on(remove);
    registry.on_pdf(pdf_get, document);
    registry.on(sharing::audit_copy_create);
    registry.on(sharing::audit_copy_get);
    registry.on_pdf(sharing::audit_copy_pdf_get, document);
    registry.on(sharing::audit_copy_remove);
    registry.on(sharing::audit_copy_token_create);
    registry.on(sharing::audit_copy_token_update);
    registry.on(sharing::audit_copy_token_remove);
    registry.on(sharing::relay_create);
    registry.on(sharing::relay_get);
    registry.on_pdf(sharing::relay_pdf_get, document);
    registry.on(sharing::relay_refresh);
    registry.on(sharing::relay_remove);
    for member in ["asset_report_token", "report_tokens"] {
        registry.check(member, |ctx, token| {
            ctx.state::<Reports>().find(token).map(drop)
        });
    }
    registry.check("audit_copy_token", |ctx, token| {
        ctx.state::<Reports>().of_audit_copy(token).map(drop)
    });
}

/// An Item in trouble stops the report, or is left out with a warning, as the request wants it.
fn create(
    ctx: &mut Ctx<'_>,
    request: AssetReportCreateRequest,
) -> Result<AssetReportCreateResponse, Failure> {
    let tokens = request.access_tokens.unwrap_or_default();
    if tokens.is_empty() {
        return Err(Failure::missing_fields(&["access_tokens".to_owned()]));
    }
    let options = request.options.unwrap_or_default();
    let needs_all = options.require_all_items.unwrap_or(true);
    let (mut items, mut warnings) = (Vec::new(), Vec::new());
    for token in &tokens {
        match ctx.product(token, "assets") {
            Ok(item) => items.push(item.id.clone()),
            Err(failure) if needs_all => return Err(failure),
            Err(failure) => warnings.push(Warning {
                warning_type: "ASSET_REPORT_WARNING".to_owned(),
                warning_code: "TRANSACTIONS_UNAVAILABLE".into(),
                cause: Some(report::cause(ctx.item(token)?, &failure)),
            }),
        }
    }
    if items.is_empty() {
        return Err(Failure::of_code("DATA_UNAVAILABLE", "ASSET_REPORT_ERROR"));
    }
    let days = u64::try_from(request.days_requested).unwrap_or_default();
    let (token, id) = reports::generate(ctx, items, days, options, warnings)?;
    Ok(AssetReportCreateResponse {
        asset_report_token: token.into(),
        asset_report_id: id,
        request_id: None,
    })
}

fn get(
    ctx: &mut Ctx<'_>,
    request: AssetReportGetRequest,
) -> Result<AssetReportGetResponse, Failure> {
    let token = request
        .asset_report_token
        .ok_or_else(|| Failure::missing_fields(&["asset_report_token".to_owned()]))?;
    let wanted = Wanted {
        insights: request.include_insights.unwrap_or_default(),
        fast: request.fast_report.unwrap_or_default(),
        days: request.options.and_then(|options| options.days_to_include),
    };
    let report = ctx.state::<Reports>().find(token.expose())?;
    let report = if wanted.fast {
        report.fast()?
    } else {
        report.ready()?
    };
    Ok(answer(report, wanted))
}

fn pdf_get(ctx: &mut Ctx<'_>, request: AssetReportPDFGetRequest) -> Result<AssetReport, Failure> {
    let days = request.options.and_then(|options| options.days_to_include);
    let token = request.asset_report_token.expose();
    let report = ctx.state::<Reports>().find(token)?.ready()?;
    let wanted = Wanted {
        insights: true,
        fast: false,
        days,
    };
    Ok(answer(report, wanted).report)
}

/// Makes another report without some accounts.
fn filter(
    ctx: &mut Ctx<'_>,
    request: AssetReportFilterRequest,
) -> Result<AssetReportFilterResponse, Failure> {
    let token = request.asset_report_token.expose();
    let report = ctx.state::<Reports>().find(token)?.ready()?.clone();
    let accounts = report.content.items.iter().flat_map(|item| &item.accounts);
    let known: BTreeSet<_> = accounts
        .map(|account| account.account_id.as_str().to_owned())
        .collect();
    let excluded: BTreeSet<_> = request
        .account_ids_to_exclude
        .iter()
        .map(|id| id.as_str().to_owned())
        .collect();
    if !excluded.is_subset(&known) {
        return Err(Failure::invalid_field(
            "account_ids_to_exclude must be IDs of accounts of this report",
        ));
    }
    let (token, id) = reports::derive(ctx, report, |content| {
        for item in &mut content.items {
            item.accounts
                .retain(|account| !excluded.contains(account.account_id.as_str()));
        }
    })?;
    Ok(AssetReportFilterResponse {
        asset_report_token: token.into(),
        asset_report_id: id,
        request_id: None,
    })
}

/// Makes a new report of the same Items.
fn refresh(
    ctx: &mut Ctx<'_>,
    request: AssetReportRefreshRequest,
) -> Result<AssetReportRefreshResponse, Failure> {
    let known = ctx
        .state::<Reports>()
        .find(request.asset_report_token.expose())?
        .clone();
    let days = request.days_requested.or(known.content.days_requested);
    let days = days.and_then(|days| u64::try_from(days).ok());
    let mut options = known.options;
    if let Some(changes) = request.options {
        options.client_report_id = changes.client_report_id.or(options.client_report_id);
        options.webhook = changes.webhook.or(options.webhook);
        options.user = changes.user.or(options.user);
    }
    for item in &known.items {
        ctx.item_by_id(item)?.check_login()?;
    }
    let made = reports::generate(
        ctx,
        known.items,
        days.unwrap_or_default(),
        options,
        Vec::new(),
    );
    let (token, id) = made?;
    Ok(AssetReportRefreshResponse {
        asset_report_id: id,
        asset_report_token: token.into(),
        request_id: None,
    })
}

/// A report goes with its audit copies and relays.
fn remove(
    ctx: &mut Ctx<'_>,
    request: AssetReportRemoveRequest,
) -> Result<AssetReportRemoveResponse, Failure> {
    let reports = ctx.state::<Reports>();
    let token = request.asset_report_token.expose();
    let removed = reports.by_token.remove(token);
    removed.ok_or_else(Failure::unknown_asset_report_token)?;
    for copy in reports.audit_copies.values_mut() {
        copy.retain(|report| report != token);
    }
    reports.audit_copies.retain(|_, copy| !copy.is_empty());
    reports.relays.retain(|_, relay| relay.report != token);
    Ok(AssetReportRemoveResponse {
        removed: true,
        request_id: None,
    })
}
