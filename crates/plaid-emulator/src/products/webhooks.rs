//! The public key that webhooks are signed with.

use plaid_webhooks::types::{WebhookVerificationKeyGetRequest, WebhookVerificationKeyGetResponse};

use crate::{fault::Fault, routes::Routes, world::Ctx};

pub(crate) fn register(routes: &mut Routes) {
    routes.on(verification_key_get);
}

fn verification_key_get(
    ctx: &mut Ctx<'_>,
    request: WebhookVerificationKeyGetRequest,
) -> Result<WebhookVerificationKeyGetResponse, Fault> {
    let answer = ctx.signer.answer(&request);
    let answer = answer.map_err(|_| Fault::unknown_webhook_key())?;
    Ok(WebhookVerificationKeyGetResponse {
        request_id: ctx.request_id(),
        ..answer
    })
}
