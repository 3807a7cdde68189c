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
pub enum IDNumberType {
/// Argentina's national id number. (`ar_dni`)
ArDni = "ar_dni",
/// Australia's driving licence. (`au_drivers_license`)
AuDriversLicense = "au_drivers_license",
/// Australia's passport. (`au_passport`)
AuPassport = "au_passport",
/// Brazil's taxpayer number of a person. (`br_cpf`)
BrCpf = "br_cpf",
/// Canada's social insurance number. (`ca_sin`)
CaSin = "ca_sin",
/// Chile's national id number. (`cl_run`)
ClRun = "cl_run",
/// China's resident identity card. (`cn_resident_card`)
CnResidentCard = "cn_resident_card",
/// Colombia's taxpayer number. (`co_nit`)
CoNit = "co_nit",
/// Denmark's civil registration number. (`dk_cpr`)
DkCpr = "dk_cpr",
/// Egypt's national id number. (`eg_national_id`)
EgNationalId = "eg_national_id",
/// Spain's national id number. (`es_dni`)
EsDni = "es_dni",
/// Spain's number for foreigners. (`es_nie`)
EsNie = "es_nie",
/// Hong Kong's identity card. (`hk_hkid`)
HkHkid = "hk_hkid",
/// India's permanent account number, for taxes. (`in_pan`)
InPan = "in_pan",
/// India's voter card. (`in_epic`)
InEpic = "in_epic",
/// Italy's taxpayer code. (`it_cf`)
ItCf = "it_cf",
/// Jordan's civil id number. (`jo_civil_id`)
JoCivilId = "jo_civil_id",
/// Japan's individual number. (`jp_my_number`)
JpMyNumber = "jp_my_number",
/// Kenya's Huduma number. (`ke_huduma_namba`)
KeHudumaNamba = "ke_huduma_namba",
/// Kuwait's civil id number. (`kw_civil_id`)
KwCivilId = "kw_civil_id",
/// Mexico's population registry code. (`mx_curp`)
MxCurp = "mx_curp",
/// Mexico's taxpayer code. (`mx_rfc`)
MxRfc = "mx_rfc",
/// Malaysia's registration identity card. (`my_nric`)
MyNric = "my_nric",
/// Nigeria's national identification number. (`ng_nin`)
NgNin = "ng_nin",
/// New Zealand's driving licence. (`nz_drivers_license`)
NzDriversLicense = "nz_drivers_license",
/// Oman's civil id number. (`om_civil_id`)
OmCivilId = "om_civil_id",
/// The Philippines' PhilSys number. (`ph_psn`)
PhPsn = "ph_psn",
/// Poland's PESEL number. (`pl_pesel`)
PlPesel = "pl_pesel",
/// Romania's personal numerical code. (`ro_cnp`)
RoCnp = "ro_cnp",
/// Saudi Arabia's national id number. (`sa_national_id`)
SaNationalId = "sa_national_id",
/// Sweden's personal identity number. (`se_pin`)
SePin = "se_pin",
/// Singapore's registration identity card. (`sg_nric`)
SgNric = "sg_nric",
/// Turkey's identification number. (`tr_tc_kimlik`)
TrTcKimlik = "tr_tc_kimlik",
/// All nine digits of the US social security number. (`us_ssn`)
UsSsn = "us_ssn",
/// The last four digits of the US social security number. (`us_ssn_last_4`)
UsSsnLast4 = "us_ssn_last_4",
/// South Africa's identity card. (`za_smart_id`)
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
