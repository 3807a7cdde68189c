// @generated from api/products/user.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/user/transactions/refresh`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct UserTransactionsRefresh(plaid_core::Call<super::types::UserTransactionsRefreshRequest>);

plaid_core::call_builder!(
    UserTransactionsRefresh,
    super::types::UserTransactionsRefreshRequest
);

/// A call of `/user/financial_data/refresh`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct UserFinancialDataRefresh(
    plaid_core::Call<super::types::UserFinancialDataRefreshRequest>,
);

plaid_core::call_builder!(
    UserFinancialDataRefresh,
    super::types::UserFinancialDataRefreshRequest
);

/// A call of `/user/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct UserCreate(plaid_core::Call<super::types::UserCreateRequest>);

plaid_core::call_builder!(UserCreate, super::types::UserCreateRequest);

impl UserCreate {
    /// Who the person is. Everything but the id numbers is needed for a consumer report.
    pub fn identity(
        mut self,
        identity: impl Into<Option<super::types::ClientUserIdentity>>,
    ) -> Self {
        self.0.request_mut().identity = identity.into();
        self
    }

    /// Your name for the end customer, if you resell consumer reports. At most 128 characters.
    ///
    /// Not in Plaid's public documentation.
    pub fn end_customer<M>(mut self, end_customer: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().end_customer = end_customer.into_option();
        self
    }

    /// The identity in the older form, for integrations begun before December 10, 2025. Otherwise use `identity`.
    pub fn consumer_report_user_identity(
        mut self,
        consumer_report_user_identity: impl Into<Option<super::types::ConsumerReportUserIdentity>>,
    ) -> Self {
        self.0.request_mut().consumer_report_user_identity = consumer_report_user_identity.into();
        self
    }

    /// Moves an older integration to the present user operations.
    pub fn with_upgraded_user(mut self, with_upgraded_user: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().with_upgraded_user = with_upgraded_user.into();
        self
    }

    /// Sent as a header; switches older integrations to the present user operations. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    pub fn plaid_new_user_api_enabled(
        mut self,
        plaid_new_user_api_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.0.request_mut().plaid_new_user_api_enabled = plaid_new_user_api_enabled.into();
        self
    }
}

/// A call of `/user/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct UserGet(plaid_core::Call<super::types::UserGetRequest>);

plaid_core::call_builder!(UserGet, super::types::UserGetRequest);

impl UserGet {
    /// Sent as a header; switches older integrations to the present user operations. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    pub fn plaid_new_user_api_enabled(
        mut self,
        plaid_new_user_api_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.0.request_mut().plaid_new_user_api_enabled = plaid_new_user_api_enabled.into();
        self
    }
}

/// A call of `/user/identity/remove`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct UserIdentityRemove(plaid_core::Call<super::types::UserIdentityRemoveRequest>);

plaid_core::call_builder!(UserIdentityRemove, super::types::UserIdentityRemoveRequest);

impl UserIdentityRemove {
    /// Sent as a header; switches older integrations to the present user operations. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    pub fn plaid_new_user_api_enabled(
        mut self,
        plaid_new_user_api_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.0.request_mut().plaid_new_user_api_enabled = plaid_new_user_api_enabled.into();
        self
    }
}

/// A call of `/user/update`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct UserUpdate(plaid_core::Call<super::types::UserUpdateRequest>);

plaid_core::call_builder!(UserUpdate, super::types::UserUpdateRequest);

impl UserUpdate {
    /// Names the user.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// Members given here replace those on file.
    pub fn identity(
        mut self,
        identity: impl Into<Option<super::types::ClientUserIdentity>>,
    ) -> Self {
        self.0.request_mut().identity = identity.into();
        self
    }

    /// Names the user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// The identity in the older form, for integrations begun before December 10, 2025. Otherwise use `identity`.
    pub fn consumer_report_user_identity(
        mut self,
        consumer_report_user_identity: impl Into<Option<super::types::ConsumerReportUserIdentity>>,
    ) -> Self {
        self.0.request_mut().consumer_report_user_identity = consumer_report_user_identity.into();
        self
    }

    /// Sent as a header; switches older integrations to the present user operations. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    pub fn plaid_new_user_api_enabled(
        mut self,
        plaid_new_user_api_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.0.request_mut().plaid_new_user_api_enabled = plaid_new_user_api_enabled.into();
        self
    }
}

/// A call of `/user/remove`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct UserRemove(plaid_core::Call<super::types::UserRemoveRequest>);

plaid_core::call_builder!(UserRemove, super::types::UserRemoveRequest);

impl UserRemove {
    /// Names the user.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// Names the user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Sent as a header; switches older integrations to the present user operations. Sent as the header `Plaid-New-User-API-Enabled`.
    ///
    /// Not in Plaid's public documentation.
    pub fn plaid_new_user_api_enabled(
        mut self,
        plaid_new_user_api_enabled: impl Into<Option<bool>>,
    ) -> Self {
        self.0.request_mut().plaid_new_user_api_enabled = plaid_new_user_api_enabled.into();
        self
    }
}

/// A call of `/user/products/terminate`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct UserProductsTerminate(plaid_core::Call<super::types::UserProductsTerminateRequest>);

plaid_core::call_builder!(
    UserProductsTerminate,
    super::types::UserProductsTerminateRequest
);

impl UserProductsTerminate {
    /// More about the reason, at most 512 characters and nothing personal. At most 512 characters.
    pub fn reason_note<M>(mut self, reason_note: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().reason_note = reason_note.into_option();
        self
    }
}

/// A call of `/user/items/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct UserItemsGet(plaid_core::Call<super::types::UserItemsGetRequest>);

plaid_core::call_builder!(UserItemsGet, super::types::UserItemsGetRequest);

impl UserItemsGet {
    /// Names the user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Names the user.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }
}

/// A call of `/user/items/associate`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct UserItemsAssociate(plaid_core::Call<super::types::UserItemsAssociateRequest>);

plaid_core::call_builder!(UserItemsAssociate, super::types::UserItemsAssociateRequest);

/// A call of `/user/items/remove`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct UserItemsRemove(plaid_core::Call<super::types::UserItemsRemoveRequest>);

plaid_core::call_builder!(UserItemsRemove, super::types::UserItemsRemoveRequest);

impl UserItemsRemove {
    /// Names the user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// Names the user.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }
}

/// A call of `/user/third_party_token/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct UserThirdPartyTokenCreate(
    plaid_core::Call<super::types::UserThirdPartyTokenCreateRequest>,
);

plaid_core::call_builder!(
    UserThirdPartyTokenCreate,
    super::types::UserThirdPartyTokenCreateRequest
);

impl UserThirdPartyTokenCreate {
    /// Names the user in integrations begun before December 10, 2025.
    pub fn user_token<M>(
        mut self,
        user_token: impl plaid_core::IntoOption<plaid_types::UserToken, M>,
    ) -> Self {
        self.0.request_mut().user_token = user_token.into_option();
        self
    }

    /// When the token stops working, at most 24 hours from now.
    pub fn expiration_time<M>(
        mut self,
        expiration_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().expiration_time = expiration_time.into_option();
        self
    }

    /// Names the user.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }
}

/// A call of `/user/third_party_token/remove`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct UserThirdPartyTokenRemove(
    plaid_core::Call<super::types::UserThirdPartyTokenRemoveRequest>,
);

plaid_core::call_builder!(
    UserThirdPartyTokenRemove,
    super::types::UserThirdPartyTokenRemoveRequest
);
