//! Processor tokens, and what partners may read with them.

use plaid_accounts::types::{
    ProcessorAccountGetRequest, ProcessorAccountGetResponse, ProcessorBalanceGetRequest,
    ProcessorBalanceGetResponse,
};
use plaid_auth::types::{ProcessorAuthGetRequest, ProcessorAuthGetResponse, ProcessorNumber};
use plaid_identity::types::{ProcessorIdentityGetRequest, ProcessorIdentityGetResponse};
use plaid_processor::types::{
    ProcessorApexProcessorTokenCreateRequest, ProcessorStripeBankAccountTokenCreateRequest,
    ProcessorStripeBankAccountTokenCreateResponse, ProcessorTokenCreateRequest,
    ProcessorTokenCreateResponse,
};

use super::{auth::ach, identity::with_owners};
use crate::{fault::Fault, routes::Routes, world::Ctx};

pub(crate) fn register(routes: &mut Routes) {
    routes.on(token_create);
    routes.on(stripe_bank_account_token_create);
    routes.on(apex_processor_token_create);
    routes.on(account_get);
    routes.on(balance_get);
    routes.on(auth_get);
    routes.on(identity_get);
}

fn token_create(
    ctx: &mut Ctx<'_>,
    request: ProcessorTokenCreateRequest,
) -> Result<ProcessorTokenCreateResponse, Fault> {
    let processor_token = ctx.issue_processor_token(&request.access_token, &request.account_id)?;
    Ok(ProcessorTokenCreateResponse {
        processor_token,
        request_id: ctx.request_id(),
    })
}

fn apex_processor_token_create(
    ctx: &mut Ctx<'_>,
    request: ProcessorApexProcessorTokenCreateRequest,
) -> Result<ProcessorTokenCreateResponse, Fault> {
    let processor_token = ctx.issue_processor_token(&request.access_token, &request.account_id)?;
    Ok(ProcessorTokenCreateResponse {
        processor_token,
        request_id: ctx.request_id(),
    })
}

fn stripe_bank_account_token_create(
    ctx: &mut Ctx<'_>,
    request: ProcessorStripeBankAccountTokenCreateRequest,
) -> Result<ProcessorStripeBankAccountTokenCreateResponse, Fault> {
    ctx.item(&request.access_token)?
        .account(&request.account_id)?;
    Ok(ProcessorStripeBankAccountTokenCreateResponse {
        stripe_bank_account_token: ctx.world.ids.bank_account_token().into(),
        request_id: ctx.request_id(),
    })
}

fn account_get(
    ctx: &mut Ctx<'_>,
    request: ProcessorAccountGetRequest,
) -> Result<ProcessorAccountGetResponse, Fault> {
    let request_id = ctx.request_id();
    let (item, account) = ctx.processor(&request.processor_token, None)?;
    let institution_id = Some(item.institution_id());
    Ok(ProcessorAccountGetResponse {
        account,
        institution_id,
        request_id,
    })
}

fn balance_get(
    ctx: &mut Ctx<'_>,
    request: ProcessorBalanceGetRequest,
) -> Result<ProcessorBalanceGetResponse, Fault> {
    let (request_id, now) = (ctx.request_id(), ctx.now());
    let (_, mut account) = ctx.processor(&request.processor_token, None)?;
    account.balances.last_updated_datetime = Some(now);
    Ok(ProcessorBalanceGetResponse {
        account,
        request_id,
    })
}

fn auth_get(
    ctx: &mut Ctx<'_>,
    request: ProcessorAuthGetRequest,
) -> Result<ProcessorAuthGetResponse, Fault> {
    let request_id = ctx.request_id();
    let (_, account) = ctx.processor(&request.processor_token, Some("auth"))?;
    let ach = ach(&account).ok_or_else(|| Fault::no_accounts("auth"))?;
    let numbers = ProcessorNumber {
        ach: Some(ach),
        eft: None,
        international: None,
        bacs: None,
    };
    Ok(ProcessorAuthGetResponse {
        request_id,
        numbers,
        account: Some(account),
    })
}

fn identity_get(
    ctx: &mut Ctx<'_>,
    request: ProcessorIdentityGetRequest,
) -> Result<ProcessorIdentityGetResponse, Fault> {
    let request_id = ctx.request_id();
    let (_, account) = ctx.processor(&request.processor_token, Some("identity"))?;
    Ok(ProcessorIdentityGetResponse {
        account: with_owners(account),
        request_id,
    })
}
