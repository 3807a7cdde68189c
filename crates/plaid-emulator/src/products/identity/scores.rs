//! How well what a client knows about a user matches the owners of an account.
//!
//! A score is from 0 to 100. Case, punctuation and the order of words do not count; middle names
//! and titles that one side leaves out cost little. Of several owners, and of several numbers and addresses
//! of one, the best counts.

use plaid_identity::types::{
    AddressMatchScore, EmailAddressMatchScore, IdentityMatchUser, NameMatchScore,
    PhoneNumberMatchScore,
};
use plaid_types::{AddressData, Owner};

use crate::products::words::words;

/// Short names, each with the one that it stands for.
const NICKNAMES: [(&str, &str); 14] = [
    ("al", "albert"),
    ("allie", "alberta"),
    ("bert", "alberta"),
    ("beth", "elizabeth"),
    ("bill", "william"),
    ("bob", "robert"),
    ("bobby", "robert"),
    ("dick", "richard"),
    ("jim", "james"),
    ("kate", "katherine"),
    ("liz", "elizabeth"),
    ("mike", "michael"),
    ("tom", "thomas"),
    ("will", "william"),
];

/// Words that only the names of businesses have.
const BUSINESS: [&str; 7] = ["llc", "inc", "corp", "ltd", "llp", "company", "gmbh"];

/// The parts of addresses, with how much each counts.
const STREET: u32 = 45;
const POSTAL_CODE: u32 = 30;
const CITY: u32 = 15;
const REGION: u32 = 10;

/// All scores of what is known about a user.
pub(super) struct Scores {
    pub(super) legal_name: NameMatchScore,
    pub(super) phone_number: PhoneNumberMatchScore,
    pub(super) email_address: EmailAddressMatchScore,
    pub(super) address: AddressMatchScore,
}

/// What is not known has no score.
pub(super) fn scores(user: Option<&IdentityMatchUser>, owners: &[Owner]) -> Scores {
    let name = user.and_then(|user| user.legal_name.as_deref());
    let phone = user.and_then(|user| user.phone_number.as_ref());
    let email = user.and_then(|user| user.email_address.as_ref());
    let address = user.and_then(|user| user.address.as_ref());
    let names = || owners.iter().flat_map(|owner| &owner.names);
    let phones = || owners.iter().flat_map(|owner| &owner.phone_numbers);
    let emails = || owners.iter().flat_map(|owner| &owner.emails);
    let places = || owners.iter().flat_map(|owner| &owner.addresses);
    let all_or_nothing = |is_known: bool| if is_known { 100 } else { 0 };
    let address = address.map(|address| {
        let said = AddressData {
            city: address.city.clone(),
            region: address.region.clone(),
            street: address.street.clone(),
            postal_code: address.postal_code.clone(),
            country: address.country.clone(),
        };
        let known = places().map(|place| place_score(&said, &place.data));
        known.max_by_key(|(score, _)| *score).unwrap_or_default()
    });
    Scores {
        legal_name: name_score(name, names()),
        phone_number: PhoneNumberMatchScore {
            score: phone.map(|phone| {
                let said = digits(phone.expose());
                all_or_nothing(phones().any(|known| digits(known.data.expose()) == said))
            }),
        },
        email_address: EmailAddressMatchScore {
            score: email.map(|email| {
                let said = email.expose().to_lowercase();
                all_or_nothing(emails().any(|known| known.data.expose().to_lowercase() == said))
            }),
        },
        address: AddressMatchScore {
            score: address.map(|(score, _)| i64::from(score)),
            is_postal_code_match: address.map(|(_, is_match)| is_match),
        },
    }
}

/// A number without its country, as far as it has one.
fn digits(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let start = digits.len().saturating_sub(10);
    digits.get(start..).unwrap_or_default().to_owned()
}

fn name_score<'a>(said: Option<&str>, known: impl Iterator<Item = &'a String>) -> NameMatchScore {
    let Some(said) = said else {
        return NameMatchScore {
            score: None,
            is_first_name_or_last_name_match: None,
            is_nickname_match: None,
            is_business_name_detected: None,
        };
    };
    let said = words(said);
    let best = known.map(|known| pair_score(&said, &words(known)));
    let best = best.max_by_key(|pair| pair.score).unwrap_or_default();
    let is_business = said.iter().any(|word| BUSINESS.contains(&word.as_str()));
    NameMatchScore {
        score: Some(i64::from(best.score)),
        is_first_name_or_last_name_match: Some(best.is_half),
        is_nickname_match: Some(best.is_nickname),
        is_business_name_detected: Some(is_business),
    }
}

/// How well two names match.
#[derive(Debug, Clone, Copy, Default)]
struct Pair {
    score: u32,
    is_half: bool,
    is_nickname: bool,
}

fn pair_score(said: &[String], known: &[String]) -> Pair {
    let same = |one: &String, other: &String| one == other || is_nickname(one, other);
    let matched = said
        .iter()
        .filter(|word| known.iter().any(|known| same(word, known)));
    let matched = u32::try_from(matched.count()).unwrap_or(u32::MAX);
    let ends = |one: Option<&String>, other: Option<&String>| match (one, other) {
        (Some(one), Some(other)) => same(one, other),
        _ => false,
    };
    let (first, last) = (
        ends(said.first(), known.first()),
        ends(said.last(), known.last()),
    );
    let count = |words: &[String]| u32::try_from(words.len()).unwrap_or(u32::MAX);
    let (shorter, longer) = (count(said).min(count(known)), count(said).max(count(known)));
    let score = match (first, last) {
        _ if shorter == 0 => 0,
        _ if matched == longer => 100,
        // Only middle names differ.
        (true, true) => 90,
        _ => matched.saturating_mul(60) / longer,
    };
    let nicknames = said.iter().zip(known);
    let is_nickname = nicknames
        .clone()
        .any(|(one, other)| is_nickname(one, other));
    Pair {
        score: if is_nickname { score.min(85) } else { score },
        is_half: first || last,
        is_nickname,
    }
}

fn is_nickname(one: &str, other: &str) -> bool {
    NICKNAMES.contains(&(one, other)) || NICKNAMES.contains(&(other, one))
}

/// The score of two addresses, and whether their postal codes are the same.
fn place_score(said: &AddressData, known: &AddressData) -> (u32, bool) {
    let five = |code: &Option<String>| -> Option<String> {
        Some(code.as_ref()?.chars().take(5).collect())
    };
    let is_postal_code =
        said.postal_code.is_some() && five(&said.postal_code) == five(&known.postal_code);
    let mut possible = 0;
    let mut found = 0;
    for (part, said, known) in [
        (STREET, &said.street, &known.street),
        (
            POSTAL_CODE,
            &five(&said.postal_code),
            &five(&known.postal_code),
        ),
        (CITY, &said.city, &known.city),
        (REGION, &said.region, &known.region),
    ] {
        let Some(said) = said else { continue };
        possible += part;
        found += overlap(said, known.as_deref().unwrap_or_default(), part);
    }
    let score = (found * 100).checked_div(possible).unwrap_or_default();
    (score, is_postal_code)
}

/// So much of a part as there are words in common.
fn overlap(said: &str, known: &str, part: u32) -> u32 {
    let (said, known) = (words(said), words(known));
    let common = said.iter().filter(|word| known.contains(word)).count();
    let longer = said.len().max(known.len());
    let share = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    part.saturating_mul(share(common))
        .checked_div(share(longer))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{digits, pair_score};
    use crate::products::words::words;

    #[test]
    fn names_match_more_or_less() {
        for (said, known, score, is_half) in [
            (
                "Alberta Bobbeth Charleson",
                "Alberta Bobbeth Charleson",
                100,
                true,
            ),
            (
                "charleson, ALBERTA bobbeth",
                "Alberta Bobbeth Charleson",
                100,
                false,
            ),
            ("Alberta Charleson", "Alberta Bobbeth Charleson", 90, true),
            ("Bob Smith", "Robert Smith", 85, true),
            ("Alberta Jones", "Alberta Bobbeth Charleson", 20, true),
            ("Somebody Else", "Alberta Bobbeth Charleson", 0, false),
            ("", "Alberta", 0, false),
        ] {
            let pair = pair_score(&words(said), &words(known));
            assert_eq!((pair.score, pair.is_half), (score, is_half), "{said}");
        }
    }

    #[test]
    fn numbers_are_the_same_with_their_country_and_without() {
        assert_eq!(digits("+1 (415) 555-0123"), digits("4155550123"));
    }
}
