// @generated from api/shared/investment.toml by `cargo xtask codegen`. Do not edit.

//! Investment transactions and securities.

plaid_core::string_id! {
/// Names a security. It may change with the security itself, as after a split.
pub struct SecurityId;
}

plaid_core::string_id! {
/// Names a movement of an investment account.
pub struct InvestmentTransactionId;
}

plaid_core::open_enum! {
/// The broad kind of an investment transaction.
#[allow(missing_docs)]
pub enum InvestmentTransactionType {
/// An investment was bought. (`buy`)
Buy = "buy",
/// An investment was sold. (`sell`)
Sell = "sell",
/// A pending transaction was cancelled. (`cancel`)
Cancel = "cancel",
/// Cash moved: interest, a dividend, a deposit or a withdrawal. (`cash`)
Cash = "cash",
/// A fee was taken. (`fee`)
Fee = "fee",
Transfer = "transfer",
}
}

plaid_core::open_enum! {
/// The finer kind of an investment transaction.
#[allow(missing_docs)]
pub enum InvestmentTransactionSubtype {
AccountFee = "account fee",
/// The quantity or the price was corrected. (`adjustment`)
Adjustment = "adjustment",
/// An option was exercised against the holder. (`assignment`)
Assignment = "assignment",
Buy = "buy",
/// A purchase that ends a short sale. (`buy to cover`)
BuyToCover = "buy to cover",
Contribution = "contribution",
Deposit = "deposit",
/// Money that a fund or plan paid out. (`distribution`)
Distribution = "distribution",
Dividend = "dividend",
DividendReinvestment = "dividend reinvestment",
Exercise = "exercise",
/// An option ended unused. (`expire`)
Expire = "expire",
Interest = "interest",
InterestReceivable = "interest receivable",
InterestReinvestment = "interest reinvestment",
LegalFee = "legal fee",
LongTermCapitalGain = "long-term capital gain",
LongTermCapitalGainReinvestment = "long-term capital gain reinvestment",
ManagementFee = "management fee",
MarginExpense = "margin expense",
Merger = "merger",
MiscellaneousFee = "miscellaneous fee",
NonQualifiedDividend = "non-qualified dividend",
NonResidentTax = "non-resident tax",
PendingCredit = "pending credit",
PendingDebit = "pending debit",
QualifiedDividend = "qualified dividend",
/// Part of what was paid came back. (`return of principal`)
ReturnOfPrincipal = "return of principal",
/// Asked for. (`request`)
Request = "request",
Sell = "sell",
/// A sale of what is borrowed. (`sell short`)
SellShort = "sell short",
/// Moved to another account. (`send`)
Send = "send",
ShortTermCapitalGain = "short-term capital gain",
ShortTermCapitalGainReinvestment = "short-term capital gain reinvestment",
/// Shares of a company that split off. (`spin off`)
SpinOff = "spin off",
Split = "split",
/// Shares instead of a dividend. (`stock distribution`)
StockDistribution = "stock distribution",
Tax = "tax",
TaxWithheld = "tax withheld",
Trade = "trade",
Transfer = "transfer",
TransferFee = "transfer fee",
TrustFee = "trust fee",
/// A gain that is taxed as income. (`unqualified gain`)
UnqualifiedGain = "unqualified gain",
Withdrawal = "withdrawal",
FundFee = "fund fee",
LoanPayment = "loan payment",
/// Moved between holdings to keep their shares. (`rebalance`)
Rebalance = "rebalance",
}
}
