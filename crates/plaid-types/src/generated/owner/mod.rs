// @generated from api/shared/owner.toml by `cargo xtask codegen`. Do not edit.

//! Owners of accounts: names, addresses, phone numbers and emails.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// One owner of an account, as the bank knows them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Owner {
    /// The owners' names as the institution has them; several in one text, at some.
    pub names: Vec<String>,
    /// A phone number that the bank has on file.
    pub phone_numbers: Vec<crate::PhoneNumber>,
    /// An email address that the bank has on file.
    pub emails: Vec<crate::Email>,
    /// A postal address that the bank has on file.
    pub addresses: Vec<crate::Address>,
}

/// A phone number that the bank has on file.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PhoneNumber {
    /// The number or address itself.
    pub data: plaid_core::Sensitive,
    /// Whether it is the main one.
    pub primary: Option<bool>,
    /// What a phone number is for.
    pub r#type: Option<crate::PhoneNumberType>,
}

impl PhoneNumber {
    /// A value with the members it cannot go without.
    pub fn new(
        data: impl Into<plaid_core::Sensitive>,
        primary: bool,
        r#type: impl Into<crate::PhoneNumberType>,
    ) -> Self {
        Self {
            data: data.into(),
            primary: Some(primary),
            r#type: Some(r#type.into()),
        }
    }
}

/// An email address that the bank has on file.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Email {
    /// The number or address itself.
    pub data: plaid_core::Sensitive,
    /// Whether it is the main one.
    pub primary: bool,
    /// How an email address ranks.
    pub r#type: crate::EmailType,
}

impl Email {
    /// A value with the members it cannot go without.
    pub fn new(
        data: impl Into<plaid_core::Sensitive>,
        primary: bool,
        r#type: impl Into<crate::EmailType>,
    ) -> Self {
        Self {
            data: data.into(),
            primary,
            r#type: r#type.into(),
        }
    }
}

/// A postal address that the bank has on file.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Address {
    /// The parts of the address.
    pub data: crate::AddressData,
    /// Whether it is the main one.
    pub primary: Option<bool>,
}

/// The parts of a postal address.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct AddressData {
    /// The town, spelled out.
    pub city: Option<String>,
    /// State or province.
    pub region: Option<String>,
    /// Number and street.
    pub street: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
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
            street: Some(street.into()),
            postal_code: None,
            country: None,
        }
    }

    /// The town, spelled out.
    #[must_use]
    pub fn city<M>(mut self, city: impl plaid_core::IntoOption<String, M>) -> Self {
        self.city = city.into_option();
        self
    }

    /// State or province.
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

    /// ISO 3166-1 alpha-2 code.
    #[must_use]
    pub fn country<M>(mut self, country: impl plaid_core::IntoOption<String, M>) -> Self {
        self.country = country.into_option();
        self
    }
}

/// A postal address.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SignalAddressData {
    /// The town, spelled out.
    pub city: Option<String>,
    /// The state or province; in the US and Canada its two letters (`NC`).
    pub region: Option<String>,
    /// House number, street, and what narrows it down to the flat.
    pub street: Option<String>,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: Option<String>,
    /// Two capital letters of ISO 3166-1 (`US`).
    pub country: Option<String>,
}

impl SignalAddressData {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// House number, street, and what narrows it down to the flat.
    #[must_use]
    pub fn street<M>(mut self, street: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street = street.into_option();
        self
    }

    /// The ZIP code in the US; null or absent in countries that have none.
    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }

    /// Two capital letters of ISO 3166-1 (`US`).
    #[must_use]
    pub fn country<M>(mut self, country: impl plaid_core::IntoOption<String, M>) -> Self {
        self.country = country.into_option();
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
