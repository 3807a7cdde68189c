// @generated from api/shared/link.toml by `cargo xtask codegen`. Do not edit.

//! Link tokens, which open Plaid Link, and what happened in its sessions.

mod codec;
#[cfg(feature = "samples")]
mod samples;

plaid_core::string_id! {
/// Names one time that Link was opened; support asks for it.
pub struct LinkSessionId;
}

plaid_core::secret_token! {
/// What Link hands out: good for one exchange within 30 minutes.
pub struct PublicToken;
}

plaid_core::secret_token! {
/// Opens Link for one user and purpose.
pub struct LinkToken;
}

/// Something that happened in a session.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkEvent {
    /// What happened, such as `OPEN`, `TRANSITION_VIEW` or `HANDOFF`.
    pub event_name: String,
    /// When it happened, as a text.
    pub timestamp: String,
    /// Names the event.
    pub event_id: String,
    /// The circumstances of an event.
    pub event_metadata: Option<crate::LinkEventMetadata>,
}

/// The circumstances of an event.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkEventMetadata {
    /// The code of the error, which programs decide by.
    pub error_code: Option<String>,
    /// What went wrong, for developers; the wording may change.
    pub error_message: Option<String>,
    /// The family of the error.
    pub error_type: Option<String>,
    /// Where the user stood when they left; with `EXIT`.
    pub exit_status: Option<String>,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<crate::InstitutionId>,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: Option<String>,
    /// What the user looked for; with `SEARCH_INSTITUTION`.
    pub institution_search_query: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// The second factor: `code`, `device`, `questions` or `selections`.
    pub mfa_type: Option<String>,
    /// The pane that comes next; with `TRANSITION_VIEW`.
    pub view_name: Option<String>,
    /// What the user chose where there were several ways.
    pub selection: Option<String>,
    /// The brand that the user chose.
    pub brand_name: Option<String>,
    /// Why the institution was offered: `returning_user` or `routing_number`, among others.
    pub match_reason: Option<String>,
    /// The nine digits of the ABA routing number, leading zeros kept. One number may serve several institutions.
    pub routing_number: Option<String>,
    /// The last digits of the account number that the user typed.
    pub account_number_mask: Option<String>,
}
