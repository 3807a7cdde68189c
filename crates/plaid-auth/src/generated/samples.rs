// @generated from api/products/auth.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::AuthGetRequest {
    const SAMPLE: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6",
  "options": {
    "account_ids": [
      "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"
    ]
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
}

impl plaid_core::Sample for super::types::AuthGetResponse {
    const SAMPLE: &'static str = r#"{
  "accounts": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "balances": {
        "available": 100.25,
        "current": 100.25,
        "limit": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code",
        "last_updated_datetime": "2026-01-15T08:30:00Z"
      },
      "mask": "0000",
      "name": "sample name",
      "official_name": "sample official name",
      "type": "investment",
      "subtype": "401a",
      "verification_status": "automatically_verified",
      "verification_name": "sample verification name",
      "verification_insights": {
        "name_match_score": 1,
        "network_status": {
          "has_numbers_match": true,
          "is_numbers_match_verified": true
        },
        "previous_returns": {
          "has_previous_administrative_return": true
        },
        "account_number_format": "valid"
      },
      "persistent_account_id": "sample persistent account id",
      "apy": 0.5,
      "holder_category": "business",
      "paired_account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"
    }
  ],
  "numbers": {
    "ach": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "account": "9078563412",
        "is_tokenized_account_number": true,
        "routing": "021000021",
        "wire_routing": "021000021",
        "can_transfer_in": true,
        "can_transfer_out": true
      }
    ],
    "eft": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "account": "9078563412",
        "institution": "sample institution",
        "branch": "sample branch"
      }
    ],
    "international": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "iban": "9078563412",
        "bic": "DEUTDEFF"
      }
    ],
    "bacs": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "account": "9078563412",
        "sort_code": "601613"
      }
    ]
  },
  "item": {
    "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
    "institution_id": "ins_109508",
    "institution_name": "sample institution name",
    "webhook": "sample webhook",
    "auth_method": "INSTANT_AUTH",
    "error": {
      "error_type": "ITEM_ERROR",
      "error_code": "ITEM_LOGIN_REQUIRED",
      "error_code_reason": "sample error code reason",
      "error_message": "sample error message",
      "display_message": "sample display message",
      "request_id": "DmkmfJzYdpHHNFR",
      "status": 400,
      "documentation_url": "sample documentation url",
      "suggested_action": "sample suggested action",
      "required_account_subtypes": [
        "sample required account subtypes"
      ],
      "provided_account_subtypes": [
        "sample provided account subtypes"
      ]
    },
    "available_products": [
      "assets"
    ],
    "billed_products": [
      "assets"
    ],
    "products": [
      "assets"
    ],
    "consented_products": [
      "assets"
    ],
    "consent_expiration_time": "2026-01-15T08:30:00Z",
    "update_type": "background",
    "paired_item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
  },
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::AuthVerifyRequest {
    const SAMPLE: &'static str = r#"{
  "legal_name": "sample legal name",
  "numbers": {
    "ach": {
      "account": "9078563412",
      "routing": "021000021"
    }
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "numbers": {
    "ach": {
      "account": "9078563412",
      "routing": "021000021"
    }
  }
}"#;
}

impl plaid_core::Sample for super::types::AuthVerifyResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR",
  "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
  "verification_status": "sample verification status",
  "verification_insights": {
    "name_match_score": 1,
    "network_status": {
      "has_numbers_match": true,
      "is_numbers_match_verified": true
    },
    "previous_returns": {
      "has_previous_administrative_return": true
    },
    "account_number_format": "valid"
  }
}"#;
}

impl plaid_core::Sample for super::types::ProcessorAuthGetRequest {
    const SAMPLE: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"
}"#;
    const MINIMAL: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"
}"#;
}

impl plaid_core::Sample for super::types::ProcessorAuthGetResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR",
  "numbers": {
    "ach": {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "account": "9078563412",
      "is_tokenized_account_number": true,
      "routing": "021000021",
      "wire_routing": "021000021",
      "can_transfer_in": true,
      "can_transfer_out": true
    },
    "eft": {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "account": "9078563412",
      "institution": "sample institution",
      "branch": "sample branch"
    },
    "international": {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "iban": "9078563412",
      "bic": "DEUTDEFF"
    },
    "bacs": {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "account": "9078563412",
      "sort_code": "601613"
    }
  },
  "account": {
    "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
    "balances": {
      "available": 100.25,
      "current": 100.25,
      "limit": 100.25,
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "last_updated_datetime": "2026-01-15T08:30:00Z"
    },
    "mask": "0000",
    "name": "sample name",
    "official_name": "sample official name",
    "type": "investment",
    "subtype": "401a",
    "verification_status": "automatically_verified",
    "verification_name": "sample verification name",
    "verification_insights": {
      "name_match_score": 1,
      "network_status": {
        "has_numbers_match": true,
        "is_numbers_match_verified": true
      },
      "previous_returns": {
        "has_previous_administrative_return": true
      },
      "account_number_format": "valid"
    },
    "persistent_account_id": "sample persistent account id",
    "apy": 0.5,
    "holder_category": "business",
    "paired_account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"
  }
}"#;
}
