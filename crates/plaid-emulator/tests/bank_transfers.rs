//! Bank transfers, and what the bank does with them.

#![cfg(feature = "full")]
#![allow(clippy::expect_used, deprecated)]

mod support;

use std::time::Duration;

use plaid_accounts::Accounts;
use plaid_auth::Auth;
use plaid_bank_transfer::{
    BankTransfer,
    types::{
        BankTransfer as Transfer, BankTransferCreateRequest, BankTransferEvent, BankTransferUser,
    },
};
use plaid_core::{Amount, Client, Error};
use plaid_emulator::Emulator;
use plaid_processor::Processor;
use plaid_sandbox::Sandbox;
use plaid_types::{AccessToken, AccountBase, AccountId, BankTransferFailure};
use support::{HOOK, accounts, client, code, emulator, item, told};

/// A second, after which events can be seen.
const SECOND: Duration = Duration::from_secs(1);

fn request(
    token: &AccessToken,
    account: &AccountId,
    kind: &str,
    amount: i64,
) -> BankTransferCreateRequest {
    let user = BankTransferUser::new("Alberta Charleson");
    let (amount, network) = (Amount::from(amount), "ach");
    BankTransferCreateRequest::new(token, account, kind, network, amount, "USD", "test", user)
        .ach_class("ppd")
}

struct Bank {
    emulator: Emulator,
    client: Client,
    transfers: BankTransfer,
    token: AccessToken,
    accounts: Vec<AccountBase>,
}

impl Bank {
    async fn new() -> Self {
        let emulator = emulator().await;
        let client = client(&emulator, "a");
        let token = item(&client).await;
        Self {
            accounts: accounts(&client, &token).await,
            transfers: BankTransfer::new(&client),
            emulator,
            client,
            token,
        }
    }

    fn request(&self, kind: &str, amount: i64) -> BankTransferCreateRequest {
        request(&self.token, &self.accounts[0].account_id, kind, amount)
    }

    async fn try_make(&self, request: BankTransferCreateRequest) -> Result<Transfer, Error> {
        let made = self.transfers.create(request).send().await?;
        Ok(made.bank_transfer)
    }

    async fn make(&self, kind: &str, amount: i64) -> Transfer {
        let made = self.try_make(self.request(kind, amount)).await;
        made.expect("a transfer")
    }

    async fn get(&self, transfer: &Transfer) -> Transfer {
        let got = self.transfers.get(&transfer.id).send().await;
        got.expect("a transfer").bank_transfer
    }

    async fn simulate(&self, transfer: &Transfer, event: &str) -> Result<(), Error> {
        let simulated = Sandbox::new(&self.client).bank_transfer_simulate(&transfer.id, event);
        simulated.send().await.map(drop)
    }

    async fn balance(&self) -> Amount {
        let balance = self.transfers.balance_get().send().await;
        let available = balance.expect("a balance").balance.available;
        available.parse().expect("an amount")
    }

    async fn events(&self, after: i64) -> Vec<BankTransferEvent> {
        let events = self.transfers.event_sync(after).send().await;
        events.expect("events").bank_transfer_events
    }
}

fn types(events: &[BankTransferEvent]) -> Vec<&str> {
    events
        .iter()
        .map(|event| event.event_type.as_str())
        .collect()
}

#[tokio::test]
async fn a_transfer_is_what_was_asked_for_and_is_made_once() {
    let bank = Bank::new().await;
    let mut request = bank.request("debit", 12);
    request.idempotency_key = "once".to_owned();
    request.custom_tag = Some("mine".to_owned());
    let made = bank.try_make(request.clone()).await.expect("a transfer");
    assert_eq!((made.status.as_str(), made.cancellable), ("pending", true));
    assert_eq!(
        (made.amount, made.custom_tag.as_deref()),
        (Amount::from(12), Some("mine"))
    );
    assert_eq!(bank.get(&made).await, made);
    assert_eq!(bank.try_make(request).await.expect("the same"), made);

    bank.emulator.advance(SECOND);
    let second = bank.make("debit", 13).await;
    let list = bank
        .transfers
        .list()
        .send()
        .await
        .expect("a list")
        .bank_transfers;
    let ids: Vec<_> = list.iter().map(|transfer| &transfer.id).collect();
    assert_eq!(ids[..2], [&second.id, &made.id]);
    let since = bank.transfers.list().start_date(second.created.clone());
    let since = since.send().await.expect("a list").bank_transfers;
    assert_eq!(since, [second]);
    let inbound = bank.transfers.list().direction("inbound").send().await;
    assert!(inbound.expect("a list").bank_transfers.is_empty());
    let unknown = bank.transfers.get("none").send().await;
    assert_eq!(code(unknown), "INVALID_FIELD");
}

#[tokio::test]
async fn events_come_a_second_late_but_for_the_first() {
    let bank = Bank::new().await;
    let history = bank.events(0).await;
    assert_eq!(types(&history), ["pending", "posted"]);
    let transfer = bank.make("debit", 10).await;
    assert_eq!(types(&bank.events(2).await), ["pending"]);
    bank.simulate(&transfer, "posted").await.expect("posted");
    let posted = bank.get(&transfer).await;
    assert_eq!(
        (posted.status.as_str(), posted.cancellable),
        ("posted", false)
    );
    assert_eq!(types(&bank.events(2).await), ["pending"]);
    bank.emulator.advance(SECOND);
    bank.simulate(&transfer, "reversed")
        .await
        .expect("reversed");
    bank.emulator.advance(SECOND);
    let events = bank.events(2).await;
    assert_eq!(types(&events), ["pending", "posted", "reversed"]);
    let ids: Vec<_> = events.iter().filter_map(|event| event.event_id).collect();
    assert_eq!(ids, [3, 4, 5]);
    let reason = events[2].failure_reason.as_ref().expect("a reason");
    assert_eq!(reason.ach_return_code.as_deref(), Some("R01"));
    assert_eq!(
        bank.get(&transfer).await.failure_reason.as_ref(),
        Some(reason)
    );

    // The list begins with the newest, and can be asked for less.
    let list = bank
        .transfers
        .event_list()
        .send()
        .await
        .expect("events")
        .bank_transfer_events;
    assert_eq!(
        types(&list),
        ["reversed", "posted", "pending", "posted", "pending"]
    );
    let some = bank.transfers.event_list().bank_transfer_id(&transfer.id);
    let some = some.event_types(["posted"]).send().await.expect("events");
    assert_eq!(some.bank_transfer_events, [list[1].clone()]);
    let page = bank.transfers.event_list().count(2).offset(1).send().await;
    assert_eq!(page.expect("events").bank_transfer_events, list[1..3]);
    let page = bank
        .transfers
        .event_sync(1)
        .count(2)
        .send()
        .await
        .expect("events");
    assert_eq!(page.bank_transfer_events[0].event_id, Some(2));
    assert_eq!(page.bank_transfer_events.len(), 2);
}

#[tokio::test]
async fn what_is_pending_can_be_cancelled_and_nothing_else() {
    let bank = Bank::new().await;
    let transfer = bank.make("debit", 10).await;
    bank.transfers
        .cancel(&transfer.id)
        .send()
        .await
        .expect("cancelled");
    assert_eq!(bank.get(&transfer).await.status.as_str(), "cancelled");
    bank.emulator.advance(SECOND);
    assert_eq!(types(&bank.events(3).await), ["cancelled"]);
    let again = bank
        .transfers
        .cancel(&transfer.id)
        .send()
        .await
        .expect_err("too late");
    let told = again.api().expect("an error of the API");
    assert_eq!(told.error_type.as_str(), "BANK_TRANSFER_ERROR");
    assert_eq!(code(Err::<(), _>(again)), "BANK_TRANSFER_NOT_CANCELLABLE");
    for event in ["posted", "failed", "reversed"] {
        let refused = bank.simulate(&transfer, event).await;
        assert_eq!(
            code(refused),
            "SANDBOX_BANK_TRANSFER_EVENT_TRANSITION_INVALID"
        );
    }
    assert_eq!(
        code(bank.simulate(&transfer, "lost").await),
        "INVALID_FIELD"
    );
}

#[tokio::test]
async fn the_balance_follows_the_transfers() {
    let bank = Bank::new().await;
    let begin = bank.balance().await;
    let debit = bank.make("debit", 30).await;
    assert_eq!(bank.balance().await, begin);
    bank.simulate(&debit, "posted").await.expect("posted");
    assert_eq!(bank.balance().await, begin + Amount::from(30));
    let credit = bank.make("credit", 50).await;
    assert_eq!(bank.balance().await, begin - Amount::from(20));
    bank.simulate(&credit, "failed").await.expect("failed");
    assert_eq!(bank.balance().await, begin + Amount::from(30));
    bank.simulate(&debit, "reversed").await.expect("reversed");
    assert_eq!(bank.balance().await, begin);
    let too_much = bank.try_make(bank.request("credit", 1_000_000)).await;
    assert_eq!(code(too_much), "BANK_TRANSFER_INSUFFICIENT_FUNDS");

    let sweeps = bank
        .transfers
        .sweep_list()
        .send()
        .await
        .expect("sweeps")
        .sweeps;
    let sweep = bank.transfers.sweep_get(&*sweeps[0].id).send().await;
    assert_eq!(sweep.expect("a sweep").sweep, sweeps[0]);
    let unknown = bank.transfers.sweep_get("none").send().await;
    assert_eq!(code(unknown), "INVALID_FIELD");
}

#[tokio::test]
async fn what_cannot_be_transferred_is_refused() {
    let bank = Bank::new().await;
    let change = |change: fn(&mut BankTransferCreateRequest)| {
        let mut request = bank.request("debit", 10);
        change(&mut request);
        let made = bank.try_make(request);
        async { code(made.await) }
    };
    assert_eq!(change(|r| r.amount = Amount::ZERO).await, "INVALID_FIELD");
    assert_eq!(
        change(|r| r.amount = Amount::from(-1)).await,
        "INVALID_FIELD"
    );
    let huge = |r: &mut BankTransferCreateRequest| r.amount = "1e27".parse().expect("an amount");
    assert_eq!(change(huge).await, "INVALID_FIELD");
    let tiny = |r: &mut BankTransferCreateRequest| r.amount = "0.001".parse().expect("an amount");
    assert_eq!(change(tiny).await, "INVALID_FIELD");
    assert_eq!(
        change(|r| r.iso_currency_code = "EUR".to_owned()).await,
        "INVALID_FIELD"
    );
    assert_eq!(
        change(|r| r.user.legal_name = " ".to_owned()).await,
        "INVALID_FIELD"
    );
    assert_eq!(change(|r| r.network = "wire".into()).await, "INVALID_FIELD");
    assert_eq!(change(|r| r.ach_class = None).await, "MISSING_FIELDS");
    assert_eq!(
        change(|r| r.account_id = "none".into()).await,
        "INVALID_ACCOUNT_ID"
    );
    let origination = change(|r| r.origination_account_id = Some("none".into()));
    assert_eq!(
        origination.await,
        "BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT"
    );
    let card = request(&bank.token, &bank.accounts[3].account_id, "debit", 10);
    assert_eq!(
        code(bank.try_make(card).await),
        "BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE"
    );

    // A bank that has given money back for good will do so again.
    let transfer = bank.make("debit", 10).await;
    bank.simulate(&transfer, "posted").await.expect("posted");
    let reason = BankTransferFailure::new().ach_return_code("R02");
    let closed = Sandbox::new(&bank.client).bank_transfer_simulate(&transfer.id, "reversed");
    closed
        .failure_reason(reason)
        .send()
        .await
        .expect("reversed");
    let blocked = bank.try_make(bank.request("debit", 10)).await;
    assert_eq!(code(blocked), "BANK_TRANSFER_ACCOUNT_BLOCKED");
}

#[tokio::test]
async fn accounts_from_elsewhere_and_of_processors_can_be_used() {
    let bank = Bank::new().await;
    let moved = bank
        .transfers
        .migrate_account("9900009606", "021000021", "savings");
    let moved = moved.send().await.expect("an account");
    let account = Accounts::new(&bank.client)
        .get(&moved.access_token)
        .send()
        .await;
    let account = account.expect("accounts").accounts.remove(0);
    assert_eq!(account.account_id, moved.account_id);
    assert_eq!(account.mask.as_deref(), Some("9606"));
    let numbers = Auth::new(&bank.client)
        .get(&moved.access_token)
        .send()
        .await;
    let numbers = numbers.expect("numbers").numbers.ach.remove(0);
    assert_eq!(numbers.account.expose(), "9900009606");
    let made = request(&moved.access_token, &moved.account_id, "credit", 1);
    bank.try_make(made).await.expect("a transfer");
    for (number, routing, kind) in [
        ("9900009606", "123", "savings"),
        ("9900009606", "021000021", "brokerage"),
        ("", "021000021", "savings"),
    ] {
        let wrong = bank
            .transfers
            .migrate_account(number, routing, kind)
            .send()
            .await;
        assert_eq!(code(wrong), "INVALID_FIELD", "{number} {routing} {kind}");
    }

    let account = &bank.accounts[0].account_id;
    let handed = Processor::new(&bank.client).token_create(&bank.token, account, "dwolla");
    let handed = handed.send().await.expect("a token").processor_token;
    let made = plaid_bank_transfer::types::ProcessorBankTransferCreateRequest::new(
        &handed,
        "debit",
        "ach",
        Amount::from(5),
        "USD",
        "test",
        BankTransferUser::new("Alberta Charleson"),
    );
    let made = bank
        .transfers
        .processor_create(made.ach_class("web"))
        .send()
        .await;
    let made = made.expect("a transfer").bank_transfer;
    assert_eq!(
        (&made.account_id, made.ach_class.as_str()),
        (account, "web")
    );
    assert_eq!(bank.get(&made).await, made);
}

#[tokio::test]
async fn the_webhook_goes_where_it_is_asked_to() {
    let bank = Bank::new().await;
    let fired = Sandbox::new(&bank.client).bank_transfer_fire_webhook(HOOK);
    fired.send().await.expect("fired");
    assert_eq!(
        told(&bank.emulator),
        ["BANK_TRANSFERS BANK_TRANSFERS_EVENTS_UPDATE"]
    );
}
