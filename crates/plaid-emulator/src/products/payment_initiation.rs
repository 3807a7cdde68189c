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
use serde::{Deserialize, Serialize};

use crate::{
    failure::Failure,
    registry::Registry,
    world::{Ctx, State},
};

/// How long a payment token lives.
const TOKEN_LIFE: Duration = Duration::from_secs(15 * 60);
const RECIPIENTS_A_PAGE: usize = 100;
const PAYMENTS_A_PAGE: i64 = 10;

/// The recipients and payments of a world, oldest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Payments {
    recipients: Vec<PaymentInitiationRecipient>,
    payments: Vec<PaymentInitiationPayment>,
}

impl State for Payments {
    const NAME: &'static str = "payments";
}

pub(crate) fn register(registry: &mut Registry) {
    registry.keep::<Payments>();
    registry.on(recipient_create);
    registry.on(recipient_get);
    registry.on(recipient_list);
    registry.on(payment_create);
    registry.on(payment_get);
    registry.on(payment_list);
    registry.on(payment_token_create);
}

/// The same details give the same recipient.
fn recipient_create(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationRecipientCreateRequest,
) -> Result<PaymentInitiationRecipientCreateResponse, Failure> {
    if request.iban.is_none() && request.bacs.is_none() {
        return Err(Failure::invalid_field("iban or bacs must be provided"));
    }
    if request.iban.is_some() && request.address.is_none() {
        return Err(Failure::invalid_field(
            "address must be provided with an iban",
        ));
    }
    let same = ctx.state::<Payments>().recipients.iter().find(|known| {
        known.name == request.name
            && known.iban == request.iban
            && known.bacs == request.bacs
            && known.address == request.address
    });
    if let Some(known) = same {
        let recipient_id = known.recipient_id.clone();
        return Ok(PaymentInitiationRecipientCreateResponse {
            recipient_id,
            request_id: None,
        });
    }
    let recipient = PaymentInitiationRecipient {
        recipient_id: ctx.ids().token("recipient-id").into(),
        name: request.name,
        address: request.address,
        iban: request.iban,
        bacs: request.bacs,
    };
    let recipient_id = recipient.recipient_id.clone();
    ctx.state::<Payments>().recipients.push(recipient);
    Ok(PaymentInitiationRecipientCreateResponse {
        recipient_id,
        request_id: None,
    })
}

fn recipient_get(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationRecipientGetRequest,
) -> Result<PaymentInitiationRecipientGetResponse, Failure> {
    let mut recipients = ctx.state::<Payments>().recipients.iter();
    let known = recipients.find(|known| known.recipient_id == request.recipient_id);
    let known = known
        .ok_or_else(|| Failure::unknown("recipient_id"))?
        .clone();
    Ok(PaymentInitiationRecipientGetResponse {
        recipient_id: known.recipient_id,
        name: known.name,
        address: known.address,
        iban: known.iban,
        bacs: known.bacs,
        request_id: None,
    })
}

fn recipient_list(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationRecipientListRequest,
) -> Result<PaymentInitiationRecipientListResponse, Failure> {
    let known = &ctx.state::<Payments>().recipients;
    let start = match &request.cursor {
        None => 0,
        Some(cursor) => known
            .iter()
            .position(|recipient| recipient.recipient_id.as_str() == cursor)
            .ok_or_else(|| Failure::unknown("cursor"))?,
    };
    let count = request.count.and_then(|count| usize::try_from(count).ok());
    let end = start
        .saturating_add(count.unwrap_or(RECIPIENTS_A_PAGE))
        .min(known.len());
    Ok(PaymentInitiationRecipientListResponse {
        recipients: known[start..end].to_vec(),
        next_cursor: known.get(end).map(|next| next.recipient_id.to_string()),
        request_id: None,
    })
}

fn payment_create(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationPaymentCreateRequest,
) -> Result<PaymentInitiationPaymentCreateResponse, Failure> {
    let mut recipients = ctx.state::<Payments>().recipients.iter();
    if !recipients.any(|known| known.recipient_id == request.recipient_id) {
        return Err(Failure::unknown("recipient_id"));
    }
    if request.amount.value.is_negative() || request.amount.value.is_zero() {
        return Err(Failure::invalid_field(
            "amount.value must be greater than zero",
        ));
    }
    let options = request.options;
    let payment = PaymentInitiationPayment {
        payment_id: ctx.ids().token("payment-id").into(),
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
    ctx.state::<Payments>().payments.push(payment);
    Ok(PaymentInitiationPaymentCreateResponse {
        payment_id,
        status,
        request_id: None,
    })
}

fn payment_get(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationPaymentGetRequest,
) -> Result<PaymentInitiationPaymentGetResponse, Failure> {
    let mut payments = ctx.state::<Payments>().payments.iter();
    let known = payments.find(|known| known.payment_id == request.payment_id);
    let known = known.ok_or_else(|| Failure::unknown("payment_id"))?.clone();
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
        request_id: None,
    })
}

/// Newest first. The cursor is the moment of the last payment shown; as several may fall on one
/// second, its fraction tells how many were made before that payment.
fn payment_list(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationPaymentListRequest,
) -> Result<PaymentInitiationPaymentListResponse, Failure> {
    let place = |moment: &DateTime, made_before: usize| {
        (moment.unix_seconds(), u32::try_from(made_before).ok())
    };
    let end = request
        .cursor
        .map(|cursor| (cursor.unix_seconds(), cursor.subsec_nanos()));
    let payments = &ctx.state::<Payments>().payments;
    let mut older = payments.iter().enumerate().rev().filter(|(at, payment)| {
        end.is_none_or(|end| place(&payment.last_status_update, *at) < end)
    });
    let count = usize::try_from(request.count.unwrap_or(PAYMENTS_A_PAGE)).unwrap_or_default();
    let page: Vec<_> = older.by_ref().take(count).collect();
    let has_more = older.next().is_some();
    let next_cursor = page.last().filter(|_| has_more).map(|(at, payment)| {
        let moment = payment.last_status_update.as_str().trim_end_matches('Z');
        DateTime::from(format!("{moment}.{at:09}Z"))
    });
    Ok(PaymentInitiationPaymentListResponse {
        payments: page
            .into_iter()
            .map(|(_, payment)| payment.clone())
            .collect(),
        next_cursor,
        request_id: None,
    })
}

fn payment_token_create(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationPaymentTokenCreateRequest,
) -> Result<PaymentInitiationPaymentTokenCreateResponse, Failure> {
    let mut payments = ctx.state::<Payments>().payments.iter();
    if !payments.any(|known| known.payment_id == request.payment_id) {
        return Err(Failure::unknown("payment_id"));
    }
    Ok(PaymentInitiationPaymentTokenCreateResponse {
        payment_token: ctx.ids().token("payment-token").into(),
        payment_token_expiration_time: ctx.later(TOKEN_LIFE),
        request_id: None,
    })
}
