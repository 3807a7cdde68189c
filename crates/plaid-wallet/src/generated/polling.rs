// @generated from api/products/wallet.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::polling::PollEndpoint for super::types::WalletTransactionGetRequest {
    const NOT_YET: &'static [&'static str] = &[];
    const PENDING: &'static [&'static str] = &["AUTHORISING", "INITIATED"];

    #[inline]
    fn status(answer: &Self::Response) -> Option<&str> {
        Some(answer.status.as_str())
    }
}
