// @generated from api/products/sandbox.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/sandbox/transactions/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxTransactionsCreate(
    plaid_core::Call<super::types::SandboxTransactionsCreateRequest>,
);

plaid_core::call_builder!(
    SandboxTransactionsCreate,
    super::types::SandboxTransactionsCreateRequest
);

/// A call of `/sandbox/processor_token/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxProcessorTokenCreate(
    plaid_core::Call<super::types::SandboxProcessorTokenCreateRequest>,
);

plaid_core::call_builder!(
    SandboxProcessorTokenCreate,
    super::types::SandboxProcessorTokenCreateRequest
);

impl SandboxProcessorTokenCreate {
    /// The test user; `user_good` if absent. Plaid's default is `user_good`.
    pub fn override_username<M>(
        mut self,
        override_username: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        let value = override_username.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.override_username
        });
        self
    }

    /// The test user's password; `pass_good` if absent. Plaid's default is `pass_good`.
    pub fn override_password<M>(
        mut self,
        override_password: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        let value = override_password.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.override_password
        });
        self
    }
}

/// A call of `/sandbox/public_token/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxPublicTokenCreate(
    plaid_core::Call<super::types::SandboxPublicTokenCreateRequest>,
);

plaid_core::call_builder!(
    SandboxPublicTokenCreate,
    super::types::SandboxPublicTokenCreateRequest
);

impl SandboxPublicTokenCreate {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// Where webhooks about the Item go. It may lack its scheme.
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        let value = webhook.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.webhook
        });
        self
    }

    /// The test user; `user_good` if not set. Plaid's default is `user_good`.
    pub fn override_username<M>(
        mut self,
        override_username: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        let value = override_username.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.override_username
        });
        self
    }

    /// The test user's password; `pass_good` if not set. `error_<CODE>` makes the login fail with that code. Plaid's default is `pass_good`.
    pub fn override_password<M>(
        mut self,
        override_password: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        let value = override_password.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.override_password
        });
        self
    }

    /// The range of test transactions.
    pub fn transactions(
        mut self,
        transactions: impl Into<
            Option<super::types::SandboxPublicTokenCreateRequestOptionsTransactions>,
        >,
    ) -> Self {
        let value = transactions.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.transactions
        });
        self
    }

    /// The range of statements, for an Item with Statements.
    pub fn statements(
        mut self,
        statements: impl Into<Option<super::types::SandboxPublicTokenCreateRequestOptionsStatements>>,
    ) -> Self {
        let value = statements.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.statements
        });
        self
    }

    /// How income is found, for an Item with `income_verification`.
    pub fn income_verification(
        mut self,
        income_verification: impl Into<
            Option<super::types::SandboxPublicTokenCreateRequestOptionsIncomeVerification>,
        >,
    ) -> Self {
        let value = income_verification.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.income_verification
        });
        self
    }
}

/// A call of `/sandbox/item/fire_webhook`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxItemFireWebhook(plaid_core::Call<super::types::SandboxItemFireWebhookRequest>);

plaid_core::call_builder!(
    SandboxItemFireWebhook,
    super::types::SandboxItemFireWebhookRequest
);

impl SandboxItemFireWebhook {
    /// The family of a webhook.
    pub fn webhook_type<M>(
        mut self,
        webhook_type: impl plaid_core::IntoOption<super::types::WebhookType, M>,
    ) -> Self {
        self.0.request_mut().webhook_type = webhook_type.into_option();
        self
    }

    /// How many transactions the webhook says are new. At least 0.
    pub fn new_transactions(mut self, new_transactions: impl Into<Option<i64>>) -> Self {
        let value = new_transactions.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.new_transactions
        });
        self
    }
}

/// A call of `/sandbox/item/reset_login`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxItemResetLogin(plaid_core::Call<super::types::SandboxItemResetLoginRequest>);

plaid_core::call_builder!(
    SandboxItemResetLogin,
    super::types::SandboxItemResetLoginRequest
);

/// A call of `/sandbox/item/application/seed`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxItemApplicationSeed(
    plaid_core::Call<super::types::SandboxItemApplicationSeedRequest>,
);

plaid_core::call_builder!(
    SandboxItemApplicationSeed,
    super::types::SandboxItemApplicationSeedRequest
);

/// A call of `/sandbox/item/set_verification_status`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxItemSetVerificationStatus(
    plaid_core::Call<super::types::SandboxItemSetVerificationStatusRequest>,
);

plaid_core::call_builder!(
    SandboxItemSetVerificationStatus,
    super::types::SandboxItemSetVerificationStatusRequest
);

/// A call of `/sandbox/user/reset_login`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxUserResetLogin(plaid_core::Call<super::types::SandboxUserResetLoginRequest>);

plaid_core::call_builder!(
    SandboxUserResetLogin,
    super::types::SandboxUserResetLoginRequest
);

impl SandboxUserResetLogin {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// The Items that need a new login now; all of the user's if absent.
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> Self {
        self.0.request_mut().item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }
}

/// A call of `/sandbox/bank_transfer/simulate`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxBankTransferSimulate(
    plaid_core::Call<super::types::SandboxBankTransferSimulateRequest>,
);

plaid_core::call_builder!(
    SandboxBankTransferSimulate,
    super::types::SandboxBankTransferSimulateRequest
);

impl SandboxBankTransferSimulate {
    /// Why a transfer failed or was returned; null otherwise.
    pub fn failure_reason(
        mut self,
        failure_reason: impl Into<Option<plaid_types::BankTransferFailure>>,
    ) -> Self {
        self.0.request_mut().failure_reason = failure_reason.into();
        self
    }
}

/// A call of `/sandbox/transfer/sweep/simulate`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxTransferSweepSimulate(
    plaid_core::Call<super::types::SandboxTransferSweepSimulateRequest>,
);

plaid_core::call_builder!(
    SandboxTransferSweepSimulate,
    super::types::SandboxTransferSweepSimulateRequest
);

impl SandboxTransferSweepSimulate {
    /// Names a test clock.
    pub fn test_clock_id<M>(
        mut self,
        test_clock_id: impl plaid_core::IntoOption<plaid_types::TestClockId, M>,
    ) -> Self {
        self.0.request_mut().test_clock_id = test_clock_id.into_option();
        self
    }

    /// The URL that webhooks about it go to.
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().webhook = webhook.into_option();
        self
    }
}

/// A call of `/sandbox/transfer/simulate`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxTransferSimulate(plaid_core::Call<super::types::SandboxTransferSimulateRequest>);

plaid_core::call_builder!(
    SandboxTransferSimulate,
    super::types::SandboxTransferSimulateRequest
);

impl SandboxTransferSimulate {
    /// Names a test clock.
    pub fn test_clock_id<M>(
        mut self,
        test_clock_id: impl plaid_core::IntoOption<plaid_types::TestClockId, M>,
    ) -> Self {
        self.0.request_mut().test_clock_id = test_clock_id.into_option();
        self
    }

    /// Why a transfer failed or was returned; null otherwise.
    pub fn failure_reason(
        mut self,
        failure_reason: impl Into<Option<plaid_types::TransferFailure>>,
    ) -> Self {
        self.0.request_mut().failure_reason = failure_reason.into();
        self
    }

    /// The URL that webhooks about it go to.
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().webhook = webhook.into_option();
        self
    }
}

/// A call of `/sandbox/transfer/refund/simulate`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxTransferRefundSimulate(
    plaid_core::Call<super::types::SandboxTransferRefundSimulateRequest>,
);

plaid_core::call_builder!(
    SandboxTransferRefundSimulate,
    super::types::SandboxTransferRefundSimulateRequest
);

impl SandboxTransferRefundSimulate {
    /// Names a test clock.
    pub fn test_clock_id<M>(
        mut self,
        test_clock_id: impl plaid_core::IntoOption<plaid_types::TestClockId, M>,
    ) -> Self {
        self.0.request_mut().test_clock_id = test_clock_id.into_option();
        self
    }

    /// Why a transfer failed or was returned; null otherwise.
    pub fn failure_reason(
        mut self,
        failure_reason: impl Into<Option<plaid_types::TransferFailure>>,
    ) -> Self {
        self.0.request_mut().failure_reason = failure_reason.into();
        self
    }

    /// The URL that webhooks about it go to.
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().webhook = webhook.into_option();
        self
    }
}

/// A call of `/sandbox/transfer/ledger/simulate_available`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxTransferLedgerSimulateAvailable(
    plaid_core::Call<super::types::SandboxTransferLedgerSimulateAvailableRequest>,
);

plaid_core::call_builder!(
    SandboxTransferLedgerSimulateAvailable,
    super::types::SandboxTransferLedgerSimulateAvailableRequest
);

impl SandboxTransferLedgerSimulateAvailable {
    /// Names a Ledger balance.
    pub fn ledger_id<M>(
        mut self,
        ledger_id: impl plaid_core::IntoOption<plaid_types::TransferLedgerId, M>,
    ) -> Self {
        self.0.request_mut().ledger_id = ledger_id.into_option();
        self
    }

    /// The `client_id` of whoever the transfer is for, on a platform.
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.0.request_mut().originator_client_id = originator_client_id.into_option();
        self
    }

    /// Names a test clock.
    pub fn test_clock_id<M>(
        mut self,
        test_clock_id: impl plaid_core::IntoOption<plaid_types::TestClockId, M>,
    ) -> Self {
        self.0.request_mut().test_clock_id = test_clock_id.into_option();
        self
    }

    /// The URL that webhooks about it go to.
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().webhook = webhook.into_option();
        self
    }
}

/// A call of `/sandbox/transfer/ledger/deposit/simulate`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxTransferLedgerDepositSimulate(
    plaid_core::Call<super::types::SandboxTransferLedgerDepositSimulateRequest>,
);

plaid_core::call_builder!(
    SandboxTransferLedgerDepositSimulate,
    super::types::SandboxTransferLedgerDepositSimulateRequest
);

impl SandboxTransferLedgerDepositSimulate {
    /// Why a transfer failed or was returned; null otherwise.
    pub fn failure_reason(
        mut self,
        failure_reason: impl Into<Option<plaid_types::TransferFailure>>,
    ) -> Self {
        self.0.request_mut().failure_reason = failure_reason.into();
        self
    }
}

/// A call of `/sandbox/transfer/ledger/withdraw/simulate`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxTransferLedgerWithdrawSimulate(
    plaid_core::Call<super::types::SandboxTransferLedgerWithdrawSimulateRequest>,
);

plaid_core::call_builder!(
    SandboxTransferLedgerWithdrawSimulate,
    super::types::SandboxTransferLedgerWithdrawSimulateRequest
);

impl SandboxTransferLedgerWithdrawSimulate {
    /// Why a transfer failed or was returned; null otherwise.
    pub fn failure_reason(
        mut self,
        failure_reason: impl Into<Option<plaid_types::TransferFailure>>,
    ) -> Self {
        self.0.request_mut().failure_reason = failure_reason.into();
        self
    }
}

/// A call of `/sandbox/transfer/repayment/simulate`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxTransferRepaymentSimulate(
    plaid_core::Call<super::types::SandboxTransferRepaymentSimulateRequest>,
);

plaid_core::call_builder!(
    SandboxTransferRepaymentSimulate,
    super::types::SandboxTransferRepaymentSimulateRequest
);

/// A call of `/sandbox/transfer/fire_webhook`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxTransferFireWebhook(
    plaid_core::Call<super::types::SandboxTransferFireWebhookRequest>,
);

plaid_core::call_builder!(
    SandboxTransferFireWebhook,
    super::types::SandboxTransferFireWebhookRequest
);

/// A call of `/sandbox/transfer/test_clock/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxTransferTestClockCreate(
    plaid_core::Call<super::types::SandboxTransferTestClockCreateRequest>,
);

plaid_core::call_builder!(
    SandboxTransferTestClockCreate,
    super::types::SandboxTransferTestClockCreateRequest
);

impl SandboxTransferTestClockCreate {
    /// Where the clock begins; now if absent.
    pub fn virtual_time<M>(
        mut self,
        virtual_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().virtual_time = virtual_time.into_option();
        self
    }
}

/// A call of `/sandbox/transfer/test_clock/advance`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxTransferTestClockAdvance(
    plaid_core::Call<super::types::SandboxTransferTestClockAdvanceRequest>,
);

plaid_core::call_builder!(
    SandboxTransferTestClockAdvance,
    super::types::SandboxTransferTestClockAdvanceRequest
);

/// A call of `/sandbox/transfer/test_clock/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxTransferTestClockGet(
    plaid_core::Call<super::types::SandboxTransferTestClockGetRequest>,
);

plaid_core::call_builder!(
    SandboxTransferTestClockGet,
    super::types::SandboxTransferTestClockGetRequest
);

/// A call of `/sandbox/transfer/test_clock/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxTransferTestClockList(
    plaid_core::Call<super::types::SandboxTransferTestClockListRequest>,
);

plaid_core::call_builder!(
    SandboxTransferTestClockList,
    super::types::SandboxTransferTestClockListRequest
);

plaid_core::paged_call_builder!(
    SandboxTransferTestClockList,
    super::types::SandboxTransferTestClockListRequest
);

impl SandboxTransferTestClockList {
    /// Only clocks that are not before this.
    pub fn start_virtual_time<M>(
        mut self,
        start_virtual_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().start_virtual_time = start_virtual_time.into_option();
        self
    }

    /// Only clocks that are not after this.
    pub fn end_virtual_time<M>(
        mut self,
        end_virtual_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().end_virtual_time = end_virtual_time.into_option();
        self
    }

    /// How many there may be on a page. From 1 to 25. Plaid's default is `25`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// How many rows to skip. At least 0. Plaid's default is `0`.
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().offset = offset.into();
        self
    }
}

/// A call of `/sandbox/payment_profile/reset_login`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxPaymentProfileResetLogin(
    plaid_core::Call<super::types::SandboxPaymentProfileResetLoginRequest>,
);

plaid_core::call_builder!(
    SandboxPaymentProfileResetLogin,
    super::types::SandboxPaymentProfileResetLoginRequest
);

/// A call of `/sandbox/payment/simulate`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxPaymentSimulate(plaid_core::Call<super::types::SandboxPaymentSimulateRequest>);

plaid_core::call_builder!(
    SandboxPaymentSimulate,
    super::types::SandboxPaymentSimulateRequest
);

/// A call of `/sandbox/bank_transfer/fire_webhook`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxBankTransferFireWebhook(
    plaid_core::Call<super::types::SandboxBankTransferFireWebhookRequest>,
);

plaid_core::call_builder!(
    SandboxBankTransferFireWebhook,
    super::types::SandboxBankTransferFireWebhookRequest
);

/// A call of `/sandbox/income/fire_webhook`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxIncomeFireWebhook(
    plaid_core::Call<super::types::SandboxIncomeFireWebhookRequest>,
);

plaid_core::call_builder!(
    SandboxIncomeFireWebhook,
    super::types::SandboxIncomeFireWebhookRequest
);

impl SandboxIncomeFireWebhook {
    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// How the reading of documents ended, as the webhook says.
    pub fn verification_status<M>(
        mut self,
        verification_status: impl plaid_core::IntoOption<
            super::types::SandboxIncomeFireWebhookRequestVerificationStatus,
            M,
        >,
    ) -> Self {
        self.0.request_mut().verification_status = verification_status.into_option();
        self
    }
}

/// A call of `/sandbox/bank_income/fire_webhook`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxBankIncomeFireWebhook(
    plaid_core::Call<super::types::SandboxBankIncomeFireWebhookRequest>,
);

plaid_core::call_builder!(
    SandboxBankIncomeFireWebhook,
    super::types::SandboxBankIncomeFireWebhookRequest
);

impl SandboxBankIncomeFireWebhook {
    /// Where the webhook goes, instead of where the Dashboard says.
    pub fn webhook_override<M>(
        mut self,
        webhook_override: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().webhook_override = webhook_override.into_option();
        self
    }
}

/// A call of `/sandbox/cra/cashflow_updates/update`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxCraCashflowUpdatesUpdate(
    plaid_core::Call<super::types::SandboxCraCashflowUpdatesUpdateRequest>,
);

plaid_core::call_builder!(
    SandboxCraCashflowUpdatesUpdate,
    super::types::SandboxCraCashflowUpdatesUpdateRequest
);

impl SandboxCraCashflowUpdatesUpdate {
    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Which webhook of Cash Flow Updates is sent.
    pub fn webhook_codes(
        mut self,
        webhook_codes: impl IntoIterator<
            Item = impl Into<super::types::CashFlowUpdatesEventWebhookCodes>,
        >,
    ) -> Self {
        self.0.request_mut().webhook_codes =
            Some(webhook_codes.into_iter().map(Into::into).collect());
        self
    }

    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }
}

/// A call of `/sandbox/oauth/select_accounts`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxOauthSelectAccounts(
    plaid_core::Call<super::types::SandboxOauthSelectAccountsRequest>,
);

plaid_core::call_builder!(
    SandboxOauthSelectAccounts,
    super::types::SandboxOauthSelectAccountsRequest
);

/// A call of `/sandbox/cra/servicing/simulate`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxCraServicingSimulate(
    plaid_core::Call<super::types::SandboxCraServicingSimulateRequest>,
);

plaid_core::call_builder!(
    SandboxCraServicingSimulate,
    super::types::SandboxCraServicingSimulateRequest
);

impl SandboxCraServicingSimulate {
    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// The last day of the transactions that are made up: at most 180 days ahead, today if absent. Later days than before add transactions.
    pub fn transactions_end_date<M>(
        mut self,
        transactions_end_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        let value = transactions_end_date.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.transactions_end_date
        });
        self
    }

    /// The error that a `CRA_REPORT_UPDATED` webhook tells of, instead of a report. Which are allowed depends on the subscription's scope.
    pub fn error_webhook_code<M>(
        mut self,
        error_webhook_code: impl plaid_core::IntoOption<
            super::types::SandboxCraServicingSimulateErrorWebhookCode,
            M,
        >,
    ) -> Self {
        let value = error_webhook_code.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.error_webhook_code
        });
        self
    }
}

/// A call of `/sandbox/fdx/consent/seed`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxFdxConsentSeed(plaid_core::Call<super::types::SandboxFdxConsentSeedRequest>);

plaid_core::call_builder!(
    SandboxFdxConsentSeed,
    super::types::SandboxFdxConsentSeedRequest
);

impl SandboxFdxConsentSeed {
    /// Names a consent to payments.
    pub fn consent_id<M>(
        mut self,
        consent_id: impl plaid_core::IntoOption<plaid_types::PaymentConsentId, M>,
    ) -> Self {
        self.0.request_mut().consent_id = consent_id.into_option();
        self
    }
}

/// A call of `/sandbox/user/fire_webhook`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct SandboxUserFireWebhook(plaid_core::Call<super::types::SandboxUserFireWebhookRequest>);

plaid_core::call_builder!(
    SandboxUserFireWebhook,
    super::types::SandboxUserFireWebhookRequest
);

impl SandboxUserFireWebhook {
    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// Stands for a user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }
}
