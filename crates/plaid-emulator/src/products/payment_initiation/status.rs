//! What becomes of payments.

use std::time::Duration;

use plaid_core::ApiError;
use plaid_payment_initiation::types::{ExternalPaymentRefundDetails, PaymentInitiationPayment};
use plaid_sandbox::types::{SandboxPaymentSimulateRequest, SandboxPaymentSimulateResponse};
use plaid_types::{PaymentId, PaymentInitiationPaymentStatus as Status, RecipientBACS};
use plaid_webhooks::{payloads::PaymentStatusUpdateWebhook, types::WebhookEnvironmentValues};
use serde::{Deserialize, Serialize};

use super::Ledger;
use crate::{
    failure::Failure,
    world::{Ctx, Event},
};

/// How long the hosted Sandbox takes to carry out a payment that was initiated.
pub(super) const TAKES: Duration = Duration::from_secs(5);
/// Whose account payments come from.
const PAYER: &str = "Alberta Bobbeth Charleson";

/// What the Sandbox may be told to make of a payment.
const SIMULATED: [Status; 7] = [
    Status::PaymentStatusInitiated,
    Status::PaymentStatusInsufficientFunds,
    Status::PaymentStatusFailed,
    Status::PaymentStatusExecuted,
    Status::PaymentStatusSettled,
    Status::PaymentStatusCancelled,
    Status::PaymentStatusRejected,
];

/// How far a payment is, if nothing has stopped it.
fn progress(status: &Status) -> Option<u8> {
    match status {
        Status::PaymentStatusInputNeeded => Some(0),
        Status::PaymentStatusAuthorising => Some(1),
        Status::PaymentStatusInitiated => Some(2),
        Status::PaymentStatusExecuted => Some(3),
        Status::PaymentStatusSettled => Some(4),
        _ => None,
    }
}

/// Whether the money of a payment never arrives.
pub(super) fn has_stopped(status: &Status) -> bool {
    progress(status).is_none() && *status != Status::PaymentStatusEstablished
}

/// A payment goes on, or stops before its money has left.
fn follows(from: &Status, to: &Status) -> bool {
    match (progress(from), progress(to)) {
        (Some(from), Some(to)) => from < to,
        (Some(from), None) => from < 3,
        (None, _) => false,
    }
}

/// Does what the payer and the bank would do, and tells the address that is given.
pub(super) fn simulate(
    ctx: &mut Ctx<'_>,
    request: SandboxPaymentSimulateRequest,
) -> Result<SandboxPaymentSimulateResponse, Failure> {
    let to = Status::from(request.status.as_str());
    if !SIMULATED.contains(&to) {
        return Err(Failure::invalid_field(
            "status is none that can be simulated",
        ));
    }
    let payment = ctx.state::<Ledger>().payment(&request.payment_id)?;
    let old_status = payment.shown.status.clone();
    if !follows(&old_status, &to) {
        return Err(Failure::invalid_field(format!(
            "status {to} cannot follow on {old_status}"
        )));
    }
    turn(ctx, &request.payment_id, to.clone(), Some(&request.webhook))?;
    Ok(SandboxPaymentSimulateResponse {
        request_id: None,
        old_status,
        new_status: to,
    })
}

/// A payment has another status, and a webhook tells so.
pub(super) fn turn(
    ctx: &mut Ctx<'_>,
    id: &PaymentId,
    to: Status,
    webhook: Option<&str>,
) -> Result<(), Failure> {
    let now = ctx.now();
    let end_to_end_id = ctx.ids().hexadecimal(32);
    let payment = ctx.state::<Ledger>().payment(id)?;
    let (tells_payer, shown) = (payment.tells_payer, &mut payment.shown);
    let old = std::mem::replace(&mut shown.status, to);
    shown.last_status_update = now.clone();
    shown.error = error_of(&shown.status);
    if progress(&shown.status) >= Some(2) {
        shown.end_to_end_id.get_or_insert(end_to_end_id);
        if tells_payer {
            let details = payer(shown);
            shown.refund_details.get_or_insert(details);
        }
    }
    let told = PaymentStatusUpdateWebhook {
        payment_id: id.clone(),
        transaction_id: None,
        new_payment_status: shown.status.clone(),
        old_payment_status: old,
        original_reference: Some(shown.reference.clone()),
        adjusted_reference: shown.adjusted_reference.clone(),
        original_start_date: shown
            .schedule
            .as_ref()
            .and_then(|schedule| schedule.start_date.clone()),
        adjusted_start_date: None,
        timestamp: now,
        error: shown.error.clone(),
        environment: Some(WebhookEnvironmentValues::Sandbox),
    };
    match webhook {
        Some(url) => ctx.send(url, told),
        None => Ok(()),
    }
}

/// Why a payment has stopped.
fn error_of(status: &Status) -> Option<ApiError> {
    let code = match status {
        Status::PaymentStatusInsufficientFunds => "PAYMENT_INSUFFICIENT_FUNDS",
        Status::PaymentStatusCancelled => "PAYMENT_CANCELLED",
        Status::PaymentStatusRejected => "PAYMENT_REJECTED",
        Status::PaymentStatusBlocked => "PAYMENT_BLOCKED",
        _ => return None,
    };
    Some(Failure::of_code(code, "PAYMENT_ERROR").embedded())
}

/// The account that a refund would go to.
fn payer(payment: &PaymentInitiationPayment) -> ExternalPaymentRefundDetails {
    let is_british = payment.amount.currency.as_str() == "GBP";
    let bacs = payment.bacs.clone().unwrap_or_else(|| RecipientBACS {
        account: Some("33333333".into()),
        sort_code: Some("200000".to_owned()),
    });
    let iban = payment.iban.clone();
    let iban = iban.unwrap_or_else(|| "GB33BUKB20201555555555".into());
    ExternalPaymentRefundDetails {
        name: Some(PAYER.to_owned()),
        iban: (!is_british).then_some(iban),
        bacs: is_british.then_some(bacs),
    }
}

/// A payment goes on after a while, unless something else became of it.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Progress {
    pub(super) payment: PaymentId,
    pub(super) to: Status,
    pub(super) webhook: Option<String>,
}

impl Event for Progress {
    const NAME: &'static str = "payment_progress";

    fn happen(self, ctx: &mut Ctx<'_>) -> Result<(), Failure> {
        let payment = ctx.state::<Ledger>().payment(&self.payment)?;
        if !follows(&payment.shown.status, &self.to) {
            return Ok(());
        }
        turn(ctx, &self.payment, self.to, self.webhook.as_deref())
    }
}
