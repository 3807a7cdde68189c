// @generated from api/products/beacon.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountId, AccountSubtype, AccountType, BeaconDuplicateId, BeaconReportId,
    BeaconReportSyndicationId, BeaconUserId, ClientUserId, DashboardUserId, IDNumberType,
    SignalDevice,
};

plaid_core::string_id! {
/// Stands in `BeaconUserCreateRequest.program_id`, `BeaconUserCreateResponse.program_id`, `BeaconUserGetResponse.program_id` and 2 more places.
pub struct BeaconProgramId;
}

/// The request of `/beacon/account_risk/v1/evaluate`.
///
/// Returns risk attributes of linked accounts.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconAccountRiskEvaluateRequest {
    pub access_token: Option<plaid_types::AccessToken>,
    pub options: Option<BeaconAccountRiskEvaluateRequestOptions>,
    pub client_user_id: Option<plaid_types::ClientUserId>,
    pub client_evaluation_id: Option<String>,
    pub evaluation_reason: Option<BeaconAccountRiskEvaluateEvaluationReason>,
    pub device: Option<plaid_types::SignalDevice>,
    pub evaluate_time: Option<String>,
}

#[allow(missing_docs)]
impl BeaconAccountRiskEvaluateRequest {
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
    pub fn options(
        mut self,
        options: impl Into<Option<BeaconAccountRiskEvaluateRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }

    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }

    #[must_use]
    pub fn client_evaluation_id<M>(
        mut self,
        client_evaluation_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_evaluation_id = client_evaluation_id.into_option();
        self
    }

    #[must_use]
    pub fn evaluation_reason<M>(
        mut self,
        evaluation_reason: impl plaid_core::IntoOption<BeaconAccountRiskEvaluateEvaluationReason, M>,
    ) -> Self {
        self.evaluation_reason = evaluation_reason.into_option();
        self
    }

    #[must_use]
    pub fn device(mut self, device: impl Into<Option<plaid_types::SignalDevice>>) -> Self {
        self.device = device.into();
        self
    }

    #[must_use]
    pub fn evaluate_time<M>(
        mut self,
        evaluate_time: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.evaluate_time = evaluate_time.into_option();
        self
    }
}

/// The `options` of [`BeaconAccountRiskEvaluateRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconAccountRiskEvaluateRequestOptions {
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

#[allow(missing_docs)]
impl BeaconAccountRiskEvaluateRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconAccountRiskEvaluateResponse {
    pub request_id: Option<plaid_core::RequestId>,
    pub accounts: Vec<BeaconAccountRiskEvaluateAccount>,
}

/// Stands in `BeaconAccountRiskEvaluateResponse.accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconAccountRiskEvaluateAccount {
    pub account_id: Option<plaid_types::AccountId>,
    pub r#type: Option<plaid_types::AccountType>,
    pub subtype: Option<plaid_types::AccountSubtype>,
    pub attributes: Option<BeaconAccountRiskEvaluateAccountAttributes>,
}

/// Stands in `BeaconAccountRiskEvaluateAccount.attributes`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconAccountRiskEvaluateAccountAttributes {
    pub days_since_first_plaid_connection: Option<i64>,
    pub is_account_closed: Option<bool>,
    pub is_account_frozen_or_restricted: Option<bool>,
    pub total_plaid_connections_count: Option<i64>,
    pub plaid_connections_count_7d: Option<i64>,
    pub plaid_connections_count_30d: Option<i64>,
    pub failed_plaid_non_oauth_authentication_attempts_count_3d: Option<i64>,
    pub plaid_non_oauth_authentication_attempts_count_3d: Option<i64>,
    pub failed_plaid_non_oauth_authentication_attempts_count_7d: Option<i64>,
    pub plaid_non_oauth_authentication_attempts_count_7d: Option<i64>,
    pub failed_plaid_non_oauth_authentication_attempts_count_30d: Option<i64>,
    pub plaid_non_oauth_authentication_attempts_count_30d: Option<i64>,
    pub distinct_ip_addresses_count_3d: Option<i64>,
    pub distinct_ip_addresses_count_7d: Option<i64>,
    pub distinct_ip_addresses_count_30d: Option<i64>,
    pub distinct_ip_addresses_count_90d: Option<i64>,
    pub distinct_user_agents_count_3d: Option<i64>,
    pub distinct_user_agents_count_7d: Option<i64>,
    pub distinct_user_agents_count_30d: Option<i64>,
    pub distinct_user_agents_count_90d: Option<i64>,
    pub address_change_count_28d: Option<i64>,
    pub email_change_count_28d: Option<i64>,
    pub phone_change_count_28d: Option<i64>,
    pub address_change_count_90d: Option<i64>,
    pub email_change_count_90d: Option<i64>,
    pub phone_change_count_90d: Option<i64>,
    pub days_since_account_opening: Option<i64>,
    pub days_since_first_observed_transaction: Option<i64>,
}

/// The request of `/beacon/user/create`.
///
/// Enrols a person in a Beacon program and checks at once for duplicates among your users, your own fraud reports and those of other members.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconUserCreateRequest {
    pub program_id: BeaconProgramId,
    pub client_user_id: plaid_types::ClientUserId,
    pub user: BeaconUserRequestData,
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.access_tokens = Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }
}

/// Stands in `BeaconUserCreateRequest.user`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconUserRequestData {
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    pub name: BeaconUserName,
    pub address: Option<BeaconUserRequestAddress>,
    /// An email address.
    pub email_address: Option<plaid_core::Sensitive>,
    pub phone_number: Option<plaid_core::Sensitive>,
    pub id_number: Option<BeaconUserIDNumber>,
    pub ip_address: Option<plaid_core::Sensitive>,
    pub depository_accounts: Option<Vec<BeaconUserRequestDepositoryAccount>>,
}

#[allow(missing_docs)]
impl BeaconUserRequestData {
    /// A value with the members it cannot go without.
    #[inline]
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

    #[must_use]
    pub fn date_of_birth<M>(
        mut self,
        date_of_birth: impl plaid_core::IntoOption<plaid_core::Sensitive<plaid_core::Date>, M>,
    ) -> Self {
        self.date_of_birth = date_of_birth.into_option();
        self
    }

    #[must_use]
    pub fn address(mut self, address: impl Into<Option<BeaconUserRequestAddress>>) -> Self {
        self.address = address.into();
        self
    }

    /// An email address.
    #[must_use]
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }

    #[must_use]
    pub fn phone_number<M>(
        mut self,
        phone_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.phone_number = phone_number.into_option();
        self
    }

    #[must_use]
    pub fn id_number(mut self, id_number: impl Into<Option<BeaconUserIDNumber>>) -> Self {
        self.id_number = id_number.into();
        self
    }

    #[must_use]
    pub fn ip_address<M>(
        mut self,
        ip_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.ip_address = ip_address.into_option();
        self
    }

    #[must_use]
    pub fn depository_accounts(
        mut self,
        depository_accounts: impl IntoIterator<Item = BeaconUserRequestDepositoryAccount>,
    ) -> Self {
        self.depository_accounts = Some(depository_accounts.into_iter().collect());
        self
    }
}

/// Stands in `BeaconUserRequestData.name` and `BeaconUserData.name`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserName {
    pub given_name: String,
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

/// Stands in `BeaconUserRequestData.address`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconUserRequestAddress {
    pub street: String,
    pub street2: Option<String>,
    pub city: String,
    pub region: Option<String>,
    pub postal_code: Option<String>,
    pub country: String,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn street2<M>(mut self, street2: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street2 = street2.into_option();
        self
    }

    #[must_use]
    pub fn region<M>(mut self, region: impl plaid_core::IntoOption<String, M>) -> Self {
        self.region = region.into_option();
        self
    }

    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }
}

/// Stands in `BeaconUserRequestData.id_number`, `BeaconUserData.id_number` and `BeaconUserUpdateRequestData.id_number`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserIDNumber {
    pub value: plaid_core::Sensitive,
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

/// Stands in `BeaconUserRequestData.depository_accounts` and `BeaconUserUpdateRequestData.depository_accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconUserRequestDepositoryAccount {
    pub account_number: plaid_core::Sensitive,
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserCreateResponse {
    pub item_ids: Vec<plaid_core::ItemId>,
    pub id: plaid_types::BeaconUserId,
    pub version: Option<i64>,
    pub created_at: plaid_core::DateTime,
    pub updated_at: plaid_core::DateTime,
    pub status: BeaconUserStatus,
    pub program_id: BeaconProgramId,
    pub client_user_id: plaid_types::ClientUserId,
    pub user: BeaconUserData,
    pub audit_trail: BeaconAuditTrail,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `BeaconUserCreateResponse.user`, `BeaconUserGetResponse.user`, `BeaconUserUpdateResponse.user` and one more place.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserData {
    pub date_of_birth: plaid_core::Sensitive<plaid_core::Date>,
    pub name: BeaconUserName,
    pub address: BeaconUserAddress,
    /// An email address.
    pub email_address: Option<plaid_core::Sensitive>,
    pub phone_number: Option<plaid_core::Sensitive>,
    pub id_number: Option<BeaconUserIDNumber>,
    pub ip_address: Option<plaid_core::Sensitive>,
    pub depository_accounts: Vec<BeaconUserDepositoryAccount>,
}

/// Stands in `BeaconUserData.address`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserAddress {
    pub street: String,
    pub street2: Option<String>,
    pub city: String,
    pub region: Option<String>,
    pub postal_code: Option<String>,
    pub country: String,
}

/// Stands in `BeaconUserData.depository_accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserDepositoryAccount {
    pub account_mask: String,
    pub routing_number: String,
    pub added_at: plaid_core::DateTime,
}

/// Stands in `BeaconUserCreateResponse.audit_trail`, `BeaconUserGetResponse.audit_trail`, `BeaconReportCreateResponse.audit_trail` and 4 more places.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconAuditTrail {
    pub source: BeaconAuditTrailSource,
    pub dashboard_user_id: Option<plaid_types::DashboardUserId>,
    pub timestamp: Option<plaid_core::DateTime>,
}

/// The request of `/beacon/user/get`.
///
/// Returns a Beacon user with the status its checks led to.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconUserGetRequest {
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserGetResponse {
    pub item_ids: Vec<plaid_core::ItemId>,
    pub id: plaid_types::BeaconUserId,
    pub version: Option<i64>,
    pub created_at: plaid_core::DateTime,
    pub updated_at: plaid_core::DateTime,
    pub status: BeaconUserStatus,
    pub program_id: BeaconProgramId,
    pub client_user_id: plaid_types::ClientUserId,
    pub user: BeaconUserData,
    pub audit_trail: BeaconAuditTrail,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beacon/user/review`.
///
/// Sets the status of a Beacon user.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconUserReviewRequest {
    pub beacon_user_id: plaid_types::BeaconUserId,
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
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconReportCreateRequest {
    pub beacon_user_id: plaid_types::BeaconUserId,
    pub r#type: BeaconReportCreateType,
    pub fraud_date: plaid_core::Date,
    pub fraud_amount: Option<FraudAmount>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn fraud_amount(mut self, fraud_amount: impl Into<Option<FraudAmount>>) -> Self {
        self.fraud_amount = fraud_amount.into();
        self
    }
}

/// Stands in `BeaconReportCreateRequest.fraud_amount`, `BeaconReportCreateResponse.fraud_amount`, `BeaconReport.fraud_amount` and one more place.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FraudAmount {
    pub iso_currency_code: ISOCurrencyCode,
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportCreateResponse {
    pub id: plaid_types::BeaconReportId,
    pub beacon_user_id: plaid_types::BeaconUserId,
    pub created_at: plaid_core::DateTime,
    pub r#type: BeaconReportType,
    pub fraud_date: Option<plaid_core::Date>,
    pub event_date: Option<plaid_core::Date>,
    pub fraud_amount: Option<FraudAmount>,
    pub audit_trail: BeaconAuditTrail,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beacon/report/list`.
///
/// Lists the reports you filed on a Beacon user, page by page.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconReportListRequest {
    pub beacon_user_id: plaid_types::BeaconUserId,
    pub cursor: Option<String>,
}

#[allow(missing_docs)]
impl BeaconReportListRequest {
    /// A request with the members it cannot go without.
    pub fn new(beacon_user_id: impl Into<plaid_types::BeaconUserId>) -> Self {
        Self {
            beacon_user_id: beacon_user_id.into(),
            cursor: None,
        }
    }

    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// The answer of `/beacon/report/list`.
///
/// Lists the reports you filed on a Beacon user, page by page.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportListResponse {
    pub beacon_reports: Vec<BeaconReport>,
    pub next_cursor: Option<String>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `BeaconReportListResponse.beacon_reports`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReport {
    pub id: plaid_types::BeaconReportId,
    pub beacon_user_id: plaid_types::BeaconUserId,
    pub created_at: plaid_core::DateTime,
    pub r#type: BeaconReportType,
    pub fraud_date: Option<plaid_core::Date>,
    pub event_date: Option<plaid_core::Date>,
    pub fraud_amount: Option<FraudAmount>,
    pub audit_trail: BeaconAuditTrail,
}

/// The request of `/beacon/report_syndication/list`.
///
/// Lists reports, yours or of other members, that matched a Beacon user, page by page.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconReportSyndicationListRequest {
    pub beacon_user_id: plaid_types::BeaconUserId,
    pub cursor: Option<String>,
}

#[allow(missing_docs)]
impl BeaconReportSyndicationListRequest {
    /// A request with the members it cannot go without.
    pub fn new(beacon_user_id: impl Into<plaid_types::BeaconUserId>) -> Self {
        Self {
            beacon_user_id: beacon_user_id.into(),
            cursor: None,
        }
    }

    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// The answer of `/beacon/report_syndication/list`.
///
/// Lists reports, yours or of other members, that matched a Beacon user, page by page.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportSyndicationListResponse {
    pub beacon_report_syndications: Vec<BeaconReportSyndication>,
    pub next_cursor: Option<String>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `BeaconReportSyndicationListResponse.beacon_report_syndications`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportSyndication {
    pub id: plaid_types::BeaconReportSyndicationId,
    pub beacon_user_id: Option<plaid_types::BeaconUserId>,
    pub report: BeaconReportSyndicationOriginalReport,
    pub analysis: BeaconReportSyndicationAnalysis,
}

/// Stands in `BeaconReportSyndication.report` and `BeaconReportSyndicationGetResponse.report`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportSyndicationOriginalReport {
    pub id: Option<plaid_types::BeaconReportId>,
    pub created_at: plaid_core::DateTime,
    pub r#type: BeaconReportType,
    pub fraud_date: Option<plaid_core::Date>,
    pub event_date: Option<plaid_core::Date>,
}

/// Stands in `BeaconReportSyndication.analysis` and `BeaconReportSyndicationGetResponse.analysis`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportSyndicationAnalysis {
    pub address: BeaconMatchSummaryCode,
    pub date_of_birth: BeaconMatchSummaryCode,
    pub email_address: BeaconMatchSummaryCode,
    pub name: BeaconMatchSummaryCode,
    pub id_number: BeaconMatchSummaryCode,
    pub ip_address: BeaconMatchSummaryCode,
    pub phone_number: BeaconMatchSummaryCode,
    pub depository_accounts: Vec<BeaconSyndicatedReportDepositoryAccountMatchAnalysis>,
}

/// Stands in `BeaconReportSyndicationAnalysis.depository_accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconSyndicatedReportDepositoryAccountMatchAnalysis {
    pub account_mask: String,
    pub routing_number: String,
    pub match_status: BeaconMatchSummaryCode,
}

/// The request of `/beacon/report/get`.
///
/// Returns one fraud report.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconReportGetRequest {
    pub beacon_report_id: plaid_types::BeaconReportId,
}

impl BeaconReportGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(beacon_report_id: impl Into<plaid_types::BeaconReportId>) -> Self {
        Self {
            beacon_report_id: beacon_report_id.into(),
        }
    }
}

/// The answer of `/beacon/report/get`.
///
/// Returns one fraud report.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportGetResponse {
    pub id: plaid_types::BeaconReportId,
    pub beacon_user_id: plaid_types::BeaconUserId,
    pub created_at: plaid_core::DateTime,
    pub r#type: BeaconReportType,
    pub fraud_date: Option<plaid_core::Date>,
    pub event_date: Option<plaid_core::Date>,
    pub fraud_amount: Option<FraudAmount>,
    pub audit_trail: BeaconAuditTrail,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beacon/report_syndication/get`.
///
/// Returns one match of a fraud report with a user of yours.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconReportSyndicationGetRequest {
    pub beacon_report_syndication_id: plaid_types::BeaconReportSyndicationId,
}

impl BeaconReportSyndicationGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        beacon_report_syndication_id: impl Into<plaid_types::BeaconReportSyndicationId>,
    ) -> Self {
        Self {
            beacon_report_syndication_id: beacon_report_syndication_id.into(),
        }
    }
}

/// The answer of `/beacon/report_syndication/get`.
///
/// Returns one match of a fraud report with a user of yours.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportSyndicationGetResponse {
    pub id: plaid_types::BeaconReportSyndicationId,
    pub beacon_user_id: Option<plaid_types::BeaconUserId>,
    pub report: BeaconReportSyndicationOriginalReport,
    pub analysis: BeaconReportSyndicationAnalysis,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beacon/user/update`.
///
/// Changes the identity or adds accounts of a Beacon user and runs all checks again, which can change its status.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconUserUpdateRequest {
    pub beacon_user_id: plaid_types::BeaconUserId,
    pub user: Option<BeaconUserUpdateRequestData>,
    pub access_tokens: Option<Vec<plaid_types::AccessToken>>,
}

#[allow(missing_docs)]
impl BeaconUserUpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new(beacon_user_id: impl Into<plaid_types::BeaconUserId>) -> Self {
        Self {
            beacon_user_id: beacon_user_id.into(),
            user: None,
            access_tokens: None,
        }
    }

    #[must_use]
    pub fn user(mut self, user: impl Into<Option<BeaconUserUpdateRequestData>>) -> Self {
        self.user = user.into();
        self
    }

    #[must_use]
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.access_tokens = Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }
}

/// Stands in `BeaconUserUpdateRequest.user`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconUserUpdateRequestData {
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    pub name: Option<BeaconUserNameNullable>,
    pub address: Option<BeaconUserRequestAddressNullable>,
    /// An email address.
    pub email_address: Option<plaid_core::Sensitive>,
    pub phone_number: Option<plaid_core::Sensitive>,
    pub id_number: Option<BeaconUserIDNumber>,
    pub ip_address: Option<plaid_core::Sensitive>,
    pub depository_accounts: Option<Vec<BeaconUserRequestDepositoryAccount>>,
}

#[allow(missing_docs)]
impl BeaconUserUpdateRequestData {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn date_of_birth<M>(
        mut self,
        date_of_birth: impl plaid_core::IntoOption<plaid_core::Sensitive<plaid_core::Date>, M>,
    ) -> Self {
        self.date_of_birth = date_of_birth.into_option();
        self
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<Option<BeaconUserNameNullable>>) -> Self {
        self.name = name.into();
        self
    }

    #[must_use]
    pub fn address(mut self, address: impl Into<Option<BeaconUserRequestAddressNullable>>) -> Self {
        self.address = address.into();
        self
    }

    /// An email address.
    #[must_use]
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }

    #[must_use]
    pub fn phone_number<M>(
        mut self,
        phone_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.phone_number = phone_number.into_option();
        self
    }

    #[must_use]
    pub fn id_number(mut self, id_number: impl Into<Option<BeaconUserIDNumber>>) -> Self {
        self.id_number = id_number.into();
        self
    }

    #[must_use]
    pub fn ip_address<M>(
        mut self,
        ip_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.ip_address = ip_address.into_option();
        self
    }

    #[must_use]
    pub fn depository_accounts(
        mut self,
        depository_accounts: impl IntoIterator<Item = BeaconUserRequestDepositoryAccount>,
    ) -> Self {
        self.depository_accounts = Some(depository_accounts.into_iter().collect());
        self
    }
}

/// Stands in `BeaconUserUpdateRequestData.name`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconUserNameNullable {
    pub given_name: String,
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

/// Stands in `BeaconUserUpdateRequestData.address`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconUserRequestAddressNullable {
    pub street: String,
    pub street2: Option<String>,
    pub city: String,
    pub region: Option<String>,
    pub postal_code: Option<String>,
    pub country: String,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn street2<M>(mut self, street2: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street2 = street2.into_option();
        self
    }

    #[must_use]
    pub fn region<M>(mut self, region: impl plaid_core::IntoOption<String, M>) -> Self {
        self.region = region.into_option();
        self
    }

    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }
}

/// The answer of `/beacon/user/update`.
///
/// Changes the identity or adds accounts of a Beacon user and runs all checks again, which can change its status.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserUpdateResponse {
    pub item_ids: Vec<plaid_core::ItemId>,
    pub id: plaid_types::BeaconUserId,
    pub version: Option<i64>,
    pub created_at: plaid_core::DateTime,
    pub updated_at: plaid_core::DateTime,
    pub status: BeaconUserStatus,
    pub program_id: BeaconProgramId,
    pub client_user_id: plaid_types::ClientUserId,
    pub user: BeaconUserData,
    pub audit_trail: BeaconAuditTrail,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beacon/duplicate/get`.
///
/// Returns a pair of Beacon users that look like one person, and which of their data agree.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconDuplicateGetRequest {
    pub beacon_duplicate_id: plaid_types::BeaconDuplicateId,
}

impl BeaconDuplicateGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(beacon_duplicate_id: impl Into<plaid_types::BeaconDuplicateId>) -> Self {
        Self {
            beacon_duplicate_id: beacon_duplicate_id.into(),
        }
    }
}

/// The answer of `/beacon/duplicate/get`.
///
/// Returns a pair of Beacon users that look like one person, and which of their data agree.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconDuplicateGetResponse {
    pub id: plaid_types::BeaconDuplicateId,
    pub beacon_user1: BeaconUserRevision,
    pub beacon_user2: BeaconUserRevision,
    pub analysis: BeaconMatchSummaryAnalysis,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `BeaconDuplicateGetResponse.beacon_user1` and `BeaconDuplicateGetResponse.beacon_user2`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserRevision {
    pub id: plaid_types::BeaconUserId,
    pub version: Option<i64>,
}

/// Stands in `BeaconDuplicateGetResponse.analysis`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconMatchSummaryAnalysis {
    pub address: BeaconMatchSummaryCode,
    pub date_of_birth: BeaconMatchSummaryCode,
    pub email_address: BeaconMatchSummaryCode,
    pub name: BeaconMatchSummaryCode,
    pub id_number: BeaconMatchSummaryCode,
    pub ip_address: BeaconMatchSummaryCode,
    pub phone_number: BeaconMatchSummaryCode,
}

/// The request of `/beacon/user/history/list`.
///
/// Lists earlier versions of a Beacon user, the newest first.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconUserHistoryListRequest {
    pub beacon_user_id: plaid_types::BeaconUserId,
    pub cursor: Option<String>,
}

#[allow(missing_docs)]
impl BeaconUserHistoryListRequest {
    /// A request with the members it cannot go without.
    pub fn new(beacon_user_id: impl Into<plaid_types::BeaconUserId>) -> Self {
        Self {
            beacon_user_id: beacon_user_id.into(),
            cursor: None,
        }
    }

    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// The answer of `/beacon/user/history/list`.
///
/// Lists earlier versions of a Beacon user, the newest first.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserHistoryListResponse {
    pub beacon_users: Vec<BeaconUser>,
    pub next_cursor: Option<String>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `BeaconUserHistoryListResponse.beacon_users`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUser {
    pub item_ids: Vec<plaid_core::ItemId>,
    pub id: plaid_types::BeaconUserId,
    pub version: Option<i64>,
    pub created_at: plaid_core::DateTime,
    pub updated_at: plaid_core::DateTime,
    pub status: BeaconUserStatus,
    pub program_id: BeaconProgramId,
    pub client_user_id: plaid_types::ClientUserId,
    pub user: BeaconUserData,
    pub audit_trail: BeaconAuditTrail,
}

/// The request of `/beacon/user/account_insights/get`.
///
/// Returns insights on all accounts of a Beacon user, from the data last read from the institutions.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BeaconUserAccountInsightsGetRequest {
    pub beacon_user_id: plaid_types::BeaconUserId,
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserAccountInsightsGetResponse {
    pub beacon_user_id: plaid_types::BeaconUserId,
    pub created_at: plaid_core::DateTime,
    pub updated_at: plaid_core::DateTime,
    pub bank_account_insights: BeaconBankAccounts,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `BeaconUserAccountInsightsGetResponse.bank_account_insights`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconBankAccounts {
    pub item_id: plaid_core::ItemId,
    pub accounts: Vec<BeaconBankAccountInsights>,
}

/// Stands in `BeaconBankAccounts.accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconBankAccountInsights {
    pub account_id: plaid_types::AccountId,
    pub r#type: plaid_types::AccountType,
    pub subtype: Option<plaid_types::AccountSubtype>,
    pub attributes: BeaconAccountRiskAttributes,
}

/// Stands in `BeaconBankAccountInsights.attributes`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconAccountRiskAttributes {
    pub days_since_first_plaid_connection: Option<i64>,
    pub is_account_closed: Option<bool>,
    pub is_account_frozen_or_restricted: Option<bool>,
    pub total_plaid_connections_count: Option<i64>,
    pub plaid_connections_count_7d: Option<i64>,
    pub plaid_connections_count_30d: Option<i64>,
    pub failed_plaid_non_oauth_authentication_attempts_count_3d: Option<i64>,
    pub plaid_non_oauth_authentication_attempts_count_3d: Option<i64>,
    pub failed_plaid_non_oauth_authentication_attempts_count_7d: Option<i64>,
    pub plaid_non_oauth_authentication_attempts_count_7d: Option<i64>,
    pub failed_plaid_non_oauth_authentication_attempts_count_30d: Option<i64>,
    pub plaid_non_oauth_authentication_attempts_count_30d: Option<i64>,
    pub distinct_ip_addresses_count_3d: Option<i64>,
    pub distinct_ip_addresses_count_7d: Option<i64>,
    pub distinct_ip_addresses_count_30d: Option<i64>,
    pub distinct_ip_addresses_count_90d: Option<i64>,
    pub distinct_user_agents_count_3d: Option<i64>,
    pub distinct_user_agents_count_7d: Option<i64>,
    pub distinct_user_agents_count_30d: Option<i64>,
    pub distinct_user_agents_count_90d: Option<i64>,
    pub address_change_count_28d: Option<i64>,
    pub email_change_count_28d: Option<i64>,
    pub phone_change_count_28d: Option<i64>,
    pub address_change_count_90d: Option<i64>,
    pub email_change_count_90d: Option<i64>,
    pub phone_change_count_90d: Option<i64>,
    pub days_since_account_opening: Option<i64>,
    pub days_since_first_observed_transaction: Option<i64>,
}

plaid_core::open_enum! {
/// Stands in `BeaconAccountRiskEvaluateRequest.evaluation_reason`.
#[allow(missing_docs)]
pub enum BeaconAccountRiskEvaluateEvaluationReason {
Onboarding = "ONBOARDING",
NewAccount = "NEW_ACCOUNT",
InformationChange = "INFORMATION_CHANGE",
DormantUser = "DORMANT_USER",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// Stands in `BeaconUserCreateResponse.status`, `BeaconUserGetResponse.status`, `BeaconUserReviewRequest.status` and 2 more places.
#[allow(missing_docs)]
pub enum BeaconUserStatus {
Rejected = "rejected",
PendingReview = "pending_review",
Cleared = "cleared",
}
}

plaid_core::open_enum! {
/// Stands in `BeaconAuditTrail.source`.
#[allow(missing_docs)]
pub enum BeaconAuditTrailSource {
Dashboard = "dashboard",
Api = "api",
System = "system",
BulkImport = "bulk_import",
}
}

plaid_core::open_enum! {
/// Stands in `BeaconReportCreateRequest.type`.
#[allow(missing_docs)]
pub enum BeaconReportCreateType {
FirstParty = "first_party",
Stolen = "stolen",
Synthetic = "synthetic",
AccountTakeover = "account_takeover",
DataBreach = "data_breach",
Unknown = "unknown",
}
}

plaid_core::open_enum! {
/// Stands in `FraudAmount.iso_currency_code`.
#[allow(missing_docs)]
pub enum ISOCurrencyCode {
Usd = "USD",
}
}

plaid_core::open_enum! {
/// Stands in `BeaconReportCreateResponse.type`, `BeaconReport.type`, `BeaconReportSyndicationOriginalReport.type` and one more place.
#[allow(missing_docs)]
pub enum BeaconReportType {
FirstParty = "first_party",
Stolen = "stolen",
Synthetic = "synthetic",
AccountTakeover = "account_takeover",
DataBreach = "data_breach",
Unknown = "unknown",
}
}

plaid_core::open_enum! {
/// Stands in `BeaconReportSyndicationAnalysis.address`, `BeaconReportSyndicationAnalysis.date_of_birth`, `BeaconReportSyndicationAnalysis.email_address` and 12 more places.
#[allow(missing_docs)]
pub enum BeaconMatchSummaryCode {
Match = "match",
PartialMatch = "partial_match",
NoMatch = "no_match",
NoData = "no_data",
}
}
