// @generated from api/shared/liability.toml by `cargo xtask codegen`. Do not edit.

//! Student loans.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// Where a student loan stands.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct StudentLoanStatus {
    pub end_date: Option<plaid_core::Date>,
    pub r#type: Option<crate::StudentLoanStatusType>,
}

#[allow(missing_docs)]
impl StudentLoanStatus {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.end_date = end_date.into_option();
        self
    }

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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PSLFStatus {
    pub estimated_eligibility_date: Option<plaid_core::Date>,
    pub payments_made: Option<i64>,
    pub payments_remaining: Option<i64>,
}

#[allow(missing_docs)]
impl PSLFStatus {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn estimated_eligibility_date<M>(
        mut self,
        estimated_eligibility_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.estimated_eligibility_date = estimated_eligibility_date.into_option();
        self
    }

    #[must_use]
    pub fn payments_made(mut self, payments_made: impl Into<Option<i64>>) -> Self {
        self.payments_made = payments_made.into();
        self
    }

    #[must_use]
    pub fn payments_remaining(mut self, payments_remaining: impl Into<Option<i64>>) -> Self {
        self.payments_remaining = payments_remaining.into();
        self
    }
}

plaid_core::open_enum! {
/// Stands in `StudentLoanStatus.type`.
#[allow(missing_docs)]
pub enum StudentLoanStatusType {
Cancelled = "cancelled",
ChargedOff = "charged off",
Claim = "claim",
Consolidated = "consolidated",
Deferment = "deferment",
Delinquent = "delinquent",
Discharged = "discharged",
Extension = "extension",
Forbearance = "forbearance",
InGrace = "in grace",
InMilitary = "in military",
InSchool = "in school",
NotFullyDisbursed = "not fully disbursed",
Other = "other",
PaidInFull = "paid in full",
Refunded = "refunded",
Repayment = "repayment",
Transferred = "transferred",
PendingIdr = "pending idr",
}
}
