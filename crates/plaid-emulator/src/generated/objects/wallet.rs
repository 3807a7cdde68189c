// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static WALLET_CREATE_REQUEST: Object = Object {
    fields: &[Field::new(
        "iso_currency_code",
        Kind::Enum(plaid_wallet::types::WalletISOCurrencyCode::KNOWN),
    )],
};

pub(crate) static WALLET_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("wallet_id", Kind::String),
        Field::new(
            "balance",
            Kind::Object(&crate::generated::objects::wallet::WALLET_BALANCE),
        ),
        Field::new(
            "numbers",
            Kind::Object(&crate::generated::objects::wallet::WALLET_NUMBERS),
        ),
        Field::new("recipient_id", Kind::String).optional(),
        Field::new(
            "status",
            Kind::Enum(plaid_wallet::types::WalletStatus::KNOWN),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WALLET_BALANCE: Object = Object {
    fields: &[
        Field::new("iso_currency_code", Kind::String),
        Field::new("current", Kind::Number),
        Field::new("available", Kind::Number),
    ],
};

pub(crate) static WALLET_NUMBERS: Object = Object {
    fields: &[
        Field::new(
            "bacs",
            Kind::Object(&crate::generated::objects::shared_payment::RECIPIENT_BACS),
        )
        .optional()
        .nullable(),
        Field::new(
            "international",
            Kind::Object(&crate::generated::objects::wallet::NUMBERS_INTERNATIONAL_IBAN),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static NUMBERS_INTERNATIONAL_IBAN: Object = Object {
    fields: &[
        Field::new("iban", Kind::String).within(Limits {
            min_len: Some(15),
            max_len: Some(34),
            ..Limits::NONE
        }),
        Field::new("bic", Kind::String).within(Limits {
            min_len: Some(8),
            max_len: Some(11),
            ..Limits::NONE
        }),
    ],
};

pub(crate) static WALLET_GET_REQUEST: Object = Object {
    fields: &[Field::new("wallet_id", Kind::String).within(Limits {
        min_len: Some(1),
        ..Limits::NONE
    })],
};

pub(crate) static WALLET_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("wallet_id", Kind::String),
        Field::new(
            "balance",
            Kind::Object(&crate::generated::objects::wallet::WALLET_BALANCE),
        ),
        Field::new(
            "numbers",
            Kind::Object(&crate::generated::objects::wallet::WALLET_NUMBERS),
        ),
        Field::new("recipient_id", Kind::String).optional(),
        Field::new(
            "status",
            Kind::Enum(plaid_wallet::types::WalletStatus::KNOWN),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WALLET_LIST_REQUEST: Object = Object {
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

pub(crate) static WALLET_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "wallets",
            Kind::List(&Kind::Object(&crate::generated::objects::wallet::WALLET)),
        ),
        Field::new("next_cursor", Kind::String).optional(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WALLET: Object = Object {
    fields: &[
        Field::new("wallet_id", Kind::String),
        Field::new(
            "balance",
            Kind::Object(&crate::generated::objects::wallet::WALLET_BALANCE),
        ),
        Field::new(
            "numbers",
            Kind::Object(&crate::generated::objects::wallet::WALLET_NUMBERS),
        ),
        Field::new("recipient_id", Kind::String).optional(),
        Field::new(
            "status",
            Kind::Enum(plaid_wallet::types::WalletStatus::KNOWN),
        ),
    ],
};

pub(crate) static WALLET_TRANSACTION_EXECUTE_REQUEST: Object = Object {
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
            Kind::Object(&crate::generated::objects::wallet::WALLET_TRANSACTION_COUNTERPARTY),
        ),
        Field::new(
            "amount",
            Kind::Object(&crate::generated::objects::wallet::WALLET_TRANSACTION_AMOUNT),
        ),
        Field::new("user_id", Kind::String).optional(),
        Field::new("reference", Kind::String).within(Limits {
            min_len: Some(6),
            max_len: Some(18),
            ..Limits::NONE
        }),
        Field::new(
            "originating_fund_source",
            Kind::Object(&crate::generated::objects::wallet::ORIGINATING_FUND_SOURCE),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static WALLET_TRANSACTION_COUNTERPARTY: Object = Object {
    fields: &[
        Field::new("name", Kind::String).within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "numbers",
            Kind::Object(
                &crate::generated::objects::wallet::WALLET_TRANSACTION_COUNTERPARTY_NUMBERS,
            ),
        ),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::shared_payment::PAYMENT_INITIATION_ADDRESS),
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

pub(crate) static WALLET_TRANSACTION_COUNTERPARTY_NUMBERS: Object = Object {
    fields: &[
        Field::new(
            "bacs",
            Kind::Object(&crate::generated::objects::shared_payment::RECIPIENT_BACS),
        )
        .optional()
        .nullable(),
        Field::new(
            "international",
            Kind::Object(
                &crate::generated::objects::wallet::WALLET_TRANSACTION_COUNTERPARTY_INTERNATIONAL,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static WALLET_TRANSACTION_COUNTERPARTY_INTERNATIONAL: Object = Object {
    fields: &[Field::new("iban", Kind::String).optional().within(Limits {
        min_len: Some(15),
        max_len: Some(34),
        ..Limits::NONE
    })],
};

pub(crate) static WALLET_TRANSACTION_AMOUNT: Object = Object {
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

pub(crate) static ORIGINATING_FUND_SOURCE: Object = Object {
    fields: &[
        Field::new("full_name", Kind::String),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::shared_payment::PAYMENT_INITIATION_ADDRESS),
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

pub(crate) static WALLET_TRANSACTION_EXECUTE_RESPONSE: Object = Object {
    fields: &[
        Field::new("transaction_id", Kind::String),
        Field::new(
            "status",
            Kind::Enum(plaid_types::WalletTransactionStatus::KNOWN),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WALLET_TRANSACTION_GET_REQUEST: Object = Object {
    fields: &[Field::new("transaction_id", Kind::String).within(Limits {
        min_len: Some(1),
        ..Limits::NONE
    })],
};

pub(crate) static WALLET_TRANSACTION_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("transaction_id", Kind::String),
        Field::new("wallet_id", Kind::String),
        Field::new("reference", Kind::String),
        Field::new(
            "type",
            Kind::Enum(plaid_wallet::types::WalletTransactionGetResponseType::KNOWN),
        ),
        Field::new(
            "scheme",
            Kind::Enum(plaid_wallet::types::WalletPaymentScheme::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new(
            "amount",
            Kind::Object(&crate::generated::objects::wallet::WALLET_TRANSACTION_AMOUNT),
        ),
        Field::new(
            "counterparty",
            Kind::Object(&crate::generated::objects::wallet::WALLET_TRANSACTION_COUNTERPARTY),
        ),
        Field::new(
            "status",
            Kind::Enum(plaid_types::WalletTransactionStatus::KNOWN),
        ),
        Field::new("created_at", Kind::DateTime),
        Field::new("last_status_update", Kind::DateTime),
        Field::new(
            "payee_verification_status",
            Kind::Enum(plaid_wallet::types::WalletTransactionPayeeVerificationStatus::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("payment_id", Kind::String).optional().nullable(),
        Field::new(
            "failure_reason",
            Kind::Enum(plaid_types::WalletTransactionFailureReason::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("error", Kind::FreeForm).optional().nullable(),
        Field::new(
            "related_transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::wallet::WALLET_TRANSACTION_RELATION,
            )),
        )
        .optional(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WALLET_TRANSACTION_RELATION: Object = Object {
    fields: &[
        Field::new("id", Kind::String).optional(),
        Field::new(
            "type",
            Kind::Enum(plaid_wallet::types::WalletTransactionRelationType::KNOWN),
        )
        .optional(),
    ],
};

pub(crate) static WALLET_TRANSACTION_LIST_REQUEST: Object = Object {
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
            Kind::Object(
                &crate::generated::objects::wallet::WALLET_TRANSACTION_LIST_REQUEST_OPTIONS,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static WALLET_TRANSACTION_LIST_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("start_time", Kind::DateTime).optional(),
        Field::new("end_time", Kind::DateTime).optional(),
    ],
};

pub(crate) static WALLET_TRANSACTION_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::wallet::WALLET_TRANSACTION,
            )),
        ),
        Field::new("next_cursor", Kind::String).optional(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WALLET_TRANSACTION: Object = Object {
    fields: &[
        Field::new("transaction_id", Kind::String),
        Field::new("wallet_id", Kind::String),
        Field::new("reference", Kind::String),
        Field::new(
            "type",
            Kind::Enum(plaid_wallet::types::WalletTransactionType::KNOWN),
        ),
        Field::new(
            "scheme",
            Kind::Enum(plaid_wallet::types::WalletPaymentScheme::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new(
            "amount",
            Kind::Object(&crate::generated::objects::wallet::WALLET_TRANSACTION_AMOUNT),
        ),
        Field::new(
            "counterparty",
            Kind::Object(&crate::generated::objects::wallet::WALLET_TRANSACTION_COUNTERPARTY),
        ),
        Field::new(
            "status",
            Kind::Enum(plaid_types::WalletTransactionStatus::KNOWN),
        ),
        Field::new("created_at", Kind::DateTime),
        Field::new("last_status_update", Kind::DateTime),
        Field::new(
            "payee_verification_status",
            Kind::Enum(plaid_wallet::types::WalletTransactionPayeeVerificationStatus::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("payment_id", Kind::String).optional().nullable(),
        Field::new(
            "failure_reason",
            Kind::Enum(plaid_types::WalletTransactionFailureReason::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("error", Kind::FreeForm).optional().nullable(),
        Field::new(
            "related_transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::wallet::WALLET_TRANSACTION_RELATION,
            )),
        )
        .optional(),
    ],
};
