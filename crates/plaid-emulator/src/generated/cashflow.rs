// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static CASHFLOW_REPORT_REFRESH_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("days_requested", Kind::Int).within(Limits {
            min: Some(1.0),
            max: Some(730.0),
            ..Limits::NONE
        }),
    ],
};

pub(super) static CASHFLOW_REPORT_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("days_requested", Kind::Int).within(Limits {
            min: Some(1.0),
            max: Some(730.0),
            ..Limits::NONE
        }),
        Field::new("count", Kind::Int).optional().within(Limits {
            min: Some(1.0),
            max: Some(500.0),
            ..Limits::NONE
        }),
        Field::new("cursor", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::cashflow::CASHFLOW_REPORT_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static CASHFLOW_REPORT_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(super) static CASHFLOW_REPORT_TRANSACTIONS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("count", Kind::Int).optional().within(Limits {
            min: Some(1.0),
            max: Some(500.0),
            ..Limits::NONE
        }),
        Field::new("cursor", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::cashflow::CASHFLOW_REPORT_TRANSACTIONS_GET_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(super) static CASHFLOW_REPORT_TRANSACTIONS_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(super) static CASHFLOW_REPORT_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_cashflow::types::CashflowReportRefreshRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::cashflow::CASHFLOW_REPORT_REFRESH_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_cashflow::types::CashflowReportRefreshResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_cashflow::types::CashflowReportGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::cashflow::CASHFLOW_REPORT_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_cashflow::types::CashflowReportGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_cashflow::types::CashflowReportTransactionsGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::cashflow::CASHFLOW_REPORT_TRANSACTIONS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_cashflow::types::CashflowReportTransactionsGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_cashflow::types::CashflowReportInsightsGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::cashflow::CASHFLOW_REPORT_INSIGHTS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_cashflow::types::CashflowReportInsightsGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
];
