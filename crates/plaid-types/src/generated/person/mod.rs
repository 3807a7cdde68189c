// @generated from api/shared/person.toml by `cargo xtask codegen`. Do not edit.

//! People, as verifications and screenings describe them.

mod codec;

plaid_core::string_id! {
/// Identifies a dashboard user.
pub struct DashboardUserId;
}

plaid_core::string_id! {
/// Identifies a identity verification template.
pub struct IdentityVerificationTemplateId;
}

/// Identity verification request user name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityVerificationRequestUserName {
    /// Given name.
    pub given_name: String,
    /// Family name.
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

/// User address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserAddress {
    /// Street.
    pub street: Option<String>,
    /// Street2.
    pub street2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
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

    /// Street.
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Street2.
    #[must_use]
    pub fn street2(mut self, street2: impl Into<String>) -> Self {
        self.street2 = Some(street2.into());
        self
    }

    /// City.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Region.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Postal code.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }
}

/// User id number.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct UserIDNumber {
    /// Value.
    pub value: plaid_core::Sensitive,
    /// Type.
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

/// Trust index.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TrustIndex {
    /// Score.
    pub score: i64,
    /// Model.
    pub model: String,
    /// Subscores.
    pub subscores: Option<crate::TrustIndexSubscores>,
}

/// Trust index subscores.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TrustIndexSubscores {
    /// Device and connection.
    pub device_and_connection: Option<crate::TrustIndexSubscore>,
    /// Bank account insights.
    pub bank_account_insights: Option<crate::TrustIndexSubscore>,
}

/// Trust index subscore.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct TrustIndexSubscore {
    /// Score.
    pub score: i64,
}

plaid_core::open_enum! {
/// The known values of id number type.
pub enum IDNumberType {
/// `ar_dni`.
ArDni = "ar_dni",
/// `au_drivers_license`.
AuDriversLicense = "au_drivers_license",
/// `au_passport`.
AuPassport = "au_passport",
/// `br_cpf`.
BrCpf = "br_cpf",
/// `ca_sin`.
CaSin = "ca_sin",
/// `cl_run`.
ClRun = "cl_run",
/// `cn_resident_card`.
CnResidentCard = "cn_resident_card",
/// `co_nit`.
CoNit = "co_nit",
/// `dk_cpr`.
DkCpr = "dk_cpr",
/// `eg_national_id`.
EgNationalId = "eg_national_id",
/// `es_dni`.
EsDni = "es_dni",
/// `es_nie`.
EsNie = "es_nie",
/// `hk_hkid`.
HkHkid = "hk_hkid",
/// `in_pan`.
InPan = "in_pan",
/// `in_epic`.
InEpic = "in_epic",
/// `it_cf`.
ItCf = "it_cf",
/// `jo_civil_id`.
JoCivilId = "jo_civil_id",
/// `jp_my_number`.
JpMyNumber = "jp_my_number",
/// `ke_huduma_namba`.
KeHudumaNamba = "ke_huduma_namba",
/// `kw_civil_id`.
KwCivilId = "kw_civil_id",
/// `mx_curp`.
MxCurp = "mx_curp",
/// `mx_rfc`.
MxRfc = "mx_rfc",
/// `my_nric`.
MyNric = "my_nric",
/// `ng_nin`.
NgNin = "ng_nin",
/// `nz_drivers_license`.
NzDriversLicense = "nz_drivers_license",
/// `om_civil_id`.
OmCivilId = "om_civil_id",
/// `ph_psn`.
PhPsn = "ph_psn",
/// `pl_pesel`.
PlPesel = "pl_pesel",
/// `ro_cnp`.
RoCnp = "ro_cnp",
/// `sa_national_id`.
SaNationalId = "sa_national_id",
/// `se_pin`.
SePin = "se_pin",
/// `sg_nric`.
SgNric = "sg_nric",
/// `tr_tc_kimlik`.
TrTcKimlik = "tr_tc_kimlik",
/// `us_ssn`.
UsSsn = "us_ssn",
/// `us_ssn_last_4`.
UsSsnLast4 = "us_ssn_last_4",
/// `za_smart_id`.
ZaSmartId = "za_smart_id",
}
}

plaid_core::open_enum! {
/// The known values of match summary code.
pub enum MatchSummaryCode {
/// `match`.
Match = "match",
/// `partial_match`.
PartialMatch = "partial_match",
/// `no_match`.
NoMatch = "no_match",
/// `no_data`.
NoData = "no_data",
/// `no_input`.
NoInput = "no_input",
}
}
