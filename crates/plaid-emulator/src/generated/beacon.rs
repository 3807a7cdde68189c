// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static BEACON_ACCOUNT_RISK_EVALUATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::beacon::BEACON_ACCOUNT_RISK_EVALUATE_REQUEST_OPTIONS),
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
            Kind::Object(&crate::generated::shared_common::SIGNAL_DEVICE),
        )
        .optional(),
        Field::new("evaluate_time", Kind::String).optional(),
    ],
};

pub(super) static BEACON_ACCOUNT_RISK_EVALUATE_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(super) static BEACON_USER_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("program_id", Kind::String),
        Field::new("client_user_id", Kind::String),
        Field::new(
            "user",
            Kind::Object(&crate::generated::beacon::BEACON_USER_REQUEST_DATA),
        ),
        Field::new("access_tokens", Kind::List(&Kind::String))
            .optional()
            .nullable(),
    ],
};

pub(super) static BEACON_USER_REQUEST_DATA: Object = Object {
    fields: &[
        Field::new("date_of_birth", Kind::Date).optional(),
        Field::new(
            "name",
            Kind::Object(&crate::generated::beacon::BEACON_USER_NAME),
        ),
        Field::new(
            "address",
            Kind::Object(&crate::generated::beacon::BEACON_USER_REQUEST_ADDRESS),
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
            Kind::Object(&crate::generated::beacon::BEACON_USER_ID_NUMBER),
        )
        .optional()
        .nullable(),
        Field::new("ip_address", Kind::String).optional().nullable(),
        Field::new(
            "depository_accounts",
            Kind::List(&Kind::Object(
                &crate::generated::beacon::BEACON_USER_REQUEST_DEPOSITORY_ACCOUNT,
            )),
        )
        .optional(),
    ],
};

pub(super) static BEACON_USER_NAME: Object = Object {
    fields: &[
        Field::new("given_name", Kind::String),
        Field::new("family_name", Kind::String),
    ],
};

pub(super) static BEACON_USER_REQUEST_ADDRESS: Object = Object {
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

pub(super) static BEACON_USER_ID_NUMBER: Object = Object {
    fields: &[
        Field::new("value", Kind::String),
        Field::new("type", Kind::Enum(plaid_types::IDNumberType::KNOWN)),
    ],
};

pub(super) static BEACON_USER_REQUEST_DEPOSITORY_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_number", Kind::String),
        Field::new("routing_number", Kind::String),
    ],
};

pub(super) static BEACON_USER_GET_REQUEST: Object = Object {
    fields: &[Field::new("beacon_user_id", Kind::String)],
};

pub(super) static BEACON_USER_REVIEW_REQUEST: Object = Object {
    fields: &[
        Field::new("beacon_user_id", Kind::String),
        Field::new(
            "status",
            Kind::Enum(plaid_beacon::types::BeaconUserStatus::KNOWN),
        ),
    ],
};

pub(super) static BEACON_REPORT_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("beacon_user_id", Kind::String),
        Field::new(
            "type",
            Kind::Enum(plaid_beacon::types::BeaconReportCreateType::KNOWN),
        ),
        Field::new("fraud_date", Kind::Date),
        Field::new(
            "fraud_amount",
            Kind::Object(&crate::generated::beacon::FRAUD_AMOUNT),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static FRAUD_AMOUNT: Object = Object {
    fields: &[
        Field::new(
            "iso_currency_code",
            Kind::Enum(plaid_beacon::types::ISOCurrencyCode::KNOWN),
        ),
        Field::new("value", Kind::Number),
    ],
};

pub(super) static BEACON_REPORT_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("beacon_user_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(super) static BEACON_REPORT_SYNDICATION_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("beacon_user_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(super) static BEACON_REPORT_GET_REQUEST: Object = Object {
    fields: &[Field::new("beacon_report_id", Kind::String)],
};

pub(super) static BEACON_REPORT_SYNDICATION_GET_REQUEST: Object = Object {
    fields: &[Field::new("beacon_report_syndication_id", Kind::String)],
};

pub(super) static BEACON_USER_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("beacon_user_id", Kind::String),
        Field::new(
            "user",
            Kind::Object(&crate::generated::beacon::BEACON_USER_UPDATE_REQUEST_DATA),
        )
        .optional()
        .nullable(),
        Field::new("access_tokens", Kind::List(&Kind::String))
            .optional()
            .nullable(),
    ],
};

pub(super) static BEACON_USER_UPDATE_REQUEST_DATA: Object = Object {
    fields: &[
        Field::new("date_of_birth", Kind::Date).optional(),
        Field::new(
            "name",
            Kind::Object(&crate::generated::beacon::BEACON_USER_NAME_NULLABLE),
        )
        .optional()
        .nullable(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::beacon::BEACON_USER_REQUEST_ADDRESS_NULLABLE),
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
            Kind::Object(&crate::generated::beacon::BEACON_USER_ID_NUMBER),
        )
        .optional()
        .nullable(),
        Field::new("ip_address", Kind::String).optional().nullable(),
        Field::new(
            "depository_accounts",
            Kind::List(&Kind::Object(
                &crate::generated::beacon::BEACON_USER_REQUEST_DEPOSITORY_ACCOUNT,
            )),
        )
        .optional(),
    ],
};

pub(super) static BEACON_USER_NAME_NULLABLE: Object = Object {
    fields: &[
        Field::new("given_name", Kind::String),
        Field::new("family_name", Kind::String),
    ],
};

pub(super) static BEACON_USER_REQUEST_ADDRESS_NULLABLE: Object = Object {
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

pub(super) static BEACON_DUPLICATE_GET_REQUEST: Object = Object {
    fields: &[Field::new("beacon_duplicate_id", Kind::String)],
};

pub(super) static BEACON_USER_HISTORY_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("beacon_user_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(super) static BEACON_USER_ACCOUNT_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("beacon_user_id", Kind::String),
        Field::new("access_token", Kind::String),
    ],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_beacon::types::BeaconAccountRiskEvaluateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::beacon::BEACON_ACCOUNT_RISK_EVALUATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_beacon::types::BeaconAccountRiskEvaluateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_beacon::types::BeaconUserCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::beacon::BEACON_USER_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_beacon::types::BeaconUserCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_beacon::types::BeaconUserGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::beacon::BEACON_USER_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_beacon::types::BeaconUserGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_beacon::types::BeaconUserReviewRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::beacon::BEACON_USER_REVIEW_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_beacon::types::BeaconUserGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_beacon::types::BeaconReportCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::beacon::BEACON_REPORT_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_beacon::types::BeaconReportCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_beacon::types::BeaconReportListRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::beacon::BEACON_REPORT_LIST_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_beacon::types::BeaconReportListResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_beacon::types::BeaconReportSyndicationListRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::beacon::BEACON_REPORT_SYNDICATION_LIST_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_beacon::types::BeaconReportSyndicationListResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_beacon::types::BeaconReportGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::beacon::BEACON_REPORT_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_beacon::types::BeaconReportGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_beacon::types::BeaconReportSyndicationGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::beacon::BEACON_REPORT_SYNDICATION_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_beacon::types::BeaconReportSyndicationGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_beacon::types::BeaconUserUpdateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::beacon::BEACON_USER_UPDATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_beacon::types::BeaconUserUpdateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_beacon::types::BeaconDuplicateGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::beacon::BEACON_DUPLICATE_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_beacon::types::BeaconDuplicateGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_beacon::types::BeaconUserHistoryListRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::beacon::BEACON_USER_HISTORY_LIST_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_beacon::types::BeaconUserHistoryListResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_beacon::types::BeaconUserAccountInsightsGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::beacon::BEACON_USER_ACCOUNT_INSIGHTS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_beacon::types::BeaconUserAccountInsightsGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
];
