// @generated from api/products/bank-transfer.toml by `cargo xtask codegen`. Do not edit.

/// The first version of transfers between bank accounts; Transfer has taken its place.
///
/// [Plaid's documentation](https://plaid.com/docs/bank-transfers/reference/)
#[derive(Clone, Debug)]
pub struct BankTransfer {
    client: plaid_core::Client,
}

impl BankTransfer {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Starts a bank transfer as a processor; money moves. The idempotency key guards against a second one. Deprecated: use Transfer.
    ///
    /// `POST /processor/bank_transfer/create` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#bank_transfercreate)), carries an idempotency key; retried after any transient failure.
    #[doc(alias = "/processor/bank_transfer/create")]
    #[doc(alias = "processorBankTransferCreate")]
    #[doc(alias = "processorCreate")]
    #[deprecated = "Plaid advises against this operation"]
    #[inline]
    pub fn processor_create(
        &self,
        request: super::types::ProcessorBankTransferCreateRequest,
    ) -> super::builders::ProcessorBankTransferCreate {
        super::builders::ProcessorBankTransferCreate::new(&self.client, request)
    }

    /// Returns one bank transfer. Deprecated: use Transfer.
    ///
    /// `POST /bank_transfer/get` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transferget)), reads only; retried after any transient failure.
    #[doc(alias = "/bank_transfer/get")]
    #[doc(alias = "bankTransferGet")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn get(
        &self,
        bank_transfer_id: impl Into<plaid_types::BankTransferId>,
    ) -> super::builders::BankTransferGet {
        super::builders::BankTransferGet::new(
            &self.client,
            super::types::BankTransferGetRequest::new(bank_transfer_id),
        )
    }

    /// Starts a bank transfer; money moves. The idempotency key guards against a second one. Deprecated: use Transfer.
    ///
    /// `POST /bank_transfer/create` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transfercreate)), carries an idempotency key; retried after any transient failure.
    #[doc(alias = "/bank_transfer/create")]
    #[doc(alias = "bankTransferCreate")]
    #[deprecated = "Plaid advises against this operation"]
    #[inline]
    pub fn create(
        &self,
        request: super::types::BankTransferCreateRequest,
    ) -> super::builders::BankTransferCreate {
        super::builders::BankTransferCreate::new(&self.client, request)
    }

    /// Lists your bank transfers and their states, page by page with `count` and `offset`. Deprecated: use Transfer.
    ///
    /// `POST /bank_transfer/list` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transferlist)), reads only; retried after any transient failure.
    #[doc(alias = "/bank_transfer/list")]
    #[doc(alias = "bankTransferList")]
    #[deprecated = "Plaid advises against this operation"]
    #[inline]
    pub fn list(&self) -> super::builders::BankTransferList {
        super::builders::BankTransferList::new(
            &self.client,
            super::types::BankTransferListRequest::new(),
        )
    }

    /// Cancels a bank transfer. Possible only while `cancellable` of the transfer is true. Deprecated: use Transfer.
    ///
    /// `POST /bank_transfer/cancel` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transfercancel)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/bank_transfer/cancel")]
    #[doc(alias = "bankTransferCancel")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn cancel(
        &self,
        bank_transfer_id: impl Into<plaid_types::BankTransferId>,
    ) -> super::builders::BankTransferCancel {
        super::builders::BankTransferCancel::new(
            &self.client,
            super::types::BankTransferCancelRequest::new(bank_transfer_id),
        )
    }

    /// Lists events of bank transfers by date, type, account and more. With Auth it tells what became of micro-deposits.
    ///
    /// `POST /bank_transfer/event/list` ([Plaid's page](https://plaid.com/docs/api/products/auth#bank_transfereventlist)), reads only; retried after any transient failure.
    #[doc(alias = "/bank_transfer/event/list")]
    #[doc(alias = "bankTransferEventList")]
    #[doc(alias = "eventList")]
    #[inline]
    pub fn event_list(&self) -> super::builders::BankTransferEventList {
        super::builders::BankTransferEventList::new(
            &self.client,
            super::types::BankTransferEventListRequest::new(),
        )
    }

    /// Returns the events after a given event id, in order, up to 25 at a time. Keep the last id you have handled and no event is missed. With Auth it tells what became of micro-deposits.
    ///
    /// `POST /bank_transfer/event/sync` ([Plaid's page](https://plaid.com/docs/api/products/auth/#bank_transfereventsync)), reads only; retried after any transient failure.
    #[doc(alias = "/bank_transfer/event/sync")]
    #[doc(alias = "bankTransferEventSync")]
    #[doc(alias = "eventSync")]
    #[inline]
    pub fn event_sync(&self, after_id: i64) -> super::builders::BankTransferEventSync {
        super::builders::BankTransferEventSync::new(
            &self.client,
            super::types::BankTransferEventSyncRequest::new(after_id),
        )
    }

    /// Returns one sweep. Deprecated: use Transfer.
    ///
    /// `POST /bank_transfer/sweep/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#bank_transfersweepget)), reads only; retried after any transient failure.
    #[doc(alias = "/bank_transfer/sweep/get")]
    #[doc(alias = "bankTransferSweepGet")]
    #[doc(alias = "sweepGet")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn sweep_get(
        &self,
        sweep_id: impl Into<plaid_types::TransferSweepId>,
    ) -> super::builders::BankTransferSweepGet {
        super::builders::BankTransferSweepGet::new(
            &self.client,
            super::types::BankTransferSweepGetRequest::new(sweep_id),
        )
    }

    /// Lists sweeps by date and account. Deprecated: use Transfer.
    ///
    /// `POST /bank_transfer/sweep/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#bank_transfersweeplist)), reads only; retried after any transient failure.
    #[doc(alias = "/bank_transfer/sweep/list")]
    #[doc(alias = "bankTransferSweepList")]
    #[doc(alias = "sweepList")]
    #[deprecated = "Plaid advises against this operation"]
    #[inline]
    pub fn sweep_list(&self) -> super::builders::BankTransferSweepList {
        super::builders::BankTransferSweepList::new(
            &self.client,
            super::types::BankTransferSweepListRequest::new(),
        )
    }

    /// Returns the balance of your Bank Transfer account. A debit counts once it is posted, a credit from the moment it is made. Works only for accounts that Plaid holds for your benefit. Deprecated: use Transfer.
    ///
    /// `POST /bank_transfer/balance/get` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transferbalanceget)), reads only; retried after any transient failure.
    #[doc(alias = "/bank_transfer/balance/get")]
    #[doc(alias = "balanceGet")]
    #[doc(alias = "bankTransferBalanceGet")]
    #[deprecated = "Plaid advises against this operation"]
    #[inline]
    pub fn balance_get(&self) -> super::builders::BankTransferBalanceGet {
        super::builders::BankTransferBalanceGet::new(
            &self.client,
            super::types::BankTransferBalanceGetRequest::new(),
        )
    }

    /// Makes an Item out of an account and routing number that you know, and returns its access token. The Item serves Bank Transfer alone. Deprecated: use Transfer.
    ///
    /// `POST /bank_transfer/migrate_account` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transfermigrate_account)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Nothing lists migrated accounts: a second request makes another account for the same numbers and moves no money.
    #[doc(alias = "/bank_transfer/migrate_account")]
    #[doc(alias = "bankTransferMigrateAccount")]
    #[doc(alias = "migrateAccount")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn migrate_account(
        &self,
        account_number: impl Into<plaid_core::Sensitive>,
        routing_number: impl Into<String>,
        account_type: impl Into<String>,
    ) -> super::builders::BankTransferMigrateAccount {
        super::builders::BankTransferMigrateAccount::new(
            &self.client,
            super::types::BankTransferMigrateAccountRequest::new(
                account_number,
                routing_number,
                account_type,
            ),
        )
    }
}
