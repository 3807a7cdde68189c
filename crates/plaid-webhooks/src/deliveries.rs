//! What was received before.

use std::{
    convert::Infallible,
    fmt,
    num::NonZeroUsize,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::SystemTime,
};

use async_trait::async_trait;
use lru::LruCache;
use plaid_core::json::Map;

use crate::{Delivery, Fingerprint};

/// What a delivery is to those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Admission {
    /// It is new: handle it.
    Fresh,
    /// It was received before: answer 200, and do nothing.
    Repeat,
    /// It is new, but a later one of the same type and code about the same thing came first.
    ///
    /// What tells a state, such as the status of a payment, is history: the later one told it
    /// better. What tells of something that happened once, such as removed transactions or the
    /// events of a session, still has to be handled.
    Overtaken,
}

/// Remembers deliveries, so that nothing is handled twice or in the wrong order.
///
/// [`MemoryDeliveries`] forgets with the process. A service that stores its webhooks does better
/// with its database: a column for the [fingerprint](Delivery::fingerprint) with a unique index
/// tells repeats even among several receivers, in the transaction that stores the webhook.
#[async_trait]
pub trait Deliveries: Send + Sync {
    /// Why it cannot be said what a delivery is.
    type Error;

    /// Says what a delivery is to those before it, and remembers it.
    async fn admit(&self, delivery: &Delivery) -> Result<Admission, Self::Error>;

    /// Forgets a delivery that could not be handled, so that Plaid may send it again.
    async fn forget(&self, delivery: &Delivery) -> Result<(), Self::Error>;
}

/// Remembers the latest deliveries of one process. A clone shares them.
#[derive(Clone)]
pub struct MemoryDeliveries(Arc<Mutex<Memory>>);

struct Memory {
    seen: LruCache<Fingerprint, ()>,
    /// When what was told last happened, by what it was about.
    latest: LruCache<Topic, SystemTime>,
}

/// Type, code, and the ids of what it is about.
type Topic = (String, String, String);

/// What a delivery is about. All ids count: news about the same report for another client, or about
/// another account of the same Item, is other news.
fn topic(delivery: &Delivery) -> Topic {
    let webhook = delivery.webhook();
    let members: Map = serde_json::from_slice(delivery.body()).unwrap_or_default();
    let mut ids = webhook.subject().unwrap_or_default().to_owned();
    for (name, value) in &members {
        if name.ends_with("_id")
            && let Some(id) = value.as_str()
        {
            ids.push('\n');
            ids.push_str(id);
        }
    }
    let (kind, code) = (webhook.webhook_type(), webhook.webhook_code());
    (kind.to_owned(), code.to_owned(), ids)
}

impl MemoryDeliveries {
    /// Remembers so many deliveries; [`default`](Self::default) remembers ten thousand.
    pub fn new(capacity: NonZeroUsize) -> Self {
        Self(Arc::new(Mutex::new(Memory {
            seen: LruCache::new(capacity),
            latest: LruCache::new(capacity),
        })))
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for MemoryDeliveries {
    fn default() -> Self {
        Self::new(NonZeroUsize::MIN.saturating_add(9_999))
    }
}

impl fmt::Debug for MemoryDeliveries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryDeliveries")
            .field("seen", &self.memory().seen.len())
            .finish_non_exhaustive()
    }
}

#[async_trait]
impl Deliveries for MemoryDeliveries {
    type Error = Infallible;

    async fn admit(&self, delivery: &Delivery) -> Result<Admission, Infallible> {
        let topic = topic(delivery);
        let mut memory = self.memory();
        if memory.seen.put(delivery.fingerprint(), ()).is_some() {
            return Ok(Admission::Repeat);
        }
        let time = delivery.happened_at();
        if memory
            .latest
            .get(&topic)
            .is_some_and(|latest| *latest > time)
        {
            return Ok(Admission::Overtaken);
        }
        memory.latest.put(topic, time);
        Ok(Admission::Fresh)
    }

    async fn forget(&self, delivery: &Delivery) -> Result<(), Infallible> {
        self.memory().seen.pop(&delivery.fingerprint());
        Ok(())
    }
}
