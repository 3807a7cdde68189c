//! An Item: one login of one test user at one institution.

use std::{collections::BTreeSet, time::SystemTime};

use plaid_core::{DateTime, ItemId};
use plaid_types::{
    AccountBase, AccountId, InstitutionId, Item as ItemAnswer, ItemUpdateType, Products,
};
use serde::{Deserialize, Serialize};

use crate::{
    bank::{
        accounts::accounts,
        institutions::{self, Institution},
    },
    failure::Failure,
    ids::Ids,
};

/// An Item, as all products see it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Item {
    pub(crate) id: ItemId,
    /// What the ids of everything in it follow from.
    ids: Ids,
    #[serde(with = "institutions::by_id")]
    pub(crate) institution: &'static Institution,
    pub(crate) webhook: Option<String>,
    /// When the last webhook was sent, and its code.
    pub(crate) last_webhook: Option<(DateTime, String)>,
    pub(crate) created: SystemTime,
    pub(crate) login_required: bool,
    /// Products that were asked for or used.
    billed: BTreeSet<String>,
    pub(crate) accounts: Vec<AccountBase>,
}

impl Item {
    /// The Item of the test user at an institution.
    pub(super) fn new(
        id: ItemId,
        ids: Ids,
        institution: &'static Institution,
        billed: BTreeSet<String>,
        created: SystemTime,
    ) -> Self {
        let accounts = accounts(&mut ids.named("accounts"));
        Self {
            id,
            ids,
            institution,
            webhook: None,
            last_webhook: None,
            created,
            login_required: false,
            billed,
            accounts,
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

    /// Fails if the product cannot be served, and notes its use if it can.
    pub(crate) fn use_product(&mut self, product: &'static str) -> Result<(), Failure> {
        self.check_login()?;
        if institutions::ALWAYS.contains(&product) || self.billed.contains(product) {
            return Ok(());
        }
        if !self.institution.products.contains(&product) {
            return Err(Failure::products_not_supported(product));
        }
        self.billed.insert(product.to_owned());
        Ok(())
    }

    /// An account by id.
    pub(crate) fn account(&self, id: &AccountId) -> Result<&AccountBase, Failure> {
        self.accounts
            .iter()
            .find(|account| account.account_id == *id)
            .ok_or_else(Failure::unknown_account)
    }

    /// The accounts asked for, or all that are of use.
    pub(crate) fn accounts(
        &self,
        ids: Option<&Vec<AccountId>>,
        is_of_use: impl Fn(&AccountBase) -> bool,
    ) -> Result<Vec<AccountBase>, Failure> {
        let Some(ids) = ids else {
            return Ok(self
                .accounts
                .iter()
                .filter(|account| is_of_use(account))
                .cloned()
                .collect());
        };
        for id in ids {
            if !is_of_use(self.account(id)?) {
                return Err(Failure::unknown_account());
            }
        }
        let asked = |account: &&AccountBase| ids.contains(&account.account_id);
        Ok(self.accounts.iter().filter(asked).cloned().collect())
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
            consented_products: self.billed(),
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

    pub(super) fn products_not_supported(product: &str) -> Self {
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
