// @generated from api/products/beacon.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountId, AccountSubtype, AccountType, BeaconUserId, ClientUserId,
    DashboardUserId, IDNumberType, SignalDevice,
};

plaid_core::string_id! {
/// Identifies a beacon program.
pub struct BeaconProgramId;
}

plaid_core::string_id! {
/// Identifies a beacon report.
pub struct BeaconReportId;
}

plaid_core::string_id! {
/// Identifies a beacon report syndication.
pub struct BeaconReportSyndicationId;
}

plaid_core::string_id! {
/// Identifies a beacon duplicate.
pub struct BeaconDuplicateId;
}

/// The request of `/beacon/account_risk/v1/evaluate`.
///
/// Returns risk attributes of linked accounts.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BeaconAccountRiskEvaluateRequest {
    /// Access token.
    pub access_token: Option<plaid_types::AccessToken>,
    /// Options.
    pub options: Option<BeaconAccountRiskEvaluateRequestOptions>,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Client evaluation id.
    pub client_evaluation_id: Option<String>,
    /// Evaluation reason.
    pub evaluation_reason: Option<BeaconAccountRiskEvaluateEvaluationReason>,
    /// Device.
    pub device: Option<plaid_types::SignalDevice>,
    /// Evaluate time.
    pub evaluate_time: Option<String>,
}

impl BeaconAccountRiskEvaluateRequest {
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

    /// Options.
    #[must_use]
    pub fn options(mut self, options: BeaconAccountRiskEvaluateRequestOptions) -> Self {
        self.options = Some(options);
        self
    }

    /// Client user id.
    #[must_use]
    pub fn client_user_id(mut self, client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        self.client_user_id = Some(client_user_id.into());
        self
    }

    /// Client evaluation id.
    #[must_use]
    pub fn client_evaluation_id(mut self, client_evaluation_id: impl Into<String>) -> Self {
        self.client_evaluation_id = Some(client_evaluation_id.into());
        self
    }

    /// Evaluation reason.
    #[must_use]
    pub fn evaluation_reason(
        mut self,
        evaluation_reason: impl Into<BeaconAccountRiskEvaluateEvaluationReason>,
    ) -> Self {
        self.evaluation_reason = Some(evaluation_reason.into());
        self
    }

    /// Device.
    #[must_use]
    pub fn device(mut self, device: plaid_types::SignalDevice) -> Self {
        self.device = Some(device);
        self
    }

    /// Evaluate time.
    #[must_use]
    pub fn evaluate_time(mut self, evaluate_time: impl Into<String>) -> Self {
        self.evaluate_time = Some(evaluate_time.into());
        self
    }
}

/// The `options` of [`BeaconAccountRiskEvaluateRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BeaconAccountRiskEvaluateRequestOptions {
    /// Account ids.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl BeaconAccountRiskEvaluateRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Account ids.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer of `/beacon/account_risk/v1/evaluate`.
///
/// Returns risk attributes of linked accounts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconAccountRiskEvaluateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Accounts.
    pub accounts: Vec<BeaconAccountRiskEvaluateAccount>,
}

/// Beacon account risk evaluate account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconAccountRiskEvaluateAccount {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Type.
    pub r#type: Option<plaid_types::AccountType>,
    /// Subtype.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// Attributes.
    pub attributes: Option<BeaconAccountRiskEvaluateAccountAttributes>,
}

/// Beacon account risk evaluate account attributes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconAccountRiskEvaluateAccountAttributes {
    /// Days since first plaid connection.
    pub days_since_first_plaid_connection: Option<i64>,
    /// Is account closed.
    pub is_account_closed: Option<bool>,
    /// Is account frozen or restricted.
    pub is_account_frozen_or_restricted: Option<bool>,
    /// Total plaid connections count.
    pub total_plaid_connections_count: Option<i64>,
    /// Plaid connections count 7d.
    pub plaid_connections_count_7d: Option<i64>,
    /// Plaid connections count 30d.
    pub plaid_connections_count_30d: Option<i64>,
    /// Failed plaid non oauth authentication attempts count 3d.
    pub failed_plaid_non_oauth_authentication_attempts_count_3d: Option<i64>,
    /// Plaid non oauth authentication attempts count 3d.
    pub plaid_non_oauth_authentication_attempts_count_3d: Option<i64>,
    /// Failed plaid non oauth authentication attempts count 7d.
    pub failed_plaid_non_oauth_authentication_attempts_count_7d: Option<i64>,
    /// Plaid non oauth authentication attempts count 7d.
    pub plaid_non_oauth_authentication_attempts_count_7d: Option<i64>,
    /// Failed plaid non oauth authentication attempts count 30d.
    pub failed_plaid_non_oauth_authentication_attempts_count_30d: Option<i64>,
    /// Plaid non oauth authentication attempts count 30d.
    pub plaid_non_oauth_authentication_attempts_count_30d: Option<i64>,
    /// Distinct ip addresses count 3d.
    pub distinct_ip_addresses_count_3d: Option<i64>,
    /// Distinct ip addresses count 7d.
    pub distinct_ip_addresses_count_7d: Option<i64>,
    /// Distinct ip addresses count 30d.
    pub distinct_ip_addresses_count_30d: Option<i64>,
    /// Distinct ip addresses count 90d.
    pub distinct_ip_addresses_count_90d: Option<i64>,
    /// Distinct user agents count 3d.
    pub distinct_user_agents_count_3d: Option<i64>,
    /// Distinct user agents count 7d.
    pub distinct_user_agents_count_7d: Option<i64>,
    /// Distinct user agents count 30d.
    pub distinct_user_agents_count_30d: Option<i64>,
    /// Distinct user agents count 90d.
    pub distinct_user_agents_count_90d: Option<i64>,
    /// Address change count 28d.
    pub address_change_count_28d: Option<i64>,
    /// Email change count 28d.
    pub email_change_count_28d: Option<i64>,
    /// Phone change count 28d.
    pub phone_change_count_28d: Option<i64>,
    /// Address change count 90d.
    pub address_change_count_90d: Option<i64>,
    /// Email change count 90d.
    pub email_change_count_90d: Option<i64>,
    /// Phone change count 90d.
    pub phone_change_count_90d: Option<i64>,
    /// Days since account opening.
    pub days_since_account_opening: Option<i64>,
    /// Days since first observed transaction.
    pub days_since_first_observed_transaction: Option<i64>,
}

/// The request of `/beacon/user/create`.
///
/// Enrols a person in a Beacon program and checks at once for duplicates among your users, your own fraud reports and those of other members.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserCreateRequest {
    /// Program id.
    pub program_id: BeaconProgramId,
    /// Client user id.
    pub client_user_id: plaid_types::ClientUserId,
    /// User.
    pub user: BeaconUserRequestData,
    /// Access tokens.
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
}

impl BeaconUserCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        program_id: impl Into<BeaconProgramId>,
        client_user_id: impl Into<plaid_types::ClientUserId>,
        user: BeaconUserRequestData,
    ) -> Self {
        Self {
            program_id: program_id.into(),
            client_user_id: client_user_id.into(),
            user,
            access_tokens: None,
        }
    }

    /// Access tokens.
    #[must_use]
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.access_tokens = Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }
}

/// Beacon user request data.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserRequestData {
    /// Date of birth.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Name.
    pub name: BeaconUserName,
    /// Address.
    pub address: Option<BeaconUserRequestAddress>,
    /// Email address. An email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// Phone number.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// Id number.
    pub id_number: Option<BeaconUserIDNumber>,
    /// Ip address.
    pub ip_address: Option<plaid_core::Sensitive>,
    /// Depository accounts.
    pub depository_accounts: Option<Vec<BeaconUserRequestDepositoryAccount>>,
}

impl BeaconUserRequestData {
    /// A value with the members it cannot go without.
    pub fn new(name: BeaconUserName) -> Self {
        Self {
            date_of_birth: None,
            name,
            address: None,
            email_address: None,
            phone_number: None,
            id_number: None,
            ip_address: None,
            depository_accounts: None,
        }
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

    /// Address.
    #[must_use]
    pub fn address(mut self, address: BeaconUserRequestAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// Email address. An email address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<plaid_core::Sensitive>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Phone number.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<plaid_core::Sensitive>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Id number.
    #[must_use]
    pub fn id_number(mut self, id_number: BeaconUserIDNumber) -> Self {
        self.id_number = Some(id_number);
        self
    }

    /// Ip address.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<plaid_core::Sensitive>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Depository accounts.
    #[must_use]
    pub fn depository_accounts(
        mut self,
        depository_accounts: impl IntoIterator<Item = BeaconUserRequestDepositoryAccount>,
    ) -> Self {
        self.depository_accounts = Some(depository_accounts.into_iter().collect());
        self
    }
}

/// Beacon user name.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconUserName {
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
}

impl BeaconUserName {
    /// A value with the members it cannot go without.
    pub fn new(given_name: impl Into<String>, family_name: impl Into<String>) -> Self {
        Self {
            given_name: given_name.into(),
            family_name: family_name.into(),
        }
    }
}

/// Beacon user request address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserRequestAddress {
    /// Street.
    pub street: String,
    /// Street2.
    pub street2: Option<String>,
    /// City.
    pub city: String,
    /// Region.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: String,
}

impl BeaconUserRequestAddress {
    /// A value with the members it cannot go without.
    pub fn new(
        street: impl Into<String>,
        city: impl Into<String>,
        country: impl Into<String>,
    ) -> Self {
        Self {
            street: street.into(),
            street2: None,
            city: city.into(),
            region: None,
            postal_code: None,
            country: country.into(),
        }
    }

    /// Street2.
    #[must_use]
    pub fn street2(mut self, street2: impl Into<String>) -> Self {
        self.street2 = Some(street2.into());
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

/// Beacon user id number.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconUserIDNumber {
    /// Value.
    pub value: plaid_core::Sensitive,
    /// Type.
    pub r#type: plaid_types::IDNumberType,
}

impl BeaconUserIDNumber {
    /// A value with the members it cannot go without.
    pub fn new(
        value: impl Into<plaid_core::Sensitive>,
        r#type: impl Into<plaid_types::IDNumberType>,
    ) -> Self {
        Self {
            value: value.into(),
            r#type: r#type.into(),
        }
    }
}

/// Beacon user request depository account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserRequestDepositoryAccount {
    /// Account number.
    pub account_number: plaid_core::Sensitive,
    /// Routing number.
    pub routing_number: String,
}

impl BeaconUserRequestDepositoryAccount {
    /// A value with the members it cannot go without.
    pub fn new(
        account_number: impl Into<plaid_core::Sensitive>,
        routing_number: impl Into<String>,
    ) -> Self {
        Self {
            account_number: account_number.into(),
            routing_number: routing_number.into(),
        }
    }
}

/// The answer of `/beacon/user/create`.
///
/// Enrols a person in a Beacon program and checks at once for duplicates among your users, your own fraud reports and those of other members.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconUserCreateResponse {
    /// Item ids.
    pub item_ids: Vec<plaid_core::ItemId>,
    /// Id.
    pub id: plaid_types::BeaconUserId,
    /// Version.
    pub version: Option<i64>,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Updated at.
    pub updated_at: plaid_core::DateTime,
    /// Status.
    pub status: BeaconUserStatus,
    /// Program id.
    pub program_id: BeaconProgramId,
    /// Client user id.
    pub client_user_id: plaid_types::ClientUserId,
    /// User.
    pub user: BeaconUserData,
    /// Audit trail.
    pub audit_trail: BeaconAuditTrail,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Beacon user data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconUserData {
    /// Date of birth.
    pub date_of_birth: plaid_core::Sensitive<plaid_core::Date>,
    /// Name.
    pub name: BeaconUserName,
    /// Address.
    pub address: BeaconUserAddress,
    /// Email address. An email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// Phone number.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// Id number.
    pub id_number: Option<BeaconUserIDNumber>,
    /// Ip address.
    pub ip_address: Option<plaid_core::Sensitive>,
    /// Depository accounts.
    pub depository_accounts: Vec<BeaconUserDepositoryAccount>,
}

/// Beacon user address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconUserAddress {
    /// Street.
    pub street: String,
    /// Street2.
    pub street2: Option<String>,
    /// City.
    pub city: String,
    /// Region.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: String,
}

/// Beacon user depository account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconUserDepositoryAccount {
    /// Account mask.
    pub account_mask: String,
    /// Routing number.
    pub routing_number: String,
    /// Added at.
    pub added_at: plaid_core::DateTime,
}

/// Beacon audit trail.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconAuditTrail {
    /// Source.
    pub source: BeaconAuditTrailSource,
    /// Dashboard user id.
    pub dashboard_user_id: Option<plaid_types::DashboardUserId>,
    /// Timestamp.
    pub timestamp: Option<plaid_core::DateTime>,
}

/// The request of `/beacon/user/get`.
///
/// Returns a Beacon user with the status its checks led to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserGetRequest {
    /// Beacon user id.
    pub beacon_user_id: plaid_types::BeaconUserId,
}

impl BeaconUserGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(beacon_user_id: impl Into<plaid_types::BeaconUserId>) -> Self {
        Self {
            beacon_user_id: beacon_user_id.into(),
        }
    }
}

/// The answer of `/beacon/user/get`.
///
/// Returns a Beacon user with the status its checks led to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconUserGetResponse {
    /// Item ids.
    pub item_ids: Vec<plaid_core::ItemId>,
    /// Id.
    pub id: plaid_types::BeaconUserId,
    /// Version.
    pub version: Option<i64>,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Updated at.
    pub updated_at: plaid_core::DateTime,
    /// Status.
    pub status: BeaconUserStatus,
    /// Program id.
    pub program_id: BeaconProgramId,
    /// Client user id.
    pub client_user_id: plaid_types::ClientUserId,
    /// User.
    pub user: BeaconUserData,
    /// Audit trail.
    pub audit_trail: BeaconAuditTrail,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beacon/user/review`.
///
/// Sets the status of a Beacon user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserReviewRequest {
    /// Beacon user id.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// Status.
    pub status: BeaconUserStatus,
}

impl BeaconUserReviewRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        beacon_user_id: impl Into<plaid_types::BeaconUserId>,
        status: impl Into<BeaconUserStatus>,
    ) -> Self {
        Self {
            beacon_user_id: beacon_user_id.into(),
            status: status.into(),
        }
    }
}

/// The request of `/beacon/report/create`.
///
/// Files a fraud report on a Beacon user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconReportCreateRequest {
    /// Beacon user id.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// Type.
    pub r#type: BeaconReportCreateType,
    /// Fraud date.
    pub fraud_date: plaid_core::Date,
    /// Fraud amount.
    pub fraud_amount: Option<FraudAmount>,
}

impl BeaconReportCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        beacon_user_id: impl Into<plaid_types::BeaconUserId>,
        r#type: impl Into<BeaconReportCreateType>,
        fraud_date: impl Into<plaid_core::Date>,
    ) -> Self {
        Self {
            beacon_user_id: beacon_user_id.into(),
            r#type: r#type.into(),
            fraud_date: fraud_date.into(),
            fraud_amount: None,
        }
    }

    /// Fraud amount.
    #[must_use]
    pub fn fraud_amount(mut self, fraud_amount: FraudAmount) -> Self {
        self.fraud_amount = Some(fraud_amount);
        self
    }
}

/// Fraud amount.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct FraudAmount {
    /// Iso currency code.
    pub iso_currency_code: ISOCurrencyCode,
    /// Value.
    pub value: plaid_core::Amount,
}

impl FraudAmount {
    /// A value with the members it cannot go without.
    pub fn new(
        iso_currency_code: impl Into<ISOCurrencyCode>,
        value: impl Into<plaid_core::Amount>,
    ) -> Self {
        Self {
            iso_currency_code: iso_currency_code.into(),
            value: value.into(),
        }
    }
}

/// The answer of `/beacon/report/create`.
///
/// Files a fraud report on a Beacon user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconReportCreateResponse {
    /// Id.
    pub id: BeaconReportId,
    /// Beacon user id.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Type.
    pub r#type: BeaconReportType,
    /// Fraud date.
    pub fraud_date: Option<plaid_core::Date>,
    /// Event date.
    pub event_date: Option<plaid_core::Date>,
    /// Fraud amount.
    pub fraud_amount: Option<FraudAmount>,
    /// Audit trail.
    pub audit_trail: BeaconAuditTrail,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beacon/report/list`.
///
/// Lists the reports you filed on a Beacon user, page by page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconReportListRequest {
    /// Beacon user id.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// Cursor.
    pub cursor: Option<String>,
}

impl BeaconReportListRequest {
    /// A request with the members it cannot go without.
    pub fn new(beacon_user_id: impl Into<plaid_types::BeaconUserId>) -> Self {
        Self {
            beacon_user_id: beacon_user_id.into(),
            cursor: None,
        }
    }

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// The answer of `/beacon/report/list`.
///
/// Lists the reports you filed on a Beacon user, page by page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconReportListResponse {
    /// Beacon reports.
    pub beacon_reports: Vec<BeaconReport>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Beacon report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconReport {
    /// Id.
    pub id: BeaconReportId,
    /// Beacon user id.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Type.
    pub r#type: BeaconReportType,
    /// Fraud date.
    pub fraud_date: Option<plaid_core::Date>,
    /// Event date.
    pub event_date: Option<plaid_core::Date>,
    /// Fraud amount.
    pub fraud_amount: Option<FraudAmount>,
    /// Audit trail.
    pub audit_trail: BeaconAuditTrail,
}

/// The request of `/beacon/report_syndication/list`.
///
/// Lists reports, yours or of other members, that matched a Beacon user, page by page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconReportSyndicationListRequest {
    /// Beacon user id.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// Cursor.
    pub cursor: Option<String>,
}

impl BeaconReportSyndicationListRequest {
    /// A request with the members it cannot go without.
    pub fn new(beacon_user_id: impl Into<plaid_types::BeaconUserId>) -> Self {
        Self {
            beacon_user_id: beacon_user_id.into(),
            cursor: None,
        }
    }

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// The answer of `/beacon/report_syndication/list`.
///
/// Lists reports, yours or of other members, that matched a Beacon user, page by page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconReportSyndicationListResponse {
    /// Beacon report syndications.
    pub beacon_report_syndications: Vec<BeaconReportSyndication>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Beacon report syndication.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconReportSyndication {
    /// Id.
    pub id: BeaconReportSyndicationId,
    /// Beacon user id.
    pub beacon_user_id: Option<plaid_types::BeaconUserId>,
    /// Report.
    pub report: BeaconReportSyndicationOriginalReport,
    /// Analysis.
    pub analysis: BeaconReportSyndicationAnalysis,
}

/// Beacon report syndication original report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconReportSyndicationOriginalReport {
    /// Id.
    pub id: Option<BeaconReportId>,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Type.
    pub r#type: BeaconReportType,
    /// Fraud date.
    pub fraud_date: Option<plaid_core::Date>,
    /// Event date.
    pub event_date: Option<plaid_core::Date>,
}

/// Beacon report syndication analysis.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconReportSyndicationAnalysis {
    /// Address.
    pub address: BeaconMatchSummaryCode,
    /// Date of birth.
    pub date_of_birth: BeaconMatchSummaryCode,
    /// Email address.
    pub email_address: BeaconMatchSummaryCode,
    /// Name.
    pub name: BeaconMatchSummaryCode,
    /// Id number.
    pub id_number: BeaconMatchSummaryCode,
    /// Ip address.
    pub ip_address: BeaconMatchSummaryCode,
    /// Phone number.
    pub phone_number: BeaconMatchSummaryCode,
    /// Depository accounts.
    pub depository_accounts: Vec<BeaconSyndicatedReportDepositoryAccountMatchAnalysis>,
}

/// Beacon syndicated report depository account match analysis.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconSyndicatedReportDepositoryAccountMatchAnalysis {
    /// Account mask.
    pub account_mask: String,
    /// Routing number.
    pub routing_number: String,
    /// Match status.
    pub match_status: BeaconMatchSummaryCode,
}

/// The request of `/beacon/report/get`.
///
/// Returns one fraud report.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconReportGetRequest {
    /// Beacon report id.
    pub beacon_report_id: BeaconReportId,
}

impl BeaconReportGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(beacon_report_id: impl Into<BeaconReportId>) -> Self {
        Self {
            beacon_report_id: beacon_report_id.into(),
        }
    }
}

/// The answer of `/beacon/report/get`.
///
/// Returns one fraud report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconReportGetResponse {
    /// Id.
    pub id: BeaconReportId,
    /// Beacon user id.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Type.
    pub r#type: BeaconReportType,
    /// Fraud date.
    pub fraud_date: Option<plaid_core::Date>,
    /// Event date.
    pub event_date: Option<plaid_core::Date>,
    /// Fraud amount.
    pub fraud_amount: Option<FraudAmount>,
    /// Audit trail.
    pub audit_trail: BeaconAuditTrail,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beacon/report_syndication/get`.
///
/// Returns one match of a fraud report with a user of yours.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconReportSyndicationGetRequest {
    /// Beacon report syndication id.
    pub beacon_report_syndication_id: BeaconReportSyndicationId,
}

impl BeaconReportSyndicationGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(beacon_report_syndication_id: impl Into<BeaconReportSyndicationId>) -> Self {
        Self {
            beacon_report_syndication_id: beacon_report_syndication_id.into(),
        }
    }
}

/// The answer of `/beacon/report_syndication/get`.
///
/// Returns one match of a fraud report with a user of yours.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconReportSyndicationGetResponse {
    /// Id.
    pub id: BeaconReportSyndicationId,
    /// Beacon user id.
    pub beacon_user_id: Option<plaid_types::BeaconUserId>,
    /// Report.
    pub report: BeaconReportSyndicationOriginalReport,
    /// Analysis.
    pub analysis: BeaconReportSyndicationAnalysis,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beacon/user/update`.
///
/// Changes the identity or adds accounts of a Beacon user and runs all checks again, which can change its status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserUpdateRequest {
    /// Beacon user id.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// User.
    pub user: Option<BeaconUserUpdateRequestData>,
    /// Access tokens.
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
}

impl BeaconUserUpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new(beacon_user_id: impl Into<plaid_types::BeaconUserId>) -> Self {
        Self {
            beacon_user_id: beacon_user_id.into(),
            user: None,
            access_tokens: None,
        }
    }

    /// User.
    #[must_use]
    pub fn user(mut self, user: BeaconUserUpdateRequestData) -> Self {
        self.user = Some(user);
        self
    }

    /// Access tokens.
    #[must_use]
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.access_tokens = Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }
}

/// Beacon user update request data.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BeaconUserUpdateRequestData {
    /// Date of birth.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Name.
    pub name: Option<BeaconUserNameNullable>,
    /// Address.
    pub address: Option<BeaconUserRequestAddressNullable>,
    /// Email address. An email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// Phone number.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// Id number.
    pub id_number: Option<BeaconUserIDNumber>,
    /// Ip address.
    pub ip_address: Option<plaid_core::Sensitive>,
    /// Depository accounts.
    pub depository_accounts: Option<Vec<BeaconUserRequestDepositoryAccount>>,
}

impl BeaconUserUpdateRequestData {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
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

    /// Name.
    #[must_use]
    pub fn name(mut self, name: BeaconUserNameNullable) -> Self {
        self.name = Some(name);
        self
    }

    /// Address.
    #[must_use]
    pub fn address(mut self, address: BeaconUserRequestAddressNullable) -> Self {
        self.address = Some(address);
        self
    }

    /// Email address. An email address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<plaid_core::Sensitive>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Phone number.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<plaid_core::Sensitive>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Id number.
    #[must_use]
    pub fn id_number(mut self, id_number: BeaconUserIDNumber) -> Self {
        self.id_number = Some(id_number);
        self
    }

    /// Ip address.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<plaid_core::Sensitive>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Depository accounts.
    #[must_use]
    pub fn depository_accounts(
        mut self,
        depository_accounts: impl IntoIterator<Item = BeaconUserRequestDepositoryAccount>,
    ) -> Self {
        self.depository_accounts = Some(depository_accounts.into_iter().collect());
        self
    }
}

/// Beacon user name nullable.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserNameNullable {
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
}

impl BeaconUserNameNullable {
    /// A value with the members it cannot go without.
    pub fn new(given_name: impl Into<String>, family_name: impl Into<String>) -> Self {
        Self {
            given_name: given_name.into(),
            family_name: family_name.into(),
        }
    }
}

/// Beacon user request address nullable.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserRequestAddressNullable {
    /// Street.
    pub street: String,
    /// Street2.
    pub street2: Option<String>,
    /// City.
    pub city: String,
    /// Region.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: String,
}

impl BeaconUserRequestAddressNullable {
    /// A value with the members it cannot go without.
    pub fn new(
        street: impl Into<String>,
        city: impl Into<String>,
        country: impl Into<String>,
    ) -> Self {
        Self {
            street: street.into(),
            street2: None,
            city: city.into(),
            region: None,
            postal_code: None,
            country: country.into(),
        }
    }

    /// Street2.
    #[must_use]
    pub fn street2(mut self, street2: impl Into<String>) -> Self {
        self.street2 = Some(street2.into());
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

/// The answer of `/beacon/user/update`.
///
/// Changes the identity or adds accounts of a Beacon user and runs all checks again, which can change its status.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconUserUpdateResponse {
    /// Item ids.
    pub item_ids: Vec<plaid_core::ItemId>,
    /// Id.
    pub id: plaid_types::BeaconUserId,
    /// Version.
    pub version: Option<i64>,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Updated at.
    pub updated_at: plaid_core::DateTime,
    /// Status.
    pub status: BeaconUserStatus,
    /// Program id.
    pub program_id: BeaconProgramId,
    /// Client user id.
    pub client_user_id: plaid_types::ClientUserId,
    /// User.
    pub user: BeaconUserData,
    /// Audit trail.
    pub audit_trail: BeaconAuditTrail,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beacon/duplicate/get`.
///
/// Returns a pair of Beacon users that look like one person, and which of their data agree.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconDuplicateGetRequest {
    /// Beacon duplicate id.
    pub beacon_duplicate_id: BeaconDuplicateId,
}

impl BeaconDuplicateGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(beacon_duplicate_id: impl Into<BeaconDuplicateId>) -> Self {
        Self {
            beacon_duplicate_id: beacon_duplicate_id.into(),
        }
    }
}

/// The answer of `/beacon/duplicate/get`.
///
/// Returns a pair of Beacon users that look like one person, and which of their data agree.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconDuplicateGetResponse {
    /// Id.
    pub id: BeaconDuplicateId,
    /// Beacon user1.
    pub beacon_user1: BeaconUserRevision,
    /// Beacon user2.
    pub beacon_user2: BeaconUserRevision,
    /// Analysis.
    pub analysis: BeaconMatchSummaryAnalysis,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Beacon user revision.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconUserRevision {
    /// Id.
    pub id: plaid_types::BeaconUserId,
    /// Version.
    pub version: i64,
}

/// Beacon match summary analysis.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconMatchSummaryAnalysis {
    /// Address.
    pub address: BeaconMatchSummaryCode,
    /// Date of birth.
    pub date_of_birth: BeaconMatchSummaryCode,
    /// Email address.
    pub email_address: BeaconMatchSummaryCode,
    /// Name.
    pub name: BeaconMatchSummaryCode,
    /// Id number.
    pub id_number: BeaconMatchSummaryCode,
    /// Ip address.
    pub ip_address: BeaconMatchSummaryCode,
    /// Phone number.
    pub phone_number: BeaconMatchSummaryCode,
}

/// The request of `/beacon/user/history/list`.
///
/// Lists earlier versions of a Beacon user, the newest first.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserHistoryListRequest {
    /// Beacon user id.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// Cursor.
    pub cursor: Option<String>,
}

impl BeaconUserHistoryListRequest {
    /// A request with the members it cannot go without.
    pub fn new(beacon_user_id: impl Into<plaid_types::BeaconUserId>) -> Self {
        Self {
            beacon_user_id: beacon_user_id.into(),
            cursor: None,
        }
    }

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// The answer of `/beacon/user/history/list`.
///
/// Lists earlier versions of a Beacon user, the newest first.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconUserHistoryListResponse {
    /// Beacon users.
    pub beacon_users: Vec<BeaconUser>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Beacon user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconUser {
    /// Item ids.
    pub item_ids: Vec<plaid_core::ItemId>,
    /// Id.
    pub id: plaid_types::BeaconUserId,
    /// Version.
    pub version: i64,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Updated at.
    pub updated_at: plaid_core::DateTime,
    /// Status.
    pub status: BeaconUserStatus,
    /// Program id.
    pub program_id: BeaconProgramId,
    /// Client user id.
    pub client_user_id: plaid_types::ClientUserId,
    /// User.
    pub user: BeaconUserData,
    /// Audit trail.
    pub audit_trail: BeaconAuditTrail,
}

/// The request of `/beacon/user/account_insights/get`.
///
/// Returns insights on all accounts of a Beacon user, from the data last read from the institutions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserAccountInsightsGetRequest {
    /// Beacon user id.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// Access token.
    pub access_token: plaid_types::AccessToken,
}

impl BeaconUserAccountInsightsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        beacon_user_id: impl Into<plaid_types::BeaconUserId>,
    ) -> Self {
        Self {
            beacon_user_id: beacon_user_id.into(),
            access_token: access_token.into(),
        }
    }
}

/// The answer of `/beacon/user/account_insights/get`.
///
/// Returns insights on all accounts of a Beacon user, from the data last read from the institutions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconUserAccountInsightsGetResponse {
    /// Beacon user id.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Updated at.
    pub updated_at: plaid_core::DateTime,
    /// Bank account insights.
    pub bank_account_insights: BeaconBankAccounts,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Beacon bank accounts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconBankAccounts {
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Accounts.
    pub accounts: Vec<BeaconBankAccountInsights>,
}

/// Beacon bank account insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconBankAccountInsights {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Type.
    pub r#type: plaid_types::AccountType,
    /// Subtype.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// Attributes.
    pub attributes: BeaconAccountRiskAttributes,
}

/// Beacon account risk attributes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BeaconAccountRiskAttributes {
    /// Days since first plaid connection.
    pub days_since_first_plaid_connection: Option<i64>,
    /// Is account closed.
    pub is_account_closed: Option<bool>,
    /// Is account frozen or restricted.
    pub is_account_frozen_or_restricted: Option<bool>,
    /// Total plaid connections count.
    pub total_plaid_connections_count: Option<i64>,
    /// Plaid connections count 7d.
    pub plaid_connections_count_7d: Option<i64>,
    /// Plaid connections count 30d.
    pub plaid_connections_count_30d: Option<i64>,
    /// Failed plaid non oauth authentication attempts count 3d.
    pub failed_plaid_non_oauth_authentication_attempts_count_3d: Option<i64>,
    /// Plaid non oauth authentication attempts count 3d.
    pub plaid_non_oauth_authentication_attempts_count_3d: Option<i64>,
    /// Failed plaid non oauth authentication attempts count 7d.
    pub failed_plaid_non_oauth_authentication_attempts_count_7d: Option<i64>,
    /// Plaid non oauth authentication attempts count 7d.
    pub plaid_non_oauth_authentication_attempts_count_7d: Option<i64>,
    /// Failed plaid non oauth authentication attempts count 30d.
    pub failed_plaid_non_oauth_authentication_attempts_count_30d: Option<i64>,
    /// Plaid non oauth authentication attempts count 30d.
    pub plaid_non_oauth_authentication_attempts_count_30d: Option<i64>,
    /// Distinct ip addresses count 3d.
    pub distinct_ip_addresses_count_3d: Option<i64>,
    /// Distinct ip addresses count 7d.
    pub distinct_ip_addresses_count_7d: Option<i64>,
    /// Distinct ip addresses count 30d.
    pub distinct_ip_addresses_count_30d: Option<i64>,
    /// Distinct ip addresses count 90d.
    pub distinct_ip_addresses_count_90d: Option<i64>,
    /// Distinct user agents count 3d.
    pub distinct_user_agents_count_3d: Option<i64>,
    /// Distinct user agents count 7d.
    pub distinct_user_agents_count_7d: Option<i64>,
    /// Distinct user agents count 30d.
    pub distinct_user_agents_count_30d: Option<i64>,
    /// Distinct user agents count 90d.
    pub distinct_user_agents_count_90d: Option<i64>,
    /// Address change count 28d.
    pub address_change_count_28d: Option<i64>,
    /// Email change count 28d.
    pub email_change_count_28d: Option<i64>,
    /// Phone change count 28d.
    pub phone_change_count_28d: Option<i64>,
    /// Address change count 90d.
    pub address_change_count_90d: Option<i64>,
    /// Email change count 90d.
    pub email_change_count_90d: Option<i64>,
    /// Phone change count 90d.
    pub phone_change_count_90d: Option<i64>,
    /// Days since account opening.
    pub days_since_account_opening: Option<i64>,
    /// Days since first observed transaction.
    pub days_since_first_observed_transaction: Option<i64>,
}

plaid_core::open_enum! {
/// The known values of beacon account risk evaluate evaluation reason.
pub enum BeaconAccountRiskEvaluateEvaluationReason {
/// `ONBOARDING`.
Onboarding = "ONBOARDING",
/// `NEW_ACCOUNT`.
NewAccount = "NEW_ACCOUNT",
/// `INFORMATION_CHANGE`.
InformationChange = "INFORMATION_CHANGE",
/// `DORMANT_USER`.
DormantUser = "DORMANT_USER",
/// `OTHER`.
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// The known values of beacon user status.
pub enum BeaconUserStatus {
/// `rejected`.
Rejected = "rejected",
/// `pending_review`.
PendingReview = "pending_review",
/// `cleared`.
Cleared = "cleared",
}
}

plaid_core::open_enum! {
/// The known values of beacon audit trail source.
pub enum BeaconAuditTrailSource {
/// `dashboard`.
Dashboard = "dashboard",
/// `api`.
Api = "api",
/// `system`.
System = "system",
/// `bulk_import`.
BulkImport = "bulk_import",
}
}

plaid_core::open_enum! {
/// The known values of beacon report create type.
pub enum BeaconReportCreateType {
/// `first_party`.
FirstParty = "first_party",
/// `stolen`.
Stolen = "stolen",
/// `synthetic`.
Synthetic = "synthetic",
/// `account_takeover`.
AccountTakeover = "account_takeover",
/// `data_breach`.
DataBreach = "data_breach",
/// `unknown`.
Unknown = "unknown",
}
}

plaid_core::open_enum! {
/// The known values of iso currency code.
pub enum ISOCurrencyCode {
/// `USD`.
Usd = "USD",
}
}

plaid_core::open_enum! {
/// The known values of beacon report type.
pub enum BeaconReportType {
/// `first_party`.
FirstParty = "first_party",
/// `stolen`.
Stolen = "stolen",
/// `synthetic`.
Synthetic = "synthetic",
/// `account_takeover`.
AccountTakeover = "account_takeover",
/// `data_breach`.
DataBreach = "data_breach",
/// `unknown`.
Unknown = "unknown",
}
}

plaid_core::open_enum! {
/// The known values of beacon match summary code.
pub enum BeaconMatchSummaryCode {
/// `match`.
Match = "match",
/// `partial_match`.
PartialMatch = "partial_match",
/// `no_match`.
NoMatch = "no_match",
/// `no_data`.
NoData = "no_data",
}
}
