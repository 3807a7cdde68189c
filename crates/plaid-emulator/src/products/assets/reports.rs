//! The reports of a world, and how they become ready.

use std::{collections::BTreeMap, time::Duration};

use plaid_assets::types::{
    AssetReport, AssetReportCreateRequestOptions, AssetReportGetResponse, Warning,
};
use plaid_core::ItemId;
use plaid_types::AssetReportId;
use plaid_webhooks::{
    payloads::{AssetReportType, AssetsProductReadyWebhook},
    types::WebhookEnvironmentValues,
};
use serde::{Deserialize, Serialize};

use super::report::{self, Order};
use crate::{
    failure::Failure,
    world::{Ctx, Event, State},
};

/// How long the hosted Sandbox takes for a report, and for one without history.
const REPORT_TAKES: Duration = Duration::from_secs(5);
const FAST_TAKES: Duration = Duration::from_secs(2);

/// The reports of a world by token, and what they are shared by.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Reports {
    pub(super) by_token: BTreeMap<String, Report>,
    /// Report tokens by audit copy token.
    pub(super) audit_copies: BTreeMap<String, Vec<String>>,
    pub(super) relays: BTreeMap<String, Relay>,
}

impl State for Reports {
    const NAME: &'static str = "asset_reports";
}

/// A report, shared with another client.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Relay {
    pub(super) report: String,
    pub(super) client_id: String,
    pub(super) webhook: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Report {
    pub(super) content: AssetReport,
    pub(super) warnings: Vec<Warning>,
    /// The Items it was made from.
    pub(super) items: Vec<ItemId>,
    pub(super) options: AssetReportCreateRequestOptions,
    is_fast_ready: bool,
    is_ready: bool,
}

impl Report {
    fn has_add_on(&self, add_on: &str) -> bool {
        has_add_on(&self.options, add_on)
    }

    /// The report, once it is ready.
    pub(super) fn ready(&self) -> Result<&Self, Failure> {
        if self.is_ready {
            Ok(self)
        } else {
            Err(Failure::product_not_ready("ASSET_REPORT_ERROR"))
        }
    }

    /// The report, once that without history is ready, if it was asked for.
    pub(super) fn fast(&self) -> Result<&Self, Failure> {
        if self.is_fast_ready {
            Ok(self)
        } else if self.has_add_on("fast_assets") {
            Err(Failure::product_not_ready("ASSET_REPORT_ERROR"))
        } else {
            Err(Failure::invalid_field(
                "fast_report is for reports with the add-on fast_assets",
            ))
        }
    }
}

fn has_add_on(options: &AssetReportCreateRequestOptions, add_on: &str) -> bool {
    let mut add_ons = options.add_ons.iter().flatten();
    add_ons.any(|known| known.as_str() == add_on)
}

/// Makes a report of Items as they stand now.
pub(super) fn generate(
    ctx: &mut Ctx<'_>,
    items: Vec<ItemId>,
    days: u64,
    options: AssetReportCreateRequestOptions,
    warnings: Vec<Warning>,
) -> Result<(String, AssetReportId), Failure> {
    let token = ctx.ids().token("assets");
    let id = AssetReportId::from(ctx.ids().uuid());
    let order = Order {
        items: &items,
        days,
        client_report_id: options.client_report_id.clone(),
        user: options.user.clone().unwrap_or_default(),
        investments: has_add_on(&options, "investments"),
    };
    let (content, more) = report::make(ctx, &id, order)?;
    let report = Report {
        content,
        warnings: warnings.into_iter().chain(more).collect(),
        items,
        options,
        is_fast_ready: false,
        is_ready: false,
    };
    begin(ctx, &token, report)?;
    Ok((token, id))
}

/// Has another report of the same Items become ready, with changes to its content.
pub(super) fn derive(
    ctx: &mut Ctx<'_>,
    mut report: Report,
    change: impl FnOnce(&mut AssetReport),
) -> Result<(String, AssetReportId), Failure> {
    let token = ctx.ids().token("assets");
    let id = AssetReportId::from(ctx.ids().uuid());
    report.content.asset_report_id = id.clone();
    change(&mut report.content);
    report.is_fast_ready = false;
    report.is_ready = false;
    begin(ctx, &token, report)?;
    Ok((token, id))
}

/// Has a report become ready after a while.
fn begin(ctx: &mut Ctx<'_>, token: &str, report: Report) -> Result<(), Failure> {
    let is_fast = report.has_add_on("fast_assets");
    let reports = &mut ctx.state::<Reports>().by_token;
    reports.insert(token.to_owned(), report);
    let profile = ctx.settings.profile;
    let ready = |kind| ReportReady {
        token: token.to_owned(),
        kind,
    };
    if is_fast {
        ctx.schedule(profile.takes(FAST_TAKES), &ready(Kind::Fast))?;
    }
    ctx.schedule(profile.takes(REPORT_TAKES), &ready(Kind::Full))
}

/// How much of a report is ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Kind {
    Fast,
    Full,
}

/// A report becomes ready.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct ReportReady {
    token: String,
    kind: Kind,
}

impl Event for ReportReady {
    const NAME: &'static str = "asset_report_ready";

    fn happen(self, ctx: &mut Ctx<'_>) -> Result<(), Failure> {
        let report = ctx.state::<Reports>().find_mut(&self.token)?;
        report.is_ready |= self.kind == Kind::Full;
        report.is_fast_ready |= self.kind == Kind::Fast;
        let Some(url) = report.options.webhook.clone() else {
            return Ok(());
        };
        let webhook = AssetsProductReadyWebhook {
            asset_report_id: report.content.asset_report_id.clone(),
            user_id: None,
            report_type: Some(match self.kind {
                Kind::Full => AssetReportType::Full,
                Kind::Fast => AssetReportType::Fast,
            }),
            environment: Some(WebhookEnvironmentValues::Sandbox),
        };
        ctx.send(&url, webhook)
    }
}

impl Reports {
    pub(super) fn find(&self, token: &str) -> Result<&Report, Failure> {
        let known = self.by_token.get(token);
        known.ok_or_else(Failure::unknown_asset_report_token)
    }

    fn find_mut(&mut self, token: &str) -> Result<&mut Report, Failure> {
        let known = self.by_token.get_mut(token);
        known.ok_or_else(Failure::unknown_asset_report_token)
    }

    /// The report that an audit copy is of; of several, the first.
    pub(super) fn of_audit_copy(&self, token: &str) -> Result<&Report, Failure> {
        let known = self.audit_copies.get(token);
        let known = known.and_then(|reports| reports.first());
        self.find(known.ok_or_else(Failure::unknown_audit_copy_token)?)
    }

    pub(super) fn relay(&self, token: &str) -> Result<&Relay, Failure> {
        let known = self.relays.get(token);
        known.ok_or_else(|| Failure::unknown("relay_token"))
    }
}

/// What is asked of a report.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Wanted {
    pub(super) insights: bool,
    /// Without history.
    pub(super) fast: bool,
    /// How many days of history are enough.
    pub(super) days: Option<i64>,
}

/// A report as it is asked for. Descriptions of transactions are an insight; without insights they are
/// left out.
pub(super) fn answer(report: &Report, wanted: Wanted) -> AssetReportGetResponse {
    let mut content = report.content.clone();
    let days = wanted.days.and_then(|days| usize::try_from(days).ok());
    let accounts = content.items.iter_mut().flat_map(|item| &mut item.accounts);
    for account in accounts {
        if wanted.fast {
            account.transactions.clear();
            account.historical_balances.clear();
            account.investments = None;
            account.days_available = Some(0);
        }
        if let Some(days) = days {
            account.historical_balances.truncate(days + 1);
            let oldest = account
                .historical_balances
                .last()
                .map(|last| last.date.clone());
            account
                .transactions
                .retain(|row| Some(&row.date) >= oldest.as_ref());
            account.days_available = account.days_available.min(wanted.days);
        }
        for transaction in &mut account.transactions {
            if !wanted.insights {
                transaction.name = None;
                transaction.merchant_name = None;
                transaction.category = Vec::new();
                transaction.category_id = None;
            }
        }
    }
    AssetReportGetResponse {
        report: content,
        warnings: report.warnings.clone(),
        request_id: None,
    }
}

impl Failure {
    pub(super) fn unknown_audit_copy_token() -> Self {
        let message = "could not find matching audit copy token";
        Self::new("INVALID_INPUT", "INVALID_AUDIT_COPY_TOKEN", message)
    }

    pub(super) fn unknown_asset_report_token() -> Self {
        let message = "could not find matching asset report token";
        Self::new("INVALID_INPUT", "INVALID_ASSET_REPORT_TOKEN", message)
    }
}
