// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static CASHFLOW_REPORT_REFRESH_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("days_requested", Kind::Int).within(Limits {
            min: Some(1.0),
            max: Some(730.0),
            ..Limits::NONE
        }),
    ],
};

pub(crate) static CASHFLOW_REPORT_REFRESH_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static CASHFLOW_REPORT_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("days_requested", Kind::Int).within(Limits {
            min: Some(1.0),
            max: Some(730.0),
            ..Limits::NONE
        }),
        Field::new("count", Kind::Int).optional().within(Limits {
            min: Some(1.0),
            max: Some(500.0),
            ..Limits::NONE
        }),
        Field::new("cursor", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::cashflow::CASHFLOW_REPORT_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(crate) static CASHFLOW_REPORT_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(crate) static CASHFLOW_REPORT_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::cashflow::BUSINESS_ACCOUNT,
            )),
        ),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::cashflow::CASHFLOW_REPORT_TRANSACTION,
            )),
        ),
        Field::new("total_transactions", Kind::Int),
        Field::new(
            "item",
            Kind::Object(&crate::generated::objects::shared_account::ITEM),
        ),
        Field::new("next_cursor", Kind::String),
        Field::new("has_more", Kind::Bool),
        Field::new("last_successful_update_time", Kind::DateTime),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BUSINESS_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new(
            "balances",
            Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_BALANCE),
        ),
        Field::new("mask", Kind::String).nullable(),
        Field::new("name", Kind::String),
        Field::new("official_name", Kind::String).nullable(),
        Field::new("type", Kind::Enum(plaid_types::AccountType::KNOWN)),
        Field::new("subtype", Kind::Enum(plaid_types::AccountSubtype::KNOWN)).nullable(),
        Field::new(
            "verification_status",
            Kind::Enum(plaid_cashflow::types::BusinessAccountVerificationStatus::KNOWN),
        )
        .optional(),
        Field::new("verification_name", Kind::String).optional(),
        Field::new(
            "verification_insights",
            Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_VERIFICATION_INSIGHTS),
        )
        .optional(),
        Field::new("persistent_account_id", Kind::String).optional(),
        Field::new("apy", Kind::Number).optional().nullable(),
        Field::new(
            "holder_category",
            Kind::Enum(plaid_types::AccountHolderCategory::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("paired_account_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "owners",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_owner::OWNER,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CASHFLOW_REPORT_TRANSACTION: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("amount", Kind::Number).nullable(),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new("check_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("date", Kind::Date),
        Field::new(
            "location",
            Kind::Object(&crate::generated::objects::shared_transaction::LOCATION),
        ),
        Field::new("name", Kind::String).nullable(),
        Field::new("merchant_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("original_description", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "payment_meta",
            Kind::Object(&crate::generated::objects::cashflow::CASHFLOW_REPORT_PAYMENT_META),
        ),
        Field::new("pending", Kind::Bool).nullable(),
        Field::new("pending_transaction_id", Kind::String).nullable(),
        Field::new("account_owner", Kind::String).nullable(),
        Field::new("transaction_id", Kind::String),
        Field::new("logo_url", Kind::String).optional().nullable(),
        Field::new("website", Kind::String).optional().nullable(),
        Field::new("authorized_date", Kind::Date).nullable(),
        Field::new("authorized_datetime", Kind::DateTime).nullable(),
        Field::new("datetime", Kind::DateTime).nullable(),
        Field::new(
            "payment_channel",
            Kind::Enum(plaid_types::PaymentChannel::KNOWN),
        ),
        Field::new(
            "personal_finance_category",
            Kind::Object(&crate::generated::objects::shared_transaction::PERSONAL_FINANCE_CATEGORY),
        )
        .optional()
        .nullable(),
        Field::new(
            "business_finance_category",
            Kind::Object(&crate::generated::objects::shared_transaction::BUSINESS_FINANCE_CATEGORY),
        )
        .optional()
        .nullable(),
        Field::new(
            "credit_category",
            Kind::Object(&crate::generated::objects::shared_transaction::CREDIT_CATEGORY),
        )
        .optional()
        .nullable(),
        Field::new(
            "transaction_code",
            Kind::Enum(plaid_types::TransactionCode::KNOWN),
        )
        .nullable(),
        Field::new("personal_finance_category_icon_url", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "counterparties",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_transaction::TRANSACTION_COUNTERPARTY,
            )),
        )
        .optional(),
        Field::new("merchant_entity_id", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static CASHFLOW_REPORT_PAYMENT_META: Object = Object {
    fields: &[
        Field::new("reference_number", Kind::String).nullable(),
        Field::new("ppd_id", Kind::String).nullable(),
        Field::new("payee", Kind::String).nullable(),
        Field::new("by_order_of", Kind::String).nullable(),
        Field::new("payer", Kind::String).nullable(),
        Field::new("payment_method", Kind::String).nullable(),
        Field::new("payment_processor", Kind::String).nullable(),
        Field::new("reason", Kind::String).nullable(),
    ],
};

pub(crate) static CASHFLOW_REPORT_TRANSACTIONS_GET_REQUEST: Object = Object {
fields: &[
Field::new("access_token", Kind::String),
Field::new("count", Kind::Int).optional().within(Limits { min: Some(1.0), max: Some(500.0), ..Limits::NONE }),
Field::new("cursor", Kind::String).optional(),
Field::new("options", Kind::Object(&crate::generated::objects::cashflow::CASHFLOW_REPORT_TRANSACTIONS_GET_REQUEST_OPTIONS)).optional(),
],
};

pub(crate) static CASHFLOW_REPORT_TRANSACTIONS_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(crate) static CASHFLOW_REPORT_TRANSACTIONS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::cashflow::BUSINESS_ACCOUNT,
            )),
        ),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::cashflow::CASHFLOW_REPORT_TRANSACTION,
            )),
        ),
        Field::new("total_transactions", Kind::Int),
        Field::new(
            "item",
            Kind::Object(&crate::generated::objects::shared_account::ITEM),
        ),
        Field::new("next_cursor", Kind::String),
        Field::new("has_more", Kind::Bool),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CASHFLOW_REPORT_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static CASHFLOW_REPORT_INSIGHTS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "item",
            Kind::Object(&crate::generated::objects::shared_account::ITEM),
        ),
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::cashflow::BUSINESS_ACCOUNT,
            )),
        ),
        Field::new(
            "account_insights",
            Kind::Object(&crate::generated::objects::cashflow::CASHFLOW_REPORT_ACCOUNT_INSIGHTS),
        ),
        Field::new("last_generated_time", Kind::DateTime),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CASHFLOW_REPORT_ACCOUNT_INSIGHTS: Object = Object {
    fields: &[
        Field::new(
            "historical_balances",
            Kind::List(&Kind::Object(
                &crate::generated::objects::cashflow::CASHFLOW_REPORT_HISTORICAL_BALANCE,
            )),
        ),
        Field::new(
            "monthly_summaries",
            Kind::List(&Kind::Object(
                &crate::generated::objects::cashflow::CASHFLOW_REPORT_MONTHLY_SUMMARY,
            )),
        ),
    ],
};

pub(crate) static CASHFLOW_REPORT_HISTORICAL_BALANCE: Object = Object {
    fields: &[
        Field::new("date", Kind::Date),
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static CASHFLOW_REPORT_MONTHLY_SUMMARY: Object = Object {
fields: &[
Field::new("start_date", Kind::Date),
Field::new("end_date", Kind::Date),
Field::new("starting_balance", Kind::Object(&crate::generated::objects::cashflow::CASHFLOW_REPORT_MONTHLY_SUMMARY_STARTING_BALANCE)).nullable(),
Field::new("ending_balance", Kind::Object(&crate::generated::objects::cashflow::CASHFLOW_REPORT_MONTHLY_SUMMARY_ENDING_BALANCE)).nullable(),
Field::new("average_daily_ending_balance", Kind::Object(&crate::generated::objects::cashflow::CASHFLOW_REPORT_MONTHLY_SUMMARY_AVERAGE_DAILY_ENDING_BALANCE)),
Field::new("average_daily_inflow_amount", Kind::Object(&crate::generated::objects::cashflow::CASHFLOW_REPORT_MONTHLY_SUMMARY_AVERAGE_DAILY_INFLOW_AMOUNT)),
Field::new("average_daily_outflow_amount", Kind::Object(&crate::generated::objects::cashflow::CASHFLOW_REPORT_MONTHLY_SUMMARY_AVERAGE_DAILY_OUTFLOW_AMOUNT)),
Field::new("average_daily_net_cashflow_amount", Kind::Object(&crate::generated::objects::cashflow::CASHFLOW_REPORT_MONTHLY_SUMMARY_AVERAGE_DAILY_NET_CASHFLOW_AMOUNT)),
Field::new("average_daily_inflow_transaction_count", Kind::Number),
Field::new("average_daily_outflow_transaction_count", Kind::Number),
Field::new("total_revenue", Kind::Object(&crate::generated::objects::cashflow::CASHFLOW_REPORT_MONTHLY_SUMMARY_TOTAL_REVENUE)),
Field::new("total_loan_payment", Kind::Object(&crate::generated::objects::cashflow::CASHFLOW_REPORT_MONTHLY_SUMMARY_TOTAL_LOAN_PAYMENT)),
Field::new("total_variable_expense", Kind::Object(&crate::generated::objects::cashflow::CASHFLOW_REPORT_MONTHLY_SUMMARY_TOTAL_VARIABLE_EXPENSE)),
Field::new("total_payroll", Kind::Object(&crate::generated::objects::cashflow::CASHFLOW_REPORT_MONTHLY_SUMMARY_TOTAL_PAYROLL)),
Field::new("nsf_transaction_count", Kind::Int),
Field::new("overdraft_transaction_count", Kind::Int),
Field::new("negative_ending_balance_day_count", Kind::Int),
],
};

pub(crate) static CASHFLOW_REPORT_MONTHLY_SUMMARY_STARTING_BALANCE: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static CASHFLOW_REPORT_MONTHLY_SUMMARY_ENDING_BALANCE: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static CASHFLOW_REPORT_MONTHLY_SUMMARY_AVERAGE_DAILY_ENDING_BALANCE: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static CASHFLOW_REPORT_MONTHLY_SUMMARY_AVERAGE_DAILY_INFLOW_AMOUNT: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static CASHFLOW_REPORT_MONTHLY_SUMMARY_AVERAGE_DAILY_OUTFLOW_AMOUNT: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static CASHFLOW_REPORT_MONTHLY_SUMMARY_AVERAGE_DAILY_NET_CASHFLOW_AMOUNT: Object =
    Object {
        fields: &[
            Field::new("amount", Kind::Number),
            Field::new("iso_currency_code", Kind::String).nullable(),
            Field::new("unofficial_currency_code", Kind::String).nullable(),
        ],
    };

pub(crate) static CASHFLOW_REPORT_MONTHLY_SUMMARY_TOTAL_REVENUE: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static CASHFLOW_REPORT_MONTHLY_SUMMARY_TOTAL_LOAN_PAYMENT: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static CASHFLOW_REPORT_MONTHLY_SUMMARY_TOTAL_VARIABLE_EXPENSE: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static CASHFLOW_REPORT_MONTHLY_SUMMARY_TOTAL_PAYROLL: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};
