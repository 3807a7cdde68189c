// @generated from api/products/payment-initiation.toml by `cargo xtask codegen`. Do not edit.

/// The operations of payment_initiation.
#[derive(Clone, Debug)]
pub struct PaymentInitiation {
    client: plaid_core::Client,
}

impl PaymentInitiation {
    /// The product's operations on a client; any client of the SDK will do.
    pub fn new(client: impl AsRef<plaid_core::Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
        }
    }

    /// Calls `/payment_initiation/recipient/create`.
    ///
    /// `POST /payment_initiation/recipient/create` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientcreate)), safe to repeat; retried after any transient failure.
    pub fn recipient_create(
        &self,
        name: impl Into<String>,
    ) -> super::builders::PaymentInitiationRecipientCreate {
        super::builders::PaymentInitiationRecipientCreate::new(
            &self.client,
            super::types::PaymentInitiationRecipientCreateRequest::new(name),
        )
    }

    /// Calls `/payment_initiation/payment/reverse`.
    ///
    /// `POST /payment_initiation/payment/reverse` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentreverse)), carries an idempotency key; retried after any transient failure.
    pub fn payment_reverse(
        &self,
        payment_id: impl Into<plaid_types::PaymentId>,
        reference: impl Into<String>,
    ) -> super::builders::PaymentInitiationPaymentReverse {
        super::builders::PaymentInitiationPaymentReverse::new(
            &self.client,
            super::types::PaymentInitiationPaymentReverseRequest::new(payment_id, reference),
        )
    }

    /// Calls `/payment_initiation/recipient/get`.
    ///
    /// `POST /payment_initiation/recipient/get` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientget)), reads only; retried after any transient failure.
    pub fn recipient_get(
        &self,
        recipient_id: impl Into<plaid_types::RecipientId>,
    ) -> super::builders::PaymentInitiationRecipientGet {
        super::builders::PaymentInitiationRecipientGet::new(
            &self.client,
            super::types::PaymentInitiationRecipientGetRequest::new(recipient_id),
        )
    }

    /// Calls `/payment_initiation/recipient/list`.
    ///
    /// `POST /payment_initiation/recipient/list` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientlist)), reads only; retried after any transient failure.
    pub fn recipient_list(&self) -> super::builders::PaymentInitiationRecipientList {
        super::builders::PaymentInitiationRecipientList::new(
            &self.client,
            super::types::PaymentInitiationRecipientListRequest::new(),
        )
    }

    /// Calls `/payment_initiation/payment/create`.
    ///
    /// `POST /payment_initiation/payment/create` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentcreate)), not retried once it may have arrived.
    pub fn payment_create(
        &self,
        recipient_id: impl Into<plaid_types::RecipientId>,
        reference: impl Into<String>,
        amount: super::types::PaymentAmount,
    ) -> super::builders::PaymentInitiationPaymentCreate {
        super::builders::PaymentInitiationPaymentCreate::new(
            &self.client,
            super::types::PaymentInitiationPaymentCreateRequest::new(
                recipient_id,
                reference,
                amount,
            ),
        )
    }

    /// Calls `/payment_initiation/payment/token/create`.
    ///
    /// `POST /payment_initiation/payment/token/create` ([Plaid's page](https://plaid.com/docs/link/maintain-legacy-integration/#creating-a-payment-token)), not retried once it may have arrived.
    #[deprecated = "Plaid advises against this operation"]
    pub fn payment_token_create(
        &self,
        payment_id: impl Into<plaid_types::PaymentId>,
    ) -> super::builders::PaymentInitiationPaymentTokenCreate {
        super::builders::PaymentInitiationPaymentTokenCreate::new(
            &self.client,
            super::types::PaymentInitiationPaymentTokenCreateRequest::new(payment_id),
        )
    }

    /// Calls `/payment_initiation/consent/create`.
    ///
    /// `POST /payment_initiation/consent/create` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate)), not retried once it may have arrived.
    pub fn consent_create(
        &self,
        recipient_id: impl Into<plaid_types::RecipientId>,
        reference: impl Into<String>,
        constraints: super::types::PaymentInitiationConsentConstraints,
    ) -> super::builders::PaymentInitiationConsentCreate {
        super::builders::PaymentInitiationConsentCreate::new(
            &self.client,
            super::types::PaymentInitiationConsentCreateRequest::new(
                recipient_id,
                reference,
                constraints,
            ),
        )
    }

    /// Calls `/payment_initiation/consent/get`.
    ///
    /// `POST /payment_initiation/consent/get` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentget)), reads only; retried after any transient failure.
    pub fn consent_get(
        &self,
        consent_id: impl Into<plaid_types::PaymentConsentId>,
    ) -> super::builders::PaymentInitiationConsentGet {
        super::builders::PaymentInitiationConsentGet::new(
            &self.client,
            super::types::PaymentInitiationConsentGetRequest::new(consent_id),
        )
    }

    /// Calls `/payment_initiation/consent/revoke`.
    ///
    /// `POST /payment_initiation/consent/revoke` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentrevoke)), not retried once it may have arrived.
    pub fn consent_revoke(
        &self,
        consent_id: impl Into<plaid_types::PaymentConsentId>,
    ) -> super::builders::PaymentInitiationConsentRevoke {
        super::builders::PaymentInitiationConsentRevoke::new(
            &self.client,
            super::types::PaymentInitiationConsentRevokeRequest::new(consent_id),
        )
    }

    /// Calls `/payment_initiation/consent/payment/execute`.
    ///
    /// `POST /payment_initiation/consent/payment/execute` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentpaymentexecute)), carries an idempotency key; retried after any transient failure.
    pub fn consent_payment_execute(
        &self,
        consent_id: impl Into<plaid_types::PaymentConsentId>,
        amount: super::types::PaymentAmount,
    ) -> super::builders::PaymentInitiationConsentPaymentExecute {
        super::builders::PaymentInitiationConsentPaymentExecute::new(
            &self.client,
            super::types::PaymentInitiationConsentPaymentExecuteRequest::new(consent_id, amount),
        )
    }

    /// Calls `/payment_initiation/payment/get`.
    ///
    /// `POST /payment_initiation/payment/get` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentget)), reads only; retried after any transient failure.
    pub fn payment_get(
        &self,
        payment_id: impl Into<plaid_types::PaymentId>,
    ) -> super::builders::PaymentInitiationPaymentGet {
        super::builders::PaymentInitiationPaymentGet::new(
            &self.client,
            super::types::PaymentInitiationPaymentGetRequest::new(payment_id),
        )
    }

    /// Calls `/payment_initiation/payment/list`.
    ///
    /// `POST /payment_initiation/payment/list` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentlist)), reads only; retried after any transient failure.
    pub fn payment_list(&self) -> super::builders::PaymentInitiationPaymentList {
        super::builders::PaymentInitiationPaymentList::new(
            &self.client,
            super::types::PaymentInitiationPaymentListRequest::new(),
        )
    }
}
