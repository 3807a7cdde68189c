//! The test user's login at an institution: what an Item is made by.

use plaid_core::ItemId;
use plaid_types::Products;

use super::{Ctx, Item};
use crate::{
    bank::institutions::{Health, find},
    failure::Failure,
};

impl Ctx<'_> {
    /// The Item that the test user's login at an institution gives.
    pub(crate) fn login(
        &mut self,
        institution: &str,
        products: &[Products],
    ) -> Result<Item, Failure> {
        let institution = find(institution).ok_or_else(Failure::unknown_institution)?;
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
        let billed = products.iter().map(|product| product.as_str().to_owned());
        let id = self.ids().long();
        let ids = self.ids().named(&id);
        let id = ItemId::from(id);
        Ok(Item::new(id, ids, institution, billed.collect(), self.now))
    }
}

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
