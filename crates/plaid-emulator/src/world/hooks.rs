//! What products do about Items by themselves.

use std::collections::BTreeMap;

use plaid_core::ItemId;

use super::Ctx;
use crate::failure::Failure;

/// Something that is done about an Item.
pub(crate) type Hook = fn(&mut Ctx<'_>, &ItemId) -> Result<(), Failure>;

/// What products do about Items by themselves.
#[derive(Debug, Default)]
pub(crate) struct Hooks {
    born: Vec<Hook>,
    starts: BTreeMap<&'static str, Hook>,
    shared: Vec<Hook>,
}

impl Hooks {
    /// Does something about each new Item.
    pub(crate) fn add_born(&mut self, hook: Hook) {
        self.born.push(hook);
    }

    /// Does something about each Item that gets a product; false if something is done already.
    pub(crate) fn add_start(&mut self, product: &'static str, hook: Hook) -> bool {
        self.starts.insert(product, hook).is_none()
    }

    /// Does something about each Item whose user shares other accounts.
    pub(crate) fn add_shared(&mut self, hook: Hook) {
        self.shared.push(hook);
    }

    pub(super) fn shared(&self, ctx: &mut Ctx<'_>, id: &ItemId) -> Result<(), Failure> {
        self.shared.iter().try_for_each(|hook| hook(ctx, id))
    }

    pub(super) fn born(&self, ctx: &mut Ctx<'_>, id: &ItemId) -> Result<(), Failure> {
        self.born.iter().try_for_each(|hook| hook(ctx, id))
    }

    pub(super) fn start(
        &self,
        product: &str,
        ctx: &mut Ctx<'_>,
        id: &ItemId,
    ) -> Result<(), Failure> {
        match self.starts.get(product) {
            Some(hook) => hook(ctx, id),
            None => Ok(()),
        }
    }
}
