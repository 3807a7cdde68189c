//! The owners of accounts.

use plaid_sandbox::types::{AddressOverride, OwnerOverride};
use plaid_types::{Address, AddressData, Email, Owner, PhoneNumber};

use super::users::User;

/// The owners of an account, by its place among those of a user. What a client leaves out of an owner
/// is that of the default user.
pub(crate) fn owners(user: &User, account: usize) -> Vec<Owner> {
    match user {
        User::Known(persona) if persona.is_joint => vec![owner(), partner()],
        User::Known(_) => vec![owner()],
        User::Custom(known) => {
            let said = user.said_of(account);
            let owner = said_owner(said.and_then(|said| said.identity.as_ref()));
            // One login is one person's, whatever account they look at.
            let all = known.override_accounts.iter().flatten();
            let mut named = all.filter_map(|said| said.identity.as_ref());
            let names = named.next().map_or(owner.names, |said| said.names.clone());
            vec![Owner { names, ..owner }]
        }
    }
}

fn said_owner(said: Option<&OwnerOverride>) -> Owner {
    let known = owner();
    let Some(said) = said else { return known };
    let addresses = said.addresses.as_ref();
    Owner {
        names: said.names.clone(),
        phone_numbers: said.phone_numbers.clone().unwrap_or(known.phone_numbers),
        emails: said.emails.clone().unwrap_or(known.emails),
        addresses: addresses.map_or(known.addresses, |addresses| {
            addresses.iter().map(said_address).collect()
        }),
    }
}

fn said_address(said: &AddressOverride) -> Address {
    let data = &said.data;
    Address {
        data: AddressData {
            city: Some(data.city.clone()),
            region: data.region.clone(),
            street: Some(data.street.clone()),
            postal_code: data.postal_code.clone(),
            country: Some(data.country.clone()),
        },
        primary: Some(said.primary),
    }
}

/// Who owns the accounts of a couple too.
fn partner() -> Owner {
    Owner {
        names: vec!["Robert Charleson".to_owned()],
        phone_numbers: vec![phone("1112227777", true, "mobile")],
        emails: vec![email("accountholder2@example.com", true, "primary")],
        addresses: owner().addresses,
    }
}

/// The default user.
fn owner() -> Owner {
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
