// @generated from api/webhooks/beacon.toml by `cargo xtask codegen`. Do not edit.

//! Beacon users, reports and duplicates.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// The status of a Beacon user changed, by a review, by an update or by the network.
///
/// Sent as `BEACON`: `USER_STATUS_UPDATED`. See [Plaid's page](https://plaid.com/docs/api/products/beacon/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserStatusUpdatedWebhook {
    /// Names a user of Beacon.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A report of fraud was made for a Beacon user.
///
/// Sent as `BEACON`: `REPORT_CREATED`. See [Plaid's page](https://plaid.com/docs/api/products/beacon/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportCreatedWebhook {
    /// Names a report of fraud.
    pub beacon_report_id: plaid_types::BeaconReportId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A report of fraud was changed.
///
/// Sent as `BEACON`: `REPORT_UPDATED`. See [Plaid's page](https://plaid.com/docs/api/products/beacon/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportUpdatedWebhook {
    /// Names a report of fraud.
    pub beacon_report_id: plaid_types::BeaconReportId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A report by another member of the network matches one of your users.
///
/// Sent as `BEACON`: `REPORT_SYNDICATION_CREATED`. See [Plaid's page](https://plaid.com/docs/api/products/beacon/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportSyndicationCreatedWebhook {
    /// Names a report that was passed on to you.
    pub beacon_report_syndication_id: plaid_types::BeaconReportSyndicationId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A new or updated Beacon user matches one that exists.
///
/// Sent as `BEACON`: `DUPLICATE_DETECTED`. See [Plaid's page](https://plaid.com/docs/api/products/beacon/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconDuplicateDetectedWebhook {
    /// Names two users who seem to be one.
    pub beacon_duplicate_id: plaid_types::BeaconDuplicateId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}
