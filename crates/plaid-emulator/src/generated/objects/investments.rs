// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static PROCESSOR_INVESTMENTS_HOLDINGS_GET_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(crate) static PROCESSOR_INVESTMENTS_HOLDINGS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "account",
            Kind::Object(&crate::generated::objects::investments::INVESTMENT_ACCOUNT),
        ),
        Field::new(
            "holdings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::HOLDING,
            )),
        ),
        Field::new(
            "securities",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::SECURITY,
            )),
        ),
        Field::new("is_investments_fallback_item", Kind::Bool).optional(),
        Field::new("request_id", Kind::String).optional(),
    ],
};

pub(crate) static INVESTMENT_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new(
            "balances",
            Kind::Object(&crate::generated::objects::investments::INVESTMENT_ACCOUNT_BALANCE),
        ),
        Field::new("mask", Kind::String).nullable(),
        Field::new("name", Kind::String),
        Field::new("official_name", Kind::String).nullable(),
        Field::new("type", Kind::Enum(plaid_types::AccountType::KNOWN)),
        Field::new("subtype", Kind::Enum(plaid_types::AccountSubtype::KNOWN)).nullable(),
        Field::new(
            "verification_status",
            Kind::Enum(plaid_investments::types::InvestmentAccountVerificationStatus::KNOWN),
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
    ],
};

pub(crate) static INVESTMENT_ACCOUNT_BALANCE: Object = Object {
    fields: &[
        Field::new("available", Kind::Number).nullable(),
        Field::new("current", Kind::Number).nullable(),
        Field::new("limit", Kind::Number).nullable(),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new("last_updated_datetime", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("margin_loan_amount", Kind::Number).nullable(),
    ],
};

pub(crate) static HOLDING: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("security_id", Kind::String),
        Field::new("institution_price", Kind::Number),
        Field::new("institution_price_as_of", Kind::Date)
            .optional()
            .nullable(),
        Field::new("institution_price_datetime", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("institution_value", Kind::Number),
        Field::new("cost_basis", Kind::Number).nullable(),
        Field::new("quantity", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new("vested_quantity", Kind::Number)
            .optional()
            .nullable(),
        Field::new("vested_value", Kind::Number)
            .optional()
            .nullable(),
        Field::new(
            "tax_lots",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_common::HOLDING_TAX_LOT,
            )),
        )
        .optional(),
    ],
};

pub(crate) static SECURITY: Object = Object {
    fields: &[
        Field::new("security_id", Kind::String),
        Field::new("isin", Kind::String).nullable(),
        Field::new("cusip", Kind::String).nullable(),
        Field::new("sedol", Kind::String).nullable(),
        Field::new("institution_security_id", Kind::String).nullable(),
        Field::new("institution_id", Kind::String).nullable(),
        Field::new("proxy_security_id", Kind::String).nullable(),
        Field::new("name", Kind::String).nullable(),
        Field::new("ticker_symbol", Kind::String).nullable(),
        Field::new("is_cash_equivalent", Kind::Bool).nullable(),
        Field::new("type", Kind::String).nullable(),
        Field::new("subtype", Kind::String).optional().nullable(),
        Field::new("close_price", Kind::Number).nullable(),
        Field::new("close_price_as_of", Kind::Date).nullable(),
        Field::new("update_datetime", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new("market_identifier_code", Kind::String).nullable(),
        Field::new("sector", Kind::String).nullable(),
        Field::new("industry", Kind::String).nullable(),
        Field::new("cfi_code", Kind::String).nullable(),
        Field::new("figi", Kind::String).nullable(),
        Field::new(
            "option_contract",
            Kind::Object(&crate::generated::objects::investments::OPTION_CONTRACT),
        )
        .nullable(),
        Field::new(
            "fixed_income",
            Kind::Object(&crate::generated::objects::investments::FIXED_INCOME),
        )
        .nullable(),
    ],
};

pub(crate) static OPTION_CONTRACT: Object = Object {
    fields: &[
        Field::new("contract_type", Kind::String),
        Field::new("expiration_date", Kind::Date),
        Field::new("strike_price", Kind::Number),
        Field::new("underlying_security_ticker", Kind::String),
    ],
};

pub(crate) static FIXED_INCOME: Object = Object {
    fields: &[
        Field::new(
            "yield_rate",
            Kind::Object(&crate::generated::objects::investments::YIELD_RATE),
        )
        .nullable(),
        Field::new("maturity_date", Kind::Date).nullable(),
        Field::new("issue_date", Kind::Date).nullable(),
        Field::new("face_value", Kind::Number).nullable(),
    ],
};

pub(crate) static YIELD_RATE: Object = Object {
    fields: &[
        Field::new("percentage", Kind::Number),
        Field::new(
            "type",
            Kind::Enum(plaid_investments::types::YieldRateType::KNOWN),
        )
        .nullable(),
    ],
};

pub(crate) static PROCESSOR_INVESTMENTS_AUTH_GET_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(crate) static PROCESSOR_INVESTMENTS_AUTH_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "account",
            Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_BASE),
        ),
        Field::new(
            "holdings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::HOLDING,
            )),
        ),
        Field::new(
            "securities",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::SECURITY,
            )),
        ),
        Field::new(
            "owners",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::INVESTMENTS_AUTH_OWNER,
            )),
        ),
        Field::new(
            "numbers",
            Kind::Object(&crate::generated::objects::investments::INVESTMENTS_AUTH_GET_NUMBERS),
        ),
        Field::new(
            "data_sources",
            Kind::Object(&crate::generated::objects::investments::INVESTMENTS_AUTH_DATA_SOURCES),
        ),
        Field::new(
            "account_details_401k",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::INVESTMENTS_AUTH_ACCOUNT_DETAILS401K,
            )),
        )
        .optional(),
        Field::new("is_investments_fallback_item", Kind::Bool).optional(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static INVESTMENTS_AUTH_OWNER: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String).optional(),
        Field::new("names", Kind::List(&Kind::String)).optional(),
    ],
};

pub(crate) static INVESTMENTS_AUTH_GET_NUMBERS: Object = Object {
    fields: &[
        Field::new(
            "acats",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::NUMBERS_ACATS,
            )),
        )
        .optional(),
        Field::new(
            "aton",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::NUMBERS_ATON,
            )),
        )
        .optional(),
        Field::new(
            "retirement_401k",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::NUMBERS_RETIREMENT401K,
            )),
        )
        .optional(),
    ],
};

pub(crate) static NUMBERS_ACATS: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("account", Kind::String),
        Field::new("dtc_numbers", Kind::List(&Kind::String)),
    ],
};

pub(crate) static NUMBERS_ATON: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("account", Kind::String),
    ],
};

pub(crate) static NUMBERS_RETIREMENT401K: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("plan", Kind::String).optional(),
        Field::new("account", Kind::String).optional(),
    ],
};

pub(crate) static INVESTMENTS_AUTH_DATA_SOURCES: Object = Object {
    fields: &[
        Field::new(
            "numbers",
            Kind::Enum(plaid_investments::types::DataSources::KNOWN),
        )
        .optional(),
        Field::new(
            "owners",
            Kind::Enum(plaid_investments::types::DataSources::KNOWN),
        )
        .optional(),
        Field::new(
            "holdings",
            Kind::Enum(plaid_investments::types::DataSources::KNOWN),
        )
        .optional(),
    ],
};

pub(crate) static INVESTMENTS_AUTH_ACCOUNT_DETAILS401K: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String).optional(),
        Field::new(
            "fee_details",
            Kind::Object(&crate::generated::objects::investments::INVESTMENTS_AUTH401K_FEE_DETAILS),
        )
        .optional(),
        Field::new(
            "contribution_details",
            Kind::Object(
                &crate::generated::objects::investments::INVESTMENTS_AUTH401K_CONTRIBUTION_DETAILS,
            ),
        )
        .optional(),
    ],
};

pub(crate) static INVESTMENTS_AUTH401K_FEE_DETAILS: Object = Object {
    fields: &[
        Field::new("account_fee_count_12m", Kind::Int),
        Field::new("account_fee_amount_12m", Kind::Number),
    ],
};

pub(crate) static INVESTMENTS_AUTH401K_CONTRIBUTION_DETAILS: Object = Object {
    fields: &[
        Field::new(
            "last_contribution_transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::INVESTMENT_TRANSACTION,
            )),
        ),
        Field::new("contribution_count_1m", Kind::Int),
        Field::new("contribution_amount_1m", Kind::Number),
        Field::new("contribution_count_6m", Kind::Int),
        Field::new("contribution_amount_6m", Kind::Number),
        Field::new("contribution_count_12m", Kind::Int),
        Field::new("contribution_amount_12m", Kind::Number),
    ],
};

pub(crate) static INVESTMENT_TRANSACTION: Object = Object {
    fields: &[
        Field::new("investment_transaction_id", Kind::String),
        Field::new("cancel_transaction_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("account_id", Kind::String),
        Field::new("security_id", Kind::String).nullable(),
        Field::new("date", Kind::Date),
        Field::new("transaction_datetime", Kind::DateTime)
            .optional()
            .nullable(),
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

pub(crate) static PROCESSOR_INVESTMENTS_TRANSACTIONS_GET_REQUEST: Object = Object {
fields: &[
Field::new("options", Kind::Object(&crate::generated::objects::investments::INVESTMENTS_TRANSACTIONS_GET_REQUEST_OPTIONS)).optional(),
Field::new("processor_token", Kind::String),
Field::new("start_date", Kind::Date),
Field::new("end_date", Kind::Date),
],
};

pub(crate) static INVESTMENTS_TRANSACTIONS_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("account_ids", Kind::List(&Kind::String)).optional(),
        Field::new("count", Kind::Int).optional().within(Limits {
            min: Some(1.0),
            max: Some(500.0),
            ..Limits::NONE
        }),
        Field::new("offset", Kind::Int).optional().within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        }),
        Field::new("async_update", Kind::Bool).optional(),
    ],
};

pub(crate) static PROCESSOR_INVESTMENTS_TRANSACTIONS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "account",
            Kind::Object(&crate::generated::objects::investments::INVESTMENT_ACCOUNT),
        ),
        Field::new(
            "investment_transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::INVESTMENT_TRANSACTION,
            )),
        ),
        Field::new(
            "securities",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::SECURITY,
            )),
        ),
        Field::new("total_investment_transactions", Kind::Int),
        Field::new("request_id", Kind::String),
        Field::new("is_investments_fallback_item", Kind::Bool).optional(),
    ],
};

pub(crate) static INVESTMENTS_HOLDINGS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::investments::INVESTMENT_HOLDINGS_GET_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(crate) static INVESTMENT_HOLDINGS_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(crate) static INVESTMENTS_HOLDINGS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::INVESTMENT_ACCOUNT,
            )),
        ),
        Field::new(
            "holdings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::HOLDING,
            )),
        ),
        Field::new(
            "securities",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::SECURITY,
            )),
        ),
        Field::new(
            "item",
            Kind::Object(&crate::generated::objects::shared_account::ITEM),
        ),
        Field::new("request_id", Kind::String),
        Field::new("is_investments_fallback_item", Kind::Bool).optional(),
    ],
};

pub(crate) static INVESTMENTS_TRANSACTIONS_GET_REQUEST: Object = Object {
fields: &[
Field::new("access_token", Kind::String),
Field::new("start_date", Kind::Date),
Field::new("end_date", Kind::Date),
Field::new("options", Kind::Object(&crate::generated::objects::investments::INVESTMENTS_TRANSACTIONS_GET_REQUEST_OPTIONS)).optional(),
],
};

pub(crate) static INVESTMENTS_TRANSACTIONS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "item",
            Kind::Object(&crate::generated::objects::shared_account::ITEM),
        ),
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::INVESTMENT_ACCOUNT,
            )),
        ),
        Field::new(
            "securities",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::SECURITY,
            )),
        ),
        Field::new(
            "investment_transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::INVESTMENT_TRANSACTION,
            )),
        ),
        Field::new("total_investment_transactions", Kind::Int),
        Field::new("request_id", Kind::String),
        Field::new("is_investments_fallback_item", Kind::Bool).optional(),
    ],
};

pub(crate) static INVESTMENTS_REFRESH_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static INVESTMENTS_REFRESH_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static INVESTMENTS_AUTH_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::investments::INVESTMENTS_AUTH_GET_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(crate) static INVESTMENTS_AUTH_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(crate) static INVESTMENTS_AUTH_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::INVESTMENT_ACCOUNT,
            )),
        ),
        Field::new(
            "holdings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::HOLDING,
            )),
        ),
        Field::new(
            "securities",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::SECURITY,
            )),
        ),
        Field::new(
            "owners",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::INVESTMENTS_AUTH_OWNER,
            )),
        ),
        Field::new(
            "numbers",
            Kind::Object(&crate::generated::objects::investments::INVESTMENTS_AUTH_GET_NUMBERS),
        ),
        Field::new(
            "data_sources",
            Kind::Object(&crate::generated::objects::investments::INVESTMENTS_AUTH_DATA_SOURCES),
        ),
        Field::new(
            "account_details_401k",
            Kind::List(&Kind::Object(
                &crate::generated::objects::investments::INVESTMENTS_AUTH_ACCOUNT_DETAILS401K,
            )),
        )
        .optional(),
        Field::new(
            "item",
            Kind::Object(&crate::generated::objects::shared_account::ITEM),
        ),
        Field::new("request_id", Kind::String),
    ],
};
