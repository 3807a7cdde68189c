//! Account and routing numbers of checking and savings accounts.

use plaid_auth::types::{AuthGetNumbers, AuthGetRequest, AuthGetResponse, NumbersACH};
use plaid_types::AccountBase;

use crate::{bank::accounts::bank_number, failure::Failure, registry::Registry, world::Ctx};

/// The routing number of every account.
pub(crate) const ROUTING: &str = "011401533";
/// The routing number of wires.
const WIRE_ROUTING: &str = "021000021";

pub(crate) fn register(registry: &mut Registry) {
    registry.on(get);
}

fn get(ctx: &mut Ctx<'_>, request: AuthGetRequest) -> Result<AuthGetResponse, Failure> {
    let item = ctx.product(&request.access_token, "auth")?;
    let ids = request.options.and_then(|options| options.account_ids);
    let accounts = item.accounts(ids.as_ref(), |account| bank_number(account).is_some())?;
    if accounts.is_empty() {
        return Err(Failure::no_accounts("auth"));
    }
    let numbers = AuthGetNumbers {
        ach: accounts.iter().filter_map(ach).collect(),
        eft: Vec::new(),
        international: Vec::new(),
        bacs: Vec::new(),
    };
    Ok(AuthGetResponse {
        accounts,
        numbers,
        item: item.answer(),
        request_id: None,
    })
}

/// The numbers of an account, if it has any.
pub(crate) fn ach(account: &AccountBase) -> Option<NumbersACH> {
    Some(NumbersACH {
        account_id: account.account_id.clone(),
        account: bank_number(account)?.into(),
        is_tokenized_account_number: Some(false),
        routing: ROUTING.to_owned(),
        wire_routing: Some(WIRE_ROUTING.to_owned()),
        can_transfer_in: None,
        can_transfer_out: None,
    })
}
