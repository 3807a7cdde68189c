// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(crate) static TRANSACTIONS_ENRICH_REQUEST: Object = Object {
    fields: &[
        Field::new("account_type", Kind::String),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::enrich::CLIENT_PROVIDED_TRANSACTION,
            )),
        ),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::enrich::TRANSACTIONS_ENRICH_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(crate) static CLIENT_PROVIDED_TRANSACTION: Object = Object {
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
            Kind::Object(&crate::generated::objects::enrich::CLIENT_PROVIDED_TRANSACTION_LOCATION),
        )
        .optional(),
        Field::new("mcc", Kind::String).optional(),
        Field::new("date_posted", Kind::Date).optional(),
    ],
};

pub(crate) static CLIENT_PROVIDED_TRANSACTION_LOCATION: Object = Object {
    fields: &[
        Field::new("country", Kind::String).optional(),
        Field::new("region", Kind::String).optional(),
        Field::new("city", Kind::String).optional(),
        Field::new("address", Kind::String).optional(),
        Field::new("postal_code", Kind::String).optional(),
    ],
};

pub(crate) static TRANSACTIONS_ENRICH_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("include_legacy_category", Kind::Bool).optional(),
        Field::new(
            "personal_finance_category_version",
            Kind::Enum(plaid_types::PersonalFinanceCategoryVersion::KNOWN),
        )
        .optional(),
    ],
};

pub(crate) static TRANSACTIONS_ENRICH_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "enriched_transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::enrich::CLIENT_PROVIDED_ENRICHED_TRANSACTION,
            )),
        ),
        Field::new("request_id", Kind::String).optional(),
    ],
};

pub(crate) static CLIENT_PROVIDED_ENRICHED_TRANSACTION: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("client_user_id", Kind::String).optional(),
        Field::new("client_account_id", Kind::String).optional(),
        Field::new("account_type", Kind::String).optional(),
        Field::new("account_subtype", Kind::String).optional(),
        Field::new("description", Kind::String),
        Field::new("amount", Kind::Number),
        Field::new(
            "direction",
            Kind::Enum(plaid_enrich::types::EnrichTransactionDirection::KNOWN),
        )
        .optional(),
        Field::new("iso_currency_code", Kind::String),
        Field::new(
            "enrichments",
            Kind::Object(&crate::generated::objects::enrich::ENRICHMENTS),
        ),
        Field::new(
            "client_customization",
            Kind::Object(&crate::generated::objects::shared_transaction::CLIENT_CUSTOMIZATION),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static ENRICHMENTS: Object = Object {
    fields: &[
        Field::new("check_number", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "counterparties",
            Kind::List(&Kind::Object(
                &crate::generated::objects::enrich::COUNTERPARTY,
            )),
        ),
        Field::new("entity_id", Kind::String).optional().nullable(),
        Field::new("legacy_category_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("legacy_category", Kind::List(&Kind::String))
            .optional()
            .nullable(),
        Field::new(
            "location",
            Kind::Object(&crate::generated::objects::shared_transaction::LOCATION),
        ),
        Field::new("logo_url", Kind::String).nullable(),
        Field::new("merchant_name", Kind::String).nullable(),
        Field::new(
            "payment_channel",
            Kind::Enum(plaid_types::PaymentChannel::KNOWN),
        ),
        Field::new("phone_number", Kind::String).nullable(),
        Field::new(
            "personal_finance_category",
            Kind::Object(&crate::generated::objects::shared_transaction::PERSONAL_FINANCE_CATEGORY),
        )
        .nullable(),
        Field::new("personal_finance_category_icon_url", Kind::String),
        Field::new("website", Kind::String).nullable(),
    ],
};

pub(crate) static COUNTERPARTY: Object = Object {
    fields: &[
        Field::new("name", Kind::String),
        Field::new("entity_id", Kind::String).optional().nullable(),
        Field::new("type", Kind::Enum(plaid_types::CounterpartyType::KNOWN)),
        Field::new("website", Kind::String).nullable(),
        Field::new("logo_url", Kind::String).nullable(),
        Field::new("confidence_level", Kind::String)
            .optional()
            .nullable(),
        Field::new("phone_number", Kind::String).nullable(),
        Field::new(
            "account_numbers",
            Kind::Object(&crate::generated::objects::shared_transaction::COUNTERPARTY_NUMBERS),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static TRANSACTIONS_ENHANCE_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("account_type", Kind::String),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::enrich::CLIENT_PROVIDED_RAW_TRANSACTION,
            )),
        ),
    ],
};

pub(crate) static CLIENT_PROVIDED_RAW_TRANSACTION: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("description", Kind::String),
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String),
    ],
};

pub(crate) static TRANSACTIONS_ENHANCE_GET_RESPONSE: Object = Object {
    fields: &[Field::new(
        "enhanced_transactions",
        Kind::List(&Kind::Object(
            &crate::generated::objects::enrich::CLIENT_PROVIDED_ENHANCED_TRANSACTION,
        )),
    )],
};

pub(crate) static CLIENT_PROVIDED_ENHANCED_TRANSACTION: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("description", Kind::String),
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String),
        Field::new(
            "enhancements",
            Kind::Object(&crate::generated::objects::enrich::ENHANCEMENTS),
        ),
    ],
};

pub(crate) static ENHANCEMENTS: Object = Object {
    fields: &[
        Field::new("merchant_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("website", Kind::String).optional().nullable(),
        Field::new("logo_url", Kind::String).optional().nullable(),
        Field::new("check_number", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "payment_channel",
            Kind::Enum(plaid_types::PaymentChannel::KNOWN),
        ),
        Field::new("category_id", Kind::String).nullable(),
        Field::new("category", Kind::List(&Kind::String)),
        Field::new(
            "location",
            Kind::Object(&crate::generated::objects::shared_transaction::LOCATION),
        ),
        Field::new(
            "personal_finance_category",
            Kind::Object(&crate::generated::objects::shared_transaction::PERSONAL_FINANCE_CATEGORY),
        )
        .optional()
        .nullable(),
        Field::new("personal_finance_category_icon_url", Kind::String).optional(),
        Field::new(
            "counterparties",
            Kind::List(&Kind::Object(
                &crate::generated::objects::enrich::COUNTERPARTY,
            )),
        )
        .optional(),
    ],
};
