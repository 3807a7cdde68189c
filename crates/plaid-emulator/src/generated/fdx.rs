// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, Place, ResponseShape};

pub(super) static FDX_NOTIFICATION: Object = Object {
    fields: &[
        Field::new("notificationId", Kind::String),
        Field::new(
            "type",
            Kind::Enum(plaid_fdx::types::FDXNotificationType::KNOWN),
        ),
        Field::new("subtype", Kind::String).optional(),
        Field::new("sentOn", Kind::DateTime),
        Field::new(
            "category",
            Kind::Enum(plaid_fdx::types::FDXNotificationCategory::KNOWN),
        ),
        Field::new(
            "severity",
            Kind::Enum(plaid_fdx::types::FDXNotificationSeverity::KNOWN),
        )
        .optional(),
        Field::new(
            "priority",
            Kind::Enum(plaid_fdx::types::FDXNotificationPriority::KNOWN),
        )
        .optional(),
        Field::new("publisher", Kind::Object(&crate::generated::fdx::FDX_PARTY)).optional(),
        Field::new(
            "subscriber",
            Kind::Object(&crate::generated::fdx::FDX_PARTY),
        )
        .optional(),
        Field::new(
            "notificationPayload",
            Kind::Object(&crate::generated::fdx::FDX_NOTIFICATION_PAYLOAD),
        ),
        Field::new(
            "url",
            Kind::Object(&crate::generated::fdx::FDX_HATEOAS_LINK),
        )
        .optional(),
    ],
};

pub(super) static FDX_PARTY: Object = Object {
    fields: &[
        Field::new("name", Kind::String),
        Field::new("type", Kind::Enum(plaid_fdx::types::FDXPartyType::KNOWN)),
        Field::new("homeUri", Kind::String)
            .optional()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new("logoUri", Kind::String)
            .optional()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new(
            "registry",
            Kind::Enum(plaid_fdx::types::FDXPartyRegistry::KNOWN),
        )
        .optional(),
        Field::new("registeredEntityName", Kind::String).optional(),
        Field::new("registeredEntityId", Kind::String).optional(),
    ],
};

pub(super) static FDX_NOTIFICATION_PAYLOAD: Object = Object {
    fields: &[
        Field::new("id", Kind::String).optional(),
        Field::new(
            "idType",
            Kind::Enum(plaid_fdx::types::FDXNotificationPayloadIdType::KNOWN),
        )
        .optional(),
        Field::new(
            "event",
            Kind::Object(&crate::generated::fdx::FDX_LIFECYCLE_EVENT),
        )
        .optional(),
    ],
};

pub(super) static FDX_LIFECYCLE_EVENT: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(plaid_fdx::types::FDXEventStatus::KNOWN),
        )
        .optional(),
        Field::new(
            "reason",
            Kind::Enum(plaid_fdx::types::FDXUpdateReason::KNOWN),
        )
        .optional(),
        Field::new("otherReason", Kind::String).optional(),
        Field::new(
            "initiator",
            Kind::Enum(plaid_fdx::types::FDXPartyType::KNOWN),
        )
        .optional(),
        Field::new("updatedTime", Kind::DateTime).optional(),
    ],
};

pub(super) static FDX_HATEOAS_LINK: Object = Object {
    fields: &[
        Field::new("href", Kind::String),
        Field::new(
            "action",
            Kind::Enum(plaid_fdx::types::FDXHateoasLinkAction::KNOWN),
        )
        .optional(),
        Field::new("rel", Kind::String).optional(),
        Field::new(
            "types",
            Kind::List(&Kind::Enum(plaid_fdx::types::FDXContentTypes::KNOWN)),
        )
        .optional(),
    ],
};

pub(super) static FDX_CONSENTS_GET_REQUEST: Object = Object {
    fields: &[Field::new("consentId", Kind::String).at(Place::Path)],
};

pub(super) static GET_RECIPIENT_REQUEST: Object = Object {
    fields: &[
        Field::new("recipientId", Kind::String).at(Place::Path),
        Field::new("OAUTH-STATE-ID", Kind::String)
            .optional()
            .at(Place::Header),
    ],
};

pub(super) static FDX_CONSENTS_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("customerId", Kind::String).at(Place::Query),
        Field::new(
            "status",
            Kind::Enum(plaid_fdx::types::FDXConsentGrantStatus::KNOWN),
        )
        .optional()
        .at(Place::Query),
    ],
};

pub(super) static FDX_CONSENTS_REVOCATION_GET_REQUEST: Object = Object {
    fields: &[Field::new("consentId", Kind::String).at(Place::Path)],
};

pub(super) static FDX_CONSENTS_REVOKE_REQUEST: Object = Object {
    fields: &[
        Field::new("consentId", Kind::String).at(Place::Path),
        Field::new(
            "initiator",
            Kind::Enum(plaid_fdx::types::FDXPartyType::KNOWN),
        ),
        Field::new(
            "reason",
            Kind::Enum(plaid_fdx::types::FDXUpdateReason::KNOWN),
        ),
        Field::new("otherReason", Kind::String).optional(),
        Field::new("updatedTime", Kind::DateTime).optional(),
    ],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_fdx::types::FDXNotification as Endpoint>::OPERATION,
        request: Some(&crate::generated::fdx::FDX_NOTIFICATION),
        response: ResponseShape::Nothing,
        sample_response: "",
        names_request: false,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_fdx::types::GetRecipientsRequest as Endpoint>::OPERATION,
        request: None,
        response: ResponseShape::Json,
        sample_response: <plaid_fdx::types::GetRecipientsResponse as Sample>::SAMPLE,
        names_request: false,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_fdx::types::FdxConsentsGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::fdx::FDX_CONSENTS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_fdx::types::FDXConsentGrant as Sample>::SAMPLE,
        names_request: false,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_fdx::types::GetRecipientRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::fdx::GET_RECIPIENT_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_fdx::types::FDXRecipientMetadata as Sample>::SAMPLE,
        names_request: false,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_fdx::types::FdxConsentsListRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::fdx::FDX_CONSENTS_LIST_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_fdx::types::GetConsentsResponse as Sample>::SAMPLE,
        names_request: false,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_fdx::types::FdxConsentsRevocationGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::fdx::FDX_CONSENTS_REVOCATION_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_fdx::types::FDXConsentRevocations as Sample>::SAMPLE,
        names_request: false,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_fdx::types::FdxConsentsRevokeRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::fdx::FDX_CONSENTS_REVOKE_REQUEST),
        response: ResponseShape::Nothing,
        sample_response: "",
        names_request: false,
        deprecated: false,
        withdrawn: false,
    },
];
