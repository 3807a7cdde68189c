// @generated from api/products/beacon.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountId, AccountSubtype, AccountType, BeaconDuplicateId, BeaconReportId,
    BeaconReportSyndicationId, BeaconUserId, ClientUserId, DashboardUserId, IDNumberType,
    SignalDevice,
};

plaid_core::string_id! {
/// Names a program of Beacon in the Dashboard.
pub struct BeaconProgramId;
}

/// The request of `/beacon/account_risk/v1/evaluate` ([Plaid's page](https://plaid.com/docsnone)).
///
/// Returns risk attributes of linked accounts.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BeaconAccountRiskEvaluateRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: Option<plaid_types::AccessToken>,
    /// What `BeaconAccountRiskEvaluateRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<BeaconAccountRiskEvaluateRequestOptions>,
    /// Names a user in your own system.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Your own id of what is judged, which the judgement can be found by.
    pub client_evaluation_id: Option<String>,
    /// Why you ask.
    pub evaluation_reason: Option<BeaconAccountRiskEvaluateEvaluationReason>,
    /// The device that the user ordered the payment from; it makes the score surer.
    pub device: Option<plaid_types::SignalDevice>,
    /// When it happened, for judgements after the fact; now if absent.
    pub evaluate_time: Option<String>,
}

impl BeaconAccountRiskEvaluateRequest {
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

    /// What `BeaconAccountRiskEvaluateRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<BeaconAccountRiskEvaluateRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }

    /// Names a user in your own system.
    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }

    /// Your own id of what is judged, which the judgement can be found by.
    #[must_use]
    pub fn client_evaluation_id<M>(
        mut self,
        client_evaluation_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_evaluation_id = client_evaluation_id.into_option();
        self
    }

    /// Why you ask.
    #[must_use]
    pub fn evaluation_reason<M>(
        mut self,
        evaluation_reason: impl plaid_core::IntoOption<BeaconAccountRiskEvaluateEvaluationReason, M>,
    ) -> Self {
        self.evaluation_reason = evaluation_reason.into_option();
        self
    }

    /// The device that the user ordered the payment from; it makes the score surer.
    #[must_use]
    pub fn device(mut self, device: impl Into<Option<plaid_types::SignalDevice>>) -> Self {
        self.device = device.into();
        self
    }

    /// When it happened, for judgements after the fact; now if absent.
    #[must_use]
    pub fn evaluate_time<M>(
        mut self,
        evaluate_time: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.evaluate_time = evaluate_time.into_option();
        self
    }
}

/// What `BeaconAccountRiskEvaluateRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BeaconAccountRiskEvaluateRequestOptions {
    /// Only these accounts; all that are shared if absent.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl BeaconAccountRiskEvaluateRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only these accounts; all that are shared if absent.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// The answer of `/beacon/account_risk/v1/evaluate` ([Plaid's page](https://plaid.com/docsnone)).
///
/// Returns risk attributes of linked accounts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconAccountRiskEvaluateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// An account and what speaks for risk.
    pub accounts: Vec<BeaconAccountRiskEvaluateAccount>,
}

/// An account and what speaks for risk.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconAccountRiskEvaluateAccount {
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// The broad kind of an account.
    pub r#type: Option<plaid_types::AccountType>,
    /// The finer kind of an account.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// Figures about the risk of an account.
    pub attributes: Option<BeaconAccountRiskEvaluateAccountAttributes>,
}

/// Figures about the risk of an account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconAccountRiskEvaluateAccountAttributes {
    /// How many days ago the Item was first linked through Plaid.
    pub days_since_first_plaid_connection: Option<i64>,
    /// Whether the account is closed, or likely to be.
    pub is_account_closed: Option<bool>,
    /// Whether money cannot be moved out of the account.
    pub is_account_frozen_or_restricted: Option<bool>,
    /// How often the Item was linked through Plaid.
    pub total_plaid_connections_count: Option<i64>,
    /// The same in the last 7 days.
    pub plaid_connections_count_7d: Option<i64>,
    /// The same in the last 30 days.
    pub plaid_connections_count_30d: Option<i64>,
    /// How many logins by password failed in the last 3 days.
    pub failed_plaid_non_oauth_authentication_attempts_count_3d: Option<i64>,
    /// How many logins by password there were in the last 3 days.
    pub plaid_non_oauth_authentication_attempts_count_3d: Option<i64>,
    /// How many logins by password failed in the last 7 days.
    pub failed_plaid_non_oauth_authentication_attempts_count_7d: Option<i64>,
    /// How many logins by password there were in the last 7 days.
    pub plaid_non_oauth_authentication_attempts_count_7d: Option<i64>,
    /// How many logins by password failed in the last 30 days.
    pub failed_plaid_non_oauth_authentication_attempts_count_30d: Option<i64>,
    /// How many logins by password there were in the last 30 days.
    pub plaid_non_oauth_authentication_attempts_count_30d: Option<i64>,
    /// From how many IP addresses the account was linked in the last 3 days.
    pub distinct_ip_addresses_count_3d: Option<i64>,
    /// From how many IP addresses the account was linked in the last 7 days.
    pub distinct_ip_addresses_count_7d: Option<i64>,
    /// From how many IP addresses the account was linked in the last 30 days.
    pub distinct_ip_addresses_count_30d: Option<i64>,
    /// From how many IP addresses the account was linked in the last 90 days.
    pub distinct_ip_addresses_count_90d: Option<i64>,
    /// From how many browsers the account was linked in the last 3 days.
    pub distinct_user_agents_count_3d: Option<i64>,
    /// From how many browsers the account was linked in the last 7 days.
    pub distinct_user_agents_count_7d: Option<i64>,
    /// From how many browsers the account was linked in the last 30 days.
    pub distinct_user_agents_count_30d: Option<i64>,
    /// From how many browsers the account was linked in the last 90 days.
    pub distinct_user_agents_count_90d: Option<i64>,
    /// How often the owner's address changed in the last 28 days.
    pub address_change_count_28d: Option<i64>,
    /// How often the owner's email address changed in the last 28 days.
    pub email_change_count_28d: Option<i64>,
    /// How often the owner's phone number changed in the last 28 days.
    pub phone_change_count_28d: Option<i64>,
    /// How often the owner's address changed in the last 90 days.
    pub address_change_count_90d: Option<i64>,
    /// How often the owner's email address changed in the last 90 days.
    pub email_change_count_90d: Option<i64>,
    /// How often the owner's phone number changed in the last 90 days.
    pub phone_change_count_90d: Option<i64>,
    /// How many days ago the account was opened, by the institution's word.
    pub days_since_account_opening: Option<i64>,
    /// How many days ago the earliest transaction was that Plaid knows.
    pub days_since_first_observed_transaction: Option<i64>,
}

/// The request of `/beacon/user/create` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconusercreate)).
///
/// Enrols a person in a Beacon program and checks at once for duplicates among your users, your own fraud reports and those of other members.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserCreateRequest {
    /// Names a program of Beacon in the Dashboard.
    pub program_id: BeaconProgramId,
    /// Names a user in your own system.
    pub client_user_id: plaid_types::ClientUserId,
    /// Who is looked for in the network.
    pub user: BeaconUserRequestData,
    /// Items that belong to the user.
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

    /// Items that belong to the user.
    #[must_use]
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.access_tokens = Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }
}

/// Who is looked for in the network.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserRequestData {
    /// When the person was born.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// A person's name in two parts.
    pub name: BeaconUserName,
    /// Where the user lives. Which parts are needed depends on the country.
    pub address: Option<BeaconUserRequestAddress>,
    /// The user's email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// In E.164 form: a plus sign, the country's code, the number, no spaces (`+14155550123`).
    pub phone_number: Option<plaid_core::Sensitive>,
    /// A national id number.
    pub id_number: Option<BeaconUserIDNumber>,
    /// The address that the user's device has on the internet.
    pub ip_address: Option<plaid_core::Sensitive>,
    /// An account by its numbers.
    pub depository_accounts: Option<Vec<BeaconUserRequestDepositoryAccount>>,
}

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

    /// When the person was born.
    #[must_use]
    pub fn date_of_birth<M>(
        mut self,
        date_of_birth: impl plaid_core::IntoOption<plaid_core::Sensitive<plaid_core::Date>, M>,
    ) -> Self {
        self.date_of_birth = date_of_birth.into_option();
        self
    }

    /// Where the user lives. Which parts are needed depends on the country.
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<BeaconUserRequestAddress>>) -> Self {
        self.address = address.into();
        self
    }

    /// The user's email address.
    #[must_use]
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }

    /// In E.164 form: a plus sign, the country's code, the number, no spaces (`+14155550123`).
    #[must_use]
    pub fn phone_number<M>(
        mut self,
        phone_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.phone_number = phone_number.into_option();
        self
    }

    /// A national id number.
    #[must_use]
    pub fn id_number(mut self, id_number: impl Into<Option<BeaconUserIDNumber>>) -> Self {
        self.id_number = id_number.into();
        self
    }

    /// The address that the user's device has on the internet.
    #[must_use]
    pub fn ip_address<M>(
        mut self,
        ip_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.ip_address = ip_address.into_option();
        self
    }

    /// An account by its numbers.
    #[must_use]
    pub fn depository_accounts(
        mut self,
        depository_accounts: impl IntoIterator<Item = BeaconUserRequestDepositoryAccount>,
    ) -> Self {
        self.depository_accounts = Some(depository_accounts.into_iter().collect());
        self
    }
}

/// A person's name in two parts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserName {
    /// The first name. At most 100 characters.
    pub given_name: String,
    /// The last name. At most 100 characters.
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

/// Where the user lives. Which parts are needed depends on the country.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserRequestAddress {
    /// House number, street, and what narrows it down to the flat.
    pub street: String,
    /// The second line of the street, for a flat or a suite.
    pub street2: Option<String>,
    /// The town, spelled out.
    pub city: String,
    /// The state or province; in the US and Canada its two letters (`NC`).
    pub region: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
    /// Two capital letters of ISO 3166-1 (`US`).
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

    /// The second line of the street, for a flat or a suite.
    #[must_use]
    pub fn street2<M>(mut self, street2: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street2 = street2.into_option();
        self
    }

    /// The state or province; in the US and Canada its two letters (`NC`).
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

/// A national id number.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserIDNumber {
    /// The number as the user typed it, letters and digits alone.
    pub value: plaid_core::Sensitive,
    /// The country and kind of a national id number.
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

/// An account by its numbers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserRequestDepositoryAccount {
    /// The account number, as a text: leading zeros count.
    pub account_number: plaid_core::Sensitive,
    /// The nine digits of the ABA routing number, leading zeros kept. One number may serve several institutions.
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

/// The answer of `/beacon/user/create` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconusercreate)).
///
/// Enrols a person in a Beacon program and checks at once for duplicates among your users, your own fraud reports and those of other members.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserCreateResponse {
    /// The Items that it is about.
    pub item_ids: Vec<plaid_core::ItemId>,
    /// Names a user of Beacon.
    pub id: plaid_types::BeaconUserId,
    /// Begins with 1 and grows with each change.
    pub version: Option<i64>,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// When it last changed, in UTC.
    pub updated_at: plaid_core::DateTime,
    /// What was decided about a user.
    pub status: BeaconUserStatus,
    /// Names a program of Beacon in the Dashboard.
    pub program_id: BeaconProgramId,
    /// Names a user in your own system.
    pub client_user_id: plaid_types::ClientUserId,
    /// A user as Beacon keeps them.
    pub user: BeaconUserData,
    /// What last changed something, and when.
    pub audit_trail: BeaconAuditTrail,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A user as Beacon keeps them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserData {
    /// When the person was born.
    pub date_of_birth: plaid_core::Sensitive<plaid_core::Date>,
    /// A person's name in two parts.
    pub name: BeaconUserName,
    /// Where a user lives; some countries have no postal codes or regions.
    pub address: BeaconUserAddress,
    /// The user's email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// In E.164 form: a plus sign, the country's code, the number, no spaces (`+14155550123`).
    pub phone_number: Option<plaid_core::Sensitive>,
    /// A national id number.
    pub id_number: Option<BeaconUserIDNumber>,
    /// The address that the user's device has on the internet.
    pub ip_address: Option<plaid_core::Sensitive>,
    /// An account that belongs to a user.
    pub depository_accounts: Vec<BeaconUserDepositoryAccount>,
}

/// Where a user lives; some countries have no postal codes or regions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserAddress {
    /// House number, street, and what narrows it down to the flat.
    pub street: String,
    /// The second line of the street, for a flat or a suite.
    pub street2: Option<String>,
    /// The town, spelled out.
    pub city: String,
    /// The state or province; in the US and Canada its two letters (`NC`).
    pub region: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
    /// Two capital letters of ISO 3166-1 (`US`).
    pub country: String,
}

/// An account that belongs to a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserDepositoryAccount {
    /// The last two to four characters of the account's number.
    pub account_mask: String,
    /// The nine digits of the ABA routing number, leading zeros kept. One number may serve several institutions.
    pub routing_number: String,
    /// When it was added, in UTC.
    pub added_at: plaid_core::DateTime,
}

/// What last changed something, and when.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconAuditTrail {
    /// What changed something.
    pub source: BeaconAuditTrailSource,
    /// Names someone of your team in the Dashboard.
    pub dashboard_user_id: Option<plaid_types::DashboardUserId>,
    /// When it happened, in UTC.
    pub timestamp: Option<plaid_core::DateTime>,
}

/// The request of `/beacon/user/get` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconuserget)).
///
/// Returns a Beacon user with the status its checks led to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserGetRequest {
    /// Names a user of Beacon.
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

/// The answer of `/beacon/user/get` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconuserget)).
///
/// Returns a Beacon user with the status its checks led to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserGetResponse {
    /// The Items that it is about.
    pub item_ids: Vec<plaid_core::ItemId>,
    /// Names a user of Beacon.
    pub id: plaid_types::BeaconUserId,
    /// Begins with 1 and grows with each change.
    pub version: Option<i64>,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// When it last changed, in UTC.
    pub updated_at: plaid_core::DateTime,
    /// What was decided about a user.
    pub status: BeaconUserStatus,
    /// Names a program of Beacon in the Dashboard.
    pub program_id: BeaconProgramId,
    /// Names a user in your own system.
    pub client_user_id: plaid_types::ClientUserId,
    /// A user as Beacon keeps them.
    pub user: BeaconUserData,
    /// What last changed something, and when.
    pub audit_trail: BeaconAuditTrail,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beacon/user/review` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconuserreview)).
///
/// Sets the status of a Beacon user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserReviewRequest {
    /// Names a user of Beacon.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// What was decided about a user.
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

/// The request of `/beacon/report/create` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconreportcreate)).
///
/// Files a fraud report on a Beacon user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconReportCreateRequest {
    /// Names a user of Beacon.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// What kind of fraud it was.
    pub r#type: BeaconReportCreateType,
    /// The day of the fraud.
    pub fraud_date: plaid_core::Date,
    /// How much the fraud was about; absent if nobody knows.
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

    /// How much the fraud was about; absent if nobody knows.
    #[must_use]
    pub fn fraud_amount(mut self, fraud_amount: impl Into<Option<FraudAmount>>) -> Self {
        self.fraud_amount = fraud_amount.into();
        self
    }
}

/// How much the fraud was about; absent if nobody knows.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FraudAmount {
    /// Three letters of ISO 4217.
    pub iso_currency_code: ISOCurrencyCode,
    /// How much, in the major unit, with at most two places after the point.
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

/// The answer of `/beacon/report/create` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconreportcreate)).
///
/// Files a fraud report on a Beacon user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportCreateResponse {
    /// Names a report of fraud.
    pub id: plaid_types::BeaconReportId,
    /// Names a user of Beacon.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// What kind of fraud it was.
    pub r#type: BeaconReportType,
    /// The day of the fraud.
    pub fraud_date: Option<plaid_core::Date>,
    /// The day it happened.
    pub event_date: Option<plaid_core::Date>,
    /// How much the fraud was about; absent if nobody knows.
    pub fraud_amount: Option<FraudAmount>,
    /// What last changed something, and when.
    pub audit_trail: BeaconAuditTrail,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beacon/report/list` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconreportlist)).
///
/// Lists the reports you filed on a Beacon user, page by page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconReportListRequest {
    /// Names a user of Beacon.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// Where to go on: the `next_cursor` of the page before, absent for the first one.
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

    /// Where to go on: the `next_cursor` of the page before, absent for the first one.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// The answer of `/beacon/report/list` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconreportlist)).
///
/// Lists the reports you filed on a Beacon user, page by page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportListResponse {
    /// A report that a user committed fraud.
    pub beacon_reports: Vec<BeaconReport>,
    /// What to ask for the next page with; null or empty on the last one.
    pub next_cursor: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A report that a user committed fraud.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReport {
    /// Names a report of fraud.
    pub id: plaid_types::BeaconReportId,
    /// Names a user of Beacon.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// What kind of fraud it was.
    pub r#type: BeaconReportType,
    /// The day of the fraud.
    pub fraud_date: Option<plaid_core::Date>,
    /// The day it happened.
    pub event_date: Option<plaid_core::Date>,
    /// How much the fraud was about; absent if nobody knows.
    pub fraud_amount: Option<FraudAmount>,
    /// What last changed something, and when.
    pub audit_trail: BeaconAuditTrail,
}

/// The request of `/beacon/report_syndication/list` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist)).
///
/// Lists reports, yours or of other members, that matched a Beacon user, page by page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconReportSyndicationListRequest {
    /// Names a user of Beacon.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// Where to go on: the `next_cursor` of the page before, absent for the first one.
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

    /// Where to go on: the `next_cursor` of the page before, absent for the first one.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// The answer of `/beacon/report_syndication/list` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationlist)).
///
/// Lists reports, yours or of other members, that matched a Beacon user, page by page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportSyndicationListResponse {
    /// A report, of yours or of another customer, that fits a user of yours.
    pub beacon_report_syndications: Vec<BeaconReportSyndication>,
    /// What to ask for the next page with; null or empty on the last one.
    pub next_cursor: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A report, of yours or of another customer, that fits a user of yours.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportSyndication {
    /// Names a report that was passed on to you.
    pub id: plaid_types::BeaconReportSyndicationId,
    /// Names a user of Beacon.
    pub beacon_user_id: Option<plaid_types::BeaconUserId>,
    /// What of the report is passed on.
    pub report: BeaconReportSyndicationOriginalReport,
    /// How well the reported user fits yours.
    pub analysis: BeaconReportSyndicationAnalysis,
}

/// What of the report is passed on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportSyndicationOriginalReport {
    /// Names a report of fraud.
    pub id: Option<plaid_types::BeaconReportId>,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// What kind of fraud it was.
    pub r#type: BeaconReportType,
    /// The day of the fraud.
    pub fraud_date: Option<plaid_core::Date>,
    /// The day it happened.
    pub event_date: Option<plaid_core::Date>,
}

/// How well the reported user fits yours.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportSyndicationAnalysis {
    /// How well the addresses fit.
    pub address: BeaconMatchSummaryCode,
    /// How well the birth dates fit.
    pub date_of_birth: BeaconMatchSummaryCode,
    /// How well the email addresses fit.
    pub email_address: BeaconMatchSummaryCode,
    /// How well the names fit.
    pub name: BeaconMatchSummaryCode,
    /// How well the id numbers fit.
    pub id_number: BeaconMatchSummaryCode,
    /// How well the IP addresses fit.
    pub ip_address: BeaconMatchSummaryCode,
    /// How well the phone numbers fit.
    pub phone_number: BeaconMatchSummaryCode,
    /// How well one account fits.
    pub depository_accounts: Vec<BeaconSyndicatedReportDepositoryAccountMatchAnalysis>,
}

/// How well one account fits.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconSyndicatedReportDepositoryAccountMatchAnalysis {
    /// The last two to four characters of the account's number.
    pub account_mask: String,
    /// The nine digits of the ABA routing number, leading zeros kept. One number may serve several institutions.
    pub routing_number: String,
    /// How well the numbers fit.
    pub match_status: BeaconMatchSummaryCode,
}

/// The request of `/beacon/report/get` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconreportget)).
///
/// Returns one fraud report.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconReportGetRequest {
    /// Names a report of fraud.
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

/// The answer of `/beacon/report/get` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconreportget)).
///
/// Returns one fraud report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportGetResponse {
    /// Names a report of fraud.
    pub id: plaid_types::BeaconReportId,
    /// Names a user of Beacon.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// What kind of fraud it was.
    pub r#type: BeaconReportType,
    /// The day of the fraud.
    pub fraud_date: Option<plaid_core::Date>,
    /// The day it happened.
    pub event_date: Option<plaid_core::Date>,
    /// How much the fraud was about; absent if nobody knows.
    pub fraud_amount: Option<FraudAmount>,
    /// What last changed something, and when.
    pub audit_trail: BeaconAuditTrail,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beacon/report_syndication/get` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationget)).
///
/// Returns one match of a fraud report with a user of yours.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconReportSyndicationGetRequest {
    /// Names a report that was passed on to you.
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

/// The answer of `/beacon/report_syndication/get` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconreport_syndicationget)).
///
/// Returns one match of a fraud report with a user of yours.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconReportSyndicationGetResponse {
    /// Names a report that was passed on to you.
    pub id: plaid_types::BeaconReportSyndicationId,
    /// Names a user of Beacon.
    pub beacon_user_id: Option<plaid_types::BeaconUserId>,
    /// What of the report is passed on.
    pub report: BeaconReportSyndicationOriginalReport,
    /// How well the reported user fits yours.
    pub analysis: BeaconReportSyndicationAnalysis,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beacon/user/update` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconuserupdate)).
///
/// Changes the identity or adds accounts of a Beacon user and runs all checks again, which can change its status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserUpdateRequest {
    /// Names a user of Beacon.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// What is new about a user; at least one member.
    pub user: Option<BeaconUserUpdateRequestData>,
    /// Items that belong to the user, beside those that are known.
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

    /// What is new about a user; at least one member.
    #[must_use]
    pub fn user(mut self, user: impl Into<Option<BeaconUserUpdateRequestData>>) -> Self {
        self.user = user.into();
        self
    }

    /// Items that belong to the user, beside those that are known.
    #[must_use]
    pub fn access_tokens(
        mut self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.access_tokens = Some(access_tokens.into_iter().map(Into::into).collect());
        self
    }
}

/// What is new about a user; at least one member.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BeaconUserUpdateRequestData {
    /// When the person was born.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// A person's name in two parts.
    pub name: Option<BeaconUserNameNullable>,
    /// Where the user lives. Which parts are needed depends on the country.
    pub address: Option<BeaconUserRequestAddressNullable>,
    /// The user's email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// In E.164 form: a plus sign, the country's code, the number, no spaces (`+14155550123`).
    pub phone_number: Option<plaid_core::Sensitive>,
    /// A national id number.
    pub id_number: Option<BeaconUserIDNumber>,
    /// The address that the user's device has on the internet.
    pub ip_address: Option<plaid_core::Sensitive>,
    /// An account by its numbers.
    pub depository_accounts: Option<Vec<BeaconUserRequestDepositoryAccount>>,
}

impl BeaconUserUpdateRequestData {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// A person's name in two parts.
    #[must_use]
    pub fn name(mut self, name: impl Into<Option<BeaconUserNameNullable>>) -> Self {
        self.name = name.into();
        self
    }

    /// Where the user lives. Which parts are needed depends on the country.
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<BeaconUserRequestAddressNullable>>) -> Self {
        self.address = address.into();
        self
    }

    /// The user's email address.
    #[must_use]
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }

    /// In E.164 form: a plus sign, the country's code, the number, no spaces (`+14155550123`).
    #[must_use]
    pub fn phone_number<M>(
        mut self,
        phone_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.phone_number = phone_number.into_option();
        self
    }

    /// A national id number.
    #[must_use]
    pub fn id_number(mut self, id_number: impl Into<Option<BeaconUserIDNumber>>) -> Self {
        self.id_number = id_number.into();
        self
    }

    /// The address that the user's device has on the internet.
    #[must_use]
    pub fn ip_address<M>(
        mut self,
        ip_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.ip_address = ip_address.into_option();
        self
    }

    /// An account by its numbers.
    #[must_use]
    pub fn depository_accounts(
        mut self,
        depository_accounts: impl IntoIterator<Item = BeaconUserRequestDepositoryAccount>,
    ) -> Self {
        self.depository_accounts = Some(depository_accounts.into_iter().collect());
        self
    }
}

/// A person's name in two parts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserNameNullable {
    /// The first name. At most 100 characters.
    pub given_name: String,
    /// The last name. At most 100 characters.
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

/// Where the user lives. Which parts are needed depends on the country.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserRequestAddressNullable {
    /// House number, street, and what narrows it down to the flat.
    pub street: String,
    /// The second line of the street, for a flat or a suite.
    pub street2: Option<String>,
    /// The town, spelled out.
    pub city: String,
    /// The state or province; in the US and Canada its two letters (`NC`).
    pub region: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
    /// Two capital letters of ISO 3166-1 (`US`).
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

    /// The second line of the street, for a flat or a suite.
    #[must_use]
    pub fn street2<M>(mut self, street2: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street2 = street2.into_option();
        self
    }

    /// The state or province; in the US and Canada its two letters (`NC`).
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

/// The answer of `/beacon/user/update` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconuserupdate)).
///
/// Changes the identity or adds accounts of a Beacon user and runs all checks again, which can change its status.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserUpdateResponse {
    /// The Items that it is about.
    pub item_ids: Vec<plaid_core::ItemId>,
    /// Names a user of Beacon.
    pub id: plaid_types::BeaconUserId,
    /// Begins with 1 and grows with each change.
    pub version: Option<i64>,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// When it last changed, in UTC.
    pub updated_at: plaid_core::DateTime,
    /// What was decided about a user.
    pub status: BeaconUserStatus,
    /// Names a program of Beacon in the Dashboard.
    pub program_id: BeaconProgramId,
    /// Names a user in your own system.
    pub client_user_id: plaid_types::ClientUserId,
    /// A user as Beacon keeps them.
    pub user: BeaconUserData,
    /// What last changed something, and when.
    pub audit_trail: BeaconAuditTrail,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beacon/duplicate/get` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconduplicateget)).
///
/// Returns a pair of Beacon users that look like one person, and which of their data agree.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconDuplicateGetRequest {
    /// Names two users who seem to be one.
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

/// The answer of `/beacon/duplicate/get` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconduplicateget)).
///
/// Returns a pair of Beacon users that look like one person, and which of their data agree.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconDuplicateGetResponse {
    /// Names two users who seem to be one.
    pub id: plaid_types::BeaconDuplicateId,
    /// One of the two users, as they were when they were compared.
    pub beacon_user1: BeaconUserRevision,
    /// The other user, as they were when they were compared.
    pub beacon_user2: BeaconUserRevision,
    /// How well two users fit.
    pub analysis: BeaconMatchSummaryAnalysis,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A user as they were at one time.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserRevision {
    /// Names a user of Beacon.
    pub id: plaid_types::BeaconUserId,
    /// Begins with 1 and grows with each change.
    pub version: Option<i64>,
}

/// How well two users fit.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconMatchSummaryAnalysis {
    /// How well the addresses fit.
    pub address: BeaconMatchSummaryCode,
    /// How well the birth dates fit.
    pub date_of_birth: BeaconMatchSummaryCode,
    /// How well the email addresses fit.
    pub email_address: BeaconMatchSummaryCode,
    /// How well the names fit.
    pub name: BeaconMatchSummaryCode,
    /// How well the id numbers fit.
    pub id_number: BeaconMatchSummaryCode,
    /// How well the IP addresses fit.
    pub ip_address: BeaconMatchSummaryCode,
    /// How well the phone numbers fit.
    pub phone_number: BeaconMatchSummaryCode,
}

/// The request of `/beacon/user/history/list` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist)).
///
/// Lists earlier versions of a Beacon user, the newest first.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserHistoryListRequest {
    /// Names a user of Beacon.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// Where to go on: the `next_cursor` of the page before, absent for the first one.
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

    /// Where to go on: the `next_cursor` of the page before, absent for the first one.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// The answer of `/beacon/user/history/list` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconuserhistorylist)).
///
/// Lists earlier versions of a Beacon user, the newest first.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserHistoryListResponse {
    /// A user who was compared with the network.
    pub beacon_users: Vec<BeaconUser>,
    /// What to ask for the next page with; null or empty on the last one.
    pub next_cursor: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A user who was compared with the network.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUser {
    /// The Items that it is about.
    pub item_ids: Vec<plaid_core::ItemId>,
    /// Names a user of Beacon.
    pub id: plaid_types::BeaconUserId,
    /// Begins with 1 and grows with each change.
    pub version: Option<i64>,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// When it last changed, in UTC.
    pub updated_at: plaid_core::DateTime,
    /// What was decided about a user.
    pub status: BeaconUserStatus,
    /// Names a program of Beacon in the Dashboard.
    pub program_id: BeaconProgramId,
    /// Names a user in your own system.
    pub client_user_id: plaid_types::ClientUserId,
    /// A user as Beacon keeps them.
    pub user: BeaconUserData,
    /// What last changed something, and when.
    pub audit_trail: BeaconAuditTrail,
}

/// The request of `/beacon/user/account_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget)).
///
/// Returns insights on all accounts of a Beacon user, from the data last read from the institutions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeaconUserAccountInsightsGetRequest {
    /// Names a user of Beacon.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// Opens one Item. It does not expire; store it like a password.
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

/// The answer of `/beacon/user/account_insights/get` ([Plaid's page](https://plaid.com/docs/api/products/beacon/#beaconuseraccount_insightsget)).
///
/// Returns insights on all accounts of a Beacon user, from the data last read from the institutions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconUserAccountInsightsGetResponse {
    /// Names a user of Beacon.
    pub beacon_user_id: plaid_types::BeaconUserId,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// When it last changed, in UTC.
    pub updated_at: plaid_core::DateTime,
    /// The accounts of an Item that belongs to a user.
    pub bank_account_insights: BeaconBankAccounts,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The accounts of an Item that belongs to a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconBankAccounts {
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// What speaks for risk in one account.
    pub accounts: Vec<BeaconBankAccountInsights>,
}

/// What speaks for risk in one account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconBankAccountInsights {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The broad kind of an account.
    pub r#type: plaid_types::AccountType,
    /// The finer kind of an account.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// Figures about the risk of an account.
    pub attributes: BeaconAccountRiskAttributes,
}

/// Figures about the risk of an account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BeaconAccountRiskAttributes {
    /// How many days ago the Item was first linked through Plaid.
    pub days_since_first_plaid_connection: Option<i64>,
    /// Whether the account is closed, or likely to be.
    pub is_account_closed: Option<bool>,
    /// Whether money cannot be moved out of the account.
    pub is_account_frozen_or_restricted: Option<bool>,
    /// How often the Item was linked through Plaid.
    pub total_plaid_connections_count: Option<i64>,
    /// The same in the last 7 days.
    pub plaid_connections_count_7d: Option<i64>,
    /// The same in the last 30 days.
    pub plaid_connections_count_30d: Option<i64>,
    /// How many logins by password failed in the last 3 days.
    pub failed_plaid_non_oauth_authentication_attempts_count_3d: Option<i64>,
    /// How many logins by password there were in the last 3 days.
    pub plaid_non_oauth_authentication_attempts_count_3d: Option<i64>,
    /// How many logins by password failed in the last 7 days.
    pub failed_plaid_non_oauth_authentication_attempts_count_7d: Option<i64>,
    /// How many logins by password there were in the last 7 days.
    pub plaid_non_oauth_authentication_attempts_count_7d: Option<i64>,
    /// How many logins by password failed in the last 30 days.
    pub failed_plaid_non_oauth_authentication_attempts_count_30d: Option<i64>,
    /// How many logins by password there were in the last 30 days.
    pub plaid_non_oauth_authentication_attempts_count_30d: Option<i64>,
    /// From how many IP addresses the account was linked in the last 3 days.
    pub distinct_ip_addresses_count_3d: Option<i64>,
    /// From how many IP addresses the account was linked in the last 7 days.
    pub distinct_ip_addresses_count_7d: Option<i64>,
    /// From how many IP addresses the account was linked in the last 30 days.
    pub distinct_ip_addresses_count_30d: Option<i64>,
    /// From how many IP addresses the account was linked in the last 90 days.
    pub distinct_ip_addresses_count_90d: Option<i64>,
    /// From how many browsers the account was linked in the last 3 days.
    pub distinct_user_agents_count_3d: Option<i64>,
    /// From how many browsers the account was linked in the last 7 days.
    pub distinct_user_agents_count_7d: Option<i64>,
    /// From how many browsers the account was linked in the last 30 days.
    pub distinct_user_agents_count_30d: Option<i64>,
    /// From how many browsers the account was linked in the last 90 days.
    pub distinct_user_agents_count_90d: Option<i64>,
    /// How often the owner's address changed in the last 28 days.
    pub address_change_count_28d: Option<i64>,
    /// How often the owner's email address changed in the last 28 days.
    pub email_change_count_28d: Option<i64>,
    /// How often the owner's phone number changed in the last 28 days.
    pub phone_change_count_28d: Option<i64>,
    /// How often the owner's address changed in the last 90 days.
    pub address_change_count_90d: Option<i64>,
    /// How often the owner's email address changed in the last 90 days.
    pub email_change_count_90d: Option<i64>,
    /// How often the owner's phone number changed in the last 90 days.
    pub phone_change_count_90d: Option<i64>,
    /// How many days ago the account was opened, by the institution's word.
    pub days_since_account_opening: Option<i64>,
    /// How many days ago the earliest transaction was that Plaid knows.
    pub days_since_first_observed_transaction: Option<i64>,
}

plaid_core::open_enum! {
/// Why you ask.
#[allow(missing_docs)]
pub enum BeaconAccountRiskEvaluateEvaluationReason {
/// The user links a first account. (`ONBOARDING`)
Onboarding = "ONBOARDING",
/// The user links another account. (`NEW_ACCOUNT`)
NewAccount = "NEW_ACCOUNT",
/// The user changed something about themselves. (`INFORMATION_CHANGE`)
InformationChange = "INFORMATION_CHANGE",
/// The user is back after a long time. (`DORMANT_USER`)
DormantUser = "DORMANT_USER",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// What was decided about a user.
#[allow(missing_docs)]
pub enum BeaconUserStatus {
/// Turned away for fraud. (`rejected`)
Rejected = "rejected",
/// Someone has to look at it. (`pending_review`)
PendingReview = "pending_review",
Cleared = "cleared",
}
}

plaid_core::open_enum! {
/// What changed something.
pub enum BeaconAuditTrailSource {
/// Someone of your team, in the Dashboard. (`dashboard`)
Dashboard = "dashboard",
/// You, by the API. (`api`)
Api = "api",
/// Plaid by itself. (`system`)
System = "system",
/// A list that was brought in. (`bulk_import`)
BulkImport = "bulk_import",
}
}

plaid_core::open_enum! {
/// What kind of fraud it was.
#[allow(missing_docs)]
pub enum BeaconReportCreateType {
/// By the user themselves. (`first_party`)
FirstParty = "first_party",
/// By someone with another's identity. (`stolen`)
Stolen = "stolen",
/// By someone with an identity that was made up. (`synthetic`)
Synthetic = "synthetic",
/// By someone who got into the user's account. (`account_takeover`)
AccountTakeover = "account_takeover",
/// The user's data is in the wrong hands. (`data_breach`)
DataBreach = "data_breach",
Unknown = "unknown",
}
}

plaid_core::open_enum! {
/// Three letters of ISO 4217.
#[allow(missing_docs)]
pub enum ISOCurrencyCode {
Usd = "USD",
}
}

plaid_core::open_enum! {
/// What kind of fraud it was.
#[allow(missing_docs)]
pub enum BeaconReportType {
/// By the user themselves. (`first_party`)
FirstParty = "first_party",
/// By someone with another's identity. (`stolen`)
Stolen = "stolen",
/// By someone with an identity that was made up. (`synthetic`)
Synthetic = "synthetic",
/// By someone who got into the user's account. (`account_takeover`)
AccountTakeover = "account_takeover",
/// The user's data is in the wrong hands. (`data_breach`)
DataBreach = "data_breach",
Unknown = "unknown",
}
}

plaid_core::open_enum! {
/// How well two users fit in one thing.
#[allow(missing_docs)]
pub enum BeaconMatchSummaryCode {
Match = "match",
PartialMatch = "partial_match",
NoMatch = "no_match",
/// One of them has nothing to compare. (`no_data`)
NoData = "no_data",
}
}
