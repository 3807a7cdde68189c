// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static CRA_MONITORING_INSIGHTS_SUBSCRIBE_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new("item_id", Kind::String).optional(),
        Field::new("webhook", Kind::String).within(Limits {
            format: Some("uri"),
            ..Limits::NONE
        }),
        Field::new(
            "income_categories",
            Kind::List(&Kind::Enum(plaid_types::CreditBankIncomeCategory::KNOWN)),
        )
        .optional()
        .nullable(),
        Field::new("user_token", Kind::String).optional(),
    ],
};

pub(super) static CRA_MONITORING_INSIGHTS_UNSUBSCRIBE_REQUEST: Object = Object {
    fields: &[Field::new("subscription_id", Kind::String)],
};

pub(super) static CRA_MONITORING_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "consumer_report_permissible_purpose",
            Kind::Enum(plaid_check::types::MonitoringConsumerReportPermissiblePurpose::KNOWN),
        ),
        Field::new("user_token", Kind::String).optional(),
    ],
};

pub(super) static CRA_PARTNER_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String),
        Field::new(
            "user_tier",
            Kind::Enum(plaid_check::types::CraUserTier::KNOWN),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CRA_CHECK_REPORT_INCOME_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String).optional(),
        Field::new("third_party_user_token", Kind::String).optional(),
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::check::CRA_CHECK_REPORT_INCOME_INSIGHTS_GET_OPTIONS),
        )
        .optional()
        .nullable(),
        Field::new("report_id", Kind::String).optional(),
        Field::new(
            "consumer_report_permissible_purpose",
            Kind::Enum(plaid_check::types::CraCheckReportPermissiblePurpose::KNOWN),
        )
        .optional(),
    ],
};

pub(super) static CRA_CHECK_REPORT_INCOME_INSIGHTS_GET_OPTIONS: Object = Object {
    fields: &[
        Field::new(
            "income_insights_filter",
            Kind::Object(&crate::generated::shared_cra::INCOME_INSIGHTS_FILTER),
        )
        .optional()
        .nullable(),
        Field::new(
            "income_insights_version",
            Kind::Enum(plaid_types::IncomeInsightsVersion::KNOWN),
        )
        .nullable(),
    ],
};

pub(super) static CRA_CHECK_REPORT_BASE_REPORT_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new("third_party_user_token", Kind::String).optional(),
        Field::new("item_ids", Kind::List(&Kind::String))
            .optional()
            .nullable(),
        Field::new("user_token", Kind::String).optional(),
        Field::new(
            "user_tier",
            Kind::Enum(plaid_check::types::CraUserTier::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("report_id", Kind::String).optional(),
        Field::new(
            "consumer_report_permissible_purpose",
            Kind::Enum(plaid_check::types::CraCheckReportPermissiblePurpose::KNOWN),
        )
        .optional(),
    ],
};

pub(super) static CRA_CHECK_REPORT_PDF_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new("third_party_user_token", Kind::String).optional(),
        Field::new(
            "add_ons",
            Kind::List(&Kind::Enum(plaid_check::types::CraPDFAddOns::KNOWN)),
        )
        .optional(),
        Field::new("user_token", Kind::String).optional(),
    ],
};

pub(super) static CRA_CHECK_REPORT_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new("user_token", Kind::String).optional(),
        Field::new("webhook", Kind::String).within(Limits {
            format: Some("uri"),
            ..Limits::NONE
        }),
        Field::new("days_requested", Kind::Int).within(Limits {
            max: Some(731.0),
            ..Limits::NONE
        }),
        Field::new("days_required", Kind::Int)
            .optional()
            .within(Limits {
                max: Some(184.0),
                ..Limits::NONE
            }),
        Field::new("client_report_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        )
        .optional()
        .nullable()
        .within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "base_report",
            Kind::Object(&crate::generated::check::CRA_CHECK_REPORT_CREATE_BASE_REPORT_OPTIONS),
        )
        .optional()
        .nullable(),
        Field::new(
            "cashflow_insights",
            Kind::Object(
                &crate::generated::check::CRA_CHECK_REPORT_CREATE_CASHFLOW_INSIGHTS_OPTIONS,
            ),
        )
        .optional()
        .nullable(),
        Field::new(
            "partner_insights",
            Kind::Object(
                &crate::generated::check::CRA_CHECK_REPORT_CREATE_PARTNER_INSIGHTS_OPTIONS,
            ),
        )
        .optional()
        .nullable(),
        Field::new(
            "lend_score",
            Kind::Object(&crate::generated::check::CRA_CHECK_REPORT_CREATE_LEND_SCORE_OPTIONS),
        )
        .optional()
        .nullable(),
        Field::new(
            "network_insights",
            Kind::Object(
                &crate::generated::check::CRA_CHECK_REPORT_CREATE_NETWORK_INSIGHTS_OPTIONS,
            ),
        )
        .optional()
        .nullable(),
        Field::new("include_investments", Kind::Bool)
            .optional()
            .nullable(),
        Field::new(
            "income_insights",
            Kind::Object(&crate::generated::check::CRA_CHECK_REPORT_CREATE_INCOME_INSIGHTS_OPTIONS),
        )
        .optional()
        .nullable(),
        Field::new(
            "consumer_report_permissible_purpose",
            Kind::Enum(plaid_types::ConsumerReportPermissiblePurpose::KNOWN),
        ),
    ],
};

pub(super) static CRA_CHECK_REPORT_CREATE_BASE_REPORT_OPTIONS: Object = Object {
    fields: &[
        Field::new("client_report_id", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "gse_options",
            Kind::Object(&crate::generated::check::CRA_CHECK_REPORT_GSE_OPTIONS),
        )
        .optional()
        .nullable(),
        Field::new("require_identity", Kind::Bool)
            .optional()
            .nullable(),
        Field::new(
            "home_lending_report_options",
            Kind::Object(
                &crate::generated::shared_cra::CRA_CHECK_REPORT_HOME_LENDING_REPORT_OPTIONS,
            ),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CRA_CHECK_REPORT_GSE_OPTIONS: Object = Object {
    fields: &[Field::new(
        "report_types",
        Kind::List(&Kind::Enum(plaid_types::GSEReportType::KNOWN)),
    )],
};

pub(super) static CRA_CHECK_REPORT_CREATE_CASHFLOW_INSIGHTS_OPTIONS: Object = Object {
    fields: &[Field::new(
        "attributes_version",
        Kind::Enum(plaid_types::CashflowAttributesVersion::KNOWN),
    )
    .optional()
    .nullable()],
};

pub(super) static CRA_CHECK_REPORT_CREATE_PARTNER_INSIGHTS_OPTIONS: Object = Object {
    fields: &[
        Field::new(
            "prism_versions",
            Kind::Object(&crate::generated::shared_cra::PRISM_VERSIONS),
        )
        .optional()
        .nullable(),
        Field::new(
            "fico",
            Kind::Object(&crate::generated::shared_cra::CRA_PARTNER_INSIGHTS_FICO_INPUT),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CRA_CHECK_REPORT_CREATE_LEND_SCORE_OPTIONS: Object = Object {
    fields: &[Field::new(
        "lend_score_version",
        Kind::Enum(plaid_types::PlaidLendScoreVersion::KNOWN),
    )
    .optional()
    .nullable()],
};

pub(super) static CRA_CHECK_REPORT_CREATE_NETWORK_INSIGHTS_OPTIONS: Object = Object {
    fields: &[Field::new(
        "network_insights_version",
        Kind::Enum(plaid_types::NetworkInsightsVersion::KNOWN),
    )
    .optional()
    .nullable()],
};

pub(super) static CRA_CHECK_REPORT_CREATE_INCOME_INSIGHTS_OPTIONS: Object = Object {
    fields: &[
        Field::new(
            "income_insights_filter",
            Kind::Object(&crate::generated::shared_cra::INCOME_INSIGHTS_FILTER),
        )
        .optional()
        .nullable(),
        Field::new(
            "income_insights_version",
            Kind::Enum(plaid_types::IncomeInsightsVersion::KNOWN),
        )
        .nullable(),
    ],
};

pub(super) static CRA_CHECK_REPORT_PARTNER_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new("third_party_user_token", Kind::String).optional(),
        Field::new("user_token", Kind::String).optional(),
        Field::new(
            "user_tier",
            Kind::Enum(plaid_check::types::CraUserTier::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new(
            "partner_insights",
            Kind::Object(
                &crate::generated::check::CRA_CHECK_REPORT_PARTNER_INSIGHTS_GET_PARTNER_INSIGHTS,
            ),
        )
        .optional(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::check::CRA_CHECK_REPORT_PARTNER_INSIGHTS_GET_OPTIONS),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CRA_CHECK_REPORT_PARTNER_INSIGHTS_GET_PARTNER_INSIGHTS: Object = Object {
    fields: &[
        Field::new(
            "prism_versions",
            Kind::Object(&crate::generated::shared_cra::PRISM_VERSIONS),
        )
        .optional()
        .nullable(),
        Field::new(
            "fico",
            Kind::Object(&crate::generated::shared_cra::CRA_PARTNER_INSIGHTS_FICO_INPUT),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CRA_CHECK_REPORT_PARTNER_INSIGHTS_GET_OPTIONS: Object = Object {
    fields: &[Field::new(
        "prism_versions",
        Kind::Object(&crate::generated::check::PRISM_VERSIONS_DEPRECATED),
    )
    .optional()
    .nullable()],
};

pub(super) static PRISM_VERSIONS_DEPRECATED: Object = Object {
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

pub(super) static CRA_CHECK_REPORT_CASHFLOW_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new("third_party_user_token", Kind::String).optional(),
        Field::new("user_token", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::check::CRA_CHECK_REPORT_CASHFLOW_INSIGHTS_GET_OPTIONS),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CRA_CHECK_REPORT_CASHFLOW_INSIGHTS_GET_OPTIONS: Object = Object {
    fields: &[Field::new(
        "attributes_version",
        Kind::Enum(plaid_types::CashflowAttributesVersion::KNOWN),
    )
    .optional()
    .nullable()],
};

pub(super) static CRA_CHECK_REPORT_LEND_SCORE_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new("third_party_user_token", Kind::String).optional(),
        Field::new("user_token", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::check::CRA_CHECK_REPORT_LEND_SCORE_GET_OPTIONS),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CRA_CHECK_REPORT_LEND_SCORE_GET_OPTIONS: Object = Object {
    fields: &[Field::new(
        "lend_score_version",
        Kind::Enum(plaid_types::PlaidLendScoreVersion::KNOWN),
    )
    .optional()
    .nullable()],
};

pub(super) static CRA_CHECK_REPORT_NETWORK_INSIGHTS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "options",
            Kind::Object(&crate::generated::check::CRA_CHECK_REPORT_NETWORK_INSIGHTS_GET_OPTIONS),
        )
        .optional()
        .nullable(),
        Field::new("third_party_user_token", Kind::String).optional(),
        Field::new("user_token", Kind::String).optional(),
    ],
};

pub(super) static CRA_CHECK_REPORT_NETWORK_INSIGHTS_GET_OPTIONS: Object = Object {
    fields: &[Field::new(
        "network_insights_version",
        Kind::Enum(plaid_types::NetworkInsightsVersion::KNOWN),
    )
    .optional()
    .nullable()],
};

pub(super) static CRA_CHECK_REPORT_VERIFICATION_GET_REQUEST: Object = Object {
fields: &[
Field::new("user_id", Kind::String).optional(),
Field::new("reports_requested", Kind::List(&Kind::Enum(plaid_types::CraCheckReportVerificationGetReportType::KNOWN))),
Field::new("employment_refresh_options", Kind::Object(&crate::generated::check::CRA_CHECK_REPORT_VERIFICATION_GET_EMPLOYMENT_REFRESH_OPTIONS)).optional().nullable(),
Field::new("user_token", Kind::String).optional(),
],
};

pub(super) static CRA_CHECK_REPORT_VERIFICATION_GET_EMPLOYMENT_REFRESH_OPTIONS: Object = Object {
    fields: &[Field::new("days_requested", Kind::Int).within(Limits {
        max: Some(731.0),
        ..Limits::NONE
    })],
};

pub(super) static CRA_CHECK_REPORT_VERIFICATION_PDF_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String).optional(),
        Field::new("third_party_user_token", Kind::String).optional(),
        Field::new(
            "report_requested",
            Kind::Enum(plaid_check::types::CraCheckReportVerificationPdfReportType::KNOWN),
        )
        .optional(),
        Field::new(
            "reports_requested",
            Kind::List(&Kind::Enum(
                plaid_check::types::CraCheckReportVerificationPdfReportType::KNOWN,
            )),
        )
        .optional()
        .within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new("hide_gse_details", Kind::Bool).optional(),
        Field::new("user_token", Kind::String).optional(),
    ],
};

pub(super) static CRA_LOANS_APPLICATIONS_REGISTER_REQUEST: Object = Object {
    fields: &[Field::new(
        "applications",
        Kind::List(&Kind::Object(
            &crate::generated::check::CRA_LOAN_APPLICATION,
        )),
    )],
};

pub(super) static CRA_LOAN_APPLICATION: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String),
        Field::new("application_id", Kind::String),
        Field::new("type", Kind::Enum(plaid_check::types::CraLoanType::KNOWN)),
        Field::new(
            "decision",
            Kind::Enum(plaid_check::types::CraLoanApplicationDecision::KNOWN),
        ),
        Field::new("application_date", Kind::Date).optional(),
        Field::new("decision_date", Kind::Date).optional(),
    ],
};

pub(super) static CRA_LOANS_REGISTER_REQUEST: Object = Object {
    fields: &[Field::new(
        "loans",
        Kind::List(&Kind::Object(&crate::generated::check::CRA_LOAN_REGISTER)),
    )],
};

pub(super) static CRA_LOAN_REGISTER: Object = Object {
    fields: &[
        Field::new("user_token", Kind::String),
        Field::new("loan_id", Kind::String),
        Field::new("type", Kind::Enum(plaid_check::types::CraLoanType::KNOWN)),
        Field::new(
            "payment_schedule",
            Kind::Enum(plaid_check::types::CraLoanPaymentSchedule::KNOWN),
        ),
        Field::new("opened_date", Kind::Date),
        Field::new(
            "opened_with_status",
            Kind::Object(&crate::generated::check::CRA_LOAN_OPENED_STATUS),
        ),
        Field::new("loan_amount", Kind::Number).optional(),
        Field::new(
            "application",
            Kind::Object(&crate::generated::check::CRA_LOAN_REGISTER_APPLICATION),
        )
        .optional(),
    ],
};

pub(super) static CRA_LOAN_OPENED_STATUS: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(plaid_check::types::CraLoanStatus::KNOWN),
        ),
        Field::new("date", Kind::Date),
    ],
};

pub(super) static CRA_LOAN_REGISTER_APPLICATION: Object = Object {
    fields: &[
        Field::new("application_id", Kind::String).optional(),
        Field::new("application_date", Kind::Date).optional(),
    ],
};

pub(super) static CRA_LOANS_UPDATE_REQUEST: Object = Object {
    fields: &[Field::new(
        "loans",
        Kind::List(&Kind::Object(&crate::generated::check::CRA_LOAN_UPDATE)),
    )],
};

pub(super) static CRA_LOAN_UPDATE: Object = Object {
    fields: &[
        Field::new("loan_id", Kind::String).optional(),
        Field::new(
            "status_history",
            Kind::List(&Kind::Object(
                &crate::generated::check::CRA_LOAN_STATUS_HISTORY_UPDATE,
            )),
        )
        .optional(),
        Field::new(
            "payment_history",
            Kind::List(&Kind::Object(
                &crate::generated::check::CRA_LOAN_PAYMENT_HISTORY,
            )),
        )
        .optional(),
    ],
};

pub(super) static CRA_LOAN_STATUS_HISTORY_UPDATE: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(plaid_check::types::CraLoanStatus::KNOWN),
        ),
        Field::new("date", Kind::Date),
    ],
};

pub(super) static CRA_LOAN_PAYMENT_HISTORY: Object = Object {
    fields: &[
        Field::new("period", Kind::Int),
        Field::new("due_date", Kind::Date),
        Field::new("days_past_due", Kind::Int),
        Field::new("amount_past_due", Kind::Number).optional(),
        Field::new("balance_remaining", Kind::Number).optional(),
    ],
};

pub(super) static CRA_LOANS_UNREGISTER_REQUEST: Object = Object {
    fields: &[Field::new(
        "loans",
        Kind::List(&Kind::Object(&crate::generated::check::CRA_LOAN_UNREGISTER)),
    )],
};

pub(super) static CRA_LOAN_UNREGISTER: Object = Object {
    fields: &[
        Field::new("loan_id", Kind::String),
        Field::new(
            "closed_with_status",
            Kind::Object(&crate::generated::check::CRA_LOAN_CLOSED_STATUS),
        ),
    ],
};

pub(super) static CRA_LOAN_CLOSED_STATUS: Object = Object {
    fields: &[
        Field::new(
            "status",
            Kind::Enum(plaid_check::types::CraLoanStatus::KNOWN),
        ),
        Field::new("date", Kind::Date),
    ],
};

pub(super) static CRA_CREDIT_PROFILE_REPORT_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String),
        Field::new(
            "consumer_report_permissible_purpose",
            Kind::Enum(plaid_types::ConsumerReportPermissiblePurpose::KNOWN),
        ),
        Field::new("client_report_id", Kind::String),
        Field::new(
            "report_type",
            Kind::Enum(plaid_check::types::CraCreditProfileReportType::KNOWN),
        ),
        Field::new(
            "inquiry_type",
            Kind::Enum(plaid_check::types::CraCreditProfileInquiryType::KNOWN),
        ),
        Field::new(
            "version",
            Kind::Enum(plaid_check::types::CraCreditProfileReportVersion::KNOWN),
        ),
    ],
};

pub(super) static CONSUMER_REPORT_PDF_GET_REQUEST: Object = Object {
    fields: &[Field::new("user_token", Kind::String)],
};

pub(super) static CRA_REPORT_GET_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String),
        Field::new(
            "products",
            Kind::List(&Kind::Union(
                "product",
                &[
                    (
                        "cra_base_report",
                        &crate::generated::check::CRA_BASE_REPORT_PRODUCT,
                    ),
                    (
                        "cra_cashflow_insights",
                        &crate::generated::check::CRA_CASHFLOW_INSIGHTS_PRODUCT,
                    ),
                    (
                        "cra_home_lending",
                        &crate::generated::check::CRA_HOME_LENDING_PRODUCT,
                    ),
                    (
                        "cra_income_complete",
                        &crate::generated::check::CRA_INCOME_COMPLETE_BUNDLE_PRODUCT,
                    ),
                    (
                        "cra_income_insights",
                        &crate::generated::check::CRA_INCOME_INSIGHTS_PRODUCT,
                    ),
                    (
                        "cra_lend_score",
                        &crate::generated::check::CRA_LEND_SCORE_PRODUCT,
                    ),
                    (
                        "cra_lend_score_complete",
                        &crate::generated::check::CRA_LEND_SCORE_COMPLETE_BUNDLE_PRODUCT,
                    ),
                    (
                        "cra_network_insights",
                        &crate::generated::check::CRA_NETWORK_INSIGHTS_PRODUCT,
                    ),
                    ("cra_qualify", &crate::generated::check::CRA_QUALIFY_PRODUCT),
                ],
            )),
        )
        .within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new("scope", Kind::Enum(plaid_types::CraReportScope::KNOWN)).optional(),
        Field::new(
            "decision_stage",
            Kind::Enum(plaid_types::CraReportDecisionStage::KNOWN),
        ),
        Field::new(
            "consumer_report_permissible_purpose",
            Kind::Enum(plaid_types::ConsumerReportPermissiblePurpose::KNOWN),
        ),
        Field::new("report_id", Kind::String).optional(),
    ],
};

pub(super) static CRA_BASE_REPORT_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraBaseReportProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(super) static CRA_CASHFLOW_INSIGHTS_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraCashflowInsightsProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(super) static CRA_HOME_LENDING_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraHomeLendingProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(super) static CRA_INCOME_COMPLETE_BUNDLE_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraIncomeCompleteBundleProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(super) static CRA_INCOME_INSIGHTS_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraIncomeInsightsProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(super) static CRA_LEND_SCORE_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraLendScoreProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::check::CRA_REPORT_GET_LEND_SCORE_OPTIONS),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CRA_REPORT_GET_LEND_SCORE_OPTIONS: Object = Object {
    fields: &[Field::new(
        "variants",
        Kind::List(&Kind::Enum(plaid_types::CraLendScoreVariant::KNOWN)),
    )
    .optional()],
};

pub(super) static CRA_LEND_SCORE_COMPLETE_BUNDLE_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraLendScoreCompleteBundleProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::check::CRA_REPORT_GET_LEND_SCORE_COMPLETE_OPTIONS),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CRA_REPORT_GET_LEND_SCORE_COMPLETE_OPTIONS: Object = Object {
    fields: &[Field::new(
        "variants",
        Kind::List(&Kind::Enum(plaid_types::CraLendScoreVariant::KNOWN)),
    )
    .optional()],
};

pub(super) static CRA_NETWORK_INSIGHTS_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraNetworkInsightsProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(super) static CRA_QUALIFY_PRODUCT: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraQualifyProductProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(super) static CRA_SERVICING_SUBSCRIPTION_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("user_id", Kind::String),
        Field::new("scope", Kind::Enum(plaid_types::CraReportScope::KNOWN)),
        Field::new(
            "cadence",
            Kind::Enum(plaid_check::types::CraSubscriptionCadence::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("webhook", Kind::String)
            .optional()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new(
            "products",
            Kind::List(&Kind::Union(
                "product",
                &[
                    (
                        "cra_base_report",
                        &crate::generated::check::CRA_BASE_REPORT_PRODUCT_CONFIG,
                    ),
                    (
                        "cra_income_insights",
                        &crate::generated::check::CRA_INCOME_INSIGHTS_PRODUCT_CONFIG,
                    ),
                    (
                        "cra_qualify",
                        &crate::generated::check::CRA_QUALIFY_PRODUCT_CONFIG,
                    ),
                ],
            )),
        )
        .within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
    ],
};

pub(super) static CRA_BASE_REPORT_PRODUCT_CONFIG: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraBaseReportProductConfigProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(super) static CRA_INCOME_INSIGHTS_PRODUCT_CONFIG: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraIncomeInsightsProductConfigProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::check::CRA_CHECK_REPORT_CREATE_INCOME_INSIGHTS_OPTIONS),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CRA_QUALIFY_PRODUCT_CONFIG: Object = Object {
    fields: &[
        Field::new(
            "product",
            Kind::Enum(plaid_check::types::CraQualifyProductConfigProduct::KNOWN),
        ),
        Field::new("version", Kind::String),
    ],
};

pub(super) static CRA_SERVICING_SUBSCRIPTION_DELETE_REQUEST: Object = Object {
    fields: &[Field::new("subscription_id", Kind::String)],
};

pub(super) static CRA_SERVICING_SUBSCRIPTION_GET_REQUEST: Object = Object {
    fields: &[Field::new("subscription_id", Kind::String)],
};

pub(super) static CRA_SERVICING_SUBSCRIPTION_LIST_REQUEST: Object = Object {
    fields: &[Field::new("user_id", Kind::String)],
};

pub(super) static CRA_SERVICING_SUBSCRIPTION_UPDATE_REQUEST: Object = Object {
    fields: &[
        Field::new("subscription_id", Kind::String),
        Field::new("webhook", Kind::String)
            .optional()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new(
            "products",
            Kind::List(&Kind::Union(
                "product",
                &[
                    (
                        "cra_base_report",
                        &crate::generated::check::CRA_BASE_REPORT_PRODUCT_CONFIG,
                    ),
                    (
                        "cra_income_insights",
                        &crate::generated::check::CRA_INCOME_INSIGHTS_PRODUCT_CONFIG,
                    ),
                    (
                        "cra_qualify",
                        &crate::generated::check::CRA_QUALIFY_PRODUCT_CONFIG,
                    ),
                ],
            )),
        )
        .optional(),
        Field::new(
            "reset_fields",
            Kind::List(&Kind::Enum(
                plaid_check::types::CraServicingSubscriptionUpdateRequestResettableField::KNOWN,
            )),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static CRA_REPORT_CREATE_REQUEST: Object = Object {
fields: &[
Field::new("user_id", Kind::String),
Field::new("products", Kind::List(&Kind::Union("product", &[("cra_base_report", &crate::generated::shared_cra::CRA_REPORT_CREATE_BASE_REPORT_PRODUCT_CONFIG), ("cra_cashflow_insights", &crate::generated::shared_cra::CRA_REPORT_CREATE_CASHFLOW_INSIGHTS_PRODUCT_CONFIG), ("cra_home_lending", &crate::generated::shared_cra::CRA_REPORT_CREATE_HOME_LENDING_PRODUCT_CONFIG), ("cra_income_complete", &crate::generated::shared_cra::CRA_REPORT_CREATE_INCOME_COMPLETE_BUNDLE_PRODUCT_CONFIG), ("cra_income_insights", &crate::generated::shared_cra::CRA_REPORT_CREATE_INCOME_INSIGHTS_PRODUCT_CONFIG), ("cra_lend_score", &crate::generated::shared_cra::CRA_REPORT_CREATE_LEND_SCORE_PRODUCT_CONFIG), ("cra_lend_score_complete", &crate::generated::shared_cra::CRA_REPORT_CREATE_LEND_SCORE_COMPLETE_BUNDLE_PRODUCT_CONFIG), ("cra_network_insights", &crate::generated::shared_cra::CRA_REPORT_CREATE_NETWORK_INSIGHTS_PRODUCT_CONFIG), ("cra_qualify", &crate::generated::shared_cra::CRA_REPORT_CREATE_QUALIFY_PRODUCT_CONFIG)]))).within(Limits { min_len: Some(1), ..Limits::NONE }),
Field::new("scope", Kind::Enum(plaid_types::CraReportScope::KNOWN)),
Field::new("decision_stage", Kind::Enum(plaid_types::CraReportDecisionStage::KNOWN)),
Field::new("consumer_report_permissible_purpose", Kind::Enum(plaid_types::ConsumerReportPermissiblePurpose::KNOWN)),
Field::new("client_report_id", Kind::String).optional().nullable(),
Field::new("days_requested", Kind::Int).optional().nullable().within(Limits { min: Some(0.0), max: Some(731.0), ..Limits::NONE }),
Field::new("days_required", Kind::Int).optional().nullable().within(Limits { min: Some(0.0), max: Some(184.0), ..Limits::NONE }),
Field::new("include_investments", Kind::Bool).optional().nullable(),
Field::new("include_identity_match", Kind::Bool).optional().nullable(),
Field::new("webhook", Kind::String).optional(),
],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation:
            <plaid_check::types::CraMonitoringInsightsSubscribeRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_MONITORING_INSIGHTS_SUBSCRIBE_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_check::types::CraMonitoringInsightsSubscribeResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_check::types::CraMonitoringInsightsUnsubscribeRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_MONITORING_INSIGHTS_UNSUBSCRIBE_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_check::types::CraMonitoringInsightsUnsubscribeResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_check::types::CraMonitoringInsightsGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_MONITORING_INSIGHTS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_check::types::CraMonitoringInsightsGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_check::types::CraPartnerInsightsGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_PARTNER_INSIGHTS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_check::types::CraPartnerInsightsGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_check::types::CraCheckReportIncomeInsightsGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_CHECK_REPORT_INCOME_INSIGHTS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_check::types::CraCheckReportIncomeInsightsGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_check::types::CraCheckReportBaseReportGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_CHECK_REPORT_BASE_REPORT_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_check::types::CraCheckReportBaseReportGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_check::types::CraCheckReportPDFGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_CHECK_REPORT_PDF_GET_REQUEST),
        response: ResponseShape::Document("application/pdf"),
        sample_response: "",
        names_request: false,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_check::types::CraCheckReportCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_CHECK_REPORT_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_check::types::CraCheckReportCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_check::types::CraCheckReportPartnerInsightsGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_CHECK_REPORT_PARTNER_INSIGHTS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_check::types::CraCheckReportPartnerInsightsGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_check::types::CraCheckReportCashflowInsightsGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_CHECK_REPORT_CASHFLOW_INSIGHTS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_check::types::CraCheckReportCashflowInsightsGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_check::types::CraCheckReportLendScoreGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_CHECK_REPORT_LEND_SCORE_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_check::types::CraCheckReportLendScoreGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_check::types::CraCheckReportNetworkInsightsGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_CHECK_REPORT_NETWORK_INSIGHTS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_check::types::CraCheckReportNetworkInsightsGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_check::types::CraCheckReportVerificationGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_CHECK_REPORT_VERIFICATION_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_check::types::CraCheckReportVerificationGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_check::types::CraCheckReportVerificationPdfGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_CHECK_REPORT_VERIFICATION_PDF_GET_REQUEST),
        response: ResponseShape::Document("application/pdf"),
        sample_response: "",
        names_request: false,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_check::types::CraLoansApplicationsRegisterRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_LOANS_APPLICATIONS_REGISTER_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_check::types::CraLoansApplicationsRegisterResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_check::types::CRALoansRegisterRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_LOANS_REGISTER_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_check::types::CraLoansRegisterResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_check::types::CraLoansUpdateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_LOANS_UPDATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_check::types::CraLoansUpdateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_check::types::CraLoansUnregisterRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_LOANS_UNREGISTER_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_check::types::CraLoanUnregisterResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_check::types::CraCreditProfileReportGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_CREDIT_PROFILE_REPORT_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_check::types::CraCreditProfileReportGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_check::types::ConsumerReportPDFGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CONSUMER_REPORT_PDF_GET_REQUEST),
        response: ResponseShape::Document("application/pdf"),
        sample_response: "",
        names_request: false,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_check::types::CraReportGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_REPORT_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_check::types::CraReportGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_check::types::CraServicingSubscriptionCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_SERVICING_SUBSCRIPTION_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_check::types::CraServicingSubscriptionCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_check::types::CraServicingSubscriptionDeleteRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_SERVICING_SUBSCRIPTION_DELETE_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_check::types::CraServicingSubscriptionDeleteResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_check::types::CraServicingSubscriptionGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_SERVICING_SUBSCRIPTION_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_check::types::CraServicingSubscriptionGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_check::types::CraServicingSubscriptionListRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_SERVICING_SUBSCRIPTION_LIST_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_check::types::CraServicingSubscriptionListResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_check::types::CraServicingSubscriptionUpdateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_SERVICING_SUBSCRIPTION_UPDATE_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_check::types::CraServicingSubscriptionUpdateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_check::types::CraReportCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::check::CRA_REPORT_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_check::types::CraReportCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
];
