// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(crate) static CREDIT_AMOUNT_WITH_CURRENCY: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static CREDIT_SESSION_DOCUMENT_INCOME_RESULT: Object = Object {
    fields: &[
        Field::new("num_paystubs_uploaded", Kind::Int),
        Field::new("num_w2s_uploaded", Kind::Int),
        Field::new("num_bank_statements_uploaded", Kind::Int),
        Field::new("num_1099s_uploaded", Kind::Int),
        Field::new("num_i20s_uploaded", Kind::Int),
    ],
};
