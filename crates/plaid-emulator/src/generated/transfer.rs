// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static TRANSFER_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("transfer_id", Kind::String).optional(),
        Field::new("authorization_id", Kind::String).optional(),
        Field::new("originator_client_id", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(super) static TRANSFER_WIRE_DETAILS: Object = Object {
    fields: &[
        Field::new("message_to_beneficiary", Kind::String)
            .optional()
            .nullable(),
        Field::new("wire_return_fee", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(super) static TRANSFER_RECURRING_GET_REQUEST: Object = Object {
    fields: &[Field::new("recurring_transfer_id", Kind::String)],
};

pub(super) static TRANSFER_RECURRING_SCHEDULE: Object = Object {
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

pub(super) static TRANSFER_AUTHORIZATION_CREATE_REQUEST: Object = Object {
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
            Kind::Object(&crate::generated::transfer::TRANSFER_WIRE_DETAILS),
        )
        .optional()
        .nullable(),
        Field::new(
            "user",
            Kind::Object(&crate::generated::transfer::TRANSFER_AUTHORIZATION_USER_IN_REQUEST),
        ),
        Field::new(
            "device",
            Kind::Object(&crate::generated::transfer::TRANSFER_AUTHORIZATION_DEVICE),
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
            Kind::Object(&crate::generated::transfer::TRANSFER_AUTHORIZATION_USER_ATTRIBUTES),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static TRANSFER_AUTHORIZATION_USER_IN_REQUEST: Object = Object {
    fields: &[
        Field::new("legal_name", Kind::String),
        Field::new("phone_number", Kind::String).optional(),
        Field::new("email_address", Kind::String).optional(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::transfer::TRANSFER_USER_ADDRESS_IN_REQUEST),
        )
        .optional(),
    ],
};

pub(super) static TRANSFER_USER_ADDRESS_IN_REQUEST: Object = Object {
    fields: &[
        Field::new("street", Kind::String).optional(),
        Field::new("city", Kind::String).optional(),
        Field::new("region", Kind::String).optional(),
        Field::new("postal_code", Kind::String).optional(),
        Field::new("country", Kind::String).optional(),
    ],
};

pub(super) static TRANSFER_AUTHORIZATION_DEVICE: Object = Object {
    fields: &[
        Field::new("ip_address", Kind::String).optional(),
        Field::new("user_agent", Kind::String).optional(),
    ],
};

pub(super) static TRANSFER_AUTHORIZATION_USER_ATTRIBUTES: Object = Object {
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

pub(super) static TRANSFER_AUTHORIZATION_CANCEL_REQUEST: Object = Object {
    fields: &[Field::new("authorization_id", Kind::String)],
};

pub(super) static TRANSFER_BALANCE_GET_REQUEST: Object = Object {
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

pub(super) static TRANSFER_CAPABILITIES_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new("payment_profile_token", Kind::String).optional(),
    ],
};

pub(super) static TRANSFER_CONFIGURATION_GET_REQUEST: Object = Object {
    fields: &[Field::new("originator_client_id", Kind::String)
        .optional()
        .nullable()],
};

pub(super) static TRANSFER_LEDGER_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("ledger_id", Kind::String).optional().nullable(),
        Field::new("originator_client_id", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(super) static TRANSFER_LEDGER_DISTRIBUTE_REQUEST: Object = Object {
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

pub(super) static TRANSFER_LEDGER_DEPOSIT_REQUEST: Object = Object {
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

pub(super) static TRANSFER_LEDGER_WITHDRAW_REQUEST: Object = Object {
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

pub(super) static TRANSFER_ORIGINATOR_FUNDING_ACCOUNT_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String),
        Field::new(
            "funding_account",
            Kind::Object(&crate::generated::transfer::TRANSFER_FUNDING_ACCOUNT),
        ),
    ],
};

pub(super) static TRANSFER_FUNDING_ACCOUNT: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
    ],
};

pub(super) static TRANSFER_ORIGINATOR_FUNDING_ACCOUNT_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String),
        Field::new(
            "funding_account",
            Kind::Object(&crate::generated::transfer::TRANSFER_FUNDING_ACCOUNT_WITH_DISPLAY_NAME),
        ),
    ],
};

pub(super) static TRANSFER_FUNDING_ACCOUNT_WITH_DISPLAY_NAME: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new("display_name", Kind::String).optional(),
    ],
};

pub(super) static TRANSFER_METRICS_GET_REQUEST: Object = Object {
    fields: &[Field::new("originator_client_id", Kind::String)
        .optional()
        .nullable()],
};

pub(super) static TRANSFER_CREATE_REQUEST: Object = Object {
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
            Kind::Object(&crate::generated::transfer::TRANSFER_USER_IN_REQUEST_DEPRECATED),
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

pub(super) static TRANSFER_USER_IN_REQUEST_DEPRECATED: Object = Object {
    fields: &[
        Field::new("legal_name", Kind::String).optional(),
        Field::new("phone_number", Kind::String).optional(),
        Field::new("email_address", Kind::String).optional(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::transfer::TRANSFER_USER_ADDRESS_IN_REQUEST),
        )
        .optional(),
    ],
};

pub(super) static TRANSFER_RECURRING_CREATE_REQUEST: Object = Object {
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
            Kind::Object(&crate::generated::transfer::TRANSFER_RECURRING_SCHEDULE),
        ),
        Field::new(
            "user",
            Kind::Object(&crate::generated::transfer::TRANSFER_USER_IN_REQUEST),
        ),
        Field::new(
            "device",
            Kind::Object(&crate::generated::transfer::TRANSFER_DEVICE),
        )
        .optional(),
    ],
};

pub(super) static TRANSFER_USER_IN_REQUEST: Object = Object {
    fields: &[
        Field::new("legal_name", Kind::String),
        Field::new("phone_number", Kind::String).optional(),
        Field::new("email_address", Kind::String).optional(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::transfer::TRANSFER_USER_ADDRESS_IN_REQUEST),
        )
        .optional(),
    ],
};

pub(super) static TRANSFER_DEVICE: Object = Object {
    fields: &[
        Field::new("ip_address", Kind::String),
        Field::new("user_agent", Kind::String),
    ],
};

pub(super) static TRANSFER_LIST_REQUEST: Object = Object {
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

pub(super) static TRANSFER_RECURRING_LIST_REQUEST: Object = Object {
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

pub(super) static TRANSFER_CANCEL_REQUEST: Object = Object {
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

pub(super) static TRANSFER_RECURRING_CANCEL_REQUEST: Object = Object {
    fields: &[Field::new("recurring_transfer_id", Kind::String)],
};

pub(super) static TRANSFER_EVENT_LIST_REQUEST: Object = Object {
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

pub(super) static TRANSFER_LEDGER_EVENT_LIST_REQUEST: Object = Object {
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

pub(super) static TRANSFER_EVENT_SYNC_REQUEST: Object = Object {
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

pub(super) static TRANSFER_SWEEP_GET_REQUEST: Object = Object {
    fields: &[Field::new("sweep_id", Kind::String)],
};

pub(super) static TRANSFER_SWEEP_LIST_REQUEST: Object = Object {
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

pub(super) static TRANSFER_MIGRATE_ACCOUNT_REQUEST: Object = Object {
    fields: &[
        Field::new("account_number", Kind::String),
        Field::new("routing_number", Kind::String),
        Field::new("wire_routing_number", Kind::String).optional(),
        Field::new("account_type", Kind::String),
    ],
};

pub(super) static TRANSFER_INTENT_CREATE_REQUEST: Object = Object {
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
            Kind::Object(&crate::generated::transfer::TRANSFER_USER_IN_REQUEST),
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

pub(super) static TRANSFER_INTENT_GET_REQUEST: Object = Object {
    fields: &[Field::new("transfer_intent_id", Kind::String)],
};

pub(super) static TRANSFER_REPAYMENT_LIST_REQUEST: Object = Object {
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

pub(super) static TRANSFER_REPAYMENT_RETURN_LIST_REQUEST: Object = Object {
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

pub(super) static TRANSFER_PLATFORM_REQUIREMENT_SUBMIT_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String),
        Field::new(
            "requirement_submissions",
            Kind::List(&Kind::Object(
                &crate::generated::transfer::TRANSFER_PLATFORM_REQUIREMENT_SUBMISSION,
            )),
        )
        .within(Limits {
            min_len: Some(1),
            max_len: Some(50),
            ..Limits::NONE
        }),
    ],
};

pub(super) static TRANSFER_PLATFORM_REQUIREMENT_SUBMISSION: Object = Object {
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

pub(super) static TRANSFER_ORIGINATOR_CREATE_REQUEST: Object = Object {
    fields: &[Field::new("company_name", Kind::String).within(Limits {
        min_len: Some(1),
        ..Limits::NONE
    })],
};

pub(super) static TRANSFER_QUESTIONNAIRE_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String),
        Field::new("redirect_uri", Kind::String).within(Limits {
            format: Some("uri"),
            ..Limits::NONE
        }),
    ],
};

pub(super) static TRANSFER_DILIGENCE_SUBMIT_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String),
        Field::new(
            "originator_diligence",
            Kind::Object(&crate::generated::transfer::TRANSFER_ORIGINATOR_DILIGENCE),
        ),
    ],
};

pub(super) static TRANSFER_ORIGINATOR_DILIGENCE: Object = Object {
    fields: &[
        Field::new("dba", Kind::String),
        Field::new("tax_id", Kind::String).within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "credit_usage_configuration",
            Kind::Object(&crate::generated::transfer::TRANSFER_CREDIT_USAGE_CONFIGURATION),
        )
        .optional()
        .nullable(),
        Field::new(
            "debit_usage_configuration",
            Kind::Object(&crate::generated::transfer::TRANSFER_DEBIT_USAGE_CONFIGURATION),
        )
        .optional()
        .nullable(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::transfer::TRANSFER_ORIGINATOR_ADDRESS),
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
            Kind::Object(&crate::generated::transfer::TRANSFER_FUNDING_ACCOUNT),
        ),
    ],
};

pub(super) static TRANSFER_CREDIT_USAGE_CONFIGURATION: Object = Object {
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

pub(super) static TRANSFER_DEBIT_USAGE_CONFIGURATION: Object = Object {
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

pub(super) static TRANSFER_ORIGINATOR_ADDRESS: Object = Object {
    fields: &[
        Field::new("city", Kind::String),
        Field::new("street", Kind::String),
        Field::new("region", Kind::String),
        Field::new("postal_code", Kind::String),
        Field::new("country_code", Kind::String),
    ],
};

pub(super) static TRANSFER_DILIGENCE_DOCUMENT_UPLOAD_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String),
        Field::new("file", Kind::File),
        Field::new(
            "purpose",
            Kind::Enum(plaid_transfer::types::TransferDocumentPurpose::KNOWN),
        ),
    ],
};

pub(super) static TRANSFER_ORIGINATOR_GET_REQUEST: Object = Object {
    fields: &[Field::new("originator_client_id", Kind::String)],
};

pub(super) static TRANSFER_ORIGINATOR_LIST_REQUEST: Object = Object {
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

pub(super) static TRANSFER_REFUND_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("transfer_id", Kind::String),
        Field::new("amount", Kind::AmountText),
        Field::new("idempotency_key", Kind::String).within(Limits {
            max_len: Some(50),
            ..Limits::NONE
        }),
    ],
};

pub(super) static TRANSFER_REFUND_GET_REQUEST: Object = Object {
    fields: &[Field::new("refund_id", Kind::String)],
};

pub(super) static TRANSFER_REFUND_CANCEL_REQUEST: Object = Object {
    fields: &[Field::new("refund_id", Kind::String)],
};

pub(super) static TRANSFER_PLATFORM_ORIGINATOR_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String),
        Field::new(
            "tos_acceptance_metadata",
            Kind::Object(&crate::generated::transfer::TRANSFER_PLATFORM_TOS_ACCEPTANCE_METADATA),
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

pub(super) static TRANSFER_PLATFORM_TOS_ACCEPTANCE_METADATA: Object = Object {
    fields: &[
        Field::new("agreement_accepted", Kind::Bool),
        Field::new("originator_ip_address", Kind::String),
        Field::new("agreement_accepted_at", Kind::DateTime),
    ],
};

pub(super) static TRANSFER_PLATFORM_PERSON_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("originator_client_id", Kind::String),
        Field::new(
            "name",
            Kind::Object(&crate::generated::transfer::TRANSFER_PLATFORM_PERSON_NAME),
        )
        .optional(),
        Field::new("email_address", Kind::String).optional(),
        Field::new("phone_number", Kind::String).optional(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::transfer::TRANSFER_PLATFORM_PERSON_ADDRESS),
        )
        .optional(),
        Field::new(
            "id_number",
            Kind::Object(&crate::generated::transfer::TRANSFER_PLATFORM_PERSON_ID_NUMBER),
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

pub(super) static TRANSFER_PLATFORM_PERSON_NAME: Object = Object {
    fields: &[
        Field::new("given_name", Kind::String),
        Field::new("family_name", Kind::String),
    ],
};

pub(super) static TRANSFER_PLATFORM_PERSON_ADDRESS: Object = Object {
    fields: &[
        Field::new("city", Kind::String),
        Field::new("country", Kind::String),
        Field::new("postal_code", Kind::String),
        Field::new("region", Kind::String),
        Field::new("street", Kind::String),
        Field::new("street2", Kind::String).optional(),
    ],
};

pub(super) static TRANSFER_PLATFORM_PERSON_ID_NUMBER: Object = Object {
    fields: &[
        Field::new("value", Kind::String),
        Field::new("type", Kind::Enum(plaid_types::IDNumberType::KNOWN)),
    ],
};

pub(super) static PAYMENT_PROFILE_GET_REQUEST: Object = Object {
    fields: &[Field::new("payment_profile_token", Kind::String)],
};

pub(super) static PAYMENT_PROFILE_REMOVE_REQUEST: Object = Object {
    fields: &[Field::new("payment_profile_token", Kind::String)],
};

pub(super) static TRANSFER_RETURN_RECOVER_REQUEST: Object = Object {
    fields: &[
        Field::new("transfer_id", Kind::String),
        Field::new("amount", Kind::AmountText),
        Field::new("idempotency_key", Kind::String).within(Limits {
            max_len: Some(50),
            ..Limits::NONE
        }),
    ],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
OperationSchema {
operation: <plaid_transfer::types::TransferGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferRecurringGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_RECURRING_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferRecurringGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferAuthorizationCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_AUTHORIZATION_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferAuthorizationCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferAuthorizationCancelRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_AUTHORIZATION_CANCEL_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferAuthorizationCancelResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferBalanceGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_BALANCE_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferBalanceGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferCapabilitiesGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_CAPABILITIES_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferCapabilitiesGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferConfigurationGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_CONFIGURATION_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferConfigurationGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferLedgerGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_LEDGER_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferLedgerGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferLedgerDistributeRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_LEDGER_DISTRIBUTE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferLedgerDistributeResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferLedgerDepositRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_LEDGER_DEPOSIT_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferLedgerDepositResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferLedgerWithdrawRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_LEDGER_WITHDRAW_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferLedgerWithdrawResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferOriginatorFundingAccountUpdateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_ORIGINATOR_FUNDING_ACCOUNT_UPDATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferOriginatorFundingAccountUpdateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferOriginatorFundingAccountCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_ORIGINATOR_FUNDING_ACCOUNT_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferOriginatorFundingAccountCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferMetricsGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_METRICS_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferMetricsGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferRecurringCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_RECURRING_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferRecurringCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferRecurringListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_RECURRING_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferRecurringListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferCancelRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_CANCEL_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferCancelResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferRecurringCancelRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_RECURRING_CANCEL_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferRecurringCancelResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferEventListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_EVENT_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferEventListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferLedgerEventListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_LEDGER_EVENT_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferLedgerEventListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferEventSyncRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_EVENT_SYNC_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferEventSyncResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferSweepGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_SWEEP_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferSweepGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferSweepListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_SWEEP_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferSweepListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferMigrateAccountRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_MIGRATE_ACCOUNT_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferMigrateAccountResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferIntentCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_INTENT_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferIntentCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferIntentGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_INTENT_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferIntentGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferRepaymentListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_REPAYMENT_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferRepaymentListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferRepaymentReturnListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_REPAYMENT_RETURN_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferRepaymentReturnListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferPlatformRequirementSubmitRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_PLATFORM_REQUIREMENT_SUBMIT_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferPlatformRequirementSubmitResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferOriginatorCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_ORIGINATOR_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferOriginatorCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferQuestionnaireCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_QUESTIONNAIRE_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferQuestionnaireCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferDiligenceSubmitRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_DILIGENCE_SUBMIT_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferDiligenceSubmitResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferDiligenceDocumentUploadRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_DILIGENCE_DOCUMENT_UPLOAD_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferDiligenceDocumentUploadResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferOriginatorGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_ORIGINATOR_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferOriginatorGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferOriginatorListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_ORIGINATOR_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferOriginatorListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferRefundCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_REFUND_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferRefundCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferRefundGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_REFUND_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferRefundGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferRefundCancelRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_REFUND_CANCEL_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferRefundCancelResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferPlatformOriginatorCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_PLATFORM_ORIGINATOR_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferPlatformOriginatorCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferPlatformPersonCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_PLATFORM_PERSON_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferPlatformPersonCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::PaymentProfileCreateRequest as Endpoint>::OPERATION,
request: None,
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::PaymentProfileCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::PaymentProfileGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::PAYMENT_PROFILE_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::PaymentProfileGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::PaymentProfileRemoveRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::PAYMENT_PROFILE_REMOVE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::PaymentProfileRemoveResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transfer::types::TransferReturnRecoverRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transfer::TRANSFER_RETURN_RECOVER_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transfer::types::TransferReturnRecoverResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
];
