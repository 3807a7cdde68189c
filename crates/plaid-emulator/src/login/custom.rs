//! Users that clients make: reading them, and refusing what makes no sense.

use plaid_sandbox::types::{
    InflowModel, LiabilityOverride, Meta, Numbers, OverrideAccounts, UserCustomPassword,
};
use plaid_types::AccountSubtype;
use serde_json::{Map, Value};

use crate::{failure::Failure, generated::USER_CUSTOM_PASSWORD, validate};

/// How many accounts a user may have.
const ACCOUNTS: usize = 10;
/// How long a user may be as JSON, in bytes.
const LENGTH: usize = 55_000;

/// Reads a user, all of it or nothing.
pub(super) fn read(said: Map<String, Value>) -> Result<UserCustomPassword, Failure> {
    validate::check_text(&USER_CUSTOM_PASSWORD, &said)
        .map_err(|failure| Failure::not_understood(&failure.message))?;
    let said = Value::Object(said);
    if said.to_string().len() > LENGTH {
        return Err(wrong(format_args!("it is longer than {LENGTH} bytes")));
    }
    let user: UserCustomPassword =
        serde_json::from_value(said).map_err(|error| wrong(format_args!("{error}")))?;
    if !matches!(user.recaptcha.as_deref(), None | Some("good" | "bad")) {
        return Err(wrong(format_args!("recaptcha must be good or bad")));
    }
    let accounts = user.override_accounts.as_deref().unwrap_or_default();
    if accounts.len() > ACCOUNTS {
        return Err(wrong(format_args!(
            "there are more than {ACCOUNTS} accounts"
        )));
    }
    for (at, account) in accounts.iter().enumerate() {
        check(account).map_err(|what| wrong(format_args!("override_accounts[{at}]: {what}")))?;
    }
    Ok(user)
}

fn wrong(what: std::fmt::Arguments<'_>) -> Failure {
    Failure::not_understood(&what.to_string())
}

/// What is wrong with an account, if anything is.
fn check(account: &OverrideAccounts) -> Result<(), String> {
    let kind = account.r#type.as_str();
    let subtype = account.subtype.as_ref().map(AccountSubtype::as_str);
    if let Some(subtype) = subtype
        && !is_of(kind, subtype)
    {
        return Err(format!(
            "no account of type {kind} has the subtype {subtype}"
        ));
    }
    if account.force_available_balance.is_some() && account.has_null_available_balance == Some(true)
    {
        let both = "force_available_balance and has_null_available_balance exclude each other";
        return Err(both.to_owned());
    }
    check_currency(account.currency.as_deref())?;
    account.meta.as_ref().map_or(Ok(()), check_meta)?;
    account.numbers.as_ref().map_or(Ok(()), check_numbers)?;
    check_rows(account)?;
    let holds = account.holdings.is_some() || account.investment_transactions.is_some();
    if holds && kind != "investment" {
        return Err("only accounts of type investment hold securities".to_owned());
    }
    if account.income.is_some() && kind != "payroll" {
        return Err("only accounts of type payroll have income".to_owned());
    }
    if let Some(liability) = &account.liability {
        check_liability(liability, kind, subtype)?;
    }
    account.inflow_model.as_ref().map_or(Ok(()), check_inflow)
}

/// Whether there are such accounts.
fn is_of(kind: &str, subtype: &str) -> bool {
    const DEPOSITORY: [&str; 10] = [
        "cash management",
        "cd",
        "checking",
        "ebt",
        "hsa",
        "limited purpose checking",
        "money market",
        "paypal",
        "prepaid",
        "savings",
    ];
    const LOAN: [&str; 15] = [
        "auto",
        "business",
        "commercial",
        "commercial line of credit",
        "construction",
        "consumer",
        "home equity",
        "home equity loan",
        "installment",
        "line of credit",
        "loan",
        "mortgage",
        "other",
        "overdraft",
        "student",
    ];
    const CREDIT: [&str; 3] = ["charge card", "credit card", "paypal"];
    /// What other types have too.
    const SHARED: [&str; 3] = ["hsa", "line of credit", "other"];
    match kind {
        "depository" => DEPOSITORY.contains(&subtype),
        "credit" => CREDIT.contains(&subtype),
        "loan" => LOAN.contains(&subtype),
        "payroll" => subtype == "payroll",
        "investment" => {
            let others = [&DEPOSITORY[..], &CREDIT, &LOAN, &["payroll"]];
            SHARED.contains(&subtype) || !others.concat().contains(&subtype)
        }
        _ => true,
    }
}

fn check_currency(code: Option<&str>) -> Result<(), String> {
    match code {
        Some(code) if code.len() != 3 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) => {
            Err(format!("{code} is no currency code"))
        }
        _ => Ok(()),
    }
}

fn check_meta(meta: &Meta) -> Result<(), String> {
    let mask = meta.mask.as_deref().unwrap_or_default();
    let is_mask = mask.is_empty() || (2..=4).contains(&mask.len());
    if !is_mask || !mask.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err("meta.mask must be empty or two to four letters and digits".to_owned());
    }
    Ok(())
}

fn check_numbers(numbers: &Numbers) -> Result<(), String> {
    let pairs = [
        (
            "eft_institution",
            numbers.eft_institution.is_some(),
            "eft_branch",
            numbers.eft_branch.is_some(),
        ),
        (
            "international_bic",
            numbers.international_bic.is_some(),
            "international_iban",
            numbers.international_iban.is_some(),
        ),
    ];
    for (one, has_one, other, has_other) in pairs {
        if has_one != has_other {
            return Err(format!("numbers: {one} and {other} go together"));
        }
    }
    for (name, routing) in [
        ("ach_routing", &numbers.ach_routing),
        ("ach_wire_routing", &numbers.ach_wire_routing),
    ] {
        if routing
            .as_deref()
            .is_some_and(|routing| !is_routing_number(routing))
        {
            return Err(format!("numbers.{name} must be a valid routing number"));
        }
    }
    Ok(())
}

/// Nine digits, whose weighted sum is a multiple of ten.
fn is_routing_number(text: &str) -> bool {
    let digits: Option<Vec<u32>> = text.chars().map(|letter| letter.to_digit(10)).collect();
    let Some(digits) = digits.filter(|digits| digits.len() == 9) else {
        return false;
    };
    let sum: u32 = digits
        .iter()
        .zip([3, 7, 1].into_iter().cycle())
        .map(|(digit, weight)| digit * weight)
        .sum();
    sum.is_multiple_of(10)
}

fn check_rows(account: &OverrideAccounts) -> Result<(), String> {
    let transactions = account.transactions.iter().flatten();
    for (at, row) in transactions.enumerate() {
        check_currency(row.currency.as_deref())?;
        if row.date_posted < row.date_transacted {
            return Err(format!(
                "transactions[{at}]: date_posted must not be before date_transacted"
            ));
        }
    }
    let movements = account.investment_transactions.iter().flatten();
    for (at, row) in movements.enumerate() {
        if !["buy", "sell", "cash", "fee", "transfer"].contains(&row.r#type.as_str()) {
            return Err(format!(
                "investment_transactions[{at}].type must be buy, sell, cash, fee or transfer"
            ));
        }
    }
    Ok(())
}

fn check_liability(
    liability: &LiabilityOverride,
    kind: &str,
    subtype: Option<&str>,
) -> Result<(), String> {
    let is_student = subtype == Some("student");
    let fits = match liability.r#type.as_str() {
        "credit" => kind == "credit",
        "student" => kind == "loan" && is_student,
        "loan" | "line_of_credit" => kind == "loan" && !is_student && subtype != Some("mortgage"),
        _ => {
            return Err(
                "liability.type must be credit, student, loan or line_of_credit".to_owned(),
            );
        }
    };
    if fits {
        Ok(())
    } else {
        Err("liability: its type is not that of the account".to_owned())
    }
}

fn check_inflow(model: &InflowModel) -> Result<(), String> {
    let is_day = |day: Option<&Value>| match day {
        Some(Value::String(day)) => day == "last",
        Some(day) => day.as_i64().is_some_and(|day| (1..=28).contains(&day)),
        None => false,
    };
    let of_kind = match model.r#type.as_str() {
        "none" => return Ok(()),
        "monthly-income" => model.income_amount.is_some(),
        "monthly-balance-payment" | "monthly-interest-only-payment" => {
            is_day(model.statement_day_of_month.as_ref())
        }
        _ => return Err("inflow_model.type is not known".to_owned()),
    };
    let is_whole =
        of_kind && is_day(model.payment_day_of_month.as_ref()) && model.transaction_name.is_some();
    if is_whole {
        Ok(())
    } else {
        Err("inflow_model: a member is missing, or a day is none from 1 to 28 or last".to_owned())
    }
}
