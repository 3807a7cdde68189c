// @generated from api/shared/transfer.toml by `cargo xtask codegen`. Do not edit.

//! Moving money between bank accounts in the United States, with authorization, ledger, refunds, sweeps and recurring transfers.

mod codec;
#[cfg(feature = "samples")]
mod samples;

plaid_core::string_id! {
/// Names a bank transfer.
pub struct BankTransferId;
}

plaid_core::string_id! {
/// Names a sweep.
pub struct TransferSweepId;
}

plaid_core::string_id! {
/// Names an intent of Transfer UI.
pub struct TransferIntentId;
}

plaid_core::string_id! {
/// Names an authorization.
pub struct TransferAuthorizationId;
}

plaid_core::string_id! {
/// Names a test clock.
pub struct TestClockId;
}

plaid_core::string_id! {
/// Names an account of your own at Plaid's bank.
pub struct FundingAccountId;
}

plaid_core::string_id! {
/// Names a Ledger balance.
pub struct TransferLedgerId;
}

plaid_core::string_id! {
/// Names a transfer.
pub struct TransferId;
}

plaid_core::string_id! {
/// Names a refund of a transfer.
pub struct TransferRefundId;
}

plaid_core::string_id! {
/// The `client_id` of whoever the transfer is for, on a platform.
pub struct OriginatorClientId;
}

plaid_core::string_id! {
/// Names a recurring transfer.
pub struct RecurringTransferId;
}

plaid_core::secret_token! {
/// Stood for a linked account in Transfer.
pub struct PaymentProfileToken;
}

/// Why a transfer failed or was returned; null otherwise.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankTransferFailure {
    /// Why an ACH entry came back, such as `R01`.
    pub ach_return_code: Option<String>,
    /// The reason in words.
    pub description: Option<String>,
}

impl BankTransferFailure {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Why an ACH entry came back, such as `R01`.
    #[must_use]
    pub fn ach_return_code<M>(
        mut self,
        ach_return_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.ach_return_code = ach_return_code.into_option();
        self
    }

    /// The reason in words.
    #[must_use]
    pub fn description<M>(mut self, description: impl plaid_core::IntoOption<String, M>) -> Self {
        self.description = description.into_option();
        self
    }
}

/// Money that moves between the Ledger and your own account. The sign is seen from your account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferSweep {
    /// Names the sweep.
    pub id: String,
    /// Names an account of your own at Plaid's bank.
    pub funding_account_id: Option<crate::FundingAccountId>,
    /// Names a Ledger balance.
    pub ledger_id: Option<crate::TransferLedgerId>,
    /// When it was made, in UTC.
    pub created: plaid_core::DateTime,
    /// The sum as your own account shows it, with its sign and two places: `"-10.00"` went out of it. Null where debits and credits cancelled each other out.
    pub amount: plaid_core::Amount,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: String,
    /// The day on which it settled; null until then.
    pub settled: Option<plaid_core::Date>,
    /// The day from which a deposit can be used. Only for deposits.
    pub expected_funds_available_date: Option<plaid_core::Date>,
    /// How far a sweep is.
    pub status: Option<crate::SweepStatus>,
    /// What began a sweep.
    pub trigger: Option<crate::SweepTrigger>,
    /// What the receiving bank is told; at most 10 characters, and not all banks show it.
    pub description: Option<String>,
    /// What banks find it by, once it has posted.
    pub network_trace_id: Option<String>,
    /// Why a sweep failed or was returned; null otherwise.
    pub failure_reason: Option<crate::SweepFailure>,
}

/// Why a sweep failed or was returned; null otherwise.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SweepFailure {
    /// Why it came back, such as `R01`; only with `returned`.
    pub failure_code: Option<String>,
    /// The reason in words.
    pub description: Option<String>,
}

/// Why a transfer failed or was returned; null otherwise.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferFailure {
    /// Why it came back, such as `R01`; only with `returned`.
    pub failure_code: Option<String>,
    /// Why an ACH entry came back, such as `R01`.
    ///
    /// Deprecated by Plaid.
    pub ach_return_code: Option<String>,
    /// The reason in words.
    pub description: Option<String>,
}

impl TransferFailure {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Why it came back, such as `R01`; only with `returned`.
    #[must_use]
    pub fn failure_code<M>(mut self, failure_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.failure_code = failure_code.into_option();
        self
    }

    /// Why an ACH entry came back, such as `R01`.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn ach_return_code<M>(
        mut self,
        ach_return_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.ach_return_code = ach_return_code.into_option();
        self
    }

    /// The reason in words.
    #[must_use]
    pub fn description<M>(mut self, description: impl plaid_core::IntoOption<String, M>) -> Self {
        self.description = description.into_option();
        self
    }
}

plaid_core::open_enum! {
/// The SEC code of an ACH entry: how the account holder agreed. See [Plaid's page](https://plaid.com/docs/transfer/creating-transfers/#ach-sec-codes).
pub enum ACHClass {
/// Between businesses. (`ccd`)
Ccd = "ccd",
/// In writing, by a person. (`ppd`)
Ppd = "ppd",
/// By telephone. (`tel`)
Tel = "tel",
/// Online. (`web`)
Web = "web",
}
}

plaid_core::open_enum! {
/// How far a sweep is.
#[allow(missing_docs)]
pub enum SweepStatus {
Pending = "pending",
/// Sent to the bank. (`posted`)
Posted = "posted",
Settled = "settled",
/// The money can be used. (`funds_available`)
FundsAvailable = "funds_available",
Returned = "returned",
Failed = "failed",
}
}

plaid_core::open_enum! {
/// What began a sweep.
pub enum SweepTrigger {
/// You did. (`manual`)
Manual = "manual",
/// Money came in. (`incoming`)
Incoming = "incoming",
/// The balance crossed a limit. (`balance_threshold`)
BalanceThreshold = "balance_threshold",
/// The day's transfers, taken together. (`automatic_aggregate`)
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
