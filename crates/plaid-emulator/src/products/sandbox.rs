//! What only the Sandbox can do: logging in without a user, breaking logins, firing webhooks.

use plaid_core::ItemId;
use plaid_sandbox::types::{
    SandboxItemFireWebhookRequest, SandboxItemFireWebhookResponse, SandboxItemResetLoginRequest,
    SandboxItemResetLoginResponse, SandboxItemSetVerificationStatusRequest,
    SandboxItemSetVerificationStatusResponse, SandboxPublicTokenCreateRequest,
    SandboxPublicTokenCreateResponse,
};
use plaid_types::Products;

use super::item::PUBLIC_TOKEN_LIFE;
use crate::{
    fault::Fault,
    routes::Routes,
    seed::{
        accounts::accounts,
        institutions::{Health, find},
        portfolio::portfolio,
        transactions::history,
    },
    world::{Ctx, Item},
};

pub(crate) fn register(routes: &mut Routes) {
    routes.on(public_token_create);
    routes.on(item_reset_login);
    routes.on(item_set_verification_status);
    routes.on(item_fire_webhook);
}

fn public_token_create(
    ctx: &mut Ctx<'_>,
    request: SandboxPublicTokenCreateRequest,
) -> Result<SandboxPublicTokenCreateResponse, Fault> {
    let options = request.options.unwrap_or_default();
    let password = options
        .override_password
        .as_ref()
        .map(|password| password.expose().as_str());
    if let Some(code) = password.and_then(|password| password.strip_prefix("error_")) {
        return Err(Fault::of_test_user(code));
    }
    let mut item = new_item(
        ctx,
        request.institution_id.as_str(),
        &request.initial_products,
    )?;
    item.webhook = options.webhook;
    let item_id = item.id.to_string();
    ctx.world.items.insert(item_id.clone(), item);
    let expires = ctx.now + PUBLIC_TOKEN_LIFE;
    let public_token = ctx.issue_public_token(&item_id, expires).into();
    Ok(SandboxPublicTokenCreateResponse {
        public_token,
        request_id: ctx.request_id(),
    })
}

/// The Item of the test user at an institution.
pub(crate) fn new_item(
    ctx: &mut Ctx<'_>,
    institution: &str,
    products: &[Products],
) -> Result<Item, Fault> {
    let institution = find(institution).ok_or_else(Fault::unknown_institution)?;
    match institution.health {
        Health::Healthy | Health::Degraded => {}
        Health::Down => {
            let message = "this institution is not currently responding to this request. please \
                           try again soon";
            return Err(Fault::institution("INSTITUTION_DOWN", message));
        }
        Health::Unsupported => {
            let message = "this institution is no longer supported";
            return Err(Fault::institution(
                "INSTITUTION_NO_LONGER_SUPPORTED",
                message,
            ));
        }
    }
    let mut billed = std::collections::BTreeSet::new();
    for product in products {
        let known = institution
            .products
            .iter()
            .find(|known| **known == product.as_str());
        billed.insert(*known.ok_or_else(|| Fault::products_not_supported(product.as_str()))?);
    }
    let (now, created) = (ctx.now, ctx.now());
    let ids = &mut ctx.world.ids;
    let id = ItemId::from(ids.long());
    let accounts = accounts(ids);
    Ok(Item {
        id,
        institution,
        webhook: None,
        created,
        login_required: false,
        billed,
        log: history(ids, &accounts, now),
        portfolio: portfolio(ids, &accounts, now),
        accounts,
    })
}

fn item_reset_login(
    ctx: &mut Ctx<'_>,
    request: SandboxItemResetLoginRequest,
) -> Result<SandboxItemResetLoginResponse, Fault> {
    ctx.item(&request.access_token)?.login_required = true;
    Ok(SandboxItemResetLoginResponse {
        reset_login: true,
        request_id: ctx.request_id(),
    })
}

fn item_set_verification_status(
    ctx: &mut Ctx<'_>,
    request: SandboxItemSetVerificationStatusRequest,
) -> Result<SandboxItemSetVerificationStatusResponse, Fault> {
    let item = ctx.item(&request.access_token)?;
    item.account(&request.account_id)?;
    for account in &mut item.accounts {
        if account.account_id == request.account_id {
            account.verification_status = Some(request.verification_status.as_str().into());
        }
    }
    Ok(SandboxItemSetVerificationStatusResponse {
        request_id: ctx.request_id(),
    })
}

fn item_fire_webhook(
    ctx: &mut Ctx<'_>,
    request: SandboxItemFireWebhookRequest,
) -> Result<SandboxItemFireWebhookResponse, Fault> {
    if ctx.item(&request.access_token)?.webhook.is_none() {
        return Err(Fault::webhook_missing());
    }
    Ok(SandboxItemFireWebhookResponse {
        webhook_fired: true,
        request_id: ctx.request_id(),
    })
}
