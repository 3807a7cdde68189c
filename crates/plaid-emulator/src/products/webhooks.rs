//! The public key that webhooks are signed with.

use plaid_webhooks::types::{WebhookVerificationKeyGetRequest, WebhookVerificationKeyGetResponse};

use crate::{failure::Failure, registry::Registry, world::Ctx};

pub(crate) fn register(registry: &mut Registry) {
    registry.on(verification_key_get);
}

fn verification_key_get(
    ctx: &mut Ctx<'_>,
    request: WebhookVerificationKeyGetRequest,
) -> Result<WebhookVerificationKeyGetResponse, Failure> {
    let answer = ctx.keys.answer(&request);
    let answer = answer.ok_or_else(Failure::unknown_webhook_key)?;
    Ok(WebhookVerificationKeyGetResponse {
        request_id: None,
        ..answer
    })
}

impl Failure {
    fn unknown_webhook_key() -> Self {
        let message = "invalid webhook verification key_id provided";
        Self::new(
            "INVALID_INPUT",
            "INVALID_WEBHOOK_VERIFICATION_KEY_ID",
            message,
        )
    }
}
