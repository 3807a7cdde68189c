// @generated from api/products/protect.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountId, ClientUserId, LinkSessionId, TrustIndex, TrustIndexSubscore,
    TrustIndexSubscores, UserId,
};

/// The request of `/protect/user/insights/get`.
///
/// Returns what Protect knows about a user: the newest fraud attributes and reports.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProtectUserInsightsGetRequest {
    pub user_id: Option<plaid_types::UserId>,
    pub client_user_id: Option<plaid_types::ClientUserId>,
}

#[allow(missing_docs)]
impl ProtectUserInsightsGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }
}

/// The answer of `/protect/user/insights/get`.
///
/// Returns what Protect knows about a user: the newest fraud attributes and reports.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectUserInsightsGetResponse {
    pub user_id: plaid_types::UserId,
    pub latest_scored_event: Option<LatestScoredEvent>,
    pub reports: Vec<ProtectReport>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `ProtectUserInsightsGetResponse.latest_scored_event`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LatestScoredEvent {
    pub event_id: String,
    pub timestamp: plaid_core::DateTime,
    pub event_type: Option<String>,
    pub trust_index: Option<plaid_types::TrustIndex>,
    pub fraud_attributes: Option<plaid_core::json::Map>,
}

/// Stands in `ProtectUserInsightsGetResponse.reports`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectReport {
    pub report_id: String,
    pub incident_event: Option<ProtectIncidentEventResponse>,
    pub report_confidence: ProtectReportConfidence,
    pub report_type: ProtectReportType,
    pub report_source: ProtectReportSource,
    pub bank_account: Option<ProtectBankAccount>,
    pub ach_return_code: Option<String>,
    pub notes: Option<String>,
    pub created_at: plaid_core::DateTime,
}

/// Stands in `ProtectReport.incident_event`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectIncidentEventResponse {
    pub protect_event_id: Option<String>,
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    pub idv_session_id: Option<String>,
    pub signal_client_transaction_id: Option<String>,
    pub internal_reference: Option<String>,
    pub time: Option<plaid_core::DateTime>,
    pub amount: Option<ProtectIncidentAmount>,
    pub item_id: Option<plaid_core::ItemId>,
}

/// Stands in `ProtectIncidentEventResponse.amount` and `ProtectIncidentEvent.amount`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectIncidentAmount {
    /// Plaid's default is `USD`.
    pub iso_currency_code: Option<String>,
    pub value: plaid_core::Amount,
}

impl ProtectIncidentAmount {
    /// A value with the members it cannot go without.
    pub fn new(value: impl Into<plaid_core::Amount>) -> Self {
        Self {
            iso_currency_code: None,
            value: value.into(),
        }
    }

    /// Plaid's default is `USD`.
    #[must_use]
    pub fn iso_currency_code<M>(
        mut self,
        iso_currency_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.iso_currency_code = iso_currency_code.into_option();
        self
    }
}

/// Stands in `ProtectReport.bank_account` and `ProtectReportCreateRequest.bank_account`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectBankAccount {
    pub account_id: Option<plaid_types::AccountId>,
    pub account_number: Option<plaid_core::Sensitive>,
    pub routing_number: Option<String>,
}

#[allow(missing_docs)]
impl ProtectBankAccount {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn account_id<M>(
        mut self,
        account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.account_id = account_id.into_option();
        self
    }

    #[must_use]
    pub fn account_number<M>(
        mut self,
        account_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.account_number = account_number.into_option();
        self
    }

    #[must_use]
    pub fn routing_number<M>(
        mut self,
        routing_number: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.routing_number = routing_number.into_option();
        self
    }
}

/// The request of `/protect/report/create`.
///
/// Reports a fraud incident or the outcome of an investigation, suspected or confirmed, and ties it to a user, a session or a transaction.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProtectReportCreateRequest {
    pub user_id: Option<plaid_types::UserId>,
    pub incident_event: Option<ProtectIncidentEvent>,
    pub report_confidence: ProtectReportConfidence,
    pub report_type: ProtectReportType,
    pub report_source: ProtectReportSource,
    pub bank_account: Option<ProtectBankAccount>,
    pub ach_return_code: Option<String>,
    pub notes: Option<String>,
}

#[allow(missing_docs)]
impl ProtectReportCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        report_confidence: impl Into<ProtectReportConfidence>,
        report_type: impl Into<ProtectReportType>,
        report_source: impl Into<ProtectReportSource>,
    ) -> Self {
        Self {
            user_id: None,
            incident_event: None,
            report_confidence: report_confidence.into(),
            report_type: report_type.into(),
            report_source: report_source.into(),
            bank_account: None,
            ach_return_code: None,
            notes: None,
        }
    }

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn incident_event(
        mut self,
        incident_event: impl Into<Option<ProtectIncidentEvent>>,
    ) -> Self {
        self.incident_event = incident_event.into();
        self
    }

    #[must_use]
    pub fn bank_account(mut self, bank_account: impl Into<Option<ProtectBankAccount>>) -> Self {
        self.bank_account = bank_account.into();
        self
    }

    #[must_use]
    pub fn ach_return_code<M>(
        mut self,
        ach_return_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.ach_return_code = ach_return_code.into_option();
        self
    }

    #[must_use]
    pub fn notes<M>(mut self, notes: impl plaid_core::IntoOption<String, M>) -> Self {
        self.notes = notes.into_option();
        self
    }
}

/// Stands in `ProtectReportCreateRequest.incident_event`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProtectIncidentEvent {
    pub protect_event_id: Option<String>,
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    pub idv_session_id: Option<String>,
    pub signal_client_transaction_id: Option<String>,
    pub internal_reference: Option<String>,
    pub time: Option<plaid_core::DateTime>,
    pub amount: Option<ProtectIncidentAmount>,
    pub access_token: Option<plaid_types::AccessToken>,
    pub item_id: Option<plaid_core::ItemId>,
}

#[allow(missing_docs)]
impl ProtectIncidentEvent {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn protect_event_id<M>(
        mut self,
        protect_event_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.protect_event_id = protect_event_id.into_option();
        self
    }

    #[must_use]
    pub fn link_session_id<M>(
        mut self,
        link_session_id: impl plaid_core::IntoOption<plaid_types::LinkSessionId, M>,
    ) -> Self {
        self.link_session_id = link_session_id.into_option();
        self
    }

    #[must_use]
    pub fn idv_session_id<M>(
        mut self,
        idv_session_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.idv_session_id = idv_session_id.into_option();
        self
    }

    #[must_use]
    pub fn signal_client_transaction_id<M>(
        mut self,
        signal_client_transaction_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.signal_client_transaction_id = signal_client_transaction_id.into_option();
        self
    }

    #[must_use]
    pub fn internal_reference<M>(
        mut self,
        internal_reference: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.internal_reference = internal_reference.into_option();
        self
    }

    #[must_use]
    pub fn time<M>(mut self, time: impl plaid_core::IntoOption<plaid_core::DateTime, M>) -> Self {
        self.time = time.into_option();
        self
    }

    #[must_use]
    pub fn amount(mut self, amount: impl Into<Option<ProtectIncidentAmount>>) -> Self {
        self.amount = amount.into();
        self
    }

    #[must_use]
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.access_token = access_token.into_option();
        self
    }

    #[must_use]
    pub fn item_id<M>(
        mut self,
        item_id: impl plaid_core::IntoOption<plaid_core::ItemId, M>,
    ) -> Self {
        self.item_id = item_id.into_option();
        self
    }
}

/// The answer of `/protect/report/create`.
///
/// Reports a fraud incident or the outcome of an investigation, suspected or confirmed, and ties it to a user, a session or a transaction.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectReportCreateResponse {
    pub report_id: String,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/protect/compute`.
///
/// Computes a Trust Index score for a user by the model you choose; models for cash advances answer with subscores by amount.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProtectComputeRequest {
    /// At most 128 characters.
    pub model: String,
    pub user: ProtectUser,
    pub model_inputs: Option<ProtectModelInputs>,
}

#[allow(missing_docs)]
impl ProtectComputeRequest {
    /// A request with the members it cannot go without.
    pub fn new(model: impl Into<String>, user: ProtectUser) -> Self {
        Self {
            model: model.into(),
            user,
            model_inputs: None,
        }
    }

    #[must_use]
    pub fn model_inputs(mut self, model_inputs: impl Into<Option<ProtectModelInputs>>) -> Self {
        self.model_inputs = model_inputs.into();
        self
    }
}

/// Stands in `ProtectComputeRequest.user`, `ProtectCashAdvanceDecisionCreateRequest.user` and `ProtectCashAdvanceRepaymentCreateRequest.user`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProtectUser {
    pub user_id: Option<plaid_types::UserId>,
    pub client_user_id: Option<plaid_types::ClientUserId>,
}

#[allow(missing_docs)]
impl ProtectUser {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }
}

/// Stands in `ProtectComputeRequest.model_inputs`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProtectModelInputs {
    pub link: Option<ProtectLinkModelInputs>,
    pub device: Option<ProtectDeviceModelInputs>,
}

#[allow(missing_docs)]
impl ProtectModelInputs {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn link(mut self, link: impl Into<Option<ProtectLinkModelInputs>>) -> Self {
        self.link = link.into();
        self
    }

    #[must_use]
    pub fn device(mut self, device: impl Into<Option<ProtectDeviceModelInputs>>) -> Self {
        self.device = device.into();
        self
    }
}

/// Stands in `ProtectModelInputs.link`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProtectLinkModelInputs {
    pub link_session_id: plaid_types::LinkSessionId,
    /// Not in Plaid's public documentation.
    pub require_extracted_data: Option<bool>,
}

impl ProtectLinkModelInputs {
    /// A value with the members it cannot go without.
    pub fn new(link_session_id: impl Into<plaid_types::LinkSessionId>) -> Self {
        Self {
            link_session_id: link_session_id.into(),
            require_extracted_data: None,
        }
    }

    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn require_extracted_data(
        mut self,
        require_extracted_data: impl Into<Option<bool>>,
    ) -> Self {
        self.require_extracted_data = require_extracted_data.into();
        self
    }
}

/// Stands in `ProtectModelInputs.device`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectDeviceModelInputs {
    /// At most 128 characters.
    pub device_session_id: String,
}

impl ProtectDeviceModelInputs {
    /// A value with the members it cannot go without.
    pub fn new(device_session_id: impl Into<String>) -> Self {
        Self {
            device_session_id: device_session_id.into(),
        }
    }
}

/// The answer of `/protect/compute`.
///
/// Computes a Trust Index score for a user by the model you choose; models for cash advances answer with subscores by amount.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectComputeResponse {
    pub score: Option<i64>,
    pub model: Option<String>,
    pub attributes: Option<plaid_core::json::Map>,
    pub subscores: Option<ProtectComputeSubscores>,
    pub timestamp: Option<plaid_core::DateTime>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `ProtectComputeResponse.subscores`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectComputeSubscores {
    pub cash_advance_bucket_0_25: Option<i64>,
    pub cash_advance_bucket_25_50: Option<i64>,
    pub cash_advance_bucket_50_100: Option<i64>,
    pub cash_advance_bucket_100_200: Option<i64>,
    pub cash_advance_bucket_200_300: Option<i64>,
    pub cash_advance_bucket_300_400: Option<i64>,
    pub cash_advance_bucket_400_500: Option<i64>,
}

/// The request of `/protect/event/send`.
///
/// Sends an event of a user and, if asked, scores it.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProtectEventSendRequest {
    pub timestamp: Option<plaid_core::DateTime>,
    pub event: Option<ProtectEvent>,
    pub device_session_id: Option<String>,
    pub request_trust_index: Option<bool>,
}

#[allow(missing_docs)]
impl ProtectEventSendRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn timestamp<M>(
        mut self,
        timestamp: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.timestamp = timestamp.into_option();
        self
    }

    #[must_use]
    pub fn event(mut self, event: impl Into<Option<ProtectEvent>>) -> Self {
        self.event = event.into();
        self
    }

    #[must_use]
    pub fn device_session_id<M>(
        mut self,
        device_session_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.device_session_id = device_session_id.into_option();
        self
    }

    #[must_use]
    pub fn request_trust_index(mut self, request_trust_index: impl Into<Option<bool>>) -> Self {
        self.request_trust_index = request_trust_index.into();
        self
    }
}

/// Stands in `ProtectEventSendRequest.event`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProtectEvent {
    pub timestamp: plaid_core::DateTime,
    pub device_session_id: Option<String>,
    pub app_visit: Option<plaid_core::json::Map>,
    pub user_sign_in: Option<plaid_core::json::Map>,
    pub user_sign_up: Option<plaid_core::json::Map>,
}

#[allow(missing_docs)]
impl ProtectEvent {
    /// A value with the members it cannot go without.
    pub fn new(timestamp: impl Into<plaid_core::DateTime>) -> Self {
        Self {
            timestamp: timestamp.into(),
            device_session_id: None,
            app_visit: None,
            user_sign_in: None,
            user_sign_up: None,
        }
    }

    #[must_use]
    pub fn device_session_id<M>(
        mut self,
        device_session_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.device_session_id = device_session_id.into_option();
        self
    }

    #[must_use]
    pub fn app_visit(mut self, app_visit: impl Into<Option<plaid_core::json::Map>>) -> Self {
        self.app_visit = app_visit.into();
        self
    }

    #[must_use]
    pub fn user_sign_in(mut self, user_sign_in: impl Into<Option<plaid_core::json::Map>>) -> Self {
        self.user_sign_in = user_sign_in.into();
        self
    }

    #[must_use]
    pub fn user_sign_up(mut self, user_sign_up: impl Into<Option<plaid_core::json::Map>>) -> Self {
        self.user_sign_up = user_sign_up.into();
        self
    }
}

/// The answer of `/protect/event/send`.
///
/// Sends an event of a user and, if asked, scores it.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectEventSendResponse {
    pub event_id: String,
    pub trust_index: Option<plaid_types::TrustIndex>,
    pub fraud_attributes: Option<plaid_core::json::Map>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/protect/event/get`.
///
/// Returns what is known about an event sent earlier: its score and attributes.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProtectEventGetRequest {
    pub event_id: String,
}

impl ProtectEventGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(event_id: impl Into<String>) -> Self {
        Self {
            event_id: event_id.into(),
        }
    }
}

/// The answer of `/protect/event/get`.
///
/// Returns what is known about an event sent earlier: its score and attributes.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectEventGetResponse {
    pub event_id: String,
    pub timestamp: plaid_core::DateTime,
    pub trust_index: Option<plaid_types::TrustIndex>,
    pub fraud_attributes: Option<plaid_core::json::Map>,
    pub request_id: Option<plaid_core::RequestId>,
    pub event_type: Option<String>,
}

/// The request of `/protect/cash_advance/decision/create`.
///
/// Reports how you decided on a cash advance and on what terms, as feedback for the models.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProtectCashAdvanceDecisionCreateRequest {
    pub user: ProtectUser,
    pub client_advance_id: Option<String>,
    pub advance_type: Option<CashAdvanceType>,
    /// At least 0.
    pub previous_advance_count: Option<i64>,
    pub decision_time: plaid_core::DateTime,
    pub decision: CashAdvanceDecisionOutcome,
    pub is_taken: Option<bool>,
    pub cash_advance: Option<CashAdvanceInfo>,
}

#[allow(missing_docs)]
impl ProtectCashAdvanceDecisionCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        user: ProtectUser,
        decision_time: impl Into<plaid_core::DateTime>,
        decision: impl Into<CashAdvanceDecisionOutcome>,
    ) -> Self {
        Self {
            user,
            client_advance_id: None,
            advance_type: None,
            previous_advance_count: None,
            decision_time: decision_time.into(),
            decision: decision.into(),
            is_taken: None,
            cash_advance: None,
        }
    }

    #[must_use]
    pub fn client_advance_id<M>(
        mut self,
        client_advance_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_advance_id = client_advance_id.into_option();
        self
    }

    #[must_use]
    pub fn advance_type<M>(
        mut self,
        advance_type: impl plaid_core::IntoOption<CashAdvanceType, M>,
    ) -> Self {
        self.advance_type = advance_type.into_option();
        self
    }

    /// At least 0.
    #[must_use]
    pub fn previous_advance_count(
        mut self,
        previous_advance_count: impl Into<Option<i64>>,
    ) -> Self {
        self.previous_advance_count = previous_advance_count.into();
        self
    }

    #[must_use]
    pub fn is_taken(mut self, is_taken: impl Into<Option<bool>>) -> Self {
        self.is_taken = is_taken.into();
        self
    }

    #[must_use]
    pub fn cash_advance(mut self, cash_advance: impl Into<Option<CashAdvanceInfo>>) -> Self {
        self.cash_advance = cash_advance.into();
        self
    }
}

/// Stands in `ProtectCashAdvanceDecisionCreateRequest.cash_advance`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CashAdvanceInfo {
    pub amount_approved: Amount,
    pub amount_due: Option<Amount>,
    pub due_date: Option<plaid_core::Date>,
}

#[allow(missing_docs)]
impl CashAdvanceInfo {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new(amount_approved: Amount) -> Self {
        Self {
            amount_approved,
            amount_due: None,
            due_date: None,
        }
    }

    #[must_use]
    pub fn amount_due(mut self, amount_due: impl Into<Option<Amount>>) -> Self {
        self.amount_due = amount_due.into();
        self
    }

    #[must_use]
    pub fn due_date<M>(
        mut self,
        due_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.due_date = due_date.into_option();
        self
    }
}

/// Stands in `CashAdvanceInfo.amount_approved`, `CashAdvanceInfo.amount_due`, `CashAdvanceRepayment.amount_paid` and one more place.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct Amount {
    /// Plaid's default is `USD`.
    pub iso_currency_code: Option<String>,
    pub value: plaid_core::Amount,
}

impl Amount {
    /// A value with the members it cannot go without.
    pub fn new(value: impl Into<plaid_core::Amount>) -> Self {
        Self {
            iso_currency_code: None,
            value: value.into(),
        }
    }

    /// Plaid's default is `USD`.
    #[must_use]
    pub fn iso_currency_code<M>(
        mut self,
        iso_currency_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.iso_currency_code = iso_currency_code.into_option();
        self
    }
}

/// The answer of `/protect/cash_advance/decision/create`.
///
/// Reports how you decided on a cash advance and on what terms, as feedback for the models.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectCashAdvanceDecisionCreateResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/protect/cash_advance/repayment/create`.
///
/// Reports a repayment of a cash advance, in part or in full, as feedback for the models.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProtectCashAdvanceRepaymentCreateRequest {
    pub user: ProtectUser,
    pub client_advance_id: String,
    pub status: CashAdvanceRepaymentStatus,
    pub repayment_time: Option<plaid_core::DateTime>,
    pub repayment: CashAdvanceRepayment,
}

#[allow(missing_docs)]
impl ProtectCashAdvanceRepaymentCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        user: ProtectUser,
        client_advance_id: impl Into<String>,
        status: impl Into<CashAdvanceRepaymentStatus>,
        repayment: CashAdvanceRepayment,
    ) -> Self {
        Self {
            user,
            client_advance_id: client_advance_id.into(),
            status: status.into(),
            repayment_time: None,
            repayment,
        }
    }

    #[must_use]
    pub fn repayment_time<M>(
        mut self,
        repayment_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.repayment_time = repayment_time.into_option();
        self
    }
}

/// Stands in `ProtectCashAdvanceRepaymentCreateRequest.repayment`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CashAdvanceRepayment {
    pub amount_paid: Option<Amount>,
    pub amount_due: Amount,
    pub due_date: plaid_core::Date,
}

#[allow(missing_docs)]
impl CashAdvanceRepayment {
    /// A value with the members it cannot go without.
    pub fn new(amount_due: Amount, due_date: impl Into<plaid_core::Date>) -> Self {
        Self {
            amount_paid: None,
            amount_due,
            due_date: due_date.into(),
        }
    }

    #[must_use]
    pub fn amount_paid(mut self, amount_paid: impl Into<Option<Amount>>) -> Self {
        self.amount_paid = amount_paid.into();
        self
    }
}

/// The answer of `/protect/cash_advance/repayment/create`.
///
/// Reports a repayment of a cash advance, in part or in full, as feedback for the models.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectCashAdvanceRepaymentCreateResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/cash_advance/income_insights/v1/get`.
///
/// Returns the income that Plaid sees for a user, stream by stream, with the next payment to expect: a basis for deciding on a cash advance.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BetaCashAdvanceIncomeInsightsV1GetRequest {
    pub user_id: plaid_types::UserId,
}

impl BetaCashAdvanceIncomeInsightsV1GetRequest {
    /// A request with the members it cannot go without.
    pub fn new(user_id: impl Into<plaid_types::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

/// The answer of `/beta/cash_advance/income_insights/v1/get`.
///
/// Returns the income that Plaid sees for a user, stream by stream, with the next payment to expect: a basis for deciding on a cash advance.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaCashAdvanceIncomeInsightsV1GetResponse {
    pub request_id: Option<plaid_core::RequestId>,
    pub next_payment_date: Option<plaid_core::Date>,
    pub next_payment_amount: Option<plaid_core::Amount>,
    pub iso_currency_code: Option<String>,
    /// At most 3 elements.
    pub income_streams: Vec<CashAdvanceIncomeStream>,
}

/// Stands in `BetaCashAdvanceIncomeInsightsV1GetResponse.income_streams`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashAdvanceIncomeStream {
    pub provider_name: Option<String>,
    pub category: Option<CashAdvanceIncomeCategory>,
    pub pay_frequency: Option<CashAdvancePayFrequency>,
    pub iso_currency_code: Option<String>,
}

/// Stands in `CashAdvanceIncomeStream.category`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashAdvanceIncomeCategory {
    pub primary: Option<String>,
}

/// The request of `/protect/cash_advance/feedback/upload`.
///
/// Uploads a file of past cash advance decisions or repayments, so that Plaid can learn from how they turned out.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProtectCashAdvanceFeedbackUploadRequest {
    pub feedback_type: CashAdvanceFeedbackType,
    pub file: plaid_core::transport::Part,
}

impl ProtectCashAdvanceFeedbackUploadRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        feedback_type: impl Into<CashAdvanceFeedbackType>,
        file: plaid_core::transport::Part,
    ) -> Self {
        Self {
            feedback_type: feedback_type.into(),
            file,
        }
    }
}

/// The answer of `/protect/cash_advance/feedback/upload`.
///
/// Uploads a file of past cash advance decisions or repayments, so that Plaid can learn from how they turned out.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectCashAdvanceFeedbackUploadResponse {
    pub request_id: Option<plaid_core::RequestId>,
    pub upload_id: String,
}

plaid_core::open_enum! {
/// Stands in `ProtectReport.report_confidence` and `ProtectReportCreateRequest.report_confidence`.
#[allow(missing_docs)]
pub enum ProtectReportConfidence {
Confirmed = "CONFIRMED",
Suspected = "SUSPECTED",
}
}

plaid_core::open_enum! {
/// Stands in `ProtectReport.report_type` and `ProtectReportCreateRequest.report_type`.
#[allow(missing_docs)]
pub enum ProtectReportType {
UserAccountTakeover = "USER_ACCOUNT_TAKEOVER",
FalseIdentity = "FALSE_IDENTITY",
StolenIdentity = "STOLEN_IDENTITY",
SyntheticIdentity = "SYNTHETIC_IDENTITY",
MultipleUserAccounts = "MULTIPLE_USER_ACCOUNTS",
ScamVictim = "SCAM_VICTIM",
BankAccountTakeover = "BANK_ACCOUNT_TAKEOVER",
BankConnectionRevoked = "BANK_CONNECTION_REVOKED",
CardTesting = "CARD_TESTING",
UnauthorizedTransaction = "UNAUTHORIZED_TRANSACTION",
CardChargeback = "CARD_CHARGEBACK",
AchReturn = "ACH_RETURN",
Dispute = "DISPUTE",
FirstPartyFraud = "FIRST_PARTY_FRAUD",
MissedPayment = "MISSED_PAYMENT",
LoanStacking = "LOAN_STACKING",
MoneyLaundering = "MONEY_LAUNDERING",
NoFraud = "NO_FRAUD",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// Stands in `ProtectReport.report_source` and `ProtectReportCreateRequest.report_source`.
#[allow(missing_docs)]
pub enum ProtectReportSource {
InternalReview = "INTERNAL_REVIEW",
UserSelfReported = "USER_SELF_REPORTED",
BankFeedback = "BANK_FEEDBACK",
NetworkFeedback = "NETWORK_FEEDBACK",
AutomatedSystem = "AUTOMATED_SYSTEM",
ThirdPartyAlert = "THIRD_PARTY_ALERT",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// Stands in `ProtectCashAdvanceDecisionCreateRequest.advance_type`.
#[allow(missing_docs)]
pub enum CashAdvanceType {
First = "FIRST",
Repeat = "REPEAT",
}
}

plaid_core::open_enum! {
/// Stands in `ProtectCashAdvanceDecisionCreateRequest.decision`.
#[allow(missing_docs)]
pub enum CashAdvanceDecisionOutcome {
Approved = "APPROVED",
Declined = "DECLINED",
}
}

plaid_core::open_enum! {
/// Stands in `ProtectCashAdvanceRepaymentCreateRequest.status`.
#[allow(missing_docs)]
pub enum CashAdvanceRepaymentStatus {
Repaid = "REPAID",
PartialPayment = "PARTIAL_PAYMENT",
Unpaid = "UNPAID",
}
}

plaid_core::open_enum! {
/// Stands in `CashAdvanceIncomeStream.pay_frequency`.
#[allow(missing_docs)]
pub enum CashAdvancePayFrequency {
Weekly = "WEEKLY",
Biweekly = "BIWEEKLY",
SemiMonthly = "SEMI_MONTHLY",
Monthly = "MONTHLY",
Annually = "ANNUALLY",
Daily = "DAILY",
Dynamic = "DYNAMIC",
}
}

plaid_core::open_enum! {
/// Stands in `ProtectCashAdvanceFeedbackUploadRequest.feedback_type`.
#[allow(missing_docs)]
pub enum CashAdvanceFeedbackType {
Decision = "DECISION",
Repayment = "REPAYMENT",
}
}
