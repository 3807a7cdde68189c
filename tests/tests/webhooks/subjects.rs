//! What each webhook is about: news about one thing is never older news about another.

use std::{collections::BTreeMap, time::Duration};

use plaid::{
    Sample,
    webhooks::{Admission, Deliveries as _, MemoryDeliveries, Payload, Webhook},
};
use plaid_tests::for_each_payload;
use serde_json::Value;

use crate::bank::{Bank, verify};

/// The member with the narrowest id, and the payloads of which it is the subject.
const SUBJECTS: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "BankTransfersEventsUpdateWebhook",
            "TransferEventsUpdateWebhook",
        ],
    ),
    (
        "account_id",
        &[
            "AutomaticallyVerifiedWebhook",
            "HostedMMDVerificationWebhook",
            "ProcessorDefaultUpdateWebhook",
            "ProcessorHistoricalUpdateWebhook",
            "ProcessorInitialUpdateWebhook",
            "ProcessorRecurringTransactionsUpdateWebhook",
            "ProcessorSyncUpdatesAvailableWebhook",
            "ProcessorTokenWebhookUpdate",
            "ProcessorTransactionsRemovedWebhook",
            "UserAccountRevokedWebhook",
            "VerificationExpiredWebhook",
        ],
    ),
    (
        "asset_report_id",
        &[
            "AssetsErrorWebhook",
            "AssetsProductReadyWebhook",
            "AssetsRelayWebhook",
        ],
    ),
    ("beacon_duplicate_id", &["BeaconDuplicateDetectedWebhook"]),
    (
        "beacon_report_id",
        &["BeaconReportCreatedWebhook", "BeaconReportUpdatedWebhook"],
    ),
    (
        "beacon_report_syndication_id",
        &["BeaconReportSyndicationCreatedWebhook"],
    ),
    ("beacon_user_id", &["BeaconUserStatusUpdatedWebhook"]),
    (
        "consent_id",
        &["PaymentInitiationConsentStatusUpdateWebhook"],
    ),
    ("deposit_switch_id", &["DepositSwitchStateUpdateWebhook"]),
    (
        "end_customer_client_id",
        &["PartnerEndCustomerOAuthStatusUpdatedWebhook"],
    ),
    (
        "entity_screening_id",
        &["EntityScreeningStatusUpdatedWebhook"],
    ),
    ("event_id", &["ProtectUserEventWebhook"]),
    (
        "identity_verification_id",
        &[
            "IdentityVerificationRetriedWebhook",
            "IdentityVerificationStatusUpdatedWebhook",
            "IdentityVerificationStepUpdatedWebhook",
        ],
    ),
    ("institution_id", &["InstitutionStatusAlertWebhook"]),
    ("issue_id", &["IssueResolvedWebhook"]),
    (
        "item_id",
        &[
            "AuthDefaultUpdateWebhook",
            "DefaultUpdateWebhook",
            "HistoricalUpdateWebhook",
            "HoldingsDefaultUpdateWebhook",
            "IdentityDefaultUpdateWebhook",
            "IncomeVerificationRiskSignalsStatusWebhook",
            "IncomeVerificationStatusWebhook",
            "InitialUpdateWebhook",
            "InvestmentsDefaultUpdateWebhook",
            "InvestmentsHistoricalUpdateWebhook",
            "ItemErrorWebhook",
            "ItemLoginRepairedWebhook",
            "ItemProductReadyWebhook",
            "LiabilitiesDefaultUpdateWebhook",
            "NewAccountsAvailableWebhook",
            "PendingDisconnectWebhook",
            "PendingExpirationWebhook",
            "ProductPermissionsRequiredAuthWebhook",
            "ProductPermissionsRequiredIdentityWebhook",
            "RecurringTransactionsUpdateWebhook",
            "StatementsRefreshCompleteWebhook",
            "SyncUpdatesAvailableWebhook",
            "TransactionsRemovedWebhook",
            "UserIncomeVerificationRiskSignalsStatusWebhook",
            "UserIncomeVerificationStatusWebhook",
            "UserPermissionRevokedWebhook",
            "WebhookUpdateAcknowledgedWebhook",
        ],
    ),
    (
        "link_delivery_session_id",
        &[
            "LinkDeliveryCallbackWebhook",
            "LinkUserDeliveryStatusWebhook",
        ],
    ),
    (
        "link_session_id",
        &[
            "ItemAddResultWebhook",
            "LayerAuthenticationPassedWebhook",
            "LinkEventsWebhook",
            "LinkSessionFinishedWebhook",
        ],
    ),
    (
        "originator_client_id",
        &["TransferPlatformOnboardingUpdateWebhook"],
    ),
    ("payment_id", &["PaymentStatusUpdateWebhook"]),
    (
        "recurring_transfer_id",
        &[
            "RecurringCancelledWebhook",
            "RecurringTransferSkippedWebhook",
        ],
    ),
    (
        "report_id",
        &["CraReportReadyWebhook", "CraReportUpdatedWebhook"],
    ),
    ("screening_id", &["ScreeningStatusUpdatedWebhook"]),
    ("transaction_id", &["WalletTransactionStatusUpdateWebhook"]),
    ("transfer_id", &["RecurringNewTransferWebhook"]),
    (
        "user_id",
        &[
            "BankIncomeCompleteWebhook",
            "BankIncomeRefreshCompleteWebhook",
            "BankIncomeRefreshUpdateWebhook",
            "BaseReportsErrorWebhook",
            "BaseReportsProductReadyWebhook",
            "CashFlowUpdatesExpectedDepositMissedWebhook",
            "CashFlowUpdatesInsightsV2Webhook",
            "CashFlowUpdatesInsightsWebhook",
            "CashFlowUpdatesLargeDepositWebhook",
            "CashFlowUpdatesLowBalanceWebhook",
            "CashFlowUpdatesNSFWebhook",
            "CashFlowUpdatesNewIncomeStreamWebhook",
            "CashFlowUpdatesNewLoanPaymentWebhook",
            "CraBankIncomeCompleteWebhook",
            "CraBankIncomeErrorWebhook",
            "CraCheckReportFailedWebhook",
            "CraCheckReportReadyWebhook",
            "CraMonitoringExpectedDepositMissedWebhook",
            "CraMonitoringInsightsWebhook",
            "CraMonitoringLargeDepositWebhook",
            "CraMonitoringLowBalanceWebhook",
            "CraMonitoringNSFWebhook",
            "CraMonitoringNewIncomeStreamWebhook",
            "CraMonitoringNewLoanPaymentWebhook",
            "CraPartnerInsightsCompleteWebhook",
            "CraPartnerInsightsErrorWebhook",
            "CraUpgradeFailedWebhook",
            "CraUserCheckReportFailedWebhook",
            "CraUserCheckReportReadyWebhook",
            "IncomeVerificationRefreshReconnectNeededWebhook",
            "UserIncomeVerificationRefreshReconnectNeededWebhook",
        ],
    ),
];

/// The member that is the subject of a payload; empty if it has none.
fn subject_of(payload: &str) -> &'static str {
    let mut subjects = SUBJECTS.iter();
    let found = subjects.find(|(_, payloads)| payloads.contains(&payload));
    found
        .unwrap_or_else(|| panic!("{payload} is not in the table"))
        .0
}

#[test]
fn the_subject_is_the_narrowest_id() {
    fn check<P: Payload + Sample>(name: &str) {
        let sent: Value = serde_json::from_str(P::SAMPLE).unwrap();
        let subject = P::sample().subject().map(str::to_owned);
        let expected = sent[subject_of(name)].as_str().map(str::to_owned);
        assert_eq!(subject, expected, "{name}");
        assert_eq!(subject.is_none(), subject_of(name).is_empty(), "{name}");
    }
    let mut count = 0;
    macro_rules! visit {
        ($($payload:ty,)+) => {$(
            check::<$payload>(stringify!($payload).rsplit("::").next().unwrap().trim());
            count += 1;
        )+};
    }
    for_each_payload!(visit);
    let known: usize = SUBJECTS.iter().map(|(_, payloads)| payloads.len()).sum();
    assert_eq!(known, count, "the table names payloads that are not there");
}

/// For each payload and each of its ids: a delivery about another thing is new, however old it is, and
/// an older one about the same thing is overtaken.
#[tokio::test]
async fn news_about_one_thing_does_not_overtake_news_about_another() {
    let bank = Bank::open().await;
    let verifier = bank.verifier();
    let mut samples = BTreeMap::new();
    macro_rules! visit {
        ($($payload:ty,)+) => {
            $(samples.insert(stringify!($payload), <$payload>::SAMPLE);)+
        };
    }
    for_each_payload!(visit);
    for (name, sample) in samples {
        let sent: Value = serde_json::from_str(sample).unwrap();
        let members = sent.as_object().unwrap();
        let is_id = |name: &&String| name.ends_with("_id") && sent[name.as_str()].is_string();
        let ids: Vec<&String> = members.keys().filter(is_id).collect();
        let deliveries = MemoryDeliveries::default();
        // The older ones are signed first and arrive later.
        let mut older = Vec::new();
        for id in &ids {
            let mut other = sent.clone();
            other[id.as_str()] = "other".into();
            older.push((Admission::Fresh, bank.signer.sign(other.to_string())));
        }
        let mut same = sent.clone();
        same["new_member"] = true.into();
        older.push((Admission::Overtaken, bank.signer.sign(same.to_string())));
        bank.clock.advance(Duration::from_secs(1));
        let mut latest = sent.clone();
        if sent["timestamp"].is_string() {
            latest["timestamp"] = "2999-01-01T00:00:00Z".into();
        }
        let latest = bank.signer.sign(latest.to_string());
        let latest = verify(&verifier, &latest).await.unwrap();
        assert!(!matches!(latest.webhook(), Webhook::Other(_)), "{name}");
        assert_eq!(deliveries.admit(&latest).await.unwrap(), Admission::Fresh);
        for (expected, signed) in older {
            let delivery = verify(&verifier, &signed).await.unwrap();
            let admission = deliveries.admit(&delivery).await.unwrap();
            assert_eq!(
                admission,
                expected,
                "{name} {:?}",
                delivery.webhook().subject()
            );
        }
    }
}

#[test]
fn what_no_variant_is_for_is_about_its_account_before_its_item() {
    for (body, subject) in [
        (
            r#"{"item_id":"i","account_id":"a","zeta_id":"z"}"#,
            Some("a"),
        ),
        (r#"{"alpha_id":"x","item_id":"i"}"#, Some("i")),
        (r#"{"alpha_id":"x","count":1}"#, Some("x")),
        ("{}", None),
    ] {
        assert_eq!(Webhook::decode(body).unwrap().subject(), subject, "{body}");
    }
}
