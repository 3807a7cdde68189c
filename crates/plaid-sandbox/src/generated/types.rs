// @generated from api/products/sandbox.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountId, ApplicationId, BankTransferFailure, BankTransferId, FundingAccountId,
    IncomeVerificationSourceType, InstitutionId, OriginatorClientId, PaymentConsentId, PaymentId,
    PaymentInitiationPaymentStatus, PaymentProfileToken, ProcessorToken, Products, PublicToken,
    SweepFailure, SweepStatus, SweepTrigger, TestClockId, TransferFailure, TransferId,
    TransferLedgerId, TransferRefundId, TransferSweep, TransferSweepId, UserId, UserToken,
};

/// The request of `/sandbox/transactions/create`.
///
/// Adds up to ten transactions to an Item of the user `user_transactions_dynamic`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxTransactionsCreateRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Transactions.
    pub transactions: Vec<CustomSandboxTransaction>,
}

impl SandboxTransactionsCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        transactions: impl IntoIterator<Item = CustomSandboxTransaction>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            transactions: transactions.into_iter().collect(),
        }
    }
}

/// A transaction to add to a test Item.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomSandboxTransaction {
    /// Date transacted.
    pub date_transacted: plaid_core::Date,
    /// Date posted.
    pub date_posted: plaid_core::Date,
    /// Positive when money leaves the account.
    pub amount: plaid_core::Amount,
    /// Description.
    pub description: String,
    /// Iso currency code.
    pub iso_currency_code: Option<String>,
}

impl CustomSandboxTransaction {
    /// A value with the members it cannot go without.
    pub fn new(
        date_transacted: impl Into<plaid_core::Date>,
        date_posted: impl Into<plaid_core::Date>,
        amount: impl Into<plaid_core::Amount>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            date_transacted: date_transacted.into(),
            date_posted: date_posted.into(),
            amount: amount.into(),
            description: description.into(),
            iso_currency_code: None,
        }
    }

    /// Iso currency code.
    #[must_use]
    pub fn iso_currency_code(mut self, iso_currency_code: impl Into<String>) -> Self {
        self.iso_currency_code = Some(iso_currency_code.into());
        self
    }
}

/// The answer of `/sandbox/transactions/create`.
///
/// Adds up to ten transactions to an Item of the user `user_transactions_dynamic`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxTransactionsCreateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/processor_token/create`.
///
/// Makes a processor token for a test user's account in one step.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxProcessorTokenCreateRequest {
    /// Institution id.
    pub institution_id: plaid_types::InstitutionId,
    /// Options.
    pub options: Option<SandboxProcessorTokenCreateRequestOptions>,
}

impl SandboxProcessorTokenCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(institution_id: impl Into<plaid_types::InstitutionId>) -> Self {
        Self {
            institution_id: institution_id.into(),
            options: None,
        }
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: SandboxProcessorTokenCreateRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`SandboxProcessorTokenCreateRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxProcessorTokenCreateRequestOptions {
    /// Override username. Plaid's default is `user_good`.
    pub override_username: Option<String>,
    /// Override password. Plaid's default is `pass_good`.
    pub override_password: Option<plaid_core::Sensitive>,
}

impl SandboxProcessorTokenCreateRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Override username. Plaid's default is `user_good`.
    #[must_use]
    pub fn override_username(mut self, override_username: impl Into<String>) -> Self {
        self.override_username = Some(override_username.into());
        self
    }

    /// Override password. Plaid's default is `pass_good`.
    #[must_use]
    pub fn override_password(
        mut self,
        override_password: impl Into<plaid_core::Sensitive>,
    ) -> Self {
        self.override_password = Some(override_password.into());
        self
    }
}

/// The answer of `/sandbox/processor_token/create`.
///
/// Makes a processor token for a test user's account in one step.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxProcessorTokenCreateResponse {
    /// Processor token.
    pub processor_token: plaid_types::ProcessorToken,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/public_token/create`.
///
/// Logs a test user in at a bank without opening Link, and returns the public token that Link would.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxPublicTokenCreateRequest {
    /// Institution id.
    pub institution_id: plaid_types::InstitutionId,
    /// Initial products.
    pub initial_products: Vec<plaid_types::Products>,
    /// Options.
    pub options: Option<SandboxPublicTokenCreateRequestOptions>,
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
}

impl SandboxPublicTokenCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        institution_id: impl Into<plaid_types::InstitutionId>,
        initial_products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        Self {
            institution_id: institution_id.into(),
            initial_products: initial_products.into_iter().map(Into::into).collect(),
            options: None,
            user_token: None,
            user_id: None,
        }
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: SandboxPublicTokenCreateRequestOptions) -> Self {
        self.options = Some(options);
        self
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The `options` of [`SandboxPublicTokenCreateRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxPublicTokenCreateRequestOptions {
    /// Webhook. A URL.
    pub webhook: Option<String>,
    /// The test user; `user_good` if not set. Plaid's default is `user_good`.
    pub override_username: Option<String>,
    /// The test user's password; `pass_good` if not set. `error_<CODE>` makes the login fail with that code. Plaid's default is `pass_good`.
    pub override_password: Option<plaid_core::Sensitive>,
    /// Transactions.
    pub transactions: Option<SandboxPublicTokenCreateRequestOptionsTransactions>,
    /// Statements.
    pub statements: Option<SandboxPublicTokenCreateRequestOptionsStatements>,
    /// Income verification.
    pub income_verification: Option<SandboxPublicTokenCreateRequestOptionsIncomeVerification>,
}

impl SandboxPublicTokenCreateRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Webhook. A URL.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// The test user; `user_good` if not set. Plaid's default is `user_good`.
    #[must_use]
    pub fn override_username(mut self, override_username: impl Into<String>) -> Self {
        self.override_username = Some(override_username.into());
        self
    }

    /// The test user's password; `pass_good` if not set. `error_<CODE>` makes the login fail with that code. Plaid's default is `pass_good`.
    #[must_use]
    pub fn override_password(
        mut self,
        override_password: impl Into<plaid_core::Sensitive>,
    ) -> Self {
        self.override_password = Some(override_password.into());
        self
    }

    /// Transactions.
    #[must_use]
    pub fn transactions(
        mut self,
        transactions: SandboxPublicTokenCreateRequestOptionsTransactions,
    ) -> Self {
        self.transactions = Some(transactions);
        self
    }

    /// Statements.
    #[must_use]
    pub fn statements(
        mut self,
        statements: SandboxPublicTokenCreateRequestOptionsStatements,
    ) -> Self {
        self.statements = Some(statements);
        self
    }

    /// Income verification.
    #[must_use]
    pub fn income_verification(
        mut self,
        income_verification: SandboxPublicTokenCreateRequestOptionsIncomeVerification,
    ) -> Self {
        self.income_verification = Some(income_verification);
        self
    }
}

/// The range of test transactions.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxPublicTokenCreateRequestOptionsTransactions {
    /// Start date.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub end_date: Option<plaid_core::Date>,
    /// Days requested. From 1 to 730. Plaid's default is `90`.
    pub days_requested: Option<i64>,
}

impl SandboxPublicTokenCreateRequestOptionsTransactions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Start date.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<plaid_core::Date>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// End date.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<plaid_core::Date>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Days requested. From 1 to 730. Plaid's default is `90`.
    #[must_use]
    pub fn days_requested(mut self, days_requested: i64) -> Self {
        self.days_requested = Some(days_requested);
        self
    }
}

/// Sandbox public token create request options statements.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxPublicTokenCreateRequestOptionsStatements {
    /// Start date.
    pub start_date: plaid_core::Date,
    /// End date.
    pub end_date: plaid_core::Date,
}

impl SandboxPublicTokenCreateRequestOptionsStatements {
    /// A value with the members it cannot go without.
    pub fn new(
        start_date: impl Into<plaid_core::Date>,
        end_date: impl Into<plaid_core::Date>,
    ) -> Self {
        Self {
            start_date: start_date.into(),
            end_date: end_date.into(),
        }
    }
}

/// Sandbox public token create request options income verification.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxPublicTokenCreateRequestOptionsIncomeVerification {
    /// Income source types.
    pub income_source_types: Option<Vec<plaid_types::IncomeVerificationSourceType>>,
    /// Bank income.
    pub bank_income: Option<SandboxPublicTokenCreateRequestIncomeVerificationBankIncome>,
}

impl SandboxPublicTokenCreateRequestOptionsIncomeVerification {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Income source types.
    #[must_use]
    pub fn income_source_types(
        mut self,
        income_source_types: impl IntoIterator<
            Item = impl Into<plaid_types::IncomeVerificationSourceType>,
        >,
    ) -> Self {
        self.income_source_types = Some(income_source_types.into_iter().map(Into::into).collect());
        self
    }

    /// Bank income.
    #[must_use]
    pub fn bank_income(
        mut self,
        bank_income: SandboxPublicTokenCreateRequestIncomeVerificationBankIncome,
    ) -> Self {
        self.bank_income = Some(bank_income);
        self
    }
}

/// Sandbox public token create request income verification bank income.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxPublicTokenCreateRequestIncomeVerificationBankIncome {
    /// Days requested.
    pub days_requested: Option<i64>,
}

impl SandboxPublicTokenCreateRequestIncomeVerificationBankIncome {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Days requested.
    #[must_use]
    pub fn days_requested(mut self, days_requested: i64) -> Self {
        self.days_requested = Some(days_requested);
        self
    }
}

/// The answer of `/sandbox/public_token/create`.
///
/// Logs a test user in at a bank without opening Link, and returns the public token that Link would.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxPublicTokenCreateResponse {
    /// Public token.
    pub public_token: plaid_types::PublicToken,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/item/fire_webhook`.
///
/// Has a webhook of your choice sent to an Item's URL.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxItemFireWebhookRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Webhook type.
    pub webhook_type: Option<WebhookType>,
    /// Webhook code.
    pub webhook_code: SandboxItemFireWebhookRequestWebhookCode,
}

impl SandboxItemFireWebhookRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        webhook_code: impl Into<SandboxItemFireWebhookRequestWebhookCode>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            webhook_type: None,
            webhook_code: webhook_code.into(),
        }
    }

    /// Webhook type.
    #[must_use]
    pub fn webhook_type(mut self, webhook_type: impl Into<WebhookType>) -> Self {
        self.webhook_type = Some(webhook_type.into());
        self
    }
}

/// The answer of `/sandbox/item/fire_webhook`.
///
/// Has a webhook of your choice sent to an Item's URL.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxItemFireWebhookResponse {
    /// Webhook fired.
    pub webhook_fired: bool,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/item/reset_login`.
///
/// Puts an Item into the state `ITEM_LOGIN_REQUIRED`, to test the way back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxItemResetLoginRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
}

impl SandboxItemResetLoginRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

/// The answer of `/sandbox/item/reset_login`.
///
/// Puts an Item into the state `ITEM_LOGIN_REQUIRED`, to test the way back.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxItemResetLoginResponse {
    /// Reset login.
    pub reset_login: bool,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/item/application/seed`.
///
/// Connects a test application to an Item.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxItemApplicationSeedRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Application id.
    pub application_id: plaid_types::ApplicationId,
}

impl SandboxItemApplicationSeedRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        application_id: impl Into<plaid_types::ApplicationId>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            application_id: application_id.into(),
        }
    }
}

/// The answer of `/sandbox/item/application/seed`.
///
/// Connects a test application to an Item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxItemApplicationSeedResponse {
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/item/set_verification_status`.
///
/// Sets how far the verification of an account by micro-deposits has come.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxItemSetVerificationStatusRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Verification status.
    pub verification_status: SandboxItemSetVerificationStatusRequestVerificationStatus,
}

impl SandboxItemSetVerificationStatusRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
        verification_status: impl Into<SandboxItemSetVerificationStatusRequestVerificationStatus>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            account_id: account_id.into(),
            verification_status: verification_status.into(),
        }
    }
}

/// The answer of `/sandbox/item/set_verification_status`.
///
/// Sets how far the verification of an account by micro-deposits has come.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxItemSetVerificationStatusResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/user/reset_login`.
///
/// Puts Items of a user into the state `ITEM_LOGIN_REQUIRED`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxUserResetLoginRequest {
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// Item ids.
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
}

impl SandboxUserResetLoginRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }

    /// Item ids.
    #[must_use]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The answer of `/sandbox/user/reset_login`.
///
/// Puts Items of a user into the state `ITEM_LOGIN_REQUIRED`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxUserResetLoginResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/bank_transfer/simulate`.
///
/// Produces an event of a test bank transfer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxBankTransferSimulateRequest {
    /// Bank transfer id.
    pub bank_transfer_id: plaid_types::BankTransferId,
    /// Event type.
    pub event_type: String,
    /// Failure reason.
    pub failure_reason: Option<plaid_types::BankTransferFailure>,
}

impl SandboxBankTransferSimulateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        bank_transfer_id: impl Into<plaid_types::BankTransferId>,
        event_type: impl Into<String>,
    ) -> Self {
        Self {
            bank_transfer_id: bank_transfer_id.into(),
            event_type: event_type.into(),
            failure_reason: None,
        }
    }

    /// Failure reason.
    #[must_use]
    pub fn failure_reason(mut self, failure_reason: plaid_types::BankTransferFailure) -> Self {
        self.failure_reason = Some(failure_reason);
        self
    }
}

/// The answer of `/sandbox/bank_transfer/simulate`.
///
/// Produces an event of a test bank transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxBankTransferSimulateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/sweep/simulate`.
///
/// Makes the sweeps that would happen at the end of a day.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxTransferSweepSimulateRequest {
    /// Test clock id.
    pub test_clock_id: Option<plaid_types::TestClockId>,
    /// Webhook. A URL.
    pub webhook: Option<String>,
}

impl SandboxTransferSweepSimulateRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Test clock id.
    #[must_use]
    pub fn test_clock_id(mut self, test_clock_id: impl Into<plaid_types::TestClockId>) -> Self {
        self.test_clock_id = Some(test_clock_id.into());
        self
    }

    /// Webhook. A URL.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }
}

/// The answer of `/sandbox/transfer/sweep/simulate`.
///
/// Makes the sweeps that would happen at the end of a day.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxTransferSweepSimulateResponse {
    /// Sweep.
    pub sweep: Option<plaid_types::TransferSweep>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/simulate`.
///
/// Moves a test transfer on: posts, settles, fails or returns it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxTransferSimulateRequest {
    /// Transfer id.
    pub transfer_id: plaid_types::TransferId,
    /// Test clock id.
    pub test_clock_id: Option<plaid_types::TestClockId>,
    /// Event type.
    pub event_type: String,
    /// Failure reason.
    pub failure_reason: Option<plaid_types::TransferFailure>,
    /// Webhook. A URL.
    pub webhook: Option<String>,
}

impl SandboxTransferSimulateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        transfer_id: impl Into<plaid_types::TransferId>,
        event_type: impl Into<String>,
    ) -> Self {
        Self {
            transfer_id: transfer_id.into(),
            test_clock_id: None,
            event_type: event_type.into(),
            failure_reason: None,
            webhook: None,
        }
    }

    /// Test clock id.
    #[must_use]
    pub fn test_clock_id(mut self, test_clock_id: impl Into<plaid_types::TestClockId>) -> Self {
        self.test_clock_id = Some(test_clock_id.into());
        self
    }

    /// Failure reason.
    #[must_use]
    pub fn failure_reason(mut self, failure_reason: plaid_types::TransferFailure) -> Self {
        self.failure_reason = Some(failure_reason);
        self
    }

    /// Webhook. A URL.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }
}

/// The answer of `/sandbox/transfer/simulate`.
///
/// Moves a test transfer on: posts, settles, fails or returns it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxTransferSimulateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/refund/simulate`.
///
/// Moves the refund of a test transfer on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxTransferRefundSimulateRequest {
    /// Refund id.
    pub refund_id: plaid_types::TransferRefundId,
    /// Test clock id.
    pub test_clock_id: Option<plaid_types::TestClockId>,
    /// Event type.
    pub event_type: String,
    /// Failure reason.
    pub failure_reason: Option<plaid_types::TransferFailure>,
    /// Webhook. A URL.
    pub webhook: Option<String>,
}

impl SandboxTransferRefundSimulateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        refund_id: impl Into<plaid_types::TransferRefundId>,
        event_type: impl Into<String>,
    ) -> Self {
        Self {
            refund_id: refund_id.into(),
            test_clock_id: None,
            event_type: event_type.into(),
            failure_reason: None,
            webhook: None,
        }
    }

    /// Test clock id.
    #[must_use]
    pub fn test_clock_id(mut self, test_clock_id: impl Into<plaid_types::TestClockId>) -> Self {
        self.test_clock_id = Some(test_clock_id.into());
        self
    }

    /// Failure reason.
    #[must_use]
    pub fn failure_reason(mut self, failure_reason: plaid_types::TransferFailure) -> Self {
        self.failure_reason = Some(failure_reason);
        self
    }

    /// Webhook. A URL.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }
}

/// The answer of `/sandbox/transfer/refund/simulate`.
///
/// Moves the refund of a test transfer on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxTransferRefundSimulateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/ledger/simulate_available`.
///
/// Turns the pending balance of the test ledger into available balance.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxTransferLedgerSimulateAvailableRequest {
    /// Ledger id.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// Originator client id.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Test clock id.
    pub test_clock_id: Option<plaid_types::TestClockId>,
    /// Webhook. A URL.
    pub webhook: Option<String>,
}

impl SandboxTransferLedgerSimulateAvailableRequest {
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

    /// Test clock id.
    #[must_use]
    pub fn test_clock_id(mut self, test_clock_id: impl Into<plaid_types::TestClockId>) -> Self {
        self.test_clock_id = Some(test_clock_id.into());
        self
    }

    /// Webhook. A URL.
    #[must_use]
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }
}

/// The answer of `/sandbox/transfer/ledger/simulate_available`.
///
/// Turns the pending balance of the test ledger into available balance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxTransferLedgerSimulateAvailableResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/ledger/deposit/simulate`.
///
/// Moves a test deposit into the ledger on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxTransferLedgerDepositSimulateRequest {
    /// Sweep id.
    pub sweep_id: plaid_types::TransferSweepId,
    /// Event type.
    pub event_type: TransferLedgerSweepSimulateEventType,
    /// Failure reason.
    pub failure_reason: Option<plaid_types::TransferFailure>,
}

impl SandboxTransferLedgerDepositSimulateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        sweep_id: impl Into<plaid_types::TransferSweepId>,
        event_type: impl Into<TransferLedgerSweepSimulateEventType>,
    ) -> Self {
        Self {
            sweep_id: sweep_id.into(),
            event_type: event_type.into(),
            failure_reason: None,
        }
    }

    /// Failure reason.
    #[must_use]
    pub fn failure_reason(mut self, failure_reason: plaid_types::TransferFailure) -> Self {
        self.failure_reason = Some(failure_reason);
        self
    }
}

/// The answer of `/sandbox/transfer/ledger/deposit/simulate`.
///
/// Moves a test deposit into the ledger on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxTransferLedgerDepositSimulateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/ledger/withdraw/simulate`.
///
/// Moves a test withdrawal from the ledger on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxTransferLedgerWithdrawSimulateRequest {
    /// Sweep id.
    pub sweep_id: plaid_types::TransferSweepId,
    /// Event type.
    pub event_type: TransferLedgerSweepSimulateEventType,
    /// Failure reason.
    pub failure_reason: Option<plaid_types::TransferFailure>,
}

impl SandboxTransferLedgerWithdrawSimulateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        sweep_id: impl Into<plaid_types::TransferSweepId>,
        event_type: impl Into<TransferLedgerSweepSimulateEventType>,
    ) -> Self {
        Self {
            sweep_id: sweep_id.into(),
            event_type: event_type.into(),
            failure_reason: None,
        }
    }

    /// Failure reason.
    #[must_use]
    pub fn failure_reason(mut self, failure_reason: plaid_types::TransferFailure) -> Self {
        self.failure_reason = Some(failure_reason);
        self
    }
}

/// The answer of `/sandbox/transfer/ledger/withdraw/simulate`.
///
/// Moves a test withdrawal from the ledger on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxTransferLedgerWithdrawSimulateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/repayment/simulate`.
///
/// Produces the repayments that would happen at the end of a month.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxTransferRepaymentSimulateRequest {}

impl SandboxTransferRepaymentSimulateRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The answer of `/sandbox/transfer/repayment/simulate`.
///
/// Produces the repayments that would happen at the end of a month.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxTransferRepaymentSimulateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/fire_webhook`.
///
/// Has a webhook about transfers sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxTransferFireWebhookRequest {
    /// Webhook. A URL.
    pub webhook: String,
}

impl SandboxTransferFireWebhookRequest {
    /// A request with the members it cannot go without.
    pub fn new(webhook: impl Into<String>) -> Self {
        Self {
            webhook: webhook.into(),
        }
    }
}

/// The answer of `/sandbox/transfer/fire_webhook`.
///
/// Has a webhook about transfers sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxTransferFireWebhookResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/test_clock/create`.
///
/// Makes a clock that moves only when told to, for recurring transfers.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxTransferTestClockCreateRequest {
    /// Virtual time.
    pub virtual_time: Option<plaid_core::DateTime>,
}

impl SandboxTransferTestClockCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Virtual time.
    #[must_use]
    pub fn virtual_time(mut self, virtual_time: impl Into<plaid_core::DateTime>) -> Self {
        self.virtual_time = Some(virtual_time.into());
        self
    }
}

/// The answer of `/sandbox/transfer/test_clock/create`.
///
/// Makes a clock that moves only when told to, for recurring transfers.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxTransferTestClockCreateResponse {
    /// Test clock.
    pub test_clock: TransferTestClock,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Transfer test clock.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TransferTestClock {
    /// Test clock id.
    pub test_clock_id: plaid_types::TestClockId,
    /// Virtual time.
    pub virtual_time: plaid_core::DateTime,
}

/// The request of `/sandbox/transfer/test_clock/advance`.
///
/// Moves a test clock on; recurring transfers that fall due are made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxTransferTestClockAdvanceRequest {
    /// Test clock id.
    pub test_clock_id: plaid_types::TestClockId,
    /// New virtual time.
    pub new_virtual_time: plaid_core::DateTime,
}

impl SandboxTransferTestClockAdvanceRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        test_clock_id: impl Into<plaid_types::TestClockId>,
        new_virtual_time: impl Into<plaid_core::DateTime>,
    ) -> Self {
        Self {
            test_clock_id: test_clock_id.into(),
            new_virtual_time: new_virtual_time.into(),
        }
    }
}

/// The answer of `/sandbox/transfer/test_clock/advance`.
///
/// Moves a test clock on; recurring transfers that fall due are made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxTransferTestClockAdvanceResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/test_clock/get`.
///
/// Reads a test clock.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxTransferTestClockGetRequest {
    /// Test clock id.
    pub test_clock_id: plaid_types::TestClockId,
}

impl SandboxTransferTestClockGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(test_clock_id: impl Into<plaid_types::TestClockId>) -> Self {
        Self {
            test_clock_id: test_clock_id.into(),
        }
    }
}

/// The answer of `/sandbox/transfer/test_clock/get`.
///
/// Reads a test clock.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxTransferTestClockGetResponse {
    /// Test clock.
    pub test_clock: TransferTestClock,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/test_clock/list`.
///
/// Lists test clocks.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxTransferTestClockListRequest {
    /// Start virtual time.
    pub start_virtual_time: Option<plaid_core::DateTime>,
    /// End virtual time.
    pub end_virtual_time: Option<plaid_core::DateTime>,
    /// Count. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// Offset. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
}

impl SandboxTransferTestClockListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Start virtual time.
    #[must_use]
    pub fn start_virtual_time(
        mut self,
        start_virtual_time: impl Into<plaid_core::DateTime>,
    ) -> Self {
        self.start_virtual_time = Some(start_virtual_time.into());
        self
    }

    /// End virtual time.
    #[must_use]
    pub fn end_virtual_time(mut self, end_virtual_time: impl Into<plaid_core::DateTime>) -> Self {
        self.end_virtual_time = Some(end_virtual_time.into());
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

/// The answer of `/sandbox/transfer/test_clock/list`.
///
/// Lists test clocks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxTransferTestClockListResponse {
    /// Test clocks.
    pub test_clocks: Vec<TransferTestClock>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/payment_profile/reset_login`.
///
/// Puts a payment profile into the state where a login is required.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxPaymentProfileResetLoginRequest {
    /// Payment profile token.
    pub payment_profile_token: plaid_types::PaymentProfileToken,
}

impl SandboxPaymentProfileResetLoginRequest {
    /// A request with the members it cannot go without.
    pub fn new(payment_profile_token: impl Into<plaid_types::PaymentProfileToken>) -> Self {
        Self {
            payment_profile_token: payment_profile_token.into(),
        }
    }
}

/// The answer of `/sandbox/payment_profile/reset_login`.
///
/// Puts a payment profile into the state where a login is required.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxPaymentProfileResetLoginResponse {
    /// Reset login.
    pub reset_login: bool,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/payment/simulate`.
///
/// Moves a test payment to another status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxPaymentSimulateRequest {
    /// Payment id.
    pub payment_id: plaid_types::PaymentId,
    /// Webhook.
    pub webhook: String,
    /// Status.
    pub status: String,
}

impl SandboxPaymentSimulateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        payment_id: impl Into<plaid_types::PaymentId>,
        webhook: impl Into<String>,
        status: impl Into<String>,
    ) -> Self {
        Self {
            payment_id: payment_id.into(),
            webhook: webhook.into(),
            status: status.into(),
        }
    }
}

/// The answer of `/sandbox/payment/simulate`.
///
/// Moves a test payment to another status.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxPaymentSimulateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Old status.
    pub old_status: plaid_types::PaymentInitiationPaymentStatus,
    /// New status.
    pub new_status: plaid_types::PaymentInitiationPaymentStatus,
}

/// The request of `/sandbox/bank_transfer/fire_webhook`.
///
/// Has a webhook about bank transfers sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxBankTransferFireWebhookRequest {
    /// Webhook. A URL.
    pub webhook: String,
}

impl SandboxBankTransferFireWebhookRequest {
    /// A request with the members it cannot go without.
    pub fn new(webhook: impl Into<String>) -> Self {
        Self {
            webhook: webhook.into(),
        }
    }
}

/// The answer of `/sandbox/bank_transfer/fire_webhook`.
///
/// Has a webhook about bank transfers sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxBankTransferFireWebhookResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/income/fire_webhook`.
///
/// Has a webhook about income sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxIncomeFireWebhookRequest {
    /// Item id.
    pub item_id: plaid_core::ItemId,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Webhook. A URL.
    pub webhook: String,
    /// Verification status.
    pub verification_status: Option<SandboxIncomeFireWebhookRequestVerificationStatus>,
    /// Webhook code.
    pub webhook_code: SandboxIncomeWebhookFireRequestWebhookCode,
}

impl SandboxIncomeFireWebhookRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        item_id: impl Into<plaid_core::ItemId>,
        webhook: impl Into<String>,
        webhook_code: impl Into<SandboxIncomeWebhookFireRequestWebhookCode>,
    ) -> Self {
        Self {
            item_id: item_id.into(),
            user_id: None,
            webhook: webhook.into(),
            verification_status: None,
            webhook_code: webhook_code.into(),
        }
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Verification status.
    #[must_use]
    pub fn verification_status(
        mut self,
        verification_status: impl Into<SandboxIncomeFireWebhookRequestVerificationStatus>,
    ) -> Self {
        self.verification_status = Some(verification_status.into());
        self
    }
}

/// The answer of `/sandbox/income/fire_webhook`.
///
/// Has a webhook about income sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxIncomeFireWebhookResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/bank_income/fire_webhook`.
///
/// Has a webhook about bank income sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxBankIncomeFireWebhookRequest {
    /// Webhook override. A URL.
    pub webhook_override: Option<String>,
    /// Webhook code.
    pub webhook_code: SandboxBankIncomeWebhookFireRequestWebhookCode,
    /// Webhook fields.
    pub webhook_fields: SandboxBankIncomeWebhookFireRequestWebhookFields,
}

impl SandboxBankIncomeFireWebhookRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        webhook_code: impl Into<SandboxBankIncomeWebhookFireRequestWebhookCode>,
        webhook_fields: SandboxBankIncomeWebhookFireRequestWebhookFields,
    ) -> Self {
        Self {
            webhook_override: None,
            webhook_code: webhook_code.into(),
            webhook_fields,
        }
    }

    /// Webhook override. A URL.
    #[must_use]
    pub fn webhook_override(mut self, webhook_override: impl Into<String>) -> Self {
        self.webhook_override = Some(webhook_override.into());
        self
    }
}

/// Sandbox bank income webhook fire request webhook fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxBankIncomeWebhookFireRequestWebhookFields {
    /// User id.
    pub user_id: plaid_types::UserId,
    /// Bank income refresh complete result.
    pub bank_income_refresh_complete_result: Option<BankIncomeRefreshCompleteResult>,
}

impl SandboxBankIncomeWebhookFireRequestWebhookFields {
    /// A value with the members it cannot go without.
    pub fn new(user_id: impl Into<plaid_types::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            bank_income_refresh_complete_result: None,
        }
    }

    /// Bank income refresh complete result.
    #[must_use]
    pub fn bank_income_refresh_complete_result(
        mut self,
        bank_income_refresh_complete_result: impl Into<BankIncomeRefreshCompleteResult>,
    ) -> Self {
        self.bank_income_refresh_complete_result = Some(bank_income_refresh_complete_result.into());
        self
    }
}

/// The answer of `/sandbox/bank_income/fire_webhook`.
///
/// Has a webhook about bank income sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxBankIncomeFireWebhookResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/cra/cashflow_updates/update`.
///
/// Produces cash flow updates about a test user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxCraCashflowUpdatesUpdateRequest {
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// Webhook codes.
    pub webhook_codes: Option<Vec<CashFlowUpdatesEventWebhookCodes>>,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
}

impl SandboxCraCashflowUpdatesUpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }

    /// Webhook codes.
    #[must_use]
    pub fn webhook_codes(
        mut self,
        webhook_codes: impl IntoIterator<Item = impl Into<CashFlowUpdatesEventWebhookCodes>>,
    ) -> Self {
        self.webhook_codes = Some(webhook_codes.into_iter().map(Into::into).collect());
        self
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The answer of `/sandbox/cra/cashflow_updates/update`.
///
/// Produces cash flow updates about a test user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxCraCashflowUpdatesUpdateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/oauth/select_accounts`.
///
/// Chooses accounts as a user would in a bank's OAuth page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxOauthSelectAccountsRequest {
    /// Oauth state id.
    pub oauth_state_id: plaid_core::Sensitive,
    /// Accounts.
    pub accounts: Vec<String>,
}

impl SandboxOauthSelectAccountsRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        oauth_state_id: impl Into<plaid_core::Sensitive>,
        accounts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            oauth_state_id: oauth_state_id.into(),
            accounts: accounts.into_iter().map(Into::into).collect(),
        }
    }
}

/// The request of `/sandbox/cra/servicing/simulate`.
///
/// Produces servicing events about a test user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxCraServicingSimulateRequest {
    /// Subscription id.
    pub subscription_id: String,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Options.
    pub options: Option<SandboxCraServicingSimulateRequestOptions>,
}

impl SandboxCraServicingSimulateRequest {
    /// A request with the members it cannot go without.
    pub fn new(subscription_id: impl Into<String>) -> Self {
        Self {
            subscription_id: subscription_id.into(),
            user_id: None,
            options: None,
        }
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: SandboxCraServicingSimulateRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`SandboxCraServicingSimulateRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxCraServicingSimulateRequestOptions {
    /// Transactions end date.
    pub transactions_end_date: Option<plaid_core::Date>,
    /// Error webhook code.
    pub error_webhook_code: Option<SandboxCraServicingSimulateErrorWebhookCode>,
}

impl SandboxCraServicingSimulateRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Transactions end date.
    #[must_use]
    pub fn transactions_end_date(
        mut self,
        transactions_end_date: impl Into<plaid_core::Date>,
    ) -> Self {
        self.transactions_end_date = Some(transactions_end_date.into());
        self
    }

    /// Error webhook code.
    #[must_use]
    pub fn error_webhook_code(
        mut self,
        error_webhook_code: impl Into<SandboxCraServicingSimulateErrorWebhookCode>,
    ) -> Self {
        self.error_webhook_code = Some(error_webhook_code.into());
        self
    }
}

/// The answer of `/sandbox/cra/servicing/simulate`.
///
/// Produces servicing events about a test user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxCraServicingSimulateResponse {
    /// Report id.
    pub report_id: Option<String>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/fdx/consent/seed`.
///
/// Makes a test consent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxFdxConsentSeedRequest {
    /// Customer id.
    pub customer_id: String,
    /// Application id.
    pub application_id: plaid_types::ApplicationId,
    /// Consent id.
    pub consent_id: Option<plaid_types::PaymentConsentId>,
}

impl SandboxFdxConsentSeedRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        application_id: impl Into<plaid_types::ApplicationId>,
        customer_id: impl Into<String>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            application_id: application_id.into(),
            consent_id: None,
        }
    }

    /// Consent id.
    #[must_use]
    pub fn consent_id(mut self, consent_id: impl Into<plaid_types::PaymentConsentId>) -> Self {
        self.consent_id = Some(consent_id.into());
        self
    }
}

/// The answer of `/sandbox/fdx/consent/seed`.
///
/// Makes a test consent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxFdxConsentSeedResponse {
    /// Consent id.
    pub consent_id: plaid_types::PaymentConsentId,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/user/fire_webhook`.
///
/// Has a webhook about a user sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxUserFireWebhookRequest {
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// User token.
    pub user_token: Option<plaid_types::UserToken>,
    /// Webhook type.
    pub webhook_type: SandboxUserFireWebhookType,
    /// Webhook code.
    pub webhook_code: SandboxUserFireWebhookCode,
    /// Webhook. A URL.
    pub webhook: String,
}

impl SandboxUserFireWebhookRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        webhook_type: impl Into<SandboxUserFireWebhookType>,
        webhook_code: impl Into<SandboxUserFireWebhookCode>,
        webhook: impl Into<String>,
    ) -> Self {
        Self {
            user_id: None,
            user_token: None,
            webhook_type: webhook_type.into(),
            webhook_code: webhook_code.into(),
            webhook: webhook.into(),
        }
    }

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// User token.
    #[must_use]
    pub fn user_token(mut self, user_token: impl Into<plaid_types::UserToken>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }
}

/// The answer of `/sandbox/user/fire_webhook`.
///
/// Has a webhook about a user sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct SandboxUserFireWebhookResponse {
    /// Webhook fired.
    pub webhook_fired: bool,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// The family of a webhook.
pub enum WebhookType {
/// `AUTH`.
Auth = "AUTH",
/// `HOLDINGS`.
Holdings = "HOLDINGS",
/// `INVESTMENTS_TRANSACTIONS`.
InvestmentsTransactions = "INVESTMENTS_TRANSACTIONS",
/// `ITEM`.
Item = "ITEM",
/// `LIABILITIES`.
Liabilities = "LIABILITIES",
/// `TRANSACTIONS`.
Transactions = "TRANSACTIONS",
/// `ASSETS`.
Assets = "ASSETS",
}
}

plaid_core::open_enum! {
/// The known values of sandbox item fire webhook request webhook code.
pub enum SandboxItemFireWebhookRequestWebhookCode {
/// `DEFAULT_UPDATE`.
DefaultUpdate = "DEFAULT_UPDATE",
/// `NEW_ACCOUNTS_AVAILABLE`.
NewAccountsAvailable = "NEW_ACCOUNTS_AVAILABLE",
/// `SMS_MICRODEPOSITS_VERIFICATION`.
SmsMicrodepositsVerification = "SMS_MICRODEPOSITS_VERIFICATION",
/// `AUTHORIZATION_GRANTED`.
AuthorizationGranted = "AUTHORIZATION_GRANTED",
/// `USER_PERMISSION_REVOKED`.
UserPermissionRevoked = "USER_PERMISSION_REVOKED",
/// `USER_ACCOUNT_REVOKED`.
UserAccountRevoked = "USER_ACCOUNT_REVOKED",
/// `PENDING_DISCONNECT`.
PendingDisconnect = "PENDING_DISCONNECT",
/// `RECURRING_TRANSACTIONS_UPDATE`.
RecurringTransactionsUpdate = "RECURRING_TRANSACTIONS_UPDATE",
/// `LOGIN_REPAIRED`.
LoginRepaired = "LOGIN_REPAIRED",
/// `SYNC_UPDATES_AVAILABLE`.
SyncUpdatesAvailable = "SYNC_UPDATES_AVAILABLE",
/// `PRODUCT_READY`.
ProductReady = "PRODUCT_READY",
/// `ERROR`.
Error = "ERROR",
}
}

plaid_core::open_enum! {
/// The known values of sandbox item set verification status request verification status.
pub enum SandboxItemSetVerificationStatusRequestVerificationStatus {
/// `automatically_verified`.
AutomaticallyVerified = "automatically_verified",
/// `verification_expired`.
VerificationExpired = "verification_expired",
}
}

plaid_core::open_enum! {
/// The known values of transfer ledger sweep simulate event type.
pub enum TransferLedgerSweepSimulateEventType {
/// `sweep.posted`.
SweepPosted = "sweep.posted",
/// `sweep.settled`.
SweepSettled = "sweep.settled",
/// `sweep.returned`.
SweepReturned = "sweep.returned",
/// `sweep.failed`.
SweepFailed = "sweep.failed",
}
}

plaid_core::open_enum! {
/// The known values of sandbox income fire webhook request verification status.
pub enum SandboxIncomeFireWebhookRequestVerificationStatus {
/// `VERIFICATION_STATUS_PROCESSING_COMPLETE`.
VerificationStatusProcessingComplete = "VERIFICATION_STATUS_PROCESSING_COMPLETE",
/// `VERIFICATION_STATUS_PROCESSING_FAILED`.
VerificationStatusProcessingFailed = "VERIFICATION_STATUS_PROCESSING_FAILED",
/// `VERIFICATION_STATUS_PENDING_APPROVAL`.
VerificationStatusPendingApproval = "VERIFICATION_STATUS_PENDING_APPROVAL",
}
}

plaid_core::open_enum! {
/// The known values of sandbox income webhook fire request webhook code.
pub enum SandboxIncomeWebhookFireRequestWebhookCode {
/// `INCOME_VERIFICATION`.
IncomeVerification = "INCOME_VERIFICATION",
/// `USER_INCOME_VERIFICATION`.
UserIncomeVerification = "USER_INCOME_VERIFICATION",
/// `INCOME_VERIFICATION_RISK_SIGNALS`.
IncomeVerificationRiskSignals = "INCOME_VERIFICATION_RISK_SIGNALS",
/// `USER_INCOME_VERIFICATION_RISK_SIGNALS`.
UserIncomeVerificationRiskSignals = "USER_INCOME_VERIFICATION_RISK_SIGNALS",
}
}

plaid_core::open_enum! {
/// The known values of sandbox bank income webhook fire request webhook code.
pub enum SandboxBankIncomeWebhookFireRequestWebhookCode {
/// `BANK_INCOME_REFRESH_UPDATE`.
BankIncomeRefreshUpdate = "BANK_INCOME_REFRESH_UPDATE",
/// `BANK_INCOME_REFRESH_COMPLETE`.
BankIncomeRefreshComplete = "BANK_INCOME_REFRESH_COMPLETE",
}
}

plaid_core::open_enum! {
/// The known values of bank income refresh complete result.
pub enum BankIncomeRefreshCompleteResult {
/// `SUCCESS`.
Success = "SUCCESS",
/// `FAILURE`.
Failure = "FAILURE",
}
}

plaid_core::open_enum! {
/// The known values of cash flow updates event webhook codes.
pub enum CashFlowUpdatesEventWebhookCodes {
/// `LARGE_DEPOSIT_DETECTED`.
LargeDepositDetected = "LARGE_DEPOSIT_DETECTED",
/// `LOW_BALANCE_DETECTED`.
LowBalanceDetected = "LOW_BALANCE_DETECTED",
/// `NEW_LOAN_PAYMENT_DETECTED`.
NewLoanPaymentDetected = "NEW_LOAN_PAYMENT_DETECTED",
/// `NSF_OVERDRAFT_DETECTED`.
NsfOverdraftDetected = "NSF_OVERDRAFT_DETECTED",
}
}

plaid_core::open_enum! {
/// The known values of sandbox cra servicing simulate error webhook code.
pub enum SandboxCraServicingSimulateErrorWebhookCode {
/// `USER_NOT_FOUND`.
UserNotFound = "USER_NOT_FOUND",
/// `PRODUCT_GENERATION_FAILED`.
ProductGenerationFailed = "PRODUCT_GENERATION_FAILED",
/// `UNMATCH`.
Unmatch = "UNMATCH",
/// `DATA_UNAVAILABLE`.
DataUnavailable = "DATA_UNAVAILABLE",
/// `NO_ELIGIBLE_ITEMS_ON_PROFILE`.
NoEligibleItemsOnProfile = "NO_ELIGIBLE_ITEMS_ON_PROFILE",
/// `PRODUCT_GENERATION_ERROR`.
ProductGenerationError = "PRODUCT_GENERATION_ERROR",
}
}

plaid_core::open_enum! {
/// The known values of sandbox user fire webhook type.
pub enum SandboxUserFireWebhookType {
/// `CHECK_REPORT`.
CheckReport = "CHECK_REPORT",
}
}

plaid_core::open_enum! {
/// The known values of sandbox user fire webhook code.
pub enum SandboxUserFireWebhookCode {
/// `USER_CHECK_REPORT_READY`.
UserCheckReportReady = "USER_CHECK_REPORT_READY",
/// `USER_CHECK_REPORT_FAILED`.
UserCheckReportFailed = "USER_CHECK_REPORT_FAILED",
/// `CHECK_REPORT_READY`.
CheckReportReady = "CHECK_REPORT_READY",
/// `CHECK_REPORT_FAILED`.
CheckReportFailed = "CHECK_REPORT_FAILED",
}
}
