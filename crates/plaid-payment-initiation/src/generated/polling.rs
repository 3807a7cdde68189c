// @generated from api/products/payment-initiation.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::polling::PollEndpoint for super::types::PaymentInitiationPaymentGetRequest {
    const NOT_YET: &'static [&'static str] = &[];
    const PENDING: &'static [&'static str] = &[
        "PAYMENT_STATUS_INPUT_NEEDED",
        "PAYMENT_STATUS_PROCESSING",
        "PAYMENT_STATUS_INITIATED",
        "PAYMENT_STATUS_AUTHORISING",
    ];

    #[inline]
    fn status(answer: &Self::Response) -> Option<&str> {
        Some(answer.status.as_str())
    }
}
