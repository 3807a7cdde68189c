//! What a payer allows in Link: a payment, or all payments by a consent.

use plaid_link::types::LinkTokenCreateRequest;
use plaid_types::{
    PaymentConsentId, PaymentId, PaymentInitiationConsentStatus,
    PaymentInitiationPaymentStatus as Status,
};
use plaid_webhooks::{
    payloads::PaymentInitiationConsentStatusUpdateWebhook, types::WebhookEnvironmentValues,
};

use super::{
    Ledger,
    status::{Progress, TAKES, turn},
};
use crate::{failure::Failure, world::Ctx};

/// Fails if a link token is for a payment or a consent that there is not.
pub(crate) fn check_wanted(
    ctx: &mut Ctx<'_>,
    request: &LinkTokenCreateRequest,
) -> Result<(), Failure> {
    let Some(wanted) = &request.payment_initiation else {
        return Ok(());
    };
    let payments = ctx.state::<Ledger>();
    if let Some(id) = &wanted.payment_id {
        payments.payment(id)?;
    }
    if let Some(id) = &wanted.consent_id {
        payments.consent(id)?;
    }
    Ok(())
}

/// The payer has allowed what a link token asks for.
pub(crate) fn authorise(
    ctx: &mut Ctx<'_>,
    request: &LinkTokenCreateRequest,
) -> Result<(), Failure> {
    let Some(wanted) = &request.payment_initiation else {
        return Ok(());
    };
    let webhook = request.webhook.as_deref();
    if let Some(id) = &wanted.payment_id {
        authorise_payment(ctx, id, webhook)?;
    }
    if let Some(id) = &wanted.consent_id {
        authorise_consent(ctx, id, webhook)?;
    }
    Ok(())
}

/// A standing order is established by that; another payment is carried out.
fn authorise_payment(
    ctx: &mut Ctx<'_>,
    id: &PaymentId,
    webhook: Option<&str>,
) -> Result<(), Failure> {
    let payment = ctx.state::<Ledger>().payment(id)?;
    if payment.shown.status != Status::PaymentStatusInputNeeded {
        return Ok(());
    }
    let is_order = payment.shown.schedule.is_some();
    turn(ctx, id, Status::PaymentStatusAuthorising, webhook)?;
    if is_order {
        return turn(ctx, id, Status::PaymentStatusEstablished, webhook);
    }
    turn(ctx, id, Status::PaymentStatusInitiated, webhook)?;
    let progress = Progress {
        payment: id.clone(),
        to: Status::PaymentStatusExecuted,
        webhook: webhook.map(str::to_owned),
    };
    ctx.after(TAKES, progress)
}

fn authorise_consent(
    ctx: &mut Ctx<'_>,
    id: &PaymentConsentId,
    webhook: Option<&str>,
) -> Result<(), Failure> {
    let now = ctx.now();
    let consent = ctx.state::<Ledger>().consent(id)?;
    if consent.status != PaymentInitiationConsentStatus::Unauthorised {
        return Ok(());
    }
    consent.status = PaymentInitiationConsentStatus::Authorised;
    consent.webhook = webhook.map(str::to_owned);
    let told = PaymentInitiationConsentStatusUpdateWebhook {
        consent_id: id.clone(),
        old_status: PaymentInitiationConsentStatus::Unauthorised,
        new_status: PaymentInitiationConsentStatus::Authorised,
        timestamp: now,
        error: None,
        environment: Some(WebhookEnvironmentValues::Sandbox),
    };
    match webhook {
        Some(url) => ctx.send(url, told),
        None => Ok(()),
    }
}
