// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static PROCESSOR_INVESTMENTS_HOLDINGS_GET_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(crate) static PROCESSOR_INVESTMENTS_AUTH_GET_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
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

pub(crate) static INVESTMENTS_TRANSACTIONS_GET_REQUEST: Object = Object {
fields: &[
Field::new("access_token", Kind::String),
Field::new("start_date", Kind::Date),
Field::new("end_date", Kind::Date),
Field::new("options", Kind::Object(&crate::generated::objects::investments::INVESTMENTS_TRANSACTIONS_GET_REQUEST_OPTIONS)).optional(),
],
};

pub(crate) static INVESTMENTS_REFRESH_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
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
