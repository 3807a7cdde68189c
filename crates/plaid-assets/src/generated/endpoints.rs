// @generated from api/products/assets.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::AssetReportCreateRequest {
    type Response = super::types::AssetReportCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/asset_report/create",
        "assets",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::AssetReportGetRequest {
    type Response = super::types::AssetReportGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/asset_report/get",
        "assets",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::AssetReportPDFGetRequest {
    type Response = plaid_core::Document;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/asset_report/pdf/get",
        "assets",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::AssetReportRefreshRequest {
    type Response = super::types::AssetReportRefreshResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/asset_report/refresh",
        "assets",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::AssetReportFilterRequest {
    type Response = super::types::AssetReportFilterResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/asset_report/filter",
        "assets",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::AssetReportRemoveRequest {
    type Response = super::types::AssetReportRemoveResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/asset_report/remove",
        "assets",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::AssetReportAuditCopyCreateRequest {
    type Response = super::types::AssetReportAuditCopyCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/asset_report/audit_copy/create",
        "assets",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::AssetReportAuditCopyGetRequest {
    type Response = super::types::AssetReportGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/asset_report/audit_copy/get",
        "assets",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::AssetReportAuditCopyPdfGetRequest {
    type Response = plaid_core::Document;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/asset_report/audit_copy/pdf/get",
        "assets",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::AssetReportAuditCopyRemoveRequest {
    type Response = super::types::AssetReportAuditCopyRemoveResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/asset_report/audit_copy/remove",
        "assets",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::CreditAuditCopyTokenUpdateRequest {
    type Response = super::types::CreditAuditCopyTokenUpdateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/audit_copy_token/update",
        "assets",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::CreditAuditCopyTokenCreateRequest {
    type Response = super::types::CreditAuditCopyTokenCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/audit_copy_token/create",
        "assets",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::CreditAuditCopyTokenRemoveRequest {
    type Response = super::types::CreditAuditCopyTokenRemoveResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/audit_copy_token/remove",
        "assets",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::AssetReportFreddieGetRequest {
    type Response = super::types::AssetReportFreddieGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/asset_report/freddie_mac/get",
        "assets",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CreditFreddieMacReportsGetRequest {
    type Response = super::types::CreditFreddieMacReportsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/freddie_mac/reports/get",
        "assets",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CreditRelayCreateRequest {
    type Response = super::types::CreditRelayCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/relay/create",
        "assets",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::CreditRelayGetRequest {
    type Response = super::types::AssetReportGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/relay/get",
        "assets",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CreditRelayPDFGetRequest {
    type Response = plaid_core::Document;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/relay/pdf/get",
        "assets",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::CreditRelayRefreshRequest {
    type Response = super::types::CreditRelayRefreshResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/relay/refresh",
        "assets",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::CreditRelayRemoveRequest {
    type Response = super::types::CreditRelayRemoveResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/credit/relay/remove",
        "assets",
        plaid_core::RetryClass::Destroy,
    );
}
