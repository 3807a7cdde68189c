//! Money that goes back to the payer.

use plaid_core::Amount;
use plaid_payment_initiation::types::{
    PaymentAmountNullable, PaymentInitiationPaymentReverseRequest,
    PaymentInitiationPaymentReverseResponse, PaymentRefundId,
};
use plaid_types::{PaymentInitiationPaymentStatus, WalletTransactionStatus};

use super::{Ledger, check_reference};
use crate::{failure::Failure, world::Ctx};

/// The same key gives the same refund. Without an amount, all goes back that has not yet.
pub(super) fn reverse(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationPaymentReverseRequest,
) -> Result<PaymentInitiationPaymentReverseResponse, Failure> {
    check_reference(&request.reference)?;
    let payments = ctx.state::<Ledger>();
    if let Some(id) = payments.refunds.get(&request.idempotency_key) {
        return Ok(answer(id.clone()));
    }
    let shown = &payments.payment(&request.payment_id)?.shown;
    if shown.status != PaymentInitiationPaymentStatus::PaymentStatusSettled {
        return Err(Failure::invalid_field(
            "payment_id must be of a payment that has settled",
        ));
    }
    let paid = shown.amount.clone();
    let refunded = shown.amount_refunded.as_ref();
    let refunded = refunded.map_or(Amount::ZERO, |refunded| refunded.value);
    let left = paid.value.checked_sub(refunded).unwrap_or(Amount::ZERO);
    let amount = request.amount.as_ref();
    let value = amount.map_or(left, |amount| amount.value);
    if amount.is_some_and(|amount| amount.currency != paid.currency) {
        return Err(Failure::invalid_field(
            "amount.currency must be that of the payment",
        ));
    }
    if value <= Amount::ZERO || value > left {
        return Err(Failure::invalid_field(
            "amount.value must be greater than zero and not exceed what is left of the payment",
        ));
    }
    let id = PaymentRefundId::from(ctx.ids().token("wallet-transaction-id"));
    let payments = ctx.state::<Ledger>();
    payments.refunds.insert(request.idempotency_key, id.clone());
    let shown = &mut payments.payment(&request.payment_id)?.shown;
    shown.refund_ids.push(id.clone());
    shown.amount_refunded = Some(PaymentAmountNullable {
        currency: paid.currency,
        value: refunded.checked_add(value).unwrap_or(refunded),
    });
    Ok(answer(id))
}

fn answer(refund_id: PaymentRefundId) -> PaymentInitiationPaymentReverseResponse {
    PaymentInitiationPaymentReverseResponse {
        refund_id,
        status: WalletTransactionStatus::Initiated,
        request_id: None,
    }
}
