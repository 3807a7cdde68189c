// @generated from api/webhooks/link.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::LayerAuthenticationPassedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"LAYER","webhook_code":"LAYER_AUTHENTICATION_PASSED","environment":"sandbox","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"LAYER","webhook_code":"LAYER_AUTHENTICATION_PASSED","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5"}"#;
}

impl plaid_core::Sample for super::LinkUserDeliveryStatusWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"LINK_DELIVERY","webhook_code":"DELIVERY_STATUS","link_delivery_session_id":"sample link delivery session id","timestamp":"2026-01-15T08:30:00Z","link_delivery_metadata":{"communication_method":"SMS","delivery_status":"SUCCESS"}}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"LINK_DELIVERY","webhook_code":"DELIVERY_STATUS","link_delivery_session_id":"sample link delivery session id","timestamp":"2026-01-15T08:30:00Z","link_delivery_metadata":{}}"#;
}

impl plaid_core::Sample for super::LinkDeliveryMetadata {
    const SAMPLE: &'static str = r#"{"communication_method":"SMS","delivery_status":"SUCCESS"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::LinkDeliveryCallbackWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"LINK_DELIVERY","webhook_code":"LINK_CALLBACK","link_delivery_session_id":"sample link delivery session id","timestamp":"2026-01-15T08:30:00Z","error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"link_callback_metadata":{"callback_type":"ON_SUCCESS","event_name":"BANK_INCOME_INSIGHTS_COMPLETED","status":"sample status","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","request_id":"DmkmfJzYdpHHNFR","institution":{"name":"sample name","institution_id":"ins_109508"},"accounts":[{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"automatically_verified","class_type":"sample class type"}]}}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"LINK_DELIVERY","webhook_code":"LINK_CALLBACK","link_delivery_session_id":"sample link delivery session id","timestamp":"2026-01-15T08:30:00Z","link_callback_metadata":{}}"#;
}

impl plaid_core::Sample for super::LinkCallbackMetadata {
    const SAMPLE: &'static str = r#"{"callback_type":"ON_SUCCESS","event_name":"BANK_INCOME_INSIGHTS_COMPLETED","status":"sample status","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","request_id":"DmkmfJzYdpHHNFR","institution":{"name":"sample name","institution_id":"ins_109508"},"accounts":[{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"automatically_verified","class_type":"sample class type"}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::LinkDeliveryInstitution {
    const SAMPLE: &'static str = r#"{"name":"sample name","institution_id":"ins_109508"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::LinkDeliveryAccount {
    const SAMPLE: &'static str = r#"{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"automatically_verified","class_type":"sample class type"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::LinkEventsWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"LINK","webhook_code":"EVENTS","events":[{"event_name":"sample event name","timestamp":"2026-01-15T08:30:00Z","event_id":"sample event id","event_metadata":{"error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","error_type":"sample error type","exit_status":"sample exit status","institution_id":"ins_109508","institution_name":"First Platypus Bank","institution_search_query":"sample institution search query","request_id":"DmkmfJzYdpHHNFR","mfa_type":"sample mfa type","view_name":"sample view name","selection":"sample selection","brand_name":"sample brand name","match_reason":"sample match reason","routing_number":"021000021","account_number_mask":"sample account number mask"}}],"link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"LINK","webhook_code":"EVENTS","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5"}"#;
}

impl plaid_core::Sample for super::ItemAddResultWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"LINK","webhook_code":"ITEM_ADD_RESULT","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5","public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"LINK","webhook_code":"ITEM_ADD_RESULT","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5","public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0"}"#;
}

impl plaid_core::Sample for super::LinkSessionFinishedWebhook {
    const SAMPLE: &'static str = r#"{"webhook_type":"LINK","webhook_code":"SESSION_FINISHED","status":"sample status","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5","public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0","public_tokens":["public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0"],"user_id":"usr_mSsCSUufsgPPRf","environment":"sandbox"}"#;
    const MINIMAL: &'static str = r#"{"webhook_type":"LINK","webhook_code":"SESSION_FINISHED","status":"sample status","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5"}"#;
}
