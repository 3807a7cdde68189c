// @generated from api/shared/person.toml by `cargo xtask codegen`. Do not edit.

//! People, as verifications and screenings describe them.

mod codec;
#[cfg(feature = "samples")]
mod samples;

plaid_core::string_id! {
/// Names someone of your team in the Dashboard.
pub struct DashboardUserId;
}

plaid_core::string_id! {
/// Names a template of Identity Verification in the Dashboard.
pub struct IdentityVerificationTemplateId;
}

plaid_core::string_id! {
/// Names one attempt of a user to verify who they are.
pub struct IdentityVerificationId;
}

/// The user's name; with it, Link does not ask for it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityVerificationRequestUserName {
    /// The first name. At most 100 characters.
    pub given_name: String,
    /// The last name. At most 100 characters.
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

/// Where the user lives: all of it, the country alone, or nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserAddress {
    /// House number, street, and what narrows it down to the flat.
    pub street: Option<String>,
    /// The second line of the street, for a flat or a suite.
    pub street2: Option<String>,
    /// The town, spelled out.
    pub city: Option<String>,
    /// The state or province; in the US and Canada its two letters (`NC`).
    pub region: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
    /// Two capital letters of ISO 3166-1 (`US`).
    pub country: String,
}

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

    /// House number, street, and what narrows it down to the flat.
    #[must_use]
    pub fn street<M>(mut self, street: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street = street.into_option();
        self
    }

    /// The second line of the street, for a flat or a suite.
    #[must_use]
    pub fn street2<M>(mut self, street2: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street2 = street2.into_option();
        self
    }

    /// The town, spelled out.
    #[must_use]
    pub fn city<M>(mut self, city: impl plaid_core::IntoOption<String, M>) -> Self {
        self.city = city.into_option();
        self
    }

    /// The state or province; in the US and Canada its two letters (`NC`).
    #[must_use]
    pub fn region<M>(mut self, region: impl plaid_core::IntoOption<String, M>) -> Self {
        self.region = region.into_option();
        self
    }

    /// The ZIP code in the US; null or absent in countries that have none.
    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }
}

/// A national id number.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct UserIDNumber {
    /// The number as the user typed it, letters and digits alone.
    pub value: plaid_core::Sensitive,
    /// The country and kind of a national id number.
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

/// How much a user can be trusted, by a model.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TrustIndex {
    /// From 0 to 100; higher is less risk.
    pub score: Option<i64>,
    /// The model with its version, such as `ti-link-session-2.0`.
    pub model: String,
    /// The parts of a Trust Index.
    pub subscores: Option<crate::TrustIndexSubscores>,
}

/// The parts of a Trust Index.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TrustIndexSubscores {
    /// From the device and how it is connected.
    pub device_and_connection: Option<crate::TrustIndexSubscore>,
    /// From the bank accounts.
    pub bank_account_insights: Option<crate::TrustIndexSubscore>,
}

/// One part of a Trust Index.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct TrustIndexSubscore {
    /// From 0 to 100; higher is less risk.
    pub score: Option<i64>,
}

plaid_core::open_enum! {
/// The country and kind of a national id number.
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
/// How well something fits what other sources say.
#[allow(missing_docs)]
pub enum MatchSummaryCode {
Match = "match",
PartialMatch = "partial_match",
NoMatch = "no_match",
/// The sources have nothing. (`no_data`)
NoData = "no_data",
/// The user gave nothing. (`no_input`)
NoInput = "no_input",
}
}
