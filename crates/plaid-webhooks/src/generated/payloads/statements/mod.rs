// @generated from api/webhooks/statements.toml by `cargo xtask codegen`. Do not edit.

//! Statements that are ready.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// The statements that a refresh asked for are extracted, or could not be.
///
/// Sent as `STATEMENTS`: `STATEMENTS_REFRESH_COMPLETE`. See [Plaid's page](https://plaid.com/docs/api/products/statements/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct StatementsRefreshCompleteWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// How the extraction of statements ended.
    pub result: StatementsRefreshCompleteResult,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

plaid_core::open_enum! {
/// How the extraction of statements ended.
#[allow(missing_docs)]
pub enum StatementsRefreshCompleteResult {
Success = "SUCCESS",
Failure = "FAILURE",
}
}
