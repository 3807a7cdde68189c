// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static CREDIT_CATEGORY: Object = Object {
    fields: &[
        Field::new("primary", Kind::String),
        Field::new("detailed", Kind::String),
    ],
};

pub(crate) static LOCATION: Object = Object {
    fields: &[
        Field::new("address", Kind::String).nullable(),
        Field::new("city", Kind::String).nullable(),
        Field::new("region", Kind::String).nullable(),
        Field::new("postal_code", Kind::String).nullable(),
        Field::new("country", Kind::String).nullable(),
        Field::new("lat", Kind::Number).nullable(),
        Field::new("lon", Kind::Number).nullable(),
        Field::new("store_number", Kind::String).nullable(),
    ],
};

pub(crate) static PAYMENT_META: Object = Object {
    fields: &[
        Field::new("reference_number", Kind::String).nullable(),
        Field::new("ppd_id", Kind::String).nullable(),
        Field::new("payee", Kind::String).nullable(),
        Field::new("by_order_of", Kind::String).nullable(),
        Field::new("payer", Kind::String).nullable(),
        Field::new("payment_method", Kind::String).nullable(),
        Field::new("payment_processor", Kind::String).nullable(),
        Field::new("reason", Kind::String).nullable(),
    ],
};

pub(crate) static PERSONAL_FINANCE_CATEGORY: Object = Object {
    fields: &[
        Field::new("primary", Kind::String),
        Field::new("detailed", Kind::String),
        Field::new("confidence_level", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "version",
            Kind::Enum(plaid_types::PersonalFinanceCategoryVersion::KNOWN),
        )
        .optional(),
    ],
};

pub(crate) static BUSINESS_FINANCE_CATEGORY: Object = Object {
    fields: &[
        Field::new("primary", Kind::String),
        Field::new("detailed", Kind::String),
        Field::new("confidence_level", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static TRANSACTION_COUNTERPARTY: Object = Object {
    fields: &[
        Field::new("name", Kind::String),
        Field::new("entity_id", Kind::String).optional().nullable(),
        Field::new("type", Kind::Enum(plaid_types::CounterpartyType::KNOWN)),
        Field::new("website", Kind::String).nullable(),
        Field::new("logo_url", Kind::String).nullable(),
        Field::new("confidence_level", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "account_numbers",
            Kind::Object(&crate::generated::objects::shared_transaction::COUNTERPARTY_NUMBERS),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static COUNTERPARTY_NUMBERS: Object = Object {
    fields: &[
        Field::new(
            "bacs",
            Kind::Object(&crate::generated::objects::shared_transaction::COUNTERPARTY_NUMBERS_BACS),
        )
        .optional()
        .nullable(),
        Field::new(
            "international",
            Kind::Object(
                &crate::generated::objects::shared_transaction::COUNTERPARTY_NUMBERS_INTERNATIONAL,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static COUNTERPARTY_NUMBERS_BACS: Object = Object {
    fields: &[
        Field::new("account", Kind::String).optional().nullable(),
        Field::new("sort_code", Kind::String).optional().nullable(),
    ],
};

pub(crate) static COUNTERPARTY_NUMBERS_INTERNATIONAL: Object = Object {
    fields: &[
        Field::new("iban", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                min_len: Some(15),
                max_len: Some(34),
                ..Limits::NONE
            }),
        Field::new("bic", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                min_len: Some(8),
                max_len: Some(11),
                ..Limits::NONE
            }),
    ],
};

pub(crate) static CLIENT_CUSTOMIZATION: Object = Object {
    fields: &[Field::new("custom_entity_id", Kind::String).optional()],
};
