//! Bank transfers: an older way to move money, where nothing moves by itself. A transfer's status
//! changes at once; the event that tells of it comes a second later, but for the first one.

mod account;
mod books;
mod events;
mod transfers;

use std::time::Duration;

use plaid_sandbox::types::{
    SandboxBankTransferFireWebhookRequest, SandboxBankTransferFireWebhookResponse,
};
use plaid_webhooks::{payloads::BankTransfersEventsUpdateWebhook, types::WebhookEnvironmentValues};

use self::books::Books;
use crate::{failure::Failure, registry::Registry, world::Ctx};

/// How long after a change the event of it can be seen.
const DELAY: Duration = Duration::from_secs(1);
/// How many rows a page has if the request does not say.
const PAGE: i64 = 25;

pub(crate) fn register(registry: &mut Registry) {
    registry.keep::<Books>();
    registry.event::<events::Reveal>();
    registry.on(transfers::create);
    registry.on(transfers::processor_create);
    registry.on(transfers::get);
    registry.on(transfers::list);
    registry.on(transfers::cancel);
    registry.on(transfers::simulate);
    registry.on(events::list);
    registry.on(events::sync);
    registry.on(books::balance_get);
    registry.on(books::sweep_get);
    registry.on(books::sweep_list);
    registry.on(account::migrate);
    registry.on(fire_webhook);
}

/// Tells an address that there are events, whether there are any or not.
fn fire_webhook(
    ctx: &mut Ctx<'_>,
    request: SandboxBankTransferFireWebhookRequest,
) -> Result<SandboxBankTransferFireWebhookResponse, Failure> {
    if request.webhook.trim().is_empty() {
        return Err(Failure::invalid_field("webhook must be a URL"));
    }
    let webhook = BankTransfersEventsUpdateWebhook {
        environment: Some(WebhookEnvironmentValues::Sandbox),
    };
    ctx.send(&request.webhook, webhook)?;
    Ok(SandboxBankTransferFireWebhookResponse { request_id: None })
}
