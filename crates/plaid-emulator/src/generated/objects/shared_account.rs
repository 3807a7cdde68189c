// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(crate) static ACCOUNT_BASE: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new(
            "balances",
            Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_BALANCE),
        ),
        Field::new("mask", Kind::String).nullable(),
        Field::new("name", Kind::String),
        Field::new("official_name", Kind::String).nullable(),
        Field::new("type", Kind::Enum(plaid_types::AccountType::KNOWN)),
        Field::new("subtype", Kind::Enum(plaid_types::AccountSubtype::KNOWN)).nullable(),
        Field::new(
            "verification_status",
            Kind::Enum(plaid_types::AccountBaseVerificationStatus::KNOWN),
        )
        .optional(),
        Field::new("verification_name", Kind::String).optional(),
        Field::new(
            "verification_insights",
            Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_VERIFICATION_INSIGHTS),
        )
        .optional(),
        Field::new("persistent_account_id", Kind::String).optional(),
        Field::new("apy", Kind::Number).optional().nullable(),
        Field::new(
            "holder_category",
            Kind::Enum(plaid_types::AccountHolderCategory::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("paired_account_id", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static ACCOUNT_BALANCE: Object = Object {
    fields: &[
        Field::new("available", Kind::Number).nullable(),
        Field::new("current", Kind::Number).nullable(),
        Field::new("limit", Kind::Number).nullable(),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new("last_updated_datetime", Kind::DateTime)
            .optional()
            .nullable(),
    ],
};

pub(crate) static ACCOUNT_VERIFICATION_INSIGHTS: Object = Object {
fields: &[
Field::new("name_match_score", Kind::Int).optional().nullable(),
Field::new("network_status", Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_VERIFICATION_INSIGHTS_NETWORK_STATUS)),
Field::new("previous_returns", Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_VERIFICATION_INSIGHTS_PREVIOUS_RETURNS)).optional(),
Field::new("account_number_format", Kind::Enum(plaid_types::AccountVerificationInsightsAccountNumberFormat::KNOWN)),
],
};

pub(crate) static ACCOUNT_VERIFICATION_INSIGHTS_NETWORK_STATUS: Object = Object {
    fields: &[
        Field::new("has_numbers_match", Kind::Bool),
        Field::new("is_numbers_match_verified", Kind::Bool),
    ],
};

pub(crate) static ACCOUNT_VERIFICATION_INSIGHTS_PREVIOUS_RETURNS: Object = Object {
    fields: &[Field::new("has_previous_administrative_return", Kind::Bool)],
};

pub(crate) static ITEM: Object = Object {
    fields: &[
        Field::new("item_id", Kind::String),
        Field::new("institution_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("institution_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("webhook", Kind::String).nullable(),
        Field::new(
            "auth_method",
            Kind::Enum(plaid_types::ItemAuthMethod::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("error", Kind::FreeForm).nullable(),
        Field::new(
            "available_products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        ),
        Field::new(
            "billed_products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        ),
        Field::new(
            "products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        )
        .optional(),
        Field::new(
            "consented_products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        )
        .optional(),
        Field::new("consent_expiration_time", Kind::DateTime).nullable(),
        Field::new(
            "update_type",
            Kind::Enum(plaid_types::ItemUpdateType::KNOWN),
        ),
        Field::new("paired_item_id", Kind::String)
            .optional()
            .nullable(),
    ],
};
