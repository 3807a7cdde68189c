// @generated from api/products/identity-verification.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::DashboardUserGetRequest {
    type Response = super::types::DashboardUserGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/dashboard_user/get",
        "identity-verification",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::DashboardUserListRequest {
    type Response = super::types::DashboardUserListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/dashboard_user/list",
        "identity-verification",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::IdentityVerificationCreateRequest {
    type Response = super::types::IdentityVerificationCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/identity_verification/create",
        "identity-verification",
        plaid_core::RetryClass::Keyed,
    );
    #[inline]
    fn is_keyed(&self) -> bool {
        self.is_idempotent.unwrap_or_default()
    }
}

impl plaid_core::Endpoint for super::types::IdentityVerificationGetRequest {
    type Response = super::types::IdentityVerificationGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/identity_verification/get",
        "identity-verification",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::IdentityVerificationListRequest {
    type Response = super::types::IdentityVerificationListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/identity_verification/list",
        "identity-verification",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::IdentityVerificationRetryRequest {
    type Response = super::types::IdentityVerificationRetryResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/identity_verification/retry",
        "identity-verification",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::IdentityVerificationAutofillCreateRequest {
    type Response = super::types::IdentityVerificationAutofillCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/identity_verification/autofill/create",
        "identity-verification",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::BusinessVerificationGetRequest {
    type Response = super::types::BusinessVerificationGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/business_verification/get",
        "identity-verification",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BusinessVerificationCreateRequest {
    type Response = super::types::BusinessVerificationCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/business_verification/create",
        "identity-verification",
        plaid_core::RetryClass::Create,
    );
}
