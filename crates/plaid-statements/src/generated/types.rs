// @generated from api/products/statements.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{AccessToken, AccountId, InstitutionId};

plaid_core::string_id! {
/// Stands in `StatementsStatement.statement_id` and `StatementsDownloadRequest.statement_id`.
pub struct StatementId;
}

/// The request of `/statements/list`.
///
/// Lists the statements of an Item's accounts.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct StatementsListRequest {
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

/// The answer of `/statements/list`.
///
/// Lists the statements of an Item's accounts.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct StatementsListResponse {
    pub accounts: Vec<StatementsAccount>,
    pub institution_id: plaid_types::InstitutionId,
    pub institution_name: String,
    pub item_id: plaid_core::ItemId,
    pub request_id: Option<plaid_core::RequestId>,
}

/// One account with its statements.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct StatementsAccount {
    pub account_id: plaid_types::AccountId,
    pub account_mask: Option<String>,
    pub account_name: String,
    pub account_official_name: Option<String>,
    pub account_subtype: Option<String>,
    pub account_type: String,
    pub statements: Vec<StatementsStatement>,
}

/// One monthly statement.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct StatementsStatement {
    pub statement_id: StatementId,
    pub date_posted: Option<plaid_core::Date>,
    pub month: Option<i64>,
    /// At least 2010.
    pub year: Option<i64>,
}

/// The request of `/statements/download`.
///
/// Reads one statement as a PDF.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct StatementsDownloadRequest {
    pub access_token: plaid_types::AccessToken,
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

/// The request of `/statements/refresh`.
///
/// Asks the bank for statements of a range of dates; a webhook reports when they are there.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct StatementsRefreshRequest {
    pub access_token: plaid_types::AccessToken,
    pub start_date: plaid_core::Date,
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

/// The answer of `/statements/refresh`.
///
/// Asks the bank for statements of a range of dates; a webhook reports when they are there.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct StatementsRefreshResponse {
    pub request_id: Option<plaid_core::RequestId>,
}
