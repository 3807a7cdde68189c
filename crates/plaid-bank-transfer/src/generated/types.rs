// @generated from api/products/bank-transfer.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    ACHClass, AccessToken, AccountId, BankTransferFailure, BankTransferId, ProcessorToken,
    TransferSweepId,
};

/// The request of `/processor/bank_transfer/create` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#bank_transfercreate)).
///
/// Starts a bank transfer as a processor; money moves.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorBankTransferCreateRequest {
    /// Your own text that makes this request the same as an earlier one with it; at most 50 characters. At most 50 characters.
    pub idempotency_key: String,
    /// Lets a partner use one account.
    pub processor_token: plaid_types::ProcessorToken,
    /// Whether money is drawn from the account (`debit`) or sent to it (`credit`).
    pub r#type: BankTransferType,
    /// The rails of a transfer.
    pub network: BankTransferNetwork,
    /// How much, in the major unit, with two places after the point on the wire (`"10.00"`).
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: String,
    /// What the statement says; at most 10 characters. At most 10 characters.
    pub description: String,
    /// The SEC code of an ACH entry, which tells how the account holder agreed.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// Whose account it is.
    pub user: BankTransferUser,
    /// Your own text, kept with it; at most 100 characters. At most 100 characters.
    pub custom_tag: Option<String>,
    /// Your own texts by name, kept with it: at most 50, names of at most 40 and values of at most 500 characters. At most 50 entries.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Your own account that the money comes from or goes to. If you have several, requests have to name it.
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

    /// Your own text that makes this request the same as an earlier one with it; at most 50 characters. At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }

    /// The SEC code of an ACH entry, which tells how the account holder agreed.
    #[must_use]
    pub fn ach_class<M>(
        mut self,
        ach_class: impl plaid_core::IntoOption<plaid_types::ACHClass, M>,
    ) -> Self {
        self.ach_class = ach_class.into_option();
        self
    }

    /// Your own text, kept with it; at most 100 characters. At most 100 characters.
    #[must_use]
    pub fn custom_tag<M>(mut self, custom_tag: impl plaid_core::IntoOption<String, M>) -> Self {
        self.custom_tag = custom_tag.into_option();
        self
    }

    /// Your own texts by name, kept with it: at most 50, names of at most 40 and values of at most 500 characters. At most 50 entries.
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

    /// Your own account that the money comes from or goes to. If you have several, requests have to name it.
    #[must_use]
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.origination_account_id = origination_account_id.into_option();
        self
    }
}

/// Whose account it is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferUser {
    /// The account holder's full name; with `ccd` that of the business.
    pub legal_name: String,
    /// The user's email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// The nine digits of the ABA routing number, leading zeros kept. One number may serve several institutions.
    ///
    /// Only in answers; requests leave it out.
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

    /// The user's email address.
    #[must_use]
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }
}

/// The answer of `/processor/bank_transfer/create` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#bank_transfercreate)).
///
/// Starts a bank transfer as a processor; money moves.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorBankTransferCreateResponse {
    /// The transfer.
    pub bank_transfer: BankTransfer,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A transfer between a user's account and yours.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransfer {
    /// Names a bank transfer.
    pub id: plaid_types::BankTransferId,
    /// The SEC code of an ACH entry, which tells how the account holder agreed.
    pub ach_class: plaid_types::ACHClass,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// Whether money is drawn from the account (`debit`) or sent to it (`credit`).
    pub r#type: BankTransferType,
    /// Whose account it is.
    pub user: BankTransferUser,
    /// How much, in the major unit, with two places after the point on the wire (`"10.00"`).
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: String,
    /// What the statement says; at most 10 characters.
    pub description: String,
    /// When it was made, in UTC.
    pub created: plaid_core::DateTime,
    /// How far a transfer is.
    pub status: BankTransferStatus,
    /// The rails of a transfer.
    pub network: BankTransferNetwork,
    /// Whether it can still be cancelled.
    pub cancellable: bool,
    /// Why a transfer failed or was returned; null otherwise.
    pub failure_reason: Option<plaid_types::BankTransferFailure>,
    /// Your own text, kept with it; at most 100 characters.
    pub custom_tag: Option<String>,
    /// Your own texts by name, kept with it: at most 50, names of at most 40 and values of at most 500 characters. At most 50 entries.
    pub metadata: std::collections::BTreeMap<String, String>,
    /// Your own account that the money comes from or goes to. If you have several, requests have to name it.
    pub origination_account_id: plaid_types::AccountId,
    /// Who began a transfer.
    pub direction: Option<BankTransferDirection>,
}

/// The request of `/bank_transfer/get` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transferget)).
///
/// Returns one bank transfer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankTransferGetRequest {
    /// Names a bank transfer.
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

/// The answer of `/bank_transfer/get` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transferget)).
///
/// Returns one bank transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferGetResponse {
    /// The transfer.
    pub bank_transfer: BankTransfer,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/bank_transfer/create` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transfercreate)).
///
/// Starts a bank transfer; money moves.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankTransferCreateRequest {
    /// Your own text that makes this request the same as an earlier one with it; at most 50 characters. At most 50 characters.
    pub idempotency_key: String,
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// Whether money is drawn from the account (`debit`) or sent to it (`credit`).
    pub r#type: BankTransferType,
    /// The rails of a transfer.
    pub network: BankTransferNetwork,
    /// How much, in the major unit, with two places after the point on the wire (`"10.00"`).
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: String,
    /// What the statement says; at most 10 characters. At most 10 characters.
    pub description: String,
    /// The SEC code of an ACH entry, which tells how the account holder agreed.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// Whose account it is.
    pub user: BankTransferUser,
    /// Your own text, kept with it; at most 100 characters. At most 100 characters.
    pub custom_tag: Option<String>,
    /// Your own texts by name, kept with it: at most 50, names of at most 40 and values of at most 500 characters. At most 50 entries.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Your own account that the money comes from or goes to. If you have several, requests have to name it.
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

    /// Your own text that makes this request the same as an earlier one with it; at most 50 characters. At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }

    /// The SEC code of an ACH entry, which tells how the account holder agreed.
    #[must_use]
    pub fn ach_class<M>(
        mut self,
        ach_class: impl plaid_core::IntoOption<plaid_types::ACHClass, M>,
    ) -> Self {
        self.ach_class = ach_class.into_option();
        self
    }

    /// Your own text, kept with it; at most 100 characters. At most 100 characters.
    #[must_use]
    pub fn custom_tag<M>(mut self, custom_tag: impl plaid_core::IntoOption<String, M>) -> Self {
        self.custom_tag = custom_tag.into_option();
        self
    }

    /// Your own texts by name, kept with it: at most 50, names of at most 40 and values of at most 500 characters. At most 50 entries.
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

    /// Your own account that the money comes from or goes to. If you have several, requests have to name it.
    #[must_use]
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.origination_account_id = origination_account_id.into_option();
        self
    }
}

/// The answer of `/bank_transfer/create` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transfercreate)).
///
/// Starts a bank transfer; money moves.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferCreateResponse {
    /// The transfer.
    pub bank_transfer: BankTransfer,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/bank_transfer/list` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transferlist)).
///
/// Lists your bank transfers and their states, page by page with `count` and `offset`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BankTransferListRequest {
    /// Only those from this instant on.
    pub start_date: Option<plaid_core::DateTime>,
    /// Only those up to this instant.
    pub end_date: Option<plaid_core::DateTime>,
    /// How many there may be on a page. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// How many rows to skip. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Only those of this account of yours.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Who began a transfer.
    pub direction: Option<BankTransferDirection>,
}

impl BankTransferListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only those from this instant on.
    #[must_use]
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.start_date = start_date.into_option();
        self
    }

    /// Only those up to this instant.
    #[must_use]
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.end_date = end_date.into_option();
        self
    }

    /// How many there may be on a page. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// How many rows to skip. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }

    /// Only those of this account of yours.
    #[must_use]
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.origination_account_id = origination_account_id.into_option();
        self
    }

    /// Who began a transfer.
    #[must_use]
    pub fn direction<M>(
        mut self,
        direction: impl plaid_core::IntoOption<BankTransferDirection, M>,
    ) -> Self {
        self.direction = direction.into_option();
        self
    }
}

/// The answer of `/bank_transfer/list` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transferlist)).
///
/// Lists your bank transfers and their states, page by page with `count` and `offset`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferListResponse {
    /// Newest first.
    pub bank_transfers: Vec<BankTransfer>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/bank_transfer/cancel` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transfercancel)).
///
/// Cancels a bank transfer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankTransferCancelRequest {
    /// Names a bank transfer.
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

/// The answer of `/bank_transfer/cancel` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transfercancel)).
///
/// Cancels a bank transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferCancelResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/bank_transfer/event/list` ([Plaid's page](https://plaid.com/docs/api/products/auth#bank_transfereventlist)).
///
/// Lists events of bank transfers by date, type, account and more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BankTransferEventListRequest {
    /// Only those from this instant on.
    pub start_date: Option<plaid_core::DateTime>,
    /// Only those up to this instant.
    pub end_date: Option<plaid_core::DateTime>,
    /// Names a bank transfer.
    pub bank_transfer_id: Option<plaid_types::BankTransferId>,
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
    /// Which way money moves.
    pub bank_transfer_type: Option<BankTransferEventListBankTransferType>,
    /// Only events of these types.
    pub event_types: Option<Vec<BankTransferEventType>>,
    /// How many there may be on a page. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// How many rows to skip. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Only those of this account of yours.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Who began a transfer.
    pub direction: Option<BankTransferEventListDirection>,
}

impl BankTransferEventListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only those from this instant on.
    #[must_use]
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.start_date = start_date.into_option();
        self
    }

    /// Only those up to this instant.
    #[must_use]
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.end_date = end_date.into_option();
        self
    }

    /// Names a bank transfer.
    #[must_use]
    pub fn bank_transfer_id<M>(
        mut self,
        bank_transfer_id: impl plaid_core::IntoOption<plaid_types::BankTransferId, M>,
    ) -> Self {
        self.bank_transfer_id = bank_transfer_id.into_option();
        self
    }

    /// Names an account.
    #[must_use]
    pub fn account_id<M>(
        mut self,
        account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.account_id = account_id.into_option();
        self
    }

    /// Which way money moves.
    #[must_use]
    pub fn bank_transfer_type<M>(
        mut self,
        bank_transfer_type: impl plaid_core::IntoOption<BankTransferEventListBankTransferType, M>,
    ) -> Self {
        self.bank_transfer_type = bank_transfer_type.into_option();
        self
    }

    /// Only events of these types.
    #[must_use]
    pub fn event_types(
        mut self,
        event_types: impl IntoIterator<Item = impl Into<BankTransferEventType>>,
    ) -> Self {
        self.event_types = Some(event_types.into_iter().map(Into::into).collect());
        self
    }

    /// How many there may be on a page. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// How many rows to skip. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }

    /// Only those of this account of yours.
    #[must_use]
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.origination_account_id = origination_account_id.into_option();
        self
    }

    /// Who began a transfer.
    #[must_use]
    pub fn direction<M>(
        mut self,
        direction: impl plaid_core::IntoOption<BankTransferEventListDirection, M>,
    ) -> Self {
        self.direction = direction.into_option();
        self
    }
}

/// The answer of `/bank_transfer/event/list` ([Plaid's page](https://plaid.com/docs/api/products/auth#bank_transfereventlist)).
///
/// Lists events of bank transfers by date, type, account and more.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferEventListResponse {
    /// Something that happened to a transfer.
    pub bank_transfer_events: Vec<BankTransferEvent>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Something that happened to a transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferEvent {
    /// Numbers events one after another; 64 bits without a sign. At least 0.
    pub event_id: Option<i64>,
    /// When it happened, in UTC.
    pub timestamp: plaid_core::DateTime,
    /// What happened.
    pub event_type: BankTransferEventType,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// Names a bank transfer.
    pub bank_transfer_id: plaid_types::BankTransferId,
    /// Your own account that the money comes from or goes to. If you have several, requests have to name it.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Whether the transfer draws money or sends it.
    pub bank_transfer_type: BankTransferType,
    /// The transfer's sum, in the major unit, as a text.
    pub bank_transfer_amount: plaid_core::Amount,
    /// The transfer's currency.
    pub bank_transfer_iso_currency_code: String,
    /// Why a transfer failed or was returned; null otherwise.
    pub failure_reason: Option<plaid_types::BankTransferFailure>,
    /// Who began a transfer.
    pub direction: Option<BankTransferDirection>,
    /// About whoever receives money; always null at present.
    pub receiver_details: Option<ReceiverDetails>,
}

/// About whoever receives money; always null at present.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ReceiverDetails {
    /// What they can spend, in the major unit.
    pub available_balance: Option<plaid_core::Amount>,
}

/// The request of `/bank_transfer/event/sync` ([Plaid's page](https://plaid.com/docs/api/products/auth/#bank_transfereventsync)).
///
/// Returns the events after a given event id, in order, up to 25 at a time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankTransferEventSyncRequest {
    /// The `event_id` of the last event you have; 0 at first. At least 0.
    pub after_id: i64,
    /// How many there may be on a page. From 1 to 25. Plaid's default is `25`.
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

    /// How many there may be on a page. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }
}

/// The answer of `/bank_transfer/event/sync` ([Plaid's page](https://plaid.com/docs/api/products/auth/#bank_transfereventsync)).
///
/// Returns the events after a given event id, in order, up to 25 at a time.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferEventSyncResponse {
    /// Something that happened to a transfer.
    pub bank_transfer_events: Vec<BankTransferEvent>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/bank_transfer/sweep/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#bank_transfersweepget)).
///
/// Returns one sweep.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankTransferSweepGetRequest {
    /// Names a sweep.
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

/// The answer of `/bank_transfer/sweep/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#bank_transfersweepget)).
///
/// Returns one sweep.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferSweepGetResponse {
    /// The sweep.
    pub sweep: BankTransferSweep,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Money that moves between Plaid's account and your own.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferSweep {
    /// Names the sweep.
    pub id: String,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// The sum in the major unit, with its sign and two places (`"-10.00"`).
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: String,
}

/// The request of `/bank_transfer/sweep/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#bank_transfersweeplist)).
///
/// Lists sweeps by date and account.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BankTransferSweepListRequest {
    /// Your own account that the money comes from or goes to. If you have several, requests have to name it.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Only those from this instant on.
    pub start_time: Option<plaid_core::DateTime>,
    /// Only those up to this instant.
    pub end_time: Option<plaid_core::DateTime>,
    /// How many there may be on a page. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
}

impl BankTransferSweepListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Your own account that the money comes from or goes to. If you have several, requests have to name it.
    #[must_use]
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.origination_account_id = origination_account_id.into_option();
        self
    }

    /// Only those from this instant on.
    #[must_use]
    pub fn start_time<M>(
        mut self,
        start_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.start_time = start_time.into_option();
        self
    }

    /// Only those up to this instant.
    #[must_use]
    pub fn end_time<M>(
        mut self,
        end_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.end_time = end_time.into_option();
        self
    }

    /// How many there may be on a page. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }
}

/// The answer of `/bank_transfer/sweep/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#bank_transfersweeplist)).
///
/// Lists sweeps by date and account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferSweepListResponse {
    /// Newest first.
    pub sweeps: Vec<BankTransferSweep>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/bank_transfer/balance/get` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transferbalanceget)).
///
/// Returns the balance of your Bank Transfer account.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BankTransferBalanceGetRequest {
    /// Your own account that the money comes from or goes to. If you have several, requests have to name it.
    pub origination_account_id: Option<plaid_types::AccountId>,
}

impl BankTransferBalanceGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Your own account that the money comes from or goes to. If you have several, requests have to name it.
    #[must_use]
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.origination_account_id = origination_account_id.into_option();
        self
    }
}

/// The answer of `/bank_transfer/balance/get` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transferbalanceget)).
///
/// Returns the balance of your Bank Transfer account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferBalanceGetResponse {
    /// What stands ready for transfers, as texts in the major unit.
    pub balance: BankTransferBalance,
    /// Your own account that the money comes from or goes to. If you have several, requests have to name it.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// What stands ready for transfers, as texts in the major unit.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferBalance {
    /// Debits that came in less credits that went out.
    pub available: String,
    /// What can be used: `available` less what is kept in reserve.
    pub transactable: String,
}

/// The request of `/bank_transfer/migrate_account` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transfermigrate_account)).
///
/// Makes an Item out of an account and routing number that you know, and returns its access token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankTransferMigrateAccountRequest {
    /// The account number, as a text: leading zeros count.
    pub account_number: plaid_core::Sensitive,
    /// The nine digits of the ABA routing number, leading zeros kept. One number may serve several institutions.
    pub routing_number: String,
    /// The routing number for wires, which may differ from that for ACH.
    pub wire_routing_number: Option<String>,
    /// `checking` or `savings`.
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

    /// The routing number for wires, which may differ from that for ACH.
    #[must_use]
    pub fn wire_routing_number<M>(
        mut self,
        wire_routing_number: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.wire_routing_number = wire_routing_number.into_option();
        self
    }
}

/// The answer of `/bank_transfer/migrate_account` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference#bank_transfermigrate_account)).
///
/// Makes an Item out of an account and routing number that you know, and returns its access token.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferMigrateAccountResponse {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// Which way money moves.
pub enum BankTransferType {
/// From the user's account to yours. (`debit`)
Debit = "debit",
/// From your account to the user's. (`credit`)
Credit = "credit",
}
}

plaid_core::open_enum! {
/// The rails of a transfer.
pub enum BankTransferNetwork {
/// ACH, which takes one to three business days. (`ach`)
Ach = "ach",
/// ACH that arrives on the same business day if it is sent in time. (`same-day-ach`)
SameDayAch = "same-day-ach",
/// A wire, the same day and final. (`wire`)
Wire = "wire",
}
}

plaid_core::open_enum! {
/// How far a transfer is.
#[allow(missing_docs)]
pub enum BankTransferStatus {
Pending = "pending",
/// Sent to the bank. (`posted`)
Posted = "posted",
Cancelled = "cancelled",
Failed = "failed",
/// Returned by the bank. (`reversed`)
Reversed = "reversed",
}
}

plaid_core::open_enum! {
/// Who began a transfer.
pub enum BankTransferDirection {
/// You, by the API. (`outbound`)
Outbound = "outbound",
/// Someone who paid into your account. (`inbound`)
Inbound = "inbound",
}
}

plaid_core::open_enum! {
/// Which way money moves.
pub enum BankTransferEventListBankTransferType {
/// From the user's account to yours. (`debit`)
Debit = "debit",
/// From your account to the user's. (`credit`)
Credit = "credit",
}
}

plaid_core::open_enum! {
/// What happened to a transfer.
#[allow(missing_docs)]
pub enum BankTransferEventType {
Pending = "pending",
Cancelled = "cancelled",
Failed = "failed",
/// It was sent to the bank. (`posted`)
Posted = "posted",
/// The bank returned it. (`reversed`)
Reversed = "reversed",
}
}

plaid_core::open_enum! {
/// Who began a transfer.
pub enum BankTransferEventListDirection {
/// Someone who paid into your account. (`inbound`)
Inbound = "inbound",
/// You, by the API. (`outbound`)
Outbound = "outbound",
}
}
