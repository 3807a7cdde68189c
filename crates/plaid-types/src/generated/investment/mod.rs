// @generated from api/shared/investment.toml by `cargo xtask codegen`. Do not edit.

//! Investment transactions and securities.

plaid_core::string_id! {
/// Stands in `AssetReportInvestmentHolding.security_id`, `AssetReportInvestmentSecurity.security_id`, `AssetReportInvestmentTransaction.security_id` and 7 more places.
pub struct SecurityId;
}

plaid_core::string_id! {
/// Stands in `AssetReportInvestmentTransaction.investment_transaction_id`, `BaseReportInvestmentTransaction.investment_transaction_id`, `InvestmentTransaction.investment_transaction_id` and one more place.
pub struct InvestmentTransactionId;
}

plaid_core::open_enum! {
/// The broad kind of an investment transaction.
#[allow(missing_docs)]
pub enum InvestmentTransactionType {
Buy = "buy",
Sell = "sell",
Cancel = "cancel",
Cash = "cash",
Fee = "fee",
Transfer = "transfer",
}
}

plaid_core::open_enum! {
/// The finer kind of an investment transaction.
#[allow(missing_docs)]
pub enum InvestmentTransactionSubtype {
AccountFee = "account fee",
Adjustment = "adjustment",
Assignment = "assignment",
Buy = "buy",
BuyToCover = "buy to cover",
Contribution = "contribution",
Deposit = "deposit",
Distribution = "distribution",
Dividend = "dividend",
DividendReinvestment = "dividend reinvestment",
Exercise = "exercise",
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
ReturnOfPrincipal = "return of principal",
Request = "request",
Sell = "sell",
SellShort = "sell short",
Send = "send",
ShortTermCapitalGain = "short-term capital gain",
ShortTermCapitalGainReinvestment = "short-term capital gain reinvestment",
SpinOff = "spin off",
Split = "split",
StockDistribution = "stock distribution",
Tax = "tax",
TaxWithheld = "tax withheld",
Trade = "trade",
Transfer = "transfer",
TransferFee = "transfer fee",
TrustFee = "trust fee",
UnqualifiedGain = "unqualified gain",
Withdrawal = "withdrawal",
FundFee = "fund fee",
LoanPayment = "loan payment",
Rebalance = "rebalance",
}
}
