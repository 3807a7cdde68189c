// @generated from api/shared/owner.toml by `cargo xtask codegen`. Do not edit.

//! Owners of accounts: names, addresses, phone numbers and emails.

mod codec;

/// One owner of an account, as the bank knows them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Owner {
    /// Names.
    pub names: Vec<String>,
    /// Phone numbers.
    pub phone_numbers: Vec<crate::PhoneNumber>,
    /// Emails.
    pub emails: Vec<crate::Email>,
    /// Addresses.
    pub addresses: Vec<crate::Address>,
}

/// A phone number that the bank has on file.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct PhoneNumber {
    /// Data.
    pub data: plaid_core::Sensitive,
    /// Primary.
    pub primary: Option<bool>,
    /// Type.
    pub r#type: Option<crate::PhoneNumberType>,
}

/// An email address that the bank has on file.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Email {
    /// Data.
    pub data: plaid_core::Sensitive,
    /// Primary.
    pub primary: bool,
    /// Type.
    pub r#type: crate::EmailType,
}

/// A postal address that the bank has on file.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct Address {
    /// Data.
    pub data: crate::AddressData,
    /// Primary.
    pub primary: Option<bool>,
}

/// The parts of a postal address.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct AddressData {
    /// City.
    pub city: Option<String>,
    /// State or province.
    pub region: Option<String>,
    /// Number and street.
    pub street: String,
    /// Postal code.
    pub postal_code: Option<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
}

impl AddressData {
    /// A value with the members it cannot go without.
    pub fn new(street: impl Into<String>) -> Self {
        Self {
            city: None,
            region: None,
            street: street.into(),
            postal_code: None,
            country: None,
        }
    }

    /// City.
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

    /// Postal code.
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

/// Signal address data.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SignalAddressData {
    /// City.
    pub city: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Street.
    pub street: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: Option<String>,
}

impl SignalAddressData {
    /// A value with the members it cannot go without.
    pub fn new() -> Self {
        Self::default()
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

    /// Street.
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Postal code.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Country.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
}

plaid_core::open_enum! {
/// What a phone number is for.
pub enum PhoneNumberType {
/// `home`.
Home = "home",
/// `work`.
Work = "work",
/// `office`.
Office = "office",
/// `mobile`.
Mobile = "mobile",
/// `mobile1`.
Mobile1 = "mobile1",
/// `other`.
Other = "other",
}
}

plaid_core::open_enum! {
/// How an email address ranks.
pub enum EmailType {
/// `primary`.
Primary = "primary",
/// `secondary`.
Secondary = "secondary",
/// `other`.
Other = "other",
}
}

plaid_core::open_enum! {
/// How an account is owned.
pub enum OwnershipType {
/// `individual`.
Individual = "individual",
/// `joint`.
Joint = "joint",
/// `association`.
Association = "association",
/// `trust`.
Trust = "trust",
}
}
