//! The keys that webhooks are signed with.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::SystemTime,
};

use plaid_webhooks::{
    signer::{SignError, Signer},
    types::{WebhookVerificationKeyGetRequest, WebhookVerificationKeyGetResponse},
};
use serde::{Deserialize, Serialize};

/// The keys of an emulator. They follow from the seed.
#[derive(Debug)]
pub(crate) struct Keys(Mutex<Signers>);

#[derive(Debug)]
struct Signers {
    saved: SavedKeys,
    present: Signer,
    past: Vec<Signer>,
}

/// What the keys follow from.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct SavedKeys {
    seed: u64,
    /// When each key went out of use that had a successor.
    expired: Vec<SystemTime>,
}

impl Keys {
    pub(crate) fn new(seed: u64) -> Result<Self, SignError> {
        let saved = SavedKeys {
            seed,
            expired: Vec::new(),
        };
        Ok(Self(Mutex::new(Signers::new(saved)?)))
    }

    fn lock(&self) -> MutexGuard<'_, Signers> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn save(&self) -> SavedKeys {
        self.lock().saved.clone()
    }

    /// Takes other keys in the place of these, which nobody knows any more.
    pub(crate) fn restore(&self, saved: SavedKeys) -> Result<(), SignError> {
        let restored = Signers::new(saved)?;
        *self.lock() = restored;
        Ok(())
    }

    /// What signs now.
    pub(crate) fn signer(&self) -> Signer {
        self.lock().present.clone()
    }

    /// Puts a new key in the place of the present one, which can still be had, and tells since when it
    /// is out of use.
    pub(crate) fn rotate(&self, now: SystemTime) -> Result<Signer, SignError> {
        let mut signers = self.lock();
        signers.rotate(now)?;
        signers.saved.expired.push(now);
        Ok(signers.present.clone())
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

impl Signers {
    fn new(saved: SavedKeys) -> Result<Self, SignError> {
        let expired = saved.expired.clone();
        let mut signers = Self {
            present: Signer::from_seed(saved.seed)?,
            past: Vec::new(),
            saved,
        };
        for at in expired {
            signers.rotate(at)?;
        }
        Ok(signers)
    }

    fn rotate(&mut self, now: SystemTime) -> Result<(), SignError> {
        // Seeds that people choose are small: theirs and these do not meet.
        let turn = (self.past.len() as u64 + 1).rotate_right(16);
        let new = Signer::from_seed(self.saved.seed ^ turn)?;
        let old = std::mem::replace(&mut self.present, new);
        self.past.push(old.with_expired_at(now));
        Ok(())
    }
}
