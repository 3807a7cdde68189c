//! What only the Sandbox can do: logging in without a user, breaking logins, firing webhooks.

use std::time::Duration;

use plaid_sandbox::types::{
    SandboxItemFireWebhookRequest, SandboxItemFireWebhookResponse, SandboxItemResetLoginRequest,
    SandboxItemResetLoginResponse, SandboxItemSetVerificationStatusRequest,
    SandboxItemSetVerificationStatusResponse, SandboxPublicTokenCreateRequest,
    SandboxPublicTokenCreateResponse,
};
use plaid_webhooks::Webhook;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{failure::Failure, faults::FaultRule, registry::Registry, world::Ctx};

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
    let password = options
        .override_password
        .as_ref()
        .map(|password| password.expose().as_str());
    if let Some(code) = password.and_then(|password| password.strip_prefix("error_")) {
        return Err(Failure::of_code(code, "ITEM_ERROR"));
    }
    let institution = request.institution_id.as_str();
    let mut item = ctx.login(institution, &request.initial_products)?;
    item.webhook = options.webhook;
    let item_id = item.id.clone();
    ctx.add_item(item);
    for rule in local_faults(password.unwrap_or_default())? {
        ctx.faults().add(rule.about(&item_id));
    }
    let public_token = ctx.issue_public_token(&item_id, PUBLIC_TOKEN_LIFE)?.into();
    Ok(SandboxPublicTokenCreateResponse {
        public_token,
        request_id: None,
    })
}

/// What a test user may ask of the emulator: the member `x_local` of a password that is JSON.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Local {
    #[serde(default)]
    faults: Vec<FaultRule>,
}

/// What is to go wrong with the Item of a test user.
fn local_faults(password: &str) -> Result<Vec<FaultRule>, Failure> {
    let user: Map<String, Value> = serde_json::from_str(password).unwrap_or_default();
    let Some(local) = user.get("x_local") else {
        return Ok(Vec::new());
    };
    let local = Local::deserialize(local).map_err(|error| {
        Failure::invalid_field(format!("options.override_password: x_local: {error}"))
    })?;
    Ok(local.faults)
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
