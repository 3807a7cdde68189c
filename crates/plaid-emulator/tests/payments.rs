//! Payments, consents and refunds.

#![cfg(feature = "full")]
#![allow(clippy::expect_used, deprecated)]

mod support;

use std::time::Duration;

use plaid_core::{Amount, DateTime};
use plaid_emulator::{Emulator, Profile};
use plaid_link::{
    Link,
    types::{LinkTokenCreateRequestPaymentInitiation, LinkTokenCreateRequestUser},
};
use plaid_payment_initiation::{
    PaymentInitiation,
    types::{
        ExternalPaymentScheduleBase, PaymentAmount, PaymentAmountNullable,
        PaymentConsentPeriodicAmount, PaymentConsentValidDateTime, PaymentInitiationAddress,
        PaymentInitiationConsentConstraints, PaymentInitiationPayment, RecipientBACS,
    },
};
use plaid_sandbox::Sandbox;
use plaid_types::{PaymentConsentId, PaymentId, RecipientId};
use serde_json::{Value, json};
use support::{HOOK, builder, client, code, emulator, http, told};

const BRITISH: &str = "ins_117650";

struct Payee {
    emulator: Emulator,
    client: plaid_core::Client,
    payments: PaymentInitiation,
    recipient: RecipientId,
}

impl Payee {
    async fn new() -> Self {
        Self::of(emulator().await).await
    }

    async fn of(emulator: Emulator) -> Self {
        let client = client(&emulator, "a");
        let payments = PaymentInitiation::new(&client);
        let bacs = RecipientBACS::new("26207729", "560029");
        let recipient = payments.recipient_create("Ada").bacs(bacs).send().await;
        Self {
            recipient: recipient.expect("a recipient").recipient_id,
            emulator,
            client,
            payments,
        }
    }

    async fn pay(&self, amount: i64) -> PaymentId {
        let amount = PaymentAmount::new("GBP", amount);
        let made = self
            .payments
            .payment_create(&self.recipient, "Invoice 7", amount);
        made.send().await.expect("a payment").payment_id
    }

    async fn simulate(&self, payment: &PaymentId, status: &str) -> Result<(), plaid_core::Error> {
        let sandbox = Sandbox::new(&self.client);
        let simulated = sandbox.payment_simulate(payment, HOOK, format!("PAYMENT_STATUS_{status}"));
        simulated.send().await.map(drop)
    }

    /// A payment, as it is written.
    async fn raw(&self, payment: &PaymentId) -> Value {
        let body = json!({ "client_id": "a", "secret": "s", "payment_id": payment });
        let url = format!("{}/payment_initiation/payment/get", self.emulator.url());
        let answer = http()
            .post(url)
            .json(&body)
            .send()
            .await
            .expect("an answer");
        answer.json().await.expect("JSON")
    }

    async fn status(&self, payment: &PaymentId) -> String {
        let got = self.payments.payment_get(payment).send().await;
        let status = got.expect("a payment").status;
        status.as_str().replace("PAYMENT_STATUS_", "")
    }

    /// Goes through Link for a payment or a consent.
    async fn allow(&self, wanted: LinkTokenCreateRequestPaymentInitiation) {
        let made = Link::new(&self.client)
            .token_create("My app", "en", ["GB"])
            .user(LinkTokenCreateRequestUser::new("user-1"))
            .products(["payment_initiation"])
            .payment_initiation(wanted)
            .webhook(HOOK);
        let token = made.send().await.expect("a link token").link_token;
        let session = self
            .emulator
            .tenant("a")
            .open_link(&token)
            .expect("a session");
        let done = session.complete(BRITISH, "user_good", "pass_good");
        done.expect("a login");
    }

    async fn consent(&self, most: i64, a_month: i64) -> PaymentConsentId {
        let limits = limits(most, a_month);
        let made = self
            .payments
            .consent_create(&self.recipient, "Savings", limits);
        let made = made.scopes(["ME_TO_ME"]).send().await.expect("a consent");
        assert_eq!(made.status.as_str(), "UNAUTHORISED");
        made.consent_id
    }

    async fn consent_status(&self, consent: &PaymentConsentId) -> String {
        let got = self.payments.consent_get(consent).send().await;
        got.expect("a consent").status.to_string()
    }

    async fn execute(
        &self,
        consent: &PaymentConsentId,
        amount: i64,
    ) -> Result<PaymentId, plaid_core::Error> {
        let amount = PaymentAmount::new("GBP", amount);
        let made = self.payments.consent_payment_execute(consent, amount);
        Ok(made.send().await?.payment_id)
    }
}

fn limits(most: i64, a_month: i64) -> PaymentInitiationConsentConstraints {
    let a_month = PaymentAmount::new("GBP", a_month);
    PaymentInitiationConsentConstraints::new(
        PaymentAmount::new("GBP", most),
        [PaymentConsentPeriodicAmount::new(
            a_month, "MONTH", "CALENDAR",
        )],
    )
}

#[tokio::test]
async fn a_payment_goes_from_status_to_status() {
    let payee = Payee::new().await;
    let payment = payee.pay(100).await;
    assert_eq!(payee.status(&payment).await, "INPUT_NEEDED");
    for status in ["INITIATED", "EXECUTED", "SETTLED"] {
        payee.simulate(&payment, status).await.expect("simulated");
        assert_eq!(payee.status(&payment).await, status);
    }
    assert_eq!(
        told(&payee.emulator),
        ["PAYMENT_INITIATION PAYMENT_STATUS_UPDATE"; 3]
    );
    let webhooks = payee.emulator.tenant("a").webhooks();
    let body: Value = serde_json::from_str(&webhooks[1].body).expect("JSON");
    assert_eq!(body["old_payment_status"], "PAYMENT_STATUS_INITIATED");
    assert_eq!(body["new_payment_status"], "PAYMENT_STATUS_EXECUTED");
    assert_eq!(body["original_reference"], "Invoice 7");
    assert_eq!(body["payment_id"], json!(payment));

    // What has settled stays so, and what has failed does.
    assert_eq!(
        code(payee.simulate(&payment, "FAILED").await),
        "INVALID_FIELD"
    );
    assert_eq!(
        code(payee.simulate(&payment, "INITIATED").await),
        "INVALID_FIELD"
    );
    assert_eq!(
        code(payee.simulate(&payment, "UNKNOWN").await),
        "INVALID_FIELD"
    );
    for (status, error) in [
        ("INSUFFICIENT_FUNDS", "PAYMENT_INSUFFICIENT_FUNDS"),
        ("CANCELLED", "PAYMENT_CANCELLED"),
        ("REJECTED", "PAYMENT_REJECTED"),
    ] {
        let payment = payee.pay(5).await;
        payee.simulate(&payment, status).await.expect("simulated");
        let got = payee.payments.payment_get(&payment).send().await;
        let found = got.expect("a payment").error.expect("an error");
        assert_eq!(found.error_code.as_str(), error);
        assert_eq!(
            code(payee.simulate(&payment, "EXECUTED").await),
            "INVALID_FIELD"
        );
    }
    assert_eq!(
        code(payee.simulate(&"none".into(), "FAILED").await),
        "INVALID_FIELD"
    );
}

#[tokio::test]
async fn the_payer_allows_a_payment_in_link() {
    let emulator = builder().profile(Profile::Realistic);
    let payee = Payee::of(emulator.start().await.expect("an emulator")).await;
    let amount = PaymentAmount::new("GBP", 12);
    let made = payee
        .payments
        .payment_create(&payee.recipient, "Invoice 8", amount);
    let made = made
        .request_refund_details(true)
        .send()
        .await
        .expect("a payment");
    let payment = made.payment_id;
    let wanted = || LinkTokenCreateRequestPaymentInitiation::new().payment_id(&payment);
    payee.allow(wanted()).await;
    assert_eq!(payee.status(&payment).await, "INITIATED");
    payee.emulator.advance(Duration::from_secs(5));
    assert_eq!(payee.status(&payment).await, "EXECUTED");
    let got = payee
        .payments
        .payment_get(&payment)
        .send()
        .await
        .expect("a payment");
    let payer = got.refund_details.expect("the payer");
    assert!(payer.name.is_some() && payer.bacs.is_some());
    // It is allowed once.
    payee.allow(wanted()).await;
    assert_eq!(payee.status(&payment).await, "EXECUTED");

    let schedule = ExternalPaymentScheduleBase::new()
        .interval("MONTHLY")
        .interval_execution_day(1)
        .start_date("2026-02-01");
    let amount = PaymentAmount::new("GBP", 12);
    let order = payee
        .payments
        .payment_create(&payee.recipient, "Rent", amount);
    let order = order
        .schedule(schedule.clone())
        .send()
        .await
        .expect("an order")
        .payment_id;
    payee
        .allow(LinkTokenCreateRequestPaymentInitiation::new().payment_id(&order))
        .await;
    assert_eq!(payee.status(&order).await, "ESTABLISHED");
    let got = payee
        .payments
        .payment_get(&order)
        .send()
        .await
        .expect("an order");
    assert_eq!(got.schedule, Some(schedule));
}

#[tokio::test]
async fn what_cannot_be_paid_is_refused() {
    let payee = Payee::new().await;
    let pay = |reference: &'static str, amount: PaymentAmount| {
        payee
            .payments
            .payment_create(&payee.recipient, reference, amount)
    };
    let pounds =
        |value: &str| PaymentAmount::new("GBP", value.parse::<Amount>().expect("an amount"));
    assert_eq!(code(pay("a", pounds("-1")).send().await), "INVALID_FIELD");
    assert_eq!(
        code(pay("a", pounds("0.001")).send().await),
        "INVALID_FIELD"
    );
    assert_eq!(code(pay("a#b", pounds("1")).send().await), "INVALID_FIELD");
    let sepa = pay("a", pounds("1"))
        .scheme("SEPA_CREDIT_TRANSFER")
        .send()
        .await;
    assert_eq!(code(sepa), "PAYMENT_SCHEME_NOT_SUPPORTED");
    let order = |interval: &'static str, day, end: Option<&'static str>| {
        let schedule = ExternalPaymentScheduleBase::new()
            .interval(interval)
            .interval_execution_day(day)
            .start_date("2026-02-01")
            .end_date(end.map(plaid_core::Date::from));
        let call = pay("a", pounds("1")).schedule(schedule);
        async { call.send().await }
    };
    order("WEEKLY", 7, Some("2026-03-01"))
        .await
        .expect("an order");
    order("MONTHLY", -5, None).await.expect("an order");
    for (interval, day, end) in [
        ("WEEKLY", 8, None),
        ("MONTHLY", 29, None),
        ("MONTHLY", 0, None),
        ("WEEKLY", 1, Some("2026-01-31")),
    ] {
        let refused = order(interval, day, end).await;
        assert_eq!(
            code(refused),
            "PAYMENT_INVALID_SCHEDULE",
            "{interval} {day}"
        );
    }
    let nobody = payee
        .payments
        .payment_create("none", "a", pounds("1"))
        .send()
        .await;
    assert_eq!(code(nobody), "INVALID_FIELD");
    let unknown = LinkTokenCreateRequestPaymentInitiation::new().payment_id("none");
    let made = Link::new(&payee.client).token_create("My app", "en", ["GB"]);
    let made = made.payment_initiation(unknown).send().await;
    assert_eq!(code(made), "INVALID_FIELD");
}

#[tokio::test]
async fn a_consent_allows_payments_up_to_its_limits() {
    let payee = Payee::new().await;
    let consent = payee.consent(50, 100).await;
    assert_eq!(code(payee.execute(&consent, 10).await), "INVALID_FIELD");
    payee
        .allow(LinkTokenCreateRequestPaymentInitiation::new().consent_id(&consent))
        .await;
    assert_eq!(payee.consent_status(&consent).await, "AUTHORISED");
    assert_eq!(
        told(&payee.emulator)[0],
        "PAYMENT_INITIATION CONSENT_STATUS_UPDATE"
    );
    let got = payee
        .payments
        .consent_get(&consent)
        .send()
        .await
        .expect("a consent");
    assert_eq!(got.constraints, limits(50, 100));
    assert_eq!(got.r#type.expect("a type").as_str(), "SWEEPING");

    let first = payee.execute(&consent, 50).await.expect("a payment");
    assert_eq!(payee.status(&first).await, "EXECUTED");
    assert_eq!(code(payee.execute(&consent, 51).await), "INVALID_FIELD");
    payee.execute(&consent, 30).await.expect("a payment");
    assert_eq!(code(payee.execute(&consent, 21).await), "INVALID_FIELD");
    let last = payee.execute(&consent, 20).await.expect("a payment");
    let made = payee
        .payments
        .payment_list()
        .consent_id(&consent)
        .send()
        .await;
    let made = made.expect("a list").payments;
    assert_eq!((made.len(), &made[0].payment_id), (3, &last));
    assert_eq!(made[0].reference, "Savings");

    // Another month has limits of its own.
    payee
        .emulator
        .advance(Duration::from_secs(20 * 24 * 60 * 60));
    let once = || {
        let amount = PaymentAmount::new("GBP", 40);
        let once = payee.payments.consent_payment_execute(&consent, amount);
        once.idempotency_key("once")
            .processing_mode("ASYNC")
            .reference("Once")
            .send()
    };
    let made = once().await.expect("a payment");
    assert_eq!(made.status.as_str(), "PAYMENT_STATUS_AUTHORISING");
    let again = once().await.expect("the same");
    assert_eq!(again.payment_id, made.payment_id);

    payee
        .payments
        .consent_revoke(&consent)
        .send()
        .await
        .expect("revoked");
    assert_eq!(payee.consent_status(&consent).await, "REVOKED");
    assert_eq!(code(payee.execute(&consent, 1).await), "INVALID_FIELD");
    let again = payee.payments.consent_revoke(&consent).send().await;
    assert_eq!(code(again), "INVALID_FIELD");
    assert_eq!(
        code(payee.payments.consent_get("none").send().await),
        "INVALID_FIELD"
    );
}

#[tokio::test]
async fn what_has_failed_does_not_count_against_a_consent() {
    let emulator = builder().profile(Profile::Realistic);
    let payee = Payee::of(emulator.start().await.expect("an emulator")).await;
    let consent = payee.consent(50, 50).await;
    payee
        .allow(LinkTokenCreateRequestPaymentInitiation::new().consent_id(&consent))
        .await;
    let payment = payee.execute(&consent, 50).await.expect("a payment");
    assert_eq!(payee.status(&payment).await, "INITIATED");
    assert_eq!(code(payee.execute(&consent, 1).await), "INVALID_FIELD");
    payee.simulate(&payment, "FAILED").await.expect("simulated");
    payee.execute(&consent, 50).await.expect("a payment");
    // It stays failed, whatever was to come.
    payee.emulator.advance(Duration::from_secs(10));
    assert_eq!(payee.status(&payment).await, "FAILED");
}

#[tokio::test]
async fn a_consent_has_limits_that_can_be_kept_and_an_end() {
    let payee = Payee::new().await;
    let create = |limits| {
        payee
            .payments
            .consent_create(&payee.recipient, "Savings", limits)
    };
    let too_small = create(limits(50, 40)).send().await;
    assert_eq!(code(too_small), "PAYMENT_CONSENT_INVALID_CONSTRAINTS");
    let euros = PaymentConsentPeriodicAmount::new(PaymentAmount::new("EUR", 99), "DAY", "CONSENT");
    let mixed = PaymentInitiationConsentConstraints::new(PaymentAmount::new("GBP", 1), [euros]);
    assert_eq!(
        code(create(mixed).send().await),
        "PAYMENT_CONSENT_INVALID_CONSTRAINTS"
    );
    let valid = |from: &str, to: &str| {
        let range = PaymentConsentValidDateTime::new();
        let range = range.from(DateTime::from(from)).to(DateTime::from(to));
        limits(50, 100).valid_date_time(range)
    };
    let backwards = create(valid("2026-02-01T00:00:00Z", "2026-01-20T00:00:00Z"))
        .send()
        .await;
    assert_eq!(code(backwards), "PAYMENT_CONSENT_INVALID_CONSTRAINTS");

    let short = create(valid("2026-01-17T00:00:00Z", "2026-01-20T00:00:00Z"))
        .send()
        .await;
    let consent = short.expect("a consent").consent_id;
    payee
        .allow(LinkTokenCreateRequestPaymentInitiation::new().consent_id(&consent))
        .await;
    let day = Duration::from_secs(24 * 60 * 60);
    assert_eq!(code(payee.execute(&consent, 1).await), "INVALID_FIELD");
    payee.emulator.advance(day * 3);
    payee.execute(&consent, 1).await.expect("a payment");
    payee.emulator.advance(day * 3);
    assert_eq!(payee.consent_status(&consent).await, "EXPIRED");
    assert_eq!(code(payee.execute(&consent, 1).await), "INVALID_FIELD");
}

#[tokio::test]
async fn what_has_settled_can_go_back_in_parts() {
    let payee = Payee::new().await;
    let payment = payee.pay(100).await;
    let reverse = |amount: Option<i64>| {
        let amount = amount.map(|amount| PaymentAmountNullable::new("GBP", amount));
        payee
            .payments
            .payment_reverse(&payment, "Refund")
            .amount(amount)
    };
    assert_eq!(code(reverse(None).send().await), "INVALID_FIELD");
    payee
        .simulate(&payment, "SETTLED")
        .await
        .expect("simulated");
    assert!(
        !payee
            .raw(&payment)
            .await
            .as_object()
            .expect("an object")
            .contains_key("amount_refunded")
    );

    let part = || reverse(Some(30)).idempotency_key("part").send();
    let refund = part().await.expect("a refund");
    assert_eq!(refund.status.as_str(), "INITIATED");
    assert_eq!(part().await.expect("the same").refund_id, refund.refund_id);
    assert_eq!(
        payee.raw(&payment).await["amount_refunded"],
        json!({ "currency": "GBP", "value": 30 })
    );
    assert_eq!(code(reverse(Some(71)).send().await), "INVALID_FIELD");
    assert_eq!(code(reverse(Some(0)).send().await), "INVALID_FIELD");
    let euros = reverse(None)
        .amount(PaymentAmountNullable::new("EUR", 1))
        .send()
        .await;
    assert_eq!(code(euros), "INVALID_FIELD");
    reverse(None).send().await.expect("the rest");
    let got = payee
        .payments
        .payment_get(&payment)
        .send()
        .await
        .expect("a payment");
    assert_eq!(got.amount_refunded.expect("all").value, Amount::from(100));
    assert_eq!(
        (got.refund_ids.len(), &got.refund_ids[0]),
        (2, &refund.refund_id)
    );
    assert_eq!(code(reverse(None).send().await), "INVALID_FIELD");
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
