// @generated from api/products/wallet.toml by `cargo xtask codegen`. Do not edit.

/// The operations of wallet.
#[derive(Clone, Debug)]
pub struct Wallet {
    client: plaid_core::Client,
}

impl Wallet {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Calls `/wallet/create`.
    ///
    /// `POST /wallet/create` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#walletcreate)), not retried once it may have arrived.
    pub fn create(
        &self,
        iso_currency_code: impl Into<super::types::WalletISOCurrencyCode>,
    ) -> super::builders::WalletCreate {
        super::builders::WalletCreate::new(
            &self.client,
            super::types::WalletCreateRequest::new(iso_currency_code),
        )
    }

    /// Calls `/wallet/get`.
    ///
    /// `POST /wallet/get` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#walletget)), reads only; retried after any transient failure.
    pub fn get(&self, wallet_id: impl Into<plaid_types::WalletId>) -> super::builders::WalletGet {
        super::builders::WalletGet::new(
            &self.client,
            super::types::WalletGetRequest::new(wallet_id),
        )
    }

    /// Calls `/wallet/list`.
    ///
    /// `POST /wallet/list` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#walletlist)), reads only; retried after any transient failure.
    pub fn list(&self) -> super::builders::WalletList {
        super::builders::WalletList::new(&self.client, super::types::WalletListRequest::new())
    }

    /// Calls `/wallet/transaction/execute`.
    ///
    /// `POST /wallet/transaction/execute` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionexecute)), carries an idempotency key; retried after any transient failure.
    pub fn transaction_execute(
        &self,
        wallet_id: impl Into<plaid_types::WalletId>,
        counterparty: super::types::WalletTransactionCounterparty,
        amount: super::types::WalletTransactionAmount,
        reference: impl Into<String>,
    ) -> super::builders::WalletTransactionExecute {
        super::builders::WalletTransactionExecute::new(
            &self.client,
            super::types::WalletTransactionExecuteRequest::new(
                wallet_id,
                counterparty,
                amount,
                reference,
            ),
        )
    }

    /// Calls `/wallet/transaction/get`.
    ///
    /// `POST /wallet/transaction/get` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionget)), reads only; retried after any transient failure.
    pub fn transaction_get(
        &self,
        transaction_id: impl Into<plaid_types::WalletTransactionId>,
    ) -> super::builders::WalletTransactionGet {
        super::builders::WalletTransactionGet::new(
            &self.client,
            super::types::WalletTransactionGetRequest::new(transaction_id),
        )
    }

    /// Calls `/wallet/transaction/list`.
    ///
    /// `POST /wallet/transaction/list` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionlist)), reads only; retried after any transient failure.
    pub fn transaction_list(
        &self,
        wallet_id: impl Into<plaid_types::WalletId>,
    ) -> super::builders::WalletTransactionList {
        super::builders::WalletTransactionList::new(
            &self.client,
            super::types::WalletTransactionListRequest::new(wallet_id),
        )
    }
}
