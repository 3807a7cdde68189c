//! Values that tests need again and again: accounts, an Item in error, a month of transactions.
//!
//! Every type has a [`Sample`](crate::Sample) besides. Under the feature `samples` the types of
//! answers are literals, so a test says what matters and takes the rest from the sample:
//!
//! ```
//! # #[cfg(feature = "accounts")] {
//! use plaid::{Sample, accounts::types::{AccountBalance, AccountBase}};
//!
//! let overdrawn = AccountBase {
//!     balances: AccountBalance {
//!         current: Some("-12.50".parse()?),
//!         ..Sample::sample()
//!     },
//!     ..Sample::sample()
//! };
//! assert!(overdrawn.balances.current < Some(plaid::Amount::ZERO));
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[cfg(feature = "transactions")]
pub use plaid_transactions::scenario::transactions;
#[allow(unused_imports, unreachable_pub)] // Without a product there is nothing in it.
pub use plaid_types::scenario::*;
