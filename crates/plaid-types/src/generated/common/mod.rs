// @generated from api/shared/common.toml by `cargo xtask codegen`. Do not edit.

//! What fits no other group.

mod codec;
#[cfg(feature = "samples")]
mod samples;

plaid_core::string_id! {
/// Stands in `AssetReportCreateResponse.asset_report_id`, `AssetReport.asset_report_id`, `AssetReportRefreshResponse.asset_report_id` and 6 more places.
pub struct AssetReportId;
}

plaid_core::string_id! {
/// Stands in `BeaconUserCreateResponse.id`, `BeaconUserGetRequest.beacon_user_id`, `BeaconUserGetResponse.id` and 21 more places.
pub struct BeaconUserId;
}

plaid_core::string_id! {
/// Stands in `BeaconReportCreateResponse.id`, `BeaconReport.id`, `BeaconReportSyndicationOriginalReport.id` and 4 more places.
pub struct BeaconReportId;
}

plaid_core::string_id! {
/// Stands in `BeaconReportSyndication.id`, `BeaconReportSyndicationGetRequest.beacon_report_syndication_id`, `BeaconReportSyndicationGetResponse.id` and one more place.
pub struct BeaconReportSyndicationId;
}

plaid_core::string_id! {
/// Stands in `BeaconDuplicateGetRequest.beacon_duplicate_id`, `BeaconDuplicateGetResponse.id` and `BeaconDuplicateDetectedWebhook.beacon_duplicate_id`.
pub struct BeaconDuplicateId;
}

plaid_core::string_id! {
/// Stands in `IdentityVerificationCreateResponse.watchlist_screening_id`, `IdentityVerificationGetResponse.watchlist_screening_id`, `IdentityVerification.watchlist_screening_id` and 11 more places.
pub struct WatchlistScreeningId;
}

plaid_core::string_id! {
/// Stands in `Activity.target_application_id`, `ApplicationLastDataAccessTimes.application_id`, `ConnectedApplication.application_id` and 7 more places.
pub struct ApplicationId;
}

plaid_core::string_id! {
/// Names a deposit switch.
pub struct DepositSwitchId;
}

plaid_core::string_id! {
/// Stands in `PartnerCustomerGetRequest.end_customer_client_id`, `PartnerCustomerEnableRequest.end_customer_client_id`, `PartnerCustomerRemoveRequest.end_customer_client_id` and 6 more places.
pub struct EndCustomerClientId;
}

plaid_core::secret_token! {
/// A secret, redacted in `Debug`. Stands in `CreditRelayCreateResponse.relay_token`, `CreditRelayGetRequest.relay_token`, `CreditRelayPDFGetRequest.relay_token` and 4 more places.
pub struct RelayToken;
}

/// Units of a holding that were bought together.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct HoldingTaxLot {
    pub institution_lot_id: Option<String>,
    pub original_purchase_datetime: Option<plaid_core::DateTime>,
    pub quantity: Option<plaid_core::Amount>,
    pub purchase_price: Option<plaid_core::Amount>,
    pub cost_basis: Option<plaid_core::Amount>,
    pub current_value: Option<plaid_core::Amount>,
    pub position_type: Option<crate::HoldingTaxLotPositionType>,
}

/// Stands in `BeaconAccountRiskEvaluateRequest.device`, `ProcessorSignalEvaluateRequest.device` and `SignalEvaluateRequest.device`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SignalDevice {
    pub ip_address: Option<plaid_core::Sensitive>,
    pub user_agent: Option<String>,
}

#[allow(missing_docs)]
impl SignalDevice {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn ip_address<M>(
        mut self,
        ip_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.ip_address = ip_address.into_option();
        self
    }

    #[must_use]
    pub fn user_agent<M>(mut self, user_agent: impl plaid_core::IntoOption<String, M>) -> Self {
        self.user_agent = user_agent.into_option();
        self
    }
}

/// How well a name matches.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NameMatchScore {
    pub score: Option<i64>,
    pub is_first_name_or_last_name_match: Option<bool>,
    pub is_nickname_match: Option<bool>,
    pub is_business_name_detected: Option<bool>,
}

/// How well a phone number matches.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PhoneNumberMatchScore {
    pub score: Option<i64>,
}

/// How well an email address matches.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EmailAddressMatchScore {
    pub score: Option<i64>,
}

/// How well an address matches.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AddressMatchScore {
    pub score: Option<i64>,
    pub is_postal_code_match: Option<bool>,
}

/// Stands in `ProcessorSignalEvaluateResponse.warnings`, `SignalEvaluateResponse.warnings`, `SignalScheduleResponse.warnings` and one more place.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SignalWarning {
    pub warning_type: Option<String>,
    pub warning_code: Option<String>,
    pub warning_message: Option<String>,
}

plaid_core::open_enum! {
/// Stands in `HoldingTaxLot.position_type`.
#[allow(missing_docs)]
pub enum HoldingTaxLotPositionType {
Long = "LONG",
Short = "SHORT",
}
}

plaid_core::open_enum! {
/// Countries by ISO 3166-1 alpha-2 code.
#[allow(missing_docs)]
pub enum CountryCode {
Us = "US",
Gb = "GB",
Es = "ES",
Nl = "NL",
Fr = "FR",
Ie = "IE",
Ca = "CA",
De = "DE",
It = "IT",
Pl = "PL",
Dk = "DK",
No = "NO",
Se = "SE",
Ee = "EE",
Lt = "LT",
Lv = "LV",
Pt = "PT",
Be = "BE",
At = "AT",
Fi = "FI",
}
}

plaid_core::open_enum! {
/// Why products of an Item or user are ended.
#[allow(missing_docs)]
pub enum ProductsTerminateReasonCode {
FraudFirstParty = "FRAUD_FIRST_PARTY",
FraudFalseIdentity = "FRAUD_FALSE_IDENTITY",
FraudAbuse = "FRAUD_ABUSE",
FraudOther = "FRAUD_OTHER",
FraudTransaction = "FRAUD_TRANSACTION",
ConsumerLoanPaidOff = "CONSUMER_LOAN_PAID_OFF",
ConsumerAccountClosed = "CONSUMER_ACCOUNT_CLOSED",
ConsumerChargeOff = "CONSUMER_CHARGE_OFF",
ConsumerPaymentMethodSwitched = "CONSUMER_PAYMENT_METHOD_SWITCHED",
UserOffboarding = "USER_OFFBOARDING",
DuplicateItem = "DUPLICATE_ITEM",
BillingTermination = "BILLING_TERMINATION",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// Stands in `SandboxBankIncomeWebhookFireRequestWebhookFields.bank_income_refresh_complete_result` and `BankIncomeRefreshCompleteWebhook.result`.
#[allow(missing_docs)]
pub enum BankIncomeRefreshCompleteResult {
Success = "SUCCESS",
Failure = "FAILURE",
}
}
