// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(crate) static PROCESSOR_LIABILITIES_GET_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(crate) static PROCESSOR_LIABILITIES_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "account",
            Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_BASE),
        ),
        Field::new(
            "liabilities",
            Kind::Object(&crate::generated::objects::liabilities::LIABILITIES_OBJECT),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static LIABILITIES_OBJECT: Object = Object {
    fields: &[
        Field::new(
            "credit",
            Kind::List(&Kind::Object(
                &crate::generated::objects::liabilities::CREDIT_CARD_LIABILITY,
            )),
        )
        .nullable(),
        Field::new(
            "mortgage",
            Kind::List(&Kind::Object(
                &crate::generated::objects::liabilities::MORTGAGE_LIABILITY,
            )),
        )
        .nullable(),
        Field::new(
            "student",
            Kind::List(&Kind::Object(
                &crate::generated::objects::liabilities::STUDENT_LOAN,
            )),
        )
        .nullable(),
        Field::new(
            "loan",
            Kind::List(&Kind::Object(
                &crate::generated::objects::liabilities::LOAN_LIABILITY,
            )),
        )
        .optional()
        .nullable(),
        Field::new(
            "line_of_credit",
            Kind::List(&Kind::Object(
                &crate::generated::objects::liabilities::LINE_OF_CREDIT_LIABILITY,
            )),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static CREDIT_CARD_LIABILITY: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String).nullable(),
        Field::new(
            "aprs",
            Kind::List(&Kind::Object(&crate::generated::objects::liabilities::APR)),
        ),
        Field::new("is_overdue", Kind::Bool).nullable(),
        Field::new("last_payment_amount", Kind::Number).nullable(),
        Field::new("last_payment_date", Kind::Date).nullable(),
        Field::new("last_statement_issue_date", Kind::Date).nullable(),
        Field::new("last_statement_balance", Kind::Number).nullable(),
        Field::new("minimum_payment_amount", Kind::Number).nullable(),
        Field::new("next_payment_due_date", Kind::Date).nullable(),
        Field::new("cash_advance_limit", Kind::Number)
            .optional()
            .nullable(),
    ],
};

pub(crate) static APR: Object = Object {
    fields: &[
        Field::new("apr_percentage", Kind::Number),
        Field::new(
            "apr_type",
            Kind::Enum(plaid_liabilities::types::APRAprType::KNOWN),
        ),
        Field::new("balance_subject_to_apr", Kind::Number).nullable(),
        Field::new("interest_charge_amount", Kind::Number).nullable(),
    ],
};

pub(crate) static MORTGAGE_LIABILITY: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("account_number", Kind::String).nullable(),
        Field::new("current_late_fee", Kind::Number).nullable(),
        Field::new("escrow_balance", Kind::Number).nullable(),
        Field::new("has_pmi", Kind::Bool).nullable(),
        Field::new("has_prepayment_penalty", Kind::Bool).nullable(),
        Field::new(
            "interest_rate",
            Kind::Object(&crate::generated::objects::liabilities::MORTGAGE_INTEREST_RATE),
        ),
        Field::new("last_payment_amount", Kind::Number).nullable(),
        Field::new("last_payment_date", Kind::Date).nullable(),
        Field::new("loan_type_description", Kind::String).nullable(),
        Field::new("loan_term", Kind::String).nullable(),
        Field::new("maturity_date", Kind::Date).nullable(),
        Field::new("next_monthly_payment", Kind::Number).nullable(),
        Field::new("next_payment_due_date", Kind::Date).nullable(),
        Field::new("origination_date", Kind::Date).nullable(),
        Field::new("origination_principal_amount", Kind::Number).nullable(),
        Field::new("past_due_amount", Kind::Number).nullable(),
        Field::new(
            "property_address",
            Kind::Object(&crate::generated::objects::liabilities::MORTGAGE_PROPERTY_ADDRESS),
        ),
        Field::new("ytd_interest_paid", Kind::Number).nullable(),
        Field::new("ytd_principal_paid", Kind::Number).nullable(),
    ],
};

pub(crate) static MORTGAGE_INTEREST_RATE: Object = Object {
    fields: &[
        Field::new("percentage", Kind::Number).nullable(),
        Field::new("type", Kind::String).nullable(),
    ],
};

pub(crate) static MORTGAGE_PROPERTY_ADDRESS: Object = Object {
    fields: &[
        Field::new("city", Kind::String).nullable(),
        Field::new("country", Kind::String).nullable(),
        Field::new("postal_code", Kind::String).nullable(),
        Field::new("region", Kind::String).nullable(),
        Field::new("street", Kind::String).nullable(),
    ],
};

pub(crate) static STUDENT_LOAN: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String).nullable(),
        Field::new("account_number", Kind::String).nullable(),
        Field::new("disbursement_dates", Kind::List(&Kind::Date)).nullable(),
        Field::new("expected_payoff_date", Kind::Date).nullable(),
        Field::new("guarantor", Kind::String).nullable(),
        Field::new("interest_rate_percentage", Kind::Number),
        Field::new("is_overdue", Kind::Bool).nullable(),
        Field::new("last_payment_amount", Kind::Number).nullable(),
        Field::new("last_payment_date", Kind::Date).nullable(),
        Field::new("last_statement_balance", Kind::Number)
            .optional()
            .nullable(),
        Field::new("last_statement_issue_date", Kind::Date).nullable(),
        Field::new("loan_name", Kind::String).nullable(),
        Field::new(
            "loan_status",
            Kind::Object(&crate::generated::objects::liabilities::STUDENT_LOAN_STATUS),
        ),
        Field::new("minimum_payment_amount", Kind::Number).nullable(),
        Field::new("next_payment_due_date", Kind::Date).nullable(),
        Field::new("origination_date", Kind::Date).nullable(),
        Field::new("origination_principal_amount", Kind::Number).nullable(),
        Field::new("outstanding_interest_amount", Kind::Number).nullable(),
        Field::new("payment_reference_number", Kind::String).nullable(),
        Field::new(
            "pslf_status",
            Kind::Object(&crate::generated::objects::liabilities::PSLF_STATUS),
        ),
        Field::new(
            "repayment_plan",
            Kind::Object(&crate::generated::objects::liabilities::STUDENT_REPAYMENT_PLAN),
        ),
        Field::new("sequence_number", Kind::String).nullable(),
        Field::new(
            "servicer_address",
            Kind::Object(&crate::generated::objects::liabilities::SERVICER_ADDRESS_DATA),
        ),
        Field::new("ytd_interest_paid", Kind::Number).nullable(),
        Field::new("ytd_principal_paid", Kind::Number).nullable(),
    ],
};

pub(crate) static STUDENT_LOAN_STATUS: Object = Object {
    fields: &[
        Field::new("end_date", Kind::Date).nullable(),
        Field::new(
            "type",
            Kind::Enum(plaid_liabilities::types::StudentLoanStatusType::KNOWN),
        )
        .nullable(),
    ],
};

pub(crate) static PSLF_STATUS: Object = Object {
    fields: &[
        Field::new("estimated_eligibility_date", Kind::Date).nullable(),
        Field::new("payments_made", Kind::Int).nullable(),
        Field::new("payments_remaining", Kind::Int).nullable(),
    ],
};

pub(crate) static STUDENT_REPAYMENT_PLAN: Object = Object {
    fields: &[
        Field::new("description", Kind::String).nullable(),
        Field::new(
            "type",
            Kind::Enum(plaid_liabilities::types::StudentRepaymentPlanType::KNOWN),
        )
        .nullable(),
    ],
};

pub(crate) static SERVICER_ADDRESS_DATA: Object = Object {
    fields: &[
        Field::new("city", Kind::String).nullable(),
        Field::new("region", Kind::String).nullable(),
        Field::new("street", Kind::String).nullable(),
        Field::new("postal_code", Kind::String).nullable(),
        Field::new("country", Kind::String).nullable(),
    ],
};

pub(crate) static LOAN_LIABILITY: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("account_number", Kind::String).nullable(),
        Field::new(
            "interest_rate",
            Kind::Object(&crate::generated::objects::liabilities::LOAN_INTEREST_RATE),
        )
        .nullable(),
        Field::new("principal_balance", Kind::Number).nullable(),
        Field::new("origination_principal_amount", Kind::Number).nullable(),
        Field::new("origination_date", Kind::Date).nullable(),
        Field::new("loan_term_months", Kind::Int).nullable(),
        Field::new("maturity_date", Kind::Date).nullable(),
        Field::new("payment_count", Kind::Int).nullable(),
        Field::new(
            "payment_frequency",
            Kind::Enum(plaid_liabilities::types::LoanPaymentFrequency::KNOWN),
        )
        .nullable(),
        Field::new("next_payment_amount", Kind::Number).nullable(),
        Field::new("next_payment_due_date", Kind::Date).nullable(),
        Field::new("last_payment_amount", Kind::Number).nullable(),
        Field::new("last_payment_date", Kind::Date).nullable(),
        Field::new("payoff_amount", Kind::Number).nullable(),
        Field::new("ytd_interest_paid", Kind::Number).nullable(),
        Field::new(
            "compounding_period",
            Kind::Enum(plaid_liabilities::types::LoanCompoundingPeriod::KNOWN),
        )
        .nullable(),
    ],
};

pub(crate) static LOAN_INTEREST_RATE: Object = Object {
    fields: &[
        Field::new("percentage", Kind::Number).nullable(),
        Field::new(
            "type",
            Kind::Enum(plaid_liabilities::types::LoanInterestRateType::KNOWN),
        )
        .nullable(),
    ],
};

pub(crate) static LINE_OF_CREDIT_LIABILITY: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new(
            "interest_rate",
            Kind::Object(&crate::generated::objects::liabilities::LOAN_INTEREST_RATE),
        )
        .nullable(),
        Field::new("credit_limit", Kind::Number).nullable(),
        Field::new("available_credit", Kind::Number).nullable(),
        Field::new("principal_balance", Kind::Number).nullable(),
        Field::new("minimum_payment_amount", Kind::Number).nullable(),
        Field::new("next_payment_amount", Kind::Number).nullable(),
        Field::new("next_payment_due_date", Kind::Date).nullable(),
        Field::new("last_payment_amount", Kind::Number).nullable(),
        Field::new("last_payment_date", Kind::Date).nullable(),
        Field::new("last_statement_balance", Kind::Number).nullable(),
        Field::new("last_statement_issue_date", Kind::Date).nullable(),
        Field::new("past_due_amount", Kind::Number).nullable(),
        Field::new("finance_charges", Kind::Number).nullable(),
        Field::new("draw_period_end_date", Kind::Date).nullable(),
        Field::new(
            "aprs",
            Kind::List(&Kind::Object(&crate::generated::objects::liabilities::APR)),
        ),
    ],
};

pub(crate) static LIABILITIES_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::liabilities::LIABILITIES_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(crate) static LIABILITIES_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(crate) static LIABILITIES_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_account::ACCOUNT_BASE,
            )),
        ),
        Field::new(
            "item",
            Kind::Object(&crate::generated::objects::shared_account::ITEM),
        ),
        Field::new(
            "liabilities",
            Kind::Object(&crate::generated::objects::liabilities::LIABILITIES_OBJECT),
        ),
        Field::new("request_id", Kind::String),
    ],
};
