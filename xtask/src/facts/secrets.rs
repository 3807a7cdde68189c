//! Which members must not show up in logs: what grants access, and what identifies one person or
//! one account by itself.
//!
//! Names and addresses of people stay in the clear: programs print them, and many people share
//! them. The importer marks new members by this rule, and a test holds all facts to it.

/// Words that make a member suspicious wherever they stand in its name.
const WORDS: &[&str] = &[
    "token",
    "tokens",
    "secret",
    "secrets",
    "password",
    "passwords",
    "passcode",
    "pin",
    "cookie",
    "ssn",
    "tin",
    "itin",
    "ein",
    "iban",
    "bban",
    "email",
    "emails",
    "phone",
    "phones",
    "telephone",
    "passport",
    "license",
    "birth",
    "dob",
    "selfie",
    "face",
    "number",
    "numbers",
    "url",
    "uri",
    "urls",
    "uris",
    "href",
];

/// Runs of words that do.
const PHRASES: &[&[&str]] = &[
    &["tax", "id"],
    &["tax", "payer", "id"],
    &["taxpayer", "identifier", "value"],
    &["id", "mask"],
    &["ip", "address"],
    &["last", "4"],
    &["auth", "code"],
    &["oauth", "state", "id"],
    &["employee", "id"],
    &["payroll", "id"],
    &["original", "front"],
    &["original", "back"],
    &["cropped", "front"],
    &["cropped", "back"],
];

/// Owners whose members are suspicious whatever they are called.
const OWNERS: &[&str] = &["CustomerSecrets", "IDNumber", "Credentials"];

/// Members whose name alone says nothing, with the owners in which they are suspicious.
const OWNED: &[(&str, &[&str])] = &[
    (
        "data",
        &[
            "Email",
            "ClientUserIdentityEmail",
            "PhoneNumber",
            "ClientUserIdentityPhoneNumber",
        ],
    ),
    ("value", &["TransferPlatformRequirementSubmission"]),
    ("address", &["LinkDeliveryCommunicationMethod"]),
];

/// What looks suspicious and is not: members, or members of one owner, and why.
const HARMLESS: &[(&str, &[&str])] = &[
    (
        "names a bank or its branch, and is printed on every cheque",
        &[
            "routing_number",
            "routing_numbers",
            "wire_routing_number",
            "dtc_numbers",
        ],
    ),
    (
        "a page of a company, made for the public",
        &[
            "documentation_url",
            "url",
            "logo_url",
            "logo_uri",
            "logoUri",
            "homeUri",
            "application_url",
            "contact_url",
            "personal_finance_category_icon_url",
            "href",
        ],
    ),
    (
        "an address of the program's own, which its users see",
        &[
            "redirect_uri",
            "redirect_uris",
            "completion_redirect_uri",
            "destination_url",
        ],
    ),
    (
        "a number of a company or a shop, made for the public",
        &[
            "Counterparty.phone_number",
            "Enrichments.phone_number",
            "BusinessPhoneNumber.number",
            "pse_telephone_number",
            "telephone_number",
            "payer_state_number",
            "payer_state_number_lower",
            "employer_state_id_number",
            "registration_number",
            "store_number",
        ],
    ),
    (
        "names one payment, and nothing can be done with it",
        &["check_number", "reference_number", "sequence_number"],
    ),
    (
        "the last digits, made to be shown to the user",
        &["account_number_mask"],
    ),
    (
        "says what a thing is or is called, not who someone is",
        &["token_type", "passport_name", "second_tin_exists"],
    ),
    (
        "a count",
        &["page_number", "number_of_payment_transactions"],
    ),
];

/// Whether a text or date of this name, in an object of this name, must not show up in logs.
pub(crate) fn is_suspicious(member: &str, owner: &str) -> bool {
    let full = format!("{owner}.{member}");
    let is_harmless = HARMLESS
        .iter()
        .any(|(_, members)| members.contains(&member) || members.contains(&full.as_str()));
    !is_harmless && looks_secret(member, owner)
}

fn looks_secret(member: &str, owner: &str) -> bool {
    let words = words(member);
    let has = |phrase: &[&str]| words.windows(phrase.len()).any(|run| run == phrase);
    member == "account"
        || WORDS.iter().any(|word| has(&[*word]))
        || PHRASES.iter().any(|phrase| has(phrase))
        || OWNERS.iter().any(|part| owner.contains(part))
        || OWNED
            .iter()
            .any(|(name, owners)| *name == member && owners.contains(&owner))
}

/// The words of a name in snake or camel case, in small letters.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = '_';
    for c in name.chars() {
        if !c.is_ascii_alphanumeric() || (c.is_ascii_uppercase() && before.is_ascii_lowercase()) {
            words.push(String::new());
        }
        if let (true, Some(word)) = (c.is_ascii_alphanumeric(), words.last_mut()) {
            word.push(c.to_ascii_lowercase());
        }
        before = c;
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, path::Path};

    use super::{HARMLESS, is_suspicious, looks_secret, words};
    use crate::facts::{Field, Type, TypeDef};

    fn facts() -> crate::facts::Facts {
        let api = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api");
        crate::facts::read(&api).unwrap()
    }

    /// Whether a member holds text: other types either redact themselves or tell too little.
    fn holds_text(ty: &Type) -> bool {
        match ty {
            Type::String | Type::Date | Type::Json | Type::FreeForm => true,
            Type::Map(inner) | Type::List(inner) | Type::SparseList(inner) => holds_text(inner),
            _ => false,
        }
    }

    #[test]
    fn whatever_looks_secret_is_marked() {
        let facts = facts();
        let mut bare = Vec::new();
        for (file, types) in facts.files().chain([("core", &facts.core)]) {
            for (owner, def) in &types.types {
                let TypeDef::Object(object) = def else {
                    continue;
                };
                let is_bare = |(member, field): &(&String, &Field)| {
                    holds_text(&field.ty) && !field.marks.secret && is_suspicious(member, owner)
                };
                let members = object.fields.iter().filter(is_bare);
                bare.extend(members.map(|(member, _)| format!("{file}: {owner}.{member}")));
            }
        }
        assert!(
            bare.is_empty(),
            "mark these as secret, or say in HARMLESS why not:\n{}",
            bare.join("\n")
        );
    }

    /// Members known to grant access or to identify someone, by whatever rule.
    #[test]
    fn what_is_known_to_be_secret_is_suspicious() {
        for (owner, member) in [
            ("PartnerEndCustomerSecrets", "sandbox"),
            ("PartnerEndCustomerSecrets", "production"),
            ("WatchlistScreeningDocument", "number"),
            ("EntityDocument", "number"),
            ("LinkTokenCreateResponse", "hosted_link_url"),
            ("NumbersACH", "account"),
            ("NumbersBACS", "account"),
            ("TransferUserInRequest", "email_address"),
            ("CreditTaxpayerId", "TaxpayerIdentifierValue"),
            ("IdentityVerification", "shareable_url"),
            ("Owner", "dateOfBirth"),
        ] {
            assert!(is_suspicious(member, owner), "{owner}.{member}");
        }
    }

    #[test]
    fn every_exception_is_needed() {
        let facts = facts();
        let mut needed = BTreeSet::new();
        for (_, types) in facts.files().chain([("core", &facts.core)]) {
            for (owner, def) in &types.types {
                if let TypeDef::Object(object) = def {
                    let members = object.fields.keys();
                    for member in members.filter(|member| looks_secret(member, owner)) {
                        needed.insert(member.clone());
                        needed.insert(format!("{owner}.{member}"));
                    }
                }
            }
        }
        for (reason, members) in HARMLESS {
            for member in *members {
                assert!(needed.contains(*member), "{member} ({reason})");
            }
        }
    }

    #[test]
    fn names_fall_into_words() {
        assert_eq!(words("ssn_last_4"), ["ssn", "last", "4"]);
        assert_eq!(
            words("TaxpayerIdentifierValue"),
            ["taxpayer", "identifier", "value"]
        );
    }
}
