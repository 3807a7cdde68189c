//! A request's view of its world while a handler works on it.

use std::time::{Duration, SystemTime};

use plaid_core::{DateTime, ItemId};
use plaid_types::{AccessToken, AccountId};

use super::{Hooks, Item, ItemState, Outbox, State, World};
use crate::{
    failure::Failure, faults::Faults, ids::Ids, journal::Journal, keys::Keys, settings::Settings,
};

/// A world, locked for one change.
#[derive(Debug)]
pub(crate) struct Ctx<'a> {
    pub(super) world: &'a mut World,
    pub(crate) settings: &'a Settings,
    /// What the webhooks of all worlds are signed with.
    pub(crate) keys: &'a Keys,
    /// What products do about Items.
    pub(super) hooks: &'a Hooks,
    pub(crate) now: SystemTime,
}

impl<'a> Ctx<'a> {
    pub(crate) fn new(
        world: &'a mut World,
        settings: &'a Settings,
        keys: &'a Keys,
        hooks: &'a Hooks,
        now: SystemTime,
    ) -> Self {
        Self {
            world,
            settings,
            keys,
            hooks,
            now,
        }
    }
}

impl Ctx<'_> {
    /// The source of this world's ids and tokens.
    pub(crate) fn ids(&mut self) -> &mut Ids {
        &mut self.world.ids
    }

    /// The id of the next request.
    pub(crate) fn request_id(&mut self) -> String {
        self.world.request_ids.request()
    }

    pub(crate) fn faults(&mut self) -> &mut Faults {
        &mut self.world.faults
    }

    /// What was asked for here.
    pub(crate) fn journal(&mut self) -> &mut Journal {
        &mut self.world.journal
    }

    pub(crate) fn outbox(&mut self) -> &mut Outbox {
        &mut self.world.outbox
    }

    /// The time, to the second.
    pub(crate) fn now(&self) -> DateTime {
        self.later(Duration::ZERO)
    }

    /// So much later, to the second.
    pub(crate) fn later(&self, duration: Duration) -> DateTime {
        DateTime::from(self.now + duration)
    }

    /// What a product keeps of this world.
    pub(crate) fn state<T: State>(&mut self) -> &mut T {
        self.world.states.state()
    }

    /// An Item, with what a product keeps of it.
    pub(crate) fn item_state<T: ItemState>(
        &mut self,
        id: &ItemId,
    ) -> Result<(&mut Item, &mut T), Failure> {
        let held = self.world.items.get_mut(id);
        let held = held.ok_or_else(Failure::item_not_found)?;
        let state = held.states.item_state(&held.item);
        Ok((&mut held.item, state))
    }

    /// The Item of an access token, ready to serve a product, with what the product keeps of it.
    pub(crate) fn product_state<T: ItemState>(
        &mut self,
        token: &AccessToken,
        product: &'static str,
    ) -> Result<(&mut Item, &mut T), Failure> {
        let id = self.product(token, product)?.id.clone();
        self.item_state(&id)
    }

    /// An Item by id.
    pub(crate) fn item_by_id(&mut self, id: &ItemId) -> Result<&mut Item, Failure> {
        match self.world.items.get_mut(id) {
            Some(held) => Ok(&mut held.item),
            None => Err(Failure::item_not_found()),
        }
    }

    /// Adds an Item, and begins with its products.
    pub(crate) fn add_item(&mut self, item: Item) -> Result<(), Failure> {
        let id = item.id.clone();
        let products: Vec<String> = item.products().map(str::to_owned).collect();
        self.world.items.insert(id.clone(), item.into());
        let hooks = self.hooks;
        for product in products {
            hooks.start(&product, self, &id)?;
        }
        hooks.born(self, &id)
    }

    /// The user shares these accounts of an Item from now on, and no others.
    pub(crate) fn share(&mut self, id: &ItemId, accounts: &[AccountId]) -> Result<(), Failure> {
        if !self.item_by_id(id)?.share(accounts) {
            return Ok(());
        }
        let hooks = self.hooks;
        hooks.shared(self, id)
    }

    /// The login of an Item works again: its products go on where they were.
    pub(crate) fn repair(&mut self, id: &ItemId) -> Result<(), Failure> {
        let item = self.item_by_id(id)?;
        item.login_required = false;
        let products: Vec<String> = item.products().map(str::to_owned).collect();
        let hooks = self.hooks;
        let mut products = products.iter();
        products.try_for_each(|product| hooks.start(product, self, id))
    }

    /// Gives an Item a product, and begins with it if it is new there.
    pub(crate) fn add_product(&mut self, id: &ItemId, product: &str) -> Result<(), Failure> {
        if !self.item_by_id(id)?.add_product(product) {
            return Ok(());
        }
        let hooks = self.hooks;
        hooks.start(product, self, id)
    }

    /// All Items.
    pub(crate) fn items(&self) -> impl Iterator<Item = &Item> {
        self.world.items.values().map(|held| &held.item)
    }

    /// Removes an Item, with everything that products keep of it.
    pub(crate) fn remove_item(&mut self, id: &ItemId) -> Result<(), Failure> {
        let removed = self.world.items.remove(id);
        removed.map(drop).ok_or_else(Failure::item_not_found)
    }
}
