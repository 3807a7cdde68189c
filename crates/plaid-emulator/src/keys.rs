//! The keys that webhooks are signed with.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::SystemTime,
};

use plaid_webhooks::{
    signer::{SignError, Signer},
    types::{WebhookVerificationKeyGetRequest, WebhookVerificationKeyGetResponse},
};

/// The keys of an emulator. They follow from the seed.
#[derive(Debug)]
pub(crate) struct Keys {
    seed: u64,
    signers: Mutex<Signers>,
}

#[derive(Debug)]
struct Signers {
    present: Signer,
    past: Vec<Signer>,
}

impl Keys {
    pub(crate) fn new(seed: u64) -> Result<Self, SignError> {
        let signers = Signers {
            present: Signer::from_seed(seed)?,
            past: Vec::new(),
        };
        Ok(Self {
            seed,
            signers: Mutex::new(signers),
        })
    }

    fn lock(&self) -> MutexGuard<'_, Signers> {
        self.signers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What signs now.
    pub(crate) fn signer(&self) -> Signer {
        self.lock().present.clone()
    }

    /// Puts a new key in the place of the present one, which can still be had, and tells since when it
    /// is out of use.
    pub(crate) fn rotate(&self, now: SystemTime) -> Result<Signer, SignError> {
        let mut signers = self.lock();
        // Seeds that people choose are small: theirs and these do not meet.
        let turn = (signers.past.len() as u64 + 1).rotate_right(16);
        let new = Signer::from_seed(self.seed ^ turn)?;
        let old = std::mem::replace(&mut signers.present, new.clone());
        signers.past.push(old.with_expired_at(now));
        Ok(new)
    }

    /// The key that is asked for, if there is or was one of that id.
    pub(crate) fn answer(
        &self,
        request: &WebhookVerificationKeyGetRequest,
    ) -> Option<WebhookVerificationKeyGetResponse> {
        let signers = self.lock();
        let mut known = std::iter::once(&signers.present).chain(&signers.past);
        known.find_map(|signer| signer.answer(request).ok())
    }
}
