// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static TRANSFER_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("transfer_id", Kind::String).optional(),
        Field::new("authorization_id", Kind::String).optional(),
        Field::new("originator_client_id", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static TRANSFER_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "transfer",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER: Object = Object {
fields: &[
Field::new("id", Kind::String),
Field::new("authorization_id", Kind::String),
Field::new("ach_class", Kind::Enum(plaid_types::ACHClass::KNOWN)).optional(),
Field::new("account_id", Kind::String).optional(),
Field::new("funding_account_id", Kind::String).nullable(),
Field::new("ledger_id", Kind::String).optional().nullable(),
Field::new("type", Kind::Enum(plaid_transfer::types::TransferType::KNOWN)),
Field::new("user", Kind::Object(&crate::generated::objects::transfer::TRANSFER_USER_IN_RESPONSE)),
Field::new("amount", Kind::AmountText),
Field::new("description", Kind::String),
Field::new("created", Kind::DateTime),
Field::new("status", Kind::Enum(plaid_transfer::types::TransferStatus::KNOWN)),
Field::new("sweep_status", Kind::Enum(plaid_transfer::types::TransferSweepStatus::KNOWN)).optional().nullable(),
Field::new("network", Kind::Enum(plaid_transfer::types::TransferNetwork::KNOWN)),
Field::new("wire_details", Kind::Object(&crate::generated::objects::transfer::TRANSFER_WIRE_DETAILS)).optional().nullable(),
Field::new("cancellable", Kind::Bool),
Field::new("failure_reason", Kind::Object(&crate::generated::objects::shared_transfer::TRANSFER_FAILURE)).nullable(),
Field::new("metadata", Kind::Map(&Kind::String)).nullable().within(Limits { max_len: Some(50), ..Limits::NONE }),
Field::new("origination_account_id", Kind::String),
Field::new("guarantee_decision", Kind::Enum(plaid_transfer::types::TransferAuthorizationGuaranteeDecision::KNOWN)).nullable(),
Field::new("guarantee_decision_rationale", Kind::Object(&crate::generated::objects::transfer::TRANSFER_AUTHORIZATION_GUARANTEE_DECISION_RATIONALE)).nullable(),
Field::new("guarantee_details", Kind::Object(&crate::generated::objects::transfer::TRANSFER_GUARANTEE_DETAILS)).optional().nullable(),
Field::new("iso_currency_code", Kind::String),
Field::new("standard_return_window", Kind::Date).nullable(),
Field::new("unauthorized_return_window", Kind::Date).nullable(),
Field::new("expected_settlement_date", Kind::Date).nullable(),
Field::new("expected_funds_available_date", Kind::Date).optional().nullable(),
Field::new("originator_client_id", Kind::String).nullable(),
Field::new("refunds", Kind::List(&Kind::Object(&crate::generated::objects::transfer::TRANSFER_REFUND))),
Field::new("recurring_transfer_id", Kind::String).nullable(),
Field::new("expected_sweep_settlement_schedule", Kind::List(&Kind::Object(&crate::generated::objects::transfer::TRANSFER_EXPECTED_SWEEP_SETTLEMENT_SCHEDULE_ITEM))).optional(),
Field::new("credit_funds_source", Kind::Enum(plaid_transfer::types::TransferCreditFundsSource::KNOWN)).nullable(),
Field::new("facilitator_fee", Kind::AmountText).optional(),
Field::new("network_trace_id", Kind::String).optional().nullable(),
],
};

pub(crate) static TRANSFER_USER_IN_RESPONSE: Object = Object {
    fields: &[
        Field::new("legal_name", Kind::String),
        Field::new("phone_number", Kind::String).nullable(),
        Field::new("email_address", Kind::String).nullable(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_USER_ADDRESS_IN_RESPONSE),
        )
        .nullable(),
    ],
};

pub(crate) static TRANSFER_USER_ADDRESS_IN_RESPONSE: Object = Object {
    fields: &[
        Field::new("street", Kind::String).nullable(),
        Field::new("city", Kind::String).nullable(),
        Field::new("region", Kind::String).nullable(),
        Field::new("postal_code", Kind::String).nullable(),
        Field::new("country", Kind::String).nullable(),
    ],
};

pub(crate) static TRANSFER_WIRE_DETAILS: Object = Object {
    fields: &[
        Field::new("message_to_beneficiary", Kind::String)
            .optional()
            .nullable(),
        Field::new("wire_return_fee", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static TRANSFER_AUTHORIZATION_GUARANTEE_DECISION_RATIONALE: Object = Object {
    fields: &[
        Field::new(
            "code",
            Kind::Enum(
                plaid_transfer::types::TransferAuthorizationGuaranteeDecisionRationaleCode::KNOWN,
            ),
        ),
        Field::new("description", Kind::String),
    ],
};

pub(crate) static TRANSFER_GUARANTEE_DETAILS: Object = Object {
    fields: &[
        Field::new("guaranteed_amount", Kind::AmountText),
        Field::new(
            "schedule",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transfer::TRANSFER_GUARANTEE_SCHEDULE_ITEM,
            )),
        ),
    ],
};

pub(crate) static TRANSFER_GUARANTEE_SCHEDULE_ITEM: Object = Object {
    fields: &[
        Field::new("amount", Kind::AmountText),
        Field::new("observation_window_business_days", Kind::Int),
        Field::new("observation_window_expiration_time", Kind::DateTime)
            .optional()
            .nullable(),
    ],
};

pub(crate) static TRANSFER_REFUND: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("transfer_id", Kind::String),
        Field::new("amount", Kind::AmountText),
        Field::new(
            "status",
            Kind::Enum(plaid_transfer::types::TransferRefundStatus::KNOWN),
        ),
        Field::new(
            "failure_reason",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_REFUND_FAILURE),
        )
        .nullable(),
        Field::new("ledger_id", Kind::String).optional().nullable(),
        Field::new("created", Kind::DateTime),
        Field::new("network_trace_id", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static TRANSFER_REFUND_FAILURE: Object = Object {
    fields: &[
        Field::new("failure_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("ach_return_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("description", Kind::String).optional(),
    ],
};

pub(crate) static TRANSFER_EXPECTED_SWEEP_SETTLEMENT_SCHEDULE_ITEM: Object = Object {
    fields: &[
        Field::new("sweep_settlement_date", Kind::Date),
        Field::new("swept_settled_amount", Kind::AmountText),
    ],
};

pub(crate) static TRANSFER_RECURRING_GET_REQUEST: Object = Object {
    fields: &[Field::new("recurring_transfer_id", Kind::String)],
};

pub(crate) static TRANSFER_RECURRING_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "recurring_transfer",
            Kind::Object(&crate::generated::objects::transfer::RECURRING_TRANSFER),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static RECURRING_TRANSFER: Object = Object {
    fields: &[
        Field::new("recurring_transfer_id", Kind::String),
        Field::new("created", Kind::DateTime),
        Field::new("next_origination_date", Kind::Date).nullable(),
        Field::new("test_clock_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "type",
            Kind::Enum(plaid_transfer::types::TransferType::KNOWN),
        ),
        Field::new("amount", Kind::AmountText),
        Field::new(
            "status",
            Kind::Enum(plaid_transfer::types::TransferRecurringStatus::KNOWN),
        ),
        Field::new("ach_class", Kind::Enum(plaid_types::ACHClass::KNOWN)).optional(),
        Field::new(
            "network",
            Kind::Enum(plaid_transfer::types::TransferRecurringNetwork::KNOWN),
        ),
        Field::new("origination_account_id", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new("funding_account_id", Kind::String),
        Field::new("iso_currency_code", Kind::String),
        Field::new("description", Kind::String),
        Field::new("transfer_ids", Kind::List(&Kind::String)),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_USER_IN_RESPONSE),
        ),
        Field::new(
            "schedule",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_RECURRING_SCHEDULE),
        ),
    ],
};

pub(crate) static TRANSFER_RECURRING_SCHEDULE: Object = Object {
    fields: &[
        Field::new(
            "interval_unit",
            Kind::Enum(plaid_transfer::types::TransferScheduleIntervalUnit::KNOWN),
        ),
        Field::new("interval_count", Kind::Int),
        Field::new("interval_execution_day", Kind::Int),
        Field::new("start_date", Kind::Date),
        Field::new("end_date", Kind::Date).optional().nullable(),
    ],
};

pub(crate) static TRANSFER_AUTHORIZATION_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new("funding_account_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("ledger_id", Kind::String).optional().nullable(),
        Field::new("payment_profile_token", Kind::String).optional(),
        Field::new(
            "type",
            Kind::Enum(plaid_transfer::types::TransferType::KNOWN),
        ),
        Field::new(
            "network",
            Kind::Enum(plaid_transfer::types::TransferNetwork::KNOWN),
        ),
        Field::new("amount", Kind::AmountText),
        Field::new("ach_class", Kind::Enum(plaid_types::ACHClass::KNOWN)).optional(),
        Field::new(
            "wire_details",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_WIRE_DETAILS),
        )
        .optional()
        .nullable(),
        Field::new(
            "user",
            Kind::Object(
                &crate::generated::objects::transfer::TRANSFER_AUTHORIZATION_USER_IN_REQUEST,
            ),
        ),
        Field::new(
            "device",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_AUTHORIZATION_DEVICE),
        )
        .optional(),
        Field::new("origination_account_id", Kind::String).optional(),
        Field::new("iso_currency_code", Kind::String).optional(),
        Field::new("idempotency_key", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                max_len: Some(50),
                ..Limits::NONE
            }),
        Field::new("user_present", Kind::Bool).optional().nullable(),
        Field::new("with_guarantee", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("request_guarantee", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("beacon_session_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("originator_client_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "credit_funds_source",
            Kind::Enum(plaid_transfer::types::TransferCreditFundsSource::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("test_clock_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("ruleset_key", Kind::String)
            .optional()
            .nullable(),
        Field::new("custom_attributes", Kind::Map(&Kind::String))
            .optional()
            .nullable()
            .within(Limits {
                max_len: Some(50),
                ..Limits::NONE
            }),
        Field::new(
            "user_attributes",
            Kind::Object(
                &crate::generated::objects::transfer::TRANSFER_AUTHORIZATION_USER_ATTRIBUTES,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static TRANSFER_AUTHORIZATION_USER_IN_REQUEST: Object = Object {
    fields: &[
        Field::new("legal_name", Kind::String),
        Field::new("phone_number", Kind::String).optional(),
        Field::new("email_address", Kind::String).optional(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_USER_ADDRESS_IN_REQUEST),
        )
        .optional(),
    ],
};

pub(crate) static TRANSFER_USER_ADDRESS_IN_REQUEST: Object = Object {
    fields: &[
        Field::new("street", Kind::String).optional(),
        Field::new("city", Kind::String).optional(),
        Field::new("region", Kind::String).optional(),
        Field::new("postal_code", Kind::String).optional(),
        Field::new("country", Kind::String).optional(),
    ],
};

pub(crate) static TRANSFER_AUTHORIZATION_DEVICE: Object = Object {
    fields: &[
        Field::new("ip_address", Kind::String).optional(),
        Field::new("user_agent", Kind::String).optional(),
    ],
};

pub(crate) static TRANSFER_AUTHORIZATION_USER_ATTRIBUTES: Object = Object {
    fields: &[
        Field::new("account_created_time", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("successful_payment_count", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(0.0),
                ..Limits::NONE
            }),
    ],
};

pub(crate) static TRANSFER_AUTHORIZATION_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "authorization",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_AUTHORIZATION),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_AUTHORIZATION: Object = Object {
fields: &[
Field::new("id", Kind::String),
Field::new("created", Kind::DateTime),
Field::new("decision", Kind::Enum(plaid_types::TransferAuthorizationDecision::KNOWN)),
Field::new("decision_rationale", Kind::Object(&crate::generated::objects::transfer::TRANSFER_AUTHORIZATION_DECISION_RATIONALE)).nullable(),
Field::new("guarantee_decision", Kind::Enum(plaid_transfer::types::TransferAuthorizationGuaranteeDecision::KNOWN)).nullable(),
Field::new("guarantee_decision_rationale", Kind::Object(&crate::generated::objects::transfer::TRANSFER_AUTHORIZATION_GUARANTEE_DECISION_RATIONALE)).nullable(),
Field::new("guarantee_details", Kind::Object(&crate::generated::objects::transfer::AUTHORIZATION_GUARANTEE_DETAILS)).optional().nullable(),
Field::new("payment_risk", Kind::Object(&crate::generated::objects::transfer::TRANSFER_AUTHORIZATION_PAYMENT_RISK)).nullable(),
Field::new("proposed_transfer", Kind::Object(&crate::generated::objects::transfer::TRANSFER_AUTHORIZATION_PROPOSED_TRANSFER)),
],
};

pub(crate) static TRANSFER_AUTHORIZATION_DECISION_RATIONALE: Object = Object {
    fields: &[
        Field::new(
            "code",
            Kind::Enum(plaid_types::TransferAuthorizationDecisionRationaleCode::KNOWN),
        )
        .nullable(),
        Field::new("description", Kind::String),
    ],
};

pub(crate) static AUTHORIZATION_GUARANTEE_DETAILS: Object = Object {
    fields: &[
        Field::new(
            "outcome",
            Kind::Enum(plaid_transfer::types::TransferGuaranteeOutcome::KNOWN),
        ),
        Field::new(
            "schedule",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transfer::AUTHORIZATION_GUARANTEE_SCHEDULE_ITEM,
            )),
        ),
    ],
};

pub(crate) static AUTHORIZATION_GUARANTEE_SCHEDULE_ITEM: Object = Object {
    fields: &[
        Field::new("amount", Kind::AmountText),
        Field::new("observation_window_business_days", Kind::Int),
    ],
};

pub(crate) static TRANSFER_AUTHORIZATION_PAYMENT_RISK: Object = Object {
    fields: &[
        Field::new("bank_initiated_return_score", Kind::Int)
            .nullable()
            .within(Limits {
                min: Some(1.0),
                max: Some(99.0),
                ..Limits::NONE
            }),
        Field::new("customer_initiated_return_score", Kind::Int)
            .nullable()
            .within(Limits {
                min: Some(1.0),
                max: Some(99.0),
                ..Limits::NONE
            }),
        Field::new(
            "risk_level",
            Kind::Enum(plaid_transfer::types::TransferAuthorizationRiskLevel::KNOWN),
        )
        .nullable(),
        Field::new(
            "warnings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_common::SIGNAL_WARNING,
            )),
        ),
    ],
};

pub(crate) static TRANSFER_AUTHORIZATION_PROPOSED_TRANSFER: Object = Object {
    fields: &[
        Field::new("ach_class", Kind::Enum(plaid_types::ACHClass::KNOWN)).optional(),
        Field::new("account_id", Kind::String).optional(),
        Field::new("funding_account_id", Kind::String).nullable(),
        Field::new("ledger_id", Kind::String).optional().nullable(),
        Field::new(
            "type",
            Kind::Enum(plaid_transfer::types::TransferType::KNOWN),
        ),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_USER_IN_RESPONSE),
        ),
        Field::new("amount", Kind::AmountText),
        Field::new("requested_amount", Kind::AmountText),
        Field::new("network", Kind::String),
        Field::new(
            "wire_details",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_WIRE_DETAILS),
        )
        .optional()
        .nullable(),
        Field::new("origination_account_id", Kind::String),
        Field::new("iso_currency_code", Kind::String),
        Field::new("originator_client_id", Kind::String).nullable(),
        Field::new(
            "credit_funds_source",
            Kind::Enum(plaid_transfer::types::TransferCreditFundsSource::KNOWN),
        )
        .nullable(),
    ],
};

pub(crate) static TRANSFER_AUTHORIZATION_CANCEL_REQUEST: Object = Object {
    fields: &[Field::new("authorization_id", Kind::String)],
};

pub(crate) static TRANSFER_AUTHORIZATION_CANCEL_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static TRANSFER_BALANCE_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "type",
            Kind::Enum(plaid_transfer::types::TransferBalanceType::KNOWN),
        )
        .optional(),
    ],
};

pub(crate) static TRANSFER_BALANCE_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "balance",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_BALANCE),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_BALANCE: Object = Object {
    fields: &[
        Field::new("available", Kind::AmountText),
        Field::new("current", Kind::AmountText).optional(),
        Field::new(
            "type",
            Kind::Enum(plaid_transfer::types::TransferBalanceType::KNOWN),
        ),
    ],
};

pub(crate) static TRANSFER_CAPABILITIES_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new("payment_profile_token", Kind::String).optional(),
    ],
};

pub(crate) static TRANSFER_CAPABILITIES_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "institution_supported_networks",
            Kind::Object(&crate::generated::objects::transfer::INSTITUTION_SUPPORTED_NETWORKS),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static INSTITUTION_SUPPORTED_NETWORKS: Object = Object {
    fields: &[
        Field::new(
            "rtp",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_CAPABILITIES_GET_RTP),
        ),
        Field::new(
            "rfp",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_CAPABILITIES_GET_RF_P),
        ),
    ],
};

pub(crate) static TRANSFER_CAPABILITIES_GET_RTP: Object = Object {
    fields: &[Field::new("credit", Kind::Bool).optional()],
};

pub(crate) static TRANSFER_CAPABILITIES_GET_RF_P: Object = Object {
    fields: &[
        Field::new("debit", Kind::Bool).optional(),
        Field::new("max_amount", Kind::AmountText)
            .optional()
            .nullable(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static TRANSFER_CONFIGURATION_GET_REQUEST: Object = Object {
    fields: &[Field::new("originator_client_id", Kind::String)
        .optional()
        .nullable()],
};

pub(crate) static TRANSFER_CONFIGURATION_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String),
        Field::new("max_single_transfer_amount", Kind::AmountText),
        Field::new("max_single_transfer_credit_amount", Kind::AmountText),
        Field::new("max_single_transfer_debit_amount", Kind::AmountText),
        Field::new("max_daily_credit_amount", Kind::AmountText),
        Field::new("max_daily_debit_amount", Kind::AmountText),
        Field::new("max_monthly_amount", Kind::AmountText),
        Field::new("max_monthly_credit_amount", Kind::AmountText),
        Field::new("max_monthly_debit_amount", Kind::AmountText),
        Field::new("iso_currency_code", Kind::String),
    ],
};

pub(crate) static TRANSFER_LEDGER_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("ledger_id", Kind::String).optional().nullable(),
        Field::new("originator_client_id", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static TRANSFER_LEDGER_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("ledger_id", Kind::String),
        Field::new(
            "balance",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_LEDGER_BALANCE),
        ),
        Field::new("name", Kind::String),
        Field::new("is_default", Kind::Bool),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_LEDGER_BALANCE: Object = Object {
    fields: &[
        Field::new("available", Kind::AmountText),
        Field::new("pending", Kind::AmountText),
    ],
};

pub(crate) static TRANSFER_LEDGER_DISTRIBUTE_REQUEST: Object = Object {
    fields: &[
        Field::new("from_ledger_id", Kind::String),
        Field::new("to_ledger_id", Kind::String),
        Field::new("amount", Kind::AmountText),
        Field::new("idempotency_key", Kind::String).within(Limits {
            max_len: Some(50),
            ..Limits::NONE
        }),
        Field::new("description", Kind::String).optional(),
    ],
};

pub(crate) static TRANSFER_LEDGER_DISTRIBUTE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static TRANSFER_LEDGER_DEPOSIT_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("funding_account_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("ledger_id", Kind::String).optional().nullable(),
        Field::new("amount", Kind::AmountText),
        Field::new("description", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                max_len: Some(10),
                ..Limits::NONE
            }),
        Field::new("idempotency_key", Kind::String).within(Limits {
            max_len: Some(50),
            ..Limits::NONE
        }),
        Field::new(
            "network",
            Kind::Enum(plaid_transfer::types::TransferACHNetwork::KNOWN),
        ),
    ],
};

pub(crate) static TRANSFER_LEDGER_DEPOSIT_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "sweep",
            Kind::Object(&crate::generated::objects::shared_transfer::TRANSFER_SWEEP),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_LEDGER_WITHDRAW_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("funding_account_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("ledger_id", Kind::String).optional().nullable(),
        Field::new("amount", Kind::AmountText),
        Field::new("description", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                max_len: Some(10),
                ..Limits::NONE
            }),
        Field::new("idempotency_key", Kind::String).within(Limits {
            max_len: Some(50),
            ..Limits::NONE
        }),
        Field::new(
            "network",
            Kind::Enum(plaid_transfer::types::TransferNetwork::KNOWN),
        ),
    ],
};

pub(crate) static TRANSFER_LEDGER_WITHDRAW_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "sweep",
            Kind::Object(&crate::generated::objects::shared_transfer::TRANSFER_SWEEP),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_ORIGINATOR_FUNDING_ACCOUNT_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String),
        Field::new(
            "funding_account",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_FUNDING_ACCOUNT),
        ),
    ],
};

pub(crate) static TRANSFER_FUNDING_ACCOUNT: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_ORIGINATOR_FUNDING_ACCOUNT_UPDATE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static TRANSFER_ORIGINATOR_FUNDING_ACCOUNT_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String),
        Field::new(
            "funding_account",
            Kind::Object(
                &crate::generated::objects::transfer::TRANSFER_FUNDING_ACCOUNT_WITH_DISPLAY_NAME,
            ),
        ),
    ],
};

pub(crate) static TRANSFER_FUNDING_ACCOUNT_WITH_DISPLAY_NAME: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new("display_name", Kind::String).optional(),
    ],
};

pub(crate) static TRANSFER_ORIGINATOR_FUNDING_ACCOUNT_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("funding_account_id", Kind::String).optional(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_METRICS_GET_REQUEST: Object = Object {
    fields: &[Field::new("originator_client_id", Kind::String)
        .optional()
        .nullable()],
};

pub(crate) static TRANSFER_METRICS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String),
        Field::new("daily_debit_transfer_volume", Kind::AmountText),
        Field::new("daily_credit_transfer_volume", Kind::AmountText),
        Field::new("monthly_transfer_volume", Kind::AmountText),
        Field::new("monthly_debit_transfer_volume", Kind::AmountText),
        Field::new("monthly_credit_transfer_volume", Kind::AmountText),
        Field::new("iso_currency_code", Kind::String),
        Field::new(
            "return_rates",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_METRICS_GET_RETURN_RATES),
        )
        .optional()
        .nullable(),
        Field::new(
            "authorization_usage",
            Kind::Object(
                &crate::generated::objects::transfer::TRANSFER_METRICS_GET_AUTHORIZATION_USAGE,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static TRANSFER_METRICS_GET_RETURN_RATES: Object = Object {
    fields: &[Field::new(
        "last_60d",
        Kind::Object(
            &crate::generated::objects::transfer::TRANSFER_METRICS_GET_RETURN_RATES_OVER_INTERVAL,
        ),
    )
    .optional()
    .nullable()],
};

pub(crate) static TRANSFER_METRICS_GET_RETURN_RATES_OVER_INTERVAL: Object = Object {
    fields: &[
        Field::new("overall_return_rate", Kind::String).optional(),
        Field::new("unauthorized_return_rate", Kind::String).optional(),
        Field::new("administrative_return_rate", Kind::String).optional(),
    ],
};

pub(crate) static TRANSFER_METRICS_GET_AUTHORIZATION_USAGE: Object = Object {
    fields: &[
        Field::new("daily_credit_utilization", Kind::String).optional(),
        Field::new("daily_debit_utilization", Kind::String).optional(),
        Field::new("monthly_credit_utilization", Kind::String).optional(),
        Field::new("monthly_debit_utilization", Kind::String).optional(),
    ],
};

pub(crate) static TRANSFER_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("idempotency_key", Kind::String)
            .optional()
            .within(Limits {
                max_len: Some(50),
                ..Limits::NONE
            }),
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new("authorization_id", Kind::String),
        Field::new(
            "type",
            Kind::Enum(plaid_transfer::types::TransferType::KNOWN),
        )
        .optional(),
        Field::new(
            "network",
            Kind::Enum(plaid_transfer::types::TransferNetwork::KNOWN),
        )
        .optional(),
        Field::new("amount", Kind::AmountText).optional(),
        Field::new("description", Kind::String).within(Limits {
            max_len: Some(15),
            ..Limits::NONE
        }),
        Field::new("ach_class", Kind::Enum(plaid_types::ACHClass::KNOWN)).optional(),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_USER_IN_REQUEST_DEPRECATED),
        )
        .optional()
        .nullable(),
        Field::new("metadata", Kind::Map(&Kind::String))
            .optional()
            .nullable()
            .within(Limits {
                max_len: Some(50),
                ..Limits::NONE
            }),
        Field::new("origination_account_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("iso_currency_code", Kind::String).optional(),
        Field::new("test_clock_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("facilitator_fee", Kind::AmountText).optional(),
    ],
};

pub(crate) static TRANSFER_USER_IN_REQUEST_DEPRECATED: Object = Object {
    fields: &[
        Field::new("legal_name", Kind::String).optional(),
        Field::new("phone_number", Kind::String).optional(),
        Field::new("email_address", Kind::String).optional(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_USER_ADDRESS_IN_REQUEST),
        )
        .optional(),
    ],
};

pub(crate) static TRANSFER_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "transfer",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_RECURRING_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("idempotency_key", Kind::String).within(Limits {
            max_len: Some(50),
            ..Limits::NONE
        }),
        Field::new("account_id", Kind::String),
        Field::new("funding_account_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "type",
            Kind::Enum(plaid_transfer::types::TransferType::KNOWN),
        ),
        Field::new(
            "network",
            Kind::Enum(plaid_transfer::types::TransferRecurringNetwork::KNOWN),
        ),
        Field::new("ach_class", Kind::Enum(plaid_types::ACHClass::KNOWN)).optional(),
        Field::new("amount", Kind::AmountText),
        Field::new("user_present", Kind::Bool).optional().nullable(),
        Field::new("iso_currency_code", Kind::String).optional(),
        Field::new("description", Kind::String),
        Field::new("test_clock_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "schedule",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_RECURRING_SCHEDULE),
        ),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_USER_IN_REQUEST),
        ),
        Field::new(
            "device",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_DEVICE),
        )
        .optional(),
    ],
};

pub(crate) static TRANSFER_USER_IN_REQUEST: Object = Object {
    fields: &[
        Field::new("legal_name", Kind::String),
        Field::new("phone_number", Kind::String).optional(),
        Field::new("email_address", Kind::String).optional(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_USER_ADDRESS_IN_REQUEST),
        )
        .optional(),
    ],
};

pub(crate) static TRANSFER_DEVICE: Object = Object {
    fields: &[
        Field::new("ip_address", Kind::String),
        Field::new("user_agent", Kind::String),
    ],
};

pub(crate) static TRANSFER_RECURRING_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "recurring_transfer",
            Kind::Object(&crate::generated::objects::transfer::RECURRING_TRANSFER),
        )
        .optional()
        .nullable(),
        Field::new(
            "decision",
            Kind::Enum(plaid_types::TransferAuthorizationDecision::KNOWN),
        ),
        Field::new(
            "decision_rationale",
            Kind::Object(
                &crate::generated::objects::transfer::TRANSFER_AUTHORIZATION_DECISION_RATIONALE,
            ),
        )
        .optional()
        .nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("start_date", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("end_date", Kind::DateTime).optional().nullable(),
        Field::new("count", Kind::Int).optional().within(Limits {
            min: Some(1.0),
            max: Some(25.0),
            ..Limits::NONE
        }),
        Field::new("offset", Kind::Int).optional().within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        }),
        Field::new("origination_account_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("originator_client_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("funding_account_id", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static TRANSFER_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "transfers",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transfer::TRANSFER,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_RECURRING_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("start_time", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("end_time", Kind::DateTime).optional().nullable(),
        Field::new("count", Kind::Int).optional().within(Limits {
            min: Some(1.0),
            max: Some(25.0),
            ..Limits::NONE
        }),
        Field::new("offset", Kind::Int).optional().within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        }),
        Field::new("funding_account_id", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static TRANSFER_RECURRING_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "recurring_transfers",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transfer::RECURRING_TRANSFER,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_CANCEL_REQUEST: Object = Object {
    fields: &[
        Field::new("transfer_id", Kind::String),
        Field::new("originator_client_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "reason_code",
            Kind::Enum(plaid_transfer::types::ReasonCode::KNOWN),
        )
        .optional(),
    ],
};

pub(crate) static TRANSFER_CANCEL_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static TRANSFER_RECURRING_CANCEL_REQUEST: Object = Object {
    fields: &[Field::new("recurring_transfer_id", Kind::String)],
};

pub(crate) static TRANSFER_RECURRING_CANCEL_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static TRANSFER_EVENT_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("start_date", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("end_date", Kind::DateTime).optional().nullable(),
        Field::new("transfer_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("account_id", Kind::String).optional().nullable(),
        Field::new(
            "transfer_type",
            Kind::Enum(plaid_transfer::types::TransferEventListTransferType::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new(
            "event_types",
            Kind::List(&Kind::Enum(plaid_transfer::types::TransferEventType::KNOWN)),
        )
        .optional(),
        Field::new("sweep_id", Kind::String).optional(),
        Field::new("count", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(1.0),
                max: Some(25.0),
                ..Limits::NONE
            }),
        Field::new("offset", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(0.0),
                ..Limits::NONE
            }),
        Field::new("origination_account_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("originator_client_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("funding_account_id", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static TRANSFER_EVENT_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "transfer_events",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transfer::TRANSFER_EVENT,
            )),
        ),
        Field::new("has_more", Kind::Bool),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_EVENT: Object = Object {
    fields: &[
        Field::new("event_id", Kind::Int).within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        }),
        Field::new("timestamp", Kind::DateTime),
        Field::new(
            "event_type",
            Kind::Enum(plaid_transfer::types::TransferEventType::KNOWN),
        ),
        Field::new("account_id", Kind::String).optional(),
        Field::new("funding_account_id", Kind::String).nullable(),
        Field::new("ledger_id", Kind::String).optional().nullable(),
        Field::new("transfer_id", Kind::String),
        Field::new("origination_account_id", Kind::String).nullable(),
        Field::new(
            "transfer_type",
            Kind::Enum(plaid_transfer::types::OmittableTransferType::KNOWN),
        )
        .optional(),
        Field::new("transfer_amount", Kind::AmountText).optional(),
        Field::new(
            "failure_reason",
            Kind::Object(&crate::generated::objects::shared_transfer::TRANSFER_FAILURE),
        )
        .nullable(),
        Field::new("sweep_id", Kind::String).nullable(),
        Field::new("sweep_amount", Kind::AmountText).nullable(),
        Field::new("event_amount", Kind::AmountText)
            .optional()
            .nullable(),
        Field::new("refund_id", Kind::String).nullable(),
        Field::new("originator_client_id", Kind::String).nullable(),
        Field::new("intent_id", Kind::String).optional().nullable(),
        Field::new("wire_return_fee", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static TRANSFER_LEDGER_EVENT_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("start_date", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("end_date", Kind::DateTime).optional().nullable(),
        Field::new("ledger_id", Kind::String).optional().nullable(),
        Field::new("ledger_event_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "source_type",
            Kind::Enum(plaid_transfer::types::LedgerEventSourceType::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("source_id", Kind::String).optional().nullable(),
        Field::new("count", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(1.0),
                max: Some(25.0),
                ..Limits::NONE
            }),
        Field::new("offset", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(0.0),
                ..Limits::NONE
            }),
    ],
};

pub(crate) static TRANSFER_LEDGER_EVENT_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "ledger_events",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transfer::TRANSFER_LEDGER_EVENT,
            )),
        ),
        Field::new("has_more", Kind::Bool),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_LEDGER_EVENT: Object = Object {
    fields: &[
        Field::new("ledger_event_id", Kind::String),
        Field::new("ledger_id", Kind::String),
        Field::new("amount", Kind::AmountText),
        Field::new("transfer_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("refund_id", Kind::String).optional().nullable(),
        Field::new("sweep_id", Kind::String).optional().nullable(),
        Field::new("description", Kind::String),
        Field::new("pending_balance", Kind::AmountText),
        Field::new("available_balance", Kind::AmountText),
        Field::new("type", Kind::String),
        Field::new("timestamp", Kind::DateTime),
    ],
};

pub(crate) static TRANSFER_EVENT_SYNC_REQUEST: Object = Object {
    fields: &[
        Field::new("after_id", Kind::Int).within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        }),
        Field::new("count", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(1.0),
                max: Some(500.0),
                ..Limits::NONE
            }),
    ],
};

pub(crate) static TRANSFER_EVENT_SYNC_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "transfer_events",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transfer::TRANSFER_EVENT,
            )),
        ),
        Field::new("has_more", Kind::Bool),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_SWEEP_GET_REQUEST: Object = Object {
    fields: &[Field::new("sweep_id", Kind::String)],
};

pub(crate) static TRANSFER_SWEEP_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "sweep",
            Kind::Object(&crate::generated::objects::shared_transfer::TRANSFER_SWEEP),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_SWEEP_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("start_date", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("end_date", Kind::DateTime).optional().nullable(),
        Field::new("count", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(1.0),
                max: Some(25.0),
                ..Limits::NONE
            }),
        Field::new("offset", Kind::Int).optional().within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        }),
        Field::new("amount", Kind::AmountText).optional().nullable(),
        Field::new("status", Kind::Enum(plaid_types::SweepStatus::KNOWN))
            .optional()
            .nullable(),
        Field::new("originator_client_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("funding_account_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("transfer_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("trigger", Kind::Enum(plaid_types::SweepTrigger::KNOWN))
            .optional()
            .nullable(),
    ],
};

pub(crate) static TRANSFER_SWEEP_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "sweeps",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_transfer::TRANSFER_SWEEP,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_MIGRATE_ACCOUNT_REQUEST: Object = Object {
    fields: &[
        Field::new("account_number", Kind::String),
        Field::new("routing_number", Kind::String),
        Field::new("wire_routing_number", Kind::String).optional(),
        Field::new("account_type", Kind::String),
    ],
};

pub(crate) static TRANSFER_MIGRATE_ACCOUNT_RESPONSE: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_INTENT_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String).optional().nullable(),
        Field::new("funding_account_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "mode",
            Kind::Enum(plaid_transfer::types::TransferIntentCreateMode::KNOWN),
        ),
        Field::new(
            "network",
            Kind::Enum(plaid_transfer::types::TransferIntentCreateNetwork::KNOWN),
        )
        .optional(),
        Field::new("amount", Kind::AmountText),
        Field::new("description", Kind::String).within(Limits {
            min_len: Some(1),
            max_len: Some(15),
            ..Limits::NONE
        }),
        Field::new("ach_class", Kind::Enum(plaid_types::ACHClass::KNOWN)).optional(),
        Field::new("origination_account_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_USER_IN_REQUEST),
        ),
        Field::new("metadata", Kind::Map(&Kind::String))
            .optional()
            .nullable()
            .within(Limits {
                max_len: Some(50),
                ..Limits::NONE
            }),
        Field::new("iso_currency_code", Kind::String).optional(),
        Field::new("require_guarantee", Kind::Bool)
            .optional()
            .nullable(),
    ],
};

pub(crate) static TRANSFER_INTENT_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "transfer_intent",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_INTENT_CREATE),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_INTENT_CREATE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("created", Kind::DateTime),
        Field::new(
            "status",
            Kind::Enum(plaid_transfer::types::TransferIntentStatus::KNOWN),
        ),
        Field::new("account_id", Kind::String).optional().nullable(),
        Field::new("origination_account_id", Kind::String),
        Field::new("funding_account_id", Kind::String),
        Field::new("amount", Kind::AmountText),
        Field::new(
            "mode",
            Kind::Enum(plaid_transfer::types::TransferIntentCreateMode::KNOWN),
        ),
        Field::new(
            "network",
            Kind::Enum(plaid_transfer::types::TransferIntentCreateNetwork::KNOWN),
        )
        .optional(),
        Field::new("ach_class", Kind::Enum(plaid_types::ACHClass::KNOWN)).optional(),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_USER_IN_RESPONSE),
        ),
        Field::new("description", Kind::String),
        Field::new("metadata", Kind::Map(&Kind::String))
            .optional()
            .nullable()
            .within(Limits {
                max_len: Some(50),
                ..Limits::NONE
            }),
        Field::new("iso_currency_code", Kind::String),
        Field::new("require_guarantee", Kind::Bool)
            .optional()
            .nullable(),
    ],
};

pub(crate) static TRANSFER_INTENT_GET_REQUEST: Object = Object {
    fields: &[Field::new("transfer_intent_id", Kind::String)],
};

pub(crate) static TRANSFER_INTENT_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "transfer_intent",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_INTENT_GET),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_INTENT_GET: Object = Object {
fields: &[
Field::new("id", Kind::String),
Field::new("created", Kind::DateTime),
Field::new("status", Kind::Enum(plaid_transfer::types::TransferIntentStatus::KNOWN)),
Field::new("transfer_id", Kind::String).nullable(),
Field::new("failure_reason", Kind::Object(&crate::generated::objects::transfer::TRANSFER_INTENT_GET_FAILURE_REASON)).nullable(),
Field::new("authorization_decision", Kind::Enum(plaid_transfer::types::TransferIntentAuthorizationDecision::KNOWN)).nullable(),
Field::new("authorization_decision_rationale", Kind::Object(&crate::generated::objects::transfer::TRANSFER_AUTHORIZATION_DECISION_RATIONALE)).nullable(),
Field::new("account_id", Kind::String).optional().nullable(),
Field::new("origination_account_id", Kind::String),
Field::new("funding_account_id", Kind::String),
Field::new("amount", Kind::AmountText),
Field::new("mode", Kind::Enum(plaid_transfer::types::TransferIntentCreateMode::KNOWN)),
Field::new("network", Kind::Enum(plaid_transfer::types::TransferIntentCreateNetwork::KNOWN)).optional(),
Field::new("ach_class", Kind::Enum(plaid_types::ACHClass::KNOWN)).optional(),
Field::new("user", Kind::Object(&crate::generated::objects::transfer::TRANSFER_USER_IN_RESPONSE)),
Field::new("description", Kind::String),
Field::new("metadata", Kind::Map(&Kind::String)).optional().nullable().within(Limits { max_len: Some(50), ..Limits::NONE }),
Field::new("iso_currency_code", Kind::String),
Field::new("require_guarantee", Kind::Bool).optional().nullable(),
Field::new("guarantee_decision", Kind::Enum(plaid_transfer::types::TransferAuthorizationGuaranteeDecision::KNOWN)).nullable(),
Field::new("guarantee_decision_rationale", Kind::Object(&crate::generated::objects::transfer::TRANSFER_AUTHORIZATION_GUARANTEE_DECISION_RATIONALE)).nullable(),
],
};

pub(crate) static TRANSFER_INTENT_GET_FAILURE_REASON: Object = Object {
    fields: &[
        Field::new("error_type", Kind::String).optional(),
        Field::new("error_code", Kind::String).optional(),
        Field::new("error_message", Kind::String).optional(),
    ],
};

pub(crate) static TRANSFER_REPAYMENT_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("start_date", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("end_date", Kind::DateTime).optional().nullable(),
        Field::new("count", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(1.0),
                max: Some(25.0),
                ..Limits::NONE
            }),
        Field::new("offset", Kind::Int).optional().within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        }),
    ],
};

pub(crate) static TRANSFER_REPAYMENT_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "repayments",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transfer::TRANSFER_REPAYMENT,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_REPAYMENT: Object = Object {
    fields: &[
        Field::new("repayment_id", Kind::String),
        Field::new("created", Kind::DateTime),
        Field::new("amount", Kind::AmountText),
        Field::new("iso_currency_code", Kind::String),
    ],
};

pub(crate) static TRANSFER_REPAYMENT_RETURN_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("repayment_id", Kind::String),
        Field::new("count", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(1.0),
                max: Some(25.0),
                ..Limits::NONE
            }),
        Field::new("offset", Kind::Int).optional().within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        }),
    ],
};

pub(crate) static TRANSFER_REPAYMENT_RETURN_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "repayment_returns",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transfer::TRANSFER_REPAYMENT_RETURN,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_REPAYMENT_RETURN: Object = Object {
    fields: &[
        Field::new("transfer_id", Kind::String),
        Field::new("event_id", Kind::Int).within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        }),
        Field::new("amount", Kind::AmountText),
        Field::new("iso_currency_code", Kind::String),
    ],
};

pub(crate) static TRANSFER_PLATFORM_REQUIREMENT_SUBMIT_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String),
        Field::new(
            "requirement_submissions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transfer::TRANSFER_PLATFORM_REQUIREMENT_SUBMISSION,
            )),
        )
        .within(Limits {
            min_len: Some(1),
            max_len: Some(50),
            ..Limits::NONE
        }),
    ],
};

pub(crate) static TRANSFER_PLATFORM_REQUIREMENT_SUBMISSION: Object = Object {
    fields: &[
        Field::new("requirement_type", Kind::String),
        Field::new("value", Kind::String),
        Field::new("person_id", Kind::String)
            .optional()
            .within(Limits {
                format: Some("uuid"),
                ..Limits::NONE
            }),
    ],
};

pub(crate) static TRANSFER_PLATFORM_REQUIREMENT_SUBMIT_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static TRANSFER_ORIGINATOR_CREATE_REQUEST: Object = Object {
    fields: &[Field::new("company_name", Kind::String).within(Limits {
        min_len: Some(1),
        ..Limits::NONE
    })],
};

pub(crate) static TRANSFER_ORIGINATOR_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String),
        Field::new("company_name", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_QUESTIONNAIRE_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String),
        Field::new("redirect_uri", Kind::String).within(Limits {
            format: Some("uri"),
            ..Limits::NONE
        }),
    ],
};

pub(crate) static TRANSFER_QUESTIONNAIRE_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("onboarding_url", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_DILIGENCE_SUBMIT_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String),
        Field::new(
            "originator_diligence",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_ORIGINATOR_DILIGENCE),
        ),
    ],
};

pub(crate) static TRANSFER_ORIGINATOR_DILIGENCE: Object = Object {
    fields: &[
        Field::new("dba", Kind::String),
        Field::new("tax_id", Kind::String).within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "credit_usage_configuration",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_CREDIT_USAGE_CONFIGURATION),
        )
        .optional()
        .nullable(),
        Field::new(
            "debit_usage_configuration",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_DEBIT_USAGE_CONFIGURATION),
        )
        .optional()
        .nullable(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_ORIGINATOR_ADDRESS),
        ),
        Field::new("website", Kind::String).within(Limits {
            format: Some("uri"),
            ..Limits::NONE
        }),
        Field::new("naics_code", Kind::String).within(Limits {
            min_len: Some(6),
            max_len: Some(6),
            ..Limits::NONE
        }),
        Field::new(
            "funding_account",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_FUNDING_ACCOUNT),
        ),
    ],
};

pub(crate) static TRANSFER_CREDIT_USAGE_CONFIGURATION: Object = Object {
    fields: &[
        Field::new(
            "expected_frequency",
            Kind::Enum(plaid_transfer::types::OriginatorExpectedTransferFrequency::KNOWN),
        ),
        Field::new("expected_highest_amount", Kind::AmountText),
        Field::new("expected_average_amount", Kind::AmountText),
        Field::new("expected_monthly_amount", Kind::AmountText),
        Field::new(
            "sec_codes",
            Kind::List(&Kind::Enum(plaid_transfer::types::CreditACHClass::KNOWN)),
        ),
    ],
};

pub(crate) static TRANSFER_DEBIT_USAGE_CONFIGURATION: Object = Object {
    fields: &[
        Field::new(
            "expected_frequency",
            Kind::Enum(plaid_transfer::types::OriginatorExpectedTransferFrequency::KNOWN),
        ),
        Field::new("expected_highest_amount", Kind::AmountText),
        Field::new("expected_average_amount", Kind::AmountText),
        Field::new("expected_monthly_amount", Kind::AmountText),
        Field::new(
            "sec_codes",
            Kind::List(&Kind::Enum(plaid_types::ACHClass::KNOWN)),
        ),
    ],
};

pub(crate) static TRANSFER_ORIGINATOR_ADDRESS: Object = Object {
    fields: &[
        Field::new("city", Kind::String),
        Field::new("street", Kind::String),
        Field::new("region", Kind::String),
        Field::new("postal_code", Kind::String),
        Field::new("country_code", Kind::String),
    ],
};

pub(crate) static TRANSFER_DILIGENCE_SUBMIT_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static TRANSFER_DILIGENCE_DOCUMENT_UPLOAD_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String),
        Field::new("file", Kind::File),
        Field::new(
            "purpose",
            Kind::Enum(plaid_transfer::types::TransferDocumentPurpose::KNOWN),
        ),
    ],
};

pub(crate) static TRANSFER_DILIGENCE_DOCUMENT_UPLOAD_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static TRANSFER_ORIGINATOR_GET_REQUEST: Object = Object {
    fields: &[Field::new("originator_client_id", Kind::String)],
};

pub(crate) static TRANSFER_ORIGINATOR_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "originator",
            Kind::Object(&crate::generated::objects::transfer::DETAILED_ORIGINATOR),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static DETAILED_ORIGINATOR: Object = Object {
    fields: &[
        Field::new("client_id", Kind::String),
        Field::new(
            "transfer_diligence_status",
            Kind::Enum(plaid_transfer::types::TransferDiligenceStatus::KNOWN),
        ),
        Field::new("company_name", Kind::String),
        Field::new(
            "outstanding_requirements",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transfer::TRANSFER_PLATFORM_REQUIREMENT,
            )),
        )
        .optional(),
    ],
};

pub(crate) static TRANSFER_PLATFORM_REQUIREMENT: Object = Object {
    fields: &[
        Field::new("requirement_type", Kind::String).optional(),
        Field::new("person_id", Kind::String).optional().nullable(),
    ],
};

pub(crate) static TRANSFER_ORIGINATOR_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("count", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(1.0),
                max: Some(25.0),
                ..Limits::NONE
            }),
        Field::new("offset", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(0.0),
                ..Limits::NONE
            }),
    ],
};

pub(crate) static TRANSFER_ORIGINATOR_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "originators",
            Kind::List(&Kind::Object(
                &crate::generated::objects::transfer::ORIGINATOR,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ORIGINATOR: Object = Object {
    fields: &[
        Field::new("client_id", Kind::String),
        Field::new(
            "transfer_diligence_status",
            Kind::Enum(plaid_transfer::types::TransferDiligenceStatus::KNOWN),
        ),
    ],
};

pub(crate) static TRANSFER_REFUND_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("transfer_id", Kind::String),
        Field::new("amount", Kind::AmountText),
        Field::new("idempotency_key", Kind::String).within(Limits {
            max_len: Some(50),
            ..Limits::NONE
        }),
    ],
};

pub(crate) static TRANSFER_REFUND_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "refund",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_REFUND),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_REFUND_GET_REQUEST: Object = Object {
    fields: &[Field::new("refund_id", Kind::String)],
};

pub(crate) static TRANSFER_REFUND_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "refund",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_REFUND),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static TRANSFER_REFUND_CANCEL_REQUEST: Object = Object {
    fields: &[Field::new("refund_id", Kind::String)],
};

pub(crate) static TRANSFER_REFUND_CANCEL_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static TRANSFER_PLATFORM_ORIGINATOR_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String),
        Field::new(
            "tos_acceptance_metadata",
            Kind::Object(
                &crate::generated::objects::transfer::TRANSFER_PLATFORM_TOS_ACCEPTANCE_METADATA,
            ),
        ),
        Field::new("originator_reviewed_at", Kind::DateTime),
        Field::new("webhook", Kind::String)
            .optional()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
    ],
};

pub(crate) static TRANSFER_PLATFORM_TOS_ACCEPTANCE_METADATA: Object = Object {
    fields: &[
        Field::new("agreement_accepted", Kind::Bool),
        Field::new("originator_ip_address", Kind::String),
        Field::new("agreement_accepted_at", Kind::DateTime),
    ],
};

pub(crate) static TRANSFER_PLATFORM_ORIGINATOR_CREATE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static TRANSFER_PLATFORM_PERSON_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String),
        Field::new(
            "name",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_PLATFORM_PERSON_NAME),
        )
        .optional(),
        Field::new("email_address", Kind::String).optional(),
        Field::new("phone_number", Kind::String).optional(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_PLATFORM_PERSON_ADDRESS),
        )
        .optional(),
        Field::new(
            "id_number",
            Kind::Object(&crate::generated::objects::transfer::TRANSFER_PLATFORM_PERSON_ID_NUMBER),
        )
        .optional(),
        Field::new("date_of_birth", Kind::Date).optional(),
        Field::new("relationship_to_originator", Kind::String).optional(),
        Field::new("ownership_percentage", Kind::Int)
            .optional()
            .within(Limits {
                min: Some(25.0),
                max: Some(100.0),
                ..Limits::NONE
            }),
        Field::new("title", Kind::String).optional(),
    ],
};

pub(crate) static TRANSFER_PLATFORM_PERSON_NAME: Object = Object {
    fields: &[
        Field::new("given_name", Kind::String),
        Field::new("family_name", Kind::String),
    ],
};

pub(crate) static TRANSFER_PLATFORM_PERSON_ADDRESS: Object = Object {
    fields: &[
        Field::new("city", Kind::String),
        Field::new("country", Kind::String),
        Field::new("postal_code", Kind::String),
        Field::new("region", Kind::String),
        Field::new("street", Kind::String),
        Field::new("street2", Kind::String).optional(),
    ],
};

pub(crate) static TRANSFER_PLATFORM_PERSON_ID_NUMBER: Object = Object {
    fields: &[
        Field::new("value", Kind::String),
        Field::new("type", Kind::Enum(plaid_types::IDNumberType::KNOWN)),
    ],
};

pub(crate) static TRANSFER_PLATFORM_PERSON_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String),
        Field::new("person_id", Kind::String),
    ],
};

pub(crate) static PAYMENT_PROFILE_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("payment_profile_token", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static PAYMENT_PROFILE_GET_REQUEST: Object = Object {
    fields: &[Field::new("payment_profile_token", Kind::String)],
};

pub(crate) static PAYMENT_PROFILE_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("updated_at", Kind::DateTime),
        Field::new("created_at", Kind::DateTime),
        Field::new("deleted_at", Kind::DateTime).nullable(),
        Field::new(
            "status",
            Kind::Enum(plaid_transfer::types::PaymentProfileStatus::KNOWN),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static PAYMENT_PROFILE_REMOVE_REQUEST: Object = Object {
    fields: &[Field::new("payment_profile_token", Kind::String)],
};

pub(crate) static PAYMENT_PROFILE_REMOVE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static TRANSFER_RETURN_RECOVER_REQUEST: Object = Object {
    fields: &[
        Field::new("transfer_id", Kind::String),
        Field::new("amount", Kind::AmountText),
        Field::new("idempotency_key", Kind::String).within(Limits {
            max_len: Some(50),
            ..Limits::NONE
        }),
    ],
};

pub(crate) static TRANSFER_RETURN_RECOVER_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};
