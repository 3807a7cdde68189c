// @generated from api/webhooks/identity-verification.toml by `cargo xtask codegen`. Do not edit.

//! The progress of an identity verification.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// The user has finished a step.
///
/// Sent as `IDENTITY_VERIFICATION`: `STEP_UPDATED`. See [Plaid's page](https://plaid.com/docs/api/products/identity-verification/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityVerificationStepUpdatedWebhook {
    /// Names one attempt of a user to verify who they are.
    pub identity_verification_id: plaid_types::IdentityVerificationId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The user may try again, under the new id that this webhook tells.
///
/// Sent as `IDENTITY_VERIFICATION`: `RETRIED`. See [Plaid's page](https://plaid.com/docs/api/products/identity-verification/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityVerificationRetriedWebhook {
    /// Names one attempt of a user to verify who they are.
    pub identity_verification_id: plaid_types::IdentityVerificationId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The whole verification succeeded, failed, expired, was cancelled or waits for review.
///
/// Sent as `IDENTITY_VERIFICATION`: `STATUS_UPDATED`. See [Plaid's page](https://plaid.com/docs/api/products/identity-verification/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityVerificationStatusUpdatedWebhook {
    /// Names one attempt of a user to verify who they are.
    pub identity_verification_id: plaid_types::IdentityVerificationId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}
