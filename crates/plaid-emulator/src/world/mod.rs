//! What one client id sees: a world of its own. It holds Items and tokens, what is to happen and what
//! is to be sent, and has room for what products keep.

mod ctx;
mod hooks;
mod item;
mod later;
mod outbox;
mod saved;
mod slots;
mod tokens;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock},
    time::{Duration, SystemTime},
};

use plaid_core::ItemId;

use crate::{faults::Faults, ids::Ids, journal::Journal};

pub(crate) use ctx::Ctx;
pub(crate) use hooks::{Hook, Hooks};
pub(crate) use item::Item;
use later::Later;
pub(crate) use later::{Event, Pending};
pub use outbox::{Attempt, Delivery};
pub(crate) use outbox::{Letter, Outbox, Parcel, Retry};
pub(crate) use saved::Saved;
use slots::Slots;
pub(crate) use slots::{ItemState, Kinds, State};
pub(crate) use tokens::Expiration;
#[cfg(feature = "item")]
pub(crate) use tokens::PUBLIC_TOKEN_LIFE;
use tokens::Tokens;

/// All worlds, each behind a lock of its own.
#[derive(Debug)]
pub(crate) struct Worlds {
    seed: u64,
    known: RwLock<Known>,
}

#[derive(Debug, Default)]
struct Known {
    worlds: BTreeMap<String, Arc<Mutex<World>>>,
    /// How much time new worlds have skipped.
    ahead: Duration,
}

impl Worlds {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            seed,
            known: RwLock::default(),
        }
    }

    /// The world of a client id; made when first asked for.
    pub(crate) fn of(&self, client_id: &str) -> Arc<Mutex<World>> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(world) = known.worlds.get(client_id) {
            return Arc::clone(world);
        }
        drop(known);
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let ahead = known.ahead;
        let new = || Arc::new(Mutex::new(World::new(self.seed, client_id, ahead)));
        let world = known.worlds.entry(client_id.to_owned());
        Arc::clone(world.or_insert_with(new))
    }

    /// All worlds there are.
    pub(crate) fn all(&self) -> Vec<Arc<Mutex<World>>> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        known.worlds.values().cloned().collect()
    }

    /// All worlds there are, by client id.
    pub(crate) fn by_client_id(&self) -> BTreeMap<String, Arc<Mutex<World>>> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        known.worlds.clone()
    }

    /// Puts other worlds in the place of those there are.
    pub(crate) fn replace(&self, worlds: BTreeMap<String, World>) -> Vec<Arc<Mutex<World>>> {
        let worlds = worlds.into_iter();
        let worlds = worlds.map(|(client_id, world)| (client_id, Arc::new(Mutex::new(world))));
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        known.worlds = worlds.collect();
        known.worlds.values().cloned().collect()
    }

    /// Forgets the world of a client id.
    pub(crate) fn forget(&self, client_id: &str) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        known.worlds.remove(client_id);
    }

    /// Lets new worlds skip so much more time; gives those that there are.
    pub(crate) fn advance_new(&self, duration: Duration) -> Vec<Arc<Mutex<World>>> {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        known.ahead = known.ahead.saturating_add(duration);
        known.worlds.values().cloned().collect()
    }
}

/// Locks; a handler that panicked leaves a world behind that is still of use.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The year 9999, from 1970 on.
const END: Duration = Duration::from_secs(253_370_764_800);

/// Everything that one client id has made.
#[derive(Debug)]
pub(crate) struct World {
    ids: Ids,
    request_ids: Ids,
    items: BTreeMap<ItemId, Held>,
    tokens: Tokens,
    states: Slots,
    later: Later,
    outbox: Outbox,
    faults: Faults,
    journal: Journal,
    /// How much time it has skipped.
    ahead: Duration,
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
    fn new(seed: u64, client_id: &str, ahead: Duration) -> Self {
        let ids = Ids::new(seed, client_id);
        Self {
            request_ids: ids.named("requests"),
            items: BTreeMap::new(),
            tokens: Tokens::default(),
            states: Slots::default(),
            later: Later::default(),
            outbox: Outbox::default(),
            faults: Faults::new(ids.named("faults")),
            journal: Journal::default(),
            ahead,
            ids,
        }
    }

    /// The time here, when it is so late elsewhere. It ends a year before dates do, so that there is room
    /// for what comes a while later.
    pub(crate) fn time(&self, elsewhere: SystemTime) -> SystemTime {
        let end = SystemTime::UNIX_EPOCH + END;
        let time = elsewhere.checked_add(self.ahead).unwrap_or(end);
        time.clamp(SystemTime::UNIX_EPOCH, end)
    }

    /// Skips some time; tells the time that it is then.
    pub(crate) fn skip(&mut self, elsewhere: SystemTime, duration: Duration) -> SystemTime {
        self.ahead = self.ahead.saturating_add(duration);
        self.time(elsewhere)
    }

    /// When something is to happen next.
    pub(crate) fn next_event(&self) -> Option<SystemTime> {
        self.later.next()
    }

    /// What is to happen next, if that is due by a moment.
    pub(crate) fn due(&mut self, by: SystemTime) -> Option<Pending> {
        self.later.due(by)
    }

    pub(crate) fn outbox(&mut self) -> &mut Outbox {
        &mut self.outbox
    }
}
