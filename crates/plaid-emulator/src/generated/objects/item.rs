// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static CONSENT_EVENTS_GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static CONSENT_EVENTS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String),
        Field::new(
            "consent_events",
            Kind::List(&Kind::Object(
                &crate::generated::objects::item::CONSENT_EVENT,
            )),
        ),
    ],
};

pub(crate) static CONSENT_EVENT: Object = Object {
    fields: &[
        Field::new("item_id", Kind::String).optional(),
        Field::new("created_at", Kind::DateTime).optional(),
        Field::new(
            "event_type",
            Kind::Enum(plaid_item::types::ConsentEventType::KNOWN),
        )
        .optional(),
        Field::new(
            "event_code",
            Kind::Enum(plaid_item::types::ConsentEventCode::KNOWN),
        )
        .optional(),
        Field::new("institution_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("institution_name", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "initiator",
            Kind::Enum(plaid_item::types::ConsentEventInitiator::KNOWN),
        )
        .optional(),
        Field::new("consented_use_cases", Kind::List(&Kind::String)).optional(),
        Field::new("consented_data_scopes", Kind::List(&Kind::String)).optional(),
        Field::new(
            "consented_accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::item::CONSENTED_ACCOUNT,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CONSENTED_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String).optional(),
        Field::new("mask", Kind::String).optional(),
        Field::new("name", Kind::String).optional(),
        Field::new("official_name", Kind::String).optional(),
        Field::new("type", Kind::Enum(plaid_types::AccountType::KNOWN)).optional(),
        Field::new("subtype", Kind::Enum(plaid_types::AccountSubtype::KNOWN))
            .optional()
            .nullable(),
    ],
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

pub(crate) static ITEM_ACTIVITY_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String),
        Field::new(
            "activities",
            Kind::List(&Kind::Object(&crate::generated::objects::item::ACTIVITY)),
        ),
        Field::new(
            "last_data_access_times",
            Kind::List(&Kind::Object(
                &crate::generated::objects::item::APPLICATION_LAST_DATA_ACCESS_TIMES,
            )),
        ),
        Field::new("cursor", Kind::String).optional(),
    ],
};

pub(crate) static ACTIVITY: Object = Object {
    fields: &[
        Field::new(
            "activity",
            Kind::Enum(plaid_item::types::ActivityType::KNOWN),
        ),
        Field::new("initiated_date", Kind::Date),
        Field::new("id", Kind::String),
        Field::new("initiator", Kind::String),
        Field::new("state", Kind::Enum(plaid_item::types::ActionState::KNOWN)),
        Field::new("target_application_id", Kind::String).optional(),
        Field::new(
            "scopes",
            Kind::Object(&crate::generated::objects::item::SCOPES),
        )
        .optional()
        .nullable(),
        Field::new(
            "authentication",
            Kind::Enum(plaid_item::types::ItemCreateAuthentication::KNOWN),
        )
        .optional(),
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

pub(crate) static APPLICATION_LAST_DATA_ACCESS_TIMES: Object = Object {
    fields: &[
        Field::new("application_id", Kind::String),
        Field::new("account_balance_info", Kind::DateTime).nullable(),
        Field::new("account_routing_number", Kind::DateTime).nullable(),
        Field::new("contact_info", Kind::DateTime).nullable(),
        Field::new("transactions", Kind::DateTime).nullable(),
        Field::new("credit_loan_info", Kind::DateTime).nullable(),
        Field::new("investments", Kind::DateTime).nullable(),
    ],
};

pub(crate) static ITEM_APPLICATION_LIST_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)
        .optional()
        .nullable()],
};

pub(crate) static ITEM_APPLICATION_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String).optional(),
        Field::new(
            "applications",
            Kind::List(&Kind::Object(
                &crate::generated::objects::item::CONNECTED_APPLICATION,
            )),
        ),
        Field::new(
            "disconnected_applications",
            Kind::List(&Kind::Object(
                &crate::generated::objects::item::DISCONNECTED_APPLICATION,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CONNECTED_APPLICATION: Object = Object {
    fields: &[
        Field::new("application_id", Kind::String),
        Field::new("name", Kind::String),
        Field::new("display_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("logo_url", Kind::String).optional().nullable(),
        Field::new("application_url", Kind::String)
            .optional()
            .nullable(),
        Field::new("reason_for_access", Kind::String)
            .optional()
            .nullable(),
        Field::new("created_at", Kind::DateTime),
        Field::new(
            "scopes",
            Kind::Object(&crate::generated::objects::item::SCOPES),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static DISCONNECTED_APPLICATION: Object = Object {
    fields: &[
        Field::new("application_id", Kind::String),
        Field::new("name", Kind::String),
        Field::new("display_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("logo_url", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new("application_url", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new("reason_for_access", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static ITEM_APPLICATION_UNLINK_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("application_id", Kind::String),
    ],
};

pub(crate) static ITEM_APPLICATION_UNLINK_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
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

pub(crate) static ITEM_APPLICATION_SCOPES_UPDATE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static APPLICATION_GET_REQUEST: Object = Object {
    fields: &[Field::new("application_id", Kind::String)],
};

pub(crate) static APPLICATION_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String),
        Field::new(
            "application",
            Kind::Object(&crate::generated::objects::item::APPLICATION),
        ),
    ],
};

pub(crate) static APPLICATION: Object = Object {
    fields: &[
        Field::new("application_id", Kind::String),
        Field::new("name", Kind::String),
        Field::new("display_name", Kind::String).nullable(),
        Field::new("join_date", Kind::Date),
        Field::new("logo_url", Kind::String).nullable(),
        Field::new("application_url", Kind::String).nullable(),
        Field::new("reason_for_access", Kind::String).nullable(),
        Field::new("use_case", Kind::String).nullable(),
        Field::new("company_legal_name", Kind::String).nullable(),
        Field::new("city", Kind::String).nullable(),
        Field::new("region", Kind::String).nullable(),
        Field::new("postal_code", Kind::String).nullable(),
        Field::new("country_code", Kind::String).nullable(),
    ],
};

pub(crate) static ITEM_GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static ITEM_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "item",
            Kind::Object(&crate::generated::objects::item::ITEM_WITH_CONSENT_FIELDS),
        ),
        Field::new(
            "status",
            Kind::Object(&crate::generated::objects::item::ITEM_STATUS),
        )
        .optional()
        .nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ITEM_WITH_CONSENT_FIELDS: Object = Object {
    fields: &[
        Field::new("item_id", Kind::String),
        Field::new("institution_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("institution_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("webhook", Kind::String).nullable(),
        Field::new(
            "auth_method",
            Kind::Enum(plaid_types::ItemAuthMethod::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("error", Kind::FreeForm).nullable(),
        Field::new(
            "available_products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        ),
        Field::new(
            "billed_products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        ),
        Field::new(
            "products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        )
        .optional(),
        Field::new(
            "consented_products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        )
        .optional(),
        Field::new("consent_expiration_time", Kind::DateTime).nullable(),
        Field::new(
            "update_type",
            Kind::Enum(plaid_item::types::ItemWithConsentFieldsUpdateType::KNOWN),
        ),
        Field::new("paired_item_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("created_at", Kind::DateTime).optional(),
        Field::new("consented_use_cases", Kind::List(&Kind::String)).optional(),
        Field::new(
            "consented_data_scopes",
            Kind::List(&Kind::Enum(
                plaid_item::types::ItemConsentedDataScope::KNOWN,
            )),
        )
        .optional(),
    ],
};

pub(crate) static ITEM_STATUS: Object = Object {
    fields: &[
        Field::new(
            "investments",
            Kind::Object(&crate::generated::objects::item::ITEM_STATUS_INVESTMENTS),
        )
        .optional()
        .nullable(),
        Field::new(
            "transactions",
            Kind::Object(&crate::generated::objects::item::ITEM_STATUS_TRANSACTIONS),
        )
        .optional()
        .nullable(),
        Field::new(
            "last_webhook",
            Kind::Object(&crate::generated::objects::item::ITEM_STATUS_LAST_WEBHOOK),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static ITEM_STATUS_INVESTMENTS: Object = Object {
    fields: &[
        Field::new("last_successful_update", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("last_failed_update", Kind::DateTime)
            .optional()
            .nullable(),
    ],
};

pub(crate) static ITEM_STATUS_TRANSACTIONS: Object = Object {
    fields: &[
        Field::new("last_successful_update", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("last_failed_update", Kind::DateTime)
            .optional()
            .nullable(),
    ],
};

pub(crate) static ITEM_STATUS_LAST_WEBHOOK: Object = Object {
    fields: &[
        Field::new("sent_at", Kind::DateTime).optional().nullable(),
        Field::new("code_sent", Kind::String).optional(),
    ],
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

pub(crate) static ITEM_REMOVE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
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

pub(crate) static ITEM_PRODUCTS_TERMINATE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
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

pub(crate) static ITEM_WEBHOOK_UPDATE_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "item",
            Kind::Object(&crate::generated::objects::shared_account::ITEM),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ITEM_ACCESS_TOKEN_INVALIDATE_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static ITEM_ACCESS_TOKEN_INVALIDATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("new_access_token", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ITEM_PUBLIC_TOKEN_EXCHANGE_REQUEST: Object = Object {
    fields: &[Field::new("public_token", Kind::String)],
};

pub(crate) static ITEM_PUBLIC_TOKEN_EXCHANGE_RESPONSE: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("item_id", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ITEM_PUBLIC_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static ITEM_PUBLIC_TOKEN_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("public_token", Kind::String),
        Field::new("expiration", Kind::DateTime).optional(),
        Field::new("request_id", Kind::String),
    ],
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

pub(crate) static ITEM_IMPORT_RESPONSE: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ISSUES_SEARCH_REQUEST: Object = Object {
    fields: &[
        Field::new("item_id", Kind::String).optional(),
        Field::new("link_session_id", Kind::String).optional(),
        Field::new("link_session_request_id", Kind::String).optional(),
    ],
};

pub(crate) static ISSUES_SEARCH_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "issues",
            Kind::List(&Kind::Object(&crate::generated::objects::item::ISSUE)),
        )
        .optional(),
        Field::new("request_id", Kind::String).optional(),
    ],
};

pub(crate) static ISSUE: Object = Object {
    fields: &[
        Field::new("issue_id", Kind::String).optional(),
        Field::new("institution_names", Kind::List(&Kind::String)).optional(),
        Field::new("institution_ids", Kind::List(&Kind::String)).optional(),
        Field::new("created_at", Kind::DateTime).optional(),
        Field::new("summary", Kind::String).optional(),
        Field::new("detailed_description", Kind::String).optional(),
        Field::new("status", Kind::Enum(plaid_item::types::IssuesStatus::KNOWN)).optional(),
    ],
};

pub(crate) static ISSUES_GET_REQUEST: Object = Object {
    fields: &[Field::new("issue_id", Kind::String)],
};

pub(crate) static ISSUES_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "issue",
            Kind::Object(&crate::generated::objects::item::ISSUE),
        )
        .optional(),
        Field::new("request_id", Kind::String).optional(),
    ],
};

pub(crate) static ISSUES_SUBSCRIBE_REQUEST: Object = Object {
    fields: &[
        Field::new("issue_id", Kind::String),
        Field::new("webhook", Kind::String),
    ],
};

pub(crate) static ISSUES_SUBSCRIBE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static BETA_ISSUES_V1GET_REQUEST: Object = Object {
    fields: &[Field::new("issue_id", Kind::String)],
};

pub(crate) static BETA_ISSUES_V1GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("issue_id", Kind::String),
        Field::new(
            "issue_type",
            Kind::Enum(plaid_item::types::BetaIssuesV1IssueType::KNOWN),
        ),
        Field::new(
            "severity",
            Kind::Enum(plaid_item::types::BetaIssuesV1IssueSeverity::KNOWN),
        ),
        Field::new("institution_id", Kind::String),
        Field::new("institution_name", Kind::String),
        Field::new(
            "behaviors",
            Kind::List(&Kind::Enum(
                plaid_item::types::BetaIssuesV1IssueBehavior::KNOWN,
            )),
        ),
        Field::new("issue_error_type", Kind::String).nullable(),
        Field::new("issue_error_code", Kind::String).nullable(),
        Field::new("description", Kind::String),
        Field::new(
            "attribution",
            Kind::Enum(plaid_item::types::BetaIssuesV1IssueAttribution::KNOWN),
        ),
        Field::new(
            "status",
            Kind::Enum(plaid_item::types::BetaIssuesV1IssueStatus::KNOWN),
        ),
        Field::new("user_guidance", Kind::String).nullable(),
        Field::new("estimated_resolution_time", Kind::DateTime).nullable(),
        Field::new("start_time", Kind::DateTime).nullable(),
        Field::new("end_time", Kind::DateTime).nullable(),
        Field::new(
            "impact",
            Kind::Object(&crate::generated::objects::item::BETA_ISSUES_V1ISSUE_IMPACT),
        )
        .nullable(),
        Field::new(
            "affected_products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        ),
        Field::new(
            "resolution_log",
            Kind::List(&Kind::Object(
                &crate::generated::objects::item::BETA_ISSUES_V1ISSUE_RESOLUTION_EVENT,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BETA_ISSUES_V1ISSUE_IMPACT: Object = Object {
    fields: &[
        Field::new("affected_new_item_count", Kind::Int),
        Field::new("affected_existing_item_count", Kind::Int),
    ],
};

pub(crate) static BETA_ISSUES_V1ISSUE_RESOLUTION_EVENT: Object = Object {
    fields: &[
        Field::new("resolution_time", Kind::DateTime),
        Field::new(
            "type",
            Kind::Enum(plaid_item::types::BetaIssuesV1IssueResolutionType::KNOWN),
        ),
    ],
};

pub(crate) static BETA_ISSUES_V1LIST_REQUEST: Object = Object {
    fields: &[Field::new("institution_id", Kind::String)],
};

pub(crate) static BETA_ISSUES_V1LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "issues",
            Kind::List(&Kind::Object(
                &crate::generated::objects::item::BETA_ISSUES_V1ISSUE,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BETA_ISSUES_V1ISSUE: Object = Object {
    fields: &[
        Field::new("issue_id", Kind::String),
        Field::new(
            "issue_type",
            Kind::Enum(plaid_item::types::BetaIssuesV1IssueType::KNOWN),
        ),
        Field::new(
            "severity",
            Kind::Enum(plaid_item::types::BetaIssuesV1IssueSeverity::KNOWN),
        ),
        Field::new("institution_id", Kind::String),
        Field::new("institution_name", Kind::String),
        Field::new(
            "behaviors",
            Kind::List(&Kind::Enum(
                plaid_item::types::BetaIssuesV1IssueBehavior::KNOWN,
            )),
        ),
        Field::new("issue_error_type", Kind::String).nullable(),
        Field::new("issue_error_code", Kind::String).nullable(),
        Field::new("description", Kind::String),
        Field::new(
            "attribution",
            Kind::Enum(plaid_item::types::BetaIssuesV1IssueAttribution::KNOWN),
        ),
        Field::new(
            "status",
            Kind::Enum(plaid_item::types::BetaIssuesV1IssueStatus::KNOWN),
        ),
        Field::new("user_guidance", Kind::String).nullable(),
        Field::new("estimated_resolution_time", Kind::DateTime).nullable(),
        Field::new("start_time", Kind::DateTime).nullable(),
        Field::new("end_time", Kind::DateTime).nullable(),
        Field::new(
            "impact",
            Kind::Object(&crate::generated::objects::item::BETA_ISSUES_V1ISSUE_IMPACT),
        )
        .nullable(),
        Field::new(
            "affected_products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        ),
        Field::new(
            "resolution_log",
            Kind::List(&Kind::Object(
                &crate::generated::objects::item::BETA_ISSUES_V1ISSUE_RESOLUTION_EVENT,
            )),
        ),
    ],
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

pub(crate) static BETA_ISSUES_V1MATCH_RESPONSE: Object = Object {
    fields: &[
        Field::new("item_id", Kind::String),
        Field::new(
            "issues",
            Kind::List(&Kind::Object(
                &crate::generated::objects::item::BETA_ISSUES_V1ISSUE,
            )),
        ),
        Field::new("request_id", Kind::String),
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

pub(crate) static BETA_ISSUES_V1SUBSCRIBE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static BETA_ISSUES_V1UNSUBSCRIBE_REQUEST: Object = Object {
    fields: &[Field::new("issue_id", Kind::String)],
};

pub(crate) static BETA_ISSUES_V1UNSUBSCRIBE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};
