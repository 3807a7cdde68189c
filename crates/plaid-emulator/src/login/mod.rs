//! Logins: what Items are made by.

mod credentials;
mod custom;

use plaid_core::ItemId;
use plaid_types::Products;

use crate::{
    bank::institutions::{Health, Institution, find},
    failure::Failure,
    world::{Ctx, Item},
};

pub(crate) use credentials::Login;

/// The credentials that count if none are given.
pub(crate) const USERNAME: &str = "user_good";
pub(crate) const PASSWORD: &str = "pass_good";

/// An institution that lets users in, and has some products.
pub(crate) fn institution(
    id: &str,
    products: &[Products],
) -> Result<&'static Institution, Failure> {
    let institution = find(id).ok_or_else(Failure::unknown_institution)?;
    match institution.health {
        Health::Healthy | Health::Degraded => {}
        Health::Down => return Err(Failure::institution_down()),
        Health::Unsupported => return Err(Failure::institution_unsupported()),
    }
    for product in products {
        if !institution.products.contains(&product.as_str()) {
            return Err(Failure::products_not_supported(product.as_str()));
        }
    }
    Ok(institution)
}

/// What a client wants of a new Item.
#[derive(Debug, Default)]
pub(crate) struct Wishes {
    pub(crate) products: Vec<Products>,
    pub(crate) webhook: Option<String>,
    /// How many days of transactions it is to have.
    pub(crate) days_requested: Option<i64>,
}

impl Ctx<'_> {
    /// Makes the Item that a login at an institution gives.
    pub(crate) fn log_in(
        &mut self,
        login: Login,
        institution: &'static Institution,
        wishes: Wishes,
    ) -> Result<ItemId, Failure> {
        let products = wishes.products.iter();
        let billed = products.map(|product| product.as_str().to_owned());
        let id = self.ids().long();
        let ids = self.ids().named(&id);
        let id = ItemId::from(id);
        let same = self.ids().named(institution.id).named(&login.key);
        let mut item = Item::new(
            id.clone(),
            ids,
            institution,
            login.user,
            billed.collect(),
            self.now,
        );
        item.webhook = wishes.webhook;
        let days = wishes
            .days_requested
            .and_then(|days| u64::try_from(days).ok());
        item.days_requested = days.unwrap_or(item.days_requested);
        for (at, account) in item.accounts.iter_mut().enumerate() {
            if institution.knows_accounts_again {
                let id = same.named(&at.to_string()).hexadecimal(PERSISTENT);
                account.persistent_account_id = Some(id);
            }
            if login.by_deposits && account.r#type.as_str() == "depository" {
                account.verification_status = Some("pending_automatic_verification".into());
            }
        }
        for rule in login.faults {
            self.faults().add(rule.about(&id));
        }
        self.add_item(item)?;
        Ok(id)
    }
}

/// How many digits the id has that an account keeps from login to login.
const PERSISTENT: usize = 56;

impl Failure {
    pub(crate) fn unknown_institution() -> Self {
        let message = "invalid institution_id provided";
        Self::new("INVALID_INPUT", "INVALID_INSTITUTION", message)
    }

    fn institution_down() -> Self {
        let message = "this institution is not currently responding to this request. please try \
                       again soon";
        Self::new("INSTITUTION_ERROR", "INSTITUTION_DOWN", message)
    }

    fn institution_unsupported() -> Self {
        let message = "this institution is no longer supported";
        Self::new(
            "INSTITUTION_ERROR",
            "INSTITUTION_NO_LONGER_SUPPORTED",
            message,
        )
    }
}
