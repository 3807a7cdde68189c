// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(crate) static BANK_TRANSFER_FAILURE: Object = Object {
    fields: &[
        Field::new("ach_return_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("description", Kind::String).optional(),
    ],
};

pub(crate) static TRANSFER_SWEEP: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("funding_account_id", Kind::String),
        Field::new("ledger_id", Kind::String).optional().nullable(),
        Field::new("created", Kind::DateTime),
        Field::new("amount", Kind::AmountText),
        Field::new("iso_currency_code", Kind::String),
        Field::new("settled", Kind::Date).nullable(),
        Field::new("expected_funds_available_date", Kind::Date)
            .optional()
            .nullable(),
        Field::new("status", Kind::Enum(plaid_types::SweepStatus::KNOWN))
            .optional()
            .nullable(),
        Field::new("trigger", Kind::Enum(plaid_types::SweepTrigger::KNOWN))
            .optional()
            .nullable(),
        Field::new("description", Kind::String).optional(),
        Field::new("network_trace_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "failure_reason",
            Kind::Object(&crate::generated::objects::shared_transfer::SWEEP_FAILURE),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static SWEEP_FAILURE: Object = Object {
    fields: &[
        Field::new("failure_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("description", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(crate) static TRANSFER_FAILURE: Object = Object {
    fields: &[
        Field::new("failure_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("ach_return_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("description", Kind::String).optional(),
    ],
};
