// @generated from api/products/sandbox.toml by `cargo xtask codegen`. Do not edit.

/// What only the Sandbox can do: log in without a user, break things on purpose, and move time.
///
/// [Plaid's documentation](https://plaid.com/docs/api/sandbox/)
#[derive(Clone, Debug)]
pub struct Sandbox {
    client: plaid_core::Client,
}

impl Sandbox {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Adds up to ten transactions to an Item of the user `user_transactions_dynamic`.
    ///
    /// `POST /sandbox/transactions/create` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransactionscreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/transactions/create")]
    #[doc(alias = "sandboxTransactionsCreate")]
    #[doc(alias = "transactionsCreate")]
    pub fn transactions_create(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        transactions: impl IntoIterator<Item = super::types::CustomSandboxTransaction>,
    ) -> super::builders::SandboxTransactionsCreate {
        super::builders::SandboxTransactionsCreate::new(
            &self.client,
            super::types::SandboxTransactionsCreateRequest::new(access_token, transactions),
        )
    }

    /// Makes a processor token for a test user's account in one step.
    ///
    /// `POST /sandbox/processor_token/create` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxprocessor_tokencreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/processor_token/create")]
    #[doc(alias = "processorTokenCreate")]
    #[doc(alias = "sandboxProcessorTokenCreate")]
    pub fn processor_token_create(
        &self,
        institution_id: impl Into<plaid_types::InstitutionId>,
    ) -> super::builders::SandboxProcessorTokenCreate {
        super::builders::SandboxProcessorTokenCreate::new(
            &self.client,
            super::types::SandboxProcessorTokenCreateRequest::new(institution_id),
        )
    }

    /// Logs a test user in at a bank without opening Link, and returns the public token that Link would.
    ///
    /// `POST /sandbox/public_token/create` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxpublic_tokencreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/public_token/create")]
    #[doc(alias = "publicTokenCreate")]
    #[doc(alias = "sandboxPublicTokenCreate")]
    pub fn public_token_create(
        &self,
        institution_id: impl Into<plaid_types::InstitutionId>,
        initial_products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> super::builders::SandboxPublicTokenCreate {
        super::builders::SandboxPublicTokenCreate::new(
            &self.client,
            super::types::SandboxPublicTokenCreateRequest::new(institution_id, initial_products),
        )
    }

    /// Has a webhook of your choice sent to an Item's URL.
    ///
    /// `POST /sandbox/item/fire_webhook` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxitemfire_webhook)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/item/fire_webhook")]
    #[doc(alias = "itemFireWebhook")]
    #[doc(alias = "sandboxItemFireWebhook")]
    pub fn item_fire_webhook(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        webhook_code: impl Into<super::types::SandboxItemFireWebhookRequestWebhookCode>,
    ) -> super::builders::SandboxItemFireWebhook {
        super::builders::SandboxItemFireWebhook::new(
            &self.client,
            super::types::SandboxItemFireWebhookRequest::new(access_token, webhook_code),
        )
    }

    /// Puts an Item into the state `ITEM_LOGIN_REQUIRED`, to test the way back.
    ///
    /// `POST /sandbox/item/reset_login` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxitemreset_login)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/sandbox/item/reset_login")]
    #[doc(alias = "itemResetLogin")]
    #[doc(alias = "sandboxItemResetLogin")]
    pub fn item_reset_login(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::SandboxItemResetLogin {
        super::builders::SandboxItemResetLogin::new(
            &self.client,
            super::types::SandboxItemResetLoginRequest::new(access_token),
        )
    }

    /// Connects a test application to an Item.
    ///
    /// `POST /sandbox/item/application/seed`, not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/item/application/seed")]
    #[doc(alias = "itemApplicationSeed")]
    #[doc(alias = "sandboxItemApplicationSeed")]
    pub fn item_application_seed(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        application_id: impl Into<plaid_types::ApplicationId>,
    ) -> super::builders::SandboxItemApplicationSeed {
        super::builders::SandboxItemApplicationSeed::new(
            &self.client,
            super::types::SandboxItemApplicationSeedRequest::new(access_token, application_id),
        )
    }

    /// Sets how far the verification of an account by micro-deposits has come.
    ///
    /// `POST /sandbox/item/set_verification_status` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxitemset_verification_status)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/item/set_verification_status")]
    #[doc(alias = "itemSetVerificationStatus")]
    #[doc(alias = "sandboxItemSetVerificationStatus")]
    pub fn item_set_verification_status(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
        verification_status: impl Into<
            super::types::SandboxItemSetVerificationStatusRequestVerificationStatus,
        >,
    ) -> super::builders::SandboxItemSetVerificationStatus {
        super::builders::SandboxItemSetVerificationStatus::new(
            &self.client,
            super::types::SandboxItemSetVerificationStatusRequest::new(
                access_token,
                account_id,
                verification_status,
            ),
        )
    }

    /// Puts Items of a user into the state `ITEM_LOGIN_REQUIRED`.
    ///
    /// `POST /sandbox/user/reset_login` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxuserreset_login)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/sandbox/user/reset_login")]
    #[doc(alias = "sandboxUserResetLogin")]
    #[doc(alias = "userResetLogin")]
    #[inline]
    pub fn user_reset_login(&self) -> super::builders::SandboxUserResetLogin {
        super::builders::SandboxUserResetLogin::new(
            &self.client,
            super::types::SandboxUserResetLoginRequest::new(),
        )
    }

    /// Produces an event of a test bank transfer.
    ///
    /// `POST /sandbox/bank_transfer/simulate` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transfersimulate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/bank_transfer/simulate")]
    #[doc(alias = "bankTransferSimulate")]
    #[doc(alias = "sandboxBankTransferSimulate")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn bank_transfer_simulate(
        &self,
        bank_transfer_id: impl Into<plaid_types::BankTransferId>,
        event_type: impl Into<String>,
    ) -> super::builders::SandboxBankTransferSimulate {
        super::builders::SandboxBankTransferSimulate::new(
            &self.client,
            super::types::SandboxBankTransferSimulateRequest::new(bank_transfer_id, event_type),
        )
    }

    /// Makes the sweeps that would happen at the end of a day.
    ///
    /// `POST /sandbox/transfer/sweep/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfersweepsimulate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/transfer/sweep/simulate")]
    #[doc(alias = "sandboxTransferSweepSimulate")]
    #[doc(alias = "transferSweepSimulate")]
    #[inline]
    pub fn transfer_sweep_simulate(&self) -> super::builders::SandboxTransferSweepSimulate {
        super::builders::SandboxTransferSweepSimulate::new(
            &self.client,
            super::types::SandboxTransferSweepSimulateRequest::new(),
        )
    }

    /// Moves a test transfer on: posts, settles, fails or returns it.
    ///
    /// `POST /sandbox/transfer/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfersimulate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/transfer/simulate")]
    #[doc(alias = "sandboxTransferSimulate")]
    #[doc(alias = "transferSimulate")]
    pub fn transfer_simulate(
        &self,
        transfer_id: impl Into<plaid_types::TransferId>,
        event_type: impl Into<String>,
    ) -> super::builders::SandboxTransferSimulate {
        super::builders::SandboxTransferSimulate::new(
            &self.client,
            super::types::SandboxTransferSimulateRequest::new(transfer_id, event_type),
        )
    }

    /// Moves the refund of a test transfer on.
    ///
    /// `POST /sandbox/transfer/refund/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferrefundsimulate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/transfer/refund/simulate")]
    #[doc(alias = "sandboxTransferRefundSimulate")]
    #[doc(alias = "transferRefundSimulate")]
    pub fn transfer_refund_simulate(
        &self,
        refund_id: impl Into<plaid_types::TransferRefundId>,
        event_type: impl Into<String>,
    ) -> super::builders::SandboxTransferRefundSimulate {
        super::builders::SandboxTransferRefundSimulate::new(
            &self.client,
            super::types::SandboxTransferRefundSimulateRequest::new(refund_id, event_type),
        )
    }

    /// Turns the pending balance of the test ledger into available balance.
    ///
    /// `POST /sandbox/transfer/ledger/simulate_available` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferledgersimulate_available)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/transfer/ledger/simulate_available")]
    #[doc(alias = "sandboxTransferLedgerSimulateAvailable")]
    #[doc(alias = "transferLedgerSimulateAvailable")]
    #[inline]
    pub fn transfer_ledger_simulate_available(
        &self,
    ) -> super::builders::SandboxTransferLedgerSimulateAvailable {
        super::builders::SandboxTransferLedgerSimulateAvailable::new(
            &self.client,
            super::types::SandboxTransferLedgerSimulateAvailableRequest::new(),
        )
    }

    /// Moves a test deposit into the ledger on.
    ///
    /// `POST /sandbox/transfer/ledger/deposit/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferledgerdepositsimulate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/transfer/ledger/deposit/simulate")]
    #[doc(alias = "sandboxTransferLedgerDepositSimulate")]
    #[doc(alias = "transferLedgerDepositSimulate")]
    pub fn transfer_ledger_deposit_simulate(
        &self,
        sweep_id: impl Into<plaid_types::TransferSweepId>,
        event_type: impl Into<super::types::TransferLedgerSweepSimulateEventType>,
    ) -> super::builders::SandboxTransferLedgerDepositSimulate {
        super::builders::SandboxTransferLedgerDepositSimulate::new(
            &self.client,
            super::types::SandboxTransferLedgerDepositSimulateRequest::new(sweep_id, event_type),
        )
    }

    /// Moves a test withdrawal from the ledger on.
    ///
    /// `POST /sandbox/transfer/ledger/withdraw/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferledgerwithdrawsimulate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/transfer/ledger/withdraw/simulate")]
    #[doc(alias = "sandboxTransferLedgerWithdrawSimulate")]
    #[doc(alias = "transferLedgerWithdrawSimulate")]
    pub fn transfer_ledger_withdraw_simulate(
        &self,
        sweep_id: impl Into<plaid_types::TransferSweepId>,
        event_type: impl Into<super::types::TransferLedgerSweepSimulateEventType>,
    ) -> super::builders::SandboxTransferLedgerWithdrawSimulate {
        super::builders::SandboxTransferLedgerWithdrawSimulate::new(
            &self.client,
            super::types::SandboxTransferLedgerWithdrawSimulateRequest::new(sweep_id, event_type),
        )
    }

    /// Produces the repayments that would happen at the end of a month.
    ///
    /// `POST /sandbox/transfer/repayment/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferrepaymentsimulate)), not retried once it may have arrived. Withdrawn by Plaid: the API answers that it is gone.
    #[doc(alias = "/sandbox/transfer/repayment/simulate")]
    #[doc(alias = "sandboxTransferRepaymentSimulate")]
    #[doc(alias = "transferRepaymentSimulate")]
    #[deprecated = "Plaid has withdrawn this operation"]
    #[inline]
    pub fn transfer_repayment_simulate(&self) -> super::builders::SandboxTransferRepaymentSimulate {
        super::builders::SandboxTransferRepaymentSimulate::new(
            &self.client,
            super::types::SandboxTransferRepaymentSimulateRequest::new(),
        )
    }

    /// Has a webhook about transfers sent.
    ///
    /// `POST /sandbox/transfer/fire_webhook` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferfire_webhook)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/transfer/fire_webhook")]
    #[doc(alias = "sandboxTransferFireWebhook")]
    #[doc(alias = "transferFireWebhook")]
    pub fn transfer_fire_webhook(
        &self,
        webhook: impl Into<String>,
    ) -> super::builders::SandboxTransferFireWebhook {
        super::builders::SandboxTransferFireWebhook::new(
            &self.client,
            super::types::SandboxTransferFireWebhookRequest::new(webhook),
        )
    }

    /// Makes a clock that moves only when told to, for recurring transfers.
    ///
    /// `POST /sandbox/transfer/test_clock/create` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockcreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/transfer/test_clock/create")]
    #[doc(alias = "sandboxTransferTestClockCreate")]
    #[doc(alias = "transferTestClockCreate")]
    #[inline]
    pub fn transfer_test_clock_create(&self) -> super::builders::SandboxTransferTestClockCreate {
        super::builders::SandboxTransferTestClockCreate::new(
            &self.client,
            super::types::SandboxTransferTestClockCreateRequest::new(),
        )
    }

    /// Moves a test clock on; recurring transfers that fall due are made.
    ///
    /// `POST /sandbox/transfer/test_clock/advance` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockadvance)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/transfer/test_clock/advance")]
    #[doc(alias = "sandboxTransferTestClockAdvance")]
    #[doc(alias = "transferTestClockAdvance")]
    pub fn transfer_test_clock_advance(
        &self,
        test_clock_id: impl Into<plaid_types::TestClockId>,
        new_virtual_time: impl Into<plaid_core::DateTime>,
    ) -> super::builders::SandboxTransferTestClockAdvance {
        super::builders::SandboxTransferTestClockAdvance::new(
            &self.client,
            super::types::SandboxTransferTestClockAdvanceRequest::new(
                test_clock_id,
                new_virtual_time,
            ),
        )
    }

    /// Reads a test clock.
    ///
    /// `POST /sandbox/transfer/test_clock/get` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockget)), reads only; retried after any transient failure.
    #[doc(alias = "/sandbox/transfer/test_clock/get")]
    #[doc(alias = "sandboxTransferTestClockGet")]
    #[doc(alias = "transferTestClockGet")]
    pub fn transfer_test_clock_get(
        &self,
        test_clock_id: impl Into<plaid_types::TestClockId>,
    ) -> super::builders::SandboxTransferTestClockGet {
        super::builders::SandboxTransferTestClockGet::new(
            &self.client,
            super::types::SandboxTransferTestClockGetRequest::new(test_clock_id),
        )
    }

    /// Lists test clocks.
    ///
    /// `POST /sandbox/transfer/test_clock/list` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clocklist)), reads only; retried after any transient failure.
    #[doc(alias = "/sandbox/transfer/test_clock/list")]
    #[doc(alias = "sandboxTransferTestClockList")]
    #[doc(alias = "transferTestClockList")]
    #[inline]
    pub fn transfer_test_clock_list(&self) -> super::builders::SandboxTransferTestClockList {
        super::builders::SandboxTransferTestClockList::new(
            &self.client,
            super::types::SandboxTransferTestClockListRequest::new(),
        )
    }

    /// Puts a payment profile into the state where a login is required.
    ///
    /// `POST /sandbox/payment_profile/reset_login` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxpayment_profilereset_login)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/sandbox/payment_profile/reset_login")]
    #[doc(alias = "paymentProfileResetLogin")]
    #[doc(alias = "sandboxPaymentProfileResetLogin")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn payment_profile_reset_login(
        &self,
        payment_profile_token: impl Into<plaid_types::PaymentProfileToken>,
    ) -> super::builders::SandboxPaymentProfileResetLogin {
        super::builders::SandboxPaymentProfileResetLogin::new(
            &self.client,
            super::types::SandboxPaymentProfileResetLoginRequest::new(payment_profile_token),
        )
    }

    /// Moves a test payment to another status.
    ///
    /// `POST /sandbox/payment/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxpaymentsimulate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/payment/simulate")]
    #[doc(alias = "paymentSimulate")]
    #[doc(alias = "sandboxPaymentSimulate")]
    pub fn payment_simulate(
        &self,
        payment_id: impl Into<plaid_types::PaymentId>,
        webhook: impl Into<String>,
        status: impl Into<String>,
    ) -> super::builders::SandboxPaymentSimulate {
        super::builders::SandboxPaymentSimulate::new(
            &self.client,
            super::types::SandboxPaymentSimulateRequest::new(payment_id, webhook, status),
        )
    }

    /// Has a webhook about bank transfers sent.
    ///
    /// `POST /sandbox/bank_transfer/fire_webhook` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transferfire_webhook)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/bank_transfer/fire_webhook")]
    #[doc(alias = "bankTransferFireWebhook")]
    #[doc(alias = "sandboxBankTransferFireWebhook")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn bank_transfer_fire_webhook(
        &self,
        webhook: impl Into<String>,
    ) -> super::builders::SandboxBankTransferFireWebhook {
        super::builders::SandboxBankTransferFireWebhook::new(
            &self.client,
            super::types::SandboxBankTransferFireWebhookRequest::new(webhook),
        )
    }

    /// Has a webhook about income sent.
    ///
    /// `POST /sandbox/income/fire_webhook` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxincomefire_webhook)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/income/fire_webhook")]
    #[doc(alias = "incomeFireWebhook")]
    #[doc(alias = "sandboxIncomeFireWebhook")]
    pub fn income_fire_webhook(
        &self,
        item_id: impl Into<plaid_core::ItemId>,
        webhook: impl Into<String>,
        webhook_code: impl Into<super::types::SandboxIncomeWebhookFireRequestWebhookCode>,
    ) -> super::builders::SandboxIncomeFireWebhook {
        super::builders::SandboxIncomeFireWebhook::new(
            &self.client,
            super::types::SandboxIncomeFireWebhookRequest::new(item_id, webhook, webhook_code),
        )
    }

    /// Has a webhook about bank income sent.
    ///
    /// `POST /sandbox/bank_income/fire_webhook` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxbankincomefire_webhook)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/bank_income/fire_webhook")]
    #[doc(alias = "bankIncomeFireWebhook")]
    #[doc(alias = "sandboxBankIncomeFireWebhook")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn bank_income_fire_webhook(
        &self,
        webhook_code: impl Into<super::types::SandboxBankIncomeWebhookFireRequestWebhookCode>,
        webhook_fields: super::types::SandboxBankIncomeWebhookFireRequestWebhookFields,
    ) -> super::builders::SandboxBankIncomeFireWebhook {
        super::builders::SandboxBankIncomeFireWebhook::new(
            &self.client,
            super::types::SandboxBankIncomeFireWebhookRequest::new(webhook_code, webhook_fields),
        )
    }

    /// Produces cash flow updates about a test user.
    ///
    /// `POST /sandbox/cra/cashflow_updates/update` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxcracashflow_updatesupdate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/sandbox/cra/cashflow_updates/update")]
    #[doc(alias = "craCashflowUpdatesUpdate")]
    #[doc(alias = "sandboxCraCashflowUpdatesUpdate")]
    #[inline]
    pub fn cra_cashflow_updates_update(&self) -> super::builders::SandboxCraCashflowUpdatesUpdate {
        super::builders::SandboxCraCashflowUpdatesUpdate::new(
            &self.client,
            super::types::SandboxCraCashflowUpdatesUpdateRequest::new(),
        )
    }

    /// Chooses accounts as a user would in a bank's OAuth page.
    ///
    /// `POST /sandbox/oauth/select_accounts`, not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/oauth/select_accounts")]
    #[doc(alias = "oauthSelectAccounts")]
    #[doc(alias = "sandboxOauthSelectAccounts")]
    pub fn oauth_select_accounts(
        &self,
        oauth_state_id: impl Into<plaid_core::Sensitive>,
        accounts: impl IntoIterator<Item = impl Into<String>>,
    ) -> super::builders::SandboxOauthSelectAccounts {
        super::builders::SandboxOauthSelectAccounts::new(
            &self.client,
            super::types::SandboxOauthSelectAccountsRequest::new(oauth_state_id, accounts),
        )
    }

    /// Produces servicing events about a test user.
    ///
    /// `POST /sandbox/cra/servicing/simulate`, not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/sandbox/cra/servicing/simulate")]
    #[doc(alias = "craServicingSimulate")]
    #[doc(alias = "sandboxCraServicingSimulate")]
    pub fn cra_servicing_simulate(
        &self,
        subscription_id: impl Into<String>,
    ) -> super::builders::SandboxCraServicingSimulate {
        super::builders::SandboxCraServicingSimulate::new(
            &self.client,
            super::types::SandboxCraServicingSimulateRequest::new(subscription_id),
        )
    }

    /// Makes a test consent.
    ///
    /// `POST /sandbox/fdx/consent/seed`, not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look at what it should have changed, or send it again: nothing in the Sandbox is real.
    #[doc(alias = "/sandbox/fdx/consent/seed")]
    #[doc(alias = "fdxConsentSeed")]
    #[doc(alias = "sandboxFdxConsentSeed")]
    pub fn fdx_consent_seed(
        &self,
        application_id: impl Into<plaid_types::ApplicationId>,
        customer_id: impl Into<String>,
    ) -> super::builders::SandboxFdxConsentSeed {
        super::builders::SandboxFdxConsentSeed::new(
            &self.client,
            super::types::SandboxFdxConsentSeedRequest::new(application_id, customer_id),
        )
    }

    /// Has a webhook about a user sent.
    ///
    /// `POST /sandbox/user/fire_webhook`, not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/sandbox/user/fire_webhook")]
    #[doc(alias = "sandboxUserFireWebhook")]
    #[doc(alias = "userFireWebhook")]
    pub fn user_fire_webhook(
        &self,
        webhook_type: impl Into<super::types::SandboxUserFireWebhookType>,
        webhook_code: impl Into<super::types::SandboxUserFireWebhookCode>,
        webhook: impl Into<String>,
    ) -> super::builders::SandboxUserFireWebhook {
        super::builders::SandboxUserFireWebhook::new(
            &self.client,
            super::types::SandboxUserFireWebhookRequest::new(webhook_type, webhook_code, webhook),
        )
    }
}
