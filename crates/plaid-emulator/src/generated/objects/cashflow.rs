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

pub(crate) static CASHFLOW_REPORT_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};
