//! What happened in sessions.

use plaid_types::LinkEventMetadata;

/// Nothing to say about an event.
pub(super) fn metadata() -> LinkEventMetadata {
    LinkEventMetadata {
        error_code: None,
        error_message: None,
        error_type: None,
        exit_status: None,
        institution_id: None,
        institution_name: None,
        institution_search_query: None,
        request_id: None,
        mfa_type: None,
        view_name: None,
        selection: None,
        brand_name: None,
        match_reason: None,
        routing_number: None,
        account_number_mask: None,
    }
}
