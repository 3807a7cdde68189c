// @generated from api/products/partner.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::PartnerCustomerCreateRequest {
    const SAMPLE: &'static str = r#"{"company_name":"sample company name","is_diligence_attested":true,"products":["assets"],"create_link_customization":true,"logo":"sample logo","legal_entity_name":"sample legal entity name","website":"example.com","application_name":"sample application name","technical_contact":{"given_name":"sample given name","family_name":"sample family name","email":"9078563412@example.com"},"billing_contact":{"given_name":"sample given name","family_name":"sample family name","email":"9078563412@example.com"},"customer_support_info":{"email":"9078563412@example.com","phone_number":"+19078563412","contact_url":"https://example.com/sample","link_update_url":"https://example.com/9078563412"},"address":{"city":"San Francisco","street":"1 Main Street","region":"CA","postal_code":"94105","country_code":"US"},"is_bank_addendum_completed":true,"assets_under_management":{"amount":100.25,"iso_currency_code":"USD"},"redirect_uris":["sample redirect uris"],"registration_number":"sample registration number"}"#;
    const MINIMAL: &'static str = r#"{"company_name":"sample company name","is_diligence_attested":true,"legal_entity_name":"sample legal entity name","website":"example.com","application_name":"sample application name","address":{},"is_bank_addendum_completed":true}"#;
}

impl plaid_core::Sample for super::types::PartnerEndCustomerTechnicalContact {
    const SAMPLE: &'static str = r#"{"given_name":"sample given name","family_name":"sample family name","email":"9078563412@example.com"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PartnerEndCustomerBillingContact {
    const SAMPLE: &'static str = r#"{"given_name":"sample given name","family_name":"sample family name","email":"9078563412@example.com"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PartnerEndCustomerCustomerSupportInfo {
    const SAMPLE: &'static str = r#"{"email":"9078563412@example.com","phone_number":"+19078563412","contact_url":"https://example.com/sample","link_update_url":"https://example.com/9078563412"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PartnerEndCustomerAddress {
    const SAMPLE: &'static str = r#"{"city":"San Francisco","street":"1 Main Street","region":"CA","postal_code":"94105","country_code":"US"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PartnerEndCustomerAssetsUnderManagement {
    const SAMPLE: &'static str = r#"{"amount":100.25,"iso_currency_code":"USD"}"#;
}

impl plaid_core::Sample for super::types::PartnerCustomerCreateResponse {
    const SAMPLE: &'static str = r#"{"end_customer":{"client_id":"sample client id","company_name":"sample company name","status":"UNDER_REVIEW","secrets":{"sandbox":"9078563412","development":"9078563412","production":"9078563412"}},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PartnerEndCustomerWithSecrets {
    const SAMPLE: &'static str = r#"{"client_id":"sample client id","company_name":"sample company name","status":"UNDER_REVIEW","secrets":{"sandbox":"9078563412","development":"9078563412","production":"9078563412"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PartnerEndCustomerSecrets {
    const SAMPLE: &'static str =
        r#"{"sandbox":"9078563412","development":"9078563412","production":"9078563412"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PartnerCustomerGetRequest {
    const SAMPLE: &'static str =
        r#"{"end_customer_client_id":"6a7e2bd0-7f68-459f-8f68-3151900d418b"}"#;
}

impl plaid_core::Sample for super::types::PartnerCustomerGetResponse {
    const SAMPLE: &'static str = r#"{"end_customer":{"client_id":"sample client id","company_name":"sample company name","status":"UNDER_REVIEW"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PartnerEndCustomer {
    const SAMPLE: &'static str = r#"{"client_id":"sample client id","company_name":"sample company name","status":"UNDER_REVIEW"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PartnerCustomerEnableRequest {
    const SAMPLE: &'static str =
        r#"{"end_customer_client_id":"6a7e2bd0-7f68-459f-8f68-3151900d418b"}"#;
}

impl plaid_core::Sample for super::types::PartnerCustomerEnableResponse {
    const SAMPLE: &'static str =
        r#"{"production_secret":"9078563412","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PartnerCustomerRemoveRequest {
    const SAMPLE: &'static str =
        r#"{"end_customer_client_id":"6a7e2bd0-7f68-459f-8f68-3151900d418b"}"#;
}

impl plaid_core::Sample for super::types::PartnerCustomerRemoveResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PartnerCustomerOAuthInstitutionsGetRequest {
    const SAMPLE: &'static str =
        r#"{"end_customer_client_id":"6a7e2bd0-7f68-459f-8f68-3151900d418b"}"#;
}

impl plaid_core::Sample for super::types::PartnerCustomerOAuthInstitutionsGetResponse {
    const SAMPLE: &'static str = r#"{"flowdown_status":"NOT_STARTED","questionnaire_status":"NOT_STARTED","institutions":[{"name":"sample name","institution_id":"ins_109508","environments":{"development":"NOT_STARTED","production":"NOT_STARTED"},"production_enablement_date":"sample production enablement date","classic_disablement_date":"sample classic disablement date","errors":[{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]}]},{"name":"sample name 2","institution_id":"ins_109509","environments":{"development":"NOT_STARTED","production":"NOT_STARTED"},"production_enablement_date":"sample production enablement date 2","classic_disablement_date":"sample classic disablement date 2","errors":[{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason 2","error_message":"sample error message 2","display_message":"sample display message 2","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action 2","required_account_subtypes":["sample required account subtypes 2"],"provided_account_subtypes":["sample provided account subtypes 2"]}]}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PartnerEndCustomerOAuthInstitution {
    const SAMPLE: &'static str = r#"{"name":"sample name","institution_id":"ins_109508","environments":{"development":"NOT_STARTED","production":"NOT_STARTED"},"production_enablement_date":"sample production enablement date","classic_disablement_date":"sample classic disablement date","errors":[{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PartnerEndCustomerOAuthInstitutionEnvironments {
    const SAMPLE: &'static str = r#"{"development":"NOT_STARTED","production":"NOT_STARTED"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BetaPartnerCustomerV1CreateRequest {
    const SAMPLE: &'static str = r#"{"company_name":"sample company name","is_diligence_attested":true,"products":["assets"],"create_link_customization":true,"logo":"sample logo","legal_entity_name":"sample legal entity name","website":"example.com","application_name":"sample application name","technical_contact":{"given_name":"sample given name","family_name":"sample family name","email":"9078563412@example.com"},"billing_contact":{"given_name":"sample given name","family_name":"sample family name","email":"9078563412@example.com"},"customer_support_info":{"email":"9078563412@example.com","phone_number":"+19078563412","contact_url":"https://example.com/sample","link_update_url":"https://example.com/9078563412"},"address":{"city":"San Francisco","street":"1 Main Street","region":"CA","postal_code":"94105","country_code":"US"},"redirect_uris":["sample redirect uris"],"bank_addendum_acceptance":{"customer_accepted":true,"customer_ip_address":"9078563412","customer_agreement_timestamp":"2026-01-15T08:30:00Z"},"questionnaires":{"cra":{"purposes":{"WRITTEN_INSTRUCTION":{"use_cases":["CREDIT_UNDERWRITING"]},"EXTENSION_OF_CREDIT_OR_ACCOUNT_REVIEW":{"use_cases":["CREDIT_UNDERWRITING"]},"EMPLOYMENT":{"use_cases":["CREDIT_UNDERWRITING"]},"INSURANCE_UNDERWRITING":{"use_cases":["CREDIT_UNDERWRITING"]},"LICENSE_ELIGIBILITY":{"use_cases":["CREDIT_UNDERWRITING"]},"RISK_ASSESSMENT":{"use_cases":["CREDIT_UNDERWRITING"]},"BUSINESS_NEED_TRANSACTION":{"use_cases":["CREDIT_UNDERWRITING"]},"BUSINESS_NEED_ACCOUNT_REVIEW":{"use_cases":["CREDIT_UNDERWRITING"]}},"is_third_party_involved":true,"is_technical_service_provider_involved":true}}}"#;
    const MINIMAL: &'static str = r#"{"company_name":"sample company name","website":"example.com","application_name":"sample application name","customer_support_info":{},"address":{}}"#;
}

impl plaid_core::Sample for super::types::PartnerEndCustomerBankAddendumAcceptance {
    const SAMPLE: &'static str = r#"{"customer_accepted":true,"customer_ip_address":"9078563412","customer_agreement_timestamp":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PartnerEndCustomerQuestionnaires {
    const SAMPLE: &'static str = r#"{"cra":{"purposes":{"WRITTEN_INSTRUCTION":{"use_cases":["CREDIT_UNDERWRITING"]},"EXTENSION_OF_CREDIT_OR_ACCOUNT_REVIEW":{"use_cases":["CREDIT_UNDERWRITING"]},"EMPLOYMENT":{"use_cases":["CREDIT_UNDERWRITING"]},"INSURANCE_UNDERWRITING":{"use_cases":["CREDIT_UNDERWRITING"]},"LICENSE_ELIGIBILITY":{"use_cases":["CREDIT_UNDERWRITING"]},"RISK_ASSESSMENT":{"use_cases":["CREDIT_UNDERWRITING"]},"BUSINESS_NEED_TRANSACTION":{"use_cases":["CREDIT_UNDERWRITING"]},"BUSINESS_NEED_ACCOUNT_REVIEW":{"use_cases":["CREDIT_UNDERWRITING"]}},"is_third_party_involved":true,"is_technical_service_provider_involved":true}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PartnerEndCustomerCRAQuestionnaire {
    const SAMPLE: &'static str = r#"{"purposes":{"WRITTEN_INSTRUCTION":{"use_cases":["CREDIT_UNDERWRITING"]},"EXTENSION_OF_CREDIT_OR_ACCOUNT_REVIEW":{"use_cases":["CREDIT_UNDERWRITING"]},"EMPLOYMENT":{"use_cases":["CREDIT_UNDERWRITING"]},"INSURANCE_UNDERWRITING":{"use_cases":["CREDIT_UNDERWRITING"]},"LICENSE_ELIGIBILITY":{"use_cases":["CREDIT_UNDERWRITING"]},"RISK_ASSESSMENT":{"use_cases":["CREDIT_UNDERWRITING"]},"BUSINESS_NEED_TRANSACTION":{"use_cases":["CREDIT_UNDERWRITING"]},"BUSINESS_NEED_ACCOUNT_REVIEW":{"use_cases":["CREDIT_UNDERWRITING"]}},"is_third_party_involved":true,"is_technical_service_provider_involved":true}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PartnerEndCustomerCRAPurposes {
    const SAMPLE: &'static str = r#"{"WRITTEN_INSTRUCTION":{"use_cases":["CREDIT_UNDERWRITING"]},"EXTENSION_OF_CREDIT_OR_ACCOUNT_REVIEW":{"use_cases":["CREDIT_UNDERWRITING"]},"EMPLOYMENT":{"use_cases":["CREDIT_UNDERWRITING"]},"INSURANCE_UNDERWRITING":{"use_cases":["CREDIT_UNDERWRITING"]},"LICENSE_ELIGIBILITY":{"use_cases":["CREDIT_UNDERWRITING"]},"RISK_ASSESSMENT":{"use_cases":["CREDIT_UNDERWRITING"]},"BUSINESS_NEED_TRANSACTION":{"use_cases":["CREDIT_UNDERWRITING"]},"BUSINESS_NEED_ACCOUNT_REVIEW":{"use_cases":["CREDIT_UNDERWRITING"]}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PartnerEndCustomerCRAUseCases {
    const SAMPLE: &'static str = r#"{"use_cases":["CREDIT_UNDERWRITING"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BetaPartnerCustomerV1CreateResponse {
    const SAMPLE: &'static str = r#"{"end_customer":{"client_id":"sample client id","company_name":"sample company name","status":"UNDER_REVIEW","product_statuses":{"sample":"value"},"requirements_due":["legal_entity_name"],"secrets":{"sandbox":"9078563412","development":"9078563412","production":"9078563412"}},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BetaPartnerEndCustomerWithSecrets {
    const SAMPLE: &'static str = r#"{"client_id":"sample client id","company_name":"sample company name","status":"UNDER_REVIEW","product_statuses":{"sample":"value"},"requirements_due":["legal_entity_name"],"secrets":{"sandbox":"9078563412","development":"9078563412","production":"9078563412"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BetaPartnerCustomerV1GetRequest {
    const SAMPLE: &'static str =
        r#"{"end_customer_client_id":"6a7e2bd0-7f68-459f-8f68-3151900d418b"}"#;
}

impl plaid_core::Sample for super::types::BetaPartnerCustomerV1GetResponse {
    const SAMPLE: &'static str = r#"{"end_customer":{"client_id":"sample client id","company_name":"sample company name","status":"UNDER_REVIEW","product_statuses":{"sample":"value"},"requirements_due":["legal_entity_name"]},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BetaPartnerEndCustomer {
    const SAMPLE: &'static str = r#"{"client_id":"sample client id","company_name":"sample company name","status":"UNDER_REVIEW","product_statuses":{"sample":"value"},"requirements_due":["legal_entity_name"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BetaPartnerCustomerV1UpdateRequest {
    const SAMPLE: &'static str = r#"{"end_customer_client_id":"6a7e2bd0-7f68-459f-8f68-3151900d418b","legal_entity_name":"sample legal entity name","redirect_uris":["sample redirect uris"],"bank_addendum_acceptance":{"customer_accepted":true,"customer_ip_address":"9078563412","customer_agreement_timestamp":"2026-01-15T08:30:00Z"},"questionnaires":{"cra":{"purposes":{"WRITTEN_INSTRUCTION":{"use_cases":["CREDIT_UNDERWRITING"]},"EXTENSION_OF_CREDIT_OR_ACCOUNT_REVIEW":{"use_cases":["CREDIT_UNDERWRITING"]},"EMPLOYMENT":{"use_cases":["CREDIT_UNDERWRITING"]},"INSURANCE_UNDERWRITING":{"use_cases":["CREDIT_UNDERWRITING"]},"LICENSE_ELIGIBILITY":{"use_cases":["CREDIT_UNDERWRITING"]},"RISK_ASSESSMENT":{"use_cases":["CREDIT_UNDERWRITING"]},"BUSINESS_NEED_TRANSACTION":{"use_cases":["CREDIT_UNDERWRITING"]},"BUSINESS_NEED_ACCOUNT_REVIEW":{"use_cases":["CREDIT_UNDERWRITING"]}},"is_third_party_involved":true,"is_technical_service_provider_involved":true}}}"#;
    const MINIMAL: &'static str =
        r#"{"end_customer_client_id":"6a7e2bd0-7f68-459f-8f68-3151900d418b"}"#;
}

impl plaid_core::Sample for super::types::BetaPartnerCustomerV1UpdateResponse {
    const SAMPLE: &'static str = r#"{"end_customer":{"client_id":"sample client id","company_name":"sample company name","status":"UNDER_REVIEW","product_statuses":{"sample":"value"},"requirements_due":["legal_entity_name"]},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BetaPartnerCustomerV1EnableRequest {
    const SAMPLE: &'static str = r#"{"end_customer_client_id":"6a7e2bd0-7f68-459f-8f68-3151900d418b","products":["assets"]}"#;
    const MINIMAL: &'static str =
        r#"{"end_customer_client_id":"6a7e2bd0-7f68-459f-8f68-3151900d418b"}"#;
}

impl plaid_core::Sample for super::types::BetaPartnerCustomerV1EnableResponse {
    const SAMPLE: &'static str = r#"{"end_customer_client_id":"6a7e2bd0-7f68-459f-8f68-3151900d418b","status":"UNDER_REVIEW","product_statuses":{"sample":"value"},"production_secret":"9078563412","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}
