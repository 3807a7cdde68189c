// @generated from api/webhooks/link.toml by `cargo xtask codegen`. Do not edit.

//! What happened in a Link session.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// A user has proven who they are in a Layer session.
///
/// Sent as `LAYER`: `LAYER_AUTHENTICATION_PASSED`. See [Plaid's page](https://plaid.com/docs/api/link/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LayerAuthenticationPassedWebhook {
    /// The environment it was sent from.
    pub environment: crate::types::WebhookEnvironmentValues,
    pub link_session_id: plaid_types::LinkSessionId,
    pub link_token: plaid_types::LinkToken,
}

/// A link that was sent to a user was delivered, or was not.
///
/// Sent as `LINK_DELIVERY`: `DELIVERY_STATUS`. See [Plaid's page](https://plaid.com/docs/api/link/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkUserDeliveryStatusWebhook {
    pub link_delivery_session_id: String,
    /// When it happened.
    pub timestamp: String,
    pub link_delivery_metadata: LinkDeliveryMetadata,
}

/// How a link was sent, and whether it arrived.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkDeliveryMetadata {
    pub communication_method: Option<LinkDeliveryWebhookCommunicationMethod>,
    pub delivery_status: Option<LinkDeliveryWebhookDeliveryStatus>,
}

/// Something happened in a session that began with a delivered link.
///
/// Sent as `LINK_DELIVERY`: `LINK_CALLBACK`. See [Plaid's page](https://plaid.com/docs/api/link/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkDeliveryCallbackWebhook {
    pub link_delivery_session_id: String,
    /// When it happened.
    pub timestamp: String,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    pub link_callback_metadata: LinkCallbackMetadata,
}

/// What happened in a session that began with a delivered link.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkCallbackMetadata {
    pub callback_type: Option<LinkDeliveryWebhookCallbackType>,
    pub event_name: Option<LinkEventName>,
    pub status: Option<String>,
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    pub request_id: Option<plaid_core::RequestId>,
    pub institution: Option<LinkDeliveryInstitution>,
    pub accounts: Vec<LinkDeliveryAccount>,
}

/// The institution that the user chose.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkDeliveryInstitution {
    pub name: Option<String>,
    pub institution_id: Option<plaid_types::InstitutionId>,
}

/// An account that the user chose.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkDeliveryAccount {
    pub id: Option<String>,
    pub name: Option<String>,
    pub mask: Option<String>,
    pub r#type: Option<String>,
    pub subtype: Option<String>,
    pub verification_status: Option<LinkDeliveryVerificationStatus>,
    pub class_type: Option<String>,
}

/// What happened in a Link session, sent after its end. A later one of the same session holds all events again.
///
/// Sent as `LINK`: `EVENTS`. See [Plaid's page](https://plaid.com/docs/api/link/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkEventsWebhook {
    pub events: Vec<plaid_types::LinkEvent>,
    pub link_session_id: plaid_types::LinkSessionId,
    pub link_token: plaid_types::LinkToken,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The user has added an Item: exchange `public_token`.
///
/// Sent as `LINK`: `ITEM_ADD_RESULT`. See [Plaid's page](https://plaid.com/docs/api/link/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemAddResultWebhook {
    pub link_session_id: plaid_types::LinkSessionId,
    pub link_token: plaid_types::LinkToken,
    pub public_token: plaid_types::PublicToken,
    /// The environment it was sent from.
    pub environment: crate::types::WebhookEnvironmentValues,
}

/// A session is over. `status` is `success`, `exited` or `abandoned`; each Item that was added has its public token here.
///
/// Sent as `LINK`: `SESSION_FINISHED`. See [Plaid's page](https://plaid.com/docs/api/link/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionFinishedWebhook {
    pub status: String,
    pub link_session_id: plaid_types::LinkSessionId,
    pub link_token: plaid_types::LinkToken,
    /// Deprecated by Plaid.
    pub public_token: Option<plaid_types::PublicToken>,
    /// One for each Item that was added, oldest first.
    pub public_tokens: Vec<plaid_types::PublicToken>,
    pub user_id: Option<plaid_types::UserId>,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

plaid_core::open_enum! {
/// How a link was sent.
#[allow(missing_docs)]
pub enum LinkDeliveryWebhookCommunicationMethod {
Sms = "SMS",
Email = "EMAIL",
}
}

plaid_core::open_enum! {
/// Whether a link arrived.
#[allow(missing_docs)]
pub enum LinkDeliveryWebhookDeliveryStatus {
Success = "SUCCESS",
Failure = "FAILURE",
}
}

plaid_core::open_enum! {
/// The callback of Link that an event stands for.
#[allow(missing_docs)]
pub enum LinkDeliveryWebhookCallbackType {
OnSuccess = "ON_SUCCESS",
OnEvent = "ON_EVENT",
OnExit = "ON_EXIT",
}
}

plaid_core::open_enum! {
/// Something that happens in Link.
#[allow(missing_docs)]
pub enum LinkEventName {
BankIncomeInsightsCompleted = "BANK_INCOME_INSIGHTS_COMPLETED",
CloseOauth = "CLOSE_OAUTH",
Error = "ERROR",
Exit = "EXIT",
FailOauth = "FAIL_OAUTH",
Handoff = "HANDOFF",
IssueFollowed = "ISSUE_FOLLOWED",
Open = "OPEN",
OpenMyPlaid = "OPEN_MY_PLAID",
OpenOauth = "OPEN_OAUTH",
SearchInstitution = "SEARCH_INSTITUTION",
SelectAuthType = "SELECT_AUTH_TYPE",
SelectBrand = "SELECT_BRAND",
SelectDegradedInstitution = "SELECT_DEGRADED_INSTITUTION",
SelectDownInstitution = "SELECT_DOWN_INSTITUTION",
SelectFilteredInstitution = "SELECT_FILTERED_INSTITUTION",
SelectInstitution = "SELECT_INSTITUTION",
SubmitAccountNumber = "SUBMIT_ACCOUNT_NUMBER",
SubmitCredentials = "SUBMIT_CREDENTIALS",
SubmitDocuments = "SUBMIT_DOCUMENTS",
SubmitDocumentsError = "SUBMIT_DOCUMENTS_ERROR",
SubmitDocumentsSuccess = "SUBMIT_DOCUMENTS_SUCCESS",
SubmitMfa = "SUBMIT_MFA",
SubmitRoutingNumber = "SUBMIT_ROUTING_NUMBER",
TransitionView = "TRANSITION_VIEW",
ViewDataTypes = "VIEW_DATA_TYPES",
}
}

plaid_core::open_enum! {
/// How far the verification of an account is.
#[allow(missing_docs)]
pub enum LinkDeliveryVerificationStatus {
AutomaticallyVerified = "automatically_verified",
PendingAutomaticVerification = "pending_automatic_verification",
PendingManualVerification = "pending_manual_verification",
ManuallyVerified = "manually_verified",
VerificationExpired = "verification_expired",
VerificationFailed = "verification_failed",
Unsent = "unsent",
DatabaseMatched = "database_matched",
DatabaseInsightsPending = "database_insights_pending",
}
}
