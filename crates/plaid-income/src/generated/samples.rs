// @generated from api/products/income.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::CreditSessionsGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "user_id": "usr_mSsCSUufsgPPRf"
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditSessionsGetResponse {
    const SAMPLE: &'static str = r#"{
  "sessions": [
    {
      "link_session_id": "2c468da2-0473-42f7-8473-a3eeff5e895e",
      "session_start_time": "2026-01-15T08:30:00Z",
      "results": {
        "item_add_results": [
          {
            "public_token": "public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0",
            "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
            "institution_id": "ins_109508"
          }
        ],
        "bank_income_results": [
          {
            "status": "APPROVED",
            "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
            "institution_id": "ins_109508"
          }
        ],
        "bank_employment_results": [
          {
            "status": "APPROVED",
            "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
            "institution_id": "ins_109508"
          }
        ],
        "payroll_income_results": [
          {
            "num_paystubs_retrieved": 1,
            "num_w2s_retrieved": 1,
            "institution_id": "ins_109508",
            "institution_name": "sample institution name"
          }
        ],
        "document_income_results": {
          "num_paystubs_uploaded": 1,
          "num_w2s_uploaded": 1,
          "num_bank_statements_uploaded": 1,
          "num_1099s_uploaded": 1,
          "num_i20s_uploaded": 1
        }
      },
      "errors": [
        {
          "error_type": "sample error type",
          "error_code": "ITEM_LOGIN_REQUIRED",
          "error_message": "sample error message",
          "display_message": "sample display message"
        }
      ]
    }
  ],
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::EmployersSearchRequest {
    const SAMPLE: &'static str = r#"{
  "query": "sample query",
  "products": [
    "sample products"
  ]
}"#;
    const MINIMAL: &'static str = r#"{
  "query": "sample query",
  "products": [
    "sample products"
  ]
}"#;
}

impl plaid_core::Sample for super::types::EmployersSearchResponse {
    const SAMPLE: &'static str = r#"{
  "employers": [
    {
      "employer_id": "sample employer id",
      "name": "sample name",
      "address": {
        "city": "San Francisco",
        "region": "CA",
        "street": "1 Main Street",
        "postal_code": "94105",
        "country": "US"
      },
      "confidence_score": 0.5
    }
  ],
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::IncomeVerificationCreateRequest {
    const SAMPLE: &'static str = r#"{
  "webhook": "sample webhook",
  "precheck_id": "sample precheck id",
  "options": {
    "access_tokens": [
      "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
    ]
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "webhook": "sample webhook"
}"#;
}

impl plaid_core::Sample for super::types::IncomeVerificationCreateResponse {
    const SAMPLE: &'static str = r#"{
  "income_verification_id": "0bf64177-1822-4bb4-8822-414c41c5c85a",
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::IncomeVerificationPaystubsGetRequest {
    const SAMPLE: &'static str = r#"{
  "income_verification_id": "0bf64177-1822-4bb4-8822-414c41c5c85a",
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IncomeVerificationPaystubsGetResponse {
    const SAMPLE: &'static str = r#"{
  "document_metadata": [
    {
      "name": "sample name",
      "status": "sample status",
      "doc_id": "sample doc id",
      "doc_type": "UNKNOWN"
    }
  ],
  "paystubs": [
    {
      "deductions": {
        "subtotals": [
          {
            "canonical_description": "BONUS",
            "description": "sample description",
            "current_pay": {
              "amount": 100.25,
              "currency": "USD"
            },
            "ytd_pay": {
              "amount": 100.25,
              "currency": "USD"
            }
          }
        ],
        "breakdown": [
          {
            "current_amount": 100.25,
            "description": "sample description",
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code",
            "ytd_amount": 100.25
          }
        ],
        "totals": [
          {
            "canonical_description": "BONUS",
            "description": "sample description",
            "current_pay": {
              "amount": 100.25,
              "currency": "USD"
            },
            "ytd_pay": {
              "amount": 100.25,
              "currency": "USD"
            }
          }
        ],
        "total": {
          "current_amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code",
          "ytd_amount": 100.25
        }
      },
      "doc_id": "sample doc id",
      "earnings": {
        "subtotals": [
          {
            "current_amount": 100.25,
            "current_pay": {
              "amount": 100.25,
              "currency": "USD"
            },
            "ytd_pay": {
              "amount": 100.25,
              "currency": "USD"
            },
            "hours": 0.5,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code",
            "ytd_amount": 100.25
          }
        ],
        "totals": [
          {
            "current_amount": 100.25,
            "current_pay": {
              "amount": 100.25,
              "currency": "USD"
            },
            "ytd_pay": {
              "amount": 100.25,
              "currency": "USD"
            },
            "hours": 0.5,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code",
            "ytd_amount": 100.25
          }
        ],
        "breakdown": [
          {
            "canonical_description": "BONUS",
            "current_amount": 100.25,
            "description": "sample description",
            "hours": 0.5,
            "iso_currency_code": "USD",
            "rate": 0.5,
            "unofficial_currency_code": "sample unofficial currency code",
            "ytd_amount": 100.25
          }
        ],
        "total": {
          "current_amount": 100.25,
          "current_pay": {
            "amount": 100.25,
            "currency": "USD"
          },
          "ytd_pay": {
            "amount": 100.25,
            "currency": "USD"
          },
          "hours": 0.5,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code",
          "ytd_amount": 100.25
        }
      },
      "employee": {
        "address": {
          "city": "San Francisco",
          "country": "US",
          "postal_code": "94105",
          "region": "CA",
          "street": "1 Main Street",
          "line1": "sample line1",
          "line2": "sample line2",
          "state_code": "sample state code"
        },
        "name": "sample name",
        "marital_status": "sample marital status",
        "taxpayer_id": {
          "id_type": "sample id type",
          "id_mask": "9078563412",
          "last_4_digits": "9078"
        }
      },
      "employer": {
        "address": {
          "city": "San Francisco",
          "country": "US",
          "postal_code": "94105",
          "region": "CA",
          "street": "1 Main Street",
          "line1": "sample line1",
          "line2": "sample line2",
          "state_code": "sample state code"
        },
        "name": "sample name"
      },
      "employment_details": {
        "annual_salary": {
          "amount": 100.25,
          "currency": "USD"
        },
        "hire_date": "2026-01-15"
      },
      "net_pay": {
        "current_amount": 100.25,
        "description": "sample description",
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code",
        "ytd_amount": 100.25,
        "total": {
          "canonical_description": "BONUS",
          "description": "sample description",
          "current_pay": {
            "amount": 100.25,
            "currency": "USD"
          },
          "ytd_pay": {
            "amount": 100.25,
            "currency": "USD"
          }
        }
      },
      "pay_period_details": {
        "check_amount": 100.25,
        "distribution_breakdown": [
          {
            "account_name": "sample account name",
            "bank_name": "sample bank name",
            "current_amount": 100.25,
            "iso_currency_code": "USD",
            "mask": "0000",
            "type": "sample type",
            "unofficial_currency_code": "sample unofficial currency code",
            "current_pay": {
              "amount": 100.25,
              "currency": "USD"
            }
          }
        ],
        "end_date": "2026-01-15",
        "gross_earnings": 100.25,
        "pay_date": "2026-01-15",
        "pay_frequency": "PAY_FREQUENCY_UNKNOWN",
        "pay_day": "2026-01-15",
        "start_date": "2026-01-15"
      },
      "paystub_details": {
        "pay_period_start_date": "2026-01-15",
        "pay_period_end_date": "2026-01-15",
        "pay_date": "2026-01-15",
        "paystub_provider": "sample paystub provider",
        "pay_frequency": "MONTHLY"
      },
      "income_breakdown": [
        {
          "type": "bonus",
          "rate": 0.5,
          "hours": 0.5,
          "total": 100.25
        }
      ],
      "ytd_earnings": {
        "gross_earnings": 100.25,
        "net_earnings": 100.25
      }
    }
  ],
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
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::IncomeVerificationDocumentsDownloadRequest {
    const SAMPLE: &'static str = r#"{
  "income_verification_id": "0bf64177-1822-4bb4-8822-414c41c5c85a",
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6",
  "document_id": "sample document id"
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IncomeVerificationTaxformsGetRequest {
    const SAMPLE: &'static str = r#"{
  "income_verification_id": "0bf64177-1822-4bb4-8822-414c41c5c85a",
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IncomeVerificationTaxformsGetResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR",
  "document_metadata": [
    {
      "name": "sample name",
      "status": "sample status",
      "doc_id": "sample doc id",
      "doc_type": "UNKNOWN"
    }
  ],
  "taxforms": [
    {
      "doc_id": "sample doc id",
      "document_type": "sample document type",
      "w2": {
        "employer": {
          "address": {
            "city": "San Francisco",
            "country": "US",
            "postal_code": "94105",
            "region": "CA",
            "street": "1 Main Street",
            "line1": "sample line1",
            "line2": "sample line2",
            "state_code": "sample state code"
          },
          "name": "sample name"
        },
        "employee": {
          "address": {
            "city": "San Francisco",
            "country": "US",
            "postal_code": "94105",
            "region": "CA",
            "street": "1 Main Street",
            "line1": "sample line1",
            "line2": "sample line2",
            "state_code": "sample state code"
          },
          "name": "sample name",
          "marital_status": "sample marital status",
          "taxpayer_id": {
            "id_type": "sample id type",
            "id_mask": "9078563412",
            "last_4_digits": "9078"
          }
        },
        "tax_year": "sample tax year",
        "employer_id_number": "9078563412",
        "wages_tips_other_comp": "sample wages tips other comp",
        "federal_income_tax_withheld": "sample federal income tax withheld",
        "social_security_wages": "sample social security wages",
        "social_security_tax_withheld": "sample social security tax withheld",
        "medicare_wages_and_tips": "sample medicare wages and tips",
        "medicare_tax_withheld": "sample medicare tax withheld",
        "social_security_tips": "sample social security tips",
        "allocated_tips": "sample allocated tips",
        "box_9": "sample box 9",
        "dependent_care_benefits": "sample dependent care benefits",
        "nonqualified_plans": "sample nonqualified plans",
        "box_12": [
          {
            "code": "sample code",
            "amount": "100.25"
          }
        ],
        "statutory_employee": "sample statutory employee",
        "retirement_plan": "sample retirement plan",
        "third_party_sick_pay": "sample third party sick pay",
        "other": "sample other",
        "state_and_local_wages": [
          {
            "state": "CA",
            "employer_state_id_number": "sample employer state id number",
            "state_wages_tips": "sample state wages tips",
            "state_income_tax": "sample state income tax",
            "local_wages_tips": "sample local wages tips",
            "local_income_tax": "sample local income tax",
            "locality_name": "sample locality name"
          }
        ]
      }
    }
  ],
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
  }
}"#;
}

impl plaid_core::Sample for super::types::IncomeVerificationPrecheckRequest {
    const SAMPLE: &'static str = r#"{
  "user": {
    "first_name": "sample first name",
    "last_name": "sample last name",
    "email_address": "9078563412@example.com",
    "home_address": {
      "city": "San Francisco",
      "region": "CA",
      "street": "1 Main Street",
      "postal_code": "94105",
      "country": "US"
    }
  },
  "employer": {
    "name": "sample name",
    "address": {
      "city": "San Francisco",
      "country": "US",
      "postal_code": "94105",
      "region": "CA",
      "street": "1 Main Street"
    },
    "tax_id": "9078563412",
    "url": "https://example.com/sample"
  },
  "payroll_institution": {
    "name": "sample name"
  },
  "transactions_access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6",
  "transactions_access_tokens": [
    "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
  ],
  "us_military_info": {
    "is_active_duty": true,
    "branch": "sample branch"
  }
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IncomeVerificationPrecheckResponse {
    const SAMPLE: &'static str = r#"{
  "precheck_id": "sample precheck id",
  "request_id": "DmkmfJzYdpHHNFR",
  "confidence": "HIGH"
}"#;
}

impl plaid_core::Sample for super::types::EmploymentVerificationGetRequest {
    const SAMPLE: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
    const MINIMAL: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
}

impl plaid_core::Sample for super::types::EmploymentVerificationGetResponse {
    const SAMPLE: &'static str = r#"{
  "employments": [
    {
      "status": "EMPLOYMENT_STATUS_ACTIVE",
      "start_date": "2026-01-15",
      "end_date": "2026-01-15",
      "employer": {
        "name": "sample name"
      },
      "title": "sample title",
      "platform_ids": {
        "employee_id": "9078563412",
        "payroll_id": "9078563412",
        "position_id": "sample position id"
      }
    }
  ],
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CreditBankEmploymentGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f"
}"#;
    const MINIMAL: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f"
}"#;
}

impl plaid_core::Sample for super::types::CreditBankEmploymentGetResponse {
    const SAMPLE: &'static str = r#"{
  "bank_employment_reports": [
    {
      "bank_employment_report_id": "sample bank employment report id",
      "generated_time": "2026-01-15T08:30:00Z",
      "days_requested": 1,
      "items": [
        {
          "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
          "last_updated_time": "2026-01-15T08:30:00Z",
          "institution_id": "ins_109508",
          "institution_name": "sample institution name",
          "bank_employments": [
            {
              "bank_employment_id": "sample bank employment id",
              "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
              "employer": {
                "name": "sample name"
              },
              "latest_deposit_date": "2026-01-15",
              "earliest_deposit_date": "2026-01-15"
            }
          ],
          "bank_employment_accounts": [
            {
              "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
              "mask": "0000",
              "name": "sample name",
              "official_name": "sample official name",
              "subtype": "checking",
              "type": "depository",
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
          ]
        }
      ],
      "warnings": [
        {
          "warning_type": "BANK_EMPLOYMENT_WARNING",
          "warning_code": "IDENTITY_UNAVAILABLE",
          "cause": {
            "error_type": "INTERNAL_SERVER_ERROR",
            "error_code": "ITEM_LOGIN_REQUIRED",
            "error_message": "sample error message",
            "display_message": "sample display message",
            "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
          }
        }
      ]
    }
  ],
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CreditBankIncomeGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "user_id": "usr_mSsCSUufsgPPRf",
  "options": {
    "count": 1
  }
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankIncomeGetResponse {
    const SAMPLE: &'static str = r#"{
  "bank_income": [
    {
      "bank_income_id": "sample bank income id",
      "generated_time": "2026-01-15T08:30:00Z",
      "days_requested": 1,
      "items": [
        {
          "bank_income_accounts": [
            {
              "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
              "mask": "0000",
              "name": "sample name",
              "official_name": "sample official name",
              "subtype": "checking",
              "type": "depository",
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
          "bank_income_sources": [
            {
              "income_source_id": "sample income source id",
              "income_description": "sample income description",
              "income_category": "SALARY",
              "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
              "start_date": "2026-01-15",
              "end_date": "2026-01-15",
              "pay_frequency": "WEEKLY",
              "total_amount": 100.25,
              "transaction_count": 1,
              "historical_summary": [
                {
                  "total_amount": 100.25,
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code",
                  "total_amounts": [
                    {
                      "amount": 100.25,
                      "iso_currency_code": "USD",
                      "unofficial_currency_code": "sample unofficial currency code"
                    }
                  ],
                  "start_date": "2026-01-15",
                  "end_date": "2026-01-15",
                  "transactions": [
                    {
                      "amount": 100.25,
                      "date": "2026-01-15",
                      "name": "sample name",
                      "original_description": "sample original description",
                      "pending": true,
                      "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
                      "check_number": "sample check number",
                      "iso_currency_code": "USD",
                      "unofficial_currency_code": "sample unofficial currency code"
                    }
                  ]
                }
              ]
            }
          ],
          "last_updated_time": "2026-01-15T08:30:00Z",
          "institution_id": "ins_109508",
          "institution_name": "sample institution name",
          "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
        }
      ],
      "bank_income_summary": {
        "total_amount": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code",
        "total_amounts": [
          {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          }
        ],
        "start_date": "2026-01-15",
        "end_date": "2026-01-15",
        "income_sources_count": 1,
        "income_categories_count": 1,
        "income_transactions_count": 1,
        "historical_summary": [
          {
            "total_amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code",
            "total_amounts": [
              {
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code"
              }
            ],
            "start_date": "2026-01-15",
            "end_date": "2026-01-15",
            "transactions": [
              {
                "amount": 100.25,
                "date": "2026-01-15",
                "name": "sample name",
                "original_description": "sample original description",
                "pending": true,
                "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
                "check_number": "sample check number",
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code"
              }
            ]
          }
        ]
      },
      "warnings": [
        {
          "warning_type": "BANK_INCOME_WARNING",
          "warning_code": "IDENTITY_UNAVAILABLE",
          "cause": {
            "error_type": "INTERNAL_SERVER_ERROR",
            "error_code": "ITEM_LOGIN_REQUIRED",
            "error_message": "sample error message",
            "display_message": "sample display message",
            "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
          }
        }
      ]
    }
  ],
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CreditBankIncomePDFGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "user_id": "usr_mSsCSUufsgPPRf"
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankIncomeRefreshRequest {
    const SAMPLE: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "user_id": "usr_mSsCSUufsgPPRf",
  "options": {
    "days_requested": 1
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f"
}"#;
}

impl plaid_core::Sample for super::types::CreditBankIncomeRefreshResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CreditBankIncomeWebhookUpdateRequest {
    const SAMPLE: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "user_id": "usr_mSsCSUufsgPPRf",
  "enable_webhooks": true
}"#;
    const MINIMAL: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "enable_webhooks": true
}"#;
}

impl plaid_core::Sample for super::types::CreditBankIncomeWebhookUpdateResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CreditPayrollIncomeParsingConfigUpdateRequest {
    const SAMPLE: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "user_id": "usr_mSsCSUufsgPPRf",
  "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
  "parsing_config": [
    "ocr"
  ]
}"#;
    const MINIMAL: &'static str = r#"{
  "parsing_config": [
    "ocr"
  ]
}"#;
}

impl plaid_core::Sample for super::types::CreditPayrollIncomeParsingConfigUpdateResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CreditBankStatementsUploadsGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "user_id": "usr_mSsCSUufsgPPRf",
  "options": {
    "item_ids": [
      "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
    ]
  }
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankStatementsUploadsGetResponse {
    const SAMPLE: &'static str = r#"{
  "items": [
    {
      "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
      "bank_statements": [
        {
          "transactions": [
            {
              "amount": 100.25,
              "date": "2026-01-15",
              "original_description": "sample original description",
              "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"
            }
          ],
          "document_metadata": {
            "name": "sample name",
            "document_type": "sample document type",
            "download_url": "https://example.com/9078563412",
            "status": "sample status",
            "page_count": 1,
            "error_message": "sample error message"
          },
          "document_id": "sample document id",
          "bank_accounts": [
            {
              "name": "sample name",
              "bank_name": "sample bank name",
              "account_type": "sample account type",
              "account_number": "9078563412",
              "owner": {
                "name": "sample name",
                "address": {
                  "city": "San Francisco",
                  "country": "US",
                  "postal_code": "94105",
                  "region": "CA",
                  "street": "1 Main Street"
                }
              },
              "periods": [
                {
                  "start_date": "2026-01-15",
                  "end_date": "2026-01-15",
                  "starting_balance": 100.25,
                  "ending_balance": 100.25
                }
              ],
              "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"
            }
          ]
        }
      ],
      "status": {
        "processing_status": "sample processing status"
      },
      "updated_at": "2026-01-15T08:30:00Z"
    }
  ],
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CreditPayrollIncomeGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "user_id": "usr_mSsCSUufsgPPRf",
  "options": {
    "item_ids": [
      "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
    ]
  }
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayrollIncomeGetResponse {
    const SAMPLE: &'static str = r#"{
  "items": [
    {
      "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
      "institution_id": "ins_109508",
      "institution_name": "sample institution name",
      "accounts": [
        {
          "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
          "rate_of_pay": {
            "pay_rate": "sample pay rate",
            "pay_amount": 100.25
          },
          "pay_frequency": "sample pay frequency"
        }
      ],
      "payroll_income": [
        {
          "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
          "pay_stubs": [
            {
              "deductions": {
                "breakdown": [
                  {
                    "current_amount": 100.25,
                    "description": "sample description",
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code",
                    "ytd_amount": 100.25
                  }
                ],
                "total": {
                  "current_amount": 100.25,
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code",
                  "ytd_amount": 100.25
                }
              },
              "document_id": "sample document id",
              "document_metadata": {
                "name": "sample name",
                "document_type": "sample document type",
                "download_url": "https://example.com/9078563412",
                "status": "sample status",
                "page_count": 1,
                "error_message": "sample error message"
              },
              "earnings": {
                "breakdown": [
                  {
                    "canonical_description": "sample canonical description",
                    "current_amount": 100.25,
                    "description": "sample description",
                    "hours": 0.5,
                    "iso_currency_code": "USD",
                    "rate": 0.5,
                    "unofficial_currency_code": "sample unofficial currency code",
                    "ytd_amount": 100.25
                  }
                ],
                "total": {
                  "current_amount": 100.25,
                  "hours": 0.5,
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code",
                  "ytd_amount": 100.25
                }
              },
              "employee": {
                "address": {
                  "city": "San Francisco",
                  "country": "US",
                  "postal_code": "94105",
                  "region": "CA",
                  "street": "1 Main Street"
                },
                "name": "sample name",
                "marital_status": "sample marital status",
                "taxpayer_id": {
                  "id_type": "sample id type",
                  "id_mask": "9078563412"
                }
              },
              "employer": {
                "address": {
                  "city": "San Francisco",
                  "country": "US",
                  "postal_code": "94105",
                  "region": "CA",
                  "street": "1 Main Street"
                },
                "name": "sample name"
              },
              "net_pay": {
                "current_amount": 100.25,
                "description": "sample description",
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code",
                "ytd_amount": 100.25
              },
              "pay_period_details": {
                "pay_amount": 100.25,
                "distribution_breakdown": [
                  {
                    "account_name": "sample account name",
                    "bank_name": "sample bank name",
                    "current_amount": 100.25,
                    "iso_currency_code": "USD",
                    "mask": "0000",
                    "type": "sample type",
                    "unofficial_currency_code": "sample unofficial currency code"
                  }
                ],
                "end_date": "2026-01-15",
                "gross_earnings": 100.25,
                "iso_currency_code": "USD",
                "pay_date": "2026-01-15",
                "pay_frequency": "sample pay frequency",
                "pay_basis": "SALARY",
                "start_date": "2026-01-15",
                "unofficial_currency_code": "sample unofficial currency code"
              }
            }
          ],
          "w2s": [
            {
              "document_metadata": {
                "name": "sample name",
                "document_type": "sample document type",
                "download_url": "https://example.com/9078563412",
                "status": "sample status",
                "page_count": 1,
                "error_message": "sample error message"
              },
              "document_id": "sample document id",
              "employer": {
                "address": {
                  "city": "San Francisco",
                  "country": "US",
                  "postal_code": "94105",
                  "region": "CA",
                  "street": "1 Main Street"
                },
                "name": "sample name"
              },
              "employee": {
                "address": {
                  "city": "San Francisco",
                  "country": "US",
                  "postal_code": "94105",
                  "region": "CA",
                  "street": "1 Main Street"
                },
                "name": "sample name",
                "marital_status": "sample marital status",
                "taxpayer_id": {
                  "id_type": "sample id type",
                  "id_mask": "9078563412"
                }
              },
              "tax_year": "sample tax year",
              "employer_id_number": "9078563412",
              "wages_tips_other_comp": "sample wages tips other comp",
              "federal_income_tax_withheld": "sample federal income tax withheld",
              "social_security_wages": "sample social security wages",
              "social_security_tax_withheld": "sample social security tax withheld",
              "medicare_wages_and_tips": "sample medicare wages and tips",
              "medicare_tax_withheld": "sample medicare tax withheld",
              "social_security_tips": "sample social security tips",
              "allocated_tips": "sample allocated tips",
              "box_9": "sample box 9",
              "dependent_care_benefits": "sample dependent care benefits",
              "nonqualified_plans": "sample nonqualified plans",
              "box_12": [
                {
                  "code": "sample code",
                  "amount": "100.25"
                }
              ],
              "statutory_employee": "sample statutory employee",
              "retirement_plan": "sample retirement plan",
              "third_party_sick_pay": "sample third party sick pay",
              "other": "sample other",
              "state_and_local_wages": [
                {
                  "state": "CA",
                  "employer_state_id_number": "sample employer state id number",
                  "state_wages_tips": "sample state wages tips",
                  "state_income_tax": "sample state income tax",
                  "local_wages_tips": "sample local wages tips",
                  "local_income_tax": "sample local income tax",
                  "locality_name": "sample locality name"
                }
              ]
            }
          ],
          "form1099s": [
            {
              "document_id": "sample document id",
              "document_metadata": {
                "name": "sample name",
                "document_type": "sample document type",
                "download_url": "https://example.com/9078563412",
                "status": "sample status",
                "page_count": 1,
                "error_message": "sample error message"
              },
              "form_1099_type": "FORM_1099_TYPE_UNKNOWN",
              "recipient": {
                "address": {
                  "city": "San Francisco",
                  "country": "US",
                  "postal_code": "94105",
                  "region": "CA",
                  "street": "1 Main Street"
                },
                "name": "sample name",
                "tin": "9078563412",
                "account_number": "9078563412",
                "facta_filing_requirement": "sample facta filing requirement",
                "second_tin_exists": "sample second tin exists"
              },
              "payer": {
                "address": {
                  "city": "San Francisco",
                  "country": "US",
                  "postal_code": "94105",
                  "region": "CA",
                  "street": "1 Main Street"
                },
                "name": "sample name",
                "tin": "9078563412",
                "telephone_number": "sample telephone number"
              },
              "filer": {
                "address": {
                  "city": "San Francisco",
                  "country": "US",
                  "postal_code": "94105",
                  "region": "CA",
                  "street": "1 Main Street"
                },
                "name": "sample name",
                "tin": "9078563412",
                "type": "sample type"
              },
              "tax_year": "sample tax year",
              "rents": 100.25,
              "royalties": 100.25,
              "other_income": 100.25,
              "federal_income_tax_withheld": 100.25,
              "fishing_boat_proceeds": 100.25,
              "medical_and_healthcare_payments": 100.25,
              "nonemployee_compensation": 100.25,
              "substitute_payments_in_lieu_of_dividends_or_interest": 100.25,
              "payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer": "sample payer made direct sales of 5000 or more of consumer products to buyer",
              "crop_insurance_proceeds": 100.25,
              "excess_golden_parachute_payments": 100.25,
              "gross_proceeds_paid_to_an_attorney": 100.25,
              "section_409a_deferrals": 100.25,
              "section_409a_income": 100.25,
              "state_tax_withheld": 100.25,
              "state_tax_withheld_lower": 100.25,
              "payer_state_number": "sample payer state number",
              "payer_state_number_lower": "sample payer state number lower",
              "state_income": 100.25,
              "state_income_lower": 100.25,
              "transactions_reported": "sample transactions reported",
              "pse_name": "sample pse name",
              "pse_telephone_number": "sample pse telephone number",
              "gross_amount": 100.25,
              "card_not_present_transaction": 100.25,
              "merchant_category_code": "sample merchant category code",
              "number_of_payment_transactions": "sample number of payment transactions",
              "january_amount": 100.25,
              "february_amount": 100.25,
              "march_amount": 100.25,
              "april_amount": 100.25,
              "may_amount": 100.25,
              "june_amount": 100.25,
              "july_amount": 100.25,
              "august_amount": 100.25,
              "september_amount": 100.25,
              "october_amount": 100.25,
              "november_amount": 100.25,
              "december_amount": 100.25,
              "primary_state": "sample primary state",
              "secondary_state": "sample secondary state",
              "primary_state_id": "sample primary state id",
              "secondary_state_id": "sample secondary state id",
              "primary_state_income_tax": 100.25,
              "secondary_state_income_tax": 100.25
            }
          ],
          "i20s": [
            {
              "document_id": "sample document id",
              "document_metadata": {
                "name": "sample name",
                "document_type": "sample document type",
                "download_url": "https://example.com/9078563412",
                "status": "sample status",
                "page_count": 1,
                "error_message": "sample error message"
              },
              "student": {
                "given_name": "sample given name",
                "surname_primary_name": "sample surname primary name",
                "passport_name": "sample passport name",
                "preferred_name": "sample preferred name",
                "school_name": "sample school name",
                "program_start_date": "2026-01-15",
                "program_end_date": "2026-01-15"
              },
              "personal_funds": 100.25,
              "on_campus_employment": 100.25,
              "funds_from_this_school": 100.25,
              "students_funding_total": 100.25,
              "funds_from_another_source": 100.25,
              "estimated_average_costs_total": 100.25,
              "estimated_average_living_expenses": 100.25,
              "students_funding_period_months": 1,
              "estimated_average_costs_period_months": 1
            }
          ]
        }
      ],
      "status": {
        "processing_status": "sample processing status"
      },
      "updated_at": "2026-01-15T08:30:00Z"
    }
  ],
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
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CreditPayrollIncomeRiskSignalsGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "user_id": "usr_mSsCSUufsgPPRf"
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayrollIncomeRiskSignalsGetResponse {
    const SAMPLE: &'static str = r#"{
  "items": [
    {
      "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
      "verification_risk_signals": [
        {
          "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
          "single_document_risk_signals": [
            {
              "document_reference": {
                "document_id": "sample document id",
                "document_name": "sample document name",
                "status": "PROCESSING",
                "document_type": "UNKNOWN",
                "file_type": "UNKNOWN"
              },
              "risk_signals": [
                {
                  "type": "sample type",
                  "field": "sample field",
                  "has_fraud_risk": true,
                  "institution_metadata": {
                    "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
                  },
                  "expected_value": "sample expected value",
                  "actual_value": "sample actual value",
                  "signal_description": "sample signal description",
                  "page_number": 1
                }
              ],
              "risk_summary": {
                "risk_score": 0.5
              }
            }
          ],
          "multi_document_risk_signals": [
            {
              "document_references": [
                {
                  "document_id": "sample document id",
                  "document_name": "sample document name",
                  "status": "PROCESSING",
                  "document_type": "UNKNOWN",
                  "file_type": "UNKNOWN"
                }
              ],
              "risk_signals": [
                {
                  "type": "sample type",
                  "field": "sample field",
                  "has_fraud_risk": true,
                  "institution_metadata": {
                    "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
                  },
                  "expected_value": "sample expected value",
                  "actual_value": "sample actual value",
                  "signal_description": "sample signal description",
                  "page_number": 1
                }
              ]
            }
          ]
        }
      ]
    }
  ],
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
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CreditPayrollIncomePrecheckRequest {
    const SAMPLE: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "user_id": "usr_mSsCSUufsgPPRf",
  "access_tokens": [
    "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
  ],
  "employer": {
    "name": "sample name",
    "address": {
      "city": "San Francisco",
      "country": "US",
      "postal_code": "94105",
      "region": "CA",
      "street": "1 Main Street"
    },
    "tax_id": "9078563412",
    "url": "https://example.com/sample"
  },
  "us_military_info": {
    "is_active_duty": true,
    "branch": "sample branch"
  },
  "payroll_institution": {
    "name": "sample name"
  }
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayrollIncomePrecheckResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR",
  "confidence": "HIGH"
}"#;
}

impl plaid_core::Sample for super::types::CreditEmploymentGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "user_id": "usr_mSsCSUufsgPPRf"
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditEmploymentGetResponse {
    const SAMPLE: &'static str = r#"{
  "items": [
    {
      "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
      "employments": [
        {
          "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
          "status": "sample status",
          "start_date": "2026-01-15",
          "end_date": "2026-01-15",
          "employer": {
            "name": "sample name"
          },
          "title": "sample title",
          "platform_ids": {
            "employee_id": "9078563412",
            "payroll_id": "9078563412",
            "position_id": "sample position id"
          },
          "employee_type": "sample employee type",
          "last_paystub_date": "2026-01-15"
        }
      ],
      "employment_report_token": "employment-report-sandbox-5ec2e7ed-0000-4000-8000-4eb0ab5c2700"
    }
  ],
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CreditPayrollIncomeRefreshRequest {
    const SAMPLE: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "user_id": "usr_mSsCSUufsgPPRf",
  "options": {
    "item_ids": [
      "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
    ],
    "webhook": "sample webhook"
  }
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayrollIncomeRefreshResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR",
  "verification_refresh_status": "sample verification refresh status"
}"#;
}

impl plaid_core::Sample for super::types::BetaEwaReportV1GetRequest {
    const SAMPLE: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
    const MINIMAL: &'static str = r#"{
  "access_token": "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
}"#;
}

impl plaid_core::Sample for super::types::BetaEwaReportV1GetResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR",
  "ewa_report_id": "sample ewa report id",
  "generation_time": "2026-01-15T08:30:00Z",
  "ewa_scores": [
    {
      "lowest_amount": 100.25,
      "highest_amount": 100.25,
      "score": 1
    }
  ],
  "ewa_attributes": {
    "sample": {
      "sample": "value"
    }
  }
}"#;
}
