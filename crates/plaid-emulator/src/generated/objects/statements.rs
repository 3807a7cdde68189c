// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(crate) static STATEMENTS_LIST_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
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
