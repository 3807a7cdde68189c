// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(crate) static LINK_EVENT: Object = Object {
    fields: &[
        Field::new("event_name", Kind::String),
        Field::new("timestamp", Kind::String),
        Field::new("event_id", Kind::String),
        Field::new(
            "event_metadata",
            Kind::Object(&crate::generated::objects::shared_link::LINK_EVENT_METADATA),
        ),
    ],
};

pub(crate) static LINK_EVENT_METADATA: Object = Object {
    fields: &[
        Field::new("error_code", Kind::String).optional(),
        Field::new("error_message", Kind::String).optional(),
        Field::new("error_type", Kind::String).optional(),
        Field::new("exit_status", Kind::String).optional(),
        Field::new("institution_id", Kind::String).optional(),
        Field::new("institution_name", Kind::String).optional(),
        Field::new("institution_search_query", Kind::String).optional(),
        Field::new("request_id", Kind::String).optional(),
        Field::new("mfa_type", Kind::String).optional(),
        Field::new("view_name", Kind::String).optional(),
        Field::new("selection", Kind::String).optional(),
        Field::new("brand_name", Kind::String).optional(),
        Field::new("match_reason", Kind::String).optional(),
        Field::new("routing_number", Kind::String).optional(),
        Field::new("account_number_mask", Kind::String).optional(),
    ],
};
