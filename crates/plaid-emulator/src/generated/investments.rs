// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static PROCESSOR_INVESTMENTS_HOLDINGS_GET_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(super) static PROCESSOR_INVESTMENTS_AUTH_GET_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(super) static PROCESSOR_INVESTMENTS_TRANSACTIONS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::investments::INVESTMENTS_TRANSACTIONS_GET_REQUEST_OPTIONS,
            ),
        )
        .optional(),
        Field::new("processor_token", Kind::String),
        Field::new("start_date", Kind::Date),
        Field::new("end_date", Kind::Date),
    ],
};

pub(super) static INVESTMENTS_TRANSACTIONS_GET_REQUEST_OPTIONS: Object = Object {
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
        Field::new("async_update", Kind::Bool).optional(),
    ],
};

pub(super) static INVESTMENTS_HOLDINGS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::investments::INVESTMENT_HOLDINGS_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static INVESTMENT_HOLDINGS_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(super) static INVESTMENTS_TRANSACTIONS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new("start_date", Kind::Date),
        Field::new("end_date", Kind::Date),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::investments::INVESTMENTS_TRANSACTIONS_GET_REQUEST_OPTIONS,
            ),
        )
        .optional(),
    ],
};

pub(super) static INVESTMENTS_REFRESH_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(super) static INVESTMENTS_AUTH_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::investments::INVESTMENTS_AUTH_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static INVESTMENTS_AUTH_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
OperationSchema {
operation: <plaid_investments::types::ProcessorInvestmentsHoldingsGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::investments::PROCESSOR_INVESTMENTS_HOLDINGS_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_investments::types::ProcessorInvestmentsHoldingsGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_investments::types::ProcessorInvestmentsAuthGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::investments::PROCESSOR_INVESTMENTS_AUTH_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_investments::types::ProcessorInvestmentsAuthGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_investments::types::ProcessorInvestmentsTransactionsGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::investments::PROCESSOR_INVESTMENTS_TRANSACTIONS_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_investments::types::ProcessorInvestmentsTransactionsGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_investments::types::InvestmentsHoldingsGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::investments::INVESTMENTS_HOLDINGS_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_investments::types::InvestmentsHoldingsGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_investments::types::InvestmentsTransactionsGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::investments::INVESTMENTS_TRANSACTIONS_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_investments::types::InvestmentsTransactionsGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_investments::types::InvestmentsRefreshRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::investments::INVESTMENTS_REFRESH_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_investments::types::InvestmentsRefreshResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
OperationSchema {
operation: <plaid_investments::types::InvestmentsAuthGetRequest as Endpoint>::OPERATION,
request: Some(&crate::generated::investments::INVESTMENTS_AUTH_GET_REQUEST),
response: ResponseShape::Json,
sample_response: <plaid_investments::types::InvestmentsAuthGetResponse as Sample>::SAMPLE,
names_request: true,
deprecated: false,
withdrawn: false,
},
];
