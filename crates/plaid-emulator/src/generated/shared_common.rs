// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(super) static SIGNAL_DEVICE: Object = Object {
    fields: &[
        Field::new("ip_address", Kind::String).optional().nullable(),
        Field::new("user_agent", Kind::String).optional().nullable(),
    ],
};
