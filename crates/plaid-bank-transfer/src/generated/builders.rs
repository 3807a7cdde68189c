// @generated from api/products/bank-transfer.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/processor/bank_transfer/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorBankTransferCreate(
    plaid_core::Call<super::types::ProcessorBankTransferCreateRequest>,
);

plaid_core::call_builder!(
    ProcessorBankTransferCreate,
    super::types::ProcessorBankTransferCreateRequest
);

impl ProcessorBankTransferCreate {
    /// Your own text that makes this request the same as an earlier one with it; at most 50 characters. At most 50 characters.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.0.request_mut().idempotency_key = idempotency_key.into();
        self
    }

    /// The SEC code of an ACH entry, which tells how the account holder agreed.
    pub fn ach_class<M>(
        mut self,
        ach_class: impl plaid_core::IntoOption<plaid_types::ACHClass, M>,
    ) -> Self {
        self.0.request_mut().ach_class = ach_class.into_option();
        self
    }

    /// Your own text, kept with it; at most 100 characters. At most 100 characters.
    pub fn custom_tag<M>(mut self, custom_tag: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().custom_tag = custom_tag.into_option();
        self
    }

    /// Your own texts by name, kept with it: at most 50, names of at most 40 and values of at most 500 characters. At most 50 entries.
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, String)>,
    ) -> Self {
        self.0.request_mut().metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }

    /// Your own account that the money comes from or goes to. If you have several, requests have to name it.
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.0.request_mut().origination_account_id = origination_account_id.into_option();
        self
    }
}

/// A call of `/bank_transfer/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BankTransferGet(plaid_core::Call<super::types::BankTransferGetRequest>);

plaid_core::call_builder!(BankTransferGet, super::types::BankTransferGetRequest);

plaid_core::poll_call_builder!(BankTransferGet, super::types::BankTransferGetRequest);

/// A call of `/bank_transfer/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BankTransferCreate(plaid_core::Call<super::types::BankTransferCreateRequest>);

plaid_core::call_builder!(BankTransferCreate, super::types::BankTransferCreateRequest);

impl BankTransferCreate {
    /// Your own text that makes this request the same as an earlier one with it; at most 50 characters. At most 50 characters.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.0.request_mut().idempotency_key = idempotency_key.into();
        self
    }

    /// The SEC code of an ACH entry, which tells how the account holder agreed.
    pub fn ach_class<M>(
        mut self,
        ach_class: impl plaid_core::IntoOption<plaid_types::ACHClass, M>,
    ) -> Self {
        self.0.request_mut().ach_class = ach_class.into_option();
        self
    }

    /// Your own text, kept with it; at most 100 characters. At most 100 characters.
    pub fn custom_tag<M>(mut self, custom_tag: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().custom_tag = custom_tag.into_option();
        self
    }

    /// Your own texts by name, kept with it: at most 50, names of at most 40 and values of at most 500 characters. At most 50 entries.
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, String)>,
    ) -> Self {
        self.0.request_mut().metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }

    /// Your own account that the money comes from or goes to. If you have several, requests have to name it.
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.0.request_mut().origination_account_id = origination_account_id.into_option();
        self
    }
}

/// A call of `/bank_transfer/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BankTransferList(plaid_core::Call<super::types::BankTransferListRequest>);

plaid_core::call_builder!(BankTransferList, super::types::BankTransferListRequest);

plaid_core::paged_call_builder!(BankTransferList, super::types::BankTransferListRequest);

impl BankTransferList {
    /// Only those from this instant on.
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().start_date = start_date.into_option();
        self
    }

    /// Only those up to this instant.
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().end_date = end_date.into_option();
        self
    }

    /// How many there may be on a page. From 1 to 25. Plaid's default is `25`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// How many rows to skip. At least 0. Plaid's default is `0`.
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().offset = offset.into();
        self
    }

    /// Only those of this account of yours.
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.0.request_mut().origination_account_id = origination_account_id.into_option();
        self
    }

    /// Who began a transfer.
    pub fn direction<M>(
        mut self,
        direction: impl plaid_core::IntoOption<super::types::BankTransferDirection, M>,
    ) -> Self {
        self.0.request_mut().direction = direction.into_option();
        self
    }
}

/// A call of `/bank_transfer/cancel`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BankTransferCancel(plaid_core::Call<super::types::BankTransferCancelRequest>);

plaid_core::call_builder!(BankTransferCancel, super::types::BankTransferCancelRequest);

/// A call of `/bank_transfer/event/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BankTransferEventList(plaid_core::Call<super::types::BankTransferEventListRequest>);

plaid_core::call_builder!(
    BankTransferEventList,
    super::types::BankTransferEventListRequest
);

plaid_core::paged_call_builder!(
    BankTransferEventList,
    super::types::BankTransferEventListRequest
);

impl BankTransferEventList {
    /// Only those from this instant on.
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().start_date = start_date.into_option();
        self
    }

    /// Only those up to this instant.
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().end_date = end_date.into_option();
        self
    }

    /// Names a bank transfer.
    pub fn bank_transfer_id<M>(
        mut self,
        bank_transfer_id: impl plaid_core::IntoOption<plaid_types::BankTransferId, M>,
    ) -> Self {
        self.0.request_mut().bank_transfer_id = bank_transfer_id.into_option();
        self
    }

    /// Names an account.
    pub fn account_id<M>(
        mut self,
        account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.0.request_mut().account_id = account_id.into_option();
        self
    }

    /// Which way money moves.
    pub fn bank_transfer_type<M>(
        mut self,
        bank_transfer_type: impl plaid_core::IntoOption<
            super::types::BankTransferEventListBankTransferType,
            M,
        >,
    ) -> Self {
        self.0.request_mut().bank_transfer_type = bank_transfer_type.into_option();
        self
    }

    /// Only events of these types.
    pub fn event_types(
        mut self,
        event_types: impl IntoIterator<Item = impl Into<super::types::BankTransferEventType>>,
    ) -> Self {
        self.0.request_mut().event_types = Some(event_types.into_iter().map(Into::into).collect());
        self
    }

    /// How many there may be on a page. From 1 to 25. Plaid's default is `25`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// How many rows to skip. At least 0. Plaid's default is `0`.
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().offset = offset.into();
        self
    }

    /// Only those of this account of yours.
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.0.request_mut().origination_account_id = origination_account_id.into_option();
        self
    }

    /// Who began a transfer.
    pub fn direction<M>(
        mut self,
        direction: impl plaid_core::IntoOption<super::types::BankTransferEventListDirection, M>,
    ) -> Self {
        self.0.request_mut().direction = direction.into_option();
        self
    }
}

/// A call of `/bank_transfer/event/sync`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BankTransferEventSync(plaid_core::Call<super::types::BankTransferEventSyncRequest>);

plaid_core::call_builder!(
    BankTransferEventSync,
    super::types::BankTransferEventSyncRequest
);

plaid_core::paged_call_builder!(
    BankTransferEventSync,
    super::types::BankTransferEventSyncRequest
);

impl BankTransferEventSync {
    /// How many there may be on a page. From 1 to 25. Plaid's default is `25`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }
}

/// A call of `/bank_transfer/sweep/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BankTransferSweepGet(plaid_core::Call<super::types::BankTransferSweepGetRequest>);

plaid_core::call_builder!(
    BankTransferSweepGet,
    super::types::BankTransferSweepGetRequest
);

/// A call of `/bank_transfer/sweep/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BankTransferSweepList(plaid_core::Call<super::types::BankTransferSweepListRequest>);

plaid_core::call_builder!(
    BankTransferSweepList,
    super::types::BankTransferSweepListRequest
);

impl BankTransferSweepList {
    /// Your own account that the money comes from or goes to. If you have several, requests have to name it.
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.0.request_mut().origination_account_id = origination_account_id.into_option();
        self
    }

    /// Only those from this instant on.
    pub fn start_time<M>(
        mut self,
        start_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().start_time = start_time.into_option();
        self
    }

    /// Only those up to this instant.
    pub fn end_time<M>(
        mut self,
        end_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().end_time = end_time.into_option();
        self
    }

    /// How many there may be on a page. From 1 to 25. Plaid's default is `25`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }
}

/// A call of `/bank_transfer/balance/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BankTransferBalanceGet(plaid_core::Call<super::types::BankTransferBalanceGetRequest>);

plaid_core::call_builder!(
    BankTransferBalanceGet,
    super::types::BankTransferBalanceGetRequest
);

impl BankTransferBalanceGet {
    /// Your own account that the money comes from or goes to. If you have several, requests have to name it.
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.0.request_mut().origination_account_id = origination_account_id.into_option();
        self
    }
}

/// A call of `/bank_transfer/migrate_account`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BankTransferMigrateAccount(
    plaid_core::Call<super::types::BankTransferMigrateAccountRequest>,
);

plaid_core::call_builder!(
    BankTransferMigrateAccount,
    super::types::BankTransferMigrateAccountRequest
);

impl BankTransferMigrateAccount {
    /// The routing number for wires, which may differ from that for ACH.
    pub fn wire_routing_number<M>(
        mut self,
        wire_routing_number: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().wire_routing_number = wire_routing_number.into_option();
        self
    }
}
