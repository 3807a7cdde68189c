//! What the test user's investment accounts hold.

use std::time::SystemTime;

use plaid_core::Amount;
use plaid_investments::types::{Holding, InvestmentTransaction, Security};
use plaid_types::{AccountBase, InvestmentTransactionId, SecurityId};
use serde::{Deserialize, Serialize};

use crate::{
    bank::dates::days_before,
    ids::Ids,
    world::{Item, ItemState},
};

/// Securities, holdings in them, and the purchases that led there.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Portfolio {
    pub(super) securities: Vec<Security>,
    pub(super) holdings: Vec<Holding>,
    pub(super) transactions: Vec<InvestmentTransaction>,
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
        portfolio(&mut item.ids("portfolio"), &item.accounts, item.created)
    }
}

fn portfolio(ids: &mut Ids, accounts: &[AccountBase], now: SystemTime) -> Portfolio {
    let mut portfolio = Portfolio::default();
    for (at, seed) in (1..).zip(&SEEDS) {
        let holder = accounts
            .iter()
            .find(|account| account.mask.as_deref() == Some(seed.account));
        let Some(holder) = holder else { continue };
        let security_id = SecurityId::from(ids.long());
        portfolio
            .securities
            .push(security(seed, security_id.clone(), now));
        portfolio
            .holdings
            .push(holding(seed, holder, security_id.clone(), now));
        portfolio.transactions.push(InvestmentTransaction {
            investment_transaction_id: InvestmentTransactionId::from(ids.long()),
            cancel_transaction_id: None,
            account_id: holder.account_id.clone(),
            security_id: Some(security_id),
            date: days_before(now, 30 * at),
            transaction_datetime: None,
            name: format!("BUY {}", seed.name),
            quantity: amount(seed.quantity),
            amount: amount(seed.cost),
            price: amount(seed.price),
            fees: Some(Amount::ZERO),
            r#type: "buy".into(),
            subtype: "buy".into(),
            iso_currency_code: Some("USD".to_owned()),
            unofficial_currency_code: None,
        });
    }
    portfolio
}

fn amount(text: &str) -> Amount {
    text.parse().unwrap_or(Amount::ZERO)
}

fn holding(seed: &Seed, holder: &AccountBase, security_id: SecurityId, now: SystemTime) -> Holding {
    Holding {
        account_id: holder.account_id.clone(),
        security_id,
        institution_price: Some(amount(seed.price)),
        institution_price_as_of: Some(days_before(now, 1)),
        institution_price_datetime: None,
        institution_value: Some(amount(seed.value)),
        cost_basis: Some(amount(seed.cost)),
        quantity: amount(seed.quantity),
        iso_currency_code: Some("USD".to_owned()),
        unofficial_currency_code: None,
        vested_quantity: None,
        vested_value: None,
        tax_lots: Vec::new(),
    }
}

fn security(seed: &Seed, security_id: SecurityId, now: SystemTime) -> Security {
    Security {
        security_id,
        isin: None,
        cusip: None,
        sedol: None,
        institution_security_id: None,
        institution_id: None,
        proxy_security_id: None,
        name: Some(seed.name.to_owned()),
        ticker_symbol: seed.ticker.map(str::to_owned),
        is_cash_equivalent: Some(seed.kind == "cash"),
        r#type: Some(seed.kind.to_owned()),
        subtype: None,
        close_price: Some(amount(seed.price)),
        close_price_as_of: Some(days_before(now, 1)),
        update_datetime: None,
        iso_currency_code: Some("USD".to_owned()),
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

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use plaid_core::Amount;

    use super::portfolio;
    use crate::{
        bank::{
            accounts::accounts,
            users::{self, User},
        },
        ids::Ids,
    };

    #[test]
    fn holdings_add_up_to_the_balances_of_their_accounts() {
        let mut ids = Ids::new(0, "client");
        let accounts = accounts(&User::Known(users::default()), &mut ids);
        let portfolio = portfolio(&mut ids, &accounts, SystemTime::UNIX_EPOCH);
        for account in accounts
            .iter()
            .filter(|account| account.r#type.as_str() == "investment")
        {
            let held = portfolio
                .holdings
                .iter()
                .filter(|holding| holding.account_id == account.account_id)
                .filter_map(|holding| holding.institution_value);
            let total = Amount::checked_sum(held).unwrap().round(2);
            assert_eq!(Some(total), account.balances.current, "{}", account.name);
        }
    }
}
