// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static PROCESSOR_BANK_TRANSFER_CREATE_REQUEST: Object = Object {
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
            Kind::Object(&crate::generated::objects::bank_transfer::BANK_TRANSFER_USER),
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

pub(crate) static BANK_TRANSFER_USER: Object = Object {
    fields: &[
        Field::new("legal_name", Kind::String),
        Field::new("email_address", Kind::String)
            .optional()
            .nullable(),
        Field::new("routing_number", Kind::String).optional(),
    ],
};

pub(crate) static PROCESSOR_BANK_TRANSFER_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "bank_transfer",
            Kind::Object(&crate::generated::objects::bank_transfer::BANK_TRANSFER),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BANK_TRANSFER: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("ach_class", Kind::Enum(plaid_types::ACHClass::KNOWN)),
        Field::new("account_id", Kind::String),
        Field::new(
            "type",
            Kind::Enum(plaid_bank_transfer::types::BankTransferType::KNOWN),
        ),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::bank_transfer::BANK_TRANSFER_USER),
        ),
        Field::new("amount", Kind::AmountText),
        Field::new("iso_currency_code", Kind::String),
        Field::new("description", Kind::String),
        Field::new("created", Kind::DateTime),
        Field::new(
            "status",
            Kind::Enum(plaid_bank_transfer::types::BankTransferStatus::KNOWN),
        ),
        Field::new(
            "network",
            Kind::Enum(plaid_bank_transfer::types::BankTransferNetwork::KNOWN),
        ),
        Field::new("cancellable", Kind::Bool),
        Field::new(
            "failure_reason",
            Kind::Object(&crate::generated::objects::shared_transfer::BANK_TRANSFER_FAILURE),
        )
        .nullable(),
        Field::new("custom_tag", Kind::String).nullable(),
        Field::new("metadata", Kind::Map(&Kind::String))
            .nullable()
            .within(Limits {
                max_len: Some(50),
                ..Limits::NONE
            }),
        Field::new("origination_account_id", Kind::String),
        Field::new(
            "direction",
            Kind::Enum(plaid_bank_transfer::types::BankTransferDirection::KNOWN),
        )
        .nullable(),
    ],
};

pub(crate) static BANK_TRANSFER_GET_REQUEST: Object = Object {
    fields: &[Field::new("bank_transfer_id", Kind::String)],
};

pub(crate) static BANK_TRANSFER_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "bank_transfer",
            Kind::Object(&crate::generated::objects::bank_transfer::BANK_TRANSFER),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BANK_TRANSFER_CREATE_REQUEST: Object = Object {
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
            Kind::Object(&crate::generated::objects::bank_transfer::BANK_TRANSFER_USER),
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

pub(crate) static BANK_TRANSFER_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "bank_transfer",
            Kind::Object(&crate::generated::objects::bank_transfer::BANK_TRANSFER),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BANK_TRANSFER_LIST_REQUEST: Object = Object {
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

pub(crate) static BANK_TRANSFER_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "bank_transfers",
            Kind::List(&Kind::Object(
                &crate::generated::objects::bank_transfer::BANK_TRANSFER,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BANK_TRANSFER_CANCEL_REQUEST: Object = Object {
    fields: &[Field::new("bank_transfer_id", Kind::String)],
};

pub(crate) static BANK_TRANSFER_CANCEL_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static BANK_TRANSFER_EVENT_LIST_REQUEST: Object = Object {
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

pub(crate) static BANK_TRANSFER_EVENT_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "bank_transfer_events",
            Kind::List(&Kind::Object(
                &crate::generated::objects::bank_transfer::BANK_TRANSFER_EVENT,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BANK_TRANSFER_EVENT: Object = Object {
    fields: &[
        Field::new("event_id", Kind::Int).within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        }),
        Field::new("timestamp", Kind::DateTime),
        Field::new(
            "event_type",
            Kind::Enum(plaid_bank_transfer::types::BankTransferEventType::KNOWN),
        ),
        Field::new("account_id", Kind::String),
        Field::new("bank_transfer_id", Kind::String),
        Field::new("origination_account_id", Kind::String).nullable(),
        Field::new(
            "bank_transfer_type",
            Kind::Enum(plaid_bank_transfer::types::BankTransferType::KNOWN),
        ),
        Field::new("bank_transfer_amount", Kind::AmountText),
        Field::new("bank_transfer_iso_currency_code", Kind::String),
        Field::new(
            "failure_reason",
            Kind::Object(&crate::generated::objects::shared_transfer::BANK_TRANSFER_FAILURE),
        )
        .nullable(),
        Field::new(
            "direction",
            Kind::Enum(plaid_bank_transfer::types::BankTransferDirection::KNOWN),
        )
        .nullable(),
        Field::new(
            "receiver_details",
            Kind::Object(&crate::generated::objects::bank_transfer::RECEIVER_DETAILS),
        )
        .nullable(),
    ],
};

pub(crate) static RECEIVER_DETAILS: Object = Object {
    fields: &[Field::new("available_balance", Kind::AmountText).nullable()],
};

pub(crate) static BANK_TRANSFER_EVENT_SYNC_REQUEST: Object = Object {
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

pub(crate) static BANK_TRANSFER_EVENT_SYNC_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "bank_transfer_events",
            Kind::List(&Kind::Object(
                &crate::generated::objects::bank_transfer::BANK_TRANSFER_EVENT,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BANK_TRANSFER_SWEEP_GET_REQUEST: Object = Object {
    fields: &[Field::new("sweep_id", Kind::String)],
};

pub(crate) static BANK_TRANSFER_SWEEP_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "sweep",
            Kind::Object(&crate::generated::objects::bank_transfer::BANK_TRANSFER_SWEEP),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BANK_TRANSFER_SWEEP: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("created_at", Kind::DateTime),
        Field::new("amount", Kind::AmountText),
        Field::new("iso_currency_code", Kind::String),
    ],
};

pub(crate) static BANK_TRANSFER_SWEEP_LIST_REQUEST: Object = Object {
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

pub(crate) static BANK_TRANSFER_SWEEP_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "sweeps",
            Kind::List(&Kind::Object(
                &crate::generated::objects::bank_transfer::BANK_TRANSFER_SWEEP,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BANK_TRANSFER_BALANCE_GET_REQUEST: Object = Object {
    fields: &[Field::new("origination_account_id", Kind::String)
        .optional()
        .nullable()],
};

pub(crate) static BANK_TRANSFER_BALANCE_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "balance",
            Kind::Object(&crate::generated::objects::bank_transfer::BANK_TRANSFER_BALANCE),
        ),
        Field::new("origination_account_id", Kind::String).nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static BANK_TRANSFER_BALANCE: Object = Object {
    fields: &[
        Field::new("available", Kind::String),
        Field::new("transactable", Kind::String),
    ],
};

pub(crate) static BANK_TRANSFER_MIGRATE_ACCOUNT_REQUEST: Object = Object {
    fields: &[
        Field::new("account_number", Kind::String),
        Field::new("routing_number", Kind::String),
        Field::new("wire_routing_number", Kind::String).optional(),
        Field::new("account_type", Kind::String),
    ],
};

pub(crate) static BANK_TRANSFER_MIGRATE_ACCOUNT_RESPONSE: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};
