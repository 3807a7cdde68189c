//! Doubles of the Plaid API for tests, on [wiremock].
//!
//! A [`MockPlaid`] is a server on the loopback device. A request type names what is mocked, so a
//! test writes neither paths nor JSON:
//!
//! ```
//! use plaid_accounts::{Accounts, types::AccountsGetRequest};
//! use plaid_mock::{MockPlaid, errors};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let plaid = MockPlaid::start().await;
//! plaid
//!     .given::<AccountsGetRequest>()
//!     .access_token("access-broken")
//!     .error(errors::item_login_required())
//!     .expect(1);
//! plaid
//!     .given::<AccountsGetRequest>()
//!     .sample_with(|answer| answer.accounts[0].name = "Savings".into());
//!
//! let accounts = Accounts::new(plaid.client());
//! let error = accounts.get("access-broken").await.unwrap_err();
//! assert!(error.is_item_login_required());
//! let answer = accounts.get("access-other").await.unwrap();
//! assert_eq!(answer.accounts[0].name, "Savings");
//! # }
//! ```
//!
//! The words are wiremock's. [`given`](MockPlaid::given) begins a mock, its conditions follow, and
//! [`respond_with`](MockBuilder::respond_with) or a short form of it ends it; from then on it
//! answers. [`expect`](Mock::expect), [`up_to_n_times`](Mock::up_to_n_times),
//! [`with_priority`](Mock::with_priority) and [`named`](Mock::named) mean what they mean there: of
//! the mocks that match a request the one with the lowest priority number answers, and of several
//! with the same number the one given first.
//!
//! - What a mock answers: [`Answer`], from a typed value to a connection that closes; [`errors`];
//!   [`Pages`]. Sequences are made by [`then`](Mock::then),
//!   [`after_not_ready`](Mock::after_not_ready) and [`after_rate_limit`](Mock::after_rate_limit).
//! - Which requests it answers: the methods of [`MockBuilder`].
//! - What the program sent: [`Mock::received`] and [`MockPlaid::received`], as typed requests.
//!
//! When a [`MockPlaid`] is dropped, it fails the test if an expectation does not hold, or if a
//! request came that no mock answers. Such a request is told what was expected in its own error,
//! so the first failing `unwrap` shows it.
//!
//! Features: the request and response types need the feature `samples` of their crate (or of the
//! umbrella), which lets requests be read and gives samples. No product crate is compiled that the
//! test does not name.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod answer;
mod builder;
mod condition;
pub mod errors;
mod generated;
mod mock;
mod pages;
mod reading;
mod registry;
mod report;
mod request;
mod server;
mod times;

pub use answer::Answer;
pub use builder::MockBuilder;
pub use mock::Mock;
pub use pages::Pages;
pub use request::{AnyRequest, MockRequest, ReceivedRequest};
pub use server::{MockPlaid, VerificationError};
pub use times::Times;

#[doc(no_inline)]
pub use wiremock::{self, Match, MockServer, ResponseTemplate};
