// @generated from api/products/item.toml by `cargo xtask codegen`. Do not edit.

/// Items: one login of one user at one bank, with its access token, webhook and products.
///
/// [Plaid's documentation](https://plaid.com/docs/api/items/)
#[derive(Clone, Debug)]
pub struct Item {
    client: plaid_core::Client,
}

impl Item {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Lists when a user gave, changed or withdrew consent for an Item.
    ///
    /// `POST /consent/events/get` ([Plaid's page](https://plaid.com/docs/api/consent/#consenteventsget)), reads only; retried after any transient failure.
    #[doc(alias = "/consent/events/get")]
    #[doc(alias = "consentEventsGet")]
    pub fn consent_events_get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::ConsentEventsGet {
        super::builders::ConsentEventsGet::new(
            &self.client,
            super::types::ConsentEventsGetRequest::new(access_token),
        )
    }

    /// Lists what applications did with the Items of a user.
    ///
    /// `POST /item/activity/list`, reads only; retried after any transient failure.
    #[doc(alias = "/item/activity/list")]
    #[doc(alias = "activityList")]
    #[doc(alias = "itemActivityList")]
    #[inline]
    pub fn activity_list(&self) -> super::builders::ItemActivityList {
        super::builders::ItemActivityList::new(
            &self.client,
            super::types::ItemActivityListRequest::new(),
        )
    }

    /// Lists the applications a user has connected.
    ///
    /// `POST /item/application/list`, reads only; retried after any transient failure.
    #[doc(alias = "/item/application/list")]
    #[doc(alias = "applicationList")]
    #[doc(alias = "itemApplicationList")]
    #[inline]
    pub fn application_list(&self) -> super::builders::ItemApplicationList {
        super::builders::ItemApplicationList::new(
            &self.client,
            super::types::ItemApplicationListRequest::new(),
        )
    }

    /// Disconnects an application from an Item.
    ///
    /// `POST /item/application/unlink` ([Plaid's page](https://plaid.com/docsnone)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/item/application/unlink")]
    #[doc(alias = "applicationUnlink")]
    #[doc(alias = "itemApplicationUnlink")]
    pub fn application_unlink(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        application_id: impl Into<plaid_types::ApplicationId>,
    ) -> super::builders::ItemApplicationUnlink {
        super::builders::ItemApplicationUnlink::new(
            &self.client,
            super::types::ItemApplicationUnlinkRequest::new(access_token, application_id),
        )
    }

    /// Sets which accounts and data an application may read.
    ///
    /// `POST /item/application/scopes/update`, not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/item/application/scopes/update")]
    #[doc(alias = "applicationScopesUpdate")]
    #[doc(alias = "itemApplicationScopesUpdate")]
    pub fn application_scopes_update(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        application_id: impl Into<plaid_types::ApplicationId>,
        scopes: super::types::Scopes,
        context: impl Into<super::types::ScopesContext>,
    ) -> super::builders::ItemApplicationScopesUpdate {
        super::builders::ItemApplicationScopesUpdate::new(
            &self.client,
            super::types::ItemApplicationScopesUpdateRequest::new(
                access_token,
                application_id,
                scopes,
                context,
            ),
        )
    }

    /// Reads an application's name, logo and website.
    ///
    /// `POST /application/get`, reads only; retried after any transient failure.
    #[doc(alias = "/application/get")]
    #[doc(alias = "applicationGet")]
    pub fn application_get(
        &self,
        application_id: impl Into<plaid_types::ApplicationId>,
    ) -> super::builders::ApplicationGet {
        super::builders::ApplicationGet::new(
            &self.client,
            super::types::ApplicationGetRequest::new(application_id),
        )
    }

    /// Reads an Item and its state. An Item in trouble is returned with its error, not as one.
    ///
    /// `POST /item/get` ([Plaid's page](https://plaid.com/docs/api/items/#itemget)), reads only; retried after any transient failure.
    #[doc(alias = "/item/get")]
    #[doc(alias = "itemGet")]
    pub fn get(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::ItemGet {
        super::builders::ItemGet::new(
            &self.client,
            super::types::ItemGetRequest::new(access_token),
        )
    }

    /// Removes an Item: its access token stops working, and subscriptions to its products end.
    ///
    /// `POST /item/remove` ([Plaid's page](https://plaid.com/docs/api/items/#itemremove)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/item/remove")]
    #[doc(alias = "itemRemove")]
    pub fn remove(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::ItemRemove {
        super::builders::ItemRemove::new(
            &self.client,
            super::types::ItemRemoveRequest::new(access_token),
        )
    }

    /// Ends products of an Item, and with them their billing.
    ///
    /// `POST /item/products/terminate` ([Plaid's page](https://plaid.com/docs/api/items/#itemproductsterminate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/item/products/terminate")]
    #[doc(alias = "itemProductsTerminate")]
    #[doc(alias = "productsTerminate")]
    pub fn products_terminate(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
        reason_code: impl Into<plaid_types::ProductsTerminateReasonCode>,
    ) -> super::builders::ItemProductsTerminate {
        super::builders::ItemProductsTerminate::new(
            &self.client,
            super::types::ItemProductsTerminateRequest::new(access_token, reason_code),
        )
    }

    /// Sets where an Item's webhooks go; null ends them.
    ///
    /// `POST /item/webhook/update` ([Plaid's page](https://plaid.com/docs/api/items/#itemwebhookupdate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/item/webhook/update")]
    #[doc(alias = "itemWebhookUpdate")]
    #[doc(alias = "webhookUpdate")]
    pub fn webhook_update(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::ItemWebhookUpdate {
        super::builders::ItemWebhookUpdate::new(
            &self.client,
            super::types::ItemWebhookUpdateRequest::new(access_token),
        )
    }

    /// Replaces an Item's access token. Only this answer holds the new one, and the old one stops working at once, so the request is never repeated by itself.
    ///
    /// `POST /item/access_token/invalidate` ([Plaid's page](https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): The old token may be void and the new one lost: try the old one with `/item/get`. If it is refused, only Plaid's support, or the user through Link, can bring the Item back.
    #[doc(alias = "/item/access_token/invalidate")]
    #[doc(alias = "accessTokenInvalidate")]
    #[doc(alias = "itemAccessTokenInvalidate")]
    pub fn access_token_invalidate(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::ItemAccessTokenInvalidate {
        super::builders::ItemAccessTokenInvalidate::new(
            &self.client,
            super::types::ItemAccessTokenInvalidateRequest::new(access_token),
        )
    }

    /// Turns the public token that Link hands out into an access token, once and within 30 minutes. Store the access token: it does not expire.
    ///
    /// `POST /item/public_token/exchange` ([Plaid's page](https://plaid.com/docs/api/items/#itempublic_tokenexchange)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Exchange the token again while it is valid: the Item is there either way, and `/item/get` shows it. If the token is used up, the user has to go through Link again.
    #[doc(alias = "/item/public_token/exchange")]
    #[doc(alias = "itemPublicTokenExchange")]
    #[doc(alias = "publicTokenExchange")]
    pub fn public_token_exchange(
        &self,
        public_token: impl Into<plaid_types::PublicToken>,
    ) -> super::builders::ItemPublicTokenExchange {
        super::builders::ItemPublicTokenExchange::new(
            &self.client,
            super::types::ItemPublicTokenExchangeRequest::new(public_token),
        )
    }

    /// Makes a public token for an Item, to open Link in update mode; link tokens have taken its place.
    ///
    /// `POST /item/public_token/create` ([Plaid's page](https://plaid.com/docs/api/link/#itempublic_tokencreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again: a token that nobody uses expires within minutes.
    #[doc(alias = "/item/public_token/create")]
    #[doc(alias = "itemPublicTokenCreate")]
    #[doc(alias = "publicTokenCreate")]
    #[deprecated = "Plaid advises against this operation"]
    pub fn public_token_create(
        &self,
        access_token: impl Into<plaid_types::AccessToken>,
    ) -> super::builders::ItemPublicTokenCreate {
        super::builders::ItemPublicTokenCreate::new(
            &self.client,
            super::types::ItemPublicTokenCreateRequest::new(access_token),
        )
    }

    /// Makes an Item from credentials that a bank has agreed to share, without Link.
    ///
    /// `POST /item/import`, not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Nothing lists Items: a second request makes a second Item of the same login. Ask Plaid which one to remove.
    #[doc(alias = "/item/import")]
    #[doc(alias = "itemImport")]
    pub fn import(
        &self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
        user_auth: super::types::ItemImportRequestUserAuth,
    ) -> super::builders::ItemImport {
        super::builders::ItemImport::new(
            &self.client,
            super::types::ItemImportRequest::new(products, user_auth),
        )
    }

    /// Finds open problems by Item, Link session or request.
    ///
    /// `POST /issues/search` ([Plaid's page](https://plaid.com/docs/api/products/issues#issuessearch)), reads only; retried after any transient failure.
    #[doc(alias = "/issues/search")]
    #[doc(alias = "issuesSearch")]
    #[inline]
    pub fn issues_search(&self) -> super::builders::IssuesSearch {
        super::builders::IssuesSearch::new(&self.client, super::types::IssuesSearchRequest::new())
    }

    /// Reads one open problem of an institution.
    ///
    /// `POST /issues/get` ([Plaid's page](https://plaid.com/docs/api/products/issues/#issuesget)), reads only; retried after any transient failure.
    #[doc(alias = "/issues/get")]
    #[doc(alias = "issuesGet")]
    pub fn issues_get(&self, issue_id: impl Into<String>) -> super::builders::IssuesGet {
        super::builders::IssuesGet::new(&self.client, super::types::IssuesGetRequest::new(issue_id))
    }

    /// Subscribes to news about a problem; a webhook reports when it is solved.
    ///
    /// `POST /issues/subscribe` ([Plaid's page](https://plaid.com/docs/api/products/issues/#issuessubscribe)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/issues/subscribe")]
    #[doc(alias = "issuesSubscribe")]
    pub fn issues_subscribe(
        &self,
        issue_id: impl Into<String>,
        webhook: impl Into<String>,
    ) -> super::builders::IssuesSubscribe {
        super::builders::IssuesSubscribe::new(
            &self.client,
            super::types::IssuesSubscribeRequest::new(issue_id, webhook),
        )
    }

    /// Reads one open problem of an institution.
    ///
    /// `POST /beta/issues/v1/get`, reads only; retried after any transient failure. In beta. Not in Plaid's public documentation.
    #[doc(alias = "/beta/issues/v1/get")]
    #[doc(alias = "betaIssuesGet")]
    #[doc(alias = "betaIssuesV1Get")]
    pub fn beta_issues_get(&self, issue_id: impl Into<String>) -> super::builders::BetaIssuesV1Get {
        super::builders::BetaIssuesV1Get::new(
            &self.client,
            super::types::BetaIssuesV1GetRequest::new(issue_id),
        )
    }

    /// Lists open problems.
    ///
    /// `POST /beta/issues/v1/list`, reads only; retried after any transient failure. In beta. Not in Plaid's public documentation.
    #[doc(alias = "/beta/issues/v1/list")]
    #[doc(alias = "betaIssuesList")]
    #[doc(alias = "betaIssuesV1List")]
    pub fn beta_issues_list(
        &self,
        institution_id: impl Into<plaid_types::InstitutionId>,
    ) -> super::builders::BetaIssuesV1List {
        super::builders::BetaIssuesV1List::new(
            &self.client,
            super::types::BetaIssuesV1ListRequest::new(institution_id),
        )
    }

    /// Finds the problem behind an Item, a Link session or a request.
    ///
    /// `POST /beta/issues/v1/match`, reads only; retried after any transient failure. In beta. Not in Plaid's public documentation.
    #[doc(alias = "/beta/issues/v1/match")]
    #[doc(alias = "betaIssuesMatch")]
    #[doc(alias = "betaIssuesV1Match")]
    pub fn beta_issues_match(
        &self,
        identifier_type: impl Into<super::types::BetaIssuesV1MatchIdentifierType>,
        identifier: impl Into<String>,
    ) -> super::builders::BetaIssuesV1Match {
        super::builders::BetaIssuesV1Match::new(
            &self.client,
            super::types::BetaIssuesV1MatchRequest::new(identifier_type, identifier),
        )
    }

    /// Subscribes to news about a problem.
    ///
    /// `POST /beta/issues/v1/subscribe`, not retried once it may have arrived. In beta. Not in Plaid's public documentation.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/beta/issues/v1/subscribe")]
    #[doc(alias = "betaIssuesSubscribe")]
    #[doc(alias = "betaIssuesV1Subscribe")]
    pub fn beta_issues_subscribe(
        &self,
        issue_id: impl Into<String>,
        webhook: impl Into<String>,
    ) -> super::builders::BetaIssuesV1Subscribe {
        super::builders::BetaIssuesV1Subscribe::new(
            &self.client,
            super::types::BetaIssuesV1SubscribeRequest::new(issue_id, webhook),
        )
    }

    /// Ends a subscription to news about a problem.
    ///
    /// `POST /beta/issues/v1/unsubscribe`, not retried once it may have arrived. In beta. Not in Plaid's public documentation.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Sending it again sets the same once more.
    #[doc(alias = "/beta/issues/v1/unsubscribe")]
    #[doc(alias = "betaIssuesUnsubscribe")]
    #[doc(alias = "betaIssuesV1Unsubscribe")]
    pub fn beta_issues_unsubscribe(
        &self,
        issue_id: impl Into<String>,
    ) -> super::builders::BetaIssuesV1Unsubscribe {
        super::builders::BetaIssuesV1Unsubscribe::new(
            &self.client,
            super::types::BetaIssuesV1UnsubscribeRequest::new(issue_id),
        )
    }
}
