//! plaid-core's `Amount` and other numbers under features that some other crate of a program may
//! turn on.
//!
//! The modules are the very files of plaid-core, their unit tests included.

#[path = "../../../../crates/plaid-core/src/amount/mod.rs"]
mod amount;
#[path = "../../../../crates/plaid-core/src/codec/numbers.rs"]
mod numbers;

pub use amount::{
    Amount, AmountOrNone, AmountText, Decimal, MinorUnitsError, ParseAmountError, RoundingStrategy,
};
pub use numbers::{Float, Int};

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    use super::Amount;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Plain {
        amount: Option<Amount>,
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Flat {
        #[serde(flatten)]
        plain: Plain,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(untagged)]
    enum Either {
        Amount(Amount),
        Plain(Plain),
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(tag = "type")]
    enum Tagged {
        Sum(Plain),
    }

    /// Every way in which serde may hand an amount to its decoder.
    #[test]
    fn amounts_of_fifteen_digits_are_exact_everywhere() {
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        };
        for _ in 0..20_000 {
            let digits = next() % 10_u64.pow(u32::try_from(next() % 16).unwrap());
            let scale = u32::try_from(next() % 9).unwrap();
            let whole = digits / 10_u64.pow(scale);
            let fraction = digits % 10_u64.pow(scale);
            let sign = if next() % 2 == 0 { "-" } else { "" };
            let text = match scale {
                0 => format!("{sign}{whole}"),
                _ => format!("{sign}{whole}.{fraction:0width$}", width = scale as usize),
            };
            let amount: Amount = text.parse().unwrap();
            let plain = Plain { amount: Some(amount) };

            assert_eq!(serde_json::from_str::<Amount>(&text).unwrap(), amount, "{text}");
            assert_eq!(serde_json::from_str::<Either>(&text).unwrap(), Either::Amount(amount));
            let object = format!(r#"{{"amount":{text}}}"#);
            assert_eq!(serde_json::from_str::<Plain>(&object).unwrap(), plain, "{text}");
            assert_eq!(serde_json::from_str::<Flat>(&object).unwrap().plain, plain, "{text}");
            let tagged = format!(r#"{{"type":"Sum","amount":{text}}}"#);
            assert_eq!(
                serde_json::from_str::<Tagged>(&tagged).unwrap(),
                Tagged::Sum(Plain { amount: Some(amount) })
            );
            let value: serde_json::Value = serde_json::from_str(&object).unwrap();
            assert_eq!(serde_json::from_value::<Plain>(value).unwrap(), plain, "{text}");
            assert_eq!(serde_json::from_reader::<_, Plain>(object.as_bytes()).unwrap(), plain);

            let encoded = serde_json::to_string(&plain).unwrap();
            assert!(!encoded.contains("\"-") && !encoded.ends_with("\"}"), "a number: {encoded}");
            assert_eq!(serde_json::from_str::<Plain>(&encoded).unwrap(), plain, "{encoded}");
            let value = serde_json::to_value(&plain).unwrap();
            assert_eq!(serde_json::from_value::<Plain>(value).unwrap(), plain);
        }
    }

    /// Where the deserializer reads from text, every digit counts.
    #[test]
    fn longer_amounts_are_exact_from_text() {
        for text in ["0.123456789012345678", "123456789012345678.901", "-99999999999999.99"] {
            let amount: Amount = text.parse().unwrap();
            let object = format!(r#"{{"amount":{text}}}"#);
            let plain: Plain = serde_json::from_str(&object).unwrap();
            assert_eq!(plain.amount, Some(amount));
            assert_eq!(serde_json::to_string(&plain).unwrap(), object);
            assert_eq!(serde_json::from_reader::<_, Plain>(object.as_bytes()).unwrap(), plain);
        }
    }
}
