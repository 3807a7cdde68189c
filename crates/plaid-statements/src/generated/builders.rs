// @generated from api/products/statements.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/statements/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct StatementsList(plaid_core::Call<super::types::StatementsListRequest>);

plaid_core::call_builder!(StatementsList, super::types::StatementsListRequest);

plaid_core::poll_call_builder!(StatementsList, super::types::StatementsListRequest);

/// A call of `/statements/download`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct StatementsDownload(plaid_core::Call<super::types::StatementsDownloadRequest>);

plaid_core::call_builder!(StatementsDownload, super::types::StatementsDownloadRequest);

plaid_core::document_call_builder!(StatementsDownload);

plaid_core::poll_call_builder!(StatementsDownload, super::types::StatementsDownloadRequest);

/// A call of `/statements/refresh`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct StatementsRefresh(plaid_core::Call<super::types::StatementsRefreshRequest>);

plaid_core::call_builder!(StatementsRefresh, super::types::StatementsRefreshRequest);
