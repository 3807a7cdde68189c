//! What follows from the facts as a whole: who owns a type, in which directions it travels, and
//! which arguments its constructor has.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use anyhow::{Context as _, Result, bail};

use crate::facts::{
    Facts, Field, File, Object, Operation, TypeDef, Webhook,
    evidence::{self, Evidence, Reading},
    samples::Samples,
};

use super::constructors::Constructors;

/// Where a type is defined.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Owner {
    Core,
    Shared(String),
    Product(String),
    /// A family of webhooks.
    Family(String),
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
    pub(super) constructors: Constructors,
    evidence: Vec<Evidence>,
    pub(super) samples: Samples,
}

impl<'a> Plan<'a> {
    pub(crate) fn new(facts: &'a Facts, api: &Path) -> Result<Self> {
        let mut owners = BTreeMap::new();
        for name in facts.core.types.keys() {
            owners.insert(name.as_str(), Owner::Core);
        }
        let products = facts
            .products
            .iter()
            .map(|(n, f)| (Owner::Product(n.clone()), f));
        let shared = facts
            .shared
            .iter()
            .map(|(n, f)| (Owner::Shared(n.clone()), f));
        let families = facts
            .webhooks
            .iter()
            .map(|(n, f)| (Owner::Family(n.clone()), f));
        for (owner, file) in products.chain(shared).chain(families) {
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
            evidence: evidence::read(api)?,
            samples: Samples::read(api)?,
        };
        plan.walk_directions()?;
        plan.complete_constructors()?;
        plan.refuse_idle_evidence()?;
        plan.refuse_idle_samples()?;
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
        let mut operations = self.facts.operations().map(|(_, operation)| operation);
        operations.find(|operation| operation.request == name || operation.response == name)
    }

    /// The webhook that a type is the payload of, and its family.
    pub(crate) fn webhook_of(&self, name: &str) -> Option<(&'a str, &'a Webhook)> {
        let mut webhooks = self.facts.webhooks();
        webhooks.find(|(_, webhook)| webhook.payload == name)
    }

    /// All named types that the webhooks of a family reach, core types included.
    pub(crate) fn closure_of_family(&self, family: &str) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        if let Some(file) = self.facts.webhooks.get(family) {
            for webhook in &file.webhooks {
                self.closure(&webhook.payload, &mut found);
            }
        }
        found
    }

    /// All named types that the operations of a product reach, core types included.
    pub(crate) fn closure_of(&self, product: &str) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        if let Some(file) = self.facts.products.get(product) {
            for operation in &file.operations {
                self.closure(&operation.request, &mut found);
                self.closure(&operation.response, &mut found);
            }
            for name in &file.texts {
                self.closure(name, &mut found);
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
        self.def(name).map(TypeDef::uses).unwrap_or_default()
    }

    fn walk_directions(&mut self) -> Result<()> {
        for (product, operation) in self.facts.operations() {
            if !self.owners.contains_key(operation.request.as_str()) {
                bail!("{product}: no type {}", operation.request);
            }
            self.mark(&operation.request, |direction| &mut direction.request)?;
            self.mark(&operation.response, |direction| &mut direction.response)?;
        }
        for (product, name) in self.facts.texts() {
            if self.object(name).is_none() {
                bail!("{product}: no object {name}");
            }
            self.mark(name, |direction| &mut direction.request)?;
        }
        for (family, webhook) in self.facts.webhooks() {
            if self.object(&webhook.payload).is_none() {
                bail!("{family}: no object {}", webhook.payload);
            }
            self.mark(&webhook.payload, |direction| &mut direction.response)?;
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

    fn complete_constructors(&mut self) -> Result<()> {
        for (_, file) in self.facts.files() {
            for (name, def) in &file.types {
                if let TypeDef::Object(object) = def
                    && self.direction(name).request
                {
                    self.constructors.complete(name, object)?;
                }
            }
        }
        let directions = &self.directions;
        self.constructors.retain(|name| {
            let direction = directions.get(name);
            direction.is_some_and(|direction| direction.request)
        });
        Ok(())
    }

    /// Evidence that decides nothing is a slip, or has been overtaken by the document.
    fn refuse_idle_evidence(&self) -> Result<()> {
        let mut idle: Vec<&Evidence> = self.evidence.iter().collect();
        for (_, file) in self.facts.files() {
            for (owner, def) in &file.types {
                let TypeDef::Object(object) = def else {
                    continue;
                };
                for (wire, field) in &object.fields {
                    let deciding = self.deciding(owner, wire, field);
                    idle.retain(|evidence| Some(*evidence) != deciding);
                }
            }
        }
        match idle.first() {
            Some(evidence) => bail!(
                "api/evidence.toml: an entry of {} names no member that answers hold",
                evidence.source()
            ),
            None => Ok(()),
        }
    }

    /// The constructor's arguments of a type that users build.
    pub(crate) fn arguments(&self, name: &str) -> &[String] {
        self.constructors.of(name)
    }

    fn refuse_idle_samples(&self) -> Result<()> {
        let has = |owner: &str, member: &str| {
            let object = self.object(owner);
            object.is_some_and(|object| object.fields.contains_key(member))
        };
        for (owner, member) in self.samples.names() {
            let is_used = match member {
                Some(member) if owner == "*" => self.owners.keys().any(|owner| has(owner, member)),
                Some(member) => has(owner, member),
                None => self.def(owner).is_some(),
            };
            if !is_used {
                bail!("samples.toml has a value for {owner} {member:?}, which is not there");
            }
        }
        Ok(())
    }

    /// How a member is read from an answer.
    pub(crate) fn reading(&self, owner: &str, wire: &str, field: &Field) -> Reading {
        let deciding = self.deciding(owner, wire, field);
        deciding.map_or(Reading::Strict, Evidence::reading)
    }

    fn deciding(&self, owner: &str, wire: &str, field: &Field) -> Option<&Evidence> {
        if !self.direction(owner).response {
            return None;
        }
        let mut evidence = self.evidence.iter();
        evidence.find(|evidence| evidence.names(owner, wire, field))
    }

    /// Whether a member is an `Option` (or an empty list) when it has no value.
    pub(crate) fn is_optional(&self, owner: &str, wire: &str, field: &Field) -> bool {
        let direction = self.direction(owner);
        if field.optional || field.nullable || field.marks.read_only {
            return true;
        }
        let may_be_missing = direction.response
            && (field.marks.drifted
                || field.marks.deprecated
                || !matches!(
                    self.reading(owner, wire, field),
                    Reading::Strict | Reading::False
                ));
        if direction.request {
            let mut arguments = self.arguments(owner).iter();
            let settable = !arguments.any(|argument| argument == wire) && !is_idempotency_key(wire);
            return settable || may_be_missing;
        }
        may_be_missing
    }

    /// Where a type stands: the types and members that mention it, and for an element of a union
    /// the union alone.
    pub(crate) fn places(&self, name: &str) -> Vec<(&'a str, Option<&'a str>)> {
        let mut found = Vec::new();
        for (_, file) in self.facts.files() {
            for (owner, def) in &file.types {
                match def {
                    TypeDef::Object(object) => {
                        let members = object.fields.iter();
                        let members = members.filter(|(_, field)| field.ty.name() == Some(name));
                        found
                            .extend(members.map(|(wire, _)| (owner.as_str(), Some(wire.as_str()))));
                    }
                    TypeDef::Union(union) if union.variants.values().any(|known| known == name) => {
                        found.push((owner.as_str(), None));
                    }
                    _ => {}
                }
            }
        }
        found
    }
}

/// The member that makes a request safe to repeat.
pub(crate) fn is_idempotency_key(wire: &str) -> bool {
    wire == "idempotency_key"
}
