// @generated from api/shared/link.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for crate::LinkEvent {
    const SAMPLE: &'static str = r#"{"event_name":"sample event name","timestamp":"2026-01-15T08:30:00Z","event_id":"sample event id","event_metadata":{"error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","error_type":"sample error type","exit_status":"sample exit status","institution_id":"ins_109508","institution_name":"First Platypus Bank","institution_search_query":"sample institution search query","request_id":"DmkmfJzYdpHHNFR","mfa_type":"sample mfa type","view_name":"sample view name","selection":"sample selection","brand_name":"sample brand name","match_reason":"sample match reason","routing_number":"021000021","account_number_mask":"sample account number mask"}}"#;
    const MINIMAL: &'static str = r#"{"event_name":"sample event name","timestamp":"2026-01-15T08:30:00Z","event_id":"sample event id"}"#;
}

impl plaid_core::Sample for crate::LinkEventMetadata {
    const SAMPLE: &'static str = r#"{"error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","error_type":"sample error type","exit_status":"sample exit status","institution_id":"ins_109508","institution_name":"First Platypus Bank","institution_search_query":"sample institution search query","request_id":"DmkmfJzYdpHHNFR","mfa_type":"sample mfa type","view_name":"sample view name","selection":"sample selection","brand_name":"sample brand name","match_reason":"sample match reason","routing_number":"021000021","account_number_mask":"sample account number mask"}"#;
    const MINIMAL: &'static str = "{}";
}
