//! How investments get from an institution to Plaid.

use std::time::Duration;

use plaid_core::ItemId;
use plaid_investments::types::{InvestmentsRefreshRequest, InvestmentsRefreshResponse};
use plaid_webhooks::{
    payloads::{
        HoldingsDefaultUpdateWebhook, InvestmentsDefaultUpdateWebhook,
        InvestmentsHistoricalUpdateWebhook,
    },
    types::WebhookEnvironmentValues,
};
use serde::{Deserialize, Serialize};

use super::{PRODUCT, Portfolio};
use crate::{
    bank::dates::today,
    failure::Failure,
    world::{Ctx, Event},
};

/// How long the hosted Sandbox takes for a history that is waited for.
const HISTORY_TAKES: Duration = Duration::from_secs(5);

/// The first update is done at once.
pub(super) fn start(ctx: &mut Ctx<'_>, id: &ItemId) -> Result<(), Failure> {
    let now = ctx.now;
    ctx.item_by_id(id)?.try_update(PRODUCT, now)
}

/// A history that is not waited for is there. One that is comes after a while, and a webhook tells so.
pub(super) fn wait_for_history(ctx: &mut Ctx<'_>, id: &ItemId, waits: bool) -> Result<(), Failure> {
    let (_, portfolio) = ctx.item_state::<Portfolio>(id)?;
    if !waits || portfolio.is_pulled {
        portfolio.is_pulled = true;
        return Ok(());
    }
    if !std::mem::replace(&mut portfolio.is_awaited, true) {
        ctx.after(HISTORY_TAKES, History { item: id.clone() })?;
    }
    let (_, portfolio) = ctx.item_state::<Portfolio>(id)?;
    if portfolio.is_pulled {
        Ok(())
    } else {
        Err(Failure::product_not_ready("ITEM_ERROR"))
    }
}

/// The history of an Item is there.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct History {
    item: ItemId,
}

impl Event for History {
    const NAME: &'static str = "investments_history";

    fn happen(self, ctx: &mut Ctx<'_>) -> Result<(), Failure> {
        let (_, portfolio) = ctx.item_state::<Portfolio>(&self.item)?;
        portfolio.is_pulled = true;
        let webhook = InvestmentsHistoricalUpdateWebhook {
            item_id: Some(self.item.clone()),
            user_id: None,
            error: None,
            new_investments_transactions: i64::try_from(portfolio.transactions.len()).ok(),
            cancelled_investments_transactions: Some(0),
            environment: Some(WebhookEnvironmentValues::Sandbox),
        };
        ctx.send_about(&self.item, webhook)
    }
}

/// Asks the institution again, which has newer prices once a day is over.
pub(super) fn refresh(
    ctx: &mut Ctx<'_>,
    request: InvestmentsRefreshRequest,
) -> Result<InvestmentsRefreshResponse, Failure> {
    let now = ctx.now;
    let item = ctx.item(&request.access_token)?;
    item.try_update(PRODUCT, now)?;
    let id = item.id.clone();
    let (_, portfolio) = ctx.item_state::<Portfolio>(&id)?;
    let updated = portfolio.price(&today(now));
    let holdings = HoldingsDefaultUpdateWebhook {
        item_id: Some(id.clone()),
        user_id: None,
        error: None,
        new_holdings: Some(0),
        updated_holdings: i64::try_from(updated).ok(),
        environment: Some(WebhookEnvironmentValues::Sandbox),
    };
    let transactions = InvestmentsDefaultUpdateWebhook {
        item_id: Some(id.clone()),
        user_id: None,
        error: None,
        new_investments_transactions: Some(0),
        cancelled_investments_transactions: Some(0),
        environment: Some(WebhookEnvironmentValues::Sandbox),
    };
    ctx.send_about(&id, holdings)?;
    ctx.send_about(&id, transactions)?;
    Ok(InvestmentsRefreshResponse { request_id: None })
}
