// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(super) static STUDENT_LOAN_STATUS: Object = Object {
    fields: &[
        Field::new("end_date", Kind::Date).nullable(),
        Field::new(
            "type",
            Kind::Enum(plaid_types::StudentLoanStatusType::KNOWN),
        )
        .nullable(),
    ],
};

pub(super) static PSLF_STATUS: Object = Object {
    fields: &[
        Field::new("estimated_eligibility_date", Kind::Date).nullable(),
        Field::new("payments_made", Kind::Int).nullable(),
        Field::new("payments_remaining", Kind::Int).nullable(),
    ],
};
