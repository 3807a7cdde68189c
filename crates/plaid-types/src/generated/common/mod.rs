// @generated from api/shared/common.toml by `cargo xtask codegen`. Do not edit.

//! What fits no other group.

mod codec;
#[cfg(feature = "samples")]
mod samples;

plaid_core::string_id! {
/// Names an Asset Report, in webhooks and for support.
pub struct AssetReportId;
}

plaid_core::string_id! {
/// Names a user of Beacon.
pub struct BeaconUserId;
}

plaid_core::string_id! {
/// Names a report of fraud.
pub struct BeaconReportId;
}

plaid_core::string_id! {
/// Names a report that was passed on to you.
pub struct BeaconReportSyndicationId;
}

plaid_core::string_id! {
/// Names two users who seem to be one.
pub struct BeaconDuplicateId;
}

plaid_core::string_id! {
/// Names the screening of a person or company.
pub struct WatchlistScreeningId;
}

plaid_core::string_id! {
/// Names an application that users connect to.
pub struct ApplicationId;
}

plaid_core::string_id! {
/// Names a deposit switch.
pub struct DepositSwitchId;
}

plaid_core::string_id! {
/// The `client_id` of a customer of yours.
pub struct EndCustomerClientId;
}

plaid_core::secret_token! {
/// Lets another team read a report.
pub struct RelayToken;
}

/// Units of a holding that were bought together.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct HoldingTaxLot {
    /// The institution's own id of the lot, where it has one.
    pub institution_lot_id: Option<String>,
    /// When the lot was bought, where the institution tells.
    pub original_purchase_datetime: Option<plaid_core::DateTime>,
    /// How many units; in a transaction negative where they go out.
    pub quantity: Option<plaid_core::Amount>,
    /// What one unit cost then.
    pub purchase_price: Option<plaid_core::Amount>,
    /// What was paid for all that is held, fees included.
    pub cost_basis: Option<plaid_core::Amount>,
    /// What the lot is worth now.
    pub current_value: Option<plaid_core::Amount>,
    /// Whether the lot is owned or owed.
    pub position_type: Option<crate::HoldingTaxLotPositionType>,
}

/// The device that the user ordered the payment from; it makes the score surer.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SignalDevice {
    /// The address that the user's device has on the internet.
    pub ip_address: Option<plaid_core::Sensitive>,
    /// The browser, as it names itself.
    pub user_agent: Option<String>,
}

impl SignalDevice {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The address that the user's device has on the internet.
    #[must_use]
    pub fn ip_address<M>(
        mut self,
        ip_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.ip_address = ip_address.into_option();
        self
    }

    /// The browser, as it names itself.
    #[must_use]
    pub fn user_agent<M>(mut self, user_agent: impl plaid_core::IntoOption<String, M>) -> Self {
        self.user_agent = user_agent.into_option();
        self
    }
}

/// How well a name matches.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct NameMatchScore {
    /// From 0 to 100, which is the same name. From 85 on it fits well, from 70 on in part, below that not. Null where there was nothing to compare.
    pub score: Option<i64>,
    /// Whether one of the two parts is the same, as in a family.
    pub is_first_name_or_last_name_match: Option<bool>,
    /// Whether one is short for the other, as Jenn for Jennifer.
    pub is_nickname_match: Option<bool>,
    /// Whether one of them looks like a company's name (`LLC`, `CORP`).
    pub is_business_name_detected: Option<bool>,
}

/// How well a phone number matches.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PhoneNumberMatchScore {
    /// 100 is the same number, from 70 on it fits in part, 0 is another one. Null where there was nothing to compare.
    pub score: Option<i64>,
}

/// How well an email address matches.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct EmailAddressMatchScore {
    /// 100 is the same address, from 70 on it fits in part, 0 is another one. Null where there was nothing to compare.
    pub score: Option<i64>,
}

/// How well an address matches.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AddressMatchScore {
    /// From 0 to 100, which is the same address. From 90 on it fits well, from 70 on in part, below that not. Null where there was nothing to compare.
    pub score: Option<i64>,
    /// Whether both have a postal code and it is the same.
    pub is_postal_code_match: Option<bool>,
}

/// Why the score rests on old data or on none.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SignalWarning {
    /// What kind of warning it is, always the same for one report.
    pub warning_type: Option<String>,
    /// What kind of warning it is, which programs decide by.
    pub warning_code: Option<String>,
    /// The same in words, which may change.
    pub warning_message: Option<String>,
}

plaid_core::open_enum! {
/// Whether the lot is owned or owed.
pub enum HoldingTaxLotPositionType {
/// Owned. (`LONG`)
Long = "LONG",
/// Sold before it was bought. (`SHORT`)
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
/// The owner of the account committed fraud. (`FRAUD_FIRST_PARTY`)
FraudFirstParty = "FRAUD_FIRST_PARTY",
/// Someone used another's identity or login. (`FRAUD_FALSE_IDENTITY`)
FraudFalseIdentity = "FRAUD_FALSE_IDENTITY",
/// The user broke your rules. (`FRAUD_ABUSE`)
FraudAbuse = "FRAUD_ABUSE",
/// Fraud of another kind. (`FRAUD_OTHER`)
FraudOther = "FRAUD_OTHER",
/// A transaction was fraud. (`FRAUD_TRANSACTION`)
FraudTransaction = "FRAUD_TRANSACTION",
ConsumerLoanPaidOff = "CONSUMER_LOAN_PAID_OFF",
ConsumerAccountClosed = "CONSUMER_ACCOUNT_CLOSED",
/// The user's debt was written off. (`CONSUMER_CHARGE_OFF`)
ConsumerChargeOff = "CONSUMER_CHARGE_OFF",
ConsumerPaymentMethodSwitched = "CONSUMER_PAYMENT_METHOD_SWITCHED",
/// The user has left you. (`USER_OFFBOARDING`)
UserOffboarding = "USER_OFFBOARDING",
DuplicateItem = "DUPLICATE_ITEM",
/// To end what it costs. (`BILLING_TERMINATION`)
BillingTermination = "BILLING_TERMINATION",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// How a refresh ended.
#[allow(missing_docs)]
pub enum BankIncomeRefreshCompleteResult {
Success = "SUCCESS",
Failure = "FAILURE",
}
}
