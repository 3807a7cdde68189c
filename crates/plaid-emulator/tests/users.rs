//! Test users: those that the Sandbox has, and those that clients make.

#![cfg(feature = "full")]
#![allow(clippy::expect_used)]

mod support;

use std::time::Duration;

use plaid_accounts::Accounts;
use plaid_auth::Auth;
use plaid_core::Amount;
use plaid_identity::{Identity, types::AccountIdentity};
use plaid_sandbox::{
    Sandbox,
    types::{
        HoldingsOverride, InflowModel, Meta, Numbers, OverrideAccounts, OwnerOverride,
        SecurityOverride, TransactionOverride, UserCustomPassword,
    },
};
use plaid_transactions::{Transactions, types::Transaction};
use plaid_types::AccessToken;
use serde_json::{Value, json};
use support::{client, code, emulator, exchanged, item_of};

/// The code of the error that a login ends in.
async fn refusal(client: &plaid_core::Client, username: &str, password: &str) -> String {
    let login = Sandbox::new(client).public_token_create("ins_109508", ["auth"]);
    let login = login
        .override_username(username)
        .override_password(password);
    code(login.send().await)
}

async fn rows(client: &plaid_core::Client, token: &AccessToken) -> Vec<Transaction> {
    let page = Transactions::new(client)
        .sync(token)
        .count(500)
        .send()
        .await;
    page.expect("a page").added
}

#[tokio::test]
async fn every_user_of_the_sandbox_has_accounts_and_a_life() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    for (username, accounts) in [
        ("user_transactions_dynamic", 9),
        ("user_ewa_user", 1),
        ("user_yuppie", 4),
        ("user_small_business", 3),
        ("user_bank_income", 2),
        ("user_credit_bonus", 2),
        ("user_credit_joint_account", 2),
        ("user_credit_profile_poor", 2),
        ("user_credit_profile_good", 2),
        ("user_credit_profile_excellent", 3),
    ] {
        let token = item_of(&client, username, "{}").await;
        let known = Identity::new(&client).get(&token).send().await;
        let known = known.expect("identity").accounts;
        assert_eq!(known.len(), accounts, "{username}");
        let owners = if username == "user_credit_joint_account" {
            2
        } else {
            1
        };
        assert!(known.iter().all(|account| account.owners.len() == owners));
        let rows = rows(&client, &token).await;
        assert!(rows.len() >= 50, "{username} has {}", rows.len());
        let is_theirs = |row: &Transaction| known.iter().any(|a| a.account_id == row.account_id);
        assert!(rows.iter().all(is_theirs), "{username}");
    }
}

#[tokio::test]
async fn what_is_not_understood_is_refused() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    for (username, password, expected) in [
        ("user_good", "wrong", "INVALID_CREDENTIALS"),
        ("user_nobody", "pass_good", "INVALID_CREDENTIALS"),
        ("user_nobody", "{}", "INVALID_CREDENTIALS"),
        ("user_yuppie", " ", "INVALID_CREDENTIALS"),
        ("user_good", "error_ITEM_LOCKED", "ITEM_LOCKED"),
        ("user_good", "error_INSTITUTION_DOWN", "INSTITUTION_DOWN"),
        ("user_good", "error_NO_SUCH_THING", "INVALID_FIELD"),
        ("user_good", "mfa_sundial", "INVALID_CREDENTIALS"),
        ("user_good", "mfa_questions_1", "INVALID_CREDENTIALS"),
        ("user_good", "mfa_questions_0_1", "INVALID_CREDENTIALS"),
        (
            "user_good",
            "mfa_device",
            "PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA",
        ),
        (
            "user_good",
            "mfa_questions_2_2",
            "PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA",
        ),
        (
            "user_good",
            "mfa_selections_1_2_3",
            "PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA",
        ),
        ("user_good", r#"{"recaptcha":"bad"}"#, "RECAPTCHA_BAD"),
        ("user_good", r#"{"override_accounts":[]}"#, "INVALID_FIELD"),
        ("user_custom", "pass_good", "INVALID_FIELD"),
        (
            "user_custom",
            r#"{"force_error":"USER_SETUP_REQUIRED"}"#,
            "USER_SETUP_REQUIRED",
        ),
        (
            "user_custom",
            r#"{"force_error":"PLAID_ERROR"}"#,
            "PLAID_ERROR",
        ),
        (
            "user_custom",
            r#"{"mfa":{"type":"device"}}"#,
            "PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA",
        ),
        (
            "user_custom",
            r#"{"mfa":{"type":"questions"}}"#,
            "INVALID_FIELD",
        ),
        ("user_custom", r#"{"recaptcha":"ugly"}"#, "INVALID_FIELD"),
        ("user_custom", r#"{"colour":"blue"}"#, "INVALID_FIELD"),
        ("user_custom", r#"{"secret":"x"}"#, "INVALID_FIELD"),
        ("user_custom", r#"{"version":3}"#, "INVALID_FIELD"),
    ] {
        let refused = refusal(&client, username, password).await;
        assert_eq!(refused, expected, "{username} {password}");
    }
}

#[tokio::test]
async fn accounts_that_make_no_sense_are_refused() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let checking = |more: Value| {
        let mut account = json!({ "type": "depository", "subtype": "checking" });
        let members = account.as_object_mut().expect("an object");
        members.extend(more.as_object().expect("an object").clone());
        json!({ "override_accounts": [account] })
    };
    let row = json!({ "date_transacted": "2026-01-10", "date_posted": "2026-01-09", "amount": 1, "description": "x" });
    for wrong in [
        json!({ "override_accounts": [{ "type": "depository" }] }),
        json!({ "override_accounts": [{ "type": "depository", "subtype": "mortgage" }] }),
        json!({ "override_accounts": vec![json!({ "type": "depository", "subtype": "checking" }); 11] }),
        checking(json!({ "force_available_balance": 1, "has_null_available_balance": true })),
        checking(json!({ "currency": "dollars" })),
        checking(json!({ "starting_balance": "much" })),
        checking(json!({ "meta": { "mask": "12345" } })),
        checking(json!({ "meta": { "mask": "1" } })),
        checking(json!({ "numbers": { "ach_routing": "123456789" } })),
        checking(json!({ "numbers": { "eft_branch": "01140" } })),
        checking(json!({ "transactions": [row] })),
        checking(json!({ "holdings": [] })),
        checking(json!({ "income": {} })),
        checking(json!({ "liability": { "type": "credit" } })),
        checking(json!({ "inflow_model": { "type": "monthly-income", "income_amount": 100 } })),
        checking(json!({ "inflow_model": { "type": "lottery" } })),
        checking(json!({ "meta": { "name": "x".repeat(60_000) } })),
    ] {
        let refused = refusal(&client, "user_custom", &wrong.to_string()).await;
        let shown: String = wrong.to_string().chars().take(200).collect();
        assert_eq!(refused, "INVALID_FIELD", "{shown}");
    }
}

fn amount(text: &str) -> Amount {
    text.parse().expect("an amount")
}

#[tokio::test]
async fn a_user_of_ones_own_is_as_described() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let user = UserCustomPassword::new().override_accounts([
        OverrideAccounts::new("depository")
            .subtype("checking")
            .starting_balance(amount("1000.50"))
            .force_available_balance(amount("900"))
            .currency("CAD")
            .meta(
                Meta::new()
                    .name("Daily")
                    .official_name("Daily Account")
                    .mask("77"),
            )
            .numbers(
                Numbers::new()
                    .account("12345678")
                    .eft_institution("021")
                    .eft_branch("01140"),
            )
            .identity(OwnerOverride::new(["Ada Example"])),
        OverrideAccounts::new("credit")
            .subtype("credit card")
            .starting_balance(amount("250"))
            .meta(Meta::new().limit(amount("1000"))),
        OverrideAccounts::new("investment")
            .subtype("brokerage")
            .holdings([HoldingsOverride::new(
                amount("10.25"),
                amount("4"),
                "USD",
                SecurityOverride::new("USD").name("A fund"),
            )]),
    ]);
    let password = user.to_password().expect("JSON").expose().clone();
    let token = item_of(&client, "user_custom", &password).await;
    let accounts = Accounts::new(&client).get(&token).send().await;
    let accounts = accounts.expect("accounts").accounts;
    let [daily, card, brokerage] = accounts.as_slice() else {
        panic!("three accounts")
    };
    assert_eq!(
        (daily.name.as_str(), daily.mask.as_deref()),
        ("Daily", Some("77"))
    );
    let balances = &daily.balances;
    assert_eq!(balances.current, Some(amount("1000.5")));
    assert_eq!(balances.available, Some(amount("900")));
    assert_eq!(balances.iso_currency_code.as_deref(), Some("CAD"));
    assert_eq!(card.balances.available, Some(amount("750")));
    assert_eq!(brokerage.balances.current, Some(amount("41")));

    let auth = Auth::new(&client)
        .get(&token)
        .send()
        .await
        .expect("numbers");
    assert!(auth.numbers.ach.is_empty(), "it is abroad");
    let [eft] = auth.numbers.eft.as_slice() else {
        panic!("one number")
    };
    assert_eq!(
        (eft.account.expose().as_str(), eft.branch.as_str()),
        ("12345678", "01140")
    );
    let owners = Identity::new(&client).get(&token).send().await;
    let known = owners.expect("owners").accounts;
    let same = |account: &AccountIdentity| account.owners[0].names == ["Ada Example"];
    assert!(known.iter().all(same), "it is one person's login");
    let owners = &known[0].owners;
    assert!(
        !owners[0].emails.is_empty(),
        "what is left out is the default"
    );
}

#[tokio::test]
async fn what_is_pending_posts_on_its_day() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let account = OverrideAccounts::new("depository")
        .subtype("checking")
        .starting_balance(amount("1000.50"))
        .force_available_balance(amount("900"))
        .currency("CAD")
        .transactions([
            TransactionOverride::new("2026-01-10", "2026-01-11", amount("12.5"), "Uber to town"),
            TransactionOverride::new("2026-01-14", "2026-01-20", amount("30"), "Something else"),
        ]);
    let user = UserCustomPassword::new().override_accounts([account]);
    let password = user.to_password().expect("JSON").expose().clone();
    let token = item_of(&client, "user_custom", &password).await;
    let known = rows(&client, &token).await;
    let [uber, other] = known.as_slice() else {
        panic!("two transactions")
    };
    assert_eq!((uber.date.as_str(), uber.pending), ("2026-01-11", false));
    assert_eq!(uber.merchant_name.as_deref(), Some("Uber"));
    assert_eq!(uber.iso_currency_code.as_deref(), Some("CAD"));
    assert_eq!((other.date.as_str(), other.pending), ("2026-01-14", true));
    emulator.advance(Duration::from_secs(5 * 24 * 60 * 60));
    let later = rows(&client, &token).await;
    let posted = later
        .iter()
        .find(|row| row.pending_transaction_id.is_some());
    let posted = posted.expect("it posts on its day");
    assert_eq!(
        posted.pending_transaction_id.as_ref(),
        Some(&other.transaction_id)
    );
    assert_eq!(posted.date.as_str(), "2026-01-20");
    let accounts = Accounts::new(&client).get(&token).send().await;
    let balances = &accounts.expect("accounts").accounts[0].balances;
    assert_eq!(balances.current, Some(amount("970.5")));
    assert_eq!(balances.available, Some(amount("900")), "it is forced");
}

#[tokio::test]
async fn a_seed_makes_the_same_up_again() {
    let emulator = emulator().await;
    let amounts = async |client_id: &str, seed: &str| -> Vec<String> {
        let client = client(&emulator, client_id);
        let password = json!({ "seed": seed }).to_string();
        let token = item_of(&client, "user_custom", &password).await;
        let rows = rows(&client, &token).await;
        rows.iter()
            .map(|row| format!("{} {}", row.date, row.amount))
            .collect()
    };
    let first = amounts("a", "x").await;
    assert!(first.len() > 100);
    assert_eq!(amounts("b", "x").await, first);
    assert_ne!(amounts("a", "y").await, first);
}

#[tokio::test]
async fn income_comes_every_month() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let inflow = InflowModel::new("monthly-income")
        .income_amount(amount("2000"))
        .payment_day_of_month(json!(20))
        .transaction_name("SALARY");
    let account = OverrideAccounts::new("depository")
        .subtype("checking")
        .starting_balance(amount("100"))
        .transactions([])
        .inflow_model(inflow);
    let user = UserCustomPassword::new().override_accounts([account]);
    let password = user.to_password().expect("JSON").expose().clone();
    let token = item_of(&client, "user_custom", &password).await;
    let before = rows(&client, &token).await;
    assert_eq!(before.len(), 24);
    assert!(before.iter().all(|row| row.amount == amount("-2000")));
    emulator.advance(Duration::from_secs(60 * 24 * 60 * 60));
    let later = rows(&client, &token).await;
    assert_eq!(later.len(), 26, "on January 20 and February 20");
    let balances = Accounts::new(&client)
        .get(&token)
        .send()
        .await
        .expect("accounts");
    assert_eq!(balances.accounts[0].balances.current, Some(amount("4100")));
}

#[tokio::test]
async fn a_bank_may_know_accounts_again() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let ids = async |institution: &str| -> Vec<Option<String>> {
        let login = Sandbox::new(&client).public_token_create(institution, ["auth"]);
        let public = login.send().await.expect("a public token").public_token;
        let token = exchanged(&client, public).await;
        let accounts = Accounts::new(&client).get(&token).send().await;
        let accounts = accounts.expect("accounts").accounts.into_iter();
        accounts
            .map(|account| account.persistent_account_id)
            .collect()
    };
    let first = ids("ins_127287").await;
    assert!(first.iter().all(Option::is_some));
    assert_eq!(ids("ins_127287").await, first);
    assert!(ids("ins_109508").await.iter().all(Option::is_none));
}
