// @generated from api/products/institutions.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::InstitutionsGetRequest {
    const SAMPLE: &'static str = r#"{
  "count": 1,
  "offset": 1,
  "country_codes": [
    "US"
  ],
  "options": {
    "products": [
      "assets"
    ],
    "routing_numbers": [
      "sample routing numbers"
    ],
    "oauth": true,
    "include_optional_metadata": true,
    "include_auth_metadata": true,
    "include_payment_initiation_metadata": true
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "count": 1,
  "offset": 1,
  "country_codes": [
    "US"
  ]
}"#;
}

impl plaid_core::Sample for super::types::InstitutionsGetResponse {
    const SAMPLE: &'static str = r#"{
  "institutions": [
    {
      "institution_id": "ins_109508",
      "name": "sample name",
      "products": [
        "assets"
      ],
      "country_codes": [
        "US"
      ],
      "url": "sample url",
      "primary_color": "sample primary color",
      "logo": "sample logo",
      "routing_numbers": [
        "sample routing numbers"
      ],
      "dtc_numbers": [
        "sample dtc numbers"
      ],
      "oauth": true,
      "status": {
        "item_logins": {
          "status": "HEALTHY",
          "last_status_change": "2026-01-15T08:30:00Z",
          "breakdown": {
            "success": 0.5,
            "error_plaid": 0.5,
            "error_institution": 0.5,
            "refresh_interval": "NORMAL"
          }
        },
        "transactions_updates": {
          "status": "HEALTHY",
          "last_status_change": "2026-01-15T08:30:00Z",
          "breakdown": {
            "success": 0.5,
            "error_plaid": 0.5,
            "error_institution": 0.5,
            "refresh_interval": "NORMAL"
          }
        },
        "auth": {
          "status": "HEALTHY",
          "last_status_change": "2026-01-15T08:30:00Z",
          "breakdown": {
            "success": 0.5,
            "error_plaid": 0.5,
            "error_institution": 0.5,
            "refresh_interval": "NORMAL"
          }
        },
        "identity": {
          "status": "HEALTHY",
          "last_status_change": "2026-01-15T08:30:00Z",
          "breakdown": {
            "success": 0.5,
            "error_plaid": 0.5,
            "error_institution": 0.5,
            "refresh_interval": "NORMAL"
          }
        },
        "investments_updates": {
          "status": "HEALTHY",
          "last_status_change": "2026-01-15T08:30:00Z",
          "breakdown": {
            "success": 0.5,
            "error_plaid": 0.5,
            "error_institution": 0.5,
            "refresh_interval": "NORMAL"
          }
        },
        "liabilities_updates": {
          "status": "HEALTHY",
          "last_status_change": "2026-01-15T08:30:00Z",
          "breakdown": {
            "success": 0.5,
            "error_plaid": 0.5,
            "error_institution": 0.5,
            "refresh_interval": "NORMAL"
          }
        },
        "liabilities": {
          "status": "HEALTHY",
          "last_status_change": "2026-01-15T08:30:00Z",
          "breakdown": {
            "success": 0.5,
            "error_plaid": 0.5,
            "error_institution": 0.5,
            "refresh_interval": "NORMAL"
          }
        },
        "investments": {
          "status": "HEALTHY",
          "last_status_change": "2026-01-15T08:30:00Z",
          "breakdown": {
            "success": 0.5,
            "error_plaid": 0.5,
            "error_institution": 0.5,
            "refresh_interval": "NORMAL"
          }
        },
        "health_incidents": [
          {
            "start_date": "2026-01-15T08:30:00Z",
            "end_date": "2026-01-15T08:30:00Z",
            "title": "sample title",
            "incident_updates": [
              {
                "description": "sample description",
                "status": "INVESTIGATING",
                "updated_date": "2026-01-15T08:30:00Z"
              }
            ]
          }
        ]
      },
      "payment_initiation_metadata": {
        "supports_international_payments": true,
        "supports_sepa_instant": true,
        "maximum_payment_amount": {
          "sample": "sample maximum payment amount"
        },
        "supports_refund_details": true,
        "standing_order_metadata": {
          "supports_standing_order_end_date": true,
          "supports_standing_order_negative_execution_days": true,
          "valid_standing_order_intervals": [
            "WEEKLY"
          ]
        },
        "supports_payment_consents": true,
        "supports_commercial_payment_consents": true
      },
      "auth_metadata": {
        "supported_methods": {
          "instant_auth": true,
          "instant_match": true,
          "automated_micro_deposits": true,
          "instant_micro_deposits": true
        }
      },
      "connection_availability": "SUPPORTED"
    }
  ],
  "total": 1,
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::InstitutionsSearchRequest {
    const SAMPLE: &'static str = r#"{
  "query": "sample query",
  "products": [
    "assets"
  ],
  "country_codes": [
    "US"
  ],
  "options": {
    "oauth": true,
    "include_optional_metadata": true,
    "include_auth_metadata": true,
    "include_payment_initiation_metadata": true,
    "payment_initiation": {
      "payment_id": "payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30",
      "consent_id": "consent-id-sandbox-681cc0a7-94c1-4f0b-84c1-e3d08bcde299"
    }
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "query": "sample query",
  "country_codes": [
    "US"
  ]
}"#;
}

impl plaid_core::Sample for super::types::InstitutionsSearchResponse {
    const SAMPLE: &'static str = r#"{
  "institutions": [
    {
      "institution_id": "ins_109508",
      "name": "sample name",
      "products": [
        "assets"
      ],
      "country_codes": [
        "US"
      ],
      "url": "sample url",
      "primary_color": "sample primary color",
      "logo": "sample logo",
      "routing_numbers": [
        "sample routing numbers"
      ],
      "dtc_numbers": [
        "sample dtc numbers"
      ],
      "oauth": true,
      "status": {
        "item_logins": {
          "status": "HEALTHY",
          "last_status_change": "2026-01-15T08:30:00Z",
          "breakdown": {
            "success": 0.5,
            "error_plaid": 0.5,
            "error_institution": 0.5,
            "refresh_interval": "NORMAL"
          }
        },
        "transactions_updates": {
          "status": "HEALTHY",
          "last_status_change": "2026-01-15T08:30:00Z",
          "breakdown": {
            "success": 0.5,
            "error_plaid": 0.5,
            "error_institution": 0.5,
            "refresh_interval": "NORMAL"
          }
        },
        "auth": {
          "status": "HEALTHY",
          "last_status_change": "2026-01-15T08:30:00Z",
          "breakdown": {
            "success": 0.5,
            "error_plaid": 0.5,
            "error_institution": 0.5,
            "refresh_interval": "NORMAL"
          }
        },
        "identity": {
          "status": "HEALTHY",
          "last_status_change": "2026-01-15T08:30:00Z",
          "breakdown": {
            "success": 0.5,
            "error_plaid": 0.5,
            "error_institution": 0.5,
            "refresh_interval": "NORMAL"
          }
        },
        "investments_updates": {
          "status": "HEALTHY",
          "last_status_change": "2026-01-15T08:30:00Z",
          "breakdown": {
            "success": 0.5,
            "error_plaid": 0.5,
            "error_institution": 0.5,
            "refresh_interval": "NORMAL"
          }
        },
        "liabilities_updates": {
          "status": "HEALTHY",
          "last_status_change": "2026-01-15T08:30:00Z",
          "breakdown": {
            "success": 0.5,
            "error_plaid": 0.5,
            "error_institution": 0.5,
            "refresh_interval": "NORMAL"
          }
        },
        "liabilities": {
          "status": "HEALTHY",
          "last_status_change": "2026-01-15T08:30:00Z",
          "breakdown": {
            "success": 0.5,
            "error_plaid": 0.5,
            "error_institution": 0.5,
            "refresh_interval": "NORMAL"
          }
        },
        "investments": {
          "status": "HEALTHY",
          "last_status_change": "2026-01-15T08:30:00Z",
          "breakdown": {
            "success": 0.5,
            "error_plaid": 0.5,
            "error_institution": 0.5,
            "refresh_interval": "NORMAL"
          }
        },
        "health_incidents": [
          {
            "start_date": "2026-01-15T08:30:00Z",
            "end_date": "2026-01-15T08:30:00Z",
            "title": "sample title",
            "incident_updates": [
              {
                "description": "sample description",
                "status": "INVESTIGATING",
                "updated_date": "2026-01-15T08:30:00Z"
              }
            ]
          }
        ]
      },
      "payment_initiation_metadata": {
        "supports_international_payments": true,
        "supports_sepa_instant": true,
        "maximum_payment_amount": {
          "sample": "sample maximum payment amount"
        },
        "supports_refund_details": true,
        "standing_order_metadata": {
          "supports_standing_order_end_date": true,
          "supports_standing_order_negative_execution_days": true,
          "valid_standing_order_intervals": [
            "WEEKLY"
          ]
        },
        "supports_payment_consents": true,
        "supports_commercial_payment_consents": true
      },
      "auth_metadata": {
        "supported_methods": {
          "instant_auth": true,
          "instant_match": true,
          "automated_micro_deposits": true,
          "instant_micro_deposits": true
        }
      },
      "connection_availability": "SUPPORTED"
    }
  ],
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::InstitutionsGetByIdRequest {
    const SAMPLE: &'static str = r#"{
  "institution_id": "ins_109508",
  "country_codes": [
    "US"
  ],
  "options": {
    "include_optional_metadata": true,
    "include_status": true,
    "include_auth_metadata": true,
    "include_payment_initiation_metadata": true
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "institution_id": "ins_109508",
  "country_codes": [
    "US"
  ]
}"#;
}

impl plaid_core::Sample for super::types::InstitutionsGetByIdResponse {
    const SAMPLE: &'static str = r#"{
  "institution": {
    "institution_id": "ins_109508",
    "name": "sample name",
    "products": [
      "assets"
    ],
    "country_codes": [
      "US"
    ],
    "url": "sample url",
    "primary_color": "sample primary color",
    "logo": "sample logo",
    "routing_numbers": [
      "sample routing numbers"
    ],
    "dtc_numbers": [
      "sample dtc numbers"
    ],
    "oauth": true,
    "status": {
      "item_logins": {
        "status": "HEALTHY",
        "last_status_change": "2026-01-15T08:30:00Z",
        "breakdown": {
          "success": 0.5,
          "error_plaid": 0.5,
          "error_institution": 0.5,
          "refresh_interval": "NORMAL"
        }
      },
      "transactions_updates": {
        "status": "HEALTHY",
        "last_status_change": "2026-01-15T08:30:00Z",
        "breakdown": {
          "success": 0.5,
          "error_plaid": 0.5,
          "error_institution": 0.5,
          "refresh_interval": "NORMAL"
        }
      },
      "auth": {
        "status": "HEALTHY",
        "last_status_change": "2026-01-15T08:30:00Z",
        "breakdown": {
          "success": 0.5,
          "error_plaid": 0.5,
          "error_institution": 0.5,
          "refresh_interval": "NORMAL"
        }
      },
      "identity": {
        "status": "HEALTHY",
        "last_status_change": "2026-01-15T08:30:00Z",
        "breakdown": {
          "success": 0.5,
          "error_plaid": 0.5,
          "error_institution": 0.5,
          "refresh_interval": "NORMAL"
        }
      },
      "investments_updates": {
        "status": "HEALTHY",
        "last_status_change": "2026-01-15T08:30:00Z",
        "breakdown": {
          "success": 0.5,
          "error_plaid": 0.5,
          "error_institution": 0.5,
          "refresh_interval": "NORMAL"
        }
      },
      "liabilities_updates": {
        "status": "HEALTHY",
        "last_status_change": "2026-01-15T08:30:00Z",
        "breakdown": {
          "success": 0.5,
          "error_plaid": 0.5,
          "error_institution": 0.5,
          "refresh_interval": "NORMAL"
        }
      },
      "liabilities": {
        "status": "HEALTHY",
        "last_status_change": "2026-01-15T08:30:00Z",
        "breakdown": {
          "success": 0.5,
          "error_plaid": 0.5,
          "error_institution": 0.5,
          "refresh_interval": "NORMAL"
        }
      },
      "investments": {
        "status": "HEALTHY",
        "last_status_change": "2026-01-15T08:30:00Z",
        "breakdown": {
          "success": 0.5,
          "error_plaid": 0.5,
          "error_institution": 0.5,
          "refresh_interval": "NORMAL"
        }
      },
      "health_incidents": [
        {
          "start_date": "2026-01-15T08:30:00Z",
          "end_date": "2026-01-15T08:30:00Z",
          "title": "sample title",
          "incident_updates": [
            {
              "description": "sample description",
              "status": "INVESTIGATING",
              "updated_date": "2026-01-15T08:30:00Z"
            }
          ]
        }
      ]
    },
    "payment_initiation_metadata": {
      "supports_international_payments": true,
      "supports_sepa_instant": true,
      "maximum_payment_amount": {
        "sample": "sample maximum payment amount"
      },
      "supports_refund_details": true,
      "standing_order_metadata": {
        "supports_standing_order_end_date": true,
        "supports_standing_order_negative_execution_days": true,
        "valid_standing_order_intervals": [
          "WEEKLY"
        ]
      },
      "supports_payment_consents": true,
      "supports_commercial_payment_consents": true
    },
    "auth_metadata": {
      "supported_methods": {
        "instant_auth": true,
        "instant_match": true,
        "automated_micro_deposits": true,
        "instant_micro_deposits": true
      }
    },
    "connection_availability": "SUPPORTED"
  },
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}
