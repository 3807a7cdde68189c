//! Amounts through JSON, by property.

#![allow(clippy::unwrap_used)]

use plaid_core::Amount;
use proptest::prelude::*;

/// Texts of up to 15 significant digits with up to 8 of them after the point.
fn amounts() -> impl Strategy<Value = String> {
    (any::<bool>(), 0_u64..1_000_000_000_000_000, 0_u32..9).prop_map(|(negative, digits, scale)| {
        let power = 10_u64.pow(scale);
        let sign = if negative { "-" } else { "" };
        let (whole, fraction) = (digits / power, digits % power);
        match scale {
            0 => format!("{sign}{whole}"),
            _ => format!("{sign}{whole}.{fraction:0width$}", width = scale as usize),
        }
    })
}

proptest! {
    #[test]
    fn numbers_and_strings_decode_exactly_and_encode_back(text in amounts()) {
        let amount: Amount = text.parse().unwrap();
        prop_assert_eq!(amount.to_string(), if amount.is_zero() { amount.to_string() } else { text.clone() });
        let number: Amount = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(number, amount);
        let string: Amount = serde_json::from_str(&format!("\"{text}\"")).unwrap();
        prop_assert_eq!(string, amount);
        let again: Amount = serde_json::from_str(&serde_json::to_string(&amount).unwrap()).unwrap();
        prop_assert_eq!(again, amount);
    }

    #[test]
    fn no_text_makes_decoding_panic(text in ".{0,40}") {
        let _ = text.parse::<Amount>();
        let _ = serde_json::from_str::<Amount>(&text);
    }

    #[test]
    fn dates_and_times_keep_any_text(text in ".{0,40}") {
        prop_assert_eq!(plaid_core::Date::from(text.as_str()).to_string(), text.clone());
        prop_assert_eq!(plaid_core::DateTime::from(text.as_str()).to_string(), text);
    }

    #[test]
    fn instants_agree_with_the_system_clock(seconds in -62_000_000_000_i64..250_000_000_000) {
        use std::time::{Duration, SystemTime};
        let span = Duration::from_secs(seconds.unsigned_abs());
        let time = if seconds < 0 {
            SystemTime::UNIX_EPOCH - span
        } else {
            SystemTime::UNIX_EPOCH + span
        };
        let sent = plaid_core::DateTime::from(time);
        prop_assert_eq!(sent.unix_seconds(), Some(seconds));
        prop_assert_eq!(SystemTime::try_from(&sent), Ok(time));
        let json = serde_json::to_string(&sent).unwrap();
        prop_assert_eq!(serde_json::from_str::<plaid_core::DateTime>(&json).unwrap(), sent);
    }
}

#[cfg(all(feature = "jiff", feature = "chrono", feature = "time"))]
#[test]
fn other_libraries_agree_on_dates() {
    use plaid_core::{Date, DateTime};
    for text in [
        "2026-01-15T08:30:00.123456789Z",
        "2024-02-29T23:59:59+05:30",
        "1970-01-01T00:00:00Z",
    ] {
        let ours = DateTime::from(text);
        let seconds = ours.unix_seconds().unwrap();
        assert_eq!(
            jiff::Timestamp::try_from(&ours).unwrap().as_second(),
            seconds
        );
        assert_eq!(
            chrono::DateTime::<chrono::Utc>::try_from(&ours)
                .unwrap()
                .timestamp(),
            seconds
        );
        assert_eq!(
            time::OffsetDateTime::try_from(&ours)
                .unwrap()
                .unix_timestamp(),
            seconds
        );
    }
    let leap = Date::from("2024-02-29");
    assert_eq!(
        Date::try_from(jiff::civil::Date::try_from(&leap).unwrap()).unwrap(),
        leap
    );
    assert_eq!(
        Date::try_from(chrono::NaiveDate::try_from(&leap).unwrap()).unwrap(),
        leap
    );
    assert_eq!(
        Date::try_from(time::Date::try_from(&leap).unwrap()).unwrap(),
        leap
    );
    assert!(jiff::civil::Date::try_from(&Date::from("soon")).is_err());
}
