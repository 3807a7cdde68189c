// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static PROTECT_USER_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new("client_user_id", Kind::String).optional(),
    ],
};

pub(super) static PROTECT_INCIDENT_AMOUNT: Object = Object {
    fields: &[
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("value", Kind::Number),
    ],
};

pub(super) static PROTECT_BANK_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String).optional().nullable(),
        Field::new("account_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("routing_number", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(super) static PROTECT_REPORT_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "incident_event",
            Kind::Object(&crate::generated::protect::PROTECT_INCIDENT_EVENT),
        )
        .optional()
        .nullable(),
        Field::new(
            "report_confidence",
            Kind::Enum(plaid_protect::types::ProtectReportConfidence::KNOWN),
        ),
        Field::new(
            "report_type",
            Kind::Enum(plaid_protect::types::ProtectReportType::KNOWN),
        ),
        Field::new(
            "report_source",
            Kind::Enum(plaid_protect::types::ProtectReportSource::KNOWN),
        ),
        Field::new(
            "bank_account",
            Kind::Object(&crate::generated::protect::PROTECT_BANK_ACCOUNT),
        )
        .optional()
        .nullable(),
        Field::new("ach_return_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("notes", Kind::String).optional().nullable(),
    ],
};

pub(super) static PROTECT_INCIDENT_EVENT: Object = Object {
    fields: &[
        Field::new("protect_event_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("link_session_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("idv_session_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("signal_client_transaction_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("internal_reference", Kind::String)
            .optional()
            .nullable(),
        Field::new("time", Kind::DateTime).optional().nullable(),
        Field::new(
            "amount",
            Kind::Object(&crate::generated::protect::PROTECT_INCIDENT_AMOUNT),
        )
        .optional()
        .nullable(),
        Field::new("access_token", Kind::String)
            .optional()
            .nullable(),
        Field::new("item_id", Kind::String).optional().nullable(),
    ],
};

pub(super) static PROTECT_COMPUTE_REQUEST: Object = Object {
    fields: &[
        Field::new("model", Kind::String).within(Limits {
            max_len: Some(128),
            ..Limits::NONE
        }),
        Field::new(
            "user",
            Kind::Object(&crate::generated::protect::PROTECT_USER),
        ),
        Field::new(
            "model_inputs",
            Kind::Object(&crate::generated::protect::PROTECT_MODEL_INPUTS),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static PROTECT_USER: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new("client_user_id", Kind::String).optional(),
    ],
};

pub(super) static PROTECT_MODEL_INPUTS: Object = Object {
    fields: &[
        Field::new(
            "link",
            Kind::Object(&crate::generated::protect::PROTECT_LINK_MODEL_INPUTS),
        )
        .optional()
        .nullable(),
        Field::new(
            "device",
            Kind::Object(&crate::generated::protect::PROTECT_DEVICE_MODEL_INPUTS),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static PROTECT_LINK_MODEL_INPUTS: Object = Object {
    fields: &[
        Field::new("link_session_id", Kind::String).within(Limits {
            max_len: Some(128),
            ..Limits::NONE
        }),
        Field::new("require_extracted_data", Kind::Bool).optional(),
    ],
};

pub(super) static PROTECT_DEVICE_MODEL_INPUTS: Object = Object {
    fields: &[
        Field::new("device_session_id", Kind::String).within(Limits {
            max_len: Some(128),
            ..Limits::NONE
        }),
    ],
};

pub(super) static PROTECT_EVENT_SEND_REQUEST: Object = Object {
    fields: &[
        Field::new("timestamp", Kind::DateTime).optional(),
        Field::new(
            "event",
            Kind::Object(&crate::generated::protect::PROTECT_EVENT),
        )
        .nullable(),
        Field::new("device_session_id", Kind::String).optional(),
        Field::new("request_trust_index", Kind::Bool).optional(),
    ],
};

pub(super) static PROTECT_EVENT: Object = Object {
    fields: &[
        Field::new("timestamp", Kind::DateTime),
        Field::new("device_session_id", Kind::String).optional(),
        Field::new("app_visit", Kind::FreeForm)
            .optional()
            .nullable(),
        Field::new("user_sign_in", Kind::FreeForm)
            .optional()
            .nullable(),
        Field::new("user_sign_up", Kind::FreeForm)
            .optional()
            .nullable(),
    ],
};

pub(super) static PROTECT_EVENT_GET_REQUEST: Object = Object {
    fields: &[Field::new("event_id", Kind::String)],
};

pub(super) static PROTECT_CASH_ADVANCE_DECISION_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "user",
            Kind::Object(&crate::generated::protect::PROTECT_USER),
        ),
        Field::new("client_advance_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "advance_type",
            Kind::Enum(plaid_protect::types::CashAdvanceType::KNOWN),
        )
        .optional(),
        Field::new("previous_advance_count", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(0.0),
                ..Limits::NONE
            }),
        Field::new("decision_time", Kind::DateTime),
        Field::new(
            "decision",
            Kind::Enum(plaid_protect::types::CashAdvanceDecisionOutcome::KNOWN),
        ),
        Field::new("is_taken", Kind::Bool).optional().nullable(),
        Field::new(
            "cash_advance",
            Kind::Object(&crate::generated::protect::CASH_ADVANCE_INFO),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CASH_ADVANCE_INFO: Object = Object {
    fields: &[
        Field::new(
            "amount_approved",
            Kind::Object(&crate::generated::protect::AMOUNT),
        ),
        Field::new(
            "amount_due",
            Kind::Object(&crate::generated::protect::AMOUNT),
        )
        .optional(),
        Field::new("due_date", Kind::Date).optional(),
    ],
};

pub(super) static AMOUNT: Object = Object {
    fields: &[
        Field::new("iso_currency_code", Kind::String).optional(),
        Field::new("value", Kind::Number),
    ],
};

pub(super) static PROTECT_CASH_ADVANCE_REPAYMENT_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "user",
            Kind::Object(&crate::generated::protect::PROTECT_USER),
        ),
        Field::new("client_advance_id", Kind::String),
        Field::new(
            "status",
            Kind::Enum(plaid_protect::types::CashAdvanceRepaymentStatus::KNOWN),
        ),
        Field::new("repayment_time", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new(
            "repayment",
            Kind::Object(&crate::generated::protect::CASH_ADVANCE_REPAYMENT),
        ),
    ],
};

pub(super) static CASH_ADVANCE_REPAYMENT: Object = Object {
    fields: &[
        Field::new(
            "amount_paid",
            Kind::Object(&crate::generated::protect::AMOUNT),
        )
        .optional()
        .nullable(),
        Field::new(
            "amount_due",
            Kind::Object(&crate::generated::protect::AMOUNT),
        ),
        Field::new("due_date", Kind::Date),
    ],
};

pub(super) static BETA_CASH_ADVANCE_INCOME_INSIGHTS_V1GET_REQUEST: Object = Object {
    fields: &[Field::new("user_id", Kind::String)],
};

pub(super) static PROTECT_CASH_ADVANCE_FEEDBACK_UPLOAD_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "feedback_type",
            Kind::Enum(plaid_protect::types::CashAdvanceFeedbackType::KNOWN),
        ),
        Field::new("file", Kind::File),
    ],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_protect::types::ProtectUserInsightsGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::protect::PROTECT_USER_INSIGHTS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_protect::types::ProtectUserInsightsGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_protect::types::ProtectReportCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::protect::PROTECT_REPORT_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_protect::types::ProtectReportCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_protect::types::ProtectComputeRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::protect::PROTECT_COMPUTE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_protect::types::ProtectComputeResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_protect::types::ProtectEventSendRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::protect::PROTECT_EVENT_SEND_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_protect::types::ProtectEventSendResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_protect::types::ProtectEventGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::protect::PROTECT_EVENT_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_protect::types::ProtectEventGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_protect::types::ProtectCashAdvanceDecisionCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::protect::PROTECT_CASH_ADVANCE_DECISION_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_protect::types::ProtectCashAdvanceDecisionCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_protect::types::ProtectCashAdvanceRepaymentCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::protect::PROTECT_CASH_ADVANCE_REPAYMENT_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_protect::types::ProtectCashAdvanceRepaymentCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_protect::types::BetaCashAdvanceIncomeInsightsV1GetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::protect::BETA_CASH_ADVANCE_INCOME_INSIGHTS_V1GET_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_protect::types::BetaCashAdvanceIncomeInsightsV1GetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_protect::types::ProtectCashAdvanceFeedbackUploadRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::protect::PROTECT_CASH_ADVANCE_FEEDBACK_UPLOAD_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_protect::types::ProtectCashAdvanceFeedbackUploadResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
];
