//! How transactions get from an institution to Plaid.

use std::time::Duration;

use plaid_core::ItemId;
use serde::{Deserialize, Serialize};

use super::{
    PRODUCT, TransactionLog,
    log::Pulled,
    news::{historical, initial, updates_available},
};
use crate::{
    failure::Failure,
    world::{Ctx, Event},
};

/// How long the hosted Sandbox takes for the last thirty days, and for everything.
const RECENT_TAKES: Duration = Duration::from_secs(3);
const ALL_TAKES: Duration = Duration::from_secs(10);

/// Pulls the transactions of an Item, as far as they were not.
pub(super) fn start(ctx: &mut Ctx<'_>, id: &ItemId) -> Result<(), Failure> {
    let (_, log) = ctx.item_state::<TransactionLog>(id)?;
    let known = log.pulled();
    for (pulled, takes) in [(Pulled::Recent, RECENT_TAKES), (Pulled::All, ALL_TAKES)] {
        let item = id.clone();
        if pulled > known {
            ctx.after(takes, Pull { item, pulled })?;
        }
    }
    Ok(())
}

/// Transactions are there.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Pull {
    item: ItemId,
    pulled: Pulled,
}

impl Event for Pull {
    const NAME: &'static str = "transactions_pull";

    fn happen(self, ctx: &mut Ctx<'_>) -> Result<(), Failure> {
        let now = ctx.now;
        let (item, log) = ctx.item_state::<TransactionLog>(&self.item)?;
        // A login that broke and was repaired meanwhile has begun it again.
        if log.pulled() >= self.pulled {
            return Ok(());
        }
        // What is behind a login that does not work is pulled once it works again.
        item.try_update(PRODUCT, now)?;
        let before = log.len();
        log.pull(item, self.pulled);
        let (new, is_synced) = (log.len() - before, log.is_synced());
        let is_historical = self.pulled == Pulled::All;
        if is_historical {
            historical(ctx, &self.item, new)?;
        } else {
            initial(ctx, &self.item, new)?;
        }
        if is_synced {
            updates_available(ctx, &self.item, is_historical)?;
        }
        Ok(())
    }
}
