// @generated from api/webhooks/link.toml by `cargo xtask codegen`. Do not edit.

//! What happened in a Link session.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// A user has proven who they are in a Layer session.
///
/// Sent as `LAYER`: `LAYER_AUTHENTICATION_PASSED`. See [Plaid's page](https://plaid.com/docs/api/link/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LayerAuthenticationPassedWebhook {
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
    /// Names one time that Link was opened; support asks for it.
    pub link_session_id: plaid_types::LinkSessionId,
    /// Opens Link for one user and purpose.
    pub link_token: plaid_types::LinkToken,
}

/// A link that was sent to a user was delivered, or was not.
///
/// Sent as `LINK_DELIVERY`: `DELIVERY_STATUS`. See [Plaid's page](https://plaid.com/docs/api/link/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkUserDeliveryStatusWebhook {
    /// Names the delivery in `/link_delivery/get` and in webhooks.
    pub link_delivery_session_id: String,
    /// When it happened.
    pub timestamp: String,
    /// How a link was sent, and whether it arrived.
    pub link_delivery_metadata: LinkDeliveryMetadata,
}

/// How a link was sent, and whether it arrived.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkDeliveryMetadata {
    /// How a link was sent.
    pub communication_method: Option<LinkDeliveryWebhookCommunicationMethod>,
    /// Whether a link arrived.
    pub delivery_status: Option<LinkDeliveryWebhookDeliveryStatus>,
}

/// Something happened in a session that began with a delivered link.
///
/// Sent as `LINK_DELIVERY`: `LINK_CALLBACK`. See [Plaid's page](https://plaid.com/docs/api/link/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkDeliveryCallbackWebhook {
    /// Names the delivery in `/link_delivery/get` and in webhooks.
    pub link_delivery_session_id: String,
    /// When it happened.
    pub timestamp: String,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// What happened in a session that began with a delivered link.
    pub link_callback_metadata: LinkCallbackMetadata,
}

/// What happened in a session that began with a delivered link.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkCallbackMetadata {
    /// The callback of Link that an event stands for.
    pub callback_type: Option<LinkDeliveryWebhookCallbackType>,
    /// Something that happens in Link.
    pub event_name: Option<LinkEventName>,
    /// The pane that the user left.
    pub status: Option<String>,
    /// Names one time that Link was opened; support asks for it.
    pub link_session_id: Option<plaid_types::LinkSessionId>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// The institution that the user chose.
    pub institution: Option<LinkDeliveryInstitution>,
    /// An account that the user chose.
    pub accounts: Vec<LinkDeliveryAccount>,
}

/// The institution that the user chose.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkDeliveryInstitution {
    /// The institution's name as Plaid shows it to users.
    pub name: Option<String>,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
}

/// An account that the user chose.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkDeliveryAccount {
    /// The `account_id`, which later calls take.
    pub id: Option<String>,
    /// The account's name as the institution has it.
    pub name: Option<String>,
    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    pub mask: Option<String>,
    /// The account's type, such as `depository`.
    pub r#type: Option<String>,
    /// The subtype, as the institution's data tells it.
    pub subtype: Option<String>,
    /// How far the verification of an account is.
    pub verification_status: Option<LinkDeliveryVerificationStatus>,
    /// Whether the user called the account `personal` or `business` during micro-deposits; no longer asked.
    pub class_type: Option<String>,
}

/// What happened in a Link session, sent after its end. A later one of the same session holds all events again.
///
/// Sent as `LINK`: `EVENTS`. See [Plaid's page](https://plaid.com/docs/api/link/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkEventsWebhook {
    /// Something that happened in a session.
    pub events: Vec<plaid_types::LinkEvent>,
    /// Names one time that Link was opened; support asks for it.
    pub link_session_id: plaid_types::LinkSessionId,
    /// Opens Link for one user and purpose.
    pub link_token: plaid_types::LinkToken,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// The user has added an Item: exchange `public_token`.
///
/// Sent as `LINK`: `ITEM_ADD_RESULT`. See [Plaid's page](https://plaid.com/docs/api/link/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ItemAddResultWebhook {
    /// Names one time that Link was opened; support asks for it.
    pub link_session_id: plaid_types::LinkSessionId,
    /// Opens Link for one user and purpose.
    pub link_token: plaid_types::LinkToken,
    /// What Link hands out: good for one exchange within 30 minutes.
    pub public_token: plaid_types::PublicToken,
    /// The environment it was sent from.
    pub environment: Option<crate::types::WebhookEnvironmentValues>,
}

/// A session is over. `status` is `success`, `exited` or `abandoned`; each Item that was added has its public token here.
///
/// Sent as `LINK`: `SESSION_FINISHED`. See [Plaid's page](https://plaid.com/docs/api/link/#webhooks).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkSessionFinishedWebhook {
    /// `SUCCESS` or `EXITED`.
    pub status: String,
    /// Names one time that Link was opened; support asks for it.
    pub link_session_id: plaid_types::LinkSessionId,
    /// Opens Link for one user and purpose.
    pub link_token: plaid_types::LinkToken,
    /// What Link hands out: good for one exchange within 30 minutes.
    ///
    /// Deprecated by Plaid.
    pub public_token: Option<plaid_types::PublicToken>,
    /// One for each Item that was added, oldest first.
    pub public_tokens: Vec<plaid_types::PublicToken>,
    /// Names a user, as made by the user endpoints.
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
/// Income was found, or not, in bank accounts. (`BANK_INCOME_INSIGHTS_COMPLETED`)
BankIncomeInsightsCompleted = "BANK_INCOME_INSIGHTS_COMPLETED",
/// The user closed the institution's page. (`CLOSE_OAUTH`)
CloseOauth = "CLOSE_OAUTH",
Error = "ERROR",
/// The user has left without finishing. (`EXIT`)
Exit = "EXIT",
/// The institution's page ended in an error. (`FAIL_OAUTH`)
FailOauth = "FAIL_OAUTH",
/// The user has finished; a public token is there. (`HANDOFF`)
Handoff = "HANDOFF",
/// The user asked to be told when the institution works again. (`ISSUE_FOLLOWED`)
IssueFollowed = "ISSUE_FOLLOWED",
Open = "OPEN",
/// The user went to Plaid Portal. (`OPEN_MY_PLAID`)
OpenMyPlaid = "OPEN_MY_PLAID",
/// The institution's page was opened. (`OPEN_OAUTH`)
OpenOauth = "OPEN_OAUTH",
SearchInstitution = "SEARCH_INSTITUTION",
/// The user chose between logging in and typing numbers. (`SELECT_AUTH_TYPE`)
SelectAuthType = "SELECT_AUTH_TYPE",
/// The user chose a bank that has several kinds of logins. (`SELECT_BRAND`)
SelectBrand = "SELECT_BRAND",
/// The user chose an institution that works badly. (`SELECT_DEGRADED_INSTITUTION`)
SelectDegradedInstitution = "SELECT_DEGRADED_INSTITUTION",
/// The user chose an institution that does not work. (`SELECT_DOWN_INSTITUTION`)
SelectDownInstitution = "SELECT_DOWN_INSTITUTION",
/// The user chose an institution without the products that are wanted. (`SELECT_FILTERED_INSTITUTION`)
SelectFilteredInstitution = "SELECT_FILTERED_INSTITUTION",
SelectInstitution = "SELECT_INSTITUTION",
SubmitAccountNumber = "SUBMIT_ACCOUNT_NUMBER",
SubmitCredentials = "SUBMIT_CREDENTIALS",
SubmitDocuments = "SUBMIT_DOCUMENTS",
SubmitDocumentsError = "SUBMIT_DOCUMENTS_ERROR",
SubmitDocumentsSuccess = "SUBMIT_DOCUMENTS_SUCCESS",
SubmitMfa = "SUBMIT_MFA",
SubmitRoutingNumber = "SUBMIT_ROUTING_NUMBER",
/// The next pane was shown. (`TRANSITION_VIEW`)
TransitionView = "TRANSITION_VIEW",
/// The user looked at what is shared. (`VIEW_DATA_TYPES`)
ViewDataTypes = "VIEW_DATA_TYPES",
}
}

plaid_core::open_enum! {
/// How far the verification of an account is.
pub enum LinkDeliveryVerificationStatus {
/// Plaid found the micro-deposits. (`automatically_verified`)
AutomaticallyVerified = "automatically_verified",
/// Micro-deposits are on their way; Plaid finds them by itself. (`pending_automatic_verification`)
PendingAutomaticVerification = "pending_automatic_verification",
/// Micro-deposits are on their way; open Link in update mode for the user to confirm them. (`pending_manual_verification`)
PendingManualVerification = "pending_manual_verification",
/// The user confirmed the micro-deposits. (`manually_verified`)
ManuallyVerified = "manually_verified",
/// Micro-deposits were not confirmed in time; the user has to link anew. (`verification_expired`)
VerificationExpired = "verification_expired",
/// Micro-deposits were confirmed wrongly too often; the user has to link anew. (`verification_failed`)
VerificationFailed = "verification_failed",
/// Micro-deposits are not sent yet. (`unsent`)
Unsent = "unsent",
/// Numbers and name fit those of a database. (`database_matched`)
DatabaseMatched = "database_matched",
/// The numbers are being looked at. (`database_insights_pending`)
DatabaseInsightsPending = "database_insights_pending",
}
}
