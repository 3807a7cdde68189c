// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static TRANSACTIONS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "options",
            Kind::Object(&crate::generated::transactions::TRANSACTIONS_GET_REQUEST_OPTIONS),
        )
        .optional(),
        Field::new("access_token", Kind::String),
        Field::new("start_date", Kind::Date),
        Field::new("end_date", Kind::Date),
    ],
};

pub(super) static TRANSACTIONS_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("account_ids", Kind::List(&Kind::String)).optional(),
        Field::new("count", Kind::Int).optional().within(Limits {
            min: Some(1.0),
            max: Some(500.0),
            ..Limits::NONE
        }),
        Field::new("offset", Kind::Int).optional().within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        }),
        Field::new("include_original_description", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("include_personal_finance_category_beta", Kind::Bool).optional(),
        Field::new("include_personal_finance_category", Kind::Bool).optional(),
        Field::new("include_logo_and_counterparty_beta", Kind::Bool).optional(),
        Field::new(
            "personal_finance_category_version",
            Kind::Enum(plaid_types::PersonalFinanceCategoryVersion::KNOWN),
        )
        .optional(),
        Field::new("days_requested", Kind::Int)
            .optional()
            .within(Limits {
                min: Some(1.0),
                max: Some(730.0),
                ..Limits::NONE
            }),
    ],
};

pub(super) static TRANSACTIONS_REFRESH_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(super) static TRANSACTIONS_RECURRING_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::transactions::TRANSACTIONS_RECURRING_GET_REQUEST_OPTIONS,
            ),
        )
        .optional(),
        Field::new("account_ids", Kind::List(&Kind::String)).optional(),
    ],
};

pub(super) static TRANSACTIONS_RECURRING_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("include_personal_finance_category", Kind::Bool).optional(),
        Field::new(
            "personal_finance_category_version",
            Kind::Enum(plaid_types::PersonalFinanceCategoryVersion::KNOWN),
        )
        .optional(),
    ],
};

pub(super) static TRANSACTIONS_SYNC_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("cursor", Kind::String).optional(),
        Field::new("count", Kind::Int).optional().within(Limits {
            min: Some(1.0),
            max: Some(500.0),
            ..Limits::NONE
        }),
        Field::new(
            "options",
            Kind::Object(&crate::generated::transactions::TRANSACTIONS_SYNC_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static TRANSACTIONS_SYNC_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("include_original_description", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("include_personal_finance_category", Kind::Bool).optional(),
        Field::new("include_logo_and_counterparty_beta", Kind::Bool).optional(),
        Field::new(
            "personal_finance_category_version",
            Kind::Enum(plaid_types::PersonalFinanceCategoryVersion::KNOWN),
        )
        .optional(),
        Field::new("days_requested", Kind::Int)
            .optional()
            .within(Limits {
                min: Some(1.0),
                max: Some(730.0),
                ..Limits::NONE
            }),
        Field::new("account_id", Kind::String).optional(),
    ],
};

pub(super) static PROCESSOR_TRANSACTIONS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::transactions::PROCESSOR_TRANSACTIONS_GET_REQUEST_OPTIONS,
            ),
        )
        .optional(),
        Field::new("processor_token", Kind::String),
        Field::new("start_date", Kind::Date),
        Field::new("end_date", Kind::Date),
    ],
};

pub(super) static PROCESSOR_TRANSACTIONS_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[
        Field::new("count", Kind::Int).optional().within(Limits {
            min: Some(1.0),
            max: Some(500.0),
            ..Limits::NONE
        }),
        Field::new("offset", Kind::Int).optional().within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        }),
        Field::new("include_original_description", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("include_personal_finance_category_beta", Kind::Bool).optional(),
        Field::new("include_personal_finance_category", Kind::Bool).optional(),
        Field::new("include_logo_and_counterparty_beta", Kind::Bool).optional(),
    ],
};

pub(super) static PROCESSOR_TRANSACTIONS_SYNC_REQUEST: Object = Object {
    fields: &[
        Field::new("processor_token", Kind::String),
        Field::new("cursor", Kind::String).optional(),
        Field::new("count", Kind::Int).optional().within(Limits {
            min: Some(1.0),
            max: Some(500.0),
            ..Limits::NONE
        }),
        Field::new(
            "options",
            Kind::Object(&crate::generated::transactions::TRANSACTIONS_SYNC_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static PROCESSOR_TRANSACTIONS_REFRESH_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(super) static PROCESSOR_TRANSACTIONS_RECURRING_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("processor_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::transactions::TRANSACTIONS_RECURRING_GET_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(super) static TRANSACTIONS_RULES_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("client_user_id", Kind::String),
        Field::new("pfc_primary_category", Kind::String),
        Field::new("pfc_detailed_category", Kind::String),
        Field::new(
            "rule_details",
            Kind::Object(&crate::generated::transactions::TRANSACTIONS_RULE_DETAILS),
        ),
    ],
};

pub(super) static TRANSACTIONS_RULE_DETAILS: Object = Object {
    fields: &[
        Field::new(
            "field",
            Kind::Enum(plaid_transactions::types::TransactionsRuleField::KNOWN),
        ),
        Field::new(
            "type",
            Kind::Enum(plaid_transactions::types::TransactionsRuleType::KNOWN),
        ),
        Field::new("query", Kind::String),
    ],
};

pub(super) static TRANSACTIONS_RULES_LIST_REQUEST: Object = Object {
    fields: &[Field::new("client_user_id", Kind::String)],
};

pub(super) static TRANSACTIONS_RULES_REMOVE_REQUEST: Object = Object {
    fields: &[
        Field::new("client_user_id", Kind::String),
        Field::new("rule_id", Kind::String),
    ],
};

pub(super) static TRANSACTIONS_USER_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[Field::new("client_user_id", Kind::String)],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
OperationSchema {
operation: <plaid_transactions::types::TransactionsGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transactions::TRANSACTIONS_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transactions::types::TransactionsGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transactions::types::TransactionsRefreshRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transactions::TRANSACTIONS_REFRESH_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transactions::types::TransactionsRefreshResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transactions::types::TransactionsRecurringGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transactions::TRANSACTIONS_RECURRING_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transactions::types::TransactionsRecurringGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transactions::types::TransactionsSyncRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transactions::TRANSACTIONS_SYNC_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transactions::types::TransactionsSyncResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transactions::types::CategoriesGetRequest as Endpoint>::OPERATION,
request: None,
response: ResponseShape::Json,
sample_response: <plaid_transactions::types::CategoriesGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: true,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transactions::types::ProcessorTransactionsGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transactions::PROCESSOR_TRANSACTIONS_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transactions::types::ProcessorTransactionsGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transactions::types::ProcessorTransactionsSyncRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transactions::PROCESSOR_TRANSACTIONS_SYNC_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transactions::types::ProcessorTransactionsSyncResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transactions::types::ProcessorTransactionsRefreshRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transactions::PROCESSOR_TRANSACTIONS_REFRESH_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transactions::types::ProcessorTransactionsRefreshResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transactions::types::ProcessorTransactionsRecurringGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transactions::PROCESSOR_TRANSACTIONS_RECURRING_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transactions::types::ProcessorTransactionsRecurringGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transactions::types::TransactionsRulesCreateRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transactions::TRANSACTIONS_RULES_CREATE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transactions::types::TransactionsRulesCreateResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transactions::types::TransactionsRulesListRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transactions::TRANSACTIONS_RULES_LIST_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transactions::types::TransactionsRulesListResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transactions::types::TransactionsRulesRemoveRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transactions::TRANSACTIONS_RULES_REMOVE_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transactions::types::TransactionsRulesRemoveResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_transactions::types::TransactionsUserInsightsGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::transactions::TRANSACTIONS_USER_INSIGHTS_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_transactions::types::TransactionsUserInsightsGetResponse as Sample>::SAMPLE,
names_request: false,
deprecated: false,
withdrawn: false,
},
];
