// @generated from api/shared/investment.toml by `cargo xtask codegen`. Do not edit.

//! Investment transactions and securities.

plaid_core::string_id! {
/// Identifies a security.
pub struct SecurityId;
}

plaid_core::string_id! {
/// Identifies a investment transaction.
pub struct InvestmentTransactionId;
}

plaid_core::open_enum! {
/// The broad kind of an investment transaction.
pub enum InvestmentTransactionType {
/// `buy`.
Buy = "buy",
/// `sell`.
Sell = "sell",
/// `cancel`.
Cancel = "cancel",
/// `cash`.
Cash = "cash",
/// `fee`.
Fee = "fee",
/// `transfer`.
Transfer = "transfer",
}
}

plaid_core::open_enum! {
/// The finer kind of an investment transaction.
pub enum InvestmentTransactionSubtype {
/// `account fee`.
AccountFee = "account fee",
/// `adjustment`.
Adjustment = "adjustment",
/// `assignment`.
Assignment = "assignment",
/// `buy`.
Buy = "buy",
/// `buy to cover`.
BuyToCover = "buy to cover",
/// `contribution`.
Contribution = "contribution",
/// `deposit`.
Deposit = "deposit",
/// `distribution`.
Distribution = "distribution",
/// `dividend`.
Dividend = "dividend",
/// `dividend reinvestment`.
DividendReinvestment = "dividend reinvestment",
/// `exercise`.
Exercise = "exercise",
/// `expire`.
Expire = "expire",
/// `fund fee`.
FundFee = "fund fee",
/// `interest`.
Interest = "interest",
/// `interest receivable`.
InterestReceivable = "interest receivable",
/// `interest reinvestment`.
InterestReinvestment = "interest reinvestment",
/// `legal fee`.
LegalFee = "legal fee",
/// `loan payment`.
LoanPayment = "loan payment",
/// `long-term capital gain`.
LongTermCapitalGain = "long-term capital gain",
/// `long-term capital gain reinvestment`.
LongTermCapitalGainReinvestment = "long-term capital gain reinvestment",
/// `management fee`.
ManagementFee = "management fee",
/// `margin expense`.
MarginExpense = "margin expense",
/// `merger`.
Merger = "merger",
/// `miscellaneous fee`.
MiscellaneousFee = "miscellaneous fee",
/// `non-qualified dividend`.
NonQualifiedDividend = "non-qualified dividend",
/// `non-resident tax`.
NonResidentTax = "non-resident tax",
/// `pending credit`.
PendingCredit = "pending credit",
/// `pending debit`.
PendingDebit = "pending debit",
/// `qualified dividend`.
QualifiedDividend = "qualified dividend",
/// `rebalance`.
Rebalance = "rebalance",
/// `return of principal`.
ReturnOfPrincipal = "return of principal",
/// `request`.
Request = "request",
/// `sell`.
Sell = "sell",
/// `sell short`.
SellShort = "sell short",
/// `send`.
Send = "send",
/// `short-term capital gain`.
ShortTermCapitalGain = "short-term capital gain",
/// `short-term capital gain reinvestment`.
ShortTermCapitalGainReinvestment = "short-term capital gain reinvestment",
/// `spin off`.
SpinOff = "spin off",
/// `split`.
Split = "split",
/// `stock distribution`.
StockDistribution = "stock distribution",
/// `tax`.
Tax = "tax",
/// `tax withheld`.
TaxWithheld = "tax withheld",
/// `trade`.
Trade = "trade",
/// `transfer`.
Transfer = "transfer",
/// `transfer fee`.
TransferFee = "transfer fee",
/// `trust fee`.
TrustFee = "trust fee",
/// `unqualified gain`.
UnqualifiedGain = "unqualified gain",
/// `withdrawal`.
Withdrawal = "withdrawal",
}
}
