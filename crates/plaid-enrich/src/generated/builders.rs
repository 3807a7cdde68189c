// @generated from api/products/enrich.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/transactions/enrich`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransactionsEnrich(plaid_core::Call<super::types::TransactionsEnrichRequest>);

plaid_core::call_builder!(TransactionsEnrich, super::types::TransactionsEnrichRequest);

#[allow(missing_docs)]
impl TransactionsEnrich {
    /// Plaid's default is `false`.
    pub fn include_legacy_category(mut self, include_legacy_category: bool) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .include_legacy_category = Some(include_legacy_category);
        self
    }

    pub fn personal_finance_category_version(
        mut self,
        personal_finance_category_version: impl Into<plaid_types::PersonalFinanceCategoryVersion>,
    ) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .personal_finance_category_version = Some(personal_finance_category_version.into());
        self
    }
}

/// A call of `/beta/transactions/v1/enhance`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransactionsEnhanceGet(plaid_core::Call<super::types::TransactionsEnhanceGetRequest>);

plaid_core::call_builder!(
    TransactionsEnhanceGet,
    super::types::TransactionsEnhanceGetRequest
);
