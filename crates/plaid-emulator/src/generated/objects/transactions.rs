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

pub(crate) static TRANSACTIONS_REFRESH_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
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

pub(crate) static PROCESSOR_TRANSACTIONS_REFRESH_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(crate) static PROCESSOR_TRANSACTIONS_RECURRING_GET_REQUEST: Object = Object {
fields: &[
Field::new("processor_token", Kind::String),
Field::new("options", Kind::Object(&crate::generated::objects::transactions::TRANSACTIONS_RECURRING_GET_REQUEST_OPTIONS)).optional(),
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

pub(crate) static TRANSACTIONS_RULES_LIST_REQUEST: Object = Object {
    fields: &[Field::new("client_user_id", Kind::String)],
};

pub(crate) static TRANSACTIONS_RULES_REMOVE_REQUEST: Object = Object {
    fields: &[
        Field::new("client_user_id", Kind::String),
        Field::new("rule_id", Kind::String),
    ],
};

pub(crate) static TRANSACTIONS_USER_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[Field::new("client_user_id", Kind::String)],
};
