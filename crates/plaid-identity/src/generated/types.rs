// @generated from api/products/identity.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountBalance, AccountHolderCategory, AccountId, AccountSubtype, AccountType,
    AccountVerificationInsights, AccountVerificationInsightsAccountNumberFormat,
    AccountVerificationInsightsNetworkStatus, AccountVerificationInsightsPreviousReturns, Address,
    AddressData, Email, EmailType, InstitutionId, Item, ItemAuthMethod, ItemUpdateType,
    LinkSessionId, Owner, PhoneNumber, PhoneNumberType, ProcessorToken, Products,
};

/// The request of `/identity/get`.
///
/// Reads what the bank has on file about the owners of an Item's accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityGetRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Options.
    pub options: Option<IdentityGetRequestOptions>,
}

impl IdentityGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            options: None,
        }
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: IdentityGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`IdentityGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityGetRequestOptions {
    /// Account ids.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl IdentityGetRequestOptions {
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

/// The answer of `/identity/get`.
///
/// Reads what the bank has on file about the owners of an Item's accounts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IdentityGetResponse {
    /// Accounts.
    pub accounts: Vec<AccountIdentity>,
    /// Item.
    pub item: plaid_types::Item,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One account with its owners.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AccountIdentity {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Balances.
    pub balances: plaid_types::AccountBalance,
    /// Mask.
    pub mask: Option<String>,
    /// Name.
    pub name: String,
    /// Official name.
    pub official_name: Option<String>,
    /// Type.
    pub r#type: plaid_types::AccountType,
    /// Subtype.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// Verification status.
    pub verification_status: Option<AccountIdentityVerificationStatus>,
    /// Verification name.
    pub verification_name: Option<String>,
    /// Verification insights.
    pub verification_insights: Option<plaid_types::AccountVerificationInsights>,
    /// Persistent account id.
    pub persistent_account_id: Option<String>,
    /// Apy.
    pub apy: Option<f64>,
    /// Holder category.
    pub holder_category: Option<plaid_types::AccountHolderCategory>,
    /// Owners.
    pub owners: Vec<plaid_types::Owner>,
}

/// The request of `/identity/documents/uploads/get`.
///
/// Reads the owners found in documents that the user uploaded.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentsUploadsGetRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Options.
    pub options: Option<IdentityDocumentsUploadsGetRequestOptions>,
}

impl IdentityDocumentsUploadsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            options: None,
        }
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: IdentityDocumentsUploadsGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`IdentityDocumentsUploadsGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityDocumentsUploadsGetRequestOptions {
    /// Account ids.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl IdentityDocumentsUploadsGetRequestOptions {
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

/// The answer of `/identity/documents/uploads/get`.
///
/// Reads the owners found in documents that the user uploaded.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IdentityDocumentsUploadsGetResponse {
    /// Accounts.
    pub accounts: Vec<AccountIdentityDocumentUpload>,
    /// Item.
    pub item: plaid_types::Item,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Account identity document upload.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AccountIdentityDocumentUpload {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Balances.
    pub balances: plaid_types::AccountBalance,
    /// Mask.
    pub mask: Option<String>,
    /// Name.
    pub name: String,
    /// Official name.
    pub official_name: Option<String>,
    /// Type.
    pub r#type: plaid_types::AccountType,
    /// Subtype.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// Verification status.
    pub verification_status: Option<AccountIdentityDocumentUploadVerificationStatus>,
    /// Verification name.
    pub verification_name: Option<String>,
    /// Verification insights.
    pub verification_insights: Option<plaid_types::AccountVerificationInsights>,
    /// Persistent account id.
    pub persistent_account_id: Option<String>,
    /// Apy.
    pub apy: Option<f64>,
    /// Holder category.
    pub holder_category: Option<plaid_types::AccountHolderCategory>,
    /// Owners.
    pub owners: Vec<plaid_types::Owner>,
    /// Documents.
    pub documents: Vec<IdentityDocumentUpload>,
}

/// Identity document upload.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IdentityDocumentUpload {
    /// Document id.
    pub document_id: Option<String>,
    /// Metadata.
    pub metadata: Option<IdentityDocumentUploadMetadata>,
    /// Risk insights.
    pub risk_insights: Option<IdentityDocumentUploadRiskInsights>,
}

/// Identity document upload metadata.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IdentityDocumentUploadMetadata {
    /// Document type.
    pub document_type: Option<String>,
    /// Is account number match.
    pub is_account_number_match: Option<bool>,
    /// Page count.
    pub page_count: Option<i64>,
    /// Last updated.
    pub last_updated: Option<plaid_core::DateTime>,
    /// Uploaded at.
    pub uploaded_at: Option<plaid_core::DateTime>,
}

/// Identity document upload risk insights.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IdentityDocumentUploadRiskInsights {
    /// Risk summary.
    pub risk_summary: Option<IdentityDocumentUploadRiskSummary>,
    /// Risk signals.
    pub risk_signals: Vec<IdentityDocumentUploadRiskSignal>,
}

/// Identity document upload risk summary.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IdentityDocumentUploadRiskSummary {
    /// Risk score.
    pub risk_score: Option<i64>,
}

/// Identity document upload risk signal.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IdentityDocumentUploadRiskSignal {
    /// Type.
    pub r#type: Option<String>,
    /// Has fraud risk.
    pub has_fraud_risk: Option<bool>,
    /// Signal description.
    pub signal_description: Option<String>,
    /// Page number.
    pub page_number: Option<i64>,
}

/// The request of `/identity/match`.
///
/// Compares data you have about a user with what the bank has on file, and scores each part from 0 to 100.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityMatchRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// User.
    pub user: Option<IdentityMatchUser>,
    /// Options.
    pub options: Option<IdentityMatchRequestOptions>,
}

impl IdentityMatchRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            user: None,
            options: None,
        }
    }

    /// User.
    #[must_use]
    pub fn user(mut self, user: IdentityMatchUser) -> Self {
        self.user = Some(user);
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: IdentityMatchRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// What you know about a user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityMatchUser {
    /// Legal name.
    pub legal_name: Option<String>,
    /// Phone number.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// Email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// Address.
    pub address: Option<AddressDataNotRequired>,
}

impl IdentityMatchUser {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Legal name.
    #[must_use]
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
        self
    }

    /// Phone number.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<plaid_core::Sensitive>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Email address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<plaid_core::Sensitive>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Address.
    #[must_use]
    pub fn address(mut self, address: AddressDataNotRequired) -> Self {
        self.address = Some(address);
        self
    }
}

/// Address data not required.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AddressDataNotRequired {
    /// City.
    pub city: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Street.
    pub street: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: Option<String>,
}

impl AddressDataNotRequired {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
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

    /// Street.
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Postal code.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Country.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
}

/// The `options` of [`IdentityMatchRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityMatchRequestOptions {
    /// Account ids.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl IdentityMatchRequestOptions {
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

/// The answer of `/identity/match`.
///
/// Compares data you have about a user with what the bank has on file, and scores each part from 0 to 100.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IdentityMatchResponse {
    /// Accounts.
    pub accounts: Vec<AccountIdentityMatchScore>,
    /// Item.
    pub item: Option<plaid_types::Item>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// How well data about a user matches the owners of an account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AccountIdentityMatchScore {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Balances.
    pub balances: plaid_types::AccountBalance,
    /// Mask.
    pub mask: Option<String>,
    /// Name.
    pub name: String,
    /// Official name.
    pub official_name: Option<String>,
    /// Type.
    pub r#type: plaid_types::AccountType,
    /// Subtype.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// Verification status.
    pub verification_status: Option<AccountIdentityMatchScoreVerificationStatus>,
    /// Verification name.
    pub verification_name: Option<String>,
    /// Verification insights.
    pub verification_insights: Option<plaid_types::AccountVerificationInsights>,
    /// Persistent account id.
    pub persistent_account_id: Option<String>,
    /// Apy.
    pub apy: Option<f64>,
    /// Holder category.
    pub holder_category: Option<plaid_types::AccountHolderCategory>,
    /// Legal name.
    pub legal_name: Option<NameMatchScore>,
    /// Phone number.
    pub phone_number: Option<PhoneNumberMatchScore>,
    /// Email address.
    pub email_address: Option<EmailAddressMatchScore>,
    /// Address.
    pub address: Option<AddressMatchScore>,
}

/// How well a name matches.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct NameMatchScore {
    /// Score.
    pub score: Option<i64>,
    /// Is first name or last name match.
    pub is_first_name_or_last_name_match: Option<bool>,
    /// Is nickname match.
    pub is_nickname_match: Option<bool>,
    /// Is business name detected.
    pub is_business_name_detected: Option<bool>,
}

/// How well a phone number matches.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PhoneNumberMatchScore {
    /// Score.
    pub score: Option<i64>,
}

/// How well an email address matches.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct EmailAddressMatchScore {
    /// Score.
    pub score: Option<i64>,
}

/// How well an address matches.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AddressMatchScore {
    /// Score.
    pub score: Option<i64>,
    /// Is postal code match.
    pub is_postal_code_match: Option<bool>,
}

/// The request of `/identity/refresh`.
///
/// Asks the bank for the owners' data anew; a webhook reports when it is there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityRefreshRequest {
    /// Access token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IdentityRefreshResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/identity/get`.
///
/// Reads what the bank has on file about the owners of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorIdentityGetRequest {
    /// Processor token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorIdentityGetResponse {
    /// Account.
    pub account: AccountIdentity,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/identity/match`.
///
/// Compares data about a user with the owners of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorIdentityMatchRequest {
    /// Processor token.
    pub processor_token: plaid_types::ProcessorToken,
    /// User.
    pub user: Option<IdentityMatchUser>,
}

impl ProcessorIdentityMatchRequest {
    /// A request with the members it cannot go without.
    pub fn new(processor_token: impl Into<plaid_types::ProcessorToken>) -> Self {
        Self {
            processor_token: processor_token.into(),
            user: None,
        }
    }

    /// User.
    #[must_use]
    pub fn user(mut self, user: IdentityMatchUser) -> Self {
        self.user = Some(user);
        self
    }
}

/// The answer of `/processor/identity/match`.
///
/// Compares data about a user with the owners of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorIdentityMatchResponse {
    /// Account.
    pub account: AccountIdentityMatchScore,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/identity/match/list`.
///
/// Compares data about a user with all their Items at once.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityMatchListRequest {
    /// Start time.
    pub start_time: plaid_core::DateTime,
    /// End time.
    pub end_time: plaid_core::DateTime,
    /// Count. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// Cursor.
    pub cursor: Option<String>,
}

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

    /// Count. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// The answer of `/identity/match/list`.
///
/// Compares data about a user with all their Items at once.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IdentityMatchListResponse {
    /// Identity match attempts.
    pub identity_match_attempts: Vec<IdentityMatchListAttempt>,
    /// Next cursor.
    pub next_cursor: Option<String>,
    /// Has more.
    pub has_more: bool,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Identity match list attempt.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IdentityMatchListAttempt {
    /// Attempt id.
    pub attempt_id: String,
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Link session id.
    pub link_session_id: plaid_types::LinkSessionId,
    /// Link customization name.
    pub link_customization_name: String,
    /// Ruleset revision. At least 0.
    pub ruleset_revision: i64,
    /// Outcome.
    pub outcome: IdentityMatchListOutcome,
    /// Outcome account id.
    pub outcome_account_id: Option<plaid_types::AccountId>,
    /// Scores.
    pub scores: Vec<IdentityMatchListAttemptScore>,
}

/// Identity match list attempt score.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IdentityMatchListAttemptScore {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Legal name.
    pub legal_name: NameMatchScore,
    /// Phone number.
    pub phone_number: PhoneNumberMatchScore,
    /// Email address.
    pub email_address: EmailAddressMatchScore,
    /// Address.
    pub address: AddressMatchScore,
}

plaid_core::open_enum! {
/// The known values of account identity verification status.
pub enum AccountIdentityVerificationStatus {
/// `automatically_verified`.
AutomaticallyVerified = "automatically_verified",
/// `pending_automatic_verification`.
PendingAutomaticVerification = "pending_automatic_verification",
/// `pending_manual_verification`.
PendingManualVerification = "pending_manual_verification",
/// `unsent`.
Unsent = "unsent",
/// `manually_verified`.
ManuallyVerified = "manually_verified",
/// `verification_expired`.
VerificationExpired = "verification_expired",
/// `verification_failed`.
VerificationFailed = "verification_failed",
/// `database_matched`.
DatabaseMatched = "database_matched",
/// `database_insights_pass`.
DatabaseInsightsPass = "database_insights_pass",
/// `database_insights_pass_with_caution`.
DatabaseInsightsPassWithCaution = "database_insights_pass_with_caution",
/// `database_insights_fail`.
DatabaseInsightsFail = "database_insights_fail",
}
}

plaid_core::open_enum! {
/// The known values of account identity document upload verification status.
pub enum AccountIdentityDocumentUploadVerificationStatus {
/// `automatically_verified`.
AutomaticallyVerified = "automatically_verified",
/// `pending_automatic_verification`.
PendingAutomaticVerification = "pending_automatic_verification",
/// `pending_manual_verification`.
PendingManualVerification = "pending_manual_verification",
/// `unsent`.
Unsent = "unsent",
/// `manually_verified`.
ManuallyVerified = "manually_verified",
/// `verification_expired`.
VerificationExpired = "verification_expired",
/// `verification_failed`.
VerificationFailed = "verification_failed",
/// `database_matched`.
DatabaseMatched = "database_matched",
/// `database_insights_pass`.
DatabaseInsightsPass = "database_insights_pass",
/// `database_insights_pass_with_caution`.
DatabaseInsightsPassWithCaution = "database_insights_pass_with_caution",
/// `database_insights_fail`.
DatabaseInsightsFail = "database_insights_fail",
}
}

plaid_core::open_enum! {
/// The known values of account identity match score verification status.
pub enum AccountIdentityMatchScoreVerificationStatus {
/// `automatically_verified`.
AutomaticallyVerified = "automatically_verified",
/// `pending_automatic_verification`.
PendingAutomaticVerification = "pending_automatic_verification",
/// `pending_manual_verification`.
PendingManualVerification = "pending_manual_verification",
/// `unsent`.
Unsent = "unsent",
/// `manually_verified`.
ManuallyVerified = "manually_verified",
/// `verification_expired`.
VerificationExpired = "verification_expired",
/// `verification_failed`.
VerificationFailed = "verification_failed",
/// `database_matched`.
DatabaseMatched = "database_matched",
/// `database_insights_pass`.
DatabaseInsightsPass = "database_insights_pass",
/// `database_insights_pass_with_caution`.
DatabaseInsightsPassWithCaution = "database_insights_pass_with_caution",
/// `database_insights_fail`.
DatabaseInsightsFail = "database_insights_fail",
}
}

plaid_core::open_enum! {
/// The known values of identity match list outcome.
pub enum IdentityMatchListOutcome {
/// `PASS`.
Pass = "PASS",
/// `FAIL`.
Fail = "FAIL",
/// `UNKNOWN`.
Unknown = "UNKNOWN",
}
}
