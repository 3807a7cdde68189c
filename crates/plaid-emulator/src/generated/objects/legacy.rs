// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static DEPOSIT_SWITCH_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("target_access_token", Kind::String),
        Field::new("target_account_id", Kind::String),
        Field::new(
            "country_code",
            Kind::Enum(plaid_legacy::types::DepositSwitchCountryCode::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::legacy::DEPOSIT_SWITCH_CREATE_OPTIONS),
        )
        .optional(),
    ],
};

pub(crate) static DEPOSIT_SWITCH_CREATE_OPTIONS: Object = Object {
    fields: &[
        Field::new("webhook", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new("transaction_item_access_tokens", Kind::List(&Kind::String)).optional(),
    ],
};

pub(crate) static DEPOSIT_SWITCH_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("deposit_switch_id", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static DEPOSIT_SWITCH_ALT_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "target_account",
            Kind::Object(&crate::generated::objects::legacy::DEPOSIT_SWITCH_TARGET_ACCOUNT),
        ),
        Field::new(
            "target_user",
            Kind::Object(&crate::generated::objects::legacy::DEPOSIT_SWITCH_TARGET_USER),
        ),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::legacy::DEPOSIT_SWITCH_CREATE_OPTIONS),
        )
        .optional(),
        Field::new(
            "country_code",
            Kind::Enum(plaid_legacy::types::DepositSwitchCountryCode::KNOWN),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static DEPOSIT_SWITCH_TARGET_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_number", Kind::String),
        Field::new("routing_number", Kind::String),
        Field::new("account_name", Kind::String),
        Field::new(
            "account_subtype",
            Kind::Enum(plaid_legacy::types::DepositSwitchTargetAccountSubtype::KNOWN),
        ),
    ],
};

pub(crate) static DEPOSIT_SWITCH_TARGET_USER: Object = Object {
    fields: &[
        Field::new("given_name", Kind::String),
        Field::new("family_name", Kind::String),
        Field::new("phone", Kind::String),
        Field::new("email", Kind::String),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::legacy::DEPOSIT_SWITCH_ADDRESS),
        )
        .optional(),
        Field::new("tax_payer_id", Kind::String).optional(),
    ],
};

pub(crate) static DEPOSIT_SWITCH_ADDRESS: Object = Object {
    fields: &[
        Field::new("city", Kind::String),
        Field::new("region", Kind::String),
        Field::new("street", Kind::String),
        Field::new("postal_code", Kind::String),
        Field::new("country", Kind::String),
    ],
};

pub(crate) static DEPOSIT_SWITCH_GET_REQUEST: Object = Object {
    fields: &[Field::new("deposit_switch_id", Kind::String)],
};

pub(crate) static DEPOSIT_SWITCH_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("deposit_switch_id", Kind::String),
        Field::new("target_account_id", Kind::String).nullable(),
        Field::new("target_item_id", Kind::String).nullable(),
        Field::new(
            "state",
            Kind::Enum(plaid_legacy::types::DepositSwitchState::KNOWN),
        ),
        Field::new(
            "switch_method",
            Kind::Enum(plaid_legacy::types::DepositSwitchMethod::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("account_has_multiple_allocations", Kind::Bool).nullable(),
        Field::new("is_allocated_remainder", Kind::Bool).nullable(),
        Field::new("percent_allocated", Kind::Number).nullable(),
        Field::new("amount_allocated", Kind::Number).nullable(),
        Field::new("employer_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("employer_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("institution_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("institution_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("date_created", Kind::Date),
        Field::new("date_completed", Kind::Date).nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static DEPOSIT_SWITCH_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[Field::new("deposit_switch_id", Kind::String)],
};

pub(crate) static DEPOSIT_SWITCH_TOKEN_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("deposit_switch_token", Kind::String),
        Field::new("deposit_switch_token_expiration_time", Kind::DateTime),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CREDIT_DETAILS_GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static CREDIT_DETAILS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_account::ACCOUNT_BASE,
            )),
        ),
        Field::new(
            "credit_details",
            Kind::List(&Kind::Object(
                &crate::generated::objects::legacy::CREDIT_DETAILS,
            )),
        ),
        Field::new(
            "item",
            Kind::Object(&crate::generated::objects::shared_account::ITEM),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CREDIT_DETAILS: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new(
            "aprs",
            Kind::Object(&crate::generated::objects::legacy::CREDIT_DETAILS_APRS),
        )
        .optional()
        .nullable(),
        Field::new("last_payment_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("last_payment_date", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("last_statement_balance", Kind::Number)
            .optional()
            .nullable(),
        Field::new("last_statement_date", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("minimum_payment_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("next_bill_due_date", Kind::DateTime)
            .optional()
            .nullable(),
    ],
};

pub(crate) static CREDIT_DETAILS_APRS: Object = Object {
    fields: &[
        Field::new(
            "balance_transfers",
            Kind::Object(&crate::generated::objects::legacy::CREDIT_DETAILS_APR),
        )
        .optional()
        .nullable(),
        Field::new(
            "cash_advances",
            Kind::Object(&crate::generated::objects::legacy::CREDIT_DETAILS_APR),
        )
        .optional()
        .nullable(),
        Field::new(
            "purchases",
            Kind::Object(&crate::generated::objects::legacy::CREDIT_DETAILS_APR),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CREDIT_DETAILS_APR: Object = Object {
    fields: &[
        Field::new("apr", Kind::Number).optional().nullable(),
        Field::new("balance_subject_to_apr", Kind::Number)
            .optional()
            .nullable(),
        Field::new("interest_charge_amount", Kind::Number)
            .optional()
            .nullable(),
    ],
};

pub(crate) static INCOME_GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static INCOME_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "item",
            Kind::Object(&crate::generated::objects::shared_account::ITEM),
        ),
        Field::new(
            "income",
            Kind::Object(&crate::generated::objects::legacy::INCOME),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static INCOME: Object = Object {
    fields: &[
        Field::new(
            "income_streams",
            Kind::List(&Kind::Object(
                &crate::generated::objects::legacy::INCOME_STREAM,
            )),
        ),
        Field::new("last_year_income", Kind::Number)
            .optional()
            .nullable(),
        Field::new("last_year_income_before_tax", Kind::Number)
            .optional()
            .nullable(),
        Field::new("projected_yearly_income", Kind::Number)
            .optional()
            .nullable(),
        Field::new("projected_yearly_income_before_tax", Kind::Number)
            .optional()
            .nullable(),
        Field::new("max_number_of_overlapping_income_streams", Kind::Int)
            .optional()
            .nullable(),
        Field::new("number_of_income_streams", Kind::Int)
            .optional()
            .nullable(),
    ],
};

pub(crate) static INCOME_STREAM: Object = Object {
    fields: &[
        Field::new("name", Kind::String),
        Field::new("monthly_income", Kind::Number)
            .optional()
            .nullable(),
        Field::new("confidence", Kind::Number).optional().nullable(),
        Field::new("days", Kind::Int).optional().nullable(),
    ],
};

pub(crate) static PROCESSOR_DWOLLA_PROCESSOR_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
    ],
};

pub(crate) static PROCESSOR_DWOLLA_PROCESSOR_TOKEN_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("processor_token", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};
