//! A world as it is written down.

use std::{
    collections::BTreeMap,
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Held, Item, Kinds, Later, Outbox, Slots, Tokens, World};
use crate::{faults::Faults, ids::Ids, journal::Journal};

/// A world as it is written down.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Saved {
    ids: Ids,
    request_ids: Ids,
    items: Vec<SavedItem>,
    tokens: Tokens,
    states: BTreeMap<String, Value>,
    later: Later,
    outbox: Outbox,
    faults: Faults,
    ahead: Duration,
    /// The time that it was in this world.
    time: SystemTime,
}

#[derive(Debug, Serialize, Deserialize)]
struct SavedItem {
    item: Item,
    states: BTreeMap<String, Value>,
}

impl World {
    /// Writes the world down. The time is that elsewhere.
    pub(crate) fn save(&self, elsewhere: SystemTime) -> serde_json::Result<Saved> {
        let items = self.items.values().map(|held| {
            Ok(SavedItem {
                item: held.item.clone(),
                states: owned(held.states.save()?),
            })
        });
        Ok(Saved {
            ids: self.ids.clone(),
            request_ids: self.request_ids.clone(),
            items: items.collect::<serde_json::Result<_>>()?,
            tokens: self.tokens.clone(),
            states: owned(self.states.save()?),
            later: self.later.clone(),
            outbox: self.outbox.clone(),
            faults: self.faults.clone(),
            ahead: self.ahead,
            time: self.time(elsewhere),
        })
    }

    /// A world that was written down. Its time does not go back, however late it is elsewhere.
    pub(crate) fn load(
        saved: Saved,
        kinds: &Kinds,
        elsewhere: SystemTime,
    ) -> serde_json::Result<Self> {
        let behind = saved.time.duration_since(elsewhere).unwrap_or_default();
        let items = saved.items.into_iter().map(|saved| {
            let states = Slots::load(saved.states, kinds)?;
            let item = saved.item;
            Ok((item.id.clone(), Held { item, states }))
        });
        let mut outbox = saved.outbox;
        outbox.wake();
        Ok(Self {
            ids: saved.ids,
            request_ids: saved.request_ids,
            items: items.collect::<serde_json::Result<_>>()?,
            tokens: saved.tokens,
            states: Slots::load(saved.states, kinds)?,
            later: saved.later,
            outbox,
            faults: saved.faults,
            journal: Journal::default(),
            ahead: saved.ahead.max(behind),
        })
    }
}

fn owned(saved: BTreeMap<&'static str, Value>) -> BTreeMap<String, Value> {
    let saved = saved.into_iter();
    saved
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}
