//! Webhooks about changes to transactions.

use plaid_core::ItemId;
use plaid_types::TransactionId;
use plaid_webhooks::{
    payloads::{DefaultUpdateWebhook, SyncUpdatesAvailableWebhook, TransactionsRemovedWebhook},
    types::WebhookEnvironmentValues,
};

use crate::{failure::Failure, world::Ctx};

const ENVIRONMENT: Option<WebhookEnvironmentValues> = Some(WebhookEnvironmentValues::Sandbox);

/// What changed in the transactions of an Item.
#[derive(Debug)]
pub(super) struct News {
    pub(super) added: usize,
    pub(super) removed: Vec<TransactionId>,
    /// Whether anybody syncs them: only those hear of updates that a sync has to fetch.
    pub(super) is_synced: bool,
}

impl News {
    pub(super) fn send(self, ctx: &mut Ctx<'_>, item_id: &ItemId) -> Result<(), Failure> {
        let item_id = || item_id.clone();
        if self.is_synced {
            let updates = SyncUpdatesAvailableWebhook {
                item_id: item_id(),
                user_id: None,
                initial_update_complete: Some(true),
                historical_update_complete: Some(true),
                environment: ENVIRONMENT,
            };
            ctx.send_about(&item_id(), updates)?;
        }
        let update = DefaultUpdateWebhook {
            error: None,
            new_transactions: i64::try_from(self.added).ok(),
            item_id: item_id(),
            environment: ENVIRONMENT,
        };
        ctx.send_about(&item_id(), update)?;
        if self.removed.is_empty() {
            return Ok(());
        }
        let removal = TransactionsRemovedWebhook {
            error: None,
            removed_transactions: self.removed,
            item_id: item_id(),
            environment: ENVIRONMENT,
        };
        ctx.send_about(&item_id(), removal)
    }
}
