//! Account and routing numbers of checking and savings accounts.

use plaid_auth::types::{
    AuthGetNumbers, AuthGetRequest, AuthGetResponse, NumbersACH, NumbersBACS, NumbersEFT,
    NumbersInternational, ProcessorNumber,
};
use plaid_sandbox::types::Numbers;
use plaid_types::{AccountBase, AccountId};

use crate::{
    bank::accounts::subtype,
    failure::Failure,
    registry::Registry,
    world::{Ctx, Item},
};

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
    let accounts = item.accounts(ids.as_ref(), has_numbers)?;
    if accounts.is_empty() {
        return Err(Failure::no_accounts("auth"));
    }
    let mut numbers = AuthGetNumbers {
        ach: Vec::new(),
        eft: Vec::new(),
        international: Vec::new(),
        bacs: Vec::new(),
    };
    for account in &accounts {
        let found = numbers_of(item, account);
        numbers.ach.extend(found.ach);
        numbers.eft.extend(found.eft);
        numbers.international.extend(found.international);
        numbers.bacs.extend(found.bacs);
    }
    Ok(AuthGetResponse {
        accounts,
        numbers,
        item: item.answer(),
        request_id: None,
    })
}

/// Whether money can be sent to and from an account.
pub(crate) fn has_numbers(account: &AccountBase) -> bool {
    matches!(subtype(account), "checking" | "savings" | "cash management")
}

/// The numbers of an account: those that a client said it has, or else those of an account in the
/// United States.
pub(crate) fn numbers_of(item: &Item, account: &AccountBase) -> ProcessorNumber {
    let mut found = ProcessorNumber {
        ach: None,
        eft: None,
        international: None,
        bacs: None,
    };
    if !has_numbers(account) {
        return found;
    }
    let id = &account.account_id;
    let said = item.said_of(id).and_then(|said| said.numbers.clone());
    let said = said.unwrap_or_default();
    let iban = said.international_iban.as_ref();
    let number = said.account.as_ref().or(iban).map_or_else(
        || {
            format!(
                "111122223333{}",
                account.mask.as_deref().unwrap_or_default()
            )
        },
        |number| number.expose().clone(),
    );
    found.eft = eft(&said, id, &number);
    found.international = international(&said, id);
    found.bacs = said.bacs_sort_code.as_ref().map(|sort_code| NumbersBACS {
        account_id: id.clone(),
        account: number.as_str().into(),
        sort_code: sort_code.clone(),
    });
    let is_abroad = found.eft.is_some() || found.international.is_some() || found.bacs.is_some();
    if said.ach_routing.is_some() || !is_abroad {
        found.ach = Some(NumbersACH {
            account_id: id.clone(),
            account: number.into(),
            is_tokenized_account_number: Some(false),
            routing: said.ach_routing.unwrap_or_else(|| ROUTING.to_owned()),
            wire_routing: Some(
                said.ach_wire_routing
                    .unwrap_or_else(|| WIRE_ROUTING.to_owned()),
            ),
            can_transfer_in: None,
            can_transfer_out: None,
        });
    }
    found
}

fn eft(said: &Numbers, id: &AccountId, number: &str) -> Option<NumbersEFT> {
    Some(NumbersEFT {
        account_id: id.clone(),
        account: number.into(),
        institution: said.eft_institution.clone()?,
        branch: said.eft_branch.clone()?,
    })
}

fn international(said: &Numbers, id: &AccountId) -> Option<NumbersInternational> {
    Some(NumbersInternational {
        account_id: id.clone(),
        iban: said.international_iban.clone()?,
        bic: said.international_bic.clone()?,
    })
}
