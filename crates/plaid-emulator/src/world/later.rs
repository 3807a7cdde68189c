//! What happens later, on the world's clock.

use std::{
    collections::VecDeque,
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::Ctx;
use crate::failure::Failure;

/// Something that happens by itself once its time has come.
pub(crate) trait Event: Serialize + DeserializeOwned + Send + 'static {
    /// Its name in a snapshot.
    const NAME: &'static str;

    /// What happens. It is not told when it was to happen: for it, that is now.
    fn happen(self, ctx: &mut Ctx<'_>) -> Result<(), Failure>;
}

/// What is to happen, the next first; what happens at one time is in the order of its making.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Later(VecDeque<Pending>);

/// An event that waits for its time.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Pending {
    pub(crate) at: SystemTime,
    pub(crate) name: String,
    pub(crate) event: Value,
}

impl Later {
    fn add(&mut self, pending: Pending) {
        let place = self.0.partition_point(|known| known.at <= pending.at);
        self.0.insert(place, pending);
    }

    fn remove(&mut self, name: &str, event: &Value) {
        let is_it = |pending: &Pending| pending.name == name && pending.event == *event;
        // What is called off was mostly put off a moment ago.
        if let Some(place) = self.0.iter().rposition(is_it) {
            self.0.remove(place);
        }
    }

    /// When the next event is due.
    pub(super) fn next(&self) -> Option<SystemTime> {
        self.0.front().map(|pending| pending.at)
    }

    /// The next event that is due by a moment.
    pub(super) fn due(&mut self, by: SystemTime) -> Option<Pending> {
        if self.next()? > by {
            return None;
        }
        self.0.pop_front()
    }
}

impl Ctx<'_> {
    /// Has something happen after a while.
    pub(crate) fn schedule<E: Event>(&mut self, after: Duration, event: &E) -> Result<(), Failure> {
        let pending = Pending {
            at: self.now + after,
            name: E::NAME.to_owned(),
            event: serde_json::to_value(event).map_err(|_| Failure::internal())?,
        };
        self.world.later.add(pending);
        Ok(())
    }

    /// Has something happen that takes so long in the hosted Sandbox: now, if here it takes no time.
    pub(crate) fn after<E: Event>(&mut self, hosted: Duration, event: E) -> Result<(), Failure> {
        match self.settings.profile.takes(hosted) {
            Duration::ZERO => event.happen(self),
            wait => self.schedule(wait, &event),
        }
    }

    /// Has something not happen that was to.
    pub(crate) fn cancel<E: Event>(&mut self, event: &E) -> Result<(), Failure> {
        let event = serde_json::to_value(event).map_err(|_| Failure::internal())?;
        self.world.later.remove(E::NAME, &event);
        Ok(())
    }
}
