// @generated from api/products/item.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountId, AccountSubtype, AccountType, ApplicationId, InstitutionId, Item,
    ItemAuthMethod, ItemUpdateType, LinkSessionId, Products, ProductsTerminateReasonCode,
    PublicToken, UserId,
};

/// The request of `/consent/events/get`.
///
/// Lists when a user gave, changed or withdrew consent for an Item.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ConsentEventsGetRequest {
    pub access_token: plaid_types::AccessToken,
}

impl ConsentEventsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

/// The answer of `/consent/events/get`.
///
/// Lists when a user gave, changed or withdrew consent for an Item.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ConsentEventsGetResponse {
    pub request_id: Option<plaid_core::RequestId>,
    pub consent_events: Vec<ConsentEvent>,
}

/// Something that happened to a user's consent.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ConsentEvent {
    pub item_id: Option<plaid_core::ItemId>,
    pub created_at: Option<plaid_core::DateTime>,
    pub event_type: Option<ConsentEventType>,
    pub event_code: Option<ConsentEventCode>,
    pub institution_id: Option<plaid_types::InstitutionId>,
    pub institution_name: Option<String>,
    pub initiator: Option<ConsentEventInitiator>,
    pub consented_use_cases: Vec<String>,
    pub consented_data_scopes: Vec<String>,
    pub consented_accounts: Vec<ConsentedAccount>,
}

/// Stands in `ConsentEvent.consented_accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ConsentedAccount {
    pub account_id: Option<plaid_types::AccountId>,
    pub mask: Option<String>,
    pub name: Option<String>,
    pub official_name: Option<String>,
    pub r#type: Option<plaid_types::AccountType>,
    pub subtype: Option<plaid_types::AccountSubtype>,
}

/// The request of `/item/activity/list`.
///
/// Lists what applications did with the Items of a user.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ItemActivityListRequest {
    pub access_token: Option<plaid_types::AccessToken>,
    pub cursor: Option<String>,
    /// From 1 to 50. Plaid's default is `50`.
    pub count: Option<i64>,
}

#[allow(missing_docs)]
impl ItemActivityListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.access_token = access_token.into_option();
        self
    }

    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }

    /// From 1 to 50. Plaid's default is `50`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }
}

/// The answer of `/item/activity/list`.
///
/// Lists what applications did with the Items of a user.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemActivityListResponse {
    pub request_id: Option<plaid_core::RequestId>,
    pub activities: Vec<Activity>,
    pub last_data_access_times: Vec<ApplicationLastDataAccessTimes>,
    pub cursor: Option<String>,
}

/// Something that an application did.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Activity {
    pub activity: ActivityType,
    pub initiated_date: plaid_core::Date,
    pub id: String,
    pub initiator: String,
    pub state: ActionState,
    pub target_application_id: Option<plaid_types::ApplicationId>,
    pub scopes: Option<Scopes>,
    pub authentication: Option<ItemCreateAuthentication>,
}

/// What an application may see.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Scopes {
    pub product_access: Option<ProductAccess>,
    pub accounts: Option<Vec<AccountAccess>>,
    /// Plaid's default is `true`.
    pub new_accounts: Option<bool>,
}

#[allow(missing_docs)]
impl Scopes {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn product_access(mut self, product_access: impl Into<Option<ProductAccess>>) -> Self {
        self.product_access = product_access.into();
        self
    }

    #[must_use]
    pub fn accounts(mut self, accounts: impl IntoIterator<Item = AccountAccess>) -> Self {
        self.accounts = Some(accounts.into_iter().collect());
        self
    }

    /// Plaid's default is `true`.
    #[must_use]
    pub fn new_accounts(mut self, new_accounts: impl Into<Option<bool>>) -> Self {
        self.new_accounts = new_accounts.into();
        self
    }
}

/// Stands in `Scopes.product_access`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProductAccess {
    /// Plaid's default is `true`.
    pub statements: Option<bool>,
    /// Plaid's default is `true`.
    pub identity: Option<bool>,
    /// Plaid's default is `true`.
    pub auth: Option<bool>,
    /// Plaid's default is `true`.
    pub transactions: Option<bool>,
    /// Plaid's default is `true`.
    pub accounts_details_transactions: Option<bool>,
    /// Plaid's default is `true`.
    pub accounts_routing_number: Option<bool>,
    /// Plaid's default is `true`.
    pub accounts_statements: Option<bool>,
    /// Plaid's default is `true`.
    pub accounts_tax_statements: Option<bool>,
    /// Plaid's default is `true`.
    pub customers_profiles: Option<bool>,
}

impl ProductAccess {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Plaid's default is `true`.
    #[must_use]
    pub fn statements(mut self, statements: impl Into<Option<bool>>) -> Self {
        self.statements = statements.into();
        self
    }

    /// Plaid's default is `true`.
    #[must_use]
    pub fn identity(mut self, identity: impl Into<Option<bool>>) -> Self {
        self.identity = identity.into();
        self
    }

    /// Plaid's default is `true`.
    #[must_use]
    pub fn auth(mut self, auth: impl Into<Option<bool>>) -> Self {
        self.auth = auth.into();
        self
    }

    /// Plaid's default is `true`.
    #[must_use]
    pub fn transactions(mut self, transactions: impl Into<Option<bool>>) -> Self {
        self.transactions = transactions.into();
        self
    }

    /// Plaid's default is `true`.
    #[must_use]
    pub fn accounts_details_transactions(
        mut self,
        accounts_details_transactions: impl Into<Option<bool>>,
    ) -> Self {
        self.accounts_details_transactions = accounts_details_transactions.into();
        self
    }

    /// Plaid's default is `true`.
    #[must_use]
    pub fn accounts_routing_number(
        mut self,
        accounts_routing_number: impl Into<Option<bool>>,
    ) -> Self {
        self.accounts_routing_number = accounts_routing_number.into();
        self
    }

    /// Plaid's default is `true`.
    #[must_use]
    pub fn accounts_statements(mut self, accounts_statements: impl Into<Option<bool>>) -> Self {
        self.accounts_statements = accounts_statements.into();
        self
    }

    /// Plaid's default is `true`.
    #[must_use]
    pub fn accounts_tax_statements(
        mut self,
        accounts_tax_statements: impl Into<Option<bool>>,
    ) -> Self {
        self.accounts_tax_statements = accounts_tax_statements.into();
        self
    }

    /// Plaid's default is `true`.
    #[must_use]
    pub fn customers_profiles(mut self, customers_profiles: impl Into<Option<bool>>) -> Self {
        self.customers_profiles = customers_profiles.into();
        self
    }
}

/// Stands in `Scopes.accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountAccess {
    pub unique_id: String,
    /// Plaid's default is `true`.
    pub authorized: Option<bool>,
    pub account_product_access: Option<AccountProductAccess>,
}

#[allow(missing_docs)]
impl AccountAccess {
    /// A value with the members it cannot go without.
    pub fn new(unique_id: impl Into<String>) -> Self {
        Self {
            unique_id: unique_id.into(),
            authorized: None,
            account_product_access: None,
        }
    }

    /// Plaid's default is `true`.
    #[must_use]
    pub fn authorized(mut self, authorized: impl Into<Option<bool>>) -> Self {
        self.authorized = authorized.into();
        self
    }

    #[must_use]
    pub fn account_product_access(
        mut self,
        account_product_access: impl Into<Option<AccountProductAccess>>,
    ) -> Self {
        self.account_product_access = account_product_access.into();
        self
    }
}

/// Stands in `AccountAccess.account_product_access`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountProductAccess {
    /// Plaid's default is `true`.
    pub account_data: Option<bool>,
    /// Plaid's default is `true`.
    pub statements: Option<bool>,
    /// Plaid's default is `true`.
    pub tax_documents: Option<bool>,
}

impl AccountProductAccess {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Plaid's default is `true`.
    #[must_use]
    pub fn account_data(mut self, account_data: impl Into<Option<bool>>) -> Self {
        self.account_data = account_data.into();
        self
    }

    /// Plaid's default is `true`.
    #[must_use]
    pub fn statements(mut self, statements: impl Into<Option<bool>>) -> Self {
        self.statements = statements.into();
        self
    }

    /// Plaid's default is `true`.
    #[must_use]
    pub fn tax_documents(mut self, tax_documents: impl Into<Option<bool>>) -> Self {
        self.tax_documents = tax_documents.into();
        self
    }
}

/// Stands in `ItemActivityListResponse.last_data_access_times`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ApplicationLastDataAccessTimes {
    pub application_id: plaid_types::ApplicationId,
    pub account_balance_info: Option<plaid_core::DateTime>,
    pub account_routing_number: Option<plaid_core::DateTime>,
    pub contact_info: Option<plaid_core::DateTime>,
    pub transactions: Option<plaid_core::DateTime>,
    pub credit_loan_info: Option<plaid_core::DateTime>,
    pub investments: Option<plaid_core::DateTime>,
}

/// The request of `/item/application/list`.
///
/// Lists the applications a user has connected.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ItemApplicationListRequest {
    pub access_token: Option<plaid_types::AccessToken>,
}

#[allow(missing_docs)]
impl ItemApplicationListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.access_token = access_token.into_option();
        self
    }
}

/// The answer of `/item/application/list`.
///
/// Lists the applications a user has connected.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemApplicationListResponse {
    pub request_id: Option<plaid_core::RequestId>,
    pub applications: Vec<ConnectedApplication>,
    pub disconnected_applications: Vec<DisconnectedApplication>,
}

/// An application that a user has connected.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ConnectedApplication {
    pub application_id: plaid_types::ApplicationId,
    pub name: String,
    pub display_name: Option<String>,
    pub logo_url: Option<String>,
    pub application_url: Option<String>,
    pub reason_for_access: Option<String>,
    pub created_at: plaid_core::DateTime,
    pub scopes: Option<Scopes>,
}

/// Stands in `ItemApplicationListResponse.disconnected_applications`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DisconnectedApplication {
    pub application_id: plaid_types::ApplicationId,
    pub name: String,
    pub display_name: Option<String>,
    /// A URL.
    pub logo_url: Option<String>,
    /// A URL.
    pub application_url: Option<String>,
    pub reason_for_access: Option<String>,
}

/// The request of `/item/application/unlink`.
///
/// Disconnects an application from an Item.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ItemApplicationUnlinkRequest {
    pub access_token: plaid_types::AccessToken,
    pub application_id: plaid_types::ApplicationId,
}

impl ItemApplicationUnlinkRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        application_id: impl Into<plaid_types::ApplicationId>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            application_id: application_id.into(),
        }
    }
}

/// The answer of `/item/application/unlink`.
///
/// Disconnects an application from an Item.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemApplicationUnlinkResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/application/scopes/update`.
///
/// Sets which accounts and data an application may read.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ItemApplicationScopesUpdateRequest {
    pub access_token: plaid_types::AccessToken,
    pub application_id: plaid_types::ApplicationId,
    pub scopes: Scopes,
    pub state: Option<String>,
    pub context: ScopesContext,
}

#[allow(missing_docs)]
impl ItemApplicationScopesUpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        application_id: impl Into<plaid_types::ApplicationId>,
        scopes: Scopes,
        context: impl Into<ScopesContext>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            application_id: application_id.into(),
            scopes,
            state: None,
            context: context.into(),
        }
    }

    #[must_use]
    pub fn state<M>(mut self, state: impl plaid_core::IntoOption<String, M>) -> Self {
        self.state = state.into_option();
        self
    }
}

/// The answer of `/item/application/scopes/update`.
///
/// Sets which accounts and data an application may read.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemApplicationScopesUpdateResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/application/get`.
///
/// Reads an application's name, logo and website.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ApplicationGetRequest {
    pub application_id: plaid_types::ApplicationId,
}

impl ApplicationGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(application_id: impl Into<plaid_types::ApplicationId>) -> Self {
        Self {
            application_id: application_id.into(),
        }
    }
}

/// The answer of `/application/get`.
///
/// Reads an application's name, logo and website.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ApplicationGetResponse {
    pub request_id: Option<plaid_core::RequestId>,
    pub application: Application,
}

/// An application that uses Plaid.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Application {
    pub application_id: plaid_types::ApplicationId,
    pub name: String,
    pub display_name: Option<String>,
    pub join_date: Option<plaid_core::Date>,
    pub logo_url: Option<String>,
    pub application_url: Option<String>,
    pub reason_for_access: Option<String>,
    pub use_case: Option<String>,
    pub company_legal_name: Option<String>,
    pub city: Option<String>,
    pub region: Option<String>,
    pub postal_code: Option<String>,
    pub country_code: Option<String>,
}

/// The request of `/item/get`.
///
/// Reads an Item and its state.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ItemGetRequest {
    pub access_token: plaid_types::AccessToken,
}

impl ItemGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

/// The answer of `/item/get`.
///
/// Reads an Item and its state.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemGetResponse {
    pub item: ItemWithConsentFields,
    pub status: Option<ItemStatus>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// One login of one user at one bank, with what the user agreed to.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemWithConsentFields {
    pub item_id: plaid_core::ItemId,
    pub institution_id: Option<plaid_types::InstitutionId>,
    pub institution_name: Option<String>,
    pub webhook: Option<String>,
    pub auth_method: Option<plaid_types::ItemAuthMethod>,
    /// What is wrong with the Item, if anything is.
    pub error: Option<plaid_core::ApiError>,
    pub available_products: Vec<plaid_types::Products>,
    pub billed_products: Vec<plaid_types::Products>,
    pub products: Vec<plaid_types::Products>,
    pub consented_products: Vec<plaid_types::Products>,
    /// When the user's consent ends; null if it does not.
    pub consent_expiration_time: Option<plaid_core::DateTime>,
    pub update_type: Option<ItemWithConsentFieldsUpdateType>,
    pub paired_item_id: Option<plaid_core::ItemId>,
    /// When the Item was made.
    pub created_at: Option<plaid_core::DateTime>,
    pub consented_use_cases: Vec<String>,
    pub consented_data_scopes: Vec<ItemConsentedDataScope>,
}

/// When an Item's data was last updated.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemStatus {
    pub investments: Option<ItemStatusInvestments>,
    pub transactions: Option<ItemStatusTransactions>,
    pub last_webhook: Option<ItemStatusLastWebhook>,
}

/// When investments were last updated.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemStatusInvestments {
    pub last_successful_update: Option<plaid_core::DateTime>,
    pub last_failed_update: Option<plaid_core::DateTime>,
}

/// When transactions were last updated.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemStatusTransactions {
    pub last_successful_update: Option<plaid_core::DateTime>,
    pub last_failed_update: Option<plaid_core::DateTime>,
}

/// The last webhook that was sent about the Item.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemStatusLastWebhook {
    pub sent_at: Option<plaid_core::DateTime>,
    pub code_sent: Option<String>,
}

/// The request of `/item/remove`.
///
/// Removes an Item: its access token stops working, and subscriptions to its products end.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ItemRemoveRequest {
    pub access_token: plaid_types::AccessToken,
    pub reason_code: Option<ItemRemoveReasonCode>,
    /// At most 512 characters.
    pub reason_note: Option<String>,
}

#[allow(missing_docs)]
impl ItemRemoveRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            reason_code: None,
            reason_note: None,
        }
    }

    #[must_use]
    pub fn reason_code<M>(
        mut self,
        reason_code: impl plaid_core::IntoOption<ItemRemoveReasonCode, M>,
    ) -> Self {
        self.reason_code = reason_code.into_option();
        self
    }

    /// At most 512 characters.
    #[must_use]
    pub fn reason_note<M>(mut self, reason_note: impl plaid_core::IntoOption<String, M>) -> Self {
        self.reason_note = reason_note.into_option();
        self
    }
}

/// The answer of `/item/remove`.
///
/// Removes an Item: its access token stops working, and subscriptions to its products end.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemRemoveResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/products/terminate`.
///
/// Ends products of an Item, and with them their billing.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ItemProductsTerminateRequest {
    pub access_token: plaid_types::AccessToken,
    pub reason_code: plaid_types::ProductsTerminateReasonCode,
    /// At most 512 characters.
    pub reason_note: Option<String>,
}

impl ItemProductsTerminateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        reason_code: impl Into<plaid_types::ProductsTerminateReasonCode>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            reason_code: reason_code.into(),
            reason_note: None,
        }
    }

    /// At most 512 characters.
    #[must_use]
    pub fn reason_note<M>(mut self, reason_note: impl plaid_core::IntoOption<String, M>) -> Self {
        self.reason_note = reason_note.into_option();
        self
    }
}

/// The answer of `/item/products/terminate`.
///
/// Ends products of an Item, and with them their billing.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemProductsTerminateResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/webhook/update`.
///
/// Sets where an Item's webhooks go; null ends them.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ItemWebhookUpdateRequest {
    pub access_token: plaid_types::AccessToken,
    /// The new webhook; null removes the present one.
    pub webhook: plaid_core::Clearable<String>,
}

impl ItemWebhookUpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            webhook: plaid_core::Clearable::Keep,
        }
    }

    /// The new webhook; null removes the present one.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = plaid_core::Clearable::Set(webhook.into());
        self
    }

    /// Removes the present value of `webhook`.
    #[must_use]
    #[inline]
    pub fn clear_webhook(mut self) -> Self {
        self.webhook = plaid_core::Clearable::Clear;
        self
    }
}

/// The answer of `/item/webhook/update`.
///
/// Sets where an Item's webhooks go; null ends them.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemWebhookUpdateResponse {
    pub item: plaid_types::Item,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/access_token/invalidate`.
///
/// Replaces an Item's access token.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ItemAccessTokenInvalidateRequest {
    pub access_token: plaid_types::AccessToken,
}

impl ItemAccessTokenInvalidateRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

/// The answer of `/item/access_token/invalidate`.
///
/// Replaces an Item's access token.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemAccessTokenInvalidateResponse {
    pub new_access_token: plaid_types::AccessToken,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/public_token/exchange`.
///
/// Turns the public token that Link hands out into an access token, once and within 30 minutes.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ItemPublicTokenExchangeRequest {
    pub public_token: plaid_types::PublicToken,
}

impl ItemPublicTokenExchangeRequest {
    /// A request with the members it cannot go without.
    pub fn new(public_token: impl Into<plaid_types::PublicToken>) -> Self {
        Self {
            public_token: public_token.into(),
        }
    }
}

/// The access token of a new Item.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemPublicTokenExchangeResponse {
    /// Opens the Item. Store it safely: nothing else does.
    pub access_token: plaid_types::AccessToken,
    pub item_id: plaid_core::ItemId,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/public_token/create`.
///
/// Makes a public token for an Item, to open Link in update mode; link tokens have taken its place.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ItemPublicTokenCreateRequest {
    pub access_token: plaid_types::AccessToken,
}

impl ItemPublicTokenCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

/// The answer of `/item/public_token/create`.
///
/// Makes a public token for an Item, to open Link in update mode; link tokens have taken its place.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemPublicTokenCreateResponse {
    pub public_token: plaid_types::PublicToken,
    pub expiration: Option<plaid_core::DateTime>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/import`.
///
/// Makes an Item from credentials that a bank has agreed to share, without Link.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ItemImportRequest {
    pub institution_id: Option<plaid_types::InstitutionId>,
    pub products: Option<Vec<plaid_types::Products>>,
    pub user_auth: ItemImportRequestUserAuth,
    /// Deprecated by Plaid.
    pub options: Option<ItemImportRequestOptions>,
}

#[allow(missing_docs)]
impl ItemImportRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
        user_auth: ItemImportRequestUserAuth,
    ) -> Self {
        Self {
            institution_id: None,
            products: Some(products.into_iter().map(Into::into).collect()),
            user_auth,
            options: None,
        }
    }

    #[must_use]
    pub fn institution_id<M>(
        mut self,
        institution_id: impl plaid_core::IntoOption<plaid_types::InstitutionId, M>,
    ) -> Self {
        self.institution_id = institution_id.into_option();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<ItemImportRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What a bank has agreed to take in place of a login.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ItemImportRequestUserAuth {
    pub user_id: plaid_types::UserId,
    /// Deprecated by Plaid.
    pub auth_token: Option<plaid_core::Sensitive>,
}

impl ItemImportRequestUserAuth {
    /// A value with the members it cannot go without.
    pub fn new(
        user_id: impl Into<plaid_types::UserId>,
        auth_token: impl Into<plaid_core::Sensitive>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            auth_token: Some(auth_token.into()),
        }
    }
}

/// The `options` of [`ItemImportRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ItemImportRequestOptions {
    /// A URL.
    ///
    /// Deprecated by Plaid.
    pub webhook: Option<String>,
}

impl ItemImportRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A URL.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// The answer of `/item/import`.
///
/// Makes an Item from credentials that a bank has agreed to share, without Link.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemImportResponse {
    pub access_token: plaid_types::AccessToken,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/issues/search`.
///
/// Finds open problems by Item, Link session or request.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IssuesSearchRequest {
    pub item_id: Option<plaid_core::ItemId>,
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    pub link_session_request_id: Option<String>,
}

#[allow(missing_docs)]
impl IssuesSearchRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn item_id<M>(
        mut self,
        item_id: impl plaid_core::IntoOption<plaid_core::ItemId, M>,
    ) -> Self {
        self.item_id = item_id.into_option();
        self
    }

    #[must_use]
    pub fn link_session_id<M>(
        mut self,
        link_session_id: impl plaid_core::IntoOption<plaid_types::LinkSessionId, M>,
    ) -> Self {
        self.link_session_id = link_session_id.into_option();
        self
    }

    #[must_use]
    pub fn link_session_request_id<M>(
        mut self,
        link_session_request_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.link_session_request_id = link_session_request_id.into_option();
        self
    }
}

/// The answer of `/issues/search`.
///
/// Finds open problems by Item, Link session or request.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IssuesSearchResponse {
    pub issues: Vec<Issue>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// A problem at an institution.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Issue {
    pub issue_id: Option<String>,
    pub institution_names: Vec<String>,
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    pub created_at: Option<plaid_core::DateTime>,
    pub summary: Option<String>,
    pub detailed_description: Option<String>,
    pub status: Option<IssuesStatus>,
}

/// The request of `/issues/get`.
///
/// Reads one open problem of an institution.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IssuesGetRequest {
    pub issue_id: String,
}

impl IssuesGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(issue_id: impl Into<String>) -> Self {
        Self {
            issue_id: issue_id.into(),
        }
    }
}

/// The answer of `/issues/get`.
///
/// Reads one open problem of an institution.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IssuesGetResponse {
    pub issue: Option<Issue>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/issues/subscribe`.
///
/// Subscribes to news about a problem; a webhook reports when it is solved.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IssuesSubscribeRequest {
    pub issue_id: String,
    pub webhook: String,
}

impl IssuesSubscribeRequest {
    /// A request with the members it cannot go without.
    pub fn new(issue_id: impl Into<String>, webhook: impl Into<String>) -> Self {
        Self {
            issue_id: issue_id.into(),
            webhook: webhook.into(),
        }
    }
}

/// The answer of `/issues/subscribe`.
///
/// Subscribes to news about a problem; a webhook reports when it is solved.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IssuesSubscribeResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/issues/v1/get`.
///
/// Reads one open problem of an institution.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BetaIssuesV1GetRequest {
    pub issue_id: String,
}

impl BetaIssuesV1GetRequest {
    /// A request with the members it cannot go without.
    pub fn new(issue_id: impl Into<String>) -> Self {
        Self {
            issue_id: issue_id.into(),
        }
    }
}

/// The answer of `/beta/issues/v1/get`.
///
/// Reads one open problem of an institution.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaIssuesV1GetResponse {
    pub issue_id: String,
    pub issue_type: BetaIssuesV1IssueType,
    pub severity: BetaIssuesV1IssueSeverity,
    pub institution_id: plaid_types::InstitutionId,
    pub institution_name: String,
    pub behaviors: Vec<BetaIssuesV1IssueBehavior>,
    pub issue_error_type: Option<String>,
    pub issue_error_code: Option<String>,
    pub description: String,
    pub attribution: BetaIssuesV1IssueAttribution,
    pub status: BetaIssuesV1IssueStatus,
    pub user_guidance: Option<String>,
    pub estimated_resolution_time: Option<plaid_core::DateTime>,
    pub start_time: Option<plaid_core::DateTime>,
    pub end_time: Option<plaid_core::DateTime>,
    pub impact: Option<BetaIssuesV1IssueImpact>,
    pub affected_products: Vec<plaid_types::Products>,
    pub resolution_log: Vec<BetaIssuesV1IssueResolutionEvent>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `BetaIssuesV1GetResponse.impact` and `BetaIssuesV1Issue.impact`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaIssuesV1IssueImpact {
    pub affected_new_item_count: Option<i64>,
    pub affected_existing_item_count: Option<i64>,
}

/// Stands in `BetaIssuesV1GetResponse.resolution_log` and `BetaIssuesV1Issue.resolution_log`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaIssuesV1IssueResolutionEvent {
    pub resolution_time: plaid_core::DateTime,
    pub r#type: BetaIssuesV1IssueResolutionType,
}

/// The request of `/beta/issues/v1/list`.
///
/// Lists open problems.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BetaIssuesV1ListRequest {
    pub institution_id: plaid_types::InstitutionId,
}

impl BetaIssuesV1ListRequest {
    /// A request with the members it cannot go without.
    pub fn new(institution_id: impl Into<plaid_types::InstitutionId>) -> Self {
        Self {
            institution_id: institution_id.into(),
        }
    }
}

/// The answer of `/beta/issues/v1/list`.
///
/// Lists open problems.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaIssuesV1ListResponse {
    pub issues: Vec<BetaIssuesV1Issue>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `BetaIssuesV1ListResponse.issues` and `BetaIssuesV1MatchResponse.issues`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaIssuesV1Issue {
    pub issue_id: String,
    pub issue_type: BetaIssuesV1IssueType,
    pub severity: BetaIssuesV1IssueSeverity,
    pub institution_id: plaid_types::InstitutionId,
    pub institution_name: String,
    pub behaviors: Vec<BetaIssuesV1IssueBehavior>,
    pub issue_error_type: Option<String>,
    pub issue_error_code: Option<String>,
    pub description: String,
    pub attribution: BetaIssuesV1IssueAttribution,
    pub status: BetaIssuesV1IssueStatus,
    pub user_guidance: Option<String>,
    pub estimated_resolution_time: Option<plaid_core::DateTime>,
    pub start_time: Option<plaid_core::DateTime>,
    pub end_time: Option<plaid_core::DateTime>,
    pub impact: Option<BetaIssuesV1IssueImpact>,
    pub affected_products: Vec<plaid_types::Products>,
    pub resolution_log: Vec<BetaIssuesV1IssueResolutionEvent>,
}

/// The request of `/beta/issues/v1/match`.
///
/// Finds the problem behind an Item, a Link session or a request.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BetaIssuesV1MatchRequest {
    pub identifier_type: BetaIssuesV1MatchIdentifierType,
    pub identifier: String,
}

impl BetaIssuesV1MatchRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        identifier_type: impl Into<BetaIssuesV1MatchIdentifierType>,
        identifier: impl Into<String>,
    ) -> Self {
        Self {
            identifier_type: identifier_type.into(),
            identifier: identifier.into(),
        }
    }
}

/// The answer of `/beta/issues/v1/match`.
///
/// Finds the problem behind an Item, a Link session or a request.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaIssuesV1MatchResponse {
    pub item_id: plaid_core::ItemId,
    pub issues: Vec<BetaIssuesV1Issue>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/issues/v1/subscribe`.
///
/// Subscribes to news about a problem.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BetaIssuesV1SubscribeRequest {
    pub issue_id: String,
    /// A URL.
    pub webhook: String,
}

impl BetaIssuesV1SubscribeRequest {
    /// A request with the members it cannot go without.
    pub fn new(issue_id: impl Into<String>, webhook: impl Into<String>) -> Self {
        Self {
            issue_id: issue_id.into(),
            webhook: webhook.into(),
        }
    }
}

/// The answer of `/beta/issues/v1/subscribe`.
///
/// Subscribes to news about a problem.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaIssuesV1SubscribeResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/issues/v1/unsubscribe`.
///
/// Ends a subscription to news about a problem.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BetaIssuesV1UnsubscribeRequest {
    pub issue_id: String,
}

impl BetaIssuesV1UnsubscribeRequest {
    /// A request with the members it cannot go without.
    pub fn new(issue_id: impl Into<String>) -> Self {
        Self {
            issue_id: issue_id.into(),
        }
    }
}

/// The answer of `/beta/issues/v1/unsubscribe`.
///
/// Ends a subscription to news about a problem.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaIssuesV1UnsubscribeResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// Stands in `ConsentEvent.event_type`.
#[allow(missing_docs)]
pub enum ConsentEventType {
ConsentGranted = "CONSENT_GRANTED",
ConsentRevoked = "CONSENT_REVOKED",
ConsentUpdated = "CONSENT_UPDATED",
}
}

plaid_core::open_enum! {
/// Stands in `ConsentEvent.event_code`.
#[allow(missing_docs)]
pub enum ConsentEventCode {
UserAgreement = "USER_AGREEMENT",
UseCases = "USE_CASES",
DataScopes = "DATA_SCOPES",
AccountScopes = "ACCOUNT_SCOPES",
Revocation = "REVOCATION",
}
}

plaid_core::open_enum! {
/// Stands in `ConsentEvent.initiator`.
#[allow(missing_docs)]
pub enum ConsentEventInitiator {
Plaid = "PLAID",
DataProvider = "DATA_PROVIDER",
Customer = "CUSTOMER",
EndUser = "END_USER",
}
}

plaid_core::open_enum! {
/// Stands in `Activity.activity`.
#[allow(missing_docs)]
pub enum ActivityType {
Unknown = "UNKNOWN",
ItemCreate = "ITEM_CREATE",
ItemImport = "ITEM_IMPORT",
ItemUpdate = "ITEM_UPDATE",
ItemUnlink = "ITEM_UNLINK",
PortalUnlink = "PORTAL_UNLINK",
PortalItemsDelete = "PORTAL_ITEMS_DELETE",
ItemRemove = "ITEM_REMOVE",
InvariantCheckerDeletion = "INVARIANT_CHECKER_DELETION",
ScopesUpdate = "SCOPES_UPDATE",
}
}

plaid_core::open_enum! {
/// Stands in `Activity.state`.
#[allow(missing_docs)]
pub enum ActionState {
Unknown = "UNKNOWN",
Attempt = "ATTEMPT",
Success = "SUCCESS",
Failure = "FAILURE",
Skipped = "SKIPPED",
}
}

plaid_core::open_enum! {
/// Stands in `Activity.authentication`.
#[allow(missing_docs)]
pub enum ItemCreateAuthentication {
Unknown = "UNKNOWN",
DataPartner = "DATA_PARTNER",
Plaid = "PLAID",
}
}

plaid_core::open_enum! {
/// Stands in `ItemApplicationScopesUpdateRequest.context`.
#[allow(missing_docs)]
pub enum ScopesContext {
Enrollment = "ENROLLMENT",
Portal = "PORTAL",
}
}

plaid_core::open_enum! {
/// Stands in `ItemWithConsentFields.update_type`.
#[allow(missing_docs)]
pub enum ItemWithConsentFieldsUpdateType {
Background = "background",
UserPresentRequired = "user_present_required",
}
}

plaid_core::open_enum! {
/// Stands in `ItemWithConsentFields.consented_data_scopes`.
#[allow(missing_docs)]
pub enum ItemConsentedDataScope {
AccountBalanceInfo = "account_balance_info",
ContactInfo = "contact_info",
AccountRoutingNumber = "account_routing_number",
Transactions = "transactions",
CreditLoanInfo = "credit_loan_info",
Investments = "investments",
PayrollInfo = "payroll_info",
IncomeVerificationPaystubsInfo = "income_verification_paystubs_info",
IncomeVerificationW2sInfo = "income_verification_w2s_info",
IncomeVerificationBankStatements = "income_verification_bank_statements",
IncomeVerificationEmploymentInfo = "income_verification_employment_info",
BankStatements = "bank_statements",
RiskInfo = "risk_info",
NetworkInsightsLite = "network_insights_lite",
FraudInfo = "fraud_info",
}
}

plaid_core::open_enum! {
/// Stands in `ItemRemoveRequest.reason_code`.
#[allow(missing_docs)]
pub enum ItemRemoveReasonCode {
FraudFirstParty = "FRAUD_FIRST_PARTY",
FraudFalseIdentity = "FRAUD_FALSE_IDENTITY",
FraudAbuse = "FRAUD_ABUSE",
FraudOther = "FRAUD_OTHER",
ConnectionIsNonFunctional = "CONNECTION_IS_NON_FUNCTIONAL",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// Stands in `Issue.status`.
#[allow(missing_docs)]
pub enum IssuesStatus {
Reported = "REPORTED",
AwaitingResolution = "AWAITING_RESOLUTION",
FixInProgress = "FIX_IN_PROGRESS",
FixPendingValidation = "FIX_PENDING_VALIDATION",
CannotFix = "CANNOT_FIX",
Resolved = "RESOLVED",
}
}

plaid_core::open_enum! {
/// Stands in `BetaIssuesV1GetResponse.issue_type` and `BetaIssuesV1Issue.issue_type`.
#[allow(missing_docs)]
pub enum BetaIssuesV1IssueType {
Error = "ERROR",
}
}

plaid_core::open_enum! {
/// Stands in `BetaIssuesV1GetResponse.severity` and `BetaIssuesV1Issue.severity`.
#[allow(missing_docs)]
pub enum BetaIssuesV1IssueSeverity {
Critical = "CRITICAL",
High = "HIGH",
Medium = "MEDIUM",
Low = "LOW",
}
}

plaid_core::open_enum! {
/// Stands in `BetaIssuesV1GetResponse.behaviors` and `BetaIssuesV1Issue.behaviors`.
#[allow(missing_docs)]
pub enum BetaIssuesV1IssueBehavior {
NewConnectionsCannotBeEstablished = "NEW_CONNECTIONS_CANNOT_BE_ESTABLISHED",
ExistingConnectionsWillNotReceiveUpdates = "EXISTING_CONNECTIONS_WILL_NOT_RECEIVE_UPDATES",
ExistingConnectionsWillBeDisconnected = "EXISTING_CONNECTIONS_WILL_BE_DISCONNECTED",
}
}

plaid_core::open_enum! {
/// Stands in `BetaIssuesV1GetResponse.attribution` and `BetaIssuesV1Issue.attribution`.
#[allow(missing_docs)]
pub enum BetaIssuesV1IssueAttribution {
User = "USER",
Plaid = "PLAID",
DataPartner = "DATA_PARTNER",
}
}

plaid_core::open_enum! {
/// Stands in `BetaIssuesV1GetResponse.status` and `BetaIssuesV1Issue.status`.
#[allow(missing_docs)]
pub enum BetaIssuesV1IssueStatus {
UserActionRequired = "USER_ACTION_REQUIRED",
Backlogged = "BACKLOGGED",
LikelyToBePrioritized = "LIKELY_TO_BE_PRIORITIZED",
InProgress = "IN_PROGRESS",
Resolved = "RESOLVED",
PendingNotification = "PENDING_NOTIFICATION",
DataPartnerNotified = "DATA_PARTNER_NOTIFIED",
DataPartnerFixInProgress = "DATA_PARTNER_FIX_IN_PROGRESS",
}
}

plaid_core::open_enum! {
/// Stands in `BetaIssuesV1IssueResolutionEvent.type`.
#[allow(missing_docs)]
pub enum BetaIssuesV1IssueResolutionType {
ManualResolution = "MANUAL_RESOLUTION",
AutomatedResolution = "AUTOMATED_RESOLUTION",
}
}

plaid_core::open_enum! {
/// Stands in `BetaIssuesV1MatchRequest.identifier_type`.
#[allow(missing_docs)]
pub enum BetaIssuesV1MatchIdentifierType {
ItemId = "ITEM_ID",
RequestId = "REQUEST_ID",
LinkSessionId = "LINK_SESSION_ID",
AccountId = "ACCOUNT_ID",
}
}
