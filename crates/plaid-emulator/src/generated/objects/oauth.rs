// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(crate) static O_AUTH_TOKEN_REQUEST: Object = Object {
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

pub(crate) static O_AUTH_TOKEN_RESPONSE: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("refresh_token", Kind::String),
        Field::new("token_type", Kind::String),
        Field::new("expires_in", Kind::Int),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static O_AUTH_INTROSPECT_REQUEST: Object = Object {
    fields: &[Field::new("token", Kind::String)],
};

pub(crate) static O_AUTH_INTROSPECT_RESPONSE: Object = Object {
    fields: &[
        Field::new("active", Kind::Bool),
        Field::new("scope", Kind::String).optional(),
        Field::new("client_id", Kind::String).optional(),
        Field::new("exp", Kind::Int).optional(),
        Field::new("iat", Kind::Int).optional(),
        Field::new("sub", Kind::String).optional(),
        Field::new("aud", Kind::String).optional(),
        Field::new("iss", Kind::String).optional(),
        Field::new("token_type", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static O_AUTH_REVOKE_REQUEST: Object = Object {
    fields: &[Field::new("token", Kind::String)],
};

pub(crate) static O_AUTH_REVOKE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};
