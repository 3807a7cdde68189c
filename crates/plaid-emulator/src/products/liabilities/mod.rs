//! Credit cards, lines of credit, mortgages, student loans and others.
//!
//! What is owed is the balance of the account. Rates, dates and the like are those of a well-kept
//! account, but for what clients say of their own users.

mod credit;
mod loans;

use plaid_core::{Amount, Date};
use plaid_liabilities::types::{
    LiabilitiesGetRequest, LiabilitiesGetResponse, LiabilitiesObject, LoanInterestRate,
    ProcessorLiabilitiesGetRequest, ProcessorLiabilitiesGetResponse,
};
use plaid_sandbox::types::{LiabilityOverride, LiabilityOverrideInterestRate};
use plaid_types::AccountBase;

use crate::{
    bank::{
        accounts::subtype,
        dates::{days_after, days_before},
    },
    failure::Failure,
    registry::Registry,
    world::{Ctx, Item},
};

/// The product's name.
const PRODUCT: &str = "liabilities";

pub(crate) fn register(registry: &mut Registry) {
    registry.on(get);
    registry.on(processor_get);
}

/// What kind of debt an account is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Debt {
    Card,
    LineOfCredit,
    Mortgage,
    Student,
    Loan,
}

impl Debt {
    fn of(account: &AccountBase) -> Option<Self> {
        match (account.r#type.as_str(), subtype(account)) {
            ("credit", _) => Some(Self::Card),
            (
                "loan",
                "line of credit" | "commercial line of credit" | "overdraft" | "home equity",
            ) => Some(Self::LineOfCredit),
            ("loan", "mortgage") => Some(Self::Mortgage),
            ("loan", "student") => Some(Self::Student),
            ("loan", _) => Some(Self::Loan),
            _ => None,
        }
    }
}

fn is_debt(account: &AccountBase) -> bool {
    Debt::of(account).is_some()
}

fn get(
    ctx: &mut Ctx<'_>,
    request: LiabilitiesGetRequest,
) -> Result<LiabilitiesGetResponse, Failure> {
    let now = ctx.now;
    let item = ctx.product(&request.access_token, PRODUCT)?;
    let ids = request.options.and_then(|options| options.account_ids);
    if ids.is_none() && !item.shared().any(is_debt) {
        return Err(Failure::no_accounts("liability"));
    }
    // The accounts of the answer are all of the Item's, as on the hosted Sandbox.
    let accounts = item.accounts(ids.as_ref(), |_| true)?;
    Ok(LiabilitiesGetResponse {
        liabilities: liabilities(item, &accounts, &Dates::at(now)),
        accounts,
        item: item.answer(),
        request_id: None,
    })
}

fn processor_get(
    ctx: &mut Ctx<'_>,
    request: ProcessorLiabilitiesGetRequest,
) -> Result<ProcessorLiabilitiesGetResponse, Failure> {
    let now = ctx.now;
    let (item, account) = ctx.processor(&request.processor_token, Some(PRODUCT))?;
    if !is_debt(&account) {
        return Err(Failure::no_accounts("liability"));
    }
    let accounts = std::slice::from_ref(&account);
    Ok(ProcessorLiabilitiesGetResponse {
        liabilities: liabilities(item, accounts, &Dates::at(now)),
        account: Some(account),
        request_id: None,
    })
}

/// What is owed on some accounts.
fn liabilities(item: &Item, accounts: &[AccountBase], dates: &Dates) -> LiabilitiesObject {
    let mut all = LiabilitiesObject {
        credit: Vec::new(),
        mortgage: Vec::new(),
        student: Vec::new(),
        loan: Vec::new(),
        line_of_credit: Vec::new(),
    };
    for account in accounts {
        let said = item.said_of(&account.account_id);
        let said = said.and_then(|said| said.liability.clone());
        let said = said.unwrap_or_else(|| LiabilityOverride::new(""));
        match Debt::of(account) {
            Some(Debt::Card) => all.credit.push(credit::card(account, &said, dates)),
            Some(Debt::LineOfCredit) => {
                all.line_of_credit.push(credit::line(account, &said, dates));
            }
            Some(Debt::Mortgage) => all.mortgage.push(loans::mortgage(account, dates)),
            Some(Debt::Student) => all.student.push(loans::student(account, &said, dates)),
            Some(Debt::Loan) => all.loan.push(loans::loan(account, &said, dates)),
            None => {}
        }
    }
    all
}

/// The last and the next payment.
struct Dates {
    last: Date,
    next: Date,
}

impl Dates {
    fn at(now: std::time::SystemTime) -> Self {
        Self {
            last: days_before(now, 20),
            next: days_after(now, 10),
        }
    }
}

/// What is owed on an account.
fn owed(account: &AccountBase) -> Amount {
    account.balances.current.unwrap_or(Amount::ZERO)
}

/// So many percent of something, to the cent.
fn percent(of: Amount, percent: f64) -> Amount {
    let rate = Amount::try_from(percent).unwrap_or(Amount::ZERO);
    let product = of.as_decimal().checked_mul(rate.as_decimal());
    let hundredth = product.and_then(|product| product.checked_div(Amount::from(100).as_decimal()));
    hundredth.map_or(Amount::ZERO, |amount| Amount::from(amount).round(2))
}

/// The interest that is said, or else a fixed one.
fn interest_rate(said: Option<&LiabilityOverrideInterestRate>) -> LoanInterestRate {
    LoanInterestRate {
        percentage: said.and_then(|said| said.percentage).or(Some(6.5)),
        r#type: Some(
            said.and_then(|said| said.r#type.as_ref())
                .map_or("fixed", |kind| kind.as_str())
                .into(),
        ),
    }
}
