// @generated from api/products/transfer.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    ACHClass, AccessToken, AccountId, FundingAccountId, IDNumberType, OriginatorClientId,
    PaymentProfileToken, RecurringTransferId, SignalWarning, SweepFailure, SweepStatus,
    SweepTrigger, TestClockId, TransferAuthorizationDecision,
    TransferAuthorizationDecisionRationaleCode, TransferAuthorizationId, TransferFailure,
    TransferId, TransferIntentId, TransferLedgerId, TransferRefundId, TransferSweep,
    TransferSweepId,
};

plaid_core::string_id! {
/// Names a repayment to Plaid.
pub struct TransferRepaymentId;
}

/// Asks for one transfer, by its id or by that of its authorization.
///
/// The request of `/transfer/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferGetRequest {
    /// Give this or `authorization_id`, not both.
    pub transfer_id: Option<plaid_types::TransferId>,
    /// Give this or `transfer_id`, not both.
    pub authorization_id: Option<plaid_types::TransferAuthorizationId>,
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
}

impl TransferGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Give this or `authorization_id`, not both.
    #[must_use]
    pub fn transfer_id<M>(
        mut self,
        transfer_id: impl plaid_core::IntoOption<plaid_types::TransferId, M>,
    ) -> Self {
        self.transfer_id = transfer_id.into_option();
        self
    }

    /// Give this or `transfer_id`, not both.
    #[must_use]
    pub fn authorization_id<M>(
        mut self,
        authorization_id: impl plaid_core::IntoOption<plaid_types::TransferAuthorizationId, M>,
    ) -> Self {
        self.authorization_id = authorization_id.into_option();
        self
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.originator_client_id = originator_client_id.into_option();
        self
    }
}

/// One transfer.
///
/// The answer of `/transfer/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferGetResponse {
    /// The transfer.
    pub transfer: Transfer,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One movement of money between the account of an end user and your business.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Transfer {
    /// Names a transfer.
    pub id: plaid_types::TransferId,
    /// The authorization that approved the transfer.
    pub authorization_id: Option<plaid_types::TransferAuthorizationId>,
    /// The SEC code, which says how the account holder consented. Required on ACH networks.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// The account of the end user that is debited or credited.
    pub account_id: Option<plaid_types::AccountId>,
    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// The ledger the money moves through.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// Direction seen from the end user: a debit takes money out of the account and brings it to you, a credit pays it in.
    pub r#type: TransferType,
    /// Who holds the account.
    pub user: TransferUserInResponse,
    /// US dollars with two decimals, always positive; `type` tells the direction.
    pub amount: plaid_core::Amount,
    /// The text passed to the bank of the end user.
    pub description: String,
    /// When the transfer was made.
    pub created: plaid_core::DateTime,
    /// How far the transfer has come.
    pub status: TransferStatus,
    /// How far the movement between the transfer and your funding account has come; null if there will never be one, as with the Plaid Ledger.
    pub sweep_status: Option<TransferSweepStatus>,
    /// The payment network of a transfer.
    pub network: TransferNetwork,
    /// What only wires carry.
    pub wire_details: Option<TransferWireDetails>,
    /// Whether `cancel` would still succeed.
    pub cancellable: bool,
    /// Why the transfer failed or was returned; null in every other state.
    pub failure_reason: Option<plaid_types::TransferFailure>,
    /// Your own key and value pairs in ASCII: at most 50, with keys of up to 40 and values of up to 500 characters. At most 50 entries.
    pub metadata: std::collections::BTreeMap<String, String>,
    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Whether Plaid bears the loss of a return. Only for customers of Guarantee.
    ///
    /// Deprecated by Plaid.
    pub guarantee_decision: Option<TransferAuthorizationGuaranteeDecision>,
    /// Why there is no guarantee; null unless the decision is `NOT_GUARANTEED`.
    ///
    /// Deprecated by Plaid.
    pub guarantee_decision_rationale: Option<TransferAuthorizationGuaranteeDecisionRationale>,
    /// How much is guaranteed and when. Absent when no guarantee was tried.
    pub guarantee_details: Option<TransferGuaranteeDetails>,
    /// ISO 4217 code of the amounts, so far always `USD`.
    pub iso_currency_code: Option<String>,
    /// The last day on which the usual returns (R01, R02, R03, R29) can arrive: three business days after settlement.
    pub standard_return_window: Option<plaid_core::Date>,
    /// The last day on which returns for lack of authorization can arrive: 61 business days after settlement.
    pub unauthorized_return_window: Option<plaid_core::Date>,
    /// When settlement is expected. With the Plaid Ledger read `expected_funds_available_date`.
    ///
    /// Deprecated by Plaid.
    pub expected_settlement_date: Option<plaid_core::Date>,
    /// When the money of a debit is expected to become available in the ledger. Null for credits and after a return.
    pub expected_funds_available_date: Option<plaid_core::Date>,
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// The refunds of this transfer; empty if there is none.
    pub refunds: Vec<TransferRefund>,
    /// The recurring transfer this one belongs to, if any.
    pub recurring_transfer_id: Option<plaid_types::RecurringTransferId>,
    /// When which part of an ACH debit is expected in your account, as long as it is not returned.
    pub expected_sweep_settlement_schedule: Vec<TransferExpectedSweepSettlementScheduleItem>,
    /// Where the money of a credit comes from. Meaningless for transfers made since December 2023.
    ///
    /// Deprecated by Plaid.
    pub credit_funds_source: Option<TransferCreditFundsSource>,
    /// The part of the amount that goes to the ledger of the platform; the customer gets the rest. More than zero and at most the amount.
    pub facilitator_fee: Option<plaid_core::Amount>,
    /// What the network calls the payment: the trace number on ACH, the transaction identification on RTP, the IMAD on a wire. Null until the payment is posted.
    pub network_trace_id: Option<String>,
}

/// The holder of the account, as given when the transfer was made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferUserInResponse {
    /// The legal name, or the name of the business.
    pub legal_name: String,
    /// Preferably in E.164 form.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// The user's email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// The address of the account holder.
    pub address: Option<TransferUserAddressInResponse>,
}

/// The address of the account holder.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferUserAddressInResponse {
    /// House number, street, and what narrows it down to the flat.
    pub street: Option<String>,
    /// The town, spelled out.
    pub city: Option<String>,
    /// The state or province, such as `CA`.
    pub region: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
}

/// What only wires carry.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferWireDetails {
    /// A message for the recipient, at most 140 characters.
    pub message_to_beneficiary: Option<String>,
    /// The fee that was taken off the amount when a wire came back.
    pub wire_return_fee: Option<String>,
}

impl TransferWireDetails {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A message for the recipient, at most 140 characters.
    #[must_use]
    pub fn message_to_beneficiary<M>(
        mut self,
        message_to_beneficiary: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.message_to_beneficiary = message_to_beneficiary.into_option();
        self
    }

    /// The fee that was taken off the amount when a wire came back.
    #[must_use]
    pub fn wire_return_fee<M>(
        mut self,
        wire_return_fee: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.wire_return_fee = wire_return_fee.into_option();
        self
    }
}

/// Why Plaid did not guarantee a transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferAuthorizationGuaranteeDecisionRationale {
    /// Why Plaid does not guarantee a transfer.
    pub code: TransferAuthorizationGuaranteeDecisionRationaleCode,
    /// The reason in words.
    pub description: String,
}

/// What Plaid guarantees of a transfer, and when.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferGuaranteeDetails {
    /// What is covered now, in dollars. It grows as observation windows end.
    pub guaranteed_amount: plaid_core::Amount,
    /// The tranches of the guarantee.
    pub schedule: Vec<TransferGuaranteeScheduleItem>,
}

/// One tranche of the guarantee of a transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferGuaranteeScheduleItem {
    /// The guaranteed amount of the tranche, in dollars.
    pub amount: plaid_core::Amount,
    /// How many business days the tranche is observed first; 0 if it is guaranteed at once.
    pub observation_window_business_days: Option<i64>,
    /// When the observation ends; null or absent without a window.
    pub observation_window_expiration_time: Option<plaid_core::DateTime>,
}

/// Money of a debit paid back to the end user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferRefund {
    /// Names a refund of a transfer.
    pub id: plaid_types::TransferRefundId,
    /// Names a transfer.
    pub transfer_id: plaid_types::TransferId,
    /// US dollars with two decimals.
    pub amount: plaid_core::Amount,
    /// How far a refund has come.
    pub status: TransferRefundStatus,
    /// Why the refund failed or was returned; null in every other state.
    pub failure_reason: Option<TransferRefundFailure>,
    /// The ledger the refund was paid from.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// When it was made, in UTC.
    pub created: plaid_core::DateTime,
    /// What the network calls the payment: the trace number on ACH, the transaction identification on RTP, the IMAD on a wire. Null until the payment is posted.
    pub network_trace_id: Option<String>,
}

/// Why a refund failed or was returned.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferRefundFailure {
    /// A return code such as `R01`, or a code of the instant payment network. Present once the refund is returned.
    pub failure_code: Option<String>,
    /// The ACH return code. Use `failure_code`.
    ///
    /// Deprecated by Plaid.
    pub ach_return_code: Option<String>,
    /// The reason in words.
    pub description: Option<String>,
}

/// What is expected to have settled by a date.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferExpectedSweepSettlementScheduleItem {
    /// The day on which the sweep settles.
    pub sweep_settlement_date: plaid_core::Date,
    /// The sum of everything settled up to and including the date.
    pub swept_settled_amount: plaid_core::Amount,
}

/// Asks for one recurring transfer.
///
/// The request of `/transfer/recurring/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringget)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferRecurringGetRequest {
    /// Names a recurring transfer.
    pub recurring_transfer_id: plaid_types::RecurringTransferId,
}

impl TransferRecurringGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(recurring_transfer_id: impl Into<plaid_types::RecurringTransferId>) -> Self {
        Self {
            recurring_transfer_id: recurring_transfer_id.into(),
        }
    }
}

/// One recurring transfer.
///
/// The answer of `/transfer/recurring/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferRecurringGetResponse {
    /// The recurring transfer.
    pub recurring_transfer: RecurringTransfer,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A schedule that starts a transfer on every date it names.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RecurringTransfer {
    /// Names a recurring transfer.
    pub recurring_transfer_id: plaid_types::RecurringTransferId,
    /// When it was made, in UTC.
    pub created: plaid_core::DateTime,
    /// The next date, moved off bank holidays; null if there is none.
    pub next_origination_date: Option<plaid_core::Date>,
    /// Sandbox only: the test clock whose virtual time applies.
    pub test_clock_id: Option<plaid_types::TestClockId>,
    /// Direction seen from the end user: a debit takes money out of the account and brings it to you, a credit pays it in.
    pub r#type: TransferType,
    /// The amount of every single transfer, in dollars.
    pub amount: plaid_core::Amount,
    /// The state of a recurring transfer.
    pub status: TransferRecurringStatus,
    /// The SEC code, which says how the account holder consented. Required on ACH networks.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// The payment network of a recurring transfer.
    pub network: TransferRecurringNetwork,
    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// The account of the end user that is debited or credited.
    pub account_id: plaid_types::AccountId,
    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// ISO 4217 code of the amounts, so far always `USD`.
    pub iso_currency_code: String,
    /// The text passed to the bank with every transfer.
    pub description: String,
    /// The transfers started so far; empty at first.
    pub transfer_ids: Vec<plaid_types::TransferId>,
    /// Who holds the account.
    pub user: TransferUserInResponse,
    /// When a recurring transfer starts its transfers.
    pub schedule: TransferRecurringSchedule,
}

/// When a recurring transfer starts its transfers.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferRecurringSchedule {
    /// The unit of the interval of a schedule.
    pub interval_unit: TransferScheduleIntervalUnit,
    /// How many units lie between two transfers: 2 with the unit `week` is every two weeks.
    pub interval_count: Option<i64>,
    /// The day within the interval. For weeks 1 (Monday) to 5 (Friday); for months 1 to 28, or -1 (the last day) to -5 counted from the end. A day on which banks are closed moves to the next banking day.
    pub interval_execution_day: Option<i64>,
    /// The schedule begins with the first execution day on or after this date, which must lie ahead for `rtp`. A first payment on the very day of the request may or may not happen.
    pub start_date: plaid_core::Date,
    /// The schedule ends with the last execution day on or before this date; null runs until cancelled.
    pub end_date: Option<plaid_core::Date>,
}

impl TransferRecurringSchedule {
    /// A value with the members it cannot go without.
    pub fn new(
        interval_unit: impl Into<TransferScheduleIntervalUnit>,
        interval_count: i64,
        interval_execution_day: i64,
        start_date: impl Into<plaid_core::Date>,
    ) -> Self {
        Self {
            interval_unit: interval_unit.into(),
            interval_count: Some(interval_count),
            interval_execution_day: Some(interval_execution_day),
            start_date: start_date.into(),
            end_date: None,
        }
    }

    /// The schedule ends with the last execution day on or before this date; null runs until cancelled.
    #[must_use]
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.end_date = end_date.into_option();
        self
    }
}

/// Describes a planned transfer and asks for a decision.
///
/// The request of `/transfer/authorization/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferAuthorizationCreateRequest {
    /// The access token of the Item that holds the account.
    pub access_token: plaid_types::AccessToken,
    /// The account of the end user that is debited or credited.
    pub account_id: plaid_types::AccountId,
    /// The business account to use, only without the Plaid Ledger. Leave it out with a ledger.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// The ledger to use; the default one if left out.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// The token of a payment profile, in place of an access token and an account.
    pub payment_profile_token: Option<plaid_types::PaymentProfileToken>,
    /// Direction seen from the end user: a debit takes money out of the account and brings it to you, a credit pays it in.
    pub r#type: TransferType,
    /// The payment network of a transfer.
    pub network: TransferNetwork,
    /// The most that the transfer may move, in dollars with two decimals.
    pub amount: plaid_core::Amount,
    /// The SEC code, which says how the account holder consented. Required on ACH networks.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// What only wires carry.
    pub wire_details: Option<TransferWireDetails>,
    /// Who holds the account; `legal_name` is required. With several holders, the one you deal with.
    pub user: TransferAuthorizationUserInRequest,
    /// The device that asked for the payment. Not part of the risk check so far.
    pub device: Option<TransferAuthorizationDevice>,
    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// ISO 4217 code, `USD` if left out.
    pub iso_currency_code: Option<String>,
    /// A key of your own, at most 50 characters, new for each planned transfer. For 48 hours the same key returns the same authorization; only after `user_action_required` is the decision made afresh. At most 50 characters.
    pub idempotency_key: Option<String>,
    /// Whether the user is there and asks for this payment, as against an automatic one. Not evaluated so far.
    pub user_present: Option<bool>,
    /// Set to false to forgo the guarantee. Plaid's default is `true`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub with_guarantee: Option<bool>,
    /// Asks for a guarantee; without it the decision is about risk alone.
    ///
    /// Not in Plaid's public documentation.
    pub request_guarantee: Option<bool>,
    /// The session id of the script that ran on your page.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub beacon_session_id: Option<String>,
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Where the money of a credit comes from. Meaningless for transfers made since December 2023.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub credit_funds_source: Option<TransferCreditFundsSource>,
    /// Sandbox only: the test clock whose virtual time applies.
    pub test_clock_id: Option<plaid_types::TestClockId>,
    /// The Signal ruleset to apply; `default` if left out.
    pub ruleset_key: Option<String>,
    /// Facts of your own about the risk, as strings: at most 50, with values of up to 500 characters. Nothing personal. At most 50 entries.
    pub custom_attributes: Option<std::collections::BTreeMap<String, String>>,
    /// What you know of the user, for the judgement of risk.
    pub user_attributes: Option<TransferAuthorizationUserAttributes>,
}

impl TransferAuthorizationCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
        r#type: impl Into<TransferType>,
        network: impl Into<TransferNetwork>,
        amount: impl Into<plaid_core::Amount>,
        user: TransferAuthorizationUserInRequest,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            account_id: account_id.into(),
            funding_account_id: None,
            ledger_id: None,
            payment_profile_token: None,
            r#type: r#type.into(),
            network: network.into(),
            amount: amount.into(),
            ach_class: None,
            wire_details: None,
            user,
            device: None,
            origination_account_id: None,
            iso_currency_code: None,
            idempotency_key: Some(plaid_core::codec::new_idempotency_key()),
            user_present: None,
            with_guarantee: None,
            request_guarantee: None,
            beacon_session_id: None,
            originator_client_id: None,
            credit_funds_source: None,
            test_clock_id: None,
            ruleset_key: None,
            custom_attributes: None,
            user_attributes: None,
        }
    }

    /// The business account to use, only without the Plaid Ledger. Leave it out with a ledger.
    #[must_use]
    pub fn funding_account_id<M>(
        mut self,
        funding_account_id: impl plaid_core::IntoOption<plaid_types::FundingAccountId, M>,
    ) -> Self {
        self.funding_account_id = funding_account_id.into_option();
        self
    }

    /// The ledger to use; the default one if left out.
    #[must_use]
    pub fn ledger_id<M>(
        mut self,
        ledger_id: impl plaid_core::IntoOption<plaid_types::TransferLedgerId, M>,
    ) -> Self {
        self.ledger_id = ledger_id.into_option();
        self
    }

    /// The token of a payment profile, in place of an access token and an account.
    #[must_use]
    pub fn payment_profile_token<M>(
        mut self,
        payment_profile_token: impl plaid_core::IntoOption<plaid_types::PaymentProfileToken, M>,
    ) -> Self {
        self.payment_profile_token = payment_profile_token.into_option();
        self
    }

    /// The SEC code, which says how the account holder consented. Required on ACH networks.
    #[must_use]
    pub fn ach_class<M>(
        mut self,
        ach_class: impl plaid_core::IntoOption<plaid_types::ACHClass, M>,
    ) -> Self {
        self.ach_class = ach_class.into_option();
        self
    }

    /// What only wires carry.
    #[must_use]
    pub fn wire_details(mut self, wire_details: impl Into<Option<TransferWireDetails>>) -> Self {
        self.wire_details = wire_details.into();
        self
    }

    /// The device that asked for the payment. Not part of the risk check so far.
    #[must_use]
    pub fn device(mut self, device: impl Into<Option<TransferAuthorizationDevice>>) -> Self {
        self.device = device.into();
        self
    }

    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.origination_account_id = origination_account_id.into_option();
        self
    }

    /// ISO 4217 code, `USD` if left out.
    #[must_use]
    pub fn iso_currency_code<M>(
        mut self,
        iso_currency_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.iso_currency_code = iso_currency_code.into_option();
        self
    }

    /// A key of your own, at most 50 characters, new for each planned transfer. For 48 hours the same key returns the same authorization; only after `user_action_required` is the decision made afresh. At most 50 characters.
    #[must_use]
    pub fn idempotency_key<M>(
        mut self,
        idempotency_key: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.idempotency_key = idempotency_key.into_option();
        self
    }

    /// Whether the user is there and asks for this payment, as against an automatic one. Not evaluated so far.
    #[must_use]
    pub fn user_present(mut self, user_present: impl Into<Option<bool>>) -> Self {
        self.user_present = user_present.into();
        self
    }

    /// Set to false to forgo the guarantee. Plaid's default is `true`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn with_guarantee(mut self, with_guarantee: impl Into<Option<bool>>) -> Self {
        self.with_guarantee = with_guarantee.into();
        self
    }

    /// Asks for a guarantee; without it the decision is about risk alone.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn request_guarantee(mut self, request_guarantee: impl Into<Option<bool>>) -> Self {
        self.request_guarantee = request_guarantee.into();
        self
    }

    /// The session id of the script that ran on your page.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn beacon_session_id<M>(
        mut self,
        beacon_session_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.beacon_session_id = beacon_session_id.into_option();
        self
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    #[must_use]
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.originator_client_id = originator_client_id.into_option();
        self
    }

    /// Where the money of a credit comes from. Meaningless for transfers made since December 2023.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn credit_funds_source<M>(
        mut self,
        credit_funds_source: impl plaid_core::IntoOption<TransferCreditFundsSource, M>,
    ) -> Self {
        self.credit_funds_source = credit_funds_source.into_option();
        self
    }

    /// Sandbox only: the test clock whose virtual time applies.
    #[must_use]
    pub fn test_clock_id<M>(
        mut self,
        test_clock_id: impl plaid_core::IntoOption<plaid_types::TestClockId, M>,
    ) -> Self {
        self.test_clock_id = test_clock_id.into_option();
        self
    }

    /// The Signal ruleset to apply; `default` if left out.
    #[must_use]
    pub fn ruleset_key<M>(mut self, ruleset_key: impl plaid_core::IntoOption<String, M>) -> Self {
        self.ruleset_key = ruleset_key.into_option();
        self
    }

    /// Facts of your own about the risk, as strings: at most 50, with values of up to 500 characters. Nothing personal. At most 50 entries.
    #[must_use]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<Item = (impl Into<String>, String)>,
    ) -> Self {
        self.custom_attributes = Some(
            custom_attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }

    /// What you know of the user, for the judgement of risk.
    #[must_use]
    pub fn user_attributes(
        mut self,
        user_attributes: impl Into<Option<TransferAuthorizationUserAttributes>>,
    ) -> Self {
        self.user_attributes = user_attributes.into();
        self
    }
}

/// The holder of the account of a planned transfer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferAuthorizationUserInRequest {
    /// The legal name, or the name of the business.
    pub legal_name: String,
    /// Preferably in E.164 form.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// The user's email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// The address of the account holder.
    pub address: Option<TransferUserAddressInRequest>,
}

impl TransferAuthorizationUserInRequest {
    /// A request with the members it cannot go without.
    pub fn new(legal_name: impl Into<String>) -> Self {
        Self {
            legal_name: legal_name.into(),
            phone_number: None,
            email_address: None,
            address: None,
        }
    }

    /// Preferably in E.164 form.
    #[must_use]
    pub fn phone_number<M>(
        mut self,
        phone_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.phone_number = phone_number.into_option();
        self
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

    /// The address of the account holder.
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<TransferUserAddressInRequest>>) -> Self {
        self.address = address.into();
        self
    }
}

/// The address of the account holder.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferUserAddressInRequest {
    /// House number, street, and what narrows it down to the flat.
    pub street: Option<String>,
    /// The town, spelled out.
    pub city: Option<String>,
    /// The state or province, such as `CA`.
    pub region: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
}

impl TransferUserAddressInRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// House number, street, and what narrows it down to the flat.
    #[must_use]
    pub fn street<M>(mut self, street: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street = street.into_option();
        self
    }

    /// The town, spelled out.
    #[must_use]
    pub fn city<M>(mut self, city: impl plaid_core::IntoOption<String, M>) -> Self {
        self.city = city.into_option();
        self
    }

    /// The state or province, such as `CA`.
    #[must_use]
    pub fn region<M>(mut self, region: impl plaid_core::IntoOption<String, M>) -> Self {
        self.region = region.into_option();
        self
    }

    /// The ZIP code in the US; null or absent in countries that have none.
    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }

    /// ISO 3166-1 alpha-2 code.
    #[must_use]
    pub fn country<M>(mut self, country: impl plaid_core::IntoOption<String, M>) -> Self {
        self.country = country.into_option();
        self
    }
}

/// The device that asked for a payment.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferAuthorizationDevice {
    /// The address that the user's device has on the internet.
    pub ip_address: Option<plaid_core::Sensitive>,
    /// The user agent string of its browser or app.
    pub user_agent: Option<String>,
}

impl TransferAuthorizationDevice {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The address that the user's device has on the internet.
    #[must_use]
    pub fn ip_address<M>(
        mut self,
        ip_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.ip_address = ip_address.into_option();
        self
    }

    /// The user agent string of its browser or app.
    #[must_use]
    pub fn user_agent<M>(mut self, user_agent: impl plaid_core::IntoOption<String, M>) -> Self {
        self.user_agent = user_agent.into_option();
        self
    }
}

/// What you know of the user, for the judgement of risk.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferAuthorizationUserAttributes {
    /// When the user joined you, in UTC.
    pub account_created_time: Option<plaid_core::DateTime>,
    /// How many payments of theirs have succeeded. At least 0.
    pub successful_payment_count: Option<i64>,
}

impl TransferAuthorizationUserAttributes {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// When the user joined you, in UTC.
    #[must_use]
    pub fn account_created_time<M>(
        mut self,
        account_created_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.account_created_time = account_created_time.into_option();
        self
    }

    /// How many payments of theirs have succeeded. At least 0.
    #[must_use]
    pub fn successful_payment_count(
        mut self,
        successful_payment_count: impl Into<Option<i64>>,
    ) -> Self {
        self.successful_payment_count = successful_payment_count.into();
        self
    }
}

/// The decision on a planned transfer.
///
/// The answer of `/transfer/authorization/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferAuthorizationCreateResponse {
    /// A decision on a planned transfer, good for one transfer.
    pub authorization: TransferAuthorization,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A decision on a planned transfer, good for one transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferAuthorization {
    /// What `create` of the transfer asks for.
    pub id: plaid_types::TransferAuthorizationId,
    /// When it was made, in UTC.
    pub created: plaid_core::DateTime,
    /// Whether the transfer may go ahead.
    pub decision: plaid_types::TransferAuthorizationDecision,
    /// The reason. Always there for a declined transfer; on an approved one it means that the risk was not checked.
    pub decision_rationale: Option<TransferAuthorizationDecisionRationale>,
    /// Whether Plaid bears the loss of a return. Only for customers of Guarantee.
    ///
    /// Deprecated by Plaid.
    pub guarantee_decision: Option<TransferAuthorizationGuaranteeDecision>,
    /// Why there is no guarantee; null unless the decision is `NOT_GUARANTEED`.
    ///
    /// Deprecated by Plaid.
    pub guarantee_decision_rationale: Option<TransferAuthorizationGuaranteeDecisionRationale>,
    /// What is guaranteed and when. Absent when no guarantee was tried.
    pub guarantee_details: Option<AuthorizationGuaranteeDetails>,
    /// Scores and a risk level. An extra that Plaid has to switch on; null otherwise.
    ///
    /// Deprecated by Plaid.
    pub payment_risk: Option<TransferAuthorizationPaymentRisk>,
    /// The transfer as Plaid understood it.
    pub proposed_transfer: TransferAuthorizationProposedTransfer,
}

/// The reason for a decision.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferAuthorizationDecisionRationale {
    /// The reason as a code; null when the risk check passed.
    pub code: Option<plaid_types::TransferAuthorizationDecisionRationaleCode>,
    /// The reason in words.
    pub description: String,
}

/// What Plaid would guarantee of a planned transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AuthorizationGuaranteeDetails {
    /// How much of a transfer is guaranteed.
    pub outcome: TransferGuaranteeOutcome,
    /// The tranches of the guarantee.
    pub schedule: Vec<AuthorizationGuaranteeScheduleItem>,
}

/// One tranche of the guarantee of a planned transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AuthorizationGuaranteeScheduleItem {
    /// The guaranteed amount of the tranche, in dollars.
    pub amount: plaid_core::Amount,
    /// How many business days the tranche is observed first; 0 if it is guaranteed at once.
    pub observation_window_business_days: Option<i64>,
}

/// How likely a planned debit is to be returned.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferAuthorizationPaymentRisk {
    /// From 1 to 99, higher is riskier: a return by the bank, for lack of money or because the account does not qualify. From 1 to 99.
    pub bank_initiated_return_score: Option<i64>,
    /// From 1 to 99, higher is riskier: a return by the customer, who disputes the authorization. Such returns can come up to 60 days later. From 1 to 99.
    pub customer_initiated_return_score: Option<i64>,
    /// How likely a return is, in five steps.
    pub risk_level: Option<TransferAuthorizationRiskLevel>,
    /// Why data of the bank is missing from the scores; empty if nothing is.
    pub warnings: Vec<plaid_types::SignalWarning>,
}

/// A planned transfer as Plaid understood it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferAuthorizationProposedTransfer {
    /// The SEC code, which says how the account holder consented. Required on ACH networks.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// The account of the end user that is debited or credited.
    pub account_id: Option<plaid_types::AccountId>,
    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// The ledger the money moves through.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// Direction seen from the end user: a debit takes money out of the account and brings it to you, a credit pays it in.
    pub r#type: TransferType,
    /// The holder of the account, as given when the transfer was made.
    pub user: TransferUserInResponse,
    /// The amount that is proposed, in dollars; with a partial guarantee less than was asked for.
    pub amount: plaid_core::Amount,
    /// The amount you asked for, in dollars.
    pub requested_amount: Option<plaid_core::Amount>,
    /// The rails that were asked for.
    pub network: String,
    /// What only wires carry.
    pub wire_details: Option<TransferWireDetails>,
    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// ISO 4217 code of the amounts, so far always `USD`.
    pub iso_currency_code: Option<String>,
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Where the money of a credit comes from. Meaningless for transfers made since December 2023.
    ///
    /// Deprecated by Plaid.
    pub credit_funds_source: Option<TransferCreditFundsSource>,
}

/// Names the authorization to withdraw.
///
/// The request of `/transfer/authorization/cancel` ([Plaid's page](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcancel)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferAuthorizationCancelRequest {
    /// Names an authorization.
    pub authorization_id: plaid_types::TransferAuthorizationId,
}

impl TransferAuthorizationCancelRequest {
    /// A request with the members it cannot go without.
    pub fn new(authorization_id: impl Into<plaid_types::TransferAuthorizationId>) -> Self {
        Self {
            authorization_id: authorization_id.into(),
        }
    }
}

/// The answer of `/transfer/authorization/cancel`: nothing but the request id.
///
/// The answer of `/transfer/authorization/cancel` ([Plaid's page](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcancel)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferAuthorizationCancelResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for a balance kept at Plaid.
///
/// The request of `/transfer/balance/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/balance/#transferbalanceget)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferBalanceGetRequest {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Which of the two balances; both are prefunded.
    pub r#type: Option<TransferBalanceType>,
}

impl TransferBalanceGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.originator_client_id = originator_client_id.into_option();
        self
    }

    /// Which of the two balances; both are prefunded.
    #[must_use]
    pub fn r#type<M>(
        mut self,
        r#type: impl plaid_core::IntoOption<TransferBalanceType, M>,
    ) -> Self {
        self.r#type = r#type.into_option();
        self
    }
}

/// A balance kept at Plaid.
///
/// The answer of `/transfer/balance/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/balance/#transferbalanceget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferBalanceGetResponse {
    /// A balance kept at Plaid.
    pub balance: TransferBalance,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A balance kept at Plaid.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferBalance {
    /// What can be used now, in dollars.
    pub available: plaid_core::Amount,
    /// The available balance and what is still being processed, in dollars.
    pub current: Option<plaid_core::Amount>,
    /// Which balance kept at Plaid.
    pub r#type: TransferBalanceType,
}

/// Names the account to look at.
///
/// The request of `/transfer/capabilities/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/account-linking/#transfercapabilitiesget)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferCapabilitiesGetRequest {
    /// The access token of the Item that holds the account.
    pub access_token: plaid_types::AccessToken,
    /// The account of the end user that is debited or credited.
    pub account_id: plaid_types::AccountId,
    /// The token of a payment profile, in place of an access token and an account.
    pub payment_profile_token: Option<plaid_types::PaymentProfileToken>,
}

impl TransferCapabilitiesGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            account_id: account_id.into(),
            payment_profile_token: None,
        }
    }

    /// The token of a payment profile, in place of an access token and an account.
    #[must_use]
    pub fn payment_profile_token<M>(
        mut self,
        payment_profile_token: impl plaid_core::IntoOption<plaid_types::PaymentProfileToken, M>,
    ) -> Self {
        self.payment_profile_token = payment_profile_token.into_option();
        self
    }
}

/// What the institution of the account can do.
///
/// The answer of `/transfer/capabilities/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/account-linking/#transfercapabilitiesget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferCapabilitiesGetResponse {
    /// The instant payments an institution takes part in.
    pub institution_supported_networks: InstitutionSupportedNetworks,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The instant payments an institution takes part in.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InstitutionSupportedNetworks {
    /// Instant credits.
    pub rtp: TransferCapabilitiesGetRTP,
    /// Requests for payment.
    pub rfp: Option<TransferCapabilitiesGetRfP>,
}

/// What an institution can do in instant payments.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferCapabilitiesGetRTP {
    /// Whether money can be sent to the account at once. Plaid's default is `false`.
    pub credit: Option<bool>,
}

/// What an institution can do in requests for payment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferCapabilitiesGetRfP {
    /// Whether the account can be asked for money. Plaid's default is `false`.
    pub debit: Option<bool>,
    /// The largest request the institution takes.
    pub max_amount: Option<plaid_core::Amount>,
    /// ISO 4217 code of the amounts, so far always `USD`.
    pub iso_currency_code: Option<String>,
}

/// Asks for your limits, or for those of an originator.
///
/// The request of `/transfer/configuration/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/metrics/#transferconfigurationget)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferConfigurationGetRequest {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
}

impl TransferConfigurationGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    #[must_use]
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.originator_client_id = originator_client_id.into_option();
        self
    }
}

/// The limits on transfers.
///
/// The answer of `/transfer/configuration/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/metrics/#transferconfigurationget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferConfigurationGetResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// The largest single transfer. Superseded by the limits for each direction.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub max_single_transfer_amount: Option<plaid_core::Amount>,
    /// The largest single credit.
    pub max_single_transfer_credit_amount: Option<plaid_core::Amount>,
    /// The largest single debit.
    pub max_single_transfer_debit_amount: Option<plaid_core::Amount>,
    /// The most that credits may add up to within 24 hours.
    pub max_daily_credit_amount: plaid_core::Amount,
    /// The most that debits may add up to within 24 hours.
    pub max_daily_debit_amount: plaid_core::Amount,
    /// The most that all transfers of a calendar month may add up to. Superseded by the limits for each direction.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub max_monthly_amount: Option<plaid_core::Amount>,
    /// The most that credits of a calendar month may add up to.
    pub max_monthly_credit_amount: Option<plaid_core::Amount>,
    /// The most that debits of a calendar month may add up to.
    pub max_monthly_debit_amount: Option<plaid_core::Amount>,
    /// ISO 4217 code of the amounts, so far always `USD`.
    pub iso_currency_code: String,
}

/// Asks for a ledger.
///
/// The request of `/transfer/ledger/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerget)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferLedgerGetRequest {
    /// The ledger to use; the default one if left out.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
}

impl TransferLedgerGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The ledger to use; the default one if left out.
    #[must_use]
    pub fn ledger_id<M>(
        mut self,
        ledger_id: impl plaid_core::IntoOption<plaid_types::TransferLedgerId, M>,
    ) -> Self {
        self.ledger_id = ledger_id.into_option();
        self
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    #[must_use]
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.originator_client_id = originator_client_id.into_option();
        self
    }
}

/// A ledger and its balance.
///
/// The answer of `/transfer/ledger/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferLedgerGetResponse {
    /// The ledger the money moves through.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// What a ledger holds, in dollars.
    pub balance: TransferLedgerBalance,
    /// What your team calls the Ledger.
    pub name: Option<String>,
    /// Whether requests that name no ledger use this one.
    pub is_default: Option<bool>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// What a ledger holds, in dollars.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferLedgerBalance {
    /// What can be paid out now.
    pub available: plaid_core::Amount,
    /// What is on its way and still held.
    pub pending: plaid_core::Amount,
}

/// Asks to move money between two ledgers.
///
/// The request of `/transfer/ledger/distribute` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdistribute)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferLedgerDistributeRequest {
    /// The ledger that gives.
    pub from_ledger_id: plaid_types::TransferLedgerId,
    /// The ledger that receives.
    pub to_ledger_id: plaid_types::TransferLedgerId,
    /// Dollars with two decimals, more than zero.
    pub amount: plaid_core::Amount,
    /// A key of your own, at most 50 characters, new for each intended movement of money. A request sent again with the same key does nothing more. At most 50 characters.
    pub idempotency_key: String,
    /// Free text.
    pub description: Option<String>,
}

impl TransferLedgerDistributeRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        from_ledger_id: impl Into<plaid_types::TransferLedgerId>,
        to_ledger_id: impl Into<plaid_types::TransferLedgerId>,
        amount: impl Into<plaid_core::Amount>,
    ) -> Self {
        Self {
            from_ledger_id: from_ledger_id.into(),
            to_ledger_id: to_ledger_id.into(),
            amount: amount.into(),
            idempotency_key: plaid_core::codec::new_idempotency_key(),
            description: None,
        }
    }

    /// A key of your own, at most 50 characters, new for each intended movement of money. A request sent again with the same key does nothing more. At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }

    /// Free text.
    #[must_use]
    pub fn description<M>(mut self, description: impl plaid_core::IntoOption<String, M>) -> Self {
        self.description = description.into_option();
        self
    }
}

/// The answer of `/transfer/ledger/distribute`: nothing but the request id.
///
/// The answer of `/transfer/ledger/distribute` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdistribute)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferLedgerDistributeResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks to pull money into a ledger.
///
/// The request of `/transfer/ledger/deposit` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdeposit)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferLedgerDepositRequest {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// The business account at the other end; the one tied to the ledger if left out.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// The ledger to use; the default one if left out.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// Dollars with two decimals, more than zero.
    pub amount: plaid_core::Amount,
    /// A text of up to 10 characters for the bank, which may or may not show it on the statement. At most 10 characters.
    pub description: Option<String>,
    /// A key of your own, at most 50 characters, new for each intended movement of money. A request sent again with the same key does nothing more. At most 50 characters.
    pub idempotency_key: String,
    /// The ACH network of a deposit.
    pub network: TransferACHNetwork,
}

impl TransferLedgerDepositRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        amount: impl Into<plaid_core::Amount>,
        network: impl Into<TransferACHNetwork>,
    ) -> Self {
        Self {
            originator_client_id: None,
            funding_account_id: None,
            ledger_id: None,
            amount: amount.into(),
            description: None,
            idempotency_key: plaid_core::codec::new_idempotency_key(),
            network: network.into(),
        }
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    #[must_use]
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.originator_client_id = originator_client_id.into_option();
        self
    }

    /// The business account at the other end; the one tied to the ledger if left out.
    #[must_use]
    pub fn funding_account_id<M>(
        mut self,
        funding_account_id: impl plaid_core::IntoOption<plaid_types::FundingAccountId, M>,
    ) -> Self {
        self.funding_account_id = funding_account_id.into_option();
        self
    }

    /// The ledger to use; the default one if left out.
    #[must_use]
    pub fn ledger_id<M>(
        mut self,
        ledger_id: impl plaid_core::IntoOption<plaid_types::TransferLedgerId, M>,
    ) -> Self {
        self.ledger_id = ledger_id.into_option();
        self
    }

    /// A text of up to 10 characters for the bank, which may or may not show it on the statement. At most 10 characters.
    #[must_use]
    pub fn description<M>(mut self, description: impl plaid_core::IntoOption<String, M>) -> Self {
        self.description = description.into_option();
        self
    }

    /// A key of your own, at most 50 characters, new for each intended movement of money. A request sent again with the same key does nothing more. At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }
}

/// The sweep that carries the deposit.
///
/// The answer of `/transfer/ledger/deposit` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdeposit)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferLedgerDepositResponse {
    /// The money that moves between the Ledger and your own account.
    pub sweep: plaid_types::TransferSweep,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks to pay money out of a ledger.
///
/// The request of `/transfer/ledger/withdraw` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerwithdraw)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferLedgerWithdrawRequest {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// The business account at the other end; the one tied to the ledger if left out.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// The ledger to use; the default one if left out.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// Dollars with two decimals, more than zero.
    pub amount: plaid_core::Amount,
    /// A text of up to 10 characters for the bank, which may or may not show it on the statement. At most 10 characters.
    pub description: Option<String>,
    /// A key of your own, at most 50 characters, new for each intended movement of money. A request sent again with the same key does nothing more. At most 50 characters.
    pub idempotency_key: String,
    /// The payment network of a transfer.
    pub network: TransferNetwork,
}

impl TransferLedgerWithdrawRequest {
    /// A request with the members it cannot go without.
    pub fn new(amount: impl Into<plaid_core::Amount>, network: impl Into<TransferNetwork>) -> Self {
        Self {
            originator_client_id: None,
            funding_account_id: None,
            ledger_id: None,
            amount: amount.into(),
            description: None,
            idempotency_key: plaid_core::codec::new_idempotency_key(),
            network: network.into(),
        }
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    #[must_use]
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.originator_client_id = originator_client_id.into_option();
        self
    }

    /// The business account at the other end; the one tied to the ledger if left out.
    #[must_use]
    pub fn funding_account_id<M>(
        mut self,
        funding_account_id: impl plaid_core::IntoOption<plaid_types::FundingAccountId, M>,
    ) -> Self {
        self.funding_account_id = funding_account_id.into_option();
        self
    }

    /// The ledger to use; the default one if left out.
    #[must_use]
    pub fn ledger_id<M>(
        mut self,
        ledger_id: impl plaid_core::IntoOption<plaid_types::TransferLedgerId, M>,
    ) -> Self {
        self.ledger_id = ledger_id.into_option();
        self
    }

    /// A text of up to 10 characters for the bank, which may or may not show it on the statement. At most 10 characters.
    #[must_use]
    pub fn description<M>(mut self, description: impl plaid_core::IntoOption<String, M>) -> Self {
        self.description = description.into_option();
        self
    }

    /// A key of your own, at most 50 characters, new for each intended movement of money. A request sent again with the same key does nothing more. At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }
}

/// The sweep that carries the withdrawal.
///
/// The answer of `/transfer/ledger/withdraw` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerwithdraw)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferLedgerWithdrawResponse {
    /// The money that moves between the Ledger and your own account.
    pub sweep: plaid_types::TransferSweep,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names the new funding account of an originator.
///
/// The request of `/transfer/originator/funding_account/update` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountupdate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferOriginatorFundingAccountUpdateRequest {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// An account linked through Link or made by `migrate_account`, to fund an originator.
    pub funding_account: TransferFundingAccount,
}

impl TransferOriginatorFundingAccountUpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        funding_account: TransferFundingAccount,
    ) -> Self {
        Self {
            originator_client_id: originator_client_id.into(),
            funding_account,
        }
    }
}

/// An account linked through Link or made by `migrate_account`, to fund an originator.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferFundingAccount {
    /// The access token of the Item that holds the account.
    pub access_token: plaid_types::AccessToken,
    /// The account within the Item.
    pub account_id: plaid_types::AccountId,
}

impl TransferFundingAccount {
    /// A value with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            account_id: account_id.into(),
        }
    }
}

/// The answer of `/transfer/originator/funding_account/update`: nothing but the request id.
///
/// The answer of `/transfer/originator/funding_account/update` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountupdate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferOriginatorFundingAccountUpdateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names a further funding account of an originator.
///
/// The request of `/transfer/originator/funding_account/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountcreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferOriginatorFundingAccountCreateRequest {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// An account to fund an originator, with a name for the Dashboard.
    pub funding_account: TransferFundingAccountWithDisplayName,
}

impl TransferOriginatorFundingAccountCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        funding_account: TransferFundingAccountWithDisplayName,
    ) -> Self {
        Self {
            originator_client_id: originator_client_id.into(),
            funding_account,
        }
    }
}

/// An account to fund an originator, with a name for the Dashboard.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferFundingAccountWithDisplayName {
    /// The access token of the Item that holds the account.
    pub access_token: plaid_types::AccessToken,
    /// The account within the Item.
    pub account_id: plaid_types::AccountId,
    /// What the Dashboard calls the account.
    pub display_name: Option<String>,
}

impl TransferFundingAccountWithDisplayName {
    /// A value with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            account_id: account_id.into(),
            display_name: None,
        }
    }

    /// What the Dashboard calls the account.
    #[must_use]
    pub fn display_name<M>(mut self, display_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.display_name = display_name.into_option();
        self
    }
}

/// The id of the new funding account.
///
/// The answer of `/transfer/originator/funding_account/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountcreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferOriginatorFundingAccountCreateResponse {
    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for your usage, or for that of an originator.
///
/// The request of `/transfer/metrics/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/metrics/#transfermetricsget)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferMetricsGetRequest {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
}

impl TransferMetricsGetRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    #[must_use]
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.originator_client_id = originator_client_id.into_option();
        self
    }
}

/// How much has been transferred, and how much of it came back.
///
/// The answer of `/transfer/metrics/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/metrics/#transfermetricsget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferMetricsGetResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// The sum of debits of the last 24 hours, in dollars.
    pub daily_debit_transfer_volume: plaid_core::Amount,
    /// The sum of credits of the last 24 hours, in dollars.
    pub daily_credit_transfer_volume: plaid_core::Amount,
    /// The sum of all transfers of this calendar month, in dollars.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub monthly_transfer_volume: Option<plaid_core::Amount>,
    /// The sum of debits of this calendar month, in dollars.
    pub monthly_debit_transfer_volume: Option<plaid_core::Amount>,
    /// The sum of credits of this calendar month, in dollars.
    pub monthly_credit_transfer_volume: Option<plaid_core::Amount>,
    /// ISO 4217 code of the amounts, so far always `USD`.
    pub iso_currency_code: String,
    /// Shares of debits that were returned.
    pub return_rates: Option<TransferMetricsGetReturnRates>,
    /// How much of the limits your authorizations use up, each a decimal in a string.
    pub authorization_usage: Option<TransferMetricsGetAuthorizationUsage>,
}

/// Shares of debits that were returned.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferMetricsGetReturnRates {
    /// Over the last 60 days.
    pub last_60d: Option<TransferMetricsGetReturnRatesOverInterval>,
}

/// Shares of debits that were returned within a period, each a decimal in a string.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferMetricsGetReturnRatesOverInterval {
    /// Returned for any reason.
    pub overall_return_rate: Option<String>,
    /// Returned because the customer disputed the authorization.
    pub unauthorized_return_rate: Option<String>,
    /// Returned because the account was closed, unknown or wrong.
    pub administrative_return_rate: Option<String>,
}

/// How much of the limits your authorizations use up, each a decimal in a string.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferMetricsGetAuthorizationUsage {
    /// Which part of the day's limit for credits is used: `0.25` is a quarter.
    pub daily_credit_utilization: Option<String>,
    /// Which part of the day's limit for debits is used.
    pub daily_debit_utilization: Option<String>,
    /// Which part of the month's limit for credits is used.
    pub monthly_credit_utilization: Option<String>,
    /// Which part of the month's limit for debits is used.
    pub monthly_debit_utilization: Option<String>,
}

/// Asks to carry out an authorized transfer.
///
/// The request of `/transfer/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferCreateRequest {
    /// Superseded: `authorization_id` plays this part. At most 50 characters.
    ///
    /// Deprecated by Plaid.
    pub idempotency_key: Option<String>,
    /// The access token of the Item that holds the account.
    pub access_token: plaid_types::AccessToken,
    /// The account of the end user that is debited or credited.
    pub account_id: plaid_types::AccountId,
    /// The approved authorization. It can make one transfer only, so it is the idempotency key as well.
    pub authorization_id: plaid_types::TransferAuthorizationId,
    /// The direction of a transfer, seen from the account of the end user.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub r#type: Option<TransferType>,
    /// The payment network of a transfer.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub network: Option<TransferNetwork>,
    /// The exact amount in dollars with two decimals, at most what was authorized; all of it if left out.
    pub amount: Option<plaid_core::Amount>,
    /// Why the money moves, in up to 15 characters (10 on ACH). To retry a transfer returned as R01 or R09, say `Retry 1` or `Retry 2`; two retries are allowed within 180 days. At most 15 characters.
    pub description: String,
    /// The SEC code, which says how the account holder consented. Required on ACH networks.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// The holder of the account. Superseded: the authorization names the holder.
    ///
    /// Deprecated by Plaid.
    pub user: Option<TransferUserInRequestDeprecated>,
    /// Your own key and value pairs in ASCII: at most 50, with keys of up to 40 and values of up to 500 characters. At most 50 entries.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// ISO 4217 code of the amounts, so far always `USD`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub iso_currency_code: Option<String>,
    /// Sandbox only: the test clock whose virtual time applies.
    pub test_clock_id: Option<plaid_types::TestClockId>,
    /// The part of the amount that goes to the ledger of the platform; the customer gets the rest. More than zero and at most the amount.
    pub facilitator_fee: Option<plaid_core::Amount>,
}

impl TransferCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
        authorization_id: impl Into<plaid_types::TransferAuthorizationId>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            idempotency_key: None,
            access_token: access_token.into(),
            account_id: account_id.into(),
            authorization_id: authorization_id.into(),
            r#type: None,
            network: None,
            amount: None,
            description: description.into(),
            ach_class: None,
            user: None,
            metadata: None,
            origination_account_id: None,
            iso_currency_code: None,
            test_clock_id: None,
            facilitator_fee: None,
        }
    }

    /// Superseded: `authorization_id` plays this part. At most 50 characters.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn idempotency_key<M>(
        mut self,
        idempotency_key: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.idempotency_key = idempotency_key.into_option();
        self
    }

    /// The direction of a transfer, seen from the account of the end user.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn r#type<M>(mut self, r#type: impl plaid_core::IntoOption<TransferType, M>) -> Self {
        self.r#type = r#type.into_option();
        self
    }

    /// The payment network of a transfer.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn network<M>(mut self, network: impl plaid_core::IntoOption<TransferNetwork, M>) -> Self {
        self.network = network.into_option();
        self
    }

    /// The exact amount in dollars with two decimals, at most what was authorized; all of it if left out.
    #[must_use]
    pub fn amount<M>(mut self, amount: impl plaid_core::IntoOption<plaid_core::Amount, M>) -> Self {
        self.amount = amount.into_option();
        self
    }

    /// The SEC code, which says how the account holder consented. Required on ACH networks.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn ach_class<M>(
        mut self,
        ach_class: impl plaid_core::IntoOption<plaid_types::ACHClass, M>,
    ) -> Self {
        self.ach_class = ach_class.into_option();
        self
    }

    /// The holder of the account. Superseded: the authorization names the holder.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn user(mut self, user: impl Into<Option<TransferUserInRequestDeprecated>>) -> Self {
        self.user = user.into();
        self
    }

    /// Your own key and value pairs in ASCII: at most 50, with keys of up to 40 and values of up to 500 characters. At most 50 entries.
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

    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.origination_account_id = origination_account_id.into_option();
        self
    }

    /// ISO 4217 code of the amounts, so far always `USD`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn iso_currency_code<M>(
        mut self,
        iso_currency_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.iso_currency_code = iso_currency_code.into_option();
        self
    }

    /// Sandbox only: the test clock whose virtual time applies.
    #[must_use]
    pub fn test_clock_id<M>(
        mut self,
        test_clock_id: impl plaid_core::IntoOption<plaid_types::TestClockId, M>,
    ) -> Self {
        self.test_clock_id = test_clock_id.into_option();
        self
    }

    /// The part of the amount that goes to the ledger of the platform; the customer gets the rest. More than zero and at most the amount.
    #[must_use]
    pub fn facilitator_fee<M>(
        mut self,
        facilitator_fee: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.facilitator_fee = facilitator_fee.into_option();
        self
    }
}

/// The holder of the account. Superseded: the authorization names the holder.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferUserInRequestDeprecated {
    /// The legal name, or the name of the business.
    pub legal_name: Option<String>,
    /// Preferably in E.164 form.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// The user's email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// The address of the account holder.
    pub address: Option<TransferUserAddressInRequest>,
}

impl TransferUserInRequestDeprecated {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The legal name, or the name of the business.
    #[must_use]
    pub fn legal_name<M>(mut self, legal_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.legal_name = legal_name.into_option();
        self
    }

    /// Preferably in E.164 form.
    #[must_use]
    pub fn phone_number<M>(
        mut self,
        phone_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.phone_number = phone_number.into_option();
        self
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

    /// The address of the account holder.
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<TransferUserAddressInRequest>>) -> Self {
        self.address = address.into();
        self
    }
}

/// The transfer that was made, or that the authorization had made before.
///
/// The answer of `/transfer/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferCreateResponse {
    /// The transfer.
    pub transfer: Transfer,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks to set up a recurring transfer.
///
/// The request of `/transfer/recurring/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferRecurringCreateRequest {
    /// The access token of the Item that holds the account.
    pub access_token: plaid_types::AccessToken,
    /// A key of your own, at most 50 characters, new for each intended movement of money. A request sent again with the same key does nothing more. At most 50 characters.
    pub idempotency_key: String,
    /// The account of the end user that is debited or credited.
    pub account_id: plaid_types::AccountId,
    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// Direction seen from the end user: a debit takes money out of the account and brings it to you, a credit pays it in.
    pub r#type: TransferType,
    /// The payment network of a recurring transfer.
    pub network: TransferRecurringNetwork,
    /// The SEC code, which says how the account holder consented. Required on ACH networks.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// The amount of every single transfer, in dollars with two decimals.
    pub amount: plaid_core::Amount,
    /// Whether the user is there and asks for each payment; false for automatic ones.
    pub user_present: Option<bool>,
    /// ISO 4217 code of the amounts, so far always `USD`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub iso_currency_code: Option<String>,
    /// The text passed to the bank with every transfer.
    pub description: String,
    /// Sandbox only: the test clock whose virtual time applies.
    pub test_clock_id: Option<plaid_types::TestClockId>,
    /// When a recurring transfer starts its transfers.
    pub schedule: TransferRecurringSchedule,
    /// Who holds the account.
    pub user: TransferUserInRequest,
    /// The device that asked for the payments.
    pub device: Option<TransferDevice>,
}

impl TransferRecurringCreateRequest {
    /// A request with the members it cannot go without.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
        r#type: impl Into<TransferType>,
        network: impl Into<TransferRecurringNetwork>,
        amount: impl Into<plaid_core::Amount>,
        description: impl Into<String>,
        schedule: TransferRecurringSchedule,
        user: TransferUserInRequest,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            idempotency_key: plaid_core::codec::new_idempotency_key(),
            account_id: account_id.into(),
            funding_account_id: None,
            r#type: r#type.into(),
            network: network.into(),
            ach_class: None,
            amount: amount.into(),
            user_present: None,
            iso_currency_code: None,
            description: description.into(),
            test_clock_id: None,
            schedule,
            user,
            device: None,
        }
    }

    /// A key of your own, at most 50 characters, new for each intended movement of money. A request sent again with the same key does nothing more. At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }

    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn funding_account_id<M>(
        mut self,
        funding_account_id: impl plaid_core::IntoOption<plaid_types::FundingAccountId, M>,
    ) -> Self {
        self.funding_account_id = funding_account_id.into_option();
        self
    }

    /// The SEC code, which says how the account holder consented. Required on ACH networks.
    #[must_use]
    pub fn ach_class<M>(
        mut self,
        ach_class: impl plaid_core::IntoOption<plaid_types::ACHClass, M>,
    ) -> Self {
        self.ach_class = ach_class.into_option();
        self
    }

    /// Whether the user is there and asks for each payment; false for automatic ones.
    #[must_use]
    pub fn user_present(mut self, user_present: impl Into<Option<bool>>) -> Self {
        self.user_present = user_present.into();
        self
    }

    /// ISO 4217 code of the amounts, so far always `USD`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn iso_currency_code<M>(
        mut self,
        iso_currency_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.iso_currency_code = iso_currency_code.into_option();
        self
    }

    /// Sandbox only: the test clock whose virtual time applies.
    #[must_use]
    pub fn test_clock_id<M>(
        mut self,
        test_clock_id: impl plaid_core::IntoOption<plaid_types::TestClockId, M>,
    ) -> Self {
        self.test_clock_id = test_clock_id.into_option();
        self
    }

    /// The device that asked for the payments.
    #[must_use]
    pub fn device(mut self, device: impl Into<Option<TransferDevice>>) -> Self {
        self.device = device.into();
        self
    }
}

/// The holder of the account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferUserInRequest {
    /// The legal name, or the name of the business.
    pub legal_name: String,
    /// Preferably in E.164 form.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// The user's email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// The address of the account holder.
    pub address: Option<TransferUserAddressInRequest>,
}

impl TransferUserInRequest {
    /// A request with the members it cannot go without.
    pub fn new(legal_name: impl Into<String>) -> Self {
        Self {
            legal_name: legal_name.into(),
            phone_number: None,
            email_address: None,
            address: None,
        }
    }

    /// Preferably in E.164 form.
    #[must_use]
    pub fn phone_number<M>(
        mut self,
        phone_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.phone_number = phone_number.into_option();
        self
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

    /// The address of the account holder.
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<TransferUserAddressInRequest>>) -> Self {
        self.address = address.into();
        self
    }
}

/// The device that asked for a payment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferDevice {
    /// The address that the user's device has on the internet.
    pub ip_address: plaid_core::Sensitive,
    /// The user agent string of its browser or app.
    pub user_agent: String,
}

impl TransferDevice {
    /// A value with the members it cannot go without.
    pub fn new(
        ip_address: impl Into<plaid_core::Sensitive>,
        user_agent: impl Into<String>,
    ) -> Self {
        Self {
            ip_address: ip_address.into(),
            user_agent: user_agent.into(),
        }
    }
}

/// The new recurring transfer and the decision on it.
///
/// The answer of `/transfer/recurring/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferRecurringCreateResponse {
    /// Null if the decision is not `approved`.
    pub recurring_transfer: Option<RecurringTransfer>,
    /// Whether the first transfers may be made.
    pub decision: plaid_types::TransferAuthorizationDecision,
    /// The reason for the decision; null if there is nothing to add.
    pub decision_rationale: Option<TransferAuthorizationDecisionRationale>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Filters the transfers to list.
///
/// The request of `/transfer/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferlist)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferListRequest {
    /// The earliest creation time of what is listed, inclusive.
    pub start_date: Option<plaid_core::DateTime>,
    /// The latest creation time of what is listed, inclusive.
    pub end_date: Option<plaid_core::DateTime>,
    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// How many to skip first. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
}

impl TransferListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The earliest creation time of what is listed, inclusive.
    #[must_use]
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.start_date = start_date.into_option();
        self
    }

    /// The latest creation time of what is listed, inclusive.
    #[must_use]
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.end_date = end_date.into_option();
        self
    }

    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// How many to skip first. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }

    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.origination_account_id = origination_account_id.into_option();
        self
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    #[must_use]
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.originator_client_id = originator_client_id.into_option();
        self
    }

    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    #[must_use]
    pub fn funding_account_id<M>(
        mut self,
        funding_account_id: impl plaid_core::IntoOption<plaid_types::FundingAccountId, M>,
    ) -> Self {
        self.funding_account_id = funding_account_id.into_option();
        self
    }
}

/// One page of transfers.
///
/// The answer of `/transfer/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferlist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferListResponse {
    /// Fewer than `count` mean that this is the last page.
    pub transfers: Vec<Transfer>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Filters the recurring transfers to list.
///
/// The request of `/transfer/recurring/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringlist)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferRecurringListRequest {
    /// The earliest creation time of what is listed, inclusive.
    pub start_time: Option<plaid_core::DateTime>,
    /// The latest creation time of what is listed, inclusive.
    pub end_time: Option<plaid_core::DateTime>,
    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// How many to skip first. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
}

impl TransferRecurringListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The earliest creation time of what is listed, inclusive.
    #[must_use]
    pub fn start_time<M>(
        mut self,
        start_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.start_time = start_time.into_option();
        self
    }

    /// The latest creation time of what is listed, inclusive.
    #[must_use]
    pub fn end_time<M>(
        mut self,
        end_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.end_time = end_time.into_option();
        self
    }

    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// How many to skip first. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }

    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    #[must_use]
    pub fn funding_account_id<M>(
        mut self,
        funding_account_id: impl plaid_core::IntoOption<plaid_types::FundingAccountId, M>,
    ) -> Self {
        self.funding_account_id = funding_account_id.into_option();
        self
    }
}

/// One page of recurring transfers.
///
/// The answer of `/transfer/recurring/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringlist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferRecurringListResponse {
    /// Newest first.
    pub recurring_transfers: Vec<RecurringTransfer>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names the transfer to cancel.
///
/// The request of `/transfer/cancel` ([Plaid's page](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercancel)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferCancelRequest {
    /// Names a transfer.
    pub transfer_id: plaid_types::TransferId,
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Why. Required for requests for payment, ignored on other networks.
    pub reason_code: Option<ReasonCode>,
}

impl TransferCancelRequest {
    /// A request with the members it cannot go without.
    pub fn new(transfer_id: impl Into<plaid_types::TransferId>) -> Self {
        Self {
            transfer_id: transfer_id.into(),
            originator_client_id: None,
            reason_code: None,
        }
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.originator_client_id = originator_client_id.into_option();
        self
    }

    /// Why. Required for requests for payment, ignored on other networks.
    #[must_use]
    pub fn reason_code<M>(
        mut self,
        reason_code: impl plaid_core::IntoOption<ReasonCode, M>,
    ) -> Self {
        self.reason_code = reason_code.into_option();
        self
    }
}

/// The answer of `/transfer/cancel`: nothing but the request id.
///
/// The answer of `/transfer/cancel` ([Plaid's page](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercancel)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferCancelResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names the recurring transfer to end.
///
/// The request of `/transfer/recurring/cancel` ([Plaid's page](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcancel)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferRecurringCancelRequest {
    /// Names a recurring transfer.
    pub recurring_transfer_id: plaid_types::RecurringTransferId,
}

impl TransferRecurringCancelRequest {
    /// A request with the members it cannot go without.
    pub fn new(recurring_transfer_id: impl Into<plaid_types::RecurringTransferId>) -> Self {
        Self {
            recurring_transfer_id: recurring_transfer_id.into(),
        }
    }
}

/// The answer of `/transfer/recurring/cancel`: nothing but the request id.
///
/// The answer of `/transfer/recurring/cancel` ([Plaid's page](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcancel)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferRecurringCancelResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Filters the events to list.
///
/// The request of `/transfer/event/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventlist)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferEventListRequest {
    /// The earliest creation time of what is listed, inclusive.
    pub start_date: Option<plaid_core::DateTime>,
    /// The latest creation time of what is listed, inclusive.
    pub end_date: Option<plaid_core::DateTime>,
    /// Only events of this transfer.
    pub transfer_id: Option<plaid_types::TransferId>,
    /// Only events of transfers to or from this account.
    pub account_id: Option<plaid_types::AccountId>,
    /// The direction of the transfers whose events are listed.
    pub transfer_type: Option<TransferEventListTransferType>,
    /// Only events of these types; all if left out.
    pub event_types: Option<Vec<TransferEventType>>,
    /// Only events of this sweep.
    pub sweep_id: Option<plaid_types::TransferSweepId>,
    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// How many to skip first. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
}

impl TransferEventListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The earliest creation time of what is listed, inclusive.
    #[must_use]
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.start_date = start_date.into_option();
        self
    }

    /// The latest creation time of what is listed, inclusive.
    #[must_use]
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.end_date = end_date.into_option();
        self
    }

    /// Only events of this transfer.
    #[must_use]
    pub fn transfer_id<M>(
        mut self,
        transfer_id: impl plaid_core::IntoOption<plaid_types::TransferId, M>,
    ) -> Self {
        self.transfer_id = transfer_id.into_option();
        self
    }

    /// Only events of transfers to or from this account.
    #[must_use]
    pub fn account_id<M>(
        mut self,
        account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.account_id = account_id.into_option();
        self
    }

    /// The direction of the transfers whose events are listed.
    #[must_use]
    pub fn transfer_type<M>(
        mut self,
        transfer_type: impl plaid_core::IntoOption<TransferEventListTransferType, M>,
    ) -> Self {
        self.transfer_type = transfer_type.into_option();
        self
    }

    /// Only events of these types; all if left out.
    #[must_use]
    pub fn event_types(
        mut self,
        event_types: impl IntoIterator<Item = impl Into<TransferEventType>>,
    ) -> Self {
        self.event_types = Some(event_types.into_iter().map(Into::into).collect());
        self
    }

    /// Only events of this sweep.
    #[must_use]
    pub fn sweep_id<M>(
        mut self,
        sweep_id: impl plaid_core::IntoOption<plaid_types::TransferSweepId, M>,
    ) -> Self {
        self.sweep_id = sweep_id.into_option();
        self
    }

    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// How many to skip first. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }

    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.origination_account_id = origination_account_id.into_option();
        self
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    #[must_use]
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.originator_client_id = originator_client_id.into_option();
        self
    }

    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    #[must_use]
    pub fn funding_account_id<M>(
        mut self,
        funding_account_id: impl plaid_core::IntoOption<plaid_types::FundingAccountId, M>,
    ) -> Self {
        self.funding_account_id = funding_account_id.into_option();
        self
    }
}

/// One page of events.
///
/// The answer of `/transfer/event/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventlist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferEventListResponse {
    /// One step in the life of a transfer, a sweep or a refund.
    pub transfer_events: Vec<TransferEvent>,
    /// Whether there are more to fetch.
    pub has_more: Option<bool>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One step in the life of a transfer, a sweep or a refund.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferEvent {
    /// Counts up: a later event has a larger id. The cursor of `event_sync`. At least 0.
    pub event_id: Option<i64>,
    /// When it happened, in UTC.
    pub timestamp: plaid_core::DateTime,
    /// What happened.
    pub event_type: TransferEventType,
    /// The account of the end user; absent for events of ledger sweeps.
    pub account_id: Option<plaid_types::AccountId>,
    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// The ledger the money moves through.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// An empty string for events of ledger sweeps.
    pub transfer_id: plaid_types::TransferId,
    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// The direction of the transfer; absent for events of ledger sweeps.
    pub transfer_type: Option<OmittableTransferType>,
    /// The amount of the transfer in dollars; absent for events of ledger sweeps.
    pub transfer_amount: Option<plaid_core::Amount>,
    /// Why the transfer failed or was returned; null in every other state.
    pub failure_reason: Option<plaid_types::TransferFailure>,
    /// Names a sweep.
    pub sweep_id: Option<plaid_types::TransferSweepId>,
    /// How much was swept, with a sign, in dollars; null if nothing was.
    pub sweep_amount: Option<plaid_core::Amount>,
    /// The amount the event is about, with a sign, in dollars.
    pub event_amount: Option<plaid_core::Amount>,
    /// Set if the event is about a refund of the transfer.
    pub refund_id: Option<plaid_types::TransferRefundId>,
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// The intent of Transfer UI behind the transfer; null for transfers made otherwise. Filled in for requests for payment only.
    pub intent_id: Option<plaid_types::TransferIntentId>,
    /// The fee that was taken off the amount when a wire came back.
    pub wire_return_fee: Option<String>,
}

/// Filters the ledger events to list.
///
/// The request of `/transfer/ledger/event/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgereventlist)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferLedgerEventListRequest {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// The earliest creation time of what is listed, inclusive.
    pub start_date: Option<plaid_core::DateTime>,
    /// The latest creation time of what is listed, inclusive.
    pub end_date: Option<plaid_core::DateTime>,
    /// The ledger the money moves through.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// Names the event of the Ledger.
    pub ledger_event_id: Option<String>,
    /// What is behind a change of a ledger.
    pub source_type: Option<LedgerEventSourceType>,
    /// The transfer, sweep or refund behind the events.
    pub source_id: Option<String>,
    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// How many to skip first. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
}

impl TransferLedgerEventListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    #[must_use]
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.originator_client_id = originator_client_id.into_option();
        self
    }

    /// The earliest creation time of what is listed, inclusive.
    #[must_use]
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.start_date = start_date.into_option();
        self
    }

    /// The latest creation time of what is listed, inclusive.
    #[must_use]
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.end_date = end_date.into_option();
        self
    }

    /// The ledger the money moves through.
    #[must_use]
    pub fn ledger_id<M>(
        mut self,
        ledger_id: impl plaid_core::IntoOption<plaid_types::TransferLedgerId, M>,
    ) -> Self {
        self.ledger_id = ledger_id.into_option();
        self
    }

    /// Names the event of the Ledger.
    #[must_use]
    pub fn ledger_event_id<M>(
        mut self,
        ledger_event_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.ledger_event_id = ledger_event_id.into_option();
        self
    }

    /// What is behind a change of a ledger.
    #[must_use]
    pub fn source_type<M>(
        mut self,
        source_type: impl plaid_core::IntoOption<LedgerEventSourceType, M>,
    ) -> Self {
        self.source_type = source_type.into_option();
        self
    }

    /// The transfer, sweep or refund behind the events.
    #[must_use]
    pub fn source_id<M>(mut self, source_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.source_id = source_id.into_option();
        self
    }

    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// How many to skip first. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }
}

/// One page of ledger events.
///
/// The answer of `/transfer/ledger/event/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgereventlist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferLedgerEventListResponse {
    /// A change of a ledger's balance.
    pub ledger_events: Vec<TransferLedgerEvent>,
    /// Whether there are more to fetch.
    pub has_more: bool,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A change of a ledger's balance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferLedgerEvent {
    /// Names the event of the Ledger.
    pub ledger_event_id: String,
    /// The ledger the money moves through.
    pub ledger_id: plaid_types::TransferLedgerId,
    /// The change, in dollars.
    pub amount: plaid_core::Amount,
    /// The transfer behind the change, if it was one.
    pub transfer_id: Option<plaid_types::TransferId>,
    /// The refund behind the change, if it was one.
    pub refund_id: Option<plaid_types::TransferRefundId>,
    /// The sweep behind the change, if it was one.
    pub sweep_id: Option<plaid_types::TransferSweepId>,
    /// Free text.
    pub description: String,
    /// The pending balance afterwards.
    pub pending_balance: plaid_core::Amount,
    /// The available balance afterwards.
    pub available_balance: plaid_core::Amount,
    /// Which of the two balances changed.
    pub r#type: String,
    /// When it happened, in UTC.
    pub timestamp: plaid_core::DateTime,
}

/// Says which events you have seen.
///
/// The request of `/transfer/event/sync` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventsync)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferEventSyncRequest {
    /// The largest event id you have handled; 0 for the first call. At least 0.
    pub after_id: i64,
    /// How many to return at most. From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
}

impl TransferEventSyncRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new(after_id: i64) -> Self {
        Self {
            after_id,
            count: None,
        }
    }

    /// How many to return at most. From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }
}

/// The next events, oldest first.
///
/// The answer of `/transfer/event/sync` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventsync)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferEventSyncResponse {
    /// One step in the life of a transfer, a sweep or a refund.
    pub transfer_events: Vec<TransferEvent>,
    /// Whether there are more to fetch.
    pub has_more: Option<bool>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for one sweep.
///
/// The request of `/transfer/sweep/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweepget)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferSweepGetRequest {
    /// The whole id, or its first 8 characters.
    pub sweep_id: plaid_types::TransferSweepId,
}

impl TransferSweepGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(sweep_id: impl Into<plaid_types::TransferSweepId>) -> Self {
        Self {
            sweep_id: sweep_id.into(),
        }
    }
}

/// One sweep.
///
/// The answer of `/transfer/sweep/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweepget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferSweepGetResponse {
    /// The money that moves between the Ledger and your own account.
    pub sweep: plaid_types::TransferSweep,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Filters the sweeps to list.
///
/// The request of `/transfer/sweep/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweeplist)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferSweepListRequest {
    /// The earliest creation time of what is listed, inclusive.
    pub start_date: Option<plaid_core::DateTime>,
    /// The latest creation time of what is listed, inclusive.
    pub end_date: Option<plaid_core::DateTime>,
    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// How many to skip first. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Only sweeps of exactly this amount.
    pub amount: Option<plaid_core::Amount>,
    /// How far a sweep is.
    pub status: Option<plaid_types::SweepStatus>,
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// Only sweeps that carry this transfer.
    pub transfer_id: Option<plaid_types::TransferId>,
    /// Only sweeps started this way.
    pub trigger: Option<plaid_types::SweepTrigger>,
}

impl TransferSweepListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The earliest creation time of what is listed, inclusive.
    #[must_use]
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.start_date = start_date.into_option();
        self
    }

    /// The latest creation time of what is listed, inclusive.
    #[must_use]
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.end_date = end_date.into_option();
        self
    }

    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// How many to skip first. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }

    /// Only sweeps of exactly this amount.
    #[must_use]
    pub fn amount<M>(mut self, amount: impl plaid_core::IntoOption<plaid_core::Amount, M>) -> Self {
        self.amount = amount.into_option();
        self
    }

    /// How far a sweep is.
    #[must_use]
    pub fn status<M>(
        mut self,
        status: impl plaid_core::IntoOption<plaid_types::SweepStatus, M>,
    ) -> Self {
        self.status = status.into_option();
        self
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    #[must_use]
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.originator_client_id = originator_client_id.into_option();
        self
    }

    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    #[must_use]
    pub fn funding_account_id<M>(
        mut self,
        funding_account_id: impl plaid_core::IntoOption<plaid_types::FundingAccountId, M>,
    ) -> Self {
        self.funding_account_id = funding_account_id.into_option();
        self
    }

    /// Only sweeps that carry this transfer.
    #[must_use]
    pub fn transfer_id<M>(
        mut self,
        transfer_id: impl plaid_core::IntoOption<plaid_types::TransferId, M>,
    ) -> Self {
        self.transfer_id = transfer_id.into_option();
        self
    }

    /// Only sweeps started this way.
    #[must_use]
    pub fn trigger<M>(
        mut self,
        trigger: impl plaid_core::IntoOption<plaid_types::SweepTrigger, M>,
    ) -> Self {
        self.trigger = trigger.into_option();
        self
    }
}

/// One page of sweeps.
///
/// The answer of `/transfer/sweep/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweeplist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferSweepListResponse {
    /// Newest first.
    pub sweeps: Vec<plaid_types::TransferSweep>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The numbers of an account you have verified.
///
/// The request of `/transfer/migrate_account` ([Plaid's page](https://plaid.com/docs/api/products/transfer/account-linking/#transfermigrate_account)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferMigrateAccountRequest {
    /// The account number, as a text: leading zeros count.
    pub account_number: plaid_core::Sensitive,
    /// The ABA number for ACH.
    pub routing_number: String,
    /// The ABA number for wires, which can differ from the one for ACH. Without it the Item takes no wires.
    pub wire_routing_number: Option<String>,
    /// `checking` or `savings`.
    pub account_type: String,
}

impl TransferMigrateAccountRequest {
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

    /// The ABA number for wires, which can differ from the one for ACH. Without it the Item takes no wires.
    #[must_use]
    pub fn wire_routing_number<M>(
        mut self,
        wire_routing_number: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.wire_routing_number = wire_routing_number.into_option();
        self
    }
}

/// The new Item.
///
/// The answer of `/transfer/migrate_account` ([Plaid's page](https://plaid.com/docs/api/products/transfer/account-linking/#transfermigrate_account)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferMigrateAccountResponse {
    /// Grants access to the new Item, for Transfer alone.
    pub access_token: plaid_types::AccessToken,
    /// The account within the new Item.
    pub account_id: plaid_types::AccountId,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Describes the transfer that Transfer UI is to make.
///
/// The request of `/transfer/intent/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentcreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferIntentCreateRequest {
    /// The account, if it is known before; otherwise the user picks one.
    pub account_id: Option<plaid_types::AccountId>,
    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// Which way the money goes.
    pub mode: TransferIntentCreateMode,
    /// `same-day-ach` if left out.
    pub network: Option<TransferIntentCreateNetwork>,
    /// US dollars with two decimals.
    pub amount: plaid_core::Amount,
    /// The text passed to the bank, at most 15 characters. At most 15 characters.
    pub description: String,
    /// The SEC code, which says how the account holder consented. Required on ACH networks.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Who holds the account.
    pub user: TransferUserInRequest,
    /// Your own key and value pairs in ASCII: at most 50, with keys of up to 40 and values of up to 500 characters. At most 50 entries.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// ISO 4217 code of the amounts, so far always `USD`.
    pub iso_currency_code: Option<String>,
    /// Whether the transfer goes ahead only if Plaid guarantees it. Plaid's default is `false`.
    ///
    /// Not in Plaid's public documentation.
    pub require_guarantee: Option<bool>,
}

impl TransferIntentCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        mode: impl Into<TransferIntentCreateMode>,
        amount: impl Into<plaid_core::Amount>,
        description: impl Into<String>,
        user: TransferUserInRequest,
    ) -> Self {
        Self {
            account_id: None,
            funding_account_id: None,
            mode: mode.into(),
            network: None,
            amount: amount.into(),
            description: description.into(),
            ach_class: None,
            origination_account_id: None,
            user,
            metadata: None,
            iso_currency_code: None,
            require_guarantee: None,
        }
    }

    /// The account, if it is known before; otherwise the user picks one.
    #[must_use]
    pub fn account_id<M>(
        mut self,
        account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.account_id = account_id.into_option();
        self
    }

    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    #[must_use]
    pub fn funding_account_id<M>(
        mut self,
        funding_account_id: impl plaid_core::IntoOption<plaid_types::FundingAccountId, M>,
    ) -> Self {
        self.funding_account_id = funding_account_id.into_option();
        self
    }

    /// `same-day-ach` if left out.
    #[must_use]
    pub fn network<M>(
        mut self,
        network: impl plaid_core::IntoOption<TransferIntentCreateNetwork, M>,
    ) -> Self {
        self.network = network.into_option();
        self
    }

    /// The SEC code, which says how the account holder consented. Required on ACH networks.
    #[must_use]
    pub fn ach_class<M>(
        mut self,
        ach_class: impl plaid_core::IntoOption<plaid_types::ACHClass, M>,
    ) -> Self {
        self.ach_class = ach_class.into_option();
        self
    }

    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.origination_account_id = origination_account_id.into_option();
        self
    }

    /// Your own key and value pairs in ASCII: at most 50, with keys of up to 40 and values of up to 500 characters. At most 50 entries.
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

    /// ISO 4217 code of the amounts, so far always `USD`.
    #[must_use]
    pub fn iso_currency_code<M>(
        mut self,
        iso_currency_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.iso_currency_code = iso_currency_code.into_option();
        self
    }

    /// Whether the transfer goes ahead only if Plaid guarantees it. Plaid's default is `false`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn require_guarantee(mut self, require_guarantee: impl Into<Option<bool>>) -> Self {
        self.require_guarantee = require_guarantee.into();
        self
    }
}

/// The new intent.
///
/// The answer of `/transfer/intent/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentcreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferIntentCreateResponse {
    /// A transfer intent as it was made.
    pub transfer_intent: TransferIntentCreate,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A transfer intent as it was made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferIntentCreate {
    /// What the Link token asks for.
    pub id: String,
    /// When it was made, in UTC.
    pub created: plaid_core::DateTime,
    /// What became of an intent.
    pub status: TransferIntentStatus,
    /// The account, if it is known before; otherwise the user picks one.
    pub account_id: Option<plaid_types::AccountId>,
    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// US dollars with two decimals.
    pub amount: plaid_core::Amount,
    /// Which way the money goes.
    pub mode: TransferIntentCreateMode,
    /// The payment network of an intent.
    pub network: Option<TransferIntentCreateNetwork>,
    /// The SEC code, which says how the account holder consented. Required on ACH networks.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// The holder of the account, as given when the transfer was made.
    pub user: TransferUserInResponse,
    /// Free text.
    pub description: String,
    /// Your own key and value pairs in ASCII: at most 50, with keys of up to 40 and values of up to 500 characters. At most 50 entries.
    pub metadata: std::collections::BTreeMap<String, String>,
    /// ISO 4217 code of the amounts, so far always `USD`.
    pub iso_currency_code: String,
    /// Whether the transfer goes ahead only if Plaid guarantees it.
    ///
    /// Not in Plaid's public documentation.
    pub require_guarantee: Option<bool>,
}

/// Asks for one transfer intent.
///
/// The request of `/transfer/intent/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentget)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferIntentGetRequest {
    /// Names an intent of Transfer UI.
    pub transfer_intent_id: plaid_types::TransferIntentId,
}

impl TransferIntentGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(transfer_intent_id: impl Into<plaid_types::TransferIntentId>) -> Self {
        Self {
            transfer_intent_id: transfer_intent_id.into(),
        }
    }
}

/// One transfer intent.
///
/// The answer of `/transfer/intent/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferIntentGetResponse {
    /// A transfer intent and what came of it.
    pub transfer_intent: TransferIntentGet,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A transfer intent and what came of it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferIntentGet {
    /// Names the intent.
    pub id: String,
    /// When it was made, in UTC.
    pub created: plaid_core::DateTime,
    /// What became of an intent.
    pub status: TransferIntentStatus,
    /// The transfer that was made; null as long as there is none.
    pub transfer_id: Option<plaid_types::TransferId>,
    /// Set if the status is `FAILED`; null otherwise.
    pub failure_reason: Option<TransferIntentGetFailureReason>,
    /// Null until there is a decision.
    pub authorization_decision: Option<TransferIntentAuthorizationDecision>,
    /// The reason for the decision. Always there for a declined transfer.
    pub authorization_decision_rationale: Option<TransferAuthorizationDecisionRationale>,
    /// The account, if it is known before; otherwise the user picks one.
    pub account_id: Option<plaid_types::AccountId>,
    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// US dollars with two decimals.
    pub amount: plaid_core::Amount,
    /// Which way the money goes.
    pub mode: TransferIntentCreateMode,
    /// The payment network of an intent.
    pub network: Option<TransferIntentCreateNetwork>,
    /// The SEC code, which says how the account holder consented. Required on ACH networks.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// The holder of the account, as given when the transfer was made.
    pub user: TransferUserInResponse,
    /// Free text.
    pub description: String,
    /// Your own key and value pairs in ASCII: at most 50, with keys of up to 40 and values of up to 500 characters. At most 50 entries.
    pub metadata: std::collections::BTreeMap<String, String>,
    /// ISO 4217 code of the amounts, so far always `USD`.
    pub iso_currency_code: String,
    /// Whether the transfer goes ahead only if Plaid guarantees it.
    ///
    /// Not in Plaid's public documentation.
    pub require_guarantee: Option<bool>,
    /// Whether Plaid bears the loss of a return. Only for customers of Guarantee.
    ///
    /// Deprecated by Plaid.
    pub guarantee_decision: Option<TransferAuthorizationGuaranteeDecision>,
    /// Why there is no guarantee; null unless the decision is `NOT_GUARANTEED`.
    ///
    /// Deprecated by Plaid.
    pub guarantee_decision_rationale: Option<TransferAuthorizationGuaranteeDecisionRationale>,
}

/// Why an intent failed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferIntentGetFailureReason {
    /// The family of the error.
    pub error_type: Option<String>,
    /// An error of the API, or that the authorization was declined.
    pub error_code: Option<String>,
    /// What went wrong, for developers; the wording may change.
    pub error_message: Option<String>,
}

/// Filters the repayments to list.
///
/// The request of `/transfer/repayment/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#transferrepaymentlist)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferRepaymentListRequest {
    /// The earliest creation time of what is listed, inclusive.
    pub start_date: Option<plaid_core::DateTime>,
    /// The latest creation time of what is listed, inclusive.
    pub end_date: Option<plaid_core::DateTime>,
    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// How many to skip first. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
}

impl TransferRepaymentListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The earliest creation time of what is listed, inclusive.
    #[must_use]
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.start_date = start_date.into_option();
        self
    }

    /// The latest creation time of what is listed, inclusive.
    #[must_use]
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.end_date = end_date.into_option();
        self
    }

    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// How many to skip first. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }
}

/// One page of repayments.
///
/// The answer of `/transfer/repayment/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#transferrepaymentlist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferRepaymentListResponse {
    /// Money collected from you because guaranteed transfers were returned; all returns of a day make one.
    pub repayments: Vec<TransferRepayment>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Money collected from you because guaranteed transfers were returned; all returns of a day make one.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferRepayment {
    /// Names a repayment to Plaid.
    pub repayment_id: TransferRepaymentId,
    /// When it was made, in UTC.
    pub created: plaid_core::DateTime,
    /// In dollars, as it stands on the statement of your account.
    pub amount: plaid_core::Amount,
    /// ISO 4217 code of the amounts, so far always `USD`.
    pub iso_currency_code: String,
}

/// Asks for the returns behind one repayment.
///
/// The request of `/transfer/repayment/return/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#transferrepaymentreturnlist)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferRepaymentReturnListRequest {
    /// Names a repayment to Plaid.
    pub repayment_id: TransferRepaymentId,
    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// How many to skip first. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
}

impl TransferRepaymentReturnListRequest {
    /// A request with the members it cannot go without.
    pub fn new(repayment_id: impl Into<TransferRepaymentId>) -> Self {
        Self {
            repayment_id: repayment_id.into(),
            count: None,
            offset: None,
        }
    }

    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// How many to skip first. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }
}

/// One page of the returns behind a repayment.
///
/// The answer of `/transfer/repayment/return/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#transferrepaymentreturnlist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferRepaymentReturnListResponse {
    /// The return of a guaranteed transfer.
    pub repayment_returns: Vec<TransferRepaymentReturn>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The return of a guaranteed transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferRepaymentReturn {
    /// Names a transfer.
    pub transfer_id: plaid_types::TransferId,
    /// The `returned` event of the transfer. At least 0.
    pub event_id: Option<i64>,
    /// What the transfer was worth, in dollars.
    pub amount: plaid_core::Amount,
    /// ISO 4217 code of the amounts, so far always `USD`.
    pub iso_currency_code: String,
}

/// Onboarding answers for one originator.
///
/// The request of `/transfer/platform/requirement/submit` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformrequirementsubmit)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPlatformRequirementSubmitRequest {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// One onboarding answer. At most 50 elements.
    pub requirement_submissions: Vec<TransferPlatformRequirementSubmission>,
}

impl TransferPlatformRequirementSubmitRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        requirement_submissions: impl IntoIterator<Item = TransferPlatformRequirementSubmission>,
    ) -> Self {
        Self {
            originator_client_id: originator_client_id.into(),
            requirement_submissions: requirement_submissions.into_iter().collect(),
        }
    }
}

/// One onboarding answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPlatformRequirementSubmission {
    /// Which requirement it is.
    pub requirement_type: String,
    /// The answer; an object goes in as JSON text.
    pub value: plaid_core::Sensitive,
    /// The person it is about. Leave it out if it is about the business.
    pub person_id: Option<String>,
}

impl TransferPlatformRequirementSubmission {
    /// A value with the members it cannot go without.
    pub fn new(
        requirement_type: impl Into<String>,
        value: impl Into<plaid_core::Sensitive>,
    ) -> Self {
        Self {
            requirement_type: requirement_type.into(),
            value: value.into(),
            person_id: None,
        }
    }

    /// The person it is about. Leave it out if it is about the business.
    #[must_use]
    pub fn person_id<M>(mut self, person_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.person_id = person_id.into_option();
        self
    }
}

/// The answer of `/transfer/platform/requirement/submit`: nothing but the request id.
///
/// The answer of `/transfer/platform/requirement/submit` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformrequirementsubmit)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferPlatformRequirementSubmitResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names the originator to create.
///
/// The request of `/transfer/originator/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorcreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferOriginatorCreateRequest {
    /// Shown in the Dashboard and other places people see.
    pub company_name: String,
}

impl TransferOriginatorCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(company_name: impl Into<String>) -> Self {
        Self {
            company_name: company_name.into(),
        }
    }
}

/// The new originator.
///
/// The answer of `/transfer/originator/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorcreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferOriginatorCreateResponse {
    /// Keep it with the data of your customer: the transfers you make for it ask for it.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// The company's name.
    pub company_name: String,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for an onboarding page for an originator.
///
/// The request of `/transfer/questionnaire/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferquestionnairecreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferQuestionnaireCreateRequest {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// Where the page sends the customer at the end.
    pub redirect_uri: String,
}

impl TransferQuestionnaireCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        redirect_uri: impl Into<String>,
    ) -> Self {
        Self {
            originator_client_id: originator_client_id.into(),
            redirect_uri: redirect_uri.into(),
        }
    }
}

/// The address of the onboarding page.
///
/// The answer of `/transfer/questionnaire/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferquestionnairecreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferQuestionnaireCreateResponse {
    /// Send the customer here.
    pub onboarding_url: plaid_core::Sensitive,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Due diligence answers for one originator.
///
/// The request of `/transfer/diligence/submit` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencesubmit)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferDiligenceSubmitRequest {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// What Plaid has to know about a business before it moves money for it.
    pub originator_diligence: TransferOriginatorDiligence,
}

impl TransferDiligenceSubmitRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        originator_diligence: TransferOriginatorDiligence,
    ) -> Self {
        Self {
            originator_client_id: originator_client_id.into(),
            originator_diligence,
        }
    }
}

/// What Plaid has to know about a business before it moves money for it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferOriginatorDiligence {
    /// The name the business trades under.
    pub dba: String,
    /// The number that it is taxed under.
    pub tax_id: plaid_core::Sensitive,
    /// Needed if the business is to pay out.
    pub credit_usage_configuration: Option<TransferCreditUsageConfiguration>,
    /// Needed if the business is to collect.
    pub debit_usage_configuration: Option<TransferDebitUsageConfiguration>,
    /// The address of an originator.
    pub address: TransferOriginatorAddress,
    /// The URL of the website.
    pub website: String,
    /// The six digits of its industry in the North American classification. Exactly 6 characters.
    pub naics_code: String,
    /// An account linked through Link or made by `migrate_account`, to fund an originator.
    pub funding_account: TransferFundingAccount,
}

impl TransferOriginatorDiligence {
    /// A value with the members it cannot go without.
    pub fn new(
        dba: impl Into<String>,
        tax_id: impl Into<plaid_core::Sensitive>,
        address: TransferOriginatorAddress,
        website: impl Into<String>,
        naics_code: impl Into<String>,
        funding_account: TransferFundingAccount,
    ) -> Self {
        Self {
            dba: dba.into(),
            tax_id: tax_id.into(),
            credit_usage_configuration: None,
            debit_usage_configuration: None,
            address,
            website: website.into(),
            naics_code: naics_code.into(),
            funding_account,
        }
    }

    /// Needed if the business is to pay out.
    #[must_use]
    pub fn credit_usage_configuration(
        mut self,
        credit_usage_configuration: impl Into<Option<TransferCreditUsageConfiguration>>,
    ) -> Self {
        self.credit_usage_configuration = credit_usage_configuration.into();
        self
    }

    /// Needed if the business is to collect.
    #[must_use]
    pub fn debit_usage_configuration(
        mut self,
        debit_usage_configuration: impl Into<Option<TransferDebitUsageConfiguration>>,
    ) -> Self {
        self.debit_usage_configuration = debit_usage_configuration.into();
        self
    }
}

/// What credits an originator expects to make, in dollars.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferCreditUsageConfiguration {
    /// How often an originator expects to transfer.
    pub expected_frequency: OriginatorExpectedTransferFrequency,
    /// The largest single one.
    pub expected_highest_amount: plaid_core::Amount,
    /// The average of one.
    pub expected_average_amount: plaid_core::Amount,
    /// The sum of a month, over the next 6 to 12 months.
    pub expected_monthly_amount: plaid_core::Amount,
    /// The kinds of consent they will rest on.
    pub sec_codes: Vec<CreditACHClass>,
}

impl TransferCreditUsageConfiguration {
    /// A value with the members it cannot go without.
    pub fn new(
        expected_frequency: impl Into<OriginatorExpectedTransferFrequency>,
        expected_highest_amount: impl Into<plaid_core::Amount>,
        expected_average_amount: impl Into<plaid_core::Amount>,
        expected_monthly_amount: impl Into<plaid_core::Amount>,
        sec_codes: impl IntoIterator<Item = impl Into<CreditACHClass>>,
    ) -> Self {
        Self {
            expected_frequency: expected_frequency.into(),
            expected_highest_amount: expected_highest_amount.into(),
            expected_average_amount: expected_average_amount.into(),
            expected_monthly_amount: expected_monthly_amount.into(),
            sec_codes: sec_codes.into_iter().map(Into::into).collect(),
        }
    }
}

/// What debits an originator expects to make, in dollars.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferDebitUsageConfiguration {
    /// How often an originator expects to transfer.
    pub expected_frequency: OriginatorExpectedTransferFrequency,
    /// The largest single one.
    pub expected_highest_amount: plaid_core::Amount,
    /// The average of one.
    pub expected_average_amount: plaid_core::Amount,
    /// The sum of a month, over the next 6 to 12 months.
    pub expected_monthly_amount: plaid_core::Amount,
    /// The kinds of consent they will rest on.
    pub sec_codes: Vec<plaid_types::ACHClass>,
}

impl TransferDebitUsageConfiguration {
    /// A value with the members it cannot go without.
    pub fn new(
        expected_frequency: impl Into<OriginatorExpectedTransferFrequency>,
        expected_highest_amount: impl Into<plaid_core::Amount>,
        expected_average_amount: impl Into<plaid_core::Amount>,
        expected_monthly_amount: impl Into<plaid_core::Amount>,
        sec_codes: impl IntoIterator<Item = impl Into<plaid_types::ACHClass>>,
    ) -> Self {
        Self {
            expected_frequency: expected_frequency.into(),
            expected_highest_amount: expected_highest_amount.into(),
            expected_average_amount: expected_average_amount.into(),
            expected_monthly_amount: expected_monthly_amount.into(),
            sec_codes: sec_codes.into_iter().map(Into::into).collect(),
        }
    }
}

/// The address of an originator.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferOriginatorAddress {
    /// The town, spelled out.
    pub city: String,
    /// House number, street, and what narrows it down to the flat.
    pub street: String,
    /// The state or province, such as `CA`.
    pub region: String,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: String,
    /// ISO 3166-1 alpha-2 code.
    pub country_code: String,
}

impl TransferOriginatorAddress {
    /// A value with the members it cannot go without.
    pub fn new(
        city: impl Into<String>,
        street: impl Into<String>,
        region: impl Into<String>,
        postal_code: impl Into<String>,
        country_code: impl Into<String>,
    ) -> Self {
        Self {
            city: city.into(),
            street: street.into(),
            region: region.into(),
            postal_code: postal_code.into(),
            country_code: country_code.into(),
        }
    }
}

/// The answer of `/transfer/diligence/submit`: nothing but the request id.
///
/// The answer of `/transfer/diligence/submit` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencesubmit)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferDiligenceSubmitResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A document for the due diligence of an originator.
///
/// The request of `/transfer/diligence/document/upload` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencedocumentupload)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferDiligenceDocumentUploadRequest {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// A PDF of less than 20 MB.
    pub file: plaid_core::transport::Part,
    /// What an uploaded document is for.
    pub purpose: TransferDocumentPurpose,
}

impl TransferDiligenceDocumentUploadRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        file: plaid_core::transport::Part,
        purpose: impl Into<TransferDocumentPurpose>,
    ) -> Self {
        Self {
            originator_client_id: originator_client_id.into(),
            file,
            purpose: purpose.into(),
        }
    }
}

/// The answer of `/transfer/diligence/document/upload`: nothing but the request id.
///
/// The answer of `/transfer/diligence/document/upload` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencedocumentupload)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferDiligenceDocumentUploadResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for one originator.
///
/// The request of `/transfer/originator/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorget)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferOriginatorGetRequest {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: plaid_types::OriginatorClientId,
}

impl TransferOriginatorGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(originator_client_id: impl Into<plaid_types::OriginatorClientId>) -> Self {
        Self {
            originator_client_id: originator_client_id.into(),
        }
    }
}

/// One originator.
///
/// The answer of `/transfer/originator/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferOriginatorGetResponse {
    /// An originator, its onboarding status and what is still missing.
    pub originator: DetailedOriginator,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// An originator, its onboarding status and what is still missing.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DetailedOriginator {
    /// The `client_id` of the team.
    pub client_id: String,
    /// How far the due diligence of an originator has come.
    pub transfer_diligence_status: TransferDiligenceStatus,
    /// The company's name.
    pub company_name: String,
    /// What Plaid still needs. Filled in when the status is `more_information_required`.
    pub outstanding_requirements: Vec<TransferPlatformRequirement>,
}

/// One thing Plaid still needs to know about an originator.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferPlatformRequirement {
    /// Which requirement it is.
    pub requirement_type: Option<String>,
    /// The person it is about; null if it is about the business.
    pub person_id: Option<String>,
}

/// Asks for a page of originators.
///
/// The request of `/transfer/originator/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorlist)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferOriginatorListRequest {
    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// How many to skip first. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
}

impl TransferOriginatorListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// How many to skip first. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }
}

/// One page of originators.
///
/// The answer of `/transfer/originator/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorlist)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferOriginatorListResponse {
    /// An originator and its onboarding status.
    pub originators: Vec<Originator>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// An originator and its onboarding status.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Originator {
    /// The `client_id` of the team.
    pub client_id: String,
    /// How far the due diligence of an originator has come.
    pub transfer_diligence_status: TransferDiligenceStatus,
}

/// Asks to pay a transfer back.
///
/// The request of `/transfer/refund/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundcreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferRefundCreateRequest {
    /// Names a transfer.
    pub transfer_id: plaid_types::TransferId,
    /// US dollars with two decimals.
    pub amount: plaid_core::Amount,
    /// A key of your own, at most 50 characters, new for each intended movement of money. A request sent again with the same key does nothing more. At most 50 characters.
    pub idempotency_key: String,
}

impl TransferRefundCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        transfer_id: impl Into<plaid_types::TransferId>,
        amount: impl Into<plaid_core::Amount>,
    ) -> Self {
        Self {
            transfer_id: transfer_id.into(),
            amount: amount.into(),
            idempotency_key: plaid_core::codec::new_idempotency_key(),
        }
    }

    /// A key of your own, at most 50 characters, new for each intended movement of money. A request sent again with the same key does nothing more. At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }
}

/// The new refund.
///
/// The answer of `/transfer/refund/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundcreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferRefundCreateResponse {
    /// The refund.
    pub refund: TransferRefund,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for one refund.
///
/// The request of `/transfer/refund/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundget)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferRefundGetRequest {
    /// Names a refund of a transfer.
    pub refund_id: plaid_types::TransferRefundId,
}

impl TransferRefundGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(refund_id: impl Into<plaid_types::TransferRefundId>) -> Self {
        Self {
            refund_id: refund_id.into(),
        }
    }
}

/// One refund.
///
/// The answer of `/transfer/refund/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferRefundGetResponse {
    /// The refund.
    pub refund: TransferRefund,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names the refund to cancel.
///
/// The request of `/transfer/refund/cancel` ([Plaid's page](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundcancel)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferRefundCancelRequest {
    /// Names a refund of a transfer.
    pub refund_id: plaid_types::TransferRefundId,
}

impl TransferRefundCancelRequest {
    /// A request with the members it cannot go without.
    pub fn new(refund_id: impl Into<plaid_types::TransferRefundId>) -> Self {
        Self {
            refund_id: refund_id.into(),
        }
    }
}

/// The answer of `/transfer/refund/cancel`: nothing but the request id.
///
/// The answer of `/transfer/refund/cancel` ([Plaid's page](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundcancel)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferRefundCancelResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A customer of your platform and its consent to the terms.
///
/// The request of `/transfer/platform/originator/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformoriginatorcreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPlatformOriginatorCreateRequest {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// The consent of an originator to the terms of service.
    pub tos_acceptance_metadata: TransferPlatformTOSAcceptanceMetadata,
    /// When you last collected its onboarding data.
    pub originator_reviewed_at: plaid_core::DateTime,
    /// Where to send `PLATFORM_ONBOARDING_UPDATE`.
    pub webhook: Option<String>,
}

impl TransferPlatformOriginatorCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        tos_acceptance_metadata: TransferPlatformTOSAcceptanceMetadata,
        originator_reviewed_at: impl Into<plaid_core::DateTime>,
    ) -> Self {
        Self {
            originator_client_id: originator_client_id.into(),
            tos_acceptance_metadata,
            originator_reviewed_at: originator_reviewed_at.into(),
            webhook: None,
        }
    }

    /// Where to send `PLATFORM_ONBOARDING_UPDATE`.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// The consent of an originator to the terms of service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPlatformTOSAcceptanceMetadata {
    /// Whether the originator agreed to the terms.
    pub agreement_accepted: bool,
    /// The IPv4 or IPv6 address the consent came from.
    pub originator_ip_address: plaid_core::Sensitive,
    /// When they agreed, in UTC.
    pub agreement_accepted_at: plaid_core::DateTime,
}

impl TransferPlatformTOSAcceptanceMetadata {
    /// A value with the members it cannot go without.
    pub fn new(
        agreement_accepted: bool,
        originator_ip_address: impl Into<plaid_core::Sensitive>,
        agreement_accepted_at: impl Into<plaid_core::DateTime>,
    ) -> Self {
        Self {
            agreement_accepted,
            originator_ip_address: originator_ip_address.into(),
            agreement_accepted_at: agreement_accepted_at.into(),
        }
    }
}

/// The answer of `/transfer/platform/originator/create`: nothing but the request id.
///
/// The answer of `/transfer/platform/originator/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformoriginatorcreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferPlatformOriginatorCreateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A person behind an originator.
///
/// The request of `/transfer/platform/person/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformpersoncreate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPlatformPersonCreateRequest {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// The legal name of a person, each part at most 100 characters.
    pub name: Option<TransferPlatformPersonName>,
    /// Without spaces at either end.
    pub email_address: Option<plaid_core::Sensitive>,
    /// In E.164 form. Numbers that cannot exist are refused, in Sandbox too.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// The home address.
    pub address: Option<TransferPlatformPersonAddress>,
    /// An identity number of a person.
    pub id_number: Option<TransferPlatformPersonIDNumber>,
    /// When the person was born.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// What the person is to the business.
    pub relationship_to_originator: Option<String>,
    /// Percent of the business the person owns, for owners of 25 percent and more. From 25 to 100.
    pub ownership_percentage: Option<i64>,
    /// The position of a control person, such as `CEO`.
    pub title: Option<String>,
}

impl TransferPlatformPersonCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(originator_client_id: impl Into<plaid_types::OriginatorClientId>) -> Self {
        Self {
            originator_client_id: originator_client_id.into(),
            name: None,
            email_address: None,
            phone_number: None,
            address: None,
            id_number: None,
            date_of_birth: None,
            relationship_to_originator: None,
            ownership_percentage: None,
            title: None,
        }
    }

    /// The legal name of a person, each part at most 100 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<Option<TransferPlatformPersonName>>) -> Self {
        self.name = name.into();
        self
    }

    /// Without spaces at either end.
    #[must_use]
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }

    /// In E.164 form. Numbers that cannot exist are refused, in Sandbox too.
    #[must_use]
    pub fn phone_number<M>(
        mut self,
        phone_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.phone_number = phone_number.into_option();
        self
    }

    /// The home address.
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<TransferPlatformPersonAddress>>) -> Self {
        self.address = address.into();
        self
    }

    /// An identity number of a person.
    #[must_use]
    pub fn id_number(
        mut self,
        id_number: impl Into<Option<TransferPlatformPersonIDNumber>>,
    ) -> Self {
        self.id_number = id_number.into();
        self
    }

    /// When the person was born.
    #[must_use]
    pub fn date_of_birth<M>(
        mut self,
        date_of_birth: impl plaid_core::IntoOption<plaid_core::Sensitive<plaid_core::Date>, M>,
    ) -> Self {
        self.date_of_birth = date_of_birth.into_option();
        self
    }

    /// What the person is to the business.
    #[must_use]
    pub fn relationship_to_originator<M>(
        mut self,
        relationship_to_originator: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.relationship_to_originator = relationship_to_originator.into_option();
        self
    }

    /// Percent of the business the person owns, for owners of 25 percent and more. From 25 to 100.
    #[must_use]
    pub fn ownership_percentage(mut self, ownership_percentage: impl Into<Option<i64>>) -> Self {
        self.ownership_percentage = ownership_percentage.into();
        self
    }

    /// The position of a control person, such as `CEO`.
    #[must_use]
    pub fn title<M>(mut self, title: impl plaid_core::IntoOption<String, M>) -> Self {
        self.title = title.into_option();
        self
    }
}

/// The legal name of a person, each part at most 100 characters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPlatformPersonName {
    /// The first name. At most 100 characters.
    pub given_name: String,
    /// The last name. At most 100 characters.
    pub family_name: String,
}

impl TransferPlatformPersonName {
    /// A value with the members it cannot go without.
    pub fn new(given_name: impl Into<String>, family_name: impl Into<String>) -> Self {
        Self {
            given_name: given_name.into(),
            family_name: family_name.into(),
        }
    }
}

/// The home address of a person.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPlatformPersonAddress {
    /// The town, spelled out.
    pub city: String,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: String,
    /// ISO 3166-2 code of the subdivision, without the country.
    pub region: String,
    /// At most 80 characters.
    pub street: String,
    /// Apartment, suite and the like, at most 50 characters.
    pub street2: Option<String>,
}

impl TransferPlatformPersonAddress {
    /// A value with the members it cannot go without.
    pub fn new(
        city: impl Into<String>,
        country: impl Into<String>,
        postal_code: impl Into<String>,
        region: impl Into<String>,
        street: impl Into<String>,
    ) -> Self {
        Self {
            city: city.into(),
            country: country.into(),
            postal_code: postal_code.into(),
            region: region.into(),
            street: street.into(),
            street2: None,
        }
    }

    /// Apartment, suite and the like, at most 50 characters.
    #[must_use]
    pub fn street2<M>(mut self, street2: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street2 = street2.into_option();
        self
    }
}

/// An identity number of a person.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPlatformPersonIDNumber {
    /// Letters and digits only, without separators.
    pub value: plaid_core::Sensitive,
    /// The country and kind of a national id number.
    pub r#type: plaid_types::IDNumberType,
}

impl TransferPlatformPersonIDNumber {
    /// A value with the members it cannot go without.
    pub fn new(
        value: impl Into<plaid_core::Sensitive>,
        r#type: impl Into<plaid_types::IDNumberType>,
    ) -> Self {
        Self {
            value: value.into(),
            r#type: r#type.into(),
        }
    }
}

/// The id of the new person.
///
/// The answer of `/transfer/platform/person/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformpersoncreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferPlatformPersonCreateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Name it in further requirements about this person.
    pub person_id: String,
}

/// Asks for a new payment profile.
///
/// The request of `/payment_profile/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#payment_profilecreate)).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentProfileCreateRequest {}

impl PaymentProfileCreateRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The token of the new payment profile.
///
/// The answer of `/payment_profile/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#payment_profilecreate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentProfileCreateResponse {
    /// The token of a payment profile, in place of an access token and an account.
    pub payment_profile_token: Option<plaid_types::PaymentProfileToken>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Asks for one payment profile.
///
/// The request of `/payment_profile/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#payment_profileget)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentProfileGetRequest {
    /// The token of a payment profile, in place of an access token and an account.
    pub payment_profile_token: plaid_types::PaymentProfileToken,
}

impl PaymentProfileGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(payment_profile_token: impl Into<plaid_types::PaymentProfileToken>) -> Self {
        Self {
            payment_profile_token: payment_profile_token.into(),
        }
    }
}

/// The state of a payment profile.
///
/// The answer of `/payment_profile/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#payment_profileget)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentProfileGetResponse {
    /// When it last changed, in UTC.
    pub updated_at: plaid_core::DateTime,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// Null unless it was removed.
    pub deleted_at: Option<plaid_core::DateTime>,
    /// The state of a payment profile.
    pub status: PaymentProfileStatus,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names the payment profile to remove.
///
/// The request of `/payment_profile/remove` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#payment_profileremove)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentProfileRemoveRequest {
    /// The token of a payment profile, in place of an access token and an account.
    pub payment_profile_token: plaid_types::PaymentProfileToken,
}

impl PaymentProfileRemoveRequest {
    /// A request with the members it cannot go without.
    pub fn new(payment_profile_token: impl Into<plaid_types::PaymentProfileToken>) -> Self {
        Self {
            payment_profile_token: payment_profile_token.into(),
        }
    }
}

/// The answer of `/payment_profile/remove`: nothing but the request id.
///
/// The answer of `/payment_profile/remove` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#payment_profileremove)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentProfileRemoveResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Reports money you got back after a return.
///
/// The request of `/transfer/return/recover`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferReturnRecoverRequest {
    /// The returned transfer.
    pub transfer_id: plaid_types::TransferId,
    /// The part recovered now, in dollars. All parts together stay within the transfer.
    pub amount: plaid_core::Amount,
    /// A key of your own, at most 50 characters, new for each intended movement of money. A request sent again with the same key does nothing more. At most 50 characters.
    pub idempotency_key: String,
}

impl TransferReturnRecoverRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        transfer_id: impl Into<plaid_types::TransferId>,
        amount: impl Into<plaid_core::Amount>,
    ) -> Self {
        Self {
            transfer_id: transfer_id.into(),
            amount: amount.into(),
            idempotency_key: plaid_core::codec::new_idempotency_key(),
        }
    }

    /// A key of your own, at most 50 characters, new for each intended movement of money. A request sent again with the same key does nothing more. At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }
}

/// The answer of `/transfer/return/recover`: nothing but the request id.
///
/// The answer of `/transfer/return/recover`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferReturnRecoverResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// The direction of a transfer, seen from the account of the end user.
pub enum TransferType {
/// Money comes from the end user to you. (`debit`)
Debit = "debit",
/// Money goes from you to the end user. (`credit`)
Credit = "credit",
}
}

plaid_core::open_enum! {
/// How far a transfer has come.
pub enum TransferStatus {
/// Made, and not yet with the payment network. (`pending`)
Pending = "pending",
/// Handed to the payment network. (`posted`)
Posted = "posted",
/// Carried out by the network. Final for a credit; the money of a debit is still held. (`settled`)
Settled = "settled",
/// The money of an ACH debit can be paid out of the ledger. Final, unless a late return comes. (`funds_available`)
FundsAvailable = "funds_available",
/// Cancelled before it went out. Final. (`cancelled`)
Cancelled = "cancelled",
/// No money moved. Final. (`failed`)
Failed = "failed",
/// Sent back after it was posted. Final. (`returned`)
Returned = "returned",
}
}

plaid_core::open_enum! {
/// How far the sweep of a transfer has come.
pub enum TransferSweepStatus {
/// Not swept yet. (`unswept`)
Unswept = "unswept",
/// Part of a sweep. (`swept`)
Swept = "swept",
/// The sweep has reached your business account, or was taken from it. (`swept_settled`)
SweptSettled = "swept_settled",
/// The transfer came back and the sweep was reversed. (`return_swept`)
ReturnSwept = "return_swept",
}
}

plaid_core::open_enum! {
/// The payment network of a transfer.
pub enum TransferNetwork {
/// Standard ACH. Submit by 8:30 PM Eastern Time, better 15 minutes earlier. (`ach`)
Ach = "ach",
/// ACH within the day. Submit by 3:00 PM Eastern Time, or it goes as standard ACH at no extra charge. At most 1,000,000 dollars. (`same-day-ach`)
SameDayAch = "same-day-ach",
/// Instant payment over RTP or FedNow, whichever reaches the account. Ask `capabilities_get` first; an account that takes neither fails with `INVALID_FIELD`. (`rtp`)
Rtp = "rtp",
/// A wire; credits only, at most 999,999.99 dollars. After 6:30 PM Eastern Time it goes out on the next business day. Plaid has to switch it on. (`wire`)
Wire = "wire",
/// A request for payment, which the customer approves at the bank. (`rfp`)
Rfp = "rfp",
}
}

plaid_core::open_enum! {
/// Whether Plaid guarantees a transfer.
pub enum TransferAuthorizationGuaranteeDecision {
/// Plaid bears the loss of a return. (`GUARANTEED`)
Guaranteed = "GUARANTEED",
/// You bear the loss of a return. (`NOT_GUARANTEED`)
NotGuaranteed = "NOT_GUARANTEED",
}
}

plaid_core::open_enum! {
/// Why Plaid does not guarantee a transfer.
pub enum TransferAuthorizationGuaranteeDecisionRationaleCode {
/// The bank is too likely to return it, for want of money for example. (`RETURN_BANK`)
ReturnBank = "RETURN_BANK",
/// The customer is too likely to dispute it. (`RETURN_CUSTOMER`)
ReturnCustomer = "RETURN_CUSTOMER",
/// The risk is low, but the guarantees you may have are used up. (`GUARANTEE_LIMIT_REACHED`)
GuaranteeLimitReached = "GUARANTEE_LIMIT_REACHED",
/// The risk of this Item could not be judged. (`RISK_ESTIMATE_UNAVAILABLE`)
RiskEstimateUnavailable = "RISK_ESTIMATE_UNAVAILABLE",
/// The request left out something needed. (`REQUIRED_PARAM_MISSING`)
RequiredParamMissing = "REQUIRED_PARAM_MISSING",
}
}

plaid_core::open_enum! {
/// How far a refund has come.
pub enum TransferRefundStatus {
/// Made, and not yet with the payment network. (`pending`)
Pending = "pending",
/// Handed to the payment network. (`posted`)
Posted = "posted",
/// Cancelled before it went out. (`cancelled`)
Cancelled = "cancelled",
/// No money moved. (`failed`)
Failed = "failed",
/// Paid into the account of the end user. (`settled`)
Settled = "settled",
/// Sent back after it was posted. (`returned`)
Returned = "returned",
}
}

plaid_core::open_enum! {
/// Where the money of a credit comes from.
pub enum TransferCreditFundsSource {
/// Your funding account. (`sweep`)
Sweep = "sweep",
/// A balance paid in beforehand for instant credits. (`prefunded_rtp_credits`)
PrefundedRtpCredits = "prefunded_rtp_credits",
/// A balance paid in beforehand for ACH credits. (`prefunded_ach_credits`)
PrefundedAchCredits = "prefunded_ach_credits",
}
}

plaid_core::open_enum! {
/// The state of a recurring transfer.
pub enum TransferRecurringStatus {
/// The schedule runs. (`active`)
Active = "active",
/// Ended by you or by Plaid. (`cancelled`)
Cancelled = "cancelled",
/// All dates of the schedule have passed. (`expired`)
Expired = "expired",
}
}

plaid_core::open_enum! {
/// The payment network of a recurring transfer.
pub enum TransferRecurringNetwork {
/// ACH, which takes one to three business days. (`ach`)
Ach = "ach",
/// ACH that arrives on the same business day if it is sent in time. (`same-day-ach`)
SameDayAch = "same-day-ach",
/// Instant payment. (`rtp`)
Rtp = "rtp",
}
}

plaid_core::open_enum! {
/// The unit of the interval of a schedule.
#[allow(missing_docs)]
pub enum TransferScheduleIntervalUnit {
Week = "week",
Month = "month",
}
}

plaid_core::open_enum! {
/// How much of a transfer is guaranteed.
pub enum TransferGuaranteeOutcome {
/// All of it, at once. (`FULL_INSTANT`)
FullInstant = "FULL_INSTANT",
/// A part at once, the rest never. (`PARTIAL_INSTANT_ONLY`)
PartialInstantOnly = "PARTIAL_INSTANT_ONLY",
/// A part at once, more of it once an observation window ends. (`PARTIAL_INSTANT_WITH_OBSERVATION_WINDOW`)
PartialInstantWithObservationWindow = "PARTIAL_INSTANT_WITH_OBSERVATION_WINDOW",
/// Nothing. (`NOT_GUARANTEED`)
NotGuaranteed = "NOT_GUARANTEED",
}
}

plaid_core::open_enum! {
/// How likely a return is, in five steps.
#[allow(missing_docs)]
pub enum TransferAuthorizationRiskLevel {
HighRisk = "HIGH_RISK",
MediumHighRisk = "MEDIUM_HIGH_RISK",
MediumRisk = "MEDIUM_RISK",
MediumLowRisk = "MEDIUM_LOW_RISK",
LowRisk = "LOW_RISK",
}
}

plaid_core::open_enum! {
/// Which balance kept at Plaid.
pub enum TransferBalanceType {
/// The one paid in beforehand for instant credits. (`prefunded_rtp_credits`)
PrefundedRtpCredits = "prefunded_rtp_credits",
/// The one paid in beforehand for ACH credits. (`prefunded_ach_credits`)
PrefundedAchCredits = "prefunded_ach_credits",
}
}

plaid_core::open_enum! {
/// The ACH network of a deposit.
pub enum TransferACHNetwork {
/// Standard ACH. Submit by 8:30 PM Eastern Time, better 15 minutes earlier. (`ach`)
Ach = "ach",
/// ACH within the day. Submit by 3:00 PM Eastern Time, or it goes as standard ACH at no extra charge. (`same-day-ach`)
SameDayAch = "same-day-ach",
}
}

plaid_core::open_enum! {
/// Why a transfer is cancelled, as an ISO 20022 code.
pub enum ReasonCode {
/// The account number of the creditor is invalid. (`AC03`)
Ac03 = "AC03",
/// The amount is wrong. (`AM09`)
Am09 = "AM09",
/// The customer asked for it. (`CUST`)
Cust = "CUST",
/// The payment is a duplicate. (`DUPL`)
Dupl = "DUPL",
/// The payment is fraudulent. (`FRAD`)
Frad = "FRAD",
/// A technical problem. (`TECH`)
Tech = "TECH",
/// Not due any more: paid in another way. (`UPAY`)
Upay = "UPAY",
/// The account type of the creditor is missing or invalid. (`AC14`)
Ac14 = "AC14",
/// The amount is too low. (`AM06`)
Am06 = "AM06",
/// The initiating party is not recognized. (`BE05`)
Be05 = "BE05",
/// A refund was asked for. (`FOCR`)
Focr = "FOCR",
/// The customer gave no reason. (`MS02`)
Ms02 = "MS02",
/// The agent gave no reason. (`MS03`)
Ms03 = "MS03",
/// A regulatory reason. (`RR04`)
Rr04 = "RR04",
/// Sent back because it could not be applied. (`RUTA`)
Ruta = "RUTA",
}
}

plaid_core::open_enum! {
/// The direction of the transfers whose events are listed.
pub enum TransferEventListTransferType {
/// Money comes from the end user to you. (`debit`)
Debit = "debit",
/// Money goes from you to the end user. (`credit`)
Credit = "credit",
}
}

plaid_core::open_enum! {
/// What happened to a transfer, to a sweep of the ledger (`sweep.`) or to a refund (`refund.`).
pub enum TransferEventType {
/// The transfer was made. (`pending`)
Pending = "pending",
/// The transfer was cancelled. (`cancelled`)
Cancelled = "cancelled",
/// The transfer failed and no money moved. (`failed`)
Failed = "failed",
/// The transfer went to the payment network. (`posted`)
Posted = "posted",
/// The network carried the transfer out. (`settled`)
Settled = "settled",
/// The money of an ACH debit was released to the available balance. (`funds_available`)
FundsAvailable = "funds_available",
/// Plaid guarantees the whole transfer. (`guaranteed`)
Guaranteed = "guaranteed",
/// The transfer came back after it was posted. (`returned`)
Returned = "returned",
/// Plaid made good the loss of a guaranteed transfer; `event_amount` says how much. (`guarantee_reimbursed`)
GuaranteeReimbursed = "guarantee_reimbursed",
/// You reported a recovery and Plaid took that amount from your ledger. (`client_return_recovered`)
ClientReturnRecovered = "client_return_recovered",
/// Plaid got the money by trying again: stop recovering it yourself. (`plaid_return_recovered`)
PlaidReturnRecovered = "plaid_return_recovered",
/// The transfer became part of a sweep. (`swept`)
Swept = "swept",
/// The sweep reached your business account, or was taken from it. (`swept_settled`)
SweptSettled = "swept_settled",
/// The sweep was reversed because the transfer came back. (`return_swept`)
ReturnSwept = "return_swept",
/// A sweep of the ledger was made. (`sweep.pending`)
SweepPending = "sweep.pending",
/// A sweep of the ledger went to the payment network. (`sweep.posted`)
SweepPosted = "sweep.posted",
/// A sweep of the ledger settled at the funding account. A deposit is held from now on. (`sweep.settled`)
SweepSettled = "sweep.settled",
/// A sweep of the ledger came back after it was posted. (`sweep.returned`)
SweepReturned = "sweep.returned",
/// A sweep of the ledger failed and no money moved. (`sweep.failed`)
SweepFailed = "sweep.failed",
/// The money of a deposit was released to the available balance. (`sweep.funds_available`)
SweepFundsAvailable = "sweep.funds_available",
/// A refund was made. (`refund.pending`)
RefundPending = "refund.pending",
/// A refund was cancelled. (`refund.cancelled`)
RefundCancelled = "refund.cancelled",
/// A refund failed and no money moved. (`refund.failed`)
RefundFailed = "refund.failed",
/// A refund went to the payment network. (`refund.posted`)
RefundPosted = "refund.posted",
/// A refund arrived in the account of the end user. (`refund.settled`)
RefundSettled = "refund.settled",
/// A refund came back after it was posted. (`refund.returned`)
RefundReturned = "refund.returned",
/// A refund became part of a sweep. (`refund.swept`)
RefundSwept = "refund.swept",
/// The sweep was reversed because the refund came back. (`refund.return_swept`)
RefundReturnSwept = "refund.return_swept",
/// Plaid corrected the balance by hand. (`adjustment`)
Adjustment = "adjustment",
}
}

plaid_core::open_enum! {
/// The direction of the transfer behind an event.
pub enum OmittableTransferType {
/// Money comes from the end user to you. (`debit`)
Debit = "debit",
/// Money goes from you to the end user. (`credit`)
Credit = "credit",
}
}

plaid_core::open_enum! {
/// What is behind a change of a ledger.
#[allow(missing_docs)]
pub enum LedgerEventSourceType {
Transfer = "TRANSFER",
Sweep = "SWEEP",
Refund = "REFUND",
}
}

plaid_core::open_enum! {
/// Which way the money of an intent goes.
pub enum TransferIntentCreateMode {
/// From the end user to you. (`PAYMENT`)
Payment = "PAYMENT",
/// From you to the end user. (`DISBURSEMENT`)
Disbursement = "DISBURSEMENT",
}
}

plaid_core::open_enum! {
/// The payment network of an intent.
pub enum TransferIntentCreateNetwork {
/// Standard ACH. Submit by 8:30 PM Eastern Time, better 15 minutes earlier. (`ach`)
Ach = "ach",
/// ACH within the day. Submit by 3:00 PM Eastern Time, or it goes as standard ACH at no extra charge. (`same-day-ach`)
SameDayAch = "same-day-ach",
/// Instant payment. An account that takes none gets ACH if an `ach_class` is given; otherwise the transfer fails. (`rtp`)
Rtp = "rtp",
}
}

plaid_core::open_enum! {
/// What became of an intent.
pub enum TransferIntentStatus {
/// Nothing yet. (`PENDING`)
Pending = "PENDING",
/// A transfer was made. (`SUCCEEDED`)
Succeeded = "SUCCEEDED",
/// No transfer could be made. (`FAILED`)
Failed = "FAILED",
}
}

plaid_core::open_enum! {
/// What Plaid decided about the transfer of an intent.
pub enum TransferIntentAuthorizationDecision {
/// Go ahead. If a rationale is given, the risk was not checked: judge it yourself. (`APPROVED`)
Approved = "APPROVED",
/// The transfer cannot be made; the rationale says why. (`DECLINED`)
Declined = "DECLINED",
}
}

plaid_core::open_enum! {
/// How often an originator expects to transfer.
#[allow(missing_docs)]
pub enum OriginatorExpectedTransferFrequency {
OncePerMonth = "once_per_month",
TwicePerMonth = "twice_per_month",
OncePerWeek = "once_per_week",
Daily = "daily",
}
}

plaid_core::open_enum! {
/// The SEC code of a credit, which says how the account holder consented.
pub enum CreditACHClass {
/// Corporate credit or debit: between accounts of two businesses. (`ccd`)
Ccd = "ccd",
/// Prearranged payment or deposit: a consumer with whom you have a relationship consented in writing. (`ppd`)
Ppd = "ppd",
/// Internet-initiated: a consumer consented on a website or in an app. (`web`)
Web = "web",
}
}

plaid_core::open_enum! {
/// What an uploaded document is for.
pub enum TransferDocumentPurpose {
/// The due diligence of the originator. (`DUE_DILIGENCE`)
DueDiligence = "DUE_DILIGENCE",
}
}

plaid_core::open_enum! {
/// How far the due diligence of an originator has come.
#[allow(missing_docs)]
pub enum TransferDiligenceStatus {
NotSubmitted = "not_submitted",
Submitted = "submitted",
UnderReview = "under_review",
Approved = "approved",
Denied = "denied",
/// Plaid needs more answers: see the outstanding requirements. (`more_information_required`)
MoreInformationRequired = "more_information_required",
}
}

plaid_core::open_enum! {
/// The state of a payment profile.
pub enum PaymentProfileStatus {
/// No account linked yet: run Link with the token of the profile. (`PENDING`)
Pending = "PENDING",
/// Transfers can use it. (`READY`)
Ready = "READY",
/// Removed. (`REMOVED`)
Removed = "REMOVED",
}
}
