// @generated from api/shared/common.toml by `cargo xtask codegen`. Do not edit.

//! What fits no other group.

mod codec;

plaid_core::string_id! {
/// Identifies a asset report.
pub struct AssetReportId;
}

plaid_core::string_id! {
/// Identifies a beacon user.
pub struct BeaconUserId;
}

plaid_core::string_id! {
/// Identifies a watchlist screening.
pub struct WatchlistScreeningId;
}

plaid_core::string_id! {
/// Identifies a application.
pub struct ApplicationId;
}

/// Units of a holding that were bought together.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct HoldingTaxLot {
    /// Institution lot id.
    pub institution_lot_id: Option<String>,
    /// Original purchase datetime.
    pub original_purchase_datetime: Option<plaid_core::DateTime>,
    /// Quantity.
    pub quantity: Option<plaid_core::Amount>,
    /// Purchase price.
    pub purchase_price: Option<plaid_core::Amount>,
    /// Cost basis.
    pub cost_basis: Option<plaid_core::Amount>,
    /// Current value.
    pub current_value: Option<plaid_core::Amount>,
    /// Position type.
    pub position_type: Option<crate::HoldingTaxLotPositionType>,
}

/// Signal device.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SignalDevice {
    /// Ip address.
    pub ip_address: Option<plaid_core::Sensitive>,
    /// User agent.
    pub user_agent: Option<String>,
}

impl SignalDevice {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ip address.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<plaid_core::Sensitive>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// User agent.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}

/// Signal warning.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SignalWarning {
    /// Warning type.
    pub warning_type: Option<String>,
    /// Warning code.
    pub warning_code: Option<String>,
    /// Warning message.
    pub warning_message: Option<String>,
}

plaid_core::open_enum! {
/// The known values of holding tax lot position type.
pub enum HoldingTaxLotPositionType {
/// `LONG`.
Long = "LONG",
/// `SHORT`.
Short = "SHORT",
}
}

plaid_core::open_enum! {
/// Countries by ISO 3166-1 alpha-2 code.
pub enum CountryCode {
/// `US`.
Us = "US",
/// `GB`.
Gb = "GB",
/// `ES`.
Es = "ES",
/// `NL`.
Nl = "NL",
/// `FR`.
Fr = "FR",
/// `IE`.
Ie = "IE",
/// `CA`.
Ca = "CA",
/// `DE`.
De = "DE",
/// `IT`.
It = "IT",
/// `PL`.
Pl = "PL",
/// `DK`.
Dk = "DK",
/// `NO`.
No = "NO",
/// `SE`.
Se = "SE",
/// `EE`.
Ee = "EE",
/// `LT`.
Lt = "LT",
/// `LV`.
Lv = "LV",
/// `PT`.
Pt = "PT",
/// `BE`.
Be = "BE",
/// `AT`.
At = "AT",
/// `FI`.
Fi = "FI",
}
}

plaid_core::open_enum! {
/// Why products of an Item or user are ended.
pub enum ProductsTerminateReasonCode {
/// `FRAUD_FIRST_PARTY`.
FraudFirstParty = "FRAUD_FIRST_PARTY",
/// `FRAUD_FALSE_IDENTITY`.
FraudFalseIdentity = "FRAUD_FALSE_IDENTITY",
/// `FRAUD_ABUSE`.
FraudAbuse = "FRAUD_ABUSE",
/// `FRAUD_OTHER`.
FraudOther = "FRAUD_OTHER",
/// `FRAUD_TRANSACTION`.
FraudTransaction = "FRAUD_TRANSACTION",
/// `CONSUMER_LOAN_PAID_OFF`.
ConsumerLoanPaidOff = "CONSUMER_LOAN_PAID_OFF",
/// `CONSUMER_ACCOUNT_CLOSED`.
ConsumerAccountClosed = "CONSUMER_ACCOUNT_CLOSED",
/// `CONSUMER_CHARGE_OFF`.
ConsumerChargeOff = "CONSUMER_CHARGE_OFF",
/// `CONSUMER_PAYMENT_METHOD_SWITCHED`.
ConsumerPaymentMethodSwitched = "CONSUMER_PAYMENT_METHOD_SWITCHED",
/// `USER_OFFBOARDING`.
UserOffboarding = "USER_OFFBOARDING",
/// `DUPLICATE_ITEM`.
DuplicateItem = "DUPLICATE_ITEM",
/// `BILLING_TERMINATION`.
BillingTermination = "BILLING_TERMINATION",
/// `OTHER`.
Other = "OTHER",
}
}
