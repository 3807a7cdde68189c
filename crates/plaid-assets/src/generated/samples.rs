// @generated from api/products/assets.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::AssetReportCreateRequest {
    const SAMPLE: &'static str = r#"{
  "access_tokens": [
    "access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"
  ],
  "days_requested": 1,
  "options": {
    "client_report_id": "sample client report id",
    "webhook": "https://example.com/sample",
    "include_fast_report": true,
    "products": [
      "sample products"
    ],
    "add_ons": [
      "investments"
    ],
    "user": {
      "client_user_id": "sample-user",
      "first_name": "sample first name",
      "middle_name": "sample middle name",
      "last_name": "sample last name",
      "ssn": "9078563412",
      "phone_number": "+19078563412",
      "email": "9078563412@example.com"
    },
    "require_all_items": true
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "days_requested": 1
}"#;
}

impl plaid_core::Sample for super::types::AssetReportCreateResponse {
    const SAMPLE: &'static str = r#"{
  "asset_report_token": "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5",
  "asset_report_id": "e311ff54-9598-4372-8598-70110cc60803",
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::AssetReportGetRequest {
    const SAMPLE: &'static str = r#"{
  "asset_report_token": "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5",
  "user_token": "user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f",
  "include_insights": true,
  "fast_report": true,
  "options": {
    "days_to_include": 1
  }
}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::AssetReportGetResponse {
    const SAMPLE: &'static str = r#"{
  "report": {
    "asset_report_id": "e311ff54-9598-4372-8598-70110cc60803",
    "insights": {
      "risk": {
        "bank_penalties": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code",
          "monthly_average": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          },
          "category_details": [
            {
              "id": "sample id",
              "transactions_count": 1,
              "amount": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code",
              "monthly_average": {
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code"
              }
            }
          ],
          "transactions_count": 1,
          "monthly_summaries": [
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
          "days_since_last_occurrence": 1,
          "percentage_of_income": 0.5
        },
        "gambling": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code",
          "monthly_average": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          },
          "top_merchants": [
            "sample top merchants"
          ],
          "transactions_count": 1,
          "monthly_summaries": [
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
          "days_since_last_occurrence": 1,
          "percentage_of_income": 0.5
        },
        "loan_disbursements": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code",
          "category_details": [
            {
              "id": "sample id",
              "transactions_count": 1,
              "amount": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code",
              "monthly_average": {
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code"
              }
            }
          ],
          "monthly_average": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          },
          "top_providers": [
            "sample top providers"
          ],
          "transactions_count": 1,
          "monthly_summaries": [
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
          "days_since_last_occurrence": 1,
          "percentage_of_income": 0.5
        },
        "loan_payments": {
          "amount": 100.25,
          "iso_currency_code": "USD",
          "unofficial_currency_code": "sample unofficial currency code",
          "monthly_average": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          },
          "category_details": [
            {
              "id": "sample id",
              "transactions_count": 1,
              "amount": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code",
              "monthly_average": {
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code"
              }
            }
          ],
          "top_providers": [
            "sample top providers"
          ],
          "transactions_count": 1,
          "monthly_summaries": [
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
          "days_since_last_occurrence": 1,
          "percentage_of_income": 0.5
        },
        "negative_balance": {
          "days_since_last_occurrence": 1,
          "days_with_negative_balance": 1,
          "minimum_balance": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          },
          "occurrences": [
            {
              "start_date": "2026-01-15",
              "end_date": "2026-01-15",
              "minimum_balance": {
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code"
              }
            }
          ]
        }
      },
      "affordability": {
        "expenditure": {
          "cash_flow": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          },
          "total_expenditure": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code",
            "monthly_average": {
              "amount": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code"
            },
            "transactions_count": 1,
            "percentage_of_income": 0.5,
            "top_categories": [
              {
                "id": "sample id",
                "transactions_count": 1,
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code",
                "monthly_average": {
                  "amount": 100.25,
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code"
                }
              }
            ]
          },
          "essential_expenditure": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code",
            "monthly_average": {
              "amount": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code"
            },
            "transactions_count": 1,
            "percentage_of_income": 0.5,
            "top_categories": [
              {
                "id": "sample id",
                "transactions_count": 1,
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code",
                "monthly_average": {
                  "amount": 100.25,
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code"
                }
              }
            ]
          },
          "non_essential_expenditure": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code",
            "monthly_average": {
              "amount": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code"
            },
            "transactions_count": 1,
            "percentage_of_income": 0.5,
            "top_categories": [
              {
                "id": "sample id",
                "transactions_count": 1,
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code",
                "monthly_average": {
                  "amount": 100.25,
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code"
                }
              }
            ]
          },
          "other": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code",
            "monthly_average": {
              "amount": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code"
            },
            "transactions_count": 1,
            "percentage_of_income": 0.5,
            "top_categories": [
              {
                "id": "sample id",
                "transactions_count": 1,
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code",
                "monthly_average": {
                  "amount": 100.25,
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code"
                }
              }
            ]
          },
          "transfers_out": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code",
            "monthly_average": {
              "amount": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code"
            },
            "transactions_count": 1,
            "percentage_of_income": 0.5,
            "top_categories": [
              {
                "id": "sample id",
                "transactions_count": 1,
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code",
                "monthly_average": {
                  "amount": 100.25,
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code"
                }
              }
            ]
          },
          "outlier_transactions": {
            "transactions_count": 1,
            "total_amount": {
              "amount": 100.25,
              "iso_currency_code": "USD",
              "unofficial_currency_code": "sample unofficial currency code"
            },
            "top_categories": [
              {
                "id": "sample id",
                "transactions_count": 1,
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code",
                "monthly_average": {
                  "amount": 100.25,
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code"
                }
              }
            ]
          }
        },
        "income": {
          "total_income": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          },
          "income_excluding_transfers": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          },
          "transfers_in": {
            "amount": 100.25,
            "iso_currency_code": "USD",
            "unofficial_currency_code": "sample unofficial currency code"
          }
        }
      }
    },
    "client_report_id": "sample client report id",
    "date_generated": "2026-01-15T08:30:00Z",
    "days_requested": 1,
    "user": {
      "client_user_id": "sample-user",
      "first_name": "sample first name",
      "middle_name": "sample middle name",
      "last_name": "sample last name",
      "ssn": "9078563412",
      "phone_number": "+19078563412",
      "email": "9078563412@example.com"
    },
    "items": [
      {
        "item_id": "ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY",
        "institution_name": "sample institution name",
        "institution_id": "ins_109508",
        "date_last_updated": "2026-01-15T08:30:00Z",
        "accounts": [
          {
            "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
            "balances": {
              "available": 100.25,
              "current": 100.25,
              "limit": 100.25,
              "margin_loan_amount": 100.25,
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
            "persistent_account_id": "sample persistent account id",
            "days_available": 1,
            "transactions": [
              {
                "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
                "amount": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code",
                "original_description": "sample original description",
                "category": [
                  "sample category"
                ],
                "category_id": "sample category id",
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
                "name": "sample name",
                "merchant_name": "sample merchant name",
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
                "income_source_id": "sample income source id"
              }
            ],
            "investments": {
              "holdings": [
                {
                  "account_id": "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd",
                  "security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
                  "ticker_symbol": "sample ticker symbol",
                  "institution_price": 100.25,
                  "institution_price_as_of": "2026-01-15",
                  "institution_value": 100.25,
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
                  ],
                  "vested_quantity": 100.25,
                  "vested_value": 100.25,
                  "cost_basis": 100.25
                }
              ],
              "securities": [
                {
                  "security_id": "tMZnADFkYafYPGyuSTDyBLbWiByRxCWyNPxCY",
                  "name": "sample name",
                  "ticker_symbol": "sample ticker symbol",
                  "type": "sample type"
                }
              ],
              "transactions": [
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
                  "unofficial_currency_code": "sample unofficial currency code",
                  "vested_quantity": 100.25,
                  "vested_value": 100.25
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
            "historical_balances": [
              {
                "date": "2026-01-15",
                "current": 100.25,
                "iso_currency_code": "USD",
                "unofficial_currency_code": "sample unofficial currency code"
              }
            ],
            "account_insights": {
              "risk": {
                "bank_penalties": {
                  "amount": 100.25,
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code",
                  "monthly_average": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  },
                  "category_details": [
                    {
                      "id": "sample id",
                      "transactions_count": 1,
                      "amount": 100.25,
                      "iso_currency_code": "USD",
                      "unofficial_currency_code": "sample unofficial currency code",
                      "monthly_average": {
                        "amount": 100.25,
                        "iso_currency_code": "USD",
                        "unofficial_currency_code": "sample unofficial currency code"
                      }
                    }
                  ],
                  "transactions_count": 1,
                  "monthly_summaries": [
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
                  "days_since_last_occurrence": 1,
                  "percentage_of_income": 0.5
                },
                "gambling": {
                  "amount": 100.25,
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code",
                  "monthly_average": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  },
                  "top_merchants": [
                    "sample top merchants"
                  ],
                  "transactions_count": 1,
                  "monthly_summaries": [
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
                  "days_since_last_occurrence": 1,
                  "percentage_of_income": 0.5
                },
                "loan_disbursements": {
                  "amount": 100.25,
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code",
                  "category_details": [
                    {
                      "id": "sample id",
                      "transactions_count": 1,
                      "amount": 100.25,
                      "iso_currency_code": "USD",
                      "unofficial_currency_code": "sample unofficial currency code",
                      "monthly_average": {
                        "amount": 100.25,
                        "iso_currency_code": "USD",
                        "unofficial_currency_code": "sample unofficial currency code"
                      }
                    }
                  ],
                  "monthly_average": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  },
                  "top_providers": [
                    "sample top providers"
                  ],
                  "transactions_count": 1,
                  "monthly_summaries": [
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
                  "days_since_last_occurrence": 1,
                  "percentage_of_income": 0.5
                },
                "loan_payments": {
                  "amount": 100.25,
                  "iso_currency_code": "USD",
                  "unofficial_currency_code": "sample unofficial currency code",
                  "monthly_average": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  },
                  "category_details": [
                    {
                      "id": "sample id",
                      "transactions_count": 1,
                      "amount": 100.25,
                      "iso_currency_code": "USD",
                      "unofficial_currency_code": "sample unofficial currency code",
                      "monthly_average": {
                        "amount": 100.25,
                        "iso_currency_code": "USD",
                        "unofficial_currency_code": "sample unofficial currency code"
                      }
                    }
                  ],
                  "top_providers": [
                    "sample top providers"
                  ],
                  "transactions_count": 1,
                  "monthly_summaries": [
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
                  "days_since_last_occurrence": 1,
                  "percentage_of_income": 0.5
                },
                "negative_balance": {
                  "days_since_last_occurrence": 1,
                  "days_with_negative_balance": 1,
                  "minimum_balance": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  },
                  "occurrences": [
                    {
                      "start_date": "2026-01-15",
                      "end_date": "2026-01-15",
                      "minimum_balance": {
                        "amount": 100.25,
                        "iso_currency_code": "USD",
                        "unofficial_currency_code": "sample unofficial currency code"
                      }
                    }
                  ]
                }
              },
              "affordability": {
                "expenditure": {
                  "cash_flow": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  },
                  "total_expenditure": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code",
                    "monthly_average": {
                      "amount": 100.25,
                      "iso_currency_code": "USD",
                      "unofficial_currency_code": "sample unofficial currency code"
                    },
                    "transactions_count": 1,
                    "percentage_of_income": 0.5,
                    "top_categories": [
                      {
                        "id": "sample id",
                        "transactions_count": 1,
                        "amount": 100.25,
                        "iso_currency_code": "USD",
                        "unofficial_currency_code": "sample unofficial currency code",
                        "monthly_average": {
                          "amount": 100.25,
                          "iso_currency_code": "USD",
                          "unofficial_currency_code": "sample unofficial currency code"
                        }
                      }
                    ]
                  },
                  "essential_expenditure": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code",
                    "monthly_average": {
                      "amount": 100.25,
                      "iso_currency_code": "USD",
                      "unofficial_currency_code": "sample unofficial currency code"
                    },
                    "transactions_count": 1,
                    "percentage_of_income": 0.5,
                    "top_categories": [
                      {
                        "id": "sample id",
                        "transactions_count": 1,
                        "amount": 100.25,
                        "iso_currency_code": "USD",
                        "unofficial_currency_code": "sample unofficial currency code",
                        "monthly_average": {
                          "amount": 100.25,
                          "iso_currency_code": "USD",
                          "unofficial_currency_code": "sample unofficial currency code"
                        }
                      }
                    ]
                  },
                  "non_essential_expenditure": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code",
                    "monthly_average": {
                      "amount": 100.25,
                      "iso_currency_code": "USD",
                      "unofficial_currency_code": "sample unofficial currency code"
                    },
                    "transactions_count": 1,
                    "percentage_of_income": 0.5,
                    "top_categories": [
                      {
                        "id": "sample id",
                        "transactions_count": 1,
                        "amount": 100.25,
                        "iso_currency_code": "USD",
                        "unofficial_currency_code": "sample unofficial currency code",
                        "monthly_average": {
                          "amount": 100.25,
                          "iso_currency_code": "USD",
                          "unofficial_currency_code": "sample unofficial currency code"
                        }
                      }
                    ]
                  },
                  "other": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code",
                    "monthly_average": {
                      "amount": 100.25,
                      "iso_currency_code": "USD",
                      "unofficial_currency_code": "sample unofficial currency code"
                    },
                    "transactions_count": 1,
                    "percentage_of_income": 0.5,
                    "top_categories": [
                      {
                        "id": "sample id",
                        "transactions_count": 1,
                        "amount": 100.25,
                        "iso_currency_code": "USD",
                        "unofficial_currency_code": "sample unofficial currency code",
                        "monthly_average": {
                          "amount": 100.25,
                          "iso_currency_code": "USD",
                          "unofficial_currency_code": "sample unofficial currency code"
                        }
                      }
                    ]
                  },
                  "transfers_out": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code",
                    "monthly_average": {
                      "amount": 100.25,
                      "iso_currency_code": "USD",
                      "unofficial_currency_code": "sample unofficial currency code"
                    },
                    "transactions_count": 1,
                    "percentage_of_income": 0.5,
                    "top_categories": [
                      {
                        "id": "sample id",
                        "transactions_count": 1,
                        "amount": 100.25,
                        "iso_currency_code": "USD",
                        "unofficial_currency_code": "sample unofficial currency code",
                        "monthly_average": {
                          "amount": 100.25,
                          "iso_currency_code": "USD",
                          "unofficial_currency_code": "sample unofficial currency code"
                        }
                      }
                    ]
                  },
                  "outlier_transactions": {
                    "transactions_count": 1,
                    "total_amount": {
                      "amount": 100.25,
                      "iso_currency_code": "USD",
                      "unofficial_currency_code": "sample unofficial currency code"
                    },
                    "top_categories": [
                      {
                        "id": "sample id",
                        "transactions_count": 1,
                        "amount": 100.25,
                        "iso_currency_code": "USD",
                        "unofficial_currency_code": "sample unofficial currency code",
                        "monthly_average": {
                          "amount": 100.25,
                          "iso_currency_code": "USD",
                          "unofficial_currency_code": "sample unofficial currency code"
                        }
                      }
                    ]
                  }
                },
                "income": {
                  "total_income": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  },
                  "income_excluding_transfers": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  },
                  "transfers_in": {
                    "amount": 100.25,
                    "iso_currency_code": "USD",
                    "unofficial_currency_code": "sample unofficial currency code"
                  }
                }
              }
            }
          }
        ]
      }
    ]
  },
  "warnings": [
    {
      "warning_type": "sample warning type",
      "warning_code": "OWNERS_UNAVAILABLE",
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

impl plaid_core::Sample for super::types::AssetReportPDFGetRequest {
    const SAMPLE: &'static str = r#"{
  "asset_report_token": "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5",
  "options": {
    "days_to_include": 1
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "asset_report_token": "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5"
}"#;
}

impl plaid_core::Sample for super::types::AssetReportRefreshRequest {
    const SAMPLE: &'static str = r#"{
  "asset_report_token": "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5",
  "days_requested": 1,
  "options": {
    "client_report_id": "sample client report id",
    "webhook": "https://example.com/sample",
    "user": {
      "client_user_id": "sample-user",
      "first_name": "sample first name",
      "middle_name": "sample middle name",
      "last_name": "sample last name",
      "ssn": "9078563412",
      "phone_number": "+19078563412",
      "email": "9078563412@example.com"
    }
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "asset_report_token": "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5"
}"#;
}

impl plaid_core::Sample for super::types::AssetReportRefreshResponse {
    const SAMPLE: &'static str = r#"{
  "asset_report_id": "e311ff54-9598-4372-8598-70110cc60803",
  "asset_report_token": "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5",
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::AssetReportFilterRequest {
    const SAMPLE: &'static str = r#"{
  "asset_report_token": "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5",
  "account_ids_to_exclude": [
    "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"
  ]
}"#;
    const MINIMAL: &'static str = r#"{
  "asset_report_token": "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5",
  "account_ids_to_exclude": [
    "JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"
  ]
}"#;
}

impl plaid_core::Sample for super::types::AssetReportFilterResponse {
    const SAMPLE: &'static str = r#"{
  "asset_report_token": "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5",
  "asset_report_id": "e311ff54-9598-4372-8598-70110cc60803",
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::AssetReportRemoveRequest {
    const SAMPLE: &'static str = r#"{
  "asset_report_token": "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5"
}"#;
    const MINIMAL: &'static str = r#"{
  "asset_report_token": "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5"
}"#;
}

impl plaid_core::Sample for super::types::AssetReportRemoveResponse {
    const SAMPLE: &'static str = r#"{
  "removed": true,
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::AssetReportAuditCopyCreateRequest {
    const SAMPLE: &'static str = r#"{
  "asset_report_token": "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5",
  "auditor_id": "sample auditor id"
}"#;
    const MINIMAL: &'static str = r#"{
  "asset_report_token": "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5"
}"#;
}

impl plaid_core::Sample for super::types::AssetReportAuditCopyCreateResponse {
    const SAMPLE: &'static str = r#"{
  "audit_copy_token": "a-sandbox-5ec2e7ed000040008000",
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::AssetReportAuditCopyGetRequest {
    const SAMPLE: &'static str = r#"{
  "audit_copy_token": "a-sandbox-5ec2e7ed000040008000"
}"#;
    const MINIMAL: &'static str = r#"{
  "audit_copy_token": "a-sandbox-5ec2e7ed000040008000"
}"#;
}

impl plaid_core::Sample for super::types::AssetReportAuditCopyPdfGetRequest {
    const SAMPLE: &'static str = r#"{
  "audit_copy_token": "a-sandbox-5ec2e7ed000040008000",
  "options": {
    "days_to_include": 1
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "audit_copy_token": "a-sandbox-5ec2e7ed000040008000"
}"#;
}

impl plaid_core::Sample for super::types::AssetReportAuditCopyRemoveRequest {
    const SAMPLE: &'static str = r#"{
  "audit_copy_token": "a-sandbox-5ec2e7ed000040008000"
}"#;
    const MINIMAL: &'static str = r#"{
  "audit_copy_token": "a-sandbox-5ec2e7ed000040008000"
}"#;
}

impl plaid_core::Sample for super::types::AssetReportAuditCopyRemoveResponse {
    const SAMPLE: &'static str = r#"{
  "removed": true,
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CreditAuditCopyTokenUpdateRequest {
    const SAMPLE: &'static str = r#"{
  "audit_copy_token": "a-sandbox-5ec2e7ed000040008000",
  "report_tokens": [
    "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5"
  ]
}"#;
    const MINIMAL: &'static str = r#"{
  "audit_copy_token": "a-sandbox-5ec2e7ed000040008000",
  "report_tokens": [
    "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5"
  ]
}"#;
}

impl plaid_core::Sample for super::types::CreditAuditCopyTokenUpdateResponse {
    const SAMPLE: &'static str = r#"{
  "request_id": "DmkmfJzYdpHHNFR",
  "updated": true
}"#;
}

impl plaid_core::Sample for super::types::CreditAuditCopyTokenCreateRequest {
    const SAMPLE: &'static str = r#"{
  "report_tokens": [
    "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5"
  ]
}"#;
    const MINIMAL: &'static str = r#"{
  "report_tokens": [
    "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5"
  ]
}"#;
}

impl plaid_core::Sample for super::types::CreditAuditCopyTokenCreateResponse {
    const SAMPLE: &'static str = r#"{
  "audit_copy_token": "a-sandbox-5ec2e7ed000040008000",
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CreditAuditCopyTokenRemoveRequest {
    const SAMPLE: &'static str = r#"{
  "audit_copy_token": "a-sandbox-5ec2e7ed000040008000"
}"#;
    const MINIMAL: &'static str = r#"{
  "audit_copy_token": "a-sandbox-5ec2e7ed000040008000"
}"#;
}

impl plaid_core::Sample for super::types::CreditAuditCopyTokenRemoveResponse {
    const SAMPLE: &'static str = r#"{
  "removed": true,
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::AssetReportFreddieGetRequest {
    const SAMPLE: &'static str = r#"{
  "audit_copy_token": "a-sandbox-5ec2e7ed000040008000"
}"#;
    const MINIMAL: &'static str = r#"{
  "audit_copy_token": "a-sandbox-5ec2e7ed000040008000"
}"#;
}

impl plaid_core::Sample for super::types::AssetReportFreddieGetResponse {
    const SAMPLE: &'static str = r#"{
  "DEAL": {
    "LOANS": {
      "LOAN": {
        "LOAN_IDENTIFIERS": {
          "LOAN_IDENTIFIER": {
            "LoanIdentifier": "sample LoanIdentifier",
            "LoanIdentifierType": "LenderLoan"
          }
        }
      }
    },
    "PARTIES": {
      "PARTY": [
        {
          "INDIVIDUAL": {
            "NAME": {
              "FirstName": "sample FirstName",
              "LastName": "sample LastName"
            }
          },
          "ROLES": {
            "ROLE": {
              "ROLE_DETAIL": {
                "PartyRoleType": "Borrower"
              }
            }
          },
          "TAXPAYER_IDENTIFIERS": {
            "TAXPAYER_IDENTIFIER": {
              "TaxpayerIdentifierType": "IndividualTaxpayerIdentificationNumber",
              "TaxpayerIdentifierValue": "9078563412"
            }
          }
        }
      ]
    },
    "SERVICES": {
      "SERVICE": {
        "VERIFICATION_OF_ASSET": {
          "REPORTING_INFORMATION": {
            "ReportingInformationIdentifier": "sample ReportingInformationIdentifier"
          },
          "SERVICE_PRODUCT_FULFILLMENT": {
            "SERVICE_PRODUCT_FULFILLMENT_DETAIL": {
              "VendorOrderIdentifier": "sample VendorOrderIdentifier",
              "ServiceProductFulfillmentIdentifier": "VOA"
            }
          },
          "VERIFICATION_OF_ASSET_RESPONSE": {
            "ASSETS": {
              "ASSET": [
                {
                  "ASSET_DETAIL": {
                    "AssetUniqueIdentifier": "sample AssetUniqueIdentifier",
                    "AssetAccountIdentifier": "sample AssetAccountIdentifier",
                    "AssetAsOfDate": "sample AssetAsOfDate",
                    "AssetDescription": "sample AssetDescription",
                    "AssetAvailableBalanceAmount": 100.25,
                    "AssetCurrentBalanceAmount": 100.25,
                    "AssetHoldingBalanceAmount": 100.25,
                    "AssetHoldingBalanceNetMarginAmount": 100.25,
                    "AssetBondsBalanceAmount": 100.25,
                    "AssetStocksBalanceAmount": 100.25,
                    "AssetCryptoBalanceAmount": 100.25,
                    "AssetOtherBalanceAmount": 100.25,
                    "AssetMarginAmountBalance": 100.25,
                    "AssetAvailableCashBalanceAmount": 100.25,
                    "AssetCashBalanceAmount": 100.25,
                    "AssetType": "CheckingAccount",
                    "AssetTypeAdditionalDescription": "sample AssetTypeAdditionalDescription",
                    "AssetDaysRequestedCount": 1,
                    "AssetOwnershipType": "sample AssetOwnershipType",
                    "AssetRetirementIndicator": "Yes",
                    "AssetEmployerSponsoredIndicator": "Yes"
                  },
                  "ASSET_OWNERS": {
                    "ASSET_OWNER": [
                      {
                        "AssetOwnerText": "sample AssetOwnerText"
                      }
                    ]
                  },
                  "ASSET_HOLDER": {
                    "NAME": {
                      "FullName": "sample FullName"
                    }
                  },
                  "ASSET_TRANSACTIONS": {
                    "ASSET_TRANSACTION": [
                      {
                        "ASSET_TRANSACTION_DETAIL": {
                          "AssetTransactionUniqueIdentifier": "sample AssetTransactionUniqueIdentifier",
                          "AssetTransactionAmount": 100.25,
                          "AssetTransactionDate": "2026-01-15",
                          "AssetTransactionPostDate": "2026-01-15",
                          "AssetTransactionType": "Credit",
                          "AssetInvestmentTransactionType": "Buy",
                          "AssetTransactionPaidByName": "sample AssetTransactionPaidByName",
                          "AssetTransactionPaidToName": "sample AssetTransactionPaidToName",
                          "AssetTransactionTypeAdditionalDescription": "sample AssetTransactionTypeAdditionalDescription",
                          "AssetInvestmentTransactionTypeDescription": "sample AssetInvestmentTransactionTypeDescription",
                          "AssetTransactionCategoryType": "ATMFee",
                          "FinancialInstitutionTransactionIdentifier": "sample FinancialInstitutionTransactionIdentifier"
                        },
                        "ASSET_TRANSACTION_DESCRIPTON": [
                          {
                            "AssetTransactionDescription": "sample AssetTransactionDescription"
                          }
                        ]
                      }
                    ]
                  },
                  "VALIDATION_SOURCES": {
                    "VALIDATION_SOURCE": [
                      {
                        "ValidationSourceName": "sample ValidationSourceName",
                        "ValidationSourceReferenceIdentifier": "sample ValidationSourceReferenceIdentifier"
                      }
                    ]
                  }
                }
              ]
            }
          }
        },
        "STATUSES": {
          "STATUS": {
            "StatusCode": "sample StatusCode",
            "StatusDescription": "sample StatusDescription"
          }
        }
      }
    }
  },
  "request_id": "DmkmfJzYdpHHNFR",
  "SchemaVersion": 0.5
}"#;
}

impl plaid_core::Sample for super::types::CreditFreddieMacReportsGetRequest {
    const SAMPLE: &'static str = r#"{
  "audit_copy_token": "a-sandbox-5ec2e7ed000040008000"
}"#;
    const MINIMAL: &'static str = r#"{
  "audit_copy_token": "a-sandbox-5ec2e7ed000040008000"
}"#;
}

impl plaid_core::Sample for super::types::CreditFreddieMacReportsGetResponse {
    const SAMPLE: &'static str = r#"{
  "DEAL": {
    "LOANS": {
      "LOAN": {
        "LOAN_IDENTIFIERS": {
          "LOAN_IDENTIFIER": [
            {
              "LoanIdentifier": "sample LoanIdentifier",
              "LoanIdentifierType": "LenderLoan"
            }
          ]
        },
        "LoanRoleType": "sample LoanRoleType"
      }
    },
    "PARTIES": {
      "PARTY": [
        {
          "INDIVIDUAL": {
            "NAME": {
              "FirstName": "sample FirstName",
              "LastName": "sample LastName",
              "MiddleName": "sample MiddleName"
            }
          },
          "ROLES": {
            "ROLE": {
              "ROLE_DETAIL": {
                "PartyRoleType": "Borrower"
              }
            }
          },
          "TAXPAYER_IDENTIFIERS": {
            "TAXPAYER_IDENTIFIER": {
              "TaxpayerIdentifierType": "IndividualTaxpayerIdentificationNumber",
              "TaxpayerIdentifierValue": "9078563412"
            }
          }
        }
      ]
    },
    "SERVICES": {
      "SERVICE": {
        "VERIFICATION_OF_ASSET": [
          {
            "REPORTING_INFORMATION": {
              "ReportDateTime": "sample ReportDateTime",
              "ReportIdentifierType": "sample ReportIdentifierType",
              "ReportingInformationParentIdentifier": "sample ReportingInformationParentIdentifier",
              "ReportingInformationIdentifier": "sample ReportingInformationIdentifier"
            },
            "SERVICE_PRODUCT_FULFILLMENT": {
              "SERVICE_PRODUCT_FULFILLMENT_DETAIL": {
                "VendorOrderIdentifier": "sample VendorOrderIdentifier",
                "ServiceProductFulfillmentIdentifier": "VOA"
              }
            },
            "VERIFICATION_OF_ASSET_RESPONSE": {
              "ASSETS": {
                "ASSET": [
                  {
                    "ASSET_DETAIL": {
                      "AssetUniqueIdentifier": "sample AssetUniqueIdentifier",
                      "AssetAccountIdentifier": "sample AssetAccountIdentifier",
                      "AssetAsOfDate": "sample AssetAsOfDate",
                      "AssetDescription": "sample AssetDescription",
                      "AssetAvailableBalanceAmount": 100.25,
                      "AssetCurrentBalanceAmount": 100.25,
                      "AssetHoldingBalanceAmount": 100.25,
                      "AssetHoldingBalanceNetMarginAmount": 100.25,
                      "AssetBondsBalanceAmount": 100.25,
                      "AssetStocksBalanceAmount": 100.25,
                      "AssetCryptoBalanceAmount": 100.25,
                      "AssetOtherBalanceAmount": 100.25,
                      "AssetMarginAmountBalance": 100.25,
                      "AssetAvailableCashBalanceAmount": 100.25,
                      "AssetCashBalanceAmount": 100.25,
                      "AssetType": "CheckingAccount",
                      "AssetTypeAdditionalDescription": "sample AssetTypeAdditionalDescription",
                      "AssetDaysRequestedCount": 1,
                      "AssetOwnershipType": "sample AssetOwnershipType",
                      "AssetRetirementIndicator": "Yes",
                      "AssetEmployerSponsoredIndicator": "Yes"
                    },
                    "ASSET_OWNERS": {
                      "ASSET_OWNER": [
                        {
                          "AssetOwnerText": "sample AssetOwnerText"
                        }
                      ]
                    },
                    "ASSET_HOLDER": {
                      "NAME": {
                        "FullName": "sample FullName"
                      }
                    },
                    "ASSET_HOLDINGS": {
                      "ASSET_HOLDING": [
                        {
                          "AssetHoldingID": "sample AssetHoldingID",
                          "Currency": "sample Currency",
                          "AssetHoldingDescription": "sample AssetHoldingDescription",
                          "AssetHoldingSymbol": "sample AssetHoldingSymbol",
                          "AssetHoldingSecurityName": "sample AssetHoldingSecurityName",
                          "AssetHoldingUnits": 100.25,
                          "AssetHoldingMarketValueAmount": 100.25,
                          "AssetHoldingCurrentPriceAmount": 100.25,
                          "AssetHoldingType": "Bond",
                          "AssetHoldingRestrictedIndicator": "Yes",
                          "AssetHoldingVestedAmount": 100.25
                        }
                      ]
                    },
                    "ASSET_TRANSACTIONS": {
                      "ASSET_TRANSACTION": [
                        {
                          "ASSET_TRANSACTION_DETAIL": {
                            "AssetTransactionUniqueIdentifier": "sample AssetTransactionUniqueIdentifier",
                            "AssetTransactionAmount": 100.25,
                            "AssetTransactionDate": "2026-01-15",
                            "AssetTransactionPostDate": "2026-01-15",
                            "AssetTransactionType": "Credit",
                            "AssetInvestmentTransactionType": "Buy",
                            "AssetTransactionPaidByName": "sample AssetTransactionPaidByName",
                            "AssetTransactionPaidToName": "sample AssetTransactionPaidToName",
                            "AssetTransactionTypeAdditionalDescription": "sample AssetTransactionTypeAdditionalDescription",
                            "AssetInvestmentTransactionTypeDescription": "sample AssetInvestmentTransactionTypeDescription",
                            "AssetTransactionCategoryType": "ATMFee",
                            "FinancialInstitutionTransactionIdentifier": "sample FinancialInstitutionTransactionIdentifier"
                          },
                          "ASSET_TRANSACTION_DESCRIPTION": [
                            {
                              "AssetTransactionDescription": "sample AssetTransactionDescription"
                            }
                          ]
                        }
                      ]
                    },
                    "VALIDATION_SOURCES": {
                      "VALIDATION_SOURCE": [
                        {
                          "ValidationSourceName": "sample ValidationSourceName",
                          "ValidationSourceReferenceIdentifier": "sample ValidationSourceReferenceIdentifier"
                        }
                      ]
                    }
                  }
                ]
              }
            }
          }
        ],
        "STATUSES": {
          "STATUS": {
            "StatusCode": "sample StatusCode",
            "StatusDescription": "sample StatusDescription"
          }
        }
      }
    }
  },
  "request_id": "DmkmfJzYdpHHNFR",
  "SchemaVersion": 0.5
}"#;
}

impl plaid_core::Sample for super::types::CreditRelayCreateRequest {
    const SAMPLE: &'static str = r#"{
  "report_tokens": [
    "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5"
  ],
  "secondary_client_id": "sample secondary client id",
  "webhook": "https://example.com/sample"
}"#;
    const MINIMAL: &'static str = r#"{
  "report_tokens": [
    "assets-sandbox-5ec2e7ed-0000-4000-8000-3ab3ffbe77f5"
  ],
  "secondary_client_id": "sample secondary client id"
}"#;
}

impl plaid_core::Sample for super::types::CreditRelayCreateResponse {
    const SAMPLE: &'static str = r#"{
  "relay_token": "relay-sandbox-5ec2e7ed-0000-4000-8000-043b930f9cc2",
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CreditRelayGetRequest {
    const SAMPLE: &'static str = r#"{
  "relay_token": "relay-sandbox-5ec2e7ed-0000-4000-8000-043b930f9cc2",
  "report_type": "asset",
  "include_insights": true
}"#;
    const MINIMAL: &'static str = r#"{
  "relay_token": "relay-sandbox-5ec2e7ed-0000-4000-8000-043b930f9cc2",
  "report_type": "asset"
}"#;
}

impl plaid_core::Sample for super::types::CreditRelayPDFGetRequest {
    const SAMPLE: &'static str = r#"{
  "relay_token": "relay-sandbox-5ec2e7ed-0000-4000-8000-043b930f9cc2",
  "report_type": "asset"
}"#;
    const MINIMAL: &'static str = r#"{
  "relay_token": "relay-sandbox-5ec2e7ed-0000-4000-8000-043b930f9cc2",
  "report_type": "asset"
}"#;
}

impl plaid_core::Sample for super::types::CreditRelayRefreshRequest {
    const SAMPLE: &'static str = r#"{
  "relay_token": "relay-sandbox-5ec2e7ed-0000-4000-8000-043b930f9cc2",
  "report_type": "asset",
  "webhook": "https://example.com/sample"
}"#;
    const MINIMAL: &'static str = r#"{
  "relay_token": "relay-sandbox-5ec2e7ed-0000-4000-8000-043b930f9cc2",
  "report_type": "asset"
}"#;
}

impl plaid_core::Sample for super::types::CreditRelayRefreshResponse {
    const SAMPLE: &'static str = r#"{
  "relay_token": "relay-sandbox-5ec2e7ed-0000-4000-8000-043b930f9cc2",
  "asset_report_id": "e311ff54-9598-4372-8598-70110cc60803",
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::CreditRelayRemoveRequest {
    const SAMPLE: &'static str = r#"{
  "relay_token": "relay-sandbox-5ec2e7ed-0000-4000-8000-043b930f9cc2"
}"#;
    const MINIMAL: &'static str = r#"{
  "relay_token": "relay-sandbox-5ec2e7ed-0000-4000-8000-043b930f9cc2"
}"#;
}

impl plaid_core::Sample for super::types::CreditRelayRemoveResponse {
    const SAMPLE: &'static str = r#"{
  "removed": true,
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}
