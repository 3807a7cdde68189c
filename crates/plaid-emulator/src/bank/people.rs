//! The owner of the test user's accounts.

use plaid_types::{Address, AddressData, Email, Owner, PhoneNumber};

/// The one owner.
pub(crate) fn owner() -> Owner {
    Owner {
        names: vec!["Alberta Bobbeth Charleson".to_owned()],
        phone_numbers: vec![
            phone("1112223333", false, "home"),
            phone("1112224444", false, "work"),
            phone("1112225555", true, "mobile"),
        ],
        emails: vec![
            email("accountholder0@example.com", true, "primary"),
            email("accountholder1@example.com", false, "secondary"),
        ],
        addresses: vec![
            address("2992 Cameron Road", "Malakoff", "NY", "14236", true),
            address("2493 Leisure Lane", "San Matias", "CA", "93405-2255", false),
        ],
    }
}

fn phone(number: &str, primary: bool, kind: &str) -> PhoneNumber {
    PhoneNumber {
        data: number.into(),
        primary: Some(primary),
        r#type: Some(kind.into()),
    }
}

fn email(address: &str, primary: bool, kind: &str) -> Email {
    Email {
        data: address.into(),
        primary,
        r#type: kind.into(),
    }
}

fn address(street: &str, city: &str, region: &str, postal_code: &str, primary: bool) -> Address {
    Address {
        data: AddressData {
            city: Some(city.to_owned()),
            region: Some(region.to_owned()),
            street: Some(street.to_owned()),
            postal_code: Some(postal_code.to_owned()),
            country: Some("US".to_owned()),
        },
        primary: Some(primary),
    }
}
