// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static WEBHOOK_VERIFICATION_KEY_GET_REQUEST: Object = Object {
    fields: &[Field::new("key_id", Kind::String)],
};

pub(super) static BETA_WEBHOOK_EVENTS_LIST_REQUEST: Object = Object {
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

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_webhooks::types::WebhookVerificationKeyGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::webhooks::WEBHOOK_VERIFICATION_KEY_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_webhooks::types::WebhookVerificationKeyGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_webhooks::types::BetaWebhookEventsListRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::webhooks::BETA_WEBHOOK_EVENTS_LIST_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_webhooks::types::BetaWebhookEventsListResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
];
