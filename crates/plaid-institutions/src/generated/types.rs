// @generated from api/products/institutions.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    CountryCode, InstitutionId, PaymentConsentId, PaymentId, PaymentScheduleInterval, Products,
};

/// The request of `/institutions/get` ([Plaid's page](https://plaid.com/docs/api/institutions/#institutionsget)).
///
/// Lists institutions of some countries, up to 500 a page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InstitutionsGetRequest {
    /// How many there may be on a page. From 1 to 500.
    pub count: i64,
    /// How many rows to skip. At least 0.
    pub offset: i64,
    /// Countries by ISO 3166-1 alpha-2 code.
    pub country_codes: Vec<plaid_types::CountryCode>,
    /// What `InstitutionsGetRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<InstitutionsGetRequestOptions>,
}

impl InstitutionsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        country_codes: impl IntoIterator<Item = impl Into<plaid_types::CountryCode>>,
        count: i64,
        offset: i64,
    ) -> Self {
        Self {
            count,
            offset,
            country_codes: country_codes.into_iter().map(Into::into).collect(),
            options: None,
        }
    }

    /// What `InstitutionsGetRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<InstitutionsGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What `InstitutionsGetRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InstitutionsGetRequestOptions {
    /// Only institutions that support all of these.
    pub products: Option<Vec<plaid_types::Products>>,
    /// Only institutions that have all of these routing numbers.
    pub routing_numbers: Option<Vec<String>>,
    /// Whether users log in by OAuth; as a filter, only institutions that do, or do not.
    pub oauth: Option<bool>,
    /// Whether to add the homepage, the logo and the colour.
    pub include_optional_metadata: Option<bool>,
    /// Whether to add which ways of Auth the institution has. Plaid's default is `false`.
    pub include_auth_metadata: Option<bool>,
    /// Whether to add which payments the institution can make. Plaid's default is `false`.
    pub include_payment_initiation_metadata: Option<bool>,
}

impl InstitutionsGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only institutions that support all of these.
    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Only institutions that have all of these routing numbers.
    #[must_use]
    pub fn routing_numbers(
        mut self,
        routing_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.routing_numbers = Some(routing_numbers.into_iter().map(Into::into).collect());
        self
    }

    /// Whether users log in by OAuth; as a filter, only institutions that do, or do not.
    #[must_use]
    pub fn oauth(mut self, oauth: impl Into<Option<bool>>) -> Self {
        self.oauth = oauth.into();
        self
    }

    /// Whether to add the homepage, the logo and the colour.
    #[must_use]
    pub fn include_optional_metadata(
        mut self,
        include_optional_metadata: impl Into<Option<bool>>,
    ) -> Self {
        self.include_optional_metadata = include_optional_metadata.into();
        self
    }

    /// Whether to add which ways of Auth the institution has. Plaid's default is `false`.
    #[must_use]
    pub fn include_auth_metadata(mut self, include_auth_metadata: impl Into<Option<bool>>) -> Self {
        self.include_auth_metadata = include_auth_metadata.into();
        self
    }

    /// Whether to add which payments the institution can make. Plaid's default is `false`.
    #[must_use]
    pub fn include_payment_initiation_metadata(
        mut self,
        include_payment_initiation_metadata: impl Into<Option<bool>>,
    ) -> Self {
        self.include_payment_initiation_metadata = include_payment_initiation_metadata.into();
        self
    }
}

/// The answer of `/institutions/get` ([Plaid's page](https://plaid.com/docs/api/institutions/#institutionsget)).
///
/// Lists institutions of some countries, up to 500 a page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InstitutionsGetResponse {
    /// The institutions that fit.
    pub institutions: Vec<Institution>,
    /// How many institutions fit, on all pages.
    pub total: Option<i64>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One bank.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Institution {
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// The name that users know it by.
    pub name: String,
    /// What the institution supports. `balance` works wherever one of the others does and is not listed.
    pub products: Vec<plaid_types::Products>,
    /// Countries by ISO 3166-1 alpha-2 code.
    pub country_codes: Vec<plaid_types::CountryCode>,
    /// The bank's website; only if asked for.
    pub url: Option<String>,
    /// The brand's colour in hexadecimal (`#095aa6`), one that Plaid made up where it knows none.
    pub primary_color: Option<String>,
    /// The bank's logo as a base64-encoded PNG; only if asked for.
    pub logo: Option<String>,
    /// Routing numbers known for the bank.
    pub routing_numbers: Vec<String>,
    /// Numbers of the institution at the Depository Trust Company; not necessarily all.
    pub dtc_numbers: Vec<String>,
    /// Whether users log in on the bank's own page.
    pub oauth: bool,
    /// How well logins and updates at a bank go.
    pub status: Option<InstitutionStatus>,
    /// Which payments a bank supports.
    pub payment_initiation_metadata: Option<PaymentInitiationMetadata>,
    /// How account numbers of a bank can be had.
    pub auth_metadata: Option<AuthMetadata>,
    /// Whether users can link the institution.
    pub connection_availability: Option<InstitutionConnectionAvailability>,
}

/// How well logins and updates at a bank go.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InstitutionStatus {
    /// Logging in through Link.
    pub item_logins: Option<ProductStatus>,
    /// Plaid's own updates of transactions.
    pub transactions_updates: Option<ProductStatus>,
    /// Requests for Auth.
    pub auth: Option<ProductStatus>,
    /// Requests for Identity.
    pub identity: Option<ProductStatus>,
    /// Plaid's own updates of investments.
    pub investments_updates: Option<ProductStatus>,
    /// Plaid's own updates of liabilities.
    pub liabilities_updates: Option<ProductStatus>,
    /// Requests for Liabilities.
    pub liabilities: Option<ProductStatus>,
    /// Requests for Investments.
    pub investments: Option<ProductStatus>,
    /// A time in which something did not go well at a bank.
    pub health_incidents: Vec<HealthIncident>,
}

/// How well one product goes at a bank.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProductStatus {
    /// How well requests go; `breakdown` says more.
    ///
    /// Deprecated by Plaid.
    pub status: Option<ProductStatusStatus>,
    /// When the health last changed, in UTC.
    pub last_status_change: plaid_core::DateTime,
    /// The shares of requests that go well and that do not.
    pub breakdown: ProductStatusBreakdown,
}

/// The shares of requests that go well and that do not.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProductStatusBreakdown {
    /// From 0 to 1.
    pub success: Option<f64>,
    /// Failures on Plaid's side, from 0 to 1.
    pub error_plaid: Option<f64>,
    /// Failures on the bank's side, from 0 to 1.
    pub error_institution: Option<f64>,
    /// How often Plaid updates data, beside how often it normally would.
    pub refresh_interval: Option<ProductStatusBreakdownRefreshInterval>,
}

/// A time in which something did not go well at a bank.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct HealthIncident {
    /// When it began, in UTC.
    pub start_date: Option<plaid_core::DateTime>,
    /// When it ended, in UTC; null while it goes on.
    pub end_date: Option<plaid_core::DateTime>,
    /// What it is, in a few words.
    pub title: Option<String>,
    /// What was told about an incident, and when.
    pub incident_updates: Vec<IncidentUpdate>,
}

/// What was told about an incident, and when.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncidentUpdate {
    /// What was told.
    pub description: Option<String>,
    /// How far the mending of an incident is.
    pub status: Option<IncidentUpdateStatus>,
    /// When it was told, in UTC.
    pub updated_date: Option<plaid_core::DateTime>,
}

/// Which payments a bank supports.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationMetadata {
    /// Whether it pays into other countries.
    pub supports_international_payments: Option<bool>,
    /// Whether it makes SEPA Instant payments.
    pub supports_sepa_instant: Option<bool>,
    /// The highest payment by currency, in the minor unit: `10000` is 100 pounds.
    pub maximum_payment_amount: std::collections::BTreeMap<String, String>,
    /// Whether payments tell which account a refund goes to.
    pub supports_refund_details: Option<bool>,
    /// Which standing orders the institution can make.
    pub standing_order_metadata: Option<PaymentInitiationStandingOrderMetadata>,
    /// Whether users can consent to payments in advance.
    pub supports_payment_consents: Option<bool>,
    /// Whether such consent can be for commercial use.
    pub supports_commercial_payment_consents: Option<bool>,
}

/// Which standing orders the institution can make.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationStandingOrderMetadata {
    /// Whether a standing order may end by itself.
    pub supports_standing_order_end_date: Option<bool>,
    /// Whether monthly orders may count days from the end of the month (-1 to -5).
    pub supports_standing_order_negative_execution_days: Option<bool>,
    /// How often standing orders can pay.
    pub valid_standing_order_intervals: Vec<plaid_types::PaymentScheduleInterval>,
}

/// How account numbers of a bank can be had.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AuthMetadata {
    /// Which ways of Auth the institution has.
    pub supported_methods: Option<AuthSupportedMethods>,
}

/// Which ways of Auth the institution has.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AuthSupportedMethods {
    /// Whether it gives account and routing numbers itself.
    pub instant_auth: bool,
    /// Whether numbers that users type can be compared with masks.
    pub instant_match: bool,
    /// Whether Plaid finds micro-deposits by itself.
    pub automated_micro_deposits: bool,
    /// Whether micro-deposits arrive within seconds.
    pub instant_micro_deposits: Option<bool>,
}

/// The request of `/institutions/search` ([Plaid's page](https://plaid.com/docs/api/institutions/#institutionssearch)).
///
/// Finds up to ten institutions whose name matches.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InstitutionsSearchRequest {
    /// A part of the name.
    pub query: String,
    /// Only institutions that support all of these.
    pub products: Option<Vec<plaid_types::Products>>,
    /// Countries by ISO 3166-1 alpha-2 code.
    pub country_codes: Vec<plaid_types::CountryCode>,
    /// What `InstitutionsSearchRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<InstitutionsSearchRequestOptions>,
}

impl InstitutionsSearchRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        query: impl Into<String>,
        country_codes: impl IntoIterator<Item = impl Into<plaid_types::CountryCode>>,
    ) -> Self {
        Self {
            query: query.into(),
            products: None,
            country_codes: country_codes.into_iter().map(Into::into).collect(),
            options: None,
        }
    }

    /// Only institutions that support all of these.
    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// What `InstitutionsSearchRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<InstitutionsSearchRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// What `InstitutionsSearchRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InstitutionsSearchRequestOptions {
    /// Whether users log in by OAuth; as a filter, only institutions that do, or do not.
    pub oauth: Option<bool>,
    /// Whether to add the homepage, the logo and the colour.
    pub include_optional_metadata: Option<bool>,
    /// Whether to add which ways of Auth the institution has. Plaid's default is `false`.
    pub include_auth_metadata: Option<bool>,
    /// Whether to add which payments the institution can make. Plaid's default is `false`.
    pub include_payment_initiation_metadata: Option<bool>,
    /// Only institutions that can make these payments.
    pub payment_initiation: Option<InstitutionsSearchPaymentInitiationOptions>,
}

impl InstitutionsSearchRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether users log in by OAuth; as a filter, only institutions that do, or do not.
    #[must_use]
    pub fn oauth(mut self, oauth: impl Into<Option<bool>>) -> Self {
        self.oauth = oauth.into();
        self
    }

    /// Whether to add the homepage, the logo and the colour.
    #[must_use]
    pub fn include_optional_metadata(
        mut self,
        include_optional_metadata: impl Into<Option<bool>>,
    ) -> Self {
        self.include_optional_metadata = include_optional_metadata.into();
        self
    }

    /// Whether to add which ways of Auth the institution has. Plaid's default is `false`.
    #[must_use]
    pub fn include_auth_metadata(mut self, include_auth_metadata: impl Into<Option<bool>>) -> Self {
        self.include_auth_metadata = include_auth_metadata.into();
        self
    }

    /// Whether to add which payments the institution can make. Plaid's default is `false`.
    #[must_use]
    pub fn include_payment_initiation_metadata(
        mut self,
        include_payment_initiation_metadata: impl Into<Option<bool>>,
    ) -> Self {
        self.include_payment_initiation_metadata = include_payment_initiation_metadata.into();
        self
    }

    /// Only institutions that can make these payments.
    #[must_use]
    pub fn payment_initiation(
        mut self,
        payment_initiation: impl Into<Option<InstitutionsSearchPaymentInitiationOptions>>,
    ) -> Self {
        self.payment_initiation = payment_initiation.into();
        self
    }
}

/// Only institutions that can make these payments.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InstitutionsSearchPaymentInitiationOptions {
    /// Names a payment.
    pub payment_id: Option<plaid_types::PaymentId>,
    /// Names a consent to payments.
    pub consent_id: Option<plaid_types::PaymentConsentId>,
}

impl InstitutionsSearchPaymentInitiationOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names a payment.
    #[must_use]
    pub fn payment_id<M>(
        mut self,
        payment_id: impl plaid_core::IntoOption<plaid_types::PaymentId, M>,
    ) -> Self {
        self.payment_id = payment_id.into_option();
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

/// The answer of `/institutions/search` ([Plaid's page](https://plaid.com/docs/api/institutions/#institutionssearch)).
///
/// Finds up to ten institutions whose name matches.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InstitutionsSearchResponse {
    /// The institutions that fit.
    pub institutions: Vec<Institution>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/institutions/get_by_id` ([Plaid's page](https://plaid.com/docs/api/institutions/#institutionsget_by_id)).
///
/// Reads one institution.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InstitutionsGetByIdRequest {
    /// Names a bank, as in `ins_109508`.
    pub institution_id: plaid_types::InstitutionId,
    /// Countries by ISO 3166-1 alpha-2 code.
    pub country_codes: Vec<plaid_types::CountryCode>,
    /// What `InstitutionsGetByIdRequest` can say beside what it must; the call's builder has a setter for each.
    pub options: Option<InstitutionsGetByIdRequestOptions>,
}

impl InstitutionsGetByIdRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        institution_id: impl Into<plaid_types::InstitutionId>,
        country_codes: impl IntoIterator<Item = impl Into<plaid_types::CountryCode>>,
    ) -> Self {
        Self {
            institution_id: institution_id.into(),
            country_codes: country_codes.into_iter().map(Into::into).collect(),
            options: None,
        }
    }

    /// What `InstitutionsGetByIdRequest` can say beside what it must; the call's builder has a setter for each.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<InstitutionsGetByIdRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// What `InstitutionsGetByIdRequest` can say beside what it must; the call's builder has a setter for each.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InstitutionsGetByIdRequestOptions {
    /// Whether to add the homepage, the logo and the colour. Plaid's default is `false`.
    pub include_optional_metadata: Option<bool>,
    /// Whether to add how well the institution works at present. Plaid's default is `false`.
    pub include_status: Option<bool>,
    /// Whether to add which ways of Auth the institution has. Plaid's default is `false`.
    pub include_auth_metadata: Option<bool>,
    /// Whether to add which payments the institution can make. Plaid's default is `false`.
    pub include_payment_initiation_metadata: Option<bool>,
}

impl InstitutionsGetByIdRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to add the homepage, the logo and the colour. Plaid's default is `false`.
    #[must_use]
    pub fn include_optional_metadata(
        mut self,
        include_optional_metadata: impl Into<Option<bool>>,
    ) -> Self {
        self.include_optional_metadata = include_optional_metadata.into();
        self
    }

    /// Whether to add how well the institution works at present. Plaid's default is `false`.
    #[must_use]
    pub fn include_status(mut self, include_status: impl Into<Option<bool>>) -> Self {
        self.include_status = include_status.into();
        self
    }

    /// Whether to add which ways of Auth the institution has. Plaid's default is `false`.
    #[must_use]
    pub fn include_auth_metadata(mut self, include_auth_metadata: impl Into<Option<bool>>) -> Self {
        self.include_auth_metadata = include_auth_metadata.into();
        self
    }

    /// Whether to add which payments the institution can make. Plaid's default is `false`.
    #[must_use]
    pub fn include_payment_initiation_metadata(
        mut self,
        include_payment_initiation_metadata: impl Into<Option<bool>>,
    ) -> Self {
        self.include_payment_initiation_metadata = include_payment_initiation_metadata.into();
        self
    }
}

/// The answer of `/institutions/get_by_id` ([Plaid's page](https://plaid.com/docs/api/institutions/#institutionsget_by_id)).
///
/// Reads one institution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InstitutionsGetByIdResponse {
    /// The institution that was asked for.
    pub institution: Institution,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// How well requests go; `breakdown` says more.
#[allow(missing_docs)]
pub enum ProductStatusStatus {
Healthy = "HEALTHY",
/// Only some requests succeed. (`DEGRADED`)
Degraded = "DEGRADED",
/// Hardly any request succeeds. (`DOWN`)
Down = "DOWN",
}
}

plaid_core::open_enum! {
/// How often Plaid updates data, beside how often it normally would.
#[allow(missing_docs)]
pub enum ProductStatusBreakdownRefreshInterval {
Normal = "NORMAL",
Delayed = "DELAYED",
Stopped = "STOPPED",
}
}

plaid_core::open_enum! {
/// How far the mending of an incident is.
#[allow(missing_docs)]
pub enum IncidentUpdateStatus {
Investigating = "INVESTIGATING",
/// The cause is known. (`IDENTIFIED`)
Identified = "IDENTIFIED",
/// It is maintenance that was announced. (`SCHEDULED`)
Scheduled = "SCHEDULED",
Resolved = "RESOLVED",
Unknown = "UNKNOWN",
}
}

plaid_core::open_enum! {
/// Whether users can link the institution.
#[allow(missing_docs)]
pub enum InstitutionConnectionAvailability {
Supported = "SUPPORTED",
NotSupported = "NOT_SUPPORTED",
}
}
