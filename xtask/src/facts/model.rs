//! The facts in memory.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::{Page, Wait};

/// Everything in `api/`.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Facts {
    /// Products by name (`transactions`), which is also feature and crate suffix.
    pub(crate) products: BTreeMap<String, File>,
    /// Groups of types that two or more products use, by module name.
    pub(crate) shared: BTreeMap<String, File>,
    /// What Plaid sends by itself, by the product it is about.
    pub(crate) webhooks: BTreeMap<String, File>,
    /// The types that plaid-core defines by hand or has generated: errors and their ids.
    pub(crate) core: File,
}

impl Facts {
    /// All files of products, shared groups and webhooks, products first, each with its name.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &File)> {
        let files = self.products.iter().chain(&self.shared);
        let files = files.chain(&self.webhooks);
        files.map(|(name, file)| (name.as_str(), file))
    }

    /// All files, to change what they say.
    pub(crate) fn files_mut(&mut self) -> impl Iterator<Item = &mut File> {
        let files = self.products.values_mut().chain(self.shared.values_mut());
        files
            .chain(self.webhooks.values_mut())
            .chain([&mut self.core])
    }

    /// Every webhook and its family.
    pub(crate) fn webhooks(&self) -> impl Iterator<Item = (&str, &Webhook)> {
        self.webhooks.iter().flat_map(|(family, file)| {
            let webhooks = file.webhooks.iter();
            webhooks.map(move |webhook| (family.as_str(), webhook))
        })
    }

    /// Every operation and its product.
    pub(crate) fn operations(&self) -> impl Iterator<Item = (&str, &Operation)> {
        self.products.iter().flat_map(|(product, file)| {
            let operations = file.operations.iter();
            operations.map(move |operation| (product.as_str(), operation))
        })
    }

    /// Every type of JSON that requests hold within a text, and its product.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.products.iter().flat_map(|(product, file)| {
            let texts = file.texts.iter();
            texts.map(move |name| (product.as_str(), name.as_str()))
        })
    }

    /// The definition of a type and the file it stands in.
    pub(crate) fn find(&self, name: &str) -> Option<(&str, &TypeDef)> {
        self.files()
            .chain([("core", &self.core)])
            .find_map(|(file, facts)| Some((file, facts.types.get(name)?)))
    }
}

/// One file of facts.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct File {
    /// What the product or group is for.
    pub(crate) doc: String,
    /// Plaid's page about it.
    pub(crate) docs: String,
    /// The operations, in the file's order.
    pub(crate) operations: Vec<Operation>,
    /// The webhooks, in the file's order.
    pub(crate) webhooks: Vec<Webhook>,
    /// The types of the JSON that requests hold within a text.
    pub(crate) texts: Vec<String>,
    /// The types, in the file's order.
    pub(crate) types: IndexMap<String, TypeDef>,
}

impl File {
    /// The names of its ids and tokens.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.types.iter().filter_map(|(name, def)| {
            matches!(def, TypeDef::Id(_) | TypeDef::Token(_)).then_some(name.as_str())
        })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) enum Http {
    Get,
    #[default]
    Post,
    Put,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Auth {
    #[default]
    Credentials,
    None,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Body {
    #[default]
    Json,
    Multipart,
}

/// What Plaid charges for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Billed {
    /// Nothing, a subscription, or something that other operations bring about.
    #[default]
    Otherwise,
    /// Every call.
    Call,
}

/// One operation.
#[allow(clippy::struct_excessive_bools)] // Facts, not states.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Operation {
    /// The handle's method.
    pub(crate) name: String,
    pub(crate) http: Http,
    pub(crate) path: String,
    /// The request type.
    pub(crate) request: String,
    /// The response type, a media type for documents, or `nothing`.
    pub(crate) response: String,
    /// The retry class.
    pub(crate) retry: String,
    pub(crate) billed: Billed,
    pub(crate) auth: Auth,
    pub(crate) body: Body,
    pub(crate) page: Option<Page>,
    /// What says that the answer is not there yet, in the notation of `api/README.md`.
    pub(crate) wait: Option<Wait>,
    /// What to do if the answer is lost, where the retry class does not say it.
    pub(crate) lost: String,
    pub(crate) deprecated: bool,
    /// Plaid's public documentation does not show it.
    pub(crate) hidden: bool,
    pub(crate) beta: bool,
    /// Plaid has withdrawn it.
    pub(crate) withdrawn: bool,
    /// Plaid's page about it.
    pub(crate) docs: String,
    pub(crate) doc: String,
}

/// Something that Plaid sends by itself.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Webhook {
    /// The `webhook_type`.
    pub(crate) kind: String,
    /// The `webhook_code`.
    pub(crate) code: String,
    /// The type of what it holds beside these two.
    pub(crate) payload: String,
    /// The member that tells this payload from others of the same type and code.
    pub(crate) has: Option<String>,
    /// The member with the narrowest id, if that is not the first id.
    pub(crate) subject: Option<String>,
    pub(crate) deprecated: bool,
    /// Plaid's public documentation does not show it.
    pub(crate) hidden: bool,
    /// It left the document.
    pub(crate) withdrawn: bool,
}

/// A named type.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum TypeDef {
    Object(Object),
    Enum(Enum),
    Union(Union),
    /// A string newtype that prints as itself.
    Id(String),
    /// A string newtype that grants access.
    Token(String),
}

impl TypeDef {
    pub(crate) fn doc(&self) -> &str {
        match self {
            Self::Object(object) => &object.doc,
            Self::Enum(values) => &values.doc,
            Self::Union(union) => &union.doc,
            Self::Id(doc) | Self::Token(doc) => doc,
        }
    }

    /// The named types that it mentions.
    pub(crate) fn uses(&self) -> Vec<&str> {
        match self {
            Self::Object(object) => {
                let fields = object.fields.values();
                fields.filter_map(|field| field.ty.name()).collect()
            }
            Self::Union(union) => union.variants.values().map(String::as_str).collect(),
            Self::Enum(_) | Self::Id(_) | Self::Token(_) => Vec::new(),
        }
    }
}

/// A JSON object with known members.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Object {
    pub(crate) doc: String,
    pub(crate) fields: IndexMap<String, Field>,
}

/// A string enum.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Enum {
    pub(crate) doc: String,
    pub(crate) values: IndexMap<String, Value>,
}

/// One value of an enum.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Value {
    /// The variant's name, where the derived one would not do.
    pub(crate) variant: Option<String>,
    pub(crate) doc: String,
}

/// One of several objects, told apart by the member `tag`.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Union {
    pub(crate) doc: String,
    pub(crate) tag: String,
    /// Tag value to object type.
    pub(crate) variants: IndexMap<String, String>,
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Field {
    pub(crate) ty: Type,
    /// The key may be absent.
    pub(crate) optional: bool,
    /// The value may be null.
    pub(crate) nullable: bool,
    pub(crate) marks: Marks,
    pub(crate) doc: String,
}

/// What a member holds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Type {
    String,
    Bool,
    Int,
    Float,
    /// An exact decimal, a JSON number on the wire.
    Money,
    /// An exact decimal, a JSON string on the wire.
    MoneyText,
    Date,
    DateTime,
    /// Any JSON value.
    Json,
    /// A JSON object with members of any name and value.
    FreeForm,
    /// The bytes of an uploaded file.
    File,
    Map(Box<Type>),
    List(Box<Type>),
    /// A list in which the server may put nulls.
    SparseList(Box<Type>),
    /// A type of the facts or of plaid-core.
    Named(String),
}

impl Type {
    /// The named type at the bottom, if there is one.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::Map(inner) | Self::List(inner) | Self::SparseList(inner) => inner.name(),
            _ => None,
        }
    }
}

/// Where a request member stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum Place {
    #[default]
    Body,
    Path,
    Query,
    /// A header field of this name.
    Header(String),
}

/// What is to be known of a member beside its type.
#[allow(clippy::struct_excessive_bools)] // Facts, not states.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Marks {
    /// Redacted in `Debug`.
    pub(crate) secret: bool,
    pub(crate) deprecated: bool,
    pub(crate) hidden: bool,
    /// Required today but not always so: optional in Rust.
    pub(crate) drifted: bool,
    /// Answers hold it; requests do not.
    pub(crate) read_only: bool,
    /// A null clears what is set.
    pub(crate) clearable: bool,
    /// Answers leave it out where it is null.
    pub(crate) omitted: bool,
    pub(crate) place: Place,
    pub(crate) limits: Limits,
}

/// Bounds on a value.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Limits {
    pub(crate) min: Option<f64>,
    pub(crate) max: Option<f64>,
    pub(crate) min_len: Option<u64>,
    pub(crate) max_len: Option<u64>,
    pub(crate) format: Option<String>,
    pub(crate) default: Option<String>,
}
