// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(super) static IDENTITY_VERIFICATION_REQUEST_USER_NAME: Object = Object {
    fields: &[
        Field::new("given_name", Kind::String),
        Field::new("family_name", Kind::String),
    ],
};

pub(super) static USER_ADDRESS: Object = Object {
    fields: &[
        Field::new("street", Kind::String).optional().nullable(),
        Field::new("street2", Kind::String).optional().nullable(),
        Field::new("city", Kind::String).optional().nullable(),
        Field::new("region", Kind::String).optional().nullable(),
        Field::new("postal_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("country", Kind::String),
    ],
};

pub(super) static USER_ID_NUMBER: Object = Object {
    fields: &[
        Field::new("value", Kind::String),
        Field::new("type", Kind::Enum(plaid_types::IDNumberType::KNOWN)),
    ],
};
