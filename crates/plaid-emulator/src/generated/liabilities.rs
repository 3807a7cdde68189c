// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Object, OperationSchema, ResponseShape};

pub(super) static PROCESSOR_LIABILITIES_GET_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(super) static LIABILITIES_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::liabilities::LIABILITIES_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static LIABILITIES_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation:
            <plaid_liabilities::types::ProcessorLiabilitiesGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::liabilities::PROCESSOR_LIABILITIES_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_liabilities::types::ProcessorLiabilitiesGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_liabilities::types::LiabilitiesGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::liabilities::LIABILITIES_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_liabilities::types::LiabilitiesGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
];
