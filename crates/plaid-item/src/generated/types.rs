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
#[non_exhaustive]
pub struct ConsentEventsGetRequest {
    /// Access token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ConsentEventsGetResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Consent events.
    pub consent_events: Vec<ConsentEvent>,
}

/// Something that happened to a user's consent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ConsentEvent {
    /// Item id.
    pub item_id: Option<plaid_core::ItemId>,
    /// Created at.
    pub created_at: Option<plaid_core::DateTime>,
    /// Event type.
    pub event_type: Option<ConsentEventType>,
    /// Event code.
    pub event_code: Option<ConsentEventCode>,
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// Institution name.
    pub institution_name: Option<String>,
    /// Initiator.
    pub initiator: Option<ConsentEventInitiator>,
    /// Consented use cases.
    pub consented_use_cases: Vec<String>,
    /// Consented data scopes.
    pub consented_data_scopes: Vec<String>,
    /// Consented accounts.
    pub consented_accounts: Vec<ConsentedAccount>,
}

/// Consented account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ConsentedAccount {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Mask.
    pub mask: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Official name.
    pub official_name: Option<String>,
    /// Type.
    pub r#type: Option<plaid_types::AccountType>,
    /// Subtype.
    pub subtype: Option<plaid_types::AccountSubtype>,
}

/// The request of `/item/activity/list`.
///
/// Lists what applications did with the Items of a user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ItemActivityListRequest {
    /// Access token.
    pub access_token: Option<plaid_types::AccessToken>,
    /// Cursor.
    pub cursor: Option<String>,
    /// Count. From 1 to 50. Plaid's default is `50`.
    pub count: Option<i64>,
}

impl ItemActivityListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Access token.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<plaid_types::AccessToken>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Count. From 1 to 50. Plaid's default is `50`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

/// The answer of `/item/activity/list`.
///
/// Lists what applications did with the Items of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ItemActivityListResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Activities.
    pub activities: Vec<Activity>,
    /// Last data access times.
    pub last_data_access_times: Vec<ApplicationLastDataAccessTimes>,
    /// Cursor.
    pub cursor: Option<String>,
}

/// Something that an application did.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Activity {
    /// Activity.
    pub activity: ActivityType,
    /// Initiated date.
    pub initiated_date: plaid_core::Date,
    /// Id.
    pub id: String,
    /// Initiator.
    pub initiator: String,
    /// State.
    pub state: ActionState,
    /// Target application id.
    pub target_application_id: Option<plaid_types::ApplicationId>,
    /// Scopes.
    pub scopes: Option<Scopes>,
    /// Authentication.
    pub authentication: Option<ItemCreateAuthentication>,
}

/// What an application may see.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Scopes {
    /// Product access.
    pub product_access: Option<ProductAccess>,
    /// Accounts.
    pub accounts: Option<Vec<AccountAccess>>,
    /// New accounts. Plaid's default is `true`.
    pub new_accounts: Option<bool>,
}

impl Scopes {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product access.
    #[must_use]
    pub fn product_access(mut self, product_access: ProductAccess) -> Self {
        self.product_access = Some(product_access);
        self
    }

    /// Accounts.
    #[must_use]
    pub fn accounts(mut self, accounts: impl IntoIterator<Item = AccountAccess>) -> Self {
        self.accounts = Some(accounts.into_iter().collect());
        self
    }

    /// New accounts. Plaid's default is `true`.
    #[must_use]
    pub fn new_accounts(mut self, new_accounts: bool) -> Self {
        self.new_accounts = Some(new_accounts);
        self
    }
}

/// Product access.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProductAccess {
    /// Statements. Plaid's default is `true`.
    pub statements: Option<bool>,
    /// Identity. Plaid's default is `true`.
    pub identity: Option<bool>,
    /// Auth. Plaid's default is `true`.
    pub auth: Option<bool>,
    /// Transactions. Plaid's default is `true`.
    pub transactions: Option<bool>,
    /// Accounts details transactions. Plaid's default is `true`.
    pub accounts_details_transactions: Option<bool>,
    /// Accounts routing number. Plaid's default is `true`.
    pub accounts_routing_number: Option<bool>,
    /// Accounts statements. Plaid's default is `true`.
    pub accounts_statements: Option<bool>,
    /// Accounts tax statements. Plaid's default is `true`.
    pub accounts_tax_statements: Option<bool>,
    /// Customers profiles. Plaid's default is `true`.
    pub customers_profiles: Option<bool>,
}

impl ProductAccess {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Statements. Plaid's default is `true`.
    #[must_use]
    pub fn statements(mut self, statements: bool) -> Self {
        self.statements = Some(statements);
        self
    }

    /// Identity. Plaid's default is `true`.
    #[must_use]
    pub fn identity(mut self, identity: bool) -> Self {
        self.identity = Some(identity);
        self
    }

    /// Auth. Plaid's default is `true`.
    #[must_use]
    pub fn auth(mut self, auth: bool) -> Self {
        self.auth = Some(auth);
        self
    }

    /// Transactions. Plaid's default is `true`.
    #[must_use]
    pub fn transactions(mut self, transactions: bool) -> Self {
        self.transactions = Some(transactions);
        self
    }

    /// Accounts details transactions. Plaid's default is `true`.
    #[must_use]
    pub fn accounts_details_transactions(mut self, accounts_details_transactions: bool) -> Self {
        self.accounts_details_transactions = Some(accounts_details_transactions);
        self
    }

    /// Accounts routing number. Plaid's default is `true`.
    #[must_use]
    pub fn accounts_routing_number(mut self, accounts_routing_number: bool) -> Self {
        self.accounts_routing_number = Some(accounts_routing_number);
        self
    }

    /// Accounts statements. Plaid's default is `true`.
    #[must_use]
    pub fn accounts_statements(mut self, accounts_statements: bool) -> Self {
        self.accounts_statements = Some(accounts_statements);
        self
    }

    /// Accounts tax statements. Plaid's default is `true`.
    #[must_use]
    pub fn accounts_tax_statements(mut self, accounts_tax_statements: bool) -> Self {
        self.accounts_tax_statements = Some(accounts_tax_statements);
        self
    }

    /// Customers profiles. Plaid's default is `true`.
    #[must_use]
    pub fn customers_profiles(mut self, customers_profiles: bool) -> Self {
        self.customers_profiles = Some(customers_profiles);
        self
    }
}

/// Account access.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AccountAccess {
    /// Unique id.
    pub unique_id: String,
    /// Authorized. Plaid's default is `true`.
    pub authorized: Option<bool>,
    /// Account product access.
    pub account_product_access: Option<AccountProductAccess>,
}

impl AccountAccess {
    /// A value with the members it cannot go without.
    pub fn new(unique_id: impl Into<String>) -> Self {
        Self {
            unique_id: unique_id.into(),
            authorized: None,
            account_product_access: None,
        }
    }

    /// Authorized. Plaid's default is `true`.
    #[must_use]
    pub fn authorized(mut self, authorized: bool) -> Self {
        self.authorized = Some(authorized);
        self
    }

    /// Account product access.
    #[must_use]
    pub fn account_product_access(mut self, account_product_access: AccountProductAccess) -> Self {
        self.account_product_access = Some(account_product_access);
        self
    }
}

/// Account product access.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AccountProductAccess {
    /// Account data. Plaid's default is `true`.
    pub account_data: Option<bool>,
    /// Statements. Plaid's default is `true`.
    pub statements: Option<bool>,
    /// Tax documents. Plaid's default is `true`.
    pub tax_documents: Option<bool>,
}

impl AccountProductAccess {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Account data. Plaid's default is `true`.
    #[must_use]
    pub fn account_data(mut self, account_data: bool) -> Self {
        self.account_data = Some(account_data);
        self
    }

    /// Statements. Plaid's default is `true`.
    #[must_use]
    pub fn statements(mut self, statements: bool) -> Self {
        self.statements = Some(statements);
        self
    }

    /// Tax documents. Plaid's default is `true`.
    #[must_use]
    pub fn tax_documents(mut self, tax_documents: bool) -> Self {
        self.tax_documents = Some(tax_documents);
        self
    }
}

/// Application last data access times.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ApplicationLastDataAccessTimes {
    /// Application id.
    pub application_id: plaid_types::ApplicationId,
    /// Account balance info.
    pub account_balance_info: Option<plaid_core::DateTime>,
    /// Account routing number.
    pub account_routing_number: Option<plaid_core::DateTime>,
    /// Contact info.
    pub contact_info: Option<plaid_core::DateTime>,
    /// Transactions.
    pub transactions: Option<plaid_core::DateTime>,
    /// Credit loan info.
    pub credit_loan_info: Option<plaid_core::DateTime>,
    /// Investments.
    pub investments: Option<plaid_core::DateTime>,
}

/// The request of `/item/application/list`.
///
/// Lists the applications a user has connected.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ItemApplicationListRequest {
    /// Access token.
    pub access_token: Option<plaid_types::AccessToken>,
}

impl ItemApplicationListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Access token.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<plaid_types::AccessToken>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }
}

/// The answer of `/item/application/list`.
///
/// Lists the applications a user has connected.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ItemApplicationListResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Applications.
    pub applications: Vec<ConnectedApplication>,
    /// Disconnected applications.
    pub disconnected_applications: Vec<DisconnectedApplication>,
}

/// An application that a user has connected.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ConnectedApplication {
    /// Application id.
    pub application_id: plaid_types::ApplicationId,
    /// Name.
    pub name: String,
    /// Display name.
    pub display_name: Option<String>,
    /// Logo url.
    pub logo_url: Option<String>,
    /// Application url.
    pub application_url: Option<String>,
    /// Reason for access.
    pub reason_for_access: Option<String>,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Scopes.
    pub scopes: Option<Scopes>,
}

/// Disconnected application.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct DisconnectedApplication {
    /// Application id.
    pub application_id: plaid_types::ApplicationId,
    /// Name.
    pub name: String,
    /// Display name.
    pub display_name: Option<String>,
    /// Logo url. A URL.
    pub logo_url: Option<String>,
    /// Application url. A URL.
    pub application_url: Option<String>,
    /// Reason for access.
    pub reason_for_access: Option<String>,
}

/// The request of `/item/application/unlink`.
///
/// Disconnects an application from an Item.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemApplicationUnlinkRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Application id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ItemApplicationUnlinkResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/application/scopes/update`.
///
/// Sets which accounts and data an application may read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemApplicationScopesUpdateRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Application id.
    pub application_id: plaid_types::ApplicationId,
    /// Scopes.
    pub scopes: Scopes,
    /// State.
    pub state: Option<String>,
    /// Context.
    pub context: ScopesContext,
}

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

    /// State.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

/// The answer of `/item/application/scopes/update`.
///
/// Sets which accounts and data an application may read.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ItemApplicationScopesUpdateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/application/get`.
///
/// Reads an application's name, logo and website.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApplicationGetRequest {
    /// Application id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ApplicationGetResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Application.
    pub application: Application,
}

/// An application that uses Plaid.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Application {
    /// Application id.
    pub application_id: plaid_types::ApplicationId,
    /// Name.
    pub name: String,
    /// Display name.
    pub display_name: Option<String>,
    /// Join date.
    pub join_date: Option<plaid_core::Date>,
    /// Logo url.
    pub logo_url: Option<String>,
    /// Application url.
    pub application_url: Option<String>,
    /// Reason for access.
    pub reason_for_access: Option<String>,
    /// Use case.
    pub use_case: Option<String>,
    /// Company legal name.
    pub company_legal_name: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country code.
    pub country_code: Option<String>,
}

/// The request of `/item/get`.
///
/// Reads an Item and its state.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemGetRequest {
    /// Access token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ItemGetResponse {
    /// Item.
    pub item: ItemWithConsentFields,
    /// Status.
    pub status: Option<ItemStatus>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One login of one user at one bank, with what the user agreed to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ItemWithConsentFields {
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// Institution name.
    pub institution_name: Option<String>,
    /// Webhook.
    pub webhook: Option<String>,
    /// Auth method.
    pub auth_method: Option<plaid_types::ItemAuthMethod>,
    /// What is wrong with the Item, if anything is.
    pub error: Option<plaid_core::ApiError>,
    /// Available products.
    pub available_products: Vec<plaid_types::Products>,
    /// Billed products.
    pub billed_products: Vec<plaid_types::Products>,
    /// Products.
    pub products: Vec<plaid_types::Products>,
    /// Consented products.
    pub consented_products: Vec<plaid_types::Products>,
    /// When the user's consent ends; null if it does not.
    pub consent_expiration_time: Option<plaid_core::DateTime>,
    /// Update type.
    pub update_type: Option<ItemWithConsentFieldsUpdateType>,
    /// When the Item was made.
    pub created_at: Option<plaid_core::DateTime>,
    /// Consented use cases.
    pub consented_use_cases: Vec<String>,
    /// Consented data scopes.
    pub consented_data_scopes: Vec<ItemConsentedDataScope>,
}

/// When an Item's data was last updated.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ItemStatus {
    /// Investments.
    pub investments: Option<ItemStatusInvestments>,
    /// Transactions.
    pub transactions: Option<ItemStatusTransactions>,
    /// Last webhook.
    pub last_webhook: Option<ItemStatusLastWebhook>,
}

/// When investments were last updated.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ItemStatusInvestments {
    /// Last successful update.
    pub last_successful_update: Option<plaid_core::DateTime>,
    /// Last failed update.
    pub last_failed_update: Option<plaid_core::DateTime>,
}

/// When transactions were last updated.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ItemStatusTransactions {
    /// Last successful update.
    pub last_successful_update: Option<plaid_core::DateTime>,
    /// Last failed update.
    pub last_failed_update: Option<plaid_core::DateTime>,
}

/// The last webhook that was sent about the Item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ItemStatusLastWebhook {
    /// Sent at.
    pub sent_at: Option<plaid_core::DateTime>,
    /// Code sent.
    pub code_sent: Option<String>,
}

/// The request of `/item/remove`.
///
/// Removes an Item: its access token stops working, and subscriptions to its products end.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemRemoveRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Reason code.
    pub reason_code: Option<ItemRemoveReasonCode>,
    /// Reason note. At most 512 characters.
    pub reason_note: Option<String>,
}

impl ItemRemoveRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            reason_code: None,
            reason_note: None,
        }
    }

    /// Reason code.
    #[must_use]
    pub fn reason_code(mut self, reason_code: impl Into<ItemRemoveReasonCode>) -> Self {
        self.reason_code = Some(reason_code.into());
        self
    }

    /// Reason note. At most 512 characters.
    #[must_use]
    pub fn reason_note(mut self, reason_note: impl Into<String>) -> Self {
        self.reason_note = Some(reason_note.into());
        self
    }
}

/// The answer of `/item/remove`.
///
/// Removes an Item: its access token stops working, and subscriptions to its products end.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ItemRemoveResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/products/terminate`.
///
/// Ends products of an Item, and with them their billing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemProductsTerminateRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Reason code.
    pub reason_code: plaid_types::ProductsTerminateReasonCode,
    /// Reason note. At most 512 characters.
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

    /// Reason note. At most 512 characters.
    #[must_use]
    pub fn reason_note(mut self, reason_note: impl Into<String>) -> Self {
        self.reason_note = Some(reason_note.into());
        self
    }
}

/// The answer of `/item/products/terminate`.
///
/// Ends products of an Item, and with them their billing.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ItemProductsTerminateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/webhook/update`.
///
/// Sets where an Item's webhooks go; null ends them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemWebhookUpdateRequest {
    /// Access token.
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
    pub fn clear_webhook(mut self) -> Self {
        self.webhook = plaid_core::Clearable::Clear;
        self
    }
}

/// The answer of `/item/webhook/update`.
///
/// Sets where an Item's webhooks go; null ends them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ItemWebhookUpdateResponse {
    /// Item.
    pub item: plaid_types::Item,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/access_token/invalidate`.
///
/// Replaces an Item's access token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemAccessTokenInvalidateRequest {
    /// Access token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ItemAccessTokenInvalidateResponse {
    /// New access token.
    pub new_access_token: plaid_types::AccessToken,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/public_token/exchange`.
///
/// Turns the public token that Link hands out into an access token, once and within 30 minutes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemPublicTokenExchangeRequest {
    /// Public token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ItemPublicTokenExchangeResponse {
    /// Opens the Item. Store it safely: nothing else does.
    pub access_token: plaid_types::AccessToken,
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/public_token/create`.
///
/// Makes a public token for an Item, to open Link in update mode; link tokens have taken its place.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemPublicTokenCreateRequest {
    /// Access token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ItemPublicTokenCreateResponse {
    /// Public token.
    pub public_token: plaid_types::PublicToken,
    /// Expiration.
    pub expiration: Option<plaid_core::DateTime>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/import`.
///
/// Makes an Item from credentials that a bank has agreed to share, without Link.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemImportRequest {
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// Products.
    pub products: Option<Vec<plaid_types::Products>>,
    /// User auth.
    pub user_auth: ItemImportRequestUserAuth,
    /// Options.
    pub options: Option<ItemImportRequestOptions>,
}

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

    /// Institution id.
    #[must_use]
    pub fn institution_id(mut self, institution_id: impl Into<plaid_types::InstitutionId>) -> Self {
        self.institution_id = Some(institution_id.into());
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: ItemImportRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// What a bank has agreed to take in place of a login.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemImportRequestUserAuth {
    /// User id.
    pub user_id: plaid_types::UserId,
    /// Auth token.
    ///
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
    /// Webhook. A URL.
    ///
    /// Deprecated by Plaid.
    pub webhook: Option<String>,
}

impl ItemImportRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Webhook. A URL.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }
}

/// The answer of `/item/import`.
///
/// Makes an Item from credentials that a bank has agreed to share, without Link.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ItemImportResponse {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/issues/search`.
///
/// Finds open problems by Item, Link session or request.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IssuesSearchRequest {
    /// Item id.
    pub item_id: Option<plaid_core::ItemId>,
    /// Link session id.
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    /// Link session request id.
    pub link_session_request_id: Option<String>,
}

impl IssuesSearchRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Item id.
    #[must_use]
    pub fn item_id(mut self, item_id: impl Into<plaid_core::ItemId>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Link session id.
    #[must_use]
    pub fn link_session_id(
        mut self,
        link_session_id: impl Into<plaid_types::LinkSessionId>,
    ) -> Self {
        self.link_session_id = Some(link_session_id.into());
        self
    }

    /// Link session request id.
    #[must_use]
    pub fn link_session_request_id(mut self, link_session_request_id: impl Into<String>) -> Self {
        self.link_session_request_id = Some(link_session_request_id.into());
        self
    }
}

/// The answer of `/issues/search`.
///
/// Finds open problems by Item, Link session or request.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IssuesSearchResponse {
    /// Issues.
    pub issues: Vec<Issue>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A problem at an institution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Issue {
    /// Issue id.
    pub issue_id: Option<String>,
    /// Institution names.
    pub institution_names: Vec<String>,
    /// Institution ids.
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    /// Created at.
    pub created_at: Option<plaid_core::DateTime>,
    /// Summary.
    pub summary: Option<String>,
    /// Detailed description.
    pub detailed_description: Option<String>,
    /// Status.
    pub status: Option<IssuesStatus>,
}

/// The request of `/issues/get`.
///
/// Reads one open problem of an institution.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssuesGetRequest {
    /// Issue id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IssuesGetResponse {
    /// Issue.
    pub issue: Option<Issue>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/issues/subscribe`.
///
/// Subscribes to news about a problem; a webhook reports when it is solved.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssuesSubscribeRequest {
    /// Issue id.
    pub issue_id: String,
    /// Webhook.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IssuesSubscribeResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/issues/v1/get`.
///
/// Reads one open problem of an institution.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaIssuesV1GetRequest {
    /// Issue id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BetaIssuesV1GetResponse {
    /// Issue id.
    pub issue_id: String,
    /// Issue type.
    pub issue_type: BetaIssuesV1IssueType,
    /// Severity.
    pub severity: BetaIssuesV1IssueSeverity,
    /// Institution id.
    pub institution_id: plaid_types::InstitutionId,
    /// Institution name.
    pub institution_name: String,
    /// Behaviors.
    pub behaviors: Vec<BetaIssuesV1IssueBehavior>,
    /// Issue error type.
    pub issue_error_type: Option<String>,
    /// Issue error code.
    pub issue_error_code: Option<String>,
    /// Description.
    pub description: String,
    /// Attribution.
    pub attribution: BetaIssuesV1IssueAttribution,
    /// Status.
    pub status: BetaIssuesV1IssueStatus,
    /// User guidance.
    pub user_guidance: Option<String>,
    /// Estimated resolution time.
    pub estimated_resolution_time: Option<plaid_core::DateTime>,
    /// Start time.
    pub start_time: Option<plaid_core::DateTime>,
    /// End time.
    pub end_time: Option<plaid_core::DateTime>,
    /// Impact.
    pub impact: Option<BetaIssuesV1IssueImpact>,
    /// Affected products.
    pub affected_products: Vec<plaid_types::Products>,
    /// Resolution log.
    pub resolution_log: Vec<BetaIssuesV1IssueResolutionEvent>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Beta issues v1issue impact.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BetaIssuesV1IssueImpact {
    /// Affected new item count.
    pub affected_new_item_count: i64,
    /// Affected existing item count.
    pub affected_existing_item_count: i64,
}

/// Beta issues v1issue resolution event.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BetaIssuesV1IssueResolutionEvent {
    /// Resolution time.
    pub resolution_time: plaid_core::DateTime,
    /// Type.
    pub r#type: BetaIssuesV1IssueResolutionType,
}

/// The request of `/beta/issues/v1/list`.
///
/// Lists open problems.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaIssuesV1ListRequest {
    /// Institution id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BetaIssuesV1ListResponse {
    /// Issues.
    pub issues: Vec<BetaIssuesV1Issue>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Beta issues v1issue.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BetaIssuesV1Issue {
    /// Issue id.
    pub issue_id: String,
    /// Issue type.
    pub issue_type: BetaIssuesV1IssueType,
    /// Severity.
    pub severity: BetaIssuesV1IssueSeverity,
    /// Institution id.
    pub institution_id: plaid_types::InstitutionId,
    /// Institution name.
    pub institution_name: String,
    /// Behaviors.
    pub behaviors: Vec<BetaIssuesV1IssueBehavior>,
    /// Issue error type.
    pub issue_error_type: Option<String>,
    /// Issue error code.
    pub issue_error_code: Option<String>,
    /// Description.
    pub description: String,
    /// Attribution.
    pub attribution: BetaIssuesV1IssueAttribution,
    /// Status.
    pub status: BetaIssuesV1IssueStatus,
    /// User guidance.
    pub user_guidance: Option<String>,
    /// Estimated resolution time.
    pub estimated_resolution_time: Option<plaid_core::DateTime>,
    /// Start time.
    pub start_time: Option<plaid_core::DateTime>,
    /// End time.
    pub end_time: Option<plaid_core::DateTime>,
    /// Impact.
    pub impact: Option<BetaIssuesV1IssueImpact>,
    /// Affected products.
    pub affected_products: Vec<plaid_types::Products>,
    /// Resolution log.
    pub resolution_log: Vec<BetaIssuesV1IssueResolutionEvent>,
}

/// The request of `/beta/issues/v1/match`.
///
/// Finds the problem behind an Item, a Link session or a request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaIssuesV1MatchRequest {
    /// Identifier type.
    pub identifier_type: BetaIssuesV1MatchIdentifierType,
    /// Identifier.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BetaIssuesV1MatchResponse {
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Issues.
    pub issues: Vec<BetaIssuesV1Issue>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/issues/v1/subscribe`.
///
/// Subscribes to news about a problem.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaIssuesV1SubscribeRequest {
    /// Issue id.
    pub issue_id: String,
    /// Webhook. A URL.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BetaIssuesV1SubscribeResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/issues/v1/unsubscribe`.
///
/// Ends a subscription to news about a problem.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaIssuesV1UnsubscribeRequest {
    /// Issue id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BetaIssuesV1UnsubscribeResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// The known values of consent event type.
pub enum ConsentEventType {
/// `CONSENT_GRANTED`.
ConsentGranted = "CONSENT_GRANTED",
/// `CONSENT_REVOKED`.
ConsentRevoked = "CONSENT_REVOKED",
/// `CONSENT_UPDATED`.
ConsentUpdated = "CONSENT_UPDATED",
}
}

plaid_core::open_enum! {
/// The known values of consent event code.
pub enum ConsentEventCode {
/// `USER_AGREEMENT`.
UserAgreement = "USER_AGREEMENT",
/// `USE_CASES`.
UseCases = "USE_CASES",
/// `DATA_SCOPES`.
DataScopes = "DATA_SCOPES",
/// `ACCOUNT_SCOPES`.
AccountScopes = "ACCOUNT_SCOPES",
/// `REVOCATION`.
Revocation = "REVOCATION",
}
}

plaid_core::open_enum! {
/// The known values of consent event initiator.
pub enum ConsentEventInitiator {
/// `PLAID`.
Plaid = "PLAID",
/// `DATA_PROVIDER`.
DataProvider = "DATA_PROVIDER",
/// `CUSTOMER`.
Customer = "CUSTOMER",
/// `END_USER`.
EndUser = "END_USER",
}
}

plaid_core::open_enum! {
/// The known values of activity type.
pub enum ActivityType {
/// `UNKNOWN`.
Unknown = "UNKNOWN",
/// `ITEM_CREATE`.
ItemCreate = "ITEM_CREATE",
/// `ITEM_IMPORT`.
ItemImport = "ITEM_IMPORT",
/// `ITEM_UPDATE`.
ItemUpdate = "ITEM_UPDATE",
/// `ITEM_UNLINK`.
ItemUnlink = "ITEM_UNLINK",
/// `PORTAL_UNLINK`.
PortalUnlink = "PORTAL_UNLINK",
/// `PORTAL_ITEMS_DELETE`.
PortalItemsDelete = "PORTAL_ITEMS_DELETE",
/// `ITEM_REMOVE`.
ItemRemove = "ITEM_REMOVE",
/// `INVARIANT_CHECKER_DELETION`.
InvariantCheckerDeletion = "INVARIANT_CHECKER_DELETION",
/// `SCOPES_UPDATE`.
ScopesUpdate = "SCOPES_UPDATE",
}
}

plaid_core::open_enum! {
/// The known values of action state.
pub enum ActionState {
/// `UNKNOWN`.
Unknown = "UNKNOWN",
/// `ATTEMPT`.
Attempt = "ATTEMPT",
/// `SUCCESS`.
Success = "SUCCESS",
/// `FAILURE`.
Failure = "FAILURE",
/// `SKIPPED`.
Skipped = "SKIPPED",
}
}

plaid_core::open_enum! {
/// The known values of item create authentication.
pub enum ItemCreateAuthentication {
/// `UNKNOWN`.
Unknown = "UNKNOWN",
/// `DATA_PARTNER`.
DataPartner = "DATA_PARTNER",
/// `PLAID`.
Plaid = "PLAID",
}
}

plaid_core::open_enum! {
/// The known values of scopes context.
pub enum ScopesContext {
/// `ENROLLMENT`.
Enrollment = "ENROLLMENT",
/// `PORTAL`.
Portal = "PORTAL",
}
}

plaid_core::open_enum! {
/// The known values of item with consent fields update type.
pub enum ItemWithConsentFieldsUpdateType {
/// `background`.
Background = "background",
/// `user_present_required`.
UserPresentRequired = "user_present_required",
}
}

plaid_core::open_enum! {
/// The known values of item consented data scope.
pub enum ItemConsentedDataScope {
/// `account_balance_info`.
AccountBalanceInfo = "account_balance_info",
/// `contact_info`.
ContactInfo = "contact_info",
/// `account_routing_number`.
AccountRoutingNumber = "account_routing_number",
/// `transactions`.
Transactions = "transactions",
/// `credit_loan_info`.
CreditLoanInfo = "credit_loan_info",
/// `investments`.
Investments = "investments",
/// `payroll_info`.
PayrollInfo = "payroll_info",
/// `income_verification_paystubs_info`.
IncomeVerificationPaystubsInfo = "income_verification_paystubs_info",
/// `income_verification_w2s_info`.
IncomeVerificationW2sInfo = "income_verification_w2s_info",
/// `income_verification_bank_statements`.
IncomeVerificationBankStatements = "income_verification_bank_statements",
/// `income_verification_employment_info`.
IncomeVerificationEmploymentInfo = "income_verification_employment_info",
/// `bank_statements`.
BankStatements = "bank_statements",
/// `risk_info`.
RiskInfo = "risk_info",
/// `network_insights_lite`.
NetworkInsightsLite = "network_insights_lite",
/// `fraud_info`.
FraudInfo = "fraud_info",
}
}

plaid_core::open_enum! {
/// The known values of item remove reason code.
pub enum ItemRemoveReasonCode {
/// `FRAUD_FIRST_PARTY`.
FraudFirstParty = "FRAUD_FIRST_PARTY",
/// `FRAUD_FALSE_IDENTITY`.
FraudFalseIdentity = "FRAUD_FALSE_IDENTITY",
/// `FRAUD_ABUSE`.
FraudAbuse = "FRAUD_ABUSE",
/// `FRAUD_OTHER`.
FraudOther = "FRAUD_OTHER",
/// `CONNECTION_IS_NON_FUNCTIONAL`.
ConnectionIsNonFunctional = "CONNECTION_IS_NON_FUNCTIONAL",
/// `OTHER`.
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// The known values of issues status.
pub enum IssuesStatus {
/// `REPORTED`.
Reported = "REPORTED",
/// `AWAITING_RESOLUTION`.
AwaitingResolution = "AWAITING_RESOLUTION",
/// `FIX_IN_PROGRESS`.
FixInProgress = "FIX_IN_PROGRESS",
/// `FIX_PENDING_VALIDATION`.
FixPendingValidation = "FIX_PENDING_VALIDATION",
/// `CANNOT_FIX`.
CannotFix = "CANNOT_FIX",
/// `RESOLVED`.
Resolved = "RESOLVED",
}
}

plaid_core::open_enum! {
/// The known values of beta issues v1issue type.
pub enum BetaIssuesV1IssueType {
/// `ERROR`.
Error = "ERROR",
}
}

plaid_core::open_enum! {
/// The known values of beta issues v1issue severity.
pub enum BetaIssuesV1IssueSeverity {
/// `CRITICAL`.
Critical = "CRITICAL",
/// `HIGH`.
High = "HIGH",
/// `MEDIUM`.
Medium = "MEDIUM",
/// `LOW`.
Low = "LOW",
}
}

plaid_core::open_enum! {
/// The known values of beta issues v1issue behavior.
pub enum BetaIssuesV1IssueBehavior {
/// `NEW_CONNECTIONS_CANNOT_BE_ESTABLISHED`.
NewConnectionsCannotBeEstablished = "NEW_CONNECTIONS_CANNOT_BE_ESTABLISHED",
/// `EXISTING_CONNECTIONS_WILL_NOT_RECEIVE_UPDATES`.
ExistingConnectionsWillNotReceiveUpdates = "EXISTING_CONNECTIONS_WILL_NOT_RECEIVE_UPDATES",
/// `EXISTING_CONNECTIONS_WILL_BE_DISCONNECTED`.
ExistingConnectionsWillBeDisconnected = "EXISTING_CONNECTIONS_WILL_BE_DISCONNECTED",
}
}

plaid_core::open_enum! {
/// The known values of beta issues v1issue attribution.
pub enum BetaIssuesV1IssueAttribution {
/// `USER`.
User = "USER",
/// `PLAID`.
Plaid = "PLAID",
/// `DATA_PARTNER`.
DataPartner = "DATA_PARTNER",
}
}

plaid_core::open_enum! {
/// The known values of beta issues v1issue status.
pub enum BetaIssuesV1IssueStatus {
/// `USER_ACTION_REQUIRED`.
UserActionRequired = "USER_ACTION_REQUIRED",
/// `BACKLOGGED`.
Backlogged = "BACKLOGGED",
/// `LIKELY_TO_BE_PRIORITIZED`.
LikelyToBePrioritized = "LIKELY_TO_BE_PRIORITIZED",
/// `IN_PROGRESS`.
InProgress = "IN_PROGRESS",
/// `RESOLVED`.
Resolved = "RESOLVED",
/// `PENDING_NOTIFICATION`.
PendingNotification = "PENDING_NOTIFICATION",
/// `DATA_PARTNER_NOTIFIED`.
DataPartnerNotified = "DATA_PARTNER_NOTIFIED",
/// `DATA_PARTNER_FIX_IN_PROGRESS`.
DataPartnerFixInProgress = "DATA_PARTNER_FIX_IN_PROGRESS",
}
}

plaid_core::open_enum! {
/// The known values of beta issues v1issue resolution type.
pub enum BetaIssuesV1IssueResolutionType {
/// `MANUAL_RESOLUTION`.
ManualResolution = "MANUAL_RESOLUTION",
/// `AUTOMATED_RESOLUTION`.
AutomatedResolution = "AUTOMATED_RESOLUTION",
}
}

plaid_core::open_enum! {
/// The known values of beta issues v1match identifier type.
pub enum BetaIssuesV1MatchIdentifierType {
/// `ITEM_ID`.
ItemId = "ITEM_ID",
/// `REQUEST_ID`.
RequestId = "REQUEST_ID",
/// `LINK_SESSION_ID`.
LinkSessionId = "LINK_SESSION_ID",
/// `ACCOUNT_ID`.
AccountId = "ACCOUNT_ID",
}
}
