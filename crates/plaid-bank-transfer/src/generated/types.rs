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
#[non_exhaustive]
pub struct ProcessorBankTransferCreateRequest {
    /// Idempotency key. At most 50 characters.
    pub idempotency_key: String,
    /// Processor token.
    pub processor_token: plaid_types::ProcessorToken,
    /// Type.
    pub r#type: BankTransferType,
    /// Network.
    pub network: BankTransferNetwork,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: String,
    /// Description. At most 10 characters.
    pub description: String,
    /// Ach class.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// User.
    pub user: BankTransferUser,
    /// Custom tag. At most 100 characters.
    pub custom_tag: Option<String>,
    /// Metadata. At most 50 entries.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Origination account id.
    pub origination_account_id: Option<plaid_types::AccountId>,
}

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

    /// Idempotency key. At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }

    /// Ach class.
    #[must_use]
    pub fn ach_class(mut self, ach_class: impl Into<plaid_types::ACHClass>) -> Self {
        self.ach_class = Some(ach_class.into());
        self
    }

    /// Custom tag. At most 100 characters.
    #[must_use]
    pub fn custom_tag(mut self, custom_tag: impl Into<String>) -> Self {
        self.custom_tag = Some(custom_tag.into());
        self
    }

    /// Metadata. At most 50 entries.
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

    /// Origination account id.
    #[must_use]
    pub fn origination_account_id(
        mut self,
        origination_account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        self.origination_account_id = Some(origination_account_id.into());
        self
    }
}

/// Bank transfer user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BankTransferUser {
    /// Legal name.
    pub legal_name: String,
    /// Email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// Routing number.
    pub routing_number: Option<String>,
}

impl BankTransferUser {
    /// A value with the members it cannot go without.
    pub fn new(legal_name: impl Into<String>) -> Self {
        Self {
            legal_name: legal_name.into(),
            email_address: None,
            routing_number: None,
        }
    }

    /// Email address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<plaid_core::Sensitive>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Routing number.
    #[must_use]
    pub fn routing_number(mut self, routing_number: impl Into<String>) -> Self {
        self.routing_number = Some(routing_number.into());
        self
    }
}

/// The answer of `/processor/bank_transfer/create`.
///
/// Starts a bank transfer as a processor; money moves.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorBankTransferCreateResponse {
    /// Bank transfer.
    pub bank_transfer: BankTransfer,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Bank transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BankTransfer {
    /// Id.
    pub id: plaid_types::BankTransferId,
    /// Ach class.
    pub ach_class: plaid_types::ACHClass,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Type.
    pub r#type: BankTransferType,
    /// User.
    pub user: BankTransferUser,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: String,
    /// Description.
    pub description: String,
    /// Created.
    pub created: plaid_core::DateTime,
    /// Status.
    pub status: BankTransferStatus,
    /// Network.
    pub network: BankTransferNetwork,
    /// Cancellable.
    pub cancellable: bool,
    /// Failure reason.
    pub failure_reason: Option<plaid_types::BankTransferFailure>,
    /// Custom tag.
    pub custom_tag: Option<String>,
    /// Metadata. At most 50 entries.
    pub metadata: std::collections::BTreeMap<String, String>,
    /// Origination account id.
    pub origination_account_id: plaid_types::AccountId,
    /// Direction.
    pub direction: Option<BankTransferDirection>,
}

/// The request of `/bank_transfer/get`.
///
/// Returns one bank transfer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankTransferGetRequest {
    /// Bank transfer id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BankTransferGetResponse {
    /// Bank transfer.
    pub bank_transfer: BankTransfer,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/bank_transfer/create`.
///
/// Starts a bank transfer; money moves.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankTransferCreateRequest {
    /// Idempotency key. At most 50 characters.
    pub idempotency_key: String,
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Type.
    pub r#type: BankTransferType,
    /// Network.
    pub network: BankTransferNetwork,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: String,
    /// Description. At most 10 characters.
    pub description: String,
    /// Ach class.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// User.
    pub user: BankTransferUser,
    /// Custom tag. At most 100 characters.
    pub custom_tag: Option<String>,
    /// Metadata. At most 50 entries.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Origination account id.
    pub origination_account_id: Option<plaid_types::AccountId>,
}

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

    /// Idempotency key. At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }

    /// Ach class.
    #[must_use]
    pub fn ach_class(mut self, ach_class: impl Into<plaid_types::ACHClass>) -> Self {
        self.ach_class = Some(ach_class.into());
        self
    }

    /// Custom tag. At most 100 characters.
    #[must_use]
    pub fn custom_tag(mut self, custom_tag: impl Into<String>) -> Self {
        self.custom_tag = Some(custom_tag.into());
        self
    }

    /// Metadata. At most 50 entries.
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

    /// Origination account id.
    #[must_use]
    pub fn origination_account_id(
        mut self,
        origination_account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        self.origination_account_id = Some(origination_account_id.into());
        self
    }
}

/// The answer of `/bank_transfer/create`.
///
/// Starts a bank transfer; money moves.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BankTransferCreateResponse {
    /// Bank transfer.
    pub bank_transfer: BankTransfer,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/bank_transfer/list`.
///
/// Lists your bank transfers and their states, page by page with `count` and `offset`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BankTransferListRequest {
    /// Start date.
    pub start_date: Option<plaid_core::DateTime>,
    /// End date.
    pub end_date: Option<plaid_core::DateTime>,
    /// Count. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// Offset. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Origination account id.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Direction.
    pub direction: Option<BankTransferDirection>,
}

impl BankTransferListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Start date.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<plaid_core::DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// End date.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<plaid_core::DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Count. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Offset. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Origination account id.
    #[must_use]
    pub fn origination_account_id(
        mut self,
        origination_account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        self.origination_account_id = Some(origination_account_id.into());
        self
    }

    /// Direction.
    #[must_use]
    pub fn direction(mut self, direction: impl Into<BankTransferDirection>) -> Self {
        self.direction = Some(direction.into());
        self
    }
}

/// The answer of `/bank_transfer/list`.
///
/// Lists your bank transfers and their states, page by page with `count` and `offset`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BankTransferListResponse {
    /// Bank transfers.
    pub bank_transfers: Vec<BankTransfer>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/bank_transfer/cancel`.
///
/// Cancels a bank transfer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankTransferCancelRequest {
    /// Bank transfer id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BankTransferCancelResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/bank_transfer/event/list`.
///
/// Lists events of bank transfers by date, type, account and more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BankTransferEventListRequest {
    /// Start date.
    pub start_date: Option<plaid_core::DateTime>,
    /// End date.
    pub end_date: Option<plaid_core::DateTime>,
    /// Bank transfer id.
    pub bank_transfer_id: Option<plaid_types::BankTransferId>,
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Bank transfer type.
    pub bank_transfer_type: Option<BankTransferEventListBankTransferType>,
    /// Event types.
    pub event_types: Option<Vec<BankTransferEventType>>,
    /// Count. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// Offset. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Origination account id.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Direction.
    pub direction: Option<BankTransferEventListDirection>,
}

impl BankTransferEventListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Start date.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<plaid_core::DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// End date.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<plaid_core::DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Bank transfer id.
    #[must_use]
    pub fn bank_transfer_id(
        mut self,
        bank_transfer_id: impl Into<plaid_types::BankTransferId>,
    ) -> Self {
        self.bank_transfer_id = Some(bank_transfer_id.into());
        self
    }

    /// Account id.
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<plaid_types::AccountId>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Bank transfer type.
    #[must_use]
    pub fn bank_transfer_type(
        mut self,
        bank_transfer_type: impl Into<BankTransferEventListBankTransferType>,
    ) -> Self {
        self.bank_transfer_type = Some(bank_transfer_type.into());
        self
    }

    /// Event types.
    #[must_use]
    pub fn event_types(
        mut self,
        event_types: impl IntoIterator<Item = impl Into<BankTransferEventType>>,
    ) -> Self {
        self.event_types = Some(event_types.into_iter().map(Into::into).collect());
        self
    }

    /// Count. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Offset. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Origination account id.
    #[must_use]
    pub fn origination_account_id(
        mut self,
        origination_account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        self.origination_account_id = Some(origination_account_id.into());
        self
    }

    /// Direction.
    #[must_use]
    pub fn direction(mut self, direction: impl Into<BankTransferEventListDirection>) -> Self {
        self.direction = Some(direction.into());
        self
    }
}

/// The answer of `/bank_transfer/event/list`.
///
/// Lists events of bank transfers by date, type, account and more.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BankTransferEventListResponse {
    /// Bank transfer events.
    pub bank_transfer_events: Vec<BankTransferEvent>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Bank transfer event.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BankTransferEvent {
    /// Event id. At least 0.
    pub event_id: i64,
    /// Timestamp.
    pub timestamp: plaid_core::DateTime,
    /// Event type.
    pub event_type: BankTransferEventType,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Bank transfer id.
    pub bank_transfer_id: plaid_types::BankTransferId,
    /// Origination account id.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Bank transfer type.
    pub bank_transfer_type: BankTransferType,
    /// Bank transfer amount. A decimal string on the wire.
    pub bank_transfer_amount: plaid_core::Amount,
    /// Bank transfer iso currency code.
    pub bank_transfer_iso_currency_code: String,
    /// Failure reason.
    pub failure_reason: Option<plaid_types::BankTransferFailure>,
    /// Direction.
    pub direction: Option<BankTransferDirection>,
    /// Receiver details.
    pub receiver_details: Option<ReceiverDetails>,
}

/// Receiver details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ReceiverDetails {
    /// Available balance. A decimal string on the wire.
    pub available_balance: Option<plaid_core::Amount>,
}

/// The request of `/bank_transfer/event/sync`.
///
/// Returns the events after a given event id, in order, up to 25 at a time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankTransferEventSyncRequest {
    /// After id. At least 0.
    pub after_id: i64,
    /// Count. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
}

impl BankTransferEventSyncRequest {
    /// A request with the members it cannot go without.
    pub fn new(after_id: i64) -> Self {
        Self {
            after_id,
            count: None,
        }
    }

    /// Count. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

/// The answer of `/bank_transfer/event/sync`.
///
/// Returns the events after a given event id, in order, up to 25 at a time.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BankTransferEventSyncResponse {
    /// Bank transfer events.
    pub bank_transfer_events: Vec<BankTransferEvent>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/bank_transfer/sweep/get`.
///
/// Returns one sweep.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankTransferSweepGetRequest {
    /// Sweep id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BankTransferSweepGetResponse {
    /// Sweep.
    pub sweep: BankTransferSweep,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Bank transfer sweep.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BankTransferSweep {
    /// Id.
    pub id: String,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: String,
}

/// The request of `/bank_transfer/sweep/list`.
///
/// Lists sweeps by date and account.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BankTransferSweepListRequest {
    /// Origination account id.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Start time.
    pub start_time: Option<plaid_core::DateTime>,
    /// End time.
    pub end_time: Option<plaid_core::DateTime>,
    /// Count. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
}

impl BankTransferSweepListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Origination account id.
    #[must_use]
    pub fn origination_account_id(
        mut self,
        origination_account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        self.origination_account_id = Some(origination_account_id.into());
        self
    }

    /// Start time.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<plaid_core::DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// End time.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<plaid_core::DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Count. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

/// The answer of `/bank_transfer/sweep/list`.
///
/// Lists sweeps by date and account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BankTransferSweepListResponse {
    /// Sweeps.
    pub sweeps: Vec<BankTransferSweep>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/bank_transfer/balance/get`.
///
/// Returns the balance of your Bank Transfer account.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BankTransferBalanceGetRequest {
    /// Origination account id.
    pub origination_account_id: Option<plaid_types::AccountId>,
}

impl BankTransferBalanceGetRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Origination account id.
    #[must_use]
    pub fn origination_account_id(
        mut self,
        origination_account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        self.origination_account_id = Some(origination_account_id.into());
        self
    }
}

/// The answer of `/bank_transfer/balance/get`.
///
/// Returns the balance of your Bank Transfer account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BankTransferBalanceGetResponse {
    /// Balance.
    pub balance: BankTransferBalance,
    /// Origination account id.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Bank transfer balance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BankTransferBalance {
    /// Available.
    pub available: String,
    /// Transactable.
    pub transactable: String,
}

/// The request of `/bank_transfer/migrate_account`.
///
/// Makes an Item out of an account and routing number that you know, and returns its access token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankTransferMigrateAccountRequest {
    /// Account number.
    pub account_number: plaid_core::Sensitive,
    /// Routing number.
    pub routing_number: String,
    /// Wire routing number.
    pub wire_routing_number: Option<String>,
    /// Account type.
    pub account_type: String,
}

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

    /// Wire routing number.
    #[must_use]
    pub fn wire_routing_number(mut self, wire_routing_number: impl Into<String>) -> Self {
        self.wire_routing_number = Some(wire_routing_number.into());
        self
    }
}

/// The answer of `/bank_transfer/migrate_account`.
///
/// Makes an Item out of an account and routing number that you know, and returns its access token.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BankTransferMigrateAccountResponse {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// The known values of bank transfer type.
pub enum BankTransferType {
/// `debit`.
Debit = "debit",
/// `credit`.
Credit = "credit",
}
}

plaid_core::open_enum! {
/// The known values of bank transfer network.
pub enum BankTransferNetwork {
/// `ach`.
Ach = "ach",
/// `same-day-ach`.
SameDayAch = "same-day-ach",
/// `wire`.
Wire = "wire",
}
}

plaid_core::open_enum! {
/// The known values of bank transfer status.
pub enum BankTransferStatus {
/// `pending`.
Pending = "pending",
/// `posted`.
Posted = "posted",
/// `cancelled`.
Cancelled = "cancelled",
/// `failed`.
Failed = "failed",
/// `reversed`.
Reversed = "reversed",
}
}

plaid_core::open_enum! {
/// The known values of bank transfer direction.
pub enum BankTransferDirection {
/// `outbound`.
Outbound = "outbound",
/// `inbound`.
Inbound = "inbound",
}
}

plaid_core::open_enum! {
/// The known values of bank transfer event list bank transfer type.
pub enum BankTransferEventListBankTransferType {
/// `debit`.
Debit = "debit",
/// `credit`.
Credit = "credit",
}
}

plaid_core::open_enum! {
/// The known values of bank transfer event type.
pub enum BankTransferEventType {
/// `pending`.
Pending = "pending",
/// `cancelled`.
Cancelled = "cancelled",
/// `failed`.
Failed = "failed",
/// `posted`.
Posted = "posted",
/// `reversed`.
Reversed = "reversed",
}
}

plaid_core::open_enum! {
/// The known values of bank transfer event list direction.
pub enum BankTransferEventListDirection {
/// `inbound`.
Inbound = "inbound",
/// `outbound`.
Outbound = "outbound",
}
}
