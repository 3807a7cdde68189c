// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static DASHBOARD_USER_GET_REQUEST: Object = Object {
    fields: &[Field::new("dashboard_user_id", Kind::String)],
};

pub(super) static DASHBOARD_USER_LIST_REQUEST: Object = Object {
    fields: &[Field::new("cursor", Kind::String).optional().nullable()],
};

pub(super) static IDENTITY_VERIFICATION_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("client_user_id", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
        Field::new("is_shareable", Kind::Bool),
        Field::new("template_id", Kind::String),
        Field::new("gave_consent", Kind::Bool),
        Field::new(
            "user",
            Kind::Object(
                &crate::generated::identity_verification::IDENTITY_VERIFICATION_CREATE_REQUEST_USER,
            ),
        )
        .optional()
        .nullable(),
        Field::new("is_idempotent", Kind::Bool)
            .optional()
            .nullable(),
        Field::new(
            "language",
            Kind::Enum(plaid_identity_verification::types::IdentityVerificationLanguage::KNOWN),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static IDENTITY_VERIFICATION_CREATE_REQUEST_USER: Object = Object {
    fields: &[
        Field::new("email_address", Kind::String)
            .optional()
            .within(Limits {
                format: Some("email"),
                ..Limits::NONE
            }),
        Field::new("phone_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("date_of_birth", Kind::Date).optional(),
        Field::new(
            "name",
            Kind::Object(&crate::generated::shared_person::IDENTITY_VERIFICATION_REQUEST_USER_NAME),
        )
        .optional()
        .nullable(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::shared_person::USER_ADDRESS),
        )
        .optional()
        .nullable(),
        Field::new(
            "id_number",
            Kind::Object(&crate::generated::shared_person::USER_ID_NUMBER),
        )
        .optional()
        .nullable(),
        Field::new("client_user_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("ip_address", Kind::String).optional().nullable(),
    ],
};

pub(super) static IDENTITY_VERIFICATION_GET_REQUEST: Object = Object {
    fields: &[Field::new("identity_verification_id", Kind::String)],
};

pub(super) static IDENTITY_VERIFICATION_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("template_id", Kind::String),
        Field::new("client_user_id", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional().nullable(),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(super) static IDENTITY_VERIFICATION_RETRY_REQUEST: Object = Object {
fields: &[
Field::new("client_user_id", Kind::String),
Field::new("template_id", Kind::String),
Field::new("strategy", Kind::Enum(plaid_identity_verification::types::Strategy::KNOWN)),
Field::new("user", Kind::Object(&crate::generated::identity_verification::IDENTITY_VERIFICATION_REQUEST_USER)).optional().nullable(),
Field::new("steps", Kind::Object(&crate::generated::identity_verification::IDENTITY_VERIFICATION_RETRY_REQUEST_STEPS_OBJECT)).optional().nullable(),
Field::new("is_shareable", Kind::Bool).optional().nullable(),
],
};

pub(super) static IDENTITY_VERIFICATION_REQUEST_USER: Object = Object {
    fields: &[
        Field::new("email_address", Kind::String)
            .optional()
            .within(Limits {
                format: Some("email"),
                ..Limits::NONE
            }),
        Field::new("phone_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("date_of_birth", Kind::Date).optional(),
        Field::new(
            "name",
            Kind::Object(&crate::generated::shared_person::IDENTITY_VERIFICATION_REQUEST_USER_NAME),
        )
        .optional()
        .nullable(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::shared_person::USER_ADDRESS),
        )
        .optional()
        .nullable(),
        Field::new(
            "id_number",
            Kind::Object(&crate::generated::shared_person::USER_ID_NUMBER),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static IDENTITY_VERIFICATION_RETRY_REQUEST_STEPS_OBJECT: Object = Object {
    fields: &[
        Field::new("verify_sms", Kind::Bool),
        Field::new("kyc_check", Kind::Bool),
        Field::new("documentary_verification", Kind::Bool),
        Field::new("selfie_check", Kind::Bool),
    ],
};

pub(super) static IDENTITY_VERIFICATION_AUTOFILL_CREATE_REQUEST: Object = Object {
    fields: &[Field::new("identity_verification_id", Kind::String)],
};

pub(super) static BUSINESS_VERIFICATION_GET_REQUEST: Object = Object {
    fields: &[Field::new("business_verification_id", Kind::String)],
};

pub(super) static BUSINESS_VERIFICATION_CREATE_REQUEST: Object = Object {
fields: &[
Field::new("client_user_id", Kind::String),
Field::new("business", Kind::Object(&crate::generated::identity_verification::BUSINESS_VERIFICATION_CREATE_REQUEST_BUSINESS)).optional().nullable(),
],
};

pub(super) static BUSINESS_VERIFICATION_CREATE_REQUEST_BUSINESS: Object = Object {
    fields: &[
        Field::new("name", Kind::String).optional(),
        Field::new("alternative_name", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::identity_verification::REQUEST_BUSINESS_ADDRESS),
        )
        .optional(),
        Field::new("website", Kind::String)
            .optional()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new("phone_number", Kind::String).optional(),
        Field::new("email_address", Kind::String)
            .optional()
            .within(Limits {
                format: Some("email"),
                ..Limits::NONE
            }),
    ],
};

pub(super) static REQUEST_BUSINESS_ADDRESS: Object = Object {
    fields: &[
        Field::new("street", Kind::String),
        Field::new("street2", Kind::String).optional().nullable(),
        Field::new("city", Kind::String),
        Field::new("region", Kind::String).optional().nullable(),
        Field::new("postal_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("country", Kind::String),
    ],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
OperationSchema {
operation: <plaid_identity_verification::types::DashboardUserGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::identity_verification::DASHBOARD_USER_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_identity_verification::types::DashboardUserGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_identity_verification::types::DashboardUserListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::identity_verification::DASHBOARD_USER_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_identity_verification::types::DashboardUserListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_identity_verification::types::IdentityVerificationCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::identity_verification::IDENTITY_VERIFICATION_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_identity_verification::types::IdentityVerificationCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_identity_verification::types::IdentityVerificationGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::identity_verification::IDENTITY_VERIFICATION_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_identity_verification::types::IdentityVerificationGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_identity_verification::types::IdentityVerificationListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::identity_verification::IDENTITY_VERIFICATION_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_identity_verification::types::IdentityVerificationListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_identity_verification::types::IdentityVerificationRetryRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::identity_verification::IDENTITY_VERIFICATION_RETRY_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_identity_verification::types::IdentityVerificationRetryResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_identity_verification::types::IdentityVerificationAutofillCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::identity_verification::IDENTITY_VERIFICATION_AUTOFILL_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_identity_verification::types::IdentityVerificationAutofillCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_identity_verification::types::BusinessVerificationGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::identity_verification::BUSINESS_VERIFICATION_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_identity_verification::types::BusinessVerificationGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_identity_verification::types::BusinessVerificationCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::identity_verification::BUSINESS_VERIFICATION_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_identity_verification::types::BusinessVerificationCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
];
