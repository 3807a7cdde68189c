// @generated from api/products/identity.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountBalance, AccountHolderCategory, AccountId, AccountSubtype, AccountType,
    AccountVerificationInsights, AccountVerificationInsightsAccountNumberFormat,
    AccountVerificationInsightsNetworkStatus, AccountVerificationInsightsPreviousReturns, Address,
    AddressData, AddressMatchScore, Email, EmailAddressMatchScore, EmailType, InstitutionId, Item,
    ItemAuthMethod, ItemUpdateType, LinkSessionId, NameMatchScore, Owner, PhoneNumber,
    PhoneNumberMatchScore, PhoneNumberType, ProcessorToken, Products,
};

/// The request of `/identity/get`.
///
/// Reads what the bank has on file about the owners of an Item's accounts.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IdentityGetRequest {
    pub access_token: plaid_types::AccessToken,
    pub options: Option<IdentityGetRequestOptions>,
}

#[allow(missing_docs)]
impl IdentityGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            options: None,
        }
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<IdentityGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`IdentityGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IdentityGetRequestOptions {
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

#[allow(missing_docs)]
impl IdentityGetRequestOptions {
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

/// The answer of `/identity/get`.
///
/// Reads what the bank has on file about the owners of an Item's accounts.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityGetResponse {
    pub accounts: Vec<AccountIdentity>,
    pub item: plaid_types::Item,
    pub request_id: Option<plaid_core::RequestId>,
}

/// One account with its owners.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountIdentity {
    pub account_id: plaid_types::AccountId,
    pub balances: plaid_types::AccountBalance,
    pub mask: Option<String>,
    pub name: String,
    pub official_name: Option<String>,
    pub r#type: plaid_types::AccountType,
    pub subtype: Option<plaid_types::AccountSubtype>,
    pub verification_status: Option<AccountIdentityVerificationStatus>,
    pub verification_name: Option<String>,
    pub verification_insights: Option<plaid_types::AccountVerificationInsights>,
    pub persistent_account_id: Option<String>,
    pub apy: Option<f64>,
    pub holder_category: Option<plaid_types::AccountHolderCategory>,
    pub paired_account_id: Option<plaid_types::AccountId>,
    pub owners: Vec<plaid_types::Owner>,
}

/// The request of `/identity/documents/uploads/get`.
///
/// Reads the owners found in documents that the user uploaded.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IdentityDocumentsUploadsGetRequest {
    pub access_token: plaid_types::AccessToken,
    pub options: Option<IdentityDocumentsUploadsGetRequestOptions>,
}

#[allow(missing_docs)]
impl IdentityDocumentsUploadsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            options: None,
        }
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<IdentityDocumentsUploadsGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`IdentityDocumentsUploadsGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IdentityDocumentsUploadsGetRequestOptions {
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

#[allow(missing_docs)]
impl IdentityDocumentsUploadsGetRequestOptions {
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

/// The answer of `/identity/documents/uploads/get`.
///
/// Reads the owners found in documents that the user uploaded.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityDocumentsUploadsGetResponse {
    pub accounts: Vec<AccountIdentityDocumentUpload>,
    pub item: plaid_types::Item,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `IdentityDocumentsUploadsGetResponse.accounts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountIdentityDocumentUpload {
    pub account_id: plaid_types::AccountId,
    pub balances: plaid_types::AccountBalance,
    pub mask: Option<String>,
    pub name: String,
    pub official_name: Option<String>,
    pub r#type: plaid_types::AccountType,
    pub subtype: Option<plaid_types::AccountSubtype>,
    pub verification_status: Option<AccountIdentityDocumentUploadVerificationStatus>,
    pub verification_name: Option<String>,
    pub verification_insights: Option<plaid_types::AccountVerificationInsights>,
    pub persistent_account_id: Option<String>,
    pub apy: Option<f64>,
    pub holder_category: Option<plaid_types::AccountHolderCategory>,
    pub paired_account_id: Option<plaid_types::AccountId>,
    pub owners: Vec<plaid_types::Owner>,
    pub documents: Vec<IdentityDocumentUpload>,
}

/// Stands in `AccountIdentityDocumentUpload.documents`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityDocumentUpload {
    pub document_id: Option<String>,
    pub metadata: Option<IdentityDocumentUploadMetadata>,
    pub risk_insights: Option<IdentityDocumentUploadRiskInsights>,
}

/// Stands in `IdentityDocumentUpload.metadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityDocumentUploadMetadata {
    pub document_type: Option<String>,
    pub is_account_number_match: Option<bool>,
    pub page_count: Option<i64>,
    pub last_updated: Option<plaid_core::DateTime>,
    pub uploaded_at: Option<plaid_core::DateTime>,
}

/// Stands in `IdentityDocumentUpload.risk_insights`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityDocumentUploadRiskInsights {
    pub risk_summary: Option<IdentityDocumentUploadRiskSummary>,
    pub risk_signals: Vec<IdentityDocumentUploadRiskSignal>,
}

/// Stands in `IdentityDocumentUploadRiskInsights.risk_summary`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityDocumentUploadRiskSummary {
    pub risk_score: Option<i64>,
}

/// Stands in `IdentityDocumentUploadRiskInsights.risk_signals`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityDocumentUploadRiskSignal {
    pub r#type: Option<String>,
    pub has_fraud_risk: Option<bool>,
    pub signal_description: Option<String>,
    pub page_number: Option<i64>,
}

/// The request of `/identity/match`.
///
/// Compares data you have about a user with what the bank has on file, and scores each part from 0 to 100.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IdentityMatchRequest {
    pub access_token: plaid_types::AccessToken,
    pub user: Option<IdentityMatchUser>,
    pub options: Option<IdentityMatchRequestOptions>,
}

#[allow(missing_docs)]
impl IdentityMatchRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            user: None,
            options: None,
        }
    }

    #[must_use]
    pub fn user(mut self, user: impl Into<Option<IdentityMatchUser>>) -> Self {
        self.user = user.into();
        self
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<IdentityMatchRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What you know about a user.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IdentityMatchUser {
    pub legal_name: Option<String>,
    pub phone_number: Option<plaid_core::Sensitive>,
    pub email_address: Option<plaid_core::Sensitive>,
    pub address: Option<AddressDataNotRequired>,
}

#[allow(missing_docs)]
impl IdentityMatchUser {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn legal_name<M>(mut self, legal_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.legal_name = legal_name.into_option();
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
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }

    #[must_use]
    pub fn address(mut self, address: impl Into<Option<AddressDataNotRequired>>) -> Self {
        self.address = address.into();
        self
    }
}

/// Stands in `IdentityMatchUser.address`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AddressDataNotRequired {
    pub city: Option<String>,
    pub region: Option<String>,
    pub street: Option<String>,
    pub postal_code: Option<String>,
    pub country: Option<String>,
}

#[allow(missing_docs)]
impl AddressDataNotRequired {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn city<M>(mut self, city: impl plaid_core::IntoOption<String, M>) -> Self {
        self.city = city.into_option();
        self
    }

    #[must_use]
    pub fn region<M>(mut self, region: impl plaid_core::IntoOption<String, M>) -> Self {
        self.region = region.into_option();
        self
    }

    #[must_use]
    pub fn street<M>(mut self, street: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street = street.into_option();
        self
    }

    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }

    #[must_use]
    pub fn country<M>(mut self, country: impl plaid_core::IntoOption<String, M>) -> Self {
        self.country = country.into_option();
        self
    }
}

/// The `options` of [`IdentityMatchRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IdentityMatchRequestOptions {
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

#[allow(missing_docs)]
impl IdentityMatchRequestOptions {
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

/// The answer of `/identity/match`.
///
/// Compares data you have about a user with what the bank has on file, and scores each part from 0 to 100.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityMatchResponse {
    pub accounts: Vec<AccountIdentityMatchScore>,
    pub item: Option<plaid_types::Item>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// How well data about a user matches the owners of an account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountIdentityMatchScore {
    pub account_id: plaid_types::AccountId,
    pub balances: plaid_types::AccountBalance,
    pub mask: Option<String>,
    pub name: String,
    pub official_name: Option<String>,
    pub r#type: plaid_types::AccountType,
    pub subtype: Option<plaid_types::AccountSubtype>,
    pub verification_status: Option<AccountIdentityMatchScoreVerificationStatus>,
    pub verification_name: Option<String>,
    pub verification_insights: Option<plaid_types::AccountVerificationInsights>,
    pub persistent_account_id: Option<String>,
    pub apy: Option<f64>,
    pub holder_category: Option<plaid_types::AccountHolderCategory>,
    pub paired_account_id: Option<plaid_types::AccountId>,
    pub legal_name: Option<plaid_types::NameMatchScore>,
    pub phone_number: Option<plaid_types::PhoneNumberMatchScore>,
    pub email_address: Option<plaid_types::EmailAddressMatchScore>,
    pub address: Option<plaid_types::AddressMatchScore>,
}

/// The request of `/identity/refresh`.
///
/// Asks the bank for the owners' data anew; a webhook reports when it is there.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IdentityRefreshRequest {
    pub access_token: plaid_types::AccessToken,
}

impl IdentityRefreshRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

/// The answer of `/identity/refresh`.
///
/// Asks the bank for the owners' data anew; a webhook reports when it is there.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityRefreshResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/identity/get`.
///
/// Reads what the bank has on file about the owners of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProcessorIdentityGetRequest {
    pub processor_token: plaid_types::ProcessorToken,
}

impl ProcessorIdentityGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(processor_token: impl Into<plaid_types::ProcessorToken>) -> Self {
        Self {
            processor_token: processor_token.into(),
        }
    }
}

/// The answer of `/processor/identity/get`.
///
/// Reads what the bank has on file about the owners of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorIdentityGetResponse {
    pub account: AccountIdentity,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/identity/match`.
///
/// Compares data about a user with the owners of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProcessorIdentityMatchRequest {
    pub processor_token: plaid_types::ProcessorToken,
    pub user: Option<IdentityMatchUser>,
}

#[allow(missing_docs)]
impl ProcessorIdentityMatchRequest {
    /// A request with the members it cannot go without.
    pub fn new(processor_token: impl Into<plaid_types::ProcessorToken>) -> Self {
        Self {
            processor_token: processor_token.into(),
            user: None,
        }
    }

    #[must_use]
    pub fn user(mut self, user: impl Into<Option<IdentityMatchUser>>) -> Self {
        self.user = user.into();
        self
    }
}

/// The answer of `/processor/identity/match`.
///
/// Compares data about a user with the owners of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorIdentityMatchResponse {
    pub account: AccountIdentityMatchScore,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/identity/match/list`.
///
/// Compares data about a user with all their Items at once.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IdentityMatchListRequest {
    pub start_time: plaid_core::DateTime,
    pub end_time: plaid_core::DateTime,
    /// From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    pub cursor: Option<String>,
}

#[allow(missing_docs)]
impl IdentityMatchListRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        start_time: impl Into<plaid_core::DateTime>,
        end_time: impl Into<plaid_core::DateTime>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            count: None,
            cursor: None,
        }
    }

    /// From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// The answer of `/identity/match/list`.
///
/// Compares data about a user with all their Items at once.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityMatchListResponse {
    pub identity_match_attempts: Vec<IdentityMatchListAttempt>,
    pub next_cursor: Option<String>,
    pub has_more: bool,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `IdentityMatchListResponse.identity_match_attempts`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityMatchListAttempt {
    pub attempt_id: String,
    pub item_id: Option<plaid_core::ItemId>,
    pub created_at: plaid_core::DateTime,
    pub link_session_id: plaid_types::LinkSessionId,
    pub link_customization_name: String,
    /// At least 0.
    pub ruleset_revision: Option<i64>,
    pub outcome: IdentityMatchListOutcome,
    pub outcome_account_id: Option<plaid_types::AccountId>,
    pub scores: Vec<IdentityMatchListAttemptScore>,
}

/// Stands in `IdentityMatchListAttempt.scores`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityMatchListAttemptScore {
    pub account_id: Option<plaid_types::AccountId>,
    pub legal_name: plaid_types::NameMatchScore,
    pub phone_number: plaid_types::PhoneNumberMatchScore,
    pub email_address: plaid_types::EmailAddressMatchScore,
    pub address: plaid_types::AddressMatchScore,
}

plaid_core::open_enum! {
/// Stands in `AccountIdentity.verification_status`.
#[allow(missing_docs)]
pub enum AccountIdentityVerificationStatus {
AutomaticallyVerified = "automatically_verified",
PendingAutomaticVerification = "pending_automatic_verification",
PendingManualVerification = "pending_manual_verification",
Unsent = "unsent",
ManuallyVerified = "manually_verified",
VerificationExpired = "verification_expired",
VerificationFailed = "verification_failed",
DatabaseMatched = "database_matched",
DatabaseInsightsPass = "database_insights_pass",
DatabaseInsightsPassWithCaution = "database_insights_pass_with_caution",
DatabaseInsightsFail = "database_insights_fail",
}
}

plaid_core::open_enum! {
/// Stands in `AccountIdentityDocumentUpload.verification_status`.
#[allow(missing_docs)]
pub enum AccountIdentityDocumentUploadVerificationStatus {
AutomaticallyVerified = "automatically_verified",
PendingAutomaticVerification = "pending_automatic_verification",
PendingManualVerification = "pending_manual_verification",
Unsent = "unsent",
ManuallyVerified = "manually_verified",
VerificationExpired = "verification_expired",
VerificationFailed = "verification_failed",
DatabaseMatched = "database_matched",
DatabaseInsightsPass = "database_insights_pass",
DatabaseInsightsPassWithCaution = "database_insights_pass_with_caution",
DatabaseInsightsFail = "database_insights_fail",
}
}

plaid_core::open_enum! {
/// Stands in `AccountIdentityMatchScore.verification_status`.
#[allow(missing_docs)]
pub enum AccountIdentityMatchScoreVerificationStatus {
AutomaticallyVerified = "automatically_verified",
PendingAutomaticVerification = "pending_automatic_verification",
PendingManualVerification = "pending_manual_verification",
Unsent = "unsent",
ManuallyVerified = "manually_verified",
VerificationExpired = "verification_expired",
VerificationFailed = "verification_failed",
DatabaseMatched = "database_matched",
DatabaseInsightsPass = "database_insights_pass",
DatabaseInsightsPassWithCaution = "database_insights_pass_with_caution",
DatabaseInsightsFail = "database_insights_fail",
}
}

plaid_core::open_enum! {
/// Stands in `IdentityMatchListAttempt.outcome`.
#[allow(missing_docs)]
pub enum IdentityMatchListOutcome {
Pass = "PASS",
Fail = "FAIL",
Unknown = "UNKNOWN",
}
}
