// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static INSTITUTIONS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("count", Kind::Int).within(Limits {
            min: Some(1.0),
            max: Some(500.0),
            ..Limits::NONE
        }),
        Field::new("offset", Kind::Int).within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        }),
        Field::new(
            "country_codes",
            Kind::List(&Kind::Enum(plaid_types::CountryCode::KNOWN)),
        )
        .within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::institutions::INSTITUTIONS_GET_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(crate) static INSTITUTIONS_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new(
            "products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        )
        .optional()
        .nullable()
        .within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new("routing_numbers", Kind::List(&Kind::String))
            .optional()
            .nullable(),
        Field::new("oauth", Kind::Bool).optional().nullable(),
        Field::new("include_optional_metadata", Kind::Bool).optional(),
        Field::new("include_auth_metadata", Kind::Bool).optional(),
        Field::new("include_payment_initiation_metadata", Kind::Bool).optional(),
    ],
};

pub(crate) static INSTITUTIONS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "institutions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::institutions::INSTITUTION,
            )),
        ),
        Field::new("total", Kind::Int),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static INSTITUTION: Object = Object {
    fields: &[
        Field::new("institution_id", Kind::String),
        Field::new("name", Kind::String),
        Field::new(
            "products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        ),
        Field::new(
            "country_codes",
            Kind::List(&Kind::Enum(plaid_types::CountryCode::KNOWN)),
        ),
        Field::new("url", Kind::String).optional().nullable(),
        Field::new("primary_color", Kind::String)
            .optional()
            .nullable(),
        Field::new("logo", Kind::String).optional().nullable(),
        Field::new("routing_numbers", Kind::List(&Kind::String)),
        Field::new("dtc_numbers", Kind::List(&Kind::String)).optional(),
        Field::new("oauth", Kind::Bool),
        Field::new(
            "status",
            Kind::Object(&crate::generated::objects::institutions::INSTITUTION_STATUS),
        )
        .optional()
        .nullable(),
        Field::new(
            "payment_initiation_metadata",
            Kind::Object(&crate::generated::objects::institutions::PAYMENT_INITIATION_METADATA),
        )
        .optional()
        .nullable(),
        Field::new(
            "auth_metadata",
            Kind::Object(&crate::generated::objects::institutions::AUTH_METADATA),
        )
        .optional()
        .nullable(),
        Field::new(
            "connection_availability",
            Kind::Enum(plaid_institutions::types::InstitutionConnectionAvailability::KNOWN),
        ),
    ],
};

pub(crate) static INSTITUTION_STATUS: Object = Object {
    fields: &[
        Field::new(
            "item_logins",
            Kind::Object(&crate::generated::objects::institutions::PRODUCT_STATUS),
        )
        .optional()
        .nullable(),
        Field::new(
            "transactions_updates",
            Kind::Object(&crate::generated::objects::institutions::PRODUCT_STATUS),
        )
        .optional()
        .nullable(),
        Field::new(
            "auth",
            Kind::Object(&crate::generated::objects::institutions::PRODUCT_STATUS),
        )
        .optional()
        .nullable(),
        Field::new(
            "identity",
            Kind::Object(&crate::generated::objects::institutions::PRODUCT_STATUS),
        )
        .optional()
        .nullable(),
        Field::new(
            "investments_updates",
            Kind::Object(&crate::generated::objects::institutions::PRODUCT_STATUS),
        )
        .optional()
        .nullable(),
        Field::new(
            "liabilities_updates",
            Kind::Object(&crate::generated::objects::institutions::PRODUCT_STATUS),
        )
        .optional()
        .nullable(),
        Field::new(
            "liabilities",
            Kind::Object(&crate::generated::objects::institutions::PRODUCT_STATUS),
        )
        .optional()
        .nullable(),
        Field::new(
            "investments",
            Kind::Object(&crate::generated::objects::institutions::PRODUCT_STATUS),
        )
        .optional()
        .nullable(),
        Field::new(
            "health_incidents",
            Kind::List(&Kind::Object(
                &crate::generated::objects::institutions::HEALTH_INCIDENT,
            )),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static PRODUCT_STATUS: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(plaid_institutions::types::ProductStatusStatus::KNOWN),
        ),
        Field::new("last_status_change", Kind::DateTime),
        Field::new(
            "breakdown",
            Kind::Object(&crate::generated::objects::institutions::PRODUCT_STATUS_BREAKDOWN),
        ),
    ],
};

pub(crate) static PRODUCT_STATUS_BREAKDOWN: Object = Object {
    fields: &[
        Field::new("success", Kind::Number),
        Field::new("error_plaid", Kind::Number),
        Field::new("error_institution", Kind::Number),
        Field::new(
            "refresh_interval",
            Kind::Enum(plaid_institutions::types::ProductStatusBreakdownRefreshInterval::KNOWN),
        )
        .optional(),
    ],
};

pub(crate) static HEALTH_INCIDENT: Object = Object {
    fields: &[
        Field::new("start_date", Kind::DateTime),
        Field::new("end_date", Kind::DateTime).optional().nullable(),
        Field::new("title", Kind::String),
        Field::new(
            "incident_updates",
            Kind::List(&Kind::Object(
                &crate::generated::objects::institutions::INCIDENT_UPDATE,
            )),
        ),
    ],
};

pub(crate) static INCIDENT_UPDATE: Object = Object {
    fields: &[
        Field::new("description", Kind::String).optional(),
        Field::new(
            "status",
            Kind::Enum(plaid_institutions::types::IncidentUpdateStatus::KNOWN),
        )
        .optional(),
        Field::new("updated_date", Kind::DateTime).optional(),
    ],
};

pub(crate) static PAYMENT_INITIATION_METADATA: Object = Object {
fields: &[
Field::new("supports_international_payments", Kind::Bool),
Field::new("supports_sepa_instant", Kind::Bool),
Field::new("maximum_payment_amount", Kind::Map(&Kind::String)).optional(),
Field::new("supports_refund_details", Kind::Bool),
Field::new("standing_order_metadata", Kind::Object(&crate::generated::objects::institutions::PAYMENT_INITIATION_STANDING_ORDER_METADATA)).nullable(),
Field::new("supports_payment_consents", Kind::Bool),
Field::new("supports_commercial_payment_consents", Kind::Bool),
],
};

pub(crate) static PAYMENT_INITIATION_STANDING_ORDER_METADATA: Object = Object {
    fields: &[
        Field::new("supports_standing_order_end_date", Kind::Bool),
        Field::new(
            "supports_standing_order_negative_execution_days",
            Kind::Bool,
        ),
        Field::new(
            "valid_standing_order_intervals",
            Kind::List(&Kind::Enum(plaid_types::PaymentScheduleInterval::KNOWN)),
        )
        .nullable(),
    ],
};

pub(crate) static AUTH_METADATA: Object = Object {
    fields: &[Field::new(
        "supported_methods",
        Kind::Object(&crate::generated::objects::institutions::AUTH_SUPPORTED_METHODS),
    )
    .nullable()],
};

pub(crate) static AUTH_SUPPORTED_METHODS: Object = Object {
    fields: &[
        Field::new("instant_auth", Kind::Bool),
        Field::new("instant_match", Kind::Bool),
        Field::new("automated_micro_deposits", Kind::Bool),
        Field::new("instant_micro_deposits", Kind::Bool),
    ],
};

pub(crate) static INSTITUTIONS_SEARCH_REQUEST: Object = Object {
    fields: &[
        Field::new("query", Kind::String).within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        )
        .optional()
        .nullable()
        .within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "country_codes",
            Kind::List(&Kind::Enum(plaid_types::CountryCode::KNOWN)),
        ),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::institutions::INSTITUTIONS_SEARCH_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(crate) static INSTITUTIONS_SEARCH_REQUEST_OPTIONS: Object = Object {
fields: &[
Field::new("oauth", Kind::Bool).optional().nullable(),
Field::new("include_optional_metadata", Kind::Bool).optional(),
Field::new("include_auth_metadata", Kind::Bool).optional().nullable(),
Field::new("include_payment_initiation_metadata", Kind::Bool).optional().nullable(),
Field::new("payment_initiation", Kind::Object(&crate::generated::objects::institutions::INSTITUTIONS_SEARCH_PAYMENT_INITIATION_OPTIONS)).optional().nullable(),
],
};

pub(crate) static INSTITUTIONS_SEARCH_PAYMENT_INITIATION_OPTIONS: Object = Object {
    fields: &[
        Field::new("payment_id", Kind::String).optional().nullable(),
        Field::new("consent_id", Kind::String).optional().nullable(),
    ],
};

pub(crate) static INSTITUTIONS_SEARCH_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "institutions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::institutions::INSTITUTION,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static INSTITUTIONS_GET_BY_ID_REQUEST: Object = Object {
    fields: &[
        Field::new("institution_id", Kind::String).within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "country_codes",
            Kind::List(&Kind::Enum(plaid_types::CountryCode::KNOWN)),
        ),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::institutions::INSTITUTIONS_GET_BY_ID_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(crate) static INSTITUTIONS_GET_BY_ID_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("include_optional_metadata", Kind::Bool).optional(),
        Field::new("include_status", Kind::Bool).optional(),
        Field::new("include_auth_metadata", Kind::Bool).optional(),
        Field::new("include_payment_initiation_metadata", Kind::Bool).optional(),
    ],
};

pub(crate) static INSTITUTIONS_GET_BY_ID_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "institution",
            Kind::Object(&crate::generated::objects::institutions::INSTITUTION),
        ),
        Field::new("request_id", Kind::String),
    ],
};
