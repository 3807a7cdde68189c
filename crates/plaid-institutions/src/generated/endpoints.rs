// @generated from api/products/institutions.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::InstitutionsGetRequest {
    type Response = super::types::InstitutionsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/institutions/get",
        "institutions",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::InstitutionsSearchRequest {
    type Response = super::types::InstitutionsSearchResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/institutions/search",
        "institutions",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::InstitutionsGetByIdRequest {
    type Response = super::types::InstitutionsGetByIdResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/institutions/get_by_id",
        "institutions",
        plaid_core::RetryClass::Read,
    );
}
