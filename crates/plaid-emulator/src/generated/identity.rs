// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static IDENTITY_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::identity::IDENTITY_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static IDENTITY_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(super) static IDENTITY_DOCUMENTS_UPLOADS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::identity::IDENTITY_DOCUMENTS_UPLOADS_GET_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(super) static IDENTITY_DOCUMENTS_UPLOADS_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(super) static IDENTITY_MATCH_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "user",
            Kind::Object(&crate::generated::identity::IDENTITY_MATCH_USER),
        )
        .optional(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::identity::IDENTITY_MATCH_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static IDENTITY_MATCH_USER: Object = Object {
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
            Kind::Object(&crate::generated::identity::ADDRESS_DATA_NOT_REQUIRED),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static ADDRESS_DATA_NOT_REQUIRED: Object = Object {
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

pub(super) static IDENTITY_MATCH_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(super) static IDENTITY_REFRESH_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(super) static PROCESSOR_IDENTITY_GET_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(super) static PROCESSOR_IDENTITY_MATCH_REQUEST: Object = Object {
    fields: &[
        Field::new("processor_token", Kind::String),
        Field::new(
            "user",
            Kind::Object(&crate::generated::identity::IDENTITY_MATCH_USER),
        )
        .optional(),
    ],
};

pub(super) static IDENTITY_MATCH_LIST_REQUEST: Object = Object {
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

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_identity::types::IdentityGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::identity::IDENTITY_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_identity::types::IdentityGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_identity::types::IdentityDocumentsUploadsGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::identity::IDENTITY_DOCUMENTS_UPLOADS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_identity::types::IdentityDocumentsUploadsGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_identity::types::IdentityMatchRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::identity::IDENTITY_MATCH_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_identity::types::IdentityMatchResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_identity::types::IdentityRefreshRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::identity::IDENTITY_REFRESH_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_identity::types::IdentityRefreshResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_identity::types::ProcessorIdentityGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::identity::PROCESSOR_IDENTITY_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_identity::types::ProcessorIdentityGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_identity::types::ProcessorIdentityMatchRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::identity::PROCESSOR_IDENTITY_MATCH_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_identity::types::ProcessorIdentityMatchResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_identity::types::IdentityMatchListRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::identity::IDENTITY_MATCH_LIST_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_identity::types::IdentityMatchListResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
];
