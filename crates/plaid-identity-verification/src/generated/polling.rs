// @generated from api/products/identity-verification.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::polling::PollEndpoint for super::types::IdentityVerificationGetRequest {
    const NOT_YET: &'static [&'static str] = &[];
    const PENDING: &'static [&'static str] = &["active"];

    #[inline]
    fn status(answer: &Self::Response) -> Option<&str> {
        Some(answer.status.as_str())
    }
}

impl plaid_core::polling::PollEndpoint for super::types::BusinessVerificationGetRequest {
    const NOT_YET: &'static [&'static str] = &[];
    const PENDING: &'static [&'static str] = &["active"];

    #[inline]
    fn status(answer: &Self::Response) -> Option<&str> {
        Some(answer.status.as_str())
    }
}
