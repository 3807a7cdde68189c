// @generated from api/products/payment-initiation.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Endpoint for super::types::PaymentInitiationRecipientCreateRequest {
    type Response = super::types::PaymentInitiationRecipientCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/payment_initiation/recipient/create",
        "payment-initiation",
        plaid_core::RetryClass::Idempotent,
    );
}

impl plaid_core::Endpoint for super::types::PaymentInitiationPaymentReverseRequest {
    type Response = super::types::PaymentInitiationPaymentReverseResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/payment_initiation/payment/reverse",
        "payment-initiation",
        plaid_core::RetryClass::Keyed,
    );
    #[inline]
    fn idempotency_key(&self) -> Option<&str> {
        Some(&self.idempotency_key)
    }
}

impl plaid_core::Endpoint for super::types::PaymentInitiationRecipientGetRequest {
    type Response = super::types::PaymentInitiationRecipientGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/payment_initiation/recipient/get",
        "payment-initiation",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::PaymentInitiationRecipientListRequest {
    type Response = super::types::PaymentInitiationRecipientListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/payment_initiation/recipient/list",
        "payment-initiation",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::PaymentInitiationPaymentCreateRequest {
    type Response = super::types::PaymentInitiationPaymentCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/payment_initiation/payment/create",
        "payment-initiation",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::PaymentInitiationPaymentTokenCreateRequest {
    type Response = super::types::PaymentInitiationPaymentTokenCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/payment_initiation/payment/token/create",
        "payment-initiation",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::PaymentInitiationConsentCreateRequest {
    type Response = super::types::PaymentInitiationConsentCreateResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/payment_initiation/consent/create",
        "payment-initiation",
        plaid_core::RetryClass::Create,
    );
}

impl plaid_core::Endpoint for super::types::PaymentInitiationConsentGetRequest {
    type Response = super::types::PaymentInitiationConsentGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/payment_initiation/consent/get",
        "payment-initiation",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::PaymentInitiationConsentRevokeRequest {
    type Response = super::types::PaymentInitiationConsentRevokeResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/payment_initiation/consent/revoke",
        "payment-initiation",
        plaid_core::RetryClass::Destroy,
    );
}

impl plaid_core::Endpoint for super::types::PaymentInitiationConsentPaymentExecuteRequest {
    type Response = super::types::PaymentInitiationConsentPaymentExecuteResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/payment_initiation/consent/payment/execute",
        "payment-initiation",
        plaid_core::RetryClass::Keyed,
    );
    #[inline]
    fn idempotency_key(&self) -> Option<&str> {
        Some(&self.idempotency_key)
    }
}

impl plaid_core::Endpoint for super::types::PaymentInitiationPaymentGetRequest {
    type Response = super::types::PaymentInitiationPaymentGetResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/payment_initiation/payment/get",
        "payment-initiation",
        plaid_core::RetryClass::Read,
    );
}

impl plaid_core::Endpoint for super::types::PaymentInitiationPaymentListRequest {
    type Response = super::types::PaymentInitiationPaymentListResponse;
    const OPERATION: plaid_core::Operation = plaid_core::Operation::new(
        plaid_core::Method::Post,
        "/payment_initiation/payment/list",
        "payment-initiation",
        plaid_core::RetryClass::Read,
    );
}
