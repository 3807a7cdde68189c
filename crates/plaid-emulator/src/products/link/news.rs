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

impl Session {
    /// Where webhooks about the session go, if there are any.
    fn address(&self, ctx: &mut Ctx<'_>) -> Option<String> {
        let token = ctx.state::<Links>().tokens.get(&self.link_token)?;
        token.request.webhook.clone().filter(|_| token.tells())
    }

    /// Tells that the last Item was added.
    pub(super) fn tell_added(&self, ctx: &mut Ctx<'_>) -> Result<(), Failure> {
        let (Some(url), Some(public_token)) = (self.address(ctx), self.tokens().last()) else {
            return Ok(());
        };
        let webhook = ItemAddResultWebhook {
            link_session_id: self.id.as_str().into(),
            link_token: self.link_token.as_str().into(),
            public_token,
            environment: Some(WebhookEnvironmentValues::Sandbox),
        };
        ctx.send(&url, webhook)
    }

    /// Tells that the session is over, and what happened in it.
    #[allow(deprecated)] // Webhooks still have one public token too.
    pub(super) fn tell_finished(&self, ctx: &mut Ctx<'_>, ending: Ending) -> Result<(), Failure> {
        let Some(url) = self.address(ctx) else {
            return Ok(());
        };
        let finished = LinkSessionFinishedWebhook {
            status: ending.as_str().to_owned(),
            link_session_id: self.id.as_str().into(),
            link_token: self.link_token.as_str().into(),
            public_token: self.tokens().next(),
            public_tokens: self.tokens().collect(),
            user_id: None,
            environment: Some(WebhookEnvironmentValues::Sandbox),
        };
        let events = LinkEventsWebhook {
            events: self.events.clone(),
            link_session_id: self.id.as_str().into(),
            link_token: self.link_token.as_str().into(),
            environment: Some(WebhookEnvironmentValues::Sandbox),
        };
        ctx.send(&url, finished)?;
        ctx.send(&url, events)
    }
}
