//! The transaction history of the test user: two years of the same months, and a purchase that is
//! still pending.

#![allow(clippy::inconsistent_digit_grouping)] // The last two digits are cents.

use std::time::SystemTime;

use plaid_core::Date;
use plaid_transactions::types::Transaction;
use plaid_types::{
    AccountId, Location, PaymentMeta, PersonalFinanceCategory, TransactionCounterparty,
    TransactionId,
};

use super::categories::hierarchy;
use crate::{
    bank::{accounts::cents, dates::days_before},
    world::Item,
};

/// How far back the history goes, in months of thirty days.
const MONTHS: u64 = 24;

/// Something that happens every month. Amounts are in cents and positive when money goes out.
pub(super) struct Habit {
    /// Days before the end of the month's thirty days.
    day: u64,
    name: &'static str,
    merchant: Option<&'static str>,
    cents: i64,
    /// The subtype of the account it happens on.
    account: &'static str,
    category: &'static str,
    primary: &'static str,
    detailed: &'static str,
    channel: &'static str,
}

const fn habit(day: u64, name: &'static str, cents: i64, account: &'static str) -> Habit {
    Habit {
        day,
        name,
        merchant: None,
        cents,
        account,
        category: "19000000",
        primary: "GENERAL_MERCHANDISE",
        detailed: "GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE",
        channel: "in store",
    }
}

static HABITS: [Habit; 15] = [
    Habit {
        merchant: Some("Uber"),
        category: "22016000",
        primary: "TRANSPORTATION",
        detailed: "TRANSPORTATION_TAXIS_AND_RIDE_SHARES",
        channel: "online",
        ..habit(2, "Uber 072515 SF**POOL**", 6_33, "checking")
    },
    Habit {
        merchant: Some("Touchstone Climbing"),
        category: "17018000",
        primary: "PERSONAL_CARE",
        detailed: "PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS",
        ..habit(4, "Touchstone Climbing", 78_50, "checking")
    },
    Habit {
        merchant: Some("United Airlines"),
        category: "22001000",
        primary: "TRAVEL",
        detailed: "TRAVEL_FLIGHTS",
        ..habit(5, "United Airlines", -500_00, "checking")
    },
    Habit {
        merchant: Some("McDonald's"),
        category: "13005032",
        primary: "FOOD_AND_DRINK",
        detailed: "FOOD_AND_DRINK_FAST_FOOD",
        ..habit(6, "McDonald's", 12_00, "checking")
    },
    Habit {
        merchant: Some("Starbucks"),
        category: "13005043",
        primary: "FOOD_AND_DRINK",
        detailed: "FOOD_AND_DRINK_COFFEE",
        ..habit(6, "Starbucks", 4_33, "checking")
    },
    Habit {
        merchant: Some("SparkFun Electronics"),
        category: "19013000",
        primary: "GENERAL_MERCHANDISE",
        detailed: "GENERAL_MERCHANDISE_ELECTRONICS",
        ..habit(7, "SparkFun", 89_40, "checking")
    },
    Habit {
        category: "15001000",
        primary: "INCOME",
        detailed: "INCOME_INTEREST_EARNED",
        channel: "other",
        ..habit(8, "INTRST PYMNT", -4_22, "savings")
    },
    Habit {
        category: "21007000",
        primary: "TRANSFER_OUT",
        detailed: "TRANSFER_OUT_SAVINGS",
        channel: "other",
        ..habit(10, "CD DEPOSIT .INITIAL.", 1000_00, "cd")
    },
    Habit {
        category: "21009000",
        primary: "TRANSFER_OUT",
        detailed: "TRANSFER_OUT_ACCOUNT_TRANSFER",
        channel: "online",
        ..habit(
            11,
            "ACH Electronic CreditGUSTO PAY 123456",
            5850_00,
            "money market",
        )
    },
    Habit {
        merchant: Some("KFC"),
        category: "13005032",
        primary: "FOOD_AND_DRINK",
        detailed: "FOOD_AND_DRINK_FAST_FOOD",
        ..habit(15, "KFC", 500_00, "credit card")
    },
    Habit {
        merchant: Some("Madison Bicycle Shop"),
        category: "19005000",
        primary: "GENERAL_MERCHANDISE",
        detailed: "GENERAL_MERCHANDISE_SPORTING_GOODS",
        ..habit(16, "Madison Bicycle Shop", 500_00, "credit card")
    },
    Habit {
        category: "16001000",
        primary: "LOAN_PAYMENTS",
        detailed: "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT",
        channel: "other",
        ..habit(18, "AUTOMATIC PAYMENT - THANK", 2078_50, "credit card")
    },
    Habit {
        category: "16001000",
        primary: "LOAN_PAYMENTS",
        detailed: "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT",
        channel: "other",
        ..habit(19, "CREDIT CARD 3333 PAYMENT *//", 25_00, "savings")
    },
    Habit {
        merchant: Some("FUN"),
        ..habit(21, "Tectra Inc", 500_00, "credit card")
    },
    Habit {
        merchant: Some("United Airlines"),
        category: "22001000",
        primary: "TRAVEL",
        detailed: "TRAVEL_FLIGHTS",
        ..habit(28, "United Airlines", 500_00, "checking")
    },
];

/// How many habits there are.
pub(super) const COUNT: usize = HABITS.len();
/// The habit that a purchase of today is.
pub(super) const PURCHASE: usize = 0;

/// What a new Item has behind it, oldest first: habits with their dates.
pub(super) fn history(now: SystemTime) -> impl Iterator<Item = (usize, Date)> {
    (0..MONTHS).rev().flat_map(move |month| {
        let habits = HABITS.iter().enumerate().rev();
        habits.map(move |(at, habit)| (at, days_before(now, month * 30 + habit.day)))
    })
}

pub(super) fn today(now: SystemTime) -> Date {
    days_before(now, 0)
}

/// The account that a habit is on, by its place among the Item's.
pub(super) fn account(item: &Item, habit: usize) -> Option<usize> {
    let subtype = HABITS[habit].account;
    item.accounts.iter().position(|account| {
        account
            .subtype
            .as_ref()
            .is_some_and(|known| known.as_str() == subtype)
    })
}

impl Habit {
    pub(super) fn of(at: usize) -> &'static Self {
        &HABITS[at]
    }

    /// What happens on a day, without an id or an account.
    pub(super) fn on(&self, date: &Date) -> Transaction {
        let counterparties = self.merchant.map(|name| TransactionCounterparty {
            name: name.to_owned(),
            entity_id: None,
            r#type: "merchant".into(),
            website: None,
            logo_url: None,
            confidence_level: Some("VERY_HIGH".to_owned()),
            account_numbers: None,
        });
        Transaction {
            account_id: AccountId::from(String::new()),
            amount: cents(self.cents),
            iso_currency_code: Some("USD".to_owned()),
            unofficial_currency_code: None,
            category: hierarchy(self.category),
            category_id: Some(self.category.to_owned()),
            check_number: None,
            authorized_date: Some(date.clone()),
            date: date.clone(),
            location: Some(Location {
                address: None,
                city: None,
                region: None,
                postal_code: None,
                country: None,
                lat: None,
                lon: None,
                store_number: None,
            }),
            name: Some(self.name.to_owned()),
            merchant_name: self.merchant.map(str::to_owned),
            original_description: None,
            payment_meta: Some(PaymentMeta {
                reference_number: None,
                ppd_id: None,
                payee: None,
                by_order_of: None,
                payer: None,
                payment_method: None,
                payment_processor: None,
                reason: None,
            }),
            pending: false,
            pending_transaction_id: None,
            account_owner: None,
            transaction_id: TransactionId::from(String::new()),
            transaction_type: Some(
                if self.channel == "in store" {
                    "place"
                } else {
                    "special"
                }
                .into(),
            ),
            logo_url: None,
            website: None,
            authorized_datetime: None,
            datetime: None,
            payment_channel: Some(self.channel.into()),
            personal_finance_category: Some(PersonalFinanceCategory {
                primary: self.primary.to_owned(),
                detailed: self.detailed.to_owned(),
                confidence_level: Some("VERY_HIGH".to_owned()),
                version: None,
            }),
            business_finance_category: None,
            transaction_code: None,
            personal_finance_category_icon_url: Some(format!(
                "https://plaid-category-icons.plaid.com/PFC_{}.png",
                self.primary
            )),
            counterparties: counterparties.into_iter().collect(),
            merchant_entity_id: None,
            merchant_category_code: None,
            running_balance: None,
            client_customization: None,
        }
    }
}
