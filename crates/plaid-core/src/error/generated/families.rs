// @generated from api/core.toml by `cargo xtask codegen`. Do not edit.

crate::open_enum! {
/// The family an error belongs to.
pub enum ErrorType {
/// The request is malformed: a mistake in the program, not of the user. (`INVALID_REQUEST`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-request/)
InvalidRequest = "INVALID_REQUEST",
/// The data is there, and not what was asked for. (`INVALID_RESULT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-result/)
InvalidResult = "INVALID_RESULT",
/// The request is well formed, and something in it is wrong: a key, a token, an id. (`INVALID_INPUT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
InvalidInput = "INVALID_INPUT",
/// The bank is down, unsupported, or not open to your team. The user can do nothing but wait. (`INSTITUTION_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/institution/)
InstitutionError = "INSTITUTION_ERROR",
/// Too many requests. Wait, and try again with growing pauses. (`RATE_LIMIT_EXCEEDED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/rate-limit-exceeded/)
RateLimitExceeded = "RATE_LIMIT_EXCEEDED",
/// Plaid itself failed, or is down on purpose. Try again later. (`API_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/api/)
ApiError = "API_ERROR",
/// The Item needs attention, mostly the user's, who goes through Link in update mode. (`ITEM_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
ItemError = "ITEM_ERROR",
/// An asset report could not be made, or is not ready. (`ASSET_REPORT_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/assets/)
AssetReportError = "ASSET_REPORT_ERROR",
/// A Base Report of Plaid Check could not be made, or is not ready. (`BASE_REPORT_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
BaseReportError = "BASE_REPORT_ERROR",
/// A challenge against robots has to be solved. (`RECAPTCHA_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/recaptcha/)
RecaptchaError = "RECAPTCHA_ERROR",
/// The way back from a bank's own page went wrong. (`OAUTH_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/oauth/)
OauthError = "OAUTH_ERROR",
/// A payment, or the consent to payments, was refused or stopped. (`PAYMENT_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/payment/)
PaymentError = "PAYMENT_ERROR",
/// A bank transfer was refused. (`BANK_TRANSFER_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/microdeposits/)
BankTransferError = "BANK_TRANSFER_ERROR",
/// An income verification could not be done, or is not ready. (`INCOME_VERIFICATION_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/income/)
IncomeVerificationError = "INCOME_VERIFICATION_ERROR",
/// An account could not be verified by micro-deposits. (`MICRODEPOSITS_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
MicrodepositsError = "MICRODEPOSITS_ERROR",
/// A simulation does not fit what it is about. (`SANDBOX_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/sandbox/)
SandboxError = "SANDBOX_ERROR",
/// An end customer of a reseller could not be created, enabled or removed. (`PARTNER_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/partner/)
PartnerError = "PARTNER_ERROR",
/// A payment's risk could not be evaluated. (`SIGNAL_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
SignalError = "SIGNAL_ERROR",
/// An update of transactions has to be started again. (`TRANSACTIONS_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/transactions/)
TransactionsError = "TRANSACTIONS_ERROR",
/// A transaction of a wallet was refused. (`TRANSACTION_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/virtual-account/)
TransactionError = "TRANSACTION_ERROR",
/// A transfer was refused. (`TRANSFER_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/transfer/)
TransferError = "TRANSFER_ERROR",
/// A report of Plaid Check could not be made, or is not ready. (`CHECK_REPORT_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
CheckReportError = "CHECK_REPORT_ERROR",
/// A consumer report could not be made, or is not ready. (`CONSUMER_REPORT_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
ConsumerReportError = "CONSUMER_REPORT_ERROR",
/// A user cannot be created, found or changed. (`USER_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
UserError = "USER_ERROR",
/// An idempotency key was used for two different requests, or for one that is still under way. (`IDEMPOTENCY_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
IdempotencyError = "IDEMPOTENCY_ERROR",
/// Another name under which errors of asset reports come. (`ASSETS_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
AssetsError = "ASSETS_ERROR",
/// The monitoring of a consumer by Plaid Check failed, or is not set up. (`CRA_MONITORING_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
CraMonitoringError = "CRA_MONITORING_ERROR",
/// A credit profile report could not be made, or is not ready. (`CREDIT_PROFILE_REPORT_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
CreditProfileReportError = "CREDIT_PROFILE_REPORT_ERROR",
/// A report could not be handed to ICE's Encompass. (`ENCOMPASS_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
EncompassError = "ENCOMPASS_ERROR",
/// Transactions could not be enriched. (`ENRICH_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
EnrichError = "ENRICH_ERROR",
/// The insights into fraud could not be had. (`FRAUD_INSIGHTS_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
FraudInsightsError = "FRAUD_INSIGHTS_ERROR",
/// A report could not be handed to Freddie Mac. (`FREDDIE_MAC_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
FreddieMacError = "FREDDIE_MAC_ERROR",
/// A Link address could not be sent to the user. Plaid has withdrawn this product. (`LINK_DELIVERY_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
LinkDeliveryError = "LINK_DELIVERY_ERROR",
/// A user's profile cannot be read. (`PROFILE_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
ProfileError = "PROFILE_ERROR",
/// Recurring transactions could not be found. (`RECURRING_TRANSACTIONS_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
RecurringTransactionsError = "RECURRING_TRANSACTIONS_ERROR",
/// A bank statement could not be had, or is not ready. (`STATEMENTS_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
StatementsError = "STATEMENTS_ERROR",
/// A recurring transfer was refused. (`TRANSFER_RECURRING_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
TransferRecurringError = "TRANSFER_RECURRING_ERROR",
/// The refund of a transfer was refused. (`TRANSFER_REFUND_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
TransferRefundError = "TRANSFER_REFUND_ERROR",
/// A report of the newer Plaid Check operations could not be made, or is not ready. (`CRA_REPORT_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
CraReportError = "CRA_REPORT_ERROR",
/// The insights of a partner into a consumer could not be had. (`CRA_PARTNER_INSIGHTS_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
CraPartnerInsightsError = "CRA_PARTNER_INSIGHTS_ERROR",
/// Account and routing numbers could not be had. (`AUTH_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
AuthError = "AUTH_ERROR",
}
}
