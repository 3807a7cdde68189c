// @generated from api/products/statements.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{AccessToken, AccountId, InstitutionId};

plaid_core::string_id! {
/// Names a statement.
pub struct StatementId;
}

/// The request of `/statements/list` ([Plaid's page](https://plaid.com/docs/api/products/statements#statementslist)).
///
/// Lists the statements of an Item's accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatementsListRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
}

impl StatementsListRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

/// The answer of `/statements/list` ([Plaid's page](https://plaid.com/docs/api/products/statements#statementslist)).
///
/// Lists the statements of an Item's accounts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct StatementsListResponse {
    /// One account with its statements.
    pub accounts: Vec<StatementsAccount>,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: String,
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One account with its statements.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct StatementsAccount {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// The last two to four characters of the account's number.
    pub account_mask: Option<String>,
    /// What the account is called.
    pub account_name: String,
    /// The name that the institution gave the product.
    pub account_official_name: Option<String>,
    /// Its subtype, such as `checking`.
    pub account_subtype: Option<String>,
    /// Its type, such as `depository`.
    pub account_type: String,
    /// One monthly statement.
    pub statements: Vec<StatementsStatement>,
}

/// One monthly statement.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct StatementsStatement {
    /// Names a statement.
    pub statement_id: StatementId,
    /// The day the institution published it; null where that is not known.
    pub date_posted: Option<plaid_core::Date>,
    /// From 1 to 12.
    pub month: Option<i64>,
    /// Four digits. At least 2010.
    pub year: Option<i64>,
}

/// The request of `/statements/download` ([Plaid's page](https://plaid.com/docs/api/products/statements#statementsdownload)).
///
/// Reads one statement as a PDF.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatementsDownloadRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// Names a statement.
    pub statement_id: StatementId,
}

impl StatementsDownloadRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        statement_id: impl Into<StatementId>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            statement_id: statement_id.into(),
        }
    }
}

/// The request of `/statements/refresh` ([Plaid's page](https://plaid.com/docs/api/products/statements#statementsrefresh)).
///
/// Asks the bank for statements of a range of dates; a webhook reports when they are there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatementsRefreshRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// The first day of the range, itself included.
    pub start_date: plaid_core::Date,
    /// The last day whose statements are wanted, at most two years after the first. Each statement in between is billed, those that were read before included.
    pub end_date: plaid_core::Date,
}

impl StatementsRefreshRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        start_date: impl Into<plaid_core::Date>,
        end_date: impl Into<plaid_core::Date>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
        }
    }
}

/// The answer of `/statements/refresh` ([Plaid's page](https://plaid.com/docs/api/products/statements#statementsrefresh)).
///
/// Asks the bank for statements of a range of dates; a webhook reports when they are there.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct StatementsRefreshResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}
