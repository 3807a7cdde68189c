// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static IDENTITY_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::identity::IDENTITY_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(crate) static IDENTITY_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(crate) static IDENTITY_DOCUMENTS_UPLOADS_GET_REQUEST: Object = Object {
fields: &[
Field::new("access_token", Kind::String),
Field::new("options", Kind::Object(&crate::generated::objects::identity::IDENTITY_DOCUMENTS_UPLOADS_GET_REQUEST_OPTIONS)).optional(),
],
};

pub(crate) static IDENTITY_DOCUMENTS_UPLOADS_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(crate) static IDENTITY_MATCH_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::identity::IDENTITY_MATCH_USER),
        )
        .optional(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::identity::IDENTITY_MATCH_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(crate) static IDENTITY_MATCH_USER: Object = Object {
    fields: &[
        Field::new("legal_name", Kind::String).optional().nullable(),
        Field::new("phone_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("email_address", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::identity::ADDRESS_DATA_NOT_REQUIRED),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static ADDRESS_DATA_NOT_REQUIRED: Object = Object {
    fields: &[
        Field::new("city", Kind::String).optional().nullable(),
        Field::new("region", Kind::String).optional().nullable(),
        Field::new("street", Kind::String).optional().nullable(),
        Field::new("postal_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("country", Kind::String).optional().nullable(),
    ],
};

pub(crate) static IDENTITY_MATCH_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(crate) static IDENTITY_REFRESH_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static PROCESSOR_IDENTITY_GET_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(crate) static PROCESSOR_IDENTITY_MATCH_REQUEST: Object = Object {
    fields: &[
        Field::new("processor_token", Kind::String),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::identity::IDENTITY_MATCH_USER),
        )
        .optional(),
    ],
};

pub(crate) static IDENTITY_MATCH_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("start_time", Kind::DateTime),
        Field::new("end_time", Kind::DateTime),
        Field::new("count", Kind::Int).optional().within(Limits {
            min: Some(1.0),
            max: Some(25.0),
            ..Limits::NONE
        }),
        Field::new("cursor", Kind::String).optional(),
    ],
};
