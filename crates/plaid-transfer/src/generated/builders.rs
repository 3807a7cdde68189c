// @generated from api/products/transfer.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/transfer/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferGet(plaid_core::Call<super::types::TransferGetRequest>);

plaid_core::call_builder!(TransferGet, super::types::TransferGetRequest);

plaid_core::poll_call_builder!(TransferGet, super::types::TransferGetRequest);

impl TransferGet {
    /// Give this or `authorization_id`, not both.
    pub fn transfer_id<M>(
        mut self,
        transfer_id: impl plaid_core::IntoOption<plaid_types::TransferId, M>,
    ) -> Self {
        self.0.request_mut().transfer_id = transfer_id.into_option();
        self
    }

    /// Give this or `transfer_id`, not both.
    pub fn authorization_id<M>(
        mut self,
        authorization_id: impl plaid_core::IntoOption<plaid_types::TransferAuthorizationId, M>,
    ) -> Self {
        self.0.request_mut().authorization_id = authorization_id.into_option();
        self
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.0.request_mut().originator_client_id = originator_client_id.into_option();
        self
    }
}

/// A call of `/transfer/recurring/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferRecurringGet(plaid_core::Call<super::types::TransferRecurringGetRequest>);

plaid_core::call_builder!(
    TransferRecurringGet,
    super::types::TransferRecurringGetRequest
);

/// A call of `/transfer/authorization/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferAuthorizationCreate(
    plaid_core::Call<super::types::TransferAuthorizationCreateRequest>,
);

plaid_core::call_builder!(
    TransferAuthorizationCreate,
    super::types::TransferAuthorizationCreateRequest
);

impl TransferAuthorizationCreate {
    /// The business account to use, only without the Plaid Ledger. Leave it out with a ledger.
    pub fn funding_account_id<M>(
        mut self,
        funding_account_id: impl plaid_core::IntoOption<plaid_types::FundingAccountId, M>,
    ) -> Self {
        self.0.request_mut().funding_account_id = funding_account_id.into_option();
        self
    }

    /// The ledger to use; the default one if left out.
    pub fn ledger_id<M>(
        mut self,
        ledger_id: impl plaid_core::IntoOption<plaid_types::TransferLedgerId, M>,
    ) -> Self {
        self.0.request_mut().ledger_id = ledger_id.into_option();
        self
    }

    /// The token of a payment profile, in place of an access token and an account.
    pub fn payment_profile_token<M>(
        mut self,
        payment_profile_token: impl plaid_core::IntoOption<plaid_types::PaymentProfileToken, M>,
    ) -> Self {
        self.0.request_mut().payment_profile_token = payment_profile_token.into_option();
        self
    }

    /// The SEC code, which says how the account holder consented. Required on ACH networks.
    pub fn ach_class<M>(
        mut self,
        ach_class: impl plaid_core::IntoOption<plaid_types::ACHClass, M>,
    ) -> Self {
        self.0.request_mut().ach_class = ach_class.into_option();
        self
    }

    /// What only wires carry.
    pub fn wire_details(
        mut self,
        wire_details: impl Into<Option<super::types::TransferWireDetails>>,
    ) -> Self {
        self.0.request_mut().wire_details = wire_details.into();
        self
    }

    /// The device that asked for the payment. Not part of the risk check so far.
    pub fn device(
        mut self,
        device: impl Into<Option<super::types::TransferAuthorizationDevice>>,
    ) -> Self {
        self.0.request_mut().device = device.into();
        self
    }

    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.0.request_mut().origination_account_id = origination_account_id.into_option();
        self
    }

    /// ISO 4217 code, `USD` if left out.
    pub fn iso_currency_code<M>(
        mut self,
        iso_currency_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().iso_currency_code = iso_currency_code.into_option();
        self
    }

    /// A key of your own, at most 50 characters, new for each planned transfer. For 48 hours the same key returns the same authorization; only after `user_action_required` is the decision made afresh. At most 50 characters.
    pub fn idempotency_key<M>(
        mut self,
        idempotency_key: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().idempotency_key = idempotency_key.into_option();
        self
    }

    /// Whether the user is there and asks for this payment, as against an automatic one. Not evaluated so far.
    pub fn user_present(mut self, user_present: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().user_present = user_present.into();
        self
    }

    /// Set to false to forgo the guarantee. Plaid's default is `true`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn with_guarantee(mut self, with_guarantee: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().with_guarantee = with_guarantee.into();
        self
    }

    /// Asks for a guarantee; without it the decision is about risk alone.
    ///
    /// Not in Plaid's public documentation.
    pub fn request_guarantee(mut self, request_guarantee: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().request_guarantee = request_guarantee.into();
        self
    }

    /// The session id of the script that ran on your page.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn beacon_session_id<M>(
        mut self,
        beacon_session_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().beacon_session_id = beacon_session_id.into_option();
        self
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.0.request_mut().originator_client_id = originator_client_id.into_option();
        self
    }

    /// Where the money of a credit comes from. Meaningless for transfers made since December 2023.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn credit_funds_source<M>(
        mut self,
        credit_funds_source: impl plaid_core::IntoOption<super::types::TransferCreditFundsSource, M>,
    ) -> Self {
        self.0.request_mut().credit_funds_source = credit_funds_source.into_option();
        self
    }

    /// Sandbox only: the test clock whose virtual time applies.
    pub fn test_clock_id<M>(
        mut self,
        test_clock_id: impl plaid_core::IntoOption<plaid_types::TestClockId, M>,
    ) -> Self {
        self.0.request_mut().test_clock_id = test_clock_id.into_option();
        self
    }

    /// The Signal ruleset to apply; `default` if left out.
    pub fn ruleset_key<M>(mut self, ruleset_key: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().ruleset_key = ruleset_key.into_option();
        self
    }

    /// Facts of your own about the risk, as strings: at most 50, with values of up to 500 characters. Nothing personal. At most 50 entries.
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<Item = (impl Into<String>, String)>,
    ) -> Self {
        self.0.request_mut().custom_attributes = Some(
            custom_attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }

    /// What you know of the user, for the judgement of risk.
    pub fn user_attributes(
        mut self,
        user_attributes: impl Into<Option<super::types::TransferAuthorizationUserAttributes>>,
    ) -> Self {
        self.0.request_mut().user_attributes = user_attributes.into();
        self
    }
}

/// A call of `/transfer/authorization/cancel`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferAuthorizationCancel(
    plaid_core::Call<super::types::TransferAuthorizationCancelRequest>,
);

plaid_core::call_builder!(
    TransferAuthorizationCancel,
    super::types::TransferAuthorizationCancelRequest
);

/// A call of `/transfer/balance/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferBalanceGet(plaid_core::Call<super::types::TransferBalanceGetRequest>);

plaid_core::call_builder!(TransferBalanceGet, super::types::TransferBalanceGetRequest);

impl TransferBalanceGet {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.0.request_mut().originator_client_id = originator_client_id.into_option();
        self
    }

    /// Which of the two balances; both are prefunded.
    pub fn r#type<M>(
        mut self,
        r#type: impl plaid_core::IntoOption<super::types::TransferBalanceType, M>,
    ) -> Self {
        self.0.request_mut().r#type = r#type.into_option();
        self
    }
}

/// A call of `/transfer/capabilities/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferCapabilitiesGet(plaid_core::Call<super::types::TransferCapabilitiesGetRequest>);

plaid_core::call_builder!(
    TransferCapabilitiesGet,
    super::types::TransferCapabilitiesGetRequest
);

impl TransferCapabilitiesGet {
    /// The token of a payment profile, in place of an access token and an account.
    pub fn payment_profile_token<M>(
        mut self,
        payment_profile_token: impl plaid_core::IntoOption<plaid_types::PaymentProfileToken, M>,
    ) -> Self {
        self.0.request_mut().payment_profile_token = payment_profile_token.into_option();
        self
    }
}

/// A call of `/transfer/configuration/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferConfigurationGet(
    plaid_core::Call<super::types::TransferConfigurationGetRequest>,
);

plaid_core::call_builder!(
    TransferConfigurationGet,
    super::types::TransferConfigurationGetRequest
);

impl TransferConfigurationGet {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.0.request_mut().originator_client_id = originator_client_id.into_option();
        self
    }
}

/// A call of `/transfer/ledger/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferLedgerGet(plaid_core::Call<super::types::TransferLedgerGetRequest>);

plaid_core::call_builder!(TransferLedgerGet, super::types::TransferLedgerGetRequest);

impl TransferLedgerGet {
    /// The ledger to use; the default one if left out.
    pub fn ledger_id<M>(
        mut self,
        ledger_id: impl plaid_core::IntoOption<plaid_types::TransferLedgerId, M>,
    ) -> Self {
        self.0.request_mut().ledger_id = ledger_id.into_option();
        self
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.0.request_mut().originator_client_id = originator_client_id.into_option();
        self
    }
}

/// A call of `/transfer/ledger/distribute`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferLedgerDistribute(
    plaid_core::Call<super::types::TransferLedgerDistributeRequest>,
);

plaid_core::call_builder!(
    TransferLedgerDistribute,
    super::types::TransferLedgerDistributeRequest
);

impl TransferLedgerDistribute {
    /// A key of your own, at most 50 characters, new for each intended movement of money. A request sent again with the same key does nothing more. At most 50 characters.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.0.request_mut().idempotency_key = idempotency_key.into();
        self
    }

    /// Free text.
    pub fn description<M>(mut self, description: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().description = description.into_option();
        self
    }
}

/// A call of `/transfer/ledger/deposit`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferLedgerDeposit(plaid_core::Call<super::types::TransferLedgerDepositRequest>);

plaid_core::call_builder!(
    TransferLedgerDeposit,
    super::types::TransferLedgerDepositRequest
);

impl TransferLedgerDeposit {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.0.request_mut().originator_client_id = originator_client_id.into_option();
        self
    }

    /// The business account at the other end; the one tied to the ledger if left out.
    pub fn funding_account_id<M>(
        mut self,
        funding_account_id: impl plaid_core::IntoOption<plaid_types::FundingAccountId, M>,
    ) -> Self {
        self.0.request_mut().funding_account_id = funding_account_id.into_option();
        self
    }

    /// The ledger to use; the default one if left out.
    pub fn ledger_id<M>(
        mut self,
        ledger_id: impl plaid_core::IntoOption<plaid_types::TransferLedgerId, M>,
    ) -> Self {
        self.0.request_mut().ledger_id = ledger_id.into_option();
        self
    }

    /// A text of up to 10 characters for the bank, which may or may not show it on the statement. At most 10 characters.
    pub fn description<M>(mut self, description: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().description = description.into_option();
        self
    }

    /// A key of your own, at most 50 characters, new for each intended movement of money. A request sent again with the same key does nothing more. At most 50 characters.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.0.request_mut().idempotency_key = idempotency_key.into();
        self
    }
}

/// A call of `/transfer/ledger/withdraw`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferLedgerWithdraw(plaid_core::Call<super::types::TransferLedgerWithdrawRequest>);

plaid_core::call_builder!(
    TransferLedgerWithdraw,
    super::types::TransferLedgerWithdrawRequest
);

impl TransferLedgerWithdraw {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.0.request_mut().originator_client_id = originator_client_id.into_option();
        self
    }

    /// The business account at the other end; the one tied to the ledger if left out.
    pub fn funding_account_id<M>(
        mut self,
        funding_account_id: impl plaid_core::IntoOption<plaid_types::FundingAccountId, M>,
    ) -> Self {
        self.0.request_mut().funding_account_id = funding_account_id.into_option();
        self
    }

    /// The ledger to use; the default one if left out.
    pub fn ledger_id<M>(
        mut self,
        ledger_id: impl plaid_core::IntoOption<plaid_types::TransferLedgerId, M>,
    ) -> Self {
        self.0.request_mut().ledger_id = ledger_id.into_option();
        self
    }

    /// A text of up to 10 characters for the bank, which may or may not show it on the statement. At most 10 characters.
    pub fn description<M>(mut self, description: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().description = description.into_option();
        self
    }

    /// A key of your own, at most 50 characters, new for each intended movement of money. A request sent again with the same key does nothing more. At most 50 characters.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.0.request_mut().idempotency_key = idempotency_key.into();
        self
    }
}

/// A call of `/transfer/originator/funding_account/update`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferOriginatorFundingAccountUpdate(
    plaid_core::Call<super::types::TransferOriginatorFundingAccountUpdateRequest>,
);

plaid_core::call_builder!(
    TransferOriginatorFundingAccountUpdate,
    super::types::TransferOriginatorFundingAccountUpdateRequest
);

/// A call of `/transfer/originator/funding_account/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferOriginatorFundingAccountCreate(
    plaid_core::Call<super::types::TransferOriginatorFundingAccountCreateRequest>,
);

plaid_core::call_builder!(
    TransferOriginatorFundingAccountCreate,
    super::types::TransferOriginatorFundingAccountCreateRequest
);

/// A call of `/transfer/metrics/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferMetricsGet(plaid_core::Call<super::types::TransferMetricsGetRequest>);

plaid_core::call_builder!(TransferMetricsGet, super::types::TransferMetricsGetRequest);

impl TransferMetricsGet {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.0.request_mut().originator_client_id = originator_client_id.into_option();
        self
    }
}

/// A call of `/transfer/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferCreate(plaid_core::Call<super::types::TransferCreateRequest>);

plaid_core::call_builder!(TransferCreate, super::types::TransferCreateRequest);

impl TransferCreate {
    /// Superseded: `authorization_id` plays this part. At most 50 characters.
    ///
    /// Deprecated by Plaid.
    pub fn idempotency_key<M>(
        mut self,
        idempotency_key: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().idempotency_key = idempotency_key.into_option();
        self
    }

    /// The direction of a transfer, seen from the account of the end user.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn r#type<M>(
        mut self,
        r#type: impl plaid_core::IntoOption<super::types::TransferType, M>,
    ) -> Self {
        self.0.request_mut().r#type = r#type.into_option();
        self
    }

    /// The payment network of a transfer.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn network<M>(
        mut self,
        network: impl plaid_core::IntoOption<super::types::TransferNetwork, M>,
    ) -> Self {
        self.0.request_mut().network = network.into_option();
        self
    }

    /// The exact amount in dollars with two decimals, at most what was authorized; all of it if left out.
    pub fn amount<M>(mut self, amount: impl plaid_core::IntoOption<plaid_core::Amount, M>) -> Self {
        self.0.request_mut().amount = amount.into_option();
        self
    }

    /// The SEC code, which says how the account holder consented. Required on ACH networks.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn ach_class<M>(
        mut self,
        ach_class: impl plaid_core::IntoOption<plaid_types::ACHClass, M>,
    ) -> Self {
        self.0.request_mut().ach_class = ach_class.into_option();
        self
    }

    /// The holder of the account. Superseded: the authorization names the holder.
    ///
    /// Deprecated by Plaid.
    pub fn user(
        mut self,
        user: impl Into<Option<super::types::TransferUserInRequestDeprecated>>,
    ) -> Self {
        self.0.request_mut().user = user.into();
        self
    }

    /// Your own key and value pairs in ASCII: at most 50, with keys of up to 40 and values of up to 500 characters. At most 50 entries.
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, String)>,
    ) -> Self {
        self.0.request_mut().metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }

    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.0.request_mut().origination_account_id = origination_account_id.into_option();
        self
    }

    /// ISO 4217 code of the amounts, so far always `USD`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn iso_currency_code<M>(
        mut self,
        iso_currency_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().iso_currency_code = iso_currency_code.into_option();
        self
    }

    /// Sandbox only: the test clock whose virtual time applies.
    pub fn test_clock_id<M>(
        mut self,
        test_clock_id: impl plaid_core::IntoOption<plaid_types::TestClockId, M>,
    ) -> Self {
        self.0.request_mut().test_clock_id = test_clock_id.into_option();
        self
    }

    /// The part of the amount that goes to the ledger of the platform; the customer gets the rest. More than zero and at most the amount.
    pub fn facilitator_fee<M>(
        mut self,
        facilitator_fee: impl plaid_core::IntoOption<plaid_core::Amount, M>,
    ) -> Self {
        self.0.request_mut().facilitator_fee = facilitator_fee.into_option();
        self
    }
}

/// A call of `/transfer/recurring/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferRecurringCreate(plaid_core::Call<super::types::TransferRecurringCreateRequest>);

plaid_core::call_builder!(
    TransferRecurringCreate,
    super::types::TransferRecurringCreateRequest
);

impl TransferRecurringCreate {
    /// A key of your own, at most 50 characters, new for each intended movement of money. A request sent again with the same key does nothing more. At most 50 characters.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.0.request_mut().idempotency_key = idempotency_key.into();
        self
    }

    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn funding_account_id<M>(
        mut self,
        funding_account_id: impl plaid_core::IntoOption<plaid_types::FundingAccountId, M>,
    ) -> Self {
        self.0.request_mut().funding_account_id = funding_account_id.into_option();
        self
    }

    /// The SEC code, which says how the account holder consented. Required on ACH networks.
    pub fn ach_class<M>(
        mut self,
        ach_class: impl plaid_core::IntoOption<plaid_types::ACHClass, M>,
    ) -> Self {
        self.0.request_mut().ach_class = ach_class.into_option();
        self
    }

    /// Whether the user is there and asks for each payment; false for automatic ones.
    pub fn user_present(mut self, user_present: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().user_present = user_present.into();
        self
    }

    /// ISO 4217 code of the amounts, so far always `USD`.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn iso_currency_code<M>(
        mut self,
        iso_currency_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().iso_currency_code = iso_currency_code.into_option();
        self
    }

    /// Sandbox only: the test clock whose virtual time applies.
    pub fn test_clock_id<M>(
        mut self,
        test_clock_id: impl plaid_core::IntoOption<plaid_types::TestClockId, M>,
    ) -> Self {
        self.0.request_mut().test_clock_id = test_clock_id.into_option();
        self
    }

    /// The device that asked for the payments.
    pub fn device(mut self, device: impl Into<Option<super::types::TransferDevice>>) -> Self {
        self.0.request_mut().device = device.into();
        self
    }
}

/// A call of `/transfer/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferList(plaid_core::Call<super::types::TransferListRequest>);

plaid_core::call_builder!(TransferList, super::types::TransferListRequest);

plaid_core::paged_call_builder!(TransferList, super::types::TransferListRequest);

impl TransferList {
    /// The earliest creation time of what is listed, inclusive.
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().start_date = start_date.into_option();
        self
    }

    /// The latest creation time of what is listed, inclusive.
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().end_date = end_date.into_option();
        self
    }

    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// How many to skip first. At least 0. Plaid's default is `0`.
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().offset = offset.into();
        self
    }

    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.0.request_mut().origination_account_id = origination_account_id.into_option();
        self
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.0.request_mut().originator_client_id = originator_client_id.into_option();
        self
    }

    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    pub fn funding_account_id<M>(
        mut self,
        funding_account_id: impl plaid_core::IntoOption<plaid_types::FundingAccountId, M>,
    ) -> Self {
        self.0.request_mut().funding_account_id = funding_account_id.into_option();
        self
    }
}

/// A call of `/transfer/recurring/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferRecurringList(plaid_core::Call<super::types::TransferRecurringListRequest>);

plaid_core::call_builder!(
    TransferRecurringList,
    super::types::TransferRecurringListRequest
);

plaid_core::paged_call_builder!(
    TransferRecurringList,
    super::types::TransferRecurringListRequest
);

impl TransferRecurringList {
    /// The earliest creation time of what is listed, inclusive.
    pub fn start_time<M>(
        mut self,
        start_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().start_time = start_time.into_option();
        self
    }

    /// The latest creation time of what is listed, inclusive.
    pub fn end_time<M>(
        mut self,
        end_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().end_time = end_time.into_option();
        self
    }

    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// How many to skip first. At least 0. Plaid's default is `0`.
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().offset = offset.into();
        self
    }

    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    pub fn funding_account_id<M>(
        mut self,
        funding_account_id: impl plaid_core::IntoOption<plaid_types::FundingAccountId, M>,
    ) -> Self {
        self.0.request_mut().funding_account_id = funding_account_id.into_option();
        self
    }
}

/// A call of `/transfer/cancel`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferCancel(plaid_core::Call<super::types::TransferCancelRequest>);

plaid_core::call_builder!(TransferCancel, super::types::TransferCancelRequest);

impl TransferCancel {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.0.request_mut().originator_client_id = originator_client_id.into_option();
        self
    }

    /// Why. Required for requests for payment, ignored on other networks.
    pub fn reason_code<M>(
        mut self,
        reason_code: impl plaid_core::IntoOption<super::types::ReasonCode, M>,
    ) -> Self {
        self.0.request_mut().reason_code = reason_code.into_option();
        self
    }
}

/// A call of `/transfer/recurring/cancel`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferRecurringCancel(plaid_core::Call<super::types::TransferRecurringCancelRequest>);

plaid_core::call_builder!(
    TransferRecurringCancel,
    super::types::TransferRecurringCancelRequest
);

/// A call of `/transfer/event/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferEventList(plaid_core::Call<super::types::TransferEventListRequest>);

plaid_core::call_builder!(TransferEventList, super::types::TransferEventListRequest);

plaid_core::paged_call_builder!(TransferEventList, super::types::TransferEventListRequest);

impl TransferEventList {
    /// The earliest creation time of what is listed, inclusive.
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().start_date = start_date.into_option();
        self
    }

    /// The latest creation time of what is listed, inclusive.
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().end_date = end_date.into_option();
        self
    }

    /// Only events of this transfer.
    pub fn transfer_id<M>(
        mut self,
        transfer_id: impl plaid_core::IntoOption<plaid_types::TransferId, M>,
    ) -> Self {
        self.0.request_mut().transfer_id = transfer_id.into_option();
        self
    }

    /// Only events of transfers to or from this account.
    pub fn account_id<M>(
        mut self,
        account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.0.request_mut().account_id = account_id.into_option();
        self
    }

    /// The direction of the transfers whose events are listed.
    pub fn transfer_type<M>(
        mut self,
        transfer_type: impl plaid_core::IntoOption<super::types::TransferEventListTransferType, M>,
    ) -> Self {
        self.0.request_mut().transfer_type = transfer_type.into_option();
        self
    }

    /// Only events of these types; all if left out.
    pub fn event_types(
        mut self,
        event_types: impl IntoIterator<Item = impl Into<super::types::TransferEventType>>,
    ) -> Self {
        self.0.request_mut().event_types = Some(event_types.into_iter().map(Into::into).collect());
        self
    }

    /// Only events of this sweep.
    pub fn sweep_id<M>(
        mut self,
        sweep_id: impl plaid_core::IntoOption<plaid_types::TransferSweepId, M>,
    ) -> Self {
        self.0.request_mut().sweep_id = sweep_id.into_option();
        self
    }

    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// How many to skip first. At least 0. Plaid's default is `0`.
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().offset = offset.into();
        self
    }

    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.0.request_mut().origination_account_id = origination_account_id.into_option();
        self
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.0.request_mut().originator_client_id = originator_client_id.into_option();
        self
    }

    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    pub fn funding_account_id<M>(
        mut self,
        funding_account_id: impl plaid_core::IntoOption<plaid_types::FundingAccountId, M>,
    ) -> Self {
        self.0.request_mut().funding_account_id = funding_account_id.into_option();
        self
    }
}

/// A call of `/transfer/ledger/event/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferLedgerEventList(plaid_core::Call<super::types::TransferLedgerEventListRequest>);

plaid_core::call_builder!(
    TransferLedgerEventList,
    super::types::TransferLedgerEventListRequest
);

plaid_core::paged_call_builder!(
    TransferLedgerEventList,
    super::types::TransferLedgerEventListRequest
);

impl TransferLedgerEventList {
    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.0.request_mut().originator_client_id = originator_client_id.into_option();
        self
    }

    /// The earliest creation time of what is listed, inclusive.
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().start_date = start_date.into_option();
        self
    }

    /// The latest creation time of what is listed, inclusive.
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().end_date = end_date.into_option();
        self
    }

    /// The ledger the money moves through.
    pub fn ledger_id<M>(
        mut self,
        ledger_id: impl plaid_core::IntoOption<plaid_types::TransferLedgerId, M>,
    ) -> Self {
        self.0.request_mut().ledger_id = ledger_id.into_option();
        self
    }

    /// Names the event of the Ledger.
    pub fn ledger_event_id<M>(
        mut self,
        ledger_event_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().ledger_event_id = ledger_event_id.into_option();
        self
    }

    /// What is behind a change of a ledger.
    pub fn source_type<M>(
        mut self,
        source_type: impl plaid_core::IntoOption<super::types::LedgerEventSourceType, M>,
    ) -> Self {
        self.0.request_mut().source_type = source_type.into_option();
        self
    }

    /// The transfer, sweep or refund behind the events.
    pub fn source_id<M>(mut self, source_id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().source_id = source_id.into_option();
        self
    }

    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// How many to skip first. At least 0. Plaid's default is `0`.
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().offset = offset.into();
        self
    }
}

/// A call of `/transfer/event/sync`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferEventSync(plaid_core::Call<super::types::TransferEventSyncRequest>);

plaid_core::call_builder!(TransferEventSync, super::types::TransferEventSyncRequest);

plaid_core::paged_call_builder!(TransferEventSync, super::types::TransferEventSyncRequest);

impl TransferEventSync {
    /// How many to return at most. From 1 to 500. Plaid's default is `100`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }
}

/// A call of `/transfer/sweep/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferSweepGet(plaid_core::Call<super::types::TransferSweepGetRequest>);

plaid_core::call_builder!(TransferSweepGet, super::types::TransferSweepGetRequest);

/// A call of `/transfer/sweep/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferSweepList(plaid_core::Call<super::types::TransferSweepListRequest>);

plaid_core::call_builder!(TransferSweepList, super::types::TransferSweepListRequest);

plaid_core::paged_call_builder!(TransferSweepList, super::types::TransferSweepListRequest);

impl TransferSweepList {
    /// The earliest creation time of what is listed, inclusive.
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().start_date = start_date.into_option();
        self
    }

    /// The latest creation time of what is listed, inclusive.
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().end_date = end_date.into_option();
        self
    }

    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// How many to skip first. At least 0. Plaid's default is `0`.
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().offset = offset.into();
        self
    }

    /// Only sweeps of exactly this amount.
    pub fn amount<M>(mut self, amount: impl plaid_core::IntoOption<plaid_core::Amount, M>) -> Self {
        self.0.request_mut().amount = amount.into_option();
        self
    }

    /// How far a sweep is.
    pub fn status<M>(
        mut self,
        status: impl plaid_core::IntoOption<plaid_types::SweepStatus, M>,
    ) -> Self {
        self.0.request_mut().status = status.into_option();
        self
    }

    /// The client id of the originator when you act for another business as a platform; absent or null when you act for yourself.
    pub fn originator_client_id<M>(
        mut self,
        originator_client_id: impl plaid_core::IntoOption<plaid_types::OriginatorClientId, M>,
    ) -> Self {
        self.0.request_mut().originator_client_id = originator_client_id.into_option();
        self
    }

    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    pub fn funding_account_id<M>(
        mut self,
        funding_account_id: impl plaid_core::IntoOption<plaid_types::FundingAccountId, M>,
    ) -> Self {
        self.0.request_mut().funding_account_id = funding_account_id.into_option();
        self
    }

    /// Only sweeps that carry this transfer.
    pub fn transfer_id<M>(
        mut self,
        transfer_id: impl plaid_core::IntoOption<plaid_types::TransferId, M>,
    ) -> Self {
        self.0.request_mut().transfer_id = transfer_id.into_option();
        self
    }

    /// Only sweeps started this way.
    pub fn trigger<M>(
        mut self,
        trigger: impl plaid_core::IntoOption<plaid_types::SweepTrigger, M>,
    ) -> Self {
        self.0.request_mut().trigger = trigger.into_option();
        self
    }
}

/// A call of `/transfer/migrate_account`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferMigrateAccount(plaid_core::Call<super::types::TransferMigrateAccountRequest>);

plaid_core::call_builder!(
    TransferMigrateAccount,
    super::types::TransferMigrateAccountRequest
);

impl TransferMigrateAccount {
    /// The ABA number for wires, which can differ from the one for ACH. Without it the Item takes no wires.
    pub fn wire_routing_number<M>(
        mut self,
        wire_routing_number: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().wire_routing_number = wire_routing_number.into_option();
        self
    }
}

/// A call of `/transfer/intent/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferIntentCreate(plaid_core::Call<super::types::TransferIntentCreateRequest>);

plaid_core::call_builder!(
    TransferIntentCreate,
    super::types::TransferIntentCreateRequest
);

impl TransferIntentCreate {
    /// The account, if it is known before; otherwise the user picks one.
    pub fn account_id<M>(
        mut self,
        account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.0.request_mut().account_id = account_id.into_option();
        self
    }

    /// Your business account that money is drawn from or paid to, as listed in the Dashboard.
    pub fn funding_account_id<M>(
        mut self,
        funding_account_id: impl plaid_core::IntoOption<plaid_types::FundingAccountId, M>,
    ) -> Self {
        self.0.request_mut().funding_account_id = funding_account_id.into_option();
        self
    }

    /// `same-day-ach` if left out.
    pub fn network<M>(
        mut self,
        network: impl plaid_core::IntoOption<super::types::TransferIntentCreateNetwork, M>,
    ) -> Self {
        self.0.request_mut().network = network.into_option();
        self
    }

    /// The SEC code, which says how the account holder consented. Required on ACH networks.
    pub fn ach_class<M>(
        mut self,
        ach_class: impl plaid_core::IntoOption<plaid_types::ACHClass, M>,
    ) -> Self {
        self.0.request_mut().ach_class = ach_class.into_option();
        self
    }

    /// A leftover of an older way of funding. Ignore it.
    ///
    /// Deprecated by Plaid.
    ///
    /// Not in Plaid's public documentation.
    pub fn origination_account_id<M>(
        mut self,
        origination_account_id: impl plaid_core::IntoOption<plaid_types::AccountId, M>,
    ) -> Self {
        self.0.request_mut().origination_account_id = origination_account_id.into_option();
        self
    }

    /// Your own key and value pairs in ASCII: at most 50, with keys of up to 40 and values of up to 500 characters. At most 50 entries.
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, String)>,
    ) -> Self {
        self.0.request_mut().metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }

    /// ISO 4217 code of the amounts, so far always `USD`.
    pub fn iso_currency_code<M>(
        mut self,
        iso_currency_code: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().iso_currency_code = iso_currency_code.into_option();
        self
    }

    /// Whether the transfer goes ahead only if Plaid guarantees it. Plaid's default is `false`.
    ///
    /// Not in Plaid's public documentation.
    pub fn require_guarantee(mut self, require_guarantee: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().require_guarantee = require_guarantee.into();
        self
    }
}

/// A call of `/transfer/intent/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferIntentGet(plaid_core::Call<super::types::TransferIntentGetRequest>);

plaid_core::call_builder!(TransferIntentGet, super::types::TransferIntentGetRequest);

/// A call of `/transfer/repayment/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferRepaymentList(plaid_core::Call<super::types::TransferRepaymentListRequest>);

plaid_core::call_builder!(
    TransferRepaymentList,
    super::types::TransferRepaymentListRequest
);

plaid_core::paged_call_builder!(
    TransferRepaymentList,
    super::types::TransferRepaymentListRequest
);

impl TransferRepaymentList {
    /// The earliest creation time of what is listed, inclusive.
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().start_date = start_date.into_option();
        self
    }

    /// The latest creation time of what is listed, inclusive.
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().end_date = end_date.into_option();
        self
    }

    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// How many to skip first. At least 0. Plaid's default is `0`.
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().offset = offset.into();
        self
    }
}

/// A call of `/transfer/repayment/return/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferRepaymentReturnList(
    plaid_core::Call<super::types::TransferRepaymentReturnListRequest>,
);

plaid_core::call_builder!(
    TransferRepaymentReturnList,
    super::types::TransferRepaymentReturnListRequest
);

plaid_core::paged_call_builder!(
    TransferRepaymentReturnList,
    super::types::TransferRepaymentReturnListRequest
);

impl TransferRepaymentReturnList {
    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// How many to skip first. At least 0. Plaid's default is `0`.
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().offset = offset.into();
        self
    }
}

/// A call of `/transfer/platform/requirement/submit`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferPlatformRequirementSubmit(
    plaid_core::Call<super::types::TransferPlatformRequirementSubmitRequest>,
);

plaid_core::call_builder!(
    TransferPlatformRequirementSubmit,
    super::types::TransferPlatformRequirementSubmitRequest
);

/// A call of `/transfer/originator/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferOriginatorCreate(
    plaid_core::Call<super::types::TransferOriginatorCreateRequest>,
);

plaid_core::call_builder!(
    TransferOriginatorCreate,
    super::types::TransferOriginatorCreateRequest
);

/// A call of `/transfer/questionnaire/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferQuestionnaireCreate(
    plaid_core::Call<super::types::TransferQuestionnaireCreateRequest>,
);

plaid_core::call_builder!(
    TransferQuestionnaireCreate,
    super::types::TransferQuestionnaireCreateRequest
);

/// A call of `/transfer/diligence/submit`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferDiligenceSubmit(plaid_core::Call<super::types::TransferDiligenceSubmitRequest>);

plaid_core::call_builder!(
    TransferDiligenceSubmit,
    super::types::TransferDiligenceSubmitRequest
);

/// A call of `/transfer/diligence/document/upload`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferDiligenceDocumentUpload(
    plaid_core::Call<super::types::TransferDiligenceDocumentUploadRequest>,
);

plaid_core::call_builder!(
    TransferDiligenceDocumentUpload,
    super::types::TransferDiligenceDocumentUploadRequest
);

/// A call of `/transfer/originator/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferOriginatorGet(plaid_core::Call<super::types::TransferOriginatorGetRequest>);

plaid_core::call_builder!(
    TransferOriginatorGet,
    super::types::TransferOriginatorGetRequest
);

/// A call of `/transfer/originator/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferOriginatorList(plaid_core::Call<super::types::TransferOriginatorListRequest>);

plaid_core::call_builder!(
    TransferOriginatorList,
    super::types::TransferOriginatorListRequest
);

plaid_core::paged_call_builder!(
    TransferOriginatorList,
    super::types::TransferOriginatorListRequest
);

impl TransferOriginatorList {
    /// How many to return at most. From 1 to 25. Plaid's default is `25`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// How many to skip first. At least 0. Plaid's default is `0`.
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().offset = offset.into();
        self
    }
}

/// A call of `/transfer/refund/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferRefundCreate(plaid_core::Call<super::types::TransferRefundCreateRequest>);

plaid_core::call_builder!(
    TransferRefundCreate,
    super::types::TransferRefundCreateRequest
);

impl TransferRefundCreate {
    /// A key of your own, at most 50 characters, new for each intended movement of money. A request sent again with the same key does nothing more. At most 50 characters.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.0.request_mut().idempotency_key = idempotency_key.into();
        self
    }
}

/// A call of `/transfer/refund/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferRefundGet(plaid_core::Call<super::types::TransferRefundGetRequest>);

plaid_core::call_builder!(TransferRefundGet, super::types::TransferRefundGetRequest);

plaid_core::poll_call_builder!(TransferRefundGet, super::types::TransferRefundGetRequest);

/// A call of `/transfer/refund/cancel`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferRefundCancel(plaid_core::Call<super::types::TransferRefundCancelRequest>);

plaid_core::call_builder!(
    TransferRefundCancel,
    super::types::TransferRefundCancelRequest
);

/// A call of `/transfer/platform/originator/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferPlatformOriginatorCreate(
    plaid_core::Call<super::types::TransferPlatformOriginatorCreateRequest>,
);

plaid_core::call_builder!(
    TransferPlatformOriginatorCreate,
    super::types::TransferPlatformOriginatorCreateRequest
);

impl TransferPlatformOriginatorCreate {
    /// Where to send `PLATFORM_ONBOARDING_UPDATE`.
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().webhook = webhook.into_option();
        self
    }
}

/// A call of `/transfer/platform/person/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferPlatformPersonCreate(
    plaid_core::Call<super::types::TransferPlatformPersonCreateRequest>,
);

plaid_core::call_builder!(
    TransferPlatformPersonCreate,
    super::types::TransferPlatformPersonCreateRequest
);

impl TransferPlatformPersonCreate {
    /// The legal name of a person, each part at most 100 characters.
    pub fn name(
        mut self,
        name: impl Into<Option<super::types::TransferPlatformPersonName>>,
    ) -> Self {
        self.0.request_mut().name = name.into();
        self
    }

    /// Without spaces at either end.
    pub fn email_address<M>(
        mut self,
        email_address: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.0.request_mut().email_address = email_address.into_option();
        self
    }

    /// In E.164 form. Numbers that cannot exist are refused, in Sandbox too.
    pub fn phone_number<M>(
        mut self,
        phone_number: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.0.request_mut().phone_number = phone_number.into_option();
        self
    }

    /// The home address.
    pub fn address(
        mut self,
        address: impl Into<Option<super::types::TransferPlatformPersonAddress>>,
    ) -> Self {
        self.0.request_mut().address = address.into();
        self
    }

    /// An identity number of a person.
    pub fn id_number(
        mut self,
        id_number: impl Into<Option<super::types::TransferPlatformPersonIDNumber>>,
    ) -> Self {
        self.0.request_mut().id_number = id_number.into();
        self
    }

    /// When the person was born.
    pub fn date_of_birth<M>(
        mut self,
        date_of_birth: impl plaid_core::IntoOption<plaid_core::Sensitive<plaid_core::Date>, M>,
    ) -> Self {
        self.0.request_mut().date_of_birth = date_of_birth.into_option();
        self
    }

    /// What the person is to the business.
    pub fn relationship_to_originator<M>(
        mut self,
        relationship_to_originator: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.0.request_mut().relationship_to_originator = relationship_to_originator.into_option();
        self
    }

    /// Percent of the business the person owns, for owners of 25 percent and more. From 25 to 100.
    pub fn ownership_percentage(mut self, ownership_percentage: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().ownership_percentage = ownership_percentage.into();
        self
    }

    /// The position of a control person, such as `CEO`.
    pub fn title<M>(mut self, title: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().title = title.into_option();
        self
    }
}

/// A call of `/payment_profile/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PaymentProfileCreate(plaid_core::Call<super::types::PaymentProfileCreateRequest>);

plaid_core::call_builder!(
    PaymentProfileCreate,
    super::types::PaymentProfileCreateRequest
);

/// A call of `/payment_profile/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PaymentProfileGet(plaid_core::Call<super::types::PaymentProfileGetRequest>);

plaid_core::call_builder!(PaymentProfileGet, super::types::PaymentProfileGetRequest);

/// A call of `/payment_profile/remove`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PaymentProfileRemove(plaid_core::Call<super::types::PaymentProfileRemoveRequest>);

plaid_core::call_builder!(
    PaymentProfileRemove,
    super::types::PaymentProfileRemoveRequest
);

/// A call of `/transfer/return/recover`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct TransferReturnRecover(plaid_core::Call<super::types::TransferReturnRecoverRequest>);

plaid_core::call_builder!(
    TransferReturnRecover,
    super::types::TransferReturnRecoverRequest
);

impl TransferReturnRecover {
    /// A key of your own, at most 50 characters, new for each intended movement of money. A request sent again with the same key does nothing more. At most 50 characters.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.0.request_mut().idempotency_key = idempotency_key.into();
        self
    }
}
