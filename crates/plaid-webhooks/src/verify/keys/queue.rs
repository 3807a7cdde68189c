//! Which unknown key is fetched next.
//!
//! A stranger can name any number of key ids, and one of them at a time may be a new key of Plaid's.
//! The queue decides between them by what a stranger cannot change for the genuine id: Plaid names
//! it again with each webhook and each retry, so ids that several deliveries named go before the
//! others. Among equals it draws at random, so that no number of strangers keeps an id out.

use std::{num::NonZeroU32, num::NonZeroUsize, time::Duration};

use indexmap::IndexMap;
use lru::LruCache;
use tokio::sync::oneshot;

/// How many ids wait at a time, about 70 bytes each.
const MAX_IDS: usize = 1024;
/// How many deliveries wait at a time.
const MAX_DELIVERIES: usize = 4096;
/// How many ids are remembered as named before: those of Plaid's first retry, 30 seconds later, at
/// 500 forgeries a second.
const MAX_NAMED: NonZeroUsize = NonZeroUsize::MIN.saturating_add((1 << 14) - 1);

/// In which order ids have their turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    /// Named by a delivery from one of Plaid's addresses.
    FromPlaid,
    /// Named by several deliveries.
    Repeated,
    /// Named once.
    Once,
}

/// Ids that wait for their turn, with the deliveries that wait for each. `T` is what a turn gives.
pub(super) struct Queue<T> {
    /// Between one turn and the next.
    interval: Duration,
    next_turn: Duration,
    /// One map for each class, in order.
    classes: [IndexMap<String, Vec<oneshot::Sender<T>>>; 3],
    deliveries: usize,
    named: LruCache<String, ()>,
}

impl<T> Queue<T> {
    /// A queue with so many turns a second.
    pub(super) fn new(per_second: NonZeroU32) -> Self {
        Self {
            interval: Duration::from_secs(1) / per_second.get(),
            next_turn: Duration::ZERO,
            classes: Default::default(),
            deliveries: 0,
            named: LruCache::new(MAX_NAMED),
        }
    }

    /// Lets a delivery wait for the turn of the id that it names. `None` if too many wait. The sender
    /// is dropped, too, if others take the place later. `random` is evenly distributed.
    pub(super) fn enter(
        &mut self,
        id: &str,
        is_from_plaid: bool,
        random: u64,
    ) -> Option<oneshot::Receiver<T>> {
        let was_named = self.named.put(id.to_owned(), ()).is_some();
        let class = match (is_from_plaid, was_named) {
            (true, _) => Class::FromPlaid,
            (false, true) => Class::Repeated,
            (false, false) => Class::Once,
        };
        if self.deliveries == MAX_DELIVERIES {
            return None;
        }
        let waiting = self.take(id);
        let (class, mut senders) = match waiting {
            Some((waiting, senders)) => (class.min(waiting), senders),
            None => (class, Vec::new()),
        };
        if self.len() == MAX_IDS && !self.make_room(class, random) {
            return None;
        }
        let (sender, receiver) = oneshot::channel();
        senders.push(sender);
        self.deliveries += 1;
        self.classes[class as usize].insert(id.to_owned(), senders);
        Some(receiver)
    }

    /// Forgets the deliveries that do not wait for an id any more.
    pub(super) fn leave(&mut self, id: &str) {
        for class in &mut self.classes {
            if let Some(senders) = class.get_mut(id) {
                let before = senders.len();
                senders.retain(|sender| !sender.is_closed());
                self.deliveries -= before - senders.len();
                if senders.is_empty() {
                    class.swap_remove(id);
                }
            }
        }
    }

    /// The id whose turn it is, and those who wait for it. `random` is evenly distributed.
    pub(super) fn next(
        &mut self,
        now: Duration,
        random: u64,
    ) -> Option<(String, Vec<oneshot::Sender<T>>)> {
        if now < self.next_turn {
            return None;
        }
        let class = self.classes.iter_mut().find(|class| !class.is_empty())?;
        let (id, senders) = class.swap_remove_index(below(class.len(), random))?;
        self.deliveries -= senders.len();
        self.next_turn = now.saturating_add(self.interval);
        Some((id, senders))
    }

    /// How long it takes until the next turn. `None` if nothing waits.
    pub(super) fn pause(&self, now: Duration) -> Option<Duration> {
        (self.len() > 0).then(|| self.next_turn.saturating_sub(now))
    }

    fn len(&self) -> usize {
        self.classes.iter().map(IndexMap::len).sum()
    }

    /// Takes an id out, with the deliveries that go on waiting for it.
    fn take(&mut self, id: &str) -> Option<(Class, Vec<oneshot::Sender<T>>)> {
        for class in [Class::FromPlaid, Class::Repeated, Class::Once] {
            if let Some(senders) = self.classes[class as usize].swap_remove(id) {
                return Some((class, senders));
            }
        }
        None
    }

    /// Turns an id away in favour of one of this class: a random one of the last class that has any.
    /// `false` if that is the newcomer.
    fn make_room(&mut self, newcomer: Class, random: u64) -> bool {
        let classes = [Class::Once, Class::Repeated, Class::FromPlaid];
        let last = classes
            .into_iter()
            .find(|class| !self.classes[*class as usize].is_empty());
        let Some(last) = last.filter(|last| newcomer <= *last) else {
            return false;
        };
        let ids = &mut self.classes[last as usize];
        let candidates = ids.len() + usize::from(newcomer == last);
        match ids.swap_remove_index(below(candidates, random)) {
            Some((_, senders)) => {
                self.deliveries -= senders.len();
                true
            }
            None => false,
        }
    }
}

/// A number below `bound`, which is not zero.
fn below(bound: usize, random: u64) -> usize {
    // The modulo prefers some numbers by less than one in a trillion.
    usize::try_from(random % bound.max(1) as u64).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::{collections::HashSet, num::NonZeroU32, time::Duration};

    use proptest::prelude::*;
    use tokio::sync::oneshot::{Receiver, error::TryRecvError};

    use super::{MAX_DELIVERIES, MAX_IDS, Queue};

    fn queue(per_second: u32) -> Queue<()> {
        Queue::new(NonZeroU32::new(per_second).unwrap())
    }

    fn id_of(next: Option<(String, Vec<super::oneshot::Sender<()>>)>) -> Option<String> {
        next.map(|(id, _)| id)
    }

    const MS: fn(u64) -> Duration = Duration::from_millis;

    #[test]
    fn turns_keep_their_distance() {
        let mut queue = queue(20);
        let _waiting: Vec<_> = ["a", "b"].map(|id| queue.enter(id, false, 0)).into();
        assert!(queue.next(MS(10), 0).is_some());
        assert_eq!(queue.pause(MS(10)), Some(MS(50)));
        assert!(queue.next(MS(59), 0).is_none());
        assert!(queue.next(MS(60), 0).is_some());
        assert_eq!(queue.pause(MS(60)), None, "nothing waits");
        assert!(queue.next(MS(600), 0).is_none());
    }

    #[test]
    fn what_several_deliveries_name_goes_first_and_what_plaid_sends_before_all() {
        let mut queue = queue(1000);
        let mut waiting = Vec::new();
        for (id, is_from_plaid) in [
            ("once", false),
            ("twice", false),
            ("other", false),
            ("plaid", true),
            ("twice", false),
        ] {
            waiting.push(queue.enter(id, is_from_plaid, 0).unwrap());
        }
        // Those who wait for the same id have the same turn.
        let (id, senders) = queue.next(MS(0), 5).unwrap();
        assert_eq!((id.as_str(), senders.len()), ("plaid", 1));
        let (id, senders) = queue.next(MS(1), 5).unwrap();
        assert_eq!((id.as_str(), senders.len()), ("twice", 2));
        assert!(id_of(queue.next(MS(2), 5)).is_some());
        // An id that was named before counts, even if nobody waits for it any more.
        waiting.push(queue.enter("once", false, 0).unwrap());
        assert_eq!(id_of(queue.next(MS(3), 0)).as_deref(), Some("once"));
    }

    #[test]
    fn who_gives_up_does_not_wait() {
        let mut queue = queue(1);
        let first = queue.enter("a", false, 0).unwrap();
        let second = queue.enter("a", false, 0).unwrap();
        drop(first);
        queue.leave("a");
        assert_eq!(queue.deliveries, 1);
        drop(second);
        queue.leave("a");
        assert_eq!((queue.deliveries, queue.pause(MS(0))), (0, None));
    }

    #[test]
    fn no_number_of_strangers_keeps_an_id_that_is_named_again_out() {
        let mut queue = queue(1);
        let mut strangers: Vec<Receiver<()>> = (0..MAX_IDS)
            .map(|number| queue.enter(&format!("s{number}"), false, 0).unwrap())
            .collect();
        // Among equals chance decides who has to go.
        assert!(queue.enter("genuine", false, MAX_IDS as u64).is_none());
        assert_eq!(queue.len(), MAX_IDS);
        let mut genuine = queue.enter("genuine", false, 7).unwrap();
        assert_eq!(queue.len(), MAX_IDS);
        let outcomes = strangers.iter_mut().map(Receiver::try_recv);
        let turned_away = outcomes.filter(|outcome| *outcome == Err(TryRecvError::Closed));
        assert_eq!(turned_away.count(), 1);
        assert!(matches!(genuine.try_recv(), Err(TryRecvError::Empty)));
        assert_eq!(id_of(queue.next(MS(0), 3)).as_deref(), Some("genuine"));
    }

    #[test]
    fn deliveries_that_wait_are_bounded() {
        let mut queue = queue(1);
        let waiting: Vec<_> = (0..MAX_DELIVERIES)
            .map(|_| queue.enter("a", false, 0).unwrap())
            .collect();
        assert!(queue.enter("a", true, 0).is_none());
        drop(waiting);
        queue.leave("a");
        assert!(queue.enter("a", true, 0).is_some());
    }

    proptest! {
        /// Whatever happens, the counts are right, an id waits once, and turns keep their distance.
        #[test]
        fn the_counts_are_right(steps in prop::collection::vec((0_u8..4, 0_u8..40, any::<bool>(), any::<u64>()), 1..300)) {
            let mut queue = queue(10);
            let mut receivers = Vec::new();
            let (mut now, mut next) = (MS(0), MS(0));
            for (step, id, is_from_plaid, random) in steps {
                match step {
                    0 | 1 => receivers.extend(
                        queue.enter(&format!("k{id}"), is_from_plaid, random).map(|receiver| (id, receiver)),
                    ),
                    2 if !receivers.is_empty() => {
                        let index = usize::from(id) % receivers.len();
                        let (id, receiver) = receivers.swap_remove(index);
                        drop(receiver);
                        queue.leave(&format!("k{id}"));
                    }
                    _ => {
                        now += MS(u64::from(id) * 4);
                        if queue.next(now, random).is_some() {
                            prop_assert!(now >= next);
                            next = now + MS(100);
                        }
                    }
                }
                let senders = queue.classes.iter().flat_map(|class| class.values());
                prop_assert_eq!(senders.map(Vec::len).sum::<usize>(), queue.deliveries);
                let ids = queue.classes.iter().flat_map(|class| class.keys());
                prop_assert_eq!(ids.collect::<HashSet<_>>().len(), queue.len());
                prop_assert!(queue.classes.iter().flat_map(|class| class.values()).all(|senders| !senders.is_empty()));
            }
        }
    }
}
