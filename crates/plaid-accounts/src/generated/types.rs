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
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AccountsGetRequest {
    pub access_token: plaid_types::AccessToken,
    pub options: Option<AccountsGetRequestOptions>,
}

#[allow(missing_docs)]
impl AccountsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            options: None,
        }
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<AccountsGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`AccountsGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AccountsGetRequestOptions {
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

#[allow(missing_docs)]
impl AccountsGetRequestOptions {
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

/// The answer of `/accounts/get`.
///
/// Lists an Item's accounts with the balances Plaid last saw.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountsGetResponse {
    pub accounts: Vec<plaid_types::AccountBase>,
    pub item: plaid_types::Item,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/accounts/balance/get`.
///
/// Asks the bank for the balances of an Item's accounts now.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AccountsBalanceGetRequest {
    pub access_token: plaid_types::AccessToken,
    pub options: Option<AccountsBalanceGetRequestOptions>,
}

#[allow(missing_docs)]
impl AccountsBalanceGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
            options: None,
        }
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<AccountsBalanceGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`AccountsBalanceGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct AccountsBalanceGetRequestOptions {
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
    pub min_last_updated_datetime: Option<plaid_core::DateTime>,
}

#[allow(missing_docs)]
impl AccountsBalanceGetRequestOptions {
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

    #[must_use]
    pub fn min_last_updated_datetime<M>(
        mut self,
        min_last_updated_datetime: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.min_last_updated_datetime = min_last_updated_datetime.into_option();
        self
    }
}

/// The request of `/processor/account/get`.
///
/// Reads the one account that a processor token stands for, with the balance Plaid last saw.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProcessorAccountGetRequest {
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorAccountGetResponse {
    pub account: plaid_types::AccountBase,
    pub institution_id: Option<plaid_types::InstitutionId>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/balance/get`.
///
/// Asks the bank for the balance of a processor token's account now.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProcessorBalanceGetRequest {
    pub processor_token: plaid_types::ProcessorToken,
    pub options: Option<ProcessorBalanceGetRequestOptions>,
}

#[allow(missing_docs)]
impl ProcessorBalanceGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(processor_token: impl Into<plaid_types::ProcessorToken>) -> Self {
        Self {
            processor_token: processor_token.into(),
            options: None,
        }
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<ProcessorBalanceGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`ProcessorBalanceGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProcessorBalanceGetRequestOptions {
    pub min_last_updated_datetime: Option<plaid_core::DateTime>,
}

#[allow(missing_docs)]
impl ProcessorBalanceGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn min_last_updated_datetime<M>(
        mut self,
        min_last_updated_datetime: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.min_last_updated_datetime = min_last_updated_datetime.into_option();
        self
    }
}

/// The answer of `/processor/balance/get`.
///
/// Asks the bank for the balance of a processor token's account now.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorBalanceGetResponse {
    pub account: plaid_types::AccountBase,
    pub request_id: Option<plaid_core::RequestId>,
}
