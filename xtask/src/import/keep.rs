//! What an import keeps: what people wrote, and what the document no longer has.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, bail};

use crate::facts::{Enum, Facts, Field, File, Object, Operation, TypeDef, Webhook};

use super::assign::Assigned;

/// The facts before the import, and what is to be said about the change.
pub(super) struct Keeper<'a> {
    old: &'a Facts,
    notices: Vec<String>,
}

impl<'a> Keeper<'a> {
    pub(super) fn new(old: &'a Facts) -> Self {
        Self {
            old,
            notices: Vec::new(),
        }
    }

    pub(super) fn into_notices(self) -> Vec<String> {
        self.notices
    }

    /// An operation of the document, with what people wrote about it.
    pub(super) fn operation(&mut self, mut operation: Operation) -> Operation {
        match self.known(&operation.path, |known| known.http == operation.http) {
            Some(known) => {
                operation.doc.clone_from(&known.doc);
                operation.wait.clone_from(&known.wait);
                operation.lost.clone_from(&known.lost);
                if operation.docs.is_empty() {
                    operation.docs.clone_from(&known.docs);
                }
                if known.withdrawn {
                    self.notices
                        .push(format!("{} is offered again", operation.path));
                }
            }
            None => self.notices.push(format!(
                "{} is new: check its name, its retry class and what Plaid bills, and write its doc and, if it makes something, what to do when its answer is lost",
                operation.path
            )),
        }
        operation
    }

    /// An operation that the document does not have: as it was, marked as withdrawn.
    pub(super) fn withdrawn(&mut self, assigned: &Assigned) -> Result<Operation> {
        let known = self.known(&assigned.path, |known| known.http == assigned.http);
        let known = known.with_context(|| {
            format!(
                "{} is neither in the document nor in api/, so nothing tells its shape",
                assigned.path
            )
        })?;
        let mut operation = known.clone();
        if !operation.withdrawn {
            operation.withdrawn = true;
            self.notices.push(format!(
                "{} left the document: it is withdrawn, and stays where it is",
                operation.path
            ));
        }
        Ok(operation)
    }

    /// A webhook of the document and its family, with what people wrote about it.
    pub(super) fn webhook(&mut self, mut webhook: Webhook) -> Result<(String, Webhook)> {
        let mut known = self.old.webhooks();
        if let Some((family, known)) = known.find(|(_, known)| known.payload == webhook.payload) {
            if webhook.kind.is_empty() || webhook.code.is_empty() {
                webhook.kind.clone_from(&known.kind);
                webhook.code.clone_from(&known.code);
            }
            webhook.has.clone_from(&known.has);
            webhook.subject.clone_from(&known.subject);
            return Ok((family.to_owned(), webhook));
        }
        let mut known = self.old.webhooks();
        let Some((family, _)) = known.find(|(_, known)| known.kind == webhook.kind) else {
            bail!(
                "{} ({:?}, {:?}) belongs to no family: add it to a file in api/webhooks/",
                webhook.payload,
                webhook.kind,
                webhook.code
            )
        };
        if webhook.code.is_empty() {
            bail!("no code is known of {}", webhook.payload);
        }
        self.notices.push(format!(
            "{} is new: check its family, and write its doc",
            webhook.payload
        ));
        Ok((family.to_owned(), webhook))
    }

    /// The webhooks that the document does not have: as they were, marked as withdrawn.
    pub(super) fn withdrawn_webhooks(
        &mut self,
        found: &[(String, Webhook)],
    ) -> Vec<(String, Webhook)> {
        let mut gone = Vec::new();
        for (family, known) in self.old.webhooks() {
            if found
                .iter()
                .any(|(_, found)| found.payload == known.payload)
            {
                continue;
            }
            if !known.withdrawn {
                self.notices.push(format!(
                    "{} left the document: it is withdrawn, and stays where it is",
                    known.payload
                ));
            }
            let webhook = Webhook {
                withdrawn: true,
                ..known.clone()
            };
            gone.push((family.to_owned(), webhook));
        }
        gone
    }

    fn known(&self, path: &str, matches: impl Fn(&Operation) -> bool) -> Option<&'a Operation> {
        let mut operations = self.old.operations().map(|(_, operation)| operation);
        operations.find(|known| known.path == path && matches(known))
    }

    /// Takes over what people wrote about files, types and members.
    pub(super) fn documentation(&mut self, facts: &mut Facts) {
        for (files, known) in [
            (&mut facts.products, &self.old.products),
            (&mut facts.shared, &self.old.shared),
            (&mut facts.webhooks, &self.old.webhooks),
        ] {
            for (name, file) in files {
                if let Some(known) = known.get(name) {
                    take_head(file, known);
                }
            }
        }
        take_head(&mut facts.core, &self.old.core);
        for (name, known) in &self.old.core.types {
            // Types of plaid-core that no document has.
            let types = &mut facts.core.types;
            types.entry(name.clone()).or_insert_with(|| known.clone());
        }
        let answered = answered(facts);
        let files = facts.products.values_mut().chain(facts.shared.values_mut());
        let files = files.chain(facts.webhooks.values_mut());
        for file in files.chain([&mut facts.core]) {
            for (name, def) in &mut file.types {
                self.type_documentation(name, def, answered.contains(name));
            }
        }
    }

    fn type_documentation(&mut self, name: &str, def: &mut TypeDef, is_answered: bool) {
        let Some((_, known)) = self.old.find(name) else {
            return;
        };
        match (def, known) {
            (TypeDef::Object(new), TypeDef::Object(known)) => {
                self.object(name, new, known);
                self.gone(name, new, known, is_answered);
            }
            (TypeDef::Enum(new), TypeDef::Enum(known)) => keep_values(new, known),
            (TypeDef::Union(new), TypeDef::Union(known)) => new.doc.clone_from(&known.doc),
            (TypeDef::Id(new), TypeDef::Id(known))
            | (TypeDef::Token(new), TypeDef::Token(known)) => new.clone_from(known),
            (_, known) => self.notices.push(format!(
                "{name} is of another kind now; lost: {}",
                known.doc()
            )),
        }
    }

    fn object(&mut self, name: &str, new: &mut Object, known: &Object) {
        new.doc.clone_from(&known.doc);
        for (key, field) in &mut new.fields {
            let before = known.fields.get(key);
            if let Some(before) = before {
                field.doc.clone_from(&before.doc);
                field.marks.secret |= before.marks.secret;
                field.marks.clearable |= before.marks.clearable;
                field.marks.omitted |= before.marks.omitted;
                // People know of URLs that may lack their scheme.
                let format = &before.marks.limits.format;
                if format.as_deref() == Some("address") {
                    field.marks.limits.format.clone_from(format);
                }
                // People take the mark away from what was always there.
                field.marks.drifted &= !is_solid(before);
                field.marks.drifted |= before.marks.drifted;
            }
            let was_solid = before.is_some_and(is_solid);
            if is_solid(field) && !was_solid && !field.marks.drifted {
                field.marks.drifted = true;
                self.notices.push(format!(
                    "{name}.{key} is required now and was not before: marked as drifted"
                ));
            }
        }
    }

    /// Members that left the document. Answers made before still hold them (reports are kept for
    /// years), so a type of answers keeps them; a request does not send them any more.
    fn gone(&mut self, name: &str, new: &mut Object, known: &Object, is_answered: bool) {
        for (key, before) in &known.fields {
            if new.fields.contains_key(key) {
                continue;
            }
            if !is_answered {
                self.notices.push(format!("{name}.{key} left the document"));
                continue;
            }
            let mut field = before.clone();
            field.optional = true;
            field.marks.deprecated = true;
            if !std::mem::replace(&mut field.marks.read_only, true) {
                self.notices.push(format!(
                    "{name}.{key} left the document: it is kept for answers that hold it"
                ));
            }
            new.fields.insert(key.clone(), field);
        }
    }
}

/// The types that answers and webhooks hold.
fn answered(facts: &Facts) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let responses = facts.operations().map(|(_, operation)| &operation.response);
    let payloads = facts.webhooks().map(|(_, webhook)| &webhook.payload);
    let mut open: Vec<String> = responses.chain(payloads).cloned().collect();
    while let Some(name) = open.pop() {
        if let Some((_, def)) = facts.find(&name)
            && found.insert(name)
        {
            open.extend(def.uses().into_iter().map(str::to_owned));
        }
    }
    found
}

/// Whether a value is always there, as the document has it.
fn is_solid(field: &Field) -> bool {
    !field.optional && !field.nullable
}

fn take_head(file: &mut File, known: &File) {
    file.doc.clone_from(&known.doc);
    file.docs.clone_from(&known.docs);
}

/// Takes over what people wrote about values. A value that left the document stays: old answers
/// hold it, and servers go on sending it.
fn keep_values(new: &mut Enum, known: &Enum) {
    new.doc.clone_from(&known.doc);
    for (key, value) in &known.values {
        new.values.insert(key.clone(), value.clone());
    }
}
