// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(crate) static HOLDING_TAX_LOT: Object = Object {
    fields: &[
        Field::new("institution_lot_id", Kind::String).nullable(),
        Field::new("original_purchase_datetime", Kind::DateTime).nullable(),
        Field::new("quantity", Kind::Number).nullable(),
        Field::new("purchase_price", Kind::Number).nullable(),
        Field::new("cost_basis", Kind::Number).nullable(),
        Field::new("current_value", Kind::Number).nullable(),
        Field::new(
            "position_type",
            Kind::Enum(plaid_types::HoldingTaxLotPositionType::KNOWN),
        )
        .nullable(),
    ],
};

pub(crate) static SIGNAL_DEVICE: Object = Object {
    fields: &[
        Field::new("ip_address", Kind::String).optional().nullable(),
        Field::new("user_agent", Kind::String).optional().nullable(),
    ],
};

pub(crate) static NAME_MATCH_SCORE: Object = Object {
    fields: &[
        Field::new("score", Kind::Int).nullable(),
        Field::new("is_first_name_or_last_name_match", Kind::Bool).nullable(),
        Field::new("is_nickname_match", Kind::Bool).nullable(),
        Field::new("is_business_name_detected", Kind::Bool).nullable(),
    ],
};

pub(crate) static PHONE_NUMBER_MATCH_SCORE: Object = Object {
    fields: &[Field::new("score", Kind::Int).nullable()],
};

pub(crate) static EMAIL_ADDRESS_MATCH_SCORE: Object = Object {
    fields: &[Field::new("score", Kind::Int).nullable()],
};

pub(crate) static ADDRESS_MATCH_SCORE: Object = Object {
    fields: &[
        Field::new("score", Kind::Int).nullable(),
        Field::new("is_postal_code_match", Kind::Bool).nullable(),
    ],
};

pub(crate) static SIGNAL_WARNING: Object = Object {
    fields: &[
        Field::new("warning_type", Kind::String).optional(),
        Field::new("warning_code", Kind::String).optional(),
        Field::new("warning_message", Kind::String).optional(),
    ],
};
