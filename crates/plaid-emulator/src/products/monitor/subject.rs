//! Who is screened: what people and organizations have in common.

use std::fmt::Debug;

use plaid_webhooks::Webhook;
use serde::{Serialize, de::DeserializeOwned};

use super::{lists::Entry, matching::Wanted};
use crate::failure::Failure;

/// Who is screened.
pub(super) trait Subject: Debug + Clone + Send + Sync + 'static {
    /// What is searched for.
    type Terms: Debug + Clone + Serialize + DeserializeOwned + Send + Sync + 'static;

    /// The name of the state in a snapshot.
    const NAME: &'static str;
    /// The programs that every client has; the second one wants names that are the same.
    const PROGRAMS: [&'static str; 2];
    /// What ids begin with.
    const PROGRAM: &'static str;
    const SCREENING: &'static str;
    const HIT: &'static str;
    const REVIEW: &'static str;

    /// Everybody on the lists.
    fn entries() -> &'static [Entry];

    /// Terms that nothing is found by.
    fn nobody(program: &str) -> Self::Terms;

    fn program(terms: &Self::Terms) -> &str;

    /// Counts the versions of the terms.
    fn version(terms: &mut Self::Terms) -> &mut Option<i64>;

    fn wanted(terms: &Self::Terms) -> Wanted<'_>;

    /// The webhook of a screening whose status has changed.
    fn status_updated(id: &str) -> Webhook;
}

/// Fails for what cannot be searched for.
pub(super) fn check_terms(
    name: &str,
    document: Option<&str>,
    country: Option<&str>,
) -> Result<(), Failure> {
    let wrong = |what: &str| Err(Failure::invalid_field(format!("search_terms.{what}")));
    if name.chars().count() > 100 || !name.chars().any(char::is_alphabetic) {
        return wrong("legal_name must have a letter, and 100 characters at most");
    }
    let is_number = |number: &str| {
        (4..=32).contains(&number.len()) && number.bytes().all(|c| c.is_ascii_alphanumeric())
    };
    if document.is_some_and(|number| !is_number(number)) {
        return wrong("document_number must have 4 to 32 letters and digits");
    }
    let is_code = |code: &str| code.len() == 2 && code.bytes().all(|c| c.is_ascii_uppercase());
    if country.is_some_and(|code| !is_code(code)) {
        return wrong("country must be an ISO 3166-1 alpha-2 code");
    }
    Ok(())
}
