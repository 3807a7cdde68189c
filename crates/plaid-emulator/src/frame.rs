//! What holds everything together: worlds, the time they live in, and what leaves them.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use plaid_core::{Clock as _, SystemClock};
use plaid_webhooks::signer::{SignError, Signer};
use tokio::{runtime::Handle, sync::Notify};

use crate::{
    error::StartError,
    keys::Keys,
    limits::Lately,
    postman::Postman,
    products,
    registry::{Changes, Events, Registry},
    routes::Routes,
    settings::Settings,
    snapshot::{Content, Snapshot, SnapshotError},
    time::Time,
    world::{Ctx, Expiration, Hooks, Kinds, Retry, World, Worlds, lock},
};

/// What all requests share.
pub(crate) struct Frame {
    pub(crate) settings: Settings,
    pub(crate) routes: Routes,
    pub(crate) keys: Keys,
    worlds: Worlds,
    time: Time,
    events: Events,
    pub(crate) changes: Changes,
    hooks: Hooks,
    kinds: Kinds,
    /// The time of day, whatever time it is in the worlds.
    pub(crate) clock: SystemClock,
    postman: Postman,
    /// Where tasks run that outlive a request.
    runtime: Handle,
    /// Told when something is to happen earlier than was known.
    changed: Notify,
    /// Told when an attempt to deliver a webhook is over.
    pub(crate) attempted: Notify,
}

impl Frame {
    pub(crate) fn new(
        settings: Settings,
        time: Time,
        keys: Keys,
        runtime: Handle,
    ) -> Result<Arc<Self>, StartError> {
        let mut registry = Registry::default();
        products::register(&mut registry);
        registry.event::<Expiration>();
        registry.event::<Retry>();
        registry.keep::<Lately>();
        let registered = registry.finish()?;
        Ok(Arc::new(Self {
            worlds: Worlds::new(settings.seed),
            routes: Routes::new(registered.operations)?,
            settings,
            keys,
            time,
            events: registered.events,
            changes: registered.changes,
            hooks: registered.hooks,
            kinds: registered.kinds,
            clock: SystemClock::new(),
            postman: Postman::new(),
            runtime,
            changed: Notify::new(),
            attempted: Notify::new(),
        }))
    }

    /// Works on the world of a client id. What is due happens before; webhooks leave once the world
    /// is free again.
    pub(crate) fn enter<T>(
        self: &Arc<Self>,
        client_id: &str,
        work: impl FnOnce(&mut Ctx<'_>) -> T,
    ) -> T {
        self.visit(&self.worlds.of(client_id), work)
    }

    /// Lets time pass in the world of a client id. What is due meanwhile happens in order, each
    /// thing at its time.
    pub(crate) fn advance(self: &Arc<Self>, client_id: &str, duration: Duration) {
        self.work(&self.worlds.of(client_id), duration, |_| ());
    }

    /// Lets time pass in all worlds, and in those to come.
    pub(crate) fn advance_all(self: &Arc<Self>, duration: Duration) {
        for world in self.worlds.advance_new(duration) {
            self.work(&world, duration, |_| ());
        }
    }

    /// Lets time pass in the world of a client id until the next thing has happened; tells how much
    /// time that was, if anything is to happen.
    pub(crate) fn advance_to_next(self: &Arc<Self>, client_id: &str) -> Option<Duration> {
        let world = self.worlds.of(client_id);
        let (next, now) = {
            let world = lock(&world);
            (world.next_event()?, world.time(self.time.now()))
        };
        let wait = next.duration_since(now).unwrap_or_default();
        self.work(&world, wait, |_| ());
        Some(wait)
    }

    /// Works on a world that is at hand.
    pub(crate) fn visit<T>(
        self: &Arc<Self>,
        world: &Arc<Mutex<World>>,
        work: impl FnOnce(&mut Ctx<'_>) -> T,
    ) -> T {
        self.work(world, Duration::ZERO, work)
    }

    fn work<T>(
        self: &Arc<Self>,
        shared: &Arc<Mutex<World>>,
        ahead: Duration,
        work: impl FnOnce(&mut Ctx<'_>) -> T,
    ) -> T {
        let mut world = lock(shared);
        let known = world.next_event();
        let now = world.skip(self.time.now(), ahead);
        self.catch_up(&mut world, now);
        let done = work(&mut self.ctx(&mut world, now));
        let addresses = world.outbox().take_idle();
        let next = world.next_event();
        drop(world);
        for url in addresses {
            self.runtime.spawn(self.round(shared, url));
        }
        let is_sooner = next.is_some_and(|next| known.is_none_or(|known| next < known));
        if is_sooner || !ahead.is_zero() {
            self.changed.notify_one();
        }
        done
    }

    /// Takes the webhooks that wait for an address there, one after the other.
    fn round(
        self: &Arc<Self>,
        world: &Arc<Mutex<World>>,
        url: String,
    ) -> impl Future<Output = ()> + use<> {
        let (frame, world) = (Arc::downgrade(self), Arc::clone(world));
        let postman = self.postman.clone();
        async move {
            loop {
                let next = lock(&world).outbox().next(&url);
                let Some(parcel) = next else { return };
                // A signature says when it was made, so it is made for each attempt.
                let signer = frame.upgrade().map(|frame| frame.keys.signer());
                let Some(signer) = signer else { return };
                let status = postman.deliver(&parcel, signer.sign(parcel.body.clone()));
                let status = status.await;
                tracing::info!(
                    number = parcel.number,
                    url = parcel.url,
                    status,
                    "sent a webhook"
                );
                let Some(frame) = frame.upgrade() else { return };
                frame.visit(&world, |ctx| ctx.attempted(parcel.number, status));
                frame.attempted.notify_waiters();
            }
        }
    }

    fn ctx<'a>(&'a self, world: &'a mut World, now: SystemTime) -> Ctx<'a> {
        Ctx::new(world, &self.settings, &self.keys, &self.hooks, now)
    }

    /// Has everything happen that is due by a moment.
    fn catch_up(&self, world: &mut World, now: SystemTime) {
        while let Some(pending) = world.due(now) {
            // What cannot happen any more, because what it is about is gone, does not happen.
            let _ = self
                .events
                .happen(&mut self.ctx(world, pending.at), pending);
        }
    }

    /// Has things happen when their time comes.
    pub(crate) async fn tick(self: Arc<Self>) {
        loop {
            let changed = self.changed.notified();
            match self.until_next() {
                Some(wait) => tokio::select! {
                    () = self.time.sleep(wait) => {}
                    () = changed => {}
                },
                None => changed.await,
            }
            for world in self.worlds.all() {
                self.visit(&world, |_| ());
            }
        }
    }

    /// Writes down what there is. Each world is written down as it is at one moment.
    pub(crate) fn snapshot(&self) -> Result<Snapshot, SnapshotError> {
        let mut saved = BTreeMap::new();
        for (client_id, world) in self.worlds.by_client_id() {
            let world = lock(&world).save(self.time.now());
            saved.insert(client_id, world.map_err(SnapshotError::Content)?);
        }
        Snapshot::of(&Content {
            worlds: saved,
            keys: self.keys.save(),
        })
    }

    /// Puts what was written down in the place of what there is, if all of it can be read.
    pub(crate) fn restore(self: &Arc<Self>, snapshot: &Snapshot) -> Result<(), SnapshotError> {
        let content = snapshot.content()?;
        let mut worlds = BTreeMap::new();
        for (client_id, saved) in content.worlds {
            let world = World::load(saved, &self.kinds, self.time.now());
            worlds.insert(client_id, world.map_err(SnapshotError::Content)?);
        }
        let restored = self.keys.restore(content.keys);
        restored.map_err(|error| SnapshotError::Damaged {
            reason: error.to_string(),
        })?;
        for world in self.worlds.replace(worlds) {
            self.visit(&world, |_| ());
        }
        self.changed.notify_one();
        Ok(())
    }

    /// Signs webhooks with a new key from now on. Keys are out of use by the time of day, as signatures
    /// are made by it.
    pub(crate) fn rotate_webhook_key(&self) -> Result<Signer, SignError> {
        self.keys.rotate(self.clock.now())
    }

    /// Forgets everything about a client id.
    pub(crate) fn reset(&self, client_id: &str) {
        self.worlds.forget(client_id);
    }

    /// How much time passes until something happens in any world.
    fn until_next(&self) -> Option<Duration> {
        let now = self.time.now();
        let worlds = self.worlds.all().into_iter();
        let waits = worlds.filter_map(|world| {
            let world = lock(&world);
            let next = world.next_event()?;
            Some(next.duration_since(world.time(now)).unwrap_or_default())
        });
        waits.min()
    }
}
