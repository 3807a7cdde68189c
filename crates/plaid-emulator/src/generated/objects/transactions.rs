// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static TRANSACTIONS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::transactions::TRANSACTIONS_GET_REQUEST_OPTIONS,
            ),
        )
        .optional(),
        Field::new("access_token", Kind::String),
        Field::new("start_date", Kind::Date),
        Field::new("end_date", Kind::Date),
    ],
};

pub(crate) static TRANSACTIONS_GET_REQUEST_OPTIONS: Object = Object {
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
        Field::new("include_original_description", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("include_personal_finance_category_beta", Kind::Bool).optional(),
        Field::new("include_personal_finance_category", Kind::Bool).optional(),
        Field::new("include_logo_and_counterparty_beta", Kind::Bool).optional(),
        Field::new(
            "personal_finance_category_version",
            Kind::Enum(plaid_types::PersonalFinanceCategoryVersion::KNOWN),
        )
        .optional(),
        Field::new("days_requested", Kind::Int)
            .optional()
            .within(Limits {
                min: Some(1.0),
                max: Some(730.0),
                ..Limits::NONE
            }),
    ],
};

pub(crate) static TRANSACTIONS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_account::ACCOUNT_BASE,
            )),
        ),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::TRANSACTION,
            )),
        ),
        Field::new("total_transactions", Kind::Int),
        Field::new(
            "item",
            Kind::Object(&crate::generated::objects::shared_account::ITEM),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSACTION: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new("category", Kind::List(&Kind::String))
            .optional()
            .nullable(),
        Field::new("category_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("check_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("date", Kind::Date),
        Field::new(
            "location",
            Kind::Object(&crate::generated::objects::shared_transaction::LOCATION),
        ),
        Field::new("name", Kind::String),
        Field::new("merchant_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("original_description", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "payment_meta",
            Kind::Object(&crate::generated::objects::shared_transaction::PAYMENT_META),
        ),
        Field::new("pending", Kind::Bool),
        Field::new("pending_transaction_id", Kind::String).nullable(),
        Field::new("account_owner", Kind::String).nullable(),
        Field::new("transaction_id", Kind::String),
        Field::new(
            "transaction_type",
            Kind::Enum(plaid_transactions::types::TransactionTransactionType::KNOWN),
        )
        .optional(),
        Field::new("logo_url", Kind::String).optional().nullable(),
        Field::new("website", Kind::String).optional().nullable(),
        Field::new("authorized_date", Kind::Date).nullable(),
        Field::new("authorized_datetime", Kind::DateTime).nullable(),
        Field::new("datetime", Kind::DateTime).nullable(),
        Field::new(
            "payment_channel",
            Kind::Enum(plaid_transactions::types::TransactionPaymentChannel::KNOWN),
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
            "transaction_code",
            Kind::Enum(plaid_types::TransactionCode::KNOWN),
        )
        .nullable(),
        Field::new("personal_finance_category_icon_url", Kind::String).optional(),
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
        Field::new("merchant_category_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("running_balance", Kind::Number)
            .optional()
            .nullable(),
        Field::new(
            "client_customization",
            Kind::Object(&crate::generated::objects::shared_transaction::CLIENT_CUSTOMIZATION),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static TRANSACTIONS_REFRESH_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static TRANSACTIONS_REFRESH_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static TRANSACTIONS_RECURRING_GET_REQUEST: Object = Object {
fields: &[
Field::new("access_token", Kind::String),
Field::new("options", Kind::Object(&crate::generated::objects::transactions::TRANSACTIONS_RECURRING_GET_REQUEST_OPTIONS)).optional(),
Field::new("account_ids", Kind::List(&Kind::String)).optional(),
],
};

pub(crate) static TRANSACTIONS_RECURRING_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("include_personal_finance_category", Kind::Bool).optional(),
        Field::new(
            "personal_finance_category_version",
            Kind::Enum(plaid_types::PersonalFinanceCategoryVersion::KNOWN),
        )
        .optional(),
    ],
};

pub(crate) static TRANSACTIONS_RECURRING_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "inflow_streams",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::TRANSACTION_STREAM,
            )),
        ),
        Field::new(
            "outflow_streams",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::TRANSACTION_STREAM,
            )),
        ),
        Field::new("updated_datetime", Kind::DateTime),
        Field::new(
            "personal_finance_category_version",
            Kind::Enum(plaid_types::PersonalFinanceCategoryVersion::KNOWN),
        )
        .optional(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSACTION_STREAM: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("stream_id", Kind::String),
        Field::new("category", Kind::List(&Kind::String)).nullable(),
        Field::new("category_id", Kind::String).nullable(),
        Field::new("description", Kind::String),
        Field::new("merchant_name", Kind::String).nullable(),
        Field::new("first_date", Kind::Date),
        Field::new("last_date", Kind::Date),
        Field::new("predicted_next_date", Kind::Date)
            .optional()
            .nullable(),
        Field::new(
            "frequency",
            Kind::Enum(plaid_transactions::types::RecurringTransactionFrequency::KNOWN),
        ),
        Field::new("transaction_ids", Kind::List(&Kind::String)),
        Field::new(
            "average_amount",
            Kind::Object(&crate::generated::objects::transactions::TRANSACTION_STREAM_AMOUNT),
        ),
        Field::new(
            "last_amount",
            Kind::Object(&crate::generated::objects::transactions::TRANSACTION_STREAM_AMOUNT),
        ),
        Field::new("is_active", Kind::Bool),
        Field::new(
            "status",
            Kind::Enum(plaid_transactions::types::TransactionStreamStatus::KNOWN),
        ),
        Field::new(
            "personal_finance_category",
            Kind::Object(&crate::generated::objects::shared_transaction::PERSONAL_FINANCE_CATEGORY),
        )
        .optional()
        .nullable(),
        Field::new("is_user_modified", Kind::Bool),
        Field::new("last_user_modified_datetime", Kind::DateTime).optional(),
    ],
};

pub(crate) static TRANSACTION_STREAM_AMOUNT: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number).optional(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static TRANSACTIONS_SYNC_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("cursor", Kind::String).optional(),
        Field::new("count", Kind::Int).optional().within(Limits {
            min: Some(1.0),
            max: Some(500.0),
            ..Limits::NONE
        }),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::transactions::TRANSACTIONS_SYNC_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(crate) static TRANSACTIONS_SYNC_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("include_original_description", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("include_personal_finance_category", Kind::Bool).optional(),
        Field::new("include_logo_and_counterparty_beta", Kind::Bool).optional(),
        Field::new(
            "personal_finance_category_version",
            Kind::Enum(plaid_types::PersonalFinanceCategoryVersion::KNOWN),
        )
        .optional(),
        Field::new("days_requested", Kind::Int)
            .optional()
            .within(Limits {
                min: Some(1.0),
                max: Some(730.0),
                ..Limits::NONE
            }),
        Field::new("account_id", Kind::String).optional(),
    ],
};

pub(crate) static TRANSACTIONS_SYNC_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "transactions_update_status",
            Kind::Enum(plaid_transactions::types::TransactionsUpdateStatus::KNOWN),
        ),
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_account::ACCOUNT_BASE,
            )),
        ),
        Field::new(
            "added",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::TRANSACTION,
            )),
        ),
        Field::new(
            "modified",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::TRANSACTION,
            )),
        ),
        Field::new(
            "removed",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::REMOVED_TRANSACTION,
            )),
        ),
        Field::new("next_cursor", Kind::String),
        Field::new("has_more", Kind::Bool),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static REMOVED_TRANSACTION: Object = Object {
    fields: &[
        Field::new("transaction_id", Kind::String),
        Field::new("account_id", Kind::String),
    ],
};

pub(crate) static CATEGORIES_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "categories",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::CATEGORY,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CATEGORY: Object = Object {
    fields: &[
        Field::new("category_id", Kind::String),
        Field::new("group", Kind::String),
        Field::new("hierarchy", Kind::List(&Kind::String)),
    ],
};

pub(crate) static PROCESSOR_TRANSACTIONS_GET_REQUEST: Object = Object {
fields: &[
Field::new("options", Kind::Object(&crate::generated::objects::transactions::PROCESSOR_TRANSACTIONS_GET_REQUEST_OPTIONS)).optional(),
Field::new("processor_token", Kind::String),
Field::new("start_date", Kind::Date),
Field::new("end_date", Kind::Date),
],
};

pub(crate) static PROCESSOR_TRANSACTIONS_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("count", Kind::Int).optional().within(Limits {
            min: Some(1.0),
            max: Some(500.0),
            ..Limits::NONE
        }),
        Field::new("offset", Kind::Int).optional().within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        }),
        Field::new("include_original_description", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("include_personal_finance_category_beta", Kind::Bool).optional(),
        Field::new("include_personal_finance_category", Kind::Bool).optional(),
        Field::new("include_logo_and_counterparty_beta", Kind::Bool).optional(),
    ],
};

pub(crate) static PROCESSOR_TRANSACTIONS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "account",
            Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_BASE),
        ),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::TRANSACTION,
            )),
        ),
        Field::new("total_transactions", Kind::Int),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static PROCESSOR_TRANSACTIONS_SYNC_REQUEST: Object = Object {
    fields: &[
        Field::new("processor_token", Kind::String),
        Field::new("cursor", Kind::String).optional(),
        Field::new("count", Kind::Int).optional().within(Limits {
            min: Some(1.0),
            max: Some(500.0),
            ..Limits::NONE
        }),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::transactions::TRANSACTIONS_SYNC_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(crate) static PROCESSOR_TRANSACTIONS_SYNC_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "transactions_update_status",
            Kind::Enum(plaid_transactions::types::TransactionsUpdateStatus::KNOWN),
        ),
        Field::new(
            "account",
            Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_BASE),
        )
        .nullable(),
        Field::new(
            "added",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::TRANSACTION,
            )),
        ),
        Field::new(
            "modified",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::TRANSACTION,
            )),
        ),
        Field::new(
            "removed",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::REMOVED_TRANSACTION,
            )),
        ),
        Field::new("next_cursor", Kind::String),
        Field::new("has_more", Kind::Bool),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static PROCESSOR_TRANSACTIONS_REFRESH_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(crate) static PROCESSOR_TRANSACTIONS_REFRESH_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static PROCESSOR_TRANSACTIONS_RECURRING_GET_REQUEST: Object = Object {
fields: &[
Field::new("processor_token", Kind::String),
Field::new("options", Kind::Object(&crate::generated::objects::transactions::TRANSACTIONS_RECURRING_GET_REQUEST_OPTIONS)).optional(),
],
};

pub(crate) static PROCESSOR_TRANSACTIONS_RECURRING_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "inflow_streams",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::TRANSACTION_STREAM,
            )),
        ),
        Field::new(
            "outflow_streams",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::TRANSACTION_STREAM,
            )),
        ),
        Field::new("updated_datetime", Kind::DateTime),
        Field::new(
            "personal_finance_category_version",
            Kind::Enum(plaid_types::PersonalFinanceCategoryVersion::KNOWN),
        )
        .optional(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSACTIONS_RULES_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("client_user_id", Kind::String),
        Field::new("pfc_primary_category", Kind::String),
        Field::new("pfc_detailed_category", Kind::String),
        Field::new(
            "rule_details",
            Kind::Object(&crate::generated::objects::transactions::TRANSACTIONS_RULE_DETAILS),
        ),
    ],
};

pub(crate) static TRANSACTIONS_RULE_DETAILS: Object = Object {
    fields: &[
        Field::new(
            "field",
            Kind::Enum(plaid_transactions::types::TransactionsRuleField::KNOWN),
        ),
        Field::new(
            "type",
            Kind::Enum(plaid_transactions::types::TransactionsRuleType::KNOWN),
        ),
        Field::new("query", Kind::String),
    ],
};

pub(crate) static TRANSACTIONS_RULES_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "rule",
            Kind::Object(&crate::generated::objects::transactions::TRANSACTIONS_CATEGORY_RULE),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSACTIONS_CATEGORY_RULE: Object = Object {
    fields: &[
        Field::new("id", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
        Field::new("created_at", Kind::DateTime).optional(),
        Field::new("updated_at", Kind::DateTime).optional(),
        Field::new("pfc_primary_category", Kind::String).optional(),
        Field::new("pfc_detailed_category", Kind::String).optional(),
        Field::new(
            "rule_details",
            Kind::Object(&crate::generated::objects::transactions::TRANSACTIONS_RULE_DETAILS),
        )
        .optional(),
    ],
};

pub(crate) static TRANSACTIONS_RULES_LIST_REQUEST: Object = Object {
    fields: &[Field::new("client_user_id", Kind::String)],
};

pub(crate) static TRANSACTIONS_RULES_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "rules",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::TRANSACTIONS_CATEGORY_RULE,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSACTIONS_RULES_REMOVE_REQUEST: Object = Object {
    fields: &[
        Field::new("client_user_id", Kind::String),
        Field::new("rule_id", Kind::String),
    ],
};

pub(crate) static TRANSACTIONS_RULES_REMOVE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static TRANSACTIONS_USER_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[Field::new("client_user_id", Kind::String)],
};

pub(crate) static TRANSACTIONS_USER_INSIGHTS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "user_data_overview",
            Kind::Object(&crate::generated::objects::transactions::USER_DATA_OVERVIEW),
        ),
        Field::new(
            "counterparty_insights",
            Kind::Object(&crate::generated::objects::transactions::COUNTERPARTY_INSIGHTS),
        )
        .optional(),
        Field::new(
            "category_insights",
            Kind::Object(&crate::generated::objects::transactions::CATEGORY_INSIGHTS),
        )
        .optional(),
        Field::new(
            "recurring_transactions",
            Kind::Object(&crate::generated::objects::transactions::RECURRING_TRANSACTIONS),
        )
        .optional(),
    ],
};

pub(crate) static USER_DATA_OVERVIEW: Object = Object {
    fields: &[
        Field::new("transaction_count", Kind::Int),
        Field::new("oldest_transaction_date", Kind::Date).optional(),
        Field::new("newest_transaction_date", Kind::Date).optional(),
        Field::new("days_available", Kind::Int),
        Field::new("total_outflows", Kind::Number),
        Field::new("total_inflows", Kind::Number),
    ],
};

pub(crate) static COUNTERPARTY_INSIGHTS: Object = Object {
    fields: &[
        Field::new(
            "financial_institution_insights",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::FINANCIAL_INSTITUTION_INSIGHTS,
            )),
        )
        .optional(),
        Field::new(
            "merchant_insights",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::MERCHANT_INSIGHTS,
            )),
        )
        .optional(),
    ],
};

pub(crate) static FINANCIAL_INSTITUTION_INSIGHTS: Object = Object {
    fields: &[
        Field::new("name", Kind::String),
        Field::new("entity_id", Kind::String).optional().nullable(),
        Field::new("website", Kind::String).nullable(),
        Field::new(
            "detected_accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::DETECTED_ACCOUNT,
            )),
        ),
    ],
};

pub(crate) static DETECTED_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_type", Kind::String).nullable(),
        Field::new("account_subtype", Kind::String).nullable(),
        Field::new("transaction_count", Kind::Int),
        Field::new("oldest_transaction_date", Kind::Date).optional(),
        Field::new("newest_transaction_date", Kind::Date).optional(),
        Field::new("newest_transaction_amount", Kind::Number).optional(),
        Field::new("total_outflows", Kind::Number),
        Field::new("total_inflows", Kind::Number),
    ],
};

pub(crate) static MERCHANT_INSIGHTS: Object = Object {
    fields: &[
        Field::new("name", Kind::String),
        Field::new("entity_id", Kind::String).optional().nullable(),
        Field::new("website", Kind::String).nullable(),
        Field::new("transaction_count", Kind::Int),
        Field::new("personal_finance_category_primary", Kind::String).nullable(),
        Field::new("personal_finance_category_detailed", Kind::String).nullable(),
        Field::new("total_outflows", Kind::Number),
        Field::new("total_inflows", Kind::Number),
    ],
};

pub(crate) static CATEGORY_INSIGHTS: Object = Object {
    fields: &[
        Field::new(
            "primary_category_insights",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::CATEGORY_INSIGHT_DETAILS,
            )),
        )
        .optional(),
        Field::new(
            "detailed_category_insights",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::CATEGORY_INSIGHT_DETAILS,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CATEGORY_INSIGHT_DETAILS: Object = Object {
    fields: &[
        Field::new("name", Kind::String),
        Field::new("transaction_count", Kind::Int),
        Field::new("total_outflows", Kind::Number),
        Field::new("total_inflows", Kind::Number),
        Field::new("top_counterparties", Kind::List(&Kind::String)).optional(),
    ],
};

pub(crate) static RECURRING_TRANSACTIONS: Object = Object {
    fields: &[
        Field::new(
            "inflow_streams",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::RECURRING_INSIGHTS_STREAM,
            )),
        ),
        Field::new(
            "outflow_streams",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transactions::RECURRING_INSIGHTS_STREAM,
            )),
        ),
    ],
};

pub(crate) static RECURRING_INSIGHTS_STREAM: Object = Object {
    fields: &[
        Field::new("stream_id", Kind::String),
        Field::new("description", Kind::String).optional(),
        Field::new("merchant_name", Kind::String),
        Field::new("oldest_transaction_date", Kind::Date).optional(),
        Field::new("newest_transaction_date", Kind::Date).optional(),
        Field::new("average_days_apart", Kind::Number),
        Field::new(
            "frequency",
            Kind::Enum(plaid_transactions::types::RecurringTransactionFrequency::KNOWN),
        )
        .optional(),
        Field::new("transaction_count", Kind::Int).optional(),
        Field::new("transaction_ids", Kind::List(&Kind::String)).optional(),
        Field::new(
            "average_amount",
            Kind::Object(&crate::generated::objects::transactions::TRANSACTION_STREAM_AMOUNT),
        )
        .optional(),
        Field::new(
            "newest_transaction_amount",
            Kind::Object(&crate::generated::objects::transactions::TRANSACTION_STREAM_AMOUNT),
        )
        .optional(),
        Field::new("is_active", Kind::Bool),
        Field::new(
            "status",
            Kind::Enum(plaid_transactions::types::TransactionStreamStatus::KNOWN),
        )
        .optional(),
        Field::new("personal_finance_category_primary", Kind::String).optional(),
        Field::new("personal_finance_category_detailed", Kind::String).optional(),
    ],
};
