//! Accounts and Items.

use plaid_core::Sample as _;
use plaid_core::{Amount, ApiError, error::DocumentedError};

use crate::{AccountBalance, AccountBase, AccountId, AccountSubtype, AccountType, Item};

/// A checking account: the first of the samples that hold accounts.
pub fn depository_account() -> AccountBase {
    AccountBase::sample()
}

/// A credit card beside [`depository_account`], with a limit of 2000 of which 410 are used.
pub fn credit_account() -> AccountBase {
    AccountBase {
        account_id: AccountId::from("sampleCreditCard000000000000000000001"),
        balances: AccountBalance {
            available: Some(Amount::from(1590)),
            current: Some(Amount::from(410)),
            limit: Some(Amount::from(2000)),
            ..AccountBalance::sample()
        },
        mask: Some("3333".to_owned()),
        name: "Plaid Credit Card".to_owned(),
        official_name: Some("Plaid Diamond 12.5% APR Interest Credit Card".to_owned()),
        r#type: AccountType::Credit,
        subtype: Some(AccountSubtype::CreditCard),
        ..AccountBase::sample()
    }
}

/// An Item that needs its user: of the documented errors of Items the one with this code, such as
/// `ITEM_LOGIN_REQUIRED`.
pub fn item_in_error(error_code: &str) -> Item {
    let error = DocumentedError::of_code(error_code)
        .find(|error| error.error_type == "ITEM_ERROR")
        .map_or_else(
            || ApiError::new("ITEM_ERROR", error_code, ""),
            DocumentedError::to_error,
        );
    Item {
        error: Some(error),
        ..Item::sample()
    }
}
