// @generated from api/products/assets.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/asset_report/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct AssetReportCreate(plaid_core::Call<super::types::AssetReportCreateRequest>);

plaid_core::call_builder!(AssetReportCreate, super::types::AssetReportCreateRequest);

impl AssetReportCreate {
    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        let value = client_report_id.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.client_report_id
        });
        self
    }

    /// The URL that webhooks about it go to.
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        let value = webhook.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.webhook
        });
        self
    }

    /// Whether balances and owners come early, as a report of their own.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn include_fast_report(mut self, include_fast_report: impl Into<Option<bool>>) -> Self {
        let value = include_fast_report.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_fast_report
        });
        self
    }

    /// What to add to the report, such as `investments`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn products(mut self, products: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value = Some(products.into_iter().map(Into::into).collect());
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.products
        });
        self
    }

    /// What is added to a report.
    pub fn add_ons(
        mut self,
        add_ons: impl IntoIterator<Item = impl Into<super::types::AssetReportAddOns>>,
    ) -> Self {
        let value = Some(add_ons.into_iter().map(Into::into).collect());
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.add_ons
        });
        self
    }

    /// The borrower, as the report names them.
    pub fn user(mut self, user: impl Into<Option<super::types::AssetReportUser>>) -> Self {
        let value = user.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.user
        });
        self
    }

    /// Whether one Item that fails makes the whole report fail. `true` if absent; otherwise the report names what failed in `report.items` and its warnings. Plaid's default is `true`.
    pub fn require_all_items(mut self, require_all_items: impl Into<Option<bool>>) -> Self {
        let value = require_all_items.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.require_all_items
        });
        self
    }
}

/// A call of `/asset_report/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct AssetReportGet(plaid_core::Call<super::types::AssetReportGetRequest>);

plaid_core::call_builder!(AssetReportGet, super::types::AssetReportGetRequest);

plaid_core::poll_call_builder!(AssetReportGet, super::types::AssetReportGetRequest);

impl AssetReportGet {
    /// Stands for a user in integrations begun before December 10, 2025.
    ///
    /// Not in Plaid's public documentation.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Whether to add insights: cleaned merchants and categories of transactions. Plaid's default is `false`.
    pub fn include_insights(mut self, include_insights: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().include_insights = include_insights.into();
        self
    }

    /// Whether to read the early report with balances and owners alone; only if it was asked for. Plaid's default is `false`.
    pub fn fast_report(mut self, fast_report: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().fast_report = fast_report.into();
        self
    }

    /// How many days of history to show, at most those that the report was made for. From 0 to 731.
    pub fn days_to_include(mut self, days_to_include: impl Into<Option<i64>>) -> Self {
        let value = days_to_include.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.days_to_include
        });
        self
    }
}

/// A call of `/asset_report/pdf/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct AssetReportPDFGet(plaid_core::Call<super::types::AssetReportPDFGetRequest>);

plaid_core::call_builder!(AssetReportPDFGet, super::types::AssetReportPDFGetRequest);

plaid_core::document_call_builder!(AssetReportPDFGet);

plaid_core::poll_call_builder!(AssetReportPDFGet, super::types::AssetReportPDFGetRequest);

impl AssetReportPDFGet {
    /// How many days of history to show, at most those that the report was made for. From 0 to 731.
    pub fn days_to_include(mut self, days_to_include: impl Into<Option<i64>>) -> Self {
        let value = days_to_include.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.days_to_include
        });
        self
    }
}

/// A call of `/asset_report/refresh`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct AssetReportRefresh(plaid_core::Call<super::types::AssetReportRefreshRequest>);

plaid_core::call_builder!(AssetReportRefresh, super::types::AssetReportRefreshRequest);

impl AssetReportRefresh {
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. From 0 to 731.
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().days_requested = days_requested.into();
        self
    }

    /// Your own id of the report, such as that of a loan application; Plaid gives it back unchanged.
    pub fn client_report_id<M>(
        mut self,
        client_report_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        let value = client_report_id.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.client_report_id
        });
        self
    }

    /// The URL that webhooks about it go to.
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        let value = webhook.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.webhook
        });
        self
    }

    /// The borrower, as the report names them.
    pub fn user(mut self, user: impl Into<Option<super::types::AssetReportUser>>) -> Self {
        let value = user.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.user
        });
        self
    }
}

/// A call of `/asset_report/filter`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct AssetReportFilter(plaid_core::Call<super::types::AssetReportFilterRequest>);

plaid_core::call_builder!(AssetReportFilter, super::types::AssetReportFilterRequest);

/// A call of `/asset_report/remove`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct AssetReportRemove(plaid_core::Call<super::types::AssetReportRemoveRequest>);

plaid_core::call_builder!(AssetReportRemove, super::types::AssetReportRemoveRequest);

/// A call of `/asset_report/audit_copy/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct AssetReportAuditCopyCreate(
    plaid_core::Call<super::types::AssetReportAuditCopyCreateRequest>,
);

plaid_core::call_builder!(
    AssetReportAuditCopyCreate,
    super::types::AssetReportAuditCopyCreateRequest
);

impl AssetReportAuditCopyCreate {
    /// Who may read it, such as `fannie_mae` or `fre_mac`.
    pub fn auditor_id<M>(mut self, auditor_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().auditor_id = auditor_id.into_option();
        self
    }
}

/// A call of `/asset_report/audit_copy/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct AssetReportAuditCopyGet(plaid_core::Call<super::types::AssetReportAuditCopyGetRequest>);

plaid_core::call_builder!(
    AssetReportAuditCopyGet,
    super::types::AssetReportAuditCopyGetRequest
);

plaid_core::poll_call_builder!(
    AssetReportAuditCopyGet,
    super::types::AssetReportAuditCopyGetRequest
);

/// A call of `/asset_report/audit_copy/pdf/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct AssetReportAuditCopyPdfGet(
    plaid_core::Call<super::types::AssetReportAuditCopyPdfGetRequest>,
);

plaid_core::call_builder!(
    AssetReportAuditCopyPdfGet,
    super::types::AssetReportAuditCopyPdfGetRequest
);

plaid_core::document_call_builder!(AssetReportAuditCopyPdfGet);

plaid_core::poll_call_builder!(
    AssetReportAuditCopyPdfGet,
    super::types::AssetReportAuditCopyPdfGetRequest
);

impl AssetReportAuditCopyPdfGet {
    /// How many days of history to show, at most those that the report was made for. From 0 to 731.
    pub fn days_to_include(mut self, days_to_include: impl Into<Option<i64>>) -> Self {
        let value = days_to_include.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.days_to_include
        });
        self
    }
}

/// A call of `/asset_report/audit_copy/remove`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct AssetReportAuditCopyRemove(
    plaid_core::Call<super::types::AssetReportAuditCopyRemoveRequest>,
);

plaid_core::call_builder!(
    AssetReportAuditCopyRemove,
    super::types::AssetReportAuditCopyRemoveRequest
);

/// A call of `/credit/audit_copy_token/update`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditAuditCopyTokenUpdate(
    plaid_core::Call<super::types::CreditAuditCopyTokenUpdateRequest>,
);

plaid_core::call_builder!(
    CreditAuditCopyTokenUpdate,
    super::types::CreditAuditCopyTokenUpdateRequest
);

/// A call of `/credit/audit_copy_token/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditAuditCopyTokenCreate(
    plaid_core::Call<super::types::CreditAuditCopyTokenCreateRequest>,
);

plaid_core::call_builder!(
    CreditAuditCopyTokenCreate,
    super::types::CreditAuditCopyTokenCreateRequest
);

/// A call of `/credit/audit_copy_token/remove`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditAuditCopyTokenRemove(
    plaid_core::Call<super::types::CreditAuditCopyTokenRemoveRequest>,
);

plaid_core::call_builder!(
    CreditAuditCopyTokenRemove,
    super::types::CreditAuditCopyTokenRemoveRequest
);

/// A call of `/credit/asset_report/freddie_mac/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct AssetReportFreddieGet(plaid_core::Call<super::types::AssetReportFreddieGetRequest>);

plaid_core::call_builder!(
    AssetReportFreddieGet,
    super::types::AssetReportFreddieGetRequest
);

plaid_core::poll_call_builder!(
    AssetReportFreddieGet,
    super::types::AssetReportFreddieGetRequest
);

/// A call of `/credit/freddie_mac/reports/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditFreddieMacReportsGet(
    plaid_core::Call<super::types::CreditFreddieMacReportsGetRequest>,
);

plaid_core::call_builder!(
    CreditFreddieMacReportsGet,
    super::types::CreditFreddieMacReportsGetRequest
);

plaid_core::poll_call_builder!(
    CreditFreddieMacReportsGet,
    super::types::CreditFreddieMacReportsGetRequest
);

/// A call of `/credit/relay/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditRelayCreate(plaid_core::Call<super::types::CreditRelayCreateRequest>);

plaid_core::call_builder!(CreditRelayCreate, super::types::CreditRelayCreateRequest);

impl CreditRelayCreate {
    /// The URL that webhooks about it go to.
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().webhook = webhook.into_option();
        self
    }
}

/// A call of `/credit/relay/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditRelayGet(plaid_core::Call<super::types::CreditRelayGetRequest>);

plaid_core::call_builder!(CreditRelayGet, super::types::CreditRelayGetRequest);

plaid_core::poll_call_builder!(CreditRelayGet, super::types::CreditRelayGetRequest);

impl CreditRelayGet {
    /// Whether to add insights: cleaned merchants and categories of transactions. Plaid's default is `false`.
    pub fn include_insights(mut self, include_insights: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().include_insights = include_insights.into();
        self
    }
}

/// A call of `/credit/relay/pdf/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditRelayPDFGet(plaid_core::Call<super::types::CreditRelayPDFGetRequest>);

plaid_core::call_builder!(CreditRelayPDFGet, super::types::CreditRelayPDFGetRequest);

plaid_core::document_call_builder!(CreditRelayPDFGet);

plaid_core::poll_call_builder!(CreditRelayPDFGet, super::types::CreditRelayPDFGetRequest);

/// A call of `/credit/relay/refresh`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditRelayRefresh(plaid_core::Call<super::types::CreditRelayRefreshRequest>);

plaid_core::call_builder!(CreditRelayRefresh, super::types::CreditRelayRefreshRequest);

impl CreditRelayRefresh {
    /// The URL that webhooks about it go to.
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().webhook = webhook.into_option();
        self
    }
}

/// A call of `/credit/relay/remove`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct CreditRelayRemove(plaid_core::Call<super::types::CreditRelayRemoveRequest>);

plaid_core::call_builder!(CreditRelayRemove, super::types::CreditRelayRemoveRequest);
