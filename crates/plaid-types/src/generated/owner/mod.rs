// @generated from api/shared/owner.toml by `cargo xtask codegen`. Do not edit.

//! Owners of accounts: names, addresses, phone numbers and emails.

mod codec;

/// One owner of an account, as the bank knows them.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Owner {
    pub names: Vec<String>,
    pub phone_numbers: Vec<crate::PhoneNumber>,
    pub emails: Vec<crate::Email>,
    pub addresses: Vec<crate::Address>,
}

/// A phone number that the bank has on file.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PhoneNumber {
    pub data: plaid_core::Sensitive,
    pub primary: Option<bool>,
    pub r#type: Option<crate::PhoneNumberType>,
}

/// An email address that the bank has on file.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Email {
    pub data: plaid_core::Sensitive,
    pub primary: bool,
    pub r#type: crate::EmailType,
}

/// A postal address that the bank has on file.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Address {
    pub data: crate::AddressData,
    pub primary: Option<bool>,
}

/// The parts of a postal address.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AddressData {
    pub city: Option<String>,
    /// State or province.
    pub region: Option<String>,
    /// Number and street.
    pub street: Option<String>,
    pub postal_code: Option<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
}

#[allow(missing_docs)]
impl AddressData {
    /// A value with the members it cannot go without.
    pub fn new(street: impl Into<String>) -> Self {
        Self {
            city: None,
            region: None,
            street: Some(street.into()),
            postal_code: None,
            country: None,
        }
    }

    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// State or province.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// ISO 3166-1 alpha-2 code.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
}

/// Stands in `IncomeVerificationPrecheckUser.home_address` and `SignalUser.address`.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct SignalAddressData {
    pub city: Option<String>,
    pub region: Option<String>,
    pub street: Option<String>,
    pub postal_code: Option<String>,
    pub country: Option<String>,
}

#[allow(missing_docs)]
impl SignalAddressData {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
}

plaid_core::open_enum! {
/// What a phone number is for.
#[allow(missing_docs)]
pub enum PhoneNumberType {
Home = "home",
Work = "work",
Office = "office",
Mobile = "mobile",
Mobile1 = "mobile1",
Other = "other",
}
}

plaid_core::open_enum! {
/// How an email address ranks.
#[allow(missing_docs)]
pub enum EmailType {
Primary = "primary",
Secondary = "secondary",
Other = "other",
}
}

plaid_core::open_enum! {
/// How an account is owned.
#[allow(missing_docs)]
pub enum OwnershipType {
Individual = "individual",
Joint = "joint",
Association = "association",
Trust = "trust",
}
}
