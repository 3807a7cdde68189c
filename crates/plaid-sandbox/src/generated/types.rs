// @generated from api/products/sandbox.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountId, AccountSubtype, ApplicationId, BankIncomeRefreshCompleteResult,
    BankTransferFailure, BankTransferId, EarningsBreakdownCanonicalDescription, Email, EmailType,
    FundingAccountId, IncomeBreakdown, IncomeBreakdownType, IncomeVerificationSourceType,
    InstitutionId, OriginatorClientId, PSLFStatus, PaymentConsentId, PaymentId,
    PaymentInitiationPaymentStatus, PaymentProfileToken, PhoneNumber, PhoneNumberType,
    ProcessorToken, Products, PublicToken, StudentLoanStatus, StudentLoanStatusType, SweepFailure,
    SweepStatus, SweepTrigger, TestClockId, TransferFailure, TransferId, TransferLedgerId,
    TransferRefundId, TransferSweep, TransferSweepId, UserId, UserToken,
};

/// The request of `/sandbox/transactions/create` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransactionscreate)).
///
/// Adds up to ten transactions to an Item of the user `user_transactions_dynamic`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxTransactionsCreateRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// A transaction to add to a test Item.
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
    /// When it was made: today, or at most 14 days ago.
    pub date_transacted: plaid_core::Date,
    /// When it posted: today, or at most 14 days ago.
    pub date_posted: plaid_core::Date,
    /// Positive when money leaves the account.
    pub amount: plaid_core::Amount,
    /// What the institution says of it.
    pub description: String,
    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    pub iso_currency_code: Option<String>,
    /// Names an account.
    pub account_id: Option<plaid_types::AccountId>,
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
            account_id: None,
        }
    }

    /// The currency's three letters of ISO 4217. Null where `unofficial_currency_code` is set.
    #[must_use]
    pub fn iso_currency_code<M>(
        mut self,
        iso_currency_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.iso_currency_code = iso_currency_code.into_option();
        self
    }

    /// Names an account.
    #[must_use]
    pub fn account_id<M>(
        mut self,
        account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.account_id = account_id.into_option();
        self
    }
}

/// The answer of `/sandbox/transactions/create` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransactionscreate)).
///
/// Adds up to ten transactions to an Item of the user `user_transactions_dynamic`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransactionsCreateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/processor_token/create` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxprocessor_tokencreate)).
///
/// Makes a processor token for a test user's account in one step.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxProcessorTokenCreateRequest {
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// What `SandboxProcessorTokenCreateRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// What `SandboxProcessorTokenCreateRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<SandboxProcessorTokenCreateRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// What `SandboxProcessorTokenCreateRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxProcessorTokenCreateRequestOptions {
    /// The test user; `user_good` if absent. Plaid's default is `user_good`.
    pub override_username: Option<String>,
    /// The test user's password; `pass_good` if absent. Plaid's default is `pass_good`.
    pub override_password: Option<plaid_core::Sensitive>,
}

impl SandboxProcessorTokenCreateRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The test user; `user_good` if absent. Plaid's default is `user_good`.
    #[must_use]
    pub fn override_username<M>(
        mut self,
        override_username: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.override_username = override_username.into_option();
        self
    }

    /// The test user's password; `pass_good` if absent. Plaid's default is `pass_good`.
    #[must_use]
    pub fn override_password<M>(
        mut self,
        override_password: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.override_password = override_password.into_option();
        self
    }
}

/// The answer of `/sandbox/processor_token/create` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxprocessor_tokencreate)).
///
/// Makes a processor token for a test user's account in one step.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxProcessorTokenCreateResponse {
    /// Lets a partner use one account.
    pub processor_token: plaid_types::ProcessorToken,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/public_token/create` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxpublic_tokencreate)).
///
/// Logs a test user in at a bank without opening Link, and returns the public token that Link would.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxPublicTokenCreateRequest {
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// What the Item is made with. `assets`, `investments` and others need the user to have such accounts.
    pub initial_products: Vec<plaid_types::Products>,
    /// What `SandboxPublicTokenCreateRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<SandboxPublicTokenCreateRequestOptions>,
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Names a user, as made by the user endpoints.
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

    /// What `SandboxPublicTokenCreateRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<SandboxPublicTokenCreateRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// What `SandboxPublicTokenCreateRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxPublicTokenCreateRequestOptions {
    /// Where webhooks about the Item go. It may lack its scheme.
    pub webhook: Option<String>,
    /// The test user; `user_good` if not set. Plaid's default is `user_good`.
    pub override_username: Option<String>,
    /// The test user's password; `pass_good` if not set. `error_<CODE>` makes the login fail with that code. Plaid's default is `pass_good`.
    pub override_password: Option<plaid_core::Sensitive>,
    /// The range of test transactions.
    pub transactions: Option<SandboxPublicTokenCreateRequestOptionsTransactions>,
    /// The range of statements, for an Item with Statements.
    pub statements: Option<SandboxPublicTokenCreateRequestOptionsStatements>,
    /// How income is found, for an Item with `income_verification`.
    pub income_verification: Option<SandboxPublicTokenCreateRequestOptionsIncomeVerification>,
}

impl SandboxPublicTokenCreateRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where webhooks about the Item go. It may lack its scheme.
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

    /// The range of test transactions.
    #[must_use]
    pub fn transactions(
        mut self,
        transactions: impl Into<Option<SandboxPublicTokenCreateRequestOptionsTransactions>>,
    ) -> Self {
        self.transactions = transactions.into();
        self
    }

    /// The range of statements, for an Item with Statements.
    #[must_use]
    pub fn statements(
        mut self,
        statements: impl Into<Option<SandboxPublicTokenCreateRequestOptionsStatements>>,
    ) -> Self {
        self.statements = statements.into();
        self
    }

    /// How income is found, for an Item with `income_verification`.
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
    /// The first day of the range, itself included.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub start_date: Option<plaid_core::Date>,
    /// The last day of the range, itself included.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub end_date: Option<plaid_core::Date>,
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. From 1 to 730. Plaid's default is `90`.
    pub days_requested: Option<i64>,
}

impl SandboxPublicTokenCreateRequestOptionsTransactions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The first day of the range, itself included.
    ///
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

    /// The last day of the range, itself included.
    ///
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

    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer. From 1 to 730. Plaid's default is `90`.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }
}

/// The range of statements, for an Item with Statements.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxPublicTokenCreateRequestOptionsStatements {
    /// The first day of the range, itself included.
    pub start_date: plaid_core::Date,
    /// The last day of the range, itself included.
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

/// How income is found, for an Item with `income_verification`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxPublicTokenCreateRequestOptionsIncomeVerification {
    /// Where income is read from.
    pub income_source_types: Option<Vec<plaid_types::IncomeVerificationSourceType>>,
    /// How income is read from bank accounts.
    pub bank_income: Option<SandboxPublicTokenCreateRequestIncomeVerificationBankIncome>,
}

impl SandboxPublicTokenCreateRequestOptionsIncomeVerification {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where income is read from.
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

    /// How income is read from bank accounts.
    #[must_use]
    pub fn bank_income(
        mut self,
        bank_income: impl Into<Option<SandboxPublicTokenCreateRequestIncomeVerificationBankIncome>>,
    ) -> Self {
        self.bank_income = bank_income.into();
        self
    }
}

/// How income is read from bank accounts.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxPublicTokenCreateRequestIncomeVerificationBankIncome {
    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer.
    pub days_requested: Option<i64>,
}

impl SandboxPublicTokenCreateRequestIncomeVerificationBankIncome {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many days of history are asked for, counted back from the day of the request. Institutions may have fewer.
    #[must_use]
    pub fn days_requested(mut self, days_requested: impl Into<Option<i64>>) -> Self {
        self.days_requested = days_requested.into();
        self
    }
}

/// The answer of `/sandbox/public_token/create` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxpublic_tokencreate)).
///
/// Logs a test user in at a bank without opening Link, and returns the public token that Link would.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxPublicTokenCreateResponse {
    /// What Link hands out: good for one exchange within 30 minutes.
    pub public_token: plaid_types::PublicToken,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/item/fire_webhook` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxitemfire_webhook)).
///
/// Has a webhook of your choice sent to an Item's URL.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxItemFireWebhookRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// The family of a webhook.
    pub webhook_type: Option<WebhookType>,
    /// Which webhook is sent.
    pub webhook_code: SandboxItemFireWebhookRequestWebhookCode,
    /// What `SandboxItemFireWebhookRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<SandboxItemFireWebhookRequestOptions>,
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
            options: None,
        }
    }

    /// The family of a webhook.
    #[must_use]
    pub fn webhook_type<M>(
        mut self,
        webhook_type: impl plaid_core::IntoOption<WebhookType, M>,
    ) -> Self {
        self.webhook_type = webhook_type.into_option();
        self
    }

    /// What `SandboxItemFireWebhookRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<SandboxItemFireWebhookRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// What `SandboxItemFireWebhookRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxItemFireWebhookRequestOptions {
    /// How many transactions the webhook says are new. At least 0.
    pub new_transactions: Option<i64>,
}

impl SandboxItemFireWebhookRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many transactions the webhook says are new. At least 0.
    #[must_use]
    pub fn new_transactions(mut self, new_transactions: impl Into<Option<i64>>) -> Self {
        self.new_transactions = new_transactions.into();
        self
    }
}

/// The answer of `/sandbox/item/fire_webhook` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxitemfire_webhook)).
///
/// Has a webhook of your choice sent to an Item's URL.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxItemFireWebhookResponse {
    /// Whether the webhook was sent.
    pub webhook_fired: bool,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/item/reset_login` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxitemreset_login)).
///
/// Puts an Item into the state `ITEM_LOGIN_REQUIRED`, to test the way back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxItemResetLoginRequest {
    /// Opens one Item. It does not expire; store it like a password.
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

/// The answer of `/sandbox/item/reset_login` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxitemreset_login)).
///
/// Puts an Item into the state `ITEM_LOGIN_REQUIRED`, to test the way back.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxItemResetLoginResponse {
    /// Whether the Item needs a new login now.
    pub reset_login: bool,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/item/application/seed`.
///
/// Connects a test application to an Item.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxItemApplicationSeedRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// Names an application that users connect to.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxItemApplicationSeedResponse {
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/item/set_verification_status` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxitemset_verification_status)).
///
/// Sets how far the verification of an account by micro-deposits has come.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxItemSetVerificationStatusRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// What the account's verification becomes.
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

/// The answer of `/sandbox/item/set_verification_status` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxitemset_verification_status)).
///
/// Sets how far the verification of an account by micro-deposits has come.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxItemSetVerificationStatusResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/user/reset_login` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxuserreset_login)).
///
/// Puts Items of a user into the state `ITEM_LOGIN_REQUIRED`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxUserResetLoginRequest {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// The Items that need a new login now; all of the user's if absent.
    pub item_ids: Option<Vec<plaid_core::ItemId>>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
}

impl SandboxUserResetLoginRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// The Items that need a new login now; all of the user's if absent.
    #[must_use]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// The answer of `/sandbox/user/reset_login` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxuserreset_login)).
///
/// Puts Items of a user into the state `ITEM_LOGIN_REQUIRED`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxUserResetLoginResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/bank_transfer/simulate` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transfersimulate)).
///
/// Produces an event of a test bank transfer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxBankTransferSimulateRequest {
    /// Names a bank transfer.
    pub bank_transfer_id: plaid_types::BankTransferId,
    /// What happens: `posted`, `failed` or `reversed`. It has to follow from where the transfer is.
    pub event_type: String,
    /// Why a transfer failed or was returned; null otherwise.
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

    /// Why a transfer failed or was returned; null otherwise.
    #[must_use]
    pub fn failure_reason(
        mut self,
        failure_reason: impl Into<Option<plaid_types::BankTransferFailure>>,
    ) -> Self {
        self.failure_reason = failure_reason.into();
        self
    }
}

/// The answer of `/sandbox/bank_transfer/simulate` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transfersimulate)).
///
/// Produces an event of a test bank transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxBankTransferSimulateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/sweep/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfersweepsimulate)).
///
/// Makes the sweeps that would happen at the end of a day.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxTransferSweepSimulateRequest {
    /// Names a test clock.
    pub test_clock_id: Option<plaid_types::TestClockId>,
    /// The URL that webhooks about it go to.
    pub webhook: Option<String>,
}

impl SandboxTransferSweepSimulateRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a test clock.
    #[must_use]
    pub fn test_clock_id<M>(
        mut self,
        test_clock_id: impl plaid_core::IntoOption<plaid_types::TestClockId, M>,
    ) -> Self {
        self.test_clock_id = test_clock_id.into_option();
        self
    }

    /// The URL that webhooks about it go to.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// The answer of `/sandbox/transfer/sweep/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfersweepsimulate)).
///
/// Makes the sweeps that would happen at the end of a day.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferSweepSimulateResponse {
    /// The sweep that was made; null if no transfer waited for one.
    pub sweep: Option<plaid_types::TransferSweep>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfersimulate)).
///
/// Moves a test transfer on: posts, settles, fails or returns it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxTransferSimulateRequest {
    /// Names a transfer.
    pub transfer_id: plaid_types::TransferId,
    /// Names a test clock.
    pub test_clock_id: Option<plaid_types::TestClockId>,
    /// What happens: `posted`, `settled`, `failed`, `funds_available` or `returned`. It has to follow from where the transfer is.
    pub event_type: String,
    /// Why a transfer failed or was returned; null otherwise.
    pub failure_reason: Option<plaid_types::TransferFailure>,
    /// The URL that webhooks about it go to.
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

    /// Names a test clock.
    #[must_use]
    pub fn test_clock_id<M>(
        mut self,
        test_clock_id: impl plaid_core::IntoOption<plaid_types::TestClockId, M>,
    ) -> Self {
        self.test_clock_id = test_clock_id.into_option();
        self
    }

    /// Why a transfer failed or was returned; null otherwise.
    #[must_use]
    pub fn failure_reason(
        mut self,
        failure_reason: impl Into<Option<plaid_types::TransferFailure>>,
    ) -> Self {
        self.failure_reason = failure_reason.into();
        self
    }

    /// The URL that webhooks about it go to.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// The answer of `/sandbox/transfer/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfersimulate)).
///
/// Moves a test transfer on: posts, settles, fails or returns it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferSimulateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/refund/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferrefundsimulate)).
///
/// Moves the refund of a test transfer on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxTransferRefundSimulateRequest {
    /// Names a refund of a transfer.
    pub refund_id: plaid_types::TransferRefundId,
    /// Names a test clock.
    pub test_clock_id: Option<plaid_types::TestClockId>,
    /// What happens: an event of refunds, such as `refund.settled`. It has to follow from where the refund is.
    pub event_type: String,
    /// Why a transfer failed or was returned; null otherwise.
    pub failure_reason: Option<plaid_types::TransferFailure>,
    /// The URL that webhooks about it go to.
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

    /// Names a test clock.
    #[must_use]
    pub fn test_clock_id<M>(
        mut self,
        test_clock_id: impl plaid_core::IntoOption<plaid_types::TestClockId, M>,
    ) -> Self {
        self.test_clock_id = test_clock_id.into_option();
        self
    }

    /// Why a transfer failed or was returned; null otherwise.
    #[must_use]
    pub fn failure_reason(
        mut self,
        failure_reason: impl Into<Option<plaid_types::TransferFailure>>,
    ) -> Self {
        self.failure_reason = failure_reason.into();
        self
    }

    /// The URL that webhooks about it go to.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// The answer of `/sandbox/transfer/refund/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferrefundsimulate)).
///
/// Moves the refund of a test transfer on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferRefundSimulateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/ledger/simulate_available` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferledgersimulate_available)).
///
/// Turns the pending balance of the test ledger into available balance.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxTransferLedgerSimulateAvailableRequest {
    /// Names a Ledger balance.
    pub ledger_id: Option<plaid_types::TransferLedgerId>,
    /// The `client_id` of whoever the transfer is for, on a platform.
    pub originator_client_id: Option<plaid_types::OriginatorClientId>,
    /// Names a test clock.
    pub test_clock_id: Option<plaid_types::TestClockId>,
    /// The URL that webhooks about it go to.
    pub webhook: Option<String>,
}

impl SandboxTransferLedgerSimulateAvailableRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a Ledger balance.
    #[must_use]
    pub fn ledger_id<M>(
        mut self,
        ledger_id: impl plaid_core::IntoOption<plaid_types::TransferLedgerId, M>,
    ) -> Self {
        self.ledger_id = ledger_id.into_option();
        self
    }

    /// The `client_id` of whoever the transfer is for, on a platform.
    #[must_use]
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.originator_client_id = originator_client_id.into_option();
        self
    }

    /// Names a test clock.
    #[must_use]
    pub fn test_clock_id<M>(
        mut self,
        test_clock_id: impl plaid_core::IntoOption<plaid_types::TestClockId, M>,
    ) -> Self {
        self.test_clock_id = test_clock_id.into_option();
        self
    }

    /// The URL that webhooks about it go to.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }
}

/// The answer of `/sandbox/transfer/ledger/simulate_available` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferledgersimulate_available)).
///
/// Turns the pending balance of the test ledger into available balance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferLedgerSimulateAvailableResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/ledger/deposit/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferledgerdepositsimulate)).
///
/// Moves a test deposit into the ledger on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxTransferLedgerDepositSimulateRequest {
    /// Names a sweep.
    pub sweep_id: plaid_types::TransferSweepId,
    /// What happens to a sweep of the ledger. It has to follow from where the sweep is.
    pub event_type: TransferLedgerSweepSimulateEventType,
    /// Why a transfer failed or was returned; null otherwise.
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

    /// Why a transfer failed or was returned; null otherwise.
    #[must_use]
    pub fn failure_reason(
        mut self,
        failure_reason: impl Into<Option<plaid_types::TransferFailure>>,
    ) -> Self {
        self.failure_reason = failure_reason.into();
        self
    }
}

/// The answer of `/sandbox/transfer/ledger/deposit/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferledgerdepositsimulate)).
///
/// Moves a test deposit into the ledger on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferLedgerDepositSimulateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/ledger/withdraw/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferledgerwithdrawsimulate)).
///
/// Moves a test withdrawal from the ledger on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxTransferLedgerWithdrawSimulateRequest {
    /// Names a sweep.
    pub sweep_id: plaid_types::TransferSweepId,
    /// What happens to a sweep of the ledger. It has to follow from where the sweep is.
    pub event_type: TransferLedgerSweepSimulateEventType,
    /// Why a transfer failed or was returned; null otherwise.
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

    /// Why a transfer failed or was returned; null otherwise.
    #[must_use]
    pub fn failure_reason(
        mut self,
        failure_reason: impl Into<Option<plaid_types::TransferFailure>>,
    ) -> Self {
        self.failure_reason = failure_reason.into();
        self
    }
}

/// The answer of `/sandbox/transfer/ledger/withdraw/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferledgerwithdrawsimulate)).
///
/// Moves a test withdrawal from the ledger on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferLedgerWithdrawSimulateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/repayment/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferrepaymentsimulate)).
///
/// Produces the repayments that would happen at the end of a month.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxTransferRepaymentSimulateRequest {}

impl SandboxTransferRepaymentSimulateRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The answer of `/sandbox/transfer/repayment/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferrepaymentsimulate)).
///
/// Produces the repayments that would happen at the end of a month.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferRepaymentSimulateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/fire_webhook` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferfire_webhook)).
///
/// Has a webhook about transfers sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxTransferFireWebhookRequest {
    /// The URL that webhooks about it go to.
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

/// The answer of `/sandbox/transfer/fire_webhook` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferfire_webhook)).
///
/// Has a webhook about transfers sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferFireWebhookResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/test_clock/create` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockcreate)).
///
/// Makes a clock that moves only when told to, for recurring transfers.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxTransferTestClockCreateRequest {
    /// Where the clock begins; now if absent.
    pub virtual_time: Option<plaid_core::DateTime>,
}

impl SandboxTransferTestClockCreateRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where the clock begins; now if absent.
    #[must_use]
    pub fn virtual_time<M>(
        mut self,
        virtual_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.virtual_time = virtual_time.into_option();
        self
    }
}

/// The answer of `/sandbox/transfer/test_clock/create` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockcreate)).
///
/// Makes a clock that moves only when told to, for recurring transfers.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferTestClockCreateResponse {
    /// The clock.
    pub test_clock: TransferTestClock,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A clock that moves recurring transfers in time, only as you advance it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TransferTestClock {
    /// Names a test clock.
    pub test_clock_id: plaid_types::TestClockId,
    /// What the clock says.
    pub virtual_time: plaid_core::DateTime,
}

/// The request of `/sandbox/transfer/test_clock/advance` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockadvance)).
///
/// Moves a test clock on; recurring transfers that fall due are made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxTransferTestClockAdvanceRequest {
    /// Names a test clock.
    pub test_clock_id: plaid_types::TestClockId,
    /// What the clock says from now on; not before what it says.
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

/// The answer of `/sandbox/transfer/test_clock/advance` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockadvance)).
///
/// Moves a test clock on; recurring transfers that fall due are made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferTestClockAdvanceResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/test_clock/get` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockget)).
///
/// Reads a test clock.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxTransferTestClockGetRequest {
    /// Names a test clock.
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

/// The answer of `/sandbox/transfer/test_clock/get` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockget)).
///
/// Reads a test clock.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferTestClockGetResponse {
    /// The clock.
    pub test_clock: TransferTestClock,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/transfer/test_clock/list` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clocklist)).
///
/// Lists test clocks.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxTransferTestClockListRequest {
    /// Only clocks that are not before this.
    pub start_virtual_time: Option<plaid_core::DateTime>,
    /// Only clocks that are not after this.
    pub end_virtual_time: Option<plaid_core::DateTime>,
    /// How many there may be on a page. From 1 to 25. Plaid's default is `25`.
    pub count: Option<i64>,
    /// How many rows to skip. At least 0. Plaid's default is `0`.
    pub offset: Option<i64>,
}

impl SandboxTransferTestClockListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only clocks that are not before this.
    #[must_use]
    pub fn start_virtual_time<M>(
        mut self,
        start_virtual_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.start_virtual_time = start_virtual_time.into_option();
        self
    }

    /// Only clocks that are not after this.
    #[must_use]
    pub fn end_virtual_time<M>(
        mut self,
        end_virtual_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.end_virtual_time = end_virtual_time.into_option();
        self
    }

    /// How many there may be on a page. From 1 to 25. Plaid's default is `25`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// How many rows to skip. At least 0. Plaid's default is `0`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }
}

/// The answer of `/sandbox/transfer/test_clock/list` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clocklist)).
///
/// Lists test clocks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxTransferTestClockListResponse {
    /// The clocks that fit.
    pub test_clocks: Vec<TransferTestClock>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/payment_profile/reset_login` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxpayment_profilereset_login)).
///
/// Puts a payment profile into the state where a login is required.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxPaymentProfileResetLoginRequest {
    /// Stood for a linked account in Transfer.
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

/// The answer of `/sandbox/payment_profile/reset_login` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxpayment_profilereset_login)).
///
/// Puts a payment profile into the state where a login is required.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxPaymentProfileResetLoginResponse {
    /// Whether the Item needs a new login now.
    pub reset_login: bool,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/payment/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxpaymentsimulate)).
///
/// Moves a test payment to another status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxPaymentSimulateRequest {
    /// Names a payment.
    pub payment_id: plaid_types::PaymentId,
    /// The URL that webhooks about it go to.
    pub webhook: String,
    /// The status to put the payment into, such as `PAYMENT_STATUS_EXECUTED`.
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

/// The answer of `/sandbox/payment/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxpaymentsimulate)).
///
/// Moves a test payment to another status.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxPaymentSimulateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// The payment's status before.
    pub old_status: plaid_types::PaymentInitiationPaymentStatus,
    /// The payment's status now.
    pub new_status: plaid_types::PaymentInitiationPaymentStatus,
}

/// The request of `/sandbox/bank_transfer/fire_webhook` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transferfire_webhook)).
///
/// Has a webhook about bank transfers sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxBankTransferFireWebhookRequest {
    /// The URL that webhooks about it go to.
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

/// The answer of `/sandbox/bank_transfer/fire_webhook` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transferfire_webhook)).
///
/// Has a webhook about bank transfers sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxBankTransferFireWebhookResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/income/fire_webhook` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxincomefire_webhook)).
///
/// Has a webhook about income sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxIncomeFireWebhookRequest {
    /// Names an Item: one user's login at one institution.
    pub item_id: plaid_core::ItemId,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// The URL that webhooks about it go to.
    pub webhook: String,
    /// How the reading of documents ended, as the webhook says.
    pub verification_status: Option<SandboxIncomeFireWebhookRequestVerificationStatus>,
    /// Which webhook is sent.
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

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// How the reading of documents ended, as the webhook says.
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

/// The answer of `/sandbox/income/fire_webhook` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxincomefire_webhook)).
///
/// Has a webhook about income sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxIncomeFireWebhookResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/bank_income/fire_webhook` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxbankincomefire_webhook)).
///
/// Has a webhook about bank income sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxBankIncomeFireWebhookRequest {
    /// Where the webhook goes, instead of where the Dashboard says.
    pub webhook_override: Option<String>,
    /// Which webhook is sent.
    pub webhook_code: SandboxBankIncomeWebhookFireRequestWebhookCode,
    /// What the webhook says beside its ids.
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

    /// Where the webhook goes, instead of where the Dashboard says.
    #[must_use]
    pub fn webhook_override<M>(
        mut self,
        webhook_override: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.webhook_override = webhook_override.into_option();
        self
    }
}

/// What the webhook says beside its ids.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxBankIncomeWebhookFireRequestWebhookFields {
    /// Names a user, as made by the user endpoints.
    pub user_id: plaid_types::UserId,
    /// How the refresh ended.
    pub bank_income_refresh_complete_result: Option<plaid_types::BankIncomeRefreshCompleteResult>,
}

impl SandboxBankIncomeWebhookFireRequestWebhookFields {
    /// A value with the members it cannot go without.
    pub fn new(user_id: impl Into<plaid_types::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            bank_income_refresh_complete_result: None,
        }
    }

    /// How the refresh ended.
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

/// The answer of `/sandbox/bank_income/fire_webhook` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxbankincomefire_webhook)).
///
/// Has a webhook about bank income sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxBankIncomeFireWebhookResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/cra/cashflow_updates/update` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxcracashflow_updatesupdate)).
///
/// Produces cash flow updates about a test user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxCraCashflowUpdatesUpdateRequest {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// Which webhook of Cash Flow Updates is sent.
    pub webhook_codes: Option<Vec<CashFlowUpdatesEventWebhookCodes>>,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
}

impl SandboxCraCashflowUpdatesUpdateRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    #[must_use]
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.user_token = user_token.into_option();
        self
    }

    /// Which webhook of Cash Flow Updates is sent.
    #[must_use]
    pub fn webhook_codes(
        mut self,
        webhook_codes: impl IntoIterator<Item = impl Into<CashFlowUpdatesEventWebhookCodes>>,
    ) -> Self {
        self.webhook_codes = Some(webhook_codes.into_iter().map(Into::into).collect());
        self
    }

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }
}

/// The answer of `/sandbox/cra/cashflow_updates/update` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxcracashflow_updatesupdate)).
///
/// Produces cash flow updates about a test user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxCraCashflowUpdatesUpdateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/oauth/select_accounts`.
///
/// Chooses accounts as a user would in a bank's OAuth page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxOauthSelectAccountsRequest {
    /// The `state` of the OAuth URL that the user followed.
    pub oauth_state_id: plaid_core::Sensitive,
    /// The accounts that the user shares.
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
    /// The subscription that gets an update.
    pub subscription_id: String,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// What `SandboxCraServicingSimulateRequest` can say beside what it must; the call's builder has a setter for each.
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

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// What `SandboxCraServicingSimulateRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<SandboxCraServicingSimulateRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// What `SandboxCraServicingSimulateRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SandboxCraServicingSimulateRequestOptions {
    /// The last day of the transactions that are made up: at most 180 days ahead, today if absent. Later days than before add transactions.
    pub transactions_end_date: Option<plaid_core::Date>,
    /// The error that a `CRA_REPORT_UPDATED` webhook tells of, instead of a report. Which are allowed depends on the subscription's scope.
    pub error_webhook_code: Option<SandboxCraServicingSimulateErrorWebhookCode>,
}

impl SandboxCraServicingSimulateRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The last day of the transactions that are made up: at most 180 days ahead, today if absent. Later days than before add transactions.
    #[must_use]
    pub fn transactions_end_date<M>(
        mut self,
        transactions_end_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.transactions_end_date = transactions_end_date.into_option();
        self
    }

    /// The error that a `CRA_REPORT_UPDATED` webhook tells of, instead of a report. Which are allowed depends on the subscription's scope.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxCraServicingSimulateResponse {
    /// The report that was made; none if an error was simulated.
    pub report_id: Option<String>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/fdx/consent/seed`.
///
/// Makes a test consent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxFdxConsentSeedRequest {
    /// The institution's id of the user.
    pub customer_id: String,
    /// Names an application that users connect to.
    pub application_id: plaid_types::ApplicationId,
    /// Names a consent to payments.
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

    /// Names a consent to payments.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxFdxConsentSeedResponse {
    /// Names a consent to payments.
    pub consent_id: plaid_types::PaymentConsentId,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/sandbox/user/fire_webhook`.
///
/// Has a webhook about a user sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SandboxUserFireWebhookRequest {
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// Stands for a user in integrations begun before December 10, 2025.
    pub user_token: Option<plaid_types::UserToken>,
    /// The type of the webhook that is sent.
    pub webhook_type: SandboxUserFireWebhookType,
    /// Which webhook is sent.
    pub webhook_code: SandboxUserFireWebhookCode,
    /// The URL that webhooks about it go to.
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

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct SandboxUserFireWebhookResponse {
    /// Whether the webhook was sent.
    pub webhook_fired: bool,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// A test user of your own: what the accounts of `user_custom` are and hold, written as JSON into the password of the login. At most 55 kB.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserCustomPassword {
    /// The edition of this notation; 2 if not set. Edition 1 is for test suites that were made for it. From 1 to 2.
    pub version: Option<i64>,
    /// What random accounts and transactions follow from. The same seed gives the same amounts, and dates that are as long before the day of the login.
    pub seed: Option<String>,
    /// The accounts. Without any, one with random transactions is made up.
    pub override_accounts: Option<Vec<OverrideAccounts>>,
    /// What a login asks for after the password.
    pub mfa: Option<MFA>,
    /// `good` shows a reCAPTCHA in Link, `bad` has it fail.
    pub recaptcha: Option<String>,
    /// The code of an error that the login ends in, such as `INVALID_CREDENTIALS`, `ITEM_LOCKED` or `NO_ACCOUNTS`.
    pub force_error: Option<String>,
    /// Moves the dates of transactions towards the day of the login, so that a fixed history stays recent. Plaid's default is `false`.
    pub roll_dates_forward: Option<bool>,
}

impl UserCustomPassword {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The edition of this notation; 2 if not set. Edition 1 is for test suites that were made for it. From 1 to 2.
    #[must_use]
    pub fn version(mut self, version: impl Into<Option<i64>>) -> Self {
        self.version = version.into();
        self
    }

    /// What random accounts and transactions follow from. The same seed gives the same amounts, and dates that are as long before the day of the login.
    #[must_use]
    pub fn seed<M>(mut self, seed: impl plaid_core::IntoOption<String, M>) -> Self {
        self.seed = seed.into_option();
        self
    }

    /// The accounts. Without any, one with random transactions is made up.
    #[must_use]
    pub fn override_accounts(
        mut self,
        override_accounts: impl IntoIterator<Item = OverrideAccounts>,
    ) -> Self {
        self.override_accounts = Some(override_accounts.into_iter().collect());
        self
    }

    /// What a login asks for after the password.
    #[must_use]
    pub fn mfa(mut self, mfa: impl Into<Option<MFA>>) -> Self {
        self.mfa = mfa.into();
        self
    }

    /// `good` shows a reCAPTCHA in Link, `bad` has it fail.
    #[must_use]
    pub fn recaptcha<M>(mut self, recaptcha: impl plaid_core::IntoOption<String, M>) -> Self {
        self.recaptcha = recaptcha.into_option();
        self
    }

    /// The code of an error that the login ends in, such as `INVALID_CREDENTIALS`, `ITEM_LOCKED` or `NO_ACCOUNTS`.
    #[must_use]
    pub fn force_error<M>(mut self, force_error: impl plaid_core::IntoOption<String, M>) -> Self {
        self.force_error = force_error.into_option();
        self
    }

    /// Moves the dates of transactions towards the day of the login, so that a fixed history stays recent. Plaid's default is `false`.
    #[must_use]
    pub fn roll_dates_forward(mut self, roll_dates_forward: impl Into<Option<bool>>) -> Self {
        self.roll_dates_forward = roll_dates_forward.into();
        self
    }
}

/// One account of a test user of your own; at most ten make a user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OverrideAccounts {
    /// The account's type.
    pub r#type: OverrideAccountType,
    /// The finer kind of an account.
    pub subtype: Option<plaid_types::AccountSubtype>,
    /// The current balance at the login.
    pub starting_balance: Option<plaid_core::Amount>,
    /// The available balance, whatever happens later. Not together with `has_null_available_balance`.
    pub force_available_balance: Option<plaid_core::Amount>,
    /// Shows no available balance.
    pub has_null_available_balance: Option<bool>,
    /// The currency of the account and of transactions that name none.
    pub currency: Option<String>,
    /// How an account is called.
    pub meta: Option<Meta>,
    /// The numbers that Auth shows of an account. Those that are left out are made up.
    pub numbers: Option<Numbers>,
    /// One transaction. If its posting date is still to come, it is pending until then.
    pub transactions: Option<Vec<TransactionOverride>>,
    /// So much of one security, held in an investment account.
    pub holdings: Option<Vec<HoldingsOverride>>,
    /// One purchase, sale or other movement in an investment account.
    pub investment_transactions: Option<Vec<InvestmentsTransactionsOverride>>,
    /// Who owns an account. What is left out is that of the default test user.
    pub identity: Option<OwnerOverride>,
    /// What Liabilities shows of a credit card or a student loan. Mortgages cannot be set.
    pub liability: Option<LiabilityOverride>,
    /// Money that comes every month: income, or payments on a debt. It comes on top of the account's other transactions.
    pub inflow_model: Option<InflowModel>,
    /// What payroll providers know about the owner of an account of type `payroll`.
    pub income: Option<IncomeOverride>,
}

impl OverrideAccounts {
    /// A value with the members it cannot go without.
    pub fn new(r#type: impl Into<OverrideAccountType>) -> Self {
        Self {
            r#type: r#type.into(),
            subtype: None,
            starting_balance: None,
            force_available_balance: None,
            has_null_available_balance: None,
            currency: None,
            meta: None,
            numbers: None,
            transactions: None,
            holdings: None,
            investment_transactions: None,
            identity: None,
            liability: None,
            inflow_model: None,
            income: None,
        }
    }

    /// The finer kind of an account.
    #[must_use]
    pub fn subtype<M>(
        mut self,
        subtype: impl plaid_core::IntoOption<plaid_types::AccountSubtype, M>,
    ) -> Self {
        self.subtype = subtype.into_option();
        self
    }

    /// The current balance at the login.
    #[must_use]
    pub fn starting_balance<M>(
        mut self,
        starting_balance: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.starting_balance = starting_balance.into_option();
        self
    }

    /// The available balance, whatever happens later. Not together with `has_null_available_balance`.
    #[must_use]
    pub fn force_available_balance<M>(
        mut self,
        force_available_balance: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.force_available_balance = force_available_balance.into_option();
        self
    }

    /// Shows no available balance.
    #[must_use]
    pub fn has_null_available_balance(
        mut self,
        has_null_available_balance: impl Into<Option<bool>>,
    ) -> Self {
        self.has_null_available_balance = has_null_available_balance.into();
        self
    }

    /// The currency of the account and of transactions that name none.
    #[must_use]
    pub fn currency<M>(mut self, currency: impl plaid_core::IntoOption<String, M>) -> Self {
        self.currency = currency.into_option();
        self
    }

    /// How an account is called.
    #[must_use]
    pub fn meta(mut self, meta: impl Into<Option<Meta>>) -> Self {
        self.meta = meta.into();
        self
    }

    /// The numbers that Auth shows of an account. Those that are left out are made up.
    #[must_use]
    pub fn numbers(mut self, numbers: impl Into<Option<Numbers>>) -> Self {
        self.numbers = numbers.into();
        self
    }

    /// One transaction. If its posting date is still to come, it is pending until then.
    #[must_use]
    pub fn transactions(
        mut self,
        transactions: impl IntoIterator<Item = TransactionOverride>,
    ) -> Self {
        self.transactions = Some(transactions.into_iter().collect());
        self
    }

    /// So much of one security, held in an investment account.
    #[must_use]
    pub fn holdings(mut self, holdings: impl IntoIterator<Item = HoldingsOverride>) -> Self {
        self.holdings = Some(holdings.into_iter().collect());
        self
    }

    /// One purchase, sale or other movement in an investment account.
    #[must_use]
    pub fn investment_transactions(
        mut self,
        investment_transactions: impl IntoIterator<Item = InvestmentsTransactionsOverride>,
    ) -> Self {
        self.investment_transactions = Some(investment_transactions.into_iter().collect());
        self
    }

    /// Who owns an account. What is left out is that of the default test user.
    #[must_use]
    pub fn identity(mut self, identity: impl Into<Option<OwnerOverride>>) -> Self {
        self.identity = identity.into();
        self
    }

    /// What Liabilities shows of a credit card or a student loan. Mortgages cannot be set.
    #[must_use]
    pub fn liability(mut self, liability: impl Into<Option<LiabilityOverride>>) -> Self {
        self.liability = liability.into();
        self
    }

    /// Money that comes every month: income, or payments on a debt. It comes on top of the account's other transactions.
    #[must_use]
    pub fn inflow_model(mut self, inflow_model: impl Into<Option<InflowModel>>) -> Self {
        self.inflow_model = inflow_model.into();
        self
    }

    /// What payroll providers know about the owner of an account of type `payroll`.
    #[must_use]
    pub fn income(mut self, income: impl Into<Option<IncomeOverride>>) -> Self {
        self.income = income.into();
        self
    }
}

/// How an account is called.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Meta {
    /// The name that the user or the institution gave the account.
    pub name: Option<String>,
    /// The name that the institution gave the product.
    pub official_name: Option<String>,
    /// How far the account may be drawn: the credit limit, or the overdraft.
    pub limit: Option<plaid_core::Amount>,
    /// Empty, or two to four letters and digits.
    pub mask: Option<String>,
    /// The annual percentage yield in percent: `4.25` for 4.25 %.
    pub apy: Option<f64>,
}

impl Meta {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The name that the user or the institution gave the account.
    #[must_use]
    pub fn name<M>(mut self, name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.name = name.into_option();
        self
    }

    /// The name that the institution gave the product.
    #[must_use]
    pub fn official_name<M>(
        mut self,
        official_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.official_name = official_name.into_option();
        self
    }

    /// How far the account may be drawn: the credit limit, or the overdraft.
    #[must_use]
    pub fn limit<M>(mut self, limit: impl plaid_core::IntoOption<plaid_core::Amount, M>) -> Self {
        self.limit = limit.into_option();
        self
    }

    /// Empty, or two to four letters and digits.
    #[must_use]
    pub fn mask<M>(mut self, mask: impl plaid_core::IntoOption<String, M>) -> Self {
        self.mask = mask.into_option();
        self
    }

    /// The annual percentage yield in percent: `4.25` for 4.25 %.
    #[must_use]
    pub fn apy(mut self, apy: impl Into<Option<f64>>) -> Self {
        self.apy = apy.into();
        self
    }
}

/// The numbers that Auth shows of an account. Those that are left out are made up.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Numbers {
    /// The account number, as a text: leading zeros count.
    pub account: Option<plaid_core::Sensitive>,
    /// A valid ACH routing number. `322271627` has `/transfer/capabilities/get` answer that the account can do real-time payments.
    pub ach_routing: Option<String>,
    /// The routing number for wires.
    pub ach_wire_routing: Option<String>,
    /// Only together with `eft_branch`.
    pub eft_institution: Option<String>,
    /// The five digits of the Canadian branch number; goes with `eft_institution`.
    pub eft_branch: Option<String>,
    /// Only together with `international_iban`.
    pub international_bic: Option<String>,
    /// The IBAN; the account number too, if `account` is absent. Goes with `international_bic`.
    pub international_iban: Option<plaid_core::Sensitive>,
    /// The six digits of the British sort code.
    pub bacs_sort_code: Option<String>,
}

impl Numbers {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The account number, as a text: leading zeros count.
    #[must_use]
    pub fn account<M>(
        mut self,
        account: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.account = account.into_option();
        self
    }

    /// A valid ACH routing number. `322271627` has `/transfer/capabilities/get` answer that the account can do real-time payments.
    #[must_use]
    pub fn ach_routing<M>(mut self, ach_routing: impl plaid_core::IntoOption<String, M>) -> Self {
        self.ach_routing = ach_routing.into_option();
        self
    }

    /// The routing number for wires.
    #[must_use]
    pub fn ach_wire_routing<M>(
        mut self,
        ach_wire_routing: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.ach_wire_routing = ach_wire_routing.into_option();
        self
    }

    /// Only together with `eft_branch`.
    #[must_use]
    pub fn eft_institution<M>(
        mut self,
        eft_institution: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.eft_institution = eft_institution.into_option();
        self
    }

    /// The five digits of the Canadian branch number; goes with `eft_institution`.
    #[must_use]
    pub fn eft_branch<M>(mut self, eft_branch: impl plaid_core::IntoOption<String, M>) -> Self {
        self.eft_branch = eft_branch.into_option();
        self
    }

    /// Only together with `international_iban`.
    #[must_use]
    pub fn international_bic<M>(
        mut self,
        international_bic: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.international_bic = international_bic.into_option();
        self
    }

    /// The IBAN; the account number too, if `account` is absent. Goes with `international_bic`.
    #[must_use]
    pub fn international_iban<M>(
        mut self,
        international_iban: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.international_iban = international_iban.into_option();
        self
    }

    /// The six digits of the British sort code.
    #[must_use]
    pub fn bacs_sort_code<M>(
        mut self,
        bacs_sort_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.bacs_sort_code = bacs_sort_code.into_option();
        self
    }
}

/// One transaction. If its posting date is still to come, it is pending until then.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionOverride {
    /// When it was made.
    pub date_transacted: plaid_core::Date,
    /// When it posted; null while it is pending.
    pub date_posted: plaid_core::Date,
    /// Positive when money leaves the account.
    pub amount: plaid_core::Amount,
    /// What the institution says of it.
    pub description: String,
    /// Three letters of ISO 4217.
    pub currency: Option<String>,
}

impl TransactionOverride {
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
            currency: None,
        }
    }

    /// Three letters of ISO 4217.
    #[must_use]
    pub fn currency<M>(mut self, currency: impl plaid_core::IntoOption<String, M>) -> Self {
        self.currency = currency.into_option();
        self
    }
}

/// So much of one security, held in an investment account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HoldingsOverride {
    /// The last price of one unit that the institution told.
    pub institution_price: plaid_core::Amount,
    /// The day of that price.
    pub institution_price_as_of: Option<plaid_core::Date>,
    /// What was paid for all that is held, fees included.
    pub cost_basis: Option<plaid_core::Amount>,
    /// How many units; in a transaction negative where they go out.
    pub quantity: plaid_core::Amount,
    /// Three letters of ISO 4217.
    pub currency: String,
    /// A security, as the institution describes it.
    pub security: SecurityOverride,
}

impl HoldingsOverride {
    /// A value with the members it cannot go without.
    pub fn new(
        institution_price: impl Into<plaid_core::Amount>,
        quantity: impl Into<plaid_core::Amount>,
        currency: impl Into<String>,
        security: SecurityOverride,
    ) -> Self {
        Self {
            institution_price: institution_price.into(),
            institution_price_as_of: None,
            cost_basis: None,
            quantity: quantity.into(),
            currency: currency.into(),
            security,
        }
    }

    /// The day of that price.
    #[must_use]
    pub fn institution_price_as_of<M>(
        mut self,
        institution_price_as_of: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.institution_price_as_of = institution_price_as_of.into_option();
        self
    }

    /// What was paid for all that is held, fees included.
    #[must_use]
    pub fn cost_basis<M>(
        mut self,
        cost_basis: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.cost_basis = cost_basis.into_option();
        self
    }
}

/// A security, as the institution describes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SecurityOverride {
    /// The twelve characters of the ISIN. Null unless you hold a licence of CUSIP Global Services.
    pub isin: Option<String>,
    /// The nine characters of the CUSIP. Null unless you hold a licence of CUSIP Global Services.
    pub cusip: Option<String>,
    /// The seven characters of the SEDOL; no longer told.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub sedol: Option<String>,
    /// What to show for the security.
    pub name: Option<String>,
    /// What the security is traded under, or a short name where it is not traded.
    pub ticker_symbol: Option<String>,
    /// Three letters of ISO 4217.
    pub currency: String,
}

impl SecurityOverride {
    /// A value with the members it cannot go without.
    pub fn new(currency: impl Into<String>) -> Self {
        Self {
            isin: None,
            cusip: None,
            sedol: None,
            name: None,
            ticker_symbol: None,
            currency: currency.into(),
        }
    }

    /// The twelve characters of the ISIN. Null unless you hold a licence of CUSIP Global Services.
    #[must_use]
    pub fn isin<M>(mut self, isin: impl plaid_core::IntoOption<String, M>) -> Self {
        self.isin = isin.into_option();
        self
    }

    /// The nine characters of the CUSIP. Null unless you hold a licence of CUSIP Global Services.
    #[must_use]
    pub fn cusip<M>(mut self, cusip: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cusip = cusip.into_option();
        self
    }

    /// The seven characters of the SEDOL; no longer told.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn sedol<M>(mut self, sedol: impl plaid_core::IntoOption<String, M>) -> Self {
        self.sedol = sedol.into_option();
        self
    }

    /// What to show for the security.
    #[must_use]
    pub fn name<M>(mut self, name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.name = name.into_option();
        self
    }

    /// What the security is traded under, or a short name where it is not traded.
    #[must_use]
    pub fn ticker_symbol<M>(
        mut self,
        ticker_symbol: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.ticker_symbol = ticker_symbol.into_option();
        self
    }
}

/// One purchase, sale or other movement in an investment account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvestmentsTransactionsOverride {
    /// The day it posted; while it is pending, the day it was made.
    pub date: plaid_core::Date,
    /// What the institution says of it.
    pub name: String,
    /// How many units; in a transaction negative where they go out.
    pub quantity: plaid_core::Amount,
    /// The price of one unit.
    pub price: plaid_core::Amount,
    /// All fees that are part of it.
    pub fees: Option<plaid_core::Amount>,
    /// `buy`, `sell`, `cash`, `fee` or `transfer`.
    pub r#type: String,
    /// Three letters of ISO 4217.
    pub currency: String,
    /// A security, as the institution describes it.
    pub security: Option<SecurityOverride>,
}

impl InvestmentsTransactionsOverride {
    /// A value with the members it cannot go without.
    pub fn new(
        date: impl Into<plaid_core::Date>,
        name: impl Into<String>,
        quantity: impl Into<plaid_core::Amount>,
        price: impl Into<plaid_core::Amount>,
        r#type: impl Into<String>,
        currency: impl Into<String>,
    ) -> Self {
        Self {
            date: date.into(),
            name: name.into(),
            quantity: quantity.into(),
            price: price.into(),
            fees: None,
            r#type: r#type.into(),
            currency: currency.into(),
            security: None,
        }
    }

    /// All fees that are part of it.
    #[must_use]
    pub fn fees<M>(mut self, fees: impl plaid_core::IntoOption<plaid_core::Amount, M>) -> Self {
        self.fees = fees.into_option();
        self
    }

    /// A security, as the institution describes it.
    #[must_use]
    pub fn security(mut self, security: impl Into<Option<SecurityOverride>>) -> Self {
        self.security = security.into();
        self
    }
}

/// Who owns an account. What is left out is that of the default test user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OwnerOverride {
    /// The same for all accounts of the Item.
    pub names: Vec<String>,
    /// A phone number that the bank has on file.
    pub phone_numbers: Option<Vec<plaid_types::PhoneNumber>>,
    /// An email address that the bank has on file.
    pub emails: Option<Vec<plaid_types::Email>>,
    /// An address of an owner.
    pub addresses: Option<Vec<AddressOverride>>,
}

impl OwnerOverride {
    /// A value with the members it cannot go without.
    pub fn new(names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            names: names.into_iter().map(Into::into).collect(),
            phone_numbers: None,
            emails: None,
            addresses: None,
        }
    }

    /// A phone number that the bank has on file.
    #[must_use]
    pub fn phone_numbers(
        mut self,
        phone_numbers: impl IntoIterator<Item = plaid_types::PhoneNumber>,
    ) -> Self {
        self.phone_numbers = Some(phone_numbers.into_iter().collect());
        self
    }

    /// An email address that the bank has on file.
    #[must_use]
    pub fn emails(mut self, emails: impl IntoIterator<Item = plaid_types::Email>) -> Self {
        self.emails = Some(emails.into_iter().collect());
        self
    }

    /// An address of an owner.
    #[must_use]
    pub fn addresses(mut self, addresses: impl IntoIterator<Item = AddressOverride>) -> Self {
        self.addresses = Some(addresses.into_iter().collect());
        self
    }
}

/// An address of an owner.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddressOverride {
    /// The parts of the address.
    pub data: AddressDataOverride,
    /// Whether it is the main one.
    pub primary: bool,
}

impl AddressOverride {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new(data: AddressDataOverride, primary: bool) -> Self {
        Self { data, primary }
    }
}

/// The parts of an address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddressDataOverride {
    /// The town, spelled out.
    pub city: String,
    /// House number, street, and what narrows it down to the flat.
    pub street: String,
    /// Two capital letters of ISO 3166-1 (`US`).
    pub country: String,
    /// The state or province; in the US and Canada its two letters (`NC`).
    pub region: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
}

impl AddressDataOverride {
    /// A value with the members it cannot go without.
    pub fn new(
        city: impl Into<String>,
        street: impl Into<String>,
        country: impl Into<String>,
    ) -> Self {
        Self {
            city: city.into(),
            street: street.into(),
            country: country.into(),
            region: None,
            postal_code: None,
        }
    }

    /// The state or province; in the US and Canada its two letters (`NC`).
    #[must_use]
    pub fn region<M>(mut self, region: impl plaid_core::IntoOption<String, M>) -> Self {
        self.region = region.into_option();
        self
    }

    /// The ZIP code in the US; null or absent in countries that have none.
    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }
}

/// What Liabilities shows of a credit card or a student loan. Mortgages cannot be set.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LiabilityOverride {
    /// `credit` or `student`.
    pub r#type: String,
    /// The yearly rate on purchases in percent, by which interest is computed. Only for `credit`. From 0 to 100.
    pub purchase_apr: Option<f64>,
    /// The yearly rate on cash advances in percent. Only for `credit`. From 0 to 100.
    pub cash_apr: Option<f64>,
    /// The yearly rate on transferred balances in percent. Only for `credit`. From 0 to 100.
    pub balance_transfer_apr: Option<f64>,
    /// A special yearly rate in percent. Only for `credit`. From 0 to 100.
    pub special_apr: Option<f64>,
    /// The last payment. Only for `credit`.
    pub last_payment_amount: Option<plaid_core::Amount>,
    /// The least that has to be paid. Only for `credit` and `student`.
    pub minimum_payment_amount: Option<plaid_core::Amount>,
    /// Whether a payment is late; null where the institution does not tell.
    pub is_overdue: Option<bool>,
    /// When the loan was paid out. Only for `student`.
    pub origination_date: Option<plaid_core::Date>,
    /// What was lent. Only for `student`.
    pub principal: Option<plaid_core::Amount>,
    /// The yearly rate in percent. Only for `student`. From 0 to 100.
    pub nominal_apr: Option<f64>,
    /// After how many months unpaid interest is added to the debt; never if absent. Only for `student`. At least 0.
    pub interest_capitalization_grace_period_months: Option<i64>,
    /// How a student loan is paid back.
    pub repayment_model: Option<StudentLoanRepaymentModel>,
    /// When the loan should be paid off. Only for `student`.
    pub expected_payoff_date: Option<plaid_core::Date>,
    /// Who guarantees the loan. Only for `student`.
    pub guarantor: Option<String>,
    /// Whether it is a federal loan. Only for `student`.
    pub is_federal: Option<bool>,
    /// What the loan is called. Only for `student`.
    pub loan_name: Option<String>,
    /// Where a student loan stands.
    pub loan_status: Option<plaid_types::StudentLoanStatus>,
    /// What payments have to quote. Only for `student`.
    pub payment_reference_number: Option<plaid_core::Sensitive>,
    /// How far the forgiveness of a loan for public service has come.
    ///
    /// Deprecated by Plaid.
    pub pslf_status: Option<plaid_types::PSLFStatus>,
    /// The plan by which it is paid back. Only for `student`.
    pub repayment_plan_description: Option<String>,
    /// The plan's type, such as `graduated`. Only for `student`.
    pub repayment_plan_type: Option<String>,
    /// Tells loans of one servicer apart. Only for `student`.
    pub sequence_number: Option<plaid_core::Amount>,
    /// Where payments by mail go.
    pub servicer_address: Option<AddressDataOverride>,
    /// What the last statement asked for.
    pub last_statement_balance: Option<plaid_core::Amount>,
    /// The account number, as a text: leading zeros count.
    pub account_number: Option<plaid_core::Sensitive>,
    /// The interest on a loan.
    pub interest_rate: Option<LiabilityOverrideInterestRate>,
    /// What of the sum lent is still owed, without interest.
    pub principal_balance: Option<plaid_core::Amount>,
    /// What was lent at first.
    pub origination_principal_amount: Option<plaid_core::Amount>,
    /// For how many months it was lent. At least 0.
    pub loan_term_months: Option<i64>,
    /// When the last payment is due.
    pub maturity_date: Option<plaid_core::Date>,
    /// How many payments there were. At least 0.
    pub payment_count: Option<i64>,
    /// How often payments are due.
    pub payment_frequency: Option<String>,
    /// What is due next.
    pub next_payment_amount: Option<plaid_core::Amount>,
    /// When the next payment is due.
    pub next_payment_due_date: Option<plaid_core::Date>,
    /// When the last payment was made.
    pub last_payment_date: Option<plaid_core::Date>,
    /// What would end the debt today.
    pub payoff_amount: Option<plaid_core::Amount>,
    /// The interest paid since 1 January.
    pub ytd_interest_paid: Option<plaid_core::Amount>,
    /// How often interest is added to the debt.
    pub compounding_period: Option<String>,
    /// The most that may be owed.
    pub credit_limit: Option<plaid_core::Amount>,
    /// What may still be drawn.
    pub available_credit: Option<plaid_core::Amount>,
    /// The day of the last statement.
    pub last_statement_issue_date: Option<plaid_core::Date>,
    /// What should have been paid already.
    pub past_due_amount: Option<plaid_core::Amount>,
    /// Interest and fees of the period.
    pub finance_charges: Option<plaid_core::Amount>,
    /// The last day on which money can be drawn.
    pub draw_period_end_date: Option<plaid_core::Date>,
    /// One of the rates of a credit line.
    pub aprs: Option<Vec<LiabilityOverrideAPR>>,
}

impl LiabilityOverride {
    /// A value with the members it cannot go without.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            purchase_apr: None,
            cash_apr: None,
            balance_transfer_apr: None,
            special_apr: None,
            last_payment_amount: None,
            minimum_payment_amount: None,
            is_overdue: None,
            origination_date: None,
            principal: None,
            nominal_apr: None,
            interest_capitalization_grace_period_months: None,
            repayment_model: None,
            expected_payoff_date: None,
            guarantor: None,
            is_federal: None,
            loan_name: None,
            loan_status: None,
            payment_reference_number: None,
            pslf_status: None,
            repayment_plan_description: None,
            repayment_plan_type: None,
            sequence_number: None,
            servicer_address: None,
            last_statement_balance: None,
            account_number: None,
            interest_rate: None,
            principal_balance: None,
            origination_principal_amount: None,
            loan_term_months: None,
            maturity_date: None,
            payment_count: None,
            payment_frequency: None,
            next_payment_amount: None,
            next_payment_due_date: None,
            last_payment_date: None,
            payoff_amount: None,
            ytd_interest_paid: None,
            compounding_period: None,
            credit_limit: None,
            available_credit: None,
            last_statement_issue_date: None,
            past_due_amount: None,
            finance_charges: None,
            draw_period_end_date: None,
            aprs: None,
        }
    }

    /// The yearly rate on purchases in percent, by which interest is computed. Only for `credit`. From 0 to 100.
    #[must_use]
    pub fn purchase_apr(mut self, purchase_apr: impl Into<Option<f64>>) -> Self {
        self.purchase_apr = purchase_apr.into();
        self
    }

    /// The yearly rate on cash advances in percent. Only for `credit`. From 0 to 100.
    #[must_use]
    pub fn cash_apr(mut self, cash_apr: impl Into<Option<f64>>) -> Self {
        self.cash_apr = cash_apr.into();
        self
    }

    /// The yearly rate on transferred balances in percent. Only for `credit`. From 0 to 100.
    #[must_use]
    pub fn balance_transfer_apr(mut self, balance_transfer_apr: impl Into<Option<f64>>) -> Self {
        self.balance_transfer_apr = balance_transfer_apr.into();
        self
    }

    /// A special yearly rate in percent. Only for `credit`. From 0 to 100.
    #[must_use]
    pub fn special_apr(mut self, special_apr: impl Into<Option<f64>>) -> Self {
        self.special_apr = special_apr.into();
        self
    }

    /// The last payment. Only for `credit`.
    #[must_use]
    pub fn last_payment_amount<M>(
        mut self,
        last_payment_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.last_payment_amount = last_payment_amount.into_option();
        self
    }

    /// The least that has to be paid. Only for `credit` and `student`.
    #[must_use]
    pub fn minimum_payment_amount<M>(
        mut self,
        minimum_payment_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.minimum_payment_amount = minimum_payment_amount.into_option();
        self
    }

    /// Whether a payment is late; null where the institution does not tell.
    #[must_use]
    pub fn is_overdue(mut self, is_overdue: impl Into<Option<bool>>) -> Self {
        self.is_overdue = is_overdue.into();
        self
    }

    /// When the loan was paid out. Only for `student`.
    #[must_use]
    pub fn origination_date<M>(
        mut self,
        origination_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.origination_date = origination_date.into_option();
        self
    }

    /// What was lent. Only for `student`.
    #[must_use]
    pub fn principal<M>(
        mut self,
        principal: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.principal = principal.into_option();
        self
    }

    /// The yearly rate in percent. Only for `student`. From 0 to 100.
    #[must_use]
    pub fn nominal_apr(mut self, nominal_apr: impl Into<Option<f64>>) -> Self {
        self.nominal_apr = nominal_apr.into();
        self
    }

    /// After how many months unpaid interest is added to the debt; never if absent. Only for `student`. At least 0.
    #[must_use]
    pub fn interest_capitalization_grace_period_months(
        mut self,
        interest_capitalization_grace_period_months: impl Into<Option<i64>>,
    ) -> Self {
        self.interest_capitalization_grace_period_months =
            interest_capitalization_grace_period_months.into();
        self
    }

    /// How a student loan is paid back.
    #[must_use]
    pub fn repayment_model(
        mut self,
        repayment_model: impl Into<Option<StudentLoanRepaymentModel>>,
    ) -> Self {
        self.repayment_model = repayment_model.into();
        self
    }

    /// When the loan should be paid off. Only for `student`.
    #[must_use]
    pub fn expected_payoff_date<M>(
        mut self,
        expected_payoff_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.expected_payoff_date = expected_payoff_date.into_option();
        self
    }

    /// Who guarantees the loan. Only for `student`.
    #[must_use]
    pub fn guarantor<M>(mut self, guarantor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.guarantor = guarantor.into_option();
        self
    }

    /// Whether it is a federal loan. Only for `student`.
    #[must_use]
    pub fn is_federal(mut self, is_federal: impl Into<Option<bool>>) -> Self {
        self.is_federal = is_federal.into();
        self
    }

    /// What the loan is called. Only for `student`.
    #[must_use]
    pub fn loan_name<M>(mut self, loan_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.loan_name = loan_name.into_option();
        self
    }

    /// Where a student loan stands.
    #[must_use]
    pub fn loan_status(
        mut self,
        loan_status: impl Into<Option<plaid_types::StudentLoanStatus>>,
    ) -> Self {
        self.loan_status = loan_status.into();
        self
    }

    /// What payments have to quote. Only for `student`.
    #[must_use]
    pub fn payment_reference_number<M>(
        mut self,
        payment_reference_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.payment_reference_number = payment_reference_number.into_option();
        self
    }

    /// How far the forgiveness of a loan for public service has come.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn pslf_status(mut self, pslf_status: impl Into<Option<plaid_types::PSLFStatus>>) -> Self {
        self.pslf_status = pslf_status.into();
        self
    }

    /// The plan by which it is paid back. Only for `student`.
    #[must_use]
    pub fn repayment_plan_description<M>(
        mut self,
        repayment_plan_description: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.repayment_plan_description = repayment_plan_description.into_option();
        self
    }

    /// The plan's type, such as `graduated`. Only for `student`.
    #[must_use]
    pub fn repayment_plan_type<M>(
        mut self,
        repayment_plan_type: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.repayment_plan_type = repayment_plan_type.into_option();
        self
    }

    /// Tells loans of one servicer apart. Only for `student`.
    #[must_use]
    pub fn sequence_number<M>(
        mut self,
        sequence_number: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.sequence_number = sequence_number.into_option();
        self
    }

    /// Where payments by mail go.
    #[must_use]
    pub fn servicer_address(
        mut self,
        servicer_address: impl Into<Option<AddressDataOverride>>,
    ) -> Self {
        self.servicer_address = servicer_address.into();
        self
    }

    /// What the last statement asked for.
    #[must_use]
    pub fn last_statement_balance<M>(
        mut self,
        last_statement_balance: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.last_statement_balance = last_statement_balance.into_option();
        self
    }

    /// The account number, as a text: leading zeros count.
    #[must_use]
    pub fn account_number<M>(
        mut self,
        account_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.account_number = account_number.into_option();
        self
    }

    /// The interest on a loan.
    #[must_use]
    pub fn interest_rate(
        mut self,
        interest_rate: impl Into<Option<LiabilityOverrideInterestRate>>,
    ) -> Self {
        self.interest_rate = interest_rate.into();
        self
    }

    /// What of the sum lent is still owed, without interest.
    #[must_use]
    pub fn principal_balance<M>(
        mut self,
        principal_balance: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.principal_balance = principal_balance.into_option();
        self
    }

    /// What was lent at first.
    #[must_use]
    pub fn origination_principal_amount<M>(
        mut self,
        origination_principal_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.origination_principal_amount = origination_principal_amount.into_option();
        self
    }

    /// For how many months it was lent. At least 0.
    #[must_use]
    pub fn loan_term_months(mut self, loan_term_months: impl Into<Option<i64>>) -> Self {
        self.loan_term_months = loan_term_months.into();
        self
    }

    /// When the last payment is due.
    #[must_use]
    pub fn maturity_date<M>(
        mut self,
        maturity_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.maturity_date = maturity_date.into_option();
        self
    }

    /// How many payments there were. At least 0.
    #[must_use]
    pub fn payment_count(mut self, payment_count: impl Into<Option<i64>>) -> Self {
        self.payment_count = payment_count.into();
        self
    }

    /// How often payments are due.
    #[must_use]
    pub fn payment_frequency<M>(
        mut self,
        payment_frequency: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.payment_frequency = payment_frequency.into_option();
        self
    }

    /// What is due next.
    #[must_use]
    pub fn next_payment_amount<M>(
        mut self,
        next_payment_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.next_payment_amount = next_payment_amount.into_option();
        self
    }

    /// When the next payment is due.
    #[must_use]
    pub fn next_payment_due_date<M>(
        mut self,
        next_payment_due_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.next_payment_due_date = next_payment_due_date.into_option();
        self
    }

    /// When the last payment was made.
    #[must_use]
    pub fn last_payment_date<M>(
        mut self,
        last_payment_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.last_payment_date = last_payment_date.into_option();
        self
    }

    /// What would end the debt today.
    #[must_use]
    pub fn payoff_amount<M>(
        mut self,
        payoff_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.payoff_amount = payoff_amount.into_option();
        self
    }

    /// The interest paid since 1 January.
    #[must_use]
    pub fn ytd_interest_paid<M>(
        mut self,
        ytd_interest_paid: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.ytd_interest_paid = ytd_interest_paid.into_option();
        self
    }

    /// How often interest is added to the debt.
    #[must_use]
    pub fn compounding_period<M>(
        mut self,
        compounding_period: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.compounding_period = compounding_period.into_option();
        self
    }

    /// The most that may be owed.
    #[must_use]
    pub fn credit_limit<M>(
        mut self,
        credit_limit: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.credit_limit = credit_limit.into_option();
        self
    }

    /// What may still be drawn.
    #[must_use]
    pub fn available_credit<M>(
        mut self,
        available_credit: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.available_credit = available_credit.into_option();
        self
    }

    /// The day of the last statement.
    #[must_use]
    pub fn last_statement_issue_date<M>(
        mut self,
        last_statement_issue_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.last_statement_issue_date = last_statement_issue_date.into_option();
        self
    }

    /// What should have been paid already.
    #[must_use]
    pub fn past_due_amount<M>(
        mut self,
        past_due_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.past_due_amount = past_due_amount.into_option();
        self
    }

    /// Interest and fees of the period.
    #[must_use]
    pub fn finance_charges<M>(
        mut self,
        finance_charges: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.finance_charges = finance_charges.into_option();
        self
    }

    /// The last day on which money can be drawn.
    #[must_use]
    pub fn draw_period_end_date<M>(
        mut self,
        draw_period_end_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.draw_period_end_date = draw_period_end_date.into_option();
        self
    }

    /// One of the rates of a credit line.
    #[must_use]
    pub fn aprs(mut self, aprs: impl IntoIterator<Item = LiabilityOverrideAPR>) -> Self {
        self.aprs = Some(aprs.into_iter().collect());
        self
    }
}

/// How a student loan is paid back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StudentLoanRepaymentModel {
    /// `standard`; there is no other.
    pub r#type: String,
    /// How many months pass before the first payment.
    pub non_repayment_months: i64,
    /// Over how many months it is paid back.
    pub repayment_months: i64,
}

impl StudentLoanRepaymentModel {
    /// A value with the members it cannot go without.
    pub fn new(
        r#type: impl Into<String>,
        non_repayment_months: i64,
        repayment_months: i64,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            non_repayment_months,
            repayment_months,
        }
    }
}

/// The interest on a loan.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LiabilityOverrideInterestRate {
    /// In percent: 4.25 means 4.25%. From 0 to 100.
    pub percentage: Option<f64>,
    /// Whether the rate changes over time.
    pub r#type: Option<LiabilityOverrideInterestRateType>,
}

impl LiabilityOverrideInterestRate {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// In percent: 4.25 means 4.25%. From 0 to 100.
    #[must_use]
    pub fn percentage(mut self, percentage: impl Into<Option<f64>>) -> Self {
        self.percentage = percentage.into();
        self
    }

    /// Whether the rate changes over time.
    #[must_use]
    pub fn r#type<M>(
        mut self,
        r#type: impl plaid_core::IntoOption<LiabilityOverrideInterestRateType, M>,
    ) -> Self {
        self.r#type = r#type.into_option();
        self
    }
}

/// One of the rates of a credit line.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LiabilityOverrideAPR {
    /// What the rate is for.
    pub apr_type: LiabilityOverrideAPRType,
    /// The yearly rate in percent. From 0 to 100.
    pub apr_percentage: Option<f64>,
    /// How much of the balance the rate is for.
    pub balance_subject_to_apr: Option<plaid_core::Amount>,
    /// The interest of the last statement at this rate.
    pub interest_charge_amount: Option<plaid_core::Amount>,
}

impl LiabilityOverrideAPR {
    /// A value with the members it cannot go without.
    pub fn new(apr_type: impl Into<LiabilityOverrideAPRType>) -> Self {
        Self {
            apr_type: apr_type.into(),
            apr_percentage: None,
            balance_subject_to_apr: None,
            interest_charge_amount: None,
        }
    }

    /// The yearly rate in percent. From 0 to 100.
    #[must_use]
    pub fn apr_percentage(mut self, apr_percentage: impl Into<Option<f64>>) -> Self {
        self.apr_percentage = apr_percentage.into();
        self
    }

    /// How much of the balance the rate is for.
    #[must_use]
    pub fn balance_subject_to_apr<M>(
        mut self,
        balance_subject_to_apr: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.balance_subject_to_apr = balance_subject_to_apr.into_option();
        self
    }

    /// The interest of the last statement at this rate.
    #[must_use]
    pub fn interest_charge_amount<M>(
        mut self,
        interest_charge_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.interest_charge_amount = interest_charge_amount.into_option();
        self
    }
}

/// Money that comes every month: income, or payments on a debt. It comes on top of the account's other transactions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InflowModel {
    /// `none`, `monthly-income`, `monthly-balance-payment` or `monthly-interest-only-payment`.
    pub r#type: String,
    /// How much comes each month; for the model `monthly-income`.
    pub income_amount: Option<plaid_core::Amount>,
    /// 1 to 28, or `"last"`: when the money comes.
    pub payment_day_of_month: Option<plaid_core::json::Value>,
    /// What the transaction is called; needed for every type but `none`.
    pub transaction_name: Option<String>,
    /// 1 to 28, or `"last"`: when the balance is taken that the next payment follows from.
    pub statement_day_of_month: Option<plaid_core::json::Value>,
}

impl InflowModel {
    /// A value with the members it cannot go without.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            income_amount: None,
            payment_day_of_month: None,
            transaction_name: None,
            statement_day_of_month: None,
        }
    }

    /// How much comes each month; for the model `monthly-income`.
    #[must_use]
    pub fn income_amount<M>(
        mut self,
        income_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.income_amount = income_amount.into_option();
        self
    }

    /// 1 to 28, or `"last"`: when the money comes.
    #[must_use]
    pub fn payment_day_of_month(
        mut self,
        payment_day_of_month: impl Into<plaid_core::json::Value>,
    ) -> Self {
        self.payment_day_of_month = Some(payment_day_of_month.into());
        self
    }

    /// What the transaction is called; needed for every type but `none`.
    #[must_use]
    pub fn transaction_name<M>(
        mut self,
        transaction_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.transaction_name = transaction_name.into_option();
        self
    }

    /// 1 to 28, or `"last"`: when the balance is taken that the next payment follows from.
    #[must_use]
    pub fn statement_day_of_month(
        mut self,
        statement_day_of_month: impl Into<plaid_core::json::Value>,
    ) -> Self {
        self.statement_day_of_month = Some(statement_day_of_month.into());
        self
    }
}

/// What payroll providers know about the owner of an account of type `payroll`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IncomeOverride {
    /// One paystub.
    pub paystubs: Option<Vec<PaystubOverride>>,
    /// One W-2 form.
    pub w2s: Option<Vec<W2Override>>,
}

impl IncomeOverride {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// One paystub.
    #[must_use]
    pub fn paystubs(mut self, paystubs: impl IntoIterator<Item = PaystubOverride>) -> Self {
        self.paystubs = Some(paystubs.into_iter().collect());
        self
    }

    /// One W-2 form.
    #[must_use]
    pub fn w2s(mut self, w2s: impl IntoIterator<Item = W2Override>) -> Self {
        self.w2s = Some(w2s.into_iter().collect());
        self
    }
}

/// One paystub.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaystubOverride {
    /// Who pays.
    pub employer: Option<PaystubOverrideEmployer>,
    /// Who is paid.
    pub employee: Option<PaystubOverrideEmployee>,
    /// One part of the pay: regular, overtime or bonus.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub income_breakdown: Option<Vec<plaid_types::IncomeBreakdown>>,
    /// What is paid out.
    pub net_pay: Option<PaystubOverrideNetPay>,
    /// What is held back from the pay.
    pub deductions: Option<PaystubOverrideDeductions>,
    /// What was earned in the period.
    pub earnings: Option<PaystubOverrideEarnings>,
    /// The period that a paystub is about.
    pub pay_period_details: Option<PaystubOverridePayPeriodDetails>,
}

impl PaystubOverride {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Who pays.
    #[must_use]
    pub fn employer(mut self, employer: impl Into<Option<PaystubOverrideEmployer>>) -> Self {
        self.employer = employer.into();
        self
    }

    /// Who is paid.
    #[must_use]
    pub fn employee(mut self, employee: impl Into<Option<PaystubOverrideEmployee>>) -> Self {
        self.employee = employee.into();
        self
    }

    /// One part of the pay: regular, overtime or bonus.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    #[must_use]
    pub fn income_breakdown(
        mut self,
        income_breakdown: impl IntoIterator<Item = plaid_types::IncomeBreakdown>,
    ) -> Self {
        self.income_breakdown = Some(income_breakdown.into_iter().collect());
        self
    }

    /// What is paid out.
    #[must_use]
    pub fn net_pay(mut self, net_pay: impl Into<Option<PaystubOverrideNetPay>>) -> Self {
        self.net_pay = net_pay.into();
        self
    }

    /// What is held back from the pay.
    #[must_use]
    pub fn deductions(mut self, deductions: impl Into<Option<PaystubOverrideDeductions>>) -> Self {
        self.deductions = deductions.into();
        self
    }

    /// What was earned in the period.
    #[must_use]
    pub fn earnings(mut self, earnings: impl Into<Option<PaystubOverrideEarnings>>) -> Self {
        self.earnings = earnings.into();
        self
    }

    /// The period that a paystub is about.
    #[must_use]
    pub fn pay_period_details(
        mut self,
        pay_period_details: impl Into<Option<PaystubOverridePayPeriodDetails>>,
    ) -> Self {
        self.pay_period_details = pay_period_details.into();
        self
    }
}

/// Who pays.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaystubOverrideEmployer {
    /// The employer's name.
    pub name: Option<String>,
    /// Where the employer is.
    pub address: Option<PaystubOverrideEmployerAddress>,
}

impl PaystubOverrideEmployer {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The employer's name.
    #[must_use]
    pub fn name<M>(mut self, name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.name = name.into_option();
        self
    }

    /// Where the employer is.
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<PaystubOverrideEmployerAddress>>) -> Self {
        self.address = address.into();
        self
    }
}

/// Where the employer is.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaystubOverrideEmployerAddress {
    /// The town, spelled out.
    pub city: Option<String>,
    /// The state or province; in the US and Canada its two letters (`NC`).
    pub region: Option<String>,
    /// House number, street, and what narrows it down to the flat.
    pub street: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
    /// Two capital letters of ISO 3166-1 (`US`).
    pub country: Option<String>,
}

impl PaystubOverrideEmployerAddress {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The town, spelled out.
    #[must_use]
    pub fn city<M>(mut self, city: impl plaid_core::IntoOption<String, M>) -> Self {
        self.city = city.into_option();
        self
    }

    /// The state or province; in the US and Canada its two letters (`NC`).
    #[must_use]
    pub fn region<M>(mut self, region: impl plaid_core::IntoOption<String, M>) -> Self {
        self.region = region.into_option();
        self
    }

    /// House number, street, and what narrows it down to the flat.
    #[must_use]
    pub fn street<M>(mut self, street: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street = street.into_option();
        self
    }

    /// The ZIP code in the US; null or absent in countries that have none.
    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }

    /// Two capital letters of ISO 3166-1 (`US`).
    #[must_use]
    pub fn country<M>(mut self, country: impl plaid_core::IntoOption<String, M>) -> Self {
        self.country = country.into_option();
        self
    }
}

/// Who is paid.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaystubOverrideEmployee {
    /// The employee's name.
    pub name: Option<String>,
    /// Where the employee lives.
    pub address: Option<PaystubOverrideEmployeeAddress>,
    /// `single` or `married`, as for taxes.
    pub marital_status: Option<String>,
    /// The number that the employee is taxed under.
    pub taxpayer_id: Option<PaystubOverrideTaxpayerID>,
}

impl PaystubOverrideEmployee {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The employee's name.
    #[must_use]
    pub fn name<M>(mut self, name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.name = name.into_option();
        self
    }

    /// Where the employee lives.
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<PaystubOverrideEmployeeAddress>>) -> Self {
        self.address = address.into();
        self
    }

    /// `single` or `married`, as for taxes.
    #[must_use]
    pub fn marital_status<M>(
        mut self,
        marital_status: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.marital_status = marital_status.into_option();
        self
    }

    /// The number that the employee is taxed under.
    #[must_use]
    pub fn taxpayer_id(
        mut self,
        taxpayer_id: impl Into<Option<PaystubOverrideTaxpayerID>>,
    ) -> Self {
        self.taxpayer_id = taxpayer_id.into();
        self
    }
}

/// Where the employee lives.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaystubOverrideEmployeeAddress {
    /// The town, spelled out.
    pub city: Option<String>,
    /// The state or province; in the US and Canada its two letters (`NC`).
    pub region: Option<String>,
    /// House number, street, and what narrows it down to the flat.
    pub street: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
    /// Two capital letters of ISO 3166-1 (`US`).
    pub country: Option<String>,
}

impl PaystubOverrideEmployeeAddress {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The town, spelled out.
    #[must_use]
    pub fn city<M>(mut self, city: impl plaid_core::IntoOption<String, M>) -> Self {
        self.city = city.into_option();
        self
    }

    /// The state or province; in the US and Canada its two letters (`NC`).
    #[must_use]
    pub fn region<M>(mut self, region: impl plaid_core::IntoOption<String, M>) -> Self {
        self.region = region.into_option();
        self
    }

    /// House number, street, and what narrows it down to the flat.
    #[must_use]
    pub fn street<M>(mut self, street: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street = street.into_option();
        self
    }

    /// The ZIP code in the US; null or absent in countries that have none.
    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }

    /// Two capital letters of ISO 3166-1 (`US`).
    #[must_use]
    pub fn country<M>(mut self, country: impl plaid_core::IntoOption<String, M>) -> Self {
        self.country = country.into_option();
        self
    }
}

/// The number that the employee is taxed under.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaystubOverrideTaxpayerID {
    /// What kind of number it is, such as `SSN`.
    pub id_type: Option<String>,
    /// The last four digits.
    pub id_mask: Option<plaid_core::Sensitive>,
}

impl PaystubOverrideTaxpayerID {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What kind of number it is, such as `SSN`.
    #[must_use]
    pub fn id_type<M>(mut self, id_type: impl plaid_core::IntoOption<String, M>) -> Self {
        self.id_type = id_type.into_option();
        self
    }

    /// The last four digits.
    #[must_use]
    pub fn id_mask<M>(
        mut self,
        id_mask: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.id_mask = id_mask.into_option();
        self
    }
}

/// What is paid out.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaystubOverrideNetPay {
    /// The line as printed.
    pub description: Option<String>,
    /// Three letters of ISO 4217.
    pub currency: Option<String>,
    /// The sum since 1 January.
    pub ytd_amount: Option<plaid_core::Amount>,
}

impl PaystubOverrideNetPay {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The line as printed.
    #[must_use]
    pub fn description<M>(mut self, description: impl plaid_core::IntoOption<String, M>) -> Self {
        self.description = description.into_option();
        self
    }

    /// Three letters of ISO 4217.
    #[must_use]
    pub fn currency<M>(mut self, currency: impl plaid_core::IntoOption<String, M>) -> Self {
        self.currency = currency.into_option();
        self
    }

    /// The sum since 1 January.
    #[must_use]
    pub fn ytd_amount<M>(
        mut self,
        ytd_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.ytd_amount = ytd_amount.into_option();
        self
    }
}

/// What is held back from the pay.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaystubOverrideDeductions {
    /// One thing that is taken off.
    pub breakdown: Option<Vec<PaystubOverrideDeductionsBreakdown>>,
    /// All that is taken off.
    pub total: Option<PaystubOverrideDeductionsTotal>,
}

impl PaystubOverrideDeductions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// One thing that is taken off.
    #[must_use]
    pub fn breakdown(
        mut self,
        breakdown: impl IntoIterator<Item = PaystubOverrideDeductionsBreakdown>,
    ) -> Self {
        self.breakdown = Some(breakdown.into_iter().collect());
        self
    }

    /// All that is taken off.
    #[must_use]
    pub fn total(mut self, total: impl Into<Option<PaystubOverrideDeductionsTotal>>) -> Self {
        self.total = total.into();
        self
    }
}

/// One thing that is taken off.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaystubOverrideDeductionsBreakdown {
    /// The sum of this pay period.
    pub current_amount: Option<plaid_core::Amount>,
    /// The line as printed.
    pub description: Option<String>,
    /// Three letters of ISO 4217.
    pub currency: Option<String>,
    /// The sum since 1 January.
    pub ytd_amount: Option<plaid_core::Amount>,
}

impl PaystubOverrideDeductionsBreakdown {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The sum of this pay period.
    #[must_use]
    pub fn current_amount<M>(
        mut self,
        current_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.current_amount = current_amount.into_option();
        self
    }

    /// The line as printed.
    #[must_use]
    pub fn description<M>(mut self, description: impl plaid_core::IntoOption<String, M>) -> Self {
        self.description = description.into_option();
        self
    }

    /// Three letters of ISO 4217.
    #[must_use]
    pub fn currency<M>(mut self, currency: impl plaid_core::IntoOption<String, M>) -> Self {
        self.currency = currency.into_option();
        self
    }

    /// The sum since 1 January.
    #[must_use]
    pub fn ytd_amount<M>(
        mut self,
        ytd_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.ytd_amount = ytd_amount.into_option();
        self
    }
}

/// All that is taken off.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaystubOverrideDeductionsTotal {
    /// The sum of this pay period.
    pub current_amount: Option<plaid_core::Amount>,
    /// Three letters of ISO 4217.
    pub currency: Option<String>,
    /// The sum since 1 January.
    pub ytd_amount: Option<plaid_core::Amount>,
}

impl PaystubOverrideDeductionsTotal {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The sum of this pay period.
    #[must_use]
    pub fn current_amount<M>(
        mut self,
        current_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.current_amount = current_amount.into_option();
        self
    }

    /// Three letters of ISO 4217.
    #[must_use]
    pub fn currency<M>(mut self, currency: impl plaid_core::IntoOption<String, M>) -> Self {
        self.currency = currency.into_option();
        self
    }

    /// The sum since 1 January.
    #[must_use]
    pub fn ytd_amount<M>(
        mut self,
        ytd_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.ytd_amount = ytd_amount.into_option();
        self
    }
}

/// What was earned in the period.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaystubOverrideEarnings {
    /// One thing that is paid for.
    pub breakdown: Option<Vec<PaystubOverrideEarningsBreakdown>>,
    /// All that is paid.
    pub total: Option<PaystubOverrideEarningsTotal>,
}

impl PaystubOverrideEarnings {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// One thing that is paid for.
    #[must_use]
    pub fn breakdown(
        mut self,
        breakdown: impl IntoIterator<Item = PaystubOverrideEarningsBreakdown>,
    ) -> Self {
        self.breakdown = Some(breakdown.into_iter().collect());
        self
    }

    /// All that is paid.
    #[must_use]
    pub fn total(mut self, total: impl Into<Option<PaystubOverrideEarningsTotal>>) -> Self {
        self.total = total.into();
        self
    }
}

/// One thing that is paid for.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaystubOverrideEarningsBreakdown {
    /// What is paid for, by its usual name.
    pub canonical_description: Option<plaid_types::EarningsBreakdownCanonicalDescription>,
    /// The sum of this pay period.
    pub current_amount: Option<plaid_core::Amount>,
    /// The line as printed.
    pub description: Option<String>,
    /// How many hours it is for.
    pub hours: Option<f64>,
    /// Three letters of ISO 4217.
    pub currency: Option<String>,
    /// How much an hour is worth.
    pub rate: Option<f64>,
    /// The sum since 1 January.
    pub ytd_amount: Option<plaid_core::Amount>,
}

impl PaystubOverrideEarningsBreakdown {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What is paid for, by its usual name.
    #[must_use]
    pub fn canonical_description<M>(
        mut self,
        canonical_description: impl plaid_core::IntoOption<
            plaid_types::EarningsBreakdownCanonicalDescription,
            M,
        >,
    ) -> Self {
        self.canonical_description = canonical_description.into_option();
        self
    }

    /// The sum of this pay period.
    #[must_use]
    pub fn current_amount<M>(
        mut self,
        current_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.current_amount = current_amount.into_option();
        self
    }

    /// The line as printed.
    #[must_use]
    pub fn description<M>(mut self, description: impl plaid_core::IntoOption<String, M>) -> Self {
        self.description = description.into_option();
        self
    }

    /// How many hours it is for.
    #[must_use]
    pub fn hours(mut self, hours: impl Into<Option<f64>>) -> Self {
        self.hours = hours.into();
        self
    }

    /// Three letters of ISO 4217.
    #[must_use]
    pub fn currency<M>(mut self, currency: impl plaid_core::IntoOption<String, M>) -> Self {
        self.currency = currency.into_option();
        self
    }

    /// How much an hour is worth.
    #[must_use]
    pub fn rate(mut self, rate: impl Into<Option<f64>>) -> Self {
        self.rate = rate.into();
        self
    }

    /// The sum since 1 January.
    #[must_use]
    pub fn ytd_amount<M>(
        mut self,
        ytd_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.ytd_amount = ytd_amount.into_option();
        self
    }
}

/// All that is paid.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaystubOverrideEarningsTotal {
    /// How many hours it is for.
    pub hours: Option<f64>,
    /// Three letters of ISO 4217.
    pub currency: Option<String>,
    /// The sum since 1 January.
    pub ytd_amount: Option<plaid_core::Amount>,
}

impl PaystubOverrideEarningsTotal {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many hours it is for.
    #[must_use]
    pub fn hours(mut self, hours: impl Into<Option<f64>>) -> Self {
        self.hours = hours.into();
        self
    }

    /// Three letters of ISO 4217.
    #[must_use]
    pub fn currency<M>(mut self, currency: impl plaid_core::IntoOption<String, M>) -> Self {
        self.currency = currency.into_option();
        self
    }

    /// The sum since 1 January.
    #[must_use]
    pub fn ytd_amount<M>(
        mut self,
        ytd_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.ytd_amount = ytd_amount.into_option();
        self
    }
}

/// The period that a paystub is about.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaystubOverridePayPeriodDetails {
    /// What the cheque is made out for.
    pub check_amount: Option<plaid_core::Amount>,
    /// One account that the pay went to.
    pub distribution_breakdown: Option<Vec<PaystubOverrideDistributionBreakdown>>,
    /// The last day of the range, itself included.
    pub end_date: Option<plaid_core::Date>,
    /// All earnings, before taxes and deductions.
    pub gross_earnings: Option<plaid_core::Amount>,
    /// When it is paid.
    pub pay_date: Option<plaid_core::Date>,
    /// When it is paid.
    ///
    /// Deprecated by Plaid.
    pub pay_day: Option<plaid_core::Date>,
    /// The first day of the range, itself included.
    pub start_date: Option<plaid_core::Date>,
}

impl PaystubOverridePayPeriodDetails {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the cheque is made out for.
    #[must_use]
    pub fn check_amount<M>(
        mut self,
        check_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.check_amount = check_amount.into_option();
        self
    }

    /// One account that the pay went to.
    #[must_use]
    pub fn distribution_breakdown(
        mut self,
        distribution_breakdown: impl IntoIterator<Item = PaystubOverrideDistributionBreakdown>,
    ) -> Self {
        self.distribution_breakdown = Some(distribution_breakdown.into_iter().collect());
        self
    }

    /// The last day of the range, itself included.
    #[must_use]
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.end_date = end_date.into_option();
        self
    }

    /// All earnings, before taxes and deductions.
    #[must_use]
    pub fn gross_earnings<M>(
        mut self,
        gross_earnings: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.gross_earnings = gross_earnings.into_option();
        self
    }

    /// When it is paid.
    #[must_use]
    pub fn pay_date<M>(
        mut self,
        pay_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.pay_date = pay_date.into_option();
        self
    }

    /// When it is paid.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn pay_day<M>(mut self, pay_day: impl plaid_core::IntoOption<plaid_core::Date, M>) -> Self {
        self.pay_day = pay_day.into_option();
        self
    }

    /// The first day of the range, itself included.
    #[must_use]
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.start_date = start_date.into_option();
        self
    }
}

/// One account that the pay went to.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaystubOverrideDistributionBreakdown {
    /// What the account is called.
    pub account_name: Option<String>,
    /// The bank that it is paid into.
    pub bank_name: Option<String>,
    /// The sum of this pay period.
    pub current_amount: Option<plaid_core::Amount>,
    /// Three letters of ISO 4217.
    pub currency: Option<String>,
    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    pub mask: Option<String>,
    /// The account's kind, such as `checking`.
    pub r#type: Option<String>,
}

impl PaystubOverrideDistributionBreakdown {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the account is called.
    #[must_use]
    pub fn account_name<M>(mut self, account_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.account_name = account_name.into_option();
        self
    }

    /// The bank that it is paid into.
    #[must_use]
    pub fn bank_name<M>(mut self, bank_name: impl plaid_core::IntoOption<String, M>) -> Self {
        self.bank_name = bank_name.into_option();
        self
    }

    /// The sum of this pay period.
    #[must_use]
    pub fn current_amount<M>(
        mut self,
        current_amount: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.current_amount = current_amount.into_option();
        self
    }

    /// Three letters of ISO 4217.
    #[must_use]
    pub fn currency<M>(mut self, currency: impl plaid_core::IntoOption<String, M>) -> Self {
        self.currency = currency.into_option();
        self
    }

    /// The last two to four characters of the account's number as the institution prints it. Two accounts may have the same.
    #[must_use]
    pub fn mask<M>(mut self, mask: impl plaid_core::IntoOption<String, M>) -> Self {
        self.mask = mask.into_option();
        self
    }

    /// The account's kind, such as `checking`.
    #[must_use]
    pub fn r#type<M>(mut self, r#type: impl plaid_core::IntoOption<String, M>) -> Self {
        self.r#type = r#type.into_option();
        self
    }
}

/// One W-2 form.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct W2Override {
    /// Who pays.
    pub employer: Option<PaystubOverrideEmployer>,
    /// Who is paid.
    pub employee: Option<PaystubOverrideEmployee>,
    /// The year that the form is about.
    pub tax_year: Option<i64>,
    /// The employer's EIN.
    pub employer_id_number: Option<plaid_core::Sensitive>,
    /// Box 1: wages, tips and the like.
    pub wages_tips_other_comp: Option<plaid_core::Amount>,
    /// Box 2 of a W-2: the federal income tax that was withheld.
    pub federal_income_tax_withheld: Option<plaid_core::Amount>,
    /// Box 3: wages that social security is paid on.
    pub social_security_wages: Option<plaid_core::Amount>,
    /// Box 4: what went to social security.
    pub social_security_tax_withheld: Option<plaid_core::Amount>,
    /// Box 5: wages that Medicare is paid on.
    pub medicare_wages_and_tips: Option<plaid_core::Amount>,
    /// Box 6: what went to Medicare.
    pub medicare_tax_withheld: Option<plaid_core::Amount>,
    /// Box 7: tips that social security is paid on.
    pub social_security_tips: Option<plaid_core::Amount>,
    /// Box 8: tips that the employer attributed.
    pub allocated_tips: Option<plaid_core::Amount>,
    /// Box 9 of a W-2, which has no fixed meaning.
    pub box_9: Option<String>,
    /// Box 10: what the employer paid for care of dependents.
    pub dependent_care_benefits: Option<plaid_core::Amount>,
    /// Box 11: what came from nonqualified plans.
    pub nonqualified_plans: Option<plaid_core::Amount>,
    /// A line of box 12.
    pub box_12: Option<Vec<W2Box12Override>>,
    /// Box 13: whether it is a statutory employee.
    pub statutory_employee: Option<bool>,
    /// Box 13: whether a retirement plan was open.
    pub retirement_plan: Option<bool>,
    /// Box 13: whether a third party paid sick leave.
    pub third_party_sick_pay: Option<bool>,
    /// Box 14 of a W-2: whatever else the employer notes.
    pub other: Option<String>,
    /// What a state and a locality taxed.
    pub state_and_local_wages: Option<Vec<W2StateAndLocalWagesOverride>>,
}

impl W2Override {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Who pays.
    #[must_use]
    pub fn employer(mut self, employer: impl Into<Option<PaystubOverrideEmployer>>) -> Self {
        self.employer = employer.into();
        self
    }

    /// Who is paid.
    #[must_use]
    pub fn employee(mut self, employee: impl Into<Option<PaystubOverrideEmployee>>) -> Self {
        self.employee = employee.into();
        self
    }

    /// The year that the form is about.
    #[must_use]
    pub fn tax_year(mut self, tax_year: impl Into<Option<i64>>) -> Self {
        self.tax_year = tax_year.into();
        self
    }

    /// The employer's EIN.
    #[must_use]
    pub fn employer_id_number<M>(
        mut self,
        employer_id_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.employer_id_number = employer_id_number.into_option();
        self
    }

    /// Box 1: wages, tips and the like.
    #[must_use]
    pub fn wages_tips_other_comp<M>(
        mut self,
        wages_tips_other_comp: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.wages_tips_other_comp = wages_tips_other_comp.into_option();
        self
    }

    /// Box 2 of a W-2: the federal income tax that was withheld.
    #[must_use]
    pub fn federal_income_tax_withheld<M>(
        mut self,
        federal_income_tax_withheld: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.federal_income_tax_withheld = federal_income_tax_withheld.into_option();
        self
    }

    /// Box 3: wages that social security is paid on.
    #[must_use]
    pub fn social_security_wages<M>(
        mut self,
        social_security_wages: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.social_security_wages = social_security_wages.into_option();
        self
    }

    /// Box 4: what went to social security.
    #[must_use]
    pub fn social_security_tax_withheld<M>(
        mut self,
        social_security_tax_withheld: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.social_security_tax_withheld = social_security_tax_withheld.into_option();
        self
    }

    /// Box 5: wages that Medicare is paid on.
    #[must_use]
    pub fn medicare_wages_and_tips<M>(
        mut self,
        medicare_wages_and_tips: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.medicare_wages_and_tips = medicare_wages_and_tips.into_option();
        self
    }

    /// Box 6: what went to Medicare.
    #[must_use]
    pub fn medicare_tax_withheld<M>(
        mut self,
        medicare_tax_withheld: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.medicare_tax_withheld = medicare_tax_withheld.into_option();
        self
    }

    /// Box 7: tips that social security is paid on.
    #[must_use]
    pub fn social_security_tips<M>(
        mut self,
        social_security_tips: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.social_security_tips = social_security_tips.into_option();
        self
    }

    /// Box 8: tips that the employer attributed.
    #[must_use]
    pub fn allocated_tips<M>(
        mut self,
        allocated_tips: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.allocated_tips = allocated_tips.into_option();
        self
    }

    /// Box 9 of a W-2, which has no fixed meaning.
    #[must_use]
    pub fn box_9<M>(mut self, box_9: impl plaid_core::IntoOption<String, M>) -> Self {
        self.box_9 = box_9.into_option();
        self
    }

    /// Box 10: what the employer paid for care of dependents.
    #[must_use]
    pub fn dependent_care_benefits<M>(
        mut self,
        dependent_care_benefits: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.dependent_care_benefits = dependent_care_benefits.into_option();
        self
    }

    /// Box 11: what came from nonqualified plans.
    #[must_use]
    pub fn nonqualified_plans<M>(
        mut self,
        nonqualified_plans: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.nonqualified_plans = nonqualified_plans.into_option();
        self
    }

    /// A line of box 12.
    #[must_use]
    pub fn box_12(mut self, box_12: impl IntoIterator<Item = W2Box12Override>) -> Self {
        self.box_12 = Some(box_12.into_iter().collect());
        self
    }

    /// Box 13: whether it is a statutory employee.
    #[must_use]
    pub fn statutory_employee(mut self, statutory_employee: impl Into<Option<bool>>) -> Self {
        self.statutory_employee = statutory_employee.into();
        self
    }

    /// Box 13: whether a retirement plan was open.
    #[must_use]
    pub fn retirement_plan(mut self, retirement_plan: impl Into<Option<bool>>) -> Self {
        self.retirement_plan = retirement_plan.into();
        self
    }

    /// Box 13: whether a third party paid sick leave.
    #[must_use]
    pub fn third_party_sick_pay(mut self, third_party_sick_pay: impl Into<Option<bool>>) -> Self {
        self.third_party_sick_pay = third_party_sick_pay.into();
        self
    }

    /// Box 14 of a W-2: whatever else the employer notes.
    #[must_use]
    pub fn other<M>(mut self, other: impl plaid_core::IntoOption<String, M>) -> Self {
        self.other = other.into_option();
        self
    }

    /// What a state and a locality taxed.
    #[must_use]
    pub fn state_and_local_wages(
        mut self,
        state_and_local_wages: impl IntoIterator<Item = W2StateAndLocalWagesOverride>,
    ) -> Self {
        self.state_and_local_wages = Some(state_and_local_wages.into_iter().collect());
        self
    }
}

/// A line of box 12.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct W2Box12Override {
    /// The letters that tell what the line of box 12 is for.
    pub code: Option<String>,
    /// How much, in the major unit of the currency that stands beside it.
    pub amount: Option<plaid_core::Amount>,
}

impl W2Box12Override {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The letters that tell what the line of box 12 is for.
    #[must_use]
    pub fn code<M>(mut self, code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.code = code.into_option();
        self
    }

    /// How much, in the major unit of the currency that stands beside it.
    #[must_use]
    pub fn amount<M>(mut self, amount: impl plaid_core::IntoOption<plaid_core::Amount, M>) -> Self {
        self.amount = amount.into_option();
        self
    }
}

/// What a state and a locality taxed.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct W2StateAndLocalWagesOverride {
    /// The state's two letters.
    pub state: Option<String>,
    /// The employer's number in that state.
    pub employer_state_id_number: Option<String>,
    /// Box 16: wages that the state taxes.
    pub state_wages_tips: Option<plaid_core::Amount>,
    /// Box 17: what went to the state.
    pub state_income_tax: Option<plaid_core::Amount>,
    /// Box 18: wages that the locality taxes.
    pub local_wages_tips: Option<plaid_core::Amount>,
    /// Box 19: what went to the locality.
    pub local_income_tax: Option<plaid_core::Amount>,
    /// The locality, as box 20 of a W-2 has it.
    pub locality_name: Option<String>,
}

impl W2StateAndLocalWagesOverride {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The state's two letters.
    #[must_use]
    pub fn state<M>(mut self, state: impl plaid_core::IntoOption<String, M>) -> Self {
        self.state = state.into_option();
        self
    }

    /// The employer's number in that state.
    #[must_use]
    pub fn employer_state_id_number<M>(
        mut self,
        employer_state_id_number: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.employer_state_id_number = employer_state_id_number.into_option();
        self
    }

    /// Box 16: wages that the state taxes.
    #[must_use]
    pub fn state_wages_tips<M>(
        mut self,
        state_wages_tips: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.state_wages_tips = state_wages_tips.into_option();
        self
    }

    /// Box 17: what went to the state.
    #[must_use]
    pub fn state_income_tax<M>(
        mut self,
        state_income_tax: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.state_income_tax = state_income_tax.into_option();
        self
    }

    /// Box 18: wages that the locality taxes.
    #[must_use]
    pub fn local_wages_tips<M>(
        mut self,
        local_wages_tips: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.local_wages_tips = local_wages_tips.into_option();
        self
    }

    /// Box 19: what went to the locality.
    #[must_use]
    pub fn local_income_tax<M>(
        mut self,
        local_income_tax: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.local_income_tax = local_income_tax.into_option();
        self
    }

    /// The locality, as box 20 of a W-2 has it.
    #[must_use]
    pub fn locality_name<M>(
        mut self,
        locality_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.locality_name = locality_name.into_option();
        self
    }
}

/// What a login asks for after the password.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MFA {
    /// `device`, `questions` or `selections`. The answers are `1234`, `answer_<round>_<question>` counted from 0, and the first choice.
    pub r#type: String,
    /// How often questions are asked; for the type `questions`.
    pub question_rounds: Option<f64>,
    /// How many are asked at once.
    pub questions_per_round: Option<f64>,
    /// How many rounds of questions there are. 1 if absent.
    pub selection_rounds: Option<f64>,
    /// How many answers each question offers. 2 if absent.
    pub selections_per_question: Option<f64>,
}

impl MFA {
    /// A value with the members it cannot go without.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            question_rounds: None,
            questions_per_round: None,
            selection_rounds: None,
            selections_per_question: None,
        }
    }

    /// How often questions are asked; for the type `questions`.
    #[must_use]
    pub fn question_rounds(mut self, question_rounds: impl Into<Option<f64>>) -> Self {
        self.question_rounds = question_rounds.into();
        self
    }

    /// How many are asked at once.
    #[must_use]
    pub fn questions_per_round(mut self, questions_per_round: impl Into<Option<f64>>) -> Self {
        self.questions_per_round = questions_per_round.into();
        self
    }

    /// How many rounds of questions there are. 1 if absent.
    #[must_use]
    pub fn selection_rounds(mut self, selection_rounds: impl Into<Option<f64>>) -> Self {
        self.selection_rounds = selection_rounds.into();
        self
    }

    /// How many answers each question offers. 2 if absent.
    #[must_use]
    pub fn selections_per_question(
        mut self,
        selections_per_question: impl Into<Option<f64>>,
    ) -> Self {
        self.selections_per_question = selections_per_question.into();
        self
    }
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
/// Which webhook is sent.
#[allow(missing_docs)]
pub enum SandboxItemFireWebhookRequestWebhookCode {
/// That data changed, of the product that `webhook_type` names. (`DEFAULT_UPDATE`)
DefaultUpdate = "DEFAULT_UPDATE",
/// That the user has opened an account. (`NEW_ACCOUNTS_AVAILABLE`)
NewAccountsAvailable = "NEW_ACCOUNTS_AVAILABLE",
/// That the user confirmed micro-deposits by SMS. (`SMS_MICRODEPOSITS_VERIFICATION`)
SmsMicrodepositsVerification = "SMS_MICRODEPOSITS_VERIFICATION",
/// That the user agreed to share. (`AUTHORIZATION_GRANTED`)
AuthorizationGranted = "AUTHORIZATION_GRANTED",
/// That the user took their consent back. (`USER_PERMISSION_REVOKED`)
UserPermissionRevoked = "USER_PERMISSION_REVOKED",
/// That the user stopped sharing an account. (`USER_ACCOUNT_REVOKED`)
UserAccountRevoked = "USER_ACCOUNT_REVOKED",
/// That the Item will need its user soon. (`PENDING_DISCONNECT`)
PendingDisconnect = "PENDING_DISCONNECT",
/// That recurring streams changed. (`RECURRING_TRANSACTIONS_UPDATE`)
RecurringTransactionsUpdate = "RECURRING_TRANSACTIONS_UPDATE",
/// That the Item works again. (`LOGIN_REPAIRED`)
LoginRepaired = "LOGIN_REPAIRED",
/// That there is something new for a sync. (`SYNC_UPDATES_AVAILABLE`)
SyncUpdatesAvailable = "SYNC_UPDATES_AVAILABLE",
/// That a report is there. (`PRODUCT_READY`)
ProductReady = "PRODUCT_READY",
Error = "ERROR",
}
}

plaid_core::open_enum! {
/// What the account's verification becomes.
pub enum SandboxItemSetVerificationStatusRequestVerificationStatus {
/// Plaid found the micro-deposits. (`automatically_verified`)
AutomaticallyVerified = "automatically_verified",
/// Micro-deposits were not confirmed in time; the user has to link anew. (`verification_expired`)
VerificationExpired = "verification_expired",
}
}

plaid_core::open_enum! {
/// What happens to a sweep of the ledger. It has to follow from where the sweep is.
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
/// How the reading of documents ended, as the webhook says.
pub enum SandboxIncomeFireWebhookRequestVerificationStatus {
/// All documents were read. (`VERIFICATION_STATUS_PROCESSING_COMPLETE`)
VerificationStatusProcessingComplete = "VERIFICATION_STATUS_PROCESSING_COMPLETE",
/// A document could not be read. (`VERIFICATION_STATUS_PROCESSING_FAILED`)
VerificationStatusProcessingFailed = "VERIFICATION_STATUS_PROCESSING_FAILED",
/// A document was not accepted. (`VERIFICATION_STATUS_DOCUMENT_REJECTED`)
VerificationStatusDocumentRejected = "VERIFICATION_STATUS_DOCUMENT_REJECTED",
/// The user has not confirmed it yet. (`VERIFICATION_STATUS_PENDING_APPROVAL`)
VerificationStatusPendingApproval = "VERIFICATION_STATUS_PENDING_APPROVAL",
}
}

plaid_core::open_enum! {
/// Which webhook is sent.
#[allow(missing_docs)]
pub enum SandboxIncomeWebhookFireRequestWebhookCode {
IncomeVerification = "INCOME_VERIFICATION",
UserIncomeVerification = "USER_INCOME_VERIFICATION",
IncomeVerificationRiskSignals = "INCOME_VERIFICATION_RISK_SIGNALS",
UserIncomeVerificationRiskSignals = "USER_INCOME_VERIFICATION_RISK_SIGNALS",
}
}

plaid_core::open_enum! {
/// Which webhook is sent.
#[allow(missing_docs)]
pub enum SandboxBankIncomeWebhookFireRequestWebhookCode {
BankIncomeRefreshUpdate = "BANK_INCOME_REFRESH_UPDATE",
BankIncomeRefreshComplete = "BANK_INCOME_REFRESH_COMPLETE",
}
}

plaid_core::open_enum! {
/// Which webhook of Cash Flow Updates is sent.
#[allow(missing_docs)]
pub enum CashFlowUpdatesEventWebhookCodes {
LargeDepositDetected = "LARGE_DEPOSIT_DETECTED",
LowBalanceDetected = "LOW_BALANCE_DETECTED",
NewLoanPaymentDetected = "NEW_LOAN_PAYMENT_DETECTED",
/// The account was overdrawn, or a payment from it failed for lack of money. (`NSF_OVERDRAFT_DETECTED`)
NsfOverdraftDetected = "NSF_OVERDRAFT_DETECTED",
}
}

plaid_core::open_enum! {
/// The error that a `CRA_REPORT_UPDATED` webhook tells of, instead of a report. Which are allowed depends on the subscription's scope.
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
/// The type of the webhook that is sent.
#[allow(missing_docs)]
pub enum SandboxUserFireWebhookType {
CheckReport = "CHECK_REPORT",
}
}

plaid_core::open_enum! {
/// Which webhook is sent.
#[allow(missing_docs)]
pub enum SandboxUserFireWebhookCode {
UserCheckReportReady = "USER_CHECK_REPORT_READY",
UserCheckReportFailed = "USER_CHECK_REPORT_FAILED",
CheckReportReady = "CHECK_REPORT_READY",
CheckReportFailed = "CHECK_REPORT_FAILED",
}
}

plaid_core::open_enum! {
/// The account's type.
#[allow(missing_docs)]
pub enum OverrideAccountType {
Investment = "investment",
Credit = "credit",
Depository = "depository",
Loan = "loan",
/// Not an account of money: pay stubs and W-2 forms. (`payroll`)
Payroll = "payroll",
Other = "other",
}
}

plaid_core::open_enum! {
/// Whether the rate changes over time.
#[allow(missing_docs)]
pub enum LiabilityOverrideInterestRateType {
Fixed = "fixed",
Variable = "variable",
}
}

plaid_core::open_enum! {
/// What the rate is for.
#[allow(missing_docs)]
pub enum LiabilityOverrideAPRType {
/// Transferred balances. (`balance_transfer_apr`)
BalanceTransferApr = "balance_transfer_apr",
/// Cash advances. (`cash_apr`)
CashApr = "cash_apr",
/// Debts that were paid late. (`penalty_apr`)
PenaltyApr = "penalty_apr",
/// Purchases. (`purchase_apr`)
PurchaseApr = "purchase_apr",
Special = "special",
}
}
