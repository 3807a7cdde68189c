//! What the facts cannot tell: members that must fit together for a request to make sense.

use std::collections::BTreeMap;

use plaid::{Date, SystemClock};
use serde_json::Value;

/// Makes sense of the sample of a request, with the names of what there is.
pub fn adjust(path: &str, extent: &str, known: &BTreeMap<&str, String>, value: &mut Value) {
    if path.starts_with("/watchlist_screening/") || path.starts_with("/identity_verification/") {
        return adjust_screening(path, extent, known, value);
    }
    if path.contains("bank_transfer") || path.contains("payment") {
        return adjust_money(path, extent, known, value);
    }
    match path {
        // A cursor, and members that exclude each other.
        "/transactions/sync" | "/processor/transactions/sync" | "/dashboard_user/list" => {
            drop_members(value, &["cursor"]);
        }
        "/accounts/balance/get" => drop_members(value, &["options"]),
        // These need accounts of a kind, which the first account is not.
        "/investments/holdings/get" | "/investments/transactions/get" | "/liabilities/get" => {
            drop_members(value, &["options"]);
        }
        "/sandbox/public_token/create" | "/item/import" => {
            value["options"] = Value::Null;
            value["institution_id"] = "ins_109508".into();
        }
        "/sandbox/transactions/create" => {
            let today = Date::today(&SystemClock::new());
            for row in value["transactions"].as_array_mut().into_iter().flatten() {
                row["date_transacted"] = today.as_str().into();
                row["date_posted"] = today.as_str().into();
            }
        }
        "/sandbox/processor_token/create" => value["options"] = Value::Null,
        "/transactions/enrich" => value["account_type"] = "depository".into(),
        "/signal/return/report" | "/processor/signal/return/report" => {
            value["return_code"] = "R01".into();
        }
        "/asset_report/get" if extent == "full" => value["fast_report"] = false.into(),
        "/asset_report/filter" => {
            value["account_ids_to_exclude"] = serde_json::json!([known["account_id"]]);
        }
        // These are for tokens of accounts of a kind.
        "/processor/liabilities/get" => {
            value["processor_token"] = known["card_processor_token"].as_str().into();
        }
        path if path.starts_with("/processor/investments/") => {
            value["processor_token"] = known["ira_processor_token"].as_str().into();
        }
        // A report is of Items or of a user, and named by one of two tokens.
        "/asset_report/create" if extent == "minimal" => {
            value["access_tokens"] = serde_json::json!([known["access_token"]]);
        }
        // A user is named by one of two members.
        "/user/update"
        | "/user/remove"
        | "/user/items/get"
        | "/user/items/remove"
        | "/user/third_party_token/create"
        | "/sandbox/user/reset_login"
        | "/sandbox/user/fire_webhook"
            if extent == "minimal" =>
        {
            value["user_id"] = known["user_id"].as_str().into();
        }
        "/asset_report/get" if extent == "minimal" => {
            value["asset_report_token"] = known["asset_report_token"].as_str().into();
        }
        _ => {}
    }
}

/// Terms that lists can be searched for.
fn name_somebody(terms: &mut Value) {
    for (name, value) in [
        ("legal_name", "Ada Lovelace"),
        ("document_number", "AB123456"),
        ("country", "US"),
        ("phone_number", "+12345678909"),
        ("url", "https://example.com"),
    ] {
        if let Some(term) = terms.get_mut(name) {
            *term = value.into();
        }
    }
}

/// The same for what moves money.
fn adjust_money(path: &str, extent: &str, known: &BTreeMap<&str, String>, value: &mut Value) {
    match path {
        "/payment_initiation/recipient/list" => drop_members(value, &["cursor"]),
        "/payment_initiation/recipient/create" if extent == "minimal" => {
            value["bacs"] = serde_json::json!({ "account": "26207729", "sort_code": "560029" });
        }
        // A transfer that is made once, and one that the bank carries out.
        "/bank_transfer/create" | "/processor/bank_transfer/create" => {
            value["idempotency_key"] = format!("{path} {extent}").into();
            value["iso_currency_code"] = "USD".into();
            value["type"] = "debit".into();
            value["network"] = "ach".into();
            value["ach_class"] = "ppd".into();
        }
        "/sandbox/bank_transfer/simulate" => value["event_type"] = "posted".into(),
        "/payment_initiation/payment/reverse" => {
            value["payment_id"] = known["settled_payment_id"].as_str().into();
            value["reference"] = "reference".into();
            if let Some(amount) = value.get_mut("amount") {
                *amount = serde_json::json!({ "currency": "GBP", "value": 1 });
            }
        }
        "/payment_initiation/consent/payment/execute" => {
            value["amount"] = serde_json::json!({ "currency": "GBP", "value": 1 });
            if let Some(reference) = value.get_mut("reference") {
                *reference = "reference".into();
            }
        }
        "/sandbox/payment/simulate" => value["status"] = "PAYMENT_STATUS_INITIATED".into(),
        "/bank_transfer/migrate_account" => {
            value["account_type"] = "checking".into();
            value["routing_number"] = "021000021".into();
            if let Some(wire) = value.get_mut("wire_routing_number") {
                *wire = "021000021".into();
            }
        }
        _ => {}
    }
}

/// The same for what looks at people and organizations.
fn adjust_screening(path: &str, extent: &str, known: &BTreeMap<&str, String>, value: &mut Value) {
    match path {
        "/watchlist_screening/individual/create" | "/watchlist_screening/entity/create" => {
            name_somebody(&mut value["search_terms"]);
        }
        // Terms and status are changed apart, and what is set is not reset.
        "/watchlist_screening/individual/update" | "/watchlist_screening/entity/update" => {
            drop_members(value, &["status", "reset_fields"]);
            if let Some(terms) = value.get_mut("search_terms") {
                name_somebody(terms);
            }
        }
        "/watchlist_screening/individual/review/create"
        | "/watchlist_screening/entity/review/create" => {
            let kind = if path.contains("individual") {
                "individual_hit"
            } else {
                "entity_hit"
            };
            value["confirmed_hits"] = serde_json::json!([known[kind]]);
            value["dismissed_hits"] = serde_json::json!([]);
        }
        path if path.starts_with("/watchlist_screening/") => drop_members(value, &["cursor"]),
        // A user is told once, and verified once.
        "/identity_verification/create" => {
            value["client_user_id"] = format!("user {extent}").into();
        }
        "/identity_verification/retry" => {
            value["client_user_id"] = "user-1".into();
            value["strategy"] = "reset".into();
            drop_members(value, &["steps"]);
        }
        "/identity_verification/list" => {
            value["client_user_id"] = "user-1".into();
            drop_members(value, &["cursor"]);
        }
        _ => {}
    }
}

fn drop_members(value: &mut Value, names: &[&str]) {
    if let Value::Object(members) = value {
        for name in names {
            members.remove(*name);
        }
    }
}
