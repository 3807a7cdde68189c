// @generated from api/products/transactions.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::TransactionsGetRequest {
    const SAMPLE: &'static str = r#"{
  "options": {
    "account_ids": [
      "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"
    ],
    "count": 1,
    "offset": 1,
    "include_original_description": true,
    "include_personal_finance_category_beta": true,
    "include_personal_finance_category": true,
    "include_logo_and_counterparty_beta": true,
    "personal_finance_category_version": "v1",
    "days_requested": 1
  },
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

impl plaid_core::Sample for super::types::TransactionsGetResponse {
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
  "transactions": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "amount": 100.25,
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "category": [
        "sample category"
      ],
      "category_id": "sample category id",
      "check_number": "sample check number",
      "date": "2026-01-15",
      "location": {
        "address": "sample address",
        "city": "San Francisco",
        "region": "CA",
        "postal_code": "94105",
        "country": "US",
        "lat": 0.5,
        "lon": 0.5,
        "store_number": "sample store number"
      },
      "name": "sample name",
      "merchant_name": "sample merchant name",
      "original_description": "sample original description",
      "payment_meta": {
        "reference_number": "sample reference number",
        "ppd_id": "sample ppd id",
        "payee": "sample payee",
        "by_order_of": "sample by order of",
        "payer": "sample payer",
        "payment_method": "sample payment method",
        "payment_processor": "sample payment processor",
        "reason": "sample reason"
      },
      "pending": true,
      "pending_transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
      "account_owner": "sample account owner",
      "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
      "transaction_type": "digital",
      "logo_url": "sample logo url",
      "website": "sample website",
      "authorized_date": "2026-01-15",
      "authorized_datetime": "2026-01-15T08:30:00Z",
      "datetime": "2026-01-15T08:30:00Z",
      "payment_channel": "online",
      "personal_finance_category": {
        "primary": "sample primary",
        "detailed": "sample detailed",
        "confidence_level": "sample confidence level",
        "version": "v1"
      },
      "business_finance_category": {
        "primary": "sample primary",
        "detailed": "sample detailed",
        "confidence_level": "sample confidence level"
      },
      "transaction_code": "adjustment",
      "personal_finance_category_icon_url": "sample personal finance category icon url",
      "counterparties": [
        {
          "name": "sample name",
          "entity_id": "sample entity id",
          "type": "merchant",
          "website": "sample website",
          "logo_url": "sample logo url",
          "confidence_level": "sample confidence level",
          "account_numbers": {
            "bacs": {
              "account": "9078563412",
              "sort_code": "601613"
            },
            "international": {
              "iban": "90785634129078563412",
              "bic": "DEUTDEFF"
            }
          }
        }
      ],
      "merchant_entity_id": "sample merchant entity id",
      "merchant_category_code": "sample merchant category code",
      "running_balance": 100.25,
      "client_customization": {
        "custom_entity_id": "sample custom entity id"
      }
    }
  ],
  "total_transactions": 1,
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

impl plaid_core::Sample for super::types::TransactionsRefreshRequest {
    const SAMPLE: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
    const MINIMAL: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
}

impl plaid_core::Sample for super::types::TransactionsRefreshResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::TransactionsRecurringGetRequest {
    const SAMPLE: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6",
  "options": {
    "include_personal_finance_category": true,
    "personal_finance_category_version": "v1"
  },
  "account_ids": [
    "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"
  ]
}"#;
    const MINIMAL: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
}

impl plaid_core::Sample for super::types::TransactionsRecurringGetResponse {
    const SAMPLE: &'static str = r#"{
  "inflow_streams": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "stream_id": "bPHZXGPUimqcCHFuYWSnVEcFxmvjULCPkwjvF",
      "category": [
        "sample category"
      ],
      "category_id": "sample category id",
      "description": "sample description",
      "merchant_name": "sample merchant name",
      "first_date": "2026-01-15",
      "last_date": "2026-01-15",
      "predicted_next_date": "2026-01-15",
      "frequency": "UNKNOWN",
      "transaction_ids": [
        "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf"
      ],
      "average_amount": {
        "amount": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code"
      },
      "last_amount": {
        "amount": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code"
      },
      "is_active": true,
      "status": "UNKNOWN",
      "personal_finance_category": {
        "primary": "sample primary",
        "detailed": "sample detailed",
        "confidence_level": "sample confidence level",
        "version": "v1"
      },
      "is_user_modified": true,
      "last_user_modified_datetime": "2026-01-15T08:30:00Z"
    }
  ],
  "outflow_streams": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "stream_id": "bPHZXGPUimqcCHFuYWSnVEcFxmvjULCPkwjvF",
      "category": [
        "sample category"
      ],
      "category_id": "sample category id",
      "description": "sample description",
      "merchant_name": "sample merchant name",
      "first_date": "2026-01-15",
      "last_date": "2026-01-15",
      "predicted_next_date": "2026-01-15",
      "frequency": "UNKNOWN",
      "transaction_ids": [
        "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf"
      ],
      "average_amount": {
        "amount": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code"
      },
      "last_amount": {
        "amount": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code"
      },
      "is_active": true,
      "status": "UNKNOWN",
      "personal_finance_category": {
        "primary": "sample primary",
        "detailed": "sample detailed",
        "confidence_level": "sample confidence level",
        "version": "v1"
      },
      "is_user_modified": true,
      "last_user_modified_datetime": "2026-01-15T08:30:00Z"
    }
  ],
  "updated_datetime": "2026-01-15T08:30:00Z",
  "personal_finance_category_version": "v1",
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::TransactionsSyncRequest {
    const SAMPLE: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6",
  "cursor": "sample cursor",
  "count": 1,
  "options": {
    "include_original_description": true,
    "include_personal_finance_category": true,
    "include_logo_and_counterparty_beta": true,
    "personal_finance_category_version": "v1",
    "days_requested": 1,
    "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
}

impl plaid_core::Sample for super::types::TransactionsSyncResponse {
    const SAMPLE: &'static str = r#"{
  "transactions_update_status": "TRANSACTIONS_UPDATE_STATUS_UNKNOWN",
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
  "added": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "amount": 100.25,
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "category": [
        "sample category"
      ],
      "category_id": "sample category id",
      "check_number": "sample check number",
      "date": "2026-01-15",
      "location": {
        "address": "sample address",
        "city": "San Francisco",
        "region": "CA",
        "postal_code": "94105",
        "country": "US",
        "lat": 0.5,
        "lon": 0.5,
        "store_number": "sample store number"
      },
      "name": "sample name",
      "merchant_name": "sample merchant name",
      "original_description": "sample original description",
      "payment_meta": {
        "reference_number": "sample reference number",
        "ppd_id": "sample ppd id",
        "payee": "sample payee",
        "by_order_of": "sample by order of",
        "payer": "sample payer",
        "payment_method": "sample payment method",
        "payment_processor": "sample payment processor",
        "reason": "sample reason"
      },
      "pending": true,
      "pending_transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
      "account_owner": "sample account owner",
      "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
      "transaction_type": "digital",
      "logo_url": "sample logo url",
      "website": "sample website",
      "authorized_date": "2026-01-15",
      "authorized_datetime": "2026-01-15T08:30:00Z",
      "datetime": "2026-01-15T08:30:00Z",
      "payment_channel": "online",
      "personal_finance_category": {
        "primary": "sample primary",
        "detailed": "sample detailed",
        "confidence_level": "sample confidence level",
        "version": "v1"
      },
      "business_finance_category": {
        "primary": "sample primary",
        "detailed": "sample detailed",
        "confidence_level": "sample confidence level"
      },
      "transaction_code": "adjustment",
      "personal_finance_category_icon_url": "sample personal finance category icon url",
      "counterparties": [
        {
          "name": "sample name",
          "entity_id": "sample entity id",
          "type": "merchant",
          "website": "sample website",
          "logo_url": "sample logo url",
          "confidence_level": "sample confidence level",
          "account_numbers": {
            "bacs": {
              "account": "9078563412",
              "sort_code": "601613"
            },
            "international": {
              "iban": "90785634129078563412",
              "bic": "DEUTDEFF"
            }
          }
        }
      ],
      "merchant_entity_id": "sample merchant entity id",
      "merchant_category_code": "sample merchant category code",
      "running_balance": 100.25,
      "client_customization": {
        "custom_entity_id": "sample custom entity id"
      }
    }
  ],
  "modified": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "amount": 100.25,
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "category": [
        "sample category"
      ],
      "category_id": "sample category id",
      "check_number": "sample check number",
      "date": "2026-01-15",
      "location": {
        "address": "sample address",
        "city": "San Francisco",
        "region": "CA",
        "postal_code": "94105",
        "country": "US",
        "lat": 0.5,
        "lon": 0.5,
        "store_number": "sample store number"
      },
      "name": "sample name",
      "merchant_name": "sample merchant name",
      "original_description": "sample original description",
      "payment_meta": {
        "reference_number": "sample reference number",
        "ppd_id": "sample ppd id",
        "payee": "sample payee",
        "by_order_of": "sample by order of",
        "payer": "sample payer",
        "payment_method": "sample payment method",
        "payment_processor": "sample payment processor",
        "reason": "sample reason"
      },
      "pending": true,
      "pending_transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
      "account_owner": "sample account owner",
      "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
      "transaction_type": "digital",
      "logo_url": "sample logo url",
      "website": "sample website",
      "authorized_date": "2026-01-15",
      "authorized_datetime": "2026-01-15T08:30:00Z",
      "datetime": "2026-01-15T08:30:00Z",
      "payment_channel": "online",
      "personal_finance_category": {
        "primary": "sample primary",
        "detailed": "sample detailed",
        "confidence_level": "sample confidence level",
        "version": "v1"
      },
      "business_finance_category": {
        "primary": "sample primary",
        "detailed": "sample detailed",
        "confidence_level": "sample confidence level"
      },
      "transaction_code": "adjustment",
      "personal_finance_category_icon_url": "sample personal finance category icon url",
      "counterparties": [
        {
          "name": "sample name",
          "entity_id": "sample entity id",
          "type": "merchant",
          "website": "sample website",
          "logo_url": "sample logo url",
          "confidence_level": "sample confidence level",
          "account_numbers": {
            "bacs": {
              "account": "9078563412",
              "sort_code": "601613"
            },
            "international": {
              "iban": "90785634129078563412",
              "bic": "DEUTDEFF"
            }
          }
        }
      ],
      "merchant_entity_id": "sample merchant entity id",
      "merchant_category_code": "sample merchant category code",
      "running_balance": 100.25,
      "client_customization": {
        "custom_entity_id": "sample custom entity id"
      }
    }
  ],
  "removed": [
    {
      "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"
    }
  ],
  "next_cursor": "sample next cursor",
  "has_more": true,
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CategoriesGetRequest {
    const SAMPLE: &'static str = "{}";
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CategoriesGetResponse {
    const SAMPLE: &'static str = r#"{
  "categories": [
    {
      "category_id": "sample category id",
      "group": "sample group",
      "hierarchy": [
        "sample hierarchy"
      ]
    }
  ],
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::ProcessorTransactionsGetRequest {
    const SAMPLE: &'static str = r#"{
  "options": {
    "count": 1,
    "offset": 1,
    "include_original_description": true,
    "include_personal_finance_category_beta": true,
    "include_personal_finance_category": true,
    "include_logo_and_counterparty_beta": true
  },
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb",
  "start_date": "2026-01-15",
  "end_date": "2026-01-15"
}"#;
    const MINIMAL: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb",
  "start_date": "2026-01-15",
  "end_date": "2026-01-15"
}"#;
}

impl plaid_core::Sample for super::types::ProcessorTransactionsGetResponse {
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
    "paired_account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"
  },
  "transactions": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "amount": 100.25,
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "category": [
        "sample category"
      ],
      "category_id": "sample category id",
      "check_number": "sample check number",
      "date": "2026-01-15",
      "location": {
        "address": "sample address",
        "city": "San Francisco",
        "region": "CA",
        "postal_code": "94105",
        "country": "US",
        "lat": 0.5,
        "lon": 0.5,
        "store_number": "sample store number"
      },
      "name": "sample name",
      "merchant_name": "sample merchant name",
      "original_description": "sample original description",
      "payment_meta": {
        "reference_number": "sample reference number",
        "ppd_id": "sample ppd id",
        "payee": "sample payee",
        "by_order_of": "sample by order of",
        "payer": "sample payer",
        "payment_method": "sample payment method",
        "payment_processor": "sample payment processor",
        "reason": "sample reason"
      },
      "pending": true,
      "pending_transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
      "account_owner": "sample account owner",
      "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
      "transaction_type": "digital",
      "logo_url": "sample logo url",
      "website": "sample website",
      "authorized_date": "2026-01-15",
      "authorized_datetime": "2026-01-15T08:30:00Z",
      "datetime": "2026-01-15T08:30:00Z",
      "payment_channel": "online",
      "personal_finance_category": {
        "primary": "sample primary",
        "detailed": "sample detailed",
        "confidence_level": "sample confidence level",
        "version": "v1"
      },
      "business_finance_category": {
        "primary": "sample primary",
        "detailed": "sample detailed",
        "confidence_level": "sample confidence level"
      },
      "transaction_code": "adjustment",
      "personal_finance_category_icon_url": "sample personal finance category icon url",
      "counterparties": [
        {
          "name": "sample name",
          "entity_id": "sample entity id",
          "type": "merchant",
          "website": "sample website",
          "logo_url": "sample logo url",
          "confidence_level": "sample confidence level",
          "account_numbers": {
            "bacs": {
              "account": "9078563412",
              "sort_code": "601613"
            },
            "international": {
              "iban": "90785634129078563412",
              "bic": "DEUTDEFF"
            }
          }
        }
      ],
      "merchant_entity_id": "sample merchant entity id",
      "merchant_category_code": "sample merchant category code",
      "running_balance": 100.25,
      "client_customization": {
        "custom_entity_id": "sample custom entity id"
      }
    }
  ],
  "total_transactions": 1,
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::ProcessorTransactionsSyncRequest {
    const SAMPLE: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb",
  "cursor": "sample cursor",
  "count": 1,
  "options": {
    "include_original_description": true,
    "include_personal_finance_category": true,
    "include_logo_and_counterparty_beta": true,
    "personal_finance_category_version": "v1",
    "days_requested": 1,
    "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"
}"#;
}

impl plaid_core::Sample for super::types::ProcessorTransactionsSyncResponse {
    const SAMPLE: &'static str = r#"{
  "transactions_update_status": "TRANSACTIONS_UPDATE_STATUS_UNKNOWN",
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
  },
  "added": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "amount": 100.25,
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "category": [
        "sample category"
      ],
      "category_id": "sample category id",
      "check_number": "sample check number",
      "date": "2026-01-15",
      "location": {
        "address": "sample address",
        "city": "San Francisco",
        "region": "CA",
        "postal_code": "94105",
        "country": "US",
        "lat": 0.5,
        "lon": 0.5,
        "store_number": "sample store number"
      },
      "name": "sample name",
      "merchant_name": "sample merchant name",
      "original_description": "sample original description",
      "payment_meta": {
        "reference_number": "sample reference number",
        "ppd_id": "sample ppd id",
        "payee": "sample payee",
        "by_order_of": "sample by order of",
        "payer": "sample payer",
        "payment_method": "sample payment method",
        "payment_processor": "sample payment processor",
        "reason": "sample reason"
      },
      "pending": true,
      "pending_transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
      "account_owner": "sample account owner",
      "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
      "transaction_type": "digital",
      "logo_url": "sample logo url",
      "website": "sample website",
      "authorized_date": "2026-01-15",
      "authorized_datetime": "2026-01-15T08:30:00Z",
      "datetime": "2026-01-15T08:30:00Z",
      "payment_channel": "online",
      "personal_finance_category": {
        "primary": "sample primary",
        "detailed": "sample detailed",
        "confidence_level": "sample confidence level",
        "version": "v1"
      },
      "business_finance_category": {
        "primary": "sample primary",
        "detailed": "sample detailed",
        "confidence_level": "sample confidence level"
      },
      "transaction_code": "adjustment",
      "personal_finance_category_icon_url": "sample personal finance category icon url",
      "counterparties": [
        {
          "name": "sample name",
          "entity_id": "sample entity id",
          "type": "merchant",
          "website": "sample website",
          "logo_url": "sample logo url",
          "confidence_level": "sample confidence level",
          "account_numbers": {
            "bacs": {
              "account": "9078563412",
              "sort_code": "601613"
            },
            "international": {
              "iban": "90785634129078563412",
              "bic": "DEUTDEFF"
            }
          }
        }
      ],
      "merchant_entity_id": "sample merchant entity id",
      "merchant_category_code": "sample merchant category code",
      "running_balance": 100.25,
      "client_customization": {
        "custom_entity_id": "sample custom entity id"
      }
    }
  ],
  "modified": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "amount": 100.25,
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "category": [
        "sample category"
      ],
      "category_id": "sample category id",
      "check_number": "sample check number",
      "date": "2026-01-15",
      "location": {
        "address": "sample address",
        "city": "San Francisco",
        "region": "CA",
        "postal_code": "94105",
        "country": "US",
        "lat": 0.5,
        "lon": 0.5,
        "store_number": "sample store number"
      },
      "name": "sample name",
      "merchant_name": "sample merchant name",
      "original_description": "sample original description",
      "payment_meta": {
        "reference_number": "sample reference number",
        "ppd_id": "sample ppd id",
        "payee": "sample payee",
        "by_order_of": "sample by order of",
        "payer": "sample payer",
        "payment_method": "sample payment method",
        "payment_processor": "sample payment processor",
        "reason": "sample reason"
      },
      "pending": true,
      "pending_transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
      "account_owner": "sample account owner",
      "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
      "transaction_type": "digital",
      "logo_url": "sample logo url",
      "website": "sample website",
      "authorized_date": "2026-01-15",
      "authorized_datetime": "2026-01-15T08:30:00Z",
      "datetime": "2026-01-15T08:30:00Z",
      "payment_channel": "online",
      "personal_finance_category": {
        "primary": "sample primary",
        "detailed": "sample detailed",
        "confidence_level": "sample confidence level",
        "version": "v1"
      },
      "business_finance_category": {
        "primary": "sample primary",
        "detailed": "sample detailed",
        "confidence_level": "sample confidence level"
      },
      "transaction_code": "adjustment",
      "personal_finance_category_icon_url": "sample personal finance category icon url",
      "counterparties": [
        {
          "name": "sample name",
          "entity_id": "sample entity id",
          "type": "merchant",
          "website": "sample website",
          "logo_url": "sample logo url",
          "confidence_level": "sample confidence level",
          "account_numbers": {
            "bacs": {
              "account": "9078563412",
              "sort_code": "601613"
            },
            "international": {
              "iban": "90785634129078563412",
              "bic": "DEUTDEFF"
            }
          }
        }
      ],
      "merchant_entity_id": "sample merchant entity id",
      "merchant_category_code": "sample merchant category code",
      "running_balance": 100.25,
      "client_customization": {
        "custom_entity_id": "sample custom entity id"
      }
    }
  ],
  "removed": [
    {
      "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"
    }
  ],
  "next_cursor": "sample next cursor",
  "has_more": true,
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::ProcessorTransactionsRefreshRequest {
    const SAMPLE: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"
}"#;
    const MINIMAL: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"
}"#;
}

impl plaid_core::Sample for super::types::ProcessorTransactionsRefreshResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::ProcessorTransactionsRecurringGetRequest {
    const SAMPLE: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb",
  "options": {
    "include_personal_finance_category": true,
    "personal_finance_category_version": "v1"
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"
}"#;
}

impl plaid_core::Sample for super::types::ProcessorTransactionsRecurringGetResponse {
    const SAMPLE: &'static str = r#"{
  "inflow_streams": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "stream_id": "bPHZXGPUimqcCHFuYWSnVEcFxmvjULCPkwjvF",
      "category": [
        "sample category"
      ],
      "category_id": "sample category id",
      "description": "sample description",
      "merchant_name": "sample merchant name",
      "first_date": "2026-01-15",
      "last_date": "2026-01-15",
      "predicted_next_date": "2026-01-15",
      "frequency": "UNKNOWN",
      "transaction_ids": [
        "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf"
      ],
      "average_amount": {
        "amount": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code"
      },
      "last_amount": {
        "amount": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code"
      },
      "is_active": true,
      "status": "UNKNOWN",
      "personal_finance_category": {
        "primary": "sample primary",
        "detailed": "sample detailed",
        "confidence_level": "sample confidence level",
        "version": "v1"
      },
      "is_user_modified": true,
      "last_user_modified_datetime": "2026-01-15T08:30:00Z"
    }
  ],
  "outflow_streams": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "stream_id": "bPHZXGPUimqcCHFuYWSnVEcFxmvjULCPkwjvF",
      "category": [
        "sample category"
      ],
      "category_id": "sample category id",
      "description": "sample description",
      "merchant_name": "sample merchant name",
      "first_date": "2026-01-15",
      "last_date": "2026-01-15",
      "predicted_next_date": "2026-01-15",
      "frequency": "UNKNOWN",
      "transaction_ids": [
        "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf"
      ],
      "average_amount": {
        "amount": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code"
      },
      "last_amount": {
        "amount": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code"
      },
      "is_active": true,
      "status": "UNKNOWN",
      "personal_finance_category": {
        "primary": "sample primary",
        "detailed": "sample detailed",
        "confidence_level": "sample confidence level",
        "version": "v1"
      },
      "is_user_modified": true,
      "last_user_modified_datetime": "2026-01-15T08:30:00Z"
    }
  ],
  "updated_datetime": "2026-01-15T08:30:00Z",
  "personal_finance_category_version": "v1",
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::TransactionsRulesCreateRequest {
    const SAMPLE: &'static str = r#"{
  "client_user_id": "sample-user",
  "pfc_primary_category": "sample pfc primary category",
  "pfc_detailed_category": "sample pfc detailed category",
  "rule_details": {
    "field": "TRANSACTION_ID",
    "type": "EXACT_MATCH",
    "query": "sample query"
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "client_user_id": "sample-user",
  "pfc_primary_category": "sample pfc primary category",
  "pfc_detailed_category": "sample pfc detailed category",
  "rule_details": {
    "field": "TRANSACTION_ID",
    "type": "EXACT_MATCH",
    "query": "sample query"
  }
}"#;
}

impl plaid_core::Sample for super::types::TransactionsRulesCreateResponse {
    const SAMPLE: &'static str = r#"{
  "rule": {
    "id": "sample id",
    "user_id": "usr_mSsCSUufsgPPRf",
    "created_at": "2026-01-15T08:30:00Z",
    "updated_at": "2026-01-15T08:30:00Z",
    "pfc_primary_category": "sample pfc primary category",
    "pfc_detailed_category": "sample pfc detailed category",
    "rule_details": {
      "field": "TRANSACTION_ID",
      "type": "EXACT_MATCH",
      "query": "sample query"
    }
  },
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::TransactionsRulesListRequest {
    const SAMPLE: &'static str = r#"{
  "client_user_id": "sample-user"
}"#;
    const MINIMAL: &'static str = r#"{
  "client_user_id": "sample-user"
}"#;
}

impl plaid_core::Sample for super::types::TransactionsRulesListResponse {
    const SAMPLE: &'static str = r#"{
  "rules": [
    {
      "id": "sample id",
      "user_id": "usr_mSsCSUufsgPPRf",
      "created_at": "2026-01-15T08:30:00Z",
      "updated_at": "2026-01-15T08:30:00Z",
      "pfc_primary_category": "sample pfc primary category",
      "pfc_detailed_category": "sample pfc detailed category",
      "rule_details": {
        "field": "TRANSACTION_ID",
        "type": "EXACT_MATCH",
        "query": "sample query"
      }
    }
  ],
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::TransactionsRulesRemoveRequest {
    const SAMPLE: &'static str = r#"{
  "client_user_id": "sample-user",
  "rule_id": "b173d8c9-f403-4e72-8403-7cfe16bbce10"
}"#;
    const MINIMAL: &'static str = r#"{
  "client_user_id": "sample-user",
  "rule_id": "b173d8c9-f403-4e72-8403-7cfe16bbce10"
}"#;
}

impl plaid_core::Sample for super::types::TransactionsRulesRemoveResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::TransactionsUserInsightsGetRequest {
    const SAMPLE: &'static str = r#"{
  "client_user_id": "sample-user"
}"#;
    const MINIMAL: &'static str = r#"{
  "client_user_id": "sample-user"
}"#;
}

impl plaid_core::Sample for super::types::TransactionsUserInsightsGetResponse {
    const SAMPLE: &'static str = r#"{
  "user_data_overview": {
    "transaction_count": 1,
    "oldest_transaction_date": "2026-01-15",
    "newest_transaction_date": "2026-01-15",
    "days_available": 1,
    "total_outflows": 100.25,
    "total_inflows": 100.25
  },
  "counterparty_insights": {
    "financial_institution_insights": [
      {
        "name": "sample name",
        "entity_id": "sample entity id",
        "website": "sample website",
        "detected_accounts": [
          {
            "account_type": "sample account type",
            "account_subtype": "sample account subtype",
            "transaction_count": 1,
            "oldest_transaction_date": "2026-01-15",
            "newest_transaction_date": "2026-01-15",
            "newest_transaction_amount": 100.25,
            "total_outflows": 100.25,
            "total_inflows": 100.25
          }
        ]
      }
    ],
    "merchant_insights": [
      {
        "name": "sample name",
        "entity_id": "sample entity id",
        "website": "sample website",
        "transaction_count": 1,
        "personal_finance_category_primary": "sample personal finance category primary",
        "personal_finance_category_detailed": "sample personal finance category detailed",
        "total_outflows": 100.25,
        "total_inflows": 100.25
      }
    ]
  },
  "category_insights": {
    "primary_category_insights": [
      {
        "name": "sample name",
        "transaction_count": 1,
        "total_outflows": 100.25,
        "total_inflows": 100.25,
        "top_counterparties": [
          "sample top counterparties"
        ]
      }
    ],
    "detailed_category_insights": [
      {
        "name": "sample name",
        "transaction_count": 1,
        "total_outflows": 100.25,
        "total_inflows": 100.25,
        "top_counterparties": [
          "sample top counterparties"
        ]
      }
    ]
  },
  "recurring_transactions": {
    "inflow_streams": [
      {
        "stream_id": "bPHZXGPUimqcCHFuYWSnVEcFxmvjULCPkwjvF",
        "description": "sample description",
        "merchant_name": "sample merchant name",
        "oldest_transaction_date": "2026-01-15",
        "newest_transaction_date": "2026-01-15",
        "average_days_apart": 0.5,
        "frequency": "UNKNOWN",
        "transaction_count": 1,
        "transaction_ids": [
          "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf"
        ],
        "average_amount": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        },
        "newest_transaction_amount": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        },
        "is_active": true,
        "status": "UNKNOWN",
        "personal_finance_category_primary": "sample personal finance category primary",
        "personal_finance_category_detailed": "sample personal finance category detailed"
      }
    ],
    "outflow_streams": [
      {
        "stream_id": "bPHZXGPUimqcCHFuYWSnVEcFxmvjULCPkwjvF",
        "description": "sample description",
        "merchant_name": "sample merchant name",
        "oldest_transaction_date": "2026-01-15",
        "newest_transaction_date": "2026-01-15",
        "average_days_apart": 0.5,
        "frequency": "UNKNOWN",
        "transaction_count": 1,
        "transaction_ids": [
          "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf"
        ],
        "average_amount": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        },
        "newest_transaction_amount": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        },
        "is_active": true,
        "status": "UNKNOWN",
        "personal_finance_category_primary": "sample personal finance category primary",
        "personal_finance_category_detailed": "sample personal finance category detailed"
      }
    ]
  }
}"#;
}
