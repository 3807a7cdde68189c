// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Object, OperationSchema, ResponseShape};

pub(super) static O_AUTH_TOKEN_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "grant_type",
            Kind::Enum(plaid_oauth::types::OAuthGrantType::KNOWN),
        ),
        Field::new("scope", Kind::String).optional(),
        Field::new("refresh_token", Kind::String).optional(),
        Field::new("resource", Kind::String).optional(),
        Field::new("audience", Kind::String).optional(),
        Field::new("subject_token", Kind::String).optional(),
        Field::new(
            "subject_token_type",
            Kind::Enum(plaid_oauth::types::OAuthSubjectTokenType::KNOWN),
        )
        .optional(),
    ],
};

pub(super) static O_AUTH_INTROSPECT_REQUEST: Object = Object {
    fields: &[Field::new("token", Kind::String)],
};

pub(super) static O_AUTH_REVOKE_REQUEST: Object = Object {
    fields: &[Field::new("token", Kind::String)],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_oauth::types::OAuthTokenRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::oauth::O_AUTH_TOKEN_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_oauth::types::OAuthTokenResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_oauth::types::OAuthIntrospectRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::oauth::O_AUTH_INTROSPECT_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_oauth::types::OAuthIntrospectResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_oauth::types::OAuthRevokeRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::oauth::O_AUTH_REVOKE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_oauth::types::OAuthRevokeResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
];
