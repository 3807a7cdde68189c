//! What follows from the facts as a whole: who owns a type, in which directions it travels, and
//! which arguments its constructor has.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
};

use anyhow::{Context as _, Result, bail};

use crate::facts::{Facts, Field, File, Object, Operation, Place, Type, TypeDef};

/// Types that plaid-core defines by hand.
const CORE: &[&str] = &[
    "ApiError",
    "ErrorCause",
    "ErrorType",
    "RequestId",
    "ItemId",
    "ClientId",
];

/// Where a type is defined.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Owner {
    Core,
    Shared(String),
    Product(String),
}

/// The directions a type travels in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Direction {
    pub(crate) request: bool,
    pub(crate) response: bool,
}

/// The facts and what follows from them.
pub(crate) struct Plan<'a> {
    pub(crate) facts: &'a Facts,
    owners: BTreeMap<&'a str, Owner>,
    directions: BTreeMap<&'a str, Direction>,
    pub(crate) constructors: Constructors,
}

impl<'a> Plan<'a> {
    pub(crate) fn new(facts: &'a Facts, api: &Path) -> Result<Self> {
        let mut owners = BTreeMap::new();
        for name in CORE {
            owners.insert(*name, Owner::Core);
        }
        let products = facts
            .products
            .iter()
            .map(|(n, f)| (Owner::Product(n.clone()), f));
        let shared = facts
            .shared
            .iter()
            .map(|(n, f)| (Owner::Shared(n.clone()), f));
        for (owner, file) in products.chain(shared) {
            for name in file.types.keys() {
                if owners.insert(name.as_str(), owner.clone()).is_some() {
                    bail!("{name} is defined twice");
                }
            }
        }
        let mut plan = Self {
            facts,
            owners,
            directions: BTreeMap::new(),
            constructors: Constructors::read(&api.join("constructors.lock"))?,
        };
        plan.walk_directions()?;
        plan.complete_constructors();
        Ok(plan)
    }

    pub(crate) fn owner(&self, name: &str) -> &Owner {
        self.owners.get(name).unwrap_or(&Owner::Core)
    }

    pub(crate) fn direction(&self, name: &str) -> Direction {
        self.directions.get(name).copied().unwrap_or_default()
    }

    pub(crate) fn def(&self, name: &str) -> Option<&'a TypeDef> {
        self.facts.find(name).map(|(_, def)| def)
    }

    pub(crate) fn object(&self, name: &str) -> Option<&'a Object> {
        match self.def(name)? {
            TypeDef::Object(object) => Some(object),
            _ => None,
        }
    }

    pub(crate) fn product(&self, name: &str) -> Result<&'a File> {
        self.facts
            .products
            .get(name)
            .with_context(|| format!("no product {name}"))
    }

    /// The first operation that a type is the request or the response of.
    pub(crate) fn operation_of(&self, name: &str) -> Option<&'a Operation> {
        let mut operations = self
            .facts
            .products
            .values()
            .flat_map(|file| &file.operations);
        operations.find(|operation| operation.request == name || operation.response == name)
    }

    /// All named types that the operations of a product reach, core types included.
    pub(crate) fn closure_of(&self, product: &str) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        if let Some(file) = self.facts.products.get(product) {
            for operation in &file.operations {
                self.closure(&operation.request, &mut found);
                self.closure(&operation.response, &mut found);
            }
        }
        found
    }

    fn closure(&self, name: &str, found: &mut BTreeSet<&'a str>) {
        let Some((&name, _)) = self.owners.get_key_value(name) else {
            return;
        };
        if found.insert(name) {
            for used in self.uses(name) {
                self.closure(used, found);
            }
        }
    }

    /// The named types that a type mentions.
    pub(crate) fn uses(&self, name: &str) -> Vec<&'a str> {
        match self.def(name) {
            Some(TypeDef::Object(object)) => object
                .fields
                .values()
                .filter_map(|field| field.ty.name())
                .collect(),
            Some(TypeDef::Union(union)) => union.variants.values().map(String::as_str).collect(),
            _ => Vec::new(),
        }
    }

    fn walk_directions(&mut self) -> Result<()> {
        let facts = self.facts;
        for (product, file) in &facts.products {
            for operation in &file.operations {
                if !self.owners.contains_key(operation.request.as_str()) {
                    bail!("{product}: no type {}", operation.request);
                }
                self.mark(&operation.request, |direction| &mut direction.request)?;
                self.mark(&operation.response, |direction| &mut direction.response)?;
            }
        }
        Ok(())
    }

    fn mark(&mut self, name: &str, flag: fn(&mut Direction) -> &mut bool) -> Result<()> {
        let Some((&name, _)) = self.owners.get_key_value(name) else {
            return Ok(());
        };
        let seen = flag(self.directions.entry(name).or_default());
        if std::mem::replace(seen, true) {
            return Ok(());
        }
        for used in self.uses(name) {
            if !self.owners.contains_key(used) {
                bail!("{name} mentions {used}, which is not defined");
            }
            self.mark(used, flag)?;
        }
        Ok(())
    }

    fn complete_constructors(&mut self) {
        for (_, file) in self.facts.files() {
            for (name, def) in &file.types {
                if let TypeDef::Object(object) = def
                    && self.direction(name).request
                {
                    self.constructors.complete(name, object);
                }
            }
        }
        let directions = &self.directions;
        self.constructors.arguments.retain(|name, _| {
            directions
                .get(name.as_str())
                .is_some_and(|direction| direction.request)
        });
    }

    /// The constructor's arguments of a type that users build.
    pub(crate) fn arguments(&self, name: &str) -> &[String] {
        self.constructors
            .arguments
            .get(name)
            .map_or(&[], Vec::as_slice)
    }

    /// Whether a member is an `Option` (or an empty list) when it has no value.
    pub(crate) fn is_optional(&self, owner: &str, wire: &str, field: &Field) -> bool {
        let direction = self.direction(owner);
        if field.optional || field.nullable {
            return true;
        }
        if direction.request {
            let argument = self
                .arguments(owner)
                .iter()
                .any(|argument| argument == wire);
            let settable = !argument && !is_idempotency_key(wire);
            return settable || (direction.response && field.marks.drifted);
        }
        field.marks.drifted
    }
}

/// The member that makes a request safe to repeat.
pub(crate) fn is_idempotency_key(wire: &str) -> bool {
    wire == "idempotency_key"
}

/// The frozen arguments of every constructor.
pub(crate) struct Constructors {
    arguments: BTreeMap<String, Vec<String>>,
}

impl Constructors {
    fn read(path: &Path) -> Result<Self> {
        let mut arguments = BTreeMap::new();
        if path.is_file() {
            for line in fs::read_to_string(path)?
                .lines()
                .filter(|line| !line.starts_with('#'))
            {
                let mut words = line.split_whitespace().map(str::to_owned);
                if let Some(name) = words.next() {
                    arguments.insert(name, words.collect());
                }
            }
        }
        Ok(Self { arguments })
    }

    /// Gives a type that has no line yet its arguments: tokens first, then ids, then the rest.
    fn complete(&mut self, name: &str, object: &Object) {
        if self.arguments.contains_key(name) {
            return;
        }
        let mut required: Vec<(&String, &Field)> = object
            .fields
            .iter()
            .filter(|(wire, field)| {
                let clears = field.marks.clearable;
                !field.optional && !field.nullable && !clears && !is_idempotency_key(wire)
            })
            .collect();
        required.sort_by_key(|(wire, field)| rank(wire, field));
        self.arguments.insert(
            name.to_owned(),
            required.into_iter().map(|(wire, _)| wire.clone()).collect(),
        );
    }

    pub(crate) fn format(&self) -> String {
        let mut text = String::from(
            "# The arguments of every constructor, frozen. A line may be reordered by hand before\n\
             # it is released; from then on a new required member becomes a setter.\n",
        );
        for (name, arguments) in &self.arguments {
            let _ = writeln!(
                text,
                "{}",
                format!("{name} {}", arguments.join(" ")).trim_end()
            );
        }
        text
    }
}

fn rank(wire: &str, field: &Field) -> u8 {
    let named = matches!(field.ty.name(), Some(name) if name.ends_with("Token"));
    match field.ty {
        _ if field.marks.place == Place::Path => 0,
        Type::Named(_) | Type::List(_) if named => 0,
        Type::Named(_) if wire.ends_with("_id") || wire == "id" => 1,
        _ => 2,
    }
}
