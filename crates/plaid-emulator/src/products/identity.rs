//! The owners of accounts.

use plaid_identity::types::{AccountIdentity, IdentityGetRequest, IdentityGetResponse};
use plaid_types::AccountBase;

use crate::{
    failure::Failure,
    registry::Registry,
    world::{Ctx, Item},
};

pub(crate) fn register(registry: &mut Registry) {
    registry.on(get);
}

fn get(ctx: &mut Ctx<'_>, request: IdentityGetRequest) -> Result<IdentityGetResponse, Failure> {
    let item = ctx.product(&request.access_token, "identity")?;
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
