// @generated from api/products/liabilities.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::ProcessorLiabilitiesGetRequest {
    const SAMPLE: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"
}"#;
    const MINIMAL: &'static str = r#"{
  "processor_token": "processor-sandbox-5ec2e7ed-0000-4000-8000-a25e145066cb"
}"#;
}

impl plaid_core::Sample for super::types::ProcessorLiabilitiesGetResponse {
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
  "liabilities": {
    "credit": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "aprs": [
          {
            "apr_percentage": 0.5,
            "apr_type": "balance_transfer_apr",
            "balance_subject_to_apr": 100.25,
            "interest_charge_amount": 100.25
          }
        ],
        "is_overdue": true,
        "last_payment_amount": 100.25,
        "last_payment_date": "2026-01-15",
        "last_statement_issue_date": "2026-01-15",
        "last_statement_balance": 100.25,
        "minimum_payment_amount": 100.25,
        "next_payment_due_date": "2026-01-15",
        "cash_advance_limit": 100.25
      }
    ],
    "mortgage": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "account_number": "9078563412",
        "current_late_fee": 100.25,
        "escrow_balance": 100.25,
        "has_pmi": true,
        "has_prepayment_penalty": true,
        "interest_rate": {
          "percentage": 0.5,
          "type": "sample type"
        },
        "last_payment_amount": 100.25,
        "last_payment_date": "2026-01-15",
        "loan_type_description": "sample loan type description",
        "loan_term": "sample loan term",
        "maturity_date": "2026-01-15",
        "next_monthly_payment": 100.25,
        "next_payment_due_date": "2026-01-15",
        "origination_date": "2026-01-15",
        "origination_principal_amount": 100.25,
        "past_due_amount": 100.25,
        "property_address": {
          "city": "San Francisco",
          "country": "US",
          "postal_code": "94105",
          "region": "CA",
          "street": "1 Main Street"
        },
        "ytd_interest_paid": 100.25,
        "ytd_principal_paid": 100.25
      }
    ],
    "student": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "account_number": "9078563412",
        "disbursement_dates": [
          "2026-01-15"
        ],
        "expected_payoff_date": "2026-01-15",
        "guarantor": "sample guarantor",
        "interest_rate_percentage": 0.5,
        "is_overdue": true,
        "last_payment_amount": 100.25,
        "last_payment_date": "2026-01-15",
        "last_statement_balance": 100.25,
        "last_statement_issue_date": "2026-01-15",
        "loan_name": "sample loan name",
        "loan_status": {
          "end_date": "2026-01-15",
          "type": "cancelled"
        },
        "minimum_payment_amount": 100.25,
        "next_payment_due_date": "2026-01-15",
        "origination_date": "2026-01-15",
        "origination_principal_amount": 100.25,
        "outstanding_interest_amount": 100.25,
        "payment_reference_number": "9078563412",
        "pslf_status": {
          "estimated_eligibility_date": "2026-01-15",
          "payments_made": 1,
          "payments_remaining": 1
        },
        "repayment_plan": {
          "description": "sample description",
          "type": "extended graduated"
        },
        "sequence_number": "sample sequence number",
        "servicer_address": {
          "city": "San Francisco",
          "region": "CA",
          "street": "1 Main Street",
          "postal_code": "94105",
          "country": "US"
        },
        "ytd_interest_paid": 100.25,
        "ytd_principal_paid": 100.25
      }
    ],
    "loan": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "account_number": "9078563412",
        "interest_rate": {
          "percentage": 0.5,
          "type": "fixed"
        },
        "principal_balance": 100.25,
        "origination_principal_amount": 100.25,
        "origination_date": "2026-01-15",
        "loan_term_months": 1,
        "maturity_date": "2026-01-15",
        "payment_count": 1,
        "payment_frequency": "daily",
        "next_payment_amount": 100.25,
        "next_payment_due_date": "2026-01-15",
        "last_payment_amount": 100.25,
        "last_payment_date": "2026-01-15",
        "payoff_amount": 100.25,
        "ytd_interest_paid": 100.25,
        "compounding_period": "daily"
      }
    ],
    "line_of_credit": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "interest_rate": {
          "percentage": 0.5,
          "type": "fixed"
        },
        "credit_limit": 100.25,
        "available_credit": 100.25,
        "principal_balance": 100.25,
        "minimum_payment_amount": 100.25,
        "next_payment_amount": 100.25,
        "next_payment_due_date": "2026-01-15",
        "last_payment_amount": 100.25,
        "last_payment_date": "2026-01-15",
        "last_statement_balance": 100.25,
        "last_statement_issue_date": "2026-01-15",
        "past_due_amount": 100.25,
        "finance_charges": 100.25,
        "draw_period_end_date": "2026-01-15",
        "aprs": [
          {
            "apr_percentage": 0.5,
            "apr_type": "balance_transfer_apr",
            "balance_subject_to_apr": 100.25,
            "interest_charge_amount": 100.25
          }
        ]
      }
    ]
  },
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::LiabilitiesGetRequest {
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

impl plaid_core::Sample for super::types::LiabilitiesGetResponse {
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
  "liabilities": {
    "credit": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "aprs": [
          {
            "apr_percentage": 0.5,
            "apr_type": "balance_transfer_apr",
            "balance_subject_to_apr": 100.25,
            "interest_charge_amount": 100.25
          }
        ],
        "is_overdue": true,
        "last_payment_amount": 100.25,
        "last_payment_date": "2026-01-15",
        "last_statement_issue_date": "2026-01-15",
        "last_statement_balance": 100.25,
        "minimum_payment_amount": 100.25,
        "next_payment_due_date": "2026-01-15",
        "cash_advance_limit": 100.25
      }
    ],
    "mortgage": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "account_number": "9078563412",
        "current_late_fee": 100.25,
        "escrow_balance": 100.25,
        "has_pmi": true,
        "has_prepayment_penalty": true,
        "interest_rate": {
          "percentage": 0.5,
          "type": "sample type"
        },
        "last_payment_amount": 100.25,
        "last_payment_date": "2026-01-15",
        "loan_type_description": "sample loan type description",
        "loan_term": "sample loan term",
        "maturity_date": "2026-01-15",
        "next_monthly_payment": 100.25,
        "next_payment_due_date": "2026-01-15",
        "origination_date": "2026-01-15",
        "origination_principal_amount": 100.25,
        "past_due_amount": 100.25,
        "property_address": {
          "city": "San Francisco",
          "country": "US",
          "postal_code": "94105",
          "region": "CA",
          "street": "1 Main Street"
        },
        "ytd_interest_paid": 100.25,
        "ytd_principal_paid": 100.25
      }
    ],
    "student": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "account_number": "9078563412",
        "disbursement_dates": [
          "2026-01-15"
        ],
        "expected_payoff_date": "2026-01-15",
        "guarantor": "sample guarantor",
        "interest_rate_percentage": 0.5,
        "is_overdue": true,
        "last_payment_amount": 100.25,
        "last_payment_date": "2026-01-15",
        "last_statement_balance": 100.25,
        "last_statement_issue_date": "2026-01-15",
        "loan_name": "sample loan name",
        "loan_status": {
          "end_date": "2026-01-15",
          "type": "cancelled"
        },
        "minimum_payment_amount": 100.25,
        "next_payment_due_date": "2026-01-15",
        "origination_date": "2026-01-15",
        "origination_principal_amount": 100.25,
        "outstanding_interest_amount": 100.25,
        "payment_reference_number": "9078563412",
        "pslf_status": {
          "estimated_eligibility_date": "2026-01-15",
          "payments_made": 1,
          "payments_remaining": 1
        },
        "repayment_plan": {
          "description": "sample description",
          "type": "extended graduated"
        },
        "sequence_number": "sample sequence number",
        "servicer_address": {
          "city": "San Francisco",
          "region": "CA",
          "street": "1 Main Street",
          "postal_code": "94105",
          "country": "US"
        },
        "ytd_interest_paid": 100.25,
        "ytd_principal_paid": 100.25
      }
    ],
    "loan": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "account_number": "9078563412",
        "interest_rate": {
          "percentage": 0.5,
          "type": "fixed"
        },
        "principal_balance": 100.25,
        "origination_principal_amount": 100.25,
        "origination_date": "2026-01-15",
        "loan_term_months": 1,
        "maturity_date": "2026-01-15",
        "payment_count": 1,
        "payment_frequency": "daily",
        "next_payment_amount": 100.25,
        "next_payment_due_date": "2026-01-15",
        "last_payment_amount": 100.25,
        "last_payment_date": "2026-01-15",
        "payoff_amount": 100.25,
        "ytd_interest_paid": 100.25,
        "compounding_period": "daily"
      }
    ],
    "line_of_credit": [
      {
        "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
        "interest_rate": {
          "percentage": 0.5,
          "type": "fixed"
        },
        "credit_limit": 100.25,
        "available_credit": 100.25,
        "principal_balance": 100.25,
        "minimum_payment_amount": 100.25,
        "next_payment_amount": 100.25,
        "next_payment_due_date": "2026-01-15",
        "last_payment_amount": 100.25,
        "last_payment_date": "2026-01-15",
        "last_statement_balance": 100.25,
        "last_statement_issue_date": "2026-01-15",
        "past_due_amount": 100.25,
        "finance_charges": 100.25,
        "draw_period_end_date": "2026-01-15",
        "aprs": [
          {
            "apr_percentage": 0.5,
            "apr_type": "balance_transfer_apr",
            "balance_subject_to_apr": 100.25,
            "interest_charge_amount": 100.25
          }
        ]
      }
    ]
  },
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}
