// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Object, OperationSchema, ResponseShape};

pub(super) static TRANSACTIONS_ENRICH_REQUEST: Object = Object {
    fields: &[
        Field::new("account_type", Kind::String),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::enrich::CLIENT_PROVIDED_TRANSACTION,
            )),
        ),
        Field::new(
            "options",
            Kind::Object(&crate::generated::enrich::TRANSACTIONS_ENRICH_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static CLIENT_PROVIDED_TRANSACTION: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("user_id", Kind::String).optional(),
        Field::new("client_user_id", Kind::String).optional(),
        Field::new("client_account_id", Kind::String).optional(),
        Field::new("account_type", Kind::String).optional(),
        Field::new("account_subtype", Kind::String).optional(),
        Field::new("description", Kind::String),
        Field::new("amount", Kind::Number),
        Field::new(
            "direction",
            Kind::Enum(plaid_enrich::types::EnrichTransactionDirection::KNOWN),
        ),
        Field::new("iso_currency_code", Kind::String),
        Field::new(
            "location",
            Kind::Object(&crate::generated::enrich::CLIENT_PROVIDED_TRANSACTION_LOCATION),
        )
        .optional(),
        Field::new("mcc", Kind::String).optional(),
        Field::new("date_posted", Kind::Date).optional(),
    ],
};

pub(super) static CLIENT_PROVIDED_TRANSACTION_LOCATION: Object = Object {
    fields: &[
        Field::new("country", Kind::String).optional(),
        Field::new("region", Kind::String).optional(),
        Field::new("city", Kind::String).optional(),
        Field::new("address", Kind::String).optional(),
        Field::new("postal_code", Kind::String).optional(),
    ],
};

pub(super) static TRANSACTIONS_ENRICH_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("include_legacy_category", Kind::Bool).optional(),
        Field::new(
            "personal_finance_category_version",
            Kind::Enum(plaid_types::PersonalFinanceCategoryVersion::KNOWN),
        )
        .optional(),
    ],
};

pub(super) static TRANSACTIONS_ENHANCE_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("account_type", Kind::String),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::enrich::CLIENT_PROVIDED_RAW_TRANSACTION,
            )),
        ),
    ],
};

pub(super) static CLIENT_PROVIDED_RAW_TRANSACTION: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("description", Kind::String),
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String),
    ],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_enrich::types::TransactionsEnrichRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::enrich::TRANSACTIONS_ENRICH_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_enrich::types::TransactionsEnrichResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_enrich::types::TransactionsEnhanceGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::enrich::TRANSACTIONS_ENHANCE_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_enrich::types::TransactionsEnhanceGetResponse as Sample>::SAMPLE,
        names_request: false,
        deprecated: false,
        withdrawn: true,
    },
];
