//! The transaction history of the test user: two years of the same months, and a few purchases
//! that are still pending.

#![allow(clippy::inconsistent_digit_grouping)] // The last two digits are cents.

use std::time::SystemTime;

use plaid_core::Date;
use plaid_transactions::types::Transaction;
use plaid_types::{
    AccountBase, AccountId, Location, PaymentMeta, PersonalFinanceCategory,
    TransactionCounterparty, TransactionId,
};

use super::{accounts::cents, categories::hierarchy, dates::days_before};
use crate::world::{Change, Ids};

/// How far back the history goes.
const MONTHS: u64 = 24;

/// Something that happens every month. Amounts are in cents and positive when money goes out.
struct Habit {
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

const HABITS: [Habit; 15] = [
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

/// The history of a new Item, oldest first, ending with what is still pending.
pub(crate) fn history(ids: &mut Ids, accounts: &[AccountBase], now: SystemTime) -> Vec<Change> {
    let mut log = Vec::new();
    for month in (0..MONTHS).rev() {
        for habit in HABITS.iter().rev() {
            let date = days_before(now, month * 30 + habit.day);
            if let Some(account) = account_of(accounts, habit.account) {
                log.push(added(ids, account, habit, date, None));
            }
        }
    }
    log.extend(pending(ids, accounts, now));
    log
}

/// A new pending purchase.
pub(crate) fn pending(ids: &mut Ids, accounts: &[AccountBase], now: SystemTime) -> Option<Change> {
    let account = account_of(accounts, HABITS[0].account)?;
    let Change::Added(mut transaction) = added(ids, account, &HABITS[0], days_before(now, 0), None)
    else {
        return None;
    };
    transaction.pending = true;
    transaction.authorized_date = Some(transaction.date.clone());
    Some(Change::Added(transaction))
}

/// A pending transaction once it has posted: a new id that names the old one.
pub(crate) fn posted(ids: &mut Ids, pending: &Transaction) -> Transaction {
    Transaction {
        transaction_id: TransactionId::from(ids.long()),
        pending: false,
        pending_transaction_id: Some(pending.transaction_id.clone()),
        ..pending.clone()
    }
}

fn account_of<'a>(accounts: &'a [AccountBase], subtype: &str) -> Option<&'a AccountId> {
    let mut of_subtype = accounts.iter().filter(|account| {
        account
            .subtype
            .as_ref()
            .is_some_and(|known| known.as_str() == subtype)
    });
    of_subtype.next().map(|account| &account.account_id)
}

fn added(
    ids: &mut Ids,
    account: &AccountId,
    habit: &Habit,
    date: Date,
    pending_transaction_id: Option<TransactionId>,
) -> Change {
    let counterparties = habit.merchant.map(|name| TransactionCounterparty {
        name: name.to_owned(),
        entity_id: None,
        r#type: "merchant".into(),
        website: None,
        logo_url: None,
        confidence_level: Some("VERY_HIGH".to_owned()),
        account_numbers: None,
    });
    Change::Added(Box::new(Transaction {
        account_id: account.clone(),
        amount: cents(habit.cents),
        iso_currency_code: Some("USD".to_owned()),
        unofficial_currency_code: None,
        category: hierarchy(habit.category),
        category_id: Some(habit.category.to_owned()),
        check_number: None,
        authorized_date: Some(date.clone()),
        date,
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
        name: Some(habit.name.to_owned()),
        merchant_name: habit.merchant.map(str::to_owned),
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
        pending_transaction_id,
        account_owner: None,
        transaction_id: TransactionId::from(ids.long()),
        transaction_type: Some(
            if habit.channel == "in store" {
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
        payment_channel: Some(habit.channel.into()),
        personal_finance_category: Some(PersonalFinanceCategory {
            primary: habit.primary.to_owned(),
            detailed: habit.detailed.to_owned(),
            confidence_level: Some("VERY_HIGH".to_owned()),
            version: None,
        }),
        business_finance_category: None,
        transaction_code: None,
        personal_finance_category_icon_url: Some(format!(
            "https://plaid-category-icons.plaid.com/PFC_{}.png",
            habit.primary
        )),
        counterparties: counterparties.into_iter().collect(),
        merchant_entity_id: None,
        merchant_category_code: None,
        running_balance: None,
        client_customization: None,
    }))
}
