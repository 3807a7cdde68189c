// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static BEACON_ACCOUNT_RISK_EVALUATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::beacon::BEACON_ACCOUNT_RISK_EVALUATE_REQUEST_OPTIONS,
            ),
        )
        .optional(),
        Field::new("client_user_id", Kind::String)
            .optional()
            .within(Limits {
                min_len: Some(1),
                max_len: Some(36),
                ..Limits::NONE
            }),
        Field::new("client_evaluation_id", Kind::String).optional(),
        Field::new(
            "evaluation_reason",
            Kind::Enum(plaid_beacon::types::BeaconAccountRiskEvaluateEvaluationReason::KNOWN),
        )
        .optional(),
        Field::new(
            "device",
            Kind::Object(&crate::generated::objects::shared_common::SIGNAL_DEVICE),
        )
        .optional(),
        Field::new("evaluate_time", Kind::String).optional(),
    ],
};

pub(crate) static BEACON_ACCOUNT_RISK_EVALUATE_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(crate) static BEACON_ACCOUNT_RISK_EVALUATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String),
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::beacon::BEACON_ACCOUNT_RISK_EVALUATE_ACCOUNT,
            )),
        ),
    ],
};

pub(crate) static BEACON_ACCOUNT_RISK_EVALUATE_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String).optional(),
        Field::new("type", Kind::Enum(plaid_types::AccountType::KNOWN)).optional(),
        Field::new("subtype", Kind::Enum(plaid_types::AccountSubtype::KNOWN))
            .optional()
            .nullable(),
        Field::new(
            "attributes",
            Kind::Object(
                &crate::generated::objects::beacon::BEACON_ACCOUNT_RISK_EVALUATE_ACCOUNT_ATTRIBUTES,
            ),
        )
        .optional(),
    ],
};

pub(crate) static BEACON_ACCOUNT_RISK_EVALUATE_ACCOUNT_ATTRIBUTES: Object = Object {
    fields: &[
        Field::new("days_since_first_plaid_connection", Kind::Int)
            .optional()
            .nullable(),
        Field::new("is_account_closed", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("is_account_frozen_or_restricted", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("total_plaid_connections_count", Kind::Int)
            .optional()
            .nullable(),
        Field::new("plaid_connections_count_7d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("plaid_connections_count_30d", Kind::Int)
            .optional()
            .nullable(),
        Field::new(
            "failed_plaid_non_oauth_authentication_attempts_count_3d",
            Kind::Int,
        )
        .optional()
        .nullable(),
        Field::new(
            "plaid_non_oauth_authentication_attempts_count_3d",
            Kind::Int,
        )
        .optional()
        .nullable(),
        Field::new(
            "failed_plaid_non_oauth_authentication_attempts_count_7d",
            Kind::Int,
        )
        .optional()
        .nullable(),
        Field::new(
            "plaid_non_oauth_authentication_attempts_count_7d",
            Kind::Int,
        )
        .optional()
        .nullable(),
        Field::new(
            "failed_plaid_non_oauth_authentication_attempts_count_30d",
            Kind::Int,
        )
        .optional()
        .nullable(),
        Field::new(
            "plaid_non_oauth_authentication_attempts_count_30d",
            Kind::Int,
        )
        .optional()
        .nullable(),
        Field::new("distinct_ip_addresses_count_3d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("distinct_ip_addresses_count_7d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("distinct_ip_addresses_count_30d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("distinct_ip_addresses_count_90d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("distinct_user_agents_count_3d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("distinct_user_agents_count_7d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("distinct_user_agents_count_30d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("distinct_user_agents_count_90d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("address_change_count_28d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("email_change_count_28d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("phone_change_count_28d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("address_change_count_90d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("email_change_count_90d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("phone_change_count_90d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("days_since_account_opening", Kind::Int)
            .optional()
            .nullable(),
        Field::new("days_since_first_observed_transaction", Kind::Int)
            .optional()
            .nullable(),
    ],
};

pub(crate) static BEACON_USER_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("program_id", Kind::String),
        Field::new("client_user_id", Kind::String),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::beacon::BEACON_USER_REQUEST_DATA),
        ),
        Field::new("access_tokens", Kind::List(&Kind::String))
            .optional()
            .nullable(),
    ],
};

pub(crate) static BEACON_USER_REQUEST_DATA: Object = Object {
    fields: &[
        Field::new("date_of_birth", Kind::Date).optional(),
        Field::new(
            "name",
            Kind::Object(&crate::generated::objects::beacon::BEACON_USER_NAME),
        ),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::beacon::BEACON_USER_REQUEST_ADDRESS),
        )
        .optional()
        .nullable(),
        Field::new("email_address", Kind::String)
            .optional()
            .within(Limits {
                format: Some("email"),
                ..Limits::NONE
            }),
        Field::new("phone_number", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "id_number",
            Kind::Object(&crate::generated::objects::beacon::BEACON_USER_ID_NUMBER),
        )
        .optional()
        .nullable(),
        Field::new("ip_address", Kind::String).optional().nullable(),
        Field::new(
            "depository_accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::beacon::BEACON_USER_REQUEST_DEPOSITORY_ACCOUNT,
            )),
        )
        .optional(),
    ],
};

pub(crate) static BEACON_USER_NAME: Object = Object {
    fields: &[
        Field::new("given_name", Kind::String),
        Field::new("family_name", Kind::String),
    ],
};

pub(crate) static BEACON_USER_REQUEST_ADDRESS: Object = Object {
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

pub(crate) static BEACON_USER_ID_NUMBER: Object = Object {
    fields: &[
        Field::new("value", Kind::String),
        Field::new("type", Kind::Enum(plaid_types::IDNumberType::KNOWN)),
    ],
};

pub(crate) static BEACON_USER_REQUEST_DEPOSITORY_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_number", Kind::String),
        Field::new("routing_number", Kind::String),
    ],
};

pub(crate) static BEACON_USER_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("item_ids", Kind::List(&Kind::String)),
        Field::new("id", Kind::String),
        Field::new("version", Kind::Int),
        Field::new("created_at", Kind::DateTime),
        Field::new("updated_at", Kind::DateTime),
        Field::new(
            "status",
            Kind::Enum(plaid_beacon::types::BeaconUserStatus::KNOWN),
        ),
        Field::new("program_id", Kind::String),
        Field::new("client_user_id", Kind::String),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::beacon::BEACON_USER_DATA),
        ),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::beacon::BEACON_AUDIT_TRAIL),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BEACON_USER_DATA: Object = Object {
    fields: &[
        Field::new("date_of_birth", Kind::Date),
        Field::new(
            "name",
            Kind::Object(&crate::generated::objects::beacon::BEACON_USER_NAME),
        ),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::beacon::BEACON_USER_ADDRESS),
        ),
        Field::new("email_address", Kind::String)
            .nullable()
            .within(Limits {
                format: Some("email"),
                ..Limits::NONE
            }),
        Field::new("phone_number", Kind::String).nullable(),
        Field::new(
            "id_number",
            Kind::Object(&crate::generated::objects::beacon::BEACON_USER_ID_NUMBER),
        )
        .nullable(),
        Field::new("ip_address", Kind::String).nullable(),
        Field::new(
            "depository_accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::beacon::BEACON_USER_DEPOSITORY_ACCOUNT,
            )),
        ),
    ],
};

pub(crate) static BEACON_USER_ADDRESS: Object = Object {
    fields: &[
        Field::new("street", Kind::String),
        Field::new("street2", Kind::String).nullable(),
        Field::new("city", Kind::String),
        Field::new("region", Kind::String).nullable(),
        Field::new("postal_code", Kind::String).nullable(),
        Field::new("country", Kind::String),
    ],
};

pub(crate) static BEACON_USER_DEPOSITORY_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_mask", Kind::String),
        Field::new("routing_number", Kind::String),
        Field::new("added_at", Kind::DateTime),
    ],
};

pub(crate) static BEACON_AUDIT_TRAIL: Object = Object {
    fields: &[
        Field::new(
            "source",
            Kind::Enum(plaid_beacon::types::BeaconAuditTrailSource::KNOWN),
        ),
        Field::new("dashboard_user_id", Kind::String).nullable(),
        Field::new("timestamp", Kind::DateTime),
    ],
};

pub(crate) static BEACON_USER_GET_REQUEST: Object = Object {
    fields: &[Field::new("beacon_user_id", Kind::String)],
};

pub(crate) static BEACON_USER_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("item_ids", Kind::List(&Kind::String)),
        Field::new("id", Kind::String),
        Field::new("version", Kind::Int),
        Field::new("created_at", Kind::DateTime),
        Field::new("updated_at", Kind::DateTime),
        Field::new(
            "status",
            Kind::Enum(plaid_beacon::types::BeaconUserStatus::KNOWN),
        ),
        Field::new("program_id", Kind::String),
        Field::new("client_user_id", Kind::String),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::beacon::BEACON_USER_DATA),
        ),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::beacon::BEACON_AUDIT_TRAIL),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BEACON_USER_REVIEW_REQUEST: Object = Object {
    fields: &[
        Field::new("beacon_user_id", Kind::String),
        Field::new(
            "status",
            Kind::Enum(plaid_beacon::types::BeaconUserStatus::KNOWN),
        ),
    ],
};

pub(crate) static BEACON_REPORT_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("beacon_user_id", Kind::String),
        Field::new(
            "type",
            Kind::Enum(plaid_beacon::types::BeaconReportCreateType::KNOWN),
        ),
        Field::new("fraud_date", Kind::Date),
        Field::new(
            "fraud_amount",
            Kind::Object(&crate::generated::objects::beacon::FRAUD_AMOUNT),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static FRAUD_AMOUNT: Object = Object {
    fields: &[
        Field::new(
            "iso_currency_code",
            Kind::Enum(plaid_beacon::types::ISOCurrencyCode::KNOWN),
        ),
        Field::new("value", Kind::Number),
    ],
};

pub(crate) static BEACON_REPORT_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("beacon_user_id", Kind::String),
        Field::new("created_at", Kind::DateTime),
        Field::new(
            "type",
            Kind::Enum(plaid_beacon::types::BeaconReportType::KNOWN),
        ),
        Field::new("fraud_date", Kind::Date).nullable(),
        Field::new("event_date", Kind::Date),
        Field::new(
            "fraud_amount",
            Kind::Object(&crate::generated::objects::beacon::FRAUD_AMOUNT),
        )
        .nullable(),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::beacon::BEACON_AUDIT_TRAIL),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BEACON_REPORT_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("beacon_user_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(crate) static BEACON_REPORT_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "beacon_reports",
            Kind::List(&Kind::Object(
                &crate::generated::objects::beacon::BEACON_REPORT,
            )),
        ),
        Field::new("next_cursor", Kind::String).nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BEACON_REPORT: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("beacon_user_id", Kind::String),
        Field::new("created_at", Kind::DateTime),
        Field::new(
            "type",
            Kind::Enum(plaid_beacon::types::BeaconReportType::KNOWN),
        ),
        Field::new("fraud_date", Kind::Date).nullable(),
        Field::new("event_date", Kind::Date),
        Field::new(
            "fraud_amount",
            Kind::Object(&crate::generated::objects::beacon::FRAUD_AMOUNT),
        )
        .nullable(),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::beacon::BEACON_AUDIT_TRAIL),
        ),
    ],
};

pub(crate) static BEACON_REPORT_SYNDICATION_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("beacon_user_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(crate) static BEACON_REPORT_SYNDICATION_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "beacon_report_syndications",
            Kind::List(&Kind::Object(
                &crate::generated::objects::beacon::BEACON_REPORT_SYNDICATION,
            )),
        ),
        Field::new("next_cursor", Kind::String).nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BEACON_REPORT_SYNDICATION: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("beacon_user_id", Kind::String),
        Field::new(
            "report",
            Kind::Object(
                &crate::generated::objects::beacon::BEACON_REPORT_SYNDICATION_ORIGINAL_REPORT,
            ),
        ),
        Field::new(
            "analysis",
            Kind::Object(&crate::generated::objects::beacon::BEACON_REPORT_SYNDICATION_ANALYSIS),
        ),
    ],
};

pub(crate) static BEACON_REPORT_SYNDICATION_ORIGINAL_REPORT: Object = Object {
    fields: &[
        Field::new("id", Kind::String).nullable(),
        Field::new("created_at", Kind::DateTime),
        Field::new(
            "type",
            Kind::Enum(plaid_beacon::types::BeaconReportType::KNOWN),
        ),
        Field::new("fraud_date", Kind::Date).nullable(),
        Field::new("event_date", Kind::Date),
    ],
};

pub(crate) static BEACON_REPORT_SYNDICATION_ANALYSIS: Object = Object {
fields: &[
Field::new("address", Kind::Enum(plaid_beacon::types::BeaconMatchSummaryCode::KNOWN)),
Field::new("date_of_birth", Kind::Enum(plaid_beacon::types::BeaconMatchSummaryCode::KNOWN)),
Field::new("email_address", Kind::Enum(plaid_beacon::types::BeaconMatchSummaryCode::KNOWN)),
Field::new("name", Kind::Enum(plaid_beacon::types::BeaconMatchSummaryCode::KNOWN)),
Field::new("id_number", Kind::Enum(plaid_beacon::types::BeaconMatchSummaryCode::KNOWN)),
Field::new("ip_address", Kind::Enum(plaid_beacon::types::BeaconMatchSummaryCode::KNOWN)),
Field::new("phone_number", Kind::Enum(plaid_beacon::types::BeaconMatchSummaryCode::KNOWN)),
Field::new("depository_accounts", Kind::List(&Kind::Object(&crate::generated::objects::beacon::BEACON_SYNDICATED_REPORT_DEPOSITORY_ACCOUNT_MATCH_ANALYSIS))),
],
};

pub(crate) static BEACON_SYNDICATED_REPORT_DEPOSITORY_ACCOUNT_MATCH_ANALYSIS: Object = Object {
    fields: &[
        Field::new("account_mask", Kind::String),
        Field::new("routing_number", Kind::String),
        Field::new(
            "match_status",
            Kind::Enum(plaid_beacon::types::BeaconMatchSummaryCode::KNOWN),
        ),
    ],
};

pub(crate) static BEACON_REPORT_GET_REQUEST: Object = Object {
    fields: &[Field::new("beacon_report_id", Kind::String)],
};

pub(crate) static BEACON_REPORT_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("beacon_user_id", Kind::String),
        Field::new("created_at", Kind::DateTime),
        Field::new(
            "type",
            Kind::Enum(plaid_beacon::types::BeaconReportType::KNOWN),
        ),
        Field::new("fraud_date", Kind::Date).nullable(),
        Field::new("event_date", Kind::Date),
        Field::new(
            "fraud_amount",
            Kind::Object(&crate::generated::objects::beacon::FRAUD_AMOUNT),
        )
        .nullable(),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::beacon::BEACON_AUDIT_TRAIL),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BEACON_REPORT_SYNDICATION_GET_REQUEST: Object = Object {
    fields: &[Field::new("beacon_report_syndication_id", Kind::String)],
};

pub(crate) static BEACON_REPORT_SYNDICATION_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("beacon_user_id", Kind::String),
        Field::new(
            "report",
            Kind::Object(
                &crate::generated::objects::beacon::BEACON_REPORT_SYNDICATION_ORIGINAL_REPORT,
            ),
        ),
        Field::new(
            "analysis",
            Kind::Object(&crate::generated::objects::beacon::BEACON_REPORT_SYNDICATION_ANALYSIS),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BEACON_USER_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("beacon_user_id", Kind::String),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::beacon::BEACON_USER_UPDATE_REQUEST_DATA),
        )
        .optional()
        .nullable(),
        Field::new("access_tokens", Kind::List(&Kind::String))
            .optional()
            .nullable(),
    ],
};

pub(crate) static BEACON_USER_UPDATE_REQUEST_DATA: Object = Object {
    fields: &[
        Field::new("date_of_birth", Kind::Date).optional(),
        Field::new(
            "name",
            Kind::Object(&crate::generated::objects::beacon::BEACON_USER_NAME_NULLABLE),
        )
        .optional()
        .nullable(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::beacon::BEACON_USER_REQUEST_ADDRESS_NULLABLE),
        )
        .optional()
        .nullable(),
        Field::new("email_address", Kind::String)
            .optional()
            .within(Limits {
                format: Some("email"),
                ..Limits::NONE
            }),
        Field::new("phone_number", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "id_number",
            Kind::Object(&crate::generated::objects::beacon::BEACON_USER_ID_NUMBER),
        )
        .optional()
        .nullable(),
        Field::new("ip_address", Kind::String).optional().nullable(),
        Field::new(
            "depository_accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::beacon::BEACON_USER_REQUEST_DEPOSITORY_ACCOUNT,
            )),
        )
        .optional(),
    ],
};

pub(crate) static BEACON_USER_NAME_NULLABLE: Object = Object {
    fields: &[
        Field::new("given_name", Kind::String),
        Field::new("family_name", Kind::String),
    ],
};

pub(crate) static BEACON_USER_REQUEST_ADDRESS_NULLABLE: Object = Object {
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

pub(crate) static BEACON_USER_UPDATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("item_ids", Kind::List(&Kind::String)),
        Field::new("id", Kind::String),
        Field::new("version", Kind::Int),
        Field::new("created_at", Kind::DateTime),
        Field::new("updated_at", Kind::DateTime),
        Field::new(
            "status",
            Kind::Enum(plaid_beacon::types::BeaconUserStatus::KNOWN),
        ),
        Field::new("program_id", Kind::String),
        Field::new("client_user_id", Kind::String),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::beacon::BEACON_USER_DATA),
        ),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::beacon::BEACON_AUDIT_TRAIL),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BEACON_DUPLICATE_GET_REQUEST: Object = Object {
    fields: &[Field::new("beacon_duplicate_id", Kind::String)],
};

pub(crate) static BEACON_DUPLICATE_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new(
            "beacon_user1",
            Kind::Object(&crate::generated::objects::beacon::BEACON_USER_REVISION),
        ),
        Field::new(
            "beacon_user2",
            Kind::Object(&crate::generated::objects::beacon::BEACON_USER_REVISION),
        ),
        Field::new(
            "analysis",
            Kind::Object(&crate::generated::objects::beacon::BEACON_MATCH_SUMMARY_ANALYSIS),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BEACON_USER_REVISION: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("version", Kind::Int),
    ],
};

pub(crate) static BEACON_MATCH_SUMMARY_ANALYSIS: Object = Object {
    fields: &[
        Field::new(
            "address",
            Kind::Enum(plaid_beacon::types::BeaconMatchSummaryCode::KNOWN),
        ),
        Field::new(
            "date_of_birth",
            Kind::Enum(plaid_beacon::types::BeaconMatchSummaryCode::KNOWN),
        ),
        Field::new(
            "email_address",
            Kind::Enum(plaid_beacon::types::BeaconMatchSummaryCode::KNOWN),
        ),
        Field::new(
            "name",
            Kind::Enum(plaid_beacon::types::BeaconMatchSummaryCode::KNOWN),
        ),
        Field::new(
            "id_number",
            Kind::Enum(plaid_beacon::types::BeaconMatchSummaryCode::KNOWN),
        ),
        Field::new(
            "ip_address",
            Kind::Enum(plaid_beacon::types::BeaconMatchSummaryCode::KNOWN),
        ),
        Field::new(
            "phone_number",
            Kind::Enum(plaid_beacon::types::BeaconMatchSummaryCode::KNOWN),
        ),
    ],
};

pub(crate) static BEACON_USER_HISTORY_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("beacon_user_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(crate) static BEACON_USER_HISTORY_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "beacon_users",
            Kind::List(&Kind::Object(
                &crate::generated::objects::beacon::BEACON_USER,
            )),
        ),
        Field::new("next_cursor", Kind::String).nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BEACON_USER: Object = Object {
    fields: &[
        Field::new("item_ids", Kind::List(&Kind::String)),
        Field::new("id", Kind::String),
        Field::new("version", Kind::Int),
        Field::new("created_at", Kind::DateTime),
        Field::new("updated_at", Kind::DateTime),
        Field::new(
            "status",
            Kind::Enum(plaid_beacon::types::BeaconUserStatus::KNOWN),
        ),
        Field::new("program_id", Kind::String),
        Field::new("client_user_id", Kind::String),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::beacon::BEACON_USER_DATA),
        ),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::beacon::BEACON_AUDIT_TRAIL),
        ),
    ],
};

pub(crate) static BEACON_USER_ACCOUNT_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("beacon_user_id", Kind::String),
        Field::new("access_token", Kind::String),
    ],
};

pub(crate) static BEACON_USER_ACCOUNT_INSIGHTS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("beacon_user_id", Kind::String),
        Field::new("created_at", Kind::DateTime),
        Field::new("updated_at", Kind::DateTime),
        Field::new(
            "bank_account_insights",
            Kind::Object(&crate::generated::objects::beacon::BEACON_BANK_ACCOUNTS),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BEACON_BANK_ACCOUNTS: Object = Object {
    fields: &[
        Field::new("item_id", Kind::String),
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::beacon::BEACON_BANK_ACCOUNT_INSIGHTS,
            )),
        ),
    ],
};

pub(crate) static BEACON_BANK_ACCOUNT_INSIGHTS: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("type", Kind::Enum(plaid_types::AccountType::KNOWN)),
        Field::new("subtype", Kind::Enum(plaid_types::AccountSubtype::KNOWN)).nullable(),
        Field::new(
            "attributes",
            Kind::Object(&crate::generated::objects::beacon::BEACON_ACCOUNT_RISK_ATTRIBUTES),
        ),
    ],
};

pub(crate) static BEACON_ACCOUNT_RISK_ATTRIBUTES: Object = Object {
    fields: &[
        Field::new("days_since_first_plaid_connection", Kind::Int).nullable(),
        Field::new("is_account_closed", Kind::Bool).nullable(),
        Field::new("is_account_frozen_or_restricted", Kind::Bool).nullable(),
        Field::new("total_plaid_connections_count", Kind::Int).nullable(),
        Field::new("plaid_connections_count_7d", Kind::Int).nullable(),
        Field::new("plaid_connections_count_30d", Kind::Int).nullable(),
        Field::new(
            "failed_plaid_non_oauth_authentication_attempts_count_3d",
            Kind::Int,
        )
        .nullable(),
        Field::new(
            "plaid_non_oauth_authentication_attempts_count_3d",
            Kind::Int,
        )
        .nullable(),
        Field::new(
            "failed_plaid_non_oauth_authentication_attempts_count_7d",
            Kind::Int,
        )
        .nullable(),
        Field::new(
            "plaid_non_oauth_authentication_attempts_count_7d",
            Kind::Int,
        )
        .nullable(),
        Field::new(
            "failed_plaid_non_oauth_authentication_attempts_count_30d",
            Kind::Int,
        )
        .nullable(),
        Field::new(
            "plaid_non_oauth_authentication_attempts_count_30d",
            Kind::Int,
        )
        .nullable(),
        Field::new("distinct_ip_addresses_count_3d", Kind::Int).nullable(),
        Field::new("distinct_ip_addresses_count_7d", Kind::Int).nullable(),
        Field::new("distinct_ip_addresses_count_30d", Kind::Int).nullable(),
        Field::new("distinct_ip_addresses_count_90d", Kind::Int).nullable(),
        Field::new("distinct_user_agents_count_3d", Kind::Int).nullable(),
        Field::new("distinct_user_agents_count_7d", Kind::Int).nullable(),
        Field::new("distinct_user_agents_count_30d", Kind::Int).nullable(),
        Field::new("distinct_user_agents_count_90d", Kind::Int).nullable(),
        Field::new("address_change_count_28d", Kind::Int).nullable(),
        Field::new("email_change_count_28d", Kind::Int).nullable(),
        Field::new("phone_change_count_28d", Kind::Int).nullable(),
        Field::new("address_change_count_90d", Kind::Int).nullable(),
        Field::new("email_change_count_90d", Kind::Int).nullable(),
        Field::new("phone_change_count_90d", Kind::Int).nullable(),
        Field::new("days_since_account_opening", Kind::Int).nullable(),
        Field::new("days_since_first_observed_transaction", Kind::Int).nullable(),
    ],
};
