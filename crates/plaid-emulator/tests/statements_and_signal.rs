//! Statements, Enrich and Signal.

#![cfg(feature = "full")]
#![allow(clippy::expect_used, deprecated)]

mod support;

use std::time::Duration;

use plaid_core::{Amount, Date};
use plaid_emulator::Profile;
use plaid_enrich::{Enrich, types::ClientProvidedTransaction};
use plaid_link::{Link, types::LinkTokenCreateRequestStatements};
use plaid_processor::Processor;
use plaid_sandbox::{Sandbox, types::SandboxPublicTokenCreateRequestOptionsStatements};
use plaid_signal::Signal;
use plaid_statements::{Statements, types::StatementsListResponse};
use plaid_transactions::Transactions;
use plaid_types::AccessToken;
use support::{HOOK, accounts, builder, client, code, emulator, exchanged, hooked, item, told};

/// The access token of an Item with the statements between two dates.
async fn with_statements(
    client: &plaid_core::Client,
    (start, end): (&str, &str),
) -> Result<AccessToken, plaid_core::Error> {
    let range = SandboxPublicTokenCreateRequestOptionsStatements::new(start, end);
    let public = Sandbox::new(client)
        .public_token_create("ins_109508", ["statements"])
        .webhook(HOOK)
        .statements(range);
    let public = public.send().await?.public_token;
    Ok(exchanged(client, public).await)
}

/// The dates on which the statements of the first account were posted.
fn posted(list: &StatementsListResponse) -> Vec<String> {
    let statements = list.accounts[0].statements.iter();
    let dates = statements.filter_map(|statement| statement.date_posted.as_ref());
    dates.map(ToString::to_string).collect()
}

#[tokio::test]
async fn statements_are_those_that_were_posted_between_two_dates() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = with_statements(&client, ("2025-10-31", "2025-12-30")).await;
    let token = token.expect("an Item");
    let statements = Statements::new(&client);
    let list = statements.list(&token).send().await.expect("statements");
    assert_eq!(posted(&list), ["2025-11-30", "2025-10-31"]);
    assert_eq!(list.institution_name, "First Platypus Bank");
    // Bank accounts and credit cards have them, loans and investments do not.
    let mut types = list.accounts.iter().map(|account| &*account.account_type);
    assert!(types.all(|kind| kind == "depository" || kind == "credit"));
    let first = &list.accounts[0].statements[0];
    assert_eq!((first.year, first.month), (Some(2025), Some(11)));

    let download = statements.download(&token, &first.statement_id);
    let pdf = download.send().await.expect("a PDF");
    assert!(pdf.bytes().starts_with(b"%PDF-"));
    assert_eq!(pdf.content_type(), Some("application/pdf"));
    let hash = pdf.content_hash().expect("a hash");
    assert!(hash.len() == 64 && hash.bytes().all(|digit| digit.is_ascii_hexdigit()));
    let second = &list.accounts[0].statements[1].statement_id;
    let other = statements.download(&token, second).send().await;
    assert_ne!(other.expect("a PDF").content_hash(), Some(hash));

    let unknown = statements.download(&token, "none").send().await;
    assert_eq!(code(unknown), "INVALID_FIELD");
    for (start, end) in [("2025-12-30", "2025-10-31"), ("2020-01-01", "2025-01-01")] {
        let wrong = with_statements(&client, (start, end)).await;
        assert_eq!(code(wrong), "INVALID_FIELD", "{start} {end}");
    }
}

#[tokio::test]
async fn a_statement_agrees_with_the_transactions_of_its_month() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let statements = Statements::new(&client);
    let list = statements.list(&token).send().await.expect("statements");
    let checking = &list.accounts[0];
    let (first, last) = (Date::of(2025, 12, 1), Date::of(2025, 12, 31));
    let get = Transactions::new(&client).get(&token, first, last);
    let rows = get.account_ids([&checking.account_id]).send().await;
    let rows = rows.expect("transactions").transactions;
    assert!(!rows.is_empty());
    let december = &checking.statements[0].statement_id;
    let pdf = statements.download(&token, december).send().await;
    let pdf = String::from_utf8_lossy(pdf.expect("a PDF").bytes()).into_owned();
    for row in &rows {
        assert!(pdf.contains(&row.date.to_string()) && pdf.contains(&row.amount.to_string()));
    }
    let balance = |name: &str| {
        let (_, rest) = pdf.split_once(name).expect("a balance");
        let end = rest.find(')').expect("its end");
        rest[..end].trim().parse::<Amount>().expect("an amount")
    };
    let moved: Amount = rows.iter().map(|row| row.amount).sum();
    assert_eq!(
        balance("Opening balance"),
        balance("Closing balance") + moved
    );
}

#[tokio::test]
async fn a_refresh_extracts_other_statements_and_tells_so() {
    let emulator = builder()
        .profile(Profile::Realistic)
        .start()
        .await
        .expect("an emulator");
    let client = client(&emulator, "a");
    let token = with_statements(&client, ("2025-12-01", "2026-01-15")).await;
    let token = token.expect("an Item");
    let statements = Statements::new(&client);
    let list = || async { statements.list(&token).send().await.expect("statements") };
    let before = list().await;
    assert_eq!(posted(&before), ["2025-12-31"]);
    let refresh = |start, end| statements.refresh(&token, Date::from(start), Date::from(end));
    let wrong = refresh("2025-12-01", "2025-11-01").send().await;
    assert_eq!(code(wrong), "INVALID_FIELD");
    refresh("2025-11-01", "2025-12-31")
        .send()
        .await
        .expect("a refresh");
    assert_eq!(posted(&list().await), ["2025-12-31"]);
    emulator.advance(Duration::from_secs(5));
    let after = list().await;
    assert_eq!(posted(&after), ["2025-12-31", "2025-11-30"]);
    assert_eq!(
        after.accounts[0].statements[0],
        before.accounts[0].statements[0]
    );
    assert_eq!(told(&emulator), ["STATEMENTS STATEMENTS_REFRESH_COMPLETE"]);

    // A login that ceases to work on the way is told, too.
    refresh("2025-10-01", "2025-12-31")
        .send()
        .await
        .expect("a refresh");
    let reset = Sandbox::new(&client).item_reset_login(&token).send().await;
    reset.expect("a reset");
    emulator.advance(Duration::from_secs(5));
    let last = emulator.tenant("a").webhooks().pop().expect("a webhook");
    assert!(last.body.contains("FAILURE"));
    let refused = refresh("2025-10-01", "2025-12-31").send().await;
    assert_eq!(code(refused), "ITEM_LOGIN_REQUIRED");
}

#[tokio::test]
async fn an_item_without_statements_cannot_refresh_them() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = hooked(&client, &["auth"]).await;
    let statements = Statements::new(&client);
    let days = || (Date::of(2025, 11, 1), Date::of(2025, 12, 31));
    let (start, end) = days();
    let refused = statements.refresh(&token, start, end).send().await;
    assert_eq!(code(refused), "PRODUCT_NOT_ENABLED");
    // It gets them when they are first asked for.
    statements.list(&token).send().await.expect("statements");
    let (start, end) = days();
    let refresh = statements.refresh(&token, start, end).send().await;
    refresh.expect("a refresh");
}

#[tokio::test]
async fn a_link_token_says_which_statements_are_wanted() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let make = || {
        let link = Link::new(&client).token_create("My app", "en", ["US"]);
        link.products(["statements"])
    };
    assert_eq!(code(make().send().await), "MISSING_FIELDS");
    let backwards = LinkTokenCreateRequestStatements::new("2025-12-01", "2025-11-01");
    let refused = make().statements(backwards).send().await;
    assert_eq!(code(refused), "INVALID_FIELD");
    let wanted = LinkTokenCreateRequestStatements::new("2025-11-01", "2025-11-30");
    let token = make()
        .statements(wanted)
        .send()
        .await
        .expect("a link token");
    let session = emulator.tenant("a").open_link(token.link_token);
    let session = session.expect("a session");
    let public = session.complete("ins_109508", "user_good", "pass_good");
    let public = public.expect("a login").remove(0);
    let token = exchanged(&client, public).await;
    let statements = Statements::new(&client);
    let list = statements.list(&token).send().await.expect("statements");
    assert_eq!(posted(&list), ["2025-11-30"]);
    // A login that does not work shows nothing.
    let reset = Sandbox::new(&client).item_reset_login(&token).send().await;
    reset.expect("a reset");
    let refused = statements.list(&token).send().await;
    assert_eq!(code(refused), "ITEM_LOGIN_REQUIRED");
}

fn purchase(id: &str, description: &str) -> ClientProvidedTransaction {
    ClientProvidedTransaction::new(id, description, Amount::from(12), "OUTFLOW", "USD")
}

#[tokio::test]
async fn what_enrich_says_follows_from_the_descriptions() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let enrich = Enrich::new(&client);
    let rows = [
        purchase("1", "PURCHASE WM SUPERCENTER #1700").mcc("5411"),
        purchase("2", "STARBUCKS #4821 SEATTLE WA"),
        purchase("3", "PAYPAL *NETFLIX.COM"),
        purchase("4", "CHECK 1042"),
        purchase("5", "xyzzy"),
        ClientProvidedTransaction::new("6", "ACME PAYROLL", Amount::from(900), "INFLOW", "USD"),
    ];
    let told = enrich.transactions("depository", rows).send().await;
    let told = told.expect("answers").enriched_transactions;
    let ids: Vec<&str> = told.iter().map(|told| &*told.id).collect();
    assert_eq!(ids, ["1", "2", "3", "4", "5", "6"]);
    let detailed: Vec<&str> = told
        .iter()
        .filter_map(|told| told.enrichments.personal_finance_category.as_ref())
        .map(|category| &*category.detailed)
        .collect();
    assert_eq!(
        detailed,
        [
            "FOOD_AND_DRINK_GROCERIES",
            "FOOD_AND_DRINK_COFFEE",
            "ENTERTAINMENT_TV_AND_MOVIES",
            "GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE",
            "GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE",
            "INCOME_WAGES",
        ]
    );
    let coffee = &told[1].enrichments;
    assert_eq!(coffee.merchant_name.as_deref(), Some("Starbucks"));
    assert_eq!(coffee.location.store_number.as_deref(), Some("4821"));
    assert!(coffee.legacy_category_id.is_none() && coffee.legacy_category.is_empty());
    let film = &told[2].enrichments;
    assert_eq!(film.payment_channel.as_str(), "online");
    let kinds: Vec<_> = film
        .counterparties
        .iter()
        .map(|party| party.r#type.as_str())
        .collect();
    assert_eq!(kinds, ["merchant", "payment_app"]);
    assert_eq!(told[3].enrichments.check_number.as_deref(), Some("1042"));
    assert!(told[4].enrichments.merchant_name.is_none());

    let legacy = enrich.transactions("credit", [purchase("1", "Starbucks")]);
    let legacy = legacy
        .include_legacy_category(true)
        .send()
        .await
        .expect("an answer");
    let legacy = &legacy.enriched_transactions[0].enrichments;
    assert_eq!(legacy.legacy_category_id.as_deref(), Some("13005043"));
    assert_eq!(
        legacy.legacy_category.last().map(String::as_str),
        Some("Coffee Shop")
    );
}

#[tokio::test]
async fn enrich_refuses_what_it_cannot_take() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let enrich = Enrich::new(&client);
    let refused = |kind: &'static str, rows: Vec<ClientProvidedTransaction>| {
        let call = enrich.transactions(kind, rows);
        async { code(call.send().await) }
    };
    assert_eq!(
        refused("loan", vec![purchase("1", "x")]).await,
        "INVALID_FIELD"
    );
    assert_eq!(refused("credit", vec![]).await, "INVALID_FIELD");
    assert_eq!(
        refused("credit", vec![purchase("1", "x"); 101]).await,
        "INVALID_FIELD"
    );
    assert_eq!(
        refused("credit", vec![purchase("1", " ")]).await,
        "INVALID_FIELD"
    );
    let negative = ClientProvidedTransaction::new("1", "x", Amount::from(-1), "OUTFLOW", "USD");
    assert_eq!(refused("credit", vec![negative]).await, "INVALID_FIELD");
}

#[tokio::test]
async fn a_debit_is_judged_by_the_balance_and_by_what_came_back_before() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let account = accounts(&client, &token).await.remove(0).account_id;
    let signal = Signal::new(&client);
    let evaluate = |id: &'static str, cents| {
        let amount = Amount::from_minor(cents, 2).expect("an amount");
        signal.evaluate(&token, &account, id, amount)
    };
    // Checking has 100 dollars to spend.
    for (id, cents, result) in [
        ("fits", 10_000, "ACCEPT"),
        ("too much", 10_001, "REROUTE"),
        ("known 1", 3_53, "ACCEPT"),
        ("known 2", 12_17, "REVIEW"),
        ("known 3", 27_53, "REROUTE"),
    ] {
        let verdict = evaluate(id, cents).send().await.expect("a verdict");
        let ruleset = verdict.ruleset.expect("a ruleset");
        assert_eq!(ruleset.result.expect("a result").as_str(), result, "{id}");
        assert_eq!(ruleset.ruleset_key.as_deref(), Some("default"));
        assert!(verdict.warnings.is_empty());
    }
    let before = evaluate("before", 10_00).send().await.expect("a verdict");
    let known = before.core_attributes.expect("attributes");
    assert_eq!(known.available_balance, Some(Amount::from(100)));
    assert_eq!(known.unauthorized_transactions_count_90d, Some(0));
    assert!(known.debit_transactions_count_30d > Some(0));
    assert!(known.p90_eod_balance_30d >= known.p10_eod_balance_30d);
    assert!((known.balance_to_transaction_amount_ratio.expect("a ratio") - 10.0).abs() < 1e-9);

    signal
        .decision_report("fits", true)
        .send()
        .await
        .expect("a report");
    signal
        .return_report("fits", "R10")
        .send()
        .await
        .expect("a report");
    let after = evaluate("after", 10_00).send().await.expect("a verdict");
    let known = after.core_attributes.expect("attributes");
    assert_eq!(known.unauthorized_transactions_count_90d, Some(1));
    let risk = |scores: Option<plaid_signal::types::SignalScores>| {
        scores.and_then(|scores| scores.customer_initiated_return_risk?.score)
    };
    assert!(risk(after.scores) > risk(before.scores));

    for outcome in [
        signal
            .decision_report("never seen", true)
            .send()
            .await
            .map(drop),
        signal
            .return_report("never seen", "R01")
            .send()
            .await
            .map(drop),
        signal.return_report("fits", "01").send().await.map(drop),
    ] {
        assert_eq!(code(outcome), "INVALID_FIELD");
    }
    signal
        .decision_report("too much", false)
        .send()
        .await
        .expect("a report");
    let unsent = signal.return_report("too much", "R01").send().await;
    assert_eq!(code(unsent), "INVALID_FIELD");
    let nothing = evaluate("nothing", 0).send().await;
    assert_eq!(code(nothing), "INVALID_FIELD");
    let elsewhere = signal
        .evaluate(&token, "none", "x", Amount::from(1))
        .send()
        .await;
    assert_eq!(code(elsewhere), "INVALID_ACCOUNT_ID");
}

#[tokio::test]
async fn signal_answers_for_logins_that_broke_with_a_warning() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let account = accounts(&client, &token).await.remove(0).account_id;
    let signal = Signal::new(&client);
    signal.prepare(&token).send().await.expect("begun");
    let schedule = |amount: i64| signal.schedule(&token, &account, "s", Amount::from(amount));
    let days = schedule(50).send().await.expect("days");
    // The day of the test is a Thursday.
    let dates: Vec<_> = days
        .recommendations
        .iter()
        .filter_map(|day| day.date.clone())
        .collect();
    assert_eq!(days.optimal_date.as_ref(), dates.first());
    assert_eq!(dates.len(), 6);
    assert_eq!(dates[2], Date::of(2026, 1, 19));
    let never = schedule(500).send().await.expect("days");
    assert!(never.optimal_date.is_none());
    assert!(never.recommendations.iter().all(|day| day.rank.is_none()));

    let processor = Processor::new(&client);
    let made = processor
        .token_create(&token, &account, "dwolla")
        .send()
        .await;
    let handed = made.expect("a token").processor_token;
    let amount = || Amount::from(20);
    signal
        .processor_prepare(&handed)
        .send()
        .await
        .expect("begun");
    let told = signal
        .processor_evaluate(&handed, "p", amount())
        .send()
        .await;
    assert!(told.expect("a verdict").warnings.is_empty());
    signal
        .processor_decision_report(&handed, "p", true)
        .send()
        .await
        .expect("a report");
    signal
        .processor_return_report(&handed, "p", "R01")
        .send()
        .await
        .expect("a report");
    let unknown = signal.processor_return_report("processor-sandbox-x", "p", "R01");
    assert_eq!(code(unknown.send().await), "INVALID_PROCESSOR_TOKEN");

    Sandbox::new(&client)
        .item_reset_login(&token)
        .send()
        .await
        .expect("a reset");
    for warnings in [
        signal
            .evaluate(&token, &account, "late", amount())
            .send()
            .await
            .expect("a verdict")
            .warnings,
        signal
            .processor_evaluate(&handed, "late", amount())
            .send()
            .await
            .expect("a verdict")
            .warnings,
    ] {
        let code = warnings[0].warning_code.as_deref();
        assert_eq!(code, Some("ITEM_LOGIN_REQUIRED"));
    }
}
