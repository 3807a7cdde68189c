//! Tokens, and what they stand for.

use std::{collections::BTreeMap, time::Duration};

use plaid_core::ItemId;
use plaid_types::{AccessToken, AccountBase, AccountId, ProcessorToken};
use serde::{Deserialize, Serialize};

use super::{Ctx, Event, Item};
use crate::failure::Failure;

/// How long a public token lives.
pub(crate) const PUBLIC_TOKEN_LIFE: Duration = Duration::from_secs(30 * 60);

/// The tokens of a world. Those of removed Items keep their entry, so that they are told apart from
/// tokens that never were.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Tokens {
    access: BTreeMap<String, ItemId>,
    /// The access token of each Item.
    of_items: BTreeMap<ItemId, String>,
    public: BTreeMap<String, ItemId>,
    processor: BTreeMap<String, Handed>,
}

/// What a processor token stands for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Handed {
    pub(crate) item: ItemId,
    pub(crate) account: AccountId,
    /// The products that may be used with it; all if none is named.
    pub(crate) products: Vec<String>,
    pub(crate) webhook: Option<String>,
}

impl Ctx<'_> {
    /// The access token of an Item, made when first asked for.
    pub(crate) fn access_token(&mut self, item: &ItemId) -> AccessToken {
        match self.world.tokens.of_items.get(item) {
            Some(token) => AccessToken::from(token.as_str()),
            None => self.issue_access_token(item),
        }
    }

    fn issue_access_token(&mut self, item: &ItemId) -> AccessToken {
        let token = self.world.ids.token("access");
        let tokens = &mut self.world.tokens;
        tokens.access.insert(token.clone(), item.clone());
        tokens.of_items.insert(item.clone(), token.clone());
        AccessToken::from(token)
    }

    /// The Item id of an access token.
    pub(crate) fn item_id(&self, token: &AccessToken) -> Result<ItemId, Failure> {
        if !token.expose().starts_with("access-") {
            return Err(Failure::malformed_access_token());
        }
        let id = self.world.tokens.access.get(token.expose());
        id.cloned().ok_or_else(Failure::unknown_access_token)
    }

    /// The Item id of a processor token.
    pub(crate) fn item_id_of_processor(&self, token: &ProcessorToken) -> Option<ItemId> {
        let known = self.world.tokens.processor.get(token.expose());
        known.map(|handed| handed.item.clone())
    }

    /// The Item of an access token.
    pub(crate) fn item(&mut self, token: &AccessToken) -> Result<&mut Item, Failure> {
        let id = self.item_id(token)?;
        self.item_by_id(&id)
    }

    /// The Item of an access token, ready to serve a product.
    pub(crate) fn product(
        &mut self,
        token: &AccessToken,
        product: &'static str,
    ) -> Result<&mut Item, Failure> {
        let id = self.item_id(token)?;
        self.use_product(&id, product)?;
        self.item_by_id(&id)
    }

    /// Readies an Item to serve a product, which begins with that if it is new there.
    fn use_product(&mut self, id: &ItemId, product: &'static str) -> Result<(), Failure> {
        if self.item_by_id(id)?.use_product(product)? {
            let hooks = self.hooks;
            hooks.start(product, self, id)?;
        }
        Ok(())
    }

    /// Replaces an Item's access token.
    pub(crate) fn rotate(&mut self, token: &AccessToken) -> Result<AccessToken, Failure> {
        let id = self.item(token)?.id.clone();
        self.world.tokens.access.remove(token.expose());
        Ok(self.issue_access_token(&id))
    }

    /// Makes a public token of an Item, for a while.
    pub(crate) fn issue_public_token(&mut self, item: &ItemId) -> Result<String, Failure> {
        let token = self.world.ids.token("public");
        let public = &mut self.world.tokens.public;
        public.insert(token.clone(), item.clone());
        let expiration = Expiration {
            public_token: token.clone(),
        };
        self.schedule(PUBLIC_TOKEN_LIFE, &expiration)?;
        Ok(token)
    }

    /// Turns a public token into the Item it stands for; it works once.
    pub(crate) fn redeem(&mut self, token: &str) -> Result<(AccessToken, ItemId), Failure> {
        if !token.starts_with("public-") {
            return Err(Failure::malformed_public_token());
        }
        let known = self.world.tokens.public.remove(token);
        let item = known.ok_or_else(Failure::unknown_public_token)?;
        self.cancel(&Expiration {
            public_token: token.to_owned(),
        })?;
        self.item_by_id(&item)?;
        Ok((self.access_token(&item), item))
    }

    /// Makes a processor token for one account of an Item.
    pub(crate) fn issue_processor_token(
        &mut self,
        token: &AccessToken,
        account: &AccountId,
    ) -> Result<ProcessorToken, Failure> {
        let item = self.item(token)?;
        item.account(account)
            .map_err(|_| Failure::not_an_account())?;
        let handed = Handed {
            item: item.id.clone(),
            account: account.clone(),
            products: Vec::new(),
            webhook: None,
        };
        let token = self.world.ids.token("processor");
        self.world.tokens.processor.insert(token.clone(), handed);
        Ok(ProcessorToken::from(token))
    }

    /// What a processor token stands for.
    pub(crate) fn handed(&mut self, token: &ProcessorToken) -> Result<&mut Handed, Failure> {
        let known = self.world.tokens.processor.get_mut(token.expose());
        known.ok_or_else(Failure::unknown_processor_token)
    }

    /// The Item and account of a processor token, ready to serve a product.
    pub(crate) fn processor(
        &mut self,
        token: &ProcessorToken,
        product: Option<&'static str>,
    ) -> Result<(&mut Item, AccountBase), Failure> {
        let handed = self.handed(token)?;
        let (item, account) = (handed.item.clone(), handed.account.clone());
        let is_allowed = |product: &str| {
            handed.products.is_empty() || handed.products.iter().any(|known| known == product)
        };
        if product.is_some_and(|product| !is_allowed(product)) {
            return Err(Failure::of_code(
                "UNAUTHORIZED_ROUTE_ACCESS",
                "INVALID_INPUT",
            ));
        }
        self.item_by_id(&item)
            .map_err(|_| Failure::unknown_processor_token())?;
        match product {
            Some(product) => self.use_product(&item, product)?,
            None => self.item_by_id(&item)?.check_login()?,
        }
        let item = self.item_by_id(&item)?;
        let account = item.account(&account)?.clone();
        Ok((item, account))
    }
}

/// A public token expires.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Expiration {
    public_token: String,
}

impl Event for Expiration {
    const NAME: &'static str = "public_token_expiration";

    fn happen(self, ctx: &mut Ctx<'_>) -> Result<(), Failure> {
        ctx.world.tokens.public.remove(&self.public_token);
        Ok(())
    }
}

impl Failure {
    fn malformed_access_token() -> Self {
        let message = "provided access token is in an invalid format. \
                       expected format: access-<environment>-<identifier>";
        Self::new("INVALID_INPUT", "INVALID_ACCESS_TOKEN", message)
    }

    fn unknown_access_token() -> Self {
        let message = "could not find matching access token";
        Self::new("INVALID_INPUT", "INVALID_ACCESS_TOKEN", message)
    }

    fn malformed_public_token() -> Self {
        let message = "provided public token is in an invalid format. \
                       expected format: public-<environment>-<identifier>";
        Self::new("INVALID_INPUT", "INVALID_PUBLIC_TOKEN", message)
    }

    fn unknown_public_token() -> Self {
        let message = "could not find matching public token";
        Self::new("INVALID_INPUT", "INVALID_PUBLIC_TOKEN", message)
    }

    /// No account of an Item is named.
    pub(crate) fn not_an_account() -> Self {
        Self::invalid_field("account_id must be a valid account ID")
    }

    fn unknown_processor_token() -> Self {
        let message = "could not find matching processor token";
        Self::new("INVALID_INPUT", "INVALID_PROCESSOR_TOKEN", message)
    }
}
