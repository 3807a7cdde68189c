// @generated from api/products/sandbox.toml by `cargo xtask codegen`. Do not edit.

/// The operations of sandbox.
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

    /// Calls `/sandbox/transactions/create`.
    ///
    /// `POST /sandbox/transactions/create` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransactionscreate)), not retried once it may have arrived.
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

    /// Calls `/sandbox/processor_token/create`.
    ///
    /// `POST /sandbox/processor_token/create` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxprocessor_tokencreate)), not retried once it may have arrived.
    pub fn processor_token_create(
        &self,
        institution_id: impl Into<plaid_types::InstitutionId>,
    ) -> super::builders::SandboxProcessorTokenCreate {
        super::builders::SandboxProcessorTokenCreate::new(
            &self.client,
            super::types::SandboxProcessorTokenCreateRequest::new(institution_id),
        )
    }

    /// Calls `/sandbox/public_token/create`.
    ///
    /// `POST /sandbox/public_token/create` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxpublic_tokencreate)), not retried once it may have arrived.
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

    /// Calls `/sandbox/item/fire_webhook`.
    ///
    /// `POST /sandbox/item/fire_webhook` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxitemfire_webhook)), not retried once it may have arrived.
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

    /// Calls `/sandbox/item/reset_login`.
    ///
    /// `POST /sandbox/item/reset_login` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxitemreset_login)), not retried once it may have arrived.
    pub fn item_reset_login(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::SandboxItemResetLogin {
        super::builders::SandboxItemResetLogin::new(
            &self.client,
            super::types::SandboxItemResetLoginRequest::new(access_token),
        )
    }

    /// Calls `/sandbox/item/application/seed`.
    ///
    /// `POST /sandbox/item/application/seed`, not retried once it may have arrived.
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

    /// Calls `/sandbox/item/set_verification_status`.
    ///
    /// `POST /sandbox/item/set_verification_status` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxitemset_verification_status)), not retried once it may have arrived.
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

    /// Calls `/sandbox/user/reset_login`.
    ///
    /// `POST /sandbox/user/reset_login` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxuserreset_login)), not retried once it may have arrived.
    pub fn user_reset_login(&self) -> super::builders::SandboxUserResetLogin {
        super::builders::SandboxUserResetLogin::new(
            &self.client,
            super::types::SandboxUserResetLoginRequest::new(),
        )
    }

    /// Calls `/sandbox/bank_transfer/simulate`.
    ///
    /// `POST /sandbox/bank_transfer/simulate` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transfersimulate)), not retried once it may have arrived.
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

    /// Calls `/sandbox/transfer/sweep/simulate`.
    ///
    /// `POST /sandbox/transfer/sweep/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfersweepsimulate)), not retried once it may have arrived.
    pub fn transfer_sweep_simulate(&self) -> super::builders::SandboxTransferSweepSimulate {
        super::builders::SandboxTransferSweepSimulate::new(
            &self.client,
            super::types::SandboxTransferSweepSimulateRequest::new(),
        )
    }

    /// Calls `/sandbox/transfer/simulate`.
    ///
    /// `POST /sandbox/transfer/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfersimulate)), not retried once it may have arrived.
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

    /// Calls `/sandbox/transfer/refund/simulate`.
    ///
    /// `POST /sandbox/transfer/refund/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferrefundsimulate)), not retried once it may have arrived.
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

    /// Calls `/sandbox/transfer/ledger/simulate_available`.
    ///
    /// `POST /sandbox/transfer/ledger/simulate_available` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferledgersimulate_available)), not retried once it may have arrived.
    pub fn transfer_ledger_simulate_available(
        &self,
    ) -> super::builders::SandboxTransferLedgerSimulateAvailable {
        super::builders::SandboxTransferLedgerSimulateAvailable::new(
            &self.client,
            super::types::SandboxTransferLedgerSimulateAvailableRequest::new(),
        )
    }

    /// Calls `/sandbox/transfer/ledger/deposit/simulate`.
    ///
    /// `POST /sandbox/transfer/ledger/deposit/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferledgerdepositsimulate)), not retried once it may have arrived.
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

    /// Calls `/sandbox/transfer/ledger/withdraw/simulate`.
    ///
    /// `POST /sandbox/transfer/ledger/withdraw/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferledgerwithdrawsimulate)), not retried once it may have arrived.
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

    /// Calls `/sandbox/transfer/repayment/simulate`.
    ///
    /// `POST /sandbox/transfer/repayment/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferrepaymentsimulate)), not retried once it may have arrived.
    pub fn transfer_repayment_simulate(&self) -> super::builders::SandboxTransferRepaymentSimulate {
        super::builders::SandboxTransferRepaymentSimulate::new(
            &self.client,
            super::types::SandboxTransferRepaymentSimulateRequest::new(),
        )
    }

    /// Calls `/sandbox/transfer/fire_webhook`.
    ///
    /// `POST /sandbox/transfer/fire_webhook` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransferfire_webhook)), not retried once it may have arrived.
    pub fn transfer_fire_webhook(
        &self,
        webhook: impl Into<String>,
    ) -> super::builders::SandboxTransferFireWebhook {
        super::builders::SandboxTransferFireWebhook::new(
            &self.client,
            super::types::SandboxTransferFireWebhookRequest::new(webhook),
        )
    }

    /// Calls `/sandbox/transfer/test_clock/create`.
    ///
    /// `POST /sandbox/transfer/test_clock/create` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockcreate)), not retried once it may have arrived.
    pub fn transfer_test_clock_create(&self) -> super::builders::SandboxTransferTestClockCreate {
        super::builders::SandboxTransferTestClockCreate::new(
            &self.client,
            super::types::SandboxTransferTestClockCreateRequest::new(),
        )
    }

    /// Calls `/sandbox/transfer/test_clock/advance`.
    ///
    /// `POST /sandbox/transfer/test_clock/advance` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockadvance)), not retried once it may have arrived.
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

    /// Calls `/sandbox/transfer/test_clock/get`.
    ///
    /// `POST /sandbox/transfer/test_clock/get` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clockget)), reads only; retried after any transient failure.
    pub fn transfer_test_clock_get(
        &self,
        test_clock_id: impl Into<plaid_types::TestClockId>,
    ) -> super::builders::SandboxTransferTestClockGet {
        super::builders::SandboxTransferTestClockGet::new(
            &self.client,
            super::types::SandboxTransferTestClockGetRequest::new(test_clock_id),
        )
    }

    /// Calls `/sandbox/transfer/test_clock/list`.
    ///
    /// `POST /sandbox/transfer/test_clock/list` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxtransfertest_clocklist)), reads only; retried after any transient failure.
    pub fn transfer_test_clock_list(&self) -> super::builders::SandboxTransferTestClockList {
        super::builders::SandboxTransferTestClockList::new(
            &self.client,
            super::types::SandboxTransferTestClockListRequest::new(),
        )
    }

    /// Calls `/sandbox/payment_profile/reset_login`.
    ///
    /// `POST /sandbox/payment_profile/reset_login` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxpayment_profilereset_login)), not retried once it may have arrived.
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

    /// Calls `/sandbox/payment/simulate`.
    ///
    /// `POST /sandbox/payment/simulate` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxpaymentsimulate)), not retried once it may have arrived.
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

    /// Calls `/sandbox/bank_transfer/fire_webhook`.
    ///
    /// `POST /sandbox/bank_transfer/fire_webhook` ([Plaid's page](https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transferfire_webhook)), not retried once it may have arrived.
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

    /// Calls `/sandbox/income/fire_webhook`.
    ///
    /// `POST /sandbox/income/fire_webhook` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxincomefire_webhook)), not retried once it may have arrived.
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

    /// Calls `/sandbox/bank_income/fire_webhook`.
    ///
    /// `POST /sandbox/bank_income/fire_webhook` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxbankincomefire_webhook)), not retried once it may have arrived.
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

    /// Calls `/sandbox/cra/cashflow_updates/update`.
    ///
    /// `POST /sandbox/cra/cashflow_updates/update` ([Plaid's page](https://plaid.com/docs/api/sandbox/#sandboxcracashflow_updatesupdate)), not retried once it may have arrived.
    pub fn cra_cashflow_updates_update(&self) -> super::builders::SandboxCraCashflowUpdatesUpdate {
        super::builders::SandboxCraCashflowUpdatesUpdate::new(
            &self.client,
            super::types::SandboxCraCashflowUpdatesUpdateRequest::new(),
        )
    }

    /// Calls `/sandbox/oauth/select_accounts`.
    ///
    /// `POST /sandbox/oauth/select_accounts`, not retried once it may have arrived.
    pub fn oauth_select_accounts(
        &self,
        oauth_state_id: impl Into<String>,
        accounts: impl IntoIterator<Item = impl Into<String>>,
    ) -> super::builders::SandboxOauthSelectAccounts {
        super::builders::SandboxOauthSelectAccounts::new(
            &self.client,
            super::types::SandboxOauthSelectAccountsRequest::new(oauth_state_id, accounts),
        )
    }

    /// Calls `/sandbox/cra/servicing/simulate`.
    ///
    /// `POST /sandbox/cra/servicing/simulate`, not retried once it may have arrived.
    pub fn cra_servicing_simulate(
        &self,
        subscription_id: impl Into<String>,
    ) -> super::builders::SandboxCraServicingSimulate {
        super::builders::SandboxCraServicingSimulate::new(
            &self.client,
            super::types::SandboxCraServicingSimulateRequest::new(subscription_id),
        )
    }

    /// Calls `/sandbox/fdx/consent/seed`.
    ///
    /// `POST /sandbox/fdx/consent/seed`, not retried once it may have arrived.
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

    /// Calls `/sandbox/user/fire_webhook`.
    ///
    /// `POST /sandbox/user/fire_webhook`, not retried once it may have arrived.
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
