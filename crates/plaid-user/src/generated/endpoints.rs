// @generated from api/products/user.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::UserTransactionsRefreshRequest {
    type Response = super::types::UserTransactionsRefreshResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/user/transactions/refresh",
        "user",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::UserFinancialDataRefreshRequest {
    type Response = super::types::UserFinancialDataRefreshResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/user/financial_data/refresh",
        "user",
        plaid_core::RetryClass::Compute,
    );
}

impl plaid_core::Endpoint for super::types::UserCreateRequest {
    type Response = super::types::UserCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/user/create",
        "user",
        plaid_core::RetryClass::Create,
    );
    const PARAMETERS: &'static [plaid_core::Parameter] = &[plaid_core::Parameter::new(
        "plaid_new_user_api_enabled",
        plaid_core::Place::Header("Plaid-New-User-API-Enabled"),
    )];
    #[inline]
    fn headers(&self) -> Vec<(&'static str, String)> {
        let mut headers = Vec::new();
        if let Some(value) = &self.plaid_new_user_api_enabled {
            headers.push(("Plaid-New-User-API-Enabled", value.to_string()));
        }
        headers
    }
}

impl plaid_core::Endpoint for super::types::UserGetRequest {
    type Response = super::types::UserGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/user/get",
        "user",
        plaid_core::RetryClass::Read,
    );
    const PARAMETERS: &'static [plaid_core::Parameter] = &[plaid_core::Parameter::new(
        "plaid_new_user_api_enabled",
        plaid_core::Place::Header("Plaid-New-User-API-Enabled"),
    )];
    #[inline]
    fn headers(&self) -> Vec<(&'static str, String)> {
        let mut headers = Vec::new();
        if let Some(value) = &self.plaid_new_user_api_enabled {
            headers.push(("Plaid-New-User-API-Enabled", value.to_string()));
        }
        headers
    }
}

impl plaid_core::Endpoint for super::types::UserIdentityRemoveRequest {
    type Response = super::types::UserIdentityRemoveResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/user/identity/remove",
        "user",
        plaid_core::RetryClass::Destroy,
    );
    const PARAMETERS: &'static [plaid_core::Parameter] = &[plaid_core::Parameter::new(
        "plaid_new_user_api_enabled",
        plaid_core::Place::Header("Plaid-New-User-API-Enabled"),
    )];
    #[inline]
    fn headers(&self) -> Vec<(&'static str, String)> {
        let mut headers = Vec::new();
        if let Some(value) = &self.plaid_new_user_api_enabled {
            headers.push(("Plaid-New-User-API-Enabled", value.to_string()));
        }
        headers
    }
}

impl plaid_core::Endpoint for super::types::UserUpdateRequest {
    type Response = super::types::UserUpdateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/user/update",
        "user",
        plaid_core::RetryClass::Set,
    );
    const PARAMETERS: &'static [plaid_core::Parameter] = &[plaid_core::Parameter::new(
        "plaid_new_user_api_enabled",
        plaid_core::Place::Header("Plaid-New-User-API-Enabled"),
    )];
    #[inline]
    fn headers(&self) -> Vec<(&'static str, String)> {
        let mut headers = Vec::new();
        if let Some(value) = &self.plaid_new_user_api_enabled {
            headers.push(("Plaid-New-User-API-Enabled", value.to_string()));
        }
        headers
    }
}

impl plaid_core::Endpoint for super::types::UserRemoveRequest {
    type Response = super::types::UserRemoveResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/user/remove",
        "user",
        plaid_core::RetryClass::Destroy,
    );
    const PARAMETERS: &'static [plaid_core::Parameter] = &[plaid_core::Parameter::new(
        "plaid_new_user_api_enabled",
        plaid_core::Place::Header("Plaid-New-User-API-Enabled"),
    )];
    #[inline]
    fn headers(&self) -> Vec<(&'static str, String)> {
        let mut headers = Vec::new();
        if let Some(value) = &self.plaid_new_user_api_enabled {
            headers.push(("Plaid-New-User-API-Enabled", value.to_string()));
        }
        headers
    }
}

impl plaid_core::Endpoint for super::types::UserProductsTerminateRequest {
    type Response = super::types::UserProductsTerminateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/user/products/terminate",
        "user",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::UserItemsGetRequest {
    type Response = super::types::UserItemsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/user/items/get",
        "user",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::UserItemsAssociateRequest {
    type Response = super::types::UserItemsAssociateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/user/items/associate",
        "user",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::UserItemsRemoveRequest {
    type Response = super::types::UserItemsRemoveResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/user/items/remove",
        "user",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::UserThirdPartyTokenCreateRequest {
    type Response = super::types::UserThirdPartyTokenCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/user/third_party_token/create",
        "user",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::UserThirdPartyTokenRemoveRequest {
    type Response = super::types::UserThirdPartyTokenRemoveResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/user/third_party_token/remove",
        "user",
        plaid_core::RetryClass::Destroy,
    );
}
