// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static PROCESSOR_SIGNAL_EVALUATE_REQUEST: Object = Object {
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
        Field::new("user", Kind::Object(&crate::generated::signal::SIGNAL_USER)).optional(),
        Field::new(
            "device",
            Kind::Object(&crate::generated::shared_common::SIGNAL_DEVICE),
        )
        .optional(),
        Field::new("ruleset_key", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(super) static SIGNAL_USER: Object = Object {
    fields: &[
        Field::new(
            "name",
            Kind::Object(&crate::generated::signal::SIGNAL_PERSON_NAME),
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
            Kind::Object(&crate::generated::shared_owner::SIGNAL_ADDRESS_DATA),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static SIGNAL_PERSON_NAME: Object = Object {
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

pub(super) static PROCESSOR_SIGNAL_DECISION_REPORT_REQUEST: Object = Object {
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

pub(super) static PROCESSOR_SIGNAL_RETURN_REPORT_REQUEST: Object = Object {
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

pub(super) static PROCESSOR_SIGNAL_PREPARE_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(super) static SIGNAL_EVALUATE_REQUEST: Object = Object {
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
        Field::new("user", Kind::Object(&crate::generated::signal::SIGNAL_USER)).optional(),
        Field::new(
            "device",
            Kind::Object(&crate::generated::shared_common::SIGNAL_DEVICE),
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

pub(super) static SIGNAL_SCHEDULE_REQUEST: Object = Object {
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

pub(super) static SIGNAL_DECISION_REPORT_REQUEST: Object = Object {
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

pub(super) static SIGNAL_RETURN_REPORT_REQUEST: Object = Object {
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

pub(super) static SIGNAL_PREPARE_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_signal::types::ProcessorSignalEvaluateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::signal::PROCESSOR_SIGNAL_EVALUATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_signal::types::ProcessorSignalEvaluateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_signal::types::ProcessorSignalDecisionReportRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::signal::PROCESSOR_SIGNAL_DECISION_REPORT_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_signal::types::ProcessorSignalDecisionReportResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_signal::types::ProcessorSignalReturnReportRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::signal::PROCESSOR_SIGNAL_RETURN_REPORT_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_signal::types::ProcessorSignalReturnReportResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_signal::types::ProcessorSignalPrepareRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::signal::PROCESSOR_SIGNAL_PREPARE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_signal::types::ProcessorSignalPrepareResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_signal::types::SignalEvaluateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::signal::SIGNAL_EVALUATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_signal::types::SignalEvaluateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_signal::types::SignalScheduleRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::signal::SIGNAL_SCHEDULE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_signal::types::SignalScheduleResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_signal::types::SignalDecisionReportRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::signal::SIGNAL_DECISION_REPORT_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_signal::types::SignalDecisionReportResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_signal::types::SignalReturnReportRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::signal::SIGNAL_RETURN_REPORT_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_signal::types::SignalReturnReportResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_signal::types::SignalPrepareRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::signal::SIGNAL_PREPARE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_signal::types::SignalPrepareResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
];
