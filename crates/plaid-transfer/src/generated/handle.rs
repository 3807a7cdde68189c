// @generated from api/products/transfer.toml by `cargo xtask codegen`. Do not edit.

/// Moving money between bank accounts in the United States, with authorization, ledger, refunds, sweeps and recurring transfers.
///
/// [Plaid's documentation](https://plaid.com/docs/api/products/transfer/)
#[derive(Clone, Debug)]
pub struct Transfer {
    client: plaid_core::Client,
}

impl Transfer {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Reads a transfer by its id or by that of its authorization.
    ///
    /// `POST /transfer/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget)), reads only; retried after any transient failure.
    pub fn get(&self) -> super::builders::TransferGet {
        super::builders::TransferGet::new(&self.client, super::types::TransferGetRequest::new())
    }

    /// Reads a recurring transfer.
    ///
    /// `POST /transfer/recurring/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringget)), reads only; retried after any transient failure.
    pub fn recurring_get(
        &self,
        recurring_transfer_id: impl Into<super::types::RecurringTransferId>,
    ) -> super::builders::TransferRecurringGet {
        super::builders::TransferRecurringGet::new(
            &self.client,
            super::types::TransferRecurringGetRequest::new(recurring_transfer_id),
        )
    }

    /// Asks whether a transfer would be approved. An approved authorization is good for one transfer within an hour.
    ///
    /// `POST /transfer/authorization/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate)), carries an idempotency key; retried after any transient failure.
    pub fn authorization_create(
        &self,
        request: super::types::TransferAuthorizationCreateRequest,
    ) -> super::builders::TransferAuthorizationCreate {
        super::builders::TransferAuthorizationCreate::new(&self.client, request)
    }

    /// Cancels an authorization that no transfer has used.
    ///
    /// `POST /transfer/authorization/cancel` ([Plaid's page](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcancel)), not retried once it may have arrived.
    pub fn authorization_cancel(
        &self,
        authorization_id: impl Into<plaid_types::TransferAuthorizationId>,
    ) -> super::builders::TransferAuthorizationCancel {
        super::builders::TransferAuthorizationCancel::new(
            &self.client,
            super::types::TransferAuthorizationCancelRequest::new(authorization_id),
        )
    }

    /// Reads the balance held with Plaid; the ledger has taken its place.
    ///
    /// `POST /transfer/balance/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/balance/#transferbalanceget)), reads only; retried after any transient failure.
    #[deprecated = "Plaid advises against this operation"]
    pub fn balance_get(&self) -> super::builders::TransferBalanceGet {
        super::builders::TransferBalanceGet::new(
            &self.client,
            super::types::TransferBalanceGetRequest::new(),
        )
    }

    /// Tells whether an account can receive instant payments.
    ///
    /// `POST /transfer/capabilities/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/account-linking/#transfercapabilitiesget)), reads only; retried after any transient failure.
    pub fn capabilities_get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
    ) -> super::builders::TransferCapabilitiesGet {
        super::builders::TransferCapabilitiesGet::new(
            &self.client,
            super::types::TransferCapabilitiesGetRequest::new(access_token, account_id),
        )
    }

    /// Reads your transfer limits.
    ///
    /// `POST /transfer/configuration/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/metrics/#transferconfigurationget)), reads only; retried after any transient failure.
    pub fn configuration_get(&self) -> super::builders::TransferConfigurationGet {
        super::builders::TransferConfigurationGet::new(
            &self.client,
            super::types::TransferConfigurationGetRequest::new(),
        )
    }

    /// Reads the balance of a ledger.
    ///
    /// `POST /transfer/ledger/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerget)), reads only; retried after any transient failure.
    pub fn ledger_get(&self) -> super::builders::TransferLedgerGet {
        super::builders::TransferLedgerGet::new(
            &self.client,
            super::types::TransferLedgerGetRequest::new(),
        )
    }

    /// Moves money: between two of your ledgers. Its idempotency key makes a repetition harmless.
    ///
    /// `POST /transfer/ledger/distribute` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdistribute)), carries an idempotency key; retried after any transient failure.
    pub fn ledger_distribute(
        &self,
        from_ledger_id: impl Into<plaid_types::TransferLedgerId>,
        to_ledger_id: impl Into<plaid_types::TransferLedgerId>,
        amount: impl Into<plaid_core::Amount>,
    ) -> super::builders::TransferLedgerDistribute {
        super::builders::TransferLedgerDistribute::new(
            &self.client,
            super::types::TransferLedgerDistributeRequest::new(
                from_ledger_id,
                to_ledger_id,
                amount,
            ),
        )
    }

    /// Moves money: from your account into the ledger. Its idempotency key makes a repetition harmless.
    ///
    /// `POST /transfer/ledger/deposit` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdeposit)), carries an idempotency key; retried after any transient failure.
    pub fn ledger_deposit(
        &self,
        amount: impl Into<plaid_core::Amount>,
        network: impl Into<super::types::TransferACHNetwork>,
    ) -> super::builders::TransferLedgerDeposit {
        super::builders::TransferLedgerDeposit::new(
            &self.client,
            super::types::TransferLedgerDepositRequest::new(amount, network),
        )
    }

    /// Moves money: from the ledger to your account. Its idempotency key makes a repetition harmless.
    ///
    /// `POST /transfer/ledger/withdraw` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerwithdraw)), carries an idempotency key; retried after any transient failure.
    pub fn ledger_withdraw(
        &self,
        amount: impl Into<plaid_core::Amount>,
        network: impl Into<super::types::TransferNetwork>,
    ) -> super::builders::TransferLedgerWithdraw {
        super::builders::TransferLedgerWithdraw::new(
            &self.client,
            super::types::TransferLedgerWithdrawRequest::new(amount, network),
        )
    }

    /// Changes the account from which an originator's ledger is funded.
    ///
    /// `POST /transfer/originator/funding_account/update` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountupdate)), not retried once it may have arrived.
    pub fn originator_funding_account_update(
        &self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        funding_account: super::types::TransferFundingAccount,
    ) -> super::builders::TransferOriginatorFundingAccountUpdate {
        super::builders::TransferOriginatorFundingAccountUpdate::new(
            &self.client,
            super::types::TransferOriginatorFundingAccountUpdateRequest::new(
                originator_client_id,
                funding_account,
            ),
        )
    }

    /// Adds an account from which an originator's ledger is funded.
    ///
    /// `POST /transfer/originator/funding_account/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountcreate)), not retried once it may have arrived.
    pub fn originator_funding_account_create(
        &self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        funding_account: super::types::TransferFundingAccountWithDisplayName,
    ) -> super::builders::TransferOriginatorFundingAccountCreate {
        super::builders::TransferOriginatorFundingAccountCreate::new(
            &self.client,
            super::types::TransferOriginatorFundingAccountCreateRequest::new(
                originator_client_id,
                funding_account,
            ),
        )
    }

    /// Reads how much of your transfer limits is used.
    ///
    /// `POST /transfer/metrics/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/metrics/#transfermetricsget)), reads only; retried after any transient failure.
    pub fn metrics_get(&self) -> super::builders::TransferMetricsGet {
        super::builders::TransferMetricsGet::new(
            &self.client,
            super::types::TransferMetricsGetRequest::new(),
        )
    }

    /// Moves money: makes the transfer that was authorized. One authorization makes one transfer, so repeating the request is safe.
    ///
    /// `POST /transfer/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercreate)), safe to repeat; retried after any transient failure.
    pub fn create(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
        authorization_id: impl Into<plaid_types::TransferAuthorizationId>,
        description: impl Into<String>,
    ) -> super::builders::TransferCreate {
        super::builders::TransferCreate::new(
            &self.client,
            super::types::TransferCreateRequest::new(
                access_token,
                account_id,
                authorization_id,
                description,
            ),
        )
    }

    /// Makes a transfer that repeats on a schedule. Its idempotency key makes a repetition harmless.
    ///
    /// `POST /transfer/recurring/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcreate)), carries an idempotency key; retried after any transient failure.
    pub fn recurring_create(
        &self,
        request: super::types::TransferRecurringCreateRequest,
    ) -> super::builders::TransferRecurringCreate {
        super::builders::TransferRecurringCreate::new(&self.client, request)
    }

    /// Lists transfers, newest first, up to 25 a page.
    ///
    /// `POST /transfer/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferlist)), reads only; retried after any transient failure.
    pub fn list(&self) -> super::builders::TransferList {
        super::builders::TransferList::new(&self.client, super::types::TransferListRequest::new())
    }

    /// Lists recurring transfers, newest first, up to 25 a page.
    ///
    /// `POST /transfer/recurring/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringlist)), reads only; retried after any transient failure.
    pub fn recurring_list(&self) -> super::builders::TransferRecurringList {
        super::builders::TransferRecurringList::new(
            &self.client,
            super::types::TransferRecurringListRequest::new(),
        )
    }

    /// Cancels a transfer that has not been sent to the network.
    ///
    /// `POST /transfer/cancel` ([Plaid's page](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercancel)), not retried once it may have arrived.
    pub fn cancel(
        &self,
        transfer_id: impl Into<plaid_types::TransferId>,
    ) -> super::builders::TransferCancel {
        super::builders::TransferCancel::new(
            &self.client,
            super::types::TransferCancelRequest::new(transfer_id),
        )
    }

    /// Cancels a recurring transfer; transfers already made go on.
    ///
    /// `POST /transfer/recurring/cancel` ([Plaid's page](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcancel)), not retried once it may have arrived.
    pub fn recurring_cancel(
        &self,
        recurring_transfer_id: impl Into<super::types::RecurringTransferId>,
    ) -> super::builders::TransferRecurringCancel {
        super::builders::TransferRecurringCancel::new(
            &self.client,
            super::types::TransferRecurringCancelRequest::new(recurring_transfer_id),
        )
    }

    /// Lists events of transfers that match a filter.
    ///
    /// `POST /transfer/event/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventlist)), reads only; retried after any transient failure.
    pub fn event_list(&self) -> super::builders::TransferEventList {
        super::builders::TransferEventList::new(
            &self.client,
            super::types::TransferEventListRequest::new(),
        )
    }

    /// Lists movements of the ledger.
    ///
    /// `POST /transfer/ledger/event/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgereventlist)), reads only; retried after any transient failure.
    pub fn ledger_event_list(&self) -> super::builders::TransferLedgerEventList {
        super::builders::TransferLedgerEventList::new(
            &self.client,
            super::types::TransferLedgerEventListRequest::new(),
        )
    }

    /// Lists events after the one with a given id, oldest first. Ids grow without gaps in time.
    ///
    /// `POST /transfer/event/sync` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventsync)), reads only; retried after any transient failure.
    pub fn event_sync(&self, after_id: i64) -> super::builders::TransferEventSync {
        super::builders::TransferEventSync::new(
            &self.client,
            super::types::TransferEventSyncRequest::new(after_id),
        )
    }

    /// Reads one sweep between the ledger and your account.
    ///
    /// `POST /transfer/sweep/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweepget)), reads only; retried after any transient failure.
    pub fn sweep_get(
        &self,
        sweep_id: impl Into<plaid_types::TransferSweepId>,
    ) -> super::builders::TransferSweepGet {
        super::builders::TransferSweepGet::new(
            &self.client,
            super::types::TransferSweepGetRequest::new(sweep_id),
        )
    }

    /// Lists sweeps, newest first, up to 25 a page.
    ///
    /// `POST /transfer/sweep/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweeplist)), reads only; retried after any transient failure.
    pub fn sweep_list(&self) -> super::builders::TransferSweepList {
        super::builders::TransferSweepList::new(
            &self.client,
            super::types::TransferSweepListRequest::new(),
        )
    }

    /// Takes over an account with known numbers from another payment provider and returns an access token for it.
    ///
    /// `POST /transfer/migrate_account` ([Plaid's page](https://plaid.com/docs/api/products/transfer/account-linking/#transfermigrate_account)), not retried once it may have arrived.
    pub fn migrate_account(
        &self,
        account_number: impl Into<plaid_core::Sensitive>,
        routing_number: impl Into<String>,
        account_type: impl Into<String>,
    ) -> super::builders::TransferMigrateAccount {
        super::builders::TransferMigrateAccount::new(
            &self.client,
            super::types::TransferMigrateAccountRequest::new(
                account_number,
                routing_number,
                account_type,
            ),
        )
    }

    /// Prepares a transfer that the user confirms in Link.
    ///
    /// `POST /transfer/intent/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentcreate)), not retried once it may have arrived.
    pub fn intent_create(
        &self,
        mode: impl Into<super::types::TransferIntentCreateMode>,
        amount: impl Into<plaid_core::Amount>,
        description: impl Into<String>,
        user: super::types::TransferUserInRequest,
    ) -> super::builders::TransferIntentCreate {
        super::builders::TransferIntentCreate::new(
            &self.client,
            super::types::TransferIntentCreateRequest::new(mode, amount, description, user),
        )
    }

    /// Reads a transfer intent and what became of it.
    ///
    /// `POST /transfer/intent/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentget)), reads only; retried after any transient failure.
    pub fn intent_get(
        &self,
        transfer_intent_id: impl Into<plaid_types::TransferIntentId>,
    ) -> super::builders::TransferIntentGet {
        super::builders::TransferIntentGet::new(
            &self.client,
            super::types::TransferIntentGetRequest::new(transfer_intent_id),
        )
    }

    /// Lists repayments of guaranteed transfers that were returned.
    ///
    /// `POST /transfer/repayment/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#transferrepaymentlist)), reads only; retried after any transient failure.
    pub fn repayment_list(&self) -> super::builders::TransferRepaymentList {
        super::builders::TransferRepaymentList::new(
            &self.client,
            super::types::TransferRepaymentListRequest::new(),
        )
    }

    /// Lists the returned transfers behind a repayment.
    ///
    /// `POST /transfer/repayment/return/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#transferrepaymentreturnlist)), reads only; retried after any transient failure.
    pub fn repayment_return_list(
        &self,
        repayment_id: impl Into<super::types::TransferRepaymentId>,
    ) -> super::builders::TransferRepaymentReturnList {
        super::builders::TransferRepaymentReturnList::new(
            &self.client,
            super::types::TransferRepaymentReturnListRequest::new(repayment_id),
        )
    }

    /// Submits what is required to onboard an originator.
    ///
    /// `POST /transfer/platform/requirement/submit` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformrequirementsubmit)), not retried once it may have arrived.
    pub fn platform_requirement_submit(
        &self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        requirement_submissions: impl IntoIterator<
            Item = super::types::TransferPlatformRequirementSubmission,
        >,
    ) -> super::builders::TransferPlatformRequirementSubmit {
        super::builders::TransferPlatformRequirementSubmit::new(
            &self.client,
            super::types::TransferPlatformRequirementSubmitRequest::new(
                originator_client_id,
                requirement_submissions,
            ),
        )
    }

    /// Adds a business on whose behalf transfers are made.
    ///
    /// `POST /transfer/originator/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorcreate)), not retried once it may have arrived.
    pub fn originator_create(
        &self,
        company_name: impl Into<String>,
    ) -> super::builders::TransferOriginatorCreate {
        super::builders::TransferOriginatorCreate::new(
            &self.client,
            super::types::TransferOriginatorCreateRequest::new(company_name),
        )
    }

    /// Makes a link to the questionnaire that onboards an originator.
    ///
    /// `POST /transfer/questionnaire/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferquestionnairecreate)), not retried once it may have arrived.
    pub fn questionnaire_create(
        &self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        redirect_uri: impl Into<String>,
    ) -> super::builders::TransferQuestionnaireCreate {
        super::builders::TransferQuestionnaireCreate::new(
            &self.client,
            super::types::TransferQuestionnaireCreateRequest::new(
                originator_client_id,
                redirect_uri,
            ),
        )
    }

    /// Submits due diligence about an originator.
    ///
    /// `POST /transfer/diligence/submit` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencesubmit)), not retried once it may have arrived.
    pub fn diligence_submit(
        &self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        originator_diligence: super::types::TransferOriginatorDiligence,
    ) -> super::builders::TransferDiligenceSubmit {
        super::builders::TransferDiligenceSubmit::new(
            &self.client,
            super::types::TransferDiligenceSubmitRequest::new(
                originator_client_id,
                originator_diligence,
            ),
        )
    }

    /// Uploads a due diligence document as a form. PDF only, below 20 MB.
    ///
    /// `POST /transfer/diligence/document/upload` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencedocumentupload)), not retried once it may have arrived.
    pub fn diligence_document_upload(
        &self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        file: plaid_core::transport::Part,
        purpose: impl Into<super::types::TransferDocumentPurpose>,
    ) -> super::builders::TransferDiligenceDocumentUpload {
        super::builders::TransferDiligenceDocumentUpload::new(
            &self.client,
            super::types::TransferDiligenceDocumentUploadRequest::new(
                originator_client_id,
                file,
                purpose,
            ),
        )
    }

    /// Reads an originator and how far its onboarding has come.
    ///
    /// `POST /transfer/originator/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorget)), reads only; retried after any transient failure.
    pub fn originator_get(
        &self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
    ) -> super::builders::TransferOriginatorGet {
        super::builders::TransferOriginatorGet::new(
            &self.client,
            super::types::TransferOriginatorGetRequest::new(originator_client_id),
        )
    }

    /// Lists originators.
    ///
    /// `POST /transfer/originator/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorlist)), reads only; retried after any transient failure.
    pub fn originator_list(&self) -> super::builders::TransferOriginatorList {
        super::builders::TransferOriginatorList::new(
            &self.client,
            super::types::TransferOriginatorListRequest::new(),
        )
    }

    /// Moves money: refunds a transfer in full or in part. Its idempotency key makes a repetition harmless.
    ///
    /// `POST /transfer/refund/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundcreate)), carries an idempotency key; retried after any transient failure.
    pub fn refund_create(
        &self,
        transfer_id: impl Into<plaid_types::TransferId>,
        amount: impl Into<plaid_core::Amount>,
    ) -> super::builders::TransferRefundCreate {
        super::builders::TransferRefundCreate::new(
            &self.client,
            super::types::TransferRefundCreateRequest::new(transfer_id, amount),
        )
    }

    /// Reads a refund.
    ///
    /// `POST /transfer/refund/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundget)), reads only; retried after any transient failure.
    pub fn refund_get(
        &self,
        refund_id: impl Into<plaid_types::TransferRefundId>,
    ) -> super::builders::TransferRefundGet {
        super::builders::TransferRefundGet::new(
            &self.client,
            super::types::TransferRefundGetRequest::new(refund_id),
        )
    }

    /// Cancels a refund that is still pending.
    ///
    /// `POST /transfer/refund/cancel` ([Plaid's page](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundcancel)), not retried once it may have arrived.
    pub fn refund_cancel(
        &self,
        refund_id: impl Into<plaid_types::TransferRefundId>,
    ) -> super::builders::TransferRefundCancel {
        super::builders::TransferRefundCancel::new(
            &self.client,
            super::types::TransferRefundCancelRequest::new(refund_id),
        )
    }

    /// Adds an originator of a platform.
    ///
    /// `POST /transfer/platform/originator/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformoriginatorcreate)), not retried once it may have arrived.
    pub fn platform_originator_create(
        &self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
        tos_acceptance_metadata: super::types::TransferPlatformTOSAcceptanceMetadata,
        originator_reviewed_at: impl Into<plaid_core::DateTime>,
    ) -> super::builders::TransferPlatformOriginatorCreate {
        super::builders::TransferPlatformOriginatorCreate::new(
            &self.client,
            super::types::TransferPlatformOriginatorCreateRequest::new(
                originator_client_id,
                tos_acceptance_metadata,
                originator_reviewed_at,
            ),
        )
    }

    /// Adds a person behind an originator.
    ///
    /// `POST /transfer/platform/person/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformpersoncreate)), not retried once it may have arrived.
    pub fn platform_person_create(
        &self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
    ) -> super::builders::TransferPlatformPersonCreate {
        super::builders::TransferPlatformPersonCreate::new(
            &self.client,
            super::types::TransferPlatformPersonCreateRequest::new(originator_client_id),
        )
    }

    /// Makes a payment profile; no longer offered to new users.
    ///
    /// `POST /payment_profile/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#payment_profilecreate)), not retried once it may have arrived.
    #[deprecated = "Plaid advises against this operation"]
    pub fn payment_profile_create(&self) -> super::builders::PaymentProfileCreate {
        super::builders::PaymentProfileCreate::new(
            &self.client,
            super::types::PaymentProfileCreateRequest::new(),
        )
    }

    /// Reads the state of a payment profile.
    ///
    /// `POST /payment_profile/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#payment_profileget)), reads only; retried after any transient failure.
    #[deprecated = "Plaid advises against this operation"]
    pub fn payment_profile_get(
        &self,
        payment_profile_token: impl Into<plaid_types::PaymentProfileToken>,
    ) -> super::builders::PaymentProfileGet {
        super::builders::PaymentProfileGet::new(
            &self.client,
            super::types::PaymentProfileGetRequest::new(payment_profile_token),
        )
    }

    /// Removes a payment profile.
    ///
    /// `POST /payment_profile/remove` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#payment_profileremove)), not retried once it may have arrived.
    #[deprecated = "Plaid advises against this operation"]
    pub fn payment_profile_remove(
        &self,
        payment_profile_token: impl Into<plaid_types::PaymentProfileToken>,
    ) -> super::builders::PaymentProfileRemove {
        super::builders::PaymentProfileRemove::new(
            &self.client,
            super::types::PaymentProfileRemoveRequest::new(payment_profile_token),
        )
    }

    /// Moves money: tries to collect a returned transfer again. Its idempotency key makes a repetition harmless.
    ///
    /// `POST /transfer/return/recover`, not retried once it may have arrived.
    pub fn return_recover(
        &self,
        transfer_id: impl Into<plaid_types::TransferId>,
        amount: impl Into<plaid_core::Amount>,
    ) -> super::builders::TransferReturnRecover {
        super::builders::TransferReturnRecover::new(
            &self.client,
            super::types::TransferReturnRecoverRequest::new(transfer_id, amount),
        )
    }
}
