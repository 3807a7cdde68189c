//! Items and their tokens.

use std::time::Duration;

use plaid_core::Clearable;
use plaid_item::types::{
    ItemAccessTokenInvalidateRequest, ItemAccessTokenInvalidateResponse, ItemGetRequest,
    ItemGetResponse, ItemImportRequest, ItemImportResponse, ItemPublicTokenCreateRequest,
    ItemPublicTokenCreateResponse, ItemPublicTokenExchangeRequest, ItemPublicTokenExchangeResponse,
    ItemRemoveRequest, ItemRemoveResponse, ItemStatus, ItemWebhookUpdateRequest,
    ItemWebhookUpdateResponse, ItemWithConsentFields,
};
use plaid_types::{AccessToken, Products};

use super::sandbox::new_item;
use crate::{fault::Fault, routes::Routes, world::Ctx};

/// How long a public token lives.
pub(crate) const PUBLIC_TOKEN_LIFE: Duration = Duration::from_secs(30 * 60);

pub(crate) fn register(routes: &mut Routes) {
    routes.on(get);
    routes.on(remove);
    routes.on(webhook_update);
    routes.on(access_token_invalidate);
    routes.on(public_token_exchange);
    routes.on(public_token_create);
    routes.on(import);
}

/// An Item in trouble is shown, with its error.
fn get(ctx: &mut Ctx<'_>, request: ItemGetRequest) -> Result<ItemGetResponse, Fault> {
    let request_id = ctx.request_id();
    let item = ctx.item(&request.access_token)?;
    let answer = item.answer();
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
            created_at: Some(item.created.clone()),
            consented_use_cases: Vec::new(),
            consented_data_scopes: Vec::new(),
        },
        status: Some(ItemStatus {
            investments: None,
            transactions: None,
            last_webhook: None,
        }),
        request_id,
    })
}

fn remove(ctx: &mut Ctx<'_>, request: ItemRemoveRequest) -> Result<ItemRemoveResponse, Fault> {
    ctx.remove_item(&request.access_token)?;
    Ok(ItemRemoveResponse {
        request_id: ctx.request_id(),
    })
}

fn webhook_update(
    ctx: &mut Ctx<'_>,
    request: ItemWebhookUpdateRequest,
) -> Result<ItemWebhookUpdateResponse, Fault> {
    let request_id = ctx.request_id();
    let item = ctx.item(&request.access_token)?;
    match request.webhook {
        Clearable::Keep => {}
        Clearable::Clear => item.webhook = None,
        Clearable::Set(url) => item.webhook = Some(url),
    }
    Ok(ItemWebhookUpdateResponse {
        item: item.answer(),
        request_id,
    })
}

fn access_token_invalidate(
    ctx: &mut Ctx<'_>,
    request: ItemAccessTokenInvalidateRequest,
) -> Result<ItemAccessTokenInvalidateResponse, Fault> {
    let new_access_token = ctx.rotate(&request.access_token)?;
    Ok(ItemAccessTokenInvalidateResponse {
        new_access_token,
        request_id: ctx.request_id(),
    })
}

fn public_token_exchange(
    ctx: &mut Ctx<'_>,
    request: ItemPublicTokenExchangeRequest,
) -> Result<ItemPublicTokenExchangeResponse, Fault> {
    let (access_token, item_id) = ctx.redeem(request.public_token.expose())?;
    let request_id = ctx.request_id();
    Ok(ItemPublicTokenExchangeResponse {
        access_token,
        item_id: item_id.into(),
        request_id,
    })
}

fn public_token_create(
    ctx: &mut Ctx<'_>,
    request: ItemPublicTokenCreateRequest,
) -> Result<ItemPublicTokenCreateResponse, Fault> {
    let item_id = ctx.item(&request.access_token)?.id.to_string();
    let expires = ctx.now + PUBLIC_TOKEN_LIFE;
    let public_token = ctx.issue_public_token(&item_id, expires).into();
    let expiration = Some(ctx.later(PUBLIC_TOKEN_LIFE));
    Ok(ItemPublicTokenCreateResponse {
        public_token,
        expiration,
        request_id: ctx.request_id(),
    })
}

fn import(ctx: &mut Ctx<'_>, request: ItemImportRequest) -> Result<ItemImportResponse, Fault> {
    let products: Vec<Products> = request.products.unwrap_or_default();
    let institution = request
        .institution_id
        .as_ref()
        .map_or("ins_109508", |id| id.as_str());
    let mut item = new_item(ctx, institution, &products)?;
    item.webhook = request.options.and_then(|options| options.webhook);
    let access_token: AccessToken = ctx.add_item(item);
    Ok(ItemImportResponse {
        access_token,
        request_id: ctx.request_id(),
    })
}
