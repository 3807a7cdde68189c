// @generated from api/products/fdx.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::RecipientId;

/// The request of `/fdx/notifications`.
///
/// Receives an event notification in the FDX format.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct FDXNotification {
    pub notification_id: String,
    pub r#type: FDXNotificationType,
    pub subtype: Option<String>,
    pub sent_on: plaid_core::DateTime,
    pub category: FDXNotificationCategory,
    pub severity: Option<FDXNotificationSeverity>,
    pub priority: Option<FDXNotificationPriority>,
    pub publisher: Option<FDXParty>,
    pub subscriber: Option<FDXParty>,
    pub notification_payload: FDXNotificationPayload,
    pub url: Option<FDXHateoasLink>,
}

#[allow(missing_docs)]
impl FDXNotification {
    /// A value with the members it cannot go without.
    pub fn new(
        notification_id: impl Into<String>,
        r#type: impl Into<FDXNotificationType>,
        sent_on: impl Into<plaid_core::DateTime>,
        category: impl Into<FDXNotificationCategory>,
        notification_payload: FDXNotificationPayload,
    ) -> Self {
        Self {
            notification_id: notification_id.into(),
            r#type: r#type.into(),
            subtype: None,
            sent_on: sent_on.into(),
            category: category.into(),
            severity: None,
            priority: None,
            publisher: None,
            subscriber: None,
            notification_payload,
            url: None,
        }
    }

    #[must_use]
    pub fn subtype<M>(mut self, subtype: impl plaid_core::IntoOption<String, M>) -> Self {
        self.subtype = subtype.into_option();
        self
    }

    #[must_use]
    pub fn severity<M>(
        mut self,
        severity: impl plaid_core::IntoOption<FDXNotificationSeverity, M>,
    ) -> Self {
        self.severity = severity.into_option();
        self
    }

    #[must_use]
    pub fn priority<M>(
        mut self,
        priority: impl plaid_core::IntoOption<FDXNotificationPriority, M>,
    ) -> Self {
        self.priority = priority.into_option();
        self
    }

    #[must_use]
    pub fn publisher(mut self, publisher: impl Into<Option<FDXParty>>) -> Self {
        self.publisher = publisher.into();
        self
    }

    #[must_use]
    pub fn subscriber(mut self, subscriber: impl Into<Option<FDXParty>>) -> Self {
        self.subscriber = subscriber.into();
        self
    }

    #[must_use]
    pub fn url(mut self, url: impl Into<Option<FDXHateoasLink>>) -> Self {
        self.url = url.into();
        self
    }
}

/// Stands in `FDXNotification.publisher`, `FDXNotification.subscriber` and `FDXConsentGrant.parties`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FDXParty {
    pub name: String,
    pub r#type: FDXPartyType,
    /// A URL.
    pub home_uri: Option<String>,
    /// A URL.
    pub logo_uri: Option<String>,
    pub registry: Option<FDXPartyRegistry>,
    pub registered_entity_name: Option<String>,
    pub registered_entity_id: Option<String>,
}

#[allow(missing_docs)]
impl FDXParty {
    /// A value with the members it cannot go without.
    pub fn new(name: impl Into<String>, r#type: impl Into<FDXPartyType>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            home_uri: None,
            logo_uri: None,
            registry: None,
            registered_entity_name: None,
            registered_entity_id: None,
        }
    }

    /// A URL.
    #[must_use]
    pub fn home_uri<M>(mut self, home_uri: impl plaid_core::IntoOption<String, M>) -> Self {
        self.home_uri = home_uri.into_option();
        self
    }

    /// A URL.
    #[must_use]
    pub fn logo_uri<M>(mut self, logo_uri: impl plaid_core::IntoOption<String, M>) -> Self {
        self.logo_uri = logo_uri.into_option();
        self
    }

    #[must_use]
    pub fn registry<M>(
        mut self,
        registry: impl plaid_core::IntoOption<FDXPartyRegistry, M>,
    ) -> Self {
        self.registry = registry.into_option();
        self
    }

    #[must_use]
    pub fn registered_entity_name<M>(
        mut self,
        registered_entity_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.registered_entity_name = registered_entity_name.into_option();
        self
    }

    #[must_use]
    pub fn registered_entity_id<M>(
        mut self,
        registered_entity_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.registered_entity_id = registered_entity_id.into_option();
        self
    }
}

/// Stands in `FDXNotification.notificationPayload`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct FDXNotificationPayload {
    pub id: Option<String>,
    pub id_type: Option<FDXNotificationPayloadIdType>,
    pub event: Option<FDXLifecycleEvent>,
}

#[allow(missing_docs)]
impl FDXNotificationPayload {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn id<M>(mut self, id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.id = id.into_option();
        self
    }

    #[must_use]
    pub fn id_type<M>(
        mut self,
        id_type: impl plaid_core::IntoOption<FDXNotificationPayloadIdType, M>,
    ) -> Self {
        self.id_type = id_type.into_option();
        self
    }

    #[must_use]
    pub fn event(mut self, event: impl Into<Option<FDXLifecycleEvent>>) -> Self {
        self.event = event.into();
        self
    }
}

/// Stands in `FDXNotificationPayload.event`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct FDXLifecycleEvent {
    pub status: Option<FDXEventStatus>,
    pub reason: Option<FDXUpdateReason>,
    pub other_reason: Option<String>,
    pub initiator: Option<FDXPartyType>,
    pub updated_time: Option<plaid_core::DateTime>,
}

#[allow(missing_docs)]
impl FDXLifecycleEvent {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn status<M>(mut self, status: impl plaid_core::IntoOption<FDXEventStatus, M>) -> Self {
        self.status = status.into_option();
        self
    }

    #[must_use]
    pub fn reason<M>(mut self, reason: impl plaid_core::IntoOption<FDXUpdateReason, M>) -> Self {
        self.reason = reason.into_option();
        self
    }

    #[must_use]
    pub fn other_reason<M>(mut self, other_reason: impl plaid_core::IntoOption<String, M>) -> Self {
        self.other_reason = other_reason.into_option();
        self
    }

    #[must_use]
    pub fn initiator<M>(mut self, initiator: impl plaid_core::IntoOption<FDXPartyType, M>) -> Self {
        self.initiator = initiator.into_option();
        self
    }

    #[must_use]
    pub fn updated_time<M>(
        mut self,
        updated_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.updated_time = updated_time.into_option();
        self
    }
}

/// Stands in `FDXNotification.url`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct FDXHateoasLink {
    pub href: String,
    pub action: Option<FDXHateoasLinkAction>,
    pub rel: Option<String>,
    pub types: Option<Vec<FDXContentTypes>>,
}

#[allow(missing_docs)]
impl FDXHateoasLink {
    /// A value with the members it cannot go without.
    pub fn new(href: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            action: None,
            rel: None,
            types: None,
        }
    }

    #[must_use]
    pub fn action<M>(
        mut self,
        action: impl plaid_core::IntoOption<FDXHateoasLinkAction, M>,
    ) -> Self {
        self.action = action.into_option();
        self
    }

    #[must_use]
    pub fn rel<M>(mut self, rel: impl plaid_core::IntoOption<String, M>) -> Self {
        self.rel = rel.into_option();
        self
    }

    #[must_use]
    pub fn types(mut self, types: impl IntoIterator<Item = impl Into<FDXContentTypes>>) -> Self {
        self.types = Some(types.into_iter().map(Into::into).collect());
        self
    }
}

/// The request of `/fdx/recipients`.
///
/// Lists the data recipients.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetRecipientsRequest {}

impl GetRecipientsRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The answer of `/fdx/recipients`.
///
/// Lists the data recipients.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct GetRecipientsResponse {
    pub recipients: Vec<ExtendedRecipientMetadata>,
}

/// Stands in `GetRecipientsResponse.recipients`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ExtendedRecipientMetadata {
    pub recipient_id: plaid_types::RecipientId,
    /// At most 256 characters.
    pub client_name: String,
    pub logo_uri: Option<String>,
    /// At most 256 characters.
    pub third_party_legal_name: String,
    pub category: String,
    pub joined_date: plaid_core::Date,
    pub connection_count: Option<i64>,
}

/// The request of `/fdx/consents/{consentId}`.
///
/// Returns one consent grant.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct FdxConsentsGetRequest {
    pub consent_id: String,
}

impl FdxConsentsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(consent_id: impl Into<String>) -> Self {
        Self {
            consent_id: consent_id.into(),
        }
    }
}

/// The answer of `/fdx/consents/{consentId}`.
///
/// Returns one consent grant.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FDXConsentGrant {
    pub id: String,
    pub status: FDXConsentGrantStatus,
    pub created_time: plaid_core::DateTime,
    pub updated_time: plaid_core::DateTime,
    pub expiration_time: Option<plaid_core::DateTime>,
    pub parties: Vec<FDXParty>,
    pub resources: Vec<FDXConsentGrantResource>,
}

/// Stands in `FDXConsentGrant.resources`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FDXConsentGrantResource {
    pub resource_type: FDXConsentResourceType,
    pub resource_id: String,
    pub data_clusters: Vec<FDXDataCluster>,
}

/// The request of `/fdx/recipient/{recipientId}`.
///
/// Returns one data recipient.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct GetRecipientRequest {
    pub recipient_id: String,
    /// Sent as the header `OAUTH-STATE-ID`.
    pub oauth_state_id: Option<plaid_core::Sensitive>,
}

impl GetRecipientRequest {
    /// A request with the members it cannot go without.
    pub fn new(recipient_id: impl Into<String>) -> Self {
        Self {
            recipient_id: recipient_id.into(),
            oauth_state_id: None,
        }
    }

    /// Sent as the header `OAUTH-STATE-ID`.
    #[must_use]
    pub fn oauth_state_id<M>(
        mut self,
        oauth_state_id: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.oauth_state_id = oauth_state_id.into_option();
        self
    }
}

/// The answer of `/fdx/recipient/{recipientId}`.
///
/// Returns one data recipient.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FDXRecipientMetadata {
    /// At most 256 characters.
    pub recipient_id: String,
    /// At most 256 characters.
    pub client_name: String,
    pub logo_uri: Option<String>,
    /// At most 256 characters.
    pub third_party_legal_name: String,
}

/// The request of `/fdx/consents`.
///
/// Lists the consent grants of a customer of the data provider, all or those in one status.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct FdxConsentsListRequest {
    pub customer_id: String,
    pub status: Option<FDXConsentGrantStatus>,
}

#[allow(missing_docs)]
impl FdxConsentsListRequest {
    /// A request with the members it cannot go without.
    pub fn new(customer_id: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
            status: None,
        }
    }

    #[must_use]
    pub fn status<M>(
        mut self,
        status: impl plaid_core::IntoOption<FDXConsentGrantStatus, M>,
    ) -> Self {
        self.status = status.into_option();
        self
    }
}

/// The answer of `/fdx/consents`.
///
/// Lists the consent grants of a customer of the data provider, all or those in one status.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct GetConsentsResponse {
    pub consent_grants: Vec<FDXConsentGrant>,
}

/// The request of `/fdx/consents/{consentId}/revocation`.
///
/// Returns how and when a consent grant was revoked.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct FdxConsentsRevocationGetRequest {
    pub consent_id: String,
}

impl FdxConsentsRevocationGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(consent_id: impl Into<String>) -> Self {
        Self {
            consent_id: consent_id.into(),
        }
    }
}

/// The answer of `/fdx/consents/{consentId}/revocation`.
///
/// Returns how and when a consent grant was revoked.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FDXConsentRevocations {
    pub revocations: Vec<FDXConsentRevocationRecord>,
}

/// Stands in `FDXConsentRevocations.revocations`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FDXConsentRevocationRecord {
    pub status: FDXConsentGrantStatus,
    pub reason: FDXUpdateReason,
    pub initiator: FDXPartyType,
    pub updated_time: plaid_core::DateTime,
}

/// The request of `/fdx/consents/{consentId}/revocation`.
///
/// Revokes a consent grant: the recipient loses access to the data of the customer.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct FdxConsentsRevokeRequest {
    pub consent_id: String,
    pub initiator: FDXPartyType,
    pub reason: FDXUpdateReason,
    pub other_reason: Option<String>,
    pub updated_time: Option<plaid_core::DateTime>,
}

#[allow(missing_docs)]
impl FdxConsentsRevokeRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        consent_id: impl Into<String>,
        initiator: impl Into<FDXPartyType>,
        reason: impl Into<FDXUpdateReason>,
    ) -> Self {
        Self {
            consent_id: consent_id.into(),
            initiator: initiator.into(),
            reason: reason.into(),
            other_reason: None,
            updated_time: None,
        }
    }

    #[must_use]
    pub fn other_reason<M>(mut self, other_reason: impl plaid_core::IntoOption<String, M>) -> Self {
        self.other_reason = other_reason.into_option();
        self
    }

    #[must_use]
    pub fn updated_time<M>(
        mut self,
        updated_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.updated_time = updated_time.into_option();
        self
    }
}

plaid_core::open_enum! {
/// Stands in `FDXNotification.type`.
#[allow(missing_docs)]
pub enum FDXNotificationType {
AccountTakeover = "ACCOUNT_TAKEOVER",
AddressChanged = "ADDRESS_CHANGED",
Balance = "BALANCE",
ConsentExpired = "CONSENT_EXPIRED",
ConsentGranted = "CONSENT_GRANTED",
ConsentRevoked = "CONSENT_REVOKED",
ConsentUpdated = "CONSENT_UPDATED",
Custom = "CUSTOM",
MfaTargetChanged = "MFA_TARGET_CHANGED",
PhoneChanged = "PHONE_CHANGED",
PlannedOutage = "PLANNED_OUTAGE",
Risk = "RISK",
Service = "SERVICE",
SuspectedIncident = "SUSPECTED_INCIDENT",
TanActivated = "TAN_ACTIVATED",
TanCreated = "TAN_CREATED",
TanRevoked = "TAN_REVOKED",
TanSuspended = "TAN_SUSPENDED",
}
}

plaid_core::open_enum! {
/// Stands in `FDXNotification.category`.
#[allow(missing_docs)]
pub enum FDXNotificationCategory {
Security = "SECURITY",
Maintenance = "MAINTENANCE",
Fraud = "FRAUD",
Consent = "CONSENT",
NewData = "NEW_DATA",
TokenizedAccountNumber = "TOKENIZED_ACCOUNT_NUMBER",
}
}

plaid_core::open_enum! {
/// Stands in `FDXNotification.severity`.
#[allow(missing_docs)]
pub enum FDXNotificationSeverity {
Emergency = "EMERGENCY",
Alert = "ALERT",
Warning = "WARNING",
Notice = "NOTICE",
Info = "INFO",
}
}

plaid_core::open_enum! {
/// Stands in `FDXNotification.priority`.
#[allow(missing_docs)]
pub enum FDXNotificationPriority {
High = "HIGH",
Medium = "MEDIUM",
Low = "LOW",
}
}

plaid_core::open_enum! {
/// Stands in `FDXParty.type`, `FDXLifecycleEvent.initiator`, `FDXConsentRevocationRecord.initiator` and one more place.
#[allow(missing_docs)]
pub enum FDXPartyType {
DataAccessPlatform = "DATA_ACCESS_PLATFORM",
DataProvider = "DATA_PROVIDER",
DataRecipient = "DATA_RECIPIENT",
Individual = "INDIVIDUAL",
Merchant = "MERCHANT",
Vendor = "VENDOR",
}
}

plaid_core::open_enum! {
/// Stands in `FDXParty.registry`.
#[allow(missing_docs)]
pub enum FDXPartyRegistry {
Fdx = "FDX",
Gleif = "GLEIF",
Icann = "ICANN",
Private = "PRIVATE",
}
}

plaid_core::open_enum! {
/// Stands in `FDXNotificationPayload.idType`.
#[allow(missing_docs)]
pub enum FDXNotificationPayloadIdType {
Account = "ACCOUNT",
Customer = "CUSTOMER",
Party = "PARTY",
Maintenance = "MAINTENANCE",
Consent = "CONSENT",
}
}

plaid_core::open_enum! {
/// Stands in `FDXLifecycleEvent.status`.
#[allow(missing_docs)]
pub enum FDXEventStatus {
Active = "ACTIVE",
Expired = "EXPIRED",
Revoked = "REVOKED",
Suspended = "SUSPENDED",
}
}

plaid_core::open_enum! {
/// Stands in `FDXLifecycleEvent.reason`, `FDXConsentRevocationRecord.reason` and `FdxConsentsRevokeRequest.reason`.
#[allow(missing_docs)]
pub enum FDXUpdateReason {
BusinessRule = "BUSINESS_RULE",
SecurityEvent = "SECURITY_EVENT",
UserAction = "USER_ACTION",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// Stands in `FDXHateoasLink.action`.
#[allow(missing_docs)]
pub enum FDXHateoasLinkAction {
Get = "GET",
Post = "POST",
Patch = "PATCH",
Delete = "DELETE",
Put = "PUT",
}
}

plaid_core::open_enum! {
/// Stands in `FDXHateoasLink.types`.
#[allow(missing_docs)]
pub enum FDXContentTypes {
ApplicationPdf = "application/pdf",
ImageGif = "image/gif",
ImageJpeg = "image/jpeg",
ImageTiff = "image/tiff",
ImagePng = "image/png",
ApplicationJson = "application/json",
}
}

plaid_core::open_enum! {
/// Stands in `FDXConsentGrant.status`, `FdxConsentsListRequest.status` and `FDXConsentRevocationRecord.status`.
#[allow(missing_docs)]
pub enum FDXConsentGrantStatus {
Active = "ACTIVE",
Revoked = "REVOKED",
Expired = "EXPIRED",
}
}

plaid_core::open_enum! {
/// Stands in `FDXConsentGrantResource.resourceType`.
#[allow(missing_docs)]
pub enum FDXConsentResourceType {
Account = "ACCOUNT",
Customer = "CUSTOMER",
Document = "DOCUMENT",
}
}

plaid_core::open_enum! {
/// Stands in `FDXConsentGrantResource.dataClusters`.
#[allow(missing_docs)]
pub enum FDXDataCluster {
AccountBasic = "ACCOUNT_BASIC",
AccountDetailed = "ACCOUNT_DETAILED",
AccountPayments = "ACCOUNT_PAYMENTS",
Bills = "BILLS",
CustomerContact = "CUSTOMER_CONTACT",
CustomerPersonal = "CUSTOMER_PERSONAL",
Images = "IMAGES",
Investments = "INVESTMENTS",
Notifications = "NOTIFICATIONS",
PaymentSupport = "PAYMENT_SUPPORT",
Rewards = "REWARDS",
Statements = "STATEMENTS",
Tax = "TAX",
Transactions = "TRANSACTIONS",
Balances = "BALANCES",
ScheduledPayments = "SCHEDULED_PAYMENTS",
}
}
