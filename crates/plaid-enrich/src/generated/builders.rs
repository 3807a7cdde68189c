// @generated from api/products/enrich.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/transactions/enrich`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransactionsEnrich(plaid_core::Call<super::types::TransactionsEnrichRequest>);

plaid_core::call_builder!(TransactionsEnrich, super::types::TransactionsEnrichRequest);

impl TransactionsEnrich {
    /// Whether to add the older taxonomy. Plaid's default is `false`.
    pub fn include_legacy_category(
        mut self,
        include_legacy_category: impl Into<Option<bool>>,
    ) -> Self {
        let value = include_legacy_category.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.include_legacy_category
        });
        self
    }

    /// Which taxonomy of categories counts. Teams from before December 2025 get `v1` unless they ask for another.
    pub fn personal_finance_category_version<M>(
        mut self,
        personal_finance_category_version: impl plaid_core::IntoOption<
            plaid_types::PersonalFinanceCategoryVersion,
            M,
        >,
    ) -> Self {
        let value = personal_finance_category_version.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.personal_finance_category_version
        });
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
