// @generated from api/products/sandbox.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountId, ApplicationId, BankIncomeRefreshCompleteResult, BankTransferFailure,
    BankTransferId, FundingAccountId, IncomeVerificationSourceType, InstitutionId,
    OriginatorClientId, PaymentConsentId, PaymentId, PaymentInitiationPaymentStatus,
    PaymentProfileToken, ProcessorToken, Products, PublicToken, SweepFailure, SweepStatus,
    SweepTrigger, TestClockId, TransferFailure, TransferId, TransferLedgerId, TransferRefundId,
    TransferSweep, TransferSweepId, UserId, UserToken,
};

/// The request of `/sandbox/transactions/create`.
///
/// Adds up to ten transactions to an Item of the user `user_transactions_dynamic`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxTransactionsCreateRequest {
    pub access_token: plaid_types::AccessToken,
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
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CustomSandboxTransaction {
    pub date_transacted: plaid_core::Date,
    pub date_posted: plaid_core::Date,
    /// Positive when money leaves the account.
    pub amount: plaid_core::Amount,
    pub description: String,
    pub iso_currency_code: Option<String>,
    pub account_id: Option<plaid_types::AccountId>,
}

#[allow(missing_docs)]
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
            account_id: None,
        }
    }

    #[must_use]
    pub fn iso_currency_code<M>(
        mut self,
        iso_currency_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.iso_currency_code = iso_currency_code.into_option();
        self
    }

    #[must_use]
    pub fn account_id<M>(
        mut self,
        account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.account_id = account_id.into_option();
        self
    }
}

/// The answer of `/sandbox/transactions/create`.
///
/// Adds up to ten transactions to an Item of the user `user_transactions_dynamic`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransactionsCreateResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/processor_token/create`.
///
/// Makes a processor token for a test user's account in one step.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxProcessorTokenCreateRequest {
    pub institution_id: plaid_types::InstitutionId,
    pub options: Option<SandboxProcessorTokenCreateRequestOptions>,
}

#[allow(missing_docs)]
impl SandboxProcessorTokenCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(institution_id: impl Into<plaid_types::InstitutionId>) -> Self {
        Self {
            institution_id: institution_id.into(),
            options: None,
        }
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<SandboxProcessorTokenCreateRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`SandboxProcessorTokenCreateRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxProcessorTokenCreateRequestOptions {
    /// Plaid's default is `user_good`.
    pub override_username: Option<String>,
    /// Plaid's default is `pass_good`.
    pub override_password: Option<plaid_core::Sensitive>,
}

impl SandboxProcessorTokenCreateRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Plaid's default is `user_good`.
    #[must_use]
    pub fn override_username<M>(
        mut self,
        override_username: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.override_username = override_username.into_option();
        self
    }

    /// Plaid's default is `pass_good`.
    #[must_use]
    pub fn override_password<M>(
        mut self,
        override_password: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.override_password = override_password.into_option();
        self
    }
}

/// The answer of `/sandbox/processor_token/create`.
///
/// Makes a processor token for a test user's account in one step.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxProcessorTokenCreateResponse {
    pub processor_token: plaid_types::ProcessorToken,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/public_token/create`.
///
/// Logs a test user in at a bank without opening Link, and returns the public token that Link would.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxPublicTokenCreateRequest {
    pub institution_id: plaid_types::InstitutionId,
    pub initial_products: Vec<plaid_types::Products>,
    pub options: Option<SandboxPublicTokenCreateRequestOptions>,
    pub user_token: Option<plaid_types::UserToken>,
    pub user_id: Option<plaid_types::UserId>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<SandboxPublicTokenCreateRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }

    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// The `options` of [`SandboxPublicTokenCreateRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxPublicTokenCreateRequestOptions {
    /// A URL.
    pub webhook: Option<String>,
    /// The test user; `user_good` if not set. Plaid's default is `user_good`.
    pub override_username: Option<String>,
    /// The test user's password; `pass_good` if not set. `error_<CODE>` makes the login fail with that code. Plaid's default is `pass_good`.
    pub override_password: Option<plaid_core::Sensitive>,
    pub transactions: Option<SandboxPublicTokenCreateRequestOptionsTransactions>,
    pub statements: Option<SandboxPublicTokenCreateRequestOptionsStatements>,
    pub income_verification: Option<SandboxPublicTokenCreateRequestOptionsIncomeVerification>,
}

#[allow(missing_docs)]
impl SandboxPublicTokenCreateRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// A URL.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    /// The test user; `user_good` if not set. Plaid's default is `user_good`.
    #[must_use]
    pub fn override_username<M>(
        mut self,
        override_username: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.override_username = override_username.into_option();
        self
    }

    /// The test user's password; `pass_good` if not set. `error_<CODE>` makes the login fail with that code. Plaid's default is `pass_good`.
    #[must_use]
    pub fn override_password<M>(
        mut self,
        override_password: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.override_password = override_password.into_option();
        self
    }

    #[must_use]
    pub fn transactions(
        mut self,
        transactions: impl Into<Option<SandboxPublicTokenCreateRequestOptionsTransactions>>,
    ) -> Self {
        self.transactions = transactions.into();
        self
    }

    #[must_use]
    pub fn statements(
        mut self,
        statements: impl Into<Option<SandboxPublicTokenCreateRequestOptionsStatements>>,
    ) -> Self {
        self.statements = statements.into();
        self
    }

    #[must_use]
    pub fn income_verification(
        mut self,
        income_verification: impl Into<Option<SandboxPublicTokenCreateRequestOptionsIncomeVerification>>,
    ) -> Self {
        self.income_verification = income_verification.into();
        self
    }
}

/// The range of test transactions.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxPublicTokenCreateRequestOptionsTransactions {
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub start_date: Option<plaid_core::Date>,
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub end_date: Option<plaid_core::Date>,
    /// From 1 to 730. Plaid's default is `90`.
    pub days_requested: Option<i64>,
}

impl SandboxPublicTokenCreateRequestOptionsTransactions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.start_date = start_date.into_option();
        self
    }

    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.end_date = end_date.into_option();
        self
    }

    /// From 1 to 730. Plaid's default is `90`.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }
}

/// Stands in `SandboxPublicTokenCreateRequestOptions.statements`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxPublicTokenCreateRequestOptionsStatements {
    pub start_date: plaid_core::Date,
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

/// Stands in `SandboxPublicTokenCreateRequestOptions.income_verification`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxPublicTokenCreateRequestOptionsIncomeVerification {
    pub income_source_types: Option<Vec<plaid_types::IncomeVerificationSourceType>>,
    pub bank_income: Option<SandboxPublicTokenCreateRequestIncomeVerificationBankIncome>,
}

#[allow(missing_docs)]
impl SandboxPublicTokenCreateRequestOptionsIncomeVerification {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

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

    #[must_use]
    pub fn bank_income(
        mut self,
        bank_income: impl Into<Option<SandboxPublicTokenCreateRequestIncomeVerificationBankIncome>>,
    ) -> Self {
        self.bank_income = bank_income.into();
        self
    }
}

/// Stands in `SandboxPublicTokenCreateRequestOptionsIncomeVerification.bank_income`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxPublicTokenCreateRequestIncomeVerificationBankIncome {
    pub days_requested: Option<i64>,
}

#[allow(missing_docs)]
impl SandboxPublicTokenCreateRequestIncomeVerificationBankIncome {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }
}

/// The answer of `/sandbox/public_token/create`.
///
/// Logs a test user in at a bank without opening Link, and returns the public token that Link would.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxPublicTokenCreateResponse {
    pub public_token: plaid_types::PublicToken,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/item/fire_webhook`.
///
/// Has a webhook of your choice sent to an Item's URL.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxItemFireWebhookRequest {
    pub access_token: plaid_types::AccessToken,
    pub webhook_type: Option<WebhookType>,
    pub webhook_code: SandboxItemFireWebhookRequestWebhookCode,
    pub options: Option<SandboxItemFireWebhookRequestOptions>,
}

#[allow(missing_docs)]
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
            options: None,
        }
    }

    #[must_use]
    pub fn webhook_type<M>(
        mut self,
        webhook_type: impl plaid_core::IntoOption<WebhookType, M>,
    ) -> Self {
        self.webhook_type = webhook_type.into_option();
        self
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<SandboxItemFireWebhookRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`SandboxItemFireWebhookRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxItemFireWebhookRequestOptions {
    /// At least 0.
    pub new_transactions: Option<i64>,
}

impl SandboxItemFireWebhookRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// At least 0.
    #[must_use]
    pub fn new_transactions(mut self, new_transactions: impl Into<Option<i64>>) -> Self {
        self.new_transactions = new_transactions.into();
        self
    }
}

/// The answer of `/sandbox/item/fire_webhook`.
///
/// Has a webhook of your choice sent to an Item's URL.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxItemFireWebhookResponse {
    pub webhook_fired: bool,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/item/reset_login`.
///
/// Puts an Item into the state `ITEM_LOGIN_REQUIRED`, to test the way back.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxItemResetLoginRequest {
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxItemResetLoginResponse {
    pub reset_login: bool,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/item/application/seed`.
///
/// Connects a test application to an Item.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxItemApplicationSeedRequest {
    pub access_token: plaid_types::AccessToken,
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxItemApplicationSeedResponse {
    pub item_id: plaid_core::ItemId,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/item/set_verification_status`.
///
/// Sets how far the verification of an account by micro-deposits has come.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxItemSetVerificationStatusRequest {
    pub access_token: plaid_types::AccessToken,
    pub account_id: plaid_types::AccountId,
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxItemSetVerificationStatusResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/user/reset_login`.
///
/// Puts Items of a user into the state `ITEM_LOGIN_REQUIRED`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxUserResetLoginRequest {
    pub user_token: Option<plaid_types::UserToken>,
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
    pub user_id: Option<plaid_types::UserId>,
}

#[allow(missing_docs)]
impl SandboxUserResetLoginRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    #[must_use]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// The answer of `/sandbox/user/reset_login`.
///
/// Puts Items of a user into the state `ITEM_LOGIN_REQUIRED`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxUserResetLoginResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/bank_transfer/simulate`.
///
/// Produces an event of a test bank transfer.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxBankTransferSimulateRequest {
    pub bank_transfer_id: plaid_types::BankTransferId,
    pub event_type: String,
    pub failure_reason: Option<plaid_types::BankTransferFailure>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn failure_reason(
        mut self,
        failure_reason: impl Into<Option<plaid_types::BankTransferFailure>>,
    ) -> Self {
        self.failure_reason = failure_reason.into();
        self
    }
}

/// The answer of `/sandbox/bank_transfer/simulate`.
///
/// Produces an event of a test bank transfer.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxBankTransferSimulateResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/sweep/simulate`.
///
/// Makes the sweeps that would happen at the end of a day.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxTransferSweepSimulateRequest {
    pub test_clock_id: Option<plaid_types::TestClockId>,
    /// A URL.
    pub webhook: Option<String>,
}

#[allow(missing_docs)]
impl SandboxTransferSweepSimulateRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn test_clock_id<M>(
        mut self,
        test_clock_id: impl plaid_core::IntoOption<plaid_types::TestClockId, M>,
    ) -> Self {
        self.test_clock_id = test_clock_id.into_option();
        self
    }

    /// A URL.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// The answer of `/sandbox/transfer/sweep/simulate`.
///
/// Makes the sweeps that would happen at the end of a day.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferSweepSimulateResponse {
    pub sweep: Option<plaid_types::TransferSweep>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/simulate`.
///
/// Moves a test transfer on: posts, settles, fails or returns it.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxTransferSimulateRequest {
    pub transfer_id: plaid_types::TransferId,
    pub test_clock_id: Option<plaid_types::TestClockId>,
    pub event_type: String,
    pub failure_reason: Option<plaid_types::TransferFailure>,
    /// A URL.
    pub webhook: Option<String>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn test_clock_id<M>(
        mut self,
        test_clock_id: impl plaid_core::IntoOption<plaid_types::TestClockId, M>,
    ) -> Self {
        self.test_clock_id = test_clock_id.into_option();
        self
    }

    #[must_use]
    pub fn failure_reason(
        mut self,
        failure_reason: impl Into<Option<plaid_types::TransferFailure>>,
    ) -> Self {
        self.failure_reason = failure_reason.into();
        self
    }

    /// A URL.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// The answer of `/sandbox/transfer/simulate`.
///
/// Moves a test transfer on: posts, settles, fails or returns it.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferSimulateResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/refund/simulate`.
///
/// Moves the refund of a test transfer on.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxTransferRefundSimulateRequest {
    pub refund_id: plaid_types::TransferRefundId,
    pub test_clock_id: Option<plaid_types::TestClockId>,
    pub event_type: String,
    pub failure_reason: Option<plaid_types::TransferFailure>,
    /// A URL.
    pub webhook: Option<String>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn test_clock_id<M>(
        mut self,
        test_clock_id: impl plaid_core::IntoOption<plaid_types::TestClockId, M>,
    ) -> Self {
        self.test_clock_id = test_clock_id.into_option();
        self
    }

    #[must_use]
    pub fn failure_reason(
        mut self,
        failure_reason: impl Into<Option<plaid_types::TransferFailure>>,
    ) -> Self {
        self.failure_reason = failure_reason.into();
        self
    }

    /// A URL.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// The answer of `/sandbox/transfer/refund/simulate`.
///
/// Moves the refund of a test transfer on.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferRefundSimulateResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/ledger/simulate_available`.
///
/// Turns the pending balance of the test ledger into available balance.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxTransferLedgerSimulateAvailableRequest {
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    pub test_clock_id: Option<plaid_types::TestClockId>,
    /// A URL.
    pub webhook: Option<String>,
}

#[allow(missing_docs)]
impl SandboxTransferLedgerSimulateAvailableRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn ledger_id<M>(
        mut self,
        ledger_id: impl plaid_core::IntoOption<plaid_types::TransferLedgerId, M>,
    ) -> Self {
        self.ledger_id = ledger_id.into_option();
        self
    }

    #[must_use]
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.originator_client_id = originator_client_id.into_option();
        self
    }

    #[must_use]
    pub fn test_clock_id<M>(
        mut self,
        test_clock_id: impl plaid_core::IntoOption<plaid_types::TestClockId, M>,
    ) -> Self {
        self.test_clock_id = test_clock_id.into_option();
        self
    }

    /// A URL.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// The answer of `/sandbox/transfer/ledger/simulate_available`.
///
/// Turns the pending balance of the test ledger into available balance.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferLedgerSimulateAvailableResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/ledger/deposit/simulate`.
///
/// Moves a test deposit into the ledger on.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxTransferLedgerDepositSimulateRequest {
    pub sweep_id: plaid_types::TransferSweepId,
    pub event_type: TransferLedgerSweepSimulateEventType,
    pub failure_reason: Option<plaid_types::TransferFailure>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn failure_reason(
        mut self,
        failure_reason: impl Into<Option<plaid_types::TransferFailure>>,
    ) -> Self {
        self.failure_reason = failure_reason.into();
        self
    }
}

/// The answer of `/sandbox/transfer/ledger/deposit/simulate`.
///
/// Moves a test deposit into the ledger on.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferLedgerDepositSimulateResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/ledger/withdraw/simulate`.
///
/// Moves a test withdrawal from the ledger on.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxTransferLedgerWithdrawSimulateRequest {
    pub sweep_id: plaid_types::TransferSweepId,
    pub event_type: TransferLedgerSweepSimulateEventType,
    pub failure_reason: Option<plaid_types::TransferFailure>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn failure_reason(
        mut self,
        failure_reason: impl Into<Option<plaid_types::TransferFailure>>,
    ) -> Self {
        self.failure_reason = failure_reason.into();
        self
    }
}

/// The answer of `/sandbox/transfer/ledger/withdraw/simulate`.
///
/// Moves a test withdrawal from the ledger on.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferLedgerWithdrawSimulateResponse {
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferRepaymentSimulateResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/fire_webhook`.
///
/// Has a webhook about transfers sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxTransferFireWebhookRequest {
    /// A URL.
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferFireWebhookResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/test_clock/create`.
///
/// Makes a clock that moves only when told to, for recurring transfers.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxTransferTestClockCreateRequest {
    pub virtual_time: Option<plaid_core::DateTime>,
}

#[allow(missing_docs)]
impl SandboxTransferTestClockCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn virtual_time<M>(
        mut self,
        virtual_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.virtual_time = virtual_time.into_option();
        self
    }
}

/// The answer of `/sandbox/transfer/test_clock/create`.
///
/// Makes a clock that moves only when told to, for recurring transfers.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferTestClockCreateResponse {
    pub test_clock: TransferTestClock,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Stands in `SandboxTransferTestClockCreateResponse.test_clock`, `SandboxTransferTestClockGetResponse.test_clock` and `SandboxTransferTestClockListResponse.test_clocks`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferTestClock {
    pub test_clock_id: plaid_types::TestClockId,
    pub virtual_time: plaid_core::DateTime,
}

/// The request of `/sandbox/transfer/test_clock/advance`.
///
/// Moves a test clock on; recurring transfers that fall due are made.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxTransferTestClockAdvanceRequest {
    pub test_clock_id: plaid_types::TestClockId,
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferTestClockAdvanceResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/test_clock/get`.
///
/// Reads a test clock.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxTransferTestClockGetRequest {
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferTestClockGetResponse {
    pub test_clock: TransferTestClock,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/test_clock/list`.
///
/// Lists test clocks.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxTransferTestClockListRequest {
    pub start_virtual_time: Option<plaid_core::DateTime>,
    pub end_virtual_time: Option<plaid_core::DateTime>,
    /// From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
}

#[allow(missing_docs)]
impl SandboxTransferTestClockListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn start_virtual_time<M>(
        mut self,
        start_virtual_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.start_virtual_time = start_virtual_time.into_option();
        self
    }

    #[must_use]
    pub fn end_virtual_time<M>(
        mut self,
        end_virtual_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.end_virtual_time = end_virtual_time.into_option();
        self
    }

    /// From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }
}

/// The answer of `/sandbox/transfer/test_clock/list`.
///
/// Lists test clocks.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferTestClockListResponse {
    pub test_clocks: Vec<TransferTestClock>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/payment_profile/reset_login`.
///
/// Puts a payment profile into the state where a login is required.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxPaymentProfileResetLoginRequest {
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxPaymentProfileResetLoginResponse {
    pub reset_login: bool,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/payment/simulate`.
///
/// Moves a test payment to another status.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxPaymentSimulateRequest {
    pub payment_id: plaid_types::PaymentId,
    pub webhook: String,
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxPaymentSimulateResponse {
    pub request_id: Option<plaid_core::RequestId>,
    pub old_status: plaid_types::PaymentInitiationPaymentStatus,
    pub new_status: plaid_types::PaymentInitiationPaymentStatus,
}

/// The request of `/sandbox/bank_transfer/fire_webhook`.
///
/// Has a webhook about bank transfers sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxBankTransferFireWebhookRequest {
    /// A URL.
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxBankTransferFireWebhookResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/income/fire_webhook`.
///
/// Has a webhook about income sent.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxIncomeFireWebhookRequest {
    pub item_id: plaid_core::ItemId,
    pub user_id: Option<plaid_types::UserId>,
    /// A URL.
    pub webhook: String,
    pub verification_status: Option<SandboxIncomeFireWebhookRequestVerificationStatus>,
    pub webhook_code: SandboxIncomeWebhookFireRequestWebhookCode,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn verification_status<M>(
        mut self,
        verification_status: impl plaid_core::IntoOption<
            SandboxIncomeFireWebhookRequestVerificationStatus,
            M,
        >,
    ) -> Self {
        self.verification_status = verification_status.into_option();
        self
    }
}

/// The answer of `/sandbox/income/fire_webhook`.
///
/// Has a webhook about income sent.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxIncomeFireWebhookResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/bank_income/fire_webhook`.
///
/// Has a webhook about bank income sent.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxBankIncomeFireWebhookRequest {
    /// A URL.
    pub webhook_override: Option<String>,
    pub webhook_code: SandboxBankIncomeWebhookFireRequestWebhookCode,
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

    /// A URL.
    #[must_use]
    pub fn webhook_override<M>(
        mut self,
        webhook_override: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.webhook_override = webhook_override.into_option();
        self
    }
}

/// Stands in `SandboxBankIncomeFireWebhookRequest.webhook_fields`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxBankIncomeWebhookFireRequestWebhookFields {
    pub user_id: plaid_types::UserId,
    pub bank_income_refresh_complete_result: Option<plaid_types::BankIncomeRefreshCompleteResult>,
}

#[allow(missing_docs)]
impl SandboxBankIncomeWebhookFireRequestWebhookFields {
    /// A value with the members it cannot go without.
    pub fn new(user_id: impl Into<plaid_types::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            bank_income_refresh_complete_result: None,
        }
    }

    #[must_use]
    pub fn bank_income_refresh_complete_result<M>(
        mut self,
        bank_income_refresh_complete_result: impl plaid_core::IntoOption<
            plaid_types::BankIncomeRefreshCompleteResult,
            M,
        >,
    ) -> Self {
        self.bank_income_refresh_complete_result =
            bank_income_refresh_complete_result.into_option();
        self
    }
}

/// The answer of `/sandbox/bank_income/fire_webhook`.
///
/// Has a webhook about bank income sent.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxBankIncomeFireWebhookResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/cra/cashflow_updates/update`.
///
/// Produces cash flow updates about a test user.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxCraCashflowUpdatesUpdateRequest {
    pub user_token: Option<plaid_types::UserToken>,
    pub webhook_codes: Option<Vec<CashFlowUpdatesEventWebhookCodes>>,
    pub user_id: Option<plaid_types::UserId>,
}

#[allow(missing_docs)]
impl SandboxCraCashflowUpdatesUpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    #[must_use]
    pub fn webhook_codes(
        mut self,
        webhook_codes: impl IntoIterator<Item = impl Into<CashFlowUpdatesEventWebhookCodes>>,
    ) -> Self {
        self.webhook_codes = Some(webhook_codes.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// The answer of `/sandbox/cra/cashflow_updates/update`.
///
/// Produces cash flow updates about a test user.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxCraCashflowUpdatesUpdateResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/oauth/select_accounts`.
///
/// Chooses accounts as a user would in a bank's OAuth page.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxOauthSelectAccountsRequest {
    pub oauth_state_id: plaid_core::Sensitive,
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
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxCraServicingSimulateRequest {
    pub subscription_id: String,
    pub user_id: Option<plaid_types::UserId>,
    pub options: Option<SandboxCraServicingSimulateRequestOptions>,
}

#[allow(missing_docs)]
impl SandboxCraServicingSimulateRequest {
    /// A request with the members it cannot go without.
    pub fn new(subscription_id: impl Into<String>) -> Self {
        Self {
            subscription_id: subscription_id.into(),
            user_id: None,
            options: None,
        }
    }

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<SandboxCraServicingSimulateRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`SandboxCraServicingSimulateRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxCraServicingSimulateRequestOptions {
    pub transactions_end_date: Option<plaid_core::Date>,
    pub error_webhook_code: Option<SandboxCraServicingSimulateErrorWebhookCode>,
}

#[allow(missing_docs)]
impl SandboxCraServicingSimulateRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn transactions_end_date<M>(
        mut self,
        transactions_end_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.transactions_end_date = transactions_end_date.into_option();
        self
    }

    #[must_use]
    pub fn error_webhook_code<M>(
        mut self,
        error_webhook_code: impl plaid_core::IntoOption<SandboxCraServicingSimulateErrorWebhookCode, M>,
    ) -> Self {
        self.error_webhook_code = error_webhook_code.into_option();
        self
    }
}

/// The answer of `/sandbox/cra/servicing/simulate`.
///
/// Produces servicing events about a test user.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxCraServicingSimulateResponse {
    pub report_id: Option<String>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/fdx/consent/seed`.
///
/// Makes a test consent.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxFdxConsentSeedRequest {
    pub customer_id: String,
    pub application_id: plaid_types::ApplicationId,
    pub consent_id: Option<plaid_types::PaymentConsentId>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn consent_id<M>(
        mut self,
        consent_id: impl plaid_core::IntoOption<plaid_types::PaymentConsentId, M>,
    ) -> Self {
        self.consent_id = consent_id.into_option();
        self
    }
}

/// The answer of `/sandbox/fdx/consent/seed`.
///
/// Makes a test consent.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxFdxConsentSeedResponse {
    pub consent_id: plaid_types::PaymentConsentId,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/user/fire_webhook`.
///
/// Has a webhook about a user sent.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SandboxUserFireWebhookRequest {
    pub user_id: Option<plaid_types::UserId>,
    pub user_token: Option<plaid_types::UserToken>,
    pub webhook_type: SandboxUserFireWebhookType,
    pub webhook_code: SandboxUserFireWebhookCode,
    /// A URL.
    pub webhook: String,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }
}

/// The answer of `/sandbox/user/fire_webhook`.
///
/// Has a webhook about a user sent.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxUserFireWebhookResponse {
    pub webhook_fired: bool,
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// The family of a webhook.
#[allow(missing_docs)]
pub enum WebhookType {
Auth = "AUTH",
Holdings = "HOLDINGS",
InvestmentsTransactions = "INVESTMENTS_TRANSACTIONS",
Item = "ITEM",
Liabilities = "LIABILITIES",
Transactions = "TRANSACTIONS",
Assets = "ASSETS",
Identity = "IDENTITY",
}
}

plaid_core::open_enum! {
/// Stands in `SandboxItemFireWebhookRequest.webhook_code`.
#[allow(missing_docs)]
pub enum SandboxItemFireWebhookRequestWebhookCode {
DefaultUpdate = "DEFAULT_UPDATE",
NewAccountsAvailable = "NEW_ACCOUNTS_AVAILABLE",
SmsMicrodepositsVerification = "SMS_MICRODEPOSITS_VERIFICATION",
AuthorizationGranted = "AUTHORIZATION_GRANTED",
UserPermissionRevoked = "USER_PERMISSION_REVOKED",
UserAccountRevoked = "USER_ACCOUNT_REVOKED",
PendingDisconnect = "PENDING_DISCONNECT",
RecurringTransactionsUpdate = "RECURRING_TRANSACTIONS_UPDATE",
LoginRepaired = "LOGIN_REPAIRED",
SyncUpdatesAvailable = "SYNC_UPDATES_AVAILABLE",
ProductReady = "PRODUCT_READY",
Error = "ERROR",
}
}

plaid_core::open_enum! {
/// Stands in `SandboxItemSetVerificationStatusRequest.verification_status`.
#[allow(missing_docs)]
pub enum SandboxItemSetVerificationStatusRequestVerificationStatus {
AutomaticallyVerified = "automatically_verified",
VerificationExpired = "verification_expired",
}
}

plaid_core::open_enum! {
/// Stands in `SandboxTransferLedgerDepositSimulateRequest.event_type` and `SandboxTransferLedgerWithdrawSimulateRequest.event_type`.
#[allow(missing_docs)]
pub enum TransferLedgerSweepSimulateEventType {
SweepPosted = "sweep.posted",
SweepSettled = "sweep.settled",
SweepReturned = "sweep.returned",
SweepFailed = "sweep.failed",
SweepFundsAvailable = "sweep.funds_available",
}
}

plaid_core::open_enum! {
/// Stands in `SandboxIncomeFireWebhookRequest.verification_status`.
#[allow(missing_docs)]
pub enum SandboxIncomeFireWebhookRequestVerificationStatus {
VerificationStatusProcessingComplete = "VERIFICATION_STATUS_PROCESSING_COMPLETE",
VerificationStatusProcessingFailed = "VERIFICATION_STATUS_PROCESSING_FAILED",
VerificationStatusDocumentRejected = "VERIFICATION_STATUS_DOCUMENT_REJECTED",
VerificationStatusPendingApproval = "VERIFICATION_STATUS_PENDING_APPROVAL",
}
}

plaid_core::open_enum! {
/// Stands in `SandboxIncomeFireWebhookRequest.webhook_code`.
#[allow(missing_docs)]
pub enum SandboxIncomeWebhookFireRequestWebhookCode {
IncomeVerification = "INCOME_VERIFICATION",
UserIncomeVerification = "USER_INCOME_VERIFICATION",
IncomeVerificationRiskSignals = "INCOME_VERIFICATION_RISK_SIGNALS",
UserIncomeVerificationRiskSignals = "USER_INCOME_VERIFICATION_RISK_SIGNALS",
}
}

plaid_core::open_enum! {
/// Stands in `SandboxBankIncomeFireWebhookRequest.webhook_code`.
#[allow(missing_docs)]
pub enum SandboxBankIncomeWebhookFireRequestWebhookCode {
BankIncomeRefreshUpdate = "BANK_INCOME_REFRESH_UPDATE",
BankIncomeRefreshComplete = "BANK_INCOME_REFRESH_COMPLETE",
}
}

plaid_core::open_enum! {
/// Stands in `SandboxCraCashflowUpdatesUpdateRequest.webhook_codes`.
#[allow(missing_docs)]
pub enum CashFlowUpdatesEventWebhookCodes {
LargeDepositDetected = "LARGE_DEPOSIT_DETECTED",
LowBalanceDetected = "LOW_BALANCE_DETECTED",
NewLoanPaymentDetected = "NEW_LOAN_PAYMENT_DETECTED",
NsfOverdraftDetected = "NSF_OVERDRAFT_DETECTED",
}
}

plaid_core::open_enum! {
/// Stands in `SandboxCraServicingSimulateRequestOptions.error_webhook_code`.
#[allow(missing_docs)]
pub enum SandboxCraServicingSimulateErrorWebhookCode {
UserNotFound = "USER_NOT_FOUND",
ProductGenerationFailed = "PRODUCT_GENERATION_FAILED",
Unmatch = "UNMATCH",
DataUnavailable = "DATA_UNAVAILABLE",
NoEligibleItemsOnProfile = "NO_ELIGIBLE_ITEMS_ON_PROFILE",
ProductGenerationError = "PRODUCT_GENERATION_ERROR",
}
}

plaid_core::open_enum! {
/// Stands in `SandboxUserFireWebhookRequest.webhook_type`.
#[allow(missing_docs)]
pub enum SandboxUserFireWebhookType {
CheckReport = "CHECK_REPORT",
}
}

plaid_core::open_enum! {
/// Stands in `SandboxUserFireWebhookRequest.webhook_code`.
#[allow(missing_docs)]
pub enum SandboxUserFireWebhookCode {
UserCheckReportReady = "USER_CHECK_REPORT_READY",
UserCheckReportFailed = "USER_CHECK_REPORT_FAILED",
CheckReportReady = "CHECK_REPORT_READY",
CheckReportFailed = "CHECK_REPORT_FAILED",
}
}
