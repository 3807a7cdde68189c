//! The other side: Plaid's key endpoint, and who signs.

use std::{sync::Arc, time::Duration};

use plaid::{
    Client, ManualClock,
    webhooks::{
        Delivery, Rejection, Verifier, VerifyError, Webhook,
        payloads::SyncUpdatesAvailableWebhook,
        signer::{Signed, Signer},
        types::WebhookVerificationKeyGetRequest,
    },
};
use plaid_mock::MockPlaid;

/// Half a century after the clock's beginning, so that there is a past.
pub(crate) const LONG_AGO: Duration = Duration::from_secs(50 * 365 * 24 * 60 * 60);

/// A key endpoint, a client of it, and a clock that they share.
pub(crate) struct Bank {
    pub(crate) plaid: MockPlaid,
    pub(crate) client: Client,
    pub(crate) clock: ManualClock,
    pub(crate) signer: Signer,
}

impl Bank {
    /// An endpoint that knows the key of the signer.
    pub(crate) async fn open() -> Self {
        let bank = Self::without_keys().await;
        bank.knows(&bank.signer);
        bank
    }

    /// An endpoint without any answer yet.
    pub(crate) async fn without_keys() -> Self {
        let plaid = MockPlaid::start().await;
        let clock = ManualClock::new();
        clock.advance(LONG_AGO);
        let client = Client::builder()
            .credentials("client-id", "secret")
            .environment(plaid.environment())
            .clock(clock.clone())
            .build()
            .unwrap();
        let signer = Signer::from_seed(1).unwrap();
        let signer = signer.with_clock(Arc::new(clock.clone()));
        Self {
            plaid,
            client,
            clock,
            signer,
        }
    }

    /// The endpoint knows the key of this signer.
    pub(crate) fn knows(&self, signer: &Signer) {
        self.knows_all(std::slice::from_ref(signer));
    }

    /// The endpoint knows the keys of these signers.
    pub(crate) fn knows_all(&self, signers: &[Signer]) {
        let signers = signers.to_vec();
        let keys = self.plaid.given::<WebhookVerificationKeyGetRequest>();
        keys.respond_by(move |request| {
            let asked = |signer: &&Signer| signer.key_id() == request.key_id;
            let signer = signers.iter().find(asked).unwrap_or(&signers[0]);
            signer.answer(request)
        });
    }

    /// Another signer on the same clock.
    pub(crate) fn signer(&self, seed: u64) -> Signer {
        let signer = Signer::from_seed(seed).unwrap();
        signer.with_clock(Arc::new(self.clock.clone()))
    }

    pub(crate) fn verifier(&self) -> Verifier {
        Verifier::new(&self.client)
    }

    /// How many keys were asked for.
    pub(crate) fn fetches(&self) -> usize {
        let received = self.plaid.received::<WebhookVerificationKeyGetRequest>();
        received.len()
    }
}

/// A webhook that anybody could get.
pub(crate) fn news() -> Webhook {
    serde_json::from_str::<SyncUpdatesAvailableWebhook>(
        <SyncUpdatesAvailableWebhook as plaid::Sample>::SAMPLE,
    )
    .unwrap()
    .into()
}

pub(crate) async fn verify(verifier: &Verifier, sent: &Signed) -> Result<Delivery, VerifyError> {
    verifier
        .verify(sent.headers.clone(), sent.body.clone())
        .await
}

#[track_caller]
pub(crate) fn rejection(outcome: Result<Delivery, VerifyError>) -> Rejection {
    match outcome {
        Err(VerifyError::Rejected(rejection)) => rejection,
        other => panic!("{other:?}"),
    }
}
