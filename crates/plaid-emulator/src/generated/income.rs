// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static CREDIT_SESSIONS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(super) static EMPLOYERS_SEARCH_REQUEST: Object = Object {
    fields: &[
        Field::new("query", Kind::String),
        Field::new("products", Kind::List(&Kind::String)),
    ],
};

pub(super) static INCOME_VERIFICATION_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("webhook", Kind::String),
        Field::new("precheck_id", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::income::INCOME_VERIFICATION_CREATE_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static INCOME_VERIFICATION_CREATE_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("access_tokens", Kind::List(&Kind::String)).optional()],
};

pub(super) static INCOME_VERIFICATION_PAYSTUBS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("income_verification_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("access_token", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(super) static INCOME_VERIFICATION_DOCUMENTS_DOWNLOAD_REQUEST: Object = Object {
    fields: &[
        Field::new("income_verification_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("access_token", Kind::String)
            .optional()
            .nullable(),
        Field::new("document_id", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(super) static INCOME_VERIFICATION_TAXFORMS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("income_verification_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("access_token", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(super) static INCOME_VERIFICATION_PRECHECK_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "user",
            Kind::Object(&crate::generated::income::INCOME_VERIFICATION_PRECHECK_USER),
        )
        .optional()
        .nullable(),
        Field::new(
            "employer",
            Kind::Object(&crate::generated::income::INCOME_VERIFICATION_PRECHECK_EMPLOYER),
        )
        .optional()
        .nullable(),
        Field::new(
            "payroll_institution",
            Kind::Object(
                &crate::generated::income::INCOME_VERIFICATION_PRECHECK_PAYROLL_INSTITUTION,
            ),
        )
        .optional()
        .nullable(),
        Field::new("transactions_access_token", Kind::String)
            .optional()
            .nullable(),
        Field::new("transactions_access_tokens", Kind::List(&Kind::String)).optional(),
        Field::new(
            "us_military_info",
            Kind::Object(&crate::generated::income::INCOME_VERIFICATION_PRECHECK_MILITARY_INFO),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static INCOME_VERIFICATION_PRECHECK_USER: Object = Object {
    fields: &[
        Field::new("first_name", Kind::String).optional().nullable(),
        Field::new("last_name", Kind::String).optional().nullable(),
        Field::new("email_address", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "home_address",
            Kind::Object(&crate::generated::shared_owner::SIGNAL_ADDRESS_DATA),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static INCOME_VERIFICATION_PRECHECK_EMPLOYER: Object = Object {
    fields: &[
        Field::new("name", Kind::String).optional().nullable(),
        Field::new(
            "address",
            Kind::Object(
                &crate::generated::income::INCOME_VERIFICATION_PRECHECK_EMPLOYER_ADDRESS_DATA,
            ),
        )
        .optional()
        .nullable(),
        Field::new("tax_id", Kind::String).optional().nullable(),
        Field::new("url", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
    ],
};

pub(super) static INCOME_VERIFICATION_PRECHECK_EMPLOYER_ADDRESS_DATA: Object = Object {
    fields: &[
        Field::new("city", Kind::String).optional(),
        Field::new("country", Kind::String).optional(),
        Field::new("postal_code", Kind::String).optional(),
        Field::new("region", Kind::String).optional(),
        Field::new("street", Kind::String).optional(),
    ],
};

pub(super) static INCOME_VERIFICATION_PRECHECK_PAYROLL_INSTITUTION: Object = Object {
    fields: &[Field::new("name", Kind::String).optional().nullable()],
};

pub(super) static INCOME_VERIFICATION_PRECHECK_MILITARY_INFO: Object = Object {
    fields: &[
        Field::new("is_active_duty", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("branch", Kind::String).optional().nullable(),
    ],
};

pub(super) static EMPLOYMENT_VERIFICATION_GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(super) static CREDIT_BANK_EMPLOYMENT_GET_REQUEST: Object = Object {
    fields: &[Field::new("user_token", Kind::String)],
};

pub(super) static CREDIT_BANK_INCOME_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::income::CREDIT_BANK_INCOME_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static CREDIT_BANK_INCOME_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("count", Kind::Int).optional()],
};

pub(super) static CREDIT_BANK_INCOME_PDF_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(super) static CREDIT_BANK_INCOME_REFRESH_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String),
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::income::CREDIT_BANK_INCOME_REFRESH_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static CREDIT_BANK_INCOME_REFRESH_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("days_requested", Kind::Int).optional()],
};

pub(super) static CREDIT_BANK_INCOME_WEBHOOK_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String),
        Field::new("user_id", Kind::String).optional(),
        Field::new("enable_webhooks", Kind::Bool),
    ],
};

pub(super) static CREDIT_PAYROLL_INCOME_PARSING_CONFIG_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
        Field::new("item_id", Kind::String).optional(),
        Field::new(
            "parsing_config",
            Kind::List(&Kind::Enum(
                plaid_types::IncomeVerificationDocParsingConfig::KNOWN,
            )),
        ),
    ],
};

pub(super) static CREDIT_BANK_STATEMENTS_UPLOADS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::income::CREDIT_BANK_STATEMENTS_UPLOADS_GET_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(super) static CREDIT_BANK_STATEMENTS_UPLOADS_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("item_ids", Kind::List(&Kind::String)).optional()],
};

pub(super) static CREDIT_PAYROLL_INCOME_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::income::CREDIT_PAYROLL_INCOME_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static CREDIT_PAYROLL_INCOME_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("item_ids", Kind::List(&Kind::String)).optional()],
};

pub(super) static CREDIT_PAYROLL_INCOME_RISK_SIGNALS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(super) static CREDIT_PAYROLL_INCOME_PRECHECK_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
        Field::new("access_tokens", Kind::List(&Kind::String)).optional(),
        Field::new(
            "employer",
            Kind::Object(&crate::generated::income::INCOME_VERIFICATION_PRECHECK_EMPLOYER),
        )
        .optional()
        .nullable(),
        Field::new(
            "us_military_info",
            Kind::Object(&crate::generated::income::INCOME_VERIFICATION_PRECHECK_MILITARY_INFO),
        )
        .optional()
        .nullable(),
        Field::new(
            "payroll_institution",
            Kind::Object(
                &crate::generated::income::INCOME_VERIFICATION_PRECHECK_PAYROLL_INSTITUTION,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CREDIT_EMPLOYMENT_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(super) static CREDIT_PAYROLL_INCOME_REFRESH_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::income::CREDIT_PAYROLL_INCOME_REFRESH_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static CREDIT_PAYROLL_INCOME_REFRESH_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("item_ids", Kind::List(&Kind::String)).optional(),
        Field::new("webhook", Kind::String).optional(),
    ],
};

pub(super) static BETA_EWA_REPORT_V1GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
OperationSchema {
operation: <plaid_income::types::CreditSessionsGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::CREDIT_SESSIONS_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::CreditSessionsGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::EmployersSearchRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::EMPLOYERS_SEARCH_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::EmployersSearchResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::IncomeVerificationCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::INCOME_VERIFICATION_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::IncomeVerificationCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::IncomeVerificationPaystubsGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::INCOME_VERIFICATION_PAYSTUBS_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::IncomeVerificationPaystubsGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::IncomeVerificationDocumentsDownloadRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::INCOME_VERIFICATION_DOCUMENTS_DOWNLOAD_REQUEST),
response: ResponseShape::Document("application/zip"),
sample_response: "",
names_request: false,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::IncomeVerificationTaxformsGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::INCOME_VERIFICATION_TAXFORMS_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::IncomeVerificationTaxformsGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::IncomeVerificationPrecheckRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::INCOME_VERIFICATION_PRECHECK_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::IncomeVerificationPrecheckResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::EmploymentVerificationGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::EMPLOYMENT_VERIFICATION_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::EmploymentVerificationGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::CreditBankEmploymentGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::CREDIT_BANK_EMPLOYMENT_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::CreditBankEmploymentGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::CreditBankIncomeGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::CREDIT_BANK_INCOME_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::CreditBankIncomeGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::CreditBankIncomePDFGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::CREDIT_BANK_INCOME_PDF_GET_REQUEST),
response: ResponseShape::Document("application/pdf"),
sample_response: "",
names_request: false,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::CreditBankIncomeRefreshRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::CREDIT_BANK_INCOME_REFRESH_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::CreditBankIncomeRefreshResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::CreditBankIncomeWebhookUpdateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::CREDIT_BANK_INCOME_WEBHOOK_UPDATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::CreditBankIncomeWebhookUpdateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::CreditPayrollIncomeParsingConfigUpdateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::CREDIT_PAYROLL_INCOME_PARSING_CONFIG_UPDATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::CreditPayrollIncomeParsingConfigUpdateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::CreditBankStatementsUploadsGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::CREDIT_BANK_STATEMENTS_UPLOADS_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::CreditBankStatementsUploadsGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::CreditPayrollIncomeGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::CREDIT_PAYROLL_INCOME_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::CreditPayrollIncomeGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::CreditPayrollIncomeRiskSignalsGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::CREDIT_PAYROLL_INCOME_RISK_SIGNALS_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::CreditPayrollIncomeRiskSignalsGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::CreditPayrollIncomePrecheckRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::CREDIT_PAYROLL_INCOME_PRECHECK_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::CreditPayrollIncomePrecheckResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::CreditEmploymentGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::CREDIT_EMPLOYMENT_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::CreditEmploymentGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::CreditPayrollIncomeRefreshRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::CREDIT_PAYROLL_INCOME_REFRESH_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::CreditPayrollIncomeRefreshResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_income::types::BetaEwaReportV1GetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::income::BETA_EWA_REPORT_V1GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_income::types::BetaEwaReportV1GetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
];
