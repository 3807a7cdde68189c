// @generated from api/products/institutions.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    CountryCode, InstitutionId, PaymentConsentId, PaymentId, PaymentScheduleInterval, Products,
};

/// The request of `/institutions/get`.
///
/// Lists institutions of some countries, up to 500 a page.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct InstitutionsGetRequest {
    /// From 1 to 500.
    pub count: i64,
    /// At least 0.
    pub offset: i64,
    pub country_codes: Vec<plaid_types::CountryCode>,
    pub options: Option<InstitutionsGetRequestOptions>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<InstitutionsGetRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`InstitutionsGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct InstitutionsGetRequestOptions {
    pub products: Option<Vec<plaid_types::Products>>,
    pub routing_numbers: Option<Vec<String>>,
    pub oauth: Option<bool>,
    pub include_optional_metadata: Option<bool>,
    /// Plaid's default is `false`.
    pub include_auth_metadata: Option<bool>,
    /// Plaid's default is `false`.
    pub include_payment_initiation_metadata: Option<bool>,
}

#[allow(missing_docs)]
impl InstitutionsGetRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn routing_numbers(
        mut self,
        routing_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.routing_numbers = Some(routing_numbers.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn oauth(mut self, oauth: impl Into<Option<bool>>) -> Self {
        self.oauth = oauth.into();
        self
    }

    #[must_use]
    pub fn include_optional_metadata(
        mut self,
        include_optional_metadata: impl Into<Option<bool>>,
    ) -> Self {
        self.include_optional_metadata = include_optional_metadata.into();
        self
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn include_auth_metadata(mut self, include_auth_metadata: impl Into<Option<bool>>) -> Self {
        self.include_auth_metadata = include_auth_metadata.into();
        self
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn include_payment_initiation_metadata(
        mut self,
        include_payment_initiation_metadata: impl Into<Option<bool>>,
    ) -> Self {
        self.include_payment_initiation_metadata = include_payment_initiation_metadata.into();
        self
    }
}

/// The answer of `/institutions/get`.
///
/// Lists institutions of some countries, up to 500 a page.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InstitutionsGetResponse {
    pub institutions: Vec<Institution>,
    pub total: Option<i64>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// One bank.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Institution {
    pub institution_id: plaid_types::InstitutionId,
    pub name: String,
    pub products: Vec<plaid_types::Products>,
    pub country_codes: Vec<plaid_types::CountryCode>,
    /// The bank's website; only if asked for.
    pub url: Option<String>,
    pub primary_color: Option<String>,
    /// The bank's logo as a base64-encoded PNG; only if asked for.
    pub logo: Option<String>,
    /// Routing numbers known for the bank.
    pub routing_numbers: Vec<String>,
    pub dtc_numbers: Vec<String>,
    /// Whether users log in on the bank's own page.
    pub oauth: bool,
    pub status: Option<InstitutionStatus>,
    pub payment_initiation_metadata: Option<PaymentInitiationMetadata>,
    pub auth_metadata: Option<AuthMetadata>,
    pub connection_availability: Option<InstitutionConnectionAvailability>,
}

/// How well logins and updates at a bank go.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InstitutionStatus {
    pub item_logins: Option<ProductStatus>,
    pub transactions_updates: Option<ProductStatus>,
    pub auth: Option<ProductStatus>,
    pub identity: Option<ProductStatus>,
    pub investments_updates: Option<ProductStatus>,
    pub liabilities_updates: Option<ProductStatus>,
    pub liabilities: Option<ProductStatus>,
    pub investments: Option<ProductStatus>,
    pub health_incidents: Vec<HealthIncident>,
}

/// How well one product goes at a bank.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProductStatus {
    /// Deprecated by Plaid.
    pub status: Option<ProductStatusStatus>,
    pub last_status_change: plaid_core::DateTime,
    pub breakdown: ProductStatusBreakdown,
}

/// The shares of requests that go well and that do not.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProductStatusBreakdown {
    /// From 0 to 1.
    pub success: Option<f64>,
    /// Failures on Plaid's side, from 0 to 1.
    pub error_plaid: Option<f64>,
    /// Failures on the bank's side, from 0 to 1.
    pub error_institution: Option<f64>,
    pub refresh_interval: Option<ProductStatusBreakdownRefreshInterval>,
}

/// A time in which something did not go well at a bank.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct HealthIncident {
    pub start_date: Option<plaid_core::DateTime>,
    pub end_date: Option<plaid_core::DateTime>,
    pub title: Option<String>,
    pub incident_updates: Vec<IncidentUpdate>,
}

/// Stands in `HealthIncident.incident_updates`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncidentUpdate {
    pub description: Option<String>,
    pub status: Option<IncidentUpdateStatus>,
    pub updated_date: Option<plaid_core::DateTime>,
}

/// Which payments a bank supports.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationMetadata {
    pub supports_international_payments: Option<bool>,
    pub supports_sepa_instant: Option<bool>,
    pub maximum_payment_amount: std::collections::BTreeMap<String, String>,
    pub supports_refund_details: Option<bool>,
    pub standing_order_metadata: Option<PaymentInitiationStandingOrderMetadata>,
    pub supports_payment_consents: Option<bool>,
    pub supports_commercial_payment_consents: Option<bool>,
}

/// Stands in `PaymentInitiationMetadata.standing_order_metadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PaymentInitiationStandingOrderMetadata {
    pub supports_standing_order_end_date: Option<bool>,
    pub supports_standing_order_negative_execution_days: Option<bool>,
    pub valid_standing_order_intervals: Vec<plaid_types::PaymentScheduleInterval>,
}

/// How account numbers of a bank can be had.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AuthMetadata {
    pub supported_methods: Option<AuthSupportedMethods>,
}

/// Stands in `AuthMetadata.supported_methods`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AuthSupportedMethods {
    pub instant_auth: bool,
    pub instant_match: bool,
    pub automated_micro_deposits: bool,
    pub instant_micro_deposits: Option<bool>,
}

/// The request of `/institutions/search`.
///
/// Finds up to ten institutions whose name matches.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct InstitutionsSearchRequest {
    pub query: String,
    pub products: Option<Vec<plaid_types::Products>>,
    pub country_codes: Vec<plaid_types::CountryCode>,
    pub options: Option<InstitutionsSearchRequestOptions>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<InstitutionsSearchRequestOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`InstitutionsSearchRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct InstitutionsSearchRequestOptions {
    pub oauth: Option<bool>,
    pub include_optional_metadata: Option<bool>,
    /// Plaid's default is `false`.
    pub include_auth_metadata: Option<bool>,
    /// Plaid's default is `false`.
    pub include_payment_initiation_metadata: Option<bool>,
    pub payment_initiation: Option<InstitutionsSearchPaymentInitiationOptions>,
}

#[allow(missing_docs)]
impl InstitutionsSearchRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn oauth(mut self, oauth: impl Into<Option<bool>>) -> Self {
        self.oauth = oauth.into();
        self
    }

    #[must_use]
    pub fn include_optional_metadata(
        mut self,
        include_optional_metadata: impl Into<Option<bool>>,
    ) -> Self {
        self.include_optional_metadata = include_optional_metadata.into();
        self
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn include_auth_metadata(mut self, include_auth_metadata: impl Into<Option<bool>>) -> Self {
        self.include_auth_metadata = include_auth_metadata.into();
        self
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn include_payment_initiation_metadata(
        mut self,
        include_payment_initiation_metadata: impl Into<Option<bool>>,
    ) -> Self {
        self.include_payment_initiation_metadata = include_payment_initiation_metadata.into();
        self
    }

    #[must_use]
    pub fn payment_initiation(
        mut self,
        payment_initiation: impl Into<Option<InstitutionsSearchPaymentInitiationOptions>>,
    ) -> Self {
        self.payment_initiation = payment_initiation.into();
        self
    }
}

/// Stands in `InstitutionsSearchRequestOptions.payment_initiation`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct InstitutionsSearchPaymentInitiationOptions {
    pub payment_id: Option<plaid_types::PaymentId>,
    pub consent_id: Option<plaid_types::PaymentConsentId>,
}

#[allow(missing_docs)]
impl InstitutionsSearchPaymentInitiationOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn payment_id<M>(
        mut self,
        payment_id: impl plaid_core::IntoOption<plaid_types::PaymentId, M>,
    ) -> Self {
        self.payment_id = payment_id.into_option();
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

/// The answer of `/institutions/search`.
///
/// Finds up to ten institutions whose name matches.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InstitutionsSearchResponse {
    pub institutions: Vec<Institution>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/institutions/get_by_id`.
///
/// Reads one institution.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct InstitutionsGetByIdRequest {
    pub institution_id: plaid_types::InstitutionId,
    pub country_codes: Vec<plaid_types::CountryCode>,
    pub options: Option<InstitutionsGetByIdRequestOptions>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<Option<InstitutionsGetByIdRequestOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
}

/// The `options` of [`InstitutionsGetByIdRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InstitutionsGetByIdRequestOptions {
    /// Plaid's default is `false`.
    pub include_optional_metadata: Option<bool>,
    /// Plaid's default is `false`.
    pub include_status: Option<bool>,
    /// Plaid's default is `false`.
    pub include_auth_metadata: Option<bool>,
    /// Plaid's default is `false`.
    pub include_payment_initiation_metadata: Option<bool>,
}

impl InstitutionsGetByIdRequestOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn include_optional_metadata(
        mut self,
        include_optional_metadata: impl Into<Option<bool>>,
    ) -> Self {
        self.include_optional_metadata = include_optional_metadata.into();
        self
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn include_status(mut self, include_status: impl Into<Option<bool>>) -> Self {
        self.include_status = include_status.into();
        self
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn include_auth_metadata(mut self, include_auth_metadata: impl Into<Option<bool>>) -> Self {
        self.include_auth_metadata = include_auth_metadata.into();
        self
    }

    /// Plaid's default is `false`.
    #[must_use]
    pub fn include_payment_initiation_metadata(
        mut self,
        include_payment_initiation_metadata: impl Into<Option<bool>>,
    ) -> Self {
        self.include_payment_initiation_metadata = include_payment_initiation_metadata.into();
        self
    }
}

/// The answer of `/institutions/get_by_id`.
///
/// Reads one institution.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct InstitutionsGetByIdResponse {
    pub institution: Institution,
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// Stands in `ProductStatus.status`.
#[allow(missing_docs)]
pub enum ProductStatusStatus {
Healthy = "HEALTHY",
Degraded = "DEGRADED",
Down = "DOWN",
}
}

plaid_core::open_enum! {
/// Stands in `ProductStatusBreakdown.refresh_interval`.
#[allow(missing_docs)]
pub enum ProductStatusBreakdownRefreshInterval {
Normal = "NORMAL",
Delayed = "DELAYED",
Stopped = "STOPPED",
}
}

plaid_core::open_enum! {
/// Stands in `IncidentUpdate.status`.
#[allow(missing_docs)]
pub enum IncidentUpdateStatus {
Investigating = "INVESTIGATING",
Identified = "IDENTIFIED",
Scheduled = "SCHEDULED",
Resolved = "RESOLVED",
Unknown = "UNKNOWN",
}
}

plaid_core::open_enum! {
/// Stands in `Institution.connection_availability`.
#[allow(missing_docs)]
pub enum InstitutionConnectionAvailability {
Supported = "SUPPORTED",
NotSupported = "NOT_SUPPORTED",
}
}
