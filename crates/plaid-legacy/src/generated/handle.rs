// @generated from api/products/legacy.toml by `cargo xtask codegen`. Do not edit.

/// Operations that Plaid has withdrawn: deposit switch, credit details, the first income endpoint and the Dwolla token.
///
/// [Plaid's documentation](https://plaid.com/docs/)
#[derive(Clone, Debug)]
pub struct Legacy {
    client: plaid_core::Client,
}

impl Legacy {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Started a deposit switch: routing a user's direct deposit to the target account.
    ///
    /// `POST /deposit_switch/create`, not retried once it may have arrived. Withdrawn by Plaid: the API answers that it is gone.
    #[doc(alias = "/deposit_switch/create")]
    #[doc(alias = "depositSwitchCreate")]
    #[deprecated = "Plaid has withdrawn this operation"]
    pub fn deposit_switch_create(
        &self,
        target_access_token: impl Into<plaid_types::AccessToken>,
        target_account_id: impl Into<plaid_types::AccountId>,
    ) -> super::builders::DepositSwitchCreate {
        super::builders::DepositSwitchCreate::new(
            &self.client,
            super::types::DepositSwitchCreateRequest::new(target_access_token, target_account_id),
        )
    }

    /// Started a deposit switch to an account that is not linked through Plaid; the caller supplied the account and its owner.
    ///
    /// `POST /deposit_switch/alt/create`, not retried once it may have arrived. Withdrawn by Plaid: the API answers that it is gone.
    #[doc(alias = "/deposit_switch/alt/create")]
    #[doc(alias = "depositSwitchAltCreate")]
    #[deprecated = "Plaid has withdrawn this operation"]
    #[inline]
    pub fn deposit_switch_alt_create(
        &self,
        target_account: super::types::DepositSwitchTargetAccount,
        target_user: super::types::DepositSwitchTargetUser,
    ) -> super::builders::DepositSwitchAltCreate {
        super::builders::DepositSwitchAltCreate::new(
            &self.client,
            super::types::DepositSwitchAltCreateRequest::new(target_account, target_user),
        )
    }

    /// Read how far a deposit switch had come.
    ///
    /// `POST /deposit_switch/get`, reads only; retried after any transient failure. Withdrawn by Plaid: the API answers that it is gone.
    #[doc(alias = "/deposit_switch/get")]
    #[doc(alias = "depositSwitchGet")]
    #[deprecated = "Plaid has withdrawn this operation"]
    pub fn deposit_switch_get(
        &self,
        deposit_switch_id: impl Into<plaid_types::DepositSwitchId>,
    ) -> super::builders::DepositSwitchGet {
        super::builders::DepositSwitchGet::new(
            &self.client,
            super::types::DepositSwitchGetRequest::new(deposit_switch_id),
        )
    }

    /// Made the token with which Link opened a deposit switch.
    ///
    /// `POST /deposit_switch/token/create`, not retried once it may have arrived. Withdrawn by Plaid: the API answers that it is gone.
    #[doc(alias = "/deposit_switch/token/create")]
    #[doc(alias = "depositSwitchTokenCreate")]
    #[deprecated = "Plaid has withdrawn this operation"]
    pub fn deposit_switch_token_create(
        &self,
        deposit_switch_id: impl Into<plaid_types::DepositSwitchId>,
    ) -> super::builders::DepositSwitchTokenCreate {
        super::builders::DepositSwitchTokenCreate::new(
            &self.client,
            super::types::DepositSwitchTokenCreateRequest::new(deposit_switch_id),
        )
    }

    /// Read rates, balances and due dates of an Item's credit cards. The liabilities product took its place.
    ///
    /// `POST /credit_details/get`, reads only; retried after any transient failure. Withdrawn by Plaid: the API answers that it is gone.
    #[doc(alias = "/credit_details/get")]
    #[doc(alias = "creditDetailsGet")]
    #[deprecated = "Plaid has withdrawn this operation"]
    pub fn credit_details_get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::CreditDetailsGet {
        super::builders::CreditDetailsGet::new(
            &self.client,
            super::types::CreditDetailsGetRequest::new(access_token),
        )
    }

    /// Read income streams estimated from an Item's transactions. The income product took its place.
    ///
    /// `POST /income/get`, reads only; retried after any transient failure. Withdrawn by Plaid: the API answers that it is gone.
    #[doc(alias = "/income/get")]
    #[doc(alias = "incomeGet")]
    #[deprecated = "Plaid has withdrawn this operation"]
    pub fn income_get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::IncomeGet {
        super::builders::IncomeGet::new(
            &self.client,
            super::types::IncomeGetRequest::new(access_token),
        )
    }

    /// Made a processor token for Dwolla. Create a processor token for the processor `dwolla` instead.
    ///
    /// `POST /processor/dwolla/processor_token/create`, not retried once it may have arrived. Withdrawn by Plaid: the API answers that it is gone.
    #[doc(alias = "/processor/dwolla/processor_token/create")]
    #[doc(alias = "processorDwollaProcessorTokenCreate")]
    #[deprecated = "Plaid has withdrawn this operation"]
    pub fn processor_dwolla_processor_token_create(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
    ) -> super::builders::ProcessorDwollaProcessorTokenCreate {
        super::builders::ProcessorDwollaProcessorTokenCreate::new(
            &self.client,
            super::types::ProcessorDwollaProcessorTokenCreateRequest::new(access_token, account_id),
        )
    }
}
