// @generated from api/products/transfer.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::polling::PollEndpoint for super::types::TransferGetRequest {
    const NOT_YET: &'static [&'static str] = &[];
    const PENDING: &'static [&'static str] = &["pending", "posted"];

    #[inline]
    fn status(answer: &Self::Response) -> Option<&str> {
        Some(answer.transfer.status.as_str())
    }
}

impl plaid_core::polling::PollEndpoint for super::types::TransferRefundGetRequest {
    const NOT_YET: &'static [&'static str] = &[];
    const PENDING: &'static [&'static str] = &["pending", "posted"];

    #[inline]
    fn status(answer: &Self::Response) -> Option<&str> {
        Some(answer.refund.status.as_str())
    }
}
