// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static PROCESSOR_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new(
            "processor",
            Kind::Enum(plaid_processor::types::ProcessorTokenCreateRequestProcessor::KNOWN),
        ),
    ],
};

pub(crate) static PROCESSOR_TOKEN_PERMISSIONS_SET_REQUEST: Object = Object {
    fields: &[
        Field::new("processor_token", Kind::String),
        Field::new(
            "products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        ),
    ],
};

pub(crate) static PROCESSOR_TOKEN_PERMISSIONS_GET_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(crate) static PROCESSOR_TOKEN_WEBHOOK_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("processor_token", Kind::String),
        Field::new("webhook", Kind::String)
            .nullable()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
    ],
};

pub(crate) static PROCESSOR_STRIPE_BANK_ACCOUNT_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
    ],
};

pub(crate) static PROCESSOR_APEX_PROCESSOR_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
    ],
};
