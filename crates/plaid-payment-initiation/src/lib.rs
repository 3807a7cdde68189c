//! Payments from a user's bank account in Europe: recipients, payments, and consents for later payments.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::{PaymentInitiation, builders, types};
pub use plaid_core::{Amount, Client, ClientBuilder, Date, Environment, Error};
