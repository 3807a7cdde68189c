//! Payments as they are made and read.

use std::time::Duration;

use plaid_core::{Amount, DateTime};
use plaid_payment_initiation::types::{
    ExternalPaymentScheduleBase, PaymentAmount, PaymentInitiationPayment,
    PaymentInitiationPaymentCreateRequest, PaymentInitiationPaymentCreateResponse,
    PaymentInitiationPaymentGetRequest, PaymentInitiationPaymentGetResponse,
    PaymentInitiationPaymentListRequest, PaymentInitiationPaymentListResponse,
    PaymentInitiationPaymentTokenCreateRequest, PaymentInitiationPaymentTokenCreateResponse,
    PaymentScheme,
};
use plaid_types::{PaymentInitiationPaymentStatus, PaymentScheduleInterval, RecipientId};

use super::{Ledger, Payment, check_reference};
use crate::{failure::Failure, world::Ctx};

/// How long a payment token lives.
const TOKEN_LIFE: Duration = Duration::from_secs(15 * 60);
const PAYMENTS_A_PAGE: i64 = 10;

pub(super) fn create(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationPaymentCreateRequest,
) -> Result<PaymentInitiationPaymentCreateResponse, Failure> {
    ctx.state::<Ledger>()
        .check_recipient(&request.recipient_id)?;
    check_reference(&request.reference)?;
    check_amount(&request.amount)?;
    if let Some(schedule) = &request.schedule {
        check_schedule(schedule)?;
    }
    let options = request.options.unwrap_or_default();
    check_scheme(options.scheme.as_ref(), &request.amount)?;
    let mut payment = new(ctx, request.recipient_id, request.amount, request.reference);
    payment.tells_payer = options.request_refund_details == Some(true);
    payment.shown.schedule = request.schedule;
    payment.shown.bacs = options.bacs;
    payment.shown.iban = options.iban;
    payment.shown.scheme = options.scheme;
    let payment_id = payment.shown.payment_id.clone();
    let status = payment.shown.status.as_str().into();
    ctx.state::<Ledger>().payments.push(payment);
    Ok(PaymentInitiationPaymentCreateResponse {
        payment_id,
        status,
        request_id: None,
    })
}

/// A payment that waits for its payer.
pub(super) fn new(
    ctx: &mut Ctx<'_>,
    recipient_id: RecipientId,
    amount: PaymentAmount,
    reference: String,
) -> Payment {
    let shown = PaymentInitiationPayment {
        payment_id: ctx.ids().token("payment-id").into(),
        amount,
        status: PaymentInitiationPaymentStatus::PaymentStatusInputNeeded,
        recipient_id,
        reference,
        adjusted_reference: None,
        last_status_update: ctx.now(),
        schedule: None,
        refund_details: None,
        bacs: None,
        iban: None,
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
    Payment {
        made: shown.last_status_update.clone(),
        shown,
        tells_payer: false,
    }
}

pub(super) fn check_amount(amount: &PaymentAmount) -> Result<(), Failure> {
    if amount.value <= Amount::ZERO {
        return Err(Failure::invalid_field(
            "amount.value must be greater than zero",
        ));
    }
    if amount.value.round(2) != amount.value {
        return Err(Failure::invalid_field(
            "amount.value must have two decimal places at most",
        ));
    }
    Ok(())
}

/// SEPA moves euros, and nothing else does.
fn check_scheme(scheme: Option<&PaymentScheme>, amount: &PaymentAmount) -> Result<(), Failure> {
    let is_sepa = scheme.is_some_and(|scheme| scheme.as_str().starts_with("SEPA"));
    if is_sepa && amount.currency.as_str() != "EUR" {
        return Err(Failure::of_code(
            "PAYMENT_SCHEME_NOT_SUPPORTED",
            "PAYMENT_ERROR",
        ));
    }
    Ok(())
}

/// The day is one of the week from Monday on, or of the month, counted from its end if negative.
fn check_schedule(schedule: &ExternalPaymentScheduleBase) -> Result<(), Failure> {
    let invalid = || Failure::of_code("PAYMENT_INVALID_SCHEDULE", "PAYMENT_ERROR");
    let day = schedule.interval_execution_day.ok_or_else(invalid)?;
    let fits = match &schedule.interval {
        Some(PaymentScheduleInterval::Weekly) => (1..=7).contains(&day),
        Some(PaymentScheduleInterval::Monthly) => {
            (1..=28).contains(&day) || (-5..=-1).contains(&day)
        }
        _ => false,
    };
    let start = schedule.start_date.as_ref().ok_or_else(invalid)?;
    let ends_before = schedule.end_date.as_ref().is_some_and(|end| end < start);
    if fits && !ends_before {
        Ok(())
    } else {
        Err(invalid())
    }
}

pub(super) fn get(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationPaymentGetRequest,
) -> Result<PaymentInitiationPaymentGetResponse, Failure> {
    let known = ctx.state::<Ledger>().payment(&request.payment_id)?;
    let known = known.shown.clone();
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
pub(super) fn list(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationPaymentListRequest,
) -> Result<PaymentInitiationPaymentListResponse, Failure> {
    let place = |moment: &DateTime, made_before: usize| {
        (moment.unix_seconds(), u32::try_from(made_before).ok())
    };
    let end = request
        .cursor
        .map(|cursor| (cursor.unix_seconds(), cursor.subsec_nanos()));
    let payments = &ctx.state::<Ledger>().payments;
    let of = request.consent_id;
    let mut older = payments.iter().enumerate().rev().filter(|(at, payment)| {
        end.is_none_or(|end| place(&payment.made, *at) < end)
            && (of.is_none() || payment.shown.consent_id == of)
    });
    let count = usize::try_from(request.count.unwrap_or(PAYMENTS_A_PAGE)).unwrap_or_default();
    let page: Vec<_> = older.by_ref().take(count).collect();
    let has_more = older.next().is_some();
    let next_cursor = page.last().filter(|_| has_more).map(|(at, payment)| {
        let moment = payment.made.as_str().trim_end_matches('Z');
        DateTime::from(format!("{moment}.{at:09}Z"))
    });
    Ok(PaymentInitiationPaymentListResponse {
        payments: page
            .into_iter()
            .map(|(_, payment)| payment.shown.clone())
            .collect(),
        next_cursor,
        request_id: None,
    })
}

pub(super) fn token_create(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationPaymentTokenCreateRequest,
) -> Result<PaymentInitiationPaymentTokenCreateResponse, Failure> {
    ctx.state::<Ledger>().payment(&request.payment_id)?;
    Ok(PaymentInitiationPaymentTokenCreateResponse {
        payment_token: ctx.ids().token("payment-token").into(),
        payment_token_expiration_time: ctx.later(TOKEN_LIFE),
        request_id: None,
    })
}
