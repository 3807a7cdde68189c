//! Webhooks on their way out.

use std::{
    collections::BTreeSet,
    time::{Duration, SystemTime},
};

use plaid_core::{DateTime, ItemId};
use plaid_webhooks::Webhook;
use serde::{Deserialize, Serialize};

use super::{Ctx, Event};
use crate::failure::Failure;

/// How long after a failure Plaid tries again, and how much longer it waits each time.
const FIRST_DELAY: Duration = Duration::from_secs(30);
const DELAY_FACTOR: u32 = 4;
/// For how long Plaid tries.
const TRIED_FOR: Duration = Duration::from_secs(24 * 60 * 60);

/// The webhooks of a world, oldest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Outbox {
    letters: Vec<Letter>,
    /// The numbers of those that wait, which are few of those that ever were.
    #[serde(skip)]
    waiting: BTreeSet<usize>,
    /// Whether webhooks stay here until they are released.
    held: bool,
    /// The numbers of those that leave before all others.
    first: Vec<usize>,
    /// The addresses that something is being sent to: what goes to one goes in order.
    #[serde(skip)]
    busy: BTreeSet<String>,
}

/// A webhook and how its delivery goes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Letter {
    pub(crate) url: String,
    pub(crate) body: String,
    pub(crate) made_at: SystemTime,
    pub(crate) delivery: Delivery,
    pub(crate) attempts: Vec<Attempt>,
}

/// How the delivery of a webhook goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Delivery {
    /// It is to be sent.
    Waiting,
    /// It is kept back until it is released.
    Held,
    /// It is being sent.
    Sending,
    /// The receiver has answered with status 200.
    Delivered,
    /// The receiver has not taken it yet; it is tried again later.
    Retrying,
    /// The receiver has not taken it, and it is not tried any more.
    Failed,
    /// It is only kept: its address is none of this machine's, and was not allowed.
    Kept,
    /// A program dropped it.
    Dropped,
}

/// One attempt to deliver a webhook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Attempt {
    /// When it was made, by the clock of the world.
    pub at: DateTime,
    /// The status that the receiver answered with; `None` if it did not answer, or not in time.
    pub status: Option<u16>,
}

/// A letter and its number.
#[derive(Debug, Clone)]
pub(crate) struct Parcel {
    pub(crate) number: usize,
    pub(crate) url: String,
    pub(crate) body: String,
}

impl Outbox {
    /// All webhooks, as somebody who looks at them sees them.
    pub(crate) fn letters(&self) -> Vec<Letter> {
        let mut letters = self.letters.clone();
        for letter in &mut letters {
            if self.held && letter.delivery == Delivery::Waiting {
                letter.delivery = Delivery::Held;
            }
        }
        letters
    }

    /// Goes on where it was when it was written down: what was being sent is sent again.
    pub(super) fn wake(&mut self) {
        for (number, letter) in self.letters.iter_mut().enumerate() {
            if matches!(letter.delivery, Delivery::Sending | Delivery::Waiting) {
                letter.delivery = Delivery::Waiting;
                self.waiting.insert(number);
            }
        }
    }

    fn add(&mut self, letter: Letter) -> usize {
        let number = self.letters.len();
        if letter.delivery == Delivery::Waiting {
            self.waiting.insert(number);
        }
        self.letters.push(letter);
        number
    }

    fn set(&mut self, number: usize, delivery: Delivery) {
        if let Some(letter) = self.letters.get_mut(number) {
            letter.delivery = delivery;
        }
        if delivery == Delivery::Waiting {
            self.waiting.insert(number);
        } else {
            self.waiting.remove(&number);
        }
    }

    /// Addresses that something waits for and nothing is being sent to. They count as busy from now
    /// on, until there is no next parcel.
    pub(crate) fn take_idle(&mut self) -> Vec<String> {
        if self.held {
            return Vec::new();
        }
        let waiting = self.waiting.iter();
        let waiting = waiting.filter_map(|number| self.letters.get(*number));
        let idle: BTreeSet<String> = waiting
            .map(|letter| &letter.url)
            .filter(|url| !self.busy.contains(*url))
            .cloned()
            .collect();
        self.busy.extend(idle.iter().cloned());
        idle.into_iter().collect()
    }

    /// What goes next to an address; it is idle again if nothing does.
    pub(crate) fn next(&mut self, url: &str) -> Option<Parcel> {
        let waiting = self.waiting.iter().copied().filter_map(|number| {
            let letter = self.letters.get(number)?;
            (letter.url == url && !self.held).then_some((number, letter))
        });
        let place = |number: usize| self.first.iter().position(|first| *first == number);
        let next =
            waiting.min_by_key(|(number, _)| (place(*number).unwrap_or(self.first.len()), *number));
        let Some((number, letter)) = next else {
            self.busy.remove(url);
            return None;
        };
        let parcel = Parcel {
            number,
            url: letter.url.clone(),
            body: letter.body.clone(),
        };
        self.set(number, Delivery::Sending);
        Some(parcel)
    }

    /// Keeps webhooks here until they are released.
    pub(crate) fn hold(&mut self, held: bool) {
        self.held = held;
    }

    /// Sends a webhook again, as a letter of its own.
    pub(crate) fn replay(&mut self, number: usize, now: SystemTime) -> Option<usize> {
        let letter = self.letters.get(number)?;
        let again = Letter {
            delivery: match letter.delivery {
                Delivery::Kept => Delivery::Kept,
                _ => Delivery::Waiting,
            },
            attempts: Vec::new(),
            made_at: now,
            ..letter.clone()
        };
        Some(self.add(again))
    }

    /// Drops a webhook that is not delivered yet.
    pub(crate) fn discard(&mut self, number: usize) -> bool {
        let open = [Delivery::Waiting, Delivery::Retrying];
        let letter = self.letters.get(number);
        let is_open = letter.is_some_and(|letter| open.contains(&letter.delivery));
        if is_open {
            self.set(number, Delivery::Dropped);
        }
        is_open
    }

    /// Has some webhooks leave before all others, in this order, once they may.
    pub(crate) fn put_first(&mut self, first: &[usize]) {
        self.first = first.to_vec();
    }
}

impl Ctx<'_> {
    /// Sends a webhook once this world is free again.
    pub(crate) fn send(&mut self, url: &str, webhook: impl Into<Webhook>) -> Result<(), Failure> {
        let body =
            serde_json::to_string_pretty(&webhook.into()).map_err(|_| Failure::internal())?;
        self.world.outbox.add(Letter {
            url: url.to_owned(),
            body,
            made_at: self.now,
            delivery: if self.settings.reaches(url) {
                Delivery::Waiting
            } else {
                Delivery::Kept
            },
            attempts: Vec::new(),
        });
        Ok(())
    }

    /// Sends a webhook to the address of the Dashboard, if there is one.
    #[cfg(any(feature = "identity-verification", feature = "monitor"))]
    pub(crate) fn send_to_dashboard_address(
        &mut self,
        webhook: impl Into<Webhook>,
    ) -> Result<(), Failure> {
        match &self.settings.dashboard_webhook {
            Some(url) => self.send(url, webhook),
            None => Ok(()),
        }
    }

    /// Sends a webhook about an Item, if the Item has an address for them.
    pub(crate) fn send_about(
        &mut self,
        id: &ItemId,
        webhook: impl Into<Webhook>,
    ) -> Result<(), Failure> {
        let (webhook, sent_at) = (webhook.into(), self.now());
        let item = self.item_by_id(id)?;
        let Some(url) = item.webhook.clone() else {
            return Ok(());
        };
        item.last_webhook = Some((sent_at, webhook.webhook_code().to_owned()));
        self.send(&url, webhook)
    }

    /// Notes how an attempt to deliver a webhook went, and sees to another one if it went badly.
    pub(crate) fn attempted(&mut self, number: usize, status: Option<u16>) {
        let at = self.now();
        let outbox = &mut self.world.outbox;
        let Some(letter) = outbox.letters.get_mut(number) else {
            return;
        };
        let failures = u32::try_from(letter.attempts.len()).unwrap_or(u32::MAX);
        letter.attempts.push(Attempt { at, status });
        if status == Some(200) {
            outbox.set(number, Delivery::Delivered);
            return;
        }
        let delay = FIRST_DELAY.saturating_mul(DELAY_FACTOR.saturating_pow(failures));
        let age = self.now.duration_since(letter.made_at).unwrap_or_default();
        let again = age.saturating_add(delay) <= TRIED_FOR
            && self.schedule(delay, &Retry { number }).is_ok();
        let delivery = if again {
            Delivery::Retrying
        } else {
            Delivery::Failed
        };
        self.world.outbox.set(number, delivery);
    }
}

/// A webhook is tried again.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Retry {
    number: usize,
}

impl Event for Retry {
    const NAME: &'static str = "webhook_retry";

    fn happen(self, ctx: &mut Ctx<'_>) -> Result<(), Failure> {
        let outbox = &mut ctx.world.outbox;
        let letter = outbox.letters.get(self.number);
        if letter.is_some_and(|letter| letter.delivery == Delivery::Retrying) {
            outbox.set(self.number, Delivery::Waiting);
        }
        Ok(())
    }
}
