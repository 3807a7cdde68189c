// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static IDENTITY_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::identity::IDENTITY_GET_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(crate) static IDENTITY_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(crate) static IDENTITY_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::identity::ACCOUNT_IDENTITY,
            )),
        ),
        Field::new(
            "item",
            Kind::Object(&crate::generated::objects::shared_account::ITEM),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ACCOUNT_IDENTITY: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new(
            "balances",
            Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_BALANCE),
        ),
        Field::new("mask", Kind::String).nullable(),
        Field::new("name", Kind::String),
        Field::new("official_name", Kind::String).nullable(),
        Field::new("type", Kind::Enum(plaid_types::AccountType::KNOWN)),
        Field::new("subtype", Kind::Enum(plaid_types::AccountSubtype::KNOWN)).nullable(),
        Field::new(
            "verification_status",
            Kind::Enum(plaid_identity::types::AccountIdentityVerificationStatus::KNOWN),
        )
        .optional(),
        Field::new("verification_name", Kind::String).optional(),
        Field::new(
            "verification_insights",
            Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_VERIFICATION_INSIGHTS),
        )
        .optional(),
        Field::new("persistent_account_id", Kind::String).optional(),
        Field::new("apy", Kind::Number).optional().nullable(),
        Field::new(
            "holder_category",
            Kind::Enum(plaid_types::AccountHolderCategory::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("paired_account_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "owners",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_owner::OWNER,
            )),
        ),
    ],
};

pub(crate) static IDENTITY_DOCUMENTS_UPLOADS_GET_REQUEST: Object = Object {
fields: &[
Field::new("access_token", Kind::String),
Field::new("options", Kind::Object(&crate::generated::objects::identity::IDENTITY_DOCUMENTS_UPLOADS_GET_REQUEST_OPTIONS)).optional(),
],
};

pub(crate) static IDENTITY_DOCUMENTS_UPLOADS_GET_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(crate) static IDENTITY_DOCUMENTS_UPLOADS_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::identity::ACCOUNT_IDENTITY_DOCUMENT_UPLOAD,
            )),
        ),
        Field::new(
            "item",
            Kind::Object(&crate::generated::objects::shared_account::ITEM),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ACCOUNT_IDENTITY_DOCUMENT_UPLOAD: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new(
            "balances",
            Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_BALANCE),
        ),
        Field::new("mask", Kind::String).nullable(),
        Field::new("name", Kind::String),
        Field::new("official_name", Kind::String).nullable(),
        Field::new("type", Kind::Enum(plaid_types::AccountType::KNOWN)),
        Field::new("subtype", Kind::Enum(plaid_types::AccountSubtype::KNOWN)).nullable(),
        Field::new(
            "verification_status",
            Kind::Enum(
                plaid_identity::types::AccountIdentityDocumentUploadVerificationStatus::KNOWN,
            ),
        )
        .optional(),
        Field::new("verification_name", Kind::String).optional(),
        Field::new(
            "verification_insights",
            Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_VERIFICATION_INSIGHTS),
        )
        .optional(),
        Field::new("persistent_account_id", Kind::String).optional(),
        Field::new("apy", Kind::Number).optional().nullable(),
        Field::new(
            "holder_category",
            Kind::Enum(plaid_types::AccountHolderCategory::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("paired_account_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "owners",
            Kind::List(&Kind::Object(
                &crate::generated::objects::shared_owner::OWNER,
            )),
        ),
        Field::new(
            "documents",
            Kind::List(&Kind::Object(
                &crate::generated::objects::identity::IDENTITY_DOCUMENT_UPLOAD,
            )),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static IDENTITY_DOCUMENT_UPLOAD: Object = Object {
    fields: &[
        Field::new("document_id", Kind::String).optional(),
        Field::new(
            "metadata",
            Kind::Object(&crate::generated::objects::identity::IDENTITY_DOCUMENT_UPLOAD_METADATA),
        )
        .optional(),
        Field::new(
            "risk_insights",
            Kind::Object(
                &crate::generated::objects::identity::IDENTITY_DOCUMENT_UPLOAD_RISK_INSIGHTS,
            ),
        )
        .optional(),
    ],
};

pub(crate) static IDENTITY_DOCUMENT_UPLOAD_METADATA: Object = Object {
    fields: &[
        Field::new("document_type", Kind::String)
            .optional()
            .nullable(),
        Field::new("is_account_number_match", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("page_count", Kind::Int).optional().nullable(),
        Field::new("last_updated", Kind::DateTime).optional(),
        Field::new("uploaded_at", Kind::DateTime).optional(),
    ],
};

pub(crate) static IDENTITY_DOCUMENT_UPLOAD_RISK_INSIGHTS: Object = Object {
    fields: &[
        Field::new(
            "risk_summary",
            Kind::Object(
                &crate::generated::objects::identity::IDENTITY_DOCUMENT_UPLOAD_RISK_SUMMARY,
            ),
        )
        .optional(),
        Field::new(
            "risk_signals",
            Kind::List(&Kind::Object(
                &crate::generated::objects::identity::IDENTITY_DOCUMENT_UPLOAD_RISK_SIGNAL,
            )),
        )
        .optional(),
    ],
};

pub(crate) static IDENTITY_DOCUMENT_UPLOAD_RISK_SUMMARY: Object = Object {
    fields: &[Field::new("risk_score", Kind::Int).optional().nullable()],
};

pub(crate) static IDENTITY_DOCUMENT_UPLOAD_RISK_SIGNAL: Object = Object {
    fields: &[
        Field::new("type", Kind::String).optional().nullable(),
        Field::new("has_fraud_risk", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("signal_description", Kind::String)
            .optional()
            .nullable(),
        Field::new("page_number", Kind::Int).optional().nullable(),
    ],
};

pub(crate) static IDENTITY_MATCH_REQUEST: Object = Object {
    fields: &[
        Field::new("access_token", Kind::String),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::identity::IDENTITY_MATCH_USER),
        )
        .optional(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::objects::identity::IDENTITY_MATCH_REQUEST_OPTIONS),
        )
        .optional(),
    ],
};

pub(crate) static IDENTITY_MATCH_USER: Object = Object {
    fields: &[
        Field::new("legal_name", Kind::String).optional().nullable(),
        Field::new("phone_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("email_address", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::identity::ADDRESS_DATA_NOT_REQUIRED),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static ADDRESS_DATA_NOT_REQUIRED: Object = Object {
    fields: &[
        Field::new("city", Kind::String).optional().nullable(),
        Field::new("region", Kind::String).optional().nullable(),
        Field::new("street", Kind::String).optional().nullable(),
        Field::new("postal_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("country", Kind::String).optional().nullable(),
    ],
};

pub(crate) static IDENTITY_MATCH_REQUEST_OPTIONS: Object = Object {
    fields: &[Field::new("account_ids", Kind::List(&Kind::String)).optional()],
};

pub(crate) static IDENTITY_MATCH_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "accounts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::identity::ACCOUNT_IDENTITY_MATCH_SCORE,
            )),
        ),
        Field::new(
            "item",
            Kind::Object(&crate::generated::objects::shared_account::ITEM),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static ACCOUNT_IDENTITY_MATCH_SCORE: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String),
        Field::new(
            "balances",
            Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_BALANCE),
        ),
        Field::new("mask", Kind::String).nullable(),
        Field::new("name", Kind::String),
        Field::new("official_name", Kind::String).nullable(),
        Field::new("type", Kind::Enum(plaid_types::AccountType::KNOWN)),
        Field::new("subtype", Kind::Enum(plaid_types::AccountSubtype::KNOWN)).nullable(),
        Field::new(
            "verification_status",
            Kind::Enum(plaid_identity::types::AccountIdentityMatchScoreVerificationStatus::KNOWN),
        )
        .optional(),
        Field::new("verification_name", Kind::String).optional(),
        Field::new(
            "verification_insights",
            Kind::Object(&crate::generated::objects::shared_account::ACCOUNT_VERIFICATION_INSIGHTS),
        )
        .optional(),
        Field::new("persistent_account_id", Kind::String).optional(),
        Field::new("apy", Kind::Number).optional().nullable(),
        Field::new(
            "holder_category",
            Kind::Enum(plaid_types::AccountHolderCategory::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("paired_account_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "legal_name",
            Kind::Object(&crate::generated::objects::shared_common::NAME_MATCH_SCORE),
        ),
        Field::new(
            "phone_number",
            Kind::Object(&crate::generated::objects::shared_common::PHONE_NUMBER_MATCH_SCORE),
        ),
        Field::new(
            "email_address",
            Kind::Object(&crate::generated::objects::shared_common::EMAIL_ADDRESS_MATCH_SCORE),
        ),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::shared_common::ADDRESS_MATCH_SCORE),
        ),
    ],
};

pub(crate) static IDENTITY_REFRESH_REQUEST: Object = Object {
    fields: &[Field::new("access_token", Kind::String)],
};

pub(crate) static IDENTITY_REFRESH_RESPONSE: Object = Object {
    fields: &[Field::new("request_id", Kind::String)],
};

pub(crate) static PROCESSOR_IDENTITY_GET_REQUEST: Object = Object {
    fields: &[Field::new("processor_token", Kind::String)],
};

pub(crate) static PROCESSOR_IDENTITY_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "account",
            Kind::Object(&crate::generated::objects::identity::ACCOUNT_IDENTITY),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static PROCESSOR_IDENTITY_MATCH_REQUEST: Object = Object {
    fields: &[
        Field::new("processor_token", Kind::String),
        Field::new(
            "user",
            Kind::Object(&crate::generated::objects::identity::IDENTITY_MATCH_USER),
        )
        .optional(),
    ],
};

pub(crate) static PROCESSOR_IDENTITY_MATCH_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "account",
            Kind::Object(&crate::generated::objects::identity::ACCOUNT_IDENTITY_MATCH_SCORE),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static IDENTITY_MATCH_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("start_time", Kind::DateTime),
        Field::new("end_time", Kind::DateTime),
        Field::new("count", Kind::Int).optional().within(Limits {
            min: Some(1.0),
            max: Some(25.0),
            ..Limits::NONE
        }),
        Field::new("cursor", Kind::String).optional(),
    ],
};

pub(crate) static IDENTITY_MATCH_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "identity_match_attempts",
            Kind::List(&Kind::Object(
                &crate::generated::objects::identity::IDENTITY_MATCH_LIST_ATTEMPT,
            )),
        ),
        Field::new("next_cursor", Kind::String).nullable(),
        Field::new("has_more", Kind::Bool),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static IDENTITY_MATCH_LIST_ATTEMPT: Object = Object {
    fields: &[
        Field::new("attempt_id", Kind::String),
        Field::new("item_id", Kind::String).nullable(),
        Field::new("created_at", Kind::DateTime),
        Field::new("link_session_id", Kind::String),
        Field::new("link_customization_name", Kind::String),
        Field::new("ruleset_revision", Kind::Int).within(Limits {
            min: Some(0.0),
            ..Limits::NONE
        }),
        Field::new(
            "outcome",
            Kind::Enum(plaid_identity::types::IdentityMatchListOutcome::KNOWN),
        ),
        Field::new("outcome_account_id", Kind::String).nullable(),
        Field::new(
            "scores",
            Kind::List(&Kind::Object(
                &crate::generated::objects::identity::IDENTITY_MATCH_LIST_ATTEMPT_SCORE,
            )),
        ),
    ],
};

pub(crate) static IDENTITY_MATCH_LIST_ATTEMPT_SCORE: Object = Object {
    fields: &[
        Field::new("account_id", Kind::String).nullable(),
        Field::new(
            "legal_name",
            Kind::Object(&crate::generated::objects::shared_common::NAME_MATCH_SCORE),
        ),
        Field::new(
            "phone_number",
            Kind::Object(&crate::generated::objects::shared_common::PHONE_NUMBER_MATCH_SCORE),
        ),
        Field::new(
            "email_address",
            Kind::Object(&crate::generated::objects::shared_common::EMAIL_ADDRESS_MATCH_SCORE),
        ),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::shared_common::ADDRESS_MATCH_SCORE),
        ),
    ],
};
