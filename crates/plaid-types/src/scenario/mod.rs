//! Values that tests need again and again.

#[cfg(feature = "account")]
mod account;

#[cfg(feature = "account")]
pub use self::account::{credit_account, depository_account, item_in_error};
