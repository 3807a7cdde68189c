// @generated from api/shared/person.toml by `cargo xtask codegen`. Do not edit.

//! People, as verifications and screenings describe them.

mod codec;
#[cfg(feature = "samples")]
mod samples;

plaid_core::string_id! {
/// Stands in `BeaconAuditTrail.dashboard_user_id`, `DashboardUserGetRequest.dashboard_user_id`, `DashboardUserGetResponse.id` and 14 more places.
pub struct DashboardUserId;
}

plaid_core::string_id! {
/// Stands in `IdentityVerificationCreateRequest.template_id`, `IdentityVerificationTemplateReference.id`, `IdentityVerificationListRequest.template_id` and 2 more places.
pub struct IdentityVerificationTemplateId;
}

plaid_core::string_id! {
/// Names one attempt of a user to verify who they are.
pub struct IdentityVerificationId;
}

/// Stands in `IdentityVerificationCreateRequestUser.name`, `IdentityVerificationRequestUser.name` and `LinkTokenCreateRequestUser.name`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IdentityVerificationRequestUserName {
    pub given_name: String,
    pub family_name: String,
}

impl IdentityVerificationRequestUserName {
    /// A value with the members it cannot go without.
    pub fn new(given_name: impl Into<String>, family_name: impl Into<String>) -> Self {
        Self {
            given_name: given_name.into(),
            family_name: family_name.into(),
        }
    }
}

/// Stands in `IdentityVerificationCreateRequestUser.address`, `IdentityVerificationRequestUser.address` and `LinkTokenCreateRequestUser.address`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct UserAddress {
    pub street: Option<String>,
    pub street2: Option<String>,
    pub city: Option<String>,
    pub region: Option<String>,
    pub postal_code: Option<String>,
    pub country: String,
}

#[allow(missing_docs)]
impl UserAddress {
    /// A value with the members it cannot go without.
    pub fn new(country: impl Into<String>) -> Self {
        Self {
            street: None,
            street2: None,
            city: None,
            region: None,
            postal_code: None,
            country: country.into(),
        }
    }

    #[must_use]
    pub fn street<M>(mut self, street: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street = street.into_option();
        self
    }

    #[must_use]
    pub fn street2<M>(mut self, street2: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street2 = street2.into_option();
        self
    }

    #[must_use]
    pub fn city<M>(mut self, city: impl plaid_core::IntoOption<String, M>) -> Self {
        self.city = city.into_option();
        self
    }

    #[must_use]
    pub fn region<M>(mut self, region: impl plaid_core::IntoOption<String, M>) -> Self {
        self.region = region.into_option();
        self
    }

    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }
}

/// Stands in `IdentityVerificationCreateRequestUser.id_number`, `IdentityVerificationUserData.id_number`, `IdentityVerificationRequestUser.id_number` and 3 more places.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserIDNumber {
    pub value: plaid_core::Sensitive,
    pub r#type: crate::IDNumberType,
}

impl UserIDNumber {
    /// A value with the members it cannot go without.
    pub fn new(
        value: impl Into<plaid_core::Sensitive>,
        r#type: impl Into<crate::IDNumberType>,
    ) -> Self {
        Self {
            value: value.into(),
            r#type: r#type.into(),
        }
    }
}

/// Stands in `IDVProtectEvent.trust_index`, `LatestScoredEvent.trust_index`, `ProtectEventSendResponse.trust_index` and one more place.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TrustIndex {
    pub score: Option<i64>,
    pub model: String,
    pub subscores: Option<crate::TrustIndexSubscores>,
}

/// Stands in `TrustIndex.subscores`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TrustIndexSubscores {
    pub device_and_connection: Option<crate::TrustIndexSubscore>,
    pub bank_account_insights: Option<crate::TrustIndexSubscore>,
}

/// Stands in `TrustIndexSubscores.device_and_connection` and `TrustIndexSubscores.bank_account_insights`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TrustIndexSubscore {
    pub score: Option<i64>,
}

plaid_core::open_enum! {
/// Stands in `BeaconUserIDNumber.type`, `TransferPlatformPersonIDNumber.type` and `UserIDNumber.type`.
#[allow(missing_docs)]
pub enum IDNumberType {
ArDni = "ar_dni",
AuDriversLicense = "au_drivers_license",
AuPassport = "au_passport",
BrCpf = "br_cpf",
CaSin = "ca_sin",
ClRun = "cl_run",
CnResidentCard = "cn_resident_card",
CoNit = "co_nit",
DkCpr = "dk_cpr",
EgNationalId = "eg_national_id",
EsDni = "es_dni",
EsNie = "es_nie",
HkHkid = "hk_hkid",
InPan = "in_pan",
InEpic = "in_epic",
ItCf = "it_cf",
JoCivilId = "jo_civil_id",
JpMyNumber = "jp_my_number",
KeHudumaNamba = "ke_huduma_namba",
KwCivilId = "kw_civil_id",
MxCurp = "mx_curp",
MxRfc = "mx_rfc",
MyNric = "my_nric",
NgNin = "ng_nin",
NzDriversLicense = "nz_drivers_license",
OmCivilId = "om_civil_id",
PhPsn = "ph_psn",
PlPesel = "pl_pesel",
RoCnp = "ro_cnp",
SaNationalId = "sa_national_id",
SePin = "se_pin",
SgNric = "sg_nric",
TrTcKimlik = "tr_tc_kimlik",
UsSsn = "us_ssn",
UsSsnLast4 = "us_ssn_last_4",
ZaSmartId = "za_smart_id",
}
}

plaid_core::open_enum! {
/// How an identity verification stands.
pub enum IdentityVerificationStatus {
/// Not over yet. (`active`)
Active = "active",
/// All steps passed. (`success`)
Success = "success",
/// A step failed; the user was sent to your support. (`failed`)
Failed = "failed",
/// Left unfinished for too long. (`expired`)
Expired = "expired",
/// Called off in the Dashboard or through the API. (`canceled`)
Canceled = "canceled",
/// A screening found hits that someone must look at. (`pending_review`)
PendingReview = "pending_review",
}
}

plaid_core::open_enum! {
/// Stands in `KYCCheckAddressSummary.summary`, `KYCCheckNameSummary.summary`, `KYCCheckDateOfBirthSummary.summary` and 15 more places.
#[allow(missing_docs)]
pub enum MatchSummaryCode {
Match = "match",
PartialMatch = "partial_match",
NoMatch = "no_match",
NoData = "no_data",
NoInput = "no_input",
}
}
