// @generated from api/products/fdx.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::RecipientId;

/// The request of `/fdx/notifications`.
///
/// Receives an event notification in the FDX format.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FDXNotification {
    /// Notification id.
    pub notification_id: String,
    /// Type.
    pub r#type: FDXNotificationType,
    /// Subtype.
    pub subtype: Option<String>,
    /// Sent on.
    pub sent_on: plaid_core::DateTime,
    /// Category.
    pub category: FDXNotificationCategory,
    /// Severity.
    pub severity: Option<FDXNotificationSeverity>,
    /// Priority.
    pub priority: Option<FDXNotificationPriority>,
    /// Publisher.
    pub publisher: Option<FDXParty>,
    /// Subscriber.
    pub subscriber: Option<FDXParty>,
    /// Notification payload.
    pub notification_payload: FDXNotificationPayload,
    /// Url.
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

    /// Subtype.
    #[must_use]
    pub fn subtype(mut self, subtype: impl Into<String>) -> Self {
        self.subtype = Some(subtype.into());
        self
    }

    /// Severity.
    #[must_use]
    pub fn severity(mut self, severity: impl Into<FDXNotificationSeverity>) -> Self {
        self.severity = Some(severity.into());
        self
    }

    /// Priority.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<FDXNotificationPriority>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Publisher.
    #[must_use]
    pub fn publisher(mut self, publisher: FDXParty) -> Self {
        self.publisher = Some(publisher);
        self
    }

    /// Subscriber.
    #[must_use]
    pub fn subscriber(mut self, subscriber: FDXParty) -> Self {
        self.subscriber = Some(subscriber);
        self
    }

    /// Url.
    #[must_use]
    pub fn url(mut self, url: FDXHateoasLink) -> Self {
        self.url = Some(url);
        self
    }
}

/// Fdx party.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct FDXParty {
    /// Name.
    pub name: String,
    /// Type.
    pub r#type: FDXPartyType,
    /// Home uri. A URL.
    pub home_uri: Option<String>,
    /// Logo uri. A URL.
    pub logo_uri: Option<String>,
    /// Registry.
    pub registry: Option<FDXPartyRegistry>,
    /// Registered entity name.
    pub registered_entity_name: Option<String>,
    /// Registered entity id.
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

    /// Home uri. A URL.
    #[must_use]
    pub fn home_uri(mut self, home_uri: impl Into<String>) -> Self {
        self.home_uri = Some(home_uri.into());
        self
    }

    /// Logo uri. A URL.
    #[must_use]
    pub fn logo_uri(mut self, logo_uri: impl Into<String>) -> Self {
        self.logo_uri = Some(logo_uri.into());
        self
    }

    /// Registry.
    #[must_use]
    pub fn registry(mut self, registry: impl Into<FDXPartyRegistry>) -> Self {
        self.registry = Some(registry.into());
        self
    }

    /// Registered entity name.
    #[must_use]
    pub fn registered_entity_name(mut self, registered_entity_name: impl Into<String>) -> Self {
        self.registered_entity_name = Some(registered_entity_name.into());
        self
    }

    /// Registered entity id.
    #[must_use]
    pub fn registered_entity_id(mut self, registered_entity_id: impl Into<String>) -> Self {
        self.registered_entity_id = Some(registered_entity_id.into());
        self
    }
}

/// Fdx notification payload.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FDXNotificationPayload {
    /// Id.
    pub id: Option<String>,
    /// Id type.
    pub id_type: Option<FDXNotificationPayloadIdType>,
    /// Event.
    pub event: Option<FDXLifecycleEvent>,
}

impl FDXNotificationPayload {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Id type.
    #[must_use]
    pub fn id_type(mut self, id_type: impl Into<FDXNotificationPayloadIdType>) -> Self {
        self.id_type = Some(id_type.into());
        self
    }

    /// Event.
    #[must_use]
    pub fn event(mut self, event: FDXLifecycleEvent) -> Self {
        self.event = Some(event);
        self
    }
}

/// Fdx lifecycle event.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FDXLifecycleEvent {
    /// Status.
    pub status: Option<FDXEventStatus>,
    /// Reason.
    pub reason: Option<FDXUpdateReason>,
    /// Other reason.
    pub other_reason: Option<String>,
    /// Initiator.
    pub initiator: Option<FDXPartyType>,
    /// Updated time.
    pub updated_time: Option<plaid_core::DateTime>,
}

impl FDXLifecycleEvent {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    /// Status.
    #[must_use]
    pub fn status(mut self, status: impl Into<FDXEventStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Reason.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<FDXUpdateReason>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Other reason.
    #[must_use]
    pub fn other_reason(mut self, other_reason: impl Into<String>) -> Self {
        self.other_reason = Some(other_reason.into());
        self
    }

    /// Initiator.
    #[must_use]
    pub fn initiator(mut self, initiator: impl Into<FDXPartyType>) -> Self {
        self.initiator = Some(initiator.into());
        self
    }

    /// Updated time.
    #[must_use]
    pub fn updated_time(mut self, updated_time: impl Into<plaid_core::DateTime>) -> Self {
        self.updated_time = Some(updated_time.into());
        self
    }
}

/// Fdx hateoas link.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FDXHateoasLink {
    /// Href.
    pub href: String,
    /// Action.
    pub action: Option<FDXHateoasLinkAction>,
    /// Rel.
    pub rel: Option<String>,
    /// Types.
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

    /// Action.
    #[must_use]
    pub fn action(mut self, action: impl Into<FDXHateoasLinkAction>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Rel.
    #[must_use]
    pub fn rel(mut self, rel: impl Into<String>) -> Self {
        self.rel = Some(rel.into());
        self
    }

    /// Types.
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
    pub fn new() -> Self {
        Self::default()
    }
}

/// The answer of `/fdx/recipients`.
///
/// Lists the data recipients.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct GetRecipientsResponse {
    /// Recipients.
    pub recipients: Vec<ExtendedRecipientMetadata>,
}

/// Extended recipient metadata.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ExtendedRecipientMetadata {
    /// Recipient id.
    pub recipient_id: plaid_types::RecipientId,
    /// Client name. At most 256 characters.
    pub client_name: String,
    /// Logo uri.
    pub logo_uri: Option<String>,
    /// Third party legal name. At most 256 characters.
    pub third_party_legal_name: String,
    /// Category.
    pub category: String,
    /// Joined date.
    pub joined_date: plaid_core::Date,
    /// Connection count.
    pub connection_count: i64,
}

/// The request of `/fdx/consents/{consentId}`.
///
/// Returns one consent grant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FdxConsentsGetRequest {
    /// Consent id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct FDXConsentGrant {
    /// Id.
    pub id: String,
    /// Status.
    pub status: FDXConsentGrantStatus,
    /// Created time.
    pub created_time: plaid_core::DateTime,
    /// Updated time.
    pub updated_time: plaid_core::DateTime,
    /// Expiration time.
    pub expiration_time: Option<plaid_core::DateTime>,
    /// Parties.
    pub parties: Vec<FDXParty>,
    /// Resources.
    pub resources: Vec<FDXConsentGrantResource>,
}

/// Fdx consent grant resource.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct FDXConsentGrantResource {
    /// Resource type.
    pub resource_type: FDXConsentResourceType,
    /// Resource id.
    pub resource_id: String,
    /// Data clusters.
    pub data_clusters: Vec<FDXDataCluster>,
}

/// The request of `/fdx/recipient/{recipientId}`.
///
/// Returns one data recipient.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRecipientRequest {
    /// Recipient id.
    pub recipient_id: String,
    /// Oauth state id. Sent as the header `OAUTH-STATE-ID`.
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

    /// Oauth state id. Sent as the header `OAUTH-STATE-ID`.
    #[must_use]
    pub fn oauth_state_id(mut self, oauth_state_id: impl Into<plaid_core::Sensitive>) -> Self {
        self.oauth_state_id = Some(oauth_state_id.into());
        self
    }
}

/// The answer of `/fdx/recipient/{recipientId}`.
///
/// Returns one data recipient.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct FDXRecipientMetadata {
    /// Recipient id. At most 256 characters.
    pub recipient_id: String,
    /// Client name. At most 256 characters.
    pub client_name: String,
    /// Logo uri.
    pub logo_uri: Option<String>,
    /// Third party legal name. At most 256 characters.
    pub third_party_legal_name: String,
}

/// The request of `/fdx/consents`.
///
/// Lists the consent grants of a customer of the data provider, all or those in one status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FdxConsentsListRequest {
    /// Customer id.
    pub customer_id: String,
    /// Status.
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

    /// Status.
    #[must_use]
    pub fn status(mut self, status: impl Into<FDXConsentGrantStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// The answer of `/fdx/consents`.
///
/// Lists the consent grants of a customer of the data provider, all or those in one status.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct GetConsentsResponse {
    /// Consent grants.
    pub consent_grants: Vec<FDXConsentGrant>,
}

/// The request of `/fdx/consents/{consentId}/revocation`.
///
/// Returns how and when a consent grant was revoked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FdxConsentsRevocationGetRequest {
    /// Consent id.
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
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct FDXConsentRevocations {
    /// Revocations.
    pub revocations: Vec<FDXConsentRevocationRecord>,
}

/// Fdx consent revocation record.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct FDXConsentRevocationRecord {
    /// Status.
    pub status: FDXConsentGrantStatus,
    /// Reason.
    pub reason: FDXUpdateReason,
    /// Initiator.
    pub initiator: FDXPartyType,
    /// Updated time.
    pub updated_time: plaid_core::DateTime,
}

/// The request of `/fdx/consents/{consentId}/revocation`.
///
/// Revokes a consent grant: the recipient loses access to the data of the customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FdxConsentsRevokeRequest {
    /// Consent id.
    pub consent_id: String,
    /// Initiator.
    pub initiator: FDXPartyType,
    /// Reason.
    pub reason: FDXUpdateReason,
    /// Other reason.
    pub other_reason: Option<String>,
    /// Updated time.
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

    /// Other reason.
    #[must_use]
    pub fn other_reason(mut self, other_reason: impl Into<String>) -> Self {
        self.other_reason = Some(other_reason.into());
        self
    }

    /// Updated time.
    #[must_use]
    pub fn updated_time(mut self, updated_time: impl Into<plaid_core::DateTime>) -> Self {
        self.updated_time = Some(updated_time.into());
        self
    }
}

plaid_core::open_enum! {
/// The known values of fdx notification type.
pub enum FDXNotificationType {
/// `ACCOUNT_TAKEOVER`.
AccountTakeover = "ACCOUNT_TAKEOVER",
/// `ADDRESS_CHANGED`.
AddressChanged = "ADDRESS_CHANGED",
/// `BALANCE`.
Balance = "BALANCE",
/// `CONSENT_EXPIRED`.
ConsentExpired = "CONSENT_EXPIRED",
/// `CONSENT_GRANTED`.
ConsentGranted = "CONSENT_GRANTED",
/// `CONSENT_REVOKED`.
ConsentRevoked = "CONSENT_REVOKED",
/// `CONSENT_UPDATED`.
ConsentUpdated = "CONSENT_UPDATED",
/// `CUSTOM`.
Custom = "CUSTOM",
/// `MFA_TARGET_CHANGED`.
MfaTargetChanged = "MFA_TARGET_CHANGED",
/// `PHONE_CHANGED`.
PhoneChanged = "PHONE_CHANGED",
/// `PLANNED_OUTAGE`.
PlannedOutage = "PLANNED_OUTAGE",
/// `RISK`.
Risk = "RISK",
/// `SERVICE`.
Service = "SERVICE",
/// `SUSPECTED_INCIDENT`.
SuspectedIncident = "SUSPECTED_INCIDENT",
/// `TAN_ACTIVATED`.
TanActivated = "TAN_ACTIVATED",
/// `TAN_CREATED`.
TanCreated = "TAN_CREATED",
/// `TAN_REVOKED`.
TanRevoked = "TAN_REVOKED",
/// `TAN_SUSPENDED`.
TanSuspended = "TAN_SUSPENDED",
}
}

plaid_core::open_enum! {
/// The known values of fdx notification category.
pub enum FDXNotificationCategory {
/// `SECURITY`.
Security = "SECURITY",
/// `MAINTENANCE`.
Maintenance = "MAINTENANCE",
/// `FRAUD`.
Fraud = "FRAUD",
/// `CONSENT`.
Consent = "CONSENT",
/// `NEW_DATA`.
NewData = "NEW_DATA",
/// `TOKENIZED_ACCOUNT_NUMBER`.
TokenizedAccountNumber = "TOKENIZED_ACCOUNT_NUMBER",
}
}

plaid_core::open_enum! {
/// The known values of fdx notification severity.
pub enum FDXNotificationSeverity {
/// `EMERGENCY`.
Emergency = "EMERGENCY",
/// `ALERT`.
Alert = "ALERT",
/// `WARNING`.
Warning = "WARNING",
/// `NOTICE`.
Notice = "NOTICE",
/// `INFO`.
Info = "INFO",
}
}

plaid_core::open_enum! {
/// The known values of fdx notification priority.
pub enum FDXNotificationPriority {
/// `HIGH`.
High = "HIGH",
/// `MEDIUM`.
Medium = "MEDIUM",
/// `LOW`.
Low = "LOW",
}
}

plaid_core::open_enum! {
/// The known values of fdx party type.
pub enum FDXPartyType {
/// `DATA_ACCESS_PLATFORM`.
DataAccessPlatform = "DATA_ACCESS_PLATFORM",
/// `DATA_PROVIDER`.
DataProvider = "DATA_PROVIDER",
/// `DATA_RECIPIENT`.
DataRecipient = "DATA_RECIPIENT",
/// `INDIVIDUAL`.
Individual = "INDIVIDUAL",
/// `MERCHANT`.
Merchant = "MERCHANT",
/// `VENDOR`.
Vendor = "VENDOR",
}
}

plaid_core::open_enum! {
/// The known values of fdx party registry.
pub enum FDXPartyRegistry {
/// `FDX`.
Fdx = "FDX",
/// `GLEIF`.
Gleif = "GLEIF",
/// `ICANN`.
Icann = "ICANN",
/// `PRIVATE`.
Private = "PRIVATE",
}
}

plaid_core::open_enum! {
/// The known values of fdx notification payload id type.
pub enum FDXNotificationPayloadIdType {
/// `ACCOUNT`.
Account = "ACCOUNT",
/// `CUSTOMER`.
Customer = "CUSTOMER",
/// `PARTY`.
Party = "PARTY",
/// `MAINTENANCE`.
Maintenance = "MAINTENANCE",
/// `CONSENT`.
Consent = "CONSENT",
}
}

plaid_core::open_enum! {
/// The known values of fdx event status.
pub enum FDXEventStatus {
/// `ACTIVE`.
Active = "ACTIVE",
/// `EXPIRED`.
Expired = "EXPIRED",
/// `REVOKED`.
Revoked = "REVOKED",
/// `SUSPENDED`.
Suspended = "SUSPENDED",
}
}

plaid_core::open_enum! {
/// The known values of fdx update reason.
pub enum FDXUpdateReason {
/// `BUSINESS_RULE`.
BusinessRule = "BUSINESS_RULE",
/// `SECURITY_EVENT`.
SecurityEvent = "SECURITY_EVENT",
/// `USER_ACTION`.
UserAction = "USER_ACTION",
/// `OTHER`.
Other = "OTHER",
}
}

plaid_core::open_enum! {
/// The known values of fdx hateoas link action.
pub enum FDXHateoasLinkAction {
/// `GET`.
Get = "GET",
/// `POST`.
Post = "POST",
/// `PATCH`.
Patch = "PATCH",
/// `DELETE`.
Delete = "DELETE",
/// `PUT`.
Put = "PUT",
}
}

plaid_core::open_enum! {
/// The known values of fdx content types.
pub enum FDXContentTypes {
/// `application/pdf`.
ApplicationPdf = "application/pdf",
/// `image/gif`.
ImageGif = "image/gif",
/// `image/jpeg`.
ImageJpeg = "image/jpeg",
/// `image/tiff`.
ImageTiff = "image/tiff",
/// `image/png`.
ImagePng = "image/png",
/// `application/json`.
ApplicationJson = "application/json",
}
}

plaid_core::open_enum! {
/// The known values of fdx consent grant status.
pub enum FDXConsentGrantStatus {
/// `ACTIVE`.
Active = "ACTIVE",
/// `REVOKED`.
Revoked = "REVOKED",
/// `EXPIRED`.
Expired = "EXPIRED",
}
}

plaid_core::open_enum! {
/// The known values of fdx consent resource type.
pub enum FDXConsentResourceType {
/// `ACCOUNT`.
Account = "ACCOUNT",
/// `CUSTOMER`.
Customer = "CUSTOMER",
/// `DOCUMENT`.
Document = "DOCUMENT",
}
}

plaid_core::open_enum! {
/// The known values of fdx data cluster.
pub enum FDXDataCluster {
/// `ACCOUNT_BASIC`.
AccountBasic = "ACCOUNT_BASIC",
/// `ACCOUNT_DETAILED`.
AccountDetailed = "ACCOUNT_DETAILED",
/// `ACCOUNT_PAYMENTS`.
AccountPayments = "ACCOUNT_PAYMENTS",
/// `BILLS`.
Bills = "BILLS",
/// `CUSTOMER_CONTACT`.
CustomerContact = "CUSTOMER_CONTACT",
/// `CUSTOMER_PERSONAL`.
CustomerPersonal = "CUSTOMER_PERSONAL",
/// `IMAGES`.
Images = "IMAGES",
/// `INVESTMENTS`.
Investments = "INVESTMENTS",
/// `NOTIFICATIONS`.
Notifications = "NOTIFICATIONS",
/// `PAYMENT_SUPPORT`.
PaymentSupport = "PAYMENT_SUPPORT",
/// `REWARDS`.
Rewards = "REWARDS",
/// `STATEMENTS`.
Statements = "STATEMENTS",
/// `TAX`.
Tax = "TAX",
/// `TRANSACTIONS`.
Transactions = "TRANSACTIONS",
/// `BALANCES`.
Balances = "BALANCES",
/// `SCHEDULED_PAYMENTS`.
ScheduledPayments = "SCHEDULED_PAYMENTS",
}
}
