//! Identity Verification: attempts of users to show who they are, step by step.
//!
//! Templates are made in the Dashboard, of which there is none here: any id of the right form names
//! one, whose steps are the terms of service and the checks of data and risk. The template of Plaid's
//! documentation asks for a code and a document too. Steps go on by themselves as far as nobody has to
//! do anything; the rest is the user's, whom a test can have go through it.

mod attempts;
mod autofill;
mod dashboard;
mod kyc;
mod people;
mod retry;
mod steps;

use self::attempts::Attempts;
pub(crate) use self::attempts::finish;
use crate::registry::Registry;

pub(crate) fn register(registry: &mut Registry) {
    registry.keep::<Attempts>();
    registry.on(attempts::create);
    registry.on(attempts::get);
    registry.on(attempts::list);
    registry.on(retry::retry);
    registry.on(autofill::autofill);
    registry.on(dashboard::get);
    registry.on(dashboard::list);
}
