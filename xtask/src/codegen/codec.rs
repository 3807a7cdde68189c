//! `codec.rs`: how the types are read and written, as text instead of derives.
//!
//! Every type is written both ways, but what a client never needs (reading requests) stands behind
//! the feature `server`.

use std::fmt::Write as _;

use crate::facts::{Field, Object, Place, Type, TypeDef, Union, evidence::Reading};

use super::{
    names::{member, variant},
    rust::{Scope, Shape},
};

/// The type of Plaid's error objects.
const ERROR_OBJECT: &str = "ApiError";

/// The impls of one type; enums and newtypes bring theirs along.
pub(super) fn impls(scope: Scope<'_>, name: &str, def: &TypeDef) -> String {
    match def {
        TypeDef::Object(object) => {
            serialize(scope, name, object) + &deserialize(scope, name, object)
        }
        TypeDef::Union(union) => tagged(scope, name, union),
        TypeDef::Enum(_) | TypeDef::Id(_) | TypeDef::Token(_) => String::new(),
    }
}

fn serialize(scope: Scope<'_>, name: &str, object: &Object) -> String {
    let mut body = String::new();
    if let Some((_, webhook)) = scope.plan.webhook_of(name) {
        for (wire, value) in [
            ("webhook_type", &webhook.kind),
            ("webhook_code", &webhook.code),
        ] {
            let _ = writeln!(body, "codec::put(&mut members, {wire:?}, {value:?})?;");
        }
    }
    let in_body = |field: &&Field| field.marks.place == Place::Body && field.ty != Type::File;
    for (wire, field) in object.fields.iter().filter(|(_, field)| in_body(field)) {
        body.push_str(&write_member(scope, name, wire, field));
    }
    let binding = if body.is_empty() {
        "members"
    } else {
        "mut members"
    };
    let path = scope.own.to_owned() + name;
    format!(
        "impl codec::Serialize for {path} {{\n\
         fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {{\n\
         let {binding} = serializer.serialize_map(None)?;\n{body}\
         codec::SerializeMap::end(members)\n}}\n}}\n\n"
    )
}

fn write_member(scope: Scope<'_>, owner: &str, wire: &str, field: &Field) -> String {
    let ident = member(wire);
    let text = field.ty == Type::MoneyText;
    let always = |value: &str| format!("codec::put(&mut members, {wire:?}, {value})?;\n");
    match scope.shape(owner, wire, field) {
        Shape::Clearable => {
            format!("codec::put_clearable(&mut members, {wire:?}, &self.{ident})?;\n")
        }
        Shape::Plain if text => always(&format!("&codec::AmountText(&self.{ident})")),
        Shape::Plain | Shape::List => always(&format!("&self.{ident}")),
        Shape::Optional => {
            let value = if text {
                format!("self.{ident}.as_ref().map(codec::AmountText)")
            } else {
                format!("self.{ident}")
            };
            // A server answers every nullable member but those that it omits; a client sends null only
            // where it must.
            let request = scope.plan.direction(owner).request;
            let leaves_out = field.optional && (request || field.marks.omitted);
            if field.nullable && !leaves_out {
                always(&format!("&{value}"))
            } else {
                format!("codec::put_some(&mut members, {wire:?}, {value}.as_ref())?;\n")
            }
        }
    }
}

fn deserialize(scope: Scope<'_>, name: &str, object: &Object) -> String {
    let path = scope.own.to_owned() + name;
    let gate = gate(scope, name);
    if object.fields.is_empty() {
        return format!(
            "{gate}impl<'de> codec::Record<'de> for {path} {{\n\
             const NAME: &'static str = {name:?};\n\
             \nfn index(_: &str) -> usize {{\ncodec::UNKNOWN\n}}\n\n\
             #[inline]\nfn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {{\n\
             while codec::next_member::<Self, A>(members)?.is_some() {{\n\
             codec::skip(members)?;\n}}\nOk(Self {{}})\n}}\n}}\n\n{}",
            entry(&gate, &path)
        );
    }
    let mut index = String::new();
    let mut locals = String::new();
    let mut arms = String::new();
    let mut fields = String::new();
    for (at, (wire, field)) in object.fields.iter().enumerate() {
        let ident = member(wire);
        if field.ty == Type::File {
            // An upload travels as a form; servers take it from there.
            let _ = writeln!(fields, "{ident}: plaid_core::transport::Part::default(),");
            continue;
        }
        let shape = scope.shape(name, wire, field);
        let (local, finish) = reading(scope, name, wire, field);
        let _ = writeln!(index, "{wire:?} => {at},");
        let _ = writeln!(locals, "let mut {ident}: Option<{local}> = None;");
        let may_be_null =
            shape == Shape::Plain && scope.plan.reading(name, wire, field) == Reading::False;
        let value = if may_be_null {
            "members.next_value()?"
        } else if shape == Shape::Clearable {
            "Some(plaid_core::Clearable::from(members.next_value::<Option<_>>()?))"
        } else if shape == Shape::Plain {
            "Some(members.next_value()?)"
        } else {
            "members.next_value()?"
        };
        // The guard spares every assignment the drop of an old value: a sixth of the decoding time.
        // A member that comes twice counts once.
        let _ = writeln!(arms, "{at} if {ident}.is_none() => {ident} = {value},");
        let value = finish.replace("{}", &ident);
        let _ = if value == ident {
            writeln!(fields, "{ident},")
        } else {
            writeln!(fields, "{ident}: {value},")
        };
    }
    format!(
        "{gate}impl<'de> codec::Record<'de> for {path} {{\n\
         const NAME: &'static str = {name:?};\n\
         \n#[inline]\nfn index(member: &str) -> usize {{\n\
         match member {{\n{index}_ => codec::UNKNOWN,\n}}\n}}\n\n\
         #[inline]\nfn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {{\n\
         {locals}\
         while let Some(member) = codec::next_member::<Self, A>(members)? {{\n\
         match member {{\n{arms}_ => codec::skip(members)?,\n}}\n}}\n\
         Ok(Self {{\n{fields}}})\n}}\n}}\n\n{}",
        entry(&gate, &path)
    )
}

/// The type a member is read as and the expression (of `{}`) that finishes it.
fn reading(scope: Scope<'_>, owner: &str, wire: &str, field: &Field) -> (String, String) {
    let ty = scope.ty(&field.ty, field.marks.secret);
    let shape = scope.shape(owner, wire, field);
    let inner = |local: String| (local, "{}.and_then(|value| value.0)".to_owned());
    match (shape, &field.ty, scope.plan.reading(owner, wire, field)) {
        (Shape::Plain, _, Reading::False) => return (ty, "{}.unwrap_or_default()".to_owned()),
        (Shape::Optional, _, Reading::NoneUnlessWhole) => return inner("codec::Whole".into()),
        (Shape::Optional, _, Reading::TextOfNumber) => {
            return (
                "codec::TextOfNumber".into(),
                "{}.map(|value| value.0)".into(),
            );
        }
        (Shape::Optional, _, Reading::NoneIfEmpty) => {
            return inner(format!("codec::Telling<{ty}>"));
        }
        (Shape::Optional, Type::MoneyText, _) => return inner("codec::AmountOrNone".into()),
        // What is wrong with one thing must not cost the answer about the others.
        (Shape::Optional, Type::Named(name), _) if name == ERROR_OBJECT => {
            return inner(format!("codec::Lenient<{ty}>"));
        }
        _ => {}
    }
    let (local, convert) = match &field.ty {
        Type::Int => ("codec::Int".to_owned(), ".0"),
        Type::Float => ("codec::Float".to_owned(), ".0"),
        Type::List(inner) if **inner == Type::Int => (
            "Vec<codec::Int>".to_owned(),
            ".into_iter().map(|int| int.0).collect()",
        ),
        Type::List(inner) | Type::SparseList(inner) if inner.name() == Some(ERROR_OBJECT) => (
            format!("Vec<codec::Lenient<{}>>", scope.ty(inner, false)),
            ".into_iter().filter_map(|error| error.0).collect()",
        ),
        Type::SparseList(inner) => (
            format!("codec::Sparse<{}>", scope.ty(inner, field.marks.secret)),
            ".0",
        ),
        _ => (ty.clone(), ""),
    };
    let mapped = if convert.is_empty() {
        "{}".to_owned()
    } else {
        format!("{{}}.map(|value| value{convert})")
    };
    match shape {
        Shape::Plain if convert.is_empty() => (local, format!("codec::required({{}}, {wire:?})?")),
        Shape::Plain => (local, format!("codec::required({{}}, {wire:?})?{convert}")),
        Shape::List => (local, format!("{mapped}.unwrap_or_default()")),
        Shape::Optional => (local, mapped),
        Shape::Clearable => (
            format!("plaid_core::Clearable<{ty}>"),
            "{}.unwrap_or_default()".to_owned(),
        ),
    }
}

fn entry(gate: &str, path: &str) -> String {
    format!(
        "{gate}impl<'de> codec::Deserialize<'de> for {path} {{\n\
         fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {{\n\
         codec::record(deserializer)\n}}\n}}\n\n"
    )
}

/// Reading a type that only travels in requests is a server's business.
fn gate(scope: Scope<'_>, name: &str) -> String {
    if scope.plan.direction(name).response {
        String::new()
    } else {
        "#[cfg(feature = \"server\")]\n".to_owned()
    }
}

fn tagged(scope: Scope<'_>, name: &str, union: &Union) -> String {
    let path = scope.own.to_owned() + name;
    let gate = gate(scope, name);
    let mut write = String::new();
    let mut read = String::new();
    for wire in union.variants.keys() {
        let ident = variant(name, wire);
        let _ = writeln!(
            write,
            "Self::{ident}(value) => codec::Serialize::serialize(value, serializer),"
        );
        let _ = writeln!(
            read,
            "Some({wire:?}) => codec::from_value(value).map(Self::{ident}),"
        );
    }
    format!(
        "impl codec::Serialize for {path} {{\n\
         fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {{\n\
         match self {{\n{write}\
         Self::UnknownValue(value) => codec::Serialize::serialize(value, serializer),\n}}\n}}\n}}\n\n\
         {gate}impl<'de> codec::Deserialize<'de> for {path} {{\n\
         fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {{\n\
         let value = plaid_core::json::Value::deserialize(deserializer)?;\n\
         match codec::tag(&value, {:?}) {{\n{read}_ => Ok(Self::UnknownValue(value)),\n}}\n}}\n}}\n\n",
        union.tag
    )
}
