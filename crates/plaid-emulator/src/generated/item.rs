// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static CONSENT_EVENTS_GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(super) static ITEM_ACTIVITY_LIST_REQUEST: Object = Object {
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

pub(super) static SCOPES: Object = Object {
    fields: &[
        Field::new(
            "product_access",
            Kind::Object(&crate::generated::item::PRODUCT_ACCESS),
        )
        .optional(),
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(&crate::generated::item::ACCOUNT_ACCESS)),
        )
        .optional(),
        Field::new("new_accounts", Kind::Bool).optional().nullable(),
    ],
};

pub(super) static PRODUCT_ACCESS: Object = Object {
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

pub(super) static ACCOUNT_ACCESS: Object = Object {
    fields: &[
        Field::new("unique_id", Kind::String),
        Field::new("authorized", Kind::Bool).optional().nullable(),
        Field::new(
            "account_product_access",
            Kind::Object(&crate::generated::item::ACCOUNT_PRODUCT_ACCESS),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static ACCOUNT_PRODUCT_ACCESS: Object = Object {
    fields: &[
        Field::new("account_data", Kind::Bool).optional().nullable(),
        Field::new("statements", Kind::Bool).optional().nullable(),
        Field::new("tax_documents", Kind::Bool)
            .optional()
            .nullable(),
    ],
};

pub(super) static ITEM_APPLICATION_LIST_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)
        .optional()
        .nullable()],
};

pub(super) static ITEM_APPLICATION_UNLINK_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("application_id", Kind::String),
    ],
};

pub(super) static ITEM_APPLICATION_SCOPES_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("application_id", Kind::String),
        Field::new("scopes", Kind::Object(&crate::generated::item::SCOPES)),
        Field::new("state", Kind::String).optional(),
        Field::new(
            "context",
            Kind::Enum(plaid_item::types::ScopesContext::KNOWN),
        ),
    ],
};

pub(super) static APPLICATION_GET_REQUEST: Object = Object {
    fields: &[Field::new("application_id", Kind::String)],
};

pub(super) static ITEM_GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(super) static ITEM_REMOVE_REQUEST: Object = Object {
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

pub(super) static ITEM_PRODUCTS_TERMINATE_REQUEST: Object = Object {
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

pub(super) static ITEM_WEBHOOK_UPDATE_REQUEST: Object = Object {
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

pub(super) static ITEM_ACCESS_TOKEN_INVALIDATE_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(super) static ITEM_PUBLIC_TOKEN_EXCHANGE_REQUEST: Object = Object {
    fields: &[Field::new("public_token", Kind::String)],
};

pub(super) static ITEM_PUBLIC_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(super) static ITEM_IMPORT_REQUEST: Object = Object {
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
            Kind::Object(&crate::generated::item::ITEM_IMPORT_REQUEST_USER_AUTH),
        ),
        Field::new(
            "options",
            Kind::Object(&crate::generated::item::ITEM_IMPORT_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static ITEM_IMPORT_REQUEST_USER_AUTH: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String),
        Field::new("auth_token", Kind::String).optional(),
    ],
};

pub(super) static ITEM_IMPORT_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("webhook", Kind::String)
        .optional()
        .within(Limits {
            format: Some("uri"),
            ..Limits::NONE
        })],
};

pub(super) static ISSUES_SEARCH_REQUEST: Object = Object {
    fields: &[
        Field::new("item_id", Kind::String).optional(),
        Field::new("link_session_id", Kind::String).optional(),
        Field::new("link_session_request_id", Kind::String).optional(),
    ],
};

pub(super) static ISSUES_GET_REQUEST: Object = Object {
    fields: &[Field::new("issue_id", Kind::String)],
};

pub(super) static ISSUES_SUBSCRIBE_REQUEST: Object = Object {
    fields: &[
        Field::new("issue_id", Kind::String),
        Field::new("webhook", Kind::String),
    ],
};

pub(super) static BETA_ISSUES_V1GET_REQUEST: Object = Object {
    fields: &[Field::new("issue_id", Kind::String)],
};

pub(super) static BETA_ISSUES_V1LIST_REQUEST: Object = Object {
    fields: &[Field::new("institution_id", Kind::String)],
};

pub(super) static BETA_ISSUES_V1MATCH_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "identifier_type",
            Kind::Enum(plaid_item::types::BetaIssuesV1MatchIdentifierType::KNOWN),
        ),
        Field::new("identifier", Kind::String),
    ],
};

pub(super) static BETA_ISSUES_V1SUBSCRIBE_REQUEST: Object = Object {
    fields: &[
        Field::new("issue_id", Kind::String),
        Field::new("webhook", Kind::String).within(Limits {
            format: Some("uri"),
            ..Limits::NONE
        }),
    ],
};

pub(super) static BETA_ISSUES_V1UNSUBSCRIBE_REQUEST: Object = Object {
    fields: &[Field::new("issue_id", Kind::String)],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_item::types::ConsentEventsGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::CONSENT_EVENTS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::ConsentEventsGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::ItemActivityListRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::ITEM_ACTIVITY_LIST_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::ItemActivityListResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::ItemApplicationListRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::ITEM_APPLICATION_LIST_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::ItemApplicationListResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::ItemApplicationUnlinkRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::ITEM_APPLICATION_UNLINK_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::ItemApplicationUnlinkResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::ItemApplicationScopesUpdateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::ITEM_APPLICATION_SCOPES_UPDATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::ItemApplicationScopesUpdateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::ApplicationGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::APPLICATION_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::ApplicationGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::ItemGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::ITEM_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::ItemGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::ItemRemoveRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::ITEM_REMOVE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::ItemRemoveResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::ItemProductsTerminateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::ITEM_PRODUCTS_TERMINATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::ItemProductsTerminateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::ItemWebhookUpdateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::ITEM_WEBHOOK_UPDATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::ItemWebhookUpdateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::ItemAccessTokenInvalidateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::ITEM_ACCESS_TOKEN_INVALIDATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::ItemAccessTokenInvalidateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::ItemPublicTokenExchangeRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::ITEM_PUBLIC_TOKEN_EXCHANGE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::ItemPublicTokenExchangeResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::ItemPublicTokenCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::ITEM_PUBLIC_TOKEN_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::ItemPublicTokenCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::ItemImportRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::ITEM_IMPORT_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::ItemImportResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::IssuesSearchRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::ISSUES_SEARCH_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::IssuesSearchResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::IssuesGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::ISSUES_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::IssuesGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::IssuesSubscribeRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::ISSUES_SUBSCRIBE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::IssuesSubscribeResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::BetaIssuesV1GetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::BETA_ISSUES_V1GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::BetaIssuesV1GetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::BetaIssuesV1ListRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::BETA_ISSUES_V1LIST_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::BetaIssuesV1ListResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::BetaIssuesV1MatchRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::BETA_ISSUES_V1MATCH_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::BetaIssuesV1MatchResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::BetaIssuesV1SubscribeRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::BETA_ISSUES_V1SUBSCRIBE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::BetaIssuesV1SubscribeResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_item::types::BetaIssuesV1UnsubscribeRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::item::BETA_ISSUES_V1UNSUBSCRIBE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_item::types::BetaIssuesV1UnsubscribeResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
];
