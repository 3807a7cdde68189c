// @generated from api/webhooks/identity.toml by `cargo xtask codegen`. Do not edit.

//! Data about account holders that changed.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// Names, addresses, emails or phone numbers of account holders changed.
///
/// Sent as `IDENTITY`: `DEFAULT_UPDATE`. See [Plaid's page](https://plaid.com/docs/api/products/identity/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityDefaultUpdateWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// What changed, by account.
    pub account_ids_with_updated_identity:
        std::collections::BTreeMap<String, Vec<IdentityUpdateTypes>>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The user has not consented to Identity for an account: update mode asks for it.
///
/// Sent as `IDENTITY`: `PRODUCT_PERMISSIONS_REQUIRED`. See [Plaid's page](https://plaid.com/docs/api/products/identity/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProductPermissionsRequiredIdentityWebhook {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

plaid_core::open_enum! {
/// What is known about an account holder.
#[allow(missing_docs)]
pub enum IdentityUpdateTypes {
Addresses = "addresses",
Emails = "emails",
Names = "names",
PhoneNumbers = "phone_numbers",
Phones = "PHONES",
/// `ADDRESSES`.
AddressesUppercase = "ADDRESSES",
/// `EMAILS`.
EmailsUppercase = "EMAILS",
/// `NAMES`.
NamesUppercase = "NAMES",
}
}
