//! How what a user says agrees with data sources.

use plaid_identity_verification::types::{
    AddressPurposeLabel, HiddenMatchSummaryCode, IdentityVerificationUserAddress,
    IdentityVerificationUserData, KYCCheckAddressSummary, KYCCheckDateOfBirthSummary,
    KYCCheckDetails, KYCCheckIDNumberSummary, KYCCheckNameSummary, KYCCheckPhoneSummary,
    POBoxStatus,
};
use plaid_types::MatchSummaryCode as Code;

use super::people::{Person, called, same};

/// Name, address and date of birth must agree, and whatever else is told.
pub(super) fn check(user: &IdentityVerificationUserData) -> KYCCheckDetails {
    let person = called(user.name.as_ref());
    let name = code(user.name.as_ref().map(|name| person.is_called(name)));
    let born = user.date_of_birth.as_ref();
    let born = code(born.map(|date| person.is_born_on(date.expose())));
    let address = address(person, user.address.as_ref());
    let number = user.id_number.as_ref();
    let number = code(number.map(|number| {
        person
            .numbers
            .iter()
            .any(|known| same(known, number.value.expose()))
    }));
    let phone = user.phone_number.as_ref();
    let phone = code(phone.map(|phone| same(phone.expose(), person.phone_number)));
    let passes = [&name, &born, &address.summary]
        .iter()
        .all(|code| **code == Code::Match)
        && [&number, &phone].iter().all(|code| **code != Code::NoMatch);
    let hidden = |code: &Code| Some(HiddenMatchSummaryCode::from(code.as_str()));
    KYCCheckDetails {
        status: if passes { "success" } else { "failed" }.to_owned(),
        name: KYCCheckNameSummary {
            given_name: hidden(&name),
            family_name: hidden(&name),
            summary: name,
        },
        date_of_birth: KYCCheckDateOfBirthSummary {
            day: hidden(&born),
            month: hidden(&born),
            year: hidden(&born),
            summary: born,
        },
        address,
        id_number: KYCCheckIDNumberSummary {
            summary: number,
            ssa_verification: None,
        },
        phone_number: KYCCheckPhoneSummary {
            area_code: Some(phone.clone()),
            summary: phone,
        },
    }
}

fn address(
    person: &Person,
    address: Option<&IdentityVerificationUserAddress>,
) -> KYCCheckAddressSummary {
    let part = |known: &[&str], told: Option<&String>| {
        code(told.map(|told| known.iter().any(|known| same(known, told))))
    };
    let told =
        |part: fn(&IdentityVerificationUserAddress) -> Option<&String>| address.and_then(part);
    let street = part(&[person.street], told(|address| address.street.as_ref()));
    let city = part(&[person.city], told(|address| address.city.as_ref()));
    let region = part(&person.region, told(|address| address.region.as_ref()));
    let postal_code = part(
        &[person.postal_code],
        told(|address| address.postal_code.as_ref()),
    );
    let parts = [&street, &city, &region, &postal_code];
    let agreeing = parts.iter().filter(|code| ***code == Code::Match).count();
    let summary = match agreeing {
        _ if address.is_none() => Code::NoInput,
        4 => Code::Match,
        0 => Code::NoMatch,
        _ => Code::PartialMatch,
    };
    let hidden = |code: &Code| Some(HiddenMatchSummaryCode::from(code.as_str()));
    KYCCheckAddressSummary {
        summary,
        po_box: POBoxStatus::No,
        r#type: AddressPurposeLabel::Residential,
        street: hidden(&street),
        city: hidden(&city),
        region: hidden(&region),
        postal_code: hidden(&postal_code),
        international_details: None,
    }
}

fn code(agrees: Option<bool>) -> Code {
    match agrees {
        None => Code::NoInput,
        Some(true) => Code::Match,
        Some(false) => Code::NoMatch,
    }
}
