// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Object, OperationSchema, ResponseShape};

pub(super) static AUTH_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::auth::AUTH_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static AUTH_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(super) static AUTH_VERIFY_REQUEST: Object = Object {
    fields: &[
        Field::new("legal_name", Kind::String).optional().nullable(),
        Field::new(
            "numbers",
            Kind::Object(&crate::generated::auth::AUTH_VERIFY_REQUEST_NUMBERS),
        ),
    ],
};

pub(super) static AUTH_VERIFY_REQUEST_NUMBERS: Object = Object {
    fields: &[Field::new(
        "ach",
        Kind::Object(&crate::generated::auth::AUTH_VERIFY_NUMBERS_ACH),
    )],
};

pub(super) static AUTH_VERIFY_NUMBERS_ACH: Object = Object {
    fields: &[
        Field::new("account", Kind::String),
        Field::new("routing", Kind::String),
    ],
};

pub(super) static PROCESSOR_AUTH_GET_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_auth::types::AuthGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::auth::AUTH_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_auth::types::AuthGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_auth::types::AuthVerifyRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::auth::AUTH_VERIFY_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_auth::types::AuthVerifyResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_auth::types::ProcessorAuthGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::auth::PROCESSOR_AUTH_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_auth::types::ProcessorAuthGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
];
