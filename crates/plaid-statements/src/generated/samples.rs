// @generated from api/products/statements.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::StatementsListRequest {
    const SAMPLE: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
    const MINIMAL: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
}

impl plaid_core::Sample for super::types::StatementsListResponse {
    const SAMPLE: &'static str = r#"{
  "accounts": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "account_mask": "sample account mask",
      "account_name": "sample account name",
      "account_official_name": "sample account official name",
      "account_subtype": "sample account subtype",
      "account_type": "sample account type",
      "statements": [
        {
          "statement_id": "DzZpcVoRXXiHhKVXFvNrgtPJyfDAhJwqvBGLg",
          "date_posted": "2026-01-15",
          "month": 1,
          "year": 2010
        }
      ]
    }
  ],
  "institution_id": "ins_109508",
  "institution_name": "sample institution name",
  "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::StatementsDownloadRequest {
    const SAMPLE: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6",
  "statement_id": "DzZpcVoRXXiHhKVXFvNrgtPJyfDAhJwqvBGLg"
}"#;
    const MINIMAL: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6",
  "statement_id": "DzZpcVoRXXiHhKVXFvNrgtPJyfDAhJwqvBGLg"
}"#;
}

impl plaid_core::Sample for super::types::StatementsRefreshRequest {
    const SAMPLE: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6",
  "start_date": "2026-01-15",
  "end_date": "2026-01-15"
}"#;
    const MINIMAL: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6",
  "start_date": "2026-01-15",
  "end_date": "2026-01-15"
}"#;
}

impl plaid_core::Sample for super::types::StatementsRefreshResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}
