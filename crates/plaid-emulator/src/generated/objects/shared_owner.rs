// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(crate) static OWNER: Object = Object {
    fields: &[
        Field::new("names", Kind::List(&Kind::String)),
        Field::new(
            "phone_numbers",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_owner::PHONE_NUMBER,
            )),
        ),
        Field::new(
            "emails",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_owner::EMAIL,
            )),
        ),
        Field::new(
            "addresses",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_owner::ADDRESS,
            )),
        ),
    ],
};

pub(crate) static PHONE_NUMBER: Object = Object {
    fields: &[
        Field::new("data", Kind::String),
        Field::new("primary", Kind::Bool),
        Field::new("type", Kind::Enum(plaid_types::PhoneNumberType::KNOWN)),
    ],
};

pub(crate) static EMAIL: Object = Object {
    fields: &[
        Field::new("data", Kind::String),
        Field::new("primary", Kind::Bool),
        Field::new("type", Kind::Enum(plaid_types::EmailType::KNOWN)),
    ],
};

pub(crate) static ADDRESS: Object = Object {
    fields: &[
        Field::new(
            "data",
            Kind::Object(&crate::generated::objects::shared_owner::ADDRESS_DATA),
        ),
        Field::new("primary", Kind::Bool).optional(),
    ],
};

pub(crate) static ADDRESS_DATA: Object = Object {
    fields: &[
        Field::new("city", Kind::String).nullable(),
        Field::new("region", Kind::String).nullable(),
        Field::new("street", Kind::String).nullable(),
        Field::new("postal_code", Kind::String).nullable(),
        Field::new("country", Kind::String).nullable(),
    ],
};

pub(crate) static SIGNAL_ADDRESS_DATA: Object = Object {
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
