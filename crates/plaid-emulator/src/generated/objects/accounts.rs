// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(crate) static ACCOUNTS_GET_REQUEST: Object = Object {
    name: "AccountsGetRequest",
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::accounts::ACCOUNTS_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(crate) static ACCOUNTS_GET_REQUEST_OPTIONS: Object = Object {
    name: "AccountsGetRequestOptions",
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(crate) static ACCOUNTS_GET_RESPONSE: Object = Object {
    name: "AccountsGetResponse",
    fields: &[
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_account::ACCOUNT_BASE,
            )),
        ),
        Field::new(
            "item",
            Kind::Object(&crate::generated::objects::shared_account::ITEM),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ACCOUNTS_BALANCE_GET_REQUEST: Object = Object {
    name: "AccountsBalanceGetRequest",
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::accounts::ACCOUNTS_BALANCE_GET_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(crate) static ACCOUNTS_BALANCE_GET_REQUEST_OPTIONS: Object = Object {
    name: "AccountsBalanceGetRequestOptions",
    fields: &[
        Field::new("account_ids", Kind::List(&Kind::String)).optional(),
        Field::new("min_last_updated_datetime", Kind::DateTime).optional(),
    ],
};

pub(crate) static PROCESSOR_ACCOUNT_GET_REQUEST: Object = Object {
    name: "ProcessorAccountGetRequest",
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(crate) static PROCESSOR_ACCOUNT_GET_RESPONSE: Object = Object {
    name: "ProcessorAccountGetResponse",
    fields: &[
        Field::new(
            "account",
            Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_BASE),
        ),
        Field::new("institution_id", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static PROCESSOR_BALANCE_GET_REQUEST: Object = Object {
    name: "ProcessorBalanceGetRequest",
    fields: &[
        Field::new("processor_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::accounts::PROCESSOR_BALANCE_GET_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(crate) static PROCESSOR_BALANCE_GET_REQUEST_OPTIONS: Object = Object {
    name: "ProcessorBalanceGetRequestOptions",
    fields: &[Field::new("min_last_updated_datetime", Kind::DateTime).optional()],
};

pub(crate) static PROCESSOR_BALANCE_GET_RESPONSE: Object = Object {
    name: "ProcessorBalanceGetResponse",
    fields: &[
        Field::new(
            "account",
            Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_BASE),
        ),
        Field::new("request_id", Kind::String),
    ],
};
