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

    /// Starts a fresh pull of transactions for all Items of a user on the Transactions bundle. Items succeed and fail one by one: read `results`. For a single Item there is `/transactions/refresh`.
    ///
    /// `POST /user/transactions/refresh` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#usertransactionsrefresh)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/user/transactions/refresh")]
    #[doc(alias = "transactionsRefresh")]
    #[doc(alias = "userTransactionsRefresh")]
    pub fn transactions_refresh(
        &self,
        user_id: impl Into<plaid_types::UserId>,
    ) -> super::builders::UserTransactionsRefresh {
        super::builders::UserTransactionsRefresh::new(
            &self.client,
            super::types::UserTransactionsRefreshRequest::new(user_id),
        )
    }

    /// Starts a fresh pull of transactions, investments and liabilities for all Items of a user on the Financial Insights bundle. Items succeed and fail one by one: read `results`.
    ///
    /// `POST /user/financial_data/refresh` ([Plaid's page](https://plaid.com/docs/api/products/transactions/#userfinancialdatarefresh)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/user/financial_data/refresh")]
    #[doc(alias = "financialDataRefresh")]
    #[doc(alias = "userFinancialDataRefresh")]
    pub fn financial_data_refresh(
        &self,
        user_id: impl Into<plaid_types::UserId>,
    ) -> super::builders::UserFinancialDataRefresh {
        super::builders::UserFinancialDataRefresh::new(
            &self.client,
            super::types::UserFinancialDataRefreshRequest::new(user_id),
        )
    }

    /// Creates a user and returns its `user_id`; integrations begun before December 10, 2025 also get a `user_token`. Call it before you make a Link token for Plaid Check, Income Verification, several Items in one session, or the identity part of Protect. Consumer reports need the identity of a person in the United States, given here or later through `update`.
    ///
    /// `POST /user/create` ([Plaid's page](https://plaid.com/docs/api/users/#usercreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look with `/user/get`, or send it again: a user id of yours that is taken is refused, and the error says so.
    #[doc(alias = "/user/create")]
    #[doc(alias = "userCreate")]
    pub fn create(
        &self,
        client_user_id: impl Into<plaid_types::ClientUserId>,
    ) -> super::builders::UserCreate {
        super::builders::UserCreate::new(
            &self.client,
            super::types::UserCreateRequest::new(client_user_id),
        )
    }

    /// Returns the identity kept for a `user_id`. It knows only users that were made without a `user_token`.
    ///
    /// `POST /user/get` ([Plaid's page](https://plaid.com/docs/api/users/#userget)), reads only; retried after any transient failure.
    #[doc(alias = "/user/get")]
    #[doc(alias = "userGet")]
    pub fn get(&self, user_id: impl Into<plaid_types::UserId>) -> super::builders::UserGet {
        super::builders::UserGet::new(&self.client, super::types::UserGetRequest::new(user_id))
    }

    /// Erases the personal data kept for a user, and leaves the user. Plaid has to switch this operation on for you.
    ///
    /// `POST /user/identity/remove` ([Plaid's page](https://plaid.com/docs/api/users/#useridentityremove)), not retried once it may have arrived. Not in Plaid's public documentation.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/user/identity/remove")]
    #[doc(alias = "identityRemove")]
    #[doc(alias = "userIdentityRemove")]
    pub fn identity_remove(
        &self,
        user_id: impl Into<plaid_types::UserId>,
    ) -> super::builders::UserIdentityRemove {
        super::builders::UserIdentityRemove::new(
            &self.client,
            super::types::UserIdentityRemoveRequest::new(user_id),
        )
    }

    /// Fills in or corrects the identity of a user. Members you send replace what is kept, the others stay.
    ///
    /// `POST /user/update` ([Plaid's page](https://plaid.com/docs/api/users/#userupdate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/user/update")]
    #[doc(alias = "userUpdate")]
    #[inline]
    pub fn update(&self) -> super::builders::UserUpdate {
        super::builders::UserUpdate::new(&self.client, super::types::UserUpdateRequest::new())
    }

    /// Deletes a user with everything that belongs to it, its Items included.
    ///
    /// `POST /user/remove` ([Plaid's page](https://plaid.com/docs/api/users/#userremove)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/user/remove")]
    #[doc(alias = "userRemove")]
    #[inline]
    pub fn remove(&self) -> super::builders::UserRemove {
        super::builders::UserRemove::new(&self.client, super::types::UserRemoveRequest::new())
    }

    /// Ends the recurring products of a user (Financial Management, Protect, cash flow updates), and with them their billing. Reports on the past remain available.
    ///
    /// `POST /user/products/terminate` ([Plaid's page](https://plaid.com/docs/api/users/#userproductsterminate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/user/products/terminate")]
    #[doc(alias = "productsTerminate")]
    #[doc(alias = "userProductsTerminate")]
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

    /// Returns the Items of a user with the status of each. An Item belongs to a user when it was connected in a Link session that named the user.
    ///
    /// `POST /user/items/get` ([Plaid's page](https://plaid.com/docs/api/users/#useritemsget)), reads only; retried after any transient failure.
    #[doc(alias = "/user/items/get")]
    #[doc(alias = "itemsGet")]
    #[doc(alias = "userItemsGet")]
    #[inline]
    pub fn items_get(&self) -> super::builders::UserItemsGet {
        super::builders::UserItemsGet::new(&self.client, super::types::UserItemsGetRequest::new())
    }

    /// Moves up to 100 Items to a user. An Item of another user leaves that one.
    ///
    /// `POST /user/items/associate` ([Plaid's page](https://plaid.com/docs/api/users/#useritemsassociate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look with `/user/items/get`.
    #[doc(alias = "/user/items/associate")]
    #[doc(alias = "itemsAssociate")]
    #[doc(alias = "userItemsAssociate")]
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

    /// Removes Items of a user as `/item/remove` would, for integrations that hold no access tokens. All of them must belong to the user, or none is removed. Billing for the Items ends; subscriptions of the user itself go on.
    ///
    /// `POST /user/items/remove` ([Plaid's page](https://plaid.com/docs/api/users/#useritemsremove)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/user/items/remove")]
    #[doc(alias = "itemsRemove")]
    #[doc(alias = "userItemsRemove")]
    pub fn items_remove(
        &self,
        item_ids: impl IntoIterator<Item = impl Into<plaid_core::ItemId>>,
    ) -> super::builders::UserItemsRemove {
        super::builders::UserItemsRemove::new(
            &self.client,
            super::types::UserItemsRemoveRequest::new(item_ids),
        )
    }

    /// Creates a token that lets another client read data of a user. Store it: it cannot be read again.
    ///
    /// `POST /user/third_party_token/create` ([Plaid's page](https://plaid.com/docs/api/users/#userthirdpartytokencreate)), not retried once it may have arrived. Not in Plaid's public documentation.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Nothing lists these tokens: make another, and let the lost one expire.
    #[doc(alias = "/user/third_party_token/create")]
    #[doc(alias = "thirdPartyTokenCreate")]
    #[doc(alias = "userThirdPartyTokenCreate")]
    pub fn third_party_token_create(
        &self,
        third_party_client_id: impl Into<String>,
    ) -> super::builders::UserThirdPartyTokenCreate {
        super::builders::UserThirdPartyTokenCreate::new(
            &self.client,
            super::types::UserThirdPartyTokenCreateRequest::new(third_party_client_id),
        )
    }

    /// Deletes a third-party token. Calls that use it fail from then on.
    ///
    /// `POST /user/third_party_token/remove` ([Plaid's page](https://plaid.com/docs/api/users/#userthirdpartytokenremove)), not retried once it may have arrived. Not in Plaid's public documentation.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/user/third_party_token/remove")]
    #[doc(alias = "thirdPartyTokenRemove")]
    #[doc(alias = "userThirdPartyTokenRemove")]
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
