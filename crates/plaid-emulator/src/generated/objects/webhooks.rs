// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static WEBHOOK_VERIFICATION_KEY_GET_REQUEST: Object = Object {
    fields: &[Field::new("key_id", Kind::String)],
};

pub(crate) static WEBHOOK_VERIFICATION_KEY_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "key",
            Kind::Object(&crate::generated::objects::webhooks::JWK_PUBLIC_KEY),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static JWK_PUBLIC_KEY: Object = Object {
    fields: &[
        Field::new("alg", Kind::String),
        Field::new("crv", Kind::String),
        Field::new("kid", Kind::String),
        Field::new("kty", Kind::String),
        Field::new("use", Kind::String),
        Field::new("x", Kind::String),
        Field::new("y", Kind::String),
        Field::new("created_at", Kind::Int),
        Field::new("expired_at", Kind::Int).nullable(),
    ],
};

pub(crate) static BETA_WEBHOOK_EVENTS_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("cursor", Kind::String)
            .optional()
            .within(Limits {
                max_len: Some(512),
                ..Limits::NONE
            }),
        Field::new("start_time", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("count", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(1.0),
                max: Some(100.0),
                ..Limits::NONE
            }),
        Field::new("webhook_types", Kind::List(&Kind::String)).optional(),
        Field::new("webhook_codes", Kind::List(&Kind::String)).optional(),
        Field::new("item_ids", Kind::List(&Kind::String)).optional(),
        Field::new(
            "delivery_statuses",
            Kind::List(&Kind::Enum(
                plaid_webhooks::types::WebhookEventDeliveryStatus::KNOWN,
            )),
        )
        .optional(),
    ],
};

pub(crate) static BETA_WEBHOOK_EVENTS_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "webhook_events",
            Kind::List(&Kind::Object(
                &crate::generated::objects::webhooks::WEBHOOK_EVENT,
            )),
        ),
        Field::new("has_more", Kind::Bool),
        Field::new("next_cursor", Kind::String),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static WEBHOOK_EVENT: Object = Object {
    fields: &[
        Field::new("webhook_message_id", Kind::String),
        Field::new("webhook_type", Kind::String),
        Field::new("webhook_code", Kind::String),
        Field::new("item_id", Kind::String).nullable(),
        Field::new("sent_time", Kind::DateTime),
        Field::new("payload", Kind::FreeForm),
        Field::new("destination_url", Kind::String).within(Limits {
            format: Some("uri"),
            ..Limits::NONE
        }),
        Field::new(
            "delivery_status",
            Kind::Enum(plaid_webhooks::types::WebhookEventDeliveryStatus::KNOWN),
        ),
        Field::new("last_http_status_code", Kind::Int).nullable(),
        Field::new("attempt_count", Kind::Int),
        Field::new("last_attempt_time", Kind::DateTime).nullable(),
    ],
};
