//! The institutions of the Sandbox.

/// One institution.
#[derive(Debug)]
pub(crate) struct Institution {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) countries: &'static [&'static str],
    pub(crate) oauth: bool,
    pub(crate) products: &'static [&'static str],
    pub(crate) routing_numbers: &'static [&'static str],
    pub(crate) url: &'static str,
    pub(crate) color: &'static str,
    pub(crate) health: Health,
    /// Whether an account has an id of its own that is the same for all its Items.
    pub(crate) knows_accounts_again: bool,
}

/// How logins at an institution go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Health {
    Healthy,
    Degraded,
    Down,
    Unsupported,
}

/// Products that every Item serves without being asked for and without being billed.
pub(crate) const ALWAYS: [&str; 2] = ["accounts", "balance"];

const US: &[&str] = &[
    "assets",
    "auth",
    "balance",
    "transactions",
    "identity",
    "investments",
    "liabilities",
    "income_verification",
    "transfer",
    "employment",
    "recurring_transactions",
    "signal",
    "statements",
    "processor_payments",
    "processor_identity",
];
/// The same, and what only the first bank has.
const FIRST: &[&str] = &[
    "assets",
    "auth",
    "balance",
    "transactions",
    "identity",
    "investments",
    "investments_auth",
    "liabilities",
    "income_verification",
    "transfer",
    "employment",
    "recurring_transactions",
    "signal",
    "statements",
    "processor_payments",
    "processor_identity",
];
const EU: &[&str] = &[
    "assets",
    "auth",
    "balance",
    "identity",
    "payment_initiation",
    "transactions",
];
const CORE: &[&str] = &["auth", "balance", "identity", "transactions", "assets"];

const fn bank(
    id: &'static str,
    name: &'static str,
    countries: &'static [&'static str],
    products: &'static [&'static str],
) -> Institution {
    Institution {
        id,
        name,
        countries,
        oauth: false,
        products,
        routing_numbers: &[],
        url: "https://plaid.com/",
        color: "#174e7c",
        health: Health::Healthy,
        knows_accounts_again: false,
    }
}

/// All institutions, in the order that listings show them.
pub(crate) static INSTITUTIONS: &[Institution] = &[
    Institution {
        routing_numbers: &["011401533", "021000021"],
        color: "#1f1f1f",
        ..bank("ins_109508", "First Platypus Bank", &["US"], FIRST)
    },
    bank("ins_109509", "First Gingham Credit Union", &["US"], US),
    bank("ins_109510", "Tattersall Federal Credit Union", &["US"], US),
    bank("ins_109511", "Tartan Bank", &["US"], US),
    bank("ins_109512", "Houndstooth Bank", &["US"], US),
    bank("ins_43", "Tartan-Dominion Bank of Canada", &["CA"], CORE),
    Institution {
        oauth: true,
        ..bank("ins_116834", "Flexible Platypus Open Banking", &["GB"], EU)
    },
    bank("ins_117650", "Royal Bank of Plaid", &["GB"], EU),
    bank(
        "ins_117181",
        "Platypus OAuth Bank (Europe)",
        &["ES", "FR", "NL", "IE"],
        EU,
    ),
    Institution {
        oauth: true,
        knows_accounts_again: true,
        ..bank("ins_127287", "Platypus OAuth Bank", &["US"], US)
    },
    bank("ins_130016", "Platypus Balance Bank", &["US"], US),
    bank(
        "ins_132241",
        "First Platypus OAuth App2App Bank",
        &["US"],
        US,
    ),
    bank("ins_135858", "Windowpane Bank", &["US"], US),
    Institution {
        health: Health::Degraded,
        ..bank("ins_132363", "Unhealthy Platypus Bank", &["US"], US)
    },
    Institution {
        health: Health::Down,
        ..bank("ins_132361", "Unreachable Platypus Bank", &["US"], US)
    },
    Institution {
        health: Health::Unsupported,
        ..bank("ins_133402", "Unsupported Platypus Bank", &["US"], US)
    },
    bank("ins_133502", "Platypus Bank RUX Auth", &["US"], US),
    bank("ins_133503", "Platypus Bank RUX Match", &["US"], US),
];

/// An institution by id.
pub(crate) fn find(id: &str) -> Option<&'static Institution> {
    INSTITUTIONS.iter().find(|institution| institution.id == id)
}

/// An institution is written as its id.
pub(crate) mod by_id {
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    use super::{Institution, find};

    pub(crate) fn serialize<S: Serializer>(
        institution: &Institution,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(institution.id)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<&'static Institution, D::Error> {
        let id = String::deserialize(deserializer)?;
        find(&id).ok_or_else(|| D::Error::custom("there is no such institution"))
    }
}
