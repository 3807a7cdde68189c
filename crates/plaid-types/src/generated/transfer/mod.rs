// @generated from api/shared/transfer.toml by `cargo xtask codegen`. Do not edit.

//! Moving money between bank accounts in the United States, with authorization, ledger, refunds, sweeps and recurring transfers.

mod codec;
#[cfg(feature = "samples")]
mod samples;

plaid_core::string_id! {
/// Stands in `BankTransfer.id`, `BankTransferGetRequest.bank_transfer_id`, `BankTransferCancelRequest.bank_transfer_id` and 3 more places.
pub struct BankTransferId;
}

plaid_core::string_id! {
/// Stands in `BankTransferSweepGetRequest.sweep_id`, `SandboxTransferLedgerDepositSimulateRequest.sweep_id`, `SandboxTransferLedgerWithdrawSimulateRequest.sweep_id` and 4 more places.
pub struct TransferSweepId;
}

plaid_core::string_id! {
/// Stands in `LinkTokenCreateRequestTransfer.intent_id`, `TransferEvent.intent_id` and `TransferIntentGetRequest.transfer_intent_id`.
pub struct TransferIntentId;
}

plaid_core::string_id! {
/// Stands in `LinkTokenCreateRequestTransfer.authorization_id`, `TransferGetRequest.authorization_id`, `Transfer.authorization_id` and 3 more places.
pub struct TransferAuthorizationId;
}

plaid_core::string_id! {
/// Stands in `SandboxTransferSweepSimulateRequest.test_clock_id`, `SandboxTransferSimulateRequest.test_clock_id`, `SandboxTransferRefundSimulateRequest.test_clock_id` and 8 more places.
pub struct TestClockId;
}

plaid_core::string_id! {
/// Stands in `Transfer.funding_account_id`, `RecurringTransfer.funding_account_id`, `TransferAuthorizationCreateRequest.funding_account_id` and 14 more places.
pub struct FundingAccountId;
}

plaid_core::string_id! {
/// Stands in `SandboxTransferLedgerSimulateAvailableRequest.ledger_id`, `Transfer.ledger_id`, `TransferRefund.ledger_id` and 12 more places.
pub struct TransferLedgerId;
}

plaid_core::string_id! {
/// Stands in `SandboxTransferSimulateRequest.transfer_id`, `TransferGetRequest.transfer_id`, `Transfer.id` and 12 more places.
pub struct TransferId;
}

plaid_core::string_id! {
/// Stands in `SandboxTransferRefundSimulateRequest.refund_id`, `TransferRefund.id`, `TransferEvent.refund_id` and 3 more places.
pub struct TransferRefundId;
}

plaid_core::string_id! {
/// Stands in `SandboxTransferLedgerSimulateAvailableRequest.originator_client_id`, `TransferGetRequest.originator_client_id`, `Transfer.originator_client_id` and 25 more places.
pub struct OriginatorClientId;
}

plaid_core::string_id! {
/// Names a recurring transfer.
pub struct RecurringTransferId;
}

plaid_core::secret_token! {
/// A secret, redacted in `Debug`. Stands in `LinkTokenCreateRequestTransfer.payment_profile_token`, `SandboxPaymentProfileResetLoginRequest.payment_profile_token`, `TransferAuthorizationCreateRequest.payment_profile_token` and 4 more places.
pub struct PaymentProfileToken;
}

/// Stands in `BankTransfer.failure_reason`, `BankTransferEvent.failure_reason` and `SandboxBankTransferSimulateRequest.failure_reason`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferFailure {
    pub ach_return_code: Option<String>,
    pub description: Option<String>,
}

#[allow(missing_docs)]
impl BankTransferFailure {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn ach_return_code<M>(
        mut self,
        ach_return_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.ach_return_code = ach_return_code.into_option();
        self
    }

    #[must_use]
    pub fn description<M>(mut self, description: impl plaid_core::IntoOption<String, M>) -> Self {
        self.description = description.into_option();
        self
    }
}

/// Stands in `SandboxTransferSweepSimulateResponse.sweep`, `TransferLedgerDepositResponse.sweep`, `TransferLedgerWithdrawResponse.sweep` and 2 more places.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferSweep {
    pub id: String,
    pub funding_account_id: Option<crate::FundingAccountId>,
    pub ledger_id: Option<crate::TransferLedgerId>,
    pub created: plaid_core::DateTime,
    /// A decimal string on the wire.
    pub amount: plaid_core::Amount,
    pub iso_currency_code: String,
    pub settled: Option<plaid_core::Date>,
    pub expected_funds_available_date: Option<plaid_core::Date>,
    pub status: Option<crate::SweepStatus>,
    pub trigger: Option<crate::SweepTrigger>,
    pub description: Option<String>,
    pub network_trace_id: Option<String>,
    pub failure_reason: Option<crate::SweepFailure>,
}

/// Stands in `TransferSweep.failure_reason`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SweepFailure {
    pub failure_code: Option<String>,
    pub description: Option<String>,
}

/// Stands in `SandboxTransferSimulateRequest.failure_reason`, `SandboxTransferRefundSimulateRequest.failure_reason`, `SandboxTransferLedgerDepositSimulateRequest.failure_reason` and 3 more places.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferFailure {
    pub failure_code: Option<String>,
    /// Deprecated by Plaid.
    pub ach_return_code: Option<String>,
    pub description: Option<String>,
}

#[allow(missing_docs)]
impl TransferFailure {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn failure_code<M>(mut self, failure_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.failure_code = failure_code.into_option();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn ach_return_code<M>(
        mut self,
        ach_return_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.ach_return_code = ach_return_code.into_option();
        self
    }

    #[must_use]
    pub fn description<M>(mut self, description: impl plaid_core::IntoOption<String, M>) -> Self {
        self.description = description.into_option();
        self
    }
}

plaid_core::open_enum! {
/// Stands in `ProcessorBankTransferCreateRequest.ach_class`, `BankTransfer.ach_class`, `BankTransferCreateRequest.ach_class` and 10 more places.
#[allow(missing_docs)]
pub enum ACHClass {
Ccd = "ccd",
Ppd = "ppd",
Tel = "tel",
Web = "web",
}
}

plaid_core::open_enum! {
/// Stands in `TransferSweepListRequest.status` and `TransferSweep.status`.
#[allow(missing_docs)]
pub enum SweepStatus {
Pending = "pending",
Posted = "posted",
Settled = "settled",
FundsAvailable = "funds_available",
Returned = "returned",
Failed = "failed",
}
}

plaid_core::open_enum! {
/// Stands in `TransferSweepListRequest.trigger` and `TransferSweep.trigger`.
#[allow(missing_docs)]
pub enum SweepTrigger {
Manual = "manual",
Incoming = "incoming",
BalanceThreshold = "balance_threshold",
AutomaticAggregate = "automatic_aggregate",
}
}

plaid_core::open_enum! {
/// What Plaid decided about a planned transfer.
pub enum TransferAuthorizationDecision {
/// Go ahead. If a rationale is given, the risk was not checked: judge it yourself. (`approved`)
Approved = "approved",
/// The transfer cannot be made; the rationale says why. (`declined`)
Declined = "declined",
/// The user must first repair the connection: open Link with `transfer.authorization_id`, then ask again. (`user_action_required`)
UserActionRequired = "user_action_required",
}
}

plaid_core::open_enum! {
/// The reason for a decision. Some codes explain a refusal, the others why an approved transfer could not be checked.
pub enum TransferAuthorizationDecisionRationaleCode {
/// Declined: the money in the account will hardly be enough. (`NSF`)
Nsf = "NSF",
/// Declined: the risk is high. (`RISK`)
Risk = "RISK",
/// Declined: a limit is used up, and the description says which. (`TRANSFER_LIMIT_REACHED`)
TransferLimitReached = "TRANSFER_LIMIT_REACHED",
/// Approved unchecked: the account was entered by hand, so little is known about it. (`MANUALLY_VERIFIED_ITEM`)
ManuallyVerifiedItem = "MANUALLY_VERIFIED_ITEM",
/// Approved unchecked: the connection is stale. Update mode of Link repairs it. (`ITEM_LOGIN_REQUIRED`)
ItemLoginRequired = "ITEM_LOGIN_REQUIRED",
/// Approved unchecked: the payment profile needs a new login, through Link. (`PAYMENT_PROFILE_LOGIN_REQUIRED`)
PaymentProfileLoginRequired = "PAYMENT_PROFILE_LOGIN_REQUIRED",
/// Approved unchecked: an error kept Plaid from reading the account. (`ERROR`)
Error = "ERROR",
/// Approved unchecked: the account was migrated, so little is known about it. (`MIGRATED_ACCOUNT_ITEM`)
MigratedAccountItem = "MIGRATED_ACCOUNT_ITEM",
/// Declined: an administrative return is likely, because the account is closed or invalid for example. (`ADMIN`)
Admin = "ADMIN",
/// Declined: suspected fraud. (`FRAUD`)
Fraud = "FRAUD",
}
}
