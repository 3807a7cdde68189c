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
#[non_exhaustive]
pub struct AuthGetRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Options.
    pub options: Option<AuthGetRequestOptions>,
}

impl AuthGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            options: None,
        }
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: AuthGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`AuthGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AuthGetRequestOptions {
    /// Account ids.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl AuthGetRequestOptions {
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

/// Accounts with the numbers to pay to or from them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AuthGetResponse {
    /// Accounts.
    pub accounts: Vec<plaid_types::AccountBase>,
    /// The numbers, by payment scheme.
    pub numbers: AuthGetNumbers,
    /// Item.
    pub item: plaid_types::Item,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Account numbers by payment scheme.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AuthGetNumbers {
    /// Ach.
    pub ach: Vec<NumbersACH>,
    /// Eft.
    pub eft: Vec<NumbersEFT>,
    /// International.
    pub international: Vec<NumbersInternational>,
    /// Bacs.
    pub bacs: Vec<NumbersBACS>,
}

/// The numbers for ACH and wire transfers in the United States.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct NumbersACH {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// The account number, or a token for it at banks that hand out such.
    pub account: plaid_core::Sensitive,
    /// Whether `account` is a token of the bank rather than the printed number.
    pub is_tokenized_account_number: Option<bool>,
    /// The routing number for ACH.
    pub routing: String,
    /// The routing number for wires.
    pub wire_routing: Option<String>,
    /// Can transfer in.
    ///
    /// Not in Plaid's public documentation.
    pub can_transfer_in: Option<bool>,
    /// Can transfer out.
    ///
    /// Not in Plaid's public documentation.
    pub can_transfer_out: Option<bool>,
}

/// The numbers for payments in Canada.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct NumbersEFT {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Account.
    pub account: plaid_core::Sensitive,
    /// Institution.
    pub institution: String,
    /// Branch.
    pub branch: String,
}

/// The numbers for international payments.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct NumbersInternational {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Iban.
    pub iban: plaid_core::Sensitive,
    /// The bank's identifier, also called SWIFT code.
    pub bic: String,
}

/// The numbers for payments in the United Kingdom.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct NumbersBACS {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Account.
    pub account: plaid_core::Sensitive,
    /// Sort code.
    pub sort_code: String,
}

/// The request of `/auth/verify`.
///
/// Checks an account and routing number without a login, against what Plaid's network knows.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthVerifyRequest {
    /// Legal name.
    pub legal_name: Option<String>,
    /// Numbers.
    pub numbers: AuthVerifyRequestNumbers,
}

impl AuthVerifyRequest {
    /// A request with the members it cannot go without.
    pub fn new(numbers: AuthVerifyRequestNumbers) -> Self {
        Self {
            legal_name: None,
            numbers,
        }
    }

    /// Legal name.
    #[must_use]
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
        self
    }
}

/// Auth verify request numbers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthVerifyRequestNumbers {
    /// Ach.
    pub ach: AuthVerifyNumbersACH,
}

impl AuthVerifyRequestNumbers {
    /// A value with the members it cannot go without.
    pub fn new(ach: AuthVerifyNumbersACH) -> Self {
        Self { ach }
    }
}

/// The numbers to check.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthVerifyNumbersACH {
    /// Account.
    pub account: plaid_core::Sensitive,
    /// Routing.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AuthVerifyResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Item id.
    pub item_id: Option<plaid_core::ItemId>,
    /// Verification status.
    pub verification_status: String,
    /// Verification insights.
    pub verification_insights: plaid_types::AccountVerificationInsights,
}

/// The request of `/processor/auth/get`.
///
/// Reads the account and routing numbers of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorAuthGetRequest {
    /// Processor token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorAuthGetResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Numbers.
    pub numbers: ProcessorNumber,
    /// Account.
    pub account: plaid_types::AccountBase,
}

/// The numbers of one account, by payment scheme.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorNumber {
    /// Ach.
    pub ach: Option<NumbersACH>,
    /// Eft.
    pub eft: Option<NumbersEFT>,
    /// International.
    pub international: Option<NumbersInternational>,
    /// Bacs.
    pub bacs: Option<NumbersBACS>,
}
