// @generated from api/webhooks/cashflow.toml by `cargo xtask codegen`. Do not edit.

//! What changed in the cash flow of a monitored user.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// Each day, or when the user links an Item: new insights can be read.
///
/// Sent as `CASH_FLOW_UPDATES`: `INSIGHTS_UPDATED`. See [Plaid's page](https://plaid.com/docs/check/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashFlowUpdatesInsightsWebhook {
    /// Whether insights can be read.
    pub status: MonitoringInsightsStatus,
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// An overdraft, or a payment that was not covered, was found on an account of the user.
///
/// Sent as `CASH_FLOW_UPDATES`: `NSF_OVERDRAFT_DETECTED`. See [Plaid's page](https://plaid.com/docs/check/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashFlowUpdatesNSFWebhook {
    /// Whether insights can be read.
    pub status: MonitoringInsightsStatus,
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A new source of income was found.
///
/// Sent as `CASH_FLOW_UPDATES`: `NEW_INCOME_STREAM_DETECTED`. See [Plaid's page](https://plaid.com/docs/check/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashFlowUpdatesNewIncomeStreamWebhook {
    /// Whether insights can be read.
    pub status: MonitoringInsightsStatus,
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A regular deposit did not come.
///
/// Sent as `CASH_FLOW_UPDATES`: `EXPECTED_DEPOSIT_MISSED`. See [Plaid's page](https://plaid.com/docs/check/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashFlowUpdatesExpectedDepositMissedWebhook {
    /// Whether insights can be read.
    pub status: MonitoringInsightsStatus,
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// An account's balance is low.
///
/// Sent as `CASH_FLOW_UPDATES`: `LOW_BALANCE_DETECTED`. See [Plaid's page](https://plaid.com/docs/check/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashFlowUpdatesLowBalanceWebhook {
    /// Whether insights can be read.
    pub status: MonitoringInsightsStatus,
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A deposit of unusual size was found.
///
/// Sent as `CASH_FLOW_UPDATES`: `LARGE_DEPOSIT_DETECTED`. See [Plaid's page](https://plaid.com/docs/check/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashFlowUpdatesLargeDepositWebhook {
    /// Whether insights can be read.
    pub status: MonitoringInsightsStatus,
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A payment towards a new loan was found.
///
/// Sent as `CASH_FLOW_UPDATES`: `NEW_LOAN_PAYMENT_DETECTED`. See [Plaid's page](https://plaid.com/docs/check/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashFlowUpdatesNewLoanPaymentWebhook {
    /// Whether insights can be read.
    pub status: MonitoringInsightsStatus,
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// New insights can be read; `insights` says of which kinds.
///
/// Sent as `CASH_FLOW_UPDATES`: `CASH_FLOW_INSIGHTS_UPDATED`. See [Plaid's page](https://plaid.com/docs/check/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashFlowUpdatesInsightsV2Webhook {
    /// Whether insights can be read.
    pub status: MonitoringInsightsStatus,
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// A kind of insight into cash flow.
    pub insights: Vec<CashFlowInsight>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// Insights about a monitored user changed. Later sent as `CASH_FLOW_UPDATES`.
///
/// Sent as `CRA_MONITORING`: `INSIGHTS_UPDATED`. See [Plaid's page](https://plaid.com/docs/check/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraMonitoringInsightsWebhook {
    /// Whether insights can be read.
    pub status: MonitoringInsightsStatus,
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// An overdraft, or a payment that was not covered, was found. Later sent as `CASH_FLOW_UPDATES`.
///
/// Sent as `CRA_MONITORING`: `NSF_OVERDRAFT_DETECTED`. See [Plaid's page](https://plaid.com/docs/check/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraMonitoringNSFWebhook {
    /// Whether insights can be read.
    pub status: MonitoringInsightsStatus,
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A new source of income was found. Later sent as `CASH_FLOW_UPDATES`.
///
/// Sent as `CRA_MONITORING`: `NEW_INCOME_STREAM_DETECTED`. See [Plaid's page](https://plaid.com/docs/check/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraMonitoringNewIncomeStreamWebhook {
    /// Whether insights can be read.
    pub status: MonitoringInsightsStatus,
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A regular deposit did not come. Later sent as `CASH_FLOW_UPDATES`.
///
/// Sent as `CRA_MONITORING`: `EXPECTED_DEPOSIT_MISSED`. See [Plaid's page](https://plaid.com/docs/check/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraMonitoringExpectedDepositMissedWebhook {
    /// Whether insights can be read.
    pub status: MonitoringInsightsStatus,
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// An account's balance is low. Later sent as `CASH_FLOW_UPDATES`.
///
/// Sent as `CRA_MONITORING`: `LOW_BALANCE_DETECTED`. See [Plaid's page](https://plaid.com/docs/check/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraMonitoringLowBalanceWebhook {
    /// Whether insights can be read.
    pub status: MonitoringInsightsStatus,
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A deposit of unusual size was found. Later sent as `CASH_FLOW_UPDATES`.
///
/// Sent as `CRA_MONITORING`: `LARGE_DEPOSIT_DETECTED`. See [Plaid's page](https://plaid.com/docs/check/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraMonitoringLargeDepositWebhook {
    /// Whether insights can be read.
    pub status: MonitoringInsightsStatus,
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A payment towards a new loan was found. Later sent as `CASH_FLOW_UPDATES`.
///
/// Sent as `CRA_MONITORING`: `NEW_LOAN_PAYMENT_DETECTED`. See [Plaid's page](https://plaid.com/docs/check/).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CraMonitoringNewLoanPaymentWebhook {
    /// Whether insights can be read.
    pub status: MonitoringInsightsStatus,
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

plaid_core::open_enum! {
/// Whether insights can be read.
#[allow(missing_docs)]
pub enum MonitoringInsightsStatus {
Available = "AVAILABLE",
Failed = "FAILED",
}
}

plaid_core::open_enum! {
/// A kind of insight into cash flow.
#[allow(missing_docs)]
pub enum CashFlowInsight {
LargeDepositDetected = "LARGE_DEPOSIT_DETECTED",
LowBalanceDetected = "LOW_BALANCE_DETECTED",
NewLoanPaymentDetected = "NEW_LOAN_PAYMENT_DETECTED",
NsfOverdraftDetected = "NSF_OVERDRAFT_DETECTED",
}
}
