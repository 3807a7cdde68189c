// @generated from api/products/monitor.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::WatchlistScreeningEntityCreateRequest {
    const SAMPLE: &'static str = r#"{"search_terms":{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","legal_name":"sample legal name","document_number":"9078563412","email_address":"9078563412@example.com","country":"US","phone_number":"+19078563412","url":"https://example.com/sample"},"client_user_id":"sample-user"}"#;
    const MINIMAL: &'static str = r#"{"search_terms":{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","legal_name":"sample legal name"}}"#;
}

impl plaid_core::Sample for super::types::EntityWatchlistSearchTerms {
    const SAMPLE: &'static str = r#"{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","legal_name":"sample legal name","document_number":"9078563412","email_address":"9078563412@example.com","country":"US","phone_number":"+19078563412","url":"https://example.com/sample"}"#;
    const MINIMAL: &'static str = r#"{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","legal_name":"sample legal name"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityCreateResponse {
    const SAMPLE: &'static str = r#"{"id":"ent_kCtqtMgUysXiih","search_terms":{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","legal_name":"sample legal name","document_number":"9078563412","email_address":"9078563412@example.com","country":"US","phone_number":"+19078563412","url":"https://example.com/sample","version":1},"assignee":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","status":"rejected","client_user_id":"sample-user","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"ent_kCtqtMgUysXiih","search_terms":{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","legal_name":"sample legal name"},"status":"rejected","audit_trail":{"source":"dashboard","timestamp":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::EntityWatchlistScreeningSearchTerms {
    const SAMPLE: &'static str = r#"{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","legal_name":"sample legal name","document_number":"9078563412","email_address":"9078563412@example.com","country":"US","phone_number":"+19078563412","url":"https://example.com/sample","version":1}"#;
    const MINIMAL: &'static str = r#"{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","legal_name":"sample legal name"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningAuditTrail {
    const SAMPLE: &'static str = r#"{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = r#"{"source":"dashboard","timestamp":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityGetRequest {
    const SAMPLE: &'static str = r#"{"entity_watchlist_screening_id":"ent_kCtqtMgUysXiih"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityGetResponse {
    const SAMPLE: &'static str = r#"{"id":"ent_kCtqtMgUysXiih","search_terms":{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","legal_name":"sample legal name","document_number":"9078563412","email_address":"9078563412@example.com","country":"US","phone_number":"+19078563412","url":"https://example.com/sample","version":1},"assignee":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","status":"rejected","client_user_id":"sample-user","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"ent_kCtqtMgUysXiih","search_terms":{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","legal_name":"sample legal name"},"status":"rejected","audit_trail":{"source":"dashboard","timestamp":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityHistoryListRequest {
    const SAMPLE: &'static str =
        r#"{"entity_watchlist_screening_id":"ent_kCtqtMgUysXiih","cursor":"sample cursor"}"#;
    const MINIMAL: &'static str = r#"{"entity_watchlist_screening_id":"ent_kCtqtMgUysXiih"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityHistoryListResponse {
    const SAMPLE: &'static str = r#"{"entity_watchlist_screenings":[{"id":"ent_kCtqtMgUysXiih","search_terms":{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","legal_name":"sample legal name","document_number":"9078563412","email_address":"9078563412@example.com","country":"US","phone_number":"+19078563412","url":"https://example.com/sample","version":1},"assignee":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","status":"rejected","client_user_id":"sample-user","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"}},{"id":"ent_JQxmvtADmEQQAv","search_terms":{"entity_watchlist_program_id":"024b01d9-7c9c-49fe-8c9c-8a902aeed243","legal_name":"sample legal name 2","document_number":"9078563412","email_address":"9078563412@example.com","country":"US","phone_number":"+19078563412","url":"https://example.com/sample","version":1},"assignee":"9ea2f6b2-c235-458d-8235-db809d57d228","status":"rejected","client_user_id":"sample-user","audit_trail":{"source":"dashboard","dashboard_user_id":"9ea2f6b2-c235-458d-8235-db809d57d228","timestamp":"2026-01-14T08:30:00Z"}}],"next_cursor":"sample next cursor","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::EntityWatchlistScreening {
    const SAMPLE: &'static str = r#"{"id":"ent_kCtqtMgUysXiih","search_terms":{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","legal_name":"sample legal name","document_number":"9078563412","email_address":"9078563412@example.com","country":"US","phone_number":"+19078563412","url":"https://example.com/sample","version":1},"assignee":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","status":"rejected","client_user_id":"sample-user","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"}}"#;
    const MINIMAL: &'static str = r#"{"id":"ent_kCtqtMgUysXiih","search_terms":{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","legal_name":"sample legal name"},"status":"rejected","audit_trail":{"source":"dashboard","timestamp":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityHitListRequest {
    const SAMPLE: &'static str =
        r#"{"entity_watchlist_screening_id":"ent_kCtqtMgUysXiih","cursor":"sample cursor"}"#;
    const MINIMAL: &'static str = r#"{"entity_watchlist_screening_id":"ent_kCtqtMgUysXiih"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityHitListResponse {
    const SAMPLE: &'static str = r#"{"entity_watchlist_screening_hits":[{"id":"93a2166d-bf51-4cc6-8f51-54b0dc534efd","review_status":"confirmed","first_active":"2026-01-15T08:30:00Z","inactive_since":"2026-01-15T08:30:00Z","historical_since":"2026-01-15T08:30:00Z","list_code":"CA_CON","plaid_uid":"sample plaid uid","source_uid":"sample source uid","sub_programs":["sample sub programs"],"analysis":{"documents":"match","email_addresses":"match","locations":"match","names":"match","phone_numbers":"match","urls":"match","search_terms_version":1},"data":{"documents":[{"analysis":{"summary":"match"},"data":{"type":"bik","number":"9078563412"}}],"email_addresses":[{"analysis":{"summary":"match"},"data":{"email_address":"9078563412@example.com"}}],"locations":[{"analysis":{"summary":"match"},"data":{"full":"sample full","country":"US"}}],"names":[{"analysis":{"summary":"match"},"data":{"full":"sample full","is_primary":true,"weak_alias_determination":"none"}}],"phone_numbers":[{"analysis":{"summary":"match"},"data":{"type":"phone","phone_number":"+19078563412"}}],"urls":[{"analysis":{"summary":"match"},"data":{"url":"https://example.com/sample"}}]}},{"id":"376698e2-dd3d-4a43-8d3d-0bb9ae7dca13","review_status":"confirmed","first_active":"2026-01-14T08:30:00Z","inactive_since":"2026-01-14T08:30:00Z","historical_since":"2026-01-14T08:30:00Z","list_code":"CA_CON","plaid_uid":"sample plaid uid 2","source_uid":"sample source uid 2","sub_programs":["sample sub programs 2"],"analysis":{"documents":"match","email_addresses":"match","locations":"match","names":"match","phone_numbers":"match","urls":"match","search_terms_version":1},"data":{"documents":[{"analysis":{"summary":"match"},"data":{"type":"bik","number":"9078563412"}}],"email_addresses":[{"analysis":{"summary":"match"},"data":{"email_address":"9078563412@example.com"}}],"locations":[{"analysis":{"summary":"match"},"data":{"full":"sample full 2","country":"US"}}],"names":[{"analysis":{"summary":"match"},"data":{"full":"sample full 2","is_primary":true,"weak_alias_determination":"none"}}],"phone_numbers":[{"analysis":{"summary":"match"},"data":{"type":"phone","phone_number":"+19078563412"}}],"urls":[{"analysis":{"summary":"match"},"data":{"url":"https://example.com/sample"}}]}}],"next_cursor":"sample next cursor","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::EntityWatchlistScreeningHit {
    const SAMPLE: &'static str = r#"{"id":"93a2166d-bf51-4cc6-8f51-54b0dc534efd","review_status":"confirmed","first_active":"2026-01-15T08:30:00Z","inactive_since":"2026-01-15T08:30:00Z","historical_since":"2026-01-15T08:30:00Z","list_code":"CA_CON","plaid_uid":"sample plaid uid","source_uid":"sample source uid","sub_programs":["sample sub programs"],"analysis":{"documents":"match","email_addresses":"match","locations":"match","names":"match","phone_numbers":"match","urls":"match","search_terms_version":1},"data":{"documents":[{"analysis":{"summary":"match"},"data":{"type":"bik","number":"9078563412"}}],"email_addresses":[{"analysis":{"summary":"match"},"data":{"email_address":"9078563412@example.com"}}],"locations":[{"analysis":{"summary":"match"},"data":{"full":"sample full","country":"US"}}],"names":[{"analysis":{"summary":"match"},"data":{"full":"sample full","is_primary":true,"weak_alias_determination":"none"}}],"phone_numbers":[{"analysis":{"summary":"match"},"data":{"type":"phone","phone_number":"+19078563412"}}],"urls":[{"analysis":{"summary":"match"},"data":{"url":"https://example.com/sample"}}]}}"#;
    const MINIMAL: &'static str = r#"{"id":"93a2166d-bf51-4cc6-8f51-54b0dc534efd","review_status":"confirmed","first_active":"2026-01-15T08:30:00Z","list_code":"CA_CON","plaid_uid":"sample plaid uid"}"#;
}

impl plaid_core::Sample for super::types::EntityScreeningHitAnalysis {
    const SAMPLE: &'static str = r#"{"documents":"match","email_addresses":"match","locations":"match","names":"match","phone_numbers":"match","urls":"match","search_terms_version":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::EntityScreeningHitData {
    const SAMPLE: &'static str = r#"{"documents":[{"analysis":{"summary":"match"},"data":{"type":"bik","number":"9078563412"}}],"email_addresses":[{"analysis":{"summary":"match"},"data":{"email_address":"9078563412@example.com"}}],"locations":[{"analysis":{"summary":"match"},"data":{"full":"sample full","country":"US"}}],"names":[{"analysis":{"summary":"match"},"data":{"full":"sample full","is_primary":true,"weak_alias_determination":"none"}}],"phone_numbers":[{"analysis":{"summary":"match"},"data":{"type":"phone","phone_number":"+19078563412"}}],"urls":[{"analysis":{"summary":"match"},"data":{"url":"https://example.com/sample"}}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::EntityScreeningHitDocumentsItems {
    const SAMPLE: &'static str =
        r#"{"analysis":{"summary":"match"},"data":{"type":"bik","number":"9078563412"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::MatchSummary {
    const SAMPLE: &'static str = r#"{"summary":"match"}"#;
}

impl plaid_core::Sample for super::types::EntityDocument {
    const SAMPLE: &'static str = r#"{"type":"bik","number":"9078563412"}"#;
}

impl plaid_core::Sample for super::types::EntityScreeningHitEmailsItems {
    const SAMPLE: &'static str =
        r#"{"analysis":{"summary":"match"},"data":{"email_address":"9078563412@example.com"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::EntityScreeningHitEmails {
    const SAMPLE: &'static str = r#"{"email_address":"9078563412@example.com"}"#;
}

impl plaid_core::Sample for super::types::GenericScreeningHitLocationItems {
    const SAMPLE: &'static str =
        r#"{"analysis":{"summary":"match"},"data":{"full":"sample full","country":"US"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::WatchlistScreeningHitLocations {
    const SAMPLE: &'static str = r#"{"full":"sample full","country":"US"}"#;
}

impl plaid_core::Sample for super::types::EntityScreeningHitNamesItems {
    const SAMPLE: &'static str = r#"{"analysis":{"summary":"match"},"data":{"full":"sample full","is_primary":true,"weak_alias_determination":"none"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::EntityScreeningHitNames {
    const SAMPLE: &'static str =
        r#"{"full":"sample full","is_primary":true,"weak_alias_determination":"none"}"#;
    const MINIMAL: &'static str = r#"{"full":"sample full","weak_alias_determination":"none"}"#;
}

impl plaid_core::Sample for super::types::EntityScreeningHitsPhoneNumberItems {
    const SAMPLE: &'static str =
        r#"{"analysis":{"summary":"match"},"data":{"type":"phone","phone_number":"+19078563412"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::EntityScreeningHitPhoneNumbers {
    const SAMPLE: &'static str = r#"{"type":"phone","phone_number":"+19078563412"}"#;
}

impl plaid_core::Sample for super::types::EntityScreeningHitUrlsItems {
    const SAMPLE: &'static str =
        r#"{"analysis":{"summary":"match"},"data":{"url":"https://example.com/sample"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::EntityScreeningHitUrls {
    const SAMPLE: &'static str = r#"{"url":"https://example.com/sample"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityListRequest {
    const SAMPLE: &'static str = r#"{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","client_user_id":"sample-user","status":"rejected","assignee":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","cursor":"sample cursor"}"#;
    const MINIMAL: &'static str =
        r#"{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityListResponse {
    const SAMPLE: &'static str = r#"{"entity_watchlist_screenings":[{"id":"ent_kCtqtMgUysXiih","search_terms":{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","legal_name":"sample legal name","document_number":"9078563412","email_address":"9078563412@example.com","country":"US","phone_number":"+19078563412","url":"https://example.com/sample","version":1},"assignee":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","status":"rejected","client_user_id":"sample-user","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"}},{"id":"ent_JQxmvtADmEQQAv","search_terms":{"entity_watchlist_program_id":"024b01d9-7c9c-49fe-8c9c-8a902aeed243","legal_name":"sample legal name 2","document_number":"9078563412","email_address":"9078563412@example.com","country":"US","phone_number":"+19078563412","url":"https://example.com/sample","version":1},"assignee":"9ea2f6b2-c235-458d-8235-db809d57d228","status":"rejected","client_user_id":"sample-user","audit_trail":{"source":"dashboard","dashboard_user_id":"9ea2f6b2-c235-458d-8235-db809d57d228","timestamp":"2026-01-14T08:30:00Z"}}],"next_cursor":"sample next cursor","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityProgramGetRequest {
    const SAMPLE: &'static str =
        r#"{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityProgramGetResponse {
    const SAMPLE: &'static str = r#"{"id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","created_at":"2026-01-15T08:30:00Z","is_rescanning_enabled":true,"lists_enabled":["CA_CON"],"name":"sample name","name_sensitivity":"coarse","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"is_archived":true,"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","created_at":"2026-01-15T08:30:00Z","name":"sample name","name_sensitivity":"coarse","audit_trail":{"source":"dashboard","timestamp":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityProgramListRequest {
    const SAMPLE: &'static str = r#"{"cursor":"sample cursor"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityProgramListResponse {
    const SAMPLE: &'static str = r#"{"entity_watchlist_programs":[{"id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","created_at":"2026-01-15T08:30:00Z","is_rescanning_enabled":true,"lists_enabled":["CA_CON"],"name":"sample name","name_sensitivity":"coarse","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"is_archived":true},{"id":"024b01d9-7c9c-49fe-8c9c-8a902aeed243","created_at":"2026-01-14T08:30:00Z","is_rescanning_enabled":true,"lists_enabled":["CA_CON"],"name":"sample name 2","name_sensitivity":"coarse","audit_trail":{"source":"dashboard","dashboard_user_id":"9ea2f6b2-c235-458d-8235-db809d57d228","timestamp":"2026-01-14T08:30:00Z"},"is_archived":true}],"next_cursor":"sample next cursor","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::EntityWatchlistProgram {
    const SAMPLE: &'static str = r#"{"id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","created_at":"2026-01-15T08:30:00Z","is_rescanning_enabled":true,"lists_enabled":["CA_CON"],"name":"sample name","name_sensitivity":"coarse","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"is_archived":true}"#;
    const MINIMAL: &'static str = r#"{"id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","created_at":"2026-01-15T08:30:00Z","name":"sample name","name_sensitivity":"coarse","audit_trail":{"source":"dashboard","timestamp":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityReviewCreateRequest {
    const SAMPLE: &'static str = r#"{"confirmed_hits":["93a2166d-bf51-4cc6-8f51-54b0dc534efd"],"dismissed_hits":["93a2166d-bf51-4cc6-8f51-54b0dc534efd"],"comment":"sample comment","entity_watchlist_screening_id":"ent_kCtqtMgUysXiih"}"#;
    const MINIMAL: &'static str = r#"{"confirmed_hits":["93a2166d-bf51-4cc6-8f51-54b0dc534efd"],"dismissed_hits":["93a2166d-bf51-4cc6-8f51-54b0dc534efd"],"entity_watchlist_screening_id":"ent_kCtqtMgUysXiih"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityReviewCreateResponse {
    const SAMPLE: &'static str = r#"{"id":"ad95c730-3f87-4585-8f87-a2502ebdb481","confirmed_hits":["93a2166d-bf51-4cc6-8f51-54b0dc534efd"],"dismissed_hits":["93a2166d-bf51-4cc6-8f51-54b0dc534efd"],"comment":"sample comment","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"ad95c730-3f87-4585-8f87-a2502ebdb481","audit_trail":{"source":"dashboard","timestamp":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityReviewListRequest {
    const SAMPLE: &'static str =
        r#"{"entity_watchlist_screening_id":"ent_kCtqtMgUysXiih","cursor":"sample cursor"}"#;
    const MINIMAL: &'static str = r#"{"entity_watchlist_screening_id":"ent_kCtqtMgUysXiih"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityReviewListResponse {
    const SAMPLE: &'static str = r#"{"entity_watchlist_screening_reviews":[{"id":"ad95c730-3f87-4585-8f87-a2502ebdb481","confirmed_hits":["93a2166d-bf51-4cc6-8f51-54b0dc534efd"],"dismissed_hits":["93a2166d-bf51-4cc6-8f51-54b0dc534efd"],"comment":"sample comment","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"}},{"id":"a32b31cb-c232-47f2-8232-b65031aa3465","confirmed_hits":["376698e2-dd3d-4a43-8d3d-0bb9ae7dca13"],"dismissed_hits":["376698e2-dd3d-4a43-8d3d-0bb9ae7dca13"],"comment":"sample comment 2","audit_trail":{"source":"dashboard","dashboard_user_id":"9ea2f6b2-c235-458d-8235-db809d57d228","timestamp":"2026-01-14T08:30:00Z"}}],"next_cursor":"sample next cursor","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::EntityWatchlistScreeningReview {
    const SAMPLE: &'static str = r#"{"id":"ad95c730-3f87-4585-8f87-a2502ebdb481","confirmed_hits":["93a2166d-bf51-4cc6-8f51-54b0dc534efd"],"dismissed_hits":["93a2166d-bf51-4cc6-8f51-54b0dc534efd"],"comment":"sample comment","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"}}"#;
    const MINIMAL: &'static str = r#"{"id":"ad95c730-3f87-4585-8f87-a2502ebdb481","audit_trail":{"source":"dashboard","timestamp":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityUpdateRequest {
    const SAMPLE: &'static str = r#"{"entity_watchlist_screening_id":"ent_kCtqtMgUysXiih","search_terms":{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","legal_name":"sample legal name","document_number":"9078563412","email_address":"9078563412@example.com","country":"US","phone_number":"+19078563412","url":"https://example.com/sample"},"assignee":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","status":"rejected","client_user_id":"sample-user","reset_fields":["assignee"]}"#;
    const MINIMAL: &'static str = r#"{"entity_watchlist_screening_id":"ent_kCtqtMgUysXiih"}"#;
}

impl plaid_core::Sample for super::types::UpdateEntityScreeningRequestSearchTerms {
    const SAMPLE: &'static str = r#"{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","legal_name":"sample legal name","document_number":"9078563412","email_address":"9078563412@example.com","country":"US","phone_number":"+19078563412","url":"https://example.com/sample"}"#;
    const MINIMAL: &'static str =
        r#"{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningEntityUpdateResponse {
    const SAMPLE: &'static str = r#"{"id":"ent_kCtqtMgUysXiih","search_terms":{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","legal_name":"sample legal name","document_number":"9078563412","email_address":"9078563412@example.com","country":"US","phone_number":"+19078563412","url":"https://example.com/sample","version":1},"assignee":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","status":"rejected","client_user_id":"sample-user","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"ent_kCtqtMgUysXiih","search_terms":{"entity_watchlist_program_id":"431e8468-a4b7-4a8a-84b7-ec0ff1d01eb7","legal_name":"sample legal name"},"status":"rejected","audit_trail":{"source":"dashboard","timestamp":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualCreateRequest {
    const SAMPLE: &'static str = r#"{"search_terms":{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","legal_name":"sample legal name","date_of_birth":"1907-08-31","document_number":"9078563412","country":"US"},"client_user_id":"sample-user"}"#;
    const MINIMAL: &'static str = r#"{"search_terms":{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","legal_name":"sample legal name"}}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningRequestSearchTerms {
    const SAMPLE: &'static str = r#"{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","legal_name":"sample legal name","date_of_birth":"1907-08-31","document_number":"9078563412","country":"US"}"#;
    const MINIMAL: &'static str = r#"{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","legal_name":"sample legal name"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualCreateResponse {
    const SAMPLE: &'static str = r#"{"id":"scr_biFtEjxEfqDSZy","search_terms":{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","legal_name":"sample legal name","date_of_birth":"1907-08-31","document_number":"9078563412","country":"US","version":1},"assignee":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","status":"rejected","client_user_id":"sample-user","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"scr_biFtEjxEfqDSZy","search_terms":{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","legal_name":"sample legal name"},"status":"rejected","audit_trail":{"source":"dashboard","timestamp":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningSearchTerms {
    const SAMPLE: &'static str = r#"{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","legal_name":"sample legal name","date_of_birth":"1907-08-31","document_number":"9078563412","country":"US","version":1}"#;
    const MINIMAL: &'static str = r#"{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","legal_name":"sample legal name"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualGetRequest {
    const SAMPLE: &'static str = r#"{"watchlist_screening_id":"scr_biFtEjxEfqDSZy"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualGetResponse {
    const SAMPLE: &'static str = r#"{"id":"scr_biFtEjxEfqDSZy","search_terms":{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","legal_name":"sample legal name","date_of_birth":"1907-08-31","document_number":"9078563412","country":"US","version":1},"assignee":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","status":"rejected","client_user_id":"sample-user","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"scr_biFtEjxEfqDSZy","search_terms":{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","legal_name":"sample legal name"},"status":"rejected","audit_trail":{"source":"dashboard","timestamp":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualHistoryListRequest {
    const SAMPLE: &'static str =
        r#"{"watchlist_screening_id":"scr_biFtEjxEfqDSZy","cursor":"sample cursor"}"#;
    const MINIMAL: &'static str = r#"{"watchlist_screening_id":"scr_biFtEjxEfqDSZy"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualHistoryListResponse {
    const SAMPLE: &'static str = r#"{"watchlist_screenings":[{"id":"scr_biFtEjxEfqDSZy","search_terms":{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","legal_name":"sample legal name","date_of_birth":"1907-08-31","document_number":"9078563412","country":"US","version":1},"assignee":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","status":"rejected","client_user_id":"sample-user","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"}},{"id":"scr_snfjNAEtGhKCbS","search_terms":{"watchlist_program_id":"4afd89af-f70b-480f-870b-bcaf791daca1","legal_name":"sample legal name 2","date_of_birth":"1907-08-31","document_number":"9078563412","country":"US","version":1},"assignee":"9ea2f6b2-c235-458d-8235-db809d57d228","status":"rejected","client_user_id":"sample-user","audit_trail":{"source":"dashboard","dashboard_user_id":"9ea2f6b2-c235-458d-8235-db809d57d228","timestamp":"2026-01-14T08:30:00Z"}}],"next_cursor":"sample next cursor","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividual {
    const SAMPLE: &'static str = r#"{"id":"scr_biFtEjxEfqDSZy","search_terms":{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","legal_name":"sample legal name","date_of_birth":"1907-08-31","document_number":"9078563412","country":"US","version":1},"assignee":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","status":"rejected","client_user_id":"sample-user","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"}}"#;
    const MINIMAL: &'static str = r#"{"id":"scr_biFtEjxEfqDSZy","search_terms":{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","legal_name":"sample legal name"},"status":"rejected","audit_trail":{"source":"dashboard","timestamp":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualHitListRequest {
    const SAMPLE: &'static str =
        r#"{"watchlist_screening_id":"scr_biFtEjxEfqDSZy","cursor":"sample cursor"}"#;
    const MINIMAL: &'static str = r#"{"watchlist_screening_id":"scr_biFtEjxEfqDSZy"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualHitListResponse {
    const SAMPLE: &'static str = r#"{"watchlist_screening_hits":[{"id":"f1dbe954-cab2-4ed5-8ab2-e687ac0bbba7","review_status":"confirmed","first_active":"2026-01-15T08:30:00Z","inactive_since":"2026-01-15T08:30:00Z","historical_since":"2026-01-15T08:30:00Z","list_code":"AU_CON","plaid_uid":"sample plaid uid","source_uid":"sample source uid","sub_programs":["sample sub programs"],"analysis":{"dates_of_birth":"match","documents":"match","locations":"match","names":"match","search_terms_version":1},"data":{"dates_of_birth":[{"analysis":{"summary":"match"},"data":{"beginning":"2026-01-15","ending":"2026-01-15"}}],"documents":[{"analysis":{"summary":"match"},"data":{"type":"birth_certificate","number":"9078563412"}}],"locations":[{"analysis":{"summary":"match"},"data":{"full":"sample full","country":"US"}}],"names":[{"analysis":{"summary":"match"},"data":{"full":"sample full","is_primary":true,"weak_alias_determination":"none"}}]}},{"id":"6c1632ea-69a3-4e11-89a3-9266bd7ade24","review_status":"confirmed","first_active":"2026-01-14T08:30:00Z","inactive_since":"2026-01-14T08:30:00Z","historical_since":"2026-01-14T08:30:00Z","list_code":"AU_CON","plaid_uid":"sample plaid uid 2","source_uid":"sample source uid 2","sub_programs":["sample sub programs 2"],"analysis":{"dates_of_birth":"match","documents":"match","locations":"match","names":"match","search_terms_version":1},"data":{"dates_of_birth":[{"analysis":{"summary":"match"},"data":{"beginning":"2026-01-14","ending":"2026-01-14"}}],"documents":[{"analysis":{"summary":"match"},"data":{"type":"birth_certificate","number":"9078563412"}}],"locations":[{"analysis":{"summary":"match"},"data":{"full":"sample full 2","country":"US"}}],"names":[{"analysis":{"summary":"match"},"data":{"full":"sample full 2","is_primary":true,"weak_alias_determination":"none"}}]}}],"next_cursor":"sample next cursor","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::WatchlistScreeningHit {
    const SAMPLE: &'static str = r#"{"id":"f1dbe954-cab2-4ed5-8ab2-e687ac0bbba7","review_status":"confirmed","first_active":"2026-01-15T08:30:00Z","inactive_since":"2026-01-15T08:30:00Z","historical_since":"2026-01-15T08:30:00Z","list_code":"AU_CON","plaid_uid":"sample plaid uid","source_uid":"sample source uid","sub_programs":["sample sub programs"],"analysis":{"dates_of_birth":"match","documents":"match","locations":"match","names":"match","search_terms_version":1},"data":{"dates_of_birth":[{"analysis":{"summary":"match"},"data":{"beginning":"2026-01-15","ending":"2026-01-15"}}],"documents":[{"analysis":{"summary":"match"},"data":{"type":"birth_certificate","number":"9078563412"}}],"locations":[{"analysis":{"summary":"match"},"data":{"full":"sample full","country":"US"}}],"names":[{"analysis":{"summary":"match"},"data":{"full":"sample full","is_primary":true,"weak_alias_determination":"none"}}]}}"#;
    const MINIMAL: &'static str = r#"{"id":"f1dbe954-cab2-4ed5-8ab2-e687ac0bbba7","review_status":"confirmed","first_active":"2026-01-15T08:30:00Z","list_code":"AU_CON","plaid_uid":"sample plaid uid"}"#;
}

impl plaid_core::Sample for super::types::ScreeningHitAnalysis {
    const SAMPLE: &'static str = r#"{"dates_of_birth":"match","documents":"match","locations":"match","names":"match","search_terms_version":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ScreeningHitData {
    const SAMPLE: &'static str = r#"{"dates_of_birth":[{"analysis":{"summary":"match"},"data":{"beginning":"2026-01-15","ending":"2026-01-15"}}],"documents":[{"analysis":{"summary":"match"},"data":{"type":"birth_certificate","number":"9078563412"}}],"locations":[{"analysis":{"summary":"match"},"data":{"full":"sample full","country":"US"}}],"names":[{"analysis":{"summary":"match"},"data":{"full":"sample full","is_primary":true,"weak_alias_determination":"none"}}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ScreeningHitDateOfBirthItem {
    const SAMPLE: &'static str = r#"{"analysis":{"summary":"match"},"data":{"beginning":"2026-01-15","ending":"2026-01-15"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::DateRange {
    const SAMPLE: &'static str = r#"{"beginning":"2026-01-15","ending":"2026-01-15"}"#;
}

impl plaid_core::Sample for super::types::ScreeningHitDocumentsItems {
    const SAMPLE: &'static str = r#"{"analysis":{"summary":"match"},"data":{"type":"birth_certificate","number":"9078563412"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::WatchlistScreeningDocument {
    const SAMPLE: &'static str = r#"{"type":"birth_certificate","number":"9078563412"}"#;
}

impl plaid_core::Sample for super::types::ScreeningHitNamesItems {
    const SAMPLE: &'static str = r#"{"analysis":{"summary":"match"},"data":{"full":"sample full","is_primary":true,"weak_alias_determination":"none"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IndividualScreeningHitNames {
    const SAMPLE: &'static str =
        r#"{"full":"sample full","is_primary":true,"weak_alias_determination":"none"}"#;
    const MINIMAL: &'static str = r#"{"full":"sample full","weak_alias_determination":"none"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualListRequest {
    const SAMPLE: &'static str = r#"{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","client_user_id":"sample-user","status":"rejected","assignee":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","cursor":"sample cursor"}"#;
    const MINIMAL: &'static str =
        r#"{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualListResponse {
    const SAMPLE: &'static str = r#"{"watchlist_screenings":[{"id":"scr_biFtEjxEfqDSZy","search_terms":{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","legal_name":"sample legal name","date_of_birth":"1907-08-31","document_number":"9078563412","country":"US","version":1},"assignee":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","status":"rejected","client_user_id":"sample-user","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"}},{"id":"scr_snfjNAEtGhKCbS","search_terms":{"watchlist_program_id":"4afd89af-f70b-480f-870b-bcaf791daca1","legal_name":"sample legal name 2","date_of_birth":"1907-08-31","document_number":"9078563412","country":"US","version":1},"assignee":"9ea2f6b2-c235-458d-8235-db809d57d228","status":"rejected","client_user_id":"sample-user","audit_trail":{"source":"dashboard","dashboard_user_id":"9ea2f6b2-c235-458d-8235-db809d57d228","timestamp":"2026-01-14T08:30:00Z"}}],"next_cursor":"sample next cursor","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualProgramGetRequest {
    const SAMPLE: &'static str =
        r#"{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualProgramGetResponse {
    const SAMPLE: &'static str = r#"{"id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","created_at":"2026-01-15T08:30:00Z","is_rescanning_enabled":true,"lists_enabled":["AU_CON"],"name":"sample name","name_sensitivity":"coarse","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"is_archived":true,"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","created_at":"2026-01-15T08:30:00Z","name":"sample name","name_sensitivity":"coarse","audit_trail":{"source":"dashboard","timestamp":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualProgramListRequest {
    const SAMPLE: &'static str = r#"{"cursor":"sample cursor"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualProgramListResponse {
    const SAMPLE: &'static str = r#"{"watchlist_programs":[{"id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","created_at":"2026-01-15T08:30:00Z","is_rescanning_enabled":true,"lists_enabled":["AU_CON"],"name":"sample name","name_sensitivity":"coarse","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"is_archived":true},{"id":"4afd89af-f70b-480f-870b-bcaf791daca1","created_at":"2026-01-14T08:30:00Z","is_rescanning_enabled":true,"lists_enabled":["AU_CON"],"name":"sample name 2","name_sensitivity":"coarse","audit_trail":{"source":"dashboard","dashboard_user_id":"9ea2f6b2-c235-458d-8235-db809d57d228","timestamp":"2026-01-14T08:30:00Z"},"is_archived":true}],"next_cursor":"sample next cursor","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IndividualWatchlistProgram {
    const SAMPLE: &'static str = r#"{"id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","created_at":"2026-01-15T08:30:00Z","is_rescanning_enabled":true,"lists_enabled":["AU_CON"],"name":"sample name","name_sensitivity":"coarse","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"is_archived":true}"#;
    const MINIMAL: &'static str = r#"{"id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","created_at":"2026-01-15T08:30:00Z","name":"sample name","name_sensitivity":"coarse","audit_trail":{"source":"dashboard","timestamp":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualReviewCreateRequest {
    const SAMPLE: &'static str = r#"{"confirmed_hits":["f1dbe954-cab2-4ed5-8ab2-e687ac0bbba7"],"dismissed_hits":["f1dbe954-cab2-4ed5-8ab2-e687ac0bbba7"],"comment":"sample comment","watchlist_screening_id":"scr_biFtEjxEfqDSZy"}"#;
    const MINIMAL: &'static str = r#"{"confirmed_hits":["f1dbe954-cab2-4ed5-8ab2-e687ac0bbba7"],"dismissed_hits":["f1dbe954-cab2-4ed5-8ab2-e687ac0bbba7"],"watchlist_screening_id":"scr_biFtEjxEfqDSZy"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualReviewCreateResponse {
    const SAMPLE: &'static str = r#"{"id":"c30d7d2b-ac55-40d4-8c55-6bf3bb6e0221","confirmed_hits":["f1dbe954-cab2-4ed5-8ab2-e687ac0bbba7"],"dismissed_hits":["f1dbe954-cab2-4ed5-8ab2-e687ac0bbba7"],"comment":"sample comment","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"c30d7d2b-ac55-40d4-8c55-6bf3bb6e0221","audit_trail":{"source":"dashboard","timestamp":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualReviewListRequest {
    const SAMPLE: &'static str =
        r#"{"watchlist_screening_id":"scr_biFtEjxEfqDSZy","cursor":"sample cursor"}"#;
    const MINIMAL: &'static str = r#"{"watchlist_screening_id":"scr_biFtEjxEfqDSZy"}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualReviewListResponse {
    const SAMPLE: &'static str = r#"{"watchlist_screening_reviews":[{"id":"c30d7d2b-ac55-40d4-8c55-6bf3bb6e0221","confirmed_hits":["f1dbe954-cab2-4ed5-8ab2-e687ac0bbba7"],"dismissed_hits":["f1dbe954-cab2-4ed5-8ab2-e687ac0bbba7"],"comment":"sample comment","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"}},{"id":"831e8529-de73-44f9-8e73-8067d7f25df6","confirmed_hits":["6c1632ea-69a3-4e11-89a3-9266bd7ade24"],"dismissed_hits":["6c1632ea-69a3-4e11-89a3-9266bd7ade24"],"comment":"sample comment 2","audit_trail":{"source":"dashboard","dashboard_user_id":"9ea2f6b2-c235-458d-8235-db809d57d228","timestamp":"2026-01-14T08:30:00Z"}}],"next_cursor":"sample next cursor","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::WatchlistScreeningReview {
    const SAMPLE: &'static str = r#"{"id":"c30d7d2b-ac55-40d4-8c55-6bf3bb6e0221","confirmed_hits":["f1dbe954-cab2-4ed5-8ab2-e687ac0bbba7"],"dismissed_hits":["f1dbe954-cab2-4ed5-8ab2-e687ac0bbba7"],"comment":"sample comment","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"}}"#;
    const MINIMAL: &'static str = r#"{"id":"c30d7d2b-ac55-40d4-8c55-6bf3bb6e0221","audit_trail":{"source":"dashboard","timestamp":"2026-01-15T08:30:00Z"}}"#;
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualUpdateRequest {
    const SAMPLE: &'static str = r#"{"watchlist_screening_id":"scr_biFtEjxEfqDSZy","search_terms":{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","legal_name":"sample legal name","date_of_birth":"1907-08-31","document_number":"9078563412","country":"US"},"assignee":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","status":"rejected","client_user_id":"sample-user","reset_fields":["assignee"]}"#;
    const MINIMAL: &'static str = r#"{"watchlist_screening_id":"scr_biFtEjxEfqDSZy"}"#;
}

impl plaid_core::Sample for super::types::UpdateIndividualScreeningRequestSearchTerms {
    const SAMPLE: &'static str = r#"{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","legal_name":"sample legal name","date_of_birth":"1907-08-31","document_number":"9078563412","country":"US"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::WatchlistScreeningIndividualUpdateResponse {
    const SAMPLE: &'static str = r#"{"id":"scr_biFtEjxEfqDSZy","search_terms":{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","legal_name":"sample legal name","date_of_birth":"1907-08-31","document_number":"9078563412","country":"US","version":1},"assignee":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","status":"rejected","client_user_id":"sample-user","audit_trail":{"source":"dashboard","dashboard_user_id":"d311e339-e12a-4ef5-812a-dccb1f5aea9b","timestamp":"2026-01-15T08:30:00Z"},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = r#"{"id":"scr_biFtEjxEfqDSZy","search_terms":{"watchlist_program_id":"fcaf0d83-2ae5-48a2-8ae5-0077b96b00b7","legal_name":"sample legal name"},"status":"rejected","audit_trail":{"source":"dashboard","timestamp":"2026-01-15T08:30:00Z"}}"#;
}
