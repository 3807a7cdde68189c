// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Object, OperationSchema, ResponseShape};

pub(super) static PARTNER_CUSTOMER_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("company_name", Kind::String),
        Field::new("is_diligence_attested", Kind::Bool),
        Field::new(
            "products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        )
        .optional(),
        Field::new("create_link_customization", Kind::Bool).optional(),
        Field::new("logo", Kind::String).optional(),
        Field::new("legal_entity_name", Kind::String),
        Field::new("website", Kind::String),
        Field::new("application_name", Kind::String),
        Field::new(
            "technical_contact",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_TECHNICAL_CONTACT),
        )
        .optional(),
        Field::new(
            "billing_contact",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_BILLING_CONTACT),
        )
        .optional(),
        Field::new(
            "customer_support_info",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_CUSTOMER_SUPPORT_INFO),
        )
        .optional(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_ADDRESS),
        ),
        Field::new("is_bank_addendum_completed", Kind::Bool),
        Field::new(
            "assets_under_management",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_ASSETS_UNDER_MANAGEMENT),
        )
        .optional(),
        Field::new("redirect_uris", Kind::List(&Kind::String)).optional(),
        Field::new("registration_number", Kind::String).optional(),
    ],
};

pub(super) static PARTNER_END_CUSTOMER_TECHNICAL_CONTACT: Object = Object {
    fields: &[
        Field::new("given_name", Kind::String).optional(),
        Field::new("family_name", Kind::String).optional(),
        Field::new("email", Kind::String).optional(),
    ],
};

pub(super) static PARTNER_END_CUSTOMER_BILLING_CONTACT: Object = Object {
    fields: &[
        Field::new("given_name", Kind::String).optional(),
        Field::new("family_name", Kind::String).optional(),
        Field::new("email", Kind::String).optional(),
    ],
};

pub(super) static PARTNER_END_CUSTOMER_CUSTOMER_SUPPORT_INFO: Object = Object {
    fields: &[
        Field::new("email", Kind::String).optional(),
        Field::new("phone_number", Kind::String).optional(),
        Field::new("contact_url", Kind::String).optional(),
        Field::new("link_update_url", Kind::String).optional(),
    ],
};

pub(super) static PARTNER_END_CUSTOMER_ADDRESS: Object = Object {
    fields: &[
        Field::new("city", Kind::String).optional(),
        Field::new("street", Kind::String).optional(),
        Field::new("region", Kind::String).optional(),
        Field::new("postal_code", Kind::String).optional(),
        Field::new("country_code", Kind::String).optional(),
    ],
};

pub(super) static PARTNER_END_CUSTOMER_ASSETS_UNDER_MANAGEMENT: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number),
        Field::new("iso_currency_code", Kind::String),
    ],
};

pub(super) static PARTNER_CUSTOMER_GET_REQUEST: Object = Object {
    fields: &[Field::new("end_customer_client_id", Kind::String)],
};

pub(super) static PARTNER_CUSTOMER_ENABLE_REQUEST: Object = Object {
    fields: &[Field::new("end_customer_client_id", Kind::String)],
};

pub(super) static PARTNER_CUSTOMER_REMOVE_REQUEST: Object = Object {
    fields: &[Field::new("end_customer_client_id", Kind::String)],
};

pub(super) static PARTNER_CUSTOMER_O_AUTH_INSTITUTIONS_GET_REQUEST: Object = Object {
    fields: &[Field::new("end_customer_client_id", Kind::String)],
};

pub(super) static BETA_PARTNER_CUSTOMER_V1CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("company_name", Kind::String),
        Field::new("is_diligence_attested", Kind::Bool).optional(),
        Field::new(
            "products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        )
        .optional(),
        Field::new("create_link_customization", Kind::Bool).optional(),
        Field::new("logo", Kind::String).optional(),
        Field::new("legal_entity_name", Kind::String).optional(),
        Field::new("website", Kind::String),
        Field::new("application_name", Kind::String),
        Field::new(
            "technical_contact",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_TECHNICAL_CONTACT),
        )
        .optional(),
        Field::new(
            "billing_contact",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_BILLING_CONTACT),
        )
        .optional(),
        Field::new(
            "customer_support_info",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_CUSTOMER_SUPPORT_INFO),
        ),
        Field::new(
            "address",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_ADDRESS),
        ),
        Field::new("redirect_uris", Kind::List(&Kind::String)).optional(),
        Field::new(
            "bank_addendum_acceptance",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_BANK_ADDENDUM_ACCEPTANCE),
        )
        .optional(),
        Field::new(
            "questionnaires",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_QUESTIONNAIRES),
        )
        .optional(),
    ],
};

pub(super) static PARTNER_END_CUSTOMER_BANK_ADDENDUM_ACCEPTANCE: Object = Object {
    fields: &[
        Field::new("customer_accepted", Kind::Bool).optional(),
        Field::new("customer_ip_address", Kind::String).optional(),
        Field::new("customer_agreement_timestamp", Kind::DateTime).optional(),
    ],
};

pub(super) static PARTNER_END_CUSTOMER_QUESTIONNAIRES: Object = Object {
    fields: &[Field::new(
        "cra",
        Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_CRA_QUESTIONNAIRE),
    )
    .optional()],
};

pub(super) static PARTNER_END_CUSTOMER_CRA_QUESTIONNAIRE: Object = Object {
    fields: &[
        Field::new(
            "purposes",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_CRA_PURPOSES),
        )
        .optional(),
        Field::new("is_third_party_involved", Kind::Bool).optional(),
        Field::new("is_technical_service_provider_involved", Kind::Bool).optional(),
    ],
};

pub(super) static PARTNER_END_CUSTOMER_CRA_PURPOSES: Object = Object {
    fields: &[
        Field::new(
            "WRITTEN_INSTRUCTION",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_CRA_USE_CASES),
        )
        .optional(),
        Field::new(
            "EXTENSION_OF_CREDIT_OR_ACCOUNT_REVIEW",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_CRA_USE_CASES),
        )
        .optional(),
        Field::new(
            "EMPLOYMENT",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_CRA_USE_CASES),
        )
        .optional(),
        Field::new(
            "INSURANCE_UNDERWRITING",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_CRA_USE_CASES),
        )
        .optional(),
        Field::new(
            "LICENSE_ELIGIBILITY",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_CRA_USE_CASES),
        )
        .optional(),
        Field::new(
            "RISK_ASSESSMENT",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_CRA_USE_CASES),
        )
        .optional(),
        Field::new(
            "BUSINESS_NEED_TRANSACTION",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_CRA_USE_CASES),
        )
        .optional(),
        Field::new(
            "BUSINESS_NEED_ACCOUNT_REVIEW",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_CRA_USE_CASES),
        )
        .optional(),
    ],
};

pub(super) static PARTNER_END_CUSTOMER_CRA_USE_CASES: Object = Object {
    fields: &[Field::new(
        "use_cases",
        Kind::List(&Kind::Enum(
            plaid_partner::types::PartnerEndCustomerCRAUseCase::KNOWN,
        )),
    )
    .optional()],
};

pub(super) static BETA_PARTNER_CUSTOMER_V1GET_REQUEST: Object = Object {
    fields: &[Field::new("end_customer_client_id", Kind::String)],
};

pub(super) static BETA_PARTNER_CUSTOMER_V1UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("end_customer_client_id", Kind::String),
        Field::new("legal_entity_name", Kind::String).optional(),
        Field::new("redirect_uris", Kind::List(&Kind::String)).optional(),
        Field::new(
            "bank_addendum_acceptance",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_BANK_ADDENDUM_ACCEPTANCE),
        )
        .optional(),
        Field::new(
            "questionnaires",
            Kind::Object(&crate::generated::partner::PARTNER_END_CUSTOMER_QUESTIONNAIRES),
        )
        .optional(),
    ],
};

pub(super) static BETA_PARTNER_CUSTOMER_V1ENABLE_REQUEST: Object = Object {
    fields: &[
        Field::new("end_customer_client_id", Kind::String),
        Field::new(
            "products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        )
        .optional(),
    ],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
OperationSchema {
operation: <plaid_partner::types::PartnerCustomerCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::partner::PARTNER_CUSTOMER_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_partner::types::PartnerCustomerCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_partner::types::PartnerCustomerGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::partner::PARTNER_CUSTOMER_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_partner::types::PartnerCustomerGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_partner::types::PartnerCustomerEnableRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::partner::PARTNER_CUSTOMER_ENABLE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_partner::types::PartnerCustomerEnableResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_partner::types::PartnerCustomerRemoveRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::partner::PARTNER_CUSTOMER_REMOVE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_partner::types::PartnerCustomerRemoveResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_partner::types::PartnerCustomerOAuthInstitutionsGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::partner::PARTNER_CUSTOMER_O_AUTH_INSTITUTIONS_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_partner::types::PartnerCustomerOAuthInstitutionsGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_partner::types::BetaPartnerCustomerV1CreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::partner::BETA_PARTNER_CUSTOMER_V1CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_partner::types::BetaPartnerCustomerV1CreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_partner::types::BetaPartnerCustomerV1GetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::partner::BETA_PARTNER_CUSTOMER_V1GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_partner::types::BetaPartnerCustomerV1GetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_partner::types::BetaPartnerCustomerV1UpdateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::partner::BETA_PARTNER_CUSTOMER_V1UPDATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_partner::types::BetaPartnerCustomerV1UpdateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_partner::types::BetaPartnerCustomerV1EnableRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::partner::BETA_PARTNER_CUSTOMER_V1ENABLE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_partner::types::BetaPartnerCustomerV1EnableResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
];
