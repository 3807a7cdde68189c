// @generated from api/products/statements.toml by `cargo xtask codegen`. Do not edit.

/// Bank statements as PDFs.
///
/// [Plaid's documentation](https://plaid.com/docs/api/products/statements/)
#[derive(Clone, Debug)]
pub struct Statements {
    client: plaid_core::Client,
}

impl Statements {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Lists the statements of an Item's accounts.
    ///
    /// `POST /statements/list` ([Plaid's page](https://plaid.com/docs/api/products/statements#statementslist)), reads only; retried after any transient failure.
    #[doc(alias = "/statements/list")]
    #[doc(alias = "statementsList")]
    pub fn list(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::StatementsList {
        super::builders::StatementsList::new(
            &self.client,
            super::types::StatementsListRequest::new(access_token),
        )
    }

    /// Reads one statement as a PDF. A header carries the SHA-256 of the file.
    ///
    /// `POST /statements/download` ([Plaid's page](https://plaid.com/docs/api/products/statements#statementsdownload)), reads only; retried after any transient failure.
    #[doc(alias = "/statements/download")]
    #[doc(alias = "statementsDownload")]
    pub fn download(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        statement_id: impl Into<super::types::StatementId>,
    ) -> super::builders::StatementsDownload {
        super::builders::StatementsDownload::new(
            &self.client,
            super::types::StatementsDownloadRequest::new(access_token, statement_id),
        )
    }

    /// Asks the bank for statements of a range of dates; a webhook reports when they are there.
    ///
    /// `POST /statements/refresh` ([Plaid's page](https://plaid.com/docs/api/products/statements#statementsrefresh)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/statements/refresh")]
    #[doc(alias = "statementsRefresh")]
    pub fn refresh(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        start_date: impl Into<plaid_core::Date>,
        end_date: impl Into<plaid_core::Date>,
    ) -> super::builders::StatementsRefresh {
        super::builders::StatementsRefresh::new(
            &self.client,
            super::types::StatementsRefreshRequest::new(access_token, start_date, end_date),
        )
    }
}
