// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Object};

pub(crate) static AUTH_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::auth::AUTH_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(crate) static AUTH_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(crate) static AUTH_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_account::ACCOUNT_BASE,
            )),
        ),
        Field::new(
            "numbers",
            Kind::Object(&crate::generated::objects::auth::AUTH_GET_NUMBERS),
        ),
        Field::new(
            "item",
            Kind::Object(&crate::generated::objects::shared_account::ITEM),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static AUTH_GET_NUMBERS: Object = Object {
    fields: &[
        Field::new(
            "ach",
            Kind::List(&Kind::Object(&crate::generated::objects::auth::NUMBERS_ACH)),
        ),
        Field::new(
            "eft",
            Kind::List(&Kind::Object(&crate::generated::objects::auth::NUMBERS_EFT)),
        ),
        Field::new(
            "international",
            Kind::List(&Kind::Object(
                &crate::generated::objects::auth::NUMBERS_INTERNATIONAL,
            )),
        ),
        Field::new(
            "bacs",
            Kind::List(&Kind::Object(
                &crate::generated::objects::auth::NUMBERS_BACS,
            )),
        ),
    ],
};

pub(crate) static NUMBERS_ACH: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("account", Kind::String),
        Field::new("is_tokenized_account_number", Kind::Bool).optional(),
        Field::new("routing", Kind::String),
        Field::new("wire_routing", Kind::String).nullable(),
        Field::new("can_transfer_in", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("can_transfer_out", Kind::Bool)
            .optional()
            .nullable(),
    ],
};

pub(crate) static NUMBERS_EFT: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("account", Kind::String),
        Field::new("institution", Kind::String),
        Field::new("branch", Kind::String),
    ],
};

pub(crate) static NUMBERS_INTERNATIONAL: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("iban", Kind::String),
        Field::new("bic", Kind::String),
    ],
};

pub(crate) static NUMBERS_BACS: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new("account", Kind::String),
        Field::new("sort_code", Kind::String),
    ],
};

pub(crate) static AUTH_VERIFY_REQUEST: Object = Object {
    fields: &[
        Field::new("legal_name", Kind::String).optional().nullable(),
        Field::new(
            "numbers",
            Kind::Object(&crate::generated::objects::auth::AUTH_VERIFY_REQUEST_NUMBERS),
        ),
    ],
};

pub(crate) static AUTH_VERIFY_REQUEST_NUMBERS: Object = Object {
    fields: &[Field::new(
        "ach",
        Kind::Object(&crate::generated::objects::auth::AUTH_VERIFY_NUMBERS_ACH),
    )],
};

pub(crate) static AUTH_VERIFY_NUMBERS_ACH: Object = Object {
    fields: &[
        Field::new("account", Kind::String),
        Field::new("routing", Kind::String),
    ],
};

pub(crate) static AUTH_VERIFY_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String),
        Field::new("item_id", Kind::String).optional().nullable(),
        Field::new("verification_status", Kind::String),
        Field::new(
            "verification_insights",
            Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_VERIFICATION_INSIGHTS),
        ),
    ],
};

pub(crate) static PROCESSOR_AUTH_GET_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(crate) static PROCESSOR_AUTH_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("request_id", Kind::String),
        Field::new(
            "numbers",
            Kind::Object(&crate::generated::objects::auth::PROCESSOR_NUMBER),
        ),
        Field::new(
            "account",
            Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_BASE),
        ),
    ],
};

pub(crate) static PROCESSOR_NUMBER: Object = Object {
    fields: &[
        Field::new(
            "ach",
            Kind::Object(&crate::generated::objects::auth::NUMBERS_ACH),
        )
        .optional()
        .nullable(),
        Field::new(
            "eft",
            Kind::Object(&crate::generated::objects::auth::NUMBERS_EFT),
        )
        .optional()
        .nullable(),
        Field::new(
            "international",
            Kind::Object(&crate::generated::objects::auth::NUMBERS_INTERNATIONAL),
        )
        .optional()
        .nullable(),
        Field::new(
            "bacs",
            Kind::Object(&crate::generated::objects::auth::NUMBERS_BACS),
        )
        .optional()
        .nullable(),
    ],
};
