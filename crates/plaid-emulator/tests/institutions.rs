//! Institutions.

#![cfg(feature = "full")]
#![allow(clippy::expect_used)]

mod support;

use plaid_institutions::Institutions;
use serde_json::{Value, json};
use support::{client, code, emulator, http};

#[tokio::test]
async fn institutions_are_listed_found_and_searched() {
    let emulator = emulator().await;
    let institutions = Institutions::new(client(&emulator, "a"));
    let page = institutions.get(["US"], 3, 0).send().await.expect("a page");
    assert_eq!(page.institutions.len(), 3);
    assert!(
        page.institutions[0].url.is_none(),
        "metadata is only shown if asked for"
    );
    let rest = institutions
        .get(["US"], 500, 3)
        .send()
        .await
        .expect("the rest");
    assert_eq!(i64::try_from(rest.institutions.len() + 3).ok(), page.total);
    let found = institutions
        .get_by_id("ins_109511", ["US"])
        .include_optional_metadata(true);
    let found = found.send().await.expect("a bank").institution;
    assert_eq!(
        (found.name.as_str(), found.primary_color.as_deref()),
        ("Tartan Bank", Some("#174e7c"))
    );
    let abroad = institutions.get_by_id("ins_109511", ["GB"]).send().await;
    assert_eq!(code(abroad), "INVALID_INSTITUTION");
    let british = institutions
        .search("plaid", ["GB"])
        .products(["payment_initiation"]);
    assert_eq!(british.send().await.expect("results").institutions.len(), 1);
    assert_eq!(
        code(institutions.get(["US"], 501, 0).send().await),
        "INVALID_FIELD"
    );
}

#[tokio::test]
async fn banks_of_two_countries_let_users_log_in_on_their_own_pages() {
    let emulator = emulator().await;
    let institutions = Institutions::new(client(&emulator, "a"));
    for (country, least) in [("US", 8), ("GB", 5)] {
        let page = institutions.get([country], 500, 0).oauth(true).send().await;
        let banks = page.expect("a page").institutions;
        let known = banks.iter().filter(|bank| !bank.routing_numbers.is_empty());
        assert!(known.count() >= least, "{country}");
    }
    let chase = institutions
        .get(["US"], 10, 0)
        .routing_numbers(["322271627"]);
    let chase = chase.send().await.expect("a page").institutions;
    assert_eq!((chase.len(), chase[0].name.as_str()), (1, "Chase"));
    for id in ["ins_12", "ins_109512", "ins_127287", "ins_135842"] {
        let found = institutions.get_by_id(id, ["US"]).send().await;
        found.expect("a bank");
    }
    let found = institutions.get_by_id("ins_117650", ["GB"]).send().await;
    found.expect("a bank");
}

/// A bank as its JSON.
async fn raw(url: &str, id: &str, options: Value) -> Value {
    let body = json!({
        "client_id": "a",
        "secret": "s",
        "institution_id": id,
        "country_codes": ["US", "GB"],
        "options": options,
    });
    let request = http()
        .post(format!("{url}/institutions/get_by_id"))
        .json(&body);
    let answer = request
        .send()
        .await
        .expect("an answer")
        .json::<Value>()
        .await;
    answer.expect("JSON")["institution"].clone()
}

#[tokio::test]
async fn what_is_not_asked_for_appears_nowhere() {
    let emulator = emulator().await;
    let bank = raw(emulator.url(), "ins_109508", json!({})).await;
    let optional = [
        (
            "include_optional_metadata",
            &["url", "primary_color", "logo"][..],
        ),
        ("include_status", &["status"]),
        ("include_auth_metadata", &["auth_metadata"]),
        (
            "include_payment_initiation_metadata",
            &["payment_initiation_metadata"],
        ),
    ];
    for (flag, members) in optional {
        let full = raw(emulator.url(), "ins_gb_3", json!({ flag: true })).await;
        for member in members {
            assert!(bank.get(member).is_none(), "{member}");
            assert!(!full[member].is_null(), "{member} with {flag}");
        }
    }
    for (id, word) in [
        ("ins_109508", "HEALTHY"),
        ("ins_132363", "DEGRADED"),
        ("ins_132361", "DOWN"),
    ] {
        let bank = raw(emulator.url(), id, json!({ "include_status": true })).await;
        let logins = &bank["status"]["item_logins"];
        assert_eq!(logins["status"], word);
        let shares = &logins["breakdown"];
        let shares =
            ["success", "error_plaid", "error_institution"].map(|share| shares[share].as_f64());
        let sum: f64 = shares.into_iter().flatten().sum();
        assert!((sum - 1.0).abs() < 1e-9);
    }
}
