// @generated from api/products/enrich.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::TransactionsEnrichRequest {
    const SAMPLE: &'static str = r#"{
  "account_type": "sample account type",
  "transactions": [
    {
      "id": "sample id",
      "user_id": "usr_mSsCSUufsgPPRf",
      "client_user_id": "sample-user",
      "client_account_id": "sample client account id",
      "account_type": "sample account type",
      "account_subtype": "sample account subtype",
      "description": "sample description",
      "amount": 100.25,
      "direction": "INFLOW",
      "iso_currency_code": "USD",
      "location": {
        "country": "US",
        "region": "CA",
        "city": "San Francisco",
        "address": "sample address",
        "postal_code": "94105"
      },
      "mcc": "sample mcc",
      "date_posted": "2026-01-15"
    }
  ],
  "options": {
    "include_legacy_category": true,
    "personal_finance_category_version": "v1"
  }
}"#;
    const MINIMAL: &'static str = r#"{
  "account_type": "sample account type",
  "transactions": [
    {
      "id": "sample id",
      "description": "sample description",
      "amount": 100.25,
      "direction": "INFLOW",
      "iso_currency_code": "USD"
    }
  ]
}"#;
}

impl plaid_core::Sample for super::types::TransactionsEnrichResponse {
    const SAMPLE: &'static str = r#"{
  "enriched_transactions": [
    {
      "id": "sample id",
      "client_user_id": "sample-user",
      "client_account_id": "sample client account id",
      "account_type": "sample account type",
      "account_subtype": "sample account subtype",
      "description": "sample description",
      "amount": 100.25,
      "direction": "INFLOW",
      "iso_currency_code": "USD",
      "enrichments": {
        "check_number": "sample check number",
        "counterparties": [
          {
            "name": "sample name",
            "entity_id": "sample entity id",
            "type": "merchant",
            "website": "sample website",
            "logo_url": "sample logo url",
            "confidence_level": "sample confidence level",
            "phone_number": "+14155550123",
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
        "entity_id": "sample entity id",
        "legacy_category_id": "sample legacy category id",
        "legacy_category": [
          "sample legacy category"
        ],
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
        "logo_url": "sample logo url",
        "merchant_name": "sample merchant name",
        "payment_channel": "online",
        "phone_number": "+14155550123",
        "personal_finance_category": {
          "primary": "sample primary",
          "detailed": "sample detailed",
          "confidence_level": "sample confidence level",
          "version": "v1"
        },
        "personal_finance_category_icon_url": "sample personal finance category icon url",
        "website": "sample website"
      },
      "client_customization": {
        "custom_entity_id": "sample custom entity id"
      }
    }
  ],
  "request_id": "DmkmfJzYdpHHNFR"
}"#;
}

impl plaid_core::Sample for super::types::TransactionsEnhanceGetRequest {
    const SAMPLE: &'static str = r#"{
  "account_type": "sample account type",
  "transactions": [
    {
      "id": "sample id",
      "description": "sample description",
      "amount": 100.25,
      "iso_currency_code": "USD"
    }
  ]
}"#;
    const MINIMAL: &'static str = r#"{
  "account_type": "sample account type",
  "transactions": [
    {
      "id": "sample id",
      "description": "sample description",
      "amount": 100.25,
      "iso_currency_code": "USD"
    }
  ]
}"#;
}

impl plaid_core::Sample for super::types::TransactionsEnhanceGetResponse {
    const SAMPLE: &'static str = r#"{
  "enhanced_transactions": [
    {
      "id": "sample id",
      "description": "sample description",
      "amount": 100.25,
      "iso_currency_code": "USD",
      "enhancements": {
        "merchant_name": "sample merchant name",
        "website": "sample website",
        "logo_url": "sample logo url",
        "check_number": "sample check number",
        "payment_channel": "online",
        "category_id": "sample category id",
        "category": [
          "sample category"
        ],
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
        "personal_finance_category": {
          "primary": "sample primary",
          "detailed": "sample detailed",
          "confidence_level": "sample confidence level",
          "version": "v1"
        },
        "personal_finance_category_icon_url": "sample personal finance category icon url",
        "counterparties": [
          {
            "name": "sample name",
            "entity_id": "sample entity id",
            "type": "merchant",
            "website": "sample website",
            "logo_url": "sample logo url",
            "confidence_level": "sample confidence level",
            "phone_number": "+14155550123",
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
        ]
      }
    }
  ]
}"#;
}
