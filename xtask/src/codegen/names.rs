//! Names of the wire as names of Rust.

/// `payment_initiation` as `plaid-payment-initiation`.
pub(crate) fn crate_name(product: &str) -> String {
    format!("plaid-{}", product.replace('_', "-"))
}

/// `payment_initiation` as `plaid_payment_initiation`.
pub(super) fn crate_ident(product: &str) -> String {
    format!("plaid_{product}")
}

/// `payment_initiation` as `PaymentInitiation`.
pub(super) fn handle(product: &str) -> String {
    words(product).iter().map(|word| capitalize(word)).collect()
}

/// A member's name: snake case, keywords as raw identifiers.
pub(super) fn member(wire: &str) -> String {
    let name = words(wire).join("_");
    match name.as_str() {
        "type" | "use" | "ref" | "match" | "move" | "in" | "for" | "async" | "import" | "where" => {
            if name == "import" {
                name
            } else {
                format!("r#{name}")
            }
        }
        _ => name,
    }
}

/// An enum value's name.
pub(super) fn variant(enum_name: &str, wire: &str) -> String {
    let mut name = String::new();
    for word in words(wire) {
        // `4.1` must not become `41`.
        if name.ends_with(|c: char| c.is_ascii_digit())
            && word.starts_with(|c: char| c.is_ascii_digit())
        {
            name.push('_');
        }
        name.push_str(&capitalize(&word));
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        let prefix = if enum_name.contains("Subtype") {
            "Plan"
        } else {
            "V"
        };
        name.insert_str(0, prefix);
    }
    name
}

/// An enum value's name beside others that are taken: values that differ only in case are told
/// apart by their case.
pub(super) fn variant_beside(
    enum_name: &str,
    wire: &str,
    is_taken: impl Fn(&String) -> bool,
) -> String {
    let name = variant(enum_name, wire);
    if !is_taken(&name) {
        return name;
    }
    let has = |test: fn(char) -> bool| wire.chars().any(test);
    match (has(char::is_uppercase), has(char::is_lowercase)) {
        (true, false) => name + "Uppercase",
        (false, true) => name + "Lowercase",
        _ => name + "MixedCase",
    }
}

/// The builder of a request type: `AuthGetRequest` as `AuthGet`.
pub(super) fn builder(request: &str) -> String {
    request
        .strip_suffix("Request")
        .unwrap_or(request)
        .to_owned()
}

/// Splits at everything that is no letter or digit, and where a capital follows a small letter.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![String::new()];
    let chars: Vec<char> = text.chars().collect();
    for (at, &c) in chars.iter().enumerate() {
        let previous = at
            .checked_sub(1)
            .and_then(|at| chars.get(at))
            .copied()
            .unwrap_or(' ');
        let next = chars.get(at + 1).copied().unwrap_or(' ');
        if !c.is_ascii_alphanumeric() {
            words.push(String::new());
            continue;
        }
        let hump = c.is_ascii_uppercase()
            && (previous.is_ascii_lowercase()
                || (previous.is_ascii_uppercase() && next.is_ascii_lowercase()));
        if hump {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(c.to_ascii_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn capitalize(word: &str) -> String {
    let (first, rest) = word.split_at(word.len().min(1));
    first.to_ascii_uppercase() + rest
}

#[cfg(test)]
mod tests {
    use super::{member, variant, variant_beside, words};

    #[test]
    fn every_style_of_the_wire_becomes_snake_case() {
        for (wire, name) in [
            ("account_id", "account_id"),
            ("type", "r#type"),
            ("createdTime", "created_time"),
            ("ASSET_HOLDING", "asset_holding"),
            ("AssetHoldingID", "asset_holding_id"),
            ("VendorOrderIdentifier", "vendor_order_identifier"),
        ] {
            assert_eq!(member(wire), name);
        }
    }

    #[test]
    fn values_that_differ_in_case_have_names_of_their_own() {
        for (wire, alone, beside) in [
            ("phones", "Phones", "PhonesLowercase"),
            ("PHONES", "Phones", "PhonesUppercase"),
            ("Phones", "Phones", "PhonesMixedCase"),
        ] {
            assert_eq!(variant_beside("E", wire, |_| false), alone);
            assert_eq!(variant_beside("E", wire, |taken| taken == "Phones"), beside);
        }
    }

    #[test]
    fn every_style_of_the_wire_becomes_a_variant() {
        for (wire, name) in [
            ("checking", "Checking"),
            ("cash isa", "CashIsa"),
            ("same-day-ach", "SameDayAch"),
            ("ITEM_ERROR", "ItemError"),
            ("sweep.posted", "SweepPosted"),
            ("4.1", "V4_1"),
            ("BI-WEEKLY", "BiWeekly"),
            ("Business Services", "BusinessServices"),
        ] {
            assert_eq!(variant("E", wire), name);
        }
        assert_eq!(variant("AccountSubtype", "401k"), "Plan401k");
        assert_eq!(words("urn:ietf:x"), ["urn", "ietf", "x"]);
    }
}
