//! What happens later, on the world's clock.

use std::{
    collections::BTreeMap,
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::Ctx;
use crate::fault::Fault;

/// Something that happens by itself once its time has come.
pub(crate) trait Event: Serialize + DeserializeOwned + Send + 'static {
    /// Its name in a snapshot.
    const NAME: &'static str;

    /// What happens. It is not told when it was to happen: for it, that is now.
    fn happen(self, ctx: &mut Ctx<'_>) -> Result<(), Fault>;
}

/// What is to happen, in order: by time, and among the same time by when it was put here.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Later {
    count: u64,
    queue: BTreeMap<(SystemTime, u64), Pending>,
}

/// An event that waits for its time.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Pending {
    pub(crate) name: String,
    pub(crate) event: Value,
}

impl Later {
    /// When the next event is due.
    pub(super) fn next(&self) -> Option<SystemTime> {
        self.queue.keys().next().map(|(at, _)| *at)
    }

    /// The next event that is due by a moment.
    pub(super) fn due(&mut self, by: SystemTime) -> Option<(SystemTime, Pending)> {
        if self.next()? > by {
            return None;
        }
        let ((at, _), pending) = self.queue.pop_first()?;
        Some((at, pending))
    }
}

impl Ctx<'_> {
    /// Has something happen after a while.
    pub(crate) fn schedule<E: Event>(&mut self, after: Duration, event: &E) -> Result<(), Fault> {
        let later = &mut self.world.later;
        later.count += 1;
        let pending = Pending {
            name: E::NAME.to_owned(),
            event: serde_json::to_value(event).map_err(|_| Fault::internal())?,
        };
        later.queue.insert((self.now + after, later.count), pending);
        Ok(())
    }
}
