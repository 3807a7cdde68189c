// @generated from api/ by `cargo xtask codegen`. Do not edit.

use plaid_core::{Endpoint, Sample};

use crate::schema::{Field, Kind, Limits, Object, OperationSchema, ResponseShape};

pub(super) static USER_ACCOUNT_SESSION_GET_REQUEST: Object = Object {
    fields: &[Field::new("public_token", Kind::String)],
};

pub(super) static USER_ACCOUNT_SESSION_EVENT_SEND_REQUEST: Object = Object {
    fields: &[
        Field::new("cohort_id", Kind::String).optional(),
        Field::new("link_session_id", Kind::String),
        Field::new(
            "event",
            Kind::Object(&crate::generated::link::USER_ACCOUNT_SESSION_EVENT),
        ),
    ],
};

pub(super) static USER_ACCOUNT_SESSION_EVENT: Object = Object {
    fields: &[
        Field::new("name", Kind::String),
        Field::new("timestamp", Kind::DateTime),
        Field::new("outcome", Kind::String).optional(),
    ],
};

pub(super) static PROFILE_NETWORK_STATUS_GET_REQUEST: Object = Object {
    fields: &[Field::new(
        "user",
        Kind::Object(&crate::generated::link::NETWORK_STATUS_GET_USER),
    )],
};

pub(super) static NETWORK_STATUS_GET_USER: Object = Object {
    fields: &[Field::new("phone_number", Kind::String)],
};

pub(super) static NETWORK_STATUS_GET_REQUEST: Object = Object {
    fields: &[
        Field::new(
            "user",
            Kind::Object(&crate::generated::link::NETWORK_STATUS_GET_USER),
        ),
        Field::new("template_id", Kind::String).optional(),
    ],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("client_name", Kind::String).within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new("language", Kind::String).within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "country_codes",
            Kind::List(&Kind::Enum(plaid_types::CountryCode::KNOWN)),
        )
        .within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new(
            "user",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_USER),
        )
        .optional(),
        Field::new("user_id", Kind::String).optional(),
        Field::new(
            "products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        )
        .optional()
        .nullable(),
        Field::new(
            "required_if_supported_products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        )
        .optional()
        .nullable(),
        Field::new(
            "optional_products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        )
        .optional()
        .nullable(),
        Field::new(
            "additional_consented_products",
            Kind::List(&Kind::Enum(plaid_types::Products::KNOWN)),
        )
        .optional()
        .nullable(),
        Field::new("webhook", Kind::String)
            .optional()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new("access_token", Kind::String)
            .optional()
            .nullable()
            .within(Limits {
                min_len: Some(1),
                ..Limits::NONE
            }),
        Field::new("access_tokens", Kind::List(&Kind::String)).optional(),
        Field::new("link_customization_name", Kind::String).optional(),
        Field::new(
            "appearance_mode",
            Kind::Enum(plaid_link::types::LinkTokenCreateRequestAppearanceMode::KNOWN),
        )
        .optional()
        .nullable(),
        Field::new("redirect_uri", Kind::String).optional(),
        Field::new("android_package_name", Kind::String).optional(),
        Field::new(
            "institution_data",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_INSTITUTION_DATA),
        )
        .optional(),
        Field::new(
            "card_switch",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_CARD_SWITCH),
        )
        .optional(),
        Field::new(
            "account_filters",
            Kind::Object(&crate::generated::link::LINK_TOKEN_ACCOUNT_FILTERS),
        )
        .optional(),
        Field::new(
            "eu_config",
            Kind::Object(&crate::generated::link::LINK_TOKEN_EU_CONFIG),
        )
        .optional(),
        Field::new("institution_id", Kind::String).optional(),
        Field::new(
            "payment_configuration",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_PAYMENT_CONFIGURATION),
        )
        .optional(),
        Field::new(
            "payment_initiation",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_PAYMENT_INITIATION),
        )
        .optional(),
        Field::new(
            "employment",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_EMPLOYMENT),
        )
        .optional(),
        Field::new(
            "income_verification",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_INCOME_VERIFICATION),
        )
        .optional(),
        Field::new(
            "base_report",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_BASE_REPORT),
        )
        .optional(),
        Field::new(
            "credit_partner_insights",
            Kind::Object(
                &crate::generated::link::LINK_TOKEN_CREATE_REQUEST_CREDIT_PARTNER_INSIGHTS,
            ),
        )
        .optional(),
        Field::new(
            "cra_options",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_CRA_OPTIONS),
        )
        .optional(),
        Field::new(
            "consumer_report_permissible_purpose",
            Kind::Enum(plaid_types::ConsumerReportPermissiblePurpose::KNOWN),
        )
        .optional(),
        Field::new(
            "auth",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_AUTH),
        )
        .optional(),
        Field::new(
            "transfer",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_TRANSFER),
        )
        .optional(),
        Field::new(
            "update",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_UPDATE),
        )
        .optional(),
        Field::new(
            "identity_verification",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_IDENTITY_VERIFICATION),
        )
        .optional(),
        Field::new(
            "statements",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_STATEMENTS),
        )
        .optional(),
        Field::new("third_party_user_token", Kind::String).optional(),
        Field::new(
            "investments",
            Kind::Object(&crate::generated::link::LINK_TOKEN_INVESTMENTS),
        )
        .optional(),
        Field::new(
            "investments_auth",
            Kind::Object(&crate::generated::link::LINK_TOKEN_INVESTMENTS_AUTH),
        )
        .optional(),
        Field::new(
            "hosted_link",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_HOSTED_LINK),
        )
        .optional(),
        Field::new(
            "transactions",
            Kind::Object(&crate::generated::link::LINK_TOKEN_TRANSACTIONS),
        )
        .optional(),
        Field::new(
            "cashflow_report",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CASHFLOW_REPORT),
        )
        .optional(),
        Field::new("cra_enabled", Kind::Bool).optional(),
        Field::new(
            "identity",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_IDENTITY),
        )
        .optional(),
        Field::new("financekit_supported", Kind::Bool).optional(),
        Field::new("enable_multi_item_link", Kind::Bool).optional(),
        Field::new("user_token", Kind::String).optional(),
        Field::new(
            "cra_report_parameter",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_CRA_REPORT_PARAMETER),
        )
        .optional(),
    ],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_USER: Object = Object {
    fields: &[
        Field::new("client_user_id", Kind::String).within(Limits {
            min_len: Some(1),
            ..Limits::NONE
        }),
        Field::new("legal_name", Kind::String).optional(),
        Field::new(
            "name",
            Kind::Object(&crate::generated::shared_person::IDENTITY_VERIFICATION_REQUEST_USER_NAME),
        )
        .optional()
        .nullable(),
        Field::new("phone_number", Kind::String).optional(),
        Field::new("phone_number_verified_time", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("email_address", Kind::String).optional(),
        Field::new("email_address_verified_time", Kind::DateTime)
            .optional()
            .nullable(),
        Field::new("ssn", Kind::String).optional(),
        Field::new("date_of_birth", Kind::Date)
            .optional()
            .nullable(),
        Field::new(
            "address",
            Kind::Object(&crate::generated::shared_person::USER_ADDRESS),
        )
        .optional()
        .nullable(),
        Field::new(
            "id_number",
            Kind::Object(&crate::generated::shared_person::USER_ID_NUMBER),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static LINK_TOKEN_CREATE_INSTITUTION_DATA: Object = Object {
    fields: &[
        Field::new("routing_number", Kind::String).optional(),
        Field::new("institution_id", Kind::String).optional(),
    ],
};

pub(super) static LINK_TOKEN_CREATE_CARD_SWITCH: Object = Object {
    fields: &[Field::new("card_bin", Kind::String)],
};

pub(super) static LINK_TOKEN_ACCOUNT_FILTERS: Object = Object {
    fields: &[
        Field::new(
            "depository",
            Kind::Object(&crate::generated::link::DEPOSITORY_FILTER),
        )
        .optional(),
        Field::new(
            "credit",
            Kind::Object(&crate::generated::link::CREDIT_FILTER),
        )
        .optional(),
        Field::new("loan", Kind::Object(&crate::generated::link::LOAN_FILTER)).optional(),
        Field::new(
            "investment",
            Kind::Object(&crate::generated::link::INVESTMENT_FILTER),
        )
        .optional(),
        Field::new("other", Kind::Object(&crate::generated::link::OTHER_FILTER)).optional(),
    ],
};

pub(super) static DEPOSITORY_FILTER: Object = Object {
    fields: &[
        Field::new(
            "account_subtypes",
            Kind::List(&Kind::Enum(plaid_types::DepositoryAccountSubtype::KNOWN)),
        ),
        Field::new(
            "limited_purpose_types",
            Kind::List(&Kind::Enum(plaid_link::types::LimitedPurposeType::KNOWN)),
        )
        .optional(),
    ],
};

pub(super) static CREDIT_FILTER: Object = Object {
    fields: &[Field::new(
        "account_subtypes",
        Kind::List(&Kind::Enum(plaid_link::types::CreditAccountSubtype::KNOWN)),
    )],
};

pub(super) static LOAN_FILTER: Object = Object {
    fields: &[Field::new(
        "account_subtypes",
        Kind::List(&Kind::Enum(plaid_link::types::LoanAccountSubtype::KNOWN)),
    )],
};

pub(super) static INVESTMENT_FILTER: Object = Object {
    fields: &[Field::new(
        "account_subtypes",
        Kind::List(&Kind::Enum(
            plaid_link::types::InvestmentAccountSubtype::KNOWN,
        )),
    )],
};

pub(super) static OTHER_FILTER: Object = Object {
    fields: &[Field::new(
        "account_subtypes",
        Kind::List(&Kind::Enum(plaid_link::types::OtherAccountSubtype::KNOWN)),
    )],
};

pub(super) static LINK_TOKEN_EU_CONFIG: Object = Object {
    fields: &[Field::new("headless", Kind::Bool).optional()],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_PAYMENT_CONFIGURATION: Object = Object {
    fields: &[
        Field::new("amount", Kind::AmountText),
        Field::new("description", Kind::String).optional(),
    ],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_PAYMENT_INITIATION: Object = Object {
    fields: &[
        Field::new("payment_id", Kind::String).optional(),
        Field::new("consent_id", Kind::String).optional(),
    ],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_EMPLOYMENT: Object = Object {
    fields: &[
        Field::new(
            "employment_source_types",
            Kind::List(&Kind::Enum(plaid_link::types::EmploymentSourceType::KNOWN)),
        )
        .optional(),
        Field::new(
            "bank_employment",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_EMPLOYMENT_BANK_INCOME),
        )
        .optional(),
    ],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_EMPLOYMENT_BANK_INCOME: Object = Object {
    fields: &[Field::new("days_requested", Kind::Int)],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_INCOME_VERIFICATION: Object = Object {
fields: &[
Field::new("income_verification_id", Kind::String).optional(),
Field::new("asset_report_id", Kind::String).optional(),
Field::new("access_tokens", Kind::List(&Kind::String)).optional().nullable(),
Field::new("income_source_types", Kind::List(&Kind::Enum(plaid_types::IncomeVerificationSourceType::KNOWN))).optional(),
Field::new("bank_income", Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_INCOME_VERIFICATION_BANK_INCOME)).optional(),
Field::new("payroll_income", Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_INCOME_VERIFICATION_PAYROLL_INCOME)).optional(),
Field::new("stated_income_sources", Kind::List(&Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_USER_STATED_INCOME_SOURCE))).optional(),
],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_INCOME_VERIFICATION_BANK_INCOME: Object = Object {
    fields: &[
        Field::new("days_requested", Kind::Int).within(Limits {
            min: Some(1.0),
            max: Some(731.0),
            ..Limits::NONE
        }),
        Field::new("enable_multiple_items", Kind::Bool)
            .optional()
            .nullable(),
    ],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_INCOME_VERIFICATION_PAYROLL_INCOME: Object = Object {
    fields: &[
        Field::new(
            "flow_types",
            Kind::List(&Kind::Enum(
                plaid_link::types::IncomeVerificationPayrollFlowType::KNOWN,
            )),
        )
        .optional()
        .nullable(),
        Field::new("is_update_mode", Kind::Bool).optional(),
        Field::new("item_id_to_update", Kind::String)
            .optional()
            .nullable(),
        Field::new(
            "parsing_config",
            Kind::List(&Kind::Enum(
                plaid_types::IncomeVerificationDocParsingConfig::KNOWN,
            )),
        )
        .optional()
        .nullable(),
    ],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_USER_STATED_INCOME_SOURCE: Object = Object {
    fields: &[
        Field::new("employer", Kind::String).optional(),
        Field::new(
            "category",
            Kind::Enum(plaid_link::types::UserStatedIncomeSourceCategory::KNOWN),
        )
        .optional(),
        Field::new("pay_per_cycle", Kind::Number).optional(),
        Field::new("pay_annual", Kind::Number).optional(),
        Field::new(
            "pay_type",
            Kind::Enum(plaid_link::types::UserStatedIncomeSourcePayType::KNOWN),
        )
        .optional(),
        Field::new(
            "pay_frequency",
            Kind::Enum(plaid_link::types::UserStatedIncomeSourceFrequency::KNOWN),
        )
        .optional(),
    ],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_BASE_REPORT: Object = Object {
    fields: &[
        Field::new("days_requested", Kind::Int).within(Limits {
            min: Some(1.0),
            max: Some(730.0),
            ..Limits::NONE
        }),
        Field::new("client_report_id", Kind::String)
            .optional()
            .nullable(),
    ],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_CREDIT_PARTNER_INSIGHTS: Object = Object {
    fields: &[Field::new("days_requested", Kind::Int)
        .optional()
        .within(Limits {
            min: Some(1.0),
            max: Some(730.0),
            ..Limits::NONE
        })],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_CRA_OPTIONS: Object = Object {
    fields: &[
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
            "partner_insights",
            Kind::Object(
                &crate::generated::link::LINK_TOKEN_CREATE_REQUEST_CRA_OPTIONS_PARTNER_INSIGHTS,
            ),
        )
        .optional(),
        Field::new(
            "base_report",
            Kind::Object(
                &crate::generated::link::LINK_TOKEN_CREATE_REQUEST_CRA_OPTIONS_BASE_REPORT,
            ),
        )
        .optional(),
        Field::new(
            "cashflow_insights",
            Kind::Object(
                &crate::generated::link::LINK_TOKEN_CREATE_REQUEST_CRA_OPTIONS_CASHFLOW_INSIGHTS,
            ),
        )
        .optional(),
        Field::new(
            "lend_score",
            Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_CRA_OPTIONS_LEND_SCORE),
        )
        .optional(),
        Field::new(
            "network_insights",
            Kind::Object(
                &crate::generated::link::LINK_TOKEN_CREATE_REQUEST_CRA_OPTIONS_NETWORK_INSIGHTS,
            ),
        )
        .optional(),
        Field::new("include_investments", Kind::Bool)
            .optional()
            .nullable(),
        Field::new(
            "income_insights",
            Kind::Object(
                &crate::generated::link::LINK_TOKEN_CREATE_REQUEST_CRA_OPTIONS_INCOME_INSIGHTS,
            ),
        )
        .optional(),
    ],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_CRA_OPTIONS_PARTNER_INSIGHTS: Object = Object {
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

pub(super) static LINK_TOKEN_CREATE_REQUEST_CRA_OPTIONS_BASE_REPORT: Object = Object {
fields: &[
Field::new("client_report_id", Kind::String).optional().nullable(),
Field::new("gse_options", Kind::Object(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST_CRA_OPTIONS_BASE_REPORT_GSE_OPTIONS)).optional().nullable(),
Field::new("require_identity", Kind::Bool).optional().nullable(),
Field::new("home_lending_report_options", Kind::Object(&crate::generated::shared_cra::CRA_CHECK_REPORT_HOME_LENDING_REPORT_OPTIONS)).optional().nullable(),
],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_CRA_OPTIONS_BASE_REPORT_GSE_OPTIONS: Object = Object {
    fields: &[Field::new(
        "report_types",
        Kind::List(&Kind::Enum(plaid_types::GSEReportType::KNOWN)),
    )],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_CRA_OPTIONS_CASHFLOW_INSIGHTS: Object = Object {
    fields: &[Field::new(
        "attributes_version",
        Kind::Enum(plaid_types::CashflowAttributesVersion::KNOWN),
    )
    .optional()
    .nullable()],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_CRA_OPTIONS_LEND_SCORE: Object = Object {
    fields: &[Field::new(
        "lend_score_version",
        Kind::Enum(plaid_types::PlaidLendScoreVersion::KNOWN),
    )
    .optional()
    .nullable()],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_CRA_OPTIONS_NETWORK_INSIGHTS: Object = Object {
    fields: &[Field::new(
        "network_insights_version",
        Kind::Enum(plaid_types::NetworkInsightsVersion::KNOWN),
    )
    .optional()
    .nullable()],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_CRA_OPTIONS_INCOME_INSIGHTS: Object = Object {
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

pub(super) static LINK_TOKEN_CREATE_REQUEST_AUTH: Object = Object {
    fields: &[
        Field::new("auth_type_select_enabled", Kind::Bool).optional(),
        Field::new("automated_microdeposits_enabled", Kind::Bool).optional(),
        Field::new("instant_match_enabled", Kind::Bool).optional(),
        Field::new("same_day_microdeposits_enabled", Kind::Bool).optional(),
        Field::new("instant_microdeposits_enabled", Kind::Bool).optional(),
        Field::new(
            "reroute_to_credentials",
            Kind::Enum(plaid_link::types::LinkTokenCreateRequestAuthRerouteToCredentials::KNOWN),
        )
        .optional(),
        Field::new("database_match_enabled", Kind::Bool).optional(),
        Field::new("database_insights_enabled", Kind::Bool).optional(),
        Field::new(
            "flow_type",
            Kind::Enum(plaid_link::types::LinkTokenCreateRequestAuthFlowType::KNOWN),
        )
        .optional(),
        Field::new("sms_microdeposits_verification_enabled", Kind::Bool).optional(),
    ],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_TRANSFER: Object = Object {
    fields: &[
        Field::new("intent_id", Kind::String).optional(),
        Field::new("authorization_id", Kind::String).optional(),
        Field::new("payment_profile_token", Kind::String).optional(),
    ],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_UPDATE: Object = Object {
    fields: &[
        Field::new("account_selection_enabled", Kind::Bool).optional(),
        Field::new("reauthorization_enabled", Kind::Bool).optional(),
        Field::new("user", Kind::Bool).optional(),
        Field::new("item_ids", Kind::List(&Kind::String))
            .optional()
            .nullable(),
    ],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_IDENTITY_VERIFICATION: Object = Object {
    fields: &[
        Field::new("template_id", Kind::String),
        Field::new("consent", Kind::Bool).optional(),
        Field::new("gave_consent", Kind::Bool).optional(),
    ],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_STATEMENTS: Object = Object {
    fields: &[
        Field::new("start_date", Kind::Date),
        Field::new("end_date", Kind::Date),
    ],
};

pub(super) static LINK_TOKEN_INVESTMENTS: Object = Object {
    fields: &[
        Field::new("allow_unverified_crypto_wallets", Kind::Bool).optional(),
        Field::new("allow_manual_entry", Kind::Bool).optional(),
    ],
};

pub(super) static LINK_TOKEN_INVESTMENTS_AUTH: Object = Object {
    fields: &[
        Field::new("manual_entry_enabled", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("masked_number_match_enabled", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("stated_account_number_enabled", Kind::Bool)
            .optional()
            .nullable(),
        Field::new("rollover_401k_enabled", Kind::Bool)
            .optional()
            .nullable(),
    ],
};

pub(super) static LINK_TOKEN_CREATE_HOSTED_LINK: Object = Object {
    fields: &[
        Field::new(
            "delivery_method",
            Kind::Enum(plaid_link::types::HostedLinkDeliveryMethod::KNOWN),
        )
        .optional(),
        Field::new("completion_redirect_uri", Kind::String).optional(),
        Field::new("url_lifetime_seconds", Kind::Int).optional(),
        Field::new("is_mobile_app", Kind::Bool).optional(),
    ],
};

pub(super) static LINK_TOKEN_TRANSACTIONS: Object = Object {
    fields: &[Field::new("days_requested", Kind::Int)
        .optional()
        .within(Limits {
            min: Some(1.0),
            max: Some(730.0),
            ..Limits::NONE
        })],
};

pub(super) static LINK_TOKEN_CASHFLOW_REPORT: Object = Object {
    fields: &[Field::new("days_requested", Kind::Int)
        .optional()
        .within(Limits {
            min: Some(1.0),
            max: Some(730.0),
            ..Limits::NONE
        })],
};

pub(super) static LINK_TOKEN_CREATE_IDENTITY: Object = Object {
    fields: &[
        Field::new("is_document_upload", Kind::Bool).optional(),
        Field::new("account_ids", Kind::List(&Kind::String)).optional(),
        Field::new(
            "parsing_configs",
            Kind::List(&Kind::Enum(
                plaid_types::IncomeVerificationDocParsingConfig::KNOWN,
            )),
        )
        .optional(),
    ],
};

pub(super) static LINK_TOKEN_CREATE_REQUEST_CRA_REPORT_PARAMETER: Object = Object {
fields: &[
Field::new("scope", Kind::Enum(plaid_types::CraReportScope::KNOWN)),
Field::new("decision_stage", Kind::Enum(plaid_types::CraReportDecisionStage::KNOWN)),
Field::new("client_report_id", Kind::String).optional().nullable(),
Field::new("days_requested", Kind::Int).optional().nullable().within(Limits { min: Some(0.0), max: Some(731.0), ..Limits::NONE }),
Field::new("days_required", Kind::Int).optional().nullable().within(Limits { min: Some(0.0), max: Some(184.0), ..Limits::NONE }),
Field::new("include_investments", Kind::Bool).optional().nullable(),
Field::new("include_identity_match", Kind::Bool).optional().nullable(),
Field::new("products", Kind::List(&Kind::Union("product", &[("cra_base_report", &crate::generated::shared_cra::CRA_REPORT_CREATE_BASE_REPORT_PRODUCT_CONFIG), ("cra_cashflow_insights", &crate::generated::shared_cra::CRA_REPORT_CREATE_CASHFLOW_INSIGHTS_PRODUCT_CONFIG), ("cra_home_lending", &crate::generated::shared_cra::CRA_REPORT_CREATE_HOME_LENDING_PRODUCT_CONFIG), ("cra_income_complete", &crate::generated::shared_cra::CRA_REPORT_CREATE_INCOME_COMPLETE_BUNDLE_PRODUCT_CONFIG), ("cra_income_insights", &crate::generated::shared_cra::CRA_REPORT_CREATE_INCOME_INSIGHTS_PRODUCT_CONFIG), ("cra_lend_score", &crate::generated::shared_cra::CRA_REPORT_CREATE_LEND_SCORE_PRODUCT_CONFIG), ("cra_lend_score_complete", &crate::generated::shared_cra::CRA_REPORT_CREATE_LEND_SCORE_COMPLETE_BUNDLE_PRODUCT_CONFIG), ("cra_network_insights", &crate::generated::shared_cra::CRA_REPORT_CREATE_NETWORK_INSIGHTS_PRODUCT_CONFIG), ("cra_qualify", &crate::generated::shared_cra::CRA_REPORT_CREATE_QUALIFY_PRODUCT_CONFIG)]))).optional(),
],
};

pub(super) static LINK_TOKEN_GET_REQUEST: Object = Object {
    fields: &[Field::new("link_token", Kind::String)],
};

pub(super) static LINK_O_AUTH_CORRELATION_ID_EXCHANGE_REQUEST: Object = Object {
    fields: &[Field::new("link_correlation_id", Kind::String)],
};

pub(super) static SESSION_TOKEN_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("template_id", Kind::String),
        Field::new(
            "user",
            Kind::Object(&crate::generated::link::SESSION_TOKEN_CREATE_REQUEST_USER),
        )
        .optional(),
        Field::new("redirect_uri", Kind::String).optional(),
        Field::new("android_package_name", Kind::String).optional(),
        Field::new("webhook", Kind::String)
            .optional()
            .within(Limits {
                format: Some("uri"),
                ..Limits::NONE
            }),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(super) static SESSION_TOKEN_CREATE_REQUEST_USER: Object = Object {
    fields: &[
        Field::new("client_user_id", Kind::String),
        Field::new("user_id", Kind::String).optional(),
    ],
};

pub(super) static LINK_DELIVERY_CREATE_REQUEST: Object = Object {
    fields: &[
        Field::new("link_token", Kind::String),
        Field::new(
            "options",
            Kind::Object(&crate::generated::link::LINK_DELIVERY_OPTIONS),
        )
        .optional(),
    ],
};

pub(super) static LINK_DELIVERY_OPTIONS: Object = Object {
    fields: &[Field::new(
        "recipient",
        Kind::Object(&crate::generated::link::LINK_DELIVERY_RECIPIENT),
    )
    .optional()],
};

pub(super) static LINK_DELIVERY_RECIPIENT: Object = Object {
    fields: &[
        Field::new(
            "communication_methods",
            Kind::List(&Kind::Object(
                &crate::generated::link::LINK_DELIVERY_COMMUNICATION_METHOD,
            )),
        )
        .optional(),
        Field::new("first_name", Kind::String).optional(),
    ],
};

pub(super) static LINK_DELIVERY_COMMUNICATION_METHOD: Object = Object {
    fields: &[
        Field::new(
            "method",
            Kind::Enum(plaid_link::types::LinkDeliveryDeliveryMethod::KNOWN),
        )
        .optional(),
        Field::new("address", Kind::String).optional(),
    ],
};

pub(super) static LINK_DELIVERY_GET_REQUEST: Object = Object {
    fields: &[Field::new("link_delivery_session_id", Kind::String)],
};

pub(super) static OPERATIONS: &[OperationSchema] = &[
    OperationSchema {
        operation: <plaid_link::types::UserAccountSessionGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::link::USER_ACCOUNT_SESSION_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_link::types::UserAccountSessionGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_link::types::UserAccountSessionEventSendRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::link::USER_ACCOUNT_SESSION_EVENT_SEND_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_link::types::UserAccountSessionEventSendResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_link::types::ProfileNetworkStatusGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::link::PROFILE_NETWORK_STATUS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_link::types::ProfileNetworkStatusGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_link::types::NetworkStatusGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::link::NETWORK_STATUS_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_link::types::NetworkStatusGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_link::types::LinkTokenCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::link::LINK_TOKEN_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_link::types::LinkTokenCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_link::types::LinkTokenGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::link::LINK_TOKEN_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_link::types::LinkTokenGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation:
            <plaid_link::types::LinkOAuthCorrelationIdExchangeRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::link::LINK_O_AUTH_CORRELATION_ID_EXCHANGE_REQUEST),
        response: ResponseShape::Json,
        sample_response:
            <plaid_link::types::LinkOAuthCorrelationIdExchangeResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_link::types::SessionTokenCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::link::SESSION_TOKEN_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_link::types::SessionTokenCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: false,
    },
    OperationSchema {
        operation: <plaid_link::types::LinkDeliveryCreateRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::link::LINK_DELIVERY_CREATE_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_link::types::LinkDeliveryCreateResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: true,
    },
    OperationSchema {
        operation: <plaid_link::types::LinkDeliveryGetRequest as Endpoint>::OPERATION,
        request: Some(&crate::generated::link::LINK_DELIVERY_GET_REQUEST),
        response: ResponseShape::Json,
        sample_response: <plaid_link::types::LinkDeliveryGetResponse as Sample>::SAMPLE,
        names_request: true,
        deprecated: false,
        withdrawn: true,
    },
];
