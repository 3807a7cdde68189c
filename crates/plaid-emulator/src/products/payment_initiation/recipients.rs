//! Who may be paid.

use plaid_payment_initiation::types::{
    PaymentInitiationRecipient, PaymentInitiationRecipientCreateRequest,
    PaymentInitiationRecipientCreateResponse, PaymentInitiationRecipientGetRequest,
    PaymentInitiationRecipientGetResponse, PaymentInitiationRecipientListRequest,
    PaymentInitiationRecipientListResponse,
};
use plaid_types::RecipientId;

use super::Ledger;
use crate::{failure::Failure, world::Ctx};

const RECIPIENTS_A_PAGE: usize = 100;

impl Ledger {
    /// Fails if there is no such recipient.
    pub(super) fn check_recipient(&self, id: &RecipientId) -> Result<(), Failure> {
        let mut recipients = self.recipients.iter();
        if recipients.any(|known| known.recipient_id == *id) {
            Ok(())
        } else {
            Err(Failure::unknown("recipient_id"))
        }
    }
}

/// The same details give the same recipient.
pub(super) fn create(
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
    let same = ctx.state::<Ledger>().recipients.iter().find(|known| {
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
    ctx.state::<Ledger>().recipients.push(recipient);
    Ok(PaymentInitiationRecipientCreateResponse {
        recipient_id,
        request_id: None,
    })
}

pub(super) fn get(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationRecipientGetRequest,
) -> Result<PaymentInitiationRecipientGetResponse, Failure> {
    let mut recipients = ctx.state::<Ledger>().recipients.iter();
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

pub(super) fn list(
    ctx: &mut Ctx<'_>,
    request: PaymentInitiationRecipientListRequest,
) -> Result<PaymentInitiationRecipientListResponse, Failure> {
    let known = &ctx.state::<Ledger>().recipients;
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
