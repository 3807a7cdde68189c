// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(super) static RECIPIENT_BACS: Object = Object {
    fields: &[
        Field::new("account", Kind::String)
            .optional()
            .within(Limits {
                min_len: Some(1),
                max_len: Some(10),
                ..Limits::NONE
            }),
        Field::new("sort_code", Kind::String)
            .optional()
            .within(Limits {
                min_len: Some(6),
                max_len: Some(6),
                ..Limits::NONE
            }),
    ],
};

pub(super) static PAYMENT_INITIATION_ADDRESS: Object = Object {
    fields: &[
        Field::new("street", Kind::List(&Kind::String)).within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new("city", Kind::String).within(Limits {
            min_len: Some(1),
            max_len: Some(35),
            ..Limits::NONE
        }),
        Field::new("postal_code", Kind::String).within(Limits {
            min_len: Some(1),
            max_len: Some(16),
            ..Limits::NONE
        }),
        Field::new("country", Kind::String).within(Limits {
            min_len: Some(2),
            max_len: Some(2),
            ..Limits::NONE
        }),
    ],
};
