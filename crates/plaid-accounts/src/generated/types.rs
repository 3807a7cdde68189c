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

/// The request of `/accounts/get` ([Plaid's page](https://plaid.com/docs/api/accounts/#accountsget)).
///
/// Lists an Item's accounts with the balances Plaid last saw.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountsGetRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// What `AccountsGetRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// What `AccountsGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<AccountsGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What `AccountsGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountsGetRequestOptions {
    /// Only these accounts; all that are shared if absent.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
}

impl AccountsGetRequestOptions {
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

/// The answer of `/accounts/get` ([Plaid's page](https://plaid.com/docs/api/accounts/#accountsget)).
///
/// Lists an Item's accounts with the balances Plaid last saw.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AccountsGetResponse {
    /// The accounts of the Item. Balances are read from the institution by `/accounts/balance/get` alone; others are as old as the last update.
    pub accounts: Vec<plaid_types::AccountBase>,
    /// The Item that was asked about.
    pub item: plaid_types::Item,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/accounts/balance/get` ([Plaid's page](https://plaid.com/docs/api/products/signal/#accountsbalanceget)).
///
/// Asks the bank for the balances of an Item's accounts now.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountsBalanceGetRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// What `AccountsBalanceGetRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// What `AccountsBalanceGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<AccountsBalanceGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What `AccountsBalanceGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountsBalanceGetRequestOptions {
    /// Only these accounts; all that are shared if absent.
    pub account_ids: Option<Vec<plaid_types::AccountId>>,
    /// The oldest balance that will do, in UTC. Capital One (`ins_128026`) needs it for other than depository accounts; older data is the error `LAST_UPDATED_DATETIME_OUT_OF_RANGE`.
    pub min_last_updated_datetime: Option<plaid_core::DateTime>,
}

impl AccountsBalanceGetRequestOptions {
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

    /// The oldest balance that will do, in UTC. Capital One (`ins_128026`) needs it for other than depository accounts; older data is the error `LAST_UPDATED_DATETIME_OUT_OF_RANGE`.
    #[must_use]
    pub fn min_last_updated_datetime<M>(
        mut self,
        min_last_updated_datetime: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.min_last_updated_datetime = min_last_updated_datetime.into_option();
        self
    }
}

/// The request of `/processor/account/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processoraccountget)).
///
/// Reads the one account that a processor token stands for, with the balance Plaid last saw.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorAccountGetRequest {
    /// Lets a partner use one account.
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

/// The answer of `/processor/account/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processoraccountget)).
///
/// Reads the one account that a processor token stands for, with the balance Plaid last saw.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorAccountGetResponse {
    /// The account that the token is for.
    pub account: plaid_types::AccountBase,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/balance/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorbalanceget)).
///
/// Asks the bank for the balance of a processor token's account now.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorBalanceGetRequest {
    /// Lets a partner use one account.
    pub processor_token: plaid_types::ProcessorToken,
    /// What `ProcessorBalanceGetRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// What `ProcessorBalanceGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<ProcessorBalanceGetRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// What `ProcessorBalanceGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProcessorBalanceGetRequestOptions {
    /// The oldest balance that will do, in UTC. Capital One (`ins_128026`) needs it for other than depository accounts; older data is the error `LAST_UPDATED_DATETIME_OUT_OF_RANGE`.
    pub min_last_updated_datetime: Option<plaid_core::DateTime>,
}

impl ProcessorBalanceGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The oldest balance that will do, in UTC. Capital One (`ins_128026`) needs it for other than depository accounts; older data is the error `LAST_UPDATED_DATETIME_OUT_OF_RANGE`.
    #[must_use]
    pub fn min_last_updated_datetime<M>(
        mut self,
        min_last_updated_datetime: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.min_last_updated_datetime = min_last_updated_datetime.into_option();
        self
    }
}

/// The answer of `/processor/balance/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorbalanceget)).
///
/// Asks the bank for the balance of a processor token's account now.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorBalanceGetResponse {
    /// The account that the token is for.
    pub account: plaid_types::AccountBase,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}
