// @generated from api/products/wallet.toml by `cargo xtask codegen`. Do not edit.

/// Virtual accounts in Europe: receiving payments, holding balances and paying out.
///
/// [Plaid's documentation](https://plaid.com/docs/api/products/virtual-accounts/)
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

    /// Opens a wallet in one currency. Each call opens another one.
    ///
    /// `POST /wallet/create` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#walletcreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look with `/wallet/list`.
    #[doc(alias = "/wallet/create")]
    #[doc(alias = "walletCreate")]
    pub fn create(
        &self,
        iso_currency_code: impl Into<super::types::WalletISOCurrencyCode>,
    ) -> super::builders::WalletCreate {
        super::builders::WalletCreate::new(
            &self.client,
            super::types::WalletCreateRequest::new(iso_currency_code),
        )
    }

    /// Returns a wallet with its current balance.
    ///
    /// `POST /wallet/get` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#walletget)), reads only; retried after any transient failure.
    #[doc(alias = "/wallet/get")]
    #[doc(alias = "walletGet")]
    pub fn get(&self, wallet_id: impl Into<plaid_types::WalletId>) -> super::builders::WalletGet {
        super::builders::WalletGet::new(
            &self.client,
            super::types::WalletGetRequest::new(wallet_id),
        )
    }

    /// Lists your wallets, the newest first, page by page with a cursor.
    ///
    /// `POST /wallet/list` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#walletlist)), reads only; retried after any transient failure.
    #[doc(alias = "/wallet/list")]
    #[doc(alias = "walletList")]
    #[inline]
    pub fn list(&self) -> super::builders::WalletList {
        super::builders::WalletList::new(&self.client, super::types::WalletListRequest::new())
    }

    /// Pays money out of a wallet to a counterparty. The idempotency key guards against a second payment. Settlement takes from seconds to several days, depending on the payment rail.
    ///
    /// `POST /wallet/transaction/execute` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionexecute)), carries an idempotency key; retried after any transient failure.
    #[doc(alias = "/wallet/transaction/execute")]
    #[doc(alias = "transactionExecute")]
    #[doc(alias = "walletTransactionExecute")]
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

    /// Returns one transaction of a wallet.
    ///
    /// `POST /wallet/transaction/get` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionget)), reads only; retried after any transient failure.
    #[doc(alias = "/wallet/transaction/get")]
    #[doc(alias = "transactionGet")]
    #[doc(alias = "walletTransactionGet")]
    pub fn transaction_get(
        &self,
        transaction_id: impl Into<plaid_types::WalletTransactionId>,
    ) -> super::builders::WalletTransactionGet {
        super::builders::WalletTransactionGet::new(
            &self.client,
            super::types::WalletTransactionGetRequest::new(transaction_id),
        )
    }

    /// Lists the transactions of a wallet, the newest first, page by page with a cursor.
    ///
    /// `POST /wallet/transaction/list` ([Plaid's page](https://plaid.com/docs/api/products/virtual-accounts/#wallettransactionlist)), reads only; retried after any transient failure.
    #[doc(alias = "/wallet/transaction/list")]
    #[doc(alias = "transactionList")]
    #[doc(alias = "walletTransactionList")]
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
