//! Signal: how likely a debit is to come back, and what became of those that were judged.
//!
//! A ruleset decides by the balance, but for three amounts that have a result each. Reports of returns
//! count against the account from then on.

mod attributes;
mod schedule;
mod verdict;

use std::collections::BTreeMap;

use plaid_core::{Amount, ItemId};
use plaid_signal::types::{
    ProcessorSignalDecisionReportRequest, ProcessorSignalDecisionReportResponse,
    ProcessorSignalEvaluateRequest, ProcessorSignalEvaluateResponse, ProcessorSignalPrepareRequest,
    ProcessorSignalPrepareResponse, ProcessorSignalReturnReportRequest,
    ProcessorSignalReturnReportResponse, SignalDecisionReportRequest, SignalDecisionReportResponse,
    SignalEvaluateRequest, SignalEvaluateResponse, SignalPrepareRequest, SignalPrepareResponse,
    SignalReturnReportRequest, SignalReturnReportResponse,
};
use plaid_types::{AccessToken, AccountId, ProcessorToken, SignalWarning};
use serde::{Deserialize, Serialize};

use self::verdict::Verdict;
use crate::{
    failure::Failure,
    registry::Registry,
    world::{Ctx, State},
};

/// The product's name.
const PRODUCT: &str = "signal";

pub(crate) fn register(registry: &mut Registry) {
    registry.keep::<Judged>();
    registry.on(evaluate);
    registry.on(processor_evaluate);
    registry.on(decision_report);
    registry.on(processor_decision_report);
    registry.on(return_report);
    registry.on(processor_return_report);
    registry.on(prepare);
    registry.on(processor_prepare);
    registry.on(schedule::schedule);
}

/// The debits that were judged, by the client's ids of them.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Judged(BTreeMap<String, Debit>);

impl State for Judged {
    const NAME: &'static str = "signal";
}

/// A debit that was judged.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Debit {
    account: AccountId,
    /// Whether it was sent, once that is told.
    initiated: Option<bool>,
    /// Why it came back, if it did.
    returned: Option<String>,
}

impl Judged {
    /// How many debits of an account came back for one of some reasons.
    fn returns(&self, account: &AccountId, reasons: &[&str]) -> i64 {
        let debits = self.0.values().filter(|debit| debit.account == *account);
        let reasons = debits.filter(|debit| {
            let reason = debit.returned.as_deref();
            reason.is_some_and(|reason| reasons.contains(&reason))
        });
        i64::try_from(reasons.count()).unwrap_or(i64::MAX)
    }

    fn find(&mut self, client_transaction_id: &str) -> Result<&mut Debit, Failure> {
        let known = self.0.get_mut(client_transaction_id);
        known.ok_or_else(|| Failure::unknown("client_transaction_id"))
    }
}

/// The account that is to be debited.
struct Subject {
    item: ItemId,
    account: AccountId,
    /// Why the institution's data is not new, if it is not.
    stale: Option<SignalWarning>,
}

impl Subject {
    fn of_access_token(
        ctx: &mut Ctx<'_>,
        token: &AccessToken,
        account: AccountId,
    ) -> Result<Self, Failure> {
        let outcome = ctx.product(token, PRODUCT).map(drop);
        let item = ctx.item(token)?;
        item.account(&account)?;
        let item = item.id.clone();
        Self::after(outcome, item, account)
    }

    fn of_processor_token(ctx: &mut Ctx<'_>, token: &ProcessorToken) -> Result<Self, Failure> {
        let outcome = ctx.processor(token, Some(PRODUCT)).map(drop);
        let handed = ctx.handed(token)?;
        let (item, account) = (handed.item.clone(), handed.account.clone());
        Self::after(outcome, item, account)
    }

    /// A login that does not work any more is no reason not to answer: what is known is old, then.
    fn after(
        outcome: Result<(), Failure>,
        item: ItemId,
        account: AccountId,
    ) -> Result<Self, Failure> {
        let stale = match outcome {
            Ok(()) => None,
            Err(failure) if failure.code() == "ITEM_LOGIN_REQUIRED" => Some(SignalWarning {
                warning_type: Some("ITEM_ERROR".to_owned()),
                warning_code: Some(failure.code().to_owned()),
                warning_message: Some(failure.message),
            }),
            Err(failure) => return Err(failure),
        };
        Ok(Self {
            item,
            account,
            stale,
        })
    }
}

#[allow(deprecated)] // Answers still have it.
fn evaluate(
    ctx: &mut Ctx<'_>,
    request: SignalEvaluateRequest,
) -> Result<SignalEvaluateResponse, Failure> {
    let subject = Subject::of_access_token(ctx, &request.access_token, request.account_id)?;
    let key = request.ruleset_key.or(request.risk_profile_key);
    let verdict = judge(
        ctx,
        subject,
        request.client_transaction_id,
        request.amount,
        key,
    )?;
    Ok(SignalEvaluateResponse {
        request_id: None,
        scores: Some(verdict.scores),
        core_attributes: Some(verdict.attributes),
        risk_profile: None,
        ruleset: Some(verdict.ruleset),
        warnings: verdict.warnings,
    })
}

fn processor_evaluate(
    ctx: &mut Ctx<'_>,
    request: ProcessorSignalEvaluateRequest,
) -> Result<ProcessorSignalEvaluateResponse, Failure> {
    let subject = Subject::of_processor_token(ctx, &request.processor_token)?;
    let key = request.ruleset_key;
    let verdict = judge(
        ctx,
        subject,
        request.client_transaction_id,
        request.amount,
        key,
    )?;
    Ok(ProcessorSignalEvaluateResponse {
        request_id: None,
        scores: Some(verdict.scores),
        core_attributes: Some(verdict.attributes),
        ruleset: Some(verdict.ruleset),
        warnings: verdict.warnings,
    })
}

/// Judges a debit and keeps it, in the place of an earlier one of its id.
fn judge(
    ctx: &mut Ctx<'_>,
    subject: Subject,
    client_transaction_id: String,
    amount: Amount,
    ruleset_key: Option<String>,
) -> Result<Verdict, Failure> {
    if amount <= Amount::ZERO {
        return Err(Failure::invalid_field("amount must be greater than zero"));
    }
    let attributes = attributes::of(ctx, &subject, amount)?;
    let debit = Debit {
        account: subject.account,
        initiated: None,
        returned: None,
    };
    let judged = &mut ctx.state::<Judged>().0;
    judged.insert(client_transaction_id, debit);
    Ok(Verdict::of(attributes, amount, ruleset_key, subject.stale))
}

fn decision_report(
    ctx: &mut Ctx<'_>,
    request: SignalDecisionReportRequest,
) -> Result<SignalDecisionReportResponse, Failure> {
    decide(ctx, &request.client_transaction_id, request.initiated)?;
    Ok(SignalDecisionReportResponse { request_id: None })
}

fn processor_decision_report(
    ctx: &mut Ctx<'_>,
    request: ProcessorSignalDecisionReportRequest,
) -> Result<ProcessorSignalDecisionReportResponse, Failure> {
    ctx.handed(&request.processor_token)?;
    decide(ctx, &request.client_transaction_id, request.initiated)?;
    Ok(ProcessorSignalDecisionReportResponse { request_id: None })
}

fn decide(ctx: &mut Ctx<'_>, id: &str, initiated: bool) -> Result<(), Failure> {
    ctx.state::<Judged>().find(id)?.initiated = Some(initiated);
    Ok(())
}

fn return_report(
    ctx: &mut Ctx<'_>,
    request: SignalReturnReportRequest,
) -> Result<SignalReturnReportResponse, Failure> {
    give_back(ctx, &request.client_transaction_id, request.return_code)?;
    Ok(SignalReturnReportResponse { request_id: None })
}

fn processor_return_report(
    ctx: &mut Ctx<'_>,
    request: ProcessorSignalReturnReportRequest,
) -> Result<ProcessorSignalReturnReportResponse, Failure> {
    ctx.handed(&request.processor_token)?;
    give_back(ctx, &request.client_transaction_id, request.return_code)?;
    Ok(ProcessorSignalReturnReportResponse { request_id: None })
}

/// What was never sent cannot come back.
fn give_back(ctx: &mut Ctx<'_>, id: &str, code: String) -> Result<(), Failure> {
    let digits = code.strip_prefix('R').unwrap_or_default();
    if digits.len() != 2 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Failure::invalid_field(
            "return_code must be an ACH return code such as R01",
        ));
    }
    let debit = ctx.state::<Judged>().find(id)?;
    if debit.initiated == Some(false) {
        return Err(Failure::invalid_field(
            "client_transaction_id is of a transaction that was not initiated",
        ));
    }
    debit.returned = Some(code);
    Ok(())
}

/// Begins with the product.
fn prepare(
    ctx: &mut Ctx<'_>,
    request: SignalPrepareRequest,
) -> Result<SignalPrepareResponse, Failure> {
    ctx.product(&request.access_token, PRODUCT)?;
    Ok(SignalPrepareResponse { request_id: None })
}

fn processor_prepare(
    ctx: &mut Ctx<'_>,
    request: ProcessorSignalPrepareRequest,
) -> Result<ProcessorSignalPrepareResponse, Failure> {
    ctx.processor(&request.processor_token, Some(PRODUCT))?;
    Ok(ProcessorSignalPrepareResponse { request_id: None })
}
