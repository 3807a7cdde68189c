// @generated from api/products/fdx.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::RecipientId;

/// The request of `/fdx/notifications` ([Plaid's page](https://plaid.com/docs/api/fdx/notifications/#post)).
///
/// Receives an event notification in the FDX format.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FDXNotification {
    /// Names the notification.
    pub notification_id: String,
    /// What happened.
    pub r#type: FDXNotificationType,
    /// What happened more closely, in the words of whoever sent it.
    pub subtype: Option<String>,
    /// When it was sent.
    pub sent_on: plaid_core::DateTime,
    /// What field a notification belongs to.
    pub category: FDXNotificationCategory,
    /// How bad it is.
    pub severity: Option<FDXNotificationSeverity>,
    /// How soon it should be read.
    pub priority: Option<FDXNotificationPriority>,
    /// Who sent it.
    pub publisher: Option<FDXParty>,
    /// Who gets it.
    pub subscriber: Option<FDXParty>,
    /// What a notification is about.
    pub notification_payload: FDXNotificationPayload,
    /// Where to find out more.
    pub url: Option<FDXHateoasLink>,
}

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

    /// What happened more closely, in the words of whoever sent it.
    #[must_use]
    pub fn subtype<M>(mut self, subtype: impl plaid_core::IntoOption<String, M>) -> Self {
        self.subtype = subtype.into_option();
        self
    }

    /// How bad it is.
    #[must_use]
    pub fn severity<M>(
        mut self,
        severity: impl plaid_core::IntoOption<FDXNotificationSeverity, M>,
    ) -> Self {
        self.severity = severity.into_option();
        self
    }

    /// How soon it should be read.
    #[must_use]
    pub fn priority<M>(
        mut self,
        priority: impl plaid_core::IntoOption<FDXNotificationPriority, M>,
    ) -> Self {
        self.priority = priority.into_option();
        self
    }

    /// Who sent it.
    #[must_use]
    pub fn publisher(mut self, publisher: impl Into<Option<FDXParty>>) -> Self {
        self.publisher = publisher.into();
        self
    }

    /// Who gets it.
    #[must_use]
    pub fn subscriber(mut self, subscriber: impl Into<Option<FDXParty>>) -> Self {
        self.subscriber = subscriber.into();
        self
    }

    /// Where to find out more.
    #[must_use]
    pub fn url(mut self, url: impl Into<Option<FDXHateoasLink>>) -> Self {
        self.url = url.into();
        self
    }
}

/// Someone who takes part in the exchange of data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FDXParty {
    /// Their name as people know it.
    pub name: String,
    /// What part they play.
    pub r#type: FDXPartyType,
    /// Where users can read about them.
    pub home_uri: Option<String>,
    /// Where their logo is.
    pub logo_uri: Option<String>,
    /// Which registry knows them.
    pub registry: Option<FDXPartyRegistry>,
    /// Their name in the registry.
    pub registered_entity_name: Option<String>,
    /// Their id in the registry.
    pub registered_entity_id: Option<String>,
}

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

    /// Where users can read about them.
    #[must_use]
    pub fn home_uri<M>(mut self, home_uri: impl plaid_core::IntoOption<String, M>) -> Self {
        self.home_uri = home_uri.into_option();
        self
    }

    /// Where their logo is.
    #[must_use]
    pub fn logo_uri<M>(mut self, logo_uri: impl plaid_core::IntoOption<String, M>) -> Self {
        self.logo_uri = logo_uri.into_option();
        self
    }

    /// Which registry knows them.
    #[must_use]
    pub fn registry<M>(
        mut self,
        registry: impl plaid_core::IntoOption<FDXPartyRegistry, M>,
    ) -> Self {
        self.registry = registry.into_option();
        self
    }

    /// Their name in the registry.
    #[must_use]
    pub fn registered_entity_name<M>(
        mut self,
        registered_entity_name: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.registered_entity_name = registered_entity_name.into_option();
        self
    }

    /// Their id in the registry.
    #[must_use]
    pub fn registered_entity_id<M>(
        mut self,
        registered_entity_id: impl plaid_core::IntoOption<String, M>,
    ) -> Self {
        self.registered_entity_id = registered_entity_id.into_option();
        self
    }
}

/// What a notification is about.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FDXNotificationPayload {
    /// What the notification is about.
    pub id: Option<String>,
    /// What the id in a notification names.
    pub id_type: Option<FDXNotificationPayloadIdType>,
    /// What became of a consent, and why.
    pub event: Option<FDXLifecycleEvent>,
}

impl FDXNotificationPayload {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the notification is about.
    #[must_use]
    pub fn id<M>(mut self, id: impl plaid_core::IntoOption<String, M>) -> Self {
        self.id = id.into_option();
        self
    }

    /// What the id in a notification names.
    #[must_use]
    pub fn id_type<M>(
        mut self,
        id_type: impl plaid_core::IntoOption<FDXNotificationPayloadIdType, M>,
    ) -> Self {
        self.id_type = id_type.into_option();
        self
    }

    /// What became of a consent, and why.
    #[must_use]
    pub fn event(mut self, event: impl Into<Option<FDXLifecycleEvent>>) -> Self {
        self.event = event.into();
        self
    }
}

/// What became of a consent, and why.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FDXLifecycleEvent {
    /// What it became.
    pub status: Option<FDXEventStatus>,
    /// Why it changed.
    pub reason: Option<FDXUpdateReason>,
    /// The reason in words, if it is `OTHER`.
    pub other_reason: Option<String>,
    /// Who did it.
    pub initiator: Option<FDXPartyType>,
    /// When it last changed.
    pub updated_time: Option<plaid_core::DateTime>,
}

impl FDXLifecycleEvent {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it became.
    #[must_use]
    pub fn status<M>(mut self, status: impl plaid_core::IntoOption<FDXEventStatus, M>) -> Self {
        self.status = status.into_option();
        self
    }

    /// Why it changed.
    #[must_use]
    pub fn reason<M>(mut self, reason: impl plaid_core::IntoOption<FDXUpdateReason, M>) -> Self {
        self.reason = reason.into_option();
        self
    }

    /// The reason in words, if it is `OTHER`.
    #[must_use]
    pub fn other_reason<M>(mut self, other_reason: impl plaid_core::IntoOption<String, M>) -> Self {
        self.other_reason = other_reason.into_option();
        self
    }

    /// Who did it.
    #[must_use]
    pub fn initiator<M>(mut self, initiator: impl plaid_core::IntoOption<FDXPartyType, M>) -> Self {
        self.initiator = initiator.into_option();
        self
    }

    /// When it last changed.
    #[must_use]
    pub fn updated_time<M>(
        mut self,
        updated_time: impl plaid_core::IntoOption<plaid_core::DateTime, M>,
    ) -> Self {
        self.updated_time = updated_time.into_option();
        self
    }
}

/// Where to find out more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FDXHateoasLink {
    /// The URL.
    pub href: String,
    /// The HTTP method to use.
    pub action: Option<FDXHateoasLinkAction>,
    /// What is found there.
    pub rel: Option<String>,
    /// What format is to be had.
    pub types: Option<Vec<FDXContentTypes>>,
}

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

    /// The HTTP method to use.
    #[must_use]
    pub fn action<M>(
        mut self,
        action: impl plaid_core::IntoOption<FDXHateoasLinkAction, M>,
    ) -> Self {
        self.action = action.into_option();
        self
    }

    /// What is found there.
    #[must_use]
    pub fn rel<M>(mut self, rel: impl plaid_core::IntoOption<String, M>) -> Self {
        self.rel = rel.into_option();
        self
    }

    /// What format is to be had.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct GetRecipientsResponse {
    /// Someone who receives data through Plaid.
    pub recipients: Vec<ExtendedRecipientMetadata>,
}

/// Someone who receives data through Plaid.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ExtendedRecipientMetadata {
    /// Names who is paid.
    pub recipient_id: plaid_types::RecipientId,
    /// The recipient's name as users read it. At most 256 characters.
    pub client_name: String,
    /// Where the logo is.
    pub logo_uri: Option<String>,
    /// Their name in law. At most 256 characters.
    pub third_party_legal_name: String,
    /// What kind of service they offer.
    pub category: String,
    /// The day from which they could use Production.
    pub joined_date: plaid_core::Date,
    /// How many users of the institution are connected to them.
    pub connection_count: Option<i64>,
}

/// The request of `/fdx/consents/{consentId}`.
///
/// Returns one consent grant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FdxConsentsGetRequest {
    /// Names the consent.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FDXConsentGrant {
    /// Names the consent; it stays the same.
    pub id: String,
    /// Whether a consent holds.
    pub status: FDXConsentGrantStatus,
    /// When the user consented.
    pub created_time: plaid_core::DateTime,
    /// When it last changed.
    pub updated_time: plaid_core::DateTime,
    /// When it ends; absent if it does not end by itself.
    pub expiration_time: Option<plaid_core::DateTime>,
    /// Who takes part, the user aside.
    pub parties: Vec<FDXParty>,
    /// One thing that a consent is about.
    pub resources: Vec<FDXConsentGrantResource>,
}

/// One thing that a consent is about.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FDXConsentGrantResource {
    /// What kind of thing a consent is about.
    pub resource_type: FDXConsentResourceType,
    /// The thing's id.
    pub resource_id: String,
    /// Which data a consent allows to be read.
    pub data_clusters: Vec<FDXDataCluster>,
}

/// The request of `/fdx/recipient/{recipientId}`.
///
/// Returns one data recipient.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRecipientRequest {
    /// Names the recipient.
    pub recipient_id: String,
    /// The `state` of the OAuth URL that the user followed. Sent as the header `OAUTH-STATE-ID`.
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

    /// The `state` of the OAuth URL that the user followed. Sent as the header `OAUTH-STATE-ID`.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FDXRecipientMetadata {
    /// Names the recipient. At most 256 characters.
    pub recipient_id: String,
    /// The recipient's name as users read it. At most 256 characters.
    pub client_name: String,
    /// Where the logo is.
    pub logo_uri: Option<String>,
    /// Their name in law. At most 256 characters.
    pub third_party_legal_name: String,
}

/// The request of `/fdx/consents`.
///
/// Lists the consent grants of a customer of the data provider, all or those in one status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FdxConsentsListRequest {
    /// The institution's id of the user.
    pub customer_id: String,
    /// Whether a consent holds.
    pub status: Option<FDXConsentGrantStatus>,
}

impl FdxConsentsListRequest {
    /// A request with the members it cannot go without.
    pub fn new(customer_id: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
            status: None,
        }
    }

    /// Whether a consent holds.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct GetConsentsResponse {
    /// The consents of the user.
    pub consent_grants: Vec<FDXConsentGrant>,
}

/// The request of `/fdx/consents/{consentId}/revocation`.
///
/// Returns how and when a consent grant was revoked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FdxConsentsRevocationGetRequest {
    /// Names the consent.
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
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FDXConsentRevocations {
    /// That a consent was taken back.
    pub revocations: Vec<FDXConsentRevocationRecord>,
}

/// That a consent was taken back.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct FDXConsentRevocationRecord {
    /// Whether a consent holds.
    pub status: FDXConsentGrantStatus,
    /// Why it changed.
    pub reason: FDXUpdateReason,
    /// Who did it.
    pub initiator: FDXPartyType,
    /// When it was taken back.
    pub updated_time: plaid_core::DateTime,
}

/// The request of `/fdx/consents/{consentId}/revocation`.
///
/// Revokes a consent grant: the recipient loses access to the data of the customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FdxConsentsRevokeRequest {
    /// Names the consent.
    pub consent_id: String,
    /// Who did it.
    pub initiator: FDXPartyType,
    /// Why it changed.
    pub reason: FDXUpdateReason,
    /// The reason in words, if it is `OTHER`.
    pub other_reason: Option<String>,
    /// When it was taken back.
    pub updated_time: Option<plaid_core::DateTime>,
}

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

    /// The reason in words, if it is `OTHER`.
    #[must_use]
    pub fn other_reason<M>(mut self, other_reason: impl plaid_core::IntoOption<String, M>) -> Self {
        self.other_reason = other_reason.into_option();
        self
    }

    /// When it was taken back.
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
/// What happened.
#[allow(missing_docs)]
pub enum FDXNotificationType {
AccountTakeover = "ACCOUNT_TAKEOVER",
AddressChanged = "ADDRESS_CHANGED",
Balance = "BALANCE",
ConsentExpired = "CONSENT_EXPIRED",
ConsentGranted = "CONSENT_GRANTED",
ConsentRevoked = "CONSENT_REVOKED",
ConsentUpdated = "CONSENT_UPDATED",
/// Anything else. (`CUSTOM`)
Custom = "CUSTOM",
/// The phone or address that second factors go to changed. (`MFA_TARGET_CHANGED`)
MfaTargetChanged = "MFA_TARGET_CHANGED",
PhoneChanged = "PHONE_CHANGED",
PlannedOutage = "PLANNED_OUTAGE",
Risk = "RISK",
Service = "SERVICE",
SuspectedIncident = "SUSPECTED_INCIDENT",
/// A tokenized account number works. (`TAN_ACTIVATED`)
TanActivated = "TAN_ACTIVATED",
/// A tokenized account number was made. (`TAN_CREATED`)
TanCreated = "TAN_CREATED",
/// A tokenized account number was taken back. (`TAN_REVOKED`)
TanRevoked = "TAN_REVOKED",
/// A tokenized account number rests. (`TAN_SUSPENDED`)
TanSuspended = "TAN_SUSPENDED",
}
}

plaid_core::open_enum! {
/// What field a notification belongs to.
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
/// How bad it is.
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
/// How soon it should be read.
#[allow(missing_docs)]
pub enum FDXNotificationPriority {
High = "HIGH",
Medium = "MEDIUM",
Low = "LOW",
}
}

plaid_core::open_enum! {
/// What part someone plays.
#[allow(missing_docs)]
pub enum FDXPartyType {
/// They stand between provider and recipient, as Plaid does. (`DATA_ACCESS_PLATFORM`)
DataAccessPlatform = "DATA_ACCESS_PLATFORM",
/// They hold the data: an institution. (`DATA_PROVIDER`)
DataProvider = "DATA_PROVIDER",
/// They use the data: an application. (`DATA_RECIPIENT`)
DataRecipient = "DATA_RECIPIENT",
Individual = "INDIVIDUAL",
Merchant = "MERCHANT",
Vendor = "VENDOR",
}
}

plaid_core::open_enum! {
/// Which registry knows them.
#[allow(missing_docs)]
pub enum FDXPartyRegistry {
Fdx = "FDX",
/// The registry of legal entity identifiers. (`GLEIF`)
Gleif = "GLEIF",
/// The registry of domains. (`ICANN`)
Icann = "ICANN",
Private = "PRIVATE",
}
}

plaid_core::open_enum! {
/// What the id in a notification names.
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
/// What it became.
#[allow(missing_docs)]
pub enum FDXEventStatus {
Active = "ACTIVE",
Expired = "EXPIRED",
Revoked = "REVOKED",
Suspended = "SUSPENDED",
}
}

plaid_core::open_enum! {
/// Why it changed.
#[allow(missing_docs)]
pub enum FDXUpdateReason {
/// A rule of the institution. (`BUSINESS_RULE`)
BusinessRule = "BUSINESS_RULE",
SecurityEvent = "SECURITY_EVENT",
UserAction = "USER_ACTION",
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// The HTTP method to use.
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
/// What format is to be had.
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
/// Whether a consent holds.
#[allow(missing_docs)]
pub enum FDXConsentGrantStatus {
Active = "ACTIVE",
Revoked = "REVOKED",
Expired = "EXPIRED",
}
}

plaid_core::open_enum! {
/// What kind of thing a consent is about.
#[allow(missing_docs)]
pub enum FDXConsentResourceType {
Account = "ACCOUNT",
Customer = "CUSTOMER",
Document = "DOCUMENT",
}
}

plaid_core::open_enum! {
/// Which data a consent allows to be read.
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
