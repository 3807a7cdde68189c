//! What one client id sees: a world of its own.

mod cursor;
mod ids;
mod item;

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use plaid_core::{DateTime, RequestId};
use plaid_types::{AccessToken, AccountBase, AccountId, ProcessorToken};
use plaid_webhooks::signer::Signer;

use crate::{
    fault::Fault,
    products::{assets::Reports, link::LinkTokens, payment_initiation::Payments},
};

pub(crate) use cursor::Cursor;
pub(crate) use ids::Ids;
pub(crate) use item::{Change, Item};

/// What an emulator was started with.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    /// Accepted secrets by client id; empty accepts all.
    pub(crate) credentials: BTreeMap<String, String>,
    pub(crate) asset_report_polls: u32,
    pub(crate) withdrawn_gone: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 0,
            credentials: BTreeMap::new(),
            asset_report_polls: 1,
            withdrawn_gone: false,
        }
    }
}

/// All worlds, each behind a lock of its own.
#[derive(Debug, Default)]
pub(crate) struct Worlds(Mutex<HashMap<String, Arc<Mutex<World>>>>);

impl Worlds {
    /// The world of a client id; made when first asked for.
    pub(crate) fn of(&self, client_id: &str, seed: u64) -> Arc<Mutex<World>> {
        let mut worlds = lock(&self.0);
        let world = worlds
            .entry(client_id.to_owned())
            .or_insert_with(|| Arc::new(Mutex::new(World::new(seed, client_id))));
        Arc::clone(world)
    }
}

/// Locks; a handler that panicked leaves a world behind that is still of use.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Everything that one client id has made.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) ids: Ids,
    pub(crate) items: BTreeMap<String, Item>,
    /// Item ids by access token. Removed Items keep their entry, so that they are told apart from
    /// tokens that never were.
    access_tokens: BTreeMap<String, String>,
    /// Item id and expiration by public token.
    public_tokens: BTreeMap<String, (String, SystemTime)>,
    /// Item and account by processor token.
    processor_tokens: BTreeMap<String, (String, AccountId)>,
    pub(crate) links: LinkTokens,
    pub(crate) reports: Reports,
    pub(crate) payments: Payments,
}

impl World {
    fn new(seed: u64, client_id: &str) -> Self {
        Self {
            ids: Ids::new(seed, client_id),
            items: BTreeMap::new(),
            access_tokens: BTreeMap::new(),
            public_tokens: BTreeMap::new(),
            processor_tokens: BTreeMap::new(),
            links: LinkTokens::default(),
            reports: Reports::default(),
            payments: Payments::default(),
        }
    }
}

/// A request on its way through a handler.
#[derive(Debug)]
pub(crate) struct Ctx<'a> {
    pub(crate) world: &'a mut World,
    pub(crate) settings: &'a Settings,
    /// Who signs the webhooks of all worlds.
    pub(crate) signer: &'a Signer,
    pub(crate) now: SystemTime,
    pub(crate) request_id: String,
}

impl Ctx<'_> {
    /// The request id, as answers carry it.
    #[allow(clippy::unnecessary_wraps)] // Answers may go without; the emulator's never do.
    pub(crate) fn request_id(&self) -> Option<RequestId> {
        Some(RequestId::from(self.request_id.as_str()))
    }

    /// The time, to the second.
    pub(crate) fn now(&self) -> DateTime {
        self.later(Duration::ZERO)
    }

    /// So much later, to the second.
    pub(crate) fn later(&self, duration: Duration) -> DateTime {
        DateTime::from(self.now + duration)
    }

    /// Adds an Item and makes its access token.
    pub(crate) fn add_item(&mut self, item: Item) -> AccessToken {
        let token = self.issue_access_token(item.id.as_str());
        self.world.items.insert(item.id.to_string(), item);
        token
    }

    fn issue_access_token(&mut self, item_id: &str) -> AccessToken {
        let token = self.world.ids.token("access");
        self.world
            .access_tokens
            .insert(token.clone(), item_id.to_owned());
        AccessToken::from(token)
    }

    /// The Item of an access token.
    pub(crate) fn item(&mut self, token: &AccessToken) -> Result<&mut Item, Fault> {
        let id = self.item_id(token)?;
        self.world
            .items
            .get_mut(&id)
            .ok_or_else(Fault::item_not_found)
    }

    fn item_id(&self, token: &AccessToken) -> Result<String, Fault> {
        if !token.expose().starts_with("access-") {
            return Err(Fault::malformed_access_token());
        }
        let id = self.world.access_tokens.get(token.expose());
        id.cloned().ok_or_else(Fault::unknown_access_token)
    }

    /// The Item of an access token, ready to serve a product.
    pub(crate) fn product(
        &mut self,
        token: &AccessToken,
        product: &'static str,
    ) -> Result<&mut Item, Fault> {
        let item = self.item(token)?;
        item.use_product(product)?;
        Ok(item)
    }

    /// Replaces an Item's access token.
    pub(crate) fn rotate(&mut self, token: &AccessToken) -> Result<AccessToken, Fault> {
        let id = self.item(token)?.id.to_string();
        self.world.access_tokens.remove(token.expose());
        Ok(self.issue_access_token(&id))
    }

    /// Removes an Item.
    pub(crate) fn remove_item(&mut self, token: &AccessToken) -> Result<(), Fault> {
        let id = self.item(token)?.id.to_string();
        self.world.items.remove(&id);
        self.world
            .processor_tokens
            .retain(|_, (item, _)| *item != id);
        Ok(())
    }

    /// Makes a public token of an Item.
    pub(crate) fn issue_public_token(&mut self, item_id: &str, expires: SystemTime) -> String {
        let token = self.world.ids.token("public");
        self.world
            .public_tokens
            .insert(token.clone(), (item_id.to_owned(), expires));
        token
    }

    /// Turns a public token into the Item it stands for; it works once.
    pub(crate) fn redeem(&mut self, token: &str) -> Result<(AccessToken, String), Fault> {
        if !token.starts_with("public-") {
            return Err(Fault::malformed_public_token());
        }
        match self.world.public_tokens.remove(token) {
            Some((item_id, expires)) if expires > self.now => {
                let known = self
                    .world
                    .access_tokens
                    .iter()
                    .find(|(_, id)| **id == item_id);
                let token = match known {
                    Some((token, _)) => AccessToken::from(token.as_str()),
                    None => self.issue_access_token(&item_id),
                };
                Ok((token, item_id))
            }
            _ => Err(Fault::unknown_public_token()),
        }
    }

    /// Makes a processor token for one account of an Item.
    pub(crate) fn issue_processor_token(
        &mut self,
        token: &AccessToken,
        account: &AccountId,
    ) -> Result<ProcessorToken, Fault> {
        let item = self.item(token)?;
        item.account(account)?;
        let item_id = item.id.to_string();
        let token = self.world.ids.token("processor");
        self.world
            .processor_tokens
            .insert(token.clone(), (item_id, account.clone()));
        Ok(ProcessorToken::from(token))
    }

    /// The Item and account of a processor token, ready to serve a product.
    pub(crate) fn processor(
        &mut self,
        token: &ProcessorToken,
        product: Option<&'static str>,
    ) -> Result<(&mut Item, AccountBase), Fault> {
        let known = self.world.processor_tokens.get(token.expose()).cloned();
        let (item_id, account) = known.ok_or_else(Fault::unknown_processor_token)?;
        let item = self
            .world
            .items
            .get_mut(&item_id)
            .ok_or_else(Fault::item_not_found)?;
        match product {
            Some(product) => item.use_product(product)?,
            None => item.check_login()?,
        }
        let account = item.account(&account)?.clone();
        Ok((item, account))
    }
}
