// @generated from api/products/assets.toml by `cargo xtask codegen`. Do not edit.

/// Asset reports: a borrower's accounts, balances and transactions as a snapshot, also as a PDF and as copies for auditors.
///
/// [Plaid's documentation](https://plaid.com/docs/api/products/assets/)
#[derive(Clone, Debug)]
pub struct Assets {
    client: plaid_core::Client,
}

impl Assets {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Starts an asset report over the Items of one user. The report is made in the background: until it is ready, reading it fails with `PRODUCT_NOT_READY`.
    ///
    /// `POST /asset_report/create` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportcreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Nothing lists reports, and the webhook `PRODUCT_READY` names an id that leads to no token: make another, which is billed again.
    #[doc(alias = "/asset_report/create")]
    #[doc(alias = "assetReportCreate")]
    pub fn create(
        &self,
        access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
        days_requested: i64,
    ) -> super::builders::AssetReportCreate {
        super::builders::AssetReportCreate::new(
            &self.client,
            super::types::AssetReportCreateRequest::new(access_tokens, days_requested),
        )
    }

    /// Reads an asset report as JSON. Fails with `PRODUCT_NOT_READY` until the report has been made.
    ///
    /// `POST /asset_report/get` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportget)), reads only; retried after any transient failure.
    #[doc(alias = "/asset_report/get")]
    #[doc(alias = "assetReportGet")]
    pub fn get(
        &self,
        asset_report_token: impl Into<super::types::AssetReportToken>,
    ) -> super::builders::AssetReportGet {
        super::builders::AssetReportGet::new(
            &self.client,
            super::types::AssetReportGetRequest::new(asset_report_token),
        )
    }

    /// Reads an asset report as a PDF. Fails with `PRODUCT_NOT_READY` until the report has been made.
    ///
    /// `POST /asset_report/pdf/get` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportpdfget)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/asset_report/pdf/get")]
    #[doc(alias = "assetReportPdfGet")]
    #[doc(alias = "pdfGet")]
    pub fn pdf_get(
        &self,
        asset_report_token: impl Into<super::types::AssetReportToken>,
    ) -> super::builders::AssetReportPDFGet {
        super::builders::AssetReportPDFGet::new(
            &self.client,
            super::types::AssetReportPDFGetRequest::new(asset_report_token),
        )
    }

    /// Makes a new report from the Items of an earlier one, with today's data. The answer holds a new token.
    ///
    /// `POST /asset_report/refresh` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportrefresh)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Nothing lists reports: refresh once more, which makes and bills another report.
    #[doc(alias = "/asset_report/refresh")]
    #[doc(alias = "assetReportRefresh")]
    pub fn refresh(
        &self,
        asset_report_token: impl Into<super::types::AssetReportToken>,
    ) -> super::builders::AssetReportRefresh {
        super::builders::AssetReportRefresh::new(
            &self.client,
            super::types::AssetReportRefreshRequest::new(asset_report_token),
        )
    }

    /// Makes a copy of a report without some of its accounts. The answer holds a new token.
    ///
    /// `POST /asset_report/filter` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportfilter)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Nothing lists reports: filter once more. The one without a token does no harm.
    #[doc(alias = "/asset_report/filter")]
    #[doc(alias = "assetReportFilter")]
    pub fn filter(
        &self,
        asset_report_token: impl Into<super::types::AssetReportToken>,
        account_ids_to_exclude: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> super::builders::AssetReportFilter {
        super::builders::AssetReportFilter::new(
            &self.client,
            super::types::AssetReportFilterRequest::new(asset_report_token, account_ids_to_exclude),
        )
    }

    /// Removes a report. Its token stops working, and Plaid no longer serves its data.
    ///
    /// `POST /asset_report/remove` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportremove)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/asset_report/remove")]
    #[doc(alias = "assetReportRemove")]
    pub fn remove(
        &self,
        asset_report_token: impl Into<super::types::AssetReportToken>,
    ) -> super::builders::AssetReportRemove {
        super::builders::AssetReportRemove::new(
            &self.client,
            super::types::AssetReportRemoveRequest::new(asset_report_token),
        )
    }

    /// Makes a token with which an auditor can read a report.
    ///
    /// `POST /asset_report/audit_copy/create` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportaudit_copycreate)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Nothing lists tokens of audit copies: make another, which is billed again. The lost one cannot be removed without its text.
    #[doc(alias = "/asset_report/audit_copy/create")]
    #[doc(alias = "assetReportAuditCopyCreate")]
    #[doc(alias = "auditCopyCreate")]
    pub fn audit_copy_create(
        &self,
        asset_report_token: impl Into<super::types::AssetReportToken>,
    ) -> super::builders::AssetReportAuditCopyCreate {
        super::builders::AssetReportAuditCopyCreate::new(
            &self.client,
            super::types::AssetReportAuditCopyCreateRequest::new(asset_report_token),
        )
    }

    /// Reads a report with an audit copy token.
    ///
    /// `POST /asset_report/audit_copy/get` ([Plaid's page](https://plaid.com/docs/none/)), reads only; retried after any transient failure.
    #[doc(alias = "/asset_report/audit_copy/get")]
    #[doc(alias = "assetReportAuditCopyGet")]
    #[doc(alias = "auditCopyGet")]
    pub fn audit_copy_get(
        &self,
        audit_copy_token: impl Into<super::types::AuditCopyToken>,
    ) -> super::builders::AssetReportAuditCopyGet {
        super::builders::AssetReportAuditCopyGet::new(
            &self.client,
            super::types::AssetReportAuditCopyGetRequest::new(audit_copy_token),
        )
    }

    /// Reads a report as a PDF with an audit copy token.
    ///
    /// `POST /asset_report/audit_copy/pdf/get` ([Plaid's page](https://plaid.com/docs/none/)), reads only; retried after any transient failure.
    #[doc(alias = "/asset_report/audit_copy/pdf/get")]
    #[doc(alias = "assetReportAuditCopyPdfGet")]
    #[doc(alias = "auditCopyPdfGet")]
    pub fn audit_copy_pdf_get(
        &self,
        audit_copy_token: impl Into<super::types::AuditCopyToken>,
    ) -> super::builders::AssetReportAuditCopyPdfGet {
        super::builders::AssetReportAuditCopyPdfGet::new(
            &self.client,
            super::types::AssetReportAuditCopyPdfGetRequest::new(audit_copy_token),
        )
    }

    /// Takes an auditor's access to a report away again.
    ///
    /// `POST /asset_report/audit_copy/remove` ([Plaid's page](https://plaid.com/docs/api/products/assets/#asset_reportaudit_copyremove)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/asset_report/audit_copy/remove")]
    #[doc(alias = "assetReportAuditCopyRemove")]
    #[doc(alias = "auditCopyRemove")]
    pub fn audit_copy_remove(
        &self,
        audit_copy_token: impl Into<super::types::AuditCopyToken>,
    ) -> super::builders::AssetReportAuditCopyRemove {
        super::builders::AssetReportAuditCopyRemove::new(
            &self.client,
            super::types::AssetReportAuditCopyRemoveRequest::new(audit_copy_token),
        )
    }

    /// Adds reports to an auditor's token.
    ///
    /// `POST /credit/audit_copy_token/update` ([Plaid's page](https://plaid.com/docs/none/)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/credit/audit_copy_token/update")]
    #[doc(alias = "auditCopyTokenUpdate")]
    #[doc(alias = "creditAuditCopyTokenUpdate")]
    pub fn audit_copy_token_update(
        &self,
        audit_copy_token: impl Into<super::types::AuditCopyToken>,
        report_tokens: impl IntoIterator<Item = impl Into<super::types::AssetReportToken>>,
    ) -> super::builders::CreditAuditCopyTokenUpdate {
        super::builders::CreditAuditCopyTokenUpdate::new(
            &self.client,
            super::types::CreditAuditCopyTokenUpdateRequest::new(audit_copy_token, report_tokens),
        )
    }

    /// Makes a token with which an auditor can read several reports at once.
    ///
    /// `POST /credit/audit_copy_token/create` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditaudit_copy_tokencreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Nothing lists tokens of audit copies: make another, which is billed again. The lost one cannot be removed without its text.
    #[doc(alias = "/credit/audit_copy_token/create")]
    #[doc(alias = "auditCopyTokenCreate")]
    #[doc(alias = "creditAuditCopyTokenCreate")]
    pub fn audit_copy_token_create(
        &self,
        report_tokens: impl IntoIterator<Item = impl Into<super::types::AssetReportToken>>,
    ) -> super::builders::CreditAuditCopyTokenCreate {
        super::builders::CreditAuditCopyTokenCreate::new(
            &self.client,
            super::types::CreditAuditCopyTokenCreateRequest::new(report_tokens),
        )
    }

    /// Takes back an auditor's token.
    ///
    /// `POST /credit/audit_copy_token/remove` ([Plaid's page](https://plaid.com/docs/api/products/income/#creditaudit_copy_tokenremove)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/credit/audit_copy_token/remove")]
    #[doc(alias = "auditCopyTokenRemove")]
    #[doc(alias = "creditAuditCopyTokenRemove")]
    pub fn audit_copy_token_remove(
        &self,
        audit_copy_token: impl Into<super::types::AuditCopyToken>,
    ) -> super::builders::CreditAuditCopyTokenRemove {
        super::builders::CreditAuditCopyTokenRemove::new(
            &self.client,
            super::types::CreditAuditCopyTokenRemoveRequest::new(audit_copy_token),
        )
    }

    /// Reads a verification-of-assets report in Freddie Mac's format.
    ///
    /// `POST /credit/asset_report/freddie_mac/get` ([Plaid's page](https://plaid.com/docs/none/)), reads only; retried after any transient failure.
    #[doc(alias = "/credit/asset_report/freddie_mac/get")]
    #[doc(alias = "creditAssetReportFreddieMacGet")]
    #[doc(alias = "freddieMacGet")]
    pub fn freddie_mac_get(
        &self,
        audit_copy_token: impl Into<super::types::AuditCopyToken>,
    ) -> super::builders::AssetReportFreddieGet {
        super::builders::AssetReportFreddieGet::new(
            &self.client,
            super::types::AssetReportFreddieGetRequest::new(audit_copy_token),
        )
    }

    /// Reads verification-of-assets and verification-of-employment reports in Freddie Mac's format.
    ///
    /// `POST /credit/freddie_mac/reports/get` ([Plaid's page](https://plaid.com/docs/none/)), reads only; retried after any transient failure.
    #[doc(alias = "/credit/freddie_mac/reports/get")]
    #[doc(alias = "creditFreddieMacReportsGet")]
    #[doc(alias = "freddieMacReportsGet")]
    pub fn freddie_mac_reports_get(
        &self,
        audit_copy_token: impl Into<super::types::AuditCopyToken>,
    ) -> super::builders::CreditFreddieMacReportsGet {
        super::builders::CreditFreddieMacReportsGet::new(
            &self.client,
            super::types::CreditFreddieMacReportsGetRequest::new(audit_copy_token),
        )
    }

    /// Makes a token with which a partner can read a report of yours.
    ///
    /// `POST /credit/relay/create` ([Plaid's page](https://plaid.com/docs/api/products/assets/#creditrelaycreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Nothing lists relay tokens: make another. The lost one cannot be removed without its text.
    #[doc(alias = "/credit/relay/create")]
    #[doc(alias = "creditRelayCreate")]
    #[doc(alias = "relayCreate")]
    pub fn relay_create(
        &self,
        report_tokens: impl IntoIterator<Item = impl Into<super::types::AssetReportToken>>,
        secondary_client_id: impl Into<String>,
    ) -> super::builders::CreditRelayCreate {
        super::builders::CreditRelayCreate::new(
            &self.client,
            super::types::CreditRelayCreateRequest::new(report_tokens, secondary_client_id),
        )
    }

    /// Reads the report behind a relay token.
    ///
    /// `POST /credit/relay/get` ([Plaid's page](https://plaid.com/docs/api/products/assets/#creditrelayget)), reads only; retried after any transient failure.
    #[doc(alias = "/credit/relay/get")]
    #[doc(alias = "creditRelayGet")]
    #[doc(alias = "relayGet")]
    pub fn relay_get(
        &self,
        relay_token: impl Into<plaid_types::RelayToken>,
        report_type: impl Into<super::types::ReportType>,
    ) -> super::builders::CreditRelayGet {
        super::builders::CreditRelayGet::new(
            &self.client,
            super::types::CreditRelayGetRequest::new(relay_token, report_type),
        )
    }

    /// Reads the report behind a relay token as a PDF.
    ///
    /// `POST /credit/relay/pdf/get` ([Plaid's page](https://plaid.com/docs/api/products/assets/#creditrelaypdfget)), reads only; retried after any transient failure.
    #[doc(alias = "/credit/relay/pdf/get")]
    #[doc(alias = "creditRelayPdfGet")]
    #[doc(alias = "relayPdfGet")]
    pub fn relay_pdf_get(
        &self,
        relay_token: impl Into<plaid_types::RelayToken>,
        report_type: impl Into<super::types::ReportType>,
    ) -> super::builders::CreditRelayPDFGet {
        super::builders::CreditRelayPDFGet::new(
            &self.client,
            super::types::CreditRelayPDFGetRequest::new(relay_token, report_type),
        )
    }

    /// Makes the report behind a relay token anew.
    ///
    /// `POST /credit/relay/refresh` ([Plaid's page](https://plaid.com/docs/api/products/assets/#creditrelayrefresh)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again makes the report once more; the webhook tells when one is ready.
    #[doc(alias = "/credit/relay/refresh")]
    #[doc(alias = "creditRelayRefresh")]
    #[doc(alias = "relayRefresh")]
    pub fn relay_refresh(
        &self,
        relay_token: impl Into<plaid_types::RelayToken>,
        report_type: impl Into<super::types::ReportType>,
    ) -> super::builders::CreditRelayRefresh {
        super::builders::CreditRelayRefresh::new(
            &self.client,
            super::types::CreditRelayRefreshRequest::new(relay_token, report_type),
        )
    }

    /// Removes a relay token; the partner can no longer read the report.
    ///
    /// `POST /credit/relay/remove` ([Plaid's page](https://plaid.com/docs/api/products/assets/#creditrelayremove)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/credit/relay/remove")]
    #[doc(alias = "creditRelayRemove")]
    #[doc(alias = "relayRemove")]
    pub fn relay_remove(
        &self,
        relay_token: impl Into<plaid_types::RelayToken>,
    ) -> super::builders::CreditRelayRemove {
        super::builders::CreditRelayRemove::new(
            &self.client,
            super::types::CreditRelayRemoveRequest::new(relay_token),
        )
    }
}
