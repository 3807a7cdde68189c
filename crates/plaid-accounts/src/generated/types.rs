// @generated from api/products/accounts.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountBalance, AccountBase, AccountBaseVerificationStatus, AccountHolderCategory,
    AccountId, AccountSubtype, AccountType, AccountVerificationInsights,
    AccountVerificationInsightsAccountNumberFormat, AccountVerificationInsightsNetworkStatus,
    AccountVerificationInsightsPreviousReturns, InstitutionId, Item, ItemAuthMethod,
    ItemUpdateType, ProcessorToken, Products,
};

/// The request of `/accounts/get`.
///
/// Lists an Item's accounts with the balances Plaid last saw.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountsGetRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Options.
    pub options: Option<AccountsGetRequestOptions>,
}

impl AccountsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            options: None,
        }
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: AccountsGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`AccountsGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountsGetRequestOptions {
    /// Account ids.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl AccountsGetRequestOptions {
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

/// The answer of `/accounts/get`.
///
/// Lists an Item's accounts with the balances Plaid last saw.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AccountsGetResponse {
    /// Accounts.
    pub accounts: Vec<plaid_types::AccountBase>,
    /// Item.
    pub item: plaid_types::Item,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/accounts/balance/get`.
///
/// Asks the bank for the balances of an Item's accounts now.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountsBalanceGetRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Options.
    pub options: Option<AccountsBalanceGetRequestOptions>,
}

impl AccountsBalanceGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            options: None,
        }
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: AccountsBalanceGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`AccountsBalanceGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountsBalanceGetRequestOptions {
    /// Account ids.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
    /// Min last updated datetime.
    pub min_last_updated_datetime: Option<plaid_core::DateTime>,
}

impl AccountsBalanceGetRequestOptions {
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

    /// Min last updated datetime.
    #[must_use]
    pub fn min_last_updated_datetime(
        mut self,
        min_last_updated_datetime: impl Into<plaid_core::DateTime>,
    ) -> Self {
        self.min_last_updated_datetime = Some(min_last_updated_datetime.into());
        self
    }
}

/// The request of `/processor/account/get`.
///
/// Reads the one account that a processor token stands for, with the balance Plaid last saw.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorAccountGetRequest {
    /// Processor token.
    pub processor_token: plaid_types::ProcessorToken,
}

impl ProcessorAccountGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(processor_token: impl Into<plaid_types::ProcessorToken>) -> Self {
        Self {
            processor_token: processor_token.into(),
        }
    }
}

/// The answer of `/processor/account/get`.
///
/// Reads the one account that a processor token stands for, with the balance Plaid last saw.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorAccountGetResponse {
    /// Account.
    pub account: plaid_types::AccountBase,
    /// Institution id.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/balance/get`.
///
/// Asks the bank for the balance of a processor token's account now.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorBalanceGetRequest {
    /// Processor token.
    pub processor_token: plaid_types::ProcessorToken,
    /// Options.
    pub options: Option<ProcessorBalanceGetRequestOptions>,
}

impl ProcessorBalanceGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(processor_token: impl Into<plaid_types::ProcessorToken>) -> Self {
        Self {
            processor_token: processor_token.into(),
            options: None,
        }
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: ProcessorBalanceGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`ProcessorBalanceGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProcessorBalanceGetRequestOptions {
    /// Min last updated datetime.
    pub min_last_updated_datetime: Option<plaid_core::DateTime>,
}

impl ProcessorBalanceGetRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Min last updated datetime.
    #[must_use]
    pub fn min_last_updated_datetime(
        mut self,
        min_last_updated_datetime: impl Into<plaid_core::DateTime>,
    ) -> Self {
        self.min_last_updated_datetime = Some(min_last_updated_datetime.into());
        self
    }
}

/// The answer of `/processor/balance/get`.
///
/// Asks the bank for the balance of a processor token's account now.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorBalanceGetResponse {
    /// Account.
    pub account: plaid_types::AccountBase,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}
