//! Takes webhooks to their receivers.

use std::{
    sync::{Arc, LazyLock, Mutex, Weak},
    time::Duration,
};

use plaid_webhooks::signer::Signed;

use crate::{
    frame::Frame,
    world::{Parcel, World, lock},
};

/// How long Plaid waits for a receiver.
const PATIENCE: Duration = Duration::from_secs(10);

/// Takes webhooks to their receivers.
#[derive(Debug, Clone)]
pub(crate) struct Postman {
    /// Made for the first webhook: it looks at all certificates of the system, and most tests send none.
    client: Arc<LazyLock<Option<reqwest::Client>>>,
}

impl Postman {
    pub(crate) fn new() -> Self {
        let make = || {
            let client = reqwest::Client::builder()
                .redirect(reqwest::redirect::Policy::none())
                .timeout(PATIENCE)
                .no_proxy();
            client.build().ok()
        };
        Self {
            client: Arc::new(LazyLock::new(make)),
        }
    }

    /// Takes what waits for an address there, one after the other.
    pub(crate) fn round(
        &self,
        frame: &Arc<Frame>,
        world: &Arc<Mutex<World>>,
        url: String,
    ) -> impl Future<Output = ()> + use<> {
        let (frame, world, postman) = (Arc::downgrade(frame), Arc::clone(world), self.clone());
        async move {
            loop {
                let next = lock(&world).outbox().next(&url);
                let Some(parcel) = next else { return };
                let Some(signed) = sign(&frame, &parcel) else {
                    return;
                };
                let status = postman.deliver(&parcel, signed).await;
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

    /// The status that a receiver answers with, if it does so in time.
    async fn deliver(&self, parcel: &Parcel, signed: Signed) -> Option<u16> {
        let client = LazyLock::force(&self.client).as_ref()?;
        let mut request = client.post(&parcel.url).body(signed.body);
        for (name, value) in signed.headers {
            request = request.header(name, value);
        }
        let answer = request.send().await.ok()?;
        Some(answer.status().as_u16())
    }
}

/// A signature says when it was made, so it is made for each attempt.
fn sign(frame: &Weak<Frame>, parcel: &Parcel) -> Option<Signed> {
    Some(frame.upgrade()?.keys.signer().sign(parcel.body.clone()))
}
