//! The part of OpenAPI 3.0 that Plaid's document uses: whether a value is of a schema, and a value
//! that is.

use plaid_tests::document::OpenApi;
use serde_json::{Map, Value, json};

/// The parts of a schema: itself and what `allOf` merges, references followed.
fn parts<'d>(document: &'d OpenApi, schema: &'d Value, found: &mut Vec<&'d Value>) {
    let schema = document.resolved(schema);
    found.push(schema);
    for part in schema["allOf"].as_array().into_iter().flatten() {
        parts(document, part, found);
    }
}

fn all_parts<'d>(document: &'d OpenApi, schema: &'d Value) -> Vec<&'d Value> {
    let mut found = Vec::new();
    parts(document, schema, &mut found);
    found
}

/// What is wrong with a request's value, if anything is.
pub(crate) fn problem(
    document: &OpenApi,
    schema: &Value,
    value: &Value,
    at: &str,
) -> Option<String> {
    let parts = all_parts(document, schema);
    if value.is_null() {
        let may_be_null = parts.iter().any(|part| {
            part["nullable"] == true
                || part["enum"]
                    .as_array()
                    .is_some_and(|values| values.contains(value))
        });
        return (!may_be_null).then(|| format!("{at} is null"));
    }
    let own = parts.iter().find_map(|part| simple_problem(part, value));
    if let Some(problem) = own {
        return Some(format!("{at} {problem}"));
    }
    if let Some(schema) = parts.iter().find_map(|part| part.get("items")) {
        let mut items = value.as_array().into_iter().flatten().enumerate();
        return items
            .find_map(|(index, item)| problem(document, schema, item, &format!("{at}[{index}]")));
    }
    let known = members(&parts);
    if known.is_empty() {
        return None;
    }
    let object = value.as_object()?;
    let mut required = parts
        .iter()
        .flat_map(|part| part["required"].as_array().into_iter().flatten());
    if let Some(missing) =
        required.find(|name| object.get(name.as_str().unwrap_or_default()).is_none())
    {
        // Credentials may travel in the header.
        if !["client_id", "secret"].contains(&missing.as_str().unwrap_or_default()) {
            return Some(format!("{at} lacks {missing}"));
        }
    }
    object.iter().find_map(|(name, value)| {
        let at = format!("{at}.{name}");
        match known.get(name) {
            None => Some(format!("{at} is not known")),
            Some(schema) if schema["readOnly"] == true => Some(format!("{at} is read-only")),
            Some(schema) => problem(document, schema, value, &at),
        }
    })
}

fn members<'d>(parts: &[&'d Value]) -> Map<String, Value> {
    let objects = parts
        .iter()
        .filter_map(|part| part["properties"].as_object());
    objects
        .flat_map(|members: &'d Map<String, Value>| members.clone())
        .collect()
}

/// What is wrong with a value by one part of its schema alone.
fn simple_problem(part: &Value, value: &Value) -> Option<String> {
    let is_of_type = match part["type"].as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        _ => true,
    };
    if !is_of_type {
        return Some(format!("is no {}", part["type"]));
    }
    if let Some(values) = part["enum"].as_array()
        && !values.contains(value)
    {
        let removed = part["x-removed-enum-values"].as_array();
        if !removed.is_some_and(|values| values.contains(value)) {
            return Some(format!("is {value}, which is not one of the values"));
        }
    }
    let size = match value {
        Value::String(text) => ("minLength", "maxLength", text.chars().count()),
        Value::Array(items) => ("minItems", "maxItems", items.len()),
        Value::Object(members) => ("minProperties", "maxProperties", members.len()),
        _ => ("", "", 0),
    };
    let (least, most, size) = (part[size.0].as_u64(), part[size.1].as_u64(), size.2 as u64);
    if least.is_some_and(|least| size < least) || most.is_some_and(|most| size > most) {
        return Some(format!("has the size {size}"));
    }
    if let Some(number) = value.as_f64() {
        let (least, most) = (part["minimum"].as_f64(), part["maximum"].as_f64());
        if least.is_some_and(|least| number < least) || most.is_some_and(|most| number > most) {
            return Some(format!("is {number}"));
        }
    }
    let text = value.as_str()?;
    let is_formed = match part["format"].as_str() {
        Some("date") => text.len() == 10 && text.split('-').count() == 3,
        Some("date-time") => text.len() >= 20 && text.contains('T'),
        Some("uuid") => text.len() == 36 && text.split('-').count() == 5,
        Some("uri" | "url") => text.contains("://"),
        Some("email") => text.contains('@'),
        _ => true,
    };
    (!is_formed).then(|| format!("is no {}", part["format"]))
}

/// A value of a schema, with every member that is required.
pub(crate) fn example(document: &OpenApi, schema: &Value) -> Value {
    let parts = all_parts(document, schema);
    let find = |key: &str| parts.iter().find_map(|part| part.get(key));
    if let Some(example) = find("example") {
        return example.clone();
    }
    if let Some(value) = find("enum").and_then(|values| values.get(0)) {
        return value.clone();
    }
    let members = members(&parts);
    if !members.is_empty() {
        let required = parts
            .iter()
            .flat_map(|part| part["required"].as_array().into_iter().flatten());
        let object = required.filter_map(|name| {
            let name = name.as_str()?;
            Some((name.to_owned(), example(document, members.get(name)?)))
        });
        return Value::Object(object.collect());
    }
    let format = find("format").and_then(Value::as_str);
    match find("type").and_then(Value::as_str) {
        Some("array") => json!([example(document, find("items").unwrap_or(&Value::Null))]),
        Some("string") => match format {
            Some("date") => "2026-01-15".into(),
            Some("date-time") => "2026-01-15T08:30:00Z".into(),
            _ => "string".into(),
        },
        Some("integer" | "number") => 0.into(),
        Some("boolean") => true.into(),
        _ => json!({}),
    }
}
