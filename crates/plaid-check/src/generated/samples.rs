// @generated from api/products/check.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::CraMonitoringInsightsSubscribeRequest {
    const SAMPLE: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
  "webhook": "https://example.com/sample",
  "income_categories": [
    "SALARY"
  ],
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f"
}"#;
    const MINIMAL: &'static str = r#"{
  "webhook": "https://example.com/sample"
}"#;
}

impl plaid_core::Sample for super::types::CraMonitoringInsightsSubscribeResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR",
  "subscription_id": "43461cb0-c51e-4d08-851e-2fef2103020d"
}"#;
}

impl plaid_core::Sample for super::types::CraMonitoringInsightsUnsubscribeRequest {
    const SAMPLE: &'static str = r#"{
  "subscription_id": "43461cb0-c51e-4d08-851e-2fef2103020d"
}"#;
    const MINIMAL: &'static str = r#"{
  "subscription_id": "43461cb0-c51e-4d08-851e-2fef2103020d"
}"#;
}

impl plaid_core::Sample for super::types::CraMonitoringInsightsUnsubscribeResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CraMonitoringInsightsGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "consumer_report_permissible_purpose": "ACCOUNT_REVIEW_CREDIT",
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f"
}"#;
    const MINIMAL: &'static str = r#"{
  "consumer_report_permissible_purpose": "ACCOUNT_REVIEW_CREDIT"
}"#;
}

impl plaid_core::Sample for super::types::CraMonitoringInsightsGetResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR",
  "user_insights_id": "b81136e3-42a7-4d84-82a7-0e0ca76f4d23",
  "items": [
    {
      "date_generated": "2026-01-15T08:30:00Z",
      "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
      "institution_id": "ins_109508",
      "institution_name": "sample institution name",
      "status": {
        "status_code": "AVAILABLE",
        "reason": "sample reason"
      },
      "insights": {
        "income": {
          "total_monthly_income": {
            "baseline_amount": 100.25,
            "current_amount": 100.25
          },
          "income_sources_counts": {
            "baseline_count": 0.5,
            "current_count": 0.5
          },
          "forecasted_monthly_income": {
            "baseline_amount": 100.25,
            "current_amount": 100.25
          },
          "historical_annual_income": {
            "baseline_amount": 100.25,
            "current_amount": 100.25
          },
          "income_sources": [
            {
              "income_source_id": "sample income source id",
              "income_description": "sample income description",
              "income_category": "SALARY",
              "last_transaction_date": "2026-01-15"
            }
          ]
        },
        "loans": {
          "loan_payments_counts": {
            "baseline_count": 0.5,
            "current_count": 0.5
          },
          "loan_disbursements_count": 0.5,
          "loan_payment_merchants_counts": {
            "baseline_count": 0.5,
            "current_count": 0.5
          }
        }
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
            "average_balance": 100.25,
            "average_monthly_balances": [
              {
                "start_date": "sample start date",
                "end_date": "sample end date",
                "average_balance": {
                  "amount": 100.25,
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code"
                }
              }
            ],
            "most_recent_thirty_day_average_balance": 100.25
          },
          "consumer_disputes": [
            {
              "consumer_dispute_id": "sample consumer dispute id",
              "dispute_field_create_date": "2026-01-15",
              "category": "TRANSACTION",
              "statement": "sample statement"
            }
          ],
          "mask": "0000",
          "metadata": {
            "start_date": "2026-01-15",
            "end_date": "2026-01-15"
          },
          "name": "sample name",
          "official_name": "sample official name",
          "type": "investment",
          "subtype": "401a",
          "days_available": 1,
          "transactions": [
            {
              "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
              "amount": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code",
              "name": "sample name",
              "original_description": "sample original description",
              "credit_category": {
                "primary": "sample primary",
                "detailed": "sample detailed"
              },
              "check_number": "sample check number",
              "date": "2026-01-15",
              "date_transacted": "sample date transacted",
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
              "merchant_name": "sample merchant name",
              "pending": true,
              "account_owner": "sample account owner",
              "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
              "transaction_type": "digital",
              "category": [
                "sample category"
              ],
              "category_id": "sample category id",
              "personal_finance_category": {
                "primary": "sample primary",
                "detailed": "sample detailed",
                "confidence_level": "sample confidence level",
                "version": "v1"
              }
            }
          ],
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
          "ownership_type": "individual",
          "historical_balances": [
            {
              "date": "2026-01-15",
              "current": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code"
            }
          ],
          "account_insights": {
            "oldest_transaction_date": "2026-01-15",
            "most_recent_transaction_date": "2026-01-15",
            "days_available": 1,
            "average_days_between_transactions": 0.5,
            "longest_gaps_between_transactions": [
              {
                "start_date": "2026-01-15",
                "end_date": "2026-01-15",
                "days": 1
              }
            ],
            "number_of_inflows": [
              {
                "start_date": "2026-01-15",
                "end_date": "2026-01-15",
                "count": 1
              }
            ],
            "average_inflow_amounts": [
              {
                "start_date": "2026-01-15",
                "end_date": "2026-01-15",
                "total_amount": {
                  "amount": 100.25,
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code"
                }
              }
            ],
            "number_of_outflows": [
              {
                "start_date": "2026-01-15",
                "end_date": "2026-01-15",
                "count": 1
              }
            ],
            "average_outflow_amounts": [
              {
                "start_date": "2026-01-15",
                "end_date": "2026-01-15",
                "total_amount": {
                  "amount": 100.25,
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code"
                }
              }
            ],
            "number_of_days_no_transactions": 1
          },
          "attributes": {
            "is_primary_account": true,
            "primary_account_score": 0.5,
            "nsf_overdraft_transactions_count": 1,
            "nsf_overdraft_transactions_count_30d": 1,
            "nsf_overdraft_transactions_count_60d": 1,
            "nsf_overdraft_transactions_count_90d": 1,
            "total_inflow_amount": {
              "amount": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code"
            },
            "total_inflow_amount_30d": {
              "amount": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code"
            },
            "total_inflow_amount_60d": {
              "amount": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code"
            },
            "total_inflow_amount_90d": {
              "amount": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code"
            },
            "total_outflow_amount": {
              "amount": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code"
            },
            "total_outflow_amount_30d": {
              "amount": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code"
            },
            "total_outflow_amount_60d": {
              "amount": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code"
            },
            "total_outflow_amount_90d": {
              "amount": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code"
            }
          }
        }
      ]
    }
  ]
}"#;
}

impl plaid_core::Sample for super::types::CraPartnerInsightsGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "user_tier": "free"
}"#;
    const MINIMAL: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f"
}"#;
}

impl plaid_core::Sample for super::types::CraPartnerInsightsGetResponse {
    const SAMPLE: &'static str = r#"{
  "report": [
    {
      "report_id": "sample report id",
      "generated_time": "2026-01-15T08:30:00Z",
      "client_report_id": "sample client report id",
      "fico": {
        "lender_application_id": "sample lender application id",
        "ultrafico_score_results": [
          {
            "request_correlation_id": "sample request correlation id",
            "fico_scoring_request_id": "sample fico scoring request id",
            "ultrafico_score": {
              "ultrafico_score_version": "1.0",
              "score": 1,
              "negative_reason_codes": [
                "samp"
              ],
              "positive_reason_codes": [
                "samp"
              ],
              "reason_code_1": "sample reason code 1",
              "reason_code_2": "sample reason code 2",
              "reason_code_3": "sample reason code 3",
              "reason_code_4": "sample reason code 4",
              "positive_reason_code_1": "sample positive reason code 1",
              "positive_reason_code_2": "sample positive reason code 2",
              "positive_reason_code_3": "sample positive reason code 3",
              "positive_reason_code_4": "sample positive reason code 4",
              "did_inquiries_adversely_affect_score": true
            },
            "error_reason": "sample error reason",
            "exclusion_code": "sample exclusion code"
          }
        ],
        "report_characteristics": {
          "num_accounts": 1,
          "avg_daily_balance_over_1_month": 100.25,
          "avg_daily_balance_over_3_months": 100.25,
          "avg_daily_balance_over_6_months": 100.25,
          "avg_daily_balance_over_12_months": 100.25,
          "days_since_earliest_tx": 1,
          "days_since_most_recent_negative_ending_balance": 1,
          "days_since_most_recent_insufficient_funds_fee_debit_tx": 1,
          "tot_number_days_with_negative_balance_over_1_month": 1,
          "tot_number_days_with_negative_balance_over_3_months": 1,
          "tot_number_days_with_negative_balance_over_6_months": 1,
          "tot_number_days_with_negative_balance_over_12_months": 1,
          "days_since_most_recent_tx": 1,
          "days_with_tx_over_1_month": 1,
          "days_with_tx_over_3_months": 1,
          "days_with_tx_over_6_months": 1,
          "days_with_tx_over_12_months": 1,
          "tot_current_balances": 100.25,
          "num_checking_accounts": 1,
          "num_money_market_accounts": 1,
          "num_savings_accounts": 1
        }
      },
      "prism": {
        "insights": {
          "version": 1,
          "model_version": "sample model version",
          "result": {
            "sample": "value"
          },
          "error_reason": "sample error reason"
        },
        "cash_score": {
          "version": 1,
          "model_version": "sample model version",
          "score": 1,
          "reason_codes": [
            "sample reason codes"
          ],
          "metadata": {
            "max_age": 1,
            "min_age": 1,
            "min_age_credit": 1,
            "min_age_debit": 1,
            "max_age_debit": 1,
            "max_age_credit": 1,
            "num_trxn_credit": 1,
            "num_trxn_debit": 1,
            "l1m_credit_value_cnt": 1,
            "l1m_debit_value_cnt": 1
          },
          "error_reason": "sample error reason"
        },
        "extend": {
          "model_version": "sample model version",
          "score": 1,
          "reason_codes": [
            "sample reason codes"
          ],
          "metadata": {
            "max_age": 1,
            "min_age": 1,
            "min_age_credit": 1,
            "min_age_debit": 1,
            "max_age_debit": 1,
            "max_age_credit": 1,
            "num_trxn_credit": 1,
            "num_trxn_debit": 1,
            "l1m_credit_value_cnt": 1,
            "l1m_debit_value_cnt": 1
          },
          "error_reason": "sample error reason"
        },
        "first_detect": {
          "version": 1,
          "model_version": "sample model version",
          "score": 1,
          "reason_codes": [
            "sample reason codes"
          ],
          "metadata": {
            "max_age": 1,
            "min_age": 1,
            "min_age_credit": 1,
            "min_age_debit": 1,
            "max_age_debit": 1,
            "max_age_credit": 1,
            "num_trxn_credit": 1,
            "num_trxn_debit": 1,
            "l1m_credit_value_cnt": 1,
            "l1m_debit_value_cnt": 1
          },
          "error_reason": "sample error reason"
        },
        "detect": {
          "model_version": "sample model version",
          "score": 1,
          "reason_codes": [
            "sample reason codes"
          ],
          "metadata": {
            "max_age": 1,
            "min_age": 1,
            "min_age_credit": 1,
            "min_age_debit": 1,
            "max_age_debit": 1,
            "max_age_credit": 1,
            "num_trxn_credit": 1,
            "num_trxn_debit": 1,
            "l1m_credit_value_cnt": 1,
            "l1m_debit_value_cnt": 1
          },
          "error_reason": "sample error reason"
        },
        "status": "sample status"
      },
      "items": [
        {
          "institution_id": "ins_109508",
          "institution_name": "sample institution name",
          "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
          "accounts": [
            {
              "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
              "mask": "0000",
              "metadata": {
                "start_date": "2026-01-15",
                "end_date": "2026-01-15"
              },
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
      ]
    }
  ],
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CraCheckReportIncomeInsightsGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "third_party_user_token": "third-party-user-sandbox-5ec2e7ed-0000-4000-8000-13c02d8d9931",
  "user_id": "usr_mSsCSUufsgPPRf",
  "options": {
    "income_insights_filter": {
      "included_categories": [
        "sample included categories"
      ],
      "excluded_categories": [
        "sample excluded categories"
      ]
    },
    "income_insights_version": "II2"
  },
  "report_id": "sample report id",
  "consumer_report_permissible_purpose": "ACCOUNT_REVIEW_CREDIT"
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CraCheckReportIncomeInsightsGetResponse {
    const SAMPLE: &'static str = r#"{
  "report": {
    "report_id": "sample report id",
    "generated_time": "2026-01-15T08:30:00Z",
    "days_requested": 1,
    "client_report_id": "sample client report id",
    "items": [
      {
        "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
        "accounts": [
          {
            "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
            "mask": "0000",
            "metadata": {
              "start_date": "2026-01-15",
              "end_date": "2026-01-15"
            },
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
        "bank_income_accounts": [
          {
            "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
            "mask": "0000",
            "metadata": {
              "start_date": "2026-01-15",
              "end_date": "2026-01-15"
            },
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
            "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
            "income_source_id": "sample income source id",
            "income_description": "sample income description",
            "income_category": "SALARY",
            "start_date": "2026-01-15",
            "end_date": "2026-01-15",
            "pay_frequency": "WEEKLY",
            "total_amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code",
            "transaction_count": 1,
            "next_payment_date": "2026-01-15",
            "status": "ACTIVE",
            "historical_average_monthly_gross_income": 100.25,
            "historical_average_monthly_income": 100.25,
            "forecasted_average_monthly_income": 100.25,
            "forecasted_average_monthly_income_prediction_intervals": [
              {
                "lower_bound": 0.5,
                "upper_bound": 0.5,
                "probability": 0.5
              }
            ],
            "employer": {
              "name": "sample name"
            },
            "income_provider": {
              "name": "sample name",
              "is_normalized": true
            },
            "historical_summary": [
              {
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
                    "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
                    "amount": 100.25,
                    "date": "2026-01-15",
                    "name": "sample name",
                    "original_description": "sample original description",
                    "pending": true,
                    "check_number": "sample check number",
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code",
                    "bonus_type": "BONUS_INCLUDED"
                  }
                ]
              }
            ]
          }
        ],
        "last_updated_time": "2026-01-15T08:30:00Z",
        "institution_id": "ins_109508",
        "institution_name": "sample institution name"
      }
    ],
    "user_summary": {
      "income_metrics": [
        {
          "current": {
            "monthly": {
              "gross_income": 100.25,
              "net_income": 100.25
            },
            "annual": {
              "gross_income": 100.25,
              "net_income": 100.25
            }
          },
          "projected": {
            "monthly": {
              "gross_income": 100.25,
              "net_income": 100.25
            },
            "annual": {
              "gross_income": 100.25,
              "net_income": 100.25
            }
          },
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        }
      ]
    },
    "income_streams": [
      {
        "income_stream_id": "sample income stream id",
        "start_date": "2026-01-15",
        "end_date": "2026-01-15",
        "description": "sample description",
        "insights": {
          "income_category": {
            "primary": "sample primary",
            "secondary": "sample secondary"
          },
          "pay_frequency": "WEEKLY",
          "income_provider": {
            "name": "sample name",
            "is_normalized": true
          },
          "status": "ACTIVE",
          "next_payment": {
            "date": "2026-01-15"
          }
        },
        "income_metrics": {
          "current": {
            "monthly": {
              "gross_income": 100.25,
              "net_income": 100.25
            },
            "annual": {
              "gross_income": 100.25,
              "net_income": 100.25
            }
          },
          "projected": {
            "monthly": {
              "gross_income": 100.25,
              "net_income": 100.25
            },
            "annual": {
              "gross_income": 100.25,
              "net_income": 100.25
            }
          },
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        },
        "transactions": [
          {
            "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
            "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
            "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
            "amount": 100.25,
            "date": "2026-01-15",
            "original_description": "sample original description",
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code",
            "outlier": {
              "is_outlier": true,
              "amount": 100.25
            }
          }
        ]
      }
    ],
    "bank_income_summary": {
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
      "historical_average_monthly_gross_income": [
        {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        }
      ],
      "historical_average_monthly_income": [
        {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        }
      ],
      "forecasted_average_monthly_income": [
        {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        }
      ],
      "historical_annual_gross_income": [
        {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        }
      ],
      "historical_annual_income": [
        {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        }
      ],
      "forecasted_annual_income": [
        {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        }
      ],
      "historical_summary": [
        {
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
              "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
              "amount": 100.25,
              "date": "2026-01-15",
              "name": "sample name",
              "original_description": "sample original description",
              "pending": true,
              "check_number": "sample check number",
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code",
              "bonus_type": "BONUS_INCLUDED"
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
          "display_message": "sample display message"
        }
      }
    ]
  },
  "request_id": "DmkmfJzYdpHHNFR",
  "warnings": [
    {
      "warning_type": "sample warning type",
      "warning_code": "IDENTITY_UNAVAILABLE",
      "cause": {
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
        ],
        "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
      }
    }
  ]
}"#;
}

impl plaid_core::Sample for super::types::CraCheckReportBaseReportGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "third_party_user_token": "third-party-user-sandbox-5ec2e7ed-0000-4000-8000-13c02d8d9931",
  "item_ids": [
    "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
  ],
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "user_tier": "free",
  "report_id": "sample report id",
  "consumer_report_permissible_purpose": "ACCOUNT_REVIEW_CREDIT"
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CraCheckReportBaseReportGetResponse {
    const SAMPLE: &'static str = r#"{
  "report": {
    "report_id": "15530c24-8d01-4fbd-8d01-c9043920bebf",
    "date_generated": "2026-01-15T08:30:00Z",
    "days_requested": 1,
    "client_report_id": "sample client report id",
    "items": [
      {
        "institution_name": "sample institution name",
        "institution_id": "ins_109508",
        "date_last_updated": "2026-01-15T08:30:00Z",
        "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
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
              "average_balance": 100.25,
              "average_monthly_balances": [
                {
                  "start_date": "sample start date",
                  "end_date": "sample end date",
                  "average_balance": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  }
                }
              ],
              "most_recent_thirty_day_average_balance": 100.25
            },
            "consumer_disputes": [
              {
                "consumer_dispute_id": "sample consumer dispute id",
                "dispute_field_create_date": "2026-01-15",
                "category": "TRANSACTION",
                "statement": "sample statement"
              }
            ],
            "mask": "0000",
            "metadata": {
              "start_date": "2026-01-15",
              "end_date": "2026-01-15"
            },
            "name": "sample name",
            "official_name": "sample official name",
            "type": "investment",
            "subtype": "401a",
            "days_available": 1,
            "transactions": [
              {
                "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code",
                "name": "sample name",
                "original_description": "sample original description",
                "credit_category": {
                  "primary": "sample primary",
                  "detailed": "sample detailed"
                },
                "check_number": "sample check number",
                "date": "2026-01-15",
                "date_transacted": "sample date transacted",
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
                "merchant_name": "sample merchant name",
                "pending": true,
                "account_owner": "sample account owner",
                "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
                "transaction_type": "digital",
                "category": [
                  "sample category"
                ],
                "category_id": "sample category id",
                "personal_finance_category": {
                  "primary": "sample primary",
                  "detailed": "sample detailed",
                  "confidence_level": "sample confidence level",
                  "version": "v1"
                }
              }
            ],
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
            "ownership_type": "individual",
            "historical_balances": [
              {
                "date": "2026-01-15",
                "current": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code"
              }
            ],
            "account_insights": {
              "oldest_transaction_date": "2026-01-15",
              "most_recent_transaction_date": "2026-01-15",
              "days_available": 1,
              "average_days_between_transactions": 0.5,
              "longest_gaps_between_transactions": [
                {
                  "start_date": "2026-01-15",
                  "end_date": "2026-01-15",
                  "days": 1
                }
              ],
              "number_of_inflows": [
                {
                  "start_date": "2026-01-15",
                  "end_date": "2026-01-15",
                  "count": 1
                }
              ],
              "average_inflow_amounts": [
                {
                  "start_date": "2026-01-15",
                  "end_date": "2026-01-15",
                  "total_amount": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  }
                }
              ],
              "number_of_outflows": [
                {
                  "start_date": "2026-01-15",
                  "end_date": "2026-01-15",
                  "count": 1
                }
              ],
              "average_outflow_amounts": [
                {
                  "start_date": "2026-01-15",
                  "end_date": "2026-01-15",
                  "total_amount": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  }
                }
              ],
              "number_of_days_no_transactions": 1
            },
            "attributes": {
              "is_primary_account": true,
              "primary_account_score": 0.5,
              "nsf_overdraft_transactions_count": 1,
              "nsf_overdraft_transactions_count_30d": 1,
              "nsf_overdraft_transactions_count_60d": 1,
              "nsf_overdraft_transactions_count_90d": 1,
              "total_inflow_amount": {
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code"
              },
              "total_inflow_amount_30d": {
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code"
              },
              "total_inflow_amount_60d": {
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code"
              },
              "total_inflow_amount_90d": {
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code"
              },
              "total_outflow_amount": {
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code"
              },
              "total_outflow_amount_30d": {
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code"
              },
              "total_outflow_amount_60d": {
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code"
              },
              "total_outflow_amount_90d": {
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code"
              }
            }
          }
        ]
      }
    ],
    "attributes": {
      "nsf_overdraft_transactions_count": 1,
      "nsf_overdraft_transactions_count_30d": 1,
      "nsf_overdraft_transactions_count_60d": 1,
      "nsf_overdraft_transactions_count_90d": 1,
      "total_inflow_amount": {
        "amount": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code"
      },
      "total_inflow_amount_30d": {
        "amount": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code"
      },
      "total_inflow_amount_60d": {
        "amount": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code"
      },
      "total_inflow_amount_90d": {
        "amount": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code"
      },
      "total_outflow_amount": {
        "amount": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code"
      },
      "total_outflow_amount_30d": {
        "amount": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code"
      },
      "total_outflow_amount_60d": {
        "amount": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code"
      },
      "total_outflow_amount_90d": {
        "amount": 100.25,
        "iso_currency_code": "USD",
        "unofficial_currency_code": "sample unofficial currency code"
      }
    }
  },
  "warnings": [
    {
      "warning_type": "sample warning type",
      "warning_code": "IDENTITY_UNAVAILABLE",
      "cause": {
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
        ],
        "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
      }
    }
  ],
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CraCheckReportPDFGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "third_party_user_token": "third-party-user-sandbox-5ec2e7ed-0000-4000-8000-13c02d8d9931",
  "add_ons": [
    "cra_income_insights"
  ],
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f"
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CraCheckReportCreateRequest {
    const SAMPLE: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "webhook": "https://example.com/sample",
  "days_requested": 1,
  "days_required": 1,
  "client_report_id": "sample client report id",
  "products": [
    "assets"
  ],
  "base_report": {
    "client_report_id": "sample client report id",
    "gse_options": {
      "report_types": [
        "VOA"
      ]
    },
    "require_identity": true,
    "home_lending_report_options": {
      "reports_requested": [
        "VOA"
      ],
      "employment_refresh_options": {
        "days_requested": 1
      }
    }
  },
  "cashflow_insights": {
    "attributes_version": "v1.0"
  },
  "partner_insights": {
    "prism_versions": {
      "firstdetect": "3",
      "detect": "4.1",
      "cashscore": "4.1",
      "extend": "4.1",
      "insights": "4.1"
    },
    "fico": {
      "fico_lender_id": "sample fico lender id",
      "lender_application_id": "sample lender application id",
      "ultrafico_score_requests": [
        {
          "ultrafico_score_version": "1.0",
          "fico_scoring_request_id": "sample fico scoring request id",
          "request_correlation_id": "sample request correlation id",
          "base_fico_score": {
            "bureau": "EQUIFAX",
            "score": 1,
            "reason_codes": [
              "samp"
            ],
            "reason_code_1": "sample reason code 1",
            "reason_code_2": "sample reason code 2",
            "reason_code_3": "sample reason code 3",
            "reason_code_4": "sample reason code 4",
            "did_inquiries_adversely_affect_score": true,
            "base_fico_score_version": "8"
          }
        }
      ]
    }
  },
  "lend_score": {
    "lend_score_version": "v1.0"
  },
  "network_insights": {
    "network_insights_version": "NI1"
  },
  "include_investments": true,
  "income_insights": {
    "income_insights_filter": {
      "included_categories": [
        "sample included categories"
      ],
      "excluded_categories": [
        "sample excluded categories"
      ]
    },
    "income_insights_version": "II2"
  },
  "consumer_report_permissible_purpose": "ACCOUNT_REVIEW_CREDIT"
}"#;
    const MINIMAL: &'static str = r#"{
  "webhook": "https://example.com/sample",
  "days_requested": 1,
  "consumer_report_permissible_purpose": "ACCOUNT_REVIEW_CREDIT"
}"#;
}

impl plaid_core::Sample for super::types::CraCheckReportCreateResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CraCheckReportPartnerInsightsGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "third_party_user_token": "third-party-user-sandbox-5ec2e7ed-0000-4000-8000-13c02d8d9931",
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "user_tier": "free",
  "partner_insights": {
    "prism_versions": {
      "firstdetect": "3",
      "detect": "4.1",
      "cashscore": "4.1",
      "extend": "4.1",
      "insights": "4.1"
    },
    "fico": {
      "fico_lender_id": "sample fico lender id",
      "lender_application_id": "sample lender application id",
      "ultrafico_score_requests": [
        {
          "ultrafico_score_version": "1.0",
          "fico_scoring_request_id": "sample fico scoring request id",
          "request_correlation_id": "sample request correlation id",
          "base_fico_score": {
            "bureau": "EQUIFAX",
            "score": 1,
            "reason_codes": [
              "samp"
            ],
            "reason_code_1": "sample reason code 1",
            "reason_code_2": "sample reason code 2",
            "reason_code_3": "sample reason code 3",
            "reason_code_4": "sample reason code 4",
            "did_inquiries_adversely_affect_score": true,
            "base_fico_score_version": "8"
          }
        }
      ]
    }
  },
  "options": {
    "prism_versions": {
      "firstdetect": "3",
      "detect": "4.1",
      "cashscore": "4.1",
      "extend": "4.1",
      "insights": "4.1"
    }
  }
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CraCheckReportPartnerInsightsGetResponse {
    const SAMPLE: &'static str = r#"{
  "report": {
    "report_id": "sample report id",
    "generated_time": "2026-01-15T08:30:00Z",
    "client_report_id": "sample client report id",
    "fico": {
      "lender_application_id": "sample lender application id",
      "ultrafico_score_results": [
        {
          "request_correlation_id": "sample request correlation id",
          "fico_scoring_request_id": "sample fico scoring request id",
          "ultrafico_score": {
            "ultrafico_score_version": "1.0",
            "score": 1,
            "negative_reason_codes": [
              "samp"
            ],
            "positive_reason_codes": [
              "samp"
            ],
            "reason_code_1": "sample reason code 1",
            "reason_code_2": "sample reason code 2",
            "reason_code_3": "sample reason code 3",
            "reason_code_4": "sample reason code 4",
            "positive_reason_code_1": "sample positive reason code 1",
            "positive_reason_code_2": "sample positive reason code 2",
            "positive_reason_code_3": "sample positive reason code 3",
            "positive_reason_code_4": "sample positive reason code 4",
            "did_inquiries_adversely_affect_score": true
          },
          "error_reason": "sample error reason",
          "exclusion_code": "sample exclusion code"
        }
      ],
      "report_characteristics": {
        "num_accounts": 1,
        "avg_daily_balance_over_1_month": 100.25,
        "avg_daily_balance_over_3_months": 100.25,
        "avg_daily_balance_over_6_months": 100.25,
        "avg_daily_balance_over_12_months": 100.25,
        "days_since_earliest_tx": 1,
        "days_since_most_recent_negative_ending_balance": 1,
        "days_since_most_recent_insufficient_funds_fee_debit_tx": 1,
        "tot_number_days_with_negative_balance_over_1_month": 1,
        "tot_number_days_with_negative_balance_over_3_months": 1,
        "tot_number_days_with_negative_balance_over_6_months": 1,
        "tot_number_days_with_negative_balance_over_12_months": 1,
        "days_since_most_recent_tx": 1,
        "days_with_tx_over_1_month": 1,
        "days_with_tx_over_3_months": 1,
        "days_with_tx_over_6_months": 1,
        "days_with_tx_over_12_months": 1,
        "tot_current_balances": 100.25,
        "num_checking_accounts": 1,
        "num_money_market_accounts": 1,
        "num_savings_accounts": 1
      }
    },
    "prism": {
      "insights": {
        "version": 1,
        "model_version": "sample model version",
        "result": {
          "sample": "value"
        },
        "error_reason": "sample error reason"
      },
      "cash_score": {
        "version": 1,
        "model_version": "sample model version",
        "score": 1,
        "reason_codes": [
          "sample reason codes"
        ],
        "metadata": {
          "max_age": 1,
          "min_age": 1,
          "min_age_credit": 1,
          "min_age_debit": 1,
          "max_age_debit": 1,
          "max_age_credit": 1,
          "num_trxn_credit": 1,
          "num_trxn_debit": 1,
          "l1m_credit_value_cnt": 1,
          "l1m_debit_value_cnt": 1
        },
        "error_reason": "sample error reason"
      },
      "extend": {
        "model_version": "sample model version",
        "score": 1,
        "reason_codes": [
          "sample reason codes"
        ],
        "metadata": {
          "max_age": 1,
          "min_age": 1,
          "min_age_credit": 1,
          "min_age_debit": 1,
          "max_age_debit": 1,
          "max_age_credit": 1,
          "num_trxn_credit": 1,
          "num_trxn_debit": 1,
          "l1m_credit_value_cnt": 1,
          "l1m_debit_value_cnt": 1
        },
        "error_reason": "sample error reason"
      },
      "first_detect": {
        "version": 1,
        "model_version": "sample model version",
        "score": 1,
        "reason_codes": [
          "sample reason codes"
        ],
        "metadata": {
          "max_age": 1,
          "min_age": 1,
          "min_age_credit": 1,
          "min_age_debit": 1,
          "max_age_debit": 1,
          "max_age_credit": 1,
          "num_trxn_credit": 1,
          "num_trxn_debit": 1,
          "l1m_credit_value_cnt": 1,
          "l1m_debit_value_cnt": 1
        },
        "error_reason": "sample error reason"
      },
      "detect": {
        "model_version": "sample model version",
        "score": 1,
        "reason_codes": [
          "sample reason codes"
        ],
        "metadata": {
          "max_age": 1,
          "min_age": 1,
          "min_age_credit": 1,
          "min_age_debit": 1,
          "max_age_debit": 1,
          "max_age_credit": 1,
          "num_trxn_credit": 1,
          "num_trxn_debit": 1,
          "l1m_credit_value_cnt": 1,
          "l1m_debit_value_cnt": 1
        },
        "error_reason": "sample error reason"
      },
      "status": "sample status"
    },
    "items": [
      {
        "institution_id": "ins_109508",
        "institution_name": "sample institution name",
        "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
        "accounts": [
          {
            "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
            "mask": "0000",
            "metadata": {
              "start_date": "2026-01-15",
              "end_date": "2026-01-15"
            },
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
    ]
  },
  "request_id": "DmkmfJzYdpHHNFR",
  "warnings": [
    {
      "warning_type": "sample warning type",
      "warning_code": "IDENTITY_UNAVAILABLE",
      "cause": {
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
        ],
        "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
      }
    }
  ]
}"#;
}

impl plaid_core::Sample for super::types::CraCheckReportCashflowInsightsGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "third_party_user_token": "third-party-user-sandbox-5ec2e7ed-0000-4000-8000-13c02d8d9931",
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "options": {
    "attributes_version": "v1.0"
  }
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CraCheckReportCashflowInsightsGetResponse {
    const SAMPLE: &'static str = r#"{
  "report": {
    "report_id": "sample report id",
    "generated_time": "2026-01-15T08:30:00Z",
    "attributes": {
      "sample": "value"
    }
  },
  "request_id": "DmkmfJzYdpHHNFR",
  "warnings": [
    {
      "warning_type": "sample warning type",
      "warning_code": "IDENTITY_UNAVAILABLE",
      "cause": {
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
        ],
        "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
      }
    }
  ]
}"#;
}

impl plaid_core::Sample for super::types::CraCheckReportLendScoreGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "third_party_user_token": "third-party-user-sandbox-5ec2e7ed-0000-4000-8000-13c02d8d9931",
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "options": {
    "lend_score_version": "v1.0"
  }
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CraCheckReportLendScoreGetResponse {
    const SAMPLE: &'static str = r#"{
  "report": {
    "report_id": "sample report id",
    "generated_time": "2026-01-15T08:30:00Z",
    "lend_score": {
      "score": 1,
      "reason_codes": [
        "sample reason codes"
      ],
      "error_reason": "sample error reason"
    }
  },
  "request_id": "DmkmfJzYdpHHNFR",
  "warnings": [
    {
      "warning_type": "sample warning type",
      "warning_code": "IDENTITY_UNAVAILABLE",
      "cause": {
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
        ],
        "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
      }
    }
  ]
}"#;
}

impl plaid_core::Sample for super::types::CraCheckReportNetworkInsightsGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "options": {
    "network_insights_version": "NI1"
  },
  "third_party_user_token": "third-party-user-sandbox-5ec2e7ed-0000-4000-8000-13c02d8d9931",
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f"
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CraCheckReportNetworkInsightsGetResponse {
    const SAMPLE: &'static str = r#"{
  "report": {
    "report_id": "sample report id",
    "generated_time": "2026-01-15T08:30:00Z",
    "network_attributes": {
      "sample": "value"
    },
    "items": [
      {
        "institution_id": "ins_109508",
        "institution_name": "sample institution name",
        "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
      }
    ]
  },
  "request_id": "DmkmfJzYdpHHNFR",
  "warnings": [
    {
      "warning_type": "sample warning type",
      "warning_code": "IDENTITY_UNAVAILABLE",
      "cause": {
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
        ],
        "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
      }
    }
  ]
}"#;
}

impl plaid_core::Sample for super::types::CraCheckReportVerificationGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "reports_requested": [
    "VOA"
  ],
  "employment_refresh_options": {
    "days_requested": 1
  },
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f"
}"#;
    const MINIMAL: &'static str = r#"{
  "reports_requested": [
    "VOA"
  ]
}"#;
}

impl plaid_core::Sample for super::types::CraCheckReportVerificationGetResponse {
    const SAMPLE: &'static str = r#"{
  "report": {
    "report_id": "sample report id",
    "gse_reference_id": "sample gse reference id",
    "client_report_id": "sample client report id",
    "voa": {
      "generated_time": "2026-01-15T08:30:00Z",
      "days_requested": 1,
      "items": [
        {
          "accounts": [
            {
              "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
              "balances": {
                "available": 100.25,
                "current": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code",
                "historical_balances": [
                  {
                    "current": 100.25,
                    "date": "2026-01-15",
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  }
                ],
                "average_balance_30_days": 100.25,
                "average_balance_60_days": 100.25,
                "nsf_overdraft_transactions_count": 0.5
              },
              "consumer_disputes": [
                {
                  "consumer_dispute_id": "sample consumer dispute id",
                  "dispute_field_create_date": "2026-01-15",
                  "category": "TRANSACTION",
                  "statement": "sample statement"
                }
              ],
              "mask": "0000",
              "name": "sample name",
              "official_name": "sample official name",
              "type": "investment",
              "subtype": "401a",
              "days_available": 1,
              "transactions_insights": {
                "all_transactions": [
                  {
                    "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code",
                    "name": "sample name",
                    "original_description": "sample original description",
                    "credit_category": {
                      "primary": "sample primary",
                      "detailed": "sample detailed"
                    },
                    "check_number": "sample check number",
                    "date": "2026-01-15",
                    "date_transacted": "sample date transacted",
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
                    "merchant_name": "sample merchant name",
                    "pending": true,
                    "account_owner": "sample account owner",
                    "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
                    "transaction_type": "digital",
                    "category": [
                      "sample category"
                    ],
                    "category_id": "sample category id",
                    "personal_finance_category": {
                      "primary": "sample primary",
                      "detailed": "sample detailed",
                      "confidence_level": "sample confidence level",
                      "version": "v1"
                    }
                  }
                ],
                "end_date": "2026-01-15",
                "start_date": "2026-01-15"
              },
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
              "ownership_type": "individual",
              "investments": {
                "holdings": [
                  {
                    "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
                    "security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
                    "institution_price": 100.25,
                    "institution_price_as_of": "2026-01-15",
                    "institution_value": 100.25,
                    "cost_basis": 100.25,
                    "quantity": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code",
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
                    "name": "sample name",
                    "isin": "sample isin",
                    "cusip": "sample cusip",
                    "institution_security_id": "sample institution security id",
                    "institution_id": "ins_109508",
                    "ticker_symbol": "sample ticker symbol",
                    "type": "sample type"
                  }
                ],
                "investment_transactions": [
                  {
                    "investment_transaction_id": "oDRsUvKRGFYvFEXLpowJukJAMLBvWWWZcJosw",
                    "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
                    "security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
                    "date": "2026-01-15",
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
                ]
              }
            }
          ],
          "institution_name": "sample institution name",
          "institution_id": "ins_109508",
          "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
          "last_update_time": "2026-01-15T08:30:00Z"
        }
      ],
      "attributes": {
        "total_inflow_amount": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        },
        "total_outflow_amount": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code"
        }
      }
    },
    "employment_refresh": {
      "generated_time": "2026-01-15T08:30:00Z",
      "days_requested": 1,
      "items": [
        {
          "accounts": [
            {
              "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
              "name": "sample name",
              "official_name": "sample official name",
              "type": "investment",
              "subtype": "401a",
              "transactions": [
                {
                  "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
                  "original_description": "sample original description",
                  "date": "2026-01-15",
                  "pending": true,
                  "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf"
                }
              ]
            }
          ],
          "institution_name": "sample institution name",
          "institution_id": "ins_109508",
          "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
          "last_update_time": "2026-01-15T08:30:00Z"
        }
      ]
    },
    "income": {
      "generated_time": "2026-01-15T08:30:00Z",
      "days_requested": 1,
      "user_summary": {
        "income_metrics": [
          {
            "current": {
              "monthly": {
                "gross_income": 100.25,
                "net_income": 100.25
              },
              "annual": {
                "gross_income": 100.25,
                "net_income": 100.25
              }
            },
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          }
        ]
      },
      "income_streams": [
        {
          "income_stream_id": "sample income stream id",
          "start_date": "2026-01-15",
          "end_date": "2026-01-15",
          "description": "sample description",
          "insights": {
            "income_category": {
              "primary": "sample primary",
              "secondary": "sample secondary"
            },
            "pay_frequency": "WEEKLY",
            "income_provider": {
              "name": "sample name",
              "is_normalized": true
            },
            "status": "ACTIVE",
            "next_payment": {
              "date": "2026-01-15"
            }
          },
          "income_metrics": {
            "current": {
              "monthly": {
                "gross_income": 100.25,
                "net_income": 100.25
              },
              "annual": {
                "gross_income": 100.25,
                "net_income": 100.25
              }
            },
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          },
          "transactions": [
            {
              "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
              "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
              "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
              "amount": 100.25,
              "date": "2026-01-15",
              "original_description": "sample original description",
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code",
              "outlier": {
                "is_outlier": true,
                "amount": 100.25
              }
            }
          ]
        }
      ],
      "items": [
        {
          "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
          "accounts": [
            {
              "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
              "mask": "0000",
              "metadata": {
                "start_date": "2026-01-15",
                "end_date": "2026-01-15"
              },
              "name": "sample name",
              "official_name": "sample official name",
              "subtype": "401a",
              "type": "investment"
            }
          ],
          "last_updated_time": "2026-01-15T08:30:00Z",
          "institution_id": "ins_109508",
          "institution_name": "sample institution name"
        }
      ]
    }
  },
  "request_id": "DmkmfJzYdpHHNFR",
  "warnings": [
    {
      "warning_type": "sample warning type",
      "warning_code": "IDENTITY_UNAVAILABLE",
      "cause": {
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
        ],
        "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
      }
    }
  ]
}"#;
}

impl plaid_core::Sample for super::types::CraCheckReportVerificationPdfGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "third_party_user_token": "third-party-user-sandbox-5ec2e7ed-0000-4000-8000-13c02d8d9931",
  "report_requested": "voa",
  "reports_requested": [
    "voa"
  ],
  "hide_gse_details": true,
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f"
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CraLoansApplicationsRegisterRequest {
    const SAMPLE: &'static str = r#"{
  "applications": [
    {
      "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
      "application_id": "9b4da5ea-0732-4d51-8732-580ccdc8a937",
      "type": "PERSONAL",
      "decision": "APPROVED",
      "application_date": "2026-01-15",
      "decision_date": "2026-01-15"
    }
  ]
}"#;
    const MINIMAL: &'static str = r#"{
  "applications": [
    {
      "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
      "application_id": "9b4da5ea-0732-4d51-8732-580ccdc8a937",
      "type": "PERSONAL",
      "decision": "APPROVED"
    }
  ]
}"#;
}

impl plaid_core::Sample for super::types::CraLoansApplicationsRegisterResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CRALoansRegisterRequest {
    const SAMPLE: &'static str = r#"{
  "loans": [
    {
      "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
      "loan_id": "e1836228-5624-477c-8624-a13d08e7ed29",
      "type": "PERSONAL",
      "payment_schedule": "DAILY",
      "opened_date": "2026-01-15",
      "opened_with_status": {
        "status": "APPROVED",
        "date": "2026-01-15"
      },
      "loan_amount": 100.25,
      "application": {
        "application_id": "9b4da5ea-0732-4d51-8732-580ccdc8a937",
        "application_date": "2026-01-15"
      }
    }
  ]
}"#;
    const MINIMAL: &'static str = r#"{
  "loans": [
    {
      "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
      "loan_id": "e1836228-5624-477c-8624-a13d08e7ed29",
      "type": "PERSONAL",
      "payment_schedule": "DAILY",
      "opened_date": "2026-01-15",
      "opened_with_status": {
        "status": "APPROVED",
        "date": "2026-01-15"
      }
    }
  ]
}"#;
}

impl plaid_core::Sample for super::types::CraLoansRegisterResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CraLoansUpdateRequest {
    const SAMPLE: &'static str = r#"{
  "loans": [
    {
      "loan_id": "e1836228-5624-477c-8624-a13d08e7ed29",
      "status_history": [
        {
          "status": "APPROVED",
          "date": "2026-01-15"
        }
      ],
      "payment_history": [
        {
          "period": 1,
          "due_date": "2026-01-15",
          "days_past_due": 1,
          "amount_past_due": 100.25,
          "balance_remaining": 100.25
        }
      ]
    }
  ]
}"#;
    const MINIMAL: &'static str = r#"{
  "loans": [
    {}
  ]
}"#;
}

impl plaid_core::Sample for super::types::CraLoansUpdateResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CraLoansUnregisterRequest {
    const SAMPLE: &'static str = r#"{
  "loans": [
    {
      "loan_id": "e1836228-5624-477c-8624-a13d08e7ed29",
      "closed_with_status": {
        "status": "APPROVED",
        "date": "2026-01-15"
      }
    }
  ]
}"#;
    const MINIMAL: &'static str = r#"{
  "loans": [
    {
      "loan_id": "e1836228-5624-477c-8624-a13d08e7ed29",
      "closed_with_status": {
        "status": "APPROVED",
        "date": "2026-01-15"
      }
    }
  ]
}"#;
}

impl plaid_core::Sample for super::types::CraLoanUnregisterResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CraCreditProfileReportGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "consumer_report_permissible_purpose": "ACCOUNT_REVIEW_CREDIT",
  "client_report_id": "sample client report id",
  "report_type": "QUALIFY",
  "inquiry_type": "SOFT_INQUIRY",
  "version": "v1"
}"#;
    const MINIMAL: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "consumer_report_permissible_purpose": "ACCOUNT_REVIEW_CREDIT",
  "client_report_id": "sample client report id",
  "report_type": "QUALIFY",
  "inquiry_type": "SOFT_INQUIRY",
  "version": "v1"
}"#;
}

impl plaid_core::Sample for super::types::CraCreditProfileReportGetResponse {
    const SAMPLE: &'static str = r#"{
  "report": {
    "date_retrieved": "2026-01-15T08:30:00Z",
    "inquiry_type": "SOFT_INQUIRY",
    "client_report_id": "sample client report id",
    "lend_scores": [
      {
        "score": 1,
        "reason_codes": [
          "sample reason codes"
        ],
        "variant": "sample variant",
        "error_reason": "sample error reason"
      }
    ],
    "cashflow_insights_attributes": {
      "sample": "value"
    },
    "network_insights_attributes": {
      "sample": "value"
    },
    "metadata": {
      "item_count": 1,
      "institution_ids": [
        "ins_109508"
      ],
      "account_count": 1,
      "primary_account_count": 1,
      "depository_account_type_count": 1,
      "credit_account_type_count": 1,
      "other_account_type_count": 1,
      "multiple_owner_account_count": 1,
      "generated_at": "2026-01-15T08:30:00Z",
      "oldest_transaction_date": "2026-01-15",
      "most_recent_transaction_date": "2026-01-15",
      "investment_account_type_count": 1
    }
  },
  "request_id": "DmkmfJzYdpHHNFR",
  "user_id": "usr_mSsCSUufsgPPRf",
  "warnings": [
    {
      "warning_type": "sample warning type",
      "warning_code": "IDENTITY_UNAVAILABLE",
      "cause": {
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
        ],
        "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
      }
    }
  ]
}"#;
}

impl plaid_core::Sample for super::types::ConsumerReportPDFGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f"
}"#;
    const MINIMAL: &'static str = r#"{
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f"
}"#;
}

impl plaid_core::Sample for super::types::CraReportGetRequest {
    const SAMPLE: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "products": [
    {
      "product": "cra_base_report",
      "version": "sample version"
    },
    {
      "product": "cra_cashflow_insights",
      "version": "sample version"
    },
    {
      "product": "cra_home_lending",
      "version": "sample version"
    },
    {
      "product": "cra_income_complete",
      "version": "sample version"
    },
    {
      "product": "cra_income_insights",
      "version": "sample version"
    },
    {
      "product": "cra_lend_score",
      "version": "sample version",
      "options": {
        "variants": [
          "GENERALIST"
        ]
      }
    },
    {
      "product": "cra_lend_score_complete",
      "version": "sample version",
      "options": {
        "variants": [
          "GENERALIST"
        ]
      }
    },
    {
      "product": "cra_network_insights",
      "version": "sample version"
    },
    {
      "product": "cra_qualify",
      "version": "sample version"
    }
  ],
  "scope": "PLAID_NETWORK",
  "decision_stage": "PREQUALIFICATION",
  "consumer_report_permissible_purpose": "ACCOUNT_REVIEW_CREDIT",
  "report_id": "sample report id"
}"#;
    const MINIMAL: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "products": [
    {
      "product": "cra_base_report",
      "version": "sample version"
    },
    {
      "product": "cra_cashflow_insights",
      "version": "sample version"
    },
    {
      "product": "cra_home_lending",
      "version": "sample version"
    },
    {
      "product": "cra_income_complete",
      "version": "sample version"
    },
    {
      "product": "cra_income_insights",
      "version": "sample version"
    },
    {
      "product": "cra_lend_score",
      "version": "sample version"
    },
    {
      "product": "cra_lend_score_complete",
      "version": "sample version"
    },
    {
      "product": "cra_network_insights",
      "version": "sample version"
    },
    {
      "product": "cra_qualify",
      "version": "sample version"
    }
  ],
  "decision_stage": "PREQUALIFICATION",
  "consumer_report_permissible_purpose": "ACCOUNT_REVIEW_CREDIT"
}"#;
}

impl plaid_core::Sample for super::types::CraReportGetResponse {
    const SAMPLE: &'static str = r#"{
  "report": {
    "retrieved_time": "2026-01-15T08:30:00Z",
    "scope": "PLAID_NETWORK",
    "decision_stage": "PREQUALIFICATION",
    "consumer_report_permissible_purpose": "ACCOUNT_REVIEW_CREDIT",
    "products": [
      {
        "product": "cra_base_report",
        "version": "sample version",
        "metadata": {
          "generated_time": "2026-01-15T08:30:00Z",
          "item_count": 1,
          "account_count": 1,
          "institution_ids": [
            "ins_109508"
          ],
          "days_requested": 1,
          "primary_account_count": 1,
          "depository_account_type_count": 1,
          "credit_account_type_count": 1,
          "investment_account_type_count": 1,
          "other_account_type_count": 1,
          "multiple_owner_account_count": 1,
          "oldest_transaction_date": "2026-01-15",
          "most_recent_transaction_date": "2026-01-15"
        },
        "items": [
          {
            "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
            "institution_id": "ins_109508",
            "institution_name": "sample institution name",
            "date_last_updated": "2026-01-15T08:30:00Z",
            "accounts": [
              {
                "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
                "name": "sample name",
                "official_name": "sample official name",
                "mask": "0000",
                "type": "investment",
                "subtype": "401a",
                "days_available": 1,
                "metadata": {
                  "start_date": "2026-01-15",
                  "end_date": "2026-01-15"
                },
                "balances": {
                  "available": 100.25,
                  "current": 100.25,
                  "limit": 100.25,
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code",
                  "average_balance": 100.25,
                  "most_recent_thirty_day_average_balance": 100.25,
                  "average_monthly_balances": [
                    {
                      "start_date": "2026-01-15",
                      "end_date": "2026-01-15",
                      "average_balance": {
                        "amount": 100.25,
                        "iso_currency_code": "USD",
                        "unofficial_currency_code": "sample unofficial currency code"
                      }
                    }
                  ]
                },
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
                "ownership_type": "individual",
                "consumer_disputes": [
                  {
                    "consumer_dispute_id": "sample consumer dispute id",
                    "dispute_field_create_date": "2026-01-15",
                    "category": "TRANSACTION",
                    "statement": "sample statement"
                  }
                ],
                "transactions": [
                  {
                    "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
                    "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code",
                    "original_description": "sample original description",
                    "merchant_name": "sample merchant name",
                    "credit_category": {
                      "primary": "sample primary",
                      "detailed": "sample detailed"
                    },
                    "check_number": "sample check number",
                    "date": "2026-01-15",
                    "date_transacted": "2026-01-15",
                    "pending": true,
                    "account_owner": "sample account owner",
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
                    "category": [
                      "sample category"
                    ],
                    "category_id": "sample category id",
                    "personal_finance_category": {
                      "primary": "sample primary",
                      "detailed": "sample detailed",
                      "confidence_level": "sample confidence level",
                      "version": "v1"
                    }
                  }
                ],
                "attributes": {
                  "is_primary_account": true,
                  "primary_account_score": 0.5,
                  "nsf_overdraft_transactions_count": 1,
                  "nsf_overdraft_transactions_count_30d": 1,
                  "nsf_overdraft_transactions_count_60d": 1,
                  "nsf_overdraft_transactions_count_90d": 1,
                  "total_inflow_amount": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  },
                  "total_inflow_amount_30d": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  },
                  "total_inflow_amount_60d": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  },
                  "total_inflow_amount_90d": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  },
                  "total_outflow_amount": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  },
                  "total_outflow_amount_30d": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  },
                  "total_outflow_amount_60d": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  },
                  "total_outflow_amount_90d": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  }
                },
                "historical_balances": [
                  {
                    "date": "2026-01-15",
                    "current": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  }
                ],
                "account_insights": {
                  "oldest_transaction_date": "2026-01-15",
                  "most_recent_transaction_date": "2026-01-15",
                  "average_days_between_transactions": 0.5,
                  "number_of_days_no_transactions": 1,
                  "longest_gaps_between_transactions": [
                    {
                      "start_date": "2026-01-15",
                      "end_date": "2026-01-15",
                      "days": 1
                    }
                  ],
                  "number_of_inflows": [
                    {
                      "start_date": "2026-01-15",
                      "end_date": "2026-01-15",
                      "count": 1
                    }
                  ],
                  "number_of_outflows": [
                    {
                      "start_date": "2026-01-15",
                      "end_date": "2026-01-15",
                      "count": 1
                    }
                  ],
                  "average_inflow_amounts": [
                    {
                      "start_date": "2026-01-15",
                      "end_date": "2026-01-15",
                      "total_amount": {
                        "amount": 100.25,
                        "iso_currency_code": "USD",
                        "unofficial_currency_code": "sample unofficial currency code"
                      }
                    }
                  ],
                  "average_outflow_amounts": [
                    {
                      "start_date": "2026-01-15",
                      "end_date": "2026-01-15",
                      "total_amount": {
                        "amount": 100.25,
                        "iso_currency_code": "USD",
                        "unofficial_currency_code": "sample unofficial currency code"
                      }
                    }
                  ]
                },
                "identity_match": {
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
              }
            ]
          }
        ],
        "errors": [
          {
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
        ],
        "attributes": {
          "nsf_overdraft_transactions_count": 1,
          "nsf_overdraft_transactions_count_30d": 1,
          "nsf_overdraft_transactions_count_60d": 1,
          "nsf_overdraft_transactions_count_90d": 1,
          "total_inflow_amount": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          },
          "total_inflow_amount_30d": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          },
          "total_inflow_amount_60d": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          },
          "total_inflow_amount_90d": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          },
          "total_outflow_amount": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          },
          "total_outflow_amount_30d": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          },
          "total_outflow_amount_60d": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          },
          "total_outflow_amount_90d": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          }
        }
      },
      {
        "product": "cra_cashflow_insights",
        "version": "sample version",
        "metadata": {
          "generated_time": "2026-01-15T08:30:00Z",
          "item_count": 1,
          "account_count": 1,
          "institution_ids": [
            "ins_109508"
          ],
          "primary_account_count": 1,
          "depository_account_type_count": 1,
          "credit_account_type_count": 1,
          "investment_account_type_count": 1,
          "other_account_type_count": 1,
          "multiple_owner_account_count": 1,
          "oldest_transaction_date": "2026-01-15",
          "most_recent_transaction_date": "2026-01-15"
        },
        "attributes": {
          "sample": "value"
        },
        "errors": [
          {
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
        ]
      },
      {
        "product": "cra_home_lending",
        "version": "sample version",
        "metadata": {
          "generated_time": "2026-01-15T08:30:00Z",
          "item_count": 1,
          "account_count": 1,
          "institution_ids": [
            "ins_109508"
          ]
        },
        "attributes": {
          "income_metrics": [
            {
              "current": {
                "monthly": {
                  "gross_income": 100.25,
                  "net_income": 100.25
                },
                "annual": {
                  "gross_income": 100.25,
                  "net_income": 100.25
                }
              },
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code"
            }
          ],
          "income_by_categories": [
            {
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code",
              "categories": [
                {
                  "income_category": {
                    "primary": "sample primary",
                    "secondary": "sample secondary"
                  },
                  "current": {
                    "monthly": {
                      "gross_income": 100.25,
                      "net_income": 100.25
                    },
                    "annual": {
                      "gross_income": 100.25,
                      "net_income": 100.25
                    }
                  }
                }
              ]
            }
          ],
          "income_sources": {
            "income_stream_count": 1,
            "income_providers": [
              {
                "name": "sample name",
                "is_normalized": true
              }
            ]
          },
          "loan_payments_cash_advance_count_90d": 1,
          "loan_payments_bnpl_count_90d": 1,
          "payment_behavior_nsf_late_fees_flag_90d": 1
        },
        "errors": [
          {
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
        ],
        "items": [
          {
            "institution_id": "ins_109508",
            "institution_name": "sample institution name",
            "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
            "last_updated_time": "2026-01-15T08:30:00Z",
            "accounts": [
              {
                "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
                "name": "sample name",
                "official_name": "sample official name",
                "mask": "0000",
                "type": "investment",
                "subtype": "401a",
                "primary_account": {
                  "is_primary": true,
                  "score": 0.5
                },
                "identity_match": {
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
        ]
      },
      {
        "product": "cra_income_complete",
        "version": "sample version",
        "metadata": {
          "generated_time": "2026-01-15T08:30:00Z",
          "item_count": 1,
          "account_count": 1,
          "institution_ids": [
            "ins_109508"
          ],
          "primary_account_count": 1,
          "depository_account_type_count": 1,
          "credit_account_type_count": 1,
          "investment_account_type_count": 1,
          "other_account_type_count": 1,
          "multiple_owner_account_count": 1,
          "oldest_transaction_date": "2026-01-15",
          "most_recent_transaction_date": "2026-01-15"
        },
        "attributes": {
          "income_insights": {
            "income_streams": [
              {
                "income_stream_id": "sample income stream id",
                "start_date": "2026-01-15",
                "end_date": "2026-01-15",
                "insights": {
                  "income_category": {
                    "primary": "sample primary",
                    "secondary": "sample secondary"
                  },
                  "pay_frequency": "WEEKLY",
                  "income_provider": {
                    "name": "sample name",
                    "is_normalized": true
                  },
                  "status": "ACTIVE",
                  "next_payment": {
                    "date": "2026-01-15"
                  }
                },
                "income_metrics": {
                  "current": {
                    "monthly": {
                      "gross_income": 100.25,
                      "net_income": 100.25
                    },
                    "annual": {
                      "gross_income": 100.25,
                      "net_income": 100.25
                    }
                  },
                  "projected": {
                    "monthly": {
                      "gross_income": 100.25,
                      "net_income": 100.25
                    },
                    "annual": {
                      "gross_income": 100.25,
                      "net_income": 100.25
                    }
                  },
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code"
                },
                "description": "sample description",
                "transactions": [
                  {
                    "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
                    "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
                    "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
                    "amount": 100.25,
                    "date": "2026-01-15",
                    "original_description": "sample original description",
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code",
                    "outlier": {
                      "is_outlier": true,
                      "amount": 100.25
                    }
                  }
                ]
              }
            ],
            "user_summary": {
              "income_metrics": [
                {
                  "current": {
                    "monthly": {
                      "gross_income": 100.25,
                      "net_income": 100.25
                    },
                    "annual": {
                      "gross_income": 100.25,
                      "net_income": 100.25
                    }
                  },
                  "projected": {
                    "monthly": {
                      "gross_income": 100.25,
                      "net_income": 100.25
                    },
                    "annual": {
                      "gross_income": 100.25,
                      "net_income": 100.25
                    }
                  },
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code"
                }
              ]
            }
          }
        },
        "items": [
          {
            "institution_id": "ins_109508",
            "institution_name": "sample institution name",
            "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
            "last_updated_time": "2026-01-15T08:30:00Z",
            "accounts": [
              {
                "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
                "name": "sample name",
                "official_name": "sample official name",
                "mask": "0000",
                "type": "investment",
                "subtype": "401a",
                "primary_account": {
                  "is_primary": true,
                  "score": 0.5
                },
                "identity_match": {
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
        "errors": [
          {
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
        ]
      },
      {
        "product": "cra_income_insights",
        "version": "sample version",
        "metadata": {
          "generated_time": "2026-01-15T08:30:00Z",
          "item_count": 1,
          "account_count": 1,
          "institution_ids": [
            "ins_109508"
          ],
          "primary_account_count": 1,
          "depository_account_type_count": 1,
          "credit_account_type_count": 1,
          "other_account_type_count": 1,
          "multiple_owner_account_count": 1,
          "oldest_transaction_date": "2026-01-15",
          "most_recent_transaction_date": "2026-01-15",
          "investment_account_type_count": 1
        },
        "attributes": {
          "income_streams": [
            {
              "income_stream_id": "sample income stream id",
              "start_date": "2026-01-15",
              "end_date": "2026-01-15",
              "insights": {
                "income_category": {
                  "primary": "sample primary",
                  "secondary": "sample secondary"
                },
                "pay_frequency": "WEEKLY",
                "income_provider": {
                  "name": "sample name",
                  "is_normalized": true
                },
                "status": "ACTIVE",
                "next_payment": {
                  "date": "2026-01-15"
                }
              },
              "income_metrics": {
                "current": {
                  "monthly": {
                    "gross_income": 100.25,
                    "net_income": 100.25
                  },
                  "annual": {
                    "gross_income": 100.25,
                    "net_income": 100.25
                  }
                },
                "projected": {
                  "monthly": {
                    "gross_income": 100.25,
                    "net_income": 100.25
                  },
                  "annual": {
                    "gross_income": 100.25,
                    "net_income": 100.25
                  }
                },
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code"
              },
              "description": "sample description",
              "transactions": [
                {
                  "transaction_id": "ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf",
                  "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
                  "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
                  "amount": 100.25,
                  "date": "2026-01-15",
                  "original_description": "sample original description",
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code",
                  "outlier": {
                    "is_outlier": true,
                    "amount": 100.25
                  }
                }
              ]
            }
          ],
          "user_summary": {
            "income_metrics": [
              {
                "current": {
                  "monthly": {
                    "gross_income": 100.25,
                    "net_income": 100.25
                  },
                  "annual": {
                    "gross_income": 100.25,
                    "net_income": 100.25
                  }
                },
                "projected": {
                  "monthly": {
                    "gross_income": 100.25,
                    "net_income": 100.25
                  },
                  "annual": {
                    "gross_income": 100.25,
                    "net_income": 100.25
                  }
                },
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code"
              }
            ]
          }
        },
        "errors": [
          {
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
        ],
        "items": [
          {
            "institution_id": "ins_109508",
            "institution_name": "sample institution name",
            "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
            "last_updated_time": "2026-01-15T08:30:00Z",
            "accounts": [
              {
                "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
                "name": "sample name",
                "official_name": "sample official name",
                "mask": "0000",
                "type": "investment",
                "subtype": "401a"
              }
            ]
          }
        ]
      },
      {
        "product": "cra_lend_score",
        "version": "sample version",
        "metadata": {
          "generated_time": "2026-01-15T08:30:00Z",
          "item_count": 1,
          "account_count": 1,
          "institution_ids": [
            "ins_109508"
          ],
          "primary_account_count": 1,
          "depository_account_type_count": 1,
          "credit_account_type_count": 1,
          "investment_account_type_count": 1,
          "other_account_type_count": 1,
          "multiple_owner_account_count": 1,
          "oldest_transaction_date": "2026-01-15",
          "most_recent_transaction_date": "2026-01-15"
        },
        "scores": [
          {
            "variant": "GENERALIST",
            "score": 1,
            "reason_codes": [
              "sample reason codes"
            ],
            "error_code": "ITEM_LOGIN_REQUIRED"
          }
        ],
        "errors": [
          {
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
        ]
      },
      {
        "product": "cra_lend_score_complete",
        "version": "sample version",
        "metadata": {
          "generated_time": "2026-01-15T08:30:00Z",
          "item_count": 1,
          "account_count": 1,
          "institution_ids": [
            "ins_109508"
          ],
          "primary_account_count": 1,
          "depository_account_type_count": 1,
          "credit_account_type_count": 1,
          "investment_account_type_count": 1,
          "other_account_type_count": 1,
          "multiple_owner_account_count": 1,
          "oldest_transaction_date": "2026-01-15",
          "most_recent_transaction_date": "2026-01-15"
        },
        "attributes": {
          "lend_scores": [
            {
              "variant": "GENERALIST",
              "score": 1,
              "reason_codes": [
                "sample reason codes"
              ],
              "error_code": "ITEM_LOGIN_REQUIRED"
            }
          ],
          "cashflow_insights": {
            "sample": "value"
          },
          "network_insights": {
            "sample": "value"
          }
        },
        "items": [
          {
            "institution_id": "ins_109508",
            "institution_name": "sample institution name",
            "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
            "last_updated_time": "2026-01-15T08:30:00Z",
            "accounts": [
              {
                "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
                "name": "sample name",
                "official_name": "sample official name",
                "mask": "0000",
                "type": "investment",
                "subtype": "401a",
                "primary_account": {
                  "is_primary": true,
                  "score": 0.5
                },
                "identity_match": {
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
        "errors": [
          {
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
        ]
      },
      {
        "product": "cra_network_insights",
        "version": "sample version",
        "metadata": {
          "generated_time": "2026-01-15T08:30:00Z",
          "item_count": 1,
          "account_count": 1,
          "institution_ids": [
            "ins_109508"
          ],
          "primary_account_count": 1,
          "depository_account_type_count": 1,
          "credit_account_type_count": 1,
          "investment_account_type_count": 1,
          "other_account_type_count": 1,
          "multiple_owner_account_count": 1,
          "oldest_transaction_date": "2026-01-15",
          "most_recent_transaction_date": "2026-01-15"
        },
        "attributes": {
          "sample": "value"
        },
        "errors": [
          {
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
        ]
      },
      {
        "product": "cra_qualify",
        "version": "sample version",
        "metadata": {
          "sample": "value"
        },
        "attributes": {
          "sample": "value"
        },
        "errors": [
          {
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
        ]
      }
    ],
    "report_id": "sample report id",
    "client_report_id": "sample client report id"
  },
  "request_id": "DmkmfJzYdpHHNFR",
  "user_id": "usr_mSsCSUufsgPPRf",
  "client_user_id": "sample-user",
  "warnings": [
    {
      "warning_type": "sample warning type",
      "warning_code": "IDENTITY_UNAVAILABLE",
      "cause": {
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
        ],
        "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"
      }
    }
  ]
}"#;
}

impl plaid_core::Sample for super::types::CraServicingSubscriptionCreateRequest {
    const SAMPLE: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "scope": "PLAID_NETWORK",
  "cadence": "DAILY",
  "webhook": "https://example.com/sample",
  "products": [
    {
      "product": "cra_base_report",
      "version": "sample version"
    },
    {
      "product": "cra_income_insights",
      "version": "sample version",
      "options": {
        "income_insights_filter": {
          "included_categories": [
            "sample included categories"
          ],
          "excluded_categories": [
            "sample excluded categories"
          ]
        },
        "income_insights_version": "II2"
      }
    },
    {
      "product": "cra_qualify",
      "version": "sample version"
    }
  ]
}"#;
    const MINIMAL: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "scope": "PLAID_NETWORK",
  "products": [
    {
      "product": "cra_base_report",
      "version": "sample version"
    },
    {
      "product": "cra_income_insights",
      "version": "sample version"
    },
    {
      "product": "cra_qualify",
      "version": "sample version"
    }
  ]
}"#;
}

impl plaid_core::Sample for super::types::CraServicingSubscriptionCreateResponse {
    const SAMPLE: &'static str = r#"{
  "subscription_id": "sample subscription id",
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CraServicingSubscriptionDeleteRequest {
    const SAMPLE: &'static str = r#"{
  "subscription_id": "sample subscription id"
}"#;
    const MINIMAL: &'static str = r#"{
  "subscription_id": "sample subscription id"
}"#;
}

impl plaid_core::Sample for super::types::CraServicingSubscriptionDeleteResponse {
    const SAMPLE: &'static str = r#"{
  "subscription_id": "sample subscription id",
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CraServicingSubscriptionGetRequest {
    const SAMPLE: &'static str = r#"{
  "subscription_id": "sample subscription id"
}"#;
    const MINIMAL: &'static str = r#"{
  "subscription_id": "sample subscription id"
}"#;
}

impl plaid_core::Sample for super::types::CraServicingSubscriptionGetResponse {
    const SAMPLE: &'static str = r#"{
  "subscription": {
    "subscription_id": "sample subscription id",
    "user_id": "usr_mSsCSUufsgPPRf",
    "scope": "PLAID_NETWORK",
    "cadence": "DAILY",
    "webhook": "https://example.com/sample",
    "products": [
      {
        "product": "cra_base_report",
        "version": "sample version"
      },
      {
        "product": "cra_income_insights",
        "version": "sample version",
        "options": {
          "income_insights_filter": {
            "included_categories": [
              "sample included categories"
            ],
            "excluded_categories": [
              "sample excluded categories"
            ]
          },
          "income_insights_version": "II2"
        }
      },
      {
        "product": "cra_qualify",
        "version": "sample version"
      }
    ]
  },
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CraServicingSubscriptionListRequest {
    const SAMPLE: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf"
}"#;
    const MINIMAL: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf"
}"#;
}

impl plaid_core::Sample for super::types::CraServicingSubscriptionListResponse {
    const SAMPLE: &'static str = r#"{
  "subscriptions": [
    {
      "subscription_id": "sample subscription id",
      "user_id": "usr_mSsCSUufsgPPRf",
      "scope": "PLAID_NETWORK",
      "cadence": "DAILY",
      "webhook": "https://example.com/sample",
      "products": [
        {
          "product": "cra_base_report",
          "version": "sample version"
        },
        {
          "product": "cra_income_insights",
          "version": "sample version",
          "options": {
            "income_insights_filter": {
              "included_categories": [
                "sample included categories"
              ],
              "excluded_categories": [
                "sample excluded categories"
              ]
            },
            "income_insights_version": "II2"
          }
        },
        {
          "product": "cra_qualify",
          "version": "sample version"
        }
      ]
    }
  ],
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CraServicingSubscriptionUpdateRequest {
    const SAMPLE: &'static str = r#"{
  "subscription_id": "sample subscription id",
  "webhook": "https://example.com/sample",
  "products": [
    {
      "product": "cra_base_report",
      "version": "sample version"
    },
    {
      "product": "cra_income_insights",
      "version": "sample version",
      "options": {
        "income_insights_filter": {
          "included_categories": [
            "sample included categories"
          ],
          "excluded_categories": [
            "sample excluded categories"
          ]
        },
        "income_insights_version": "II2"
      }
    },
    {
      "product": "cra_qualify",
      "version": "sample version"
    }
  ],
  "reset_fields": [
    "webhook"
  ]
}"#;
    const MINIMAL: &'static str = r#"{
  "subscription_id": "sample subscription id"
}"#;
}

impl plaid_core::Sample for super::types::CraServicingSubscriptionUpdateResponse {
    const SAMPLE: &'static str = r#"{
  "subscription_id": "sample subscription id",
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CraReportCreateRequest {
    const SAMPLE: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "products": [
    {
      "product": "cra_base_report",
      "version": "sample version",
      "options": {
        "require_identity": true
      }
    },
    {
      "product": "cra_cashflow_insights",
      "version": "sample version"
    },
    {
      "product": "cra_home_lending",
      "version": "sample version"
    },
    {
      "product": "cra_income_complete",
      "version": "sample version",
      "options": {
        "income_insights_filter": {
          "included_categories": [
            "sample included categories"
          ],
          "excluded_categories": [
            "sample excluded categories"
          ]
        }
      }
    },
    {
      "product": "cra_income_insights",
      "version": "sample version",
      "options": {
        "income_insights_filter": {
          "included_categories": [
            "sample included categories"
          ],
          "excluded_categories": [
            "sample excluded categories"
          ]
        }
      }
    },
    {
      "product": "cra_lend_score",
      "version": "sample version",
      "options": {
        "variants": [
          "GENERALIST"
        ]
      }
    },
    {
      "product": "cra_lend_score_complete",
      "version": "sample version",
      "options": {
        "variants": [
          "GENERALIST"
        ]
      }
    },
    {
      "product": "cra_network_insights",
      "version": "sample version"
    },
    {
      "product": "cra_qualify",
      "version": "sample version"
    }
  ],
  "scope": "PLAID_NETWORK",
  "decision_stage": "PREQUALIFICATION",
  "consumer_report_permissible_purpose": "ACCOUNT_REVIEW_CREDIT",
  "client_report_id": "sample client report id",
  "days_requested": 1,
  "days_required": 1,
  "include_investments": true,
  "include_identity_match": true,
  "webhook": "sample webhook"
}"#;
    const MINIMAL: &'static str = r#"{
  "user_id": "usr_mSsCSUufsgPPRf",
  "products": [
    {
      "product": "cra_base_report",
      "version": "sample version"
    },
    {
      "product": "cra_cashflow_insights",
      "version": "sample version"
    },
    {
      "product": "cra_home_lending",
      "version": "sample version"
    },
    {
      "product": "cra_income_complete",
      "version": "sample version"
    },
    {
      "product": "cra_income_insights",
      "version": "sample version"
    },
    {
      "product": "cra_lend_score",
      "version": "sample version"
    },
    {
      "product": "cra_lend_score_complete",
      "version": "sample version"
    },
    {
      "product": "cra_network_insights",
      "version": "sample version"
    },
    {
      "product": "cra_qualify",
      "version": "sample version"
    }
  ],
  "scope": "PLAID_NETWORK",
  "decision_stage": "PREQUALIFICATION",
  "consumer_report_permissible_purpose": "ACCOUNT_REVIEW_CREDIT"
}"#;
}

impl plaid_core::Sample for super::types::CraReportCreateResponse {
    const SAMPLE: &'static str = r#"{
  "report_id": "sample report id",
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}
