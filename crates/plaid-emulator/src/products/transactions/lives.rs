//! What happens every month, to whom.

#![allow(clippy::inconsistent_digit_grouping)] // The last two digits are cents.

use crate::bank::users::Life;

/// Something that happens every month. Amounts are in cents and positive when money goes out.
pub(super) struct Habit {
    /// To whom.
    pub(super) life: Life,
    /// Days before the end of the month's thirty days.
    pub(super) day: u64,
    pub(super) name: &'static str,
    pub(super) merchant: Option<&'static str>,
    pub(super) cents: i64,
    /// The subtype of the account it happens on.
    pub(super) account: &'static str,
    pub(super) category: &'static str,
    pub(super) primary: &'static str,
    pub(super) detailed: &'static str,
    pub(super) channel: &'static str,
}

const fn habit(day: u64, name: &'static str, cents: i64, account: &'static str) -> Habit {
    Habit {
        life: Life::Classic,
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

pub(super) static HABITS: [Habit; 83] = [
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
    Habit {
        life: Life::EarlyPay,
        category: "21009000",
        primary: "INCOME",
        detailed: "INCOME_WAGES",
        channel: "other",
        ..habit(1, "ACME CORP PAYROLL", -640_00, "checking")
    },
    Habit {
        life: Life::EarlyPay,
        category: "21009000",
        primary: "INCOME",
        detailed: "INCOME_WAGES",
        channel: "other",
        ..habit(15, "ACME CORP PAYROLL", -640_00, "checking")
    },
    Habit {
        life: Life::EarlyPay,
        category: "21007000",
        primary: "TRANSFER_IN",
        detailed: "TRANSFER_IN_CASH_ADVANCES_AND_LOANS",
        channel: "online",
        ..habit(5, "EARLY PAY ADVANCE", -100_00, "checking")
    },
    Habit {
        life: Life::EarlyPay,
        category: "21007000",
        primary: "TRANSFER_IN",
        detailed: "TRANSFER_IN_CASH_ADVANCES_AND_LOANS",
        channel: "online",
        ..habit(12, "EARLY PAY ADVANCE", -100_00, "checking")
    },
    Habit {
        life: Life::EarlyPay,
        category: "21007000",
        primary: "TRANSFER_IN",
        detailed: "TRANSFER_IN_CASH_ADVANCES_AND_LOANS",
        channel: "online",
        ..habit(20, "EARLY PAY ADVANCE", -100_00, "checking")
    },
    Habit {
        life: Life::EarlyPay,
        category: "21006000",
        primary: "LOAN_PAYMENTS",
        detailed: "LOAN_PAYMENTS_OTHER_PAYMENT",
        channel: "online",
        ..habit(1, "EARLY PAY REPAYMENT", 150_00, "checking")
    },
    Habit {
        life: Life::EarlyPay,
        category: "21006000",
        primary: "LOAN_PAYMENTS",
        detailed: "LOAN_PAYMENTS_OTHER_PAYMENT",
        channel: "online",
        ..habit(15, "EARLY PAY REPAYMENT", 150_00, "checking")
    },
    Habit {
        life: Life::EarlyPay,
        merchant: Some("McDonald's"),
        category: "13005032",
        primary: "FOOD_AND_DRINK",
        detailed: "FOOD_AND_DRINK_FAST_FOOD",
        ..habit(7, "McDonald's", 11_40, "checking")
    },
    Habit {
        life: Life::EarlyPay,
        category: "18000000",
        primary: "RENT_AND_UTILITIES",
        detailed: "RENT_AND_UTILITIES_RENT",
        channel: "online",
        ..habit(28, "OAK STREET APARTMENTS RENT", 720_00, "checking")
    },
    Habit {
        life: Life::Affluent,
        category: "21009000",
        primary: "INCOME",
        detailed: "INCOME_WAGES",
        channel: "other",
        ..habit(1, "ACME CORP PAYROLL", -5_400_00, "checking")
    },
    Habit {
        life: Life::Affluent,
        category: "21009000",
        primary: "INCOME",
        detailed: "INCOME_WAGES",
        channel: "other",
        ..habit(15, "ACME CORP PAYROLL", -5_400_00, "checking")
    },
    Habit {
        life: Life::Affluent,
        category: "18000000",
        primary: "RENT_AND_UTILITIES",
        detailed: "RENT_AND_UTILITIES_RENT",
        channel: "online",
        ..habit(28, "OAK STREET APARTMENTS RENT", 3_100_00, "checking")
    },
    Habit {
        life: Life::Affluent,
        merchant: Some("Chez Amelie"),
        category: "13005000",
        primary: "FOOD_AND_DRINK",
        detailed: "FOOD_AND_DRINK_RESTAURANT",
        ..habit(6, "Chez Amelie", 184_20, "credit card")
    },
    Habit {
        life: Life::Affluent,
        merchant: Some("Osteria Verde"),
        category: "13005000",
        primary: "FOOD_AND_DRINK",
        detailed: "FOOD_AND_DRINK_RESTAURANT",
        ..habit(13, "Osteria Verde", 96_75, "credit card")
    },
    Habit {
        life: Life::Affluent,
        merchant: Some("United Airlines"),
        category: "22001000",
        primary: "TRAVEL",
        detailed: "TRAVEL_FLIGHTS",
        channel: "online",
        ..habit(9, "United Airlines", 742_60, "credit card")
    },
    Habit {
        life: Life::Affluent,
        merchant: Some("Touchstone Climbing"),
        category: "17018000",
        primary: "PERSONAL_CARE",
        detailed: "PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS",
        ..habit(4, "Touchstone Climbing", 78_50, "credit card")
    },
    Habit {
        life: Life::Affluent,
        category: "21006000",
        primary: "TRANSFER_OUT",
        detailed: "TRANSFER_OUT_SAVINGS",
        channel: "online",
        ..habit(16, "TRANSFER TO SAVING", 1_500_00, "checking")
    },
    Habit {
        life: Life::Affluent,
        category: "21007000",
        primary: "TRANSFER_IN",
        detailed: "TRANSFER_IN_SAVINGS",
        channel: "online",
        ..habit(16, "TRANSFER FROM CHECKING", -1_500_00, "savings")
    },
    Habit {
        life: Life::Affluent,
        category: "16001000",
        primary: "LOAN_PAYMENTS",
        detailed: "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT",
        channel: "other",
        ..habit(20, "AUTOMATIC PAYMENT - THANK", -1_102_05, "credit card")
    },
    Habit {
        life: Life::Affluent,
        category: "16001000",
        primary: "LOAN_PAYMENTS",
        detailed: "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT",
        channel: "other",
        ..habit(20, "CREDIT CARD PAYMENT", 1_102_05, "checking")
    },
    Habit {
        life: Life::Business,
        category: "21007000",
        primary: "INCOME",
        detailed: "INCOME_OTHER_INCOME",
        channel: "other",
        ..habit(3, "CARD SALES SETTLEMENT", -4_210_35, "checking")
    },
    Habit {
        life: Life::Business,
        category: "21007000",
        primary: "INCOME",
        detailed: "INCOME_OTHER_INCOME",
        channel: "other",
        ..habit(10, "CARD SALES SETTLEMENT", -3_866_90, "checking")
    },
    Habit {
        life: Life::Business,
        category: "21007000",
        primary: "INCOME",
        detailed: "INCOME_OTHER_INCOME",
        channel: "other",
        ..habit(17, "CARD SALES SETTLEMENT", -4_502_15, "checking")
    },
    Habit {
        life: Life::Business,
        category: "21007000",
        primary: "INCOME",
        detailed: "INCOME_OTHER_INCOME",
        channel: "other",
        ..habit(24, "CARD SALES SETTLEMENT", -4_031_70, "checking")
    },
    Habit {
        life: Life::Business,
        category: "21006000",
        primary: "GENERAL_SERVICES",
        detailed: "GENERAL_SERVICES_OTHER_GENERAL_SERVICES",
        channel: "other",
        ..habit(1, "PAYROLL RUN", 6_180_00, "checking")
    },
    Habit {
        life: Life::Business,
        category: "21006000",
        primary: "GENERAL_SERVICES",
        detailed: "GENERAL_SERVICES_OTHER_GENERAL_SERVICES",
        channel: "other",
        ..habit(15, "PAYROLL RUN", 6_180_00, "checking")
    },
    Habit {
        life: Life::Business,
        category: "18000000",
        primary: "RENT_AND_UTILITIES",
        detailed: "RENT_AND_UTILITIES_RENT",
        channel: "online",
        ..habit(28, "OAK STREET APARTMENTS RENT", 1_450_00, "checking")
    },
    Habit {
        life: Life::Business,
        merchant: Some("SparkFun Electronics"),
        category: "19013000",
        primary: "GENERAL_MERCHANDISE",
        detailed: "GENERAL_MERCHANDISE_ELECTRONICS",
        ..habit(8, "SparkFun", 612_40, "credit card")
    },
    Habit {
        life: Life::Business,
        category: "16001000",
        primary: "LOAN_PAYMENTS",
        detailed: "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT",
        channel: "other",
        ..habit(20, "AUTOMATIC PAYMENT - THANK", -612_40, "credit card")
    },
    Habit {
        life: Life::Business,
        category: "16001000",
        primary: "LOAN_PAYMENTS",
        detailed: "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT",
        channel: "other",
        ..habit(20, "CREDIT CARD PAYMENT", 612_40, "checking")
    },
    Habit {
        life: Life::Salary,
        category: "21009000",
        primary: "INCOME",
        detailed: "INCOME_WAGES",
        channel: "other",
        ..habit(1, "ACME CORP PAYROLL", -1_875_00, "checking")
    },
    Habit {
        life: Life::Salary,
        category: "21009000",
        primary: "INCOME",
        detailed: "INCOME_WAGES",
        channel: "other",
        ..habit(15, "ACME CORP PAYROLL", -1_875_00, "checking")
    },
    Habit {
        life: Life::Salary,
        category: "18000000",
        primary: "RENT_AND_UTILITIES",
        detailed: "RENT_AND_UTILITIES_RENT",
        channel: "online",
        ..habit(28, "OAK STREET APARTMENTS RENT", 1_250_00, "checking")
    },
    Habit {
        life: Life::Salary,
        merchant: Some("McDonald's"),
        category: "13005032",
        primary: "FOOD_AND_DRINK",
        detailed: "FOOD_AND_DRINK_FAST_FOOD",
        ..habit(6, "McDonald's", 14_80, "checking")
    },
    Habit {
        life: Life::Salary,
        category: "15001000",
        primary: "INCOME",
        detailed: "INCOME_INTEREST_EARNED",
        channel: "other",
        ..habit(8, "INTRST PYMNT", -7_12, "savings")
    },
    Habit {
        life: Life::Bonus,
        category: "21009000",
        primary: "INCOME",
        detailed: "INCOME_WAGES",
        channel: "other",
        ..habit(1, "ACME CORP PAYROLL", -1_875_00, "checking")
    },
    Habit {
        life: Life::Bonus,
        category: "21009000",
        primary: "INCOME",
        detailed: "INCOME_WAGES",
        channel: "other",
        ..habit(15, "ACME CORP PAYROLL", -1_875_00, "checking")
    },
    Habit {
        life: Life::Bonus,
        category: "18000000",
        primary: "RENT_AND_UTILITIES",
        detailed: "RENT_AND_UTILITIES_RENT",
        channel: "online",
        ..habit(28, "OAK STREET APARTMENTS RENT", 1_250_00, "checking")
    },
    Habit {
        life: Life::Bonus,
        merchant: Some("McDonald's"),
        category: "13005032",
        primary: "FOOD_AND_DRINK",
        detailed: "FOOD_AND_DRINK_FAST_FOOD",
        ..habit(6, "McDonald's", 14_80, "checking")
    },
    Habit {
        life: Life::Bonus,
        category: "15001000",
        primary: "INCOME",
        detailed: "INCOME_INTEREST_EARNED",
        channel: "other",
        ..habit(8, "INTRST PYMNT", -7_12, "savings")
    },
    Habit {
        life: Life::Bonus,
        category: "21009000",
        primary: "INCOME",
        detailed: "INCOME_WAGES",
        channel: "other",
        ..habit(22, "ACME CORP BONUS", -450_00, "checking")
    },
    Habit {
        life: Life::Tight,
        category: "21009000",
        primary: "INCOME",
        detailed: "INCOME_WAGES",
        channel: "other",
        ..habit(1, "ACME CORP PAYROLL", -910_00, "checking")
    },
    Habit {
        life: Life::Tight,
        category: "21009000",
        primary: "INCOME",
        detailed: "INCOME_WAGES",
        channel: "other",
        ..habit(15, "ACME CORP PAYROLL", -910_00, "checking")
    },
    Habit {
        life: Life::Tight,
        category: "18000000",
        primary: "RENT_AND_UTILITIES",
        detailed: "RENT_AND_UTILITIES_RENT",
        channel: "online",
        ..habit(28, "OAK STREET APARTMENTS RENT", 1_050_00, "checking")
    },
    Habit {
        life: Life::Tight,
        category: "10001000",
        primary: "BANK_FEES",
        detailed: "BANK_FEES_OVERDRAFT_FEES",
        channel: "other",
        ..habit(3, "OVERDRAFT FEE", 35_00, "checking")
    },
    Habit {
        life: Life::Tight,
        category: "10001000",
        primary: "BANK_FEES",
        detailed: "BANK_FEES_OVERDRAFT_FEES",
        channel: "other",
        ..habit(17, "OVERDRAFT FEE", 35_00, "checking")
    },
    Habit {
        life: Life::Tight,
        merchant: Some("McDonald's"),
        category: "13005032",
        primary: "FOOD_AND_DRINK",
        detailed: "FOOD_AND_DRINK_FAST_FOOD",
        ..habit(6, "McDonald's", 23_10, "checking")
    },
    Habit {
        life: Life::Tight,
        category: "16000000",
        primary: "LOAN_PAYMENTS",
        detailed: "LOAN_PAYMENTS_PERSONAL_LOAN_PAYMENT",
        channel: "online",
        ..habit(9, "PAYDAY LOAN PAYMENT", 310_00, "checking")
    },
    Habit {
        life: Life::Tight,
        merchant: Some("KFC"),
        category: "13005032",
        primary: "FOOD_AND_DRINK",
        detailed: "FOOD_AND_DRINK_FAST_FOOD",
        ..habit(11, "KFC", 41_90, "credit card")
    },
    Habit {
        life: Life::Tight,
        category: "16001000",
        primary: "LOAN_PAYMENTS",
        detailed: "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT",
        channel: "other",
        ..habit(20, "AUTOMATIC PAYMENT - THANK", -40_00, "credit card")
    },
    Habit {
        life: Life::Tight,
        category: "16001000",
        primary: "LOAN_PAYMENTS",
        detailed: "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT",
        channel: "other",
        ..habit(20, "CREDIT CARD PAYMENT", 40_00, "checking")
    },
    Habit {
        life: Life::Fair,
        category: "21009000",
        primary: "INCOME",
        detailed: "INCOME_WAGES",
        channel: "other",
        ..habit(1, "ACME CORP PAYROLL", -1_640_00, "checking")
    },
    Habit {
        life: Life::Fair,
        category: "21009000",
        primary: "INCOME",
        detailed: "INCOME_WAGES",
        channel: "other",
        ..habit(15, "ACME CORP PAYROLL", -1_640_00, "checking")
    },
    Habit {
        life: Life::Fair,
        category: "18000000",
        primary: "RENT_AND_UTILITIES",
        detailed: "RENT_AND_UTILITIES_RENT",
        channel: "online",
        ..habit(28, "OAK STREET APARTMENTS RENT", 1_150_00, "checking")
    },
    Habit {
        life: Life::Fair,
        merchant: Some("McDonald's"),
        category: "13005032",
        primary: "FOOD_AND_DRINK",
        detailed: "FOOD_AND_DRINK_FAST_FOOD",
        ..habit(6, "McDonald's", 16_20, "checking")
    },
    Habit {
        life: Life::Fair,
        merchant: Some("Blue Door Diner"),
        category: "13005000",
        primary: "FOOD_AND_DRINK",
        detailed: "FOOD_AND_DRINK_RESTAURANT",
        ..habit(12, "Blue Door Diner", 48_30, "credit card")
    },
    Habit {
        life: Life::Fair,
        category: "16001000",
        primary: "LOAN_PAYMENTS",
        detailed: "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT",
        channel: "other",
        ..habit(20, "AUTOMATIC PAYMENT - THANK", -150_00, "credit card")
    },
    Habit {
        life: Life::Fair,
        category: "16001000",
        primary: "LOAN_PAYMENTS",
        detailed: "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT",
        channel: "other",
        ..habit(20, "CREDIT CARD PAYMENT", 150_00, "checking")
    },
    Habit {
        life: Life::Thrifty,
        category: "21009000",
        primary: "INCOME",
        detailed: "INCOME_WAGES",
        channel: "other",
        ..habit(1, "ACME CORP PAYROLL", -2_980_00, "checking")
    },
    Habit {
        life: Life::Thrifty,
        category: "21009000",
        primary: "INCOME",
        detailed: "INCOME_WAGES",
        channel: "other",
        ..habit(15, "ACME CORP PAYROLL", -2_980_00, "checking")
    },
    Habit {
        life: Life::Thrifty,
        category: "18000000",
        primary: "RENT_AND_UTILITIES",
        detailed: "RENT_AND_UTILITIES_RENT",
        channel: "online",
        ..habit(28, "OAK STREET APARTMENTS RENT", 1_400_00, "checking")
    },
    Habit {
        life: Life::Thrifty,
        merchant: Some("Blue Door Diner"),
        category: "13005000",
        primary: "FOOD_AND_DRINK",
        detailed: "FOOD_AND_DRINK_RESTAURANT",
        ..habit(12, "Blue Door Diner", 52_00, "credit card")
    },
    Habit {
        life: Life::Thrifty,
        category: "16001000",
        primary: "LOAN_PAYMENTS",
        detailed: "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT",
        channel: "other",
        ..habit(20, "AUTOMATIC PAYMENT - THANK", -52_00, "credit card")
    },
    Habit {
        life: Life::Thrifty,
        category: "16001000",
        primary: "LOAN_PAYMENTS",
        detailed: "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT",
        channel: "other",
        ..habit(20, "CREDIT CARD PAYMENT", 52_00, "checking")
    },
    Habit {
        life: Life::Thrifty,
        category: "21006000",
        primary: "TRANSFER_OUT",
        detailed: "TRANSFER_OUT_SAVINGS",
        channel: "online",
        ..habit(16, "TRANSFER TO SAVING", 900_00, "checking")
    },
    Habit {
        life: Life::Thrifty,
        category: "21007000",
        primary: "TRANSFER_IN",
        detailed: "TRANSFER_IN_SAVINGS",
        channel: "online",
        ..habit(16, "TRANSFER FROM CHECKING", -900_00, "savings")
    },
    Habit {
        life: Life::Nobody,
        ..habit(0, "Purchase", 1_00, "checking")
    },
    Habit {
        life: Life::Nobody,
        category: "21007000",
        primary: "INCOME",
        detailed: "INCOME_OTHER_INCOME",
        channel: "other",
        ..habit(0, "Deposit", -1_00, "checking")
    },
];
