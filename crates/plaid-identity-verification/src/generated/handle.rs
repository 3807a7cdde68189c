// @generated from api/products/identity-verification.toml by `cargo xtask codegen`. Do not edit.

/// Verifying who a person is: documents, selfies, data sources and risk checks.
///
/// [Plaid's documentation](https://plaid.com/docs/api/products/identity-verification/)
#[derive(Clone, Debug)]
pub struct IdentityVerification {
    client: plaid_core::Client,
}

impl IdentityVerification {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Returns a user of the Dashboard, with name and email address. Audit trails name reviewers by their `dashboard_user_id`.
    ///
    /// `POST /dashboard_user/get` ([Plaid's page](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userget)), reads only; retried after any transient failure.
    #[doc(alias = "/dashboard_user/get")]
    #[doc(alias = "dashboardUserGet")]
    pub fn dashboard_user_get(
        &self,
        dashboard_user_id: impl Into<plaid_types::DashboardUserId>,
    ) -> super::builders::DashboardUserGet {
        super::builders::DashboardUserGet::new(
            &self.client,
            super::types::DashboardUserGetRequest::new(dashboard_user_id),
        )
    }

    /// Lists the users of your Dashboard account, page by page.
    ///
    /// `POST /dashboard_user/list` ([Plaid's page](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userlist)), reads only; retried after any transient failure.
    #[doc(alias = "/dashboard_user/list")]
    #[doc(alias = "dashboardUserList")]
    #[inline]
    pub fn dashboard_user_list(&self) -> super::builders::DashboardUserList {
        super::builders::DashboardUserList::new(
            &self.client,
            super::types::DashboardUserListRequest::new(),
        )
    }

    /// Starts an identity verification from a template. With `is_idempotent` set, an existing one for the same user and template is returned as it is. Data about the user sent here spares the user those screens; with a `user_id` the data comes from the user object and must not be sent.
    ///
    /// `POST /identity_verification/create` ([Plaid's page](https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate)), carries an idempotency key; retried after any transient failure.
    #[doc(alias = "/identity_verification/create")]
    #[doc(alias = "identityVerificationCreate")]
    pub fn create(
        &self,
        template_id: impl Into<plaid_types::IdentityVerificationTemplateId>,
        is_shareable: bool,
        gave_consent: bool,
    ) -> super::builders::IdentityVerificationCreate {
        super::builders::IdentityVerificationCreate::new(
            &self.client,
            super::types::IdentityVerificationCreateRequest::new(
                template_id,
                is_shareable,
                gave_consent,
            ),
        )
    }

    /// Returns one identity verification with the result of every step.
    ///
    /// `POST /identity_verification/get` ([Plaid's page](https://plaid.com/docs/api/products/identity-verification/#identity_verificationget)), reads only; retried after any transient failure.
    #[doc(alias = "/identity_verification/get")]
    #[doc(alias = "identityVerificationGet")]
    pub fn get(
        &self,
        identity_verification_id: impl Into<plaid_types::IdentityVerificationId>,
    ) -> super::builders::IdentityVerificationGet {
        super::builders::IdentityVerificationGet::new(
            &self.client,
            super::types::IdentityVerificationGetRequest::new(identity_verification_id),
        )
    }

    /// Lists the identity verifications of one user for one template, page by page.
    ///
    /// `POST /identity_verification/list` ([Plaid's page](https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist)), reads only; retried after any transient failure.
    #[doc(alias = "/identity_verification/list")]
    #[doc(alias = "identityVerificationList")]
    pub fn list(
        &self,
        template_id: impl Into<plaid_types::IdentityVerificationTemplateId>,
    ) -> super::builders::IdentityVerificationList {
        super::builders::IdentityVerificationList::new(
            &self.client,
            super::types::IdentityVerificationListRequest::new(template_id),
        )
    }

    /// Opens a new attempt for a user, over all steps or a chosen few. The attempt is a new verification with its own id.
    ///
    /// `POST /identity_verification/retry` ([Plaid's page](https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look with `/identity_verification/list` for the user: a new attempt has a later `created_at`.
    #[doc(alias = "/identity_verification/retry")]
    #[doc(alias = "identityVerificationRetry")]
    pub fn retry(
        &self,
        client_user_id: impl Into<plaid_types::ClientUserId>,
        template_id: impl Into<plaid_types::IdentityVerificationTemplateId>,
        strategy: impl Into<super::types::Strategy>,
    ) -> super::builders::IdentityVerificationRetry {
        super::builders::IdentityVerificationRetry::new(
            &self.client,
            super::types::IdentityVerificationRetryRequest::new(
                client_user_id,
                template_id,
                strategy,
            ),
        )
    }

    /// Looks up personal data by the phone number, the date of birth and the country of a verification, so that the user need not type it.
    ///
    /// `POST /identity_verification/autofill/create` ([Plaid's page](https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate)), not retried once it may have arrived. Not in Plaid's public documentation.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again: nothing is kept of the first one but its cost.
    #[doc(alias = "/identity_verification/autofill/create")]
    #[doc(alias = "autofillCreate")]
    #[doc(alias = "identityVerificationAutofillCreate")]
    pub fn autofill_create(
        &self,
        identity_verification_id: impl Into<plaid_types::IdentityVerificationId>,
    ) -> super::builders::IdentityVerificationAutofillCreate {
        super::builders::IdentityVerificationAutofillCreate::new(
            &self.client,
            super::types::IdentityVerificationAutofillCreateRequest::new(identity_verification_id),
        )
    }

    /// Returns a business verification as it stands now.
    ///
    /// `POST /business_verification/get` ([Plaid's page](https://plaid.com/docs/api/products/business-verification/#businessverificationget)), reads only; retried after any transient failure. Not in Plaid's public documentation.
    #[doc(alias = "/business_verification/get")]
    #[doc(alias = "businessVerificationGet")]
    pub fn business_verification_get(
        &self,
        business_verification_id: impl Into<super::types::BusinessVerificationId>,
    ) -> super::builders::BusinessVerificationGet {
        super::builders::BusinessVerificationGet::new(
            &self.client,
            super::types::BusinessVerificationGetRequest::new(business_verification_id),
        )
    }

    /// Starts a verification of a business: who it is and how risky it is.
    ///
    /// `POST /business_verification/create` ([Plaid's page](https://plaid.com/docs/api/products/business-verification/#businessverificationcreate)), not retried once it may have arrived. Not in Plaid's public documentation.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): No operation lists business verifications: look in the Dashboard for your id of the user.
    #[doc(alias = "/business_verification/create")]
    #[doc(alias = "businessVerificationCreate")]
    pub fn business_verification_create(
        &self,
        client_user_id: impl Into<plaid_types::ClientUserId>,
    ) -> super::builders::BusinessVerificationCreate {
        super::builders::BusinessVerificationCreate::new(
            &self.client,
            super::types::BusinessVerificationCreateRequest::new(client_user_id),
        )
    }
}
