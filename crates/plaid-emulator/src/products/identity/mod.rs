//! The owners of accounts, and how well they match what a client knows.

mod scores;

use plaid_identity::types::{
    AccountIdentity, AccountIdentityMatchScore, IdentityGetRequest, IdentityGetResponse,
    IdentityMatchRequest, IdentityMatchResponse, IdentityMatchUser, IdentityRefreshRequest,
    IdentityRefreshResponse, ProcessorIdentityMatchRequest, ProcessorIdentityMatchResponse,
};
use plaid_types::AccountBase;

use crate::{
    failure::Failure,
    registry::Registry,
    world::{Ctx, Item},
};
use scores::scores;

/// The product's name.
const PRODUCT: &str = "identity";

pub(crate) fn register(registry: &mut Registry) {
    registry.on(get);
    registry.on(matched);
    registry.on(processor_matched);
    registry.on(refresh);
}

fn get(ctx: &mut Ctx<'_>, request: IdentityGetRequest) -> Result<IdentityGetResponse, Failure> {
    let item = ctx.product(&request.access_token, PRODUCT)?;
    let ids = request.options.and_then(|options| options.account_ids);
    let accounts = item.accounts(ids.as_ref(), |_| true)?;
    let accounts = accounts.into_iter();
    let accounts = accounts.map(|account| with_owners(item, account)).collect();
    Ok(IdentityGetResponse {
        accounts,
        item: item.answer(),
        request_id: None,
    })
}

/// How well a user matches the owners of an Item's accounts. Without a user there is nothing to score.
fn matched(
    ctx: &mut Ctx<'_>,
    request: IdentityMatchRequest,
) -> Result<IdentityMatchResponse, Failure> {
    let item = ctx.product(&request.access_token, PRODUCT)?;
    let ids = request.options.and_then(|options| options.account_ids);
    let accounts = item.accounts(ids.as_ref(), |_| true)?.into_iter();
    let user = request.user.as_ref();
    Ok(IdentityMatchResponse {
        accounts: accounts
            .map(|account| with_scores(item, account, user))
            .collect(),
        item: Some(item.answer()),
        request_id: None,
    })
}

fn processor_matched(
    ctx: &mut Ctx<'_>,
    request: ProcessorIdentityMatchRequest,
) -> Result<ProcessorIdentityMatchResponse, Failure> {
    let (item, account) = ctx.processor(&request.processor_token, Some(PRODUCT))?;
    Ok(ProcessorIdentityMatchResponse {
        account: with_scores(item, account, request.user.as_ref()),
        request_id: None,
    })
}

/// Owners do not change here, so there is no news of them.
fn refresh(
    ctx: &mut Ctx<'_>,
    request: IdentityRefreshRequest,
) -> Result<IdentityRefreshResponse, Failure> {
    let now = ctx.now;
    ctx.item(&request.access_token)?.try_update(PRODUCT, now)?;
    Ok(IdentityRefreshResponse { request_id: None })
}

fn with_scores(
    item: &Item,
    account: AccountBase,
    user: Option<&IdentityMatchUser>,
) -> AccountIdentityMatchScore {
    let scores = scores(user, &item.owners(&account.account_id));
    AccountIdentityMatchScore {
        account_id: account.account_id,
        balances: account.balances,
        mask: account.mask,
        name: account.name,
        official_name: account.official_name,
        r#type: account.r#type,
        subtype: account.subtype,
        verification_status: account
            .verification_status
            .map(|status| status.as_str().into()),
        verification_name: account.verification_name,
        verification_insights: account.verification_insights,
        persistent_account_id: account.persistent_account_id,
        apy: account.apy,
        holder_category: account.holder_category,
        paired_account_id: account.paired_account_id,
        legal_name: Some(scores.legal_name),
        phone_number: Some(scores.phone_number),
        email_address: Some(scores.email_address),
        address: Some(scores.address),
    }
}

/// An account with its owners.
pub(crate) fn with_owners(item: &Item, account: AccountBase) -> AccountIdentity {
    AccountIdentity {
        owners: item.owners(&account.account_id),
        account_id: account.account_id,
        balances: account.balances,
        mask: account.mask,
        name: account.name,
        official_name: account.official_name,
        r#type: account.r#type,
        subtype: account.subtype,
        verification_status: account
            .verification_status
            .map(|status| status.as_str().into()),
        verification_name: account.verification_name,
        verification_insights: account.verification_insights,
        persistent_account_id: account.persistent_account_id,
        apy: account.apy,
        holder_category: account.holder_category,
        paired_account_id: account.paired_account_id,
    }
}
