// @generated from api/products/statements.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::StatementsListRequest {
    const SAMPLE: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::StatementsListResponse {
    const SAMPLE: &'static str = r#"{"accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account_mask":"sample account mask","account_name":"sample account name","account_official_name":"sample account official name","account_subtype":"sample account subtype","account_type":"sample account type","statements":[{"statement_id":"DzZpcVoRXXiHhKVXFvNrgtPJyfDAhJwqvBGLg","date_posted":"2026-01-15","month":1,"year":2010}]},{"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","account_mask":"sample account mask 2","account_name":"sample account name 2","account_official_name":"sample account official name 2","account_subtype":"sample account subtype 2","account_type":"sample account type 2","statements":[{"statement_id":"FwrJUyUwBHEenzHiBtogarqYAWtLfFMoQSwhF","date_posted":"2026-01-14","month":1,"year":2010}]}],"institution_id":"ins_109508","institution_name":"First Platypus Bank","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"institution_id":"ins_109508","institution_name":"First Platypus Bank","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
}

impl plaid_core::Sample for super::types::StatementsAccount {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account_mask":"sample account mask","account_name":"sample account name","account_official_name":"sample account official name","account_subtype":"sample account subtype","account_type":"sample account type","statements":[{"statement_id":"DzZpcVoRXXiHhKVXFvNrgtPJyfDAhJwqvBGLg","date_posted":"2026-01-15","month":1,"year":2010}]}"#;
    const MINIMAL: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","account_name":"sample account name","account_type":"sample account type"}"#;
}

impl plaid_core::Sample for super::types::StatementsStatement {
    const SAMPLE: &'static str = r#"{"statement_id":"DzZpcVoRXXiHhKVXFvNrgtPJyfDAhJwqvBGLg","date_posted":"2026-01-15","month":1,"year":2010}"#;
    const MINIMAL: &'static str = r#"{"statement_id":"DzZpcVoRXXiHhKVXFvNrgtPJyfDAhJwqvBGLg"}"#;
}

impl plaid_core::Sample for super::types::StatementsDownloadRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","statement_id":"DzZpcVoRXXiHhKVXFvNrgtPJyfDAhJwqvBGLg"}"#;
}

impl plaid_core::Sample for super::types::StatementsRefreshRequest {
    const SAMPLE: &'static str = r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","start_date":"2026-01-15","end_date":"2026-01-15"}"#;
}

impl plaid_core::Sample for super::types::StatementsRefreshResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}
