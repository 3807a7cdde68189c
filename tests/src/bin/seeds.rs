//! Writes the inputs that fuzzing begins with into `fuzz/corpus/`. Signatures are new each time.

#![allow(clippy::expect_used)] // A tool may give up.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use plaid::{
    Sample,
    webhooks::{
        SIGNATURE_HEADER, Webhook,
        payloads::{
            ItemErrorWebhook, LinkEventsWebhook, PaymentStatusUpdateWebhook,
            ProcessorSyncUpdatesAvailableWebhook, SyncUpdatesAvailableWebhook,
        },
        signer::Forgery,
    },
};
use plaid_tests::properties::{response_input, signer};

fn main() -> io::Result<()> {
    verify()?;
    decode()?;
    response()?;
    cursor()?;
    paging()?;
    target()?;
    sandbox()
}

/// The folder of a property's inputs.
fn folder(property: &str) -> io::Result<PathBuf> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus");
    let folder = corpus.join(property);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn write(property: &str, inputs: &[(&str, &str)]) -> io::Result<()> {
    let folder = folder(property)?;
    for (name, input) in inputs {
        fs::write(folder.join(name), input)?;
    }
    Ok(())
}

/// One genuine webhook, and every forgery of it.
fn verify() -> io::Result<()> {
    let folder = folder("verify")?;
    let webhook = Webhook::from(SyncUpdatesAvailableWebhook::sample());
    let genuine = signer().send(webhook.clone());
    let input = [genuine.signature().as_bytes(), b"\n", &genuine.body].concat();
    fs::write(folder.join("genuine"), input)?;
    for forgery in Forgery::ALL {
        let forged = signer().forge(*forgery, webhook.clone());
        let mut headers = forged.headers.iter();
        let signature = headers.find(|(name, _)| name == SIGNATURE_HEADER);
        let signature = signature.map_or("", |(_, value)| value);
        // A hundred thousand bytes are one test's worth, not a corpus's.
        let signature = &signature[..signature.len().min(5000)];
        let input = [signature.as_bytes(), b"\n", &forged.body].concat();
        fs::write(folder.join(format!("{forgery:?}").to_lowercase()), input)?;
    }
    Ok(())
}

fn decode() -> io::Result<()> {
    write(
        "decode",
        &[
            ("item_error", ItemErrorWebhook::SAMPLE),
            ("link_events", LinkEventsWebhook::SAMPLE),
            ("payment_status_update", PaymentStatusUpdateWebhook::SAMPLE),
            (
                "sync_updates_available",
                SyncUpdatesAvailableWebhook::SAMPLE,
            ),
            (
                "processor_sync",
                ProcessorSyncUpdatesAvailableWebhook::SAMPLE,
            ),
            (
                "unknown",
                r#"{"webhook_type":"NEW","webhook_code":"THING","item_id":null}"#,
            ),
            (
                "error_text",
                r#"{"webhook_type":"TRANSACTIONS","webhook_code":"INITIAL_UPDATE","item_id":"i","error":"E","new_transactions":1}"#,
            ),
        ],
    )
}

/// Answers with much in them, and what servers wrote in place of what was promised.
fn response() -> io::Result<()> {
    use plaid::{
        accounts::types::AccountsGetResponse as Accounts,
        assets::types::AssetReportGetResponse as Assets, auth::types::AuthGetResponse as Auth,
        check::types::CraCheckReportBaseReportGetResponse as Check,
        identity::types::IdentityGetResponse as Identity,
        income::types::CreditBankIncomeGetResponse as Income,
        institutions::types::InstitutionsGetResponse as Institutions,
        investments::types::InvestmentsHoldingsGetResponse as Holdings,
        item::types::ItemGetResponse as Item,
        liabilities::types::LiabilitiesGetResponse as Liabilities,
        link::types::LinkTokenGetResponse as Link,
        payment_initiation::types::PaymentInitiationPaymentListResponse as Payments,
        transactions::types::TransactionsSyncResponse as Sync,
        transfer::types::TransferListResponse as Transfers,
    };
    fn of<T: Sample>(name: &'static str) -> (&'static str, String) {
        (name, response_input::<T>(T::SAMPLE))
    }
    let mut inputs = vec![
        of::<Accounts>("accounts"),
        of::<Assets>("assets"),
        of::<Auth>("auth"),
        of::<Check>("check"),
        of::<Identity>("identity"),
        of::<Income>("income"),
        of::<Institutions>("institutions"),
        of::<Holdings>("holdings"),
        of::<Item>("item"),
        of::<Liabilities>("liabilities"),
        of::<Link>("link"),
        of::<Payments>("payments"),
        of::<Sync>("sync"),
        of::<Transfers>("transfers"),
    ];
    let balance = |balance: &str, name: &str| {
        response_input::<Accounts>(&format!(
            r#"{{"accounts":[{{"account_id":"a","balances":{{"available":{balance},"current":null,"limit":null}},"name":{name},"subtype":null,"type":"brokerage"}}],"item":{{"item_id":"i"}},"request_id":"r"}}"#
        ))
    };
    for (name, amount, text) in [
        ("amount_large", "123456789012345678901234567890.12", "\"a\""),
        ("amount_small", "1e-28", "\"a\""),
        ("amount_text", "\"12.50\"", "\"a\""),
        ("amount_wrong", "{}", "\"a\""),
        ("half_pair", "1", "\"\\ud83c\""),
        ("number_as_text", "1", "4"),
        ("deep", &"[".repeat(200), "\"a\""),
    ] {
        inputs.push((name, balance(amount, text)));
    }
    inputs.push(("no_json", response_input::<Sync>("<html>")));
    inputs.push(("other_type", "Other\n{}".to_owned()));
    let inputs: Vec<_> = inputs
        .iter()
        .map(|(name, input)| (*name, input.as_str()))
        .collect();
    write("response", &inputs)
}

fn cursor() -> io::Result<()> {
    write(
        "cursor",
        &[
            ("now", "now"),
            ("empty", ""),
            ("nonsense", "%%%"),
            ("beginning", "$ITEM_ID||0|"),
            ("an_account", "$ITEM_ID|$ACCOUNT_ID|0|"),
            ("beyond", "$ITEM_ID||18446744073709551615|"),
            ("past_the_end", "$ITEM_ID||7|3"),
            ("of_another_item", "other||0|"),
            ("signed", "$ITEM_ID||-1|+1"),
            ("a_moment", "2023-11-14T22:13:20.000000012Z"),
            ("no_moment", "2023-99-99T99:99:99.999999999999Z"),
            ("far_moment", "-999999999-01-01T00:00:00+99:99"),
        ],
    )
}

fn paging() -> io::Result<()> {
    let last = r#"{"payments":[],"next_cursor":null,"accounts":[],"transactions":[],"total_transactions":0,"added":[],"modified":[],"removed":[],"has_more":false,"next_cursor":"b","request_id":"r"}"#;
    let same = r#"{"payments":[],"next_cursor":"a","request_id":"r"}"#;
    let more = r#"{"accounts":[],"added":[],"modified":[],"removed":[],"has_more":true,"next_cursor":"a","request_id":"r","transactions_update_status":"NOT_READY"}"#;
    let shrinks = r#"{"accounts":[],"item":{"item_id":"i"},"transactions":[],"total_transactions":-1,"request_id":"r"}"#;
    let grows = r#"{"accounts":[],"item":{"item_id":"i"},"transactions":[],"total_transactions":9223372036854775807,"request_id":"r"}"#;
    let changed = r#"{"error_type":"TRANSACTIONS_ERROR","error_code":"TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION","error_message":"m","display_message":null,"request_id":"r"}"#;
    write(
        "paging",
        &[
            ("one", last),
            ("same_cursor", &[same; 5].join("\n")),
            ("more_without_progress", &[more; 5].join("\n")),
            ("below_nothing", shrinks),
            ("without_end", &[grows; 5].join("\n")),
            ("changed", &[more, changed, last].join("\n")),
        ],
    )
}

fn target() -> io::Result<()> {
    write(
        "target",
        &[
            ("plain", "consent-1"),
            ("empty", ""),
            ("up", "../../item/remove"),
            ("up_encoded", "%2e%2e/%2E%2e/item"),
            ("dot", "."),
            ("slash", "/"),
            ("host", "//evil.example/x"),
            ("scheme", "https://evil.example/x"),
            ("backslash", "\\\\evil.example\\x"),
            ("user", "/@evil.example"),
            ("query", "/item/get?a=b&c=d#e"),
            ("umlaut", "/\u{e9}t\u{e9}/\u{1f600}"),
            ("control", "/a\t\r\n\u{0}b"),
        ],
    )
}

const CARELESS: &[(&str, &str)] = &[
    ("/accounts/get", ""),
    ("/accounts/get", "[]"),
    (
        "/accounts/get",
        r#"{"access_token":null,"options":{"account_ids":"$ACCOUNT_ID"}}"#,
    ),
    ("/no/such/thing", "{}"),
    (
        "/institutions/get",
        r#"{"count":-1,"offset":1e300,"country_codes":["XX"]}"#,
    ),
    (
        "/sandbox/public_token/create",
        r#"{"institution_id":"ins_1","initial_products":[]}"#,
    ),
];

/// An input of several requests, each a path and a body.
fn all(requests: &[(&str, &str)]) -> String {
    let requests = requests
        .iter()
        .map(|(path, body)| format!("{path}\n{body}"));
    requests.collect::<Vec<_>>().join("\n---\n")
}

/// Requests that make, change and end things, and what a careless client sends.
fn sandbox() -> io::Result<()> {
    let token = r#"{"access_token":"$ACCESS_TOKEN"}"#;
    let reads = [
        "/accounts/get",
        "/auth/get",
        "/identity/get",
        "/item/get",
        "/transactions/sync",
    ];
    let reads = all(&reads.map(|path| (path, token)));
    let life = all(&[
        (
            "/item/public_token/exchange",
            r#"{"public_token":"$PUBLIC_TOKEN"}"#,
        ),
        (
            "/item/webhook/update",
            r#"{"access_token":"$ACCESS_TOKEN","webhook":"https://example.com"}"#,
        ),
        ("/sandbox/item/reset_login", token),
        ("/accounts/get", token),
        ("/item/remove", token),
        ("/accounts/get", token),
    ]);
    let sync = all(&[
        (
            "/transactions/sync",
            r#"{"access_token":"$ACCESS_TOKEN","cursor":"now","count":1}"#,
        ),
        (
            "/transactions/sync",
            r#"{"access_token":"$ACCESS_TOKEN","cursor":"%%%","count":500}"#,
        ),
        (
            "/transactions/get",
            r#"{"access_token":"$ACCESS_TOKEN","start_date":"0000-13-99","end_date":"9999-12-31","options":{"count":500,"offset":9223372036854775807}}"#,
        ),
        ("/transactions/refresh", token),
    ]);
    let transfer = all(&[
        (
            "/transfer/authorization/create",
            r#"{"access_token":"$ACCESS_TOKEN","account_id":"$ACCOUNT_ID","type":"debit","network":"ach","amount":"1.00","ach_class":"ppd","user":{"legal_name":"Ada"}}"#,
        ),
        ("/transfer/list", "{}"),
        ("/transfer/event/sync", r#"{"after_id":-1,"count":25}"#),
        (
            "/bank_transfer/create",
            r#"{"idempotency_key":"k","access_token":"$ACCESS_TOKEN","account_id":"$ACCOUNT_ID","type":"debit","network":"ach","amount":"1.00","iso_currency_code":"USD","description":"d","user":{"legal_name":"Ada"}}"#,
        ),
    ]);
    let made = all(&[
        (
            "/sandbox/public_token/create",
            r#"{"institution_id":"ins_109508","initial_products":["transactions"],"options":{"override_username":"user_custom","override_password":"{\"override_accounts\":[{\"type\":\"depository\",\"subtype\":\"checking\",\"starting_balance\":1e28}]}"}}"#,
        ),
        ("/user/create", r#"{"client_user_id":"u"}"#),
        (
            "/link/token/create",
            r#"{"client_name":"n","language":"en","country_codes":["US"],"user":{"client_user_id":"u"},"products":["auth"]}"#,
        ),
        (
            "/asset_report/create",
            r#"{"access_tokens":["$ACCESS_TOKEN"],"days_requested":731}"#,
        ),
        (
            "/processor/token/create",
            r#"{"access_token":"$ACCESS_TOKEN","account_id":"$ACCOUNT_ID","processor":"dwolla"}"#,
        ),
    ]);
    write(
        "sandbox",
        &[
            ("reads", &reads),
            ("life", &life),
            ("sync", &sync),
            ("transfer", &transfer),
            ("careless", &all(CARELESS)),
            ("made", &made),
        ],
    )
}
