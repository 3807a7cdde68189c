//! The people whom data sources know.

use plaid_core::Date;
use plaid_identity_verification::types::{
    IdentityVerificationResponseUserName, IdentityVerificationUserAddress,
    IdentityVerificationUserData,
};
use plaid_types::{IDNumberType, UserIDNumber};

/// Somebody whom data sources know.
#[derive(Debug)]
pub(super) struct Person {
    pub(super) given_name: &'static str,
    pub(super) family_name: &'static str,
    pub(super) phone_number: &'static str,
    pub(super) born: &'static str,
    /// Whether any day of the year of birth will do.
    any_day: bool,
    pub(super) street: &'static str,
    pub(super) city: &'static str,
    /// The code of the region, and its name.
    pub(super) region: [&'static str; 2],
    pub(super) postal_code: &'static str,
    /// The social security numbers that are theirs.
    pub(super) numbers: &'static [&'static str],
    /// Whether their documents are good.
    pub(super) has_document: bool,
}

/// The one who passes every check.
pub(super) static LESLIE: Person = Person {
    given_name: "Leslie",
    family_name: "Knope",
    phone_number: "+12345678909",
    born: "1975-01-18",
    any_day: false,
    street: "123 Main St.",
    city: "Pawnee",
    region: ["IN", "Indiana"],
    postal_code: "46001",
    numbers: &["123456788", "123456789"],
    has_document: true,
};

/// The one whose data is known, and whose documents are not good.
static BEN: Person = Person {
    given_name: "Ben",
    family_name: "Wyatt",
    phone_number: "+16667778888",
    born: "1974-01-01",
    any_day: true,
    street: "620 Worster Ave Apt 101",
    city: "Sherman Oaks",
    region: ["CA", "California"],
    postal_code: "91423",
    numbers: &["111223333"],
    has_document: false,
};

/// Whom a name is compared with: the one who is called so, or else the one who passes.
pub(super) fn called(name: Option<&IdentityVerificationResponseUserName>) -> &'static Person {
    let is_ben = name.is_some_and(|name| BEN.is_called(name));
    if is_ben { &BEN } else { &LESLIE }
}

impl Person {
    pub(super) fn is_called(&self, name: &IdentityVerificationResponseUserName) -> bool {
        same(self.given_name, &name.given_name) && same(self.family_name, &name.family_name)
    }

    pub(super) fn is_born_on(&self, date: &Date) -> bool {
        let born = Date::from(self.born);
        let year = |date: &Date| date.ymd().map(|(year, ..)| year);
        *date == born || (self.any_day && year(date) == year(&born))
    }

    pub(super) fn name(&self) -> IdentityVerificationResponseUserName {
        IdentityVerificationResponseUserName {
            given_name: self.given_name.to_owned(),
            family_name: self.family_name.to_owned(),
        }
    }

    pub(super) fn address(&self) -> IdentityVerificationUserAddress {
        IdentityVerificationUserAddress {
            street: Some(self.street.to_owned()),
            street2: None,
            city: Some(self.city.to_owned()),
            region: Some(self.region[0].to_owned()),
            postal_code: Some(self.postal_code.to_owned()),
            country: "US".to_owned(),
        }
    }

    pub(super) fn id_number(&self) -> Option<UserIDNumber> {
        let number = self.numbers.first()?;
        Some(UserIDNumber {
            value: (*number).into(),
            r#type: IDNumberType::UsSsn,
        })
    }

    /// What the user types in whose data this is, where nothing is known yet.
    pub(super) fn fill(&self, user: &mut IdentityVerificationUserData) {
        user.name.get_or_insert_with(|| self.name());
        user.phone_number
            .get_or_insert_with(|| self.phone_number.into());
        user.date_of_birth
            .get_or_insert_with(|| Date::from(self.born).into());
        user.address.get_or_insert_with(|| self.address());
        if user.id_number.is_none() {
            user.id_number = self.id_number();
        }
    }
}

/// Whether two texts are the same but for capitals and signs.
pub(super) fn same(one: &str, other: &str) -> bool {
    let plain = |text: &str| {
        let letters = text.chars().filter(|letter| letter.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect::<String>()
    };
    plain(one) == plain(other)
}
