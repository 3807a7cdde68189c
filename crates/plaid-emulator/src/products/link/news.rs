//! Webhooks about sessions.

use plaid_webhooks::{
    payloads::{ItemAddResultWebhook, LinkEventsWebhook, LinkSessionFinishedWebhook},
    types::WebhookEnvironmentValues,
};

use super::{
    Links,
    session::{Ending, Session},
};
use crate::{failure::Failure, world::Ctx};

/// Where webhooks about a session go, if there are any.
fn address(ctx: &mut Ctx<'_>, session: &Session) -> Option<String> {
    let token = ctx.state::<Links>().tokens.get(&session.link_token)?;
    token.request.webhook.clone().filter(|_| token.tells())
}

/// Tells that the last Item was added.
pub(super) fn item_added(ctx: &mut Ctx<'_>, session: &Session) -> Result<(), Failure> {
    let (Some(url), Some(public_token)) = (address(ctx, session), session.tokens().last()) else {
        return Ok(());
    };
    let webhook = ItemAddResultWebhook {
        link_session_id: session.id.as_str().into(),
        link_token: session.link_token.as_str().into(),
        public_token,
        environment: WebhookEnvironmentValues::Sandbox,
    };
    ctx.send(&url, webhook)
}

/// Tells that a session is over, and what happened in it.
#[allow(deprecated)] // Webhooks still have one public token too.
pub(super) fn finished(
    ctx: &mut Ctx<'_>,
    session: &Session,
    ending: Ending,
) -> Result<(), Failure> {
    let Some(url) = address(ctx, session) else {
        return Ok(());
    };
    let finished = LinkSessionFinishedWebhook {
        status: ending.as_str().to_owned(),
        link_session_id: session.id.as_str().into(),
        link_token: session.link_token.as_str().into(),
        public_token: session.tokens().next(),
        public_tokens: session.tokens().collect(),
        user_id: None,
        environment: Some(WebhookEnvironmentValues::Sandbox),
    };
    let events = LinkEventsWebhook {
        events: session.events.clone(),
        link_session_id: session.id.as_str().into(),
        link_token: session.link_token.as_str().into(),
        environment: Some(WebhookEnvironmentValues::Sandbox),
    };
    ctx.send(&url, finished)?;
    ctx.send(&url, events)
}
