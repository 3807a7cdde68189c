// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Object, OperationSchema, ResponseShape};

pub(super) static ACCOUNTS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::accounts::ACCOUNTS_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static ACCOUNTS_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(super) static ACCOUNTS_BALANCE_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::accounts::ACCOUNTS_BALANCE_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static ACCOUNTS_BALANCE_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("account_ids", Kind::List(&Kind::String)).optional(),
        Field::new("min_last_updated_datetime", Kind::DateTime).optional(),
    ],
};

pub(super) static PROCESSOR_ACCOUNT_GET_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(super) static PROCESSOR_BALANCE_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("processor_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::accounts::PROCESSOR_BALANCE_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static PROCESSOR_BALANCE_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("min_last_updated_datetime", Kind::DateTime).optional()],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_accounts::types::AccountsGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::accounts::ACCOUNTS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_accounts::types::AccountsGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_accounts::types::AccountsBalanceGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::accounts::ACCOUNTS_BALANCE_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_accounts::types::AccountsGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_accounts::types::ProcessorAccountGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::accounts::PROCESSOR_ACCOUNT_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_accounts::types::ProcessorAccountGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_accounts::types::ProcessorBalanceGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::accounts::PROCESSOR_BALANCE_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_accounts::types::ProcessorBalanceGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
];
