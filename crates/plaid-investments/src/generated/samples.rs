// @generated from api/products/investments.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::ProcessorInvestmentsHoldingsGetRequest {
    const SAMPLE: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"
}"#;
    const MINIMAL: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"
}"#;
}

impl plaid_core::Sample for super::types::ProcessorInvestmentsHoldingsGetResponse {
    const SAMPLE: &'static str = r#"{
  "account": {
    "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
    "balances": {
      "available": 100.25,
      "current": 100.25,
      "limit": 100.25,
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "last_updated_datetime": "2026-01-15T08:30:00Z",
      "margin_loan_amount": 100.25
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
  "holdings": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
      "institution_price": 100.25,
      "institution_price_as_of": "2026-01-15",
      "institution_price_datetime": "2026-01-15T08:30:00Z",
      "institution_value": 100.25,
      "cost_basis": 100.25,
      "quantity": 100.25,
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "vested_quantity": 100.25,
      "vested_value": 100.25,
      "tax_lots": [
        {
          "institution_lot_id": "sample institution lot id",
          "original_purchase_datetime": "2026-01-15T08:30:00Z",
          "quantity": 100.25,
          "purchase_price": 100.25,
          "cost_basis": 100.25,
          "current_value": 100.25,
          "position_type": "LONG"
        }
      ]
    }
  ],
  "securities": [
    {
      "security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
      "isin": "sample isin",
      "cusip": "sample cusip",
      "sedol": "sample sedol",
      "institution_security_id": "sample institution security id",
      "institution_id": "ins_109508",
      "proxy_security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
      "name": "sample name",
      "ticker_symbol": "sample ticker symbol",
      "is_cash_equivalent": true,
      "type": "sample type",
      "subtype": "sample subtype",
      "close_price": 100.25,
      "close_price_as_of": "2026-01-15",
      "update_datetime": "2026-01-15T08:30:00Z",
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "market_identifier_code": "sample market identifier code",
      "sector": "sample sector",
      "industry": "sample industry",
      "cfi_code": "sample cfi code",
      "figi": "sample figi",
      "option_contract": {
        "contract_type": "sample contract type",
        "expiration_date": "2026-01-15",
        "strike_price": 100.25,
        "underlying_security_ticker": "sample underlying security ticker"
      },
      "fixed_income": {
        "yield_rate": {
          "percentage": 0.5,
          "type": "coupon"
        },
        "maturity_date": "2026-01-15",
        "issue_date": "2026-01-15",
        "face_value": 100.25
      }
    }
  ],
  "is_investments_fallback_item": true,
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::ProcessorInvestmentsAuthGetRequest {
    const SAMPLE: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"
}"#;
    const MINIMAL: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"
}"#;
}

impl plaid_core::Sample for super::types::ProcessorInvestmentsAuthGetResponse {
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
  "holdings": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
      "institution_price": 100.25,
      "institution_price_as_of": "2026-01-15",
      "institution_price_datetime": "2026-01-15T08:30:00Z",
      "institution_value": 100.25,
      "cost_basis": 100.25,
      "quantity": 100.25,
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "vested_quantity": 100.25,
      "vested_value": 100.25,
      "tax_lots": [
        {
          "institution_lot_id": "sample institution lot id",
          "original_purchase_datetime": "2026-01-15T08:30:00Z",
          "quantity": 100.25,
          "purchase_price": 100.25,
          "cost_basis": 100.25,
          "current_value": 100.25,
          "position_type": "LONG"
        }
      ]
    }
  ],
  "securities": [
    {
      "security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
      "isin": "sample isin",
      "cusip": "sample cusip",
      "sedol": "sample sedol",
      "institution_security_id": "sample institution security id",
      "institution_id": "ins_109508",
      "proxy_security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
      "name": "sample name",
      "ticker_symbol": "sample ticker symbol",
      "is_cash_equivalent": true,
      "type": "sample type",
      "subtype": "sample subtype",
      "close_price": 100.25,
      "close_price_as_of": "2026-01-15",
      "update_datetime": "2026-01-15T08:30:00Z",
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "market_identifier_code": "sample market identifier code",
      "sector": "sample sector",
      "industry": "sample industry",
      "cfi_code": "sample cfi code",
      "figi": "sample figi",
      "option_contract": {
        "contract_type": "sample contract type",
        "expiration_date": "2026-01-15",
        "strike_price": 100.25,
        "underlying_security_ticker": "sample underlying security ticker"
      },
      "fixed_income": {
        "yield_rate": {
          "percentage": 0.5,
          "type": "coupon"
        },
        "maturity_date": "2026-01-15",
        "issue_date": "2026-01-15",
        "face_value": 100.25
      }
    }
  ],
  "owners": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "names": [
        "sample names"
      ]
    }
  ],
  "numbers": {
    "acats": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "account": "9078563412",
        "dtc_numbers": [
          "sample dtc numbers"
        ]
      }
    ],
    "aton": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "account": "9078563412"
      }
    ],
    "retirement_401k": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "plan": "sample plan",
        "account": "9078563412"
      }
    ]
  },
  "data_sources": {
    "numbers": "INSTITUTION",
    "owners": "INSTITUTION",
    "holdings": "INSTITUTION"
  },
  "account_details_401k": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "fee_details": {
        "account_fee_count_12m": 1,
        "account_fee_amount_12m": 100.25
      },
      "contribution_details": {
        "last_contribution_transactions": [
          {
            "investment_transaction_id": "oDRsUvKRGFYvFEXLpowJukJAMLBvWWWZcJosw",
            "cancel_transaction_id": "oDRsUvKRGFYvFEXLpowJukJAMLBvWWWZcJosw",
            "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
            "security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
            "date": "2026-01-15",
            "transaction_datetime": "2026-01-15T08:30:00Z",
            "name": "sample name",
            "quantity": 100.25,
            "amount": 100.25,
            "price": 100.25,
            "fees": 100.25,
            "type": "buy",
            "subtype": "account fee",
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          }
        ],
        "contribution_count_1m": 1,
        "contribution_amount_1m": 100.25,
        "contribution_count_6m": 1,
        "contribution_amount_6m": 100.25,
        "contribution_count_12m": 1,
        "contribution_amount_12m": 100.25
      }
    }
  ],
  "is_investments_fallback_item": true,
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::ProcessorInvestmentsTransactionsGetRequest {
    const SAMPLE: &'static str = r#"{
  "options": {
    "account_ids": [
      "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"
    ],
    "count": 1,
    "offset": 1,
    "async_update": true
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

impl plaid_core::Sample for super::types::ProcessorInvestmentsTransactionsGetResponse {
    const SAMPLE: &'static str = r#"{
  "account": {
    "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
    "balances": {
      "available": 100.25,
      "current": 100.25,
      "limit": 100.25,
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "last_updated_datetime": "2026-01-15T08:30:00Z",
      "margin_loan_amount": 100.25
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
  "investment_transactions": [
    {
      "investment_transaction_id": "oDRsUvKRGFYvFEXLpowJukJAMLBvWWWZcJosw",
      "cancel_transaction_id": "oDRsUvKRGFYvFEXLpowJukJAMLBvWWWZcJosw",
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
      "date": "2026-01-15",
      "transaction_datetime": "2026-01-15T08:30:00Z",
      "name": "sample name",
      "quantity": 100.25,
      "amount": 100.25,
      "price": 100.25,
      "fees": 100.25,
      "type": "buy",
      "subtype": "account fee",
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code"
    }
  ],
  "securities": [
    {
      "security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
      "isin": "sample isin",
      "cusip": "sample cusip",
      "sedol": "sample sedol",
      "institution_security_id": "sample institution security id",
      "institution_id": "ins_109508",
      "proxy_security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
      "name": "sample name",
      "ticker_symbol": "sample ticker symbol",
      "is_cash_equivalent": true,
      "type": "sample type",
      "subtype": "sample subtype",
      "close_price": 100.25,
      "close_price_as_of": "2026-01-15",
      "update_datetime": "2026-01-15T08:30:00Z",
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "market_identifier_code": "sample market identifier code",
      "sector": "sample sector",
      "industry": "sample industry",
      "cfi_code": "sample cfi code",
      "figi": "sample figi",
      "option_contract": {
        "contract_type": "sample contract type",
        "expiration_date": "2026-01-15",
        "strike_price": 100.25,
        "underlying_security_ticker": "sample underlying security ticker"
      },
      "fixed_income": {
        "yield_rate": {
          "percentage": 0.5,
          "type": "coupon"
        },
        "maturity_date": "2026-01-15",
        "issue_date": "2026-01-15",
        "face_value": 100.25
      }
    }
  ],
  "total_investment_transactions": 1,
  "request_id": "DmkmfJzYdpHHNFR",
  "is_investments_fallback_item": true
}"#;
}

impl plaid_core::Sample for super::types::InvestmentsHoldingsGetRequest {
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

impl plaid_core::Sample for super::types::InvestmentsHoldingsGetResponse {
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
        "last_updated_datetime": "2026-01-15T08:30:00Z",
        "margin_loan_amount": 100.25
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
  "holdings": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
      "institution_price": 100.25,
      "institution_price_as_of": "2026-01-15",
      "institution_price_datetime": "2026-01-15T08:30:00Z",
      "institution_value": 100.25,
      "cost_basis": 100.25,
      "quantity": 100.25,
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "vested_quantity": 100.25,
      "vested_value": 100.25,
      "tax_lots": [
        {
          "institution_lot_id": "sample institution lot id",
          "original_purchase_datetime": "2026-01-15T08:30:00Z",
          "quantity": 100.25,
          "purchase_price": 100.25,
          "cost_basis": 100.25,
          "current_value": 100.25,
          "position_type": "LONG"
        }
      ]
    }
  ],
  "securities": [
    {
      "security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
      "isin": "sample isin",
      "cusip": "sample cusip",
      "sedol": "sample sedol",
      "institution_security_id": "sample institution security id",
      "institution_id": "ins_109508",
      "proxy_security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
      "name": "sample name",
      "ticker_symbol": "sample ticker symbol",
      "is_cash_equivalent": true,
      "type": "sample type",
      "subtype": "sample subtype",
      "close_price": 100.25,
      "close_price_as_of": "2026-01-15",
      "update_datetime": "2026-01-15T08:30:00Z",
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "market_identifier_code": "sample market identifier code",
      "sector": "sample sector",
      "industry": "sample industry",
      "cfi_code": "sample cfi code",
      "figi": "sample figi",
      "option_contract": {
        "contract_type": "sample contract type",
        "expiration_date": "2026-01-15",
        "strike_price": 100.25,
        "underlying_security_ticker": "sample underlying security ticker"
      },
      "fixed_income": {
        "yield_rate": {
          "percentage": 0.5,
          "type": "coupon"
        },
        "maturity_date": "2026-01-15",
        "issue_date": "2026-01-15",
        "face_value": 100.25
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
  "request_id": "DmkmfJzYdpHHNFR",
  "is_investments_fallback_item": true
}"#;
}

impl plaid_core::Sample for super::types::InvestmentsTransactionsGetRequest {
    const SAMPLE: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6",
  "start_date": "2026-01-15",
  "end_date": "2026-01-15",
  "options": {
    "account_ids": [
      "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"
    ],
    "count": 1,
    "offset": 1,
    "async_update": true
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6",
  "start_date": "2026-01-15",
  "end_date": "2026-01-15"
}"#;
}

impl plaid_core::Sample for super::types::InvestmentsTransactionsGetResponse {
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
        "last_updated_datetime": "2026-01-15T08:30:00Z",
        "margin_loan_amount": 100.25
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
  "securities": [
    {
      "security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
      "isin": "sample isin",
      "cusip": "sample cusip",
      "sedol": "sample sedol",
      "institution_security_id": "sample institution security id",
      "institution_id": "ins_109508",
      "proxy_security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
      "name": "sample name",
      "ticker_symbol": "sample ticker symbol",
      "is_cash_equivalent": true,
      "type": "sample type",
      "subtype": "sample subtype",
      "close_price": 100.25,
      "close_price_as_of": "2026-01-15",
      "update_datetime": "2026-01-15T08:30:00Z",
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "market_identifier_code": "sample market identifier code",
      "sector": "sample sector",
      "industry": "sample industry",
      "cfi_code": "sample cfi code",
      "figi": "sample figi",
      "option_contract": {
        "contract_type": "sample contract type",
        "expiration_date": "2026-01-15",
        "strike_price": 100.25,
        "underlying_security_ticker": "sample underlying security ticker"
      },
      "fixed_income": {
        "yield_rate": {
          "percentage": 0.5,
          "type": "coupon"
        },
        "maturity_date": "2026-01-15",
        "issue_date": "2026-01-15",
        "face_value": 100.25
      }
    }
  ],
  "investment_transactions": [
    {
      "investment_transaction_id": "oDRsUvKRGFYvFEXLpowJukJAMLBvWWWZcJosw",
      "cancel_transaction_id": "oDRsUvKRGFYvFEXLpowJukJAMLBvWWWZcJosw",
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
      "date": "2026-01-15",
      "transaction_datetime": "2026-01-15T08:30:00Z",
      "name": "sample name",
      "quantity": 100.25,
      "amount": 100.25,
      "price": 100.25,
      "fees": 100.25,
      "type": "buy",
      "subtype": "account fee",
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code"
    }
  ],
  "total_investment_transactions": 1,
  "request_id": "DmkmfJzYdpHHNFR",
  "is_investments_fallback_item": true
}"#;
}

impl plaid_core::Sample for super::types::InvestmentsRefreshRequest {
    const SAMPLE: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
    const MINIMAL: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
}

impl plaid_core::Sample for super::types::InvestmentsRefreshResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::InvestmentsAuthGetRequest {
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

impl plaid_core::Sample for super::types::InvestmentsAuthGetResponse {
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
        "last_updated_datetime": "2026-01-15T08:30:00Z",
        "margin_loan_amount": 100.25
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
  "holdings": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
      "institution_price": 100.25,
      "institution_price_as_of": "2026-01-15",
      "institution_price_datetime": "2026-01-15T08:30:00Z",
      "institution_value": 100.25,
      "cost_basis": 100.25,
      "quantity": 100.25,
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "vested_quantity": 100.25,
      "vested_value": 100.25,
      "tax_lots": [
        {
          "institution_lot_id": "sample institution lot id",
          "original_purchase_datetime": "2026-01-15T08:30:00Z",
          "quantity": 100.25,
          "purchase_price": 100.25,
          "cost_basis": 100.25,
          "current_value": 100.25,
          "position_type": "LONG"
        }
      ]
    }
  ],
  "securities": [
    {
      "security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
      "isin": "sample isin",
      "cusip": "sample cusip",
      "sedol": "sample sedol",
      "institution_security_id": "sample institution security id",
      "institution_id": "ins_109508",
      "proxy_security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
      "name": "sample name",
      "ticker_symbol": "sample ticker symbol",
      "is_cash_equivalent": true,
      "type": "sample type",
      "subtype": "sample subtype",
      "close_price": 100.25,
      "close_price_as_of": "2026-01-15",
      "update_datetime": "2026-01-15T08:30:00Z",
      "iso_currency_code": "USD",
      "unofficial_currency_code": "sample unofficial currency code",
      "market_identifier_code": "sample market identifier code",
      "sector": "sample sector",
      "industry": "sample industry",
      "cfi_code": "sample cfi code",
      "figi": "sample figi",
      "option_contract": {
        "contract_type": "sample contract type",
        "expiration_date": "2026-01-15",
        "strike_price": 100.25,
        "underlying_security_ticker": "sample underlying security ticker"
      },
      "fixed_income": {
        "yield_rate": {
          "percentage": 0.5,
          "type": "coupon"
        },
        "maturity_date": "2026-01-15",
        "issue_date": "2026-01-15",
        "face_value": 100.25
      }
    }
  ],
  "owners": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "names": [
        "sample names"
      ]
    }
  ],
  "numbers": {
    "acats": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "account": "9078563412",
        "dtc_numbers": [
          "sample dtc numbers"
        ]
      }
    ],
    "aton": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "account": "9078563412"
      }
    ],
    "retirement_401k": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "plan": "sample plan",
        "account": "9078563412"
      }
    ]
  },
  "data_sources": {
    "numbers": "INSTITUTION",
    "owners": "INSTITUTION",
    "holdings": "INSTITUTION"
  },
  "account_details_401k": [
    {
      "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
      "fee_details": {
        "account_fee_count_12m": 1,
        "account_fee_amount_12m": 100.25
      },
      "contribution_details": {
        "last_contribution_transactions": [
          {
            "investment_transaction_id": "oDRsUvKRGFYvFEXLpowJukJAMLBvWWWZcJosw",
            "cancel_transaction_id": "oDRsUvKRGFYvFEXLpowJukJAMLBvWWWZcJosw",
            "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
            "security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
            "date": "2026-01-15",
            "transaction_datetime": "2026-01-15T08:30:00Z",
            "name": "sample name",
            "quantity": 100.25,
            "amount": 100.25,
            "price": 100.25,
            "fees": 100.25,
            "type": "buy",
            "subtype": "account fee",
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          }
        ],
        "contribution_count_1m": 1,
        "contribution_amount_1m": 100.25,
        "contribution_count_6m": 1,
        "contribution_amount_6m": 100.25,
        "contribution_count_12m": 1,
        "contribution_amount_12m": 100.25
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
