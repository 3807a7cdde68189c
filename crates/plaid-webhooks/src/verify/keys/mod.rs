//! Plaid's keys, as far as they are known.
//!
//! Whoever can reach a receiver can name any key, so nothing here grows with what is named: known
//! keys, ids without a key, ids that wait and fetches under way are bounded. Deliveries that need the
//! same key share a fetch. Keys with unknown ids are fetched at a bounded rate, in the order that
//! [`queue`] decides. Known keys, and ids from the store, are fetched at once.

mod queue;

use std::{
    collections::HashMap,
    convert::Infallible,
    future::Future,
    num::{NonZeroU32, NonZeroUsize},
    pin::pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use futures_util::{
    FutureExt as _,
    future::{BoxFuture, Either, Shared, select},
};
use lru::LruCache;
use plaid_core::{Client, Error, ErrorCode};
use tokio::sync::{Notify, OnceCell, oneshot};

use self::queue::Queue;
use super::{Inconclusive, KeyIdError, KeyIds, Rejection, VerifyError, key::Key, token::is_key_id};
use crate::types::WebhookVerificationKeyGetRequest;

/// How many keys are remembered. Plaid uses one at a time, and two while it changes them.
const MAX_KNOWN: usize = 32;
/// How many keys with unknown ids are fetched at once.
const MAX_FETCHES: usize = 8;
/// After this time a key is fetched again, because it may have expired.
const FRESH: Duration = Duration::from_secs(60 * 60);
/// How long a key serves if Plaid cannot be reached.
const USABLE: Duration = Duration::from_secs(24 * 60 * 60);
/// How long nobody tries to fetch a known key after a fetch has failed.
const HOLD_OFF: Duration = Duration::from_secs(60);
/// How long an id counts as one without a key after Plaid has said so.
const UNKNOWN_FOR: Duration = Duration::from_secs(10 * 60);

/// How long a webhook waits for the store of ids. Plaid waits ten seconds for a response.
const STORE_DEADLINE: Duration = Duration::from_secs(1);

/// The outcome of a fetch.
type Fetched = Result<Arc<Key>, VerifyError>;
/// A fetch that several deliveries may wait for.
type Fetch = Shared<BoxFuture<'static, Fetched>>;

/// How keys are fetched.
#[derive(Clone)]
pub(super) struct Settings {
    pub(super) client: Client,
    /// Bounds a fetch, and the time that a delivery waits for its turn.
    pub(super) deadline: Duration,
    /// How many keys with unknown ids are fetched in a second.
    pub(super) unknown_per_second: NonZeroU32,
    pub(super) ids: Option<Arc<dyn KeyIds>>,
}

/// The keys of one environment.
pub(super) struct Keys {
    settings: Settings,
    state: Mutex<State>,
    /// Filled when the stored ids have been loaded.
    loaded: OnceCell<()>,
    /// One of the deliveries that wait holds it, and starts fetches when their time has come.
    watch: tokio::sync::Mutex<()>,
    /// A fetch has ended, so that another one may begin.
    freed: Notify,
}

struct State {
    known: LruCache<String, Known>,
    /// Ids from the store whose keys are not known yet.
    stored: Vec<String>,
    /// When Plaid said that it knows no such key.
    unknown: LruCache<String, Duration>,
    under_way: HashMap<String, UnderWay>,
    queue: Queue<Fetch>,
}

struct Known {
    key: Arc<Key>,
    fetched: Duration,
    /// When the key is to be fetched again.
    fetch_again: Duration,
}

impl Known {
    fn serves(&self, now: Duration) -> bool {
        now.saturating_sub(self.fetched) < USABLE
    }
}

struct UnderWay {
    fetch: Fetch,
    is_limited: bool,
}

impl UnderWay {
    /// Whether a delivery waits for it. A fetch that has ended has no count.
    fn is_awaited(&self) -> bool {
        self.fetch.strong_count().is_none_or(|count| count > 1)
    }
}

enum Found {
    Key(Arc<Key>),
    Fetch(Fetch),
    Turn(oneshot::Receiver<Fetch>),
}

impl Keys {
    pub(super) fn new(settings: Settings) -> Self {
        // As many as can be fetched before the first one may be fetched again.
        let per_second = usize::try_from(settings.unknown_per_second.get()).unwrap_or(usize::MAX);
        let seconds = usize::try_from(UNKNOWN_FOR.as_secs()).unwrap_or(usize::MAX);
        let unknown = per_second.saturating_mul(seconds).min(1 << 20);
        let state = State {
            known: LruCache::new(at_least_one(MAX_KNOWN)),
            stored: Vec::new(),
            unknown: LruCache::new(at_least_one(unknown)),
            under_way: HashMap::new(),
            queue: Queue::new(settings.unknown_per_second),
        };
        Self {
            settings,
            state: Mutex::new(state),
            loaded: OnceCell::new(),
            watch: tokio::sync::Mutex::new(()),
            freed: Notify::new(),
        }
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The time of day.
    pub(super) fn time(&self) -> SystemTime {
        self.settings.client.clock().now()
    }

    /// The key with this id. Deliveries from Plaid's own addresses wait before no other.
    pub(super) async fn get(&self, id: &str, is_from_plaid: bool) -> Fetched {
        if !self.state().known.contains(id) {
            self.loaded.get_or_init(|| self.load()).await;
        }
        let key = match self.look_up(id, is_from_plaid)? {
            Found::Key(key) => key,
            Found::Fetch(fetch) => WaitingDelivery::new(self, id).fetched(fetch).await?,
            Found::Turn(turn) => {
                let delivery = WaitingDelivery::new(self, id);
                let fetch = self.turn(turn).await.ok_or(Inconclusive::TooManyKeys)?;
                delivery.fetched(fetch).await?
            }
        };
        if key.is_expired(self.time()) {
            return Err(Rejection::ExpiredKey.into());
        }
        Ok(key)
    }

    fn look_up(&self, id: &str, is_from_plaid: bool) -> Result<Found, VerifyError> {
        let now = self.now();
        let mut state = self.state();
        if let Some(known) = state.known.get(id)
            && now < known.fetch_again
            && known.serves(now)
        {
            return Ok(Found::Key(Arc::clone(&known.key)));
        }
        if let Some(under_way) = state.under_way.get(id) {
            return Ok(Found::Fetch(under_way.fetch.clone()));
        }
        if state.known.contains(id) || state.stored.iter().any(|stored| stored == id) {
            return Ok(Found::Fetch(self.start(&mut state, id, false)));
        }
        // Looking does not keep it: the oldest are forgotten first.
        let told = state.unknown.peek(id);
        if told.is_some_and(|told| now.saturating_sub(*told) < UNKNOWN_FOR) {
            return Err(Rejection::UnknownKey.into());
        }
        let turn = state.queue.enter(id, is_from_plaid, random());
        let turn = turn.ok_or(Inconclusive::TooManyKeys)?;
        self.start_those_whose_turn_it_is(&mut state);
        Ok(Found::Turn(turn))
    }

    fn start(&self, state: &mut State, id: &str, is_limited: bool) -> Fetch {
        let Settings {
            client, deadline, ..
        } = &self.settings;
        let fetch = fetch(client.clone(), id.to_owned(), *deadline);
        let fetch = fetch.boxed().shared();
        let under_way = UnderWay {
            fetch: fetch.clone(),
            is_limited,
        };
        state.under_way.insert(id.to_owned(), under_way);
        fetch
    }

    /// Starts what may be fetched now.
    fn start_those_whose_turn_it_is(&self, state: &mut State) {
        while state.has_room() {
            let Some((id, deliveries)) = state.queue.next(self.now(), random()) else {
                break;
            };
            let fetch = self.start(state, &id, true);
            for delivery in deliveries {
                // One that waits no more needs no fetch.
                let _ = delivery.send(fetch.clone());
            }
        }
    }

    /// Waits until it is the turn of an id. `None` if that takes too long, or if the id has lost its
    /// place to others.
    async fn turn(&self, turn: oneshot::Receiver<Fetch>) -> Option<Fetch> {
        let too_long = self.sleep(self.settings.deadline.mul_f64(0.8));
        let watch = pin!(self.watch());
        match select(turn, select(watch, too_long)).await {
            Either::Left((fetch, _)) => fetch.ok(),
            Either::Right((_, mut turn)) => turn.try_recv().ok(),
        }
    }

    /// Starts fetches when their time has come, while nobody else does.
    async fn watch(&self) -> Infallible {
        let _only_one = self.watch.lock().await;
        loop {
            let pause = {
                let mut state = self.state();
                self.start_those_whose_turn_it_is(&mut state);
                let pause = state.queue.pause(self.now());
                pause.filter(|_| state.has_room())
            };
            match pause {
                Some(pause) => self.sleep(pause).await,
                None => self.freed.notified().await,
            }
        }
    }

    /// Remembers what a fetch has brought. Gives the ids to store, if they have changed.
    fn settle(&self, id: &str, fetch: &Fetch, fetched: Fetched) -> (Fetched, Option<Vec<String>>) {
        let now = self.now();
        let mut state = self.state();
        let under_way = state.under_way.get(id);
        let is_first = under_way.is_some_and(|under_way| under_way.fetch.ptr_eq(fetch));
        if is_first {
            state.under_way.remove(id);
        }
        let before = state.ids();
        let fetched = match fetched {
            Ok(key) if is_first => {
                state.learn(id, Arc::clone(&key), now);
                Ok(key)
            }
            Err(VerifyError::Rejected(rejection)) if is_first => {
                state.forget(id, now);
                Err(rejection.into())
            }
            Err(VerifyError::Inconclusive(_)) => match state.known.peek_mut(id) {
                Some(known) if known.serves(now) => {
                    known.fetch_again = now.saturating_add(HOLD_OFF);
                    Ok(Arc::clone(&known.key))
                }
                _ => fetched,
            },
            fetched => fetched,
        };
        self.start_those_whose_turn_it_is(&mut state);
        let after = state.ids();
        let is_same = before.len() == after.len() && after.iter().all(|id| before.contains(id));
        (fetched, (!is_same).then_some(after))
    }

    async fn load(&self) {
        let Some(ids) = &self.settings.ids else {
            return;
        };
        match self.in_time(ids.load()).await {
            Ok(mut ids) => {
                ids.retain(|id| is_key_id(id));
                ids.truncate(MAX_KNOWN);
                self.state().stored = ids;
            }
            Err(error) => tracing::warn!(%error, "the ids of Plaid's keys could not be loaded"),
        }
    }

    async fn save(&self, known: &[String]) {
        if let Some(ids) = &self.settings.ids
            && let Err(error) = self.in_time(ids.save(known)).await
        {
            tracing::warn!(%error, "the ids of Plaid's keys could not be saved");
        }
    }

    /// What the store says, or an error if it takes too long: a database that hangs must not keep
    /// webhooks waiting.
    async fn in_time<T>(
        &self,
        work: impl Future<Output = Result<T, KeyIdError>> + Send,
    ) -> Result<T, KeyIdError> {
        match select(pin!(work), self.sleep(STORE_DEADLINE)).await {
            Either::Left((outcome, _)) => outcome,
            Either::Right(_) => Err("the store did not respond in time".into()),
        }
    }

    fn now(&self) -> Duration {
        self.settings.client.clock().monotonic()
    }

    fn sleep(&self, duration: Duration) -> impl Future<Output = ()> + Send + Unpin + 'static {
        let clock = Arc::clone(self.settings.client.clock());
        async move { clock.sleep(duration).await }.boxed()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Whether another key with an unknown id may be fetched at the same time.
    fn has_room(&mut self) -> bool {
        self.under_way.retain(|_, under_way| under_way.is_awaited());
        let limited = self.under_way.values().filter(|fetch| fetch.is_limited);
        limited.count() < MAX_FETCHES
    }

    /// A key that nobody knew before may have replaced the others, so they are fetched again.
    fn learn(&mut self, id: &str, key: Arc<Key>, now: Duration) {
        if !self.known.contains(id) {
            for (_, known) in &mut self.known {
                known.fetch_again = now;
            }
        }
        self.unknown.pop(id);
        self.stored.retain(|stored| stored != id);
        let known = Known {
            key,
            fetched: now,
            fetch_again: now.saturating_add(FRESH),
        };
        self.known.put(id.to_owned(), known);
    }

    /// Plaid knows no such key, or no longer.
    fn forget(&mut self, id: &str, now: Duration) {
        self.known.pop(id);
        self.stored.retain(|stored| stored != id);
        self.unknown.put(id.to_owned(), now);
    }

    /// The ids of Plaid's keys, the latest first.
    fn ids(&self) -> Vec<String> {
        let known = self.known.iter().map(|(id, _)| id);
        let ids = known.chain(&self.stored).take(MAX_KNOWN);
        ids.cloned().collect()
    }
}

/// A delivery that waits for a key. However it ends, what it waited for is free for others.
struct WaitingDelivery<'a> {
    keys: &'a Keys,
    id: &'a str,
    fetch: Option<Fetch>,
}

impl<'a> WaitingDelivery<'a> {
    fn new(keys: &'a Keys, id: &'a str) -> Self {
        Self {
            keys,
            id,
            fetch: None,
        }
    }

    async fn fetched(mut self, fetch: Fetch) -> Fetched {
        let waited_for = self.fetch.insert(fetch.clone());
        let (fetched, ids) = self.keys.settle(self.id, waited_for, fetch.await);
        if let Some(ids) = ids {
            self.keys.save(&ids).await;
        }
        fetched
    }
}

impl Drop for WaitingDelivery<'_> {
    fn drop(&mut self) {
        // Others see from the count that nobody waits for it any more.
        self.fetch = None;
        let mut state = self.keys.state();
        state.queue.leave(self.id);
        self.keys.start_those_whose_turn_it_is(&mut state);
        drop(state);
        self.keys.freed.notify_one();
    }
}

async fn fetch(client: Client, id: String, deadline: Duration) -> Fetched {
    let request = WebhookVerificationKeyGetRequest::new(id.as_str());
    let answer = client.prepare(request).with_deadline(deadline).send().await;
    match answer {
        Ok(answer) => match Key::read(&id, &answer.key) {
            Ok(key) => Ok(Arc::new(key)),
            Err(reason) => Err(Inconclusive::UnusableKey(reason).into()),
        },
        Err(Error::Api(error))
            if error.error_code == ErrorCode::InvalidWebhookVerificationKeyId =>
        {
            Err(Rejection::UnknownKey.into())
        }
        Err(error) => Err(Inconclusive::Fetch(Arc::new(error)).into()),
    }
}

fn at_least_one(count: usize) -> NonZeroUsize {
    NonZeroUsize::new(count).unwrap_or(NonZeroUsize::MIN)
}

/// Without randomness the first of those who wait has its turn.
fn random() -> u64 {
    getrandom::u64().unwrap_or_default()
}
