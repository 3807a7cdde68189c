// @generated from api/webhooks/ by `cargo xtask codegen`. Do not edit.

use bytes::Bytes;
use plaid_core::Error;

use crate::{OtherWebhook, head::Head};

/// What Plaid tells by itself.
///
/// A variant is named like its payload, and a payload as in Plaid's own libraries. What no
/// variant is for, because it is not known or its feature is off, is [`Other`](Self::Other).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Webhook {
    /// `ASSETS`: `ERROR`.
    ///
    /// An asset report could not be made; `error` says why.
    #[cfg(feature = "assets")]
    #[cfg_attr(docsrs, doc(cfg(feature = "assets")))]
    AssetsError(super::payloads::AssetsErrorWebhook),
    /// `ASSETS`: `PRODUCT_READY`.
    ///
    /// An asset report can be read now.
    #[cfg(feature = "assets")]
    #[cfg_attr(docsrs, doc(cfg(feature = "assets")))]
    AssetsProductReady(super::payloads::AssetsProductReadyWebhook),
    /// `ASSETS`: `RELAY_EVENT`.
    ///
    /// A client with whom a report is shared has used it.
    ///
    /// Plaid no longer documents it.
    #[cfg(feature = "assets")]
    #[cfg_attr(docsrs, doc(cfg(feature = "assets")))]
    AssetsRelay(super::payloads::AssetsRelayWebhook),
    /// `AUTH`: `AUTOMATICALLY_VERIFIED`.
    ///
    /// Micro-deposits have verified an account without the user: its numbers can be read now.
    #[cfg(feature = "auth")]
    #[cfg_attr(docsrs, doc(cfg(feature = "auth")))]
    AutomaticallyVerified(super::payloads::AutomaticallyVerifiedWebhook),
    /// `AUTH`: `DEFAULT_UPDATE`.
    ///
    /// Account or routing numbers of an Item are new or have changed: read them again before the next transfer.
    #[cfg(feature = "auth")]
    #[cfg_attr(docsrs, doc(cfg(feature = "auth")))]
    AuthDefaultUpdate(super::payloads::AuthDefaultUpdateWebhook),
    /// `AUTH`: `PRODUCT_PERMISSIONS_REQUIRED`.
    ///
    /// The user has not consented to Auth for an account: update mode asks for it.
    #[cfg(feature = "auth")]
    #[cfg_attr(docsrs, doc(cfg(feature = "auth")))]
    ProductPermissionsRequiredAuth(super::payloads::ProductPermissionsRequiredAuthWebhook),
    /// `AUTH`: `SMS_MICRODEPOSITS_VERIFICATION`.
    ///
    /// A user has confirmed micro-deposits by text message, or failed to.
    #[cfg(feature = "auth")]
    #[cfg_attr(docsrs, doc(cfg(feature = "auth")))]
    HostedMMDVerification(super::payloads::HostedMMDVerificationWebhook),
    /// `AUTH`: `VERIFICATION_EXPIRED`.
    ///
    /// An account was not verified in time and cannot be any more; the user has to link it anew.
    #[cfg(feature = "auth")]
    #[cfg_attr(docsrs, doc(cfg(feature = "auth")))]
    VerificationExpired(super::payloads::VerificationExpiredWebhook),
    /// `BANK_TRANSFERS`: `BANK_TRANSFERS_EVENTS_UPDATE`.
    ///
    /// There are new bank transfer events to sync.
    #[cfg(feature = "bank-transfer")]
    #[cfg_attr(docsrs, doc(cfg(feature = "bank-transfer")))]
    BankTransfersEventsUpdate(super::payloads::BankTransfersEventsUpdateWebhook),
    /// `BASE_REPORT`: `ERROR`.
    ///
    /// A base report could not be made; `error` says why.
    ///
    /// Not in Plaid's public documentation.
    #[cfg(feature = "check")]
    #[cfg_attr(docsrs, doc(cfg(feature = "check")))]
    BaseReportsError(super::payloads::BaseReportsErrorWebhook),
    /// `BASE_REPORT`: `PRODUCT_READY`.
    ///
    /// A base report can be read. Today `CHECK_REPORT`: `CHECK_REPORT_READY` says so.
    ///
    /// Plaid no longer documents it.
    #[cfg(feature = "check")]
    #[cfg_attr(docsrs, doc(cfg(feature = "check")))]
    BaseReportsProductReady(super::payloads::BaseReportsProductReadyWebhook),
    /// `BEACON`: `DUPLICATE_DETECTED`.
    ///
    /// A new or updated Beacon user matches one that exists.
    ///
    /// Deprecated by Plaid.
    #[cfg(feature = "beacon")]
    #[cfg_attr(docsrs, doc(cfg(feature = "beacon")))]
    BeaconDuplicateDetected(super::payloads::BeaconDuplicateDetectedWebhook),
    /// `BEACON`: `REPORT_CREATED`.
    ///
    /// A report of fraud was made for a Beacon user.
    ///
    /// Deprecated by Plaid.
    #[cfg(feature = "beacon")]
    #[cfg_attr(docsrs, doc(cfg(feature = "beacon")))]
    BeaconReportCreated(super::payloads::BeaconReportCreatedWebhook),
    /// `BEACON`: `REPORT_SYNDICATION_CREATED`.
    ///
    /// A report by another member of the network matches one of your users.
    ///
    /// Deprecated by Plaid.
    #[cfg(feature = "beacon")]
    #[cfg_attr(docsrs, doc(cfg(feature = "beacon")))]
    BeaconReportSyndicationCreated(super::payloads::BeaconReportSyndicationCreatedWebhook),
    /// `BEACON`: `REPORT_UPDATED`.
    ///
    /// A report of fraud was changed.
    ///
    /// Deprecated by Plaid.
    #[cfg(feature = "beacon")]
    #[cfg_attr(docsrs, doc(cfg(feature = "beacon")))]
    BeaconReportUpdated(super::payloads::BeaconReportUpdatedWebhook),
    /// `BEACON`: `USER_STATUS_UPDATED`.
    ///
    /// The status of a Beacon user changed, by a review, by an update or by the network.
    ///
    /// Deprecated by Plaid.
    #[cfg(feature = "beacon")]
    #[cfg_attr(docsrs, doc(cfg(feature = "beacon")))]
    BeaconUserStatusUpdated(super::payloads::BeaconUserStatusUpdatedWebhook),
    /// `CASH_FLOW_UPDATES`: `CASH_FLOW_INSIGHTS_UPDATED`.
    ///
    /// New insights can be read; `insights` says of which kinds.
    #[cfg(feature = "cashflow")]
    #[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
    CashFlowUpdatesInsightsV2(super::payloads::CashFlowUpdatesInsightsV2Webhook),
    /// `CASH_FLOW_UPDATES`: `EXPECTED_DEPOSIT_MISSED`.
    ///
    /// A regular deposit did not come.
    ///
    /// Deprecated by Plaid.
    #[cfg(feature = "cashflow")]
    #[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
    CashFlowUpdatesExpectedDepositMissed(
        super::payloads::CashFlowUpdatesExpectedDepositMissedWebhook,
    ),
    /// `CASH_FLOW_UPDATES`: `INSIGHTS_UPDATED`.
    ///
    /// Each day, or when the user links an Item: new insights can be read.
    ///
    /// Deprecated by Plaid.
    #[cfg(feature = "cashflow")]
    #[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
    CashFlowUpdatesInsights(super::payloads::CashFlowUpdatesInsightsWebhook),
    /// `CASH_FLOW_UPDATES`: `LARGE_DEPOSIT_DETECTED`.
    ///
    /// A deposit of unusual size was found.
    ///
    /// Deprecated by Plaid.
    #[cfg(feature = "cashflow")]
    #[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
    CashFlowUpdatesLargeDeposit(super::payloads::CashFlowUpdatesLargeDepositWebhook),
    /// `CASH_FLOW_UPDATES`: `LOW_BALANCE_DETECTED`.
    ///
    /// An account's balance is low.
    ///
    /// Deprecated by Plaid.
    #[cfg(feature = "cashflow")]
    #[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
    CashFlowUpdatesLowBalance(super::payloads::CashFlowUpdatesLowBalanceWebhook),
    /// `CASH_FLOW_UPDATES`: `NEW_INCOME_STREAM_DETECTED`.
    ///
    /// A new source of income was found.
    ///
    /// Deprecated by Plaid.
    #[cfg(feature = "cashflow")]
    #[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
    CashFlowUpdatesNewIncomeStream(super::payloads::CashFlowUpdatesNewIncomeStreamWebhook),
    /// `CASH_FLOW_UPDATES`: `NEW_LOAN_PAYMENT_DETECTED`.
    ///
    /// A payment towards a new loan was found.
    ///
    /// Deprecated by Plaid.
    #[cfg(feature = "cashflow")]
    #[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
    CashFlowUpdatesNewLoanPayment(super::payloads::CashFlowUpdatesNewLoanPaymentWebhook),
    /// `CASH_FLOW_UPDATES`: `NSF_OVERDRAFT_DETECTED`.
    ///
    /// An overdraft, or a payment that was not covered, was found on an account of the user.
    ///
    /// Deprecated by Plaid.
    #[cfg(feature = "cashflow")]
    #[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
    CashFlowUpdatesNSF(super::payloads::CashFlowUpdatesNSFWebhook),
    /// `CHECK_REPORT`: `CHECK_REPORT_FAILED`.
    ///
    /// A consumer report could not be made. `repairable_items` are Items that the user can repair in update mode.
    #[cfg(feature = "check")]
    #[cfg_attr(docsrs, doc(cfg(feature = "check")))]
    CraCheckReportFailed(super::payloads::CraCheckReportFailedWebhook),
    /// `CHECK_REPORT`: `CHECK_REPORT_READY`.
    ///
    /// A consumer report can be read: the products in `successful_products`, for 24 hours.
    #[cfg(feature = "check")]
    #[cfg_attr(docsrs, doc(cfg(feature = "check")))]
    CraCheckReportReady(super::payloads::CraCheckReportReadyWebhook),
    /// `CHECK_REPORT`: `UPGRADE_FAILED`.
    ///
    /// Items could not be upgraded to a consumer report.
    ///
    /// Not in Plaid's public documentation.
    #[cfg(feature = "check")]
    #[cfg_attr(docsrs, doc(cfg(feature = "check")))]
    CraUpgradeFailed(super::payloads::CraUpgradeFailedWebhook),
    /// `CHECK_REPORT`: `USER_CHECK_REPORT_FAILED`.
    ///
    /// A consumer report of a user of the newer user API could not be made. `repairable_items` are Items that the user can repair in update mode.
    #[cfg(feature = "check")]
    #[cfg_attr(docsrs, doc(cfg(feature = "check")))]
    CraUserCheckReportFailed(super::payloads::CraUserCheckReportFailedWebhook),
    /// `CHECK_REPORT`: `USER_CHECK_REPORT_READY`.
    ///
    /// A consumer report of a user of the newer user API can be read.
    #[cfg(feature = "check")]
    #[cfg_attr(docsrs, doc(cfg(feature = "check")))]
    CraUserCheckReportReady(super::payloads::CraUserCheckReportReadyWebhook),
    /// `CRA_INCOME`: `BANK_INCOME_COMPLETE`.
    ///
    /// The analysis of bank income for a consumer report is over; `result` says how it ended.
    #[cfg(feature = "check")]
    #[cfg_attr(docsrs, doc(cfg(feature = "check")))]
    CraBankIncomeComplete(super::payloads::CraBankIncomeCompleteWebhook),
    /// `CRA_INCOME`: `ERROR`.
    ///
    /// Bank income for a consumer report could not be analysed.
    #[cfg(feature = "check")]
    #[cfg_attr(docsrs, doc(cfg(feature = "check")))]
    CraBankIncomeError(super::payloads::CraBankIncomeErrorWebhook),
    /// `CRA_INSIGHTS`: `PARTNER_INSIGHTS_COMPLETE`.
    ///
    /// Partner insights can be read.
    #[cfg(feature = "check")]
    #[cfg_attr(docsrs, doc(cfg(feature = "check")))]
    CraPartnerInsightsComplete(super::payloads::CraPartnerInsightsCompleteWebhook),
    /// `CRA_INSIGHTS`: `PARTNER_INSIGHTS_ERROR`.
    ///
    /// Partner insights could not be made.
    #[cfg(feature = "check")]
    #[cfg_attr(docsrs, doc(cfg(feature = "check")))]
    CraPartnerInsightsError(super::payloads::CraPartnerInsightsErrorWebhook),
    /// `CRA_MONITORING`: `EXPECTED_DEPOSIT_MISSED`.
    ///
    /// A regular deposit did not come. Later sent as `CASH_FLOW_UPDATES`.
    ///
    /// Plaid no longer documents it.
    #[cfg(feature = "cashflow")]
    #[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
    CraMonitoringExpectedDepositMissed(super::payloads::CraMonitoringExpectedDepositMissedWebhook),
    /// `CRA_MONITORING`: `INSIGHTS_UPDATED`.
    ///
    /// Insights about a monitored user changed. Later sent as `CASH_FLOW_UPDATES`.
    ///
    /// Plaid no longer documents it.
    #[cfg(feature = "cashflow")]
    #[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
    CraMonitoringInsights(super::payloads::CraMonitoringInsightsWebhook),
    /// `CRA_MONITORING`: `LARGE_DEPOSIT_DETECTED`.
    ///
    /// A deposit of unusual size was found. Later sent as `CASH_FLOW_UPDATES`.
    ///
    /// Plaid no longer documents it.
    #[cfg(feature = "cashflow")]
    #[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
    CraMonitoringLargeDeposit(super::payloads::CraMonitoringLargeDepositWebhook),
    /// `CRA_MONITORING`: `LOW_BALANCE_DETECTED`.
    ///
    /// An account's balance is low. Later sent as `CASH_FLOW_UPDATES`.
    ///
    /// Plaid no longer documents it.
    #[cfg(feature = "cashflow")]
    #[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
    CraMonitoringLowBalance(super::payloads::CraMonitoringLowBalanceWebhook),
    /// `CRA_MONITORING`: `NEW_INCOME_STREAM_DETECTED`.
    ///
    /// A new source of income was found. Later sent as `CASH_FLOW_UPDATES`.
    ///
    /// Plaid no longer documents it.
    #[cfg(feature = "cashflow")]
    #[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
    CraMonitoringNewIncomeStream(super::payloads::CraMonitoringNewIncomeStreamWebhook),
    /// `CRA_MONITORING`: `NEW_LOAN_PAYMENT_DETECTED`.
    ///
    /// A payment towards a new loan was found. Later sent as `CASH_FLOW_UPDATES`.
    ///
    /// Plaid no longer documents it.
    #[cfg(feature = "cashflow")]
    #[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
    CraMonitoringNewLoanPayment(super::payloads::CraMonitoringNewLoanPaymentWebhook),
    /// `CRA_MONITORING`: `NSF_OVERDRAFT_DETECTED`.
    ///
    /// An overdraft, or a payment that was not covered, was found. Later sent as `CASH_FLOW_UPDATES`.
    ///
    /// Plaid no longer documents it.
    #[cfg(feature = "cashflow")]
    #[cfg_attr(docsrs, doc(cfg(feature = "cashflow")))]
    CraMonitoringNSF(super::payloads::CraMonitoringNSFWebhook),
    /// `CRA_REPORT`: `CRA_REPORT_READY`.
    ///
    /// A report is made. Plaid's document does not tell its type and code; those here follow its sister `CRA_REPORT_UPDATED`.
    #[cfg(feature = "check")]
    #[cfg_attr(docsrs, doc(cfg(feature = "check")))]
    CraReportReady(super::payloads::CraReportReadyWebhook),
    /// `CRA_REPORT`: `CRA_REPORT_UPDATED`.
    ///
    /// A report under subscription has newer data; read the products in `successful_products` by `report_id`.
    #[cfg(feature = "check")]
    #[cfg_attr(docsrs, doc(cfg(feature = "check")))]
    CraReportUpdated(super::payloads::CraReportUpdatedWebhook),
    /// `DASHBOARD_CONFIGURED_ALERT`: `INSTITUTION_STATUS_ALERT_TRIGGERED`.
    ///
    /// An institution fell below the success rate that an alert in the Dashboard names.
    #[cfg(feature = "institutions")]
    #[cfg_attr(docsrs, doc(cfg(feature = "institutions")))]
    InstitutionStatusAlert(super::payloads::InstitutionStatusAlertWebhook),
    /// `DEPOSIT_SWITCH`: `SWITCH_STATE_UPDATE`.
    ///
    /// The state of a deposit switch changed.
    ///
    /// Plaid no longer documents it.
    #[cfg(feature = "legacy")]
    #[cfg_attr(docsrs, doc(cfg(feature = "legacy")))]
    DepositSwitchStateUpdate(super::payloads::DepositSwitchStateUpdateWebhook),
    /// `ENTITY_SCREENING`: `STATUS_UPDATED`.
    ///
    /// The status of a watchlist screening of an organisation changed, by a reviewer or by new hits.
    #[cfg(feature = "monitor")]
    #[cfg_attr(docsrs, doc(cfg(feature = "monitor")))]
    EntityScreeningStatusUpdated(super::payloads::EntityScreeningStatusUpdatedWebhook),
    /// `HOLDINGS`: `DEFAULT_UPDATE`.
    ///
    /// Holdings are new or have changed in quantity or price.
    #[cfg(feature = "investments")]
    #[cfg_attr(docsrs, doc(cfg(feature = "investments")))]
    HoldingsDefaultUpdate(super::payloads::HoldingsDefaultUpdateWebhook),
    /// `IDENTITY`: `DEFAULT_UPDATE`.
    ///
    /// Names, addresses, emails or phone numbers of account holders changed.
    #[cfg(feature = "identity")]
    #[cfg_attr(docsrs, doc(cfg(feature = "identity")))]
    IdentityDefaultUpdate(super::payloads::IdentityDefaultUpdateWebhook),
    /// `IDENTITY`: `PRODUCT_PERMISSIONS_REQUIRED`.
    ///
    /// The user has not consented to Identity for an account: update mode asks for it.
    #[cfg(feature = "identity")]
    #[cfg_attr(docsrs, doc(cfg(feature = "identity")))]
    ProductPermissionsRequiredIdentity(super::payloads::ProductPermissionsRequiredIdentityWebhook),
    /// `IDENTITY_VERIFICATION`: `RETRIED`.
    ///
    /// The user may try again, under the new id that this webhook tells.
    #[cfg(feature = "identity-verification")]
    #[cfg_attr(docsrs, doc(cfg(feature = "identity-verification")))]
    IdentityVerificationRetried(super::payloads::IdentityVerificationRetriedWebhook),
    /// `IDENTITY_VERIFICATION`: `STATUS_UPDATED`.
    ///
    /// The whole verification succeeded, failed, expired, was cancelled or waits for review.
    #[cfg(feature = "identity-verification")]
    #[cfg_attr(docsrs, doc(cfg(feature = "identity-verification")))]
    IdentityVerificationStatusUpdated(super::payloads::IdentityVerificationStatusUpdatedWebhook),
    /// `IDENTITY_VERIFICATION`: `STEP_UPDATED`.
    ///
    /// The user has finished a step.
    #[cfg(feature = "identity-verification")]
    #[cfg_attr(docsrs, doc(cfg(feature = "identity-verification")))]
    IdentityVerificationStepUpdated(super::payloads::IdentityVerificationStepUpdatedWebhook),
    /// `INCOME`: `BANK_INCOME_COMPLETE`.
    ///
    /// Bank income of a user can be read, or could not be analysed; `result` says which.
    #[cfg(feature = "income")]
    #[cfg_attr(docsrs, doc(cfg(feature = "income")))]
    BankIncomeComplete(super::payloads::BankIncomeCompleteWebhook),
    /// `INCOME`: `BANK_INCOME_REFRESH_COMPLETE`.
    ///
    /// A refreshed report of bank income can be read, or could not be made.
    #[cfg(feature = "income")]
    #[cfg_attr(docsrs, doc(cfg(feature = "income")))]
    BankIncomeRefreshComplete(super::payloads::BankIncomeRefreshCompleteWebhook),
    /// `INCOME`: `BANK_INCOME_REFRESH_UPDATE`.
    ///
    /// A user's bank income has changed enough to be refreshed.
    #[cfg(feature = "income")]
    #[cfg_attr(docsrs, doc(cfg(feature = "income")))]
    BankIncomeRefreshUpdate(super::payloads::BankIncomeRefreshUpdateWebhook),
    /// `INCOME`: `INCOME_VERIFICATION`.
    ///
    /// The user's documents or payroll data have been processed; `verification_status` says how that ended.
    #[cfg(feature = "income")]
    #[cfg_attr(docsrs, doc(cfg(feature = "income")))]
    IncomeVerificationStatus(super::payloads::IncomeVerificationStatusWebhook),
    /// `INCOME`: `INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED`.
    ///
    /// Payroll data could not be refreshed: the user has to connect the payroll account again.
    #[cfg(feature = "income")]
    #[cfg_attr(docsrs, doc(cfg(feature = "income")))]
    IncomeVerificationRefreshReconnectNeeded(
        super::payloads::IncomeVerificationRefreshReconnectNeededWebhook,
    ),
    /// `INCOME`: `INCOME_VERIFICATION_RISK_SIGNALS`.
    ///
    /// The user's documents have been searched for signs of fraud.
    #[cfg(feature = "income")]
    #[cfg_attr(docsrs, doc(cfg(feature = "income")))]
    IncomeVerificationRiskSignalsStatus(
        super::payloads::IncomeVerificationRiskSignalsStatusWebhook,
    ),
    /// `INCOME`: `PRODUCT_READY`.
    ///
    /// Income data of an Item can be read.
    #[cfg(feature = "income")]
    #[cfg_attr(docsrs, doc(cfg(feature = "income")))]
    ItemProductReady(super::payloads::ItemProductReadyWebhook),
    /// `INCOME`: `USER_INCOME_VERIFICATION`.
    ///
    /// Documents or payroll data of a user of the newer user API have been processed.
    #[cfg(feature = "income")]
    #[cfg_attr(docsrs, doc(cfg(feature = "income")))]
    UserIncomeVerificationStatus(super::payloads::UserIncomeVerificationStatusWebhook),
    /// `INCOME`: `USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED`.
    ///
    /// Payroll data of a user of the newer user API could not be refreshed: the payroll account has to be connected again.
    #[cfg(feature = "income")]
    #[cfg_attr(docsrs, doc(cfg(feature = "income")))]
    UserIncomeVerificationRefreshReconnectNeeded(
        super::payloads::UserIncomeVerificationRefreshReconnectNeededWebhook,
    ),
    /// `INCOME`: `USER_INCOME_VERIFICATION_RISK_SIGNALS`.
    ///
    /// The documents of a user of the newer user API have been searched for signs of fraud.
    #[cfg(feature = "income")]
    #[cfg_attr(docsrs, doc(cfg(feature = "income")))]
    UserIncomeVerificationRiskSignalsStatus(
        super::payloads::UserIncomeVerificationRiskSignalsStatusWebhook,
    ),
    /// `INVESTMENTS_TRANSACTIONS`: `DEFAULT_UPDATE`.
    ///
    /// Investment transactions are new or were cancelled.
    #[cfg(feature = "investments")]
    #[cfg_attr(docsrs, doc(cfg(feature = "investments")))]
    InvestmentsDefaultUpdate(super::payloads::InvestmentsDefaultUpdateWebhook),
    /// `INVESTMENTS_TRANSACTIONS`: `HISTORICAL_UPDATE`.
    ///
    /// The history of investment transactions, of up to two years, can be read now.
    #[cfg(feature = "investments")]
    #[cfg_attr(docsrs, doc(cfg(feature = "investments")))]
    InvestmentsHistoricalUpdate(super::payloads::InvestmentsHistoricalUpdateWebhook),
    /// `ISSUES`: `ISSUE_RESOLVED`.
    ///
    /// An issue that you subscribed to is resolved.
    #[cfg(feature = "item")]
    #[cfg_attr(docsrs, doc(cfg(feature = "item")))]
    IssueResolved(super::payloads::IssueResolvedWebhook),
    /// `ITEM`: `ERROR`.
    ///
    /// An Item has an error, such as `ITEM_LOGIN_REQUIRED`, that update mode mends. Until then its data stand still.
    #[cfg(feature = "item")]
    #[cfg_attr(docsrs, doc(cfg(feature = "item")))]
    ItemError(super::payloads::ItemErrorWebhook),
    /// `ITEM`: `LOGIN_REPAIRED`.
    ///
    /// An Item that had `ITEM_LOGIN_REQUIRED` works again, though the user did not go through your update mode: stop asking for it.
    #[cfg(feature = "item")]
    #[cfg_attr(docsrs, doc(cfg(feature = "item")))]
    ItemLoginRepaired(super::payloads::ItemLoginRepairedWebhook),
    /// `ITEM`: `NEW_ACCOUNTS_AVAILABLE`.
    ///
    /// The user has a new account at the institution: update mode can ask to share it.
    #[cfg(feature = "item")]
    #[cfg_attr(docsrs, doc(cfg(feature = "item")))]
    NewAccountsAvailable(super::payloads::NewAccountsAvailableWebhook),
    /// `ITEM`: `PENDING_DISCONNECT`.
    ///
    /// An Item of the US or Canada will stop working, in seven days as a rule: send the user through update mode before then.
    #[cfg(feature = "item")]
    #[cfg_attr(docsrs, doc(cfg(feature = "item")))]
    PendingDisconnect(super::payloads::PendingDisconnectWebhook),
    /// `ITEM`: `PENDING_EXPIRATION`.
    ///
    /// The user's consent runs out, in seven days or less: send the user through update mode before `consent_expiration_time`. For Items of Europe; others get `PENDING_DISCONNECT`.
    #[cfg(feature = "item")]
    #[cfg_attr(docsrs, doc(cfg(feature = "item")))]
    PendingExpiration(super::payloads::PendingExpirationWebhook),
    /// `ITEM`: `USER_ACCOUNT_REVOKED`.
    ///
    /// The user has revoked the access to one account of an Item: its numbers must not be used any more.
    #[cfg(feature = "item")]
    #[cfg_attr(docsrs, doc(cfg(feature = "item")))]
    UserAccountRevoked(super::payloads::UserAccountRevokedWebhook),
    /// `ITEM`: `USER_PERMISSION_REVOKED`.
    ///
    /// The user has revoked the access to an Item: delete what you hold of it, and remove the Item.
    #[cfg(feature = "item")]
    #[cfg_attr(docsrs, doc(cfg(feature = "item")))]
    UserPermissionRevoked(super::payloads::UserPermissionRevokedWebhook),
    /// `ITEM`: `WEBHOOK_UPDATE_ACKNOWLEDGED`.
    ///
    /// Sent to an Item's new URL when that was set.
    #[cfg(feature = "item")]
    #[cfg_attr(docsrs, doc(cfg(feature = "item")))]
    WebhookUpdateAcknowledged(super::payloads::WebhookUpdateAcknowledgedWebhook),
    /// `LAYER`: `LAYER_AUTHENTICATION_PASSED`.
    ///
    /// A user has proven who they are in a Layer session.
    #[cfg(feature = "link")]
    #[cfg_attr(docsrs, doc(cfg(feature = "link")))]
    LayerAuthenticationPassed(super::payloads::LayerAuthenticationPassedWebhook),
    /// `LIABILITIES`: `DEFAULT_UPDATE`.
    ///
    /// Liabilities are new or have changed.
    #[cfg(feature = "liabilities")]
    #[cfg_attr(docsrs, doc(cfg(feature = "liabilities")))]
    LiabilitiesDefaultUpdate(super::payloads::LiabilitiesDefaultUpdateWebhook),
    /// `LINK`: `EVENTS`.
    ///
    /// What happened in a Link session, sent after its end. A later one of the same session holds all events again.
    #[cfg(feature = "link")]
    #[cfg_attr(docsrs, doc(cfg(feature = "link")))]
    LinkEvents(super::payloads::LinkEventsWebhook),
    /// `LINK`: `ITEM_ADD_RESULT`.
    ///
    /// The user has added an Item: exchange `public_token`.
    #[cfg(feature = "link")]
    #[cfg_attr(docsrs, doc(cfg(feature = "link")))]
    ItemAddResult(super::payloads::ItemAddResultWebhook),
    /// `LINK`: `SESSION_FINISHED`.
    ///
    /// A session is over. `status` is `success`, `exited` or `abandoned`; each Item that was added has its public token here.
    #[cfg(feature = "link")]
    #[cfg_attr(docsrs, doc(cfg(feature = "link")))]
    LinkSessionFinished(super::payloads::LinkSessionFinishedWebhook),
    /// `LINK_DELIVERY`: `DELIVERY_STATUS`.
    ///
    /// A link that was sent to a user was delivered, or was not.
    ///
    /// Not in Plaid's public documentation.
    #[cfg(feature = "link")]
    #[cfg_attr(docsrs, doc(cfg(feature = "link")))]
    LinkUserDeliveryStatus(super::payloads::LinkUserDeliveryStatusWebhook),
    /// `LINK_DELIVERY`: `LINK_CALLBACK`.
    ///
    /// Something happened in a session that began with a delivered link.
    ///
    /// Not in Plaid's public documentation.
    #[cfg(feature = "link")]
    #[cfg_attr(docsrs, doc(cfg(feature = "link")))]
    LinkDeliveryCallback(super::payloads::LinkDeliveryCallbackWebhook),
    /// `PARTNER`: `END_CUSTOMER_OAUTH_STATUS_UPDATED`.
    ///
    /// An end customer's registration with an OAuth institution has come further.
    #[cfg(feature = "partner")]
    #[cfg_attr(docsrs, doc(cfg(feature = "partner")))]
    PartnerEndCustomerOAuthStatusUpdated(
        super::payloads::PartnerEndCustomerOAuthStatusUpdatedWebhook,
    ),
    /// `PAYMENT_INITIATION`: `CONSENT_STATUS_UPDATE`.
    ///
    /// A payment consent has another status.
    #[cfg(feature = "payment-initiation")]
    #[cfg_attr(docsrs, doc(cfg(feature = "payment-initiation")))]
    PaymentInitiationConsentStatusUpdate(
        super::payloads::PaymentInitiationConsentStatusUpdateWebhook,
    ),
    /// `PAYMENT_INITIATION`: `PAYMENT_STATUS_UPDATE`.
    ///
    /// A payment has another status. Several may come out of order: `timestamp` says which is later.
    #[cfg(feature = "payment-initiation")]
    #[cfg_attr(docsrs, doc(cfg(feature = "payment-initiation")))]
    PaymentStatusUpdate(super::payloads::PaymentStatusUpdateWebhook),
    /// `PROCESSOR_TOKEN`: `WEBHOOK_UPDATE_ACKNOWLEDGED`.
    ///
    /// Sent to a processor token's new URL when that was set.
    #[cfg(feature = "processor")]
    #[cfg_attr(docsrs, doc(cfg(feature = "processor")))]
    ProcessorTokenUpdate(super::payloads::ProcessorTokenWebhookUpdate),
    /// `PROTECT`: `PROTECT_USER_EVENT`.
    ///
    /// Something happened that concerns the risk of a user.
    #[cfg(feature = "protect")]
    #[cfg_attr(docsrs, doc(cfg(feature = "protect")))]
    ProtectUserEvent(super::payloads::ProtectUserEventWebhook),
    /// `SCREENING`: `STATUS_UPDATED`.
    ///
    /// The status of a watchlist screening of a person changed, by a reviewer or by new hits.
    #[cfg(feature = "monitor")]
    #[cfg_attr(docsrs, doc(cfg(feature = "monitor")))]
    ScreeningStatusUpdated(super::payloads::ScreeningStatusUpdatedWebhook),
    /// `STATEMENTS`: `STATEMENTS_REFRESH_COMPLETE`.
    ///
    /// The statements that a refresh asked for are extracted, or could not be.
    #[cfg(feature = "statements")]
    #[cfg_attr(docsrs, doc(cfg(feature = "statements")))]
    StatementsRefreshComplete(super::payloads::StatementsRefreshCompleteWebhook),
    /// `TRANSACTIONS`: `DEFAULT_UPDATE`, with `item_id`.
    ///
    /// New transactions of an Item can be read; for integrations with `/transactions/get`.
    #[cfg(feature = "transactions")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
    DefaultUpdate(super::payloads::DefaultUpdateWebhook),
    /// `TRANSACTIONS`: `DEFAULT_UPDATE`, with `account_id`.
    ///
    /// New transactions of a processor token can be read; for integrations with `/processor/transactions/get`.
    #[cfg(feature = "transactions")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
    ProcessorDefaultUpdate(super::payloads::ProcessorDefaultUpdateWebhook),
    /// `TRANSACTIONS`: `HISTORICAL_UPDATE`, with `item_id`.
    ///
    /// The whole history of an Item, of up to 24 months, can be read; for integrations with `/transactions/get`.
    #[cfg(feature = "transactions")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
    HistoricalUpdate(super::payloads::HistoricalUpdateWebhook),
    /// `TRANSACTIONS`: `HISTORICAL_UPDATE`, with `account_id`.
    ///
    /// The whole history of a processor token, of up to 24 months, can be read; for integrations with `/processor/transactions/get`.
    #[cfg(feature = "transactions")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
    ProcessorHistoricalUpdate(super::payloads::ProcessorHistoricalUpdateWebhook),
    /// `TRANSACTIONS`: `INITIAL_UPDATE`, with `item_id`.
    ///
    /// The last 30 days of an Item can be read; for integrations with `/transactions/get`.
    #[cfg(feature = "transactions")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
    InitialUpdate(super::payloads::InitialUpdateWebhook),
    /// `TRANSACTIONS`: `INITIAL_UPDATE`, with `account_id`.
    ///
    /// The last 30 days of a processor token can be read; for integrations with `/processor/transactions/get`.
    #[cfg(feature = "transactions")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
    ProcessorInitialUpdate(super::payloads::ProcessorInitialUpdateWebhook),
    /// `TRANSACTIONS`: `RECURRING_TRANSACTIONS_UPDATE`, with `item_id`.
    ///
    /// An Item's recurring transactions have changed.
    #[cfg(feature = "transactions")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
    RecurringTransactionsUpdate(super::payloads::RecurringTransactionsUpdateWebhook),
    /// `TRANSACTIONS`: `RECURRING_TRANSACTIONS_UPDATE`, with `account_id`.
    ///
    /// A processor token's recurring transactions have changed.
    #[cfg(feature = "transactions")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
    ProcessorRecurringTransactionsUpdate(
        super::payloads::ProcessorRecurringTransactionsUpdateWebhook,
    ),
    /// `TRANSACTIONS`: `SYNC_UPDATES_AVAILABLE`, with `item_id`.
    ///
    /// There is something new for `/transactions/sync`. Comes only after it was called once for the Item.
    #[cfg(feature = "transactions")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
    SyncUpdatesAvailable(super::payloads::SyncUpdatesAvailableWebhook),
    /// `TRANSACTIONS`: `SYNC_UPDATES_AVAILABLE`, with `account_id`.
    ///
    /// There is something new for `/processor/transactions/sync`. Comes only after it was called once for the token.
    #[cfg(feature = "transactions")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
    ProcessorSyncUpdatesAvailable(super::payloads::ProcessorSyncUpdatesAvailableWebhook),
    /// `TRANSACTIONS`: `TRANSACTIONS_REMOVED`, with `item_id`.
    ///
    /// Transactions of an Item are gone; for integrations with `/transactions/get`.
    #[cfg(feature = "transactions")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
    TransactionsRemoved(super::payloads::TransactionsRemovedWebhook),
    /// `TRANSACTIONS`: `TRANSACTIONS_REMOVED`, with `account_id`.
    ///
    /// Transactions of a processor token are gone; for integrations with `/processor/transactions/get`.
    #[cfg(feature = "transactions")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transactions")))]
    ProcessorTransactionsRemoved(super::payloads::ProcessorTransactionsRemovedWebhook),
    /// `TRANSFER`: `PLATFORM_ONBOARDING_UPDATE`.
    ///
    /// The onboarding of a platform's originator has come further.
    #[cfg(feature = "transfer")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transfer")))]
    TransferPlatformOnboardingUpdate(super::payloads::TransferPlatformOnboardingUpdateWebhook),
    /// `TRANSFER`: `RECURRING_CANCELLED`.
    ///
    /// Plaid has cancelled a recurring transfer.
    #[cfg(feature = "transfer")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transfer")))]
    RecurringCancelled(super::payloads::RecurringCancelledWebhook),
    /// `TRANSFER`: `RECURRING_NEW_TRANSFER`.
    ///
    /// A recurring transfer has originated a transfer.
    #[cfg(feature = "transfer")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transfer")))]
    RecurringNewTransfer(super::payloads::RecurringNewTransferWebhook),
    /// `TRANSFER`: `RECURRING_TRANSFER_SKIPPED`.
    ///
    /// A recurring transfer has not originated a transfer, because its authorization was denied or failed.
    #[cfg(feature = "transfer")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transfer")))]
    RecurringTransferSkipped(super::payloads::RecurringTransferSkippedWebhook),
    /// `TRANSFER`: `TRANSFER_EVENTS_UPDATE`.
    ///
    /// There are new transfer events to sync.
    #[cfg(feature = "transfer")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transfer")))]
    TransferEventsUpdate(super::payloads::TransferEventsUpdateWebhook),
    /// `WALLET`: `WALLET_TRANSACTION_STATUS_UPDATE`.
    ///
    /// A transaction of an e-wallet has another status.
    #[cfg(feature = "wallet")]
    #[cfg_attr(docsrs, doc(cfg(feature = "wallet")))]
    WalletTransactionStatusUpdate(super::payloads::WalletTransactionStatusUpdateWebhook),
    /// A webhook that has no variant, or whose payload does not fit it.
    Other(OtherWebhook),
}

/// Reads the payload that a head announces; `None` if there is no variant for it.
#[allow(unreachable_code, unused_variables)] // Without a family there is nothing to read.
#[inline]
pub(crate) fn read(head: &Head, body: &Bytes) -> Option<Result<Webhook, Error>> {
    Some(match (head.webhook_type(), head.webhook_code()) {
        #[cfg(feature = "transactions")]
        ("TRANSACTIONS", "DEFAULT_UPDATE") if head.has("item_id") => {
            crate::head::decode(body).map(Webhook::DefaultUpdate)
        }
        #[cfg(feature = "transactions")]
        ("TRANSACTIONS", "DEFAULT_UPDATE") if head.has("account_id") => {
            crate::head::decode(body).map(Webhook::ProcessorDefaultUpdate)
        }
        #[cfg(feature = "transactions")]
        ("TRANSACTIONS", "HISTORICAL_UPDATE") if head.has("item_id") => {
            crate::head::decode(body).map(Webhook::HistoricalUpdate)
        }
        #[cfg(feature = "transactions")]
        ("TRANSACTIONS", "HISTORICAL_UPDATE") if head.has("account_id") => {
            crate::head::decode(body).map(Webhook::ProcessorHistoricalUpdate)
        }
        #[cfg(feature = "transactions")]
        ("TRANSACTIONS", "INITIAL_UPDATE") if head.has("item_id") => {
            crate::head::decode(body).map(Webhook::InitialUpdate)
        }
        #[cfg(feature = "transactions")]
        ("TRANSACTIONS", "INITIAL_UPDATE") if head.has("account_id") => {
            crate::head::decode(body).map(Webhook::ProcessorInitialUpdate)
        }
        #[cfg(feature = "transactions")]
        ("TRANSACTIONS", "RECURRING_TRANSACTIONS_UPDATE") if head.has("item_id") => {
            crate::head::decode(body).map(Webhook::RecurringTransactionsUpdate)
        }
        #[cfg(feature = "transactions")]
        ("TRANSACTIONS", "RECURRING_TRANSACTIONS_UPDATE") if head.has("account_id") => {
            crate::head::decode(body).map(Webhook::ProcessorRecurringTransactionsUpdate)
        }
        #[cfg(feature = "transactions")]
        ("TRANSACTIONS", "SYNC_UPDATES_AVAILABLE") if head.has("item_id") => {
            crate::head::decode(body).map(Webhook::SyncUpdatesAvailable)
        }
        #[cfg(feature = "transactions")]
        ("TRANSACTIONS", "SYNC_UPDATES_AVAILABLE") if head.has("account_id") => {
            crate::head::decode(body).map(Webhook::ProcessorSyncUpdatesAvailable)
        }
        #[cfg(feature = "transactions")]
        ("TRANSACTIONS", "TRANSACTIONS_REMOVED") if head.has("item_id") => {
            crate::head::decode(body).map(Webhook::TransactionsRemoved)
        }
        #[cfg(feature = "transactions")]
        ("TRANSACTIONS", "TRANSACTIONS_REMOVED") if head.has("account_id") => {
            crate::head::decode(body).map(Webhook::ProcessorTransactionsRemoved)
        }
        #[cfg(feature = "assets")]
        ("ASSETS", "ERROR") => crate::head::decode(body).map(Webhook::AssetsError),
        #[cfg(feature = "assets")]
        ("ASSETS", "PRODUCT_READY") => crate::head::decode(body).map(Webhook::AssetsProductReady),
        #[cfg(feature = "assets")]
        ("ASSETS", "RELAY_EVENT") => crate::head::decode(body).map(Webhook::AssetsRelay),
        #[cfg(feature = "auth")]
        ("AUTH", "AUTOMATICALLY_VERIFIED") => {
            crate::head::decode(body).map(Webhook::AutomaticallyVerified)
        }
        #[cfg(feature = "auth")]
        ("AUTH", "DEFAULT_UPDATE") => crate::head::decode(body).map(Webhook::AuthDefaultUpdate),
        #[cfg(feature = "auth")]
        ("AUTH", "PRODUCT_PERMISSIONS_REQUIRED") => {
            crate::head::decode(body).map(Webhook::ProductPermissionsRequiredAuth)
        }
        #[cfg(feature = "auth")]
        ("AUTH", "SMS_MICRODEPOSITS_VERIFICATION") => {
            crate::head::decode(body).map(Webhook::HostedMMDVerification)
        }
        #[cfg(feature = "auth")]
        ("AUTH", "VERIFICATION_EXPIRED") => {
            crate::head::decode(body).map(Webhook::VerificationExpired)
        }
        #[cfg(feature = "bank-transfer")]
        ("BANK_TRANSFERS", "BANK_TRANSFERS_EVENTS_UPDATE") => {
            crate::head::decode(body).map(Webhook::BankTransfersEventsUpdate)
        }
        #[cfg(feature = "check")]
        ("BASE_REPORT", "ERROR") => crate::head::decode(body).map(Webhook::BaseReportsError),
        #[cfg(feature = "check")]
        ("BASE_REPORT", "PRODUCT_READY") => {
            crate::head::decode(body).map(Webhook::BaseReportsProductReady)
        }
        #[cfg(feature = "beacon")]
        ("BEACON", "DUPLICATE_DETECTED") => {
            crate::head::decode(body).map(Webhook::BeaconDuplicateDetected)
        }
        #[cfg(feature = "beacon")]
        ("BEACON", "REPORT_CREATED") => crate::head::decode(body).map(Webhook::BeaconReportCreated),
        #[cfg(feature = "beacon")]
        ("BEACON", "REPORT_SYNDICATION_CREATED") => {
            crate::head::decode(body).map(Webhook::BeaconReportSyndicationCreated)
        }
        #[cfg(feature = "beacon")]
        ("BEACON", "REPORT_UPDATED") => crate::head::decode(body).map(Webhook::BeaconReportUpdated),
        #[cfg(feature = "beacon")]
        ("BEACON", "USER_STATUS_UPDATED") => {
            crate::head::decode(body).map(Webhook::BeaconUserStatusUpdated)
        }
        #[cfg(feature = "cashflow")]
        ("CASH_FLOW_UPDATES", "CASH_FLOW_INSIGHTS_UPDATED") => {
            crate::head::decode(body).map(Webhook::CashFlowUpdatesInsightsV2)
        }
        #[cfg(feature = "cashflow")]
        ("CASH_FLOW_UPDATES", "EXPECTED_DEPOSIT_MISSED") => {
            crate::head::decode(body).map(Webhook::CashFlowUpdatesExpectedDepositMissed)
        }
        #[cfg(feature = "cashflow")]
        ("CASH_FLOW_UPDATES", "INSIGHTS_UPDATED") => {
            crate::head::decode(body).map(Webhook::CashFlowUpdatesInsights)
        }
        #[cfg(feature = "cashflow")]
        ("CASH_FLOW_UPDATES", "LARGE_DEPOSIT_DETECTED") => {
            crate::head::decode(body).map(Webhook::CashFlowUpdatesLargeDeposit)
        }
        #[cfg(feature = "cashflow")]
        ("CASH_FLOW_UPDATES", "LOW_BALANCE_DETECTED") => {
            crate::head::decode(body).map(Webhook::CashFlowUpdatesLowBalance)
        }
        #[cfg(feature = "cashflow")]
        ("CASH_FLOW_UPDATES", "NEW_INCOME_STREAM_DETECTED") => {
            crate::head::decode(body).map(Webhook::CashFlowUpdatesNewIncomeStream)
        }
        #[cfg(feature = "cashflow")]
        ("CASH_FLOW_UPDATES", "NEW_LOAN_PAYMENT_DETECTED") => {
            crate::head::decode(body).map(Webhook::CashFlowUpdatesNewLoanPayment)
        }
        #[cfg(feature = "cashflow")]
        ("CASH_FLOW_UPDATES", "NSF_OVERDRAFT_DETECTED") => {
            crate::head::decode(body).map(Webhook::CashFlowUpdatesNSF)
        }
        #[cfg(feature = "check")]
        ("CHECK_REPORT", "CHECK_REPORT_FAILED") => {
            crate::head::decode(body).map(Webhook::CraCheckReportFailed)
        }
        #[cfg(feature = "check")]
        ("CHECK_REPORT", "CHECK_REPORT_READY") => {
            crate::head::decode(body).map(Webhook::CraCheckReportReady)
        }
        #[cfg(feature = "check")]
        ("CHECK_REPORT", "UPGRADE_FAILED") => {
            crate::head::decode(body).map(Webhook::CraUpgradeFailed)
        }
        #[cfg(feature = "check")]
        ("CHECK_REPORT", "USER_CHECK_REPORT_FAILED") => {
            crate::head::decode(body).map(Webhook::CraUserCheckReportFailed)
        }
        #[cfg(feature = "check")]
        ("CHECK_REPORT", "USER_CHECK_REPORT_READY") => {
            crate::head::decode(body).map(Webhook::CraUserCheckReportReady)
        }
        #[cfg(feature = "check")]
        ("CRA_INCOME", "BANK_INCOME_COMPLETE") => {
            crate::head::decode(body).map(Webhook::CraBankIncomeComplete)
        }
        #[cfg(feature = "check")]
        ("CRA_INCOME", "ERROR") => crate::head::decode(body).map(Webhook::CraBankIncomeError),
        #[cfg(feature = "check")]
        ("CRA_INSIGHTS", "PARTNER_INSIGHTS_COMPLETE") => {
            crate::head::decode(body).map(Webhook::CraPartnerInsightsComplete)
        }
        #[cfg(feature = "check")]
        ("CRA_INSIGHTS", "PARTNER_INSIGHTS_ERROR") => {
            crate::head::decode(body).map(Webhook::CraPartnerInsightsError)
        }
        #[cfg(feature = "cashflow")]
        ("CRA_MONITORING", "EXPECTED_DEPOSIT_MISSED") => {
            crate::head::decode(body).map(Webhook::CraMonitoringExpectedDepositMissed)
        }
        #[cfg(feature = "cashflow")]
        ("CRA_MONITORING", "INSIGHTS_UPDATED") => {
            crate::head::decode(body).map(Webhook::CraMonitoringInsights)
        }
        #[cfg(feature = "cashflow")]
        ("CRA_MONITORING", "LARGE_DEPOSIT_DETECTED") => {
            crate::head::decode(body).map(Webhook::CraMonitoringLargeDeposit)
        }
        #[cfg(feature = "cashflow")]
        ("CRA_MONITORING", "LOW_BALANCE_DETECTED") => {
            crate::head::decode(body).map(Webhook::CraMonitoringLowBalance)
        }
        #[cfg(feature = "cashflow")]
        ("CRA_MONITORING", "NEW_INCOME_STREAM_DETECTED") => {
            crate::head::decode(body).map(Webhook::CraMonitoringNewIncomeStream)
        }
        #[cfg(feature = "cashflow")]
        ("CRA_MONITORING", "NEW_LOAN_PAYMENT_DETECTED") => {
            crate::head::decode(body).map(Webhook::CraMonitoringNewLoanPayment)
        }
        #[cfg(feature = "cashflow")]
        ("CRA_MONITORING", "NSF_OVERDRAFT_DETECTED") => {
            crate::head::decode(body).map(Webhook::CraMonitoringNSF)
        }
        #[cfg(feature = "check")]
        ("CRA_REPORT", "CRA_REPORT_READY") => {
            crate::head::decode(body).map(Webhook::CraReportReady)
        }
        #[cfg(feature = "check")]
        ("CRA_REPORT", "CRA_REPORT_UPDATED") => {
            crate::head::decode(body).map(Webhook::CraReportUpdated)
        }
        #[cfg(feature = "institutions")]
        ("DASHBOARD_CONFIGURED_ALERT", "INSTITUTION_STATUS_ALERT_TRIGGERED") => {
            crate::head::decode(body).map(Webhook::InstitutionStatusAlert)
        }
        #[cfg(feature = "legacy")]
        ("DEPOSIT_SWITCH", "SWITCH_STATE_UPDATE") => {
            crate::head::decode(body).map(Webhook::DepositSwitchStateUpdate)
        }
        #[cfg(feature = "monitor")]
        ("ENTITY_SCREENING", "STATUS_UPDATED") => {
            crate::head::decode(body).map(Webhook::EntityScreeningStatusUpdated)
        }
        #[cfg(feature = "investments")]
        ("HOLDINGS", "DEFAULT_UPDATE") => {
            crate::head::decode(body).map(Webhook::HoldingsDefaultUpdate)
        }
        #[cfg(feature = "identity")]
        ("IDENTITY", "DEFAULT_UPDATE") => {
            crate::head::decode(body).map(Webhook::IdentityDefaultUpdate)
        }
        #[cfg(feature = "identity")]
        ("IDENTITY", "PRODUCT_PERMISSIONS_REQUIRED") => {
            crate::head::decode(body).map(Webhook::ProductPermissionsRequiredIdentity)
        }
        #[cfg(feature = "identity-verification")]
        ("IDENTITY_VERIFICATION", "RETRIED") => {
            crate::head::decode(body).map(Webhook::IdentityVerificationRetried)
        }
        #[cfg(feature = "identity-verification")]
        ("IDENTITY_VERIFICATION", "STATUS_UPDATED") => {
            crate::head::decode(body).map(Webhook::IdentityVerificationStatusUpdated)
        }
        #[cfg(feature = "identity-verification")]
        ("IDENTITY_VERIFICATION", "STEP_UPDATED") => {
            crate::head::decode(body).map(Webhook::IdentityVerificationStepUpdated)
        }
        #[cfg(feature = "income")]
        ("INCOME", "BANK_INCOME_COMPLETE") => {
            crate::head::decode(body).map(Webhook::BankIncomeComplete)
        }
        #[cfg(feature = "income")]
        ("INCOME", "BANK_INCOME_REFRESH_COMPLETE") => {
            crate::head::decode(body).map(Webhook::BankIncomeRefreshComplete)
        }
        #[cfg(feature = "income")]
        ("INCOME", "BANK_INCOME_REFRESH_UPDATE") => {
            crate::head::decode(body).map(Webhook::BankIncomeRefreshUpdate)
        }
        #[cfg(feature = "income")]
        ("INCOME", "INCOME_VERIFICATION") => {
            crate::head::decode(body).map(Webhook::IncomeVerificationStatus)
        }
        #[cfg(feature = "income")]
        ("INCOME", "INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED") => {
            crate::head::decode(body).map(Webhook::IncomeVerificationRefreshReconnectNeeded)
        }
        #[cfg(feature = "income")]
        ("INCOME", "INCOME_VERIFICATION_RISK_SIGNALS") => {
            crate::head::decode(body).map(Webhook::IncomeVerificationRiskSignalsStatus)
        }
        #[cfg(feature = "income")]
        ("INCOME", "PRODUCT_READY") => crate::head::decode(body).map(Webhook::ItemProductReady),
        #[cfg(feature = "income")]
        ("INCOME", "USER_INCOME_VERIFICATION") => {
            crate::head::decode(body).map(Webhook::UserIncomeVerificationStatus)
        }
        #[cfg(feature = "income")]
        ("INCOME", "USER_INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED") => {
            crate::head::decode(body).map(Webhook::UserIncomeVerificationRefreshReconnectNeeded)
        }
        #[cfg(feature = "income")]
        ("INCOME", "USER_INCOME_VERIFICATION_RISK_SIGNALS") => {
            crate::head::decode(body).map(Webhook::UserIncomeVerificationRiskSignalsStatus)
        }
        #[cfg(feature = "investments")]
        ("INVESTMENTS_TRANSACTIONS", "DEFAULT_UPDATE") => {
            crate::head::decode(body).map(Webhook::InvestmentsDefaultUpdate)
        }
        #[cfg(feature = "investments")]
        ("INVESTMENTS_TRANSACTIONS", "HISTORICAL_UPDATE") => {
            crate::head::decode(body).map(Webhook::InvestmentsHistoricalUpdate)
        }
        #[cfg(feature = "item")]
        ("ISSUES", "ISSUE_RESOLVED") => crate::head::decode(body).map(Webhook::IssueResolved),
        #[cfg(feature = "item")]
        ("ITEM", "ERROR") => crate::head::decode(body).map(Webhook::ItemError),
        #[cfg(feature = "item")]
        ("ITEM", "LOGIN_REPAIRED") => crate::head::decode(body).map(Webhook::ItemLoginRepaired),
        #[cfg(feature = "item")]
        ("ITEM", "NEW_ACCOUNTS_AVAILABLE") => {
            crate::head::decode(body).map(Webhook::NewAccountsAvailable)
        }
        #[cfg(feature = "item")]
        ("ITEM", "PENDING_DISCONNECT") => crate::head::decode(body).map(Webhook::PendingDisconnect),
        #[cfg(feature = "item")]
        ("ITEM", "PENDING_EXPIRATION") => crate::head::decode(body).map(Webhook::PendingExpiration),
        #[cfg(feature = "item")]
        ("ITEM", "USER_ACCOUNT_REVOKED") => {
            crate::head::decode(body).map(Webhook::UserAccountRevoked)
        }
        #[cfg(feature = "item")]
        ("ITEM", "USER_PERMISSION_REVOKED") => {
            crate::head::decode(body).map(Webhook::UserPermissionRevoked)
        }
        #[cfg(feature = "item")]
        ("ITEM", "WEBHOOK_UPDATE_ACKNOWLEDGED") => {
            crate::head::decode(body).map(Webhook::WebhookUpdateAcknowledged)
        }
        #[cfg(feature = "link")]
        ("LAYER", "LAYER_AUTHENTICATION_PASSED") => {
            crate::head::decode(body).map(Webhook::LayerAuthenticationPassed)
        }
        #[cfg(feature = "liabilities")]
        ("LIABILITIES", "DEFAULT_UPDATE") => {
            crate::head::decode(body).map(Webhook::LiabilitiesDefaultUpdate)
        }
        #[cfg(feature = "link")]
        ("LINK", "EVENTS") => crate::head::decode(body).map(Webhook::LinkEvents),
        #[cfg(feature = "link")]
        ("LINK", "ITEM_ADD_RESULT") => crate::head::decode(body).map(Webhook::ItemAddResult),
        #[cfg(feature = "link")]
        ("LINK", "SESSION_FINISHED") => crate::head::decode(body).map(Webhook::LinkSessionFinished),
        #[cfg(feature = "link")]
        ("LINK_DELIVERY", "DELIVERY_STATUS") => {
            crate::head::decode(body).map(Webhook::LinkUserDeliveryStatus)
        }
        #[cfg(feature = "link")]
        ("LINK_DELIVERY", "LINK_CALLBACK") => {
            crate::head::decode(body).map(Webhook::LinkDeliveryCallback)
        }
        #[cfg(feature = "partner")]
        ("PARTNER", "END_CUSTOMER_OAUTH_STATUS_UPDATED") => {
            crate::head::decode(body).map(Webhook::PartnerEndCustomerOAuthStatusUpdated)
        }
        #[cfg(feature = "payment-initiation")]
        ("PAYMENT_INITIATION", "CONSENT_STATUS_UPDATE") => {
            crate::head::decode(body).map(Webhook::PaymentInitiationConsentStatusUpdate)
        }
        #[cfg(feature = "payment-initiation")]
        ("PAYMENT_INITIATION", "PAYMENT_STATUS_UPDATE") => {
            crate::head::decode(body).map(Webhook::PaymentStatusUpdate)
        }
        #[cfg(feature = "processor")]
        ("PROCESSOR_TOKEN", "WEBHOOK_UPDATE_ACKNOWLEDGED") => {
            crate::head::decode(body).map(Webhook::ProcessorTokenUpdate)
        }
        #[cfg(feature = "protect")]
        ("PROTECT", "PROTECT_USER_EVENT") => {
            crate::head::decode(body).map(Webhook::ProtectUserEvent)
        }
        #[cfg(feature = "monitor")]
        ("SCREENING", "STATUS_UPDATED") => {
            crate::head::decode(body).map(Webhook::ScreeningStatusUpdated)
        }
        #[cfg(feature = "statements")]
        ("STATEMENTS", "STATEMENTS_REFRESH_COMPLETE") => {
            crate::head::decode(body).map(Webhook::StatementsRefreshComplete)
        }
        #[cfg(feature = "transactions")]
        ("TRANSACTIONS", "DEFAULT_UPDATE") => crate::head::decode(body).map(Webhook::DefaultUpdate),
        #[cfg(feature = "transactions")]
        ("TRANSACTIONS", "HISTORICAL_UPDATE") => {
            crate::head::decode(body).map(Webhook::HistoricalUpdate)
        }
        #[cfg(feature = "transactions")]
        ("TRANSACTIONS", "INITIAL_UPDATE") => crate::head::decode(body).map(Webhook::InitialUpdate),
        #[cfg(feature = "transactions")]
        ("TRANSACTIONS", "RECURRING_TRANSACTIONS_UPDATE") => {
            crate::head::decode(body).map(Webhook::RecurringTransactionsUpdate)
        }
        #[cfg(feature = "transactions")]
        ("TRANSACTIONS", "SYNC_UPDATES_AVAILABLE") => {
            crate::head::decode(body).map(Webhook::SyncUpdatesAvailable)
        }
        #[cfg(feature = "transactions")]
        ("TRANSACTIONS", "TRANSACTIONS_REMOVED") => {
            crate::head::decode(body).map(Webhook::TransactionsRemoved)
        }
        #[cfg(feature = "transfer")]
        ("TRANSFER", "PLATFORM_ONBOARDING_UPDATE") => {
            crate::head::decode(body).map(Webhook::TransferPlatformOnboardingUpdate)
        }
        #[cfg(feature = "transfer")]
        ("TRANSFER", "RECURRING_CANCELLED") => {
            crate::head::decode(body).map(Webhook::RecurringCancelled)
        }
        #[cfg(feature = "transfer")]
        ("TRANSFER", "RECURRING_NEW_TRANSFER") => {
            crate::head::decode(body).map(Webhook::RecurringNewTransfer)
        }
        #[cfg(feature = "transfer")]
        ("TRANSFER", "RECURRING_TRANSFER_SKIPPED") => {
            crate::head::decode(body).map(Webhook::RecurringTransferSkipped)
        }
        #[cfg(feature = "transfer")]
        ("TRANSFER", "TRANSFER_EVENTS_UPDATE") => {
            crate::head::decode(body).map(Webhook::TransferEventsUpdate)
        }
        #[cfg(feature = "wallet")]
        ("WALLET", "WALLET_TRANSACTION_STATUS_UPDATE") => {
            crate::head::decode(body).map(Webhook::WalletTransactionStatusUpdate)
        }
        _ => return None,
    })
}

/// What is the same for all payloads.
macro_rules! with_payload {
    ($webhook:expr, $payload:ident => $value:expr, $other:ident => $else:expr) => {
        match $webhook {
            #[cfg(feature = "assets")]
            $crate::Webhook::AssetsError($payload) => $value,
            #[cfg(feature = "assets")]
            $crate::Webhook::AssetsProductReady($payload) => $value,
            #[cfg(feature = "assets")]
            $crate::Webhook::AssetsRelay($payload) => $value,
            #[cfg(feature = "auth")]
            $crate::Webhook::AutomaticallyVerified($payload) => $value,
            #[cfg(feature = "auth")]
            $crate::Webhook::AuthDefaultUpdate($payload) => $value,
            #[cfg(feature = "auth")]
            $crate::Webhook::ProductPermissionsRequiredAuth($payload) => $value,
            #[cfg(feature = "auth")]
            $crate::Webhook::HostedMMDVerification($payload) => $value,
            #[cfg(feature = "auth")]
            $crate::Webhook::VerificationExpired($payload) => $value,
            #[cfg(feature = "bank-transfer")]
            $crate::Webhook::BankTransfersEventsUpdate($payload) => $value,
            #[cfg(feature = "check")]
            $crate::Webhook::BaseReportsError($payload) => $value,
            #[cfg(feature = "check")]
            $crate::Webhook::BaseReportsProductReady($payload) => $value,
            #[cfg(feature = "beacon")]
            $crate::Webhook::BeaconDuplicateDetected($payload) => $value,
            #[cfg(feature = "beacon")]
            $crate::Webhook::BeaconReportCreated($payload) => $value,
            #[cfg(feature = "beacon")]
            $crate::Webhook::BeaconReportSyndicationCreated($payload) => $value,
            #[cfg(feature = "beacon")]
            $crate::Webhook::BeaconReportUpdated($payload) => $value,
            #[cfg(feature = "beacon")]
            $crate::Webhook::BeaconUserStatusUpdated($payload) => $value,
            #[cfg(feature = "cashflow")]
            $crate::Webhook::CashFlowUpdatesInsightsV2($payload) => $value,
            #[cfg(feature = "cashflow")]
            $crate::Webhook::CashFlowUpdatesExpectedDepositMissed($payload) => $value,
            #[cfg(feature = "cashflow")]
            $crate::Webhook::CashFlowUpdatesInsights($payload) => $value,
            #[cfg(feature = "cashflow")]
            $crate::Webhook::CashFlowUpdatesLargeDeposit($payload) => $value,
            #[cfg(feature = "cashflow")]
            $crate::Webhook::CashFlowUpdatesLowBalance($payload) => $value,
            #[cfg(feature = "cashflow")]
            $crate::Webhook::CashFlowUpdatesNewIncomeStream($payload) => $value,
            #[cfg(feature = "cashflow")]
            $crate::Webhook::CashFlowUpdatesNewLoanPayment($payload) => $value,
            #[cfg(feature = "cashflow")]
            $crate::Webhook::CashFlowUpdatesNSF($payload) => $value,
            #[cfg(feature = "check")]
            $crate::Webhook::CraCheckReportFailed($payload) => $value,
            #[cfg(feature = "check")]
            $crate::Webhook::CraCheckReportReady($payload) => $value,
            #[cfg(feature = "check")]
            $crate::Webhook::CraUpgradeFailed($payload) => $value,
            #[cfg(feature = "check")]
            $crate::Webhook::CraUserCheckReportFailed($payload) => $value,
            #[cfg(feature = "check")]
            $crate::Webhook::CraUserCheckReportReady($payload) => $value,
            #[cfg(feature = "check")]
            $crate::Webhook::CraBankIncomeComplete($payload) => $value,
            #[cfg(feature = "check")]
            $crate::Webhook::CraBankIncomeError($payload) => $value,
            #[cfg(feature = "check")]
            $crate::Webhook::CraPartnerInsightsComplete($payload) => $value,
            #[cfg(feature = "check")]
            $crate::Webhook::CraPartnerInsightsError($payload) => $value,
            #[cfg(feature = "cashflow")]
            $crate::Webhook::CraMonitoringExpectedDepositMissed($payload) => $value,
            #[cfg(feature = "cashflow")]
            $crate::Webhook::CraMonitoringInsights($payload) => $value,
            #[cfg(feature = "cashflow")]
            $crate::Webhook::CraMonitoringLargeDeposit($payload) => $value,
            #[cfg(feature = "cashflow")]
            $crate::Webhook::CraMonitoringLowBalance($payload) => $value,
            #[cfg(feature = "cashflow")]
            $crate::Webhook::CraMonitoringNewIncomeStream($payload) => $value,
            #[cfg(feature = "cashflow")]
            $crate::Webhook::CraMonitoringNewLoanPayment($payload) => $value,
            #[cfg(feature = "cashflow")]
            $crate::Webhook::CraMonitoringNSF($payload) => $value,
            #[cfg(feature = "check")]
            $crate::Webhook::CraReportReady($payload) => $value,
            #[cfg(feature = "check")]
            $crate::Webhook::CraReportUpdated($payload) => $value,
            #[cfg(feature = "institutions")]
            $crate::Webhook::InstitutionStatusAlert($payload) => $value,
            #[cfg(feature = "legacy")]
            $crate::Webhook::DepositSwitchStateUpdate($payload) => $value,
            #[cfg(feature = "monitor")]
            $crate::Webhook::EntityScreeningStatusUpdated($payload) => $value,
            #[cfg(feature = "investments")]
            $crate::Webhook::HoldingsDefaultUpdate($payload) => $value,
            #[cfg(feature = "identity")]
            $crate::Webhook::IdentityDefaultUpdate($payload) => $value,
            #[cfg(feature = "identity")]
            $crate::Webhook::ProductPermissionsRequiredIdentity($payload) => $value,
            #[cfg(feature = "identity-verification")]
            $crate::Webhook::IdentityVerificationRetried($payload) => $value,
            #[cfg(feature = "identity-verification")]
            $crate::Webhook::IdentityVerificationStatusUpdated($payload) => $value,
            #[cfg(feature = "identity-verification")]
            $crate::Webhook::IdentityVerificationStepUpdated($payload) => $value,
            #[cfg(feature = "income")]
            $crate::Webhook::BankIncomeComplete($payload) => $value,
            #[cfg(feature = "income")]
            $crate::Webhook::BankIncomeRefreshComplete($payload) => $value,
            #[cfg(feature = "income")]
            $crate::Webhook::BankIncomeRefreshUpdate($payload) => $value,
            #[cfg(feature = "income")]
            $crate::Webhook::IncomeVerificationStatus($payload) => $value,
            #[cfg(feature = "income")]
            $crate::Webhook::IncomeVerificationRefreshReconnectNeeded($payload) => $value,
            #[cfg(feature = "income")]
            $crate::Webhook::IncomeVerificationRiskSignalsStatus($payload) => $value,
            #[cfg(feature = "income")]
            $crate::Webhook::ItemProductReady($payload) => $value,
            #[cfg(feature = "income")]
            $crate::Webhook::UserIncomeVerificationStatus($payload) => $value,
            #[cfg(feature = "income")]
            $crate::Webhook::UserIncomeVerificationRefreshReconnectNeeded($payload) => $value,
            #[cfg(feature = "income")]
            $crate::Webhook::UserIncomeVerificationRiskSignalsStatus($payload) => $value,
            #[cfg(feature = "investments")]
            $crate::Webhook::InvestmentsDefaultUpdate($payload) => $value,
            #[cfg(feature = "investments")]
            $crate::Webhook::InvestmentsHistoricalUpdate($payload) => $value,
            #[cfg(feature = "item")]
            $crate::Webhook::IssueResolved($payload) => $value,
            #[cfg(feature = "item")]
            $crate::Webhook::ItemError($payload) => $value,
            #[cfg(feature = "item")]
            $crate::Webhook::ItemLoginRepaired($payload) => $value,
            #[cfg(feature = "item")]
            $crate::Webhook::NewAccountsAvailable($payload) => $value,
            #[cfg(feature = "item")]
            $crate::Webhook::PendingDisconnect($payload) => $value,
            #[cfg(feature = "item")]
            $crate::Webhook::PendingExpiration($payload) => $value,
            #[cfg(feature = "item")]
            $crate::Webhook::UserAccountRevoked($payload) => $value,
            #[cfg(feature = "item")]
            $crate::Webhook::UserPermissionRevoked($payload) => $value,
            #[cfg(feature = "item")]
            $crate::Webhook::WebhookUpdateAcknowledged($payload) => $value,
            #[cfg(feature = "link")]
            $crate::Webhook::LayerAuthenticationPassed($payload) => $value,
            #[cfg(feature = "liabilities")]
            $crate::Webhook::LiabilitiesDefaultUpdate($payload) => $value,
            #[cfg(feature = "link")]
            $crate::Webhook::LinkEvents($payload) => $value,
            #[cfg(feature = "link")]
            $crate::Webhook::ItemAddResult($payload) => $value,
            #[cfg(feature = "link")]
            $crate::Webhook::LinkSessionFinished($payload) => $value,
            #[cfg(feature = "link")]
            $crate::Webhook::LinkUserDeliveryStatus($payload) => $value,
            #[cfg(feature = "link")]
            $crate::Webhook::LinkDeliveryCallback($payload) => $value,
            #[cfg(feature = "partner")]
            $crate::Webhook::PartnerEndCustomerOAuthStatusUpdated($payload) => $value,
            #[cfg(feature = "payment-initiation")]
            $crate::Webhook::PaymentInitiationConsentStatusUpdate($payload) => $value,
            #[cfg(feature = "payment-initiation")]
            $crate::Webhook::PaymentStatusUpdate($payload) => $value,
            #[cfg(feature = "processor")]
            $crate::Webhook::ProcessorTokenUpdate($payload) => $value,
            #[cfg(feature = "protect")]
            $crate::Webhook::ProtectUserEvent($payload) => $value,
            #[cfg(feature = "monitor")]
            $crate::Webhook::ScreeningStatusUpdated($payload) => $value,
            #[cfg(feature = "statements")]
            $crate::Webhook::StatementsRefreshComplete($payload) => $value,
            #[cfg(feature = "transactions")]
            $crate::Webhook::DefaultUpdate($payload) => $value,
            #[cfg(feature = "transactions")]
            $crate::Webhook::ProcessorDefaultUpdate($payload) => $value,
            #[cfg(feature = "transactions")]
            $crate::Webhook::HistoricalUpdate($payload) => $value,
            #[cfg(feature = "transactions")]
            $crate::Webhook::ProcessorHistoricalUpdate($payload) => $value,
            #[cfg(feature = "transactions")]
            $crate::Webhook::InitialUpdate($payload) => $value,
            #[cfg(feature = "transactions")]
            $crate::Webhook::ProcessorInitialUpdate($payload) => $value,
            #[cfg(feature = "transactions")]
            $crate::Webhook::RecurringTransactionsUpdate($payload) => $value,
            #[cfg(feature = "transactions")]
            $crate::Webhook::ProcessorRecurringTransactionsUpdate($payload) => $value,
            #[cfg(feature = "transactions")]
            $crate::Webhook::SyncUpdatesAvailable($payload) => $value,
            #[cfg(feature = "transactions")]
            $crate::Webhook::ProcessorSyncUpdatesAvailable($payload) => $value,
            #[cfg(feature = "transactions")]
            $crate::Webhook::TransactionsRemoved($payload) => $value,
            #[cfg(feature = "transactions")]
            $crate::Webhook::ProcessorTransactionsRemoved($payload) => $value,
            #[cfg(feature = "transfer")]
            $crate::Webhook::TransferPlatformOnboardingUpdate($payload) => $value,
            #[cfg(feature = "transfer")]
            $crate::Webhook::RecurringCancelled($payload) => $value,
            #[cfg(feature = "transfer")]
            $crate::Webhook::RecurringNewTransfer($payload) => $value,
            #[cfg(feature = "transfer")]
            $crate::Webhook::RecurringTransferSkipped($payload) => $value,
            #[cfg(feature = "transfer")]
            $crate::Webhook::TransferEventsUpdate($payload) => $value,
            #[cfg(feature = "wallet")]
            $crate::Webhook::WalletTransactionStatusUpdate($payload) => $value,
            $crate::Webhook::Other($other) => $else,
        }
    };
}
pub(crate) use with_payload;

#[cfg(feature = "assets")]
impl From<super::payloads::AssetsErrorWebhook> for Webhook {
    fn from(payload: super::payloads::AssetsErrorWebhook) -> Self {
        Self::AssetsError(payload)
    }
}

#[cfg(feature = "assets")]
impl From<super::payloads::AssetsProductReadyWebhook> for Webhook {
    fn from(payload: super::payloads::AssetsProductReadyWebhook) -> Self {
        Self::AssetsProductReady(payload)
    }
}

#[cfg(feature = "assets")]
impl From<super::payloads::AssetsRelayWebhook> for Webhook {
    fn from(payload: super::payloads::AssetsRelayWebhook) -> Self {
        Self::AssetsRelay(payload)
    }
}

#[cfg(feature = "auth")]
impl From<super::payloads::AutomaticallyVerifiedWebhook> for Webhook {
    fn from(payload: super::payloads::AutomaticallyVerifiedWebhook) -> Self {
        Self::AutomaticallyVerified(payload)
    }
}

#[cfg(feature = "auth")]
impl From<super::payloads::AuthDefaultUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::AuthDefaultUpdateWebhook) -> Self {
        Self::AuthDefaultUpdate(payload)
    }
}

#[cfg(feature = "auth")]
impl From<super::payloads::ProductPermissionsRequiredAuthWebhook> for Webhook {
    fn from(payload: super::payloads::ProductPermissionsRequiredAuthWebhook) -> Self {
        Self::ProductPermissionsRequiredAuth(payload)
    }
}

#[cfg(feature = "auth")]
impl From<super::payloads::HostedMMDVerificationWebhook> for Webhook {
    fn from(payload: super::payloads::HostedMMDVerificationWebhook) -> Self {
        Self::HostedMMDVerification(payload)
    }
}

#[cfg(feature = "auth")]
impl From<super::payloads::VerificationExpiredWebhook> for Webhook {
    fn from(payload: super::payloads::VerificationExpiredWebhook) -> Self {
        Self::VerificationExpired(payload)
    }
}

#[cfg(feature = "bank-transfer")]
impl From<super::payloads::BankTransfersEventsUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::BankTransfersEventsUpdateWebhook) -> Self {
        Self::BankTransfersEventsUpdate(payload)
    }
}

#[cfg(feature = "check")]
impl From<super::payloads::BaseReportsErrorWebhook> for Webhook {
    fn from(payload: super::payloads::BaseReportsErrorWebhook) -> Self {
        Self::BaseReportsError(payload)
    }
}

#[cfg(feature = "check")]
impl From<super::payloads::BaseReportsProductReadyWebhook> for Webhook {
    fn from(payload: super::payloads::BaseReportsProductReadyWebhook) -> Self {
        Self::BaseReportsProductReady(payload)
    }
}

#[cfg(feature = "beacon")]
impl From<super::payloads::BeaconDuplicateDetectedWebhook> for Webhook {
    fn from(payload: super::payloads::BeaconDuplicateDetectedWebhook) -> Self {
        Self::BeaconDuplicateDetected(payload)
    }
}

#[cfg(feature = "beacon")]
impl From<super::payloads::BeaconReportCreatedWebhook> for Webhook {
    fn from(payload: super::payloads::BeaconReportCreatedWebhook) -> Self {
        Self::BeaconReportCreated(payload)
    }
}

#[cfg(feature = "beacon")]
impl From<super::payloads::BeaconReportSyndicationCreatedWebhook> for Webhook {
    fn from(payload: super::payloads::BeaconReportSyndicationCreatedWebhook) -> Self {
        Self::BeaconReportSyndicationCreated(payload)
    }
}

#[cfg(feature = "beacon")]
impl From<super::payloads::BeaconReportUpdatedWebhook> for Webhook {
    fn from(payload: super::payloads::BeaconReportUpdatedWebhook) -> Self {
        Self::BeaconReportUpdated(payload)
    }
}

#[cfg(feature = "beacon")]
impl From<super::payloads::BeaconUserStatusUpdatedWebhook> for Webhook {
    fn from(payload: super::payloads::BeaconUserStatusUpdatedWebhook) -> Self {
        Self::BeaconUserStatusUpdated(payload)
    }
}

#[cfg(feature = "cashflow")]
impl From<super::payloads::CashFlowUpdatesInsightsV2Webhook> for Webhook {
    fn from(payload: super::payloads::CashFlowUpdatesInsightsV2Webhook) -> Self {
        Self::CashFlowUpdatesInsightsV2(payload)
    }
}

#[cfg(feature = "cashflow")]
impl From<super::payloads::CashFlowUpdatesExpectedDepositMissedWebhook> for Webhook {
    fn from(payload: super::payloads::CashFlowUpdatesExpectedDepositMissedWebhook) -> Self {
        Self::CashFlowUpdatesExpectedDepositMissed(payload)
    }
}

#[cfg(feature = "cashflow")]
impl From<super::payloads::CashFlowUpdatesInsightsWebhook> for Webhook {
    fn from(payload: super::payloads::CashFlowUpdatesInsightsWebhook) -> Self {
        Self::CashFlowUpdatesInsights(payload)
    }
}

#[cfg(feature = "cashflow")]
impl From<super::payloads::CashFlowUpdatesLargeDepositWebhook> for Webhook {
    fn from(payload: super::payloads::CashFlowUpdatesLargeDepositWebhook) -> Self {
        Self::CashFlowUpdatesLargeDeposit(payload)
    }
}

#[cfg(feature = "cashflow")]
impl From<super::payloads::CashFlowUpdatesLowBalanceWebhook> for Webhook {
    fn from(payload: super::payloads::CashFlowUpdatesLowBalanceWebhook) -> Self {
        Self::CashFlowUpdatesLowBalance(payload)
    }
}

#[cfg(feature = "cashflow")]
impl From<super::payloads::CashFlowUpdatesNewIncomeStreamWebhook> for Webhook {
    fn from(payload: super::payloads::CashFlowUpdatesNewIncomeStreamWebhook) -> Self {
        Self::CashFlowUpdatesNewIncomeStream(payload)
    }
}

#[cfg(feature = "cashflow")]
impl From<super::payloads::CashFlowUpdatesNewLoanPaymentWebhook> for Webhook {
    fn from(payload: super::payloads::CashFlowUpdatesNewLoanPaymentWebhook) -> Self {
        Self::CashFlowUpdatesNewLoanPayment(payload)
    }
}

#[cfg(feature = "cashflow")]
impl From<super::payloads::CashFlowUpdatesNSFWebhook> for Webhook {
    fn from(payload: super::payloads::CashFlowUpdatesNSFWebhook) -> Self {
        Self::CashFlowUpdatesNSF(payload)
    }
}

#[cfg(feature = "check")]
impl From<super::payloads::CraCheckReportFailedWebhook> for Webhook {
    fn from(payload: super::payloads::CraCheckReportFailedWebhook) -> Self {
        Self::CraCheckReportFailed(payload)
    }
}

#[cfg(feature = "check")]
impl From<super::payloads::CraCheckReportReadyWebhook> for Webhook {
    fn from(payload: super::payloads::CraCheckReportReadyWebhook) -> Self {
        Self::CraCheckReportReady(payload)
    }
}

#[cfg(feature = "check")]
impl From<super::payloads::CraUpgradeFailedWebhook> for Webhook {
    fn from(payload: super::payloads::CraUpgradeFailedWebhook) -> Self {
        Self::CraUpgradeFailed(payload)
    }
}

#[cfg(feature = "check")]
impl From<super::payloads::CraUserCheckReportFailedWebhook> for Webhook {
    fn from(payload: super::payloads::CraUserCheckReportFailedWebhook) -> Self {
        Self::CraUserCheckReportFailed(payload)
    }
}

#[cfg(feature = "check")]
impl From<super::payloads::CraUserCheckReportReadyWebhook> for Webhook {
    fn from(payload: super::payloads::CraUserCheckReportReadyWebhook) -> Self {
        Self::CraUserCheckReportReady(payload)
    }
}

#[cfg(feature = "check")]
impl From<super::payloads::CraBankIncomeCompleteWebhook> for Webhook {
    fn from(payload: super::payloads::CraBankIncomeCompleteWebhook) -> Self {
        Self::CraBankIncomeComplete(payload)
    }
}

#[cfg(feature = "check")]
impl From<super::payloads::CraBankIncomeErrorWebhook> for Webhook {
    fn from(payload: super::payloads::CraBankIncomeErrorWebhook) -> Self {
        Self::CraBankIncomeError(payload)
    }
}

#[cfg(feature = "check")]
impl From<super::payloads::CraPartnerInsightsCompleteWebhook> for Webhook {
    fn from(payload: super::payloads::CraPartnerInsightsCompleteWebhook) -> Self {
        Self::CraPartnerInsightsComplete(payload)
    }
}

#[cfg(feature = "check")]
impl From<super::payloads::CraPartnerInsightsErrorWebhook> for Webhook {
    fn from(payload: super::payloads::CraPartnerInsightsErrorWebhook) -> Self {
        Self::CraPartnerInsightsError(payload)
    }
}

#[cfg(feature = "cashflow")]
impl From<super::payloads::CraMonitoringExpectedDepositMissedWebhook> for Webhook {
    fn from(payload: super::payloads::CraMonitoringExpectedDepositMissedWebhook) -> Self {
        Self::CraMonitoringExpectedDepositMissed(payload)
    }
}

#[cfg(feature = "cashflow")]
impl From<super::payloads::CraMonitoringInsightsWebhook> for Webhook {
    fn from(payload: super::payloads::CraMonitoringInsightsWebhook) -> Self {
        Self::CraMonitoringInsights(payload)
    }
}

#[cfg(feature = "cashflow")]
impl From<super::payloads::CraMonitoringLargeDepositWebhook> for Webhook {
    fn from(payload: super::payloads::CraMonitoringLargeDepositWebhook) -> Self {
        Self::CraMonitoringLargeDeposit(payload)
    }
}

#[cfg(feature = "cashflow")]
impl From<super::payloads::CraMonitoringLowBalanceWebhook> for Webhook {
    fn from(payload: super::payloads::CraMonitoringLowBalanceWebhook) -> Self {
        Self::CraMonitoringLowBalance(payload)
    }
}

#[cfg(feature = "cashflow")]
impl From<super::payloads::CraMonitoringNewIncomeStreamWebhook> for Webhook {
    fn from(payload: super::payloads::CraMonitoringNewIncomeStreamWebhook) -> Self {
        Self::CraMonitoringNewIncomeStream(payload)
    }
}

#[cfg(feature = "cashflow")]
impl From<super::payloads::CraMonitoringNewLoanPaymentWebhook> for Webhook {
    fn from(payload: super::payloads::CraMonitoringNewLoanPaymentWebhook) -> Self {
        Self::CraMonitoringNewLoanPayment(payload)
    }
}

#[cfg(feature = "cashflow")]
impl From<super::payloads::CraMonitoringNSFWebhook> for Webhook {
    fn from(payload: super::payloads::CraMonitoringNSFWebhook) -> Self {
        Self::CraMonitoringNSF(payload)
    }
}

#[cfg(feature = "check")]
impl From<super::payloads::CraReportReadyWebhook> for Webhook {
    fn from(payload: super::payloads::CraReportReadyWebhook) -> Self {
        Self::CraReportReady(payload)
    }
}

#[cfg(feature = "check")]
impl From<super::payloads::CraReportUpdatedWebhook> for Webhook {
    fn from(payload: super::payloads::CraReportUpdatedWebhook) -> Self {
        Self::CraReportUpdated(payload)
    }
}

#[cfg(feature = "institutions")]
impl From<super::payloads::InstitutionStatusAlertWebhook> for Webhook {
    fn from(payload: super::payloads::InstitutionStatusAlertWebhook) -> Self {
        Self::InstitutionStatusAlert(payload)
    }
}

#[cfg(feature = "legacy")]
impl From<super::payloads::DepositSwitchStateUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::DepositSwitchStateUpdateWebhook) -> Self {
        Self::DepositSwitchStateUpdate(payload)
    }
}

#[cfg(feature = "monitor")]
impl From<super::payloads::EntityScreeningStatusUpdatedWebhook> for Webhook {
    fn from(payload: super::payloads::EntityScreeningStatusUpdatedWebhook) -> Self {
        Self::EntityScreeningStatusUpdated(payload)
    }
}

#[cfg(feature = "investments")]
impl From<super::payloads::HoldingsDefaultUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::HoldingsDefaultUpdateWebhook) -> Self {
        Self::HoldingsDefaultUpdate(payload)
    }
}

#[cfg(feature = "identity")]
impl From<super::payloads::IdentityDefaultUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::IdentityDefaultUpdateWebhook) -> Self {
        Self::IdentityDefaultUpdate(payload)
    }
}

#[cfg(feature = "identity")]
impl From<super::payloads::ProductPermissionsRequiredIdentityWebhook> for Webhook {
    fn from(payload: super::payloads::ProductPermissionsRequiredIdentityWebhook) -> Self {
        Self::ProductPermissionsRequiredIdentity(payload)
    }
}

#[cfg(feature = "identity-verification")]
impl From<super::payloads::IdentityVerificationRetriedWebhook> for Webhook {
    fn from(payload: super::payloads::IdentityVerificationRetriedWebhook) -> Self {
        Self::IdentityVerificationRetried(payload)
    }
}

#[cfg(feature = "identity-verification")]
impl From<super::payloads::IdentityVerificationStatusUpdatedWebhook> for Webhook {
    fn from(payload: super::payloads::IdentityVerificationStatusUpdatedWebhook) -> Self {
        Self::IdentityVerificationStatusUpdated(payload)
    }
}

#[cfg(feature = "identity-verification")]
impl From<super::payloads::IdentityVerificationStepUpdatedWebhook> for Webhook {
    fn from(payload: super::payloads::IdentityVerificationStepUpdatedWebhook) -> Self {
        Self::IdentityVerificationStepUpdated(payload)
    }
}

#[cfg(feature = "income")]
impl From<super::payloads::BankIncomeCompleteWebhook> for Webhook {
    fn from(payload: super::payloads::BankIncomeCompleteWebhook) -> Self {
        Self::BankIncomeComplete(payload)
    }
}

#[cfg(feature = "income")]
impl From<super::payloads::BankIncomeRefreshCompleteWebhook> for Webhook {
    fn from(payload: super::payloads::BankIncomeRefreshCompleteWebhook) -> Self {
        Self::BankIncomeRefreshComplete(payload)
    }
}

#[cfg(feature = "income")]
impl From<super::payloads::BankIncomeRefreshUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::BankIncomeRefreshUpdateWebhook) -> Self {
        Self::BankIncomeRefreshUpdate(payload)
    }
}

#[cfg(feature = "income")]
impl From<super::payloads::IncomeVerificationStatusWebhook> for Webhook {
    fn from(payload: super::payloads::IncomeVerificationStatusWebhook) -> Self {
        Self::IncomeVerificationStatus(payload)
    }
}

#[cfg(feature = "income")]
impl From<super::payloads::IncomeVerificationRefreshReconnectNeededWebhook> for Webhook {
    fn from(payload: super::payloads::IncomeVerificationRefreshReconnectNeededWebhook) -> Self {
        Self::IncomeVerificationRefreshReconnectNeeded(payload)
    }
}

#[cfg(feature = "income")]
impl From<super::payloads::IncomeVerificationRiskSignalsStatusWebhook> for Webhook {
    fn from(payload: super::payloads::IncomeVerificationRiskSignalsStatusWebhook) -> Self {
        Self::IncomeVerificationRiskSignalsStatus(payload)
    }
}

#[cfg(feature = "income")]
impl From<super::payloads::ItemProductReadyWebhook> for Webhook {
    fn from(payload: super::payloads::ItemProductReadyWebhook) -> Self {
        Self::ItemProductReady(payload)
    }
}

#[cfg(feature = "income")]
impl From<super::payloads::UserIncomeVerificationStatusWebhook> for Webhook {
    fn from(payload: super::payloads::UserIncomeVerificationStatusWebhook) -> Self {
        Self::UserIncomeVerificationStatus(payload)
    }
}

#[cfg(feature = "income")]
impl From<super::payloads::UserIncomeVerificationRefreshReconnectNeededWebhook> for Webhook {
    fn from(payload: super::payloads::UserIncomeVerificationRefreshReconnectNeededWebhook) -> Self {
        Self::UserIncomeVerificationRefreshReconnectNeeded(payload)
    }
}

#[cfg(feature = "income")]
impl From<super::payloads::UserIncomeVerificationRiskSignalsStatusWebhook> for Webhook {
    fn from(payload: super::payloads::UserIncomeVerificationRiskSignalsStatusWebhook) -> Self {
        Self::UserIncomeVerificationRiskSignalsStatus(payload)
    }
}

#[cfg(feature = "investments")]
impl From<super::payloads::InvestmentsDefaultUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::InvestmentsDefaultUpdateWebhook) -> Self {
        Self::InvestmentsDefaultUpdate(payload)
    }
}

#[cfg(feature = "investments")]
impl From<super::payloads::InvestmentsHistoricalUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::InvestmentsHistoricalUpdateWebhook) -> Self {
        Self::InvestmentsHistoricalUpdate(payload)
    }
}

#[cfg(feature = "item")]
impl From<super::payloads::IssueResolvedWebhook> for Webhook {
    fn from(payload: super::payloads::IssueResolvedWebhook) -> Self {
        Self::IssueResolved(payload)
    }
}

#[cfg(feature = "item")]
impl From<super::payloads::ItemErrorWebhook> for Webhook {
    fn from(payload: super::payloads::ItemErrorWebhook) -> Self {
        Self::ItemError(payload)
    }
}

#[cfg(feature = "item")]
impl From<super::payloads::ItemLoginRepairedWebhook> for Webhook {
    fn from(payload: super::payloads::ItemLoginRepairedWebhook) -> Self {
        Self::ItemLoginRepaired(payload)
    }
}

#[cfg(feature = "item")]
impl From<super::payloads::NewAccountsAvailableWebhook> for Webhook {
    fn from(payload: super::payloads::NewAccountsAvailableWebhook) -> Self {
        Self::NewAccountsAvailable(payload)
    }
}

#[cfg(feature = "item")]
impl From<super::payloads::PendingDisconnectWebhook> for Webhook {
    fn from(payload: super::payloads::PendingDisconnectWebhook) -> Self {
        Self::PendingDisconnect(payload)
    }
}

#[cfg(feature = "item")]
impl From<super::payloads::PendingExpirationWebhook> for Webhook {
    fn from(payload: super::payloads::PendingExpirationWebhook) -> Self {
        Self::PendingExpiration(payload)
    }
}

#[cfg(feature = "item")]
impl From<super::payloads::UserAccountRevokedWebhook> for Webhook {
    fn from(payload: super::payloads::UserAccountRevokedWebhook) -> Self {
        Self::UserAccountRevoked(payload)
    }
}

#[cfg(feature = "item")]
impl From<super::payloads::UserPermissionRevokedWebhook> for Webhook {
    fn from(payload: super::payloads::UserPermissionRevokedWebhook) -> Self {
        Self::UserPermissionRevoked(payload)
    }
}

#[cfg(feature = "item")]
impl From<super::payloads::WebhookUpdateAcknowledgedWebhook> for Webhook {
    fn from(payload: super::payloads::WebhookUpdateAcknowledgedWebhook) -> Self {
        Self::WebhookUpdateAcknowledged(payload)
    }
}

#[cfg(feature = "link")]
impl From<super::payloads::LayerAuthenticationPassedWebhook> for Webhook {
    fn from(payload: super::payloads::LayerAuthenticationPassedWebhook) -> Self {
        Self::LayerAuthenticationPassed(payload)
    }
}

#[cfg(feature = "liabilities")]
impl From<super::payloads::LiabilitiesDefaultUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::LiabilitiesDefaultUpdateWebhook) -> Self {
        Self::LiabilitiesDefaultUpdate(payload)
    }
}

#[cfg(feature = "link")]
impl From<super::payloads::LinkEventsWebhook> for Webhook {
    fn from(payload: super::payloads::LinkEventsWebhook) -> Self {
        Self::LinkEvents(payload)
    }
}

#[cfg(feature = "link")]
impl From<super::payloads::ItemAddResultWebhook> for Webhook {
    fn from(payload: super::payloads::ItemAddResultWebhook) -> Self {
        Self::ItemAddResult(payload)
    }
}

#[cfg(feature = "link")]
impl From<super::payloads::LinkSessionFinishedWebhook> for Webhook {
    fn from(payload: super::payloads::LinkSessionFinishedWebhook) -> Self {
        Self::LinkSessionFinished(payload)
    }
}

#[cfg(feature = "link")]
impl From<super::payloads::LinkUserDeliveryStatusWebhook> for Webhook {
    fn from(payload: super::payloads::LinkUserDeliveryStatusWebhook) -> Self {
        Self::LinkUserDeliveryStatus(payload)
    }
}

#[cfg(feature = "link")]
impl From<super::payloads::LinkDeliveryCallbackWebhook> for Webhook {
    fn from(payload: super::payloads::LinkDeliveryCallbackWebhook) -> Self {
        Self::LinkDeliveryCallback(payload)
    }
}

#[cfg(feature = "partner")]
impl From<super::payloads::PartnerEndCustomerOAuthStatusUpdatedWebhook> for Webhook {
    fn from(payload: super::payloads::PartnerEndCustomerOAuthStatusUpdatedWebhook) -> Self {
        Self::PartnerEndCustomerOAuthStatusUpdated(payload)
    }
}

#[cfg(feature = "payment-initiation")]
impl From<super::payloads::PaymentInitiationConsentStatusUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::PaymentInitiationConsentStatusUpdateWebhook) -> Self {
        Self::PaymentInitiationConsentStatusUpdate(payload)
    }
}

#[cfg(feature = "payment-initiation")]
impl From<super::payloads::PaymentStatusUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::PaymentStatusUpdateWebhook) -> Self {
        Self::PaymentStatusUpdate(payload)
    }
}

#[cfg(feature = "processor")]
impl From<super::payloads::ProcessorTokenWebhookUpdate> for Webhook {
    fn from(payload: super::payloads::ProcessorTokenWebhookUpdate) -> Self {
        Self::ProcessorTokenUpdate(payload)
    }
}

#[cfg(feature = "protect")]
impl From<super::payloads::ProtectUserEventWebhook> for Webhook {
    fn from(payload: super::payloads::ProtectUserEventWebhook) -> Self {
        Self::ProtectUserEvent(payload)
    }
}

#[cfg(feature = "monitor")]
impl From<super::payloads::ScreeningStatusUpdatedWebhook> for Webhook {
    fn from(payload: super::payloads::ScreeningStatusUpdatedWebhook) -> Self {
        Self::ScreeningStatusUpdated(payload)
    }
}

#[cfg(feature = "statements")]
impl From<super::payloads::StatementsRefreshCompleteWebhook> for Webhook {
    fn from(payload: super::payloads::StatementsRefreshCompleteWebhook) -> Self {
        Self::StatementsRefreshComplete(payload)
    }
}

#[cfg(feature = "transactions")]
impl From<super::payloads::DefaultUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::DefaultUpdateWebhook) -> Self {
        Self::DefaultUpdate(payload)
    }
}

#[cfg(feature = "transactions")]
impl From<super::payloads::ProcessorDefaultUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::ProcessorDefaultUpdateWebhook) -> Self {
        Self::ProcessorDefaultUpdate(payload)
    }
}

#[cfg(feature = "transactions")]
impl From<super::payloads::HistoricalUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::HistoricalUpdateWebhook) -> Self {
        Self::HistoricalUpdate(payload)
    }
}

#[cfg(feature = "transactions")]
impl From<super::payloads::ProcessorHistoricalUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::ProcessorHistoricalUpdateWebhook) -> Self {
        Self::ProcessorHistoricalUpdate(payload)
    }
}

#[cfg(feature = "transactions")]
impl From<super::payloads::InitialUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::InitialUpdateWebhook) -> Self {
        Self::InitialUpdate(payload)
    }
}

#[cfg(feature = "transactions")]
impl From<super::payloads::ProcessorInitialUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::ProcessorInitialUpdateWebhook) -> Self {
        Self::ProcessorInitialUpdate(payload)
    }
}

#[cfg(feature = "transactions")]
impl From<super::payloads::RecurringTransactionsUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::RecurringTransactionsUpdateWebhook) -> Self {
        Self::RecurringTransactionsUpdate(payload)
    }
}

#[cfg(feature = "transactions")]
impl From<super::payloads::ProcessorRecurringTransactionsUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::ProcessorRecurringTransactionsUpdateWebhook) -> Self {
        Self::ProcessorRecurringTransactionsUpdate(payload)
    }
}

#[cfg(feature = "transactions")]
impl From<super::payloads::SyncUpdatesAvailableWebhook> for Webhook {
    fn from(payload: super::payloads::SyncUpdatesAvailableWebhook) -> Self {
        Self::SyncUpdatesAvailable(payload)
    }
}

#[cfg(feature = "transactions")]
impl From<super::payloads::ProcessorSyncUpdatesAvailableWebhook> for Webhook {
    fn from(payload: super::payloads::ProcessorSyncUpdatesAvailableWebhook) -> Self {
        Self::ProcessorSyncUpdatesAvailable(payload)
    }
}

#[cfg(feature = "transactions")]
impl From<super::payloads::TransactionsRemovedWebhook> for Webhook {
    fn from(payload: super::payloads::TransactionsRemovedWebhook) -> Self {
        Self::TransactionsRemoved(payload)
    }
}

#[cfg(feature = "transactions")]
impl From<super::payloads::ProcessorTransactionsRemovedWebhook> for Webhook {
    fn from(payload: super::payloads::ProcessorTransactionsRemovedWebhook) -> Self {
        Self::ProcessorTransactionsRemoved(payload)
    }
}

#[cfg(feature = "transfer")]
impl From<super::payloads::TransferPlatformOnboardingUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::TransferPlatformOnboardingUpdateWebhook) -> Self {
        Self::TransferPlatformOnboardingUpdate(payload)
    }
}

#[cfg(feature = "transfer")]
impl From<super::payloads::RecurringCancelledWebhook> for Webhook {
    fn from(payload: super::payloads::RecurringCancelledWebhook) -> Self {
        Self::RecurringCancelled(payload)
    }
}

#[cfg(feature = "transfer")]
impl From<super::payloads::RecurringNewTransferWebhook> for Webhook {
    fn from(payload: super::payloads::RecurringNewTransferWebhook) -> Self {
        Self::RecurringNewTransfer(payload)
    }
}

#[cfg(feature = "transfer")]
impl From<super::payloads::RecurringTransferSkippedWebhook> for Webhook {
    fn from(payload: super::payloads::RecurringTransferSkippedWebhook) -> Self {
        Self::RecurringTransferSkipped(payload)
    }
}

#[cfg(feature = "transfer")]
impl From<super::payloads::TransferEventsUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::TransferEventsUpdateWebhook) -> Self {
        Self::TransferEventsUpdate(payload)
    }
}

#[cfg(feature = "wallet")]
impl From<super::payloads::WalletTransactionStatusUpdateWebhook> for Webhook {
    fn from(payload: super::payloads::WalletTransactionStatusUpdateWebhook) -> Self {
        Self::WalletTransactionStatusUpdate(payload)
    }
}

#[cfg(feature = "samples")]
#[cfg_attr(docsrs, doc(cfg(feature = "samples")))]
impl Webhook {
    /// A sample of each webhook that is compiled.
    pub fn samples() -> Vec<Self> {
        const SAMPLES: &[fn() -> Webhook] = &[
            #[cfg(feature = "assets")]
            || Webhook::AssetsError(plaid_core::Sample::sample()),
            #[cfg(feature = "assets")]
            || Webhook::AssetsProductReady(plaid_core::Sample::sample()),
            #[cfg(feature = "assets")]
            || Webhook::AssetsRelay(plaid_core::Sample::sample()),
            #[cfg(feature = "auth")]
            || Webhook::AutomaticallyVerified(plaid_core::Sample::sample()),
            #[cfg(feature = "auth")]
            || Webhook::AuthDefaultUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "auth")]
            || Webhook::ProductPermissionsRequiredAuth(plaid_core::Sample::sample()),
            #[cfg(feature = "auth")]
            || Webhook::HostedMMDVerification(plaid_core::Sample::sample()),
            #[cfg(feature = "auth")]
            || Webhook::VerificationExpired(plaid_core::Sample::sample()),
            #[cfg(feature = "bank-transfer")]
            || Webhook::BankTransfersEventsUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "check")]
            || Webhook::BaseReportsError(plaid_core::Sample::sample()),
            #[cfg(feature = "check")]
            || Webhook::BaseReportsProductReady(plaid_core::Sample::sample()),
            #[cfg(feature = "beacon")]
            || Webhook::BeaconDuplicateDetected(plaid_core::Sample::sample()),
            #[cfg(feature = "beacon")]
            || Webhook::BeaconReportCreated(plaid_core::Sample::sample()),
            #[cfg(feature = "beacon")]
            || Webhook::BeaconReportSyndicationCreated(plaid_core::Sample::sample()),
            #[cfg(feature = "beacon")]
            || Webhook::BeaconReportUpdated(plaid_core::Sample::sample()),
            #[cfg(feature = "beacon")]
            || Webhook::BeaconUserStatusUpdated(plaid_core::Sample::sample()),
            #[cfg(feature = "cashflow")]
            || Webhook::CashFlowUpdatesInsightsV2(plaid_core::Sample::sample()),
            #[cfg(feature = "cashflow")]
            || Webhook::CashFlowUpdatesExpectedDepositMissed(plaid_core::Sample::sample()),
            #[cfg(feature = "cashflow")]
            || Webhook::CashFlowUpdatesInsights(plaid_core::Sample::sample()),
            #[cfg(feature = "cashflow")]
            || Webhook::CashFlowUpdatesLargeDeposit(plaid_core::Sample::sample()),
            #[cfg(feature = "cashflow")]
            || Webhook::CashFlowUpdatesLowBalance(plaid_core::Sample::sample()),
            #[cfg(feature = "cashflow")]
            || Webhook::CashFlowUpdatesNewIncomeStream(plaid_core::Sample::sample()),
            #[cfg(feature = "cashflow")]
            || Webhook::CashFlowUpdatesNewLoanPayment(plaid_core::Sample::sample()),
            #[cfg(feature = "cashflow")]
            || Webhook::CashFlowUpdatesNSF(plaid_core::Sample::sample()),
            #[cfg(feature = "check")]
            || Webhook::CraCheckReportFailed(plaid_core::Sample::sample()),
            #[cfg(feature = "check")]
            || Webhook::CraCheckReportReady(plaid_core::Sample::sample()),
            #[cfg(feature = "check")]
            || Webhook::CraUpgradeFailed(plaid_core::Sample::sample()),
            #[cfg(feature = "check")]
            || Webhook::CraUserCheckReportFailed(plaid_core::Sample::sample()),
            #[cfg(feature = "check")]
            || Webhook::CraUserCheckReportReady(plaid_core::Sample::sample()),
            #[cfg(feature = "check")]
            || Webhook::CraBankIncomeComplete(plaid_core::Sample::sample()),
            #[cfg(feature = "check")]
            || Webhook::CraBankIncomeError(plaid_core::Sample::sample()),
            #[cfg(feature = "check")]
            || Webhook::CraPartnerInsightsComplete(plaid_core::Sample::sample()),
            #[cfg(feature = "check")]
            || Webhook::CraPartnerInsightsError(plaid_core::Sample::sample()),
            #[cfg(feature = "cashflow")]
            || Webhook::CraMonitoringExpectedDepositMissed(plaid_core::Sample::sample()),
            #[cfg(feature = "cashflow")]
            || Webhook::CraMonitoringInsights(plaid_core::Sample::sample()),
            #[cfg(feature = "cashflow")]
            || Webhook::CraMonitoringLargeDeposit(plaid_core::Sample::sample()),
            #[cfg(feature = "cashflow")]
            || Webhook::CraMonitoringLowBalance(plaid_core::Sample::sample()),
            #[cfg(feature = "cashflow")]
            || Webhook::CraMonitoringNewIncomeStream(plaid_core::Sample::sample()),
            #[cfg(feature = "cashflow")]
            || Webhook::CraMonitoringNewLoanPayment(plaid_core::Sample::sample()),
            #[cfg(feature = "cashflow")]
            || Webhook::CraMonitoringNSF(plaid_core::Sample::sample()),
            #[cfg(feature = "check")]
            || Webhook::CraReportReady(plaid_core::Sample::sample()),
            #[cfg(feature = "check")]
            || Webhook::CraReportUpdated(plaid_core::Sample::sample()),
            #[cfg(feature = "institutions")]
            || Webhook::InstitutionStatusAlert(plaid_core::Sample::sample()),
            #[cfg(feature = "legacy")]
            || Webhook::DepositSwitchStateUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "monitor")]
            || Webhook::EntityScreeningStatusUpdated(plaid_core::Sample::sample()),
            #[cfg(feature = "investments")]
            || Webhook::HoldingsDefaultUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "identity")]
            || Webhook::IdentityDefaultUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "identity")]
            || Webhook::ProductPermissionsRequiredIdentity(plaid_core::Sample::sample()),
            #[cfg(feature = "identity-verification")]
            || Webhook::IdentityVerificationRetried(plaid_core::Sample::sample()),
            #[cfg(feature = "identity-verification")]
            || Webhook::IdentityVerificationStatusUpdated(plaid_core::Sample::sample()),
            #[cfg(feature = "identity-verification")]
            || Webhook::IdentityVerificationStepUpdated(plaid_core::Sample::sample()),
            #[cfg(feature = "income")]
            || Webhook::BankIncomeComplete(plaid_core::Sample::sample()),
            #[cfg(feature = "income")]
            || Webhook::BankIncomeRefreshComplete(plaid_core::Sample::sample()),
            #[cfg(feature = "income")]
            || Webhook::BankIncomeRefreshUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "income")]
            || Webhook::IncomeVerificationStatus(plaid_core::Sample::sample()),
            #[cfg(feature = "income")]
            || Webhook::IncomeVerificationRefreshReconnectNeeded(plaid_core::Sample::sample()),
            #[cfg(feature = "income")]
            || Webhook::IncomeVerificationRiskSignalsStatus(plaid_core::Sample::sample()),
            #[cfg(feature = "income")]
            || Webhook::ItemProductReady(plaid_core::Sample::sample()),
            #[cfg(feature = "income")]
            || Webhook::UserIncomeVerificationStatus(plaid_core::Sample::sample()),
            #[cfg(feature = "income")]
            || Webhook::UserIncomeVerificationRefreshReconnectNeeded(plaid_core::Sample::sample()),
            #[cfg(feature = "income")]
            || Webhook::UserIncomeVerificationRiskSignalsStatus(plaid_core::Sample::sample()),
            #[cfg(feature = "investments")]
            || Webhook::InvestmentsDefaultUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "investments")]
            || Webhook::InvestmentsHistoricalUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "item")]
            || Webhook::IssueResolved(plaid_core::Sample::sample()),
            #[cfg(feature = "item")]
            || Webhook::ItemError(plaid_core::Sample::sample()),
            #[cfg(feature = "item")]
            || Webhook::ItemLoginRepaired(plaid_core::Sample::sample()),
            #[cfg(feature = "item")]
            || Webhook::NewAccountsAvailable(plaid_core::Sample::sample()),
            #[cfg(feature = "item")]
            || Webhook::PendingDisconnect(plaid_core::Sample::sample()),
            #[cfg(feature = "item")]
            || Webhook::PendingExpiration(plaid_core::Sample::sample()),
            #[cfg(feature = "item")]
            || Webhook::UserAccountRevoked(plaid_core::Sample::sample()),
            #[cfg(feature = "item")]
            || Webhook::UserPermissionRevoked(plaid_core::Sample::sample()),
            #[cfg(feature = "item")]
            || Webhook::WebhookUpdateAcknowledged(plaid_core::Sample::sample()),
            #[cfg(feature = "link")]
            || Webhook::LayerAuthenticationPassed(plaid_core::Sample::sample()),
            #[cfg(feature = "liabilities")]
            || Webhook::LiabilitiesDefaultUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "link")]
            || Webhook::LinkEvents(plaid_core::Sample::sample()),
            #[cfg(feature = "link")]
            || Webhook::ItemAddResult(plaid_core::Sample::sample()),
            #[cfg(feature = "link")]
            || Webhook::LinkSessionFinished(plaid_core::Sample::sample()),
            #[cfg(feature = "link")]
            || Webhook::LinkUserDeliveryStatus(plaid_core::Sample::sample()),
            #[cfg(feature = "link")]
            || Webhook::LinkDeliveryCallback(plaid_core::Sample::sample()),
            #[cfg(feature = "partner")]
            || Webhook::PartnerEndCustomerOAuthStatusUpdated(plaid_core::Sample::sample()),
            #[cfg(feature = "payment-initiation")]
            || Webhook::PaymentInitiationConsentStatusUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "payment-initiation")]
            || Webhook::PaymentStatusUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "processor")]
            || Webhook::ProcessorTokenUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "protect")]
            || Webhook::ProtectUserEvent(plaid_core::Sample::sample()),
            #[cfg(feature = "monitor")]
            || Webhook::ScreeningStatusUpdated(plaid_core::Sample::sample()),
            #[cfg(feature = "statements")]
            || Webhook::StatementsRefreshComplete(plaid_core::Sample::sample()),
            #[cfg(feature = "transactions")]
            || Webhook::DefaultUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "transactions")]
            || Webhook::ProcessorDefaultUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "transactions")]
            || Webhook::HistoricalUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "transactions")]
            || Webhook::ProcessorHistoricalUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "transactions")]
            || Webhook::InitialUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "transactions")]
            || Webhook::ProcessorInitialUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "transactions")]
            || Webhook::RecurringTransactionsUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "transactions")]
            || Webhook::ProcessorRecurringTransactionsUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "transactions")]
            || Webhook::SyncUpdatesAvailable(plaid_core::Sample::sample()),
            #[cfg(feature = "transactions")]
            || Webhook::ProcessorSyncUpdatesAvailable(plaid_core::Sample::sample()),
            #[cfg(feature = "transactions")]
            || Webhook::TransactionsRemoved(plaid_core::Sample::sample()),
            #[cfg(feature = "transactions")]
            || Webhook::ProcessorTransactionsRemoved(plaid_core::Sample::sample()),
            #[cfg(feature = "transfer")]
            || Webhook::TransferPlatformOnboardingUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "transfer")]
            || Webhook::RecurringCancelled(plaid_core::Sample::sample()),
            #[cfg(feature = "transfer")]
            || Webhook::RecurringNewTransfer(plaid_core::Sample::sample()),
            #[cfg(feature = "transfer")]
            || Webhook::RecurringTransferSkipped(plaid_core::Sample::sample()),
            #[cfg(feature = "transfer")]
            || Webhook::TransferEventsUpdate(plaid_core::Sample::sample()),
            #[cfg(feature = "wallet")]
            || Webhook::WalletTransactionStatusUpdate(plaid_core::Sample::sample()),
        ];
        SAMPLES.iter().map(|sample| sample()).collect()
    }
}
