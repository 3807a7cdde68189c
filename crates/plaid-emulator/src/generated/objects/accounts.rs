// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(crate) static ACCOUNTS_GET_REQUEST: Object = Object {
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
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(crate) static ACCOUNTS_BALANCE_GET_REQUEST: Object = Object {
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
    fields: &[
        Field::new("account_ids", Kind::List(&Kind::String)).optional(),
        Field::new("min_last_updated_datetime", Kind::DateTime).optional(),
    ],
};

pub(crate) static PROCESSOR_ACCOUNT_GET_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(crate) static PROCESSOR_BALANCE_GET_REQUEST: Object = Object {
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
    fields: &[Field::new("min_last_updated_datetime", Kind::DateTime).optional()],
};
