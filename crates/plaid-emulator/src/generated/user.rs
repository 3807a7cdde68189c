// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, Place, ResponseShape};

pub(super) static USER_TRANSACTIONS_REFRESH_REQUEST: Object = Object {
    fields: &[Field::new("user_id", Kind::String)],
};

pub(super) static USER_FINANCIAL_DATA_REFRESH_REQUEST: Object = Object {
    fields: &[Field::new("user_id", Kind::String)],
};

pub(super) static USER_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("client_user_id", Kind::String).within(Limits {
            min_len: Some(1),
            max_len: Some(128),
            ..Limits::NONE
        }),
        Field::new(
            "identity",
            Kind::Object(&crate::generated::user::CLIENT_USER_IDENTITY),
        )
        .optional()
        .nullable(),
        Field::new("end_customer", Kind::String)
            .optional()
            .within(Limits {
                min_len: Some(0),
                max_len: Some(128),
                ..Limits::NONE
            }),
        Field::new(
            "consumer_report_user_identity",
            Kind::Object(&crate::generated::user::CONSUMER_REPORT_USER_IDENTITY),
        )
        .optional()
        .nullable(),
        Field::new("with_upgraded_user", Kind::Bool).optional(),
        Field::new("Plaid-New-User-API-Enabled", Kind::Bool)
            .optional()
            .at(Place::Header),
    ],
};

pub(super) static CLIENT_USER_IDENTITY: Object = Object {
    fields: &[
        Field::new(
            "name",
            Kind::Object(&crate::generated::user::CLIENT_USER_IDENTITY_NAME),
        )
        .optional()
        .nullable(),
        Field::new("date_of_birth", Kind::Date)
            .optional()
            .nullable(),
        Field::new(
            "emails",
            Kind::List(&Kind::Object(
                &crate::generated::user::CLIENT_USER_IDENTITY_EMAIL,
            )),
        )
        .optional(),
        Field::new(
            "phone_numbers",
            Kind::List(&Kind::Object(
                &crate::generated::user::CLIENT_USER_IDENTITY_PHONE_NUMBER,
            )),
        )
        .optional(),
        Field::new(
            "addresses",
            Kind::List(&Kind::Object(
                &crate::generated::user::CLIENT_USER_IDENTITY_ADDRESS,
            )),
        )
        .optional(),
        Field::new(
            "id_numbers",
            Kind::List(&Kind::Object(
                &crate::generated::shared_person::USER_ID_NUMBER,
            )),
        )
        .optional(),
    ],
};

pub(super) static CLIENT_USER_IDENTITY_NAME: Object = Object {
    fields: &[
        Field::new("given_name", Kind::String),
        Field::new("family_name", Kind::String),
    ],
};

pub(super) static CLIENT_USER_IDENTITY_EMAIL: Object = Object {
    fields: &[
        Field::new("data", Kind::String),
        Field::new("primary", Kind::Bool),
    ],
};

pub(super) static CLIENT_USER_IDENTITY_PHONE_NUMBER: Object = Object {
    fields: &[
        Field::new("data", Kind::String),
        Field::new("primary", Kind::Bool),
    ],
};

pub(super) static CLIENT_USER_IDENTITY_ADDRESS: Object = Object {
    fields: &[
        Field::new("street_1", Kind::String).optional().nullable(),
        Field::new("street_2", Kind::String).optional().nullable(),
        Field::new("city", Kind::String).optional().nullable(),
        Field::new("region", Kind::String).optional().nullable(),
        Field::new("country", Kind::String),
        Field::new("postal_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("primary", Kind::Bool),
    ],
};

pub(super) static CONSUMER_REPORT_USER_IDENTITY: Object = Object {
    fields: &[
        Field::new("first_name", Kind::String),
        Field::new("last_name", Kind::String),
        Field::new("phone_numbers", Kind::List(&Kind::String)),
        Field::new("emails", Kind::List(&Kind::String)),
        Field::new("ssn_full", Kind::String).optional().nullable(),
        Field::new("ssn_last_4", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                min_len: Some(4),
                max_len: Some(4),
                ..Limits::NONE
            }),
        Field::new("date_of_birth", Kind::Date).nullable(),
        Field::new(
            "primary_address",
            Kind::Object(&crate::generated::shared_owner::ADDRESS_DATA),
        ),
    ],
};

pub(super) static USER_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String),
        Field::new("Plaid-New-User-API-Enabled", Kind::Bool)
            .optional()
            .at(Place::Header),
    ],
};

pub(super) static USER_IDENTITY_REMOVE_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String),
        Field::new("Plaid-New-User-API-Enabled", Kind::Bool)
            .optional()
            .at(Place::Header),
    ],
};

pub(super) static USER_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "identity",
            Kind::Object(&crate::generated::user::CLIENT_USER_IDENTITY),
        )
        .optional()
        .nullable(),
        Field::new("user_token", Kind::String).optional(),
        Field::new(
            "consumer_report_user_identity",
            Kind::Object(&crate::generated::user::CONSUMER_REPORT_USER_IDENTITY),
        )
        .optional()
        .nullable(),
        Field::new("Plaid-New-User-API-Enabled", Kind::Bool)
            .optional()
            .at(Place::Header),
    ],
};

pub(super) static USER_REMOVE_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new("user_token", Kind::String).optional(),
        Field::new("Plaid-New-User-API-Enabled", Kind::Bool)
            .optional()
            .at(Place::Header),
    ],
};

pub(super) static USER_PRODUCTS_TERMINATE_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String),
        Field::new(
            "reason_code",
            Kind::Enum(plaid_types::ProductsTerminateReasonCode::KNOWN),
        ),
        Field::new("reason_note", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                max_len: Some(512),
                ..Limits::NONE
            }),
    ],
};

pub(super) static USER_ITEMS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(super) static USER_ITEMS_ASSOCIATE_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String),
        Field::new("item_ids", Kind::List(&Kind::String)),
    ],
};

pub(super) static USER_ITEMS_REMOVE_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
        Field::new("item_ids", Kind::List(&Kind::String)),
    ],
};

pub(super) static USER_THIRD_PARTY_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("third_party_client_id", Kind::String),
        Field::new("expiration_time", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(super) static USER_THIRD_PARTY_TOKEN_REMOVE_REQUEST: Object = Object {
    fields: &[Field::new("third_party_user_token", Kind::String)],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_user::types::UserTransactionsRefreshRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::user::USER_TRANSACTIONS_REFRESH_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_user::types::UserTransactionsRefreshResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_user::types::UserFinancialDataRefreshRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::user::USER_FINANCIAL_DATA_REFRESH_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_user::types::UserFinancialDataRefreshResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_user::types::UserCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::user::USER_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_user::types::UserCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_user::types::UserGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::user::USER_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_user::types::UserGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_user::types::UserIdentityRemoveRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::user::USER_IDENTITY_REMOVE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_user::types::UserIdentityRemoveResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_user::types::UserUpdateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::user::USER_UPDATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_user::types::UserUpdateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_user::types::UserRemoveRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::user::USER_REMOVE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_user::types::UserRemoveResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_user::types::UserProductsTerminateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::user::USER_PRODUCTS_TERMINATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_user::types::UserProductsTerminateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_user::types::UserItemsGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::user::USER_ITEMS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_user::types::UserItemsGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_user::types::UserItemsAssociateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::user::USER_ITEMS_ASSOCIATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_user::types::UserItemsAssociateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_user::types::UserItemsRemoveRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::user::USER_ITEMS_REMOVE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_user::types::UserItemsRemoveResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_user::types::UserThirdPartyTokenCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::user::USER_THIRD_PARTY_TOKEN_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_user::types::UserThirdPartyTokenCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_user::types::UserThirdPartyTokenRemoveRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::user::USER_THIRD_PARTY_TOKEN_REMOVE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_user::types::UserThirdPartyTokenRemoveResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
];
