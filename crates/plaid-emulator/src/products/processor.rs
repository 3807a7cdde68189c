//! Processor tokens, and what partners may read with them.

use plaid_accounts::types::{
    ProcessorAccountGetRequest, ProcessorAccountGetResponse, ProcessorBalanceGetRequest,
    ProcessorBalanceGetResponse,
};
use plaid_auth::types::{ProcessorAuthGetRequest, ProcessorAuthGetResponse};
use plaid_identity::types::{ProcessorIdentityGetRequest, ProcessorIdentityGetResponse};
use plaid_processor::types::{
    ProcessorApexProcessorTokenCreateRequest, ProcessorStripeBankAccountTokenCreateRequest,
    ProcessorStripeBankAccountTokenCreateResponse, ProcessorTokenCreateRequest,
    ProcessorTokenCreateResponse,
};

use plaid_types::ProcessorToken;

use super::{
    auth::{has_numbers, numbers_of},
    identity::with_owners,
};
use crate::{failure::Failure, registry::Registry, world::Ctx};

pub(crate) fn register(registry: &mut Registry) {
    registry.on(token_create);
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
        .account(&request.account_id)?;
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
