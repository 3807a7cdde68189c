// @generated from api/products/user.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AddressData, ClientUserId, IDNumberType, InstitutionId, Item, ItemAuthMethod, ItemUpdateType,
    Products, ProductsTerminateReasonCode, ThirdPartyUserToken, UserIDNumber, UserId, UserToken,
};

/// The request of `/user/transactions/refresh`.
///
/// Starts a fresh pull of transactions for all Items of a user on the Transactions bundle.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserTransactionsRefreshRequest {
    /// User id.
    pub user_id: plaid_types::UserId,
}

impl UserTransactionsRefreshRequest {
    /// A request with the members it cannot go without.
    pub fn new(user_id: impl Into<plaid_types::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

/// The answer of `/user/transactions/refresh`.
///
/// Starts a fresh pull of transactions for all Items of a user on the Transactions bundle.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct UserTransactionsRefreshResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Results.
    pub results: Vec<RefreshResult>,
}

/// Refresh result.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct RefreshResult {
    /// Item id.
    pub item_id: Option<plaid_core::ItemId>,
    /// Product.
    pub product: Option<String>,
    /// Error.
    pub error: Option<plaid_core::ApiError>,
}

/// The request of `/user/financial_data/refresh`.
///
/// Starts a fresh pull of transactions, investments and liabilities for all Items of a user on the Financial Insights bundle.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserFinancialDataRefreshRequest {
    /// User id.
    pub user_id: plaid_types::UserId,
}

impl UserFinancialDataRefreshRequest {
    /// A request with the members it cannot go without.
    pub fn new(user_id: impl Into<plaid_types::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

/// The answer of `/user/financial_data/refresh`.
///
/// Starts a fresh pull of transactions, investments and liabilities for all Items of a user on the Financial Insights bundle.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct UserFinancialDataRefreshResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Results.
    pub results: Vec<RefreshResult>,
}

/// The request of `/user/create`.
///
/// Creates a user and returns its `user_id`; integrations begun before December 10, 2025 also get a `user_token`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserCreateRequest {
    /// Client user id.
    pub client_user_id: plaid_types::ClientUserId,
    /// Identity.
    pub identity: Option<ClientUserIdentity>,
    /// End customer. At most 128 characters.
    ///
    /// Not in Plaid's public documentation.
    pub end_customer: Option<String>,
    /// Consumer report user identity.
    pub consumer_report_user_identity: Option<ConsumerReportUserIdentity>,
    /// With upgraded user.
    pub with_upgraded_user: Option<bool>,
    /// Plaid new user api enabled. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    pub plaid_new_user_api_enabled: Option<bool>,
}

impl UserCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        Self {
            client_user_id: client_user_id.into(),
            identity: None,
            end_customer: None,
            consumer_report_user_identity: None,
            with_upgraded_user: None,
            plaid_new_user_api_enabled: None,
        }
    }

    /// Identity.
    #[must_use]
    pub fn identity(mut self, identity: ClientUserIdentity) -> Self {
        self.identity = Some(identity);
        self
    }

    /// End customer. At most 128 characters.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn end_customer(mut self, end_customer: impl Into<String>) -> Self {
        self.end_customer = Some(end_customer.into());
        self
    }

    /// Consumer report user identity.
    #[must_use]
    pub fn consumer_report_user_identity(
        mut self,
        consumer_report_user_identity: ConsumerReportUserIdentity,
    ) -> Self {
        self.consumer_report_user_identity = Some(consumer_report_user_identity);
        self
    }

    /// With upgraded user.
    #[must_use]
    pub fn with_upgraded_user(mut self, with_upgraded_user: bool) -> Self {
        self.with_upgraded_user = Some(with_upgraded_user);
        self
    }

    /// Plaid new user api enabled. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn plaid_new_user_api_enabled(mut self, plaid_new_user_api_enabled: bool) -> Self {
        self.plaid_new_user_api_enabled = Some(plaid_new_user_api_enabled);
        self
    }
}

/// Client user identity.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ClientUserIdentity {
    /// Name.
    pub name: Option<ClientUserIdentityName>,
    /// Date of birth.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Emails.
    pub emails: Option<Vec<ClientUserIdentityEmail>>,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<ClientUserIdentityPhoneNumber>>,
    /// Addresses.
    pub addresses: Option<Vec<ClientUserIdentityAddress>>,
    /// Id numbers.
    pub id_numbers: Option<Vec<plaid_types::UserIDNumber>>,
}

impl ClientUserIdentity {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, name: ClientUserIdentityName) -> Self {
        self.name = Some(name);
        self
    }

    /// Date of birth.
    #[must_use]
    pub fn date_of_birth(
        mut self,
        date_of_birth: impl Into<plaid_core::Sensitive<plaid_core::Date>>,
    ) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    /// Emails.
    #[must_use]
    pub fn emails(mut self, emails: impl IntoIterator<Item = ClientUserIdentityEmail>) -> Self {
        self.emails = Some(emails.into_iter().collect());
        self
    }

    /// Phone numbers.
    #[must_use]
    pub fn phone_numbers(
        mut self,
        phone_numbers: impl IntoIterator<Item = ClientUserIdentityPhoneNumber>,
    ) -> Self {
        self.phone_numbers = Some(phone_numbers.into_iter().collect());
        self
    }

    /// Addresses.
    #[must_use]
    pub fn addresses(
        mut self,
        addresses: impl IntoIterator<Item = ClientUserIdentityAddress>,
    ) -> Self {
        self.addresses = Some(addresses.into_iter().collect());
        self
    }

    /// Id numbers.
    #[must_use]
    pub fn id_numbers(
        mut self,
        id_numbers: impl IntoIterator<Item = plaid_types::UserIDNumber>,
    ) -> Self {
        self.id_numbers = Some(id_numbers.into_iter().collect());
        self
    }
}

/// Client user identity name.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ClientUserIdentityName {
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
}

impl ClientUserIdentityName {
    /// A value with the members it cannot go without.
    pub fn new(given_name: impl Into<String>, family_name: impl Into<String>) -> Self {
        Self {
            given_name: given_name.into(),
            family_name: family_name.into(),
        }
    }
}

/// Client user identity email.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ClientUserIdentityEmail {
    /// Data.
    pub data: String,
    /// Primary.
    pub primary: bool,
}

impl ClientUserIdentityEmail {
    /// A value with the members it cannot go without.
    pub fn new(data: impl Into<String>, primary: bool) -> Self {
        Self {
            data: data.into(),
            primary,
        }
    }
}

/// Client user identity phone number.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ClientUserIdentityPhoneNumber {
    /// Data.
    pub data: String,
    /// Primary.
    pub primary: bool,
}

impl ClientUserIdentityPhoneNumber {
    /// A value with the members it cannot go without.
    pub fn new(data: impl Into<String>, primary: bool) -> Self {
        Self {
            data: data.into(),
            primary,
        }
    }
}

/// Client user identity address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ClientUserIdentityAddress {
    /// Street 1.
    pub street_1: Option<String>,
    /// Street 2.
    pub street_2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Country.
    pub country: String,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Primary.
    pub primary: bool,
}

impl ClientUserIdentityAddress {
    /// A value with the members it cannot go without.
    pub fn new(country: impl Into<String>, primary: bool) -> Self {
        Self {
            street_1: None,
            street_2: None,
            city: None,
            region: None,
            country: country.into(),
            postal_code: None,
            primary,
        }
    }

    /// Street 1.
    #[must_use]
    pub fn street_1(mut self, street_1: impl Into<String>) -> Self {
        self.street_1 = Some(street_1.into());
        self
    }

    /// Street 2.
    #[must_use]
    pub fn street_2(mut self, street_2: impl Into<String>) -> Self {
        self.street_2 = Some(street_2.into());
        self
    }

    /// City.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Region.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Postal code.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }
}

/// Consumer report user identity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConsumerReportUserIdentity {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Phone numbers.
    pub phone_numbers: Vec<String>,
    /// Emails.
    pub emails: Vec<String>,
    /// Ssn full.
    pub ssn_full: Option<plaid_core::Sensitive>,
    /// Ssn last 4. Exactly 4 characters.
    pub ssn_last_4: Option<plaid_core::Sensitive>,
    /// Date of birth.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Primary address.
    pub primary_address: plaid_types::AddressData,
}

impl ConsumerReportUserIdentity {
    /// A value with the members it cannot go without.
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        phone_numbers: impl IntoIterator<Item = impl Into<String>>,
        emails: impl IntoIterator<Item = impl Into<String>>,
        primary_address: plaid_types::AddressData,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            phone_numbers: phone_numbers.into_iter().map(Into::into).collect(),
            emails: emails.into_iter().map(Into::into).collect(),
            ssn_full: None,
            ssn_last_4: None,
            date_of_birth: None,
            primary_address,
        }
    }

    /// Ssn full.
    #[must_use]
    pub fn ssn_full(mut self, ssn_full: impl Into<plaid_core::Sensitive>) -> Self {
        self.ssn_full = Some(ssn_full.into());
        self
    }

    /// Ssn last 4. Exactly 4 characters.
    #[must_use]
    pub fn ssn_last_4(mut self, ssn_last_4: impl Into<plaid_core::Sensitive>) -> Self {
        self.ssn_last_4 = Some(ssn_last_4.into());
        self
    }

    /// Date of birth.
    #[must_use]
    pub fn date_of_birth(
        mut self,
        date_of_birth: impl Into<plaid_core::Sensitive<plaid_core::Date>>,
    ) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }
}

/// The answer of `/user/create`.
///
/// Creates a user and returns its `user_id`; integrations begun before December 10, 2025 also get a `user_token`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct UserCreateResponse {
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// User id.
    pub user_id: plaid_types::UserId,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/user/get`.
///
/// Returns the identity kept for a `user_id`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserGetRequest {
    /// User id.
    pub user_id: plaid_types::UserId,
    /// Plaid new user api enabled. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    pub plaid_new_user_api_enabled: Option<bool>,
}

impl UserGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(user_id: impl Into<plaid_types::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            plaid_new_user_api_enabled: None,
        }
    }

    /// Plaid new user api enabled. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn plaid_new_user_api_enabled(mut self, plaid_new_user_api_enabled: bool) -> Self {
        self.plaid_new_user_api_enabled = Some(plaid_new_user_api_enabled);
        self
    }
}

/// The answer of `/user/get`.
///
/// Returns the identity kept for a `user_id`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct UserGetResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// User id.
    pub user_id: plaid_types::UserId,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Updated at.
    pub updated_at: Option<plaid_core::DateTime>,
    /// Identity.
    pub identity: Option<ClientUserIdentity>,
}

/// The request of `/user/identity/remove`.
///
/// Erases the personal data kept for a user, and leaves the user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserIdentityRemoveRequest {
    /// User id.
    pub user_id: plaid_types::UserId,
    /// Plaid new user api enabled. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    pub plaid_new_user_api_enabled: Option<bool>,
}

impl UserIdentityRemoveRequest {
    /// A request with the members it cannot go without.
    pub fn new(user_id: impl Into<plaid_types::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            plaid_new_user_api_enabled: None,
        }
    }

    /// Plaid new user api enabled. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn plaid_new_user_api_enabled(mut self, plaid_new_user_api_enabled: bool) -> Self {
        self.plaid_new_user_api_enabled = Some(plaid_new_user_api_enabled);
        self
    }
}

/// The answer of `/user/identity/remove`.
///
/// Erases the personal data kept for a user, and leaves the user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct UserIdentityRemoveResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/user/update`.
///
/// Fills in or corrects the identity of a user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserUpdateRequest {
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Identity.
    pub identity: Option<ClientUserIdentity>,
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// Consumer report user identity.
    pub consumer_report_user_identity: Option<ConsumerReportUserIdentity>,
    /// Plaid new user api enabled. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    pub plaid_new_user_api_enabled: Option<bool>,
}

impl UserUpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Identity.
    #[must_use]
    pub fn identity(mut self, identity: ClientUserIdentity) -> Self {
        self.identity = Some(identity);
        self
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }

    /// Consumer report user identity.
    #[must_use]
    pub fn consumer_report_user_identity(
        mut self,
        consumer_report_user_identity: ConsumerReportUserIdentity,
    ) -> Self {
        self.consumer_report_user_identity = Some(consumer_report_user_identity);
        self
    }

    /// Plaid new user api enabled. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn plaid_new_user_api_enabled(mut self, plaid_new_user_api_enabled: bool) -> Self {
        self.plaid_new_user_api_enabled = Some(plaid_new_user_api_enabled);
        self
    }
}

/// The answer of `/user/update`.
///
/// Fills in or corrects the identity of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct UserUpdateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/user/remove`.
///
/// Deletes a user with everything that belongs to it, its Items included.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserRemoveRequest {
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// Plaid new user api enabled. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    pub plaid_new_user_api_enabled: Option<bool>,
}

impl UserRemoveRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }

    /// Plaid new user api enabled. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn plaid_new_user_api_enabled(mut self, plaid_new_user_api_enabled: bool) -> Self {
        self.plaid_new_user_api_enabled = Some(plaid_new_user_api_enabled);
        self
    }
}

/// The answer of `/user/remove`.
///
/// Deletes a user with everything that belongs to it, its Items included.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct UserRemoveResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/user/products/terminate`.
///
/// Ends the recurring products of a user (Financial Management, Protect, cash flow updates), and with them their billing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserProductsTerminateRequest {
    /// User id.
    pub user_id: plaid_types::UserId,
    /// Reason code.
    pub reason_code: plaid_types::ProductsTerminateReasonCode,
    /// Reason note. At most 512 characters.
    pub reason_note: Option<String>,
}

impl UserProductsTerminateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        user_id: impl Into<plaid_types::UserId>,
        reason_code: impl Into<plaid_types::ProductsTerminateReasonCode>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
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

/// The answer of `/user/products/terminate`.
///
/// Ends the recurring products of a user (Financial Management, Protect, cash flow updates), and with them their billing.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct UserProductsTerminateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/user/items/get`.
///
/// Returns the Items of a user with the status of each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserItemsGetRequest {
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
}

impl UserItemsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The answer of `/user/items/get`.
///
/// Returns the Items of a user with the status of each.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct UserItemsGetResponse {
    /// Items.
    pub items: Vec<plaid_types::Item>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/user/items/associate`.
///
/// Moves up to 100 Items to a user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserItemsAssociateRequest {
    /// User id.
    pub user_id: plaid_types::UserId,
    /// Item ids.
    pub item_ids: Vec<plaid_core::ItemId>,
}

impl UserItemsAssociateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        user_id: impl Into<plaid_types::UserId>,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            item_ids: item_ids.into_iter().map(Into::into).collect(),
        }
    }
}

/// The answer of `/user/items/associate`.
///
/// Moves up to 100 Items to a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct UserItemsAssociateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/user/items/remove`.
///
/// Removes Items of a user as `/item/remove` would, for integrations that hold no access tokens.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserItemsRemoveRequest {
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Item ids.
    pub item_ids: Vec<plaid_core::ItemId>,
}

impl UserItemsRemoveRequest {
    /// A request with the members it cannot go without.
    pub fn new(item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>) -> Self {
        Self {
            user_token: None,
            user_id: None,
            item_ids: item_ids.into_iter().map(Into::into).collect(),
        }
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The answer of `/user/items/remove`.
///
/// Removes Items of a user as `/item/remove` would, for integrations that hold no access tokens.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct UserItemsRemoveResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/user/third_party_token/create`.
///
/// Creates a token that lets another client read data of a user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserThirdPartyTokenCreateRequest {
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// Third party client id.
    pub third_party_client_id: String,
    /// Expiration time.
    pub expiration_time: Option<plaid_core::DateTime>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
}

impl UserThirdPartyTokenCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(third_party_client_id: impl Into<String>) -> Self {
        Self {
            user_token: None,
            third_party_client_id: third_party_client_id.into(),
            expiration_time: None,
            user_id: None,
        }
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }

    /// Expiration time.
    #[must_use]
    pub fn expiration_time(mut self, expiration_time: impl Into<plaid_core::DateTime>) -> Self {
        self.expiration_time = Some(expiration_time.into());
        self
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The answer of `/user/third_party_token/create`.
///
/// Creates a token that lets another client read data of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct UserThirdPartyTokenCreateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Third party user token.
    pub third_party_user_token: plaid_types::ThirdPartyUserToken,
}

/// The request of `/user/third_party_token/remove`.
///
/// Deletes a third-party token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserThirdPartyTokenRemoveRequest {
    /// Third party user token.
    pub third_party_user_token: plaid_types::ThirdPartyUserToken,
}

impl UserThirdPartyTokenRemoveRequest {
    /// A request with the members it cannot go without.
    pub fn new(third_party_user_token: impl Into<plaid_types::ThirdPartyUserToken>) -> Self {
        Self {
            third_party_user_token: third_party_user_token.into(),
        }
    }
}

/// The answer of `/user/third_party_token/remove`.
///
/// Deletes a third-party token.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct UserThirdPartyTokenRemoveResponse {
    /// Removed.
    pub removed: bool,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}
