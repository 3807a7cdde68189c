// @generated from api/shared/transfer.toml by `cargo xtask codegen`. Do not edit.

//! Moving money between bank accounts in the United States, with authorization, ledger, refunds, sweeps and recurring transfers.

mod codec;

plaid_core::string_id! {
/// Identifies a bank transfer.
pub struct BankTransferId;
}

plaid_core::string_id! {
/// Identifies a transfer sweep.
pub struct TransferSweepId;
}

plaid_core::string_id! {
/// Identifies a transfer intent.
pub struct TransferIntentId;
}

plaid_core::string_id! {
/// Identifies a transfer authorization.
pub struct TransferAuthorizationId;
}

plaid_core::string_id! {
/// Identifies a test clock.
pub struct TestClockId;
}

plaid_core::string_id! {
/// Identifies a funding account.
pub struct FundingAccountId;
}

plaid_core::string_id! {
/// Identifies a transfer ledger.
pub struct TransferLedgerId;
}

plaid_core::string_id! {
/// Identifies a transfer.
pub struct TransferId;
}

plaid_core::string_id! {
/// Identifies a transfer refund.
pub struct TransferRefundId;
}

plaid_core::string_id! {
/// Identifies a originator client.
pub struct OriginatorClientId;
}

plaid_core::secret_token! {
/// A secret: the payment profile token.
pub struct PaymentProfileToken;
}

/// Bank transfer failure.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct BankTransferFailure {
    /// Ach return code.
    pub ach_return_code: Option<String>,
    /// Description.
    pub description: Option<String>,
}

impl BankTransferFailure {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ach return code.
    #[must_use]
    pub fn ach_return_code(mut self, ach_return_code: impl Into<String>) -> Self {
        self.ach_return_code = Some(ach_return_code.into());
        self
    }

    /// Description.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// Transfer sweep.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TransferSweep {
    /// Id.
    pub id: String,
    /// Funding account id.
    pub funding_account_id: Option<crate::FundingAccountId>,
    /// Ledger id.
    pub ledger_id: Option<crate::TransferLedgerId>,
    /// Created.
    pub created: plaid_core::DateTime,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: String,
    /// Settled.
    pub settled: Option<plaid_core::Date>,
    /// Expected funds available date.
    pub expected_funds_available_date: Option<plaid_core::Date>,
    /// Status.
    pub status: Option<crate::SweepStatus>,
    /// Trigger.
    pub trigger: Option<crate::SweepTrigger>,
    /// Description.
    pub description: Option<String>,
    /// Network trace id.
    pub network_trace_id: Option<String>,
    /// Failure reason.
    pub failure_reason: Option<crate::SweepFailure>,
}

/// Sweep failure.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SweepFailure {
    /// Failure code.
    pub failure_code: Option<String>,
    /// Description.
    pub description: Option<String>,
}

/// Transfer failure.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TransferFailure {
    /// Failure code.
    pub failure_code: Option<String>,
    /// Ach return code.
    ///
    /// Deprecated by Plaid.
    pub ach_return_code: Option<String>,
    /// Description.
    pub description: Option<String>,
}

impl TransferFailure {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Failure code.
    #[must_use]
    pub fn failure_code(mut self, failure_code: impl Into<String>) -> Self {
        self.failure_code = Some(failure_code.into());
        self
    }

    /// Ach return code.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn ach_return_code(mut self, ach_return_code: impl Into<String>) -> Self {
        self.ach_return_code = Some(ach_return_code.into());
        self
    }

    /// Description.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

plaid_core::open_enum! {
/// The known values of ach class.
pub enum ACHClass {
/// `ccd`.
Ccd = "ccd",
/// `ppd`.
Ppd = "ppd",
/// `tel`.
Tel = "tel",
/// `web`.
Web = "web",
}
}

plaid_core::open_enum! {
/// The known values of sweep status.
pub enum SweepStatus {
/// `pending`.
Pending = "pending",
/// `posted`.
Posted = "posted",
/// `settled`.
Settled = "settled",
/// `funds_available`.
FundsAvailable = "funds_available",
/// `returned`.
Returned = "returned",
/// `failed`.
Failed = "failed",
}
}

plaid_core::open_enum! {
/// The known values of sweep trigger.
pub enum SweepTrigger {
/// `manual`.
Manual = "manual",
/// `incoming`.
Incoming = "incoming",
/// `balance_threshold`.
BalanceThreshold = "balance_threshold",
/// `automatic_aggregate`.
AutomaticAggregate = "automatic_aggregate",
}
}
