//! What only the Sandbox can do: logging in without a user, breaking logins, firing webhooks.

use plaid_sandbox::types::{
    SandboxItemFireWebhookRequest, SandboxItemFireWebhookResponse, SandboxItemResetLoginRequest,
    SandboxItemResetLoginResponse, SandboxItemSetVerificationStatusRequest,
    SandboxItemSetVerificationStatusResponse, SandboxPublicTokenCreateRequest,
    SandboxPublicTokenCreateResponse, WebhookType,
};
use plaid_webhooks::{
    Webhook,
    payloads::{AutomaticallyVerifiedWebhook, VerificationExpiredWebhook},
    types::WebhookEnvironmentValues,
};
use serde_json::Value;

use super::range;
use crate::{
    failure::Failure,
    login::{self, Login, Wishes},
    registry::Registry,
    world::Ctx,
};

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
    login.refuse_challenge()?;
    let products = request.initial_products;
    let institution = login::institution(request.institution_id.as_str(), &products)?;
    let statements = options.statements;
    let statements = statements
        .map(|wanted| range(wanted.start_date, wanted.end_date))
        .transpose()?;
    let wishes = Wishes {
        products,
        webhook: options.webhook,
        days_requested: options
            .transactions
            .and_then(|wanted| wanted.days_requested),
        statements,
        ..Wishes::default()
    };
    let item_id = ctx.log_in(login, institution, wishes)?;
    let public_token = ctx.issue_public_token(&item_id)?.into();
    Ok(SandboxPublicTokenCreateResponse {
        public_token,
        request_id: None,
    })
}

/// The login of an Item does not work any more.
fn item_reset_login(
    ctx: &mut Ctx<'_>,
    request: SandboxItemResetLoginRequest,
) -> Result<SandboxItemResetLoginResponse, Failure> {
    let item = ctx.item(&request.access_token)?;
    item.login_required = true;
    let id = item.id.clone();
    login::tell_required(ctx, &id)?;
    Ok(SandboxItemResetLoginResponse {
        reset_login: true,
        request_id: None,
    })
}

/// Sets how far the verification of an account is, and tells so.
fn item_set_verification_status(
    ctx: &mut Ctx<'_>,
    request: SandboxItemSetVerificationStatusRequest,
) -> Result<SandboxItemSetVerificationStatusResponse, Failure> {
    let item = ctx.item(&request.access_token)?;
    let account = item.account(&request.account_id)?;
    if account.r#type.as_str() != "depository" {
        return Err(Failure::invalid_field(
            "account_id must be of a depository account",
        ));
    }
    let status = request.verification_status.as_str();
    for account in &mut item.accounts {
        if account.account_id == request.account_id {
            account.verification_status = Some(status.into());
        }
    }
    let (id, account_id) = (item.id.clone(), request.account_id);
    let environment = Some(WebhookEnvironmentValues::Sandbox);
    if status == "automatically_verified" {
        let webhook = AutomaticallyVerifiedWebhook {
            account_id,
            item_id: Some(id.clone()),
            environment,
            error: None,
        };
        ctx.send_about(&id, webhook)?;
    } else {
        let webhook = VerificationExpiredWebhook {
            account_id,
            item_id: Some(id.clone()),
            environment,
            error: None,
        };
        ctx.send_about(&id, webhook)?;
    }
    Ok(SandboxItemSetVerificationStatusResponse { request_id: None })
}

/// The product that the webhooks of a type are about, if they are about one.
fn product_of(family: &str) -> Option<&'static str> {
    match family {
        "AUTH" => Some("auth"),
        "HOLDINGS" | "INVESTMENTS_TRANSACTIONS" => Some("investments"),
        "LIABILITIES" => Some("liabilities"),
        "TRANSACTIONS" => Some("transactions"),
        "ASSETS" => Some("assets"),
        "IDENTITY" => Some("identity"),
        _ => None,
    }
}

/// Sends a webhook as the documentation shows it, about this Item.
fn item_fire_webhook(
    ctx: &mut Ctx<'_>,
    request: SandboxItemFireWebhookRequest,
) -> Result<SandboxItemFireWebhookResponse, Failure> {
    let item = ctx.item(&request.access_token)?;
    if item.webhook.is_none() {
        return Err(Failure::of_code("SANDBOX_WEBHOOK_INVALID", "SANDBOX_ERROR"));
    }
    let id = item.id.clone();
    let account = item.shared().next();
    let account = account.map(|account| account.account_id.clone());
    let (family, code) = (request.webhook_type, request.webhook_code);
    let family = family.as_ref().map(WebhookType::as_str);
    let sample = Webhook::samples().into_iter().find(|webhook| {
        webhook.webhook_code() == code.as_str()
            && (webhook.item_id().is_some() || webhook.webhook_type() == "ASSETS")
            && is_of(webhook.webhook_type(), family, code.as_str())
    });
    let sample = sample.ok_or_else(|| Failure::webhook_unknown(code.as_str()))?;
    let product = product_of(sample.webhook_type());
    if let Some(product) = product.filter(|product| !item.has_product(product)) {
        return Err(Failure::webhook_of(product));
    }
    let Ok(Value::Object(mut members)) = serde_json::to_value(sample) else {
        return Err(Failure::internal());
    };
    let new = request.options.and_then(|options| options.new_transactions);
    for (member, value) in [
        ("item_id", Some(Value::from(id.as_str()))),
        ("environment", Some("sandbox".into())),
        ("account_id", account.map(|id| String::from(id).into())),
        ("new_transactions", new.map(Value::from)),
    ] {
        if let (Some(known), Some(value)) = (members.get_mut(member), value) {
            *known = value;
        }
    }
    ctx.send_about(&id, members)?;
    Ok(SandboxItemFireWebhookResponse {
        webhook_fired: true,
        request_id: None,
    })
}

/// Whether a webhook of a family is meant by a request. Those with a default update are several; that of
/// transactions is meant if none is named.
fn is_of(family: &str, asked: Option<&str>, code: &str) -> bool {
    match asked {
        Some(asked) => family == asked,
        None => code != "DEFAULT_UPDATE" || family == "TRANSACTIONS",
    }
}

impl Failure {
    fn webhook_unknown(code: &str) -> Self {
        Self::invalid_field(format!(
            "there is no webhook {code} of this type about an Item"
        ))
    }

    fn webhook_of(product: &str) -> Self {
        let message = format!("The {product} product is not enabled on this item");
        Self::new("SANDBOX_ERROR", "SANDBOX_PRODUCT_NOT_ENABLED", message)
    }
}
