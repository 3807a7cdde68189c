//! An Item: one login of one test user at one institution.

use std::collections::BTreeSet;

use plaid_core::{DateTime, ItemId};
use plaid_transactions::types::{RemovedTransaction, Transaction};
use plaid_types::{
    AccountBase, AccountId, InstitutionId, Item as ItemAnswer, ItemUpdateType, Products,
};

use crate::{
    fault::Fault,
    seed::{
        institutions::{self, Seed as Institution},
        portfolio::Portfolio,
    },
};

/// An Item and what belongs to it.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    pub(crate) id: ItemId,
    pub(crate) institution: &'static Institution,
    pub(crate) webhook: Option<String>,
    pub(crate) created: DateTime,
    pub(crate) login_required: bool,
    /// Products that were asked for or used.
    pub(crate) billed: BTreeSet<&'static str>,
    pub(crate) accounts: Vec<AccountBase>,
    /// Everything that happened to the transactions, in order.
    pub(crate) log: Vec<Change>,
    pub(crate) portfolio: Portfolio,
}

/// One entry of the transaction log.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    Added(Box<Transaction>),
    Removed(RemovedTransaction),
}

impl Change {
    pub(crate) fn account(&self) -> Option<&AccountId> {
        match self {
            Self::Added(transaction) => Some(&transaction.account_id),
            Self::Removed(removed) => removed.account_id.as_ref(),
        }
    }
}

impl Item {
    /// Fails if the user must log in again.
    pub(crate) fn check_login(&self) -> Result<(), Fault> {
        if self.login_required {
            Err(Fault::login_required())
        } else {
            Ok(())
        }
    }

    /// Fails if the product cannot be served, and notes its use if it can.
    pub(crate) fn use_product(&mut self, product: &'static str) -> Result<(), Fault> {
        self.check_login()?;
        if !self.institution.products.contains(&product) && !institutions::ALWAYS.contains(&product)
        {
            return Err(Fault::products_not_supported(product));
        }
        if !institutions::ALWAYS.contains(&product) {
            self.billed.insert(product);
        }
        Ok(())
    }

    /// An account by id.
    pub(crate) fn account(&self, id: &AccountId) -> Result<&AccountBase, Fault> {
        self.accounts
            .iter()
            .find(|account| account.account_id == *id)
            .ok_or_else(Fault::unknown_account)
    }

    /// The accounts asked for, or all that are of use.
    pub(crate) fn accounts(
        &self,
        ids: Option<&Vec<AccountId>>,
        is_of_use: impl Fn(&AccountBase) -> bool,
    ) -> Result<Vec<AccountBase>, Fault> {
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
                return Err(Fault::unknown_account());
            }
        }
        let asked = |account: &&AccountBase| ids.contains(&account.account_id);
        Ok(self.accounts.iter().filter(asked).cloned().collect())
    }

    /// The present transactions, newest first.
    pub(crate) fn transactions(&self) -> Vec<&Transaction> {
        let mut present: Vec<&Transaction> = Vec::new();
        for change in &self.log {
            match change {
                Change::Added(transaction) => present.push(transaction),
                Change::Removed(removed) => present
                    .retain(|transaction| transaction.transaction_id != removed.transaction_id),
            }
        }
        present.sort_by(|a, b| b.date.cmp(&a.date));
        present
    }

    /// Products that could be used and were not.
    pub(crate) fn available(&self) -> Vec<Products> {
        let unused = |product: &&&str| !self.billed.contains(**product);
        self.institution
            .products
            .iter()
            .filter(unused)
            .map(|product| (*product).into())
            .collect()
    }

    pub(crate) fn billed(&self) -> Vec<Products> {
        self.billed
            .iter()
            .map(|product| (*product).into())
            .collect()
    }

    pub(crate) fn institution_id(&self) -> InstitutionId {
        self.institution.id.into()
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
            error: self.check_login().err().map(|fault| fault.embedded()),
            available_products: self.available(),
            billed_products: self.billed(),
            products: self.billed(),
            consented_products: self.billed(),
            consent_expiration_time: None,
            update_type: Some(ItemUpdateType::Background),
        }
    }
}
