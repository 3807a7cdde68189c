//! What one client id sees: a world of its own, which holds Items and tokens, and has room for what
//! products keep.

mod ctx;
mod item;
mod login;
mod slots;
mod tokens;

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock},
};

use plaid_core::ItemId;

use crate::ids::Ids;

pub(crate) use ctx::Ctx;
pub(crate) use item::Item;
use slots::Slots;
pub(crate) use slots::{ItemState, State};
use tokens::Tokens;

/// What an emulator was started with.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    /// Accepted secrets by client id; empty accepts all.
    pub(crate) credentials: BTreeMap<String, String>,
    pub(crate) asset_report_polls: u32,
    pub(crate) withdrawn_gone: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 0,
            credentials: BTreeMap::new(),
            asset_report_polls: 1,
            withdrawn_gone: false,
        }
    }
}

/// All worlds, each behind a lock of its own.
#[derive(Debug, Default)]
pub(crate) struct Worlds(RwLock<HashMap<String, Arc<Mutex<World>>>>);

impl Worlds {
    /// The world of a client id; made when first asked for.
    pub(crate) fn of(&self, client_id: &str, seed: u64) -> Arc<Mutex<World>> {
        let worlds = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(world) = worlds.get(client_id) {
            return Arc::clone(world);
        }
        drop(worlds);
        let mut worlds = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let world = worlds
            .entry(client_id.to_owned())
            .or_insert_with(|| Arc::new(Mutex::new(World::new(seed, client_id))));
        Arc::clone(world)
    }
}

/// Locks; a handler that panicked leaves a world behind that is still of use.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Everything that one client id has made.
#[derive(Debug)]
pub(crate) struct World {
    ids: Ids,
    request_ids: Ids,
    items: BTreeMap<ItemId, Held>,
    tokens: Tokens,
    states: Slots,
}

/// An Item, with what products keep of it.
#[derive(Debug)]
struct Held {
    item: Item,
    states: Slots,
}

impl From<Item> for Held {
    fn from(item: Item) -> Self {
        Self {
            item,
            states: Slots::default(),
        }
    }
}

impl World {
    fn new(seed: u64, client_id: &str) -> Self {
        let ids = Ids::new(seed, client_id);
        Self {
            request_ids: ids.named("requests"),
            ids,
            items: BTreeMap::new(),
            tokens: Tokens::default(),
            states: Slots::default(),
        }
    }

    /// The id of the next request.
    pub(crate) fn request_id(&mut self) -> String {
        self.request_ids.request()
    }
}
