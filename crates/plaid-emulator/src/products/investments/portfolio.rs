//! What investment accounts hold, and what led there.
//!
//! The holdings of an account are worth its balance: those of the default user are known, those of
//! clients' users are what they say, and all others have most of it in a fund.

#![allow(clippy::inconsistent_digit_grouping)] // The last two digits are cents.

use std::time::SystemTime;

use plaid_core::{Amount, Date};
use plaid_investments::types::{Holding, InvestmentTransaction, Security};
use plaid_sandbox::types::{HoldingsOverride, InvestmentsTransactionsOverride, SecurityOverride};
use plaid_types::{AccountBase, AccountId, InvestmentTransactionId, SecurityId};
use serde::{Deserialize, Serialize};

use crate::{
    bank::{custom::times, dates::days_before},
    ids::Ids,
    world::{Item, ItemState},
};

/// Securities, holdings in them, and the purchases that led there.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Portfolio {
    pub(crate) securities: Vec<Security>,
    pub(crate) holdings: Vec<Holding>,
    pub(crate) transactions: Vec<InvestmentTransaction>,
    /// Whether the history was pulled, and whether somebody waits for it.
    pub(super) is_pulled: bool,
    pub(super) is_awaited: bool,
}

/// A security, and how much of it an account holds.
struct Seed {
    name: &'static str,
    ticker: Option<&'static str>,
    kind: &'static str,
    /// The mask of the account that holds it.
    account: &'static str,
    quantity: &'static str,
    price: &'static str,
    cost: &'static str,
    value: &'static str,
}

/// The values of each account add up to its balance.
const SEEDS: [Seed; 6] = [
    Seed {
        name: "Achillion Pharmaceuticals Inc.",
        ticker: Some("ACHN"),
        kind: "equity",
        account: "5555",
        quantity: "8",
        price: "2.11",
        cost: "14.00",
        value: "16.88",
    },
    Seed {
        name: "Bitcoin",
        ticker: Some("CUR:BTC"),
        kind: "cryptocurrency",
        account: "5555",
        quantity: "0.000000123456789012",
        price: "43000",
        cost: "0.01",
        value: "0.01",
    },
    Seed {
        name: "U S Dollar",
        ticker: Some("CUR:USD"),
        kind: "cash",
        account: "5555",
        quantity: "303.87",
        price: "1",
        cost: "303.87",
        value: "303.87",
    },
    Seed {
        name: "Matthews Pacific Tiger Fund Insti Class",
        ticker: Some("MIPTX"),
        kind: "mutual fund",
        account: "6666",
        quantity: "23",
        price: "27",
        cost: "550.00",
        value: "621",
    },
    Seed {
        name: "Trp Equity Income",
        ticker: None,
        kind: "mutual fund",
        account: "6666",
        quantity: "100.05",
        price: "94.808",
        cost: "9000.00",
        value: "9485.5404",
    },
    Seed {
        name: "Nflx Feb 01'18 $355 Call",
        ticker: Some("NFLX180201C00355000"),
        kind: "derivative",
        account: "6666",
        quantity: "10000",
        price: "1.35254396",
        cost: "12000.00",
        value: "13525.4396",
    },
];

impl ItemState for Portfolio {
    const NAME: &'static str = "portfolio";

    fn begin(item: &Item) -> Self {
        let mut portfolio = Self::default();
        let mut ids = item.ids("portfolio");
        for account in &item.accounts {
            if account.r#type.as_str() == "investment" {
                portfolio.open(&mut ids, item, account);
            }
        }
        portfolio
    }
}

impl Portfolio {
    /// Adds what an account holds, and what led there.
    fn open(&mut self, ids: &mut Ids, item: &Item, account: &AccountBase) {
        let said = item.said_of(&account.account_id);
        let now = item.created;
        match said {
            Some(said) if said.holdings.is_some() || said.investment_transactions.is_some() => {
                for holding in said.holdings.iter().flatten() {
                    self.hold(ids, account, holding, now);
                }
                for row in said.investment_transactions.iter().flatten() {
                    self.note(ids, account, row, now);
                }
            }
            _ => {
                let known = SEEDS
                    .iter()
                    .filter(|seed| account.mask.as_deref() == Some(seed.account));
                let known: Vec<&Seed> = known.collect();
                if known.is_empty() {
                    self.hold_fund(ids, account, now);
                }
                for seed in known {
                    self.buy(ids, account, &Position::of(seed), now);
                }
            }
        }
    }

    /// Most of the balance in shares of a fund, and the rest in cash.
    fn hold_fund(&mut self, ids: &mut Ids, account: &AccountBase, now: SystemTime) {
        let balance = account.balances.current.unwrap_or(Amount::ZERO);
        let currency = account.balances.iso_currency_code.clone();
        let cents = balance.round(2).to_minor(2).unwrap_or_default().max(0);
        let shares = cents / (2 * FUND_CENTS) + 1;
        let shares = if shares * FUND_CENTS > cents {
            0
        } else {
            shares
        };
        let value = |cents| Amount::from_minor(cents, 2).unwrap_or(Amount::ZERO);
        let invested = shares * FUND_CENTS;
        let positions = [
            Position {
                price: value(FUND_CENTS),
                quantity: Amount::from(shares),
                value: value(invested),
                cost: Some(value(invested)),
                ..Position::named("Plaid Total Market Index Fund", Some("PTMX"), "mutual fund")
            },
            Position {
                price: Amount::from(1),
                quantity: value(cents - invested),
                value: value(cents - invested),
                cost: Some(value(cents - invested)),
                ..Position::named("U S Dollar", Some("CUR:USD"), "cash")
            },
        ];
        for position in positions {
            if !position.quantity.is_zero() {
                let currency = currency.clone();
                self.buy(
                    ids,
                    account,
                    &Position {
                        currency,
                        ..position
                    },
                    now,
                );
            }
        }
    }

    /// Adds a position, and its purchase.
    fn buy(&mut self, ids: &mut Ids, account: &AccountBase, position: &Position, now: SystemTime) {
        let security_id = self.security(ids, position, now);
        self.holdings.push(Holding {
            account_id: account.account_id.clone(),
            security_id: security_id.clone(),
            ..position.holding(now)
        });
        let months = 1 + self.transactions.len() as u64;
        self.transactions.push(InvestmentTransaction {
            investment_transaction_id: InvestmentTransactionId::from(ids.long()),
            cancel_transaction_id: None,
            account_id: account.account_id.clone(),
            security_id: Some(security_id),
            date: days_before(now, 30 * months),
            transaction_datetime: None,
            name: format!("BUY {}", position.name),
            quantity: position.quantity,
            amount: position.cost.unwrap_or(position.value),
            price: position.price,
            fees: Some(Amount::ZERO),
            r#type: "buy".into(),
            subtype: "buy".into(),
            iso_currency_code: position.currency.clone(),
            unofficial_currency_code: None,
        });
    }

    /// Adds what a client says that an account holds.
    fn hold(
        &mut self,
        ids: &mut Ids,
        account: &AccountBase,
        said: &HoldingsOverride,
        now: SystemTime,
    ) {
        let position = Position {
            price: said.institution_price,
            quantity: said.quantity,
            value: times(said.institution_price, said.quantity).unwrap_or(Amount::ZERO),
            cost: said.cost_basis,
            currency: Some(said.currency.clone()),
            ..Position::said(&said.security)
        };
        let security_id = self.security(ids, &position, now);
        let holding = position.holding(now);
        self.holdings.push(Holding {
            account_id: account.account_id.clone(),
            security_id,
            institution_price_as_of: said
                .institution_price_as_of
                .clone()
                .or(holding.institution_price_as_of.clone()),
            ..holding
        });
    }

    /// Adds what a client says that happened on an account.
    fn note(
        &mut self,
        ids: &mut Ids,
        account: &AccountBase,
        said: &InvestmentsTransactionsOverride,
        now: SystemTime,
    ) {
        let position = said.security.as_ref().map(|security| Position {
            price: said.price,
            currency: Some(said.currency.clone()),
            ..Position::said(security)
        });
        let security_id = position.map(|position| self.security(ids, &position, now));
        let kind = said.r#type.as_str();
        let traded = times(said.price, said.quantity).unwrap_or(Amount::ZERO);
        let fees = said.fees.unwrap_or(Amount::ZERO);
        self.transactions.push(InvestmentTransaction {
            investment_transaction_id: InvestmentTransactionId::from(ids.long()),
            cancel_transaction_id: None,
            account_id: account.account_id.clone(),
            security_id,
            date: said.date.clone(),
            transaction_datetime: None,
            name: said.name.clone(),
            quantity: said.quantity,
            amount: traded.checked_add(fees).unwrap_or(traded),
            price: said.price,
            fees: said.fees,
            r#type: kind.into(),
            subtype: match kind {
                "cash" => "deposit",
                "fee" => "account fee",
                kind => kind,
            }
            .into(),
            iso_currency_code: Some(said.currency.clone()),
            unofficial_currency_code: None,
        });
    }

    /// The security of a position; the same one for all accounts that hold it.
    fn security(&mut self, ids: &mut Ids, position: &Position, now: SystemTime) -> SecurityId {
        let security = position.security(now);
        let is_it = |known: &&Security| {
            known.name == security.name
                && known.ticker_symbol == security.ticker_symbol
                && known.isin == security.isin
                && known.cusip == security.cusip
        };
        if let Some(known) = self.securities.iter().find(is_it) {
            return known.security_id.clone();
        }
        let security_id = SecurityId::from(ids.long());
        self.securities.push(Security {
            security_id: security_id.clone(),
            ..security
        });
        security_id
    }

    /// The prices are of a day; tells how many holdings have others now.
    pub(super) fn price(&mut self, day: &Date) -> usize {
        let mut count = 0;
        for holding in &mut self.holdings {
            if holding.institution_price_as_of.as_ref() < Some(day) {
                holding.institution_price_as_of = Some(day.clone());
                count += 1;
            }
        }
        for security in &mut self.securities {
            security.close_price_as_of = Some(day.clone());
        }
        count
    }

    /// What some accounts hold, and the securities of that.
    pub(super) fn of(&self, accounts: &[AccountBase]) -> (Vec<Holding>, Vec<Security>) {
        let is_asked = |holding: &&Holding| {
            let mut accounts = accounts.iter();
            accounts.any(|account| account.account_id == holding.account_id)
        };
        let holdings: Vec<Holding> = self.holdings.iter().filter(is_asked).cloned().collect();
        let securities = self.securities_of(holdings.iter().map(|holding| &holding.security_id));
        (holdings, securities)
    }

    /// Securities by id.
    pub(crate) fn securities_of<'a>(
        &self,
        ids: impl Iterator<Item = &'a SecurityId>,
    ) -> Vec<Security> {
        let ids: Vec<_> = ids.collect();
        let securities = self.securities.iter();
        let wanted = securities.filter(|security| ids.contains(&&security.security_id));
        wanted.cloned().collect()
    }
}

/// The price of the fund that accounts hold of which nothing else is known, in cents.
const FUND_CENTS: i64 = 50_00;

/// So much of a security.
#[derive(Debug, Clone)]
struct Position {
    name: String,
    ticker: Option<String>,
    kind: Option<String>,
    isin: Option<String>,
    cusip: Option<String>,
    sedol: Option<String>,
    price: Amount,
    quantity: Amount,
    value: Amount,
    cost: Option<Amount>,
    currency: Option<String>,
}

impl Position {
    /// Nothing yet of a security.
    fn named(name: &str, ticker: Option<&str>, kind: &str) -> Self {
        Self {
            name: name.to_owned(),
            ticker: ticker.map(str::to_owned),
            kind: Some(kind.to_owned()),
            isin: None,
            cusip: None,
            sedol: None,
            price: Amount::ZERO,
            quantity: Amount::ZERO,
            value: Amount::ZERO,
            cost: None,
            currency: Some("USD".to_owned()),
        }
    }

    fn of(seed: &Seed) -> Self {
        Self {
            price: amount(seed.price),
            quantity: amount(seed.quantity),
            value: amount(seed.value),
            cost: Some(amount(seed.cost)),
            ..Self::named(seed.name, seed.ticker, seed.kind)
        }
    }

    /// Nothing yet of a security that a client describes.
    #[allow(deprecated)] // Users may still set it.
    fn said(security: &SecurityOverride) -> Self {
        let name = security
            .name
            .as_deref()
            .or(security.ticker_symbol.as_deref());
        Self {
            kind: None,
            isin: security.isin.clone(),
            cusip: security.cusip.clone(),
            sedol: security.sedol.clone(),
            currency: Some(security.currency.clone()),
            ..Self::named(
                name.unwrap_or("A security"),
                security.ticker_symbol.as_deref(),
                "",
            )
        }
    }

    /// The holding, without an account and a security.
    fn holding(&self, now: SystemTime) -> Holding {
        Holding {
            account_id: AccountId::from(String::new()),
            security_id: SecurityId::from(String::new()),
            institution_price: Some(self.price),
            institution_price_as_of: Some(days_before(now, 1)),
            institution_price_datetime: None,
            institution_value: Some(self.value),
            cost_basis: self.cost,
            quantity: self.quantity,
            iso_currency_code: self.currency.clone(),
            unofficial_currency_code: None,
            vested_quantity: None,
            vested_value: None,
            tax_lots: Vec::new(),
        }
    }

    /// The security, without an id.
    #[allow(deprecated)] // Answers still have them.
    fn security(&self, now: SystemTime) -> Security {
        Security {
            security_id: SecurityId::from(String::new()),
            isin: self.isin.clone(),
            cusip: self.cusip.clone(),
            sedol: self.sedol.clone(),
            institution_security_id: None,
            institution_id: None,
            proxy_security_id: None,
            name: Some(self.name.clone()),
            ticker_symbol: self.ticker.clone(),
            is_cash_equivalent: Some(self.kind.as_deref() == Some("cash")),
            r#type: self.kind.clone(),
            subtype: None,
            close_price: Some(self.price),
            close_price_as_of: Some(days_before(now, 1)),
            update_datetime: None,
            iso_currency_code: self.currency.clone(),
            unofficial_currency_code: None,
            market_identifier_code: None,
            sector: None,
            industry: None,
            cfi_code: None,
            figi: None,
            option_contract: None,
            fixed_income: None,
        }
    }
}

fn amount(text: &str) -> Amount {
    text.parse().unwrap_or(Amount::ZERO)
}
