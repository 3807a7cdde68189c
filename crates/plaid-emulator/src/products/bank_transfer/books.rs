//! What is kept of a client's bank transfers, and what it has.

use std::{collections::BTreeMap, time::Duration};

use plaid_bank_transfer::types::{
    BankTransfer, BankTransferBalance, BankTransferBalanceGetRequest,
    BankTransferBalanceGetResponse, BankTransferEvent, BankTransferEventType, BankTransferNetwork,
    BankTransferStatus, BankTransferSweep, BankTransferSweepGetRequest,
    BankTransferSweepGetResponse, BankTransferSweepListRequest, BankTransferSweepListResponse,
    BankTransferType, BankTransferUser,
};
use plaid_core::{Amount, DateTime};
use plaid_types::{ACHClass, AccountId, BankTransferId};
use serde::{Deserialize, Serialize};

use super::PAGE;
use crate::{
    bank::{accounts::cents, dates::is_between},
    failure::Failure,
    products::page,
    world::{Ctx, State},
};

/// What a client begins with, in cents.
const FUNDS: i64 = 1_000_000;
/// How long before a client's first call its first transfer was made, and how long that took.
const HISTORY: Duration = Duration::from_secs(30 * 24 * 60 * 60);
const POSTS_AFTER: Duration = Duration::from_secs(24 * 60 * 60);

/// The bank transfers of a world, oldest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Books {
    /// The account that the client's money is on.
    origination: Option<AccountId>,
    pub(super) transfers: Vec<BankTransfer>,
    /// The transfer that was made with each idempotency key.
    pub(super) keys: BTreeMap<String, BankTransferId>,
    /// Those that can be seen.
    pub(super) events: Vec<BankTransferEvent>,
    sweeps: Vec<BankTransferSweep>,
}

impl State for Books {
    const NAME: &'static str = "bank_transfers";
}

impl Ctx<'_> {
    /// What is kept of bank transfers. Every client has made one in the past, with two events.
    pub(super) fn books(&mut self) -> &mut Books {
        if self.state::<Books>().origination.is_none() {
            let first = Books::first(self);
            *self.state::<Books>() = first;
        }
        self.state()
    }
}

impl Books {
    fn first(ctx: &mut Ctx<'_>) -> Self {
        let made = ctx.now.checked_sub(HISTORY).unwrap_or(ctx.now);
        let ids = ctx.ids();
        let origination = AccountId::from(ids.long());
        let transfer = BankTransfer {
            id: ids.uuid().into(),
            ach_class: ACHClass::Ppd,
            account_id: ids.long().into(),
            r#type: BankTransferType::Debit,
            user: BankTransferUser {
                legal_name: "Alberta Bobbeth Charleson".to_owned(),
                email_address: None,
                routing_number: None,
            },
            amount: cents(12_34),
            iso_currency_code: "USD".to_owned(),
            description: "History".to_owned(),
            created: DateTime::from(made),
            status: BankTransferStatus::Posted,
            network: BankTransferNetwork::Ach,
            cancellable: false,
            failure_reason: None,
            custom_tag: None,
            metadata: BTreeMap::new(),
            origination_account_id: origination.clone(),
            direction: Some("outbound".into()),
        };
        let sweep = BankTransferSweep {
            id: ids.uuid(),
            created_at: DateTime::from(made + POSTS_AFTER),
            amount: transfer.amount,
            iso_currency_code: transfer.iso_currency_code.clone(),
        };
        let mut books = Self {
            origination: Some(origination),
            sweeps: vec![sweep],
            ..Self::default()
        };
        for (event_type, after) in [
            (BankTransferEventType::Pending, Duration::ZERO),
            (BankTransferEventType::Posted, POSTS_AFTER),
        ] {
            let timestamp = DateTime::from(made + after);
            books.note(&transfer, event_type, timestamp);
        }
        books.transfers.push(transfer);
        books
    }

    /// The account that the money of a transfer comes from or goes to.
    pub(super) fn origination(&self, asked: Option<AccountId>) -> Result<AccountId, Failure> {
        let own = self.origination.clone().ok_or_else(Failure::internal)?;
        match asked {
            Some(asked) if asked != own => Err(Failure::bank_transfer(
                "BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT",
                "the origination account is none of this client",
            )),
            _ => Ok(own),
        }
    }

    pub(super) fn find(&mut self, id: &BankTransferId) -> Result<&mut BankTransfer, Failure> {
        let mut transfers = self.transfers.iter_mut();
        let known = transfers.find(|transfer| transfer.id == *id);
        known.ok_or_else(|| Failure::unknown("bank_transfer_id"))
    }

    /// An event can be seen from now on.
    pub(super) fn note(
        &mut self,
        transfer: &BankTransfer,
        event_type: BankTransferEventType,
        timestamp: DateTime,
    ) {
        let event_id = i64::try_from(self.events.len()).unwrap_or(i64::MAX);
        self.events.push(BankTransferEvent {
            event_id: Some(event_id.saturating_add(1)),
            timestamp,
            event_type,
            account_id: transfer.account_id.clone(),
            bank_transfer_id: transfer.id.clone(),
            origination_account_id: Some(transfer.origination_account_id.clone()),
            bank_transfer_type: transfer.r#type.clone(),
            bank_transfer_amount: transfer.amount,
            bank_transfer_iso_currency_code: transfer.iso_currency_code.clone(),
            failure_reason: transfer.failure_reason.clone(),
            direction: transfer.direction.clone(),
            receiver_details: None,
        });
    }

    /// What can be sent: debits count once they have posted, credits from the beginning.
    pub(super) fn funds(&self) -> Option<Amount> {
        let moved = self.transfers.iter().filter_map(|transfer| {
            let mut sweeps = self.sweeps.iter();
            let since = Some(&transfer.created);
            let is_swept = sweeps.any(|sweep| is_between(&sweep.created_at, since, None));
            match (transfer.r#type.as_str(), transfer.status.as_str()) {
                ("debit", "posted") if !is_swept => Some(transfer.amount),
                ("credit", "pending" | "posted") => Some(-transfer.amount),
                _ => None,
            }
        });
        Amount::checked_sum(std::iter::once(cents(FUNDS)).chain(moved))
    }
}

pub(super) fn balance_get(
    ctx: &mut Ctx<'_>,
    request: BankTransferBalanceGetRequest,
) -> Result<BankTransferBalanceGetResponse, Failure> {
    let books = ctx.books();
    let origination = books.origination(request.origination_account_id)?;
    let funds = books.funds().ok_or_else(Failure::internal)?.round(2);
    Ok(BankTransferBalanceGetResponse {
        balance: BankTransferBalance {
            available: format!("{:.2}", funds.as_decimal()),
            transactable: format!("{:.2}", funds.as_decimal()),
        },
        origination_account_id: Some(origination),
        request_id: None,
    })
}

pub(super) fn sweep_get(
    ctx: &mut Ctx<'_>,
    request: BankTransferSweepGetRequest,
) -> Result<BankTransferSweepGetResponse, Failure> {
    let mut sweeps = ctx.books().sweeps.iter();
    let sweep = sweeps.find(|sweep| sweep.id == request.sweep_id.as_str());
    let sweep = sweep.ok_or_else(|| Failure::unknown("sweep_id"))?.clone();
    Ok(BankTransferSweepGetResponse {
        sweep,
        request_id: None,
    })
}

/// Newest first.
pub(super) fn sweep_list(
    ctx: &mut Ctx<'_>,
    request: BankTransferSweepListRequest,
) -> Result<BankTransferSweepListResponse, Failure> {
    let books = ctx.books();
    books.origination(request.origination_account_id)?;
    let (start, end) = (request.start_time, request.end_time);
    let sweeps = books.sweeps.iter().rev();
    let sweeps = sweeps.filter(|sweep| is_between(&sweep.created_at, start.as_ref(), end.as_ref()));
    let sweeps: Vec<_> = sweeps.cloned().collect();
    Ok(BankTransferSweepListResponse {
        sweeps: page(&sweeps, request.count, None, PAGE),
        request_id: None,
    })
}

impl Failure {
    pub(super) fn bank_transfer(code: &str, message: &str) -> Self {
        Self::new("BANK_TRANSFER_ERROR", code, message)
    }
}
