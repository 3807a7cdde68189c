//! Merchants, and what words tell of a transaction.

use crate::{ids::Ids, products::words::words};

/// What a counterparty is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Merchant,
    PaymentApp,
    Marketplace,
}

impl Kind {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Merchant => "merchant",
            Self::PaymentApp => "payment_app",
            Self::Marketplace => "marketplace",
        }
    }
}

/// Somebody whom descriptions name.
#[derive(Debug)]
pub(super) struct Merchant {
    /// What descriptions call them.
    words: &'static [&'static str],
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) website: &'static str,
    pub(super) channel: &'static str,
    category: Category,
}

/// What a transaction is about.
#[derive(Debug, Clone, Copy)]
pub(super) struct Category {
    pub(super) primary: &'static str,
    /// What comes after the primary category in the detailed one.
    rest: &'static str,
    /// The id in the older tree.
    pub(super) legacy: Option<&'static str>,
    pub(super) confidence: &'static str,
}

impl Category {
    pub(super) fn detailed(&self) -> String {
        format!("{}_{}", self.primary, self.rest)
    }
}

const fn about(primary: &'static str, rest: &'static str, legacy: &'static str) -> Category {
    Category {
        primary,
        rest,
        legacy: Some(legacy),
        confidence: "HIGH",
    }
}

const fn merchant(
    words: &'static [&'static str],
    name: &'static str,
    website: &'static str,
    category: Category,
) -> Merchant {
    Merchant {
        words,
        name,
        kind: Kind::Merchant,
        website,
        channel: "in store",
        category,
    }
}

const fn online(
    words: &'static [&'static str],
    name: &'static str,
    website: &'static str,
    category: Category,
) -> Merchant {
    Merchant {
        channel: "online",
        ..merchant(words, name, website, category)
    }
}

const COFFEE: Category = about("FOOD_AND_DRINK", "COFFEE", "13005043");
const FAST_FOOD: Category = about("FOOD_AND_DRINK", "FAST_FOOD", "13005032");
const RESTAURANT: Category = about("FOOD_AND_DRINK", "RESTAURANT", "13005000");
const GROCERIES: Category = about("FOOD_AND_DRINK", "GROCERIES", "19000000");
const SUPERSTORE: Category = about("GENERAL_MERCHANDISE", "SUPERSTORES", "19000000");
const MARKETPLACE: Category = about("GENERAL_MERCHANDISE", "ONLINE_MARKETPLACES", "19000000");
const ELECTRONICS: Category = about("GENERAL_MERCHANDISE", "ELECTRONICS", "19013000");
const PHARMACY: Category = about("MEDICAL", "PHARMACIES_AND_SUPPLEMENTS", "14000000");
const TAXI: Category = about("TRANSPORTATION", "TAXIS_AND_RIDE_SHARES", "22016000");
const GAS: Category = about("TRANSPORTATION", "GAS", "22000000");
const FLIGHT: Category = about("TRAVEL", "FLIGHTS", "22001000");
const LODGING: Category = about("TRAVEL", "LODGING", "22000000");
const VIDEO: Category = about("ENTERTAINMENT", "TV_AND_MOVIES", "17000000");
const MUSIC: Category = about("ENTERTAINMENT", "MUSIC_AND_AUDIO", "17000000");
const GYM: Category = about("PERSONAL_CARE", "GYMS_AND_FITNESS_CENTERS", "17018000");
const TELEPHONE: Category = about("RENT_AND_UTILITIES", "TELEPHONE", "18000000");
const INTERNET: Category = about("RENT_AND_UTILITIES", "INTERNET_AND_CABLE", "18000000");
const HARDWARE: Category = about("HOME_IMPROVEMENT", "HARDWARE", "18020000");
const WAGES: Category = about("INCOME", "WAGES", "21009000");
const SENT: Category = about("TRANSFER_OUT", "ACCOUNT_TRANSFER", "21006000");
const RECEIVED: Category = about("TRANSFER_IN", "ACCOUNT_TRANSFER", "21007000");
const PAID_BY_APP: Category = about(
    "GENERAL_MERCHANDISE",
    "OTHER_GENERAL_MERCHANDISE",
    "19000000",
);

/// The merchants that are known.
static MERCHANTS: &[Merchant] = &[
    merchant(&["starbucks"], "Starbucks", "starbucks.com", COFFEE),
    merchant(&["dunkin"], "Dunkin'", "dunkindonuts.com", COFFEE),
    merchant(&["mcdonalds"], "McDonald's", "mcdonalds.com", FAST_FOOD),
    merchant(&["burger king"], "Burger King", "bk.com", FAST_FOOD),
    merchant(&["kfc"], "KFC", "kfc.com", FAST_FOOD),
    merchant(
        &["chipotle"],
        "Chipotle Mexican Grill",
        "chipotle.com",
        FAST_FOOD,
    ),
    online(&["doordash"], "DoorDash", "doordash.com", RESTAURANT),
    merchant(
        &["whole foods", "wholefds"],
        "Whole Foods",
        "wholefoodsmarket.com",
        GROCERIES,
    ),
    merchant(
        &["trader joes"],
        "Trader Joe's",
        "traderjoes.com",
        GROCERIES,
    ),
    merchant(&["kroger"], "Kroger", "kroger.com", GROCERIES),
    merchant(&["safeway"], "Safeway", "safeway.com", GROCERIES),
    merchant(
        &["walmart", "wal mart"],
        "Walmart",
        "walmart.com",
        SUPERSTORE,
    ),
    merchant(&["target"], "Target", "target.com", SUPERSTORE),
    merchant(&["costco"], "Costco", "costco.com", SUPERSTORE),
    online(&["amazon", "amzn"], "Amazon", "amazon.com", MARKETPLACE),
    online(&["ebay"], "eBay", "ebay.com", MARKETPLACE),
    online(
        &["sparkfun"],
        "SparkFun Electronics",
        "sparkfun.com",
        ELECTRONICS,
    ),
    merchant(&["best buy"], "Best Buy", "bestbuy.com", ELECTRONICS),
    online(&["apple"], "Apple", "apple.com", ELECTRONICS),
    merchant(&["cvs"], "CVS", "cvs.com", PHARMACY),
    merchant(&["walgreens"], "Walgreens", "walgreens.com", PHARMACY),
    online(&["uber"], "Uber", "uber.com", TAXI),
    online(&["lyft"], "Lyft", "lyft.com", TAXI),
    merchant(&["chevron"], "Chevron", "chevron.com", GAS),
    merchant(&["shell"], "Shell", "shell.com", GAS),
    merchant(&["exxon", "exxonmobil"], "ExxonMobil", "exxon.com", GAS),
    online(
        &["united airlines"],
        "United Airlines",
        "united.com",
        FLIGHT,
    ),
    online(
        &["delta air", "delta airlines"],
        "Delta Air Lines",
        "delta.com",
        FLIGHT,
    ),
    online(&["airbnb"], "Airbnb", "airbnb.com", LODGING),
    merchant(&["hilton"], "Hilton", "hilton.com", LODGING),
    online(&["netflix"], "Netflix", "netflix.com", VIDEO),
    online(&["hulu"], "Hulu", "hulu.com", VIDEO),
    online(&["spotify"], "Spotify", "spotify.com", MUSIC),
    merchant(
        &["touchstone climbing"],
        "Touchstone Climbing",
        "touchstoneclimbing.com",
        GYM,
    ),
    merchant(
        &["planet fitness"],
        "Planet Fitness",
        "planetfitness.com",
        GYM,
    ),
    online(&["verizon"], "Verizon", "verizon.com", TELEPHONE),
    online(
        &["t mobile", "tmobile"],
        "T-Mobile",
        "t-mobile.com",
        TELEPHONE,
    ),
    online(&["comcast", "xfinity"], "Xfinity", "xfinity.com", INTERNET),
    merchant(&["home depot"], "The Home Depot", "homedepot.com", HARDWARE),
    merchant(&["lowes"], "Lowe's", "lowes.com", HARDWARE),
    online(&["gusto"], "Gusto", "gusto.com", WAGES),
    Merchant {
        kind: Kind::PaymentApp,
        ..online(&["paypal"], "PayPal", "paypal.com", PAID_BY_APP)
    },
    Merchant {
        kind: Kind::PaymentApp,
        ..online(&["venmo"], "Venmo", "venmo.com", SENT)
    },
    Merchant {
        kind: Kind::PaymentApp,
        ..online(&["zelle"], "Zelle", "zellepay.com", SENT)
    },
    Merchant {
        kind: Kind::Marketplace,
        ..online(&["etsy"], "Etsy", "etsy.com", MARKETPLACE)
    },
];

/// What words tell that are no merchant's name. The first that fits counts.
static WORDS: &[(&[&str], Category)] = &[
    (
        &["overdraft"],
        about("BANK_FEES", "OVERDRAFT_FEES", "10001000"),
    ),
    (&["atm"], about("TRANSFER_OUT", "WITHDRAWAL", "21006000")),
    (
        &["interest"],
        about("INCOME", "INTEREST_EARNED", "15001000"),
    ),
    (&["payroll", "gusto pay", "direct dep", "salary"], WAGES),
    (&["tax refund"], about("INCOME", "TAX_REFUND", "20000000")),
    (
        &["irs", "tax"],
        about("GOVERNMENT_AND_NON_PROFIT", "TAX_PAYMENT", "20000000"),
    ),
    (&["rent"], about("RENT_AND_UTILITIES", "RENT", "16000000")),
    (
        &["electric", "power", "energy"],
        about("RENT_AND_UTILITIES", "GAS_AND_ELECTRICITY", "18000000"),
    ),
    (&["internet", "cable"], INTERNET),
    (
        &["mortgage"],
        about("LOAN_PAYMENTS", "MORTGAGE_PAYMENT", "16000000"),
    ),
    (
        &["student loan"],
        about("LOAN_PAYMENTS", "STUDENT_LOAN_PAYMENT", "16000000"),
    ),
    (
        &["credit card", "autopay"],
        about("LOAN_PAYMENTS", "CREDIT_CARD_PAYMENT", "16001000"),
    ),
    (
        &["insurance"],
        about("GENERAL_SERVICES", "INSURANCE", "18000000"),
    ),
    (&["coffee", "cafe"], COFFEE),
    (&["pizza", "burger", "taco"], FAST_FOOD),
    (&["restaurant", "grill", "bistro"], RESTAURANT),
    (&["grocery", "market", "supermarket"], GROCERIES),
    (&["pharmacy", "drug"], PHARMACY),
    (&["hotel", "inn"], LODGING),
    (&["airlines", "airways", "air"], FLIGHT),
    (&["taxi", "cab"], TAXI),
    (&["gas", "fuel"], GAS),
    (&["parking"], about("TRANSPORTATION", "PARKING", "22000000")),
    (&["gym", "fitness", "climbing"], GYM),
    (
        &["bicycle", "bike"],
        about("GENERAL_MERCHANDISE", "SPORTING_GOODS", "19005000"),
    ),
    (&["fee"], about("BANK_FEES", "OTHER_BANK_FEES", "10000000")),
];

/// What the code of a merchant's trade tells: the first and the last code of each.
static TRADES: &[(u16, u16, Category)] = &[
    (3000, 3299, FLIGHT),
    (3500, 3999, LODGING),
    (4121, 4121, TAXI),
    (4511, 4511, FLIGHT),
    (4814, 4814, TELEPHONE),
    (4899, 4899, INTERNET),
    (5200, 5251, HARDWARE),
    (5310, 5311, SUPERSTORE),
    (5411, 5411, GROCERIES),
    (5541, 5542, GAS),
    (5732, 5732, ELECTRONICS),
    (5812, 5813, RESTAURANT),
    (5814, 5814, FAST_FOOD),
    (5912, 5912, PHARMACY),
    (7011, 7011, LODGING),
    (7997, 7997, GYM),
];

/// The words of a description, in small letters and without signs.
pub(super) struct Words(Vec<String>);

impl Words {
    pub(super) fn of(description: &str) -> Self {
        Self(words(&description.replace(['\'', '’'], "")))
    }

    /// Whether some words stand in it one after the other.
    pub(super) fn has(&self, phrase: &str) -> bool {
        let phrase: Vec<&str> = phrase.split(' ').collect();
        self.0.windows(phrase.len()).any(|words| words == phrase)
    }

    /// The word that follows on another.
    pub(super) fn after(&self, word: &str) -> Option<String> {
        let mut pairs = self.0.windows(2);
        let pair = pairs.find(|pair| pair[0] == word)?;
        Some(pair[1].clone())
    }
}

/// Whom a description names.
pub(super) fn named(words: &Words) -> impl Iterator<Item = &'static Merchant> {
    MERCHANTS
        .iter()
        .filter(|merchant| merchant.words.iter().any(|phrase| words.has(phrase)))
}

/// What a transaction is about, by its merchant, its words or its trade.
pub(super) fn kind(
    merchant: Option<&Merchant>,
    words: &Words,
    trade: Option<&str>,
    comes_in: bool,
) -> Category {
    if let Some(merchant) = merchant {
        return match merchant.category.primary {
            "TRANSFER_OUT" if comes_in => RECEIVED,
            _ => merchant.category,
        };
    }
    let told = WORDS
        .iter()
        .find(|(phrases, _)| phrases.iter().any(|phrase| words.has(phrase)));
    let code = trade.and_then(|code| code.parse::<u16>().ok());
    let of_trade = || {
        let code = code?;
        TRADES
            .iter()
            .find(|(first, last, _)| (*first..=*last).contains(&code))
            .map(|(.., category)| *category)
    };
    told.map(|(_, category)| *category)
        .or_else(of_trade)
        .unwrap_or(Category {
            confidence: "LOW",
            ..if comes_in { RECEIVED } else { PAID_BY_APP }
        })
}

/// The id that a merchant has in every answer.
pub(super) fn entity_id(merchant: &Merchant) -> String {
    Ids::new(0, "merchants").named(merchant.name).long()
}

pub(super) fn logo(merchant: &Merchant) -> String {
    let name = merchant.website.replace(['.', '-'], "_");
    format!("https://plaid-merchant-logos.plaid.com/{name}.png")
}
