// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static CREDIT_SESSIONS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(crate) static CREDIT_SESSIONS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "sessions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_SESSION,
            )),
        )
        .optional(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CREDIT_SESSION: Object = Object {
    fields: &[
        Field::new("link_session_id", Kind::String).optional(),
        Field::new("session_start_time", Kind::DateTime).optional(),
        Field::new(
            "results",
            Kind::Object(&crate::generated::objects::income::CREDIT_SESSION_RESULTS),
        )
        .optional(),
        Field::new(
            "errors",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_SESSION_ERROR,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CREDIT_SESSION_RESULTS: Object = Object {
    fields: &[
        Field::new(
            "item_add_results",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_SESSION_ITEM_ADD_RESULT,
            )),
        )
        .optional(),
        Field::new(
            "bank_income_results",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_SESSION_BANK_INCOME_RESULT,
            )),
        )
        .optional(),
        Field::new(
            "bank_employment_results",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_SESSION_BANK_EMPLOYMENT_RESULT,
            )),
        )
        .optional(),
        Field::new(
            "payroll_income_results",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_SESSION_PAYROLL_INCOME_RESULT,
            )),
        )
        .optional(),
        Field::new(
            "document_income_results",
            Kind::Object(
                &crate::generated::objects::shared_credit::CREDIT_SESSION_DOCUMENT_INCOME_RESULT,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CREDIT_SESSION_ITEM_ADD_RESULT: Object = Object {
    fields: &[
        Field::new("public_token", Kind::String).optional(),
        Field::new("item_id", Kind::String).optional(),
        Field::new("institution_id", Kind::String).optional(),
    ],
};

pub(crate) static CREDIT_SESSION_BANK_INCOME_RESULT: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(plaid_types::CreditSessionBankIncomeStatus::KNOWN),
        )
        .optional(),
        Field::new("item_id", Kind::String).optional(),
        Field::new("institution_id", Kind::String).optional(),
    ],
};

pub(crate) static CREDIT_SESSION_BANK_EMPLOYMENT_RESULT: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(plaid_income::types::CreditSessionBankEmploymentStatus::KNOWN),
        )
        .optional(),
        Field::new("item_id", Kind::String).optional(),
        Field::new("institution_id", Kind::String).optional(),
    ],
};

pub(crate) static CREDIT_SESSION_PAYROLL_INCOME_RESULT: Object = Object {
    fields: &[
        Field::new("num_paystubs_retrieved", Kind::Int).optional(),
        Field::new("num_w2s_retrieved", Kind::Int).optional(),
        Field::new("institution_id", Kind::String).optional(),
        Field::new("institution_name", Kind::String).optional(),
    ],
};

pub(crate) static CREDIT_SESSION_ERROR: Object = Object {
    fields: &[
        Field::new("error_type", Kind::String).optional(),
        Field::new("error_code", Kind::String).optional(),
        Field::new("error_message", Kind::String).optional(),
        Field::new("display_message", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static EMPLOYERS_SEARCH_REQUEST: Object = Object {
    fields: &[
        Field::new("query", Kind::String),
        Field::new("products", Kind::List(&Kind::String)),
    ],
};

pub(crate) static EMPLOYERS_SEARCH_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "employers",
            Kind::List(&Kind::Object(&crate::generated::objects::income::EMPLOYER)),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static EMPLOYER: Object = Object {
    fields: &[
        Field::new("employer_id", Kind::String),
        Field::new("name", Kind::String),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::shared_owner::ADDRESS_DATA),
        )
        .nullable(),
        Field::new("confidence_score", Kind::Number),
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

pub(crate) static INCOME_VERIFICATION_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("income_verification_id", Kind::String),
        Field::new("request_id", Kind::String),
    ],
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

pub(crate) static INCOME_VERIFICATION_PAYSTUBS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "document_metadata",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::DOCUMENT_METADATA,
            )),
        )
        .optional(),
        Field::new(
            "paystubs",
            Kind::List(&Kind::Object(&crate::generated::objects::income::PAYSTUB)),
        ),
        Field::new("error", Kind::FreeForm).optional().nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static DOCUMENT_METADATA: Object = Object {
    fields: &[
        Field::new("name", Kind::String).optional(),
        Field::new("status", Kind::String).optional().nullable(),
        Field::new("doc_id", Kind::String).optional(),
        Field::new("doc_type", Kind::Enum(plaid_income::types::DocType::KNOWN)).optional(),
    ],
};

pub(crate) static PAYSTUB: Object = Object {
    fields: &[
        Field::new(
            "deductions",
            Kind::Object(&crate::generated::objects::income::DEDUCTIONS),
        ),
        Field::new("doc_id", Kind::String),
        Field::new(
            "earnings",
            Kind::Object(&crate::generated::objects::income::EARNINGS),
        ),
        Field::new(
            "employee",
            Kind::Object(&crate::generated::objects::income::EMPLOYEE),
        ),
        Field::new(
            "employer",
            Kind::Object(&crate::generated::objects::income::PAYSTUB_EMPLOYER),
        ),
        Field::new(
            "employment_details",
            Kind::Object(&crate::generated::objects::income::EMPLOYMENT_DETAILS),
        )
        .optional(),
        Field::new(
            "net_pay",
            Kind::Object(&crate::generated::objects::income::NET_PAY),
        ),
        Field::new(
            "pay_period_details",
            Kind::Object(&crate::generated::objects::income::PAY_PERIOD_DETAILS),
        ),
        Field::new(
            "paystub_details",
            Kind::Object(&crate::generated::objects::income::PAYSTUB_DETAILS),
        )
        .optional(),
        Field::new(
            "income_breakdown",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::INCOME_BREAKDOWN,
            )),
        )
        .optional(),
        Field::new(
            "ytd_earnings",
            Kind::Object(&crate::generated::objects::income::PAYSTUB_YTD_DETAILS),
        )
        .optional(),
    ],
};

pub(crate) static DEDUCTIONS: Object = Object {
    fields: &[
        Field::new(
            "subtotals",
            Kind::List(&Kind::Object(&crate::generated::objects::income::TOTAL)),
        )
        .optional(),
        Field::new(
            "breakdown",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::DEDUCTIONS_BREAKDOWN,
            )),
        ),
        Field::new(
            "totals",
            Kind::List(&Kind::Object(&crate::generated::objects::income::TOTAL)),
        )
        .optional(),
        Field::new(
            "total",
            Kind::Object(&crate::generated::objects::income::DEDUCTIONS_TOTAL),
        ),
    ],
};

pub(crate) static TOTAL: Object = Object {
    fields: &[
        Field::new(
            "canonical_description",
            Kind::Enum(plaid_income::types::TotalCanonicalDescription::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("description", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "current_pay",
            Kind::Object(&crate::generated::objects::income::PAY),
        )
        .optional(),
        Field::new(
            "ytd_pay",
            Kind::Object(&crate::generated::objects::income::PAY),
        )
        .optional(),
    ],
};

pub(crate) static PAY: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number).optional().nullable(),
        Field::new("currency", Kind::String).optional().nullable(),
    ],
};

pub(crate) static DEDUCTIONS_BREAKDOWN: Object = Object {
    fields: &[
        Field::new("current_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("description", Kind::String)
            .optional()
            .nullable(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("ytd_amount", Kind::Number).optional().nullable(),
    ],
};

pub(crate) static DEDUCTIONS_TOTAL: Object = Object {
    fields: &[
        Field::new("current_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("ytd_amount", Kind::Number).optional().nullable(),
    ],
};

pub(crate) static EARNINGS: Object = Object {
    fields: &[
        Field::new(
            "subtotals",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::EARNINGS_TOTAL,
            )),
        )
        .optional(),
        Field::new(
            "totals",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::EARNINGS_TOTAL,
            )),
        )
        .optional(),
        Field::new(
            "breakdown",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::EARNINGS_BREAKDOWN,
            )),
        )
        .optional(),
        Field::new(
            "total",
            Kind::Object(&crate::generated::objects::income::EARNINGS_TOTAL),
        )
        .optional(),
    ],
};

pub(crate) static EARNINGS_TOTAL: Object = Object {
    fields: &[
        Field::new("current_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new(
            "current_pay",
            Kind::Object(&crate::generated::objects::income::PAY),
        )
        .optional(),
        Field::new(
            "ytd_pay",
            Kind::Object(&crate::generated::objects::income::PAY),
        )
        .optional(),
        Field::new("hours", Kind::Number).optional().nullable(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("ytd_amount", Kind::Number).optional().nullable(),
    ],
};

pub(crate) static EARNINGS_BREAKDOWN: Object = Object {
    fields: &[
        Field::new(
            "canonical_description",
            Kind::Enum(plaid_income::types::EarningsBreakdownCanonicalDescription::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("current_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("description", Kind::String)
            .optional()
            .nullable(),
        Field::new("hours", Kind::Number).optional().nullable(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("rate", Kind::Number).optional().nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("ytd_amount", Kind::Number).optional().nullable(),
    ],
};

pub(crate) static EMPLOYEE: Object = Object {
    fields: &[
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::income::PAYSTUB_ADDRESS),
        ),
        Field::new("name", Kind::String).nullable(),
        Field::new("marital_status", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "taxpayer_id",
            Kind::Object(&crate::generated::objects::income::TAXPAYER_ID),
        )
        .optional(),
    ],
};

pub(crate) static PAYSTUB_ADDRESS: Object = Object {
    fields: &[
        Field::new("city", Kind::String).optional().nullable(),
        Field::new("country", Kind::String).optional().nullable(),
        Field::new("postal_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("region", Kind::String).optional().nullable(),
        Field::new("street", Kind::String).optional().nullable(),
        Field::new("line1", Kind::String).optional().nullable(),
        Field::new("line2", Kind::String).optional().nullable(),
        Field::new("state_code", Kind::String).optional().nullable(),
    ],
};

pub(crate) static TAXPAYER_ID: Object = Object {
    fields: &[
        Field::new("id_type", Kind::String).optional().nullable(),
        Field::new("id_mask", Kind::String).optional().nullable(),
        Field::new("last_4_digits", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                min_len: Some(4),
                max_len: Some(4),
                ..Limits::NONE
            }),
    ],
};

pub(crate) static PAYSTUB_EMPLOYER: Object = Object {
    fields: &[
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::income::PAYSTUB_ADDRESS),
        )
        .optional(),
        Field::new("name", Kind::String).nullable(),
    ],
};

pub(crate) static EMPLOYMENT_DETAILS: Object = Object {
    fields: &[
        Field::new(
            "annual_salary",
            Kind::Object(&crate::generated::objects::income::PAY),
        )
        .optional(),
        Field::new("hire_date", Kind::Date).optional().nullable(),
    ],
};

pub(crate) static NET_PAY: Object = Object {
    fields: &[
        Field::new("current_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("description", Kind::String)
            .optional()
            .nullable(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("ytd_amount", Kind::Number).optional().nullable(),
        Field::new(
            "total",
            Kind::Object(&crate::generated::objects::income::TOTAL),
        )
        .optional(),
    ],
};

pub(crate) static PAY_PERIOD_DETAILS: Object = Object {
    fields: &[
        Field::new("check_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new(
            "distribution_breakdown",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::DISTRIBUTION_BREAKDOWN,
            )),
        )
        .optional(),
        Field::new("end_date", Kind::Date).optional().nullable(),
        Field::new("gross_earnings", Kind::Number)
            .optional()
            .nullable(),
        Field::new("pay_date", Kind::Date).optional().nullable(),
        Field::new(
            "pay_frequency",
            Kind::Enum(plaid_income::types::PayPeriodDetailsPayFrequency::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("pay_day", Kind::Date).optional().nullable(),
        Field::new("start_date", Kind::Date).optional().nullable(),
    ],
};

pub(crate) static DISTRIBUTION_BREAKDOWN: Object = Object {
    fields: &[
        Field::new("account_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("bank_name", Kind::String).optional().nullable(),
        Field::new("current_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("mask", Kind::String).optional().nullable(),
        Field::new("type", Kind::String).optional().nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "current_pay",
            Kind::Object(&crate::generated::objects::income::PAY),
        )
        .optional(),
    ],
};

pub(crate) static PAYSTUB_DETAILS: Object = Object {
    fields: &[
        Field::new("pay_period_start_date", Kind::Date)
            .optional()
            .nullable(),
        Field::new("pay_period_end_date", Kind::Date)
            .optional()
            .nullable(),
        Field::new("pay_date", Kind::Date).optional().nullable(),
        Field::new("paystub_provider", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "pay_frequency",
            Kind::Enum(plaid_income::types::PaystubPayFrequency::KNOWN),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static INCOME_BREAKDOWN: Object = Object {
    fields: &[
        Field::new(
            "type",
            Kind::Enum(plaid_income::types::IncomeBreakdownType::KNOWN),
        )
        .nullable(),
        Field::new("rate", Kind::Number).nullable(),
        Field::new("hours", Kind::Number).nullable(),
        Field::new("total", Kind::Number).nullable(),
    ],
};

pub(crate) static PAYSTUB_YTD_DETAILS: Object = Object {
    fields: &[
        Field::new("gross_earnings", Kind::Number)
            .optional()
            .nullable(),
        Field::new("net_earnings", Kind::Number)
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

pub(crate) static INCOME_VERIFICATION_TAXFORMS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String).optional(),
        Field::new(
            "document_metadata",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::DOCUMENT_METADATA,
            )),
        ),
        Field::new(
            "taxforms",
            Kind::List(&Kind::Object(&crate::generated::objects::income::TAXFORM)),
        ),
        Field::new("error", Kind::FreeForm).optional().nullable(),
    ],
};

pub(crate) static TAXFORM: Object = Object {
    fields: &[
        Field::new("doc_id", Kind::String).optional(),
        Field::new("document_type", Kind::String),
        Field::new("w2", Kind::Object(&crate::generated::objects::income::W2)).optional(),
    ],
};

pub(crate) static W2: Object = Object {
    fields: &[
        Field::new(
            "employer",
            Kind::Object(&crate::generated::objects::income::PAYSTUB_EMPLOYER),
        )
        .optional(),
        Field::new(
            "employee",
            Kind::Object(&crate::generated::objects::income::EMPLOYEE),
        )
        .optional(),
        Field::new("tax_year", Kind::String).optional().nullable(),
        Field::new("employer_id_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("wages_tips_other_comp", Kind::String)
            .optional()
            .nullable(),
        Field::new("federal_income_tax_withheld", Kind::String)
            .optional()
            .nullable(),
        Field::new("social_security_wages", Kind::String)
            .optional()
            .nullable(),
        Field::new("social_security_tax_withheld", Kind::String)
            .optional()
            .nullable(),
        Field::new("medicare_wages_and_tips", Kind::String)
            .optional()
            .nullable(),
        Field::new("medicare_tax_withheld", Kind::String)
            .optional()
            .nullable(),
        Field::new("social_security_tips", Kind::String)
            .optional()
            .nullable(),
        Field::new("allocated_tips", Kind::String)
            .optional()
            .nullable(),
        Field::new("box_9", Kind::String).optional().nullable(),
        Field::new("dependent_care_benefits", Kind::String)
            .optional()
            .nullable(),
        Field::new("nonqualified_plans", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "box_12",
            Kind::List(&Kind::Object(&crate::generated::objects::income::W2BOX12)),
        )
        .optional(),
        Field::new("statutory_employee", Kind::String)
            .optional()
            .nullable(),
        Field::new("retirement_plan", Kind::String)
            .optional()
            .nullable(),
        Field::new("third_party_sick_pay", Kind::String)
            .optional()
            .nullable(),
        Field::new("other", Kind::String).optional().nullable(),
        Field::new(
            "state_and_local_wages",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::W2STATE_AND_LOCAL_WAGES,
            )),
        )
        .optional(),
    ],
};

pub(crate) static W2BOX12: Object = Object {
    fields: &[
        Field::new("code", Kind::String).optional().nullable(),
        Field::new("amount", Kind::AmountText).optional().nullable(),
    ],
};

pub(crate) static W2STATE_AND_LOCAL_WAGES: Object = Object {
    fields: &[
        Field::new("state", Kind::String).optional().nullable(),
        Field::new("employer_state_id_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("state_wages_tips", Kind::String)
            .optional()
            .nullable(),
        Field::new("state_income_tax", Kind::String)
            .optional()
            .nullable(),
        Field::new("local_wages_tips", Kind::String)
            .optional()
            .nullable(),
        Field::new("local_income_tax", Kind::String)
            .optional()
            .nullable(),
        Field::new("locality_name", Kind::String)
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

pub(crate) static INCOME_VERIFICATION_PRECHECK_RESPONSE: Object = Object {
    fields: &[
        Field::new("precheck_id", Kind::String),
        Field::new("request_id", Kind::String),
        Field::new(
            "confidence",
            Kind::Enum(plaid_income::types::IncomeVerificationPrecheckConfidence::KNOWN),
        ),
    ],
};

pub(crate) static EMPLOYMENT_VERIFICATION_GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static EMPLOYMENT_VERIFICATION_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "employments",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::EMPLOYMENT_VERIFICATION,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static EMPLOYMENT_VERIFICATION: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(plaid_income::types::EmploymentVerificationStatus::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("start_date", Kind::Date).optional().nullable(),
        Field::new("end_date", Kind::Date).optional().nullable(),
        Field::new(
            "employer",
            Kind::Object(&crate::generated::objects::income::EMPLOYER_VERIFICATION),
        )
        .optional(),
        Field::new("title", Kind::String).optional().nullable(),
        Field::new(
            "platform_ids",
            Kind::Object(&crate::generated::objects::income::PLATFORM_IDS),
        )
        .optional(),
    ],
};

pub(crate) static EMPLOYER_VERIFICATION: Object = Object {
    fields: &[Field::new("name", Kind::String).optional().nullable()],
};

pub(crate) static PLATFORM_IDS: Object = Object {
    fields: &[
        Field::new("employee_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("payroll_id", Kind::String).optional().nullable(),
        Field::new("position_id", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static CREDIT_BANK_EMPLOYMENT_GET_REQUEST: Object = Object {
    fields: &[Field::new("user_token", Kind::String)],
};

pub(crate) static CREDIT_BANK_EMPLOYMENT_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "bank_employment_reports",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_EMPLOYMENT_REPORT,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CREDIT_BANK_EMPLOYMENT_REPORT: Object = Object {
    fields: &[
        Field::new("bank_employment_report_id", Kind::String),
        Field::new("generated_time", Kind::DateTime),
        Field::new("days_requested", Kind::Int),
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_EMPLOYMENT_ITEM,
            )),
        ),
        Field::new(
            "warnings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_EMPLOYMENT_WARNING,
            )),
        ),
    ],
};

pub(crate) static CREDIT_BANK_EMPLOYMENT_ITEM: Object = Object {
    fields: &[
        Field::new("item_id", Kind::String),
        Field::new("last_updated_time", Kind::DateTime),
        Field::new("institution_id", Kind::String),
        Field::new("institution_name", Kind::String),
        Field::new(
            "bank_employments",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_EMPLOYMENT,
            )),
        ),
        Field::new(
            "bank_employment_accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_INCOME_ACCOUNT,
            )),
        ),
    ],
};

pub(crate) static CREDIT_BANK_EMPLOYMENT: Object = Object {
    fields: &[
        Field::new("bank_employment_id", Kind::String),
        Field::new("account_id", Kind::String),
        Field::new(
            "employer",
            Kind::Object(&crate::generated::objects::income::CREDIT_BANK_EMPLOYER),
        ),
        Field::new("latest_deposit_date", Kind::Date),
        Field::new("earliest_deposit_date", Kind::Date),
    ],
};

pub(crate) static CREDIT_BANK_EMPLOYER: Object = Object {
    fields: &[Field::new("name", Kind::String)],
};

pub(crate) static CREDIT_BANK_INCOME_ACCOUNT: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("mask", Kind::String).nullable(),
        Field::new("name", Kind::String),
        Field::new("official_name", Kind::String).nullable(),
        Field::new(
            "subtype",
            Kind::Enum(plaid_types::DepositoryAccountSubtype::KNOWN),
        ),
        Field::new(
            "type",
            Kind::Enum(plaid_types::CreditBankIncomeAccountType::KNOWN),
        ),
        Field::new(
            "owners",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_owner::OWNER,
            )),
        ),
    ],
};

pub(crate) static CREDIT_BANK_EMPLOYMENT_WARNING: Object = Object {
    fields: &[
        Field::new(
            "warning_type",
            Kind::Enum(plaid_income::types::CreditBankEmploymentWarningType::KNOWN),
        ),
        Field::new(
            "warning_code",
            Kind::Enum(plaid_income::types::CreditBankIncomeWarningCode::KNOWN),
        ),
        Field::new(
            "cause",
            Kind::Object(&crate::generated::objects::income::CREDIT_BANK_INCOME_CAUSE),
        ),
    ],
};

pub(crate) static CREDIT_BANK_INCOME_CAUSE: Object = Object {
    fields: &[
        Field::new(
            "error_type",
            Kind::Enum(plaid_types::CreditBankIncomeErrorType::KNOWN),
        ),
        Field::new("error_code", Kind::String),
        Field::new("error_message", Kind::String),
        Field::new("display_message", Kind::String),
        Field::new("item_id", Kind::String),
    ],
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

pub(crate) static CREDIT_BANK_INCOME_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "bank_income",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_INCOME,
            )),
        )
        .optional(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CREDIT_BANK_INCOME: Object = Object {
    fields: &[
        Field::new("bank_income_id", Kind::String).optional(),
        Field::new("generated_time", Kind::DateTime).optional(),
        Field::new("days_requested", Kind::Int).optional(),
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_INCOME_ITEM,
            )),
        )
        .optional(),
        Field::new(
            "bank_income_summary",
            Kind::Object(&crate::generated::objects::income::CREDIT_BANK_INCOME_SUMMARY),
        )
        .optional(),
        Field::new(
            "warnings",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_INCOME_WARNING,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CREDIT_BANK_INCOME_ITEM: Object = Object {
    fields: &[
        Field::new(
            "bank_income_accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_INCOME_ACCOUNT,
            )),
        )
        .optional(),
        Field::new(
            "bank_income_sources",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_INCOME_SOURCE,
            )),
        )
        .optional(),
        Field::new("last_updated_time", Kind::DateTime).optional(),
        Field::new("institution_id", Kind::String).optional(),
        Field::new("institution_name", Kind::String).optional(),
        Field::new("item_id", Kind::String).optional(),
    ],
};

pub(crate) static CREDIT_BANK_INCOME_SOURCE: Object = Object {
    fields: &[
        Field::new("income_source_id", Kind::String).optional(),
        Field::new("income_description", Kind::String).optional(),
        Field::new(
            "income_category",
            Kind::Enum(plaid_types::CreditBankIncomeCategory::KNOWN),
        )
        .optional(),
        Field::new("account_id", Kind::String).optional(),
        Field::new("start_date", Kind::Date).optional(),
        Field::new("end_date", Kind::Date).optional(),
        Field::new(
            "pay_frequency",
            Kind::Enum(plaid_types::CreditBankIncomePayFrequency::KNOWN),
        )
        .optional(),
        Field::new("total_amount", Kind::Number).optional(),
        Field::new("transaction_count", Kind::Int).optional(),
        Field::new(
            "historical_summary",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_INCOME_HISTORICAL_SUMMARY,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CREDIT_BANK_INCOME_HISTORICAL_SUMMARY: Object = Object {
    fields: &[
        Field::new("total_amount", Kind::Number).optional(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "total_amounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_credit::CREDIT_AMOUNT_WITH_CURRENCY,
            )),
        )
        .optional(),
        Field::new("start_date", Kind::Date).optional(),
        Field::new("end_date", Kind::Date).optional(),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_INCOME_TRANSACTION,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CREDIT_BANK_INCOME_TRANSACTION: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number).optional(),
        Field::new("date", Kind::Date).optional(),
        Field::new("name", Kind::String).optional(),
        Field::new("original_description", Kind::String)
            .optional()
            .nullable(),
        Field::new("pending", Kind::Bool).optional(),
        Field::new("transaction_id", Kind::String).optional(),
        Field::new("check_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static CREDIT_BANK_INCOME_SUMMARY: Object = Object {
    fields: &[
        Field::new("total_amount", Kind::Number).optional(),
        Field::new("iso_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("unofficial_currency_code", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "total_amounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_credit::CREDIT_AMOUNT_WITH_CURRENCY,
            )),
        )
        .optional(),
        Field::new("start_date", Kind::Date).optional(),
        Field::new("end_date", Kind::Date).optional(),
        Field::new("income_sources_count", Kind::Int).optional(),
        Field::new("income_categories_count", Kind::Int).optional(),
        Field::new("income_transactions_count", Kind::Int).optional(),
        Field::new(
            "historical_summary",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_INCOME_HISTORICAL_SUMMARY,
            )),
        )
        .optional(),
    ],
};

pub(crate) static CREDIT_BANK_INCOME_WARNING: Object = Object {
    fields: &[
        Field::new(
            "warning_type",
            Kind::Enum(plaid_types::CreditBankIncomeWarningType::KNOWN),
        )
        .optional(),
        Field::new(
            "warning_code",
            Kind::Enum(plaid_income::types::CreditBankIncomeWarningCode::KNOWN),
        )
        .optional(),
        Field::new(
            "cause",
            Kind::Object(&crate::generated::objects::income::CREDIT_BANK_INCOME_CAUSE),
        )
        .optional(),
    ],
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

pub(crate) static CREDIT_BANK_INCOME_REFRESH_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static CREDIT_BANK_INCOME_WEBHOOK_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String),
        Field::new("user_id", Kind::String).optional(),
        Field::new("enable_webhooks", Kind::Bool),
    ],
};

pub(crate) static CREDIT_BANK_INCOME_WEBHOOK_UPDATE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
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

pub(crate) static CREDIT_PAYROLL_INCOME_PARSING_CONFIG_UPDATE_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
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

pub(crate) static CREDIT_BANK_STATEMENTS_UPLOADS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_STATEMENT_UPLOAD_ITEM,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CREDIT_BANK_STATEMENT_UPLOAD_ITEM: Object = Object {
    fields: &[
        Field::new("item_id", Kind::String),
        Field::new(
            "bank_statements",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_STATEMENT_UPLOAD_OBJECT,
            )),
        ),
        Field::new(
            "status",
            Kind::Object(&crate::generated::objects::income::PAYROLL_ITEM_STATUS),
        )
        .nullable(),
        Field::new("updated_at", Kind::DateTime).nullable(),
    ],
};

pub(crate) static CREDIT_BANK_STATEMENT_UPLOAD_OBJECT: Object = Object {
    fields: &[
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_STATEMENT_UPLOAD_TRANSACTION,
            )),
        ),
        Field::new(
            "document_metadata",
            Kind::Object(&crate::generated::objects::income::CREDIT_DOCUMENT_METADATA),
        ),
        Field::new("document_id", Kind::String).nullable(),
        Field::new(
            "bank_accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_BANK_STATEMENT_UPLOAD_BANK_ACCOUNT,
            )),
        ),
    ],
};

pub(crate) static CREDIT_BANK_STATEMENT_UPLOAD_TRANSACTION: Object = Object {
    fields: &[
        Field::new("amount", Kind::Number).nullable(),
        Field::new("date", Kind::Date).nullable(),
        Field::new("original_description", Kind::String).nullable(),
        Field::new("account_id", Kind::String).nullable(),
    ],
};

pub(crate) static CREDIT_DOCUMENT_METADATA: Object = Object {
    fields: &[
        Field::new("name", Kind::String),
        Field::new("document_type", Kind::String).nullable(),
        Field::new("download_url", Kind::String).nullable(),
        Field::new("status", Kind::String).nullable(),
        Field::new("page_count", Kind::Int).optional().nullable(),
        Field::new("error_message", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static CREDIT_BANK_STATEMENT_UPLOAD_BANK_ACCOUNT: Object = Object {
fields: &[
Field::new("name", Kind::String).nullable(),
Field::new("bank_name", Kind::String).nullable(),
Field::new("account_type", Kind::String).nullable(),
Field::new("account_number", Kind::String).nullable(),
Field::new("owner", Kind::Object(&crate::generated::objects::income::CREDIT_BANK_STATEMENT_UPLOAD_ACCOUNT_OWNER)),
Field::new("periods", Kind::List(&Kind::Object(&crate::generated::objects::income::CREDIT_BANK_STATEMENT_UPLOAD_BANK_ACCOUNT_PERIOD))),
Field::new("account_id", Kind::String).nullable(),
],
};

pub(crate) static CREDIT_BANK_STATEMENT_UPLOAD_ACCOUNT_OWNER: Object = Object {
fields: &[
Field::new("name", Kind::String).nullable(),
Field::new("address", Kind::Object(&crate::generated::objects::income::CREDIT_BANK_STATEMENT_UPLOAD_ACCOUNT_OWNER_ADDRESS)),
],
};

pub(crate) static CREDIT_BANK_STATEMENT_UPLOAD_ACCOUNT_OWNER_ADDRESS: Object = Object {
    fields: &[
        Field::new("city", Kind::String).nullable(),
        Field::new("country", Kind::String).nullable(),
        Field::new("postal_code", Kind::String).nullable(),
        Field::new("region", Kind::String).nullable(),
        Field::new("street", Kind::String).nullable(),
    ],
};

pub(crate) static CREDIT_BANK_STATEMENT_UPLOAD_BANK_ACCOUNT_PERIOD: Object = Object {
    fields: &[
        Field::new("start_date", Kind::Date).nullable(),
        Field::new("end_date", Kind::Date).nullable(),
        Field::new("starting_balance", Kind::Number).nullable(),
        Field::new("ending_balance", Kind::Number).nullable(),
    ],
};

pub(crate) static PAYROLL_ITEM_STATUS: Object = Object {
    fields: &[Field::new("processing_status", Kind::String)
        .optional()
        .nullable()],
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

pub(crate) static CREDIT_PAYROLL_INCOME_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::PAYROLL_ITEM,
            )),
        ),
        Field::new("error", Kind::FreeForm).optional().nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static PAYROLL_ITEM: Object = Object {
    fields: &[
        Field::new("item_id", Kind::String),
        Field::new("institution_id", Kind::String),
        Field::new("institution_name", Kind::String),
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::PAYROLL_INCOME_ACCOUNT_DATA,
            )),
        ),
        Field::new(
            "payroll_income",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::PAYROLL_INCOME_OBJECT,
            )),
        ),
        Field::new(
            "status",
            Kind::Object(&crate::generated::objects::income::PAYROLL_ITEM_STATUS),
        )
        .nullable(),
        Field::new("updated_at", Kind::DateTime).nullable(),
    ],
};

pub(crate) static PAYROLL_INCOME_ACCOUNT_DATA: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String).nullable(),
        Field::new(
            "rate_of_pay",
            Kind::Object(&crate::generated::objects::income::PAYROLL_INCOME_RATE_OF_PAY),
        ),
        Field::new("pay_frequency", Kind::String).nullable(),
    ],
};

pub(crate) static PAYROLL_INCOME_RATE_OF_PAY: Object = Object {
    fields: &[
        Field::new("pay_rate", Kind::String).optional().nullable(),
        Field::new("pay_amount", Kind::Number).optional().nullable(),
    ],
};

pub(crate) static PAYROLL_INCOME_OBJECT: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String).nullable(),
        Field::new(
            "pay_stubs",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_PAY_STUB,
            )),
        ),
        Field::new(
            "w2s",
            Kind::List(&Kind::Object(&crate::generated::objects::income::CREDIT_W2)),
        ),
        Field::new(
            "form1099s",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT1099,
            )),
        ),
        Field::new(
            "i20s",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_I20,
            )),
        ),
    ],
};

pub(crate) static CREDIT_PAY_STUB: Object = Object {
    fields: &[
        Field::new(
            "deductions",
            Kind::Object(&crate::generated::objects::income::CREDIT_PAY_STUB_DEDUCTIONS),
        ),
        Field::new("document_id", Kind::String).nullable(),
        Field::new(
            "document_metadata",
            Kind::Object(&crate::generated::objects::income::CREDIT_DOCUMENT_METADATA),
        ),
        Field::new(
            "earnings",
            Kind::Object(&crate::generated::objects::income::CREDIT_PAY_STUB_EARNINGS),
        ),
        Field::new(
            "employee",
            Kind::Object(&crate::generated::objects::income::CREDIT_PAY_STUB_EMPLOYEE),
        ),
        Field::new(
            "employer",
            Kind::Object(&crate::generated::objects::income::CREDIT_PAY_STUB_EMPLOYER),
        ),
        Field::new(
            "net_pay",
            Kind::Object(&crate::generated::objects::income::CREDIT_PAY_STUB_NET_PAY),
        ),
        Field::new(
            "pay_period_details",
            Kind::Object(&crate::generated::objects::income::PAY_STUB_PAY_PERIOD_DETAILS),
        ),
    ],
};

pub(crate) static CREDIT_PAY_STUB_DEDUCTIONS: Object = Object {
    fields: &[
        Field::new(
            "breakdown",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::PAY_STUB_DEDUCTIONS_BREAKDOWN,
            )),
        ),
        Field::new(
            "total",
            Kind::Object(&crate::generated::objects::income::PAY_STUB_DEDUCTIONS_TOTAL),
        ),
    ],
};

pub(crate) static PAY_STUB_DEDUCTIONS_BREAKDOWN: Object = Object {
    fields: &[
        Field::new("current_amount", Kind::Number).nullable(),
        Field::new("description", Kind::String).nullable(),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new("ytd_amount", Kind::Number).nullable(),
    ],
};

pub(crate) static PAY_STUB_DEDUCTIONS_TOTAL: Object = Object {
    fields: &[
        Field::new("current_amount", Kind::Number).nullable(),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new("ytd_amount", Kind::Number).nullable(),
    ],
};

pub(crate) static CREDIT_PAY_STUB_EARNINGS: Object = Object {
    fields: &[
        Field::new(
            "breakdown",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::PAY_STUB_EARNINGS_BREAKDOWN,
            )),
        ),
        Field::new(
            "total",
            Kind::Object(&crate::generated::objects::income::PAY_STUB_EARNINGS_TOTAL),
        ),
    ],
};

pub(crate) static PAY_STUB_EARNINGS_BREAKDOWN: Object = Object {
    fields: &[
        Field::new("canonical_description", Kind::String).nullable(),
        Field::new("current_amount", Kind::Number).nullable(),
        Field::new("description", Kind::String).nullable(),
        Field::new("hours", Kind::Number).nullable(),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("rate", Kind::Number).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new("ytd_amount", Kind::Number).nullable(),
    ],
};

pub(crate) static PAY_STUB_EARNINGS_TOTAL: Object = Object {
    fields: &[
        Field::new("current_amount", Kind::Number).nullable(),
        Field::new("hours", Kind::Number).nullable(),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new("ytd_amount", Kind::Number).nullable(),
    ],
};

pub(crate) static CREDIT_PAY_STUB_EMPLOYEE: Object = Object {
    fields: &[
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::income::CREDIT_PAY_STUB_ADDRESS),
        ),
        Field::new("name", Kind::String).nullable(),
        Field::new("marital_status", Kind::String).nullable(),
        Field::new(
            "taxpayer_id",
            Kind::Object(&crate::generated::objects::income::PAY_STUB_TAXPAYER_ID),
        ),
    ],
};

pub(crate) static CREDIT_PAY_STUB_ADDRESS: Object = Object {
    fields: &[
        Field::new("city", Kind::String).nullable(),
        Field::new("country", Kind::String).nullable(),
        Field::new("postal_code", Kind::String).nullable(),
        Field::new("region", Kind::String).nullable(),
        Field::new("street", Kind::String).nullable(),
    ],
};

pub(crate) static PAY_STUB_TAXPAYER_ID: Object = Object {
    fields: &[
        Field::new("id_type", Kind::String).nullable(),
        Field::new("id_mask", Kind::String).nullable(),
    ],
};

pub(crate) static CREDIT_PAY_STUB_EMPLOYER: Object = Object {
    fields: &[
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::income::CREDIT_PAY_STUB_ADDRESS),
        ),
        Field::new("name", Kind::String).nullable(),
    ],
};

pub(crate) static CREDIT_PAY_STUB_NET_PAY: Object = Object {
    fields: &[
        Field::new("current_amount", Kind::Number).nullable(),
        Field::new("description", Kind::String).nullable(),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
        Field::new("ytd_amount", Kind::Number).nullable(),
    ],
};

pub(crate) static PAY_STUB_PAY_PERIOD_DETAILS: Object = Object {
    fields: &[
        Field::new("pay_amount", Kind::Number).nullable(),
        Field::new(
            "distribution_breakdown",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::PAY_STUB_DISTRIBUTION_BREAKDOWN,
            )),
        ),
        Field::new("end_date", Kind::Date).nullable(),
        Field::new("gross_earnings", Kind::Number).nullable(),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("pay_date", Kind::Date).nullable(),
        Field::new("pay_frequency", Kind::String).nullable(),
        Field::new(
            "pay_basis",
            Kind::Enum(plaid_income::types::CreditPayStubPayBasisType::KNOWN),
        )
        .optional(),
        Field::new("start_date", Kind::Date).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static PAY_STUB_DISTRIBUTION_BREAKDOWN: Object = Object {
    fields: &[
        Field::new("account_name", Kind::String).nullable(),
        Field::new("bank_name", Kind::String).nullable(),
        Field::new("current_amount", Kind::Number).nullable(),
        Field::new("iso_currency_code", Kind::String).nullable(),
        Field::new("mask", Kind::String).nullable(),
        Field::new("type", Kind::String).nullable(),
        Field::new("unofficial_currency_code", Kind::String).nullable(),
    ],
};

pub(crate) static CREDIT_W2: Object = Object {
    fields: &[
        Field::new(
            "document_metadata",
            Kind::Object(&crate::generated::objects::income::CREDIT_DOCUMENT_METADATA),
        ),
        Field::new("document_id", Kind::String),
        Field::new(
            "employer",
            Kind::Object(&crate::generated::objects::income::CREDIT_PAY_STUB_EMPLOYER),
        ),
        Field::new(
            "employee",
            Kind::Object(&crate::generated::objects::income::CREDIT_PAY_STUB_EMPLOYEE),
        ),
        Field::new("tax_year", Kind::String).nullable(),
        Field::new("employer_id_number", Kind::String).nullable(),
        Field::new("wages_tips_other_comp", Kind::String).nullable(),
        Field::new("federal_income_tax_withheld", Kind::String).nullable(),
        Field::new("social_security_wages", Kind::String).nullable(),
        Field::new("social_security_tax_withheld", Kind::String).nullable(),
        Field::new("medicare_wages_and_tips", Kind::String).nullable(),
        Field::new("medicare_tax_withheld", Kind::String).nullable(),
        Field::new("social_security_tips", Kind::String).nullable(),
        Field::new("allocated_tips", Kind::String).nullable(),
        Field::new("box_9", Kind::String).nullable(),
        Field::new("dependent_care_benefits", Kind::String).nullable(),
        Field::new("nonqualified_plans", Kind::String).nullable(),
        Field::new(
            "box_12",
            Kind::List(&Kind::Object(&crate::generated::objects::income::W2BOX12)),
        ),
        Field::new("statutory_employee", Kind::String).nullable(),
        Field::new("retirement_plan", Kind::String).nullable(),
        Field::new("third_party_sick_pay", Kind::String).nullable(),
        Field::new("other", Kind::String).nullable(),
        Field::new(
            "state_and_local_wages",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::W2STATE_AND_LOCAL_WAGES,
            )),
        ),
    ],
};

pub(crate) static CREDIT1099: Object = Object {
    fields: &[
        Field::new("document_id", Kind::String).nullable(),
        Field::new(
            "document_metadata",
            Kind::Object(&crate::generated::objects::income::CREDIT_DOCUMENT_METADATA),
        )
        .optional(),
        Field::new(
            "form_1099_type",
            Kind::Enum(plaid_income::types::Form1099Type::KNOWN),
        )
        .optional(),
        Field::new(
            "recipient",
            Kind::Object(&crate::generated::objects::income::CREDIT1099RECIPIENT),
        )
        .optional(),
        Field::new(
            "payer",
            Kind::Object(&crate::generated::objects::income::CREDIT1099PAYER),
        )
        .optional(),
        Field::new(
            "filer",
            Kind::Object(&crate::generated::objects::income::CREDIT1099FILER),
        )
        .optional(),
        Field::new("tax_year", Kind::String).optional().nullable(),
        Field::new("rents", Kind::Number).optional().nullable(),
        Field::new("royalties", Kind::Number).optional().nullable(),
        Field::new("other_income", Kind::Number)
            .optional()
            .nullable(),
        Field::new("federal_income_tax_withheld", Kind::Number)
            .optional()
            .nullable(),
        Field::new("fishing_boat_proceeds", Kind::Number)
            .optional()
            .nullable(),
        Field::new("medical_and_healthcare_payments", Kind::Number)
            .optional()
            .nullable(),
        Field::new("nonemployee_compensation", Kind::Number)
            .optional()
            .nullable(),
        Field::new(
            "substitute_payments_in_lieu_of_dividends_or_interest",
            Kind::Number,
        )
        .optional()
        .nullable(),
        Field::new(
            "payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer",
            Kind::String,
        )
        .optional()
        .nullable(),
        Field::new("crop_insurance_proceeds", Kind::Number)
            .optional()
            .nullable(),
        Field::new("excess_golden_parachute_payments", Kind::Number)
            .optional()
            .nullable(),
        Field::new("gross_proceeds_paid_to_an_attorney", Kind::Number)
            .optional()
            .nullable(),
        Field::new("section_409a_deferrals", Kind::Number)
            .optional()
            .nullable(),
        Field::new("section_409a_income", Kind::Number)
            .optional()
            .nullable(),
        Field::new("state_tax_withheld", Kind::Number)
            .optional()
            .nullable(),
        Field::new("state_tax_withheld_lower", Kind::Number)
            .optional()
            .nullable(),
        Field::new("payer_state_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("payer_state_number_lower", Kind::String)
            .optional()
            .nullable(),
        Field::new("state_income", Kind::Number)
            .optional()
            .nullable(),
        Field::new("state_income_lower", Kind::Number)
            .optional()
            .nullable(),
        Field::new("transactions_reported", Kind::String)
            .optional()
            .nullable(),
        Field::new("pse_name", Kind::String).optional().nullable(),
        Field::new("pse_telephone_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("gross_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("card_not_present_transaction", Kind::Number)
            .optional()
            .nullable(),
        Field::new("merchant_category_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("number_of_payment_transactions", Kind::String)
            .optional()
            .nullable(),
        Field::new("january_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("february_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("march_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("april_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("may_amount", Kind::Number).optional().nullable(),
        Field::new("june_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("july_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("august_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("september_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("october_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("november_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("december_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("primary_state", Kind::String)
            .optional()
            .nullable(),
        Field::new("secondary_state", Kind::String)
            .optional()
            .nullable(),
        Field::new("primary_state_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("secondary_state_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("primary_state_income_tax", Kind::Number)
            .optional()
            .nullable(),
        Field::new("secondary_state_income_tax", Kind::Number)
            .optional()
            .nullable(),
    ],
};

pub(crate) static CREDIT1099RECIPIENT: Object = Object {
    fields: &[
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::income::CREDIT_PAY_STUB_ADDRESS),
        )
        .optional(),
        Field::new("name", Kind::String).optional().nullable(),
        Field::new("tin", Kind::String).optional().nullable(),
        Field::new("account_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("facta_filing_requirement", Kind::String)
            .optional()
            .nullable(),
        Field::new("second_tin_exists", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static CREDIT1099PAYER: Object = Object {
    fields: &[
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::income::CREDIT_PAY_STUB_ADDRESS),
        )
        .optional(),
        Field::new("name", Kind::String).optional().nullable(),
        Field::new("tin", Kind::String).optional().nullable(),
        Field::new("telephone_number", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static CREDIT1099FILER: Object = Object {
    fields: &[
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::income::CREDIT_PAY_STUB_ADDRESS),
        )
        .optional(),
        Field::new("name", Kind::String).optional().nullable(),
        Field::new("tin", Kind::String).optional().nullable(),
        Field::new("type", Kind::String).optional().nullable(),
    ],
};

pub(crate) static CREDIT_I20: Object = Object {
    fields: &[
        Field::new("document_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "document_metadata",
            Kind::Object(&crate::generated::objects::income::CREDIT_DOCUMENT_METADATA),
        )
        .optional(),
        Field::new(
            "student",
            Kind::Object(&crate::generated::objects::income::CREDIT_I20STUDENT),
        )
        .optional(),
        Field::new("personal_funds", Kind::Number)
            .optional()
            .nullable(),
        Field::new("on_campus_employment", Kind::Number)
            .optional()
            .nullable(),
        Field::new("funds_from_this_school", Kind::Number)
            .optional()
            .nullable(),
        Field::new("students_funding_total", Kind::Number)
            .optional()
            .nullable(),
        Field::new("funds_from_another_source", Kind::Number)
            .optional()
            .nullable(),
        Field::new("estimated_average_costs_total", Kind::Number)
            .optional()
            .nullable(),
        Field::new("estimated_average_living_expenses", Kind::Number)
            .optional()
            .nullable(),
        Field::new("students_funding_period_months", Kind::Int)
            .optional()
            .nullable(),
        Field::new("estimated_average_costs_period_months", Kind::Int)
            .optional()
            .nullable(),
    ],
};

pub(crate) static CREDIT_I20STUDENT: Object = Object {
    fields: &[
        Field::new("given_name", Kind::String).optional().nullable(),
        Field::new("surname_primary_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("passport_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("preferred_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("school_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("program_start_date", Kind::Date)
            .optional()
            .nullable(),
        Field::new("program_end_date", Kind::Date)
            .optional()
            .nullable(),
    ],
};

pub(crate) static CREDIT_PAYROLL_INCOME_RISK_SIGNALS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(crate) static CREDIT_PAYROLL_INCOME_RISK_SIGNALS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::PAYROLL_RISK_SIGNALS_ITEM,
            )),
        ),
        Field::new("error", Kind::FreeForm).optional().nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static PAYROLL_RISK_SIGNALS_ITEM: Object = Object {
    fields: &[
        Field::new("item_id", Kind::String),
        Field::new(
            "verification_risk_signals",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::DOCUMENT_RISK_SIGNALS_OBJECT,
            )),
        ),
    ],
};

pub(crate) static DOCUMENT_RISK_SIGNALS_OBJECT: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String).nullable(),
        Field::new(
            "single_document_risk_signals",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::SINGLE_DOCUMENT_RISK_SIGNAL,
            )),
        ),
        Field::new(
            "multi_document_risk_signals",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::MULTI_DOCUMENT_RISK_SIGNAL,
            )),
        ),
    ],
};

pub(crate) static SINGLE_DOCUMENT_RISK_SIGNAL: Object = Object {
    fields: &[
        Field::new(
            "document_reference",
            Kind::Object(&crate::generated::objects::income::RISK_SIGNAL_DOCUMENT_REFERENCE),
        ),
        Field::new(
            "risk_signals",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::DOCUMENT_RISK_SIGNAL,
            )),
        ),
        Field::new(
            "risk_summary",
            Kind::Object(&crate::generated::objects::income::DOCUMENT_RISK_SUMMARY),
        ),
    ],
};

pub(crate) static RISK_SIGNAL_DOCUMENT_REFERENCE: Object = Object {
    fields: &[
        Field::new("document_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("document_name", Kind::String).optional(),
        Field::new(
            "status",
            Kind::Enum(plaid_income::types::RiskSignalDocumentStatus::KNOWN),
        )
        .optional(),
        Field::new(
            "document_type",
            Kind::Enum(plaid_income::types::RiskSignalDocumentType::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new(
            "file_type",
            Kind::Enum(plaid_income::types::RiskSignalFileType::KNOWN),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static DOCUMENT_RISK_SIGNAL: Object = Object {
    fields: &[
        Field::new("type", Kind::String).nullable(),
        Field::new("field", Kind::String).nullable(),
        Field::new("has_fraud_risk", Kind::Bool).nullable(),
        Field::new(
            "institution_metadata",
            Kind::Object(
                &crate::generated::objects::income::DOCUMENT_RISK_SIGNAL_INSTITUTION_METADATA,
            ),
        )
        .nullable(),
        Field::new("expected_value", Kind::String).nullable(),
        Field::new("actual_value", Kind::String).nullable(),
        Field::new("signal_description", Kind::String).nullable(),
        Field::new("page_number", Kind::Int).nullable(),
    ],
};

pub(crate) static DOCUMENT_RISK_SIGNAL_INSTITUTION_METADATA: Object = Object {
    fields: &[Field::new("item_id", Kind::String)],
};

pub(crate) static DOCUMENT_RISK_SUMMARY: Object = Object {
    fields: &[Field::new("risk_score", Kind::Number).nullable()],
};

pub(crate) static MULTI_DOCUMENT_RISK_SIGNAL: Object = Object {
    fields: &[
        Field::new(
            "document_references",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::RISK_SIGNAL_DOCUMENT_REFERENCE,
            )),
        ),
        Field::new(
            "risk_signals",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::DOCUMENT_RISK_SIGNAL,
            )),
        ),
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

pub(crate) static CREDIT_PAYROLL_INCOME_PRECHECK_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String),
        Field::new(
            "confidence",
            Kind::Enum(plaid_income::types::IncomeVerificationPrecheckConfidence::KNOWN),
        ),
    ],
};

pub(crate) static CREDIT_EMPLOYMENT_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(crate) static CREDIT_EMPLOYMENT_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "items",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_EMPLOYMENT_ITEM,
            )),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static CREDIT_EMPLOYMENT_ITEM: Object = Object {
    fields: &[
        Field::new("item_id", Kind::String),
        Field::new(
            "employments",
            Kind::List(&Kind::Object(
                &crate::generated::objects::income::CREDIT_EMPLOYMENT_VERIFICATION,
            )),
        ),
        Field::new("employment_report_token", Kind::String).optional(),
    ],
};

pub(crate) static CREDIT_EMPLOYMENT_VERIFICATION: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String).nullable(),
        Field::new("status", Kind::String).nullable(),
        Field::new("start_date", Kind::Date).nullable(),
        Field::new("end_date", Kind::Date).nullable(),
        Field::new(
            "employer",
            Kind::Object(&crate::generated::objects::income::CREDIT_EMPLOYER_VERIFICATION),
        ),
        Field::new("title", Kind::String).nullable(),
        Field::new(
            "platform_ids",
            Kind::Object(&crate::generated::objects::income::CREDIT_PLATFORM_IDS),
        ),
        Field::new("employee_type", Kind::String).nullable(),
        Field::new("last_paystub_date", Kind::Date).nullable(),
    ],
};

pub(crate) static CREDIT_EMPLOYER_VERIFICATION: Object = Object {
    fields: &[Field::new("name", Kind::String).nullable()],
};

pub(crate) static CREDIT_PLATFORM_IDS: Object = Object {
    fields: &[
        Field::new("employee_id", Kind::String).nullable(),
        Field::new("payroll_id", Kind::String).nullable(),
        Field::new("position_id", Kind::String).nullable(),
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

pub(crate) static CREDIT_PAYROLL_INCOME_REFRESH_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String),
        Field::new("verification_refresh_status", Kind::String),
    ],
};

pub(crate) static BETA_EWA_REPORT_V1GET_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static BETA_EWA_REPORT_V1GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String).optional(),
        Field::new("ewa_report_id", Kind::String).optional(),
        Field::new("generation_time", Kind::DateTime).optional(),
        Field::new(
            "ewa_scores",
            Kind::List(&Kind::Object(&crate::generated::objects::income::EWA_SCORE)),
        )
        .optional(),
        Field::new("ewa_attributes", Kind::Map(&Kind::Json))
            .optional()
            .nullable(),
    ],
};

pub(crate) static EWA_SCORE: Object = Object {
    fields: &[
        Field::new("lowest_amount", Kind::Number).optional(),
        Field::new("highest_amount", Kind::Number).optional(),
        Field::new("score", Kind::Int).optional(),
    ],
};
