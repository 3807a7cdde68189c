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
#[non_exhaustive]
pub struct ProtectUserInsightsGetRequest {
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
}

impl ProtectUserInsightsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Client user id.
    #[must_use]
    pub fn client_user_id(mut self, client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        self.client_user_id = Some(client_user_id.into());
        self
    }
}

/// The answer of `/protect/user/insights/get`.
///
/// Returns what Protect knows about a user: the newest fraud attributes and reports.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProtectUserInsightsGetResponse {
    /// User id.
    pub user_id: plaid_types::UserId,
    /// Latest scored event.
    pub latest_scored_event: Option<LatestScoredEvent>,
    /// Reports.
    pub reports: Vec<ProtectReport>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Latest scored event.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct LatestScoredEvent {
    /// Event id.
    pub event_id: String,
    /// Timestamp.
    pub timestamp: plaid_core::DateTime,
    /// Event type.
    pub event_type: Option<String>,
    /// Trust index.
    pub trust_index: Option<plaid_types::TrustIndex>,
    /// Fraud attributes.
    pub fraud_attributes: Option<plaid_core::json::Map>,
}

/// Protect report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProtectReport {
    /// Report id.
    pub report_id: String,
    /// Incident event.
    pub incident_event: Option<ProtectIncidentEventResponse>,
    /// Report confidence.
    pub report_confidence: ProtectReportConfidence,
    /// Report type.
    pub report_type: ProtectReportType,
    /// Report source.
    pub report_source: ProtectReportSource,
    /// Bank account.
    pub bank_account: Option<ProtectBankAccount>,
    /// Ach return code.
    pub ach_return_code: Option<String>,
    /// Notes.
    pub notes: Option<String>,
    /// Created at.
    pub created_at: plaid_core::DateTime,
}

/// Protect incident event response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProtectIncidentEventResponse {
    /// Protect event id.
    pub protect_event_id: Option<String>,
    /// Link session id.
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    /// Idv session id.
    pub idv_session_id: Option<String>,
    /// Signal client transaction id.
    pub signal_client_transaction_id: Option<String>,
    /// Internal reference.
    pub internal_reference: Option<String>,
    /// Time.
    pub time: Option<plaid_core::DateTime>,
    /// Amount.
    pub amount: Option<ProtectIncidentAmount>,
    /// Item id.
    pub item_id: Option<plaid_core::ItemId>,
}

/// Protect incident amount.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProtectIncidentAmount {
    /// Iso currency code. Plaid's default is `USD`.
    pub iso_currency_code: Option<String>,
    /// Value.
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

    /// Iso currency code. Plaid's default is `USD`.
    #[must_use]
    pub fn iso_currency_code(mut self, iso_currency_code: impl Into<String>) -> Self {
        self.iso_currency_code = Some(iso_currency_code.into());
        self
    }
}

/// Protect bank account.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProtectBankAccount {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Account number.
    pub account_number: Option<plaid_core::Sensitive>,
    /// Routing number.
    pub routing_number: Option<String>,
}

impl ProtectBankAccount {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Account id.
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<plaid_types::AccountId>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Account number.
    #[must_use]
    pub fn account_number(mut self, account_number: impl Into<plaid_core::Sensitive>) -> Self {
        self.account_number = Some(account_number.into());
        self
    }

    /// Routing number.
    #[must_use]
    pub fn routing_number(mut self, routing_number: impl Into<String>) -> Self {
        self.routing_number = Some(routing_number.into());
        self
    }
}

/// The request of `/protect/report/create`.
///
/// Reports a fraud incident or the outcome of an investigation, suspected or confirmed, and ties it to a user, a session or a transaction.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectReportCreateRequest {
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Incident event.
    pub incident_event: Option<ProtectIncidentEvent>,
    /// Report confidence.
    pub report_confidence: ProtectReportConfidence,
    /// Report type.
    pub report_type: ProtectReportType,
    /// Report source.
    pub report_source: ProtectReportSource,
    /// Bank account.
    pub bank_account: Option<ProtectBankAccount>,
    /// Ach return code.
    pub ach_return_code: Option<String>,
    /// Notes.
    pub notes: Option<String>,
}

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

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Incident event.
    #[must_use]
    pub fn incident_event(mut self, incident_event: ProtectIncidentEvent) -> Self {
        self.incident_event = Some(incident_event);
        self
    }

    /// Bank account.
    #[must_use]
    pub fn bank_account(mut self, bank_account: ProtectBankAccount) -> Self {
        self.bank_account = Some(bank_account);
        self
    }

    /// Ach return code.
    #[must_use]
    pub fn ach_return_code(mut self, ach_return_code: impl Into<String>) -> Self {
        self.ach_return_code = Some(ach_return_code.into());
        self
    }

    /// Notes.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

/// Protect incident event.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProtectIncidentEvent {
    /// Protect event id.
    pub protect_event_id: Option<String>,
    /// Link session id.
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    /// Idv session id.
    pub idv_session_id: Option<String>,
    /// Signal client transaction id.
    pub signal_client_transaction_id: Option<String>,
    /// Internal reference.
    pub internal_reference: Option<String>,
    /// Time.
    pub time: Option<plaid_core::DateTime>,
    /// Amount.
    pub amount: Option<ProtectIncidentAmount>,
    /// Access token.
    pub access_token: Option<plaid_types::AccessToken>,
    /// Item id.
    pub item_id: Option<plaid_core::ItemId>,
}

impl ProtectIncidentEvent {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Protect event id.
    #[must_use]
    pub fn protect_event_id(mut self, protect_event_id: impl Into<String>) -> Self {
        self.protect_event_id = Some(protect_event_id.into());
        self
    }

    /// Link session id.
    #[must_use]
    pub fn link_session_id(
        mut self,
        link_session_id: impl Into<plaid_types::LinkSessionId>,
    ) -> Self {
        self.link_session_id = Some(link_session_id.into());
        self
    }

    /// Idv session id.
    #[must_use]
    pub fn idv_session_id(mut self, idv_session_id: impl Into<String>) -> Self {
        self.idv_session_id = Some(idv_session_id.into());
        self
    }

    /// Signal client transaction id.
    #[must_use]
    pub fn signal_client_transaction_id(
        mut self,
        signal_client_transaction_id: impl Into<String>,
    ) -> Self {
        self.signal_client_transaction_id = Some(signal_client_transaction_id.into());
        self
    }

    /// Internal reference.
    #[must_use]
    pub fn internal_reference(mut self, internal_reference: impl Into<String>) -> Self {
        self.internal_reference = Some(internal_reference.into());
        self
    }

    /// Time.
    #[must_use]
    pub fn time(mut self, time: impl Into<plaid_core::DateTime>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// Amount.
    #[must_use]
    pub fn amount(mut self, amount: ProtectIncidentAmount) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Access token.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<plaid_types::AccessToken>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }

    /// Item id.
    #[must_use]
    pub fn item_id(mut self, item_id: impl Into<plaid_core::ItemId>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }
}

/// The answer of `/protect/report/create`.
///
/// Reports a fraud incident or the outcome of an investigation, suspected or confirmed, and ties it to a user, a session or a transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProtectReportCreateResponse {
    /// Report id.
    pub report_id: String,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/protect/compute`.
///
/// Computes a Trust Index score for a user by the model you choose; models for cash advances answer with subscores by amount.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectComputeRequest {
    /// Model. At most 128 characters.
    pub model: String,
    /// User.
    pub user: ProtectUser,
    /// Model inputs.
    pub model_inputs: Option<ProtectModelInputs>,
}

impl ProtectComputeRequest {
    /// A request with the members it cannot go without.
    pub fn new(model: impl Into<String>, user: ProtectUser) -> Self {
        Self {
            model: model.into(),
            user,
            model_inputs: None,
        }
    }

    /// Model inputs.
    #[must_use]
    pub fn model_inputs(mut self, model_inputs: ProtectModelInputs) -> Self {
        self.model_inputs = Some(model_inputs);
        self
    }
}

/// Protect user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProtectUser {
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
}

impl ProtectUser {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Client user id.
    #[must_use]
    pub fn client_user_id(mut self, client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        self.client_user_id = Some(client_user_id.into());
        self
    }
}

/// Protect model inputs.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProtectModelInputs {
    /// Link.
    pub link: Option<ProtectLinkModelInputs>,
    /// Device.
    pub device: Option<ProtectDeviceModelInputs>,
}

impl ProtectModelInputs {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Link.
    #[must_use]
    pub fn link(mut self, link: ProtectLinkModelInputs) -> Self {
        self.link = Some(link);
        self
    }

    /// Device.
    #[must_use]
    pub fn device(mut self, device: ProtectDeviceModelInputs) -> Self {
        self.device = Some(device);
        self
    }
}

/// Protect link model inputs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectLinkModelInputs {
    /// Link session id.
    pub link_session_id: plaid_types::LinkSessionId,
    /// Require extracted data.
    ///
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

    /// Require extracted data.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn require_extracted_data(mut self, require_extracted_data: bool) -> Self {
        self.require_extracted_data = Some(require_extracted_data);
        self
    }
}

/// Protect device model inputs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectDeviceModelInputs {
    /// Device session id. At most 128 characters.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProtectComputeResponse {
    /// Score.
    pub score: Option<i64>,
    /// Model.
    pub model: Option<String>,
    /// Attributes.
    pub attributes: Option<plaid_core::json::Map>,
    /// Subscores.
    pub subscores: Option<ProtectComputeSubscores>,
    /// Timestamp.
    pub timestamp: Option<plaid_core::DateTime>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Protect compute subscores.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProtectComputeSubscores {
    /// Cash advance bucket 0 25.
    pub cash_advance_bucket_0_25: Option<i64>,
    /// Cash advance bucket 25 50.
    pub cash_advance_bucket_25_50: Option<i64>,
    /// Cash advance bucket 50 100.
    pub cash_advance_bucket_50_100: Option<i64>,
    /// Cash advance bucket 100 200.
    pub cash_advance_bucket_100_200: Option<i64>,
    /// Cash advance bucket 200 300.
    pub cash_advance_bucket_200_300: Option<i64>,
    /// Cash advance bucket 300 400.
    pub cash_advance_bucket_300_400: Option<i64>,
    /// Cash advance bucket 400 500.
    pub cash_advance_bucket_400_500: Option<i64>,
}

/// The request of `/protect/event/send`.
///
/// Sends an event of a user and, if asked, scores it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProtectEventSendRequest {
    /// Timestamp.
    pub timestamp: Option<plaid_core::DateTime>,
    /// Event.
    pub event: Option<ProtectEvent>,
    /// Device session id.
    pub device_session_id: Option<String>,
    /// Request trust index.
    pub request_trust_index: Option<bool>,
}

impl ProtectEventSendRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Timestamp.
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<plaid_core::DateTime>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Event.
    #[must_use]
    pub fn event(mut self, event: ProtectEvent) -> Self {
        self.event = Some(event);
        self
    }

    /// Device session id.
    #[must_use]
    pub fn device_session_id(mut self, device_session_id: impl Into<String>) -> Self {
        self.device_session_id = Some(device_session_id.into());
        self
    }

    /// Request trust index.
    #[must_use]
    pub fn request_trust_index(mut self, request_trust_index: bool) -> Self {
        self.request_trust_index = Some(request_trust_index);
        self
    }
}

/// Protect event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectEvent {
    /// Timestamp.
    pub timestamp: plaid_core::DateTime,
    /// Device session id.
    pub device_session_id: Option<String>,
    /// App visit.
    pub app_visit: Option<plaid_core::json::Map>,
    /// User sign in.
    pub user_sign_in: Option<plaid_core::json::Map>,
    /// User sign up.
    pub user_sign_up: Option<plaid_core::json::Map>,
}

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

    /// Device session id.
    #[must_use]
    pub fn device_session_id(mut self, device_session_id: impl Into<String>) -> Self {
        self.device_session_id = Some(device_session_id.into());
        self
    }

    /// App visit.
    #[must_use]
    pub fn app_visit(mut self, app_visit: plaid_core::json::Map) -> Self {
        self.app_visit = Some(app_visit);
        self
    }

    /// User sign in.
    #[must_use]
    pub fn user_sign_in(mut self, user_sign_in: plaid_core::json::Map) -> Self {
        self.user_sign_in = Some(user_sign_in);
        self
    }

    /// User sign up.
    #[must_use]
    pub fn user_sign_up(mut self, user_sign_up: plaid_core::json::Map) -> Self {
        self.user_sign_up = Some(user_sign_up);
        self
    }
}

/// The answer of `/protect/event/send`.
///
/// Sends an event of a user and, if asked, scores it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProtectEventSendResponse {
    /// Event id.
    pub event_id: String,
    /// Trust index.
    pub trust_index: Option<plaid_types::TrustIndex>,
    /// Fraud attributes.
    pub fraud_attributes: Option<plaid_core::json::Map>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/protect/event/get`.
///
/// Returns what is known about an event sent earlier: its score and attributes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectEventGetRequest {
    /// Event id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProtectEventGetResponse {
    /// Event id.
    pub event_id: String,
    /// Timestamp.
    pub timestamp: plaid_core::DateTime,
    /// Trust index.
    pub trust_index: Option<plaid_types::TrustIndex>,
    /// Fraud attributes.
    pub fraud_attributes: Option<plaid_core::json::Map>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/protect/cash_advance/decision/create`.
///
/// Reports how you decided on a cash advance and on what terms, as feedback for the models.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectCashAdvanceDecisionCreateRequest {
    /// User.
    pub user: ProtectUser,
    /// Client advance id.
    pub client_advance_id: Option<String>,
    /// Advance type.
    pub advance_type: Option<CashAdvanceType>,
    /// Previous advance count. At least 0.
    pub previous_advance_count: Option<i64>,
    /// Decision time.
    pub decision_time: plaid_core::DateTime,
    /// Decision.
    pub decision: CashAdvanceDecisionOutcome,
    /// Is taken.
    pub is_taken: Option<bool>,
    /// Cash advance.
    pub cash_advance: Option<CashAdvanceInfo>,
}

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

    /// Client advance id.
    #[must_use]
    pub fn client_advance_id(mut self, client_advance_id: impl Into<String>) -> Self {
        self.client_advance_id = Some(client_advance_id.into());
        self
    }

    /// Advance type.
    #[must_use]
    pub fn advance_type(mut self, advance_type: impl Into<CashAdvanceType>) -> Self {
        self.advance_type = Some(advance_type.into());
        self
    }

    /// Previous advance count. At least 0.
    #[must_use]
    pub fn previous_advance_count(mut self, previous_advance_count: i64) -> Self {
        self.previous_advance_count = Some(previous_advance_count);
        self
    }

    /// Is taken.
    #[must_use]
    pub fn is_taken(mut self, is_taken: bool) -> Self {
        self.is_taken = Some(is_taken);
        self
    }

    /// Cash advance.
    #[must_use]
    pub fn cash_advance(mut self, cash_advance: CashAdvanceInfo) -> Self {
        self.cash_advance = Some(cash_advance);
        self
    }
}

/// Cash advance info.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CashAdvanceInfo {
    /// Amount approved.
    pub amount_approved: Amount,
    /// Amount due.
    pub amount_due: Option<Amount>,
    /// Due date.
    pub due_date: Option<plaid_core::Date>,
}

impl CashAdvanceInfo {
    /// A value with the members it cannot go without.
    pub fn new(amount_approved: Amount) -> Self {
        Self {
            amount_approved,
            amount_due: None,
            due_date: None,
        }
    }

    /// Amount due.
    #[must_use]
    pub fn amount_due(mut self, amount_due: Amount) -> Self {
        self.amount_due = Some(amount_due);
        self
    }

    /// Due date.
    #[must_use]
    pub fn due_date(mut self, due_date: impl Into<plaid_core::Date>) -> Self {
        self.due_date = Some(due_date.into());
        self
    }
}

/// Amount.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// Iso currency code. Plaid's default is `USD`.
    pub iso_currency_code: Option<String>,
    /// Value.
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

    /// Iso currency code. Plaid's default is `USD`.
    #[must_use]
    pub fn iso_currency_code(mut self, iso_currency_code: impl Into<String>) -> Self {
        self.iso_currency_code = Some(iso_currency_code.into());
        self
    }
}

/// The answer of `/protect/cash_advance/decision/create`.
///
/// Reports how you decided on a cash advance and on what terms, as feedback for the models.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProtectCashAdvanceDecisionCreateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/protect/cash_advance/repayment/create`.
///
/// Reports a repayment of a cash advance, in part or in full, as feedback for the models.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectCashAdvanceRepaymentCreateRequest {
    /// User.
    pub user: ProtectUser,
    /// Client advance id.
    pub client_advance_id: String,
    /// Status.
    pub status: CashAdvanceRepaymentStatus,
    /// Repayment time.
    pub repayment_time: Option<plaid_core::DateTime>,
    /// Repayment.
    pub repayment: CashAdvanceRepayment,
}

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

    /// Repayment time.
    #[must_use]
    pub fn repayment_time(mut self, repayment_time: impl Into<plaid_core::DateTime>) -> Self {
        self.repayment_time = Some(repayment_time.into());
        self
    }
}

/// Cash advance repayment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CashAdvanceRepayment {
    /// Amount paid.
    pub amount_paid: Option<Amount>,
    /// Amount due.
    pub amount_due: Amount,
    /// Due date.
    pub due_date: plaid_core::Date,
}

impl CashAdvanceRepayment {
    /// A value with the members it cannot go without.
    pub fn new(amount_due: Amount, due_date: impl Into<plaid_core::Date>) -> Self {
        Self {
            amount_paid: None,
            amount_due,
            due_date: due_date.into(),
        }
    }

    /// Amount paid.
    #[must_use]
    pub fn amount_paid(mut self, amount_paid: Amount) -> Self {
        self.amount_paid = Some(amount_paid);
        self
    }
}

/// The answer of `/protect/cash_advance/repayment/create`.
///
/// Reports a repayment of a cash advance, in part or in full, as feedback for the models.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProtectCashAdvanceRepaymentCreateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// The known values of protect report confidence.
pub enum ProtectReportConfidence {
/// `CONFIRMED`.
Confirmed = "CONFIRMED",
/// `SUSPECTED`.
Suspected = "SUSPECTED",
}
}

plaid_core::open_enum! {
/// The known values of protect report type.
pub enum ProtectReportType {
/// `USER_ACCOUNT_TAKEOVER`.
UserAccountTakeover = "USER_ACCOUNT_TAKEOVER",
/// `FALSE_IDENTITY`.
FalseIdentity = "FALSE_IDENTITY",
/// `STOLEN_IDENTITY`.
StolenIdentity = "STOLEN_IDENTITY",
/// `SYNTHETIC_IDENTITY`.
SyntheticIdentity = "SYNTHETIC_IDENTITY",
/// `MULTIPLE_USER_ACCOUNTS`.
MultipleUserAccounts = "MULTIPLE_USER_ACCOUNTS",
/// `SCAM_VICTIM`.
ScamVictim = "SCAM_VICTIM",
/// `BANK_ACCOUNT_TAKEOVER`.
BankAccountTakeover = "BANK_ACCOUNT_TAKEOVER",
/// `BANK_CONNECTION_REVOKED`.
BankConnectionRevoked = "BANK_CONNECTION_REVOKED",
/// `CARD_TESTING`.
CardTesting = "CARD_TESTING",
/// `UNAUTHORIZED_TRANSACTION`.
UnauthorizedTransaction = "UNAUTHORIZED_TRANSACTION",
/// `CARD_CHARGEBACK`.
CardChargeback = "CARD_CHARGEBACK",
/// `ACH_RETURN`.
AchReturn = "ACH_RETURN",
/// `DISPUTE`.
Dispute = "DISPUTE",
/// `FIRST_PARTY_FRAUD`.
FirstPartyFraud = "FIRST_PARTY_FRAUD",
/// `MISSED_PAYMENT`.
MissedPayment = "MISSED_PAYMENT",
/// `LOAN_STACKING`.
LoanStacking = "LOAN_STACKING",
/// `MONEY_LAUNDERING`.
MoneyLaundering = "MONEY_LAUNDERING",
/// `NO_FRAUD`.
NoFraud = "NO_FRAUD",
/// `OTHER`.
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// The known values of protect report source.
pub enum ProtectReportSource {
/// `INTERNAL_REVIEW`.
InternalReview = "INTERNAL_REVIEW",
/// `USER_SELF_REPORTED`.
UserSelfReported = "USER_SELF_REPORTED",
/// `BANK_FEEDBACK`.
BankFeedback = "BANK_FEEDBACK",
/// `NETWORK_FEEDBACK`.
NetworkFeedback = "NETWORK_FEEDBACK",
/// `AUTOMATED_SYSTEM`.
AutomatedSystem = "AUTOMATED_SYSTEM",
/// `THIRD_PARTY_ALERT`.
ThirdPartyAlert = "THIRD_PARTY_ALERT",
/// `OTHER`.
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// The known values of cash advance type.
pub enum CashAdvanceType {
/// `FIRST`.
First = "FIRST",
/// `REPEAT`.
Repeat = "REPEAT",
}
}

plaid_core::open_enum! {
/// The known values of cash advance decision outcome.
pub enum CashAdvanceDecisionOutcome {
/// `APPROVED`.
Approved = "APPROVED",
/// `DECLINED`.
Declined = "DECLINED",
}
}

plaid_core::open_enum! {
/// The known values of cash advance repayment status.
pub enum CashAdvanceRepaymentStatus {
/// `REPAID`.
Repaid = "REPAID",
/// `PARTIAL_PAYMENT`.
PartialPayment = "PARTIAL_PAYMENT",
/// `UNPAID`.
Unpaid = "UNPAID",
}
}
