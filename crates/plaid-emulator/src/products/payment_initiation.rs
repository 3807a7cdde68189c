//! Recipients and payments.

use std::time::Duration;

use plaid_core::DateTime;
use plaid_payment_initiation::types::{
    PaymentInitiationPayment, PaymentInitiationPaymentCreateRequest,
    PaymentInitiationPaymentCreateResponse, PaymentInitiationPaymentGetRequest,
    PaymentInitiationPaymentGetResponse, PaymentInitiationPaymentListRequest,
    PaymentInitiationPaymentListResponse, PaymentInitiationPaymentTokenCreateRequest,
    PaymentInitiationPaymentTokenCreateResponse, PaymentInitiationRecipient,
    PaymentInitiationRecipientCreateRequest, PaymentInitiationRecipientCreateResponse,
    PaymentInitiationRecipientGetRequest, PaymentInitiationRecipientGetResponse,
    PaymentInitiationRecipientListRequest, PaymentInitiationRecipientListResponse,
};

use crate::{fault::Fault, routes::Routes, world::Ctx};

/// How long a payment token lives.
const TOKEN_LIFE: Duration = Duration::from_secs(15 * 60);
const RECIPIENTS_A_PAGE: usize = 100;
const PAYMENTS_A_PAGE: i64 = 10;

/// The recipients and payments of a world, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Payments {
    recipients: Vec<PaymentInitiationRecipient>,
    payments: Vec<PaymentInitiationPayment>,
}

pub(crate) fn register(routes: &mut Routes) {
    routes.on(recipient_create);
    routes.on(recipient_get);
    routes.on(recipient_list);
    routes.on(payment_create);
    routes.on(payment_get);
    routes.on(payment_list);
    routes.on(payment_token_create);
}

/// The same details give the same recipient.
fn recipient_create(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationRecipientCreateRequest,
) -> Result<PaymentInitiationRecipientCreateResponse, Fault> {
    if request.iban.is_none() && request.bacs.is_none() {
        return Err(Fault::invalid_field("iban or bacs must be provided"));
    }
    if request.iban.is_some() && request.address.is_none() {
        return Err(Fault::invalid_field(
            "address must be provided with an iban",
        ));
    }
    let request_id = ctx.request_id();
    let same = ctx.world.payments.recipients.iter().find(|known| {
        known.name == request.name
            && known.iban == request.iban
            && known.bacs == request.bacs
            && known.address == request.address
    });
    if let Some(known) = same {
        let recipient_id = known.recipient_id.clone();
        return Ok(PaymentInitiationRecipientCreateResponse {
            recipient_id,
            request_id,
        });
    }
    let recipient = PaymentInitiationRecipient {
        recipient_id: ctx.world.ids.token("recipient-id").into(),
        name: request.name,
        address: request.address,
        iban: request.iban,
        bacs: request.bacs,
    };
    let recipient_id = recipient.recipient_id.clone();
    ctx.world.payments.recipients.push(recipient);
    Ok(PaymentInitiationRecipientCreateResponse {
        recipient_id,
        request_id,
    })
}

fn recipient_get(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationRecipientGetRequest,
) -> Result<PaymentInitiationRecipientGetResponse, Fault> {
    let request_id = ctx.request_id();
    let mut recipients = ctx.world.payments.recipients.iter();
    let known = recipients.find(|known| known.recipient_id == request.recipient_id);
    let known = known.ok_or_else(|| Fault::unknown("recipient_id"))?.clone();
    Ok(PaymentInitiationRecipientGetResponse {
        recipient_id: known.recipient_id,
        name: known.name,
        address: known.address,
        iban: known.iban,
        bacs: known.bacs,
        request_id,
    })
}

fn recipient_list(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationRecipientListRequest,
) -> Result<PaymentInitiationRecipientListResponse, Fault> {
    let known = &ctx.world.payments.recipients;
    let start = match &request.cursor {
        None => 0,
        Some(cursor) => known
            .iter()
            .position(|recipient| recipient.recipient_id.as_str() == cursor)
            .ok_or_else(|| Fault::unknown("cursor"))?,
    };
    let count = request.count.and_then(|count| usize::try_from(count).ok());
    let end = start
        .saturating_add(count.unwrap_or(RECIPIENTS_A_PAGE))
        .min(known.len());
    Ok(PaymentInitiationRecipientListResponse {
        recipients: known[start..end].to_vec(),
        next_cursor: known.get(end).map(|next| next.recipient_id.to_string()),
        request_id: ctx.request_id(),
    })
}

fn payment_create(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationPaymentCreateRequest,
) -> Result<PaymentInitiationPaymentCreateResponse, Fault> {
    let mut recipients = ctx.world.payments.recipients.iter();
    if !recipients.any(|known| known.recipient_id == request.recipient_id) {
        return Err(Fault::unknown("recipient_id"));
    }
    if request.amount.value.is_negative() || request.amount.value.is_zero() {
        return Err(Fault::invalid_field(
            "amount.value must be greater than zero",
        ));
    }
    let options = request.options;
    let payment = PaymentInitiationPayment {
        payment_id: ctx.world.ids.token("payment-id").into(),
        amount: request.amount,
        status: "PAYMENT_STATUS_INPUT_NEEDED".into(),
        recipient_id: request.recipient_id,
        reference: request.reference,
        adjusted_reference: None,
        last_status_update: ctx.now(),
        schedule: None,
        refund_details: None,
        bacs: options.as_ref().and_then(|options| options.bacs.clone()),
        iban: options.as_ref().and_then(|options| options.iban.clone()),
        refund_ids: Vec::new(),
        amount_refunded: None,
        wallet_id: None,
        scheme: None,
        adjusted_scheme: None,
        consent_id: None,
        transaction_id: None,
        end_to_end_id: None,
        error: None,
    };
    let payment_id = payment.payment_id.clone();
    let status = payment.status.as_str().into();
    ctx.world.payments.payments.push(payment);
    let request_id = ctx.request_id();
    Ok(PaymentInitiationPaymentCreateResponse {
        payment_id,
        status,
        request_id,
    })
}

fn payment_get(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationPaymentGetRequest,
) -> Result<PaymentInitiationPaymentGetResponse, Fault> {
    let request_id = ctx.request_id();
    let mut payments = ctx.world.payments.payments.iter();
    let known = payments.find(|known| known.payment_id == request.payment_id);
    let known = known.ok_or_else(|| Fault::unknown("payment_id"))?.clone();
    Ok(PaymentInitiationPaymentGetResponse {
        payment_id: known.payment_id,
        amount: known.amount,
        status: known.status,
        recipient_id: known.recipient_id,
        reference: known.reference,
        adjusted_reference: known.adjusted_reference,
        last_status_update: known.last_status_update,
        schedule: known.schedule,
        refund_details: known.refund_details,
        bacs: known.bacs,
        iban: known.iban,
        refund_ids: known.refund_ids,
        amount_refunded: known.amount_refunded,
        wallet_id: known.wallet_id,
        scheme: known.scheme,
        adjusted_scheme: known.adjusted_scheme,
        consent_id: known.consent_id,
        transaction_id: known.transaction_id,
        end_to_end_id: known.end_to_end_id,
        error: known.error,
        request_id,
    })
}

/// Newest first; the cursor is a moment, and only older payments follow.
fn payment_list(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationPaymentListRequest,
) -> Result<PaymentInitiationPaymentListResponse, Fault> {
    let older = |payment: &&PaymentInitiationPayment| match &request.cursor {
        Some(cursor) => payment.last_status_update < *cursor,
        None => true,
    };
    let found: Vec<PaymentInitiationPayment> = ctx
        .world
        .payments
        .payments
        .iter()
        .rev()
        .filter(older)
        .cloned()
        .collect();
    let count = request.count.unwrap_or(PAYMENTS_A_PAGE);
    let payments = super::page(&found, Some(count), None, PAYMENTS_A_PAGE);
    let has_more = payments.len() < found.len();
    let next_cursor: Option<DateTime> = payments
        .last()
        .filter(|_| has_more)
        .map(|payment: &PaymentInitiationPayment| payment.last_status_update.clone());
    Ok(PaymentInitiationPaymentListResponse {
        payments,
        next_cursor,
        request_id: ctx.request_id(),
    })
}

fn payment_token_create(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationPaymentTokenCreateRequest,
) -> Result<PaymentInitiationPaymentTokenCreateResponse, Fault> {
    let mut payments = ctx.world.payments.payments.iter();
    if !payments.any(|known| known.payment_id == request.payment_id) {
        return Err(Fault::unknown("payment_id"));
    }
    Ok(PaymentInitiationPaymentTokenCreateResponse {
        payment_token: ctx.world.ids.token("payment-token").into(),
        payment_token_expiration_time: ctx.later(TOKEN_LIFE),
        request_id: ctx.request_id(),
    })
}
