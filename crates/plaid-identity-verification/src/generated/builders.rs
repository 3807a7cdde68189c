// @generated from api/products/identity-verification.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/dashboard_user/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DashboardUserGet(plaid_core::Call<super::types::DashboardUserGetRequest>);

plaid_core::call_builder!(DashboardUserGet, super::types::DashboardUserGetRequest);

/// A call of `/dashboard_user/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DashboardUserList(plaid_core::Call<super::types::DashboardUserListRequest>);

plaid_core::call_builder!(DashboardUserList, super::types::DashboardUserListRequest);

plaid_core::paged_call_builder!(DashboardUserList, super::types::DashboardUserListRequest);

impl DashboardUserList {
    /// The `next_cursor` of the page before; none for the first page.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }
}

/// A call of `/identity_verification/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IdentityVerificationCreate(
    plaid_core::Call<super::types::IdentityVerificationCreateRequest>,
);

plaid_core::call_builder!(
    IdentityVerificationCreate,
    super::types::IdentityVerificationCreateRequest
);

impl IdentityVerificationCreate {
    /// Your own id of the user or customer, nothing personal.
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.0.request_mut().client_user_id = client_user_id.into_option();
        self
    }

    /// The user object to verify. Data about the user comes from it, so `user` must stay empty.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// What you know already. The session skips the screens that ask for it.
    pub fn user(
        mut self,
        user: impl Into<Option<super::types::IdentityVerificationCreateRequestUser>>,
    ) -> Self {
        self.0.request_mut().user = user.into();
        self
    }

    /// If set, an existing verification of the same user and template is returned unchanged; otherwise it is an error to start a second one.
    pub fn is_idempotent(mut self, is_idempotent: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().is_idempotent = is_idempotent.into();
        self
    }

    /// The language that the user was shown.
    pub fn language<M>(
        mut self,
        language: impl plaid_core::IntoOption<super::types::IdentityVerificationLanguage, M>,
    ) -> Self {
        self.0.request_mut().language = language.into_option();
        self
    }
}

/// A call of `/identity_verification/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IdentityVerificationGet(plaid_core::Call<super::types::IdentityVerificationGetRequest>);

plaid_core::call_builder!(
    IdentityVerificationGet,
    super::types::IdentityVerificationGetRequest
);

plaid_core::poll_call_builder!(
    IdentityVerificationGet,
    super::types::IdentityVerificationGetRequest
);

/// A call of `/identity_verification/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IdentityVerificationList(
    plaid_core::Call<super::types::IdentityVerificationListRequest>,
);

plaid_core::call_builder!(
    IdentityVerificationList,
    super::types::IdentityVerificationListRequest
);

plaid_core::paged_call_builder!(
    IdentityVerificationList,
    super::types::IdentityVerificationListRequest
);

impl IdentityVerificationList {
    /// Names the user; one of the two is needed.
    pub fn client_user_id<M>(
        mut self,
        client_user_id: impl plaid_core::IntoOption<plaid_types::ClientUserId, M>,
    ) -> Self {
        self.0.request_mut().client_user_id = client_user_id.into_option();
        self
    }

    /// Names the user; one of the two is needed.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// The `next_cursor` of the page before; none for the first page.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }
}

/// A call of `/identity_verification/retry`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IdentityVerificationRetry(
    plaid_core::Call<super::types::IdentityVerificationRetryRequest>,
);

plaid_core::call_builder!(
    IdentityVerificationRetry,
    super::types::IdentityVerificationRetryRequest
);

impl IdentityVerificationRetry {
    /// What you know about a user before the session.
    pub fn user(
        mut self,
        user: impl Into<Option<super::types::IdentityVerificationRequestUser>>,
    ) -> Self {
        self.0.request_mut().user = user.into();
        self
    }

    /// The steps, for the strategy `custom` and no other.
    pub fn steps(
        mut self,
        steps: impl Into<Option<super::types::IdentityVerificationRetryRequestStepsObject>>,
    ) -> Self {
        self.0.request_mut().steps = steps.into();
        self
    }

    /// Whether to make an address that can be sent to the user; as in the attempt before if left out.
    pub fn is_shareable(mut self, is_shareable: impl Into<Option<bool>>) -> Self {
        self.0.request_mut().is_shareable = is_shareable.into();
        self
    }
}

/// A call of `/identity_verification/autofill/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IdentityVerificationAutofillCreate(
    plaid_core::Call<super::types::IdentityVerificationAutofillCreateRequest>,
);

plaid_core::call_builder!(
    IdentityVerificationAutofillCreate,
    super::types::IdentityVerificationAutofillCreateRequest
);

/// A call of `/business_verification/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BusinessVerificationGet(plaid_core::Call<super::types::BusinessVerificationGetRequest>);

plaid_core::call_builder!(
    BusinessVerificationGet,
    super::types::BusinessVerificationGetRequest
);

plaid_core::poll_call_builder!(
    BusinessVerificationGet,
    super::types::BusinessVerificationGetRequest
);

/// A call of `/business_verification/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct BusinessVerificationCreate(
    plaid_core::Call<super::types::BusinessVerificationCreateRequest>,
);

plaid_core::call_builder!(
    BusinessVerificationCreate,
    super::types::BusinessVerificationCreateRequest
);

impl BusinessVerificationCreate {
    /// What you know about a business.
    pub fn business(
        mut self,
        business: impl Into<Option<super::types::BusinessVerificationCreateRequestBusiness>>,
    ) -> Self {
        self.0.request_mut().business = business.into();
        self
    }
}
