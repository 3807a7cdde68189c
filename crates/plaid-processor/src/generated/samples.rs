// @generated from api/products/processor.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::ProcessorTokenCreateRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","processor":"dwolla"}"#;
}

impl plaid_core::Sample for super::types::ProcessorTokenCreateResponse {
    const SAMPLE: &'static str = r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str =
        r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"}"#;
}

impl plaid_core::Sample for super::types::ProcessorTokenPermissionsSetRequest {
    const SAMPLE: &'static str = r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb","products":["assets"]}"#;
}

impl plaid_core::Sample for super::types::ProcessorTokenPermissionsSetResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProcessorTokenPermissionsGetRequest {
    const SAMPLE: &'static str =
        r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"}"#;
}

impl plaid_core::Sample for super::types::ProcessorTokenPermissionsGetResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","products":["assets"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProcessorTokenWebhookUpdateRequest {
    const SAMPLE: &'static str = r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb","webhook":"https://example.com/sample"}"#;
    const MINIMAL: &'static str = r#"{"processor_token":"processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb","webhook":null}"#;
}

impl plaid_core::Sample for super::types::ProcessorTokenWebhookUpdateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProcessorStripeBankAccountTokenCreateRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}

impl plaid_core::Sample for super::types::ProcessorStripeBankAccountTokenCreateResponse {
    const SAMPLE: &'static str = r#"{"stripe_bank_account_token":"btok_5ec2e7ed000040008000","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"stripe_bank_account_token":"btok_5ec2e7ed000040008000"}"#;
}

impl plaid_core::Sample for super::types::ProcessorApexProcessorTokenCreateRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}
