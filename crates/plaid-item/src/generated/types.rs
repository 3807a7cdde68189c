// @generated from api/products/item.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountId, AccountSubtype, AccountType, ApplicationId, InstitutionId, Item,
    ItemAuthMethod, ItemUpdateType, LinkSessionId, Products, ProductsTerminateReasonCode,
    PublicToken, UserId,
};

/// The request of `/consent/events/get` ([Plaid's page](https://plaid.com/docs/api/consent/#consenteventsget)).
///
/// Lists when a user gave, changed or withdrew consent for an Item.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConsentEventsGetRequest {
    /// Opens one Item. It does not expire; store it like a password.
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

/// The answer of `/consent/events/get` ([Plaid's page](https://plaid.com/docs/api/consent/#consenteventsget)).
///
/// Lists when a user gave, changed or withdrew consent for an Item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ConsentEventsGetResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Something that happened to a user's consent.
    pub consent_events: Vec<ConsentEvent>,
}

/// Something that happened to a user's consent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ConsentEvent {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// When it was made, in UTC.
    pub created_at: Option<plaid_core::DateTime>,
    /// What became of the user's consent.
    pub event_type: Option<ConsentEventType>,
    /// What the consent was about.
    pub event_code: Option<ConsentEventCode>,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: Option<String>,
    /// Who asked for the consent, or took it back.
    pub initiator: Option<ConsentEventInitiator>,
    /// What the user agreed that the data may be used for; see [Plaid's list](https://plaid.com/docs/link/data-transparency-messaging-migration-guide/).
    pub consented_use_cases: Vec<String>,
    /// The kinds of data that the user agreed to share.
    pub consented_data_scopes: Vec<String>,
    /// An account that the user agreed to share.
    pub consented_accounts: Vec<ConsentedAccount>,
}

/// An account that the user agreed to share.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ConsentedAccount {
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    pub mask: Option<String>,
    /// The name that the user or the institution gave the account.
    pub name: Option<String>,
    /// The name that the institution gave the product.
    pub official_name: Option<String>,
    /// The broad kind of an account.
    pub r#type: Option<plaid_types::AccountType>,
    /// The finer kind of an account.
    pub subtype: Option<plaid_types::AccountSubtype>,
}

/// The request of `/item/activity/list`.
///
/// Lists what applications did with the Items of a user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ItemActivityListRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: Option<plaid_types::AccessToken>,
    /// Where to go on: the `next_cursor` of the page before, absent for the first one.
    pub cursor: Option<String>,
    /// How many there may be on a page. From 1 to 50. Plaid's default is `50`.
    pub count: Option<i64>,
}

impl ItemActivityListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Opens one Item. It does not expire; store it like a password.
    #[must_use]
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.access_token = access_token.into_option();
        self
    }

    /// Where to go on: the `next_cursor` of the page before, absent for the first one.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }

    /// How many there may be on a page. From 1 to 50. Plaid's default is `50`.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemActivityListResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Something that an application did.
    pub activities: Vec<Activity>,
    /// When an application last read each kind of data.
    pub last_data_access_times: Vec<ApplicationLastDataAccessTimes>,
    /// Where to go on: the `next_cursor` of the page before, absent for the first one.
    pub cursor: Option<String>,
}

/// Something that an application did.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Activity {
    /// What was done with the connection.
    pub activity: ActivityType,
    /// The day, in UTC, on which it began.
    pub initiated_date: plaid_core::Date,
    /// Names the activity.
    pub id: String,
    /// The application that began it.
    pub initiator: String,
    /// How far an activity is.
    pub state: ActionState,
    /// The application that it was done to.
    pub target_application_id: Option<plaid_types::ApplicationId>,
    /// What an application may see.
    pub scopes: Option<Scopes>,
    /// Who asked the user to log in.
    pub authentication: Option<ItemCreateAuthentication>,
}

/// What an application may see.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Scopes {
    /// Which products an application may read, whatever the account; all that are allowed if absent. Institutions use it in their own permission pages.
    pub product_access: Option<ProductAccess>,
    /// What of one account an application may read. Accounts that are not listed count as new ones.
    pub accounts: Option<Vec<AccountAccess>>,
    /// Whether accounts that are opened later are shared too. `true` if absent. Plaid's default is `true`.
    pub new_accounts: Option<bool>,
}

impl Scopes {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which products an application may read, whatever the account; all that are allowed if absent. Institutions use it in their own permission pages.
    #[must_use]
    pub fn product_access(mut self, product_access: impl Into<Option<ProductAccess>>) -> Self {
        self.product_access = product_access.into();
        self
    }

    /// What of one account an application may read. Accounts that are not listed count as new ones.
    #[must_use]
    pub fn accounts(mut self, accounts: impl IntoIterator<Item = AccountAccess>) -> Self {
        self.accounts = Some(accounts.into_iter().collect());
        self
    }

    /// Whether accounts that are opened later are shared too. `true` if absent. Plaid's default is `true`.
    #[must_use]
    pub fn new_accounts(mut self, new_accounts: impl Into<Option<bool>>) -> Self {
        self.new_accounts = new_accounts.into();
        self
    }
}

/// Which products an application may read, whatever the account; all that are allowed if absent. Institutions use it in their own permission pages.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProductAccess {
    /// Whether statements may be read. `true` if absent. Plaid's default is `true`.
    pub statements: Option<bool>,
    /// Names, addresses, emails and phone numbers. `true` if absent. Plaid's default is `true`.
    pub identity: Option<bool>,
    /// Account and routing numbers. `true` if absent. Plaid's default is `true`.
    pub auth: Option<bool>,
    /// Transactions. `true` if absent. Plaid's default is `true`.
    pub transactions: Option<bool>,
    /// The scope of that name at some institutions. `true` if absent. Plaid's default is `true`.
    pub accounts_details_transactions: Option<bool>,
    /// The scope of that name at some institutions. `true` if absent. Plaid's default is `true`.
    pub accounts_routing_number: Option<bool>,
    /// The scope of that name at some institutions. `true` if absent. Plaid's default is `true`.
    pub accounts_statements: Option<bool>,
    /// The scope of that name at some institutions. `true` if absent. Plaid's default is `true`.
    pub accounts_tax_statements: Option<bool>,
    /// The scope of that name at some institutions. `true` if absent. Plaid's default is `true`.
    pub customers_profiles: Option<bool>,
}

impl ProductAccess {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether statements may be read. `true` if absent. Plaid's default is `true`.
    #[must_use]
    pub fn statements(mut self, statements: impl Into<Option<bool>>) -> Self {
        self.statements = statements.into();
        self
    }

    /// Names, addresses, emails and phone numbers. `true` if absent. Plaid's default is `true`.
    #[must_use]
    pub fn identity(mut self, identity: impl Into<Option<bool>>) -> Self {
        self.identity = identity.into();
        self
    }

    /// Account and routing numbers. `true` if absent. Plaid's default is `true`.
    #[must_use]
    pub fn auth(mut self, auth: impl Into<Option<bool>>) -> Self {
        self.auth = auth.into();
        self
    }

    /// Transactions. `true` if absent. Plaid's default is `true`.
    #[must_use]
    pub fn transactions(mut self, transactions: impl Into<Option<bool>>) -> Self {
        self.transactions = transactions.into();
        self
    }

    /// The scope of that name at some institutions. `true` if absent. Plaid's default is `true`.
    #[must_use]
    pub fn accounts_details_transactions(
        mut self,
        accounts_details_transactions: impl Into<Option<bool>>,
    ) -> Self {
        self.accounts_details_transactions = accounts_details_transactions.into();
        self
    }

    /// The scope of that name at some institutions. `true` if absent. Plaid's default is `true`.
    #[must_use]
    pub fn accounts_routing_number(
        mut self,
        accounts_routing_number: impl Into<Option<bool>>,
    ) -> Self {
        self.accounts_routing_number = accounts_routing_number.into();
        self
    }

    /// The scope of that name at some institutions. `true` if absent. Plaid's default is `true`.
    #[must_use]
    pub fn accounts_statements(mut self, accounts_statements: impl Into<Option<bool>>) -> Self {
        self.accounts_statements = accounts_statements.into();
        self
    }

    /// The scope of that name at some institutions. `true` if absent. Plaid's default is `true`.
    #[must_use]
    pub fn accounts_tax_statements(
        mut self,
        accounts_tax_statements: impl Into<Option<bool>>,
    ) -> Self {
        self.accounts_tax_statements = accounts_tax_statements.into();
        self
    }

    /// The scope of that name at some institutions. `true` if absent. Plaid's default is `true`.
    #[must_use]
    pub fn customers_profiles(mut self, customers_profiles: impl Into<Option<bool>>) -> Self {
        self.customers_profiles = customers_profiles.into();
        self
    }
}

/// What of one account an application may read. Accounts that are not listed count as new ones.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountAccess {
    /// The account's id in the institution's own API.
    pub unique_id: String,
    /// Whether the application sees the account at all. `true` if absent. Plaid's default is `true`.
    pub authorized: Option<bool>,
    /// Which data of one account an application may read.
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

    /// Whether the application sees the account at all. `true` if absent. Plaid's default is `true`.
    #[must_use]
    pub fn authorized(mut self, authorized: impl Into<Option<bool>>) -> Self {
        self.authorized = authorized.into();
        self
    }

    /// Which data of one account an application may read.
    #[must_use]
    pub fn account_product_access(
        mut self,
        account_product_access: impl Into<Option<AccountProductAccess>>,
    ) -> Self {
        self.account_product_access = account_product_access.into();
        self
    }
}

/// Which data of one account an application may read.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountProductAccess {
    /// Whether data of the account may be read. `true` if absent. Plaid's default is `true`.
    pub account_data: Option<bool>,
    /// Whether statements may be read. `true` if absent. Plaid's default is `true`.
    pub statements: Option<bool>,
    /// Whether tax documents may be read. `true` if absent. Plaid's default is `true`.
    pub tax_documents: Option<bool>,
}

impl AccountProductAccess {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether data of the account may be read. `true` if absent. Plaid's default is `true`.
    #[must_use]
    pub fn account_data(mut self, account_data: impl Into<Option<bool>>) -> Self {
        self.account_data = account_data.into();
        self
    }

    /// Whether statements may be read. `true` if absent. Plaid's default is `true`.
    #[must_use]
    pub fn statements(mut self, statements: impl Into<Option<bool>>) -> Self {
        self.statements = statements.into();
        self
    }

    /// Whether tax documents may be read. `true` if absent. Plaid's default is `true`.
    #[must_use]
    pub fn tax_documents(mut self, tax_documents: impl Into<Option<bool>>) -> Self {
        self.tax_documents = tax_documents.into();
        self
    }
}

/// When an application last read each kind of data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ApplicationLastDataAccessTimes {
    /// Names an application that users connect to.
    pub application_id: plaid_types::ApplicationId,
    /// When balances were last read, in UTC; null if never.
    pub account_balance_info: Option<plaid_core::DateTime>,
    /// When account and routing numbers were last read, in UTC; null if never.
    pub account_routing_number: Option<plaid_core::DateTime>,
    /// When names and addresses were last read, in UTC; null if never.
    pub contact_info: Option<plaid_core::DateTime>,
    /// When transactions were last read, in UTC; null if never.
    pub transactions: Option<plaid_core::DateTime>,
    /// When debts were last read, in UTC; null if never.
    pub credit_loan_info: Option<plaid_core::DateTime>,
    /// When investments were last read, in UTC; null if never.
    pub investments: Option<plaid_core::DateTime>,
}

/// The request of `/item/application/list`.
///
/// Lists the applications a user has connected.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ItemApplicationListRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: Option<plaid_types::AccessToken>,
}

impl ItemApplicationListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Opens one Item. It does not expire; store it like a password.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemApplicationListResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// An application that a user has connected.
    pub applications: Vec<ConnectedApplication>,
    /// An application that the user took its access from.
    pub disconnected_applications: Vec<DisconnectedApplication>,
}

/// An application that a user has connected.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ConnectedApplication {
    /// Names an application that users connect to.
    pub application_id: plaid_types::ApplicationId,
    /// The application's name.
    pub name: String,
    /// The application's name as users read it.
    pub display_name: Option<String>,
    /// Where the logo is, as an image.
    pub logo_url: Option<String>,
    /// The application's website.
    pub application_url: Option<String>,
    /// What the application says it needs the data for.
    pub reason_for_access: Option<String>,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// What an application may see.
    pub scopes: Option<Scopes>,
}

/// An application that the user took its access from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DisconnectedApplication {
    /// Names an application that users connect to.
    pub application_id: plaid_types::ApplicationId,
    /// The application's name.
    pub name: String,
    /// The application's name as users read it.
    pub display_name: Option<String>,
    /// Where the logo is, as an image.
    pub logo_url: Option<String>,
    /// The application's website.
    pub application_url: Option<String>,
    /// What the application says it needs the data for.
    pub reason_for_access: Option<String>,
}

/// The request of `/item/application/unlink` ([Plaid's page](https://plaid.com/docsnone)).
///
/// Disconnects an application from an Item.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemApplicationUnlinkRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// Names an application that users connect to.
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

/// The answer of `/item/application/unlink` ([Plaid's page](https://plaid.com/docsnone)).
///
/// Disconnects an application from an Item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemApplicationUnlinkResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/application/scopes/update`.
///
/// Sets which accounts and data an application may read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemApplicationScopesUpdateRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// Names an application that users connect to.
    pub application_id: plaid_types::ApplicationId,
    /// What an application may see.
    pub scopes: Scopes,
    /// The `state` of the OAuth URL by which the institution was entered. Needed if the context is `ENROLLMENT`.
    pub state: Option<String>,
    /// Where the user changes what is shared.
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

    /// The `state` of the OAuth URL by which the institution was entered. Needed if the context is `ENROLLMENT`.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemApplicationScopesUpdateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/application/get`.
///
/// Reads an application's name, logo and website.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApplicationGetRequest {
    /// Names an application that users connect to.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ApplicationGetResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// An application that uses Plaid.
    pub application: Application,
}

/// An application that uses Plaid.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Application {
    /// Names an application that users connect to.
    pub application_id: plaid_types::ApplicationId,
    /// The application's name.
    pub name: String,
    /// The application's name as users read it.
    pub display_name: Option<String>,
    /// The day, in UTC, from which the application could use Production.
    pub join_date: Option<plaid_core::Date>,
    /// Where the logo is, as an image.
    pub logo_url: Option<String>,
    /// The application's website.
    pub application_url: Option<String>,
    /// What the application says it needs the data for.
    pub reason_for_access: Option<String>,
    /// What Plaid takes the application to be for.
    pub use_case: Option<String>,
    /// The name in law of the company behind it.
    pub company_legal_name: Option<String>,
    /// The town, spelled out.
    pub city: Option<String>,
    /// The state or province; in the US and Canada its two letters (`NC`).
    pub region: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
    /// Two capital letters of ISO 3166-1 (`US`).
    pub country_code: Option<String>,
}

/// The request of `/item/get` ([Plaid's page](https://plaid.com/docs/api/items/#itemget)).
///
/// Reads an Item and its state.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemGetRequest {
    /// Opens one Item. It does not expire; store it like a password.
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

/// The answer of `/item/get` ([Plaid's page](https://plaid.com/docs/api/items/#itemget)).
///
/// Reads an Item and its state.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemGetResponse {
    /// One login of one user at one bank, with what the user agreed to.
    pub item: ItemWithConsentFields,
    /// When an Item's data was last updated.
    pub status: Option<ItemStatus>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One login of one user at one bank, with what the user agreed to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemWithConsentFields {
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: Option<String>,
    /// The URL that webhooks about it go to.
    pub webhook: Option<String>,
    /// How the account numbers of an Item were found.
    pub auth_method: Option<plaid_types::ItemAuthMethod>,
    /// What is wrong with the Item, if anything is.
    pub error: Option<plaid_core::ApiError>,
    /// Products that the institution supports and that were not used with this Item yet.
    pub available_products: Vec<plaid_types::Products>,
    /// Products that Plaid has billed for this Item, or would have in Production.
    pub billed_products: Vec<plaid_types::Products>,
    /// What the Item was made or used with; nearly always the same as `billed_products`.
    pub products: Vec<plaid_types::Products>,
    /// Products that the user has agreed to, those included that were not used yet. Absent where consent is not kept.
    pub consented_products: Vec<plaid_types::Products>,
    /// When the user's consent ends; null if it does not.
    pub consent_expiration_time: Option<plaid_core::DateTime>,
    /// Whether the Item updates by itself.
    pub update_type: Option<ItemWithConsentFieldsUpdateType>,
    /// The Item of the same login that stands beside this one: of Plaid Check beside Plaid, and the other way round.
    pub paired_item_id: Option<plaid_core::ItemId>,
    /// When the Item was made.
    pub created_at: Option<plaid_core::DateTime>,
    /// What the user agreed that the data may be used for.
    pub consented_use_cases: Vec<String>,
    /// A kind of data that a user agrees to share. See [Plaid's table of products](https://plaid.com/docs/link/data-transparency-messaging-migration-guide/).
    pub consented_data_scopes: Vec<ItemConsentedDataScope>,
}

/// When an Item's data was last updated.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemStatus {
    /// When investments were last updated.
    pub investments: Option<ItemStatusInvestments>,
    /// When transactions were last updated.
    pub transactions: Option<ItemStatusTransactions>,
    /// The last webhook that was sent about the Item.
    pub last_webhook: Option<ItemStatusLastWebhook>,
}

/// When investments were last updated.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemStatusInvestments {
    /// When Plaid last got through to the institution, in UTC, whether or not anything was new.
    pub last_successful_update: Option<plaid_core::DateTime>,
    /// When Plaid last failed to get through to the institution, in UTC.
    pub last_failed_update: Option<plaid_core::DateTime>,
}

/// When transactions were last updated.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemStatusTransactions {
    /// When Plaid last got through to the institution, in UTC, whether or not anything was new.
    pub last_successful_update: Option<plaid_core::DateTime>,
    /// When Plaid last failed to get through to the institution, in UTC.
    pub last_failed_update: Option<plaid_core::DateTime>,
}

/// The last webhook that was sent about the Item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemStatusLastWebhook {
    /// When it was sent, in UTC.
    pub sent_at: Option<plaid_core::DateTime>,
    /// Its `webhook_code`.
    pub code_sent: Option<String>,
}

/// The request of `/item/remove` ([Plaid's page](https://plaid.com/docs/api/items/#itemremove)).
///
/// Removes an Item: its access token stops working, and subscriptions to its products end.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemRemoveRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// Why an Item is removed, which Plaid learns from.
    pub reason_code: Option<ItemRemoveReasonCode>,
    /// Why, in your own words. Nothing that identifies the user belongs here. At most 512 characters.
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

    /// Why an Item is removed, which Plaid learns from.
    #[must_use]
    pub fn reason_code<M>(
        mut self,
        reason_code: impl plaid_core::IntoOption<ItemRemoveReasonCode, M>,
    ) -> Self {
        self.reason_code = reason_code.into_option();
        self
    }

    /// Why, in your own words. Nothing that identifies the user belongs here. At most 512 characters.
    #[must_use]
    pub fn reason_note<M>(mut self, reason_note: impl plaid_core::IntoOption<String, M>) -> Self {
        self.reason_note = reason_note.into_option();
        self
    }
}

/// The answer of `/item/remove` ([Plaid's page](https://plaid.com/docs/api/items/#itemremove)).
///
/// Removes an Item: its access token stops working, and subscriptions to its products end.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemRemoveResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/products/terminate` ([Plaid's page](https://plaid.com/docs/api/items/#itemproductsterminate)).
///
/// Ends products of an Item, and with them their billing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemProductsTerminateRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// Why products of an Item or user are ended.
    pub reason_code: plaid_types::ProductsTerminateReasonCode,
    /// Why, in your own words. Nothing that identifies the user belongs here. At most 512 characters.
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

    /// Why, in your own words. Nothing that identifies the user belongs here. At most 512 characters.
    #[must_use]
    pub fn reason_note<M>(mut self, reason_note: impl plaid_core::IntoOption<String, M>) -> Self {
        self.reason_note = reason_note.into_option();
        self
    }
}

/// The answer of `/item/products/terminate` ([Plaid's page](https://plaid.com/docs/api/items/#itemproductsterminate)).
///
/// Ends products of an Item, and with them their billing.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemProductsTerminateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/webhook/update` ([Plaid's page](https://plaid.com/docs/api/items/#itemwebhookupdate)).
///
/// Sets where an Item's webhooks go; null ends them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemWebhookUpdateRequest {
    /// Opens one Item. It does not expire; store it like a password.
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

/// The answer of `/item/webhook/update` ([Plaid's page](https://plaid.com/docs/api/items/#itemwebhookupdate)).
///
/// Sets where an Item's webhooks go; null ends them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemWebhookUpdateResponse {
    /// The Item that was asked about.
    pub item: plaid_types::Item,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/access_token/invalidate` ([Plaid's page](https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate)).
///
/// Replaces an Item's access token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemAccessTokenInvalidateRequest {
    /// Opens one Item. It does not expire; store it like a password.
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

/// The answer of `/item/access_token/invalidate` ([Plaid's page](https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate)).
///
/// Replaces an Item's access token.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemAccessTokenInvalidateResponse {
    /// The token that works from now on; the old one does not. Store it before anything else.
    pub new_access_token: plaid_types::AccessToken,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/public_token/exchange` ([Plaid's page](https://plaid.com/docs/api/items/#itempublic_tokenexchange)).
///
/// Turns the public token that Link hands out into an access token, once and within 30 minutes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemPublicTokenExchangeRequest {
    /// What Link hands out: good for one exchange within 30 minutes.
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
///
/// The answer of `/item/public_token/exchange` ([Plaid's page](https://plaid.com/docs/api/items/#itempublic_tokenexchange)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemPublicTokenExchangeResponse {
    /// Opens the Item. Store it safely: nothing else does.
    pub access_token: plaid_types::AccessToken,
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/public_token/create` ([Plaid's page](https://plaid.com/docs/api/link/#itempublic_tokencreate)).
///
/// Makes a public token for an Item, to open Link in update mode; link tokens have taken its place.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemPublicTokenCreateRequest {
    /// Opens one Item. It does not expire; store it like a password.
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

/// The answer of `/item/public_token/create` ([Plaid's page](https://plaid.com/docs/api/link/#itempublic_tokencreate)).
///
/// Makes a public token for an Item, to open Link in update mode; link tokens have taken its place.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemPublicTokenCreateResponse {
    /// What Link hands out: good for one exchange within 30 minutes.
    pub public_token: plaid_types::PublicToken,
    /// When it stops working, in UTC.
    pub expiration: Option<plaid_core::DateTime>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/item/import`.
///
/// Makes an Item from credentials that a bank has agreed to share, without Link.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemImportRequest {
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// What the Item is for.
    pub products: Option<Vec<plaid_types::Products>>,
    /// What a bank has agreed to take in place of a login.
    pub user_auth: ItemImportRequestUserAuth,
    /// What `ItemImportRequest` can say beside what it must; the call's builder has a setter for each.
    ///
    /// Deprecated by Plaid.
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

    /// Names a bank, as in `ins_109508`.
    #[must_use]
    pub fn institution_id<M>(
        mut self,
        institution_id: impl plaid_core::IntoOption<plaid_types::InstitutionId, M>,
    ) -> Self {
        self.institution_id = institution_id.into_option();
        self
    }

    /// What `ItemImportRequest` can say beside what it must; the call's builder has a setter for each.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<ItemImportRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What a bank has agreed to take in place of a login.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemImportRequestUserAuth {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The institution's token of the user.
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

/// What `ItemImportRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ItemImportRequestOptions {
    /// The URL that webhooks about it go to.
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

    /// The URL that webhooks about it go to.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemImportResponse {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/issues/search` ([Plaid's page](https://plaid.com/docs/api/products/issues#issuessearch)).
///
/// Finds open problems by Item, Link session or request.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IssuesSearchRequest {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Names one time that Link was opened; support asks for it.
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    /// The `request_id` of the Link session that met the problem.
    pub link_session_request_id: Option<String>,
}

impl IssuesSearchRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names an Item: one user's login at one institution.
    #[must_use]
    pub fn item_id<M>(
        mut self,
        item_id: impl plaid_core::IntoOption<plaid_core::ItemId, M>,
    ) -> Self {
        self.item_id = item_id.into_option();
        self
    }

    /// Names one time that Link was opened; support asks for it.
    #[must_use]
    pub fn link_session_id<M>(
        mut self,
        link_session_id: impl plaid_core::IntoOption<plaid_types::LinkSessionId, M>,
    ) -> Self {
        self.link_session_id = link_session_id.into_option();
        self
    }

    /// The `request_id` of the Link session that met the problem.
    #[must_use]
    pub fn link_session_request_id<M>(
        mut self,
        link_session_request_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.link_session_request_id = link_session_request_id.into_option();
        self
    }
}

/// The answer of `/issues/search` ([Plaid's page](https://plaid.com/docs/api/products/issues#issuessearch)).
///
/// Finds open problems by Item, Link session or request.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IssuesSearchResponse {
    /// The known problems that fit; empty if there is none.
    pub issues: Vec<Issue>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A problem at an institution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Issue {
    /// Names the problem.
    pub issue_id: Option<String>,
    /// The institutions that have it.
    pub institution_names: Vec<String>,
    /// Names a bank, as in `ins_109508`.
    pub institution_ids: Vec<plaid_types::InstitutionId>,
    /// When it was made, in UTC.
    pub created_at: Option<plaid_core::DateTime>,
    /// What to tell the user.
    pub summary: Option<String>,
    /// What to tell your team.
    pub detailed_description: Option<String>,
    /// How far the mending of a problem is.
    pub status: Option<IssuesStatus>,
}

/// The request of `/issues/get` ([Plaid's page](https://plaid.com/docs/api/products/issues/#issuesget)).
///
/// Reads one open problem of an institution.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssuesGetRequest {
    /// Names the problem.
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

/// The answer of `/issues/get` ([Plaid's page](https://plaid.com/docs/api/products/issues/#issuesget)).
///
/// Reads one open problem of an institution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IssuesGetResponse {
    /// The problem.
    pub issue: Option<Issue>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/issues/subscribe` ([Plaid's page](https://plaid.com/docs/api/products/issues/#issuessubscribe)).
///
/// Subscribes to news about a problem; a webhook reports when it is solved.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssuesSubscribeRequest {
    /// Names the problem.
    pub issue_id: String,
    /// The URL that webhooks about it go to.
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

/// The answer of `/issues/subscribe` ([Plaid's page](https://plaid.com/docs/api/products/issues/#issuessubscribe)).
///
/// Subscribes to news about a problem; a webhook reports when it is solved.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IssuesSubscribeResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/issues/v1/get`.
///
/// Reads one open problem of an institution.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaIssuesV1GetRequest {
    /// Names the problem.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaIssuesV1GetResponse {
    /// Names the problem.
    pub issue_id: String,
    /// What kind of problem it is.
    pub issue_type: BetaIssuesV1IssueType,
    /// How bad the problem is.
    pub severity: BetaIssuesV1IssueSeverity,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: String,
    /// What the problem does.
    pub behaviors: Vec<BetaIssuesV1IssueBehavior>,
    /// The `error_type` that calls meet; null together with `issue_error_code`.
    pub issue_error_type: Option<String>,
    /// The `error_code` that calls meet; null together with `issue_error_type`.
    pub issue_error_code: Option<String>,
    /// What is wrong, for your team.
    pub description: String,
    /// Who has to mend it.
    pub attribution: BetaIssuesV1IssueAttribution,
    /// How far the mending of a problem is.
    pub status: BetaIssuesV1IssueStatus,
    /// What to tell the user; null if there is nothing to say.
    pub user_guidance: Option<String>,
    /// When it will be mended, in UTC; null if nobody knows.
    pub estimated_resolution_time: Option<plaid_core::DateTime>,
    /// When it began, in UTC.
    pub start_time: Option<plaid_core::DateTime>,
    /// When it ended, in UTC; null while it goes on.
    pub end_time: Option<plaid_core::DateTime>,
    /// How much of your traffic the problem touches.
    pub impact: Option<BetaIssuesV1IssueImpact>,
    /// The products that do not work as they should.
    pub affected_products: Vec<plaid_types::Products>,
    /// A moment from which the problem touched less.
    pub resolution_log: Vec<BetaIssuesV1IssueResolutionEvent>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// How much of your traffic the problem touches.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaIssuesV1IssueImpact {
    /// How many links failed.
    pub affected_new_item_count: Option<i64>,
    /// How many Items you have do not update.
    pub affected_existing_item_count: Option<i64>,
}

/// A moment from which the problem touched less.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaIssuesV1IssueResolutionEvent {
    /// When that was, in UTC.
    pub resolution_time: plaid_core::DateTime,
    /// How the problem ended.
    pub r#type: BetaIssuesV1IssueResolutionType,
}

/// The request of `/beta/issues/v1/list`.
///
/// Lists open problems.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaIssuesV1ListRequest {
    /// Names a bank, as in `ins_109508`.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaIssuesV1ListResponse {
    /// A problem at an institution.
    pub issues: Vec<BetaIssuesV1Issue>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A problem at an institution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaIssuesV1Issue {
    /// Names the problem.
    pub issue_id: String,
    /// What kind of problem it is.
    pub issue_type: BetaIssuesV1IssueType,
    /// How bad the problem is.
    pub severity: BetaIssuesV1IssueSeverity,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: String,
    /// What the problem does.
    pub behaviors: Vec<BetaIssuesV1IssueBehavior>,
    /// The `error_type` that calls meet; null together with `issue_error_code`.
    pub issue_error_type: Option<String>,
    /// The `error_code` that calls meet; null together with `issue_error_type`.
    pub issue_error_code: Option<String>,
    /// What is wrong, for your team.
    pub description: String,
    /// Who has to mend it.
    pub attribution: BetaIssuesV1IssueAttribution,
    /// How far the mending of a problem is.
    pub status: BetaIssuesV1IssueStatus,
    /// What to tell the user; null if there is nothing to say.
    pub user_guidance: Option<String>,
    /// When it will be mended, in UTC; null if nobody knows.
    pub estimated_resolution_time: Option<plaid_core::DateTime>,
    /// When it began, in UTC.
    pub start_time: Option<plaid_core::DateTime>,
    /// When it ended, in UTC; null while it goes on.
    pub end_time: Option<plaid_core::DateTime>,
    /// How much of your traffic the problem touches.
    pub impact: Option<BetaIssuesV1IssueImpact>,
    /// The products that do not work as they should.
    pub affected_products: Vec<plaid_types::Products>,
    /// A moment from which the problem touched less.
    pub resolution_log: Vec<BetaIssuesV1IssueResolutionEvent>,
}

/// The request of `/beta/issues/v1/match`.
///
/// Finds the problem behind an Item, a Link session or a request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaIssuesV1MatchRequest {
    /// What the identifier names.
    pub identifier_type: BetaIssuesV1MatchIdentifierType,
    /// The id of an Item, request, Link session or account.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaIssuesV1MatchResponse {
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// A problem at an institution.
    pub issues: Vec<BetaIssuesV1Issue>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/issues/v1/subscribe`.
///
/// Subscribes to news about a problem.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaIssuesV1SubscribeRequest {
    /// Names the problem.
    pub issue_id: String,
    /// The URL that webhooks about it go to.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaIssuesV1SubscribeResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/issues/v1/unsubscribe`.
///
/// Ends a subscription to news about a problem.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaIssuesV1UnsubscribeRequest {
    /// Names the problem.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaIssuesV1UnsubscribeResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// What became of the user's consent.
#[allow(missing_docs)]
pub enum ConsentEventType {
ConsentGranted = "CONSENT_GRANTED",
ConsentRevoked = "CONSENT_REVOKED",
ConsentUpdated = "CONSENT_UPDATED",
}
}

plaid_core::open_enum! {
/// What the consent was about.
pub enum ConsentEventCode {
/// Plaid's privacy policy. (`USER_AGREEMENT`)
UserAgreement = "USER_AGREEMENT",
/// What the data may be used for. (`USE_CASES`)
UseCases = "USE_CASES",
/// Which data may be read. (`DATA_SCOPES`)
DataScopes = "DATA_SCOPES",
/// Which accounts may be read. (`ACCOUNT_SCOPES`)
AccountScopes = "ACCOUNT_SCOPES",
/// That the consent ends. (`REVOCATION`)
Revocation = "REVOCATION",
}
}

plaid_core::open_enum! {
/// Who asked for the consent, or took it back.
#[allow(missing_docs)]
pub enum ConsentEventInitiator {
Plaid = "PLAID",
/// The institution. (`DATA_PROVIDER`)
DataProvider = "DATA_PROVIDER",
/// Your application. (`CUSTOMER`)
Customer = "CUSTOMER",
/// The user. (`END_USER`)
EndUser = "END_USER",
}
}

plaid_core::open_enum! {
/// What was done with the connection.
#[allow(missing_docs)]
pub enum ActivityType {
Unknown = "UNKNOWN",
ItemCreate = "ITEM_CREATE",
ItemImport = "ITEM_IMPORT",
ItemUpdate = "ITEM_UPDATE",
/// You cut the connection. (`ITEM_UNLINK`)
ItemUnlink = "ITEM_UNLINK",
/// The user cut it in Plaid Portal. (`PORTAL_UNLINK`)
PortalUnlink = "PORTAL_UNLINK",
/// The user had its data deleted in Plaid Portal. (`PORTAL_ITEMS_DELETE`)
PortalItemsDelete = "PORTAL_ITEMS_DELETE",
/// You removed the Item. (`ITEM_REMOVE`)
ItemRemove = "ITEM_REMOVE",
/// Plaid cut it because its records did not agree. (`INVARIANT_CHECKER_DELETION`)
InvariantCheckerDeletion = "INVARIANT_CHECKER_DELETION",
ScopesUpdate = "SCOPES_UPDATE",
}
}

plaid_core::open_enum! {
/// How far an activity is.
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
/// Who asked the user to log in.
#[allow(missing_docs)]
pub enum ItemCreateAuthentication {
Unknown = "UNKNOWN",
/// The institution. (`DATA_PARTNER`)
DataPartner = "DATA_PARTNER",
Plaid = "PLAID",
}
}

plaid_core::open_enum! {
/// Where the user changes what is shared.
pub enum ScopesContext {
/// While the connection is made, by OAuth. (`ENROLLMENT`)
Enrollment = "ENROLLMENT",
/// Later, on a page of the institution. (`PORTAL`)
Portal = "PORTAL",
}
}

plaid_core::open_enum! {
/// Whether the Item updates by itself.
pub enum ItemWithConsentFieldsUpdateType {
/// Without the user. (`background`)
Background = "background",
/// Only when the user is there to answer, as some second factors demand. (`user_present_required`)
UserPresentRequired = "user_present_required",
}
}

plaid_core::open_enum! {
/// A kind of data that a user agrees to share. See [Plaid's table of products](https://plaid.com/docs/link/data-transparency-messaging-migration-guide/).
#[allow(missing_docs)]
pub enum ItemConsentedDataScope {
/// Balances. (`account_balance_info`)
AccountBalanceInfo = "account_balance_info",
/// Names, addresses, emails and phone numbers. (`contact_info`)
ContactInfo = "contact_info",
/// Account and routing numbers. (`account_routing_number`)
AccountRoutingNumber = "account_routing_number",
Transactions = "transactions",
/// Debts. (`credit_loan_info`)
CreditLoanInfo = "credit_loan_info",
Investments = "investments",
/// Employment and pay. (`payroll_info`)
PayrollInfo = "payroll_info",
/// Pay stubs. (`income_verification_paystubs_info`)
IncomeVerificationPaystubsInfo = "income_verification_paystubs_info",
/// W-2 forms. (`income_verification_w2s_info`)
IncomeVerificationW2sInfo = "income_verification_w2s_info",
/// Uploaded bank statements. (`income_verification_bank_statements`)
IncomeVerificationBankStatements = "income_verification_bank_statements",
/// Employment. (`income_verification_employment_info`)
IncomeVerificationEmploymentInfo = "income_verification_employment_info",
BankStatements = "bank_statements",
/// What Plaid computes about risk. (`risk_info`)
RiskInfo = "risk_info",
/// What Plaid's network knows of the user. (`network_insights_lite`)
NetworkInsightsLite = "network_insights_lite",
FraudInfo = "fraud_info",
}
}

plaid_core::open_enum! {
/// Why an Item is removed, which Plaid learns from.
#[allow(missing_docs)]
pub enum ItemRemoveReasonCode {
/// The owner of the account committed fraud. (`FRAUD_FIRST_PARTY`)
FraudFirstParty = "FRAUD_FIRST_PARTY",
/// Someone used another's identity or login. (`FRAUD_FALSE_IDENTITY`)
FraudFalseIdentity = "FRAUD_FALSE_IDENTITY",
/// The user broke your rules. (`FRAUD_ABUSE`)
FraudAbuse = "FRAUD_ABUSE",
/// Fraud of another kind. (`FRAUD_OTHER`)
FraudOther = "FRAUD_OTHER",
/// It does not work any more. (`CONNECTION_IS_NON_FUNCTIONAL`)
ConnectionIsNonFunctional = "CONNECTION_IS_NON_FUNCTIONAL",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// How far the mending of a problem is.
#[allow(missing_docs)]
pub enum IssuesStatus {
Reported = "REPORTED",
AwaitingResolution = "AWAITING_RESOLUTION",
FixInProgress = "FIX_IN_PROGRESS",
FixPendingValidation = "FIX_PENDING_VALIDATION",
/// Plaid cannot mend it. (`CANNOT_FIX`)
CannotFix = "CANNOT_FIX",
Resolved = "RESOLVED",
}
}

plaid_core::open_enum! {
/// What kind of problem it is.
#[allow(missing_docs)]
pub enum BetaIssuesV1IssueType {
Error = "ERROR",
}
}

plaid_core::open_enum! {
/// How bad the problem is.
#[allow(missing_docs)]
pub enum BetaIssuesV1IssueSeverity {
Critical = "CRITICAL",
High = "HIGH",
Medium = "MEDIUM",
Low = "LOW",
}
}

plaid_core::open_enum! {
/// What the problem does.
#[allow(missing_docs)]
pub enum BetaIssuesV1IssueBehavior {
NewConnectionsCannotBeEstablished = "NEW_CONNECTIONS_CANNOT_BE_ESTABLISHED",
ExistingConnectionsWillNotReceiveUpdates = "EXISTING_CONNECTIONS_WILL_NOT_RECEIVE_UPDATES",
ExistingConnectionsWillBeDisconnected = "EXISTING_CONNECTIONS_WILL_BE_DISCONNECTED",
}
}

plaid_core::open_enum! {
/// Who has to mend it.
#[allow(missing_docs)]
pub enum BetaIssuesV1IssueAttribution {
User = "USER",
Plaid = "PLAID",
/// The institution. (`DATA_PARTNER`)
DataPartner = "DATA_PARTNER",
}
}

plaid_core::open_enum! {
/// How far the mending of a problem is.
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
/// How the problem ended.
pub enum BetaIssuesV1IssueResolutionType {
/// People mended it; a few cases may go on. (`MANUAL_RESOLUTION`)
ManualResolution = "MANUAL_RESOLUTION",
/// Its signs went away. (`AUTOMATED_RESOLUTION`)
AutomatedResolution = "AUTOMATED_RESOLUTION",
}
}

plaid_core::open_enum! {
/// What the identifier names.
#[allow(missing_docs)]
pub enum BetaIssuesV1MatchIdentifierType {
ItemId = "ITEM_ID",
RequestId = "REQUEST_ID",
LinkSessionId = "LINK_SESSION_ID",
AccountId = "ACCOUNT_ID",
}
}
