// @generated from api/products/cashflow.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::CashflowReportRefreshRequest {
    const SAMPLE: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6",
  "days_requested": 1
}"#;
    const MINIMAL: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6",
  "days_requested": 1
}"#;
}

impl plaid_core::Sample for super::types::CashflowReportRefreshResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CashflowReportGetRequest {
    const SAMPLE: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6",
  "days_requested": 1,
  "count": 1,
  "cursor": "sample cursor",
  "options": {
    "account_ids": [
      "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"
    ]
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6",
  "days_requested": 1
}"#;
}

impl plaid_core::Sample for super::types::CashflowReportGetResponse {
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
  "transactions": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "amount": 100.25,
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
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
      "credit_category": {
        "primary": "sample primary",
        "detailed": "sample detailed"
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
      "merchant_entity_id": "sample merchant entity id"
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
  "next_cursor": "sample next cursor",
  "has_more": true,
  "last_successful_update_time": "2026-01-15T08:30:00Z",
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CashflowReportTransactionsGetRequest {
    const SAMPLE: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6",
  "count": 1,
  "cursor": "sample cursor",
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

impl plaid_core::Sample for super::types::CashflowReportTransactionsGetResponse {
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
  "transactions": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "amount": 100.25,
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
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
      "credit_category": {
        "primary": "sample primary",
        "detailed": "sample detailed"
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
      "merchant_entity_id": "sample merchant entity id"
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
  "next_cursor": "sample next cursor",
  "has_more": true,
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CashflowReportInsightsGetRequest {
    const SAMPLE: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
    const MINIMAL: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
}

impl plaid_core::Sample for super::types::CashflowReportInsightsGetResponse {
    const SAMPLE: &'static str = r#"{
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
  "account_insights": {
    "historical_balances": [
      {
        "date": "2026-01-15",
        "amount": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code"
      }
    ],
    "monthly_summaries": [
      {
        "start_date": "2026-01-15",
        "end_date": "2026-01-15",
        "starting_balance": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        },
        "ending_balance": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        },
        "average_daily_ending_balance": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        },
        "average_daily_inflow_amount": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        },
        "average_daily_outflow_amount": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        },
        "average_daily_net_cashflow_amount": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        },
        "average_daily_inflow_transaction_count": 0.5,
        "average_daily_outflow_transaction_count": 0.5,
        "total_revenue": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        },
        "total_loan_payment": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        },
        "total_variable_expense": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        },
        "total_payroll": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        },
        "nsf_transaction_count": 1,
        "overdraft_transaction_count": 1,
        "negative_ending_balance_day_count": 1
      }
    ]
  },
  "last_generated_time": "2026-01-15T08:30:00Z",
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}
