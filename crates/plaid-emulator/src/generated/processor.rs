// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static PROCESSOR_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new(
            "processor",
            Kind::Enum(plaid_processor::types::ProcessorTokenCreateRequestProcessor::KNOWN),
        ),
    ],
};

pub(super) static PROCESSOR_TOKEN_PERMISSIONS_SET_REQUEST: Object = Object {
    fields: &[
        Field::new("processor_token", Kind::String),
        Field::new(
            "products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        ),
    ],
};

pub(super) static PROCESSOR_TOKEN_PERMISSIONS_GET_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(super) static PROCESSOR_TOKEN_WEBHOOK_UPDATE_REQUEST: Object = Object {
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

pub(super) static PROCESSOR_STRIPE_BANK_ACCOUNT_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
    ],
};

pub(super) static PROCESSOR_APEX_PROCESSOR_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
    ],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
OperationSchema {
operation: <plaid_processor::types::ProcessorTokenCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::processor::PROCESSOR_TOKEN_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_processor::types::ProcessorTokenCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_processor::types::ProcessorTokenPermissionsSetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::processor::PROCESSOR_TOKEN_PERMISSIONS_SET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_processor::types::ProcessorTokenPermissionsSetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_processor::types::ProcessorTokenPermissionsGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::processor::PROCESSOR_TOKEN_PERMISSIONS_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_processor::types::ProcessorTokenPermissionsGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_processor::types::ProcessorTokenWebhookUpdateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::processor::PROCESSOR_TOKEN_WEBHOOK_UPDATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_processor::types::ProcessorTokenWebhookUpdateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_processor::types::ProcessorStripeBankAccountTokenCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::processor::PROCESSOR_STRIPE_BANK_ACCOUNT_TOKEN_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_processor::types::ProcessorStripeBankAccountTokenCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_processor::types::ProcessorApexProcessorTokenCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::processor::PROCESSOR_APEX_PROCESSOR_TOKEN_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_processor::types::ProcessorTokenCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
];
