// @generated from api/shared/liability.toml by `cargo xtask codegen`. Do not edit.

//! Student loans.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// Where a student loan stands.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct StudentLoanStatus {
    /// Until when the loan stands so; null where nobody knows.
    pub end_date: Option<plaid_core::Date>,
    /// How a student loan stands.
    pub r#type: Option<crate::StudentLoanStatusType>,
}

impl StudentLoanStatus {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Until when the loan stands so; null where nobody knows.
    #[must_use]
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.end_date = end_date.into_option();
        self
    }

    /// How a student loan stands.
    #[must_use]
    pub fn r#type<M>(
        mut self,
        r#type: impl plaid_core::IntoOption<crate::StudentLoanStatusType, M>,
    ) -> Self {
        self.r#type = r#type.into_option();
        self
    }
}

/// How far the forgiveness of a loan for public service has come.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PSLFStatus {
    /// When 120 payments that count will have been made.
    pub estimated_eligibility_date: Option<plaid_core::Date>,
    /// How many payments that count were made.
    pub payments_made: Option<i64>,
    /// How many of the 120 are left.
    pub payments_remaining: Option<i64>,
}

impl PSLFStatus {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// When 120 payments that count will have been made.
    #[must_use]
    pub fn estimated_eligibility_date<M>(
        mut self,
        estimated_eligibility_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.estimated_eligibility_date = estimated_eligibility_date.into_option();
        self
    }

    /// How many payments that count were made.
    #[must_use]
    pub fn payments_made(mut self, payments_made: impl Into<Option<i64>>) -> Self {
        self.payments_made = payments_made.into();
        self
    }

    /// How many of the 120 are left.
    #[must_use]
    pub fn payments_remaining(mut self, payments_remaining: impl Into<Option<i64>>) -> Self {
        self.payments_remaining = payments_remaining.into();
        self
    }
}

plaid_core::open_enum! {
/// How a student loan stands.
#[allow(missing_docs)]
pub enum StudentLoanStatusType {
Cancelled = "cancelled",
/// Written off. (`charged off`)
ChargedOff = "charged off",
/// The servicer has claimed it from the guarantor. (`claim`)
Claim = "claim",
Consolidated = "consolidated",
/// Payments are put off. (`deferment`)
Deferment = "deferment",
Delinquent = "delinquent",
/// The debt was forgiven. (`discharged`)
Discharged = "discharged",
Extension = "extension",
/// Payments are put off or made smaller for a while. (`forbearance`)
Forbearance = "forbearance",
/// The first payment is not due yet. (`in grace`)
InGrace = "in grace",
/// Not due while the borrower serves. (`in military`)
InMilitary = "in military",
/// Not due while the borrower studies. (`in school`)
InSchool = "in school",
NotFullyDisbursed = "not fully disbursed",
Other = "other",
PaidInFull = "paid in full",
Refunded = "refunded",
Repayment = "repayment",
Transferred = "transferred",
/// Waiting for a plan by income. (`pending idr`)
PendingIdr = "pending idr",
}
}
