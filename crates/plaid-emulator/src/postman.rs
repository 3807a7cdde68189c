//! Takes webhooks to their receivers.

use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};

use plaid_webhooks::signer::Signed;

use crate::{client::client, world::Parcel};

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
        let make = || client(|settings| settings.timeout(PATIENCE)).ok();
        Self {
            client: Arc::new(LazyLock::new(make)),
        }
    }

    /// The status that a receiver answers with, if it does so in time.
    pub(crate) async fn deliver(&self, parcel: &Parcel, signed: Signed) -> Option<u16> {
        let client = LazyLock::force(&self.client).as_ref()?;
        let mut request = client.post(&parcel.url).body(signed.body);
        for (name, value) in signed.headers {
            request = request.header(name, value);
        }
        let answer = request.send().await.ok()?;
        Some(answer.status().as_u16())
    }
}
