// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static DEPOSIT_SWITCH_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("target_access_token", Kind::String),
        Field::new("target_account_id", Kind::String),
        Field::new(
            "country_code",
            Kind::Enum(plaid_legacy::types::DepositSwitchCountryCode::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::legacy::DEPOSIT_SWITCH_CREATE_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static DEPOSIT_SWITCH_CREATE_OPTIONS: Object = Object {
    fields: &[
        Field::new("webhook", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new("transaction_item_access_tokens", Kind::List(&Kind::String)).optional(),
    ],
};

pub(super) static DEPOSIT_SWITCH_ALT_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "target_account",
            Kind::Object(&crate::generated::legacy::DEPOSIT_SWITCH_TARGET_ACCOUNT),
        ),
        Field::new(
            "target_user",
            Kind::Object(&crate::generated::legacy::DEPOSIT_SWITCH_TARGET_USER),
        ),
        Field::new(
            "options",
            Kind::Object(&crate::generated::legacy::DEPOSIT_SWITCH_CREATE_OPTIONS),
        )
        .optional(),
        Field::new(
            "country_code",
            Kind::Enum(plaid_legacy::types::DepositSwitchCountryCode::KNOWN),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static DEPOSIT_SWITCH_TARGET_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_number", Kind::String),
        Field::new("routing_number", Kind::String),
        Field::new("account_name", Kind::String),
        Field::new(
            "account_subtype",
            Kind::Enum(plaid_legacy::types::DepositSwitchTargetAccountSubtype::KNOWN),
        ),
    ],
};

pub(super) static DEPOSIT_SWITCH_TARGET_USER: Object = Object {
    fields: &[
        Field::new("given_name", Kind::String),
        Field::new("family_name", Kind::String),
        Field::new("phone", Kind::String),
        Field::new("email", Kind::String),
        Field::new(
            "address",
            Kind::Object(&crate::generated::legacy::DEPOSIT_SWITCH_ADDRESS),
        )
        .optional(),
        Field::new("tax_payer_id", Kind::String).optional(),
    ],
};

pub(super) static DEPOSIT_SWITCH_ADDRESS: Object = Object {
    fields: &[
        Field::new("city", Kind::String),
        Field::new("region", Kind::String),
        Field::new("street", Kind::String),
        Field::new("postal_code", Kind::String),
        Field::new("country", Kind::String),
    ],
};

pub(super) static DEPOSIT_SWITCH_GET_REQUEST: Object = Object {
    fields: &[Field::new("deposit_switch_id", Kind::String)],
};

pub(super) static DEPOSIT_SWITCH_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[Field::new("deposit_switch_id", Kind::String)],
};

pub(super) static CREDIT_DETAILS_GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(super) static INCOME_GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(super) static PROCESSOR_DWOLLA_PROCESSOR_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("account_id", Kind::String),
    ],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_legacy::types::DepositSwitchCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::legacy::DEPOSIT_SWITCH_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_legacy::types::DepositSwitchCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: true,
    },
    OperationSchema {
        operation: <plaid_legacy::types::DepositSwitchAltCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::legacy::DEPOSIT_SWITCH_ALT_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_legacy::types::DepositSwitchCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: true,
    },
    OperationSchema {
        operation: <plaid_legacy::types::DepositSwitchGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::legacy::DEPOSIT_SWITCH_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_legacy::types::DepositSwitchGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: true,
    },
    OperationSchema {
        operation: <plaid_legacy::types::DepositSwitchTokenCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::legacy::DEPOSIT_SWITCH_TOKEN_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_legacy::types::DepositSwitchTokenCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: true,
    },
    OperationSchema {
        operation: <plaid_legacy::types::CreditDetailsGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::legacy::CREDIT_DETAILS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_legacy::types::CreditDetailsGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: true,
    },
    OperationSchema {
        operation: <plaid_legacy::types::IncomeGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::legacy::INCOME_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_legacy::types::IncomeGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: true,
    },
    OperationSchema {
        operation:
            <plaid_legacy::types::ProcessorDwollaProcessorTokenCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::legacy::PROCESSOR_DWOLLA_PROCESSOR_TOKEN_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_legacy::types::ProcessorDwollaProcessorTokenCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: true,
        withdrawn: true,
    },
];
