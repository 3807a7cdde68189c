// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(crate) static DASHBOARD_USER_GET_REQUEST: Object = Object {
    fields: &[Field::new("dashboard_user_id", Kind::String)],
};

pub(crate) static DASHBOARD_USER_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("created_at", Kind::DateTime),
        Field::new("email_address", Kind::String).within(Limits {
            format: Some("email"),
            ..Limits::NONE
        }),
        Field::new(
            "status",
            Kind::Enum(plaid_identity_verification::types::DashboardUserStatus::KNOWN),
        ),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static DASHBOARD_USER_LIST_REQUEST: Object = Object {
    fields: &[Field::new("cursor", Kind::String).optional().nullable()],
};

pub(crate) static DASHBOARD_USER_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "dashboard_users",
            Kind::List(&Kind::Object(
                &crate::generated::objects::identity_verification::DASHBOARD_USER,
            )),
        ),
        Field::new("next_cursor", Kind::String).nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static DASHBOARD_USER: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("created_at", Kind::DateTime),
        Field::new("email_address", Kind::String).within(Limits {
            format: Some("email"),
            ..Limits::NONE
        }),
        Field::new(
            "status",
            Kind::Enum(plaid_identity_verification::types::DashboardUserStatus::KNOWN),
        ),
    ],
};

pub(crate) static IDENTITY_VERIFICATION_CREATE_REQUEST: Object = Object {
fields: &[
Field::new("client_user_id", Kind::String).optional(),
Field::new("user_id", Kind::String).optional(),
Field::new("is_shareable", Kind::Bool),
Field::new("template_id", Kind::String),
Field::new("gave_consent", Kind::Bool),
Field::new("user", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_CREATE_REQUEST_USER)).optional().nullable(),
Field::new("is_idempotent", Kind::Bool).optional().nullable(),
Field::new("language", Kind::Enum(plaid_identity_verification::types::IdentityVerificationLanguage::KNOWN)).optional().nullable(),
],
};

pub(crate) static IDENTITY_VERIFICATION_CREATE_REQUEST_USER: Object = Object {
    fields: &[
        Field::new("email_address", Kind::String)
            .optional()
            .within(Limits {
                format: Some("email"),
                ..Limits::NONE
            }),
        Field::new("phone_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("date_of_birth", Kind::Date).optional(),
        Field::new(
            "name",
            Kind::Object(
                &crate::generated::objects::shared_person::IDENTITY_VERIFICATION_REQUEST_USER_NAME,
            ),
        )
        .optional()
        .nullable(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::shared_person::USER_ADDRESS),
        )
        .optional()
        .nullable(),
        Field::new(
            "id_number",
            Kind::Object(&crate::generated::objects::shared_person::USER_ID_NUMBER),
        )
        .optional()
        .nullable(),
        Field::new("client_user_id", Kind::String)
            .optional()
            .nullable(),
        Field::new("ip_address", Kind::String).optional().nullable(),
    ],
};

pub(crate) static IDENTITY_VERIFICATION_CREATE_RESPONSE: Object = Object {
fields: &[
Field::new("id", Kind::String),
Field::new("client_user_id", Kind::String),
Field::new("created_at", Kind::DateTime),
Field::new("completed_at", Kind::DateTime).nullable(),
Field::new("previous_attempt_id", Kind::String).nullable(),
Field::new("shareable_url", Kind::String).nullable(),
Field::new("template", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_TEMPLATE_REFERENCE)),
Field::new("user", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_USER_DATA)),
Field::new("status", Kind::Enum(plaid_types::IdentityVerificationStatus::KNOWN)),
Field::new("steps", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_STEP_SUMMARY)),
Field::new("documentary_verification", Kind::Object(&crate::generated::objects::identity_verification::DOCUMENTARY_VERIFICATION)).nullable(),
Field::new("selfie_check", Kind::Object(&crate::generated::objects::identity_verification::SELFIE_CHECK)).nullable(),
Field::new("kyc_check", Kind::Object(&crate::generated::objects::identity_verification::KYC_CHECK_DETAILS)).nullable(),
Field::new("risk_check", Kind::Object(&crate::generated::objects::identity_verification::RISK_CHECK_DETAILS)).nullable(),
Field::new("verify_sms", Kind::Object(&crate::generated::objects::identity_verification::VERIFY_SMS_DETAILS)).nullable(),
Field::new("watchlist_screening_id", Kind::String).nullable(),
Field::new("beacon_user_id", Kind::String).nullable(),
Field::new("user_id", Kind::String).nullable(),
Field::new("redacted_at", Kind::DateTime).nullable(),
Field::new("latest_scored_protect_event", Kind::Object(&crate::generated::objects::identity_verification::IDV_PROTECT_EVENT)).optional().nullable(),
Field::new("request_id", Kind::String),
],
};

pub(crate) static IDENTITY_VERIFICATION_TEMPLATE_REFERENCE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("version", Kind::Int),
    ],
};

pub(crate) static IDENTITY_VERIFICATION_USER_DATA: Object = Object {
fields: &[
Field::new("phone_number", Kind::String).optional().nullable(),
Field::new("date_of_birth", Kind::Date).nullable(),
Field::new("ip_address", Kind::String).nullable(),
Field::new("email_address", Kind::String).nullable().within(Limits { format: Some("email"), ..Limits::NONE }),
Field::new("name", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_RESPONSE_USER_NAME)).nullable(),
Field::new("address", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_USER_ADDRESS)).nullable(),
Field::new("id_number", Kind::Object(&crate::generated::objects::shared_person::USER_ID_NUMBER)).nullable(),
],
};

pub(crate) static IDENTITY_VERIFICATION_RESPONSE_USER_NAME: Object = Object {
    fields: &[
        Field::new("given_name", Kind::String),
        Field::new("family_name", Kind::String),
    ],
};

pub(crate) static IDENTITY_VERIFICATION_USER_ADDRESS: Object = Object {
    fields: &[
        Field::new("street", Kind::String).nullable(),
        Field::new("street2", Kind::String).nullable(),
        Field::new("city", Kind::String).nullable(),
        Field::new("region", Kind::String).nullable(),
        Field::new("postal_code", Kind::String).nullable(),
        Field::new("country", Kind::String),
    ],
};

pub(crate) static IDENTITY_VERIFICATION_STEP_SUMMARY: Object = Object {
    fields: &[
        Field::new(
            "accept_tos",
            Kind::Enum(plaid_identity_verification::types::IdentityVerificationStepStatus::KNOWN),
        ),
        Field::new(
            "verify_sms",
            Kind::Enum(plaid_identity_verification::types::IdentityVerificationStepStatus::KNOWN),
        ),
        Field::new(
            "kyc_check",
            Kind::Enum(plaid_identity_verification::types::IdentityVerificationStepStatus::KNOWN),
        ),
        Field::new(
            "documentary_verification",
            Kind::Enum(plaid_identity_verification::types::IdentityVerificationStepStatus::KNOWN),
        ),
        Field::new(
            "selfie_check",
            Kind::Enum(plaid_identity_verification::types::IdentityVerificationStepStatus::KNOWN),
        ),
        Field::new(
            "watchlist_screening",
            Kind::Enum(plaid_identity_verification::types::IdentityVerificationStepStatus::KNOWN),
        ),
        Field::new(
            "risk_check",
            Kind::Enum(plaid_identity_verification::types::IdentityVerificationStepStatus::KNOWN),
        ),
    ],
};

pub(crate) static DOCUMENTARY_VERIFICATION: Object = Object {
fields: &[
Field::new("status", Kind::String),
Field::new("documents", Kind::List(&Kind::Object(&crate::generated::objects::identity_verification::DOCUMENTARY_VERIFICATION_DOCUMENT))),
],
};

pub(crate) static DOCUMENTARY_VERIFICATION_DOCUMENT: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(plaid_identity_verification::types::DocumentStatus::KNOWN),
        ),
        Field::new("attempt", Kind::Int),
        Field::new(
            "images",
            Kind::Object(
                &crate::generated::objects::identity_verification::PHYSICAL_DOCUMENT_IMAGES,
            ),
        ),
        Field::new(
            "extracted_data",
            Kind::Object(
                &crate::generated::objects::identity_verification::PHYSICAL_DOCUMENT_EXTRACTED_DATA,
            ),
        )
        .nullable(),
        Field::new(
            "analysis",
            Kind::Object(&crate::generated::objects::identity_verification::DOCUMENT_ANALYSIS),
        ),
        Field::new("redacted_at", Kind::DateTime).nullable(),
    ],
};

pub(crate) static PHYSICAL_DOCUMENT_IMAGES: Object = Object {
    fields: &[
        Field::new("original_front", Kind::String).nullable(),
        Field::new("original_back", Kind::String).nullable(),
        Field::new("cropped_front", Kind::String).nullable(),
        Field::new("cropped_back", Kind::String).nullable(),
        Field::new("face", Kind::String).nullable(),
    ],
};

pub(crate) static PHYSICAL_DOCUMENT_EXTRACTED_DATA: Object = Object {
fields: &[
Field::new("id_number", Kind::String).nullable(),
Field::new("category", Kind::Enum(plaid_identity_verification::types::PhysicalDocumentCategory::KNOWN)),
Field::new("expiration_date", Kind::Date).nullable(),
Field::new("issue_date", Kind::Date).nullable(),
Field::new("issuing_country", Kind::String),
Field::new("issuing_region", Kind::String).nullable(),
Field::new("date_of_birth", Kind::Date).nullable(),
Field::new("address", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_DOCUMENT_ADDRESS_RESPONSE)).nullable(),
Field::new("name", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_DOCUMENT_NAME_RESPONSE)).optional().nullable(),
],
};

pub(crate) static IDENTITY_VERIFICATION_DOCUMENT_ADDRESS_RESPONSE: Object = Object {
    fields: &[
        Field::new("street", Kind::String),
        Field::new("city", Kind::String),
        Field::new("region", Kind::String).nullable(),
        Field::new("postal_code", Kind::String).nullable(),
        Field::new("country", Kind::String),
    ],
};

pub(crate) static IDENTITY_VERIFICATION_DOCUMENT_NAME_RESPONSE: Object = Object {
    fields: &[
        Field::new("given_name", Kind::String),
        Field::new("family_name", Kind::String),
    ],
};

pub(crate) static DOCUMENT_ANALYSIS: Object = Object {
fields: &[
Field::new("authenticity", Kind::Enum(plaid_identity_verification::types::DocumentAuthenticityMatchCode::KNOWN)),
Field::new("image_quality", Kind::Enum(plaid_identity_verification::types::ImageQuality::KNOWN)),
Field::new("extracted_data", Kind::Object(&crate::generated::objects::identity_verification::PHYSICAL_DOCUMENT_EXTRACTED_DATA_ANALYSIS)).nullable(),
Field::new("fraud_analysis_details", Kind::Object(&crate::generated::objects::identity_verification::FRAUD_ANALYSIS_DETAILS)).nullable(),
Field::new("image_quality_details", Kind::Object(&crate::generated::objects::identity_verification::IMAGE_QUALITY_DETAILS)).nullable(),
Field::new("human_review", Kind::Object(&crate::generated::objects::identity_verification::HUMAN_REVIEW)).optional().nullable(),
Field::new("aamva_verification", Kind::Object(&crate::generated::objects::identity_verification::AAMVA_ANALYSIS)).nullable(),
],
};

pub(crate) static PHYSICAL_DOCUMENT_EXTRACTED_DATA_ANALYSIS: Object = Object {
    fields: &[
        Field::new(
            "name",
            Kind::Enum(plaid_identity_verification::types::DocumentNameMatchCode::KNOWN),
        ),
        Field::new(
            "date_of_birth",
            Kind::Enum(plaid_identity_verification::types::DocumentDateOfBirthMatchCode::KNOWN),
        ),
        Field::new(
            "expiration_date",
            Kind::Enum(plaid_identity_verification::types::ExpirationDate::KNOWN),
        ),
        Field::new(
            "issuing_country",
            Kind::Enum(plaid_identity_verification::types::IssuingCountry::KNOWN),
        ),
    ],
};

pub(crate) static FRAUD_ANALYSIS_DETAILS: Object = Object {
    fields: &[
        Field::new(
            "type_supported",
            Kind::Enum(plaid_identity_verification::types::FraudCheckOutcome::KNOWN),
        ),
        Field::new(
            "portrait_presence_check",
            Kind::Enum(plaid_identity_verification::types::FraudCheckOutcome::KNOWN),
        ),
        Field::new(
            "portrait_details_check",
            Kind::Enum(plaid_identity_verification::types::FraudCheckOutcome::KNOWN),
        ),
        Field::new(
            "image_composition_check",
            Kind::Enum(plaid_identity_verification::types::FraudCheckOutcome::KNOWN),
        ),
        Field::new(
            "integrity_check",
            Kind::Enum(plaid_identity_verification::types::FraudCheckOutcome::KNOWN),
        ),
        Field::new(
            "detail_check",
            Kind::Enum(plaid_identity_verification::types::FraudCheckOutcome::KNOWN),
        ),
        Field::new(
            "issue_date_check",
            Kind::Enum(plaid_identity_verification::types::FraudCheckOutcomeWithNoData::KNOWN),
        ),
    ],
};

pub(crate) static IMAGE_QUALITY_DETAILS: Object = Object {
    fields: &[
        Field::new(
            "glare_check",
            Kind::Enum(plaid_identity_verification::types::ImageQualityOutcome::KNOWN),
        ),
        Field::new(
            "dimensions_check",
            Kind::Enum(plaid_identity_verification::types::ImageQualityOutcome::KNOWN),
        ),
        Field::new(
            "blur_check",
            Kind::Enum(plaid_identity_verification::types::ImageQualityOutcome::KNOWN),
        ),
    ],
};

pub(crate) static HUMAN_REVIEW: Object = Object {
    fields: &[Field::new(
        "status",
        Kind::Enum(plaid_identity_verification::types::HumanReviewStatus::KNOWN),
    )],
};

pub(crate) static AAMVA_ANALYSIS: Object = Object {
    fields: &[
        Field::new("is_verified", Kind::Bool),
        Field::new(
            "id_number",
            Kind::Enum(plaid_identity_verification::types::AAMVAMatchResult::KNOWN),
        ),
        Field::new(
            "id_issue_date",
            Kind::Enum(plaid_identity_verification::types::AAMVAMatchResult::KNOWN),
        ),
        Field::new(
            "id_expiration_date",
            Kind::Enum(plaid_identity_verification::types::AAMVAMatchResult::KNOWN),
        ),
        Field::new(
            "street",
            Kind::Enum(plaid_identity_verification::types::AAMVADetailedMatchResult::KNOWN),
        ),
        Field::new(
            "city",
            Kind::Enum(plaid_identity_verification::types::AAMVAMatchResult::KNOWN),
        ),
        Field::new(
            "postal_code",
            Kind::Enum(plaid_identity_verification::types::AAMVADetailedMatchResult::KNOWN),
        ),
        Field::new(
            "date_of_birth",
            Kind::Enum(plaid_identity_verification::types::AAMVAMatchResult::KNOWN),
        ),
        Field::new(
            "gender",
            Kind::Enum(plaid_identity_verification::types::AAMVAMatchResult::KNOWN),
        ),
        Field::new(
            "height",
            Kind::Enum(plaid_identity_verification::types::AAMVAMatchResult::KNOWN),
        ),
        Field::new(
            "eye_color",
            Kind::Enum(plaid_identity_verification::types::AAMVAMatchResult::KNOWN),
        ),
        Field::new(
            "first_name",
            Kind::Enum(plaid_identity_verification::types::AAMVADetailedMatchResult::KNOWN),
        ),
        Field::new(
            "middle_name",
            Kind::Enum(plaid_identity_verification::types::AAMVADetailedMatchResult::KNOWN),
        ),
        Field::new(
            "last_name",
            Kind::Enum(plaid_identity_verification::types::AAMVADetailedMatchResult::KNOWN),
        ),
    ],
};

pub(crate) static SELFIE_CHECK: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(plaid_identity_verification::types::SelfieCheckStatus::KNOWN),
        ),
        Field::new(
            "selfies",
            Kind::List(&Kind::Object(
                &crate::generated::objects::identity_verification::SELFIE_CHECK_SELFIE,
            )),
        ),
    ],
};

pub(crate) static SELFIE_CHECK_SELFIE: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(plaid_identity_verification::types::SelfieStatus::KNOWN),
        ),
        Field::new("attempt", Kind::Int),
        Field::new(
            "capture",
            Kind::Object(&crate::generated::objects::identity_verification::SELFIE_CAPTURE),
        ),
        Field::new(
            "analysis",
            Kind::Object(&crate::generated::objects::identity_verification::SELFIE_ANALYSIS),
        ),
    ],
};

pub(crate) static SELFIE_CAPTURE: Object = Object {
    fields: &[
        Field::new("image_url", Kind::String).nullable(),
        Field::new("video_url", Kind::String).nullable(),
    ],
};

pub(crate) static SELFIE_ANALYSIS: Object = Object {
    fields: &[
        Field::new(
            "document_comparison",
            Kind::Enum(plaid_identity_verification::types::SelfieAnalysisDocumentComparison::KNOWN),
        ),
        Field::new(
            "liveness_check",
            Kind::Enum(plaid_identity_verification::types::SelfieAnalysisLivenessCheck::KNOWN),
        ),
        Field::new(
            "age_check",
            Kind::Object(&crate::generated::objects::identity_verification::SELFIE_AGE_CHECK),
        )
        .optional()
        .nullable(),
        Field::new(
            "facial_analysis",
            Kind::Object(
                &crate::generated::objects::identity_verification::SELFIE_ANALYSIS_FACIAL_ANALYSIS,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static SELFIE_AGE_CHECK: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(plaid_identity_verification::types::SelfieAgeCheckStatus::KNOWN),
        ),
        Field::new("reported_age", Kind::Int).nullable(),
        Field::new("age_estimate_lower_bound", Kind::Int),
        Field::new("age_estimate_upper_bound", Kind::Int),
    ],
};

pub(crate) static SELFIE_ANALYSIS_FACIAL_ANALYSIS: Object = Object {
    fields: &[
        Field::new(
            "left_eye",
            Kind::Enum(
                plaid_identity_verification::types::SelfieAnalysisFacialAnalysisOutcome::KNOWN,
            ),
        ),
        Field::new(
            "right_eye",
            Kind::Enum(
                plaid_identity_verification::types::SelfieAnalysisFacialAnalysisOutcome::KNOWN,
            ),
        ),
        Field::new(
            "left_brow",
            Kind::Enum(
                plaid_identity_verification::types::SelfieAnalysisFacialAnalysisOutcome::KNOWN,
            ),
        ),
        Field::new(
            "right_brow",
            Kind::Enum(
                plaid_identity_verification::types::SelfieAnalysisFacialAnalysisOutcome::KNOWN,
            ),
        ),
        Field::new(
            "forehead",
            Kind::Enum(
                plaid_identity_verification::types::SelfieAnalysisFacialAnalysisOutcome::KNOWN,
            ),
        ),
        Field::new(
            "middle_forehead",
            Kind::Enum(
                plaid_identity_verification::types::SelfieAnalysisFacialAnalysisOutcome::KNOWN,
            ),
        ),
        Field::new(
            "nose",
            Kind::Enum(
                plaid_identity_verification::types::SelfieAnalysisFacialAnalysisOutcome::KNOWN,
            ),
        ),
        Field::new(
            "philtrum",
            Kind::Enum(
                plaid_identity_verification::types::SelfieAnalysisFacialAnalysisOutcome::KNOWN,
            ),
        ),
        Field::new(
            "mouth",
            Kind::Enum(
                plaid_identity_verification::types::SelfieAnalysisFacialAnalysisOutcome::KNOWN,
            ),
        ),
        Field::new(
            "jaw",
            Kind::Enum(
                plaid_identity_verification::types::SelfieAnalysisFacialAnalysisOutcome::KNOWN,
            ),
        ),
        Field::new(
            "left_cheek",
            Kind::Enum(
                plaid_identity_verification::types::SelfieAnalysisFacialAnalysisOutcome::KNOWN,
            ),
        ),
        Field::new(
            "right_cheek",
            Kind::Enum(
                plaid_identity_verification::types::SelfieAnalysisFacialAnalysisOutcome::KNOWN,
            ),
        ),
    ],
};

pub(crate) static KYC_CHECK_DETAILS: Object = Object {
    fields: &[
        Field::new("status", Kind::String),
        Field::new(
            "address",
            Kind::Object(
                &crate::generated::objects::identity_verification::KYC_CHECK_ADDRESS_SUMMARY,
            ),
        ),
        Field::new(
            "name",
            Kind::Object(&crate::generated::objects::identity_verification::KYC_CHECK_NAME_SUMMARY),
        ),
        Field::new(
            "date_of_birth",
            Kind::Object(
                &crate::generated::objects::identity_verification::KYC_CHECK_DATE_OF_BIRTH_SUMMARY,
            ),
        ),
        Field::new(
            "id_number",
            Kind::Object(
                &crate::generated::objects::identity_verification::KYC_CHECK_ID_NUMBER_SUMMARY,
            ),
        ),
        Field::new(
            "phone_number",
            Kind::Object(
                &crate::generated::objects::identity_verification::KYC_CHECK_PHONE_SUMMARY,
            ),
        ),
    ],
};

pub(crate) static KYC_CHECK_ADDRESS_SUMMARY: Object = Object {
fields: &[
Field::new("summary", Kind::Enum(plaid_types::MatchSummaryCode::KNOWN)),
Field::new("po_box", Kind::Enum(plaid_identity_verification::types::POBoxStatus::KNOWN)),
Field::new("type", Kind::Enum(plaid_identity_verification::types::AddressPurposeLabel::KNOWN)),
Field::new("street", Kind::Enum(plaid_identity_verification::types::HiddenMatchSummaryCode::KNOWN)).optional(),
Field::new("city", Kind::Enum(plaid_identity_verification::types::HiddenMatchSummaryCode::KNOWN)).optional(),
Field::new("region", Kind::Enum(plaid_identity_verification::types::HiddenMatchSummaryCode::KNOWN)).optional(),
Field::new("postal_code", Kind::Enum(plaid_identity_verification::types::HiddenMatchSummaryCode::KNOWN)).optional(),
Field::new("international_details", Kind::Object(&crate::generated::objects::identity_verification::KYC_CHECK_DETAILS_INTERNATIONAL_ADDRESS)).optional().nullable(),
],
};

pub(crate) static KYC_CHECK_DETAILS_INTERNATIONAL_ADDRESS: Object = Object {
    fields: &[
        Field::new(
            "building",
            Kind::Enum(plaid_identity_verification::types::HiddenMatchSummaryCode::KNOWN),
        ),
        Field::new(
            "county",
            Kind::Enum(plaid_identity_verification::types::HiddenMatchSummaryCode::KNOWN),
        ),
        Field::new(
            "district",
            Kind::Enum(plaid_identity_verification::types::HiddenMatchSummaryCode::KNOWN),
        ),
        Field::new(
            "house_number",
            Kind::Enum(plaid_identity_verification::types::HiddenMatchSummaryCode::KNOWN),
        ),
        Field::new(
            "subpremise",
            Kind::Enum(plaid_identity_verification::types::HiddenMatchSummaryCode::KNOWN),
        ),
        Field::new(
            "thoroughfare",
            Kind::Enum(plaid_identity_verification::types::HiddenMatchSummaryCode::KNOWN),
        ),
    ],
};

pub(crate) static KYC_CHECK_NAME_SUMMARY: Object = Object {
    fields: &[
        Field::new("summary", Kind::Enum(plaid_types::MatchSummaryCode::KNOWN)),
        Field::new(
            "given_name",
            Kind::Enum(plaid_identity_verification::types::HiddenMatchSummaryCode::KNOWN),
        )
        .optional(),
        Field::new(
            "family_name",
            Kind::Enum(plaid_identity_verification::types::HiddenMatchSummaryCode::KNOWN),
        )
        .optional(),
    ],
};

pub(crate) static KYC_CHECK_DATE_OF_BIRTH_SUMMARY: Object = Object {
    fields: &[
        Field::new("summary", Kind::Enum(plaid_types::MatchSummaryCode::KNOWN)),
        Field::new(
            "day",
            Kind::Enum(plaid_identity_verification::types::HiddenMatchSummaryCode::KNOWN),
        )
        .optional(),
        Field::new(
            "month",
            Kind::Enum(plaid_identity_verification::types::HiddenMatchSummaryCode::KNOWN),
        )
        .optional(),
        Field::new(
            "year",
            Kind::Enum(plaid_identity_verification::types::HiddenMatchSummaryCode::KNOWN),
        )
        .optional(),
    ],
};

pub(crate) static KYC_CHECK_ID_NUMBER_SUMMARY: Object = Object {
    fields: &[
        Field::new("summary", Kind::Enum(plaid_types::MatchSummaryCode::KNOWN)),
        Field::new(
            "ssa_verification",
            Kind::Object(&crate::generated::objects::identity_verification::KYC_CHECK_SSA_ANALYSIS),
        )
        .nullable(),
    ],
};

pub(crate) static KYC_CHECK_SSA_ANALYSIS: Object = Object {
    fields: &[
        Field::new(
            "match",
            Kind::Enum(plaid_identity_verification::types::KYCCheckSSAMatchStatus::KNOWN),
        ),
        Field::new("is_deceased", Kind::Bool).nullable(),
    ],
};

pub(crate) static KYC_CHECK_PHONE_SUMMARY: Object = Object {
    fields: &[
        Field::new("summary", Kind::Enum(plaid_types::MatchSummaryCode::KNOWN)),
        Field::new(
            "area_code",
            Kind::Enum(plaid_types::MatchSummaryCode::KNOWN),
        ),
    ],
};

pub(crate) static RISK_CHECK_DETAILS: Object = Object {
fields: &[
Field::new("status", Kind::Enum(plaid_identity_verification::types::IdentityVerificationStepStatus::KNOWN)),
Field::new("behavior", Kind::Object(&crate::generated::objects::identity_verification::RISK_CHECK_BEHAVIOR)).nullable(),
Field::new("email", Kind::Object(&crate::generated::objects::identity_verification::RISK_CHECK_EMAIL)).nullable(),
Field::new("phone", Kind::Object(&crate::generated::objects::identity_verification::RISK_CHECK_PHONE)).nullable(),
Field::new("devices", Kind::List(&Kind::Object(&crate::generated::objects::identity_verification::RISK_CHECK_DEVICE))),
Field::new("identity_abuse_signals", Kind::Object(&crate::generated::objects::identity_verification::RISK_CHECK_IDENTITY_ABUSE_SIGNALS)).nullable(),
Field::new("network", Kind::Object(&crate::generated::objects::identity_verification::RISK_CHECK_NETWORK)).optional().nullable(),
Field::new("facial_duplicates", Kind::List(&Kind::Object(&crate::generated::objects::identity_verification::RISK_CHECK_FACIAL_DUPLICATE))),
Field::new("trust_index_score", Kind::Int).nullable(),
],
};

pub(crate) static RISK_CHECK_BEHAVIOR: Object = Object {
    fields: &[
        Field::new(
            "user_interactions",
            Kind::Enum(
                plaid_identity_verification::types::RiskCheckBehaviorUserInteractionsLabel::KNOWN,
            ),
        ),
        Field::new(
            "fraud_ring_detected",
            Kind::Enum(
                plaid_identity_verification::types::RiskCheckBehaviorFraudRingDetectedLabel::KNOWN,
            ),
        ),
        Field::new(
            "bot_detected",
            Kind::Enum(
                plaid_identity_verification::types::RiskCheckBehaviorBotDetectedLabel::KNOWN,
            ),
        ),
        Field::new(
            "risk_level",
            Kind::Enum(plaid_identity_verification::types::RiskLevelWithNoData::KNOWN),
        )
        .optional(),
    ],
};

pub(crate) static RISK_CHECK_EMAIL: Object = Object {
    fields: &[
        Field::new(
            "is_deliverable",
            Kind::Enum(
                plaid_identity_verification::types::RiskCheckEmailIsDeliverableStatus::KNOWN,
            ),
        ),
        Field::new("breach_count", Kind::Int).nullable(),
        Field::new("first_breached_at", Kind::Date).nullable(),
        Field::new("last_breached_at", Kind::Date).nullable(),
        Field::new("domain_registered_at", Kind::Date).nullable(),
        Field::new(
            "domain_is_free_provider",
            Kind::Enum(
                plaid_identity_verification::types::RiskCheckEmailDomainIsFreeProvider::KNOWN,
            ),
        ),
        Field::new(
            "domain_is_custom",
            Kind::Enum(plaid_identity_verification::types::RiskCheckEmailDomainIsCustom::KNOWN),
        ),
        Field::new(
            "domain_is_disposable",
            Kind::Enum(plaid_identity_verification::types::RiskCheckEmailDomainIsDisposable::KNOWN),
        ),
        Field::new(
            "top_level_domain_is_suspicious",
            Kind::Enum(
                plaid_identity_verification::types::RiskCheckEmailTopLevelDomainIsSuspicious::KNOWN,
            ),
        ),
        Field::new(
            "is_edu",
            Kind::Enum(plaid_identity_verification::types::RiskCheckEmailIsEdu::KNOWN),
        ),
        Field::new(
            "includes_date_of_birth",
            Kind::Enum(
                plaid_identity_verification::types::RiskCheckEmailIncludesDateOfBirth::KNOWN,
            ),
        ),
        Field::new(
            "name",
            Kind::Enum(plaid_identity_verification::types::RiskCheckEmailName::KNOWN),
        ),
        Field::new(
            "linked_services",
            Kind::List(&Kind::Enum(
                plaid_identity_verification::types::RiskCheckLinkedService::KNOWN,
            )),
        ),
        Field::new(
            "risk_level",
            Kind::Enum(plaid_identity_verification::types::RiskLevel::KNOWN),
        )
        .optional(),
        Field::new("factors", Kind::List(&Kind::String)).optional(),
    ],
};

pub(crate) static RISK_CHECK_PHONE: Object = Object {
    fields: &[
        Field::new(
            "linked_services",
            Kind::List(&Kind::Enum(
                plaid_identity_verification::types::RiskCheckLinkedService::KNOWN,
            )),
        ),
        Field::new(
            "risk_level",
            Kind::Enum(plaid_identity_verification::types::RiskLevel::KNOWN),
        )
        .optional(),
        Field::new("factors", Kind::List(&Kind::String)).optional(),
    ],
};

pub(crate) static RISK_CHECK_DEVICE: Object = Object {
    fields: &[
        Field::new(
            "ip_proxy_type",
            Kind::Enum(plaid_identity_verification::types::ProxyType::KNOWN),
        )
        .nullable(),
        Field::new("ip_spam_list_count", Kind::Int).nullable(),
        Field::new("ip_timezone_offset", Kind::String).nullable(),
        Field::new(
            "risk_level",
            Kind::Enum(plaid_identity_verification::types::RiskLevel::KNOWN),
        )
        .optional(),
        Field::new("factors", Kind::List(&Kind::String)).optional(),
    ],
};

pub(crate) static RISK_CHECK_IDENTITY_ABUSE_SIGNALS: Object = Object {
    fields: &[
        Field::new(
            "synthetic_identity",
            Kind::Object(
                &crate::generated::objects::identity_verification::RISK_CHECK_SYNTHETIC_IDENTITY,
            ),
        )
        .nullable(),
        Field::new(
            "stolen_identity",
            Kind::Object(
                &crate::generated::objects::identity_verification::RISK_CHECK_STOLEN_IDENTITY,
            ),
        )
        .nullable(),
    ],
};

pub(crate) static RISK_CHECK_SYNTHETIC_IDENTITY: Object = Object {
    fields: &[
        Field::new("score", Kind::Int),
        Field::new(
            "risk_level",
            Kind::Enum(plaid_identity_verification::types::RiskLevel::KNOWN),
        )
        .optional(),
        Field::new(
            "first_party_synthetic_fraud",
            Kind::Object(&crate::generated::objects::identity_verification::SYNTHETIC_FRAUD),
        )
        .optional()
        .nullable(),
        Field::new(
            "third_party_synthetic_fraud",
            Kind::Object(&crate::generated::objects::identity_verification::SYNTHETIC_FRAUD),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static SYNTHETIC_FRAUD: Object = Object {
    fields: &[Field::new(
        "risk_level",
        Kind::Enum(plaid_identity_verification::types::RiskLevel::KNOWN),
    )],
};

pub(crate) static RISK_CHECK_STOLEN_IDENTITY: Object = Object {
    fields: &[
        Field::new("score", Kind::Int),
        Field::new(
            "risk_level",
            Kind::Enum(plaid_identity_verification::types::RiskLevel::KNOWN),
        )
        .optional(),
    ],
};

pub(crate) static RISK_CHECK_NETWORK: Object = Object {
    fields: &[
        Field::new(
            "risk_level",
            Kind::Enum(plaid_identity_verification::types::RiskLevel::KNOWN),
        ),
        Field::new("factors", Kind::List(&Kind::String)),
    ],
};

pub(crate) static RISK_CHECK_FACIAL_DUPLICATE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("similarity", Kind::Int),
        Field::new("matched_after_completed", Kind::Bool),
    ],
};

pub(crate) static VERIFY_SMS_DETAILS: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(plaid_identity_verification::types::VerifySMSDetailsStatus::KNOWN),
        ),
        Field::new(
            "verifications",
            Kind::List(&Kind::Object(
                &crate::generated::objects::identity_verification::SMS_VERIFICATION,
            )),
        ),
    ],
};

pub(crate) static SMS_VERIFICATION: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(plaid_identity_verification::types::SMSVerificationStatus::KNOWN),
        ),
        Field::new("attempt", Kind::Int),
        Field::new("phone_number", Kind::String).nullable(),
        Field::new("delivery_attempt_count", Kind::Int),
        Field::new("solve_attempt_count", Kind::Int),
        Field::new("initially_sent_at", Kind::DateTime).nullable(),
        Field::new("last_sent_at", Kind::DateTime).nullable(),
        Field::new("redacted_at", Kind::DateTime).nullable(),
    ],
};

pub(crate) static IDV_PROTECT_EVENT: Object = Object {
    fields: &[
        Field::new("event_id", Kind::String),
        Field::new("timestamp", Kind::DateTime),
        Field::new(
            "trust_index",
            Kind::Object(&crate::generated::objects::shared_person::TRUST_INDEX),
        )
        .nullable(),
        Field::new("fraud_attributes", Kind::FreeForm).nullable(),
    ],
};

pub(crate) static IDENTITY_VERIFICATION_GET_REQUEST: Object = Object {
    fields: &[Field::new("identity_verification_id", Kind::String)],
};

pub(crate) static IDENTITY_VERIFICATION_GET_RESPONSE: Object = Object {
fields: &[
Field::new("id", Kind::String),
Field::new("client_user_id", Kind::String),
Field::new("created_at", Kind::DateTime),
Field::new("completed_at", Kind::DateTime).nullable(),
Field::new("previous_attempt_id", Kind::String).nullable(),
Field::new("shareable_url", Kind::String).nullable(),
Field::new("template", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_TEMPLATE_REFERENCE)),
Field::new("user", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_USER_DATA)),
Field::new("status", Kind::Enum(plaid_types::IdentityVerificationStatus::KNOWN)),
Field::new("steps", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_STEP_SUMMARY)),
Field::new("documentary_verification", Kind::Object(&crate::generated::objects::identity_verification::DOCUMENTARY_VERIFICATION)).nullable(),
Field::new("selfie_check", Kind::Object(&crate::generated::objects::identity_verification::SELFIE_CHECK)).nullable(),
Field::new("kyc_check", Kind::Object(&crate::generated::objects::identity_verification::KYC_CHECK_DETAILS)).nullable(),
Field::new("risk_check", Kind::Object(&crate::generated::objects::identity_verification::RISK_CHECK_DETAILS)).nullable(),
Field::new("verify_sms", Kind::Object(&crate::generated::objects::identity_verification::VERIFY_SMS_DETAILS)).nullable(),
Field::new("watchlist_screening_id", Kind::String).nullable(),
Field::new("beacon_user_id", Kind::String).nullable(),
Field::new("user_id", Kind::String).nullable(),
Field::new("redacted_at", Kind::DateTime).nullable(),
Field::new("latest_scored_protect_event", Kind::Object(&crate::generated::objects::identity_verification::IDV_PROTECT_EVENT)).optional().nullable(),
Field::new("request_id", Kind::String),
],
};

pub(crate) static IDENTITY_VERIFICATION_LIST_REQUEST: Object = Object {
    fields: &[
        Field::new("template_id", Kind::String),
        Field::new("client_user_id", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional().nullable(),
        Field::new("cursor", Kind::String).optional().nullable(),
    ],
};

pub(crate) static IDENTITY_VERIFICATION_LIST_RESPONSE: Object = Object {
    fields: &[
        Field::new(
            "identity_verifications",
            Kind::List(&Kind::Object(
                &crate::generated::objects::identity_verification::IDENTITY_VERIFICATION,
            )),
        ),
        Field::new("next_cursor", Kind::String).nullable(),
        Field::new("request_id", Kind::String),
    ],
};

pub(crate) static IDENTITY_VERIFICATION: Object = Object {
fields: &[
Field::new("id", Kind::String),
Field::new("client_user_id", Kind::String),
Field::new("created_at", Kind::DateTime),
Field::new("completed_at", Kind::DateTime).nullable(),
Field::new("previous_attempt_id", Kind::String).nullable(),
Field::new("shareable_url", Kind::String).nullable(),
Field::new("template", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_TEMPLATE_REFERENCE)),
Field::new("user", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_USER_DATA)),
Field::new("status", Kind::Enum(plaid_types::IdentityVerificationStatus::KNOWN)),
Field::new("steps", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_STEP_SUMMARY)),
Field::new("documentary_verification", Kind::Object(&crate::generated::objects::identity_verification::DOCUMENTARY_VERIFICATION)).nullable(),
Field::new("selfie_check", Kind::Object(&crate::generated::objects::identity_verification::SELFIE_CHECK)).nullable(),
Field::new("kyc_check", Kind::Object(&crate::generated::objects::identity_verification::KYC_CHECK_DETAILS)).nullable(),
Field::new("risk_check", Kind::Object(&crate::generated::objects::identity_verification::RISK_CHECK_DETAILS)).nullable(),
Field::new("verify_sms", Kind::Object(&crate::generated::objects::identity_verification::VERIFY_SMS_DETAILS)).nullable(),
Field::new("watchlist_screening_id", Kind::String).nullable(),
Field::new("beacon_user_id", Kind::String).nullable(),
Field::new("user_id", Kind::String).nullable(),
Field::new("redacted_at", Kind::DateTime).nullable(),
Field::new("latest_scored_protect_event", Kind::Object(&crate::generated::objects::identity_verification::IDV_PROTECT_EVENT)).optional().nullable(),
],
};

pub(crate) static IDENTITY_VERIFICATION_RETRY_REQUEST: Object = Object {
fields: &[
Field::new("client_user_id", Kind::String),
Field::new("template_id", Kind::String),
Field::new("strategy", Kind::Enum(plaid_identity_verification::types::Strategy::KNOWN)),
Field::new("user", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_REQUEST_USER)).optional().nullable(),
Field::new("steps", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_RETRY_REQUEST_STEPS_OBJECT)).optional().nullable(),
Field::new("is_shareable", Kind::Bool).optional().nullable(),
],
};

pub(crate) static IDENTITY_VERIFICATION_REQUEST_USER: Object = Object {
    fields: &[
        Field::new("email_address", Kind::String)
            .optional()
            .within(Limits {
                format: Some("email"),
                ..Limits::NONE
            }),
        Field::new("phone_number", Kind::String)
            .optional()
            .nullable(),
        Field::new("date_of_birth", Kind::Date).optional(),
        Field::new(
            "name",
            Kind::Object(
                &crate::generated::objects::shared_person::IDENTITY_VERIFICATION_REQUEST_USER_NAME,
            ),
        )
        .optional()
        .nullable(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::objects::shared_person::USER_ADDRESS),
        )
        .optional()
        .nullable(),
        Field::new(
            "id_number",
            Kind::Object(&crate::generated::objects::shared_person::USER_ID_NUMBER),
        )
        .optional()
        .nullable(),
    ],
};

pub(crate) static IDENTITY_VERIFICATION_RETRY_REQUEST_STEPS_OBJECT: Object = Object {
    fields: &[
        Field::new("verify_sms", Kind::Bool),
        Field::new("kyc_check", Kind::Bool),
        Field::new("documentary_verification", Kind::Bool),
        Field::new("selfie_check", Kind::Bool),
    ],
};

pub(crate) static IDENTITY_VERIFICATION_RETRY_RESPONSE: Object = Object {
fields: &[
Field::new("id", Kind::String),
Field::new("client_user_id", Kind::String),
Field::new("created_at", Kind::DateTime),
Field::new("completed_at", Kind::DateTime).nullable(),
Field::new("previous_attempt_id", Kind::String).nullable(),
Field::new("shareable_url", Kind::String).nullable(),
Field::new("template", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_TEMPLATE_REFERENCE)),
Field::new("user", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_USER_DATA)),
Field::new("status", Kind::Enum(plaid_types::IdentityVerificationStatus::KNOWN)),
Field::new("steps", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_STEP_SUMMARY)),
Field::new("documentary_verification", Kind::Object(&crate::generated::objects::identity_verification::DOCUMENTARY_VERIFICATION)).nullable(),
Field::new("selfie_check", Kind::Object(&crate::generated::objects::identity_verification::SELFIE_CHECK)).nullable(),
Field::new("kyc_check", Kind::Object(&crate::generated::objects::identity_verification::KYC_CHECK_DETAILS)).nullable(),
Field::new("risk_check", Kind::Object(&crate::generated::objects::identity_verification::RISK_CHECK_DETAILS)).nullable(),
Field::new("verify_sms", Kind::Object(&crate::generated::objects::identity_verification::VERIFY_SMS_DETAILS)).nullable(),
Field::new("watchlist_screening_id", Kind::String).nullable(),
Field::new("beacon_user_id", Kind::String).nullable(),
Field::new("user_id", Kind::String).nullable(),
Field::new("redacted_at", Kind::DateTime).nullable(),
Field::new("latest_scored_protect_event", Kind::Object(&crate::generated::objects::identity_verification::IDV_PROTECT_EVENT)).optional().nullable(),
Field::new("request_id", Kind::String),
],
};

pub(crate) static IDENTITY_VERIFICATION_AUTOFILL_CREATE_REQUEST: Object = Object {
    fields: &[Field::new("identity_verification_id", Kind::String)],
};

pub(crate) static IDENTITY_VERIFICATION_AUTOFILL_CREATE_RESPONSE: Object = Object {
fields: &[
Field::new("status", Kind::Enum(plaid_identity_verification::types::IdentityVerificationAutofillStatus::KNOWN)),
Field::new("user", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_AUTOFILL_USER_DATA)).nullable(),
Field::new("request_id", Kind::String),
],
};

pub(crate) static IDENTITY_VERIFICATION_AUTOFILL_USER_DATA: Object = Object {
fields: &[
Field::new("name", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_RESPONSE_USER_NAME)).nullable(),
Field::new("address", Kind::Object(&crate::generated::objects::identity_verification::IDENTITY_VERIFICATION_AUTOFILL_ADDRESS)).nullable(),
Field::new("id_number", Kind::Object(&crate::generated::objects::shared_person::USER_ID_NUMBER)).nullable(),
],
};

pub(crate) static IDENTITY_VERIFICATION_AUTOFILL_ADDRESS: Object = Object {
    fields: &[
        Field::new("street", Kind::String),
        Field::new("street2", Kind::String).nullable(),
        Field::new("city", Kind::String).nullable(),
        Field::new("region", Kind::String).nullable(),
        Field::new("postal_code", Kind::String).nullable(),
        Field::new("country", Kind::String),
        Field::new(
            "po_box",
            Kind::Enum(plaid_identity_verification::types::POBoxStatus::KNOWN),
        ),
        Field::new(
            "type",
            Kind::Enum(plaid_identity_verification::types::AddressPurposeLabel::KNOWN),
        ),
    ],
};

pub(crate) static BUSINESS_VERIFICATION_GET_REQUEST: Object = Object {
    fields: &[Field::new("business_verification_id", Kind::String)],
};

pub(crate) static BUSINESS_VERIFICATION_GET_RESPONSE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("client_user_id", Kind::String),
        Field::new("created_at", Kind::DateTime),
        Field::new("completed_at", Kind::DateTime).nullable(),
        Field::new("redacted_at", Kind::DateTime).nullable(),
        Field::new(
            "status",
            Kind::Enum(
                plaid_identity_verification::types::BusinessVerificationStatusOverall::KNOWN,
            ),
        ),
        Field::new(
            "search_terms",
            Kind::Object(&crate::generated::objects::identity_verification::BUSINESS_SEARCH_TERMS),
        ),
        Field::new(
            "kyb_check",
            Kind::Object(&crate::generated::objects::identity_verification::BUSINESS_KYB_CHECK),
        )
        .nullable(),
        Field::new(
            "risk_check",
            Kind::Object(&crate::generated::objects::identity_verification::BUSINESS_RISK_CHECK),
        )
        .nullable(),
        Field::new(
            "digital_presence_check",
            Kind::Object(
                &crate::generated::objects::identity_verification::BUSINESS_DIGITAL_PRESENCE_CHECK,
            ),
        )
        .nullable(),
        Field::new("request_id", Kind::String),
        Field::new("shareable_url", Kind::String).nullable(),
    ],
};

pub(crate) static BUSINESS_SEARCH_TERMS: Object = Object {
    fields: &[
        Field::new("name", Kind::String).nullable(),
        Field::new("alternative_names", Kind::List(&Kind::String)),
        Field::new(
            "address",
            Kind::Object(
                &crate::generated::objects::identity_verification::RESPONSE_BUSINESS_ADDRESS,
            ),
        ),
        Field::new("website", Kind::String)
            .nullable()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new("phone_number", Kind::String).nullable(),
        Field::new("email_address", Kind::String)
            .nullable()
            .within(Limits {
                format: Some("email"),
                ..Limits::NONE
            }),
    ],
};

pub(crate) static RESPONSE_BUSINESS_ADDRESS: Object = Object {
    fields: &[
        Field::new("street", Kind::String).nullable(),
        Field::new("street2", Kind::String).nullable(),
        Field::new("city", Kind::String).nullable(),
        Field::new("region", Kind::String).nullable(),
        Field::new("postal_code", Kind::String).nullable(),
        Field::new("country", Kind::String),
    ],
};

pub(crate) static BUSINESS_KYB_CHECK: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(
                plaid_identity_verification::types::BusinessVerificationStatusKYBCheck::KNOWN,
            ),
        ),
        Field::new("score", Kind::Int),
        Field::new(
            "name",
            Kind::Object(
                &crate::generated::objects::identity_verification::BUSINESS_FIELD_MATCH_SUMMARY,
            ),
        ),
        Field::new(
            "address",
            Kind::Object(
                &crate::generated::objects::identity_verification::BUSINESS_FIELD_MATCH_SUMMARY,
            ),
        ),
        Field::new(
            "website",
            Kind::Object(
                &crate::generated::objects::identity_verification::BUSINESS_FIELD_MATCH_SUMMARY,
            ),
        ),
        Field::new(
            "match_details",
            Kind::Object(
                &crate::generated::objects::identity_verification::BUSINESS_KYB_MATCH_DETAILS,
            ),
        )
        .nullable(),
    ],
};

pub(crate) static BUSINESS_FIELD_MATCH_SUMMARY: Object = Object {
    fields: &[Field::new(
        "summary",
        Kind::Enum(plaid_types::MatchSummaryCode::KNOWN),
    )],
};

pub(crate) static BUSINESS_KYB_MATCH_DETAILS: Object = Object {
    fields: &[
        Field::new(
            "names",
            Kind::List(&Kind::Object(
                &crate::generated::objects::identity_verification::PROVIDER_BUSINESS_NAME,
            )),
        ),
        Field::new(
            "entity_type",
            Kind::Enum(plaid_identity_verification::types::BusinessEntityType::KNOWN),
        )
        .nullable(),
        Field::new(
            "addresses",
            Kind::List(&Kind::Object(
                &crate::generated::objects::identity_verification::PROVIDER_BUSINESS_ADDRESS,
            )),
        ),
        Field::new(
            "phone_numbers",
            Kind::List(&Kind::Object(
                &crate::generated::objects::identity_verification::BUSINESS_PHONE_NUMBER,
            )),
        ),
        Field::new(
            "email_addresses",
            Kind::List(&Kind::Object(
                &crate::generated::objects::identity_verification::BUSINESS_EMAIL_ADDRESS,
            )),
        ),
        Field::new(
            "websites",
            Kind::List(&Kind::Object(
                &crate::generated::objects::identity_verification::BUSINESS_WEBSITE,
            )),
        ),
        Field::new("formation_date", Kind::Date).nullable(),
    ],
};

pub(crate) static PROVIDER_BUSINESS_NAME: Object = Object {
    fields: &[
        Field::new("is_primary", Kind::Bool),
        Field::new("name", Kind::String).nullable(),
    ],
};

pub(crate) static PROVIDER_BUSINESS_ADDRESS: Object = Object {
    fields: &[
        Field::new("street", Kind::String).nullable(),
        Field::new("street2", Kind::String).nullable(),
        Field::new("city", Kind::String).nullable(),
        Field::new("region", Kind::String).nullable(),
        Field::new("postal_code", Kind::String).nullable(),
        Field::new("country", Kind::String),
        Field::new("is_primary", Kind::Bool),
    ],
};

pub(crate) static BUSINESS_PHONE_NUMBER: Object = Object {
    fields: &[Field::new("number", Kind::String).nullable()],
};

pub(crate) static BUSINESS_EMAIL_ADDRESS: Object = Object {
    fields: &[Field::new("email_address", Kind::String)
        .nullable()
        .within(Limits {
            format: Some("email"),
            ..Limits::NONE
        })],
};

pub(crate) static BUSINESS_WEBSITE: Object = Object {
    fields: &[Field::new("url", Kind::String).nullable().within(Limits {
        format: Some("uri"),
        ..Limits::NONE
    })],
};

pub(crate) static BUSINESS_RISK_CHECK: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(
                plaid_identity_verification::types::BusinessVerificationStatusRiskCheck::KNOWN,
            ),
        ),
        Field::new("score", Kind::Int),
        Field::new(
            "industry_prediction",
            Kind::Object(
                &crate::generated::objects::identity_verification::BUSINESS_INDUSTRY_PREDICTION,
            ),
        )
        .nullable(),
    ],
};

pub(crate) static BUSINESS_INDUSTRY_PREDICTION: Object = Object {
    fields: &[
        Field::new("code", Kind::Int),
        Field::new("title", Kind::String),
    ],
};

pub(crate) static BUSINESS_DIGITAL_PRESENCE_CHECK: Object = Object {
fields: &[
Field::new("status", Kind::Enum(plaid_identity_verification::types::BusinessVerificationStatusWebPresenceCheck::KNOWN)),
Field::new("score", Kind::Int),
Field::new("address", Kind::Object(&crate::generated::objects::identity_verification::BUSINESS_FIELD_MATCH_SUMMARY)),
Field::new("phone_number", Kind::Object(&crate::generated::objects::identity_verification::BUSINESS_FIELD_MATCH_SUMMARY)),
Field::new("email_address", Kind::Object(&crate::generated::objects::identity_verification::BUSINESS_FIELD_MATCH_SUMMARY)),
Field::new("website", Kind::Object(&crate::generated::objects::identity_verification::BUSINESS_FIELD_MATCH_SUMMARY)),
Field::new("website_analysis", Kind::Object(&crate::generated::objects::identity_verification::BUSINESS_WEBSITE_ANALYSIS)).nullable(),
],
};

pub(crate) static BUSINESS_WEBSITE_ANALYSIS: Object = Object {
    fields: &[
        Field::new(
            "is_parked",
            Kind::Enum(plaid_identity_verification::types::BusinessCheckBooleanStatus::KNOWN),
        ),
        Field::new(
            "email_is_deliverable",
            Kind::Enum(plaid_identity_verification::types::BusinessCheckBooleanStatus::KNOWN),
        ),
        Field::new(
            "website_build_status",
            Kind::Enum(plaid_identity_verification::types::BusinessWebsiteBuildStatus::KNOWN),
        ),
        Field::new(
            "whois_record",
            Kind::Object(&crate::generated::objects::identity_verification::BUSINESS_WHOIS_RECORD),
        ),
        Field::new(
            "ssl",
            Kind::Object(&crate::generated::objects::identity_verification::BUSINESS_WEBSITE_SSL),
        ),
    ],
};

pub(crate) static BUSINESS_WHOIS_RECORD: Object = Object {
    fields: &[
        Field::new("domain_created_at", Kind::DateTime).nullable(),
        Field::new("domain_updated_at", Kind::DateTime).nullable(),
        Field::new("domain_expires_at", Kind::DateTime).nullable(),
        Field::new("registrar", Kind::String).nullable(),
    ],
};

pub(crate) static BUSINESS_WEBSITE_SSL: Object = Object {
    fields: &[Field::new(
        "is_valid",
        Kind::Enum(plaid_identity_verification::types::BusinessCheckBooleanStatus::KNOWN),
    )],
};

pub(crate) static BUSINESS_VERIFICATION_CREATE_REQUEST: Object = Object {
fields: &[
Field::new("client_user_id", Kind::String),
Field::new("business", Kind::Object(&crate::generated::objects::identity_verification::BUSINESS_VERIFICATION_CREATE_REQUEST_BUSINESS)).optional().nullable(),
],
};

pub(crate) static BUSINESS_VERIFICATION_CREATE_REQUEST_BUSINESS: Object = Object {
    fields: &[
        Field::new("name", Kind::String).optional(),
        Field::new("alternative_name", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "address",
            Kind::Object(
                &crate::generated::objects::identity_verification::REQUEST_BUSINESS_ADDRESS,
            ),
        )
        .optional(),
        Field::new("website", Kind::String)
            .optional()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new("phone_number", Kind::String).optional(),
        Field::new("email_address", Kind::String)
            .optional()
            .within(Limits {
                format: Some("email"),
                ..Limits::NONE
            }),
    ],
};

pub(crate) static REQUEST_BUSINESS_ADDRESS: Object = Object {
    fields: &[
        Field::new("street", Kind::String),
        Field::new("street2", Kind::String).optional().nullable(),
        Field::new("city", Kind::String),
        Field::new("region", Kind::String).optional().nullable(),
        Field::new("postal_code", Kind::String)
            .optional()
            .nullable(),
        Field::new("country", Kind::String),
    ],
};

pub(crate) static BUSINESS_VERIFICATION_CREATE_RESPONSE: Object = Object {
    fields: &[
        Field::new("id", Kind::String),
        Field::new("client_user_id", Kind::String),
        Field::new("created_at", Kind::DateTime),
        Field::new("completed_at", Kind::DateTime).nullable(),
        Field::new("redacted_at", Kind::DateTime).nullable(),
        Field::new(
            "status",
            Kind::Enum(
                plaid_identity_verification::types::BusinessVerificationStatusOverall::KNOWN,
            ),
        ),
        Field::new(
            "search_terms",
            Kind::Object(&crate::generated::objects::identity_verification::BUSINESS_SEARCH_TERMS),
        ),
        Field::new(
            "kyb_check",
            Kind::Object(&crate::generated::objects::identity_verification::BUSINESS_KYB_CHECK),
        )
        .nullable(),
        Field::new(
            "risk_check",
            Kind::Object(&crate::generated::objects::identity_verification::BUSINESS_RISK_CHECK),
        )
        .nullable(),
        Field::new(
            "digital_presence_check",
            Kind::Object(
                &crate::generated::objects::identity_verification::BUSINESS_DIGITAL_PRESENCE_CHECK,
            ),
        )
        .nullable(),
        Field::new("request_id", Kind::String),
        Field::new("shareable_url", Kind::String).nullable(),
    ],
};
