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
#[non_exhaustive]
pub struct InstitutionsGetRequest {
    /// Count. From 1 to 500.
    pub count: i64,
    /// Offset. At least 0.
    pub offset: i64,
    /// Country codes.
    pub country_codes: Vec<plaid_types::CountryCode>,
    /// Options.
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

    /// Options.
    #[must_use]
    pub fn options(mut self, options: InstitutionsGetRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`InstitutionsGetRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InstitutionsGetRequestOptions {
    /// Products.
    pub products: Option<Vec<plaid_types::Products>>,
    /// Routing numbers.
    pub routing_numbers: Option<Vec<String>>,
    /// Oauth.
    pub oauth: Option<bool>,
    /// Include optional metadata.
    pub include_optional_metadata: Option<bool>,
    /// Include auth metadata. Plaid's default is `false`.
    pub include_auth_metadata: Option<bool>,
    /// Include payment initiation metadata. Plaid's default is `false`.
    pub include_payment_initiation_metadata: Option<bool>,
}

impl InstitutionsGetRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products.
    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Routing numbers.
    #[must_use]
    pub fn routing_numbers(
        mut self,
        routing_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.routing_numbers = Some(routing_numbers.into_iter().map(Into::into).collect());
        self
    }

    /// Oauth.
    #[must_use]
    pub fn oauth(mut self, oauth: bool) -> Self {
        self.oauth = Some(oauth);
        self
    }

    /// Include optional metadata.
    #[must_use]
    pub fn include_optional_metadata(mut self, include_optional_metadata: bool) -> Self {
        self.include_optional_metadata = Some(include_optional_metadata);
        self
    }

    /// Include auth metadata. Plaid's default is `false`.
    #[must_use]
    pub fn include_auth_metadata(mut self, include_auth_metadata: bool) -> Self {
        self.include_auth_metadata = Some(include_auth_metadata);
        self
    }

    /// Include payment initiation metadata. Plaid's default is `false`.
    #[must_use]
    pub fn include_payment_initiation_metadata(
        mut self,
        include_payment_initiation_metadata: bool,
    ) -> Self {
        self.include_payment_initiation_metadata = Some(include_payment_initiation_metadata);
        self
    }
}

/// The answer of `/institutions/get`.
///
/// Lists institutions of some countries, up to 500 a page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct InstitutionsGetResponse {
    /// Institutions.
    pub institutions: Vec<Institution>,
    /// Total.
    pub total: i64,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One bank.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Institution {
    /// Institution id.
    pub institution_id: plaid_types::InstitutionId,
    /// Name.
    pub name: String,
    /// Products.
    pub products: Vec<plaid_types::Products>,
    /// Country codes.
    pub country_codes: Vec<plaid_types::CountryCode>,
    /// The bank's website; only if asked for.
    pub url: Option<String>,
    /// Primary color.
    pub primary_color: Option<String>,
    /// The bank's logo as a base64-encoded PNG; only if asked for.
    pub logo: Option<String>,
    /// Routing numbers known for the bank.
    pub routing_numbers: Vec<String>,
    /// Dtc numbers.
    pub dtc_numbers: Vec<String>,
    /// Whether users log in on the bank's own page.
    pub oauth: bool,
    /// Status.
    pub status: Option<InstitutionStatus>,
    /// Payment initiation metadata.
    pub payment_initiation_metadata: Option<PaymentInitiationMetadata>,
    /// Auth metadata.
    pub auth_metadata: Option<AuthMetadata>,
}

/// How well logins and updates at a bank go.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct InstitutionStatus {
    /// Item logins.
    pub item_logins: Option<ProductStatus>,
    /// Transactions updates.
    pub transactions_updates: Option<ProductStatus>,
    /// Auth.
    pub auth: Option<ProductStatus>,
    /// Identity.
    pub identity: Option<ProductStatus>,
    /// Investments updates.
    pub investments_updates: Option<ProductStatus>,
    /// Liabilities updates.
    pub liabilities_updates: Option<ProductStatus>,
    /// Liabilities.
    pub liabilities: Option<ProductStatus>,
    /// Investments.
    pub investments: Option<ProductStatus>,
    /// Health incidents.
    pub health_incidents: Vec<HealthIncident>,
}

/// How well one product goes at a bank.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProductStatus {
    /// Status.
    ///
    /// Deprecated by Plaid.
    pub status: ProductStatusStatus,
    /// Last status change.
    pub last_status_change: plaid_core::DateTime,
    /// Breakdown.
    pub breakdown: ProductStatusBreakdown,
}

/// The shares of requests that go well and that do not.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProductStatusBreakdown {
    /// From 0 to 1.
    pub success: f64,
    /// Failures on Plaid's side, from 0 to 1.
    pub error_plaid: f64,
    /// Failures on the bank's side, from 0 to 1.
    pub error_institution: f64,
    /// Refresh interval.
    pub refresh_interval: Option<ProductStatusBreakdownRefreshInterval>,
}

/// A time in which something did not go well at a bank.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct HealthIncident {
    /// Start date.
    pub start_date: Option<plaid_core::DateTime>,
    /// End date.
    pub end_date: Option<plaid_core::DateTime>,
    /// Title.
    pub title: Option<String>,
    /// Incident updates.
    pub incident_updates: Vec<IncidentUpdate>,
}

/// Incident update.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct IncidentUpdate {
    /// Description.
    pub description: Option<String>,
    /// Status.
    pub status: Option<IncidentUpdateStatus>,
    /// Updated date.
    pub updated_date: Option<plaid_core::DateTime>,
}

/// Which payments a bank supports.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentInitiationMetadata {
    /// Supports international payments.
    pub supports_international_payments: Option<bool>,
    /// Supports sepa instant.
    pub supports_sepa_instant: Option<bool>,
    /// Maximum payment amount.
    pub maximum_payment_amount: std::collections::BTreeMap<String, String>,
    /// Supports refund details.
    pub supports_refund_details: Option<bool>,
    /// Standing order metadata.
    pub standing_order_metadata: Option<PaymentInitiationStandingOrderMetadata>,
    /// Supports payment consents.
    pub supports_payment_consents: Option<bool>,
}

/// Payment initiation standing order metadata.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PaymentInitiationStandingOrderMetadata {
    /// Supports standing order end date.
    pub supports_standing_order_end_date: Option<bool>,
    /// Supports standing order negative execution days.
    pub supports_standing_order_negative_execution_days: Option<bool>,
    /// Valid standing order intervals.
    pub valid_standing_order_intervals: Vec<plaid_types::PaymentScheduleInterval>,
}

/// How account numbers of a bank can be had.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AuthMetadata {
    /// Supported methods.
    pub supported_methods: Option<AuthSupportedMethods>,
}

/// Auth supported methods.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AuthSupportedMethods {
    /// Instant auth.
    pub instant_auth: bool,
    /// Instant match.
    pub instant_match: bool,
    /// Automated micro deposits.
    pub automated_micro_deposits: bool,
    /// Instant micro deposits.
    pub instant_micro_deposits: Option<bool>,
}

/// The request of `/institutions/search`.
///
/// Finds up to ten institutions whose name matches.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InstitutionsSearchRequest {
    /// Query.
    pub query: String,
    /// Products.
    pub products: Option<Vec<plaid_types::Products>>,
    /// Country codes.
    pub country_codes: Vec<plaid_types::CountryCode>,
    /// Options.
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

    /// Products.
    #[must_use]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        self.products = Some(products.into_iter().map(Into::into).collect());
        self
    }

    /// Options.
    #[must_use]
    pub fn options(mut self, options: InstitutionsSearchRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`InstitutionsSearchRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InstitutionsSearchRequestOptions {
    /// Oauth.
    pub oauth: Option<bool>,
    /// Include optional metadata.
    pub include_optional_metadata: Option<bool>,
    /// Include auth metadata. Plaid's default is `false`.
    pub include_auth_metadata: Option<bool>,
    /// Include payment initiation metadata. Plaid's default is `false`.
    pub include_payment_initiation_metadata: Option<bool>,
    /// Payment initiation.
    pub payment_initiation: Option<InstitutionsSearchPaymentInitiationOptions>,
}

impl InstitutionsSearchRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Oauth.
    #[must_use]
    pub fn oauth(mut self, oauth: bool) -> Self {
        self.oauth = Some(oauth);
        self
    }

    /// Include optional metadata.
    #[must_use]
    pub fn include_optional_metadata(mut self, include_optional_metadata: bool) -> Self {
        self.include_optional_metadata = Some(include_optional_metadata);
        self
    }

    /// Include auth metadata. Plaid's default is `false`.
    #[must_use]
    pub fn include_auth_metadata(mut self, include_auth_metadata: bool) -> Self {
        self.include_auth_metadata = Some(include_auth_metadata);
        self
    }

    /// Include payment initiation metadata. Plaid's default is `false`.
    #[must_use]
    pub fn include_payment_initiation_metadata(
        mut self,
        include_payment_initiation_metadata: bool,
    ) -> Self {
        self.include_payment_initiation_metadata = Some(include_payment_initiation_metadata);
        self
    }

    /// Payment initiation.
    #[must_use]
    pub fn payment_initiation(
        mut self,
        payment_initiation: InstitutionsSearchPaymentInitiationOptions,
    ) -> Self {
        self.payment_initiation = Some(payment_initiation);
        self
    }
}

/// Institutions search payment initiation options.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InstitutionsSearchPaymentInitiationOptions {
    /// Payment id.
    pub payment_id: Option<plaid_types::PaymentId>,
    /// Consent id.
    pub consent_id: Option<plaid_types::PaymentConsentId>,
}

impl InstitutionsSearchPaymentInitiationOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Payment id.
    #[must_use]
    pub fn payment_id(mut self, payment_id: impl Into<plaid_types::PaymentId>) -> Self {
        self.payment_id = Some(payment_id.into());
        self
    }

    /// Consent id.
    #[must_use]
    pub fn consent_id(mut self, consent_id: impl Into<plaid_types::PaymentConsentId>) -> Self {
        self.consent_id = Some(consent_id.into());
        self
    }
}

/// The answer of `/institutions/search`.
///
/// Finds up to ten institutions whose name matches.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct InstitutionsSearchResponse {
    /// Institutions.
    pub institutions: Vec<Institution>,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/institutions/get_by_id`.
///
/// Reads one institution.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InstitutionsGetByIdRequest {
    /// Institution id.
    pub institution_id: plaid_types::InstitutionId,
    /// Country codes.
    pub country_codes: Vec<plaid_types::CountryCode>,
    /// Options.
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

    /// Options.
    #[must_use]
    pub fn options(mut self, options: InstitutionsGetByIdRequestOptions) -> Self {
        self.options = Some(options);
        self
    }
}

/// The `options` of [`InstitutionsGetByIdRequest`].
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InstitutionsGetByIdRequestOptions {
    /// Include optional metadata. Plaid's default is `false`.
    pub include_optional_metadata: Option<bool>,
    /// Include status. Plaid's default is `false`.
    pub include_status: Option<bool>,
    /// Include auth metadata. Plaid's default is `false`.
    pub include_auth_metadata: Option<bool>,
    /// Include payment initiation metadata. Plaid's default is `false`.
    pub include_payment_initiation_metadata: Option<bool>,
}

impl InstitutionsGetByIdRequestOptions {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Include optional metadata. Plaid's default is `false`.
    #[must_use]
    pub fn include_optional_metadata(mut self, include_optional_metadata: bool) -> Self {
        self.include_optional_metadata = Some(include_optional_metadata);
        self
    }

    /// Include status. Plaid's default is `false`.
    #[must_use]
    pub fn include_status(mut self, include_status: bool) -> Self {
        self.include_status = Some(include_status);
        self
    }

    /// Include auth metadata. Plaid's default is `false`.
    #[must_use]
    pub fn include_auth_metadata(mut self, include_auth_metadata: bool) -> Self {
        self.include_auth_metadata = Some(include_auth_metadata);
        self
    }

    /// Include payment initiation metadata. Plaid's default is `false`.
    #[must_use]
    pub fn include_payment_initiation_metadata(
        mut self,
        include_payment_initiation_metadata: bool,
    ) -> Self {
        self.include_payment_initiation_metadata = Some(include_payment_initiation_metadata);
        self
    }
}

/// The answer of `/institutions/get_by_id`.
///
/// Reads one institution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct InstitutionsGetByIdResponse {
    /// Institution.
    pub institution: Institution,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// The known values of product status status.
pub enum ProductStatusStatus {
/// `HEALTHY`.
Healthy = "HEALTHY",
/// `DEGRADED`.
Degraded = "DEGRADED",
/// `DOWN`.
Down = "DOWN",
}
}

plaid_core::open_enum! {
/// The known values of product status breakdown refresh interval.
pub enum ProductStatusBreakdownRefreshInterval {
/// `NORMAL`.
Normal = "NORMAL",
/// `DELAYED`.
Delayed = "DELAYED",
/// `STOPPED`.
Stopped = "STOPPED",
}
}

plaid_core::open_enum! {
/// The known values of incident update status.
pub enum IncidentUpdateStatus {
/// `INVESTIGATING`.
Investigating = "INVESTIGATING",
/// `IDENTIFIED`.
Identified = "IDENTIFIED",
/// `SCHEDULED`.
Scheduled = "SCHEDULED",
/// `RESOLVED`.
Resolved = "RESOLVED",
/// `UNKNOWN`.
Unknown = "UNKNOWN",
}
}
