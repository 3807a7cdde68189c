// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(super) static BANK_TRANSFER_FAILURE: Object = Object {
    fields: &[
        Field::new("ach_return_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("description", Kind::String).optional(),
    ],
};

pub(super) static TRANSFER_FAILURE: Object = Object {
    fields: &[
        Field::new("failure_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("ach_return_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("description", Kind::String).optional(),
    ],
};
