// @generated from api/products/payment-initiation.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    PaymentConsentId, PaymentId, PaymentInitiationAddress, PaymentInitiationPaymentStatus,
    PaymentScheduleInterval, RecipientBACS, RecipientId, UserId, WalletId, WalletTransactionId,
    WalletTransactionStatus,
};

plaid_core::string_id! {
/// Identifies a payment refund.
pub struct PaymentRefundId;
}

plaid_core::secret_token! {
/// A secret: the payment token.
pub struct PaymentToken;
}

/// The request of `/payment_initiation/recipient/create`.
///
/// Makes a recipient by IBAN or by British account number and sort code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationRecipientCreateRequest {
    /// Name.
    pub name: String,
    /// Iban. 15 to 34 characters.
    pub iban: Option<plaid_core::Sensitive>,
    /// Bacs.
    pub bacs: Option<plaid_types::RecipientBACS>,
    /// Address.
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

    /// Iban. 15 to 34 characters.
    #[must_use]
    pub fn iban(mut self, iban: impl Into<plaid_core::Sensitive>) -> Self {
        self.iban = Some(iban.into());
        self
    }

    /// Bacs.
    #[must_use]
    pub fn bacs(mut self, bacs: plaid_types::RecipientBACS) -> Self {
        self.bacs = Some(bacs);
        self
    }

    /// Address.
    #[must_use]
    pub fn address(mut self, address: plaid_types::PaymentInitiationAddress) -> Self {
        self.address = Some(address);
        self
    }
}

/// The answer of `/payment_initiation/recipient/create`.
///
/// Makes a recipient by IBAN or by British account number and sort code.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentInitiationRecipientCreateResponse {
    /// Recipient id.
    pub recipient_id: plaid_types::RecipientId,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/payment/reverse`.
///
/// Moves money: refunds a settled payment in full or in part from your wallet.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationPaymentReverseRequest {
    /// Payment id.
    pub payment_id: plaid_types::PaymentId,
    /// Idempotency key. At most 128 characters.
    pub idempotency_key: String,
    /// Reference. 6 to 18 characters.
    pub reference: String,
    /// Amount.
    pub amount: Option<PaymentAmountNullable>,
    /// Counterparty date of birth.
    pub counterparty_date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Counterparty address.
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

    /// Idempotency key. At most 128 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }

    /// Amount.
    #[must_use]
    pub fn amount(mut self, amount: PaymentAmountNullable) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Counterparty date of birth.
    #[must_use]
    pub fn counterparty_date_of_birth(
        mut self,
        counterparty_date_of_birth: impl Into<plaid_core::Sensitive<plaid_core::Date>>,
    ) -> Self {
        self.counterparty_date_of_birth = Some(counterparty_date_of_birth.into());
        self
    }

    /// Counterparty address.
    #[must_use]
    pub fn counterparty_address(
        mut self,
        counterparty_address: plaid_types::PaymentInitiationAddress,
    ) -> Self {
        self.counterparty_address = Some(counterparty_address);
        self
    }
}

/// Payment amount nullable.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentAmountNullable {
    /// Currency.
    pub currency: PaymentAmountCurrency,
    /// Value. At least 0.01.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentInitiationPaymentReverseResponse {
    /// Refund id.
    pub refund_id: PaymentRefundId,
    /// Status.
    pub status: plaid_types::WalletTransactionStatus,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/recipient/get`.
///
/// Reads a recipient.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationRecipientGetRequest {
    /// Recipient id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentInitiationRecipientGetResponse {
    /// Recipient id.
    pub recipient_id: plaid_types::RecipientId,
    /// Name.
    pub name: String,
    /// Address.
    pub address: Option<plaid_types::PaymentInitiationAddress>,
    /// Iban.
    pub iban: Option<plaid_core::Sensitive>,
    /// Bacs.
    pub bacs: Option<plaid_types::RecipientBACS>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/recipient/list`.
///
/// Lists recipients.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentInitiationRecipientListRequest {
    /// Count. From 1 to 100. Plaid's default is `100`.
    pub count: Option<i64>,
    /// Cursor. At most 256 characters.
    pub cursor: Option<String>,
}

impl PaymentInitiationRecipientListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Count. From 1 to 100. Plaid's default is `100`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Cursor. At most 256 characters.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// The answer of `/payment_initiation/recipient/list`.
///
/// Lists recipients.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentInitiationRecipientListResponse {
    /// Recipients.
    pub recipients: Vec<PaymentInitiationRecipient>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Next cursor. At most 256 characters.
    pub next_cursor: Option<String>,
}

/// Who receives payments.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentInitiationRecipient {
    /// Recipient id.
    pub recipient_id: plaid_types::RecipientId,
    /// Name.
    pub name: String,
    /// Address.
    pub address: Option<plaid_types::PaymentInitiationAddress>,
    /// Iban.
    pub iban: Option<plaid_core::Sensitive>,
    /// Bacs.
    pub bacs: Option<plaid_types::RecipientBACS>,
}

/// The request of `/payment_initiation/payment/create`.
///
/// Prepares a payment to a recipient.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationPaymentCreateRequest {
    /// Recipient id.
    pub recipient_id: plaid_types::RecipientId,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Reference. At most 18 characters.
    pub reference: String,
    /// Amount.
    pub amount: PaymentAmount,
    /// Schedule.
    pub schedule: Option<ExternalPaymentScheduleBase>,
    /// Options.
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

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Schedule.
    #[must_use]
    pub fn schedule(mut self, schedule: ExternalPaymentScheduleBase) -> Self {
        self.schedule = Some(schedule);
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: ExternalPaymentOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// An amount and its currency.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentAmount {
    /// Currency.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ExternalPaymentScheduleBase {
    /// Interval.
    pub interval: Option<plaid_types::PaymentScheduleInterval>,
    /// Interval execution day.
    pub interval_execution_day: Option<i64>,
    /// Start date.
    pub start_date: Option<plaid_core::Date>,
    /// End date.
    pub end_date: Option<plaid_core::Date>,
    /// Adjusted start date.
    pub adjusted_start_date: Option<plaid_core::Date>,
}

impl ExternalPaymentScheduleBase {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Interval.
    #[must_use]
    pub fn interval(mut self, interval: impl Into<plaid_types::PaymentScheduleInterval>) -> Self {
        self.interval = Some(interval.into());
        self
    }

    /// Interval execution day.
    #[must_use]
    pub fn interval_execution_day(mut self, interval_execution_day: i64) -> Self {
        self.interval_execution_day = Some(interval_execution_day);
        self
    }

    /// Start date.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<plaid_core::Date>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// End date.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<plaid_core::Date>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Adjusted start date.
    #[must_use]
    pub fn adjusted_start_date(mut self, adjusted_start_date: impl Into<plaid_core::Date>) -> Self {
        self.adjusted_start_date = Some(adjusted_start_date.into());
        self
    }
}

/// Extras of a payment.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ExternalPaymentOptions {
    /// Request refund details.
    pub request_refund_details: Option<bool>,
    /// Iban. 15 to 34 characters.
    pub iban: Option<plaid_core::Sensitive>,
    /// Bacs.
    pub bacs: Option<plaid_types::RecipientBACS>,
    /// Scheme.
    pub scheme: Option<PaymentScheme>,
}

impl ExternalPaymentOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Request refund details.
    #[must_use]
    pub fn request_refund_details(mut self, request_refund_details: bool) -> Self {
        self.request_refund_details = Some(request_refund_details);
        self
    }

    /// Iban. 15 to 34 characters.
    #[must_use]
    pub fn iban(mut self, iban: impl Into<plaid_core::Sensitive>) -> Self {
        self.iban = Some(iban.into());
        self
    }

    /// Bacs.
    #[must_use]
    pub fn bacs(mut self, bacs: plaid_types::RecipientBACS) -> Self {
        self.bacs = Some(bacs);
        self
    }

    /// Scheme.
    #[must_use]
    pub fn scheme(mut self, scheme: impl Into<PaymentScheme>) -> Self {
        self.scheme = Some(scheme.into());
        self
    }
}

/// The answer of `/payment_initiation/payment/create`.
///
/// Prepares a payment to a recipient.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentInitiationPaymentCreateResponse {
    /// Payment id.
    pub payment_id: plaid_types::PaymentId,
    /// Status.
    pub status: PaymentInitiationPaymentCreateStatus,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/payment/token/create`.
///
/// Makes a token to open Link for a payment; link tokens have taken its place.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationPaymentTokenCreateRequest {
    /// Payment id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentInitiationPaymentTokenCreateResponse {
    /// Payment token.
    pub payment_token: PaymentToken,
    /// Payment token expiration time.
    pub payment_token_expiration_time: plaid_core::DateTime,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/consent/create`.
///
/// Prepares a consent by which later payments need no further approval.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationConsentCreateRequest {
    /// Recipient id.
    pub recipient_id: plaid_types::RecipientId,
    /// User id.
    pub user_id: Option<plaid_types::UserId>,
    /// Reference. At most 18 characters.
    pub reference: String,
    /// Scopes.
    ///
    /// Deprecated by Plaid.
    pub scopes: Option<Vec<PaymentInitiationConsentScope>>,
    /// Type.
    pub r#type: Option<PaymentInitiationConsentType>,
    /// Constraints.
    pub constraints: PaymentInitiationConsentConstraints,
    /// Options.
    pub options: Option<ExternalPaymentInitiationConsentOptions>,
    /// Payer details.
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

    /// User id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<plaid_types::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Scopes.
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

    /// Type.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<PaymentInitiationConsentType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: ExternalPaymentInitiationConsentOptions) -> Self {
        self.options = Some(options);
        self
    }

    /// Payer details.
    #[must_use]
    pub fn payer_details(mut self, payer_details: PaymentInitiationConsentPayerDetails) -> Self {
        self.payer_details = Some(payer_details);
        self
    }
}

/// The limits of payments that a consent allows.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentInitiationConsentConstraints {
    /// Valid date time.
    pub valid_date_time: Option<PaymentConsentValidDateTime>,
    /// Max payment amount.
    pub max_payment_amount: Option<PaymentAmount>,
    /// Periodic amounts.
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

    /// Valid date time.
    #[must_use]
    pub fn valid_date_time(mut self, valid_date_time: PaymentConsentValidDateTime) -> Self {
        self.valid_date_time = Some(valid_date_time);
        self
    }
}

/// Payment consent valid date time.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentConsentValidDateTime {
    /// From.
    pub from: Option<plaid_core::DateTime>,
    /// To.
    pub to: Option<plaid_core::DateTime>,
}

impl PaymentConsentValidDateTime {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// From.
    #[must_use]
    pub fn from(mut self, from: impl Into<plaid_core::DateTime>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// To.
    #[must_use]
    pub fn to(mut self, to: impl Into<plaid_core::DateTime>) -> Self {
        self.to = Some(to.into());
        self
    }
}

/// How much may be paid in each period.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentConsentPeriodicAmount {
    /// Amount.
    pub amount: PaymentAmount,
    /// Interval.
    pub interval: PaymentConsentPeriodicInterval,
    /// Alignment.
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

/// External payment initiation consent options.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ExternalPaymentInitiationConsentOptions {
    /// Request refund details.
    pub request_refund_details: Option<bool>,
    /// Iban. 15 to 34 characters.
    pub iban: Option<plaid_core::Sensitive>,
    /// Bacs.
    pub bacs: Option<plaid_types::RecipientBACS>,
}

impl ExternalPaymentInitiationConsentOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Request refund details.
    #[must_use]
    pub fn request_refund_details(mut self, request_refund_details: bool) -> Self {
        self.request_refund_details = Some(request_refund_details);
        self
    }

    /// Iban. 15 to 34 characters.
    #[must_use]
    pub fn iban(mut self, iban: impl Into<plaid_core::Sensitive>) -> Self {
        self.iban = Some(iban.into());
        self
    }

    /// Bacs.
    #[must_use]
    pub fn bacs(mut self, bacs: plaid_types::RecipientBACS) -> Self {
        self.bacs = Some(bacs);
        self
    }
}

/// Payment initiation consent payer details.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationConsentPayerDetails {
    /// Name.
    pub name: String,
    /// Numbers.
    pub numbers: PaymentInitiationConsentPayerNumbers,
    /// Address.
    pub address: Option<plaid_types::PaymentInitiationAddress>,
    /// Date of birth.
    pub date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>>,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<plaid_core::Sensitive>>,
    /// Emails.
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

    /// Address.
    #[must_use]
    pub fn address(mut self, address: plaid_types::PaymentInitiationAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// Date of birth.
    #[must_use]
    pub fn date_of_birth(
        mut self,
        date_of_birth: impl Into<plaid_core::Sensitive<plaid_core::Date>>,
    ) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    /// Phone numbers.
    #[must_use]
    pub fn phone_numbers(
        mut self,
        phone_numbers: impl IntoIterator<Item = impl Into<plaid_core::Sensitive>>,
    ) -> Self {
        self.phone_numbers = Some(phone_numbers.into_iter().map(Into::into).collect());
        self
    }

    /// Emails.
    #[must_use]
    pub fn emails(
        mut self,
        emails: impl IntoIterator<Item = impl Into<plaid_core::Sensitive>>,
    ) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }
}

/// Payment initiation consent payer numbers.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentInitiationConsentPayerNumbers {
    /// Bacs.
    pub bacs: Option<plaid_types::RecipientBACS>,
    /// Iban. 15 to 34 characters.
    pub iban: Option<plaid_core::Sensitive>,
}

impl PaymentInitiationConsentPayerNumbers {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Bacs.
    #[must_use]
    pub fn bacs(mut self, bacs: plaid_types::RecipientBACS) -> Self {
        self.bacs = Some(bacs);
        self
    }

    /// Iban. 15 to 34 characters.
    #[must_use]
    pub fn iban(mut self, iban: impl Into<plaid_core::Sensitive>) -> Self {
        self.iban = Some(iban.into());
        self
    }
}

/// The answer of `/payment_initiation/consent/create`.
///
/// Prepares a consent by which later payments need no further approval.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentInitiationConsentCreateResponse {
    /// Consent id.
    pub consent_id: plaid_types::PaymentConsentId,
    /// Status.
    pub status: PaymentInitiationConsentStatus,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/consent/get`.
///
/// Reads a consent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationConsentGetRequest {
    /// Consent id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentInitiationConsentGetResponse {
    /// Consent id.
    pub consent_id: plaid_types::PaymentConsentId,
    /// Status.
    pub status: PaymentInitiationConsentStatus,
    /// Created at.
    pub created_at: plaid_core::DateTime,
    /// Recipient id.
    pub recipient_id: plaid_types::RecipientId,
    /// Reference.
    pub reference: String,
    /// Constraints.
    pub constraints: PaymentInitiationConsentConstraints,
    /// Scopes.
    ///
    /// Deprecated by Plaid.
    pub scopes: Vec<PaymentInitiationConsentScope>,
    /// Type.
    pub r#type: Option<PaymentInitiationConsentType>,
    /// Payer details.
    pub payer_details: Option<ExternalPaymentRefundDetails>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Where to send a refund.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ExternalPaymentRefundDetails {
    /// Name.
    pub name: Option<String>,
    /// Iban.
    pub iban: Option<plaid_core::Sensitive>,
    /// Bacs.
    pub bacs: Option<plaid_types::RecipientBACS>,
}

/// The request of `/payment_initiation/consent/revoke`.
///
/// Revokes a consent: no more payments can be made by it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationConsentRevokeRequest {
    /// Consent id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentInitiationConsentRevokeResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/consent/payment/execute`.
///
/// Moves money: makes a payment by a consent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationConsentPaymentExecuteRequest {
    /// Consent id.
    pub consent_id: plaid_types::PaymentConsentId,
    /// Amount.
    pub amount: PaymentAmount,
    /// Idempotency key. At most 128 characters.
    pub idempotency_key: String,
    /// Reference. At most 18 characters.
    pub reference: Option<String>,
    /// Scope.
    ///
    /// Deprecated by Plaid.
    pub scope: Option<PaymentInitiationConsentScope>,
    /// Processing mode.
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

    /// Idempotency key. At most 128 characters.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = idempotency_key.into();
        self
    }

    /// Reference. At most 18 characters.
    #[must_use]
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// Scope.
    ///
    /// Deprecated by Plaid.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<PaymentInitiationConsentScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Processing mode.
    #[must_use]
    pub fn processing_mode(
        mut self,
        processing_mode: impl Into<PaymentInitiationConsentProcessingMode>,
    ) -> Self {
        self.processing_mode = Some(processing_mode.into());
        self
    }
}

/// The answer of `/payment_initiation/consent/payment/execute`.
///
/// Moves money: makes a payment by a consent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentInitiationConsentPaymentExecuteResponse {
    /// Payment id.
    pub payment_id: plaid_types::PaymentId,
    /// Status.
    pub status: plaid_types::PaymentInitiationPaymentStatus,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Error.
    pub error: Option<plaid_core::ApiError>,
}

/// The request of `/payment_initiation/payment/get`.
///
/// Reads a payment and its status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentInitiationPaymentGetRequest {
    /// Payment id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentInitiationPaymentGetResponse {
    /// Payment id.
    pub payment_id: plaid_types::PaymentId,
    /// Amount.
    pub amount: PaymentAmount,
    /// Status.
    pub status: plaid_types::PaymentInitiationPaymentStatus,
    /// Recipient id.
    pub recipient_id: plaid_types::RecipientId,
    /// Reference.
    pub reference: String,
    /// Adjusted reference.
    pub adjusted_reference: Option<String>,
    /// Last status update.
    pub last_status_update: plaid_core::DateTime,
    /// Schedule.
    pub schedule: Option<ExternalPaymentScheduleBase>,
    /// Refund details.
    pub refund_details: Option<ExternalPaymentRefundDetails>,
    /// Bacs.
    pub bacs: Option<plaid_types::RecipientBACS>,
    /// Iban.
    pub iban: Option<plaid_core::Sensitive>,
    /// Refund ids.
    pub refund_ids: Vec<PaymentRefundId>,
    /// Amount refunded.
    pub amount_refunded: Option<PaymentAmountNullable>,
    /// Wallet id.
    pub wallet_id: Option<plaid_types::WalletId>,
    /// Scheme.
    pub scheme: Option<PaymentScheme>,
    /// Adjusted scheme.
    pub adjusted_scheme: Option<PaymentScheme>,
    /// Consent id.
    pub consent_id: Option<plaid_types::PaymentConsentId>,
    /// Transaction id.
    pub transaction_id: Option<plaid_types::WalletTransactionId>,
    /// End to end id.
    pub end_to_end_id: Option<String>,
    /// Error.
    pub error: Option<plaid_core::ApiError>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/payment_initiation/payment/list`.
///
/// Lists payments, newest first.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentInitiationPaymentListRequest {
    /// Count. From 1 to 200. Plaid's default is `10`.
    pub count: Option<i64>,
    /// Cursor.
    pub cursor: Option<plaid_core::DateTime>,
    /// Consent id.
    pub consent_id: Option<plaid_types::PaymentConsentId>,
}

impl PaymentInitiationPaymentListRequest {
    /// A request with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Count. From 1 to 200. Plaid's default is `10`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Cursor.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<plaid_core::DateTime>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Consent id.
    #[must_use]
    pub fn consent_id(mut self, consent_id: impl Into<plaid_types::PaymentConsentId>) -> Self {
        self.consent_id = Some(consent_id.into());
        self
    }
}

/// The answer of `/payment_initiation/payment/list`.
///
/// Lists payments, newest first.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentInitiationPaymentListResponse {
    /// Payments.
    pub payments: Vec<PaymentInitiationPayment>,
    /// Next cursor.
    pub next_cursor: Option<plaid_core::DateTime>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One payment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentInitiationPayment {
    /// Payment id.
    pub payment_id: plaid_types::PaymentId,
    /// Amount.
    pub amount: PaymentAmount,
    /// Status.
    pub status: plaid_types::PaymentInitiationPaymentStatus,
    /// Recipient id.
    pub recipient_id: plaid_types::RecipientId,
    /// Reference.
    pub reference: String,
    /// Adjusted reference.
    pub adjusted_reference: Option<String>,
    /// Last status update.
    pub last_status_update: plaid_core::DateTime,
    /// Schedule.
    pub schedule: Option<ExternalPaymentScheduleBase>,
    /// Refund details.
    pub refund_details: Option<ExternalPaymentRefundDetails>,
    /// Bacs.
    pub bacs: Option<plaid_types::RecipientBACS>,
    /// Iban.
    pub iban: Option<plaid_core::Sensitive>,
    /// Refund ids.
    pub refund_ids: Vec<PaymentRefundId>,
    /// Amount refunded.
    pub amount_refunded: Option<PaymentAmountNullable>,
    /// Wallet id.
    pub wallet_id: Option<plaid_types::WalletId>,
    /// Scheme.
    pub scheme: Option<PaymentScheme>,
    /// Adjusted scheme.
    pub adjusted_scheme: Option<PaymentScheme>,
    /// Consent id.
    pub consent_id: Option<plaid_types::PaymentConsentId>,
    /// Transaction id.
    pub transaction_id: Option<plaid_types::WalletTransactionId>,
    /// End to end id.
    pub end_to_end_id: Option<String>,
    /// Error.
    pub error: Option<plaid_core::ApiError>,
}

plaid_core::open_enum! {
/// ISO 4217 codes of currencies that payments are made in.
pub enum PaymentAmountCurrency {
/// `GBP`.
Gbp = "GBP",
/// `EUR`.
Eur = "EUR",
/// `PLN`.
Pln = "PLN",
/// `SEK`.
Sek = "SEK",
/// `DKK`.
Dkk = "DKK",
/// `NOK`.
Nok = "NOK",
}
}

plaid_core::open_enum! {
/// The network that a payment travels by.
pub enum PaymentScheme {
/// `LOCAL_DEFAULT`.
LocalDefault = "LOCAL_DEFAULT",
/// `LOCAL_INSTANT`.
LocalInstant = "LOCAL_INSTANT",
/// `SEPA_CREDIT_TRANSFER`.
SepaCreditTransfer = "SEPA_CREDIT_TRANSFER",
/// `SEPA_CREDIT_TRANSFER_INSTANT`.
SepaCreditTransferInstant = "SEPA_CREDIT_TRANSFER_INSTANT",
}
}

plaid_core::open_enum! {
/// The known values of payment initiation payment create status.
pub enum PaymentInitiationPaymentCreateStatus {
/// `PAYMENT_STATUS_INPUT_NEEDED`.
PaymentStatusInputNeeded = "PAYMENT_STATUS_INPUT_NEEDED",
}
}

plaid_core::open_enum! {
/// The known values of payment initiation consent scope.
pub enum PaymentInitiationConsentScope {
/// `ME_TO_ME`.
MeToMe = "ME_TO_ME",
/// `EXTERNAL`.
External = "EXTERNAL",
}
}

plaid_core::open_enum! {
/// The known values of payment initiation consent type.
pub enum PaymentInitiationConsentType {
/// `SWEEPING`.
Sweeping = "SWEEPING",
/// `COMMERCIAL`.
Commercial = "COMMERCIAL",
}
}

plaid_core::open_enum! {
/// The known values of payment consent periodic interval.
pub enum PaymentConsentPeriodicInterval {
/// `DAY`.
Day = "DAY",
/// `WEEK`.
Week = "WEEK",
/// `MONTH`.
Month = "MONTH",
/// `YEAR`.
Year = "YEAR",
}
}

plaid_core::open_enum! {
/// The known values of payment consent periodic alignment.
pub enum PaymentConsentPeriodicAlignment {
/// `CALENDAR`.
Calendar = "CALENDAR",
/// `CONSENT`.
Consent = "CONSENT",
}
}

plaid_core::open_enum! {
/// The known values of payment initiation consent status.
pub enum PaymentInitiationConsentStatus {
/// `UNAUTHORISED`.
Unauthorised = "UNAUTHORISED",
/// `AUTHORISED`.
Authorised = "AUTHORISED",
/// `REVOKED`.
Revoked = "REVOKED",
/// `REJECTED`.
Rejected = "REJECTED",
/// `EXPIRED`.
Expired = "EXPIRED",
}
}

plaid_core::open_enum! {
/// The known values of payment initiation consent processing mode.
pub enum PaymentInitiationConsentProcessingMode {
/// `ASYNC`.
Async = "ASYNC",
/// `IMMEDIATE`.
Immediate = "IMMEDIATE",
}
}
