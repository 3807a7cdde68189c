// @generated from api/products/fdx.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::FDXNotification {
    const SAMPLE: &'static str = r#"{"notificationId":"sample notificationId","type":"ACCOUNT_TAKEOVER","subtype":"sample subtype","sentOn":"2026-01-15T08:30:00Z","category":"SECURITY","severity":"EMERGENCY","priority":"HIGH","publisher":{"name":"sample name","type":"DATA_ACCESS_PLATFORM","homeUri":"https://example.com/sample","logoUri":"https://example.com/sample","registry":"FDX","registeredEntityName":"sample registeredEntityName","registeredEntityId":"sample registeredEntityId"},"subscriber":{"name":"sample name","type":"DATA_ACCESS_PLATFORM","homeUri":"https://example.com/sample","logoUri":"https://example.com/sample","registry":"FDX","registeredEntityName":"sample registeredEntityName","registeredEntityId":"sample registeredEntityId"},"notificationPayload":{"id":"sample id","idType":"ACCOUNT","event":{"status":"ACTIVE","reason":"BUSINESS_RULE","otherReason":"sample otherReason","initiator":"DATA_ACCESS_PLATFORM","updatedTime":"2026-01-15T08:30:00Z"}},"url":{"href":"sample href","action":"GET","rel":"sample rel","types":["application/pdf"]}}"#;
    const MINIMAL: &'static str = r#"{"notificationId":"sample notificationId","type":"ACCOUNT_TAKEOVER","sentOn":"2026-01-15T08:30:00Z","category":"SECURITY","notificationPayload":{}}"#;
}

impl plaid_core::Sample for super::types::FDXParty {
    const SAMPLE: &'static str = r#"{"name":"sample name","type":"DATA_ACCESS_PLATFORM","homeUri":"https://example.com/sample","logoUri":"https://example.com/sample","registry":"FDX","registeredEntityName":"sample registeredEntityName","registeredEntityId":"sample registeredEntityId"}"#;
    const MINIMAL: &'static str = r#"{"name":"sample name","type":"DATA_ACCESS_PLATFORM"}"#;
}

impl plaid_core::Sample for super::types::FDXNotificationPayload {
    const SAMPLE: &'static str = r#"{"id":"sample id","idType":"ACCOUNT","event":{"status":"ACTIVE","reason":"BUSINESS_RULE","otherReason":"sample otherReason","initiator":"DATA_ACCESS_PLATFORM","updatedTime":"2026-01-15T08:30:00Z"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::FDXLifecycleEvent {
    const SAMPLE: &'static str = r#"{"status":"ACTIVE","reason":"BUSINESS_RULE","otherReason":"sample otherReason","initiator":"DATA_ACCESS_PLATFORM","updatedTime":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::FDXHateoasLink {
    const SAMPLE: &'static str =
        r#"{"href":"sample href","action":"GET","rel":"sample rel","types":["application/pdf"]}"#;
    const MINIMAL: &'static str = r#"{"href":"sample href"}"#;
}

impl plaid_core::Sample for super::types::GetRecipientsRequest {
    const SAMPLE: &'static str = "{}";
}

impl plaid_core::Sample for super::types::GetRecipientsResponse {
    const SAMPLE: &'static str = r#"{"recipients":[{"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","client_name":"sample client name","logo_uri":"sample logo uri","third_party_legal_name":"sample third party legal name","category":"sample category","joined_date":"2026-01-15","connection_count":1},{"recipient_id":"recipient-id-sandbox-c516062d-1ee3-4ce7-8ee3-a6ec55839e84","client_name":"sample client name 2","logo_uri":"sample logo uri 2","third_party_legal_name":"sample third party legal name 2","category":"sample category 2","joined_date":"2026-01-14","connection_count":1}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::ExtendedRecipientMetadata {
    const SAMPLE: &'static str = r#"{"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","client_name":"sample client name","logo_uri":"sample logo uri","third_party_legal_name":"sample third party legal name","category":"sample category","joined_date":"2026-01-15","connection_count":1}"#;
    const MINIMAL: &'static str = r#"{"recipient_id":"recipient-id-sandbox-72fa4faf-a7a9-4fa6-87a9-8ac45ac48f4c","client_name":"sample client name","third_party_legal_name":"sample third party legal name","category":"sample category","joined_date":"2026-01-15"}"#;
}

impl plaid_core::Sample for super::types::FdxConsentsGetRequest {
    const SAMPLE: &'static str = r#"{"consentId":"sample consentId"}"#;
}

impl plaid_core::Sample for super::types::FDXConsentGrant {
    const SAMPLE: &'static str = r#"{"id":"sample id","status":"ACTIVE","createdTime":"2026-01-15T08:30:00Z","updatedTime":"2026-01-15T08:30:00Z","expirationTime":"2026-01-15T08:30:00Z","parties":[{"name":"sample name","type":"DATA_ACCESS_PLATFORM","homeUri":"https://example.com/sample","logoUri":"https://example.com/sample","registry":"FDX","registeredEntityName":"sample registeredEntityName","registeredEntityId":"sample registeredEntityId"},{"name":"sample name 2","type":"DATA_ACCESS_PLATFORM","homeUri":"https://example.com/sample","logoUri":"https://example.com/sample","registry":"FDX","registeredEntityName":"sample registeredEntityName 2","registeredEntityId":"sample registeredEntityId 2"}],"resources":[{"resourceType":"ACCOUNT","resourceId":"sample resourceId","dataClusters":["ACCOUNT_BASIC"]},{"resourceType":"ACCOUNT","resourceId":"sample resourceId 2","dataClusters":["ACCOUNT_BASIC"]}]}"#;
    const MINIMAL: &'static str = r#"{"id":"sample id","status":"ACTIVE","createdTime":"2026-01-15T08:30:00Z","updatedTime":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::FDXConsentGrantResource {
    const SAMPLE: &'static str = r#"{"resourceType":"ACCOUNT","resourceId":"sample resourceId","dataClusters":["ACCOUNT_BASIC"]}"#;
    const MINIMAL: &'static str = r#"{"resourceType":"ACCOUNT","resourceId":"sample resourceId"}"#;
}

impl plaid_core::Sample for super::types::GetRecipientRequest {
    const SAMPLE: &'static str =
        r#"{"recipientId":"sample recipientId","oauth_state_id":"9078563412"}"#;
    const MINIMAL: &'static str = r#"{"recipientId":"sample recipientId"}"#;
}

impl plaid_core::Sample for super::types::FDXRecipientMetadata {
    const SAMPLE: &'static str = r#"{"recipient_id":"sample recipient id","client_name":"sample client name","logo_uri":"sample logo uri","third_party_legal_name":"sample third party legal name"}"#;
    const MINIMAL: &'static str = r#"{"recipient_id":"sample recipient id","client_name":"sample client name","third_party_legal_name":"sample third party legal name"}"#;
}

impl plaid_core::Sample for super::types::FdxConsentsListRequest {
    const SAMPLE: &'static str = r#"{"customerId":"sample customerId","status":"ACTIVE"}"#;
    const MINIMAL: &'static str = r#"{"customerId":"sample customerId"}"#;
}

impl plaid_core::Sample for super::types::GetConsentsResponse {
    const SAMPLE: &'static str = r#"{"consent_grants":[{"id":"sample id","status":"ACTIVE","createdTime":"2026-01-15T08:30:00Z","updatedTime":"2026-01-15T08:30:00Z","expirationTime":"2026-01-15T08:30:00Z","parties":[{"name":"sample name","type":"DATA_ACCESS_PLATFORM","homeUri":"https://example.com/sample","logoUri":"https://example.com/sample","registry":"FDX","registeredEntityName":"sample registeredEntityName","registeredEntityId":"sample registeredEntityId"}],"resources":[{"resourceType":"ACCOUNT","resourceId":"sample resourceId","dataClusters":["ACCOUNT_BASIC"]}]},{"id":"sample id 2","status":"ACTIVE","createdTime":"2026-01-14T08:30:00Z","updatedTime":"2026-01-14T08:30:00Z","expirationTime":"2026-01-14T08:30:00Z","parties":[{"name":"sample name 2","type":"DATA_ACCESS_PLATFORM","homeUri":"https://example.com/sample","logoUri":"https://example.com/sample","registry":"FDX","registeredEntityName":"sample registeredEntityName 2","registeredEntityId":"sample registeredEntityId 2"}],"resources":[{"resourceType":"ACCOUNT","resourceId":"sample resourceId 2","dataClusters":["ACCOUNT_BASIC"]}]}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::FdxConsentsRevocationGetRequest {
    const SAMPLE: &'static str = r#"{"consentId":"sample consentId"}"#;
}

impl plaid_core::Sample for super::types::FDXConsentRevocations {
    const SAMPLE: &'static str = r#"{"revocations":[{"status":"ACTIVE","reason":"BUSINESS_RULE","initiator":"DATA_ACCESS_PLATFORM","updatedTime":"2026-01-15T08:30:00Z"},{"status":"ACTIVE","reason":"BUSINESS_RULE","initiator":"DATA_ACCESS_PLATFORM","updatedTime":"2026-01-14T08:30:00Z"}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::FDXConsentRevocationRecord {
    const SAMPLE: &'static str = r#"{"status":"ACTIVE","reason":"BUSINESS_RULE","initiator":"DATA_ACCESS_PLATFORM","updatedTime":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::FdxConsentsRevokeRequest {
    const SAMPLE: &'static str = r#"{"consentId":"sample consentId","initiator":"DATA_ACCESS_PLATFORM","reason":"BUSINESS_RULE","otherReason":"sample otherReason","updatedTime":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = r#"{"consentId":"sample consentId","initiator":"DATA_ACCESS_PLATFORM","reason":"BUSINESS_RULE"}"#;
}
