// @generated from api/products/identity.toml by `cargo xtask codegen`. Do not edit.

/// Who owns an account: names, addresses, phone numbers and emails that the bank has on file.
///
/// [Plaid's documentation](https://plaid.com/docs/api/products/identity/)
#[derive(Clone, Debug)]
pub struct Identity {
    client: plaid_core::Client,
}

impl Identity {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Reads what the bank has on file about the owners of an Item's accounts.
    ///
    /// `POST /identity/get` ([Plaid's page](https://plaid.com/docs/api/products/identity/#identityget)), reads only; retried after any transient failure.
    #[doc(alias = "/identity/get")]
    #[doc(alias = "identityGet")]
    pub fn get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::IdentityGet {
        super::builders::IdentityGet::new(
            &self.client,
            super::types::IdentityGetRequest::new(access_token),
        )
    }

    /// Reads the owners found in documents that the user uploaded.
    ///
    /// `POST /identity/documents/uploads/get` ([Plaid's page](https://plaid.com/docs/api/products/identity/#identitydocumentsuploadsget)), reads only; retried after any transient failure.
    #[doc(alias = "/identity/documents/uploads/get")]
    #[doc(alias = "documentsUploadsGet")]
    #[doc(alias = "identityDocumentsUploadsGet")]
    pub fn documents_uploads_get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::IdentityDocumentsUploadsGet {
        super::builders::IdentityDocumentsUploadsGet::new(
            &self.client,
            super::types::IdentityDocumentsUploadsGetRequest::new(access_token),
        )
    }

    /// Compares data you have about a user with what the bank has on file, and scores each part from 0 to 100.
    ///
    /// `POST /identity/match` ([Plaid's page](https://plaid.com/docs/api/products/identity/#identitymatch)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/identity/match")]
    #[doc(alias = "identityMatch")]
    pub fn r#match(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::IdentityMatch {
        super::builders::IdentityMatch::new(
            &self.client,
            super::types::IdentityMatchRequest::new(access_token),
        )
    }

    /// Asks the bank for the owners' data anew; a webhook reports when it is there.
    ///
    /// `POST /identity/refresh` ([Plaid's page](https://plaid.com/docs/api/products/identity/#identityrefresh)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/identity/refresh")]
    #[doc(alias = "identityRefresh")]
    pub fn refresh(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::IdentityRefresh {
        super::builders::IdentityRefresh::new(
            &self.client,
            super::types::IdentityRefreshRequest::new(access_token),
        )
    }

    /// Reads what the bank has on file about the owners of a processor token's account.
    ///
    /// `POST /processor/identity/get` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processoridentityget)), reads only; retried after any transient failure.
    #[doc(alias = "/processor/identity/get")]
    #[doc(alias = "processorGet")]
    #[doc(alias = "processorIdentityGet")]
    pub fn processor_get(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
    ) -> super::builders::ProcessorIdentityGet {
        super::builders::ProcessorIdentityGet::new(
            &self.client,
            super::types::ProcessorIdentityGetRequest::new(processor_token),
        )
    }

    /// Compares data about a user with the owners of a processor token's account.
    ///
    /// `POST /processor/identity/match` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processoridentitymatch)), not retried once it may have arrived. Plaid [bills every call](https://plaid.com/docs/account/billing/#per-request-flat-fee).
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again does, and bills, the same once more.
    #[doc(alias = "/processor/identity/match")]
    #[doc(alias = "processorIdentityMatch")]
    #[doc(alias = "processorMatch")]
    pub fn processor_match(
        &self,
        processor_token: impl Into<plaid_types::ProcessorToken>,
    ) -> super::builders::ProcessorIdentityMatch {
        super::builders::ProcessorIdentityMatch::new(
            &self.client,
            super::types::ProcessorIdentityMatchRequest::new(processor_token),
        )
    }

    /// Compares data about a user with all their Items at once.
    ///
    /// `POST /identity/match/list`, reads only; retried after any transient failure.
    #[doc(alias = "/identity/match/list")]
    #[doc(alias = "identityMatchList")]
    #[doc(alias = "matchList")]
    pub fn match_list(
        &self,
        start_time: impl Into<plaid_core::DateTime>,
        end_time: impl Into<plaid_core::DateTime>,
    ) -> super::builders::IdentityMatchList {
        super::builders::IdentityMatchList::new(
            &self.client,
            super::types::IdentityMatchListRequest::new(start_time, end_time),
        )
    }
}
