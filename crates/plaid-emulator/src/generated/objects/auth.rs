// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(crate) static AUTH_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::auth::AUTH_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(crate) static AUTH_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(crate) static AUTH_VERIFY_REQUEST: Object = Object {
    fields: &[
        Field::new("legal_name", Kind::String).optional().nullable(),
        Field::new(
            "numbers",
            Kind::Object(&crate::generated::objects::auth::AUTH_VERIFY_REQUEST_NUMBERS),
        ),
    ],
};

pub(crate) static AUTH_VERIFY_REQUEST_NUMBERS: Object = Object {
    fields: &[Field::new(
        "ach",
        Kind::Object(&crate::generated::objects::auth::AUTH_VERIFY_NUMBERS_ACH),
    )],
};

pub(crate) static AUTH_VERIFY_NUMBERS_ACH: Object = Object {
    fields: &[
        Field::new("account", Kind::String),
        Field::new("routing", Kind::String),
    ],
};

pub(crate) static PROCESSOR_AUTH_GET_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};
