// @generated from api/products/identity.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/identity/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IdentityGet(plaid_core::Call<super::types::IdentityGetRequest>);

plaid_core::call_builder!(IdentityGet, super::types::IdentityGetRequest);

impl IdentityGet {
    /// Only these accounts; all that are shared if absent.
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        let value = Some(account_ids.into_iter().map(Into::into).collect());
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.account_ids
        });
        self
    }
}

/// A call of `/identity/documents/uploads/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IdentityDocumentsUploadsGet(
    plaid_core::Call<super::types::IdentityDocumentsUploadsGetRequest>,
);

plaid_core::call_builder!(
    IdentityDocumentsUploadsGet,
    super::types::IdentityDocumentsUploadsGetRequest
);

impl IdentityDocumentsUploadsGet {
    /// Only these accounts; all that are shared if absent.
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        let value = Some(account_ids.into_iter().map(Into::into).collect());
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.account_ids
        });
        self
    }
}

/// A call of `/identity/match`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IdentityMatch(plaid_core::Call<super::types::IdentityMatchRequest>);

plaid_core::call_builder!(IdentityMatch, super::types::IdentityMatchRequest);

impl IdentityMatch {
    /// What you know about a user.
    pub fn user(mut self, user: impl Into<Option<super::types::IdentityMatchUser>>) -> Self {
        self.0.request_mut().user = user.into();
        self
    }

    /// Only these accounts; all that are shared if absent.
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<plaid_types::AccountId>>,
    ) -> Self {
        let value = Some(account_ids.into_iter().map(Into::into).collect());
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.account_ids
        });
        self
    }
}

/// A call of `/identity/refresh`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IdentityRefresh(plaid_core::Call<super::types::IdentityRefreshRequest>);

plaid_core::call_builder!(IdentityRefresh, super::types::IdentityRefreshRequest);

/// A call of `/processor/identity/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorIdentityGet(plaid_core::Call<super::types::ProcessorIdentityGetRequest>);

plaid_core::call_builder!(
    ProcessorIdentityGet,
    super::types::ProcessorIdentityGetRequest
);

/// A call of `/processor/identity/match`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct ProcessorIdentityMatch(plaid_core::Call<super::types::ProcessorIdentityMatchRequest>);

plaid_core::call_builder!(
    ProcessorIdentityMatch,
    super::types::ProcessorIdentityMatchRequest
);

impl ProcessorIdentityMatch {
    /// What you know about a user.
    pub fn user(mut self, user: impl Into<Option<super::types::IdentityMatchUser>>) -> Self {
        self.0.request_mut().user = user.into();
        self
    }
}

/// A call of `/identity/match/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct IdentityMatchList(plaid_core::Call<super::types::IdentityMatchListRequest>);

plaid_core::call_builder!(IdentityMatchList, super::types::IdentityMatchListRequest);

impl IdentityMatchList {
    /// How many there may be on a page. From 1 to 25. Plaid's default is `25`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// Where to go on: the `next_cursor` of the page before, absent for the first one.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }
}
