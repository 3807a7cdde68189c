//! Values that are dropped where they make no sense, because the rest of the answer is worth more.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error as _, IgnoredAny, MapAccess, Visitor},
};
use serde_json::Value;

use super::{Int, open_enum};
use crate::amount::RAW_TEXT;

/// A member of secondary importance: what has another shape is dropped, and never costs the rest
/// of the answer.
#[derive(Debug)]
pub struct Lenient<T>(pub Option<T>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for Lenient<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Ok(Self(serde_json::from_value(value).ok()))
    }
}

/// An object that may be there and say nothing: no member of it has a value. Any other object that
/// does not decode is an error.
#[derive(Debug)]
pub struct Telling<T>(pub Option<T>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for Telling<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(RAW_TEXT, TellingVisitor(PhantomData))
    }
}

/// Reads the raw text where there is one, so that amounts stay exact.
struct TellingVisitor<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for TellingVisitor<T> {
    type Value = Telling<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Telling<T>, D::Error> {
        Option::deserialize(inner).map(Telling)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Telling<T>, A::Error> {
        map.next_key::<IgnoredAny>()?;
        let text: String = map.next_value()?;
        match serde_json::from_str(&text) {
            Ok(value) => Ok(Telling(value)),
            Err(_) if serde_json::from_str(&text).is_ok_and(|value| says_nothing(&value)) => {
                Ok(Telling(None))
            }
            Err(problem) => Err(A::Error::custom(problem)),
        }
    }
}

fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.values().all(says_nothing),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// An integer; what is none, such as `4.1`, is dropped.
#[derive(Debug, Clone, Copy)]
pub struct Whole(pub Option<i64>);

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Lenient::<Int>::deserialize(deserializer).map(|int| Self(int.0.map(|int| int.0)))
    }
}

/// A text, also when the server writes a number in its place.
#[derive(Debug)]
pub struct TextOfNumber(pub String);

impl<'de> Deserialize<'de> for TextOfNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        open_enum(deserializer, str::to_owned).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::{Lenient, Telling, TextOfNumber, Whole};
    use crate::{Amount, codec::AmountOrNone};

    #[test]
    fn another_shape_is_dropped() {
        let read = |text: &str| serde_json::from_str::<Lenient<String>>(text).unwrap().0;
        assert_eq!(read("\"a\"").as_deref(), Some("a"));
        for text in ["null", "3", "{\"a\":[]}", "[1]", "true"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[derive(Debug, PartialEq, Deserialize)]
    struct Account {
        id: String,
        name: String,
        balance: Option<Amount>,
    }

    #[test]
    fn an_object_that_says_nothing_is_none() {
        let read = |text: &str| serde_json::from_str::<Telling<Account>>(text).map(|value| value.0);
        for text in [
            "null",
            "{}",
            "{\"id\":\"\",\"name\":null,\"more\":{\"a\":null,\"b\":[]}}",
        ] {
            assert_eq!(read(text).unwrap(), None, "{text}");
        }
        let text = "{\"id\":\"a\",\"name\":\"\",\"balance\":1234567890.1234567890123}";
        let account = read(text).unwrap().unwrap();
        assert_eq!(account.balance, "1234567890.1234567890123".parse().ok());
        for text in [
            "{\"id\":\"a\",\"name\":null}",
            "{\"id\":\"\",\"name\":null,\"balance\":0}",
            "{\"id\":\"\",\"name\":null,\"flag\":false}",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_no_integer_is_dropped() {
        for (text, value) in [
            ("4", Some(4)),
            ("4.0", Some(4)),
            ("4.1", None),
            ("\"x\"", None),
        ] {
            assert_eq!(
                serde_json::from_str::<Whole>(text).unwrap().0,
                value,
                "{text}"
            );
        }
    }

    #[test]
    fn an_empty_text_is_no_amount() {
        for text in ["\"\"", "\" \""] {
            assert_eq!(serde_json::from_str::<AmountOrNone>(text).unwrap().0, None);
            assert!(serde_json::from_str::<Amount>(text).is_err());
        }
        let amount = serde_json::from_str::<AmountOrNone>("\"12.50\"").unwrap().0;
        assert_eq!(amount, "12.50".parse().ok());
    }

    #[test]
    fn a_number_is_read_as_its_text() {
        for (text, read) in [("\"4.1\"", "4.1"), ("4.1", "4.1"), ("4", "4")] {
            assert_eq!(serde_json::from_str::<TextOfNumber>(text).unwrap().0, read);
        }
        assert!(serde_json::from_str::<TextOfNumber>("{}").is_err());
    }
}
