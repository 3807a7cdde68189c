//! What an import does to facts that are there already.

use serde_json::{Value, json};

use super::{assign::Assignments, document::Document, import};
use crate::facts::{
    Body, Facts, Field, File, Http, Marks, Object, Operation, Place, Type, TypeDef, Webhook,
};

fn operation(path: &str, request: &str, response: &str) -> Operation {
    Operation {
        name: path.trim_start_matches('/').replace('/', "_"),
        http: Http::Post,
        path: path.to_owned(),
        request: request.to_owned(),
        response: response.to_owned(),
        retry: "read".to_owned(),
        doc: "What people wrote.".to_owned(),
        ..Operation::default()
    }
}

fn field(ty: Type, optional: bool) -> Field {
    Field {
        ty,
        optional,
        nullable: false,
        marks: Marks::default(),
        doc: "A member's doc.".to_owned(),
    }
}

fn object(members: &[(&str, Field)]) -> TypeDef {
    TypeDef::Object(Object {
        doc: String::new(),
        fields: members
            .iter()
            .map(|(name, field)| ((*name).to_owned(), field.clone()))
            .collect(),
    })
}

/// A product `shelf` with one operation that the document below has, `/shelf/get`.
fn shelf() -> Facts {
    let mut file = File {
        operations: vec![operation(
            "/shelf/get",
            "ShelfGetRequest",
            "ShelfGetResponse",
        )],
        ..File::default()
    };
    file.types.insert("ShelfGetRequest".into(), object(&[]));
    file.types.insert(
        "ShelfGetResponse".into(),
        object(&[("height", field(Type::Int, true))]),
    );
    let mut facts = Facts::default();
    facts.products.insert("shelf".into(), file);
    facts
}

/// A document with `/shelf/get` and what `schemas` adds or replaces.
fn document(paths: &Value, schemas: &Value) -> Document {
    let mut document = json!({
        "paths": { "/shelf/get": post("ShelfGetRequest", "ShelfGetResponse") },
        "components": { "schemas": {
            "ShelfGetRequest": { "type": "object", "properties": {} },
            "ShelfGetResponse": {
                "type": "object",
                "properties": { "height": { "type": "integer" } },
            },
        } },
    });
    let merge = |into: &mut Value, from: &Value| {
        for (key, value) in from.as_object().into_iter().flatten() {
            into[key] = value.clone();
        }
    };
    merge(&mut document["paths"], paths);
    merge(&mut document["components"]["schemas"], schemas);
    Document::parse(&document.to_string()).unwrap()
}

fn post(request: &str, response: &str) -> Value {
    let schema =
        |name: &str| json!({ "schema": { "$ref": format!("#/components/schemas/{name}") } });
    json!({ "post": {
        "requestBody": { "content": { "application/json": schema(request) } },
        "responses": { "200": { "content": { "application/json": schema(response) } } },
    } })
}

fn imported(document: &Document, old: &Facts) -> (Facts, Vec<String>) {
    let assignments = Assignments::known(old);
    import(document, &assignments, old).unwrap()
}

fn members<'f>(facts: &'f Facts, name: &str) -> &'f Object {
    match facts.find(name) {
        Some((_, TypeDef::Object(object))) => object,
        other => panic!("{name}: {other:?}"),
    }
}

fn find<'f>(facts: &'f Facts, path: &str) -> (&'f str, &'f Operation) {
    facts
        .operations()
        .find(|(_, operation)| operation.path == path)
        .unwrap()
}

/// Facts with `/shelf/drop`, which the document does not have, in the product `shelf`.
fn with_dropped(withdrawn: bool) -> Facts {
    let mut facts = shelf();
    let file = facts.products.get_mut("shelf").unwrap();
    let mut dropped = operation("/shelf/drop", "ShelfDropRequest", "ShelfDropResponse");
    dropped.withdrawn = withdrawn;
    file.operations.push(dropped);
    let nested = Field {
        ty: Type::Named("Splinter".into()),
        ..field(Type::Bool, false)
    };
    file.types
        .insert("ShelfDropRequest".into(), object(&[("splinter", nested)]));
    file.types.insert(
        "Splinter".into(),
        object(&[("long", field(Type::Bool, false))]),
    );
    file.types.insert("ShelfDropResponse".into(), object(&[]));
    facts
}

#[test]
fn an_operation_that_left_the_document_is_withdrawn_in_place() {
    let document = document(&json!({}), &json!({}));
    for withdrawn in [false, true] {
        let (facts, notices) = imported(&document, &with_dropped(withdrawn));
        let (product, operation) = find(&facts, "/shelf/drop");
        assert_eq!(product, "shelf");
        assert!(operation.withdrawn);
        assert_eq!(operation.doc, "What people wrote.");
        assert_eq!(facts.find("Splinter").unwrap().0, "shelf");
        assert_eq!(
            members(&facts, "Splinter").fields["long"].doc,
            "A member's doc."
        );
        assert_eq!(
            notices.iter().any(|notice| notice.contains("/shelf/drop")),
            !withdrawn,
            "{notices:?}"
        );
        let (again, notices) = imported(&document, &facts);
        assert_eq!(again, facts);
        assert!(notices.is_empty(), "{notices:?}");
    }
}

#[test]
fn an_operation_that_comes_back_is_no_longer_withdrawn() {
    let paths = json!({ "/shelf/drop": post("ShelfGetRequest", "ShelfGetResponse") });
    let (facts, notices) = imported(&document(&paths, &json!({})), &with_dropped(true));
    assert!(!find(&facts, "/shelf/drop").1.withdrawn);
    assert!(
        notices
            .iter()
            .any(|notice| notice.contains("offered again"))
    );
}

#[test]
fn a_type_that_a_withdrawn_operation_shares_follows_the_document() {
    let mut old = with_dropped(true);
    let file = old.products.get_mut("shelf").unwrap();
    file.operations[1].response = "ShelfGetResponse".into();
    let schemas = json!({ "ShelfGetResponse": {
        "type": "object",
        "properties": { "height": { "type": "integer" }, "width": { "type": "integer" } },
    } });
    let (facts, _) = imported(&document(&json!({}), &schemas), &old);
    assert!(
        members(&facts, "ShelfGetResponse")
            .fields
            .contains_key("width")
    );
}

#[test]
fn an_operation_without_a_product_is_an_error() {
    let paths = json!({ "/shelf/paint": post("ShelfGetRequest", "ShelfGetResponse") });
    let old = shelf();
    let document = document(&paths, &json!({}));
    let error = import(&document, &Assignments::known(&old), &old).unwrap_err();
    assert!(error.to_string().contains("Post /shelf/paint"), "{error}");
}

#[test]
fn a_request_with_a_file_is_a_form_whatever_its_path() {
    let schemas = json!({ "ShelfGetRequest": {
        "type": "object",
        "properties": { "plan": { "type": "string", "format": "binary" } },
    } });
    let (facts, _) = imported(&document(&json!({}), &schemas), &shelf());
    assert_eq!(find(&facts, "/shelf/get").1.body, Body::Multipart);
    let (facts, _) = imported(&document(&json!({}), &json!({})), &shelf());
    assert_eq!(find(&facts, "/shelf/get").1.body, Body::Json);
}

#[test]
fn a_member_that_becomes_required_is_drifted_and_said_to_be() {
    let schemas = json!({ "ShelfGetResponse": {
        "type": "object",
        "properties": { "height": { "type": "integer" }, "width": { "type": "integer" } },
        "required": ["height", "width"],
    } });
    let document = document(&json!({}), &schemas);
    let (facts, notices) = imported(&document, &shelf());
    let response = members(&facts, "ShelfGetResponse");
    for member in ["height", "width"] {
        assert!(response.fields[member].marks.drifted, "{member}");
        let name = format!("ShelfGetResponse.{member}");
        assert!(
            notices.iter().any(|notice| notice.contains(&name)),
            "{notices:?}"
        );
    }
    let (again, notices) = imported(&document, &facts);
    assert_eq!(again, facts);
    assert!(notices.is_empty(), "{notices:?}");
}

#[test]
fn a_mark_that_people_took_away_stays_away() {
    let schemas = json!({ "ShelfGetResponse": {
        "type": "object",
        "properties": { "height": { "type": "integer" }, "depth": { "type": "integer" } },
        "required": ["height", "depth"],
    } });
    let mut old = shelf();
    let file = old.products.get_mut("shelf").unwrap();
    file.types.insert(
        "ShelfGetResponse".into(),
        object(&[("height", field(Type::Int, false))]),
    );
    let assignments = Assignments::known(&old)
        .with_drift("ShelfGetResponse", "height")
        .with_drift("ShelfGetResponse", "depth");
    let (facts, _) = import(&document(&json!({}), &schemas), &assignments, &old).unwrap();
    let response = members(&facts, "ShelfGetResponse");
    assert!(!response.fields["height"].marks.drifted);
    assert!(response.fields["depth"].marks.drifted);
}

#[test]
fn a_member_that_left_stays_in_answers_alone() {
    let mut old = shelf();
    let types = &mut old.products.get_mut("shelf").unwrap().types;
    types["ShelfGetRequest"] = object(&[("height", field(Type::Int, false))]);
    types["ShelfGetResponse"] = object(&[("height", field(Type::Int, false))]);
    let schemas = json!({ "ShelfGetResponse": { "type": "object", "properties": {} } });
    let document = document(&json!({}), &schemas);
    let (facts, notices) = imported(&document, &old);
    assert_eq!(
        notices,
        [
            "ShelfGetRequest.height left the document",
            "ShelfGetResponse.height left the document: it is kept for answers that hold it",
        ]
    );
    assert!(members(&facts, "ShelfGetRequest").fields.is_empty());
    let kept = &members(&facts, "ShelfGetResponse").fields["height"];
    assert!(kept.optional && kept.marks.deprecated && kept.marks.read_only);
    let (again, notices) = imported(&document, &facts);
    assert_eq!(again, facts);
    assert!(notices.is_empty(), "{notices:?}");
}

#[test]
fn credentials_are_taken_out_of_requests_alone() {
    let schemas = json!({
        "APIClientID": { "type": "string" },
        "ShelfGetRequest": {
            "type": "object",
            "properties": { "client_id": { "$ref": "#/components/schemas/APIClientID" } },
        },
        "ShelfGetResponse": {
            "type": "object",
            "properties": { "client_id": { "$ref": "#/components/schemas/APIClientID" } },
        },
    });
    let (facts, _) = imported(&document(&json!({}), &schemas), &shelf());
    assert!(members(&facts, "ShelfGetRequest").fields.is_empty());
    let told = &members(&facts, "ShelfGetResponse").fields["client_id"];
    assert_eq!(told.ty, Type::Named("ClientId".into()));
}

#[test]
fn a_member_is_deprecated_where_its_type_is() {
    let schemas = json!({
        "Wood": { "type": "string", "enum": ["oak"], "deprecated": true },
        "Paint": { "type": "object", "deprecated": true, "properties": { "red": { "type": "boolean" } } },
        "ShelfGetResponse": {
            "type": "object",
            "properties": {
                "wood": { "$ref": "#/components/schemas/Wood" },
                "paint": { "allOf": [{ "$ref": "#/components/schemas/Paint" }] },
                "height": { "type": "integer" },
            },
        },
    });
    let (facts, _) = imported(&document(&json!({}), &schemas), &shelf());
    let response = members(&facts, "ShelfGetResponse");
    for (member, deprecated) in [("wood", true), ("paint", true), ("height", false)] {
        assert_eq!(
            response.fields[member].marks.deprecated, deprecated,
            "{member}"
        );
    }
}

#[test]
fn what_only_answers_hold_is_marked() {
    let schemas = json!({ "ShelfGetRequest": {
        "type": "object",
        "properties": { "height": { "type": "integer", "readOnly": true } },
    } });
    let (facts, _) = imported(&document(&json!({}), &schemas), &shelf());
    let height = &members(&facts, "ShelfGetRequest").fields["height"];
    assert!(height.marks.read_only);
    assert_eq!(height.marks.place, Place::Body);
}

#[test]
fn the_types_of_the_core_are_compared_too() {
    let schemas = json!({
        "PlaidErrorType": { "type": "string", "enum": ["SHELF_ERROR", "ITEM_ERROR"] },
        "PlaidError": {
            "type": "object",
            "properties": { "error_type": { "$ref": "#/components/schemas/PlaidErrorType" } },
        },
        "ShelfGetResponse": {
            "type": "object",
            "properties": { "error": { "$ref": "#/components/schemas/PlaidError" } },
        },
    });
    let mut old = shelf();
    let known = crate::facts::Enum {
        doc: "The family.".into(),
        values: [(
            "ITEM_ERROR".to_owned(),
            crate::facts::Value {
                variant: None,
                doc: "About an Item.".into(),
            },
        )]
        .into(),
    };
    old.core
        .types
        .insert("ErrorType".into(), TypeDef::Enum(known));
    old.core
        .types
        .insert("ItemId".into(), TypeDef::Id(String::new()));
    let (facts, _) = imported(&document(&json!({}), &schemas), &old);
    let Some((file, TypeDef::Enum(families))) = facts.find("ErrorType") else {
        panic!("no families")
    };
    assert_eq!(file, "core");
    assert_eq!(families.doc, "The family.");
    assert_eq!(families.values["ITEM_ERROR"].doc, "About an Item.");
    assert!(families.values.contains_key("SHELF_ERROR"));
    assert_eq!(facts.find("ItemId").unwrap().0, "core");
    assert_eq!(facts.find("ApiError").unwrap().0, "core");
}

#[test]
fn a_value_that_left_an_enum_stays_known() {
    let with = |values: &[&str]| {
        let schemas = json!({
            "Wood": { "type": "string", "enum": values },
            "ShelfGetResponse": {
                "type": "object",
                "properties": { "wood": { "$ref": "#/components/schemas/Wood" } },
            },
        });
        document(&json!({}), &schemas)
    };
    let (before, _) = imported(&with(&["OAK"]), &shelf());
    let (after, _) = imported(&with(&["oak"]), &before);
    let Some((_, TypeDef::Enum(wood))) = after.find("Wood") else {
        panic!("no wood")
    };
    assert!(wood.values.keys().eq(["oak", "OAK"]));
}

/// Facts with a webhook `SHELF`: `FULL` that the document below has, and one that it has not.
fn with_webhooks() -> Facts {
    let webhook = |code: &str, payload: &str| Webhook {
        kind: "SHELF".to_owned(),
        code: code.to_owned(),
        payload: payload.to_owned(),
        ..Webhook::default()
    };
    let mut family = File {
        webhooks: vec![
            webhook("FULL", "ShelfFullWebhook"),
            webhook("BURNT", "ShelfBurntWebhook"),
        ],
        ..File::default()
    };
    family.types.insert("ShelfFullWebhook".into(), object(&[]));
    family.types.insert(
        "ShelfBurntWebhook".into(),
        object(&[("ashes", field(Type::Int, false))]),
    );
    let mut facts = shelf();
    facts.webhooks.insert("shelf".into(), family);
    facts
}

/// The schema of a webhook with the members of a payload.
fn sent(code: &str, payload: &Value) -> Value {
    let mut members = json!({
        "webhook_type": { "type": "string", "description": "`\"SHELF\"`" },
        "webhook_code": { "type": "string", "description": code },
    });
    for (name, schema) in payload.as_object().into_iter().flatten() {
        members[name] = schema.clone();
    }
    json!({ "type": "object", "properties": members })
}

#[test]
fn webhooks_are_found_by_their_members_and_stay_when_they_leave() {
    let height = json!({ "height": { "type": "integer" } });
    let error = json!({ "error": { "type": "string" }, "height": { "type": "integer" } });
    let schemas = json!({
        "ShelfFullWebhook": sent("", &height),
        "ShelfEmptyWebhook": sent("`EMPTY`", &error),
        // Nothing would tell it from the one before.
        "ShelfHollowWebhook": sent("`EMPTY`", &error),
        // No webhook, because an operation holds it.
        "ShelfGetRequest": sent("`FULL`", &json!({})),
    });
    let (facts, notices) = imported(&document(&json!({}), &schemas), &with_webhooks());
    let webhooks: Vec<(&str, &str, bool)> = facts
        .webhooks()
        .map(|(_, known)| (known.code.as_str(), known.payload.as_str(), known.withdrawn))
        .collect();
    assert_eq!(
        webhooks,
        [
            // The document does not say its code; the facts do.
            ("FULL", "ShelfFullWebhook", false),
            ("EMPTY", "ShelfEmptyWebhook", false),
            ("BURNT", "ShelfBurntWebhook", true),
        ]
    );
    let payload = members(&facts, "ShelfEmptyWebhook");
    let names: Vec<&String> = payload.fields.keys().collect();
    assert_eq!(names, ["error", "height"]);
    let error = &payload.fields["error"];
    assert_eq!(error.ty, Type::Named("ApiError".into()));
    assert!(
        members(&facts, "ShelfBurntWebhook")
            .fields
            .contains_key("ashes")
    );
    let new = "ShelfEmptyWebhook is new: check its family, and write its doc";
    let left = "ShelfBurntWebhook left the document: it is withdrawn, and stays where it is";
    assert_eq!(notices, [new, left]);
}

#[test]
fn a_webhook_without_a_family_is_an_error() {
    let schemas = json!({ "ShelfFullWebhook": sent("`FULL`", &json!({})) });
    let old = shelf();
    let assignments = Assignments::known(&old);
    let error = import(&document(&json!({}), &schemas), &assignments, &old).unwrap_err();
    assert!(error.to_string().contains("ShelfFullWebhook"), "{error}");
}

#[test]
fn what_several_families_hold_stands_with_all_webhooks_and_what_products_hold_is_shared() {
    let crate_of = |facts: &Facts, name: &str| facts.find(name).map(|(file, _)| file.to_owned());
    let splinter = json!({ "splinter": { "$ref": "#/components/schemas/Splinter" } });
    let mut schemas = json!({
        "Splinter": { "type": "object", "properties": { "long": { "type": "boolean" } } },
        "ShelfFullWebhook": sent("`FULL`", &splinter),
    });
    let mut old = with_webhooks();
    let family = old.webhooks["shelf"].clone();
    old.webhooks.insert("wood".into(), family);
    let wood = old.webhooks.get_mut("wood").unwrap();
    wood.webhooks.truncate(1);
    wood.webhooks[0].kind = "WOOD".into();
    wood.webhooks[0].payload = "WoodWebhook".into();
    schemas["WoodWebhook"] = sent("`FULL`", &splinter);
    schemas["WoodWebhook"]["properties"]["webhook_type"]["description"] = "`WOOD`".into();
    let (facts, _) = imported(&document(&json!({}), &schemas), &old);
    assert_eq!(crate_of(&facts, "WoodWebhook").as_deref(), Some("wood"));
    assert_eq!(crate_of(&facts, "Splinter").as_deref(), Some("webhooks"));

    schemas["ShelfGetResponse"] = json!({ "type": "object", "properties": splinter });
    let (facts, _) = imported(&document(&json!({}), &schemas), &old);
    assert_eq!(crate_of(&facts, "Splinter").as_deref(), Some("common"));
}
