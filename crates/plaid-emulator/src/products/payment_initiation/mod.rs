//! Payments: whom they go to, the consents that allow them, what becomes of them, and refunds.
//!
//! A payment waits for its payer, who comes by Link; the Sandbox can also say what becomes of it.
//! Nobody's balance changes.

#[cfg(feature = "link")]
mod authorisation;
mod consents;
mod payments;
mod recipients;
mod refunds;
mod status;
mod windows;

use std::collections::BTreeMap;

use plaid_core::DateTime;
use plaid_payment_initiation::types::{
    PaymentInitiationPayment, PaymentInitiationRecipient, PaymentRefundId,
};
use plaid_types::{PaymentConsentId, PaymentId};
use serde::{Deserialize, Serialize};

#[cfg(feature = "link")]
pub(crate) use self::authorisation::{authorise, check_wanted};
use self::consents::Consent;
use crate::{failure::Failure, registry::Registry, world::State};

/// What a reference may have beside letters and digits.
const PASSED_ON: &str = " _-/?:().,'+";

/// The recipients, consents and payments of a world, oldest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Ledger {
    recipients: Vec<PaymentInitiationRecipient>,
    payments: Vec<Payment>,
    consents: Vec<Consent>,
    /// The payments that were made by consents, by their idempotency keys.
    executed: BTreeMap<String, PaymentId>,
    /// The refunds, by their idempotency keys.
    refunds: BTreeMap<String, PaymentRefundId>,
}

/// A payment, with what is not shown of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Payment {
    shown: PaymentInitiationPayment,
    made: DateTime,
    /// Whether the payer's account is to be told once it is known.
    tells_payer: bool,
}

impl State for Ledger {
    const NAME: &'static str = "payments";
}

impl Ledger {
    fn payment(&mut self, id: &PaymentId) -> Result<&mut Payment, Failure> {
        let mut payments = self.payments.iter_mut();
        let known = payments.find(|known| known.shown.payment_id == *id);
        known.ok_or_else(|| Failure::unknown("payment_id"))
    }

    fn consent(&mut self, id: &PaymentConsentId) -> Result<&mut Consent, Failure> {
        let mut consents = self.consents.iter_mut();
        let known = consents.find(|known| known.id == *id);
        known.ok_or_else(|| Failure::unknown("consent_id"))
    }
}

pub(crate) fn register(registry: &mut Registry) {
    registry.keep::<Ledger>();
    registry.event::<status::Progress>();
    registry.on(recipients::create);
    registry.on(recipients::get);
    registry.on(recipients::list);
    registry.on(payments::create);
    registry.on(payments::get);
    registry.on(payments::list);
    registry.on(payments::token_create);
    registry.on(consents::create);
    registry.on(consents::get);
    registry.on(consents::revoke);
    registry.on(consents::execute);
    registry.on(refunds::reverse);
    registry.on(status::simulate);
}

/// Fails if a reference has letters that banks do not pass on.
fn check_reference(reference: &str) -> Result<(), Failure> {
    let passes = |letter: char| letter.is_ascii_alphanumeric() || PASSED_ON.contains(letter);
    if reference.chars().all(passes) {
        Ok(())
    } else {
        Err(Failure::invalid_field(
            "reference must be alphanumeric, without special characters",
        ))
    }
}
