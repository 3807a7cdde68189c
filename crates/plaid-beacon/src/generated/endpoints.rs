// @generated from api/products/beacon.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::BeaconAccountRiskEvaluateRequest {
    type Response = super::types::BeaconAccountRiskEvaluateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beacon/account_risk/v1/evaluate",
        "beacon",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::BeaconUserCreateRequest {
    type Response = super::types::BeaconUserCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beacon/user/create",
        "beacon",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::BeaconUserGetRequest {
    type Response = super::types::BeaconUserGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beacon/user/get",
        "beacon",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BeaconUserReviewRequest {
    type Response = super::types::BeaconUserGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beacon/user/review",
        "beacon",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::BeaconReportCreateRequest {
    type Response = super::types::BeaconReportCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beacon/report/create",
        "beacon",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::BeaconReportListRequest {
    type Response = super::types::BeaconReportListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beacon/report/list",
        "beacon",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BeaconReportSyndicationListRequest {
    type Response = super::types::BeaconReportSyndicationListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beacon/report_syndication/list",
        "beacon",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BeaconReportGetRequest {
    type Response = super::types::BeaconReportGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beacon/report/get",
        "beacon",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BeaconReportSyndicationGetRequest {
    type Response = super::types::BeaconReportSyndicationGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beacon/report_syndication/get",
        "beacon",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BeaconUserUpdateRequest {
    type Response = super::types::BeaconUserUpdateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beacon/user/update",
        "beacon",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::BeaconDuplicateGetRequest {
    type Response = super::types::BeaconDuplicateGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beacon/duplicate/get",
        "beacon",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BeaconUserHistoryListRequest {
    type Response = super::types::BeaconUserHistoryListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beacon/user/history/list",
        "beacon",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BeaconUserAccountInsightsGetRequest {
    type Response = super::types::BeaconUserAccountInsightsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beacon/user/account_insights/get",
        "beacon",
        plaid_core::RetryClass::Compute,
    );
}
