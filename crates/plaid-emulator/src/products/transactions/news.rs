//! Webhooks about changes to transactions.

use plaid_core::ItemId;
use plaid_types::TransactionId;
use plaid_webhooks::{
    payloads::{
        DefaultUpdateWebhook, HistoricalUpdateWebhook, InitialUpdateWebhook,
        SyncUpdatesAvailableWebhook, TransactionsRemovedWebhook,
    },
    types::WebhookEnvironmentValues,
};

use crate::{failure::Failure, world::Ctx};

const ENVIRONMENT: Option<WebhookEnvironmentValues> = Some(WebhookEnvironmentValues::Sandbox);

/// What changed in the transactions of an Item.
#[derive(Debug, Default)]
pub(super) struct News {
    pub(super) added: usize,
    pub(super) modified: usize,
    pub(super) removed: Vec<TransactionId>,
}

impl News {
    /// Tells of an update, if it changed anything.
    pub(super) fn send(
        self,
        ctx: &mut Ctx<'_>,
        item_id: &ItemId,
        is_synced: bool,
    ) -> Result<(), Failure> {
        if self.added + self.modified + self.removed.len() == 0 {
            return Ok(());
        }
        if is_synced {
            updates_available(ctx, item_id, true)?;
        }
        let update = DefaultUpdateWebhook {
            error: None,
            new_transactions: i64::try_from(self.added).ok(),
            item_id: Some(item_id.clone()),
            environment: ENVIRONMENT,
        };
        ctx.send_about(item_id, update)?;
        if self.removed.is_empty() {
            return Ok(());
        }
        let removal = TransactionsRemovedWebhook {
            error: None,
            removed_transactions: self.removed,
            item_id: Some(item_id.clone()),
            environment: ENVIRONMENT,
        };
        ctx.send_about(item_id, removal)
    }
}

/// Tells those that sync that there is something to fetch.
pub(super) fn updates_available(
    ctx: &mut Ctx<'_>,
    item_id: &ItemId,
    is_historical: bool,
) -> Result<(), Failure> {
    let updates = SyncUpdatesAvailableWebhook {
        item_id: Some(item_id.clone()),
        user_id: None,
        initial_update_complete: Some(true),
        historical_update_complete: Some(is_historical),
        environment: ENVIRONMENT,
    };
    ctx.send_about(item_id, updates)
}

/// Tells that the first transactions of an Item were pulled.
pub(super) fn initial(ctx: &mut Ctx<'_>, item_id: &ItemId, new: usize) -> Result<(), Failure> {
    let update = InitialUpdateWebhook {
        error: None,
        new_transactions: i64::try_from(new).ok(),
        item_id: Some(item_id.clone()),
        environment: ENVIRONMENT,
    };
    ctx.send_about(item_id, update)
}

/// Tells that all transactions of an Item were pulled.
pub(super) fn historical(ctx: &mut Ctx<'_>, item_id: &ItemId, new: usize) -> Result<(), Failure> {
    let update = HistoricalUpdateWebhook {
        error: None,
        new_transactions: i64::try_from(new).ok(),
        item_id: Some(item_id.clone()),
        environment: ENVIRONMENT,
    };
    ctx.send_about(item_id, update)
}
