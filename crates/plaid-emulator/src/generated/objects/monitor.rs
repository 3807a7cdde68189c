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

pub(crate) static WATCHLIST_SCREENING_ENTITY_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new(
            "search_terms",
            Kind::Object(
                &crate::generated::objects::monitor::ENTITY_WATCHLIST_SCREENING_SEARCH_TERMS,
            ),
        ),
        Field::new("assignee", Kind::String).nullable(),
        Field::new(
            "status",
            Kind::Enum(plaid_monitor::types::WatchlistScreeningStatus::KNOWN),
        ),
        Field::new("client_user_id", Kind::String).nullable(),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_AUDIT_TRAIL),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ENTITY_WATCHLIST_SCREENING_SEARCH_TERMS: Object = Object {
    fields: &[
        Field::new("entity_watchlist_program_id", Kind::String),
        Field::new("legal_name", Kind::String),
        Field::new("document_number", Kind::String).nullable(),
        Field::new("email_address", Kind::String)
            .nullable()
            .within(Limits {
                format: Some("email"),
                ..Limits::NONE
            }),
        Field::new("country", Kind::String).nullable(),
        Field::new("phone_number", Kind::String).nullable(),
        Field::new("url", Kind::String).nullable().within(Limits {
            format: Some("uri"),
            ..Limits::NONE
        }),
        Field::new("version", Kind::Int),
    ],
};

pub(crate) static WATCHLIST_SCREENING_AUDIT_TRAIL: Object = Object {
    fields: &[
        Field::new("source", Kind::Enum(plaid_monitor::types::Source::KNOWN)),
        Field::new("dashboard_user_id", Kind::String).nullable(),
        Field::new("timestamp", Kind::DateTime),
    ],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_GET_REQUEST: Object = Object {
    fields: &[Field::new("entity_watchlist_screening_id", Kind::String)],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new(
            "search_terms",
            Kind::Object(
                &crate::generated::objects::monitor::ENTITY_WATCHLIST_SCREENING_SEARCH_TERMS,
            ),
        ),
        Field::new("assignee", Kind::String).nullable(),
        Field::new(
            "status",
            Kind::Enum(plaid_monitor::types::WatchlistScreeningStatus::KNOWN),
        ),
        Field::new("client_user_id", Kind::String).nullable(),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_AUDIT_TRAIL),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_HISTORY_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("entity_watchlist_screening_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_HISTORY_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "entity_watchlist_screenings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::ENTITY_WATCHLIST_SCREENING,
            )),
        ),
        Field::new("next_cursor", Kind::String).nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ENTITY_WATCHLIST_SCREENING: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new(
            "search_terms",
            Kind::Object(
                &crate::generated::objects::monitor::ENTITY_WATCHLIST_SCREENING_SEARCH_TERMS,
            ),
        ),
        Field::new("assignee", Kind::String).nullable(),
        Field::new(
            "status",
            Kind::Enum(plaid_monitor::types::WatchlistScreeningStatus::KNOWN),
        ),
        Field::new("client_user_id", Kind::String).nullable(),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_AUDIT_TRAIL),
        ),
    ],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_HIT_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("entity_watchlist_screening_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_HIT_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "entity_watchlist_screening_hits",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::ENTITY_WATCHLIST_SCREENING_HIT,
            )),
        ),
        Field::new("next_cursor", Kind::String).nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ENTITY_WATCHLIST_SCREENING_HIT: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new(
            "review_status",
            Kind::Enum(plaid_monitor::types::WatchlistScreeningHitStatus::KNOWN),
        ),
        Field::new("first_active", Kind::DateTime),
        Field::new("inactive_since", Kind::DateTime).nullable(),
        Field::new("historical_since", Kind::DateTime).nullable(),
        Field::new(
            "list_code",
            Kind::Enum(plaid_monitor::types::EntityWatchlistCode::KNOWN),
        ),
        Field::new("plaid_uid", Kind::String),
        Field::new("source_uid", Kind::String).nullable(),
        Field::new("sub_programs", Kind::List(&Kind::String)),
        Field::new(
            "analysis",
            Kind::Object(&crate::generated::objects::monitor::ENTITY_SCREENING_HIT_ANALYSIS),
        )
        .optional(),
        Field::new(
            "data",
            Kind::Object(&crate::generated::objects::monitor::ENTITY_SCREENING_HIT_DATA),
        )
        .optional(),
    ],
};

pub(crate) static ENTITY_SCREENING_HIT_ANALYSIS: Object = Object {
    fields: &[
        Field::new(
            "documents",
            Kind::Enum(plaid_types::MatchSummaryCode::KNOWN),
        )
        .optional(),
        Field::new(
            "email_addresses",
            Kind::Enum(plaid_types::MatchSummaryCode::KNOWN),
        )
        .optional(),
        Field::new(
            "locations",
            Kind::Enum(plaid_types::MatchSummaryCode::KNOWN),
        )
        .optional(),
        Field::new("names", Kind::Enum(plaid_types::MatchSummaryCode::KNOWN)).optional(),
        Field::new(
            "phone_numbers",
            Kind::Enum(plaid_types::MatchSummaryCode::KNOWN),
        )
        .optional(),
        Field::new("urls", Kind::Enum(plaid_types::MatchSummaryCode::KNOWN)).optional(),
        Field::new("search_terms_version", Kind::Int),
    ],
};

pub(crate) static ENTITY_SCREENING_HIT_DATA: Object = Object {
    fields: &[
        Field::new(
            "documents",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::ENTITY_SCREENING_HIT_DOCUMENTS_ITEMS,
            )),
        )
        .optional(),
        Field::new(
            "email_addresses",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::ENTITY_SCREENING_HIT_EMAILS_ITEMS,
            )),
        )
        .optional(),
        Field::new(
            "locations",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::GENERIC_SCREENING_HIT_LOCATION_ITEMS,
            )),
        )
        .optional(),
        Field::new(
            "names",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::ENTITY_SCREENING_HIT_NAMES_ITEMS,
            )),
        )
        .optional(),
        Field::new(
            "phone_numbers",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::ENTITY_SCREENING_HITS_PHONE_NUMBER_ITEMS,
            )),
        )
        .optional(),
        Field::new(
            "urls",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::ENTITY_SCREENING_HIT_URLS_ITEMS,
            )),
        )
        .optional(),
    ],
};

pub(crate) static ENTITY_SCREENING_HIT_DOCUMENTS_ITEMS: Object = Object {
    fields: &[
        Field::new(
            "analysis",
            Kind::Object(&crate::generated::objects::monitor::MATCH_SUMMARY),
        )
        .optional(),
        Field::new(
            "data",
            Kind::Object(&crate::generated::objects::monitor::ENTITY_DOCUMENT),
        )
        .optional(),
    ],
};

pub(crate) static MATCH_SUMMARY: Object = Object {
    fields: &[Field::new(
        "summary",
        Kind::Enum(plaid_types::MatchSummaryCode::KNOWN),
    )],
};

pub(crate) static ENTITY_DOCUMENT: Object = Object {
    fields: &[
        Field::new(
            "type",
            Kind::Enum(plaid_monitor::types::EntityDocumentType::KNOWN),
        ),
        Field::new("number", Kind::String),
    ],
};

pub(crate) static ENTITY_SCREENING_HIT_EMAILS_ITEMS: Object = Object {
    fields: &[
        Field::new(
            "analysis",
            Kind::Object(&crate::generated::objects::monitor::MATCH_SUMMARY),
        )
        .optional(),
        Field::new(
            "data",
            Kind::Object(&crate::generated::objects::monitor::ENTITY_SCREENING_HIT_EMAILS),
        )
        .optional(),
    ],
};

pub(crate) static ENTITY_SCREENING_HIT_EMAILS: Object = Object {
    fields: &[Field::new("email_address", Kind::String).within(Limits {
        format: Some("email"),
        ..Limits::NONE
    })],
};

pub(crate) static GENERIC_SCREENING_HIT_LOCATION_ITEMS: Object = Object {
    fields: &[
        Field::new(
            "analysis",
            Kind::Object(&crate::generated::objects::monitor::MATCH_SUMMARY),
        )
        .optional(),
        Field::new(
            "data",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_HIT_LOCATIONS),
        )
        .optional(),
    ],
};

pub(crate) static WATCHLIST_SCREENING_HIT_LOCATIONS: Object = Object {
    fields: &[
        Field::new("full", Kind::String),
        Field::new("country", Kind::String),
    ],
};

pub(crate) static ENTITY_SCREENING_HIT_NAMES_ITEMS: Object = Object {
    fields: &[
        Field::new(
            "analysis",
            Kind::Object(&crate::generated::objects::monitor::MATCH_SUMMARY),
        )
        .optional(),
        Field::new(
            "data",
            Kind::Object(&crate::generated::objects::monitor::ENTITY_SCREENING_HIT_NAMES),
        )
        .optional(),
    ],
};

pub(crate) static ENTITY_SCREENING_HIT_NAMES: Object = Object {
    fields: &[
        Field::new("full", Kind::String),
        Field::new("is_primary", Kind::Bool),
        Field::new(
            "weak_alias_determination",
            Kind::Enum(plaid_monitor::types::WeakAliasDetermination::KNOWN),
        ),
    ],
};

pub(crate) static ENTITY_SCREENING_HITS_PHONE_NUMBER_ITEMS: Object = Object {
    fields: &[
        Field::new(
            "analysis",
            Kind::Object(&crate::generated::objects::monitor::MATCH_SUMMARY),
        )
        .optional(),
        Field::new(
            "data",
            Kind::Object(&crate::generated::objects::monitor::ENTITY_SCREENING_HIT_PHONE_NUMBERS),
        )
        .optional(),
    ],
};

pub(crate) static ENTITY_SCREENING_HIT_PHONE_NUMBERS: Object = Object {
    fields: &[
        Field::new("type", Kind::Enum(plaid_monitor::types::PhoneType::KNOWN)),
        Field::new("phone_number", Kind::String),
    ],
};

pub(crate) static ENTITY_SCREENING_HIT_URLS_ITEMS: Object = Object {
    fields: &[
        Field::new(
            "analysis",
            Kind::Object(&crate::generated::objects::monitor::MATCH_SUMMARY),
        )
        .optional(),
        Field::new(
            "data",
            Kind::Object(&crate::generated::objects::monitor::ENTITY_SCREENING_HIT_URLS),
        )
        .optional(),
    ],
};

pub(crate) static ENTITY_SCREENING_HIT_URLS: Object = Object {
    fields: &[Field::new("url", Kind::String).within(Limits {
        format: Some("uri"),
        ..Limits::NONE
    })],
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

pub(crate) static WATCHLIST_SCREENING_ENTITY_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "entity_watchlist_screenings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::ENTITY_WATCHLIST_SCREENING,
            )),
        ),
        Field::new("next_cursor", Kind::String).nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_PROGRAM_GET_REQUEST: Object = Object {
    fields: &[Field::new("entity_watchlist_program_id", Kind::String)],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_PROGRAM_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("created_at", Kind::DateTime),
        Field::new("is_rescanning_enabled", Kind::Bool),
        Field::new(
            "lists_enabled",
            Kind::List(&Kind::Enum(
                plaid_monitor::types::EntityWatchlistCode::KNOWN,
            )),
        ),
        Field::new("name", Kind::String),
        Field::new(
            "name_sensitivity",
            Kind::Enum(plaid_monitor::types::ProgramNameSensitivity::KNOWN),
        ),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_AUDIT_TRAIL),
        ),
        Field::new("is_archived", Kind::Bool),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_PROGRAM_LIST_REQUEST: Object = Object {
    fields: &[Field::new("cursor", Kind::String).optional().nullable()],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_PROGRAM_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "entity_watchlist_programs",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::ENTITY_WATCHLIST_PROGRAM,
            )),
        ),
        Field::new("next_cursor", Kind::String).nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ENTITY_WATCHLIST_PROGRAM: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("created_at", Kind::DateTime),
        Field::new("is_rescanning_enabled", Kind::Bool),
        Field::new(
            "lists_enabled",
            Kind::List(&Kind::Enum(
                plaid_monitor::types::EntityWatchlistCode::KNOWN,
            )),
        ),
        Field::new("name", Kind::String),
        Field::new(
            "name_sensitivity",
            Kind::Enum(plaid_monitor::types::ProgramNameSensitivity::KNOWN),
        ),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_AUDIT_TRAIL),
        ),
        Field::new("is_archived", Kind::Bool),
    ],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_REVIEW_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("confirmed_hits", Kind::List(&Kind::String)),
        Field::new("dismissed_hits", Kind::List(&Kind::String)),
        Field::new("comment", Kind::String).optional().nullable(),
        Field::new("entity_watchlist_screening_id", Kind::String),
    ],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_REVIEW_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("confirmed_hits", Kind::List(&Kind::String)),
        Field::new("dismissed_hits", Kind::List(&Kind::String)),
        Field::new("comment", Kind::String).nullable(),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_AUDIT_TRAIL),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_REVIEW_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("entity_watchlist_screening_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(crate) static WATCHLIST_SCREENING_ENTITY_REVIEW_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "entity_watchlist_screening_reviews",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::ENTITY_WATCHLIST_SCREENING_REVIEW,
            )),
        ),
        Field::new("next_cursor", Kind::String).nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ENTITY_WATCHLIST_SCREENING_REVIEW: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("confirmed_hits", Kind::List(&Kind::String)),
        Field::new("dismissed_hits", Kind::List(&Kind::String)),
        Field::new("comment", Kind::String).nullable(),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_AUDIT_TRAIL),
        ),
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

pub(crate) static WATCHLIST_SCREENING_ENTITY_UPDATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new(
            "search_terms",
            Kind::Object(
                &crate::generated::objects::monitor::ENTITY_WATCHLIST_SCREENING_SEARCH_TERMS,
            ),
        ),
        Field::new("assignee", Kind::String).nullable(),
        Field::new(
            "status",
            Kind::Enum(plaid_monitor::types::WatchlistScreeningStatus::KNOWN),
        ),
        Field::new("client_user_id", Kind::String).nullable(),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_AUDIT_TRAIL),
        ),
        Field::new("request_id", Kind::String),
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

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new(
            "search_terms",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_SEARCH_TERMS),
        ),
        Field::new("assignee", Kind::String).nullable(),
        Field::new(
            "status",
            Kind::Enum(plaid_monitor::types::WatchlistScreeningStatus::KNOWN),
        ),
        Field::new("client_user_id", Kind::String).nullable(),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_AUDIT_TRAIL),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WATCHLIST_SCREENING_SEARCH_TERMS: Object = Object {
    fields: &[
        Field::new("watchlist_program_id", Kind::String),
        Field::new("legal_name", Kind::String),
        Field::new("date_of_birth", Kind::Date).nullable(),
        Field::new("document_number", Kind::String).nullable(),
        Field::new("country", Kind::String).nullable(),
        Field::new("version", Kind::Int),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_GET_REQUEST: Object = Object {
    fields: &[Field::new("watchlist_screening_id", Kind::String)],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new(
            "search_terms",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_SEARCH_TERMS),
        ),
        Field::new("assignee", Kind::String).nullable(),
        Field::new(
            "status",
            Kind::Enum(plaid_monitor::types::WatchlistScreeningStatus::KNOWN),
        ),
        Field::new("client_user_id", Kind::String).nullable(),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_AUDIT_TRAIL),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_HISTORY_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("watchlist_screening_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_HISTORY_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "watchlist_screenings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::WATCHLIST_SCREENING_INDIVIDUAL,
            )),
        ),
        Field::new("next_cursor", Kind::String).nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new(
            "search_terms",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_SEARCH_TERMS),
        ),
        Field::new("assignee", Kind::String).nullable(),
        Field::new(
            "status",
            Kind::Enum(plaid_monitor::types::WatchlistScreeningStatus::KNOWN),
        ),
        Field::new("client_user_id", Kind::String).nullable(),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_AUDIT_TRAIL),
        ),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_HIT_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("watchlist_screening_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_HIT_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "watchlist_screening_hits",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::WATCHLIST_SCREENING_HIT,
            )),
        ),
        Field::new("next_cursor", Kind::String).nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WATCHLIST_SCREENING_HIT: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new(
            "review_status",
            Kind::Enum(plaid_monitor::types::WatchlistScreeningHitStatus::KNOWN),
        ),
        Field::new("first_active", Kind::DateTime),
        Field::new("inactive_since", Kind::DateTime).nullable(),
        Field::new("historical_since", Kind::DateTime).nullable(),
        Field::new(
            "list_code",
            Kind::Enum(plaid_monitor::types::IndividualWatchlistCode::KNOWN),
        ),
        Field::new("plaid_uid", Kind::String),
        Field::new("source_uid", Kind::String).nullable(),
        Field::new("sub_programs", Kind::List(&Kind::String)),
        Field::new(
            "analysis",
            Kind::Object(&crate::generated::objects::monitor::SCREENING_HIT_ANALYSIS),
        )
        .optional(),
        Field::new(
            "data",
            Kind::Object(&crate::generated::objects::monitor::SCREENING_HIT_DATA),
        )
        .optional(),
    ],
};

pub(crate) static SCREENING_HIT_ANALYSIS: Object = Object {
    fields: &[
        Field::new(
            "dates_of_birth",
            Kind::Enum(plaid_types::MatchSummaryCode::KNOWN),
        )
        .optional(),
        Field::new(
            "documents",
            Kind::Enum(plaid_types::MatchSummaryCode::KNOWN),
        )
        .optional(),
        Field::new(
            "locations",
            Kind::Enum(plaid_types::MatchSummaryCode::KNOWN),
        )
        .optional(),
        Field::new("names", Kind::Enum(plaid_types::MatchSummaryCode::KNOWN)).optional(),
        Field::new("search_terms_version", Kind::Int),
    ],
};

pub(crate) static SCREENING_HIT_DATA: Object = Object {
    fields: &[
        Field::new(
            "dates_of_birth",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::SCREENING_HIT_DATE_OF_BIRTH_ITEM,
            )),
        )
        .optional(),
        Field::new(
            "documents",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::SCREENING_HIT_DOCUMENTS_ITEMS,
            )),
        )
        .optional(),
        Field::new(
            "locations",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::GENERIC_SCREENING_HIT_LOCATION_ITEMS,
            )),
        )
        .optional(),
        Field::new(
            "names",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::SCREENING_HIT_NAMES_ITEMS,
            )),
        )
        .optional(),
    ],
};

pub(crate) static SCREENING_HIT_DATE_OF_BIRTH_ITEM: Object = Object {
    fields: &[
        Field::new(
            "analysis",
            Kind::Object(&crate::generated::objects::monitor::MATCH_SUMMARY),
        )
        .optional(),
        Field::new(
            "data",
            Kind::Object(&crate::generated::objects::monitor::DATE_RANGE),
        )
        .optional(),
    ],
};

pub(crate) static DATE_RANGE: Object = Object {
    fields: &[
        Field::new("beginning", Kind::Date),
        Field::new("ending", Kind::Date),
    ],
};

pub(crate) static SCREENING_HIT_DOCUMENTS_ITEMS: Object = Object {
    fields: &[
        Field::new(
            "analysis",
            Kind::Object(&crate::generated::objects::monitor::MATCH_SUMMARY),
        )
        .optional(),
        Field::new(
            "data",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_DOCUMENT),
        )
        .optional(),
    ],
};

pub(crate) static WATCHLIST_SCREENING_DOCUMENT: Object = Object {
    fields: &[
        Field::new(
            "type",
            Kind::Enum(plaid_monitor::types::WatchlistScreeningDocumentType::KNOWN),
        ),
        Field::new("number", Kind::String),
    ],
};

pub(crate) static SCREENING_HIT_NAMES_ITEMS: Object = Object {
    fields: &[
        Field::new(
            "analysis",
            Kind::Object(&crate::generated::objects::monitor::MATCH_SUMMARY),
        )
        .optional(),
        Field::new(
            "data",
            Kind::Object(&crate::generated::objects::monitor::INDIVIDUAL_SCREENING_HIT_NAMES),
        )
        .optional(),
    ],
};

pub(crate) static INDIVIDUAL_SCREENING_HIT_NAMES: Object = Object {
    fields: &[
        Field::new("full", Kind::String),
        Field::new("is_primary", Kind::Bool),
        Field::new(
            "weak_alias_determination",
            Kind::Enum(plaid_monitor::types::WeakAliasDetermination::KNOWN),
        ),
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

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "watchlist_screenings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::WATCHLIST_SCREENING_INDIVIDUAL,
            )),
        ),
        Field::new("next_cursor", Kind::String).nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_PROGRAM_GET_REQUEST: Object = Object {
    fields: &[Field::new("watchlist_program_id", Kind::String)],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_PROGRAM_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("created_at", Kind::DateTime),
        Field::new("is_rescanning_enabled", Kind::Bool),
        Field::new(
            "lists_enabled",
            Kind::List(&Kind::Enum(
                plaid_monitor::types::IndividualWatchlistCode::KNOWN,
            )),
        ),
        Field::new("name", Kind::String),
        Field::new(
            "name_sensitivity",
            Kind::Enum(plaid_monitor::types::ProgramNameSensitivity::KNOWN),
        ),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_AUDIT_TRAIL),
        ),
        Field::new("is_archived", Kind::Bool),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_PROGRAM_LIST_REQUEST: Object = Object {
    fields: &[Field::new("cursor", Kind::String).optional().nullable()],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_PROGRAM_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "watchlist_programs",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::INDIVIDUAL_WATCHLIST_PROGRAM,
            )),
        ),
        Field::new("next_cursor", Kind::String).nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static INDIVIDUAL_WATCHLIST_PROGRAM: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("created_at", Kind::DateTime),
        Field::new("is_rescanning_enabled", Kind::Bool),
        Field::new(
            "lists_enabled",
            Kind::List(&Kind::Enum(
                plaid_monitor::types::IndividualWatchlistCode::KNOWN,
            )),
        ),
        Field::new("name", Kind::String),
        Field::new(
            "name_sensitivity",
            Kind::Enum(plaid_monitor::types::ProgramNameSensitivity::KNOWN),
        ),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_AUDIT_TRAIL),
        ),
        Field::new("is_archived", Kind::Bool),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_REVIEW_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("confirmed_hits", Kind::List(&Kind::String)),
        Field::new("dismissed_hits", Kind::List(&Kind::String)),
        Field::new("comment", Kind::String).optional().nullable(),
        Field::new("watchlist_screening_id", Kind::String),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_REVIEW_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("confirmed_hits", Kind::List(&Kind::String)),
        Field::new("dismissed_hits", Kind::List(&Kind::String)),
        Field::new("comment", Kind::String).nullable(),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_AUDIT_TRAIL),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_REVIEW_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("watchlist_screening_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_REVIEW_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "watchlist_screening_reviews",
            Kind::List(&Kind::Object(
                &crate::generated::objects::monitor::WATCHLIST_SCREENING_REVIEW,
            )),
        ),
        Field::new("next_cursor", Kind::String).nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WATCHLIST_SCREENING_REVIEW: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("confirmed_hits", Kind::List(&Kind::String)),
        Field::new("dismissed_hits", Kind::List(&Kind::String)),
        Field::new("comment", Kind::String).nullable(),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_AUDIT_TRAIL),
        ),
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

pub(crate) static WATCHLIST_SCREENING_INDIVIDUAL_UPDATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new(
            "search_terms",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_SEARCH_TERMS),
        ),
        Field::new("assignee", Kind::String).nullable(),
        Field::new(
            "status",
            Kind::Enum(plaid_monitor::types::WatchlistScreeningStatus::KNOWN),
        ),
        Field::new("client_user_id", Kind::String).nullable(),
        Field::new(
            "audit_trail",
            Kind::Object(&crate::generated::objects::monitor::WATCHLIST_SCREENING_AUDIT_TRAIL),
        ),
        Field::new("request_id", Kind::String),
    ],
};
