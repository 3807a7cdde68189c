// @generated from api/products/signal.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountId, ClientUserId, ProcessorToken, SignalAddressData, SignalDevice,
    SignalWarning,
};

/// The request of `/processor/signal/evaluate`.
///
/// Judges the risk that a planned ACH debit from the account of a processor token is returned.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorSignalEvaluateRequest {
    /// Processor token.
    pub processor_token: plaid_types::ProcessorToken,
    /// Client transaction id. At most 36 characters.
    pub client_transaction_id: String,
    /// Amount.
    pub amount: plaid_core::Amount,
    /// User present.
    pub user_present: Option<bool>,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Is recurring.
    pub is_recurring: Option<bool>,
    /// Default payment method.
    pub default_payment_method: Option<String>,
    /// User.
    pub user: Option<SignalUser>,
    /// Device.
    pub device: Option<plaid_types::SignalDevice>,
    /// Ruleset key.
    pub ruleset_key: Option<String>,
}

impl ProcessorSignalEvaluateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        processor_token: impl Into<plaid_types::ProcessorToken>,
        client_transaction_id: impl Into<String>,
        amount: impl Into<plaid_core::Amount>,
    ) -> Self {
        Self {
            processor_token: processor_token.into(),
            client_transaction_id: client_transaction_id.into(),
            amount: amount.into(),
            user_present: None,
            client_user_id: None,
            is_recurring: None,
            default_payment_method: None,
            user: None,
            device: None,
            ruleset_key: None,
        }
    }

    /// User present.
    #[must_use]
    pub fn user_present(mut self, user_present: bool) -> Self {
        self.user_present = Some(user_present);
        self
    }

    /// Client user id.
    #[must_use]
    pub fn client_user_id(mut self, client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        self.client_user_id = Some(client_user_id.into());
        self
    }

    /// Is recurring.
    #[must_use]
    pub fn is_recurring(mut self, is_recurring: bool) -> Self {
        self.is_recurring = Some(is_recurring);
        self
    }

    /// Default payment method.
    #[must_use]
    pub fn default_payment_method(mut self, default_payment_method: impl Into<String>) -> Self {
        self.default_payment_method = Some(default_payment_method.into());
        self
    }

    /// User.
    #[must_use]
    pub fn user(mut self, user: SignalUser) -> Self {
        self.user = Some(user);
        self
    }

    /// Device.
    #[must_use]
    pub fn device(mut self, device: plaid_types::SignalDevice) -> Self {
        self.device = Some(device);
        self
    }

    /// Ruleset key.
    #[must_use]
    pub fn ruleset_key(mut self, ruleset_key: impl Into<String>) -> Self {
        self.ruleset_key = Some(ruleset_key.into());
        self
    }
}

/// Signal user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SignalUser {
    /// Name.
    pub name: Option<SignalPersonName>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Email address.
    pub email_address: Option<String>,
    /// Address.
    pub address: Option<plaid_types::SignalAddressData>,
}

impl SignalUser {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, name: SignalPersonName) -> Self {
        self.name = Some(name);
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
    pub fn address(mut self, address: plaid_types::SignalAddressData) -> Self {
        self.address = Some(address);
        self
    }
}

/// Signal person name.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SignalPersonName {
    /// Prefix.
    pub prefix: Option<String>,
    /// Given name.
    pub given_name: Option<String>,
    /// Middle name.
    pub middle_name: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
    /// Suffix.
    pub suffix: Option<String>,
}

impl SignalPersonName {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Prefix.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Given name.
    #[must_use]
    pub fn given_name(mut self, given_name: impl Into<String>) -> Self {
        self.given_name = Some(given_name.into());
        self
    }

    /// Middle name.
    #[must_use]
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }

    /// Family name.
    #[must_use]
    pub fn family_name(mut self, family_name: impl Into<String>) -> Self {
        self.family_name = Some(family_name.into());
        self
    }

    /// Suffix.
    #[must_use]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }
}

/// The answer of `/processor/signal/evaluate`.
///
/// Judges the risk that a planned ACH debit from the account of a processor token is returned.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ProcessorSignalEvaluateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Scores.
    pub scores: Option<SignalScores>,
    /// Core attributes.
    pub core_attributes: Option<SignalEvaluateCoreAttributes>,
    /// Ruleset.
    pub ruleset: Option<Ruleset>,
    /// Warnings.
    pub warnings: Vec<plaid_types::SignalWarning>,
}

/// Signal scores.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct SignalScores {
    /// Customer initiated return risk.
    pub customer_initiated_return_risk: Option<CustomerInitiatedReturnRisk>,
    /// Bank initiated return risk.
    pub bank_initiated_return_risk: Option<BankInitiatedReturnRisk>,
}

/// Customer initiated return risk.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct CustomerInitiatedReturnRisk {
    /// Score. From 1 to 99.
    pub score: i64,
    /// Risk tier. From 1 to 5.
    pub risk_tier: i64,
}

/// Bank initiated return risk.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct BankInitiatedReturnRisk {
    /// Score. From 1 to 99.
    pub score: i64,
    /// Risk tier. From 1 to 8.
    pub risk_tier: i64,
}

/// Signal evaluate core attributes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct SignalEvaluateCoreAttributes {
    /// Unauthorized transactions count 7d.
    pub unauthorized_transactions_count_7d: Option<i64>,
    /// Unauthorized transactions count 30d.
    pub unauthorized_transactions_count_30d: Option<i64>,
    /// Unauthorized transactions count 60d.
    pub unauthorized_transactions_count_60d: Option<i64>,
    /// Unauthorized transactions count 90d.
    pub unauthorized_transactions_count_90d: Option<i64>,
    /// Nsf overdraft transactions count 7d.
    pub nsf_overdraft_transactions_count_7d: Option<i64>,
    /// Nsf overdraft transactions count 30d.
    pub nsf_overdraft_transactions_count_30d: Option<i64>,
    /// Nsf overdraft transactions count 60d.
    pub nsf_overdraft_transactions_count_60d: Option<i64>,
    /// Nsf overdraft transactions count 90d.
    pub nsf_overdraft_transactions_count_90d: Option<i64>,
    /// Days since first plaid connection.
    pub days_since_first_plaid_connection: Option<i64>,
    /// Plaid connections count 7d.
    pub plaid_connections_count_7d: Option<i64>,
    /// Plaid connections count 30d.
    pub plaid_connections_count_30d: Option<i64>,
    /// Total plaid connections count.
    pub total_plaid_connections_count: Option<i64>,
    /// Is savings or money market account.
    pub is_savings_or_money_market_account: Option<bool>,
    /// Total credit transactions amount 10d.
    pub total_credit_transactions_amount_10d: Option<plaid_core::Amount>,
    /// Total debit transactions amount 10d.
    pub total_debit_transactions_amount_10d: Option<plaid_core::Amount>,
    /// P50 credit transactions amount 28d.
    pub p50_credit_transactions_amount_28d: Option<plaid_core::Amount>,
    /// P50 debit transactions amount 28d.
    pub p50_debit_transactions_amount_28d: Option<plaid_core::Amount>,
    /// P95 credit transactions amount 28d.
    pub p95_credit_transactions_amount_28d: Option<plaid_core::Amount>,
    /// P95 debit transactions amount 28d.
    pub p95_debit_transactions_amount_28d: Option<plaid_core::Amount>,
    /// Days with negative balance count 90d.
    pub days_with_negative_balance_count_90d: Option<i64>,
    /// P90 eod balance 30d.
    pub p90_eod_balance_30d: Option<plaid_core::Amount>,
    /// P90 eod balance 60d.
    pub p90_eod_balance_60d: Option<plaid_core::Amount>,
    /// P90 eod balance 90d.
    pub p90_eod_balance_90d: Option<plaid_core::Amount>,
    /// P10 eod balance 30d.
    pub p10_eod_balance_30d: Option<plaid_core::Amount>,
    /// P10 eod balance 60d.
    pub p10_eod_balance_60d: Option<plaid_core::Amount>,
    /// P10 eod balance 90d.
    pub p10_eod_balance_90d: Option<plaid_core::Amount>,
    /// Available balance.
    pub available_balance: Option<plaid_core::Amount>,
    /// Current balance.
    pub current_balance: Option<plaid_core::Amount>,
    /// Balance last updated.
    pub balance_last_updated: Option<plaid_core::DateTime>,
    /// Phone change count 28d.
    pub phone_change_count_28d: Option<i64>,
    /// Phone change count 90d.
    pub phone_change_count_90d: Option<i64>,
    /// Email change count 28d.
    pub email_change_count_28d: Option<i64>,
    /// Email change count 90d.
    pub email_change_count_90d: Option<i64>,
    /// Address change count 28d.
    pub address_change_count_28d: Option<i64>,
    /// Address change count 90d.
    pub address_change_count_90d: Option<i64>,
    /// Plaid non oauth authentication attempts count 3d.
    pub plaid_non_oauth_authentication_attempts_count_3d: Option<i64>,
    /// Plaid non oauth authentication attempts count 7d.
    pub plaid_non_oauth_authentication_attempts_count_7d: Option<i64>,
    /// Plaid non oauth authentication attempts count 30d.
    pub plaid_non_oauth_authentication_attempts_count_30d: Option<i64>,
    /// Failed plaid non oauth authentication attempts count 3d.
    pub failed_plaid_non_oauth_authentication_attempts_count_3d: Option<i64>,
    /// Failed plaid non oauth authentication attempts count 7d.
    pub failed_plaid_non_oauth_authentication_attempts_count_7d: Option<i64>,
    /// Failed plaid non oauth authentication attempts count 30d.
    pub failed_plaid_non_oauth_authentication_attempts_count_30d: Option<i64>,
    /// Debit transactions count 10d.
    pub debit_transactions_count_10d: Option<i64>,
    /// Credit transactions count 10d.
    pub credit_transactions_count_10d: Option<i64>,
    /// Debit transactions count 30d.
    pub debit_transactions_count_30d: Option<i64>,
    /// Credit transactions count 30d.
    pub credit_transactions_count_30d: Option<i64>,
    /// Debit transactions count 60d.
    pub debit_transactions_count_60d: Option<i64>,
    /// Credit transactions count 60d.
    pub credit_transactions_count_60d: Option<i64>,
    /// Debit transactions count 90d.
    pub debit_transactions_count_90d: Option<i64>,
    /// Credit transactions count 90d.
    pub credit_transactions_count_90d: Option<i64>,
    /// Total debit transactions amount 30d.
    pub total_debit_transactions_amount_30d: Option<plaid_core::Amount>,
    /// Total credit transactions amount 30d.
    pub total_credit_transactions_amount_30d: Option<plaid_core::Amount>,
    /// Total debit transactions amount 60d.
    pub total_debit_transactions_amount_60d: Option<plaid_core::Amount>,
    /// Total credit transactions amount 60d.
    pub total_credit_transactions_amount_60d: Option<plaid_core::Amount>,
    /// Total debit transactions amount 90d.
    pub total_debit_transactions_amount_90d: Option<plaid_core::Amount>,
    /// Total credit transactions amount 90d.
    pub total_credit_transactions_amount_90d: Option<plaid_core::Amount>,
    /// P50 eod balance 30d.
    pub p50_eod_balance_30d: Option<plaid_core::Amount>,
    /// P50 eod balance 60d.
    pub p50_eod_balance_60d: Option<plaid_core::Amount>,
    /// P50 eod balance 90d.
    pub p50_eod_balance_90d: Option<plaid_core::Amount>,
    /// P50 eod balance 31d to 60d.
    pub p50_eod_balance_31d_to_60d: Option<plaid_core::Amount>,
    /// P50 eod balance 61d to 90d.
    pub p50_eod_balance_61d_to_90d: Option<plaid_core::Amount>,
    /// P90 eod balance 31d to 60d.
    pub p90_eod_balance_31d_to_60d: Option<plaid_core::Amount>,
    /// P90 eod balance 61d to 90d.
    pub p90_eod_balance_61d_to_90d: Option<plaid_core::Amount>,
    /// P10 eod balance 31d to 60d.
    pub p10_eod_balance_31d_to_60d: Option<plaid_core::Amount>,
    /// P10 eod balance 61d to 90d.
    pub p10_eod_balance_61d_to_90d: Option<plaid_core::Amount>,
    /// Transactions last updated.
    pub transactions_last_updated: Option<plaid_core::DateTime>,
    /// Is account closed.
    pub is_account_closed: Option<bool>,
    /// Is account frozen or restricted.
    pub is_account_frozen_or_restricted: Option<bool>,
    /// Distinct ip addresses count 3d.
    pub distinct_ip_addresses_count_3d: Option<i64>,
    /// Distinct ip addresses count 7d.
    pub distinct_ip_addresses_count_7d: Option<i64>,
    /// Distinct ip addresses count 30d.
    pub distinct_ip_addresses_count_30d: Option<i64>,
    /// Distinct ip addresses count 90d.
    pub distinct_ip_addresses_count_90d: Option<i64>,
    /// Distinct user agents count 3d.
    pub distinct_user_agents_count_3d: Option<i64>,
    /// Distinct user agents count 7d.
    pub distinct_user_agents_count_7d: Option<i64>,
    /// Distinct user agents count 30d.
    pub distinct_user_agents_count_30d: Option<i64>,
    /// Distinct user agents count 90d.
    pub distinct_user_agents_count_90d: Option<i64>,
    /// Distinct ssl tls connection sessions count 3d.
    pub distinct_ssl_tls_connection_sessions_count_3d: Option<i64>,
    /// Distinct ssl tls connection sessions count 7d.
    pub distinct_ssl_tls_connection_sessions_count_7d: Option<i64>,
    /// Distinct ssl tls connection sessions count 30d.
    pub distinct_ssl_tls_connection_sessions_count_30d: Option<i64>,
    /// Distinct ssl tls connection sessions count 90d.
    pub distinct_ssl_tls_connection_sessions_count_90d: Option<i64>,
    /// Days since account opening.
    pub days_since_account_opening: Option<i64>,
    /// Balance to transaction amount ratio.
    pub balance_to_transaction_amount_ratio: Option<f64>,
}

/// Ruleset.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct Ruleset {
    /// Ruleset key.
    pub ruleset_key: Option<String>,
    /// Result.
    pub result: Option<RuleResult>,
    /// Triggered rule details.
    pub triggered_rule_details: Option<RuleDetails>,
    /// Outcome.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub outcome: Option<String>,
}

/// Rule details.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct RuleDetails {
    /// Internal note.
    pub internal_note: Option<String>,
    /// Custom action key.
    pub custom_action_key: Option<String>,
}

/// The request of `/processor/signal/decision/report`.
///
/// Tells Plaid what you did with a judged transaction, and when.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorSignalDecisionReportRequest {
    /// Processor token.
    pub processor_token: plaid_types::ProcessorToken,
    /// Client transaction id. At most 36 characters.
    pub client_transaction_id: String,
    /// Initiated.
    pub initiated: bool,
    /// Days funds on hold. At least 0.
    pub days_funds_on_hold: Option<i64>,
    /// Decision outcome.
    pub decision_outcome: Option<SignalDecisionOutcome>,
    /// Payment method.
    pub payment_method: Option<SignalPaymentMethod>,
    /// Amount instantly available.
    pub amount_instantly_available: Option<plaid_core::Amount>,
}

impl ProcessorSignalDecisionReportRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        processor_token: impl Into<plaid_types::ProcessorToken>,
        client_transaction_id: impl Into<String>,
        initiated: bool,
    ) -> Self {
        Self {
            processor_token: processor_token.into(),
            client_transaction_id: client_transaction_id.into(),
            initiated,
            days_funds_on_hold: None,
            decision_outcome: None,
            payment_method: None,
            amount_instantly_available: None,
        }
    }

    /// Days funds on hold. At least 0.
    #[must_use]
    pub fn days_funds_on_hold(mut self, days_funds_on_hold: i64) -> Self {
        self.days_funds_on_hold = Some(days_funds_on_hold);
        self
    }

    /// Decision outcome.
    #[must_use]
    pub fn decision_outcome(mut self, decision_outcome: impl Into<SignalDecisionOutcome>) -> Self {
        self.decision_outcome = Some(decision_outcome.into());
        self
    }

    /// Payment method.
    #[must_use]
    pub fn payment_method(mut self, payment_method: impl Into<SignalPaymentMethod>) -> Self {
        self.payment_method = Some(payment_method.into());
        self
    }

    /// Amount instantly available.
    #[must_use]
    pub fn amount_instantly_available(
        mut self,
        amount_instantly_available: impl Into<plaid_core::Amount>,
    ) -> Self {
        self.amount_instantly_available = Some(amount_instantly_available.into());
        self
    }
}

/// The answer of `/processor/signal/decision/report`.
///
/// Tells Plaid what you did with a judged transaction, and when.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ProcessorSignalDecisionReportResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/signal/return/report`.
///
/// Tells Plaid that a judged transaction was returned.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorSignalReturnReportRequest {
    /// Processor token.
    pub processor_token: plaid_types::ProcessorToken,
    /// Client transaction id. At most 36 characters.
    pub client_transaction_id: String,
    /// Return code.
    pub return_code: String,
    /// Returned at.
    pub returned_at: Option<plaid_core::DateTime>,
}

impl ProcessorSignalReturnReportRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        processor_token: impl Into<plaid_types::ProcessorToken>,
        client_transaction_id: impl Into<String>,
        return_code: impl Into<String>,
    ) -> Self {
        Self {
            processor_token: processor_token.into(),
            client_transaction_id: client_transaction_id.into(),
            return_code: return_code.into(),
            returned_at: None,
        }
    }

    /// Returned at.
    #[must_use]
    pub fn returned_at(mut self, returned_at: impl Into<plaid_core::DateTime>) -> Self {
        self.returned_at = Some(returned_at.into());
        self
    }
}

/// The answer of `/processor/signal/return/report`.
///
/// Tells Plaid that a judged transaction was returned.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ProcessorSignalReturnReportResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/signal/prepare`.
///
/// Starts collecting data for Signal on a processor token that was made without it, so that its first evaluation is accurate.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorSignalPrepareRequest {
    /// Processor token.
    pub processor_token: plaid_types::ProcessorToken,
}

impl ProcessorSignalPrepareRequest {
    /// A request with the members it cannot go without.
    pub fn new(processor_token: impl Into<plaid_types::ProcessorToken>) -> Self {
        Self {
            processor_token: processor_token.into(),
        }
    }
}

/// The answer of `/processor/signal/prepare`.
///
/// Starts collecting data for Signal on a processor token that was made without it, so that its first evaluation is accurate.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct ProcessorSignalPrepareResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/signal/evaluate`.
///
/// Judges the risk that a planned ACH debit is returned, by the ruleset that `ruleset_key` names.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SignalEvaluateRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Client transaction id. At most 36 characters.
    pub client_transaction_id: String,
    /// Amount.
    pub amount: plaid_core::Amount,
    /// User present.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub user_present: Option<bool>,
    /// Client user id.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Is recurring.
    pub is_recurring: Option<bool>,
    /// Default payment method.
    pub default_payment_method: Option<String>,
    /// User.
    pub user: Option<SignalUser>,
    /// Device.
    pub device: Option<plaid_types::SignalDevice>,
    /// Risk profile key.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub risk_profile_key: Option<String>,
    /// Ruleset key.
    pub ruleset_key: Option<String>,
}

impl SignalEvaluateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
        client_transaction_id: impl Into<String>,
        amount: impl Into<plaid_core::Amount>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            account_id: account_id.into(),
            client_transaction_id: client_transaction_id.into(),
            amount: amount.into(),
            user_present: None,
            client_user_id: None,
            is_recurring: None,
            default_payment_method: None,
            user: None,
            device: None,
            risk_profile_key: None,
            ruleset_key: None,
        }
    }

    /// User present.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_present(mut self, user_present: bool) -> Self {
        self.user_present = Some(user_present);
        self
    }

    /// Client user id.
    #[must_use]
    pub fn client_user_id(mut self, client_user_id: impl Into<plaid_types::ClientUserId>) -> Self {
        self.client_user_id = Some(client_user_id.into());
        self
    }

    /// Is recurring.
    #[must_use]
    pub fn is_recurring(mut self, is_recurring: bool) -> Self {
        self.is_recurring = Some(is_recurring);
        self
    }

    /// Default payment method.
    #[must_use]
    pub fn default_payment_method(mut self, default_payment_method: impl Into<String>) -> Self {
        self.default_payment_method = Some(default_payment_method.into());
        self
    }

    /// User.
    #[must_use]
    pub fn user(mut self, user: SignalUser) -> Self {
        self.user = Some(user);
        self
    }

    /// Device.
    #[must_use]
    pub fn device(mut self, device: plaid_types::SignalDevice) -> Self {
        self.device = Some(device);
        self
    }

    /// Risk profile key.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn risk_profile_key(mut self, risk_profile_key: impl Into<String>) -> Self {
        self.risk_profile_key = Some(risk_profile_key.into());
        self
    }

    /// Ruleset key.
    #[must_use]
    pub fn ruleset_key(mut self, ruleset_key: impl Into<String>) -> Self {
        self.ruleset_key = Some(ruleset_key.into());
        self
    }
}

/// The answer of `/signal/evaluate`.
///
/// Judges the risk that a planned ACH debit is returned, by the ruleset that `ruleset_key` names.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct SignalEvaluateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Scores.
    pub scores: Option<SignalScores>,
    /// Core attributes.
    pub core_attributes: Option<SignalEvaluateCoreAttributes>,
    /// Risk profile.
    pub risk_profile: Option<RiskProfile>,
    /// Ruleset.
    pub ruleset: Option<Ruleset>,
    /// Warnings.
    pub warnings: Vec<plaid_types::SignalWarning>,
}

/// Risk profile.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct RiskProfile {
    /// Key.
    pub key: Option<String>,
    /// Outcome.
    pub outcome: Option<String>,
}

/// The request of `/signal/schedule`.
///
/// Announces an ACH debit that is planned, so that Plaid can advise on its date.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SignalScheduleRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Client transaction id. At most 36 characters.
    pub client_transaction_id: String,
    /// Amount.
    pub amount: plaid_core::Amount,
    /// Default payment method.
    pub default_payment_method: Option<SignalScheduleDefaultPaymentMethod>,
}

impl SignalScheduleRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
        client_transaction_id: impl Into<String>,
        amount: impl Into<plaid_core::Amount>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            account_id: account_id.into(),
            client_transaction_id: client_transaction_id.into(),
            amount: amount.into(),
            default_payment_method: None,
        }
    }

    /// Default payment method.
    #[must_use]
    pub fn default_payment_method(
        mut self,
        default_payment_method: impl Into<SignalScheduleDefaultPaymentMethod>,
    ) -> Self {
        self.default_payment_method = Some(default_payment_method.into());
        self
    }
}

/// The answer of `/signal/schedule`.
///
/// Announces an ACH debit that is planned, so that Plaid can advise on its date.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct SignalScheduleResponse {
    /// Optimal date.
    pub optimal_date: Option<plaid_core::Date>,
    /// Recommendations.
    pub recommendations: Vec<SignalScheduleRecommendation>,
    /// Warnings.
    pub warnings: Vec<plaid_types::SignalWarning>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Signal schedule recommendation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct SignalScheduleRecommendation {
    /// Date.
    pub date: Option<plaid_core::Date>,
    /// Recommendation.
    pub recommendation: Option<RecommendationString>,
    /// Rank.
    pub rank: Option<i64>,
}

/// The request of `/signal/decision/report`.
///
/// Tells Plaid what you did with a judged transaction, and when.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SignalDecisionReportRequest {
    /// Client transaction id. At most 36 characters.
    pub client_transaction_id: String,
    /// Initiated.
    pub initiated: bool,
    /// Days funds on hold. At least 0.
    pub days_funds_on_hold: Option<i64>,
    /// Decision outcome.
    pub decision_outcome: Option<SignalDecisionOutcome>,
    /// Payment method.
    pub payment_method: Option<SignalPaymentMethod>,
    /// Amount instantly available.
    pub amount_instantly_available: Option<plaid_core::Amount>,
    /// Submitted at.
    ///
    /// Not in Plaid's public documentation.
    pub submitted_at: Option<plaid_core::DateTime>,
}

impl SignalDecisionReportRequest {
    /// A request with the members it cannot go without.
    pub fn new(client_transaction_id: impl Into<String>, initiated: bool) -> Self {
        Self {
            client_transaction_id: client_transaction_id.into(),
            initiated,
            days_funds_on_hold: None,
            decision_outcome: None,
            payment_method: None,
            amount_instantly_available: None,
            submitted_at: None,
        }
    }

    /// Days funds on hold. At least 0.
    #[must_use]
    pub fn days_funds_on_hold(mut self, days_funds_on_hold: i64) -> Self {
        self.days_funds_on_hold = Some(days_funds_on_hold);
        self
    }

    /// Decision outcome.
    #[must_use]
    pub fn decision_outcome(mut self, decision_outcome: impl Into<SignalDecisionOutcome>) -> Self {
        self.decision_outcome = Some(decision_outcome.into());
        self
    }

    /// Payment method.
    #[must_use]
    pub fn payment_method(mut self, payment_method: impl Into<SignalPaymentMethod>) -> Self {
        self.payment_method = Some(payment_method.into());
        self
    }

    /// Amount instantly available.
    #[must_use]
    pub fn amount_instantly_available(
        mut self,
        amount_instantly_available: impl Into<plaid_core::Amount>,
    ) -> Self {
        self.amount_instantly_available = Some(amount_instantly_available.into());
        self
    }

    /// Submitted at.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn submitted_at(mut self, submitted_at: impl Into<plaid_core::DateTime>) -> Self {
        self.submitted_at = Some(submitted_at.into());
        self
    }
}

/// The answer of `/signal/decision/report`.
///
/// Tells Plaid what you did with a judged transaction, and when.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct SignalDecisionReportResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/signal/return/report`.
///
/// Tells Plaid that a judged transaction was returned.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SignalReturnReportRequest {
    /// Client transaction id. At most 36 characters.
    pub client_transaction_id: String,
    /// Return code.
    pub return_code: String,
    /// Returned at.
    pub returned_at: Option<plaid_core::DateTime>,
}

impl SignalReturnReportRequest {
    /// A request with the members it cannot go without.
    pub fn new(client_transaction_id: impl Into<String>, return_code: impl Into<String>) -> Self {
        Self {
            client_transaction_id: client_transaction_id.into(),
            return_code: return_code.into(),
            returned_at: None,
        }
    }

    /// Returned at.
    #[must_use]
    pub fn returned_at(mut self, returned_at: impl Into<plaid_core::DateTime>) -> Self {
        self.returned_at = Some(returned_at.into());
        self
    }
}

/// The answer of `/signal/return/report`.
///
/// Tells Plaid that a judged transaction was returned.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct SignalReturnReportResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/signal/prepare`.
///
/// Starts collecting data for Signal on an Item that was linked with consent to it and not with the product itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SignalPrepareRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
}

impl SignalPrepareRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

/// The answer of `/signal/prepare`.
///
/// Starts collecting data for Signal on an Item that was linked with consent to it and not with the product itself.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "server"), non_exhaustive)]
pub struct SignalPrepareResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// The known values of rule result.
pub enum RuleResult {
/// `ACCEPT`.
Accept = "ACCEPT",
/// `REROUTE`.
Reroute = "REROUTE",
/// `REVIEW`.
Review = "REVIEW",
}
}

plaid_core::open_enum! {
/// The known values of signal decision outcome.
pub enum SignalDecisionOutcome {
/// `APPROVE`.
Approve = "APPROVE",
/// `REVIEW`.
Review = "REVIEW",
/// `REJECT`.
Reject = "REJECT",
/// `TAKE_OTHER_RISK_MEASURES`.
TakeOtherRiskMeasures = "TAKE_OTHER_RISK_MEASURES",
/// `NOT_EVALUATED`.
NotEvaluated = "NOT_EVALUATED",
}
}

plaid_core::open_enum! {
/// The known values of signal payment method.
pub enum SignalPaymentMethod {
/// `SAME_DAY_ACH`.
SameDayAch = "SAME_DAY_ACH",
/// `NEXT_DAY_ACH`.
NextDayAch = "NEXT_DAY_ACH",
/// `STANDARD_ACH`.
StandardAch = "STANDARD_ACH",
/// `MULTIPLE_PAYMENT_METHODS`.
MultiplePaymentMethods = "MULTIPLE_PAYMENT_METHODS",
}
}

plaid_core::open_enum! {
/// The known values of signal schedule default payment method.
pub enum SignalScheduleDefaultPaymentMethod {
/// `SAME_DAY_ACH`.
SameDayAch = "SAME_DAY_ACH",
/// `STANDARD_ACH`.
StandardAch = "STANDARD_ACH",
/// `MULTIPLE_PAYMENT_METHODS`.
MultiplePaymentMethods = "MULTIPLE_PAYMENT_METHODS",
}
}

plaid_core::open_enum! {
/// The known values of recommendation string.
pub enum RecommendationString {
/// `RECOMMENDED`.
Recommended = "RECOMMENDED",
/// `NOT_RECOMMENDED`.
NotRecommended = "NOT_RECOMMENDED",
/// `UNKNOWN`.
Unknown = "UNKNOWN",
}
}
