//! Accounts that were verified elsewhere: they become Items here by their numbers.

use plaid_bank_transfer::types::{
    BankTransferMigrateAccountRequest, BankTransferMigrateAccountResponse,
};
use plaid_sandbox::types::{Meta, Numbers, OverrideAccounts, UserCustomPassword};

use crate::{
    failure::Failure,
    login::{self, Login, Wishes},
    world::Ctx,
};

/// How many letters of an account number its mask has.
const MASK: usize = 4;

pub(super) fn migrate(
    ctx: &mut Ctx<'_>,
    request: BankTransferMigrateAccountRequest,
) -> Result<BankTransferMigrateAccountResponse, Failure> {
    if !matches!(request.account_type.as_str(), "checking" | "savings") {
        return Err(Failure::invalid_field(
            "account_type must be one of: checking, savings",
        ));
    }
    let number = request.account_number.expose();
    if number.is_empty() || !number.chars().all(|letter| letter.is_ascii_alphanumeric()) {
        return Err(Failure::invalid_field(
            "account_number must be an account number",
        ));
    }
    let mask = number.get(number.len().saturating_sub(MASK)..);
    let mut numbers = Numbers::new()
        .account(number.as_str())
        .ach_routing(request.routing_number);
    numbers.ach_wire_routing = request.wire_routing_number;
    let account = OverrideAccounts::new("depository")
        .subtype(request.account_type.as_str())
        .meta(Meta::new().mask(mask))
        .numbers(numbers);
    let user = UserCustomPassword::new().override_accounts([account]);
    let password = user.to_password().map_err(|_| Failure::internal())?;
    let login = Login::read(login::CUSTOM, password.expose())?;
    let institution = login::institution(login::INSTITUTION, &["auth".into()])?;
    let wishes = Wishes {
        products: vec!["auth".into()],
        ..Wishes::default()
    };
    let item = ctx.log_in(login, institution, wishes)?;
    let access_token = ctx.access_token(&item);
    let account = ctx.item_by_id(&item)?.shared().next();
    let account_id = account.map(|account| account.account_id.clone());
    Ok(BankTransferMigrateAccountResponse {
        access_token,
        account_id: account_id.ok_or_else(Failure::internal)?,
        request_id: None,
    })
}
