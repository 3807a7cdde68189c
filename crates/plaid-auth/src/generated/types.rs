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

/// The request of `/auth/get` ([Plaid's page](https://plaid.com/docs/api/products/auth/#authget)).
///
/// Reads the account and routing numbers of an Item's checking, savings and cash management accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthGetRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// What `AuthGetRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// What `AuthGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<AuthGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What `AuthGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AuthGetRequestOptions {
    /// Only these accounts; all that are shared if absent.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl AuthGetRequestOptions {
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

/// Accounts with the numbers to pay to or from them.
///
/// The answer of `/auth/get` ([Plaid's page](https://plaid.com/docs/api/products/auth/#authget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AuthGetResponse {
    /// The accounts that the answer speaks of, with balances as of the last update, not as of now.
    pub accounts: Vec<plaid_types::AccountBase>,
    /// The numbers, by payment scheme.
    pub numbers: AuthGetNumbers,
    /// The Item that was asked about.
    pub item: plaid_types::Item,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Account numbers by payment scheme.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AuthGetNumbers {
    /// The numbers for ACH and wire transfers in the United States.
    pub ach: Vec<NumbersACH>,
    /// The numbers for payments in Canada.
    pub eft: Vec<NumbersEFT>,
    /// The numbers for international payments.
    pub international: Vec<NumbersInternational>,
    /// The numbers for payments in the United Kingdom.
    pub bacs: Vec<NumbersBACS>,
}

/// The numbers for ACH and wire transfers in the United States.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NumbersACH {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The account number, or a token for it at banks that hand out such.
    pub account: plaid_core::Sensitive,
    /// Whether `account` is a token of the bank rather than the printed number.
    pub is_tokenized_account_number: Option<bool>,
    /// The routing number for ACH.
    pub routing: String,
    /// The routing number for wires.
    pub wire_routing: Option<String>,
    /// Whether money can be sent to the account by ACH.
    ///
    /// Not in Plaid's public documentation.
    pub can_transfer_in: Option<bool>,
    /// Whether money can be drawn from the account by ACH.
    ///
    /// Not in Plaid's public documentation.
    pub can_transfer_out: Option<bool>,
}

/// The numbers for payments in Canada.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NumbersEFT {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The account number, as a text: leading zeros count.
    pub account: plaid_core::Sensitive,
    /// The three digits of the Canadian institution number.
    pub institution: String,
    /// The five digits of the Canadian branch (transit) number.
    pub branch: String,
}

/// The numbers for international payments.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NumbersInternational {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The international bank account number, without spaces.
    pub iban: plaid_core::Sensitive,
    /// The bank's identifier, also called SWIFT code.
    pub bic: String,
}

/// The numbers for payments in the United Kingdom.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NumbersBACS {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The account number, as a text: leading zeros count.
    pub account: plaid_core::Sensitive,
    /// The six digits of the British sort code, without hyphens.
    pub sort_code: String,
}

/// The request of `/auth/verify` ([Plaid's page](https://plaid.com/docs/api/products/auth/#authverify)).
///
/// Checks an account and routing number without a login, against what Plaid's network knows.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthVerifyRequest {
    /// The owner's full name, which is compared too.
    pub legal_name: Option<String>,
    /// The numbers to verify by Database Auth.
    pub numbers: AuthVerifyRequestNumbers,
}

impl AuthVerifyRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new(numbers: AuthVerifyRequestNumbers) -> Self {
        Self {
            legal_name: None,
            numbers,
        }
    }

    /// The owner's full name, which is compared too.
    #[must_use]
    pub fn legal_name<M>(mut self, legal_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.legal_name = legal_name.into_option();
        self
    }
}

/// The numbers to verify by Database Auth.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthVerifyRequestNumbers {
    /// The numbers to check.
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
#[non_exhaustive]
pub struct AuthVerifyNumbersACH {
    /// The account number, as a text: leading zeros count.
    pub account: plaid_core::Sensitive,
    /// The nine digits of the ABA routing number.
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

/// The answer of `/auth/verify` ([Plaid's page](https://plaid.com/docs/api/products/auth/#authverify)).
///
/// Checks an account and routing number without a login, against what Plaid's network knows.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AuthVerifyResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
    /// Whether the numbers are good: `database_insights_pass`, `database_insights_pass_with_caution` or `database_insights_fail`.
    pub verification_status: String,
    /// What is known about the number of an account that was linked without a login.
    pub verification_insights: plaid_types::AccountVerificationInsights,
}

/// The request of `/processor/auth/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorauthget)).
///
/// Reads the account and routing numbers of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorAuthGetRequest {
    /// Lets a partner use one account.
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

/// The answer of `/processor/auth/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorauthget)).
///
/// Reads the account and routing numbers of a processor token's account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorAuthGetResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// The numbers of one account, by payment scheme.
    pub numbers: ProcessorNumber,
    /// The account that the token is for.
    pub account: Option<plaid_types::AccountBase>,
}

/// The numbers of one account, by payment scheme.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorNumber {
    /// The numbers for ACH and wire transfers in the United States.
    pub ach: Option<NumbersACH>,
    /// The numbers for payments in Canada.
    pub eft: Option<NumbersEFT>,
    /// The numbers for international payments.
    pub international: Option<NumbersInternational>,
    /// The numbers for payments in the United Kingdom.
    pub bacs: Option<NumbersBACS>,
}
