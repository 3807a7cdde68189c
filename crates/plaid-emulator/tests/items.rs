//! Items, their tokens and the products read with them.

#![cfg(feature = "full")]
#![allow(clippy::expect_used, clippy::too_many_lines, deprecated)]

mod support;

use std::time::Duration;

use plaid_accounts::Accounts;
use plaid_auth::Auth;
use plaid_identity::Identity;
use plaid_investments::Investments;
use plaid_item::Item;
use plaid_liabilities::Liabilities;
use plaid_processor::Processor;
use plaid_sandbox::Sandbox;
use support::{PRODUCTS, client, code, emulator, item};

#[tokio::test]
async fn a_public_token_works_once_and_for_half_an_hour() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let (items, sandbox) = (Item::new(&client), Sandbox::new(&client));
    let create = || async {
        let made = sandbox
            .public_token_create("ins_109508", ["auth"])
            .send()
            .await;
        made.expect("a public token").public_token
    };
    let token = create().await;
    items
        .public_token_exchange(&token)
        .send()
        .await
        .expect("an exchange");
    assert_eq!(
        code(items.public_token_exchange(&token).send().await),
        "INVALID_PUBLIC_TOKEN"
    );
    let tenant = emulator.tenant("a");
    assert_eq!(tenant.advance_to_next_event(), None, "it is used up");
    let (used, expired) = (create().await, create().await);
    tenant.advance(Duration::from_secs(29 * 60));
    let outcome = items.public_token_exchange(&used).send().await;
    outcome.expect("an exchange");
    let wait = Some(Duration::from_secs(60));
    assert_eq!(tenant.advance_to_next_event(), wait, "one expires");
    assert_eq!(
        code(items.public_token_exchange(&expired).send().await),
        "INVALID_PUBLIC_TOKEN"
    );
    let token = create().await;
    emulator.advance(Duration::from_secs(31 * 60));
    assert_eq!(
        code(items.public_token_exchange(&token).send().await),
        "INVALID_PUBLIC_TOKEN"
    );
    assert_eq!(
        code(items.public_token_exchange("x").send().await),
        "INVALID_PUBLIC_TOKEN"
    );
}

#[tokio::test]
async fn bad_logins_give_no_item() {
    let emulator = emulator().await;
    let sandbox = Sandbox::new(client(&emulator, "a"));
    let create = |institution: &str| sandbox.public_token_create(institution, ["auth"]);
    assert_eq!(code(create("ins_0").send().await), "INVALID_INSTITUTION");
    assert_eq!(code(create("ins_132361").send().await), "INSTITUTION_DOWN");
    assert_eq!(
        code(create("ins_133402").send().await),
        "INSTITUTION_NO_LONGER_SUPPORTED"
    );
    let password = create("ins_109508").override_password("error_ITEM_LOCKED");
    assert_eq!(code(password.send().await), "ITEM_LOCKED");
    let investments = sandbox
        .public_token_create("ins_43", ["investments"])
        .send()
        .await;
    assert_eq!(code(investments), "PRODUCTS_NOT_SUPPORTED");
    let unknown = sandbox
        .public_token_create("ins_109508", ["palmistry"])
        .send()
        .await;
    assert_eq!(code(unknown), "INVALID_PRODUCT");
}

#[tokio::test]
async fn items_change_rotate_break_and_go() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let (items, accounts) = (Item::new(&client), Accounts::new(&client));
    let token = item(&client).await;

    let hook = "https://example.com/hook";
    let updated = items
        .webhook_update(&token)
        .webhook(hook)
        .send()
        .await
        .expect("an update");
    assert_eq!(updated.item.webhook.as_deref(), Some(hook));
    let cleared = items
        .webhook_update(&token)
        .clear_webhook()
        .send()
        .await
        .expect("an update");
    assert_eq!(cleared.item.webhook.as_deref(), Some(""));
    assert_eq!(
        code(items.webhook_update(&token).webhook("no url").send().await),
        "INVALID_FIELD"
    );

    let new = items
        .access_token_invalidate(&token)
        .send()
        .await
        .expect("a new token");
    assert_eq!(code(items.get(&token).send().await), "INVALID_ACCESS_TOKEN");
    let token = new.new_access_token;

    Sandbox::new(&client)
        .item_reset_login(&token)
        .send()
        .await
        .expect("a reset");
    assert_eq!(
        code(accounts.get(&token).send().await),
        "ITEM_LOGIN_REQUIRED"
    );
    let broken = items
        .get(&token)
        .send()
        .await
        .expect("the Item is still shown")
        .item;
    assert_eq!(
        broken.error.expect("an error").error_code.as_str(),
        "ITEM_LOGIN_REQUIRED"
    );

    items.remove(&token).send().await.expect("removal");
    assert_eq!(code(items.get(&token).send().await), "ITEM_NOT_FOUND");
    assert_eq!(code(items.remove(&token).send().await), "ITEM_NOT_FOUND");
    assert_eq!(
        code(items.get("nonsense").send().await),
        "INVALID_ACCESS_TOKEN"
    );
}

#[tokio::test]
async fn products_answer_for_their_accounts() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let accounts = Accounts::new(&client)
        .get(&token)
        .send()
        .await
        .expect("accounts")
        .accounts;
    assert_eq!(accounts.len(), 9);
    let (checking, card) = (&accounts[0].account_id, &accounts[3].account_id);

    let one = Accounts::new(&client)
        .balance_get(&token)
        .account_ids([checking])
        .send()
        .await;
    assert_eq!(
        one.expect("balances").accounts[0].balances.current,
        Some(110.into())
    );
    let missing = Accounts::new(&client)
        .get(&token)
        .account_ids(["x"])
        .send()
        .await;
    assert_eq!(code(missing), "INVALID_FIELD");
    let future = Accounts::new(&client)
        .balance_get(&token)
        .min_last_updated_datetime("2099-01-01T00:00:00Z")
        .send()
        .await;
    assert_eq!(code(future), "LAST_UPDATED_DATETIME_OUT_OF_RANGE");

    let auth = Auth::new(&client).get(&token).send().await.expect("auth");
    assert_eq!((auth.accounts.len(), auth.numbers.ach.len()), (2, 2));
    assert_eq!(auth.numbers.ach[1].account.expose(), "1111222233331111");
    let of_card = Auth::new(&client)
        .get(&token)
        .account_ids([card])
        .send()
        .await;
    let of_card = of_card.expect("a card without numbers");
    assert_eq!((of_card.accounts.len(), of_card.numbers.ach.len()), (1, 0));

    let owners = Identity::new(&client)
        .get(&token)
        .send()
        .await
        .expect("identity")
        .accounts;
    assert!(
        owners
            .iter()
            .all(|account| account.owners[0].names.len() == 1)
    );

    let held = Investments::new(&client)
        .holdings_get(&token)
        .send()
        .await
        .expect("holdings");
    assert_eq!((held.accounts.len(), held.holdings.len()), (2, 6));
    let tiny = held
        .holdings
        .iter()
        .find(|holding| holding.institution_price == Some(43_000.into()));
    assert_eq!(
        tiny.expect("bitcoin").quantity.to_string(),
        "0.000000123456789012"
    );
    let bought = Investments::new(&client).transactions_get(&token, "2025-01-01", "2026-12-31");
    let bought = bought
        .count(2)
        .offset(1)
        .send()
        .await
        .expect("transactions");
    assert_eq!(
        (
            bought.investment_transactions.len(),
            bought.total_investment_transactions
        ),
        (2, Some(6))
    );

    let owed = Liabilities::new(&client)
        .get(&token)
        .send()
        .await
        .expect("liabilities");
    let owed = owed.liabilities;
    assert_eq!(
        (owed.credit.len(), owed.student.len(), owed.mortgage.len()),
        (1, 1, 1)
    );

    let processor = Processor::new(&client);
    let handed = processor
        .token_create(&token, checking, "dwolla")
        .send()
        .await
        .expect("a token");
    let seen = Auth::new(&client)
        .processor_get(&handed.processor_token)
        .send()
        .await;
    assert_eq!(
        seen.expect("numbers")
            .account
            .expect("an account")
            .account_id,
        *checking
    );
    let balance = Accounts::new(&client)
        .processor_balance_get(&handed.processor_token)
        .send()
        .await;
    assert_eq!(balance.expect("a balance").account.account_id, *checking);
    assert_eq!(
        code(
            Auth::new(&client)
                .processor_get("processor-sandbox-x")
                .send()
                .await
        ),
        "INVALID_PROCESSOR_TOKEN"
    );
}

#[tokio::test]
async fn an_item_has_the_products_it_was_made_with() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let known = Item::new(&client)
        .get(&token)
        .send()
        .await
        .expect("the Item");
    let mut billed: Vec<String> = known
        .item
        .billed_products
        .iter()
        .map(ToString::to_string)
        .collect();
    let mut asked = PRODUCTS.map(str::to_owned).to_vec();
    billed.sort_unstable();
    asked.sort_unstable();
    assert_eq!(billed, asked);
}

#[tokio::test]
async fn clients_do_not_see_each_other() {
    let emulator = emulator().await;
    let (a, b) = (client(&emulator, "a"), client(&emulator, "b"));
    let token = item(&a).await;
    assert_eq!(
        code(Item::new(&b).get(&token).send().await),
        "INVALID_ACCESS_TOKEN"
    );
    Item::new(&a)
        .get(&token)
        .send()
        .await
        .expect("its own Item");
}

#[tokio::test]
async fn a_public_token_of_a_removed_item_is_worth_nothing() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let items = Item::new(&client);
    let token = item(&client).await;
    let public = items.public_token_create(&token).send().await;
    let public = public.expect("a public token").public_token;
    items.remove(&token).send().await.expect("removal");
    assert_eq!(
        code(items.public_token_exchange(public).send().await),
        "ITEM_NOT_FOUND"
    );
}
