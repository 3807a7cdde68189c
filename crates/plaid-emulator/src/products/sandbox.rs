//! What only the Sandbox can do: logging in without a user, breaking logins, firing webhooks.

use std::time::Duration;

use plaid_sandbox::types::{
    SandboxItemFireWebhookRequest, SandboxItemFireWebhookResponse, SandboxItemResetLoginRequest,
    SandboxItemResetLoginResponse, SandboxItemSetVerificationStatusRequest,
    SandboxItemSetVerificationStatusResponse, SandboxPublicTokenCreateRequest,
    SandboxPublicTokenCreateResponse,
};
use plaid_webhooks::Webhook;
use serde_json::Value;

use crate::{
    failure::Failure,
    login::{self, Login, Wishes},
    registry::Registry,
    world::Ctx,
};

/// How long a public token that comes from a login lives.
const PUBLIC_TOKEN_LIFE: Duration = Duration::from_secs(30 * 60);

pub(crate) fn register(registry: &mut Registry) {
    registry.on(public_token_create);
    registry.on(item_reset_login);
    registry.on(item_set_verification_status);
    registry.on(item_fire_webhook);
}

fn public_token_create(
    ctx: &mut Ctx<'_>,
    request: SandboxPublicTokenCreateRequest,
) -> Result<SandboxPublicTokenCreateResponse, Failure> {
    let options = request.options.unwrap_or_default();
    let username = options.override_username.as_deref();
    let password = options.override_password.as_ref();
    let password = password.map(|password| password.expose().as_str());
    let login = Login::read(
        username.unwrap_or(login::USERNAME),
        password.unwrap_or(login::PASSWORD),
    )?;
    if login.challenge.is_some() {
        let code = "PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA";
        return Err(Failure::of_code(code, "INVALID_RESULT"));
    }
    let products = request.initial_products;
    let institution = login::institution(request.institution_id.as_str(), &products)?;
    let wishes = Wishes {
        products,
        webhook: options.webhook,
        days_requested: options
            .transactions
            .and_then(|wanted| wanted.days_requested),
    };
    let item_id = ctx.log_in(login, institution, wishes)?;
    let public_token = ctx.issue_public_token(&item_id, PUBLIC_TOKEN_LIFE)?.into();
    Ok(SandboxPublicTokenCreateResponse {
        public_token,
        request_id: None,
    })
}

fn item_reset_login(
    ctx: &mut Ctx<'_>,
    request: SandboxItemResetLoginRequest,
) -> Result<SandboxItemResetLoginResponse, Failure> {
    ctx.item(&request.access_token)?.login_required = true;
    Ok(SandboxItemResetLoginResponse {
        reset_login: true,
        request_id: None,
    })
}

fn item_set_verification_status(
    ctx: &mut Ctx<'_>,
    request: SandboxItemSetVerificationStatusRequest,
) -> Result<SandboxItemSetVerificationStatusResponse, Failure> {
    let item = ctx.item(&request.access_token)?;
    item.account(&request.account_id)?;
    for account in &mut item.accounts {
        if account.account_id == request.account_id {
            account.verification_status = Some(request.verification_status.as_str().into());
        }
    }
    Ok(SandboxItemSetVerificationStatusResponse { request_id: None })
}

/// Sends a webhook as the documentation shows it, about this Item.
fn item_fire_webhook(
    ctx: &mut Ctx<'_>,
    request: SandboxItemFireWebhookRequest,
) -> Result<SandboxItemFireWebhookResponse, Failure> {
    let item = ctx.item(&request.access_token)?;
    if item.webhook.is_none() {
        return Err(Failure::webhook_missing());
    }
    let id = item.id.clone();
    let account = item
        .accounts
        .first()
        .map(|account| account.account_id.clone());
    let (family, code) = (request.webhook_type, request.webhook_code);
    let sample = Webhook::samples().into_iter().find(|webhook| {
        webhook.webhook_code() == code.as_str()
            && webhook.item_id().is_some()
            && family
                .as_ref()
                .is_none_or(|family| webhook.webhook_type() == family.as_str())
    });
    let sample = sample.ok_or_else(|| Failure::webhook_unknown(code.as_str()))?;
    let Ok(Value::Object(mut members)) = serde_json::to_value(sample) else {
        return Err(Failure::internal());
    };
    members.insert("item_id".to_owned(), id.as_str().into());
    for (member, value) in [
        ("environment", Some("sandbox".to_owned())),
        ("account_id", account.map(String::from)),
    ] {
        if let (Some(known), Some(value)) = (members.get_mut(member), value) {
            *known = value.into();
        }
    }
    ctx.send_about(&id, members)?;
    Ok(SandboxItemFireWebhookResponse {
        webhook_fired: true,
        request_id: None,
    })
}

impl Failure {
    fn webhook_unknown(code: &str) -> Self {
        Self::invalid_field(format!(
            "there is no webhook {code} of this type about an Item"
        ))
    }

    fn webhook_missing() -> Self {
        let message = "Webhook for this Item is not configured";
        Self::new("SANDBOX_ERROR", "SANDBOX_WEBHOOK_INVALID", message)
    }
}
