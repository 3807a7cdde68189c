// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static WATCHLIST_SCREENING_ENTITY_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "search_terms",
            Kind::Object(&crate::generated::objects::monitor::ENTITY_WATCHLIST_SEARCH_TERMS),
        ),
        Field::new("client_user_id", Kind::String).optional(),
    ],
};

pub(crate) static ENTITY_WATCHLIST_SEARCH_TERMS: Object = Object {
    fields: &[
        Field::new("entity_watchlist_program_id", Kind::String),
        Field::new("legal_name", Kind::String),
        Field::new("document_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("email_address", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                format: Some("email"),
                ..Limits::NONE
            }),
        Field::new("country", Kind::String).optional().nullable(),
        Field::new("phone_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("url", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
    ],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_GET_REQUEST: Object = Object {
    fields: &[Field::new("entity_watchlist_screening_id", Kind::String)],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_HISTORY_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("entity_watchlist_screening_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_HIT_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("entity_watchlist_screening_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("entity_watchlist_program_id", Kind::String),
        Field::new("client_user_id", Kind::String).optional(),
        Field::new(
            "status",
            Kind::Enum(plaid_monitor::types::WatchlistScreeningStatus::KNOWN),
        )
        .optional(),
        Field::new("assignee", Kind::String).optional(),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_PROGRAM_GET_REQUEST: Object = Object {
    fields: &[Field::new("entity_watchlist_program_id", Kind::String)],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_PROGRAM_LIST_REQUEST: Object = Object {
    fields: &[Field::new("cursor", Kind::String).optional().nullable()],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_REVIEW_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("confirmed_hits", Kind::List(&Kind::String)),
        Field::new("dismissed_hits", Kind::List(&Kind::String)),
        Field::new("comment", Kind::String).optional().nullable(),
        Field::new("entity_watchlist_screening_id", Kind::String),
    ],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_REVIEW_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("entity_watchlist_screening_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("entity_watchlist_screening_id", Kind::String),
        Field::new(
            "search_terms",
            Kind::Object(
                &crate::generated::objects::monitor::UPDATE_ENTITY_SCREENING_REQUEST_SEARCH_TERMS,
            ),
        )
        .optional()
        .nullable(),
        Field::new("assignee", Kind::String).optional(),
        Field::new(
            "status",
            Kind::Enum(plaid_monitor::types::WatchlistScreeningStatus::KNOWN),
        )
        .optional(),
        Field::new("client_user_id", Kind::String).optional(),
        Field::new(
            "reset_fields",
            Kind::List(&Kind::Enum(
                plaid_monitor::types::WatchlistScreeningEntityUpdateRequestResettableField::KNOWN,
            )),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static UPDATE_ENTITY_SCREENING_REQUEST_SEARCH_TERMS: Object = Object {
    fields: &[
        Field::new("entity_watchlist_program_id", Kind::String),
        Field::new("legal_name", Kind::String).optional(),
        Field::new("document_number", Kind::String).optional(),
        Field::new("email_address", Kind::String)
            .optional()
            .within(Limits {
                format: Some("email"),
                ..Limits::NONE
            }),
        Field::new("country", Kind::String).optional(),
        Field::new("phone_number", Kind::String).optional(),
        Field::new("url", Kind::String).optional().within(Limits {
            format: Some("uri"),
            ..Limits::NONE
        }),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "search_terms",
            Kind::Object(
                &crate::generated::objects::monitor::WATCHLIST_SCREENING_REQUEST_SEARCH_TERMS,
            ),
        ),
        Field::new("client_user_id", Kind::String).optional(),
    ],
};

pub(crate) static WATCHLIST_SCREENING_REQUEST_SEARCH_TERMS: Object = Object {
    fields: &[
        Field::new("watchlist_program_id", Kind::String),
        Field::new("legal_name", Kind::String),
        Field::new("date_of_birth", Kind::Date).optional(),
        Field::new("document_number", Kind::String).optional(),
        Field::new("country", Kind::String).optional(),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_GET_REQUEST: Object = Object {
    fields: &[Field::new("watchlist_screening_id", Kind::String)],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_HISTORY_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("watchlist_screening_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_HIT_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("watchlist_screening_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("watchlist_program_id", Kind::String),
        Field::new("client_user_id", Kind::String).optional(),
        Field::new(
            "status",
            Kind::Enum(plaid_monitor::types::WatchlistScreeningStatus::KNOWN),
        )
        .optional(),
        Field::new("assignee", Kind::String).optional(),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_PROGRAM_GET_REQUEST: Object = Object {
    fields: &[Field::new("watchlist_program_id", Kind::String)],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_PROGRAM_LIST_REQUEST: Object = Object {
    fields: &[Field::new("cursor", Kind::String).optional().nullable()],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_REVIEW_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("confirmed_hits", Kind::List(&Kind::String)),
        Field::new("dismissed_hits", Kind::List(&Kind::String)),
        Field::new("comment", Kind::String).optional().nullable(),
        Field::new("watchlist_screening_id", Kind::String),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_REVIEW_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("watchlist_screening_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_UPDATE_REQUEST: Object = Object {
fields: &[
Field::new("watchlist_screening_id", Kind::String),
Field::new("search_terms", Kind::Object(&crate::generated::objects::monitor::UPDATE_INDIVIDUAL_SCREENING_REQUEST_SEARCH_TERMS)).optional().nullable(),
Field::new("assignee", Kind::String).optional(),
Field::new("status", Kind::Enum(plaid_monitor::types::WatchlistScreeningStatus::KNOWN)).optional(),
Field::new("client_user_id", Kind::String).optional(),
Field::new("reset_fields", Kind::List(&Kind::Enum(plaid_monitor::types::WatchlistScreeningIndividualUpdateRequestResettableField::KNOWN))).optional().nullable(),
],
};

pub(crate) static UPDATE_INDIVIDUAL_SCREENING_REQUEST_SEARCH_TERMS: Object = Object {
    fields: &[
        Field::new("watchlist_program_id", Kind::String).optional(),
        Field::new("legal_name", Kind::String).optional(),
        Field::new("date_of_birth", Kind::Date).optional(),
        Field::new("document_number", Kind::String).optional(),
        Field::new("country", Kind::String).optional(),
    ],
};
