//! What happened to bank transfers, in order.

use plaid_bank_transfer::types::{
    BankTransferEvent, BankTransferEventListRequest, BankTransferEventListResponse,
    BankTransferEventSyncRequest, BankTransferEventSyncResponse, BankTransferEventType,
};
use plaid_types::BankTransferId;
use serde::{Deserialize, Serialize};

use super::PAGE;
use crate::{
    bank::dates::is_between,
    failure::Failure,
    products::page,
    world::{Ctx, Event},
};

/// An event can be seen from now on.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Reveal {
    pub(super) transfer: BankTransferId,
    pub(super) event_type: BankTransferEventType,
}

impl Event for Reveal {
    const NAME: &'static str = "bank_transfer_event";

    fn happen(self, ctx: &mut Ctx<'_>) -> Result<(), Failure> {
        let now = ctx.now();
        let books = ctx.books();
        let transfer = books.find(&self.transfer)?.clone();
        books.note(&transfer, self.event_type, now);
        Ok(())
    }
}

/// Newest first.
pub(super) fn list(
    ctx: &mut Ctx<'_>,
    request: BankTransferEventListRequest,
) -> Result<BankTransferEventListResponse, Failure> {
    let books = ctx.books();
    books.origination(request.origination_account_id.clone())?;
    let events = books.events.iter().rev();
    let events: Vec<_> = events
        .filter(|event| passes(event, &request))
        .cloned()
        .collect();
    Ok(BankTransferEventListResponse {
        bank_transfer_events: page(&events, request.count, request.offset, PAGE),
        request_id: None,
    })
}

fn passes(event: &BankTransferEvent, filter: &BankTransferEventListRequest) -> bool {
    let kind = filter.bank_transfer_type.as_ref();
    let direction = filter.direction.as_ref();
    let is = event.direction.as_ref();
    let (start, end) = (filter.start_date.as_ref(), filter.end_date.as_ref());
    let of = filter.bank_transfer_id.as_ref();
    let on = filter.account_id.as_ref();
    let types = filter.event_types.as_deref().unwrap_or_default();
    is_between(&event.timestamp, start, end)
        && of.is_none_or(|id| event.bank_transfer_id == *id)
        && on.is_none_or(|id| event.account_id == *id)
        && kind.is_none_or(|kind| event.bank_transfer_type.as_str() == kind.as_str())
        && direction.is_none_or(|to| is.is_some_and(|is| is.as_str() == to.as_str()))
        && (types.is_empty() || types.contains(&event.event_type))
}

/// Oldest first, after an event that is known.
pub(super) fn sync(
    ctx: &mut Ctx<'_>,
    request: BankTransferEventSyncRequest,
) -> Result<BankTransferEventSyncResponse, Failure> {
    let events = ctx.books().events.iter();
    let new = events.filter(|event| event.event_id > Some(request.after_id));
    let new: Vec<_> = new.cloned().collect();
    Ok(BankTransferEventSyncResponse {
        bank_transfer_events: page(&new, request.count, None, PAGE),
        request_id: None,
    })
}
