//! Types of the facts as Rust types, and how a value of each is taken, read and written.

use crate::facts::{Field, Type};

use super::{
    names::{crate_ident, member},
    plan::{Owner, Plan},
};

/// The place generated code stands in, which decides how types are named there.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub(crate) plan: &'a Plan<'a>,
    /// The path of the crate's own types from here, such as `super::types::` or nothing.
    pub(crate) own: &'a str,
    pub(crate) home: Home,
}

/// The kind of crate that generated code stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Home {
    Product,
    /// `plaid-types` itself.
    Shared,
    /// The payloads of webhooks, beside the product's own types.
    Payloads,
}

/// How a member is set.
pub(crate) struct Setter {
    /// Whether it can be left out again.
    pub(crate) is_optional: bool,
    /// What follows `pub fn`.
    pub(crate) signature: String,
    /// What the member becomes.
    pub(crate) value: String,
}

impl Scope<'_> {
    /// The path of a named type.
    pub(crate) fn path(&self, name: &str) -> String {
        match self.plan.owner(name) {
            Owner::Core => format!("plaid_core::{name}"),
            Owner::Shared(_) if self.home == Home::Shared => format!("crate::{name}"),
            Owner::Shared(_) => format!("plaid_types::{name}"),
            Owner::Product(_) if self.home == Home::Payloads => format!("crate::types::{name}"),
            Owner::Product(_) | Owner::Family(_) => format!("{}{name}", self.own),
        }
    }

    /// The type of a value, without `Option`.
    pub(crate) fn ty(&self, ty: &Type, secret: bool) -> String {
        match ty {
            Type::String if secret => "plaid_core::Sensitive".into(),
            Type::Date if secret => "plaid_core::Sensitive<plaid_core::Date>".into(),
            Type::String => "String".into(),
            Type::Bool => "bool".into(),
            Type::Int => "i64".into(),
            Type::Float => "f64".into(),
            Type::Money | Type::MoneyText => "plaid_core::Amount".into(),
            Type::Date => "plaid_core::Date".into(),
            Type::DateTime => "plaid_core::DateTime".into(),
            Type::Json => "plaid_core::json::Value".into(),
            Type::FreeForm => "plaid_core::json::Map".into(),
            Type::File => "plaid_core::transport::Part".into(),
            Type::Map(inner) => {
                format!(
                    "std::collections::BTreeMap<String, {}>",
                    self.ty(inner, secret)
                )
            }
            Type::List(inner) | Type::SparseList(inner) => {
                format!("Vec<{}>", self.ty(inner, secret))
            }
            Type::Named(name) => self.path(name),
        }
    }

    /// The type of a struct's member.
    pub(crate) fn member(&self, owner: &str, wire: &str, field: &Field) -> String {
        let ty = self.ty(&field.ty, field.marks.secret);
        match self.shape(owner, wire, field) {
            Shape::Plain | Shape::List => ty,
            Shape::Optional => format!("Option<{ty}>"),
            Shape::Clearable => format!("plaid_core::Clearable<{ty}>"),
        }
    }

    /// How a member stands in its struct.
    pub(crate) fn shape(&self, owner: &str, wire: &str, field: &Field) -> Shape {
        let collection = matches!(field.ty, Type::List(_) | Type::SparseList(_) | Type::Map(_));
        if field.marks.clearable {
            Shape::Clearable
        } else if collection && !self.plan.direction(owner).request {
            Shape::List
        } else if self.plan.is_optional(owner, wire, field) {
            Shape::Optional
        } else if collection {
            Shape::List
        } else {
            Shape::Plain
        }
    }

    /// The parameter type of a setter and the expression that turns `name` into the member's type.
    pub(crate) fn parameter(&self, field: &Field, name: &str) -> (String, String) {
        let secret = field.marks.secret;
        let ty = self.ty(&field.ty, secret);
        match &field.ty {
            Type::List(inner) | Type::SparseList(inner) => {
                let element = self.ty(inner, secret);
                if self.converts(inner) {
                    (
                        format!("impl IntoIterator<Item = impl Into<{element}>>"),
                        format!("{name}.into_iter().map(Into::into).collect()"),
                    )
                } else {
                    (
                        format!("impl IntoIterator<Item = {element}>"),
                        format!("{name}.into_iter().collect()"),
                    )
                }
            }
            Type::Map(inner) => {
                let element = self.ty(inner, secret);
                (
                    format!("impl IntoIterator<Item = (impl Into<String>, {element})>"),
                    format!("{name}.into_iter().map(|(key, value)| (key.into(), value)).collect()"),
                )
            }
            other if self.converts(other) => (format!("impl Into<{ty}>"), format!("{name}.into()")),
            _ => (ty, name.to_owned()),
        }
    }

    /// Generics, parameter and value of a setter: one of an optional member takes an option too.
    pub(crate) fn setter(&self, owner: &str, wire: &str, field: &Field) -> Setter {
        let name = member(wire);
        let (parameter, value) = self.parameter(field, &name);
        let shape = self.shape(owner, wire, field);
        let ty = self.ty(&field.ty, field.marks.secret);
        let is_one = !matches!(
            field.ty,
            Type::List(_) | Type::SparseList(_) | Type::Map(_) | Type::Json
        );
        let (generics, parameter, value) = match shape {
            Shape::Optional if is_one && self.converts(&field.ty) => (
                "<M>",
                format!("impl plaid_core::IntoOption<{ty}, M>"),
                format!("{name}.into_option()"),
            ),
            Shape::Optional if is_one => (
                "",
                format!("impl Into<Option<{ty}>>"),
                format!("{name}.into()"),
            ),
            Shape::Optional => ("", parameter, format!("Some({value})")),
            Shape::Clearable => (
                "",
                parameter,
                format!("plaid_core::Clearable::Set({value})"),
            ),
            Shape::Plain | Shape::List => ("", parameter, value),
        };
        Setter {
            is_optional: shape == Shape::Optional,
            signature: format!("{name}{generics}(mut self, {name}: {parameter}) -> Self"),
            value,
        }
    }

    /// Like [`parameter`](Self::parameter), for a constructor: what null clears may be `None`.
    pub(crate) fn argument(&self, field: &Field, name: &str) -> (String, String) {
        if field.marks.clearable {
            let ty = self.ty(&field.ty, field.marks.secret);
            return (
                format!("impl Into<Option<{ty}>>"),
                format!("plaid_core::Clearable::from({name}.into())"),
            );
        }
        self.parameter(field, name)
    }

    /// Whether callers may pass something that converts into the type.
    fn converts(&self, ty: &Type) -> bool {
        use crate::facts::TypeDef;
        match ty {
            Type::String
            | Type::Money
            | Type::MoneyText
            | Type::Date
            | Type::DateTime
            | Type::Json => true,
            Type::Named(name) => {
                let def = self.plan.def(name);
                matches!(
                    def,
                    Some(TypeDef::Id(_) | TypeDef::Token(_) | TypeDef::Enum(_))
                )
            }
            _ => false,
        }
    }
}

/// How a member stands in its struct.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// `T`, always there.
    Plain,
    /// A list or map that is empty when nothing was sent.
    List,
    /// `Option<T>`.
    Optional,
    /// `Clearable<T>`.
    Clearable,
}

/// The crate path of a product.
pub(crate) fn product_path(product: &str) -> String {
    crate_ident(product)
}

/// What stands before a function so that it is compiled where it is used, and nowhere else. One with
/// type parameters is anyway.
pub(super) fn inline(signature: &str) -> &'static str {
    let (name, parameters) = signature.split_once('(').unwrap_or((signature, ""));
    if name.contains('<') || parameters.contains("impl ") {
        ""
    } else {
        "#[inline]\n"
    }
}
