//! An Item: one login of one test user at one institution.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::SystemTime,
};

use plaid_core::{Amount, Date, DateTime, ItemId};
use plaid_sandbox::types::OverrideAccounts;
use plaid_types::{
    AccountBase, AccountId, InstitutionId, Item as ItemAnswer, ItemUpdateType, Owner, Products,
};
use serde::{Deserialize, Serialize};

use crate::{
    bank::{
        accounts::accounts,
        institutions::{self, Institution},
        people,
        users::User,
    },
    failure::Failure,
    ids::Ids,
};

/// How many days of transactions an Item has if nobody says.
const DAYS: u64 = 90;

/// An Item, as all products see it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Item {
    pub(crate) id: ItemId,
    /// What the ids of everything in it follow from.
    ids: Ids,
    #[serde(with = "institutions::by_id")]
    pub(crate) institution: &'static Institution,
    /// Who logged in.
    pub(crate) user: User,
    pub(crate) webhook: Option<String>,
    /// When the last webhook was sent, and its code.
    pub(crate) last_webhook: Option<(DateTime, String)>,
    pub(crate) created: SystemTime,
    pub(crate) login_required: bool,
    /// Products that were asked for or used.
    billed: BTreeSet<String>,
    /// When the data of products was last updated.
    updates: BTreeMap<String, Updates>,
    /// How many days of transactions are wanted.
    pub(crate) days_requested: u64,
    /// Between which dates the statements were posted that are wanted, if anybody says.
    pub(crate) statements_wanted: Option<(Date, Date)>,
    /// The accounts that the login finds.
    pub(crate) accounts: Vec<AccountBase>,
    /// Those that the user does not share, by their place.
    private: BTreeSet<usize>,
    /// Products that the user has agreed to, whether they were used or not.
    pub(crate) consented: BTreeSet<String>,
    /// Whose Item it is, if a client says.
    pub(crate) user_id: Option<String>,
}

/// When the data of a product was last updated, and when that last failed.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Updates {
    pub(crate) successful: Option<DateTime>,
    pub(crate) failed: Option<DateTime>,
}

impl Item {
    /// The Item of a login.
    pub(crate) fn new(
        id: ItemId,
        ids: Ids,
        institution: &'static Institution,
        user: User,
        created: SystemTime,
    ) -> Self {
        let accounts = accounts(&user, &mut ids.named("accounts"));
        Self {
            id,
            ids,
            institution,
            user,
            webhook: None,
            last_webhook: None,
            created,
            login_required: false,
            billed: BTreeSet::new(),
            updates: BTreeMap::new(),
            days_requested: DAYS,
            statements_wanted: None,
            accounts,
            private: BTreeSet::new(),
            consented: BTreeSet::new(),
            user_id: None,
        }
    }

    /// A source of ids for one purpose.
    pub(crate) fn ids(&self, purpose: &str) -> Ids {
        self.ids.named(purpose)
    }

    /// Fails if the user must log in again.
    pub(crate) fn check_login(&self) -> Result<(), Failure> {
        if self.login_required {
            Err(Failure::login_required())
        } else {
            Ok(())
        }
    }

    /// Fails if the product cannot be served, and notes its use if it can; tells whether it is new.
    pub(super) fn use_product(&mut self, product: &'static str) -> Result<bool, Failure> {
        self.check_login()?;
        if institutions::ALWAYS.contains(&product) || self.billed.contains(product) {
            return Ok(false);
        }
        if !self.institution.products.contains(&product) {
            return Err(Failure::products_not_supported(product));
        }
        Ok(self.billed.insert(product.to_owned()))
    }

    /// Whether a product was asked for or used.
    pub(crate) fn has_product(&self, product: &str) -> bool {
        self.billed.contains(product)
    }

    /// Notes that the data of a product is to be updated; fails if the Item does not have the product, or
    /// the login does not work.
    pub(crate) fn try_update(&mut self, product: &str, now: SystemTime) -> Result<(), Failure> {
        if !self.has_product(product) {
            return Err(Failure::of_code("PRODUCT_NOT_ENABLED", "ITEM_ERROR"));
        }
        let outcome = self.check_login();
        let updates = self.updates.entry(product.to_owned()).or_default();
        let last = match outcome {
            Ok(()) => &mut updates.successful,
            Err(_) => &mut updates.failed,
        };
        *last = Some(DateTime::from(now));
        outcome
    }

    /// Adds a product; tells whether it is new.
    pub(crate) fn add_product(&mut self, product: &str) -> bool {
        self.billed.insert(product.to_owned())
    }

    /// Takes all products away.
    pub(crate) fn end_products(&mut self) {
        self.billed.clear();
    }

    /// Products that were asked for or used.
    pub(crate) fn products(&self) -> impl Iterator<Item = &str> {
        self.billed.iter().map(String::as_str)
    }

    /// When the data of a product was last updated.
    pub(crate) fn updates(&self, product: &str) -> Option<&Updates> {
        self.updates.get(product)
    }

    /// Money moves on an account; positive when it goes out. What is owed grows when money goes out, what
    /// is owned shrinks.
    pub(crate) fn move_balance(&mut self, place: usize, amount: Amount) {
        let said = self.user.said_of(place);
        let is_forced = said.is_some_and(|said| said.force_available_balance.is_some());
        let Some(account) = self.accounts.get_mut(place) else {
            return;
        };
        let change = match account.r#type.as_str() {
            "depository" => -amount,
            "credit" | "loan" => amount,
            _ => return,
        };
        let balances = &mut account.balances;
        let moved = |balance: Option<Amount>, by| {
            balance.map(|known| known.checked_add(by).unwrap_or(known))
        };
        balances.current = moved(balances.current, change);
        if !is_forced {
            balances.available = moved(balances.available, -amount);
        }
    }

    /// The accounts that the user shares.
    pub(crate) fn shared(&self) -> impl Iterator<Item = &AccountBase> {
        let accounts = self.accounts.iter().enumerate();
        let shared = accounts.filter(|(place, _)| self.is_shared(*place));
        shared.map(|(_, account)| account)
    }

    /// Whether the user shares an account, by its place.
    pub(crate) fn is_shared(&self, place: usize) -> bool {
        !self.private.contains(&place)
    }

    /// The user shares these accounts and no others; tells whether they shared others before.
    pub(crate) fn share(&mut self, ids: &[AccountId]) -> bool {
        let accounts = self.accounts.iter().enumerate();
        let private = accounts.filter(|(_, account)| !ids.contains(&account.account_id));
        let private = private.map(|(place, _)| place).collect();
        std::mem::replace(&mut self.private, private) != self.private
    }

    /// An account by id.
    pub(crate) fn account(&self, id: &AccountId) -> Result<&AccountBase, Failure> {
        let mut accounts = self.shared();
        let account = accounts.find(|account| account.account_id == *id);
        account.ok_or_else(Failure::unknown_account)
    }

    /// The place of an account among the Item's.
    pub(crate) fn place(&self, id: &AccountId) -> Option<usize> {
        let mut accounts = self.accounts.iter();
        accounts.position(|account| account.account_id == *id)
    }

    /// What a client has said of an account, if the user is one of theirs.
    pub(crate) fn said_of(&self, id: &AccountId) -> Option<&OverrideAccounts> {
        self.user.said_of(self.place(id)?)
    }

    /// The owners of an account.
    pub(crate) fn owners(&self, id: &AccountId) -> Vec<Owner> {
        let place = self.place(id).unwrap_or_default();
        people::owners(&self.user, place)
    }

    /// The accounts asked for, of use or not, or else all that are of use.
    pub(crate) fn accounts(
        &self,
        ids: Option<&Vec<AccountId>>,
        is_of_use: impl Fn(&AccountBase) -> bool,
    ) -> Result<Vec<AccountBase>, Failure> {
        let Some(ids) = ids else {
            let of_use = self.shared().filter(|account| is_of_use(account));
            return Ok(of_use.cloned().collect());
        };
        if ids.iter().any(|id| self.account(id).is_err()) {
            return Err(Failure::invalid_field(
                "account_ids must be IDs of accounts of this Item",
            ));
        }
        let asked = |account: &&AccountBase| ids.contains(&account.account_id);
        Ok(self.shared().filter(asked).cloned().collect())
    }

    /// Products that could be used and were not.
    fn available(&self) -> Vec<Products> {
        let unused = |product: &&&str| !self.billed.contains(**product);
        self.institution
            .products
            .iter()
            .filter(unused)
            .map(|product| (*product).into())
            .collect()
    }

    /// Products that were asked for or used.
    fn billed(&self) -> Vec<Products> {
        self.billed
            .iter()
            .map(|product| product.as_str().into())
            .collect()
    }

    /// Products that the user has agreed to.
    fn consented(&self) -> Vec<Products> {
        let products: BTreeSet<&String> = self.billed.union(&self.consented).collect();
        products
            .into_iter()
            .map(|product| product.as_str().into())
            .collect()
    }

    pub(crate) fn institution_id(&self) -> InstitutionId {
        self.institution.id.into()
    }

    /// When it was made, as answers say it.
    pub(crate) fn created_at(&self) -> DateTime {
        DateTime::from(self.created)
    }

    /// The Item as most answers show it.
    pub(crate) fn answer(&self) -> ItemAnswer {
        ItemAnswer {
            paired_item_id: None,
            item_id: self.id.clone(),
            institution_id: Some(self.institution_id()),
            institution_name: Some(self.institution.name.to_owned()),
            webhook: Some(self.webhook.clone().unwrap_or_default()),
            auth_method: None,
            error: self.check_login().err().map(|failure| failure.embedded()),
            available_products: self.available(),
            billed_products: self.billed(),
            products: self.billed(),
            consented_products: self.consented(),
            consent_expiration_time: None,
            update_type: Some(ItemUpdateType::Background),
        }
    }
}

impl Failure {
    pub(crate) fn item_not_found() -> Self {
        Self::new(
            "ITEM_ERROR",
            "ITEM_NOT_FOUND",
            "The Item you requested cannot be found. This Item does not exist, has been \
             previously removed via /item/remove, or has had access removed by the user.",
        )
    }

    fn login_required() -> Self {
        Self::new(
            "ITEM_ERROR",
            "ITEM_LOGIN_REQUIRED",
            "the login details of this item have changed (credentials, MFA, or required user \
             action) and a user login is required to update this information. use Link's update \
             mode to restore the item to a good state",
        )
        .shown("Please log in to your bank again.")
    }

    pub(crate) fn products_not_supported(product: &str) -> Self {
        let message = format!(
            "the following products are not supported by this institution: [\"{product}\"]"
        );
        Self::new("ITEM_ERROR", "PRODUCTS_NOT_SUPPORTED", message)
    }

    pub(crate) fn no_accounts(product: &str) -> Self {
        let code = format!("NO_{}_ACCOUNTS", product.to_ascii_uppercase());
        let message = format!("There are no valid {product} account(s) associated with this Item.");
        Self::new("ITEM_ERROR", code, message)
    }

    pub(crate) fn unknown_account() -> Self {
        let message = "failed to find requested account ID for requested item";
        Self::new("INVALID_INPUT", "INVALID_ACCOUNT_ID", message)
    }
}
