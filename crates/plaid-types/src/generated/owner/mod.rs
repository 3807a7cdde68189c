// @generated from api/shared/owner.toml by `cargo xtask codegen`. Do not edit.

//! Owners of accounts: names, addresses, phone numbers and emails.

mod codec;
#[cfg(feature = "samples")]
mod samples;

/// One owner of an account, as the bank knows them.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Owner {
    pub names: Vec<String>,
    pub phone_numbers: Vec<crate::PhoneNumber>,
    pub emails: Vec<crate::Email>,
    pub addresses: Vec<crate::Address>,
}

/// A phone number that the bank has on file.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct PhoneNumber {
    pub data: plaid_core::Sensitive,
    pub primary: Option<bool>,
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Email {
    pub data: plaid_core::Sensitive,
    pub primary: bool,
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
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Address {
    pub data: crate::AddressData,
    pub primary: Option<bool>,
}

/// The parts of a postal address.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
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
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn street<M>(mut self, street: impl plaid_core::IntoOption<String, M>) -> Self {
        self.street = street.into_option();
        self
    }

    #[must_use]
    pub fn postal_code<M>(mut self, postal_code: impl plaid_core::IntoOption<String, M>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }

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
