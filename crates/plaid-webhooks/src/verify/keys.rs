//! Plaid's keys, as far as they are known.
//!
//! Whoever can reach a receiver can name any key, so nothing here grows with what is named: what is
//! remembered is bounded, concurrent requests for one key share a fetch, and keys that are not known
//! are fetched at a bounded rate.

use std::{
    collections::HashMap,
    num::NonZeroUsize,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use futures_util::{
    FutureExt as _,
    future::{BoxFuture, Shared},
};
use lru::LruCache;
use plaid_core::{Client, Error, ErrorCode};

use super::{Inconclusive, Rejection, VerifyError, key::Key};
use crate::types::WebhookVerificationKeyGetRequest;

/// How many keys are remembered. Plaid uses one at a time, and two while it changes them.
const MAX_KNOWN: NonZeroUsize = NonZeroUsize::MIN.saturating_add(31);
/// How many ids are remembered as nobody's.
const MAX_UNKNOWN: NonZeroUsize = NonZeroUsize::MIN.saturating_add(255);
/// After this time a key is asked for again, because it may have expired.
const FRESH: Duration = Duration::from_secs(60 * 60);
/// So long a key serves if Plaid cannot be asked again,
const USABLE: Duration = Duration::from_secs(24 * 60 * 60);
/// and so long nobody tries to after it was in vain.
const HOLD_OFF: Duration = Duration::from_secs(60);
/// So long an id stays nobody's.
const UNKNOWN: Duration = Duration::from_secs(5 * 60);
/// How many unknown keys may be fetched at once,
const BURST: u32 = 8;
/// and how long it takes until one more may.
const REFILL: Duration = Duration::from_secs(8);

/// The outcome of a fetch.
type Fetched = Result<Arc<Key>, VerifyError>;
/// A fetch that several may wait for.
type Fetch = Shared<BoxFuture<'static, Fetched>>;

/// The keys of one environment.
pub(super) struct Keys {
    client: Client,
    deadline: Duration,
    state: Mutex<State>,
}

struct State {
    known: LruCache<String, Known>,
    /// When Plaid said that it knows no such key.
    unknown: LruCache<String, Duration>,
    under_way: HashMap<String, Fetch>,
    allowance: Allowance,
}

struct Known {
    key: Arc<Key>,
    fetched: Duration,
    /// When Plaid is to be asked again.
    ask_again: Duration,
}

impl Known {
    fn serves(&self, now: Duration) -> bool {
        now.saturating_sub(self.fetched) < USABLE
    }
}

impl Keys {
    pub(super) fn new(client: Client, deadline: Duration) -> Self {
        let state = State {
            known: LruCache::new(MAX_KNOWN),
            unknown: LruCache::new(MAX_UNKNOWN),
            under_way: HashMap::new(),
            allowance: Allowance::full(client.clock().monotonic()),
        };
        Self {
            client,
            deadline,
            state: Mutex::new(state),
        }
    }

    pub(super) fn with_deadline(&self, deadline: Duration) -> Self {
        Self::new(self.client.clone(), deadline)
    }

    pub(super) fn now(&self) -> SystemTime {
        self.client.clock().now()
    }

    /// The key of this id.
    pub(super) async fn get(&self, id: &str) -> Fetched {
        let key = match self.look_up(id)? {
            Found::Key(key) => key,
            Found::Fetch(fetch) => {
                let fetched = fetch.clone().await;
                self.settle(id, &fetch, fetched)?
            }
        };
        if key.is_expired(self.now()) {
            return Err(Rejection::ExpiredKey.into());
        }
        Ok(key)
    }

    fn look_up(&self, id: &str) -> Result<Found, VerifyError> {
        let now = self.client.clock().monotonic();
        let mut state = self.state();
        let known = state.known.get(id);
        if let Some(known) = known.filter(|known| now < known.ask_again && known.serves(now)) {
            return Ok(Found::Key(Arc::clone(&known.key)));
        }
        if let Some(fetch) = state.under_way.get(id) {
            return Ok(Found::Fetch(fetch.clone()));
        }
        if !state.known.contains(id) {
            let told = state.unknown.get(id);
            if told.is_some_and(|told| now.saturating_sub(*told) < UNKNOWN) {
                return Err(Rejection::UnknownKey.into());
            }
            if !state.allowance.take(now) {
                return Err(Inconclusive::TooManyKeys.into());
            }
        }
        let fetch = fetch(self.client.clone(), id.to_owned(), self.deadline);
        let fetch = fetch.boxed().shared();
        // Nobody waits any more for those that are held here alone; those that are over have no count.
        let is_awaited = |fetch: &Fetch| fetch.strong_count().is_none_or(|count| count > 1);
        state.under_way.retain(|_, fetch| is_awaited(fetch));
        state.under_way.insert(id.to_owned(), fetch.clone());
        Ok(Found::Fetch(fetch))
    }

    /// Remembers what a fetch has brought; the first who waited for it does.
    fn settle(&self, id: &str, fetch: &Fetch, fetched: Fetched) -> Fetched {
        let now = self.client.clock().monotonic();
        let mut state = self.state();
        let is_first = state
            .under_way
            .get(id)
            .is_some_and(|under_way| under_way.ptr_eq(fetch));
        if is_first {
            state.under_way.remove(id);
        }
        match fetched {
            Ok(key) if is_first => {
                state.learn(id, Arc::clone(&key), now);
                Ok(key)
            }
            Err(VerifyError::Rejected(rejection)) if is_first => {
                state.known.pop(id);
                state.unknown.put(id.to_owned(), now);
                Err(rejection.into())
            }
            Err(VerifyError::Inconclusive(_)) => match state.known.peek_mut(id) {
                Some(known) if known.serves(now) => {
                    known.ask_again = now.saturating_add(HOLD_OFF);
                    Ok(Arc::clone(&known.key))
                }
                _ => fetched,
            },
            fetched => fetched,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

enum Found {
    Key(Arc<Key>),
    Fetch(Fetch),
}

impl State {
    /// A key that nobody knew before may have replaced the others, so they are asked for again.
    fn learn(&mut self, id: &str, key: Arc<Key>, now: Duration) {
        if !self.known.contains(id) {
            for (_, known) in &mut self.known {
                known.ask_again = now;
            }
        }
        self.unknown.pop(id);
        let known = Known {
            key,
            fetched: now,
            ask_again: now.saturating_add(FRESH),
        };
        self.known.put(id.to_owned(), known);
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

/// How many unknown keys may still be fetched.
struct Allowance {
    left: u32,
    since: Duration,
}

impl Allowance {
    fn full(now: Duration) -> Self {
        Self {
            left: BURST,
            since: now,
        }
    }

    fn take(&mut self, now: Duration) -> bool {
        while self.left < BURST && now.saturating_sub(self.since) >= REFILL {
            self.left += 1;
            self.since += REFILL;
        }
        if self.left == BURST {
            self.since = now;
        }
        let is_left = self.left > 0;
        self.left = self.left.saturating_sub(1);
        is_left
    }
}
