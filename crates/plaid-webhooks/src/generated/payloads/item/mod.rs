// @generated from api/webhooks/item.toml by `cargo xtask codegen`. Do not edit.

//! An Item's health, consent and accounts.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// An issue that you subscribed to is resolved.
///
/// Sent as `ISSUES`: `ISSUE_RESOLVED`. See [Plaid's page](https://plaid.com/docs/api/items/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IssueResolvedWebhook {
    /// Names the problem.
    pub issue_id: String,
    /// What was wrong, for the user.
    pub issue_description: String,
    /// When it was mended, in UTC.
    pub issue_resolved_at: plaid_core::DateTime,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: String,
}

/// Sent to an Item's new URL when that was set.
///
/// Sent as `ITEM`: `WEBHOOK_UPDATE_ACKNOWLEDGED`. See [Plaid's page](https://plaid.com/docs/api/items/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct WebhookUpdateAcknowledgedWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// The URL that was set.
    pub new_webhook_url: plaid_core::Sensitive,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The user's consent runs out, in seven days or less: send the user through update mode before `consent_expiration_time`. For Items of Europe; others get `PENDING_DISCONNECT`.
///
/// Sent as `ITEM`: `PENDING_EXPIRATION`. See [Plaid's page](https://plaid.com/docs/api/items/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PendingExpirationWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// When the consent runs out.
    pub consent_expiration_time: plaid_core::DateTime,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// An Item has an error, such as `ITEM_LOGIN_REQUIRED`, that update mode mends. Until then its data stand still.
///
/// Sent as `ITEM`: `ERROR`. See [Plaid's page](https://plaid.com/docs/api/items/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemErrorWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// An Item that had `ITEM_LOGIN_REQUIRED` works again, though the user did not go through your update mode: stop asking for it.
///
/// Sent as `ITEM`: `LOGIN_REPAIRED`. See [Plaid's page](https://plaid.com/docs/api/items/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemLoginRepairedWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// An Item of the US or Canada will stop working, in seven days as a rule: send the user through update mode before then.
///
/// Sent as `ITEM`: `PENDING_DISCONNECT`. See [Plaid's page](https://plaid.com/docs/api/items/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PendingDisconnectWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Why an Item will stop working.
    pub reason: PendingDisconnectWebhookReason,
    /// When the Item stops working.
    pub disconnect_time: Option<plaid_core::DateTime>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The user has revoked the access to an Item: delete what you hold of it, and remove the Item.
///
/// Sent as `ITEM`: `USER_PERMISSION_REVOKED`. See [Plaid's page](https://plaid.com/docs/api/items/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserPermissionRevokedWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The user has a new account at the institution: update mode can ask to share it.
///
/// Sent as `ITEM`: `NEW_ACCOUNTS_AVAILABLE`. See [Plaid's page](https://plaid.com/docs/api/items/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NewAccountsAvailableWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The user has revoked the access to one account of an Item: its numbers must not be used any more.
///
/// Sent as `ITEM`: `USER_ACCOUNT_REVOKED`. See [Plaid's page](https://plaid.com/docs/api/items/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserAccountRevokedWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

plaid_core::open_enum! {
/// Why an Item will stop working.
pub enum PendingDisconnectWebhookReason {
/// The institution changes its connection. (`INSTITUTION_MIGRATION`)
InstitutionMigration = "INSTITUTION_MIGRATION",
/// The consent at the institution ends. (`INSTITUTION_TOKEN_EXPIRATION`)
InstitutionTokenExpiration = "INSTITUTION_TOKEN_EXPIRATION",
}
}
