// @generated from api/products/bank-transfer.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    ACHClass, AccessToken, AccountId, BankTransferFailure, BankTransferId, ProcessorToken,
    TransferSweepId,
};

/// The request of `/processor/bank_transfer/create`.
///
/// Starts a bank transfer as a processor; money moves.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProcessorBankTransferCreateRequest {
    /// At most 50 characters.
    pub idempotency_key: String,
    pub processor_token: plaid_types::ProcessorToken,
    pub r#type: BankTransferType,
    pub network: BankTransferNetwork,
    /// A decimal string on the wire.
    pub amount: plaid_core::Amount,
    pub iso_currency_code: String,
    /// At most 10 characters.
    pub description: String,
    pub ach_class: Option<plaid_types::ACHClass>,
    pub user: BankTransferUser,
    /// At most 100 characters.
    pub custom_tag: Option<String>,
    /// At most 50 entries.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    pub origination_account_id: Option<plaid_types::AccountId>,
}

#[allow(missing_docs)]
impl ProcessorBankTransferCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        processor_token: impl Into<plaid_types::ProcessorToken>,
        r#type: impl Into<BankTransferType>,
        network: impl Into<BankTransferNetwork>,
        amount: impl Into<plaid_core::Amount>,
        iso_currency_code: impl Into<String>,
        description: impl Into<String>,
        user: BankTransferUser,
    ) -> Self {
        Self {
            idempotency_key: plaid_core::codec::new_idempotency_key(),
            processor_token: processor_token.into(),
            r#type: r#type.into(),
            network: network.into(),
            amount: amount.into(),
            iso_currency_code: iso_currency_code.into(),
            description: description.into(),
            ach_class: None,
            user,
            custom_tag: None,
            metadata: None,
            origination_account_id: None,
        }
    }

    /// At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }

    #[must_use]
    pub fn ach_class<M>(
        mut self,
        ach_class: impl plaid_core::IntoOption<plaid_types::ACHClass, M>,
    ) -> Self {
        self.ach_class = ach_class.into_option();
        self
    }

    /// At most 100 characters.
    #[must_use]
    pub fn custom_tag<M>(mut self, custom_tag: impl plaid_core::IntoOption<String, M>) -> Self {
        self.custom_tag = custom_tag.into_option();
        self
    }

    /// At most 50 entries.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, String)>,
    ) -> Self {
        self.metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }

    #[must_use]
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.origination_account_id = origination_account_id.into_option();
        self
    }
}

/// Stands in `ProcessorBankTransferCreateRequest.user`, `BankTransfer.user` and `BankTransferCreateRequest.user`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferUser {
    pub legal_name: String,
    pub email_address: Option<plaid_core::Sensitive>,
    /// Only in answers; requests leave it out.
    pub routing_number: Option<String>,
}

#[allow(missing_docs)]
impl BankTransferUser {
    /// A value with the members it cannot go without.
    pub fn new(legal_name: impl Into<String>) -> Self {
        Self {
            legal_name: legal_name.into(),
            email_address: None,
            routing_number: None,
        }
    }

    #[must_use]
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }
}

/// The answer of `/processor/bank_transfer/create`.
///
/// Starts a bank transfer as a processor; money moves.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorBankTransferCreateResponse {
    pub bank_transfer: BankTransfer,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `ProcessorBankTransferCreateResponse.bank_transfer`, `BankTransferGetResponse.bank_transfer`, `BankTransferCreateResponse.bank_transfer` and one more place.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransfer {
    pub id: plaid_types::BankTransferId,
    pub ach_class: plaid_types::ACHClass,
    pub account_id: plaid_types::AccountId,
    pub r#type: BankTransferType,
    pub user: BankTransferUser,
    /// A decimal string on the wire.
    pub amount: plaid_core::Amount,
    pub iso_currency_code: String,
    pub description: String,
    pub created: plaid_core::DateTime,
    pub status: BankTransferStatus,
    pub network: BankTransferNetwork,
    pub cancellable: bool,
    pub failure_reason: Option<plaid_types::BankTransferFailure>,
    pub custom_tag: Option<String>,
    /// At most 50 entries.
    pub metadata: std::collections::BTreeMap<String, String>,
    pub origination_account_id: plaid_types::AccountId,
    pub direction: Option<BankTransferDirection>,
}

/// The request of `/bank_transfer/get`.
///
/// Returns one bank transfer.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BankTransferGetRequest {
    pub bank_transfer_id: plaid_types::BankTransferId,
}

impl BankTransferGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(bank_transfer_id: impl Into<plaid_types::BankTransferId>) -> Self {
        Self {
            bank_transfer_id: bank_transfer_id.into(),
        }
    }
}

/// The answer of `/bank_transfer/get`.
///
/// Returns one bank transfer.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferGetResponse {
    pub bank_transfer: BankTransfer,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/bank_transfer/create`.
///
/// Starts a bank transfer; money moves.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BankTransferCreateRequest {
    /// At most 50 characters.
    pub idempotency_key: String,
    pub access_token: plaid_types::AccessToken,
    pub account_id: plaid_types::AccountId,
    pub r#type: BankTransferType,
    pub network: BankTransferNetwork,
    /// A decimal string on the wire.
    pub amount: plaid_core::Amount,
    pub iso_currency_code: String,
    /// At most 10 characters.
    pub description: String,
    pub ach_class: Option<plaid_types::ACHClass>,
    pub user: BankTransferUser,
    /// At most 100 characters.
    pub custom_tag: Option<String>,
    /// At most 50 entries.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    pub origination_account_id: Option<plaid_types::AccountId>,
}

#[allow(missing_docs)]
impl BankTransferCreateRequest {
    /// A request with the members it cannot go without.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
        r#type: impl Into<BankTransferType>,
        network: impl Into<BankTransferNetwork>,
        amount: impl Into<plaid_core::Amount>,
        iso_currency_code: impl Into<String>,
        description: impl Into<String>,
        user: BankTransferUser,
    ) -> Self {
        Self {
            idempotency_key: plaid_core::codec::new_idempotency_key(),
            access_token: access_token.into(),
            account_id: account_id.into(),
            r#type: r#type.into(),
            network: network.into(),
            amount: amount.into(),
            iso_currency_code: iso_currency_code.into(),
            description: description.into(),
            ach_class: None,
            user,
            custom_tag: None,
            metadata: None,
            origination_account_id: None,
        }
    }

    /// At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }

    #[must_use]
    pub fn ach_class<M>(
        mut self,
        ach_class: impl plaid_core::IntoOption<plaid_types::ACHClass, M>,
    ) -> Self {
        self.ach_class = ach_class.into_option();
        self
    }

    /// At most 100 characters.
    #[must_use]
    pub fn custom_tag<M>(mut self, custom_tag: impl plaid_core::IntoOption<String, M>) -> Self {
        self.custom_tag = custom_tag.into_option();
        self
    }

    /// At most 50 entries.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, String)>,
    ) -> Self {
        self.metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }

    #[must_use]
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.origination_account_id = origination_account_id.into_option();
        self
    }
}

/// The answer of `/bank_transfer/create`.
///
/// Starts a bank transfer; money moves.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferCreateResponse {
    pub bank_transfer: BankTransfer,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/bank_transfer/list`.
///
/// Lists your bank transfers and their states, page by page with `count` and `offset`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BankTransferListRequest {
    pub start_date: Option<plaid_core::DateTime>,
    pub end_date: Option<plaid_core::DateTime>,
    /// From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    pub origination_account_id: Option<plaid_types::AccountId>,
    pub direction: Option<BankTransferDirection>,
}

#[allow(missing_docs)]
impl BankTransferListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.start_date = start_date.into_option();
        self
    }

    #[must_use]
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.end_date = end_date.into_option();
        self
    }

    /// From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }

    #[must_use]
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.origination_account_id = origination_account_id.into_option();
        self
    }

    #[must_use]
    pub fn direction<M>(
        mut self,
        direction: impl plaid_core::IntoOption<BankTransferDirection, M>,
    ) -> Self {
        self.direction = direction.into_option();
        self
    }
}

/// The answer of `/bank_transfer/list`.
///
/// Lists your bank transfers and their states, page by page with `count` and `offset`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferListResponse {
    pub bank_transfers: Vec<BankTransfer>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/bank_transfer/cancel`.
///
/// Cancels a bank transfer.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BankTransferCancelRequest {
    pub bank_transfer_id: plaid_types::BankTransferId,
}

impl BankTransferCancelRequest {
    /// A request with the members it cannot go without.
    pub fn new(bank_transfer_id: impl Into<plaid_types::BankTransferId>) -> Self {
        Self {
            bank_transfer_id: bank_transfer_id.into(),
        }
    }
}

/// The answer of `/bank_transfer/cancel`.
///
/// Cancels a bank transfer.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferCancelResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/bank_transfer/event/list`.
///
/// Lists events of bank transfers by date, type, account and more.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BankTransferEventListRequest {
    pub start_date: Option<plaid_core::DateTime>,
    pub end_date: Option<plaid_core::DateTime>,
    pub bank_transfer_id: Option<plaid_types::BankTransferId>,
    pub account_id: Option<plaid_types::AccountId>,
    pub bank_transfer_type: Option<BankTransferEventListBankTransferType>,
    pub event_types: Option<Vec<BankTransferEventType>>,
    /// From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    pub origination_account_id: Option<plaid_types::AccountId>,
    pub direction: Option<BankTransferEventListDirection>,
}

#[allow(missing_docs)]
impl BankTransferEventListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.start_date = start_date.into_option();
        self
    }

    #[must_use]
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.end_date = end_date.into_option();
        self
    }

    #[must_use]
    pub fn bank_transfer_id<M>(
        mut self,
        bank_transfer_id: impl plaid_core::IntoOption<plaid_types::BankTransferId, M>,
    ) -> Self {
        self.bank_transfer_id = bank_transfer_id.into_option();
        self
    }

    #[must_use]
    pub fn account_id<M>(
        mut self,
        account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.account_id = account_id.into_option();
        self
    }

    #[must_use]
    pub fn bank_transfer_type<M>(
        mut self,
        bank_transfer_type: impl plaid_core::IntoOption<BankTransferEventListBankTransferType, M>,
    ) -> Self {
        self.bank_transfer_type = bank_transfer_type.into_option();
        self
    }

    #[must_use]
    pub fn event_types(
        mut self,
        event_types: impl IntoIterator<Item = impl Into<BankTransferEventType>>,
    ) -> Self {
        self.event_types = Some(event_types.into_iter().map(Into::into).collect());
        self
    }

    /// From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }

    #[must_use]
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.origination_account_id = origination_account_id.into_option();
        self
    }

    #[must_use]
    pub fn direction<M>(
        mut self,
        direction: impl plaid_core::IntoOption<BankTransferEventListDirection, M>,
    ) -> Self {
        self.direction = direction.into_option();
        self
    }
}

/// The answer of `/bank_transfer/event/list`.
///
/// Lists events of bank transfers by date, type, account and more.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferEventListResponse {
    pub bank_transfer_events: Vec<BankTransferEvent>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `BankTransferEventListResponse.bank_transfer_events` and `BankTransferEventSyncResponse.bank_transfer_events`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferEvent {
    /// At least 0.
    pub event_id: Option<i64>,
    pub timestamp: plaid_core::DateTime,
    pub event_type: BankTransferEventType,
    pub account_id: plaid_types::AccountId,
    pub bank_transfer_id: plaid_types::BankTransferId,
    pub origination_account_id: Option<plaid_types::AccountId>,
    pub bank_transfer_type: BankTransferType,
    /// A decimal string on the wire.
    pub bank_transfer_amount: plaid_core::Amount,
    pub bank_transfer_iso_currency_code: String,
    pub failure_reason: Option<plaid_types::BankTransferFailure>,
    pub direction: Option<BankTransferDirection>,
    pub receiver_details: Option<ReceiverDetails>,
}

/// Stands in `BankTransferEvent.receiver_details`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ReceiverDetails {
    /// A decimal string on the wire.
    pub available_balance: Option<plaid_core::Amount>,
}

/// The request of `/bank_transfer/event/sync`.
///
/// Returns the events after a given event id, in order, up to 25 at a time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankTransferEventSyncRequest {
    /// At least 0.
    pub after_id: i64,
    /// From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
}

impl BankTransferEventSyncRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new(after_id: i64) -> Self {
        Self {
            after_id,
            count: None,
        }
    }

    /// From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }
}

/// The answer of `/bank_transfer/event/sync`.
///
/// Returns the events after a given event id, in order, up to 25 at a time.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferEventSyncResponse {
    pub bank_transfer_events: Vec<BankTransferEvent>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/bank_transfer/sweep/get`.
///
/// Returns one sweep.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BankTransferSweepGetRequest {
    pub sweep_id: plaid_types::TransferSweepId,
}

impl BankTransferSweepGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(sweep_id: impl Into<plaid_types::TransferSweepId>) -> Self {
        Self {
            sweep_id: sweep_id.into(),
        }
    }
}

/// The answer of `/bank_transfer/sweep/get`.
///
/// Returns one sweep.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferSweepGetResponse {
    pub sweep: BankTransferSweep,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `BankTransferSweepGetResponse.sweep` and `BankTransferSweepListResponse.sweeps`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferSweep {
    pub id: String,
    pub created_at: plaid_core::DateTime,
    /// A decimal string on the wire.
    pub amount: plaid_core::Amount,
    pub iso_currency_code: String,
}

/// The request of `/bank_transfer/sweep/list`.
///
/// Lists sweeps by date and account.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BankTransferSweepListRequest {
    pub origination_account_id: Option<plaid_types::AccountId>,
    pub start_time: Option<plaid_core::DateTime>,
    pub end_time: Option<plaid_core::DateTime>,
    /// From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
}

#[allow(missing_docs)]
impl BankTransferSweepListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.origination_account_id = origination_account_id.into_option();
        self
    }

    #[must_use]
    pub fn start_time<M>(
        mut self,
        start_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.start_time = start_time.into_option();
        self
    }

    #[must_use]
    pub fn end_time<M>(
        mut self,
        end_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.end_time = end_time.into_option();
        self
    }

    /// From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }
}

/// The answer of `/bank_transfer/sweep/list`.
///
/// Lists sweeps by date and account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferSweepListResponse {
    pub sweeps: Vec<BankTransferSweep>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/bank_transfer/balance/get`.
///
/// Returns the balance of your Bank Transfer account.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BankTransferBalanceGetRequest {
    pub origination_account_id: Option<plaid_types::AccountId>,
}

#[allow(missing_docs)]
impl BankTransferBalanceGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.origination_account_id = origination_account_id.into_option();
        self
    }
}

/// The answer of `/bank_transfer/balance/get`.
///
/// Returns the balance of your Bank Transfer account.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferBalanceGetResponse {
    pub balance: BankTransferBalance,
    pub origination_account_id: Option<plaid_types::AccountId>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `BankTransferBalanceGetResponse.balance`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferBalance {
    pub available: String,
    pub transactable: String,
}

/// The request of `/bank_transfer/migrate_account`.
///
/// Makes an Item out of an account and routing number that you know, and returns its access token.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct BankTransferMigrateAccountRequest {
    pub account_number: plaid_core::Sensitive,
    pub routing_number: String,
    pub wire_routing_number: Option<String>,
    pub account_type: String,
}

#[allow(missing_docs)]
impl BankTransferMigrateAccountRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        account_number: impl Into<plaid_core::Sensitive>,
        routing_number: impl Into<String>,
        account_type: impl Into<String>,
    ) -> Self {
        Self {
            account_number: account_number.into(),
            routing_number: routing_number.into(),
            wire_routing_number: None,
            account_type: account_type.into(),
        }
    }

    #[must_use]
    pub fn wire_routing_number<M>(
        mut self,
        wire_routing_number: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.wire_routing_number = wire_routing_number.into_option();
        self
    }
}

/// The answer of `/bank_transfer/migrate_account`.
///
/// Makes an Item out of an account and routing number that you know, and returns its access token.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferMigrateAccountResponse {
    pub access_token: plaid_types::AccessToken,
    pub account_id: plaid_types::AccountId,
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// Stands in `ProcessorBankTransferCreateRequest.type`, `BankTransfer.type`, `BankTransferCreateRequest.type` and one more place.
#[allow(missing_docs)]
pub enum BankTransferType {
Debit = "debit",
Credit = "credit",
}
}

plaid_core::open_enum! {
/// Stands in `ProcessorBankTransferCreateRequest.network`, `BankTransfer.network` and `BankTransferCreateRequest.network`.
#[allow(missing_docs)]
pub enum BankTransferNetwork {
Ach = "ach",
SameDayAch = "same-day-ach",
Wire = "wire",
}
}

plaid_core::open_enum! {
/// Stands in `BankTransfer.status`.
#[allow(missing_docs)]
pub enum BankTransferStatus {
Pending = "pending",
Posted = "posted",
Cancelled = "cancelled",
Failed = "failed",
Reversed = "reversed",
}
}

plaid_core::open_enum! {
/// Stands in `BankTransfer.direction`, `BankTransferListRequest.direction` and `BankTransferEvent.direction`.
#[allow(missing_docs)]
pub enum BankTransferDirection {
Outbound = "outbound",
Inbound = "inbound",
}
}

plaid_core::open_enum! {
/// Stands in `BankTransferEventListRequest.bank_transfer_type`.
#[allow(missing_docs)]
pub enum BankTransferEventListBankTransferType {
Debit = "debit",
Credit = "credit",
}
}

plaid_core::open_enum! {
/// Stands in `BankTransferEventListRequest.event_types` and `BankTransferEvent.event_type`.
#[allow(missing_docs)]
pub enum BankTransferEventType {
Pending = "pending",
Cancelled = "cancelled",
Failed = "failed",
Posted = "posted",
Reversed = "reversed",
}
}

plaid_core::open_enum! {
/// Stands in `BankTransferEventListRequest.direction`.
#[allow(missing_docs)]
pub enum BankTransferEventListDirection {
Inbound = "inbound",
Outbound = "outbound",
}
}
