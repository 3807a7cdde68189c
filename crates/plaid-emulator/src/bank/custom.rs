//! The accounts of users that clients make.
//!
//! What they leave out is made up, from the seed if they name one. Where what they say of an account
//! leaves its balance open or would contradict it, the balance follows from the rest: an investment
//! account is worth what it holds.

use plaid_core::Amount;
use plaid_sandbox::types::{OverrideAccountType, OverrideAccounts, UserCustomPassword};
use plaid_types::{AccountBalance, AccountBase, AccountId, AccountSubtype};

use super::accounts::cents;
use crate::ids::Ids;

/// The digits of a mask.
const MASK: usize = 4;

/// The accounts of such a user, one if nothing is said of them.
pub(super) fn accounts(user: &UserCustomPassword, ids: &mut Ids) -> Vec<AccountBase> {
    let checking = OverrideAccounts::new("depository").subtype("checking");
    let said = match user.override_accounts.as_deref() {
        None | Some([]) => std::slice::from_ref(&checking),
        Some(said) => said,
    };
    let mut chance = chance(user, ids).named("accounts");
    said.iter()
        .map(|said| account(said, AccountId::from(ids.long()), &mut chance))
        .collect()
}

/// What is left to chance follows from the seed, or else from the Item.
pub(crate) fn chance(user: &UserCustomPassword, ids: &Ids) -> Ids {
    match &user.seed {
        Some(seed) => Ids::new(0, seed),
        None => ids.named("chance"),
    }
}

fn account(said: &OverrideAccounts, account_id: AccountId, chance: &mut Ids) -> AccountBase {
    let meta = said.meta.clone().unwrap_or_default();
    // Both are drawn whether they are used or not, so that what is said of one account leaves the
    // others as they are.
    let (mask, balance) = (chance.digits(MASK), random_balance(chance));
    let current = held(said).or(said.starting_balance).unwrap_or(balance);
    let limit = meta
        .limit
        .or(said.liability.as_ref().and_then(|l| l.credit_limit));
    let available = match &said.r#type {
        _ if said.has_null_available_balance == Some(true) => None,
        _ if said.force_available_balance.is_some() => said.force_available_balance,
        OverrideAccountType::Depository => Some(current),
        OverrideAccountType::Credit => limit.and_then(|limit| limit.checked_sub(current)),
        _ => None,
    };
    let subtype = said.subtype.as_ref().map(AccountSubtype::as_str);
    let kind = subtype.unwrap_or(said.r#type.as_str());
    AccountBase {
        paired_account_id: None,
        account_id,
        balances: AccountBalance {
            available,
            current: Some(current),
            limit,
            iso_currency_code: Some(currency(said).to_owned()),
            unofficial_currency_code: None,
            last_updated_datetime: None,
        },
        mask: Some(
            meta.mask
                .unwrap_or_else(|| number_end(said).unwrap_or(mask)),
        ),
        name: meta
            .name
            .unwrap_or_else(|| format!("Plaid {}", capitalized(kind))),
        official_name: meta.official_name,
        r#type: said.r#type.as_str().into(),
        subtype: said.subtype.clone(),
        verification_status: None,
        verification_name: None,
        verification_insights: None,
        persistent_account_id: None,
        apy: meta.apy,
        holder_category: Some("personal".into()),
    }
}

/// The currency of an account.
pub(crate) fn currency(said: &OverrideAccounts) -> &str {
    said.currency.as_deref().unwrap_or("USD")
}

/// From 100.00 to 10,000.00.
fn random_balance(chance: &mut Ids) -> Amount {
    cents(i64::try_from(10_000 + chance.below(990_001)).unwrap_or_default())
}

/// What the holdings of an account are worth, if it is said to have any.
fn held(said: &OverrideAccounts) -> Option<Amount> {
    let values = said.holdings.as_ref()?.iter();
    let values: Option<Vec<Amount>> = values
        .map(|holding| times(holding.institution_price, holding.quantity))
        .collect();
    Some(Amount::checked_sum(values?)?.round(2))
}

/// So much of something with a price.
pub(crate) fn times(price: Amount, quantity: Amount) -> Option<Amount> {
    let product = price.as_decimal().checked_mul(quantity.as_decimal());
    product.map(Amount::from)
}

/// The end of the account number that is said.
fn number_end(said: &OverrideAccounts) -> Option<String> {
    let number = said.numbers.as_ref()?.account.as_ref()?.expose();
    let start = number.char_indices().rev().nth(MASK - 1)?.0;
    number.get(start..).map(str::to_owned)
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
