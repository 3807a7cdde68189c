//! Transfers from their making to their end.

use plaid_bank_transfer::types::{
    BankTransfer, BankTransferCancelRequest, BankTransferCancelResponse, BankTransferCreateRequest,
    BankTransferCreateResponse, BankTransferEventType, BankTransferGetRequest,
    BankTransferGetResponse, BankTransferListRequest, BankTransferListResponse,
    BankTransferNetwork, BankTransferStatus, BankTransferType, ProcessorBankTransferCreateRequest,
    ProcessorBankTransferCreateResponse,
};
use plaid_core::Amount;
use plaid_sandbox::types::{
    SandboxBankTransferSimulateRequest, SandboxBankTransferSimulateResponse,
};
use plaid_types::{ACHClass, AccountBase, BankTransferFailure, BankTransferId};

use super::{DELAY, PAGE, books::Books, events::Reveal};
use crate::{
    bank::{accounts::cents, dates::is_between},
    failure::Failure,
    products::{auth::has_numbers, page},
    world::Ctx,
};

/// The product that transfers need.
const PRODUCT: &str = "auth";
/// The largest amount of a transfer, in cents.
const MOST: i64 = 99_999_999_999;
/// Why a bank gives money back that it will not send the next time either.
const BLOCKING: [&str; 9] = [
    "R02", "R03", "R04", "R05", "R07", "R10", "R16", "R20", "R29",
];

pub(super) fn create(
    ctx: &mut Ctx<'_>,
    request: BankTransferCreateRequest,
) -> Result<BankTransferCreateResponse, Failure> {
    let item = ctx.product(&request.access_token, PRODUCT)?;
    let account = item.account(&request.account_id)?.clone();
    Ok(BankTransferCreateResponse {
        bank_transfer: make(ctx, request, &account)?,
        request_id: None,
    })
}

pub(super) fn processor_create(
    ctx: &mut Ctx<'_>,
    request: ProcessorBankTransferCreateRequest,
) -> Result<ProcessorBankTransferCreateResponse, Failure> {
    let (item, account) = ctx.processor(&request.processor_token, Some(PRODUCT))?;
    let item = item.id.clone();
    let mut same = BankTransferCreateRequest::new(
        ctx.access_token(&item),
        account.account_id.clone(),
        request.r#type,
        request.network,
        request.amount,
        request.iso_currency_code,
        request.description,
        request.user,
    );
    same.idempotency_key = request.idempotency_key;
    same.ach_class = request.ach_class;
    same.custom_tag = request.custom_tag;
    same.metadata = request.metadata;
    same.origination_account_id = request.origination_account_id;
    Ok(ProcessorBankTransferCreateResponse {
        bank_transfer: make(ctx, same, &account)?,
        request_id: None,
    })
}

/// The same key gives the same transfer.
fn make(
    ctx: &mut Ctx<'_>,
    request: BankTransferCreateRequest,
    account: &AccountBase,
) -> Result<BankTransfer, Failure> {
    let books = ctx.books();
    if let Some(id) = books.keys.get(&request.idempotency_key).cloned() {
        return books.find(&id).cloned();
    }
    check(books, &request, account)?;
    let origination = books.origination(request.origination_account_id)?;
    let now = ctx.now();
    let transfer = BankTransfer {
        id: ctx.ids().uuid().into(),
        ach_class: request.ach_class.unwrap_or(ACHClass::Ppd),
        account_id: account.account_id.clone(),
        r#type: request.r#type,
        user: request.user,
        amount: request.amount,
        iso_currency_code: request.iso_currency_code,
        description: request.description,
        created: now.clone(),
        status: BankTransferStatus::Pending,
        network: request.network,
        cancellable: true,
        failure_reason: None,
        custom_tag: request.custom_tag,
        metadata: request.metadata.unwrap_or_default(),
        origination_account_id: origination,
        direction: Some("outbound".into()),
    };
    let books = ctx.books();
    books.note(&transfer, BankTransferEventType::Pending, now);
    books
        .keys
        .insert(request.idempotency_key, transfer.id.clone());
    books.transfers.push(transfer.clone());
    Ok(transfer)
}

fn check(
    books: &Books,
    request: &BankTransferCreateRequest,
    account: &AccountBase,
) -> Result<(), Failure> {
    let fits = request.amount > Amount::ZERO && request.amount <= cents(MOST);
    if !fits || request.amount.round(2) != request.amount {
        return Err(Failure::invalid_field(
            "amount must be between 0.01 and 999999999.99 and have two decimal places",
        ));
    }
    if request.iso_currency_code != "USD" {
        return Err(Failure::invalid_field("iso_currency_code must be USD"));
    }
    if request.user.legal_name.trim().is_empty() {
        return Err(Failure::invalid_field(
            "user.legal_name must be a non-empty string",
        ));
    }
    let is_wire = request.network == BankTransferNetwork::Wire;
    if request.ach_class.is_none() && !is_wire {
        return Err(Failure::missing_fields(&["ach_class".to_owned()]));
    }
    if is_wire && request.r#type == BankTransferType::Debit {
        return Err(Failure::invalid_field("a wire transfer must be a credit"));
    }
    if !has_numbers(account) {
        return Err(Failure::bank_transfer(
            "BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE",
            "the account is neither a checking nor a savings account",
        ));
    }
    if books.is_blocked(account) {
        return Err(Failure::of_code(
            "BANK_TRANSFER_ACCOUNT_BLOCKED",
            "BANK_TRANSFER_ERROR",
        ));
    }
    let funds = books.funds().ok_or_else(Failure::internal)?;
    if request.r#type == BankTransferType::Credit && request.amount > funds {
        return Err(Failure::bank_transfer(
            "BANK_TRANSFER_INSUFFICIENT_FUNDS",
            "there is less on the origination account than is to be sent",
        ));
    }
    Ok(())
}

impl Books {
    /// Whether the bank has given money back of an account for good.
    fn is_blocked(&self, account: &AccountBase) -> bool {
        let transfers = self.transfers.iter();
        let mut reasons = transfers
            .filter(|transfer| transfer.account_id == account.account_id)
            .filter_map(|transfer| transfer.failure_reason.as_ref()?.ach_return_code.as_deref());
        reasons.any(|reason| BLOCKING.contains(&reason))
    }
}

pub(super) fn get(
    ctx: &mut Ctx<'_>,
    request: BankTransferGetRequest,
) -> Result<BankTransferGetResponse, Failure> {
    Ok(BankTransferGetResponse {
        bank_transfer: ctx.books().find(&request.bank_transfer_id)?.clone(),
        request_id: None,
    })
}

/// Newest first.
pub(super) fn list(
    ctx: &mut Ctx<'_>,
    request: BankTransferListRequest,
) -> Result<BankTransferListResponse, Failure> {
    let books = ctx.books();
    books.origination(request.origination_account_id)?;
    let (start, end) = (request.start_date, request.end_date);
    let direction = request.direction;
    let transfers = books.transfers.iter().rev().filter(|transfer| {
        is_between(&transfer.created, start.as_ref(), end.as_ref())
            && (direction.is_none() || transfer.direction == direction)
    });
    let transfers: Vec<_> = transfers.cloned().collect();
    Ok(BankTransferListResponse {
        bank_transfers: page(&transfers, request.count, request.offset, PAGE),
        request_id: None,
    })
}

pub(super) fn cancel(
    ctx: &mut Ctx<'_>,
    request: BankTransferCancelRequest,
) -> Result<BankTransferCancelResponse, Failure> {
    let id = request.bank_transfer_id;
    if !ctx.books().find(&id)?.cancellable {
        return Err(Failure::bank_transfer(
            "BANK_TRANSFER_NOT_CANCELLABLE",
            "bank transfer is not cancellable",
        ));
    }
    turn(ctx, &id, BankTransferStatus::Cancelled, None)?;
    Ok(BankTransferCancelResponse { request_id: None })
}

/// Does what the bank would do.
pub(super) fn simulate(
    ctx: &mut Ctx<'_>,
    request: SandboxBankTransferSimulateRequest,
) -> Result<SandboxBankTransferSimulateResponse, Failure> {
    let id = request.bank_transfer_id;
    let transfer = ctx.books().find(&id)?;
    let to = BankTransferStatus::from(request.event_type.as_str());
    match (&transfer.status, &to) {
        (BankTransferStatus::Pending, BankTransferStatus::Posted | BankTransferStatus::Failed)
        | (BankTransferStatus::Posted, BankTransferStatus::Reversed) => {}
        (
            _,
            BankTransferStatus::Posted | BankTransferStatus::Failed | BankTransferStatus::Reversed,
        ) => {
            return Err(Failure::new(
                "SANDBOX_ERROR",
                "SANDBOX_BANK_TRANSFER_EVENT_TRANSITION_INVALID",
                "the simulated event is none that the transfer can have in its status",
            ));
        }
        _ => {
            return Err(Failure::invalid_field(
                "event_type must be one of: posted, failed, reversed",
            ));
        }
    }
    let reason = (to != BankTransferStatus::Posted).then(|| {
        let given = request.failure_reason;
        given.unwrap_or_else(|| BankTransferFailure {
            ach_return_code: (to == BankTransferStatus::Reversed).then(|| "R01".to_owned()),
            description: Some("Insufficient funds".to_owned()),
        })
    });
    turn(ctx, &id, to, reason)?;
    Ok(SandboxBankTransferSimulateResponse { request_id: None })
}

/// A transfer has another status at once, and an event of it in a while.
fn turn(
    ctx: &mut Ctx<'_>,
    id: &BankTransferId,
    to: BankTransferStatus,
    failure_reason: Option<BankTransferFailure>,
) -> Result<(), Failure> {
    let event = Reveal {
        transfer: id.clone(),
        event_type: to.as_str().into(),
    };
    let transfer = ctx.books().find(id)?;
    transfer.status = to;
    transfer.cancellable = false;
    transfer.failure_reason = failure_reason;
    ctx.schedule(DELAY, &event)
}
