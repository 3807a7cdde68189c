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
Field::new("webhook", Kind::String).optional().within(Limits { format: Some("uri"), ..Limits::NONE }),
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
