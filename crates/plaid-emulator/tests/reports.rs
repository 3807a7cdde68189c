//! Asset reports.

#![cfg(feature = "full")]
#![allow(clippy::expect_used, deprecated)]

mod support;

use std::time::{Duration, SystemTime};

use plaid_assets::Assets;
use plaid_core::Amount;
use plaid_emulator::{Emulator, Profile, Time};
use plaid_sandbox::Sandbox;
use support::{client, code, emulator, item, item_of};

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
async fn a_report_says_what_it_lacks_and_goes_back_day_by_day() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item_of(&client, "user_credit_profile_good", "any").await;
    let assets = Assets::new(&client);
    let made = assets.create([&token], 30).send().await.expect("a report");
    let shown = assets.get(&made.asset_report_token).include_insights(true);
    let shown = shown.send().await.expect("the report");
    assert!(shown.warnings.is_empty());
    let account = &shown.report.items[0].accounts[0];
    assert_eq!(
        (account.days_available, account.historical_balances.len()),
        (Some(30), 31)
    );
    assert_eq!(
        Some(account.historical_balances[0].current),
        account.balances.current
    );
    for pair in account.historical_balances.windows(2) {
        let (later, earlier) = (&pair[0], &pair[1]);
        let rows = account
            .transactions
            .iter()
            .filter(|row| !row.pending && row.date == later.date);
        let spent: Amount = rows.map(|row| row.amount).sum();
        assert_eq!(earlier.current, later.current + spent, "{}", later.date);
    }
    let few = assets
        .get(&made.asset_report_token)
        .days_to_include(7)
        .send()
        .await
        .expect("a week");
    assert_eq!(few.report.items[0].accounts[0].historical_balances.len(), 8);

    let made = assets
        .create([&token], 0)
        .add_ons(["investments"])
        .send()
        .await
        .expect("a report");
    let token = item(&client).await;
    let wrong = assets.filter(&made.asset_report_token, ["x"]).send().await;
    assert_eq!(code(wrong), "INVALID_FIELD");
    let made = assets
        .create([&token], 30)
        .add_ons(["investments"])
        .send()
        .await
        .expect("a report");
    let shown = assets
        .get(&made.asset_report_token)
        .send()
        .await
        .expect("the report")
        .report;
    let held = shown.items[0]
        .accounts
        .iter()
        .filter_map(|account| account.investments.as_ref());
    let counts: Vec<_> = held
        .map(|held| (held.holdings.len(), held.securities.len()))
        .collect();
    assert_eq!(counts, [(3, 3), (3, 3)]);
}

#[tokio::test]
async fn items_in_trouble_stop_a_report_or_are_left_out() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let (good, bad) = (item(&client).await, item(&client).await);
    Sandbox::new(&client)
        .item_reset_login(&bad)
        .send()
        .await
        .expect("a reset");
    let assets = Assets::new(&client);
    let stopped = assets.create([&good, &bad], 30).send().await;
    assert_eq!(code(stopped), "ITEM_LOGIN_REQUIRED");
    let made = assets
        .create([&good, &bad], 30)
        .require_all_items(false)
        .send()
        .await;
    let made = made.expect("a report");
    let shown = assets
        .get(&made.asset_report_token)
        .send()
        .await
        .expect("the report");
    assert_eq!((shown.report.items.len(), shown.warnings.len()), (1, 1));
    let cause = shown.warnings[0].cause.as_ref().expect("a cause");
    assert_eq!(cause.error_code.as_str(), "ITEM_LOGIN_REQUIRED");
    let none = assets
        .create([&bad], 30)
        .require_all_items(false)
        .send()
        .await;
    assert_eq!(code(none), "DATA_UNAVAILABLE");
    let refresh = assets.create([&good], 30).send().await.expect("a report");
    Sandbox::new(&client)
        .item_reset_login(&good)
        .send()
        .await
        .expect("a reset");
    let refresh = assets.refresh(&refresh.asset_report_token).send().await;
    assert_eq!(code(refresh), "ITEM_LOGIN_REQUIRED");
}

#[tokio::test]
async fn a_fast_report_comes_first() {
    let emulator = Emulator::builder().profile(Profile::Realistic);
    let emulator = emulator.start().await.expect("an emulator");
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let assets = Assets::new(&client);
    let made = assets
        .create([&token], 60)
        .add_ons(["fast_assets"])
        .webhook("https://example.com/hook");
    let report = made.send().await.expect("a report").asset_report_token;
    let fast = || assets.get(&report).fast_report(true).send();
    assert_eq!(code(fast().await), "PRODUCT_NOT_READY");
    emulator.advance(Duration::from_secs(2));
    let shown = fast().await.expect("a fast report").report;
    assert!(shown.items[0].accounts[0].transactions.is_empty());
    assert_eq!(code(assets.get(&report).send().await), "PRODUCT_NOT_READY");
    emulator.advance(Duration::from_secs(3));
    assets.get(&report).send().await.expect("the report");
    let kinds: Vec<_> = emulator
        .tenant("a")
        .webhooks()
        .into_iter()
        .map(|sent| serde_json::from_str::<serde_json::Value>(&sent.body).expect("JSON"))
        .map(|body| body["report_type"].clone())
        .collect();
    assert_eq!(kinds, ["FAST", "FULL"]);
    let plain = assets.create([&token], 60).send().await.expect("a report");
    let plain = assets
        .get(&plain.asset_report_token)
        .fast_report(true)
        .send()
        .await;
    assert_eq!(code(plain), "INVALID_FIELD");
}

#[tokio::test]
async fn reports_are_relayed_and_audited() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let assets = Assets::new(&client);
    let report = assets.create([&token], 30).send().await.expect("a report");
    let report = report.asset_report_token;
    let relay = assets
        .relay_create([&report], "other")
        .webhook("https://example.com/hook");
    let relay = relay.send().await.expect("a relay").relay_token;
    let first = assets
        .relay_get(&relay, "asset")
        .send()
        .await
        .expect("the report")
        .report;
    let pdf = assets
        .relay_pdf_get(&relay, "asset")
        .send()
        .await
        .expect("a PDF");
    assert!(pdf.bytes().starts_with(b"%PDF-"));
    assets
        .relay_refresh(&relay, "asset")
        .send()
        .await
        .expect("a refresh");
    let second = assets
        .relay_get(&relay, "asset")
        .send()
        .await
        .expect("the report")
        .report;
    assert_ne!(first.asset_report_id, second.asset_report_id);
    let told: Vec<_> = emulator
        .tenant("a")
        .webhooks()
        .into_iter()
        .filter(|sent| sent.webhook.webhook_code() == "RELAY_EVENT")
        .map(|sent| serde_json::from_str::<serde_json::Value>(&sent.body).expect("JSON"))
        .map(|body| body["relay_event"].clone())
        .collect();
    assert_eq!(
        told,
        ["GET_CALLED", "GET_CALLED", "REFRESH_CALLED", "GET_CALLED"]
    );
    assert!(
        assets
            .relay_remove(&relay)
            .send()
            .await
            .expect("removal")
            .removed
    );
    assert_eq!(
        code(assets.relay_get(&relay, "asset").send().await),
        "INVALID_FIELD"
    );
    assert_eq!(
        code(assets.relay_remove(&relay).send().await),
        "INVALID_FIELD"
    );

    let copy = assets
        .audit_copy_token_create([&report])
        .send()
        .await
        .expect("a copy");
    let copy = copy.audit_copy_token;
    let other = assets
        .create([&token], 10)
        .send()
        .await
        .expect("a report")
        .asset_report_token;
    let updated = assets.audit_copy_token_update(&copy, [&other]).send().await;
    assert_eq!(updated.expect("an update").updated, Some(true));
    let seen = assets
        .audit_copy_get(&copy)
        .send()
        .await
        .expect("the copy")
        .report;
    assert_eq!(seen.days_requested, Some(10));
    let unknown = assets
        .audit_copy_token_update(&copy, ["assets-sandbox-x"])
        .send()
        .await;
    assert_eq!(code(unknown), "INVALID_ASSET_REPORT_TOKEN");
    assets
        .audit_copy_token_remove(&copy)
        .send()
        .await
        .expect("removal");
    let gone = assets.audit_copy_token_remove(&copy).send().await;
    assert_eq!(code(gone), "INVALID_AUDIT_COPY_TOKEN");
}
