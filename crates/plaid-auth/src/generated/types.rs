// @generated from api/products/auth.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountBalance, AccountBase, AccountBaseVerificationStatus, AccountHolderCategory,
    AccountId, AccountSubtype, AccountType, AccountVerificationInsights,
    AccountVerificationInsightsAccountNumberFormat, AccountVerificationInsightsNetworkStatus,
    AccountVerificationInsightsPreviousReturns, InstitutionId, Item, ItemAuthMethod,
    ItemUpdateType, ProcessorToken, Products,
};

/// The request of `/auth/get`.
///
/// Reads the account and routing numbers of an Item's checking, savings and cash management accounts.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AuthGetRequest {
    pub access_token: plaid_types::AccessToken,
    pub options: Option<AuthGetRequestOptions>,
}

#[allow(missing_docs)]
impl AuthGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            options: None,
        }
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<AuthGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`AuthGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AuthGetRequestOptions {
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

#[allow(missing_docs)]
impl AuthGetRequestOptions {
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

/// Accounts with the numbers to pay to or from them.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AuthGetResponse {
    pub accounts: Vec<plaid_types::AccountBase>,
    /// The numbers, by payment scheme.
    pub numbers: AuthGetNumbers,
    pub item: plaid_types::Item,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Account numbers by payment scheme.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AuthGetNumbers {
    pub ach: Vec<NumbersACH>,
    pub eft: Vec<NumbersEFT>,
    pub international: Vec<NumbersInternational>,
    pub bacs: Vec<NumbersBACS>,
}

/// The numbers for ACH and wire transfers in the United States.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NumbersACH {
    pub account_id: plaid_types::AccountId,
    /// The account number, or a token for it at banks that hand out such.
    pub account: plaid_core::Sensitive,
    /// Whether `account` is a token of the bank rather than the printed number.
    pub is_tokenized_account_number: Option<bool>,
    /// The routing number for ACH.
    pub routing: String,
    /// The routing number for wires.
    pub wire_routing: Option<String>,
    /// Not in Plaid's public documentation.
    pub can_transfer_in: Option<bool>,
    /// Not in Plaid's public documentation.
    pub can_transfer_out: Option<bool>,
}

/// The numbers for payments in Canada.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NumbersEFT {
    pub account_id: plaid_types::AccountId,
    pub account: plaid_core::Sensitive,
    pub institution: String,
    pub branch: String,
}

/// The numbers for international payments.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NumbersInternational {
    pub account_id: plaid_types::AccountId,
    pub iban: plaid_core::Sensitive,
    /// The bank's identifier, also called SWIFT code.
    pub bic: String,
}

/// The numbers for payments in the United Kingdom.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NumbersBACS {
    pub account_id: plaid_types::AccountId,
    pub account: plaid_core::Sensitive,
    pub sort_code: String,
}

/// The request of `/auth/verify`.
///
/// Checks an account and routing number without a login, against what Plaid's network knows.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AuthVerifyRequest {
    pub legal_name: Option<String>,
    pub numbers: AuthVerifyRequestNumbers,
}

#[allow(missing_docs)]
impl AuthVerifyRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new(numbers: AuthVerifyRequestNumbers) -> Self {
        Self {
            legal_name: None,
            numbers,
        }
    }

    #[must_use]
    pub fn legal_name<M>(mut self, legal_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.legal_name = legal_name.into_option();
        self
    }
}

/// Stands in `AuthVerifyRequest.numbers`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AuthVerifyRequestNumbers {
    pub ach: AuthVerifyNumbersACH,
}

impl AuthVerifyRequestNumbers {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new(ach: AuthVerifyNumbersACH) -> Self {
        Self { ach }
    }
}

/// The numbers to check.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AuthVerifyNumbersACH {
    pub account: plaid_core::Sensitive,
    pub routing: String,
}

impl AuthVerifyNumbersACH {
    /// A value with the members it cannot go without.
    pub fn new(account: impl Into<plaid_core::Sensitive>, routing: impl Into<String>) -> Self {
        Self {
            account: account.into(),
            routing: routing.into(),
        }
    }
}

/// The answer of `/auth/verify`.
///
/// Checks an account and routing number without a login, against what Plaid's network knows.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AuthVerifyResponse {
    pub request_id: Option<plaid_core::RequestId>,
    pub item_id: Option<plaid_core::ItemId>,
    pub verification_status: String,
    pub verification_insights: plaid_types::AccountVerificationInsights,
}

/// The request of `/processor/auth/get`.
///
/// Reads the account and routing numbers of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProcessorAuthGetRequest {
    pub processor_token: plaid_types::ProcessorToken,
}

impl ProcessorAuthGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(processor_token: impl Into<plaid_types::ProcessorToken>) -> Self {
        Self {
            processor_token: processor_token.into(),
        }
    }
}

/// The answer of `/processor/auth/get`.
///
/// Reads the account and routing numbers of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorAuthGetResponse {
    pub request_id: Option<plaid_core::RequestId>,
    pub numbers: ProcessorNumber,
    pub account: Option<plaid_types::AccountBase>,
}

/// The numbers of one account, by payment scheme.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorNumber {
    pub ach: Option<NumbersACH>,
    pub eft: Option<NumbersEFT>,
    pub international: Option<NumbersInternational>,
    pub bacs: Option<NumbersBACS>,
}
