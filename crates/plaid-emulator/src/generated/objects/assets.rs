// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static ASSET_REPORT_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_tokens", Kind::List(&Kind::String))
            .optional()
            .within(Limits {
                min_len: Some(1),
                max_len: Some(99),
                ..Limits::NONE
            }),
        Field::new("days_requested", Kind::Int).within(Limits {
            min: Some(0.0),
            max: Some(731.0),
            ..Limits::NONE
        }),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::assets::ASSET_REPORT_CREATE_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(crate) static ASSET_REPORT_CREATE_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("client_report_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("webhook", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new("include_fast_report", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("products", Kind::List(&Kind::String)).optional(),
        Field::new(
            "add_ons",
            Kind::List(&Kind::Enum(plaid_assets::types::AssetReportAddOns::KNOWN)),
        )
        .optional(),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::assets::ASSET_REPORT_USER),
        )
        .optional(),
        Field::new("require_all_items", Kind::Bool)
            .optional()
            .nullable(),
    ],
};

pub(crate) static ASSET_REPORT_USER: Object = Object {
    fields: &[
        Field::new("client_user_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("first_name", Kind::String).optional().nullable(),
        Field::new("middle_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("last_name", Kind::String).optional().nullable(),
        Field::new("ssn", Kind::String).optional().nullable(),
        Field::new("phone_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("email", Kind::String).optional().nullable(),
    ],
};

pub(crate) static ASSET_REPORT_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("asset_report_token", Kind::String),
        Field::new("asset_report_id", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ASSET_REPORT_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("asset_report_token", Kind::String).optional(),
        Field::new("user_token", Kind::String).optional(),
        Field::new("include_insights", Kind::Bool).optional(),
        Field::new("fast_report", Kind::Bool).optional(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::assets::ASSET_REPORT_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(crate) static ASSET_REPORT_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("days_to_include", Kind::Int)
        .optional()
        .nullable()
        .within(Limits {
            min: Some(0.0),
            max: Some(731.0),
            ..Limits::NONE
        })],
};

pub(crate) static ASSET_REPORT_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "report",
            Kind::Object(&crate::generated::objects::assets::ASSET_REPORT),
        ),
        Field::new(
            "warnings",
            Kind::List(&Kind::Object(&crate::generated::objects::assets::WARNING)),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ASSET_REPORT: Object = Object {
    fields: &[
        Field::new("asset_report_id", Kind::String),
        Field::new(
            "insights",
            Kind::Object(&crate::generated::objects::assets::ACCOUNT_INSIGHTS),
        )
        .optional()
        .nullable(),
        Field::new("client_report_id", Kind::String).nullable(),
        Field::new("date_generated", Kind::DateTime),
        Field::new("days_requested", Kind::Int),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::assets::ASSET_REPORT_USER),
        ),
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::ASSET_REPORT_ITEM,
            )),
        ),
    ],
};

pub(crate) static ACCOUNT_INSIGHTS: Object = Object {
    fields: &[
        Field::new(
            "risk",
            Kind::Object(&crate::generated::objects::assets::RISK_INDICATORS),
        )
        .optional()
        .nullable(),
        Field::new(
            "affordability",
            Kind::Object(&crate::generated::objects::assets::AFFORDABILITY_INSIGHTS),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static RISK_INDICATORS: Object = Object {
    fields: &[
        Field::new(
            "bank_penalties",
            Kind::Object(&crate::generated::objects::assets::BANK_PENALTIES_INDICATORS),
        )
        .optional()
        .nullable(),
        Field::new(
            "gambling",
            Kind::Object(&crate::generated::objects::assets::GAMBLING_INDICATORS),
        )
        .optional()
        .nullable(),
        Field::new(
            "loan_disbursements",
            Kind::Object(&crate::generated::objects::assets::LOAN_DISBURSEMENTS_INDICATORS),
        )
        .optional()
        .nullable(),
        Field::new(
            "loan_payments",
            Kind::Object(&crate::generated::objects::assets::LOAN_PAYMENTS_INDICATORS),
        )
        .optional()
        .nullable(),
        Field::new(
            "negative_balance",
            Kind::Object(&crate::generated::objects::assets::NEGATIVE_BALANCE_INSIGHTS),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static BANK_PENALTIES_INDICATORS: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number).optional().nullable(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "monthly_average",
            Kind::Object(&crate::generated::objects::assets::MONTHLY_AVERAGE),
        )
        .optional()
        .nullable(),
        Field::new(
            "category_details",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::CATEGORY_EXPENSES,
            )),
        )
        .optional(),
        Field::new("transactions_count", Kind::Int)
            .optional()
            .nullable(),
        Field::new(
            "monthly_summaries",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::MONTHLY_SUMMARY,
            )),
        )
        .optional(),
        Field::new("days_since_last_occurrence", Kind::Int)
            .optional()
            .nullable(),
        Field::new("percentage_of_income", Kind::Number)
            .optional()
            .nullable(),
    ],
};

pub(crate) static MONTHLY_AVERAGE: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number).optional().nullable(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static CATEGORY_EXPENSES: Object = Object {
    fields: &[
        Field::new("id", Kind::String).optional(),
        Field::new("transactions_count", Kind::Int)
            .optional()
            .nullable(),
        Field::new("amount", Kind::Number).optional().nullable(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "monthly_average",
            Kind::Object(&crate::generated::objects::assets::MONTHLY_AVERAGE),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static MONTHLY_SUMMARY: Object = Object {
    fields: &[
        Field::new("start_date", Kind::Date).optional().nullable(),
        Field::new("end_date", Kind::Date).optional().nullable(),
        Field::new(
            "total_amount",
            Kind::Object(&crate::generated::objects::assets::AMOUNT_WITH_CURRENCY),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static AMOUNT_WITH_CURRENCY: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number).optional().nullable(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static GAMBLING_INDICATORS: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number).optional().nullable(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "monthly_average",
            Kind::Object(&crate::generated::objects::assets::MONTHLY_AVERAGE),
        )
        .optional()
        .nullable(),
        Field::new("top_merchants", Kind::List(&Kind::String)).optional(),
        Field::new("transactions_count", Kind::Int)
            .optional()
            .nullable(),
        Field::new(
            "monthly_summaries",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::MONTHLY_SUMMARY,
            )),
        )
        .optional(),
        Field::new("days_since_last_occurrence", Kind::Int)
            .optional()
            .nullable(),
        Field::new("percentage_of_income", Kind::Number)
            .optional()
            .nullable(),
    ],
};

pub(crate) static LOAN_DISBURSEMENTS_INDICATORS: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number).optional().nullable(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "category_details",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::CATEGORY_EXPENSES,
            )),
        )
        .optional(),
        Field::new(
            "monthly_average",
            Kind::Object(&crate::generated::objects::assets::MONTHLY_AVERAGE),
        )
        .optional()
        .nullable(),
        Field::new("top_providers", Kind::List(&Kind::String)).optional(),
        Field::new("transactions_count", Kind::Int)
            .optional()
            .nullable(),
        Field::new(
            "monthly_summaries",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::MONTHLY_SUMMARY,
            )),
        )
        .optional(),
        Field::new("days_since_last_occurrence", Kind::Int)
            .optional()
            .nullable(),
        Field::new("percentage_of_income", Kind::Number)
            .optional()
            .nullable(),
    ],
};

pub(crate) static LOAN_PAYMENTS_INDICATORS: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number).optional().nullable(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "monthly_average",
            Kind::Object(&crate::generated::objects::assets::MONTHLY_AVERAGE),
        )
        .optional()
        .nullable(),
        Field::new(
            "category_details",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::CATEGORY_EXPENSES,
            )),
        )
        .optional(),
        Field::new("top_providers", Kind::List(&Kind::String)).optional(),
        Field::new("transactions_count", Kind::Int)
            .optional()
            .nullable(),
        Field::new(
            "monthly_summaries",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::MONTHLY_SUMMARY,
            )),
        )
        .optional(),
        Field::new("days_since_last_occurrence", Kind::Int)
            .optional()
            .nullable(),
        Field::new("percentage_of_income", Kind::Number)
            .optional()
            .nullable(),
    ],
};

pub(crate) static NEGATIVE_BALANCE_INSIGHTS: Object = Object {
    fields: &[
        Field::new("days_since_last_occurrence", Kind::Int)
            .optional()
            .nullable(),
        Field::new("days_with_negative_balance", Kind::Int)
            .optional()
            .nullable(),
        Field::new(
            "minimum_balance",
            Kind::Object(&crate::generated::objects::assets::AMOUNT_WITH_CURRENCY),
        )
        .optional()
        .nullable(),
        Field::new(
            "occurrences",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::NEGATIVE_BALANCE_OCCURRENCE,
            )),
        )
        .optional(),
    ],
};

pub(crate) static NEGATIVE_BALANCE_OCCURRENCE: Object = Object {
    fields: &[
        Field::new("start_date", Kind::Date).optional().nullable(),
        Field::new("end_date", Kind::Date).optional().nullable(),
        Field::new(
            "minimum_balance",
            Kind::Object(&crate::generated::objects::assets::AMOUNT_WITH_CURRENCY),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static AFFORDABILITY_INSIGHTS: Object = Object {
    fields: &[
        Field::new(
            "expenditure",
            Kind::Object(&crate::generated::objects::assets::EXPENDITURE_INSIGHTS),
        )
        .optional()
        .nullable(),
        Field::new(
            "income",
            Kind::Object(&crate::generated::objects::assets::INCOME_INSIGHTS),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static EXPENDITURE_INSIGHTS: Object = Object {
    fields: &[
        Field::new(
            "cash_flow",
            Kind::Object(
                &crate::generated::objects::assets::AMOUNT_WITH_CURRENCY_WITH_MONTHLY_AVERAGE,
            ),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_expenditure",
            Kind::Object(&crate::generated::objects::assets::EXPENDITURE_SUMMARY),
        )
        .optional()
        .nullable(),
        Field::new(
            "essential_expenditure",
            Kind::Object(&crate::generated::objects::assets::EXPENDITURE_SUMMARY),
        )
        .optional()
        .nullable(),
        Field::new(
            "non_essential_expenditure",
            Kind::Object(&crate::generated::objects::assets::EXPENDITURE_SUMMARY),
        )
        .optional()
        .nullable(),
        Field::new(
            "other",
            Kind::Object(&crate::generated::objects::assets::EXPENDITURE_SUMMARY),
        )
        .optional()
        .nullable(),
        Field::new(
            "transfers_out",
            Kind::Object(&crate::generated::objects::assets::EXPENDITURE_SUMMARY),
        )
        .optional()
        .nullable(),
        Field::new(
            "outlier_transactions",
            Kind::Object(&crate::generated::objects::assets::OUTLIER_TRANSACTIONS_INSIGHTS),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static AMOUNT_WITH_CURRENCY_WITH_MONTHLY_AVERAGE: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number).optional().nullable(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static EXPENDITURE_SUMMARY: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number).optional().nullable(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "monthly_average",
            Kind::Object(&crate::generated::objects::assets::MONTHLY_AVERAGE),
        )
        .optional()
        .nullable(),
        Field::new("transactions_count", Kind::Int)
            .optional()
            .nullable(),
        Field::new("percentage_of_income", Kind::Number)
            .optional()
            .nullable(),
        Field::new(
            "top_categories",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::CATEGORY_EXPENSES,
            )),
        )
        .optional(),
    ],
};

pub(crate) static OUTLIER_TRANSACTIONS_INSIGHTS: Object = Object {
    fields: &[
        Field::new("transactions_count", Kind::Int)
            .optional()
            .nullable(),
        Field::new(
            "total_amount",
            Kind::Object(&crate::generated::objects::assets::AMOUNT_WITH_CURRENCY),
        )
        .optional()
        .nullable(),
        Field::new(
            "top_categories",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::CATEGORY_EXPENSES,
            )),
        )
        .optional(),
    ],
};

pub(crate) static INCOME_INSIGHTS: Object = Object {
    fields: &[
        Field::new(
            "total_income",
            Kind::Object(&crate::generated::objects::assets::AMOUNT_WITH_CURRENCY),
        )
        .optional()
        .nullable(),
        Field::new(
            "income_excluding_transfers",
            Kind::Object(
                &crate::generated::objects::assets::AMOUNT_WITH_CURRENCY_WITH_MONTHLY_AVERAGE,
            ),
        )
        .optional()
        .nullable(),
        Field::new(
            "transfers_in",
            Kind::Object(
                &crate::generated::objects::assets::AMOUNT_WITH_CURRENCY_WITH_MONTHLY_AVERAGE,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static ASSET_REPORT_ITEM: Object = Object {
    fields: &[
        Field::new("item_id", Kind::String),
        Field::new("institution_name", Kind::String),
        Field::new("institution_id", Kind::String),
        Field::new("date_last_updated", Kind::DateTime),
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::ACCOUNT_ASSETS,
            )),
        ),
    ],
};

pub(crate) static ACCOUNT_ASSETS: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new(
            "balances",
            Kind::Object(&crate::generated::objects::assets::ASSET_REPORT_ACCOUNT_BALANCE),
        ),
        Field::new("mask", Kind::String).nullable(),
        Field::new("name", Kind::String),
        Field::new("official_name", Kind::String).nullable(),
        Field::new("type", Kind::Enum(plaid_types::AccountType::KNOWN)),
        Field::new("subtype", Kind::Enum(plaid_types::AccountSubtype::KNOWN)).nullable(),
        Field::new(
            "verification_status",
            Kind::Enum(plaid_assets::types::AccountAssetsVerificationStatus::KNOWN),
        )
        .optional(),
        Field::new("persistent_account_id", Kind::String).optional(),
        Field::new("days_available", Kind::Int),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::ASSET_REPORT_TRANSACTION,
            )),
        ),
        Field::new(
            "investments",
            Kind::Object(&crate::generated::objects::assets::ASSET_REPORT_INVESTMENTS),
        )
        .optional(),
        Field::new(
            "owners",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_owner::OWNER,
            )),
        ),
        Field::new(
            "ownership_type",
            Kind::Enum(plaid_types::OwnershipType::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new(
            "historical_balances",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::HISTORICAL_BALANCE,
            )),
        ),
        Field::new(
            "account_insights",
            Kind::Object(&crate::generated::objects::assets::ACCOUNT_INSIGHTS),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static ASSET_REPORT_ACCOUNT_BALANCE: Object = Object {
    fields: &[
        Field::new("available", Kind::Number).nullable(),
        Field::new("current", Kind::Number).nullable(),
        Field::new("limit", Kind::Number).nullable(),
        Field::new("margin_loan_amount", Kind::Number).nullable(),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new("last_updated_datetime", Kind::DateTime)
            .optional()
            .nullable(),
    ],
};

pub(crate) static ASSET_REPORT_TRANSACTION: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new("original_description", Kind::String).nullable(),
        Field::new("category", Kind::List(&Kind::String))
            .optional()
            .nullable(),
        Field::new("category_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "credit_category",
            Kind::Object(&crate::generated::objects::shared_transaction::CREDIT_CATEGORY),
        )
        .optional()
        .nullable(),
        Field::new("check_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("date", Kind::Date),
        Field::new("date_transacted", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "location",
            Kind::Object(&crate::generated::objects::shared_transaction::LOCATION),
        )
        .optional(),
        Field::new("name", Kind::String).optional(),
        Field::new("merchant_name", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "payment_meta",
            Kind::Object(&crate::generated::objects::shared_transaction::PAYMENT_META),
        )
        .optional(),
        Field::new("pending", Kind::Bool),
        Field::new("pending_transaction_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("account_owner", Kind::String)
            .optional()
            .nullable(),
        Field::new("transaction_id", Kind::String),
        Field::new(
            "transaction_type",
            Kind::Enum(plaid_assets::types::AssetReportTransactionType::KNOWN),
        )
        .optional(),
        Field::new("income_source_id", Kind::String).optional(),
    ],
};

pub(crate) static ASSET_REPORT_INVESTMENTS: Object = Object {
    fields: &[
        Field::new(
            "holdings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::ASSET_REPORT_INVESTMENT_HOLDING,
            )),
        )
        .optional(),
        Field::new(
            "securities",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::ASSET_REPORT_INVESTMENT_SECURITY,
            )),
        )
        .optional(),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::ASSET_REPORT_INVESTMENT_TRANSACTION,
            )),
        )
        .optional(),
    ],
};

pub(crate) static ASSET_REPORT_INVESTMENT_HOLDING: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("security_id", Kind::String),
        Field::new("ticker_symbol", Kind::String).nullable(),
        Field::new("institution_price", Kind::Number),
        Field::new("institution_price_as_of", Kind::Date)
            .optional()
            .nullable(),
        Field::new("institution_value", Kind::Number),
        Field::new("quantity", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new(
            "tax_lots",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_common::HOLDING_TAX_LOT,
            )),
        )
        .optional(),
        Field::new("vested_quantity", Kind::Number)
            .optional()
            .nullable(),
        Field::new("vested_value", Kind::Number)
            .optional()
            .nullable(),
        Field::new("cost_basis", Kind::Number).optional().nullable(),
    ],
};

pub(crate) static ASSET_REPORT_INVESTMENT_SECURITY: Object = Object {
    fields: &[
        Field::new("security_id", Kind::String),
        Field::new("name", Kind::String).nullable(),
        Field::new("ticker_symbol", Kind::String).nullable(),
        Field::new("type", Kind::String).nullable(),
    ],
};

pub(crate) static ASSET_REPORT_INVESTMENT_TRANSACTION: Object = Object {
    fields: &[
        Field::new("investment_transaction_id", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new("security_id", Kind::String).nullable(),
        Field::new("date", Kind::Date),
        Field::new("name", Kind::String),
        Field::new("quantity", Kind::Number),
        Field::new("amount", Kind::Number),
        Field::new("price", Kind::Number),
        Field::new("fees", Kind::Number).nullable(),
        Field::new(
            "type",
            Kind::Enum(plaid_types::InvestmentTransactionType::KNOWN),
        ),
        Field::new(
            "subtype",
            Kind::Enum(plaid_types::InvestmentTransactionSubtype::KNOWN),
        ),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new("vested_quantity", Kind::Number).optional(),
        Field::new("vested_value", Kind::Number).optional(),
    ],
};

pub(crate) static HISTORICAL_BALANCE: Object = Object {
    fields: &[
        Field::new("date", Kind::Date),
        Field::new("current", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static WARNING: Object = Object {
    fields: &[
        Field::new("warning_type", Kind::String),
        Field::new(
            "warning_code",
            Kind::Enum(plaid_assets::types::WarningWarningCode::KNOWN),
        ),
        Field::new("cause", Kind::FreeForm).nullable(),
    ],
};

pub(crate) static ASSET_REPORT_PDF_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("asset_report_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::assets::ASSET_REPORT_PDF_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(crate) static ASSET_REPORT_PDF_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("days_to_include", Kind::Int)
        .optional()
        .nullable()
        .within(Limits {
            min: Some(0.0),
            max: Some(731.0),
            ..Limits::NONE
        })],
};

pub(crate) static ASSET_REPORT_REFRESH_REQUEST: Object = Object {
    fields: &[
        Field::new("asset_report_token", Kind::String),
        Field::new("days_requested", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(0.0),
                max: Some(731.0),
                ..Limits::NONE
            }),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::assets::ASSET_REPORT_REFRESH_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(crate) static ASSET_REPORT_REFRESH_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("client_report_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("webhook", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::assets::ASSET_REPORT_USER),
        )
        .optional(),
    ],
};

pub(crate) static ASSET_REPORT_REFRESH_RESPONSE: Object = Object {
    fields: &[
        Field::new("asset_report_id", Kind::String),
        Field::new("asset_report_token", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ASSET_REPORT_FILTER_REQUEST: Object = Object {
    fields: &[
        Field::new("asset_report_token", Kind::String),
        Field::new("account_ids_to_exclude", Kind::List(&Kind::String)),
    ],
};

pub(crate) static ASSET_REPORT_FILTER_RESPONSE: Object = Object {
    fields: &[
        Field::new("asset_report_token", Kind::String),
        Field::new("asset_report_id", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ASSET_REPORT_REMOVE_REQUEST: Object = Object {
    fields: &[Field::new("asset_report_token", Kind::String)],
};

pub(crate) static ASSET_REPORT_REMOVE_RESPONSE: Object = Object {
    fields: &[
        Field::new("removed", Kind::Bool),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ASSET_REPORT_AUDIT_COPY_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("asset_report_token", Kind::String),
        Field::new("auditor_id", Kind::String).optional(),
    ],
};

pub(crate) static ASSET_REPORT_AUDIT_COPY_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("audit_copy_token", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ASSET_REPORT_AUDIT_COPY_GET_REQUEST: Object = Object {
    fields: &[Field::new("audit_copy_token", Kind::String)],
};

pub(crate) static ASSET_REPORT_AUDIT_COPY_PDF_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("audit_copy_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::assets::ASSET_REPORT_PDF_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(crate) static ASSET_REPORT_AUDIT_COPY_REMOVE_REQUEST: Object = Object {
    fields: &[Field::new("audit_copy_token", Kind::String)],
};

pub(crate) static ASSET_REPORT_AUDIT_COPY_REMOVE_RESPONSE: Object = Object {
    fields: &[
        Field::new("removed", Kind::Bool),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CREDIT_AUDIT_COPY_TOKEN_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("audit_copy_token", Kind::String),
        Field::new("report_tokens", Kind::List(&Kind::String)),
    ],
};

pub(crate) static CREDIT_AUDIT_COPY_TOKEN_UPDATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String),
        Field::new("updated", Kind::Bool),
    ],
};

pub(crate) static CREDIT_AUDIT_COPY_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[Field::new("report_tokens", Kind::List(&Kind::String))],
};

pub(crate) static CREDIT_AUDIT_COPY_TOKEN_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("audit_copy_token", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CREDIT_AUDIT_COPY_TOKEN_REMOVE_REQUEST: Object = Object {
    fields: &[Field::new("audit_copy_token", Kind::String)],
};

pub(crate) static CREDIT_AUDIT_COPY_TOKEN_REMOVE_RESPONSE: Object = Object {
    fields: &[
        Field::new("removed", Kind::Bool),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ASSET_REPORT_FREDDIE_GET_REQUEST: Object = Object {
    fields: &[Field::new("audit_copy_token", Kind::String)],
};

pub(crate) static ASSET_REPORT_FREDDIE_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "DEAL",
            Kind::Object(&crate::generated::objects::assets::ASSET_REPORT_FREDDIE),
        ),
        Field::new("request_id", Kind::String),
        Field::new("SchemaVersion", Kind::Number),
    ],
};

pub(crate) static ASSET_REPORT_FREDDIE: Object = Object {
    fields: &[
        Field::new(
            "LOANS",
            Kind::Object(&crate::generated::objects::assets::LOANS),
        ),
        Field::new(
            "PARTIES",
            Kind::Object(&crate::generated::objects::assets::PARTIES),
        ),
        Field::new(
            "SERVICES",
            Kind::Object(&crate::generated::objects::assets::SERVICES),
        ),
    ],
};

pub(crate) static LOANS: Object = Object {
    fields: &[Field::new(
        "LOAN",
        Kind::Object(&crate::generated::objects::assets::LOAN),
    )],
};

pub(crate) static LOAN: Object = Object {
    fields: &[Field::new(
        "LOAN_IDENTIFIERS",
        Kind::Object(&crate::generated::objects::assets::LOAN_IDENTIFIERS),
    )],
};

pub(crate) static LOAN_IDENTIFIERS: Object = Object {
    fields: &[Field::new(
        "LOAN_IDENTIFIER",
        Kind::Object(&crate::generated::objects::assets::LOAN_IDENTIFIER),
    )],
};

pub(crate) static LOAN_IDENTIFIER: Object = Object {
    fields: &[
        Field::new("LoanIdentifier", Kind::String).nullable(),
        Field::new(
            "LoanIdentifierType",
            Kind::Enum(plaid_assets::types::LoanIdentifierType::KNOWN),
        )
        .nullable(),
    ],
};

pub(crate) static PARTIES: Object = Object {
    fields: &[Field::new(
        "PARTY",
        Kind::List(&Kind::Object(&crate::generated::objects::assets::PARTY)),
    )],
};

pub(crate) static PARTY: Object = Object {
    fields: &[
        Field::new(
            "INDIVIDUAL",
            Kind::Object(&crate::generated::objects::assets::PARTY_INDIVIDUAL),
        ),
        Field::new(
            "ROLES",
            Kind::Object(&crate::generated::objects::assets::ROLES),
        ),
        Field::new(
            "TAXPAYER_IDENTIFIERS",
            Kind::Object(&crate::generated::objects::assets::TAXPAYER_IDENTIFIERS),
        ),
    ],
};

pub(crate) static PARTY_INDIVIDUAL: Object = Object {
    fields: &[Field::new(
        "NAME",
        Kind::Object(&crate::generated::objects::assets::INDIVIDUAL_NAME),
    )],
};

pub(crate) static INDIVIDUAL_NAME: Object = Object {
    fields: &[
        Field::new("FirstName", Kind::String),
        Field::new("LastName", Kind::String),
    ],
};

pub(crate) static ROLES: Object = Object {
    fields: &[Field::new(
        "ROLE",
        Kind::Object(&crate::generated::objects::assets::ROLE),
    )],
};

pub(crate) static ROLE: Object = Object {
    fields: &[Field::new(
        "ROLE_DETAIL",
        Kind::Object(&crate::generated::objects::assets::ROLE_DETAIL),
    )],
};

pub(crate) static ROLE_DETAIL: Object = Object {
    fields: &[Field::new(
        "PartyRoleType",
        Kind::Enum(plaid_assets::types::PartyRoleType::KNOWN),
    )],
};

pub(crate) static TAXPAYER_IDENTIFIERS: Object = Object {
    fields: &[Field::new(
        "TAXPAYER_IDENTIFIER",
        Kind::Object(&crate::generated::objects::assets::TAXPAYER_IDENTIFIER),
    )],
};

pub(crate) static TAXPAYER_IDENTIFIER: Object = Object {
    fields: &[
        Field::new(
            "TaxpayerIdentifierType",
            Kind::Enum(plaid_assets::types::TaxpayerIdentifierType::KNOWN),
        )
        .nullable(),
        Field::new("TaxpayerIdentifierValue", Kind::String).nullable(),
    ],
};

pub(crate) static SERVICES: Object = Object {
    fields: &[Field::new(
        "SERVICE",
        Kind::Object(&crate::generated::objects::assets::SERVICE),
    )],
};

pub(crate) static SERVICE: Object = Object {
    fields: &[
        Field::new(
            "VERIFICATION_OF_ASSET",
            Kind::Object(&crate::generated::objects::assets::VERIFICATION_OF_ASSET),
        ),
        Field::new(
            "STATUSES",
            Kind::Object(&crate::generated::objects::assets::STATUSES),
        ),
    ],
};

pub(crate) static VERIFICATION_OF_ASSET: Object = Object {
    fields: &[
        Field::new(
            "REPORTING_INFORMATION",
            Kind::Object(&crate::generated::objects::assets::REPORTING_INFORMATION),
        ),
        Field::new(
            "SERVICE_PRODUCT_FULFILLMENT",
            Kind::Object(&crate::generated::objects::assets::SERVICE_PRODUCT_FULFILLMENT),
        ),
        Field::new(
            "VERIFICATION_OF_ASSET_RESPONSE",
            Kind::Object(&crate::generated::objects::assets::VERIFICATION_OF_ASSET_RESPONSE),
        ),
    ],
};

pub(crate) static REPORTING_INFORMATION: Object = Object {
    fields: &[Field::new("ReportingInformationIdentifier", Kind::String)],
};

pub(crate) static SERVICE_PRODUCT_FULFILLMENT: Object = Object {
    fields: &[Field::new(
        "SERVICE_PRODUCT_FULFILLMENT_DETAIL",
        Kind::Object(&crate::generated::objects::assets::SERVICE_PRODUCT_FULFILLMENT_DETAIL),
    )],
};

pub(crate) static SERVICE_PRODUCT_FULFILLMENT_DETAIL: Object = Object {
    fields: &[
        Field::new("VendorOrderIdentifier", Kind::String).nullable(),
        Field::new(
            "ServiceProductFulfillmentIdentifier",
            Kind::Enum(plaid_assets::types::ServiceProductFulfillmentIdentifier::KNOWN),
        ),
    ],
};

pub(crate) static VERIFICATION_OF_ASSET_RESPONSE: Object = Object {
    fields: &[Field::new(
        "ASSETS",
        Kind::Object(&crate::generated::objects::assets::ASSETS),
    )],
};

pub(crate) static ASSETS: Object = Object {
    fields: &[Field::new(
        "ASSET",
        Kind::List(&Kind::Object(&crate::generated::objects::assets::ASSET)),
    )],
};

pub(crate) static ASSET: Object = Object {
    fields: &[
        Field::new(
            "ASSET_DETAIL",
            Kind::Object(&crate::generated::objects::assets::ASSET_DETAIL),
        ),
        Field::new(
            "ASSET_OWNERS",
            Kind::Object(&crate::generated::objects::assets::ASSET_OWNERS),
        ),
        Field::new(
            "ASSET_HOLDER",
            Kind::Object(&crate::generated::objects::assets::ASSET_HOLDER),
        ),
        Field::new(
            "ASSET_TRANSACTIONS",
            Kind::Object(&crate::generated::objects::assets::ASSET_TRANSACTIONS),
        ),
        Field::new(
            "VALIDATION_SOURCES",
            Kind::Object(&crate::generated::objects::assets::VALIDATION_SOURCES),
        ),
    ],
};

pub(crate) static ASSET_DETAIL: Object = Object {
    fields: &[
        Field::new("AssetUniqueIdentifier", Kind::String),
        Field::new("AssetAccountIdentifier", Kind::String),
        Field::new("AssetAsOfDate", Kind::String),
        Field::new("AssetDescription", Kind::String).nullable(),
        Field::new("AssetAvailableBalanceAmount", Kind::Number),
        Field::new("AssetCurrentBalanceAmount", Kind::Number),
        Field::new("AssetHoldingBalanceAmount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("AssetHoldingBalanceNetMarginAmount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("AssetBondsBalanceAmount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("AssetStocksBalanceAmount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("AssetCryptoBalanceAmount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("AssetOtherBalanceAmount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("AssetMarginAmountBalance", Kind::Number)
            .optional()
            .nullable(),
        Field::new("AssetAvailableCashBalanceAmount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("AssetCashBalanceAmount", Kind::Number)
            .optional()
            .nullable(),
        Field::new(
            "AssetType",
            Kind::Enum(plaid_assets::types::AssetType::KNOWN),
        ),
        Field::new("AssetTypeAdditionalDescription", Kind::String).nullable(),
        Field::new("AssetDaysRequestedCount", Kind::Int),
        Field::new("AssetOwnershipType", Kind::String).nullable(),
        Field::new(
            "AssetRetirementIndicator",
            Kind::Enum(plaid_assets::types::AssetDetailAssetRetirementIndicator::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new(
            "AssetEmployerSponsoredIndicator",
            Kind::Enum(plaid_assets::types::AssetDetailAssetEmployerSponsoredIndicator::KNOWN),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static ASSET_OWNERS: Object = Object {
    fields: &[Field::new(
        "ASSET_OWNER",
        Kind::List(&Kind::Object(
            &crate::generated::objects::assets::ASSET_OWNER,
        )),
    )],
};

pub(crate) static ASSET_OWNER: Object = Object {
    fields: &[Field::new("AssetOwnerText", Kind::String).nullable()],
};

pub(crate) static ASSET_HOLDER: Object = Object {
    fields: &[Field::new(
        "NAME",
        Kind::Object(&crate::generated::objects::assets::ASSET_HOLDER_NAME),
    )],
};

pub(crate) static ASSET_HOLDER_NAME: Object = Object {
    fields: &[Field::new("FullName", Kind::String)],
};

pub(crate) static ASSET_TRANSACTIONS: Object = Object {
    fields: &[Field::new(
        "ASSET_TRANSACTION",
        Kind::List(&Kind::Object(
            &crate::generated::objects::assets::ASSET_TRANSACTION,
        )),
    )],
};

pub(crate) static ASSET_TRANSACTION: Object = Object {
    fields: &[
        Field::new(
            "ASSET_TRANSACTION_DETAIL",
            Kind::Object(&crate::generated::objects::assets::ASSET_TRANSACTION_DETAIL),
        ),
        Field::new(
            "ASSET_TRANSACTION_DESCRIPTON",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::ASSET_TRANSACTION_DESCRIPTION,
            )),
        ),
    ],
};

pub(crate) static ASSET_TRANSACTION_DETAIL: Object = Object {
    fields: &[
        Field::new("AssetTransactionUniqueIdentifier", Kind::String),
        Field::new("AssetTransactionAmount", Kind::Number),
        Field::new("AssetTransactionDate", Kind::Date),
        Field::new("AssetTransactionPostDate", Kind::Date),
        Field::new(
            "AssetTransactionType",
            Kind::Enum(plaid_assets::types::AssetTransactionType::KNOWN),
        ),
        Field::new(
            "AssetInvestmentTransactionType",
            Kind::Enum(plaid_assets::types::AssetInvestmentTransactionType::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("AssetTransactionPaidByName", Kind::String).nullable(),
        Field::new("AssetTransactionPaidToName", Kind::String)
            .optional()
            .nullable(),
        Field::new("AssetTransactionTypeAdditionalDescription", Kind::String).nullable(),
        Field::new("AssetInvestmentTransactionTypeDescription", Kind::String).nullable(),
        Field::new(
            "AssetTransactionCategoryType",
            Kind::Enum(plaid_assets::types::AssetTransactionCategoryType::KNOWN),
        )
        .nullable(),
        Field::new("FinancialInstitutionTransactionIdentifier", Kind::String).nullable(),
    ],
};

pub(crate) static ASSET_TRANSACTION_DESCRIPTION: Object = Object {
    fields: &[Field::new("AssetTransactionDescription", Kind::String)],
};

pub(crate) static VALIDATION_SOURCES: Object = Object {
    fields: &[Field::new(
        "VALIDATION_SOURCE",
        Kind::List(&Kind::Object(
            &crate::generated::objects::assets::VALIDATION_SOURCE,
        )),
    )],
};

pub(crate) static VALIDATION_SOURCE: Object = Object {
    fields: &[
        Field::new("ValidationSourceName", Kind::String).nullable(),
        Field::new("ValidationSourceReferenceIdentifier", Kind::String).nullable(),
    ],
};

pub(crate) static STATUSES: Object = Object {
    fields: &[Field::new(
        "STATUS",
        Kind::Object(&crate::generated::objects::assets::STATUS),
    )],
};

pub(crate) static STATUS: Object = Object {
    fields: &[
        Field::new("StatusCode", Kind::String).nullable(),
        Field::new("StatusDescription", Kind::String).nullable(),
    ],
};

pub(crate) static CREDIT_FREDDIE_MAC_REPORTS_GET_REQUEST: Object = Object {
    fields: &[Field::new("audit_copy_token", Kind::String)],
};

pub(crate) static CREDIT_FREDDIE_MAC_REPORTS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "DEAL",
            Kind::Object(
                &crate::generated::objects::assets::CREDIT_FREDDIE_MAC_VERIFICATION_OF_ASSETS_DEAL,
            ),
        ),
        Field::new("request_id", Kind::String),
        Field::new("SchemaVersion", Kind::Number),
    ],
};

pub(crate) static CREDIT_FREDDIE_MAC_VERIFICATION_OF_ASSETS_DEAL: Object = Object {
    fields: &[
        Field::new(
            "LOANS",
            Kind::Object(&crate::generated::objects::assets::CREDIT_FREDDIE_MAC_LOANS),
        ),
        Field::new(
            "PARTIES",
            Kind::Object(&crate::generated::objects::assets::CREDIT_FREDDIE_MAC_PARTIES),
        ),
        Field::new(
            "SERVICES",
            Kind::Object(&crate::generated::objects::assets::CREDIT_FREDDIE_MAC_SERVICES),
        ),
    ],
};

pub(crate) static CREDIT_FREDDIE_MAC_LOANS: Object = Object {
    fields: &[Field::new(
        "LOAN",
        Kind::Object(&crate::generated::objects::assets::CREDIT_FREDDIE_MAC_LOAN),
    )],
};

pub(crate) static CREDIT_FREDDIE_MAC_LOAN: Object = Object {
    fields: &[
        Field::new(
            "LOAN_IDENTIFIERS",
            Kind::Object(&crate::generated::objects::assets::CREDIT_FREDDIE_MAC_LOAN_IDENTIFIERS),
        ),
        Field::new("LoanRoleType", Kind::String),
    ],
};

pub(crate) static CREDIT_FREDDIE_MAC_LOAN_IDENTIFIERS: Object = Object {
    fields: &[Field::new(
        "LOAN_IDENTIFIER",
        Kind::List(&Kind::Object(
            &crate::generated::objects::assets::LOAN_IDENTIFIER,
        )),
    )],
};

pub(crate) static CREDIT_FREDDIE_MAC_PARTIES: Object = Object {
    fields: &[Field::new(
        "PARTY",
        Kind::List(&Kind::Object(
            &crate::generated::objects::assets::CREDIT_FREDDIE_MAC_PARTY,
        )),
    )],
};

pub(crate) static CREDIT_FREDDIE_MAC_PARTY: Object = Object {
    fields: &[
        Field::new(
            "INDIVIDUAL",
            Kind::Object(&crate::generated::objects::assets::CREDIT_FREDDIE_MAC_PARTY_INDIVIDUAL),
        ),
        Field::new(
            "ROLES",
            Kind::Object(&crate::generated::objects::assets::ROLES),
        ),
        Field::new(
            "TAXPAYER_IDENTIFIERS",
            Kind::Object(&crate::generated::objects::assets::TAXPAYER_IDENTIFIERS),
        ),
    ],
};

pub(crate) static CREDIT_FREDDIE_MAC_PARTY_INDIVIDUAL: Object = Object {
    fields: &[Field::new(
        "NAME",
        Kind::Object(&crate::generated::objects::assets::CREDIT_FREDDIE_MAC_INDIVIDUAL_NAME),
    )],
};

pub(crate) static CREDIT_FREDDIE_MAC_INDIVIDUAL_NAME: Object = Object {
    fields: &[
        Field::new("FirstName", Kind::String),
        Field::new("LastName", Kind::String),
        Field::new("MiddleName", Kind::String),
    ],
};

pub(crate) static CREDIT_FREDDIE_MAC_SERVICES: Object = Object {
    fields: &[Field::new(
        "SERVICE",
        Kind::Object(&crate::generated::objects::assets::CREDIT_FREDDIE_MAC_SERVICE),
    )],
};

pub(crate) static CREDIT_FREDDIE_MAC_SERVICE: Object = Object {
    fields: &[
        Field::new(
            "VERIFICATION_OF_ASSET",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::CREDIT_FREDDIE_MAC_VERIFICATION_OF_ASSET,
            )),
        ),
        Field::new(
            "STATUSES",
            Kind::Object(&crate::generated::objects::assets::STATUSES),
        ),
    ],
};

pub(crate) static CREDIT_FREDDIE_MAC_VERIFICATION_OF_ASSET: Object = Object {
fields: &[
Field::new("REPORTING_INFORMATION", Kind::Object(&crate::generated::objects::assets::CREDIT_FREDDIE_MAC_REPORTING_INFORMATION)),
Field::new("SERVICE_PRODUCT_FULFILLMENT", Kind::Object(&crate::generated::objects::assets::SERVICE_PRODUCT_FULFILLMENT)),
Field::new("VERIFICATION_OF_ASSET_RESPONSE", Kind::Object(&crate::generated::objects::assets::CREDIT_FREDDIE_MAC_VERIFICATION_OF_ASSET_RESPONSE)),
],
};

pub(crate) static CREDIT_FREDDIE_MAC_REPORTING_INFORMATION: Object = Object {
    fields: &[
        Field::new("ReportDateTime", Kind::String).optional(),
        Field::new("ReportIdentifierType", Kind::String).optional(),
        Field::new("ReportingInformationParentIdentifier", Kind::String).optional(),
        Field::new("ReportingInformationIdentifier", Kind::String),
    ],
};

pub(crate) static CREDIT_FREDDIE_MAC_VERIFICATION_OF_ASSET_RESPONSE: Object = Object {
    fields: &[Field::new(
        "ASSETS",
        Kind::Object(&crate::generated::objects::assets::CREDIT_FREDDIE_MAC_ASSETS),
    )],
};

pub(crate) static CREDIT_FREDDIE_MAC_ASSETS: Object = Object {
    fields: &[Field::new(
        "ASSET",
        Kind::List(&Kind::Object(
            &crate::generated::objects::assets::CREDIT_FREDDIE_MAC_ASSET,
        )),
    )],
};

pub(crate) static CREDIT_FREDDIE_MAC_ASSET: Object = Object {
    fields: &[
        Field::new(
            "ASSET_DETAIL",
            Kind::Object(&crate::generated::objects::assets::ASSET_DETAIL),
        ),
        Field::new(
            "ASSET_OWNERS",
            Kind::Object(&crate::generated::objects::assets::ASSET_OWNERS),
        ),
        Field::new(
            "ASSET_HOLDER",
            Kind::Object(&crate::generated::objects::assets::ASSET_HOLDER),
        ),
        Field::new(
            "ASSET_HOLDINGS",
            Kind::Object(&crate::generated::objects::assets::ASSET_HOLDINGS),
        )
        .optional(),
        Field::new(
            "ASSET_TRANSACTIONS",
            Kind::Object(&crate::generated::objects::assets::CREDIT_FREDDIE_MAC_ASSET_TRANSACTIONS),
        ),
        Field::new(
            "VALIDATION_SOURCES",
            Kind::Object(&crate::generated::objects::assets::VALIDATION_SOURCES),
        ),
    ],
};

pub(crate) static ASSET_HOLDINGS: Object = Object {
    fields: &[Field::new(
        "ASSET_HOLDING",
        Kind::List(&Kind::Object(
            &crate::generated::objects::assets::ASSET_HOLDING,
        )),
    )],
};

pub(crate) static ASSET_HOLDING: Object = Object {
    fields: &[
        Field::new("AssetHoldingID", Kind::String).nullable(),
        Field::new("Currency", Kind::String).nullable(),
        Field::new("AssetHoldingDescription", Kind::String).nullable(),
        Field::new("AssetHoldingSymbol", Kind::String).nullable(),
        Field::new("AssetHoldingSecurityName", Kind::String).nullable(),
        Field::new("AssetHoldingUnits", Kind::Number).nullable(),
        Field::new("AssetHoldingMarketValueAmount", Kind::Number).nullable(),
        Field::new("AssetHoldingCurrentPriceAmount", Kind::Number).nullable(),
        Field::new(
            "AssetHoldingType",
            Kind::Enum(plaid_assets::types::AssetHoldingAssetHoldingType::KNOWN),
        )
        .nullable(),
        Field::new(
            "AssetHoldingRestrictedIndicator",
            Kind::Enum(plaid_assets::types::AssetHoldingAssetHoldingRestrictedIndicator::KNOWN),
        )
        .nullable(),
        Field::new("AssetHoldingVestedAmount", Kind::Number).nullable(),
    ],
};

pub(crate) static CREDIT_FREDDIE_MAC_ASSET_TRANSACTIONS: Object = Object {
    fields: &[Field::new(
        "ASSET_TRANSACTION",
        Kind::List(&Kind::Object(
            &crate::generated::objects::assets::CREDIT_FREDDIE_MAC_ASSET_TRANSACTION,
        )),
    )],
};

pub(crate) static CREDIT_FREDDIE_MAC_ASSET_TRANSACTION: Object = Object {
    fields: &[
        Field::new(
            "ASSET_TRANSACTION_DETAIL",
            Kind::Object(&crate::generated::objects::assets::ASSET_TRANSACTION_DETAIL),
        ),
        Field::new(
            "ASSET_TRANSACTION_DESCRIPTION",
            Kind::List(&Kind::Object(
                &crate::generated::objects::assets::ASSET_TRANSACTION_DESCRIPTION,
            )),
        ),
    ],
};

pub(crate) static CREDIT_RELAY_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("report_tokens", Kind::List(&Kind::String)),
        Field::new("secondary_client_id", Kind::String),
        Field::new("webhook", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
    ],
};

pub(crate) static CREDIT_RELAY_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("relay_token", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CREDIT_RELAY_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("relay_token", Kind::String),
        Field::new(
            "report_type",
            Kind::Enum(plaid_assets::types::ReportType::KNOWN),
        ),
        Field::new("include_insights", Kind::Bool).optional(),
    ],
};

pub(crate) static CREDIT_RELAY_PDF_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("relay_token", Kind::String),
        Field::new(
            "report_type",
            Kind::Enum(plaid_assets::types::ReportType::KNOWN),
        ),
    ],
};

pub(crate) static CREDIT_RELAY_REFRESH_REQUEST: Object = Object {
    fields: &[
        Field::new("relay_token", Kind::String),
        Field::new(
            "report_type",
            Kind::Enum(plaid_assets::types::ReportType::KNOWN),
        ),
        Field::new("webhook", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
    ],
};

pub(crate) static CREDIT_RELAY_REFRESH_RESPONSE: Object = Object {
    fields: &[
        Field::new("relay_token", Kind::String),
        Field::new("asset_report_id", Kind::String).optional(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CREDIT_RELAY_REMOVE_REQUEST: Object = Object {
    fields: &[Field::new("relay_token", Kind::String)],
};

pub(crate) static CREDIT_RELAY_REMOVE_RESPONSE: Object = Object {
    fields: &[
        Field::new("removed", Kind::Bool),
        Field::new("request_id", Kind::String),
    ],
};
