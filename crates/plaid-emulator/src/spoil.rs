//! Answers that are spoilt on their way out.

use serde_json::{Value, json};

use crate::{answer::Reply, faults::Fault};

/// Spoils an answer as a fault wants it.
pub(crate) fn spoil(reply: Reply, fault: Option<&Fault>) -> Reply {
    match fault {
        Some(Fault::Reset { .. }) => reply.cut(0),
        Some(Fault::Truncate) => {
            let half = reply.body().len() / 2;
            reply.cut(half)
        }
        Some(Fault::Garbage) => reply.with_body("application/json", "{\"accounts\": [<<<"),
        Some(Fault::Empty) => reply.with_body("application/json", ""),
        Some(Fault::Html { status, .. }) => reply
            .with_status(*status)
            .with_body("text/html", "<html><body>Bad gateway</body></html>"),
        Some(Fault::NoRequestId) => reply.without_request_id(),
        Some(Fault::UnknownValue { member }) => reply.edit(|body| rename(body, member)),
        Some(Fault::ExtraMembers) => reply.edit(extend),
        _ => reply,
    }
}

/// Gives all texts of a name a value that nobody knows.
fn rename(value: &mut Value, member: &str) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                if name == member && value.is_string() {
                    *value = "SOMETHING_NEW".into();
                } else {
                    rename(value, member);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, member)),
        _ => {}
    }
}

/// Adds a member that nobody knows to all objects.
fn extend(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(extend);
            members.insert("something_new".to_owned(), json!({ "a": [1] }));
        }
        Value::Array(items) => items.iter_mut().for_each(extend),
        _ => {}
    }
}
