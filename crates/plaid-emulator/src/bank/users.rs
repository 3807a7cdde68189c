//! The test users of the Sandbox.
//!
//! Plaid publishes what kind of person each of them is, and the accounts of the first. The accounts and
//! habits of the others are made up to fit.

use serde::{Deserialize, Serialize};

use plaid_sandbox::types::{OverrideAccounts, UserCustomPassword};

/// Who logs in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum User {
    /// One that the Sandbox has.
    Known(#[serde(with = "by_name")] &'static Persona),
    /// One that a client made.
    Custom(Box<UserCustomPassword>),
}

/// A user that the Sandbox has.
#[derive(Debug)]
pub(crate) struct Persona {
    pub(crate) name: &'static str,
    pub(crate) life: Life,
    /// Whether their transactions go on once they have logged in, and may be added to.
    pub(crate) is_dynamic: bool,
    /// Whether somebody else owns the accounts too.
    pub(crate) is_joint: bool,
}

/// What accounts somebody has, and what happens on them every month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Life {
    /// Nine accounts, one of each kind.
    Classic,
    /// Paid before payday, by an app.
    EarlyPay,
    /// Young, well paid, and fond of restaurants and travel.
    Affluent,
    /// A shop with employees.
    Business,
    /// A salary every other week.
    Salary,
    /// The same, and a bonus now and then.
    Bonus,
    /// Late with bills, and often overdrawn.
    Tight,
    /// Gets by.
    Fair,
    /// Pays everything at once, and saves.
    Thrifty,
    /// What anybody's could be like.
    Nobody,
}

const fn persona(name: &'static str, life: Life) -> Persona {
    Persona {
        name,
        life,
        is_dynamic: false,
        is_joint: false,
    }
}

/// The users that the Sandbox has.
static PERSONAS: [Persona; 11] = [
    persona("user_good", Life::Classic),
    Persona {
        is_dynamic: true,
        ..persona("user_transactions_dynamic", Life::Classic)
    },
    persona("user_ewa_user", Life::EarlyPay),
    persona("user_yuppie", Life::Affluent),
    persona("user_small_business", Life::Business),
    persona("user_bank_income", Life::Salary),
    persona("user_credit_bonus", Life::Bonus),
    Persona {
        is_joint: true,
        ..persona("user_credit_joint_account", Life::Salary)
    },
    persona("user_credit_profile_poor", Life::Tight),
    persona("user_credit_profile_good", Life::Fair),
    persona("user_credit_profile_excellent", Life::Thrifty),
];

/// A user that the Sandbox has, by name.
pub(crate) fn find(name: &str) -> Option<&'static Persona> {
    PERSONAS.iter().find(|persona| persona.name == name)
}

impl User {
    /// What a client has said about an account, by its place.
    pub(crate) fn said_of(&self, account: usize) -> Option<&OverrideAccounts> {
        match self {
            Self::Known(_) => None,
            Self::Custom(user) => user.override_accounts.as_ref()?.get(account),
        }
    }

    /// The user, if the Sandbox has them.
    pub(crate) fn persona(&self) -> Option<&'static Persona> {
        match self {
            Self::Known(persona) => Some(persona),
            Self::Custom(_) => None,
        }
    }
}

/// A user is written as their name.
mod by_name {
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    use super::{Persona, find};

    pub(super) fn serialize<S: Serializer>(
        persona: &Persona,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(persona.name)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<&'static Persona, D::Error> {
        let name = String::deserialize(deserializer)?;
        find(&name).ok_or_else(|| D::Error::custom("there is no such user"))
    }
}
