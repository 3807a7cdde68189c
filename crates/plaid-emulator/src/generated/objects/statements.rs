// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static STATEMENTS_LIST_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static STATEMENTS_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::statements::STATEMENTS_ACCOUNT,
            )),
        ),
        Field::new("institution_id", Kind::String),
        Field::new("institution_name", Kind::String),
        Field::new("item_id", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static STATEMENTS_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("account_mask", Kind::String),
        Field::new("account_name", Kind::String),
        Field::new("account_official_name", Kind::String),
        Field::new("account_subtype", Kind::String),
        Field::new("account_type", Kind::String),
        Field::new(
            "statements",
            Kind::List(&Kind::Object(
                &crate::generated::objects::statements::STATEMENTS_STATEMENT,
            )),
        ),
    ],
};

pub(crate) static STATEMENTS_STATEMENT: Object = Object {
    fields: &[
        Field::new("statement_id", Kind::String),
        Field::new("date_posted", Kind::Date).optional().nullable(),
        Field::new("month", Kind::Int),
        Field::new("year", Kind::Int).within(Limits {
            min: Some(2010.0),
            ..Limits::NONE
        }),
    ],
};

pub(crate) static STATEMENTS_DOWNLOAD_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("statement_id", Kind::String),
    ],
};

pub(crate) static STATEMENTS_REFRESH_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("start_date", Kind::Date),
        Field::new("end_date", Kind::Date),
    ],
};

pub(crate) static STATEMENTS_REFRESH_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};
