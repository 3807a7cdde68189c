// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Object, OperationSchema, ResponseShape};

pub(super) static STATEMENTS_LIST_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(super) static STATEMENTS_DOWNLOAD_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("statement_id", Kind::String),
    ],
};

pub(super) static STATEMENTS_REFRESH_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("start_date", Kind::Date),
        Field::new("end_date", Kind::Date),
    ],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_statements::types::StatementsListRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::statements::STATEMENTS_LIST_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_statements::types::StatementsListResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_statements::types::StatementsDownloadRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::statements::STATEMENTS_DOWNLOAD_REQUEST),
        response: ResponseShape::Document("application/pdf"),
        sample_response: "",
        names_request: false,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_statements::types::StatementsRefreshRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::statements::STATEMENTS_REFRESH_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_statements::types::StatementsRefreshResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
];
