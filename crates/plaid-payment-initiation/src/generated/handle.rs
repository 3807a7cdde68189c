// @generated from api/products/payment-initiation.toml by `cargo xtask codegen`. Do not edit.

/// Payments from a user's bank account in Europe: recipients, payments, and consents for later payments.
///
/// [Plaid's documentation](https://plaid.com/docs/api/products/payment-initiation/)
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

    /// Makes a recipient by IBAN or by British account number and sort code. The same details return the same recipient.
    ///
    /// `POST /payment_initiation/recipient/create` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientcreate)), safe to repeat; retried after any transient failure.
    #[doc(alias = "/payment_initiation/recipient/create")]
    #[doc(alias = "paymentInitiationRecipientCreate")]
    #[doc(alias = "recipientCreate")]
    pub fn recipient_create(
        &self,
        name: impl Into<String>,
    ) -> super::builders::PaymentInitiationRecipientCreate {
        super::builders::PaymentInitiationRecipientCreate::new(
            &self.client,
            super::types::PaymentInitiationRecipientCreateRequest::new(name),
        )
    }

    /// Moves money: refunds a settled payment in full or in part from your wallet. Its idempotency key makes a repetition harmless.
    ///
    /// `POST /payment_initiation/payment/reverse` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentreverse)), carries an idempotency key; retried after any transient failure.
    #[doc(alias = "/payment_initiation/payment/reverse")]
    #[doc(alias = "paymentInitiationPaymentReverse")]
    #[doc(alias = "paymentReverse")]
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

    /// Reads a recipient.
    ///
    /// `POST /payment_initiation/recipient/get` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientget)), reads only; retried after any transient failure.
    #[doc(alias = "/payment_initiation/recipient/get")]
    #[doc(alias = "paymentInitiationRecipientGet")]
    #[doc(alias = "recipientGet")]
    pub fn recipient_get(
        &self,
        recipient_id: impl Into<plaid_types::RecipientId>,
    ) -> super::builders::PaymentInitiationRecipientGet {
        super::builders::PaymentInitiationRecipientGet::new(
            &self.client,
            super::types::PaymentInitiationRecipientGetRequest::new(recipient_id),
        )
    }

    /// Lists recipients.
    ///
    /// `POST /payment_initiation/recipient/list` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientlist)), reads only; retried after any transient failure.
    #[doc(alias = "/payment_initiation/recipient/list")]
    #[doc(alias = "paymentInitiationRecipientList")]
    #[doc(alias = "recipientList")]
    #[inline]
    pub fn recipient_list(&self) -> super::builders::PaymentInitiationRecipientList {
        super::builders::PaymentInitiationRecipientList::new(
            &self.client,
            super::types::PaymentInitiationRecipientListRequest::new(),
        )
    }

    /// Prepares a payment to a recipient. Money moves only after the user has approved it in Link.
    ///
    /// `POST /payment_initiation/payment/create` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentcreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Look with `/payment_initiation/payment/list`. A payment that no user authorizes moves no money.
    #[doc(alias = "/payment_initiation/payment/create")]
    #[doc(alias = "paymentCreate")]
    #[doc(alias = "paymentInitiationPaymentCreate")]
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

    /// Makes a token to open Link for a payment; link tokens have taken its place.
    ///
    /// `POST /payment_initiation/payment/token/create` ([Plaid's page](https://plaid.com/docs/link/maintain-legacy-integration/#creating-a-payment-token)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again: a token that nobody uses does no harm.
    #[doc(alias = "/payment_initiation/payment/token/create")]
    #[doc(alias = "paymentInitiationPaymentTokenCreate")]
    #[doc(alias = "paymentTokenCreate")]
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

    /// Prepares a consent by which later payments need no further approval.
    ///
    /// `POST /payment_initiation/consent/create` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): No operation lists consents. One that no user authorizes allows nothing: make another.
    #[doc(alias = "/payment_initiation/consent/create")]
    #[doc(alias = "consentCreate")]
    #[doc(alias = "paymentInitiationConsentCreate")]
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

    /// Reads a consent.
    ///
    /// `POST /payment_initiation/consent/get` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentget)), reads only; retried after any transient failure.
    #[doc(alias = "/payment_initiation/consent/get")]
    #[doc(alias = "consentGet")]
    #[doc(alias = "paymentInitiationConsentGet")]
    pub fn consent_get(
        &self,
        consent_id: impl Into<plaid_types::PaymentConsentId>,
    ) -> super::builders::PaymentInitiationConsentGet {
        super::builders::PaymentInitiationConsentGet::new(
            &self.client,
            super::types::PaymentInitiationConsentGetRequest::new(consent_id),
        )
    }

    /// Revokes a consent: no more payments can be made by it.
    ///
    /// `POST /payment_initiation/consent/revoke` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentrevoke)), not retried once it may have arrived.
    ///
    /// If the answer is lost ([`may_have_been_applied`](plaid_core::Error::may_have_been_applied)): Send it again; that it is gone already is an error then.
    #[doc(alias = "/payment_initiation/consent/revoke")]
    #[doc(alias = "consentRevoke")]
    #[doc(alias = "paymentInitiationConsentRevoke")]
    pub fn consent_revoke(
        &self,
        consent_id: impl Into<plaid_types::PaymentConsentId>,
    ) -> super::builders::PaymentInitiationConsentRevoke {
        super::builders::PaymentInitiationConsentRevoke::new(
            &self.client,
            super::types::PaymentInitiationConsentRevokeRequest::new(consent_id),
        )
    }

    /// Moves money: makes a payment by a consent. Its idempotency key makes a repetition harmless.
    ///
    /// `POST /payment_initiation/consent/payment/execute` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentpaymentexecute)), carries an idempotency key; retried after any transient failure.
    #[doc(alias = "/payment_initiation/consent/payment/execute")]
    #[doc(alias = "consentPaymentExecute")]
    #[doc(alias = "paymentInitiationConsentPaymentExecute")]
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

    /// Reads a payment and its status.
    ///
    /// `POST /payment_initiation/payment/get` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentget)), reads only; retried after any transient failure.
    #[doc(alias = "/payment_initiation/payment/get")]
    #[doc(alias = "paymentGet")]
    #[doc(alias = "paymentInitiationPaymentGet")]
    pub fn payment_get(
        &self,
        payment_id: impl Into<plaid_types::PaymentId>,
    ) -> super::builders::PaymentInitiationPaymentGet {
        super::builders::PaymentInitiationPaymentGet::new(
            &self.client,
            super::types::PaymentInitiationPaymentGetRequest::new(payment_id),
        )
    }

    /// Lists payments, newest first.
    ///
    /// `POST /payment_initiation/payment/list` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentlist)), reads only; retried after any transient failure.
    #[doc(alias = "/payment_initiation/payment/list")]
    #[doc(alias = "paymentInitiationPaymentList")]
    #[doc(alias = "paymentList")]
    #[inline]
    pub fn payment_list(&self) -> super::builders::PaymentInitiationPaymentList {
        super::builders::PaymentInitiationPaymentList::new(
            &self.client,
            super::types::PaymentInitiationPaymentListRequest::new(),
        )
    }
}
