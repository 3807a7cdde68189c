// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static WATCHLIST_SCREENING_ENTITY_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "search_terms",
            Kind::Object(&crate::generated::monitor::ENTITY_WATCHLIST_SEARCH_TERMS),
        ),
        Field::new("client_user_id", Kind::String).optional(),
    ],
};

pub(super) static ENTITY_WATCHLIST_SEARCH_TERMS: Object = Object {
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

pub(super) static WATCHLIST_SCREENING_ENTITY_GET_REQUEST: Object = Object {
    fields: &[Field::new("entity_watchlist_screening_id", Kind::String)],
};

pub(super) static WATCHLIST_SCREENING_ENTITY_HISTORY_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("entity_watchlist_screening_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(super) static WATCHLIST_SCREENING_ENTITY_HIT_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("entity_watchlist_screening_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(super) static WATCHLIST_SCREENING_ENTITY_LIST_REQUEST: Object = Object {
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

pub(super) static WATCHLIST_SCREENING_ENTITY_PROGRAM_GET_REQUEST: Object = Object {
    fields: &[Field::new("entity_watchlist_program_id", Kind::String)],
};

pub(super) static WATCHLIST_SCREENING_ENTITY_PROGRAM_LIST_REQUEST: Object = Object {
    fields: &[Field::new("cursor", Kind::String).optional().nullable()],
};

pub(super) static WATCHLIST_SCREENING_ENTITY_REVIEW_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("confirmed_hits", Kind::List(&Kind::String)),
        Field::new("dismissed_hits", Kind::List(&Kind::String)),
        Field::new("comment", Kind::String).optional().nullable(),
        Field::new("entity_watchlist_screening_id", Kind::String),
    ],
};

pub(super) static WATCHLIST_SCREENING_ENTITY_REVIEW_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("entity_watchlist_screening_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(super) static WATCHLIST_SCREENING_ENTITY_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("entity_watchlist_screening_id", Kind::String),
        Field::new(
            "search_terms",
            Kind::Object(&crate::generated::monitor::UPDATE_ENTITY_SCREENING_REQUEST_SEARCH_TERMS),
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

pub(super) static UPDATE_ENTITY_SCREENING_REQUEST_SEARCH_TERMS: Object = Object {
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

pub(super) static WATCHLIST_SCREENING_INDIVIDUAL_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "search_terms",
            Kind::Object(&crate::generated::monitor::WATCHLIST_SCREENING_REQUEST_SEARCH_TERMS),
        ),
        Field::new("client_user_id", Kind::String).optional(),
    ],
};

pub(super) static WATCHLIST_SCREENING_REQUEST_SEARCH_TERMS: Object = Object {
    fields: &[
        Field::new("watchlist_program_id", Kind::String),
        Field::new("legal_name", Kind::String),
        Field::new("date_of_birth", Kind::Date).optional(),
        Field::new("document_number", Kind::String).optional(),
        Field::new("country", Kind::String).optional(),
    ],
};

pub(super) static WATCHLIST_SCREENING_INDIVIDUAL_GET_REQUEST: Object = Object {
    fields: &[Field::new("watchlist_screening_id", Kind::String)],
};

pub(super) static WATCHLIST_SCREENING_INDIVIDUAL_HISTORY_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("watchlist_screening_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(super) static WATCHLIST_SCREENING_INDIVIDUAL_HIT_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("watchlist_screening_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(super) static WATCHLIST_SCREENING_INDIVIDUAL_LIST_REQUEST: Object = Object {
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

pub(super) static WATCHLIST_SCREENING_INDIVIDUAL_PROGRAM_GET_REQUEST: Object = Object {
    fields: &[Field::new("watchlist_program_id", Kind::String)],
};

pub(super) static WATCHLIST_SCREENING_INDIVIDUAL_PROGRAM_LIST_REQUEST: Object = Object {
    fields: &[Field::new("cursor", Kind::String).optional().nullable()],
};

pub(super) static WATCHLIST_SCREENING_INDIVIDUAL_REVIEW_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("confirmed_hits", Kind::List(&Kind::String)),
        Field::new("dismissed_hits", Kind::List(&Kind::String)),
        Field::new("comment", Kind::String).optional().nullable(),
        Field::new("watchlist_screening_id", Kind::String),
    ],
};

pub(super) static WATCHLIST_SCREENING_INDIVIDUAL_REVIEW_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("watchlist_screening_id", Kind::String),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(super) static WATCHLIST_SCREENING_INDIVIDUAL_UPDATE_REQUEST: Object = Object {
fields: &[
Field::new("watchlist_screening_id", Kind::String),
Field::new("search_terms", Kind::Object(&crate::generated::monitor::UPDATE_INDIVIDUAL_SCREENING_REQUEST_SEARCH_TERMS)).optional().nullable(),
Field::new("assignee", Kind::String).optional(),
Field::new("status", Kind::Enum(plaid_monitor::types::WatchlistScreeningStatus::KNOWN)).optional(),
Field::new("client_user_id", Kind::String).optional(),
Field::new("reset_fields", Kind::List(&Kind::Enum(plaid_monitor::types::WatchlistScreeningIndividualUpdateRequestResettableField::KNOWN))).optional().nullable(),
],
};

pub(super) static UPDATE_INDIVIDUAL_SCREENING_REQUEST_SEARCH_TERMS: Object = Object {
    fields: &[
        Field::new("watchlist_program_id", Kind::String).optional(),
        Field::new("legal_name", Kind::String).optional(),
        Field::new("date_of_birth", Kind::Date).optional(),
        Field::new("document_number", Kind::String).optional(),
        Field::new("country", Kind::String).optional(),
    ],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningEntityCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_ENTITY_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningEntityCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningEntityGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_ENTITY_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningEntityGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningEntityHistoryListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_ENTITY_HISTORY_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningEntityHistoryListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningEntityHitListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_ENTITY_HIT_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningEntityHitListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningEntityListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_ENTITY_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningEntityListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningEntityProgramGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_ENTITY_PROGRAM_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningEntityProgramGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningEntityProgramListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_ENTITY_PROGRAM_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningEntityProgramListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningEntityReviewCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_ENTITY_REVIEW_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningEntityReviewCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningEntityReviewListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_ENTITY_REVIEW_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningEntityReviewListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningEntityUpdateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_ENTITY_UPDATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningEntityUpdateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningIndividualCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_INDIVIDUAL_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningIndividualCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningIndividualGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_INDIVIDUAL_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningIndividualGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningIndividualHistoryListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_INDIVIDUAL_HISTORY_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningIndividualHistoryListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningIndividualHitListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_INDIVIDUAL_HIT_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningIndividualHitListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningIndividualListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_INDIVIDUAL_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningIndividualListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningIndividualProgramGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_INDIVIDUAL_PROGRAM_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningIndividualProgramGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningIndividualProgramListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_INDIVIDUAL_PROGRAM_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningIndividualProgramListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningIndividualReviewCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_INDIVIDUAL_REVIEW_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningIndividualReviewCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningIndividualReviewListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_INDIVIDUAL_REVIEW_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningIndividualReviewListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_monitor::types::WatchlistScreeningIndividualUpdateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::monitor::WATCHLIST_SCREENING_INDIVIDUAL_UPDATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_monitor::types::WatchlistScreeningIndividualUpdateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
];
