// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static CRA_MONITORING_INSIGHTS_SUBSCRIBE_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new("item_id", Kind::String).optional(),
        Field::new("webhook", Kind::String).within(Limits {
            format: Some("uri"),
            ..Limits::NONE
        }),
        Field::new(
            "income_categories",
            Kind::List(&Kind::Enum(plaid_types::CreditBankIncomeCategory::KNOWN)),
        )
        .optional()
        .nullable(),
        Field::new("user_token", Kind::String).optional(),
    ],
};

pub(crate) static CRA_MONITORING_INSIGHTS_SUBSCRIBE_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String),
        Field::new("subscription_id", Kind::String),
    ],
};

pub(crate) static CRA_MONITORING_INSIGHTS_UNSUBSCRIBE_REQUEST: Object = Object {
    fields: &[Field::new("subscription_id", Kind::String)],
};

pub(crate) static CRA_MONITORING_INSIGHTS_UNSUBSCRIBE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static CRA_MONITORING_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "consumer_report_permissible_purpose",
            Kind::Enum(plaid_check::types::MonitoringConsumerReportPermissiblePurpose::KNOWN),
        ),
        Field::new("user_token", Kind::String).optional(),
    ],
};

pub(crate) static CRA_MONITORING_INSIGHTS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String),
        Field::new("user_insights_id", Kind::String),
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_MONITORING_INSIGHTS_ITEM,
            )),
        ),
    ],
};

pub(crate) static CRA_MONITORING_INSIGHTS_ITEM: Object = Object {
    fields: &[
        Field::new("date_generated", Kind::DateTime),
        Field::new("item_id", Kind::String),
        Field::new("institution_id", Kind::String),
        Field::new("institution_name", Kind::String),
        Field::new(
            "status",
            Kind::Object(&crate::generated::objects::check::MONITORING_INSIGHTS_ITEM_STATUS),
        ),
        Field::new(
            "insights",
            Kind::Object(&crate::generated::objects::check::MONITORING_INSIGHTS),
        )
        .nullable(),
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_ACCOUNT,
            )),
        )
        .optional(),
    ],
};

pub(crate) static MONITORING_INSIGHTS_ITEM_STATUS: Object = Object {
    fields: &[
        Field::new(
            "status_code",
            Kind::Enum(plaid_check::types::MonitoringItemStatusCode::KNOWN),
        ),
        Field::new("reason", Kind::String).optional().nullable(),
    ],
};

pub(crate) static MONITORING_INSIGHTS: Object = Object {
    fields: &[
        Field::new(
            "income",
            Kind::Object(&crate::generated::objects::check::MONITORING_INCOME_INSIGHTS),
        ),
        Field::new(
            "loans",
            Kind::Object(&crate::generated::objects::check::MONITORING_LOAN_INSIGHTS),
        ),
    ],
};

pub(crate) static MONITORING_INCOME_INSIGHTS: Object = Object {
    fields: &[
        Field::new(
            "total_monthly_income",
            Kind::Object(&crate::generated::objects::check::TOTAL_MONTHLY_INCOME_INSIGHTS),
        ),
        Field::new(
            "income_sources_counts",
            Kind::Object(&crate::generated::objects::check::INCOME_SOURCES_COUNTS),
        ),
        Field::new(
            "forecasted_monthly_income",
            Kind::Object(&crate::generated::objects::check::FORECASTED_MONTHLY_INCOME),
        ),
        Field::new(
            "historical_annual_income",
            Kind::Object(&crate::generated::objects::check::HISTORICAL_ANNUAL_INCOME),
        ),
        Field::new(
            "income_sources",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::MONITORING_INCOME_SOURCE,
            )),
        ),
    ],
};

pub(crate) static TOTAL_MONTHLY_INCOME_INSIGHTS: Object = Object {
    fields: &[
        Field::new("baseline_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("current_amount", Kind::Number),
    ],
};

pub(crate) static INCOME_SOURCES_COUNTS: Object = Object {
    fields: &[
        Field::new("baseline_count", Kind::Number)
            .optional()
            .nullable(),
        Field::new("current_count", Kind::Number),
    ],
};

pub(crate) static FORECASTED_MONTHLY_INCOME: Object = Object {
    fields: &[
        Field::new("baseline_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("current_amount", Kind::Number),
    ],
};

pub(crate) static HISTORICAL_ANNUAL_INCOME: Object = Object {
    fields: &[
        Field::new("baseline_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("current_amount", Kind::Number),
    ],
};

pub(crate) static MONITORING_INCOME_SOURCE: Object = Object {
    fields: &[
        Field::new("income_source_id", Kind::String),
        Field::new("income_description", Kind::String),
        Field::new(
            "income_category",
            Kind::Enum(plaid_types::CreditBankIncomeCategory::KNOWN),
        ),
        Field::new("last_transaction_date", Kind::Date),
    ],
};

pub(crate) static MONITORING_LOAN_INSIGHTS: Object = Object {
    fields: &[
        Field::new(
            "loan_payments_counts",
            Kind::Object(&crate::generated::objects::check::LOAN_PAYMENTS_COUNTS),
        ),
        Field::new("loan_disbursements_count", Kind::Number),
        Field::new(
            "loan_payment_merchants_counts",
            Kind::Object(&crate::generated::objects::check::LOAN_PAYMENTS_MERCHANT_COUNTS),
        ),
    ],
};

pub(crate) static LOAN_PAYMENTS_COUNTS: Object = Object {
    fields: &[
        Field::new("baseline_count", Kind::Number)
            .optional()
            .nullable(),
        Field::new("current_count", Kind::Number),
    ],
};

pub(crate) static LOAN_PAYMENTS_MERCHANT_COUNTS: Object = Object {
    fields: &[
        Field::new("baseline_count", Kind::Number)
            .optional()
            .nullable(),
        Field::new("current_count", Kind::Number),
    ],
};

pub(crate) static BASE_REPORT_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new(
            "balances",
            Kind::Object(&crate::generated::objects::check::BASE_REPORT_ACCOUNT_BALANCES),
        ),
        Field::new(
            "consumer_disputes",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CONSUMER_DISPUTE,
            )),
        ),
        Field::new("mask", Kind::String).nullable(),
        Field::new(
            "metadata",
            Kind::Object(&crate::generated::objects::check::BASE_REPORT_ACCOUNT_METADATA),
        ),
        Field::new("name", Kind::String),
        Field::new("official_name", Kind::String).nullable(),
        Field::new("type", Kind::Enum(plaid_types::AccountType::KNOWN)),
        Field::new("subtype", Kind::Enum(plaid_types::AccountSubtype::KNOWN)).nullable(),
        Field::new("days_available", Kind::Int),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_TRANSACTION,
            )),
        ),
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
        .nullable(),
        Field::new(
            "historical_balances",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_HISTORICAL_BALANCE,
            )),
        )
        .optional(),
        Field::new(
            "account_insights",
            Kind::Object(&crate::generated::objects::check::BASE_REPORT_ACCOUNT_INSIGHTS),
        )
        .optional(),
        Field::new(
            "attributes",
            Kind::Object(&crate::generated::objects::check::BASE_REPORT_ATTRIBUTES),
        )
        .optional(),
    ],
};

pub(crate) static BASE_REPORT_ACCOUNT_BALANCES: Object = Object {
    fields: &[
        Field::new("available", Kind::Number).nullable(),
        Field::new("current", Kind::Number).nullable(),
        Field::new("limit", Kind::Number).nullable(),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new("last_updated_datetime", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("average_balance", Kind::Number)
            .optional()
            .nullable(),
        Field::new(
            "average_monthly_balances",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_AVERAGE_MONTHLY_BALANCES,
            )),
        )
        .optional(),
        Field::new("most_recent_thirty_day_average_balance", Kind::Number)
            .optional()
            .nullable(),
    ],
};

pub(crate) static BASE_REPORT_AVERAGE_MONTHLY_BALANCES: Object = Object {
    fields: &[
        Field::new("start_date", Kind::String),
        Field::new("end_date", Kind::String),
        Field::new(
            "average_balance",
            Kind::Object(&crate::generated::objects::shared_credit::CREDIT_AMOUNT_WITH_CURRENCY),
        ),
    ],
};

pub(crate) static CONSUMER_DISPUTE: Object = Object {
    fields: &[
        Field::new("consumer_dispute_id", Kind::String),
        Field::new("dispute_field_create_date", Kind::Date),
        Field::new(
            "category",
            Kind::Enum(plaid_check::types::ConsumerDisputeCategory::KNOWN),
        ),
        Field::new("statement", Kind::String),
    ],
};

pub(crate) static BASE_REPORT_ACCOUNT_METADATA: Object = Object {
    fields: &[
        Field::new("start_date", Kind::Date).nullable(),
        Field::new("end_date", Kind::Date).nullable(),
    ],
};

pub(crate) static BASE_REPORT_TRANSACTION: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new("name", Kind::String).optional().nullable(),
        Field::new("original_description", Kind::String).nullable(),
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
        Field::new("merchant_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("pending", Kind::Bool),
        Field::new("account_owner", Kind::String)
            .optional()
            .nullable(),
        Field::new("transaction_id", Kind::String),
        Field::new(
            "transaction_type",
            Kind::Enum(plaid_check::types::BaseReportTransactionType::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("category", Kind::List(&Kind::String))
            .optional()
            .nullable(),
        Field::new("category_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "personal_finance_category",
            Kind::Object(&crate::generated::objects::shared_transaction::PERSONAL_FINANCE_CATEGORY),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static BASE_REPORT_HISTORICAL_BALANCE: Object = Object {
    fields: &[
        Field::new("date", Kind::Date),
        Field::new("current", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static BASE_REPORT_ACCOUNT_INSIGHTS: Object = Object {
    fields: &[
        Field::new("oldest_transaction_date", Kind::Date)
            .optional()
            .nullable(),
        Field::new("most_recent_transaction_date", Kind::Date)
            .optional()
            .nullable(),
        Field::new("days_available", Kind::Int).optional(),
        Field::new("average_days_between_transactions", Kind::Number).optional(),
        Field::new(
            "longest_gaps_between_transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_LONGEST_GAP_INSIGHTS,
            )),
        )
        .optional(),
        Field::new(
            "number_of_inflows",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_NUMBER_FLOW_INSIGHTS,
            )),
        )
        .optional(),
        Field::new(
            "average_inflow_amounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_AVERAGE_FLOW_INSIGHTS,
            )),
        )
        .optional(),
        Field::new(
            "number_of_outflows",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_NUMBER_FLOW_INSIGHTS,
            )),
        )
        .optional(),
        Field::new(
            "average_outflow_amounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_AVERAGE_FLOW_INSIGHTS,
            )),
        )
        .optional(),
        Field::new("number_of_days_no_transactions", Kind::Int).optional(),
    ],
};

pub(crate) static BASE_REPORT_LONGEST_GAP_INSIGHTS: Object = Object {
    fields: &[
        Field::new("start_date", Kind::Date).optional(),
        Field::new("end_date", Kind::Date).optional(),
        Field::new("days", Kind::Int).optional().nullable(),
    ],
};

pub(crate) static BASE_REPORT_NUMBER_FLOW_INSIGHTS: Object = Object {
    fields: &[
        Field::new("start_date", Kind::Date),
        Field::new("end_date", Kind::Date),
        Field::new("count", Kind::Int),
    ],
};

pub(crate) static BASE_REPORT_AVERAGE_FLOW_INSIGHTS: Object = Object {
    fields: &[
        Field::new("start_date", Kind::Date),
        Field::new("end_date", Kind::Date),
        Field::new(
            "total_amount",
            Kind::Object(&crate::generated::objects::shared_credit::CREDIT_AMOUNT_WITH_CURRENCY),
        ),
    ],
};

pub(crate) static BASE_REPORT_ATTRIBUTES: Object = Object {
    fields: &[
        Field::new("is_primary_account", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("primary_account_score", Kind::Number)
            .optional()
            .nullable(),
        Field::new("nsf_overdraft_transactions_count", Kind::Int).optional(),
        Field::new("nsf_overdraft_transactions_count_30d", Kind::Int).optional(),
        Field::new("nsf_overdraft_transactions_count_60d", Kind::Int).optional(),
        Field::new("nsf_overdraft_transactions_count_90d", Kind::Int).optional(),
        Field::new(
            "total_inflow_amount",
            Kind::Object(&crate::generated::objects::check::TOTAL_INFLOW_AMOUNT),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_inflow_amount_30d",
            Kind::Object(&crate::generated::objects::check::TOTAL_INFLOW_AMOUNT30D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_inflow_amount_60d",
            Kind::Object(&crate::generated::objects::check::TOTAL_INFLOW_AMOUNT60D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_inflow_amount_90d",
            Kind::Object(&crate::generated::objects::check::TOTAL_INFLOW_AMOUNT90D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_outflow_amount",
            Kind::Object(&crate::generated::objects::check::TOTAL_OUTFLOW_AMOUNT),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_outflow_amount_30d",
            Kind::Object(&crate::generated::objects::check::TOTAL_OUTFLOW_AMOUNT30D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_outflow_amount_60d",
            Kind::Object(&crate::generated::objects::check::TOTAL_OUTFLOW_AMOUNT60D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_outflow_amount_90d",
            Kind::Object(&crate::generated::objects::check::TOTAL_OUTFLOW_AMOUNT90D),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static TOTAL_INFLOW_AMOUNT: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static TOTAL_INFLOW_AMOUNT30D: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static TOTAL_INFLOW_AMOUNT60D: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static TOTAL_INFLOW_AMOUNT90D: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static TOTAL_OUTFLOW_AMOUNT: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static TOTAL_OUTFLOW_AMOUNT30D: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static TOTAL_OUTFLOW_AMOUNT60D: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static TOTAL_OUTFLOW_AMOUNT90D: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static CRA_PARTNER_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String),
        Field::new(
            "user_tier",
            Kind::Enum(plaid_check::types::CraUserTier::KNOWN),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CRA_PARTNER_INSIGHTS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "report",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_PARTNER_INSIGHTS,
            )),
        )
        .optional(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CRA_PARTNER_INSIGHTS: Object = Object {
    fields: &[
        Field::new("report_id", Kind::String).optional(),
        Field::new("generated_time", Kind::DateTime).optional(),
        Field::new("client_report_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "fico",
            Kind::Object(&crate::generated::objects::check::CRA_PARTNER_INSIGHTS_FICO_RESULTS),
        )
        .optional()
        .nullable(),
        Field::new(
            "prism",
            Kind::Object(&crate::generated::objects::check::CRA_PARTNER_INSIGHTS_PRISM),
        )
        .optional()
        .nullable(),
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_PARTNER_INSIGHTS_ITEM,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CRA_PARTNER_INSIGHTS_FICO_RESULTS: Object = Object {
    fields: &[
        Field::new("lender_application_id", Kind::String),
        Field::new(
            "ultrafico_score_results",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_PARTNER_INSIGHTS_ULTRA_FICO_SCORE_RESULT,
            )),
        ),
        Field::new(
            "report_characteristics",
            Kind::Object(
                &crate::generated::objects::check::CRA_PARTNER_INSIGHTS_FICO_REPORT_CHARACTERISTICS,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CRA_PARTNER_INSIGHTS_ULTRA_FICO_SCORE_RESULT: Object = Object {
    fields: &[
        Field::new("request_correlation_id", Kind::String).optional(),
        Field::new("fico_scoring_request_id", Kind::String).optional(),
        Field::new(
            "ultrafico_score",
            Kind::Object(&crate::generated::objects::check::CRA_PARTNER_INSIGHTS_ULTRA_FICO_SCORE),
        )
        .optional()
        .nullable(),
        Field::new("error_reason", Kind::String).optional(),
        Field::new("exclusion_code", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static CRA_PARTNER_INSIGHTS_ULTRA_FICO_SCORE: Object = Object {
    fields: &[
        Field::new(
            "ultrafico_score_version",
            Kind::Enum(plaid_types::CraPartnerInsightsUltraFicoScoreVersion::KNOWN),
        ),
        Field::new("score", Kind::Int),
        Field::new("negative_reason_codes", Kind::List(&Kind::String))
            .optional()
            .within(Limits {
                max_len: Some(4),
                ..Limits::NONE
            }),
        Field::new("positive_reason_codes", Kind::List(&Kind::String))
            .optional()
            .within(Limits {
                max_len: Some(4),
                ..Limits::NONE
            }),
        Field::new("reason_code_1", Kind::String)
            .optional()
            .nullable(),
        Field::new("reason_code_2", Kind::String)
            .optional()
            .nullable(),
        Field::new("reason_code_3", Kind::String)
            .optional()
            .nullable(),
        Field::new("reason_code_4", Kind::String)
            .optional()
            .nullable(),
        Field::new("positive_reason_code_1", Kind::String)
            .optional()
            .nullable(),
        Field::new("positive_reason_code_2", Kind::String)
            .optional()
            .nullable(),
        Field::new("positive_reason_code_3", Kind::String)
            .optional()
            .nullable(),
        Field::new("positive_reason_code_4", Kind::String)
            .optional()
            .nullable(),
        Field::new("did_inquiries_adversely_affect_score", Kind::Bool)
            .optional()
            .nullable(),
    ],
};

pub(crate) static CRA_PARTNER_INSIGHTS_FICO_REPORT_CHARACTERISTICS: Object = Object {
    fields: &[
        Field::new("num_accounts", Kind::Int).optional().nullable(),
        Field::new("avg_daily_balance_over_1_month", Kind::Number)
            .optional()
            .nullable(),
        Field::new("avg_daily_balance_over_3_months", Kind::Number)
            .optional()
            .nullable(),
        Field::new("avg_daily_balance_over_6_months", Kind::Number)
            .optional()
            .nullable(),
        Field::new("avg_daily_balance_over_12_months", Kind::Number)
            .optional()
            .nullable(),
        Field::new("days_since_earliest_tx", Kind::Int)
            .optional()
            .nullable(),
        Field::new("days_since_most_recent_negative_ending_balance", Kind::Int)
            .optional()
            .nullable(),
        Field::new(
            "days_since_most_recent_insufficient_funds_fee_debit_tx",
            Kind::Int,
        )
        .optional()
        .nullable(),
        Field::new(
            "tot_number_days_with_negative_balance_over_1_month",
            Kind::Int,
        )
        .optional()
        .nullable(),
        Field::new(
            "tot_number_days_with_negative_balance_over_3_months",
            Kind::Int,
        )
        .optional()
        .nullable(),
        Field::new(
            "tot_number_days_with_negative_balance_over_6_months",
            Kind::Int,
        )
        .optional()
        .nullable(),
        Field::new(
            "tot_number_days_with_negative_balance_over_12_months",
            Kind::Int,
        )
        .optional()
        .nullable(),
        Field::new("days_since_most_recent_tx", Kind::Int)
            .optional()
            .nullable(),
        Field::new("days_with_tx_over_1_month", Kind::Int)
            .optional()
            .nullable(),
        Field::new("days_with_tx_over_3_months", Kind::Int)
            .optional()
            .nullable(),
        Field::new("days_with_tx_over_6_months", Kind::Int)
            .optional()
            .nullable(),
        Field::new("days_with_tx_over_12_months", Kind::Int)
            .optional()
            .nullable(),
        Field::new("tot_current_balances", Kind::Number)
            .optional()
            .nullable(),
        Field::new("num_checking_accounts", Kind::Int)
            .optional()
            .nullable(),
        Field::new("num_money_market_accounts", Kind::Int)
            .optional()
            .nullable(),
        Field::new("num_savings_accounts", Kind::Int)
            .optional()
            .nullable(),
    ],
};

pub(crate) static CRA_PARTNER_INSIGHTS_PRISM: Object = Object {
    fields: &[
        Field::new(
            "insights",
            Kind::Object(&crate::generated::objects::check::PRISM_INSIGHTS),
        )
        .optional()
        .nullable(),
        Field::new(
            "cash_score",
            Kind::Object(&crate::generated::objects::check::PRISM_CASH_SCORE),
        )
        .optional()
        .nullable(),
        Field::new(
            "extend",
            Kind::Object(&crate::generated::objects::check::PRISM_EXTEND),
        )
        .optional()
        .nullable(),
        Field::new(
            "first_detect",
            Kind::Object(&crate::generated::objects::check::PRISM_FIRST_DETECT),
        )
        .optional()
        .nullable(),
        Field::new(
            "detect",
            Kind::Object(&crate::generated::objects::check::PRISM_DETECT),
        )
        .optional()
        .nullable(),
        Field::new("status", Kind::String),
    ],
};

pub(crate) static PRISM_INSIGHTS: Object = Object {
    fields: &[
        Field::new("version", Kind::Int),
        Field::new("model_version", Kind::String).optional(),
        Field::new("result", Kind::FreeForm).optional(),
        Field::new("error_reason", Kind::String).optional(),
    ],
};

pub(crate) static PRISM_CASH_SCORE: Object = Object {
    fields: &[
        Field::new("version", Kind::Int),
        Field::new("model_version", Kind::String).optional(),
        Field::new("score", Kind::Int).nullable(),
        Field::new("reason_codes", Kind::List(&Kind::String)).optional(),
        Field::new(
            "metadata",
            Kind::Object(&crate::generated::objects::check::PRISM_CASH_SCORE_METADATA),
        )
        .optional(),
        Field::new("error_reason", Kind::String).optional(),
    ],
};

pub(crate) static PRISM_CASH_SCORE_METADATA: Object = Object {
    fields: &[
        Field::new("max_age", Kind::Int).nullable(),
        Field::new("min_age", Kind::Int).nullable(),
        Field::new("min_age_credit", Kind::Int).nullable(),
        Field::new("min_age_debit", Kind::Int).nullable(),
        Field::new("max_age_debit", Kind::Int).nullable(),
        Field::new("max_age_credit", Kind::Int).nullable(),
        Field::new("num_trxn_credit", Kind::Int).nullable(),
        Field::new("num_trxn_debit", Kind::Int).nullable(),
        Field::new("l1m_credit_value_cnt", Kind::Int).nullable(),
        Field::new("l1m_debit_value_cnt", Kind::Int).nullable(),
    ],
};

pub(crate) static PRISM_EXTEND: Object = Object {
    fields: &[
        Field::new("model_version", Kind::String),
        Field::new("score", Kind::Int).nullable(),
        Field::new("reason_codes", Kind::List(&Kind::String)).optional(),
        Field::new(
            "metadata",
            Kind::Object(&crate::generated::objects::check::PRISM_CASH_SCORE_METADATA),
        )
        .optional(),
        Field::new("error_reason", Kind::String).optional(),
    ],
};

pub(crate) static PRISM_FIRST_DETECT: Object = Object {
    fields: &[
        Field::new("version", Kind::Int),
        Field::new("model_version", Kind::String).optional(),
        Field::new("score", Kind::Int).nullable(),
        Field::new("reason_codes", Kind::List(&Kind::String)).optional(),
        Field::new(
            "metadata",
            Kind::Object(&crate::generated::objects::check::PRISM_CASH_SCORE_METADATA),
        )
        .optional(),
        Field::new("error_reason", Kind::String).optional(),
    ],
};

pub(crate) static PRISM_DETECT: Object = Object {
    fields: &[
        Field::new("model_version", Kind::String),
        Field::new("score", Kind::Int).nullable(),
        Field::new("reason_codes", Kind::List(&Kind::String)).optional(),
        Field::new(
            "metadata",
            Kind::Object(&crate::generated::objects::check::PRISM_CASH_SCORE_METADATA),
        )
        .optional(),
        Field::new("error_reason", Kind::String).optional(),
    ],
};

pub(crate) static CRA_PARTNER_INSIGHTS_ITEM: Object = Object {
    fields: &[
        Field::new("institution_id", Kind::String).optional(),
        Field::new("institution_name", Kind::String).optional(),
        Field::new("item_id", Kind::String).optional(),
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_PARTNER_INSIGHTS_ITEM_ACCOUNT,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CRA_PARTNER_INSIGHTS_ITEM_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String).optional(),
        Field::new("mask", Kind::String).nullable(),
        Field::new(
            "metadata",
            Kind::Object(
                &crate::generated::objects::check::CRA_PARTNER_INSIGHTS_ITEM_ACCOUNT_METADATA,
            ),
        ),
        Field::new("name", Kind::String),
        Field::new("official_name", Kind::String).nullable(),
        Field::new(
            "subtype",
            Kind::Enum(plaid_types::DepositoryAccountSubtype::KNOWN),
        ),
        Field::new(
            "type",
            Kind::Enum(plaid_types::CreditBankIncomeAccountType::KNOWN),
        ),
        Field::new(
            "owners",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_owner::OWNER,
            )),
        ),
    ],
};

pub(crate) static CRA_PARTNER_INSIGHTS_ITEM_ACCOUNT_METADATA: Object = Object {
    fields: &[
        Field::new("start_date", Kind::Date).nullable(),
        Field::new("end_date", Kind::Date).nullable(),
    ],
};

pub(crate) static CRA_CHECK_REPORT_INCOME_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("third_party_user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::check::CRA_CHECK_REPORT_INCOME_INSIGHTS_GET_OPTIONS,
            ),
        )
        .optional()
        .nullable(),
        Field::new("report_id", Kind::String).optional(),
        Field::new(
            "consumer_report_permissible_purpose",
            Kind::Enum(plaid_check::types::CraCheckReportPermissiblePurpose::KNOWN),
        )
        .optional(),
    ],
};

pub(crate) static CRA_CHECK_REPORT_INCOME_INSIGHTS_GET_OPTIONS: Object = Object {
    fields: &[
        Field::new(
            "income_insights_filter",
            Kind::Object(&crate::generated::objects::shared_cra::INCOME_INSIGHTS_FILTER),
        )
        .optional()
        .nullable(),
        Field::new(
            "income_insights_version",
            Kind::Enum(plaid_types::IncomeInsightsVersion::KNOWN),
        )
        .nullable(),
    ],
};

pub(crate) static CRA_CHECK_REPORT_INCOME_INSIGHTS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "report",
            Kind::Object(&crate::generated::objects::check::CRA_INCOME_INSIGHTS),
        )
        .optional(),
        Field::new("request_id", Kind::String),
        Field::new(
            "warnings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CHECK_REPORT_WARNING,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CRA_INCOME_INSIGHTS: Object = Object {
    fields: &[
        Field::new("report_id", Kind::String).optional(),
        Field::new("generated_time", Kind::DateTime).optional(),
        Field::new("days_requested", Kind::Int).optional(),
        Field::new("client_report_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_BANK_INCOME_ITEM,
            )),
        )
        .optional(),
        Field::new(
            "user_summary",
            Kind::Object(&crate::generated::objects::check::CRA_INCOME_INSIGHTS_USER_SUMMARY),
        )
        .optional()
        .nullable(),
        Field::new(
            "income_streams",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_INCOME_STREAM,
            )),
        ),
        Field::new(
            "bank_income_summary",
            Kind::Object(&crate::generated::objects::check::CRA_BANK_INCOME_SUMMARY),
        )
        .optional(),
        Field::new(
            "warnings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_BANK_INCOME_WARNING,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CRA_BANK_INCOME_ITEM: Object = Object {
    fields: &[
        Field::new("item_id", Kind::String).optional(),
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_BANK_INCOME_ACCOUNT,
            )),
        )
        .optional(),
        Field::new(
            "bank_income_accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_BANK_INCOME_ACCOUNT,
            )),
        ),
        Field::new(
            "bank_income_sources",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_BANK_INCOME_SOURCE,
            )),
        ),
        Field::new("last_updated_time", Kind::DateTime).optional(),
        Field::new("institution_id", Kind::String).optional(),
        Field::new("institution_name", Kind::String).optional(),
    ],
};

pub(crate) static CRA_BANK_INCOME_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String).optional(),
        Field::new("mask", Kind::String).nullable(),
        Field::new(
            "metadata",
            Kind::Object(&crate::generated::objects::check::CRA_BANK_INCOME_ACCOUNT_METADATA),
        ),
        Field::new("name", Kind::String),
        Field::new("official_name", Kind::String).nullable(),
        Field::new(
            "subtype",
            Kind::Enum(plaid_types::DepositoryAccountSubtype::KNOWN),
        ),
        Field::new(
            "type",
            Kind::Enum(plaid_types::CreditBankIncomeAccountType::KNOWN),
        ),
        Field::new(
            "owners",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_owner::OWNER,
            )),
        ),
    ],
};

pub(crate) static CRA_BANK_INCOME_ACCOUNT_METADATA: Object = Object {
    fields: &[
        Field::new("start_date", Kind::Date).nullable(),
        Field::new("end_date", Kind::Date).nullable(),
    ],
};

pub(crate) static CRA_BANK_INCOME_SOURCE: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String).optional(),
        Field::new("income_source_id", Kind::String).optional(),
        Field::new("income_description", Kind::String).optional(),
        Field::new(
            "income_category",
            Kind::Enum(plaid_types::CreditBankIncomeCategory::KNOWN),
        )
        .optional(),
        Field::new("start_date", Kind::Date).optional(),
        Field::new("end_date", Kind::Date).optional(),
        Field::new(
            "pay_frequency",
            Kind::Enum(plaid_types::CreditBankIncomePayFrequency::KNOWN),
        )
        .optional(),
        Field::new("total_amount", Kind::Number).optional(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("transaction_count", Kind::Int).optional(),
        Field::new("next_payment_date", Kind::Date)
            .optional()
            .nullable(),
        Field::new(
            "status",
            Kind::Enum(plaid_check::types::CraBankIncomeStatus::KNOWN),
        )
        .optional(),
        Field::new("historical_average_monthly_gross_income", Kind::Number)
            .optional()
            .nullable(),
        Field::new("historical_average_monthly_income", Kind::Number)
            .optional()
            .nullable(),
        Field::new("forecasted_average_monthly_income", Kind::Number)
            .optional()
            .nullable(),
        Field::new(
            "forecasted_average_monthly_income_prediction_intervals",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_PREDICTION_INTERVAL,
            )),
        ),
        Field::new(
            "employer",
            Kind::Object(&crate::generated::objects::check::CRA_BANK_INCOME_EMPLOYER),
        )
        .optional(),
        Field::new(
            "income_provider",
            Kind::Object(&crate::generated::objects::check::CRA_BANK_INCOME_INCOME_PROVIDER),
        )
        .nullable(),
        Field::new(
            "historical_summary",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_BANK_INCOME_HISTORICAL_SUMMARY,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CRA_PREDICTION_INTERVAL: Object = Object {
    fields: &[
        Field::new("lower_bound", Kind::Number)
            .optional()
            .nullable(),
        Field::new("upper_bound", Kind::Number)
            .optional()
            .nullable(),
        Field::new("probability", Kind::Number)
            .optional()
            .nullable(),
    ],
};

pub(crate) static CRA_BANK_INCOME_EMPLOYER: Object = Object {
    fields: &[Field::new("name", Kind::String).nullable()],
};

pub(crate) static CRA_BANK_INCOME_INCOME_PROVIDER: Object = Object {
    fields: &[
        Field::new("name", Kind::String),
        Field::new("is_normalized", Kind::Bool),
    ],
};

pub(crate) static CRA_BANK_INCOME_HISTORICAL_SUMMARY: Object = Object {
    fields: &[
        Field::new(
            "total_amounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_credit::CREDIT_AMOUNT_WITH_CURRENCY,
            )),
        )
        .optional(),
        Field::new("start_date", Kind::Date).optional(),
        Field::new("end_date", Kind::Date).optional(),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_BANK_INCOME_TRANSACTION,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CRA_BANK_INCOME_TRANSACTION: Object = Object {
    fields: &[
        Field::new("transaction_id", Kind::String),
        Field::new("amount", Kind::Number),
        Field::new("date", Kind::Date),
        Field::new("name", Kind::String).optional(),
        Field::new("original_description", Kind::String).nullable(),
        Field::new("pending", Kind::Bool),
        Field::new("check_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new(
            "bonus_type",
            Kind::Enum(plaid_check::types::CraBankIncomeBonusType::KNOWN),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CRA_INCOME_INSIGHTS_USER_SUMMARY: Object = Object {
    fields: &[Field::new(
        "income_metrics",
        Kind::List(&Kind::Object(
            &crate::generated::objects::check::CRA_INCOME_METRICS,
        )),
    )],
};

pub(crate) static CRA_INCOME_METRICS: Object = Object {
    fields: &[
        Field::new(
            "current",
            Kind::Object(&crate::generated::objects::check::CRA_CURRENT_MODELED_INCOME),
        )
        .nullable(),
        Field::new(
            "projected",
            Kind::Object(&crate::generated::objects::check::CRA_PROJECTED_MODELED_INCOME),
        )
        .nullable(),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static CRA_CURRENT_MODELED_INCOME: Object = Object {
    fields: &[
        Field::new(
            "monthly",
            Kind::Object(&crate::generated::objects::check::CRA_MONTHLY_INCOME_VALUES),
        ),
        Field::new(
            "annual",
            Kind::Object(&crate::generated::objects::check::CRA_ANNUAL_INCOME_VALUES),
        ),
    ],
};

pub(crate) static CRA_MONTHLY_INCOME_VALUES: Object = Object {
    fields: &[
        Field::new("gross_income", Kind::Number),
        Field::new("net_income", Kind::Number),
    ],
};

pub(crate) static CRA_ANNUAL_INCOME_VALUES: Object = Object {
    fields: &[
        Field::new("gross_income", Kind::Number),
        Field::new("net_income", Kind::Number),
    ],
};

pub(crate) static CRA_PROJECTED_MODELED_INCOME: Object = Object {
    fields: &[
        Field::new(
            "monthly",
            Kind::Object(&crate::generated::objects::check::CRA_MONTHLY_INCOME_VALUES),
        ),
        Field::new(
            "annual",
            Kind::Object(&crate::generated::objects::check::CRA_ANNUAL_INCOME_VALUES),
        ),
    ],
};

pub(crate) static CRA_INCOME_STREAM: Object = Object {
    fields: &[
        Field::new("income_stream_id", Kind::String),
        Field::new("start_date", Kind::Date),
        Field::new("end_date", Kind::Date),
        Field::new("description", Kind::String),
        Field::new(
            "insights",
            Kind::Object(&crate::generated::objects::check::CRA_INCOME_STREAM_INSIGHTS),
        ),
        Field::new(
            "income_metrics",
            Kind::Object(&crate::generated::objects::check::CRA_INCOME_METRICS),
        ),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_INCOME_TRANSACTION,
            )),
        ),
    ],
};

pub(crate) static CRA_INCOME_STREAM_INSIGHTS: Object = Object {
    fields: &[
        Field::new(
            "income_category",
            Kind::Object(&crate::generated::objects::check::CRA_INCOME_CATEGORY),
        ),
        Field::new(
            "pay_frequency",
            Kind::Enum(plaid_types::CreditBankIncomePayFrequency::KNOWN),
        ),
        Field::new(
            "income_provider",
            Kind::Object(&crate::generated::objects::check::CRA_BANK_INCOME_INCOME_PROVIDER),
        )
        .nullable(),
        Field::new(
            "status",
            Kind::Enum(plaid_check::types::CraBankIncomeStatus::KNOWN),
        ),
        Field::new(
            "next_payment",
            Kind::Object(&crate::generated::objects::check::CRA_INCOME_NEXT_PAYMENT),
        )
        .nullable(),
    ],
};

pub(crate) static CRA_INCOME_CATEGORY: Object = Object {
    fields: &[
        Field::new("primary", Kind::String),
        Field::new("secondary", Kind::String),
    ],
};

pub(crate) static CRA_INCOME_NEXT_PAYMENT: Object = Object {
    fields: &[Field::new("date", Kind::Date)],
};

pub(crate) static CRA_INCOME_TRANSACTION: Object = Object {
    fields: &[
        Field::new("transaction_id", Kind::String),
        Field::new("item_id", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new("amount", Kind::Number),
        Field::new("date", Kind::Date),
        Field::new("original_description", Kind::String),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new(
            "outlier",
            Kind::Object(&crate::generated::objects::check::CRA_INCOME_TRANSACTION_OUTLIER),
        ),
    ],
};

pub(crate) static CRA_INCOME_TRANSACTION_OUTLIER: Object = Object {
    fields: &[
        Field::new("is_outlier", Kind::Bool),
        Field::new("amount", Kind::Number).optional().nullable(),
    ],
};

pub(crate) static CRA_BANK_INCOME_SUMMARY: Object = Object {
    fields: &[
        Field::new(
            "total_amounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_credit::CREDIT_AMOUNT_WITH_CURRENCY,
            )),
        )
        .optional(),
        Field::new("start_date", Kind::Date).optional(),
        Field::new("end_date", Kind::Date).optional(),
        Field::new("income_sources_count", Kind::Int).optional(),
        Field::new("income_categories_count", Kind::Int).optional(),
        Field::new("income_transactions_count", Kind::Int).optional(),
        Field::new(
            "historical_average_monthly_gross_income",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_credit::CREDIT_AMOUNT_WITH_CURRENCY,
            )),
        )
        .optional(),
        Field::new(
            "historical_average_monthly_income",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_credit::CREDIT_AMOUNT_WITH_CURRENCY,
            )),
        )
        .optional(),
        Field::new(
            "forecasted_average_monthly_income",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_credit::CREDIT_AMOUNT_WITH_CURRENCY,
            )),
        )
        .optional(),
        Field::new(
            "historical_annual_gross_income",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_credit::CREDIT_AMOUNT_WITH_CURRENCY,
            )),
        )
        .optional(),
        Field::new(
            "historical_annual_income",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_credit::CREDIT_AMOUNT_WITH_CURRENCY,
            )),
        )
        .optional(),
        Field::new(
            "forecasted_annual_income",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_credit::CREDIT_AMOUNT_WITH_CURRENCY,
            )),
        )
        .optional(),
        Field::new(
            "historical_summary",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_BANK_INCOME_HISTORICAL_SUMMARY,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CRA_BANK_INCOME_WARNING: Object = Object {
    fields: &[
        Field::new(
            "warning_type",
            Kind::Enum(plaid_types::CreditBankIncomeWarningType::KNOWN),
        )
        .optional(),
        Field::new(
            "warning_code",
            Kind::Enum(plaid_check::types::CraBankIncomeWarningCode::KNOWN),
        )
        .optional(),
        Field::new(
            "cause",
            Kind::Object(&crate::generated::objects::check::CRA_BANK_INCOME_CAUSE),
        )
        .optional(),
    ],
};

pub(crate) static CRA_BANK_INCOME_CAUSE: Object = Object {
    fields: &[
        Field::new(
            "error_type",
            Kind::Enum(plaid_types::CreditBankIncomeErrorType::KNOWN),
        ),
        Field::new("error_code", Kind::String),
        Field::new("error_message", Kind::String),
        Field::new("display_message", Kind::String),
    ],
};

pub(crate) static CHECK_REPORT_WARNING: Object = Object {
    fields: &[
        Field::new("warning_type", Kind::String),
        Field::new(
            "warning_code",
            Kind::Enum(plaid_check::types::CheckReportWarningCode::KNOWN),
        ),
        Field::new("cause", Kind::FreeForm).nullable(),
    ],
};

pub(crate) static CRA_CHECK_REPORT_BASE_REPORT_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new("third_party_user_token", Kind::String).optional(),
        Field::new("item_ids", Kind::List(&Kind::String))
            .optional()
            .nullable(),
        Field::new("user_token", Kind::String).optional(),
        Field::new(
            "user_tier",
            Kind::Enum(plaid_check::types::CraUserTier::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("report_id", Kind::String).optional(),
        Field::new(
            "consumer_report_permissible_purpose",
            Kind::Enum(plaid_check::types::CraCheckReportPermissiblePurpose::KNOWN),
        )
        .optional(),
    ],
};

pub(crate) static CRA_CHECK_REPORT_BASE_REPORT_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "report",
            Kind::Object(&crate::generated::objects::check::BASE_REPORT),
        ),
        Field::new(
            "warnings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_WARNING,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BASE_REPORT: Object = Object {
    fields: &[
        Field::new("report_id", Kind::String),
        Field::new("date_generated", Kind::DateTime),
        Field::new("days_requested", Kind::Int),
        Field::new("client_report_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_ITEM,
            )),
        ),
        Field::new(
            "attributes",
            Kind::Object(&crate::generated::objects::check::BASE_REPORT_USER_ATTRIBUTES),
        )
        .optional(),
    ],
};

pub(crate) static BASE_REPORT_ITEM: Object = Object {
    fields: &[
        Field::new("institution_name", Kind::String),
        Field::new("institution_id", Kind::String),
        Field::new("date_last_updated", Kind::DateTime),
        Field::new("item_id", Kind::String),
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_ACCOUNT,
            )),
        ),
    ],
};

pub(crate) static BASE_REPORT_USER_ATTRIBUTES: Object = Object {
    fields: &[
        Field::new("nsf_overdraft_transactions_count", Kind::Int).optional(),
        Field::new("nsf_overdraft_transactions_count_30d", Kind::Int).optional(),
        Field::new("nsf_overdraft_transactions_count_60d", Kind::Int).optional(),
        Field::new("nsf_overdraft_transactions_count_90d", Kind::Int).optional(),
        Field::new(
            "total_inflow_amount",
            Kind::Object(&crate::generated::objects::check::TOTAL_REPORT_INFLOW_AMOUNT),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_inflow_amount_30d",
            Kind::Object(&crate::generated::objects::check::TOTAL_REPORT_INFLOW_AMOUNT30D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_inflow_amount_60d",
            Kind::Object(&crate::generated::objects::check::TOTAL_REPORT_INFLOW_AMOUNT60D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_inflow_amount_90d",
            Kind::Object(&crate::generated::objects::check::TOTAL_REPORT_INFLOW_AMOUNT90D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_outflow_amount",
            Kind::Object(&crate::generated::objects::check::TOTAL_REPORT_OUTFLOW_AMOUNT),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_outflow_amount_30d",
            Kind::Object(&crate::generated::objects::check::TOTAL_REPORT_OUTFLOW_AMOUNT30D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_outflow_amount_60d",
            Kind::Object(&crate::generated::objects::check::TOTAL_REPORT_OUTFLOW_AMOUNT60D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_outflow_amount_90d",
            Kind::Object(&crate::generated::objects::check::TOTAL_REPORT_OUTFLOW_AMOUNT90D),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static TOTAL_REPORT_INFLOW_AMOUNT: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static TOTAL_REPORT_INFLOW_AMOUNT30D: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static TOTAL_REPORT_INFLOW_AMOUNT60D: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static TOTAL_REPORT_INFLOW_AMOUNT90D: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static TOTAL_REPORT_OUTFLOW_AMOUNT: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static TOTAL_REPORT_OUTFLOW_AMOUNT30D: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static TOTAL_REPORT_OUTFLOW_AMOUNT60D: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static TOTAL_REPORT_OUTFLOW_AMOUNT90D: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static BASE_REPORT_WARNING: Object = Object {
    fields: &[
        Field::new("warning_type", Kind::String),
        Field::new(
            "warning_code",
            Kind::Enum(plaid_check::types::BaseReportWarningCode::KNOWN),
        ),
        Field::new("cause", Kind::FreeForm).nullable(),
    ],
};

pub(crate) static CRA_CHECK_REPORT_PDF_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new("third_party_user_token", Kind::String).optional(),
        Field::new(
            "add_ons",
            Kind::List(&Kind::Enum(plaid_check::types::CraPDFAddOns::KNOWN)),
        )
        .optional(),
        Field::new("user_token", Kind::String).optional(),
    ],
};

pub(crate) static CRA_CHECK_REPORT_CREATE_REQUEST: Object = Object {
fields: &[
Field::new("user_id", Kind::String).optional(),
Field::new("user_token", Kind::String).optional(),
Field::new("webhook", Kind::String).within(Limits { format: Some("uri"), ..Limits::NONE }),
Field::new("days_requested", Kind::Int).within(Limits { max: Some(731.0), ..Limits::NONE }),
Field::new("days_required", Kind::Int).optional().within(Limits { max: Some(184.0), ..Limits::NONE }),
Field::new("client_report_id", Kind::String).optional().nullable(),
Field::new("products", Kind::List(&Kind::Enum(plaid_types::Products::KNOWN))).optional().nullable().within(Limits { min_len: Some(1), ..Limits::NONE }),
Field::new("base_report", Kind::Object(&crate::generated::objects::check::CRA_CHECK_REPORT_CREATE_BASE_REPORT_OPTIONS)).optional().nullable(),
Field::new("cashflow_insights", Kind::Object(&crate::generated::objects::check::CRA_CHECK_REPORT_CREATE_CASHFLOW_INSIGHTS_OPTIONS)).optional().nullable(),
Field::new("partner_insights", Kind::Object(&crate::generated::objects::check::CRA_CHECK_REPORT_CREATE_PARTNER_INSIGHTS_OPTIONS)).optional().nullable(),
Field::new("lend_score", Kind::Object(&crate::generated::objects::check::CRA_CHECK_REPORT_CREATE_LEND_SCORE_OPTIONS)).optional().nullable(),
Field::new("network_insights", Kind::Object(&crate::generated::objects::check::CRA_CHECK_REPORT_CREATE_NETWORK_INSIGHTS_OPTIONS)).optional().nullable(),
Field::new("include_investments", Kind::Bool).optional().nullable(),
Field::new("income_insights", Kind::Object(&crate::generated::objects::check::CRA_CHECK_REPORT_CREATE_INCOME_INSIGHTS_OPTIONS)).optional().nullable(),
Field::new("consumer_report_permissible_purpose", Kind::Enum(plaid_types::ConsumerReportPermissiblePurpose::KNOWN)),
],
};

pub(crate) static CRA_CHECK_REPORT_CREATE_BASE_REPORT_OPTIONS: Object = Object {
fields: &[
Field::new("client_report_id", Kind::String).optional().nullable(),
Field::new("gse_options", Kind::Object(&crate::generated::objects::check::CRA_CHECK_REPORT_GSE_OPTIONS)).optional().nullable(),
Field::new("require_identity", Kind::Bool).optional().nullable(),
Field::new("home_lending_report_options", Kind::Object(&crate::generated::objects::shared_cra::CRA_CHECK_REPORT_HOME_LENDING_REPORT_OPTIONS)).optional().nullable(),
],
};

pub(crate) static CRA_CHECK_REPORT_GSE_OPTIONS: Object = Object {
    fields: &[Field::new(
        "report_types",
        Kind::List(&Kind::Enum(plaid_types::GSEReportType::KNOWN)),
    )],
};

pub(crate) static CRA_CHECK_REPORT_CREATE_CASHFLOW_INSIGHTS_OPTIONS: Object = Object {
    fields: &[Field::new(
        "attributes_version",
        Kind::Enum(plaid_types::CashflowAttributesVersion::KNOWN),
    )
    .optional()
    .nullable()],
};

pub(crate) static CRA_CHECK_REPORT_CREATE_PARTNER_INSIGHTS_OPTIONS: Object = Object {
    fields: &[
        Field::new(
            "prism_versions",
            Kind::Object(&crate::generated::objects::shared_cra::PRISM_VERSIONS),
        )
        .optional()
        .nullable(),
        Field::new(
            "fico",
            Kind::Object(&crate::generated::objects::shared_cra::CRA_PARTNER_INSIGHTS_FICO_INPUT),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CRA_CHECK_REPORT_CREATE_LEND_SCORE_OPTIONS: Object = Object {
    fields: &[Field::new(
        "lend_score_version",
        Kind::Enum(plaid_types::PlaidLendScoreVersion::KNOWN),
    )
    .optional()
    .nullable()],
};

pub(crate) static CRA_CHECK_REPORT_CREATE_NETWORK_INSIGHTS_OPTIONS: Object = Object {
    fields: &[Field::new(
        "network_insights_version",
        Kind::Enum(plaid_types::NetworkInsightsVersion::KNOWN),
    )
    .optional()
    .nullable()],
};

pub(crate) static CRA_CHECK_REPORT_CREATE_INCOME_INSIGHTS_OPTIONS: Object = Object {
    fields: &[
        Field::new(
            "income_insights_filter",
            Kind::Object(&crate::generated::objects::shared_cra::INCOME_INSIGHTS_FILTER),
        )
        .optional()
        .nullable(),
        Field::new(
            "income_insights_version",
            Kind::Enum(plaid_types::IncomeInsightsVersion::KNOWN),
        )
        .nullable(),
    ],
};

pub(crate) static CRA_CHECK_REPORT_CREATE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String).optional()],
};

pub(crate) static CRA_CHECK_REPORT_PARTNER_INSIGHTS_GET_REQUEST: Object = Object {
fields: &[
Field::new("user_id", Kind::String).optional(),
Field::new("third_party_user_token", Kind::String).optional(),
Field::new("user_token", Kind::String).optional(),
Field::new("user_tier", Kind::Enum(plaid_check::types::CraUserTier::KNOWN)).optional().nullable(),
Field::new("partner_insights", Kind::Object(&crate::generated::objects::check::CRA_CHECK_REPORT_PARTNER_INSIGHTS_GET_PARTNER_INSIGHTS)).optional(),
Field::new("options", Kind::Object(&crate::generated::objects::check::CRA_CHECK_REPORT_PARTNER_INSIGHTS_GET_OPTIONS)).optional().nullable(),
],
};

pub(crate) static CRA_CHECK_REPORT_PARTNER_INSIGHTS_GET_PARTNER_INSIGHTS: Object = Object {
    fields: &[
        Field::new(
            "prism_versions",
            Kind::Object(&crate::generated::objects::shared_cra::PRISM_VERSIONS),
        )
        .optional()
        .nullable(),
        Field::new(
            "fico",
            Kind::Object(&crate::generated::objects::shared_cra::CRA_PARTNER_INSIGHTS_FICO_INPUT),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CRA_CHECK_REPORT_PARTNER_INSIGHTS_GET_OPTIONS: Object = Object {
    fields: &[Field::new(
        "prism_versions",
        Kind::Object(&crate::generated::objects::check::PRISM_VERSIONS_DEPRECATED),
    )
    .optional()
    .nullable()],
};

pub(crate) static PRISM_VERSIONS_DEPRECATED: Object = Object {
    fields: &[
        Field::new(
            "firstdetect",
            Kind::Enum(plaid_types::PrismFirstDetectVersion::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("detect", Kind::Enum(plaid_types::PrismDetectVersion::KNOWN))
            .optional()
            .nullable(),
        Field::new(
            "cashscore",
            Kind::Enum(plaid_types::PrismCashScoreVersion::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("extend", Kind::Enum(plaid_types::PrismExtendVersion::KNOWN))
            .optional()
            .nullable(),
        Field::new(
            "insights",
            Kind::Enum(plaid_types::PrismInsightsVersion::KNOWN),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CRA_CHECK_REPORT_PARTNER_INSIGHTS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "report",
            Kind::Object(&crate::generated::objects::check::CRA_PARTNER_INSIGHTS),
        )
        .optional(),
        Field::new("request_id", Kind::String),
        Field::new(
            "warnings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CHECK_REPORT_WARNING,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CRA_CHECK_REPORT_CASHFLOW_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new("third_party_user_token", Kind::String).optional(),
        Field::new("user_token", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::check::CRA_CHECK_REPORT_CASHFLOW_INSIGHTS_GET_OPTIONS,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CRA_CHECK_REPORT_CASHFLOW_INSIGHTS_GET_OPTIONS: Object = Object {
    fields: &[Field::new(
        "attributes_version",
        Kind::Enum(plaid_types::CashflowAttributesVersion::KNOWN),
    )
    .optional()
    .nullable()],
};

pub(crate) static CRA_CHECK_REPORT_CASHFLOW_INSIGHTS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "report",
            Kind::Object(&crate::generated::objects::check::CRA_CASHFLOW_INSIGHTS_REPORT),
        ),
        Field::new("request_id", Kind::String),
        Field::new(
            "warnings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CHECK_REPORT_WARNING,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CRA_CASHFLOW_INSIGHTS_REPORT: Object = Object {
    fields: &[
        Field::new("report_id", Kind::String),
        Field::new("generated_time", Kind::DateTime),
        Field::new("attributes", Kind::FreeForm).optional(),
    ],
};

pub(crate) static CRA_CHECK_REPORT_LEND_SCORE_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new("third_party_user_token", Kind::String).optional(),
        Field::new("user_token", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::check::CRA_CHECK_REPORT_LEND_SCORE_GET_OPTIONS,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CRA_CHECK_REPORT_LEND_SCORE_GET_OPTIONS: Object = Object {
    fields: &[Field::new(
        "lend_score_version",
        Kind::Enum(plaid_types::PlaidLendScoreVersion::KNOWN),
    )
    .optional()
    .nullable()],
};

pub(crate) static CRA_CHECK_REPORT_LEND_SCORE_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "report",
            Kind::Object(&crate::generated::objects::check::CRA_LEND_SCORE_REPORT),
        ),
        Field::new("request_id", Kind::String),
        Field::new(
            "warnings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CHECK_REPORT_WARNING,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CRA_LEND_SCORE_REPORT: Object = Object {
    fields: &[
        Field::new("report_id", Kind::String),
        Field::new("generated_time", Kind::DateTime),
        Field::new(
            "lend_score",
            Kind::Object(&crate::generated::objects::check::LEND_SCORE),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static LEND_SCORE: Object = Object {
    fields: &[
        Field::new("score", Kind::Int).optional().nullable(),
        Field::new("reason_codes", Kind::List(&Kind::String)).optional(),
        Field::new("error_reason", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static CRA_CHECK_REPORT_NETWORK_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::check::CRA_CHECK_REPORT_NETWORK_INSIGHTS_GET_OPTIONS,
            ),
        )
        .optional()
        .nullable(),
        Field::new("third_party_user_token", Kind::String).optional(),
        Field::new("user_token", Kind::String).optional(),
    ],
};

pub(crate) static CRA_CHECK_REPORT_NETWORK_INSIGHTS_GET_OPTIONS: Object = Object {
    fields: &[Field::new(
        "network_insights_version",
        Kind::Enum(plaid_types::NetworkInsightsVersion::KNOWN),
    )
    .optional()
    .nullable()],
};

pub(crate) static CRA_CHECK_REPORT_NETWORK_INSIGHTS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "report",
            Kind::Object(&crate::generated::objects::check::CRA_NETWORK_INSIGHTS_REPORT),
        ),
        Field::new("request_id", Kind::String),
        Field::new(
            "warnings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CHECK_REPORT_WARNING,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CRA_NETWORK_INSIGHTS_REPORT: Object = Object {
    fields: &[
        Field::new("report_id", Kind::String),
        Field::new("generated_time", Kind::DateTime),
        Field::new("network_attributes", Kind::FreeForm),
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_NETWORK_INSIGHTS_ITEM,
            )),
        ),
    ],
};

pub(crate) static CRA_NETWORK_INSIGHTS_ITEM: Object = Object {
    fields: &[
        Field::new("institution_id", Kind::String),
        Field::new("institution_name", Kind::String),
        Field::new("item_id", Kind::String),
    ],
};

pub(crate) static CRA_CHECK_REPORT_VERIFICATION_GET_REQUEST: Object = Object {
fields: &[
Field::new("user_id", Kind::String).optional(),
Field::new("reports_requested", Kind::List(&Kind::Enum(plaid_types::CraCheckReportVerificationGetReportType::KNOWN))),
Field::new("employment_refresh_options", Kind::Object(&crate::generated::objects::check::CRA_CHECK_REPORT_VERIFICATION_GET_EMPLOYMENT_REFRESH_OPTIONS)).optional().nullable(),
Field::new("user_token", Kind::String).optional(),
],
};

pub(crate) static CRA_CHECK_REPORT_VERIFICATION_GET_EMPLOYMENT_REFRESH_OPTIONS: Object = Object {
    fields: &[Field::new("days_requested", Kind::Int).within(Limits {
        max: Some(731.0),
        ..Limits::NONE
    })],
};

pub(crate) static CRA_CHECK_REPORT_VERIFICATION_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "report",
            Kind::Object(&crate::generated::objects::check::CRA_VERIFICATION_REPORT),
        ),
        Field::new("request_id", Kind::String),
        Field::new(
            "warnings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CHECK_REPORT_WARNING,
            )),
        ),
    ],
};

pub(crate) static CRA_VERIFICATION_REPORT: Object = Object {
    fields: &[
        Field::new("report_id", Kind::String),
        Field::new("gse_reference_id", Kind::String).optional(),
        Field::new("client_report_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "voa",
            Kind::Object(&crate::generated::objects::check::CRA_VOA_REPORT),
        )
        .optional()
        .nullable(),
        Field::new(
            "employment_refresh",
            Kind::Object(&crate::generated::objects::check::CRA_EMPLOYMENT_REFRESH_REPORT),
        )
        .optional()
        .nullable(),
        Field::new(
            "income",
            Kind::Object(&crate::generated::objects::check::CRA_VERIFICATION_INCOME_REPORT),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CRA_VOA_REPORT: Object = Object {
    fields: &[
        Field::new("generated_time", Kind::DateTime),
        Field::new("days_requested", Kind::Int),
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_VOA_REPORT_ITEM,
            )),
        ),
        Field::new(
            "attributes",
            Kind::Object(&crate::generated::objects::check::CRA_VOA_REPORT_ATTRIBUTES),
        ),
    ],
};

pub(crate) static CRA_VOA_REPORT_ITEM: Object = Object {
    fields: &[
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_VOA_REPORT_ACCOUNT,
            )),
        ),
        Field::new("institution_name", Kind::String),
        Field::new("institution_id", Kind::String),
        Field::new("item_id", Kind::String),
        Field::new("last_update_time", Kind::DateTime),
    ],
};

pub(crate) static CRA_VOA_REPORT_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new(
            "balances",
            Kind::Object(&crate::generated::objects::check::CRA_VOA_REPORT_ACCOUNT_BALANCES),
        ),
        Field::new(
            "consumer_disputes",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CONSUMER_DISPUTE,
            )),
        ),
        Field::new("mask", Kind::String).nullable(),
        Field::new("name", Kind::String),
        Field::new("official_name", Kind::String).nullable(),
        Field::new("type", Kind::Enum(plaid_types::AccountType::KNOWN)),
        Field::new("subtype", Kind::Enum(plaid_types::AccountSubtype::KNOWN)).nullable(),
        Field::new("days_available", Kind::Int),
        Field::new(
            "transactions_insights",
            Kind::Object(&crate::generated::objects::check::CRA_VOA_REPORT_TRANSACTIONS_INSIGHTS),
        ),
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
        .nullable(),
        Field::new(
            "investments",
            Kind::Object(&crate::generated::objects::check::BASE_REPORT_INVESTMENTS),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CRA_VOA_REPORT_ACCOUNT_BALANCES: Object = Object {
    fields: &[
        Field::new("available", Kind::Number).nullable(),
        Field::new("current", Kind::Number).nullable(),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new(
            "historical_balances",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_VOA_REPORT_ACCOUNT_HISTORICAL_BALANCE,
            )),
        ),
        Field::new("average_balance_30_days", Kind::Number).nullable(),
        Field::new("average_balance_60_days", Kind::Number).nullable(),
        Field::new("nsf_overdraft_transactions_count", Kind::Number),
    ],
};

pub(crate) static CRA_VOA_REPORT_ACCOUNT_HISTORICAL_BALANCE: Object = Object {
    fields: &[
        Field::new("current", Kind::Number),
        Field::new("date", Kind::Date),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static CRA_VOA_REPORT_TRANSACTIONS_INSIGHTS: Object = Object {
    fields: &[
        Field::new(
            "all_transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_TRANSACTION,
            )),
        ),
        Field::new("end_date", Kind::Date).nullable(),
        Field::new("start_date", Kind::Date).nullable(),
    ],
};

pub(crate) static BASE_REPORT_INVESTMENTS: Object = Object {
    fields: &[
        Field::new(
            "holdings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_INVESTMENT_HOLDING,
            )),
        ),
        Field::new(
            "securities",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_INVESTMENT_SECURITY,
            )),
        ),
        Field::new(
            "investment_transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_INVESTMENT_TRANSACTION,
            )),
        ),
    ],
};

pub(crate) static BASE_REPORT_INVESTMENT_HOLDING: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("security_id", Kind::String),
        Field::new("institution_price", Kind::Number),
        Field::new("institution_price_as_of", Kind::Date)
            .optional()
            .nullable(),
        Field::new("institution_value", Kind::Number),
        Field::new("cost_basis", Kind::Number).nullable(),
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
    ],
};

pub(crate) static BASE_REPORT_INVESTMENT_SECURITY: Object = Object {
    fields: &[
        Field::new("security_id", Kind::String),
        Field::new("name", Kind::String).nullable(),
        Field::new("isin", Kind::String).nullable(),
        Field::new("cusip", Kind::String).nullable(),
        Field::new("institution_security_id", Kind::String).nullable(),
        Field::new("institution_id", Kind::String).nullable(),
        Field::new("ticker_symbol", Kind::String).nullable(),
        Field::new("type", Kind::String).nullable(),
    ],
};

pub(crate) static BASE_REPORT_INVESTMENT_TRANSACTION: Object = Object {
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
    ],
};

pub(crate) static CRA_VOA_REPORT_ATTRIBUTES: Object = Object {
    fields: &[
        Field::new(
            "total_inflow_amount",
            Kind::Object(&crate::generated::objects::check::TOTAL_REPORT_INFLOW_AMOUNT),
        )
        .nullable(),
        Field::new(
            "total_outflow_amount",
            Kind::Object(&crate::generated::objects::check::TOTAL_REPORT_OUTFLOW_AMOUNT),
        )
        .nullable(),
    ],
};

pub(crate) static CRA_EMPLOYMENT_REFRESH_REPORT: Object = Object {
    fields: &[
        Field::new("generated_time", Kind::DateTime),
        Field::new("days_requested", Kind::Int),
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_EMPLOYMENT_REFRESH_REPORT_ITEM,
            )),
        ),
    ],
};

pub(crate) static CRA_EMPLOYMENT_REFRESH_REPORT_ITEM: Object = Object {
    fields: &[
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_EMPLOYMENT_REFRESH_REPORT_ACCOUNT,
            )),
        ),
        Field::new("institution_name", Kind::String),
        Field::new("institution_id", Kind::String),
        Field::new("item_id", Kind::String),
        Field::new("last_update_time", Kind::DateTime),
    ],
};

pub(crate) static CRA_EMPLOYMENT_REFRESH_REPORT_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("name", Kind::String),
        Field::new("official_name", Kind::String).nullable(),
        Field::new("type", Kind::Enum(plaid_types::AccountType::KNOWN)),
        Field::new("subtype", Kind::Enum(plaid_types::AccountSubtype::KNOWN)).nullable(),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_EMPLOYMENT_REFRESH_REPORT_TRANSACTION,
            )),
        ),
    ],
};

pub(crate) static CRA_EMPLOYMENT_REFRESH_REPORT_TRANSACTION: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("original_description", Kind::String),
        Field::new("date", Kind::Date),
        Field::new("pending", Kind::Bool),
        Field::new("transaction_id", Kind::String),
    ],
};

pub(crate) static CRA_VERIFICATION_INCOME_REPORT: Object = Object {
    fields: &[
        Field::new("generated_time", Kind::DateTime),
        Field::new("days_requested", Kind::Int),
        Field::new(
            "user_summary",
            Kind::Object(&crate::generated::objects::check::CRA_VERIFICATION_INCOME_USER_SUMMARY),
        )
        .nullable(),
        Field::new(
            "income_streams",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_VERIFICATION_INCOME_STREAM,
            )),
        ),
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_VERIFICATION_INCOME_ITEM,
            )),
        ),
    ],
};

pub(crate) static CRA_VERIFICATION_INCOME_USER_SUMMARY: Object = Object {
    fields: &[Field::new(
        "income_metrics",
        Kind::List(&Kind::Object(
            &crate::generated::objects::check::CRA_VERIFICATION_INCOME_METRICS,
        )),
    )],
};

pub(crate) static CRA_VERIFICATION_INCOME_METRICS: Object = Object {
    fields: &[
        Field::new(
            "current",
            Kind::Object(&crate::generated::objects::check::CRA_VERIFICATION_MODELED_INCOME),
        )
        .nullable(),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static CRA_VERIFICATION_MODELED_INCOME: Object = Object {
    fields: &[
        Field::new(
            "monthly",
            Kind::Object(&crate::generated::objects::check::CRA_VERIFICATION_INCOME_VALUES),
        ),
        Field::new(
            "annual",
            Kind::Object(&crate::generated::objects::check::CRA_VERIFICATION_INCOME_VALUES),
        ),
    ],
};

pub(crate) static CRA_VERIFICATION_INCOME_VALUES: Object = Object {
    fields: &[
        Field::new("gross_income", Kind::Number),
        Field::new("net_income", Kind::Number),
    ],
};

pub(crate) static CRA_VERIFICATION_INCOME_STREAM: Object = Object {
    fields: &[
        Field::new("income_stream_id", Kind::String),
        Field::new("start_date", Kind::Date),
        Field::new("end_date", Kind::Date),
        Field::new("description", Kind::String),
        Field::new(
            "insights",
            Kind::Object(
                &crate::generated::objects::check::CRA_VERIFICATION_INCOME_STREAM_INSIGHTS,
            ),
        ),
        Field::new(
            "income_metrics",
            Kind::Object(&crate::generated::objects::check::CRA_VERIFICATION_INCOME_METRICS),
        ),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_VERIFICATION_INCOME_TRANSACTION,
            )),
        ),
    ],
};

pub(crate) static CRA_VERIFICATION_INCOME_STREAM_INSIGHTS: Object = Object {
    fields: &[
        Field::new(
            "income_category",
            Kind::Object(&crate::generated::objects::check::CRA_VERIFICATION_INCOME_CATEGORY),
        ),
        Field::new(
            "pay_frequency",
            Kind::Enum(plaid_check::types::CraVerificationIncomePayFrequency::KNOWN),
        ),
        Field::new(
            "income_provider",
            Kind::Object(&crate::generated::objects::check::CRA_VERIFICATION_INCOME_PROVIDER),
        )
        .nullable(),
        Field::new(
            "status",
            Kind::Enum(plaid_check::types::CraVerificationIncomeStatus::KNOWN),
        ),
        Field::new(
            "next_payment",
            Kind::Object(&crate::generated::objects::check::CRA_VERIFICATION_INCOME_NEXT_PAYMENT),
        )
        .nullable(),
    ],
};

pub(crate) static CRA_VERIFICATION_INCOME_CATEGORY: Object = Object {
    fields: &[
        Field::new("primary", Kind::String),
        Field::new("secondary", Kind::String),
    ],
};

pub(crate) static CRA_VERIFICATION_INCOME_PROVIDER: Object = Object {
    fields: &[
        Field::new("name", Kind::String),
        Field::new("is_normalized", Kind::Bool),
    ],
};

pub(crate) static CRA_VERIFICATION_INCOME_NEXT_PAYMENT: Object = Object {
    fields: &[Field::new("date", Kind::Date)],
};

pub(crate) static CRA_VERIFICATION_INCOME_TRANSACTION: Object = Object {
    fields: &[
        Field::new("transaction_id", Kind::String),
        Field::new("item_id", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new("amount", Kind::Number),
        Field::new("date", Kind::Date),
        Field::new("original_description", Kind::String),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new(
            "outlier",
            Kind::Object(
                &crate::generated::objects::check::CRA_VERIFICATION_INCOME_TRANSACTION_OUTLIER,
            ),
        ),
    ],
};

pub(crate) static CRA_VERIFICATION_INCOME_TRANSACTION_OUTLIER: Object = Object {
    fields: &[
        Field::new("is_outlier", Kind::Bool),
        Field::new("amount", Kind::Number).optional().nullable(),
    ],
};

pub(crate) static CRA_VERIFICATION_INCOME_ITEM: Object = Object {
    fields: &[
        Field::new("item_id", Kind::String),
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_VERIFICATION_INCOME_ACCOUNT,
            )),
        ),
        Field::new("last_updated_time", Kind::DateTime),
        Field::new("institution_id", Kind::String),
        Field::new("institution_name", Kind::String),
    ],
};

pub(crate) static CRA_VERIFICATION_INCOME_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("mask", Kind::String).nullable(),
        Field::new(
            "metadata",
            Kind::Object(&crate::generated::objects::check::CRA_BANK_INCOME_ACCOUNT_METADATA),
        ),
        Field::new("name", Kind::String),
        Field::new("official_name", Kind::String).nullable(),
        Field::new("subtype", Kind::Enum(plaid_types::AccountSubtype::KNOWN)).nullable(),
        Field::new("type", Kind::Enum(plaid_types::AccountType::KNOWN)),
    ],
};

pub(crate) static CRA_CHECK_REPORT_VERIFICATION_PDF_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new("third_party_user_token", Kind::String).optional(),
        Field::new(
            "report_requested",
            Kind::Enum(plaid_check::types::CraCheckReportVerificationPdfReportType::KNOWN),
        )
        .optional(),
        Field::new(
            "reports_requested",
            Kind::List(&Kind::Enum(
                plaid_check::types::CraCheckReportVerificationPdfReportType::KNOWN,
            )),
        )
        .optional()
        .within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new("hide_gse_details", Kind::Bool).optional(),
        Field::new("user_token", Kind::String).optional(),
    ],
};

pub(crate) static CRA_LOANS_APPLICATIONS_REGISTER_REQUEST: Object = Object {
    fields: &[Field::new(
        "applications",
        Kind::List(&Kind::Object(
            &crate::generated::objects::check::CRA_LOAN_APPLICATION,
        )),
    )],
};

pub(crate) static CRA_LOAN_APPLICATION: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String),
        Field::new("application_id", Kind::String),
        Field::new("type", Kind::Enum(plaid_check::types::CraLoanType::KNOWN)),
        Field::new(
            "decision",
            Kind::Enum(plaid_check::types::CraLoanApplicationDecision::KNOWN),
        ),
        Field::new("application_date", Kind::Date).optional(),
        Field::new("decision_date", Kind::Date).optional(),
    ],
};

pub(crate) static CRA_LOANS_APPLICATIONS_REGISTER_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static CRA_LOANS_REGISTER_REQUEST: Object = Object {
    fields: &[Field::new(
        "loans",
        Kind::List(&Kind::Object(
            &crate::generated::objects::check::CRA_LOAN_REGISTER,
        )),
    )],
};

pub(crate) static CRA_LOAN_REGISTER: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String),
        Field::new("loan_id", Kind::String),
        Field::new("type", Kind::Enum(plaid_check::types::CraLoanType::KNOWN)),
        Field::new(
            "payment_schedule",
            Kind::Enum(plaid_check::types::CraLoanPaymentSchedule::KNOWN),
        ),
        Field::new("opened_date", Kind::Date),
        Field::new(
            "opened_with_status",
            Kind::Object(&crate::generated::objects::check::CRA_LOAN_OPENED_STATUS),
        ),
        Field::new("loan_amount", Kind::Number).optional(),
        Field::new(
            "application",
            Kind::Object(&crate::generated::objects::check::CRA_LOAN_REGISTER_APPLICATION),
        )
        .optional(),
    ],
};

pub(crate) static CRA_LOAN_OPENED_STATUS: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(plaid_check::types::CraLoanStatus::KNOWN),
        ),
        Field::new("date", Kind::Date),
    ],
};

pub(crate) static CRA_LOAN_REGISTER_APPLICATION: Object = Object {
    fields: &[
        Field::new("application_id", Kind::String).optional(),
        Field::new("application_date", Kind::Date).optional(),
    ],
};

pub(crate) static CRA_LOANS_REGISTER_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static CRA_LOANS_UPDATE_REQUEST: Object = Object {
    fields: &[Field::new(
        "loans",
        Kind::List(&Kind::Object(
            &crate::generated::objects::check::CRA_LOAN_UPDATE,
        )),
    )],
};

pub(crate) static CRA_LOAN_UPDATE: Object = Object {
    fields: &[
        Field::new("loan_id", Kind::String).optional(),
        Field::new(
            "status_history",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_LOAN_STATUS_HISTORY_UPDATE,
            )),
        )
        .optional(),
        Field::new(
            "payment_history",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_LOAN_PAYMENT_HISTORY,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CRA_LOAN_STATUS_HISTORY_UPDATE: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(plaid_check::types::CraLoanStatus::KNOWN),
        ),
        Field::new("date", Kind::Date),
    ],
};

pub(crate) static CRA_LOAN_PAYMENT_HISTORY: Object = Object {
    fields: &[
        Field::new("period", Kind::Int),
        Field::new("due_date", Kind::Date),
        Field::new("days_past_due", Kind::Int),
        Field::new("amount_past_due", Kind::Number).optional(),
        Field::new("balance_remaining", Kind::Number).optional(),
    ],
};

pub(crate) static CRA_LOANS_UPDATE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static CRA_LOANS_UNREGISTER_REQUEST: Object = Object {
    fields: &[Field::new(
        "loans",
        Kind::List(&Kind::Object(
            &crate::generated::objects::check::CRA_LOAN_UNREGISTER,
        )),
    )],
};

pub(crate) static CRA_LOAN_UNREGISTER: Object = Object {
    fields: &[
        Field::new("loan_id", Kind::String),
        Field::new(
            "closed_with_status",
            Kind::Object(&crate::generated::objects::check::CRA_LOAN_CLOSED_STATUS),
        ),
    ],
};

pub(crate) static CRA_LOAN_CLOSED_STATUS: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(plaid_check::types::CraLoanStatus::KNOWN),
        ),
        Field::new("date", Kind::Date),
    ],
};

pub(crate) static CRA_LOAN_UNREGISTER_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static CRA_CREDIT_PROFILE_REPORT_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String),
        Field::new(
            "consumer_report_permissible_purpose",
            Kind::Enum(plaid_types::ConsumerReportPermissiblePurpose::KNOWN),
        ),
        Field::new("client_report_id", Kind::String),
        Field::new(
            "report_type",
            Kind::Enum(plaid_check::types::CraCreditProfileReportType::KNOWN),
        ),
        Field::new(
            "inquiry_type",
            Kind::Enum(plaid_check::types::CraCreditProfileInquiryType::KNOWN),
        ),
        Field::new(
            "version",
            Kind::Enum(plaid_check::types::CraCreditProfileReportVersion::KNOWN),
        ),
    ],
};

pub(crate) static CRA_CREDIT_PROFILE_REPORT_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "report",
            Kind::Object(&crate::generated::objects::check::CRA_CREDIT_PROFILE_REPORT),
        ),
        Field::new("request_id", Kind::String),
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "warnings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CHECK_REPORT_WARNING,
            )),
        ),
    ],
};

pub(crate) static CRA_CREDIT_PROFILE_REPORT: Object = Object {
    fields: &[
        Field::new("date_retrieved", Kind::DateTime),
        Field::new(
            "inquiry_type",
            Kind::Enum(plaid_check::types::CraCreditProfileInquiryType::KNOWN),
        ),
        Field::new("client_report_id", Kind::String),
        Field::new(
            "lend_scores",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_CREDIT_PROFILE_LEND_SCORE,
            )),
        ),
        Field::new("cashflow_insights_attributes", Kind::FreeForm).nullable(),
        Field::new("network_insights_attributes", Kind::FreeForm).nullable(),
        Field::new(
            "metadata",
            Kind::Object(&crate::generated::objects::check::CRA_CREDIT_PROFILE_REPORT_METADATA),
        )
        .nullable(),
    ],
};

pub(crate) static CRA_CREDIT_PROFILE_LEND_SCORE: Object = Object {
    fields: &[
        Field::new("score", Kind::Int).nullable(),
        Field::new("reason_codes", Kind::List(&Kind::String)),
        Field::new("variant", Kind::String),
        Field::new("error_reason", Kind::String).nullable(),
    ],
};

pub(crate) static CRA_CREDIT_PROFILE_REPORT_METADATA: Object = Object {
    fields: &[
        Field::new("item_count", Kind::Int),
        Field::new("institution_ids", Kind::List(&Kind::String)),
        Field::new("account_count", Kind::Int),
        Field::new("primary_account_count", Kind::Int),
        Field::new("depository_account_type_count", Kind::Int),
        Field::new("credit_account_type_count", Kind::Int),
        Field::new("other_account_type_count", Kind::Int),
        Field::new("multiple_owner_account_count", Kind::Int),
        Field::new("generated_at", Kind::DateTime),
        Field::new("oldest_transaction_date", Kind::Date),
        Field::new("most_recent_transaction_date", Kind::Date),
        Field::new("investment_account_type_count", Kind::Int),
    ],
};

pub(crate) static CONSUMER_REPORT_PDF_GET_REQUEST: Object = Object {
    fields: &[Field::new("user_token", Kind::String)],
};

pub(crate) static CRA_REPORT_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String),
        Field::new(
            "products",
            Kind::List(&Kind::Union(
                "product",
                &[
                    (
                        "cra_base_report",
                        &crate::generated::objects::check::CRA_BASE_REPORT_PRODUCT,
                    ),
                    (
                        "cra_cashflow_insights",
                        &crate::generated::objects::check::CRA_CASHFLOW_INSIGHTS_PRODUCT,
                    ),
                    (
                        "cra_home_lending",
                        &crate::generated::objects::check::CRA_HOME_LENDING_PRODUCT,
                    ),
                    (
                        "cra_income_complete",
                        &crate::generated::objects::check::CRA_INCOME_COMPLETE_BUNDLE_PRODUCT,
                    ),
                    (
                        "cra_income_insights",
                        &crate::generated::objects::check::CRA_INCOME_INSIGHTS_PRODUCT,
                    ),
                    (
                        "cra_lend_score",
                        &crate::generated::objects::check::CRA_LEND_SCORE_PRODUCT,
                    ),
                    (
                        "cra_lend_score_complete",
                        &crate::generated::objects::check::CRA_LEND_SCORE_COMPLETE_BUNDLE_PRODUCT,
                    ),
                    (
                        "cra_network_insights",
                        &crate::generated::objects::check::CRA_NETWORK_INSIGHTS_PRODUCT,
                    ),
                    (
                        "cra_qualify",
                        &crate::generated::objects::check::CRA_QUALIFY_PRODUCT,
                    ),
                ],
            )),
        )
        .within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new("scope", Kind::Enum(plaid_types::CraReportScope::KNOWN)).optional(),
        Field::new(
            "decision_stage",
            Kind::Enum(plaid_types::CraReportDecisionStage::KNOWN),
        ),
        Field::new(
            "consumer_report_permissible_purpose",
            Kind::Enum(plaid_types::ConsumerReportPermissiblePurpose::KNOWN),
        ),
        Field::new("report_id", Kind::String).optional(),
    ],
};

pub(crate) static CRA_BASE_REPORT_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraBaseReportProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(crate) static CRA_CASHFLOW_INSIGHTS_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraCashflowInsightsProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(crate) static CRA_HOME_LENDING_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraHomeLendingProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(crate) static CRA_INCOME_COMPLETE_BUNDLE_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraIncomeCompleteBundleProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(crate) static CRA_INCOME_INSIGHTS_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraIncomeInsightsProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(crate) static CRA_LEND_SCORE_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraLendScoreProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::check::CRA_REPORT_GET_LEND_SCORE_OPTIONS),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_LEND_SCORE_OPTIONS: Object = Object {
    fields: &[Field::new(
        "variants",
        Kind::List(&Kind::Enum(plaid_types::CraLendScoreVariant::KNOWN)),
    )
    .optional()],
};

pub(crate) static CRA_LEND_SCORE_COMPLETE_BUNDLE_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraLendScoreCompleteBundleProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_LEND_SCORE_COMPLETE_OPTIONS,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_LEND_SCORE_COMPLETE_OPTIONS: Object = Object {
    fields: &[Field::new(
        "variants",
        Kind::List(&Kind::Enum(plaid_types::CraLendScoreVariant::KNOWN)),
    )
    .optional()],
};

pub(crate) static CRA_NETWORK_INSIGHTS_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraNetworkInsightsProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(crate) static CRA_QUALIFY_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraQualifyProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(crate) static CRA_REPORT_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "report",
            Kind::Object(&crate::generated::objects::check::CRA_REPORT_GET_REPORT),
        ),
        Field::new("request_id", Kind::String),
        Field::new("user_id", Kind::String),
        Field::new("client_user_id", Kind::String).nullable(),
        Field::new(
            "warnings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CHECK_REPORT_WARNING,
            )),
        ),
    ],
};

pub(crate) static CRA_REPORT_GET_REPORT: Object = Object {
fields: &[
Field::new("retrieved_time", Kind::DateTime),
Field::new("scope", Kind::Enum(plaid_types::CraReportScope::KNOWN)),
Field::new("decision_stage", Kind::Enum(plaid_types::CraReportDecisionStage::KNOWN)),
Field::new("consumer_report_permissible_purpose", Kind::Enum(plaid_types::ConsumerReportPermissiblePurpose::KNOWN)),
Field::new("products", Kind::List(&Kind::Union("product", &[("cra_base_report", &crate::generated::objects::check::CRA_REPORT_GET_BASE_REPORT_RESPONSE_PRODUCT), ("cra_cashflow_insights", &crate::generated::objects::check::CRA_REPORT_GET_CASHFLOW_INSIGHTS_RESPONSE_PRODUCT), ("cra_home_lending", &crate::generated::objects::check::CRA_REPORT_GET_HOME_LENDING_RESPONSE_PRODUCT), ("cra_income_complete", &crate::generated::objects::check::CRA_REPORT_GET_INCOME_COMPLETE_RESPONSE_PRODUCT), ("cra_income_insights", &crate::generated::objects::check::CRA_REPORT_GET_INCOME_INSIGHTS_RESPONSE_PRODUCT), ("cra_lend_score", &crate::generated::objects::check::CRA_REPORT_GET_LEND_SCORE_RESPONSE_PRODUCT), ("cra_lend_score_complete", &crate::generated::objects::check::CRA_REPORT_GET_LEND_SCORE_COMPLETE_RESPONSE_PRODUCT), ("cra_network_insights", &crate::generated::objects::check::CRA_REPORT_GET_NETWORK_INSIGHTS_RESPONSE_PRODUCT), ("cra_qualify", &crate::generated::objects::check::CRA_REPORT_GET_QUALIFY_RESPONSE_PRODUCT)]))),
Field::new("report_id", Kind::String),
Field::new("client_report_id", Kind::String).nullable(),
],
};

pub(crate) static CRA_REPORT_GET_BASE_REPORT_RESPONSE_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraReportGetBaseReportResponseProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "metadata",
            Kind::Object(&crate::generated::objects::check::CRA_REPORT_GET_BASE_REPORT_METADATA),
        )
        .nullable(),
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_BASE_REPORT_ITEM,
            )),
        ),
        Field::new("errors", Kind::List(&Kind::FreeForm)),
        Field::new(
            "attributes",
            Kind::Object(&crate::generated::objects::check::CRA_REPORT_GET_BASE_REPORT_ATTRIBUTES),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_BASE_REPORT_METADATA: Object = Object {
    fields: &[
        Field::new("generated_time", Kind::DateTime).nullable(),
        Field::new("item_count", Kind::Int),
        Field::new("account_count", Kind::Int),
        Field::new("institution_ids", Kind::List(&Kind::String)),
        Field::new("days_requested", Kind::Int),
        Field::new("primary_account_count", Kind::Int),
        Field::new("depository_account_type_count", Kind::Int),
        Field::new("credit_account_type_count", Kind::Int),
        Field::new("investment_account_type_count", Kind::Int),
        Field::new("other_account_type_count", Kind::Int),
        Field::new("multiple_owner_account_count", Kind::Int),
        Field::new("oldest_transaction_date", Kind::Date).nullable(),
        Field::new("most_recent_transaction_date", Kind::Date).nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_BASE_REPORT_ITEM: Object = Object {
    fields: &[
        Field::new("item_id", Kind::String),
        Field::new("institution_id", Kind::String),
        Field::new("institution_name", Kind::String),
        Field::new("date_last_updated", Kind::DateTime),
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_BASE_REPORT_ACCOUNT,
            )),
        ),
    ],
};

pub(crate) static CRA_REPORT_GET_BASE_REPORT_ACCOUNT: Object = Object {
fields: &[
Field::new("account_id", Kind::String),
Field::new("name", Kind::String),
Field::new("official_name", Kind::String).nullable(),
Field::new("mask", Kind::String).nullable(),
Field::new("type", Kind::Enum(plaid_types::AccountType::KNOWN)),
Field::new("subtype", Kind::Enum(plaid_types::AccountSubtype::KNOWN)).nullable(),
Field::new("days_available", Kind::Int),
Field::new("metadata", Kind::Object(&crate::generated::objects::check::BASE_REPORT_ACCOUNT_METADATA)),
Field::new("balances", Kind::Object(&crate::generated::objects::check::CRA_REPORT_GET_BASE_REPORT_ACCOUNT_BALANCES)),
Field::new("owners", Kind::List(&Kind::Object(&crate::generated::objects::shared_owner::OWNER))),
Field::new("ownership_type", Kind::Enum(plaid_types::OwnershipType::KNOWN)).nullable(),
Field::new("consumer_disputes", Kind::List(&Kind::Object(&crate::generated::objects::check::CONSUMER_DISPUTE))),
Field::new("transactions", Kind::List(&Kind::Object(&crate::generated::objects::check::CRA_REPORT_GET_BASE_REPORT_TRANSACTION))),
Field::new("attributes", Kind::Object(&crate::generated::objects::check::CRA_REPORT_GET_BASE_REPORT_ACCOUNT_ATTRIBUTES)).nullable(),
Field::new("historical_balances", Kind::List(&Kind::Object(&crate::generated::objects::check::BASE_REPORT_HISTORICAL_BALANCE))).optional(),
Field::new("account_insights", Kind::Object(&crate::generated::objects::check::CRA_REPORT_GET_BASE_REPORT_ACCOUNT_INSIGHTS)).optional().nullable(),
Field::new("identity_match", Kind::Object(&crate::generated::objects::check::CRA_REPORT_GET_BASE_REPORT_ACCOUNT_IDENTITY_MATCH)).optional().nullable(),
],
};

pub(crate) static CRA_REPORT_GET_BASE_REPORT_ACCOUNT_BALANCES: Object = Object {
fields: &[
Field::new("available", Kind::Number).nullable(),
Field::new("current", Kind::Number).nullable(),
Field::new("limit", Kind::Number).nullable(),
Field::new("iso_currency_code", Kind::String).nullable(),
Field::new("unofficial_currency_code", Kind::String).nullable(),
Field::new("average_balance", Kind::Number).nullable(),
Field::new("most_recent_thirty_day_average_balance", Kind::Number).nullable(),
Field::new("average_monthly_balances", Kind::List(&Kind::Object(&crate::generated::objects::check::CRA_REPORT_GET_BASE_REPORT_AVERAGE_MONTHLY_BALANCE))),
],
};

pub(crate) static CRA_REPORT_GET_BASE_REPORT_AVERAGE_MONTHLY_BALANCE: Object = Object {
    fields: &[
        Field::new("start_date", Kind::Date),
        Field::new("end_date", Kind::Date),
        Field::new(
            "average_balance",
            Kind::Object(&crate::generated::objects::shared_credit::CREDIT_AMOUNT_WITH_CURRENCY),
        ),
    ],
};

pub(crate) static CRA_REPORT_GET_BASE_REPORT_TRANSACTION: Object = Object {
    fields: &[
        Field::new("transaction_id", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new("original_description", Kind::String).nullable(),
        Field::new("merchant_name", Kind::String).nullable(),
        Field::new(
            "credit_category",
            Kind::Object(&crate::generated::objects::shared_transaction::CREDIT_CATEGORY),
        )
        .nullable(),
        Field::new("check_number", Kind::String).nullable(),
        Field::new("date", Kind::Date),
        Field::new("date_transacted", Kind::Date).nullable(),
        Field::new("pending", Kind::Bool),
        Field::new("account_owner", Kind::String).nullable(),
        Field::new(
            "location",
            Kind::Object(&crate::generated::objects::shared_transaction::LOCATION),
        ),
        Field::new("name", Kind::String).optional().nullable(),
        Field::new("category", Kind::List(&Kind::String)).optional(),
        Field::new("category_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "personal_finance_category",
            Kind::Object(&crate::generated::objects::shared_transaction::PERSONAL_FINANCE_CATEGORY),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_BASE_REPORT_ACCOUNT_ATTRIBUTES: Object = Object {
    fields: &[
        Field::new("is_primary_account", Kind::Bool).nullable(),
        Field::new("primary_account_score", Kind::Number).nullable(),
        Field::new("nsf_overdraft_transactions_count", Kind::Int)
            .optional()
            .nullable(),
        Field::new("nsf_overdraft_transactions_count_30d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("nsf_overdraft_transactions_count_60d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("nsf_overdraft_transactions_count_90d", Kind::Int)
            .optional()
            .nullable(),
        Field::new(
            "total_inflow_amount",
            Kind::Object(&crate::generated::objects::check::TOTAL_INFLOW_AMOUNT),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_inflow_amount_30d",
            Kind::Object(&crate::generated::objects::check::TOTAL_INFLOW_AMOUNT30D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_inflow_amount_60d",
            Kind::Object(&crate::generated::objects::check::TOTAL_INFLOW_AMOUNT60D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_inflow_amount_90d",
            Kind::Object(&crate::generated::objects::check::TOTAL_INFLOW_AMOUNT90D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_outflow_amount",
            Kind::Object(&crate::generated::objects::check::TOTAL_OUTFLOW_AMOUNT),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_outflow_amount_30d",
            Kind::Object(&crate::generated::objects::check::TOTAL_OUTFLOW_AMOUNT30D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_outflow_amount_60d",
            Kind::Object(&crate::generated::objects::check::TOTAL_OUTFLOW_AMOUNT60D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_outflow_amount_90d",
            Kind::Object(&crate::generated::objects::check::TOTAL_OUTFLOW_AMOUNT90D),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_BASE_REPORT_ACCOUNT_INSIGHTS: Object = Object {
    fields: &[
        Field::new("oldest_transaction_date", Kind::Date).nullable(),
        Field::new("most_recent_transaction_date", Kind::Date).nullable(),
        Field::new("average_days_between_transactions", Kind::Number).nullable(),
        Field::new("number_of_days_no_transactions", Kind::Int),
        Field::new(
            "longest_gaps_between_transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_BASE_REPORT_LONGEST_GAP_INSIGHT,
            )),
        ),
        Field::new(
            "number_of_inflows",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_NUMBER_FLOW_INSIGHTS,
            )),
        ),
        Field::new(
            "number_of_outflows",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_NUMBER_FLOW_INSIGHTS,
            )),
        ),
        Field::new(
            "average_inflow_amounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_AVERAGE_FLOW_INSIGHTS,
            )),
        ),
        Field::new(
            "average_outflow_amounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::BASE_REPORT_AVERAGE_FLOW_INSIGHTS,
            )),
        ),
    ],
};

pub(crate) static CRA_REPORT_GET_BASE_REPORT_LONGEST_GAP_INSIGHT: Object = Object {
    fields: &[
        Field::new("start_date", Kind::Date),
        Field::new("end_date", Kind::Date),
        Field::new("days", Kind::Int).nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_BASE_REPORT_ACCOUNT_IDENTITY_MATCH: Object = Object {
    fields: &[
        Field::new(
            "legal_name",
            Kind::Object(&crate::generated::objects::shared_common::NAME_MATCH_SCORE),
        ),
        Field::new(
            "phone_number",
            Kind::Object(&crate::generated::objects::shared_common::PHONE_NUMBER_MATCH_SCORE),
        ),
        Field::new(
            "email_address",
            Kind::Object(&crate::generated::objects::shared_common::EMAIL_ADDRESS_MATCH_SCORE),
        ),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::shared_common::ADDRESS_MATCH_SCORE),
        ),
    ],
};

pub(crate) static CRA_REPORT_GET_BASE_REPORT_ATTRIBUTES: Object = Object {
    fields: &[
        Field::new("nsf_overdraft_transactions_count", Kind::Int)
            .optional()
            .nullable(),
        Field::new("nsf_overdraft_transactions_count_30d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("nsf_overdraft_transactions_count_60d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("nsf_overdraft_transactions_count_90d", Kind::Int)
            .optional()
            .nullable(),
        Field::new(
            "total_inflow_amount",
            Kind::Object(&crate::generated::objects::check::TOTAL_REPORT_INFLOW_AMOUNT),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_inflow_amount_30d",
            Kind::Object(&crate::generated::objects::check::TOTAL_REPORT_INFLOW_AMOUNT30D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_inflow_amount_60d",
            Kind::Object(&crate::generated::objects::check::TOTAL_REPORT_INFLOW_AMOUNT60D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_inflow_amount_90d",
            Kind::Object(&crate::generated::objects::check::TOTAL_REPORT_INFLOW_AMOUNT90D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_outflow_amount",
            Kind::Object(&crate::generated::objects::check::TOTAL_REPORT_OUTFLOW_AMOUNT),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_outflow_amount_30d",
            Kind::Object(&crate::generated::objects::check::TOTAL_REPORT_OUTFLOW_AMOUNT30D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_outflow_amount_60d",
            Kind::Object(&crate::generated::objects::check::TOTAL_REPORT_OUTFLOW_AMOUNT60D),
        )
        .optional()
        .nullable(),
        Field::new(
            "total_outflow_amount_90d",
            Kind::Object(&crate::generated::objects::check::TOTAL_REPORT_OUTFLOW_AMOUNT90D),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_CASHFLOW_INSIGHTS_RESPONSE_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(
                plaid_check::types::CraReportGetCashflowInsightsResponseProductProduct::KNOWN,
            ),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "metadata",
            Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_CASHFLOW_INSIGHTS_METADATA,
            ),
        )
        .nullable(),
        Field::new("attributes", Kind::FreeForm).nullable(),
        Field::new("errors", Kind::List(&Kind::FreeForm)),
    ],
};

pub(crate) static CRA_REPORT_GET_CASHFLOW_INSIGHTS_METADATA: Object = Object {
    fields: &[
        Field::new("generated_time", Kind::DateTime).nullable(),
        Field::new("item_count", Kind::Int),
        Field::new("account_count", Kind::Int),
        Field::new("institution_ids", Kind::List(&Kind::String)),
        Field::new("primary_account_count", Kind::Int),
        Field::new("depository_account_type_count", Kind::Int),
        Field::new("credit_account_type_count", Kind::Int),
        Field::new("investment_account_type_count", Kind::Int),
        Field::new("other_account_type_count", Kind::Int),
        Field::new("multiple_owner_account_count", Kind::Int),
        Field::new("oldest_transaction_date", Kind::Date).nullable(),
        Field::new("most_recent_transaction_date", Kind::Date).nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_HOME_LENDING_RESPONSE_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraReportGetHomeLendingResponseProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "metadata",
            Kind::Object(&crate::generated::objects::check::CRA_REPORT_GET_PRODUCT_BASE_METADATA),
        )
        .nullable(),
        Field::new(
            "attributes",
            Kind::Object(&crate::generated::objects::check::CRA_REPORT_GET_HOME_LENDING_ATTRIBUTES),
        )
        .nullable(),
        Field::new("errors", Kind::List(&Kind::FreeForm)),
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_ENRICHED_ITEM,
            )),
        ),
    ],
};

pub(crate) static CRA_REPORT_GET_PRODUCT_BASE_METADATA: Object = Object {
    fields: &[
        Field::new("generated_time", Kind::DateTime).nullable(),
        Field::new("item_count", Kind::Int),
        Field::new("account_count", Kind::Int),
        Field::new("institution_ids", Kind::List(&Kind::String)),
    ],
};

pub(crate) static CRA_REPORT_GET_HOME_LENDING_ATTRIBUTES: Object = Object {
    fields: &[
        Field::new(
            "income_metrics",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_HOME_LENDING_INCOME_METRICS,
            )),
        ),
        Field::new(
            "income_by_categories",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_HOME_LENDING_INCOME_BY_CATEGORIES,
            )),
        ),
        Field::new(
            "income_sources",
            Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_HOME_LENDING_INCOME_SOURCES,
            ),
        )
        .nullable(),
        Field::new("loan_payments_cash_advance_count_90d", Kind::Int),
        Field::new("loan_payments_bnpl_count_90d", Kind::Int),
        Field::new("payment_behavior_nsf_late_fees_flag_90d", Kind::Int),
    ],
};

pub(crate) static CRA_REPORT_GET_HOME_LENDING_INCOME_METRICS: Object = Object {
    fields: &[
        Field::new(
            "current",
            Kind::Object(&crate::generated::objects::check::CRA_CURRENT_MODELED_INCOME),
        )
        .nullable(),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_HOME_LENDING_INCOME_BY_CATEGORIES: Object = Object {
    fields: &[
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new(
            "categories",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_HOME_LENDING_CATEGORY_INCOME,
            )),
        ),
    ],
};

pub(crate) static CRA_REPORT_GET_HOME_LENDING_CATEGORY_INCOME: Object = Object {
    fields: &[
        Field::new(
            "income_category",
            Kind::Object(&crate::generated::objects::check::CRA_INCOME_CATEGORY),
        ),
        Field::new(
            "current",
            Kind::Object(&crate::generated::objects::check::CRA_CURRENT_MODELED_INCOME),
        )
        .nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_HOME_LENDING_INCOME_SOURCES: Object = Object {
    fields: &[
        Field::new("income_stream_count", Kind::Int),
        Field::new(
            "income_providers",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_BANK_INCOME_INCOME_PROVIDER,
            )),
        ),
    ],
};

pub(crate) static CRA_REPORT_GET_ENRICHED_ITEM: Object = Object {
    fields: &[
        Field::new("institution_id", Kind::String),
        Field::new("institution_name", Kind::String),
        Field::new("item_id", Kind::String),
        Field::new("last_updated_time", Kind::DateTime),
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_ENRICHED_ACCOUNT,
            )),
        ),
    ],
};

pub(crate) static CRA_REPORT_GET_ENRICHED_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("name", Kind::String),
        Field::new("official_name", Kind::String).nullable(),
        Field::new("mask", Kind::String).nullable(),
        Field::new("type", Kind::Enum(plaid_types::AccountType::KNOWN)),
        Field::new("subtype", Kind::Enum(plaid_types::AccountSubtype::KNOWN)).nullable(),
        Field::new(
            "primary_account",
            Kind::Object(&crate::generated::objects::check::CRA_REPORT_GET_ACCOUNT_PRIMARY_ACCOUNT),
        )
        .nullable(),
        Field::new(
            "identity_match",
            Kind::Object(&crate::generated::objects::check::CRA_REPORT_GET_ACCOUNT_IDENTITY_MATCH),
        )
        .nullable(),
        Field::new(
            "owners",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_owner::OWNER,
            )),
        ),
    ],
};

pub(crate) static CRA_REPORT_GET_ACCOUNT_PRIMARY_ACCOUNT: Object = Object {
    fields: &[
        Field::new("is_primary", Kind::Bool),
        Field::new("score", Kind::Number),
    ],
};

pub(crate) static CRA_REPORT_GET_ACCOUNT_IDENTITY_MATCH: Object = Object {
    fields: &[
        Field::new(
            "legal_name",
            Kind::Object(&crate::generated::objects::shared_common::NAME_MATCH_SCORE),
        ),
        Field::new(
            "phone_number",
            Kind::Object(&crate::generated::objects::shared_common::PHONE_NUMBER_MATCH_SCORE),
        ),
        Field::new(
            "email_address",
            Kind::Object(&crate::generated::objects::shared_common::EMAIL_ADDRESS_MATCH_SCORE),
        ),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::shared_common::ADDRESS_MATCH_SCORE),
        ),
    ],
};

pub(crate) static CRA_REPORT_GET_INCOME_COMPLETE_RESPONSE_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraReportGetIncomeCompleteResponseProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "metadata",
            Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_INCOME_COMPLETE_METADATA,
            ),
        )
        .nullable(),
        Field::new(
            "attributes",
            Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_INCOME_COMPLETE_ATTRIBUTES,
            ),
        )
        .nullable(),
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_ENRICHED_ITEM,
            )),
        ),
        Field::new("errors", Kind::List(&Kind::FreeForm)),
    ],
};

pub(crate) static CRA_REPORT_GET_INCOME_COMPLETE_METADATA: Object = Object {
    fields: &[
        Field::new("generated_time", Kind::DateTime).nullable(),
        Field::new("item_count", Kind::Int),
        Field::new("account_count", Kind::Int),
        Field::new("institution_ids", Kind::List(&Kind::String)),
        Field::new("primary_account_count", Kind::Int),
        Field::new("depository_account_type_count", Kind::Int),
        Field::new("credit_account_type_count", Kind::Int),
        Field::new("investment_account_type_count", Kind::Int),
        Field::new("other_account_type_count", Kind::Int),
        Field::new("multiple_owner_account_count", Kind::Int),
        Field::new("oldest_transaction_date", Kind::Date).nullable(),
        Field::new("most_recent_transaction_date", Kind::Date).nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_INCOME_COMPLETE_ATTRIBUTES: Object = Object {
    fields: &[Field::new(
        "income_insights",
        Kind::Object(&crate::generated::objects::check::CRA_REPORT_GET_INCOME_INSIGHTS_ATTRIBUTES),
    )
    .nullable()],
};

pub(crate) static CRA_REPORT_GET_INCOME_INSIGHTS_ATTRIBUTES: Object = Object {
    fields: &[
        Field::new(
            "income_streams",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_INCOME_INSIGHTS_STREAM,
            )),
        ),
        Field::new(
            "user_summary",
            Kind::Object(&crate::generated::objects::check::CRA_INCOME_INSIGHTS_USER_SUMMARY),
        )
        .nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_INCOME_INSIGHTS_STREAM: Object = Object {
    fields: &[
        Field::new("income_stream_id", Kind::String),
        Field::new("start_date", Kind::Date).nullable(),
        Field::new("end_date", Kind::Date).nullable(),
        Field::new(
            "insights",
            Kind::Object(&crate::generated::objects::check::CRA_INCOME_STREAM_INSIGHTS),
        ),
        Field::new(
            "income_metrics",
            Kind::Object(&crate::generated::objects::check::CRA_INCOME_METRICS),
        ),
        Field::new("description", Kind::String).nullable(),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_INCOME_TRANSACTION,
            )),
        ),
    ],
};

pub(crate) static CRA_REPORT_GET_INCOME_INSIGHTS_RESPONSE_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraReportGetIncomeInsightsResponseProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "metadata",
            Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_INCOME_INSIGHTS_METADATA,
            ),
        )
        .nullable(),
        Field::new(
            "attributes",
            Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_INCOME_INSIGHTS_ATTRIBUTES,
            ),
        )
        .nullable(),
        Field::new("errors", Kind::List(&Kind::FreeForm)),
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_BASE_ITEM,
            )),
        ),
    ],
};

pub(crate) static CRA_REPORT_GET_INCOME_INSIGHTS_METADATA: Object = Object {
    fields: &[
        Field::new("generated_time", Kind::DateTime).nullable(),
        Field::new("item_count", Kind::Int),
        Field::new("account_count", Kind::Int),
        Field::new("institution_ids", Kind::List(&Kind::String)),
        Field::new("primary_account_count", Kind::Int),
        Field::new("depository_account_type_count", Kind::Int),
        Field::new("credit_account_type_count", Kind::Int),
        Field::new("other_account_type_count", Kind::Int),
        Field::new("multiple_owner_account_count", Kind::Int),
        Field::new("oldest_transaction_date", Kind::Date).nullable(),
        Field::new("most_recent_transaction_date", Kind::Date).nullable(),
        Field::new("investment_account_type_count", Kind::Int),
    ],
};

pub(crate) static CRA_REPORT_GET_BASE_ITEM: Object = Object {
    fields: &[
        Field::new("institution_id", Kind::String),
        Field::new("institution_name", Kind::String),
        Field::new("item_id", Kind::String),
        Field::new("last_updated_time", Kind::DateTime),
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_BASE_ACCOUNT,
            )),
        ),
    ],
};

pub(crate) static CRA_REPORT_GET_BASE_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("name", Kind::String),
        Field::new("official_name", Kind::String).nullable(),
        Field::new("mask", Kind::String).nullable(),
        Field::new("type", Kind::Enum(plaid_types::AccountType::KNOWN)),
        Field::new("subtype", Kind::Enum(plaid_types::AccountSubtype::KNOWN)).nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_LEND_SCORE_RESPONSE_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraReportGetLendScoreResponseProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "metadata",
            Kind::Object(&crate::generated::objects::check::CRA_REPORT_GET_LEND_SCORE_METADATA),
        )
        .nullable(),
        Field::new(
            "scores",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_LEND_SCORE_VARIANT_SCORE,
            )),
        ),
        Field::new("errors", Kind::List(&Kind::FreeForm)),
    ],
};

pub(crate) static CRA_REPORT_GET_LEND_SCORE_METADATA: Object = Object {
    fields: &[
        Field::new("generated_time", Kind::DateTime).nullable(),
        Field::new("item_count", Kind::Int),
        Field::new("account_count", Kind::Int),
        Field::new("institution_ids", Kind::List(&Kind::String)),
        Field::new("primary_account_count", Kind::Int),
        Field::new("depository_account_type_count", Kind::Int),
        Field::new("credit_account_type_count", Kind::Int),
        Field::new("investment_account_type_count", Kind::Int),
        Field::new("other_account_type_count", Kind::Int),
        Field::new("multiple_owner_account_count", Kind::Int),
        Field::new("oldest_transaction_date", Kind::Date).nullable(),
        Field::new("most_recent_transaction_date", Kind::Date).nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_LEND_SCORE_VARIANT_SCORE: Object = Object {
    fields: &[
        Field::new(
            "variant",
            Kind::Enum(plaid_types::CraLendScoreVariant::KNOWN),
        ),
        Field::new("score", Kind::Int).nullable(),
        Field::new("reason_codes", Kind::List(&Kind::String)),
        Field::new("error_code", Kind::String).nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_LEND_SCORE_COMPLETE_RESPONSE_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(
                plaid_check::types::CraReportGetLendScoreCompleteResponseProductProduct::KNOWN,
            ),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "metadata",
            Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_LEND_SCORE_COMPLETE_METADATA,
            ),
        )
        .nullable(),
        Field::new(
            "attributes",
            Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_LEND_SCORE_COMPLETE_ATTRIBUTES,
            ),
        )
        .nullable(),
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_ENRICHED_ITEM,
            )),
        ),
        Field::new("errors", Kind::List(&Kind::FreeForm)),
    ],
};

pub(crate) static CRA_REPORT_GET_LEND_SCORE_COMPLETE_METADATA: Object = Object {
    fields: &[
        Field::new("generated_time", Kind::DateTime).nullable(),
        Field::new("item_count", Kind::Int),
        Field::new("account_count", Kind::Int),
        Field::new("institution_ids", Kind::List(&Kind::String)),
        Field::new("primary_account_count", Kind::Int),
        Field::new("depository_account_type_count", Kind::Int),
        Field::new("credit_account_type_count", Kind::Int),
        Field::new("investment_account_type_count", Kind::Int),
        Field::new("other_account_type_count", Kind::Int),
        Field::new("multiple_owner_account_count", Kind::Int),
        Field::new("oldest_transaction_date", Kind::Date).nullable(),
        Field::new("most_recent_transaction_date", Kind::Date).nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_LEND_SCORE_COMPLETE_ATTRIBUTES: Object = Object {
    fields: &[
        Field::new(
            "lend_scores",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_LEND_SCORE_VARIANT_SCORE,
            )),
        ),
        Field::new("cashflow_insights", Kind::FreeForm).nullable(),
        Field::new("network_insights", Kind::FreeForm).nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_NETWORK_INSIGHTS_RESPONSE_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(
                plaid_check::types::CraReportGetNetworkInsightsResponseProductProduct::KNOWN,
            ),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "metadata",
            Kind::Object(
                &crate::generated::objects::check::CRA_REPORT_GET_NETWORK_INSIGHTS_METADATA,
            ),
        )
        .nullable(),
        Field::new("attributes", Kind::FreeForm).nullable(),
        Field::new("errors", Kind::List(&Kind::FreeForm)),
    ],
};

pub(crate) static CRA_REPORT_GET_NETWORK_INSIGHTS_METADATA: Object = Object {
    fields: &[
        Field::new("generated_time", Kind::DateTime).nullable(),
        Field::new("item_count", Kind::Int),
        Field::new("account_count", Kind::Int),
        Field::new("institution_ids", Kind::List(&Kind::String)),
        Field::new("primary_account_count", Kind::Int),
        Field::new("depository_account_type_count", Kind::Int),
        Field::new("credit_account_type_count", Kind::Int),
        Field::new("investment_account_type_count", Kind::Int),
        Field::new("other_account_type_count", Kind::Int),
        Field::new("multiple_owner_account_count", Kind::Int),
        Field::new("oldest_transaction_date", Kind::Date).nullable(),
        Field::new("most_recent_transaction_date", Kind::Date).nullable(),
    ],
};

pub(crate) static CRA_REPORT_GET_QUALIFY_RESPONSE_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraReportGetQualifyResponseProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
        Field::new("metadata", Kind::FreeForm).nullable(),
        Field::new("attributes", Kind::FreeForm).nullable(),
        Field::new("errors", Kind::List(&Kind::FreeForm)),
    ],
};

pub(crate) static CRA_SERVICING_SUBSCRIPTION_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String),
        Field::new("scope", Kind::Enum(plaid_types::CraReportScope::KNOWN)),
        Field::new(
            "cadence",
            Kind::Enum(plaid_check::types::CraSubscriptionCadence::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("webhook", Kind::String)
            .optional()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new(
            "products",
            Kind::List(&Kind::Union(
                "product",
                &[
                    (
                        "cra_base_report",
                        &crate::generated::objects::check::CRA_BASE_REPORT_PRODUCT_CONFIG,
                    ),
                    (
                        "cra_income_insights",
                        &crate::generated::objects::check::CRA_INCOME_INSIGHTS_PRODUCT_CONFIG,
                    ),
                    (
                        "cra_qualify",
                        &crate::generated::objects::check::CRA_QUALIFY_PRODUCT_CONFIG,
                    ),
                ],
            )),
        )
        .within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
    ],
};

pub(crate) static CRA_BASE_REPORT_PRODUCT_CONFIG: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraBaseReportProductConfigProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(crate) static CRA_INCOME_INSIGHTS_PRODUCT_CONFIG: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraIncomeInsightsProductConfigProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::check::CRA_CHECK_REPORT_CREATE_INCOME_INSIGHTS_OPTIONS,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CRA_QUALIFY_PRODUCT_CONFIG: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraQualifyProductConfigProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(crate) static CRA_SERVICING_SUBSCRIPTION_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("subscription_id", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CRA_SERVICING_SUBSCRIPTION_DELETE_REQUEST: Object = Object {
    fields: &[Field::new("subscription_id", Kind::String)],
};

pub(crate) static CRA_SERVICING_SUBSCRIPTION_DELETE_RESPONSE: Object = Object {
    fields: &[
        Field::new("subscription_id", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CRA_SERVICING_SUBSCRIPTION_GET_REQUEST: Object = Object {
    fields: &[Field::new("subscription_id", Kind::String)],
};

pub(crate) static CRA_SERVICING_SUBSCRIPTION_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "subscription",
            Kind::Object(&crate::generated::objects::check::CRA_SERVICING_SUBSCRIPTION),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CRA_SERVICING_SUBSCRIPTION: Object = Object {
    fields: &[
        Field::new("subscription_id", Kind::String),
        Field::new("user_id", Kind::String),
        Field::new("scope", Kind::Enum(plaid_types::CraReportScope::KNOWN)),
        Field::new(
            "cadence",
            Kind::Enum(plaid_check::types::CraSubscriptionCadence::KNOWN),
        )
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
            "products",
            Kind::List(&Kind::Union(
                "product",
                &[
                    (
                        "cra_base_report",
                        &crate::generated::objects::check::CRA_BASE_REPORT_PRODUCT_CONFIG,
                    ),
                    (
                        "cra_income_insights",
                        &crate::generated::objects::check::CRA_INCOME_INSIGHTS_PRODUCT_CONFIG,
                    ),
                    (
                        "cra_qualify",
                        &crate::generated::objects::check::CRA_QUALIFY_PRODUCT_CONFIG,
                    ),
                ],
            )),
        ),
    ],
};

pub(crate) static CRA_SERVICING_SUBSCRIPTION_LIST_REQUEST: Object = Object {
    fields: &[Field::new("user_id", Kind::String)],
};

pub(crate) static CRA_SERVICING_SUBSCRIPTION_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "subscriptions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::check::CRA_SERVICING_SUBSCRIPTION,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CRA_SERVICING_SUBSCRIPTION_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("subscription_id", Kind::String),
        Field::new("webhook", Kind::String)
            .optional()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new(
            "products",
            Kind::List(&Kind::Union(
                "product",
                &[
                    (
                        "cra_base_report",
                        &crate::generated::objects::check::CRA_BASE_REPORT_PRODUCT_CONFIG,
                    ),
                    (
                        "cra_income_insights",
                        &crate::generated::objects::check::CRA_INCOME_INSIGHTS_PRODUCT_CONFIG,
                    ),
                    (
                        "cra_qualify",
                        &crate::generated::objects::check::CRA_QUALIFY_PRODUCT_CONFIG,
                    ),
                ],
            )),
        )
        .optional(),
        Field::new(
            "reset_fields",
            Kind::List(&Kind::Enum(
                plaid_check::types::CraServicingSubscriptionUpdateRequestResettableField::KNOWN,
            )),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CRA_SERVICING_SUBSCRIPTION_UPDATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("subscription_id", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CRA_REPORT_CREATE_REQUEST: Object = Object {
fields: &[
Field::new("user_id", Kind::String),
Field::new("products", Kind::List(&Kind::Union("product", &[("cra_base_report", &crate::generated::objects::shared_cra::CRA_REPORT_CREATE_BASE_REPORT_PRODUCT_CONFIG), ("cra_cashflow_insights", &crate::generated::objects::shared_cra::CRA_REPORT_CREATE_CASHFLOW_INSIGHTS_PRODUCT_CONFIG), ("cra_home_lending", &crate::generated::objects::shared_cra::CRA_REPORT_CREATE_HOME_LENDING_PRODUCT_CONFIG), ("cra_income_complete", &crate::generated::objects::shared_cra::CRA_REPORT_CREATE_INCOME_COMPLETE_BUNDLE_PRODUCT_CONFIG), ("cra_income_insights", &crate::generated::objects::shared_cra::CRA_REPORT_CREATE_INCOME_INSIGHTS_PRODUCT_CONFIG), ("cra_lend_score", &crate::generated::objects::shared_cra::CRA_REPORT_CREATE_LEND_SCORE_PRODUCT_CONFIG), ("cra_lend_score_complete", &crate::generated::objects::shared_cra::CRA_REPORT_CREATE_LEND_SCORE_COMPLETE_BUNDLE_PRODUCT_CONFIG), ("cra_network_insights", &crate::generated::objects::shared_cra::CRA_REPORT_CREATE_NETWORK_INSIGHTS_PRODUCT_CONFIG), ("cra_qualify", &crate::generated::objects::shared_cra::CRA_REPORT_CREATE_QUALIFY_PRODUCT_CONFIG)]))).within(Limits { min_len: Some(1), ..Limits::NONE }),
Field::new("scope", Kind::Enum(plaid_types::CraReportScope::KNOWN)),
Field::new("decision_stage", Kind::Enum(plaid_types::CraReportDecisionStage::KNOWN)),
Field::new("consumer_report_permissible_purpose", Kind::Enum(plaid_types::ConsumerReportPermissiblePurpose::KNOWN)),
Field::new("client_report_id", Kind::String).optional().nullable(),
Field::new("days_requested", Kind::Int).optional().nullable().within(Limits { min: Some(0.0), max: Some(731.0), ..Limits::NONE }),
Field::new("days_required", Kind::Int).optional().nullable().within(Limits { min: Some(0.0), max: Some(184.0), ..Limits::NONE }),
Field::new("include_investments", Kind::Bool).optional().nullable(),
Field::new("include_identity_match", Kind::Bool).optional().nullable(),
Field::new("webhook", Kind::String).optional(),
],
};

pub(crate) static CRA_REPORT_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("report_id", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};
