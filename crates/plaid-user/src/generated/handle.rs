// @generated from api/products/user.toml by `cargo xtask codegen`. Do not edit.

/// Users: the people behind Items, for products that look at several Items at once.
///
/// [Plaid's documentation](https://plaid.com/docs/api/users/)
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

    /// Asks the banks of a user for transactions anew.
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

    /// Asks the banks of a user for all data anew.
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

    /// Makes a user for products such as Income and Consumer Report. The same `client_user_id` cannot be used twice.
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

    /// Reads a user's identity data.
    ///
    /// `POST /user/get` ([Plaid's page](https://plaid.com/docs/api/users/#userget)), reads only; retried after any transient failure.
    pub fn get(&self, user_id: impl Into<plaid_types::UserId>) -> super::builders::UserGet {
        super::builders::UserGet::new(&self.client, super::types::UserGetRequest::new(user_id))
    }

    /// Removes a user's identity data.
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

    /// Adds to or changes a user's identity data.
    ///
    /// `POST /user/update` ([Plaid's page](https://plaid.com/docs/api/users/#userupdate)), not retried once it may have arrived.
    pub fn update(&self) -> super::builders::UserUpdate {
        super::builders::UserUpdate::new(&self.client, super::types::UserUpdateRequest::new())
    }

    /// Removes a user and everything about them, Items included.
    ///
    /// `POST /user/remove` ([Plaid's page](https://plaid.com/docs/api/users/#userremove)), not retried once it may have arrived.
    pub fn remove(&self) -> super::builders::UserRemove {
        super::builders::UserRemove::new(&self.client, super::types::UserRemoveRequest::new())
    }

    /// Ends products of a user, and with them their billing.
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

    /// Lists the Items of a user.
    ///
    /// `POST /user/items/get` ([Plaid's page](https://plaid.com/docs/api/users/#useritemsget)), reads only; retried after any transient failure.
    pub fn items_get(&self) -> super::builders::UserItemsGet {
        super::builders::UserItemsGet::new(&self.client, super::types::UserItemsGetRequest::new())
    }

    /// Puts Items under a user.
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

    /// Removes Items of a user.
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

    /// Makes a token with which a third party can act for a user.
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

    /// Takes back a third party's token.
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
