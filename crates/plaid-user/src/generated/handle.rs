// @generated from api/products/user.toml by `cargo xtask codegen`. Do not edit.

/// The operations of user.
#[derive(Clone, Debug)]
pub struct User {
    client: plaid_core::Client,
}

impl User {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Calls `/user/transactions/refresh`.
    ///
    /// `POST /user/transactions/refresh` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#usertransactionsrefresh)), not retried once it may have arrived.
    pub fn transactions_refresh(
        &self,
        user_id: impl Into<plaid_types::UserId>,
    ) -> super::builders::UserTransactionsRefresh {
        super::builders::UserTransactionsRefresh::new(
            &self.client,
            super::types::UserTransactionsRefreshRequest::new(user_id),
        )
    }

    /// Calls `/user/financial_data/refresh`.
    ///
    /// `POST /user/financial_data/refresh` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#userfinancialdatarefresh)), not retried once it may have arrived.
    pub fn financial_data_refresh(
        &self,
        user_id: impl Into<plaid_types::UserId>,
    ) -> super::builders::UserFinancialDataRefresh {
        super::builders::UserFinancialDataRefresh::new(
            &self.client,
            super::types::UserFinancialDataRefreshRequest::new(user_id),
        )
    }

    /// Calls `/user/create`.
    ///
    /// `POST /user/create` ([Plaid's page](https://plaid.com/docs/api/users/#usercreate)), not retried once it may have arrived.
    pub fn create(
        &self,
        client_user_id: impl Into<plaid_types::ClientUserId>,
    ) -> super::builders::UserCreate {
        super::builders::UserCreate::new(
            &self.client,
            super::types::UserCreateRequest::new(client_user_id),
        )
    }

    /// Calls `/user/get`.
    ///
    /// `POST /user/get` ([Plaid's page](https://plaid.com/docs/api/users/#userget)), reads only; retried after any transient failure.
    pub fn get(&self, user_id: impl Into<plaid_types::UserId>) -> super::builders::UserGet {
        super::builders::UserGet::new(&self.client, super::types::UserGetRequest::new(user_id))
    }

    /// Calls `/user/identity/remove`.
    ///
    /// `POST /user/identity/remove` ([Plaid's page](https://plaid.com/docs/api/users/#useridentityremove)), not retried once it may have arrived. Not in Plaid's public documentation.
    pub fn identity_remove(
        &self,
        user_id: impl Into<plaid_types::UserId>,
    ) -> super::builders::UserIdentityRemove {
        super::builders::UserIdentityRemove::new(
            &self.client,
            super::types::UserIdentityRemoveRequest::new(user_id),
        )
    }

    /// Calls `/user/update`.
    ///
    /// `POST /user/update` ([Plaid's page](https://plaid.com/docs/api/users/#userupdate)), not retried once it may have arrived.
    pub fn update(&self) -> super::builders::UserUpdate {
        super::builders::UserUpdate::new(&self.client, super::types::UserUpdateRequest::new())
    }

    /// Calls `/user/remove`.
    ///
    /// `POST /user/remove` ([Plaid's page](https://plaid.com/docs/api/users/#userremove)), not retried once it may have arrived.
    pub fn remove(&self) -> super::builders::UserRemove {
        super::builders::UserRemove::new(&self.client, super::types::UserRemoveRequest::new())
    }

    /// Calls `/user/products/terminate`.
    ///
    /// `POST /user/products/terminate` ([Plaid's page](https://plaid.com/docs/api/users/#userproductsterminate)), not retried once it may have arrived.
    pub fn products_terminate(
        &self,
        user_id: impl Into<plaid_types::UserId>,
        reason_code: impl Into<plaid_types::ProductsTerminateReasonCode>,
    ) -> super::builders::UserProductsTerminate {
        super::builders::UserProductsTerminate::new(
            &self.client,
            super::types::UserProductsTerminateRequest::new(user_id, reason_code),
        )
    }

    /// Calls `/user/items/get`.
    ///
    /// `POST /user/items/get` ([Plaid's page](https://plaid.com/docs/api/users/#useritemsget)), reads only; retried after any transient failure.
    pub fn items_get(&self) -> super::builders::UserItemsGet {
        super::builders::UserItemsGet::new(&self.client, super::types::UserItemsGetRequest::new())
    }

    /// Calls `/user/items/associate`.
    ///
    /// `POST /user/items/associate` ([Plaid's page](https://plaid.com/docs/api/users/#useritemsassociate)), not retried once it may have arrived.
    pub fn items_associate(
        &self,
        user_id: impl Into<plaid_types::UserId>,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> super::builders::UserItemsAssociate {
        super::builders::UserItemsAssociate::new(
            &self.client,
            super::types::UserItemsAssociateRequest::new(user_id, item_ids),
        )
    }

    /// Calls `/user/items/remove`.
    ///
    /// `POST /user/items/remove` ([Plaid's page](https://plaid.com/docs/api/users/#useritemsremove)), not retried once it may have arrived.
    pub fn items_remove(
        &self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> super::builders::UserItemsRemove {
        super::builders::UserItemsRemove::new(
            &self.client,
            super::types::UserItemsRemoveRequest::new(item_ids),
        )
    }

    /// Calls `/user/third_party_token/create`.
    ///
    /// `POST /user/third_party_token/create` ([Plaid's page](https://plaid.com/docs/api/users/#userthirdpartytokencreate)), not retried once it may have arrived. Not in Plaid's public documentation.
    pub fn third_party_token_create(
        &self,
        third_party_client_id: impl Into<String>,
    ) -> super::builders::UserThirdPartyTokenCreate {
        super::builders::UserThirdPartyTokenCreate::new(
            &self.client,
            super::types::UserThirdPartyTokenCreateRequest::new(third_party_client_id),
        )
    }

    /// Calls `/user/third_party_token/remove`.
    ///
    /// `POST /user/third_party_token/remove` ([Plaid's page](https://plaid.com/docs/api/users/#userthirdpartytokenremove)), not retried once it may have arrived. Not in Plaid's public documentation.
    pub fn third_party_token_remove(
        &self,
        third_party_user_token: impl Into<plaid_types::ThirdPartyUserToken>,
    ) -> super::builders::UserThirdPartyTokenRemove {
        super::builders::UserThirdPartyTokenRemove::new(
            &self.client,
            super::types::UserThirdPartyTokenRemoveRequest::new(third_party_user_token),
        )
    }
}
