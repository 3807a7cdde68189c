// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static CREDIT_SESSIONS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(crate) static EMPLOYERS_SEARCH_REQUEST: Object = Object {
    fields: &[
        Field::new("query", Kind::String),
        Field::new("products", Kind::List(&Kind::String)),
    ],
};

pub(crate) static INCOME_VERIFICATION_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("webhook", Kind::String),
        Field::new("precheck_id", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::income::INCOME_VERIFICATION_CREATE_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(crate) static INCOME_VERIFICATION_CREATE_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("access_tokens", Kind::List(&Kind::String)).optional()],
};

pub(crate) static INCOME_VERIFICATION_PAYSTUBS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("income_verification_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("access_token", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static INCOME_VERIFICATION_DOCUMENTS_DOWNLOAD_REQUEST: Object = Object {
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

pub(crate) static INCOME_VERIFICATION_TAXFORMS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("income_verification_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("access_token", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static INCOME_VERIFICATION_PRECHECK_REQUEST: Object = Object {
fields: &[
Field::new("user", Kind::Object(&crate::generated::objects::income::INCOME_VERIFICATION_PRECHECK_USER)).optional().nullable(),
Field::new("employer", Kind::Object(&crate::generated::objects::income::INCOME_VERIFICATION_PRECHECK_EMPLOYER)).optional().nullable(),
Field::new("payroll_institution", Kind::Object(&crate::generated::objects::income::INCOME_VERIFICATION_PRECHECK_PAYROLL_INSTITUTION)).optional().nullable(),
Field::new("transactions_access_token", Kind::String).optional().nullable(),
Field::new("transactions_access_tokens", Kind::List(&Kind::String)).optional(),
Field::new("us_military_info", Kind::Object(&crate::generated::objects::income::INCOME_VERIFICATION_PRECHECK_MILITARY_INFO)).optional().nullable(),
],
};

pub(crate) static INCOME_VERIFICATION_PRECHECK_USER: Object = Object {
    fields: &[
        Field::new("first_name", Kind::String).optional().nullable(),
        Field::new("last_name", Kind::String).optional().nullable(),
        Field::new("email_address", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "home_address",
            Kind::Object(&crate::generated::objects::shared_owner::SIGNAL_ADDRESS_DATA),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static INCOME_VERIFICATION_PRECHECK_EMPLOYER: Object = Object {
fields: &[
Field::new("name", Kind::String).optional().nullable(),
Field::new("address", Kind::Object(&crate::generated::objects::income::INCOME_VERIFICATION_PRECHECK_EMPLOYER_ADDRESS_DATA)).optional().nullable(),
Field::new("tax_id", Kind::String).optional().nullable(),
Field::new("url", Kind::String).optional().nullable().within(Limits { format: Some("uri"), ..Limits::NONE }),
],
};

pub(crate) static INCOME_VERIFICATION_PRECHECK_EMPLOYER_ADDRESS_DATA: Object = Object {
    fields: &[
        Field::new("city", Kind::String).optional(),
        Field::new("country", Kind::String).optional(),
        Field::new("postal_code", Kind::String).optional(),
        Field::new("region", Kind::String).optional(),
        Field::new("street", Kind::String).optional(),
    ],
};

pub(crate) static INCOME_VERIFICATION_PRECHECK_PAYROLL_INSTITUTION: Object = Object {
    fields: &[Field::new("name", Kind::String).optional().nullable()],
};

pub(crate) static INCOME_VERIFICATION_PRECHECK_MILITARY_INFO: Object = Object {
    fields: &[
        Field::new("is_active_duty", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("branch", Kind::String).optional().nullable(),
    ],
};

pub(crate) static EMPLOYMENT_VERIFICATION_GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static CREDIT_BANK_EMPLOYMENT_GET_REQUEST: Object = Object {
    fields: &[Field::new("user_token", Kind::String)],
};

pub(crate) static CREDIT_BANK_INCOME_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_INCOME_GET_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(crate) static CREDIT_BANK_INCOME_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("count", Kind::Int).optional()],
};

pub(crate) static CREDIT_BANK_INCOME_PDF_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(crate) static CREDIT_BANK_INCOME_REFRESH_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String),
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_INCOME_REFRESH_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(crate) static CREDIT_BANK_INCOME_REFRESH_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("days_requested", Kind::Int).optional()],
};

pub(crate) static CREDIT_BANK_INCOME_WEBHOOK_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String),
        Field::new("user_id", Kind::String).optional(),
        Field::new("enable_webhooks", Kind::Bool),
    ],
};

pub(crate) static CREDIT_PAYROLL_INCOME_PARSING_CONFIG_UPDATE_REQUEST: Object = Object {
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

pub(crate) static CREDIT_BANK_STATEMENTS_UPLOADS_GET_REQUEST: Object = Object {
fields: &[
Field::new("user_token", Kind::String).optional(),
Field::new("user_id", Kind::String).optional(),
Field::new("options", Kind::Object(&crate::generated::objects::income::CREDIT_BANK_STATEMENTS_UPLOADS_GET_REQUEST_OPTIONS)).optional(),
],
};

pub(crate) static CREDIT_BANK_STATEMENTS_UPLOADS_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("item_ids", Kind::List(&Kind::String)).optional()],
};

pub(crate) static CREDIT_PAYROLL_INCOME_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::income::CREDIT_PAYROLL_INCOME_GET_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(crate) static CREDIT_PAYROLL_INCOME_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("item_ids", Kind::List(&Kind::String)).optional()],
};

pub(crate) static CREDIT_PAYROLL_INCOME_RISK_SIGNALS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(crate) static CREDIT_PAYROLL_INCOME_PRECHECK_REQUEST: Object = Object {
fields: &[
Field::new("user_token", Kind::String).optional(),
Field::new("user_id", Kind::String).optional(),
Field::new("access_tokens", Kind::List(&Kind::String)).optional(),
Field::new("employer", Kind::Object(&crate::generated::objects::income::INCOME_VERIFICATION_PRECHECK_EMPLOYER)).optional().nullable(),
Field::new("us_military_info", Kind::Object(&crate::generated::objects::income::INCOME_VERIFICATION_PRECHECK_MILITARY_INFO)).optional().nullable(),
Field::new("payroll_institution", Kind::Object(&crate::generated::objects::income::INCOME_VERIFICATION_PRECHECK_PAYROLL_INSTITUTION)).optional().nullable(),
],
};

pub(crate) static CREDIT_EMPLOYMENT_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(crate) static CREDIT_PAYROLL_INCOME_REFRESH_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::income::CREDIT_PAYROLL_INCOME_REFRESH_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(crate) static CREDIT_PAYROLL_INCOME_REFRESH_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("item_ids", Kind::List(&Kind::String)).optional(),
        Field::new("webhook", Kind::String).optional(),
    ],
};

pub(crate) static BETA_EWA_REPORT_V1GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};
