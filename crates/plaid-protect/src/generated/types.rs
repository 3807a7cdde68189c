// @generated from api/products/protect.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountId, ClientUserId, LinkSessionId, TrustIndex, TrustIndexSubscore,
    TrustIndexSubscores, UserId,
};

/// The request of `/protect/user/insights/get` ([Plaid's page](https://plaid.com/docs/api/products/protect/#protectuserinsightsget)).
///
/// Returns what Protect knows about a user: the newest fraud attributes and reports.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProtectUserInsightsGetRequest {
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Names a user in your own system.
    pub client_user_id: Option<plaid_types::ClientUserId>,
}

impl ProtectUserInsightsGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Names a user in your own system.
    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }
}

/// The answer of `/protect/user/insights/get` ([Plaid's page](https://plaid.com/docs/api/products/protect/#protectuserinsightsget)).
///
/// Returns what Protect knows about a user: the newest fraud attributes and reports.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectUserInsightsGetResponse {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// The last event of a user that was scored.
    pub latest_scored_event: Option<LatestScoredEvent>,
    /// That something bad happened with a user.
    pub reports: Vec<ProtectReport>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The last event of a user that was scored.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LatestScoredEvent {
    /// Names the event.
    pub event_id: String,
    /// When it happened, in UTC.
    pub timestamp: plaid_core::DateTime,
    /// What kind of event it is.
    pub event_type: Option<String>,
    /// How much a user can be trusted, by a model.
    pub trust_index: Option<plaid_types::TrustIndex>,
    /// What the score rests on, by name; which names there are depends on the model.
    pub fraud_attributes: Option<plaid_core::json::Map>,
}

/// That something bad happened with a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectReport {
    /// Names the report.
    pub report_id: String,
    /// What happened, and when.
    pub incident_event: Option<ProtectIncidentEventResponse>,
    /// How sure it is.
    pub report_confidence: ProtectReportConfidence,
    /// What happened.
    pub report_type: ProtectReportType,
    /// How it came to light.
    pub report_source: ProtectReportSource,
    /// The account that it was about.
    pub bank_account: Option<ProtectBankAccount>,
    /// Why an ACH entry came back, such as `R01`.
    pub ach_return_code: Option<String>,
    /// What else there is to say.
    pub notes: Option<String>,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
}

/// What happened, and when.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectIncidentEventResponse {
    /// The event of Protect that it goes back to.
    pub protect_event_id: Option<String>,
    /// Names one time that Link was opened; support asks for it.
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    /// The Identity Verification that it goes back to.
    pub idv_session_id: Option<String>,
    /// The evaluation of Signal that it goes back to.
    pub signal_client_transaction_id: Option<String>,
    /// Your own id of it. Nothing that identifies the user.
    pub internal_reference: Option<String>,
    /// When it happened, in UTC.
    pub time: Option<plaid_core::DateTime>,
    /// How much was at stake.
    pub amount: Option<ProtectIncidentAmount>,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
}

/// How much was at stake.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectIncidentAmount {
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set. Plaid's default is `USD`.
    pub iso_currency_code: Option<String>,
    /// How much, in the major unit, with at most two places after the point.
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

    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set. Plaid's default is `USD`.
    #[must_use]
    pub fn iso_currency_code<M>(
        mut self,
        iso_currency_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.iso_currency_code = iso_currency_code.into_option();
        self
    }
}

/// The account that it was about.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectBankAccount {
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// The account number, as a text: leading zeros count.
    pub account_number: Option<plaid_core::Sensitive>,
    /// The nine digits of the ABA routing number, leading zeros kept. One number may serve several institutions.
    pub routing_number: Option<String>,
}

impl ProtectBankAccount {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names an account.
    #[must_use]
    pub fn account_id<M>(
        mut self,
        account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.account_id = account_id.into_option();
        self
    }

    /// The account number, as a text: leading zeros count.
    #[must_use]
    pub fn account_number<M>(
        mut self,
        account_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.account_number = account_number.into_option();
        self
    }

    /// The nine digits of the ABA routing number, leading zeros kept. One number may serve several institutions.
    #[must_use]
    pub fn routing_number<M>(
        mut self,
        routing_number: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.routing_number = routing_number.into_option();
        self
    }
}

/// The request of `/protect/report/create` ([Plaid's page](https://plaid.com/docs/api/products/protect/#protectreportcreate)).
///
/// Reports a fraud incident or the outcome of an investigation, suspected or confirmed, and ties it to a user, a session or a transaction.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectReportCreateRequest {
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// What happened, and when.
    pub incident_event: Option<ProtectIncidentEvent>,
    /// How sure it is.
    pub report_confidence: ProtectReportConfidence,
    /// What happened.
    pub report_type: ProtectReportType,
    /// How it came to light.
    pub report_source: ProtectReportSource,
    /// The account that it was about.
    pub bank_account: Option<ProtectBankAccount>,
    /// Why an ACH entry came back, such as `R01`.
    pub ach_return_code: Option<String>,
    /// What else there is to say.
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

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// What happened, and when.
    #[must_use]
    pub fn incident_event(
        mut self,
        incident_event: impl Into<Option<ProtectIncidentEvent>>,
    ) -> Self {
        self.incident_event = incident_event.into();
        self
    }

    /// The account that it was about.
    #[must_use]
    pub fn bank_account(mut self, bank_account: impl Into<Option<ProtectBankAccount>>) -> Self {
        self.bank_account = bank_account.into();
        self
    }

    /// Why an ACH entry came back, such as `R01`.
    #[must_use]
    pub fn ach_return_code<M>(
        mut self,
        ach_return_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.ach_return_code = ach_return_code.into_option();
        self
    }

    /// What else there is to say.
    #[must_use]
    pub fn notes<M>(mut self, notes: impl plaid_core::IntoOption<String, M>) -> Self {
        self.notes = notes.into_option();
        self
    }
}

/// What happened, and when.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProtectIncidentEvent {
    /// The event of Protect that it goes back to.
    pub protect_event_id: Option<String>,
    /// Names one time that Link was opened; support asks for it.
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    /// The Identity Verification that it goes back to.
    pub idv_session_id: Option<String>,
    /// The evaluation of Signal that it goes back to.
    pub signal_client_transaction_id: Option<String>,
    /// Your own id of it. Nothing that identifies the user.
    pub internal_reference: Option<String>,
    /// When it happened, in UTC.
    pub time: Option<plaid_core::DateTime>,
    /// How much was at stake.
    pub amount: Option<ProtectIncidentAmount>,
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: Option<plaid_types::AccessToken>,
    /// Names an Item: one user's login at one institution.
    pub item_id: Option<plaid_core::ItemId>,
}

impl ProtectIncidentEvent {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The event of Protect that it goes back to.
    #[must_use]
    pub fn protect_event_id<M>(
        mut self,
        protect_event_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.protect_event_id = protect_event_id.into_option();
        self
    }

    /// Names one time that Link was opened; support asks for it.
    #[must_use]
    pub fn link_session_id<M>(
        mut self,
        link_session_id: impl plaid_core::IntoOption<plaid_types::LinkSessionId, M>,
    ) -> Self {
        self.link_session_id = link_session_id.into_option();
        self
    }

    /// The Identity Verification that it goes back to.
    #[must_use]
    pub fn idv_session_id<M>(
        mut self,
        idv_session_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.idv_session_id = idv_session_id.into_option();
        self
    }

    /// The evaluation of Signal that it goes back to.
    #[must_use]
    pub fn signal_client_transaction_id<M>(
        mut self,
        signal_client_transaction_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.signal_client_transaction_id = signal_client_transaction_id.into_option();
        self
    }

    /// Your own id of it. Nothing that identifies the user.
    #[must_use]
    pub fn internal_reference<M>(
        mut self,
        internal_reference: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.internal_reference = internal_reference.into_option();
        self
    }

    /// When it happened, in UTC.
    #[must_use]
    pub fn time<M>(mut self, time: impl plaid_core::IntoOption<plaid_core::DateTime, M>) -> Self {
        self.time = time.into_option();
        self
    }

    /// How much was at stake.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<Option<ProtectIncidentAmount>>) -> Self {
        self.amount = amount.into();
        self
    }

    /// Opens one Item. It does not expire; store it like a password.
    #[must_use]
    pub fn access_token<M>(
        mut self,
        access_token: impl plaid_core::IntoOption<plaid_types::AccessToken, M>,
    ) -> Self {
        self.access_token = access_token.into_option();
        self
    }

    /// Names an Item: one user's login at one institution.
    #[must_use]
    pub fn item_id<M>(
        mut self,
        item_id: impl plaid_core::IntoOption<plaid_core::ItemId, M>,
    ) -> Self {
        self.item_id = item_id.into_option();
        self
    }
}

/// The answer of `/protect/report/create` ([Plaid's page](https://plaid.com/docs/api/products/protect/#protectreportcreate)).
///
/// Reports a fraud incident or the outcome of an investigation, suspected or confirmed, and ties it to a user, a session or a transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectReportCreateResponse {
    /// Names the report.
    pub report_id: String,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/protect/compute` ([Plaid's page](https://plaid.com/docs/api/products/protect/#protectcompute)).
///
/// Computes a Trust Index score for a user by the model you choose; models for cash advances answer with subscores by amount.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectComputeRequest {
    /// The model to score with, with its version, such as `ti-link-session-2.0`. At most 128 characters.
    pub model: String,
    /// The user who is scored.
    pub user: ProtectUser,
    /// What the model needs to know, which depends on the model.
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

    /// What the model needs to know, which depends on the model.
    #[must_use]
    pub fn model_inputs(mut self, model_inputs: impl Into<Option<ProtectModelInputs>>) -> Self {
        self.model_inputs = model_inputs.into();
        self
    }
}

/// The user who is scored.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProtectUser {
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Names a user in your own system.
    pub client_user_id: Option<plaid_types::ClientUserId>,
}

impl ProtectUser {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Names a user in your own system.
    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }
}

/// What the model needs to know, which depends on the model.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProtectModelInputs {
    /// The Link session to score.
    pub link: Option<ProtectLinkModelInputs>,
    /// The session of a device to score.
    pub device: Option<ProtectDeviceModelInputs>,
}

impl ProtectModelInputs {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The Link session to score.
    #[must_use]
    pub fn link(mut self, link: impl Into<Option<ProtectLinkModelInputs>>) -> Self {
        self.link = link.into();
        self
    }

    /// The session of a device to score.
    #[must_use]
    pub fn device(mut self, device: impl Into<Option<ProtectDeviceModelInputs>>) -> Self {
        self.device = device.into();
        self
    }
}

/// The Link session to score.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectLinkModelInputs {
    /// Names one time that Link was opened; support asks for it.
    pub link_session_id: plaid_types::LinkSessionId,
    /// Whether to wait for transactions. If not, a score comes in any case.
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

    /// Whether to wait for transactions. If not, a score comes in any case.
    ///
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

/// The session of a device to score.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectDeviceModelInputs {
    /// The session that Protect's SDK began on the device. At most 128 characters.
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

/// The answer of `/protect/compute` ([Plaid's page](https://plaid.com/docs/api/products/protect/#protectcompute)).
///
/// Computes a Trust Index score for a user by the model you choose; models for cash advances answer with subscores by amount.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectComputeResponse {
    /// From 0 to 100; higher is less risk.
    pub score: Option<i64>,
    /// The model with its version, such as `ti-link-session-2.0`.
    pub model: Option<String>,
    /// What the score rests on, by name; which names there are depends on the model.
    pub attributes: Option<plaid_core::json::Map>,
    /// Scores for ranges of sums, from 0 to 100.
    pub subscores: Option<ProtectComputeSubscores>,
    /// When it happened, in UTC.
    pub timestamp: Option<plaid_core::DateTime>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Scores for ranges of sums, from 0 to 100.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectComputeSubscores {
    /// For up to 25 dollars.
    pub cash_advance_bucket_0_25: Option<i64>,
    /// For 25 to 50 dollars.
    pub cash_advance_bucket_25_50: Option<i64>,
    /// For 50 to 100 dollars.
    pub cash_advance_bucket_50_100: Option<i64>,
    /// For 100 to 200 dollars.
    pub cash_advance_bucket_100_200: Option<i64>,
    /// For 200 to 300 dollars.
    pub cash_advance_bucket_200_300: Option<i64>,
    /// For 300 to 400 dollars.
    pub cash_advance_bucket_300_400: Option<i64>,
    /// For 400 to 500 dollars.
    pub cash_advance_bucket_400_500: Option<i64>,
}

/// The request of `/protect/event/send` ([Plaid's page](https://plaid.com/docsnone)).
///
/// Sends an event of a user and, if asked, scores it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProtectEventSendRequest {
    /// When it happened, in UTC.
    pub timestamp: Option<plaid_core::DateTime>,
    /// Something that a user did in your application.
    pub event: Option<ProtectEvent>,
    /// The session that Protect's SDK began on the device.
    pub device_session_id: Option<String>,
    /// Whether the event is scored. Not if absent.
    pub request_trust_index: Option<bool>,
}

impl ProtectEventSendRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// When it happened, in UTC.
    #[must_use]
    pub fn timestamp<M>(
        mut self,
        timestamp: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.timestamp = timestamp.into_option();
        self
    }

    /// Something that a user did in your application.
    #[must_use]
    pub fn event(mut self, event: impl Into<Option<ProtectEvent>>) -> Self {
        self.event = event.into();
        self
    }

    /// The session that Protect's SDK began on the device.
    #[must_use]
    pub fn device_session_id<M>(
        mut self,
        device_session_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.device_session_id = device_session_id.into_option();
        self
    }

    /// Whether the event is scored. Not if absent.
    #[must_use]
    pub fn request_trust_index(mut self, request_trust_index: impl Into<Option<bool>>) -> Self {
        self.request_trust_index = request_trust_index.into();
        self
    }
}

/// Something that a user did in your application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectEvent {
    /// When it happened, in UTC.
    pub timestamp: plaid_core::DateTime,
    /// The session that Protect's SDK began on the device.
    pub device_session_id: Option<String>,
    /// They came.
    pub app_visit: Option<plaid_core::json::Map>,
    /// They signed in.
    pub user_sign_in: Option<plaid_core::json::Map>,
    /// They signed up.
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

    /// The session that Protect's SDK began on the device.
    #[must_use]
    pub fn device_session_id<M>(
        mut self,
        device_session_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.device_session_id = device_session_id.into_option();
        self
    }

    /// They came.
    #[must_use]
    pub fn app_visit(mut self, app_visit: impl Into<Option<plaid_core::json::Map>>) -> Self {
        self.app_visit = app_visit.into();
        self
    }

    /// They signed in.
    #[must_use]
    pub fn user_sign_in(mut self, user_sign_in: impl Into<Option<plaid_core::json::Map>>) -> Self {
        self.user_sign_in = user_sign_in.into();
        self
    }

    /// They signed up.
    #[must_use]
    pub fn user_sign_up(mut self, user_sign_up: impl Into<Option<plaid_core::json::Map>>) -> Self {
        self.user_sign_up = user_sign_up.into();
        self
    }
}

/// The answer of `/protect/event/send` ([Plaid's page](https://plaid.com/docsnone)).
///
/// Sends an event of a user and, if asked, scores it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectEventSendResponse {
    /// Names the event.
    pub event_id: String,
    /// How much a user can be trusted, by a model.
    pub trust_index: Option<plaid_types::TrustIndex>,
    /// What the score rests on, by name; which names there are depends on the model.
    pub fraud_attributes: Option<plaid_core::json::Map>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/protect/event/get` ([Plaid's page](https://plaid.com/docsnone)).
///
/// Returns what is known about an event sent earlier: its score and attributes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectEventGetRequest {
    /// Names the event.
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

/// The answer of `/protect/event/get` ([Plaid's page](https://plaid.com/docsnone)).
///
/// Returns what is known about an event sent earlier: its score and attributes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectEventGetResponse {
    /// Names the event.
    pub event_id: String,
    /// When it happened, in UTC.
    pub timestamp: plaid_core::DateTime,
    /// How much a user can be trusted, by a model.
    pub trust_index: Option<plaid_types::TrustIndex>,
    /// What the score rests on, by name; which names there are depends on the model.
    pub fraud_attributes: Option<plaid_core::json::Map>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// What kind of event it is.
    pub event_type: Option<String>,
}

/// The request of `/protect/cash_advance/decision/create`.
///
/// Reports how you decided on a cash advance and on what terms, as feedback for the models.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectCashAdvanceDecisionCreateRequest {
    /// The user who is scored.
    pub user: ProtectUser,
    /// Your own id of the advance, the same when it is paid back.
    pub client_advance_id: Option<String>,
    /// Whether it is the user's first advance.
    pub advance_type: Option<CashAdvanceType>,
    /// How many advances the user has had. At least 0.
    pub previous_advance_count: Option<i64>,
    /// When it was decided, in UTC.
    pub decision_time: plaid_core::DateTime,
    /// What was decided.
    pub decision: CashAdvanceDecisionOutcome,
    /// Whether the user took the advance; needed with `APPROVED`. If so, `client_advance_id` and `cash_advance` are needed too.
    pub is_taken: Option<bool>,
    /// The advance that was taken.
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

    /// Your own id of the advance, the same when it is paid back.
    #[must_use]
    pub fn client_advance_id<M>(
        mut self,
        client_advance_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.client_advance_id = client_advance_id.into_option();
        self
    }

    /// Whether it is the user's first advance.
    #[must_use]
    pub fn advance_type<M>(
        mut self,
        advance_type: impl plaid_core::IntoOption<CashAdvanceType, M>,
    ) -> Self {
        self.advance_type = advance_type.into_option();
        self
    }

    /// How many advances the user has had. At least 0.
    #[must_use]
    pub fn previous_advance_count(
        mut self,
        previous_advance_count: impl Into<Option<i64>>,
    ) -> Self {
        self.previous_advance_count = previous_advance_count.into();
        self
    }

    /// Whether the user took the advance; needed with `APPROVED`. If so, `client_advance_id` and `cash_advance` are needed too.
    #[must_use]
    pub fn is_taken(mut self, is_taken: impl Into<Option<bool>>) -> Self {
        self.is_taken = is_taken.into();
        self
    }

    /// The advance that was taken.
    #[must_use]
    pub fn cash_advance(mut self, cash_advance: impl Into<Option<CashAdvanceInfo>>) -> Self {
        self.cash_advance = cash_advance.into();
        self
    }
}

/// The advance that was taken.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CashAdvanceInfo {
    /// How much the user might have.
    pub amount_approved: Amount,
    /// How much has to be paid back, fees included.
    pub amount_due: Option<Amount>,
    /// The day by which to pay.
    pub due_date: Option<plaid_core::Date>,
}

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

    /// How much has to be paid back, fees included.
    #[must_use]
    pub fn amount_due(mut self, amount_due: impl Into<Option<Amount>>) -> Self {
        self.amount_due = amount_due.into();
        self
    }

    /// The day by which to pay.
    #[must_use]
    pub fn due_date<M>(
        mut self,
        due_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.due_date = due_date.into_option();
        self
    }
}

/// A sum and its currency.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set. Plaid's default is `USD`.
    pub iso_currency_code: Option<String>,
    /// How much, in the major unit, with at most two places after the point.
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

    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set. Plaid's default is `USD`.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectCashAdvanceDecisionCreateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/protect/cash_advance/repayment/create`.
///
/// Reports a repayment of a cash advance, in part or in full, as feedback for the models.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectCashAdvanceRepaymentCreateRequest {
    /// The user who is scored.
    pub user: ProtectUser,
    /// Your own id of the advance, the same when it is paid back.
    pub client_advance_id: String,
    /// How much of it was paid back.
    pub status: CashAdvanceRepaymentStatus,
    /// When it was paid back, in UTC; needed with `REPAID` and `PARTIAL_PAYMENT`.
    pub repayment_time: Option<plaid_core::DateTime>,
    /// What was paid back.
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

    /// When it was paid back, in UTC; needed with `REPAID` and `PARTIAL_PAYMENT`.
    #[must_use]
    pub fn repayment_time<M>(
        mut self,
        repayment_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.repayment_time = repayment_time.into_option();
        self
    }
}

/// What was paid back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CashAdvanceRepayment {
    /// How much the user paid; needed if they paid anything.
    pub amount_paid: Option<Amount>,
    /// How much has to be paid back, fees included.
    pub amount_due: Amount,
    /// The day by which to pay.
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

    /// How much the user paid; needed if they paid anything.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectCashAdvanceRepaymentCreateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/beta/cash_advance/income_insights/v1/get`.
///
/// Returns the income that Plaid sees for a user, stream by stream, with the next payment to expect: a basis for deciding on a cash advance.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BetaCashAdvanceIncomeInsightsV1GetRequest {
    /// Names a user, as made by the user endpoints.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BetaCashAdvanceIncomeInsightsV1GetResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// When the next pay is expected.
    pub next_payment_date: Option<plaid_core::Date>,
    /// What is due next.
    pub next_payment_amount: Option<plaid_core::Amount>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// Income of the user that you know of. At most 3 elements.
    pub income_streams: Vec<CashAdvanceIncomeStream>,
}

/// Income of the user that you know of.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashAdvanceIncomeStream {
    /// Who pays it.
    pub provider_name: Option<String>,
    /// What kind of income it is.
    pub category: Option<CashAdvanceIncomeCategory>,
    /// How often it pays.
    pub pay_frequency: Option<CashAdvancePayFrequency>,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
}

/// What kind of income it is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CashAdvanceIncomeCategory {
    /// The broad category.
    pub primary: Option<String>,
}

/// The request of `/protect/cash_advance/feedback/upload`.
///
/// Uploads a file of past cash advance decisions or repayments, so that Plaid can learn from how they turned out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProtectCashAdvanceFeedbackUploadRequest {
    /// What a file holds.
    pub feedback_type: CashAdvanceFeedbackType,
    /// A CSV file of decisions or repayments.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProtectCashAdvanceFeedbackUploadResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Names the upload.
    pub upload_id: String,
}

plaid_core::open_enum! {
/// How sure it is.
#[allow(missing_docs)]
pub enum ProtectReportConfidence {
Confirmed = "CONFIRMED",
Suspected = "SUSPECTED",
}
}

plaid_core::open_enum! {
/// What happened.
#[allow(missing_docs)]
pub enum ProtectReportType {
/// Someone got into a user's account with you. (`USER_ACCOUNT_TAKEOVER`)
UserAccountTakeover = "USER_ACCOUNT_TAKEOVER",
FalseIdentity = "FALSE_IDENTITY",
StolenIdentity = "STOLEN_IDENTITY",
/// An identity was made up. (`SYNTHETIC_IDENTITY`)
SyntheticIdentity = "SYNTHETIC_IDENTITY",
MultipleUserAccounts = "MULTIPLE_USER_ACCOUNTS",
ScamVictim = "SCAM_VICTIM",
/// Someone got into a user's bank account. (`BANK_ACCOUNT_TAKEOVER`)
BankAccountTakeover = "BANK_ACCOUNT_TAKEOVER",
BankConnectionRevoked = "BANK_CONNECTION_REVOKED",
/// Stolen cards were tried out. (`CARD_TESTING`)
CardTesting = "CARD_TESTING",
UnauthorizedTransaction = "UNAUTHORIZED_TRANSACTION",
CardChargeback = "CARD_CHARGEBACK",
AchReturn = "ACH_RETURN",
Dispute = "DISPUTE",
/// The user themselves committed it. (`FIRST_PARTY_FRAUD`)
FirstPartyFraud = "FIRST_PARTY_FRAUD",
MissedPayment = "MISSED_PAYMENT",
LoanStacking = "LOAN_STACKING",
MoneyLaundering = "MONEY_LAUNDERING",
NoFraud = "NO_FRAUD",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// How it came to light.
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
/// Whether it is the user's first advance.
#[allow(missing_docs)]
pub enum CashAdvanceType {
First = "FIRST",
Repeat = "REPEAT",
}
}

plaid_core::open_enum! {
/// What was decided.
#[allow(missing_docs)]
pub enum CashAdvanceDecisionOutcome {
Approved = "APPROVED",
Declined = "DECLINED",
}
}

plaid_core::open_enum! {
/// How much of it was paid back.
#[allow(missing_docs)]
pub enum CashAdvanceRepaymentStatus {
Repaid = "REPAID",
PartialPayment = "PARTIAL_PAYMENT",
Unpaid = "UNPAID",
}
}

plaid_core::open_enum! {
/// How often it pays.
#[allow(missing_docs)]
pub enum CashAdvancePayFrequency {
Weekly = "WEEKLY",
/// Every other week. (`BIWEEKLY`)
Biweekly = "BIWEEKLY",
/// Twice a month. (`SEMI_MONTHLY`)
SemiMonthly = "SEMI_MONTHLY",
Monthly = "MONTHLY",
Annually = "ANNUALLY",
Daily = "DAILY",
/// Now and then. (`DYNAMIC`)
Dynamic = "DYNAMIC",
}
}

plaid_core::open_enum! {
/// What a file holds.
#[allow(missing_docs)]
pub enum CashAdvanceFeedbackType {
Decision = "DECISION",
Repayment = "REPAYMENT",
}
}
