//! Consents: what a payer allows once, for payments that come later.

use plaid_core::{Amount, DateTime};
use plaid_payment_initiation::types::{
    ExternalPaymentRefundDetails, PaymentAmount, PaymentConsentPeriodicAmount,
    PaymentInitiationConsentConstraints, PaymentInitiationConsentCreateRequest,
    PaymentInitiationConsentCreateResponse, PaymentInitiationConsentGetRequest,
    PaymentInitiationConsentGetResponse, PaymentInitiationConsentPaymentExecuteRequest,
    PaymentInitiationConsentPaymentExecuteResponse, PaymentInitiationConsentProcessingMode,
    PaymentInitiationConsentRevokeRequest, PaymentInitiationConsentRevokeResponse,
    PaymentInitiationConsentScope, PaymentInitiationConsentType,
};
use plaid_types::{
    PaymentConsentId, PaymentInitiationConsentStatus, PaymentInitiationPaymentStatus as Status,
    RecipientId,
};
use serde::{Deserialize, Serialize};

use super::{
    Ledger, check_reference,
    payments::{self, check_amount},
    status::{Progress, TAKES, has_stopped, turn},
    windows,
};
use crate::{
    bank::dates::{is_between, today},
    failure::Failure,
    world::Ctx,
};

/// A consent.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Consent {
    pub(super) id: PaymentConsentId,
    pub(super) status: PaymentInitiationConsentStatus,
    created_at: DateTime,
    recipient_id: RecipientId,
    reference: String,
    constraints: PaymentInitiationConsentConstraints,
    scopes: Vec<PaymentInitiationConsentScope>,
    kind: PaymentInitiationConsentType,
    payer: Option<ExternalPaymentRefundDetails>,
    /// Where the payments are told about that are made by it.
    pub(super) webhook: Option<String>,
}

impl Consent {
    /// Its status at a moment: one that is over has expired.
    fn status_at(&self, now: &DateTime) -> PaymentInitiationConsentStatus {
        let end = self.constraints.valid_date_time.as_ref();
        let end = end.and_then(|range| range.to.as_ref());
        let is_open = matches!(
            self.status,
            PaymentInitiationConsentStatus::Unauthorised
                | PaymentInitiationConsentStatus::Authorised
        );
        if is_open && !is_between(now, None, end) {
            PaymentInitiationConsentStatus::Expired
        } else {
            self.status.clone()
        }
    }
}

pub(super) fn create(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationConsentCreateRequest,
) -> Result<PaymentInitiationConsentCreateResponse, Failure> {
    ctx.state::<Ledger>()
        .check_recipient(&request.recipient_id)?;
    check_reference(&request.reference)?;
    check_constraints(&request.constraints)?;
    let external = PaymentInitiationConsentScope::External;
    let scopes = request.scopes.unwrap_or_default();
    let kind = request.r#type.unwrap_or(if scopes.contains(&external) {
        PaymentInitiationConsentType::Commercial
    } else {
        PaymentInitiationConsentType::Sweeping
    });
    let options = request.options.unwrap_or_default();
    let payer = request
        .payer_details
        .map(|payer| ExternalPaymentRefundDetails {
            name: Some(payer.name),
            iban: payer.numbers.iban,
            bacs: payer.numbers.bacs,
        });
    let given = ExternalPaymentRefundDetails {
        name: None,
        iban: options.iban,
        bacs: options.bacs,
    };
    let is_given = given.iban.is_some() || given.bacs.is_some();
    let consent = Consent {
        id: ctx.ids().token("consent-id").into(),
        status: PaymentInitiationConsentStatus::Unauthorised,
        created_at: ctx.now(),
        recipient_id: request.recipient_id,
        reference: request.reference,
        constraints: request.constraints,
        scopes,
        kind,
        payer: payer.or_else(|| is_given.then_some(given)),
        webhook: None,
    };
    let (consent_id, status) = (consent.id.clone(), consent.status.clone());
    ctx.state::<Ledger>().consents.push(consent);
    Ok(PaymentInitiationConsentCreateResponse {
        consent_id,
        status,
        request_id: None,
    })
}

/// Limits that no payment could keep are none.
fn check_constraints(constraints: &PaymentInitiationConsentConstraints) -> Result<(), Failure> {
    let invalid = || Failure::of_code("PAYMENT_CONSENT_INVALID_CONSTRAINTS", "PAYMENT_ERROR");
    let most = constraints
        .max_payment_amount
        .as_ref()
        .ok_or_else(invalid)?;
    check_amount(most)?;
    let periods = constraints.periodic_amounts.as_deref().unwrap_or_default();
    let fits = |period: &PaymentConsentPeriodicAmount| {
        period.amount.currency == most.currency && period.amount.value >= most.value
    };
    if periods.is_empty() || !periods.iter().all(fits) {
        return Err(invalid());
    }
    let range = constraints.valid_date_time.as_ref();
    if let Some((Some(from), to)) = range.map(|range| (&range.from, &range.to))
        && !is_between(from, None, to.as_ref())
    {
        return Err(invalid());
    }
    Ok(())
}

pub(super) fn get(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationConsentGetRequest,
) -> Result<PaymentInitiationConsentGetResponse, Failure> {
    let now = ctx.now();
    let consent = ctx.state::<Ledger>().consent(&request.consent_id)?;
    let status = consent.status_at(&now);
    let consent = consent.clone();
    Ok(PaymentInitiationConsentGetResponse {
        consent_id: consent.id,
        status,
        created_at: consent.created_at,
        recipient_id: consent.recipient_id,
        reference: consent.reference,
        constraints: consent.constraints,
        scopes: consent.scopes,
        r#type: Some(consent.kind),
        payer_details: consent.payer,
        request_id: None,
    })
}

pub(super) fn revoke(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationConsentRevokeRequest,
) -> Result<PaymentInitiationConsentRevokeResponse, Failure> {
    let now = ctx.now();
    let consent = ctx.state::<Ledger>().consent(&request.consent_id)?;
    match consent.status_at(&now) {
        PaymentInitiationConsentStatus::Unauthorised
        | PaymentInitiationConsentStatus::Authorised => {
            consent.status = PaymentInitiationConsentStatus::Revoked;
            Ok(PaymentInitiationConsentRevokeResponse { request_id: None })
        }
        status => Err(Failure::invalid_field(format!(
            "consent_id is of a consent that is {status}"
        ))),
    }
}

/// The same key gives the same payment.
pub(super) fn execute(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationConsentPaymentExecuteRequest,
) -> Result<PaymentInitiationConsentPaymentExecuteResponse, Failure> {
    let payments = ctx.state::<Ledger>();
    if let Some(id) = payments.executed.get(&request.idempotency_key).cloned() {
        let status = payments.payment(&id)?.shown.status.clone();
        return Ok(PaymentInitiationConsentPaymentExecuteResponse {
            payment_id: id,
            status,
            request_id: None,
            error: None,
        });
    }
    let consent = payments.consent(&request.consent_id)?.clone();
    check_amount(&request.amount)?;
    check(ctx, &consent, &request.amount)?;
    let reference = request.reference.unwrap_or(consent.reference);
    check_reference(&reference)?;
    let mut payment = payments::new(ctx, consent.recipient_id, request.amount, reference);
    payment.shown.consent_id = Some(consent.id);
    let id = payment.shown.payment_id.clone();
    let payments = ctx.state::<Ledger>();
    payments
        .executed
        .insert(request.idempotency_key, id.clone());
    payments.payments.push(payment);
    let webhook = consent.webhook;
    let waits = request.processing_mode == Some(PaymentInitiationConsentProcessingMode::Async);
    let status = if waits {
        Status::PaymentStatusAuthorising
    } else {
        Status::PaymentStatusInitiated
    };
    turn(ctx, &id, status.clone(), webhook.as_deref())?;
    for to in [
        Status::PaymentStatusInitiated,
        Status::PaymentStatusExecuted,
    ] {
        let (payment, webhook) = (id.clone(), webhook.clone());
        if to != status {
            ctx.after(
                TAKES,
                Progress {
                    payment,
                    to,
                    webhook,
                },
            )?;
        }
    }
    Ok(PaymentInitiationConsentPaymentExecuteResponse {
        payment_id: id,
        status,
        request_id: None,
        error: None,
    })
}

/// Whether a consent allows to pay an amount now.
fn check(ctx: &mut Ctx<'_>, consent: &Consent, amount: &PaymentAmount) -> Result<(), Failure> {
    let (now, today) = (ctx.now(), today(ctx.now));
    let status = consent.status_at(&now);
    if status != PaymentInitiationConsentStatus::Authorised {
        return Err(Failure::invalid_field(format!(
            "consent_id is of a consent that is {status}"
        )));
    }
    let range = consent.constraints.valid_date_time.as_ref();
    if !is_between(&now, range.and_then(|range| range.from.as_ref()), None) {
        return Err(Failure::invalid_field(
            "consent_id is of a consent that is not valid yet",
        ));
    }
    let most = consent.constraints.max_payment_amount.as_ref();
    if most.is_some_and(|most| most.currency != amount.currency) {
        return Err(Failure::invalid_field(
            "amount.currency must be that of the consent",
        ));
    }
    if most.is_some_and(|most| most.value < amount.value) {
        return Err(Failure::beyond_consent("max_payment_amount"));
    }
    let given = consent.created_at.date().unwrap_or_else(|| today.clone());
    let payments = &ctx.state::<Ledger>().payments;
    let of_consent = payments.iter().filter(|payment| {
        payment.shown.consent_id.as_ref() == Some(&consent.id)
            && !has_stopped(&payment.shown.status)
    });
    let periods = consent.constraints.periodic_amounts.as_deref();
    for period in periods.unwrap_or_default() {
        let alignment = period.alignment.as_ref();
        let first = windows::first_day(&period.interval, alignment, &given, &today);
        let paid = of_consent.clone().filter(|payment| {
            let day = payment.made.date();
            day.is_some_and(|day| day >= first)
        });
        let paid = Amount::checked_sum(paid.map(|payment| payment.shown.amount.value));
        let total = paid.and_then(|paid| paid.checked_add(amount.value));
        if total.is_none_or(|total| total > period.amount.value) {
            return Err(Failure::beyond_consent("periodic_amounts"));
        }
    }
    Ok(())
}

impl Failure {
    fn beyond_consent(limit: &str) -> Self {
        Self::invalid_field(format!("amount exceeds the consent's {limit}"))
    }
}
