// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static PAYMENT_INITIATION_RECIPIENT_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("name", Kind::String).within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new("iban", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                min_len: Some(15),
                max_len: Some(34),
                ..Limits::NONE
            }),
        Field::new(
            "bacs",
            Kind::Object(&crate::generated::shared_payment::RECIPIENT_BACS),
        )
        .optional()
        .nullable(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::shared_payment::PAYMENT_INITIATION_ADDRESS),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static PAYMENT_INITIATION_PAYMENT_REVERSE_REQUEST: Object = Object {
    fields: &[
        Field::new("payment_id", Kind::String),
        Field::new("idempotency_key", Kind::String).within(Limits {
            min_len: Some(1),
            max_len: Some(128),
            ..Limits::NONE
        }),
        Field::new("reference", Kind::String).within(Limits {
            min_len: Some(6),
            max_len: Some(18),
            ..Limits::NONE
        }),
        Field::new(
            "amount",
            Kind::Object(&crate::generated::payment_initiation::PAYMENT_AMOUNT_NULLABLE),
        )
        .optional()
        .nullable(),
        Field::new("counterparty_date_of_birth", Kind::Date)
            .optional()
            .nullable(),
        Field::new(
            "counterparty_address",
            Kind::Object(&crate::generated::shared_payment::PAYMENT_INITIATION_ADDRESS),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static PAYMENT_AMOUNT_NULLABLE: Object = Object {
    fields: &[
        Field::new(
            "currency",
            Kind::Enum(plaid_payment_initiation::types::PaymentAmountCurrency::KNOWN),
        ),
        Field::new("value", Kind::Number).within(Limits {
            min: Some(0.01),
            ..Limits::NONE
        }),
    ],
};

pub(super) static PAYMENT_INITIATION_RECIPIENT_GET_REQUEST: Object = Object {
    fields: &[Field::new("recipient_id", Kind::String)],
};

pub(super) static PAYMENT_INITIATION_RECIPIENT_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("count", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(1.0),
                max: Some(100.0),
                ..Limits::NONE
            }),
        Field::new("cursor", Kind::String)
            .optional()
            .within(Limits {
                max_len: Some(256),
                ..Limits::NONE
            }),
    ],
};

pub(super) static PAYMENT_INITIATION_PAYMENT_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("recipient_id", Kind::String),
        Field::new("user_id", Kind::String).optional(),
        Field::new("reference", Kind::String).within(Limits {
            min_len: Some(1),
            max_len: Some(18),
            ..Limits::NONE
        }),
        Field::new(
            "amount",
            Kind::Object(&crate::generated::payment_initiation::PAYMENT_AMOUNT),
        ),
        Field::new(
            "schedule",
            Kind::Object(&crate::generated::payment_initiation::EXTERNAL_PAYMENT_SCHEDULE_BASE),
        )
        .optional()
        .nullable(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::payment_initiation::EXTERNAL_PAYMENT_OPTIONS),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static PAYMENT_AMOUNT: Object = Object {
    fields: &[
        Field::new(
            "currency",
            Kind::Enum(plaid_payment_initiation::types::PaymentAmountCurrency::KNOWN),
        ),
        Field::new("value", Kind::Number),
    ],
};

pub(super) static EXTERNAL_PAYMENT_SCHEDULE_BASE: Object = Object {
    fields: &[
        Field::new(
            "interval",
            Kind::Enum(plaid_types::PaymentScheduleInterval::KNOWN),
        )
        .optional(),
        Field::new("interval_execution_day", Kind::Int).optional(),
        Field::new("start_date", Kind::Date).optional(),
        Field::new("end_date", Kind::Date).optional().nullable(),
        Field::new("adjusted_start_date", Kind::Date)
            .optional()
            .nullable(),
    ],
};

pub(super) static EXTERNAL_PAYMENT_OPTIONS: Object = Object {
    fields: &[
        Field::new("request_refund_details", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("iban", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                min_len: Some(15),
                max_len: Some(34),
                ..Limits::NONE
            }),
        Field::new(
            "bacs",
            Kind::Object(&crate::generated::shared_payment::RECIPIENT_BACS),
        )
        .optional()
        .nullable(),
        Field::new(
            "scheme",
            Kind::Enum(plaid_payment_initiation::types::PaymentScheme::KNOWN),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static PAYMENT_INITIATION_PAYMENT_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[Field::new("payment_id", Kind::String)],
};

pub(super) static PAYMENT_INITIATION_CONSENT_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("recipient_id", Kind::String),
        Field::new("user_id", Kind::String).optional(),
        Field::new("reference", Kind::String).within(Limits {
            min_len: Some(1),
            max_len: Some(18),
            ..Limits::NONE
        }),
        Field::new(
            "scopes",
            Kind::List(&Kind::Enum(
                plaid_payment_initiation::types::PaymentInitiationConsentScope::KNOWN,
            )),
        )
        .optional()
        .within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "type",
            Kind::Enum(plaid_payment_initiation::types::PaymentInitiationConsentType::KNOWN),
        )
        .optional(),
        Field::new(
            "constraints",
            Kind::Object(
                &crate::generated::payment_initiation::PAYMENT_INITIATION_CONSENT_CONSTRAINTS,
            ),
        ),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::payment_initiation::EXTERNAL_PAYMENT_INITIATION_CONSENT_OPTIONS,
            ),
        )
        .optional()
        .nullable(),
        Field::new(
            "payer_details",
            Kind::Object(
                &crate::generated::payment_initiation::PAYMENT_INITIATION_CONSENT_PAYER_DETAILS,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static PAYMENT_INITIATION_CONSENT_CONSTRAINTS: Object = Object {
    fields: &[
        Field::new(
            "valid_date_time",
            Kind::Object(&crate::generated::payment_initiation::PAYMENT_CONSENT_VALID_DATE_TIME),
        )
        .optional()
        .nullable(),
        Field::new(
            "max_payment_amount",
            Kind::Object(&crate::generated::payment_initiation::PAYMENT_AMOUNT),
        ),
        Field::new(
            "periodic_amounts",
            Kind::List(&Kind::Object(
                &crate::generated::payment_initiation::PAYMENT_CONSENT_PERIODIC_AMOUNT,
            )),
        )
        .within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
    ],
};

pub(super) static PAYMENT_CONSENT_VALID_DATE_TIME: Object = Object {
    fields: &[
        Field::new("from", Kind::DateTime).optional().nullable(),
        Field::new("to", Kind::DateTime).optional().nullable(),
    ],
};

pub(super) static PAYMENT_CONSENT_PERIODIC_AMOUNT: Object = Object {
    fields: &[
        Field::new(
            "amount",
            Kind::Object(&crate::generated::payment_initiation::PAYMENT_AMOUNT),
        ),
        Field::new(
            "interval",
            Kind::Enum(plaid_payment_initiation::types::PaymentConsentPeriodicInterval::KNOWN),
        ),
        Field::new(
            "alignment",
            Kind::Enum(plaid_payment_initiation::types::PaymentConsentPeriodicAlignment::KNOWN),
        ),
    ],
};

pub(super) static EXTERNAL_PAYMENT_INITIATION_CONSENT_OPTIONS: Object = Object {
    fields: &[
        Field::new("request_refund_details", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("iban", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                min_len: Some(15),
                max_len: Some(34),
                ..Limits::NONE
            }),
        Field::new(
            "bacs",
            Kind::Object(&crate::generated::shared_payment::RECIPIENT_BACS),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static PAYMENT_INITIATION_CONSENT_PAYER_DETAILS: Object = Object {
    fields: &[
        Field::new("name", Kind::String).within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "numbers",
            Kind::Object(
                &crate::generated::payment_initiation::PAYMENT_INITIATION_CONSENT_PAYER_NUMBERS,
            ),
        ),
        Field::new(
            "address",
            Kind::Object(&crate::generated::shared_payment::PAYMENT_INITIATION_ADDRESS),
        )
        .optional()
        .nullable(),
        Field::new("date_of_birth", Kind::Date)
            .optional()
            .nullable(),
        Field::new("phone_numbers", Kind::List(&Kind::String)).optional(),
        Field::new("emails", Kind::List(&Kind::String)).optional(),
    ],
};

pub(super) static PAYMENT_INITIATION_CONSENT_PAYER_NUMBERS: Object = Object {
    fields: &[
        Field::new(
            "bacs",
            Kind::Object(&crate::generated::shared_payment::RECIPIENT_BACS),
        )
        .optional()
        .nullable(),
        Field::new("iban", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                min_len: Some(15),
                max_len: Some(34),
                ..Limits::NONE
            }),
    ],
};

pub(super) static PAYMENT_INITIATION_CONSENT_GET_REQUEST: Object = Object {
    fields: &[Field::new("consent_id", Kind::String)],
};

pub(super) static PAYMENT_INITIATION_CONSENT_REVOKE_REQUEST: Object = Object {
    fields: &[Field::new("consent_id", Kind::String)],
};

pub(super) static PAYMENT_INITIATION_CONSENT_PAYMENT_EXECUTE_REQUEST: Object = Object {
    fields: &[
        Field::new("consent_id", Kind::String),
        Field::new(
            "amount",
            Kind::Object(&crate::generated::payment_initiation::PAYMENT_AMOUNT),
        ),
        Field::new("idempotency_key", Kind::String).within(Limits {
            min_len: Some(1),
            max_len: Some(128),
            ..Limits::NONE
        }),
        Field::new("reference", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                min_len: Some(1),
                max_len: Some(18),
                ..Limits::NONE
            }),
        Field::new(
            "scope",
            Kind::Enum(plaid_payment_initiation::types::PaymentInitiationConsentScope::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new(
            "processing_mode",
            Kind::Enum(
                plaid_payment_initiation::types::PaymentInitiationConsentProcessingMode::KNOWN,
            ),
        )
        .optional(),
    ],
};

pub(super) static PAYMENT_INITIATION_PAYMENT_GET_REQUEST: Object = Object {
    fields: &[Field::new("payment_id", Kind::String)],
};

pub(super) static PAYMENT_INITIATION_PAYMENT_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("count", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(1.0),
                max: Some(200.0),
                ..Limits::NONE
            }),
        Field::new("cursor", Kind::DateTime).optional().nullable(),
        Field::new("consent_id", Kind::String).optional().nullable(),
    ],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
OperationSchema {
operation: <plaid_payment_initiation::types::PaymentInitiationRecipientCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::payment_initiation::PAYMENT_INITIATION_RECIPIENT_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_payment_initiation::types::PaymentInitiationRecipientCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_payment_initiation::types::PaymentInitiationPaymentReverseRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::payment_initiation::PAYMENT_INITIATION_PAYMENT_REVERSE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_payment_initiation::types::PaymentInitiationPaymentReverseResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_payment_initiation::types::PaymentInitiationRecipientGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::payment_initiation::PAYMENT_INITIATION_RECIPIENT_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_payment_initiation::types::PaymentInitiationRecipientGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_payment_initiation::types::PaymentInitiationRecipientListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::payment_initiation::PAYMENT_INITIATION_RECIPIENT_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_payment_initiation::types::PaymentInitiationRecipientListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_payment_initiation::types::PaymentInitiationPaymentCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::payment_initiation::PAYMENT_INITIATION_PAYMENT_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_payment_initiation::types::PaymentInitiationPaymentCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_payment_initiation::types::PaymentInitiationPaymentTokenCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::payment_initiation::PAYMENT_INITIATION_PAYMENT_TOKEN_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_payment_initiation::types::PaymentInitiationPaymentTokenCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_payment_initiation::types::PaymentInitiationConsentCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::payment_initiation::PAYMENT_INITIATION_CONSENT_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_payment_initiation::types::PaymentInitiationConsentCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_payment_initiation::types::PaymentInitiationConsentGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::payment_initiation::PAYMENT_INITIATION_CONSENT_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_payment_initiation::types::PaymentInitiationConsentGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_payment_initiation::types::PaymentInitiationConsentRevokeRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::payment_initiation::PAYMENT_INITIATION_CONSENT_REVOKE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_payment_initiation::types::PaymentInitiationConsentRevokeResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_payment_initiation::types::PaymentInitiationConsentPaymentExecuteRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::payment_initiation::PAYMENT_INITIATION_CONSENT_PAYMENT_EXECUTE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_payment_initiation::types::PaymentInitiationConsentPaymentExecuteResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_payment_initiation::types::PaymentInitiationPaymentGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::payment_initiation::PAYMENT_INITIATION_PAYMENT_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_payment_initiation::types::PaymentInitiationPaymentGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_payment_initiation::types::PaymentInitiationPaymentListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::payment_initiation::PAYMENT_INITIATION_PAYMENT_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_payment_initiation::types::PaymentInitiationPaymentListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
];
