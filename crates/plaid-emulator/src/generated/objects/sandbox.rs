// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static SANDBOX_TRANSACTIONS_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "transactions",
            Kind::List(&Kind::Object(
                &crate::generated::objects::sandbox::CUSTOM_SANDBOX_TRANSACTION,
            )),
        ),
    ],
};

pub(crate) static CUSTOM_SANDBOX_TRANSACTION: Object = Object {
    fields: &[
        Field::new("date_transacted", Kind::Date),
        Field::new("date_posted", Kind::Date),
        Field::new("amount", Kind::Number),
        Field::new("description", Kind::String),
        Field::new("iso_currency_code", Kind::String).optional(),
        Field::new("account_id", Kind::String).optional(),
    ],
};

pub(crate) static SANDBOX_PROCESSOR_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("institution_id", Kind::String),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::sandbox::SANDBOX_PROCESSOR_TOKEN_CREATE_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(crate) static SANDBOX_PROCESSOR_TOKEN_CREATE_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("override_username", Kind::String)
            .optional()
            .nullable(),
        Field::new("override_password", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST: Object = Object {
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
            Kind::Object(
                &crate::generated::objects::sandbox::SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_OPTIONS,
            ),
        )
        .optional(),
        Field::new("user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(crate) static SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_OPTIONS: Object = Object {
fields: &[
Field::new("webhook", Kind::String).optional().within(Limits { format: Some("uri"), ..Limits::NONE }),
Field::new("override_username", Kind::String).optional().nullable(),
Field::new("override_password", Kind::String).optional().nullable(),
Field::new("transactions", Kind::Object(&crate::generated::objects::sandbox::SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_OPTIONS_TRANSACTIONS)).optional().nullable(),
Field::new("statements", Kind::Object(&crate::generated::objects::sandbox::SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_OPTIONS_STATEMENTS)).optional().nullable(),
Field::new("income_verification", Kind::Object(&crate::generated::objects::sandbox::SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_OPTIONS_INCOME_VERIFICATION)).optional(),
],
};

pub(crate) static SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_OPTIONS_TRANSACTIONS: Object = Object {
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

pub(crate) static SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_OPTIONS_STATEMENTS: Object = Object {
    fields: &[
        Field::new("start_date", Kind::Date),
        Field::new("end_date", Kind::Date),
    ],
};

pub(crate) static SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_OPTIONS_INCOME_VERIFICATION: Object = Object {
fields: &[
Field::new("income_source_types", Kind::List(&Kind::Enum(plaid_types::IncomeVerificationSourceType::KNOWN))).optional(),
Field::new("bank_income", Kind::Object(&crate::generated::objects::sandbox::SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_INCOME_VERIFICATION_BANK_INCOME)).optional(),
],
};

pub(crate) static SANDBOX_PUBLIC_TOKEN_CREATE_REQUEST_INCOME_VERIFICATION_BANK_INCOME: Object =
    Object {
        fields: &[Field::new("days_requested", Kind::Int).optional()],
    };

pub(crate) static SANDBOX_ITEM_FIRE_WEBHOOK_REQUEST: Object = Object {
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
            Kind::Object(
                &crate::generated::objects::sandbox::SANDBOX_ITEM_FIRE_WEBHOOK_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(crate) static SANDBOX_ITEM_FIRE_WEBHOOK_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("new_transactions", Kind::Int)
        .optional()
        .within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        })],
};

pub(crate) static SANDBOX_ITEM_RESET_LOGIN_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static SANDBOX_ITEM_APPLICATION_SEED_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("application_id", Kind::String),
    ],
};

pub(crate) static SANDBOX_ITEM_SET_VERIFICATION_STATUS_REQUEST: Object = Object {
fields: &[
Field::new("access_token", Kind::String),
Field::new("account_id", Kind::String),
Field::new("verification_status", Kind::Enum(plaid_sandbox::types::SandboxItemSetVerificationStatusRequestVerificationStatus::KNOWN)),
],
};

pub(crate) static SANDBOX_USER_RESET_LOGIN_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("item_ids", Kind::List(&Kind::String))
            .optional()
            .nullable(),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(crate) static SANDBOX_BANK_TRANSFER_SIMULATE_REQUEST: Object = Object {
    fields: &[
        Field::new("bank_transfer_id", Kind::String),
        Field::new("event_type", Kind::String),
        Field::new(
            "failure_reason",
            Kind::Object(&crate::generated::objects::shared_transfer::BANK_TRANSFER_FAILURE),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static SANDBOX_TRANSFER_SWEEP_SIMULATE_REQUEST: Object = Object {
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

pub(crate) static SANDBOX_TRANSFER_SIMULATE_REQUEST: Object = Object {
    fields: &[
        Field::new("transfer_id", Kind::String),
        Field::new("test_clock_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("event_type", Kind::String),
        Field::new(
            "failure_reason",
            Kind::Object(&crate::generated::objects::shared_transfer::TRANSFER_FAILURE),
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

pub(crate) static SANDBOX_TRANSFER_REFUND_SIMULATE_REQUEST: Object = Object {
    fields: &[
        Field::new("refund_id", Kind::String),
        Field::new("test_clock_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("event_type", Kind::String),
        Field::new(
            "failure_reason",
            Kind::Object(&crate::generated::objects::shared_transfer::TRANSFER_FAILURE),
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

pub(crate) static SANDBOX_TRANSFER_LEDGER_SIMULATE_AVAILABLE_REQUEST: Object = Object {
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

pub(crate) static SANDBOX_TRANSFER_LEDGER_DEPOSIT_SIMULATE_REQUEST: Object = Object {
    fields: &[
        Field::new("sweep_id", Kind::String),
        Field::new(
            "event_type",
            Kind::Enum(plaid_sandbox::types::TransferLedgerSweepSimulateEventType::KNOWN),
        ),
        Field::new(
            "failure_reason",
            Kind::Object(&crate::generated::objects::shared_transfer::TRANSFER_FAILURE),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static SANDBOX_TRANSFER_LEDGER_WITHDRAW_SIMULATE_REQUEST: Object = Object {
    fields: &[
        Field::new("sweep_id", Kind::String),
        Field::new(
            "event_type",
            Kind::Enum(plaid_sandbox::types::TransferLedgerSweepSimulateEventType::KNOWN),
        ),
        Field::new(
            "failure_reason",
            Kind::Object(&crate::generated::objects::shared_transfer::TRANSFER_FAILURE),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static SANDBOX_TRANSFER_FIRE_WEBHOOK_REQUEST: Object = Object {
    fields: &[Field::new("webhook", Kind::String).within(Limits {
        format: Some("uri"),
        ..Limits::NONE
    })],
};

pub(crate) static SANDBOX_TRANSFER_TEST_CLOCK_CREATE_REQUEST: Object = Object {
    fields: &[Field::new("virtual_time", Kind::DateTime)
        .optional()
        .nullable()],
};

pub(crate) static SANDBOX_TRANSFER_TEST_CLOCK_ADVANCE_REQUEST: Object = Object {
    fields: &[
        Field::new("test_clock_id", Kind::String),
        Field::new("new_virtual_time", Kind::DateTime),
    ],
};

pub(crate) static SANDBOX_TRANSFER_TEST_CLOCK_GET_REQUEST: Object = Object {
    fields: &[Field::new("test_clock_id", Kind::String)],
};

pub(crate) static SANDBOX_TRANSFER_TEST_CLOCK_LIST_REQUEST: Object = Object {
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

pub(crate) static SANDBOX_PAYMENT_PROFILE_RESET_LOGIN_REQUEST: Object = Object {
    fields: &[Field::new("payment_profile_token", Kind::String)],
};

pub(crate) static SANDBOX_PAYMENT_SIMULATE_REQUEST: Object = Object {
    fields: &[
        Field::new("payment_id", Kind::String),
        Field::new("webhook", Kind::String),
        Field::new("status", Kind::String),
    ],
};

pub(crate) static SANDBOX_BANK_TRANSFER_FIRE_WEBHOOK_REQUEST: Object = Object {
    fields: &[Field::new("webhook", Kind::String).within(Limits {
        format: Some("uri"),
        ..Limits::NONE
    })],
};

pub(crate) static SANDBOX_INCOME_FIRE_WEBHOOK_REQUEST: Object = Object {
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

pub(crate) static SANDBOX_BANK_INCOME_FIRE_WEBHOOK_REQUEST: Object = Object {
fields: &[
Field::new("webhook_override", Kind::String).optional().within(Limits { format: Some("uri"), ..Limits::NONE }),
Field::new("webhook_code", Kind::Enum(plaid_sandbox::types::SandboxBankIncomeWebhookFireRequestWebhookCode::KNOWN)),
Field::new("webhook_fields", Kind::Object(&crate::generated::objects::sandbox::SANDBOX_BANK_INCOME_WEBHOOK_FIRE_REQUEST_WEBHOOK_FIELDS)),
],
};

pub(crate) static SANDBOX_BANK_INCOME_WEBHOOK_FIRE_REQUEST_WEBHOOK_FIELDS: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String),
        Field::new(
            "bank_income_refresh_complete_result",
            Kind::Enum(plaid_types::BankIncomeRefreshCompleteResult::KNOWN),
        )
        .optional(),
    ],
};

pub(crate) static SANDBOX_CRA_CASHFLOW_UPDATES_UPDATE_REQUEST: Object = Object {
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

pub(crate) static SANDBOX_OAUTH_SELECT_ACCOUNTS_REQUEST: Object = Object {
    fields: &[
        Field::new("oauth_state_id", Kind::String),
        Field::new("accounts", Kind::List(&Kind::String)),
    ],
};

pub(crate) static SANDBOX_CRA_SERVICING_SIMULATE_REQUEST: Object = Object {
    fields: &[
        Field::new("subscription_id", Kind::String),
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::objects::sandbox::SANDBOX_CRA_SERVICING_SIMULATE_REQUEST_OPTIONS,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static SANDBOX_CRA_SERVICING_SIMULATE_REQUEST_OPTIONS: Object = Object {
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

pub(crate) static SANDBOX_FDX_CONSENT_SEED_REQUEST: Object = Object {
    fields: &[
        Field::new("customer_id", Kind::String),
        Field::new("application_id", Kind::String),
        Field::new("consent_id", Kind::String).optional(),
    ],
};

pub(crate) static SANDBOX_USER_FIRE_WEBHOOK_REQUEST: Object = Object {
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
