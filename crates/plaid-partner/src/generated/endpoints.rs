// @generated from api/products/partner.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::PartnerCustomerCreateRequest {
    type Response = super::types::PartnerCustomerCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/partner/customer/create",
        "partner",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::PartnerCustomerGetRequest {
    type Response = super::types::PartnerCustomerGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/partner/customer/get",
        "partner",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::PartnerCustomerEnableRequest {
    type Response = super::types::PartnerCustomerEnableResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/partner/customer/enable",
        "partner",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::PartnerCustomerRemoveRequest {
    type Response = super::types::PartnerCustomerRemoveResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/partner/customer/remove",
        "partner",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::PartnerCustomerOAuthInstitutionsGetRequest {
    type Response = super::types::PartnerCustomerOAuthInstitutionsGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/partner/customer/oauth_institutions/get",
        "partner",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BetaPartnerCustomerV1CreateRequest {
    type Response = super::types::BetaPartnerCustomerV1CreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beta/partner/customer/v1/create",
        "partner",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::BetaPartnerCustomerV1GetRequest {
    type Response = super::types::BetaPartnerCustomerV1GetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beta/partner/customer/v1/get",
        "partner",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::BetaPartnerCustomerV1UpdateRequest {
    type Response = super::types::BetaPartnerCustomerV1UpdateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beta/partner/customer/v1/update",
        "partner",
        plaid_core::RetryClass::Set,
    );
}

impl plaid_core::Endpoint for super::types::BetaPartnerCustomerV1EnableRequest {
    type Response = super::types::BetaPartnerCustomerV1EnableResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/beta/partner/customer/v1/enable",
        "partner",
        plaid_core::RetryClass::Create,
    );
}
