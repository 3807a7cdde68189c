// @generated from api/products/identity.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::IdentityGetRequest {
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

impl plaid_core::Sample for super::types::IdentityGetResponse {
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
      "paired_account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "owners": [
        {
          "names": [
            "sample names"
          ],
          "phone_numbers": [
            {
              "data": "9078563412",
              "primary": true,
              "type": "home"
            }
          ],
          "emails": [
            {
              "data": "9078563412",
              "primary": true,
              "type": "primary"
            }
          ],
          "addresses": [
            {
              "data": {
                "city": "San Francisco",
                "region": "CA",
                "street": "1 Main Street",
                "postal_code": "94105",
                "country": "US"
              },
              "primary": true
            }
          ]
        }
      ]
    }
  ],
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

impl plaid_core::Sample for super::types::IdentityDocumentsUploadsGetRequest {
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

impl plaid_core::Sample for super::types::IdentityDocumentsUploadsGetResponse {
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
      "paired_account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "owners": [
        {
          "names": [
            "sample names"
          ],
          "phone_numbers": [
            {
              "data": "9078563412",
              "primary": true,
              "type": "home"
            }
          ],
          "emails": [
            {
              "data": "9078563412",
              "primary": true,
              "type": "primary"
            }
          ],
          "addresses": [
            {
              "data": {
                "city": "San Francisco",
                "region": "CA",
                "street": "1 Main Street",
                "postal_code": "94105",
                "country": "US"
              },
              "primary": true
            }
          ]
        }
      ],
      "documents": [
        {
          "document_id": "sample document id",
          "metadata": {
            "document_type": "sample document type",
            "is_account_number_match": true,
            "page_count": 1,
            "last_updated": "2026-01-15T08:30:00Z",
            "uploaded_at": "2026-01-15T08:30:00Z"
          },
          "risk_insights": {
            "risk_summary": {
              "risk_score": 1
            },
            "risk_signals": [
              {
                "type": "sample type",
                "has_fraud_risk": true,
                "signal_description": "sample signal description",
                "page_number": 1
              }
            ]
          }
        }
      ]
    }
  ],
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

impl plaid_core::Sample for super::types::IdentityMatchRequest {
    const SAMPLE: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6",
  "user": {
    "legal_name": "sample legal name",
    "phone_number": "+19078563412",
    "email_address": "9078563412@example.com",
    "address": {
      "city": "San Francisco",
      "region": "CA",
      "street": "1 Main Street",
      "postal_code": "94105",
      "country": "US"
    }
  },
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

impl plaid_core::Sample for super::types::IdentityMatchResponse {
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
      "paired_account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "legal_name": {
        "score": 1,
        "is_first_name_or_last_name_match": true,
        "is_nickname_match": true,
        "is_business_name_detected": true
      },
      "phone_number": {
        "score": 1
      },
      "email_address": {
        "score": 1
      },
      "address": {
        "score": 1,
        "is_postal_code_match": true
      }
    }
  ],
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

impl plaid_core::Sample for super::types::IdentityRefreshRequest {
    const SAMPLE: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
    const MINIMAL: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
}

impl plaid_core::Sample for super::types::IdentityRefreshResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::ProcessorIdentityGetRequest {
    const SAMPLE: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"
}"#;
    const MINIMAL: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"
}"#;
}

impl plaid_core::Sample for super::types::ProcessorIdentityGetResponse {
    const SAMPLE: &'static str = r#"{
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
    "paired_account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
    "owners": [
      {
        "names": [
          "sample names"
        ],
        "phone_numbers": [
          {
            "data": "9078563412",
            "primary": true,
            "type": "home"
          }
        ],
        "emails": [
          {
            "data": "9078563412",
            "primary": true,
            "type": "primary"
          }
        ],
        "addresses": [
          {
            "data": {
              "city": "San Francisco",
              "region": "CA",
              "street": "1 Main Street",
              "postal_code": "94105",
              "country": "US"
            },
            "primary": true
          }
        ]
      }
    ]
  },
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::ProcessorIdentityMatchRequest {
    const SAMPLE: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb",
  "user": {
    "legal_name": "sample legal name",
    "phone_number": "+19078563412",
    "email_address": "9078563412@example.com",
    "address": {
      "city": "San Francisco",
      "region": "CA",
      "street": "1 Main Street",
      "postal_code": "94105",
      "country": "US"
    }
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"
}"#;
}

impl plaid_core::Sample for super::types::ProcessorIdentityMatchResponse {
    const SAMPLE: &'static str = r#"{
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
    "paired_account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
    "legal_name": {
      "score": 1,
      "is_first_name_or_last_name_match": true,
      "is_nickname_match": true,
      "is_business_name_detected": true
    },
    "phone_number": {
      "score": 1
    },
    "email_address": {
      "score": 1
    },
    "address": {
      "score": 1,
      "is_postal_code_match": true
    }
  },
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::IdentityMatchListRequest {
    const SAMPLE: &'static str = r#"{
  "start_time": "2026-01-15T08:30:00Z",
  "end_time": "2026-01-15T08:30:00Z",
  "count": 1,
  "cursor": "sample cursor"
}"#;
    const MINIMAL: &'static str = r#"{
  "start_time": "2026-01-15T08:30:00Z",
  "end_time": "2026-01-15T08:30:00Z"
}"#;
}

impl plaid_core::Sample for super::types::IdentityMatchListResponse {
    const SAMPLE: &'static str = r#"{
  "identity_match_attempts": [
    {
      "attempt_id": "sample attempt id",
      "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
      "created_at": "2026-01-15T08:30:00Z",
      "link_session_id": "2c468da2-0473-42f7-8473-a3eeff5e895e",
      "link_customization_name": "sample link customization name",
      "ruleset_revision": 1,
      "outcome": "PASS",
      "outcome_account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "scores": [
        {
          "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
          "legal_name": {
            "score": 1,
            "is_first_name_or_last_name_match": true,
            "is_nickname_match": true,
            "is_business_name_detected": true
          },
          "phone_number": {
            "score": 1
          },
          "email_address": {
            "score": 1
          },
          "address": {
            "score": 1,
            "is_postal_code_match": true
          }
        }
      ]
    }
  ],
  "next_cursor": "sample next cursor",
  "has_more": true,
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}
