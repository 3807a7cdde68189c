// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static ASSET_REPORT_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_tokens", Kind::List(&Kind::String))
            .optional()
            .within(Limits {
                min_len: Some(1),
                max_len: Some(99),
                ..Limits::NONE
            }),
        Field::new("days_requested", Kind::Int).within(Limits {
            min: Some(0.0),
            max: Some(731.0),
            ..Limits::NONE
        }),
        Field::new(
            "options",
            Kind::Object(&crate::generated::assets::ASSET_REPORT_CREATE_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static ASSET_REPORT_CREATE_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("client_report_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("webhook", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new("include_fast_report", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("products", Kind::List(&Kind::String)).optional(),
        Field::new(
            "add_ons",
            Kind::List(&Kind::Enum(plaid_assets::types::AssetReportAddOns::KNOWN)),
        )
        .optional(),
        Field::new(
            "user",
            Kind::Object(&crate::generated::assets::ASSET_REPORT_USER),
        )
        .optional(),
        Field::new("require_all_items", Kind::Bool)
            .optional()
            .nullable(),
    ],
};

pub(super) static ASSET_REPORT_USER: Object = Object {
    fields: &[
        Field::new("client_user_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("first_name", Kind::String).optional().nullable(),
        Field::new("middle_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("last_name", Kind::String).optional().nullable(),
        Field::new("ssn", Kind::String).optional().nullable(),
        Field::new("phone_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("email", Kind::String).optional().nullable(),
    ],
};

pub(super) static ASSET_REPORT_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("asset_report_token", Kind::String).optional(),
        Field::new("user_token", Kind::String).optional(),
        Field::new("include_insights", Kind::Bool).optional(),
        Field::new("fast_report", Kind::Bool).optional(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::assets::ASSET_REPORT_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static ASSET_REPORT_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("days_to_include", Kind::Int)
        .optional()
        .nullable()
        .within(Limits {
            min: Some(0.0),
            max: Some(731.0),
            ..Limits::NONE
        })],
};

pub(super) static ASSET_REPORT_PDF_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("asset_report_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::assets::ASSET_REPORT_PDF_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static ASSET_REPORT_PDF_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("days_to_include", Kind::Int)
        .optional()
        .nullable()
        .within(Limits {
            min: Some(0.0),
            max: Some(731.0),
            ..Limits::NONE
        })],
};

pub(super) static ASSET_REPORT_REFRESH_REQUEST: Object = Object {
    fields: &[
        Field::new("asset_report_token", Kind::String),
        Field::new("days_requested", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(0.0),
                max: Some(731.0),
                ..Limits::NONE
            }),
        Field::new(
            "options",
            Kind::Object(&crate::generated::assets::ASSET_REPORT_REFRESH_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static ASSET_REPORT_REFRESH_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("client_report_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("webhook", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new(
            "user",
            Kind::Object(&crate::generated::assets::ASSET_REPORT_USER),
        )
        .optional(),
    ],
};

pub(super) static ASSET_REPORT_FILTER_REQUEST: Object = Object {
    fields: &[
        Field::new("asset_report_token", Kind::String),
        Field::new("account_ids_to_exclude", Kind::List(&Kind::String)),
    ],
};

pub(super) static ASSET_REPORT_REMOVE_REQUEST: Object = Object {
    fields: &[Field::new("asset_report_token", Kind::String)],
};

pub(super) static ASSET_REPORT_AUDIT_COPY_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("asset_report_token", Kind::String),
        Field::new("auditor_id", Kind::String).optional(),
    ],
};

pub(super) static ASSET_REPORT_AUDIT_COPY_GET_REQUEST: Object = Object {
    fields: &[Field::new("audit_copy_token", Kind::String)],
};

pub(super) static ASSET_REPORT_AUDIT_COPY_PDF_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("audit_copy_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::assets::ASSET_REPORT_PDF_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static ASSET_REPORT_AUDIT_COPY_REMOVE_REQUEST: Object = Object {
    fields: &[Field::new("audit_copy_token", Kind::String)],
};

pub(super) static CREDIT_AUDIT_COPY_TOKEN_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("audit_copy_token", Kind::String),
        Field::new("report_tokens", Kind::List(&Kind::String)),
    ],
};

pub(super) static CREDIT_AUDIT_COPY_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[Field::new("report_tokens", Kind::List(&Kind::String))],
};

pub(super) static CREDIT_AUDIT_COPY_TOKEN_REMOVE_REQUEST: Object = Object {
    fields: &[Field::new("audit_copy_token", Kind::String)],
};

pub(super) static ASSET_REPORT_FREDDIE_GET_REQUEST: Object = Object {
    fields: &[Field::new("audit_copy_token", Kind::String)],
};

pub(super) static CREDIT_FREDDIE_MAC_REPORTS_GET_REQUEST: Object = Object {
    fields: &[Field::new("audit_copy_token", Kind::String)],
};

pub(super) static CREDIT_RELAY_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("report_tokens", Kind::List(&Kind::String)),
        Field::new("secondary_client_id", Kind::String),
        Field::new("webhook", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
    ],
};

pub(super) static CREDIT_RELAY_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("relay_token", Kind::String),
        Field::new(
            "report_type",
            Kind::Enum(plaid_assets::types::ReportType::KNOWN),
        ),
        Field::new("include_insights", Kind::Bool).optional(),
    ],
};

pub(super) static CREDIT_RELAY_PDF_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("relay_token", Kind::String),
        Field::new(
            "report_type",
            Kind::Enum(plaid_assets::types::ReportType::KNOWN),
        ),
    ],
};

pub(super) static CREDIT_RELAY_REFRESH_REQUEST: Object = Object {
    fields: &[
        Field::new("relay_token", Kind::String),
        Field::new(
            "report_type",
            Kind::Enum(plaid_assets::types::ReportType::KNOWN),
        ),
        Field::new("webhook", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
    ],
};

pub(super) static CREDIT_RELAY_REMOVE_REQUEST: Object = Object {
    fields: &[Field::new("relay_token", Kind::String)],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_assets::types::AssetReportCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::ASSET_REPORT_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_assets::types::AssetReportCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::AssetReportGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::ASSET_REPORT_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_assets::types::AssetReportGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::AssetReportPDFGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::ASSET_REPORT_PDF_GET_REQUEST),
        response: ResponseShape::Document("application/pdf"),
        sample_response: "",
        names_request: false,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::AssetReportRefreshRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::ASSET_REPORT_REFRESH_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_assets::types::AssetReportRefreshResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::AssetReportFilterRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::ASSET_REPORT_FILTER_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_assets::types::AssetReportFilterResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::AssetReportRemoveRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::ASSET_REPORT_REMOVE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_assets::types::AssetReportRemoveResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::AssetReportAuditCopyCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::ASSET_REPORT_AUDIT_COPY_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_assets::types::AssetReportAuditCopyCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::AssetReportAuditCopyGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::ASSET_REPORT_AUDIT_COPY_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_assets::types::AssetReportGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::AssetReportAuditCopyPdfGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::ASSET_REPORT_AUDIT_COPY_PDF_GET_REQUEST),
        response: ResponseShape::Document("application/pdf"),
        sample_response: "",
        names_request: false,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::AssetReportAuditCopyRemoveRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::ASSET_REPORT_AUDIT_COPY_REMOVE_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_assets::types::AssetReportAuditCopyRemoveResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::CreditAuditCopyTokenUpdateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::CREDIT_AUDIT_COPY_TOKEN_UPDATE_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_assets::types::CreditAuditCopyTokenUpdateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::CreditAuditCopyTokenCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::CREDIT_AUDIT_COPY_TOKEN_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_assets::types::CreditAuditCopyTokenCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::CreditAuditCopyTokenRemoveRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::CREDIT_AUDIT_COPY_TOKEN_REMOVE_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_assets::types::CreditAuditCopyTokenRemoveResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::AssetReportFreddieGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::ASSET_REPORT_FREDDIE_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_assets::types::AssetReportFreddieGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::CreditFreddieMacReportsGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::CREDIT_FREDDIE_MAC_REPORTS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_assets::types::CreditFreddieMacReportsGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::CreditRelayCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::CREDIT_RELAY_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_assets::types::CreditRelayCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::CreditRelayGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::CREDIT_RELAY_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_assets::types::AssetReportGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::CreditRelayPDFGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::CREDIT_RELAY_PDF_GET_REQUEST),
        response: ResponseShape::Document("application/pdf"),
        sample_response: "",
        names_request: false,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::CreditRelayRefreshRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::CREDIT_RELAY_REFRESH_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_assets::types::CreditRelayRefreshResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_assets::types::CreditRelayRemoveRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::assets::CREDIT_RELAY_REMOVE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_assets::types::CreditRelayRemoveResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
];
