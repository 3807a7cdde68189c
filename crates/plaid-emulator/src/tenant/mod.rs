//! The emulator as one client id sees it, with the strings that a test may pull.

#[cfg(feature = "link")]
mod link;

use std::{fmt, sync::Arc, time::Duration};

use plaid_core::{Clock as _, DateTime, SystemClock};
use plaid_webhooks::Webhook;

#[cfg(feature = "identity-verification")]
use crate::products::identity_verification;
use crate::{
    faults::FaultRule,
    frame::Frame,
    journal::{Count, RecordedRequest},
    world::{Attempt, Ctx, Delivery, Letter},
};

#[cfg(feature = "link")]
pub use link::{LinkError, LinkSession};

/// How long a webhook may take to arrive. Receivers are on this machine, so it is short.
const ARRIVAL: Duration = Duration::from_secs(10);

/// The emulator as one client id sees it.
#[derive(Clone)]
pub struct Tenant {
    frame: Arc<Frame>,
    client_id: String,
}

/// A webhook that the emulator made.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SentWebhook {
    /// Its number among those of its client id.
    pub number: usize,
    /// Where it goes.
    pub url: String,
    /// What it says.
    pub webhook: Webhook,
    /// Its body, as it is signed and sent.
    pub body: String,
    /// How its delivery goes.
    pub delivery: Delivery,
    /// The attempts to deliver it so far.
    pub attempts: Vec<Attempt>,
    /// When it was made, by the clock of its client id.
    pub made_at: DateTime,
}

/// A webhook that was waited for did not arrive.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no webhook {code} was delivered; {} were made: {}", .made.len(), .made.join(", "))]
#[non_exhaustive]
pub struct NoWebhook {
    /// The code that was waited for.
    pub code: String,
    /// The codes of the webhooks that were made, each with how its delivery goes.
    pub made: Vec<String>,
}

impl Tenant {
    pub(crate) fn new(frame: Arc<Frame>, client_id: String) -> Self {
        Self { frame, client_id }
    }

    fn enter<T>(&self, work: impl FnOnce(&mut Ctx<'_>) -> T) -> T {
        self.frame.enter(&self.client_id, work)
    }

    /// The time, by the clock of this client id.
    pub fn now(&self) -> DateTime {
        self.enter(|ctx| ctx.now())
    }

    /// Lets time pass for this client id alone, on top of what passes by itself. What was to happen
    /// meanwhile has happened when this returns, in order, each thing at its time.
    pub fn advance(&self, duration: Duration) {
        self.frame.advance(&self.client_id, duration);
    }

    /// Lets time pass until the next thing has happened, such as another attempt to deliver a
    /// webhook. Tells how much time that was; `None` if nothing is to happen.
    pub fn advance_to_next_event(&self) -> Option<Duration> {
        self.frame.advance_to_next(&self.client_id)
    }

    /// Forgets everything that this client id has made: it begins anew, with the same ids and tokens.
    pub fn reset(&self) {
        self.frame.reset(&self.client_id);
    }

    /// Opens Link with a link token, as a user would, without a browser.
    ///
    /// # Errors
    ///
    /// `INVALID_LINK_TOKEN` if the token is none of this client id, or has expired.
    #[cfg(feature = "link")]
    pub fn open_link(
        &self,
        link_token: impl Into<plaid_types::LinkToken>,
    ) -> Result<LinkSession, LinkError> {
        let (frame, client_id) = (Arc::clone(&self.frame), self.client_id.clone());
        LinkSession::open(frame, client_id, link_token.into().expose())
    }

    /// The user of an identity verification goes through all steps that are left, with what is known of
    /// them; where nothing is, they are Leslie Knope, who passes every check. False if there is no such
    /// verification that waits for its user.
    #[cfg(feature = "identity-verification")]
    pub fn finish_identity_verification(&self, id: &str) -> bool {
        self.enter(|ctx| identity_verification::finish(ctx, id).is_ok())
    }

    /// Has something go wrong with requests from now on. Rules that were added before come first.
    pub fn add_fault(&self, rule: FaultRule) {
        self.enter(|ctx| ctx.faults().add(rule));
    }

    /// The rules by which things go wrong, in order.
    pub fn faults(&self) -> Vec<FaultRule> {
        self.enter(|ctx| ctx.faults().rules())
    }

    /// Has nothing go wrong any more.
    pub fn clear_faults(&self) {
        self.enter(|ctx| ctx.faults().clear());
    }

    /// The requests that were answered, oldest first; of more than ten thousand, the last ones.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.enter(|ctx| ctx.journal().requests())
    }

    /// Forgets the requests.
    pub fn clear_requests(&self) {
        self.enter(|ctx| ctx.journal().clear());
    }

    /// Expects requests for a path from now on: so many, once the guard is dropped.
    #[must_use = "it is the guard that checks"]
    pub fn expect_requests(&self, path: impl Into<String>, count: usize) -> Expectation {
        let path = path.into();
        Expectation {
            before: self.count(&path),
            tenant: self.clone(),
            path,
            count,
        }
    }

    fn count(&self, path: &str) -> Count {
        self.enter(|ctx| ctx.journal().count(path))
    }

    /// All webhooks that were made, oldest first.
    pub fn webhooks(&self) -> Vec<SentWebhook> {
        let letters = self.enter(|ctx| ctx.outbox().letters());
        let letters = letters.into_iter().enumerate();
        letters
            .filter_map(|(number, letter)| SentWebhook::read(number, letter))
            .collect()
    }

    /// The first webhook of a code that has arrived, as soon as it has.
    ///
    /// # Errors
    ///
    /// [`NoWebhook`] if none does within ten seconds of the time of day.
    pub async fn webhook(&self, code: &str) -> Result<SentWebhook, NoWebhook> {
        let arrived = |made: &[SentWebhook]| {
            let mut made = made.iter();
            let arrived = made.find(|made| {
                made.webhook.webhook_code() == code && made.delivery == Delivery::Delivered
            });
            arrived.cloned()
        };
        self.wait(arrived).await.ok_or_else(|| NoWebhook {
            code: code.to_owned(),
            made: self.webhooks().iter().map(ToString::to_string).collect(),
        })
    }

    /// Waits until no webhook is on its way. Those that failed and are to be tried again are not, nor
    /// are those that are kept back.
    pub async fn webhooks_settled(&self) {
        let settled = |made: &[SentWebhook]| {
            let mut made = made.iter();
            made.all(|made| {
                made.delivery != Delivery::Sending && made.delivery != Delivery::Waiting
            })
            .then_some(())
        };
        self.wait(settled).await;
    }

    /// Waits until the webhooks are as they are wanted, or for as long as an arrival may take.
    async fn wait<T>(&self, wanted: impl Fn(&[SentWebhook]) -> Option<T>) -> Option<T> {
        let clock = SystemClock::new();
        let mut patience = clock.sleep(ARRIVAL);
        loop {
            let attempted = self.frame.attempted.notified();
            if let Some(found) = wanted(&self.webhooks()) {
                return Some(found);
            }
            tokio::select! {
                () = attempted => {}
                () = &mut patience => return None,
            }
        }
    }

    /// Keeps webhooks back, those that are made from now on and those that wait.
    pub fn hold_webhooks(&self) {
        self.enter(|ctx| ctx.outbox().hold(true));
    }

    /// Lets the webhooks go that were kept back, in the order in which they were made.
    pub fn release_webhooks(&self) {
        self.enter(|ctx| ctx.outbox().hold(false));
    }

    /// Lets the webhooks go that were kept back, those with these numbers first.
    pub fn release_webhooks_in_order(&self, first: &[usize]) {
        self.enter(|ctx| {
            ctx.outbox().put_first(first);
            ctx.outbox().hold(false);
        });
    }

    /// Sends a webhook again; tells the number of the new one. `None` if there is no such webhook.
    pub fn replay_webhook(&self, number: usize) -> Option<usize> {
        self.enter(|ctx| {
            let now = ctx.now;
            ctx.outbox().replay(number, now)
        })
    }

    /// Drops a webhook that waits, or that is to be tried again. False if there is none.
    pub fn drop_webhook(&self, number: usize) -> bool {
        self.enter(|ctx| ctx.outbox().discard(number))
    }
}

/// A number of requests that are expected. It is checked when this is dropped.
#[derive(Debug)]
pub struct Expectation {
    tenant: Tenant,
    path: String,
    before: Count,
    count: usize,
}

impl Drop for Expectation {
    /// # Panics
    ///
    /// If there were more requests, or fewer; not if a panic is under way.
    fn drop(&mut self) {
        let found = self.tenant.count(&self.path).since(&self.before);
        let (path, count) = (&self.path, self.count);
        if !std::thread::panicking() {
            assert_eq!(found, count, "requests for {path} (found, expected)");
        }
    }
}

impl fmt::Debug for Tenant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tenant")
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

impl SentWebhook {
    fn read(number: usize, letter: Letter) -> Option<Self> {
        Some(Self {
            number,
            webhook: Webhook::decode(letter.body.clone()).ok()?,
            url: letter.url,
            body: letter.body,
            delivery: letter.delivery,
            attempts: letter.attempts,
            made_at: DateTime::from(letter.made_at),
        })
    }
}

impl fmt::Display for SentWebhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({:?})", self.webhook.webhook_code(), self.delivery)
    }
}
