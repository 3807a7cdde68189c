//! Link without a browser: tokens, sessions, update mode, Hosted Link.

#![cfg(feature = "full")]
#![allow(clippy::expect_used, clippy::panic, deprecated)]

mod support;

use std::time::Duration;

use plaid_accounts::Accounts;
use plaid_core::Client;
use plaid_emulator::{Emulator, LinkError, LinkView};
use plaid_item::Item;
use plaid_link::{
    Link,
    types::{
        DepositoryFilter, LinkTokenAccountFilters, LinkTokenCreateHostedLink,
        LinkTokenCreateInstitutionData, LinkTokenCreateRequestUpdate, LinkTokenCreateRequestUser,
        LinkTokenGetSessionsResponse, LinkTokenTransactions, NetworkStatusGetUser,
    },
};
use plaid_sandbox::Sandbox;
use plaid_transactions::Transactions;
use plaid_types::{AccountId, LinkToken};
use serde_json::{Value, json};
use support::{client, code, emulator, exchanged, http, item};

const HOOK: &str = "https://example.com/hook";

/// A link token for transactions in the United States.
async fn token(client: &Client) -> LinkToken {
    let made = Link::new(client)
        .token_create("My app", "en", ["US"])
        .user(LinkTokenCreateRequestUser::new("user-1"))
        .products(["transactions"]);
    made.send().await.expect("a link token").link_token
}

/// The sessions of a link token.
async fn sessions(client: &Client, token: &LinkToken) -> Vec<LinkTokenGetSessionsResponse> {
    let known = Link::new(client).token_get(token).send().await;
    known.expect("the link token").link_sessions
}

fn events(session: &LinkTokenGetSessionsResponse) -> Vec<&str> {
    let events = session.events.iter();
    events.map(|event| event.event_name.as_str()).collect()
}

fn refused<T: std::fmt::Debug>(outcome: Result<T, LinkError>) -> String {
    outcome.expect_err("an error").api().error_code.to_string()
}

/// The ids of the accounts that are offered, by name.
fn offered(view: LinkView) -> Vec<(String, AccountId)> {
    match view {
        LinkView::Accounts { accounts, .. } => accounts
            .into_iter()
            .map(|account| (account.name, account.id))
            .collect(),
        other => panic!("{other:?}"),
    }
}

/// What was told so far.
fn told(emulator: &Emulator) -> Vec<String> {
    let webhooks = emulator.tenant("a").webhooks().into_iter();
    webhooks
        .map(|sent| sent.webhook.webhook_code().to_owned())
        .collect()
}

#[tokio::test]
async fn a_link_token_shows_what_it_was_made_for() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let link = Link::new(&client);
    let filters = LinkTokenAccountFilters::new().depository(DepositoryFilter::new(["checking"]));
    let made = link
        .token_create("My app", "en", ["US", "CA"])
        .user(LinkTokenCreateRequestUser::new("user-1"))
        .products(["auth"])
        .webhook(HOOK)
        .redirect_uri("https://example.com/back")
        .institution_data(LinkTokenCreateInstitutionData::new().routing_number("026009593"))
        .account_filters(filters);
    let made = made.send().await.expect("a link token");
    let body = json!({ "client_id": "a", "secret": "s", "link_token": made.link_token });
    let url = format!("{}/link/token/get", emulator.url());
    let raw: Value = http()
        .post(url)
        .json(&body)
        .send()
        .await
        .expect("an answer")
        .json()
        .await
        .expect("JSON");
    assert_eq!(
        raw["metadata"],
        json!({
            "initial_products": ["auth"],
            "webhook": HOOK,
            "country_codes": ["US", "CA"],
            "language": "en",
            "institution_data": { "routing_number": "026009593" },
            "account_filters": { "depository": { "account_subtypes": ["checking"] } },
            "redirect_uri": "https://example.com/back",
            "client_name": "My app",
        })
    );
    let known = link
        .token_get(&made.link_token)
        .send()
        .await
        .expect("the link token");
    assert_eq!(known.expiration, Some(made.expiration));
    assert!(known.link_sessions.is_empty());
    assert_eq!(
        code(link.token_get("link-sandbox-x").send().await),
        "INVALID_FIELD"
    );
    assert_eq!(
        code(link.token_create("x", "en", [""; 0]).send().await),
        "INVALID_FIELD"
    );
    let session = emulator
        .tenant("a")
        .open_link(&made.link_token)
        .expect("a session");
    let view = session.view().expect("a view");
    let LinkView::Oauth { institution_id, .. } = view else {
        panic!("{view:?}")
    };
    assert_eq!(
        institution_id.as_str(),
        "ins_127989",
        "the routing number leads there"
    );
}

#[tokio::test]
async fn a_session_leads_to_an_item_of_the_chosen_accounts() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let link = token(&client).await;
    let session = emulator.tenant("a").open_link(&link).expect("a session");
    let view = session.view().expect("a view");
    let LinkView::Institutions { institutions, .. } = view else {
        panic!("{view:?}")
    };
    assert!(institutions.iter().any(|id| id.as_str() == "ins_109508"));
    assert!(
        institutions.iter().all(|id| id.as_str() != "ins_117650"),
        "it is British"
    );
    session
        .select_institution("ins_109508")
        .expect("credentials");
    let accounts = offered(
        session
            .submit_credentials("user_good", "pass_good")
            .expect("accounts"),
    );
    assert_eq!(accounts.len(), 9);
    let chosen = [&accounts[0].1, &accounts[3].1];
    let view = session.select_accounts(chosen).expect("the end");
    let LinkView::Finished {
        status,
        public_tokens,
        ..
    } = view
    else {
        panic!("{view:?}")
    };
    assert_eq!((status.as_str(), public_tokens.len()), ("success", 1));

    let [known] = sessions(&client, &link)
        .await
        .try_into()
        .expect("one session");
    assert_eq!(known.link_session_id.as_str(), session.id());
    assert!(known.finished_at.is_some() && known.exit.is_none());
    let result = &known.results.as_ref().expect("results").item_add_results[0];
    assert_eq!(result.public_token, public_tokens[0]);
    assert_eq!(result.accounts.len(), 2);
    let success = known.on_success.as_ref().expect("success");
    assert_eq!(success.public_token, public_tokens[0]);
    assert_eq!(
        events(&known),
        [
            "OPEN",
            "TRANSITION_VIEW",
            "SELECT_INSTITUTION",
            "TRANSITION_VIEW",
            "SUBMIT_CREDENTIALS",
            "TRANSITION_VIEW",
            "HANDOFF"
        ]
    );

    let access = exchanged(&client, &public_tokens[0]).await;
    let shared = Accounts::new(&client)
        .get(&access)
        .send()
        .await
        .expect("accounts")
        .accounts;
    let ids: Vec<_> = shared.iter().map(|account| &account.account_id).collect();
    assert_eq!(ids, chosen);
    let rows = Transactions::new(&client)
        .sync(&access)
        .count(500)
        .send()
        .await;
    let rows = rows.expect("a page").added;
    assert!(
        rows.iter().all(|row| ids.contains(&&row.account_id)),
        "of shared accounts alone"
    );
    let hidden = Accounts::new(&client)
        .get(&access)
        .account_ids([&accounts[1].1])
        .send()
        .await;
    assert_eq!(code(hidden), "INVALID_FIELD");
    assert_eq!(refused(session.exit()), "INVALID_FIELD", "it is over");
    assert!(
        told(&emulator).is_empty(),
        "only Hosted Link tells of sessions"
    );
}

#[tokio::test]
async fn what_fails_in_link_can_be_tried_again() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let link = token(&client).await;
    let session = emulator.tenant("a").open_link(&link).expect("a session");
    for (institution, expected) in [
        ("ins_0", "INVALID_INSTITUTION"),
        ("ins_117650", "INVALID_INSTITUTION"),
        ("ins_132361", "INSTITUTION_DOWN"),
        ("ins_133402", "INSTITUTION_NO_LONGER_SUPPORTED"),
    ] {
        assert_eq!(refused(session.select_institution(institution)), expected);
    }
    session
        .select_institution("ins_109508")
        .expect("credentials");
    let submit = |password: &str| session.submit_credentials("user_good", password);
    assert_eq!(refused(submit("wrong")), "INVALID_CREDENTIALS");
    assert_eq!(refused(submit("error_ITEM_LOCKED")), "ITEM_LOCKED");
    assert_eq!(refused(submit(r#"{"recaptcha":"bad"}"#)), "RECAPTCHA_BAD");
    assert_eq!(
        refused(session.select_accounts(["x"])),
        "INVALID_FIELD",
        "not yet"
    );
    let accounts = offered(submit(r#"{"recaptcha":"good"}"#).expect("accounts"));
    assert_eq!(refused(session.select_accounts(["x"])), "INVALID_FIELD");
    assert_eq!(refused(session.select_accounts([""; 0])), "INVALID_FIELD");
    session.select_accounts([&accounts[0].1]).expect("the end");
    let [known] = sessions(&client, &link)
        .await
        .try_into()
        .expect("one session");
    let errors = known
        .events
        .iter()
        .filter(|event| event.event_name == "ERROR");
    let codes: Vec<_> = errors
        .filter_map(|event| event.event_metadata.as_ref()?.error_code.as_deref())
        .collect();
    assert_eq!(
        codes,
        [
            "INVALID_INSTITUTION",
            "INVALID_INSTITUTION",
            "INSTITUTION_DOWN",
            "INSTITUTION_NO_LONGER_SUPPORTED",
            "INVALID_CREDENTIALS",
            "ITEM_LOCKED",
            "RECAPTCHA_BAD"
        ]
    );
    let unknown = emulator.tenant("a").open_link("link-sandbox-x");
    assert_eq!(refused(unknown), "INVALID_LINK_TOKEN");
    let elsewhere = emulator.tenant("b").open_link(&link);
    assert_eq!(refused(elsewhere), "INVALID_LINK_TOKEN");
}

#[tokio::test]
async fn institutions_may_ask_more() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let link = token(&client).await;
    let custom =
        json!({ "mfa": { "type": "questions", "question_rounds": 1, "questions_per_round": 1 } });
    let custom = custom.to_string();
    for (username, password, rounds) in [
        ("user_good", "mfa_device", vec![vec!["1234"]]),
        (
            "user_good",
            "mfa_questions_2_2",
            vec![
                vec!["answer_0_0", "answer_0_1"],
                vec!["answer_1_0", "answer_1_1"],
            ],
        ),
        ("user_good", "mfa_selections", vec![vec!["Yes"]]),
        (
            "user_good",
            "mfa_selections_2_1_3",
            vec![vec!["Yes"], vec!["Yes"]],
        ),
        ("user_custom", &custom, vec![vec!["answer_0_0"]]),
    ] {
        let session = emulator.tenant("a").open_link(&link).expect("a session");
        session
            .select_institution("ins_109508")
            .expect("credentials");
        let mut view = session
            .submit_credentials(username, password)
            .expect("a question");
        for answers in rounds {
            let LinkView::Mfa { prompts, .. } = &view else {
                panic!("{password}: {view:?}")
            };
            assert_eq!(prompts.len(), answers.len(), "{password}");
            let offered = &prompts[0].choices;
            assert!(offered.is_empty() || offered[0] == answers[0]);
            assert_eq!(refused(session.submit_mfa(["wrong"])), "INVALID_MFA");
            view = session.submit_mfa(answers).expect("right answers");
        }
        assert!(!offered(view).is_empty(), "{password}");
    }
    let last = sessions(&client, &link).await.pop().expect("a session");
    assert!(events(&last).contains(&"SUBMIT_MFA"));
}

#[tokio::test]
async fn a_user_may_leave_anywhere() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let link = token(&client).await;
    let open = || emulator.tenant("a").open_link(&link).expect("a session");
    open().exit().expect("the end");
    let session = open();
    session
        .select_institution("ins_109508")
        .expect("credentials");
    refused(session.submit_credentials("user_good", "error_ITEM_LOCKED"));
    session.exit().expect("the end");
    let session = open();
    session
        .select_institution("ins_109508")
        .expect("credentials");
    session
        .submit_credentials("user_good", "mfa_device")
        .expect("a question");
    session.exit().expect("the end");
    let session = open();
    session.select_institution("ins_127287").expect("a page");
    session.exit().expect("the end");
    let session = open();
    session
        .select_institution("ins_109508")
        .expect("credentials");
    session
        .submit_credentials("user_good", "pass_good")
        .expect("accounts");
    session.exit().expect("the end");
    let left: Vec<_> = sessions(&client, &link)
        .await
        .into_iter()
        .map(|session| {
            let exit = session.exit.expect("an exit");
            let status = exit.metadata.and_then(|metadata| metadata.status);
            (status, exit.error.map(|error| error.error_code.to_string()))
        })
        .collect();
    let status = |text: &str| Some(text.to_owned());
    assert_eq!(
        left,
        [
            (None, None),
            (status("requires_credentials"), status("ITEM_LOCKED")),
            (status("requires_code"), None),
            (status("requires_oauth"), None),
            (status("requires_account_selection"), None),
        ]
    );
}

#[tokio::test]
async fn accounts_pass_the_filters_of_the_link_token() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let link = |subtypes: &[&str]| {
        let filter = DepositoryFilter::new(subtypes.iter().copied());
        Link::new(&client)
            .token_create("My app", "en", ["US"])
            .products(["auth"])
            .institution_id("ins_109508")
            .account_filters(LinkTokenAccountFilters::new().depository(filter))
            .send()
    };
    for (subtypes, expected) in [(&["checking", "savings"][..], 2), (&["all"], 4)] {
        let token = link(subtypes).await.expect("a link token").link_token;
        let session = emulator.tenant("a").open_link(&token).expect("a session");
        let view = session
            .submit_credentials("user_good", "pass_good")
            .expect("accounts");
        assert_eq!(offered(view).len(), expected, "{subtypes:?}");
    }
    let token = link(&["prepaid"]).await.expect("a link token").link_token;
    let session = emulator.tenant("a").open_link(&token).expect("a session");
    assert_eq!(
        refused(session.submit_credentials("user_good", "pass_good")),
        "NO_ACCOUNTS"
    );
}

#[tokio::test]
async fn update_mode_repairs_an_item_and_changes_what_is_shared() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let access = item(&client).await;
    let (accounts, link) = (Accounts::new(&client), Link::new(&client));
    Sandbox::new(&client)
        .item_reset_login(&access)
        .send()
        .await
        .expect("a reset");
    assert_eq!(
        code(accounts.get(&access).send().await),
        "ITEM_LOGIN_REQUIRED"
    );
    let update = link
        .token_create("My app", "en", ["US"])
        .access_token(&access);
    let made = update.send().await.expect("a link token");
    let session = emulator
        .tenant("a")
        .open_link(&made.link_token)
        .expect("a session");
    assert_eq!(
        refused(session.submit_credentials("user_good", "wrong")),
        "INVALID_CREDENTIALS"
    );
    let tokens = session
        .complete("ins_109508", "user_good", "pass_good")
        .expect("a repair");
    assert_eq!(
        exchanged(&client, &tokens[0]).await,
        access,
        "it is the same Item"
    );
    let all = accounts
        .get(&access)
        .send()
        .await
        .expect("accounts")
        .accounts;
    assert_eq!(all.len(), 9);

    // The helper merges pages.
    let rows = async || Transactions::new(&client).sync(&access).updates().await;
    let before = rows().await.expect("an update");
    let update = LinkTokenCreateRequestUpdate::new().account_selection_enabled(true);
    let made = link
        .token_create("My app", "en", ["US"])
        .access_token(&access)
        .update(update);
    let made = made.send().await.expect("a link token");
    let select = async |chosen: &[&AccountId]| {
        let session = emulator
            .tenant("a")
            .open_link(&made.link_token)
            .expect("a session");
        session
            .submit_credentials("user_good", "pass_good")
            .expect("accounts");
        session
            .select_accounts(chosen.iter().copied())
            .expect("the end");
    };
    select(&[&all[0].account_id]).await;
    let shared = accounts
        .get(&access)
        .send()
        .await
        .expect("accounts")
        .accounts;
    assert_eq!(shared, all[..1]);
    let news = Transactions::new(&client)
        .sync(&access)
        .cursor(&before.next_cursor)
        .count(500);
    let news = news.send().await.expect("a page");
    let elsewhere = before
        .added
        .iter()
        .filter(|row| row.account_id != all[0].account_id);
    assert_eq!(
        news.removed.len(),
        elsewhere.count(),
        "what is on other accounts is gone"
    );
    let everything: Vec<_> = all.iter().map(|account| &account.account_id).collect();
    select(&everything).await;
    let again = rows().await.expect("an update").added.len();
    assert_eq!(again, before.added.len());
}

#[tokio::test]
async fn what_users_agree_to_is_noted() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let access = item(&client).await;
    let consents = async || {
        let known = Item::new(&client).consent_events_get(&access).send().await;
        let events = known.expect("consents").consent_events.into_iter();
        events
            .map(|event| {
                let kind = event.event_type.expect("a type").to_string();
                (kind, event.consented_accounts.len())
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(consents().await, [("CONSENT_GRANTED".to_owned(), 9)]);
    let update = LinkTokenCreateRequestUpdate::new().account_selection_enabled(true);
    let made = Link::new(&client)
        .token_create("My app", "en", ["US"])
        .access_token(&access)
        .update(update);
    let made = made.send().await.expect("a link token");
    let session = emulator
        .tenant("a")
        .open_link(&made.link_token)
        .expect("a session");
    let accounts = session
        .submit_credentials("user_good", "pass_good")
        .expect("accounts");
    session
        .select_accounts([&offered(accounts)[0].1])
        .expect("the end");
    let granted = ("CONSENT_GRANTED".to_owned(), 9);
    assert_eq!(
        consents().await,
        [granted, ("CONSENT_UPDATED".to_owned(), 1)]
    );
    let unknown = Item::new(&client)
        .consent_events_get("access-sandbox-x")
        .send()
        .await;
    assert_eq!(code(unknown), "INVALID_ACCESS_TOKEN");
}

#[tokio::test]
async fn plaid_knows_whoever_came_before() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let link = Link::new(&client);
    let user = || NetworkStatusGetUser::new("+1 415 555 0123");
    let status = async || {
        let known = link
            .network_status_get(user())
            .template_id("template_1")
            .send()
            .await;
        let profile = link.profile_network_status_get(user()).send().await;
        let known = known.expect("a status");
        assert_eq!(
            known.network_status,
            profile.expect("a status").network_status
        );
        (
            known.network_status.to_string(),
            known.layer.expect("Layer").eligible == Some(true),
        )
    };
    assert_eq!(status().await, ("UNKNOWN".to_owned(), false));
    let user_before = LinkTokenCreateRequestUser::new("user-1").phone_number("+14155550123");
    let made = link.token_create("My app", "en", ["US"]).user(user_before);
    made.send().await.expect("a link token");
    assert_eq!(status().await, ("RETURNING_USER".to_owned(), true));
}

#[tokio::test]
async fn update_mode_adds_products_to_an_item_that_it_repairs() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let public = Sandbox::new(&client).public_token_create("ins_109508", ["auth"]);
    let public = public.send().await.expect("a public token").public_token;
    let access = exchanged(&client, public).await;
    let reset = Sandbox::new(&client).item_reset_login(&access);
    reset.send().await.expect("a reset");
    let made = Link::new(&client)
        .token_create("My app", "en", ["US"])
        .products(["transactions", "investments"])
        .access_token(&access);
    let made = made.send().await.expect("a link token");
    let session = emulator.tenant("a").open_link(&made.link_token);
    let session = session.expect("a session");
    let repaired = session.complete("ins_109508", "user_good", "pass_good");
    repaired.expect("a repair");
    let page = Transactions::new(&client).sync(&access).send().await;
    assert!(!page.expect("a page").added.is_empty());
}

#[tokio::test]
async fn a_repaired_item_goes_on_where_it_was() {
    let emulator = Emulator::builder().profile(plaid_emulator::Profile::Realistic);
    let emulator = emulator.start().await.expect("an emulator");
    let client = client(&emulator, "a");
    let access = item(&client).await;
    Sandbox::new(&client)
        .item_reset_login(&access)
        .send()
        .await
        .expect("a reset");
    emulator.advance(Duration::from_secs(60));
    let made = Link::new(&client)
        .token_create("My app", "en", ["US"])
        .access_token(&access);
    let made = made.send().await.expect("a link token");
    let session = emulator
        .tenant("a")
        .open_link(&made.link_token)
        .expect("a session");
    session
        .complete("ins_109508", "user_good", "pass_good")
        .expect("a repair");
    let sync = || Transactions::new(&client).sync(&access).send();
    assert_eq!(
        sync().await.expect("an answer").next_cursor,
        "",
        "nothing was pulled yet"
    );
    emulator.advance(Duration::from_secs(10));
    assert!(!sync().await.expect("a page").added.is_empty());

    emulator.advance(Duration::from_secs(31 * 24 * 60 * 60));
    let known = Item::new(&client)
        .get(&access)
        .send()
        .await
        .expect("the Item")
        .item;
    let error = known.error.expect("an error");
    assert_eq!(
        error.error_code.as_str(),
        "ITEM_LOGIN_REQUIRED",
        "a login ends"
    );
}

#[tokio::test]
async fn hosted_link_tells_of_its_sessions() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let hosted = |settings: LinkTokenCreateHostedLink| {
        Link::new(&client)
            .token_create("My app", "en", ["US"])
            .products(["auth"])
            .webhook(HOOK)
            .hosted_link(settings)
            .send()
    };
    let made = hosted(LinkTokenCreateHostedLink::new())
        .await
        .expect("a link token");
    let url = made.hosted_link_url.expect("a URL");
    assert!(url.expose().starts_with("https://secure.plaid.com/link/lp"));
    let session = emulator
        .tenant("a")
        .open_link(&made.link_token)
        .expect("a session");
    let tokens = session
        .complete("ins_109508", "user_good", "pass_good")
        .expect("an Item");
    assert_eq!(
        told(&emulator),
        ["ITEM_ADD_RESULT", "SESSION_FINISHED", "EVENTS"]
    );
    let finished = &emulator.tenant("a").webhooks()[1];
    let body: Value = serde_json::from_str(&finished.body).expect("JSON");
    assert_eq!(body["status"], "success");
    assert_eq!(body["public_tokens"], json!([tokens[0]]));

    let session = emulator
        .tenant("a")
        .open_link(&made.link_token)
        .expect("a session");
    session.exit().expect("the end");
    assert_eq!(told(&emulator)[3..], ["SESSION_FINISHED", "EVENTS"]);
    let short = LinkTokenCreateHostedLink::new().url_lifetime_seconds(60);
    let made = hosted(short).await.expect("a link token");
    let session = emulator
        .tenant("a")
        .open_link(&made.link_token)
        .expect("a session");
    emulator.advance(Duration::from_secs(60));
    let view = session.view().expect("a view");
    let LinkView::Finished { status, .. } = view else {
        panic!("{view:?}")
    };
    assert_eq!(status, "abandoned");
    let late = emulator.tenant("a").open_link(&made.link_token);
    assert_eq!(refused(late), "INVALID_LINK_TOKEN");
    for seconds in [0, 22 * 24 * 60 * 60] {
        let settings = LinkTokenCreateHostedLink::new().url_lifetime_seconds(seconds);
        assert_eq!(code(hosted(settings).await), "INVALID_FIELD");
    }
}

#[tokio::test]
async fn one_session_may_add_several_items() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let made = Link::new(&client)
        .token_create("My app", "en", ["US"])
        .products(["transactions"])
        .optional_products(["investments_auth"])
        .additional_consented_products(["identity"])
        .transactions(LinkTokenTransactions::new().days_requested(30))
        .enable_multi_item_link(true)
        .webhook(HOOK);
    let made = made.send().await.expect("a link token");
    let session = emulator
        .tenant("a")
        .open_link(&made.link_token)
        .expect("a session");
    for institution in ["ins_109508", "ins_109509"] {
        session
            .select_institution(institution)
            .expect("credentials");
        let accounts = session
            .submit_credentials("user_good", "pass_good")
            .expect("accounts");
        let accounts = offered(accounts).into_iter().map(|(_, id)| id);
        let view = session.select_accounts(accounts).expect("an Item");
        assert!(matches!(view, LinkView::Added { .. }));
        if institution == "ins_109508" {
            session.add_another().expect("institutions");
        }
    }
    let view = session.finish().expect("the end");
    let LinkView::Finished { public_tokens, .. } = view else {
        panic!("{view:?}")
    };
    let told = told(&emulator);
    let of_link: Vec<_> = told
        .iter()
        .filter(|code| !code.ends_with("_UPDATE"))
        .collect();
    assert_eq!(
        of_link,
        [
            "ITEM_ADD_RESULT",
            "ITEM_ADD_RESULT",
            "SESSION_FINISHED",
            "EVENTS"
        ]
    );
    let mut products = Vec::new();
    for public in &public_tokens {
        let access = exchanged(&client, public).await;
        let known = Item::new(&client)
            .get(&access)
            .send()
            .await
            .expect("the Item")
            .item;
        assert_eq!(known.webhook.as_deref(), Some(HOOK));
        assert!(
            known
                .consented_products
                .iter()
                .any(|product| product.as_str() == "identity")
        );
        products.push(known.billed_products.len());
    }
    assert_eq!(products, [2, 1], "the second has no optional product");
}

#[tokio::test]
async fn banks_with_pages_of_their_own_choose_accounts_there() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let link = token(&client).await;
    let session = emulator.tenant("a").open_link(&link).expect("a session");
    let view = session.select_institution("ins_127287").expect("a page");
    let LinkView::Oauth { oauth_state_id, .. } = view else {
        panic!("{view:?}")
    };
    let exchange = Link::new(&client).oauth_correlation_id_exchange(&oauth_state_id);
    assert_eq!(
        exchange.send().await.expect("a link token").link_token,
        link
    );
    let unknown = Link::new(&client)
        .oauth_correlation_id_exchange("x")
        .send()
        .await;
    assert_eq!(code(unknown), "INVALID_FIELD");
    let unknown = Sandbox::new(&client)
        .oauth_select_accounts("x", ["y"])
        .send()
        .await;
    assert_eq!(code(unknown), "INVALID_FIELD");
    let view = session
        .submit_credentials("user_good", "pass_good")
        .expect("accounts");
    let accounts = offered(view);
    session.select_accounts([&accounts[0].1]).expect("the end");
}

#[tokio::test]
async fn sessions_are_driven_over_http_too() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let link = token(&client).await;
    let post = async |path: &str, body: Value| -> (u16, Value) {
        let url = format!("{}/__local/link/{path}?client_id=a", emulator.url());
        let answer = http()
            .post(url)
            .json(&body)
            .send()
            .await
            .expect("an answer");
        let status = answer.status().as_u16();
        (status, answer.json().await.expect("JSON"))
    };
    let (status, opened) = post("open", json!({ "link_token": link })).await;
    assert_eq!(
        (status, &opened["sees"]["view"]),
        (200, &json!("institutions"))
    );
    let id = opened["link_session_id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let (_, shown) = post(&id, json!({ "select_institution": "ins_109508" })).await;
    assert_eq!(
        shown["sees"],
        json!({ "view": "credentials", "institution_id": "ins_109508" })
    );
    let wrong = json!({ "submit_credentials": { "username": "user_good", "password": "x" } });
    let (status, error) = post(&id, wrong).await;
    assert_eq!(
        (status, &error["error_code"]),
        (400, &json!("INVALID_CREDENTIALS"))
    );
    let good =
        json!({ "submit_credentials": { "username": "user_good", "password": "pass_good" } });
    let (_, shown) = post(&id, good).await;
    let account = shown["sees"]["accounts"][0]["id"].clone();
    let (_, shown) = post(&id, json!({ "select_accounts": [account] })).await;
    assert_eq!(shown["sees"]["status"], "success");
    let (status, _) = post(&id, json!("exit")).await;
    assert_eq!(status, 400);
    let (status, done) = post("complete", json!({ "link_token": link })).await;
    assert_eq!((status, &done["sees"]["status"]), (200, &json!("success")));
    let public = done["sees"]["public_tokens"][0].as_str().expect("a token");
    exchanged(&client, public).await;
    assert_eq!(sessions(&client, &link).await.len(), 2);
}

#[tokio::test]
async fn links_are_delivered_and_layer_begins_with_a_template() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let (link, api) = (token(&client).await, Link::new(&client));
    let made = api.delivery_create(&link).send().await.expect("a delivery");
    let status = async || {
        let known = api
            .delivery_get(&made.link_delivery_session_id)
            .send()
            .await;
        let known = known.expect("the delivery");
        (
            known.status.to_string(),
            known.item_ids.len(),
            known.access_tokens.len(),
        )
    };
    assert_eq!(status().await, ("CREATED".to_owned(), 0, 0));
    let session = emulator.tenant("a").open_link(&link).expect("a session");
    assert_eq!(status().await.0, "OPENED");
    session
        .complete("ins_109508", "user_good", "pass_good")
        .expect("an Item");
    assert_eq!(status().await, ("COMPLETED".to_owned(), 1, 1));
    assert_eq!(code(api.delivery_get("x").send().await), "INVALID_FIELD");
    assert_eq!(
        code(api.delivery_create("link-sandbox-x").send().await),
        "INVALID_FIELD"
    );
    let layer = api
        .session_token_create("template_1")
        .send()
        .await
        .expect("a session");
    let layer = layer.link.expect("a link token").link_token;
    emulator.tenant("a").open_link(&layer).expect("a session");
}
