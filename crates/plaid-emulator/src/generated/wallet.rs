// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static WALLET_CREATE_REQUEST: Object = Object {
    fields: &[Field::new(
        "iso_currency_code",
        Kind::Enum(plaid_wallet::types::WalletISOCurrencyCode::KNOWN),
    )],
};

pub(super) static WALLET_GET_REQUEST: Object = Object {
    fields: &[Field::new("wallet_id", Kind::String).within(Limits {
        min_len: Some(1),
        ..Limits::NONE
    })],
};

pub(super) static WALLET_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "iso_currency_code",
            Kind::Enum(plaid_wallet::types::WalletISOCurrencyCode::KNOWN),
        )
        .optional(),
        Field::new("cursor", Kind::String)
            .optional()
            .within(Limits {
                max_len: Some(1024),
                ..Limits::NONE
            }),
        Field::new("count", Kind::Int).optional().within(Limits {
            min: Some(1.0),
            max: Some(20.0),
            ..Limits::NONE
        }),
    ],
};

pub(super) static WALLET_TRANSACTION_EXECUTE_REQUEST: Object = Object {
    fields: &[
        Field::new("idempotency_key", Kind::String).within(Limits {
            min_len: Some(1),
            max_len: Some(128),
            ..Limits::NONE
        }),
        Field::new("wallet_id", Kind::String).within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "counterparty",
            Kind::Object(&crate::generated::wallet::WALLET_TRANSACTION_COUNTERPARTY),
        ),
        Field::new(
            "amount",
            Kind::Object(&crate::generated::wallet::WALLET_TRANSACTION_AMOUNT),
        ),
        Field::new("user_id", Kind::String).optional(),
        Field::new("reference", Kind::String).within(Limits {
            min_len: Some(6),
            max_len: Some(18),
            ..Limits::NONE
        }),
        Field::new(
            "originating_fund_source",
            Kind::Object(&crate::generated::wallet::ORIGINATING_FUND_SOURCE),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static WALLET_TRANSACTION_COUNTERPARTY: Object = Object {
    fields: &[
        Field::new("name", Kind::String).within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "numbers",
            Kind::Object(&crate::generated::wallet::WALLET_TRANSACTION_COUNTERPARTY_NUMBERS),
        ),
        Field::new(
            "address",
            Kind::Object(&crate::generated::shared_payment::PAYMENT_INITIATION_ADDRESS),
        )
        .optional()
        .nullable(),
        Field::new("date_of_birth", Kind::Date)
            .optional()
            .nullable(),
        Field::new(
            "holder_category",
            Kind::Enum(plaid_wallet::types::WalletTransactionCounterpartyHolderCategory::KNOWN),
        )
        .optional(),
        Field::new("is_verified", Kind::Bool).optional(),
    ],
};

pub(super) static WALLET_TRANSACTION_COUNTERPARTY_NUMBERS: Object = Object {
    fields: &[
        Field::new(
            "bacs",
            Kind::Object(&crate::generated::shared_payment::RECIPIENT_BACS),
        )
        .optional()
        .nullable(),
        Field::new(
            "international",
            Kind::Object(&crate::generated::wallet::WALLET_TRANSACTION_COUNTERPARTY_INTERNATIONAL),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static WALLET_TRANSACTION_COUNTERPARTY_INTERNATIONAL: Object = Object {
    fields: &[Field::new("iban", Kind::String).optional().within(Limits {
        min_len: Some(15),
        max_len: Some(34),
        ..Limits::NONE
    })],
};

pub(super) static WALLET_TRANSACTION_AMOUNT: Object = Object {
    fields: &[
        Field::new(
            "iso_currency_code",
            Kind::Enum(plaid_wallet::types::WalletISOCurrencyCode::KNOWN),
        ),
        Field::new("value", Kind::Number).within(Limits {
            min: Some(0.01),
            ..Limits::NONE
        }),
    ],
};

pub(super) static ORIGINATING_FUND_SOURCE: Object = Object {
    fields: &[
        Field::new("full_name", Kind::String),
        Field::new(
            "address",
            Kind::Object(&crate::generated::shared_payment::PAYMENT_INITIATION_ADDRESS),
        )
        .nullable(),
        Field::new("account_number", Kind::String),
        Field::new("bic", Kind::String).within(Limits {
            min_len: Some(8),
            max_len: Some(11),
            ..Limits::NONE
        }),
    ],
};

pub(super) static WALLET_TRANSACTION_GET_REQUEST: Object = Object {
    fields: &[Field::new("transaction_id", Kind::String).within(Limits {
        min_len: Some(1),
        ..Limits::NONE
    })],
};

pub(super) static WALLET_TRANSACTION_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("wallet_id", Kind::String).within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new("cursor", Kind::String)
            .optional()
            .within(Limits {
                max_len: Some(256),
                ..Limits::NONE
            }),
        Field::new("count", Kind::Int).optional().within(Limits {
            min: Some(1.0),
            max: Some(200.0),
            ..Limits::NONE
        }),
        Field::new(
            "options",
            Kind::Object(&crate::generated::wallet::WALLET_TRANSACTION_LIST_REQUEST_OPTIONS),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static WALLET_TRANSACTION_LIST_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("start_time", Kind::DateTime).optional(),
        Field::new("end_time", Kind::DateTime).optional(),
    ],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_wallet::types::WalletCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::wallet::WALLET_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_wallet::types::WalletCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_wallet::types::WalletGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::wallet::WALLET_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_wallet::types::WalletGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_wallet::types::WalletListRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::wallet::WALLET_LIST_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_wallet::types::WalletListResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_wallet::types::WalletTransactionExecuteRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::wallet::WALLET_TRANSACTION_EXECUTE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_wallet::types::WalletTransactionExecuteResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_wallet::types::WalletTransactionGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::wallet::WALLET_TRANSACTION_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_wallet::types::WalletTransactionGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_wallet::types::WalletTransactionListRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::wallet::WALLET_TRANSACTION_LIST_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_wallet::types::WalletTransactionListResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
];
