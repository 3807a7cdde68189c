// @generated from api/products/bank-transfer.toml by `cargo xtask codegen`. Do not edit.

/// The operations of bank_transfer.
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

    /// Calls `/processor/bank_transfer/create`.
    ///
    /// `POST /processor/bank_transfer/create` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#bank_transfercreate)), carries an idempotency key; retried after any transient failure.
    #[deprecated = "Plaid advises against this operation"]
    pub fn processor_create(
        &self,
        request: super::types::ProcessorBankTransferCreateRequest,
    ) -> super::builders::ProcessorBankTransferCreate {
        super::builders::ProcessorBankTransferCreate::new(&self.client, request)
    }

    /// Calls `/bank_transfer/get`.
    ///
    /// `POST /bank_transfer/get` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transferget)), reads only; retried after any transient failure.
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

    /// Calls `/bank_transfer/create`.
    ///
    /// `POST /bank_transfer/create` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transfercreate)), carries an idempotency key; retried after any transient failure.
    #[deprecated = "Plaid advises against this operation"]
    pub fn create(
        &self,
        request: super::types::BankTransferCreateRequest,
    ) -> super::builders::BankTransferCreate {
        super::builders::BankTransferCreate::new(&self.client, request)
    }

    /// Calls `/bank_transfer/list`.
    ///
    /// `POST /bank_transfer/list` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transferlist)), reads only; retried after any transient failure.
    #[deprecated = "Plaid advises against this operation"]
    pub fn list(&self) -> super::builders::BankTransferList {
        super::builders::BankTransferList::new(
            &self.client,
            super::types::BankTransferListRequest::new(),
        )
    }

    /// Calls `/bank_transfer/cancel`.
    ///
    /// `POST /bank_transfer/cancel` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transfercancel)), not retried once it may have arrived.
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

    /// Calls `/bank_transfer/event/list`.
    ///
    /// `POST /bank_transfer/event/list` ([Plaid's page](https://plaid.com/docs/api/products/auth#bank_transfereventlist)), reads only; retried after any transient failure.
    pub fn event_list(&self) -> super::builders::BankTransferEventList {
        super::builders::BankTransferEventList::new(
            &self.client,
            super::types::BankTransferEventListRequest::new(),
        )
    }

    /// Calls `/bank_transfer/event/sync`.
    ///
    /// `POST /bank_transfer/event/sync` ([Plaid's page](https://plaid.com/docs/api/products/auth/#bank_transfereventsync)), reads only; retried after any transient failure.
    pub fn event_sync(&self, after_id: i64) -> super::builders::BankTransferEventSync {
        super::builders::BankTransferEventSync::new(
            &self.client,
            super::types::BankTransferEventSyncRequest::new(after_id),
        )
    }

    /// Calls `/bank_transfer/sweep/get`.
    ///
    /// `POST /bank_transfer/sweep/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#bank_transfersweepget)), reads only; retried after any transient failure.
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

    /// Calls `/bank_transfer/sweep/list`.
    ///
    /// `POST /bank_transfer/sweep/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#bank_transfersweeplist)), reads only; retried after any transient failure.
    #[deprecated = "Plaid advises against this operation"]
    pub fn sweep_list(&self) -> super::builders::BankTransferSweepList {
        super::builders::BankTransferSweepList::new(
            &self.client,
            super::types::BankTransferSweepListRequest::new(),
        )
    }

    /// Calls `/bank_transfer/balance/get`.
    ///
    /// `POST /bank_transfer/balance/get` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transferbalanceget)), reads only; retried after any transient failure.
    #[deprecated = "Plaid advises against this operation"]
    pub fn balance_get(&self) -> super::builders::BankTransferBalanceGet {
        super::builders::BankTransferBalanceGet::new(
            &self.client,
            super::types::BankTransferBalanceGetRequest::new(),
        )
    }

    /// Calls `/bank_transfer/migrate_account`.
    ///
    /// `POST /bank_transfer/migrate_account` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transfermigrate_account)), not retried once it may have arrived.
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
