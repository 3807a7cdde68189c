//! Processor tokens, and what partners may read with them.

use plaid_accounts::types::{
    ProcessorAccountGetRequest, ProcessorAccountGetResponse, ProcessorBalanceGetRequest,
    ProcessorBalanceGetResponse,
};
use plaid_auth::types::{ProcessorAuthGetRequest, ProcessorAuthGetResponse};
use plaid_core::Clearable;
use plaid_identity::types::{ProcessorIdentityGetRequest, ProcessorIdentityGetResponse};
use plaid_processor::types::{
    ProcessorApexProcessorTokenCreateRequest, ProcessorStripeBankAccountTokenCreateRequest,
    ProcessorStripeBankAccountTokenCreateResponse, ProcessorTokenCreateRequest,
    ProcessorTokenCreateResponse, ProcessorTokenPermissionsGetRequest,
    ProcessorTokenPermissionsGetResponse, ProcessorTokenPermissionsSetRequest,
    ProcessorTokenPermissionsSetResponse, ProcessorTokenWebhookUpdateRequest,
    ProcessorTokenWebhookUpdateResponse,
};
use plaid_sandbox::types::{
    SandboxProcessorTokenCreateRequest, SandboxProcessorTokenCreateResponse,
};
use plaid_types::ProcessorToken;
use plaid_webhooks::{payloads::ProcessorTokenWebhookUpdate, types::WebhookEnvironmentValues};

use super::{
    auth::{has_numbers, numbers_of},
    identity::with_owners,
};
use crate::{
    failure::Failure,
    login::{self, Login, Wishes},
    registry::Registry,
    world::Ctx,
};

pub(crate) fn register(registry: &mut Registry) {
    registry.on(token_create);
    registry.on(sandbox_token_create);
    registry.on(permissions_set);
    registry.on(permissions_get);
    registry.on(webhook_update);
    registry.on(stripe_bank_account_token_create);
    registry.on(apex_processor_token_create);
    registry.on(account_get);
    registry.on(balance_get);
    registry.on(auth_get);
    registry.on(identity_get);
    registry.check("processor_token", |ctx, token| {
        ctx.processor(&ProcessorToken::from(token), None).map(drop)
    });
}

fn token_create(
    ctx: &mut Ctx<'_>,
    request: ProcessorTokenCreateRequest,
) -> Result<ProcessorTokenCreateResponse, Failure> {
    let processor_token = ctx.issue_processor_token(&request.access_token, &request.account_id)?;
    Ok(ProcessorTokenCreateResponse {
        processor_token,
        request_id: None,
    })
}

/// A login and a processor token of its first account in one step.
fn sandbox_token_create(
    ctx: &mut Ctx<'_>,
    request: SandboxProcessorTokenCreateRequest,
) -> Result<SandboxProcessorTokenCreateResponse, Failure> {
    let options = request.options.unwrap_or_default();
    let password = options.override_password.as_ref();
    let login = Login::read(
        options
            .override_username
            .as_deref()
            .unwrap_or(login::USERNAME),
        password.map_or(login::PASSWORD, |password| password.expose().as_str()),
    )?;
    login.refuse_challenge()?;
    let institution = login::institution(request.institution_id.as_str(), &[])?;
    let item = ctx.log_in(login, institution, Wishes::default())?;
    let token = ctx.access_token(&item);
    let account = ctx.item_by_id(&item)?.shared().next();
    let account = account.map(|account| account.account_id.clone());
    let account = account.ok_or_else(|| Failure::of_code("NO_ACCOUNTS", "ITEM_ERROR"))?;
    let processor_token = ctx.issue_processor_token(&token, &account)?;
    Ok(SandboxProcessorTokenCreateResponse {
        processor_token,
        request_id: None,
    })
}

/// Without any product, all may be used.
fn permissions_set(
    ctx: &mut Ctx<'_>,
    request: ProcessorTokenPermissionsSetRequest,
) -> Result<ProcessorTokenPermissionsSetResponse, Failure> {
    let products = request.products.iter().map(ToString::to_string);
    ctx.processor(&request.processor_token, None)?;
    ctx.handed(&request.processor_token)?.products = products.collect();
    Ok(ProcessorTokenPermissionsSetResponse { request_id: None })
}

fn permissions_get(
    ctx: &mut Ctx<'_>,
    request: ProcessorTokenPermissionsGetRequest,
) -> Result<ProcessorTokenPermissionsGetResponse, Failure> {
    ctx.processor(&request.processor_token, None)?;
    let products = &ctx.handed(&request.processor_token)?.products;
    let products = products.iter().map(|product| product.as_str().into());
    Ok(ProcessorTokenPermissionsGetResponse {
        request_id: None,
        products: products.collect(),
    })
}

/// The new address is told that it is one.
fn webhook_update(
    ctx: &mut Ctx<'_>,
    request: ProcessorTokenWebhookUpdateRequest,
) -> Result<ProcessorTokenWebhookUpdateResponse, Failure> {
    ctx.processor(&request.processor_token, None)?;
    let handed = ctx.handed(&request.processor_token)?;
    match request.webhook {
        Clearable::Keep => {}
        Clearable::Clear => handed.webhook = None,
        Clearable::Set(url) => handed.webhook = Some(url),
    }
    if let Some(url) = handed.webhook.clone() {
        let webhook = ProcessorTokenWebhookUpdate {
            account_id: handed.account.clone(),
            new_webhook_url: url.clone().into(),
            error: None,
            environment: Some(WebhookEnvironmentValues::Sandbox),
        };
        ctx.send(&url, webhook)?;
    }
    Ok(ProcessorTokenWebhookUpdateResponse { request_id: None })
}

fn apex_processor_token_create(
    ctx: &mut Ctx<'_>,
    request: ProcessorApexProcessorTokenCreateRequest,
) -> Result<ProcessorTokenCreateResponse, Failure> {
    let processor_token = ctx.issue_processor_token(&request.access_token, &request.account_id)?;
    Ok(ProcessorTokenCreateResponse {
        processor_token,
        request_id: None,
    })
}

fn stripe_bank_account_token_create(
    ctx: &mut Ctx<'_>,
    request: ProcessorStripeBankAccountTokenCreateRequest,
) -> Result<ProcessorStripeBankAccountTokenCreateResponse, Failure> {
    ctx.item(&request.access_token)?
        .account(&request.account_id)
        .map_err(|_| Failure::not_an_account())?;
    Ok(ProcessorStripeBankAccountTokenCreateResponse {
        stripe_bank_account_token: ctx.ids().bank_account_token().into(),
        request_id: None,
    })
}

fn account_get(
    ctx: &mut Ctx<'_>,
    request: ProcessorAccountGetRequest,
) -> Result<ProcessorAccountGetResponse, Failure> {
    let (item, account) = ctx.processor(&request.processor_token, None)?;
    let institution_id = Some(item.institution_id());
    Ok(ProcessorAccountGetResponse {
        account,
        institution_id,
        request_id: None,
    })
}

fn balance_get(
    ctx: &mut Ctx<'_>,
    request: ProcessorBalanceGetRequest,
) -> Result<ProcessorBalanceGetResponse, Failure> {
    let now = ctx.now();
    let (_, mut account) = ctx.processor(&request.processor_token, None)?;
    account.balances.last_updated_datetime = Some(now);
    Ok(ProcessorBalanceGetResponse {
        account,
        request_id: None,
    })
}

fn auth_get(
    ctx: &mut Ctx<'_>,
    request: ProcessorAuthGetRequest,
) -> Result<ProcessorAuthGetResponse, Failure> {
    let (item, account) = ctx.processor(&request.processor_token, Some("auth"))?;
    if !has_numbers(&account) {
        return Err(Failure::no_accounts("auth"));
    }
    let numbers = numbers_of(item, &account);
    Ok(ProcessorAuthGetResponse {
        request_id: None,
        numbers,
        account: Some(account),
    })
}

fn identity_get(
    ctx: &mut Ctx<'_>,
    request: ProcessorIdentityGetRequest,
) -> Result<ProcessorIdentityGetResponse, Failure> {
    let (item, account) = ctx.processor(&request.processor_token, Some("identity"))?;
    Ok(ProcessorIdentityGetResponse {
        account: with_owners(item, account),
        request_id: None,
    })
}
