// @generated from api/products/statements.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{AccessToken, AccountId, InstitutionId};

plaid_core::string_id! {
/// Identifies a statement.
pub struct StatementId;
}

/// The request of `/statements/list`.
///
/// Lists the statements of an Item's accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatementsListRequest {
    /// Access token.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct StatementsListResponse {
    /// Accounts.
    pub accounts: Vec<StatementsAccount>,
    /// Institution id.
    pub institution_id: plaid_types::InstitutionId,
    /// Institution name.
    pub institution_name: String,
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One account with its statements.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct StatementsAccount {
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Account mask.
    pub account_mask: Option<String>,
    /// Account name.
    pub account_name: String,
    /// Account official name.
    pub account_official_name: Option<String>,
    /// Account subtype.
    pub account_subtype: Option<String>,
    /// Account type.
    pub account_type: String,
    /// Statements.
    pub statements: Vec<StatementsStatement>,
}

/// One monthly statement.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct StatementsStatement {
    /// Statement id.
    pub statement_id: StatementId,
    /// Date posted.
    pub date_posted: Option<plaid_core::Date>,
    /// Month.
    pub month: i64,
    /// Year. At least 2010.
    pub year: i64,
}

/// The request of `/statements/download`.
///
/// Reads one statement as a PDF.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatementsDownloadRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Statement id.
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
#[non_exhaustive]
pub struct StatementsRefreshRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Start date.
    pub start_date: plaid_core::Date,
    /// End date.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct StatementsRefreshResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}
