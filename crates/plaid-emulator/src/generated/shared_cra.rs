// @generated from api/ by `cargo xtask codegen`. Do not edit.

use crate::schema::{Field, Kind, Limits, Object};

pub(super) static INCOME_INSIGHTS_FILTER: Object = Object {
    fields: &[
        Field::new("included_categories", Kind::List(&Kind::String)),
        Field::new("excluded_categories", Kind::List(&Kind::String)).optional(),
    ],
};

pub(super) static CRA_CHECK_REPORT_HOME_LENDING_REPORT_OPTIONS: Object = Object {
    fields: &[
        Field::new(
            "reports_requested",
            Kind::List(&Kind::Enum(
                plaid_types::CraCheckReportVerificationGetReportType::KNOWN,
            )),
        ),
        Field::new(
            "employment_refresh_options",
            Kind::Object(
                &crate::generated::shared_cra::CRA_CHECK_REPORT_CREATE_EMPLOYMENT_REFRESH_OPTIONS,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CRA_CHECK_REPORT_CREATE_EMPLOYMENT_REFRESH_OPTIONS: Object = Object {
    fields: &[Field::new("days_requested", Kind::Int).within(Limits {
        max: Some(731.0),
        ..Limits::NONE
    })],
};

pub(super) static PRISM_VERSIONS: Object = Object {
    fields: &[
        Field::new(
            "firstdetect",
            Kind::Enum(plaid_types::PrismFirstDetectVersion::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("detect", Kind::Enum(plaid_types::PrismDetectVersion::KNOWN))
            .optional()
            .nullable(),
        Field::new(
            "cashscore",
            Kind::Enum(plaid_types::PrismCashScoreVersion::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("extend", Kind::Enum(plaid_types::PrismExtendVersion::KNOWN))
            .optional()
            .nullable(),
        Field::new(
            "insights",
            Kind::Enum(plaid_types::PrismInsightsVersion::KNOWN),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CRA_PARTNER_INSIGHTS_FICO_INPUT: Object = Object {
    fields: &[
        Field::new("fico_lender_id", Kind::String),
        Field::new("lender_application_id", Kind::String),
        Field::new(
            "ultrafico_score_requests",
            Kind::List(&Kind::Object(
                &crate::generated::shared_cra::CRA_PARTNER_INSIGHTS_ULTRA_FICO_SCORE_REQUEST,
            )),
        ),
    ],
};

pub(super) static CRA_PARTNER_INSIGHTS_ULTRA_FICO_SCORE_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "ultrafico_score_version",
            Kind::Enum(plaid_types::CraPartnerInsightsUltraFicoScoreVersion::KNOWN),
        ),
        Field::new("fico_scoring_request_id", Kind::String).optional(),
        Field::new("request_correlation_id", Kind::String).optional(),
        Field::new(
            "base_fico_score",
            Kind::Object(&crate::generated::shared_cra::CRA_PARTNER_INSIGHTS_BASE_FICO_SCORE),
        ),
    ],
};

pub(super) static CRA_PARTNER_INSIGHTS_BASE_FICO_SCORE: Object = Object {
    fields: &[
        Field::new(
            "bureau",
            Kind::Enum(plaid_types::CraPartnerInsightsBureau::KNOWN),
        ),
        Field::new("score", Kind::Int),
        Field::new("reason_codes", Kind::List(&Kind::String))
            .optional()
            .within(Limits {
                max_len: Some(4),
                ..Limits::NONE
            }),
        Field::new("reason_code_1", Kind::String)
            .optional()
            .nullable(),
        Field::new("reason_code_2", Kind::String)
            .optional()
            .nullable(),
        Field::new("reason_code_3", Kind::String)
            .optional()
            .nullable(),
        Field::new("reason_code_4", Kind::String)
            .optional()
            .nullable(),
        Field::new("did_inquiries_adversely_affect_score", Kind::Bool)
            .optional()
            .nullable(),
        Field::new(
            "base_fico_score_version",
            Kind::Enum(plaid_types::CraPartnerInsightsBaseFicoScoreVersion::KNOWN),
        ),
    ],
};

pub(super) static CRA_REPORT_CREATE_BASE_REPORT_PRODUCT_CONFIG: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_types::CraReportCreateBaseReportProductConfigProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::shared_cra::CRA_REPORT_CREATE_BASE_REPORT_OPTIONS),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CRA_REPORT_CREATE_BASE_REPORT_OPTIONS: Object = Object {
    fields: &[Field::new("require_identity", Kind::Bool)
        .optional()
        .nullable()],
};

pub(super) static CRA_REPORT_CREATE_CASHFLOW_INSIGHTS_PRODUCT_CONFIG: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_types::CraReportCreateCashflowInsightsProductConfigProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(super) static CRA_REPORT_CREATE_HOME_LENDING_PRODUCT_CONFIG: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_types::CraReportCreateHomeLendingProductConfigProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(super) static CRA_REPORT_CREATE_INCOME_COMPLETE_BUNDLE_PRODUCT_CONFIG: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_types::CraReportCreateIncomeCompleteBundleProductConfigProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::shared_cra::CRA_REPORT_CREATE_INCOME_COMPLETE_OPTIONS),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CRA_REPORT_CREATE_INCOME_COMPLETE_OPTIONS: Object = Object {
    fields: &[Field::new(
        "income_insights_filter",
        Kind::Object(&crate::generated::shared_cra::INCOME_INSIGHTS_FILTER),
    )
    .optional()
    .nullable()],
};

pub(super) static CRA_REPORT_CREATE_INCOME_INSIGHTS_PRODUCT_CONFIG: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_types::CraReportCreateIncomeInsightsProductConfigProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::shared_cra::CRA_REPORT_CREATE_INCOME_INSIGHTS_OPTIONS),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CRA_REPORT_CREATE_INCOME_INSIGHTS_OPTIONS: Object = Object {
    fields: &[Field::new(
        "income_insights_filter",
        Kind::Object(&crate::generated::shared_cra::INCOME_INSIGHTS_FILTER),
    )
    .optional()
    .nullable()],
};

pub(super) static CRA_REPORT_CREATE_LEND_SCORE_PRODUCT_CONFIG: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_types::CraReportCreateLendScoreProductConfigProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::shared_cra::CRA_REPORT_CREATE_LEND_SCORE_OPTIONS),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CRA_REPORT_CREATE_LEND_SCORE_OPTIONS: Object = Object {
    fields: &[Field::new(
        "variants",
        Kind::List(&Kind::Enum(plaid_types::CraLendScoreVariant::KNOWN)),
    )
    .optional()],
};

pub(super) static CRA_REPORT_CREATE_LEND_SCORE_COMPLETE_BUNDLE_PRODUCT_CONFIG: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(
                plaid_types::CraReportCreateLendScoreCompleteBundleProductConfigProduct::KNOWN,
            ),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "options",
            Kind::Object(
                &crate::generated::shared_cra::CRA_REPORT_CREATE_LEND_SCORE_COMPLETE_OPTIONS,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CRA_REPORT_CREATE_LEND_SCORE_COMPLETE_OPTIONS: Object = Object {
    fields: &[Field::new(
        "variants",
        Kind::List(&Kind::Enum(plaid_types::CraLendScoreVariant::KNOWN)),
    )
    .optional()],
};

pub(super) static CRA_REPORT_CREATE_NETWORK_INSIGHTS_PRODUCT_CONFIG: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_types::CraReportCreateNetworkInsightsProductConfigProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(super) static CRA_REPORT_CREATE_QUALIFY_PRODUCT_CONFIG: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_types::CraReportCreateQualifyProductConfigProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};
