//! Turns schemas into types of the facts.
//!
//! Aliases and wrappers dissolve into what they stand for; `allOf` parts are merged, the later one
//! winning; a type is nullable if the wrapper, a part or the target says so.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail};
use indexmap::{IndexMap, IndexSet};
use serde_yaml_ng::Value as Yaml;

use crate::facts::{
    Auth, Body, Enum, Facts, Field, Limits, Marks, Object, Operation, Place, Type, TypeDef, Union,
    Value, Webhook,
};

use super::{
    assign::{Assigned, Assignments},
    document::{Document, Entry, flag, list, members, reference, text},
    keep::Keeper,
    names::{self, Newtype, Number, is_money_text, is_secret, pascal, type_name},
};

/// Schemas that the SDK's core implements; their facts stand in `api/core.toml`.
const CORE: &[(&str, &str)] = &[
    ("PlaidError", "ApiError"),
    ("Cause", "ErrorCause"),
    ("PlaidErrorType", "ErrorType"),
];
/// Newtypes that the SDK's core implements.
const CORE_IDS: &[&str] = &["RequestId", "ItemId", "ClientId"];
/// The credentials of a request, which travel in headers.
const CREDENTIALS: &[&str] = &["APIClientID", "APISecret", "OauthAPISecret"];

pub(super) struct Shapes<'a> {
    document: &'a Document,
    assignments: &'a Assignments,
    /// Every type met so far.
    pub(super) types: IndexMap<String, TypeDef>,
    /// Those among them that plaid-core implements.
    pub(super) core: IndexMap<String, TypeDef>,
}

/// What a schema stands for where it is used.
struct Resolved {
    ty: Type,
    nullable: bool,
    secret: bool,
    deprecated: bool,
    limits: Limits,
}

impl Resolved {
    fn of(ty: Type) -> Self {
        Self {
            ty,
            nullable: false,
            secret: false,
            deprecated: false,
            limits: Limits::default(),
        }
    }
}

/// Where a schema is used.
#[derive(Clone, Copy)]
struct Use<'a> {
    owner: &'a str,
    member: &'a str,
    /// The name of the schema, if it has one of its own.
    schema: Option<&'a str>,
}

/// A member of a schema: the schema that declares it, its name and its own schema.
type Member<'a> = (String, &'a str, &'a Yaml);

impl<'a> Shapes<'a> {
    pub(super) fn new(document: &'a Document, assignments: &'a Assignments) -> Self {
        Self {
            document,
            assignments,
            types: IndexMap::new(),
            core: IndexMap::new(),
        }
    }

    /// The facts of an operation; its types are added on the way.
    pub(super) fn operation(
        &mut self,
        entry: &Entry<'_>,
        assigned: &Assigned,
    ) -> Result<Operation> {
        let value = entry.value;
        let docs = value.get("externalDocs").and_then(|docs| text(docs, "url"));
        let open = value
            .get("security")
            .is_some_and(|s| s.as_sequence().is_some_and(Vec::is_empty));
        let request = self.request(value)?;
        let body = if self.uploads(&request) {
            Body::Multipart
        } else {
            Body::Json
        };
        Ok(Operation {
            name: assigned.name.clone(),
            http: assigned.http,
            path: assigned.path.clone(),
            request,
            response: self.response(value)?,
            retry: assigned.retry.clone(),
            billed: assigned.billed,
            auth: if open { Auth::None } else { Auth::Credentials },
            body,
            page: assigned.page.clone(),
            wait: None,
            lost: String::new(),
            deprecated: flag(value, "deprecated"),
            hidden: entry.hidden,
            beta: assigned.beta,
            withdrawn: false,
            docs: docs
                .map(|url| format!("https://plaid.com/docs{url}"))
                .unwrap_or_default(),
            doc: String::new(),
        })
    }

    /// Adds the type of JSON that a text holds.
    pub(super) fn text(&mut self, schema: &str) -> Result<()> {
        let object = self.object(schema, &[])?;
        self.types
            .insert(type_name(schema), TypeDef::Object(object));
        Ok(())
    }

    /// The webhooks of the document. Operations come first: what they use is no webhook.
    ///
    /// Of two with the same members the first counts, since nothing would tell them apart.
    pub(super) fn webhooks(&mut self, keeper: &mut Keeper<'_>) -> Result<Vec<(String, Webhook)>> {
        let mut found: Vec<(String, Webhook)> = Vec::new();
        for schema in self.document.schemas() {
            if self.types.contains_key(&type_name(schema)) {
                continue;
            }
            let (parts, _) = self.members(schema)?;
            let told = |member: &str| {
                let mut parts = parts.iter().filter(|(_, name, _)| *name == member);
                parts.next().map(|(_, _, value)| constant(value))
            };
            let (Some(kind), Some(code)) = (told("webhook_type"), told("webhook_code")) else {
                continue;
            };
            let value = self.document.schema(schema)?;
            let webhook = Webhook {
                kind,
                code,
                payload: type_name(schema),
                deprecated: flag(value, "deprecated"),
                hidden: flag(value, "x-hidden-from-docs"),
                ..Webhook::default()
            };
            let payload = self.payload(schema)?;
            let is_twin = |(_, known): &(String, Webhook)| {
                known.kind == webhook.kind
                    && known.code == webhook.code
                    && matches!(self.types.get(&known.payload), Some(TypeDef::Object(known))
                        if has_members_of(known, &payload))
            };
            if found.iter().any(is_twin) {
                continue;
            }
            let (family, webhook) = keeper.webhook(webhook)?;
            let payload = TypeDef::Object(payload);
            self.types.insert(webhook.payload.clone(), payload);
            found.push((family, webhook));
        }
        Ok(found)
    }

    /// What a webhook holds beside its type and code. Some errors are texts in the document and
    /// objects everywhere else.
    fn payload(&mut self, schema: &str) -> Result<Object> {
        let mut object = self.object(schema, &[])?;
        object.fields.shift_remove("webhook_type");
        object.fields.shift_remove("webhook_code");
        if let Some(error) = object.fields.get_mut("error") {
            error.ty = Type::Named("ApiError".into());
            error.nullable = true;
        }
        Ok(object)
    }

    /// All types a root type reaches.
    pub(super) fn closure(&self, root: &str, found: &mut IndexSet<String>) {
        let Some(def) = self.types.get(root) else {
            return;
        };
        if !found.insert(root.to_owned()) {
            return;
        }
        for name in def.uses() {
            self.closure(name, found);
        }
    }

    /// Whether a request holds a file and is therefore a form, whatever the document calls it.
    fn uploads(&self, request: &str) -> bool {
        matches!(self.types.get(request), Some(TypeDef::Object(object))
            if object.fields.values().any(|field| field.ty == Type::File))
    }

    /// Takes over a type from earlier facts, and all that it reaches, unless the document has it.
    pub(super) fn adopt(&mut self, root: &str, old: &Facts) {
        if self.types.contains_key(root) {
            return;
        }
        let Some((_, def)) = old.find(root) else {
            return;
        };
        if old.core.types.contains_key(root) {
            return;
        }
        self.types.insert(root.to_owned(), def.clone());
        for name in def.uses() {
            self.adopt(name, old);
        }
    }

    fn request(&mut self, operation: &Yaml) -> Result<String> {
        let content = operation
            .get("requestBody")
            .and_then(|body| body.get("content"));
        let schema = content
            .and_then(|content| content.get("application/json")?.get("schema"))
            .and_then(reference);
        let parameters = list(operation, "parameters");
        let id = text(operation, "operationId").unwrap_or_default();
        let synthesized = format!("{}Request", pascal(id));
        let in_path = parameters.iter().any(|p| text(p, "in") == Some("path"));
        let mut object = match schema {
            Some(schema) => self.object(schema, &self.credentials(schema)?)?,
            None => Object::default(),
        };
        // A body that other operations could share must not gain a path parameter.
        let name = match schema {
            Some(schema) if !in_path => type_name(schema),
            _ => synthesized,
        };
        let mut fields = IndexMap::new();
        for parameter in parameters {
            let (key, field) = self.parameter(parameter, &name)?;
            fields.insert(key, field);
        }
        let at_end = fields
            .values()
            .all(|field| matches!(field.marks.place, Place::Header(_)));
        if at_end {
            object.fields.extend(fields);
        } else {
            fields.extend(object.fields);
            object.fields = fields;
        }
        self.types.insert(name.clone(), TypeDef::Object(object));
        Ok(name)
    }

    fn parameter(&mut self, parameter: &Yaml, owner: &str) -> Result<(String, Field)> {
        // The document has one shared parameter: the header of the new user API.
        let Some(wire) = text(parameter, "name") else {
            let marks = Marks {
                hidden: true,
                place: Place::Header("Plaid-New-User-API-Enabled".into()),
                ..Marks::default()
            };
            let field = Field {
                ty: Type::Bool,
                optional: true,
                nullable: false,
                marks,
                doc: String::new(),
            };
            return Ok(("plaid_new_user_api_enabled".into(), field));
        };
        let place = match text(parameter, "in") {
            Some("path") => Place::Path,
            Some("query") => Place::Query,
            _ => Place::Header(wire.to_owned()),
        };
        let schema = parameter.get("schema").context("a parameter's schema")?;
        let used = Use {
            owner,
            member: wire,
            schema: None,
        };
        let resolved = self.resolve(schema, used)?;
        let key = if matches!(place, Place::Header(_)) {
            wire.to_ascii_lowercase().replace('-', "_")
        } else {
            wire.to_owned()
        };
        let field = Field {
            ty: resolved.ty,
            optional: !flag(parameter, "required"),
            nullable: false,
            marks: Marks {
                place,
                limits: resolved.limits,
                ..Marks::default()
            },
            doc: String::new(),
        };
        Ok((key, field))
    }

    fn response(&mut self, operation: &Yaml) -> Result<String> {
        let content = operation
            .get("responses")
            .and_then(|r| r.get("200")?.get("content"));
        let Some(content) = content.and_then(Yaml::as_mapping) else {
            return Ok("nothing".into());
        };
        let Some((media, value)) = content.iter().next() else {
            return Ok("nothing".into());
        };
        let media = media.as_str().unwrap_or_default();
        if media != "application/json" {
            return Ok(media.to_owned());
        }
        let schema = value.get("schema").context("a response schema")?;
        let used = Use {
            owner: "",
            member: "",
            schema: None,
        };
        match self.resolve(schema, used)?.ty {
            Type::Named(name) => {
                self.request_id_is_optional(&name);
                Ok(name)
            }
            Type::FreeForm => Ok("object".into()),
            other => bail!("a response of type {other:?}"),
        }
    }

    /// The document says that every answer has one; not every answer does.
    fn request_id_is_optional(&mut self, name: &str) {
        if let Some(TypeDef::Object(object)) = self.types.get_mut(name)
            && let Some(field) = object.fields.get_mut("request_id")
        {
            field.marks.drifted |= !field.optional;
        }
    }

    fn resolve(&mut self, schema: &Yaml, used: Use<'_>) -> Result<Resolved> {
        if let Some(name) = reference(schema) {
            return self.resolve_named(name, used);
        }
        if schema.get("allOf").is_some() {
            return self.resolve_wrapper(schema, used);
        }
        let mut resolved = match text(schema, "type") {
            Some("array") => self.resolve_array(schema, used)?,
            Some("object") => self.resolve_object(schema, used)?,
            Some("string") => self.resolve_string(schema, used),
            Some("integer") => Resolved::of(Type::Int),
            Some("number") => Resolved::of(match names::number(used.member) {
                Number::Money => Type::Money,
                Number::Float => Type::Float,
                Number::Int => Type::Int,
            }),
            Some("boolean") => Resolved::of(Type::Bool),
            None if schema.get("enum").is_some() => self.resolve_string(schema, used),
            None => Resolved::of(Type::Json),
            Some(other) => bail!("a schema of type {other}"),
        };
        resolved.nullable |= flag(schema, "nullable") || lists_null(schema);
        resolved.deprecated |= flag(schema, "deprecated");
        limits(schema, &mut resolved.limits);
        Ok(resolved)
    }

    fn resolve_named(&mut self, name: &str, used: Use<'_>) -> Result<Resolved> {
        let schema = self.document.schema(name)?;
        let named = |rust: String| Resolved {
            nullable: flag(schema, "nullable") || lists_null(schema),
            deprecated: flag(schema, "deprecated"),
            ..Resolved::of(Type::Named(rust))
        };
        if let Some((_, rust)) = CORE.iter().find(|(schema, _)| *schema == name) {
            self.core_type(rust, name)?;
            return Ok(named((*rust).into()));
        }
        let rust = type_name(name);
        if schema.get("enum").is_some() {
            let values = enumeration(schema);
            self.types.entry(rust.clone()).or_insert(values);
            return Ok(named(rust));
        }
        if schema.get("oneOf").is_some() {
            self.union(&rust, schema)?;
            return Ok(named(rust));
        }
        if has_properties(schema) && text(schema, "type") != Some("string") {
            if !self.types.contains_key(&rust) {
                let object = self.object(name, &[])?;
                self.types.insert(rust.clone(), TypeDef::Object(object));
            }
            let resolved = named(rust);
            return Ok(Resolved {
                nullable: resolved.nullable || part_is_nullable(schema),
                ..resolved
            });
        }
        self.resolve(
            schema,
            Use {
                schema: Some(name),
                ..used
            },
        )
    }

    /// The facts of a type that plaid-core implements.
    fn core_type(&mut self, rust: &str, schema: &str) -> Result<()> {
        if self.core.contains_key(rust) {
            return Ok(());
        }
        let value = self.document.schema(schema)?;
        let def = if value.get("enum").is_some() {
            enumeration(value)
        } else {
            TypeDef::Object(self.object(schema, &[])?)
        };
        self.core.insert(rust.to_owned(), def);
        Ok(())
    }

    /// `allOf` with one `$ref` and attributes: the target, by another name.
    fn resolve_wrapper(&mut self, schema: &Yaml, used: Use<'_>) -> Result<Resolved> {
        let parts = list(schema, "allOf");
        let target = parts
            .iter()
            .find_map(reference)
            .context("allOf without a reference")?;
        let mut resolved = self.resolve_named(target, used)?;
        resolved.nullable |= flag(schema, "nullable") || parts.iter().any(|p| flag(p, "nullable"));
        resolved.deprecated |= flag(schema, "deprecated");
        Ok(resolved)
    }

    fn resolve_array(&mut self, schema: &Yaml, used: Use<'_>) -> Result<Resolved> {
        let items = schema.get("items").context("items")?;
        let inner = self.resolve(
            items,
            Use {
                schema: None,
                ..used
            },
        )?;
        let element = Box::new(inner.ty);
        let ty = if inner.nullable {
            Type::SparseList(element)
        } else {
            Type::List(element)
        };
        Ok(Resolved {
            secret: inner.secret,
            ..Resolved::of(ty)
        })
    }

    fn resolve_object(&mut self, schema: &Yaml, used: Use<'_>) -> Result<Resolved> {
        if schema.get("properties").is_some() {
            bail!("an object without a name in {}.{}", used.owner, used.member);
        }
        let Some(values) = schema.get("additionalProperties") else {
            return Ok(Resolved::of(Type::FreeForm));
        };
        let any = values.as_bool().is_some()
            || values
                .as_mapping()
                .is_some_and(serde_yaml_ng::Mapping::is_empty);
        if any {
            return Ok(Resolved::of(Type::FreeForm));
        }
        let inner = self.resolve(
            values,
            Use {
                schema: None,
                member: "",
                ..used
            },
        )?;
        let ty = if inner.nullable { Type::Json } else { inner.ty };
        Ok(Resolved::of(Type::Map(Box::new(ty))))
    }

    fn resolve_string(&mut self, schema: &Yaml, used: Use<'_>) -> Resolved {
        if schema.get("enum").is_some() {
            let name = type_name(used.owner) + &pascal(used.member);
            let values = enumeration(schema);
            self.types.entry(name.clone()).or_insert(values);
            return Resolved::of(Type::Named(name));
        }
        let secret = is_secret(used.member, used.owner, used.schema);
        let ty = match text(schema, "format") {
            Some("date") => Type::Date,
            Some("date-time") => Type::DateTime,
            Some("binary") => Type::File,
            _ => {
                let newtype = used
                    .schema
                    .and_then(names::newtype_of_schema)
                    .or_else(|| names::newtype_of_member(used.member, used.owner));
                let description = text(schema, "description").unwrap_or_default();
                match newtype {
                    Some(newtype) if newtype.token || !secret => self.newtype(newtype),
                    _ if secret => Type::String,
                    _ if is_money_text(used.member, description) => Type::MoneyText,
                    _ => Type::String,
                }
            }
        };
        Resolved {
            // Tokens redact themselves.
            secret: secret && matches!(ty, Type::String | Type::Date),
            ..Resolved::of(ty)
        }
    }

    fn newtype(&mut self, newtype: Newtype) -> Type {
        let Newtype { name, token } = newtype;
        if !CORE_IDS.contains(&name.as_str()) {
            let def = if token {
                TypeDef::Token(String::new())
            } else {
                TypeDef::Id(String::new())
            };
            self.types.entry(name.clone()).or_insert(def);
        }
        Type::Named(name)
    }

    fn union(&mut self, name: &str, schema: &Yaml) -> Result<()> {
        let discriminator = schema.get("discriminator").context("a discriminator")?;
        let tag = text(discriminator, "propertyName").context("a discriminating member")?;
        let mut variants = IndexMap::new();
        for (value, target) in members(discriminator, "mapping") {
            let target = target.as_str().and_then(|path| path.rsplit('/').next());
            let target = target.context("a mapping's target")?;
            let used = Use {
                owner: name,
                member: tag,
                schema: None,
            };
            if let Type::Named(target) = self.resolve_named(target, used)?.ty {
                variants.insert(value.to_owned(), target);
            }
        }
        let union = Union {
            doc: String::new(),
            tag: tag.to_owned(),
            variants,
        };
        self.types.insert(name.to_owned(), TypeDef::Union(union));
        Ok(())
    }

    /// The members of a request that are credentials. An answer may tell a client id.
    fn credentials(&self, schema: &str) -> Result<Vec<&'static str>> {
        let (parts, _) = self.members(schema)?;
        let targets = parts.iter().filter_map(|(_, _, value)| reference(value));
        Ok(targets
            .filter_map(|target| CREDENTIALS.iter().find(|known| **known == target).copied())
            .collect())
    }

    fn object(&mut self, schema: &str, credentials: &[&str]) -> Result<Object> {
        let (parts, required) = self.members(schema)?;
        let mut fields = IndexMap::new();
        for (declared_in, member, value) in parts {
            if reference(value).is_some_and(|target| credentials.contains(&target)) {
                continue;
            }
            let used = Use {
                owner: schema,
                member,
                schema: None,
            };
            let resolved = self.resolve(value, used)?;
            let optional = !required.contains(member);
            let solid = !optional && !resolved.nullable;
            let drifted = [schema, declared_in.as_str()]
                .iter()
                .any(|name| self.assignments.is_drifted(name, member));
            let marks = Marks {
                secret: resolved.secret,
                deprecated: resolved.deprecated,
                hidden: flag(value, "x-hidden-from-docs"),
                drifted: solid && drifted,
                read_only: flag(value, "readOnly"),
                clearable: false,
                omitted: false,
                place: Place::Body,
                limits: resolved.limits,
            };
            let doc = String::new();
            let nullable = resolved.nullable;
            fields.insert(
                member.to_owned(),
                Field {
                    ty: resolved.ty,
                    optional,
                    nullable,
                    marks,
                    doc,
                },
            );
        }
        Ok(Object {
            doc: String::new(),
            fields,
        })
    }

    /// The members of a schema, its `allOf` parts included, and which of them are required.
    fn members(&self, schema: &str) -> Result<(Vec<Member<'a>>, IndexSet<&'a str>)> {
        let mut parts = Vec::new();
        let mut required = IndexSet::new();
        let value = self.document.schema(schema)?;
        self.collect(schema, value, &mut parts, &mut required)?;
        Ok((parts, required))
    }

    /// Gathers the members of a schema and of all its `allOf` parts.
    fn collect(
        &self,
        name: &str,
        schema: &'a Yaml,
        parts: &mut Vec<Member<'a>>,
        required: &mut IndexSet<&'a str>,
    ) -> Result<()> {
        for part in list(schema, "allOf") {
            match reference(part) {
                Some(target) => {
                    self.collect(target, self.document.schema(target)?, parts, required)?;
                }
                None => self.collect(name, part, parts, required)?,
            }
        }
        for (member, value) in members(schema, "properties") {
            match parts.iter_mut().find(|(_, known, _)| *known == member) {
                Some(known) => *known = (name.to_owned(), member, value),
                None => parts.push((name.to_owned(), member, value)),
            }
        }
        required.extend(list(schema, "required").iter().filter_map(Yaml::as_str));
        Ok(())
    }
}

fn enumeration(schema: &Yaml) -> TypeDef {
    let values = list(schema, "enum").iter().filter_map(|value| match value {
        Yaml::String(text) => Some(text.clone()),
        Yaml::Bool(set) => Some(set.to_string()),
        Yaml::Number(number) => Some(number.to_string()),
        _ => None,
    });
    // Values that were dropped from the document are still accepted by the API.
    let removed = list(schema, "x-removed-enum-values")
        .iter()
        .filter_map(Yaml::as_str);
    let values = values
        .chain(removed.map(str::to_owned))
        .map(|value| (value, Value::default()))
        .collect();
    TypeDef::Enum(Enum {
        doc: String::new(),
        values,
    })
}

/// Whether a schema has members of its own or merges parts that do.
/// The value of a member that has only one: the first word that its description quotes.
fn constant(schema: &Yaml) -> String {
    let description = text(schema, "description").unwrap_or_default();
    let quoted = description.split('`').nth(1).unwrap_or_default();
    quoted.trim_matches('"').to_owned()
}

/// Whether two objects have the same members, of the same types.
fn has_members_of(one: &Object, other: &Object) -> bool {
    let members = |object: &Object| -> BTreeMap<String, Type> {
        let fields = object.fields.iter();
        fields
            .map(|(wire, field)| (wire.clone(), field.ty.clone()))
            .collect()
    };
    members(one) == members(other)
}

fn has_properties(schema: &Yaml) -> bool {
    schema.get("properties").is_some()
        || list(schema, "allOf").iter().any(has_properties)
        || list(schema, "allOf")
            .iter()
            .filter(|part| reference(part).is_some())
            .count()
            > 1
}

fn part_is_nullable(schema: &Yaml) -> bool {
    list(schema, "allOf")
        .iter()
        .any(|part| flag(part, "nullable"))
}

fn lists_null(schema: &Yaml) -> bool {
    list(schema, "enum").iter().any(Yaml::is_null)
}

fn limits(schema: &Yaml, limits: &mut Limits) {
    let number = |key: &str| schema.get(key).and_then(Yaml::as_f64);
    let count = |key: &str| schema.get(key).and_then(Yaml::as_u64);
    limits.min = number("minimum").or(limits.min);
    limits.max = number("maximum").or(limits.max);
    let lengths = [
        ("minLength", "maxLength"),
        ("minItems", "maxItems"),
        ("minProperties", "maxProperties"),
    ];
    for (min, max) in lengths {
        limits.min_len = count(min).or(limits.min_len);
        limits.max_len = count(max).or(limits.max_len);
    }
    if let Some(format @ ("uri" | "url" | "email" | "uuid")) = text(schema, "format") {
        limits.format = Some(if format == "url" {
            "uri".into()
        } else {
            format.to_owned()
        });
    }
    let default = match schema.get("default") {
        Some(Yaml::Bool(set)) => Some(set.to_string()),
        Some(Yaml::Number(number)) => Some(number.to_string()),
        Some(Yaml::String(text)) if !text.contains(char::is_whitespace) => Some(text.clone()),
        _ => None,
    };
    limits.default = default.or(limits.default.take());
}
