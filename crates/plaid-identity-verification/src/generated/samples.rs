// @generated from api/products/identity-verification.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::DashboardUserGetRequest {
    const SAMPLE: &'static str = r#"{"dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b"}"#;
}

impl plaid_core::Sample for super::types::DashboardUserGetResponse {
    const SAMPLE: &'static str = r#"{"id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","created_at":"2026-01-15T08:30:00Z","email_address":"9078563412@example.com","status":"invited","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","created_at":"2026-01-15T08:30:00Z","email_address":"9078563412@example.com","status":"invited"}"#;
}

impl plaid_core::Sample for super::types::DashboardUserListRequest {
    const SAMPLE: &'static str = r#"{"cursor":"sample cursor"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::DashboardUserListResponse {
    const SAMPLE: &'static str = r#"{"dashboard_users":[{"id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","created_at":"2026-01-15T08:30:00Z","email_address":"9078563412@example.com","status":"invited"},{"id":"9ea2f6b2-c235-458d-8235-db809d57d228","created_at":"2026-01-14T08:30:00Z","email_address":"9078563412@example.com","status":"invited"}],"next_cursor":"sample next cursor","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::DashboardUser {
    const SAMPLE: &'static str = r#"{"id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","created_at":"2026-01-15T08:30:00Z","email_address":"9078563412@example.com","status":"invited"}"#;
}

impl plaid_core::Sample for super::types::IdentityVerificationCreateRequest {
    const SAMPLE: &'static str = r#"{"client_user_id":"sample-user","user_id":"usr_mSsCSUufsgPPRf","is_shareable":true,"template_id":"idvtmp_NTNrBuPSVjJkSc","gave_consent":true,"user":{"email_address":"9078563412@example.com","phone_number":"+19078563412","date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"id_number":{"value":"9078563412","type":"ar_dni"},"client_user_id":"sample-user","ip_address":"9078563412"},"is_idempotent":true,"language":"en-US"}"#;
    const MINIMAL: &'static str =
        r#"{"is_shareable":true,"template_id":"idvtmp_NTNrBuPSVjJkSc","gave_consent":true}"#;
}

impl plaid_core::Sample for super::types::IdentityVerificationCreateRequestUser {
    const SAMPLE: &'static str = r#"{"email_address":"9078563412@example.com","phone_number":"+19078563412","date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"id_number":{"value":"9078563412","type":"ar_dni"},"client_user_id":"sample-user","ip_address":"9078563412"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IdentityVerificationCreateResponse {
    const SAMPLE: &'static str = r#"{"id":"idv_xcnFWzxgYSJVMW","client_user_id":"sample-user","created_at":"2026-01-15T08:30:00Z","completed_at":"2026-01-15T08:30:00Z","previous_attempt_id":"idv_xcnFWzxgYSJVMW","shareable_url":"https://example.com/9078563412","template":{"id":"idvtmp_NTNrBuPSVjJkSc","version":1},"user":{"phone_number":"+19078563412","date_of_birth":"1907-08-31","ip_address":"9078563412","email_address":"9078563412@example.com","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"id_number":{"value":"9078563412","type":"ar_dni"}},"status":"active","steps":{"accept_tos":"success","verify_sms":"success","kyc_check":"success","documentary_verification":"success","selfie_check":"success","watchlist_screening":"success","risk_check":"success"},"documentary_verification":{"status":"sample status","documents":[{"status":"success","attempt":1,"images":{"original_front":"9078563412","original_back":"9078563412","cropped_front":"9078563412","cropped_back":"9078563412","face":"9078563412"},"extracted_data":{"id_number":"9078563412","category":"drivers_license","expiration_date":"2026-01-15","issue_date":"2026-01-15","issuing_country":"sample issuing country","issuing_region":"sample issuing region","date_of_birth":"1907-08-31","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"name":{"given_name":"sample given name","family_name":"sample family name"}},"analysis":{"authenticity":"match","image_quality":"high","extracted_data":{"name":"match","date_of_birth":"match","expiration_date":"not_expired","issuing_country":"match"},"fraud_analysis_details":{"type_supported":"success","portrait_presence_check":"success","portrait_details_check":"success","image_composition_check":"success","integrity_check":"success","detail_check":"success","issue_date_check":"success"},"image_quality_details":{"glare_check":"success","dimensions_check":"success","blur_check":"success"},"human_review":{"status":"success"},"aamva_verification":{"is_verified":true,"id_number":"match","id_issue_date":"match","id_expiration_date":"match","street":"match","city":"match","postal_code":"match","date_of_birth":"match","gender":"match","height":"match","eye_color":"match","first_name":"match","middle_name":"match","last_name":"match"}},"redacted_at":"2026-01-15T08:30:00Z"}]},"selfie_check":{"status":"success","selfies":[{"status":"success","attempt":1,"capture":{"image_url":"https://example.com/9078563412","video_url":"https://example.com/9078563412"},"analysis":{"document_comparison":"match","liveness_check":"success","age_check":{"status":"match","reported_age":1,"age_estimate_lower_bound":1,"age_estimate_upper_bound":1},"facial_analysis":{"left_eye":"success","right_eye":"success","left_brow":"success","right_brow":"success","forehead":"success","middle_forehead":"success","nose":"success","philtrum":"success","mouth":"success","jaw":"success","left_cheek":"success","right_cheek":"success"}}}]},"kyc_check":{"status":"sample status","address":{"summary":"match","po_box":"yes","type":"residential","street":"match","city":"match","region":"match","postal_code":"match","international_details":{"building":"match","county":"match","district":"match","house_number":"match","subpremise":"match","thoroughfare":"match"}},"name":{"summary":"match","given_name":"match","family_name":"match"},"date_of_birth":{"summary":"match","day":"match","month":"match","year":"match"},"id_number":{"summary":"match","ssa_verification":{"match":"match","is_deceased":true}},"phone_number":{"summary":"match","area_code":"match"}},"risk_check":{"status":"success","behavior":{"user_interactions":"genuine","fraud_ring_detected":"yes","bot_detected":"yes","risk_level":"low"},"email":{"is_deliverable":"yes","breach_count":1,"first_breached_at":"2026-01-15","last_breached_at":"2026-01-15","domain_registered_at":"2026-01-15","domain_is_free_provider":"yes","domain_is_custom":"yes","domain_is_disposable":"yes","top_level_domain_is_suspicious":"yes","is_edu":"yes","includes_date_of_birth":"yes","name":"no_input","linked_services":["aboutme"],"risk_level":"low","factors":["sample factors"]},"phone":{"linked_services":["aboutme"],"risk_level":"low","factors":["sample factors"]},"devices":[{"ip_proxy_type":"none_detected","ip_spam_list_count":1,"ip_timezone_offset":"sample ip timezone offset","risk_level":"low","factors":["sample factors"]}],"identity_abuse_signals":{"synthetic_identity":{"score":1,"risk_level":"low","first_party_synthetic_fraud":{"risk_level":"low"},"third_party_synthetic_fraud":{"risk_level":"low"}},"stolen_identity":{"score":1,"risk_level":"low"}},"network":{"risk_level":"low","factors":["sample factors"]},"facial_duplicates":[{"id":"idv_xcnFWzxgYSJVMW","similarity":1,"matched_after_completed":true}],"trust_index_score":1},"verify_sms":{"status":"success","verifications":[{"status":"pending","attempt":1,"phone_number":"+19078563412","delivery_attempt_count":1,"solve_attempt_count":1,"initially_sent_at":"2026-01-15T08:30:00Z","last_sent_at":"2026-01-15T08:30:00Z","redacted_at":"2026-01-15T08:30:00Z"}]},"watchlist_screening_id":"scr_biFtEjxEfqDSZy","beacon_user_id":"becusr_TbCYmtwRmcoDHx","user_id":"usr_mSsCSUufsgPPRf","redacted_at":"2026-01-15T08:30:00Z","latest_scored_protect_event":{"event_id":"sample event id","timestamp":"2026-01-15T08:30:00Z","trust_index":{"score":1,"model":"sample model","subscores":{"device_and_connection":{"score":1},"bank_account_insights":{"score":1}}},"fraud_attributes":null},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"idv_xcnFWzxgYSJVMW","client_user_id":"sample-user","created_at":"2026-01-15T08:30:00Z","template":{"id":"idvtmp_NTNrBuPSVjJkSc"},"user":{},"status":"active","steps":{"accept_tos":"success","verify_sms":"success","kyc_check":"success","documentary_verification":"success","selfie_check":"success","watchlist_screening":"success","risk_check":"success"}}"#;
}

impl plaid_core::Sample for super::types::IdentityVerificationTemplateReference {
    const SAMPLE: &'static str = r#"{"id":"idvtmp_NTNrBuPSVjJkSc","version":1}"#;
    const MINIMAL: &'static str = r#"{"id":"idvtmp_NTNrBuPSVjJkSc"}"#;
}

impl plaid_core::Sample for super::types::IdentityVerificationUserData {
    const SAMPLE: &'static str = r#"{"phone_number":"+19078563412","date_of_birth":"1907-08-31","ip_address":"9078563412","email_address":"9078563412@example.com","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"id_number":{"value":"9078563412","type":"ar_dni"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IdentityVerificationResponseUserName {
    const SAMPLE: &'static str =
        r#"{"given_name":"sample given name","family_name":"sample family name"}"#;
}

impl plaid_core::Sample for super::types::IdentityVerificationUserAddress {
    const SAMPLE: &'static str = r#"{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}"#;
    const MINIMAL: &'static str = r#"{"country":"US"}"#;
}

impl plaid_core::Sample for super::types::IdentityVerificationStepSummary {
    const SAMPLE: &'static str = r#"{"accept_tos":"success","verify_sms":"success","kyc_check":"success","documentary_verification":"success","selfie_check":"success","watchlist_screening":"success","risk_check":"success"}"#;
}

impl plaid_core::Sample for super::types::DocumentaryVerification {
    const SAMPLE: &'static str = r#"{"status":"sample status","documents":[{"status":"success","attempt":1,"images":{"original_front":"9078563412","original_back":"9078563412","cropped_front":"9078563412","cropped_back":"9078563412","face":"9078563412"},"extracted_data":{"id_number":"9078563412","category":"drivers_license","expiration_date":"2026-01-15","issue_date":"2026-01-15","issuing_country":"sample issuing country","issuing_region":"sample issuing region","date_of_birth":"1907-08-31","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"name":{"given_name":"sample given name","family_name":"sample family name"}},"analysis":{"authenticity":"match","image_quality":"high","extracted_data":{"name":"match","date_of_birth":"match","expiration_date":"not_expired","issuing_country":"match"},"fraud_analysis_details":{"type_supported":"success","portrait_presence_check":"success","portrait_details_check":"success","image_composition_check":"success","integrity_check":"success","detail_check":"success","issue_date_check":"success"},"image_quality_details":{"glare_check":"success","dimensions_check":"success","blur_check":"success"},"human_review":{"status":"success"},"aamva_verification":{"is_verified":true,"id_number":"match","id_issue_date":"match","id_expiration_date":"match","street":"match","city":"match","postal_code":"match","date_of_birth":"match","gender":"match","height":"match","eye_color":"match","first_name":"match","middle_name":"match","last_name":"match"}},"redacted_at":"2026-01-15T08:30:00Z"}]}"#;
    const MINIMAL: &'static str = r#"{"status":"sample status"}"#;
}

impl plaid_core::Sample for super::types::DocumentaryVerificationDocument {
    const SAMPLE: &'static str = r#"{"status":"success","attempt":1,"images":{"original_front":"9078563412","original_back":"9078563412","cropped_front":"9078563412","cropped_back":"9078563412","face":"9078563412"},"extracted_data":{"id_number":"9078563412","category":"drivers_license","expiration_date":"2026-01-15","issue_date":"2026-01-15","issuing_country":"sample issuing country","issuing_region":"sample issuing region","date_of_birth":"1907-08-31","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"name":{"given_name":"sample given name","family_name":"sample family name"}},"analysis":{"authenticity":"match","image_quality":"high","extracted_data":{"name":"match","date_of_birth":"match","expiration_date":"not_expired","issuing_country":"match"},"fraud_analysis_details":{"type_supported":"success","portrait_presence_check":"success","portrait_details_check":"success","image_composition_check":"success","integrity_check":"success","detail_check":"success","issue_date_check":"success"},"image_quality_details":{"glare_check":"success","dimensions_check":"success","blur_check":"success"},"human_review":{"status":"success"},"aamva_verification":{"is_verified":true,"id_number":"match","id_issue_date":"match","id_expiration_date":"match","street":"match","city":"match","postal_code":"match","date_of_birth":"match","gender":"match","height":"match","eye_color":"match","first_name":"match","middle_name":"match","last_name":"match"}},"redacted_at":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = r#"{"status":"success","images":{},"analysis":{"authenticity":"match","image_quality":"high"}}"#;
}

impl plaid_core::Sample for super::types::PhysicalDocumentImages {
    const SAMPLE: &'static str = r#"{"original_front":"9078563412","original_back":"9078563412","cropped_front":"9078563412","cropped_back":"9078563412","face":"9078563412"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PhysicalDocumentExtractedData {
    const SAMPLE: &'static str = r#"{"id_number":"9078563412","category":"drivers_license","expiration_date":"2026-01-15","issue_date":"2026-01-15","issuing_country":"sample issuing country","issuing_region":"sample issuing region","date_of_birth":"1907-08-31","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"name":{"given_name":"sample given name","family_name":"sample family name"}}"#;
    const MINIMAL: &'static str =
        r#"{"category":"drivers_license","issuing_country":"sample issuing country"}"#;
}

impl plaid_core::Sample for super::types::IdentityVerificationDocumentAddressResponse {
    const SAMPLE: &'static str = r#"{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}"#;
    const MINIMAL: &'static str =
        r#"{"street":"1 Main Street","city":"San Francisco","country":"US"}"#;
}

impl plaid_core::Sample for super::types::IdentityVerificationDocumentNameResponse {
    const SAMPLE: &'static str =
        r#"{"given_name":"sample given name","family_name":"sample family name"}"#;
}

impl plaid_core::Sample for super::types::DocumentAnalysis {
    const SAMPLE: &'static str = r#"{"authenticity":"match","image_quality":"high","extracted_data":{"name":"match","date_of_birth":"match","expiration_date":"not_expired","issuing_country":"match"},"fraud_analysis_details":{"type_supported":"success","portrait_presence_check":"success","portrait_details_check":"success","image_composition_check":"success","integrity_check":"success","detail_check":"success","issue_date_check":"success"},"image_quality_details":{"glare_check":"success","dimensions_check":"success","blur_check":"success"},"human_review":{"status":"success"},"aamva_verification":{"is_verified":true,"id_number":"match","id_issue_date":"match","id_expiration_date":"match","street":"match","city":"match","postal_code":"match","date_of_birth":"match","gender":"match","height":"match","eye_color":"match","first_name":"match","middle_name":"match","last_name":"match"}}"#;
    const MINIMAL: &'static str = r#"{"authenticity":"match","image_quality":"high"}"#;
}

impl plaid_core::Sample for super::types::PhysicalDocumentExtractedDataAnalysis {
    const SAMPLE: &'static str = r#"{"name":"match","date_of_birth":"match","expiration_date":"not_expired","issuing_country":"match"}"#;
}

impl plaid_core::Sample for super::types::FraudAnalysisDetails {
    const SAMPLE: &'static str = r#"{"type_supported":"success","portrait_presence_check":"success","portrait_details_check":"success","image_composition_check":"success","integrity_check":"success","detail_check":"success","issue_date_check":"success"}"#;
}

impl plaid_core::Sample for super::types::ImageQualityDetails {
    const SAMPLE: &'static str =
        r#"{"glare_check":"success","dimensions_check":"success","blur_check":"success"}"#;
}

impl plaid_core::Sample for super::types::HumanReview {
    const SAMPLE: &'static str = r#"{"status":"success"}"#;
}

impl plaid_core::Sample for super::types::AAMVAAnalysis {
    const SAMPLE: &'static str = r#"{"is_verified":true,"id_number":"match","id_issue_date":"match","id_expiration_date":"match","street":"match","city":"match","postal_code":"match","date_of_birth":"match","gender":"match","height":"match","eye_color":"match","first_name":"match","middle_name":"match","last_name":"match"}"#;
    const MINIMAL: &'static str = r#"{"id_number":"match","id_issue_date":"match","id_expiration_date":"match","street":"match","city":"match","postal_code":"match","date_of_birth":"match","gender":"match","height":"match","eye_color":"match","first_name":"match","middle_name":"match","last_name":"match"}"#;
}

impl plaid_core::Sample for super::types::SelfieCheck {
    const SAMPLE: &'static str = r#"{"status":"success","selfies":[{"status":"success","attempt":1,"capture":{"image_url":"https://example.com/9078563412","video_url":"https://example.com/9078563412"},"analysis":{"document_comparison":"match","liveness_check":"success","age_check":{"status":"match","reported_age":1,"age_estimate_lower_bound":1,"age_estimate_upper_bound":1},"facial_analysis":{"left_eye":"success","right_eye":"success","left_brow":"success","right_brow":"success","forehead":"success","middle_forehead":"success","nose":"success","philtrum":"success","mouth":"success","jaw":"success","left_cheek":"success","right_cheek":"success"}}}]}"#;
    const MINIMAL: &'static str = r#"{"status":"success"}"#;
}

impl plaid_core::Sample for super::types::SelfieCheckSelfie {
    const SAMPLE: &'static str = r#"{"status":"success","attempt":1,"capture":{"image_url":"https://example.com/9078563412","video_url":"https://example.com/9078563412"},"analysis":{"document_comparison":"match","liveness_check":"success","age_check":{"status":"match","reported_age":1,"age_estimate_lower_bound":1,"age_estimate_upper_bound":1},"facial_analysis":{"left_eye":"success","right_eye":"success","left_brow":"success","right_brow":"success","forehead":"success","middle_forehead":"success","nose":"success","philtrum":"success","mouth":"success","jaw":"success","left_cheek":"success","right_cheek":"success"}}}"#;
    const MINIMAL: &'static str =
        r#"{"status":"success","capture":{},"analysis":{"document_comparison":"match"}}"#;
}

impl plaid_core::Sample for super::types::SelfieCapture {
    const SAMPLE: &'static str = r#"{"image_url":"https://example.com/9078563412","video_url":"https://example.com/9078563412"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SelfieAnalysis {
    const SAMPLE: &'static str = r#"{"document_comparison":"match","liveness_check":"success","age_check":{"status":"match","reported_age":1,"age_estimate_lower_bound":1,"age_estimate_upper_bound":1},"facial_analysis":{"left_eye":"success","right_eye":"success","left_brow":"success","right_brow":"success","forehead":"success","middle_forehead":"success","nose":"success","philtrum":"success","mouth":"success","jaw":"success","left_cheek":"success","right_cheek":"success"}}"#;
    const MINIMAL: &'static str = r#"{"document_comparison":"match"}"#;
}

impl plaid_core::Sample for super::types::SelfieAgeCheck {
    const SAMPLE: &'static str = r#"{"status":"match","reported_age":1,"age_estimate_lower_bound":1,"age_estimate_upper_bound":1}"#;
    const MINIMAL: &'static str = r#"{"status":"match"}"#;
}

impl plaid_core::Sample for super::types::SelfieAnalysisFacialAnalysis {
    const SAMPLE: &'static str = r#"{"left_eye":"success","right_eye":"success","left_brow":"success","right_brow":"success","forehead":"success","middle_forehead":"success","nose":"success","philtrum":"success","mouth":"success","jaw":"success","left_cheek":"success","right_cheek":"success"}"#;
}

impl plaid_core::Sample for super::types::KYCCheckDetails {
    const SAMPLE: &'static str = r#"{"status":"sample status","address":{"summary":"match","po_box":"yes","type":"residential","street":"match","city":"match","region":"match","postal_code":"match","international_details":{"building":"match","county":"match","district":"match","house_number":"match","subpremise":"match","thoroughfare":"match"}},"name":{"summary":"match","given_name":"match","family_name":"match"},"date_of_birth":{"summary":"match","day":"match","month":"match","year":"match"},"id_number":{"summary":"match","ssa_verification":{"match":"match","is_deceased":true}},"phone_number":{"summary":"match","area_code":"match"}}"#;
    const MINIMAL: &'static str = r#"{"status":"sample status","address":{"summary":"match","po_box":"yes","type":"residential"},"name":{"summary":"match"},"date_of_birth":{"summary":"match"},"id_number":{"summary":"match"},"phone_number":{"summary":"match"}}"#;
}

impl plaid_core::Sample for super::types::KYCCheckAddressSummary {
    const SAMPLE: &'static str = r#"{"summary":"match","po_box":"yes","type":"residential","street":"match","city":"match","region":"match","postal_code":"match","international_details":{"building":"match","county":"match","district":"match","house_number":"match","subpremise":"match","thoroughfare":"match"}}"#;
    const MINIMAL: &'static str = r#"{"summary":"match","po_box":"yes","type":"residential"}"#;
}

impl plaid_core::Sample for super::types::KYCCheckDetailsInternationalAddress {
    const SAMPLE: &'static str = r#"{"building":"match","county":"match","district":"match","house_number":"match","subpremise":"match","thoroughfare":"match"}"#;
}

impl plaid_core::Sample for super::types::KYCCheckNameSummary {
    const SAMPLE: &'static str =
        r#"{"summary":"match","given_name":"match","family_name":"match"}"#;
    const MINIMAL: &'static str = r#"{"summary":"match"}"#;
}

impl plaid_core::Sample for super::types::KYCCheckDateOfBirthSummary {
    const SAMPLE: &'static str =
        r#"{"summary":"match","day":"match","month":"match","year":"match"}"#;
    const MINIMAL: &'static str = r#"{"summary":"match"}"#;
}

impl plaid_core::Sample for super::types::KYCCheckIDNumberSummary {
    const SAMPLE: &'static str =
        r#"{"summary":"match","ssa_verification":{"match":"match","is_deceased":true}}"#;
    const MINIMAL: &'static str = r#"{"summary":"match"}"#;
}

impl plaid_core::Sample for super::types::KYCCheckSSAAnalysis {
    const SAMPLE: &'static str = r#"{"match":"match","is_deceased":true}"#;
    const MINIMAL: &'static str = r#"{"match":"match"}"#;
}

impl plaid_core::Sample for super::types::KYCCheckPhoneSummary {
    const SAMPLE: &'static str = r#"{"summary":"match","area_code":"match"}"#;
    const MINIMAL: &'static str = r#"{"summary":"match"}"#;
}

impl plaid_core::Sample for super::types::RiskCheckDetails {
    const SAMPLE: &'static str = r#"{"status":"success","behavior":{"user_interactions":"genuine","fraud_ring_detected":"yes","bot_detected":"yes","risk_level":"low"},"email":{"is_deliverable":"yes","breach_count":1,"first_breached_at":"2026-01-15","last_breached_at":"2026-01-15","domain_registered_at":"2026-01-15","domain_is_free_provider":"yes","domain_is_custom":"yes","domain_is_disposable":"yes","top_level_domain_is_suspicious":"yes","is_edu":"yes","includes_date_of_birth":"yes","name":"no_input","linked_services":["aboutme"],"risk_level":"low","factors":["sample factors"]},"phone":{"linked_services":["aboutme"],"risk_level":"low","factors":["sample factors"]},"devices":[{"ip_proxy_type":"none_detected","ip_spam_list_count":1,"ip_timezone_offset":"sample ip timezone offset","risk_level":"low","factors":["sample factors"]}],"identity_abuse_signals":{"synthetic_identity":{"score":1,"risk_level":"low","first_party_synthetic_fraud":{"risk_level":"low"},"third_party_synthetic_fraud":{"risk_level":"low"}},"stolen_identity":{"score":1,"risk_level":"low"}},"network":{"risk_level":"low","factors":["sample factors"]},"facial_duplicates":[{"id":"idv_xcnFWzxgYSJVMW","similarity":1,"matched_after_completed":true}],"trust_index_score":1}"#;
    const MINIMAL: &'static str = r#"{"status":"success"}"#;
}

impl plaid_core::Sample for super::types::RiskCheckBehavior {
    const SAMPLE: &'static str = r#"{"user_interactions":"genuine","fraud_ring_detected":"yes","bot_detected":"yes","risk_level":"low"}"#;
    const MINIMAL: &'static str =
        r#"{"user_interactions":"genuine","fraud_ring_detected":"yes","bot_detected":"yes"}"#;
}

impl plaid_core::Sample for super::types::RiskCheckEmail {
    const SAMPLE: &'static str = r#"{"is_deliverable":"yes","breach_count":1,"first_breached_at":"2026-01-15","last_breached_at":"2026-01-15","domain_registered_at":"2026-01-15","domain_is_free_provider":"yes","domain_is_custom":"yes","domain_is_disposable":"yes","top_level_domain_is_suspicious":"yes","is_edu":"yes","includes_date_of_birth":"yes","name":"no_input","linked_services":["aboutme"],"risk_level":"low","factors":["sample factors"]}"#;
    const MINIMAL: &'static str = r#"{"is_deliverable":"yes","domain_is_free_provider":"yes","domain_is_custom":"yes","domain_is_disposable":"yes","top_level_domain_is_suspicious":"yes"}"#;
}

impl plaid_core::Sample for super::types::RiskCheckPhone {
    const SAMPLE: &'static str =
        r#"{"linked_services":["aboutme"],"risk_level":"low","factors":["sample factors"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::RiskCheckDevice {
    const SAMPLE: &'static str = r#"{"ip_proxy_type":"none_detected","ip_spam_list_count":1,"ip_timezone_offset":"sample ip timezone offset","risk_level":"low","factors":["sample factors"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::RiskCheckIdentityAbuseSignals {
    const SAMPLE: &'static str = r#"{"synthetic_identity":{"score":1,"risk_level":"low","first_party_synthetic_fraud":{"risk_level":"low"},"third_party_synthetic_fraud":{"risk_level":"low"}},"stolen_identity":{"score":1,"risk_level":"low"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::RiskCheckSyntheticIdentity {
    const SAMPLE: &'static str = r#"{"score":1,"risk_level":"low","first_party_synthetic_fraud":{"risk_level":"low"},"third_party_synthetic_fraud":{"risk_level":"low"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SyntheticFraud {
    const SAMPLE: &'static str = r#"{"risk_level":"low"}"#;
}

impl plaid_core::Sample for super::types::RiskCheckStolenIdentity {
    const SAMPLE: &'static str = r#"{"score":1,"risk_level":"low"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::RiskCheckNetwork {
    const SAMPLE: &'static str = r#"{"risk_level":"low","factors":["sample factors"]}"#;
    const MINIMAL: &'static str = r#"{"risk_level":"low"}"#;
}

impl plaid_core::Sample for super::types::RiskCheckFacialDuplicate {
    const SAMPLE: &'static str =
        r#"{"id":"idv_xcnFWzxgYSJVMW","similarity":1,"matched_after_completed":true}"#;
    const MINIMAL: &'static str = r#"{"id":"idv_xcnFWzxgYSJVMW"}"#;
}

impl plaid_core::Sample for super::types::VerifySMSDetails {
    const SAMPLE: &'static str = r#"{"status":"success","verifications":[{"status":"pending","attempt":1,"phone_number":"+19078563412","delivery_attempt_count":1,"solve_attempt_count":1,"initially_sent_at":"2026-01-15T08:30:00Z","last_sent_at":"2026-01-15T08:30:00Z","redacted_at":"2026-01-15T08:30:00Z"}]}"#;
    const MINIMAL: &'static str = r#"{"status":"success"}"#;
}

impl plaid_core::Sample for super::types::SMSVerification {
    const SAMPLE: &'static str = r#"{"status":"pending","attempt":1,"phone_number":"+19078563412","delivery_attempt_count":1,"solve_attempt_count":1,"initially_sent_at":"2026-01-15T08:30:00Z","last_sent_at":"2026-01-15T08:30:00Z","redacted_at":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = r#"{"status":"pending"}"#;
}

impl plaid_core::Sample for super::types::IDVProtectEvent {
    const SAMPLE: &'static str = r#"{"event_id":"sample event id","timestamp":"2026-01-15T08:30:00Z","trust_index":{"score":1,"model":"sample model","subscores":{"device_and_connection":{"score":1},"bank_account_insights":{"score":1}}},"fraud_attributes":null}"#;
    const MINIMAL: &'static str =
        r#"{"event_id":"sample event id","timestamp":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::IdentityVerificationGetRequest {
    const SAMPLE: &'static str = r#"{"identity_verification_id":"idv_xcnFWzxgYSJVMW"}"#;
}

impl plaid_core::Sample for super::types::IdentityVerificationGetResponse {
    const SAMPLE: &'static str = r#"{"id":"idv_xcnFWzxgYSJVMW","client_user_id":"sample-user","created_at":"2026-01-15T08:30:00Z","completed_at":"2026-01-15T08:30:00Z","previous_attempt_id":"idv_xcnFWzxgYSJVMW","shareable_url":"https://example.com/9078563412","template":{"id":"idvtmp_NTNrBuPSVjJkSc","version":1},"user":{"phone_number":"+19078563412","date_of_birth":"1907-08-31","ip_address":"9078563412","email_address":"9078563412@example.com","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"id_number":{"value":"9078563412","type":"ar_dni"}},"status":"active","steps":{"accept_tos":"success","verify_sms":"success","kyc_check":"success","documentary_verification":"success","selfie_check":"success","watchlist_screening":"success","risk_check":"success"},"documentary_verification":{"status":"sample status","documents":[{"status":"success","attempt":1,"images":{"original_front":"9078563412","original_back":"9078563412","cropped_front":"9078563412","cropped_back":"9078563412","face":"9078563412"},"extracted_data":{"id_number":"9078563412","category":"drivers_license","expiration_date":"2026-01-15","issue_date":"2026-01-15","issuing_country":"sample issuing country","issuing_region":"sample issuing region","date_of_birth":"1907-08-31","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"name":{"given_name":"sample given name","family_name":"sample family name"}},"analysis":{"authenticity":"match","image_quality":"high","extracted_data":{"name":"match","date_of_birth":"match","expiration_date":"not_expired","issuing_country":"match"},"fraud_analysis_details":{"type_supported":"success","portrait_presence_check":"success","portrait_details_check":"success","image_composition_check":"success","integrity_check":"success","detail_check":"success","issue_date_check":"success"},"image_quality_details":{"glare_check":"success","dimensions_check":"success","blur_check":"success"},"human_review":{"status":"success"},"aamva_verification":{"is_verified":true,"id_number":"match","id_issue_date":"match","id_expiration_date":"match","street":"match","city":"match","postal_code":"match","date_of_birth":"match","gender":"match","height":"match","eye_color":"match","first_name":"match","middle_name":"match","last_name":"match"}},"redacted_at":"2026-01-15T08:30:00Z"}]},"selfie_check":{"status":"success","selfies":[{"status":"success","attempt":1,"capture":{"image_url":"https://example.com/9078563412","video_url":"https://example.com/9078563412"},"analysis":{"document_comparison":"match","liveness_check":"success","age_check":{"status":"match","reported_age":1,"age_estimate_lower_bound":1,"age_estimate_upper_bound":1},"facial_analysis":{"left_eye":"success","right_eye":"success","left_brow":"success","right_brow":"success","forehead":"success","middle_forehead":"success","nose":"success","philtrum":"success","mouth":"success","jaw":"success","left_cheek":"success","right_cheek":"success"}}}]},"kyc_check":{"status":"sample status","address":{"summary":"match","po_box":"yes","type":"residential","street":"match","city":"match","region":"match","postal_code":"match","international_details":{"building":"match","county":"match","district":"match","house_number":"match","subpremise":"match","thoroughfare":"match"}},"name":{"summary":"match","given_name":"match","family_name":"match"},"date_of_birth":{"summary":"match","day":"match","month":"match","year":"match"},"id_number":{"summary":"match","ssa_verification":{"match":"match","is_deceased":true}},"phone_number":{"summary":"match","area_code":"match"}},"risk_check":{"status":"success","behavior":{"user_interactions":"genuine","fraud_ring_detected":"yes","bot_detected":"yes","risk_level":"low"},"email":{"is_deliverable":"yes","breach_count":1,"first_breached_at":"2026-01-15","last_breached_at":"2026-01-15","domain_registered_at":"2026-01-15","domain_is_free_provider":"yes","domain_is_custom":"yes","domain_is_disposable":"yes","top_level_domain_is_suspicious":"yes","is_edu":"yes","includes_date_of_birth":"yes","name":"no_input","linked_services":["aboutme"],"risk_level":"low","factors":["sample factors"]},"phone":{"linked_services":["aboutme"],"risk_level":"low","factors":["sample factors"]},"devices":[{"ip_proxy_type":"none_detected","ip_spam_list_count":1,"ip_timezone_offset":"sample ip timezone offset","risk_level":"low","factors":["sample factors"]}],"identity_abuse_signals":{"synthetic_identity":{"score":1,"risk_level":"low","first_party_synthetic_fraud":{"risk_level":"low"},"third_party_synthetic_fraud":{"risk_level":"low"}},"stolen_identity":{"score":1,"risk_level":"low"}},"network":{"risk_level":"low","factors":["sample factors"]},"facial_duplicates":[{"id":"idv_xcnFWzxgYSJVMW","similarity":1,"matched_after_completed":true}],"trust_index_score":1},"verify_sms":{"status":"success","verifications":[{"status":"pending","attempt":1,"phone_number":"+19078563412","delivery_attempt_count":1,"solve_attempt_count":1,"initially_sent_at":"2026-01-15T08:30:00Z","last_sent_at":"2026-01-15T08:30:00Z","redacted_at":"2026-01-15T08:30:00Z"}]},"watchlist_screening_id":"scr_biFtEjxEfqDSZy","beacon_user_id":"becusr_TbCYmtwRmcoDHx","user_id":"usr_mSsCSUufsgPPRf","redacted_at":"2026-01-15T08:30:00Z","latest_scored_protect_event":{"event_id":"sample event id","timestamp":"2026-01-15T08:30:00Z","trust_index":{"score":1,"model":"sample model","subscores":{"device_and_connection":{"score":1},"bank_account_insights":{"score":1}}},"fraud_attributes":null},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"idv_xcnFWzxgYSJVMW","client_user_id":"sample-user","created_at":"2026-01-15T08:30:00Z","template":{"id":"idvtmp_NTNrBuPSVjJkSc"},"user":{},"status":"active","steps":{"accept_tos":"success","verify_sms":"success","kyc_check":"success","documentary_verification":"success","selfie_check":"success","watchlist_screening":"success","risk_check":"success"}}"#;
}

impl plaid_core::Sample for super::types::IdentityVerificationListRequest {
    const SAMPLE: &'static str = r#"{"template_id":"idvtmp_NTNrBuPSVjJkSc","client_user_id":"sample-user","user_id":"usr_mSsCSUufsgPPRf","cursor":"sample cursor"}"#;
    const MINIMAL: &'static str = r#"{"template_id":"idvtmp_NTNrBuPSVjJkSc"}"#;
}

impl plaid_core::Sample for super::types::IdentityVerificationListResponse {
    const SAMPLE: &'static str = r#"{"identity_verifications":[{"id":"idv_xcnFWzxgYSJVMW","client_user_id":"sample-user","created_at":"2026-01-15T08:30:00Z","completed_at":"2026-01-15T08:30:00Z","previous_attempt_id":"idv_xcnFWzxgYSJVMW","shareable_url":"https://example.com/9078563412","template":{"id":"idvtmp_NTNrBuPSVjJkSc","version":1},"user":{"phone_number":"+19078563412","date_of_birth":"1907-08-31","ip_address":"9078563412","email_address":"9078563412@example.com","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"id_number":{"value":"9078563412","type":"ar_dni"}},"status":"active","steps":{"accept_tos":"success","verify_sms":"success","kyc_check":"success","documentary_verification":"success","selfie_check":"success","watchlist_screening":"success","risk_check":"success"},"documentary_verification":{"status":"sample status","documents":[{"status":"success","attempt":1,"images":{"original_front":"9078563412","original_back":"9078563412","cropped_front":"9078563412","cropped_back":"9078563412","face":"9078563412"},"extracted_data":{"id_number":"9078563412","category":"drivers_license","expiration_date":"2026-01-15","issue_date":"2026-01-15","issuing_country":"sample issuing country","issuing_region":"sample issuing region","date_of_birth":"1907-08-31","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"name":{"given_name":"sample given name","family_name":"sample family name"}},"analysis":{"authenticity":"match","image_quality":"high","extracted_data":{"name":"match","date_of_birth":"match","expiration_date":"not_expired","issuing_country":"match"},"fraud_analysis_details":{"type_supported":"success","portrait_presence_check":"success","portrait_details_check":"success","image_composition_check":"success","integrity_check":"success","detail_check":"success","issue_date_check":"success"},"image_quality_details":{"glare_check":"success","dimensions_check":"success","blur_check":"success"},"human_review":{"status":"success"},"aamva_verification":{"is_verified":true,"id_number":"match","id_issue_date":"match","id_expiration_date":"match","street":"match","city":"match","postal_code":"match","date_of_birth":"match","gender":"match","height":"match","eye_color":"match","first_name":"match","middle_name":"match","last_name":"match"}},"redacted_at":"2026-01-15T08:30:00Z"}]},"selfie_check":{"status":"success","selfies":[{"status":"success","attempt":1,"capture":{"image_url":"https://example.com/9078563412","video_url":"https://example.com/9078563412"},"analysis":{"document_comparison":"match","liveness_check":"success","age_check":{"status":"match","reported_age":1,"age_estimate_lower_bound":1,"age_estimate_upper_bound":1},"facial_analysis":{"left_eye":"success","right_eye":"success","left_brow":"success","right_brow":"success","forehead":"success","middle_forehead":"success","nose":"success","philtrum":"success","mouth":"success","jaw":"success","left_cheek":"success","right_cheek":"success"}}}]},"kyc_check":{"status":"sample status","address":{"summary":"match","po_box":"yes","type":"residential","street":"match","city":"match","region":"match","postal_code":"match","international_details":{"building":"match","county":"match","district":"match","house_number":"match","subpremise":"match","thoroughfare":"match"}},"name":{"summary":"match","given_name":"match","family_name":"match"},"date_of_birth":{"summary":"match","day":"match","month":"match","year":"match"},"id_number":{"summary":"match","ssa_verification":{"match":"match","is_deceased":true}},"phone_number":{"summary":"match","area_code":"match"}},"risk_check":{"status":"success","behavior":{"user_interactions":"genuine","fraud_ring_detected":"yes","bot_detected":"yes","risk_level":"low"},"email":{"is_deliverable":"yes","breach_count":1,"first_breached_at":"2026-01-15","last_breached_at":"2026-01-15","domain_registered_at":"2026-01-15","domain_is_free_provider":"yes","domain_is_custom":"yes","domain_is_disposable":"yes","top_level_domain_is_suspicious":"yes","is_edu":"yes","includes_date_of_birth":"yes","name":"no_input","linked_services":["aboutme"],"risk_level":"low","factors":["sample factors"]},"phone":{"linked_services":["aboutme"],"risk_level":"low","factors":["sample factors"]},"devices":[{"ip_proxy_type":"none_detected","ip_spam_list_count":1,"ip_timezone_offset":"sample ip timezone offset","risk_level":"low","factors":["sample factors"]}],"identity_abuse_signals":{"synthetic_identity":{"score":1,"risk_level":"low","first_party_synthetic_fraud":{"risk_level":"low"},"third_party_synthetic_fraud":{"risk_level":"low"}},"stolen_identity":{"score":1,"risk_level":"low"}},"network":{"risk_level":"low","factors":["sample factors"]},"facial_duplicates":[{"id":"idv_xcnFWzxgYSJVMW","similarity":1,"matched_after_completed":true}],"trust_index_score":1},"verify_sms":{"status":"success","verifications":[{"status":"pending","attempt":1,"phone_number":"+19078563412","delivery_attempt_count":1,"solve_attempt_count":1,"initially_sent_at":"2026-01-15T08:30:00Z","last_sent_at":"2026-01-15T08:30:00Z","redacted_at":"2026-01-15T08:30:00Z"}]},"watchlist_screening_id":"scr_biFtEjxEfqDSZy","beacon_user_id":"becusr_TbCYmtwRmcoDHx","user_id":"usr_mSsCSUufsgPPRf","redacted_at":"2026-01-15T08:30:00Z","latest_scored_protect_event":{"event_id":"sample event id","timestamp":"2026-01-15T08:30:00Z","trust_index":{"score":1,"model":"sample model","subscores":{"device_and_connection":{"score":1},"bank_account_insights":{"score":1}}},"fraud_attributes":null}},{"id":"idv_TDcHJDcsMjHrbu","client_user_id":"sample-user","created_at":"2026-01-14T08:30:00Z","completed_at":"2026-01-14T08:30:00Z","previous_attempt_id":"idv_TDcHJDcsMjHrbu","shareable_url":"https://example.com/9078563412","template":{"id":"idvtmp_TFnkHcHPKwBnPG","version":1},"user":{"phone_number":"+19078563412","date_of_birth":"1907-08-31","ip_address":"9078563412","email_address":"9078563412@example.com","name":{"given_name":"sample given name 2","family_name":"sample family name 2"},"address":{"street":"1 Main Street","street2":"sample street2 2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"id_number":{"value":"9078563412","type":"ar_dni"}},"status":"active","steps":{"accept_tos":"success","verify_sms":"success","kyc_check":"success","documentary_verification":"success","selfie_check":"success","watchlist_screening":"success","risk_check":"success"},"documentary_verification":{"status":"sample status 2","documents":[{"status":"success","attempt":1,"images":{"original_front":"9078563412","original_back":"9078563412","cropped_front":"9078563412","cropped_back":"9078563412","face":"9078563412"},"extracted_data":{"id_number":"9078563412","category":"drivers_license","expiration_date":"2026-01-14","issue_date":"2026-01-14","issuing_country":"sample issuing country 2","issuing_region":"sample issuing region 2","date_of_birth":"1907-08-31","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"name":{"given_name":"sample given name 2","family_name":"sample family name 2"}},"analysis":{"authenticity":"match","image_quality":"high","extracted_data":{"name":"match","date_of_birth":"match","expiration_date":"not_expired","issuing_country":"match"},"fraud_analysis_details":{"type_supported":"success","portrait_presence_check":"success","portrait_details_check":"success","image_composition_check":"success","integrity_check":"success","detail_check":"success","issue_date_check":"success"},"image_quality_details":{"glare_check":"success","dimensions_check":"success","blur_check":"success"},"human_review":{"status":"success"},"aamva_verification":{"is_verified":true,"id_number":"match","id_issue_date":"match","id_expiration_date":"match","street":"match","city":"match","postal_code":"match","date_of_birth":"match","gender":"match","height":"match","eye_color":"match","first_name":"match","middle_name":"match","last_name":"match"}},"redacted_at":"2026-01-14T08:30:00Z"}]},"selfie_check":{"status":"success","selfies":[{"status":"success","attempt":1,"capture":{"image_url":"https://example.com/9078563412","video_url":"https://example.com/9078563412"},"analysis":{"document_comparison":"match","liveness_check":"success","age_check":{"status":"match","reported_age":1,"age_estimate_lower_bound":1,"age_estimate_upper_bound":1},"facial_analysis":{"left_eye":"success","right_eye":"success","left_brow":"success","right_brow":"success","forehead":"success","middle_forehead":"success","nose":"success","philtrum":"success","mouth":"success","jaw":"success","left_cheek":"success","right_cheek":"success"}}}]},"kyc_check":{"status":"sample status 2","address":{"summary":"match","po_box":"yes","type":"residential","street":"match","city":"match","region":"match","postal_code":"match","international_details":{"building":"match","county":"match","district":"match","house_number":"match","subpremise":"match","thoroughfare":"match"}},"name":{"summary":"match","given_name":"match","family_name":"match"},"date_of_birth":{"summary":"match","day":"match","month":"match","year":"match"},"id_number":{"summary":"match","ssa_verification":{"match":"match","is_deceased":true}},"phone_number":{"summary":"match","area_code":"match"}},"risk_check":{"status":"success","behavior":{"user_interactions":"genuine","fraud_ring_detected":"yes","bot_detected":"yes","risk_level":"low"},"email":{"is_deliverable":"yes","breach_count":1,"first_breached_at":"2026-01-14","last_breached_at":"2026-01-14","domain_registered_at":"2026-01-14","domain_is_free_provider":"yes","domain_is_custom":"yes","domain_is_disposable":"yes","top_level_domain_is_suspicious":"yes","is_edu":"yes","includes_date_of_birth":"yes","name":"no_input","linked_services":["aboutme"],"risk_level":"low","factors":["sample factors 2"]},"phone":{"linked_services":["aboutme"],"risk_level":"low","factors":["sample factors 2"]},"devices":[{"ip_proxy_type":"none_detected","ip_spam_list_count":1,"ip_timezone_offset":"sample ip timezone offset 2","risk_level":"low","factors":["sample factors 2"]}],"identity_abuse_signals":{"synthetic_identity":{"score":1,"risk_level":"low","first_party_synthetic_fraud":{"risk_level":"low"},"third_party_synthetic_fraud":{"risk_level":"low"}},"stolen_identity":{"score":1,"risk_level":"low"}},"network":{"risk_level":"low","factors":["sample factors 2"]},"facial_duplicates":[{"id":"idv_TDcHJDcsMjHrbu","similarity":1,"matched_after_completed":true}],"trust_index_score":1},"verify_sms":{"status":"success","verifications":[{"status":"pending","attempt":1,"phone_number":"+19078563412","delivery_attempt_count":1,"solve_attempt_count":1,"initially_sent_at":"2026-01-14T08:30:00Z","last_sent_at":"2026-01-14T08:30:00Z","redacted_at":"2026-01-14T08:30:00Z"}]},"watchlist_screening_id":"scr_snfjNAEtGhKCbS","beacon_user_id":"becusr_AbFqhVdtvUcqgz","user_id":"usr_mSsCSUufsgPPRf","redacted_at":"2026-01-14T08:30:00Z","latest_scored_protect_event":{"event_id":"sample event id 2","timestamp":"2026-01-14T08:30:00Z","trust_index":{"score":1,"model":"sample model 2","subscores":{"device_and_connection":{"score":1},"bank_account_insights":{"score":1}}},"fraud_attributes":null}}],"next_cursor":"sample next cursor","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IdentityVerification {
    const SAMPLE: &'static str = r#"{"id":"idv_xcnFWzxgYSJVMW","client_user_id":"sample-user","created_at":"2026-01-15T08:30:00Z","completed_at":"2026-01-15T08:30:00Z","previous_attempt_id":"idv_xcnFWzxgYSJVMW","shareable_url":"https://example.com/9078563412","template":{"id":"idvtmp_NTNrBuPSVjJkSc","version":1},"user":{"phone_number":"+19078563412","date_of_birth":"1907-08-31","ip_address":"9078563412","email_address":"9078563412@example.com","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"id_number":{"value":"9078563412","type":"ar_dni"}},"status":"active","steps":{"accept_tos":"success","verify_sms":"success","kyc_check":"success","documentary_verification":"success","selfie_check":"success","watchlist_screening":"success","risk_check":"success"},"documentary_verification":{"status":"sample status","documents":[{"status":"success","attempt":1,"images":{"original_front":"9078563412","original_back":"9078563412","cropped_front":"9078563412","cropped_back":"9078563412","face":"9078563412"},"extracted_data":{"id_number":"9078563412","category":"drivers_license","expiration_date":"2026-01-15","issue_date":"2026-01-15","issuing_country":"sample issuing country","issuing_region":"sample issuing region","date_of_birth":"1907-08-31","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"name":{"given_name":"sample given name","family_name":"sample family name"}},"analysis":{"authenticity":"match","image_quality":"high","extracted_data":{"name":"match","date_of_birth":"match","expiration_date":"not_expired","issuing_country":"match"},"fraud_analysis_details":{"type_supported":"success","portrait_presence_check":"success","portrait_details_check":"success","image_composition_check":"success","integrity_check":"success","detail_check":"success","issue_date_check":"success"},"image_quality_details":{"glare_check":"success","dimensions_check":"success","blur_check":"success"},"human_review":{"status":"success"},"aamva_verification":{"is_verified":true,"id_number":"match","id_issue_date":"match","id_expiration_date":"match","street":"match","city":"match","postal_code":"match","date_of_birth":"match","gender":"match","height":"match","eye_color":"match","first_name":"match","middle_name":"match","last_name":"match"}},"redacted_at":"2026-01-15T08:30:00Z"}]},"selfie_check":{"status":"success","selfies":[{"status":"success","attempt":1,"capture":{"image_url":"https://example.com/9078563412","video_url":"https://example.com/9078563412"},"analysis":{"document_comparison":"match","liveness_check":"success","age_check":{"status":"match","reported_age":1,"age_estimate_lower_bound":1,"age_estimate_upper_bound":1},"facial_analysis":{"left_eye":"success","right_eye":"success","left_brow":"success","right_brow":"success","forehead":"success","middle_forehead":"success","nose":"success","philtrum":"success","mouth":"success","jaw":"success","left_cheek":"success","right_cheek":"success"}}}]},"kyc_check":{"status":"sample status","address":{"summary":"match","po_box":"yes","type":"residential","street":"match","city":"match","region":"match","postal_code":"match","international_details":{"building":"match","county":"match","district":"match","house_number":"match","subpremise":"match","thoroughfare":"match"}},"name":{"summary":"match","given_name":"match","family_name":"match"},"date_of_birth":{"summary":"match","day":"match","month":"match","year":"match"},"id_number":{"summary":"match","ssa_verification":{"match":"match","is_deceased":true}},"phone_number":{"summary":"match","area_code":"match"}},"risk_check":{"status":"success","behavior":{"user_interactions":"genuine","fraud_ring_detected":"yes","bot_detected":"yes","risk_level":"low"},"email":{"is_deliverable":"yes","breach_count":1,"first_breached_at":"2026-01-15","last_breached_at":"2026-01-15","domain_registered_at":"2026-01-15","domain_is_free_provider":"yes","domain_is_custom":"yes","domain_is_disposable":"yes","top_level_domain_is_suspicious":"yes","is_edu":"yes","includes_date_of_birth":"yes","name":"no_input","linked_services":["aboutme"],"risk_level":"low","factors":["sample factors"]},"phone":{"linked_services":["aboutme"],"risk_level":"low","factors":["sample factors"]},"devices":[{"ip_proxy_type":"none_detected","ip_spam_list_count":1,"ip_timezone_offset":"sample ip timezone offset","risk_level":"low","factors":["sample factors"]}],"identity_abuse_signals":{"synthetic_identity":{"score":1,"risk_level":"low","first_party_synthetic_fraud":{"risk_level":"low"},"third_party_synthetic_fraud":{"risk_level":"low"}},"stolen_identity":{"score":1,"risk_level":"low"}},"network":{"risk_level":"low","factors":["sample factors"]},"facial_duplicates":[{"id":"idv_xcnFWzxgYSJVMW","similarity":1,"matched_after_completed":true}],"trust_index_score":1},"verify_sms":{"status":"success","verifications":[{"status":"pending","attempt":1,"phone_number":"+19078563412","delivery_attempt_count":1,"solve_attempt_count":1,"initially_sent_at":"2026-01-15T08:30:00Z","last_sent_at":"2026-01-15T08:30:00Z","redacted_at":"2026-01-15T08:30:00Z"}]},"watchlist_screening_id":"scr_biFtEjxEfqDSZy","beacon_user_id":"becusr_TbCYmtwRmcoDHx","user_id":"usr_mSsCSUufsgPPRf","redacted_at":"2026-01-15T08:30:00Z","latest_scored_protect_event":{"event_id":"sample event id","timestamp":"2026-01-15T08:30:00Z","trust_index":{"score":1,"model":"sample model","subscores":{"device_and_connection":{"score":1},"bank_account_insights":{"score":1}}},"fraud_attributes":null}}"#;
    const MINIMAL: &'static str = r#"{"id":"idv_xcnFWzxgYSJVMW","client_user_id":"sample-user","created_at":"2026-01-15T08:30:00Z","template":{"id":"idvtmp_NTNrBuPSVjJkSc"},"user":{},"status":"active","steps":{"accept_tos":"success","verify_sms":"success","kyc_check":"success","documentary_verification":"success","selfie_check":"success","watchlist_screening":"success","risk_check":"success"}}"#;
}

impl plaid_core::Sample for super::types::IdentityVerificationRetryRequest {
    const SAMPLE: &'static str = r#"{"client_user_id":"sample-user","template_id":"idvtmp_NTNrBuPSVjJkSc","strategy":"reset","user":{"email_address":"9078563412@example.com","phone_number":"+19078563412","date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"id_number":{"value":"9078563412","type":"ar_dni"}},"steps":{"verify_sms":true,"kyc_check":true,"documentary_verification":true,"selfie_check":true},"is_shareable":true}"#;
    const MINIMAL: &'static str = r#"{"client_user_id":"sample-user","template_id":"idvtmp_NTNrBuPSVjJkSc","strategy":"reset"}"#;
}

impl plaid_core::Sample for super::types::IdentityVerificationRequestUser {
    const SAMPLE: &'static str = r#"{"email_address":"9078563412@example.com","phone_number":"+19078563412","date_of_birth":"1907-08-31","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"id_number":{"value":"9078563412","type":"ar_dni"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IdentityVerificationRetryRequestStepsObject {
    const SAMPLE: &'static str = r#"{"verify_sms":true,"kyc_check":true,"documentary_verification":true,"selfie_check":true}"#;
}

impl plaid_core::Sample for super::types::IdentityVerificationRetryResponse {
    const SAMPLE: &'static str = r#"{"id":"idv_xcnFWzxgYSJVMW","client_user_id":"sample-user","created_at":"2026-01-15T08:30:00Z","completed_at":"2026-01-15T08:30:00Z","previous_attempt_id":"idv_xcnFWzxgYSJVMW","shareable_url":"https://example.com/9078563412","template":{"id":"idvtmp_NTNrBuPSVjJkSc","version":1},"user":{"phone_number":"+19078563412","date_of_birth":"1907-08-31","ip_address":"9078563412","email_address":"9078563412@example.com","name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"id_number":{"value":"9078563412","type":"ar_dni"}},"status":"active","steps":{"accept_tos":"success","verify_sms":"success","kyc_check":"success","documentary_verification":"success","selfie_check":"success","watchlist_screening":"success","risk_check":"success"},"documentary_verification":{"status":"sample status","documents":[{"status":"success","attempt":1,"images":{"original_front":"9078563412","original_back":"9078563412","cropped_front":"9078563412","cropped_back":"9078563412","face":"9078563412"},"extracted_data":{"id_number":"9078563412","category":"drivers_license","expiration_date":"2026-01-15","issue_date":"2026-01-15","issuing_country":"sample issuing country","issuing_region":"sample issuing region","date_of_birth":"1907-08-31","address":{"street":"1 Main Street","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"name":{"given_name":"sample given name","family_name":"sample family name"}},"analysis":{"authenticity":"match","image_quality":"high","extracted_data":{"name":"match","date_of_birth":"match","expiration_date":"not_expired","issuing_country":"match"},"fraud_analysis_details":{"type_supported":"success","portrait_presence_check":"success","portrait_details_check":"success","image_composition_check":"success","integrity_check":"success","detail_check":"success","issue_date_check":"success"},"image_quality_details":{"glare_check":"success","dimensions_check":"success","blur_check":"success"},"human_review":{"status":"success"},"aamva_verification":{"is_verified":true,"id_number":"match","id_issue_date":"match","id_expiration_date":"match","street":"match","city":"match","postal_code":"match","date_of_birth":"match","gender":"match","height":"match","eye_color":"match","first_name":"match","middle_name":"match","last_name":"match"}},"redacted_at":"2026-01-15T08:30:00Z"}]},"selfie_check":{"status":"success","selfies":[{"status":"success","attempt":1,"capture":{"image_url":"https://example.com/9078563412","video_url":"https://example.com/9078563412"},"analysis":{"document_comparison":"match","liveness_check":"success","age_check":{"status":"match","reported_age":1,"age_estimate_lower_bound":1,"age_estimate_upper_bound":1},"facial_analysis":{"left_eye":"success","right_eye":"success","left_brow":"success","right_brow":"success","forehead":"success","middle_forehead":"success","nose":"success","philtrum":"success","mouth":"success","jaw":"success","left_cheek":"success","right_cheek":"success"}}}]},"kyc_check":{"status":"sample status","address":{"summary":"match","po_box":"yes","type":"residential","street":"match","city":"match","region":"match","postal_code":"match","international_details":{"building":"match","county":"match","district":"match","house_number":"match","subpremise":"match","thoroughfare":"match"}},"name":{"summary":"match","given_name":"match","family_name":"match"},"date_of_birth":{"summary":"match","day":"match","month":"match","year":"match"},"id_number":{"summary":"match","ssa_verification":{"match":"match","is_deceased":true}},"phone_number":{"summary":"match","area_code":"match"}},"risk_check":{"status":"success","behavior":{"user_interactions":"genuine","fraud_ring_detected":"yes","bot_detected":"yes","risk_level":"low"},"email":{"is_deliverable":"yes","breach_count":1,"first_breached_at":"2026-01-15","last_breached_at":"2026-01-15","domain_registered_at":"2026-01-15","domain_is_free_provider":"yes","domain_is_custom":"yes","domain_is_disposable":"yes","top_level_domain_is_suspicious":"yes","is_edu":"yes","includes_date_of_birth":"yes","name":"no_input","linked_services":["aboutme"],"risk_level":"low","factors":["sample factors"]},"phone":{"linked_services":["aboutme"],"risk_level":"low","factors":["sample factors"]},"devices":[{"ip_proxy_type":"none_detected","ip_spam_list_count":1,"ip_timezone_offset":"sample ip timezone offset","risk_level":"low","factors":["sample factors"]}],"identity_abuse_signals":{"synthetic_identity":{"score":1,"risk_level":"low","first_party_synthetic_fraud":{"risk_level":"low"},"third_party_synthetic_fraud":{"risk_level":"low"}},"stolen_identity":{"score":1,"risk_level":"low"}},"network":{"risk_level":"low","factors":["sample factors"]},"facial_duplicates":[{"id":"idv_xcnFWzxgYSJVMW","similarity":1,"matched_after_completed":true}],"trust_index_score":1},"verify_sms":{"status":"success","verifications":[{"status":"pending","attempt":1,"phone_number":"+19078563412","delivery_attempt_count":1,"solve_attempt_count":1,"initially_sent_at":"2026-01-15T08:30:00Z","last_sent_at":"2026-01-15T08:30:00Z","redacted_at":"2026-01-15T08:30:00Z"}]},"watchlist_screening_id":"scr_biFtEjxEfqDSZy","beacon_user_id":"becusr_TbCYmtwRmcoDHx","user_id":"usr_mSsCSUufsgPPRf","redacted_at":"2026-01-15T08:30:00Z","latest_scored_protect_event":{"event_id":"sample event id","timestamp":"2026-01-15T08:30:00Z","trust_index":{"score":1,"model":"sample model","subscores":{"device_and_connection":{"score":1},"bank_account_insights":{"score":1}}},"fraud_attributes":null},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"idv_xcnFWzxgYSJVMW","client_user_id":"sample-user","created_at":"2026-01-15T08:30:00Z","template":{"id":"idvtmp_NTNrBuPSVjJkSc"},"user":{},"status":"active","steps":{"accept_tos":"success","verify_sms":"success","kyc_check":"success","documentary_verification":"success","selfie_check":"success","watchlist_screening":"success","risk_check":"success"}}"#;
}

impl plaid_core::Sample for super::types::IdentityVerificationAutofillCreateRequest {
    const SAMPLE: &'static str = r#"{"identity_verification_id":"idv_xcnFWzxgYSJVMW"}"#;
}

impl plaid_core::Sample for super::types::IdentityVerificationAutofillCreateResponse {
    const SAMPLE: &'static str = r#"{"status":"success","user":{"name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US","po_box":"yes","type":"residential"},"id_number":{"value":"9078563412","type":"ar_dni"}},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"status":"success"}"#;
}

impl plaid_core::Sample for super::types::IdentityVerificationAutofillUserData {
    const SAMPLE: &'static str = r#"{"name":{"given_name":"sample given name","family_name":"sample family name"},"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US","po_box":"yes","type":"residential"},"id_number":{"value":"9078563412","type":"ar_dni"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IdentityVerificationAutofillAddress {
    const SAMPLE: &'static str = r#"{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US","po_box":"yes","type":"residential"}"#;
    const MINIMAL: &'static str =
        r#"{"street":"1 Main Street","country":"US","po_box":"yes","type":"residential"}"#;
}

impl plaid_core::Sample for super::types::BusinessVerificationGetRequest {
    const SAMPLE: &'static str =
        r#"{"business_verification_id":"3d5e6d92-ce13-4766-8e13-d80c3d2653d6"}"#;
}

impl plaid_core::Sample for super::types::BusinessVerificationGetResponse {
    const SAMPLE: &'static str = r#"{"id":"3d5e6d92-ce13-4766-8e13-d80c3d2653d6","client_user_id":"sample-user","created_at":"2026-01-15T08:30:00Z","completed_at":"2026-01-15T08:30:00Z","redacted_at":"2026-01-15T08:30:00Z","status":"active","search_terms":{"name":"sample name","alternative_names":["sample alternative names"],"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"website":"https://example.com/sample","phone_number":"+19078563412","email_address":"9078563412@example.com"},"kyb_check":{"status":"active","score":1,"name":{"summary":"match"},"address":{"summary":"match"},"website":{"summary":"match"},"match_details":{"names":[{"is_primary":true,"name":"sample name"}],"entity_type":"sole_proprietorship","addresses":[{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US","is_primary":true}],"phone_numbers":[{"number":"sample number"}],"email_addresses":[{"email_address":"9078563412@example.com"}],"websites":[{"url":"https://example.com/sample"}],"formation_date":"2026-01-15"}},"risk_check":{"status":"active","score":1,"industry_prediction":{"code":1,"title":"sample title"}},"digital_presence_check":{"status":"active","score":1,"address":{"summary":"match"},"phone_number":{"summary":"match"},"email_address":{"summary":"match"},"website":{"summary":"match"},"website_analysis":{"is_parked":"yes","email_is_deliverable":"yes","website_build_status":"coming_soon","whois_record":{"domain_created_at":"2026-01-15T08:30:00Z","domain_updated_at":"2026-01-15T08:30:00Z","domain_expires_at":"2026-01-15T08:30:00Z","registrar":"sample registrar"},"ssl":{"is_valid":"yes"}}},"request_id":"DmkmfJzYdpHHNFR","shareable_url":"https://example.com/9078563412"}"#;
    const MINIMAL: &'static str = r#"{"id":"3d5e6d92-ce13-4766-8e13-d80c3d2653d6","client_user_id":"sample-user","created_at":"2026-01-15T08:30:00Z","status":"active","search_terms":{"address":{"country":"US"}}}"#;
}

impl plaid_core::Sample for super::types::BusinessSearchTerms {
    const SAMPLE: &'static str = r#"{"name":"sample name","alternative_names":["sample alternative names"],"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"website":"https://example.com/sample","phone_number":"+19078563412","email_address":"9078563412@example.com"}"#;
    const MINIMAL: &'static str = r#"{"address":{"country":"US"}}"#;
}

impl plaid_core::Sample for super::types::ResponseBusinessAddress {
    const SAMPLE: &'static str = r#"{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}"#;
    const MINIMAL: &'static str = r#"{"country":"US"}"#;
}

impl plaid_core::Sample for super::types::BusinessKYBCheck {
    const SAMPLE: &'static str = r#"{"status":"active","score":1,"name":{"summary":"match"},"address":{"summary":"match"},"website":{"summary":"match"},"match_details":{"names":[{"is_primary":true,"name":"sample name"}],"entity_type":"sole_proprietorship","addresses":[{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US","is_primary":true}],"phone_numbers":[{"number":"sample number"}],"email_addresses":[{"email_address":"9078563412@example.com"}],"websites":[{"url":"https://example.com/sample"}],"formation_date":"2026-01-15"}}"#;
    const MINIMAL: &'static str = r#"{"status":"active","name":{"summary":"match"},"address":{"summary":"match"},"website":{"summary":"match"}}"#;
}

impl plaid_core::Sample for super::types::BusinessFieldMatchSummary {
    const SAMPLE: &'static str = r#"{"summary":"match"}"#;
}

impl plaid_core::Sample for super::types::BusinessKYBMatchDetails {
    const SAMPLE: &'static str = r#"{"names":[{"is_primary":true,"name":"sample name"}],"entity_type":"sole_proprietorship","addresses":[{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US","is_primary":true}],"phone_numbers":[{"number":"sample number"}],"email_addresses":[{"email_address":"9078563412@example.com"}],"websites":[{"url":"https://example.com/sample"}],"formation_date":"2026-01-15"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProviderBusinessName {
    const SAMPLE: &'static str = r#"{"is_primary":true,"name":"sample name"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ProviderBusinessAddress {
    const SAMPLE: &'static str = r#"{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US","is_primary":true}"#;
    const MINIMAL: &'static str = r#"{"country":"US"}"#;
}

impl plaid_core::Sample for super::types::BusinessPhoneNumber {
    const SAMPLE: &'static str = r#"{"number":"sample number"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BusinessEmailAddress {
    const SAMPLE: &'static str = r#"{"email_address":"9078563412@example.com"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BusinessWebsite {
    const SAMPLE: &'static str = r#"{"url":"https://example.com/sample"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BusinessRiskCheck {
    const SAMPLE: &'static str =
        r#"{"status":"active","score":1,"industry_prediction":{"code":1,"title":"sample title"}}"#;
    const MINIMAL: &'static str = r#"{"status":"active"}"#;
}

impl plaid_core::Sample for super::types::BusinessIndustryPrediction {
    const SAMPLE: &'static str = r#"{"code":1,"title":"sample title"}"#;
    const MINIMAL: &'static str = r#"{"title":"sample title"}"#;
}

impl plaid_core::Sample for super::types::BusinessDigitalPresenceCheck {
    const SAMPLE: &'static str = r#"{"status":"active","score":1,"address":{"summary":"match"},"phone_number":{"summary":"match"},"email_address":{"summary":"match"},"website":{"summary":"match"},"website_analysis":{"is_parked":"yes","email_is_deliverable":"yes","website_build_status":"coming_soon","whois_record":{"domain_created_at":"2026-01-15T08:30:00Z","domain_updated_at":"2026-01-15T08:30:00Z","domain_expires_at":"2026-01-15T08:30:00Z","registrar":"sample registrar"},"ssl":{"is_valid":"yes"}}}"#;
    const MINIMAL: &'static str = r#"{"status":"active","address":{"summary":"match"},"phone_number":{"summary":"match"},"email_address":{"summary":"match"},"website":{"summary":"match"}}"#;
}

impl plaid_core::Sample for super::types::BusinessWebsiteAnalysis {
    const SAMPLE: &'static str = r#"{"is_parked":"yes","email_is_deliverable":"yes","website_build_status":"coming_soon","whois_record":{"domain_created_at":"2026-01-15T08:30:00Z","domain_updated_at":"2026-01-15T08:30:00Z","domain_expires_at":"2026-01-15T08:30:00Z","registrar":"sample registrar"},"ssl":{"is_valid":"yes"}}"#;
    const MINIMAL: &'static str = r#"{"is_parked":"yes","email_is_deliverable":"yes","website_build_status":"coming_soon","whois_record":{},"ssl":{"is_valid":"yes"}}"#;
}

impl plaid_core::Sample for super::types::BusinessWhoisRecord {
    const SAMPLE: &'static str = r#"{"domain_created_at":"2026-01-15T08:30:00Z","domain_updated_at":"2026-01-15T08:30:00Z","domain_expires_at":"2026-01-15T08:30:00Z","registrar":"sample registrar"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::BusinessWebsiteSSL {
    const SAMPLE: &'static str = r#"{"is_valid":"yes"}"#;
}

impl plaid_core::Sample for super::types::BusinessVerificationCreateRequest {
    const SAMPLE: &'static str = r#"{"client_user_id":"sample-user","business":{"name":"sample name","alternative_name":"sample alternative name","address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"website":"https://example.com/sample","phone_number":"+19078563412","email_address":"9078563412@example.com"}}"#;
    const MINIMAL: &'static str = r#"{"client_user_id":"sample-user"}"#;
}

impl plaid_core::Sample for super::types::BusinessVerificationCreateRequestBusiness {
    const SAMPLE: &'static str = r#"{"name":"sample name","alternative_name":"sample alternative name","address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"website":"https://example.com/sample","phone_number":"+19078563412","email_address":"9078563412@example.com"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::RequestBusinessAddress {
    const SAMPLE: &'static str = r#"{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"}"#;
    const MINIMAL: &'static str =
        r#"{"street":"1 Main Street","city":"San Francisco","country":"US"}"#;
}

impl plaid_core::Sample for super::types::BusinessVerificationCreateResponse {
    const SAMPLE: &'static str = r#"{"id":"3d5e6d92-ce13-4766-8e13-d80c3d2653d6","client_user_id":"sample-user","created_at":"2026-01-15T08:30:00Z","completed_at":"2026-01-15T08:30:00Z","redacted_at":"2026-01-15T08:30:00Z","status":"active","search_terms":{"name":"sample name","alternative_names":["sample alternative names"],"address":{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US"},"website":"https://example.com/sample","phone_number":"+19078563412","email_address":"9078563412@example.com"},"kyb_check":{"status":"active","score":1,"name":{"summary":"match"},"address":{"summary":"match"},"website":{"summary":"match"},"match_details":{"names":[{"is_primary":true,"name":"sample name"}],"entity_type":"sole_proprietorship","addresses":[{"street":"1 Main Street","street2":"sample street2","city":"San Francisco","region":"CA","postal_code":"94105","country":"US","is_primary":true}],"phone_numbers":[{"number":"sample number"}],"email_addresses":[{"email_address":"9078563412@example.com"}],"websites":[{"url":"https://example.com/sample"}],"formation_date":"2026-01-15"}},"risk_check":{"status":"active","score":1,"industry_prediction":{"code":1,"title":"sample title"}},"digital_presence_check":{"status":"active","score":1,"address":{"summary":"match"},"phone_number":{"summary":"match"},"email_address":{"summary":"match"},"website":{"summary":"match"},"website_analysis":{"is_parked":"yes","email_is_deliverable":"yes","website_build_status":"coming_soon","whois_record":{"domain_created_at":"2026-01-15T08:30:00Z","domain_updated_at":"2026-01-15T08:30:00Z","domain_expires_at":"2026-01-15T08:30:00Z","registrar":"sample registrar"},"ssl":{"is_valid":"yes"}}},"request_id":"DmkmfJzYdpHHNFR","shareable_url":"https://example.com/9078563412"}"#;
    const MINIMAL: &'static str = r#"{"id":"3d5e6d92-ce13-4766-8e13-d80c3d2653d6","client_user_id":"sample-user","created_at":"2026-01-15T08:30:00Z","status":"active","search_terms":{"address":{"country":"US"}}}"#;
}
