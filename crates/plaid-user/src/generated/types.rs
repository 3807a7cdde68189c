// @generated from api/products/user.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AddressData, ClientUserId, IDNumberType, InstitutionId, Item, ItemAuthMethod, ItemUpdateType,
    Products, ProductsTerminateReasonCode, ThirdPartyUserToken, UserIDNumber, UserId, UserToken,
};

/// Names the user whose transactions to pull.
///
/// The request of `/user/transactions/refresh` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#usertransactionsrefresh)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserTransactionsRefreshRequest {
    /// Names the user.
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

/// How the pull began, Item by Item.
///
/// The answer of `/user/transactions/refresh` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#usertransactionsrefresh)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserTransactionsRefreshResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Names the user.
    pub user_id: Option<plaid_types::UserId>,
    /// One entry for each Item and product.
    pub results: Vec<RefreshResult>,
}

/// How the pull of one product began for one Item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RefreshResult {
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// The product pulled, such as `transactions`.
    pub product: Option<String>,
    /// Why it could not begin; null if it did.
    pub error: Option<plaid_core::ApiError>,
}

/// Names the user whose transactions, investments and liabilities to pull.
///
/// The request of `/user/financial_data/refresh` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#userfinancialdatarefresh)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserFinancialDataRefreshRequest {
    /// Names the user.
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

/// How the pull began, Item by Item and product by product.
///
/// The answer of `/user/financial_data/refresh` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#userfinancialdatarefresh)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserFinancialDataRefreshResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Names the user.
    pub user_id: Option<plaid_types::UserId>,
    /// One entry for each Item and product.
    pub results: Vec<RefreshResult>,
}

/// Describes the user to create.
///
/// The request of `/user/create` ([Plaid's page](https://plaid.com/docs/api/users/#usercreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserCreateRequest {
    /// Your own id of the user, at most 128 characters and nothing personal such as an email address.
    pub client_user_id: plaid_types::ClientUserId,
    /// Who the person is. Everything but the id numbers is needed for a consumer report.
    pub identity: Option<ClientUserIdentity>,
    /// Your name for the end customer, if you resell consumer reports. At most 128 characters.
    ///
    /// Not in Plaid's public documentation.
    pub end_customer: Option<String>,
    /// The identity in the older form, for integrations begun before December 10, 2025. Otherwise use `identity`.
    pub consumer_report_user_identity: Option<ConsumerReportUserIdentity>,
    /// Moves an older integration to the present user operations.
    pub with_upgraded_user: Option<bool>,
    /// Sent as a header; switches older integrations to the present user operations. Sent as the header `Plaid-New-User-API-Enabled`.
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

    /// Who the person is. Everything but the id numbers is needed for a consumer report.
    #[must_use]
    pub fn identity(mut self, identity: impl Into<Option<ClientUserIdentity>>) -> Self {
        self.identity = identity.into();
        self
    }

    /// Your name for the end customer, if you resell consumer reports. At most 128 characters.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn end_customer<M>(mut self, end_customer: impl plaid_core::IntoOption<String, M>) -> Self {
        self.end_customer = end_customer.into_option();
        self
    }

    /// The identity in the older form, for integrations begun before December 10, 2025. Otherwise use `identity`.
    #[must_use]
    pub fn consumer_report_user_identity(
        mut self,
        consumer_report_user_identity: impl Into<Option<ConsumerReportUserIdentity>>,
    ) -> Self {
        self.consumer_report_user_identity = consumer_report_user_identity.into();
        self
    }

    /// Moves an older integration to the present user operations.
    #[must_use]
    pub fn with_upgraded_user(mut self, with_upgraded_user: impl Into<Option<bool>>) -> Self {
        self.with_upgraded_user = with_upgraded_user.into();
        self
    }

    /// Sent as a header; switches older integrations to the present user operations. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn plaid_new_user_api_enabled(
        mut self,
        plaid_new_user_api_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.plaid_new_user_api_enabled = plaid_new_user_api_enabled.into();
        self
    }
}

/// Who a user is.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ClientUserIdentity {
    /// The name of a user.
    pub name: Option<ClientUserIdentityName>,
    /// When the person was born.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// An email address of a user.
    pub emails: Option<Vec<ClientUserIdentityEmail>>,
    /// In E.164 form; other forms are read as well as possible.
    pub phone_numbers: Option<Vec<ClientUserIdentityPhoneNumber>>,
    /// A postal address of a user.
    pub addresses: Option<Vec<ClientUserIdentityAddress>>,
    /// Numbers such as a social security number, whole or in part. They make matches of reports safer.
    pub id_numbers: Option<Vec<plaid_types::UserIDNumber>>,
}

impl ClientUserIdentity {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of a user.
    #[must_use]
    pub fn name(mut self, name: impl Into<Option<ClientUserIdentityName>>) -> Self {
        self.name = name.into();
        self
    }

    /// When the person was born.
    #[must_use]
    pub fn date_of_birth<M>(
        mut self,
        date_of_birth: impl plaid_core::IntoOption<plaid_core::Sensitive<plaid_core::Date>, M>,
    ) -> Self {
        self.date_of_birth = date_of_birth.into_option();
        self
    }

    /// An email address of a user.
    #[must_use]
    pub fn emails(mut self, emails: impl IntoIterator<Item = ClientUserIdentityEmail>) -> Self {
        self.emails = Some(emails.into_iter().collect());
        self
    }

    /// In E.164 form; other forms are read as well as possible.
    #[must_use]
    pub fn phone_numbers(
        mut self,
        phone_numbers: impl IntoIterator<Item = ClientUserIdentityPhoneNumber>,
    ) -> Self {
        self.phone_numbers = Some(phone_numbers.into_iter().collect());
        self
    }

    /// A postal address of a user.
    #[must_use]
    pub fn addresses(
        mut self,
        addresses: impl IntoIterator<Item = ClientUserIdentityAddress>,
    ) -> Self {
        self.addresses = Some(addresses.into_iter().collect());
        self
    }

    /// Numbers such as a social security number, whole or in part. They make matches of reports safer.
    #[must_use]
    pub fn id_numbers(
        mut self,
        id_numbers: impl IntoIterator<Item = plaid_types::UserIDNumber>,
    ) -> Self {
        self.id_numbers = Some(id_numbers.into_iter().collect());
        self
    }
}

/// The name of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ClientUserIdentityName {
    /// The first name. At most 100 characters.
    pub given_name: String,
    /// The last name. At most 100 characters.
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

/// An email address of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ClientUserIdentityEmail {
    /// The address.
    pub data: plaid_core::Sensitive,
    /// Whether it is the main one of its kind. One of each kind must be for a consumer report.
    pub primary: bool,
}

impl ClientUserIdentityEmail {
    /// A value with the members it cannot go without.
    pub fn new(data: impl Into<plaid_core::Sensitive>, primary: bool) -> Self {
        Self {
            data: data.into(),
            primary,
        }
    }
}

/// A phone number of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ClientUserIdentityPhoneNumber {
    /// The number, in E.164 form.
    pub data: plaid_core::Sensitive,
    /// Whether it is the main one of its kind. One of each kind must be for a consumer report.
    pub primary: bool,
}

impl ClientUserIdentityPhoneNumber {
    /// A value with the members it cannot go without.
    pub fn new(data: impl Into<plaid_core::Sensitive>, primary: bool) -> Self {
        Self {
            data: data.into(),
            primary,
        }
    }
}

/// A postal address of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ClientUserIdentityAddress {
    /// The first line: house number and street.
    pub street_1: Option<String>,
    /// The second line: what narrows it down.
    pub street_2: Option<String>,
    /// The town, spelled out.
    pub city: Option<String>,
    /// State or province.
    pub region: Option<String>,
    /// ISO 3166-1 alpha-2 code; `US` for consumer reports.
    pub country: String,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
    /// Whether it is the main one of its kind. One of each kind must be for a consumer report.
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

    /// The first line: house number and street.
    #[must_use]
    pub fn street_1<M>(mut self, street_1: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street_1 = street_1.into_option();
        self
    }

    /// The second line: what narrows it down.
    #[must_use]
    pub fn street_2<M>(mut self, street_2: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street_2 = street_2.into_option();
        self
    }

    /// The town, spelled out.
    #[must_use]
    pub fn city<M>(mut self, city: impl plaid_core::IntoOption<String, M>) -> Self {
        self.city = city.into_option();
        self
    }

    /// State or province.
    #[must_use]
    pub fn region<M>(mut self, region: impl plaid_core::IntoOption<String, M>) -> Self {
        self.region = region.into_option();
        self
    }

    /// The ZIP code in the US; null or absent in countries that have none.
    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }
}

/// Who a user is, in the form of older integrations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConsumerReportUserIdentity {
    /// The given name.
    pub first_name: String,
    /// The family name.
    pub last_name: String,
    /// In E.164 form; other forms are read as well as possible.
    pub phone_numbers: Vec<plaid_core::Sensitive>,
    /// Email addresses.
    pub emails: Vec<plaid_core::Sensitive>,
    /// The whole social security number. Only for lenders that pass the report on to Fannie Mae or Freddie Mac.
    pub ssn_full: Option<plaid_core::Sensitive>,
    /// The last four digits of the social security number. Exactly 4 characters.
    pub ssn_last_4: Option<plaid_core::Sensitive>,
    /// Needed by everyone who uses Plaid Check.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Where the user lives.
    pub primary_address: plaid_types::AddressData,
}

impl ConsumerReportUserIdentity {
    /// A value with the members it cannot go without.
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        phone_numbers: impl IntoIterator<Item = impl Into<plaid_core::Sensitive>>,
        emails: impl IntoIterator<Item = impl Into<plaid_core::Sensitive>>,
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

    /// The whole social security number. Only for lenders that pass the report on to Fannie Mae or Freddie Mac.
    #[must_use]
    pub fn ssn_full<M>(
        mut self,
        ssn_full: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.ssn_full = ssn_full.into_option();
        self
    }

    /// The last four digits of the social security number. Exactly 4 characters.
    #[must_use]
    pub fn ssn_last_4<M>(
        mut self,
        ssn_last_4: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.ssn_last_4 = ssn_last_4.into_option();
        self
    }

    /// Needed by everyone who uses Plaid Check.
    #[must_use]
    pub fn date_of_birth<M>(
        mut self,
        date_of_birth: impl plaid_core::IntoOption<plaid_core::Sensitive<plaid_core::Date>, M>,
    ) -> Self {
        self.date_of_birth = date_of_birth.into_option();
        self
    }
}

/// The new user.
///
/// The answer of `/user/create` ([Plaid's page](https://plaid.com/docs/api/users/#usercreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserCreateResponse {
    /// Returned to integrations begun before December 10, 2025 only.
    pub user_token: Option<plaid_types::UserToken>,
    /// Names the user.
    pub user_id: plaid_types::UserId,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for one user.
///
/// The request of `/user/get` ([Plaid's page](https://plaid.com/docs/api/users/#userget)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserGetRequest {
    /// Names the user.
    pub user_id: plaid_types::UserId,
    /// Sent as a header; switches older integrations to the present user operations. Sent as the header `Plaid-New-User-API-Enabled`.
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

    /// Sent as a header; switches older integrations to the present user operations. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn plaid_new_user_api_enabled(
        mut self,
        plaid_new_user_api_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.plaid_new_user_api_enabled = plaid_new_user_api_enabled.into();
        self
    }
}

/// One user and what is known about them.
///
/// The answer of `/user/get` ([Plaid's page](https://plaid.com/docs/api/users/#userget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserGetResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Names the user.
    pub user_id: plaid_types::UserId,
    /// Your own id of the user, at most 128 characters and nothing personal such as an email address.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// When it last changed, in UTC.
    pub updated_at: Option<plaid_core::DateTime>,
    /// Null if none was given.
    pub identity: Option<ClientUserIdentity>,
}

/// Names the user whose personal data to erase.
///
/// The request of `/user/identity/remove` ([Plaid's page](https://plaid.com/docs/api/users/#useridentityremove)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserIdentityRemoveRequest {
    /// Names the user.
    pub user_id: plaid_types::UserId,
    /// Sent as a header; switches older integrations to the present user operations. Sent as the header `Plaid-New-User-API-Enabled`.
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

    /// Sent as a header; switches older integrations to the present user operations. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn plaid_new_user_api_enabled(
        mut self,
        plaid_new_user_api_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.plaid_new_user_api_enabled = plaid_new_user_api_enabled.into();
        self
    }
}

/// The answer of `/user/identity/remove`: nothing but the request id.
///
/// The answer of `/user/identity/remove` ([Plaid's page](https://plaid.com/docs/api/users/#useridentityremove)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserIdentityRemoveResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// What to change about a user.
///
/// The request of `/user/update` ([Plaid's page](https://plaid.com/docs/api/users/#userupdate)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserUpdateRequest {
    /// Names the user.
    pub user_id: Option<plaid_types::UserId>,
    /// Members given here replace those on file.
    pub identity: Option<ClientUserIdentity>,
    /// Names the user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// The identity in the older form, for integrations begun before December 10, 2025. Otherwise use `identity`.
    pub consumer_report_user_identity: Option<ConsumerReportUserIdentity>,
    /// Sent as a header; switches older integrations to the present user operations. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    pub plaid_new_user_api_enabled: Option<bool>,
}

impl UserUpdateRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the user.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Members given here replace those on file.
    #[must_use]
    pub fn identity(mut self, identity: impl Into<Option<ClientUserIdentity>>) -> Self {
        self.identity = identity.into();
        self
    }

    /// Names the user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// The identity in the older form, for integrations begun before December 10, 2025. Otherwise use `identity`.
    #[must_use]
    pub fn consumer_report_user_identity(
        mut self,
        consumer_report_user_identity: impl Into<Option<ConsumerReportUserIdentity>>,
    ) -> Self {
        self.consumer_report_user_identity = consumer_report_user_identity.into();
        self
    }

    /// Sent as a header; switches older integrations to the present user operations. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn plaid_new_user_api_enabled(
        mut self,
        plaid_new_user_api_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.plaid_new_user_api_enabled = plaid_new_user_api_enabled.into();
        self
    }
}

/// The answer of `/user/update`: nothing but the request id.
///
/// The answer of `/user/update` ([Plaid's page](https://plaid.com/docs/api/users/#userupdate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserUpdateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names the user to delete.
///
/// The request of `/user/remove` ([Plaid's page](https://plaid.com/docs/api/users/#userremove)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserRemoveRequest {
    /// Names the user.
    pub user_id: Option<plaid_types::UserId>,
    /// Names the user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Sent as a header; switches older integrations to the present user operations. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    pub plaid_new_user_api_enabled: Option<bool>,
}

impl UserRemoveRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the user.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Names the user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// Sent as a header; switches older integrations to the present user operations. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn plaid_new_user_api_enabled(
        mut self,
        plaid_new_user_api_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.plaid_new_user_api_enabled = plaid_new_user_api_enabled.into();
        self
    }
}

/// The answer of `/user/remove`: nothing but the request id.
///
/// The answer of `/user/remove` ([Plaid's page](https://plaid.com/docs/api/users/#userremove)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserRemoveResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names the user whose subscriptions to end, and why.
///
/// The request of `/user/products/terminate` ([Plaid's page](https://plaid.com/docs/api/users/#userproductsterminate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserProductsTerminateRequest {
    /// Names the user.
    pub user_id: plaid_types::UserId,
    /// Why products of an Item or user are ended.
    pub reason_code: plaid_types::ProductsTerminateReasonCode,
    /// More about the reason, at most 512 characters and nothing personal. At most 512 characters.
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

    /// More about the reason, at most 512 characters and nothing personal. At most 512 characters.
    #[must_use]
    pub fn reason_note<M>(mut self, reason_note: impl plaid_core::IntoOption<String, M>) -> Self {
        self.reason_note = reason_note.into_option();
        self
    }
}

/// The answer of `/user/products/terminate`: nothing but the request id.
///
/// The answer of `/user/products/terminate` ([Plaid's page](https://plaid.com/docs/api/users/#userproductsterminate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserProductsTerminateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names the user whose Items to list.
///
/// The request of `/user/items/get` ([Plaid's page](https://plaid.com/docs/api/users/#useritemsget)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserItemsGetRequest {
    /// Names the user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Names the user.
    pub user_id: Option<plaid_types::UserId>,
}

impl UserItemsGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// Names the user.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// The Items of a user.
///
/// The answer of `/user/items/get` ([Plaid's page](https://plaid.com/docs/api/users/#useritemsget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserItemsGetResponse {
    /// Empty if the user has linked none.
    pub items: Vec<plaid_types::Item>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Items to move to a user.
///
/// The request of `/user/items/associate` ([Plaid's page](https://plaid.com/docs/api/users/#useritemsassociate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserItemsAssociateRequest {
    /// Names the user.
    pub user_id: plaid_types::UserId,
    /// At most 100.
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

/// The answer of `/user/items/associate`: nothing but the request id.
///
/// The answer of `/user/items/associate` ([Plaid's page](https://plaid.com/docs/api/users/#useritemsassociate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserItemsAssociateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Items of a user to remove.
///
/// The request of `/user/items/remove` ([Plaid's page](https://plaid.com/docs/api/users/#useritemsremove)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserItemsRemoveRequest {
    /// Names the user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Names the user.
    pub user_id: Option<plaid_types::UserId>,
    /// All of them must belong to the user.
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

    /// Names the user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// Names the user.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// The answer of `/user/items/remove`: nothing but the request id.
///
/// The answer of `/user/items/remove` ([Plaid's page](https://plaid.com/docs/api/users/#useritemsremove)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserItemsRemoveResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for a token for another client.
///
/// The request of `/user/third_party_token/create` ([Plaid's page](https://plaid.com/docs/api/users/#userthirdpartytokencreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserThirdPartyTokenCreateRequest {
    /// Names the user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// The one client that can use the token.
    pub third_party_client_id: String,
    /// When the token stops working, at most 24 hours from now.
    pub expiration_time: Option<plaid_core::DateTime>,
    /// Names the user.
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

    /// Names the user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// When the token stops working, at most 24 hours from now.
    #[must_use]
    pub fn expiration_time<M>(
        mut self,
        expiration_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.expiration_time = expiration_time.into_option();
        self
    }

    /// Names the user.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// The new token.
///
/// The answer of `/user/third_party_token/create` ([Plaid's page](https://plaid.com/docs/api/users/#userthirdpartytokencreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserThirdPartyTokenCreateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// The token that lets the other client read. It cannot be read again: store it.
    pub third_party_user_token: plaid_types::ThirdPartyUserToken,
}

/// Names the token to delete.
///
/// The request of `/user/third_party_token/remove` ([Plaid's page](https://plaid.com/docs/api/users/#userthirdpartytokenremove)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserThirdPartyTokenRemoveRequest {
    /// The token that lets the other client read. It cannot be read again: store it.
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

/// Whether the token is gone.
///
/// The answer of `/user/third_party_token/remove` ([Plaid's page](https://plaid.com/docs/api/users/#userthirdpartytokenremove)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserThirdPartyTokenRemoveResponse {
    /// Whether it is gone.
    pub removed: bool,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}
