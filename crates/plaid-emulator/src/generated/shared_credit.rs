// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(super) static INCOME_BREAKDOWN: Object = Object {
    fields: &[
        Field::new("type", Kind::Enum(plaid_types::IncomeBreakdownType::KNOWN)).nullable(),
        Field::new("rate", Kind::Number).nullable(),
        Field::new("hours", Kind::Number).nullable(),
        Field::new("total", Kind::Number).nullable(),
    ],
};
