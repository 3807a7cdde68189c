// @generated from api/shared/link.toml by `cargo xtask codegen`. Do not edit.

//! Link tokens, which open Plaid Link, and what happened in its sessions.

mod codec;
#[cfg(feature = "samples")]
mod samples;

plaid_core::string_id! {
/// Stands in `IdentityMatchListAttempt.link_session_id`, `CreditSession.link_session_id`, `IssuesSearchRequest.link_session_id` and 14 more places.
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkEvent {
    pub event_name: String,
    pub timestamp: String,
    pub event_id: String,
    pub event_metadata: Option<crate::LinkEventMetadata>,
}

/// The circumstances of an event.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct LinkEventMetadata {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub error_type: Option<String>,
    pub exit_status: Option<String>,
    pub institution_id: Option<crate::InstitutionId>,
    pub institution_name: Option<String>,
    pub institution_search_query: Option<String>,
    pub request_id: Option<plaid_core::RequestId>,
    pub mfa_type: Option<String>,
    pub view_name: Option<String>,
    pub selection: Option<String>,
    pub brand_name: Option<String>,
    pub match_reason: Option<String>,
    pub routing_number: Option<String>,
    pub account_number_mask: Option<String>,
}
