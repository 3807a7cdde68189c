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

impl PaymentInitiationRecipientCreate {
    /// The international bank account number, without spaces. 15 to 34 characters.
    pub fn iban<M>(mut self, iban: impl plaid_core::IntoOption<plaid_core::Sensitive, M>) -> Self {
        self.0.request_mut().iban = iban.into_option();
        self
    }

    /// A British account: eight-digit number and six-digit sort code.
    pub fn bacs(mut self, bacs: impl Into<Option<plaid_types::RecipientBACS>>) -> Self {
        self.0.request_mut().bacs = bacs.into();
        self
    }

    /// The postal address. Most institutions outside the UK insist on it.
    pub fn address(
        mut self,
        address: impl Into<Option<plaid_types::PaymentInitiationAddress>>,
    ) -> Self {
        self.0.request_mut().address = address.into();
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

impl PaymentInitiationPaymentReverse {
    /// Your own text that makes this request the same as an earlier one with it; at most 128 characters. At most 128 characters.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.0.request_mut().idempotency_key = idempotency_key.into();
        self
    }

    /// How much to pay back; all that is left if absent.
    pub fn amount(
        mut self,
        amount: impl Into<Option<super::types::PaymentAmountNullable>>,
    ) -> Self {
        self.0.request_mut().amount = amount.into();
        self
    }

    /// When the payer was born.
    pub fn counterparty_date_of_birth<M>(
        mut self,
        counterparty_date_of_birth: impl plaid_core::IntoOption<
            plaid_core::Sensitive<plaid_core::Date>,
            M,
        >,
    ) -> Self {
        self.0.request_mut().counterparty_date_of_birth = counterparty_date_of_birth.into_option();
        self
    }

    /// Where the payer lives.
    pub fn counterparty_address(
        mut self,
        counterparty_address: impl Into<Option<plaid_types::PaymentInitiationAddress>>,
    ) -> Self {
        self.0.request_mut().counterparty_address = counterparty_address.into();
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

plaid_core::paged_call_builder!(
    PaymentInitiationRecipientList,
    super::types::PaymentInitiationRecipientListRequest
);

impl PaymentInitiationRecipientList {
    /// How many there may be on a page. From 1 to 100. Plaid's default is `100`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// Where to go on: the `next_cursor` of the page before, absent for the first one. At most 256 characters.
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
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

impl PaymentInitiationPaymentCreate {
    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// When a standing order pays.
    pub fn schedule(
        mut self,
        schedule: impl Into<Option<super::types::ExternalPaymentScheduleBase>>,
    ) -> Self {
        self.0.request_mut().schedule = schedule.into();
        self
    }

    /// Whether to ask the payer's institution which account a refund would go to. Not all of them tell.
    pub fn request_refund_details(
        mut self,
        request_refund_details: impl Into<Option<bool>>,
    ) -> Self {
        let value = request_refund_details.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.request_refund_details
        });
        self
    }

    /// The international bank account number, without spaces. 15 to 34 characters.
    pub fn iban<M>(mut self, iban: impl plaid_core::IntoOption<plaid_core::Sensitive, M>) -> Self {
        let value = iban.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.iban
        });
        self
    }

    /// A British account: eight-digit number and six-digit sort code.
    pub fn bacs(mut self, bacs: impl Into<Option<plaid_types::RecipientBACS>>) -> Self {
        let value = bacs.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.bacs
        });
        self
    }

    /// The rails of the payment; the usual ones of the region if absent.
    pub fn scheme<M>(
        mut self,
        scheme: impl plaid_core::IntoOption<super::types::PaymentScheme, M>,
    ) -> Self {
        let value = scheme.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.scheme
        });
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

impl PaymentInitiationConsentCreate {
    /// Names a user, as made by the user endpoints.
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.0.request_mut().user_id = user_id.into_option();
        self
    }

    /// Whom the consent allows to pay; `type` has taken its place.
    ///
    /// Deprecated by Plaid.
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<super::types::PaymentInitiationConsentScope>>,
    ) -> Self {
        self.0.request_mut().scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// What a consent is for.
    pub fn r#type<M>(
        mut self,
        r#type: impl plaid_core::IntoOption<super::types::PaymentInitiationConsentType, M>,
    ) -> Self {
        self.0.request_mut().r#type = r#type.into_option();
        self
    }

    /// Who may pay. With name and numbers, no other account can.
    pub fn payer_details(
        mut self,
        payer_details: impl Into<Option<super::types::PaymentInitiationConsentPayerDetails>>,
    ) -> Self {
        self.0.request_mut().payer_details = payer_details.into();
        self
    }

    /// Whether to ask the payer's institution which account a refund would go to. Not all of them tell.
    pub fn request_refund_details(
        mut self,
        request_refund_details: impl Into<Option<bool>>,
    ) -> Self {
        let value = request_refund_details.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.request_refund_details
        });
        self
    }

    /// The international bank account number, without spaces. 15 to 34 characters.
    pub fn iban<M>(mut self, iban: impl plaid_core::IntoOption<plaid_core::Sensitive, M>) -> Self {
        let value = iban.into_option();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.iban
        });
        self
    }

    /// A British account: eight-digit number and six-digit sort code.
    pub fn bacs(mut self, bacs: impl Into<Option<plaid_types::RecipientBACS>>) -> Self {
        let value = bacs.into();
        plaid_core::codec::set_within(&mut self.0.request_mut().options, value, |options| {
            &mut options.bacs
        });
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

impl PaymentInitiationConsentPaymentExecute {
    /// Your own text that makes this request the same as an earlier one with it; at most 128 characters. At most 128 characters.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.0.request_mut().idempotency_key = idempotency_key.into();
        self
    }

    /// What the payment says: letters and digits, which both sides read. At most 18 characters.
    pub fn reference<M>(mut self, reference: impl plaid_core::IntoOption<String, M>) -> Self {
        self.0.request_mut().reference = reference.into_option();
        self
    }

    /// Whom it pays; the consent's `type` has taken its place.
    ///
    /// Deprecated by Plaid.
    pub fn scope<M>(
        mut self,
        scope: impl plaid_core::IntoOption<super::types::PaymentInitiationConsentScope, M>,
    ) -> Self {
        self.0.request_mut().scope = scope.into_option();
        self
    }

    /// Whether the call waits for the bank.
    pub fn processing_mode<M>(
        mut self,
        processing_mode: impl plaid_core::IntoOption<
            super::types::PaymentInitiationConsentProcessingMode,
            M,
        >,
    ) -> Self {
        self.0.request_mut().processing_mode = processing_mode.into_option();
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

plaid_core::poll_call_builder!(
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

plaid_core::paged_call_builder!(
    PaymentInitiationPaymentList,
    super::types::PaymentInitiationPaymentListRequest
);

impl PaymentInitiationPaymentList {
    /// How many there may be on a page. From 1 to 200. Plaid's default is `10`.
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.0.request_mut().count = count.into();
        self
    }

    /// Only payments that were made before this instant.
    pub fn cursor<M>(
        mut self,
        cursor: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.0.request_mut().cursor = cursor.into_option();
        self
    }

    /// Names a consent to payments.
    pub fn consent_id<M>(
        mut self,
        consent_id: impl plaid_core::IntoOption<plaid_types::PaymentConsentId, M>,
    ) -> Self {
        self.0.request_mut().consent_id = consent_id.into_option();
        self
    }
}
