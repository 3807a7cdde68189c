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

/// The request of `/identity/get` ([Plaid's page](https://plaid.com/docs/api/products/identity/#identityget)).
///
/// Reads what the bank has on file about the owners of an Item's accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityGetRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// What `IdentityGetRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// What `IdentityGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<IdentityGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What `IdentityGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityGetRequestOptions {
    /// Only these accounts; all that are shared if absent.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl IdentityGetRequestOptions {
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

/// The answer of `/identity/get` ([Plaid's page](https://plaid.com/docs/api/products/identity/#identityget)).
///
/// Reads what the bank has on file about the owners of an Item's accounts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityGetResponse {
    /// The accounts with what each tells of its owners.
    pub accounts: Vec<AccountIdentity>,
    /// The Item that was asked about.
    pub item: plaid_types::Item,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One account with its owners.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountIdentity {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// What an account holds or owes, in one currency.
    pub balances: plaid_types::AccountBalance,
    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    pub mask: Option<String>,
    /// The name that the user or the institution gave the account.
    pub name: String,
    /// The name that the institution gave the product.
    pub official_name: Option<String>,
    /// The broad kind of an account.
    pub r#type: plaid_types::AccountType,
    /// The finer kind of an account.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// How far micro-deposits or the database check are; absent where the account was linked at once.
    pub verification_status: Option<AccountIdentityVerificationStatus>,
    /// The owner's name as typed during micro-deposits or the database check; only on Items that were made so.
    pub verification_name: Option<String>,
    /// What is known about the number of an account that was linked without a login.
    pub verification_insights: Option<plaid_types::AccountVerificationInsights>,
    /// The same for every Item that shares this account, which `account_id` is not. At few institutions: Chase, PNC and US Bank for depository accounts.
    pub persistent_account_id: Option<String>,
    /// The yield a year of the deposit in percent: 4.25 means 4.25%. Null where the institution does not tell.
    pub apy: Option<f64>,
    /// Whether a person or a business holds an account.
    pub holder_category: Option<plaid_types::AccountHolderCategory>,
    /// The same account in the Item that `paired_item_id` names.
    pub paired_account_id: Option<plaid_types::AccountId>,
    /// One owner of an account, as the bank knows them.
    pub owners: Vec<plaid_types::Owner>,
}

/// The request of `/identity/documents/uploads/get` ([Plaid's page](https://plaid.com/docs/api/products/identity/#identitydocumentsuploadsget)).
///
/// Reads the owners found in documents that the user uploaded.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentsUploadsGetRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// What `IdentityDocumentsUploadsGetRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// What `IdentityDocumentsUploadsGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<IdentityDocumentsUploadsGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// What `IdentityDocumentsUploadsGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityDocumentsUploadsGetRequestOptions {
    /// Only these accounts; all that are shared if absent.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl IdentityDocumentsUploadsGetRequestOptions {
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

/// The answer of `/identity/documents/uploads/get` ([Plaid's page](https://plaid.com/docs/api/products/identity/#identitydocumentsuploadsget)).
///
/// Reads the owners found in documents that the user uploaded.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityDocumentsUploadsGetResponse {
    /// An account, and what uploaded documents tell of its owner.
    pub accounts: Vec<AccountIdentityDocumentUpload>,
    /// The Item that was asked about.
    pub item: plaid_types::Item,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// An account, and what uploaded documents tell of its owner.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountIdentityDocumentUpload {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// What an account holds or owes, in one currency.
    pub balances: plaid_types::AccountBalance,
    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    pub mask: Option<String>,
    /// The name that the user or the institution gave the account.
    pub name: String,
    /// The name that the institution gave the product.
    pub official_name: Option<String>,
    /// The broad kind of an account.
    pub r#type: plaid_types::AccountType,
    /// The finer kind of an account.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// How far micro-deposits or the database check are; absent where the account was linked at once.
    pub verification_status: Option<AccountIdentityDocumentUploadVerificationStatus>,
    /// The owner's name as typed during micro-deposits or the database check; only on Items that were made so.
    pub verification_name: Option<String>,
    /// What is known about the number of an account that was linked without a login.
    pub verification_insights: Option<plaid_types::AccountVerificationInsights>,
    /// The same for every Item that shares this account, which `account_id` is not. At few institutions: Chase, PNC and US Bank for depository accounts.
    pub persistent_account_id: Option<String>,
    /// The yield a year of the deposit in percent: 4.25 means 4.25%. Null where the institution does not tell.
    pub apy: Option<f64>,
    /// Whether a person or a business holds an account.
    pub holder_category: Option<plaid_types::AccountHolderCategory>,
    /// The same account in the Item that `paired_item_id` names.
    pub paired_account_id: Option<plaid_types::AccountId>,
    /// One owner of an account, as the bank knows them.
    pub owners: Vec<plaid_types::Owner>,
    /// A document that the user uploaded.
    pub documents: Vec<IdentityDocumentUpload>,
}

/// A document that the user uploaded.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityDocumentUpload {
    /// Names the document.
    pub document_id: Option<String>,
    /// What the document looks like.
    pub metadata: Option<IdentityDocumentUploadMetadata>,
    /// Signs that the document was forged. Only with Fraud Risk enabled.
    pub risk_insights: Option<IdentityDocumentUploadRiskInsights>,
}

/// What the document looks like.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityDocumentUploadMetadata {
    /// `BANK_STATEMENT`; there is no other.
    pub document_type: Option<String>,
    /// Whether the document has the number of the linked account. If not, do not rely on it.
    pub is_account_number_match: Option<bool>,
    /// How many pages it has.
    pub page_count: Option<i64>,
    /// When it last changed, in UTC.
    pub last_updated: Option<plaid_core::DateTime>,
    /// When it was uploaded, in UTC.
    pub uploaded_at: Option<plaid_core::DateTime>,
}

/// Signs that the document was forged. Only with Fraud Risk enabled.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityDocumentUploadRiskInsights {
    /// The verdict on the whole document.
    pub risk_summary: Option<IdentityDocumentUploadRiskSummary>,
    /// One sign of forgery.
    pub risk_signals: Vec<IdentityDocumentUploadRiskSignal>,
}

/// The verdict on the whole document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityDocumentUploadRiskSummary {
    /// From 0, likely genuine, to 100, likely forged.
    pub risk_score: Option<i64>,
}

/// One sign of forgery.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityDocumentUploadRiskSignal {
    /// What kind of sign it is.
    pub r#type: Option<String>,
    /// Whether it points to fraud.
    pub has_fraud_risk: Option<bool>,
    /// What was found, in words.
    pub signal_description: Option<String>,
    /// The page it was found on, from 1; 0 if it concerns no page.
    pub page_number: Option<i64>,
}

/// The request of `/identity/match` ([Plaid's page](https://plaid.com/docs/api/products/identity/#identitymatch)).
///
/// Compares data you have about a user with what the bank has on file, and scores each part from 0 to 100.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityMatchRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// What you know about a user.
    pub user: Option<IdentityMatchUser>,
    /// What `IdentityMatchRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// What you know about a user.
    #[must_use]
    pub fn user(mut self, user: impl Into<Option<IdentityMatchUser>>) -> Self {
        self.user = user.into();
        self
    }

    /// What `IdentityMatchRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<IdentityMatchRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What you know about a user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityMatchUser {
    /// The full name to compare.
    pub legal_name: Option<String>,
    /// In E.164 form: a plus sign, the country's code, the number, no spaces (`+14155550123`).
    pub phone_number: Option<plaid_core::Sensitive>,
    /// The user's email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// An address of which any part may be missing.
    pub address: Option<AddressDataNotRequired>,
}

impl IdentityMatchUser {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The full name to compare.
    #[must_use]
    pub fn legal_name<M>(mut self, legal_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.legal_name = legal_name.into_option();
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

    /// The user's email address.
    #[must_use]
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }

    /// An address of which any part may be missing.
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<AddressDataNotRequired>>) -> Self {
        self.address = address.into();
        self
    }
}

/// An address of which any part may be missing.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AddressDataNotRequired {
    /// The town, spelled out.
    pub city: Option<String>,
    /// The state or province; in the US and Canada its two letters (`NC`).
    pub region: Option<String>,
    /// House number, street, and what narrows it down to the flat.
    pub street: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
    /// Two capital letters of ISO 3166-1 (`US`).
    pub country: Option<String>,
}

impl AddressDataNotRequired {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The town, spelled out.
    #[must_use]
    pub fn city<M>(mut self, city: impl plaid_core::IntoOption<String, M>) -> Self {
        self.city = city.into_option();
        self
    }

    /// The state or province; in the US and Canada its two letters (`NC`).
    #[must_use]
    pub fn region<M>(mut self, region: impl plaid_core::IntoOption<String, M>) -> Self {
        self.region = region.into_option();
        self
    }

    /// House number, street, and what narrows it down to the flat.
    #[must_use]
    pub fn street<M>(mut self, street: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street = street.into_option();
        self
    }

    /// The ZIP code in the US; null or absent in countries that have none.
    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }

    /// Two capital letters of ISO 3166-1 (`US`).
    #[must_use]
    pub fn country<M>(mut self, country: impl plaid_core::IntoOption<String, M>) -> Self {
        self.country = country.into_option();
        self
    }
}

/// What `IdentityMatchRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityMatchRequestOptions {
    /// Only these accounts; all that are shared if absent.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl IdentityMatchRequestOptions {
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

/// The answer of `/identity/match` ([Plaid's page](https://plaid.com/docs/api/products/identity/#identitymatch)).
///
/// Compares data you have about a user with what the bank has on file, and scores each part from 0 to 100.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityMatchResponse {
    /// The accounts, with how well each owner fits the user you named.
    pub accounts: Vec<AccountIdentityMatchScore>,
    /// The Item that was asked about.
    pub item: Option<plaid_types::Item>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// How well data about a user matches the owners of an account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountIdentityMatchScore {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// What an account holds or owes, in one currency.
    pub balances: plaid_types::AccountBalance,
    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    pub mask: Option<String>,
    /// The name that the user or the institution gave the account.
    pub name: String,
    /// The name that the institution gave the product.
    pub official_name: Option<String>,
    /// The broad kind of an account.
    pub r#type: plaid_types::AccountType,
    /// The finer kind of an account.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// How far micro-deposits or the database check are; absent where the account was linked at once.
    pub verification_status: Option<AccountIdentityMatchScoreVerificationStatus>,
    /// The owner's name as typed during micro-deposits or the database check; only on Items that were made so.
    pub verification_name: Option<String>,
    /// What is known about the number of an account that was linked without a login.
    pub verification_insights: Option<plaid_types::AccountVerificationInsights>,
    /// The same for every Item that shares this account, which `account_id` is not. At few institutions: Chase, PNC and US Bank for depository accounts.
    pub persistent_account_id: Option<String>,
    /// The yield a year of the deposit in percent: 4.25 means 4.25%. Null where the institution does not tell.
    pub apy: Option<f64>,
    /// Whether a person or a business holds an account.
    pub holder_category: Option<plaid_types::AccountHolderCategory>,
    /// The same account in the Item that `paired_item_id` names.
    pub paired_account_id: Option<plaid_types::AccountId>,
    /// How well a name matches.
    pub legal_name: Option<plaid_types::NameMatchScore>,
    /// How well a phone number matches.
    pub phone_number: Option<plaid_types::PhoneNumberMatchScore>,
    /// How well an email address matches.
    pub email_address: Option<plaid_types::EmailAddressMatchScore>,
    /// How well an address matches.
    pub address: Option<plaid_types::AddressMatchScore>,
}

/// The request of `/identity/refresh` ([Plaid's page](https://plaid.com/docs/api/products/identity/#identityrefresh)).
///
/// Asks the bank for the owners' data anew; a webhook reports when it is there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityRefreshRequest {
    /// Opens one Item. It does not expire; store it like a password.
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

/// The answer of `/identity/refresh` ([Plaid's page](https://plaid.com/docs/api/products/identity/#identityrefresh)).
///
/// Asks the bank for the owners' data anew; a webhook reports when it is there.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityRefreshResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/identity/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processoridentityget)).
///
/// Reads what the bank has on file about the owners of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorIdentityGetRequest {
    /// Lets a partner use one account.
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

/// The answer of `/processor/identity/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processoridentityget)).
///
/// Reads what the bank has on file about the owners of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorIdentityGetResponse {
    /// The account with what it tells of its owners.
    pub account: AccountIdentity,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/identity/match` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processoridentitymatch)).
///
/// Compares data about a user with the owners of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorIdentityMatchRequest {
    /// Lets a partner use one account.
    pub processor_token: plaid_types::ProcessorToken,
    /// What you know about a user.
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

    /// What you know about a user.
    #[must_use]
    pub fn user(mut self, user: impl Into<Option<IdentityMatchUser>>) -> Self {
        self.user = user.into();
        self
    }
}

/// The answer of `/processor/identity/match` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processoridentitymatch)).
///
/// Compares data about a user with the owners of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorIdentityMatchResponse {
    /// The account, with how well its owner fits the user you named.
    pub account: AccountIdentityMatchScore,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/identity/match/list`.
///
/// Compares data about a user with all their Items at once.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityMatchListRequest {
    /// Only those from this instant on.
    pub start_time: plaid_core::DateTime,
    /// Only those up to this instant.
    pub end_time: plaid_core::DateTime,
    /// How many there may be on a page. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before, absent for the first one.
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

    /// How many there may be on a page. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// Where to go on: the `next_cursor` of the page before, absent for the first one.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityMatchListResponse {
    /// One comparison that Link made.
    pub identity_match_attempts: Vec<IdentityMatchListAttempt>,
    /// What to ask for the next page with; null or empty on the last one.
    pub next_cursor: Option<String>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One comparison that Link made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityMatchListAttempt {
    /// Names the comparison.
    pub attempt_id: String,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// Names one time that Link was opened; support asks for it.
    pub link_session_id: plaid_types::LinkSessionId,
    /// The customization of Link whose rules decided.
    pub link_customization_name: String,
    /// Which version of your rules in the Dashboard decided. At least 0.
    pub ruleset_revision: Option<i64>,
    /// Whether the rules were met.
    pub outcome: IdentityMatchListOutcome,
    /// The account that passed; null if none did.
    pub outcome_account_id: Option<plaid_types::AccountId>,
    /// How well one account's owner fits.
    pub scores: Vec<IdentityMatchListAttemptScore>,
}

/// How well one account's owner fits.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IdentityMatchListAttemptScore {
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// How well a name matches.
    pub legal_name: plaid_types::NameMatchScore,
    /// How well a phone number matches.
    pub phone_number: plaid_types::PhoneNumberMatchScore,
    /// How well an email address matches.
    pub email_address: plaid_types::EmailAddressMatchScore,
    /// How well an address matches.
    pub address: plaid_types::AddressMatchScore,
}

plaid_core::open_enum! {
/// How far micro-deposits or the database check are; absent where the account was linked at once.
pub enum AccountIdentityVerificationStatus {
/// Plaid found the micro-deposits. (`automatically_verified`)
AutomaticallyVerified = "automatically_verified",
/// Micro-deposits are on their way; Plaid finds them by itself. (`pending_automatic_verification`)
PendingAutomaticVerification = "pending_automatic_verification",
/// Micro-deposits are on their way; open Link in update mode for the user to confirm them. (`pending_manual_verification`)
PendingManualVerification = "pending_manual_verification",
/// Micro-deposits are not sent yet. (`unsent`)
Unsent = "unsent",
/// The user confirmed the micro-deposits. (`manually_verified`)
ManuallyVerified = "manually_verified",
/// Micro-deposits were not confirmed in time; the user has to link anew. (`verification_expired`)
VerificationExpired = "verification_expired",
/// Micro-deposits were confirmed wrongly too often; the user has to link anew. (`verification_failed`)
VerificationFailed = "verification_failed",
/// Numbers and name fit those of a database. (`database_matched`)
DatabaseMatched = "database_matched",
/// The numbers are known to be good. (`database_insights_pass`)
DatabaseInsightsPass = "database_insights_pass",
/// The numbers look good; that is not sure. (`database_insights_pass_with_caution`)
DatabaseInsightsPassWithCaution = "database_insights_pass_with_caution",
/// The numbers are not good. (`database_insights_fail`)
DatabaseInsightsFail = "database_insights_fail",
}
}

plaid_core::open_enum! {
/// How far micro-deposits or the database check are; absent where the account was linked at once.
pub enum AccountIdentityDocumentUploadVerificationStatus {
/// Plaid found the micro-deposits. (`automatically_verified`)
AutomaticallyVerified = "automatically_verified",
/// Micro-deposits are on their way; Plaid finds them by itself. (`pending_automatic_verification`)
PendingAutomaticVerification = "pending_automatic_verification",
/// Micro-deposits are on their way; open Link in update mode for the user to confirm them. (`pending_manual_verification`)
PendingManualVerification = "pending_manual_verification",
/// Micro-deposits are not sent yet. (`unsent`)
Unsent = "unsent",
/// The user confirmed the micro-deposits. (`manually_verified`)
ManuallyVerified = "manually_verified",
/// Micro-deposits were not confirmed in time; the user has to link anew. (`verification_expired`)
VerificationExpired = "verification_expired",
/// Micro-deposits were confirmed wrongly too often; the user has to link anew. (`verification_failed`)
VerificationFailed = "verification_failed",
/// Numbers and name fit those of a database. (`database_matched`)
DatabaseMatched = "database_matched",
/// The numbers are known to be good. (`database_insights_pass`)
DatabaseInsightsPass = "database_insights_pass",
/// The numbers look good; that is not sure. (`database_insights_pass_with_caution`)
DatabaseInsightsPassWithCaution = "database_insights_pass_with_caution",
/// The numbers are not good. (`database_insights_fail`)
DatabaseInsightsFail = "database_insights_fail",
}
}

plaid_core::open_enum! {
/// How far micro-deposits or the database check are; absent where the account was linked at once.
pub enum AccountIdentityMatchScoreVerificationStatus {
/// Plaid found the micro-deposits. (`automatically_verified`)
AutomaticallyVerified = "automatically_verified",
/// Micro-deposits are on their way; Plaid finds them by itself. (`pending_automatic_verification`)
PendingAutomaticVerification = "pending_automatic_verification",
/// Micro-deposits are on their way; open Link in update mode for the user to confirm them. (`pending_manual_verification`)
PendingManualVerification = "pending_manual_verification",
/// Micro-deposits are not sent yet. (`unsent`)
Unsent = "unsent",
/// The user confirmed the micro-deposits. (`manually_verified`)
ManuallyVerified = "manually_verified",
/// Micro-deposits were not confirmed in time; the user has to link anew. (`verification_expired`)
VerificationExpired = "verification_expired",
/// Micro-deposits were confirmed wrongly too often; the user has to link anew. (`verification_failed`)
VerificationFailed = "verification_failed",
/// Numbers and name fit those of a database. (`database_matched`)
DatabaseMatched = "database_matched",
/// The numbers are known to be good. (`database_insights_pass`)
DatabaseInsightsPass = "database_insights_pass",
/// The numbers look good; that is not sure. (`database_insights_pass_with_caution`)
DatabaseInsightsPassWithCaution = "database_insights_pass_with_caution",
/// The numbers are not good. (`database_insights_fail`)
DatabaseInsightsFail = "database_insights_fail",
}
}

plaid_core::open_enum! {
/// Whether the rules were met.
#[allow(missing_docs)]
pub enum IdentityMatchListOutcome {
Pass = "PASS",
Fail = "FAIL",
Unknown = "UNKNOWN",
}
}
