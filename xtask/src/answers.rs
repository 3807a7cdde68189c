//! What answers hold and which of it they cannot do without, for the tests of decoding.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::{
    codegen::Plan,
    facts::{self, Field, Type, TypeDef, evidence::Reading},
    root,
};

/// The types of all answers.
#[derive(Debug)]
pub struct Answers {
    types: BTreeMap<String, Shape>,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// A text of any content.
    Text,
    /// One of some texts, to which more may come.
    Enum,
    /// A whole number.
    Int,
    /// Any number, or an amount.
    Number,
    /// An amount in a text.
    AmountText,
    /// All of one shape; the list may be null.
    List(Box<Shape>),
    /// All of one shape, by name.
    Map(Box<Shape>),
    /// Known members.
    Object(Vec<Member>),
    /// An object whose member of this name tells of which of the types it is.
    Union(String, BTreeMap<String, String>),
    /// A type that has a name; see [`Answers::named`].
    Named(String),
    /// Something else: a flag, a date, an id, an error object, free JSON.
    Other,
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its name on the wire.
    pub name: String,
    /// What it holds.
    pub shape: Shape,
    /// Why it may be neither missing nor null; `None` if it may.
    pub strict: Option<&'static str>,
}

impl Answers {
    /// Reads them from the facts.
    ///
    /// # Errors
    ///
    /// What is wrong with the facts.
    pub fn read() -> Result<Self> {
        let api = root().join("api");
        let facts = facts::read(&api)?;
        let plan = Plan::new(&facts, &api)?;
        let mut types = BTreeMap::new();
        for (_, file) in facts.files() {
            for (name, def) in &file.types {
                if plan.direction(name).response {
                    types.insert(name.clone(), shape_of(&plan, name, def));
                }
            }
        }
        let mut answers = Self { types };
        answers.free_tags();
        Ok(answers)
    }

    /// Without its tag a union keeps the JSON of the object.
    fn free_tags(&mut self) {
        let unions: Vec<Shape> = self.types.values().cloned().collect();
        for union in unions {
            let Shape::Union(tag, variants) = union else {
                continue;
            };
            for target in variants.values() {
                if let Some(Shape::Object(members)) = self.types.get_mut(target) {
                    for member in members.iter_mut().filter(|member| member.name == tag) {
                        member.strict = None;
                    }
                }
            }
        }
    }

    /// The shape of a type.
    pub fn named(&self, name: &str) -> &Shape {
        self.types.get(name).unwrap_or(&Shape::Other)
    }

    /// Every member that may be neither missing nor null: type, member and reason.
    pub fn strict(&self) -> impl Iterator<Item = (&str, &str, &'static str)> {
        self.types.iter().flat_map(|(name, shape)| {
            let members = match shape {
                Shape::Object(members) => members.as_slice(),
                _ => &[],
            };
            members.iter().filter_map(move |member| {
                Some((name.as_str(), member.name.as_str(), member.strict?))
            })
        })
    }
}

fn shape_of(plan: &Plan<'_>, name: &str, def: &TypeDef) -> Shape {
    match def {
        TypeDef::Object(object) => Shape::Object(
            object
                .fields
                .iter()
                .map(|(wire, field)| Member {
                    name: wire.clone(),
                    shape: shape_of_type(&field.ty),
                    strict: strictness(plan, name, wire, field),
                })
                .collect(),
        ),
        TypeDef::Union(union) => {
            let variants = union.variants.iter();
            let variants = variants.map(|(tag, target)| (tag.clone(), target.clone()));
            Shape::Union(union.tag.clone(), variants.collect())
        }
        TypeDef::Enum(_) => Shape::Enum,
        TypeDef::Id(_) | TypeDef::Token(_) => Shape::Text,
    }
}

fn shape_of_type(ty: &Type) -> Shape {
    match ty {
        Type::String => Shape::Text,
        Type::Int => Shape::Int,
        Type::Float | Type::Money => Shape::Number,
        Type::List(inner) | Type::SparseList(inner) => Shape::List(Box::new(shape_of_type(inner))),
        Type::Map(inner) => Shape::Map(Box::new(shape_of_type(inner))),
        Type::Named(name) => Shape::Named(name.clone()),
        Type::MoneyText => Shape::AmountText,
        Type::Bool | Type::Date | Type::DateTime | Type::Json | Type::FreeForm | Type::File => {
            Shape::Other
        }
    }
}

/// Why a member may be neither missing nor null.
fn strictness(plan: &Plan<'_>, owner: &str, wire: &str, field: &Field) -> Option<&'static str> {
    let is_collection = matches!(field.ty, Type::List(_) | Type::SparseList(_) | Type::Map(_));
    let rests = plan.reading(owner, wire, field) == Reading::False;
    let is_dispensable = is_collection || rests || plan.is_optional(owner, wire, field);
    if is_dispensable {
        return None;
    }
    Some(match &field.ty {
        Type::Named(name) => match plan.def(name) {
            Some(TypeDef::Id(_)) => "an id: what it names is nothing without it",
            Some(TypeDef::Token(_)) => "a token: this may be its only copy",
            Some(TypeDef::Enum(_)) => {
                "a state or kind: programs branch on it, and none is a default"
            }
            _ => "an object: the part of the answer that it was asked for",
        },
        Type::Money | Type::MoneyText => "money: none is not zero",
        Type::Date | Type::DateTime => "a time: it orders what it stands in",
        Type::Bool => "a flag that ends a loop or says that something was done",
        Type::String if field.marks.secret => "a number or address: what was asked for",
        Type::String => "a text that has never been reported missing",
        _ => "free JSON: the answer itself",
    })
}
