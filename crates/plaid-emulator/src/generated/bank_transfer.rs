// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static PROCESSOR_BANK_TRANSFER_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("idempotency_key", Kind::String).within(Limits {
            max_len: Some(50),
            ..Limits::NONE
        }),
        Field::new("processor_token", Kind::String),
        Field::new(
            "type",
            Kind::Enum(plaid_bank_transfer::types::BankTransferType::KNOWN),
        ),
        Field::new(
            "network",
            Kind::Enum(plaid_bank_transfer::types::BankTransferNetwork::KNOWN),
        ),
        Field::new("amount", Kind::AmountText),
        Field::new("iso_currency_code", Kind::String),
        Field::new("description", Kind::String).within(Limits {
            max_len: Some(10),
            ..Limits::NONE
        }),
        Field::new("ach_class", Kind::Enum(plaid_types::ACHClass::KNOWN)).optional(),
        Field::new(
            "user",
            Kind::Object(&crate::generated::bank_transfer::BANK_TRANSFER_USER),
        ),
        Field::new("custom_tag", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                max_len: Some(100),
                ..Limits::NONE
            }),
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
    ],
};

pub(super) static BANK_TRANSFER_USER: Object = Object {
    fields: &[
        Field::new("legal_name", Kind::String),
        Field::new("email_address", Kind::String)
            .optional()
            .nullable(),
        Field::new("routing_number", Kind::String).optional(),
    ],
};

pub(super) static BANK_TRANSFER_GET_REQUEST: Object = Object {
    fields: &[Field::new("bank_transfer_id", Kind::String)],
};

pub(super) static BANK_TRANSFER_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("idempotency_key", Kind::String).within(Limits {
            max_len: Some(50),
            ..Limits::NONE
        }),
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new(
            "type",
            Kind::Enum(plaid_bank_transfer::types::BankTransferType::KNOWN),
        ),
        Field::new(
            "network",
            Kind::Enum(plaid_bank_transfer::types::BankTransferNetwork::KNOWN),
        ),
        Field::new("amount", Kind::AmountText),
        Field::new("iso_currency_code", Kind::String),
        Field::new("description", Kind::String).within(Limits {
            max_len: Some(10),
            ..Limits::NONE
        }),
        Field::new("ach_class", Kind::Enum(plaid_types::ACHClass::KNOWN)).optional(),
        Field::new(
            "user",
            Kind::Object(&crate::generated::bank_transfer::BANK_TRANSFER_USER),
        ),
        Field::new("custom_tag", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                max_len: Some(100),
                ..Limits::NONE
            }),
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
    ],
};

pub(super) static BANK_TRANSFER_LIST_REQUEST: Object = Object {
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
        Field::new(
            "direction",
            Kind::Enum(plaid_bank_transfer::types::BankTransferDirection::KNOWN),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static BANK_TRANSFER_CANCEL_REQUEST: Object = Object {
    fields: &[Field::new("bank_transfer_id", Kind::String)],
};

pub(super) static BANK_TRANSFER_EVENT_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("start_date", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("end_date", Kind::DateTime).optional().nullable(),
        Field::new("bank_transfer_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("account_id", Kind::String).optional().nullable(),
        Field::new(
            "bank_transfer_type",
            Kind::Enum(plaid_bank_transfer::types::BankTransferEventListBankTransferType::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new(
            "event_types",
            Kind::List(&Kind::Enum(
                plaid_bank_transfer::types::BankTransferEventType::KNOWN,
            )),
        )
        .optional(),
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
        Field::new(
            "direction",
            Kind::Enum(plaid_bank_transfer::types::BankTransferEventListDirection::KNOWN),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static BANK_TRANSFER_EVENT_SYNC_REQUEST: Object = Object {
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
                max: Some(25.0),
                ..Limits::NONE
            }),
    ],
};

pub(super) static BANK_TRANSFER_SWEEP_GET_REQUEST: Object = Object {
    fields: &[Field::new("sweep_id", Kind::String)],
};

pub(super) static BANK_TRANSFER_SWEEP_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("origination_account_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("start_time", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("end_time", Kind::DateTime).optional().nullable(),
        Field::new("count", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(1.0),
                max: Some(25.0),
                ..Limits::NONE
            }),
    ],
};

pub(super) static BANK_TRANSFER_BALANCE_GET_REQUEST: Object = Object {
    fields: &[Field::new("origination_account_id", Kind::String)
        .optional()
        .nullable()],
};

pub(super) static BANK_TRANSFER_MIGRATE_ACCOUNT_REQUEST: Object = Object {
    fields: &[
        Field::new("account_number", Kind::String),
        Field::new("routing_number", Kind::String),
        Field::new("wire_routing_number", Kind::String).optional(),
        Field::new("account_type", Kind::String),
    ],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation:
            <plaid_bank_transfer::types::ProcessorBankTransferCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::bank_transfer::PROCESSOR_BANK_TRANSFER_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_bank_transfer::types::ProcessorBankTransferCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_bank_transfer::types::BankTransferGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::bank_transfer::BANK_TRANSFER_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_bank_transfer::types::BankTransferGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_bank_transfer::types::BankTransferCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::bank_transfer::BANK_TRANSFER_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_bank_transfer::types::BankTransferCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_bank_transfer::types::BankTransferListRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::bank_transfer::BANK_TRANSFER_LIST_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_bank_transfer::types::BankTransferListResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_bank_transfer::types::BankTransferCancelRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::bank_transfer::BANK_TRANSFER_CANCEL_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_bank_transfer::types::BankTransferCancelResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_bank_transfer::types::BankTransferEventListRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::bank_transfer::BANK_TRANSFER_EVENT_LIST_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_bank_transfer::types::BankTransferEventListResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_bank_transfer::types::BankTransferEventSyncRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::bank_transfer::BANK_TRANSFER_EVENT_SYNC_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_bank_transfer::types::BankTransferEventSyncResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_bank_transfer::types::BankTransferSweepGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::bank_transfer::BANK_TRANSFER_SWEEP_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_bank_transfer::types::BankTransferSweepGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_bank_transfer::types::BankTransferSweepListRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::bank_transfer::BANK_TRANSFER_SWEEP_LIST_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_bank_transfer::types::BankTransferSweepListResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_bank_transfer::types::BankTransferBalanceGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::bank_transfer::BANK_TRANSFER_BALANCE_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_bank_transfer::types::BankTransferBalanceGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_bank_transfer::types::BankTransferMigrateAccountRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::bank_transfer::BANK_TRANSFER_MIGRATE_ACCOUNT_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_bank_transfer::types::BankTransferMigrateAccountResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: false,
    },
];
