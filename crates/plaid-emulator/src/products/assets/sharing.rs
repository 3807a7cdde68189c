//! Reports for others: audit copies, and relays to other clients.

use plaid_assets::types::{
    AssetReport, AssetReportAuditCopyCreateRequest, AssetReportAuditCopyCreateResponse,
    AssetReportAuditCopyGetRequest, AssetReportAuditCopyPdfGetRequest,
    AssetReportAuditCopyRemoveRequest, AssetReportAuditCopyRemoveResponse, AssetReportGetResponse,
    AssetReportToken, CreditAuditCopyTokenCreateRequest, CreditAuditCopyTokenCreateResponse,
    CreditAuditCopyTokenRemoveRequest, CreditAuditCopyTokenRemoveResponse,
    CreditAuditCopyTokenUpdateRequest, CreditAuditCopyTokenUpdateResponse,
    CreditRelayCreateRequest, CreditRelayCreateResponse, CreditRelayGetRequest,
    CreditRelayPDFGetRequest, CreditRelayRefreshRequest, CreditRelayRefreshResponse,
    CreditRelayRemoveRequest, CreditRelayRemoveResponse,
};
use plaid_webhooks::{
    payloads::{AssetsRelayWebhook, RelayEvent},
    types::WebhookEnvironmentValues,
};

use super::reports::{Relay, Reports, Wanted, answer, generate};
use crate::{failure::Failure, world::Ctx};

/// What an auditor sees.
const AUDITED: Wanted = Wanted {
    insights: true,
    fast: false,
    days: None,
};

/// Makes a token for auditors of reports that are there.
fn share(ctx: &mut Ctx<'_>, reports: &[AssetReportToken]) -> Result<String, Failure> {
    let tokens = known(ctx, reports)?;
    let token = ctx.ids().audit_copy_token();
    let copies = &mut ctx.state::<Reports>().audit_copies;
    copies.insert(token.clone(), tokens);
    Ok(token)
}

/// The tokens of reports, if all are there and there are any.
fn known(ctx: &mut Ctx<'_>, tokens: &[AssetReportToken]) -> Result<Vec<String>, Failure> {
    if tokens.is_empty() {
        return Err(Failure::missing_fields(&["report_tokens".to_owned()]));
    }
    let reports = ctx.state::<Reports>();
    let tokens = tokens.iter().map(|token| {
        reports.find(token.expose())?;
        Ok(token.expose().to_owned())
    });
    tokens.collect()
}

fn unshare(ctx: &mut Ctx<'_>, token: &str) -> Result<(), Failure> {
    let copies = &mut ctx.state::<Reports>().audit_copies;
    let removed = copies.remove(token);
    removed
        .map(drop)
        .ok_or_else(Failure::unknown_audit_copy_token)
}

pub(super) fn audit_copy_create(
    ctx: &mut Ctx<'_>,
    request: AssetReportAuditCopyCreateRequest,
) -> Result<AssetReportAuditCopyCreateResponse, Failure> {
    let token = share(ctx, &[request.asset_report_token])?;
    Ok(AssetReportAuditCopyCreateResponse {
        audit_copy_token: token.into(),
        request_id: None,
    })
}

pub(super) fn audit_copy_get(
    ctx: &mut Ctx<'_>,
    request: AssetReportAuditCopyGetRequest,
) -> Result<AssetReportGetResponse, Failure> {
    let reports = ctx.state::<Reports>();
    let report = reports.of_audit_copy(request.audit_copy_token.expose())?;
    Ok(answer(report.ready()?, AUDITED))
}

pub(super) fn audit_copy_pdf_get(
    ctx: &mut Ctx<'_>,
    request: AssetReportAuditCopyPdfGetRequest,
) -> Result<AssetReport, Failure> {
    let days = request.options.and_then(|options| options.days_to_include);
    let reports = ctx.state::<Reports>();
    let report = reports.of_audit_copy(request.audit_copy_token.expose())?;
    Ok(answer(report.ready()?, Wanted { days, ..AUDITED }).report)
}

pub(super) fn audit_copy_remove(
    ctx: &mut Ctx<'_>,
    request: AssetReportAuditCopyRemoveRequest,
) -> Result<AssetReportAuditCopyRemoveResponse, Failure> {
    unshare(ctx, request.audit_copy_token.expose())?;
    Ok(AssetReportAuditCopyRemoveResponse {
        removed: true,
        request_id: None,
    })
}

pub(super) fn audit_copy_token_create(
    ctx: &mut Ctx<'_>,
    request: CreditAuditCopyTokenCreateRequest,
) -> Result<CreditAuditCopyTokenCreateResponse, Failure> {
    let token = share(ctx, &request.report_tokens)?;
    Ok(CreditAuditCopyTokenCreateResponse {
        audit_copy_token: token.into(),
        request_id: None,
    })
}

/// The token is for these reports from now on.
pub(super) fn audit_copy_token_update(
    ctx: &mut Ctx<'_>,
    request: CreditAuditCopyTokenUpdateRequest,
) -> Result<CreditAuditCopyTokenUpdateResponse, Failure> {
    let tokens = known(ctx, &request.report_tokens)?;
    let copies = &mut ctx.state::<Reports>().audit_copies;
    let copy = copies.get_mut(request.audit_copy_token.expose());
    *copy.ok_or_else(Failure::unknown_audit_copy_token)? = tokens;
    Ok(CreditAuditCopyTokenUpdateResponse {
        request_id: None,
        updated: Some(true),
    })
}

pub(super) fn audit_copy_token_remove(
    ctx: &mut Ctx<'_>,
    request: CreditAuditCopyTokenRemoveRequest,
) -> Result<CreditAuditCopyTokenRemoveResponse, Failure> {
    unshare(ctx, request.audit_copy_token.expose())?;
    Ok(CreditAuditCopyTokenRemoveResponse {
        removed: true,
        request_id: None,
    })
}

/// Shares a report with another client. Worlds know nothing of each other, so the client that shares is the
/// one that may also read.
pub(super) fn relay_create(
    ctx: &mut Ctx<'_>,
    request: CreditRelayCreateRequest,
) -> Result<CreditRelayCreateResponse, Failure> {
    let reports = known(ctx, &request.report_tokens)?;
    let token = ctx.ids().token("credit-relay");
    let relay = Relay {
        report: reports.into_iter().next().unwrap_or_default(),
        client_id: request.secondary_client_id,
        webhook: request.webhook,
    };
    ctx.state::<Reports>().relays.insert(token.clone(), relay);
    Ok(CreditRelayCreateResponse {
        relay_token: token.into(),
        request_id: None,
    })
}

pub(super) fn relay_get(
    ctx: &mut Ctx<'_>,
    request: CreditRelayGetRequest,
) -> Result<AssetReportGetResponse, Failure> {
    let insights = request.include_insights.unwrap_or_default();
    let token = request.relay_token.expose();
    let shown = relayed(
        ctx,
        token,
        Wanted {
            insights,
            ..Wanted::default()
        },
    )?;
    tell(ctx, token, RelayEvent::GetCalled)?;
    Ok(shown)
}

pub(super) fn relay_pdf_get(
    ctx: &mut Ctx<'_>,
    request: CreditRelayPDFGetRequest,
) -> Result<AssetReport, Failure> {
    let token = request.relay_token.expose();
    let shown = relayed(ctx, token, AUDITED)?;
    tell(ctx, token, RelayEvent::GetCalled)?;
    Ok(shown.report)
}

fn relayed(
    ctx: &mut Ctx<'_>,
    token: &str,
    wanted: Wanted,
) -> Result<AssetReportGetResponse, Failure> {
    let reports = ctx.state::<Reports>();
    let relay = reports.relay(token)?;
    Ok(answer(reports.find(&relay.report)?.ready()?, wanted))
}

/// The relay shows a newer report of the same Items from now on.
pub(super) fn relay_refresh(
    ctx: &mut Ctx<'_>,
    request: CreditRelayRefreshRequest,
) -> Result<CreditRelayRefreshResponse, Failure> {
    let token = request.relay_token.expose();
    let reports = ctx.state::<Reports>();
    let known = reports.find(&reports.relay(token)?.report)?.clone();
    let days = known
        .content
        .days_requested
        .and_then(|days| u64::try_from(days).ok());
    let mut options = known.options;
    options.webhook = request.webhook.or(options.webhook);
    let made = generate(
        ctx,
        known.items,
        days.unwrap_or_default(),
        options,
        Vec::new(),
    );
    let (report, id) = made?;
    if let Some(relay) = ctx.state::<Reports>().relays.get_mut(token) {
        relay.report = report;
    }
    tell(ctx, token, RelayEvent::RefreshCalled)?;
    Ok(CreditRelayRefreshResponse {
        relay_token: request.relay_token,
        asset_report_id: Some(id),
        request_id: None,
    })
}

pub(super) fn relay_remove(
    ctx: &mut Ctx<'_>,
    request: CreditRelayRemoveRequest,
) -> Result<CreditRelayRemoveResponse, Failure> {
    let removed = ctx
        .state::<Reports>()
        .relays
        .remove(request.relay_token.expose());
    removed.ok_or_else(|| Failure::unknown("relay_token"))?;
    Ok(CreditRelayRemoveResponse {
        removed: true,
        request_id: None,
    })
}

/// Tells the client that shares what the other one did.
fn tell(ctx: &mut Ctx<'_>, token: &str, event: RelayEvent) -> Result<(), Failure> {
    let reports = ctx.state::<Reports>();
    let relay = reports.relay(token)?.clone();
    let asset_report_id = reports.find(&relay.report)?.content.asset_report_id.clone();
    let Some(url) = relay.webhook else {
        return Ok(());
    };
    let webhook = AssetsRelayWebhook {
        asset_relay_token: token.into(),
        relay_event: event,
        secondary_client_id: relay.client_id.into(),
        asset_report_id,
        environment: Some(WebhookEnvironmentValues::Sandbox),
    };
    ctx.send(&url, webhook)
}
