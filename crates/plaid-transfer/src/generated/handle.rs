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

    /// Returns one transfer. Name it by `transfer_id` or by the `authorization_id` it was made from, and give exactly one of the two.
    ///
    /// `POST /transfer/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferget)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/get")]
    #[doc(alias = "transferGet")]
    #[inline]
    pub fn get(&self) -> super::builders::TransferGet {
        super::builders::TransferGet::new(&self.client, super::types::TransferGetRequest::new())
    }

    /// Returns one recurring transfer with its schedule and the ids of the transfers it has started.
    ///
    /// `POST /transfer/recurring/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringget)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/recurring/get")]
    #[doc(alias = "recurringGet")]
    #[doc(alias = "transferRecurringGet")]
    pub fn recurring_get(
        &self,
        recurring_transfer_id: impl Into<plaid_types::RecurringTransferId>,
    ) -> super::builders::TransferRecurringGet {
        super::builders::TransferRecurringGet::new(
            &self.client,
            super::types::TransferRecurringGetRequest::new(recurring_transfer_id),
        )
    }

    /// Asks for a risk decision on a planned transfer; `create` needs the id of an approved authorization. The decision can also be `declined` or `user_action_required` (send the user through Link in update mode, then try again), and an approval with a rationale code means that the risk check could not run. An unused authorization lapses after one hour by default; send an idempotency key so that a retry returns the first decision.
    ///
    /// `POST /transfer/authorization/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcreate)), carries an idempotency key; retried after any transient failure.
    #[doc(alias = "/transfer/authorization/create")]
    #[doc(alias = "authorizationCreate")]
    #[doc(alias = "transferAuthorizationCreate")]
    #[inline]
    pub fn authorization_create(
        &self,
        request: super::types::TransferAuthorizationCreateRequest,
    ) -> super::builders::TransferAuthorizationCreate {
        super::builders::TransferAuthorizationCreate::new(&self.client, request)
    }

    /// Withdraws an authorization that no transfer has used yet.
    ///
    /// `POST /transfer/authorization/cancel` ([Plaid's page](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transferauthorizationcancel)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/transfer/authorization/cancel")]
    #[doc(alias = "authorizationCancel")]
    #[doc(alias = "transferAuthorizationCancel")]
    pub fn authorization_cancel(
        &self,
        authorization_id: impl Into<plaid_types::TransferAuthorizationId>,
    ) -> super::builders::TransferAuthorizationCancel {
        super::builders::TransferAuthorizationCancel::new(
            &self.client,
            super::types::TransferAuthorizationCancelRequest::new(authorization_id),
        )
    }

    /// Returns a balance kept at Plaid. Deprecated: read the ledger with `ledger_get`.
    ///
    /// `POST /transfer/balance/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/balance/#transferbalanceget)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/balance/get")]
    #[doc(alias = "balanceGet")]
    #[doc(alias = "transferBalanceGet")]
    #[deprecated = "Plaid advises against this operation"]
    #[inline]
    pub fn balance_get(&self) -> super::builders::TransferBalanceGet {
        super::builders::TransferBalanceGet::new(
            &self.client,
            super::types::TransferBalanceGetRequest::new(),
        )
    }

    /// Tells whether an account can take part in instant payments over RTP or FedNow. Works for every Item that supports Transfer, also for migrated accounts.
    ///
    /// `POST /transfer/capabilities/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/account-linking/#transfercapabilitiesget)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/capabilities/get")]
    #[doc(alias = "capabilitiesGet")]
    #[doc(alias = "transferCapabilitiesGet")]
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

    /// Returns the limits that apply to your transfers, for single transfers and by day and month.
    ///
    /// `POST /transfer/configuration/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/metrics/#transferconfigurationget)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/configuration/get")]
    #[doc(alias = "configurationGet")]
    #[doc(alias = "transferConfigurationGet")]
    #[inline]
    pub fn configuration_get(&self) -> super::builders::TransferConfigurationGet {
        super::builders::TransferConfigurationGet::new(
            &self.client,
            super::types::TransferConfigurationGetRequest::new(),
        )
    }

    /// Returns the available and the pending balance of a ledger, the default one unless `ledger_id` names another.
    ///
    /// `POST /transfer/ledger/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerget)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/ledger/get")]
    #[doc(alias = "ledgerGet")]
    #[doc(alias = "transferLedgerGet")]
    #[inline]
    pub fn ledger_get(&self) -> super::builders::TransferLedgerGet {
        super::builders::TransferLedgerGet::new(
            &self.client,
            super::types::TransferLedgerGetRequest::new(),
        )
    }

    /// Moves available money from one ledger to another: between two of your own, or between yours and that of a customer on your platform. Give an idempotency key so that a retry cannot move the money twice.
    ///
    /// `POST /transfer/ledger/distribute` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdistribute)), carries an idempotency key; retried after any transient failure.
    #[doc(alias = "/transfer/ledger/distribute")]
    #[doc(alias = "ledgerDistribute")]
    #[doc(alias = "transferLedgerDistribute")]
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

    /// Pulls money from a funding account into a ledger. The money is pending first and becomes available later; give an idempotency key so that a retry cannot deposit twice.
    ///
    /// `POST /transfer/ledger/deposit` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerdeposit)), carries an idempotency key; retried after any transient failure.
    #[doc(alias = "/transfer/ledger/deposit")]
    #[doc(alias = "ledgerDeposit")]
    #[doc(alias = "transferLedgerDeposit")]
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

    /// Pays money out of a ledger to a funding account. Give an idempotency key so that a retry cannot withdraw twice.
    ///
    /// `POST /transfer/ledger/withdraw` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgerwithdraw)), carries an idempotency key; retried after any transient failure.
    #[doc(alias = "/transfer/ledger/withdraw")]
    #[doc(alias = "ledgerWithdraw")]
    #[doc(alias = "transferLedgerWithdraw")]
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

    /// Replaces the funding account of an originator.
    ///
    /// `POST /transfer/originator/funding_account/update` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountupdate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/transfer/originator/funding_account/update")]
    #[doc(alias = "originatorFundingAccountUpdate")]
    #[doc(alias = "transferOriginatorFundingAccountUpdate")]
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

    /// Adds a funding account to an originator. Each call adds another one.
    ///
    /// `POST /transfer/originator/funding_account/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorfunding_accountcreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look in the Dashboard for the accounts of the originator.
    #[doc(alias = "/transfer/originator/funding_account/create")]
    #[doc(alias = "originatorFundingAccountCreate")]
    #[doc(alias = "transferOriginatorFundingAccountCreate")]
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

    /// Returns how much of your volume limits is used, by day and month, and your return rates. Sandbox answers with fixed sample numbers.
    ///
    /// `POST /transfer/metrics/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/metrics/#transfermetricsget)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/metrics/get")]
    #[doc(alias = "metricsGet")]
    #[doc(alias = "transferMetricsGet")]
    #[inline]
    pub fn metrics_get(&self) -> super::builders::TransferMetricsGet {
        super::builders::TransferMetricsGet::new(
            &self.client,
            super::types::TransferMetricsGetRequest::new(),
        )
    }

    /// Starts a transfer that an authorization has approved; money moves. The authorization is the idempotency key: asking again returns the transfer that exists. After a server error the transfer may exist all the same; the event list tells.
    ///
    /// `POST /transfer/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercreate)), safe to repeat; retried after any transient failure.
    #[doc(alias = "/transfer/create")]
    #[doc(alias = "transferCreate")]
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

    /// Sets up a schedule of transfers; money moves on every date of it. Not available with Transfer UI or for platforms. The idempotency key guards against a second schedule.
    ///
    /// `POST /transfer/recurring/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcreate)), carries an idempotency key; retried after any transient failure.
    #[doc(alias = "/transfer/recurring/create")]
    #[doc(alias = "recurringCreate")]
    #[doc(alias = "transferRecurringCreate")]
    #[inline]
    pub fn recurring_create(
        &self,
        request: super::types::TransferRecurringCreateRequest,
    ) -> super::builders::TransferRecurringCreate {
        super::builders::TransferRecurringCreate::new(&self.client, request)
    }

    /// Lists your transfers and their states, page by page with `count` and `offset`.
    ///
    /// `POST /transfer/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transferlist)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/list")]
    #[doc(alias = "transferList")]
    #[inline]
    pub fn list(&self) -> super::builders::TransferList {
        super::builders::TransferList::new(&self.client, super::types::TransferListRequest::new())
    }

    /// Lists your recurring transfers and their states, page by page with `count` and `offset`.
    ///
    /// `POST /transfer/recurring/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringlist)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/recurring/list")]
    #[doc(alias = "recurringList")]
    #[doc(alias = "transferRecurringList")]
    #[inline]
    pub fn recurring_list(&self) -> super::builders::TransferRecurringList {
        super::builders::TransferRecurringList::new(
            &self.client,
            super::types::TransferRecurringListRequest::new(),
        )
    }

    /// Cancels a transfer. Possible only while `cancellable` of the transfer is true.
    ///
    /// `POST /transfer/cancel` ([Plaid's page](https://plaid.com/docs/api/products/transfer/initiating-transfers/#transfercancel)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/transfer/cancel")]
    #[doc(alias = "transferCancel")]
    pub fn cancel(
        &self,
        transfer_id: impl Into<plaid_types::TransferId>,
    ) -> super::builders::TransferCancel {
        super::builders::TransferCancel::new(
            &self.client,
            super::types::TransferCancelRequest::new(transfer_id),
        )
    }

    /// Ends a recurring transfer. A transfer that is scheduled and not yet with the bank is cancelled too.
    ///
    /// `POST /transfer/recurring/cancel` ([Plaid's page](https://plaid.com/docs/api/products/transfer/recurring-transfers/#transferrecurringcancel)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/transfer/recurring/cancel")]
    #[doc(alias = "recurringCancel")]
    #[doc(alias = "transferRecurringCancel")]
    pub fn recurring_cancel(
        &self,
        recurring_transfer_id: impl Into<plaid_types::RecurringTransferId>,
    ) -> super::builders::TransferRecurringCancel {
        super::builders::TransferRecurringCancel::new(
            &self.client,
            super::types::TransferRecurringCancelRequest::new(recurring_transfer_id),
        )
    }

    /// Lists transfer events by date, type, account, transfer and more. To see every event exactly once, use `event_sync`.
    ///
    /// `POST /transfer/event/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventlist)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/event/list")]
    #[doc(alias = "eventList")]
    #[doc(alias = "transferEventList")]
    #[inline]
    pub fn event_list(&self) -> super::builders::TransferEventList {
        super::builders::TransferEventList::new(
            &self.client,
            super::types::TransferEventListRequest::new(),
        )
    }

    /// Lists the events of one ledger: money that came in, went out or became available.
    ///
    /// `POST /transfer/ledger/event/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/ledger/#transferledgereventlist)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/ledger/event/list")]
    #[doc(alias = "ledgerEventList")]
    #[doc(alias = "transferLedgerEventList")]
    #[inline]
    pub fn ledger_event_list(&self) -> super::builders::TransferLedgerEventList {
        super::builders::TransferLedgerEventList::new(
            &self.client,
            super::types::TransferLedgerEventListRequest::new(),
        )
    }

    /// Returns the events after a given event id, in order, up to 500 at a time. Keep the last id you have handled and no event is missed; start with 0.
    ///
    /// `POST /transfer/event/sync` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfereventsync)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/event/sync")]
    #[doc(alias = "eventSync")]
    #[doc(alias = "transferEventSync")]
    #[inline]
    pub fn event_sync(&self, after_id: i64) -> super::builders::TransferEventSync {
        super::builders::TransferEventSync::new(
            &self.client,
            super::types::TransferEventSyncRequest::new(after_id),
        )
    }

    /// Returns one sweep, a movement of money between the ledger and a funding account.
    ///
    /// `POST /transfer/sweep/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweepget)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/sweep/get")]
    #[doc(alias = "sweepGet")]
    #[doc(alias = "transferSweepGet")]
    pub fn sweep_get(
        &self,
        sweep_id: impl Into<plaid_types::TransferSweepId>,
    ) -> super::builders::TransferSweepGet {
        super::builders::TransferSweepGet::new(
            &self.client,
            super::types::TransferSweepGetRequest::new(sweep_id),
        )
    }

    /// Lists sweeps by date, amount, state, originator and more, page by page with `count` and `offset`.
    ///
    /// `POST /transfer/sweep/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweeplist)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/sweep/list")]
    #[doc(alias = "sweepList")]
    #[doc(alias = "transferSweepList")]
    #[inline]
    pub fn sweep_list(&self) -> super::builders::TransferSweepList {
        super::builders::TransferSweepList::new(
            &self.client,
            super::types::TransferSweepListRequest::new(),
        )
    }

    /// Makes an Item out of an account and routing number that you have verified yourself, and returns its access token. The Item serves Transfer alone. Include a wire routing number if it is to take wires. Plaid has to switch this operation on for you.
    ///
    /// `POST /transfer/migrate_account` ([Plaid's page](https://plaid.com/docs/api/products/transfer/account-linking/#transfermigrate_account)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Nothing lists migrated accounts: a second request makes another account for the same numbers and moves no money.
    #[doc(alias = "/transfer/migrate_account")]
    #[doc(alias = "migrateAccount")]
    #[doc(alias = "transferMigrateAccount")]
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

    /// Creates the intent that Transfer UI runs in Link. Pass the id of the intent when you make the Link token.
    ///
    /// `POST /transfer/intent/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentcreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Nothing lists intents. One that no user completes in Link moves no money: make another.
    #[doc(alias = "/transfer/intent/create")]
    #[doc(alias = "intentCreate")]
    #[doc(alias = "transferIntentCreate")]
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

    /// Returns a transfer intent: its state, the decision, and the transfer it led to.
    ///
    /// `POST /transfer/intent/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/account-linking/#transferintentget)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/intent/get")]
    #[doc(alias = "intentGet")]
    #[doc(alias = "transferIntentGet")]
    pub fn intent_get(
        &self,
        transfer_intent_id: impl Into<plaid_types::TransferIntentId>,
    ) -> super::builders::TransferIntentGet {
        super::builders::TransferIntentGet::new(
            &self.client,
            super::types::TransferIntentGetRequest::new(transfer_intent_id),
        )
    }

    /// Lists repayments, the newest first: money you paid back to Plaid for returns of guaranteed transfers.
    ///
    /// `POST /transfer/repayment/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#transferrepaymentlist)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/repayment/list")]
    #[doc(alias = "repaymentList")]
    #[doc(alias = "transferRepaymentList")]
    #[inline]
    pub fn repayment_list(&self) -> super::builders::TransferRepaymentList {
        super::builders::TransferRepaymentList::new(
            &self.client,
            super::types::TransferRepaymentListRequest::new(),
        )
    }

    /// Lists the returns that one repayment covers. Their amounts add up to the amount of the repayment.
    ///
    /// `POST /transfer/repayment/return/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#transferrepaymentreturnlist)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/repayment/return/list")]
    #[doc(alias = "repaymentReturnList")]
    #[doc(alias = "transferRepaymentReturnList")]
    pub fn repayment_return_list(
        &self,
        repayment_id: impl Into<super::types::TransferRepaymentId>,
    ) -> super::builders::TransferRepaymentReturnList {
        super::builders::TransferRepaymentReturnList::new(
            &self.client,
            super::types::TransferRepaymentReturnListRequest::new(repayment_id),
        )
    }

    /// Submits further onboarding answers for an originator, which Plaid needs for its decision.
    ///
    /// `POST /transfer/platform/requirement/submit` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformrequirementsubmit)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look with `/transfer/originator/get` at what is still wanted of the originator, then submit that again.
    #[doc(alias = "/transfer/platform/requirement/submit")]
    #[doc(alias = "platformRequirementSubmit")]
    #[doc(alias = "transferPlatformRequirementSubmit")]
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

    /// Creates an originator and returns its client id.
    ///
    /// `POST /transfer/originator/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorcreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look with `/transfer/originator/list` for its client id.
    #[doc(alias = "/transfer/originator/create")]
    #[doc(alias = "originatorCreate")]
    #[doc(alias = "transferOriginatorCreate")]
    pub fn originator_create(
        &self,
        company_name: impl Into<String>,
    ) -> super::builders::TransferOriginatorCreate {
        super::builders::TransferOriginatorCreate::new(
            &self.client,
            super::types::TransferOriginatorCreateRequest::new(company_name),
        )
    }

    /// Returns the URL of a page hosted by Plaid where the originator answers the due diligence questions and accepts the terms for ACH. Redirect the originator there.
    ///
    /// `POST /transfer/questionnaire/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferquestionnairecreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again: a questionnaire that nobody opens does no harm.
    #[doc(alias = "/transfer/questionnaire/create")]
    #[doc(alias = "questionnaireCreate")]
    #[doc(alias = "transferQuestionnaireCreate")]
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

    /// Submits due diligence answers for one of your end customers.
    ///
    /// `POST /transfer/diligence/submit` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencesubmit)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look with `/transfer/originator/get` at the diligence status.
    #[doc(alias = "/transfer/diligence/submit")]
    #[doc(alias = "diligenceSubmit")]
    #[doc(alias = "transferDiligenceSubmit")]
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

    /// Uploads a due diligence document for one of your end customers, who originates the transfers. The request is a multipart form.
    ///
    /// `POST /transfer/diligence/document/upload` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferdiligencedocumentupload)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Upload it again: a second copy is read twice and does no other harm.
    #[doc(alias = "/transfer/diligence/document/upload")]
    #[doc(alias = "diligenceDocumentUpload")]
    #[doc(alias = "transferDiligenceDocumentUpload")]
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

    /// Returns how far the onboarding of one originator has come.
    ///
    /// `POST /transfer/originator/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorget)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/originator/get")]
    #[doc(alias = "originatorGet")]
    #[doc(alias = "transferOriginatorGet")]
    pub fn originator_get(
        &self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
    ) -> super::builders::TransferOriginatorGet {
        super::builders::TransferOriginatorGet::new(
            &self.client,
            super::types::TransferOriginatorGetRequest::new(originator_client_id),
        )
    }

    /// Lists your originators and how far the onboarding of each has come.
    ///
    /// `POST /transfer/originator/list` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferoriginatorlist)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/originator/list")]
    #[doc(alias = "originatorList")]
    #[doc(alias = "transferOriginatorList")]
    #[inline]
    pub fn originator_list(&self) -> super::builders::TransferOriginatorList {
        super::builders::TransferOriginatorList::new(
            &self.client,
            super::types::TransferOriginatorListRequest::new(),
        )
    }

    /// Pays a debit transfer back, in part or in full, from the available balance of the ledger it settled to. The transfer must be at most 180 days old and the balance must cover the refund, or it is rejected. It works without a valid access token as long as the account still takes payments. The idempotency key guards against a second refund.
    ///
    /// `POST /transfer/refund/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundcreate)), carries an idempotency key; retried after any transient failure.
    #[doc(alias = "/transfer/refund/create")]
    #[doc(alias = "refundCreate")]
    #[doc(alias = "transferRefundCreate")]
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

    /// Returns one refund.
    ///
    /// `POST /transfer/refund/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundget)), reads only; retried after any transient failure.
    #[doc(alias = "/transfer/refund/get")]
    #[doc(alias = "refundGet")]
    #[doc(alias = "transferRefundGet")]
    pub fn refund_get(
        &self,
        refund_id: impl Into<plaid_types::TransferRefundId>,
    ) -> super::builders::TransferRefundGet {
        super::builders::TransferRefundGet::new(
            &self.client,
            super::types::TransferRefundGetRequest::new(refund_id),
        )
    }

    /// Cancels a refund that has not gone to the payment network yet.
    ///
    /// `POST /transfer/refund/cancel` ([Plaid's page](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundcancel)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/transfer/refund/cancel")]
    #[doc(alias = "refundCancel")]
    #[doc(alias = "transferRefundCancel")]
    pub fn refund_cancel(
        &self,
        refund_id: impl Into<plaid_types::TransferRefundId>,
    ) -> super::builders::TransferRefundCancel {
        super::builders::TransferRefundCancel::new(
            &self.client,
            super::types::TransferRefundCancelRequest::new(refund_id),
        )
    }

    /// Submits a customer of your platform as an originator, together with its acceptance of the legal terms.
    ///
    /// `POST /transfer/platform/originator/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformoriginatorcreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look with `/transfer/originator/get` at the originator.
    #[doc(alias = "/transfer/platform/originator/create")]
    #[doc(alias = "platformOriginatorCreate")]
    #[doc(alias = "transferPlatformOriginatorCreate")]
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

    /// Adds a person to an originator, such as a beneficial owner or a control person, with personal data if you have it.
    ///
    /// `POST /transfer/platform/person/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/platform-payments/#transferplatformpersoncreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): No operation lists persons: ask Plaid before you make the same again.
    #[doc(alias = "/transfer/platform/person/create")]
    #[doc(alias = "platformPersonCreate")]
    #[doc(alias = "transferPlatformPersonCreate")]
    pub fn platform_person_create(
        &self,
        originator_client_id: impl Into<plaid_types::OriginatorClientId>,
    ) -> super::builders::TransferPlatformPersonCreate {
        super::builders::TransferPlatformPersonCreate::new(
            &self.client,
            super::types::TransferPlatformPersonCreateRequest::new(originator_client_id),
        )
    }

    /// Creates a payment profile and returns its token, which Link and the transfer operations accept. Deprecated.
    ///
    /// `POST /payment_profile/create` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#payment_profilecreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Nothing lists profiles: make another. One that no user links does nothing.
    #[doc(alias = "/payment_profile/create")]
    #[doc(alias = "paymentProfileCreate")]
    #[deprecated = "Plaid advises against this operation"]
    #[inline]
    pub fn payment_profile_create(&self) -> super::builders::PaymentProfileCreate {
        super::builders::PaymentProfileCreate::new(
            &self.client,
            super::types::PaymentProfileCreateRequest::new(),
        )
    }

    /// Returns the state of a payment profile. Deprecated.
    ///
    /// `POST /payment_profile/get` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#payment_profileget)), reads only; retried after any transient failure.
    #[doc(alias = "/payment_profile/get")]
    #[doc(alias = "paymentProfileGet")]
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

    /// Removes a payment profile, after which no transfer can use it. Deprecated.
    ///
    /// `POST /payment_profile/remove` ([Plaid's page](https://plaid.com/docs/api/products/transfer/#payment_profileremove)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/payment_profile/remove")]
    #[doc(alias = "paymentProfileRemove")]
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

    /// Reports that you got back the loss of a returned guaranteed transfer, at once or in parts. The parts together cannot be more than the transfer was.
    ///
    /// `POST /transfer/return/recover`, not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/transfer/return/recover")]
    #[doc(alias = "returnRecover")]
    #[doc(alias = "transferReturnRecover")]
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
