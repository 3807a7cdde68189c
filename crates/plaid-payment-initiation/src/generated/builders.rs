// @generated from api/products/payment-initiation.toml by `cargo xtask codegen`. Do not edit.

//! One builder per operation: setters for what is optional, then `send`.

/// A call of `/payment_initiation/recipient/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PaymentInitiationRecipientCreate(
    plaid_core::Call<super::types::PaymentInitiationRecipientCreateRequest>,
);

plaid_core::call_builder!(
    PaymentInitiationRecipientCreate,
    super::types::PaymentInitiationRecipientCreateRequest
);

#[allow(missing_docs)]
impl PaymentInitiationRecipientCreate {
    /// 15 to 34 characters.
    pub fn iban(mut self, iban: impl Into<plaid_core::Sensitive>) -> Self {
        self.0.request_mut().iban = Some(iban.into());
        self
    }

    pub fn bacs(mut self, bacs: plaid_types::RecipientBACS) -> Self {
        self.0.request_mut().bacs = Some(bacs);
        self
    }

    pub fn address(mut self, address: plaid_types::PaymentInitiationAddress) -> Self {
        self.0.request_mut().address = Some(address);
        self
    }
}

/// A call of `/payment_initiation/payment/reverse`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PaymentInitiationPaymentReverse(
    plaid_core::Call<super::types::PaymentInitiationPaymentReverseRequest>,
);

plaid_core::call_builder!(
    PaymentInitiationPaymentReverse,
    super::types::PaymentInitiationPaymentReverseRequest
);

#[allow(missing_docs)]
impl PaymentInitiationPaymentReverse {
    /// At most 128 characters.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.0.request_mut().idempotency_key = idempotency_key.into();
        self
    }

    pub fn amount(mut self, amount: super::types::PaymentAmountNullable) -> Self {
        self.0.request_mut().amount = Some(amount);
        self
    }

    pub fn counterparty_date_of_birth(
        mut self,
        counterparty_date_of_birth: impl Into<plaid_core::Sensitive<plaid_core::Date>>,
    ) -> Self {
        self.0.request_mut().counterparty_date_of_birth = Some(counterparty_date_of_birth.into());
        self
    }

    pub fn counterparty_address(
        mut self,
        counterparty_address: plaid_types::PaymentInitiationAddress,
    ) -> Self {
        self.0.request_mut().counterparty_address = Some(counterparty_address);
        self
    }
}

/// A call of `/payment_initiation/recipient/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PaymentInitiationRecipientGet(
    plaid_core::Call<super::types::PaymentInitiationRecipientGetRequest>,
);

plaid_core::call_builder!(
    PaymentInitiationRecipientGet,
    super::types::PaymentInitiationRecipientGetRequest
);

/// A call of `/payment_initiation/recipient/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PaymentInitiationRecipientList(
    plaid_core::Call<super::types::PaymentInitiationRecipientListRequest>,
);

plaid_core::call_builder!(
    PaymentInitiationRecipientList,
    super::types::PaymentInitiationRecipientListRequest
);

impl PaymentInitiationRecipientList {
    /// From 1 to 100. Plaid's default is `100`.
    pub fn count(mut self, count: i64) -> Self {
        self.0.request_mut().count = Some(count);
        self
    }

    /// At most 256 characters.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.0.request_mut().cursor = Some(cursor.into());
        self
    }
}

/// A call of `/payment_initiation/payment/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PaymentInitiationPaymentCreate(
    plaid_core::Call<super::types::PaymentInitiationPaymentCreateRequest>,
);

plaid_core::call_builder!(
    PaymentInitiationPaymentCreate,
    super::types::PaymentInitiationPaymentCreateRequest
);

#[allow(missing_docs)]
impl PaymentInitiationPaymentCreate {
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }

    pub fn schedule(mut self, schedule: super::types::ExternalPaymentScheduleBase) -> Self {
        self.0.request_mut().schedule = Some(schedule);
        self
    }

    pub fn request_refund_details(mut self, request_refund_details: bool) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .request_refund_details = Some(request_refund_details);
        self
    }

    /// 15 to 34 characters.
    pub fn iban(mut self, iban: impl Into<plaid_core::Sensitive>) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .iban = Some(iban.into());
        self
    }

    pub fn bacs(mut self, bacs: plaid_types::RecipientBACS) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .bacs = Some(bacs);
        self
    }

    pub fn scheme(mut self, scheme: impl Into<super::types::PaymentScheme>) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .scheme = Some(scheme.into());
        self
    }
}

/// A call of `/payment_initiation/payment/token/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PaymentInitiationPaymentTokenCreate(
    plaid_core::Call<super::types::PaymentInitiationPaymentTokenCreateRequest>,
);

plaid_core::call_builder!(
    PaymentInitiationPaymentTokenCreate,
    super::types::PaymentInitiationPaymentTokenCreateRequest
);

/// A call of `/payment_initiation/consent/create`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PaymentInitiationConsentCreate(
    plaid_core::Call<super::types::PaymentInitiationConsentCreateRequest>,
);

plaid_core::call_builder!(
    PaymentInitiationConsentCreate,
    super::types::PaymentInitiationConsentCreateRequest
);

#[allow(missing_docs)]
impl PaymentInitiationConsentCreate {
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.0.request_mut().user_id = Some(user_id.into());
        self
    }

    /// Deprecated by Plaid.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<super::types::PaymentInitiationConsentScope>>,
    ) -> Self {
        self.0.request_mut().scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    pub fn r#type(mut self, r#type: impl Into<super::types::PaymentInitiationConsentType>) -> Self {
        self.0.request_mut().r#type = Some(r#type.into());
        self
    }

    pub fn payer_details(
        mut self,
        payer_details: super::types::PaymentInitiationConsentPayerDetails,
    ) -> Self {
        self.0.request_mut().payer_details = Some(payer_details);
        self
    }

    pub fn request_refund_details(mut self, request_refund_details: bool) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .request_refund_details = Some(request_refund_details);
        self
    }

    /// 15 to 34 characters.
    pub fn iban(mut self, iban: impl Into<plaid_core::Sensitive>) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .iban = Some(iban.into());
        self
    }

    pub fn bacs(mut self, bacs: plaid_types::RecipientBACS) -> Self {
        self.0
            .request_mut()
            .options
            .get_or_insert_with(Default::default)
            .bacs = Some(bacs);
        self
    }
}

/// A call of `/payment_initiation/consent/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PaymentInitiationConsentGet(
    plaid_core::Call<super::types::PaymentInitiationConsentGetRequest>,
);

plaid_core::call_builder!(
    PaymentInitiationConsentGet,
    super::types::PaymentInitiationConsentGetRequest
);

/// A call of `/payment_initiation/consent/revoke`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PaymentInitiationConsentRevoke(
    plaid_core::Call<super::types::PaymentInitiationConsentRevokeRequest>,
);

plaid_core::call_builder!(
    PaymentInitiationConsentRevoke,
    super::types::PaymentInitiationConsentRevokeRequest
);

/// A call of `/payment_initiation/consent/payment/execute`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PaymentInitiationConsentPaymentExecute(
    plaid_core::Call<super::types::PaymentInitiationConsentPaymentExecuteRequest>,
);

plaid_core::call_builder!(
    PaymentInitiationConsentPaymentExecute,
    super::types::PaymentInitiationConsentPaymentExecuteRequest
);

#[allow(missing_docs)]
impl PaymentInitiationConsentPaymentExecute {
    /// At most 128 characters.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.0.request_mut().idempotency_key = idempotency_key.into();
        self
    }

    /// At most 18 characters.
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.0.request_mut().reference = Some(reference.into());
        self
    }

    /// Deprecated by Plaid.
    pub fn scope(mut self, scope: impl Into<super::types::PaymentInitiationConsentScope>) -> Self {
        self.0.request_mut().scope = Some(scope.into());
        self
    }

    pub fn processing_mode(
        mut self,
        processing_mode: impl Into<super::types::PaymentInitiationConsentProcessingMode>,
    ) -> Self {
        self.0.request_mut().processing_mode = Some(processing_mode.into());
        self
    }
}

/// A call of `/payment_initiation/payment/get`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PaymentInitiationPaymentGet(
    plaid_core::Call<super::types::PaymentInitiationPaymentGetRequest>,
);

plaid_core::call_builder!(
    PaymentInitiationPaymentGet,
    super::types::PaymentInitiationPaymentGetRequest
);

/// A call of `/payment_initiation/payment/list`, ready to be completed and sent.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PaymentInitiationPaymentList(
    plaid_core::Call<super::types::PaymentInitiationPaymentListRequest>,
);

plaid_core::call_builder!(
    PaymentInitiationPaymentList,
    super::types::PaymentInitiationPaymentListRequest
);

#[allow(missing_docs)]
impl PaymentInitiationPaymentList {
    /// From 1 to 200. Plaid's default is `10`.
    pub fn count(mut self, count: i64) -> Self {
        self.0.request_mut().count = Some(count);
        self
    }

    pub fn cursor(mut self, cursor: impl Into<plaid_core::DateTime>) -> Self {
        self.0.request_mut().cursor = Some(cursor.into());
        self
    }

    pub fn consent_id(mut self, consent_id: impl Into<plaid_types::PaymentConsentId>) -> Self {
        self.0.request_mut().consent_id = Some(consent_id.into());
        self
    }
}
