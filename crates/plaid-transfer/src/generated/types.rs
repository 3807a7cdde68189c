// @generated from api/products/transfer.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    ACHClass, AccessToken, AccountId, FundingAccountId, IDNumberType, OriginatorClientId,
    PaymentProfileToken, SignalWarning, SweepFailure, SweepStatus, SweepTrigger, TestClockId,
    TransferAuthorizationId, TransferFailure, TransferId, TransferIntentId, TransferLedgerId,
    TransferRefundId, TransferSweep, TransferSweepId,
};

plaid_core::string_id! {
/// Identifies a recurring transfer.
pub struct RecurringTransferId;
}

plaid_core::string_id! {
/// Identifies a transfer repayment.
pub struct TransferRepaymentId;
}

/// The request of `/transfer/get`.
///
/// Reads a transfer by its id or by that of its authorization.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferGetRequest {
    /// Transfer id.
    pub transfer_id: Option<plaid_types::TransferId>,
    /// Authorization id.
    pub authorization_id: Option<plaid_types::TransferAuthorizationId>,
    /// Originator client id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
}

impl TransferGetRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Transfer id.
    #[must_use]
    pub fn transfer_id(mut self, transfer_id: impl Into<plaid_types::TransferId>) -> Self {
        self.transfer_id = Some(transfer_id.into());
        self
    }

    /// Authorization id.
    #[must_use]
    pub fn authorization_id(
        mut self,
        authorization_id: impl Into<plaid_types::TransferAuthorizationId>,
    ) -> Self {
        self.authorization_id = Some(authorization_id.into());
        self
    }

    /// Originator client id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn originator_client_id(
        mut self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
    ) -> Self {
        self.originator_client_id = Some(originator_client_id.into());
        self
    }
}

/// The answer of `/transfer/get`.
///
/// Reads a transfer by its id or by that of its authorization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferGetResponse {
    /// Transfer.
    pub transfer: Transfer,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct Transfer {
    /// Id.
    pub id: plaid_types::TransferId,
    /// Authorization id.
    pub authorization_id: Option<plaid_types::TransferAuthorizationId>,
    /// Ach class.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Funding account id.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// Ledger id.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// Type.
    pub r#type: TransferType,
    /// User.
    pub user: TransferUserInResponse,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Description.
    pub description: String,
    /// Created.
    pub created: plaid_core::DateTime,
    /// Status.
    pub status: TransferStatus,
    /// Sweep status.
    pub sweep_status: Option<TransferSweepStatus>,
    /// Network.
    pub network: TransferNetwork,
    /// Wire details.
    pub wire_details: Option<TransferWireDetails>,
    /// Cancellable.
    pub cancellable: bool,
    /// Failure reason.
    pub failure_reason: Option<plaid_types::TransferFailure>,
    /// Metadata. At most 50 entries.
    pub metadata: std::collections::BTreeMap<String, String>,
    /// Origination account id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: plaid_types::AccountId,
    /// Guarantee decision.
    ///
    /// Deprecated by Plaid.
    pub guarantee_decision: Option<TransferAuthorizationGuaranteeDecision>,
    /// Guarantee decision rationale.
    pub guarantee_decision_rationale: Option<TransferAuthorizationGuaranteeDecisionRationale>,
    /// Guarantee details.
    pub guarantee_details: Option<TransferGuaranteeDetails>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Standard return window.
    pub standard_return_window: Option<plaid_core::Date>,
    /// Unauthorized return window.
    pub unauthorized_return_window: Option<plaid_core::Date>,
    /// Expected settlement date.
    ///
    /// Deprecated by Plaid.
    pub expected_settlement_date: Option<plaid_core::Date>,
    /// Expected funds available date.
    pub expected_funds_available_date: Option<plaid_core::Date>,
    /// Originator client id.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Refunds.
    pub refunds: Vec<TransferRefund>,
    /// Recurring transfer id.
    pub recurring_transfer_id: Option<RecurringTransferId>,
    /// Expected sweep settlement schedule.
    pub expected_sweep_settlement_schedule: Vec<TransferExpectedSweepSettlementScheduleItem>,
    /// Credit funds source.
    ///
    /// Deprecated by Plaid.
    pub credit_funds_source: Option<TransferCreditFundsSource>,
    /// Facilitator fee. A decimal string on the wire.
    pub facilitator_fee: Option<plaid_core::Amount>,
    /// Network trace id.
    pub network_trace_id: Option<String>,
}

/// Transfer user in response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferUserInResponse {
    /// Legal name.
    pub legal_name: String,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Email address.
    pub email_address: Option<String>,
    /// Address.
    pub address: Option<TransferUserAddressInResponse>,
}

/// Transfer user address in response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferUserAddressInResponse {
    /// Street.
    pub street: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: Option<String>,
}

/// Transfer wire details.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferWireDetails {
    /// Message to beneficiary.
    pub message_to_beneficiary: Option<String>,
    /// Wire return fee.
    pub wire_return_fee: Option<String>,
}

impl TransferWireDetails {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Message to beneficiary.
    #[must_use]
    pub fn message_to_beneficiary(mut self, message_to_beneficiary: impl Into<String>) -> Self {
        self.message_to_beneficiary = Some(message_to_beneficiary.into());
        self
    }

    /// Wire return fee.
    #[must_use]
    pub fn wire_return_fee(mut self, wire_return_fee: impl Into<String>) -> Self {
        self.wire_return_fee = Some(wire_return_fee.into());
        self
    }
}

/// Transfer authorization guarantee decision rationale.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferAuthorizationGuaranteeDecisionRationale {
    /// Code.
    pub code: TransferAuthorizationGuaranteeDecisionRationaleCode,
    /// Description.
    pub description: String,
}

/// Transfer guarantee details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferGuaranteeDetails {
    /// Guaranteed amount. A decimal string on the wire.
    pub guaranteed_amount: plaid_core::Amount,
    /// Schedule.
    pub schedule: Vec<TransferGuaranteeScheduleItem>,
}

/// Transfer guarantee schedule item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferGuaranteeScheduleItem {
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Observation window business days.
    pub observation_window_business_days: i64,
    /// Observation window expiration time.
    pub observation_window_expiration_time: Option<plaid_core::DateTime>,
}

/// Transfer refund.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferRefund {
    /// Id.
    pub id: plaid_types::TransferRefundId,
    /// Transfer id.
    pub transfer_id: plaid_types::TransferId,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Status.
    pub status: TransferRefundStatus,
    /// Failure reason.
    pub failure_reason: Option<TransferRefundFailure>,
    /// Ledger id.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// Created.
    pub created: plaid_core::DateTime,
    /// Network trace id.
    pub network_trace_id: Option<String>,
}

/// Transfer refund failure.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferRefundFailure {
    /// Failure code.
    pub failure_code: Option<String>,
    /// Ach return code.
    ///
    /// Deprecated by Plaid.
    pub ach_return_code: Option<String>,
    /// Description.
    pub description: Option<String>,
}

/// Transfer expected sweep settlement schedule item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferExpectedSweepSettlementScheduleItem {
    /// Sweep settlement date.
    pub sweep_settlement_date: plaid_core::Date,
    /// Swept settled amount. A decimal string on the wire.
    pub swept_settled_amount: plaid_core::Amount,
}

/// The request of `/transfer/recurring/get`.
///
/// Reads a recurring transfer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferRecurringGetRequest {
    /// Recurring transfer id.
    pub recurring_transfer_id: RecurringTransferId,
}

impl TransferRecurringGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(recurring_transfer_id: impl Into<RecurringTransferId>) -> Self {
        Self {
            recurring_transfer_id: recurring_transfer_id.into(),
        }
    }
}

/// The answer of `/transfer/recurring/get`.
///
/// Reads a recurring transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferRecurringGetResponse {
    /// Recurring transfer.
    pub recurring_transfer: RecurringTransfer,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Recurring transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct RecurringTransfer {
    /// Recurring transfer id.
    pub recurring_transfer_id: RecurringTransferId,
    /// Created.
    pub created: plaid_core::DateTime,
    /// Next origination date.
    pub next_origination_date: Option<plaid_core::Date>,
    /// Test clock id.
    pub test_clock_id: Option<plaid_types::TestClockId>,
    /// Type.
    pub r#type: TransferType,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Status.
    pub status: TransferRecurringStatus,
    /// Ach class.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// Network.
    pub network: TransferRecurringNetwork,
    /// Origination account id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: plaid_types::AccountId,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Funding account id.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// Iso currency code.
    pub iso_currency_code: String,
    /// Description.
    pub description: String,
    /// Transfer ids.
    pub transfer_ids: Vec<plaid_types::TransferId>,
    /// User.
    pub user: TransferUserInResponse,
    /// Schedule.
    pub schedule: TransferRecurringSchedule,
}

/// Transfer recurring schedule.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferRecurringSchedule {
    /// Interval unit.
    pub interval_unit: TransferScheduleIntervalUnit,
    /// Interval count.
    pub interval_count: i64,
    /// Interval execution day.
    pub interval_execution_day: i64,
    /// Start date.
    pub start_date: plaid_core::Date,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
}

impl TransferRecurringSchedule {
    /// A value with the members it cannot go without.
    pub fn new(
        interval_unit: impl Into<TransferScheduleIntervalUnit>,
        interval_count: i64,
        interval_execution_day: i64,
        start_date: impl Into<plaid_core::Date>,
    ) -> Self {
        Self {
            interval_unit: interval_unit.into(),
            interval_count,
            interval_execution_day,
            start_date: start_date.into(),
            end_date: None,
        }
    }

    /// End date.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<plaid_core::Date>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
}

/// The request of `/transfer/authorization/create`.
///
/// Asks whether a transfer would be approved.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferAuthorizationCreateRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Funding account id.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// Ledger id.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// Payment profile token.
    pub payment_profile_token: Option<plaid_types::PaymentProfileToken>,
    /// Type.
    pub r#type: TransferType,
    /// Network.
    pub network: TransferNetwork,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Ach class.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// Wire details.
    pub wire_details: Option<TransferWireDetails>,
    /// User.
    pub user: TransferAuthorizationUserInRequest,
    /// Device.
    pub device: Option<TransferAuthorizationDevice>,
    /// Origination account id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Idempotency key. At most 50 characters.
    pub idempotency_key: Option<String>,
    /// User present.
    pub user_present: Option<bool>,
    /// With guarantee. Plaid's default is `true`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub with_guarantee: Option<bool>,
    /// Request guarantee.
    ///
    /// Not in Plaid's public documentation.
    pub request_guarantee: Option<bool>,
    /// Beacon session id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub beacon_session_id: Option<String>,
    /// Originator client id.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Credit funds source.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub credit_funds_source: Option<TransferCreditFundsSource>,
    /// Test clock id.
    pub test_clock_id: Option<plaid_types::TestClockId>,
    /// Ruleset key.
    pub ruleset_key: Option<String>,
    /// Custom attributes. At most 50 entries.
    pub custom_attributes: Option<std::collections::BTreeMap<String, String>>,
}

impl TransferAuthorizationCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
        r#type: impl Into<TransferType>,
        network: impl Into<TransferNetwork>,
        amount: impl Into<plaid_core::Amount>,
        user: TransferAuthorizationUserInRequest,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            account_id: account_id.into(),
            funding_account_id: None,
            ledger_id: None,
            payment_profile_token: None,
            r#type: r#type.into(),
            network: network.into(),
            amount: amount.into(),
            ach_class: None,
            wire_details: None,
            user,
            device: None,
            origination_account_id: None,
            iso_currency_code: None,
            idempotency_key: Some(plaid_core::codec::new_idempotency_key()),
            user_present: None,
            with_guarantee: None,
            request_guarantee: None,
            beacon_session_id: None,
            originator_client_id: None,
            credit_funds_source: None,
            test_clock_id: None,
            ruleset_key: None,
            custom_attributes: None,
        }
    }

    /// Funding account id.
    #[must_use]
    pub fn funding_account_id(
        mut self,
        funding_account_id: impl Into<plaid_types::FundingAccountId>,
    ) -> Self {
        self.funding_account_id = Some(funding_account_id.into());
        self
    }

    /// Ledger id.
    #[must_use]
    pub fn ledger_id(mut self, ledger_id: impl Into<plaid_types::TransferLedgerId>) -> Self {
        self.ledger_id = Some(ledger_id.into());
        self
    }

    /// Payment profile token.
    #[must_use]
    pub fn payment_profile_token(
        mut self,
        payment_profile_token: impl Into<plaid_types::PaymentProfileToken>,
    ) -> Self {
        self.payment_profile_token = Some(payment_profile_token.into());
        self
    }

    /// Ach class.
    #[must_use]
    pub fn ach_class(mut self, ach_class: impl Into<plaid_types::ACHClass>) -> Self {
        self.ach_class = Some(ach_class.into());
        self
    }

    /// Wire details.
    #[must_use]
    pub fn wire_details(mut self, wire_details: TransferWireDetails) -> Self {
        self.wire_details = Some(wire_details);
        self
    }

    /// Device.
    #[must_use]
    pub fn device(mut self, device: TransferAuthorizationDevice) -> Self {
        self.device = Some(device);
        self
    }

    /// Origination account id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn origination_account_id(
        mut self,
        origination_account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        self.origination_account_id = Some(origination_account_id.into());
        self
    }

    /// Iso currency code.
    #[must_use]
    pub fn iso_currency_code(mut self, iso_currency_code: impl Into<String>) -> Self {
        self.iso_currency_code = Some(iso_currency_code.into());
        self
    }

    /// Idempotency key. At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }

    /// User present.
    #[must_use]
    pub fn user_present(mut self, user_present: bool) -> Self {
        self.user_present = Some(user_present);
        self
    }

    /// With guarantee. Plaid's default is `true`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn with_guarantee(mut self, with_guarantee: bool) -> Self {
        self.with_guarantee = Some(with_guarantee);
        self
    }

    /// Request guarantee.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn request_guarantee(mut self, request_guarantee: bool) -> Self {
        self.request_guarantee = Some(request_guarantee);
        self
    }

    /// Beacon session id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn beacon_session_id(mut self, beacon_session_id: impl Into<String>) -> Self {
        self.beacon_session_id = Some(beacon_session_id.into());
        self
    }

    /// Originator client id.
    #[must_use]
    pub fn originator_client_id(
        mut self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
    ) -> Self {
        self.originator_client_id = Some(originator_client_id.into());
        self
    }

    /// Credit funds source.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn credit_funds_source(
        mut self,
        credit_funds_source: impl Into<TransferCreditFundsSource>,
    ) -> Self {
        self.credit_funds_source = Some(credit_funds_source.into());
        self
    }

    /// Test clock id.
    #[must_use]
    pub fn test_clock_id(mut self, test_clock_id: impl Into<plaid_types::TestClockId>) -> Self {
        self.test_clock_id = Some(test_clock_id.into());
        self
    }

    /// Ruleset key.
    #[must_use]
    pub fn ruleset_key(mut self, ruleset_key: impl Into<String>) -> Self {
        self.ruleset_key = Some(ruleset_key.into());
        self
    }

    /// Custom attributes. At most 50 entries.
    #[must_use]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<Item = (impl Into<String>, String)>,
    ) -> Self {
        self.custom_attributes = Some(
            custom_attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
}

/// Transfer authorization user in request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferAuthorizationUserInRequest {
    /// Legal name.
    pub legal_name: String,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Email address.
    pub email_address: Option<String>,
    /// Address.
    pub address: Option<TransferUserAddressInRequest>,
}

impl TransferAuthorizationUserInRequest {
    /// A request with the members it cannot go without.
    pub fn new(legal_name: impl Into<String>) -> Self {
        Self {
            legal_name: legal_name.into(),
            phone_number: None,
            email_address: None,
            address: None,
        }
    }

    /// Phone number.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Email address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Address.
    #[must_use]
    pub fn address(mut self, address: TransferUserAddressInRequest) -> Self {
        self.address = Some(address);
        self
    }
}

/// Transfer user address in request.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferUserAddressInRequest {
    /// Street.
    pub street: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: Option<String>,
}

impl TransferUserAddressInRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Street.
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// City.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Region.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Postal code.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Country.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
}

/// Transfer authorization device.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferAuthorizationDevice {
    /// Ip address.
    pub ip_address: Option<String>,
    /// User agent.
    pub user_agent: Option<String>,
}

impl TransferAuthorizationDevice {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ip address.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
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

/// The answer of `/transfer/authorization/create`.
///
/// Asks whether a transfer would be approved.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferAuthorizationCreateResponse {
    /// Authorization.
    pub authorization: TransferAuthorization,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Transfer authorization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferAuthorization {
    /// Id.
    pub id: plaid_types::TransferAuthorizationId,
    /// Created.
    pub created: plaid_core::DateTime,
    /// Decision.
    pub decision: TransferAuthorizationDecision,
    /// Decision rationale.
    pub decision_rationale: Option<TransferAuthorizationDecisionRationale>,
    /// Guarantee decision.
    ///
    /// Deprecated by Plaid.
    pub guarantee_decision: Option<TransferAuthorizationGuaranteeDecision>,
    /// Guarantee decision rationale.
    pub guarantee_decision_rationale: Option<TransferAuthorizationGuaranteeDecisionRationale>,
    /// Guarantee details.
    pub guarantee_details: Option<AuthorizationGuaranteeDetails>,
    /// Payment risk.
    pub payment_risk: Option<TransferAuthorizationPaymentRisk>,
    /// Proposed transfer.
    pub proposed_transfer: TransferAuthorizationProposedTransfer,
}

/// Transfer authorization decision rationale.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferAuthorizationDecisionRationale {
    /// Code.
    pub code: Option<TransferAuthorizationDecisionRationaleCode>,
    /// Description.
    pub description: String,
}

/// Authorization guarantee details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct AuthorizationGuaranteeDetails {
    /// Outcome.
    pub outcome: TransferGuaranteeOutcome,
    /// Schedule.
    pub schedule: Vec<AuthorizationGuaranteeScheduleItem>,
}

/// Authorization guarantee schedule item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct AuthorizationGuaranteeScheduleItem {
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Observation window business days.
    pub observation_window_business_days: i64,
}

/// Transfer authorization payment risk.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferAuthorizationPaymentRisk {
    /// Bank initiated return score. From 1 to 99.
    pub bank_initiated_return_score: Option<i64>,
    /// Customer initiated return score. From 1 to 99.
    pub customer_initiated_return_score: Option<i64>,
    /// Risk level.
    pub risk_level: Option<TransferAuthorizationRiskLevel>,
    /// Warnings.
    pub warnings: Vec<plaid_types::SignalWarning>,
}

/// Transfer authorization proposed transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferAuthorizationProposedTransfer {
    /// Ach class.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Funding account id.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// Ledger id.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// Type.
    pub r#type: TransferType,
    /// User.
    pub user: TransferUserInResponse,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Requested amount. A decimal string on the wire.
    pub requested_amount: Option<plaid_core::Amount>,
    /// Network.
    pub network: String,
    /// Wire details.
    pub wire_details: Option<TransferWireDetails>,
    /// Origination account id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: plaid_types::AccountId,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Originator client id.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Credit funds source.
    ///
    /// Deprecated by Plaid.
    pub credit_funds_source: Option<TransferCreditFundsSource>,
}

/// The request of `/transfer/authorization/cancel`.
///
/// Cancels an authorization that no transfer has used.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferAuthorizationCancelRequest {
    /// Authorization id.
    pub authorization_id: plaid_types::TransferAuthorizationId,
}

impl TransferAuthorizationCancelRequest {
    /// A request with the members it cannot go without.
    pub fn new(authorization_id: impl Into<plaid_types::TransferAuthorizationId>) -> Self {
        Self {
            authorization_id: authorization_id.into(),
        }
    }
}

/// The answer of `/transfer/authorization/cancel`.
///
/// Cancels an authorization that no transfer has used.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferAuthorizationCancelResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/balance/get`.
///
/// Reads the balance held with Plaid; the ledger has taken its place.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferBalanceGetRequest {
    /// Originator client id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Type.
    pub r#type: Option<TransferBalanceType>,
}

impl TransferBalanceGetRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Originator client id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn originator_client_id(
        mut self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
    ) -> Self {
        self.originator_client_id = Some(originator_client_id.into());
        self
    }

    /// Type.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<TransferBalanceType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// The answer of `/transfer/balance/get`.
///
/// Reads the balance held with Plaid; the ledger has taken its place.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferBalanceGetResponse {
    /// Balance.
    pub balance: TransferBalance,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Transfer balance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferBalance {
    /// Available. A decimal string on the wire.
    pub available: plaid_core::Amount,
    /// Current. A decimal string on the wire.
    pub current: Option<plaid_core::Amount>,
    /// Type.
    pub r#type: TransferBalanceType,
}

/// The request of `/transfer/capabilities/get`.
///
/// Tells whether an account can receive instant payments.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferCapabilitiesGetRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Payment profile token.
    pub payment_profile_token: Option<plaid_types::PaymentProfileToken>,
}

impl TransferCapabilitiesGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            account_id: account_id.into(),
            payment_profile_token: None,
        }
    }

    /// Payment profile token.
    #[must_use]
    pub fn payment_profile_token(
        mut self,
        payment_profile_token: impl Into<plaid_types::PaymentProfileToken>,
    ) -> Self {
        self.payment_profile_token = Some(payment_profile_token.into());
        self
    }
}

/// The answer of `/transfer/capabilities/get`.
///
/// Tells whether an account can receive instant payments.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferCapabilitiesGetResponse {
    /// Institution supported networks.
    pub institution_supported_networks: InstitutionSupportedNetworks,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Institution supported networks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct InstitutionSupportedNetworks {
    /// Rtp.
    pub rtp: TransferCapabilitiesGetRTP,
    /// Rfp.
    pub rfp: Option<TransferCapabilitiesGetRfP>,
}

/// Transfer capabilities get rtp.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferCapabilitiesGetRTP {
    /// Credit. Plaid's default is `false`.
    pub credit: Option<bool>,
}

/// Transfer capabilities get rf p.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferCapabilitiesGetRfP {
    /// Debit. Plaid's default is `false`.
    pub debit: Option<bool>,
    /// Max amount. A decimal string on the wire.
    pub max_amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
}

/// The request of `/transfer/configuration/get`.
///
/// Reads your transfer limits.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferConfigurationGetRequest {
    /// Originator client id.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
}

impl TransferConfigurationGetRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Originator client id.
    #[must_use]
    pub fn originator_client_id(
        mut self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
    ) -> Self {
        self.originator_client_id = Some(originator_client_id.into());
        self
    }
}

/// The answer of `/transfer/configuration/get`.
///
/// Reads your transfer limits.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferConfigurationGetResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Max single transfer amount. A decimal string on the wire.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub max_single_transfer_amount: plaid_core::Amount,
    /// Max single transfer credit amount. A decimal string on the wire.
    pub max_single_transfer_credit_amount: Option<plaid_core::Amount>,
    /// Max single transfer debit amount. A decimal string on the wire.
    pub max_single_transfer_debit_amount: Option<plaid_core::Amount>,
    /// Max daily credit amount. A decimal string on the wire.
    pub max_daily_credit_amount: plaid_core::Amount,
    /// Max daily debit amount. A decimal string on the wire.
    pub max_daily_debit_amount: plaid_core::Amount,
    /// Max monthly amount. A decimal string on the wire.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub max_monthly_amount: plaid_core::Amount,
    /// Max monthly credit amount. A decimal string on the wire.
    pub max_monthly_credit_amount: Option<plaid_core::Amount>,
    /// Max monthly debit amount. A decimal string on the wire.
    pub max_monthly_debit_amount: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: String,
}

/// The request of `/transfer/ledger/get`.
///
/// Reads the balance of a ledger.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferLedgerGetRequest {
    /// Ledger id.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// Originator client id.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
}

impl TransferLedgerGetRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ledger id.
    #[must_use]
    pub fn ledger_id(mut self, ledger_id: impl Into<plaid_types::TransferLedgerId>) -> Self {
        self.ledger_id = Some(ledger_id.into());
        self
    }

    /// Originator client id.
    #[must_use]
    pub fn originator_client_id(
        mut self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
    ) -> Self {
        self.originator_client_id = Some(originator_client_id.into());
        self
    }
}

/// The answer of `/transfer/ledger/get`.
///
/// Reads the balance of a ledger.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferLedgerGetResponse {
    /// Ledger id.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// Balance.
    pub balance: TransferLedgerBalance,
    /// Name.
    pub name: Option<String>,
    /// Is default.
    pub is_default: Option<bool>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Transfer ledger balance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferLedgerBalance {
    /// Available. A decimal string on the wire.
    pub available: plaid_core::Amount,
    /// Pending. A decimal string on the wire.
    pub pending: plaid_core::Amount,
}

/// The request of `/transfer/ledger/distribute`.
///
/// Moves money: between two of your ledgers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferLedgerDistributeRequest {
    /// From ledger id.
    pub from_ledger_id: plaid_types::TransferLedgerId,
    /// To ledger id.
    pub to_ledger_id: plaid_types::TransferLedgerId,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Idempotency key. At most 50 characters.
    pub idempotency_key: String,
    /// Description.
    pub description: Option<String>,
}

impl TransferLedgerDistributeRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        from_ledger_id: impl Into<plaid_types::TransferLedgerId>,
        to_ledger_id: impl Into<plaid_types::TransferLedgerId>,
        amount: impl Into<plaid_core::Amount>,
    ) -> Self {
        Self {
            from_ledger_id: from_ledger_id.into(),
            to_ledger_id: to_ledger_id.into(),
            amount: amount.into(),
            idempotency_key: plaid_core::codec::new_idempotency_key(),
            description: None,
        }
    }

    /// Idempotency key. At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }

    /// Description.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// The answer of `/transfer/ledger/distribute`.
///
/// Moves money: between two of your ledgers.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferLedgerDistributeResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/ledger/deposit`.
///
/// Moves money: from your account into the ledger.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferLedgerDepositRequest {
    /// Originator client id.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Funding account id.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// Ledger id.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Description. At most 10 characters.
    pub description: Option<String>,
    /// Idempotency key. At most 50 characters.
    pub idempotency_key: String,
    /// Network.
    pub network: TransferACHNetwork,
}

impl TransferLedgerDepositRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        amount: impl Into<plaid_core::Amount>,
        network: impl Into<TransferACHNetwork>,
    ) -> Self {
        Self {
            originator_client_id: None,
            funding_account_id: None,
            ledger_id: None,
            amount: amount.into(),
            description: None,
            idempotency_key: plaid_core::codec::new_idempotency_key(),
            network: network.into(),
        }
    }

    /// Originator client id.
    #[must_use]
    pub fn originator_client_id(
        mut self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
    ) -> Self {
        self.originator_client_id = Some(originator_client_id.into());
        self
    }

    /// Funding account id.
    #[must_use]
    pub fn funding_account_id(
        mut self,
        funding_account_id: impl Into<plaid_types::FundingAccountId>,
    ) -> Self {
        self.funding_account_id = Some(funding_account_id.into());
        self
    }

    /// Ledger id.
    #[must_use]
    pub fn ledger_id(mut self, ledger_id: impl Into<plaid_types::TransferLedgerId>) -> Self {
        self.ledger_id = Some(ledger_id.into());
        self
    }

    /// Description. At most 10 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Idempotency key. At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }
}

/// The answer of `/transfer/ledger/deposit`.
///
/// Moves money: from your account into the ledger.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferLedgerDepositResponse {
    /// Sweep.
    pub sweep: plaid_types::TransferSweep,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/ledger/withdraw`.
///
/// Moves money: from the ledger to your account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferLedgerWithdrawRequest {
    /// Originator client id.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Funding account id.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// Ledger id.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Description. At most 10 characters.
    pub description: Option<String>,
    /// Idempotency key. At most 50 characters.
    pub idempotency_key: String,
    /// Network.
    pub network: TransferNetwork,
}

impl TransferLedgerWithdrawRequest {
    /// A request with the members it cannot go without.
    pub fn new(amount: impl Into<plaid_core::Amount>, network: impl Into<TransferNetwork>) -> Self {
        Self {
            originator_client_id: None,
            funding_account_id: None,
            ledger_id: None,
            amount: amount.into(),
            description: None,
            idempotency_key: plaid_core::codec::new_idempotency_key(),
            network: network.into(),
        }
    }

    /// Originator client id.
    #[must_use]
    pub fn originator_client_id(
        mut self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
    ) -> Self {
        self.originator_client_id = Some(originator_client_id.into());
        self
    }

    /// Funding account id.
    #[must_use]
    pub fn funding_account_id(
        mut self,
        funding_account_id: impl Into<plaid_types::FundingAccountId>,
    ) -> Self {
        self.funding_account_id = Some(funding_account_id.into());
        self
    }

    /// Ledger id.
    #[must_use]
    pub fn ledger_id(mut self, ledger_id: impl Into<plaid_types::TransferLedgerId>) -> Self {
        self.ledger_id = Some(ledger_id.into());
        self
    }

    /// Description. At most 10 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Idempotency key. At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }
}

/// The answer of `/transfer/ledger/withdraw`.
///
/// Moves money: from the ledger to your account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferLedgerWithdrawResponse {
    /// Sweep.
    pub sweep: plaid_types::TransferSweep,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/originator/funding_account/update`.
///
/// Changes the account from which an originator's ledger is funded.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferOriginatorFundingAccountUpdateRequest {
    /// Originator client id.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// Funding account.
    pub funding_account: TransferFundingAccount,
}

impl TransferOriginatorFundingAccountUpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        funding_account: TransferFundingAccount,
    ) -> Self {
        Self {
            originator_client_id: originator_client_id.into(),
            funding_account,
        }
    }
}

/// Transfer funding account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferFundingAccount {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Account id.
    pub account_id: plaid_types::AccountId,
}

impl TransferFundingAccount {
    /// A value with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            account_id: account_id.into(),
        }
    }
}

/// The answer of `/transfer/originator/funding_account/update`.
///
/// Changes the account from which an originator's ledger is funded.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferOriginatorFundingAccountUpdateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/originator/funding_account/create`.
///
/// Adds an account from which an originator's ledger is funded.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferOriginatorFundingAccountCreateRequest {
    /// Originator client id.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// Funding account.
    pub funding_account: TransferFundingAccountWithDisplayName,
}

impl TransferOriginatorFundingAccountCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        funding_account: TransferFundingAccountWithDisplayName,
    ) -> Self {
        Self {
            originator_client_id: originator_client_id.into(),
            funding_account,
        }
    }
}

/// Transfer funding account with display name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferFundingAccountWithDisplayName {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Display name.
    pub display_name: Option<String>,
}

impl TransferFundingAccountWithDisplayName {
    /// A value with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            account_id: account_id.into(),
            display_name: None,
        }
    }

    /// Display name.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

/// The answer of `/transfer/originator/funding_account/create`.
///
/// Adds an account from which an originator's ledger is funded.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferOriginatorFundingAccountCreateResponse {
    /// Funding account id.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/metrics/get`.
///
/// Reads how much of your transfer limits is used.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferMetricsGetRequest {
    /// Originator client id.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
}

impl TransferMetricsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Originator client id.
    #[must_use]
    pub fn originator_client_id(
        mut self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
    ) -> Self {
        self.originator_client_id = Some(originator_client_id.into());
        self
    }
}

/// The answer of `/transfer/metrics/get`.
///
/// Reads how much of your transfer limits is used.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferMetricsGetResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Daily debit transfer volume. A decimal string on the wire.
    pub daily_debit_transfer_volume: plaid_core::Amount,
    /// Daily credit transfer volume. A decimal string on the wire.
    pub daily_credit_transfer_volume: plaid_core::Amount,
    /// Monthly transfer volume. A decimal string on the wire.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub monthly_transfer_volume: plaid_core::Amount,
    /// Monthly debit transfer volume. A decimal string on the wire.
    pub monthly_debit_transfer_volume: Option<plaid_core::Amount>,
    /// Monthly credit transfer volume. A decimal string on the wire.
    pub monthly_credit_transfer_volume: Option<plaid_core::Amount>,
    /// Iso currency code.
    pub iso_currency_code: String,
    /// Return rates.
    pub return_rates: Option<TransferMetricsGetReturnRates>,
    /// Authorization usage.
    pub authorization_usage: Option<TransferMetricsGetAuthorizationUsage>,
}

/// Transfer metrics get return rates.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferMetricsGetReturnRates {
    /// Last 60d.
    pub last_60d: Option<TransferMetricsGetReturnRatesOverInterval>,
}

/// Transfer metrics get return rates over interval.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferMetricsGetReturnRatesOverInterval {
    /// Overall return rate.
    pub overall_return_rate: Option<String>,
    /// Unauthorized return rate.
    pub unauthorized_return_rate: Option<String>,
    /// Administrative return rate.
    pub administrative_return_rate: Option<String>,
}

/// Transfer metrics get authorization usage.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferMetricsGetAuthorizationUsage {
    /// Daily credit utilization.
    pub daily_credit_utilization: Option<String>,
    /// Daily debit utilization.
    pub daily_debit_utilization: Option<String>,
    /// Monthly credit utilization.
    pub monthly_credit_utilization: Option<String>,
    /// Monthly debit utilization.
    pub monthly_debit_utilization: Option<String>,
}

/// The request of `/transfer/create`.
///
/// Moves money: makes the transfer that was authorized.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferCreateRequest {
    /// Idempotency key. At most 50 characters.
    pub idempotency_key: Option<String>,
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Authorization id.
    pub authorization_id: plaid_types::TransferAuthorizationId,
    /// Type.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub r#type: Option<TransferType>,
    /// Network.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub network: Option<TransferNetwork>,
    /// Amount. A decimal string on the wire.
    pub amount: Option<plaid_core::Amount>,
    /// Description. At most 15 characters.
    pub description: String,
    /// Ach class.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// User.
    pub user: Option<TransferUserInRequestDeprecated>,
    /// Metadata. At most 50 entries.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Origination account id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Iso currency code.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub iso_currency_code: Option<String>,
    /// Test clock id.
    pub test_clock_id: Option<plaid_types::TestClockId>,
    /// Facilitator fee. A decimal string on the wire.
    pub facilitator_fee: Option<plaid_core::Amount>,
}

impl TransferCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
        authorization_id: impl Into<plaid_types::TransferAuthorizationId>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            idempotency_key: Some(plaid_core::codec::new_idempotency_key()),
            access_token: access_token.into(),
            account_id: account_id.into(),
            authorization_id: authorization_id.into(),
            r#type: None,
            network: None,
            amount: None,
            description: description.into(),
            ach_class: None,
            user: None,
            metadata: None,
            origination_account_id: None,
            iso_currency_code: None,
            test_clock_id: None,
            facilitator_fee: None,
        }
    }

    /// Idempotency key. At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }

    /// Type.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<TransferType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Network.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn network(mut self, network: impl Into<TransferNetwork>) -> Self {
        self.network = Some(network.into());
        self
    }

    /// Amount. A decimal string on the wire.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<plaid_core::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Ach class.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn ach_class(mut self, ach_class: impl Into<plaid_types::ACHClass>) -> Self {
        self.ach_class = Some(ach_class.into());
        self
    }

    /// User.
    #[must_use]
    pub fn user(mut self, user: TransferUserInRequestDeprecated) -> Self {
        self.user = Some(user);
        self
    }

    /// Metadata. At most 50 entries.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, String)>,
    ) -> Self {
        self.metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }

    /// Origination account id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn origination_account_id(
        mut self,
        origination_account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        self.origination_account_id = Some(origination_account_id.into());
        self
    }

    /// Iso currency code.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn iso_currency_code(mut self, iso_currency_code: impl Into<String>) -> Self {
        self.iso_currency_code = Some(iso_currency_code.into());
        self
    }

    /// Test clock id.
    #[must_use]
    pub fn test_clock_id(mut self, test_clock_id: impl Into<plaid_types::TestClockId>) -> Self {
        self.test_clock_id = Some(test_clock_id.into());
        self
    }

    /// Facilitator fee. A decimal string on the wire.
    #[must_use]
    pub fn facilitator_fee(mut self, facilitator_fee: impl Into<plaid_core::Amount>) -> Self {
        self.facilitator_fee = Some(facilitator_fee.into());
        self
    }
}

/// Transfer user in request deprecated.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferUserInRequestDeprecated {
    /// Legal name.
    pub legal_name: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Email address.
    pub email_address: Option<String>,
    /// Address.
    pub address: Option<TransferUserAddressInRequest>,
}

impl TransferUserInRequestDeprecated {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Legal name.
    #[must_use]
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
        self
    }

    /// Phone number.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Email address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Address.
    #[must_use]
    pub fn address(mut self, address: TransferUserAddressInRequest) -> Self {
        self.address = Some(address);
        self
    }
}

/// The answer of `/transfer/create`.
///
/// Moves money: makes the transfer that was authorized.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferCreateResponse {
    /// Transfer.
    pub transfer: Transfer,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/recurring/create`.
///
/// Makes a transfer that repeats on a schedule.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferRecurringCreateRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Idempotency key. At most 50 characters.
    pub idempotency_key: String,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Funding account id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// Type.
    pub r#type: TransferType,
    /// Network.
    pub network: TransferRecurringNetwork,
    /// Ach class.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// User present.
    pub user_present: Option<bool>,
    /// Iso currency code.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub iso_currency_code: Option<String>,
    /// Description.
    pub description: String,
    /// Test clock id.
    pub test_clock_id: Option<plaid_types::TestClockId>,
    /// Schedule.
    pub schedule: TransferRecurringSchedule,
    /// User.
    pub user: TransferUserInRequest,
    /// Device.
    pub device: Option<TransferDevice>,
}

impl TransferRecurringCreateRequest {
    /// A request with the members it cannot go without.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
        r#type: impl Into<TransferType>,
        network: impl Into<TransferRecurringNetwork>,
        amount: impl Into<plaid_core::Amount>,
        description: impl Into<String>,
        schedule: TransferRecurringSchedule,
        user: TransferUserInRequest,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            idempotency_key: plaid_core::codec::new_idempotency_key(),
            account_id: account_id.into(),
            funding_account_id: None,
            r#type: r#type.into(),
            network: network.into(),
            ach_class: None,
            amount: amount.into(),
            user_present: None,
            iso_currency_code: None,
            description: description.into(),
            test_clock_id: None,
            schedule,
            user,
            device: None,
        }
    }

    /// Idempotency key. At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }

    /// Funding account id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn funding_account_id(
        mut self,
        funding_account_id: impl Into<plaid_types::FundingAccountId>,
    ) -> Self {
        self.funding_account_id = Some(funding_account_id.into());
        self
    }

    /// Ach class.
    #[must_use]
    pub fn ach_class(mut self, ach_class: impl Into<plaid_types::ACHClass>) -> Self {
        self.ach_class = Some(ach_class.into());
        self
    }

    /// User present.
    #[must_use]
    pub fn user_present(mut self, user_present: bool) -> Self {
        self.user_present = Some(user_present);
        self
    }

    /// Iso currency code.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn iso_currency_code(mut self, iso_currency_code: impl Into<String>) -> Self {
        self.iso_currency_code = Some(iso_currency_code.into());
        self
    }

    /// Test clock id.
    #[must_use]
    pub fn test_clock_id(mut self, test_clock_id: impl Into<plaid_types::TestClockId>) -> Self {
        self.test_clock_id = Some(test_clock_id.into());
        self
    }

    /// Device.
    #[must_use]
    pub fn device(mut self, device: TransferDevice) -> Self {
        self.device = Some(device);
        self
    }
}

/// Transfer user in request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferUserInRequest {
    /// Legal name.
    pub legal_name: String,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Email address.
    pub email_address: Option<String>,
    /// Address.
    pub address: Option<TransferUserAddressInRequest>,
}

impl TransferUserInRequest {
    /// A request with the members it cannot go without.
    pub fn new(legal_name: impl Into<String>) -> Self {
        Self {
            legal_name: legal_name.into(),
            phone_number: None,
            email_address: None,
            address: None,
        }
    }

    /// Phone number.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Email address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Address.
    #[must_use]
    pub fn address(mut self, address: TransferUserAddressInRequest) -> Self {
        self.address = Some(address);
        self
    }
}

/// Transfer device.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferDevice {
    /// Ip address.
    pub ip_address: String,
    /// User agent.
    pub user_agent: String,
}

impl TransferDevice {
    /// A value with the members it cannot go without.
    pub fn new(ip_address: impl Into<String>, user_agent: impl Into<String>) -> Self {
        Self {
            ip_address: ip_address.into(),
            user_agent: user_agent.into(),
        }
    }
}

/// The answer of `/transfer/recurring/create`.
///
/// Makes a transfer that repeats on a schedule.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferRecurringCreateResponse {
    /// Recurring transfer.
    pub recurring_transfer: Option<RecurringTransfer>,
    /// Decision.
    pub decision: TransferAuthorizationDecision,
    /// Decision rationale.
    pub decision_rationale: Option<TransferAuthorizationDecisionRationale>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/list`.
///
/// Lists transfers, newest first, up to 25 a page.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferListRequest {
    /// Start date.
    pub start_date: Option<plaid_core::DateTime>,
    /// End date.
    pub end_date: Option<plaid_core::DateTime>,
    /// Count. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// Offset. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Origination account id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Originator client id.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Funding account id.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
}

impl TransferListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Start date.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<plaid_core::DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// End date.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<plaid_core::DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Count. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Offset. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Origination account id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn origination_account_id(
        mut self,
        origination_account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        self.origination_account_id = Some(origination_account_id.into());
        self
    }

    /// Originator client id.
    #[must_use]
    pub fn originator_client_id(
        mut self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
    ) -> Self {
        self.originator_client_id = Some(originator_client_id.into());
        self
    }

    /// Funding account id.
    #[must_use]
    pub fn funding_account_id(
        mut self,
        funding_account_id: impl Into<plaid_types::FundingAccountId>,
    ) -> Self {
        self.funding_account_id = Some(funding_account_id.into());
        self
    }
}

/// The answer of `/transfer/list`.
///
/// Lists transfers, newest first, up to 25 a page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferListResponse {
    /// Transfers.
    pub transfers: Vec<Transfer>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/recurring/list`.
///
/// Lists recurring transfers, newest first, up to 25 a page.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferRecurringListRequest {
    /// Start time.
    pub start_time: Option<plaid_core::DateTime>,
    /// End time.
    pub end_time: Option<plaid_core::DateTime>,
    /// Count. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// Offset. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Funding account id.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
}

impl TransferRecurringListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Start time.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<plaid_core::DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// End time.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<plaid_core::DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Count. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Offset. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Funding account id.
    #[must_use]
    pub fn funding_account_id(
        mut self,
        funding_account_id: impl Into<plaid_types::FundingAccountId>,
    ) -> Self {
        self.funding_account_id = Some(funding_account_id.into());
        self
    }
}

/// The answer of `/transfer/recurring/list`.
///
/// Lists recurring transfers, newest first, up to 25 a page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferRecurringListResponse {
    /// Recurring transfers.
    pub recurring_transfers: Vec<RecurringTransfer>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/cancel`.
///
/// Cancels a transfer that has not been sent to the network.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferCancelRequest {
    /// Transfer id.
    pub transfer_id: plaid_types::TransferId,
    /// Originator client id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Reason code.
    pub reason_code: Option<ReasonCode>,
}

impl TransferCancelRequest {
    /// A request with the members it cannot go without.
    pub fn new(transfer_id: impl Into<plaid_types::TransferId>) -> Self {
        Self {
            transfer_id: transfer_id.into(),
            originator_client_id: None,
            reason_code: None,
        }
    }

    /// Originator client id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn originator_client_id(
        mut self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
    ) -> Self {
        self.originator_client_id = Some(originator_client_id.into());
        self
    }

    /// Reason code.
    #[must_use]
    pub fn reason_code(mut self, reason_code: impl Into<ReasonCode>) -> Self {
        self.reason_code = Some(reason_code.into());
        self
    }
}

/// The answer of `/transfer/cancel`.
///
/// Cancels a transfer that has not been sent to the network.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferCancelResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/recurring/cancel`.
///
/// Cancels a recurring transfer; transfers already made go on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferRecurringCancelRequest {
    /// Recurring transfer id.
    pub recurring_transfer_id: RecurringTransferId,
}

impl TransferRecurringCancelRequest {
    /// A request with the members it cannot go without.
    pub fn new(recurring_transfer_id: impl Into<RecurringTransferId>) -> Self {
        Self {
            recurring_transfer_id: recurring_transfer_id.into(),
        }
    }
}

/// The answer of `/transfer/recurring/cancel`.
///
/// Cancels a recurring transfer; transfers already made go on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferRecurringCancelResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/event/list`.
///
/// Lists events of transfers that match a filter.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferEventListRequest {
    /// Start date.
    pub start_date: Option<plaid_core::DateTime>,
    /// End date.
    pub end_date: Option<plaid_core::DateTime>,
    /// Transfer id.
    pub transfer_id: Option<plaid_types::TransferId>,
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Transfer type.
    pub transfer_type: Option<TransferEventListTransferType>,
    /// Event types.
    pub event_types: Option<Vec<TransferEventType>>,
    /// Sweep id.
    pub sweep_id: Option<plaid_types::TransferSweepId>,
    /// Count. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// Offset. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Origination account id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Originator client id.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Funding account id.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
}

impl TransferEventListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Start date.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<plaid_core::DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// End date.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<plaid_core::DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Transfer id.
    #[must_use]
    pub fn transfer_id(mut self, transfer_id: impl Into<plaid_types::TransferId>) -> Self {
        self.transfer_id = Some(transfer_id.into());
        self
    }

    /// Account id.
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<plaid_types::AccountId>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Transfer type.
    #[must_use]
    pub fn transfer_type(
        mut self,
        transfer_type: impl Into<TransferEventListTransferType>,
    ) -> Self {
        self.transfer_type = Some(transfer_type.into());
        self
    }

    /// Event types.
    #[must_use]
    pub fn event_types(
        mut self,
        event_types: impl IntoIterator<Item = impl Into<TransferEventType>>,
    ) -> Self {
        self.event_types = Some(event_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sweep id.
    #[must_use]
    pub fn sweep_id(mut self, sweep_id: impl Into<plaid_types::TransferSweepId>) -> Self {
        self.sweep_id = Some(sweep_id.into());
        self
    }

    /// Count. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Offset. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Origination account id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn origination_account_id(
        mut self,
        origination_account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        self.origination_account_id = Some(origination_account_id.into());
        self
    }

    /// Originator client id.
    #[must_use]
    pub fn originator_client_id(
        mut self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
    ) -> Self {
        self.originator_client_id = Some(originator_client_id.into());
        self
    }

    /// Funding account id.
    #[must_use]
    pub fn funding_account_id(
        mut self,
        funding_account_id: impl Into<plaid_types::FundingAccountId>,
    ) -> Self {
        self.funding_account_id = Some(funding_account_id.into());
        self
    }
}

/// The answer of `/transfer/event/list`.
///
/// Lists events of transfers that match a filter.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferEventListResponse {
    /// Transfer events.
    pub transfer_events: Vec<TransferEvent>,
    /// Has more.
    pub has_more: Option<bool>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Transfer event.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferEvent {
    /// Event id. At least 0.
    pub event_id: i64,
    /// Timestamp.
    pub timestamp: plaid_core::DateTime,
    /// Event type.
    pub event_type: TransferEventType,
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Funding account id.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// Ledger id.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// Transfer id.
    pub transfer_id: plaid_types::TransferId,
    /// Origination account id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// Transfer type.
    pub transfer_type: Option<OmittableTransferType>,
    /// Transfer amount. A decimal string on the wire.
    pub transfer_amount: Option<plaid_core::Amount>,
    /// Failure reason.
    pub failure_reason: Option<plaid_types::TransferFailure>,
    /// Sweep id.
    pub sweep_id: Option<plaid_types::TransferSweepId>,
    /// Sweep amount. A decimal string on the wire.
    pub sweep_amount: Option<plaid_core::Amount>,
    /// Event amount. A decimal string on the wire.
    pub event_amount: Option<plaid_core::Amount>,
    /// Refund id.
    pub refund_id: Option<plaid_types::TransferRefundId>,
    /// Originator client id.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Intent id.
    pub intent_id: Option<plaid_types::TransferIntentId>,
    /// Wire return fee.
    pub wire_return_fee: Option<String>,
}

/// The request of `/transfer/ledger/event/list`.
///
/// Lists movements of the ledger.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferLedgerEventListRequest {
    /// Originator client id.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Start date.
    pub start_date: Option<plaid_core::DateTime>,
    /// End date.
    pub end_date: Option<plaid_core::DateTime>,
    /// Ledger id.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// Ledger event id.
    pub ledger_event_id: Option<String>,
    /// Source type.
    pub source_type: Option<LedgerEventSourceType>,
    /// Source id.
    pub source_id: Option<String>,
    /// Count. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// Offset. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
}

impl TransferLedgerEventListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Originator client id.
    #[must_use]
    pub fn originator_client_id(
        mut self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
    ) -> Self {
        self.originator_client_id = Some(originator_client_id.into());
        self
    }

    /// Start date.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<plaid_core::DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// End date.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<plaid_core::DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Ledger id.
    #[must_use]
    pub fn ledger_id(mut self, ledger_id: impl Into<plaid_types::TransferLedgerId>) -> Self {
        self.ledger_id = Some(ledger_id.into());
        self
    }

    /// Ledger event id.
    #[must_use]
    pub fn ledger_event_id(mut self, ledger_event_id: impl Into<String>) -> Self {
        self.ledger_event_id = Some(ledger_event_id.into());
        self
    }

    /// Source type.
    #[must_use]
    pub fn source_type(mut self, source_type: impl Into<LedgerEventSourceType>) -> Self {
        self.source_type = Some(source_type.into());
        self
    }

    /// Source id.
    #[must_use]
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.source_id = Some(source_id.into());
        self
    }

    /// Count. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Offset. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

/// The answer of `/transfer/ledger/event/list`.
///
/// Lists movements of the ledger.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferLedgerEventListResponse {
    /// Ledger events.
    pub ledger_events: Vec<TransferLedgerEvent>,
    /// Has more.
    pub has_more: bool,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Transfer ledger event.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferLedgerEvent {
    /// Ledger event id.
    pub ledger_event_id: String,
    /// Ledger id.
    pub ledger_id: plaid_types::TransferLedgerId,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Transfer id.
    pub transfer_id: Option<plaid_types::TransferId>,
    /// Refund id.
    pub refund_id: Option<plaid_types::TransferRefundId>,
    /// Sweep id.
    pub sweep_id: Option<plaid_types::TransferSweepId>,
    /// Description.
    pub description: String,
    /// Pending balance. A decimal string on the wire.
    pub pending_balance: plaid_core::Amount,
    /// Available balance. A decimal string on the wire.
    pub available_balance: plaid_core::Amount,
    /// Type.
    pub r#type: String,
    /// Timestamp.
    pub timestamp: plaid_core::DateTime,
}

/// The request of `/transfer/event/sync`.
///
/// Lists events after the one with a given id, oldest first.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferEventSyncRequest {
    /// After id. At least 0.
    pub after_id: i64,
    /// Count. From 1 to 500. Plaid's default is `100`.
    pub count: Option<i64>,
}

impl TransferEventSyncRequest {
    /// A request with the members it cannot go without.
    pub fn new(after_id: i64) -> Self {
        Self {
            after_id,
            count: None,
        }
    }

    /// Count. From 1 to 500. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

/// The answer of `/transfer/event/sync`.
///
/// Lists events after the one with a given id, oldest first.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferEventSyncResponse {
    /// Transfer events.
    pub transfer_events: Vec<TransferEvent>,
    /// Has more.
    pub has_more: Option<bool>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/sweep/get`.
///
/// Reads one sweep between the ledger and your account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferSweepGetRequest {
    /// Sweep id.
    pub sweep_id: plaid_types::TransferSweepId,
}

impl TransferSweepGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(sweep_id: impl Into<plaid_types::TransferSweepId>) -> Self {
        Self {
            sweep_id: sweep_id.into(),
        }
    }
}

/// The answer of `/transfer/sweep/get`.
///
/// Reads one sweep between the ledger and your account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferSweepGetResponse {
    /// Sweep.
    pub sweep: plaid_types::TransferSweep,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/sweep/list`.
///
/// Lists sweeps, newest first, up to 25 a page.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferSweepListRequest {
    /// Start date.
    pub start_date: Option<plaid_core::DateTime>,
    /// End date.
    pub end_date: Option<plaid_core::DateTime>,
    /// Count. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// Offset. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
    /// Amount. A decimal string on the wire.
    pub amount: Option<plaid_core::Amount>,
    /// Status.
    pub status: Option<plaid_types::SweepStatus>,
    /// Originator client id.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Funding account id.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// Transfer id.
    pub transfer_id: Option<plaid_types::TransferId>,
    /// Trigger.
    pub trigger: Option<plaid_types::SweepTrigger>,
}

impl TransferSweepListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Start date.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<plaid_core::DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// End date.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<plaid_core::DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Count. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Offset. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Amount. A decimal string on the wire.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<plaid_core::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Status.
    #[must_use]
    pub fn status(mut self, status: impl Into<plaid_types::SweepStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Originator client id.
    #[must_use]
    pub fn originator_client_id(
        mut self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
    ) -> Self {
        self.originator_client_id = Some(originator_client_id.into());
        self
    }

    /// Funding account id.
    #[must_use]
    pub fn funding_account_id(
        mut self,
        funding_account_id: impl Into<plaid_types::FundingAccountId>,
    ) -> Self {
        self.funding_account_id = Some(funding_account_id.into());
        self
    }

    /// Transfer id.
    #[must_use]
    pub fn transfer_id(mut self, transfer_id: impl Into<plaid_types::TransferId>) -> Self {
        self.transfer_id = Some(transfer_id.into());
        self
    }

    /// Trigger.
    #[must_use]
    pub fn trigger(mut self, trigger: impl Into<plaid_types::SweepTrigger>) -> Self {
        self.trigger = Some(trigger.into());
        self
    }
}

/// The answer of `/transfer/sweep/list`.
///
/// Lists sweeps, newest first, up to 25 a page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferSweepListResponse {
    /// Sweeps.
    pub sweeps: Vec<plaid_types::TransferSweep>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/migrate_account`.
///
/// Takes over an account with known numbers from another payment provider and returns an access token for it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferMigrateAccountRequest {
    /// Account number.
    pub account_number: plaid_core::Sensitive,
    /// Routing number.
    pub routing_number: String,
    /// Wire routing number.
    pub wire_routing_number: Option<String>,
    /// Account type.
    pub account_type: String,
}

impl TransferMigrateAccountRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        account_number: impl Into<plaid_core::Sensitive>,
        routing_number: impl Into<String>,
        account_type: impl Into<String>,
    ) -> Self {
        Self {
            account_number: account_number.into(),
            routing_number: routing_number.into(),
            wire_routing_number: None,
            account_type: account_type.into(),
        }
    }

    /// Wire routing number.
    #[must_use]
    pub fn wire_routing_number(mut self, wire_routing_number: impl Into<String>) -> Self {
        self.wire_routing_number = Some(wire_routing_number.into());
        self
    }
}

/// The answer of `/transfer/migrate_account`.
///
/// Takes over an account with known numbers from another payment provider and returns an access token for it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferMigrateAccountResponse {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/intent/create`.
///
/// Prepares a transfer that the user confirms in Link.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferIntentCreateRequest {
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Funding account id.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// Mode.
    pub mode: TransferIntentCreateMode,
    /// Network.
    pub network: Option<TransferIntentCreateNetwork>,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Description. At most 15 characters.
    pub description: String,
    /// Ach class.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// Origination account id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: Option<plaid_types::AccountId>,
    /// User.
    pub user: TransferUserInRequest,
    /// Metadata. At most 50 entries.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
    /// Require guarantee. Plaid's default is `false`.
    ///
    /// Not in Plaid's public documentation.
    pub require_guarantee: Option<bool>,
}

impl TransferIntentCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        mode: impl Into<TransferIntentCreateMode>,
        amount: impl Into<plaid_core::Amount>,
        description: impl Into<String>,
        user: TransferUserInRequest,
    ) -> Self {
        Self {
            account_id: None,
            funding_account_id: None,
            mode: mode.into(),
            network: None,
            amount: amount.into(),
            description: description.into(),
            ach_class: None,
            origination_account_id: None,
            user,
            metadata: None,
            iso_currency_code: None,
            require_guarantee: None,
        }
    }

    /// Account id.
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<plaid_types::AccountId>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Funding account id.
    #[must_use]
    pub fn funding_account_id(
        mut self,
        funding_account_id: impl Into<plaid_types::FundingAccountId>,
    ) -> Self {
        self.funding_account_id = Some(funding_account_id.into());
        self
    }

    /// Network.
    #[must_use]
    pub fn network(mut self, network: impl Into<TransferIntentCreateNetwork>) -> Self {
        self.network = Some(network.into());
        self
    }

    /// Ach class.
    #[must_use]
    pub fn ach_class(mut self, ach_class: impl Into<plaid_types::ACHClass>) -> Self {
        self.ach_class = Some(ach_class.into());
        self
    }

    /// Origination account id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn origination_account_id(
        mut self,
        origination_account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        self.origination_account_id = Some(origination_account_id.into());
        self
    }

    /// Metadata. At most 50 entries.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, String)>,
    ) -> Self {
        self.metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }

    /// Iso currency code.
    #[must_use]
    pub fn iso_currency_code(mut self, iso_currency_code: impl Into<String>) -> Self {
        self.iso_currency_code = Some(iso_currency_code.into());
        self
    }

    /// Require guarantee. Plaid's default is `false`.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn require_guarantee(mut self, require_guarantee: bool) -> Self {
        self.require_guarantee = Some(require_guarantee);
        self
    }
}

/// The answer of `/transfer/intent/create`.
///
/// Prepares a transfer that the user confirms in Link.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferIntentCreateResponse {
    /// Transfer intent.
    pub transfer_intent: TransferIntentCreate,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Transfer intent create.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferIntentCreate {
    /// Id.
    pub id: String,
    /// Created.
    pub created: plaid_core::DateTime,
    /// Status.
    pub status: TransferIntentStatus,
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Origination account id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: plaid_types::AccountId,
    /// Funding account id.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Mode.
    pub mode: TransferIntentCreateMode,
    /// Network.
    pub network: Option<TransferIntentCreateNetwork>,
    /// Ach class.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// User.
    pub user: TransferUserInResponse,
    /// Description.
    pub description: String,
    /// Metadata. At most 50 entries.
    pub metadata: std::collections::BTreeMap<String, String>,
    /// Iso currency code.
    pub iso_currency_code: String,
    /// Require guarantee.
    ///
    /// Not in Plaid's public documentation.
    pub require_guarantee: Option<bool>,
}

/// The request of `/transfer/intent/get`.
///
/// Reads a transfer intent and what became of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferIntentGetRequest {
    /// Transfer intent id.
    pub transfer_intent_id: plaid_types::TransferIntentId,
}

impl TransferIntentGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(transfer_intent_id: impl Into<plaid_types::TransferIntentId>) -> Self {
        Self {
            transfer_intent_id: transfer_intent_id.into(),
        }
    }
}

/// The answer of `/transfer/intent/get`.
///
/// Reads a transfer intent and what became of it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferIntentGetResponse {
    /// Transfer intent.
    pub transfer_intent: TransferIntentGet,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Transfer intent get.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferIntentGet {
    /// Id.
    pub id: String,
    /// Created.
    pub created: plaid_core::DateTime,
    /// Status.
    pub status: TransferIntentStatus,
    /// Transfer id.
    pub transfer_id: Option<plaid_types::TransferId>,
    /// Failure reason.
    pub failure_reason: Option<TransferIntentGetFailureReason>,
    /// Authorization decision.
    pub authorization_decision: Option<TransferIntentAuthorizationDecision>,
    /// Authorization decision rationale.
    pub authorization_decision_rationale: Option<TransferAuthorizationDecisionRationale>,
    /// Account id.
    pub account_id: Option<plaid_types::AccountId>,
    /// Origination account id.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub origination_account_id: plaid_types::AccountId,
    /// Funding account id.
    pub funding_account_id: Option<plaid_types::FundingAccountId>,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Mode.
    pub mode: TransferIntentCreateMode,
    /// Network.
    pub network: Option<TransferIntentCreateNetwork>,
    /// Ach class.
    pub ach_class: Option<plaid_types::ACHClass>,
    /// User.
    pub user: TransferUserInResponse,
    /// Description.
    pub description: String,
    /// Metadata. At most 50 entries.
    pub metadata: std::collections::BTreeMap<String, String>,
    /// Iso currency code.
    pub iso_currency_code: String,
    /// Require guarantee.
    ///
    /// Not in Plaid's public documentation.
    pub require_guarantee: Option<bool>,
    /// Guarantee decision.
    pub guarantee_decision: Option<TransferAuthorizationGuaranteeDecision>,
    /// Guarantee decision rationale.
    pub guarantee_decision_rationale: Option<TransferAuthorizationGuaranteeDecisionRationale>,
}

/// Transfer intent get failure reason.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferIntentGetFailureReason {
    /// Error type.
    pub error_type: Option<String>,
    /// Error code.
    pub error_code: Option<String>,
    /// Error message.
    pub error_message: Option<String>,
}

/// The request of `/transfer/repayment/list`.
///
/// Lists repayments of guaranteed transfers that were returned.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferRepaymentListRequest {
    /// Start date.
    pub start_date: Option<plaid_core::DateTime>,
    /// End date.
    pub end_date: Option<plaid_core::DateTime>,
    /// Count. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// Offset. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
}

impl TransferRepaymentListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Start date.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<plaid_core::DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// End date.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<plaid_core::DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Count. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Offset. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

/// The answer of `/transfer/repayment/list`.
///
/// Lists repayments of guaranteed transfers that were returned.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferRepaymentListResponse {
    /// Repayments.
    pub repayments: Vec<TransferRepayment>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Transfer repayment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferRepayment {
    /// Repayment id.
    pub repayment_id: TransferRepaymentId,
    /// Created.
    pub created: plaid_core::DateTime,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: String,
}

/// The request of `/transfer/repayment/return/list`.
///
/// Lists the returned transfers behind a repayment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferRepaymentReturnListRequest {
    /// Repayment id.
    pub repayment_id: TransferRepaymentId,
    /// Count. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// Offset. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
}

impl TransferRepaymentReturnListRequest {
    /// A request with the members it cannot go without.
    pub fn new(repayment_id: impl Into<TransferRepaymentId>) -> Self {
        Self {
            repayment_id: repayment_id.into(),
            count: None,
            offset: None,
        }
    }

    /// Count. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Offset. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

/// The answer of `/transfer/repayment/return/list`.
///
/// Lists the returned transfers behind a repayment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferRepaymentReturnListResponse {
    /// Repayment returns.
    pub repayment_returns: Vec<TransferRepaymentReturn>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Transfer repayment return.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferRepaymentReturn {
    /// Transfer id.
    pub transfer_id: plaid_types::TransferId,
    /// Event id. At least 0.
    pub event_id: i64,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Iso currency code.
    pub iso_currency_code: String,
}

/// The request of `/transfer/platform/requirement/submit`.
///
/// Submits what is required to onboard an originator.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPlatformRequirementSubmitRequest {
    /// Originator client id.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// Requirement submissions. At most 50 elements.
    pub requirement_submissions: Vec<TransferPlatformRequirementSubmission>,
}

impl TransferPlatformRequirementSubmitRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        requirement_submissions: impl IntoIterator<Item = TransferPlatformRequirementSubmission>,
    ) -> Self {
        Self {
            originator_client_id: originator_client_id.into(),
            requirement_submissions: requirement_submissions.into_iter().collect(),
        }
    }
}

/// Transfer platform requirement submission.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPlatformRequirementSubmission {
    /// Requirement type.
    pub requirement_type: String,
    /// Value.
    pub value: plaid_core::Sensitive,
    /// Person id. A UUID.
    pub person_id: Option<String>,
}

impl TransferPlatformRequirementSubmission {
    /// A value with the members it cannot go without.
    pub fn new(
        requirement_type: impl Into<String>,
        value: impl Into<plaid_core::Sensitive>,
    ) -> Self {
        Self {
            requirement_type: requirement_type.into(),
            value: value.into(),
            person_id: None,
        }
    }

    /// Person id. A UUID.
    #[must_use]
    pub fn person_id(mut self, person_id: impl Into<String>) -> Self {
        self.person_id = Some(person_id.into());
        self
    }
}

/// The answer of `/transfer/platform/requirement/submit`.
///
/// Submits what is required to onboard an originator.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferPlatformRequirementSubmitResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/originator/create`.
///
/// Adds a business on whose behalf transfers are made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferOriginatorCreateRequest {
    /// Company name.
    pub company_name: String,
}

impl TransferOriginatorCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(company_name: impl Into<String>) -> Self {
        Self {
            company_name: company_name.into(),
        }
    }
}

/// The answer of `/transfer/originator/create`.
///
/// Adds a business on whose behalf transfers are made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferOriginatorCreateResponse {
    /// Originator client id.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// Company name.
    pub company_name: String,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/questionnaire/create`.
///
/// Makes a link to the questionnaire that onboards an originator.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferQuestionnaireCreateRequest {
    /// Originator client id.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// Redirect uri. A URL.
    pub redirect_uri: String,
}

impl TransferQuestionnaireCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        redirect_uri: impl Into<String>,
    ) -> Self {
        Self {
            originator_client_id: originator_client_id.into(),
            redirect_uri: redirect_uri.into(),
        }
    }
}

/// The answer of `/transfer/questionnaire/create`.
///
/// Makes a link to the questionnaire that onboards an originator.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferQuestionnaireCreateResponse {
    /// Onboarding url.
    pub onboarding_url: String,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/diligence/submit`.
///
/// Submits due diligence about an originator.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferDiligenceSubmitRequest {
    /// Originator client id.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// Originator diligence.
    pub originator_diligence: TransferOriginatorDiligence,
}

impl TransferDiligenceSubmitRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        originator_diligence: TransferOriginatorDiligence,
    ) -> Self {
        Self {
            originator_client_id: originator_client_id.into(),
            originator_diligence,
        }
    }
}

/// Transfer originator diligence.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferOriginatorDiligence {
    /// Dba.
    pub dba: String,
    /// Tax id.
    pub tax_id: plaid_core::Sensitive,
    /// Credit usage configuration.
    pub credit_usage_configuration: Option<TransferCreditUsageConfiguration>,
    /// Debit usage configuration.
    pub debit_usage_configuration: Option<TransferDebitUsageConfiguration>,
    /// Address.
    pub address: TransferOriginatorAddress,
    /// Website. A URL.
    pub website: String,
    /// Naics code. Exactly 6 characters.
    pub naics_code: String,
    /// Funding account.
    pub funding_account: TransferFundingAccount,
}

impl TransferOriginatorDiligence {
    /// A value with the members it cannot go without.
    pub fn new(
        dba: impl Into<String>,
        tax_id: impl Into<plaid_core::Sensitive>,
        address: TransferOriginatorAddress,
        website: impl Into<String>,
        naics_code: impl Into<String>,
        funding_account: TransferFundingAccount,
    ) -> Self {
        Self {
            dba: dba.into(),
            tax_id: tax_id.into(),
            credit_usage_configuration: None,
            debit_usage_configuration: None,
            address,
            website: website.into(),
            naics_code: naics_code.into(),
            funding_account,
        }
    }

    /// Credit usage configuration.
    #[must_use]
    pub fn credit_usage_configuration(
        mut self,
        credit_usage_configuration: TransferCreditUsageConfiguration,
    ) -> Self {
        self.credit_usage_configuration = Some(credit_usage_configuration);
        self
    }

    /// Debit usage configuration.
    #[must_use]
    pub fn debit_usage_configuration(
        mut self,
        debit_usage_configuration: TransferDebitUsageConfiguration,
    ) -> Self {
        self.debit_usage_configuration = Some(debit_usage_configuration);
        self
    }
}

/// Transfer credit usage configuration.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferCreditUsageConfiguration {
    /// Expected frequency.
    pub expected_frequency: OriginatorExpectedTransferFrequency,
    /// Expected highest amount. A decimal string on the wire.
    pub expected_highest_amount: plaid_core::Amount,
    /// Expected average amount. A decimal string on the wire.
    pub expected_average_amount: plaid_core::Amount,
    /// Expected monthly amount. A decimal string on the wire.
    pub expected_monthly_amount: plaid_core::Amount,
    /// Sec codes.
    pub sec_codes: Vec<CreditACHClass>,
}

impl TransferCreditUsageConfiguration {
    /// A value with the members it cannot go without.
    pub fn new(
        expected_frequency: impl Into<OriginatorExpectedTransferFrequency>,
        expected_highest_amount: impl Into<plaid_core::Amount>,
        expected_average_amount: impl Into<plaid_core::Amount>,
        expected_monthly_amount: impl Into<plaid_core::Amount>,
        sec_codes: impl IntoIterator<Item = impl Into<CreditACHClass>>,
    ) -> Self {
        Self {
            expected_frequency: expected_frequency.into(),
            expected_highest_amount: expected_highest_amount.into(),
            expected_average_amount: expected_average_amount.into(),
            expected_monthly_amount: expected_monthly_amount.into(),
            sec_codes: sec_codes.into_iter().map(Into::into).collect(),
        }
    }
}

/// Transfer debit usage configuration.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferDebitUsageConfiguration {
    /// Expected frequency.
    pub expected_frequency: OriginatorExpectedTransferFrequency,
    /// Expected highest amount. A decimal string on the wire.
    pub expected_highest_amount: plaid_core::Amount,
    /// Expected average amount. A decimal string on the wire.
    pub expected_average_amount: plaid_core::Amount,
    /// Expected monthly amount. A decimal string on the wire.
    pub expected_monthly_amount: plaid_core::Amount,
    /// Sec codes.
    pub sec_codes: Vec<plaid_types::ACHClass>,
}

impl TransferDebitUsageConfiguration {
    /// A value with the members it cannot go without.
    pub fn new(
        expected_frequency: impl Into<OriginatorExpectedTransferFrequency>,
        expected_highest_amount: impl Into<plaid_core::Amount>,
        expected_average_amount: impl Into<plaid_core::Amount>,
        expected_monthly_amount: impl Into<plaid_core::Amount>,
        sec_codes: impl IntoIterator<Item = impl Into<plaid_types::ACHClass>>,
    ) -> Self {
        Self {
            expected_frequency: expected_frequency.into(),
            expected_highest_amount: expected_highest_amount.into(),
            expected_average_amount: expected_average_amount.into(),
            expected_monthly_amount: expected_monthly_amount.into(),
            sec_codes: sec_codes.into_iter().map(Into::into).collect(),
        }
    }
}

/// Transfer originator address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferOriginatorAddress {
    /// City.
    pub city: String,
    /// Street.
    pub street: String,
    /// Region.
    pub region: String,
    /// Postal code.
    pub postal_code: String,
    /// Country code.
    pub country_code: String,
}

impl TransferOriginatorAddress {
    /// A value with the members it cannot go without.
    pub fn new(
        city: impl Into<String>,
        street: impl Into<String>,
        region: impl Into<String>,
        postal_code: impl Into<String>,
        country_code: impl Into<String>,
    ) -> Self {
        Self {
            city: city.into(),
            street: street.into(),
            region: region.into(),
            postal_code: postal_code.into(),
            country_code: country_code.into(),
        }
    }
}

/// The answer of `/transfer/diligence/submit`.
///
/// Submits due diligence about an originator.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferDiligenceSubmitResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/diligence/document/upload`.
///
/// Uploads a due diligence document as a form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferDiligenceDocumentUploadRequest {
    /// Originator client id.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// File.
    pub file: plaid_core::transport::Part,
    /// Purpose.
    pub purpose: TransferDocumentPurpose,
}

impl TransferDiligenceDocumentUploadRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        file: plaid_core::transport::Part,
        purpose: impl Into<TransferDocumentPurpose>,
    ) -> Self {
        Self {
            originator_client_id: originator_client_id.into(),
            file,
            purpose: purpose.into(),
        }
    }
}

/// The answer of `/transfer/diligence/document/upload`.
///
/// Uploads a due diligence document as a form.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferDiligenceDocumentUploadResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/originator/get`.
///
/// Reads an originator and how far its onboarding has come.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferOriginatorGetRequest {
    /// Originator client id.
    pub originator_client_id: plaid_types::OriginatorClientId,
}

impl TransferOriginatorGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(originator_client_id: impl Into<plaid_types::OriginatorClientId>) -> Self {
        Self {
            originator_client_id: originator_client_id.into(),
        }
    }
}

/// The answer of `/transfer/originator/get`.
///
/// Reads an originator and how far its onboarding has come.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferOriginatorGetResponse {
    /// Originator.
    pub originator: DetailedOriginator,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Detailed originator.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct DetailedOriginator {
    /// Client id.
    pub client_id: String,
    /// Transfer diligence status.
    pub transfer_diligence_status: TransferDiligenceStatus,
    /// Company name.
    pub company_name: String,
    /// Outstanding requirements.
    pub outstanding_requirements: Vec<TransferPlatformRequirement>,
}

/// Transfer platform requirement.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferPlatformRequirement {
    /// Requirement type.
    pub requirement_type: Option<String>,
    /// Person id.
    pub person_id: Option<String>,
}

/// The request of `/transfer/originator/list`.
///
/// Lists originators.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferOriginatorListRequest {
    /// Count. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// Offset. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
}

impl TransferOriginatorListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Count. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Offset. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

/// The answer of `/transfer/originator/list`.
///
/// Lists originators.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferOriginatorListResponse {
    /// Originators.
    pub originators: Vec<Originator>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Originator.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct Originator {
    /// Client id.
    pub client_id: String,
    /// Transfer diligence status.
    pub transfer_diligence_status: TransferDiligenceStatus,
}

/// The request of `/transfer/refund/create`.
///
/// Moves money: refunds a transfer in full or in part.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferRefundCreateRequest {
    /// Transfer id.
    pub transfer_id: plaid_types::TransferId,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Idempotency key. At most 50 characters.
    pub idempotency_key: String,
}

impl TransferRefundCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        transfer_id: impl Into<plaid_types::TransferId>,
        amount: impl Into<plaid_core::Amount>,
    ) -> Self {
        Self {
            transfer_id: transfer_id.into(),
            amount: amount.into(),
            idempotency_key: plaid_core::codec::new_idempotency_key(),
        }
    }

    /// Idempotency key. At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }
}

/// The answer of `/transfer/refund/create`.
///
/// Moves money: refunds a transfer in full or in part.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferRefundCreateResponse {
    /// Refund.
    pub refund: TransferRefund,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/refund/get`.
///
/// Reads a refund.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferRefundGetRequest {
    /// Refund id.
    pub refund_id: plaid_types::TransferRefundId,
}

impl TransferRefundGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(refund_id: impl Into<plaid_types::TransferRefundId>) -> Self {
        Self {
            refund_id: refund_id.into(),
        }
    }
}

/// The answer of `/transfer/refund/get`.
///
/// Reads a refund.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferRefundGetResponse {
    /// Refund.
    pub refund: TransferRefund,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/refund/cancel`.
///
/// Cancels a refund that is still pending.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferRefundCancelRequest {
    /// Refund id.
    pub refund_id: plaid_types::TransferRefundId,
}

impl TransferRefundCancelRequest {
    /// A request with the members it cannot go without.
    pub fn new(refund_id: impl Into<plaid_types::TransferRefundId>) -> Self {
        Self {
            refund_id: refund_id.into(),
        }
    }
}

/// The answer of `/transfer/refund/cancel`.
///
/// Cancels a refund that is still pending.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferRefundCancelResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/platform/originator/create`.
///
/// Adds an originator of a platform.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPlatformOriginatorCreateRequest {
    /// Originator client id.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// Tos acceptance metadata.
    pub tos_acceptance_metadata: TransferPlatformTOSAcceptanceMetadata,
    /// Originator reviewed at.
    pub originator_reviewed_at: plaid_core::DateTime,
    /// Webhook. A URL.
    pub webhook: Option<String>,
}

impl TransferPlatformOriginatorCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        tos_acceptance_metadata: TransferPlatformTOSAcceptanceMetadata,
        originator_reviewed_at: impl Into<plaid_core::DateTime>,
    ) -> Self {
        Self {
            originator_client_id: originator_client_id.into(),
            tos_acceptance_metadata,
            originator_reviewed_at: originator_reviewed_at.into(),
            webhook: None,
        }
    }

    /// Webhook. A URL.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }
}

/// Transfer platform tos acceptance metadata.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPlatformTOSAcceptanceMetadata {
    /// Agreement accepted.
    pub agreement_accepted: bool,
    /// Originator ip address.
    pub originator_ip_address: String,
    /// Agreement accepted at.
    pub agreement_accepted_at: plaid_core::DateTime,
}

impl TransferPlatformTOSAcceptanceMetadata {
    /// A value with the members it cannot go without.
    pub fn new(
        agreement_accepted: bool,
        originator_ip_address: impl Into<String>,
        agreement_accepted_at: impl Into<plaid_core::DateTime>,
    ) -> Self {
        Self {
            agreement_accepted,
            originator_ip_address: originator_ip_address.into(),
            agreement_accepted_at: agreement_accepted_at.into(),
        }
    }
}

/// The answer of `/transfer/platform/originator/create`.
///
/// Adds an originator of a platform.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferPlatformOriginatorCreateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/platform/person/create`.
///
/// Adds a person behind an originator.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPlatformPersonCreateRequest {
    /// Originator client id.
    pub originator_client_id: plaid_types::OriginatorClientId,
    /// Name.
    pub name: Option<TransferPlatformPersonName>,
    /// Email address.
    pub email_address: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Address.
    pub address: Option<TransferPlatformPersonAddress>,
    /// Id number.
    pub id_number: Option<TransferPlatformPersonIDNumber>,
    /// Date of birth.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Relationship to originator.
    pub relationship_to_originator: Option<String>,
    /// Ownership percentage. From 25 to 100.
    pub ownership_percentage: Option<i64>,
    /// Title.
    pub title: Option<String>,
}

impl TransferPlatformPersonCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(originator_client_id: impl Into<plaid_types::OriginatorClientId>) -> Self {
        Self {
            originator_client_id: originator_client_id.into(),
            name: None,
            email_address: None,
            phone_number: None,
            address: None,
            id_number: None,
            date_of_birth: None,
            relationship_to_originator: None,
            ownership_percentage: None,
            title: None,
        }
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, name: TransferPlatformPersonName) -> Self {
        self.name = Some(name);
        self
    }

    /// Email address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Phone number.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Address.
    #[must_use]
    pub fn address(mut self, address: TransferPlatformPersonAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// Id number.
    #[must_use]
    pub fn id_number(mut self, id_number: TransferPlatformPersonIDNumber) -> Self {
        self.id_number = Some(id_number);
        self
    }

    /// Date of birth.
    #[must_use]
    pub fn date_of_birth(
        mut self,
        date_of_birth: impl Into<plaid_core::Sensitive<plaid_core::Date>>,
    ) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    /// Relationship to originator.
    #[must_use]
    pub fn relationship_to_originator(
        mut self,
        relationship_to_originator: impl Into<String>,
    ) -> Self {
        self.relationship_to_originator = Some(relationship_to_originator.into());
        self
    }

    /// Ownership percentage. From 25 to 100.
    #[must_use]
    pub fn ownership_percentage(mut self, ownership_percentage: i64) -> Self {
        self.ownership_percentage = Some(ownership_percentage);
        self
    }

    /// Title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// Transfer platform person name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPlatformPersonName {
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
}

impl TransferPlatformPersonName {
    /// A value with the members it cannot go without.
    pub fn new(given_name: impl Into<String>, family_name: impl Into<String>) -> Self {
        Self {
            given_name: given_name.into(),
            family_name: family_name.into(),
        }
    }
}

/// Transfer platform person address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPlatformPersonAddress {
    /// City.
    pub city: String,
    /// Country.
    pub country: String,
    /// Postal code.
    pub postal_code: String,
    /// Region.
    pub region: String,
    /// Street.
    pub street: String,
    /// Street2.
    pub street2: Option<String>,
}

impl TransferPlatformPersonAddress {
    /// A value with the members it cannot go without.
    pub fn new(
        city: impl Into<String>,
        country: impl Into<String>,
        postal_code: impl Into<String>,
        region: impl Into<String>,
        street: impl Into<String>,
    ) -> Self {
        Self {
            city: city.into(),
            country: country.into(),
            postal_code: postal_code.into(),
            region: region.into(),
            street: street.into(),
            street2: None,
        }
    }

    /// Street2.
    #[must_use]
    pub fn street2(mut self, street2: impl Into<String>) -> Self {
        self.street2 = Some(street2.into());
        self
    }
}

/// Transfer platform person id number.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPlatformPersonIDNumber {
    /// Value.
    pub value: plaid_core::Sensitive,
    /// Type.
    pub r#type: plaid_types::IDNumberType,
}

impl TransferPlatformPersonIDNumber {
    /// A value with the members it cannot go without.
    pub fn new(
        value: impl Into<plaid_core::Sensitive>,
        r#type: impl Into<plaid_types::IDNumberType>,
    ) -> Self {
        Self {
            value: value.into(),
            r#type: r#type.into(),
        }
    }
}

/// The answer of `/transfer/platform/person/create`.
///
/// Adds a person behind an originator.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferPlatformPersonCreateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Person id.
    pub person_id: String,
}

/// The request of `/payment_profile/create`.
///
/// Makes a payment profile; no longer offered to new users.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentProfileCreateRequest {}

impl PaymentProfileCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The answer of `/payment_profile/create`.
///
/// Makes a payment profile; no longer offered to new users.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct PaymentProfileCreateResponse {
    /// Payment profile token.
    pub payment_profile_token: Option<plaid_types::PaymentProfileToken>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_profile/get`.
///
/// Reads the state of a payment profile.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentProfileGetRequest {
    /// Payment profile token.
    pub payment_profile_token: plaid_types::PaymentProfileToken,
}

impl PaymentProfileGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(payment_profile_token: impl Into<plaid_types::PaymentProfileToken>) -> Self {
        Self {
            payment_profile_token: payment_profile_token.into(),
        }
    }
}

/// The answer of `/payment_profile/get`.
///
/// Reads the state of a payment profile.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct PaymentProfileGetResponse {
    /// Updated at.
    pub updated_at: plaid_core::DateTime,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Deleted at.
    pub deleted_at: Option<plaid_core::DateTime>,
    /// Status.
    pub status: PaymentProfileStatus,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_profile/remove`.
///
/// Removes a payment profile.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentProfileRemoveRequest {
    /// Payment profile token.
    pub payment_profile_token: plaid_types::PaymentProfileToken,
}

impl PaymentProfileRemoveRequest {
    /// A request with the members it cannot go without.
    pub fn new(payment_profile_token: impl Into<plaid_types::PaymentProfileToken>) -> Self {
        Self {
            payment_profile_token: payment_profile_token.into(),
        }
    }
}

/// The answer of `/payment_profile/remove`.
///
/// Removes a payment profile.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct PaymentProfileRemoveResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/transfer/return/recover`.
///
/// Moves money: tries to collect a returned transfer again.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferReturnRecoverRequest {
    /// Transfer id.
    pub transfer_id: plaid_types::TransferId,
    /// Amount. A decimal string on the wire.
    pub amount: plaid_core::Amount,
    /// Idempotency key. At most 50 characters.
    pub idempotency_key: String,
}

impl TransferReturnRecoverRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        transfer_id: impl Into<plaid_types::TransferId>,
        amount: impl Into<plaid_core::Amount>,
    ) -> Self {
        Self {
            transfer_id: transfer_id.into(),
            amount: amount.into(),
            idempotency_key: plaid_core::codec::new_idempotency_key(),
        }
    }

    /// Idempotency key. At most 50 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }
}

/// The answer of `/transfer/return/recover`.
///
/// Moves money: tries to collect a returned transfer again.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct TransferReturnRecoverResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// The known values of transfer type.
pub enum TransferType {
/// `debit`.
Debit = "debit",
/// `credit`.
Credit = "credit",
}
}

plaid_core::open_enum! {
/// The known values of transfer status.
pub enum TransferStatus {
/// `pending`.
Pending = "pending",
/// `posted`.
Posted = "posted",
/// `settled`.
Settled = "settled",
/// `funds_available`.
FundsAvailable = "funds_available",
/// `cancelled`.
Cancelled = "cancelled",
/// `failed`.
Failed = "failed",
/// `returned`.
Returned = "returned",
}
}

plaid_core::open_enum! {
/// The known values of transfer sweep status.
pub enum TransferSweepStatus {
/// `unswept`.
Unswept = "unswept",
/// `swept`.
Swept = "swept",
/// `swept_settled`.
SweptSettled = "swept_settled",
/// `return_swept`.
ReturnSwept = "return_swept",
}
}

plaid_core::open_enum! {
/// The known values of transfer network.
pub enum TransferNetwork {
/// `ach`.
Ach = "ach",
/// `same-day-ach`.
SameDayAch = "same-day-ach",
/// `rtp`.
Rtp = "rtp",
/// `wire`.
Wire = "wire",
/// `rfp`.
Rfp = "rfp",
}
}

plaid_core::open_enum! {
/// The known values of transfer authorization guarantee decision.
pub enum TransferAuthorizationGuaranteeDecision {
/// `GUARANTEED`.
Guaranteed = "GUARANTEED",
/// `NOT_GUARANTEED`.
NotGuaranteed = "NOT_GUARANTEED",
}
}

plaid_core::open_enum! {
/// The known values of transfer authorization guarantee decision rationale code.
pub enum TransferAuthorizationGuaranteeDecisionRationaleCode {
/// `RETURN_BANK`.
ReturnBank = "RETURN_BANK",
/// `RETURN_CUSTOMER`.
ReturnCustomer = "RETURN_CUSTOMER",
/// `GUARANTEE_LIMIT_REACHED`.
GuaranteeLimitReached = "GUARANTEE_LIMIT_REACHED",
/// `RISK_ESTIMATE_UNAVAILABLE`.
RiskEstimateUnavailable = "RISK_ESTIMATE_UNAVAILABLE",
/// `REQUIRED_PARAM_MISSING`.
RequiredParamMissing = "REQUIRED_PARAM_MISSING",
}
}

plaid_core::open_enum! {
/// The known values of transfer refund status.
pub enum TransferRefundStatus {
/// `pending`.
Pending = "pending",
/// `posted`.
Posted = "posted",
/// `cancelled`.
Cancelled = "cancelled",
/// `failed`.
Failed = "failed",
/// `settled`.
Settled = "settled",
/// `returned`.
Returned = "returned",
}
}

plaid_core::open_enum! {
/// The known values of transfer credit funds source.
pub enum TransferCreditFundsSource {
/// `sweep`.
Sweep = "sweep",
/// `prefunded_rtp_credits`.
PrefundedRtpCredits = "prefunded_rtp_credits",
/// `prefunded_ach_credits`.
PrefundedAchCredits = "prefunded_ach_credits",
}
}

plaid_core::open_enum! {
/// The known values of transfer recurring status.
pub enum TransferRecurringStatus {
/// `active`.
Active = "active",
/// `cancelled`.
Cancelled = "cancelled",
/// `expired`.
Expired = "expired",
}
}

plaid_core::open_enum! {
/// The known values of transfer recurring network.
pub enum TransferRecurringNetwork {
/// `ach`.
Ach = "ach",
/// `same-day-ach`.
SameDayAch = "same-day-ach",
/// `rtp`.
Rtp = "rtp",
}
}

plaid_core::open_enum! {
/// The known values of transfer schedule interval unit.
pub enum TransferScheduleIntervalUnit {
/// `week`.
Week = "week",
/// `month`.
Month = "month",
}
}

plaid_core::open_enum! {
/// The known values of transfer authorization decision.
pub enum TransferAuthorizationDecision {
/// `approved`.
Approved = "approved",
/// `declined`.
Declined = "declined",
/// `user_action_required`.
UserActionRequired = "user_action_required",
}
}

plaid_core::open_enum! {
/// The known values of transfer authorization decision rationale code.
pub enum TransferAuthorizationDecisionRationaleCode {
/// `NSF`.
Nsf = "NSF",
/// `RISK`.
Risk = "RISK",
/// `TRANSFER_LIMIT_REACHED`.
TransferLimitReached = "TRANSFER_LIMIT_REACHED",
/// `MANUALLY_VERIFIED_ITEM`.
ManuallyVerifiedItem = "MANUALLY_VERIFIED_ITEM",
/// `ITEM_LOGIN_REQUIRED`.
ItemLoginRequired = "ITEM_LOGIN_REQUIRED",
/// `PAYMENT_PROFILE_LOGIN_REQUIRED`.
PaymentProfileLoginRequired = "PAYMENT_PROFILE_LOGIN_REQUIRED",
/// `ERROR`.
Error = "ERROR",
/// `MIGRATED_ACCOUNT_ITEM`.
MigratedAccountItem = "MIGRATED_ACCOUNT_ITEM",
/// `ADMIN`.
Admin = "ADMIN",
/// `FRAUD`.
Fraud = "FRAUD",
}
}

plaid_core::open_enum! {
/// The known values of transfer guarantee outcome.
pub enum TransferGuaranteeOutcome {
/// `FULL_INSTANT`.
FullInstant = "FULL_INSTANT",
/// `PARTIAL_INSTANT_ONLY`.
PartialInstantOnly = "PARTIAL_INSTANT_ONLY",
/// `PARTIAL_INSTANT_WITH_OBSERVATION_WINDOW`.
PartialInstantWithObservationWindow = "PARTIAL_INSTANT_WITH_OBSERVATION_WINDOW",
/// `NOT_GUARANTEED`.
NotGuaranteed = "NOT_GUARANTEED",
}
}

plaid_core::open_enum! {
/// The known values of transfer authorization risk level.
pub enum TransferAuthorizationRiskLevel {
/// `HIGH_RISK`.
HighRisk = "HIGH_RISK",
/// `MEDIUM_HIGH_RISK`.
MediumHighRisk = "MEDIUM_HIGH_RISK",
/// `MEDIUM_RISK`.
MediumRisk = "MEDIUM_RISK",
/// `MEDIUM_LOW_RISK`.
MediumLowRisk = "MEDIUM_LOW_RISK",
/// `LOW_RISK`.
LowRisk = "LOW_RISK",
}
}

plaid_core::open_enum! {
/// The known values of transfer balance type.
pub enum TransferBalanceType {
/// `prefunded_rtp_credits`.
PrefundedRtpCredits = "prefunded_rtp_credits",
/// `prefunded_ach_credits`.
PrefundedAchCredits = "prefunded_ach_credits",
}
}

plaid_core::open_enum! {
/// The known values of transfer ach network.
pub enum TransferACHNetwork {
/// `ach`.
Ach = "ach",
/// `same-day-ach`.
SameDayAch = "same-day-ach",
}
}

plaid_core::open_enum! {
/// The known values of reason code.
pub enum ReasonCode {
/// `AC03`.
Ac03 = "AC03",
/// `AM09`.
Am09 = "AM09",
/// `CUST`.
Cust = "CUST",
/// `DUPL`.
Dupl = "DUPL",
/// `FRAD`.
Frad = "FRAD",
/// `TECH`.
Tech = "TECH",
/// `UPAY`.
Upay = "UPAY",
/// `AC14`.
Ac14 = "AC14",
/// `AM06`.
Am06 = "AM06",
/// `BE05`.
Be05 = "BE05",
/// `FOCR`.
Focr = "FOCR",
/// `MS02`.
Ms02 = "MS02",
/// `MS03`.
Ms03 = "MS03",
/// `RR04`.
Rr04 = "RR04",
/// `RUTA`.
Ruta = "RUTA",
}
}

plaid_core::open_enum! {
/// The known values of transfer event list transfer type.
pub enum TransferEventListTransferType {
/// `debit`.
Debit = "debit",
/// `credit`.
Credit = "credit",
}
}

plaid_core::open_enum! {
/// The known values of transfer event type.
pub enum TransferEventType {
/// `pending`.
Pending = "pending",
/// `cancelled`.
Cancelled = "cancelled",
/// `failed`.
Failed = "failed",
/// `posted`.
Posted = "posted",
/// `settled`.
Settled = "settled",
/// `funds_available`.
FundsAvailable = "funds_available",
/// `guaranteed`.
Guaranteed = "guaranteed",
/// `returned`.
Returned = "returned",
/// `guarantee_reimbursed`.
GuaranteeReimbursed = "guarantee_reimbursed",
/// `client_return_recovered`.
ClientReturnRecovered = "client_return_recovered",
/// `plaid_return_recovered`.
PlaidReturnRecovered = "plaid_return_recovered",
/// `swept`.
Swept = "swept",
/// `swept_settled`.
SweptSettled = "swept_settled",
/// `return_swept`.
ReturnSwept = "return_swept",
/// `sweep.pending`.
SweepPending = "sweep.pending",
/// `sweep.posted`.
SweepPosted = "sweep.posted",
/// `sweep.settled`.
SweepSettled = "sweep.settled",
/// `sweep.returned`.
SweepReturned = "sweep.returned",
/// `sweep.failed`.
SweepFailed = "sweep.failed",
/// `sweep.funds_available`.
SweepFundsAvailable = "sweep.funds_available",
/// `refund.pending`.
RefundPending = "refund.pending",
/// `refund.cancelled`.
RefundCancelled = "refund.cancelled",
/// `refund.failed`.
RefundFailed = "refund.failed",
/// `refund.posted`.
RefundPosted = "refund.posted",
/// `refund.settled`.
RefundSettled = "refund.settled",
/// `refund.returned`.
RefundReturned = "refund.returned",
/// `refund.swept`.
RefundSwept = "refund.swept",
/// `refund.return_swept`.
RefundReturnSwept = "refund.return_swept",
}
}

plaid_core::open_enum! {
/// The known values of omittable transfer type.
pub enum OmittableTransferType {
/// `debit`.
Debit = "debit",
/// `credit`.
Credit = "credit",
}
}

plaid_core::open_enum! {
/// The known values of ledger event source type.
pub enum LedgerEventSourceType {
/// `TRANSFER`.
Transfer = "TRANSFER",
/// `SWEEP`.
Sweep = "SWEEP",
/// `REFUND`.
Refund = "REFUND",
}
}

plaid_core::open_enum! {
/// The known values of transfer intent create mode.
pub enum TransferIntentCreateMode {
/// `PAYMENT`.
Payment = "PAYMENT",
/// `DISBURSEMENT`.
Disbursement = "DISBURSEMENT",
}
}

plaid_core::open_enum! {
/// The known values of transfer intent create network.
pub enum TransferIntentCreateNetwork {
/// `ach`.
Ach = "ach",
/// `same-day-ach`.
SameDayAch = "same-day-ach",
/// `rtp`.
Rtp = "rtp",
}
}

plaid_core::open_enum! {
/// The known values of transfer intent status.
pub enum TransferIntentStatus {
/// `PENDING`.
Pending = "PENDING",
/// `SUCCEEDED`.
Succeeded = "SUCCEEDED",
/// `FAILED`.
Failed = "FAILED",
}
}

plaid_core::open_enum! {
/// The known values of transfer intent authorization decision.
pub enum TransferIntentAuthorizationDecision {
/// `APPROVED`.
Approved = "APPROVED",
/// `DECLINED`.
Declined = "DECLINED",
}
}

plaid_core::open_enum! {
/// The known values of originator expected transfer frequency.
pub enum OriginatorExpectedTransferFrequency {
/// `once_per_month`.
OncePerMonth = "once_per_month",
/// `twice_per_month`.
TwicePerMonth = "twice_per_month",
/// `once_per_week`.
OncePerWeek = "once_per_week",
/// `daily`.
Daily = "daily",
}
}

plaid_core::open_enum! {
/// The known values of credit ach class.
pub enum CreditACHClass {
/// `ccd`.
Ccd = "ccd",
/// `ppd`.
Ppd = "ppd",
/// `web`.
Web = "web",
}
}

plaid_core::open_enum! {
/// The known values of transfer document purpose.
pub enum TransferDocumentPurpose {
/// `DUE_DILIGENCE`.
DueDiligence = "DUE_DILIGENCE",
}
}

plaid_core::open_enum! {
/// The known values of transfer diligence status.
pub enum TransferDiligenceStatus {
/// `not_submitted`.
NotSubmitted = "not_submitted",
/// `submitted`.
Submitted = "submitted",
/// `under_review`.
UnderReview = "under_review",
/// `approved`.
Approved = "approved",
/// `denied`.
Denied = "denied",
/// `more_information_required`.
MoreInformationRequired = "more_information_required",
}
}

plaid_core::open_enum! {
/// The known values of payment profile status.
pub enum PaymentProfileStatus {
/// `PENDING`.
Pending = "PENDING",
/// `READY`.
Ready = "READY",
/// `REMOVED`.
Removed = "REMOVED",
}
}
