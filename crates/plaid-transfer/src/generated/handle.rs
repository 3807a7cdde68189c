// @generated from api/products/transfer.toml by `cargo xtask codegen`. Do not edit.

/// The operations of transfer.
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

    /// Calls `/transfer/get`.
    ///
    /// `POST /transfer/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget)), reads only; retried after any transient failure.
    pub fn get(&self) -> super::builders::TransferGet {
        super::builders::TransferGet::new(&self.client, super::types::TransferGetRequest::new())
    }

    /// Calls `/transfer/recurring/get`.
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

    /// Calls `/transfer/authorization/create`.
    ///
    /// `POST /transfer/authorization/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate)), carries an idempotency key; retried after any transient failure.
    pub fn authorization_create(
        &self,
        request: super::types::TransferAuthorizationCreateRequest,
    ) -> super::builders::TransferAuthorizationCreate {
        super::builders::TransferAuthorizationCreate::new(&self.client, request)
    }

    /// Calls `/transfer/authorization/cancel`.
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

    /// Calls `/transfer/balance/get`.
    ///
    /// `POST /transfer/balance/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/balance/#transferbalanceget)), reads only; retried after any transient failure.
    #[deprecated = "Plaid advises against this operation"]
    pub fn balance_get(&self) -> super::builders::TransferBalanceGet {
        super::builders::TransferBalanceGet::new(
            &self.client,
            super::types::TransferBalanceGetRequest::new(),
        )
    }

    /// Calls `/transfer/capabilities/get`.
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

    /// Calls `/transfer/configuration/get`.
    ///
    /// `POST /transfer/configuration/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/metrics/#transferconfigurationget)), reads only; retried after any transient failure.
    pub fn configuration_get(&self) -> super::builders::TransferConfigurationGet {
        super::builders::TransferConfigurationGet::new(
            &self.client,
            super::types::TransferConfigurationGetRequest::new(),
        )
    }

    /// Calls `/transfer/ledger/get`.
    ///
    /// `POST /transfer/ledger/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerget)), reads only; retried after any transient failure.
    pub fn ledger_get(&self) -> super::builders::TransferLedgerGet {
        super::builders::TransferLedgerGet::new(
            &self.client,
            super::types::TransferLedgerGetRequest::new(),
        )
    }

    /// Calls `/transfer/ledger/distribute`.
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

    /// Calls `/transfer/ledger/deposit`.
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

    /// Calls `/transfer/ledger/withdraw`.
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

    /// Calls `/transfer/originator/funding_account/update`.
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

    /// Calls `/transfer/originator/funding_account/create`.
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

    /// Calls `/transfer/metrics/get`.
    ///
    /// `POST /transfer/metrics/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/metrics/#transfermetricsget)), reads only; retried after any transient failure.
    pub fn metrics_get(&self) -> super::builders::TransferMetricsGet {
        super::builders::TransferMetricsGet::new(
            &self.client,
            super::types::TransferMetricsGetRequest::new(),
        )
    }

    /// Calls `/transfer/create`.
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

    /// Calls `/transfer/recurring/create`.
    ///
    /// `POST /transfer/recurring/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcreate)), carries an idempotency key; retried after any transient failure.
    pub fn recurring_create(
        &self,
        request: super::types::TransferRecurringCreateRequest,
    ) -> super::builders::TransferRecurringCreate {
        super::builders::TransferRecurringCreate::new(&self.client, request)
    }

    /// Calls `/transfer/list`.
    ///
    /// `POST /transfer/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferlist)), reads only; retried after any transient failure.
    pub fn list(&self) -> super::builders::TransferList {
        super::builders::TransferList::new(&self.client, super::types::TransferListRequest::new())
    }

    /// Calls `/transfer/recurring/list`.
    ///
    /// `POST /transfer/recurring/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringlist)), reads only; retried after any transient failure.
    pub fn recurring_list(&self) -> super::builders::TransferRecurringList {
        super::builders::TransferRecurringList::new(
            &self.client,
            super::types::TransferRecurringListRequest::new(),
        )
    }

    /// Calls `/transfer/cancel`.
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

    /// Calls `/transfer/recurring/cancel`.
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

    /// Calls `/transfer/event/list`.
    ///
    /// `POST /transfer/event/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventlist)), reads only; retried after any transient failure.
    pub fn event_list(&self) -> super::builders::TransferEventList {
        super::builders::TransferEventList::new(
            &self.client,
            super::types::TransferEventListRequest::new(),
        )
    }

    /// Calls `/transfer/ledger/event/list`.
    ///
    /// `POST /transfer/ledger/event/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgereventlist)), reads only; retried after any transient failure.
    pub fn ledger_event_list(&self) -> super::builders::TransferLedgerEventList {
        super::builders::TransferLedgerEventList::new(
            &self.client,
            super::types::TransferLedgerEventListRequest::new(),
        )
    }

    /// Calls `/transfer/event/sync`.
    ///
    /// `POST /transfer/event/sync` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventsync)), reads only; retried after any transient failure.
    pub fn event_sync(&self, after_id: i64) -> super::builders::TransferEventSync {
        super::builders::TransferEventSync::new(
            &self.client,
            super::types::TransferEventSyncRequest::new(after_id),
        )
    }

    /// Calls `/transfer/sweep/get`.
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

    /// Calls `/transfer/sweep/list`.
    ///
    /// `POST /transfer/sweep/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweeplist)), reads only; retried after any transient failure.
    pub fn sweep_list(&self) -> super::builders::TransferSweepList {
        super::builders::TransferSweepList::new(
            &self.client,
            super::types::TransferSweepListRequest::new(),
        )
    }

    /// Calls `/transfer/migrate_account`.
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

    /// Calls `/transfer/intent/create`.
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

    /// Calls `/transfer/intent/get`.
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

    /// Calls `/transfer/repayment/list`.
    ///
    /// `POST /transfer/repayment/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#transferrepaymentlist)), reads only; retried after any transient failure.
    pub fn repayment_list(&self) -> super::builders::TransferRepaymentList {
        super::builders::TransferRepaymentList::new(
            &self.client,
            super::types::TransferRepaymentListRequest::new(),
        )
    }

    /// Calls `/transfer/repayment/return/list`.
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

    /// Calls `/transfer/platform/requirement/submit`.
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

    /// Calls `/transfer/originator/create`.
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

    /// Calls `/transfer/questionnaire/create`.
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

    /// Calls `/transfer/diligence/submit`.
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

    /// Calls `/transfer/diligence/document/upload`.
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

    /// Calls `/transfer/originator/get`.
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

    /// Calls `/transfer/originator/list`.
    ///
    /// `POST /transfer/originator/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorlist)), reads only; retried after any transient failure.
    pub fn originator_list(&self) -> super::builders::TransferOriginatorList {
        super::builders::TransferOriginatorList::new(
            &self.client,
            super::types::TransferOriginatorListRequest::new(),
        )
    }

    /// Calls `/transfer/refund/create`.
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

    /// Calls `/transfer/refund/get`.
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

    /// Calls `/transfer/refund/cancel`.
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

    /// Calls `/transfer/platform/originator/create`.
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

    /// Calls `/transfer/platform/person/create`.
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

    /// Calls `/payment_profile/create`.
    ///
    /// `POST /payment_profile/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#payment_profilecreate)), not retried once it may have arrived.
    #[deprecated = "Plaid advises against this operation"]
    pub fn payment_profile_create(&self) -> super::builders::PaymentProfileCreate {
        super::builders::PaymentProfileCreate::new(
            &self.client,
            super::types::PaymentProfileCreateRequest::new(),
        )
    }

    /// Calls `/payment_profile/get`.
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

    /// Calls `/payment_profile/remove`.
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

    /// Calls `/transfer/return/recover`.
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
