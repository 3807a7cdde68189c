// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static INSTITUTIONS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("count", Kind::Int).within(Limits {
            min: Some(1.0),
            max: Some(500.0),
            ..Limits::NONE
        }),
        Field::new("offset", Kind::Int).within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        }),
        Field::new(
            "country_codes",
            Kind::List(&Kind::Enum(plaid_types::CountryCode::KNOWN)),
        )
        .within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "options",
            Kind::Object(&crate::generated::institutions::INSTITUTIONS_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static INSTITUTIONS_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new(
            "products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        )
        .optional()
        .nullable()
        .within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new("routing_numbers", Kind::List(&Kind::String))
            .optional()
            .nullable(),
        Field::new("oauth", Kind::Bool).optional().nullable(),
        Field::new("include_optional_metadata", Kind::Bool).optional(),
        Field::new("include_auth_metadata", Kind::Bool).optional(),
        Field::new("include_payment_initiation_metadata", Kind::Bool).optional(),
    ],
};

pub(super) static INSTITUTIONS_SEARCH_REQUEST: Object = Object {
    fields: &[
        Field::new("query", Kind::String).within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        )
        .optional()
        .nullable()
        .within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "country_codes",
            Kind::List(&Kind::Enum(plaid_types::CountryCode::KNOWN)),
        ),
        Field::new(
            "options",
            Kind::Object(&crate::generated::institutions::INSTITUTIONS_SEARCH_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static INSTITUTIONS_SEARCH_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("oauth", Kind::Bool).optional().nullable(),
        Field::new("include_optional_metadata", Kind::Bool).optional(),
        Field::new("include_auth_metadata", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("include_payment_initiation_metadata", Kind::Bool)
            .optional()
            .nullable(),
        Field::new(
            "payment_initiation",
            Kind::Object(
                &crate::generated::institutions::INSTITUTIONS_SEARCH_PAYMENT_INITIATION_OPTIONS,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static INSTITUTIONS_SEARCH_PAYMENT_INITIATION_OPTIONS: Object = Object {
    fields: &[
        Field::new("payment_id", Kind::String).optional().nullable(),
        Field::new("consent_id", Kind::String).optional().nullable(),
    ],
};

pub(super) static INSTITUTIONS_GET_BY_ID_REQUEST: Object = Object {
    fields: &[
        Field::new("institution_id", Kind::String).within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "country_codes",
            Kind::List(&Kind::Enum(plaid_types::CountryCode::KNOWN)),
        ),
        Field::new(
            "options",
            Kind::Object(&crate::generated::institutions::INSTITUTIONS_GET_BY_ID_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static INSTITUTIONS_GET_BY_ID_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("include_optional_metadata", Kind::Bool).optional(),
        Field::new("include_status", Kind::Bool).optional(),
        Field::new("include_auth_metadata", Kind::Bool).optional(),
        Field::new("include_payment_initiation_metadata", Kind::Bool).optional(),
    ],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_institutions::types::InstitutionsGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::institutions::INSTITUTIONS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_institutions::types::InstitutionsGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_institutions::types::InstitutionsSearchRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::institutions::INSTITUTIONS_SEARCH_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_institutions::types::InstitutionsSearchResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_institutions::types::InstitutionsGetByIdRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::institutions::INSTITUTIONS_GET_BY_ID_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_institutions::types::InstitutionsGetByIdResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
];
