// @generated from api/products/link.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::UserAccountSessionGetRequest {
    const SAMPLE: &'static str =
        r#"{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0"}"#;
}

impl plaid_core::Sample for super::types::UserAccountSessionGetResponse {
    const SAMPLE: &'static str = r#"{"identity":{"name":{"first_name":"sample first name","last_name":"sample last name"},"address":{"city":"San Francisco","region":"CA","street":"1 Main Street","street2":"sample street2","postal_code":"94105","country":"US"},"phone_number":"+19078563412","email":"9078563412@example.com","date_of_birth":"9078563412","ssn":"9078563412","ssn_last_4":"9078563412"},"items":[{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"},{"item_id":"JdGLWbGDrZnWYyVCVXXijUrWoQKGpAzdiUiKJ","access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-92820cf9a75e"}],"identity_edit_history":{"name":{"edits_current":1,"edits_1d":1,"edits_30d":1,"edits_365d":1,"edits_all_time":1},"address":{"edits_current":1,"edits_1d":1,"edits_30d":1,"edits_365d":1,"edits_all_time":1},"email":{"edits_current":1,"edits_1d":1,"edits_30d":1,"edits_365d":1,"edits_all_time":1},"date_of_birth":{"edits_current":1,"edits_1d":1,"edits_30d":1,"edits_365d":1,"edits_all_time":1},"official_document":{"ssn":{"edits_current":1,"edits_1d":1,"edits_30d":1,"edits_365d":1,"edits_all_time":1}}},"request_id":"DmkmfJzYdpHHNFR","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","idv_session_status":"active"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserAccountIdentity {
    const SAMPLE: &'static str = r#"{"name":{"first_name":"sample first name","last_name":"sample last name"},"address":{"city":"San Francisco","region":"CA","street":"1 Main Street","street2":"sample street2","postal_code":"94105","country":"US"},"phone_number":"+19078563412","email":"9078563412@example.com","date_of_birth":"9078563412","ssn":"9078563412","ssn_last_4":"9078563412"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserAccountIdentityName {
    const SAMPLE: &'static str =
        r#"{"first_name":"sample first name","last_name":"sample last name"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserAccountIdentityAddress {
    const SAMPLE: &'static str = r#"{"city":"San Francisco","region":"CA","street":"1 Main Street","street2":"sample street2","postal_code":"94105","country":"US"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserAccountItem {
    const SAMPLE: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserAccountIdentityEditHistory {
    const SAMPLE: &'static str = r#"{"name":{"edits_current":1,"edits_1d":1,"edits_30d":1,"edits_365d":1,"edits_all_time":1},"address":{"edits_current":1,"edits_1d":1,"edits_30d":1,"edits_365d":1,"edits_all_time":1},"email":{"edits_current":1,"edits_1d":1,"edits_30d":1,"edits_365d":1,"edits_all_time":1},"date_of_birth":{"edits_current":1,"edits_1d":1,"edits_30d":1,"edits_365d":1,"edits_all_time":1},"official_document":{"ssn":{"edits_current":1,"edits_1d":1,"edits_30d":1,"edits_365d":1,"edits_all_time":1}}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserAccountIdentityEditCounts {
    const SAMPLE: &'static str =
        r#"{"edits_current":1,"edits_1d":1,"edits_30d":1,"edits_365d":1,"edits_all_time":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserAccountIdentityOfficialDocument {
    const SAMPLE: &'static str = r#"{"ssn":{"edits_current":1,"edits_1d":1,"edits_30d":1,"edits_365d":1,"edits_all_time":1}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::UserAccountSessionEventSendRequest {
    const SAMPLE: &'static str = r#"{"cohort_id":"sample cohort id","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","event":{"name":"sample name","timestamp":"2026-01-15T08:30:00Z","outcome":"sample outcome"}}"#;
    const MINIMAL: &'static str = r#"{"link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","event":{"name":"sample name","timestamp":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::UserAccountSessionEvent {
    const SAMPLE: &'static str =
        r#"{"name":"sample name","timestamp":"2026-01-15T08:30:00Z","outcome":"sample outcome"}"#;
    const MINIMAL: &'static str = r#"{"name":"sample name","timestamp":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::UserAccountSessionEventSendResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProfileNetworkStatusGetRequest {
    const SAMPLE: &'static str = r#"{"user":{"phone_number":"+19078563412"}}"#;
}

impl plaid_core::Sample for super::types::NetworkStatusGetUser {
    const SAMPLE: &'static str = r#"{"phone_number":"+19078563412"}"#;
}

impl plaid_core::Sample for super::types::ProfileNetworkStatusGetResponse {
    const SAMPLE: &'static str = r#"{"network_status":"UNKNOWN","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"network_status":"UNKNOWN"}"#;
}

impl plaid_core::Sample for super::types::NetworkStatusGetRequest {
    const SAMPLE: &'static str =
        r#"{"user":{"phone_number":"+19078563412"},"template_id":"sample template id"}"#;
    const MINIMAL: &'static str = r#"{"user":{"phone_number":"+19078563412"}}"#;
}

impl plaid_core::Sample for super::types::NetworkStatusGetResponse {
    const SAMPLE: &'static str =
        r#"{"network_status":"UNKNOWN","layer":{"eligible":true},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"network_status":"UNKNOWN"}"#;
}

impl plaid_core::Sample for super::types::NetworkStatusGetResponseLayer {
    const SAMPLE: &'static str = r#"{"eligible":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequest {
    const SAMPLE: &'static str = r#"{"client_name":"sample client name","language":"en","country_codes":["US"],"user":{"client_user_id":"sample-user","legal_name":"sample legal name","name":{"given_name":"sample given name","family_name":"sample family name"},"phone_number":"+19078563412","phone_number_verified_time":"2026-01-15T08:30:00Z","email_address":"9078563412@example.com","email_address_verified_time":"2026-01-15T08:30:00Z","ssn":"9078563412","date_of_birth":"1907-08-31","address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"id_number":{"value":"9078563412","type":"ar_dni"}},"user_id":"usr_mSsCSUufsgPPRf","products":["assets"],"required_if_supported_products":["assets"],"optional_products":["assets"],"additional_consented_products":["assets"],"webhook":"https://example.com/sample","access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","access_tokens":["access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"],"link_customization_name":"sample link customization name","appearance_mode":"LIGHT","redirect_uri":"sample redirect uri","android_package_name":"sample android package name","institution_data":{"routing_number":"021000021","institution_id":"ins_109508"},"card_switch":{"card_bin":"sample card bin"},"account_filters":{"depository":{"account_subtypes":["checking"],"limited_purpose_types":["RENT_MORTGAGE"]},"credit":{"account_subtypes":["credit card"]},"loan":{"account_subtypes":["auto"]},"investment":{"account_subtypes":["529"]},"other":{"account_subtypes":["other"]}},"eu_config":{"headless":true},"institution_id":"ins_109508","payment_configuration":{"amount":"100.25","description":"sample description"},"payment_initiation":{"payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30","consent_id":"consent-id-sandbox-681cc0a7-94c1-4f0b-84c1-e3d08bcde299"},"employment":{"employment_source_types":["bank"],"bank_employment":{"days_requested":1}},"income_verification":{"income_verification_id":"0bf64177-1822-4bb4-8822-414c41c5c85a","asset_report_id":"e311ff54-9598-4372-8598-70110cc60803","access_tokens":["access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"],"income_source_types":["bank"],"bank_income":{"days_requested":1,"enable_multiple_items":true},"payroll_income":{"flow_types":["payroll_digital_income"],"is_update_mode":true,"item_id_to_update":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","parsing_config":["ocr"]},"stated_income_sources":[{"employer":"sample employer","category":"OTHER","pay_per_cycle":100.25,"pay_annual":100.25,"pay_type":"UNKNOWN","pay_frequency":"UNKNOWN"}]},"base_report":{"days_requested":1,"client_report_id":"sample client report id"},"credit_partner_insights":{"days_requested":1},"cra_options":{"days_requested":1,"days_required":1,"client_report_id":"sample client report id","partner_insights":{"prism_versions":{"firstdetect":"3","detect":"4.1","cashscore":"4.1","extend":"4.1","insights":"4.1"},"fico":{"fico_lender_id":"sample fico lender id","lender_application_id":"sample lender application id","ultrafico_score_requests":[{"ultrafico_score_version":"1.0","fico_scoring_request_id":"sample fico scoring request id","request_correlation_id":"sample request correlation id","base_fico_score":{"bureau":"EQUIFAX","score":1,"reason_codes":["samp"],"reason_code_1":"sample reason code 1","reason_code_2":"sample reason code 2","reason_code_3":"sample reason code 3","reason_code_4":"sample reason code 4","did_inquiries_adversely_affect_score":true,"base_fico_score_version":"8"}}]}},"base_report":{"client_report_id":"sample client report id","gse_options":{"report_types":["VOA"]},"require_identity":true,"home_lending_report_options":{"reports_requested":["VOA"],"employment_refresh_options":{"days_requested":1}}},"cashflow_insights":{"attributes_version":"v1.0"},"lend_score":{"lend_score_version":"v1.0"},"network_insights":{"network_insights_version":"NI1"},"include_investments":true,"income_insights":{"income_insights_filter":{"included_categories":["sample included categories"],"excluded_categories":["sample excluded categories"]},"income_insights_version":"II2"}},"consumer_report_permissible_purpose":"ACCOUNT_REVIEW_CREDIT","auth":{"auth_type_select_enabled":true,"automated_microdeposits_enabled":true,"instant_match_enabled":true,"same_day_microdeposits_enabled":true,"instant_microdeposits_enabled":true,"reroute_to_credentials":"OFF","database_match_enabled":true,"database_insights_enabled":true,"flow_type":"FLEXIBLE_AUTH","sms_microdeposits_verification_enabled":true},"transfer":{"intent_id":"c26511c8-a08c-4344-808c-07e16087ec53","authorization_id":"18fe5c06-d704-4c64-8704-d232d4711be7","payment_profile_token":"payment-profile-sandbox-5ec2e7ed-0000-4000-8000-e3358c235c6f"},"update":{"account_selection_enabled":true,"reauthorization_enabled":true,"user":true,"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"]},"identity_verification":{"template_id":"idvtmp_NTNrBuPSVjJkSc","consent":true,"gave_consent":true},"statements":{"start_date":"2026-01-15","end_date":"2026-01-15"},"third_party_user_token":"third-party-user-sandbox-5ec2e7ed-0000-4000-8000-13c02d8d9931","investments":{"allow_unverified_crypto_wallets":true,"allow_manual_entry":true},"investments_auth":{"manual_entry_enabled":true,"masked_number_match_enabled":true,"stated_account_number_enabled":true,"rollover_401k_enabled":true},"hosted_link":{"delivery_method":"sms","completion_redirect_uri":"sample completion redirect uri","url_lifetime_seconds":1,"is_mobile_app":true},"transactions":{"days_requested":1},"cashflow_report":{"days_requested":1},"cra_enabled":true,"identity":{"is_document_upload":true,"account_ids":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"],"parsing_configs":["ocr"]},"financekit_supported":true,"enable_multi_item_link":true,"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","cra_report_parameter":{"scope":"PLAID_NETWORK","decision_stage":"PREQUALIFICATION","client_report_id":"sample client report id","days_requested":1,"days_required":1,"include_investments":true,"include_identity_match":true,"products":[{"product":"cra_base_report","version":"sample version","options":{"require_identity":true}},{"product":"cra_cashflow_insights","version":"sample version"},{"product":"cra_home_lending","version":"sample version"},{"product":"cra_income_complete","version":"sample version","options":{"income_insights_filter":{"included_categories":["sample included categories"],"excluded_categories":["sample excluded categories"]}}},{"product":"cra_income_insights","version":"sample version","options":{"income_insights_filter":{"included_categories":["sample included categories"],"excluded_categories":["sample excluded categories"]}}},{"product":"cra_lend_score","version":"sample version","options":{"variants":["GENERALIST"]}},{"product":"cra_lend_score_complete","version":"sample version","options":{"variants":["GENERALIST"]}},{"product":"cra_network_insights","version":"sample version"},{"product":"cra_qualify","version":"sample version"}]}}"#;
    const MINIMAL: &'static str =
        r#"{"client_name":"sample client name","language":"en","country_codes":["US"]}"#;
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestUser {
    const SAMPLE: &'static str = r#"{"client_user_id":"sample-user","legal_name":"sample legal name","name":{"given_name":"sample given name","family_name":"sample family name"},"phone_number":"+19078563412","phone_number_verified_time":"2026-01-15T08:30:00Z","email_address":"9078563412@example.com","email_address_verified_time":"2026-01-15T08:30:00Z","ssn":"9078563412","date_of_birth":"1907-08-31","address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"id_number":{"value":"9078563412","type":"ar_dni"}}"#;
    const MINIMAL: &'static str = r#"{"client_user_id":"sample-user"}"#;
}

impl plaid_core::Sample for super::types::LinkTokenCreateInstitutionData {
    const SAMPLE: &'static str = r#"{"routing_number":"021000021","institution_id":"ins_109508"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateCardSwitch {
    const SAMPLE: &'static str = r#"{"card_bin":"sample card bin"}"#;
}

impl plaid_core::Sample for super::types::LinkTokenAccountFilters {
    const SAMPLE: &'static str = r#"{"depository":{"account_subtypes":["checking"],"limited_purpose_types":["RENT_MORTGAGE"]},"credit":{"account_subtypes":["credit card"]},"loan":{"account_subtypes":["auto"]},"investment":{"account_subtypes":["529"]},"other":{"account_subtypes":["other"]}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::DepositoryFilter {
    const SAMPLE: &'static str =
        r#"{"account_subtypes":["checking"],"limited_purpose_types":["RENT_MORTGAGE"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditFilter {
    const SAMPLE: &'static str = r#"{"account_subtypes":["credit card"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LoanFilter {
    const SAMPLE: &'static str = r#"{"account_subtypes":["auto"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::InvestmentFilter {
    const SAMPLE: &'static str = r#"{"account_subtypes":["529"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::OtherFilter {
    const SAMPLE: &'static str = r#"{"account_subtypes":["other"]}"#;
}

impl plaid_core::Sample for super::types::LinkTokenEUConfig {
    const SAMPLE: &'static str = r#"{"headless":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestPaymentConfiguration {
    const SAMPLE: &'static str = r#"{"amount":"100.25","description":"sample description"}"#;
    const MINIMAL: &'static str = r#"{"amount":"100.25"}"#;
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestPaymentInitiation {
    const SAMPLE: &'static str = r#"{"payment_id":"payment-id-sandbox-a914fd42-9f9a-4f3b-8f9a-5e49f78b2a30","consent_id":"consent-id-sandbox-681cc0a7-94c1-4f0b-84c1-e3d08bcde299"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestEmployment {
    const SAMPLE: &'static str =
        r#"{"employment_source_types":["bank"],"bank_employment":{"days_requested":1}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestEmploymentBankIncome {
    const SAMPLE: &'static str = r#"{"days_requested":1}"#;
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestIncomeVerification {
    const SAMPLE: &'static str = r#"{"income_verification_id":"0bf64177-1822-4bb4-8822-414c41c5c85a","asset_report_id":"e311ff54-9598-4372-8598-70110cc60803","access_tokens":["access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"],"income_source_types":["bank"],"bank_income":{"days_requested":1,"enable_multiple_items":true},"payroll_income":{"flow_types":["payroll_digital_income"],"is_update_mode":true,"item_id_to_update":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","parsing_config":["ocr"]},"stated_income_sources":[{"employer":"sample employer","category":"OTHER","pay_per_cycle":100.25,"pay_annual":100.25,"pay_type":"UNKNOWN","pay_frequency":"UNKNOWN"}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestIncomeVerificationBankIncome {
    const SAMPLE: &'static str = r#"{"days_requested":1,"enable_multiple_items":true}"#;
    const MINIMAL: &'static str = r#"{"days_requested":1}"#;
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestIncomeVerificationPayrollIncome {
    const SAMPLE: &'static str = r#"{"flow_types":["payroll_digital_income"],"is_update_mode":true,"item_id_to_update":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","parsing_config":["ocr"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestUserStatedIncomeSource {
    const SAMPLE: &'static str = r#"{"employer":"sample employer","category":"OTHER","pay_per_cycle":100.25,"pay_annual":100.25,"pay_type":"UNKNOWN","pay_frequency":"UNKNOWN"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestBaseReport {
    const SAMPLE: &'static str =
        r#"{"days_requested":1,"client_report_id":"sample client report id"}"#;
    const MINIMAL: &'static str = r#"{"days_requested":1}"#;
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestCreditPartnerInsights {
    const SAMPLE: &'static str = r#"{"days_requested":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestCraOptions {
    const SAMPLE: &'static str = r#"{"days_requested":1,"days_required":1,"client_report_id":"sample client report id","partner_insights":{"prism_versions":{"firstdetect":"3","detect":"4.1","cashscore":"4.1","extend":"4.1","insights":"4.1"},"fico":{"fico_lender_id":"sample fico lender id","lender_application_id":"sample lender application id","ultrafico_score_requests":[{"ultrafico_score_version":"1.0","fico_scoring_request_id":"sample fico scoring request id","request_correlation_id":"sample request correlation id","base_fico_score":{"bureau":"EQUIFAX","score":1,"reason_codes":["samp"],"reason_code_1":"sample reason code 1","reason_code_2":"sample reason code 2","reason_code_3":"sample reason code 3","reason_code_4":"sample reason code 4","did_inquiries_adversely_affect_score":true,"base_fico_score_version":"8"}}]}},"base_report":{"client_report_id":"sample client report id","gse_options":{"report_types":["VOA"]},"require_identity":true,"home_lending_report_options":{"reports_requested":["VOA"],"employment_refresh_options":{"days_requested":1}}},"cashflow_insights":{"attributes_version":"v1.0"},"lend_score":{"lend_score_version":"v1.0"},"network_insights":{"network_insights_version":"NI1"},"include_investments":true,"income_insights":{"income_insights_filter":{"included_categories":["sample included categories"],"excluded_categories":["sample excluded categories"]},"income_insights_version":"II2"}}"#;
    const MINIMAL: &'static str = r#"{"days_requested":1}"#;
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestCraOptionsPartnerInsights {
    const SAMPLE: &'static str = r#"{"prism_versions":{"firstdetect":"3","detect":"4.1","cashscore":"4.1","extend":"4.1","insights":"4.1"},"fico":{"fico_lender_id":"sample fico lender id","lender_application_id":"sample lender application id","ultrafico_score_requests":[{"ultrafico_score_version":"1.0","fico_scoring_request_id":"sample fico scoring request id","request_correlation_id":"sample request correlation id","base_fico_score":{"bureau":"EQUIFAX","score":1,"reason_codes":["samp"],"reason_code_1":"sample reason code 1","reason_code_2":"sample reason code 2","reason_code_3":"sample reason code 3","reason_code_4":"sample reason code 4","did_inquiries_adversely_affect_score":true,"base_fico_score_version":"8"}}]}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestCraOptionsBaseReport {
    const SAMPLE: &'static str = r#"{"client_report_id":"sample client report id","gse_options":{"report_types":["VOA"]},"require_identity":true,"home_lending_report_options":{"reports_requested":["VOA"],"employment_refresh_options":{"days_requested":1}}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestCraOptionsBaseReportGSEOptions {
    const SAMPLE: &'static str = r#"{"report_types":["VOA"]}"#;
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestCraOptionsCashflowInsights {
    const SAMPLE: &'static str = r#"{"attributes_version":"v1.0"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestCraOptionsLendScore {
    const SAMPLE: &'static str = r#"{"lend_score_version":"v1.0"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestCraOptionsNetworkInsights {
    const SAMPLE: &'static str = r#"{"network_insights_version":"NI1"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestCraOptionsIncomeInsights {
    const SAMPLE: &'static str = r#"{"income_insights_filter":{"included_categories":["sample included categories"],"excluded_categories":["sample excluded categories"]},"income_insights_version":"II2"}"#;
    const MINIMAL: &'static str = r#"{"income_insights_version":null}"#;
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestAuth {
    const SAMPLE: &'static str = r#"{"auth_type_select_enabled":true,"automated_microdeposits_enabled":true,"instant_match_enabled":true,"same_day_microdeposits_enabled":true,"instant_microdeposits_enabled":true,"reroute_to_credentials":"OFF","database_match_enabled":true,"database_insights_enabled":true,"flow_type":"FLEXIBLE_AUTH","sms_microdeposits_verification_enabled":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestTransfer {
    const SAMPLE: &'static str = r#"{"intent_id":"c26511c8-a08c-4344-808c-07e16087ec53","authorization_id":"18fe5c06-d704-4c64-8704-d232d4711be7","payment_profile_token":"payment-profile-sandbox-5ec2e7ed-0000-4000-8000-e3358c235c6f"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestUpdate {
    const SAMPLE: &'static str = r#"{"account_selection_enabled":true,"reauthorization_enabled":true,"user":true,"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestIdentityVerification {
    const SAMPLE: &'static str =
        r#"{"template_id":"idvtmp_NTNrBuPSVjJkSc","consent":true,"gave_consent":true}"#;
    const MINIMAL: &'static str = r#"{"template_id":"idvtmp_NTNrBuPSVjJkSc"}"#;
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestStatements {
    const SAMPLE: &'static str = r#"{"start_date":"2026-01-15","end_date":"2026-01-15"}"#;
}

impl plaid_core::Sample for super::types::LinkTokenInvestments {
    const SAMPLE: &'static str =
        r#"{"allow_unverified_crypto_wallets":true,"allow_manual_entry":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenInvestmentsAuth {
    const SAMPLE: &'static str = r#"{"manual_entry_enabled":true,"masked_number_match_enabled":true,"stated_account_number_enabled":true,"rollover_401k_enabled":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateHostedLink {
    const SAMPLE: &'static str = r#"{"delivery_method":"sms","completion_redirect_uri":"sample completion redirect uri","url_lifetime_seconds":1,"is_mobile_app":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenTransactions {
    const SAMPLE: &'static str = r#"{"days_requested":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCashflowReport {
    const SAMPLE: &'static str = r#"{"days_requested":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateIdentity {
    const SAMPLE: &'static str = r#"{"is_document_upload":true,"account_ids":["JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"],"parsing_configs":["ocr"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenCreateRequestCraReportParameter {
    const SAMPLE: &'static str = r#"{"scope":"PLAID_NETWORK","decision_stage":"PREQUALIFICATION","client_report_id":"sample client report id","days_requested":1,"days_required":1,"include_investments":true,"include_identity_match":true,"products":[{"product":"cra_base_report","version":"sample version","options":{"require_identity":true}},{"product":"cra_cashflow_insights","version":"sample version"},{"product":"cra_home_lending","version":"sample version"},{"product":"cra_income_complete","version":"sample version","options":{"income_insights_filter":{"included_categories":["sample included categories"],"excluded_categories":["sample excluded categories"]}}},{"product":"cra_income_insights","version":"sample version","options":{"income_insights_filter":{"included_categories":["sample included categories"],"excluded_categories":["sample excluded categories"]}}},{"product":"cra_lend_score","version":"sample version","options":{"variants":["GENERALIST"]}},{"product":"cra_lend_score_complete","version":"sample version","options":{"variants":["GENERALIST"]}},{"product":"cra_network_insights","version":"sample version"},{"product":"cra_qualify","version":"sample version"}]}"#;
    const MINIMAL: &'static str =
        r#"{"scope":"PLAID_NETWORK","decision_stage":"PREQUALIFICATION"}"#;
}

impl plaid_core::Sample for super::types::LinkTokenCreateResponse {
    const SAMPLE: &'static str = r#"{"link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5","expiration":"2026-01-15T08:30:00Z","request_id":"DmkmfJzYdpHHNFR","hosted_link_url":"https://example.com/9078563412","user_id":"usr_mSsCSUufsgPPRf"}"#;
    const MINIMAL: &'static str = r#"{"link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5","expiration":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::LinkTokenGetRequest {
    const SAMPLE: &'static str =
        r#"{"link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5"}"#;
}

impl plaid_core::Sample for super::types::LinkTokenGetResponse {
    const SAMPLE: &'static str = r#"{"link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5","created_at":"2026-01-15T08:30:00Z","expiration":"2026-01-15T08:30:00Z","link_sessions":[{"link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","started_at":"2026-01-15T08:30:00Z","finished_at":"2026-01-15T08:30:00Z","on_success":{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0","metadata":{"institution":{"name":"sample name","institution_id":"ins_109508"},"accounts":[{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"sample verification status","class_type":"sample class type"}],"link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","session_group_id":"sample session group id","transfer_status":"COMPLETE"}},"on_exit":{"error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"metadata":{"institution":{"name":"sample name","institution_id":"ins_109508"},"status":"sample status","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","request_id":"DmkmfJzYdpHHNFR"}},"exit":{"error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"metadata":{"institution":{"name":"sample name","institution_id":"ins_109508"},"status":"sample status","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","request_id":"DmkmfJzYdpHHNFR"}},"events":[{"event_name":"sample event name","timestamp":"2026-01-15T08:30:00Z","event_id":"sample event id","event_metadata":{"error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","error_type":"sample error type","exit_status":"sample exit status","institution_id":"ins_109508","institution_name":"First Platypus Bank","institution_search_query":"sample institution search query","request_id":"DmkmfJzYdpHHNFR","mfa_type":"sample mfa type","view_name":"sample view name","selection":"sample selection","brand_name":"sample brand name","match_reason":"sample match reason","routing_number":"021000021","account_number_mask":"sample account number mask"}}],"results":{"item_add_results":[{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0","accounts":[{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"sample verification status","class_type":"sample class type"}],"institution":{"name":"sample name","institution_id":"ins_109508"}}],"cra_item_add_results":[{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","accounts":[{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"sample verification status","class_type":"sample class type"}],"institution":{"name":"sample name","institution_id":"ins_109508"}}],"cra_update_results":[{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","accounts":[{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"sample verification status","class_type":"sample class type"}],"institution":{"name":"sample name","institution_id":"ins_109508"}}],"bank_income_results":[{"status":"APPROVED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution":{"name":"sample name","institution_id":"ins_109508"}}],"payroll_income_results":[{"num_paystubs_retrieved":1,"num_w2s_retrieved":1,"institution":{"name":"sample name","institution_id":"ins_109508"}}],"document_income_results":{"num_paystubs_uploaded":1,"num_w2s_uploaded":1,"num_bank_statements_uploaded":1,"num_1099s_uploaded":1,"num_i20s_uploaded":1},"cra_document_upload_results":{"num_bank_statements_uploaded":1}}},{"link_session_id":"616d13d0-4691-43a1-8691-a65708fdeaa2","started_at":"2026-01-14T08:30:00Z","finished_at":"2026-01-14T08:30:00Z","on_success":{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-afd8b49cdae4","metadata":{"institution":{"name":"sample name 2","institution_id":"ins_109509"},"accounts":[{"id":"sample id 2","name":"sample name 2","mask":"0000","type":"sample type 2","subtype":"sample subtype 2","verification_status":"sample verification status 2","class_type":"sample class type 2"}],"link_session_id":"616d13d0-4691-43a1-8691-a65708fdeaa2","session_group_id":"sample session group id 2","transfer_status":"COMPLETE"}},"on_exit":{"error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason 2","error_message":"sample error message 2","display_message":"sample display message 2","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action 2","required_account_subtypes":["sample required account subtypes 2"],"provided_account_subtypes":["sample provided account subtypes 2"]},"metadata":{"institution":{"name":"sample name 2","institution_id":"ins_109509"},"status":"sample status 2","link_session_id":"616d13d0-4691-43a1-8691-a65708fdeaa2","request_id":"DmkmfJzYdpHHNFR"}},"exit":{"error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason 2","error_message":"sample error message 2","display_message":"sample display message 2","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action 2","required_account_subtypes":["sample required account subtypes 2"],"provided_account_subtypes":["sample provided account subtypes 2"]},"metadata":{"institution":{"name":"sample name 2","institution_id":"ins_109509"},"status":"sample status 2","link_session_id":"616d13d0-4691-43a1-8691-a65708fdeaa2","request_id":"DmkmfJzYdpHHNFR"}},"events":[{"event_name":"sample event name 2","timestamp":"2026-01-15T08:30:00Z","event_id":"sample event id 2","event_metadata":{"error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message 2","error_type":"sample error type 2","exit_status":"sample exit status 2","institution_id":"ins_109508","institution_name":"Tartan Bank","institution_search_query":"sample institution search query 2","request_id":"DmkmfJzYdpHHNFR","mfa_type":"sample mfa type 2","view_name":"sample view name 2","selection":"sample selection 2","brand_name":"sample brand name 2","match_reason":"sample match reason 2","routing_number":"021000021","account_number_mask":"sample account number mask 2"}}],"results":{"item_add_results":[{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-afd8b49cdae4","accounts":[{"id":"sample id 2","name":"sample name 2","mask":"0000","type":"sample type 2","subtype":"sample subtype 2","verification_status":"sample verification status 2","class_type":"sample class type 2"}],"institution":{"name":"sample name 2","institution_id":"ins_109509"}}],"cra_item_add_results":[{"item_id":"JdGLWbGDrZnWYyVCVXXijUrWoQKGpAzdiUiKJ","accounts":[{"id":"sample id 2","name":"sample name 2","mask":"0000","type":"sample type 2","subtype":"sample subtype 2","verification_status":"sample verification status 2","class_type":"sample class type 2"}],"institution":{"name":"sample name 2","institution_id":"ins_109509"}}],"cra_update_results":[{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","accounts":[{"id":"sample id 2","name":"sample name 2","mask":"0000","type":"sample type 2","subtype":"sample subtype 2","verification_status":"sample verification status 2","class_type":"sample class type 2"}],"institution":{"name":"sample name 2","institution_id":"ins_109509"}}],"bank_income_results":[{"status":"APPROVED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution":{"name":"sample name 2","institution_id":"ins_109509"}}],"payroll_income_results":[{"num_paystubs_retrieved":1,"num_w2s_retrieved":1,"institution":{"name":"sample name 2","institution_id":"ins_109509"}}],"document_income_results":{"num_paystubs_uploaded":1,"num_w2s_uploaded":1,"num_bank_statements_uploaded":1,"num_1099s_uploaded":1,"num_i20s_uploaded":1},"cra_document_upload_results":{"num_bank_statements_uploaded":1}}}],"metadata":{"initial_products":["assets"],"webhook":"https://example.com/sample","country_codes":["US"],"language":"en","institution_data":{"routing_number":"021000021","institution_id":"ins_109508"},"account_filters":{"depository":{"account_subtypes":["checking"],"limited_purpose_types":["RENT_MORTGAGE"]},"credit":{"account_subtypes":["credit card"]},"loan":{"account_subtypes":["auto"]},"investment":{"account_subtypes":["529"]}},"redirect_uri":"sample redirect uri","client_name":"sample client name"},"user_id":"usr_mSsCSUufsgPPRf","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str =
        r#"{"link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5"}"#;
}

impl plaid_core::Sample for super::types::LinkTokenGetSessionsResponse {
    const SAMPLE: &'static str = r#"{"link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","started_at":"2026-01-15T08:30:00Z","finished_at":"2026-01-15T08:30:00Z","on_success":{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0","metadata":{"institution":{"name":"sample name","institution_id":"ins_109508"},"accounts":[{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"sample verification status","class_type":"sample class type"}],"link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","session_group_id":"sample session group id","transfer_status":"COMPLETE"}},"on_exit":{"error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"metadata":{"institution":{"name":"sample name","institution_id":"ins_109508"},"status":"sample status","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","request_id":"DmkmfJzYdpHHNFR"}},"exit":{"error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"metadata":{"institution":{"name":"sample name","institution_id":"ins_109508"},"status":"sample status","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","request_id":"DmkmfJzYdpHHNFR"}},"events":[{"event_name":"sample event name","timestamp":"2026-01-15T08:30:00Z","event_id":"sample event id","event_metadata":{"error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","error_type":"sample error type","exit_status":"sample exit status","institution_id":"ins_109508","institution_name":"First Platypus Bank","institution_search_query":"sample institution search query","request_id":"DmkmfJzYdpHHNFR","mfa_type":"sample mfa type","view_name":"sample view name","selection":"sample selection","brand_name":"sample brand name","match_reason":"sample match reason","routing_number":"021000021","account_number_mask":"sample account number mask"}}],"results":{"item_add_results":[{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0","accounts":[{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"sample verification status","class_type":"sample class type"}],"institution":{"name":"sample name","institution_id":"ins_109508"}}],"cra_item_add_results":[{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","accounts":[{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"sample verification status","class_type":"sample class type"}],"institution":{"name":"sample name","institution_id":"ins_109508"}}],"cra_update_results":[{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","accounts":[{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"sample verification status","class_type":"sample class type"}],"institution":{"name":"sample name","institution_id":"ins_109508"}}],"bank_income_results":[{"status":"APPROVED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution":{"name":"sample name","institution_id":"ins_109508"}}],"payroll_income_results":[{"num_paystubs_retrieved":1,"num_w2s_retrieved":1,"institution":{"name":"sample name","institution_id":"ins_109508"}}],"document_income_results":{"num_paystubs_uploaded":1,"num_w2s_uploaded":1,"num_bank_statements_uploaded":1,"num_1099s_uploaded":1,"num_i20s_uploaded":1},"cra_document_upload_results":{"num_bank_statements_uploaded":1}}}"#;
    const MINIMAL: &'static str = r#"{"link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e"}"#;
}

impl plaid_core::Sample for super::types::LinkSessionSuccess {
    const SAMPLE: &'static str = r#"{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0","metadata":{"institution":{"name":"sample name","institution_id":"ins_109508"},"accounts":[{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"sample verification status","class_type":"sample class type"}],"link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","session_group_id":"sample session group id","transfer_status":"COMPLETE"}}"#;
    const MINIMAL: &'static str =
        r#"{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0"}"#;
}

impl plaid_core::Sample for super::types::LinkSessionSuccessMetadata {
    const SAMPLE: &'static str = r#"{"institution":{"name":"sample name","institution_id":"ins_109508"},"accounts":[{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"sample verification status","class_type":"sample class type"}],"link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","session_group_id":"sample session group id","transfer_status":"COMPLETE"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkSessionSuccessMetadataInstitution {
    const SAMPLE: &'static str = r#"{"name":"sample name","institution_id":"ins_109508"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkSessionSuccessMetadataAccount {
    const SAMPLE: &'static str = r#"{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"sample verification status","class_type":"sample class type"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkSessionExitDeprecated {
    const SAMPLE: &'static str = r#"{"error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"metadata":{"institution":{"name":"sample name","institution_id":"ins_109508"},"status":"sample status","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","request_id":"DmkmfJzYdpHHNFR"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkSessionExitMetadata {
    const SAMPLE: &'static str = r#"{"institution":{"name":"sample name","institution_id":"ins_109508"},"status":"sample status","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkSessionExitMetadataInstitution {
    const SAMPLE: &'static str = r#"{"name":"sample name","institution_id":"ins_109508"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkSessionExit {
    const SAMPLE: &'static str = r#"{"error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"metadata":{"institution":{"name":"sample name","institution_id":"ins_109508"},"status":"sample status","link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","request_id":"DmkmfJzYdpHHNFR"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkSessionResults {
    const SAMPLE: &'static str = r#"{"item_add_results":[{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0","accounts":[{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"sample verification status","class_type":"sample class type"}],"institution":{"name":"sample name","institution_id":"ins_109508"}}],"cra_item_add_results":[{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","accounts":[{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"sample verification status","class_type":"sample class type"}],"institution":{"name":"sample name","institution_id":"ins_109508"}}],"cra_update_results":[{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","accounts":[{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"sample verification status","class_type":"sample class type"}],"institution":{"name":"sample name","institution_id":"ins_109508"}}],"bank_income_results":[{"status":"APPROVED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution":{"name":"sample name","institution_id":"ins_109508"}}],"payroll_income_results":[{"num_paystubs_retrieved":1,"num_w2s_retrieved":1,"institution":{"name":"sample name","institution_id":"ins_109508"}}],"document_income_results":{"num_paystubs_uploaded":1,"num_w2s_uploaded":1,"num_bank_statements_uploaded":1,"num_1099s_uploaded":1,"num_i20s_uploaded":1},"cra_document_upload_results":{"num_bank_statements_uploaded":1}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkSessionItemAddResult {
    const SAMPLE: &'static str = r#"{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0","accounts":[{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"sample verification status","class_type":"sample class type"}],"institution":{"name":"sample name","institution_id":"ins_109508"}}"#;
    const MINIMAL: &'static str =
        r#"{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0"}"#;
}

impl plaid_core::Sample for super::types::LinkSessionCraItemAddResult {
    const SAMPLE: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","accounts":[{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"sample verification status","class_type":"sample class type"}],"institution":{"name":"sample name","institution_id":"ins_109508"}}"#;
    const MINIMAL: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
}

impl plaid_core::Sample for super::types::LinkSessionCraUpdateResult {
    const SAMPLE: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","accounts":[{"id":"sample id","name":"sample name","mask":"0000","type":"sample type","subtype":"sample subtype","verification_status":"sample verification status","class_type":"sample class type"}],"institution":{"name":"sample name","institution_id":"ins_109508"}}"#;
    const MINIMAL: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
}

impl plaid_core::Sample for super::types::LinkSessionBankIncomeResult {
    const SAMPLE: &'static str = r#"{"status":"APPROVED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution":{"name":"sample name","institution_id":"ins_109508"}}"#;
    const MINIMAL: &'static str =
        r#"{"status":"APPROVED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
}

impl plaid_core::Sample for super::types::LinkSessionPayrollIncomeResult {
    const SAMPLE: &'static str = r#"{"num_paystubs_retrieved":1,"num_w2s_retrieved":1,"institution":{"name":"sample name","institution_id":"ins_109508"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkSessionCraDocumentUploadResult {
    const SAMPLE: &'static str = r#"{"num_bank_statements_uploaded":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkTokenGetMetadataResponse {
    const SAMPLE: &'static str = r#"{"initial_products":["assets"],"webhook":"https://example.com/sample","country_codes":["US"],"language":"en","institution_data":{"routing_number":"021000021","institution_id":"ins_109508"},"account_filters":{"depository":{"account_subtypes":["checking"],"limited_purpose_types":["RENT_MORTGAGE"]},"credit":{"account_subtypes":["credit card"]},"loan":{"account_subtypes":["auto"]},"investment":{"account_subtypes":["529"]}},"redirect_uri":"sample redirect uri","client_name":"sample client name"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::AccountFiltersResponse {
    const SAMPLE: &'static str = r#"{"depository":{"account_subtypes":["checking"],"limited_purpose_types":["RENT_MORTGAGE"]},"credit":{"account_subtypes":["credit card"]},"loan":{"account_subtypes":["auto"]},"investment":{"account_subtypes":["529"]}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkOAuthCorrelationIdExchangeRequest {
    const SAMPLE: &'static str = r#"{"link_correlation_id":"sample link correlation id"}"#;
}

impl plaid_core::Sample for super::types::LinkOAuthCorrelationIdExchangeResponse {
    const SAMPLE: &'static str = r#"{"link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str =
        r#"{"link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5"}"#;
}

impl plaid_core::Sample for super::types::SessionTokenCreateRequest {
    const SAMPLE: &'static str = r#"{"template_id":"sample template id","user":{"client_user_id":"sample-user","user_id":"usr_mSsCSUufsgPPRf"},"redirect_uri":"sample redirect uri","android_package_name":"sample android package name","webhook":"https://example.com/sample","user_id":"usr_mSsCSUufsgPPRf"}"#;
    const MINIMAL: &'static str = r#"{"template_id":"sample template id"}"#;
}

impl plaid_core::Sample for super::types::SessionTokenCreateRequestUser {
    const SAMPLE: &'static str =
        r#"{"client_user_id":"sample-user","user_id":"usr_mSsCSUufsgPPRf"}"#;
    const MINIMAL: &'static str = r#"{"client_user_id":"sample-user"}"#;
}

impl plaid_core::Sample for super::types::SessionTokenCreateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","link":{"link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5","expiration":"2026-01-15T08:30:00Z","user_id":"usr_mSsCSUufsgPPRf"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SessionTokenCreateResponseLink {
    const SAMPLE: &'static str = r#"{"link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5","expiration":"2026-01-15T08:30:00Z","user_id":"usr_mSsCSUufsgPPRf"}"#;
    const MINIMAL: &'static str = r#"{"link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5","expiration":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::LinkDeliveryCreateRequest {
    const SAMPLE: &'static str = r#"{"link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5","options":{"recipient":{"communication_methods":[{"method":"SMS","address":"9078563412"}],"first_name":"sample first name"}}}"#;
    const MINIMAL: &'static str =
        r#"{"link_token":"link-sandbox-5ec2e7ed-0000-4000-8000-0a67619f45e5"}"#;
}

impl plaid_core::Sample for super::types::LinkDeliveryOptions {
    const SAMPLE: &'static str = r#"{"recipient":{"communication_methods":[{"method":"SMS","address":"9078563412"}],"first_name":"sample first name"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkDeliveryRecipient {
    const SAMPLE: &'static str = r#"{"communication_methods":[{"method":"SMS","address":"9078563412"}],"first_name":"sample first name"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkDeliveryCommunicationMethod {
    const SAMPLE: &'static str = r#"{"method":"SMS","address":"9078563412"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::LinkDeliveryCreateResponse {
    const SAMPLE: &'static str = r#"{"link_delivery_url":"https://example.com/9078563412","link_delivery_session_id":"sample link delivery session id","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"link_delivery_url":"https://example.com/9078563412","link_delivery_session_id":"sample link delivery session id"}"#;
}

impl plaid_core::Sample for super::types::LinkDeliveryGetRequest {
    const SAMPLE: &'static str =
        r#"{"link_delivery_session_id":"sample link delivery session id"}"#;
}

impl plaid_core::Sample for super::types::LinkDeliveryGetResponse {
    const SAMPLE: &'static str = r#"{"status":"CREATED","created_at":"2026-01-15T08:30:00Z","completed_at":"2026-01-15T08:30:00Z","request_id":"DmkmfJzYdpHHNFR","access_tokens":["access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"],"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"]}"#;
    const MINIMAL: &'static str = r#"{"status":"CREATED","created_at":"2026-01-15T08:30:00Z"}"#;
}
