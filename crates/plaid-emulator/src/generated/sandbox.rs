// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static SANDBOX_TRANSACTIONS_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::sandbox::CUSTOM_SANDBOX_TRANSACTION,
            )),
        ),
    ],
};

pub(super) static CUSTOM_SANDBOX_TRANSACTION: Object = Object {
    fields: &[
        Field::new("date_transacted", Kind::Date),
        Field::new("date_posted", Kind::Date),
        Field::new("amount", Kind::Number),
        Field::new("description", Kind::String),
        Field::new("iso_currency_code", Kind::String).optional(),
        Field::new("account_id", Kind::String).optional(),
    ],
};

pub(super) static SANDBOX_PROCESSOR_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("institution_id", Kind::String),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::sandbox::SANDBOX_PROCESSOR_TOKEN_CREATE_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(super) static SANDBOX_PROCESSOR_TOKEN_CREATE_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("override_username", Kind::String)
            .optional()
            .nullable(),
        Field::new("override_password", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(super) static SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("institution_id", Kind::String),
        Field::new(
            "initial_products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        )
        .within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "options",
            Kind::Object(&crate::generated::sandbox::SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_OPTIONS),
        )
        .optional(),
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(super) static SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_OPTIONS: Object = Object {
fields: &[
Field::new("webhook", Kind::String).optional().within(Limits { format: Some("address"), ..Limits::NONE }),
Field::new("override_username", Kind::String).optional().nullable(),
Field::new("override_password", Kind::String).optional().nullable(),
Field::new("transactions", Kind::Object(&crate::generated::sandbox::SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_OPTIONS_TRANSACTIONS)).optional().nullable(),
Field::new("statements", Kind::Object(&crate::generated::sandbox::SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_OPTIONS_STATEMENTS)).optional().nullable(),
Field::new("income_verification", Kind::Object(&crate::generated::sandbox::SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_OPTIONS_INCOME_VERIFICATION)).optional(),
],
};

pub(super) static SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_OPTIONS_TRANSACTIONS: Object = Object {
    fields: &[
        Field::new("start_date", Kind::Date).optional(),
        Field::new("end_date", Kind::Date).optional(),
        Field::new("days_requested", Kind::Int)
            .optional()
            .within(Limits {
                min: Some(1.0),
                max: Some(730.0),
                ..Limits::NONE
            }),
    ],
};

pub(super) static SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_OPTIONS_STATEMENTS: Object = Object {
    fields: &[
        Field::new("start_date", Kind::Date),
        Field::new("end_date", Kind::Date),
    ],
};

pub(super) static SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_OPTIONS_INCOME_VERIFICATION: Object = Object {
fields: &[
Field::new("income_source_types", Kind::List(&Kind::Enum(plaid_types::IncomeVerificationSourceType::KNOWN))).optional(),
Field::new("bank_income", Kind::Object(&crate::generated::sandbox::SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_INCOME_VERIFICATION_BANK_INCOME)).optional(),
],
};

pub(super) static SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_INCOME_VERIFICATION_BANK_INCOME: Object =
    Object {
        fields: &[Field::new("days_requested", Kind::Int).optional()],
    };

pub(super) static SANDBOX_ITEM_FIRE_WEBHOOK_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "webhook_type",
            Kind::Enum(plaid_sandbox::types::WebhookType::KNOWN),
        )
        .optional(),
        Field::new(
            "webhook_code",
            Kind::Enum(plaid_sandbox::types::SandboxItemFireWebhookRequestWebhookCode::KNOWN),
        ),
        Field::new(
            "options",
            Kind::Object(&crate::generated::sandbox::SANDBOX_ITEM_FIRE_WEBHOOK_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static SANDBOX_ITEM_FIRE_WEBHOOK_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("new_transactions", Kind::Int)
        .optional()
        .within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        })],
};

pub(super) static SANDBOX_ITEM_RESET_LOGIN_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(super) static SANDBOX_ITEM_APPLICATION_SEED_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("application_id", Kind::String),
    ],
};

pub(super) static SANDBOX_ITEM_SET_VERIFICATION_STATUS_REQUEST: Object = Object {
fields: &[
Field::new("access_token", Kind::String),
Field::new("account_id", Kind::String),
Field::new("verification_status", Kind::Enum(plaid_sandbox::types::SandboxItemSetVerificationStatusRequestVerificationStatus::KNOWN)),
],
};

pub(super) static SANDBOX_USER_RESET_LOGIN_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("item_ids", Kind::List(&Kind::String))
            .optional()
            .nullable(),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(super) static SANDBOX_BANK_TRANSFER_SIMULATE_REQUEST: Object = Object {
    fields: &[
        Field::new("bank_transfer_id", Kind::String),
        Field::new("event_type", Kind::String),
        Field::new(
            "failure_reason",
            Kind::Object(&crate::generated::shared_transfer::BANK_TRANSFER_FAILURE),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static SANDBOX_TRANSFER_SWEEP_SIMULATE_REQUEST: Object = Object {
    fields: &[
        Field::new("test_clock_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("webhook", Kind::String)
            .optional()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
    ],
};

pub(super) static SANDBOX_TRANSFER_SIMULATE_REQUEST: Object = Object {
    fields: &[
        Field::new("transfer_id", Kind::String),
        Field::new("test_clock_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("event_type", Kind::String),
        Field::new(
            "failure_reason",
            Kind::Object(&crate::generated::shared_transfer::TRANSFER_FAILURE),
        )
        .optional()
        .nullable(),
        Field::new("webhook", Kind::String)
            .optional()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
    ],
};

pub(super) static SANDBOX_TRANSFER_REFUND_SIMULATE_REQUEST: Object = Object {
    fields: &[
        Field::new("refund_id", Kind::String),
        Field::new("test_clock_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("event_type", Kind::String),
        Field::new(
            "failure_reason",
            Kind::Object(&crate::generated::shared_transfer::TRANSFER_FAILURE),
        )
        .optional()
        .nullable(),
        Field::new("webhook", Kind::String)
            .optional()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
    ],
};

pub(super) static SANDBOX_TRANSFER_LEDGER_SIMULATE_AVAILABLE_REQUEST: Object = Object {
    fields: &[
        Field::new("ledger_id", Kind::String).optional().nullable(),
        Field::new("originator_client_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("test_clock_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("webhook", Kind::String)
            .optional()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
    ],
};

pub(super) static SANDBOX_TRANSFER_LEDGER_DEPOSIT_SIMULATE_REQUEST: Object = Object {
    fields: &[
        Field::new("sweep_id", Kind::String),
        Field::new(
            "event_type",
            Kind::Enum(plaid_sandbox::types::TransferLedgerSweepSimulateEventType::KNOWN),
        ),
        Field::new(
            "failure_reason",
            Kind::Object(&crate::generated::shared_transfer::TRANSFER_FAILURE),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static SANDBOX_TRANSFER_LEDGER_WITHDRAW_SIMULATE_REQUEST: Object = Object {
    fields: &[
        Field::new("sweep_id", Kind::String),
        Field::new(
            "event_type",
            Kind::Enum(plaid_sandbox::types::TransferLedgerSweepSimulateEventType::KNOWN),
        ),
        Field::new(
            "failure_reason",
            Kind::Object(&crate::generated::shared_transfer::TRANSFER_FAILURE),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static SANDBOX_TRANSFER_FIRE_WEBHOOK_REQUEST: Object = Object {
    fields: &[Field::new("webhook", Kind::String).within(Limits {
        format: Some("uri"),
        ..Limits::NONE
    })],
};

pub(super) static SANDBOX_TRANSFER_TEST_CLOCK_CREATE_REQUEST: Object = Object {
    fields: &[Field::new("virtual_time", Kind::DateTime)
        .optional()
        .nullable()],
};

pub(super) static SANDBOX_TRANSFER_TEST_CLOCK_ADVANCE_REQUEST: Object = Object {
    fields: &[
        Field::new("test_clock_id", Kind::String),
        Field::new("new_virtual_time", Kind::DateTime),
    ],
};

pub(super) static SANDBOX_TRANSFER_TEST_CLOCK_GET_REQUEST: Object = Object {
    fields: &[Field::new("test_clock_id", Kind::String)],
};

pub(super) static SANDBOX_TRANSFER_TEST_CLOCK_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("start_virtual_time", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("end_virtual_time", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("count", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(1.0),
                max: Some(25.0),
                ..Limits::NONE
            }),
        Field::new("offset", Kind::Int).optional().within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        }),
    ],
};

pub(super) static SANDBOX_PAYMENT_PROFILE_RESET_LOGIN_REQUEST: Object = Object {
    fields: &[Field::new("payment_profile_token", Kind::String)],
};

pub(super) static SANDBOX_PAYMENT_SIMULATE_REQUEST: Object = Object {
    fields: &[
        Field::new("payment_id", Kind::String),
        Field::new("webhook", Kind::String),
        Field::new("status", Kind::String),
    ],
};

pub(super) static SANDBOX_BANK_TRANSFER_FIRE_WEBHOOK_REQUEST: Object = Object {
    fields: &[Field::new("webhook", Kind::String).within(Limits {
        format: Some("uri"),
        ..Limits::NONE
    })],
};

pub(super) static SANDBOX_INCOME_FIRE_WEBHOOK_REQUEST: Object = Object {
    fields: &[
        Field::new("item_id", Kind::String),
        Field::new("user_id", Kind::String).optional(),
        Field::new("webhook", Kind::String).within(Limits {
            format: Some("uri"),
            ..Limits::NONE
        }),
        Field::new(
            "verification_status",
            Kind::Enum(
                plaid_sandbox::types::SandboxIncomeFireWebhookRequestVerificationStatus::KNOWN,
            ),
        )
        .optional(),
        Field::new(
            "webhook_code",
            Kind::Enum(plaid_sandbox::types::SandboxIncomeWebhookFireRequestWebhookCode::KNOWN),
        ),
    ],
};

pub(super) static SANDBOX_BANK_INCOME_FIRE_WEBHOOK_REQUEST: Object = Object {
    fields: &[
        Field::new("webhook_override", Kind::String)
            .optional()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new(
            "webhook_code",
            Kind::Enum(plaid_sandbox::types::SandboxBankIncomeWebhookFireRequestWebhookCode::KNOWN),
        ),
        Field::new(
            "webhook_fields",
            Kind::Object(
                &crate::generated::sandbox::SANDBOX_BANK_INCOME_WEBHOOK_FIRE_REQUEST_WEBHOOK_FIELDS,
            ),
        ),
    ],
};

pub(super) static SANDBOX_BANK_INCOME_WEBHOOK_FIRE_REQUEST_WEBHOOK_FIELDS: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String),
        Field::new(
            "bank_income_refresh_complete_result",
            Kind::Enum(plaid_types::BankIncomeRefreshCompleteResult::KNOWN),
        )
        .optional(),
    ],
};

pub(super) static SANDBOX_CRA_CASHFLOW_UPDATES_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new(
            "webhook_codes",
            Kind::List(&Kind::Enum(
                plaid_sandbox::types::CashFlowUpdatesEventWebhookCodes::KNOWN,
            )),
        )
        .optional()
        .nullable(),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(super) static SANDBOX_OAUTH_SELECT_ACCOUNTS_REQUEST: Object = Object {
    fields: &[
        Field::new("oauth_state_id", Kind::String),
        Field::new("accounts", Kind::List(&Kind::String)),
    ],
};

pub(super) static SANDBOX_CRA_SERVICING_SIMULATE_REQUEST: Object = Object {
    fields: &[
        Field::new("subscription_id", Kind::String),
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::sandbox::SANDBOX_CRA_SERVICING_SIMULATE_REQUEST_OPTIONS,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static SANDBOX_CRA_SERVICING_SIMULATE_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("transactions_end_date", Kind::Date)
            .optional()
            .nullable(),
        Field::new(
            "error_webhook_code",
            Kind::Enum(plaid_sandbox::types::SandboxCraServicingSimulateErrorWebhookCode::KNOWN),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static SANDBOX_FDX_CONSENT_SEED_REQUEST: Object = Object {
    fields: &[
        Field::new("customer_id", Kind::String),
        Field::new("application_id", Kind::String),
        Field::new("consent_id", Kind::String).optional(),
    ],
};

pub(super) static SANDBOX_USER_FIRE_WEBHOOK_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new("user_token", Kind::String).optional(),
        Field::new(
            "webhook_type",
            Kind::Enum(plaid_sandbox::types::SandboxUserFireWebhookType::KNOWN),
        ),
        Field::new(
            "webhook_code",
            Kind::Enum(plaid_sandbox::types::SandboxUserFireWebhookCode::KNOWN),
        ),
        Field::new("webhook", Kind::String).within(Limits {
            format: Some("uri"),
            ..Limits::NONE
        }),
    ],
};

pub(crate) static USER_CUSTOM_PASSWORD: Object = Object {
    fields: &[
        Field::new("version", Kind::Int)
            .optional()
            .nullable()
            .within(Limits {
                min: Some(1.0),
                max: Some(2.0),
                ..Limits::NONE
            }),
        Field::new("seed", Kind::String).optional(),
        Field::new(
            "override_accounts",
            Kind::List(&Kind::Object(&crate::generated::sandbox::OVERRIDE_ACCOUNTS)),
        )
        .optional(),
        Field::new("mfa", Kind::Object(&crate::generated::sandbox::MFA)).optional(),
        Field::new("recaptcha", Kind::String).optional(),
        Field::new("force_error", Kind::String).optional(),
        Field::new("roll_dates_forward", Kind::Bool).optional(),
    ],
};

pub(super) static OVERRIDE_ACCOUNTS: Object = Object {
    fields: &[
        Field::new(
            "type",
            Kind::Enum(plaid_sandbox::types::OverrideAccountType::KNOWN),
        ),
        Field::new("subtype", Kind::Enum(plaid_types::AccountSubtype::KNOWN)).nullable(),
        Field::new("starting_balance", Kind::Number).optional(),
        Field::new("force_available_balance", Kind::Number).optional(),
        Field::new("has_null_available_balance", Kind::Bool).optional(),
        Field::new("currency", Kind::String).optional(),
        Field::new("meta", Kind::Object(&crate::generated::sandbox::META)).optional(),
        Field::new("numbers", Kind::Object(&crate::generated::sandbox::NUMBERS)).optional(),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::sandbox::TRANSACTION_OVERRIDE,
            )),
        )
        .optional(),
        Field::new(
            "holdings",
            Kind::List(&Kind::Object(&crate::generated::sandbox::HOLDINGS_OVERRIDE)),
        )
        .optional(),
        Field::new(
            "investment_transactions",
            Kind::List(&Kind::Object(
                &crate::generated::sandbox::INVESTMENTS_TRANSACTIONS_OVERRIDE,
            )),
        )
        .optional(),
        Field::new(
            "identity",
            Kind::Object(&crate::generated::sandbox::OWNER_OVERRIDE),
        )
        .optional(),
        Field::new(
            "liability",
            Kind::Object(&crate::generated::sandbox::LIABILITY_OVERRIDE),
        )
        .optional(),
        Field::new(
            "inflow_model",
            Kind::Object(&crate::generated::sandbox::INFLOW_MODEL),
        )
        .optional(),
        Field::new(
            "income",
            Kind::Object(&crate::generated::sandbox::INCOME_OVERRIDE),
        )
        .optional(),
    ],
};

pub(super) static META: Object = Object {
    fields: &[
        Field::new("name", Kind::String).optional(),
        Field::new("official_name", Kind::String).optional(),
        Field::new("limit", Kind::Number).optional(),
        Field::new("mask", Kind::String).optional(),
        Field::new("apy", Kind::Number).optional(),
    ],
};

pub(super) static NUMBERS: Object = Object {
    fields: &[
        Field::new("account", Kind::String).optional(),
        Field::new("ach_routing", Kind::String).optional(),
        Field::new("ach_wire_routing", Kind::String).optional(),
        Field::new("eft_institution", Kind::String).optional(),
        Field::new("eft_branch", Kind::String).optional(),
        Field::new("international_bic", Kind::String).optional(),
        Field::new("international_iban", Kind::String).optional(),
        Field::new("bacs_sort_code", Kind::String).optional(),
    ],
};

pub(super) static TRANSACTION_OVERRIDE: Object = Object {
    fields: &[
        Field::new("date_transacted", Kind::Date),
        Field::new("date_posted", Kind::Date),
        Field::new("amount", Kind::Number),
        Field::new("description", Kind::String),
        Field::new("currency", Kind::String).optional(),
    ],
};

pub(super) static HOLDINGS_OVERRIDE: Object = Object {
    fields: &[
        Field::new("institution_price", Kind::Number),
        Field::new("institution_price_as_of", Kind::Date).optional(),
        Field::new("cost_basis", Kind::Number).optional(),
        Field::new("quantity", Kind::Number),
        Field::new("currency", Kind::String),
        Field::new(
            "security",
            Kind::Object(&crate::generated::sandbox::SECURITY_OVERRIDE),
        ),
    ],
};

pub(super) static SECURITY_OVERRIDE: Object = Object {
    fields: &[
        Field::new("isin", Kind::String).optional(),
        Field::new("cusip", Kind::String).optional(),
        Field::new("sedol", Kind::String).optional(),
        Field::new("name", Kind::String).optional(),
        Field::new("ticker_symbol", Kind::String).optional(),
        Field::new("currency", Kind::String),
    ],
};

pub(super) static INVESTMENTS_TRANSACTIONS_OVERRIDE: Object = Object {
    fields: &[
        Field::new("date", Kind::Date),
        Field::new("name", Kind::String),
        Field::new("quantity", Kind::Number),
        Field::new("price", Kind::Number),
        Field::new("fees", Kind::Number).optional(),
        Field::new("type", Kind::String),
        Field::new("currency", Kind::String),
        Field::new(
            "security",
            Kind::Object(&crate::generated::sandbox::SECURITY_OVERRIDE),
        )
        .optional(),
    ],
};

pub(super) static OWNER_OVERRIDE: Object = Object {
    fields: &[
        Field::new("names", Kind::List(&Kind::String)),
        Field::new(
            "phone_numbers",
            Kind::List(&Kind::Object(&crate::generated::shared_owner::PHONE_NUMBER)),
        )
        .optional(),
        Field::new(
            "emails",
            Kind::List(&Kind::Object(&crate::generated::shared_owner::EMAIL)),
        )
        .optional(),
        Field::new(
            "addresses",
            Kind::List(&Kind::Object(&crate::generated::sandbox::ADDRESS_OVERRIDE)),
        )
        .optional(),
    ],
};

pub(super) static ADDRESS_OVERRIDE: Object = Object {
    fields: &[
        Field::new(
            "data",
            Kind::Object(&crate::generated::sandbox::ADDRESS_DATA_OVERRIDE),
        ),
        Field::new("primary", Kind::Bool),
    ],
};

pub(super) static ADDRESS_DATA_OVERRIDE: Object = Object {
    fields: &[
        Field::new("city", Kind::String),
        Field::new("street", Kind::String),
        Field::new("country", Kind::String),
        Field::new("region", Kind::String).optional(),
        Field::new("postal_code", Kind::String).optional(),
    ],
};

pub(super) static LIABILITY_OVERRIDE: Object = Object {
    fields: &[
        Field::new("type", Kind::String),
        Field::new("purchase_apr", Kind::Number)
            .optional()
            .within(Limits {
                min: Some(0.0),
                max: Some(100.0),
                ..Limits::NONE
            }),
        Field::new("cash_apr", Kind::Number)
            .optional()
            .within(Limits {
                min: Some(0.0),
                max: Some(100.0),
                ..Limits::NONE
            }),
        Field::new("balance_transfer_apr", Kind::Number)
            .optional()
            .within(Limits {
                min: Some(0.0),
                max: Some(100.0),
                ..Limits::NONE
            }),
        Field::new("special_apr", Kind::Number)
            .optional()
            .within(Limits {
                min: Some(0.0),
                max: Some(100.0),
                ..Limits::NONE
            }),
        Field::new("last_payment_amount", Kind::Number).optional(),
        Field::new("minimum_payment_amount", Kind::Number).optional(),
        Field::new("is_overdue", Kind::Bool).optional(),
        Field::new("origination_date", Kind::Date).optional(),
        Field::new("principal", Kind::Number).optional(),
        Field::new("nominal_apr", Kind::Number)
            .optional()
            .within(Limits {
                min: Some(0.0),
                max: Some(100.0),
                ..Limits::NONE
            }),
        Field::new("interest_capitalization_grace_period_months", Kind::Int)
            .optional()
            .within(Limits {
                min: Some(0.0),
                ..Limits::NONE
            }),
        Field::new(
            "repayment_model",
            Kind::Object(&crate::generated::sandbox::STUDENT_LOAN_REPAYMENT_MODEL),
        )
        .optional(),
        Field::new("expected_payoff_date", Kind::Date).optional(),
        Field::new("guarantor", Kind::String).optional(),
        Field::new("is_federal", Kind::Bool).optional(),
        Field::new("loan_name", Kind::String).optional(),
        Field::new(
            "loan_status",
            Kind::Object(&crate::generated::shared_liability::STUDENT_LOAN_STATUS),
        )
        .optional(),
        Field::new("payment_reference_number", Kind::String).optional(),
        Field::new(
            "pslf_status",
            Kind::Object(&crate::generated::shared_liability::PSLF_STATUS),
        )
        .optional(),
        Field::new("repayment_plan_description", Kind::String).optional(),
        Field::new("repayment_plan_type", Kind::String).optional(),
        Field::new("sequence_number", Kind::Number).optional(),
        Field::new(
            "servicer_address",
            Kind::Object(&crate::generated::sandbox::ADDRESS_DATA_OVERRIDE),
        )
        .optional(),
        Field::new("last_statement_balance", Kind::Number).optional(),
        Field::new("account_number", Kind::String).optional(),
        Field::new(
            "interest_rate",
            Kind::Object(&crate::generated::sandbox::LIABILITY_OVERRIDE_INTEREST_RATE),
        )
        .optional(),
        Field::new("principal_balance", Kind::Number).optional(),
        Field::new("origination_principal_amount", Kind::Number).optional(),
        Field::new("loan_term_months", Kind::Int)
            .optional()
            .within(Limits {
                min: Some(0.0),
                ..Limits::NONE
            }),
        Field::new("maturity_date", Kind::Date).optional(),
        Field::new("payment_count", Kind::Int)
            .optional()
            .within(Limits {
                min: Some(0.0),
                ..Limits::NONE
            }),
        Field::new("payment_frequency", Kind::String).optional(),
        Field::new("next_payment_amount", Kind::Number).optional(),
        Field::new("next_payment_due_date", Kind::Date).optional(),
        Field::new("last_payment_date", Kind::Date).optional(),
        Field::new("payoff_amount", Kind::Number).optional(),
        Field::new("ytd_interest_paid", Kind::Number).optional(),
        Field::new("compounding_period", Kind::String).optional(),
        Field::new("credit_limit", Kind::Number).optional(),
        Field::new("available_credit", Kind::Number).optional(),
        Field::new("last_statement_issue_date", Kind::Date).optional(),
        Field::new("past_due_amount", Kind::Number).optional(),
        Field::new("finance_charges", Kind::Number).optional(),
        Field::new("draw_period_end_date", Kind::Date).optional(),
        Field::new(
            "aprs",
            Kind::List(&Kind::Object(
                &crate::generated::sandbox::LIABILITY_OVERRIDE_APR,
            )),
        )
        .optional(),
    ],
};

pub(super) static STUDENT_LOAN_REPAYMENT_MODEL: Object = Object {
    fields: &[
        Field::new("type", Kind::String),
        Field::new("non_repayment_months", Kind::Int),
        Field::new("repayment_months", Kind::Int),
    ],
};

pub(super) static LIABILITY_OVERRIDE_INTEREST_RATE: Object = Object {
    fields: &[
        Field::new("percentage", Kind::Number)
            .optional()
            .within(Limits {
                min: Some(0.0),
                max: Some(100.0),
                ..Limits::NONE
            }),
        Field::new(
            "type",
            Kind::Enum(plaid_sandbox::types::LiabilityOverrideInterestRateType::KNOWN),
        )
        .optional(),
    ],
};

pub(super) static LIABILITY_OVERRIDE_APR: Object = Object {
    fields: &[
        Field::new(
            "apr_type",
            Kind::Enum(plaid_sandbox::types::LiabilityOverrideAPRType::KNOWN),
        ),
        Field::new("apr_percentage", Kind::Number)
            .optional()
            .within(Limits {
                min: Some(0.0),
                max: Some(100.0),
                ..Limits::NONE
            }),
        Field::new("balance_subject_to_apr", Kind::Number).optional(),
        Field::new("interest_charge_amount", Kind::Number).optional(),
    ],
};

pub(super) static INFLOW_MODEL: Object = Object {
    fields: &[
        Field::new("type", Kind::String),
        Field::new("income_amount", Kind::Number).optional(),
        Field::new("payment_day_of_month", Kind::Json).optional(),
        Field::new("transaction_name", Kind::String).optional(),
        Field::new("statement_day_of_month", Kind::Json).optional(),
    ],
};

pub(super) static INCOME_OVERRIDE: Object = Object {
    fields: &[
        Field::new(
            "paystubs",
            Kind::List(&Kind::Object(&crate::generated::sandbox::PAYSTUB_OVERRIDE)),
        )
        .optional(),
        Field::new(
            "w2s",
            Kind::List(&Kind::Object(&crate::generated::sandbox::W2OVERRIDE)),
        )
        .optional(),
    ],
};

pub(super) static PAYSTUB_OVERRIDE: Object = Object {
    fields: &[
        Field::new(
            "employer",
            Kind::Object(&crate::generated::sandbox::PAYSTUB_OVERRIDE_EMPLOYER),
        )
        .optional(),
        Field::new(
            "employee",
            Kind::Object(&crate::generated::sandbox::PAYSTUB_OVERRIDE_EMPLOYEE),
        )
        .optional(),
        Field::new(
            "income_breakdown",
            Kind::List(&Kind::Object(
                &crate::generated::shared_credit::INCOME_BREAKDOWN,
            )),
        )
        .optional(),
        Field::new(
            "net_pay",
            Kind::Object(&crate::generated::sandbox::PAYSTUB_OVERRIDE_NET_PAY),
        )
        .optional(),
        Field::new(
            "deductions",
            Kind::Object(&crate::generated::sandbox::PAYSTUB_OVERRIDE_DEDUCTIONS),
        )
        .optional(),
        Field::new(
            "earnings",
            Kind::Object(&crate::generated::sandbox::PAYSTUB_OVERRIDE_EARNINGS),
        )
        .optional(),
        Field::new(
            "pay_period_details",
            Kind::Object(&crate::generated::sandbox::PAYSTUB_OVERRIDE_PAY_PERIOD_DETAILS),
        )
        .optional(),
    ],
};

pub(super) static PAYSTUB_OVERRIDE_EMPLOYER: Object = Object {
    fields: &[
        Field::new("name", Kind::String).optional().nullable(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::sandbox::PAYSTUB_OVERRIDE_EMPLOYER_ADDRESS),
        )
        .optional(),
    ],
};

pub(super) static PAYSTUB_OVERRIDE_EMPLOYER_ADDRESS: Object = Object {
    fields: &[
        Field::new("city", Kind::String).optional(),
        Field::new("region", Kind::String).optional(),
        Field::new("street", Kind::String).optional(),
        Field::new("postal_code", Kind::String).optional(),
        Field::new("country", Kind::String).optional(),
    ],
};

pub(super) static PAYSTUB_OVERRIDE_EMPLOYEE: Object = Object {
    fields: &[
        Field::new("name", Kind::String).optional(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::sandbox::PAYSTUB_OVERRIDE_EMPLOYEE_ADDRESS),
        )
        .optional(),
        Field::new("marital_status", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "taxpayer_id",
            Kind::Object(&crate::generated::sandbox::PAYSTUB_OVERRIDE_TAXPAYER_ID),
        )
        .optional(),
    ],
};

pub(super) static PAYSTUB_OVERRIDE_EMPLOYEE_ADDRESS: Object = Object {
    fields: &[
        Field::new("city", Kind::String).optional(),
        Field::new("region", Kind::String).optional(),
        Field::new("street", Kind::String).optional(),
        Field::new("postal_code", Kind::String).optional(),
        Field::new("country", Kind::String).optional(),
    ],
};

pub(super) static PAYSTUB_OVERRIDE_TAXPAYER_ID: Object = Object {
    fields: &[
        Field::new("id_type", Kind::String).optional().nullable(),
        Field::new("id_mask", Kind::String).optional().nullable(),
    ],
};

pub(super) static PAYSTUB_OVERRIDE_NET_PAY: Object = Object {
    fields: &[
        Field::new("description", Kind::String)
            .optional()
            .nullable(),
        Field::new("currency", Kind::String).optional().nullable(),
        Field::new("ytd_amount", Kind::Number).optional().nullable(),
    ],
};

pub(super) static PAYSTUB_OVERRIDE_DEDUCTIONS: Object = Object {
    fields: &[
        Field::new(
            "breakdown",
            Kind::List(&Kind::Object(
                &crate::generated::sandbox::PAYSTUB_OVERRIDE_DEDUCTIONS_BREAKDOWN,
            )),
        )
        .optional(),
        Field::new(
            "total",
            Kind::Object(&crate::generated::sandbox::PAYSTUB_OVERRIDE_DEDUCTIONS_TOTAL),
        )
        .optional(),
    ],
};

pub(super) static PAYSTUB_OVERRIDE_DEDUCTIONS_BREAKDOWN: Object = Object {
    fields: &[
        Field::new("current_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("description", Kind::String)
            .optional()
            .nullable(),
        Field::new("currency", Kind::String).optional().nullable(),
        Field::new("ytd_amount", Kind::Number).optional().nullable(),
    ],
};

pub(super) static PAYSTUB_OVERRIDE_DEDUCTIONS_TOTAL: Object = Object {
    fields: &[
        Field::new("current_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("currency", Kind::String).optional().nullable(),
        Field::new("ytd_amount", Kind::Number).optional().nullable(),
    ],
};

pub(super) static PAYSTUB_OVERRIDE_EARNINGS: Object = Object {
    fields: &[
        Field::new(
            "breakdown",
            Kind::List(&Kind::Object(
                &crate::generated::sandbox::PAYSTUB_OVERRIDE_EARNINGS_BREAKDOWN,
            )),
        )
        .optional(),
        Field::new(
            "total",
            Kind::Object(&crate::generated::sandbox::PAYSTUB_OVERRIDE_EARNINGS_TOTAL),
        )
        .optional(),
    ],
};

pub(super) static PAYSTUB_OVERRIDE_EARNINGS_BREAKDOWN: Object = Object {
    fields: &[
        Field::new(
            "canonical_description",
            Kind::Enum(plaid_types::EarningsBreakdownCanonicalDescription::KNOWN),
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
        Field::new("currency", Kind::String).optional().nullable(),
        Field::new("rate", Kind::Number).optional().nullable(),
        Field::new("ytd_amount", Kind::Number).optional().nullable(),
    ],
};

pub(super) static PAYSTUB_OVERRIDE_EARNINGS_TOTAL: Object = Object {
    fields: &[
        Field::new("hours", Kind::Number).optional().nullable(),
        Field::new("currency", Kind::String).optional().nullable(),
        Field::new("ytd_amount", Kind::Number).optional().nullable(),
    ],
};

pub(super) static PAYSTUB_OVERRIDE_PAY_PERIOD_DETAILS: Object = Object {
    fields: &[
        Field::new("check_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new(
            "distribution_breakdown",
            Kind::List(&Kind::Object(
                &crate::generated::sandbox::PAYSTUB_OVERRIDE_DISTRIBUTION_BREAKDOWN,
            )),
        )
        .optional(),
        Field::new("end_date", Kind::Date).optional().nullable(),
        Field::new("gross_earnings", Kind::Number)
            .optional()
            .nullable(),
        Field::new("pay_date", Kind::Date).optional().nullable(),
        Field::new("pay_day", Kind::Date).optional().nullable(),
        Field::new("start_date", Kind::Date).optional().nullable(),
    ],
};

pub(super) static PAYSTUB_OVERRIDE_DISTRIBUTION_BREAKDOWN: Object = Object {
    fields: &[
        Field::new("account_name", Kind::String)
            .optional()
            .nullable(),
        Field::new("bank_name", Kind::String).optional().nullable(),
        Field::new("current_amount", Kind::Number)
            .optional()
            .nullable(),
        Field::new("currency", Kind::String).optional().nullable(),
        Field::new("mask", Kind::String).optional().nullable(),
        Field::new("type", Kind::String).optional().nullable(),
    ],
};

pub(super) static W2OVERRIDE: Object = Object {
    fields: &[
        Field::new(
            "employer",
            Kind::Object(&crate::generated::sandbox::PAYSTUB_OVERRIDE_EMPLOYER),
        )
        .optional(),
        Field::new(
            "employee",
            Kind::Object(&crate::generated::sandbox::PAYSTUB_OVERRIDE_EMPLOYEE),
        )
        .optional(),
        Field::new("tax_year", Kind::Int).optional().nullable(),
        Field::new("employer_id_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("wages_tips_other_comp", Kind::Number)
            .optional()
            .nullable(),
        Field::new("federal_income_tax_withheld", Kind::Number)
            .optional()
            .nullable(),
        Field::new("social_security_wages", Kind::Number)
            .optional()
            .nullable(),
        Field::new("social_security_tax_withheld", Kind::Number)
            .optional()
            .nullable(),
        Field::new("medicare_wages_and_tips", Kind::Number)
            .optional()
            .nullable(),
        Field::new("medicare_tax_withheld", Kind::Number)
            .optional()
            .nullable(),
        Field::new("social_security_tips", Kind::Number)
            .optional()
            .nullable(),
        Field::new("allocated_tips", Kind::Number)
            .optional()
            .nullable(),
        Field::new("box_9", Kind::String).optional().nullable(),
        Field::new("dependent_care_benefits", Kind::Number)
            .optional()
            .nullable(),
        Field::new("nonqualified_plans", Kind::Number)
            .optional()
            .nullable(),
        Field::new(
            "box_12",
            Kind::List(&Kind::Object(&crate::generated::sandbox::W2BOX12OVERRIDE)),
        )
        .optional(),
        Field::new("statutory_employee", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("retirement_plan", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("third_party_sick_pay", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("other", Kind::String).optional().nullable(),
        Field::new(
            "state_and_local_wages",
            Kind::List(&Kind::Object(
                &crate::generated::sandbox::W2STATE_AND_LOCAL_WAGES_OVERRIDE,
            )),
        )
        .optional(),
    ],
};

pub(super) static W2BOX12OVERRIDE: Object = Object {
    fields: &[
        Field::new("code", Kind::String).optional().nullable(),
        Field::new("amount", Kind::Number).optional().nullable(),
    ],
};

pub(super) static W2STATE_AND_LOCAL_WAGES_OVERRIDE: Object = Object {
    fields: &[
        Field::new("state", Kind::String).optional().nullable(),
        Field::new("employer_state_id_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("state_wages_tips", Kind::Number)
            .optional()
            .nullable(),
        Field::new("state_income_tax", Kind::Number)
            .optional()
            .nullable(),
        Field::new("local_wages_tips", Kind::Number)
            .optional()
            .nullable(),
        Field::new("local_income_tax", Kind::Number)
            .optional()
            .nullable(),
        Field::new("locality_name", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(super) static MFA: Object = Object {
    fields: &[
        Field::new("type", Kind::String),
        Field::new("question_rounds", Kind::Number).optional(),
        Field::new("questions_per_round", Kind::Number).optional(),
        Field::new("selection_rounds", Kind::Number).optional(),
        Field::new("selections_per_question", Kind::Number).optional(),
    ],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
OperationSchema {
operation: <plaid_sandbox::types::SandboxTransactionsCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_TRANSACTIONS_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxTransactionsCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxProcessorTokenCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_PROCESSOR_TOKEN_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxProcessorTokenCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxPublicTokenCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxPublicTokenCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxItemFireWebhookRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_ITEM_FIRE_WEBHOOK_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxItemFireWebhookResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxItemResetLoginRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_ITEM_RESET_LOGIN_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxItemResetLoginResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxItemApplicationSeedRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_ITEM_APPLICATION_SEED_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxItemApplicationSeedResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxItemSetVerificationStatusRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_ITEM_SET_VERIFICATION_STATUS_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxItemSetVerificationStatusResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxUserResetLoginRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_USER_RESET_LOGIN_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxUserResetLoginResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxBankTransferSimulateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_BANK_TRANSFER_SIMULATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxBankTransferSimulateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxTransferSweepSimulateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_TRANSFER_SWEEP_SIMULATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxTransferSweepSimulateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxTransferSimulateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_TRANSFER_SIMULATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxTransferSimulateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxTransferRefundSimulateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_TRANSFER_REFUND_SIMULATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxTransferRefundSimulateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxTransferLedgerSimulateAvailableRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_TRANSFER_LEDGER_SIMULATE_AVAILABLE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxTransferLedgerSimulateAvailableResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxTransferLedgerDepositSimulateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_TRANSFER_LEDGER_DEPOSIT_SIMULATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxTransferLedgerDepositSimulateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxTransferLedgerWithdrawSimulateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_TRANSFER_LEDGER_WITHDRAW_SIMULATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxTransferLedgerWithdrawSimulateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxTransferRepaymentSimulateRequest as Endpoint>::OPERATION,
request: None,
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxTransferRepaymentSimulateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: true,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxTransferFireWebhookRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_TRANSFER_FIRE_WEBHOOK_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxTransferFireWebhookResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxTransferTestClockCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_TRANSFER_TEST_CLOCK_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxTransferTestClockCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxTransferTestClockAdvanceRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_TRANSFER_TEST_CLOCK_ADVANCE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxTransferTestClockAdvanceResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxTransferTestClockGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_TRANSFER_TEST_CLOCK_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxTransferTestClockGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxTransferTestClockListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_TRANSFER_TEST_CLOCK_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxTransferTestClockListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxPaymentProfileResetLoginRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_PAYMENT_PROFILE_RESET_LOGIN_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxPaymentProfileResetLoginResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxPaymentSimulateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_PAYMENT_SIMULATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxPaymentSimulateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxBankTransferFireWebhookRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_BANK_TRANSFER_FIRE_WEBHOOK_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxBankTransferFireWebhookResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxIncomeFireWebhookRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_INCOME_FIRE_WEBHOOK_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxIncomeFireWebhookResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxBankIncomeFireWebhookRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_BANK_INCOME_FIRE_WEBHOOK_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxBankIncomeFireWebhookResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxCraCashflowUpdatesUpdateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_CRA_CASHFLOW_UPDATES_UPDATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxCraCashflowUpdatesUpdateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxOauthSelectAccountsRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_OAUTH_SELECT_ACCOUNTS_REQUEST),
response: ResponseShape::FreeForm,
sample_response: "{}",
names_request: false,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxCraServicingSimulateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_CRA_SERVICING_SIMULATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxCraServicingSimulateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxFdxConsentSeedRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_FDX_CONSENT_SEED_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxFdxConsentSeedResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_sandbox::types::SandboxUserFireWebhookRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::sandbox::SANDBOX_USER_FIRE_WEBHOOK_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_sandbox::types::SandboxUserFireWebhookResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
];
