// @generated from api/products/payment-initiation.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    PaymentConsentId, PaymentId, PaymentInitiationAddress, PaymentInitiationConsentStatus,
    PaymentInitiationPaymentStatus, PaymentScheduleInterval, RecipientBACS, RecipientId, UserId,
    WalletId, WalletTransactionId, WalletTransactionStatus,
};

plaid_core::string_id! {
/// Stands in `PaymentInitiationPaymentReverseResponse.refund_id`, `PaymentInitiationPaymentGetResponse.refund_ids` and `PaymentInitiationPayment.refund_ids`.
pub struct PaymentRefundId;
}

plaid_core::secret_token! {
/// A secret, redacted in `Debug`. Stands in `PaymentInitiationPaymentTokenCreateResponse.payment_token`.
pub struct PaymentToken;
}

/// The request of `/payment_initiation/recipient/create`.
///
/// Makes a recipient by IBAN or by British account number and sort code.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PaymentInitiationRecipientCreateRequest {
    pub name: String,
    /// 15 to 34 characters.
    pub iban: Option<plaid_core::Sensitive>,
    pub bacs: Option<plaid_types::RecipientBACS>,
    pub address: Option<plaid_types::PaymentInitiationAddress>,
}

#[allow(missing_docs)]
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

    /// 15 to 34 characters.
    #[must_use]
    pub fn iban<M>(mut self, iban: impl plaid_core::IntoOption<plaid_core::Sensitive, M>) -> Self {
        self.iban = iban.into_option();
        self
    }

    #[must_use]
    pub fn bacs(mut self, bacs: impl Into<Option<plaid_types::RecipientBACS>>) -> Self {
        self.bacs = bacs.into();
        self
    }

    #[must_use]
    pub fn address(
        mut self,
        address: impl Into<Option<plaid_types::PaymentInitiationAddress>>,
    ) -> Self {
        self.address = address.into();
        self
    }
}

/// The answer of `/payment_initiation/recipient/create`.
///
/// Makes a recipient by IBAN or by British account number and sort code.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationRecipientCreateResponse {
    pub recipient_id: plaid_types::RecipientId,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/payment/reverse`.
///
/// Moves money: refunds a settled payment in full or in part from your wallet.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PaymentInitiationPaymentReverseRequest {
    pub payment_id: plaid_types::PaymentId,
    /// At most 128 characters.
    pub idempotency_key: String,
    /// 6 to 18 characters.
    pub reference: String,
    pub amount: Option<PaymentAmountNullable>,
    pub counterparty_date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    pub counterparty_address: Option<plaid_types::PaymentInitiationAddress>,
}

#[allow(missing_docs)]
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

    /// At most 128 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }

    #[must_use]
    pub fn amount(mut self, amount: impl Into<Option<PaymentAmountNullable>>) -> Self {
        self.amount = amount.into();
        self
    }

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

    #[must_use]
    pub fn counterparty_address(
        mut self,
        counterparty_address: impl Into<Option<plaid_types::PaymentInitiationAddress>>,
    ) -> Self {
        self.counterparty_address = counterparty_address.into();
        self
    }
}

/// Stands in `PaymentInitiationPaymentReverseRequest.amount`, `PaymentInitiationPaymentGetResponse.amount_refunded` and `PaymentInitiationPayment.amount_refunded`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentAmountNullable {
    pub currency: PaymentAmountCurrency,
    /// At least 0.01.
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

/// The answer of `/payment_initiation/payment/reverse`.
///
/// Moves money: refunds a settled payment in full or in part from your wallet.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationPaymentReverseResponse {
    pub refund_id: PaymentRefundId,
    pub status: plaid_types::WalletTransactionStatus,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/recipient/get`.
///
/// Reads a recipient.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PaymentInitiationRecipientGetRequest {
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

/// The answer of `/payment_initiation/recipient/get`.
///
/// Reads a recipient.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationRecipientGetResponse {
    pub recipient_id: plaid_types::RecipientId,
    pub name: String,
    pub address: Option<plaid_types::PaymentInitiationAddress>,
    pub iban: Option<plaid_core::Sensitive>,
    pub bacs: Option<plaid_types::RecipientBACS>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/recipient/list`.
///
/// Lists recipients.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentInitiationRecipientListRequest {
    /// From 1 to 100. Plaid's default is `100`.
    pub count: Option<i64>,
    /// At most 256 characters.
    pub cursor: Option<String>,
}

impl PaymentInitiationRecipientListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From 1 to 100. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// At most 256 characters.
    #[must_use]
    pub fn cursor<M>(mut self, cursor: impl plaid_core::IntoOption<String, M>) -> Self {
        self.cursor = cursor.into_option();
        self
    }
}

/// The answer of `/payment_initiation/recipient/list`.
///
/// Lists recipients.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationRecipientListResponse {
    pub recipients: Vec<PaymentInitiationRecipient>,
    pub request_id: Option<plaid_core::RequestId>,
    /// At most 256 characters.
    pub next_cursor: Option<String>,
}

/// Who receives payments.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationRecipient {
    pub recipient_id: plaid_types::RecipientId,
    pub name: String,
    pub address: Option<plaid_types::PaymentInitiationAddress>,
    pub iban: Option<plaid_core::Sensitive>,
    pub bacs: Option<plaid_types::RecipientBACS>,
}

/// The request of `/payment_initiation/payment/create`.
///
/// Prepares a payment to a recipient.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PaymentInitiationPaymentCreateRequest {
    pub recipient_id: plaid_types::RecipientId,
    pub user_id: Option<plaid_types::UserId>,
    /// At most 18 characters.
    pub reference: String,
    pub amount: PaymentAmount,
    pub schedule: Option<ExternalPaymentScheduleBase>,
    pub options: Option<ExternalPaymentOptions>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    #[must_use]
    pub fn schedule(mut self, schedule: impl Into<Option<ExternalPaymentScheduleBase>>) -> Self {
        self.schedule = schedule.into();
        self
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<ExternalPaymentOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// An amount and its currency.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentAmount {
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ExternalPaymentScheduleBase {
    pub interval: Option<plaid_types::PaymentScheduleInterval>,
    pub interval_execution_day: Option<i64>,
    pub start_date: Option<plaid_core::Date>,
    pub end_date: Option<plaid_core::Date>,
    pub adjusted_start_date: Option<plaid_core::Date>,
}

#[allow(missing_docs)]
impl ExternalPaymentScheduleBase {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn interval<M>(
        mut self,
        interval: impl plaid_core::IntoOption<plaid_types::PaymentScheduleInterval, M>,
    ) -> Self {
        self.interval = interval.into_option();
        self
    }

    #[must_use]
    pub fn interval_execution_day(
        mut self,
        interval_execution_day: impl Into<Option<i64>>,
    ) -> Self {
        self.interval_execution_day = interval_execution_day.into();
        self
    }

    #[must_use]
    pub fn start_date<M>(
        mut self,
        start_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.start_date = start_date.into_option();
        self
    }

    #[must_use]
    pub fn end_date<M>(
        mut self,
        end_date: impl plaid_core::IntoOption<plaid_core::Date, M>,
    ) -> Self {
        self.end_date = end_date.into_option();
        self
    }

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
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ExternalPaymentOptions {
    pub request_refund_details: Option<bool>,
    /// 15 to 34 characters.
    pub iban: Option<plaid_core::Sensitive>,
    pub bacs: Option<plaid_types::RecipientBACS>,
    pub scheme: Option<PaymentScheme>,
}

#[allow(missing_docs)]
impl ExternalPaymentOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn request_refund_details(
        mut self,
        request_refund_details: impl Into<Option<bool>>,
    ) -> Self {
        self.request_refund_details = request_refund_details.into();
        self
    }

    /// 15 to 34 characters.
    #[must_use]
    pub fn iban<M>(mut self, iban: impl plaid_core::IntoOption<plaid_core::Sensitive, M>) -> Self {
        self.iban = iban.into_option();
        self
    }

    #[must_use]
    pub fn bacs(mut self, bacs: impl Into<Option<plaid_types::RecipientBACS>>) -> Self {
        self.bacs = bacs.into();
        self
    }

    #[must_use]
    pub fn scheme<M>(mut self, scheme: impl plaid_core::IntoOption<PaymentScheme, M>) -> Self {
        self.scheme = scheme.into_option();
        self
    }
}

/// The answer of `/payment_initiation/payment/create`.
///
/// Prepares a payment to a recipient.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationPaymentCreateResponse {
    pub payment_id: plaid_types::PaymentId,
    pub status: PaymentInitiationPaymentCreateStatus,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/payment/token/create`.
///
/// Makes a token to open Link for a payment; link tokens have taken its place.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PaymentInitiationPaymentTokenCreateRequest {
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

/// The answer of `/payment_initiation/payment/token/create`.
///
/// Makes a token to open Link for a payment; link tokens have taken its place.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationPaymentTokenCreateResponse {
    pub payment_token: PaymentToken,
    pub payment_token_expiration_time: plaid_core::DateTime,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/consent/create`.
///
/// Prepares a consent by which later payments need no further approval.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PaymentInitiationConsentCreateRequest {
    pub recipient_id: plaid_types::RecipientId,
    pub user_id: Option<plaid_types::UserId>,
    /// At most 18 characters.
    pub reference: String,
    /// Deprecated by Plaid.
    pub scopes: Option<Vec<PaymentInitiationConsentScope>>,
    pub r#type: Option<PaymentInitiationConsentType>,
    pub constraints: PaymentInitiationConsentConstraints,
    /// Deprecated by Plaid.
    pub options: Option<ExternalPaymentInitiationConsentOptions>,
    pub payer_details: Option<PaymentInitiationConsentPayerDetails>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn user_id<M>(
        mut self,
        user_id: impl plaid_core::IntoOption<plaid_types::UserId, M>,
    ) -> Self {
        self.user_id = user_id.into_option();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<PaymentInitiationConsentScope>>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn r#type<M>(
        mut self,
        r#type: impl plaid_core::IntoOption<PaymentInitiationConsentType, M>,
    ) -> Self {
        self.r#type = r#type.into_option();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<ExternalPaymentInitiationConsentOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }

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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationConsentConstraints {
    pub valid_date_time: Option<PaymentConsentValidDateTime>,
    pub max_payment_amount: Option<PaymentAmount>,
    pub periodic_amounts: Option<Vec<PaymentConsentPeriodicAmount>>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn valid_date_time(
        mut self,
        valid_date_time: impl Into<Option<PaymentConsentValidDateTime>>,
    ) -> Self {
        self.valid_date_time = valid_date_time.into();
        self
    }
}

/// Stands in `PaymentInitiationConsentConstraints.valid_date_time`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentConsentValidDateTime {
    pub from: Option<plaid_core::DateTime>,
    pub to: Option<plaid_core::DateTime>,
}

#[allow(missing_docs)]
impl PaymentConsentValidDateTime {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn from<M>(mut self, from: impl plaid_core::IntoOption<plaid_core::DateTime, M>) -> Self {
        self.from = from.into_option();
        self
    }

    #[must_use]
    pub fn to<M>(mut self, to: impl plaid_core::IntoOption<plaid_core::DateTime, M>) -> Self {
        self.to = to.into_option();
        self
    }
}

/// How much may be paid in each period.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentConsentPeriodicAmount {
    pub amount: PaymentAmount,
    pub interval: PaymentConsentPeriodicInterval,
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

/// Stands in `PaymentInitiationConsentCreateRequest.options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ExternalPaymentInitiationConsentOptions {
    pub request_refund_details: Option<bool>,
    /// 15 to 34 characters.
    pub iban: Option<plaid_core::Sensitive>,
    pub bacs: Option<plaid_types::RecipientBACS>,
}

#[allow(missing_docs)]
impl ExternalPaymentInitiationConsentOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn request_refund_details(
        mut self,
        request_refund_details: impl Into<Option<bool>>,
    ) -> Self {
        self.request_refund_details = request_refund_details.into();
        self
    }

    /// 15 to 34 characters.
    #[must_use]
    pub fn iban<M>(mut self, iban: impl plaid_core::IntoOption<plaid_core::Sensitive, M>) -> Self {
        self.iban = iban.into_option();
        self
    }

    #[must_use]
    pub fn bacs(mut self, bacs: impl Into<Option<plaid_types::RecipientBACS>>) -> Self {
        self.bacs = bacs.into();
        self
    }
}

/// Stands in `PaymentInitiationConsentCreateRequest.payer_details`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PaymentInitiationConsentPayerDetails {
    pub name: String,
    pub numbers: PaymentInitiationConsentPayerNumbers,
    pub address: Option<plaid_types::PaymentInitiationAddress>,
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    pub phone_numbers: Option<Vec<plaid_core::Sensitive>>,
    pub emails: Option<Vec<plaid_core::Sensitive>>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn address(
        mut self,
        address: impl Into<Option<plaid_types::PaymentInitiationAddress>>,
    ) -> Self {
        self.address = address.into();
        self
    }

    #[must_use]
    pub fn date_of_birth<M>(
        mut self,
        date_of_birth: impl plaid_core::IntoOption<plaid_core::Sensitive<plaid_core::Date>, M>,
    ) -> Self {
        self.date_of_birth = date_of_birth.into_option();
        self
    }

    #[must_use]
    pub fn phone_numbers(
        mut self,
        phone_numbers: impl IntoIterator<Item = impl Into<plaid_core::Sensitive>>,
    ) -> Self {
        self.phone_numbers = Some(phone_numbers.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn emails(
        mut self,
        emails: impl IntoIterator<Item = impl Into<plaid_core::Sensitive>>,
    ) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }
}

/// Stands in `PaymentInitiationConsentPayerDetails.numbers`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PaymentInitiationConsentPayerNumbers {
    pub bacs: Option<plaid_types::RecipientBACS>,
    /// 15 to 34 characters.
    pub iban: Option<plaid_core::Sensitive>,
}

#[allow(missing_docs)]
impl PaymentInitiationConsentPayerNumbers {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn bacs(mut self, bacs: impl Into<Option<plaid_types::RecipientBACS>>) -> Self {
        self.bacs = bacs.into();
        self
    }

    /// 15 to 34 characters.
    #[must_use]
    pub fn iban<M>(mut self, iban: impl plaid_core::IntoOption<plaid_core::Sensitive, M>) -> Self {
        self.iban = iban.into_option();
        self
    }
}

/// The answer of `/payment_initiation/consent/create`.
///
/// Prepares a consent by which later payments need no further approval.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationConsentCreateResponse {
    pub consent_id: plaid_types::PaymentConsentId,
    pub status: plaid_types::PaymentInitiationConsentStatus,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/consent/get`.
///
/// Reads a consent.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PaymentInitiationConsentGetRequest {
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

/// The answer of `/payment_initiation/consent/get`.
///
/// Reads a consent.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationConsentGetResponse {
    pub consent_id: plaid_types::PaymentConsentId,
    pub status: plaid_types::PaymentInitiationConsentStatus,
    pub created_at: plaid_core::DateTime,
    pub recipient_id: plaid_types::RecipientId,
    pub reference: String,
    pub constraints: PaymentInitiationConsentConstraints,
    /// Deprecated by Plaid.
    pub scopes: Vec<PaymentInitiationConsentScope>,
    pub r#type: Option<PaymentInitiationConsentType>,
    pub payer_details: Option<ExternalPaymentRefundDetails>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Where to send a refund.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ExternalPaymentRefundDetails {
    pub name: Option<String>,
    pub iban: Option<plaid_core::Sensitive>,
    pub bacs: Option<plaid_types::RecipientBACS>,
}

/// The request of `/payment_initiation/consent/revoke`.
///
/// Revokes a consent: no more payments can be made by it.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PaymentInitiationConsentRevokeRequest {
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

/// The answer of `/payment_initiation/consent/revoke`.
///
/// Revokes a consent: no more payments can be made by it.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationConsentRevokeResponse {
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/consent/payment/execute`.
///
/// Moves money: makes a payment by a consent.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PaymentInitiationConsentPaymentExecuteRequest {
    pub consent_id: plaid_types::PaymentConsentId,
    pub amount: PaymentAmount,
    /// At most 128 characters.
    pub idempotency_key: String,
    /// At most 18 characters.
    pub reference: Option<String>,
    /// Deprecated by Plaid.
    pub scope: Option<PaymentInitiationConsentScope>,
    pub processing_mode: Option<PaymentInitiationConsentProcessingMode>,
}

#[allow(missing_docs)]
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

    /// At most 128 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }

    /// At most 18 characters.
    #[must_use]
    pub fn reference<M>(mut self, reference: impl plaid_core::IntoOption<String, M>) -> Self {
        self.reference = reference.into_option();
        self
    }

    /// Deprecated by Plaid.
    #[must_use]
    pub fn scope<M>(
        mut self,
        scope: impl plaid_core::IntoOption<PaymentInitiationConsentScope, M>,
    ) -> Self {
        self.scope = scope.into_option();
        self
    }

    #[must_use]
    pub fn processing_mode<M>(
        mut self,
        processing_mode: impl plaid_core::IntoOption<PaymentInitiationConsentProcessingMode, M>,
    ) -> Self {
        self.processing_mode = processing_mode.into_option();
        self
    }
}

/// The answer of `/payment_initiation/consent/payment/execute`.
///
/// Moves money: makes a payment by a consent.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationConsentPaymentExecuteResponse {
    pub payment_id: plaid_types::PaymentId,
    pub status: plaid_types::PaymentInitiationPaymentStatus,
    pub request_id: Option<plaid_core::RequestId>,
    pub error: Option<plaid_core::ApiError>,
}

/// The request of `/payment_initiation/payment/get`.
///
/// Reads a payment and its status.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PaymentInitiationPaymentGetRequest {
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

/// The answer of `/payment_initiation/payment/get`.
///
/// Reads a payment and its status.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationPaymentGetResponse {
    pub payment_id: plaid_types::PaymentId,
    pub amount: PaymentAmount,
    pub status: plaid_types::PaymentInitiationPaymentStatus,
    pub recipient_id: plaid_types::RecipientId,
    pub reference: String,
    pub adjusted_reference: Option<String>,
    pub last_status_update: plaid_core::DateTime,
    pub schedule: Option<ExternalPaymentScheduleBase>,
    pub refund_details: Option<ExternalPaymentRefundDetails>,
    pub bacs: Option<plaid_types::RecipientBACS>,
    pub iban: Option<plaid_core::Sensitive>,
    pub refund_ids: Vec<PaymentRefundId>,
    pub amount_refunded: Option<PaymentAmountNullable>,
    pub wallet_id: Option<plaid_types::WalletId>,
    pub scheme: Option<PaymentScheme>,
    pub adjusted_scheme: Option<PaymentScheme>,
    pub consent_id: Option<plaid_types::PaymentConsentId>,
    pub transaction_id: Option<plaid_types::WalletTransactionId>,
    pub end_to_end_id: Option<String>,
    pub error: Option<plaid_core::ApiError>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/payment/list`.
///
/// Lists payments, newest first.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct PaymentInitiationPaymentListRequest {
    /// From 1 to 200. Plaid's default is `10`.
    pub count: Option<i64>,
    pub cursor: Option<plaid_core::DateTime>,
    pub consent_id: Option<plaid_types::PaymentConsentId>,
}

#[allow(missing_docs)]
impl PaymentInitiationPaymentListRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From 1 to 200. Plaid's default is `10`.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    #[must_use]
    pub fn cursor<M>(
        mut self,
        cursor: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.cursor = cursor.into_option();
        self
    }

    #[must_use]
    pub fn consent_id<M>(
        mut self,
        consent_id: impl plaid_core::IntoOption<plaid_types::PaymentConsentId, M>,
    ) -> Self {
        self.consent_id = consent_id.into_option();
        self
    }
}

/// The answer of `/payment_initiation/payment/list`.
///
/// Lists payments, newest first.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationPaymentListResponse {
    pub payments: Vec<PaymentInitiationPayment>,
    pub next_cursor: Option<plaid_core::DateTime>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// One payment.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationPayment {
    pub payment_id: plaid_types::PaymentId,
    pub amount: PaymentAmount,
    pub status: plaid_types::PaymentInitiationPaymentStatus,
    pub recipient_id: plaid_types::RecipientId,
    pub reference: String,
    pub adjusted_reference: Option<String>,
    pub last_status_update: plaid_core::DateTime,
    pub schedule: Option<ExternalPaymentScheduleBase>,
    pub refund_details: Option<ExternalPaymentRefundDetails>,
    pub bacs: Option<plaid_types::RecipientBACS>,
    pub iban: Option<plaid_core::Sensitive>,
    pub refund_ids: Vec<PaymentRefundId>,
    pub amount_refunded: Option<PaymentAmountNullable>,
    pub wallet_id: Option<plaid_types::WalletId>,
    pub scheme: Option<PaymentScheme>,
    pub adjusted_scheme: Option<PaymentScheme>,
    pub consent_id: Option<plaid_types::PaymentConsentId>,
    pub transaction_id: Option<plaid_types::WalletTransactionId>,
    pub end_to_end_id: Option<String>,
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
#[allow(missing_docs)]
pub enum PaymentScheme {
LocalDefault = "LOCAL_DEFAULT",
LocalInstant = "LOCAL_INSTANT",
SepaCreditTransfer = "SEPA_CREDIT_TRANSFER",
SepaCreditTransferInstant = "SEPA_CREDIT_TRANSFER_INSTANT",
}
}

plaid_core::open_enum! {
/// Stands in `PaymentInitiationPaymentCreateResponse.status`.
#[allow(missing_docs)]
pub enum PaymentInitiationPaymentCreateStatus {
PaymentStatusInputNeeded = "PAYMENT_STATUS_INPUT_NEEDED",
}
}

plaid_core::open_enum! {
/// Stands in `PaymentInitiationConsentCreateRequest.scopes`, `PaymentInitiationConsentGetResponse.scopes` and `PaymentInitiationConsentPaymentExecuteRequest.scope`.
#[allow(missing_docs)]
pub enum PaymentInitiationConsentScope {
MeToMe = "ME_TO_ME",
External = "EXTERNAL",
}
}

plaid_core::open_enum! {
/// Stands in `PaymentInitiationConsentCreateRequest.type` and `PaymentInitiationConsentGetResponse.type`.
#[allow(missing_docs)]
pub enum PaymentInitiationConsentType {
Sweeping = "SWEEPING",
Commercial = "COMMERCIAL",
}
}

plaid_core::open_enum! {
/// Stands in `PaymentConsentPeriodicAmount.interval`.
#[allow(missing_docs)]
pub enum PaymentConsentPeriodicInterval {
Day = "DAY",
Week = "WEEK",
Month = "MONTH",
Year = "YEAR",
}
}

plaid_core::open_enum! {
/// Stands in `PaymentConsentPeriodicAmount.alignment`.
#[allow(missing_docs)]
pub enum PaymentConsentPeriodicAlignment {
Calendar = "CALENDAR",
Consent = "CONSENT",
}
}

plaid_core::open_enum! {
/// Stands in `PaymentInitiationConsentPaymentExecuteRequest.processing_mode`.
#[allow(missing_docs)]
pub enum PaymentInitiationConsentProcessingMode {
Async = "ASYNC",
Immediate = "IMMEDIATE",
}
}
