//! The institutions of the Sandbox.
//!
//! Those named after platypuses, gingham and the like are Plaid's own, with their ids. Of real banks a few
//! are here as users know them; what they offer is that of a test bank, and the ids of the British ones are
//! the emulator's.

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

/// What a bank for payroll has.
const INCOME: &[&str] = &[
    "assets",
    "auth",
    "balance",
    "employment",
    "identity",
    "income_verification",
    "transactions",
];

const fn oauth_bank(
    id: &'static str,
    name: &'static str,
    url: &'static str,
    color: &'static str,
    routing_numbers: &'static [&'static str],
) -> Institution {
    Institution {
        oauth: true,
        routing_numbers,
        url,
        color,
        ..bank(id, name, &["US"], US)
    }
}

const fn british_bank(
    id: &'static str,
    name: &'static str,
    url: &'static str,
    color: &'static str,
    sort_codes: &'static [&'static str],
) -> Institution {
    Institution {
        countries: &["GB"],
        products: EU,
        ..oauth_bank(id, name, url, color, sort_codes)
    }
}

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
        url: "https://www.plaid.com/",
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
    british_bank(
        "ins_gb_1",
        "Barclays",
        "https://www.barclays.co.uk/",
        "#00aeef",
        &["200000"],
    ),
    british_bank(
        "ins_gb_2",
        "Lloyds Bank",
        "https://www.lloydsbank.com/",
        "#006a4d",
        &["309634"],
    ),
    british_bank(
        "ins_gb_3",
        "Monzo",
        "https://monzo.com/",
        "#ff4f40",
        &["040004"],
    ),
    british_bank(
        "ins_gb_4",
        "NatWest",
        "https://www.natwest.com/",
        "#42145f",
        &["601455"],
    ),
    british_bank(
        "ins_gb_5",
        "Starling Bank",
        "https://www.starlingbank.com/",
        "#7433ff",
        &["608371"],
    ),
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
    bank("ins_135842", "First Platypus Income Bank", &["US"], INCOME),
    bank("ins_129618", "Second Platypus Income Bank", &["US"], INCOME),
    oauth_bank(
        "ins_56",
        "Chase",
        "https://www.chase.com/",
        "#117aca",
        &["021000021", "322271627"],
    ),
    oauth_bank(
        "ins_127989",
        "Bank of America",
        "https://www.bankofamerica.com/",
        "#e61030",
        &["026009593"],
    ),
    oauth_bank(
        "ins_127991",
        "Wells Fargo",
        "https://www.wellsfargo.com/",
        "#d71e28",
        &["121000248"],
    ),
    oauth_bank(
        "ins_5",
        "Citibank Online",
        "https://online.citi.com/",
        "#003b70",
        &["021000089"],
    ),
    oauth_bank(
        "ins_127990",
        "U.S. Bank",
        "https://www.usbank.com/",
        "#0c2074",
        &["091000022"],
    ),
    oauth_bank(
        "ins_128026",
        "Capital One",
        "https://www.capitalone.com/",
        "#004879",
        &["056073502"],
    ),
    oauth_bank(
        "ins_13",
        "PNC",
        "https://www.pnc.com/",
        "#f58025",
        &["043000096"],
    ),
    oauth_bank(
        "ins_14",
        "TD Bank",
        "https://www.td.com/",
        "#34b233",
        &["031201360"],
    ),
    oauth_bank(
        "ins_12",
        "Fidelity",
        "https://www.fidelity.com/",
        "#368727",
        &["101205681"],
    ),
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
