//! Accounts and balances.

use plaid_accounts::types::{AccountsBalanceGetRequest, AccountsGetRequest, AccountsGetResponse};
use plaid_core::DateTime;

use crate::{failure::Failure, registry::Registry, world::Ctx};

pub(crate) fn register(registry: &mut Registry) {
    registry.on(get);
    registry.on(balance_get);
}

fn get(ctx: &mut Ctx<'_>, request: AccountsGetRequest) -> Result<AccountsGetResponse, Failure> {
    let item = ctx.product(&request.access_token, "accounts")?;
    let ids = request.options.and_then(|options| options.account_ids);
    let accounts = item.accounts(ids.as_ref(), |_| true)?;
    Ok(AccountsGetResponse {
        accounts,
        item: item.answer(),
        request_id: None,
    })
}

fn balance_get(
    ctx: &mut Ctx<'_>,
    request: AccountsBalanceGetRequest,
) -> Result<AccountsGetResponse, Failure> {
    let now = ctx.now();
    let item = ctx.product(&request.access_token, "balance")?;
    let options = request.options.unwrap_or_default();
    if options
        .min_last_updated_datetime
        .is_some_and(|oldest| oldest > now)
    {
        let message =
            format!("requested datetime out of range, most recently updated balance {now}");
        return Err(Failure::new(
            "INVALID_RESULT",
            "LAST_UPDATED_DATETIME_OUT_OF_RANGE",
            message,
        ));
    }
    let mut accounts = item.accounts(options.account_ids.as_ref(), |_| true)?;
    for account in &mut accounts {
        account.balances.last_updated_datetime = Some(DateTime::clone(&now));
    }
    Ok(AccountsGetResponse {
        accounts,
        item: item.answer(),
        request_id: None,
    })
}
