//! Items and their tokens.

mod consents;

use std::time::Duration;

use plaid_core::{Clearable, ItemId};
use plaid_item::types::{
    ItemAccessTokenInvalidateRequest, ItemAccessTokenInvalidateResponse, ItemGetRequest,
    ItemGetResponse, ItemImportRequest, ItemImportResponse, ItemProductsTerminateRequest,
    ItemProductsTerminateResponse, ItemPublicTokenCreateRequest, ItemPublicTokenCreateResponse,
    ItemPublicTokenExchangeRequest, ItemPublicTokenExchangeResponse, ItemRemoveRequest,
    ItemRemoveResponse, ItemStatus, ItemStatusInvestments, ItemStatusLastWebhook,
    ItemStatusTransactions, ItemWebhookUpdateRequest, ItemWebhookUpdateResponse,
    ItemWithConsentFields,
};
use plaid_types::{AccessToken, Products};
use plaid_webhooks::{payloads::WebhookUpdateAcknowledgedWebhook, types::WebhookEnvironmentValues};
use serde::{Deserialize, Serialize};

use crate::{
    failure::Failure,
    login::{self, Login, Wishes},
    registry::Registry,
    world::{Ctx, Event, PUBLIC_TOKEN_LIFE},
};

/// How long a login works.
const LOGIN_LIFE: Duration = Duration::from_secs(30 * 24 * 60 * 60);

pub(crate) fn register(registry: &mut Registry) {
    registry.on(get);
    registry.on(remove);
    registry.on(products_terminate);
    registry.on(webhook_update);
    registry.on(access_token_invalidate);
    registry.on(public_token_exchange);
    registry.on(public_token_create);
    registry.on(import);
    registry.keep_of_items::<consents::Consents>();
    registry.born(consents::given);
    registry.shared(consents::changed);
    registry.on(consents::events_get);
    registry.born(expect_end);
    registry.event::<LoginEnds>();
    registry.check("access_token", |ctx, token| {
        ctx.item(&AccessToken::from(token))?.check_login()
    });
}

/// Where things take their time, a login works for thirty days, as on the hosted Sandbox.
fn expect_end(ctx: &mut Ctx<'_>, id: &ItemId) -> Result<(), Failure> {
    match ctx.settings.profile.takes(LOGIN_LIFE) {
        Duration::ZERO => Ok(()),
        life => ctx.schedule(life, &LoginEnds { item: id.clone() }),
    }
}

/// A login does not work any more.
#[derive(Debug, Serialize, Deserialize)]
struct LoginEnds {
    item: ItemId,
}

impl Event for LoginEnds {
    const NAME: &'static str = "login_ends";

    fn happen(self, ctx: &mut Ctx<'_>) -> Result<(), Failure> {
        ctx.item_by_id(&self.item)?.login_required = true;
        login::tell_required(ctx, &self.item)
    }
}

/// An Item in trouble is shown, with its error.
fn get(ctx: &mut Ctx<'_>, request: ItemGetRequest) -> Result<ItemGetResponse, Failure> {
    let item = ctx.item(&request.access_token)?;
    let (answer, last_webhook) = (item.answer(), item.last_webhook.clone());
    let updates = |product| item.updates(product);
    Ok(ItemGetResponse {
        item: ItemWithConsentFields {
            item_id: answer.item_id,
            paired_item_id: answer.paired_item_id,
            institution_id: answer.institution_id,
            institution_name: answer.institution_name,
            webhook: answer.webhook,
            auth_method: answer.auth_method,
            error: answer.error,
            available_products: answer.available_products,
            billed_products: answer.billed_products,
            products: answer.products,
            consented_products: answer.consented_products,
            consent_expiration_time: None,
            update_type: Some("background".into()),
            created_at: Some(item.created_at()),
            consented_use_cases: Vec::new(),
            consented_data_scopes: Vec::new(),
        },
        status: Some(ItemStatus {
            investments: updates("investments").map(|known| ItemStatusInvestments {
                last_successful_update: known.successful.clone(),
                last_failed_update: known.failed.clone(),
            }),
            transactions: updates("transactions").map(|known| ItemStatusTransactions {
                last_successful_update: known.successful.clone(),
                last_failed_update: known.failed.clone(),
            }),
            last_webhook: last_webhook.map(|(sent_at, code)| ItemStatusLastWebhook {
                sent_at: Some(sent_at),
                code_sent: Some(code),
            }),
        }),
        request_id: None,
    })
}

fn remove(ctx: &mut Ctx<'_>, request: ItemRemoveRequest) -> Result<ItemRemoveResponse, Failure> {
    let id = ctx.item_id(&request.access_token)?;
    ctx.remove_item(&id)?;
    Ok(ItemRemoveResponse { request_id: None })
}

/// The Item stays, and has no product any more until one is used again.
fn products_terminate(
    ctx: &mut Ctx<'_>,
    request: ItemProductsTerminateRequest,
) -> Result<ItemProductsTerminateResponse, Failure> {
    ctx.item(&request.access_token)?.end_products();
    Ok(ItemProductsTerminateResponse { request_id: None })
}

fn webhook_update(
    ctx: &mut Ctx<'_>,
    request: ItemWebhookUpdateRequest,
) -> Result<ItemWebhookUpdateResponse, Failure> {
    let item = ctx.item(&request.access_token)?;
    match request.webhook {
        Clearable::Keep => {}
        Clearable::Clear => item.webhook = None,
        Clearable::Set(url) => item.webhook = Some(url),
    }
    let answer = item.answer();
    let webhook = WebhookUpdateAcknowledgedWebhook {
        item_id: Some(item.id.clone()),
        new_webhook_url: item.webhook.clone().unwrap_or_default().into(),
        error: None,
        environment: Some(WebhookEnvironmentValues::Sandbox),
    };
    let id = item.id.clone();
    ctx.send_about(&id, webhook)?;
    Ok(ItemWebhookUpdateResponse {
        item: answer,
        request_id: None,
    })
}

fn access_token_invalidate(
    ctx: &mut Ctx<'_>,
    request: ItemAccessTokenInvalidateRequest,
) -> Result<ItemAccessTokenInvalidateResponse, Failure> {
    let new_access_token = ctx.rotate(&request.access_token)?;
    Ok(ItemAccessTokenInvalidateResponse {
        new_access_token,
        request_id: None,
    })
}

fn public_token_exchange(
    ctx: &mut Ctx<'_>,
    request: ItemPublicTokenExchangeRequest,
) -> Result<ItemPublicTokenExchangeResponse, Failure> {
    let (access_token, item_id) = ctx.redeem(request.public_token.expose())?;
    Ok(ItemPublicTokenExchangeResponse {
        access_token,
        item_id,
        request_id: None,
    })
}

fn public_token_create(
    ctx: &mut Ctx<'_>,
    request: ItemPublicTokenCreateRequest,
) -> Result<ItemPublicTokenCreateResponse, Failure> {
    let item_id = ctx.item(&request.access_token)?.id.clone();
    let public_token = ctx.issue_public_token(&item_id)?.into();
    let expiration = Some(ctx.later(PUBLIC_TOKEN_LIFE));
    Ok(ItemPublicTokenCreateResponse {
        public_token,
        expiration,
        request_id: None,
    })
}

fn import(ctx: &mut Ctx<'_>, request: ItemImportRequest) -> Result<ItemImportResponse, Failure> {
    let products: Vec<Products> = request.products.unwrap_or_default();
    let institution = request
        .institution_id
        .as_ref()
        .map_or(login::INSTITUTION, |id| id.as_str());
    let login = Login::read(login::USERNAME, login::PASSWORD)?;
    let institution = login::institution(institution, &products)?;
    let wishes = Wishes {
        products,
        webhook: request.options.and_then(|options| options.webhook),
        ..Wishes::default()
    };
    let item_id = ctx.log_in(login, institution, wishes)?;
    Ok(ItemImportResponse {
        access_token: ctx.access_token(&item_id),
        request_id: None,
    })
}
