//! Whether somebody is the one on a list.

use plaid_core::Date;
use plaid_types::MatchSummaryCode as Code;
use serde::{Deserialize, Serialize};

use super::lists::Entry;
use crate::products::words::words;

/// Who is looked for.
pub(super) struct Wanted<'a> {
    pub(super) name: &'a str,
    pub(super) born: Option<&'a Date>,
    pub(super) document: Option<&'a str>,
    pub(super) country: Option<&'a str>,
    pub(super) email: Option<&'a str>,
    pub(super) phone: Option<&'a str>,
    pub(super) url: Option<&'a str>,
}

/// How well an entry agrees with who is looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Found {
    pub(super) names: Code,
    pub(super) born: Code,
    pub(super) documents: Code,
    pub(super) locations: Code,
    pub(super) emails: Code,
    pub(super) phones: Code,
    pub(super) urls: Code,
}

/// An entry agrees by its name, unless its date of birth is another one. An exact name is the same but
/// for its signs; otherwise all words of the shorter name must stand in the longer one, at least two.
pub(super) fn compare(wanted: &Wanted<'_>, entry: &Entry, is_exact: bool) -> Option<Found> {
    let name = words(wanted.name);
    let mut names = entry.names.iter().map(|known| words(known));
    let names = if names.clone().any(|known| known == name) {
        Code::Match
    } else if !is_exact && names.any(|known| overlaps(&known, &name)) {
        Code::PartialMatch
    } else {
        return None;
    };
    let born = match (entry.born, wanted.born) {
        (None, _) => Code::NoData,
        (_, None) => Code::NoInput,
        (Some(known), Some(born)) if known == born.as_str() => Code::Match,
        (Some(known), Some(born)) if known.get(..4) == born.as_str().get(..4) => Code::PartialMatch,
        _ => return None,
    };
    let (_, country) = entry.place;
    Some(Found {
        names,
        born,
        documents: same(entry.document.map(|(_, number)| number), wanted.document),
        locations: same(Some(country), wanted.country),
        emails: same(entry.email, wanted.email),
        phones: same(entry.phone, wanted.phone),
        urls: same(entry.url, wanted.url),
    })
}

fn same(known: Option<&str>, wanted: Option<&str>) -> Code {
    match (known, wanted) {
        (None, _) => Code::NoData,
        (_, None) => Code::NoInput,
        (Some(known), Some(wanted)) if known.eq_ignore_ascii_case(wanted) => Code::Match,
        _ => Code::NoMatch,
    }
}

fn overlaps(one: &[String], other: &[String]) -> bool {
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    short.len() >= 2 && short.iter().all(|word| long.contains(word))
}

#[cfg(test)]
mod tests {
    use plaid_core::Date;
    use plaid_types::MatchSummaryCode as Code;

    use super::{Wanted, compare};
    use crate::products::monitor::lists::PEOPLE;

    fn found(name: &str, born: Option<&Date>, is_exact: bool) -> Option<(Code, Code)> {
        let wanted = Wanted {
            name,
            born,
            document: None,
            country: None,
            email: None,
            phone: None,
            url: None,
        };
        let found = compare(&wanted, &PEOPLE[0], is_exact)?;
        Some((found.names, found.born))
    }

    #[test]
    fn names_agree_more_or_less_and_years_of_birth_exclude() {
        let (day, year, other) = (
            Date::of(1961, 3, 14),
            Date::of(1961, 1, 1),
            Date::of(1985, 3, 14),
        );
        let exact = Some((Code::Match, Code::Match));
        assert_eq!(found("aleksandr VORONOVICH", Some(&day), true), exact);
        assert_eq!(found("Voronovich, Sasha Petrovich", Some(&day), true), None);
        let partly = Some((Code::PartialMatch, Code::PartialMatch));
        assert_eq!(
            found("Voronovich, Sasha Petrovich", Some(&year), false),
            partly
        );
        assert_eq!(found("Voronovich", None, false), None);
        assert_eq!(found("Aleksandr Voronovich", Some(&other), false), None);
        let unknown = Some((Code::Match, Code::NoInput));
        assert_eq!(found("Aleksandr Voronovich", None, false), unknown);
    }
}
