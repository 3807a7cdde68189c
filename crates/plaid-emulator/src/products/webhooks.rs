//! The public key that webhooks are signed with.

use plaid_webhooks::types::{
    JWKPublicKey, WebhookVerificationKeyGetRequest, WebhookVerificationKeyGetResponse,
};

use crate::{fault::Fault, routes::Routes, world::Ctx};

/// The one key. Its point is the generator of P-256, which is public by nature.
const KEY_ID: &str = "6c5516e1-92dc-479e-a8ff-5a51992e0001";
const X: &str = "axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY";
const Y: &str = "T-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU";
const CREATED_AT: i64 = 1_560_466_950;

pub(crate) fn register(routes: &mut Routes) {
    routes.on(verification_key_get);
}

fn verification_key_get(
    ctx: &mut Ctx<'_>,
    request: WebhookVerificationKeyGetRequest,
) -> Result<WebhookVerificationKeyGetResponse, Fault> {
    if request.key_id != KEY_ID {
        return Err(Fault::unknown_webhook_key());
    }
    let text = |text: &str| Some(text.to_owned());
    Ok(WebhookVerificationKeyGetResponse {
        key: JWKPublicKey {
            alg: text("ES256"),
            crv: text("P-256"),
            kid: text(KEY_ID),
            kty: text("EC"),
            r#use: text("sig"),
            x: text(X),
            y: text(Y),
            created_at: Some(CREATED_AT),
            expired_at: None,
        },
        request_id: ctx.request_id(),
    })
}
