// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static CONSENT_EVENTS_GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static ITEM_ACTIVITY_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String).optional(),
        Field::new("cursor", Kind::String).optional(),
        Field::new("count", Kind::Int).optional().within(Limits {
            min: Some(1.0),
            max: Some(50.0),
            ..Limits::NONE
        }),
    ],
};

pub(crate) static SCOPES: Object = Object {
    fields: &[
        Field::new(
            "product_access",
            Kind::Object(&crate::generated::objects::item::PRODUCT_ACCESS),
        )
        .optional(),
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::item::ACCOUNT_ACCESS,
            )),
        )
        .optional(),
        Field::new("new_accounts", Kind::Bool).optional().nullable(),
    ],
};

pub(crate) static PRODUCT_ACCESS: Object = Object {
    fields: &[
        Field::new("statements", Kind::Bool).optional().nullable(),
        Field::new("identity", Kind::Bool).optional().nullable(),
        Field::new("auth", Kind::Bool).optional().nullable(),
        Field::new("transactions", Kind::Bool).optional().nullable(),
        Field::new("accounts_details_transactions", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("accounts_routing_number", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("accounts_statements", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("accounts_tax_statements", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("customers_profiles", Kind::Bool)
            .optional()
            .nullable(),
    ],
};

pub(crate) static ACCOUNT_ACCESS: Object = Object {
    fields: &[
        Field::new("unique_id", Kind::String),
        Field::new("authorized", Kind::Bool).optional().nullable(),
        Field::new(
            "account_product_access",
            Kind::Object(&crate::generated::objects::item::ACCOUNT_PRODUCT_ACCESS),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static ACCOUNT_PRODUCT_ACCESS: Object = Object {
    fields: &[
        Field::new("account_data", Kind::Bool).optional().nullable(),
        Field::new("statements", Kind::Bool).optional().nullable(),
        Field::new("tax_documents", Kind::Bool)
            .optional()
            .nullable(),
    ],
};

pub(crate) static ITEM_APPLICATION_LIST_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)
        .optional()
        .nullable()],
};

pub(crate) static ITEM_APPLICATION_UNLINK_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("application_id", Kind::String),
    ],
};

pub(crate) static ITEM_APPLICATION_SCOPES_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("application_id", Kind::String),
        Field::new(
            "scopes",
            Kind::Object(&crate::generated::objects::item::SCOPES),
        ),
        Field::new("state", Kind::String).optional(),
        Field::new(
            "context",
            Kind::Enum(plaid_item::types::ScopesContext::KNOWN),
        ),
    ],
};

pub(crate) static APPLICATION_GET_REQUEST: Object = Object {
    fields: &[Field::new("application_id", Kind::String)],
};

pub(crate) static ITEM_GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static ITEM_REMOVE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "reason_code",
            Kind::Enum(plaid_item::types::ItemRemoveReasonCode::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("reason_note", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                max_len: Some(512),
                ..Limits::NONE
            }),
    ],
};

pub(crate) static ITEM_PRODUCTS_TERMINATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "reason_code",
            Kind::Enum(plaid_types::ProductsTerminateReasonCode::KNOWN),
        ),
        Field::new("reason_note", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                max_len: Some(512),
                ..Limits::NONE
            }),
    ],
};

pub(crate) static ITEM_WEBHOOK_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("webhook", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
    ],
};

pub(crate) static ITEM_ACCESS_TOKEN_INVALIDATE_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static ITEM_PUBLIC_TOKEN_EXCHANGE_REQUEST: Object = Object {
    fields: &[Field::new("public_token", Kind::String)],
};

pub(crate) static ITEM_PUBLIC_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static ITEM_IMPORT_REQUEST: Object = Object {
    fields: &[
        Field::new("institution_id", Kind::String).optional(),
        Field::new(
            "products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        )
        .optional()
        .within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "user_auth",
            Kind::Object(&crate::generated::objects::item::ITEM_IMPORT_REQUEST_USER_AUTH),
        ),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::item::ITEM_IMPORT_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(crate) static ITEM_IMPORT_REQUEST_USER_AUTH: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String),
        Field::new("auth_token", Kind::String).optional(),
    ],
};

pub(crate) static ITEM_IMPORT_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("webhook", Kind::String)
        .optional()
        .within(Limits {
            format: Some("uri"),
            ..Limits::NONE
        })],
};

pub(crate) static ISSUES_SEARCH_REQUEST: Object = Object {
    fields: &[
        Field::new("item_id", Kind::String).optional(),
        Field::new("link_session_id", Kind::String).optional(),
        Field::new("link_session_request_id", Kind::String).optional(),
    ],
};

pub(crate) static ISSUES_GET_REQUEST: Object = Object {
    fields: &[Field::new("issue_id", Kind::String)],
};

pub(crate) static ISSUES_SUBSCRIBE_REQUEST: Object = Object {
    fields: &[
        Field::new("issue_id", Kind::String),
        Field::new("webhook", Kind::String),
    ],
};

pub(crate) static BETA_ISSUES_V1GET_REQUEST: Object = Object {
    fields: &[Field::new("issue_id", Kind::String)],
};

pub(crate) static BETA_ISSUES_V1LIST_REQUEST: Object = Object {
    fields: &[Field::new("institution_id", Kind::String)],
};

pub(crate) static BETA_ISSUES_V1MATCH_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "identifier_type",
            Kind::Enum(plaid_item::types::BetaIssuesV1MatchIdentifierType::KNOWN),
        ),
        Field::new("identifier", Kind::String),
    ],
};

pub(crate) static BETA_ISSUES_V1SUBSCRIBE_REQUEST: Object = Object {
    fields: &[
        Field::new("issue_id", Kind::String),
        Field::new("webhook", Kind::String).within(Limits {
            format: Some("uri"),
            ..Limits::NONE
        }),
    ],
};

pub(crate) static BETA_ISSUES_V1UNSUBSCRIBE_REQUEST: Object = Object {
    fields: &[Field::new("issue_id", Kind::String)],
};
