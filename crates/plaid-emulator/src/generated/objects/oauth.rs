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

pub(crate) static O_AUTH_INTROSPECT_REQUEST: Object = Object {
    fields: &[Field::new("token", Kind::String)],
};

pub(crate) static O_AUTH_REVOKE_REQUEST: Object = Object {
    fields: &[Field::new("token", Kind::String)],
};
