//! Asset reports and payments.

#![cfg(feature = "full")]
#![allow(clippy::expect_used, deprecated)]

mod support;

use std::time::{Duration, SystemTime};

use plaid_assets::Assets;
use plaid_core::Amount;
use plaid_emulator::{Emulator, Profile, Time};
use plaid_payment_initiation::{
    PaymentInitiation,
    types::{PaymentAmount, PaymentInitiationAddress, PaymentInitiationPayment, RecipientBACS},
};
use support::{client, code, emulator, item};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::test]
async fn a_report_takes_its_time_and_says_when_it_is_ready() {
    let emulator = Emulator::builder()
        .profile(Profile::Realistic)
        .time(Time::standing_at(SystemTime::UNIX_EPOCH + DAY * 20_000))
        .start()
        .await
        .expect("an emulator");
    let client = client(&emulator, "a");
    let token = item(&client).await;
    emulator.advance(Duration::from_secs(10));
    let assets = Assets::new(&client);
    let made = assets
        .create([&token], 60)
        .webhook("https://example.com/hook");
    let report = made.send().await.expect("a report").asset_report_token;
    let early = assets.get(&report).send().await.expect_err("not yet");
    assert!(early.is_product_not_ready());
    let tenant = emulator.tenant("a");
    assert!(tenant.webhooks().is_empty());
    assert_eq!(tenant.advance_to_next_event(), Some(Duration::from_secs(5)));
    assets.get(&report).send().await.expect("the report");
    let told = tenant.webhooks().pop().expect("a webhook").webhook;
    assert_eq!(
        (told.webhook_type(), told.webhook_code()),
        ("ASSETS", "PRODUCT_READY")
    );
}

#[tokio::test]
async fn a_report_can_be_filtered_refreshed_shared_and_removed() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let assets = Assets::new(&client);
    let made = assets
        .create([&token], 60)
        .client_report_id("mine")
        .send()
        .await
        .expect("a report");
    let report = made.asset_report_token;
    let ready = assets.get(&report).send().await.expect("the report").report;
    assert_eq!((ready.days_requested, ready.items.len()), (Some(60), 1));
    assert_eq!(ready.client_report_id.as_deref(), Some("mine"));
    let accounts = &ready.items[0].accounts;
    assert!(
        accounts[0]
            .transactions
            .iter()
            .all(|transaction| transaction.name.is_none())
    );
    let told = assets
        .get(&report)
        .include_insights(true)
        .send()
        .await
        .expect("insights")
        .report;
    assert!(told.items[0].accounts[0].transactions[0].name.is_some());
    let pdf = assets.pdf_get(&report).send().await.expect("a PDF");
    assert!(pdf.bytes().starts_with(b"%PDF-") && pdf.content_type() == Some("application/pdf"));

    let left_out = accounts[0].account_id.clone();
    let filtered = assets
        .filter(&report, [&left_out])
        .send()
        .await
        .expect("a copy");
    let filtered = assets
        .get(&filtered.asset_report_token)
        .send()
        .await
        .expect("a report")
        .report;
    assert_eq!(filtered.items[0].accounts.len(), accounts.len() - 1);
    let fresh = assets
        .refresh(&report)
        .days_requested(10)
        .send()
        .await
        .expect("a refresh");
    assert_ne!(fresh.asset_report_id, made.asset_report_id);

    let copy = assets
        .audit_copy_create(&report)
        .auditor_id("a")
        .send()
        .await
        .expect("a copy");
    assets
        .audit_copy_get(&copy.audit_copy_token)
        .send()
        .await
        .expect("the copy");
    assets
        .audit_copy_pdf_get(&copy.audit_copy_token)
        .send()
        .await
        .expect("its PDF");
    assert!(
        assets
            .audit_copy_remove(&copy.audit_copy_token)
            .send()
            .await
            .expect("removal")
            .removed
    );
    let gone = assets.audit_copy_get(&copy.audit_copy_token).send().await;
    assert_eq!(code(gone), "INVALID_AUDIT_COPY_TOKEN");
    assert!(
        assets
            .remove(&report)
            .send()
            .await
            .expect("removal")
            .removed
    );
    assert_eq!(
        code(assets.pdf_get(&report).send().await),
        "INVALID_ASSET_REPORT_TOKEN"
    );
    assert_eq!(
        code(assets.create([""; 0], 60).send().await),
        "INVALID_FIELD"
    );
}

#[tokio::test]
async fn recipients_repeat_and_payments_are_listed() {
    let emulator = emulator().await;
    let payments = PaymentInitiation::new(client(&emulator, "a"));
    let bacs = || {
        payments
            .recipient_create("Ada")
            .bacs(RecipientBACS::new("26207729", "560029"))
    };
    let recipient = bacs().send().await.expect("a recipient").recipient_id;
    assert_eq!(
        bacs().send().await.expect("the same").recipient_id,
        recipient
    );
    let address = PaymentInitiationAddress::new(["1 Street"], "London", "N1", "GB");
    let iban = payments
        .recipient_create("Ada")
        .iban("GB29NWBK60161331926819");
    assert_eq!(
        code(payments.recipient_create("Ada").send().await),
        "INVALID_FIELD"
    );
    iban.address(address)
        .send()
        .await
        .expect("another recipient");
    assert_eq!(
        payments
            .recipient_list()
            .send()
            .await
            .expect("a list")
            .recipients
            .len(),
        2
    );
    let known = payments
        .recipient_get(&recipient)
        .send()
        .await
        .expect("the recipient");
    assert_eq!(
        known.bacs.and_then(|bacs| bacs.sort_code).as_deref(),
        Some("560029")
    );

    let pay = |cents| {
        let value = Amount::from_minor(cents, 2).expect("an amount");
        payments.payment_create(&recipient, "reference", PaymentAmount::new("GBP", value))
    };
    pay(100).send().await.expect("a payment");
    emulator.advance(Duration::from_secs(1));
    for cents in [250, 300, 57_567] {
        pay(cents).send().await.expect("a payment");
    }
    assert_eq!(code(pay(0).send().await), "INVALID_FIELD");
    let page = payments
        .payment_list()
        .count(2)
        .send()
        .await
        .expect("a page");
    assert_eq!(
        page.payments[0].amount.value,
        "575.67".parse::<Amount>().expect("an amount")
    );
    let cursor = page.next_cursor.expect("a cursor");
    let rest = payments
        .payment_list()
        .cursor(cursor)
        .send()
        .await
        .expect("the rest");
    assert_eq!((rest.payments.len(), rest.next_cursor.is_none()), (2, true));
    let second_of = |payment: &PaymentInitiationPayment| payment.last_status_update.clone();
    let within_a_second = second_of(&rest.payments[0]) == second_of(&page.payments[0]);
    assert!(
        within_a_second,
        "the cursor tells payments of one second apart"
    );
    let one = payments
        .payment_get(&rest.payments[0].payment_id)
        .send()
        .await
        .expect("a payment");
    assert_eq!(one.reference, "reference");
    payments
        .payment_token_create(&one.payment_id)
        .send()
        .await
        .expect("a token");
}
