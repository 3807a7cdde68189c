// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static PROCESSOR_SIGNAL_EVALUATE_REQUEST: Object = Object {
    fields: &[
        Field::new("processor_token", Kind::String),
        Field::new("client_transaction_id", Kind::String).within(Limits {
            min_len: Some(1),
            max_len: Some(36),
            ..Limits::NONE
        }),
        Field::new("amount", Kind::Number),
        Field::new("user_present", Kind::Bool).optional().nullable(),
        Field::new("client_user_id", Kind::String).optional(),
        Field::new("is_recurring", Kind::Bool).optional().nullable(),
        Field::new("default_payment_method", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::signal::SIGNAL_USER),
        )
        .optional(),
        Field::new(
            "device",
            Kind::Object(&crate::generated::objects::shared_common::SIGNAL_DEVICE),
        )
        .optional(),
        Field::new("ruleset_key", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static SIGNAL_USER: Object = Object {
    fields: &[
        Field::new(
            "name",
            Kind::Object(&crate::generated::objects::signal::SIGNAL_PERSON_NAME),
        )
        .optional()
        .nullable(),
        Field::new("phone_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("email_address", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::shared_owner::SIGNAL_ADDRESS_DATA),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static SIGNAL_PERSON_NAME: Object = Object {
    fields: &[
        Field::new("prefix", Kind::String).optional().nullable(),
        Field::new("given_name", Kind::String).optional().nullable(),
        Field::new("middle_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("family_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("suffix", Kind::String).optional().nullable(),
    ],
};

pub(crate) static PROCESSOR_SIGNAL_EVALUATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String),
        Field::new(
            "scores",
            Kind::Object(&crate::generated::objects::signal::SIGNAL_SCORES),
        )
        .nullable(),
        Field::new(
            "core_attributes",
            Kind::Object(&crate::generated::objects::signal::SIGNAL_EVALUATE_CORE_ATTRIBUTES),
        )
        .optional(),
        Field::new(
            "ruleset",
            Kind::Object(&crate::generated::objects::signal::RULESET),
        )
        .optional()
        .nullable(),
        Field::new(
            "warnings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_common::SIGNAL_WARNING,
            )),
        )
        .optional(),
    ],
};

pub(crate) static SIGNAL_SCORES: Object = Object {
    fields: &[
        Field::new(
            "customer_initiated_return_risk",
            Kind::Object(&crate::generated::objects::signal::CUSTOMER_INITIATED_RETURN_RISK),
        )
        .optional(),
        Field::new(
            "bank_initiated_return_risk",
            Kind::Object(&crate::generated::objects::signal::BANK_INITIATED_RETURN_RISK),
        )
        .optional(),
    ],
};

pub(crate) static CUSTOMER_INITIATED_RETURN_RISK: Object = Object {
    fields: &[
        Field::new("score", Kind::Int).within(Limits {
            min: Some(1.0),
            max: Some(99.0),
            ..Limits::NONE
        }),
        Field::new("risk_tier", Kind::Int).within(Limits {
            min: Some(1.0),
            max: Some(5.0),
            ..Limits::NONE
        }),
    ],
};

pub(crate) static BANK_INITIATED_RETURN_RISK: Object = Object {
    fields: &[
        Field::new("score", Kind::Int).within(Limits {
            min: Some(1.0),
            max: Some(99.0),
            ..Limits::NONE
        }),
        Field::new("risk_tier", Kind::Int).within(Limits {
            min: Some(1.0),
            max: Some(8.0),
            ..Limits::NONE
        }),
    ],
};

pub(crate) static SIGNAL_EVALUATE_CORE_ATTRIBUTES: Object = Object {
    fields: &[
        Field::new("unauthorized_transactions_count_7d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("unauthorized_transactions_count_30d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("unauthorized_transactions_count_60d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("unauthorized_transactions_count_90d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("nsf_overdraft_transactions_count_7d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("nsf_overdraft_transactions_count_30d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("nsf_overdraft_transactions_count_60d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("nsf_overdraft_transactions_count_90d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("days_since_first_plaid_connection", Kind::Int)
            .optional()
            .nullable(),
        Field::new("plaid_connections_count_7d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("plaid_connections_count_30d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("total_plaid_connections_count", Kind::Int)
            .optional()
            .nullable(),
        Field::new("is_savings_or_money_market_account", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("total_credit_transactions_amount_10d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("total_debit_transactions_amount_10d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("p50_credit_transactions_amount_28d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("p50_debit_transactions_amount_28d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("p95_credit_transactions_amount_28d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("p95_debit_transactions_amount_28d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("days_with_negative_balance_count_90d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("p90_eod_balance_30d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("p90_eod_balance_60d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("p90_eod_balance_90d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("p10_eod_balance_30d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("p10_eod_balance_60d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("p10_eod_balance_90d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("available_balance", Kind::Number)
            .optional()
            .nullable(),
        Field::new("current_balance", Kind::Number)
            .optional()
            .nullable(),
        Field::new("balance_last_updated", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("phone_change_count_28d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("phone_change_count_90d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("email_change_count_28d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("email_change_count_90d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("address_change_count_28d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("address_change_count_90d", Kind::Int)
            .optional()
            .nullable(),
        Field::new(
            "plaid_non_oauth_authentication_attempts_count_3d",
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
            "plaid_non_oauth_authentication_attempts_count_30d",
            Kind::Int,
        )
        .optional()
        .nullable(),
        Field::new(
            "failed_plaid_non_oauth_authentication_attempts_count_3d",
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
            "failed_plaid_non_oauth_authentication_attempts_count_30d",
            Kind::Int,
        )
        .optional()
        .nullable(),
        Field::new("debit_transactions_count_10d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("credit_transactions_count_10d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("debit_transactions_count_30d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("credit_transactions_count_30d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("debit_transactions_count_60d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("credit_transactions_count_60d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("debit_transactions_count_90d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("credit_transactions_count_90d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("total_debit_transactions_amount_30d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("total_credit_transactions_amount_30d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("total_debit_transactions_amount_60d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("total_credit_transactions_amount_60d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("total_debit_transactions_amount_90d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("total_credit_transactions_amount_90d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("p50_eod_balance_30d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("p50_eod_balance_60d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("p50_eod_balance_90d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("p50_eod_balance_31d_to_60d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("p50_eod_balance_61d_to_90d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("p90_eod_balance_31d_to_60d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("p90_eod_balance_61d_to_90d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("p10_eod_balance_31d_to_60d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("p10_eod_balance_61d_to_90d", Kind::Number)
            .optional()
            .nullable(),
        Field::new("transactions_last_updated", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("is_account_closed", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("is_account_frozen_or_restricted", Kind::Bool)
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
        Field::new("distinct_ssl_tls_connection_sessions_count_3d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("distinct_ssl_tls_connection_sessions_count_7d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("distinct_ssl_tls_connection_sessions_count_30d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("distinct_ssl_tls_connection_sessions_count_90d", Kind::Int)
            .optional()
            .nullable(),
        Field::new("days_since_account_opening", Kind::Int)
            .optional()
            .nullable(),
        Field::new("balance_to_transaction_amount_ratio", Kind::Number)
            .optional()
            .nullable(),
    ],
};

pub(crate) static RULESET: Object = Object {
    fields: &[
        Field::new("ruleset_key", Kind::String).optional(),
        Field::new("result", Kind::Enum(plaid_signal::types::RuleResult::KNOWN)),
        Field::new(
            "triggered_rule_details",
            Kind::Object(&crate::generated::objects::signal::RULE_DETAILS),
        )
        .optional()
        .nullable(),
        Field::new("outcome", Kind::String).optional(),
    ],
};

pub(crate) static RULE_DETAILS: Object = Object {
    fields: &[
        Field::new("internal_note", Kind::String).optional(),
        Field::new("custom_action_key", Kind::String).optional(),
    ],
};

pub(crate) static PROCESSOR_SIGNAL_DECISION_REPORT_REQUEST: Object = Object {
    fields: &[
        Field::new("processor_token", Kind::String),
        Field::new("client_transaction_id", Kind::String).within(Limits {
            min_len: Some(1),
            max_len: Some(36),
            ..Limits::NONE
        }),
        Field::new("initiated", Kind::Bool),
        Field::new("days_funds_on_hold", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(0.0),
                ..Limits::NONE
            }),
        Field::new(
            "decision_outcome",
            Kind::Enum(plaid_signal::types::SignalDecisionOutcome::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new(
            "payment_method",
            Kind::Enum(plaid_signal::types::SignalPaymentMethod::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("amount_instantly_available", Kind::Number)
            .optional()
            .nullable(),
    ],
};

pub(crate) static PROCESSOR_SIGNAL_DECISION_REPORT_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static PROCESSOR_SIGNAL_RETURN_REPORT_REQUEST: Object = Object {
    fields: &[
        Field::new("processor_token", Kind::String),
        Field::new("client_transaction_id", Kind::String).within(Limits {
            min_len: Some(1),
            max_len: Some(36),
            ..Limits::NONE
        }),
        Field::new("return_code", Kind::String),
        Field::new("returned_at", Kind::DateTime)
            .optional()
            .nullable(),
    ],
};

pub(crate) static PROCESSOR_SIGNAL_RETURN_REPORT_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static PROCESSOR_SIGNAL_PREPARE_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(crate) static PROCESSOR_SIGNAL_PREPARE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static SIGNAL_EVALUATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new("client_transaction_id", Kind::String).within(Limits {
            min_len: Some(1),
            max_len: Some(36),
            ..Limits::NONE
        }),
        Field::new("amount", Kind::Number),
        Field::new("user_present", Kind::Bool).optional().nullable(),
        Field::new("client_user_id", Kind::String).optional(),
        Field::new("is_recurring", Kind::Bool).optional().nullable(),
        Field::new("default_payment_method", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::signal::SIGNAL_USER),
        )
        .optional(),
        Field::new(
            "device",
            Kind::Object(&crate::generated::objects::shared_common::SIGNAL_DEVICE),
        )
        .optional(),
        Field::new("risk_profile_key", Kind::String)
            .optional()
            .nullable(),
        Field::new("ruleset_key", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static SIGNAL_EVALUATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String),
        Field::new(
            "scores",
            Kind::Object(&crate::generated::objects::signal::SIGNAL_SCORES),
        )
        .nullable(),
        Field::new(
            "core_attributes",
            Kind::Object(&crate::generated::objects::signal::SIGNAL_EVALUATE_CORE_ATTRIBUTES),
        )
        .optional(),
        Field::new(
            "risk_profile",
            Kind::Object(&crate::generated::objects::signal::RISK_PROFILE),
        )
        .optional()
        .nullable(),
        Field::new(
            "ruleset",
            Kind::Object(&crate::generated::objects::signal::RULESET),
        )
        .optional()
        .nullable(),
        Field::new(
            "warnings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_common::SIGNAL_WARNING,
            )),
        ),
    ],
};

pub(crate) static RISK_PROFILE: Object = Object {
    fields: &[
        Field::new("key", Kind::String).optional(),
        Field::new("outcome", Kind::String).optional(),
    ],
};

pub(crate) static SIGNAL_SCHEDULE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new("client_transaction_id", Kind::String).within(Limits {
            min_len: Some(1),
            max_len: Some(36),
            ..Limits::NONE
        }),
        Field::new("amount", Kind::Number),
        Field::new(
            "default_payment_method",
            Kind::Enum(plaid_signal::types::SignalScheduleDefaultPaymentMethod::KNOWN),
        )
        .optional(),
    ],
};

pub(crate) static SIGNAL_SCHEDULE_RESPONSE: Object = Object {
    fields: &[
        Field::new("optimal_date", Kind::Date).nullable(),
        Field::new(
            "recommendations",
            Kind::List(&Kind::Object(
                &crate::generated::objects::signal::SIGNAL_SCHEDULE_RECOMMENDATION,
            )),
        ),
        Field::new(
            "warnings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_common::SIGNAL_WARNING,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static SIGNAL_SCHEDULE_RECOMMENDATION: Object = Object {
    fields: &[
        Field::new("date", Kind::Date).optional(),
        Field::new(
            "recommendation",
            Kind::Enum(plaid_signal::types::RecommendationString::KNOWN),
        )
        .optional(),
        Field::new("rank", Kind::Int).optional().nullable(),
    ],
};

pub(crate) static SIGNAL_DECISION_REPORT_REQUEST: Object = Object {
    fields: &[
        Field::new("client_transaction_id", Kind::String).within(Limits {
            min_len: Some(1),
            max_len: Some(36),
            ..Limits::NONE
        }),
        Field::new("initiated", Kind::Bool),
        Field::new("days_funds_on_hold", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(0.0),
                ..Limits::NONE
            }),
        Field::new(
            "decision_outcome",
            Kind::Enum(plaid_signal::types::SignalDecisionOutcome::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new(
            "payment_method",
            Kind::Enum(plaid_signal::types::SignalPaymentMethod::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("amount_instantly_available", Kind::Number)
            .optional()
            .nullable(),
        Field::new("submitted_at", Kind::DateTime).optional(),
    ],
};

pub(crate) static SIGNAL_DECISION_REPORT_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static SIGNAL_RETURN_REPORT_REQUEST: Object = Object {
    fields: &[
        Field::new("client_transaction_id", Kind::String).within(Limits {
            min_len: Some(1),
            max_len: Some(36),
            ..Limits::NONE
        }),
        Field::new("return_code", Kind::String),
        Field::new("returned_at", Kind::DateTime)
            .optional()
            .nullable(),
    ],
};

pub(crate) static SIGNAL_RETURN_REPORT_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static SIGNAL_PREPARE_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static SIGNAL_PREPARE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};
