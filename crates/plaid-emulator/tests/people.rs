//! Owners, users, processors, and what the Sandbox alone can do to an Item.

#![cfg(feature = "full")]
#![allow(clippy::expect_used)]

mod support;

use plaid_accounts::Accounts;
use plaid_auth::Auth;
use plaid_identity::{
    Identity,
    types::{AddressDataNotRequired, IdentityMatchUser},
};
use plaid_item::Item;
use plaid_processor::Processor;
use plaid_sandbox::Sandbox;
use plaid_transactions::Transactions;
use plaid_types::AccountBase;
use plaid_user::User;
use support::{HOOK, accounts, client, code, emulator, exchanged, hooked, item, item_of, told};

#[tokio::test]
async fn owners_match_more_or_less() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let identity = Identity::new(&client);
    let home = || {
        AddressDataNotRequired::new()
            .street("2992 Cameron Road")
            .city("Malakoff")
            .region("NY")
            .postal_code("14236")
            .country("US")
    };
    let whole = IdentityMatchUser::new()
        .legal_name("Alberta Bobbeth Charleson")
        .phone_number("+1 111 222 3333")
        .email_address("ACCOUNTHOLDER0@example.com")
        .address(home());
    let matched = identity
        .r#match(&token)
        .user(whole)
        .send()
        .await
        .expect("scores");
    assert_eq!(matched.accounts.len(), 9);
    let scores = &matched.accounts[0];
    let name = scores.legal_name.as_ref().expect("a score");
    assert_eq!(
        (name.score, name.is_nickname_match),
        (Some(100), Some(false))
    );
    assert_eq!(
        scores.phone_number.as_ref().expect("a score").score,
        Some(100)
    );
    assert_eq!(
        scores.email_address.as_ref().expect("a score").score,
        Some(100)
    );
    let place = scores.address.as_ref().expect("a score");
    assert_eq!(
        (place.score, place.is_postal_code_match),
        (Some(100), Some(true))
    );

    let other = IdentityMatchUser::new()
        .legal_name("Somebody Else LLC")
        .phone_number("5550100")
        .address(home().street("1 Other Street"));
    let checking = &accounts(&client, &token).await[0].account_id;
    let matched = identity
        .r#match(&token)
        .user(other)
        .account_ids([checking])
        .send()
        .await;
    let matched = matched.expect("scores");
    let [scores] = matched.accounts.as_slice() else {
        panic!("one account")
    };
    let name = scores.legal_name.as_ref().expect("a score");
    assert_eq!(
        (name.score, name.is_business_name_detected),
        (Some(0), Some(true))
    );
    assert_eq!(
        scores.phone_number.as_ref().expect("a score").score,
        Some(0)
    );
    assert_eq!(
        scores.email_address.as_ref().expect("a score").score,
        None,
        "nothing is known"
    );
    let place = scores.address.as_ref().expect("a score");
    assert!(
        place.score > Some(50) && place.score < Some(100),
        "{place:?}"
    );

    let unknown = identity.r#match(&token).account_ids(["x"]).send().await;
    assert_eq!(code(unknown), "INVALID_FIELD");
    identity.refresh(&token).send().await.expect("a refresh");
    let without = hooked(&client, &["auth"]).await;
    assert_eq!(
        code(identity.refresh(&without).send().await),
        "PRODUCT_NOT_ENABLED"
    );
    let handed = Processor::new(&client).token_create(&token, checking, "dwolla");
    let handed = handed.send().await.expect("a token").processor_token;
    let user = IdentityMatchUser::new().legal_name("Alberta Charleson");
    let seen = identity
        .processor_match(&handed)
        .user(user)
        .send()
        .await
        .expect("scores");
    assert_eq!(seen.account.legal_name.expect("a score").score, Some(90));
}

#[tokio::test]
async fn processor_tokens_have_permissions_and_webhooks() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let account = accounts(&client, &token).await.remove(0).account_id;
    let processor = Processor::new(&client);
    for unknown in [
        code(processor.token_create(&token, "x", "dwolla").send().await),
        code(
            processor
                .apex_processor_token_create(&token, "x")
                .send()
                .await,
        ),
        code(
            processor
                .stripe_bank_account_token_create(&token, "x")
                .send()
                .await,
        ),
    ] {
        assert_eq!(unknown, "INVALID_FIELD");
    }
    let error = processor
        .token_create(&token, "x", "dwolla")
        .send()
        .await
        .expect_err("an error");
    let message = &error.api().expect("an answer").error_message;
    assert_eq!(message, "account_id must be a valid account ID");
    let handed = processor
        .token_create(&token, &account, "dwolla")
        .send()
        .await;
    let handed = handed.expect("a token").processor_token;
    let auth = Auth::new(&client);
    auth.processor_get(&handed).send().await.expect("numbers");
    processor
        .token_permissions_set(&handed, ["identity"])
        .send()
        .await
        .expect("permissions");
    let known = processor
        .token_permissions_get(&handed)
        .send()
        .await
        .expect("permissions");
    assert_eq!(known.products.len(), 1);
    assert_eq!(
        code(auth.processor_get(&handed).send().await),
        "UNAUTHORIZED_ROUTE_ACCESS"
    );
    Identity::new(&client)
        .processor_get(&handed)
        .send()
        .await
        .expect("owners");
    processor
        .token_permissions_set(&handed, [""; 0])
        .send()
        .await
        .expect("permissions");
    auth.processor_get(&handed)
        .send()
        .await
        .expect("numbers again");

    processor
        .token_webhook_update(&handed, HOOK.to_owned())
        .send()
        .await
        .expect("an update");
    assert_eq!(
        told(&emulator),
        ["PROCESSOR_TOKEN WEBHOOK_UPDATE_ACKNOWLEDGED"]
    );
    processor
        .token_webhook_update(&handed, None)
        .send()
        .await
        .expect("an update");
    assert_eq!(told(&emulator).len(), 1);

    Item::new(&client)
        .remove(&token)
        .send()
        .await
        .expect("removal");
    for gone in [
        code(auth.processor_get(&handed).send().await),
        code(processor.token_permissions_get(&handed).send().await),
        code(
            processor
                .token_webhook_update(&handed, HOOK.to_owned())
                .send()
                .await,
        ),
    ] {
        assert_eq!(gone, "INVALID_PROCESSOR_TOKEN");
    }
}

#[tokio::test]
async fn a_processor_token_is_had_in_one_step() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let auth = Auth::new(&client);
    let quick = Sandbox::new(&client)
        .processor_token_create("ins_109508")
        .send()
        .await;
    let quick = quick.expect("a token").processor_token;
    auth.processor_get(&quick).send().await.expect("numbers");
    let asked = Sandbox::new(&client).processor_token_create("ins_109508");
    let asked = asked.override_password("mfa_device").send().await;
    assert_eq!(code(asked), "PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA");
}

#[tokio::test]
async fn users_have_items() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let (users, items, sandbox) = (
        User::new(&client),
        Item::new(&client),
        Sandbox::new(&client),
    );
    let made = users.create("user-1").send().await.expect("a user");
    let id = made.user_id;
    let tokens = [
        item(&client).await,
        item(&client).await,
        item(&client).await,
    ];
    let mut ids = Vec::new();
    for token in &tokens {
        ids.push(
            items
                .get(token)
                .send()
                .await
                .expect("the Item")
                .item
                .item_id,
        );
    }
    users
        .items_associate(&id, &ids[..2])
        .send()
        .await
        .expect("two Items");
    let theirs = async || {
        let listed = users
            .items_get()
            .user_id(&id)
            .send()
            .await
            .expect("Items")
            .items;
        listed
            .into_iter()
            .map(|item| item.item_id)
            .collect::<Vec<_>>()
    };
    assert_eq!(theirs().await.len(), 2);
    assert_eq!(
        code(users.items_associate(&id, ["x"]).send().await),
        "ITEM_NOT_FOUND"
    );
    assert_eq!(
        code(users.items_associate("usr_x", &ids).send().await),
        "INVALID_USER_ID"
    );
    assert_eq!(
        code(users.items_get().user_id("usr_x").send().await),
        "INVALID_USER_ID"
    );

    let foreign = sandbox
        .user_reset_login()
        .user_id(&id)
        .item_ids([&ids[2]])
        .send()
        .await;
    assert_eq!(code(foreign), "ITEM_NOT_FOUND");
    sandbox
        .user_reset_login()
        .user_id(&id)
        .item_ids([&ids[0]])
        .send()
        .await
        .expect("a reset");
    let broken = Accounts::new(&client).get(&tokens[0]).send().await;
    assert_eq!(code(broken), "ITEM_LOGIN_REQUIRED");
    users
        .products_terminate(&id, "OTHER")
        .send()
        .await
        .expect("an end");
    let known = items.get(&tokens[1]).send().await.expect("the Item").item;
    assert!(known.billed_products.is_empty());

    let foreign = users.items_remove([&ids[2]]).user_id(&id).send().await;
    assert_eq!(code(foreign), "ITEM_NOT_FOUND");
    users
        .items_remove([&ids[0]])
        .user_id(&id)
        .send()
        .await
        .expect("removal");
    assert_eq!(theirs().await, ids[1..2]);
    users.remove().user_id(&id).send().await.expect("removal");
    assert_eq!(code(items.get(&tokens[1]).send().await), "ITEM_NOT_FOUND");
    items.get(&tokens[2]).send().await.expect("nobody's Item");
}

#[tokio::test]
async fn users_lose_what_is_known_of_them_and_share() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let (users, sandbox) = (User::new(&client), Sandbox::new(&client));
    let id = users.create("user-1").send().await.expect("a user").user_id;
    users.identity_remove(&id).send().await.expect("removal");
    assert!(
        users
            .get(&id)
            .send()
            .await
            .expect("the user")
            .identity
            .is_none()
    );
    assert_eq!(
        code(users.identity_remove("usr_x").send().await),
        "INVALID_USER_ID"
    );
    let shared = users
        .third_party_token_create("other")
        .user_id(&id)
        .send()
        .await;
    let shared = shared.expect("a token").third_party_user_token;
    let late = users.third_party_token_create("other").user_id(&id);
    let late = late.expiration_time("2099-01-01T00:00:00Z").send().await;
    assert_eq!(code(late), "INVALID_FIELD");
    assert!(
        users
            .third_party_token_remove(&shared)
            .send()
            .await
            .expect("removal")
            .removed
    );
    let gone = users.third_party_token_remove(&shared).send().await;
    assert_eq!(code(gone), "INVALID_USER_TOKEN");
    let fired = sandbox.user_fire_webhook("CHECK_REPORT", "USER_CHECK_REPORT_READY", HOOK);
    assert!(
        fired
            .user_id(&id)
            .send()
            .await
            .expect("a webhook")
            .webhook_fired
    );
    let sent = emulator.tenant("a").webhooks().remove(0);
    assert!(sent.body.contains(id.as_str()));
    let unknown = sandbox.user_fire_webhook("CHECK_REPORT", "USER_CHECK_REPORT_READY", HOOK);
    assert_eq!(
        code(unknown.user_id("usr_x").send().await),
        "INVALID_USER_ID"
    );
}

#[tokio::test]
async fn what_happens_to_logins_and_accounts_is_told() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let sandbox = Sandbox::new(&client);
    let token = hooked(&client, &["auth"]).await;
    sandbox
        .item_reset_login(&token)
        .send()
        .await
        .expect("a reset");
    assert_eq!(told(&emulator), ["ITEM ERROR"]);
    let body = &emulator.tenant("a").webhooks()[0].body;
    assert!(body.contains("ITEM_LOGIN_REQUIRED"));

    let token = item_of(&client, "user_good", "microdeposits_good").await;
    Item::new(&client)
        .webhook_update(&token)
        .webhook(HOOK)
        .send()
        .await
        .expect("an update");
    let known = accounts(&client, &token).await;
    let status = |account: &AccountBase| {
        account
            .verification_status
            .as_ref()
            .map(ToString::to_string)
    };
    assert_eq!(
        status(&known[0]).as_deref(),
        Some("pending_automatic_verification")
    );
    assert_eq!(status(&known[3]), None, "it is a card");
    let set = |account: &AccountBase, status: &str| {
        sandbox
            .item_set_verification_status(&token, &account.account_id, status)
            .send()
    };
    set(&known[0], "automatically_verified")
        .await
        .expect("a change");
    set(&known[1], "verification_expired")
        .await
        .expect("a change");
    let now = accounts(&client, &token).await;
    assert_eq!(status(&now[0]).as_deref(), Some("automatically_verified"));
    assert_eq!(
        told(&emulator)[2..],
        ["AUTH AUTOMATICALLY_VERIFIED", "AUTH VERIFICATION_EXPIRED"]
    );
    assert_eq!(
        code(set(&known[3], "automatically_verified").await),
        "INVALID_FIELD"
    );
    let unknown = sandbox.item_set_verification_status(&token, "x", "automatically_verified");
    assert_eq!(code(unknown.send().await), "INVALID_ACCOUNT_ID");
}

#[tokio::test]
async fn every_documented_webhook_can_be_fired() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let sandbox = Sandbox::new(&client);
    let token = hooked(
        &client,
        &["auth", "assets", "identity", "investments", "liabilities"],
    )
    .await;
    for (family, codes) in [
        (
            "ITEM",
            &[
                "NEW_ACCOUNTS_AVAILABLE",
                "USER_PERMISSION_REVOKED",
                "USER_ACCOUNT_REVOKED",
                "PENDING_DISCONNECT",
                "LOGIN_REPAIRED",
                "ERROR",
            ][..],
        ),
        (
            "AUTH",
            &["DEFAULT_UPDATE", "SMS_MICRODEPOSITS_VERIFICATION"],
        ),
        ("HOLDINGS", &["DEFAULT_UPDATE"]),
        ("INVESTMENTS_TRANSACTIONS", &["DEFAULT_UPDATE"]),
        ("LIABILITIES", &["DEFAULT_UPDATE"]),
        ("IDENTITY", &["DEFAULT_UPDATE"]),
        ("ASSETS", &["PRODUCT_READY", "ERROR"]),
    ] {
        for code in codes {
            let fired = sandbox
                .item_fire_webhook(&token, *code)
                .webhook_type(family);
            fired
                .send()
                .await
                .unwrap_or_else(|error| panic!("{family} {code}: {error}"));
            assert_eq!(told(&emulator).pop(), Some(format!("{family} {code}")));
        }
    }
    let early = sandbox
        .item_fire_webhook(&token, "SYNC_UPDATES_AVAILABLE")
        .send()
        .await;
    assert_eq!(code(early), "SANDBOX_PRODUCT_NOT_ENABLED");
    Transactions::new(&client)
        .sync(&token)
        .send()
        .await
        .expect("a page");
    for webhook in [
        "DEFAULT_UPDATE",
        "SYNC_UPDATES_AVAILABLE",
        "RECURRING_TRANSACTIONS_UPDATE",
    ] {
        sandbox
            .item_fire_webhook(&token, webhook)
            .send()
            .await
            .expect("a webhook");
        assert_eq!(
            told(&emulator).pop(),
            Some(format!("TRANSACTIONS {webhook}"))
        );
    }
    let silent = item(&client).await;
    let silent = sandbox
        .item_fire_webhook(&silent, "DEFAULT_UPDATE")
        .send()
        .await;
    assert_eq!(code(silent), "SANDBOX_WEBHOOK_INVALID");
}

#[tokio::test]
async fn an_address_for_webhooks_may_lack_its_scheme_at_first() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let login = |webhook: &str| {
        Sandbox::new(&client)
            .public_token_create("ins_109508", ["auth"])
            .webhook(webhook)
            .send()
    };
    let public = login("example.com/hook")
        .await
        .expect("a public token")
        .public_token;
    let token = exchanged(&client, public).await;
    let known = Item::new(&client)
        .get(&token)
        .send()
        .await
        .expect("the Item")
        .item;
    assert_eq!(known.webhook.as_deref(), Some("example.com/hook"));
    assert_eq!(code(login("no address").await), "INVALID_FIELD");
}
