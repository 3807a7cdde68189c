// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(super) static PHONE_NUMBER: Object = Object {
    fields: &[
        Field::new("data", Kind::String),
        Field::new("primary", Kind::Bool),
        Field::new("type", Kind::Enum(plaid_types::PhoneNumberType::KNOWN)),
    ],
};

pub(super) static EMAIL: Object = Object {
    fields: &[
        Field::new("data", Kind::String),
        Field::new("primary", Kind::Bool),
        Field::new("type", Kind::Enum(plaid_types::EmailType::KNOWN)),
    ],
};

pub(super) static ADDRESS_DATA: Object = Object {
    fields: &[
        Field::new("city", Kind::String).nullable(),
        Field::new("region", Kind::String).nullable(),
        Field::new("street", Kind::String).nullable(),
        Field::new("postal_code", Kind::String).nullable(),
        Field::new("country", Kind::String).nullable(),
    ],
};

pub(super) static SIGNAL_ADDRESS_DATA: Object = Object {
    fields: &[
        Field::new("city", Kind::String).optional(),
        Field::new("region", Kind::String).optional().nullable(),
        Field::new("street", Kind::String).optional(),
        Field::new("postal_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("country", Kind::String).optional().nullable(),
    ],
};
