// @generated from api/products/signal.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountId, ClientUserId, ProcessorToken, SignalAddressData, SignalDevice,
    SignalWarning,
};

/// Describes a planned debit of a processor token's account.
///
/// The request of `/processor/signal/evaluate` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorsignalevaluate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorSignalEvaluateRequest {
    /// The processor token of the account to debit.
    pub processor_token: plaid_types::ProcessorToken,
    /// Your own id of the transaction, at most 36 characters. Reports refer to it. At most 36 characters.
    pub client_transaction_id: String,
    /// The amount of the debit, in US dollars.
    pub amount: plaid_core::Amount,
    /// Whether the user is there while the debit is made, as against a scheduled one.
    pub user_present: Option<bool>,
    /// Your own id of the user, nothing personal. It ties together what one user does with several Items.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Whether the debit is one of a series. Ignored by rulesets on balances alone.
    pub is_recurring: Option<bool>,
    /// `SAME_DAY_ACH`, `STANDARD_ACH` or `MULTIPLE_PAYMENT_METHODS`. Ignored by rulesets on balances alone.
    pub default_payment_method: Option<String>,
    /// The account holder. Makes the scores more accurate.
    pub user: Option<SignalUser>,
    /// The device the user is on. Makes the scores more accurate.
    pub device: Option<plaid_types::SignalDevice>,
    /// The ruleset to apply. If left out it is `default`, or none for customers from before October 15, 2025.
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

    /// Whether the user is there while the debit is made, as against a scheduled one.
    #[must_use]
    pub fn user_present(mut self, user_present: impl Into<Option<bool>>) -> Self {
        self.user_present = user_present.into();
        self
    }

    /// Your own id of the user, nothing personal. It ties together what one user does with several Items.
    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }

    /// Whether the debit is one of a series. Ignored by rulesets on balances alone.
    #[must_use]
    pub fn is_recurring(mut self, is_recurring: impl Into<Option<bool>>) -> Self {
        self.is_recurring = is_recurring.into();
        self
    }

    /// `SAME_DAY_ACH`, `STANDARD_ACH` or `MULTIPLE_PAYMENT_METHODS`. Ignored by rulesets on balances alone.
    #[must_use]
    pub fn default_payment_method<M>(
        mut self,
        default_payment_method: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.default_payment_method = default_payment_method.into_option();
        self
    }

    /// The account holder. Makes the scores more accurate.
    #[must_use]
    pub fn user(mut self, user: impl Into<Option<SignalUser>>) -> Self {
        self.user = user.into();
        self
    }

    /// The device the user is on. Makes the scores more accurate.
    #[must_use]
    pub fn device(mut self, device: impl Into<Option<plaid_types::SignalDevice>>) -> Self {
        self.device = device.into();
        self
    }

    /// The ruleset to apply. If left out it is `default`, or none for customers from before October 15, 2025.
    #[must_use]
    pub fn ruleset_key<M>(mut self, ruleset_key: impl plaid_core::IntoOption<String, M>) -> Self {
        self.ruleset_key = ruleset_key.into_option();
        self
    }
}

/// The holder of the account to debit.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SignalUser {
    /// The legal name of an account holder.
    pub name: Option<SignalPersonName>,
    /// In E.164 form.
    pub phone_number: Option<plaid_core::Sensitive>,
    /// The user's email address.
    pub email_address: Option<plaid_core::Sensitive>,
    /// Where the user lives.
    pub address: Option<plaid_types::SignalAddressData>,
}

impl SignalUser {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The legal name of an account holder.
    #[must_use]
    pub fn name(mut self, name: impl Into<Option<SignalPersonName>>) -> Self {
        self.name = name.into();
        self
    }

    /// In E.164 form.
    #[must_use]
    pub fn phone_number<M>(
        mut self,
        phone_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.phone_number = phone_number.into_option();
        self
    }

    /// The user's email address.
    #[must_use]
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.email_address = email_address.into_option();
        self
    }

    /// Where the user lives.
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<plaid_types::SignalAddressData>>) -> Self {
        self.address = address.into();
        self
    }
}

/// The legal name of an account holder.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SignalPersonName {
    /// A title such as `Mr.`.
    pub prefix: Option<String>,
    /// The first name, or the only name of someone who has one.
    pub given_name: Option<String>,
    /// What stands between given and family name.
    pub middle_name: Option<String>,
    /// The last name. At most 100 characters.
    pub family_name: Option<String>,
    /// What follows the name, such as `II`.
    pub suffix: Option<String>,
}

impl SignalPersonName {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A title such as `Mr.`.
    #[must_use]
    pub fn prefix<M>(mut self, prefix: impl plaid_core::IntoOption<String, M>) -> Self {
        self.prefix = prefix.into_option();
        self
    }

    /// The first name, or the only name of someone who has one.
    #[must_use]
    pub fn given_name<M>(mut self, given_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.given_name = given_name.into_option();
        self
    }

    /// What stands between given and family name.
    #[must_use]
    pub fn middle_name<M>(mut self, middle_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.middle_name = middle_name.into_option();
        self
    }

    /// The last name. At most 100 characters.
    #[must_use]
    pub fn family_name<M>(mut self, family_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.family_name = family_name.into_option();
        self
    }

    /// What follows the name, such as `II`.
    #[must_use]
    pub fn suffix<M>(mut self, suffix: impl plaid_core::IntoOption<String, M>) -> Self {
        self.suffix = suffix.into_option();
        self
    }
}

/// The risk of a planned debit.
///
/// The answer of `/processor/signal/evaluate` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorsignalevaluate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorSignalEvaluateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Null with a ruleset on balances alone.
    pub scores: Option<SignalScores>,
    /// Facts about the account that the score rests on. With a ruleset on balances alone only the two balances are filled in.
    pub core_attributes: Option<SignalEvaluateCoreAttributes>,
    /// What the ruleset made of the transaction; null if none was applied.
    pub ruleset: Option<Ruleset>,
    /// Why data of the bank is missing from the scores; empty if nothing is.
    pub warnings: Vec<plaid_types::SignalWarning>,
}

/// The risk of a return, by who would start it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SignalScores {
    /// That the customer disputes the debit.
    pub customer_initiated_return_risk: Option<CustomerInitiatedReturnRisk>,
    /// That the bank sends it back.
    pub bank_initiated_return_risk: Option<BankInitiatedReturnRisk>,
}

/// The risk that the customer disputes a debit (R05, R07, R10, R11, R29). Such returns can come up to 60 days later.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CustomerInitiatedReturnRisk {
    /// From 1 to 99; a higher score means a likelier return. From 1 to 99.
    pub score: Option<i64>,
    /// From 1 to 5, worse as it rises: below 0.02, 0.05, 0.1 and 0.5 percent of returns, then above. Superseded by rules. From 1 to 5.
    ///
    /// Deprecated by Plaid.
    pub risk_tier: Option<i64>,
}

/// The risk that the bank returns a debit, because the account is overdrawn or does not qualify. Such returns come within a few days.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct BankInitiatedReturnRisk {
    /// From 1 to 99; a higher score means a likelier return. From 1 to 99.
    pub score: Option<i64>,
    /// From 1 to 8, worse as it rises: below 0.5, 1.5, 3, 5, 10, 15 and 50 percent of returns, then above. Superseded by rules. From 1 to 8.
    ///
    /// Deprecated by Plaid.
    pub risk_tier: Option<i64>,
}

/// Facts about the account to debit. Each is null if it is not known.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SignalEvaluateCoreAttributes {
    /// Debits of the last 7 days that seem to have come back as unauthorized.
    pub unauthorized_transactions_count_7d: Option<i64>,
    /// Debits of the last 30 days that seem to have come back as unauthorized.
    pub unauthorized_transactions_count_30d: Option<i64>,
    /// Debits of the last 60 days that seem to have come back as unauthorized.
    pub unauthorized_transactions_count_60d: Option<i64>,
    /// Debits of the last 90 days that seem to have come back as unauthorized.
    pub unauthorized_transactions_count_90d: Option<i64>,
    /// Debits of the last 7 days that seem to have come back for lack of money.
    pub nsf_overdraft_transactions_count_7d: Option<i64>,
    /// Debits of the last 30 days that seem to have come back for lack of money.
    pub nsf_overdraft_transactions_count_30d: Option<i64>,
    /// Debits of the last 60 days that seem to have come back for lack of money.
    pub nsf_overdraft_transactions_count_60d: Option<i64>,
    /// Debits of the last 90 days that seem to have come back for lack of money.
    pub nsf_overdraft_transactions_count_90d: Option<i64>,
    /// Days since the Item was first connected to any application.
    pub days_since_first_plaid_connection: Option<i64>,
    /// Connections of the Item to applications of the last 7 days.
    pub plaid_connections_count_7d: Option<i64>,
    /// Connections of the Item to applications of the last 30 days.
    pub plaid_connections_count_30d: Option<i64>,
    /// Connections of the Item to applications, ever.
    pub total_plaid_connections_count: Option<i64>,
    /// Whether it is a savings or money market account.
    pub is_savings_or_money_market_account: Option<bool>,
    /// The sum of money in of the last 10 days.
    pub total_credit_transactions_amount_10d: Option<plaid_core::Amount>,
    /// The sum of money out of the last 10 days.
    pub total_debit_transactions_amount_10d: Option<plaid_core::Amount>,
    /// The 50th percentile of payments in of the last 28 days.
    pub p50_credit_transactions_amount_28d: Option<plaid_core::Amount>,
    /// The 50th percentile of payments out of the last 28 days.
    pub p50_debit_transactions_amount_28d: Option<plaid_core::Amount>,
    /// The 95th percentile of payments in of the last 28 days.
    pub p95_credit_transactions_amount_28d: Option<plaid_core::Amount>,
    /// The 95th percentile of payments out of the last 28 days.
    pub p95_debit_transactions_amount_28d: Option<plaid_core::Amount>,
    /// The days of the last 90 days that ended below zero.
    pub days_with_negative_balance_count_90d: Option<i64>,
    /// The 90th percentile of the available balance at the end of the day, of the last 30 days.
    pub p90_eod_balance_30d: Option<plaid_core::Amount>,
    /// The 90th percentile of the available balance at the end of the day, of the last 60 days.
    pub p90_eod_balance_60d: Option<plaid_core::Amount>,
    /// The 90th percentile of the available balance at the end of the day, of the last 90 days.
    pub p90_eod_balance_90d: Option<plaid_core::Amount>,
    /// The 10th percentile of the available balance at the end of the day, of the last 30 days.
    pub p10_eod_balance_30d: Option<plaid_core::Amount>,
    /// The 10th percentile of the available balance at the end of the day, of the last 60 days.
    pub p10_eod_balance_60d: Option<plaid_core::Amount>,
    /// The 10th percentile of the available balance at the end of the day, of the last 90 days.
    pub p10_eod_balance_90d: Option<plaid_core::Amount>,
    /// What can be spent, as of `balance_last_updated`: the current balance without holds and pending debits.
    pub available_balance: Option<plaid_core::Amount>,
    /// What the account holds, as of `balance_last_updated`.
    pub current_balance: Option<plaid_core::Amount>,
    /// When the balances were read.
    pub balance_last_updated: Option<plaid_core::DateTime>,
    /// How often the phone numbers on file changed, of the last 28 days.
    pub phone_change_count_28d: Option<i64>,
    /// How often the phone numbers on file changed, of the last 90 days.
    pub phone_change_count_90d: Option<i64>,
    /// How often the email addresses on file changed, of the last 28 days.
    pub email_change_count_28d: Option<i64>,
    /// How often the email addresses on file changed, of the last 90 days.
    pub email_change_count_90d: Option<i64>,
    /// How often the postal addresses on file changed, of the last 28 days.
    pub address_change_count_28d: Option<i64>,
    /// How often the postal addresses on file changed, of the last 90 days.
    pub address_change_count_90d: Option<i64>,
    /// Logins at Plaid without OAuth of the last 3 days.
    pub plaid_non_oauth_authentication_attempts_count_3d: Option<i64>,
    /// Logins at Plaid without OAuth of the last 7 days.
    pub plaid_non_oauth_authentication_attempts_count_7d: Option<i64>,
    /// Logins at Plaid without OAuth of the last 30 days.
    pub plaid_non_oauth_authentication_attempts_count_30d: Option<i64>,
    /// Failed logins at Plaid without OAuth of the last 3 days.
    pub failed_plaid_non_oauth_authentication_attempts_count_3d: Option<i64>,
    /// Failed logins at Plaid without OAuth of the last 7 days.
    pub failed_plaid_non_oauth_authentication_attempts_count_7d: Option<i64>,
    /// Failed logins at Plaid without OAuth of the last 30 days.
    pub failed_plaid_non_oauth_authentication_attempts_count_30d: Option<i64>,
    /// The number of payments out of the last 10 days.
    pub debit_transactions_count_10d: Option<i64>,
    /// The number of payments in of the last 10 days.
    pub credit_transactions_count_10d: Option<i64>,
    /// The number of payments out of the last 30 days.
    pub debit_transactions_count_30d: Option<i64>,
    /// The number of payments in of the last 30 days.
    pub credit_transactions_count_30d: Option<i64>,
    /// The number of payments out of the last 60 days.
    pub debit_transactions_count_60d: Option<i64>,
    /// The number of payments in of the last 60 days.
    pub credit_transactions_count_60d: Option<i64>,
    /// The number of payments out of the last 90 days.
    pub debit_transactions_count_90d: Option<i64>,
    /// The number of payments in of the last 90 days.
    pub credit_transactions_count_90d: Option<i64>,
    /// The sum of money out of the last 30 days.
    pub total_debit_transactions_amount_30d: Option<plaid_core::Amount>,
    /// The sum of money in of the last 30 days.
    pub total_credit_transactions_amount_30d: Option<plaid_core::Amount>,
    /// The sum of money out of the last 60 days.
    pub total_debit_transactions_amount_60d: Option<plaid_core::Amount>,
    /// The sum of money in of the last 60 days.
    pub total_credit_transactions_amount_60d: Option<plaid_core::Amount>,
    /// The sum of money out of the last 90 days.
    pub total_debit_transactions_amount_90d: Option<plaid_core::Amount>,
    /// The sum of money in of the last 90 days.
    pub total_credit_transactions_amount_90d: Option<plaid_core::Amount>,
    /// The 50th percentile of the available balance at the end of the day, of the last 30 days.
    pub p50_eod_balance_30d: Option<plaid_core::Amount>,
    /// The 50th percentile of the available balance at the end of the day, of the last 60 days.
    pub p50_eod_balance_60d: Option<plaid_core::Amount>,
    /// The 50th percentile of the available balance at the end of the day, of the last 90 days.
    pub p50_eod_balance_90d: Option<plaid_core::Amount>,
    /// The 50th percentile of the available balance at the end of the day, from 31 to 60 days ago.
    pub p50_eod_balance_31d_to_60d: Option<plaid_core::Amount>,
    /// The 50th percentile of the available balance at the end of the day, from 61 to 90 days ago.
    pub p50_eod_balance_61d_to_90d: Option<plaid_core::Amount>,
    /// The 90th percentile of the available balance at the end of the day, from 31 to 60 days ago.
    pub p90_eod_balance_31d_to_60d: Option<plaid_core::Amount>,
    /// The 90th percentile of the available balance at the end of the day, from 61 to 90 days ago.
    pub p90_eod_balance_61d_to_90d: Option<plaid_core::Amount>,
    /// The 10th percentile of the available balance at the end of the day, from 31 to 60 days ago.
    pub p10_eod_balance_31d_to_60d: Option<plaid_core::Amount>,
    /// The 10th percentile of the available balance at the end of the day, from 61 to 90 days ago.
    pub p10_eod_balance_61d_to_90d: Option<plaid_core::Amount>,
    /// When the transactions were read.
    pub transactions_last_updated: Option<plaid_core::DateTime>,
    /// Whether the account is closed.
    pub is_account_closed: Option<bool>,
    /// Whether the account is frozen or restricted.
    pub is_account_frozen_or_restricted: Option<bool>,
    /// Different IP addresses in logins of the last 3 days.
    pub distinct_ip_addresses_count_3d: Option<i64>,
    /// Different IP addresses in logins of the last 7 days.
    pub distinct_ip_addresses_count_7d: Option<i64>,
    /// Different IP addresses in logins of the last 30 days.
    pub distinct_ip_addresses_count_30d: Option<i64>,
    /// Different IP addresses in logins of the last 90 days.
    pub distinct_ip_addresses_count_90d: Option<i64>,
    /// Different browsers and apps in logins of the last 3 days.
    pub distinct_user_agents_count_3d: Option<i64>,
    /// Different browsers and apps in logins of the last 7 days.
    pub distinct_user_agents_count_7d: Option<i64>,
    /// Different browsers and apps in logins of the last 30 days.
    pub distinct_user_agents_count_30d: Option<i64>,
    /// Different browsers and apps in logins of the last 90 days.
    pub distinct_user_agents_count_90d: Option<i64>,
    /// Different TLS sessions in logins of the last 3 days.
    pub distinct_ssl_tls_connection_sessions_count_3d: Option<i64>,
    /// Different TLS sessions in logins of the last 7 days.
    pub distinct_ssl_tls_connection_sessions_count_7d: Option<i64>,
    /// Different TLS sessions in logins of the last 30 days.
    pub distinct_ssl_tls_connection_sessions_count_30d: Option<i64>,
    /// Different TLS sessions in logins of the last 90 days.
    pub distinct_ssl_tls_connection_sessions_count_90d: Option<i64>,
    /// Days since the account was opened, if the bank tells.
    pub days_since_account_opening: Option<i64>,
    /// The available balance, or the current one, divided by the amount: 1.1 leaves a margin of 10 percent.
    pub balance_to_transaction_amount_ratio: Option<f64>,
}

/// What a ruleset made of a transaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Ruleset {
    /// The ruleset that was applied.
    pub ruleset_key: Option<String>,
    /// What the rule says to do.
    pub result: Option<RuleResult>,
    /// The first rule that matched.
    pub triggered_rule_details: Option<RuleDetails>,
    /// The older form of the result.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub outcome: Option<String>,
}

/// The rule that decided.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RuleDetails {
    /// A note of yours from the Dashboard.
    pub internal_note: Option<String>,
    /// A key of yours from the Dashboard, for your code to act on.
    pub custom_action_key: Option<String>,
}

/// Reports what became of a judged transaction.
///
/// The request of `/processor/signal/decision/report` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorsignaldecisionreport)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorSignalDecisionReportRequest {
    /// The processor token of the account to debit.
    pub processor_token: plaid_types::ProcessorToken,
    /// Your own id of the transaction, at most 36 characters. Reports refer to it. At most 36 characters.
    pub client_transaction_id: String,
    /// Whether you sent the debit.
    pub initiated: bool,
    /// How many days you hold the money before the customer can use it; 0 for the same day. At least 0.
    pub days_funds_on_hold: Option<i64>,
    /// What you decided.
    pub decision_outcome: Option<SignalDecisionOutcome>,
    /// How the transaction is paid, which may differ from the default.
    pub payment_method: Option<SignalPaymentMethod>,
    /// How much of the amount the customer can use at once, in US dollars.
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

    /// How many days you hold the money before the customer can use it; 0 for the same day. At least 0.
    #[must_use]
    pub fn days_funds_on_hold(mut self, days_funds_on_hold: impl Into<Option<i64>>) -> Self {
        self.days_funds_on_hold = days_funds_on_hold.into();
        self
    }

    /// What you decided.
    #[must_use]
    pub fn decision_outcome<M>(
        mut self,
        decision_outcome: impl plaid_core::IntoOption<SignalDecisionOutcome, M>,
    ) -> Self {
        self.decision_outcome = decision_outcome.into_option();
        self
    }

    /// How the transaction is paid, which may differ from the default.
    #[must_use]
    pub fn payment_method<M>(
        mut self,
        payment_method: impl plaid_core::IntoOption<SignalPaymentMethod, M>,
    ) -> Self {
        self.payment_method = payment_method.into_option();
        self
    }

    /// How much of the amount the customer can use at once, in US dollars.
    #[must_use]
    pub fn amount_instantly_available<M>(
        mut self,
        amount_instantly_available: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.amount_instantly_available = amount_instantly_available.into_option();
        self
    }
}

/// The answer of `/processor/signal/decision/report`: nothing but the request id.
///
/// The answer of `/processor/signal/decision/report` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorsignaldecisionreport)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorSignalDecisionReportResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Reports that a judged transaction was returned.
///
/// The request of `/processor/signal/return/report` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorsignalreturnreport)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorSignalReturnReportRequest {
    /// The processor token of the account to debit.
    pub processor_token: plaid_types::ProcessorToken,
    /// Your own id of the transaction, at most 36 characters. Reports refer to it. At most 36 characters.
    pub client_transaction_id: String,
    /// The ACH return code, such as `R01`.
    pub return_code: String,
    /// When the return reached you.
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

    /// When the return reached you.
    #[must_use]
    pub fn returned_at<M>(
        mut self,
        returned_at: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.returned_at = returned_at.into_option();
        self
    }
}

/// The answer of `/processor/signal/return/report`: nothing but the request id.
///
/// The answer of `/processor/signal/return/report` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorsignalreturnreport)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorSignalReturnReportResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names the processor token to collect data for.
///
/// The request of `/processor/signal/prepare` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorsignalprepare)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorSignalPrepareRequest {
    /// The processor token of the account to debit.
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

/// The answer of `/processor/signal/prepare`: nothing but the request id.
///
/// The answer of `/processor/signal/prepare` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processorsignalprepare)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorSignalPrepareResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Describes a planned debit.
///
/// The request of `/signal/evaluate` ([Plaid's page](https://plaid.com/docs/api/products/signal#signalevaluate)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SignalEvaluateRequest {
    /// The access token of the Item that holds the account.
    pub access_token: plaid_types::AccessToken,
    /// The account to debit.
    pub account_id: plaid_types::AccountId,
    /// Your own id of the transaction, at most 36 characters. Reports refer to it. At most 36 characters.
    pub client_transaction_id: String,
    /// The amount of the debit, in US dollars.
    pub amount: plaid_core::Amount,
    /// Whether the user is there while the debit is made, as against a scheduled one.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub user_present: Option<bool>,
    /// Your own id of the user, nothing personal. It ties together what one user does with several Items.
    pub client_user_id: Option<plaid_types::ClientUserId>,
    /// Whether the debit is one of a series. Ignored by rulesets on balances alone.
    pub is_recurring: Option<bool>,
    /// `SAME_DAY_ACH`, `STANDARD_ACH` or `MULTIPLE_PAYMENT_METHODS`. Ignored by rulesets on balances alone.
    pub default_payment_method: Option<String>,
    /// The account holder. Makes the scores more accurate.
    pub user: Option<SignalUser>,
    /// The device the user is on. Makes the scores more accurate.
    pub device: Option<plaid_types::SignalDevice>,
    /// The older form of `ruleset_key`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub risk_profile_key: Option<String>,
    /// The ruleset to apply. If left out it is `default`, or none for customers from before October 15, 2025.
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

    /// Whether the user is there while the debit is made, as against a scheduled one.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn user_present(mut self, user_present: impl Into<Option<bool>>) -> Self {
        self.user_present = user_present.into();
        self
    }

    /// Your own id of the user, nothing personal. It ties together what one user does with several Items.
    #[must_use]
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.client_user_id = client_user_id.into_option();
        self
    }

    /// Whether the debit is one of a series. Ignored by rulesets on balances alone.
    #[must_use]
    pub fn is_recurring(mut self, is_recurring: impl Into<Option<bool>>) -> Self {
        self.is_recurring = is_recurring.into();
        self
    }

    /// `SAME_DAY_ACH`, `STANDARD_ACH` or `MULTIPLE_PAYMENT_METHODS`. Ignored by rulesets on balances alone.
    #[must_use]
    pub fn default_payment_method<M>(
        mut self,
        default_payment_method: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.default_payment_method = default_payment_method.into_option();
        self
    }

    /// The account holder. Makes the scores more accurate.
    #[must_use]
    pub fn user(mut self, user: impl Into<Option<SignalUser>>) -> Self {
        self.user = user.into();
        self
    }

    /// The device the user is on. Makes the scores more accurate.
    #[must_use]
    pub fn device(mut self, device: impl Into<Option<plaid_types::SignalDevice>>) -> Self {
        self.device = device.into();
        self
    }

    /// The older form of `ruleset_key`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn risk_profile_key<M>(
        mut self,
        risk_profile_key: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.risk_profile_key = risk_profile_key.into_option();
        self
    }

    /// The ruleset to apply. If left out it is `default`, or none for customers from before October 15, 2025.
    #[must_use]
    pub fn ruleset_key<M>(mut self, ruleset_key: impl plaid_core::IntoOption<String, M>) -> Self {
        self.ruleset_key = ruleset_key.into_option();
        self
    }
}

/// The risk of a planned debit.
///
/// The answer of `/signal/evaluate` ([Plaid's page](https://plaid.com/docs/api/products/signal#signalevaluate)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SignalEvaluateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// Null with a ruleset on balances alone.
    pub scores: Option<SignalScores>,
    /// Facts about the account that the score rests on. With a ruleset on balances alone only the two balances are filled in.
    pub core_attributes: Option<SignalEvaluateCoreAttributes>,
    /// The older form of `ruleset`.
    ///
    /// Deprecated by Plaid.
    pub risk_profile: Option<RiskProfile>,
    /// What the ruleset made of the transaction; null if none was applied.
    pub ruleset: Option<Ruleset>,
    /// Why data of the bank is missing from the scores; empty if nothing is.
    pub warnings: Vec<plaid_types::SignalWarning>,
}

/// The older form of a ruleset's result.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct RiskProfile {
    /// The risk profile that was applied.
    pub key: Option<String>,
    /// What it says to do.
    pub outcome: Option<String>,
}

/// Describes a debit that waits for a good day.
///
/// The request of `/signal/schedule` ([Plaid's page](https://plaid.com/docsnone)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SignalScheduleRequest {
    /// The access token of the Item that holds the account.
    pub access_token: plaid_types::AccessToken,
    /// The account to debit.
    pub account_id: plaid_types::AccountId,
    /// Your own id of the transaction, at most 36 characters. Reports refer to it. At most 36 characters.
    pub client_transaction_id: String,
    /// The amount of the debit, in US dollars.
    pub amount: plaid_core::Amount,
    /// How the debit will be sent, which moves the days; `STANDARD_ACH` if left out.
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

    /// How the debit will be sent, which moves the days; `STANDARD_ACH` if left out.
    #[must_use]
    pub fn default_payment_method<M>(
        mut self,
        default_payment_method: impl plaid_core::IntoOption<SignalScheduleDefaultPaymentMethod, M>,
    ) -> Self {
        self.default_payment_method = default_payment_method.into_option();
        self
    }
}

/// On which of the next five banking days to send a debit.
///
/// The answer of `/signal/schedule` ([Plaid's page](https://plaid.com/docsnone)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SignalScheduleResponse {
    /// The best day, that with rank 1; null if no day is recommended.
    pub optimal_date: Option<plaid_core::Date>,
    /// One entry for each day.
    pub recommendations: Vec<SignalScheduleRecommendation>,
    /// Why data of the bank is missing from the scores; empty if nothing is.
    pub warnings: Vec<plaid_types::SignalWarning>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// How good a day is for a debit.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SignalScheduleRecommendation {
    /// The day on which to send the debit.
    pub date: Option<plaid_core::Date>,
    /// Whether a day is good for a debit.
    pub recommendation: Option<RecommendationString>,
    /// The order among the days, 1 being the best; null for days that are not recommended.
    pub rank: Option<i64>,
}

/// Reports what became of a judged transaction.
///
/// The request of `/signal/decision/report` ([Plaid's page](https://plaid.com/docs/api/products/signal#signaldecisionreport)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SignalDecisionReportRequest {
    /// Your own id of the transaction, at most 36 characters. Reports refer to it. At most 36 characters.
    pub client_transaction_id: String,
    /// Whether you sent the debit.
    pub initiated: bool,
    /// How many days you hold the money before the customer can use it; 0 for the same day. At least 0.
    pub days_funds_on_hold: Option<i64>,
    /// What you decided.
    pub decision_outcome: Option<SignalDecisionOutcome>,
    /// How the transaction is paid, which may differ from the default.
    pub payment_method: Option<SignalPaymentMethod>,
    /// How much of the amount the customer can use at once, in US dollars.
    pub amount_instantly_available: Option<plaid_core::Amount>,
    /// When the debit went to the bank.
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

    /// How many days you hold the money before the customer can use it; 0 for the same day. At least 0.
    #[must_use]
    pub fn days_funds_on_hold(mut self, days_funds_on_hold: impl Into<Option<i64>>) -> Self {
        self.days_funds_on_hold = days_funds_on_hold.into();
        self
    }

    /// What you decided.
    #[must_use]
    pub fn decision_outcome<M>(
        mut self,
        decision_outcome: impl plaid_core::IntoOption<SignalDecisionOutcome, M>,
    ) -> Self {
        self.decision_outcome = decision_outcome.into_option();
        self
    }

    /// How the transaction is paid, which may differ from the default.
    #[must_use]
    pub fn payment_method<M>(
        mut self,
        payment_method: impl plaid_core::IntoOption<SignalPaymentMethod, M>,
    ) -> Self {
        self.payment_method = payment_method.into_option();
        self
    }

    /// How much of the amount the customer can use at once, in US dollars.
    #[must_use]
    pub fn amount_instantly_available<M>(
        mut self,
        amount_instantly_available: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.amount_instantly_available = amount_instantly_available.into_option();
        self
    }

    /// When the debit went to the bank.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn submitted_at<M>(
        mut self,
        submitted_at: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.submitted_at = submitted_at.into_option();
        self
    }
}

/// The answer of `/signal/decision/report`: nothing but the request id.
///
/// The answer of `/signal/decision/report` ([Plaid's page](https://plaid.com/docs/api/products/signal#signaldecisionreport)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SignalDecisionReportResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Reports that a judged transaction was returned.
///
/// The request of `/signal/return/report` ([Plaid's page](https://plaid.com/docs/api/products/signal#signalreturnreport)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SignalReturnReportRequest {
    /// Your own id of the transaction, at most 36 characters. Reports refer to it. At most 36 characters.
    pub client_transaction_id: String,
    /// The ACH return code, such as `R01`.
    pub return_code: String,
    /// When the return reached you.
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

    /// When the return reached you.
    #[must_use]
    pub fn returned_at<M>(
        mut self,
        returned_at: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.returned_at = returned_at.into_option();
        self
    }
}

/// The answer of `/signal/return/report`: nothing but the request id.
///
/// The answer of `/signal/return/report` ([Plaid's page](https://plaid.com/docs/api/products/signal#signalreturnreport)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SignalReturnReportResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names the Item to collect data for.
///
/// The request of `/signal/prepare` ([Plaid's page](https://plaid.com/docs/api/products/signal#signalprepare)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SignalPrepareRequest {
    /// The access token of the Item that holds the account.
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

/// The answer of `/signal/prepare`: nothing but the request id.
///
/// The answer of `/signal/prepare` ([Plaid's page](https://plaid.com/docs/api/products/signal#signalprepare)).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SignalPrepareResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// What a rule says to do with a transaction.
pub enum RuleResult {
/// Send it. (`ACCEPT`)
Accept = "ACCEPT",
/// Too risky: ask for another way to pay. (`REROUTE`)
Reroute = "REROUTE",
/// Look at it before you send it. (`REVIEW`)
Review = "REVIEW",
}
}

plaid_core::open_enum! {
/// What you decided about a transaction.
pub enum SignalDecisionOutcome {
/// Sent, with the usual hold or a shorter one. (`APPROVE`)
Approve = "APPROVE",
/// Given to a person to look at. (`REVIEW`)
Review = "REVIEW",
/// Not sent. (`REJECT`)
Reject = "REJECT",
/// Sent with more care, such as a longer hold or a further check of the user. (`TAKE_OTHER_RISK_MEASURES`)
TakeOtherRiskMeasures = "TAKE_OTHER_RISK_MEASURES",
/// The result was recorded and not used. (`NOT_EVALUATED`)
NotEvaluated = "NOT_EVALUATED",
}
}

plaid_core::open_enum! {
/// How a transaction is paid.
pub enum SignalPaymentMethod {
/// ACH that settles on the day. (`SAME_DAY_ACH`)
SameDayAch = "SAME_DAY_ACH",
/// ACH that settles on the next day. (`NEXT_DAY_ACH`)
NextDayAch = "NEXT_DAY_ACH",
/// ACH without a fixed day. (`STANDARD_ACH`)
StandardAch = "STANDARD_ACH",
/// In several ways, or in one not chosen yet. (`MULTIPLE_PAYMENT_METHODS`)
MultiplePaymentMethods = "MULTIPLE_PAYMENT_METHODS",
}
}

plaid_core::open_enum! {
/// How a scheduled debit will be sent.
pub enum SignalScheduleDefaultPaymentMethod {
/// ACH that settles on the day if asked for by 6:00 PM UTC; the cutoff of your processor may differ. (`SAME_DAY_ACH`)
SameDayAch = "SAME_DAY_ACH",
/// ACH that settles one to three business days later. (`STANDARD_ACH`)
StandardAch = "STANDARD_ACH",
/// In several ways, or in one not chosen yet. (`MULTIPLE_PAYMENT_METHODS`)
MultiplePaymentMethods = "MULTIPLE_PAYMENT_METHODS",
}
}

plaid_core::open_enum! {
/// Whether a day is good for a debit.
#[allow(missing_docs)]
pub enum RecommendationString {
Recommended = "RECOMMENDED",
NotRecommended = "NOT_RECOMMENDED",
Unknown = "UNKNOWN",
}
}
