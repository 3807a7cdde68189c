// @generated from api/products/bank-transfer.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::polling::PollEndpoint for super::types::BankTransferGetRequest {
    const NOT_YET: &'static [&'static str] = &[];
    const PENDING: &'static [&'static str] = &["pending"];

    #[inline]
    fn status(answer: &Self::Response) -> Option<&str> {
        Some(answer.bank_transfer.status.as_str())
    }
}
