// @generated from api/products/payment-initiation.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    PaymentConsentId, PaymentId, PaymentInitiationAddress, PaymentInitiationConsentStatus,
    PaymentInitiationPaymentStatus, PaymentScheduleInterval, RecipientBACS, RecipientId, UserId,
    WalletId, WalletTransactionId, WalletTransactionStatus,
};

plaid_core::string_id! {
/// Names a refund of a payment.
pub struct PaymentRefundId;
}

plaid_core::secret_token! {
/// Opens Link for one payment; works for 15 minutes.
pub struct PaymentToken;
}

/// The request of `/payment_initiation/recipient/create` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientcreate)).
///
/// Makes a recipient by IBAN or by British account number and sort code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationRecipientCreateRequest {
    /// Who is paid. 18 letters and digits at most fit every bank.
    pub name: String,
    /// The international bank account number, without spaces. 15 to 34 characters.
    pub iban: Option<plaid_core::Sensitive>,
    /// A British account: eight-digit number and six-digit sort code.
    pub bacs: Option<plaid_types::RecipientBACS>,
    /// The postal address. Most institutions outside the UK insist on it.
    pub address: Option<plaid_types::PaymentInitiationAddress>,
}

impl PaymentInitiationRecipientCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            iban: None,
            bacs: None,
            address: None,
        }
    }

    /// The international bank account number, without spaces. 15 to 34 characters.
    #[must_use]
    pub fn iban<M>(mut self, iban: impl plaid_core::IntoOption<plaid_core::Sensitive, M>) -> Self {
        self.iban = iban.into_option();
        self
    }

    /// A British account: eight-digit number and six-digit sort code.
    #[must_use]
    pub fn bacs(mut self, bacs: impl Into<Option<plaid_types::RecipientBACS>>) -> Self {
        self.bacs = bacs.into();
        self
    }

    /// The postal address. Most institutions outside the UK insist on it.
    #[must_use]
    pub fn address(
        mut self,
        address: impl Into<Option<plaid_types::PaymentInitiationAddress>>,
    ) -> Self {
        self.address = address.into();
        self
    }
}

/// The answer of `/payment_initiation/recipient/create` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientcreate)).
///
/// Makes a recipient by IBAN or by British account number and sort code.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationRecipientCreateResponse {
    /// Names who is paid.
    pub recipient_id: plaid_types::RecipientId,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/payment/reverse` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentreverse)).
///
/// Moves money: refunds a settled payment in full or in part from your wallet.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationPaymentReverseRequest {
    /// Names a payment.
    pub payment_id: plaid_types::PaymentId,
    /// Your own text that makes this request the same as an earlier one with it; at most 128 characters. At most 128 characters.
    pub idempotency_key: String,
    /// What the refund says: 6 to 18 letters and digits, no spaces. 6 to 18 characters.
    pub reference: String,
    /// How much to pay back; all that is left if absent.
    pub amount: Option<PaymentAmountNullable>,
    /// When the payer was born.
    pub counterparty_date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Where the payer lives.
    pub counterparty_address: Option<plaid_types::PaymentInitiationAddress>,
}

impl PaymentInitiationPaymentReverseRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        payment_id: impl Into<plaid_types::PaymentId>,
        reference: impl Into<String>,
    ) -> Self {
        Self {
            payment_id: payment_id.into(),
            idempotency_key: plaid_core::codec::new_idempotency_key(),
            reference: reference.into(),
            amount: None,
            counterparty_date_of_birth: None,
            counterparty_address: None,
        }
    }

    /// Your own text that makes this request the same as an earlier one with it; at most 128 characters. At most 128 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }

    /// How much to pay back; all that is left if absent.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<Option<PaymentAmountNullable>>) -> Self {
        self.amount = amount.into();
        self
    }

    /// When the payer was born.
    #[must_use]
    pub fn counterparty_date_of_birth<M>(
        mut self,
        counterparty_date_of_birth: impl plaid_core::IntoOption<
            plaid_core::Sensitive<plaid_core::Date>,
            M,
        >,
    ) -> Self {
        self.counterparty_date_of_birth = counterparty_date_of_birth.into_option();
        self
    }

    /// Where the payer lives.
    #[must_use]
    pub fn counterparty_address(
        mut self,
        counterparty_address: impl Into<Option<plaid_types::PaymentInitiationAddress>>,
    ) -> Self {
        self.counterparty_address = counterparty_address.into();
        self
    }
}

/// A sum and its currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentAmountNullable {
    /// ISO 4217 codes of currencies that payments are made in.
    pub currency: PaymentAmountCurrency,
    /// How much, in the major unit, with at most two places after the point. At least 0.01.
    pub value: plaid_core::Amount,
}

impl PaymentAmountNullable {
    /// A value with the members it cannot go without.
    pub fn new(
        currency: impl Into<PaymentAmountCurrency>,
        value: impl Into<plaid_core::Amount>,
    ) -> Self {
        Self {
            currency: currency.into(),
            value: value.into(),
        }
    }
}

/// The answer of `/payment_initiation/payment/reverse` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentreverse)).
///
/// Moves money: refunds a settled payment in full or in part from your wallet.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationPaymentReverseResponse {
    /// Names a refund of a payment.
    pub refund_id: PaymentRefundId,
    /// How far the refund is.
    pub status: plaid_types::WalletTransactionStatus,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/recipient/get` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientget)).
///
/// Reads a recipient.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationRecipientGetRequest {
    /// Names who is paid.
    pub recipient_id: plaid_types::RecipientId,
}

impl PaymentInitiationRecipientGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(recipient_id: impl Into<plaid_types::RecipientId>) -> Self {
        Self {
            recipient_id: recipient_id.into(),
        }
    }
}

/// The answer of `/payment_initiation/recipient/get` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientget)).
///
/// Reads a recipient.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationRecipientGetResponse {
    /// Names who is paid.
    pub recipient_id: plaid_types::RecipientId,
    /// Who is paid. 18 letters and digits at most fit every bank.
    pub name: String,
    /// The postal address. Most institutions outside the UK insist on it.
    pub address: Option<plaid_types::PaymentInitiationAddress>,
    /// The international bank account number, without spaces.
    pub iban: Option<plaid_core::Sensitive>,
    /// A British account: eight-digit number and six-digit sort code.
    pub bacs: Option<plaid_types::RecipientBACS>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/recipient/list` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientlist)).
///
/// Lists recipients.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentInitiationRecipientListRequest {
    /// How many there may be on a page. From 1 to 100. Plaid's default is `100`.
    pub count: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before, absent for the first one. At most 256 characters.
    pub cursor: Option<String>,
}

impl PaymentInitiationRecipientListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many there may be on a page. From 1 to 100. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// Where to go on: the `next_cursor` of the page before, absent for the first one. At most 256 characters.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// The answer of `/payment_initiation/recipient/list` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationrecipientlist)).
///
/// Lists recipients.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationRecipientListResponse {
    /// Who receives payments.
    pub recipients: Vec<PaymentInitiationRecipient>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// What to ask for the next page with; null or empty on the last one. At most 256 characters.
    pub next_cursor: Option<String>,
}

/// Who receives payments.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationRecipient {
    /// Names who is paid.
    pub recipient_id: plaid_types::RecipientId,
    /// Who is paid. 18 letters and digits at most fit every bank.
    pub name: String,
    /// The postal address. Most institutions outside the UK insist on it.
    pub address: Option<plaid_types::PaymentInitiationAddress>,
    /// The international bank account number, without spaces.
    pub iban: Option<plaid_core::Sensitive>,
    /// A British account: eight-digit number and six-digit sort code.
    pub bacs: Option<plaid_types::RecipientBACS>,
}

/// The request of `/payment_initiation/payment/create` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentcreate)).
///
/// Prepares a payment to a recipient.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationPaymentCreateRequest {
    /// Names who is paid.
    pub recipient_id: plaid_types::RecipientId,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// What the payment says: letters and digits, which both sides read. At most 18 characters.
    pub reference: String,
    /// How much, and in which currency.
    pub amount: PaymentAmount,
    /// When a standing order pays.
    pub schedule: Option<ExternalPaymentScheduleBase>,
    /// Extras of a payment.
    pub options: Option<ExternalPaymentOptions>,
}

impl PaymentInitiationPaymentCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        recipient_id: impl Into<plaid_types::RecipientId>,
        reference: impl Into<String>,
        amount: PaymentAmount,
    ) -> Self {
        Self {
            recipient_id: recipient_id.into(),
            user_id: None,
            reference: reference.into(),
            amount,
            schedule: None,
            options: None,
        }
    }

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// When a standing order pays.
    #[must_use]
    pub fn schedule(mut self, schedule: impl Into<Option<ExternalPaymentScheduleBase>>) -> Self {
        self.schedule = schedule.into();
        self
    }

    /// Extras of a payment.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<ExternalPaymentOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// An amount and its currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentAmount {
    /// ISO 4217 codes of currencies that payments are made in.
    pub currency: PaymentAmountCurrency,
    /// In whole units, with at most two digits after the point.
    pub value: plaid_core::Amount,
}

impl PaymentAmount {
    /// A value with the members it cannot go without.
    pub fn new(
        currency: impl Into<PaymentAmountCurrency>,
        value: impl Into<plaid_core::Amount>,
    ) -> Self {
        Self {
            currency: currency.into(),
            value: value.into(),
        }
    }
}

/// When a standing order pays.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ExternalPaymentScheduleBase {
    /// How often it pays.
    pub interval: Option<plaid_types::PaymentScheduleInterval>,
    /// The day on which it pays: 1 (Monday) to 7 in a week, 1 to 28 in a month, or -1 to -5 from the end of the month.
    pub interval_execution_day: Option<i64>,
    /// The day from which it pays: the first payment is on the first execution day from then on.
    pub start_date: Option<plaid_core::Date>,
    /// The day after which it pays no more; without end if absent.
    pub end_date: Option<plaid_core::Date>,
    /// The first day after weekends and holidays were taken into account.
    pub adjusted_start_date: Option<plaid_core::Date>,
}

impl ExternalPaymentScheduleBase {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How often it pays.
    #[must_use]
    pub fn interval<M>(
        mut self,
        interval: impl plaid_core::IntoOption<plaid_types::PaymentScheduleInterval, M>,
    ) -> Self {
        self.interval = interval.into_option();
        self
    }

    /// The day on which it pays: 1 (Monday) to 7 in a week, 1 to 28 in a month, or -1 to -5 from the end of the month.
    #[must_use]
    pub fn interval_execution_day(
        mut self,
        interval_execution_day: impl Into<Option<i64>>,
    ) -> Self {
        self.interval_execution_day = interval_execution_day.into();
        self
    }

    /// The day from which it pays: the first payment is on the first execution day from then on.
    #[must_use]
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.start_date = start_date.into_option();
        self
    }

    /// The day after which it pays no more; without end if absent.
    #[must_use]
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.end_date = end_date.into_option();
        self
    }

    /// The first day after weekends and holidays were taken into account.
    #[must_use]
    pub fn adjusted_start_date<M>(
        mut self,
        adjusted_start_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.adjusted_start_date = adjusted_start_date.into_option();
        self
    }
}

/// Extras of a payment.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ExternalPaymentOptions {
    /// Whether to ask the payer's institution which account a refund would go to. Not all of them tell.
    pub request_refund_details: Option<bool>,
    /// The international bank account number, without spaces. 15 to 34 characters.
    pub iban: Option<plaid_core::Sensitive>,
    /// A British account: eight-digit number and six-digit sort code.
    pub bacs: Option<plaid_types::RecipientBACS>,
    /// The rails of the payment; the usual ones of the region if absent.
    pub scheme: Option<PaymentScheme>,
}

impl ExternalPaymentOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to ask the payer's institution which account a refund would go to. Not all of them tell.
    #[must_use]
    pub fn request_refund_details(
        mut self,
        request_refund_details: impl Into<Option<bool>>,
    ) -> Self {
        self.request_refund_details = request_refund_details.into();
        self
    }

    /// The international bank account number, without spaces. 15 to 34 characters.
    #[must_use]
    pub fn iban<M>(mut self, iban: impl plaid_core::IntoOption<plaid_core::Sensitive, M>) -> Self {
        self.iban = iban.into_option();
        self
    }

    /// A British account: eight-digit number and six-digit sort code.
    #[must_use]
    pub fn bacs(mut self, bacs: impl Into<Option<plaid_types::RecipientBACS>>) -> Self {
        self.bacs = bacs.into();
        self
    }

    /// The rails of the payment; the usual ones of the region if absent.
    #[must_use]
    pub fn scheme<M>(mut self, scheme: impl plaid_core::IntoOption<PaymentScheme, M>) -> Self {
        self.scheme = scheme.into_option();
        self
    }
}

/// The answer of `/payment_initiation/payment/create` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentcreate)).
///
/// Prepares a payment to a recipient.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationPaymentCreateResponse {
    /// Names a payment.
    pub payment_id: plaid_types::PaymentId,
    /// How far the payment is: at its beginning.
    pub status: PaymentInitiationPaymentCreateStatus,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/payment/token/create` ([Plaid's page](https://plaid.com/docs/link/maintain-legacy-integration/#creating-a-payment-token)).
///
/// Makes a token to open Link for a payment; link tokens have taken its place.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationPaymentTokenCreateRequest {
    /// Names a payment.
    pub payment_id: plaid_types::PaymentId,
}

impl PaymentInitiationPaymentTokenCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(payment_id: impl Into<plaid_types::PaymentId>) -> Self {
        Self {
            payment_id: payment_id.into(),
        }
    }
}

/// The answer of `/payment_initiation/payment/token/create` ([Plaid's page](https://plaid.com/docs/link/maintain-legacy-integration/#creating-a-payment-token)).
///
/// Makes a token to open Link for a payment; link tokens have taken its place.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationPaymentTokenCreateResponse {
    /// Opens Link for one payment; works for 15 minutes.
    pub payment_token: PaymentToken,
    /// When the token stops working: 15 minutes after it was made, in UTC.
    pub payment_token_expiration_time: plaid_core::DateTime,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/consent/create` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate)).
///
/// Prepares a consent by which later payments need no further approval.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationConsentCreateRequest {
    /// Names who is paid.
    pub recipient_id: plaid_types::RecipientId,
    /// Names a user, as made by the user endpoints.
    pub user_id: Option<plaid_types::UserId>,
    /// What the payment says: letters and digits, which both sides read. At most 18 characters.
    pub reference: String,
    /// Whom the consent allows to pay; `type` has taken its place.
    ///
    /// Deprecated by Plaid.
    pub scopes: Option<Vec<PaymentInitiationConsentScope>>,
    /// What a consent is for.
    pub r#type: Option<PaymentInitiationConsentType>,
    /// The limits of payments that a consent allows.
    pub constraints: PaymentInitiationConsentConstraints,
    /// Older settings; `payer_details` has taken their place.
    ///
    /// Deprecated by Plaid.
    pub options: Option<ExternalPaymentInitiationConsentOptions>,
    /// Who may pay. With name and numbers, no other account can.
    pub payer_details: Option<PaymentInitiationConsentPayerDetails>,
}

impl PaymentInitiationConsentCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        recipient_id: impl Into<plaid_types::RecipientId>,
        reference: impl Into<String>,
        constraints: PaymentInitiationConsentConstraints,
    ) -> Self {
        Self {
            recipient_id: recipient_id.into(),
            user_id: None,
            reference: reference.into(),
            scopes: None,
            r#type: None,
            constraints,
            options: None,
            payer_details: None,
        }
    }

    /// Names a user, as made by the user endpoints.
    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Whom the consent allows to pay; `type` has taken its place.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<PaymentInitiationConsentScope>>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// What a consent is for.
    #[must_use]
    pub fn r#type<M>(
        mut self,
        r#type: impl plaid_core::IntoOption<PaymentInitiationConsentType, M>,
    ) -> Self {
        self.r#type = r#type.into_option();
        self
    }

    /// Older settings; `payer_details` has taken their place.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<ExternalPaymentInitiationConsentOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }

    /// Who may pay. With name and numbers, no other account can.
    #[must_use]
    pub fn payer_details(
        mut self,
        payer_details: impl Into<Option<PaymentInitiationConsentPayerDetails>>,
    ) -> Self {
        self.payer_details = payer_details.into();
        self
    }
}

/// The limits of payments that a consent allows.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationConsentConstraints {
    /// From when to when the consent holds.
    pub valid_date_time: Option<PaymentConsentValidDateTime>,
    /// The most that one payment may be.
    pub max_payment_amount: Option<PaymentAmount>,
    /// How much may be paid in each period.
    pub periodic_amounts: Option<Vec<PaymentConsentPeriodicAmount>>,
}

impl PaymentInitiationConsentConstraints {
    /// A value with the members it cannot go without.
    pub fn new(
        max_payment_amount: PaymentAmount,
        periodic_amounts: impl IntoIterator<Item = PaymentConsentPeriodicAmount>,
    ) -> Self {
        Self {
            valid_date_time: None,
            max_payment_amount: Some(max_payment_amount),
            periodic_amounts: Some(periodic_amounts.into_iter().collect()),
        }
    }

    /// From when to when the consent holds.
    #[must_use]
    pub fn valid_date_time(
        mut self,
        valid_date_time: impl Into<Option<PaymentConsentValidDateTime>>,
    ) -> Self {
        self.valid_date_time = valid_date_time.into();
        self
    }
}

/// From when to when the consent holds.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentConsentValidDateTime {
    /// From when it holds, in UTC; at once if absent.
    pub from: Option<plaid_core::DateTime>,
    /// Until when it holds, in UTC; without end if absent.
    pub to: Option<plaid_core::DateTime>,
}

impl PaymentConsentValidDateTime {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From when it holds, in UTC; at once if absent.
    #[must_use]
    pub fn from<M>(mut self, from: impl plaid_core::IntoOption<plaid_core::DateTime, M>) -> Self {
        self.from = from.into_option();
        self
    }

    /// Until when it holds, in UTC; without end if absent.
    #[must_use]
    pub fn to<M>(mut self, to: impl plaid_core::IntoOption<plaid_core::DateTime, M>) -> Self {
        self.to = to.into_option();
        self
    }
}

/// How much may be paid in each period.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentConsentPeriodicAmount {
    /// The most that all payments of a period may come to.
    pub amount: PaymentAmount,
    /// The period that a limit is for.
    pub interval: PaymentConsentPeriodicInterval,
    /// Where the periods begin. Monzo knows `CONSENT` alone.
    pub alignment: Option<PaymentConsentPeriodicAlignment>,
}

impl PaymentConsentPeriodicAmount {
    /// A value with the members it cannot go without.
    pub fn new(
        amount: PaymentAmount,
        interval: impl Into<PaymentConsentPeriodicInterval>,
        alignment: impl Into<PaymentConsentPeriodicAlignment>,
    ) -> Self {
        Self {
            amount,
            interval: interval.into(),
            alignment: Some(alignment.into()),
        }
    }
}

/// Older settings; `payer_details` has taken their place.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ExternalPaymentInitiationConsentOptions {
    /// Whether to ask the payer's institution which account a refund would go to. Not all of them tell.
    pub request_refund_details: Option<bool>,
    /// The international bank account number, without spaces. 15 to 34 characters.
    pub iban: Option<plaid_core::Sensitive>,
    /// A British account: eight-digit number and six-digit sort code.
    pub bacs: Option<plaid_types::RecipientBACS>,
}

impl ExternalPaymentInitiationConsentOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to ask the payer's institution which account a refund would go to. Not all of them tell.
    #[must_use]
    pub fn request_refund_details(
        mut self,
        request_refund_details: impl Into<Option<bool>>,
    ) -> Self {
        self.request_refund_details = request_refund_details.into();
        self
    }

    /// The international bank account number, without spaces. 15 to 34 characters.
    #[must_use]
    pub fn iban<M>(mut self, iban: impl plaid_core::IntoOption<plaid_core::Sensitive, M>) -> Self {
        self.iban = iban.into_option();
        self
    }

    /// A British account: eight-digit number and six-digit sort code.
    #[must_use]
    pub fn bacs(mut self, bacs: impl Into<Option<plaid_types::RecipientBACS>>) -> Self {
        self.bacs = bacs.into();
        self
    }
}

/// Who may pay. With name and numbers, no other account can.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationConsentPayerDetails {
    /// The payer's name as the bank has it.
    pub name: String,
    /// The payer's account: an IBAN, or sort code and account number.
    pub numbers: PaymentInitiationConsentPayerNumbers,
    /// The postal address. Most institutions outside the UK insist on it.
    pub address: Option<plaid_types::PaymentInitiationAddress>,
    /// When the person was born.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// In E.164 form.
    pub phone_numbers: Option<Vec<plaid_core::Sensitive>>,
    /// Email addresses.
    pub emails: Option<Vec<plaid_core::Sensitive>>,
}

impl PaymentInitiationConsentPayerDetails {
    /// A value with the members it cannot go without.
    pub fn new(name: impl Into<String>, numbers: PaymentInitiationConsentPayerNumbers) -> Self {
        Self {
            name: name.into(),
            numbers,
            address: None,
            date_of_birth: None,
            phone_numbers: None,
            emails: None,
        }
    }

    /// The postal address. Most institutions outside the UK insist on it.
    #[must_use]
    pub fn address(
        mut self,
        address: impl Into<Option<plaid_types::PaymentInitiationAddress>>,
    ) -> Self {
        self.address = address.into();
        self
    }

    /// When the person was born.
    #[must_use]
    pub fn date_of_birth<M>(
        mut self,
        date_of_birth: impl plaid_core::IntoOption<plaid_core::Sensitive<plaid_core::Date>, M>,
    ) -> Self {
        self.date_of_birth = date_of_birth.into_option();
        self
    }

    /// In E.164 form.
    #[must_use]
    pub fn phone_numbers(
        mut self,
        phone_numbers: impl IntoIterator<Item = impl Into<plaid_core::Sensitive>>,
    ) -> Self {
        self.phone_numbers = Some(phone_numbers.into_iter().map(Into::into).collect());
        self
    }

    /// Email addresses.
    #[must_use]
    pub fn emails(
        mut self,
        emails: impl IntoIterator<Item = impl Into<plaid_core::Sensitive>>,
    ) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }
}

/// The payer's account: an IBAN, or sort code and account number.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentInitiationConsentPayerNumbers {
    /// A British account: eight-digit number and six-digit sort code.
    pub bacs: Option<plaid_types::RecipientBACS>,
    /// The international bank account number, without spaces. 15 to 34 characters.
    pub iban: Option<plaid_core::Sensitive>,
}

impl PaymentInitiationConsentPayerNumbers {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A British account: eight-digit number and six-digit sort code.
    #[must_use]
    pub fn bacs(mut self, bacs: impl Into<Option<plaid_types::RecipientBACS>>) -> Self {
        self.bacs = bacs.into();
        self
    }

    /// The international bank account number, without spaces. 15 to 34 characters.
    #[must_use]
    pub fn iban<M>(mut self, iban: impl plaid_core::IntoOption<plaid_core::Sensitive, M>) -> Self {
        self.iban = iban.into_option();
        self
    }
}

/// The answer of `/payment_initiation/consent/create` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentcreate)).
///
/// Prepares a consent by which later payments need no further approval.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationConsentCreateResponse {
    /// Names a consent to payments.
    pub consent_id: plaid_types::PaymentConsentId,
    /// How far the consent is.
    pub status: plaid_types::PaymentInitiationConsentStatus,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/consent/get` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentget)).
///
/// Reads a consent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationConsentGetRequest {
    /// Names a consent to payments.
    pub consent_id: plaid_types::PaymentConsentId,
}

impl PaymentInitiationConsentGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(consent_id: impl Into<plaid_types::PaymentConsentId>) -> Self {
        Self {
            consent_id: consent_id.into(),
        }
    }
}

/// The answer of `/payment_initiation/consent/get` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentget)).
///
/// Reads a consent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationConsentGetResponse {
    /// Names a consent to payments.
    pub consent_id: plaid_types::PaymentConsentId,
    /// How far the consent is.
    pub status: plaid_types::PaymentInitiationConsentStatus,
    /// When it was made, in UTC.
    pub created_at: plaid_core::DateTime,
    /// Names who is paid.
    pub recipient_id: plaid_types::RecipientId,
    /// What the payment says: letters and digits, which both sides read.
    pub reference: String,
    /// The limits of payments that a consent allows.
    pub constraints: PaymentInitiationConsentConstraints,
    /// Whom the consent allows to pay; `type` has taken its place.
    ///
    /// Deprecated by Plaid.
    pub scopes: Vec<PaymentInitiationConsentScope>,
    /// What a consent is for.
    pub r#type: Option<PaymentInitiationConsentType>,
    /// The account that the consent is for.
    pub payer_details: Option<ExternalPaymentRefundDetails>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Where to send a refund.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ExternalPaymentRefundDetails {
    /// The account holder's name.
    pub name: Option<String>,
    /// The international bank account number, without spaces.
    pub iban: Option<plaid_core::Sensitive>,
    /// A British account: eight-digit number and six-digit sort code.
    pub bacs: Option<plaid_types::RecipientBACS>,
}

/// The request of `/payment_initiation/consent/revoke` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentrevoke)).
///
/// Revokes a consent: no more payments can be made by it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationConsentRevokeRequest {
    /// Names a consent to payments.
    pub consent_id: plaid_types::PaymentConsentId,
}

impl PaymentInitiationConsentRevokeRequest {
    /// A request with the members it cannot go without.
    pub fn new(consent_id: impl Into<plaid_types::PaymentConsentId>) -> Self {
        Self {
            consent_id: consent_id.into(),
        }
    }
}

/// The answer of `/payment_initiation/consent/revoke` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentrevoke)).
///
/// Revokes a consent: no more payments can be made by it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationConsentRevokeResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/consent/payment/execute` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentpaymentexecute)).
///
/// Moves money: makes a payment by a consent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationConsentPaymentExecuteRequest {
    /// Names a consent to payments.
    pub consent_id: plaid_types::PaymentConsentId,
    /// How much, and in which currency.
    pub amount: PaymentAmount,
    /// Your own text that makes this request the same as an earlier one with it; at most 128 characters. At most 128 characters.
    pub idempotency_key: String,
    /// What the payment says: letters and digits, which both sides read. At most 18 characters.
    pub reference: Option<String>,
    /// Whom it pays; the consent's `type` has taken its place.
    ///
    /// Deprecated by Plaid.
    pub scope: Option<PaymentInitiationConsentScope>,
    /// Whether the call waits for the bank.
    pub processing_mode: Option<PaymentInitiationConsentProcessingMode>,
}

impl PaymentInitiationConsentPaymentExecuteRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        consent_id: impl Into<plaid_types::PaymentConsentId>,
        amount: PaymentAmount,
    ) -> Self {
        Self {
            consent_id: consent_id.into(),
            amount,
            idempotency_key: plaid_core::codec::new_idempotency_key(),
            reference: None,
            scope: None,
            processing_mode: None,
        }
    }

    /// Your own text that makes this request the same as an earlier one with it; at most 128 characters. At most 128 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }

    /// What the payment says: letters and digits, which both sides read. At most 18 characters.
    #[must_use]
    pub fn reference<M>(mut self, reference: impl plaid_core::IntoOption<String, M>) -> Self {
        self.reference = reference.into_option();
        self
    }

    /// Whom it pays; the consent's `type` has taken its place.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn scope<M>(
        mut self,
        scope: impl plaid_core::IntoOption<PaymentInitiationConsentScope, M>,
    ) -> Self {
        self.scope = scope.into_option();
        self
    }

    /// Whether the call waits for the bank.
    #[must_use]
    pub fn processing_mode<M>(
        mut self,
        processing_mode: impl plaid_core::IntoOption<PaymentInitiationConsentProcessingMode, M>,
    ) -> Self {
        self.processing_mode = processing_mode.into_option();
        self
    }
}

/// The answer of `/payment_initiation/consent/payment/execute` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationconsentpaymentexecute)).
///
/// Moves money: makes a payment by a consent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationConsentPaymentExecuteResponse {
    /// Names a payment.
    pub payment_id: plaid_types::PaymentId,
    /// How far the payment is.
    pub status: plaid_types::PaymentInitiationPaymentStatus,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
}

/// The request of `/payment_initiation/payment/get` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentget)).
///
/// Reads a payment and its status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationPaymentGetRequest {
    /// Names a payment.
    pub payment_id: plaid_types::PaymentId,
}

impl PaymentInitiationPaymentGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(payment_id: impl Into<plaid_types::PaymentId>) -> Self {
        Self {
            payment_id: payment_id.into(),
        }
    }
}

/// The answer of `/payment_initiation/payment/get` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentget)).
///
/// Reads a payment and its status.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationPaymentGetResponse {
    /// Names a payment.
    pub payment_id: plaid_types::PaymentId,
    /// How much, and in which currency.
    pub amount: PaymentAmount,
    /// How far the payment is.
    pub status: plaid_types::PaymentInitiationPaymentStatus,
    /// Names who is paid.
    pub recipient_id: plaid_types::RecipientId,
    /// What the payment says: letters and digits, which both sides read.
    pub reference: String,
    /// What the payment says after it was made to fit the bank's rules.
    pub adjusted_reference: Option<String>,
    /// When the status last changed, in UTC.
    pub last_status_update: plaid_core::DateTime,
    /// When a standing order pays.
    pub schedule: Option<ExternalPaymentScheduleBase>,
    /// The account that a refund goes to; null unless it was asked for and the institution told.
    pub refund_details: Option<ExternalPaymentRefundDetails>,
    /// A British account: eight-digit number and six-digit sort code.
    pub bacs: Option<plaid_types::RecipientBACS>,
    /// The international bank account number, without spaces.
    pub iban: Option<plaid_core::Sensitive>,
    /// Names a refund of a payment.
    pub refund_ids: Vec<PaymentRefundId>,
    /// How much has been paid back.
    pub amount_refunded: Option<PaymentAmountNullable>,
    /// Names a virtual account that you hold with Plaid.
    pub wallet_id: Option<plaid_types::WalletId>,
    /// The rails of the payment; the usual ones of the region if absent.
    pub scheme: Option<PaymentScheme>,
    /// The rails that were used instead of those asked for.
    pub adjusted_scheme: Option<PaymentScheme>,
    /// Names a consent to payments.
    pub consent_id: Option<plaid_types::PaymentConsentId>,
    /// Names a movement of a virtual account.
    pub transaction_id: Option<plaid_types::WalletTransactionId>,
    /// Plaid's id of the payment on bank statements. Not all banks keep it.
    pub end_to_end_id: Option<String>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/payment/list` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentlist)).
///
/// Lists payments, newest first.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentInitiationPaymentListRequest {
    /// How many there may be on a page. From 1 to 200. Plaid's default is `10`.
    pub count: Option<i64>,
    /// Only payments that were made before this instant.
    pub cursor: Option<plaid_core::DateTime>,
    /// Names a consent to payments.
    pub consent_id: Option<plaid_types::PaymentConsentId>,
}

impl PaymentInitiationPaymentListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many there may be on a page. From 1 to 200. Plaid's default is `10`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// Only payments that were made before this instant.
    #[must_use]
    pub fn cursor<M>(
        mut self,
        cursor: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.cursor = cursor.into_option();
        self
    }

    /// Names a consent to payments.
    #[must_use]
    pub fn consent_id<M>(
        mut self,
        consent_id: impl plaid_core::IntoOption<plaid_types::PaymentConsentId, M>,
    ) -> Self {
        self.consent_id = consent_id.into_option();
        self
    }
}

/// The answer of `/payment_initiation/payment/list` ([Plaid's page](https://plaid.com/docs/api/products/payment-initiation/#payment_initiationpaymentlist)).
///
/// Lists payments, newest first.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationPaymentListResponse {
    /// One payment.
    pub payments: Vec<PaymentInitiationPayment>,
    /// What to ask for the next page with.
    pub next_cursor: Option<plaid_core::DateTime>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One payment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationPayment {
    /// Names a payment.
    pub payment_id: plaid_types::PaymentId,
    /// How much, and in which currency.
    pub amount: PaymentAmount,
    /// How far the payment is.
    pub status: plaid_types::PaymentInitiationPaymentStatus,
    /// Names who is paid.
    pub recipient_id: plaid_types::RecipientId,
    /// What the payment says: letters and digits, which both sides read.
    pub reference: String,
    /// What the payment says after it was made to fit the bank's rules.
    pub adjusted_reference: Option<String>,
    /// When the status last changed, in UTC.
    pub last_status_update: plaid_core::DateTime,
    /// When a standing order pays.
    pub schedule: Option<ExternalPaymentScheduleBase>,
    /// The account that a refund goes to; null unless it was asked for and the institution told.
    pub refund_details: Option<ExternalPaymentRefundDetails>,
    /// A British account: eight-digit number and six-digit sort code.
    pub bacs: Option<plaid_types::RecipientBACS>,
    /// The international bank account number, without spaces.
    pub iban: Option<plaid_core::Sensitive>,
    /// Names a refund of a payment.
    pub refund_ids: Vec<PaymentRefundId>,
    /// How much has been paid back.
    pub amount_refunded: Option<PaymentAmountNullable>,
    /// Names a virtual account that you hold with Plaid.
    pub wallet_id: Option<plaid_types::WalletId>,
    /// The rails of the payment; the usual ones of the region if absent.
    pub scheme: Option<PaymentScheme>,
    /// The rails that were used instead of those asked for.
    pub adjusted_scheme: Option<PaymentScheme>,
    /// Names a consent to payments.
    pub consent_id: Option<plaid_types::PaymentConsentId>,
    /// Names a movement of a virtual account.
    pub transaction_id: Option<plaid_types::WalletTransactionId>,
    /// Plaid's id of the payment on bank statements. Not all banks keep it.
    pub end_to_end_id: Option<String>,
    /// What went wrong; null if nothing did.
    pub error: Option<plaid_core::ApiError>,
}

plaid_core::open_enum! {
/// ISO 4217 codes of currencies that payments are made in.
#[allow(missing_docs)]
pub enum PaymentAmountCurrency {
Gbp = "GBP",
Eur = "EUR",
Pln = "PLN",
Sek = "SEK",
Dkk = "DKK",
Nok = "NOK",
}
}

plaid_core::open_enum! {
/// The network that a payment travels by.
pub enum PaymentScheme {
/// The country's usual rails. (`LOCAL_DEFAULT`)
LocalDefault = "LOCAL_DEFAULT",
/// The country's instant rails. (`LOCAL_INSTANT`)
LocalInstant = "LOCAL_INSTANT",
/// SEPA, which takes a business day. (`SEPA_CREDIT_TRANSFER`)
SepaCreditTransfer = "SEPA_CREDIT_TRANSFER",
/// SEPA Instant, which takes seconds. (`SEPA_CREDIT_TRANSFER_INSTANT`)
SepaCreditTransferInstant = "SEPA_CREDIT_TRANSFER_INSTANT",
}
}

plaid_core::open_enum! {
/// How far the payment is: at its beginning.
pub enum PaymentInitiationPaymentCreateStatus {
/// The user has to go on in Link. (`PAYMENT_STATUS_INPUT_NEEDED`)
PaymentStatusInputNeeded = "PAYMENT_STATUS_INPUT_NEEDED",
}
}

plaid_core::open_enum! {
/// Whom a consent allows to pay.
pub enum PaymentInitiationConsentScope {
/// The user's own accounts. (`ME_TO_ME`)
MeToMe = "ME_TO_ME",
/// Others. (`EXTERNAL`)
External = "EXTERNAL",
}
}

plaid_core::open_enum! {
/// What a consent is for.
pub enum PaymentInitiationConsentType {
/// Moving money between the user's own accounts. (`SWEEPING`)
Sweeping = "SWEEPING",
/// Paying a business. (`COMMERCIAL`)
Commercial = "COMMERCIAL",
}
}

plaid_core::open_enum! {
/// The period that a limit is for.
#[allow(missing_docs)]
pub enum PaymentConsentPeriodicInterval {
Day = "DAY",
Week = "WEEK",
Month = "MONTH",
Year = "YEAR",
}
}

plaid_core::open_enum! {
/// Where the periods begin. Monzo knows `CONSENT` alone.
pub enum PaymentConsentPeriodicAlignment {
/// With the week, month or year. (`CALENDAR`)
Calendar = "CALENDAR",
/// With the consent. (`CONSENT`)
Consent = "CONSENT",
}
}

plaid_core::open_enum! {
/// Whether the call waits for the bank.
pub enum PaymentInitiationConsentProcessingMode {
/// It answers at once; webhooks tell the rest. For many payments in one go. (`ASYNC`)
Async = "ASYNC",
/// It waits for the bank's first answer. (`IMMEDIATE`)
Immediate = "IMMEDIATE",
}
}
