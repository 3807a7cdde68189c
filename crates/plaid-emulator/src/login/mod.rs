//! Logins: what Items are made by.

mod credentials;
mod custom;

use plaid_core::{Date, ItemId};
use plaid_types::Products;
use plaid_webhooks::{payloads::ItemErrorWebhook, types::WebhookEnvironmentValues};

use crate::{
    bank::institutions::{Health, Institution, find},
    failure::Failure,
    world::{Ctx, Item},
};

#[cfg(feature = "bank-transfer")]
pub(crate) use credentials::CUSTOM;
#[cfg(feature = "link")]
pub(crate) use credentials::Challenge;
pub(crate) use credentials::Login;

/// Where a user logs in if nobody says.
pub(crate) const INSTITUTION: &str = "ins_109508";
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
    let missing = products
        .iter()
        .find(|product| !has_product(institution, product));
    match missing {
        Some(product) => Err(Failure::products_not_supported(product.as_str())),
        None => Ok(institution),
    }
}

/// Whether an institution has all of some products.
pub(crate) fn has_products(institution: &Institution, products: &[Products]) -> bool {
    products
        .iter()
        .all(|product| has_product(institution, product))
}

fn has_product(institution: &Institution, product: &Products) -> bool {
    institution.products.contains(&product.as_str())
}

/// What a client wants of a new Item.
#[derive(Debug, Default)]
pub(crate) struct Wishes {
    pub(crate) products: Vec<Products>,
    pub(crate) webhook: Option<String>,
    /// Products that the user agrees to now and that are not used yet.
    pub(crate) consented: Vec<Products>,
    /// How many days of transactions it is to have.
    pub(crate) days_requested: Option<i64>,
    /// Between which dates the statements were posted that it is to have.
    pub(crate) statements: Option<(Date, Date)>,
    /// Whose Item it is to be.
    pub(crate) user_id: Option<String>,
}

impl Ctx<'_> {
    /// Makes the Item that a login at an institution gives.
    pub(crate) fn log_in(
        &mut self,
        login: Login,
        institution: &'static Institution,
        wishes: Wishes,
    ) -> Result<ItemId, Failure> {
        let faults = login.faults.clone();
        let mut item = self.find_item(login, institution);
        item.grant(wishes);
        let id = item.id.clone();
        for rule in faults {
            self.faults().add(rule.about(&id));
        }
        self.add_item(item)?;
        Ok(id)
    }

    /// What a login at an institution finds: an Item that nobody has yet, without products.
    pub(crate) fn find_item(&mut self, login: Login, institution: &'static Institution) -> Item {
        let id = self.ids().long();
        let ids = self.ids().named(&id);
        let same = self.ids().named(institution.id).named(login.key.expose());
        let mut item = Item::new(ItemId::from(id), ids, institution, login.user, self.now);
        for (at, account) in item.accounts.iter_mut().enumerate() {
            if institution.knows_accounts_again {
                let id = same.named(&at.to_string()).hexadecimal(PERSISTENT);
                account.persistent_account_id = Some(id);
            }
            if login.by_deposits && account.r#type.as_str() == "depository" {
                account.verification_status = Some("pending_automatic_verification".into());
            }
        }
        item
    }
}

impl Item {
    /// Gives the Item what a client wants of it.
    pub(crate) fn grant(&mut self, wishes: Wishes) {
        for product in &wishes.products {
            self.add_product(product.as_str());
        }
        let consented = wishes.consented.iter();
        self.consented
            .extend(consented.map(|product| product.as_str().to_owned()));
        self.webhook = wishes.webhook;
        let days = wishes
            .days_requested
            .and_then(|days| u64::try_from(days).ok());
        self.days_requested = days.unwrap_or(self.days_requested);
        self.statements_wanted = wishes.statements;
        self.user_id = wishes.user_id;
    }
}

/// Tells that a user must log in again.
pub(crate) fn tell_required(ctx: &mut Ctx<'_>, id: &ItemId) -> Result<(), Failure> {
    let error = ctx.item_by_id(id)?.check_login().err();
    let webhook = ItemErrorWebhook {
        item_id: Some(id.clone()),
        user_id: None,
        error: error.map(|failure| failure.embedded()),
        environment: Some(WebhookEnvironmentValues::Sandbox),
    };
    ctx.send_about(id, webhook)
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
